// The findings by what they do to the build, in each part by rule. Where there are too many for one page the last ones
// are named in brief, and after that counted.

import type { AssessedFinding, Assessment } from '../../model/assessment.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { GROUPS, type Group, type Grouped, grouped, type PathOf } from '../groups.ts';
import { plural, severities } from '../wording.ts';
import { Budget, leftOutNote } from './budget.ts';
import { hit, mention } from './finding.ts';
import { type Html, html } from './markup.ts';
import { card, ruleText } from './rule.ts';

export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  gating: 'Stops this build',
  other: 'Does not stop this build',
  review: 'For review',
  context: 'For context',
  known: 'There before, not counted',
  suppressed: 'Ignored',
};
/** Their cards are unfolded. */
const UNFOLDED: ReadonlySet<Group> = new Set(['gating', 'other']);
/** The order in which they are shown: what people should decide about, then the rest. */
const ORDER: readonly Group[] = ['gating', 'other', 'review', 'known', 'suppressed', 'context'];

export function findingsSection({ findings, comparison }: Assessment, pathOf: PathOf): Html {
  const groups = grouped(findings);
  if (findings.length === 0) {
    const fixed = comparison.fixedCount > 0 ? ` ${plural(comparison.fixedCount, 'finding')} fixed.` : '';
    return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
<p class="none">Nothing was found.${fixed}</p></section>
`;
  }
  const budgets: Budgets = { whole: new Budget('findings'), brief: new Budget('mentions') };
  const parts = ORDER.filter((group) => groups[group].length > 0).map((group) =>
    part(group, groups[group], pathOf, budgets),
  );
  return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
${filters(groups)}${parts}</section>
`;
}

interface Budgets {
  readonly whole: Budget;
  readonly brief: Budget;
}

function part(group: Group, of: readonly AssessedFinding[], pathOf: PathOf, budgets: Budgets): Html {
  const cards: Html[] = [];
  let shown = 0;
  for (const some of byRule(of)) {
    const [{ rule, finding }] = some;
    const text = ruleText(rule);
    const about = budgets.whole.takes(text) ? text : undefined;
    const frame = { rule, severity: finding.severity, about, count: some.length, isOpen: UNFOLDED.has(group) };
    if (!budgets.brief.takes(card({ ...frame, about: undefined, hits: [] }))) break;
    cards.push(card({ ...frame, hits: hits(some, pathOf, budgets) }));
    shown += some.length;
  }
  return html`<section class="group" id="g-${group}" aria-labelledby="g-${group}-title"><h3 id="g-${group}-title">${GROUP_TITLES[group]} <span class="count">${of.length}</span> <span class="sum">${severities(of)}</span></h3>
${cards}${leftOutNote(of.length - shown, 'findings')}</section>
`;
}

function hits(of: readonly AssessedFinding[], pathOf: PathOf, { whole, brief }: Budgets): readonly Html[] {
  const placed: Html[] = [];
  for (const each of of) {
    const full = hit(each, pathOf);
    const piece = whole.takes(full) ? full : mention(each, pathOf);
    if (piece !== full && !brief.takes(piece)) break;
    placed.push(piece);
  }
  return placed;
}

/** In the order in which the first of each rule comes. */
function byRule(findings: readonly AssessedFinding[]): readonly (readonly [AssessedFinding, ...AssessedFinding[]])[] {
  const rules = new Map<string, [AssessedFinding, ...AssessedFinding[]]>();
  for (const each of findings) {
    const some = rules.get(each.rule.id);
    if (some) some.push(each);
    else rules.set(each.rule.id, [each]);
  }
  return [...rules.values()];
}

/** Nothing without the script, which shows it. */
function filters(groups: Grouped): Html {
  const all = GROUPS.flatMap((group) => groups[group]);
  const boxes = SEVERITIES.filter((severity) => all.some(({ finding }) => finding.severity === severity)).map(
    (severity) => html`<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity}</label>`,
  );
  const options = ORDER.filter((group) => groups[group].length > 0).map(
    (group) => html`<option value="${group}">${GROUP_TITLES[group]}</option>`,
  );
  return html`<form class="filters" id="finding-filters" hidden>
<label class="search">Search <input type="search" name="words" autocomplete="off" spellcheck="false" aria-describedby="keys"></label>
<label>Show <select name="group"><option value="">everything</option>${options}</select></label>
<label>Order <select name="order"><option value="">as they weigh</option><option value="count">most places first</option><option value="rule">by rule</option></select></label>
<fieldset><legend>Severity</legend>${boxes}</fieldset>
<output aria-live="polite"></output>
<p id="keys" class="keys">In the list <kbd>j</kbd> and <kbd>k</kbd> go to the next and the previous place, <kbd>/</kbd> comes back here, <kbd>Esc</kbd> empties the search.</p>
</form>
`;
}
