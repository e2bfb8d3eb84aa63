// Imports of Go: modules, workspaces, replacements, builds.

import { expect, test } from '@jest/globals';
import { createGoResolver } from '../../src/code/modules/go.ts';

function resolver(tree: Readonly<Record<string, string>>) {
  const paths = Object.keys(tree).sort();
  return createGoResolver({
    has: (path) => path in tree,
    filesIn: (folder) => paths.filter((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder),
    text: (path) => tree[path],
  });
}

test('a package is the files of its folder', () => {
  const go = resolver({
    'go.mod': 'module example.com/srv // the server\n\ngo 1.24\n',
    'main.go': 'package main\n',
    'internal/tools/a.go': 'package tools\n',
    'internal/tools/b.go': 'package tools\n',
    'internal/tools/a_test.go': 'package tools_test\n',
    'internal/tools/gen.go': '//go:build ignore\n\npackage main\n',
  });
  const paths = ['internal/tools/a.go', 'internal/tools/b.go'];
  expect(go.resolve('main.go', 'example.com/srv/internal/tools', '*')).toEqual({ paths });
  expect(go.resolve('internal/tools/a.go', 'example.com/srv/internal/tools', '*')).toEqual({ paths });
  expect(go.resolve('main.go', 'example.com/srvinternal/tools', '*')).toBeUndefined();
  expect(go.resolve('main.go', 'example.com/srv/nothing', '*')).toBeUndefined();
  expect(go.resolve('main.go', 'os/exec', '*')).toBeUndefined();
  expect(go.siblings('internal/tools/a.go')).toEqual(['internal/tools/b.go']);
  expect(go.siblings('main.go')).toEqual([]);
});

test('of several systems the files for Linux', () => {
  const go = resolver({
    'go.mod': 'module m',
    'run/run.go': 'package run',
    'run/run_windows.go': 'package run',
    'run/run_linux_arm64.go': 'package run',
    'run/run_linux.go': 'package run',
    'run/unix.go': '// Licence\n\n//go:build !windows && (linux || darwin)\n\npackage run',
    'run/mac.go': '//go:build darwin\npackage run',
    'win/a_windows.go': 'package win',
  });
  const paths = ['run/run.go', 'run/run_linux.go', 'run/unix.go'];
  expect(go.resolve('run/run.go', 'm/run', '*')).toEqual({ paths });
  expect(go.resolve('run/run.go', 'm/win', '*')).toEqual({ paths: ['win/a_windows.go'] });
});

test('modules of a workspace, of local replacements and inside each other', () => {
  const go = resolver({
    'go.work': 'go 1.24\nuse (\n\t./api\n\t"./srv"\n\t../out\n)\n',
    'api/go.mod': 'module example.com/api/v2',
    'api/kinds/k.go': 'package kinds',
    'srv/go.mod':
      'module example.com/srv\nreplace (\n\texample.com/lib v1.0.0 => ../lib\n\texample.com/far => example.com/near v1.0.0\n)',
    'srv/main.go': 'package main',
    'lib/l.go': 'package lib',
    'srv/plugins/go.mod': 'module example.com/plugins\nreplace example.com/srv => ..',
    'srv/plugins/p.go': 'package plugins',
    'srv/core/c.go': 'package core',
  });
  expect(go.resolve('srv/main.go', 'example.com/api/v2/kinds', '*')?.paths).toEqual(['api/kinds/k.go']);
  expect(go.resolve('srv/main.go', 'example.com/lib', '*')?.paths).toEqual(['lib/l.go']);
  expect(go.resolve('srv/main.go', 'example.com/far', '*')).toBeUndefined();
  expect(go.resolve('srv/plugins/p.go', 'example.com/srv/core', '*')?.paths).toEqual(['srv/core/c.go']);
});

test('libraries have one name for all their versions', () => {
  const go = resolver({});
  expect(go.libraryName('os/exec')).toBe('os/exec');
  expect(go.libraryName('github.com/jackc/pgx/v5/pgxpool')).toBe('github.com/jackc/pgx/pgxpool');
  expect(go.libraryName('gopkg.in/yaml.v3')).toBe('gopkg.in/yaml');
});
