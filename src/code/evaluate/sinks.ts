// Sinks: whether what a call is given is somebody's text in a place where it does harm. The place in the text decides: after
// the host of a URL it cannot choose the host, after `--` it is no flag.

import { provedTogether } from '../facts/judge.ts';
import { madeBy } from '../facts/reading.ts';
import type { Span } from '../ir.ts';
import type { SinkEntry } from '../tables.ts';
import { holds, type PassedValue, type Sink, type Taint, type Value } from '../value.ts';
import type { Arrival } from './arrivals.ts';
import { byDesign, choosesPath, isOnePiece, isWholeQuery } from './by-design.ts';
import { connectsGuarded } from './connections.ts';
import { cleanOf, type Proofs, weakOf } from './facts.ts';
import { flags } from './flags.ts';
import type { ExternalCall, Frame, Machine } from './machine.ts';
import { expressionOf, meets, selectPassed } from './selectors.ts';
import { checkSubjects } from './subjects.ts';
import { hostOf, spelled, type Template, templateOf, trimmed } from './url-text.ts';
import { constantText, deepTaints } from './values.ts';

/** Whether it asks a service or a database, so that what comes back is their answer. */
export function checkSinks(machine: Machine, entries: readonly SinkEntry[], call: ExternalCall): boolean {
  let isAsking = false;
  for (const entry of entries) {
    const passed = entry.arg.flatMap((selector) => selectPassed(machine, selector, call));
    // Whether it is one may depend on how the text was made: whoever calls it counts as acting either way (worn.ts).
    if (entry.sink !== 'log' && entry.sink !== 'subject' && passed.some(({ value }) => deepTaints(value).length > 0))
      machine.acts++;
    const conditions = Object.entries(entry.when ?? {});
    const open = conditions.filter(([selector, wanted]) => !meets(machine, selector, wanted, call));
    if (!open.every(([selector, wanted]) => wanted === true && isOpen(machine, selector, call))) continue;
    if (entry.sink === 'subject') {
      checkSubjects(machine, entry, call);
      continue;
    }
    if (passed.length === 0) continue;
    if (entry.sink === 'url') for (const { value } of passed) machine.components.asked(value, call.site);
    if (entry.like !== undefined && !passed.some(({ value }) => looksLike(value, entry.like as string))) continue;
    isAsking ||= entry.sink === 'url' || entry.sink === 'query';
    report(machine, entry, passed, call, open.length > 0);
  }
  return isAsking;
}

/** Decided when it runs: `shell: process.platform === 'win32'`. */
function isOpen(machine: Machine, selector: string, call: ExternalCall): boolean {
  const [value] = selectPassed(machine, selector, call);
  return value?.value.form.kind === 'unknown' && value.value.taints.length === 0;
}

function report(
  machine: Machine,
  entry: SinkEntry,
  passed: readonly PassedValue[],
  call: ExternalCall,
  isMaybe: boolean,
): void {
  const { proofs } = call.site.frame.state;
  const arrivals =
    entry.sink === 'flag'
      ? flags(passed, proofs, entry.skip ?? 0, call.args[0]?.value)
      : passed
          .flatMap(({ value }) => (entry.sink === 'prompt' ? ordersIn(value) : [value]))
          .flatMap((value) => (entry.sink === 'url' ? urls(value, proofs) : arriving(value, entry.sink, proofs)));
  const path = call.site.frame.module.ir.path;
  const isGuarded = entry.sink === 'url' && arrivals.length > 0 && connectsGuarded(machine, call);
  for (const { taint, sink, doubts, isWhole } of arrivals) {
    if (isGuarded && sink === 'url') continue;
    if (holds(cleanOf(taint, proofs), sink) || isInwards(sink) !== (taint.source.origin !== 'secret')) continue;
    const { weak, notes } = weakOf(taint, proofs);
    // Two halves of a check are a whole one.
    if (holds(provedTogether(notes), sink)) continue;
    const isWeak = holds(weak, sink);
    const all = [
      ...doubts,
      ...(isMaybe ? ['whether there is a shell is decided when it runs'] : []),
      ...(isWeak ? notes : []),
      ...(taint.isVague ? ['a call nobody knows lies on the way'] : []),
      ...(entry.confidence ? [`\`${lastName(call.path)}\` is told by its name only`] : []),
    ];
    const isGuess = taint.source.entry?.isGuess === true || entry.confidence === 'low';
    machine.flow({
      taint,
      sink,
      sinkName: entry.as ?? `\`${lastName(call.path)}\``,
      callee: call.path,
      frame: call.site.frame,
      step: { path, at: call.site.at, to: call.site.to, what: entry.as ?? `\`${lastName(call.path)}\`` },
      confidence: isGuess ? 'low' : all.length > 0 || isWeak ? 'medium' : 'high',
      doubts: [...new Set(all)],
      isByDesign:
        isWhole &&
        (!isWeak || isMaybeHeld(sink, notes)) &&
        !machine.isRestricted(taint.source, sink) &&
        byDesign(taint.source, sink),
    });
  }
}

