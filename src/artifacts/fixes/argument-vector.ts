// A command line for a shell becomes a program with a list of arguments, in the call it stands in.

import type { Stretch } from '../../lib/text-edits.ts';
import { commandWords, type Part, type Word } from './command-words.ts';
import type { Mending } from './mending.ts';

/** Around the finding, within one statement. */
const STATEMENT = 600;

export function argumentVector({ artifact, text, ranges }: Mending): readonly Stretch[] | undefined {
  const [start, end] = ranges[0] ?? [0, 0];
  const from = text.lastIndexOf('\n', start) + 1;
  const statement = text.slice(from, Math.min(text.length, end + STATEMENT));
  if (artifact.format === 'python') return python(text, statement, from, end);
  if (artifact.format === 'javascript') return javascript(text, statement, from, end);
  return undefined;
}

const PYTHON =
  /\bsubprocess\.(?:run|call|check_call|check_output|Popen)\(\s*(?<command>f"[^"\\\n]*"|f'[^'\\\n]*'|"[^"\\\n]*" ?\+ ?[\w.]+)(?<rest>[^()\n]*(?:\n[^()\n]*){0,8}?),\s*shell ?= ?True/;

function python(_text: string, statement: string, from: number, end: number): readonly Stretch[] | undefined {
  const match = PYTHON.exec(statement);
  const { command = '', rest = '' } = match?.groups ?? {};
  if (!match || from + match.index > end) return undefined;
  const words = commandWords(command.startsWith('f') ? fStringParts(command.slice(2, -1)) : sumParts(command));
  if (!words) return undefined;
  const at = from + match.index + match[0].indexOf(command);
  // Every word is a text, whatever its value was.
  const list = words.map((word) => pythonWord(word)).join(', ');
  const tail = at + command.length + rest.length;
  return [
    { start: at, end: at + command.length, text: `[${list}]` },
    { start: tail, end: from + match.index + match[0].length, text: '' },
  ];
}

function pythonWord(word: Word): string {
  const [only] = word;
  if (word.length === 1 && only && 'code' in only) return `str(${only.code})`;
  const text = word.map((part) => ('code' in part ? `{${part.code}}` : part.literal)).join('');
  return `${word.some((part) => 'code' in part) ? 'f' : ''}"${text}"`;
}

function fStringParts(text: string): readonly Part[] {
  return text.split(/\{([^{}]*)\}/).map((part, index) => (index % 2 === 1 ? { code: part } : { literal: part }));
}

function sumParts(text: string): readonly Part[] {
  const [, literal = '', code = ''] = /^["'](.*)["'] ?\+ ?([\w.]+)$/.exec(text) ?? [];
  return [{ literal }, { code }];
}

const JAVASCRIPT =
  /(?<before>\b(?:child_process|cp)\.|(?<![\w.]))execSync\(\s*(?<command>`[^`\\\n]*`|'[^'\\\n]*' ?\+ ?[\w.]+|"[^"\\\n]*" ?\+ ?[\w.]+)(?=\s*[,)])/;

function javascript(text: string, statement: string, from: number, end: number): readonly Stretch[] | undefined {
  const match = JAVASCRIPT.exec(statement);
  const { command = '', before = '' } = match?.groups ?? {};
  if (!match || from + match.index > end) return undefined;
  const words = commandWords(command.startsWith('`') ? templateParts(command.slice(1, -1)) : sumParts(command));
  if (!words) return undefined;
  const [program, ...others] = words.map(javascriptWord);
  const name = from + match.index + before.length;
  const at = from + match.index + match[0].indexOf(command);
  const called = { start: name, end: name + 'execSync'.length, text: 'execFileSync' };
  const list = { start: at, end: at + command.length, text: `${program}, [${others.join(', ')}]` };
  if (before !== '') return [called, list];
  const imported = importOf(text);
  return imported && [...imported, called, list];
}

/** Beside `execSync`, where that comes from. */
function importOf(text: string): readonly Stretch[] | undefined {
  if (/\bexecFileSync\b/.test(text)) return [];
  const match =
    /(?:import\s*\{(?<names>[^{}]*)\}\s*from\s*|(?:const|let|var)\s*\{(?<bound>[^{}]*)\}\s*=\s*require\(\s*)["'](?:node:)?child_process["']/.exec(
      text,
    );
  const names = match?.groups?.names ?? match?.groups?.bound ?? '';
  const own = /(?<![\w$])execSync(?=\s*(?:,|$))/.exec(names);
  if (!match || !own) return undefined;
  const at = match.index + match[0].indexOf('{') + 1 + own.index;
  return [{ start: at, end: at, text: 'execFileSync, ' }];
}

function javascriptWord(word: Word): string {
  const [only] = word;
  if (word.length === 1 && only && 'code' in only) return `String(${only.code})`;
  if (word.every((part) => 'literal' in part))
    return `'${word.map((part) => ('literal' in part ? part.literal : '')).join('')}'`;
  return `\`${word.map((part) => ('code' in part ? `\${${part.code}}` : part.literal)).join('')}\``;
}

function templateParts(text: string): readonly Part[] {
  return text.split(/\$\{([^{}]*)\}/).map((part, index) => (index % 2 === 1 ? { code: part } : { literal: part }));
}
