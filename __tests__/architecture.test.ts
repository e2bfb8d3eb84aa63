// Who may import whom: the layers of ARCHITECTURE.md, type imports included, and no cycles. A unit never imports its
// siblings or the list that holds it.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const SRC = join(import.meta.dirname, '../src');

/** Folders and files of src by layer; a later folder of one layer may import the earlier ones only where it says so. */
const LAYERS: readonly (readonly string[])[] = [
  ['model', 'lib'],
  ['match'],
  ['config', 'rules', 'artifacts', 'code'],
  ['targets', 'detectors', 'enrich', 'assess', 'compare', 'reports'],
  ['delivery'],
  [
    'host',
    'exit-codes',
    'keywords',
    'engine',
    'occurrences',
    'code-survey',
    'visit',
    'project-visit',
    'finding-order',
    'workspaces',
    'elsewhere',
    'archives',
    'scan',
    'load',
    'find-config',
    'find-lock',
    'find-baseline',
    'live-servers',
    'look',
    'library',
    'lock-secrets',
    'lock-servers',
    'lock-source',
    'init',
    'base',
    'live',
    'changed-places',
    'named-at',
    'scope',
    'advice',
    'other-repository',
    'reported',
    'report-run',
    'remote',
    'rule-examples',
    'subject',
    'run',
    'fix-proof',
    'fix',
    'fix-patch',
  ],
  ['commands'],
  ['action', 'cli', 'index', 'main', 'bin'],
];
/** Layers whose folders may import the ones before them in the list. */
const ORDERED = new Set([2, 5, 7]);
const RUNNER_PACKAGES = /^@(actions|octokit)\//;
const MAY_USE_RUNNER = /^(action\.ts|delivery\/|targets\/github\/)/;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'));
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(SRC, file), 'utf8')));

function importsOf(file: string, text: string): Import[] {
  const specifiers = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ];
  return specifiers.map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    return { from: file, to: specifier.startsWith('.') ? posix.join(dirname(file), specifier) : specifier };
  });
}

function unitOf(file: string): string {
  return (file.split('/')[0] ?? file).replace(/\.ts$/, '');
}

function layerOf(unit: string): number {
  return LAYERS.findIndex((units) => units.includes(unit));
}

/** Why an import is not allowed, or undefined. */
function problemOf({ from, to }: Import): string | undefined {
  if (!to.endsWith('.ts')) {
    if (RUNNER_PACKAGES.test(to) && !MAY_USE_RUNNER.test(from))
      return `${from} may not import ${to}: only action.ts, delivery/ and targets/github/`;
    if (unitOf(from) === 'model') return `${from} may not import ${to}: the vocabulary imports nothing`;
    return undefined;
  }
  const [unit, other] = [unitOf(from), unitOf(to)];
  if (unit === other) return siblingProblem(from, to);
  const [layer, otherLayer] = [layerOf(unit), layerOf(other)];
  if (unit === 'model' || (unit === 'lib' && other === 'model'))
    return `${from} may not import ${to}: ${unit}/ stands on its own`;
  if (otherLayer < 0) return `${from} imports ${to}, which has no layer`;
  if (otherLayer < layer) return undefined;
  const units = LAYERS[layer] ?? [];
  if (otherLayer === layer && ORDERED.has(layer) && units.indexOf(other) < units.indexOf(unit)) return undefined;
  return `${from} may not import ${to}: layer ${layer} ${otherLayer === layer ? 'holds both' : `is below layer ${otherLayer}`}`;
}

/** Detectors know their interface and their own folder; only the list knows them. */
function siblingProblem(from: string, to: string): string | undefined {
  const [folder, unit, ...rest] = from.split('/');
  if (folder !== 'detectors' || rest.length === 0) {
    const isList = /^(detectors|reports|commands)\/index\.ts$/.test(to);
    const mayReadList = folder === 'commands' && unit === 'help.ts';
    return isList && !mayReadList ? `${from} may not import the list ${to}` : undefined;
  }
  const other = to.split('/')[1];
  return other === unit || other === 'detector.ts'
    ? undefined
    : `${from} may not import ${to}: detectors do not know each other`;
}

function cycles(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}

test('every folder and file of src has a layer', () => {
  expect(files.map(unitOf).filter((unit) => layerOf(unit) < 0)).toEqual([]);
});

test('imports keep to the layers', () => {
  expect(imports.flatMap((each) => problemOf(each) ?? [])).toEqual([]);
});

test('there are no import cycles, type imports included', () => {
  expect(cycles(imports.filter(({ to }) => to.endsWith('.ts')))).toEqual([]);
});

test('process globals are touched in the entries only', () => {
  const touching = files.filter((file) =>
    /\bprocess\.(env|cwd|stdout|stderr|argv|exit|on)\b/.test(readFileSync(join(SRC, file), 'utf8')),
  );
  expect(touching.toSorted()).toEqual(['action.ts', 'cli.ts']);
});

test('no file or folder has a name that says nothing', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)(\.ts|\/)/.test(file))).toEqual([]);
});

describe('the check itself can fail', () => {
  test.each([
    [{ from: 'model/finding.ts', to: 'lib/hash.ts' }],
    [{ from: 'lib/hash.ts', to: 'model/finding.ts' }],
    [{ from: 'model/finding.ts', to: 'node:fs' }],
    [{ from: 'reports/sarif.ts', to: 'detectors/detector.ts' }],
    [{ from: 'artifacts/classify.ts', to: 'rules-of-nobody/x.ts' }],
    [{ from: 'config/file.ts', to: 'artifacts/classify.ts' }],
    [{ from: 'assess/gate.ts', to: 'delivery/files.ts' }],
    [{ from: 'detectors/patterns/index.ts', to: 'detectors/documents/index.ts' }],
    [{ from: 'detectors/patterns/index.ts', to: 'detectors/index.ts' }],
    [{ from: 'reports/text.ts', to: 'reports/index.ts' }],
    [{ from: 'cli.ts', to: '@actions/core' }],
  ])('%j', (each) => {
    expect(problemOf(each)).toBeDefined();
  });

  test('a cycle', () => {
    expect(
      cycles([...imports.filter(({ to }) => to.endsWith('.ts')), { from: 'lib/errors.ts', to: 'cli.ts' }]),
    ).not.toEqual([]);
  });
});
