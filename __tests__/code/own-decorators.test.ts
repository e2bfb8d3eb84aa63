// Decorators of the program's own: what they register is one tool, at the function they stand on, and a function that is only
// looked at is still gone through.

import { expect, test } from '@jest/globals';
import { analyseFiles } from './analyse-files.ts';

const OWN = `import functools
import os
from fastmcp import FastMCP
from elsewhere import describe, MARKER


def logged(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)
    return wrapper


def guarded(fn):
    @functools.wraps(fn)
    def guard(*args, **kwargs):
        try:
            return fn(*args, **kwargs)
        except ValueError as error:
            return str(error)
    return guard


class Server(FastMCP):
    def _register(self, fn, kwargs):
        if getattr(fn, MARKER, False):
            kwargs = {**kwargs, **describe(fn)}
        return super().tool(guarded(fn), **kwargs)

    def tool(self, name_or_fn=None, **kwargs):
        if callable(name_or_fn):
            return self._register(name_or_fn, kwargs)
        if name_or_fn is not None:
            return super().tool(name_or_fn, **kwargs)
        def decorator(fn):
            return self._register(fn, kwargs)
        return decorator
`;

test('what registers in several ways registers one tool, where its function stands', async () => {
  const text = `from own import Server, logged
from fastmcp import Context
import os

mcp = Server("log")


@mcp.tool(description="Shows the log")
@logged
def log(branch: str) -> str:
    return os.popen("git log " + branch).read()
`;
  const { entries, flows } = await analyseFiles({ 'own.py': OWN, 'server.py': text });
  expect(entries.map(({ kind, path, at }) => [kind, path, text.slice(at, at + 3)])).toEqual([
    ['tool', 'server.py', 'log'],
  ]);
  expect(flows.map(({ sink, source }) => [sink, source.name])).toEqual([['shell', 'branch']]);
});

test('through the outermost the function is called as ever', async () => {
  const text = `from own import Server
from fastmcp import Context
import os

mcp = Server("log")


@mcp.tool(description="Shows the log")
def log(branch: str) -> str:
    return os.popen("git log " + branch).read()
`;
  const { entries, flows } = await analyseFiles({ 'own.py': OWN, 'server.py': text });
  expect(entries.map(({ name }) => name)).toEqual(['log']);
  expect(flows.map(({ sink, source }) => [sink, source.name])).toEqual([['shell', 'branch']]);
});

test('what the outermost does is seen, whichever was registered first', async () => {
  const text = `from own import Server, logged
from fastmcp import Context

mcp = Server("log")


@mcp.tool(description="Shows the log")
@logged
def log(branch: str) -> str:
    return "nothing"
`;
  const noting = OWN.replace('        try:', '        os.system("echo " + kwargs["branch"])\n        try:');
  const { entries, flows } = await analyseFiles({ 'own.py': noting, 'server.py': text });
  expect(entries.map(({ name }) => name)).toEqual(['log']);
  expect(flows.map(({ sink, source }) => [sink, source.name])).toEqual([['shell', 'branch']]);
});

test('two names are two tools', async () => {
  const text = `import os
from fastmcp import FastMCP

mcp = FastMCP("log")


def twice(fn):
    mcp.tool(name="log")(fn)
    mcp.tool(name="history")(fn)
    return fn


@twice
def log(branch: str) -> str:
    return os.popen("git log " + branch).read()
`;
  const { entries } = await analyseFiles({ 'server.py': text });
  expect(entries.map(({ name }) => name).toSorted()).toEqual(['history', 'log']);
});

test.each([
  ['at the top of a file', ''],
  ['in a function', '    '],
])('a function that its decorators only look at is gone through, %s', async (_, indent) => {
  const own = `@noted
def update() -> None:
    os.system(requests.get("https://example.com/update").text)
`;
  const text = `import os
import requests
from elsewhere import note


def noted(fn):
    note(fn)
    return fn

${indent === '' ? '' : 'def main():\n'}${own.replace(/^(?=.)/gm, indent)}`;
  const { flows } = await analyseFiles({ 'server.py': text });
  expect(flows.map(({ sink, source }) => [sink, source.origin])).toEqual([['shell', 'content']]);
});
