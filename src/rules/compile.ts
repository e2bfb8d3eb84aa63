// Rule definitions to what the detectors run. Expressions are compiled on their first use, since most scans need few.

import { matchesGlob } from '../lib/glob.ts';
import { lazy } from '../lib/lazy.ts';
import { type Anchored, BEFORE_WINDOW, compileAnchored, executorFor } from '../match/anchored.ts';
import type { PlaceCheck } from '../match/keyword.ts';
import type { AdvisoryGrade } from '../model/advisory.ts';
import type { ArtifactKind, SegmentRole } from '../model/artifact.ts';
import type { PostureName } from '../model/posture.ts';
import type { RuleInfo } from '../model/rule.ts';
import type {
  DocumentMatchDefinition,
  EditDefinition,
  FlowMatchDefinition,
  KeywordDefinition,
  RuleDefinition,
  TextMatchDefinition,
} from './definition.ts';
import { checkValue } from './value-checks.ts';

/** `plain`: nothing but its form speaks for it. The others as in CheckOutcome. */
export type Standing = 'plain' | 'proven' | 'example' | 'harmless';

export interface TextOccurrence {
  readonly start: number;
  readonly end: number;
  readonly secret?: readonly [number, number];
  /** What the checks say about it; `example` and `harmless` lower the tier. */
  readonly standing: Standing;
}

export interface CompiledRule {
  readonly info: RuleInfo;
  readonly message: string;
  readonly isForeign: boolean;
  /** Not asked for: what it finds is masked in the findings of others or judged by them, and not reported. */
  readonly isMaskOnly: boolean;
  /** All kinds, when undefined. */
  readonly kinds: ReadonlySet<ArtifactKind> | undefined;
  readonly roles: ReadonlySet<SegmentRole>;
  /** Name of the detector that decides it in code. */
  readonly detector?: string;
  readonly keywords: readonly KeywordDefinition[];
  readonly document?: DocumentMatchDefinition;
  readonly flow?: FlowMatchDefinition;
  readonly postures?: readonly PostureName[];
  readonly advisories?: readonly AdvisoryGrade[];
  readonly edits?: readonly EditDefinition[];
  appliesTo(artifact: { readonly kind: ArtifactKind; readonly path: string }): boolean;
  /** What the bytes around a keyword must show. */
  readonly placeCheck: PlaceCheck | undefined;
  /**
   * The same in bytes, of which as little as possible becomes text: most places are passed over as they are, most others
   * need a window. `text` gives the whole, for the rest.
   */
  occurrenceIn(bytes: Buffer, offset: number, keyword: number, text: () => string): TextOccurrence | undefined;
  /** The occurrence whose keyword number `keyword` lies at `offset` of a text of one byte per character. */
  occurrenceAt(text: string, offset: number, keyword: number): TextOccurrence | undefined;
}

/** Rules that need to know what those on texts for models find. */
const ON_FINDINGS: ReadonlySet<string> = new Set(['pin/danger-after-change']);

export function needsOthers({ id }: RuleInfo): boolean {
  return ON_FINDINGS.has(id);
}

/**
 * The chosen rules, and unheard those that recognise secrets: a secret beside a finding stays hidden whichever rules
 * somebody asked for. So too those that a chosen one needs.
 */
export function compileRules(
  definitions: readonly RuleDefinition[],
  isChosen: (info: RuleInfo) => boolean,
  now = 0,
): readonly CompiledRule[] {
  const needed = new Set(['secrets']);
  if (definitions.some(({ info }) => needsOthers(info) && isChosen(info))) needed.add('prompt');
  return definitions
    .filter(({ info }) => isChosen(info) || needed.has(info.category))
    .map((definition) => compileRule(definition, !isChosen(definition.info), now));
}

const FILE_ONLY: ReadonlySet<SegmentRole> = new Set<SegmentRole>(['file']);

/** `now` in seconds since 1970, for what has ended; 0 knows nothing that has. */
export function compileRule(definition: RuleDefinition, isMaskOnly = false, now = 0): CompiledRule {
  const { info, message, where, match, isForeign } = definition;
  const text = 'text' in match ? match.text : undefined;
  const kinds = where.kinds && kindsOf(where.kinds);
  const occurrenceAt = text ? textMatcher(text, isForeign, now) : () => undefined;
  return {
    info,
    message,
    isForeign,
    isMaskOnly,
    kinds,
    roles: where.roles.length === 1 && where.roles[0] === 'file' ? FILE_ONLY : new Set(where.roles),
    ...('detector' in match && { detector: match.detector }),
    keywords: text?.any ?? [],
    ...('document' in match && { document: match.document }),
    ...('flow' in match && { flow: match.flow }),
    ...('posture' in match && { postures: match.posture }),
    ...('advisory' in match && { advisories: match.advisory }),
    ...(definition.edits && { edits: definition.edits }),
    appliesTo: ({ kind, path }) =>
      (kinds?.has(kind) ?? true) && (where.paths?.some((glob) => matchesGlob(path, glob)) ?? true),
    placeCheck: text && placeCheckOf(text),
    occurrenceAt,
    occurrenceIn: text ? windowed(text, occurrenceAt) : () => undefined,
  };
}

