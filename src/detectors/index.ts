// The detectors, in run order.

import { agentWorkflow } from './agent-workflow/index.ts';
import type { DetectorFactory } from './detector.ts';
import { directives } from './directives/index.ts';
import { documents } from './documents/index.ts';
import { downloads } from './downloads/index.ts';
import { encoded } from './encoded/index.ts';
import { hiddenText } from './hidden-text/index.ts';
import { launch } from './launch/index.ts';
import { patterns } from './patterns/index.ts';
import { unread } from './unread/index.ts';

export const DETECTORS: readonly DetectorFactory[] = [
  patterns,
  encoded,
  documents,
  hiddenText,
  directives,
  launch,
  downloads,
  agentWorkflow,
  unread,
];

/** Names a rule may give in `match.detector`: the detectors that decide in code. */
export const CODE_DETECTORS: readonly string[] = [
  'hidden-text',
  'directives',
  'launch',
  'downloads',
  'agent-workflow',
  'unread',
];
