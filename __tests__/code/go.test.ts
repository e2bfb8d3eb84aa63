// The front end of Go: what each construct is lowered to, and that broken sources never throw.

import { beforeAll, describe, expect, test } from '@jest/globals';
import { lowerGo } from '../../src/code/lower/go.ts';
import { createSyntaxReader } from '../../src/code/syntax.ts';
import { printModule } from './print-go.ts';

const reader = createSyntaxReader();
beforeAll(() => reader.load(['go']));

function lower(source: string) {
  const tree = reader.read(source, 'go');
  if (!tree) throw new Error('no tree');
  return lowerGo('a.go', tree);
}

/** The lowered statements of a function body. */
function body(source: string, head = 'import "fmt"'): string[] {
  const lines = printModule(lower(`package p\n${head}\nfunc f(a, b string) {\n${source}\n}\n`)).split('\n');
  const start = lines.findIndex((line) => line.startsWith('func f('));
  return lines.slice(start + 1).map((line) => line.slice(2));
}

/** The lowered top of a file. */
function top(source: string): string[] {
  return printModule(lower(`package p\n${source}\n`)).split('\n');
}

describe('expressions', () => {
  test.each([
    ['a + "x" + b', '«a "x" b»'],
    ['(a + b) + (b + a)', '«a b b a»'],
    ['fmt.Sprintf("git -C %s log -%d %q", a, 3, b)', 'format«"git -C " a " log -" (%d 3) " \\"" b "\\""»'],
    ['fmt.Sprintf("%[2]v %5.2f%% %-10s|", 1, a, 2, b)', 'format«a " " (%f 2) "% " b "|"»'],
    ['fmt.Sprintf("%s %s", a)', 'fmt.Sprintf("%s %s", a)'],
    ['fmt.Sprintf("%[2]s-%[1]s", a, b)', 'format«b "-" a»'],
    ['fmt.Sprintf("%*d%%|%v", 3, 4, a)', 'format«(%d 4) "%|" a»'],
    ['fmt.Sprintf(a, b)', 'fmt.Sprintf(a, b)'],
    ['fmt.Sprintf("%s", xs...)', 'fmt.Sprintf("%s", ...xs)'],
    ['string(a) + string([]byte(b))', '«string(a) string([]byte(b))»'],
    ['x.(string)', 'x as string'],
    ['&T{A: a, B: {C: b}}', 'new T({A: a, B: {C: b}})'],
    ['mcp.Tool{Name: a}', 'new mcp.Tool({Name: a})'],
    ['map[string]T{"a": {X: 1}, a: {}}', '{a: new T({X: 1}), [a]: new T({})}'],
    ['[]*T{{X: 1}, nil}', '[new T({X: 1}), null]'],
    ['bson.M{"name": a}', '{name: a} as bson.M'],
    ['bson.D{{"name", a}}', '[["name", a]] as bson.D'],
    ['http.Header{"A": {"b"}}', '{A: ["b"]} as http.Header'],
    ['struct{N string; F func()}{"a", g}', '{N: "a", F: g}'],
    ['append(xs, a, ys...)', 'append(xs, a, ...ys)'],
    ['new(T)', 'new T({})'],
    ['make(map[string]int)', '{}'],
    ['make([]string, 0, 3)', '[]'],
    ['!(a == b) && a != "" || b < a', '(((not (== a b)) and (!= a "")) or (< b a))'],
    ['xs[1:2]', 'slice!(xs, 1, 2)'],
    ['m["k"][0]', 'm["k"][0]'],
    ['*p', 'p'],
    ['<-c', 'chan!(c)'],
    ["'\\n'", '"\\n"'],
    ['`a\\n"`', '"a\\\\n\\""'],
    ['"\\x41\\u00e9\\101\\U0001F600\\t"', '"AéA😀\\t"'],
    ['0x_1F + 0o17 + 017', '«31 15 15»'],
    ['New[Args, Out](h)', 'New<Args, Out>(h)'],
    ['mcp.New[Args, Out](h)', 'mcp.New<Args, Out>(h)'],
    ['func(x int) error { return nil }', 'func(x: int) error { return null }'],
    ['(*T)(a)', 'T(a)'],
  ])('%s', (source, expected) => {
    expect(body(`h(${source})`)).toEqual([`h(${expected})`]);
  });

  test('Sprintf is fmt’s only, and a constant of the file is as good as a literal', () => {
    expect(body('_ = f.Sprintf("x%s", a)', 'import f "fmt"\nconst q = "y%s"')).toEqual(['format«"x" a»']);
    expect(body('_ = fmt.Sprintf("x%s", a)', 'import "other/fmt"')).toEqual(['fmt.Sprintf("x%s", a)']);
    expect(body('_ = fmt.Sprintf(q + "z", a)', 'import "fmt"\nconst q = "y%s"')).toEqual(['format«"y" a "z"»']);
    expect(body('fmt := g()\n_ = fmt.Sprintf("x%s", a)').at(-1)).toMatch(/\.Sprintf\("x%s", a\)$/);
  });
});

