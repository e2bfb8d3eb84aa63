// How Python's imports find files.

import { describe, expect, test } from '@jest/globals';
import { createPythonResolver } from '../../src/code/modules/python.ts';
import type { ProjectFiles } from '../../src/code/resolver.ts';

function project(texts: Readonly<Record<string, string>>): ProjectFiles {
  return {
    has: (path) => Object.hasOwn(texts, path),
    filesIn: (folder) =>
      Object.keys(texts)
        .filter((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder)
        .sort(),
    text: (path) => texts[path],
  };
}

function found(texts: Readonly<Record<string, string>>, from: string, specifier: string, imported: string): string {
  const one = createPythonResolver(project(texts)).resolve(from, specifier, imported);
  return one ? `${one.paths.join(' ')}${one.isModule ? ' module' : ''}` : '-';
}

const PACKAGE = {
  'pyproject.toml': '',
  'src/pkg/__init__.py': 'from .server import serve\nfrom .run import run\n',
  'src/pkg/__main__.py': '',
  'src/pkg/server.py': 'def serve(): pass\n',
  'src/pkg/run.py': 'def run(): pass\n',
  'src/pkg/types.py': 'class A: pass\n',
  'src/pkg/redis.py': 'import redis\nclass Cache: pass\n',
  'src/pkg/tools/__init__.py': '',
  'src/pkg/tools/git.py': 'def log(): pass\n',
  'src/pkg/data/rows.py': 'def rows(): pass\n',
  'scripts/start.py': '',
  'tests/test_a.py': '',
};

describe('in a package', () => {
  test.each([
    ['src/pkg/server.py', '.run', 'run', 'src/pkg/run.py'],
    ['src/pkg/server.py', '.', 'tools', 'src/pkg/tools/__init__.py module'],
    ['src/pkg/server.py', '.tools', 'git', 'src/pkg/tools/git.py module'],
    ['src/pkg/server.py', '.tools.git', 'log', 'src/pkg/tools/git.py'],
    ['src/pkg/tools/git.py', '..server', 'serve', 'src/pkg/server.py'],
    ['src/pkg/tools/git.py', '..', 'server', 'src/pkg/server.py module'],
    ['src/pkg/tools/git.py', '....', 'x', '-'],
    ['src/pkg/tools/git.py', 'pkg.server', 'serve', 'src/pkg/server.py'],
    ['src/pkg/tools/git.py', 'pkg', 'serve', 'src/pkg/__init__.py'],
    ['src/pkg/__init__.py', '.', 'server', 'src/pkg/server.py module'],
    // The package binds `run` to the function: it hides the module.
    ['tests/test_a.py', 'pkg', 'run', 'src/pkg/__init__.py'],
    ['tests/test_a.py', 'pkg', 'server', 'src/pkg/server.py module'],
    ['tests/test_a.py', 'pkg.data.rows', 'rows', 'src/pkg/data/rows.py'],
    ['tests/test_a.py', 'pkg', '*', 'src/pkg/__init__.py'],
    ['tests/test_a.py', 'pkg.server', '*', 'src/pkg/server.py'],
    ['scripts/start.py', 'pkg.server', 'serve', 'src/pkg/server.py'],
    // Libraries stay libraries.
    ['src/pkg/server.py', 'types', 'A', '-'],
    ['src/pkg/server.py', 'redis', '*', '-'],
    ['src/pkg/redis.py', 'redis', 'Redis', '-'],
    ['src/pkg/server.py', 'redis', 'Redis', '-'],
    ['src/pkg/server.py', 'os', 'path', '-'],
    // A script in a package that is started as one.
    ['src/pkg/__main__.py', 'server', 'serve', 'src/pkg/server.py'],
  ])('%s: from %s import %s', (from, specifier, imported, expected) => {
    expect(found(PACKAGE, from, specifier, imported)).toBe(expected);
  });
});

describe('elsewhere', () => {
  const scripts = {
    'server.py': 'import tools\n',
    'types.py': 'A = 1\n',
    'tools.py': 'def a(): pass\n',
    'mcp/config.py': '',
    'docker/__init__.py': '',
  };
  test.each([
    ['server.py', 'tools', '*', 'tools.py'],
    ['server.py', 'tools', 'a', 'tools.py'],
    ['server.py', 'types', 'A', 'types.py'],
    ['server.py', 'mcp', 'ClientSession', '-'],
    ['server.py', 'mcp.server', 'Server', '-'],
    ['server.py', 'mcp', 'config', 'mcp/config.py module'],
    ['server.py', 'docker', 'from_env', '-'],
    ['server.py', 'requests', 'get', '-'],
  ])('scripts: %s: from %s import %s', (from, specifier, imported, expected) => {
    expect(found(scripts, from, specifier, imported)).toBe(expected);
  });

  const workspace = {
    'packages/my-core/src/my_core/__init__.py': 'def a(): pass\n',
    'packages/my-core/src/my_core/run.py': 'def b(): pass\n',
    'servers/one/pyproject.toml': '',
    'servers/one/src/one/__init__.py': '',
    'servers/one/src/one/main.py': '',
    'servers/one/src/one/util.py': 'x = 1\n',
    'servers/two/app/main.py': '',
    'servers/two/app/routes/a.py': 'def a(): pass\n',
  };
  test.each([
    ['servers/one/src/one/main.py', 'my_core.run', 'b', 'packages/my-core/src/my_core/run.py'],
    ['servers/one/src/one/main.py', 'one.util', 'x', 'servers/one/src/one/util.py'],
    ['servers/two/app/main.py', 'app.routes.a', 'a', 'servers/two/app/routes/a.py'],
    ['servers/two/app/main.py', 'routes.a', 'a', 'servers/two/app/routes/a.py'],
    ['servers/two/app/routes/a.py', 'app.main', '*', 'servers/two/app/main.py'],
  ])('several projects: %s: from %s import %s', (from, specifier, imported, expected) => {
    expect(found(workspace, from, specifier, imported)).toBe(expected);
  });
});

test('hostile paths and names', () => {
  const files = project({ 'a/b.py': '' });
  const resolver = createPythonResolver(files);
  expect(resolver.resolve('a/b.py', `${'.'.repeat(100_000)}x`, 'y')).toBeUndefined();
  expect(resolver.resolve('a/b.py', 'x.'.repeat(100_000), 'y')).toBeUndefined();
  expect(resolver.resolve('a/b.py', '', '')).toBeUndefined();
  expect(resolver.resolve('a/b.py', 'a/../../etc', 'passwd')).toBeUndefined();
});
