import { runCases } from './cases.ts';

runCases('server-manifest');
