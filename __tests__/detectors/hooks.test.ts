import { runCases } from './cases.ts';

runCases('hooks');
