// Attack paths as lines for a terminal: from where to where, each step with what happens there, and what breaks it.

import { breakRunnerCommands, visibleWithin } from '../lib/escape.ts';
import type { AttackPath } from '../model/attack-path.ts';
import { wrap } from './cells.ts';
import type { TextStyle } from './text-way.ts';

/** Units of a name, and of the words of a step. */
const NAME = 60;
const WORDS = 400;

export function textPaths(paths: readonly AttackPath[], style: TextStyle): readonly string[] {
  if (paths.length === 0) return [];
  return [style.paint.bold('Attack paths'), ...paths.flatMap((path) => ['', ...pathLines(path, style)])];
}

function pathLines(path: AttackPath, { paint, edge }: TextStyle): readonly string[] {
  const { severity, source, sink, carrier, status } = path;
  const isNew = status === 'new' ? 'new, ' : '';
  const way = `${isNew}from ${source} to ${sink} through ${carrier}`;
  const indent = severity.length + 4;
  const [first = '', ...others] = wrap(visibleWithin(way, WORDS), edge - indent);
  return [
    `  ${paint.severity(severity, severity)}  ${first}`,
    ...others.map((line) => breakRunnerCommands(`${' '.repeat(indent)}${line}`)),
    ...path.steps
      .filter(({ component }) => component !== undefined)
      .flatMap(({ name, what }) => row(`${visibleWithin(name, NAME)}: ${visibleWithin(what, WORDS)}`, edge)),
    ...row(`To break it: ${visibleWithin(path.cut, WORDS)}`, edge),
  ];
}

function row(text: string, edge: number): readonly string[] {
  return wrap(text, edge - 6).map((line, index) => breakRunnerCommands(`${index === 0 ? '    ' : '      '}${line}`));
}
