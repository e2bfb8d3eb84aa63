// The JavaScript front end: what each construct means in the intermediate representation, and that no text stops it.

import { beforeAll, describe, expect, test } from '@jest/globals';
import { lowerJavaScript } from '../../src/code/lower/javascript.ts';
import { createSyntaxReader, type GrammarName } from '../../src/code/syntax.ts';
import { irText } from './ir-text.ts';

const reader = createSyntaxReader();
beforeAll(() => reader.load(['javascript', 'typescript', 'tsx']));

function lowered(source: string, grammar: GrammarName = 'typescript') {
  const tree = reader.read(source, grammar);
  if (!tree) throw new Error('not parsed');
  return lowerJavaScript('a.ts', tree);
}
const ir = (source: string, grammar?: GrammarName): string => irText(lowered(source, grammar));

describe.each<[string, string, readonly string[]]>([
  [
    'imports',
    `import d, { a as b } from './x.js'; import * as ns from "node:fs"; import './side'; import fs = require('fs');`,
    [
      'import d = default of ./x.js',
      'import b = a of ./x.js',
      'import ns = * of node:fs',
      'import - = * of ./side',
      'import fs = * of fs',
    ],
  ],
  [
    'modules asked for by a call',
    `const { exec: run } = require('child_process');
     const cp = await import('node:child_process');
     const out = require('util').promisify(require('util'));
     const one = __importDefault(require("one"));
     await import(name);`,
    [
      'import run = exec of child_process',
      'import cp = * of node:child_process',
      'import %import:util = * of util',
      'import one = * of one',
      'let out = %import:util.promisify(%import:util)',
      'await import(name)',
    ],
  ],
  [
    'exports',
    `export const { a, b: [c] } = f(); export default class {}
     export { x as y } from './y'; export * from './z';
     export * as n from './n'; export function g(): void; export function g() {}`,
    [
      'let %1 = f()',
      'let a = %1.a',
      'let %2 = %1.b',
      'let c = %2[0]',
      'let %default = class ',
      'fn g()',
      'export a = a',
      'export c = c',
      'export default = %default',
      'export y = x of ./y',
      'export * of ./z',
      'export n = * of ./n',
      'export g = g',
    ],
  ],
  [
    'exports of CommonJS',
    `exports.a = void 0; const a = () => 1; exports.a = a; (0, exports.a)(); module.exports.b = module;
     __exportStar(require("./c"), exports);
     Object.defineProperty(exports, "d", { enumerable: true, get: function () { return e.d; } });
     module.exports = { a }`,
    [
      '%exports.a = undefined',
      'let a = arrow ()',
      '  return 1',
      '%exports.a = a',
      '%exports.a()',
      '%exports.b = module',
      '%exports.d = e.d',
      '%exports = {a: a}',
      'export a = %exports.a',
      'export b = %exports.b',
      'export * of ./c',
      'export d = %exports.d',
      'export = = %exports',
    ],
  ],
  [
    'parameters',
    `async function f(this: X, { a, b: { c = 1 }, ...r }: T = {}, [d], e?: string, ...rest: string[]) {}`,
    [
      'async fn f(%p0: T = {}, %p1, e: string, ...rest: Array[string])',
      '  let a = %p0.a',
      '  let %1 = %p0.b',
      '  let c = (%1.c ?? 1)',
      '  let r = %p0',
      '  let d = %p1[0]',
    ],
  ],
  [
    'assignments',
    `let x; [a, b] = [b, a]; ({ a, b: c.d } = a); x += y; x ??= z; x++; n = m = 1; (p = q).r()`,
    [
      'let x = undefined',
      'let %1 = [b, a]',
      'a = %1[0]',
      'b = %1[1]',
      'let %2 = a',
      'a = %2.a',
      'c.d = %2.b',
      'x = plus(x, y)',
      'x = (x ?? z)',
      'x = ++(x)',
      'n = (m = 1)',
      '(p = q).r()',
    ],
  ],
  [
    'classes',
    `@C() export class A extends M.B<T> implements I { static #k = 1; q?: string = 'x'; run = async (i) => this.#k;
       constructor(private readonly s: S, @In('t') t) { super(s); } static { init(); }
       /** Runs. */ @Tool({ name: 'n' }) async *go() {} get v() { return 1 } set v(x) {} }`,
    [
      '@C()',
      'class A < M.B, I',
      '  static #k = 1',
      '  q?: string = "x"',
      '  run = async arrow (i)',
      '    return this.#k',
      '  fn constructor(s: S, @In("t") t)',
      '    this.s = s',
      '    super(s)',
      '  -- Runs.',
      '  @Tool({name: "n"})',
      '  async fn *go()',
      '  get fn v()',
      '    return 1',
      '  fn set v(x)',
      'init()',
      'export A = A',
    ],
  ],
  [
    'types, enums and namespaces',
    `interface I extends J { a?: string; m(): void } type U = 'a' | 'b' | X['y']; type Z = z.infer<typeof s>;
     enum E { A = 2, B, C = 'c' } namespace N { export const k = 1; const l = 2 } let m: Map<string, A[]>;`,
    [
      'type I < J',
      '  a?: string',
      '  m: Function',
      'type U = |("a", "b", %lookup(X, "y"))',
      'type Z = z.infer[typeof(s)]',
      'enum E',
      '  static A = 2',
      '  static B = 3',
      '  static C = "c"',
      'let k = 1',
      'let l = 2',
      'let N = {k: k}',
      'let m: Map[[string, Array[A]]] = undefined',
    ],
  ],
  [
    'texts and operators',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source of the language
    'f(`a${b}\\n`, "x" + a + "\\u0041", a && b, a ?? b, a ? b : c, !a, a === b, (0, m.g)(x), x!.y as T, a["k"], a[k], sql`q ${x}`, -1)',
    [
      'f(template("a", b, "\\n"), plus("x", a, "A"), (a && b), (a ?? b), (a ? b : c), not(a), ==(a, b), m.g(x), (x.y as T), a.k, a[k], sql`(["q ", ""], x), -1)',
    ],
  ],
  [
    'objects',
    `o = { a, 'b-c': 1, [k]: 2, ['l']: 3, ...r, async m(x) { return x }, get g() { return 1 }, set g(v) {} }`,
    ['o = {a: a, b-c: 1, [k]: 2, l: 3, ...r, m: async fn m(x)', '  return x, g: get fn g()', '  return 1}'],
  ],
  [
    'switches',
    `switch (a) { case 1: case 2: f(); break; case 3: { return } case 4: g(); default: h() } switch (true) { case b: }`,
    [
      'switch a',
      'case 1, 2',
      '  f()',
      'case 3',
      '  return',
      'case 4',
      '  g()',
      '  next',
      'case default',
      '  h()',
      '  next',
      'switch',
      'case b',
    ],
  ],
  [
    'loops',
    `for (const [k, v] of m) { continue } for (x in o) f(); for (let i = 0; i < n; i++) g(); do h(); while (t)
     for await (const c of s) j(c)`,
    [
      'loop %1 of m',
      '  let k = %1[0]',
      '  let v = %1[1]',
      '  continue',
      'loop key %2 of o',
      '  x = %2',
      '  f()',
      'let i = 0',
      'loop while <(i, n)',
      '  g()',
      '  i = ++(i)',
      'loop while t',
      '  h()',
      'loop c of s',
      '  j(c)',
    ],
  ],
  [
    'what leaves',
    `try { a() } catch ({ message }) { throw message } finally { b() } if (c) return; else if (d) process.exit(1);
     e || stop(); f ? g() : h(); function* y() { yield 1; yield* z }`,
    [
      'try',
      '  a()',
      'catch %1',
      '  let message = %1.message',
      '  throw message',
      'finally',
      '  b()',
      'if c',
      '  return',
      'else',
      '  if d',
      '    throw process.exit(1)',
      'if e',
      'else',
      '  stop()',
      'if f',
      '  g()',
      'else',
      '  h()',
      'fn *y()',
      '  yield 1',
      '  yield %spawn(z)',
    ],
  ],
  [
    'awaiting and types of calls',
    `await f<T>(x); const r = (await g.h()).i; await p; new A<B>(...c); import.meta.url`,
    ['await f<T>(x)', 'let r = await g.h().i', 'p', 'new A<B>(...c)', 'import.meta.url'],
  ],
  [
    'documentation and directives',
    `'use server'; /** Says\n * hello. */ export const f = () => 1; // not\nfunction g() {}`,
    [
      'directive use server',
      '"use server"',
      'let f = -- Says',
      'hello.',
      'arrow ()',
      '  return 1',
      'fn g()',
      'export f = f',
    ],
  ],
])('%s', (_, source, lines) => {
  test('mean', () => {
    const printed = ir(source).split('\n');
    expect(printed).toEqual(lines);
  });
});

