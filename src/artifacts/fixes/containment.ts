// A check, before a path is used, that it stays below the folder it is joined to. Written where folder and path stand in one call
// on one line, so that the check says the same as the use.

import type { Stretch } from '../../lib/text-edits.ts';
import type { Mending } from './mending.ts';

const STATEMENT = 400;
const PYTHON = /\bos\.path\.join\((?<folder>[A-Z_][A-Z0-9_]{1,60}), ?(?<path>[a-z_]\w{0,60})\)/;
const JAVASCRIPT =
  /\bpath\.(?:join|resolve)\((?<folder>(?:this\.)?[A-Za-z_$][\w$]{0,60}|'[^'\\\n]{1,200}'), ?(?<path>[a-z_$][\w$]{0,60})\)/;

export function containment({ artifact, text, ranges }: Mending): readonly Stretch[] | undefined {
  const [start] = ranges[0] ?? [0];
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, Math.min(text.indexOf('\n', start) + 1 || text.length, from + STATEMENT));
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const isPython = artifact.format === 'python';
  if (!isPython && artifact.format !== 'javascript') return undefined;
  const match = (isPython ? PYTHON : JAVASCRIPT).exec(line);
  const { folder, path } = match?.groups ?? {};
  // A statement of its own, not a part of one that goes over lines.
  const isStatement = isPython
    ? /^[ \t]+(?:with |return |\w+ ?= ?|\w[\w.]*\()/.test(line)
    : /^[ \t]+(?:const|let|return|await)\b/.test(line);
  const name = isPython ? 'checked_path' : 'checkedPath';
  if (!match || folder === undefined || path === undefined || !isStatement || text.includes(name)) return undefined;
  const at = from + match.index;
  const step = indent.includes('\t') ? '\t' : '    ';
  const lines = isPython
    ? [
        `${name} = os.path.realpath(os.path.join(${folder}, ${path}))`,
        `if not ${name}.startswith(os.path.realpath(${folder}) + os.sep):`,
        `${step}raise ValueError("the path leads out of its folder")`,
      ]
    : [
        `const ${name} = path.resolve(${folder}, ${path});`,
        `if (!${name}.startsWith(path.resolve(${folder}) + path.sep)) throw new Error('The path leads out of its folder');`,
      ];
  return [
    { start: from, end: from, text: lines.map((each) => `${indent}${each}${newline}`).join('') },
    { start: at, end: at + match[0].length, text: name },
  ];
}
