// Manifests of Python: requirements, pyproject.toml, Pipfile, setup.py and setup.cfg, environments of conda.

import { SETUP_TEXT } from '../../lib/limits.ts';
import type { Declared } from './declared.ts';

/** `name[extra]>=1.0 ; marker`, as PEP 508 writes a dependency. */
const REQUIREMENT =
  /^\s*([A-Za-z0-9][A-Za-z0-9._-]{0,100})\s*(?:\[[^\]]{0,200}\])?\s*\(?((?:[=<>!~^]=?=?\s*[\w.*+!-]{1,60}\s*,?\s*){0,6})/;

export function requirements(text: string): readonly Declared[] {
  return linesOf(text).flatMap(({ line, start }) => {
    if (/^\s*(?:#|-|$)/.test(line)) return [];
    const code = line.replace(/(?:^|\s)#.*$/, '');
    // A path or an address, unless it says which package it is.
    if (/^\s*(?:\.|\/|[\w+]+:\/\/)/.test(code)) return [];
    return requirement(code, start) ?? [];
  });
}

export function requirement(text: string, start: number, isOwn = false): Declared | undefined {
  const match = REQUIREMENT.exec(text);
  const name = match?.[1];
  if (name === undefined) return undefined;
  const rest = text.slice(match?.[0].length ?? 0);
  if (!/^\s*(?:$|[;@,)#\\]|--)/.test(rest)) return undefined;
  const at = start + text.indexOf(name);
  return {
    ecosystem: 'pypi',
    name,
    version: versionOf(match?.[2]),
    start: at,
    end: at + name.length,
    ...(isOwn && { isOwn }),
  };
}

/** `==1.2.3` is 1.2.3; a range stays as it is written. */
export function versionOf(range: string | undefined): string | undefined {
  const plain = range?.replace(/\s+/g, '').replace(/,$/, '');
  return plain === '' || plain === '*' ? undefined : plain?.replace(/^={2,3}(?=[^,]*$)/, '');
}

/** Tables whose keys are packages; `dependencies` of a project and groups are lists of requirements. */
const POETRY = /^tool\.poetry(?:\.group\.[\w-]+)?\.(?:dev-)?dependencies$|^tool\.pixi\.(?:[\w-]+\.)*pypi-dependencies$/;
const LISTS =
  /^(?:project\.optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies|tool\.hatch\.envs(?:\.[\w-]+)*|tool\.uv|project)$/;

export function pyprojectDependencies(text: string): readonly Declared[] {
  const found: Declared[] = [];
  let table = '';
  /** Inside of a list of requirements. */
  let isList = false;
  for (const { line, start } of linesOf(text)) {
    const header = /^\s*\[\[?([^\]]{1,200})\]\]?/.exec(line);
    if (header && !isList) {
      table = (header[1] ?? '').replace(/["'\s]/g, '');
      continue;
    }
    if (isList) {
      for (const each of quotedRequirements(line, start)) found.push(each);
      if (/^[^"'#]*(?:(?:"[^"]*"|'[^']*')[^"'#]*)*\]/.test(line)) isList = false;
      continue;
    }
    const [, key = '', value = ''] = /^\s*["']?([\w.-]{1,100})["']?\s*=\s*(.*)$/.exec(line) ?? [];
    if (key === '') continue;
    const at = start + line.indexOf(key);
    if (POETRY.test(table)) {
      if (key !== 'python')
        found.push({
          ecosystem: 'pypi',
          name: key,
          version: versionOf(tomlVersion(value)),
          start: at,
          end: at + key.length,
        });
    } else if ((table === 'project' || table === 'tool.poetry') && key === 'name') {
      found.push(
        ...quotedRequirements(line, start)
          .slice(0, 1)
          .map((each) => ({ ...each, isOwn: true })),
      );
    } else if (isListOf(table, key) && value.startsWith('[')) {
      for (const each of quotedRequirements(line, start)) found.push(each);
      isList = !/\]\s*(?:#.*)?$/.test(value);
    }
  }
  return found;
}

function isListOf(table: string, key: string): boolean {
  if (table === 'project' || table === 'tool.uv') return /dependencies$/.test(key);
  return LISTS.test(table) && !/^(?:scripts|features|matrix|python|path|type)$/.test(key);
}

export function pipfileDependencies(text: string): readonly Declared[] {
  let table = '';
  return linesOf(text).flatMap(({ line, start }) => {
    table = /^\s*\[([\w.-]{1,60})\]/.exec(line)?.[1] ?? table;
    if (!/packages$/.test(table)) return [];
    const [, name = '', value = ''] = /^\s*["']?([A-Za-z0-9][\w.-]{0,100})["']?\s*=\s*(.*)$/.exec(line) ?? [];
    const at = start + line.indexOf(name);
    return name === ''
      ? []
      : [
          {
            ecosystem: 'pypi' as const,
            name,
            version: versionOf(tomlVersion(value)),
            start: at,
            end: at + name.length,
          },
        ];
  });
}

/** The strings of its lists, and the lines of a section that requires. */
export function setupDependencies(given: string): readonly Declared[] {
  const text = given.slice(0, SETUP_TEXT);
  const lists = [
    ...text.matchAll(
      /\b(?:install_requires|extras_require|tests_require|setup_requires|requires|requirements)\b["']?\s*[=:]\s*[[{(]([^\]})]{0,20000})/g,
    ),
    ...text.matchAll(/["'][\w-]{1,40}["']\s*:\s*\[([^\]]{0,2000})\]/g),
  ].flatMap((match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0) - (match[0].endsWith(']') ? 1 : 0);
    return linesOf(match[1] ?? '').flatMap((each) => quotedRequirements(each.line, start + each.start));
  });
  const sections = [
    ...text.matchAll(
      /^(?:install_requires|tests_require|setup_requires|\w+)\s*=\s*\n((?:[^\S\n]+[^\n]*\n?|[^\S\n]*\n)+)/gm,
    ),
  ].flatMap((match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    return requirements(match[1] ?? '').map((each) => ({ ...each, start: start + each.start, end: start + each.end }));
  });
  const own = /\bname\s*=\s*["']?([\w.-]{1,100})/.exec(text);
  const self =
    own?.[1] === undefined ? undefined : requirement(own[1], own.index + own[0].length - own[1].length, true);
  return once([...lists, ...sections, ...(self ? [self] : [])]);
}

/** `- openai=1.2` and, below `- pip:`, requirements. */
export function condaDependencies(text: string): readonly Declared[] {
  if (!/^dependencies\s*:/m.test(text)) return [];
  return linesOf(text).flatMap(({ line, start }) => {
    const [whole = '', item = ''] = /^\s*-\s+["']?([^"'#\n]{1,200})/.exec(line) ?? [];
    const name = item.replace(/^[\w.-]+::/, '').replace(/^([\w.-]+)=(\d[\w.*]*)(?:=\w+)?\s*$/, '$1==$2');
    return whole === '' ? [] : (requirement(name.padStart(item.length), start + whole.length - item.length) ?? []);
  });
}

function quotedRequirements(line: string, start: number): readonly Declared[] {
  return [...line.replace(/^\s*#.*$/, '').matchAll(/(["'])((?:(?!\1).){1,300})\1/g)].flatMap(
    ({ 2: text = '', index }) => requirement(text, start + index + 1) ?? [],
  );
}

export function tomlVersion(value: string): string | undefined {
  return /^["']([^"']{0,100})["']/.exec(value)?.[1] ?? /\bversion\s*=\s*["']([^"']{1,100})["']/.exec(value)?.[1];
}

export function once(declared: readonly Declared[]): readonly Declared[] {
  const seen = new Set<number>();
  return declared.filter(({ start }) => !seen.has(start) && seen.add(start));
}

export function linesOf(text: string): readonly { readonly line: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').map((each) => {
    const at = start;
    start += each.length + 1;
    return { line: each.endsWith('\r') ? each.slice(0, -1) : each, start: at };
  });
}
