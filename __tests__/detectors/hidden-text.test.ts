import { runCases } from './cases.ts';

runCases('hidden-text');
