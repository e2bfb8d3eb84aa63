// Texts that do harm, sink by sink, written as expressions: what a check lets through is compared with them.

import { NO_SINK, type Sink, type Sinks, sinks } from '../value.ts';
import { type Automaton, automatonOf, haveCommonText } from './automaton.ts';
import { ANY_CHARACTER, BEYOND_ASCII, type CharacterSet } from './characters.ts';
import { type Denials, has } from './denials.ts';
import { readRegex } from './regex-syntax.ts';

/** What a check is worth. */
export interface Proof {
  /** Sinks the text is harmless for. */
  readonly proves: Sinks;
  /** Sinks for which it does something, but not enough. */
  readonly weak: Sinks;
  /** In words, of the weak ones. */
  readonly note: string;
}

/** Texts that do harm, by sink. */
const HARM: Partial<Record<Sink, readonly string[]>> = {
  shell: ['.*[^A-Za-z0-9_.,/:@%+=~\\-\\u{80}-\\u{10ffff}].*'],
  flag: ['-.*'],
  // Identifiers name something but call nothing; without letters and quotes there is only arithmetic.
  eval: ['.*[A-Za-z_].*[^A-Za-z0-9_].*', '.*[^A-Za-z0-9_].*[A-Za-z_].*', '.*["\'`\\\\$\\[\\]{}!#@].*'],
  query: ['.*[^A-Za-z0-9_$.,:@+/\\-\\u{80}-\\u{10ffff}].*'],
  path: ['/.*', '\\\\.*', '(.*[/\\\\])?\\.\\.([/\\\\].*)?'],
  url: [
    '([a-zA-Z]+:)?[/\\\\]{2}([^/?#\\\\]*@)?(evil\\.test|127\\.0\\.0\\.1|169\\.254\\.169\\.254|10\\.0\\.0\\.5|localhost|\\[::1\\])(:[0-9]+)?([/?#\\\\].*)?',
    '(evil\\.test|127\\.0\\.0\\.1|169\\.254\\.169\\.254|10\\.0\\.0\\.5|localhost|metadata|\\[::1\\]|::1)(:[0-9]+)?([/?#\\\\].*)?',
    'file:.*',
    '[^/?#\\\\]*@(evil\\.test|127\\.0\\.0\\.1|localhost)',
  ],
  'url-path': ['.*[/\\\\?#&%;].*', '\\.\\.?'],
  template: ['.*[^A-Za-z0-9_.,/: \\-\\u{80}-\\u{10ffff}].*'],
  prompt: ['.*[^A-Za-z0-9_.,/:@+=\\-].*'],
  markup: ['.*[<>"\'&`=].*', '(?i:javascript|vbscript|data):.*'],
  program: ['.*[^0-9.,:+_ \\-].*'],
  archive: ['.*[^0-9.,:+_ \\-].*'],
  deserialise: ['.*[^0-9.,:+_ \\-].*'],
};
/** The same for what only spaces and globs, or a lone `..`, let through: more than nothing was done then. */
const WORSE: Partial<Record<Sink, readonly string[]>> = {
  shell: ['.*[^A-Za-z0-9_.,/:@%+=~ *?\\[\\]^\\-\\u{80}-\\u{10ffff}].*'],
  query: ['.*[^A-Za-z0-9_$.,:@+/ %\\-\\u{80}-\\u{10ffff}].*'],
  path: ['.*[/\\\\].*'],
  'url-path': ['.*[\\\\?#&%;].*', '(.*/)?\\.\\.(/.*)?'],
};
const LETS: Partial<Record<Sink, string>> = {
  shell: 'lets spaces or wildcards through',
  query: 'lets several words through',
  path: 'lets `..` through',
  'url-path': 'lets slashes through',
};

const compiled = new Map<string, Automaton>();

function harm(source: string): Automaton {
  let automaton = compiled.get(source);
  if (!automaton) {
    const regex = readRegex(source, 'su', 'javascript');
    automaton = regex && automatonOf(regex.root, 'full');
    if (!automaton) throw new Error(`not an expression: ${source}`);
    if (source.includes('u{80}')) forgiveBeyondAscii(automaton);
    compiled.set(source, automaton);
  }
  return automaton;
}

/** An expression that names all characters beyond ASCII as harmless: their one bit is then no harm. */
function forgiveBeyondAscii({ moves }: Automaton): void {
  for (const state of moves)
    for (const move of state) if (move.set !== ANY_CHARACTER) (move as { set: CharacterSet }).set &= ~BEYOND_ASCII;
}

export function proofOf(automaton: Automaton, denied: Denials): Proof {
  let [proves, weak] = [NO_SINK, NO_SINK];
  const notes: string[] = [];
  const isHarmless = (sink: Sink, texts: readonly string[]) =>
    texts.every((text) => isDenied(sink, text, denied) || !haveCommonText(automaton, harm(text)));
  for (const [name, texts] of Object.entries(HARM)) {
    const sink = name as Sink;
    const worse = WORSE[sink];
    if (isHarmless(sink, texts)) proves |= sinks(sink);
    else if (worse && isHarmless(sink, worse)) {
      weak |= sinks(sink);
      notes.push(LETS[sink] ?? '');
    }
  }
  return { proves, weak, note: notes.join(', ') };
}

/** What a look-ahead or a deny-list has refused already, of the texts that do harm. */
function isDenied(sink: Sink, text: string, denied: Denials): boolean {
  if (sink === 'flag') return has(denied.atStart | denied.characters, '-');
  if (text.includes('\\.\\.') && denied.hasNoDots) return true;
  const atStart = denied.atStart | denied.characters;
  return (text === '/.*' && has(atStart, '/')) || (text === '\\\\.*' && has(atStart, '\\'));
}
