// The repository tests its own conventions: what is said in two places is equal, what is listed is complete.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { OPTION_LIST } from '../src/config/options.ts';
import { SURFACE_OUTPUTS } from '../src/delivery/delivery.ts';
import { CODE_DETECTOR_NAMES, CODE_DETECTORS, PROJECT_DETECTORS } from '../src/detectors/index.ts';
import { VERSION } from '../src/lib/version.ts';
import { FRAMEWORKS } from '../src/model/frameworks.ts';
import { REPORTS } from '../src/reports/index.ts';
import { readPacks } from '../src/rules/packs.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const action: { inputs: Record<string, { description: string; default?: string }>; outputs: Record<string, unknown> } =
  parseYaml(read('action.yml'));

test('the version is the one of package.json', () => {
  expect(VERSION).toBe(JSON.parse(read('package.json')).version);
});

describe('action.yml', () => {
  test('has the inputs of the option table and the path', () => {
    const inputs = OPTION_LIST.flatMap(([, { input }]) => input ?? []);
    expect(Object.keys(action.inputs).toSorted()).toEqual(['path', ...inputs].toSorted());
  });

  test('holds no default of its own but the token, since a config must be able to win over an absent input', () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([['token', '\u0024{{ github.token }}']]);
  });

  test('has what the Marketplace asks for', () => {
    const { name, description, author, branding } = parseYaml(read('action.yml'));
    expect([name, author]).toEqual(['Bartizan', 'Bartizan']);
    expect(description.length).toBeLessThanOrEqual(125);
    expect(description).toBe(JSON.parse(read('package.json')).description.replace(/\.$/, ''));
    // One of Feather's icons and of GitHub's eight colours.
    expect(branding).toEqual({ icon: 'shield', color: 'gray-dark' });
  });

  test('declares the outputs that are set', () => {
    const set = [...read('src/delivery/outputs.ts').matchAll(/setOutput\(\s*'([\w-]+)'/g)].map(([, name]) => name);
    expect(Object.keys(action.outputs).toSorted()).toEqual([...set, ...SURFACE_OUTPUTS].toSorted());
  });
});

test('the README names every input, flag and key', () => {
  const readme = read('README.md');
  const names = OPTION_LIST.flatMap(([, { key, flag, input }]) =>
    [key, flag && `--${flag}`, input].filter((name) => name !== undefined),
  );
  expect(names.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
});

describe('frameworks', () => {
  const mappings: Record<string, string>[] = parseCsv(read('rules/frameworks/mappings.csv'), { columns: true });
  const catalog: Record<string, string>[] = parseCsv(read('rules/frameworks/catalog.csv'), { columns: true });
  const columns = Object.keys(mappings[0] ?? {}).slice(4);

  test('the columns are the frameworks the model names', () => {
    expect(columns.toSorted()).toEqual(FRAMEWORKS.map(({ column }) => column).toSorted());
  });

  test('every id of every class is in the catalogue', () => {
    const known = new Set(catalog.map(({ framework, id }) => `${framework} ${id}`));
    const cited = mappings.flatMap((row) =>
      columns.flatMap((column) =>
        (row[column] ?? '')
          .split(';')
          .filter(Boolean)
          .map((id) => `${column} ${id}`),
      ),
    );
    expect(cited.length).toBeGreaterThan(500);
    expect([...new Set(cited)].filter((id) => !known.has(id))).toEqual([]);
  });

  test('every rule has a class with at least a CWE', () => {
    expect(
      readPacks()
        .rules.filter(({ info }) => (info.frameworks.cwe ?? []).length === 0)
        .map(({ info }) => info.id),
    ).toEqual([]);
  });
});

describe('detectors', () => {
  const folders = readdirSync(join(ROOT, 'src/detectors'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const list = read('src/detectors/index.ts');
  const declaring = new Set([
    ...CODE_DETECTORS.flatMap(({ name, declares }) => (declares ? [name] : [])),
    ...PROJECT_DETECTORS.flatMap(({ name, declares }) => (declares ? [name] : [])),
  ]);
  const named = new Set(readPacks().rules.flatMap(({ match }) => ('detector' in match ? [match.detector] : [])));
  /** All but those that only declare components. */
  const ruled = new Set(folders.filter((name) => named.has(name) || !declaring.has(name)));

  test.each(folders)('%s is in the list and has cases that fire and cases that do not', (name) => {
    expect(list).toContain(`./${name}/index.ts`);
    // Those that only declare components have cases of their own kind.
    if (!ruled.has(name)) {
      expect(readdirSync(join(ROOT, '__tests__/fixtures/inventory', name)).length).toBeGreaterThan(0);
      return;
    }
    const cases = readdirSync(join(ROOT, '__tests__/fixtures/detectors', name));
    expect(cases.some((each) => each.startsWith('bad-'))).toBe(true);
    expect(cases.some((each) => each.startsWith('ok-'))).toBe(true);
  });

  test('the names rules may give are detectors, and each has a rule or declares components', () => {
    expect(CODE_DETECTOR_NAMES.filter((name) => !folders.includes(name))).toEqual([]);
    expect(CODE_DETECTORS.filter(({ name, declares }) => !declares && !ruled.has(name))).toEqual([]);
  });
});

test('every report has a golden file', () => {
  const golden = readdirSync(join(ROOT, '__tests__/fixtures/reports'));
  expect(
    [...REPORTS].filter(([, { extension }]) => !golden.includes(`kitchen-sink.${extension}`)).map(([format]) => format),
  ).toEqual([]);
});

test('the bundle carries the licences of what it holds', () => {
  const licences = read('dist/main/licenses.txt');
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  // The runner's client is in the bundle only, not in the npm package.
  const runner = Object.keys(devDependencies).filter((name) => name.startsWith('@actions/'));
  const bundled = [...Object.keys(dependencies), ...runner];
  expect(bundled.filter((name) => !licences.includes(name))).toEqual([]);
});

test('no source file is longer than 350 lines', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  expect(files.filter((path) => read(`src/${path}`).split('\n').length > 350)).toEqual([]);
});

test('every source file opens with what it is for', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  expect(files.filter((path) => !/^(#![^\n]*\n)?\/\/ /.test(read(`src/${path}`)))).toEqual([]);
});

test('generated documentation exists for every pack', () => {
  const packs = new Set(readPacks().rules.map(({ info }) => info.id.split('/')[0]));
  expect([...packs].filter((pack) => !existsSync(join(ROOT, `docs/rules/${pack}.md`)))).toEqual([]);
});
