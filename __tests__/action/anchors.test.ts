// Where review comments may stand, against a second reading of the diff that shares no code with ours (the tests' GitHub):
// random files and edits that try to look like a diff themselves, their patches made by git.

import { afterAll, describe, expect, test } from '@jest/globals';
import { placeOnDiff } from '../../src/delivery/review.ts';
import { openGit } from '../../src/lib/git.ts';
import { diffLines } from '../../src/lib/hunks.ts';
import type { AssessedFinding } from '../../src/model/assessment.ts';
import { scratchRepository } from '../lib/scratch-repository.ts';
import { assessed, assessment, location, range, rule } from '../reports/builders.ts';
import { isOnDiff, linesOf } from './github/fake.ts';

const FILES = 120;
const FINDINGS = 40;
const LINES = [
  ...['', 'text', ' ', '\ttab', '+', '-', '--', '---', '+++', '--- a/f', '+++ b/f', '@@', '@@ -1,3 +1,4 @@'],
  ...['@@ -0,0 +1 @@ x', '\\ No newline at end of file', 'diff --git a/f b/f', 'index 0..1 100644', 'ä€😀', 'a\rb'],
];

/** The same numbers in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const random = randomFrom(7);
const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;

/** Lines, how they end, and whether the last one does. */
function text(lines: readonly string[], style: number): string {
  const end = style % 3 === 0 ? '\r\n' : '\n';
  return lines.length === 0 ? '' : lines.join(end) + (style % 2 === 0 ? end : '');
}

function edited(lines: readonly string[]): string[] {
  const changed = [...lines];
  for (let edits = 1 + random(4); edits > 0; edits--)
    changed.splice(random(changed.length + 1), random(3), ...Array.from({ length: random(4) }, () => pick(LINES)));
  return changed;
}

interface Changed {
  readonly path: string;
  readonly patch: string;
  readonly lines: readonly string[];
}

const origin = scratchRepository();
afterAll(origin.remove);

async function history(): Promise<{ base: string; head: string; files: readonly Changed[] }> {
  const before = Array.from({ length: FILES }, () => Array.from({ length: random(40) }, () => pick(LINES)));
  const after = before.map(edited);
  const isMoved = before.map((lines) => lines.length > 20 && random(3) === 0);
  const heads = after.map((lines) => text(lines, random(6)));
  for (const [index, lines] of before.entries()) origin.write(`f${index}.txt`, text(lines, random(6)));
  const base = origin.commit();
  for (const [index, now] of heads.entries()) {
    if (isMoved[index]) origin.git(['mv', `f${index}.txt`, `g${index}.txt`]);
    origin.write(`${isMoved[index] ? 'g' : 'f'}${index}.txt`, now);
  }
  const head = origin.commit();
  const files = heads.flatMap((now, index): readonly Changed[] => {
    const path = `${isMoved[index] ? 'g' : 'f'}${index}.txt`;
    const context = `-U${pick([0, 1, 3, 3, 10])}`;
    // Git's hunks touch each other where the context between them is asked to be shown.
    const between = `--inter-hunk-context=${pick([0, 0, 2])}`;
    const diff = origin.git(['diff', context, between, '-M', base, head, '--', `f${index}.txt`, path]);
    const at = diff.search(/^@@ /m);
    return at < 0 ? [] : [{ path, patch: diff.slice(at), lines: now.split('\n') }];
  });
  return { base, head, files };
}

function somewhere(path: string, most: number): AssessedFinding {
  const line = 1 + random(most + 2);
  const from = Math.max(1, line - random(4));
  const to = from + random(5);
  return assessed(RULE, {
    locations: [location({ path, range: range(line, 1, line + random(3), 2) })],
    ...(random(2) === 0 && { suggestion: { startLine: from, endLine: to, lines: ['```', 'x'] } }),
  });
}

const RULE = rule();
const OPTIONS = { category: 'bartizan', suggestions: true };

