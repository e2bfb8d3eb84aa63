// Schemas that cost whoever compiles or follows them, leave open what a call holds, or put a credential where proxies
// read it. Nothing is compiled, resolved or followed here: expressions are read as text.

import { fieldOf, textOf } from '../../artifacts/tool-node.ts';
import { type RegexNode, readRegex } from '../../code/facts/regex-syntax.ts';
import { namesCredential } from '../../lib/credential-names.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { below, type Check, type ParameterNode, parametersOf } from './problem.ts';

const schemasOf = (tool: DocumentNode) => ['inputSchema', 'outputSchema'].flatMap((key) => fieldOf(tool, key) ?? []);

/** Expressions of one server that are read. */
const PATTERNS = 2000;

export const costlyPatterns: Check = function* ({ declaration: { items } }) {
  let count = 0;
  for (const { kind, node: tool, place } of items) {
    if (kind !== 'tool') continue;
    for (const schema of schemasOf(tool))
      for (const { node, key } of below(schema)) {
        const source = key?.key === 'pattern' ? textOf(node) : undefined;
        if (source === undefined || count++ > PATTERNS) continue;
        const regex = readRegex(source, '', 'javascript');
        if (regex && isCatastrophic(regex.root)) yield { node, place, evidence: source };
      }
  }
};

const MANY = Number.POSITIVE_INFINITY;

/** A repeat of what can be divided in many ways: `(a+)+`, `(a|a)*`. */
function isCatastrophic(node: RegexNode): boolean {
  if (node.kind === 'repeat')
    return (node.most === MANY && (isDivisible(node.of) || overlaps(node.of))) || isCatastrophic(node.of);
  return node.kind === 'all' || node.kind === 'any' ? node.of.some(isCatastrophic) : false;
}

/** One run of characters can be one round of it or several. */
function isDivisible(node: RegexNode): boolean {
  if (node.kind === 'any') return node.of.some(isDivisible);
  if (node.kind === 'repeat') return (node.most === MANY && isSet(node.of)) || isDivisible(node.of);
  if (node.kind !== 'all') return false;
  return node.of.some(
    (part, index) => isDivisible(part) && node.of.every((other, at) => at === index || mayBeEmpty(other)),
  );
}

function isSet(node: RegexNode): boolean {
  return node.kind === 'set' || (node.kind === 'all' && node.of.length === 1 && node.of[0]?.kind === 'set');
}

function mayBeEmpty(node: RegexNode): boolean {
  if (node.kind === 'repeat') return node.least === 0 || mayBeEmpty(node.of);
  if (node.kind === 'any') return node.of.some(mayBeEmpty);
  return node.kind === 'all' ? node.of.every(mayBeEmpty) : node.kind !== 'set';
}

/** Two alternatives of one character each that share one. */
function overlaps(node: RegexNode): boolean {
  const body = node.kind === 'all' && node.of.length === 1 ? node.of[0] : node;
  if (body?.kind !== 'any') return false;
  let seen = 0n;
  for (const branch of body.of) {
    const only = branch.kind === 'all' && branch.of.length === 1 ? branch.of[0] : branch;
    if (only?.kind !== 'set') continue;
    if ((seen & only.set) !== 0n) return true;
    seen |= only.set;
  }
  return false;
}

/** More levels, values or a way back to itself: what people write has far fewer. */
const LEVELS = 40;
const VALUES = 1000;

export const oversizedSchemas: Check = function* ({ declaration: { items } }) {
  for (const { kind, node: tool, place } of items) {
    if (kind !== 'tool') continue;
    const why = schemasOf(tool)
      .flatMap((schema) => [...oversized(schema)])
      .at(0);
    if (why) yield { place, ...why, message: `{place} has a schema that ${why.evidence}.` };
  }
};

function* oversized(schema: DocumentNode): Generator<{ readonly node: DocumentNode; readonly evidence: string }> {
  for (const { node, key, depth } of below(schema)) {
    if (depth === LEVELS) yield { node, evidence: `is nested more than ${LEVELS} levels deep` };
    if (key?.key === 'enum' && node.kind === 'array' && node.items.length > VALUES)
      yield { node: { ...node, end: node.start + 1 }, evidence: `lists ${node.items.length} values for one field` };
    if (key?.key === '$ref' && (textOf(node) === '#' || textOf(node) === '#/'))
      yield { node, evidence: 'contains itself' };
  }
}

/** A header is read and logged by every proxy on the way. */
export const headerSecrets: Check = function* ({ declaration: { items } }) {
  for (const { kind, node: tool, place } of items) {
    if (kind !== 'tool') continue;
    for (const { name, schema } of parametersOf(tool)) {
      const header = fieldOf(schema, 'x-mcp-header');
      const isSecret = namesCredential(name) || textOf(fieldOf(schema, 'format')) === 'password';
      if (header && isSecret)
        yield {
          node: header,
          place: `${place}, parameter "${name}"`,
          evidence: `x-mcp-header: ${textOf(header) ?? ''}`,
        };
    }
  }
};

/** Where a bound would matter: what opens files, addresses, shells and databases. */
const STRONG =
  /^(?:(?:file|dir|directory|folder|local|source|dest|destination|output|input)?_?path|file_?name|url|uri|command|cmd|script|sql|query)$/i;
const BOUNDS = ['enum', 'const', 'pattern', 'format', 'maxLength'];

export const laxSchemas: Check = function* ({ declaration: { items, place } }) {
  const tools = items.filter(({ kind }) => kind === 'tool');
  const lax = tools.flatMap(({ node: tool }) => {
    const parameter = parametersOf(tool).find(isLax);
    return parameter ? [parameter] : [];
  });
  const [first] = lax;
  if (first)
    yield {
      node: first.keyNode,
      place,
      message: `${lax.length} of ${tools.length} tools of {place} take a path, address, command or query as text of any length and form.`,
      evidence: lax
        .slice(0, 5)
        .map(({ name }) => name)
        .join(', '),
    };
};

function isLax({ name, schema }: ParameterNode): boolean {
  return (
    STRONG.test(name) &&
    textOf(fieldOf(schema, 'type')) === 'string' &&
    BOUNDS.every((key) => fieldOf(schema, key) === undefined)
  );
}
