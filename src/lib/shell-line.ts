// What a command line consists of, once read, and how one is put together word by word.

export interface ShellLine {
  readonly pipelines: readonly Pipeline[];
}

export interface Pipeline {
  readonly commands: readonly Command[];
  /** What follows it: `;` for a newline too, empty at the end. */
  readonly end: '' | ';' | '&' | '&&' | '||';
}

export interface Command {
  /** `A=1` before the first word. */
  readonly assignments: readonly Word[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
}

/** Offsets count UTF-16 units of the text that was read. */
export interface Word {
  /** Without quotes and escapes; substitutions and variables as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly nested: readonly Nested[];
  /** Whether nothing in it is filled in by the shell that reads the line, whatever looks like a variable. */
  readonly isLiteral?: boolean;
}

export interface Nested {
  readonly opener: Opener;
  readonly start: number;
  readonly end: number;
  readonly line: ShellLine;
}

export type Opener = '$(' | '`' | '<(' | '>(' | '(' | '{';

export interface Redirect {
  /** `>`, `>>`, `>&`, `&>`, `<`, `<<`, `<<<` … */
  readonly operator: string;
  readonly fd: number | undefined;
  /** Of `<<`: the text below, where there is one. */
  readonly target: Word;
}

/** What stands between commands. */
export const BETWEEN = new Set(['|', '|&', '||', '&&', ';', '&']);

export function lineBuilder(before: readonly Pipeline[] = []) {
  const pipelines: Pipeline[] = before.slice(0, -1);
  const commands: Command[] = [...(before.at(-1)?.commands ?? [])];
  let open = mutable(commands.pop());
  const endCommand = () => {
    if (open.words.length + open.assignments.length + open.redirects.length > 0) commands.push(open);
    open = mutable();
  };
  const separate = (operator: string) => {
    endCommand();
    if (operator === '|' || operator === '|&') return;
    const end = operator === '&&' || operator === '||' || operator === '&' || operator === '' ? operator : ';';
    if (commands.length > 0) pipelines.push({ commands: commands.splice(0), end });
  };
  return {
    separate,
    add(word: Word) {
      const isAssignment = open.words.length === 0 && /^[A-Za-z_]\w*\+?=/.test(word.text);
      (isAssignment ? open.assignments : open.words).push(word);
    },
    redirect: (redirect: Redirect) => open.redirects.push(redirect),
    line(): ShellLine {
      separate('');
      return { pipelines };
    },
  };
}

function mutable(command?: Command): { assignments: Word[]; words: Word[]; redirects: Redirect[] } {
  return {
    assignments: [...(command?.assignments ?? [])],
    words: [...(command?.words ?? [])],
    redirects: [...(command?.redirects ?? [])],
  };
}

/** `npx` of `/usr/local/bin/npx` and of `npx.cmd`. */
export function programName(word: string): string {
  return word
    .replace(/^.*[\\/]/s, '')
    .replace(/\.(?:exe|cmd|bat)$/i, '')
    .toLowerCase();
}
