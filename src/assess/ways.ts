// The search for ways from what strangers write to where it does harm, within each thing that holds tools together.

import type { AssessedFinding } from '../model/assessment.ts';
import type { AssessedComponent, Relationship } from '../model/component.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { isOfClient } from './component-words.ts';
import { OUT, type Power, type PowersOf, SINKS, type Sink } from './powers.ts';
import { type Actor, type Carrier, carriersIn } from './reach.ts';

/** One end of a path: everything within reach that makes it. */
export interface Leg {
  readonly kind: 'trigger' | 'caller' | 'source' | 'private' | 'sink';
  readonly powers: readonly Power[];
  readonly actors: readonly Actor[];
  readonly does: string;
}

export interface Way {
  readonly carrier: AssessedComponent;
  readonly source: string;
  readonly sink: string;
  readonly severity: Severity;
  readonly legs: readonly Leg[];
  readonly findings: readonly AssessedFinding[];
}

/** In order of their carriers. */
export function waysIn(
  components: readonly AssessedComponent[],
  relationships: readonly Relationship[],
  powers: PowersOf,
): readonly Way[] {
  const carriers = carriersIn(components, relationships);
  const found = onePerKind(carriers.flatMap((carrier) => waysOf(carrier, powers)));
  return [...found, ...byArgument(carriers, found, powers)];
}

/** A client that is configured in several folders has several reaches; what it has in two is told once. */
function onePerKind(ways: readonly Way[]): readonly Way[] {
  const first = new Map<string, Way>();
  for (const way of ways) {
    const key = `${way.carrier.id}\0${way.source}\0${way.sink}`;
    if (!first.has(key)) first.set(key, way);
  }
  return [...first.values()];
}

/** Where nobody but who steers the model is known to decide. */
export const CALL = 'the arguments of a call';

const NOBODY: readonly Actor[] = [];

interface Source {
  readonly says: string;
  readonly does: string;
  readonly kind: Leg['kind'];
  readonly powers: readonly Power[];
  readonly actors: readonly Actor[];
}

function waysOf({ component, actors, openTriggers }: Carrier, powers: PowersOf): readonly Way[] {
  const able = new Map<Power, Actor[]>();
  for (const actor of actors) {
    for (const power of powers(actor.component).all) {
      const list = able.get(power);
      if (list) list.push(actor);
      else able.set(power, [actor]);
    }
  }
  const who = (power: Power) => able.get(power) ?? NOBODY;
  const isOpen = isOpenServer(component);
  const sources: readonly Source[] = [
    {
      says: 'an open trigger',
      does: 'lets anybody start it',
      kind: 'trigger',
      powers: [],
      actors: openTriggers.map((trigger) => ({ component: trigger, unit: trigger })),
    },
    {
      says: 'anyone on the network',
      does: 'asks nobody who calls',
      kind: 'caller',
      powers: [],
      actors: isOpen ? [{ component, unit: component }] : [],
    },
    { says: 'web content', does: 'brings it in', kind: 'source', powers: ['web'], actors: who('web') },
    {
      says: 'texts of strangers',
      does: 'brings them in',
      kind: 'source',
      powers: ['strangers'],
      actors: who('strangers'),
    },
  ];
  const found: Way[] = [];
  const outs: Way[] = [];
  for (const source of sources) {
    if (source.actors.length === 0) continue;
    const from: Leg = source;
    const covered = new Set<Power>();
    for (const sink of SINKS) {
      const to: Leg = { kind: 'sink', powers: [sink.power], actors: who(sink.power), does: sink.does };
      if (to.actors.length === 0 || covered.has(sink.power)) continue;
      const legs = ownWay([from, to]);
      if (!legs) continue;
      for (const power of sink.covers) covered.add(power);
      found.push(wayOf(component, source.says, sink.says, severityOf(sink, legs, powers), legs, powers));
    }
    const out = wayOut(from, who);
    if (out) outs.push(wayOf(component, source.says, OUT.says, out.severity, out.legs, powers));
  }
  // What comes in by one of two that both read and send goes out by the other: told once.
  const [best] = outs.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return best ? [...found, best] : found;
}

/** The legs as far as they are this carrier's own: what one server or agent within it makes up alone is that one's way. */
function ownWay(legs: readonly Leg[]): readonly Leg[] | undefined {
  if (isOutside(legs[0])) return legs.every(({ actors }) => actors.length > 0) ? legs : undefined;
  const byUnit = new Map<AssessedComponent, Actor[][]>();
  for (const [index, { actors }] of legs.entries()) {
    for (const actor of actors.filter(isPart)) {
      const inside = byUnit.get(actor.unit) ?? legs.map(() => []);
      inside[index]?.push(actor);
      byUnit.set(actor.unit, inside);
    }
  }
  const whole = new Set([...byUnit].flatMap(([unit, inside]) => (isWay(inside) ? [unit] : [])));
  const own =
    whole.size === 0
      ? legs
      : legs.map((leg) => ({ ...leg, actors: leg.actors.filter(({ unit }) => !whole.has(unit)) }));
  return isWay(own.map(({ actors }) => actors)) ? own : undefined;
}

