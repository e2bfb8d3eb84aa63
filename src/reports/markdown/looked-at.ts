// What was looked at, as Markdown: extent, comparison, and each gap, those that were missed first.

import { cut, markdown, markdownCode } from '../../lib/escape.ts';
import type { Assessment } from '../../model/assessment.ts';
import { GAP_REASONS, type GapReason, isMissed } from '../../model/coverage.ts';
import type { PathOf } from '../groups.ts';
import { duration, extent, gapCount } from '../wording.ts';
import { leftOutLine, type Section } from './budget.ts';

/** Units of foreign text in a line about the run. */
const LINE = 400;
/** Gaps of one reason that are named. */
const GAPS_NAMED = 20;

interface Frame {
  readonly open: string;
  readonly close: string;
  /** Whether to leave out how long it took, which differs from run to run. */
  readonly isTimeless?: boolean;
}

export function lookedAt(assessment: Assessment, pathOf: PathOf, { open, close, isTimeless = false }: Frame): Section {
  const { coverage, targets, comparison, timings } = assessment;
  const { base, baseName, newCount, knownCount, fixedCount } = comparison;
  const name = baseName === undefined ? 'the base' : prose(baseName);
  const id = base === undefined ? '' : ` (${markdownCode(base.slice(0, 7))})`;
  const size = [
    extent({ coverage, targets }),
    `${(coverage.bytes / 1e6).toFixed(1)} MB`,
    isTimeless ? undefined : duration(timings),
  ];
  const facts = [
    `- ${size.filter((each) => each !== undefined).join(' · ')}`,
    ...(comparison.kind === 'base'
      ? [`- Compared with ${name}${id}: ${newCount} new, ${knownCount} older, ${fixedCount} fixed`]
      : []),
  ];
  const reasons = [...GAP_REASONS].sort((a, b) => Number(isIntended(a)) - Number(isIntended(b)));
  const gaps = reasons.flatMap((reason) => {
    const of = coverage.gaps.filter((each) => each.reason === reason);
    const count = coverage.gapCounts[reason] ?? of.length;
    if (count === 0) return [];
    const named = of.slice(0, GAPS_NAMED);
    const rest = count - named.length;
    return [
      () => `- ${isIntended(reason) ? 'Left out by intent' : 'Not looked at'}: ${gapCount(reason, count)}\n`,
      ...named.map((each) => () => `  - ${markdownCode(cut(pathOf(each), LINE))}: ${prose(each.detail)}\n`),
      ...(rest > 0 && named.length > 0 ? [() => `  - and ${rest} more\n`] : []),
    ];
  });
  return {
    open: `${open}${facts.join('\n')}\n`,
    items: gaps,
    close: (leftOut) => `\n${leftOutLine(leftOut)}${close}`,
  };
}

function isIntended(reason: GapReason): boolean {
  return !isMissed({ target: '', path: '', reason, detail: '' });
}

function prose(text: string): string {
  return markdown(cut(text, LINE));
}