test('random findings on random diffs: no anchor GitHub would refuse, and none left out that it would take', async () => {
  const { base, head, files } = await history();
  expect(files.length).toBeGreaterThan(FILES / 2);
  let placedAll = 0;
  let ranges = 0;
  for (const { path, patch } of files) {
    const ours = diffLines(patch);
    expect(ours.hunkOf).toEqual(linesOf(patch));
    const findings = Array.from({ length: FINDINGS }, () => somewhere(path, 45));
    for (const each of findings) {
      const placed = placeOnDiff([each], assessment(), OPTIONS, new Map([[path, ours]]));
      const wanted = each.finding.suggestion?.endLine ?? each.finding.locations[0].range.start.line;
      expect(placed).toHaveLength(linesOf(patch).has(wanted) ? 1 : 0);
      for (const { comment } of placed) {
        expect(isOnDiff(comment, patch)).toBe(true);
        placedAll++;
        if (comment.start_line !== undefined) ranges++;
        // A suggestion replaces what it stands on: all of it or nothing.
        const { suggestion } = each.finding;
        const stands = { startLine: comment.start_line ?? comment.line, endLine: comment.line };
        if (comment.body.includes('suggestion\n')) expect(suggestion).toMatchObject(stands);
      }
    }
    expect(placeOnDiff([somewhere('another', 9)], assessment(), OPTIONS, new Map([[path, ours]]))).toEqual([]);
  }
  expect([placedAll > 500, ranges > 50]).toEqual([true, true]);

  // What git itself says changed, read from its list without context.
  const git = await openGit(origin.folder, process.env);
  const changed = git?.changedLines(base, head);
  for (const { path, patch, lines } of files) {
    const { added } = diffLines(patch);
    expect([...(changed?.get(path) ?? [])].toSorted(byNumber)).toEqual([...added].toSorted(byNumber));
    // The repository of the test cuts off the end of what git printed.
    const texts = patch.split('\n').flatMap((line) => (line.startsWith('+') ? [line.trimEnd()] : []));
    expect([...added].toSorted(byNumber).map((line) => `+${lines[line - 1]}`.trimEnd())).toEqual(texts);
  }
});

function byNumber(left: number, right: number): number {
  return left - right;
}

describe('hunks', () => {
  const TOUCHING = [
    '@@ -1,2 +1,2 @@',
    '-a',
    '+@@ -9,9 +9,9 @@',
    ' --- b',
    '@@ -3 +3,2 @@ @@ -7 +7 @@',
    ' c',
    '+d',
  ].join('\n');

  test('that touch are two: a range does not leave one', () => {
    expect([...diffLines(TOUCHING).hunkOf]).toEqual([...linesOf(TOUCHING)]);
    const across = assessed(RULE, {
      locations: [location({ path: 'a', range: range(2, 1, 2, 2) })],
      suggestion: { startLine: 2, endLine: 3, lines: ['x'] },
    });
    const [placed] = placeOnDiff([across], assessment(), OPTIONS, new Map([['a', diffLines(TOUCHING)]]));
    expect(placed?.comment).toMatchObject({ line: 3 });
    expect(placed?.comment.start_line).toBeUndefined();
    expect(placed?.comment.body).not.toContain('suggestion\n');
  });

  test.each([
    ['nothing', ''],
    ['no hunk', 'Binary files differ'],
    ['numbers beyond all bounds', '@@ -1 +99999999999999999999,3 @@\n+a'],
    ['a count that lies', '@@ -1 +1,9 @@\n+a'],
    ['only what goes', '@@ -1,2 +0,0 @@\n-a\n-b'],
  ])('of %s give no line that is not there', (_, patch) => {
    for (const line of diffLines(patch).hunkOf.keys()) expect(isOnDiff({ line }, patch)).toBe(true);
  });

  test('a file that GitHub’s merge moved takes no comment: its lines are not those of the head', () => {
    const here = assessed(RULE, { locations: [location({ path: 'a', range: range(2, 1, 2, 2) })] });
    const files = new Map([['a', diffLines(TOUCHING)]]);
    expect(placeOnDiff([here], assessment(), { ...OPTIONS, isAsAtHead: () => false }, files)).toEqual([]);
    expect(placeOnDiff([here], assessment(), { ...OPTIONS, isAsAtHead: () => true }, files)).toHaveLength(1);
  });
});
