// Twins: pairs of small servers, one wrong and one that differs in the one thing that makes it right. Each is a folder
// `<language>/<sink>/<bad|ok>-<shape>` with files as a user would have them and `expected.txt`, one finding a line:
// `path:line rule "source"`, alternatives of the rule split by `|`, the source left out where it has no one name, and empty
// where it is all there is (a request, the address of a resource).
// Expectations say what is true of the code and are written by people: nothing here writes them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { readPacks } from '../../src/rules/packs.ts';
import { openMemory } from '../../src/targets/memory.ts';
import { scannerWith } from '../scanner.ts';

const ROOT = join(import.meta.dirname, '../fixtures/code');
const EXPECTED = 'expected.txt';
const LINE = /^(?<path>[^:"]+):(?<line>\d+) (?<rules>code\/[a-z-]+(?:\|code\/[a-z-]+)*)(?: "(?<source>[^"]*)")?$/;

const scan = scannerWith(compileRules(readPacks().rules, ({ id }) => id.startsWith('code/')));
const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('expectations are written by people', () => {
  expect(process.env.UPDATE_EXPECTED).not.toBe('1');
});

describe.each(folders.map(({ name }) => name))('%s', (language) => {
  describe.each(readdirSync(join(ROOT, language)))('%s', (sink) => {
    const folder = join(ROOT, language, sink);
    test.each(readdirSync(folder).toSorted(byTwins))('%s', async (name) => {
      const [side, shape] = [name.slice(0, name.indexOf('-')), name.slice(name.indexOf('-') + 1)];
      expect(['bad', 'ok']).toContain(side);
      expect(existsSync(join(folder, `${side === 'bad' ? 'ok' : 'bad'}-${shape}`, EXPECTED))).toBe(true);
      const expected = readFileSync(join(folder, name, EXPECTED), 'utf8');
      // Of the right one less may be said, of the wrong one something more.
      const other = readFileSync(join(folder, `${side === 'bad' ? 'ok' : 'bad'}-${shape}`, EXPECTED), 'utf8');
      const [more, less] = side === 'bad' ? [expected, other] : [other, expected];
      expect(saysMore(more, less)).toBe(true);
      expect(agreeing(await findingsOf(join(folder, name)), expected)).toBe(expected);
    });
  });
});

/** Whether one expects something the other does not, wherever it stands. */
function saysMore(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.slice(line.indexOf(' ') + 1));
  return words(one).some((each) => !words(other).includes(each));
}

/** The two of a pair beside each other. */
function byTwins(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => name.slice(name.indexOf('-')) + name) as [string, string];
  return left < right ? -1 : 1;
}

async function findingsOf(folder: string): Promise<readonly Finding[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== EXPECTED)
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
  return (await scan(openMemory('twin', files))).findings;
}

/** The findings in the words of the expectations they meet; the others in their own. */
function agreeing(findings: readonly Finding[], expected: string): string {
  const open = expected.split('\n').filter((line) => line !== '');
  const met: string[] = [];
  const others: string[] = [];
  for (const finding of findings) {
    const index = open.findIndex((line) => meets(finding, line));
    if (index === -1) others.push(said(finding));
    else met.push(...open.splice(index, 1));
  }
  const order = expected.split('\n');
  met.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return [...met, ...others].map((line) => `${line}\n`).join('');
}

function meets(finding: Finding, line: string): boolean {
  const parts = LINE.exec(line)?.groups;
  if (!parts) throw new Error(`not an expectation: ${line}`);
  const [at] = finding.locations;
  return (
    at.path === parts.path &&
    at.range.start.line === Number(parts.line) &&
    (parts.rules ?? '').split('|').includes(finding.ruleId) &&
    (parts.source === undefined || isSame(sourceOf(finding), parts.source))
  );
}

function said(finding: Finding): string {
  const [at] = finding.locations;
  return `${at.path}:${at.range.start.line} ${finding.ruleId} "${sourceOf(finding)}"`;
}

/** Of a first step such as "argument `branch` of tool `git_log`". Elements of a list count as the list. */
function sourceOf({ flow }: Finding): string {
  const what = flow?.[0]?.what ?? '';
  const name = /^argument `([^`]*)`/.exec(what)?.[1] ?? (what.startsWith('the arguments') ? '' : what);
  return name.replaceAll(/\[[^\]]*\]|\.(?:\*|\d+)(?=\.|$)/g, '');
}

/** A field of an argument may be named by itself, with the argument before it, or by the argument alone. */
function isSame(found: string, expected: string): boolean {
  return (
    found === expected ||
    found.endsWith(`.${expected}`) ||
    expected.endsWith(`.${found}`) ||
    expected.startsWith(`${found}.`)
  );
}
