// Syntax trees: tree-sitter's grammars, each loaded when the first file of its language comes, and trees read out of
// WebAssembly into plain nodes at once, so that no tree outlives its file.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language as Grammar, Parser, TreeCursor } from 'web-tree-sitter';

export const GRAMMARS = ['python', 'javascript', 'typescript', 'tsx', 'go'] as const;
export type GrammarName = (typeof GRAMMARS)[number];

/** A node of a syntax tree. Anonymous nodes (operators, punctuation) are kept: their `type` is their text. */
export interface SyntaxNode {
  readonly type: string;
  /** The role it has in its parent, as the grammar names it. */
  readonly field: string | undefined;
  readonly isNamed: boolean;
  /** UTF-16 offsets in the text. */
  readonly at: number;
  readonly to: number;
  readonly children: readonly SyntaxNode[];
}

export interface SyntaxTree {
  readonly root: SyntaxNode;
  readonly text: string;
  /** Whether something was nested too deeply to be kept: those nodes have no children. */
  readonly isCut: boolean;
}

/** Deepest nesting that is kept: what follows walks trees by recursion. */
const DEPTH = 400;
const NONE: readonly SyntaxNode[] = [];

export interface SyntaxReader {
  /** Loads what these need; cheap when it is there. */
  load(grammars: Iterable<GrammarName>): Promise<void>;
  /** The grammar must be loaded. Undefined when `isOver` said to stop; it is asked every few milliseconds. */
  read(text: string, grammar: GrammarName, isOver?: () => boolean): SyntaxTree | undefined;
}

export function createSyntaxReader(): SyntaxReader {
  const grammars = new Map<GrammarName, Grammar>();
  let parser: Parser | undefined;
  return {
    async load(wanted) {
      const missing = [...new Set(wanted)].filter((name) => !grammars.has(name));
      if (missing.length === 0) return;
      const { Parser, Language } = await import('web-tree-sitter');
      if (!parser) {
        await Parser.init({ wasmBinary: grammarFile('web-tree-sitter.wasm') });
        parser = new Parser();
      }
      for (const name of missing) grammars.set(name, await Language.load(grammarFile(`tree-sitter-${name}.wasm`)));
    },
    read(text, name, isOver) {
      const grammar = grammars.get(name);
      if (!parser || !grammar) throw new Error(`grammar ${name} is not loaded`);
      parser.setLanguage(grammar);
      const tree = parser.parse(text, null, isOver && { progressCallback: isOver });
      if (!tree) {
        parser.reset();
        return undefined;
      }
      try {
        return { text, ...readTree(tree.walk()) };
      } finally {
        tree.delete();
      }
    },
  };
}

function grammarFile(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, 'grammars', name));
}

interface Growing extends SyntaxNode {
  children: SyntaxNode[];
}

/** By a stack of our own: how deep a text is nested is its author's choice. */
function readTree(cursor: TreeCursor): Pick<SyntaxTree, 'root' | 'isCut'> {
  try {
    const root = readNode(cursor) as Growing;
    const open: Growing[] = [root];
    let isCut = false;
    while (open.length > 0) {
      const isDeep = open.length >= DEPTH;
      if (!isDeep && cursor.gotoFirstChild()) {
        const node = readNode(cursor) as Growing;
        const parent = open[open.length - 1] as Growing;
        parent.children = [node];
        open.push(node);
        continue;
      }
      if (isDeep) isCut = true;
      let isDone = true;
      while (open.length > 1) {
        open.pop();
        if (cursor.gotoNextSibling()) {
          const node = readNode(cursor) as Growing;
          (open[open.length - 1] as Growing).children.push(node);
          open.push(node);
          isDone = false;
          break;
        }
        cursor.gotoParent();
      }
      if (isDone) break;
    }
    return { root, isCut };
  } finally {
    cursor.delete();
  }
}

function readNode(cursor: TreeCursor): SyntaxNode {
  return {
    type: cursor.nodeType,
    field: cursor.currentFieldName ?? undefined,
    isNamed: cursor.nodeIsNamed,
    at: cursor.startIndex,
    to: cursor.endIndex,
    children: NONE,
  };
}
