// How what a program makes hangs together: values lead back to the calls that made them, to the functions that were
// registered as tools, and to what libraries ship.

import type { RelationType } from '../../model/component.ts';
import type { ClassIR, FunctionIR, Span } from '../ir.ts';
import type { Form, PassedValue, Value } from '../value.ts';
import { callOf } from './call-names.ts';
import { type Notes, newPart, partsIn } from './component-parts.ts';
import { nameText, settingText } from './component-texts.ts';
import type { Handler, Machine, Part, PartSource, Scoped } from './machine.ts';
import { selectPassed } from './selectors.ts';

/** What a value stands for. */
type Meant =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'handler'; readonly handler: Handler; readonly key: string | undefined }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'function'; readonly form: Extract<Form, { kind: 'function' }>; readonly key: string | undefined }
  | {
      readonly kind: 'library';
      readonly path: string;
      readonly args: readonly PassedValue[];
      readonly key: string | undefined;
    }
  | { readonly kind: 'instance'; readonly cls: ClassIR }
  | { readonly kind: 'unknown' };

const UNKNOWN: readonly Meant[] = [{ kind: 'unknown' }];
/** How deep lists of lists and choices are looked into. */
const DEPTH = 6;
/** Things that one value stands for. */
const WIDTH = 300;

export function linked(
  machine: Machine,
  parts: readonly Part[],
  notes: Notes,
  handlers: readonly Handler[],
): readonly Part[] {
  const byFunction = new Map<FunctionIR, Handler[]>();
  const byClass = new Map<ClassIR, Handler[]>();
  for (const handler of handlers) {
    const { form } = handler.fn;
    if (form.kind !== 'function') continue;
    push(byFunction, form.fn, handler);
    if (form.self?.form.kind === 'instance') push(byClass, form.self.form.of.cls, handler);
  }
  const made: Part[] = [...parts];
  const extra = new Map<string, Part>();

  function meantBy(value: Value, key: string | undefined, depth = 0): readonly Meant[] {
    if (depth > DEPTH) return UNKNOWN;
    const { form } = value;
    const handled = (found: readonly Handler[]) =>
      best(found).map((handler): Meant => ({ kind: 'handler', handler, key }));
    switch (form.kind) {
      case 'constant':
        return typeof form.value === 'string' ? [{ kind: 'text', text: form.value }] : [];
      case 'list': {
        const rest = form.rest ? [...meantBy(form.rest, undefined, depth + 1), ...UNKNOWN] : [];
        return [...form.items.flatMap((item) => meantBy(item, undefined, depth + 1)), ...rest].slice(0, WIDTH);
      }
      case 'object': {
        const fields = [...form.fields].flatMap(([name, field]) => meantBy(field, name, depth + 1));
        return [...fields, ...(form.rest || form.from ? UNKNOWN : [])].slice(0, WIDTH);
      }
      case 'choice':
        return form.of.flatMap((each) => meantBy(each, key, depth + 1)).slice(0, WIDTH);
      case 'function': {
        const known = byFunction.get(form.fn);
        return known ? handled(known) : [{ kind: 'function', form, key }];
      }
      case 'class':
        return byClass.has(form.cls) ? handled(byClass.get(form.cls) ?? []) : UNKNOWN;
      case 'instance': {
        const own = partsIn(notes, value);
        if (own.length > 0) return own.map((part): Meant => ({ kind: 'part', part }));
        return byClass.has(form.of.cls)
          ? handled(byClass.get(form.of.cls) ?? [])
          : [{ kind: 'instance', cls: form.of.cls }];
      }
      case 'external': {
        const own = partsIn(notes, value);
        if (own.length > 0) return own.map((part): Meant => ({ kind: 'part', part }));
        const registered = form.args && notes.handlers.get(form.args);
        if (registered) return handled(registered);
        // `toolkit.get_tools()`: what it comes from says more.
        if (form.on && (form.on.form.kind === 'list' || isMade(form.on))) return meantBy(form.on, key, depth + 1);
        return form.args && isMade(value) && SHIPS.test(form.path.slice(0, -2))
          ? [{ kind: 'library', path: form.path.slice(0, -2), args: form.args, key }]
          : UNKNOWN;
      }
      default:
        return UNKNOWN;
    }
  }

  /** Something that is known only from who has it. */
  function partOf(of: Part, type: Part['type'], name: string, place: Span & { readonly path: string }): Part {
    const key = `${place.path}|${place.at}|${type}|${name}`;
    const known = extra.get(key);
    if (known) return known;
    const part = newPart(type, of.framework, name, place);
    extra.set(key, part);
    made.push(part);
    return part;
  }

  function linkTo(part: Part, to: Part | Handler, type?: RelationType): void {
    if (to === part || part.links.has(to)) return;
    part.links.set(to, type ?? ('type' in to && to.type === 'agent' ? 'contains' : 'uses'));
  }

  /** `self.agents` of a class whose decorator gathers what its methods make. */
  function linkSiblings(part: Part, { entry: { gatheredBy }, call: { site } }: PartSource): void {
    const self = site.frame.self?.form;
    if (!gatheredBy || self?.kind !== 'instance') return;
    const { cls, home } = self.of;
    const decorators = cls.decorators.map((each) => machine.evaluate(each, (home as Scoped).frame).form);
    if (!decorators.some((form) => form.kind === 'external' && gatheredBy.includes(form.path))) return;
    for (const other of parts)
      if (other.type === 'agent' && other.path === home.path && other.at >= cls.at && other.to <= cls.to)
        linkTo(part, other);
  }

  function link(
    part: Part,
    passed: PassedValue,
    role: 'model' | 'tools' | 'guardrails' | 'holds',
    source: PartSource,
  ): void {
    const place = { path: part.path, ...passed.at };
    // A model that is written out as an object is the program's own.
    const isOwn = role === 'model' && passed.value.form.kind === 'object';
    for (const meant of isOwn ? UNKNOWN : meantBy(passed.value, undefined)) {
      switch (meant.kind) {
        case 'part':
          linkTo(part, meant.part);
          break;
        case 'handler':
          if (meant.key !== undefined && meant.handler.entry.name === '') named.set(meant.handler, meant.key);
          linkTo(part, meant.handler);
          break;
        case 'text':
          if (role === 'model') linkTo(part, partOf(part, 'model', meant.text, place));
          break;
        case 'instance':
          part.isWhole = false;
          for (const method of role === 'holds' ? meant.cls.methods : [])
            for (const [used, type] of notes.uses.get(method) ?? []) linkTo(part, used, type);
          break;
        case 'function': {
          const { fn, home } = meant.form;
          const name = meant.key ?? fn.name;
          if (role === 'holds') {
            for (const [used, type] of notes.uses.get(fn) ?? []) linkTo(part, used, type);
            break;
          }
          if (role === 'model' || name === '') {
            part.isWhole = false;
            break;
          }
          const type = role === 'tools' ? 'tool' : 'guardrail';
          const own = partOf(part, type, name, { path: home.path, at: fn.at, to: fn.to });
          own.nameAt = fn.nameAt;
          if (fn.doc !== undefined) own.facts.set('description', fn.doc);
          linkTo(part, own);
          break;
        }
        case 'library': {
          const name = meant.key ?? libraryName(meant.path, meant.args);
          if (name === undefined || role === 'model' || role === 'holds') {
            part.isWhole = false;
            break;
          }
          const last = meant.path.slice(meant.path.lastIndexOf('.') + 1);
          const ir = machine.project.module(part.path, 'imported');
          const own = partOf(part, role === 'tools' ? 'tool' : 'guardrail', name, {
            ...place,
            ...(ir && callOf(ir, last, passed.at)),
            path: part.path,
          });
          own.facts.set('library', meant.path);
          linkTo(part, own);
          break;
        }
        case 'unknown':
          part.isWhole = false;
          if (role === 'holds') linkSiblings(part, source);
      }
    }
  }

  const named = new Map<Handler, string>();
  for (const part of parts)
    for (const source of part.sources) {
      const { entry, call } = source;
      const of = (selectors: readonly string[] = []) => selectors.flatMap((each) => selectPassed(machine, each, call));
      for (const passed of of(entry.model === undefined ? [] : [entry.model])) link(part, passed, 'model', source);
      for (const passed of of(entry.tools)) link(part, passed, 'tools', source);
      for (const passed of of(entry.guardrails)) link(part, passed, 'guardrails', source);
      for (const passed of of(entry.holds)) link(part, passed, 'holds', source);
      for (const passed of of(entry.servers === undefined ? [] : [entry.servers])) declareServers(part, passed);
    }

  /** `{ "math": { command, args }, … }`. */
  function declareServers(part: Part, { value, at }: PassedValue): void {
    if (value.form.kind !== 'object') {
      part.isWhole = false;
      return;
    }
    for (const [name, server] of value.form.fields) {
      const own = partOf(part, 'mcp_server', name, { path: part.path, ...at });
      for (const fact of ['command', 'args', 'url', 'transport', 'type'])
        if (server.form.kind === 'object') {
          const text = settingText(server.form.fields.get(fact));
          if (text !== undefined) own.facts.set(fact, text);
        }
      linkTo(part, own, 'declares');
    }
  }

  for (const handler of handlers) {
    const name = named.get(handler);
    if (name !== undefined) handler.key = name;
    if (handler.on)
      for (const part of partsIn(notes, handler.on))
        linkTo(part, handler, part.type === 'mcp_server' ? 'exposes' : 'uses');
    const { form } = handler.fn;
    const own = new Map([
      ...(notes.entryUses.get(handler.entry) ?? []),
      ...((form.kind === 'function' && notes.uses.get(form.fn)) || []),
    ]);
    if (own.size > 0) handler.uses = own;
  }
  return made;
}

