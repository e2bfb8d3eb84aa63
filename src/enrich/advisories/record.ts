// An advisory as OSV writes it (https://ossf.github.io/osv-schema/), read from what a service or a database sent: whatever is
// not as the schema says is left out, and what has no id or withdrew is no advisory. Nothing in it is trusted to be short.

import { ADVISORY_AFFECTED, ADVISORY_EVENTS, ADVISORY_VERSIONS } from '../../lib/limits.ts';
import { member } from '../../lib/member.ts';

export type RangeEvent = readonly [kind: 'introduced' | 'fixed' | 'last_affected' | 'limit', version: string];

export interface AffectedRange {
  readonly kind: 'SEMVER' | 'ECOSYSTEM' | 'GIT';
  readonly events: readonly RangeEvent[];
}

export interface Rating {
  /** Such as `CVSS_V3`. */
  readonly type: string;
  /** A vector, or a word. */
  readonly score: string;
}

/** Which versions something is about. */
export interface Reach {
  readonly ranges: readonly AffectedRange[];
  readonly versions: readonly string[];
}

export interface Affected extends Reach {
  /** Without what follows a colon: the release of a distribution. */
  readonly ecosystem: string;
  readonly name: string;
  readonly ratings: readonly Rating[];
  /** As its database says in a word. */
  readonly rated?: string;
}

export interface Advisory {
  readonly id: string;
  readonly aliases: readonly string[];
  /** One line; empty where it has none. */
  readonly summary: string;
  readonly affected: readonly Affected[];
  readonly ratings: readonly Rating[];
  readonly rated?: string;
}

const ID_TEXT = 100;
const NAME_TEXT = 300;
const SUMMARY_TEXT = 300;
const ALIASES = 50;
const EVENTS: readonly RangeEvent[0][] = ['introduced', 'fixed', 'last_affected', 'limit'];
const KINDS: readonly AffectedRange['kind'][] = ['SEMVER', 'ECOSYSTEM', 'GIT'];

/** Undefined for what is no advisory, or was withdrawn. `only` keeps what is about packages of this name. */
export function readAdvisory(
  value: unknown,
  only?: (ecosystem: string, name: string) => boolean,
): Advisory | undefined {
  const id = textOf(member(value, 'id'), ID_TEXT);
  if (id === undefined || !isId(id) || member(value, 'withdrawn') !== undefined) return undefined;
  const affected = listOf(member(value, 'affected'))
    .flatMap((each) => readAffected(each, only) ?? [])
    .slice(0, ADVISORY_AFFECTED);
  const rated = ratedBy(value);
  return {
    id,
    aliases: texts(member(value, 'aliases')).filter(isId).slice(0, ALIASES),
    summary: summaryOf(value),
    affected,
    ratings: ratingsOf(value),
    ...(rated !== undefined && { rated }),
  };
}

function isId(text: string): boolean {
  return text.length <= ID_TEXT && /^[A-Za-z]+-[\w.:-]+$/.test(text);
}

function readAffected(
  value: unknown,
  only: ((ecosystem: string, name: string) => boolean) | undefined,
): Affected | undefined {
  const about = member(value, 'package');
  const ecosystem = textOf(member(about, 'ecosystem'), NAME_TEXT)?.replace(/:.*/s, '');
  const name = textOf(member(about, 'name'), NAME_TEXT);
  if (ecosystem === undefined || name === undefined || only?.(ecosystem, name) === false) return undefined;
  const rated = ratedBy(value) ?? textOf(member(member(value, 'ecosystem_specific'), 'severity'), ID_TEXT);
  return {
    ecosystem,
    name,
    ...readReach(value),
    ratings: ratingsOf(value),
    ...(rated !== undefined && { rated }),
  };
}

/** Of one entry of `affected`. */
export function readReach(value: unknown): Reach {
  return {
    ranges: listOf(member(value, 'ranges')).flatMap((each) => readRange(each) ?? []),
    versions: texts(member(value, 'versions')).slice(0, ADVISORY_VERSIONS),
  };
}

function readRange(value: unknown): AffectedRange | undefined {
  const kind = KINDS.find((each) => each === member(value, 'type'));
  if (kind === undefined) return undefined;
  const events: RangeEvent[] = [];
  for (const event of listOf(member(value, 'events')).slice(0, ADVISORY_EVENTS))
    for (const name of EVENTS) {
      const version = textOf(member(event, name), NAME_TEXT);
      if (version !== undefined) events.push([name, version]);
    }
  return { kind, events };
}

function ratingsOf(value: unknown): readonly Rating[] {
  return listOf(member(value, 'severity'))
    .slice(0, 10)
    .flatMap((each) => {
      const [type, score] = [textOf(member(each, 'type'), ID_TEXT), textOf(member(each, 'score'), NAME_TEXT)];
      return type === undefined || score === undefined ? [] : [{ type, score }];
    });
}

function ratedBy(value: unknown): string | undefined {
  return textOf(member(member(value, 'database_specific'), 'severity'), ID_TEXT);
}

function summaryOf(value: unknown): string {
  const given = member(value, 'summary');
  const details = member(value, 'details');
  const text = typeof given === 'string' && given.trim() !== '' ? given : typeof details === 'string' ? details : '';
  const [line = ''] = text.trimStart().split(/[\r\n]/, 1);
  return line.replace(/^#+ */, '').slice(0, SUMMARY_TEXT);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): readonly string[] {
  return listOf(value).filter((each) => typeof each === 'string' && each.length <= NAME_TEXT) as string[];
}

function textOf(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= most ? value : undefined;
}