describe('statements', () => {
  test('results of a call', () => {
    expect(body('x, err := g(a)\nif err != nil { return err }')).toEqual([
      'let %1 = g(a)',
      'let x = %1[0]',
      'let err = %1[1]',
      'if (!= err null)',
      '  return err',
    ]);
    expect(body('_, err = g(a)')).toEqual(['let %1 = g(a)', 'err = %1[1]']);
    expect(body('_, _ = g(a)')).toEqual(['g(a)']);
  });

  test('look-ups and assertions in tests', () => {
    expect(body('if _, ok := allowed[a]; !ok { return }')).toEqual([
      'let ok = (in a allowed)',
      'if (not (in a allowed))',
      '  return',
    ]);
    expect(body('s, ok := x.(string)\nif !ok || s == "" { return }')).toEqual([
      'let ok = (instanceof x string)',
      'let s = x as string',
      'if ((not (instanceof x string)) or (== s ""))',
      '  return',
    ]);
    // What is asked has changed, is asked anew, or something stands between.
    expect(body('x, ok := x.(string)\nif ok { return }').at(-2)).toBe('if ok');
    expect(body('v, ok := m[g()]\nif ok { return }').at(-2)).toBe('if ok');
    expect(body('v, ok := m[a]\na = b\nif ok { return }').at(-2)).toBe('if ok');
  });

  test('names that hide others are renamed', () => {
    expect(body('if a := g(a); a != "" { h(a) }\nh(a)')).toEqual([
      'let %a1 = g(a)',
      'if (!= %a1 "")',
      '  h(%a1)',
      'h(a)',
    ]);
    expect(body('path := path.Join(a)\nh(path)', 'import "path"')).toEqual(['let %path1 = path.Join(a)', 'h(%path1)']);
    expect(body('a, err := g(a)\nb := a')).toEqual(['let %1 = g(a)', 'let a = %1[0]', 'let err = %1[1]', 'let b = a']);
    expect(body('x := a\nfunc() { x := b; h(x) }()\nh(x)')).toEqual([
      'let x = a',
      'func() { let %x1 = b; h(%x1) }()',
      'h(x)',
    ]);
  });

  test('several at once', () => {
    expect(body('a, b = b, a')).toEqual(['let %1 = b', 'let %2 = a', 'a = %1', 'b = %2']);
    expect(body('x, y := 1, "z"')).toEqual(['let x = 1', 'let y = "z"']);
    expect(body('var x, y string')).toEqual(['let x: string = ""', 'let y: string = ""']);
    expect(body('var in Args\nvar sb strings.Builder\nvar e error\nvar p *T')).toEqual([
      'let in: Args = new Args({})',
      'let sb: strings.Builder = new strings.Builder({})',
      'let e: error = null',
      'let p: T = null',
    ]);
    expect(body('a += b + "x"\na -= 1\nn++')).toEqual(['a = «a b "x"»', 'a = (- a 1)', 'n = (+ n 1)']);
  });

  test('loops', () => {
    expect(body('for i, x := range xs { g(i, x) }')).toEqual(['loop i, x of xs', '  g(i, x)']);
    expect(body('for _, s.x = range xs { break }')).toEqual(['loop _, %1 of xs', '  s.x = %1', '  break']);
    expect(body('for i := 0; i < 3; i++ { continue }')).toEqual([
      'let i = 0',
      'loop while (< i 3)',
      '  continue',
      '  i = (+ i 1)',
    ]);
    expect(body('L: for ok { }')).toEqual(['loop while ok']);
  });

  test('switches and select', () => {
    expect(body('switch x := g(); x { case "a", "b": h(); fallthrough; default: return }')).toEqual([
      'let x = g()',
      'switch x',
      'case "a", "b" falls',
      '  h()',
      'case default',
      '  return',
    ]);
    expect(body('switch v := x.(type) { case string: h(v); case int, nil: h(v) }')).toEqual([
      'switch',
      'case (instanceof x string)',
      '  let v = x as string',
      '  h(v)',
      'case (instanceof x int), (== x null)',
      '  let v = x',
      '  h(v)',
    ]);
    expect(body('select { case v := <-c: h(v); case c <- a: default: }')).toEqual([
      'switch',
      'case select!()',
      '  let v = chan!(c)',
      '  h(v)',
      'case select!()',
      '  c[element!()] = a',
      'case default',
    ]);
  });

  test('later, never', () => {
    expect(body('defer g(a)\ngo func() { h() }()')).toEqual(['later g(a)', 'later func() { h() }()']);
    expect(body('panic(a)')).toEqual(['throw panic(a)']);
    expect(body('os.Exit(1)\nlog.Fatalf("x")\nlog.Println("x")', 'import ("os"; "log")')).toEqual([
      'throw os.Exit(1)',
      'throw log.Fatalf("x")',
      'log.Println("x")',
    ]);
    expect(body('log.Fatal().Msg(a)', 'import "github.com/rs/zerolog/log"')).toEqual(['throw log.Fatal().Msg(a)']);
    expect(body('log := g()\nlog.Fatal(a)', 'import "log"').at(-1)).toMatch(/^%log\d\.Fatal\(a\)$/);
  });
});

