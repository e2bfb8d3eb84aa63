import { runCases } from './cases.ts';

runCases('launch');