/** Two that are one make no way: what a tool can do by itself is said of the tool. */
function isWay(legs: readonly (readonly Actor[])[]): boolean {
  return legs.every((actors) => actors.length > 0) && new Set(legs.flat().map(({ component }) => component)).size > 1;
}

function isPart({ component, unit }: Actor): boolean {
  return component !== unit;
}

function isOutside(leg: Leg | undefined): boolean {
  return leg?.kind === 'trigger' || leg?.kind === 'caller';
}

/** A text of a stranger, private data, and a tool that sends it: or an address that is asked for and carries it. */
function wayOut(
  from: Leg,
  who: (power: Power) => readonly Actor[],
): { readonly legs: readonly Leg[]; readonly severity: Severity } | undefined {
  if (isOutside(from)) return undefined;
  if (who('private').length === 0) return undefined;
  const data: Leg = { kind: 'private', powers: ['private'], actors: who('private'), does: 'reads private data' };
  // Whoever can send is part of it; surest is one that does nothing else of it.
  const own = new Set(from.actors.map(({ component }) => component));
  const senders = who('send').filter(({ component }) => !own.has(component));
  const isSent = senders.length > 0;
  const to: Leg = {
    kind: 'sink',
    powers: ['send', 'fetch-out'],
    actors: [...new Set([...senders, ...who('send'), ...who('fetch-out')])],
    does: isSent ? OUT.does : 'asks for any address, which can carry it out',
  };
  const legs = ownWay([from, data, to]);
  return legs && { legs, severity: lowered(isSent ? 'high' : 'medium', legs) };
}

/** A server that says itself that it lets everybody in, beyond the machine it runs on. */
function isOpenServer({ type, auth, flags }: AssessedComponent): boolean {
  return type === 'mcp_server' && (auth === 'none' || flags.includes('no_auth')) && flags.includes('internet_facing');
}

function severityOf({ severity, proven, power }: Sink, legs: readonly Leg[], powers: PowersOf): Severity {
  const isProven = legs.at(-1)?.actors.some(({ component }) => powers(component).isProven(power)) === true;
  return lowered(isProven || legs[0]?.kind === 'caller' ? proven : severity, legs);
}

/** Less sure is what is known by a heuristic only, what passes from one agent to another, and what a person is asked about. */
function lowered(severity: Severity, legs: readonly Leg[]): Severity {
  const isVague = legs.some(({ actors }) => actors.every(({ component }) => component.isGuess));
  const isFar = legs.some(({ actors }) => actors.every((actor) => actor.unit.type === 'agent' && isPart(actor)));
  const isAsked = legs.at(-1)?.actors.every(({ component }) => isOfClient(component)) === true;
  const steps = Number(isVague) + Number(isFar) + Number(isAsked);
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + steps, SEVERITIES.indexOf('low'))] as Severity;
}

function wayOf(
  carrier: AssessedComponent,
  source: string,
  sink: string,
  severity: Severity,
  legs: readonly Leg[],
  powers: PowersOf,
): Way {
  const findings = legs.flatMap((leg) =>
    leg.actors.flatMap(({ component }) => leg.powers.flatMap((power) => powers(component).findings(power))),
  );
  return { carrier, source, sink, severity, legs, findings: [...new Set(findings)] };
}

/** Findings that no stranger's text is known to reach: whoever steers the model still decides over the argument. */
function byArgument(carriers: readonly Carrier[], found: readonly Way[], powers: PowersOf): readonly Way[] {
  const told = new Set(found.flatMap(({ findings }) => findings));
  const more: Way[] = [];
  for (const { component, actors } of carriers.toReversed()) {
    for (const sink of SINKS) {
      const proven = actors.filter((actor) => {
        const [first] = powers(actor.component).findings(sink.power);
        return first !== undefined && powers(actor.component).isProven(sink.power) && !told.has(first);
      });
      if (proven.length === 0) continue;
      const legs: readonly Leg[] = [{ kind: 'sink', powers: [sink.power], actors: proven, does: sink.does }];
      const each = wayOf(component, CALL, sink.says, 'high', legs, powers);
      const severity = SEVERITIES.find((level) => each.findings.some(({ finding }) => finding.severity === level));
      for (const finding of each.findings) told.add(finding);
      more.push({ ...each, severity: severity ?? 'high' });
    }
  }
  return more;
}
