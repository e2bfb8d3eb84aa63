// Follows what a command line downloads until it is run: through pipes, substitutions, variables, files and the command
// lines that stand in arguments. Whatever stands between the download and the shell, the shell runs what comes out of it.

import { readShell } from './shell.ts';
import { type Command, programName, type Redirect, type ShellLine, type Word } from './shell-line.ts';
import { downloadOf, nameOf, SHELL, scriptOf, unwrap } from './shell-programs.ts';

/** Deepest nesting of command lines in arguments: `sh -c "bash -c '…'"`. */
const LINES_IN_WORDS = 4;

export interface Flow {
  /** First words of the downloads that are run, each of the line that was given. */
  readonly run: ReadonlySet<Word>;
  /** Whether all of it was read. */
  readonly isWhole: boolean;
}

/** The word of the given line in which something was downloaded. */
type Source = Word | undefined;

interface State {
  readonly run: Set<Word>;
  readonly files: Map<string, Word>;
  readonly variables: Map<string, Word>;
  /** What variables hold that were given a plain text. */
  readonly literals: Map<string, string>;
  readonly loaded: Map<Word, Source>;
  isWhole: boolean;
}

interface Scope {
  readonly state: State;
  /** Word of the given line that holds the line in hand, when that stands in an argument. */
  readonly origin: Source;
  readonly depth: number;
}

export function runDownloads(line: ShellLine): Flow {
  const state: State = {
    run: new Set(),
    files: new Map(),
    variables: new Map(),
    literals: new Map(),
    loaded: new Map(),
    isWhole: true,
  };
  followLine(line, undefined, { state, origin: undefined, depth: 0 });
  return state;
}

/** What the line writes to its output, when it is given `input`. */
function followLine({ pipelines }: ShellLine, input: Source, scope: Scope): Source {
  const { files } = scope.state;
  let output: Source;
  let verified: readonly (readonly [string, Word])[] = [];
  for (const { commands, end } of pipelines) {
    let carried = input;
    for (const command of commands) carried = followCommand(command, carried, output, scope);
    output ??= carried;
    // After `&&` a file whose hash was right is the file that was meant.
    if (isHashCheck(commands)) verified = [...verified, ...mentioned(commands, files)];
    for (const [name, word] of verified) {
      if (end === '&&') files.delete(name);
      else files.set(name, word);
    }
    if (end !== '&&') verified = [];
  }
  return output;
}

const HASH_PROGRAM = /^(?:sha(?:1|224|256|384|512)?sum|shasum|b2sum)$/;

/** A checksum program with `-c` and a hash that is written in the line. */
function isHashCheck(commands: readonly Command[]): boolean {
  return (
    commands.some(
      ({ words }) =>
        HASH_PROGRAM.test(nameOf(unwrap(words))) && words.some(({ text }) => /^-(?:-check|[a-z]*c)$/.test(text)),
    ) &&
    commands.some((command) =>
      textsOf(command).some((text) => /(?<![0-9a-fA-F])[0-9a-fA-F]{40,128}(?![0-9a-fA-F])/.test(text)),
    )
  );
}

function mentioned(
  commands: readonly Command[],
  files: ReadonlyMap<string, Word>,
): readonly (readonly [string, Word])[] {
  const texts = commands.flatMap(textsOf);
  return [...files].filter(([file]) => texts.some((text) => text.includes(file)));
}

function textsOf({ words, redirects }: Command): readonly string[] {
  return [...words.map(({ text }) => text), ...redirects.map(({ target }) => target.text)];
}

function followCommand(command: Command, input: Source, before: Source, scope: Scope): Source {
  const { variables } = scope.state;
  let stdin = input;
  let body: Redirect | undefined;
  for (const redirect of command.redirects) {
    if (redirect.operator.startsWith('<<')) body = redirect;
    if (redirect.operator.startsWith('<'))
      stdin = scope.state.files.get(pathOf(redirect.target.text)) ?? carriedBy(redirect.target, stdin, scope) ?? stdin;
  }
  for (const word of command.assignments) assign(word, stdin, scope);

  let { words } = command;
  // PowerShell: `$script = irm …`
  const variable = /^\$(\w{1,60})(=)?/.exec(words[0]?.text ?? '');
  const [first] = words;
  let assigned: string | undefined;
  if (first && variable?.[1] && (variable[2] || words[1]?.text === '=')) {
    assigned = variable[1];
    const value = { ...first, text: first.text.slice(variable[0].length) };
    words = variable[2] ? [value, ...words.slice(1)] : words.slice(2);
    hold(assigned, words.length === 1 ? words[0] : undefined, 0, scope);
  } else words = expanded(words, scope);
  let output = followProgram(unwrap(words), stdin, body, before, scope);
  if (assigned !== undefined) {
    if (output) variables.set(assigned, output);
    return undefined;
  }
  for (const { operator, fd, target } of command.redirects) {
    if (!operator.includes('>') || (fd !== undefined && fd !== 1) || operator === '<>') continue;
    if (output) {
      if (target.nested.length > 0) carriedBy(target, output, scope);
      keep(target.text, output, scope);
    }
    if (!(operator === '>&' && target.text === '1')) output = undefined;
  }
  return output;
}

