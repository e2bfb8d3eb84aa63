// Definitions in the one form in which they are locked and compared, whether a live server gave them or source code: keys
// sorted, lists by name, `required` sorted since its order means nothing. The order of an enum is kept: a model reads it.

import { sha256Hex } from '../lib/hash.ts';
import type { LiveServer } from '../model/live.ts';
import type { Registered } from '../model/registered.ts';
import { isRecord, LOCKED_LISTS, type LockedList, type LockedServer, toLockText } from './lock.ts';

type Item = Readonly<Record<string, unknown>>;

/** What is known of an item of each list, beside its title and description; everything else is `extra`. */
const KNOWN: Readonly<Record<LockedList, readonly string[]>> = {
  tools: ['inputSchema', 'outputSchema', 'annotations'],
  prompts: ['arguments'],
  resources: ['name', 'mimeType', 'annotations'],
  resourceTemplates: ['name', 'mimeType', 'annotations'],
};
/** By what the items of a list are told apart. */
export const KEY_OF: Readonly<Record<LockedList, string>> = {
  tools: 'name',
  prompts: 'name',
  resources: 'uri',
  resourceTemplates: 'uriTemplate',
};
/** It differs from one look to the next and says nothing to a model. */
const VOLATILE: ReadonlySet<string> = new Set(['size']);
/** Of an item that has no name. */
const NAMELESS = '?';
/** Deeper parts are kept as a hash. */
const DEPTH = 64;

export function lockLive({
  url,
  command,
  definitions,
  problems = [],
}: Pick<LiveServer, 'url' | 'command' | 'definitions'> & Partial<Pick<LiveServer, 'problems'>>): LockedServer {
  const { serverInfo, instructions } = definitions;
  const cut = LOCKED_LISTS.filter((name) => isCut(name, definitions, problems));
  const list = (name: LockedList) => lockedItems(name, definitions[name]?.items ?? []);
  return {
    ...(url !== undefined && { url }),
    ...(command && { command }),
    from: 'live',
    ...(cut.length > 0 && { cut }),
    ...(serverInfo !== undefined && { serverInfo: canonical(serverInfo) }),
    ...(typeof instructions === 'string' && { instructions: toLockText(instructions) }),
    tools: list('tools'),
    prompts: list('prompts'),
    resources: list('resources'),
    resourceTemplates: list('resourceTemplates'),
  };
}

/** Nothing was read at all. */
const NOTHING_READ: ReadonlySet<string> = new Set(['unreachable', 'auth-wall', 'not-mcp']);

/** Whether more may be offered than was read. */
function isCut(name: LockedList, definitions: LiveServer['definitions'], problems: LiveServer['problems']): boolean {
  const list = definitions[name];
  if (list) return list.cut !== undefined;
  const { capabilities } = definitions;
  // Many servers declare resources and know no templates.
  const isMissed = name !== 'resourceTemplates' && isRecord(capabilities) && capabilities[name] !== undefined;
  return problems.some(({ kind }) => NOTHING_READ.has(kind)) || (isMissed && problems.length > 0);
}

/** The same of the content of a definitions file, which is all that is known where there was no look. */
export function lockDefinitions(content: unknown): LockedServer {
  const { serverInfo, instructions, ...rest } = isRecord(content) ? content : {};
  const lists = LOCKED_LISTS.map((name) => {
    const items = rest[name];
    return [name, { items: Array.isArray(items) ? items : [], pages: 1 }] as const;
  });
  return lockLive({ definitions: { serverInfo, instructions, ...Object.fromEntries(lists) } });
}

/** What source code registers, whoever read it: the scan, or a detector that looks at the analysis. */
export type SourceEntry = Pick<Registered, 'kind' | 'name' | 'path' | 'isGuess'> & {
  readonly description?: string | undefined;
  readonly schema?: unknown;
};

const LIST_OF: Partial<Record<Registered['kind'], LockedList>> = {
  tool: 'tools',
  prompt: 'prompts',
  resource: 'resources',
};

