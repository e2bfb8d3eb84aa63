// What is read of the environment as a whole, or of what a schema made of it.

import { namesSecretVariable } from '../../lib/credential-names.ts';
import type { Taint, Value } from '../value.ts';
import type { CallSite, Machine } from './machine.ts';

/** Names that maps and their copies answer to, and keys nobody knows. */
const OF_MAPS = /^(?:\*|%key|\d+|items|values|keys|entries|copy|get|pop|setdefault|update|dict|model_dump|toString)$/;

/** What was read by name of all the environment, a schema's result of it as well: a secret of that name, or none. */
export function ofEnvironment(machine: Machine, of: Value, name: string, value: Value, site: CallSite): Value {
  if (OF_MAPS.test(name) || !of.taints.some(({ source }) => source.isAll)) return value;
  const path = site.frame.module.ir.path;
  const taints = value.taints.flatMap((taint): readonly Taint[] => {
    if (!taint.source.isAll) return [taint];
    if (!namesSecretVariable(name)) return [];
    const key = `secret:${path}:${site.at}:${name}`;
    return [{ ...taint, source: machine.source(key, () => ({ origin: 'secret', name })) }];
  });
  return { ...value, taints };
}

/**
 * One variable of all, whose name the program decides in a way that is not followed: it is not all of them, and no secret by its
 * name. Whose names it goes through one by one, those are all.
 */
export function ofUnknownName(of: Value, key: Value, value: Value): Value {
  if (!of.taints.some(({ source }) => source.isAll)) return value;
  const { form } = key;
  const isEach =
    form.kind === 'external' && form.path === '?.%key' && form.on?.taints.some(({ source }) => source.isAll);
  return isEach || key.taints.length > 0 ? value : namesIn(value);
}

/** Without what was of all of it: what its variables are called is no secret. */
export function namesIn(value: Value): Value {
  if (!value.taints.some(({ source }) => source.isAll)) return value;
  return { ...value, taints: value.taints.filter(({ source }) => !source.isAll) };
}

/** Python's `os.environ` and copies of it: whoever goes through one of these meets names. */
export function isEnvironment({ form, taints }: Value): boolean {
  return (
    form.kind === 'external' &&
    /(?:^|\.)environb?$|\.copy\(\)$|(?:^|\.)dotenv_values\(\)$/.test(form.path) &&
    taints.some(({ source }) => source.isAll)
  );
}
