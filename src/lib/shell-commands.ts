// The commands of a line one by one, wherever they stand: in pipelines, substitutions, groups, and in the command lines
// that are arguments of a shell (`sh -c "…"`, `eval`, `powershell -Command`). Each knows what runs before and after it
// in its pipeline, since what a program does often depends on where its input comes from.

import { readShell } from './shell.ts';
import type { Command, Opener, Redirect, ShellLine, Word } from './shell-line.ts';
import { nameOf, SHELL, scriptOf, unwrap } from './shell-programs.ts';

/** Deepest nesting of command lines in arguments. */
const LINES_IN_WORDS = 4;
/** Most commands of one line that are looked at. */
const COMMANDS = 5000;
/** Commands of a pipeline that know each other. */
const NEAR = 8;

export interface SimpleCommand {
  /** Of the program that does the work: `rm` of `sudo -E rm -r x`. */
  readonly name: string;
  readonly words: readonly Word[];
  /** As written, with its wrappers. */
  readonly written: readonly Word[];
  readonly assignments: readonly Word[];
  readonly redirects: readonly Redirect[];
  /** What runs before and after it in its pipeline, nearest last and nearest first. */
  readonly before: readonly SimpleCommand[];
  readonly after: readonly SimpleCommand[];
  /** Whether it is started in the background. */
  readonly isBackground: boolean;
  /** Whether its output is taken by a substitution. */
  readonly isCaptured: boolean;
  /** Where it stands in the line that was given. */
  readonly start: number;
  readonly end: number;
}

export interface CommandList {
  readonly commands: readonly SimpleCommand[];
  readonly isWhole: boolean;
}

interface Mutable extends SimpleCommand {
  before: readonly SimpleCommand[];
  after: readonly SimpleCommand[];
}

interface Scope {
  /** Word of the given line that holds the line in hand. */
  readonly origin: Word | undefined;
  readonly depth: number;
  readonly isCaptured: boolean;
  readonly isBackground: boolean;
  readonly before: readonly SimpleCommand[];
  /** Filled in once the commands that follow a group are known. */
  readonly holder: Mutable | undefined;
}

export function commandsIn(line: ShellLine): CommandList {
  const list = { commands: [] as Mutable[], isWhole: true };
  const holders = new Map<Mutable, Mutable>();
  walk(line, list, holders, {
    origin: undefined,
    depth: 0,
    isCaptured: false,
    isBackground: false,
    before: [],
    holder: undefined,
  });
  // The output of a group goes where the group's does.
  for (const command of list.commands) {
    const holder = holders.get(command);
    if (holder) command.after = [...command.after, ...holder.after];
  }
  return list;
}

function walk(
  { pipelines }: ShellLine,
  list: { commands: Mutable[]; isWhole: boolean },
  holders: Map<Mutable, Mutable>,
  scope: Scope,
): void {
  for (const { commands, end } of pipelines) {
    const own: Mutable[] = [];
    for (const command of commands) {
      if (list.commands.length >= COMMANDS) {
        list.isWhole = false;
        return;
      }
      const made = simple(command, scope, end === '&', [...scope.before, ...own.slice(-NEAR)].slice(-NEAR));
      own.push(made);
      list.commands.push(made);
      if (scope.holder) holders.set(made, scope.holder);
    }
    for (const [index, made] of own.entries()) {
      made.after = own.slice(index + 1, index + 1 + NEAR);
      inside(made, list, holders, scope);
    }
  }
}

function simple(command: Command, scope: Scope, isBackground: boolean, before: readonly SimpleCommand[]): Mutable {
  const unwrapped = unwrap(command.words);
  // `env` alone starts nothing and is a program itself.
  const words = unwrapped.length > 0 ? unwrapped : command.words;
  const all = [...command.assignments, ...command.words];
  const first = scope.origin ?? all[0] ?? command.redirects[0]?.target;
  const last = scope.origin ?? command.words.at(-1) ?? command.assignments.at(-1) ?? command.redirects.at(-1)?.target;
  return {
    name: nameOf(words),
    words,
    written: command.words,
    assignments: command.assignments,
    redirects: command.redirects,
    before,
    after: [],
    isBackground: isBackground || scope.isBackground,
    isCaptured: scope.isCaptured,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  };
}

/** The lines in a command's words: substitutions and groups, and what a shell is told to run. */
function inside(
  command: Mutable,
  list: { commands: Mutable[]; isWhole: boolean },
  holders: Map<Mutable, Mutable>,
  scope: Scope,
): void {
  const { words, written, assignments, redirects, isBackground } = command;
  for (const word of [...assignments, ...written, ...redirects.map(({ target }) => target)]) {
    for (const { opener, line } of word.nested) {
      const isGroup = opener === '(' || opener === '{';
      walk(line, list, holders, {
        ...scope,
        isBackground,
        isCaptured: scope.isCaptured || isCapture(opener),
        before: isGroup ? command.before : [],
        holder: isGroup ? command : undefined,
      });
    }
  }
  for (const { text, word } of lineTexts(words, redirects)) {
    const reading = readShell(text);
    if (!reading.isWhole || scope.depth >= LINES_IN_WORDS) list.isWhole = false;
    if (scope.depth >= LINES_IN_WORDS) continue;
    walk(reading.line, list, holders, {
      ...scope,
      isBackground,
      origin: scope.origin ?? word,
      depth: scope.depth + 1,
      before: command.before,
      holder: command,
    });
  }
}

function isCapture(opener: Opener): boolean {
  return opener === '$(' || opener === '`' || opener === '<(';
}

/** Texts among the words that are command lines themselves. */
function lineTexts(
  words: readonly Word[],
  redirects: readonly Redirect[],
): readonly { readonly text: string; readonly word: Word }[] {
  const name = nameOf(words);
  const [head, first] = words;
  if (!head) return [];
  if (name === 'eval' || name === 'iex' || name === 'invoke-expression') {
    const rest = words.slice(1).filter(({ nested }) => nested.length === 0);
    return first ? [{ text: rest.map(({ text }) => text).join(' '), word: first }] : [];
  }
  const script = scriptOf(words);
  if (script?.from === 'code' && script.isCommandLine && script.words[0])
    return [{ text: script.words.map(({ text }) => text).join(' '), word: script.words[0] }];
  if (script?.from === 'input' && SHELL.test(name))
    return redirects
      .filter(({ operator }) => operator === '<<' || operator === '<<<')
      .map(({ target }) => ({ text: target.text, word: target }));
  // `xargs -I{} sh -c "…"`, `find … -exec sh -c "…" \;`
  if (name === 'xargs' || name === 'find') {
    const at = words.findIndex((word, index) => index > 0 && SHELL.test(word.text.replace(/^.*\//s, '')));
    const inner = at < 0 ? undefined : scriptOf(words.slice(at));
    if (inner?.from === 'code' && inner.isCommandLine && inner.words[0])
      return [{ text: inner.words.map(({ text }) => text).join(' '), word: inner.words[0] }];
  }
  return [];
}
