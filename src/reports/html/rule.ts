// A rule and its occurrences as one card: severity and title, what follows from it, the fix and the classes once, then
// each place.

import { cut } from '../../lib/escape.ts';
import { citedId, FRAMEWORKS, type Framework, frameworkTitle } from '../../model/frameworks.ts';
import type { RuleInfo } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';
import { ruleHelpUri } from '../markdown/rule.ts';
import { PROSE, plural } from '../wording.ts';
import { type Html, html, link, prose } from './markup.ts';

const TITLE = 200;
const ID = 120;
const IDS = 12;
const REFERENCES = 6;
const ADDRESS = 100;
/** Places that are not folded away: nobody reads hundreds, and browsers take long to lay them out. */
const FIRST = 20;

export interface Card {
  readonly rule: RuleInfo;
  readonly severity: Severity;
  readonly about: Html | undefined;
  readonly hits: readonly Html[];
  /** How many there are, shown or not. */
  readonly count: number;
  readonly isOpen: boolean;
}

export function card({ rule, severity, about, hits, count, isOpen }: Card): Html {
  const begin = isOpen ? html`<details class="rule" open>` : html`<details class="rule">`;
  const rest = count - hits.length;
  const further = hits.slice(FIRST);
  return html`${begin}<summary>${severityMark(severity)} <h4>${cut(rule.title, TITLE)}</h4> <code>${cut(rule.id, ID)}</code> <span class="count">${plural(count, 'place')}</span></summary>
${about}<ol class="hits">
${hits.slice(0, FIRST)}</ol>
${further.length > 0 && html`<details class="further"><summary>${plural(further.length, 'more place')}</summary><ol class="hits" start="${FIRST + 1}">\n${further}</ol></details>\n`}${rest > 0 && html`<p class="left">and ${plural(rest, 'more place')}, left out to keep this page small. The JSON report has all of them.</p>\n`}</details>
`;
}

/** The word, which a shape and a colour only repeat. */
export function severityMark(severity: Severity | 'none'): Html {
  return html`<b class="sev ${severity}">${severity}</b>`;
}

/** What follows from it, the fix, classes and references. */
export function ruleText(rule: RuleInfo): Html {
  return html`<div class="about"><p>${prose(rule.why, PROSE)}</p>
<p class="fix"><b>Fix</b> ${prose(rule.fix, PROSE)}</p>
${classes(rule)}<p class="refs">${link(ruleHelpUri(rule.id), 'About this rule')}${rule.references.slice(0, REFERENCES).map((each) => html` · ${link(each, shortAddress(each))}`)}</p></div>
`;
}

/** Weaknesses and attacks as they are cited; standards of other kinds behind their names. */
function classes(rule: RuleInfo): Html | undefined {
  const of = FRAMEWORKS.map((framework) => ({
    framework,
    ids: (rule.frameworks[framework.column] ?? []).slice(0, IDS),
  }));
  const cited = of.filter(({ framework }) => isCited(framework));
  const others = of.filter(({ framework, ids }) => !isCited(framework) && ids.length > 0);
  const chips = cited.flatMap(({ framework, ids }) =>
    ids.map((id) => html`<li title="${frameworkTitle(framework)}">${classId(framework, id)}</li>`),
  );
  const related = others.map(({ framework, ids }) => `${frameworkTitle(framework)} ${ids.join(', ')}`).join('; ');
  if (chips.length + others.length === 0) return undefined;
  return html`<ul class="classes" aria-label="Classes">${chips}</ul>${others.length > 0 && html`<p class="related">Related to ${cut(related, PROSE)}</p>`}
`;
}

function isCited({ family, column }: Framework): boolean {
  return family !== 'other' || column === 'mitre_atlas';
}

function classId(framework: Framework, id: string): Html {
  const number = framework.family === 'cwe' ? /^CWE-(\d{1,6})$/.exec(id)?.[1] : undefined;
  const cited = citedId(framework, cut(id, ID));
  return number === undefined ? html`${cited}` : link(`https://cwe.mitre.org/data/definitions/${number}.html`, cited);
}

function shortAddress(address: string): string {
  return cut(address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), ADDRESS);
}
