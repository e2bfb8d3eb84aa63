import { runCases } from './cases.ts';

runCases('mobile-app');
