// The engine in this process, on bytes in memory: what the filter costs alone, and what the rules' expressions add. From
// the sources in src, which dist is built of.

import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { createArtifact } from '../src/artifacts/artifact.ts';
import { type Classification, classify } from '../src/artifacts/classify.ts';
import { decode } from '../src/artifacts/decode.ts';
import { createEngine, slotsFor } from '../src/engine.ts';
import { loadParsers } from '../src/lib/document.ts';
import { FILE_CAP } from '../src/lib/limits.ts';
import type { Keyword } from '../src/match/keyword.ts';
import { createMatcher, type Matcher } from '../src/match/matcher.ts';
import { type CompiledRule, compileRules } from '../src/rules/compile.ts';
import { readPacks } from '../src/rules/packs.ts';
import { scanTargets } from '../src/scan.ts';
import type { Target } from '../src/targets/target.ts';
import { type Benchmark, goal, ratio, shown } from './benchmark.ts';
import { medianOf } from './interleaved.ts';
import { tree } from './trees.ts';

/** As much of the corpus as is held in memory, by evenly chosen files. */
const SAMPLE = 100e6;
/** Much less for counting in JavaScript what the filter lets through. */
const COUNTED = 20e6;
const GOAL = 2;

interface HeldFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly classification: Classification;
}

interface Work {
  readonly name: string;
  readonly run: () => unknown;
  /** Place of the work this one is compared with. */
  readonly against?: number;
}

export const match: Benchmark = async ({ corpus, rounds, say }) => {
  const files = hold(realpathSync(corpus ?? tree(10_000).folder));
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  say(`${files.length} files, ${(bytes / 1e6).toFixed(0)} MB in memory`);

  const all = compileRules(readPacks().rules, () => true);
  const secrets = all.filter(({ info, keywords }) => info.category === 'secrets' && keywords.length > 0);
  const secretWords = keywordsOf(secrets);
  const allWords = keywordsOf(all);
  const secretMatcher = createMatcher(secretWords, FILE_CAP + 1);
  const allMatcher = createMatcher(allWords, FILE_CAP + 1);
  const visit = await visitor(secrets);
  const target = held(files);

  const works: readonly Work[] = [
    { name: 'copying into the matcher alone', run: () => each(files, allMatcher.buffer, () => {}) },
    { name: 'filter, secrets', run: () => filter(files, secretMatcher) },
    { name: 'filter and expressions, secrets', run: () => visit(files), against: 1 },
    { name: 'filter, all rules', run: () => filter(files, allMatcher) },
    {
      name: 'whole scan, all rules, reading left out',
      run: () => scanTargets([target], { rules: all, now: () => performance.now() }),
      against: 3,
    },
  ];
  const runs = works.map((): number[] => []);
  // The first round compiles.
  for (let round = -1; round < rounds; round++) {
    for (const [index, { run }] of works.entries()) {
      const started = performance.now();
      await run();
      if (round >= 0) runs[index]?.push(performance.now() - started);
    }
  }
  const timings = runs.map((each) => each.toSorted((a, b) => a - b));
  const medians = timings.map(medianOf);
  const copying = medians[0] ?? 0;
  const rows = works.map(({ name, against }, index) => {
    const median = medians[index] ?? Number.NaN;
    const share = against === undefined ? undefined : (median - copying) / ((medians[against] ?? Number.NaN) - copying);
    return [
      name,
      shown({ median, runs: timings[index] ?? [] }),
      `${(bytes / 1000 / median).toFixed(0)} MB/s`,
      share === undefined ? '' : ratio(share),
      share === undefined || against !== 1 ? '' : goal(share, GOAL),
    ];
  });
  return [
    {
      title: 'Matching',
      how: `On ${files.length.toLocaleString('en')} text files in memory, ${(bytes / 1e6).toFixed(0)} MB, evenly chosen from ${corpus === undefined ? 'a made-up tree' : 'the corpus'}, in this process. Each file is copied to where the matcher searches, as reading it would; ratios are without that copying. "Filter" is \`matcher.find\` with a visit that does nothing; "and expressions" is the engine with the patterns detector, which runs each hit's expression and checks.`,
      table: { head: ['', 'time', 'speed', '÷ its filter', 'goal'], rows },
      notes: [],
    },
    counts(files, secretMatcher, secretWords, 'secrets'),
    counts(files, allMatcher, allWords, 'all rules'),
  ].reduce(joinedCounts, []);
};

