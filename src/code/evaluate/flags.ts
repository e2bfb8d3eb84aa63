// Elements of an argument vector that a program may read as options: which come before `--`, which belong to a script, which begin with
// a text of the program's own.

import { beginningOf } from '../facts/judge-path.ts';
import { takesValue } from '../facts/option-values.ts';
import { holds, type PassedValue, type Taint, type Value } from '../value.ts';
import type { Arrival } from './arrivals.ts';
import type { Proofs } from './facts.ts';
import { isLineFor } from './remote-shell.ts';
import { constantText, deepTaints, optionOf } from './values.ts';

/** Elements of an argument vector that may begin with a dash. `skip`: how many stand for the program. */
export function flags(
  passed: readonly PassedValue[],
  proofs: Proofs,
  skip: number,
  first: Value | undefined,
): readonly Arrival[] {
  const vectors = passed.length === 1 && passed[0] ? alternativesOf(passed[0].value) : [undefined];
  return vectors.flatMap((vector) => {
    const elements = (vector ? [{ value: vector, spread: undefined }] : passed).flatMap(({ value, spread }) =>
      elementsOf(value, spread === 'list'),
    );
    const program = skip > 0 ? elements[0]?.value : first;
    return flagsIn(elements.slice(skip), proofs, program && programName(program), vector?.form.kind !== 'list');
  });
}

/** An interpreter that starts itself once more goes by a name of its own. */
function programName(program: Value): string | undefined {
  const { form } = program;
  if (form.kind === 'external' && /^(?:sys\.executable|process\.execPath)$/.test(form.path)) return 'python';
  return constantText(program);
}

function alternativesOf(value: Value): readonly Value[] {
  const { form } = value;
  return form.kind === 'choice' && form.of.every((each) => each.form.kind === 'list') ? form.of : [value];
}

function flagsIn(
  elements: readonly Element[],
  proofs: Proofs,
  program: string | undefined,
  isWhole: boolean,
): readonly Arrival[] {
  const arrivals: Arrival[] = [];
  let before: string | undefined;
  let isShellBefore = false;
  let command = '';
  let isValueNext = false;
  for (const { value: element, isLoose } of elements) {
    const text = constantText(element);
    if (isLoose) before = optionOf(element);
    if (!isLoose && (text === '--' || text === '--end-of-options')) break;
    const isTaken: boolean = isValueNext && !isLoose;
    isValueNext = !isTaken && text !== undefined && takesValue(program, command, text);
    // What follows the script of a shell or an interpreter are parameters of it.
    if (before !== undefined && program !== undefined && isScriptFor(program, before)) break;
    // `docker exec box sh -c x`: a shell reads it.
    if (before === '-c' && isShellBefore) {
      for (const taint of deepTaints(element)) arrivals.push({ taint, sink: 'shell', doubts: [], isWhole: true });
      break;
    }
    if (isLineFor(program, element)) {
      for (const taint of deepTaints(element)) arrivals.push({ taint, sink: 'shell', doubts: [], isWhole: false });
    } else if (text === undefined && !isTaken) {
      const isValue = before?.startsWith('-') === true && !before.includes('=');
      for (const taint of startOf(element, proofs))
        arrivals.push({
          taint,
          sink: 'flag',
          doubts: isValue ? [`it may be taken for the value of \`${before}\``] : [],
          isWhole: isWhole || element.form.kind !== 'text',
        });
    }
    if (text !== undefined && /(?:^|\/)(?:ba|da|z|k|a)?sh$/.test(text)) isShellBefore = true;
    if (command === '' && !isTaken && text?.startsWith('-') === false) command = text;
    before = text;
  }
  return arrivals;
}

function isScriptFor(program: string, option: string): boolean {
  if (/(?:^|\/)(?:ba|da|z|k)?sh$/.test(program)) return option === '-c';
  return /(?:^|\/)(?:python[\d.]*|node|perl|ruby|php|deno)$/.test(program) && /^(?:-[cer]|--eval|eval)$/.test(option);
}

interface Element {
  readonly value: Value;
  /** One of the list, nobody knows where in it. */
  readonly isLoose?: boolean;
}

function elementsOf(value: Value, isSpread: boolean): readonly Element[] {
  const { form } = value;
  if (form.kind === 'list') {
    const rest = form.rest?.form.kind === 'choice' ? form.rest.form.of : form.rest ? [form.rest] : [];
    return [...form.items.map((each) => ({ value: each })), ...rest.map((each) => ({ value: each, isLoose: true }))];
  }
  if (form.kind === 'choice' && form.of.every((each) => each.form.kind === 'list'))
    return form.of.flatMap((each) => elementsOf(each, isSpread));
  // simple-git's `{ '--since': x }`: written as `--since=x`.
  if (form.kind === 'object')
    return [
      ...[...form.fields].filter(([name]) => !name.startsWith('-')).map(([, each]) => ({ value: each })),
      ...(form.rest ? [{ value: form.rest }] : []),
    ];
  return [{ value }];
}

/** Taints of the beginning of a text. */
function startOf(value: Value, proofs: Proofs): readonly Taint[] {
  if (holds(proofs.get(value.id)?.proves ?? 0, 'flag')) return [];
  const { form } = value;
  if (form.kind === 'text') {
    const [first, second] = form.parts;
    const text = first && constantText(first);
    // `--${name}`: which option it is.
    const begins = text === undefined ? first : /^--?$/.test(text) ? second : undefined;
    // What is known of the text is known of how it begins.
    return begins ? deepTaints(begins).map((each) => ({ ...each, subjects: [...each.subjects, value.id] })) : [];
  }
  if (form.kind === 'choice') return form.of.flatMap((each) => startOf(each, proofs));
  const first = beginningOf(value);
  if (first === 'root') return [];
  if (first === value) return deepTaints(value);
  const theirs = new Set(startOf(first, proofs).map(({ source }) => source));
  return deepTaints(value).filter(({ source }) => theirs.has(source));
}
