// Semantic versions (https://semver.org, §11), of which registries other than npm's leave out parts and prefix a letter; and
// NuGet's, which have a fourth number and know no case (https://learn.microsoft.com/nuget/concepts/package-versioning).

import { compareDigits, compareText, orderOf } from './order.ts';

interface Semantic {
  readonly numbers: readonly string[];
  /** Empty for a release. */
  readonly before: readonly string[];
}

const FORM =
  /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*))?(?:\+[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;
/** Go names what comes before a release otherwise where it is its own: `1.22rc1`. */
const OF_GO = /^(?:go)?(\d+)\.(\d+)(?:\.(\d+))?(rc|beta)(\d+)$/;

function readSemantic(text: string, parts: 3 | 4): Semantic | undefined {
  const found = FORM.exec(text);
  if (!found || (parts === 3 && found[4] !== undefined)) return undefined;
  return {
    numbers: found.slice(1, parts + 1).map((each) => each ?? '0'),
    before: found[5]?.split('.') ?? [],
  };
}

function compareSemantic(a: Semantic, b: Semantic): number {
  // Thousands of records are asked, each once: what is thrown away costs more here than what is done.
  for (let index = 0; index < a.numbers.length; index++) {
    const order = compareDigits(a.numbers[index] ?? '0', b.numbers[index] ?? '0');
    if (order !== 0) return order;
  }
  if (a.before.length === 0 || b.before.length === 0) return b.before.length - a.before.length;
  for (const [index, part] of a.before.entries()) {
    const other = b.before[index];
    if (other === undefined) return 1;
    const order = comparePart(part, other);
    if (order !== 0) return order;
  }
  return a.before.length - b.before.length;
}

function comparePart(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber && isOtherNumber) return compareDigits(a, b);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return compareText(a, b);
}

export const semantic = orderOf((text) => readSemantic(text, 3), compareSemantic);

export const nuget = orderOf((text) => readSemantic(text.toLowerCase(), 4), compareSemantic);

/** Modules, and Go itself by the name of its release. */
export const goVersion = orderOf((text) => {
  const own = OF_GO.exec(text);
  if (!own) return readSemantic(text.replace(/^go(?=\d)/, ''), 3);
  const [, major = '0', minor = '0', patch = '0', kind = '', number = '0'] = own;
  return { numbers: [major, minor, patch], before: [kind, number] };
}, compareSemantic);
