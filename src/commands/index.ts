// The commands, in the order of the help.

import type { Command } from './command.ts';
import { rules } from './rules.ts';
import { scan } from './scan.ts';

export const COMMANDS: readonly Command[] = [scan, rules];
