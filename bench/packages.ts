// node bench/packages.ts database DIR --mirrors DIR [--lockfiles DIR]: an offline database out of the git directories of golang/vulndb,
// rustsec/advisory-db and pypa/advisory-database; for npm, whose advisories are in no repository of a size that can be fetched, made-up
// records over the packages of the lockfiles in a folder. node bench/packages.ts run DATABASE DIR… --osv-scanner FILE [--cli FILE]: what
// both find in the same folders with it, and each difference.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { parse as parseYaml } from 'yaml';
import { CLI, markdownTable } from './benchmark.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mirrors: { type: 'string' },
    lockfiles: { type: 'string' },
    'osv-scanner': { type: 'string' },
    cli: { type: 'string', default: CLI },
  },
});

const SOURCES = [
  { ecosystem: 'Go', repository: 'golang+vulndb', revision: 'HEAD', below: 'data/osv', files: /\.json$/ },
  { ecosystem: 'crates.io', repository: 'rustsec+advisory-db', revision: 'osv', below: '.', files: /\.json$/ },
  { ecosystem: 'PyPI', repository: 'pypa+advisory-database', revision: 'HEAD', below: 'vulns', files: /\.yaml$/ },
] as const;

interface OsvRecord {
  readonly id: string;
  readonly [key: string]: unknown;
}

function database(dir: string): void {
  for (const { ecosystem, repository, revision, below, files } of SOURCES) {
    const git = join(values.mirrors ?? '.', repository, 'repo');
    const archive = execFileSync('git', ['--git-dir', git, 'archive', revision, below], { maxBuffer: 1024 ** 3 });
    const folder = mkdtempSync(join(tmpdir(), 'bartizan-bench-'));
    execFileSync('tar', ['x', '-C', folder], { input: archive });
    const paths = filesBelow(folder).filter((path) => files.test(path));
    const records = paths.map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return (path.endsWith('.yaml') ? parseYaml(text) : JSON.parse(text)) as OsvRecord;
    });
    rmSync(folder, { recursive: true });
    write(dir, ecosystem, records);
  }
  if (values.lockfiles !== undefined) write(dir, 'npm', madeUp(values.lockfiles));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}

/** In both layouts of OSV-Scanner. */
function write(dir: string, ecosystem: string, records: readonly OsvRecord[]): void {
  const folder = join(dir, 'osv-scanner', ecosystem);
  mkdirSync(folder, { recursive: true });
  const files = records.map((each) => [`${each.id}.json`, Buffer.from(JSON.stringify(each))] as const);
  writeFileSync(join(folder, 'all.zip'), zipSync(Object.fromEntries(files)));
  rmSync(join(dir, 'osv-scalibr'), { recursive: true, force: true });
  symlinkSync('osv-scanner', join(dir, 'osv-scalibr'));
  console.log(`${ecosystem}: ${records.length} records`);
}

/** The same in every run: every shape of range, near the versions that are there. */
function madeUp(folder: string): readonly OsvRecord[] {
  let seed = 5;
  const below = (most: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >> 8) % most;
  };
  const versions = new Map<string, string[]>();
  for (const path of filesBelow(folder).filter((each) => basename(each) === 'package-lock.json')) {
    const { packages = {} } = JSON.parse(readFileSync(join(folder, path), 'utf8'));
    for (const [key, { name, version, link }] of Object.entries<Record<string, string>>(packages)) {
      const known = name ?? key.split('node_modules/').at(-1) ?? '';
      if (key !== '' && version !== undefined && !link) versions.set(known, [...(versions.get(known) ?? []), version]);
    }
  }
  const near = (version: string) => {
    const parts = version
      .replace(/[-+].*$/, '')
      .split('.')
      .map(Number);
    const at = below(parts.length);
    parts[at] = Math.max(0, (parts[at] ?? 0) + ([-1, 0, 0, 1, 1, 2][below(6)] ?? 0));
    return parts.join('.') + ['', '', '', '-rc.1', '-beta'][below(5)];
  };
  const range = (type: string, ...events: readonly Readonly<Record<string, string>>[]) => ({
    ranges: [{ type, events }],
  });
  return [...versions].flatMap(([name, there], index): OsvRecord[] => {
    if (below(3) > 0) return [];
    const version = there[below(there.length)] as string;
    const shapes = [
      { versions: [version, near(version)] },
      range('SEMVER', { introduced: '0' }, { fixed: near(version) }),
      range('SEMVER', { introduced: near(version) }, { last_affected: near(version) }),
      range('SEMVER', { introduced: '0' }, { fixed: '0.0.5' }, { introduced: near(version) }, { fixed: near(version) }),
      range('ECOSYSTEM', { introduced: near(version) }),
      { ...range('SEMVER', { introduced: '0' }), versions: ['0.0.1'] },
    ];
    return [
      {
        schema_version: '1.6.0',
        id: `${below(4) === 0 ? 'MAL-2026-' : 'OSV-2026-'}${index}`,
        modified: '2026-01-01T00:00:00Z',
        summary: 'made up',
        affected: [{ package: { ecosystem: 'npm', name }, ...shapes[below(shapes.length)] }],
        ...(below(4) === 0 && { aliases: [`CVE-2026-${10_000 + below(60)}`] }),
        ...(below(20) === 0 && { withdrawn: '2026-02-01T00:00:00Z' }),
        database_specific: { severity: ['LOW', 'MODERATE', 'HIGH', 'CRITICAL'][below(4)] },
      },
    ];
  });
}

