// Flows of the source-code analysis, judged: each is reported by the rules that take its origin and sink, at the sink, once
// for all arguments of all tools that reach it.

import type { Flow } from '../../code/flow.ts';
import type { Source } from '../../code/value.ts';
import { CONFIDENCES, type Confidence } from '../../model/severity.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { ProjectDetectorFactory, ProjectOccurrence } from '../detector.ts';
import { reportPostures } from './postures.ts';

export const flows: ProjectDetectorFactory = (rules) => {
  const own = rules.filter(({ flow, postures, isMaskOnly }) => (flow ?? postures) && !isMaskOnly);
  if (own.length === 0) return undefined;
  return {
    name: 'flows',
    detect({ analysis, report }) {
      for (const rule of own) {
        const taken = analysis.flows.filter((flow) => takes(rule, flow));
        for (const group of bySink(taken)) report(occurrenceOf(rule, group));
        reportPostures(rule, analysis, report);
      }
    },
  };
};

function takes({ flow: match, appliesTo }: CompiledRule, flow: Flow): boolean {
  return (
    match?.from.includes(flow.source.origin) === true &&
    match.to.includes(flow.sink) &&
    match.isByDesign === flow.isByDesign &&
    appliesTo({ kind: 'code', path: sinkOf(flow).path })
  );
}

/** The last step; there is always one. */
function sinkOf({ steps }: Flow): Flow['steps'][number] {
  return steps.at(-1) as Flow['steps'][number];
}

type Group = readonly [Flow, ...Flow[]];

/** Flows into one place, whichever tools they come from: it is mended once. The surest first, then in the order of their sources. */
function bySink(found: readonly Flow[]): readonly Group[] {
  const groups = new Map<string, [Flow, ...Flow[]]>();
  for (const flow of found) {
    const { path, at, to } = sinkOf(flow);
    const key = [path, at, to, flow.source.origin].join('\0');
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

function bySurety(a: Flow, b: Flow): number {
  const [first, second] = [a.steps[0], b.steps[0]];
  return (
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    compare(first?.path ?? '', second?.path ?? '') ||
    (first?.at ?? 0) - (second?.at ?? 0) ||
    compare(a.source.name, b.source.name)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Others that are named. */
const NAMED = 5;

function occurrenceOf(rule: CompiledRule, [flow, ...others]: Group): ProjectOccurrence {
  const { path, at, to } = sinkOf(flow);
  const also = [...new Set(others.map((each) => sourceBeside(each, flow)))].filter(
    (name) => name !== sourceBeside(flow, flow),
  );
  const more = also.length > NAMED ? ` and ${also.length - NAMED} more` : '';
  return {
    rule,
    path,
    at,
    to,
    steps: flow.steps,
    place: placeOf(flow),
    message: messageOf(rule.message, flow),
    identity: flow.callee,
    notes: [
      ...new Set(flow.doubts),
      ...(also.length > 0 ? [`also reached by ${also.slice(0, NAMED).join(', ')}${more}`] : []),
    ],
    confidence: lower(rule.info.confidence, flow.confidence),
  };
}

/** Its argument; of another tool than the first one's with that tool's name. */
function sourceBeside({ source, entry }: Flow, first: Flow): string {
  const isSame = entry?.name === first.entry?.name && entry?.path === first.entry?.path;
  if (isSame || !entry || entry.name === '') return quoted(source.name);
  return source.name === '' ? quoted(entry.name) : `${quoted(source.name)} of ${quoted(entry.name)}`;
}

/** A rule that is never sure is not made so by a clear flow. */
function lower(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCES[Math.max(CONFIDENCES.indexOf(a), CONFIDENCES.indexOf(b))] as Confidence;
}

/**
 * What stays when lines move and tools are added: the function that holds the sink, whichever tools reach it. In what was registered
 * itself arguments have the names of its parameters, so that they tell two sinks of it apart.
 */
function placeOf({ entry, source, holder, isInHandler }: Flow): string {
  if (holder !== undefined && !isInHandler) return `function ${holder}`;
  const of = `${NOUNS[source.origin]}${source.name === '' ? '' : ` ${source.name}`}`;
  if (holder !== undefined) return `function ${holder} / ${of}`;
  return entry ? `${entry.kind}${entry.name === '' ? '' : ` ${entry.name}`} / ${of}` : of;
}

const NOUNS: Readonly<Record<Source['origin'], string>> = {
  argument: 'argument',
  remote: 'request',
  model: 'model answer',
  content: 'content',
  secret: 'secret',
};

function messageOf(template: string, flow: Flow): string {
  const message = template.replaceAll(/\{(place|sink|callee)\}/g, (_, name: 'place' | 'sink' | 'callee') =>
    name === 'place' ? subjectOf(flow) : name === 'sink' ? flow.sinkName : quoted(flow.callee),
  );
  return template.startsWith('{place}') ? `${message.charAt(0).toUpperCase()}${message.slice(1)}` : message;
}

/** What a sentence says of it: "argument `branch` of tool `git_log`". */
function subjectOf({ entry, source: { origin, name } }: Flow): string {
  const of = entry ? ` of ${entry.name === '' ? `a ${entry.kind}` : `${entry.kind} ${quoted(entry.name)}`}` : '';
  if (origin === 'argument') return `${name === '' ? 'an argument' : `argument ${quoted(name)}`}${of}`;
  const in_ = entry ? of.replace(' of ', ' in ') : '';
  if (name === '') return `${UNNAMED[origin]}${in_}`;
  return `${origin === 'secret' ? `secret ${quoted(name)}` : name}${in_}`;
}

const UNNAMED = {
  remote: 'what a request says',
  model: 'what the model answered',
  content: 'content from outside',
  secret: 'a secret',
} as const;

function quoted(name: string): string {
  return `\`${name}\``;
}
