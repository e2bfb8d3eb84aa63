import { runCases } from './cases.ts';

runCases('mcp-posture');
