// What a pull request changes, as GitHub lists it: for clones that lack the base.

import type { PullRequest } from '../../config/places.ts';
import { diffLines } from '../../lib/hunks.ts';
import { member } from '../../lib/member.ts';
import { type GitHub, Refused } from './client.ts';

/** GitHub lists no more. */
const FILES = 3000;

/** Undefined when GitHub does not say, or not all of it. A file whose patch it leaves out counts whole. */
export async function changedFiles(
  github: GitHub,
  { number }: PullRequest,
): Promise<ReadonlyMap<string, ReadonlySet<number> | 'all'> | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const { items } = await github.list(route, { pull_number: number }, FILES);
    if (items.length >= FILES) return undefined;
    return new Map(
      items.flatMap((each): (readonly [string, ReadonlySet<number> | 'all'])[] => {
        const [path, patch, changes] = [member(each, 'filename'), member(each, 'patch'), member(each, 'changes')];
        if (typeof path !== 'string') return [];
        if (typeof patch === 'string') return [[path, diffLines(patch).added]];
        return [[path, changes === 0 ? new Set() : 'all']];
      }),
    );
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return undefined;
  }
}
