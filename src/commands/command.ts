// The interface of a command: arguments after its name in, exit code out.

import type { Host } from '../host.ts';

export interface Command {
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  readonly usage: string;
  /** Whether the help lists the options of a scan with it. */
  readonly hasScanOptions: boolean;
  run(args: readonly string[], host: Host): Promise<number>;
}