/** Entries of one package. What is told apart by a heuristic only is not locked. */
export function lockSource(folder: string, entries: readonly SourceEntry[]): LockedServer {
  const certain = entries.filter(({ isGuess, kind }) => !isGuess && LIST_OF[kind]);
  const list = (name: LockedList) =>
    lockedItems(
      name,
      certain
        .filter((each) => LIST_OF[each.kind] === name && each.name !== '')
        .map(({ name: own, description, schema }) => ({
          [KEY_OF[name]]: own,
          ...(description !== undefined && { description }),
          ...(schema !== undefined && { inputSchema: schema }),
        })),
    );
  return {
    from: 'source',
    folder,
    ...(certain.some(({ name }) => name === '') && { isPartial: true }),
    tools: list('tools'),
    prompts: list('prompts'),
    resources: list('resources'),
    resourceTemplates: {},
  };
}

/** Sorted by name; two of one name are `name#2`, in an order of their own, since that of the list means nothing. */
export function lockedItems(list: LockedList, items: readonly unknown[]): Readonly<Record<string, Item>> {
  const byName = new Map<string, Item[]>();
  for (const raw of items) {
    const name = nameOf(list, raw);
    const same = byName.get(name);
    if (same) same.push(lockedItem(list, raw));
    else byName.set(name, [lockedItem(list, raw)]);
  }
  const taken = new Set(byName.keys());
  const locked: [string, Item][] = [];
  for (const [name, same] of [...byName].toSorted(byKey))
    for (const [index, item] of same.toSorted((a, b) => byText(JSON.stringify(a), JSON.stringify(b))).entries()) {
      let number = index + 1;
      while (index > 0 && taken.has(`${name}#${number}`)) number++;
      const key = index === 0 ? name : `${name}#${number}`;
      taken.add(key);
      locked.push([key, item]);
    }
  return Object.fromEntries(locked);
}

export function nameOf(list: LockedList, raw: unknown): string {
  const name = isRecord(raw) ? raw[KEY_OF[list]] : undefined;
  return typeof name === 'string' && name !== '' ? name : NAMELESS;
}

/** One item as it is locked, without its name. */
export function lockedItem(list: LockedList, raw: unknown): Item {
  if (!isRecord(raw)) return { extra: { value: canonical(raw) } };
  const item: [string, unknown][] = [];
  const extra: [string, unknown][] = [];
  for (const [key, value] of Object.entries(raw).toSorted(byKey)) {
    if (value === undefined || VOLATILE.has(key)) continue;
    if (key === KEY_OF[list] && typeof value === 'string') continue;
    if (key === 'title' || key === 'description') {
      if (typeof value === 'string') item.push([key, toLockText(value)]);
      else extra.push([key, canonical(value)]);
    } else if (KNOWN[list].includes(key)) item.push([key, withoutTimes(list, key, canonical(value))]);
    else extra.push([key, canonical(value)]);
  }
  if (extra.length > 0) item.push(['extra', Object.fromEntries(extra)]);
  return Object.fromEntries(item.toSorted(byKey));
}

function withoutTimes(list: LockedList, key: string, value: unknown): unknown {
  if (!list.startsWith('resource') || key !== 'annotations' || !isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== 'lastModified'));
}

/** Sorted keys; what has no order in order. */
export function canonical(value: unknown, depth = 0, key = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEPTH) return `sha256:${sha256Hex(textOf(value))}`;
  if (Array.isArray(value)) {
    const items = value.map((each) => canonical(each, depth + 1));
    return key === 'required' && items.every((each) => typeof each === 'string') ? items.toSorted(byText) : items;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(byKey)
      .map(([name, each]) => [name, canonical(each, depth + 1, name)]),
  );
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Deeper than the stack: then it is that.
    return 'too deep';
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byText(a, b);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same server with something done to each of its texts, such as hiding secrets; names of tools are texts too. */
export function mapTexts(server: LockedServer, change: (text: string) => string): LockedServer {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(visit);
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [change(key), visit(each)]));
  };
  return visit(server) as LockedServer;
}