function followProgram(
  words: readonly Word[],
  stdin: Source,
  body: Redirect | undefined,
  before: Source,
  scope: Scope,
): Source {
  const { state } = scope;
  const [head, ...rest] = words;
  if (!head) return undefined;
  const name = nameOf(words);
  const run = (source: Source) => {
    if (source) state.run.add(source);
    return source;
  };
  const download = downloadOf(words);
  if (download) {
    const source = scope.origin ?? head;
    for (const word of words) carriedBy(word, source, scope);
    for (const file of download.files) keep(file, source, scope);
    return download.isPiped ? source : undefined;
  }
  if (/^(?:\$\(|`)/.test(head.text)) run(carriedBy(head, stdin, scope));
  run(state.variables.get(/^\$\{?(\w{1,60})\}?(?:\.content)?$/i.exec(head.text)?.[1] ?? ''));
  run(state.files.get(isRunByName(head.text) ? pathOf(head.text) : `bin:${head.text}`));
  if (/scriptblock\]::create\(/i.test(head.text)) run(carriedBy(head, stdin, scope));

  if (name === 'iex' || name === 'invoke-expression' || name === 'eval') {
    const inside = head.nested.map(({ start, end }) => head.text.slice(start - head.start, end - head.start));
    const output = followText([...inside, ...rest.map(({ text }) => text)].join(' '), stdin, head, scope);
    // What `iex (irm …)` is given is what the group writes.
    if ([head, ...rest].some(({ nested }) => nested.some(({ opener }) => opener === '('))) run(output);
    if (name !== 'eval') run(stdin);
    return output;
  }
  if (name === 'source' || head.text === '.') {
    const [file] = rest;
    const isInput = !file || file.text === '-' || file.text === '/dev/stdin';
    return run(isInput ? stdin : (state.files.get(pathOf(file.text)) ?? carriedBy(file, undefined, scope)));
  }
  const script = scriptOf(words);
  if (script?.from === 'code' && script.words[0]) {
    const [code] = script.words;
    for (const word of rest) if (!script.words.includes(word)) carriedBy(word, stdin, scope);
    if (script.isCommandLine)
      return followText(script.words.map(({ text }) => text).join(' '), stdin, code, scope) ?? stdin;
    const carried = carriedBy(code, undefined, scope);
    return /^(?:\$\(|`)/.test(code.text) ? run(carried) : stdin;
  }
  if (script?.from === 'file') {
    run(state.files.get(pathOf(script.word.text)) ?? carriedBy(script.word, undefined, scope));
    for (const word of rest) carriedBy(word, stdin, scope);
    return stdin;
  }
  if (script?.from === 'input') {
    if (body && SHELL.test(name)) followText(body.target.text, undefined, body.target, scope);
    return run(stdin);
  }
  if (/^(?:export|local|declare|readonly|typeset)$/.test(name)) {
    for (const word of rest) assign(word, stdin, scope);
    return undefined;
  }
  return followOther(name, words, stdin, before, scope);
}

/** Programs that run nothing themselves: what they read or are given may come out again. */
function followOther(name: string, words: readonly Word[], stdin: Source, before: Source, scope: Scope): Source {
  const { files } = scope.state;
  const rest = words.slice(1);
  const operands = rest.filter(({ text }) => !text.startsWith('-'));
  // `docker run … sh -c "…"`, `xargs sh -c "…"`, `npx concurrently …`: the shell is another program's argument.
  const speaks = /^(?:echo|printf|e?grep|rg|write-\w+)$/.test(name);
  const shell = speaks
    ? -1
    : rest.findIndex(
        ({ text }) => SHELL.test(programName(text)) || /^(?:cmd|powershell|pwsh)$/.test(programName(text)),
      );
  const script = shell < 0 ? undefined : scriptOf(rest.slice(shell));
  // `retry 5 curl …`
  const start = speaks ? -1 : rest.findIndex(({ text }) => text === 'curl' || text === 'wget');
  let output = start < 0 ? stdin : (followProgram(rest.slice(start), stdin, undefined, undefined, scope) ?? stdin);
  if (script?.from === 'code' && script.isCommandLine && script.words[0])
    output = followText(script.words.map(({ text }) => text).join(' '), undefined, script.words[0], scope) ?? output;
  for (const word of words) {
    if (script?.from === 'code' && script.words.includes(word)) continue;
    output ??= carriedBy(word, stdin, scope) ?? (word === words[0] ? undefined : files.get(pathOf(word.text)));
    carriedBy(word, stdin, scope);
  }
  if (name === 'tee' && stdin) for (const { text } of operands) keep(text, stdin, scope);
  const target = operands.at(-1);
  if (/^(?:mv|cp|install|ln|move|copy|ren|(?:move|copy|rename)-item)$/.test(name) && target) {
    const from = operands.map(({ text }) => files.get(pathOf(text))).find((source) => source !== undefined);
    if (from) keep(target.text, from, scope);
  }
  return name === 'fi' || name === 'done' || name === 'esac' ? (before ?? output) : output;
}

/** The download that a word brings along: of its substitutions, the variables it names, the file it is. */
function carriedBy(word: Word, input: Source, scope: Scope): Source {
  const { state } = scope;
  if (state.loaded.has(word)) return state.loaded.get(word);
  state.loaded.set(word, undefined);
  let found: Source;
  for (const { opener, line } of word.nested) {
    if (opener === '{' && input) state.variables.set('_', input);
    const output = followLine(line, opener === '{' || opener === '(' || opener === '>(' ? input : undefined, scope);
    if (opener !== '>(') found ??= output;
  }
  if (state.variables.size > 0) {
    for (const [, name = ''] of word.text.matchAll(/\$\{?(\w{1,60})/g)) found ??= state.variables.get(name);
  }
  state.loaded.set(word, found);
  return found;
}

function assign(word: Word, stdin: Source, scope: Scope): void {
  const name = /^(\w{1,60})\+?=/.exec(word.text)?.[1];
  const source = carriedBy(word, stdin, scope);
  if (!name) return;
  if (source) scope.state.variables.set(name, source);
  hold(name, source ? undefined : word, word.text.indexOf('=') + 1, scope);
}

/** Longest text of a variable that is followed: the name of a program with some flags. */
const LITERAL_UNITS = 200;

/** A variable gets the text of a word from some place on, or one that is not known. */
function hold(name: string, word: Word | undefined, from: number, { state }: Scope): void {
  const text = word?.nested.length === 0 ? filledIn(word.text.slice(from), state) : '';
  if (text !== '' && text.length <= LITERAL_UNITS) state.literals.set(name, text);
  else state.literals.delete(name);
}

/** `$X` in the place of a program's name, with what it holds. */
function expanded(words: readonly Word[], { state }: Scope): readonly Word[] {
  const [head, ...rest] = words;
  if (!head?.text.includes('$') || head.nested.length > 0 || state.literals.size === 0) return words;
  const text = filledIn(head.text, state);
  if (text === head.text) return words;
  const parts = text.split(/\s+/).filter((part) => part !== '');
  return [...parts.map((part) => ({ ...head, text: part })), ...rest];
}

function filledIn(text: string, { literals }: State): string {
  if (text.length > LITERAL_UNITS) return text;
  return text.replace(
    /\$(?:\{(\w{1,60})\}|(\w{1,60}))/g,
    (whole, braced?: string, plain?: string) => literals.get(braced ?? plain ?? '') ?? whole,
  );
}

/** A text that is itself a command line. */
function followText(text: string, input: Source, word: Word, scope: Scope): Source {
  const { state, origin, depth } = scope;
  const reading = readShell(text);
  if (!reading.isWhole || depth >= LINES_IN_WORDS) state.isWhole = false;
  if (depth >= LINES_IN_WORDS) return undefined;
  return followLine(reading.line, input, { state, origin: origin ?? word, depth: depth + 1 });
}

function keep(file: string, source: Word, { state }: Scope): void {
  const path = pathOf(file);
  if (path === '' || path.startsWith('/dev/')) return;
  state.files.set(path, source);
  // What lies in a folder of programs is run by its name.
  const name = /(?:^|\/)s?bin\/([^/]+)$/.exec(path)?.[1];
  if (name !== undefined) state.files.set(`bin:${name}`, source);
}

function isRunByName(text: string): boolean {
  return /[\\/$%]|\.(?:ps1|exe|bat|cmd)$/i.test(text);
}

function pathOf(text: string): string {
  return text
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/^~\//, '$HOME/')
    .replace(/\$\{(\w{1,60})\}/g, '$$$1');
}