describe('declarations', () => {
  test('methods, results and parameters', () => {
    expect(
      top(
        '// Run runs.\n//go:noinline\nfunc (s *S[T]) Run(ctx context.Context, _ int, args ...string) (out string, err error) {\n  return\n}',
      ),
    ).toEqual([
      'func (s S) Run(ctx: context.Context, %p1: int, ...args: string) // Run runs.',
      '  let out: string = ""',
      '  let err: error = null',
      '  return [out, err]',
    ]);
    expect(top('func f() (string, error) { return "", nil }\n\nfunc g(string, int) T { return h() }')).toEqual([
      'func f() [string, error]',
      '  return ["", null]',
      'func g(%p0: string, %p1: int) T',
      '  return h()',
    ]);
    expect(top('func init() { register() }')).toEqual(['func() { register() }()']);
  });

  test('types', () => {
    expect(
      top(
        '// A is.\ntype A struct {\n  Base\n  *x.Other\n  N, M string `json:"n"`\n  F []T\n}\ntype B = x.C\ntype D map[string]int\ntype E interface { Run(a int) error; io.Reader }',
      ),
    ).toEqual([
      'type A is Base, x.Other // A is.',
      '  Base: Base',
      '  Other: x.Other',
      '  N: string `json:"n"`',
      '  M: string `json:"n"`',
      '  F: [T]',
      'type B = x.C',
      'type D = map!(string, int)',
      'type E is io.Reader',
      '  Run: func!()',
    ]);
  });

  test('literals of the file’s own types', () => {
    expect(top('type T struct { Name string; Run func() }\nvar ts = []T{{"a", f}, {Name: "b"}}').at(-1)).toBe(
      'let ts = [new T({Name: "a", Run: f}), new T({Name: "b"})]',
    );
    expect(top('type M map[string]func()\nvar m = M{a: f, "b": g}').at(-1)).toBe('let m = {[a]: f, b: g} as M');
  });

  test('constants', () => {
    expect(top('const (\n  A = iota + 1\n  B\n  C, D = "c", iota\n)')).toEqual([
      'let A = «0 1»',
      'let B = «1 1»',
      'let C = "c"',
      'let D = 2',
    ]);
  });

  test('imports', () => {
    const source = `import (
  "os/exec"
  y "gopkg.in/yaml.v3"
  "github.com/go-git/go-git/v5"
  "github.com/sashabaranov/go-openai"
  . "strings"
  _ "embed"
)
var _ = git.Open(openai.New())`;
    expect(top(source).slice(0, 6)).toEqual([
      'import exec os/exec',
      'import y gopkg.in/yaml.v3',
      'import git github.com/go-git/go-git/v5',
      'import openai github.com/sashabaranov/go-openai',
      'import * strings',
      'import _ embed',
    ]);
  });

  test('the package, and what of the text could not be read', () => {
    const module = lower('// Package p does.\npackage p\n\nfunc f() { ]] }\n\nvar a = 1\n');
    expect(module.package).toBe('p');
    expect(module.doc).toBe('Package p does.');
    expect(module.errors.length).toBeGreaterThan(0);
  });
});

test('broken sources are lowered as far as they go', () => {
  const source = `package p
import "fmt"
type T struct { A, B string \`json:"a"\` }
func (t *T) Run(ctx context.Context, in map[string]any) (out string, err error) {
  if v, ok := in["a"].(string); ok { out = fmt.Sprintf("%s-%d", v, 1) } else if x := 2; x > 1 { return }
  for i, s := range []T{{"a", "b"}, {A: "c"}} { switch q := in["b"].(type) { case string: go f(q); default: s.A += "x" } }
  select { case v := <-ch: defer g(v); case ch <- 1: }
  return out[1:2] + \`raw\`, nil
}
`;
  for (let at = 0; at <= source.length; at += 3) {
    expect(() => lower(source.slice(0, at))).not.toThrow();
    expect(() => lower(source.slice(at))).not.toThrow();
    expect(() => lower(`${source.slice(0, at)}{(["\`${source.slice(at)}`)).not.toThrow();
    expect(() => lower(source.slice(0, at) + source.slice(at + 7))).not.toThrow();
  }
});

test('deep nesting is cut and said', () => {
  const module = lower(`package p\nvar x = ${'('.repeat(5000)}1${')'.repeat(5000)}\n`);
  expect(module.cut).toBeDefined();
  expect(lower(`package p\nvar x = "a"${' + "a"'.repeat(20_000)}\n`).cut).toBeDefined();
});
