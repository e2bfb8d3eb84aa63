// What names stand for in a source file: texts and shapes that are written once and named where a tool is registered.

import type { ObjectNode } from '../lib/document.ts';
import { type Language, type Literal, readLiteral } from '../lib/source-literal.ts';
import type { Names, Origins } from './code-schema.ts';
import { pythonModel } from './python-tools.ts';

/** Most names of one file that are looked up. */
const NAMES = 200;

/** What names of this file stand for: of variables their first assignment. */
export function namesIn(source: string, language: Language, origins: Origins): Names {
  const literals = new Map<string, Literal | undefined>();
  const models = new Map<string, ObjectNode | undefined>();
  let left = NAMES;
  const names: Names = {
    literal(name) {
      if (literals.has(name) || !/^[A-Za-z_$][\w$]{1,80}$/.test(name) || left-- <= 0) return literals.get(name);
      // A name that stands for itself stands for nothing.
      literals.set(name, undefined);
      const assigned = new RegExp(
        String.raw`(?:^|[\s;])(?:const |let |var )?${name.replaceAll('$', '\\$')}\s{0,4}(?::\s{0,4}[\w<>.,\[\] ]{1,80})?=(?!=)\s{0,4}`,
        'm',
      ).exec(source);
      const found = assigned
        ? readLiteral(source, assigned.index + assigned[0].length, language, names.literal)
        : undefined;
      literals.set(name, found);
      return found;
    },
    model(name) {
      if (!models.has(name) && left-- > 0) models.set(name, pythonModel(source, name, origins));
      return models.get(name);
    },
  };
  return names;
}
