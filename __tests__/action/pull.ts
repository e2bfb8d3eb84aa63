// One pull request, run as what the tests ask: of a fork, or inside the repository. Worlds are removed at the end.

import { rmSync } from 'node:fs';
import { afterAll } from '@jest/globals';
import { type RunOptions, type RunResult, runAction } from './runner.ts';
import { checkout, payload, type World, type WorldOptions, world } from './world.ts';

type Options = Partial<Omit<RunOptions, 'workspace'>> & {
  /** Name of the payload. */
  readonly as?: string;
  readonly at?: 'base' | 'head' | 'merge';
  readonly depth?: number;
};

export interface Pull {
  readonly world: World;
  readonly workspace: (options?: Options) => string;
  /** As the event says; `pull_request` inside the repository, unless told. */
  readonly run: (options?: Options) => RunResult;
  readonly same: (options?: Options) => RunResult;
  readonly fork: (options?: Options) => RunResult;
}

const removals: (() => void)[] = [];

/** To be called once in each file that uses `pull`. */
export function removeWorlds(): void {
  afterAll(() => {
    for (const remove of removals.splice(0)) remove();
  });
}

export function pull(options: WorldOptions): Pull {
  const made = world(options);
  removals.push(made.remove);
  const workspaces = new Map<string, string>();
  const workspace = ({ at = 'merge', depth = 2 }: Options = {}): string => {
    const key = `${at} ${depth}`;
    const folder = workspaces.get(key) ?? checkout(made, made[at], depth);
    if (!workspaces.has(key)) removals.push(() => rmSync(folder, { recursive: true, force: true }));
    workspaces.set(key, folder);
    return folder;
  };
  const run = (given: Options = {}): RunResult => {
    const { as = 'pull_request', at = 'merge', event = as.split('-')[0] ?? as, ...rest } = given;
    const commits = { BASE: made.base, HEAD: made.head };
    return runAction({ event, payload: payload(as, commits), sha: made[at], ...rest, workspace: workspace(given) });
  };
  return {
    world: made,
    workspace,
    run,
    same: run,
    fork: (given) => run({ as: 'pull_request-fork', ...given }),
  };
}
