// The commands, in the order of the help.

import { baseline } from './baseline.ts';
import type { Command } from './command.ts';
import { completions } from './completions.ts';
import { diff } from './diff.ts';
import { fix } from './fix.ts';
import { init } from './init.ts';
import { lock } from './lock.ts';
import { remote } from './remote.ts';
import { rules } from './rules.ts';
import { scan } from './scan.ts';

export const COMMANDS: readonly Command[] = [scan, fix, diff, init, baseline, lock, remote, rules, completions];
