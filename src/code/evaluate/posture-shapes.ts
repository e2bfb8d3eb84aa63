// Shapes of arguments that tables ask for where a constant is not enough (PostureEntry.holds).

import type { Shape } from '../tables.ts';
import type { PassedValue, Value } from '../value.ts';
import type { CallSite, Machine } from './machine.ts';
import { constantText } from './values.ts';

export function hasShape(machine: Machine, shape: Shape, value: Value | undefined, site: CallSite): boolean {
  switch (shape) {
    case 'environment':
      return value !== undefined && isEnvironment(value, 0);
    case 'third-party':
      return value !== undefined && isThirdParty(value);
    case 'every-origin':
      return value !== undefined && isEveryOrigin(value);
    case 'anything':
      return value !== undefined && itemsOf(value).some((each) => constantText(each) === '*');
    case 'guessable':
      return value?.form.kind === 'function' && isGuessable(machine.call(value, [], site), 0);
  }
}

/** How deep copies of copies are looked into. */
const DEPTH = 6;
const ENVIRONMENT = /^(?:process\.env|os\.environb?|Bun\.env)(?:\.copy\(\))?$/;
const COPIES = /^(?:dict|Object\.assign|structuredClone|copy\.copy|copy\.deepcopy|os\.environ\.copy)\(\)$/;

/** All variables, or a copy of them: not what was picked or filtered. */
function isEnvironment({ form }: Value, depth: number): boolean {
  if (depth > DEPTH) return false;
  if (form.kind === 'choice') return form.of.some((each) => isEnvironment(each, depth + 1));
  if (form.kind === 'object') return form.from?.some((each) => isEnvironment(each, depth + 1)) === true;
  if (form.kind !== 'external') return false;
  if (ENVIRONMENT.test(form.path)) return true;
  return COPIES.test(form.path) && form.args?.some(({ value }) => isEnvironment(value, depth + 1)) === true;
}

/** Programs that fetch what they run. */
const LAUNCHERS = /(?:^|[\\/])(?:npx|bunx|pnpx|uvx|pipx|docker|podman)(?:\.cmd|\.exe)?$/;
/** Where this project lies. */
const OWN = /^(?:__dirname|__file__|import\.meta|path\.|pathlib\.|os\.path\.)/;
const SOURCE = /\.(?:[cm]?[jt]sx?|py)$/;

/** Of what starts a server: a program that settings name, or a launcher of packages. One's own script gets what oneself has. */
function isThirdParty(value: Value): boolean {
  const field = (name: string) => (value.form.kind === 'object' ? value.form.fields.get(name) : undefined);
  const command = field('command');
  if (!command) return false;
  const text = constantText(command);
  if (text !== undefined && !LAUNCHERS.test(text)) return false;
  if (text === undefined && /^(?:sys\.executable|process\.(?:execPath|argv))/.test(pathOf(command))) return false;
  const args = field('args');
  return !args || !itemsOf(args).some((each) => SOURCE.test(lastText(each)) || OWN.test(pathOf(each)));
}

function pathOf({ form }: Value): string {
  return form.kind === 'external' ? form.path : '';
}

function lastText(value: Value): string {
  const last = value.form.kind === 'text' ? value.form.parts.at(-1) : value;
  return (last && constantText(last)) ?? '';
}

function itemsOf(value: Value): readonly Value[] {
  const { form } = value;
  if (form.kind === 'list') return [...form.items, ...(form.rest ? [form.rest] : [])];
  return form.kind === 'choice' ? form.of.flatMap(itemsOf) : [value];
}

/** `*`, a list with it, or "whoever asks": never one of several ways. */
function isEveryOrigin(value: Value): boolean {
  const { form } = value;
  if (form.kind === 'constant') return form.value === '*' || form.value === true;
  return form.kind === 'list' && form.items.some((each) => constantText(each) === '*');
}

/** Made of the time and of numbers that are no secret. */
const GUESSED = /^(?:Date\.now|Math\.random|performance\.now|Date|time\.time|time\.Now)\(\)/;

function isGuessable(value: Value, depth: number): boolean {
  const { form } = value;
  if (depth > DEPTH) return false;
  if (form.kind === 'constant') return typeof form.value === 'string' || typeof form.value === 'number';
  if (form.kind === 'text') return form.parts.every((each) => isGuessable(each, depth + 1));
  if (form.kind === 'choice') return form.of.every((each) => isGuessable(each, depth + 1));
  if (form.kind !== 'external') return false;
  if (GUESSED.test(form.path)) return true;
  // `Math.random().toString(36).slice(2)`, `String(Date.now())`.
  if (form.on && /^\?\.(?:toString|slice|substring|substr|padStart|padEnd|toFixed)\(\)$/.test(form.path))
    return isGuessable(form.on, depth + 1);
  return /^(?:String|Number|Math\.floor|Math\.round)\(\)$/.test(form.path)
    ? form.args?.every((each: PassedValue) => isGuessable(each.value, depth + 1)) === true && form.args.length > 0
    : false;
}
