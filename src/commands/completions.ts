// `bartizan completions bash|zsh|fish`: what a shell offers while a command line is written, from the list of commands and
// the option table.

import { FLAG_OPTIONS } from '../config/option-groups.ts';
import { EXIT } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { UserError } from '../lib/errors.ts';
import { visible } from '../lib/escape.ts';
import { nearest } from '../lib/suggest.ts';
import { FORMATS } from '../reports/index.ts';
import type { Command } from './command.ts';
import { bash, type CommandWords, type FlagWords, fish, zsh } from './completion-scripts.ts';

const SHELLS: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = { bash, zsh, fish };
const NAMES = Object.keys(SHELLS);

export const completions: Command = {
  name: 'completions',
  summary: 'print what makes a shell complete commands, options and their values',
  usage: 'bartizan completions bash|zsh|fish',
  flags: [],
  verbs: Object.fromEntries(NAMES.map((name) => [name, 'nothing'])),
  examples: [
    ['eval "$(bartizan completions bash)"', 'in ~/.bashrc'],
    ['eval "$(bartizan completions zsh)"', 'in ~/.zshrc, after compinit'],
    ['bartizan completions fish | source', 'in ~/.config/fish/config.fish'],
  ],
  async run(args: readonly string[], host: Host, commands: readonly Command[]) {
    const [shell, ...rest] = args;
    const script = shell === undefined ? undefined : SHELLS[shell];
    if (shell === undefined || !script || rest.length > 0) {
      const meant = shell === undefined || script ? undefined : nearest(shell, NAMES);
      throw new UserError(
        shell === undefined || script
          ? 'completions needs the name of one shell: bash, zsh or fish'
          : `there are no completions for ${visible(shell)}.${meant ? ` Did you mean ${meant}?` : ''}`,
        { hint: `Usage: ${this.usage}` },
      );
    }
    host.out(script(commands.map(wordsOf)));
    return EXIT.passed;
  },
};

function wordsOf(command: Command): CommandWords {
  const { name, summary, verbs = {} } = command;
  const taken = FLAG_OPTIONS.filter((option) => command.takes?.(option) ?? false);
  return {
    name,
    summary,
    verbs: Object.entries(verbs),
    takesFiles: name === 'scan' || name === 'diff',
    flags: [
      ...command.flags.map(
        ({ flag, value, doc, choices }): FlagWords => ({ flag, doc, ...takenValue(value, choices) }),
      ),
      ...taken.map(({ flag, value, doc, flagDoc, choices, type }): FlagWords => {
        return { flag, doc: flagDoc ?? doc, ...takenValue(value, type === 'reports' ? FORMATS : choices) };
      }),
      { flag: 'help', doc: 'Say how it is used' },
    ],
  };
}

/** A value is one of few words, the id of a rule, or most likely the name of a file. */
function takenValue(value: string | undefined, choices: readonly string[] | undefined): Pick<FlagWords, 'value'> {
  if (value === undefined) return {};
  if (choices) return { value: { name: value, from: choices } };
  if (value === 'ID-GLOB') return { value: { name: value, from: 'rules' } };
  return { value: { name: value, from: /FILE|PATH|GLOB/.test(value) ? 'files' : 'nothing' } };
}
