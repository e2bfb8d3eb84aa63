import { runCases } from './cases.ts';

runCases('permissions');
