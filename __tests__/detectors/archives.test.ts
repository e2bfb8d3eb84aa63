import { runCases } from './cases.ts';

runCases('archives');
