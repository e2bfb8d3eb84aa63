// Rule definitions to what the detectors run. Expressions are compiled on their first use, since most scans need few.

import { matchesGlob } from '../lib/glob.ts';
import { type Anchored, compileAnchored, executorFor } from '../match/anchored.ts';
import type { ArtifactKind, SegmentRole } from '../model/artifact.ts';
import type { RuleInfo } from '../model/rule.ts';
import type { DocumentMatchDefinition, KeywordDefinition, RuleDefinition, TextMatchDefinition } from './definition.ts';
import { checkValue } from './value-checks.ts';

export interface TextOccurrence {
  readonly start: number;
  readonly end: number;
  readonly secret?: readonly [number, number];
  /** What the checks say about it; `example` lowers the tier. */
  readonly standing: 'plain' | 'proven' | 'example';
}

export interface CompiledRule {
  readonly info: RuleInfo;
  readonly message: string;
  readonly isForeign: boolean;
  /** Not asked for: what it finds is masked in the findings of others, and not reported. */
  readonly isMaskOnly: boolean;
  readonly roles: ReadonlySet<SegmentRole>;
  /** Name of the detector that decides it in code. */
  readonly detector?: string;
  readonly keywords: readonly KeywordDefinition[];
  readonly document?: DocumentMatchDefinition;
  appliesTo(artifact: { readonly kind: ArtifactKind; readonly path: string }): boolean;
  /** The occurrence whose keyword number `keyword` lies at `offset` of a text of one byte per character. */
  occurrenceAt(text: string, offset: number, keyword: number): TextOccurrence | undefined;
}

/**
 * The chosen rules, and for masking only those that recognise secrets: a secret beside a finding stays hidden whichever
 * rules somebody asked for.
 */
export function compileRules(
  definitions: readonly RuleDefinition[],
  isChosen: (info: RuleInfo) => boolean,
): readonly CompiledRule[] {
  return definitions
    .filter(({ info }) => isChosen(info) || info.category === 'secrets')
    .map((definition) => compileRule(definition, !isChosen(definition.info)));
}

export function compileRule(definition: RuleDefinition, isMaskOnly = false): CompiledRule {
  const { info, message, where, match, isForeign } = definition;
  const text = 'text' in match ? match.text : undefined;
  return {
    info,
    message,
    isForeign,
    isMaskOnly,
    roles: new Set(where.roles),
    ...('detector' in match && { detector: match.detector }),
    keywords: text?.any ?? [],
    ...('document' in match && { document: match.document }),
    appliesTo: ({ kind, path }) =>
      (where.kinds?.includes(kind) ?? true) && (where.paths?.some((glob) => matchesGlob(path, glob)) ?? true),
    occurrenceAt: text ? textMatcher(text, isForeign) : () => undefined,
  };
}

function textMatcher(match: TextMatchDefinition, isForeign: boolean): CompiledRule['occurrenceAt'] {
  let anchored: Anchored | undefined;
  const execute = executorFor(isForeign);
  const surroundings = match.checks.flatMap((check) => {
    const around = 'near' in check ? check.near : 'notNear' in check ? check.notNear : undefined;
    return around
      ? [{ within: around.within, expression: new RegExp(around.regex, match.flags), isWanted: 'near' in check }]
      : [];
  });

  return (text, offset, keyword) => {
    const length = Buffer.byteLength(match.any[keyword]?.text ?? '');
    if (match.regex !== undefined || match.before !== undefined) {
      anchored ??= compileAnchored(match.regex ?? '', match.before, match.flags, isForeign);
    }
    const found = anchored ? anchored.matchAt(text, offset) : { start: offset, end: offset + length };
    if (!found) return undefined;
    const secret = wholeSecret(found, offset);
    const value = text.slice(...(secret ?? ([found.start, found.end] as const)));

    let standing: TextOccurrence['standing'] = 'plain';
    for (const check of match.checks) {
      if ('near' in check || 'notNear' in check) continue;
      const outcome = checkValue(value, check);
      if (outcome === 'reject') return undefined;
      if (outcome !== 'pass') standing = outcome;
    }
    for (const { within, expression, isWanted } of surroundings) {
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
