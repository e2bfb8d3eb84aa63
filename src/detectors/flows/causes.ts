// What is one mistake and what are two: flows into one call are mended there, whoever they come from; and where an address or a path
// is taken from a request, a page or an answer, it is mended where it is taken, however many calls it reaches.

import type { Flow } from '../../code/flow.ts';
import { CONFIDENCES, SEVERITIES, TIERS } from '../../model/severity.ts';
import type { CompiledRule } from '../../rules/compile.ts';

/** One finding of flows. */
export interface Cause {
  readonly rule: CompiledRule;
  /** Flows into one place, the one it is told of first. */
  readonly group: Group;
  /** One flow of each other origin that gets to the same place, which rules of their own would have told. */
  readonly origins: readonly Flow[];
  /** Flows to other places, from the same source or behind the same check. */
  readonly elsewhere: readonly Flow[];
}

type Group = readonly [Flow, ...Flow[]];

/** What the rules took of the flows, as findings; by rule, then in the order of the flows. */
export function causesOf(taken: readonly (readonly [CompiledRule, readonly Flow[]])[]): readonly Cause[] {
  const bySinks = taken.flatMap(([rule, flows]) => bySink(flows).map((group) => ({ rule, group })));
  return oncePerSource(oncePerSink(bySinks));
}

/** The last step; there is always one. */
export function sinkOf({ steps }: Flow): Flow['steps'][number] {
  return steps.at(-1) as Flow['steps'][number];
}

/**
 * Flows into one place, whichever tools they come from: it is mended once. The surest first, then
 * those with a name, then in the order of their sources.
 */
function bySink(found: readonly Flow[]): readonly Group[] {
  const groups = new Map<string, [Flow, ...Flow[]]>();
  for (const flow of found) {
    const key = [placeOf(flow), flow.source.origin].join('\0');
    const group = groups.get(key);
    if (group) group.push(flow);
    else groups.set(key, [flow]);
  }
  const all = [...groups.values()].map((group) => group.toSorted(bySurety) as [Flow, ...Flow[]]);
  return all.filter((group) => !all.some((other) => isInside(other, group)));
}

/** `run(text(x))` where both are sinks: one mistake, shown where it is made. */
function isInside(inner: Group, outer: Group): boolean {
  const [a, b] = [sinkOf(inner[0]), sinkOf(outer[0])];
  return (
    a.path === b.path &&
    a.at >= b.at &&
    a.to <= b.to &&
    a.to - a.at < b.to - b.at &&
    outer.every(({ source }) => inner.some((flow) => flow.source === source))
  );
}

interface Found {
  readonly rule: CompiledRule;
  readonly group: Group;
}

/**
 * An argument of a tool, a request to the same server and what a model answered into one call: the rule that says most tells it. What a tool is
 * there for (`isByDesign`) says nothing of who else gets there.
 */
function oncePerSink(found: readonly Found[]): readonly Cause[] {
  const places = new Map<string, Found[]>();
  for (const each of found) {
    const place = sharedPlace(each);
    if (place !== undefined) places.set(place, [...(places.get(place) ?? []), each]);
  }
  return found.flatMap((each): readonly Cause[] => {
    const place = sharedPlace(each);
    const there = place === undefined ? [each] : (places.get(place) ?? []);
    if (there.length < 2) return [{ ...each, origins: [], elsewhere: [] }];
    if (there.toSorted(byWorth)[0] !== each) return [];
    const others = there.filter((other) => other !== each);
    return [{ ...each, origins: others.map(({ group: [flow] }) => flow), elsewhere: [] }];
  });
}

function sharedPlace({ group: [flow] }: Found): string | undefined {
  return flow.isByDesign ? undefined : [placeOf(flow), flow.sink].join('\0');
}

function byWorth({ rule: a, group: [first] }: Found, { rule: b, group: [second] }: Found): number {
  return (
    TIERS.indexOf(a.info.tier) - TIERS.indexOf(b.info.tier) ||
    CONFIDENCES.indexOf(first.confidence) - CONFIDENCES.indexOf(second.confidence) ||
    SEVERITIES.indexOf(a.info.severity) - SEVERITIES.indexOf(b.info.severity)
  );
}

