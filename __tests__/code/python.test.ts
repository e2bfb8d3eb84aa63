// The front end of Python: what each form of the language becomes, and that no text breaks it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { lowerPython } from '../../src/code/lower/python.ts';
import { createSyntaxReader } from '../../src/code/syntax.ts';
import { showModule } from './python-print.ts';

const reader = createSyntaxReader();
beforeAll(() => reader.load(['python']));

function lower(text: string) {
  const tree = reader.read(text, 'python');
  if (!tree) throw new Error('not read');
  return lowerPython('a.py', tree);
}

const TABLE: readonly (readonly [string, string])[] = [
  // imports
  ['from ..a import b as c, d', 'import c = ..a:b\nimport d = ..a:d'],
  ['from . import x', 'import x = .:x'],
  ['from x import *', 'import * = x:*'],
  ['import os.path, sys as s', 'import os = os:*\nimport - = os.path:*\nimport s = sys:*'],
  ['def f():\n  try:\n    from a import b\n  except E: pass', 'import b = a:b\nfn f() { try {  } catch  {  } }'],
  ['from __future__ import annotations', ''],
  // texts
  ['x = f"a{x}b{y!r:>{w}}{{}}"', 'x := template("a" x "b" y "{}")'],
  ['x = f"{a=} {n:d} {m:.2f} {s:>10}"', 'x := template("a=" a " " (number n) " " (number m) " " s)'],
  ['x = "a" f"{b}" r"\\n" \'c\\x41\'', 'x := template("a" b "\\\\ncA")'],
  ['x = f"{f\'{a}b\'}c"', 'x := template(template(a "b") "c")'],
  ['"%s %(x)s" % a', 'format(a[0] " " a["x"])'],
  ['"a %s %d %%" % (b, c)', 'format("a " b " " (number c) " %")'],
  ['"%(k)s" % {"k": v}', 'format(v)'],
  ['"select %s" % t', 'format("select " t)'],
  ['"{} {0.b[c]} {x:d} {{}}".format(q, *r, x=3)', 'format(q " " q.b["c"] " " (number 3) " {}")'],
  ['"{a}{b}".format(**d)', 'format(d["a"] d["b"])'],
  ['"{a}".format_map(d)', 'format(d["a"])'],
  ['fmt.format(a)', 'fmt.format(a)'],
  ['a + "b" + c', 'plus(a "b" c)'],
  ['root / name', '(/ root name)'],
  ['a % b', '<% a b>'],
  // values
  ['x = [1, *a, {"k": v, **d, n: 2}, (1,), {3}]', 'x := [1, *a, {k: v, **d, [n]: 2}, [1], [3]]'],
  ['x = -1, 0x1F, 1_000, True, None, ...', 'x := [-1, 31, 1000, true, null, <ellipsis>]'],
  ['a if t else b', '(t ? a : b)'],
  ['a or b and not c', '(a or (b and (not c)))'],
  ['a < b <= c', '((< a b) and (<= b c))'],
  ['x = a is None, b is not c, d not in e', 'x := [(== a null), (!= b c), (not in d e)]'],
  [
    'y = x[1:2], x[:1], x[0], x["k"], x[a, 1:]',
    'y := [<slice x 1 2>, <slice x null 1>, x[0], x["k"], x[[a, <range>]]]',
  ],
  ['f(a, *b, k=c, **d)', 'f(a, *b, k=c, **d)'],
  ['lambda a, *b: a', '(a, *b) => { return a }'],
  ['if (n := f()): pass', 'if (n := f()) {  }'],
  ['Agent[Deps, str](1); HANDLERS[name](1)', 'Agent<Deps, str>(1)\nHANDLERS[name](1)'],
  ['await f(x)', 'await f(x)'],
  ['[f(x) for x in y if x]', '<where <each (x) => { if x { return f(x) } } y> (x) => { return x } y>'],
  [
    '[x for a, b in y for x in a]',
    '<each (%1) => { a := %1[0]; b := %1[1]; return <element <each (x) => { return x } a>> } y>',
  ],
  ['{t.name: t for t in ts}', '<each (t) => { return t } ts (t) => { return t.name }>'],
  ['sum(i async for i in y)', 'sum(<each (i) => { return i } y>)'],
  // assignments
  ['a, (b, *c), d = v', 'a := v[0]\n%1 := v[1]\nb := %1[0]\nc := <slice %1 1>\nd := v[2]'],
  ['*a, b = f()', '%1 := f()\na := <slice %1 0>\nb := <element %1>'],
  ['a = b = f()', '%1 := f()\na := %1\nb := %1'],
  ['self.x: int = 1', 'self.x: int = 1'],
  ['x += y; x -= 1; x[0] |= z', 'x = plus(x y)\nx = (- x 1)\nx[0] = <| x[0] z>'],
  ['def f():\n  global a\n  a = 1\n  b = 2', 'fn f() { a = 1; b := 2 }'],
  // statements
  ['with open(a) as f, lock: pass', 'f := open(a)\nlock\ntry {  }'],
  ['with (open(a) as f, b() as c): g()', 'f := open(a)\nc := b()\ntry { g() }'],
  ['if a: b()\nelif c: d()\nelse: e()', 'if a { b() } else { if c { d() } else { e() } }'],
  ['for i, x in y:\n  f()\nelse: g()', 'loop %1 of y { i := %1[0]; x := %1[1]; f() }\ng()'],
  ['for x in y:\n  if x: break\nelse: raise E()', 'loop x of y { if x { break } }\nif <completed> { throw E() }'],
  ['while t: continue', 'loop t { continue }'],
  [
    'try: a()\nexcept (A, B) as e: b()\nexcept C: pass\nelse: c()\nfinally: d()',
    'try { a(); c() } catch e { b() } catch  {  } finally { d() }',
  ],
  ['assert a, "m"', 'if a {  } else { throw }'],
  ['raise E(x) from y', 'throw E(x)'],
  ['sys.exit(1)', 'throw sys.exit(1)'],
  ['x = yield y', 'yield y\nx := <yield>'],
  ['def f(): yield from g()', 'gen fn f() { yield <spawn g()> }'],
  ['print x, y', 'print(x, y)'],
  ['del a[0]; pass', ''],
  // match
  [
    'match a:\n  case 1 | "x": b()\n  case A.B | None: pass\n  case _: c()',
    'switch a { [1 "x"] { b() } [A.B null] {  } [] { c() } }',
  ],
  [
    'match f():\n  case [x, *y]: pass\n  case {"k": v, **r} if v: g()\n  case P(p, q=z) as w: pass\n  case str(s): pass\n  case other: pass',
    '%1 := f()\nswitch %1 { [<pattern>] { x := %1[0]; y := <slice %1 1> } [<pattern>] { v := %1["k"]; r := %1; if v { g() } } ' +
      '[<pattern>] { p := <element %1>; z := %1.q; w := %1 } [<pattern>] { s := %1 } [] { other := %1 } }',
  ],
  [
    'match a:\n  case {"k": "v", "n": 1 | 2, "p": {"q": r}}: b()\n  case ("x", y): pass',
    'switch a { [<pattern>] { r := a["p"]["q"]; if (== a["k"] "v") { if (in a["n"] [1, 2]) { b() } } } ' +
      '[<pattern>] { y := a[1]; if (== a[0] "x") {  } } }',
  ],
  // definitions
  [
    '@m.tool("n")\nasync def f(a, /, b: int = 1, *args: str, k, **kw) -> str:\n  """Doc."""\n  return a, b',
    '@m.tool("n") async fn f(a, b: int=1, *args: str, !k, **kw) -> str "Doc." { return [a, b] }',
  ],
  ['def f(a, *, b=2): pass', 'fn f(a, !b=2) {  }'],
  [
    'class A(B, metaclass=M):\n  """D"""\n  x: Annotated[str, Field(pattern="^a$")]\n  y = 1\n  z: ClassVar[int] = 2\n  @property\n  def p(self): pass\n' +
      '  @p.setter\n  def p(self, v): pass\n  @staticmethod\n  def s(a): pass\n  if T:\n    def m(self): pass',
    'class A(B) { x: Annotated[[str, Field(pattern="^a$")]]; static y = 1; static z: ClassVar[int] = 2; @property get fn p(self) {  }; ' +
      '@p.setter fn p.setter(self, v) {  }; @staticmethod static fn s(a) {  }; fn m(self) {  } }',
  ],
  ['class A(Server[Context], Generic[T]): pass', 'class A(Server, Generic) {  }'],
  ['class A(str, Enum):\n  X = "x"', 'enum A(str, Enum) { static X = "x" }'],
  [
    'def f(a: "pkg.T", b: Literal["x", "y"], c: str | None, d: Optional[int] = None): pass',
    'fn f(a: pkg.T, b: Literal[["x", "y"]], c: (| str null), d: Optional[int]=null) {  }',
  ],
  ['type X[T] = int | None', 'type X() = (| int null) {  }'],
];

