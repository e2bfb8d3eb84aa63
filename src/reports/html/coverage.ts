// What was and was not looked at, the live servers, and what else the reader should hear; and how to silence a finding.

import { cut } from '../../lib/escape.ts';
import type { Assessment } from '../../model/assessment.ts';
import { GAP_REASONS, type GapReason, isMissed } from '../../model/coverage.ts';
import type { Notice } from '../../model/notice.ts';
import type { PathOf } from '../groups.ts';
import { askedAs, rowText, serverRows } from '../servers.ts';
import { extent, gapCount, PROSE, parsedCode, plural } from '../wording.ts';
import { Budget, leftOutNote, within } from './budget.ts';
import { type Html, html, prose } from './markup.ts';

const PATH = 240;
const NAME = 120;
const SERVERS = 50;
/** Of one reason. */
const GAPS = 100;

/** What this change silences: the first thing after the verdict. */
export function accepted({ notices }: Assessment): Html | undefined {
  const of = notices.filter(({ kind }) => kind === 'accepted');
  if (of.length === 0) return undefined;
  const { placed, leftOut } = within(of, new Budget('accepted'), notice);
  return html`<section class="accepted" id="accepted" aria-labelledby="accepted-title"><h2 id="accepted-title">Accepted by this change</h2>
<ul>${placed}</ul>
${leftOutNote(leftOut, 'notices')}</section>
`;
}

export function coverageSection(assessment: Assessment, pathOf: PathOf): Html {
  const { coverage } = assessment;
  const code = parsedCode(coverage);
  const budget = new Budget('coverage');
  const parts = [
    ...servers(assessment),
    ...gaps(assessment, true, pathOf),
    ...gaps(assessment, false, pathOf),
    ...others(assessment),
  ].filter((each) => budget.takes(each));
  return html`<section id="coverage" aria-labelledby="coverage-title"><h2 id="coverage-title">What was looked at</h2>
<p>${extent(assessment)}; ${(coverage.bytes / 1e6).toFixed(1)} MB.${code !== undefined && ` Source code: ${code}.`}</p>
${parts}</section>
`;
}

function servers(assessment: Assessment): readonly Html[] {
  const rows = serverRows(assessment);
  if (rows.length === 0) return [];
  const agent = askedAs(assessment);
  const shown = rows.slice(0, SERVERS).map((row) => {
    return html`<li><b><bdi>${cut(row.name, NAME)}</bdi></b> ${prose(rowText(row), PROSE)}.</li>\n`;
  });
  const rest = rows.length - shown.length;
  return [
    html`<h3>Live servers</h3><ul>${shown}${rest > 0 && html`<li>and ${plural(rest, 'more server')}</li>`}</ul>${agent !== undefined && html`<p class="small">Asked as <code>${cut(agent, NAME)}</code>.</p>`}
`,
  ];
}

/** One part per reason, so that a large one cannot keep the others off the page. */
function gaps({ coverage }: Assessment, wanted: boolean, pathOf: PathOf): readonly Html[] {
  return GAP_REASONS.filter((reason) => isWanted(reason, wanted)).flatMap((reason) => {
    const of = coverage.gaps.filter((each) => each.reason === reason);
    const count = coverage.gapCounts[reason] ?? of.length;
    if (count === 0) return [];
    const shown = of
      .slice(0, GAPS)
      .map((each) => html`<li><code>${cut(pathOf(each), PATH)}</code> ${prose(each.detail, PATH)}</li>\n`);
    const rest = count - shown.length;
    const begin = wanted ? html`<details class="gap" open>` : html`<details class="gap">`;
    return [
      html`${begin}<summary>${wanted ? 'Not looked at' : 'Left out by intent'}: ${gapCount(reason, count)}</summary><ul>
${shown}${rest > 0 && html`<li>and ${rest} more</li>`}</ul></details>
`,
    ];
  });
}

function isWanted(reason: GapReason, wanted: boolean): boolean {
  return isMissed({ target: '', path: '', reason, detail: '' }) === wanted;
}

/** A comparison that was not possible stands in the head already. */
function others({ notices, comparison }: Assessment): readonly Html[] {
  const isSaid = ({ kind, message }: Notice) =>
    kind === 'accepted' || (kind === 'comparison' && comparison.kind === 'impossible' && message === comparison.detail);
  const of = notices.filter((each) => !isSaid(each));
  return of.length === 0 ? [] : [html`<h3>Notices</h3><ul>${of.slice(0, GAPS).map(notice)}</ul>\n`];
}

function notice({ kind, message, hint }: Notice): Html {
  return html`<li>${kind === 'not-honoured' && html`<b>Not honoured</b> `}${prose(message, PROSE)}${hint !== undefined && html` ${prose(hint, PROSE)}`}</li>
`;
}

export function silencing(): Html {
  return html`<section id="ignoring" aria-labelledby="ignoring-title"><h2 id="ignoring-title">How to silence a finding</h2>
<p>Paste its ignore line into <code>bartizan.yml</code> below <code>ignore:</code>, or its comment beside the line, and say why. An ignore without a reason is not accepted. What is ignored stays listed here, and what a pull request ignores is said at the top of its report.</p></section>
`;
}
