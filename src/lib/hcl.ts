// HCL, the language of Terraform, as far as it can be read without evaluating it: blocks with their labels, and attributes
// whose value is a literal. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md. Expressions are skipped over, not read.

import { HCL_BLOCKS, HCL_BREAKS, HCL_NESTING } from './limits.ts';

export interface HclValue {
  /** Of a text without interpolation, a number or a truth value. */
  readonly literal: string | undefined;
  /** Texts of a list of literals. */
  readonly items: readonly string[];
  readonly start: number;
  readonly end: number;
}

export interface HclBlock {
  /** `resource`, `module`, `model`. */
  readonly type: string;
  readonly labels: readonly string[];
  readonly attributes: ReadonlyMap<string, HclValue>;
  readonly blocks: readonly HclBlock[];
  readonly start: number;
  /** Where type and labels end. */
  readonly headEnd: number;
  readonly end: number;
}

export interface HclFile {
  readonly blocks: readonly HclBlock[];
  /** UTF-16 offset of the first block that never ends; it and others like it are left out. */
  readonly brokenAt: number | undefined;
}

/** Never throws. A block that never ends is left out, and reading goes on at the next one. */
export function readHcl(text: string): readonly HclBlock[] {
  return readHclFile(text).blocks;
}

export function readHclFile(text: string): HclFile {
  const blocks: HclBlock[] = [];
  let brokenAt: number | undefined;
  const head = /^[a-z]+(?:[ \t]+"[^"\n]*"){0,2}[ \t]*\{/gm;
  for (let from = 0, again = 0; again <= HCL_BREAKS; again++) {
    const reader = createReader(text, from);
    const found = reader.body(0).blocks;
    const broken = found.find(({ start }) => start === reader.openSince());
    blocks.push(...found.filter((block) => block !== broken));
    if (!broken) break;
    brokenAt ??= broken.start;
    head.lastIndex = broken.start + 1;
    const next = head.exec(text);
    if (!next) break;
    from = next.index;
  }
  return { blocks, brokenAt };
}

/** All blocks, inner ones too. */
export function allBlocks(blocks: readonly HclBlock[]): readonly HclBlock[] {
  return blocks.flatMap((block) => [block, ...allBlocks(block.blocks)]);
}

const SPACE = /(?:\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y;
const NAME = /[A-Za-z_][\w-]*/y;
const LABEL = /"((?:[^"\\\n]|\\.)*)"/y;
const HEREDOC = /<<-?([A-Za-z_]\w*)\r?\n/y;

function createReader(text: string, from: number) {
  let at = from;
  /** Where the outermost block begins that never ends. */
  let open: number | undefined;
  let left = HCL_BLOCKS;

  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match) at = expression.lastIndex;
    return match;
  };

  function body(depth: number): Pick<HclBlock, 'attributes' | 'blocks'> {
    const attributes = new Map<string, HclValue>();
    const blocks: HclBlock[] = [];
    while (at < text.length) {
      take(SPACE);
      if (text[at] === '}') break;
      const start = at;
      const name = take(NAME)?.[0];
      if (name === undefined) {
        at++;
        continue;
      }
      take(SPACE);
      if (text[at] === '=' && text[at + 1] !== '=') {
        at++;
        attributes.set(name, value());
        continue;
      }
      const labels: string[] = [];
      for (let label = take(LABEL); label; label = take(LABEL)) {
        labels.push(label[1] ?? '');
        take(SPACE);
      }
      if (text[at] !== '{') continue;
      const headEnd = at;
      at++;
      if (depth >= HCL_NESTING || left-- <= 0) {
        skipTo('}');
        continue;
      }
      const inner = body(depth + 1);
      if (depth === 0 && text[at] !== '}') open = start;
      at++;
      blocks.push({ type: name, labels, ...inner, start, headEnd, end: Math.min(at, text.length) });
    }
    return { attributes, blocks };
  }

  /** What stands after `=`, to the end of its line outside of brackets. */
  function value(): HclValue {
    while (text[at] === ' ' || text[at] === '\t') at++;
    const start = at;
    skipExpression();
    const written = text.slice(start, at).trimEnd();
    const end = start + written.length;
    const items = /^\[[\s\S]*\]$/.test(written)
      ? [...written.slice(0, 20_000).matchAll(/"((?:[^"\\$\n]|\\.)*)"/g)].map(([, item = '']) => item)
      : [];
    return { literal: literalOf(written), items, start, end };
  }

  function skipExpression(): void {
    let depth = 0;
    while (at < text.length) {
      const char = text[at] as string;
      if (char === '"') skipString();
      else if (char === '<' && take(HEREDOC)) skipHeredoc();
      else if (char === '#' || (char === '/' && (text[at + 1] === '/' || text[at + 1] === '*'))) {
        // A comment after the value is none of it.
        if (depth === 0) return;
        if (!take(SPACE)) at++;
      } else if ('([{'.includes(char)) {
        depth++;
        at++;
      } else if (')]}'.includes(char)) {
        if (depth === 0) return;
        depth--;
        at++;
      } else if (char === '\n' && depth === 0) return;
      else at++;
    }
  }

  function skipHeredoc(): void {
    const mark = /<<-?([A-Za-z_]\w*)\r?\n$/.exec(text.slice(Math.max(0, at - 100), at))?.[1] ?? '';
    const end = new RegExp(`^[ \\t]*${mark}[ \\t]*\\r?$`, 'm').exec(text.slice(at));
    at = end ? at + end.index + end[0].length : text.length;
  }

  /** A text may hold expressions, and those texts. */
  function skipString(): void {
    at++;
    let depth = 0;
    while (at < text.length) {
      const char = text[at];
      if (char === '\\') at++;
      else if (char === '\n' && depth === 0) return;
      else if ((char === '$' || char === '%') && text[at + 1] === '{') {
        depth++;
        at++;
      } else if (char === '}' && depth > 0) depth--;
      else if (char === '"' && depth === 0) {
        at++;
        return;
      }
      at++;
    }
  }

  function skipTo(close: string): void {
    skipExpression();
    while (at < text.length && text[at] !== close) {
      at++;
      skipExpression();
    }
    at++;
  }

  return { body, openSince: () => open };
}

function literalOf(written: string): string | undefined {
  const text = /^"((?:[^"\\]|\\.)*)"$/.exec(written)?.[1];
  if (text !== undefined) return /[$%]\{/.test(text) ? undefined : text.replace(/\\(.)/g, '$1');
  return /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(written) ? written : undefined;
}
