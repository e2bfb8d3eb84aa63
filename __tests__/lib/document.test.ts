// Positioned documents: the same tree from every format, exact offsets, and no text that breaks or stalls a parser.

import { describe, expect, test } from '@jest/globals';
import {
  type DocumentFormat,
  type DocumentNode,
  type Entry,
  loadParsers,
  select,
  toPlain,
} from '../../src/lib/document.ts';
import { DOCUMENT_DEPTH } from '../../src/lib/limits.ts';

const parseDocument = await loadParsers(['json', 'yaml', 'toml']);

function root(text: string, format: DocumentFormat): DocumentNode {
  const parsed = parseDocument(text, format);
  expect(parsed.problems).toEqual([]);
  if (parsed.root === undefined) throw new Error('no root');
  return parsed.root;
}

/** Plain data with the prototypes `toEqual` expects. */
function plain(text: string, format: DocumentFormat): unknown {
  return structuredClone(toPlain(root(text, format)));
}

/** `path: text as written` of what the path selects. */
function written(text: string, format: DocumentFormat, path = '**'): string[] {
  return select(root(text, format), path).map(
    ({ node, path: keys }) => `${keys.join('.')}: ${text.slice(node.start, node.end)}`,
  );
}

function entryOf(node: DocumentNode, key: string): Entry {
  const entry = node.kind === 'object' ? node.entries.find((each) => each.key === key) : undefined;
  if (entry === undefined) throw new Error(`no ${key}`);
  return entry;
}

function nested(format: DocumentFormat, levels: number): string {
  return format === 'toml'
    ? `a=${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`
    : '['.repeat(levels) + ']'.repeat(levels);
}

const FORMATS: readonly DocumentFormat[] = ['json', 'yaml', 'toml'];

