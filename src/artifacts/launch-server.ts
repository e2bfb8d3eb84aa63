// A server entry taken apart: the commands it starts, its environment, its addresses. Wrappers are opened (`sh -c "…"`,
// `cmd /c`, `env`, `sudo`), and each simple command on the way is kept, since some checks are about the wrapper itself.

import type { DocumentNode } from '../lib/document.ts';
import { LAUNCH_ENTRY } from '../lib/limits.ts';
import { readShell } from '../lib/shell.ts';
import { programName, type Command as ShellCommand, type ShellLine } from '../lib/shell-line.ts';
import { child, firstWords, launchCommands } from './agent-config.ts';
import { URL_KEYS } from './clients.ts';
import { mapEntries, textOf, type Word, wordsOf } from './launch-words.ts';
import type { StructuredSegment } from './segment.ts';

export interface Variable {
  readonly key: string;
  readonly value: string;
  readonly node: DocumentNode;
}

export interface Command {
  /** Lower-case, without folder and ending. */
  readonly program: string;
  readonly words: readonly Word[];
  readonly assignments: readonly Variable[];
  /** Whether a shell reads the words, so that its operators mean something. */
  readonly isShell: boolean;
}

export interface Server {
  readonly place: string;
  readonly node: DocumentNode;
  /** Path of the file, and the folder its client would start in. */
  readonly path: string;
  /** As written. */
  readonly raw: readonly Word[];
  /** Of the command that matters, wrappers opened. */
  readonly words: readonly Word[];
  readonly commands: readonly Command[];
  /** Of the entry, of `env` and of assignments before a command. What a container gets is not in it. */
  readonly variables: readonly Variable[];
  readonly urls: readonly Word[];
}

const ENVIRONMENTS = ['env', 'environment', 'envs'];
/** How deep scripts and wrappers are opened: each wrapper repeats the words after it. */
const DEPTH = 8;

/** `isRead`: whether its command line is looked at. */
export function serverOf({ place, node }: StructuredSegment, path: string, isRead: boolean): Server {
  const lines = (isRead ? launchCommands(node) : []).map((scalars) =>
    firstWords(scalars.map((scalar): Word => ({ text: textOf(scalar) ?? '', node: scalar }))),
  );
  const commands = lines.flatMap((words) => commandsOf(words, 0, false));
  const raw = lines.flat();
  const own = [node, child(node, 'command')].flatMap((holder) => (holder ? mapEntries(holder, ENVIRONMENTS) : []));
  return {
    place,
    node,
    path,
    raw,
    words: isRead ? wordsOf(node) : [],
    commands,
    variables: [
      ...own.flatMap(({ key, value }) => variable(key, value)),
      ...listed(child(node, 'env')),
      ...commands.flatMap(({ assignments }) => assignments),
    ],
    urls: URL_KEYS.flatMap((key) => {
      const value = child(node, key);
      const text = textOf(value);
      return value && text !== undefined ? [{ text, node: value }] : [];
    }),
  };
}

function variable(key: string, value: DocumentNode): Variable[] {
  const text = textOf(value);
  return text === undefined ? [] : [{ key, value: text, node: value }];
}

/** `env: [{ name, value }]` and `env: ["NAME=value"]`. */
function listed(node: DocumentNode | undefined): Variable[] {
  if (node?.kind !== 'array') return [];
  return node.items.flatMap((item) => {
    const name = textOf(child(item, 'name'));
    const value = child(item, 'value');
    if (name !== undefined && value) return variable(name, value);
    return assignment({ text: textOf(item) ?? '', node: item });
  });
}

function assignment({ text, node }: Word): Variable[] {
  const [, key, value] = /^([A-Za-z_]\w{0,100})=(.*)$/s.exec(text) ?? [];
  return key === undefined || value === undefined ? [] : [{ key, value, node }];
}

