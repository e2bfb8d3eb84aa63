// node bench/offline-lookup.ts [--records 220000] [--rounds 7]: what it costs to look up the 5,000 packages of a lockfile in an offline
// database of npm's size (made up, since npm's own advisories are in no repository of a size that can be fetched), beside reading that
// lockfile. Each round is a process of its own, so both run as they do in a scan: once, and cold. Processor time, in milliseconds.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type ZipFile, zip } from '../__tests__/lib/make-zip.ts';
import { packageReaderFor } from '../src/artifacts/packages/readers.ts';
import { openDatabase } from '../src/enrich/advisories/database.ts';
import { problemsOf, type VersionedPackage } from '../src/enrich/advisories/problems.ts';
import { openCacheFolder } from '../src/lib/cache-folder.ts';
import { markdownTable, time } from './benchmark.ts';
import { medianOf } from './interleaved.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { records: { type: 'string', default: '220000' }, rounds: { type: 'string', default: '7' } },
});

const PACKAGES = 5000;
/** Every so many-th package of the lockfile has records, and every so many-th of those one that is about its version. */
const [KNOWN_EVERY, AFFECTED_EVERY] = [6, 12];
const VERSION = '4.17.20';
const DIGEST = 'sha512-XI5MPzVNApjAyhQzphX8BkmKsKUxD4LdyK24iZeQGinBN9yTQT3bFlCBy/aVx2HrNcqQGsdot8ghrjyrvMCoEA==';
const nameOf = (index: number) => (index % 4 === 0 ? `@scope-${index % 97}/package-${index}` : `package-${index}`);
const PROSE =
  'Versions before the fixed one evaluate what they are given, and whoever sends a request decides what that is. ';

function lockfile(): string {
  const packages = Array.from({ length: PACKAGES }, (_, index) => {
    const name = nameOf(index);
    const resolved = `https://registry.npmjs.org/${name}/-/${name.replace(/^.*\//, '')}-${VERSION}.tgz`;
    const needs = [1, 2, 3].map((next) => [nameOf((index + next) % PACKAGES), '^4.0.0']);
    return [
      `node_modules/${name}`,
      { version: VERSION, resolved, integrity: DIGEST, license: 'MIT', dependencies: Object.fromEntries(needs) },
    ];
  });
  return JSON.stringify({ name: 'bench', lockfileVersion: 3, packages: Object.fromEntries(packages) }, null, 2);
}

/** Nine of ten about packages nobody should have, as in npm's; the rest with prose, as reviewed advisories have it. */
function records(count: number): readonly ZipFile[] {
  const files: ZipFile[] = [];
  const add = (id: string, name: string, affected: object, details: string) => {
    const about = { package: { ecosystem: 'npm', name }, ...affected };
    const severity = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }];
    const references = [1, 2, 3].map((at) => ({ type: 'WEB', url: `https://github.com/acme/${name}/issues/${at}` }));
    const record = { schema_version: '1.7.4', id, modified: '2026-05-04T10:00:00Z', severity, references };
    files.push({
      name: `${id}.json`,
      text: JSON.stringify({ ...record, summary: `${name} is bad`, details, affected: [about] }),
    });
  };
  const range = (...events: readonly object[]) => ({ ranges: [{ type: 'SEMVER', events }] });
  for (let index = 0; index < count; index++) {
    const id = index
      .toString(36)
      .padStart(12, '0')
      .replace(/(.{4})(.{4})/, '$1-$2-');
    if (index % 10 > 0) {
      const affected = index % 3 === 0 ? { versions: [`1.0.${index % 7}`, '1.1.0'] } : range({ introduced: '0' });
      add(`MAL-2026-${index}`, `look-alike-${id}`, affected, PROSE.repeat(4));
      continue;
    }
    const place = (index / 10) * KNOWN_EVERY;
    const isKnown = place < PACKAGES * 2;
    const isAffected = index / 10 < PACKAGES / KNOWN_EVERY && (index / 10) % AFFECTED_EVERY === 0;
    const affected = isAffected
      ? range({ introduced: '4.0.0' }, { fixed: '4.17.21' })
      : range(
          { introduced: '0' },
          { fixed: `3.${index % 50}.0` },
          { introduced: '4.0.0' },
          { fixed: `4.${index % 17}.1` },
        );
    add(`GHSA-${id}`, isKnown ? nameOf(place % PACKAGES) : `other-${id}`, affected, PROSE.repeat(15));
  }
  return files;
}

