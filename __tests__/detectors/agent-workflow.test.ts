import { runCases } from './cases.ts';

runCases('agent-workflow');
