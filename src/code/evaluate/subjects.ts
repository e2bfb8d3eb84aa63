// Whose data a call looks up or writes, and whether an argument says so: a column, a field, a key or a header that is somebody.
// Whether the argument was ever held against who calls is known at the end (callers.ts).

import { namesSomebody } from '../facts/identity-words.ts';
import { boundColumns } from '../facts/statement-columns.ts';
import type { SinkEntry } from '../tables.ts';
import { NO_SINK, type Taint, type Value } from '../value.ts';
import { identityHeader } from './callers.ts';
import type { ExternalCall, Machine } from './machine.ts';
import { selectPassed } from './selectors.ts';
import { constantText, deepTaints } from './values.ts';

/** A value in a place that is somebody's. */
interface Placed {
  readonly value: Value;
  /** The column, field or header; of a store's key nothing but the argument's own name says it. */
  readonly as: string | undefined;
}

export function checkSubjects(machine: Machine, entry: SinkEntry, call: ExternalCall): void {
  const { site, on, args } = call;
  const { ir } = site.frame.module;
  const isAnybodys = (value: Value) => deepTaints(value).length > 0;
  if (!machine.callers.isMet && !(on && isAnybodys(on)) && !args.some((each) => isAnybodys(each.value))) return;
  // Whoever calls has a part in it, or it is done in his name.
  const all = [...(on ? [on] : []), ...args.map(({ value }) => value)];
  if (all.some((value) => machine.callers.isCaller(value, ir.language))) return;
  for (const { value, as } of placed(machine, entry, call)) {
    for (const taint of subjectsIn(machine, value, call)) {
      // Another argument's name may be somebody's (worn.ts).
      machine.acts++;
      const isNamed = as !== undefined || namesSomebody(taint.source.name);
      if (!isNamed) continue;
      machine.flow({
        taint,
        sink: 'subject',
        sinkName: as === undefined ? 'a key' : `\`${as}\``,
        callee: call.path,
        frame: site.frame,
        step: { path: ir.path, at: site.at, to: site.to, what: as === undefined ? 'a key' : `used as \`${as}\`` },
        confidence: entry.confidence ?? 'medium',
        doubts: [],
        isByDesign: false,
      });
    }
  }
}

function placed(machine: Machine, { by, arg }: SinkEntry, call: ExternalCall): readonly Placed[] {
  const passed = (selector: string) => selectPassed(machine, selector, call).map(({ value }) => value);
  switch (by) {
    case 'statement': {
      const [text = '', ...values] = arg;
      return inStatement(passed(text), values.flatMap(passed));
    }
    case 'fields':
      return arg.flatMap((selector) =>
        selector === 'given'
          ? call.args.flatMap(({ name, value }) =>
              name !== undefined && namesSomebody(name) ? [{ value, as: name }] : [],
            )
          : passed(selector).flatMap((each) => inFields(each, 0)),
      );
    case 'pair': {
      const [name, ...values] = arg;
      const as = name === undefined ? undefined : passed(name).map(nameOf).find(namesSomebody);
      return as === undefined ? [] : values.flatMap(passed).map((value) => ({ value, as }));
    }
    case 'test':
      return arg.flatMap(passed).flatMap((each) => {
        const compared = machine.callers.comparedFor(each);
        const column = compared?.column;
        return compared && column !== undefined && namesSomebody(column) ? [{ value: compared.with, as: column }] : [];
      });
    default:
      return arg.flatMap(passed).map((value) => ({ value, as: undefined }));
  }
}