type Measure = 'reading' | 'looking up';

interface Round {
  /** Processor time of all threads, in milliseconds. */
  readonly spent: Readonly<Record<Measure, number>>;
  readonly problems: number;
}

/** In the order that is asked for, so that neither always comes second. */
async function once(folder: string, first: Measure): Promise<Round> {
  const text = lockfile();
  const reader = packageReaderFor('package-lock.json');
  const asked = Array.from({ length: PACKAGES }, (_, index) => packageOf(nameOf(index)));
  let problems = 0;
  const runs: Readonly<Record<Measure, () => Promise<void>>> = {
    async reading() {
      const read = reader?.({ path: 'package-lock.json', text, peek: () => undefined, named: () => [] });
      if (read?.packages.length !== PACKAGES) throw new Error('not all packages were read');
    },
    async 'looking up'() {
      const keep = openCacheFolder(join(folder, 'cache'));
      const now = () => performance.now();
      const source = openDatabase({ dir: folder, name: 'db', keep, now, deadline: Number.POSITIVE_INFINITY });
      const { candidates } = await source.lookUp(asked);
      source.close();
      problems = asked.reduce((sum, each, at) => sum + problemsOf(each, candidates[at] ?? []).length, 0);
    },
  };
  const spent = { reading: 0, 'looking up': 0 };
  const order: readonly Measure[] = first === 'reading' ? ['reading', 'looking up'] : ['looking up', 'reading'];
  for (const measure of order) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    await runs[measure]();
    const { user, system } = process.cpuUsage(before);
    spent[measure] = (user + system) / 1000;
  }
  return { spent, problems };
}

function packageOf(name: string): VersionedPackage {
  const source = { kind: 'registry', isPublic: true } as const;
  const purl = `pkg:npm/${name}@${VERSION}`;
  return {
    ecosystem: 'npm',
    name,
    version: VERSION,
    purl,
    isDev: false,
    isOptional: false,
    source,
    places: [],
    placeCount: 0,
  };
}

function roundIn(folder: string, first: Measure): Round {
  const args = ['--expose-gc', fileURLToPath(import.meta.url), 'once', folder, first];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bartizan-bench-'));
  try {
    mkdirSync(join(folder, 'npm'));
    mkdirSync(join(folder, 'cache'));
    const bytes = zip(records(Number(values.records)), { count: 0xffff });
    writeFileSync(join(folder, 'npm/all.zip'), bytes);
    const index = roundIn(folder, 'reading').spent['looking up'];
    const rounds = Array.from({ length: Number(values.rounds) }, (_, at) =>
      roundIn(folder, at % 2 === 0 ? 'reading' : 'looking up'),
    );
    const of = (measure: Measure) => medianOf(rounds.map(({ spent }) => spent[measure]).toSorted((a, b) => a - b));
    const [reading, lookingUp] = [of('reading'), of('looking up')];
    console.log(
      `Node ${process.version}, ${values.records} records in ${Math.round(bytes.length / 1024 ** 2)} MB, ${PACKAGES} packages, ${rounds[0]?.problems} problems found\n`,
    );
    console.log(
      markdownTable({
        head: ['the index, once', 'reading the lockfile', 'looking up, with the index', 'ratio'],
        rows: [[time(index), time(reading), time(lookingUp), (lookingUp / reading).toFixed(2)]],
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [command, folder = '', first] = positionals;
if (command === 'once') console.log(JSON.stringify(await once(folder, first === 'reading' ? first : 'looking up')));
else run();
