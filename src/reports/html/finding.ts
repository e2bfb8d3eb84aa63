// One occurrence of a rule: place, what was found, source, the way there, other places, and the line that ignores it. What
// follows from it and how to fix it is said once for all of a rule (rule.ts).

import { cut } from '../../lib/escape.ts';
import type { AssessedFinding } from '../../model/assessment.ts';
import type { FlowStep } from '../../model/flow.ts';
import type { Location } from '../../model/location.ts';
import { groupOf, type PathOf } from '../groups.ts';
import { copiesOf } from '../places.ts';
import { codeOf, doubtsOf, wayOf } from '../way.ts';
import { alsoCount, EACH_IGNORED, PROSE, plural } from '../wording.ts';
import { source } from './frame.ts';
import { type Html, html, prose } from './markup.ts';
import { logical, place } from './place.ts';

const BRIEF = 160;
const WORDS = 240;
const CODE = 160;
const PLACES = 6;
/** An ignore line is there to be pasted: only a hostile one is ever cut. */
const IGNORE = 1000;

/** The whole occurrence, an entry of a list. */
export function hit(assessed: AssessedFinding, pathOf: PathOf): Html {
  const { finding } = assessed;
  const [cause, ...others] = finding.locations;
  const copies = copiesOf(assessed);
  return html`${opening(assessed)}<p class="at">${place(cause, pathOf, true)}${logical(cause)}${marks(assessed)}</p>
<p>${prose(finding.message, PROSE)}</p>
${source(finding)}${way(assessed, pathOf)}${others.length > 0 && places('Also part of it', others, pathOf)}${copies.length > 0 && places(`The same value, ${EACH_IGNORED}`, copies, pathOf)}${notes(assessed)}${ignore(assessed)}</li>
`;
}

/** Place and words only: where there are very many. */
export function mention(assessed: AssessedFinding, pathOf: PathOf): Html {
  const { finding } = assessed;
  return html`${opening(assessed)}<p class="at">${place(finding.locations[0], pathOf)} ${prose(`${finding.message}${alsoCount(assessed)}`, BRIEF)}</p></li>
`;
}

/** What filters and links go by. */
function opening(assessed: AssessedFinding): Html {
  return html`<li class="hit" id="f-${assessed.fingerprint}" data-s="${assessed.finding.severity}" data-g="${groupOf(assessed)}">`;
}

function marks({ finding: { confidence, use }, status, copies = [] }: AssessedFinding): Html {
  return html`${status === 'new' && html` <em>new</em>`}${confidence !== 'high' && html` <em>${confidence} confidence</em>`}${use !== 'runtime' && html` <em>${use}</em>`}${copies.length > 0 && html` <em>${plural(copies.length + 1, 'place')}</em>`}`;
}

/** From where the text comes to where it does harm. */
function way({ finding }: AssessedFinding, pathOf: PathOf): Html | undefined {
  const found = wayOf(finding);
  if (!found) return undefined;
  const entry = (step: FlowStep) => {
    const code = codeOf(step);
    return html`<li>${place(step, pathOf)} ${prose(step.what, WORDS)}${code !== '' && html` <code class="line">${cut(code, CODE)}</code>`}</li>
`;
  };
  const { beginning, leftOut, end } = found;
  return html`<ol class="way" aria-label="The way of the text">
${beginning.map(entry)}${leftOut > 0 && html`<li class="more">${plural(leftOut, 'more step')}</li>\n`}${end.map(entry)}</ol>
`;
}

function places(title: string, of: readonly Location[], pathOf: PathOf): Html {
  const shown = of.slice(0, PLACES).map((each) => html`<li>${place(each, pathOf)}${logical(each)}</li>`);
  const rest = of.length - shown.length;
  return html`<div class="also"><p>${title}</p><ul>${shown}${rest > 0 && html`<li>and ${plural(rest, 'more place')}</li>`}</ul></div>
`;
}

/** Why it is not certain, why it counts less, why it is known or ignored. */
function notes(assessed: AssessedFinding): readonly Html[] {
  const { tier, tierReason, status, statusReason, suppression } = assessed;
  const doubts = doubtsOf(assessed.finding);
  const said: Html[] = [];
  if (doubts.length > 0) said.push(html`<b>Note</b> ${prose(doubts.join('; '), PROSE)}`);
  if (tierReason !== undefined) said.push(html`<b>Tier</b> ${tier}, because ${prose(tierReason, WORDS)}`);
  if (status === 'known' && statusReason !== undefined) said.push(html`<b>Known</b> ${prose(statusReason, WORDS)}`);
  if (suppression) {
    const { by, reason, until, isAdded } = suppression;
    const where = by === 'inline' ? 'beside the line' : 'in bartizan.yml';
    said.push(
      html`<b>Ignored</b> ${where}: “<bdi>${cut(reason, WORDS)}</bdi>”${until !== undefined && html`, until ${cut(until, 20)}`}${isAdded && html`, <strong>added by this change</strong>`}`,
    );
  }
  return said.map((each) => html`<p class="note">${each}</p>\n`);
}

function ignore({ status, finding: { inlineIgnore }, ignoreLine }: AssessedFinding): Html | undefined {
  if (status === 'suppressed') return undefined;
  const where = inlineIgnore === undefined ? 'in bartizan.yml, below ignore:' : 'beside the line';
  return html`<p class="ignore"><b>Ignore</b> <code class="paste">${cut(inlineIgnore ?? ignoreLine, IGNORE)}</code> <small>${where}</small></p>`;
}
