import { runCases } from './cases.ts';

runCases('tool-definitions');