describe('every format', () => {
  test.each(FORMATS)('%s: no value, no root and no problem', (format) => {
    const comment = format === 'json' ? '// x\n/* y */' : '# x\n# y';
    for (const text of ['', ' \n', comment, '\ufeff']) {
      expect(parseDocument(text, format)).toEqual({ root: undefined, problems: [] });
    }
  });

  test.each(FORMATS)('%s: the deepest document allowed, one deeper, and far deeper', (format) => {
    const deepest = select(root(nested(format, DOCUMENT_DEPTH), format), '**').at(-1);
    expect(deepest?.path.length).toBe(DOCUMENT_DEPTH - 1);
    for (const levels of [DOCUMENT_DEPTH + 1, 10_000]) {
      const { root: none, problems } = parseDocument(nested(format, levels), format);
      expect(none).toBeUndefined();
      expect(problems).toEqual([
        { offset: expect.any(Number), message: 'Nested deeper than 200 levels', kind: 'depth' },
      ]);
    }
  });

  test.each<[DocumentFormat, string]>([
    ['json', `${'{"a":'.repeat(10_000)}1`],
    ['yaml', '- '.repeat(10_000)],
    ['yaml', '? '.repeat(10_000)],
    ['yaml', '{a: '.repeat(10_000)],
    ['yaml', '[a: '.repeat(150)],
    ['yaml', Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
    ['toml', `${'a.'.repeat(10_000)}a=1`],
    ['toml', `[${'a.'.repeat(10_000)}a]`],
    ['toml', `a=${'{a='.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ])('%s: nesting without end gives a depth problem', (format, text) => {
    const { root: none, problems } = parseDocument(text, format);
    expect(none).toBeUndefined();
    expect(problems.map(({ kind }) => kind)).toEqual(['depth']);
  });

  test.each(FORMATS)('%s: prototype keys are keys', (format) => {
    const text = format === 'toml' ? '__proto__.a = 1\nconstructor = 2' : '{"__proto__": {"a": 1}, "constructor": 2}';
    const value = toPlain(root(text, format));
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(select(root(text, format), '__proto__.a').map(({ node }) => node)).toEqual([
      expect.objectContaining({ value: 1 }),
    ]);
  });

  test.each(FORMATS)('%s: duplicate keys are all kept, in order, and the last wins as plain data', (format) => {
    const text = format === 'toml' ? 'a = 1\nab = 2\na = 3' : '{"a": 1, "ab": 2, "a": 3}';
    const node = root(text, format);
    expect(node.kind === 'object' && node.entries.map(({ key, value }) => [key, toPlain(value)])).toEqual([
      ['a', 1],
      ['ab', 2],
      ['a', 3],
    ]);
    expect(plain(text, format)).toEqual({ a: 3, ab: 2 });
  });

  test('a byte order mark moves nothing', () => {
    expect(written('\ufeff{"a": 1}', 'json', 'a')).toEqual(['a: 1']);
    expect(written('\ufeffa: 1\nb: x', 'yaml', 'b')).toEqual(['b: x']);
    expect(written('\ufeffa = 1\nb = 2', 'toml', 'b')).toEqual(['b: 2']);
  });

  test('problems are bounded in number and length', () => {
    expect(parseDocument('}'.repeat(5000), 'yaml').problems.length).toBe(100);
    expect(parseDocument(`[${'1 '.repeat(5000)}]`, 'json').problems.length).toBe(100);
  });
});

describe('problems never quote the document', () => {
  const secret = 'ghp_SecretSecretSecret';
  const SHAPES: readonly string[] = [
    'a: |@\n',
    'a: !@!x a\n',
    'a: !<@\n',
    'a: *@\n',
    'a: "\\@"\n',
    'a: "@\n',
    'a: `@\n',
    '%@\n---\na\n',
    '%YAML @\n---\na\n',
    '%TAG @\n---\na\n',
    'a: [@\n',
    '"a" @\n',
    'a: !!map @\n',
    'a: &x *@\n',
    '- a\n@\n',
    '@',
    '{@}',
    '{"a": @',
    '{"a": "\\@"}',
    '{a: @}',
    "{a: '\\u@'}",
    'a = @',
    'a = "\\@"',
    'a = "\\U00110000@"',
    'a = @\n[@',
    '@ = 1\n@ = 2\n',
    '[@]]',
    'a = 1979-@',
  ];

  test.each(FORMATS)('%s', (format) => {
    const messages = SHAPES.flatMap((shape) => parseDocument(shape.replaceAll('@', secret), format).problems).map(
      ({ message }) => message,
    );
    expect(messages.length).toBeGreaterThan(5);
    for (const message of messages) expect(message).not.toMatch(/ghp|secret/i);
  });

  test('plain words by kind of mistake', () => {
    const message = (text: string, format: DocumentFormat) => parseDocument(text, format).problems[0]?.message;
    expect(message(`a: |${secret}\n`, 'yaml')).toBe('This is not expected here');
    expect(message(`a: !${secret}!x a\n`, 'yaml')).toBe('This tag is not valid here');
    expect(message('- a: !!str\n\tb: [\n', 'yaml')).toBe('Tabs are not allowed as indentation');
    expect(message('a = ', 'toml')).toBe('Not valid TOML here');
    expect(message('{"a" 1}', 'json')).toBe('Colon expected');
  });
});

describe('json', () => {
  test('comments, trailing commas and exact offsets', () => {
    const text = '{ // c "x": [\n "a": [1, "\\u0041",], /* [ */ "b" : null }';
    expect(written(text, 'json')).toEqual([`: ${text}`, 'a: [1, "\\u0041",]', 'a.0: 1', 'a.1: "\\u0041"', 'b: null']);
    expect(plain(text, 'json')).toEqual({ a: [1, 'A'], b: null });
    const { keyStart, keyEnd } = entryOf(root(text, 'json'), 'b');
    expect(text.slice(keyStart, keyEnd)).toBe('"b"');
  });

  test('JSON5', () => {
    const text = "{a: '[\\x41', 'b c': .5, $d: 0x10, e: [NaN, Infinity, -Infinity, true,], f: {}} // ]";
    const expected = { a: '[A', 'b c': 0.5, $d: 16, e: [Number.NaN, Infinity, -Infinity, true], f: {} };
    expect(plain(text, 'json')).toEqual(expected);
    expect(written(text, 'json', 'e.*')).toEqual(['e.0: NaN', 'e.1: Infinity', 'e.2: -Infinity', 'e.3: true']);
    const { keyStart, keyEnd } = entryOf(root(text, 'json'), 'b c');
    expect(text.slice(keyStart, keyEnd)).toBe("'b c'");
    expect(plain(`{a: '${'['.repeat(500)}'}`, 'json')).toEqual({ a: '['.repeat(500) });
  });

  test('brackets in strings and comments are not nesting', () => {
    const brackets = '['.repeat(500);
    expect(plain(`{"a": "\\"${brackets}" /* ${brackets} */, // ${brackets}\n"b": 1}`, 'json')).toEqual({
      a: `"${brackets}`,
      b: 1,
    });
    expect(plain(`[${'[],'.repeat(500)}1]`, 'json')).toHaveLength(501);
  });

  test('what can be read of a broken text is kept and the problems are listed', () => {
    const { root: kept, problems } = parseDocument('{"a": [1, 2 "b": , "c": {"d": true}', 'json');
    expect(kept && JSON.stringify(toPlain(kept))).toContain('[1,2');
    expect(problems.length).toBeGreaterThan(0);
    const missing = parseDocument('{"a": 1 "b": }', 'json');
    expect(missing.root && structuredClone(toPlain(missing.root))).toEqual({ a: 1 });
    expect(missing.problems).toEqual([
      { offset: 8, message: 'Comma expected', kind: 'syntax' },
      { offset: 13, message: 'Value expected', kind: 'syntax' },
    ]);
  });

  test('nesting is counted before a parser sees it', () => {
    expect(parseDocument('['.repeat(10_000), 'json').problems[0]?.offset).toBe(DOCUMENT_DEPTH);
  });

  test('a string that ends the text with a backslash ends', () => {
    for (const text of ['"\\', '{"a": "x\\', "['\\"]) expect(parseDocument(text, 'json').problems).not.toEqual([]);
  });
});

describe('yaml', () => {
  test('types of YAML 1.2 whatever the file declares; keys are text', () => {
    const text = '%YAML 1.1\n---\non: yes\n0x10: 0o17\n~: ~\n? [a, b]\n: .inf\n"<<": {a: 1}\n\'1\': 012\n';
    expect(plain(text, 'yaml')).toEqual({
      on: 'yes',
      '0x10': 15,
      '~': null,
      '[a, b]': Infinity,
      '<<': { a: 1 },
      '1': 12,
    });
    expect(
      plain('a: !!binary eA==\nb: !Sub x\nc: !!timestamp 2001-01-01\nd: !!str 1\n{e: }: {f, g: }', 'yaml'),
    ).toEqual({
      a: 'eA==',
      b: 'x',
      c: '2001-01-01',
      d: '1',
      '{e: }': { f: null, g: null },
    });
  });

  test('offsets are those of the values, not of anchors, tags or line breaks behind', () => {
    const text = 'a: &x !t\n  - "q"  # c\n  - [1, b: 2]\n\nc: |\n  l1\n  l2\nd:\n';
    expect(written(text, 'yaml')).toEqual([
      ': a: &x !t\n  - "q"  # c\n  - [1, b: 2]\n\nc: |\n  l1\n  l2\nd:',
      'a: - "q"  # c\n  - [1, b: 2]',
      'a.0: "q"',
      'a.1: [1, b: 2]',
      'a.1.0: 1',
      'a.1.1: b: 2',
      'a.1.1.b: 2',
      'c: |\n  l1\n  l2\n',
      'd: ',
    ]);
  });

  test('an alias is the node of its last anchor, from inside too', () => {
    const node = root('a: &x [1]\nb: *x\nc: &x [2]\nd: *x\n&k key: *k\n', 'yaml');
    expect(entryOf(node, 'b').value).toBe(entryOf(node, 'a').value);
    expect(entryOf(node, 'd').value).toBe(entryOf(node, 'c').value);
    expect(entryOf(node, 'key').value).toMatchObject({ value: 'key' });
    expect(plain('a: &x k\n*x : 1', 'yaml')).toEqual({ a: 'k', k: 1 });
    const circle = root('&a\nx: [*a]\n', 'yaml');
    expect(select(circle, 'x.0')[0]?.node).toBe(circle);
  });

  test('an alias without an anchor is its text and a problem; anchors end with their document', () => {
    const { root: node, problems } = parseDocument('a: &x 1\n---\n- *.ts\n- *x\n', 'yaml');
    expect(node && structuredClone(toPlain(node))).toEqual([{ a: 1 }, ['*.ts', '*x']]);
    expect(problems.map(({ offset }) => offset)).toEqual([14, 21]);
  });

  test('merge keys: written keys win, then earlier maps; lists and nested merges; anything else is a key', () => {
    const base = 'x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz: &z {<<: *y, d: 5}\n';
    const merged = (text: string): unknown => structuredClone(toPlain(entryOf(root(base + text, 'yaml'), 'm').value));
    expect(merged('m:\n  b: 0\n  <<: *x\n  e: 6\n')).toEqual({ b: 0, e: 6, a: 1 });
    expect(merged('m: {<<: [*y, *x, {f: 7}]}')).toEqual({ b: 3, c: 4, a: 1, f: 7 });
    expect(merged('m: {<<: *z}')).toEqual({ d: 5, b: 3, c: 4 });
    expect(merged('m: {<<: 1}')).toEqual({ '<<': 1 });
    expect(merged('m: {<<: [*x, 1]}')).toEqual({ '<<': [{ a: 1, b: 2 }, 1] });
    expect(merged('m: {!!str <<: *x}')).toEqual({ '<<': { a: 1, b: 2 } });
    expect(merged('m: &m {g: 1, <<: *m}')).toEqual({ g: 1 });
    const entries = root(`${base}m: {<<: *x}`, 'yaml');
    expect(entryOf(entryOf(entries, 'm').value, 'a')).toBe(entryOf(entryOf(entries, 'x').value, 'a'));
  });

  test('merges that multiply are bounded and lose nothing', () => {
    const lines = Array.from({ length: 1500 }, (_, at) => `m${at + 1}: &m${at + 1} {<<: *m${at}, k${at}: 1}\n`);
    const text = `m0: &m0 {a: 1}\n${lines.join('')}`;
    const { root: node, problems } = parseDocument(text, 'yaml');
    expect(problems).toEqual([
      { offset: expect.any(Number), message: expect.stringContaining('Too much'), kind: 'syntax' },
    ]);
    const last = node && entryOf(node, 'm1500').value;
    expect(last?.kind === 'object' && last.entries.map(({ key }) => key)).toEqual(['<<', 'k1499']);
  });

  test('several documents are an array; those without content do not count', () => {
    expect(plain('a: 1\n---\nb: 2\n', 'yaml')).toEqual([{ a: 1 }, { b: 2 }]);
    expect(plain('---\n---\na: 1\n---\n# end\n', 'yaml')).toEqual({ a: 1 });
    expect(plain('a\n---\nnull\n', 'yaml')).toEqual(['a', null]);
    expect(parseDocument(`a\n---\n${nested('yaml', DOCUMENT_DEPTH)}`, 'yaml').problems[0]?.kind).toBe('depth');
  });

  test('problems of the stream without a document are listed', () => {
    expect(parseDocument('%YAML\n', 'yaml').problems.length).toBeGreaterThan(0);
    expect(parseDocument('a: [1', 'yaml')).toMatchObject({ root: { kind: 'object' }, problems: [{ kind: 'syntax' }] });
  });
});

describe('toml', () => {
  test('headers, dotted keys and lists of tables nest; values keep their text', () => {
    const text =
      'a.b = 1\na."c d" = 1979-05-27\n[t]\nx = [1, {y = inf}]\n[[p]]\nn = 1\n[[p]]\nn = 2\n[p.q.r]\ns = """\nl"""\n[t.u]\n';
    expect(plain(text, 'toml')).toEqual({
      a: { b: 1, 'c d': '1979-05-27' },
      t: { x: [1, { y: Infinity }], u: {} },
      p: [{ n: 1 }, { n: 2, q: { r: { s: 'l' } } }],
    });
    expect(written(text, 'toml', 'p.*')).toEqual(['p.0: [[p]]\nn = 1', 'p.1: [[p]]\nn = 2\n[p.q.r]\ns = """\nl"""']);
    expect(written(text, 'toml', 'a')).toEqual(['a: b = 1\na."c d" = 1979-05-27']);
    expect(written(text, 'toml', '*.u')).toEqual(['t.u: [t.u]']);
    const { keyStart, keyEnd } = entryOf(entryOf(root(text, 'toml'), 'a').value, 'c d');
    expect(text.slice(keyStart, keyEnd)).toBe('"c d"');
  });

  test('duplicates of every kind keep their names and places', () => {
    const text =
      '"x\\u0041" = 1\n"x\\u0041" = 2\n[b]\nc = 1\n[b]\nc = 2\nd = {e = 1, e = 2}\nd.f = 3\n[[b]]\ng = 1\n[b.h]\n';
    expect(written(text, 'toml').slice(1)).toEqual([
      'xA: 1',
      'xA: 2',
      'b: [b]\nc = 1\n[b]\nc = 2\nd = {e = 1, e = 2}\nd.f = 3',
      'b.c: 1',
      'b.c: 2',
      'b.d: {e = 1, e = 2}',
      'b.d.e: 1',
      'b.d.e: 2',
      'b.d: f = 3',
      'b.d.f: 3',
      'b: [[b]]\ng = 1\n[b.h]',
      'b.0: [[b]]\ng = 1\n[b.h]',
      'b.0.g: 1',
      'b.0.h: [b.h]',
    ]);
  });

  test('a list of tables is two levels', () => {
    expect(parseDocument(`[[${'a.'.repeat(DOCUMENT_DEPTH - 3)}a]]`, 'toml').problems).toEqual([]);
    expect(parseDocument(`[[${'a.'.repeat(DOCUMENT_DEPTH - 2)}a]]`, 'toml').problems[0]?.kind).toBe('depth');
    expect(parseDocument(`[[${'a.'.repeat(DOCUMENT_DEPTH - 3)}a]]\nb = []`, 'toml').problems[0]?.kind).toBe('depth');
  });

  test('strings longer than the parser can take', () => {
    const long = 'x'.repeat(300_000);
    const text = `# "\na = "${long}\\"\\u0041\\n" # c\nb = '''\n${long}\\''''\nc = 'short'\n"${long}" = 1\n`;
    expect(plain(text, 'toml')).toEqual({ a: `${long}"A\n`, b: `${long}\\'`, c: 'short', [long]: 1 });
    expect(written(text, 'toml', 'b')).toEqual([`b: '''\n${long}\\''''`]);
    const { keyStart, keyEnd } = entryOf(root(text, 'toml'), long);
    expect(keyEnd - keyStart).toBe(300_002);
  });

  test('a syntax error has its place', () => {
    expect(parseDocument('a = 1\nb = \n', 'toml')).toEqual({
      root: undefined,
      problems: [{ offset: 11, message: expect.any(String), kind: 'syntax' }],
    });
    expect(parseDocument('a=1\n'.repeat(100), 'toml').problems).toMatchObject([{ kind: 'syntax' }]);
  });
});
