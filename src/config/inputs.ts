// Inputs of the action to settings, from the option table. An unset input and an empty one are the same to the runner.

import { UserError } from '../lib/errors.ts';
import { OPTION_LIST } from './options.ts';
import type { Settings } from './settings.ts';
import { parseOptionText } from './values.ts';

/** @throws UserError naming every malformed input. */
export function parseInputs(read: (name: string) => string, formats: readonly string[]): Settings {
  const settings: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, option] of OPTION_LIST) {
    if (option.input === undefined) continue;
    const lines = read(option.input)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length === 0) continue;
    const parsed = parseOptionText(option, lines, formats);
    if ('problem' in parsed) problems.push(`input ${option.input}: ${parsed.problem}`);
    else settings[name] = parsed.value;
  }
  if (problems.length > 0) {
    throw new UserError(problems.length === 1 ? (problems[0] as string) : `${problems.length} inputs are wrong`, {
      details: problems.length === 1 ? [] : problems,
    });
  }
  return settings as Settings;
}
