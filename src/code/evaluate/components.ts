// What a program makes for the bill of materials: calls that the tables know as makers are noted while they are evaluated, and
// linked when everything was, since a tool may be registered after the agent that has it (component-links.ts).

import type { ComponentFlag, RelationType } from '../../model/component.ts';
import type { Span } from '../ir.ts';
import type { ComponentEntry } from '../tables.ts';
import type { Value } from '../value.ts';
import { callAt } from './call-names.ts';
import { linked } from './component-links.ts';
import { type Notes, newPart, partsIn } from './component-parts.ts';
import { addressIn, nameText, settingText } from './component-texts.ts';
import { listed, objectAt, type Place } from './listed-tools.ts';
import type { Components, ExternalCall, Machine, Part, PartSource } from './machine.ts';
import { meets, select } from './selectors.ts';

/** More of one program are not told apart. */
const PARTS = 5000;
/** Ways in which one place makes the same. */
const SOURCES = 200;
/** Of a variable: the function around it says more. */
const SAYS_NOTHING = /^(?:result|response|res|output|stream|text|reply|answer|completion|value)s?$/i;
const WRITES = /^(?:add|upsert|insert|put|set|save|store|delete|remove|update|index|from)/i;

export function createComponents(machine: Machine): Components {
  const parts = new Map<string, Part>();
  const notes: Notes = {
    parts: new WeakMap(),
    objects: new WeakMap(),
    handlers: new WeakMap(),
    sites: new WeakMap(),
    uses: new Map(),
    entryUses: new Map(),
  };

  let tests: ReadonlySet<string> = new Set();

  /** The same place makes the same thing under the same name, however often it is gone through. */
  function partFor(key: string, make: () => Part): Part | undefined {
    const known = parts.get(key);
    if (known || parts.size >= PARTS) return known;
    const part = make();
    parts.set(key, part);
    return part;
  }

  function make(entry: ComponentEntry, call: ExternalCall): void {
    const { site } = call;
    const { path } = site.frame.module.ir;
    if (tests.size > 0 && !tests.has(path) && site.frame.fn) return;
    const named = nameIn(machine, entry, call);
    const part = partFor(`${path}|${site.at}|${entry.makes}|${named?.name ?? ''}`, () => ({
      ...newPart(entry.makes, entry.framework, named?.name ?? '', { path, at: site.at, to: site.to }),
      provider: entry.provider,
      nameAt: named?.at ?? site,
    }));
    if (!part) return;
    tell(machine, part, { entry, call });
    notes.parts.set(call.args, part);
    if (call.self?.form.kind !== 'instance') return;
    notes.objects.set(call.self.form.fields, part);
    if (part.name === '') part.name = call.self.form.of.cls.name;
  }

  /** Tools that a server tells of by a list, and answers for in one place. */
  function list(entry: ComponentEntry, selector: string, call: ExternalCall): void {
    for (const each of listed(machine, select(machine, selector, call)[0], call, siteIn)) {
      const own = typeof each.place === 'string' ? objectAt(machine, each.place, each.name) : each.place;
      const place = own ?? placeOf(call);
      const part = partFor(`${place.path}|${place.at}|${entry.makes}|${each.name}`, () =>
        newPart(entry.makes, entry.framework, each.name, place),
      );
      if (!part) continue;
      if (each.description !== undefined) part.facts.set('description', each.description);
      if (each.schema !== undefined) part.schema = each.schema;
      for (const server of call.on ? partsIn(notes, call.on) : []) server.links.set(part, 'exposes');
    }
  }

  const siteIn = ({ form }: Value) => (form.kind === 'external' && form.args ? notes.sites.get(form.args) : undefined);

  function note(uses: Map<Part, RelationType>, part: Part, method: string): void {
    const isStore = part.type === 'vector_store' || part.type === 'memory';
    uses.set(part, !isStore ? 'uses' : WRITES.test(method) ? 'writes_to' : 'reads_from');
  }

  return {
    begin(others) {
      tests = others;
    },
    met(entries, call) {
      for (const entry of entries) {
        const { when = {}, to } = entry;
        if (!Object.entries(when).every(([selector, wanted]) => meets(machine, selector, wanted, call))) continue;
        const existing = to === undefined ? [] : select(machine, to, call).flatMap((value) => partsIn(notes, value));
        for (const part of existing) {
          tell(machine, part, { entry, call });
          notes.parts.set(call.args, part);
        }
        if (entry.isListed) notes.sites.set(call.args, placeOf(call));
        else if (entry.lists !== undefined) list(entry, entry.lists, call);
        else if (existing.length === 0 && to !== 'self') make(entry, call);
      }
    },
    registered(args, handler) {
      const known = notes.handlers.get(args);
      if (known) known.push(handler);
      else notes.handlers.set(args, [handler]);
    },
    used(on, method, { frame }) {
      for (const part of partsIn(notes, on)) {
        for (let at: typeof frame | undefined = frame; at; at = at.parent) {
          if (!at.fn) continue;
          note(inMap(notes.uses, at.fn), part, method);
          break;
        }
        if (machine.entry) note(inMap(notes.entryUses, machine.entry), part, method);
      }
    },
    asked(address, { frame, at, to }) {
      const { entry } = machine;
      const name = addressIn(address);
      if (!entry || name === undefined) return;
      const { path } = frame.module.ir;
      const part = partFor(`${path}|${at}|endpoint|${name}`, () => newPart('endpoint', '', name, { path, at, to }));
      if (part) inMap(notes.entryUses, entry).set(part, 'calls');
    },
    close(handlers) {
      if (parts.size === 0) return [];
      return linked(machine, namedParts(machine, [...parts.values()]), notes, handlers);
    },
  };
}

