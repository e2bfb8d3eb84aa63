import { runCases } from './cases.ts';

runCases('front-matter');
