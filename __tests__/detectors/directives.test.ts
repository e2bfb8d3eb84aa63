import { runCases } from './cases.ts';

runCases('directives');
