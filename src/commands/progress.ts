// One line on standard error that rewrites itself; nothing when nobody watches.

import type { Host } from '../host.ts';

export interface Progress {
  readonly show: (phase: string, done: number, total: number) => void;
  readonly end: () => void;
}

const CLEAR = '\r\u001b[2K';

export function startProgress(host: Host, isQuiet: boolean): Progress {
  let isShown = false;
  if (isQuiet || !host.isErrTerminal) return { show: () => {}, end: () => {} };
  return {
    show(phase, done, total) {
      isShown = true;
      host.err(`${CLEAR}${phase}: ${done} of ${total}${phase === 'scan' ? ' files' : ''}`);
    },
    end() {
      if (isShown) host.err(CLEAR);
      isShown = false;
    },
  };
}
