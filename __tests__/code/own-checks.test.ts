// A check of the program's own makes a flow less sure where it is not understood, and only where it may decide something.

import { expect, test } from '@jest/globals';
import { analyseFiles } from './analyse-files.ts';

const server = (check: string) => `import os
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("log")


${check}


@mcp.tool()
def log(branch: str) -> str:
    return os.popen("git log " + validate(branch)).read()
`;

test.each([
  ['hands on what it is given', 'def validate(text):\n    return text', 'high'],
  ['asks somebody nobody knows', 'def validate(text):\n    return checker.run(text)', 'medium'],
  [
    'leaves under a condition',
    'def validate(text):\n    if odd(text):\n        raise ValueError()\n    return text',
    'medium',
  ],
])('a check that %s', async (_, check, confidence) => {
  const { flows } = await analyseFiles({ 'server.py': server(check) });
  expect(flows.map((flow) => [flow.sink, flow.confidence])).toEqual([['shell', confidence]]);
});
