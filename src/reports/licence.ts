// What a manifest says of a licence, as far as it is in the words of SPDX. The list of all their ids would weigh more than
// the reports: those that libraries and models of the field carry are known, any other is passed on as a name.

const IDS: ReadonlyMap<string, string> = new Map(
  [
    '0BSD',
    'AFL-3.0',
    'AGPL-3.0-only',
    'AGPL-3.0-or-later',
    'Apache-2.0',
    'Artistic-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BSD-3-Clause-Clear',
    'BSL-1.0',
    'BUSL-1.1',
    'CC-BY-3.0',
    'CC-BY-4.0',
    'CC-BY-NC-4.0',
    'CC-BY-NC-SA-4.0',
    'CC-BY-SA-3.0',
    'CC-BY-SA-4.0',
    'CC0-1.0',
    'CDLA-Permissive-2.0',
    'ECL-2.0',
    'Elastic-2.0',
    'EPL-2.0',
    'EUPL-1.2',
    'GPL-2.0-only',
    'GPL-2.0-or-later',
    'GPL-3.0-only',
    'GPL-3.0-or-later',
    'HPND',
    'ISC',
    'LGPL-2.1-only',
    'LGPL-2.1-or-later',
    'LGPL-3.0-only',
    'LGPL-3.0-or-later',
    'MIT',
    'MIT-0',
    'MPL-2.0',
    'NCSA',
    'ODC-By-1.0',
    'OFL-1.1',
    'PostgreSQL',
    'PSF-2.0',
    'Python-2.0',
    'SSPL-1.0',
    'Unlicense',
    'UPL-1.0',
    'WTFPL',
    'Zlib',
  ].map((id) => [id.toLowerCase(), id]),
);

export type Licence =
  | { readonly kind: 'id'; readonly text: string }
  /** Ids joined by `AND`, `OR` and brackets. */
  | { readonly kind: 'expression'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string };

/** Ids are found whatever their case, as SPDX says, and written as in its list. */
export function licenceOf(text: string): Licence {
  const id = IDS.get(text.toLowerCase());
  if (id !== undefined) return { kind: 'id', text: id };
  const expression = text.length <= 500 ? expressionOf(text) : undefined;
  return expression === undefined ? { kind: 'name', text } : { kind: 'expression', text: expression };
}

function expressionOf(text: string): string | undefined {
  const words = text.match(/[()]|[^\s()]+/g) ?? [];
  const written: string[] = [];
  let depth = 0;
  let isOperand = false;
  for (const word of words) {
    const id = IDS.get(word.toLowerCase());
    if (word === '(' && !isOperand) depth++;
    else if (word === ')' && isOperand && depth > 0) depth--;
    else if (/^(?:AND|OR)$/i.test(word) && isOperand) isOperand = false;
    else if (id !== undefined && !isOperand) isOperand = true;
    else return undefined;
    written.push(id ?? word.toUpperCase());
  }
  return isOperand && depth === 0 ? written.join(' ').replaceAll('( ', '(').replaceAll(' )', ')') : undefined;
}