test('HTML that is set is a call besides', () => {
  expect(ir('a.innerHTML = b; a.textContent = c')).toBe('a.innerHTML = b\ninnerHTML(b)\na.textContent = c');
});

test('JSX is made of the values in it, and raw HTML is a call', () => {
  expect(ir('const e = <A b="c" {...d} dangerouslySetInnerHTML={{ __html: h }}>t {x}<B/></A>', 'tsx')).toBe(
    'let e = %jsx("c", d, dangerouslySetInnerHTML({__html: h}), x, %jsx())',
  );
});

describe('hostile texts', () => {
  const source = `import { exec } from 'child_process'; /** d */ @D() class A<T> extends B { #x = \`a\${b}\`; constructor(private y) { super(); } }
    export const f = async ({ a = 1, ...r }, [b]) => { for (const x of a) switch (x) { case 1: await exec(\`ls \${x}\`); break; default: } };
    enum E { A } type T = 'a' | B<C>[]; try { a?.b!.c() } catch { } module.exports = { f }; label: do { x ||= y } while (z), w;`;

  test('cut anywhere they are lowered as far as they go', () => {
    for (let at = 0; at < source.length; at += 3) {
      expect(() => ir(source.slice(0, at))).not.toThrow();
      expect(() => ir(source.slice(at), 'tsx')).not.toThrow();
    }
  });

  test('with any sign left out or doubled they are lowered', () => {
    for (let at = 0; at < source.length; at++) {
      const changed =
        at % 2 ? source.slice(0, at) + source.slice(at + 1) : source.slice(0, at) + source[at] + source.slice(at);
      expect(() => ir(changed, at % 3 ? 'typescript' : 'javascript')).not.toThrow();
    }
  });

  test('what is around an error is kept, and the error is listed', () => {
    const module = lowered('const a = 1;\nfoo(1, , {;\nfunction f() { return a }');
    expect(irText(module)).toContain('fn f()\n  return a');
    expect(module.errors.length).toBeGreaterThan(0);
  });

  test.each([
    ['parentheses', `x = ${'('.repeat(5000)}1${')'.repeat(5000)}`],
    ['calls', `${'f('.repeat(5000)}1${')'.repeat(5000)}`],
    ['functions', `${'() => {'.repeat(3000)}${'}'.repeat(3000)}`],
    ['members', `a${'.b()'.repeat(5000)}`],
    ['additions', `x = a${' + a'.repeat(5000)}`],
    ['branches', `if (a) b();${' else if (a) b();'.repeat(3000)}`],
    ['types', `type A = ${'B<'.repeat(3000)}C${'>'.repeat(3000)}`],
    ['patterns', `const ${'['.repeat(3000)}a${']'.repeat(3000)} = b`],
    ['templates', `${'`${'.repeat(3000)}a${'}`'.repeat(3000)}`],
    ['blocks', `${'{'.repeat(5000)}${'}'.repeat(5000)}`],
  ])('nested %s are cut, and said to be', (_, text) => {
    expect(lowered(text).cut).toBe('nested too deeply');
  });
});
