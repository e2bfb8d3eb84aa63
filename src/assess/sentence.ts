// The sentence at the top: what this change adds and takes away and which path it completes; without a comparison what there
// is. Only what runs counts: tests, examples, documentation and vendored code add nothing to anybody's risk.

import { visible } from '../lib/escape.ts';
import { hostOf, isNearHost } from '../lib/network-host.ts';
import type { AttackPath } from '../model/attack-path.ts';
import type { AssessedComponent, Component, ComponentType } from '../model/component.ts';
import { isAtLeastSeverity } from '../model/severity.ts';
import type { TargetInfo } from '../model/target.ts';
import { COUNTED, isOfClient } from './component-words.ts';
import { CALL } from './ways.ts';

export interface SentenceRequest {
  readonly components: readonly AssessedComponent[];
  readonly removed: readonly Component[];
  readonly paths: readonly AttackPath[];
  readonly targets: readonly TargetInfo[];
  /** What is compared with the base, such as "pull request"; undefined when nothing was. */
  readonly change: string | undefined;
}

/** Empty when there is nothing to say. */
export function sentenceOf({ components, removed, paths, targets, change }: SentenceRequest): string {
  const running = components.filter(isRunning);
  // Lesser paths are for those who look at all of them. Of what begins at a call the findings tell already.
  const alarming = paths
    .filter(({ severity }) => isAtLeastSeverity(severity, 'high'))
    .toSorted((a, b) => Number(a.source === CALL) - Number(b.source === CALL));
  if (change === undefined) {
    // A server that is looked at by itself is what is spoken of, and nothing that it has.
    const isTree = targets.some(({ live }) => !live);
    const has = listed(counts(isTree ? running : running.filter(({ type }) => type !== 'mcp_server')));
    const path = pathSentence(alarming);
    return joined([has === '' ? '' : `${subjectOf(targets)} ${has}.`, path]);
  }
  const fresh = running.filter(({ status }) => status === 'new');
  const adds = [...counts(fresh), ...egress(fresh, running)];
  const removes = counts(removed.filter(isRunning));
  const said = [
    ...(adds.length > 0 ? [`adds ${listed(adds)}`] : []),
    ...(removes.length > 0 ? [`removes ${listed(removes)}`] : []),
  ];
  const completed = alarming.filter(({ status }) => status === 'new');
  if (said.length === 0) return completed.length === 0 ? '' : completion(completed, `This ${change}`);
  return joined([`This ${change} ${said.join(' and ')}.`, completed.length === 0 ? '' : completion(completed, 'It')]);
}

/** What comes with the client is nobody's work here. */
function isRunning(component: Component): boolean {
  return component.use === 'runtime' && !component.flags.includes('disabled') && !isOfClient(component);
}

/** Kinds that are named before the rest is only counted. */
const KINDS = 6;

function counts(components: readonly Component[]): readonly string[] {
  const byType = new Map<ComponentType, number>();
  for (const { type } of components) byType.set(type, (byType.get(type) ?? 0) + 1);
  const found = COUNTED.flatMap(([types, one, many]) => {
    const count = types.reduce((sum, type) => sum + (byType.get(type) ?? 0), 0);
    return count === 0 ? [] : [{ count, text: `${count} ${count === 1 ? one : many}` }];
  });
  const rest = found.slice(KINDS).reduce((sum, { count }) => sum + count, 0);
  return [
    ...found.slice(0, KINDS).map(({ text }) => text),
    ...(rest > 0 ? [`${rest} more component${rest === 1 ? '' : 's'}`] : []),
  ];
}

const HOSTS = 3;
const ADDRESSES = new Set<ComponentType>(['endpoint', 'inference_endpoint']);

/** Hosts outside that nothing of this tree called before. */
function egress(fresh: readonly Component[], all: readonly AssessedComponent[]): readonly string[] {
  const hostsOf = (of: readonly Component[]) =>
    of.flatMap(({ type, name, endpoint }) => {
      if (!ADDRESSES.has(type) && type !== 'mcp_server') return [];
      const host = hostOf(endpoint ?? (ADDRESSES.has(type) ? name : ''));
      return host === undefined || isNearHost(host) ? [] : [visible(host)];
    });
  const known = new Set(hostsOf(all.filter(({ status }) => status !== 'new')));
  const hosts = [...new Set(hostsOf(fresh))].filter((host) => !known.has(host)).toSorted();
  if (hosts.length === 0) return [];
  const more = hosts.length - HOSTS;
  const named = hosts.slice(0, HOSTS);
  return [`egress to ${more > 0 ? `${named.join(', ')} and ${more} more hosts` : listed(named)}`];
}

function completion(paths: readonly AttackPath[], subject: string): string {
  const [worst, ...others] = paths as [AttackPath, ...AttackPath[]];
  const way = `from ${worst.source} to ${worst.sink}`;
  const what = others.length === 0 ? `a path ${way}` : `${paths.length} paths, one of them ${way}`;
  return `${subject} completes ${what}; ${worst.cutting} breaks ${others.length === 0 ? 'it' : 'that one'}.`;
}

function pathSentence(paths: readonly AttackPath[]): string {
  const [worst, ...others] = paths;
  if (!worst) return '';
  const way = `from ${worst.source} to ${worst.sink} through ${worst.carrier}`;
  return others.length === 0
    ? `A path leads ${way}; ${worst.cutting} breaks it.`
    : `${paths.length} paths lead to harm, one of them ${way}; ${worst.cutting} breaks that one.`;
}

function subjectOf(targets: readonly TargetInfo[]): string {
  const [tree, ...others] = targets.filter(({ live }) => !live);
  if (tree) return others.length > 0 ? 'What was scanned has' : `This ${tree.archive ? 'archive' : 'repository'} has`;
  return targets.length === 1 ? 'This server has' : 'These servers have';
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) as string}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