/** What is said of a saved list of tools holds of the one a live server gives. */
function kindsOf(kinds: readonly ArtifactKind[]): ReadonlySet<ArtifactKind> {
  return new Set([...kinds, ...(kinds.includes('tool-list') ? (['mcp-definitions'] as const) : [])]);
}

function placeCheckOf({ reach: { notAfter, secret }, checks }: TextMatchDefinition): PlaceCheck | undefined {
  if (notAfter === undefined && secret === undefined) return undefined;
  return {
    ...(notAfter !== undefined && { notAfter }),
    ...(secret !== undefined && { secret }),
    mustHoldDigit: checks.some((each) => 'digit' in each),
  };
}

/** So that neither end of a window is taken for an end of the text. */
const EDGE = 64;
/** Most that is decoded around one place; an expression that sees further gets the whole text. */
const WINDOW = 4608;

function windowed(
  match: TextMatchDefinition,
  occurrenceAt: CompiledRule['occurrenceAt'],
): CompiledRule['occurrenceIn'] {
  const { reach, checks } = match;
  const around = Math.max(
    0,
    ...checks.map((check) => ('near' in check ? check.near.within : 'notNear' in check ? check.notNear.within : 0)),
  );
  const ahead = reach.ahead === undefined ? Number.POSITIVE_INFINITY : reach.ahead + around + EDGE;
  const behind = (match.before === undefined ? 0 : BEFORE_WINDOW) + around + EDGE;
  return (bytes, offset, keyword, text) => {
    if (ahead > WINDOW) return occurrenceAt(text(), offset, keyword);
    const start = Math.max(0, offset - behind);
    const found = occurrenceAt(bytes.toString('latin1', start, offset + ahead), offset - start, keyword);
    return (
      found && {
        ...found,
        start: found.start + start,
        end: found.end + start,
        ...(found.secret && { secret: [found.secret[0] + start, found.secret[1] + start] as const }),
      }
    );
  };
}

function textMatcher(match: TextMatchDefinition, isForeign: boolean, now: number): CompiledRule['occurrenceAt'] {
  let anchored: Anchored | undefined;
  const execute = executorFor(isForeign);
  const surroundings = lazy(() =>
    match.checks.flatMap((check) => {
      const around = 'near' in check ? check.near : 'notNear' in check ? check.notNear : undefined;
      return around
        ? [{ within: around.within, expression: new RegExp(around.regex, match.flags), isWanted: 'near' in check }]
        : [];
    }),
  );

  return (text, offset, keyword) => {
    const mark = match.any[keyword]?.text ?? '';
    const length = Buffer.byteLength(mark);
    if (match.regex !== undefined || match.before !== undefined) {
      anchored ??= compileAnchored(match.regex ?? '', match.before, match.flags, isForeign);
    }
    const found = anchored ? anchored.matchAt(text, offset) : { start: offset, end: offset + length };
    if (!found) return undefined;
    const secret = wholeSecret(found, offset);
    const value = text.slice(...(secret ?? ([found.start, found.end] as const)));

    const whole = text.slice(found.start, found.end);
    let standing: Standing = 'plain';
    for (const check of match.checks) {
      if ('near' in check || 'notNear' in check) continue;
      const outcome = checkValue(value, check, { keyword: mark, now, whole });
      if (outcome === 'reject') return undefined;
      if (outcome !== 'pass') standing = outcome;
    }
    for (const { within, expression, isWanted } of surroundings()) {
      const around = text.slice(Math.max(0, found.start - within), found.end + within);
      if ((execute(expression, around) !== null) !== isWanted) return undefined;
    }
    return {
      start: found.start,
      end: Math.max(found.end, offset + (match.regex === undefined ? length : 0)),
      ...(secret && { secret }),
      standing,
    };
  };
}

/** A keyword inside a token: what `before` matched is part of the secret that begins at the keyword. */
function wholeSecret(
  found: { readonly start: number; readonly secret?: readonly [number, number] },
  offset: number,
): readonly [number, number] | undefined {
  if (!found.secret) return undefined;
  return found.secret[0] === offset ? [found.start, found.secret[1]] : found.secret;
}
