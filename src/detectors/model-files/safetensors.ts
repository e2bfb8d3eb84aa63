// safetensors: a length, a JSON header, then tensors. Nothing in it runs; a header that does not fit its file is made to confuse
// whoever reads it. https://github.com/huggingface/safetensors#format

import type { ByteSource } from '../../lib/byte-source.ts';
import { MODEL_INFLATED } from '../../lib/limits.ts';
import { type Look, modelIdOf } from './look.ts';

/** What the reference reader accepts. */
const LONGEST_HEADER = 100_000_000;
const SIZES: Readonly<Record<string, number>> = {
  BOOL: 1,
  U8: 1,
  I8: 1,
  F8_E5M2: 1,
  F8_E4M3: 1,
  F8_E8M0: 1,
  I16: 2,
  U16: 2,
  F16: 2,
  BF16: 2,
  I32: 4,
  U32: 4,
  F32: 4,
  C64: 8,
  F64: 8,
  I64: 8,
  U64: 8,
};

export function lookAtSafetensors(source: ByteSource, look: Look): void {
  look.format = 'safetensors';
  look.isModel = true;
  const lie = (what: string) => look.issues.push({ rule: 'header-does-not-fit', evidence: [what] });
  const start = source.read(0, 8);
  const length = start.length < 8 ? Number.NaN : Number(start.readBigUInt64LE(0));
  if (!(length <= LONGEST_HEADER && length <= source.size - 8)) {
    lie(`a header of ${length} bytes in a file of ${source.size}`);
    return;
  }
  if (length > MODEL_INFLATED) {
    look.gaps.add(`its header of ${length} bytes is longer than is read`);
    return;
  }
  const header = parse(source.read(8, length).toString('utf8'));
  if (!header) {
    lie('a header that is not JSON');
    return;
  }
  const room = source.size - 8 - length;
  const stretches: [number, number][] = [];
  const types = new Map<string, number>();
  let parameters = 0;
  let wrong = 0;
  for (const [name, value] of Object.entries(header)) {
    if (name === '__metadata__') {
      readMetadata(value, look);
      continue;
    }
    const tensor = tensorOf(value);
    if (!tensor) {
      if (wrong++ === 0) lie(`tensor ${name} has no type, shape and place`);
      continue;
    }
    const { dtype, count, from, to } = tensor;
    types.set(dtype, (types.get(dtype) ?? 0) + 1);
    parameters += count;
    stretches.push([from, to]);
    const size = SIZES[dtype];
    if (from < 0 || to < from || to > room) {
      if (wrong++ === 0) lie(`tensor ${name} lies at ${from} to ${to} of ${room} bytes`);
    } else if (size !== undefined && count * size !== to - from && wrong++ === 0)
      lie(`tensor ${name} of ${count} × ${dtype} takes ${to - from} bytes`);
  }
  stretches.sort(([a], [b]) => a - b);
  if (wrong === 0 && stretches.some(([from], index) => from < (stretches[index - 1]?.[1] ?? 0)))
    lie('tensors that lie one over the other');
  look.properties.tensors = String(stretches.length);
  look.properties.parameters = String(parameters);
  look.properties.types = [...types.keys()].toSorted().join(',');
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tensorOf(value: unknown): { dtype: string; count: number; from: number; to: number } | undefined {
  if (!isObject(value)) return undefined;
  const { dtype, shape, data_offsets: offsets } = value;
  if (typeof dtype !== 'string' || !isNumbers(shape) || !isNumbers(offsets) || offsets.length !== 2) return undefined;
  const [from = -1, to = -1] = offsets;
  return { dtype: dtype.slice(0, 20), count: shape.reduce((product, each) => product * each, 1), from, to };
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => Number.isInteger(each) && each >= 0);
}

function readMetadata(value: unknown, look: Look): void {
  if (!isObject(value)) return;
  const text = (...names: readonly string[]) =>
    names.map((name) => value[name]).find((each): each is string => typeof each === 'string' && each !== '');
  look.licence ??= text('license', 'modelspec.license');
  look.properties.framework = text('format');
  look.properties.architecture = text('modelspec.architecture', 'architecture');
  look.properties.title = text('modelspec.title');
  const base = text('base_model', 'base_model_name_or_path', 'modelspec.merged_from', 'ss_sd_model_name');
  const id = base === undefined ? undefined : modelIdOf(base);
  if (id !== undefined) look.models.add(id);
}
