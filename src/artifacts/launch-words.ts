// The command line of a server entry as words that know where they were written. Wrappers (`cmd /c`, `sh -c "…"`, `env`)
// are opened, so that the program that matters comes first.

import type { DocumentNode, Entry } from '../lib/document.ts';
import { programName } from '../lib/shell-line.ts';
import { child, firstWords, launchScalars } from './agent-config.ts';

export interface Word {
  readonly text: string;
  readonly node: DocumentNode;
}

/** Words of `command` and `args`; a command with spaces and no arguments is split as a shell would. */
export function wordsOf(server: DocumentNode): readonly Word[] {
  const scalars = launchScalars(server);
  const words = firstWords(scalars.map((node): Word => ({ text: textOf(node) ?? '', node })));
  const [only] = words;
  const whole = words.length === 1 && only ? splitWord(only) : words;
  return unwrap(whole, 0);
}

function unwrap(words: readonly Word[], depth: number): readonly Word[] {
  const name = programName(words[0]?.text ?? '');
  const rest = words.slice(1);
  if (depth > 4 || rest.length === 0) return words;
  if (name === 'cmd') {
    const at = rest.findIndex(({ text }) => /^(?:\/[a-z]){0,8}\/[ck]$/i.test(text));
    if (at >= 0) return unwrap(opened(rest.slice(at + 1)), depth + 1);
  }
  if (/^(?:ba|z|da|k)?sh$/.test(name)) {
    const at = rest.findIndex(({ text }) => /^-[a-z]*c[a-z]*$/.test(text));
    const script = rest[at + 1];
    if (at >= 0 && script) return unwrap(splitWord(script), depth + 1);
  }
  if (name === 'wsl' || name === 'sudo' || name === 'exec' || name === 'nohup') {
    const at = rest.findIndex(({ text }) => !text.startsWith('-'));
    if (at >= 0) return unwrap(rest.slice(at), depth + 1);
  }
  if (name === 'env') {
    const at = rest.findIndex(({ text }) => !text.startsWith('-') && !/^\w+=/.test(text));
    if (at >= 0) return unwrap(rest.slice(at), depth + 1);
  }
  return words;
}

/** `cmd /c "npx -y x"` gives one word, `cmd /c npx -y x` several. */
function opened(words: readonly Word[]): readonly Word[] {
  const [only] = words;
  return words.length === 1 && only ? splitWord(only) : words;
}

/** Quotes are honoured; what follows a command separator is another command and not looked at. */
function splitWord({ text, node }: Word): readonly Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"';|&])+|[;|&]+/g)) {
    if (/^[;|&]/.test(match[0])) {
      if (programName(found[0]?.text ?? '') === 'cd') found.length = 0;
      else break;
    } else found.push({ text: match[0].replace(/["']/g, ''), node });
  }
  return found;
}

/** Entries of the first of these maps the server has. */
export function mapEntries(server: DocumentNode, keys: readonly string[]): readonly Entry[] {
  return keys.flatMap((key) => {
    const map = child(server, key);
    return map?.kind === 'object' ? map.entries : [];
  });
}

export function textOf(node: DocumentNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}

/** `${VAR}`, `$VAR`, `%VAR%`, `{{ var }}`, `<your value>`: decided elsewhere or not yet. */
export function isVariable(text: string): boolean {
  return /\$\{|\$\(|^\$\w+$|%\w+%|\{\{|<[^>]+>|^\{[\w.-]+\}$/.test(text);
}
