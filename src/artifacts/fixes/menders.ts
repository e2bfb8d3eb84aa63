// Fixes that take more than an expression: each looks at the text around the finding and either knows what to write or leaves it.

import type { Stretch } from '../../lib/text-edits.ts';
import type { MenderName } from '../../rules/definition.ts';
import { argumentVector } from './argument-vector.ts';
import { containment } from './containment.ts';
import { encryption } from './encryption.ts';
import { environmentReference } from './environment-reference.ts';
import type { Mender, Mending } from './mending.ts';

const MENDERS_BY_NAME: Readonly<Record<MenderName, Mender>> = {
  'argument-vector': argumentVector,
  containment,
  encryption,
  'environment-reference': environmentReference,
};

export function mended(name: MenderName, mending: Mending): readonly Stretch[] | undefined {
  return MENDERS_BY_NAME[name](mending);
}
