// What the findings have to say of the controls of frameworks: a row for each framework, then its controls, what failed first.
// It is evidence, and says so.

import { cut } from '../../lib/escape.ts';
import {
  CONTROL_RESULTS,
  type Compliance,
  type ControlAssessment,
  type ControlResult,
  type FrameworkAssessment,
} from '../../model/compliance.ts';
import { editionTitle, NO_CLAIM, RESULT_WORDS, shortTitle } from '../compliance-words.ts';
import { plural } from '../wording.ts';
import { Budget, leftOutNote } from './budget.ts';
import { type Html, html, link, prose } from './markup.ts';
import type { Linked } from './paths.ts';

const TITLE = 160;
const WORDS = 300;
const FINDINGS = 4;

export function complianceSection({ mapping, frameworks }: Compliance, linked: Linked): Html | undefined {
  if (frameworks.length === 0) return undefined;
  const budget = new Budget('compliance');
  return html`<section id="compliance" aria-labelledby="compliance-title"><h2 id="compliance-title">Related controls</h2>
<p class="intro">${NO_CLAIM} Mapping <code>${cut(mapping, TITLE)}</code>.</p>
<table class="frameworks"><thead><tr><th scope="col">Framework</th><th scope="col">Evaluated</th><th scope="col">Failed</th><th scope="col">In part</th><th scope="col">Passed</th><th scope="col">Score</th></tr></thead><tbody>
${frameworks.map(summaryRow)}</tbody></table>
${frameworks.map((each, index) => controls(each, index, budget, linked))}</section>
`;
}

function summaryRow(framework: FrameworkAssessment, index: number): Html {
  const { counts, coverage, score } = framework;
  return html`<tr><th scope="row"><a href="#k-${index + 1}">${cut(shortTitle(framework), TITLE)}</a></th><td data-l="Evaluated">${coverage.evaluated} of ${coverage.total}</td><td data-l="Failed">${counts.fail}</td><td data-l="In part">${counts.partial}</td><td data-l="Passed">${counts.pass}</td><td data-l="Score">${score === null ? 'none' : `${score} %`}</td></tr>
`;
}

function controls(framework: FrameworkAssessment, index: number, budget: Budget, linked: Linked): Html {
  const { asOf, source, note, controls: all, counts } = framework;
  const sorted = all.toSorted((a, b) => CONTROL_RESULTS.indexOf(a.result) - CONTROL_RESULTS.indexOf(b.result));
  const rows: Html[] = [];
  for (const each of sorted) {
    const piece = controlRow(each, linked);
    if (!budget.takes(piece)) break;
    rows.push(piece);
  }
  const words = CONTROL_RESULTS.filter((result) => counts[result] > 0).map(
    (result) => `${counts[result]} ${RESULT_WORDS[result]}`,
  );
  return html`<details class="framework" id="k-${index + 1}"><summary><h3>${cut(editionTitle(framework), TITLE)}</h3> <span class="count">${words.join(', ')}</span></summary>
<p class="small">As of ${asOf}. ${link(source, 'Source')}.${note !== undefined && html` ${prose(note, WORDS)}`}</p>
<table class="controls"><thead><tr><th scope="col">Control</th><th scope="col">Result</th><th scope="col">Because</th></tr></thead><tbody>
${rows}</tbody></table>
${leftOutNote(sorted.length - rows.length, 'controls')}</details>
`;
}

function controlRow(control: ControlAssessment, { isOnPage, ruleOf }: Linked): Html {
  const { id, title, result, because, findings, findingCount, status, appliesFrom, note } = control;
  const shown = findings.filter((each) => isOnPage(`f-${each}`)).slice(0, FINDINGS);
  const rest = findingCount - shown.length;
  const links = shown.map((each) => html` <a href="#f-${each}">${cut(ruleOf.get(each) ?? each, TITLE)}</a>`);
  const marks = [status, appliesFrom === undefined ? undefined : `applies from ${appliesFrom}`];
  return html`<tr><th scope="row"><b>${cut(id, TITLE)}</b> ${cut(title, TITLE)}${marks.map((each) => each !== undefined && html` <em>${each}</em>`)}</th><td>${resultMark(result)}</td><td>${prose(because, WORDS)}${shown.length > 0 && html`:${links}${rest > 0 && html` and ${plural(rest, 'more finding')}`}`}${note !== undefined && html` <small>${prose(note, WORDS)}</small>`}</td></tr>
`;
}

/** The word, which a shape and a colour only repeat. */
function resultMark(result: ControlResult): Html {
  return html`<b class="sev result ${result}">${RESULT_WORDS[result]}</b>`;
}
