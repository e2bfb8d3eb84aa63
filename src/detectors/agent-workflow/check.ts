// The two shapes of a check.

import type { Found } from '../../artifacts/ci-found.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { AgentRun } from './runs.ts';

/** Looks at one step that runs an agent; `isOpen` when that it listens to strangers with power has been said already. */
export type RunCheck = (run: AgentRun, isOpen: boolean) => readonly Found[];

/** Looks at a whole workflow: findings with the names of their jobs. */
export type WorkflowCheck = (workflow: DocumentNode) => readonly (readonly [jobName: string, found: Found])[];
