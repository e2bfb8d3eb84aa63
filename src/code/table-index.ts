// The API tables as the build made them, and what they say of a callee by its canonical path. Programs call the same few
// hundred things again and again: answers are kept.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_ANSWERS } from '../lib/limits.ts';
import { indexPatterns, type PatternIndex } from './callee-pattern.ts';
import type { Language } from './ir.ts';
import type {
  CallerEntry,
  CodeTables,
  ComponentEntry,
  GuardEntry,
  PostureEntry,
  RegistrationEntry,
  SinkEntry,
  SourceEntry,
  TransformEntry,
} from './tables.ts';

/** How a function is handed to a framework. */
export type RegistrationStyle = 'call' | 'decorator' | 'extends' | 'takes';
const STYLES: readonly RegistrationStyle[] = ['call', 'decorator', 'extends', 'takes'];

export interface TableIndex {
  readonly tables: CodeTables;
  /** The path under its one name: `node:fs/promises.readFile` → `fs.promises.readFile`. All others want paths that went through it. */
  canonical(path: string): string;
  /** All that match; of one kind of sink only those of the pattern that says most. */
  sinksOf(path: string): readonly SinkEntry[];
  sourcesOf(path: string): readonly SourceEntry[];
  /** Sources that are read as members, not called. */
  readsOf(path: string): readonly SourceEntry[];
  /** Who calls: as calls and as members. */
  callersOf(path: string): readonly CallerEntry[];
  /** The one whose pattern says most; of equals the first. */
  transformOf(path: string): TransformEntry | undefined;
  guardsOf(path: string): readonly GuardEntry[];
  /** All that match. */
  posturesOf(path: string): readonly PostureEntry[];
  /** Those of the pattern that says most. */
  componentsOf(path: string): readonly ComponentEntry[];
  registrationsOf(path: string, as: RegistrationStyle): readonly RegistrationEntry[];
  /** Files that are registered by where they are. */
  readonly fileRegistrations: readonly RegistrationEntry[];
  /** Types that are registered by the methods they have. */
  readonly methodRegistrations: readonly RegistrationEntry[];
  isEnd(path: string): boolean;
}

export function loadTables(language: Language): CodeTables {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'tables', `${language}.json`), 'utf8'));
}

export function createTableIndex(tables: CodeTables): TableIndex {
  const byCall = <T extends { readonly call: readonly string[] }>(entries: readonly T[]) =>
    indexPatterns(entries.map((entry) => [entry.call, entry] as const));
  const sinks = byCall(tables.sinks);
  const sources = byCall(tables.sources.filter(({ read }) => read !== true));
  const reads = byCall(tables.sources.filter(({ read }) => read === true));
  const callers = byCall(tables.callers);
  const transforms = byCall(tables.transforms);
  const guards = byCall(tables.guards);
  const postures = byCall(tables.postures);
  const components = byCall(tables.components);
  const ends = indexPatterns([[tables.ends, true]]);
  const styles = new Map(
    STYLES.map((style) => [
      style,
      indexPatterns(tables.registrations.map((entry) => [entry[style] ?? [], entry] as const)),
    ]),
  );
  const { remembered } = createAnswers();
  const registrations = new Map(
    [...styles].map(([style, index]) => [style, remembered((path) => heaviest(index, path))]),
  );
  return {
    tables,
    canonical: remembered((path) => canonicalPath(path, tables.aliases)),
    sinksOf: remembered((path) => sinksOf(sinks, path)),
    sourcesOf: remembered((path) => heaviest(sources, path)),
    readsOf: remembered((path) => heaviest(reads, path)),
    callersOf: remembered((path) => callers.matches(path).map(({ value }) => value)),
    transformOf: remembered((path) => transforms.matches(path)[0]?.value),
    guardsOf: remembered((path) => heaviest(guards, path)),
    posturesOf: remembered((path) => postures.matches(path).map(({ value }) => value)),
    componentsOf: remembered((path) => heaviest(components, path)),
    registrationsOf: (path, as) => registrations.get(as)?.(path) ?? [],
    fileRegistrations: tables.registrations.filter(({ file }) => file !== undefined),
    methodRegistrations: tables.registrations.filter(({ methods }) => methods !== undefined),
    isEnd: remembered((path) => ends.matches(path).length > 0),
  };
}

/** Those of the pattern that says most: what is known of `re.compile` is not mixed with what is known of `*.compile`. */
function heaviest<T>(index: PatternIndex<T>, path: string): readonly T[] {
  const found = index.matches(path);
  return found.filter(({ weight }) => weight === found[0]?.weight).map(({ value }) => value);
}

function sinksOf(index: PatternIndex<SinkEntry>, path: string): readonly SinkEntry[] {
  const most = new Map<string, number>();
  return index.matches(path).flatMap(({ value, weight }) => {
    const heavier = most.get(value.sink) ?? weight;
    most.set(value.sink, heavier);
    return weight === heavier ? [value] : [];
  });
}

/** More than tables need; an alias of an alias of itself must not go on for ever. */
const ALIAS_STEPS = 4;
/** No name that has another is longer. */
const ALIAS_LENGTH = 200;

function canonicalPath(path: string, aliases: Readonly<Record<string, string>>): string {
  let now = path;
  for (let step = 0; step < ALIAS_STEPS; step++) {
    const known = longestPrefix(now, aliases);
    if (known === undefined) break;
    const next = `${aliases[known]}${now.slice(known.length)}`;
    if (next === now) break;
    now = next;
  }
  return now;
}

/** The longest alias the path begins with, at the end of a name. */
function longestPrefix(path: string, aliases: Readonly<Record<string, string>>): string | undefined {
  if (Object.hasOwn(aliases, path)) return path;
  for (let at = Math.min(path.length, ALIAS_LENGTH) - 1; at > 0; at--) {
    const next = path[at];
    if (next !== '.' && next !== '(' && next !== '[') continue;
    const prefix = path.slice(0, at);
    if (Object.hasOwn(aliases, prefix)) return prefix;
  }
  return undefined;
}

/** All answers about one path stand together, since whoever asks for one asks for the others next. */
function createAnswers() {
  const all = new Map<string, unknown[]>();
  let questions = 0;
  let lastPath: string | undefined;
  let last: unknown[] = [];

  function about(path: string): unknown[] {
    if (path === lastPath) return last;
    let answers = all.get(path);
    if (!answers) {
      // A program decides how many different paths there are.
      if (all.size >= TABLE_ANSWERS) all.clear();
      answers = new Array(questions).fill(UNASKED);
      all.set(path, answers);
    }
    lastPath = path;
    last = answers;
    return answers;
  }

  return {
    remembered<T>(look: (path: string) => T): (path: string) => T {
      const question = questions++;
      return (path) => {
        const answers = about(path);
        if (answers[question] === UNASKED) answers[question] = look(path);
        return answers[question] as T;
      };
    },
  };
}

const UNASKED = Symbol('unasked');
