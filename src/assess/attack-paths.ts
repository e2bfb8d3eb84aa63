// Ways from what strangers write to where it does harm: a model that holds a tool which brings such texts in and one which
// can do the harm. Nothing is run and nothing guessed: both tools, and what holds them, are components that are there.

import { sha256Hex } from '../lib/hash.ts';
import { ATTACK_PATHS } from '../lib/limits.ts';
import type { AssessedFinding } from '../model/assessment.ts';
import type { AttackPath, AttackStep } from '../model/attack-path.ts';
import { type AssessedComponent, keyText, type Relationship } from '../model/component.ts';
import { SEVERITIES } from '../model/severity.ts';
import { nounOf, spokenName } from './component-words.ts';
import { type Cut, cutsOf } from './cuts.ts';
import type { JudgedInventory } from './inventory.ts';
import { declaredPowers, type PowersOf, powersIn } from './powers.ts';
import type { Actor } from './reach.ts';
import { type Leg, type Way, waysIn } from './ways.ts';

export interface PathRequest {
  readonly components: readonly AssessedComponent[];
  readonly relationships: readonly Relationship[];
  readonly findings: readonly AssessedFinding[];
  /** What the base says of the same; undefined when nothing was compared. */
  readonly compared: Pick<JudgedInventory, 'before' | 'wasRelated'> | undefined;
}

/** Worst first; at most as many as people can be shown. */
export function attackPaths(request: PathRequest): readonly AttackPath[] {
  const powers = powersIn(request.findings);
  const ways = waysIn(request.components, request.relationships, powers);
  const cuts = cutsOf(ways, powers);
  return ways
    .map((each, index) => pathOf(each, cuts[index] as Cut, request, powers))
    .toSorted(byWeight)
    .slice(0, ATTACK_PATHS);
}

function pathOf(found: Way, cut: Cut, { compared }: PathRequest, powers: PowersOf): AttackPath {
  const { carrier, source, sink, severity, legs, findings } = found;
  return {
    id: sha256Hex(`${keyText(carrier)}\0${source}\0${sink}`).slice(0, 16),
    source,
    sink,
    carrier: `${nounOf(carrier)} \`${spokenName(carrier)}\``,
    severity,
    steps: stepsOf(found, powers),
    cut: cut.order,
    cutting: cut.cutting,
    ...(cut.component !== undefined && { cutComponent: cut.component }),
    findings: findings.map(({ fingerprint }) => fingerprint),
    status: compared === undefined ? 'open' : isNew(carrier, legs, compared, powers) ? 'new' : 'known',
  };
}

function stepsOf({ carrier, source, sink, legs }: Way, powers: PowersOf): readonly AttackStep[] {
  const steps: AttackStep[] = [{ name: source, what: 'where it begins' }];
  for (const leg of legs) {
    const [first, ...others] = leg.actors;
    if (!first) continue;
    if (leg.kind === 'sink' && carrier !== first.component)
      steps.push({
        component: carrier.id,
        name: spokenName(carrier),
        what: 'what it reads may decide what is called next',
      });
    const proof = leg.powers.flatMap((power) => powers(first.component).findings(power))[0];
    const also = others.length === 0 ? '' : `, as ${others.length === 1 ? 'does' : 'do'} ${listed(others)}`;
    const of = first.unit === first.component ? '' : ` (of ${nounOf(first.unit)} \`${spokenName(first.unit)}\`)`;
    const shown = proof === undefined ? '' : `; \`${proof.rule.id}\` shows it`;
    steps.push({
      component: first.component.id,
      name: spokenName(first.component),
      what: `${leg.does}${of}${also}${shown}`,
    });
  }
  return [...steps, { name: sink, what: 'where it does harm' }];
}

const NAMED = 2;

function listed(actors: readonly Actor[]): string {
  const names = actors.slice(0, NAMED).map(({ component }) => `\`${spokenName(component)}\``);
  const more = actors.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(' and ');
}

/** Whether there was no such way before: something it cannot do without is new. */
function isNew(
  carrier: AssessedComponent,
  legs: readonly Leg[],
  { before, wasRelated }: NonNullable<PathRequest['compared']>,
  powers: PowersOf,
): boolean {
  const was = before.get(carrier.id);
  const isKnownActor = (actor: Actor, leg: Leg): boolean => {
    const { component, unit } = actor;
    const old = before.get(component.id);
    if (leg.kind === 'caller') return old === undefined || old.auth === 'none' || old.flags.includes('no_auth');
    if (component.status === 'new' || unit.status === 'new') return false;
    if (leg.kind === 'trigger') return old === undefined || old.flags.some((flag) => flag.endsWith('no_auth'));
    // Of a server's own tools one may lie in a file that the base's scan had no reason to read.
    const isSeen = was !== undefined && (carrier.type !== 'mcp_server' || before.has(unit.id));
    if (isSeen && !wasRelated(carrier.id, unit.id)) return false;
    return leg.powers.some((power) => {
      const now = powers(component);
      if (now.isDeclared(power)) return old === undefined || declaredPowers(old).has(power);
      return now.findings(power).some(({ status }) => status !== 'new');
    });
  };
  return carrier.status === 'new' || legs.some((leg) => !leg.actors.some((actor) => isKnownActor(actor, leg)));
}

function byWeight(a: AttackPath, b: AttackPath): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.source, b.source) ||
    compare(a.sink, b.sink) ||
    compare(a.carrier, b.carrier) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
