// The command line from its sources, in this process: a folder and arguments in, what is said and the exit code out.

import { dispatch } from '../src/cli.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function bartizan(cwd: string, ...args: readonly string[]): Promise<Said> {
  let [out, err] = ['', ''];
  const code = await dispatch(args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: '/nonexistent' },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isOutTerminal: false,
    isErrTerminal: false,
    columns: undefined,
    now: () => performance.now(),
    today: () => '2026-11-22',
    randomKey: () => '0123456789abcdef',
  });
  return { code, out, err };
}
