// Tools of a program's own making: `register_tool(name=…, description=…, input_schema={…}, handler=f)`, whatever keeps them. What is given
// with a name, a description, the JSON Schema of its arguments and a function that takes them is a tool, in no library's words.

import type { FunctionIR } from '../ir.ts';
import type { PassedValue, Value } from '../value.ts';
import type { CallSite, Machine } from './machine.ts';
import { textOf } from './registered-texts.ts';

const HANDLERS: ReadonlySet<string> = new Set(['handler', 'func', 'function', 'fn', 'callback', 'execute', 'run']);
const SCHEMAS: ReadonlySet<string> = new Set(['input_schema', 'inputSchema', 'parameters', 'schema', 'args_schema']);
/** A function that is handed on, into the record that is kept of it, was met where it was given first. */
const first = new WeakMap<Machine, Map<FunctionIR, string>>();

export function metOwnTool(machine: Machine, args: readonly PassedValue[], site: CallSite): void {
  const { ir } = site.frame.module;
  if (ir.language !== 'python' || machine.entry || args.length < 4) return;
  const named = (names: ReadonlySet<string>): Value | undefined =>
    args.find(({ name }) => name !== undefined && names.has(name))?.value;
  const [fn, schema] = [named(HANDLERS), named(SCHEMAS)];
  const [name, description] = [textOf(named(new Set(['name']))), textOf(named(new Set(['description'])))];
  if (fn?.form.kind !== 'function' || name === undefined || description === undefined) return;
  if (schema?.form.kind !== 'object' || !schema.form.fields.has('properties')) return;
  const known = first.get(machine) ?? new Map<FunctionIR, string>();
  first.set(machine, known);
  const place = `${ir.path}:${site.at}:${name}`;
  if ((known.get(fn.form.fn) ?? place) !== place) return;
  known.set(fn.form.fn, place);
  const params = fn.form.self ? fn.form.fn.params.slice(1) : fn.form.fn.params;
  machine.register({
    entry: {
      kind: 'tool',
      name,
      description,
      path: ir.path,
      framework: 'own-registry',
      isGuess: false,
      at: site.at,
      to: site.to,
    },
    registration: {
      framework: 'own-registry',
      kind: 'tool',
      isValidated: false,
      // All arguments in one, or each by its name.
      tainted: params.length === 1 ? ['0'] : ['*'],
      trusted: ['*.Context'],
    },
    fn,
    schema,
    language: ir.language,
  });
}
