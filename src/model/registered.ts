// What a model or client can call, found where source code registers it.

import type { Range } from './location.ts';

export interface Registered {
  readonly target: string;
  readonly path: string;
  readonly range: Range;
  readonly kind: 'tool' | 'prompt' | 'resource' | 'completion' | 'route';
  /** Empty when it is only known at run time. */
  readonly name: string;
  readonly description?: string;
  /** JSON Schema of its arguments, as far as the source says it. */
  readonly schema?: unknown;
  /** What it is registered with, such as `mcp-typescript`. */
  readonly framework: string;
  /** Told apart by a heuristic only. */
  readonly isGuess: boolean;
}
