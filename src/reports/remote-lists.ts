// What a service told beside findings, as lists for people: violations of its policies, its compliance, what changed since its
// scan before, and where its bill of materials differs from ours. All words of a service are foreign and not escaped here.

import type { AssessedRemoteRun } from '../model/assessment.ts';
import type { RemoteControl, RemoteDifference } from '../model/remote.ts';
import { plural } from './wording.ts';

export interface RemoteList {
  /** Ours, but for the id of an earlier scan. */
  readonly title: string;
  /** One line each. */
  readonly items: readonly string[];
  /** Of what there is but is not kept. */
  readonly more: number;
}

export function remoteLists(run: AssessedRemoteRun): readonly RemoteList[] {
  return [violations(run), compliance(run), change(run), differences(run)].filter((list) => list !== undefined);
}

function violations({ violations: found }: AssessedRemoteRun): RemoteList | undefined {
  if (found.length === 0) return undefined;
  return {
    title: `Violations of its policies: ${found.length}`,
    items: found.map(
      ({ name, severity, message }) => `${severity === undefined ? '' : `${severity}, `}${name}: ${message}`,
    ),
    more: 0,
  };
}

/** Words for a control that is kept, or that nobody asks for. */
const KEPT = /^(?:pass(?:ed|ing)?|compliant|ok|met|success|satisfied|not[ _-]?applicable|n\/?a)$/i;
const NAMED = 10;

/** One line a framework: how many of its controls are what, and which are not kept. */
function compliance({ controls = [] }: AssessedRemoteRun): RemoteList | undefined {
  if (controls.length === 0) return undefined;
  const frameworks = grouped(controls, ({ framework }) => framework);
  return {
    title: `Compliance by its own measure: ${plural(frameworks.size, 'framework')}`,
    items: [...frameworks].map(([framework, all]) => `${framework}: ${controlsText(all)}`),
    more: 0,
  };
}

function controlsText(controls: readonly RemoteControl[]): string {
  const [only] = controls;
  if (controls.length === 1 && only && only.id === undefined && only.name === undefined) return only.status;
  const words = grouped(controls, ({ status }) => status);
  const counts = [...words].map(([word, all]) => `${all.length} ${word}`).join(', ');
  const open = controls.filter(({ status }) => !KEPT.test(status));
  const named = open.slice(0, NAMED).map(({ id, name }) => [id, name].filter((part) => part !== undefined).join(' '));
  const rest = open.length > NAMED ? ` and ${open.length - NAMED} more` : '';
  return named.length === 0 ? counts : `${counts} (${named.join('; ')}${rest})`;
}

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group) group.push(item);
    else groups.set(by(item), [item]);
  }
  return groups;
}

function change({ change: since }: AssessedRemoteRun): RemoteList | undefined {
  if (!since) return undefined;
  const { added, removed, changed, sinceDate } = since;
  const day = sinceDate === undefined ? '' : ` of ${sinceDate.slice(0, 10)}`;
  const count = added.length + removed.length + changed.length;
  return {
    title: `Since its scan ${since.since}${day}: ${count === 0 ? 'nothing changed' : plural(count, 'change')}`,
    items: [
      ...added.map((name) => `added: ${name}`),
      ...removed.map((name) => `removed: ${name}`),
      ...changed.map((name) => `changed: ${name}`),
    ],
    more: 0,
  };
}

function differences({
  components,
  differences: found,
  differencesLeftOut = 0,
}: AssessedRemoteRun): RemoteList | undefined {
  if (!found) return undefined;
  const total = found.length + differencesLeftOut;
  const what = total === 0 ? 'as ours' : `${plural(total, 'difference')} to ours`;
  return {
    title: `Its bill of materials: ${plural(components.length, 'component')}, ${what}`,
    items: found.map(differenceText),
    more: differencesLeftOut,
  };
}

const SEEN = { there: 'only there: ', here: 'only here: ', both: '' } as const;

function differenceText({ seen, type, name, place, what }: RemoteDifference): string {
  const at = place === undefined ? '' : ` (${place})`;
  return `${SEEN[seen]}${type} ${name}${at}${what.length === 0 ? '' : `: ${what.join('; ')}`}`;
}