/** A query tool that has its queries looked at by something nobody understands is still a query tool. */
function isMaybeHeld(sink: Sink, notes: readonly string[]): boolean {
  return sink === 'query' && notes.length > 0 && notes.every((note) => note.endsWith('is not understood'));
}

/** What a tool gives back, the model reads. */
export function checkResult(machine: Machine, value: Value, at: Span, frame: Frame): void {
  for (const taint of deepTaints(value)) {
    if (taint.source.origin !== 'secret' || holds(cleanOf(taint, frame.state.proofs), 'result')) continue;
    machine.flow({
      taint,
      sink: 'result',
      sinkName: 'the result of the tool',
      callee: 'return',
      frame,
      step: { path: frame.module.ir.path, at: at.at, to: at.to, what: 'returned to the model' },
      confidence: taint.isVague ? 'medium' : 'high',
      doubts: [],
      isByDesign: false,
    });
  }
}

/** Secrets must not come out; all else must not get in. */
function isInwards(sink: Sink): boolean {
  return sink !== 'result' && sink !== 'log';
}

function lastName(path: string): string {
  return path.replaceAll('()', '').split(/[./]/).slice(-2).join('.').replace(/^\?\./, '');
}

/** Every taint of the value that is not clean, one per source. */
function arriving(value: Value, sink: Sink, proofs: Proofs): readonly Arrival[] {
  if (holds(proofs.get(value.id)?.proves ?? 0, sink)) return [];
  const { form } = value;
  if (form.kind === 'choice') {
    const open = new Set(
      value.taints.filter((taint) => !holds(cleanOf(taint, proofs), sink)).map(({ source }) => source),
    );
    return form.of.flatMap((each) => arriving(each, sink, proofs)).filter(({ taint }) => open.has(taint.source));
  }
  const isWhole =
    sink === 'path' || sink === 'archive'
      ? choosesPath(value)
      : isOnePiece(value) || (sink === 'query' && isWholeQuery(value));
  return deepTaints(value).map((taint) => ({ taint, sink, doubts: [], isWhole }));
}

/** Of a list of messages those that speak for the owner. */
function ordersIn(value: Value): readonly Value[] {
  const { form } = value;
  if (form.kind === 'list') return [...form.items, ...(form.rest ? [form.rest] : [])].flatMap(ordersIn);
  if (form.kind === 'choice') return form.of.flatMap(ordersIn);
  if (form.kind === 'object') {
    const role = form.fields.get('role');
    return role && !/^(?:system|developer)$/.test(constantText(role) ?? '') ? [] : [value];
  }
  return form.kind === 'external' && form.path.endsWith('()') ? [] : [value];
}

/** Where the request goes, or only which path on a host that is fixed. */
export function urls(value: Value, proofs: Proofs): readonly Arrival[] {
  const { form } = value;
  if (form.kind === 'choice') return form.of.flatMap((each) => urls(each, proofs));
  if (holds(proofs.get(value.id)?.proves ?? 0, 'url')) return [];
  const made = madeBy(value);
  if (made?.path === 'urllib.parse.urljoin' && made.args.length > 1) return joinedUrls(made.args, proofs);
  // Of a host only what may be in it, not what follows it in the text it was taken from.
  const from = hostOf(value);
  if (from?.form.kind === 'text' && urls(from, proofs).every(({ sink }) => sink === 'url-path')) return [];
  const text = spelled(value);
  const whole = text === value ? trimmed(value) : text;
  if (whole.form.kind !== 'text' && !templateOf(whole)) return arriving(value, 'url', proofs);
  const { arrivals } = urlPart(whole, '', 0);
  // Whatever else is in it came after it was parsed: `url.host = x`.
  const isKnown = ({ source }: Taint) => text === value || deepTaints(text).some((each) => each.source === source);
  const later = value.taints.filter((taint) => !isKnown(taint));
  // What was proved of the whole text is known by the taints of the whole.
  return [...arrivals, ...later.map((taint): Arrival => ({ taint, sink: 'url', doubts: [], isWhole: false }))].map(
    (arrival) => {
      const whole = value.taints.find(({ source }) => source === arrival.taint.source);
      return whole ? { ...arrival, taint: { ...whole, clean: whole.clean | arrival.taint.clean } } : arrival;
    },
  );
}

