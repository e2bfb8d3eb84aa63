// Flows as they are met: the steps of the taint and the calls that lead to the sink in one order, and of the same flow met
// more than once the surest and shortest.

import type { Flow, FlowStep } from '../flow.ts';
import type { Span } from '../ir.ts';
import type { Source, Step } from '../value.ts';
import type { Calls } from './calls.ts';
import type { FoundFlow, Frame, Machine } from './machine.ts';
import { BY_HAND } from './request-values.ts';

export interface Flows {
  add(found: FoundFlow): void;
  /** A request that is made ready at this place is sent by a connection that looks where it goes. */
  withdraw(path: string, at: Span): void;
  close(): readonly Flow[];
}

const RANK = { high: 0, medium: 1, low: 2 } as const;

export function createFlows(machine: Machine, calls: Calls): Flows {
  const flows = new Map<string, { readonly flow: Flow; readonly source: Source }>();
  return {
    add(found) {
      const { taint, sink, step } = found;
      const source = namedTool(machine, taint.source);
      const flow: Flow = {
        source,
        sink,
        sinkName: found.sinkName,
        callee: found.callee,
        ...holderOf(machine, found.frame),
        ...(source.entry && { entry: source.entry }),
        steps: stepsOf(machine, found, source, calls),
        confidence: found.confidence,
        doubts: found.doubts,
        isVague: taint.isVague,
        isByDesign: found.isByDesign,
      };
      const key = [source.origin, source.entry?.path, source.entry?.name, source.name, sink, step.path, step.at].join(
        '|',
      );
      const old = flows.get(key);
      if (!old || isBetter(flow, old.flow)) flows.set(key, { flow, source: taint.source });
    },
    withdraw(path, { at, to }) {
      for (const [key, { flow }] of flows) {
        const { sink, steps } = flow;
        const last = steps.at(-1);
        if (sink === 'url' && last?.path === path && last.at <= at && to <= last.to) flows.delete(key);
      }
    },
    close() {
      const all = [...flows.values()].filter(({ source }) => !machine.requests.isNeedless(source.entry));
      const told = new Set(all.flatMap(({ flow }) => (flow.entry?.framework === BY_HAND ? [placeOf(flow)] : [])));
      // A request to the server's own app, whose method somebody looked at since: that of a tool.
      const others = all.filter(({ flow }) => flow.source.origin !== 'remote' || !told.has(placeOf(flow)));
      return others.flatMap(({ flow, source }) => held(machine, flow, source));
    },
  };
}

function placeOf({ sink, steps }: Flow): string {
  const last = steps.at(-1);
  return `${sink}|${last?.path}|${last?.at}`;
}

const ONLY_ASKED = 'callers are asked who they are, and nothing looks at the answer';

/** What an argument says of who somebody is matters where callers are told apart, and where it was not held against that. */
function held({ callers }: Machine, flow: Flow, source: Source): readonly Flow[] {
  if (flow.sink !== 'subject' && flow.sink !== 'privilege') return [flow];
  if (callers.isChecked(source)) return [];
  const known = callers.around(flow.entry?.path ?? flow.steps.at(-1)?.path ?? '');
  if (known === 'caller' || flow.sink === 'privilege') return [flow];
  return known ? [{ ...flow, confidence: 'low', doubts: [...flow.doubts, ONLY_ASKED] }] : [];
}

/** A dispatcher's tool, where the way to here was for one. */
function namedTool(machine: Machine, source: Source): Source {
  const { entry } = source;
  if (entry?.name !== '' || machine.tool === undefined) return source;
  return { ...source, entry: { ...entry, name: machine.tool } };
}

/** The innermost function with a name around it. One without a name that was registered goes by what it was registered as. */
function holderOf({ handler }: Machine, inner: Frame): Pick<Flow, 'holder' | 'isInHandler'> {
  let isInHandler = false;
  let holder: string | undefined;
  for (let at: Frame | undefined = inner; at && !isInHandler; at = at.parent) {
    isInHandler = at.fn !== undefined && at.fn === handler;
    if (holder !== undefined || !at.fn || at.fn.name === '') continue;
    const cls = at.self?.form.kind === 'instance' ? `${at.self.form.of.cls.name}.` : '';
    holder = cls + at.fn.name;
  }
  return { isInHandler, ...(holder !== undefined && { holder }) };
}

function isBetter(a: Flow, b: Flow): boolean {
  return (
    RANK[a.confidence] - RANK[b.confidence] < 0 ||
    (a.confidence === b.confidence &&
      (Number(b.isByDesign) - Number(a.isByDesign) > 0 ||
        (a.isByDesign === b.isByDesign && a.steps.length < b.steps.length)))
  );
}

function stepsOf(machine: Machine, { taint, step }: FoundFlow, source: Source, calls: Calls): readonly FlowStep[] {
  const own: Step[] = [];
  for (let at: Step | undefined = taint.step; at; at = at.before) own.unshift(at);
  const first = own[0]?.order ?? 0;
  const way = [
    ...own.map((each) => ({ ...each, what: each.what === '%source' ? describe(source) : each.what })),
    ...calls.stack
      .filter(({ order, name, fn }) => order > first && name !== '' && fn !== machine.handler)
      .map(({ site, name, order }) => ({
        path: site.frame.module.ir.path,
        at: site.at,
        to: site.to,
        what: `\`${name}\` is called`,
        order,
      })),
  ].sort((a, b) => a.order - b.order);
  const steps: FlowStep[] = [];
  for (const { path, at, to, what } of [...way, step]) {
    const last = steps.at(-1);
    if (last && last.path === path && last.at === at && last.to === to) steps.pop();
    steps.push({ path, at, to, what });
  }
  return steps;
}

function describe({ origin, name, entry }: Source): string {
  if (origin !== 'argument') return name;
  const of = entry ? ` of ${entry.kind}${entry.name === '' ? '' : ` \`${entry.name}\``}` : '';
  return name === '' ? `the arguments${of}` : `argument \`${name}\`${of}`;
}