type Counted = ReturnType<typeof counts>;

/** The two counts in one table. */
function joinedCounts(results: Counted[], result: Counted): Counted[] {
  const last = results.at(-1);
  if (last?.title !== result.title) return [...results, result];
  return [
    ...results.slice(0, -1),
    { ...last, table: { ...last.table, rows: [...last.table.rows, ...result.table.rows] } },
  ];
}

function hold(folder: string): readonly HeldFile[] {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const paths = execFileSync('git', ['ls-files', '-z', '-c', '-o', '--exclude-standard'], options).split('\0');
  const texts = paths.flatMap((path): HeldFile[] => {
    const bytes = path === '' ? undefined : contentOf(join(folder, path));
    if (!bytes || bytes.length > FILE_CAP || decode(bytes).isBinary) return [];
    return [{ path, bytes, classification: classify(path) }];
  });
  const share = Math.min(1, SAMPLE / texts.reduce((sum, { bytes }) => sum + bytes.length, 0));
  return texts.filter((_, index) => Math.floor(index * share) !== Math.floor((index - 1) * share));
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    // A symlink to a folder, or one that leads nowhere.
    return undefined;
  }
}

function keywordsOf(rules: readonly CompiledRule[]): readonly Keyword[] {
  return slotsFor(rules).flatMap(({ keywords }) => keywords);
}

/** Puts each file where reading would have put it. */
function each(files: readonly HeldFile[], buffer: Buffer, use: (bytes: Buffer, file: HeldFile) => void): void {
  for (const file of files) {
    file.bytes.copy(buffer);
    use(buffer.subarray(0, file.bytes.length), file);
  }
}

function filter(files: readonly HeldFile[], matcher: Matcher): void {
  each(files, matcher.buffer, (bytes) => matcher.find(bytes, () => {}));
}

/** The engine's part of a scan and nothing else: no list, no decoding, no findings. */
async function visitor(rules: readonly CompiledRule[]): Promise<(files: readonly HeldFile[]) => void> {
  const engine = createEngine(rules, FILE_CAP + 1);
  const parse = await loadParsers(new Set());
  return (files) =>
    each(files, engine.buffer, (bytes, { path, classification }) => {
      const hits = engine.hitsIn(bytes);
      for (const [index, { detector }] of engine.slots.entries()) {
        const own = hits[index] ?? [];
        if (own.length === 0) continue;
        detector?.detect({
          artifact: createArtifact({ ...classification, path, bytes, isWhole: true, parse }),
          segments: { texts: [], structures: [] },
          hits: own,
          hitsIn: () => [],
          report: () => {},
          declare: () => {},
          relate: () => {},
          resolve: () => {},
          gap: () => {},
        });
      }
    });
}

/** The files as a target whose reading is a copy. */
function held(files: readonly HeldFile[]): Target {
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  return {
    info: {
      id: 'held',
      kind: 'workspace',
      name: 'held',
      displayPrefix: '',
      repositoryPrefix: '',
      configPrefix: '',
      isOwn: true,
    },
    list: () => ({ files, gaps: [] }),
    read({ path }, buffer) {
      const length = byPath.get(path)?.copy(buffer) ?? 0;
      return { kind: 'whole', length };
    },
    countLineEnds: () => 0,
  };
}

function counts(files: readonly HeldFile[], matcher: Matcher, keywords: readonly Keyword[], name: string) {
  let [bytes, hits, touched, looked] = [0, 0, 0, 0];
  for (const file of files) {
    if (bytes > COUNTED) break;
    const before = hits;
    matcher.find(file.bytes, () => hits++);
    if (hits > before) touched++;
    looked++;
    bytes += file.bytes.length;
  }
  return {
    title: 'What the filter lets through',
    how: `Counted on the first ${(COUNTED / 1e6).toFixed(0)} MB of those files: a hit is an occurrence of a keyword.`,
    table: {
      head: ['', 'keywords', 'hits per 100 kB', 'files with a hit'],
      rows: [
        [
          name,
          `${keywords.length}`,
          ((hits * 100_000) / bytes).toFixed(1),
          `${((touched * 100) / looked).toFixed(0)} %`,
        ],
      ],
    },
    notes: [] as string[],
  };
}
