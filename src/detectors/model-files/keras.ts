// Keras: a model is its configuration, and a Lambda layer in it holds Python code as marshal writes it. In .keras the configuration
// is a file of its own, in .h5 an attribute. What a configuration names is imported and called too.

import type { ByteSource } from '../../lib/byte-source.ts';
import { MODEL_INFLATED } from '../../lib/limits.ts';
import { judge } from './callables.ts';
import type { Look } from './look.ts';

const DEPTH = 200;
const LAYERS = 100_000;

export function lookAtKerasConfig(text: string, look: Look): void {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    look.gaps.add('the configuration of its layers is not JSON');
    return;
  }
  look.isModel = true;
  const budget = { layers: LAYERS };
  visit(config, look, budget, 0);
  if (budget.layers <= 0) look.gaps.add('it has more layers than are looked at');
}

function visit(value: unknown, look: Look, budget: { layers: number }, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEPTH || budget.layers-- <= 0) return;
  if (!Array.isArray(value)) {
    const layer = value as Readonly<Record<string, unknown>>;
    if (layer.class_name === 'Lambda') lambda(layer.config, look);
    else named(layer, look);
  }
  for (const each of Object.values(value)) visit(each, look, budget, depth + 1);
}

/** A name alone is a function of the program that loads it. */
function lambda(config: unknown, look: Look): void {
  if (typeof config !== 'object' || config === null) return;
  const { name, function: held } = config as Readonly<Record<string, unknown>>;
  const inner = isObject(held) ? held.config : undefined;
  const code = Array.isArray(held) ? held[0] : isObject(inner) ? inner.code : undefined;
  if (typeof code !== 'string') return;
  const place = `layer ${typeof name === 'string' ? name.slice(0, 100) : 'Lambda'}`;
  const names = namesIn(Buffer.from(code, 'base64').toString('latin1'));
  if (names.length > 0)
    look.issues.push({
      rule: 'code-runs-on-load',
      place,
      evidence: names,
      message: `${place} holds Python code that uses ${names.join(', ')}.`,
    });
  else look.issues.push({ rule: 'code-in-layer', place, evidence: [`${code.length} characters of code`] });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What Keras writes itself; a function of the loading program has the module `builtins`. */
const OWN_MODULES = /^(?:keras|tensorflow|tf_keras|keras_hub|keras_nlp|keras_cv|builtins$)/;

function named(
  { module, class_name: type, config, registered_name: registered }: Readonly<Record<string, unknown>>,
  look: Look,
): void {
  if (typeof module !== 'string' || typeof type !== 'string' || OWN_MODULES.test(module)) return;
  const name = type === 'function' ? (typeof config === 'string' ? config : String(registered)) : type;
  if (judge(module, name) !== 'dangerous') return;
  const full = `${module}.${name}`.slice(0, 200);
  look.issues.push({
    rule: 'code-runs-on-load',
    evidence: [full],
    message: `The configuration of its layers names "${full}", which is imported and called on load.`,
  });
}

/** Names as marshal writes them, each with its length before it. */
function namesIn(code: string): readonly string[] {
  return TELLING.filter((name) => {
    const length = String.fromCharCode(name.length);
    return code.includes(length + name) || code.includes(`${length}\0\0\0${name}`);
  });
}

const TELLING: readonly string[] =
  'os system popen subprocess Popen check_output exec eval compile __import__ importlib socket urllib urlopen requests open ctypes pty b64decode marshal shutil'.split(
    ' ',
  );

const SEARCHED = 48 * 1024 * 1024;
const STEP = 1024 * 1024;
const BEGINNING =
  /\{"(?:class_name": ?"(?:Functional|Sequential|Model)"|module": ?"(?:keras|tensorflow)[^"]{0,60}", ?"class_name": ?")/;

/** The attribute lies somewhere in the file in one piece. */
export function lookAtHdf5(source: ByteSource, look: Look): void {
  look.format = 'hdf5';
  for (let at = 0; at < source.size && at < SEARCHED; at += STEP) {
    const text = source.read(at, STEP + 1024).toString('latin1');
    look.isModel ||= /keras_version|layer_names|model_weights|model_config/.test(text);
    const found = BEGINNING.exec(text);
    if (!found) continue;
    look.format = 'keras-hdf5';
    look.isModel = true;
    const rest = source.read(at + found.index, MODEL_INFLATED);
    const end = endOfObject(rest);
    if (end === undefined) look.gaps.add('the configuration of its layers breaks off');
    else lookAtKerasConfig(rest.toString('utf8', 0, end), look);
    return;
  }
  if (source.size > SEARCHED) look.gaps.add('only its beginning was searched for the configuration of its layers');
}

/** Where the JSON object at the beginning ends. */
function endOfObject(bytes: Buffer): number | undefined {
  let depth = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === 0x22) {
      for (index++; index < bytes.length && bytes[index] !== 0x22; index++) if (bytes[index] === 0x5c) index++;
    } else if (byte === 0x7b) depth++;
    else if (byte === 0x7d && --depth === 0) return index + 1;
  }
  return undefined;
}
