// Attack paths: from the text of a stranger to the harm, step by step, and the one change that breaks each.

import { cut } from '../../lib/escape.ts';
import type { AttackPath, AttackStep } from '../../model/attack-path.ts';
import { Budget, leftOutNote, within } from './budget.ts';
import { type Html, html, prose } from './markup.ts';
import { severityMark } from './rule.ts';

const NAME = 80;
const WORDS = 300;
/** Findings of one path that are linked. */
const FINDINGS = 5;

/** What a path may lead to. */
export interface Linked {
  isOnPage(fragment: string): boolean;
  /** By fingerprint. */
  readonly ruleOf: ReadonlyMap<string, string>;
}

export function pathsSection(paths: readonly AttackPath[], linked: Linked): Html | undefined {
  if (paths.length === 0) return undefined;
  const { placed, leftOut } = within(paths, new Budget('paths'), (path) => entry(path, linked));
  const fresh = paths.filter(({ status }) => status === 'new').length;
  return html`<section id="paths" aria-labelledby="paths-title"><h2 id="paths-title">Attack paths <span class="count">${paths.length}${fresh > 0 && `, ${fresh} new`}</span></h2>
<p class="intro">How a text of a stranger can come to do harm: worked out from what holds which tools, without running anything.</p>
<ol class="paths">
${placed}</ol>
${leftOutNote(leftOut, 'attack paths')}</section>
`;
}

function entry(path: AttackPath, { isOnPage, ruleOf }: Linked): Html {
  const { severity, source, sink, carrier, status, steps, cut: order, findings } = path;
  const shown = findings.filter((each) => isOnPage(`f-${each}`));
  return html`<li class="path"><h3>${severityMark(severity)} From ${prose(source, WORDS)} to ${prose(sink, WORDS)} <span class="through">through ${prose(carrier, WORDS)}</span>${status === 'new' && html` <em>new</em>`}</h3>
<ol class="chain">${steps.map((step) => stepOf(step, path, isOnPage))}</ol>
<p class="cut"><b>To break it</b> ${prose(order, WORDS)}.${shown.length > 0 && html` <span>On the way: ${shown.slice(0, FINDINGS).map((each, index) => html`${index > 0 && ', '}<a href="#f-${each}">${cut(ruleOf.get(each) ?? each, NAME)}</a>`)}</span>`}</p></li>
`;
}

function stepOf(
  { component, name, what }: AttackStep,
  path: AttackPath,
  isOnPage: (fragment: string) => boolean,
): Html {
  const isCut = component !== undefined && component === path.cutComponent;
  const shown = html`<bdi>${cut(name, NAME)}</bdi>`;
  const label =
    component !== undefined && isOnPage(`c-${component}`) ? html`<a href="#c-${component}">${shown}</a>` : shown;
  const kind = component === undefined ? 'outside' : isCut ? 'breaks' : 'within';
  return html`<li class="${kind}"><b>${label}</b> <span>${prose(what, WORDS)}</span>${isCut && html` <em>break here</em>`}</li>`;
}