/** Sinks that one check of what is taken makes harmless, wherever it goes. */
const MENDED_AT_SOURCE: ReadonlySet<Flow['sink']> = new Set(['url', 'url-path', 'path', 'archive']);
/** What is mended once in a function. */
const MENDED_IN_FUNCTION: ReadonlySet<Flow['sink']> = new Set(['log']);

/** Arguments of tools are left apart, but for files and behind a check: each call is a thing a client can be made to do. */
function oncePerSource(causes: readonly Cause[]): readonly Cause[] {
  const groups = new Map<string, [Cause, ...Cause[]]>();
  for (const [index, cause] of causes.entries()) {
    const key = sourceOf(cause) ?? `${index}`;
    const group = groups.get(key);
    if (group) group.push(cause);
    else groups.set(key, [cause]);
  }
  return [...groups.values()].map((group) => {
    const [first, ...rest] = group.toSorted(byNearness) as [Cause, ...Cause[]];
    return { ...first, elsewhere: rest.map(({ group: [flow] }) => flow) };
  });
}

function sourceOf({ rule, group }: Cause): string | undefined {
  const [flow] = group;
  const { source, sink, isByDesign, holder } = flow;
  if (source.origin === 'argument') return behindOneCheck(rule, group) ?? keptTogether(rule, group);
  if (isByDesign) return undefined;
  const from = flow.steps[0];
  const key = [rule.info.id, sink, from?.path ?? '', from?.at ?? 0];
  if (MENDED_AT_SOURCE.has(sink)) return key.join('\0');
  return MENDED_IN_FUNCTION.has(sink) ? [...key, sinkOf(flow).path, holder ?? ''].join('\0') : undefined;
}

const CHECK = /^what (?<name>`[^`]{1,200}`) in (?<file>.{1,400}) checks is not understood$/s;

/** The check that a doubt is about, if it is one that nobody understands. */
export function checkOf(doubt: string): { readonly name: string; readonly file: string } | undefined {
  const { name, file } = CHECK.exec(doubt)?.groups ?? {};
  return name === undefined || file === undefined ? undefined : { name, file };
}

/**
 * What a program lets through the same check of its own: whoever reads that check has judged every call behind it.
 */
function behindOneCheck({ info }: CompiledRule, [{ sink, doubts }]: Group): string | undefined {
  if (!MENDED_AT_SOURCE.has(sink)) return undefined;
  const check = doubts.map(checkOf).find((found) => found !== undefined);
  return check && [info.id, sink, check.name, check.file].join('\0');
}

/**
 * A module that keeps files below a folder the client names reaches them in many calls: what is to be checked is the folder, once,
 * before the module has it.
 */
function keptTogether(rule: CompiledRule, group: Group): string | undefined {
  const [{ sink, holder, isInHandler }] = group;
  if (sink !== 'path' || holder === undefined || isInHandler) return undefined;
  const names = [...new Set(group.map(({ source }) => source.name))].toSorted();
  return names.includes('') ? undefined : [rule.info.id, sinkOf(group[0]).path, ...names].join('\0');
}

/** The surest, then the one a reader reaches first. */
function byNearness({ group: [a] }: Cause, { group: [b] }: Cause): number {
  const [first, second] = [sinkOf(a), sinkOf(b)];
  return (
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    a.steps.length - b.steps.length ||
    compare(first.path, second.path) ||
    first.at - second.at
  );
}

function placeOf(flow: Flow): string {
  const { path, at, to } = sinkOf(flow);
  return [path, at, to].join('\0');
}

function bySurety(a: Flow, b: Flow): number {
  const [first, second] = [a.steps[0], b.steps[0]];
  return (
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    Number(a.source.name === '') - Number(b.source.name === '') ||
    compare(first?.path ?? '', second?.path ?? '') ||
    (first?.at ?? 0) - (second?.at ?? 0) ||
    compare(a.source.name, b.source.name)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