/** Values that are bound to columns of a query's text: as a list, one by one, or by name. */
function inStatement(texts: readonly Value[], values: readonly Value[]): readonly Placed[] {
  const columns = boundColumns(texts.map((each) => textOf(each, 0)).join(' ')).filter(({ column }) =>
    namesSomebody(column),
  );
  if (columns.length === 0) return [];
  const [only] = values;
  const whole = values.length === 1 && only ? only.form : undefined;
  const listed = whole?.kind === 'list' ? whole.items : whole?.kind === 'object' ? [] : values;
  const found = columns.flatMap(({ column, at, name }): readonly Placed[] => {
    const own = at !== undefined ? listed[at] : whole?.kind === 'object' ? whole.fields.get(name ?? '') : undefined;
    return own ? [{ value: own, as: column.slice(column.lastIndexOf('.') + 1) }] : [];
  });
  // A list that grew: which is whose is not known.
  const rest = whole?.kind === 'list' && whole.rest && found.length === 0 ? [whole.rest] : [];
  return [...found, ...rest.map((value) => ({ value, as: undefined }))];
}

/** Constants of a text, wherever they stand in it: of `text("…")` what it was made of. */
function textOf(value: Value, depth: number): string {
  const { form } = value;
  const own = constantText(value);
  if (own !== undefined) return own;
  if (depth > 5) return '';
  if (form.kind === 'text') return form.parts.map((each) => textOf(each, depth + 1) || '\uE000').join('');
  if (form.kind === 'choice') return form.of.map((each) => textOf(each, depth + 1)).join('\n');
  if (form.kind !== 'external') return '';
  return [...(form.on ? [form.on] : []), ...(form.args ?? []).map((each) => each.value)]
    .map((each) => textOf(each, depth + 1))
    .join(' ');
}

/** Fields that are somebody, also below what only groups them (`where`, `AND`, `data`). */
function inFields({ form }: Value, depth: number): readonly Placed[] {
  if (depth > 3) return [];
  if (form.kind === 'choice') return form.of.flatMap((each) => inFields(each, depth + 1));
  if (form.kind === 'list') return form.items.flatMap((each) => inFields(each, depth + 1));
  if (form.kind !== 'object') return [];
  return [...form.fields].flatMap(([name, value]) =>
    namesSomebody(name)
      ? [{ value, as: name }]
      : /^(?:\$?(?:and|or|set)|where|data|params|query)$/i.test(name)
        ? inFields(value, depth + 1)
        : [],
  );
}

/** A text, or the last name of what is there: `table.userId`, `Note.owner_id`. */
function nameOf({ form }: Value): string {
  if (form.kind === 'constant')
    return typeof form.value === 'string' ? form.value.replace(/\s*(?:=|==)\s*\??$/, '') : '';
  return form.kind === 'external' && !form.path.endsWith('()') ? form.path.slice(form.path.lastIndexOf('.') + 1) : '';
}

/** Calls that write a name otherwise. */
const PLAIN =
  /^(?:int|str|uuid\.UUID|Number|String|parseInt|BigInt|bson\.ObjectId|bson\.objectid\.ObjectId|mongodb\.ObjectId|mongoose\.Types\.ObjectId|strconv\.(?:Atoi|ParseInt|Itoa|FormatInt)|github\.com\/google\/uuid\.(?:Must)?Parse)\(\)/;

/** Arguments it is, as they came, and headers by which a client says who it is. */
function subjectsIn(machine: Machine, value: Value, call: ExternalCall, depth = 0): readonly Taint[] {
  const { form } = value;
  const source = identityHeader(machine, value);
  if (source) {
    const { path } = call.site.frame.module.ir;
    const { at, to } = call.args.at(-1)?.at ?? call.site;
    const step = machine.step({ path, at, to, what: '%source' }, undefined);
    return [{ source, step, subjects: [], clean: NO_SINK, weak: NO_SINK, notes: [], isVague: false }];
  }
  const own = deepTaints(value).filter(({ source, isVague }) => source.origin === 'argument' && !isVague);
  if (own.length > 0 || depth > 3) return own;
  if (form.kind === 'choice') return form.of.flatMap((each) => subjectsIn(machine, each, call, depth + 1));
  if (form.kind === 'text') return form.parts.flatMap((each) => subjectsIn(machine, each, call, depth + 1));
  if (form.kind !== 'external' || !PLAIN.test(form.path)) return [];
  return (form.args ?? []).slice(0, 2).flatMap((each) => subjectsIn(machine, each.value, call, depth + 1));
}
