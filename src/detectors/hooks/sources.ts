// Where the data in a command line comes from: keys, the whole environment, what the agent hands to the hook, files.
// Variables are followed from their assignment to their use, in the order of the line.

import type { SimpleCommand } from '../../lib/shell-commands.ts';
import type { ShellLine, Word } from '../../lib/shell-line.ts';
import { isCredentialPath } from './places.ts';

/** `line`: read in a loop, from the hook's input or from a file. */
export type Source = 'credential' | 'environment' | 'key-variable' | 'input' | 'line' | 'file';

/** What variables hold. */
export type Held = ReadonlyMap<string, ReadonlySet<Source>>;

const READERS =
  /^(?:cat|head|tail|less|more|base64|xxd|od|strings|tar|zip|gzip|grep|egrep|rg|awk|sed|jq|yq|cp|mv|dd|sort|openssl|gpg|python[\d.]*|node|perl|ruby|type|get-content|gc|copy-item|compress-archive|curl|wget|scp|rsync|nc|ncat|tee)$/;
/** The agent's own names for what it hands over. */
const INPUT_VARIABLE =
  /\$\{?(?:CLAUDE_(?:TOOL_(?:INPUT|OUTPUT|RESULT|ARG)\w{0,20}|FILE_PATHS?|NOTIFICATION|USER_PROMPT|TRANSCRIPT\w{0,10})|CURSOR_(?:INPUT|PROMPT|COMMAND)|TOOL_INPUT|USER_PROMPT)\b|\{\{\s{0,3}(?:tool|input|prompt|command|file|args?|event|hook)[\w.\s]{0,40}\}\}/;
const KEY_VARIABLE =
  /\$\{?(?:env:)?(?:ANTHROPIC|OPENAI|AWS|GITHUB|GH|NPM|GEMINI|GOOGLE|AZURE|HF|CLAUDE_CODE)_(?:\w{1,30}_)?(?:KEY|TOKEN|SECRET|PASSWORD|ACCESS_KEY_ID)\b/;

/** What the words of a command bring with them: by path, by variable, by substitution. */
export function sourcesOfWord(word: Word, held: Held): Set<Source> {
  const found = new Set<Source>();
  const outer = word.text;
  if (INPUT_VARIABLE.test(outer)) found.add('input');
  if (KEY_VARIABLE.test(outer)) found.add('key-variable');
  if (held.size > 0) {
    for (const [, name = ''] of outer.matchAll(/\$\{?(\w{1,60})/g))
      for (const each of held.get(name) ?? []) found.add(each);
  }
  for (const { line } of word.nested) for (const each of sourcesOfLine(line, held)) found.add(each);
  return found;
}

/** What a line writes to its output, as far as its programs and their files tell. */
function sourcesOfLine(line: ShellLine, held: Held): Set<Source> {
  const found = new Set<Source>();
  for (const { commands } of line.pipelines) {
    for (const [index, { words, redirects }] of commands.entries()) {
      const parts = { name: plainName(words), words, redirects, isFirst: index === 0 };
      for (const each of sourcesOfParts(parts, held)) found.add(each);
    }
  }
  return found;
}

interface Parts {
  readonly name: string;
  readonly words: readonly Word[];
  readonly redirects: SimpleCommand['redirects'];
  /** Whether its input is the hook's own. */
  readonly isFirst: boolean;
}

export function sourcesOf(command: SimpleCommand, held: Held): Set<Source> {
  const { name, words, redirects, before } = command;
  const found = sourcesOfParts({ name, words, redirects, isFirst: before.length === 0 }, held);
  for (const earlier of before) {
    const parts = {
      name: earlier.name,
      words: earlier.words,
      redirects: earlier.redirects,
      isFirst: earlier === before[0],
    };
    for (const each of sourcesOfParts(parts, held)) found.add(each);
  }
  return found;
}

function sourcesOfParts({ name, words, redirects, isFirst }: Parts, held: Held): Set<Source> {
  const found = new Set<Source>();
  const operands = words.slice(1).filter(({ text }) => !text.startsWith('-'));
  for (const word of words.slice(1)) for (const each of sourcesOfWord(word, held)) found.add(each);
  const reads = redirects.filter(({ operator }) => operator === '<');
  if (reads.some(({ target }) => isCredentialPath(target.text))) found.add('credential');
  if (READERS.test(name) && words.some(({ text }) => isCredentialPath(text))) found.add('credential');
  if (isKeyProgram(name, words) || words.some(({ text }) => text.includes('169.254.169.254'))) found.add('credential');
  if (isEnvironmentDump(name, words)) found.add('environment');
  if (reads.length > 0 || (/^(?:cat|head|tail|tar|zip|base64|gzip)$/.test(name) && operands.length > 0))
    found.add('file');
  if (name === 'git' && /^(?:diff|log|show|bundle|archive)$/.test(operands[0]?.text ?? '')) found.add('file');
  const isReadingInput =
    (/^(?:cat|tee|base64|gzip)$/.test(name) && (operands.length === 0 || operands[0]?.text === '-')) ||
    (name === 'jq' && operands.length <= 1);
  if (isFirst && reads.length === 0 && isReadingInput && !redirects.some(({ operator }) => operator.startsWith('<<')))
    found.add('input');
  return found;
}

/** Programs that print a key when asked. */
function isKeyProgram(name: string, words: readonly Word[]): boolean {
  const said = words
    .slice(1, 4)
    .map(({ text }) => text)
    .join(' ');
  switch (name) {
    case 'security':
      return /^(?:find-(?:generic|internet)-password|dump-keychain|export)/.test(said);
    case 'secret-tool':
      return said.startsWith('lookup');
    case 'gh':
      return said.startsWith('auth token');
    case 'gcloud':
      return /^auth (?:application-default )?print-/.test(said);
    case 'aws':
      return /^(?:configure (?:get|export-credentials)|sts get-session-token)/.test(said);
    case 'pass':
      return /^(?:show\b|\w+\/)/.test(said);
    default:
      return false;
  }
}

function isEnvironmentDump(name: string, words: readonly Word[]): boolean {
  const rest = words.slice(1);
  if (name === 'printenv') return rest.length === 0;
  if (name === 'env' || name === 'set') return rest.length === 0;
  if (name === 'export' || name === 'declare') return rest.length === 1 && /^-[px]+$/.test(rest[0]?.text ?? '');
  if (/^(?:gci|get-childitem|dir|ls)$/.test(name)) return rest.some(({ text }) => /^env:/i.test(text));
  return words.some(({ text }) => /^\/proc\/(?:self|\d+|\$\$)\/environ$/.test(text));
}

/** What each variable of the line holds, once all is assigned. */
export function heldBy(commands: readonly SimpleCommand[]): Held {
  const held = new Map<string, Set<Source>>();
  const add = (name: string | undefined, sources: Iterable<Source>) => {
    if (name === undefined) return;
    for (const source of sources) held.set(name, (held.get(name) ?? new Set()).add(source));
  };
  for (const { name, words, written, assignments, before } of commands) {
    const declared = /^(?:export|local|declare|readonly|typeset)$/.test(name) ? words.slice(1) : [];
    for (const word of [...assignments, ...declared]) {
      const variable = /^(\w{1,60})\+?=/.exec(word.text)?.[1];
      if (variable !== undefined) add(variable, sourcesOfWord(word, held));
    }
    // PowerShell: `$key = Get-Content …`
    const shown = /^\$(\w{1,60})$/.exec(words[0]?.text ?? '')?.[1];
    if (shown !== undefined && words[1]?.text === '=') {
      const parts = { name: plainName(words.slice(2)), words: words.slice(2), redirects: [], isFirst: true };
      add(shown, sourcesOfParts(parts, held));
    }
    if (name === 'read' && before.length === 0) {
      const isLoop = written.some(({ text }) => text === 'while' || text === 'until');
      add(words.at(-1)?.text, [isLoop ? 'line' : 'input']);
    }
  }
  return held;
}

function plainName(words: readonly Word[]): string {
  return (words[0]?.text ?? '').replace(/^.*[\\/]/s, '').toLowerCase();
}