function placeOf({ site: { frame, at, to } }: ExternalCall): Place {
  return { path: frame.module.ir.path, at, to };
}

function inMap<Key>(map: Map<Key, Map<Part, RelationType>>, key: Key): Map<Part, RelationType> {
  const known = map.get(key) ?? new Map<Part, RelationType>();
  map.set(key, known);
  return known;
}

function tell(machine: Machine, part: Part, source: PartSource): void {
  const { entry, call } = source;
  if (part.sources.length < SOURCES) part.sources.push(source);
  else part.isWhole = false;
  for (const capability of entry.can ?? []) part.can.add(capability);
  for (const [name, selector] of Object.entries(entry.facts ?? {})) {
    const text = settingText(select(machine, selector, call)[0]);
    if (text !== undefined && text !== '' && !part.facts.has(name)) part.facts.set(name, text);
  }
  for (const [flag, conditions] of Object.entries(entry.flags ?? {}))
    if (Object.entries(conditions).every(([selector, wanted]) => isExactly(select(machine, selector, call)[0], wanted)))
      part.flags.add(flag as ComponentFlag);
}

/** `none`: it is given, and nothing. */
function isExactly(value: Value | undefined, wanted: string | number | boolean): boolean {
  if (value?.form.kind !== 'constant' || value.taints.length > 0) return false;
  return wanted === 'none' ? value.form.value === null : value.form.value === wanted;
}

function nameIn(
  machine: Machine,
  { name: selector }: ComponentEntry,
  call: ExternalCall,
): { readonly name: string; readonly at: Span } | undefined {
  for (const each of selector?.split('|') ?? []) {
    const name = nameText(select(machine, each, call)[0]);
    if (name === undefined) continue;
    const { frame } = call.site;
    const key = each.slice(each.lastIndexOf('.') + 1);
    return { name, at: callAt(frame.module.ir, call.site)?.valueAt(key) ?? call.site };
  }
  return undefined;
}

/** Things without a name of their own are called by the program; the same place without one is known better by another way. */
function namedParts(machine: Machine, all: readonly Part[]): readonly Part[] {
  const named = new Set(all.filter(({ name }) => name !== '').map(sameOf));
  return all.filter((part) => {
    if (part.name !== '') return true;
    if (named.has(sameOf(part))) return false;
    const ir = machine.project.module(part.path, 'imported');
    const call = ir && callAt(ir, part);
    const names = call
      ? [call.name, call.holder].toSorted((a, b) => Number(SAYS_NOTHING.test(a)) - Number(SAYS_NOTHING.test(b)))
      : [];
    part.name = [...names, call?.callee ?? ''].find((each) => each !== '') ?? '';
    return true;
  });
}

function sameOf({ path, at, type }: Part): string {
  return `${path}|${at}|${type}`;
}
