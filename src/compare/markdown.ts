// The difference as Markdown, for a release note or a comment.

import { cut, markdown, markdownCode } from '../lib/escape.ts';
import { COMPARED_SHOWN } from '../lib/limits.ts';
import type { Difference, FieldChange, Named } from './difference.ts';
import {
  changeText,
  componentCounts,
  findingCounts,
  findingName,
  findingPlace,
  nameOf,
  placesOf,
  scoreLine,
  sideOf,
} from './lines.ts';
import type { SeenFinding } from './snapshot.ts';

const TEXT = 300;

export function differenceMarkdown(difference: Difference): string {
  const { a, b, components, findings, notices } = difference;
  const score = scoreLine(difference);
  const blocks = [
    '# What changed',
    `| | |\n|---|---|\n| A | ${text(sideOf(a))} |\n| B | ${text(sideOf(b))} |`,
    ...notices.map((notice) => `> ${text(notice)}`),
    ...(score === undefined ? [] : [text(score)]),
    `## Components: ${componentCounts(difference)}`,
    ...section('Added', components.added, (each) => described(each) + perhaps(each, 'perhaps not new: A')),
    ...section('Removed', components.removed, described),
    ...section('Changed', components.changed, (each) => {
      return code(nameOf(each)) + each.changes.map(changed).join('') + perhaps(each, 'what it lost is not told: B');
    }),
    ...section('Not looked for in B', components.unsure, (each) => described(each) + perhaps(each, 'B cannot tell')),
    `## Findings: ${findingCounts(difference)}`,
    ...section('New', findings.new, (each) => found(each) + perhaps(each, 'perhaps not new: A')),
    ...section('Fixed', findings.fixed, found),
    ...section('Changed', findings.changed, (each) => found(each) + each.changes.map(changed).join('')),
    ...section('Not known to be fixed', findings.unsure, (each) => found(each) + perhaps(each, 'because')),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section<T>(title: string, of: readonly T[], show: (each: T) => string): readonly string[] {
  if (of.length === 0) return [];
  const more = of.length - COMPARED_SHOWN;
  const items = of.slice(0, COMPARED_SHOWN).map((each) => `- ${show(each)}`);
  return [`### ${title}`, [...items, ...(more > 0 ? [`- and ${more} more, which the JSON lists`] : [])].join('\n')];
}

function described(each: Named): string {
  const places = placesOf(each);
  return `${code(nameOf(each))}${places === '' ? '' : ` ${code(places)}`}`;
}

function found(each: SeenFinding): string {
  const place = findingPlace(each);
  return `${code(findingName(each))}${place === '' ? '' : ` ${code(place)}`} ${text(each.message)}`.trimEnd();
}

function changed(change: FieldChange): string {
  return `\n  - ${text(change.field)}: ${code(changeText(change))}`;
}

function perhaps({ because }: { readonly because?: string }, words: string): string {
  return because === undefined ? '' : `\n  - ${words}: ${text(because)}`;
}

function text(of: string): string {
  return markdown(cut(of, TEXT));
}

function code(of: string): string {
  return markdownCode(cut(of, TEXT));
}
