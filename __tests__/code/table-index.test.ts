import { describe, expect, test } from '@jest/globals';
import { indexPatterns } from '../../src/code/callee-pattern.ts';
import { LANGUAGES } from '../../src/code/ir.ts';
import { createTableIndex, loadTables } from '../../src/code/table-index.ts';
import type { CodeTables, SinkEntry } from '../../src/code/tables.ts';

describe('a pattern', () => {
  test.each([
    ['child_process.exec', 'child_process.exec'],
    ['fetch', 'fetch'],
    ['*.execute', '?.execute'],
    ['*.execute', 'sqlite3.connect().cursor().execute'],
    ['*.cursor().execute', 'a.b().cursor().execute'],
    ['sqlite3.**.execute', 'sqlite3.connect().cursor().execute'],
    ['sqlite3.**.execute', 'sqlite3.execute'],
    ['pino.**.info', 'pino().info'],
    ['pino.**.info', 'pino().child().info'],
    ['sqlalchemy.**.connect().**.execute', 'sqlalchemy.create_engine().connect().begin().execute'],
    ['math.*', 'math.sqrt'],
    ['hashlib.*.hexdigest', 'hashlib.x.hexdigest'],
    ['hashlib.**', 'hashlib.sha256().hexdigest'],
    ['@modelcontextprotocol/sdk/server/mcp.McpServer().tool', '@modelcontextprotocol/sdk/server/mcp.McpServer().tool'],
    ['github.com/a/b.New().Add', 'github.com/a/b.New().Add'],
    ['flask.request.args', 'flask.request.args'],
    ['*.rows[0].value', '?.rows[0].value'],
  ])('%s names %s', (pattern, path) => {
    expect(indexPatterns([[[pattern], 1]]).matches(path)).toHaveLength(1);
  });

  test.each([
    ['child_process.exec', 'child_process.execFile'],
    ['child_process.exec', 'my_child_process.exec'],
    ['fetch', '?.fetch'],
    ['*.execute', 'execute'],
    ['*.execute', '?.execute()'],
    ['*.execute', '?.reexecute'],
    ['sqlite3.**.execute', 'sqlite3x.connect().execute'],
    ['sqlite3.**.execute', 'a.sqlite3.connect().execute'],
    ['sqlalchemy.**.connect().**.execute', 'sqlalchemy.create_engine().execute'],
    ['sqlalchemy.**.conn.**.execute', 'sqlalchemy.connect().execute'],
    ['math.*', 'math.x.sqrt'],
    ['math.*', 'math'],
    ['hashlib.**', 'hashlibs.sha256'],
  ])('%s does not name %s', (pattern, path) => {
    expect(indexPatterns([[[pattern], 1]]).matches(path)).toEqual([]);
  });

  test('says more the more of the path it names', () => {
    const patterns = ['*.execute', '*.cursor().execute', 'sqlite3.**.execute', 'sqlite3.connect().cursor().execute'];
    const index = indexPatterns(patterns.map((pattern) => [[pattern], pattern] as const));
    expect(index.matches('sqlite3.connect().cursor().execute').map(({ value }) => value)).toEqual(
      patterns.toReversed(),
    );
  });
});

const sink = (call: string, about: Partial<SinkEntry> = {}): SinkEntry => ({
  call: [call],
  sink: 'query',
  arg: ['0'],
  ...about,
});
const index = createTableIndex({
  language: 'python',
  sinks: [
    sink('*.execute', { like: 'select' }),
    sink('sqlite3.**.execute'),
    sink('sqlite3.**.execute', { arg: ['1'] }),
    sink('*.execute', { sink: 'log' }),
  ],
  sources: [
    { call: ['os.getenv'], origin: 'secret', as: 'the environment' },
    { call: ['os.environ'], read: true, origin: 'secret', as: 'the environment' },
  ],
  callers: [],
  transforms: [
    { call: ['*.compile'], gives: 'part', of: ['self'] },
    { call: ['re.compile'], gives: 'clean', of: [] },
  ],
  guards: [],
  postures: [],
  components: [],
  registrations: [
    { framework: 'A', kind: 'tool', decorator: ['a.A().tool'], isValidated: true, tainted: ['*'] },
    { framework: 'A', kind: 'tool', extends: ['a.Tool'], handler: 'run', isValidated: false, tainted: ['*'] },
    { framework: 'A', kind: 'tool', file: { path: 'tools/*.py', export: 'x' }, isValidated: false, tainted: ['0'] },
  ],
  ends: ['sys.exit', '*.abort'],
  aliases: { 'fs/promises': 'fs.promises', 'a.b': 'a', 'a.b.C': 'c.C', loop: 'loop.loop' },
});

test('of sinks of one kind the entries of the pattern that says most are taken, other kinds stay', () => {
  const about = (path: string) =>
    index.sinksOf(path).map(({ sink, arg, like }) => `${sink} ${arg} ${like ?? ''}`.trim());
  expect(about('sqlite3.connect().execute')).toEqual(['query 0', 'query 1', 'log 0']);
  expect(about('?.execute')).toEqual(['query 0 select', 'log 0']);
  expect(about('?.execute')).toEqual(['query 0 select', 'log 0']);
});

test('sources that are read are not called, and the other way round', () => {
  expect(index.sourcesOf('os.environ')).toEqual([]);
  expect(index.readsOf('os.environ')).toHaveLength(1);
  expect(index.readsOf('os.getenv')).toEqual([]);
  expect(index.sourcesOf('os.getenv')).toHaveLength(1);
});

test('of transforms the one whose pattern says most is taken', () => {
  expect(index.transformOf('re.compile')?.gives).toBe('clean');
  expect(index.transformOf('?.compile')?.gives).toBe('part');
  expect(index.transformOf('?.other')).toBeUndefined();
});

test('registrations are told apart by how the function is handed over', () => {
  expect(index.registrationsOf('a.A().tool', 'decorator')).toHaveLength(1);
  expect(index.registrationsOf('a.A().tool', 'call')).toEqual([]);
  expect(index.registrationsOf('a.Tool', 'extends')).toHaveLength(1);
  expect(index.fileRegistrations.map(({ file }) => file?.path)).toEqual(['tools/*.py']);
});

test('what does not come back', () => {
  expect(['sys.exit', '?.abort', 'sys.exit_code'].map((path) => index.isEnd(path))).toEqual([true, true, false]);
});

test.each([
  ['fs/promises.readFile', 'fs.promises.readFile'],
  ['fs/promises', 'fs.promises'],
  ['a.b.C().run', 'c.C().run'],
  ['a.b().run', 'a().run'],
  ['a.bc.run', 'a.bc.run'],
  ['toString.constructor', 'toString.constructor'],
])('%s is called %s', (path, name) => {
  expect(index.canonical(path)).toBe(name);
});

test('an alias that holds itself ends, and a path as long as a file is passed over', () => {
  expect(index.canonical('loop.x')).toMatch(/^loop\.loop/);
  const long = 'a.b()'.repeat(20_000);
  expect(index.canonical(long).length).toBeLessThan(long.length);
  expect(index.sinksOf(`${long}.execute`)).toHaveLength(2);
});

test.each(LANGUAGES)('the built tables of %s are read', (language) => {
  const tables: CodeTables = loadTables(language);
  expect(tables.language).toBe(language);
  expect(tables.sinks.length).toBeGreaterThan(0);
  expect(tables.sinks.filter((entry) => 'bad' in entry || 'good' in entry)).toEqual([]);
});