test.each(TABLE)('%s', (source, expected) => {
  expect(showModule(lower(source))).toBe(expected);
});

test('docs, spans and what was cut are told', () => {
  const module = lower('"""Top."""\nx = f"a{b}"\n');
  expect(module.doc).toBe('Top.');
  const [first] = module.body;
  expect(first).toMatchObject({
    kind: 'assign',
    at: 11,
    to: 22,
    value: {
      kind: 'text',
      parts: [
        { at: 17, to: 18 },
        { at: 19, to: 20 },
      ],
    },
  });
  expect(lower('x = (').errors.length).toBeGreaterThan(0);
  expect(lower(`x = ${'('.repeat(1000)}${')'.repeat(1000)}`).cut).toContain('too deeply');
});

describe('whatever it is given', () => {
  const sources = TABLE.map(([source]) => source).join('\n');
  const bytes = '()[]{}:,=\'"\\\n\t fxr%*@#é\0';

  test('mutated and truncated text', () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let turn = 0; turn < 300; turn += 1) {
      let text = sources.slice(next(sources.length), next(sources.length) + 1 + next(600));
      for (let change = 0; change < 6; change += 1) {
        const at = next(text.length + 1);
        text = text.slice(0, at) + (bytes[next(bytes.length)] ?? '') + text.slice(at + next(3));
      }
      expect(lower(text).language).toBe('python');
    }
  });

  test.each([
    ['elif', `if a: pass\n${'elif a: pass\n'.repeat(5000)}`],
    ['comparisons', `a${' < a'.repeat(20_000)}`],
    ['sum', `x = ${'a + '.repeat(20_000)}a`],
    ['attributes', `x = a${'.b'.repeat(20_000)}`],
    ['calls', `x = a${'()'.repeat(20_000)}`],
    ['targets', `${'a, '.repeat(100_000)} = b`],
    ['list', `x = [${'1,'.repeat(100_000)}]`],
    [
      'format',
      `"${'{a}'.repeat(20_000)}".format(${Array.from({ length: 5000 }, (_, index) => `a${index}=1`).join(', ')})`,
    ],
    [
      'percent',
      `"${'%(a)s'.repeat(20_000)}" % {${Array.from({ length: 5000 }, (_, index) => `"b${index}": 1`).join(', ')}}`,
    ],
    ['for clauses', `[x ${'for x in y '.repeat(10_000)}]`],
    ['conditions', `[x for x in y ${'if x '.repeat(10_000)}]`],
    ['dict comprehensions', `${'{a: '.repeat(150)}x${' for a in b}'.repeat(150)}`],
    ['blocks', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}if a:`).join('\n')],
    ['strings', `x = ${'"a" '.repeat(50_000)}`],
    ['decorators', `${'@a\n'.repeat(20_000)}def f(): pass`],
    ['defs in defs', Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth)}def f():`).join('\n')],
    ['pattern', `match a:\n case ${'b.'.repeat(20_000)}c: pass`],
    ['brace holes', `"${'{'.repeat(50_000)}".format(a)`],
    ['escapes', `x = "${'\\N{'.repeat(2000)}"`],
  ])('%s', (_name, text) => {
    const start = performance.now();
    expect(() => JSON.stringify(lower(text).imports)).not.toThrow();
    // A tenth of it on an idle machine: this is about what grows with the square.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('the front end itself, as if it were Python', () => {
    for (const name of ['python-text.ts', 'python-statements.ts']) {
      lower(readFileSync(join(import.meta.dirname, '../../src/code/lower', name), 'utf8'));
    }
  });
});
