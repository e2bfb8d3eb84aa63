// The outside things a run needs, handed down by the entries: tests pass their own, nothing else touches the process.

export interface Host {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard output and standard error are terminals. */
  readonly isOutTerminal: boolean;
  readonly isErrTerminal: boolean;
  readonly columns: number | undefined;
  /** Milliseconds since the process started: `performance.now()`. */
  readonly now: () => number;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: () => string;
  /** Different in every run. */
  readonly randomKey: () => string;
  /** Calls `end`, which must not wait for anything, when the process ends before it is taken back. */
  readonly atExit?: (end: () => void) => () => void;
}