/** Of an address and what is joined to it: whatever does not begin with a text of the program's may be an address of its own. */
function joinedUrls(args: readonly PassedValue[], proofs: Proofs): readonly Arrival[] {
  const [base, next] = args.map(({ value }) => value);
  const [first] = next?.form.kind === 'text' ? next.form.parts : [];
  const isBelow = first !== undefined && /^\/?[\w.%-]/.test(constantText(first) ?? '');
  const own = next ? urls(next, proofs) : [];
  return [
    ...(base ? urls(base, proofs) : []),
    ...own.map((arrival): Arrival => (isBelow ? { ...arrival, sink: 'url-path' } : arrival)),
  ];
}

interface UrlPart {
  readonly arrivals: readonly Arrival[];
  /** The text so far. */
  readonly after: string;
}

/** One part of a URL, however it was put together: what stands before it counts. */
function urlPart(given: Value, before: string, depth: number): UrlPart {
  const part = trimmed(given);
  const text = constantText(part);
  if (text !== undefined) return { arrivals: [], after: before + text };
  const { form } = part;
  if (form.kind === 'text' && depth < 8) {
    const arrivals: Arrival[] = [];
    let after = before;
    for (const each of form.parts) {
      const next = urlPart(each, after, depth + 1);
      arrivals.push(...next.arrivals);
      after = next.after;
    }
    return { arrivals, after };
  }
  if (form.kind === 'choice' && depth < 8) {
    const ways = form.of.map((each) => urlPart(each, before, depth + 1));
    const open = new Map(part.taints.map((taint) => [taint.source, taint]));
    const arrivals = ways
      .flatMap((way) => way.arrivals)
      .flatMap((arrival) => {
        const whole = open.get(arrival.taint.source);
        return whole ? [{ ...arrival, taint: { ...arrival.taint, clean: arrival.taint.clean | whole.clean } }] : [];
      });
    // The host is only as fixed as it is in the worst of them.
    const worst = ways.find(({ after }) => !HOST_FIXED.test(after)) ?? ways[0];
    return { arrivals, after: worst?.after ?? before };
  }
  const template = templateOf(part);
  if (template && depth < 8) return filledPart(part, template, before, depth);
  const taints = deepTaints(part);
  // A part that is not theirs: most likely the base of the URL, its host included.
  const sink = HOST_FIXED.test(before) ? 'url-path' : 'url';
  return {
    arrivals: taints.map((taint) => ({ taint, sink, doubts: [], isWhole: false })),
    after: before + (taints.length === 0 ? UNKNOWN : THEIRS),
  };
}

/** `template.replace("{id}", id)`: what stands before the place decides, where that is known. */
function filledPart(part: Value, { on, pattern, by }: Template, before: string, depth: number): UrlPart {
  const template = urlPart(on, before, depth + 1);
  const { after: text } = template;
  const at = pattern ? text.indexOf(pattern, before.length) : -1;
  if (at >= 0 && pattern) {
    const put = urlPart(by, text.slice(0, at), depth + 1);
    return { arrivals: [...template.arrivals, ...put.arrivals], after: put.after + text.slice(at + pattern.length) };
  }
  const known = new Set(template.arrivals.map(({ taint }) => taint.source));
  const own = deepTaints(by);
  // What a function puts there is in the whole only.
  const put = own.length > 0 ? own : deepTaints(part).filter(({ source }) => !known.has(source));
  const sink = HOST_PLAIN.test(text) ? 'url-path' : 'url';
  return {
    arrivals: [...template.arrivals, ...put.map((taint): Arrival => ({ taint, sink, doubts: [], isWhole: false }))],
    after: text,
  };
}

/** Stand for parts whose text is not known. */
const UNKNOWN = '\uE000';
const THEIRS = '\uE001';
/** Whose host it is does not matter: what comes after it cannot choose another. */
const HOST_FIXED =
  /^(?:(?:[a-z][a-z0-9+.-]*|\uE000):\/\/[^/?#]+[/?#]|\uE000(?![a-z0-9.@-]*$|:\/\/)|\uE001(?!:\/\/)[^/?#]*[/?#]|\/[^/]|\uE000$)/iu;

/** Nothing is put into such a host: a text of the program's that is not known, most likely a path, or a name with dots. */
const HOST_PLAIN = /^(?:\uE000|\/[^/]|[a-z][a-z0-9+.-]*:\/\/(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?[/?#])/;

function looksLike(value: Value, like: string): boolean {
  const expression = expressionOf(like);
  return constantsIn(value).some((text) => expression.test(text));
}

function constantsIn(value: Value): readonly string[] {
  const { form } = value;
  if (form.kind === 'text' || form.kind === 'choice')
    return (form.kind === 'text' ? form.parts : form.of).flatMap(constantsIn);
  if (form.kind === 'external' && form.args) return form.args.flatMap((each) => constantsIn(each.value)).slice(0, 20);
  const text = constantText(value);
  return text === undefined ? [] : [text.slice(0, 2000)];
}
