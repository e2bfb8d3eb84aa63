import { runCases } from './cases.ts';

runCases('workloads');
