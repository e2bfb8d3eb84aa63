// Whether a source file was made from others, as it says itself: compilers and bundlers leave their traces at both ends.

import type { Artifact } from './artifact.ts';

const HEAD = 4096;
const TAIL = 1024;
const MADE =
  /^Object\.defineProperty\(exports, ["']__esModule["']|^var __(?:defProp|create|getOwnPropNames|importDefault|awaiter|esm|commonJS|toESM)\b|__webpack_require__|__nccwpck_require__/m;
const MAPPED = /^\/\/# sourceMappingURL=/m;

export function isBuilt({ bytes, format }: Pick<Artifact, 'bytes' | 'format'>): boolean {
  if (format !== 'javascript') return false;
  return (
    MADE.test(bytes.toString('latin1', 0, HEAD)) ||
    MAPPED.test(bytes.toString('latin1', Math.max(0, bytes.length - TAIL)))
  );
}