function commandsOf(words: readonly Word[], depth: number, isShell: boolean): readonly Command[] {
  const [first, ...rest] = words;
  if (!first || first.text === '') return [];
  if (rest.length === 0 && /\s/.test(first.text) && !/^(?:[A-Za-z]:)?[\\/][^|;&]*\.\w{1,4}$/.test(first.text)) {
    return depth < DEPTH ? scriptCommands(first, depth + 1) : [];
  }
  return [...command(words, [], isShell), ...(depth < DEPTH ? inside(words, depth + 1, isShell) : [])];
}

function command(words: readonly Word[], before: readonly Variable[], isShell: boolean): Command[] {
  const program = programName(words[0]?.text ?? '');
  // `export NAME=value` holds for what follows.
  const assignments =
    isShell && /^(?:export|set|declare)$/.test(program) ? [...before, ...words.slice(1).flatMap(assignment)] : before;
  return [{ program, words, assignments, isShell }];
}

const SHELL = /^(?:ba|z|da|k|fi)?sh$/;
/** Programs that start the rest of their words. */
const WRAPPER =
  /^(?:sudo|doas|nohup|exec|wsl|time|timeout|nice|ionice|env|busybox|dotenvx?|dotenv-cli|cross-env|xvfb-run|stdbuf|setsid|caffeinate|chronic|command|start)$/;

/** What a wrapper starts. */
function inside(words: readonly Word[], depth: number, isShell: boolean): readonly Command[] {
  const program = programName(words[0]?.text ?? '');
  const rest = words.slice(1);
  if (program === 'cmd') {
    const at = rest.findIndex(({ text }) => /^(?:\/[a-z]){0,8}\/[ck]$/i.test(text));
    return at < 0 ? [] : commandsOf(rest.slice(at + 1), depth, true);
  }
  if (SHELL.test(program)) {
    const at = rest.findIndex(({ text }) => /^-[a-z]*c[a-z]*$/.test(text));
    const script = at < 0 ? undefined : rest[at + 1];
    return script ? scriptCommands(script, depth) : [];
  }
  if (/^(?:powershell|pwsh)$/.test(program)) {
    const at = rest.findIndex(({ text }) => /^-c(?:ommand)?$/i.test(text));
    return at < 0 ? [] : commandsOf(rest.slice(at + 1), depth, true);
  }
  if (!WRAPPER.test(program)) return [];
  // `env -S "…"` splits its text as a shell would.
  const split =
    program === 'env' ? rest[rest.findIndex(({ text }) => /^-\w*S$|^--split-string$/.test(text)) + 1] : undefined;
  if (split && /\s/.test(split.text)) return scriptCommands(split, depth);
  const at = rest.findIndex(({ text }) => !text.startsWith('-') && !/^\w+=|^\d+[smhd]?$/.test(text));
  const before = at < 0 ? rest : rest.slice(0, at);
  const assignments = before.flatMap(assignment);
  if (at < 0) return [];
  const started = rest.slice(at);
  return [...command(started, assignments, isShell), ...(depth < DEPTH ? inside(started, depth + 1, isShell) : [])];
}

/** The commands of a script, all of which were written in one value. */
function scriptCommands({ text, node }: Word, depth: number): readonly Command[] {
  const { line } = readShell(text.slice(0, LAUNCH_ENTRY));
  const simple: ShellCommand[] = [];
  collect(line, simple);
  return simple.flatMap(({ words, assignments }) => {
    const read = words.map((word) => ({ text: word.text, node }));
    const set = assignments.flatMap((word) => assignment({ text: word.text, node }));
    if (read.length === 0) return [];
    return [...command(read, set, true), ...(depth < DEPTH ? inside(read, depth + 1, true) : [])];
  });
}

function collect({ pipelines }: ShellLine, found: ShellCommand[]): void {
  for (const { commands } of pipelines) {
    for (const each of commands) {
      found.push(each);
      for (const { nested } of each.words) for (const { line } of nested) collect(line, found);
    }
  }
}
