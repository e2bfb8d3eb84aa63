// Folders and git repositories for tests, made with plain git commands that depend on no user's settings.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What git needs of an environment; the tests of hostile ones add to it. */
export const ENV = { PATH: process.env.PATH, HOME: '/nonexistent' };

export interface Scratch {
  readonly folder: string;
  /** Runs git in `folder` or a folder below it; gives its output without the last line end. */
  git(args: readonly string[], below?: string): string;
  write(path: string, text: string | Buffer): void;
  /** Adds everything and commits; gives the commit's id. */
  commit(message?: string): string;
  remove(): void;
}

export function scratch(): Scratch {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bartizan-test-')));
  const git = (args: readonly string[], below = ''): string => runGit(args, join(folder, below));
  return {
    folder,
    git,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit(message = 'change') {
      git(['add', '-A']);
      git(['commit', '-q', '--allow-empty', '-m', message]);
      return git(['rev-parse', 'HEAD']);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function scratchRepository(...initOptions: string[]): Scratch {
  const made = scratch();
  made.git(['init', '-q', '-b', 'main', ...initOptions]);
  return made;
}

function runGit(args: readonly string[], cwd: string): string {
  const settings = [
    'user.name=Test',
    'user.email=test@example.org',
    'commit.gpgsign=false',
    'protocol.file.allow=always',
  ];
  const all = [...settings.flatMap((setting) => ['-c', setting]), ...args];
  const { status, stdout, stderr } = spawnSync('git', all, {
    cwd,
    env: { ...ENV, GIT_CONFIG_NOSYSTEM: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trimEnd();
}
