// The npm package as its users get it: packed, unpacked in an empty project beside nothing but its dependencies, and used there.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { VERSION } from '../src/lib/version.ts';

const ROOT = join(import.meta.dirname, '..');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bartizan-package-')));
const project = join(folder, 'project');
const installed = join(project, 'node_modules/bartizan');
let packed: readonly string[] = [];
let bytes = { packed: 0, unpacked: 0 };

beforeAll(() => {
  const source = join(folder, 'source');
  mkdirSync(source);
  for (const name of ['package.json', 'README.md', 'LICENSE']) cpSync(join(ROOT, name), join(source, name));
  node(
    ROOT,
    '-e',
    `import('./scripts/package.ts').then((made) => made.emitPackage(${JSON.stringify(`${source}/build`)}))`,
  );
  const [pack] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--offline', '--pack-destination', folder], {
      cwd: source,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  );
  packed = pack.files.map(({ path }: { path: string }) => path);
  bytes = { packed: pack.size, unpacked: pack.unpackedSize };
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', pack.filename, '-C', 'project/node_modules/bartizan', '--strip-components=1'], {
    cwd: folder,
  });
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds what it is made of, and neither tests nor sources', () => {
  const kinds = new Set(
    packed.map((path) => (path.startsWith('build/') ? path.replace(/^.*(?=\.)/, '').replace('.ts', '.d.ts') : path)),
  );
  expect([...kinds].toSorted()).toEqual(
    ['.bin', '.d.ts', '.js', '.json', '.txt', '.wasm', 'LICENSE', 'README.md', 'package.json'].toSorted(),
  );
  expect(packed.filter((path) => /(?:^|\/)(?:__tests__|fixtures|src|scripts|bundle)\/|\.test\./.test(path))).toEqual(
    [],
  );
  expect(packed.filter((path) => path.endsWith('.js') && !packed.includes(path.replace(/js$/, 'd.ts')))).toEqual([]);
});

test('is no larger than people like to download', () => {
  expect(bytes.packed).toBeLessThan(2.5 * 1024 * 1024);
  expect(bytes.unpacked).toBeLessThan(14 * 1024 * 1024);
});

test('all that its exports and its command name is there', () => {
  const { types, default: main } = manifest.exports['.'];
  for (const path of [types, main, manifest.bin.bartizan]) expect(packed).toContain(path.replace('./', ''));
  expect(readFileSync(join(installed, manifest.bin.bartizan), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('what its files import is in it or among its dependencies', () => {
  const allowed = new Set([...Object.keys(manifest.dependencies), ...builtinModules]);
  const missing = packed
    .filter((path) => /\.(?:js|d\.ts)$/.test(path))
    .flatMap((path) =>
      importsOf(readFileSync(join(installed, path), 'utf8')).flatMap((name) => {
        if (!name.startsWith('.')) return allowed.has(packageOf(name)) ? [] : [`${path}: ${name}`];
        // Declarations name the sources, whose types lie beside.
        const target = join(installed, dirname(path), path.endsWith('.js') ? name : name.replace(/ts$/, 'd.ts'));
        return existsSync(target) ? [] : [`${path}: ${name}`];
      }),
    );
  expect(missing).toEqual([]);
});

test('the licences of what it carries are with it', () => {
  const licences = readFileSync(join(installed, 'build/code/grammars/licenses.txt'), 'utf8');
  for (const name of ['@vscode/tree-sitter-wasm', 'web-tree-sitter']) expect(licences).toContain(name);
});

test('the command scans, source code too', () => {
  const command = join(installed, manifest.bin.bartizan);
  expect(node(project, command, '--version').trim()).toContain(VERSION);
  const scanned = spawnSync(
    process.execPath,
    [command, 'scan', '--report', 'json', join(ROOT, 'examples/vulnerable-agent')],
    {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  expect(scanned.status).toBe(1);
  const rules = new Set(
    JSON.parse(scanned.stdout).findings.map(({ ruleId }: { ruleId: string }) => ruleId.split('/')[0]),
  );
  expect([...rules]).toEqual(expect.arrayContaining(['code', 'config', 'host', 'text']));
});

test('the library is imported with its types, checked whole, and says nothing', () => {
  writeFileSync(
    join(project, 'use.ts'),
    `import { type AssessedFinding, assess, render, type ScanResult, scan } from 'bartizan';
const result: ScanResult = await scan({ path: process.argv[2] ?? '.', exclude: ['node_modules/'] });
const worst: AssessedFinding | undefined = assess(result).findings[0];
const sarif: string = await render(assess(result), 'sarif');
console.log(worst?.rule.id, JSON.parse(sarif).version);
`,
  );
  const options = ['--module', 'nodenext', '--target', 'es2023', '--strict', '--skipLibCheck', 'false'];
  const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')];
  node(project, TSC, ...options, ...types, 'use.ts');
  expect(node(project, '-e', "import('bartizan')")).toBe('');
  expect(node(project, 'use.js', join(ROOT, 'examples/vulnerable-agent'))).toMatch(/^[a-z]+\/[a-z-]+ 2\.1\.0\n$/);
});

test('of the runner’s libraries only the client that other repositories are asked with comes with it', () => {
  const scopes = readdirSync(join(project, 'node_modules')).filter((name) => /^@(?:actions|octokit)$/.test(name));
  const names = scopes.flatMap((scope) =>
    readdirSync(join(project, 'node_modules', scope)).map((name) => `${scope}/${name}`),
  );
  expect(names).toEqual(['@actions/github']);
});

test.each([
  ['package', false],
  ['action', true],
])('the inventory of the %s lists what is shipped and nothing of development', (what, withRunner) => {
  const { metadata, components, dependencies } = JSON.parse(node(ROOT, 'scripts/sbom.ts', what));
  expect(metadata.component).toMatchObject({ name: 'bartizan', version: VERSION });
  const names = new Set(components.map(({ name }: { name: string }) => name));
  expect([...names]).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
  expect([names.has('@actions/core'), names.has('jest')]).toEqual([withRunner, false]);
  const refs = new Set(components.map((each: { 'bom-ref': string }) => each['bom-ref']));
  const loose = dependencies
    .flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn)
    .filter((ref: string) => !refs.has(ref));
  expect(loose).toEqual([]);
  expect(JSON.stringify(components)).not.toContain('development');
});

function node(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Of code that tsc wrote: one import a statement, names in quotes. */
function importsOf(code: string): string[] {
  const uncommented = code.replaceAll(/\/\*\*[\s\S]*?\*\/|(?<![:'"])\/\/.*/g, '');
  const statements = uncommented.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom '([^']+)'|^import '([^']+)'/gm);
  const calls = uncommented.matchAll(/\bimport\((?:\/\*[^*]*\*\/ *)?['"]([^'"]+)['"]\)/g);
  return [...statements, ...calls].flatMap(([, from, bare]) => from ?? bare ?? []);
}

function packageOf(name: string): string {
  return name.startsWith('node:')
    ? (name.slice(5).split('/')[0] as string)
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
}
