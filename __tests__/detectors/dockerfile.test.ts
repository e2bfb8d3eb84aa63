import { runCases } from './cases.ts';

runCases('dockerfile');
