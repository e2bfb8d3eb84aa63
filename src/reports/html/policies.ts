// Policies and rules of the user's own that are not kept, before everything that is only found.

import { cut } from '../../lib/escape.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { PathOf } from '../groups.ts';
import { type PolicyRow, policyRows } from '../policies.ts';
import { Budget, leftOutNote, within } from './budget.ts';
import { type Html, html, prose } from './markup.ts';

const VIOLATIONS = 12;
const WORDS = 400;

export function policiesSection({ policies }: Assessment, pathOf: PathOf): Html | undefined {
  const rows = policyRows(policies, pathOf, VIOLATIONS);
  if (rows.length === 0) return undefined;
  const { placed, leftOut } = within(rows, new Budget('policies'), entry);
  return html`<section class="accepted policies" id="policies" aria-labelledby="policies-title"><h2 id="policies-title">Policies that are not kept</h2>
<ul>${placed}</ul>
${leftOutNote(leftOut, 'policies')}</section>
`;
}

function entry({ kind, title, description, isGating, lines, more }: PolicyRow): Html {
  return html`<li>${kind === 'policy' ? 'Policy' : 'Rule'} <b><bdi>${cut(title, WORDS)}</bdi></b>${isGating && html` <em>stops this build</em>`}${description !== '' && html` ${prose(description, WORDS)}`}${lines.length > 0 && html`<ul>${lines.map((line) => html`<li><bdi>${cut(line, WORDS)}</bdi></li>`)}${more > 0 && html`<li>and ${more} more</li>`}</ul>`}</li>
`;
}
