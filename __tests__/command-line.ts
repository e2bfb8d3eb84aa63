// The command line from its sources, in this process: a folder and arguments in, what is said and the exit code out.

import { dispatch } from '../src/cli.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** In a folder, or in one with a terminal of so many columns. */
export async function bartizan(
  place: string | { readonly cwd: string; readonly columns: number },
  ...args: readonly string[]
): Promise<Said> {
  const { cwd, columns } = typeof place === 'string' ? { cwd: place, columns: undefined } : place;
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
    columns,
    now: () => performance.now(),
    today: () => '2026-11-22',
    randomKey: () => '0123456789abcdef',
  });
  return { code, out, err };
}