/** One function may have been registered by what it is and by who has it: that with a name says more. */
function best(handlers: readonly Handler[]): readonly Handler[] {
  const named = handlers.filter(({ entry }) => entry.name !== '');
  return (named.length > 0 ? named : handlers).slice(0, 1);
}

/** A class of a library, or a function of it that says that it gives tools: `json.dumps()` does not. */
const SHIPS = /[./@](?:.*\.)?[A-Z]\w*$|[./@].*[Tt]ool/;

/** Something a library gave. */
function isMade({ form }: Value): boolean {
  return form.kind === 'external' && form.path.endsWith('()') && !/^[?%]/.test(form.path);
}

/** `crewai_tools.SerperDevTool`; what only fetches others has no name. */
function libraryName(path: string, args: readonly PassedValue[]): string | undefined {
  const given = nameText(args.find(({ name }) => name === 'name')?.value);
  if (given !== undefined) return given;
  const last = path.slice(path.lastIndexOf('.') + 1);
  return /^[\w$-]+$/.test(last) && !/^(?:get|load|list|fetch|to|from|create)_?(?:[A-Z_]|all|tools)/.test(last)
    ? last
    : undefined;
}

function push<Key>(map: Map<Key, Handler[]>, key: Key, handler: Handler): void {
  const known = map.get(key);
  if (known) known.push(handler);
  else map.set(key, [handler]);
}
