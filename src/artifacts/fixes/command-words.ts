// A command line written in source code, taken apart into the words a program would get: only where no shell could read it in two
// ways.

export type Part = { readonly literal: string } | { readonly code: string };

/** A word of the command: text and code, as they follow each other. */
export type Word = readonly Part[];

/** Nothing a shell does anything with. */
const PLAIN = /^[\w./:=@%+,-]*$/;
/** An expression whose value stands in the word as it is. */
const CODE = /^[A-Za-z_][\w.]{0,80}$/;

/** Undefined where a shell might do more than part words at blanks. */
export function commandWords(parts: readonly Part[]): readonly Word[] | undefined {
  const words: Part[][] = [[]];
  for (const part of parts) {
    if ('code' in part) {
      if (!CODE.test(part.code)) return undefined;
      words.at(-1)?.push(part);
      continue;
    }
    const [first = '', ...others] = part.literal.split(/ +/);
    if (![first, ...others].every((each) => PLAIN.test(each))) return undefined;
    if (first !== '') words.at(-1)?.push({ literal: first });
    for (const each of others) words.push(each === '' ? [] : [{ literal: each }]);
  }
  const found = words.filter((word) => word.length > 0);
  const [program] = found;
  // Who chooses the program chooses everything.
  if (found.length < 2 || program?.length !== 1 || 'code' in (program[0] as Part)) return undefined;
  return withEndOfOptions(found);
}

/** Programs that take `--` for the end of their options, with operands behind it. */
const ENDS = new Set('cat cp grep head kubectl ls mkdir mv ping rm rmdir tail touch wc whois'.split(' '));

/**
 * Where a word is all of the argument, it could be an option: the mark that ends those goes before it. Undefined for programs of
 * which that is not known, and where an option follows.
 */
function withEndOfOptions(words: readonly Word[]): readonly Word[] | undefined {
  const first = words.findIndex(([part]) => part && 'code' in part);
  if (first < 0) return words;
  const [[program] = []] = words;
  const name = program && 'literal' in program ? program.literal : '';
  const isOption = ([part]: Word) => part && 'literal' in part && part.literal.startsWith('-');
  if (words.slice(first).some(isOption) || isOption(words[first - 1] ?? [])) return undefined;
  const end = name === 'git' ? '--end-of-options' : ENDS.has(name) ? '--' : undefined;
  return end === undefined ? undefined : [...words.slice(0, first), [{ literal: end }], ...words.slice(first)];
}
