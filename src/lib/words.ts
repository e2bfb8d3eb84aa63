// The words of a command line that is started without a shell: quotes and backslashes as POSIX has them, and a problem
// where a shell would do more than that, so that nobody waits for a pipe that is never made.

export type Words = { readonly words: readonly string[] } | { readonly problem: string };

export function splitWords(text: string): Words {
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote === "'") {
      if (character === "'") quote = undefined;
      else word += character;
      continue;
    }
    if (character === '\\') {
      const next = text.charAt(at + 1);
      if (next === '') return { problem: 'ends in a backslash' };
      word = `${word ?? ''}${quote === '"' && !/["\\$`]/.test(next) ? '\\' : ''}${next}`;
      at++;
    } else if (isExpanded(text, at)) {
      return { problem: `holds "${character}", which only a shell expands; in single quotes it stands for itself` };
    } else if (quote === '"') {
      if (character === '"') quote = undefined;
      else word += character;
    } else if (character === "'" || character === '"') {
      quote = character;
      word ??= '';
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (/[|&;<>()]/.test(character)) {
      return { problem: `holds "${character}", which only a shell acts on; in quotes it stands for itself` };
    } else word = `${word ?? ''}${character}`;
  }
  if (quote !== undefined) return { problem: `has a ${quote} that is not closed` };
  if (word !== undefined) words.push(word);
  return { words };
}

function isExpanded(text: string, at: number): boolean {
  return text.charAt(at) === '`' || (text.charAt(at) === '$' && /[\w{(@*#?!$-]/.test(text.charAt(at + 1)));
}
