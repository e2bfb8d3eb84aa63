// The checks, in the order their findings are told.

import { answerUses } from './answers.ts';
import type { RunCheck, WorkflowCheck } from './check.ts';
import { openDoors } from './doors.ts';
import { heldPowers } from './held.ts';
import { promptTexts } from './prompts.ts';
import { unreviewedWork } from './review.ts';
import { endpoints, inheritedSecrets, suppliers, transcripts } from './supply.ts';

export const RUN_CHECKS: readonly RunCheck[] = [openDoors, heldPowers, promptTexts, answerUses, unreviewedWork];
export const WORKFLOW_CHECKS: readonly WorkflowCheck[] = [suppliers, endpoints, transcripts, inheritedSecrets];
