// The one change that breaks a path: of all that would, the one that breaks most paths from the same source to the same sink.

import { nounOf, spokenName } from './component-words.ts';
import type { PowersOf } from './powers.ts';
import type { Leg, Way } from './ways.ts';

export interface Cut {
  /** "remove tool `run` from agent `helper`" */
  readonly order: string;
  /** "removing tool `run`" */
  readonly cutting: string;
  /** Id of what it is about. */
  readonly component?: string;
}

interface Option extends Cut {
  /** The same for one change, whichever paths it breaks. */
  readonly key: string;
  /** Lower is asked for first where two break as many. */
  readonly rank: number;
  /** Said where it breaks the paths of several carriers. */
  readonly orderInAll: string;
}

const RANKS = { fix: 0, authenticate: 1, sink: 2, private: 3, source: 4, unit: 5, split: 6 } as const;

/** One for each way, in the order given. */
export function cutsOf(ways: readonly Way[], powers: PowersOf): readonly Cut[] {
  const options = ways.map((way) => [...way.legs.flatMap((leg) => breaking(way, leg, powers)), splitting(way)]);
  const counts = new Map<string, number>();
  const countKey = ({ source, sink }: Way, { key }: Option) => `${source}\0${sink}\0${key}`;
  for (const [index, way] of ways.entries())
    for (const key of new Set(options[index]?.map((option) => countKey(way, option))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return ways.map((way, index) => {
    const countOf = (option: Option) => counts.get(countKey(way, option)) ?? 0;
    const [best] = (options[index] as readonly Option[]).toSorted(
      (a, b) => countOf(b) - countOf(a) || a.rank - b.rank || compare(a.cutting, b.cutting) || compare(a.key, b.key),
    );
    const { order, orderInAll, cutting, component } = best as Option;
    return {
      order: countOf(best as Option) > 1 ? orderInAll : order,
      cutting,
      ...(component !== undefined && { component }),
    };
  });
}

/** What alone takes a leg away. */
function breaking(way: Way, leg: Leg, powers: PowersOf): readonly Option[] {
  const [first, ...others] = leg.actors;
  if (!first) return [];
  const name = `${nounOf(first.component)} \`${spokenName(first.component)}\``;
  const isOne = others.every(({ component }) => component === first.component);
  if (leg.kind === 'trigger' || leg.kind === 'caller') {
    if (!isOne) return [];
    const rest = `authentication at ${name}`;
    return [option('authenticate', first.component.id, `require ${rest}`, `requiring ${rest}`)];
  }
  const found: Option[] = [];
  const own = powers(first.component);
  const isDeclared = leg.powers.some((power) => own.isDeclared(power));
  const rules = [...new Set(leg.powers.flatMap((power) => own.findings(power)).map(({ rule }) => rule.id))];
  // What begins at the call needs no less tools, only a check.
  if (isOne && (!isDeclared || way.legs.length === 1) && rules.length > 0) {
    const rest = `\`${rules.join('`, `')}\` in ${name}`;
    found.push(option('fix', first.component.id, `fix ${rest}`, `fixing ${rest}`));
  }
  const holder = `${nounOf(way.carrier)} \`${spokenName(way.carrier)}\``;
  if (isOne) {
    const of = first.unit === first.component ? '' : ` of ${nounOf(first.unit)} \`${spokenName(first.unit)}\``;
    found.push(
      option(leg.kind, first.component.id, `remove ${name}${of} from ${holder}`, `removing ${name}`, `remove ${name}`),
    );
  } else if (others.every(({ unit }) => unit === first.unit)) {
    const unit = `${nounOf(first.unit)} \`${spokenName(first.unit)}\``;
    found.push(option('unit', first.unit.id, `remove ${unit} from ${holder}`, `removing ${unit}`, `remove ${unit}`));
  }
  return found;
}

/** Where each leg has several tools no single one breaks it. */
function splitting({ carrier, source, sink, legs, findings }: Way): Option {
  const holder = `${nounOf(carrier)} \`${spokenName(carrier)}\``;
  if (legs.length === 1) {
    const rules = [...new Set(findings.map(({ rule }) => rule.id))];
    const rest = `\`${rules.join('`, `')}\` in the tools of ${holder}`;
    return option('split', carrier.id, `fix ${rest}`, `fixing ${rest}`);
  }
  const apart = `so that no model reaches both ${source} and ${sink}`;
  return option('split', carrier.id, `split ${holder}, ${apart}`, `splitting ${holder}`);
}

function option(kind: keyof typeof RANKS, id: string, order: string, cutting: string, orderInAll = order): Option {
  return {
    key: `${kind === 'fix' || kind === 'authenticate' ? kind : 'remove'} ${id}`,
    rank: RANKS[kind],
    order,
    orderInAll,
    cutting,
    component: id,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
