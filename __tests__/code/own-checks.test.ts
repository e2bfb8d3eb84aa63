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

test('a check of a list is one of each word in it, and of what a word begins with', async () => {
  const text = `import os
import subprocess
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pods")


def assert_safe(words):
    for word in words:
        if flagged(word):
            raise ValueError(word)


@mcp.tool()
def pod(kind: str, name: str, space: str = "") -> str:
    words = ["kubectl", "get"]
    if space:
        words.append(space)
    words.append(f"{kind}/{name}")
    assert_safe(words)
    return subprocess.run(words, capture_output=True, text=True).stdout
`;
  const { flows } = await analyseFiles({ 'server.py': text });
  expect(flows.map(({ sink, source, confidence }) => [sink, source.name, confidence]).toSorted()).toEqual([
    ['flag', 'kind', 'medium'],
    ['flag', 'space', 'medium'],
  ]);
});

test('what masks a text makes it no surer that it is harmless elsewhere', async () => {
  const text = `import os
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("log")


def mask_secrets(text):
    return text.replace(word(), "***")


@mcp.tool()
def log(branch: str) -> str:
    print(mask_secrets(os.environ["API_TOKEN"]))
    print(mask_secrets(branch))
    return os.popen("git log " + branch).read()
`;
  const { flows } = await analyseFiles({ 'server.py': text });
  expect(flows.map(({ sink, confidence }) => [sink, confidence]).toSorted()).toEqual([
    ['log', 'medium'],
    ['shell', 'high'],
  ]);
});
