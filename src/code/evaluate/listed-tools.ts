// Tools that a server tells of in a list, where one function answers for all of them: their names stand in what the function
// that gives the list comes back with.

import { schemaOfValue } from '../facts/schema-value.ts';
import type { Expr, Language, Span } from '../ir.ts';
import type { ModuleIR } from '../module-ir.ts';
import { modelSchema } from '../signature-schema.ts';
import type { Value } from '../value.ts';
import { nameText } from './component-texts.ts';
import type { ExternalCall, Machine } from './machine.ts';
import { constantText } from './values.ts';

export type Place = Span & { readonly path: string };

export interface Listed {
  readonly name: string;
  readonly description: string | undefined;
  readonly schema: unknown;
  /** Where it stands, or the file whose function gives the list. */
  readonly place: Place | string;
}

/** More tools than a server has. */
const LISTED = 500;

export function listed(
  machine: Machine,
  value: Value | undefined,
  { site }: ExternalCall,
  placeOf: (thing: Value) => Place | undefined,
): readonly Listed[] {
  if (value?.form.kind !== 'function' && value?.form.kind !== 'object') return [];
  const { language, path } = site.frame.module.ir;
  const home = value.form.kind === 'function' ? value.form.home.path : path;
  const result = value.form.kind === 'function' ? machine.call(value, [], site) : value;
  return toolsIn(result, 0)
    .slice(0, LISTED)
    .flatMap((tool): readonly Listed[] => {
      const field = (...names: readonly string[]) => names.map((each) => fieldOf(tool, each)).find((each) => each);
      const name = nameText(field('name'));
      const schema = field('inputSchema', 'input_schema', 'parameters');
      const description = field('description');
      if (name === undefined || !description) return [];
      const place = placeOf(tool) ?? home;
      return [{ name, description: constantText(description), schema: jsonOf(schema, language), place }];
    });
}

/** A model of the project, or a schema as it is. */
function jsonOf(schema: Value | undefined, language: Language): unknown {
  const on = schema?.form.kind === 'external' ? schema.form.on : undefined;
  if (on?.form.kind === 'class') return modelSchema(on.form.cls);
  return schema && schemaOfValue(schema, language)?.json;
}

const LISTS = /^(?:[Tt]ools|[Pp]rompts|[Rr]esources|[Rr]esourceTemplates)$/;
/** Of a reply that was put together by hand. */
const REPLY = /^[Rr]esult$/;
const DEPTH = 4;

/** The list itself, or an object that has it. */
function toolsIn({ form }: Value, depth: number): readonly Value[] {
  if (depth > DEPTH) return [];
  if (form.kind === 'choice') return form.of.flatMap((each) => toolsIn(each, depth + 1));
  if (form.kind === 'list') return form.items;
  if (form.kind === 'external') {
    const list = form.args?.find(({ name }) => name !== undefined && LISTS.test(name))?.value;
    return list ? toolsIn(list, depth + 1) : [];
  }
  const fields = form.kind === 'object' || form.kind === 'instance' ? [...form.fields] : [];
  const tools = (fields.find(([name]) => LISTS.test(name)) ?? fields.find(([name]) => REPLY.test(name)))?.[1];
  return tools ? toolsIn(tools, depth + 1) : [];
}

function fieldOf({ form }: Value, name: string): Value | undefined {
  if (form.kind === 'object') return form.fields.get(name);
  // Go's structs have their fields in capitals.
  if (form.kind === 'instance') return form.fields.get(name) ?? form.fields.get(name[0]?.toUpperCase() + name.slice(1));
  return form.kind === 'external' ? form.args?.find((arg) => arg.name === name)?.value : undefined;
}

const known = new WeakMap<ModuleIR, ReadonlyMap<string, Span>>();

/** Where the thing of this name is written: in the file that gives the list, else in one that was read besides. */
export function objectAt(machine: Machine, home: string, name: string): (Span & { readonly path: string }) | undefined {
  for (const path of new Set([home, ...machine.project.parsed.keys()])) {
    const ir = machine.project.module(path, 'imported');
    if (!ir) continue;
    const names = known.get(ir) ?? namesIn(ir);
    known.set(ir, names);
    const found = names.get(name);
    if (found) return { path, at: found.at, to: found.to };
  }
  return undefined;
}

/** Objects and calls that have a name and a description, by the name. */
function namesIn({ body, exports }: ModuleIR): ReadonlyMap<string, Span> {
  const names = new Map<string, Span>();
  const open: object[] = [body, exports];
  for (let node = open.pop(); node; node = open.pop()) {
    const name = nameOf(node as Partial<Expr>);
    if (name && !names.has(name.text)) names.set(name.text, name.span);
    for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) open.push(child);
  }
  return names;
}

function nameOf(node: Partial<Expr>): { readonly text: string; readonly span: Span } | undefined {
  const named: readonly { readonly key?: unknown; readonly name?: unknown; readonly value: Expr }[] =
    node.kind === 'object' && node.entries ? node.entries : node.kind === 'call' && node.args ? node.args : [];
  const of = (key: string) => named.find((each) => (node.kind === 'object' ? each.key : each.name) === key)?.value;
  const name = of('name');
  if (name?.kind !== 'literal' || typeof name.value !== 'string' || !of('description')) return undefined;
  return { text: name.value, span: node as Span };
}
