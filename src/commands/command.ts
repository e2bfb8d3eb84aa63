// The interface of a command: arguments after its name in, exit code out; and what the help and the completions say of it.

import type { FlagOption } from '../config/option-groups.ts';
import type { Host } from '../host.ts';

/** A flag that no other command has. */
export interface OwnFlag {
  readonly flag: string;
  /** What stands for its value; a switch has none. */
  readonly value?: string;
  readonly doc: string;
  /** All its values, where they are few. */
  readonly choices?: readonly string[];
}

export interface Command {
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  readonly usage: string;
  readonly flags: readonly OwnFlag[];
  /** Which options of the table it takes; none unless given. */
  takes?(option: FlagOption): boolean;
  /** Words that can stand first, each with what follows it. */
  readonly verbs?: Readonly<Record<string, 'rule' | 'file' | 'nothing'>>;
  /** Command lines that people begin with, each with what it is for. */
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** `commands` is the list of all, for those that tell of the others. */
  run(args: readonly string[], host: Host, commands: readonly Command[]): Promise<number>;
}