interface Known {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly ids: readonly string[];
}

function theirs(dir: string, folder: string): readonly Known[] {
  const args = ['scan', 'source', '-r', '--offline', '--local-db-path', dir, '--format', 'json', folder];
  const { stdout, stderr } = spawnSync(values['osv-scanner'] ?? 'osv-scanner', args, { maxBuffer: 1024 ** 3 });
  if (stdout.length === 0) throw new Error(stderr.toString().slice(-500));
  return JSON.parse(stdout.toString()).results.flatMap(
    (result: { source: { path: string }; packages: TheirPackage[] }) =>
      result.packages.flatMap(({ package: { name, version }, groups = [] }) =>
        groups.map(
          ({ ids, aliases = [] }): Known => ({
            path: relative(resolve(folder), result.source.path),
            name: name.toLowerCase().replace(/[-_.]+/g, '-'),
            version: version.replace(/^v/, ''),
            ids: [...ids, ...(aliases ?? [])],
          }),
        ),
      ),
  );
}

interface TheirPackage {
  readonly package: { readonly name: string; readonly version: string };
  readonly groups?: readonly { readonly ids: readonly string[]; readonly aliases?: readonly string[] }[];
}

function ours(dir: string, folder: string): readonly Known[] {
  const args = [values.cli, 'scan', '.', '--advisories', dir, '--all', '--report', 'json', '--rule', 'deps/*'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 1024 ** 3 });
  if (stdout.length === 0) throw new Error(stderr.toString().slice(-500));
  const { findings } = JSON.parse(stdout.toString()) as { findings: OurFinding[] };
  return findings.flatMap(({ ruleId, evidence: [about = '', ids = ''], locations: [place] }) => {
    if (!/^deps\/(?:vulnerable|malicious)/.test(ruleId)) return [];
    const at = about.lastIndexOf(' ');
    const name = about
      .slice(0, at)
      .toLowerCase()
      .replace(/[-_.]+/g, '-');
    return [{ path: place?.path ?? '', name, version: about.slice(at + 1), ids: ids.split(', ') }];
  });
}

interface OurFinding {
  readonly ruleId: string;
  readonly evidence: readonly string[];
  readonly locations: readonly { readonly path: string }[];
}

const isSame = (a: Known, b: Known) =>
  a.path === b.path && a.name === b.name && a.version === b.version && a.ids.some((id) => b.ids.includes(id));

function run(dir: string, folders: readonly string[]): void {
  const rows: string[][] = [];
  const differences: string[] = [];
  for (const folder of folders) {
    const [a, b] = [theirs(dir, folder), ours(dir, folder)];
    const only = (some: readonly Known[], others: readonly Known[], whose: string) => {
      const lone = some.filter((each) => !others.some((other) => isSame(each, other)));
      for (const { path, name, version, ids } of lone)
        differences.push(`${whose}: ${path} ${name} ${version} ${ids.join(', ')}`);
      return String(lone.length);
    };
    rows.push([
      basename(folder),
      String(a.length),
      String(b.length),
      only(a, b, 'osv-scanner only'),
      only(b, a, 'bartizan only'),
    ]);
  }
  console.log(markdownTable({ head: ['repository', 'osv-scanner', 'bartizan', 'only theirs', 'only ours'], rows }));
  for (const each of differences) console.log(each);
}

const [command, dir, ...folders] = positionals;
if (command === 'database' && dir !== undefined) database(dir);
else if (command === 'run' && dir !== undefined) run(resolve(dir), folders);
else throw new Error('bench/packages.ts database DIR --mirrors DIR, or bench/packages.ts run DATABASE DIR…');
