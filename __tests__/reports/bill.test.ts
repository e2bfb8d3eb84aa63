// What both bills of materials take for a version, an address, a package URL and a licence.

import { expect, test } from '@jest/globals';
import { fitting, purlOf, uriOf, versionOf } from '../../src/reports/bill.ts';
import { licenceOf } from '../../src/reports/licence.ts';
import { component } from './builders.ts';

const of = (...versions: string[]) => component({ type: 'package', name: 'a', purl: 'pkg:npm/a', versions });

test.each([
  [['1.2.3'], '1.2.3'],
  [['v1.2.3-rc.1+build'], 'v1.2.3-rc.1+build'],
  [['2026.8.31'], '2026.8.31'],
  [['sha256:0a1b'], 'sha256:0a1b'],
  [[], undefined],
  [['1.2.3', '1.2.4'], undefined],
  [['^1.2.3'], undefined],
  [['>=1,<2'], undefined],
  [['1.2 || 1.3'], undefined],
  [['1.x'], undefined],
  [['*'], undefined],
  [['latest'], undefined],
  [['1.2.3\n'], undefined],
])('version of %j', (versions, version) => {
  expect(versionOf(of(...versions))).toBe(version);
});

test.each([
  ['https://api.example.com', 'https://api.example.com'],
  ['https://api.example.com/', 'https://api.example.com/'],
  ['https://api.example.com:8443/v1/chat', 'https://api.example.com:8443/v1/chat'],
  ['https://me:secret@api.example.com/v1?key=1#x', 'https://api.example.com/v1'],
  ['https://api.example.com/a b|c%zz<d>', 'https://api.example.com/a%20b%7Cc%25zz%3Cd%3E'],
  ['http://[::1]:3000/mcp', 'http://[::1]:3000/mcp'],
  ['postgres://db.example.com/x', 'postgres://db.example.com/x'],
  ['https://größe.example/ü', 'https://xn--gre-6ka8i.example/%C3%BC'],
  ['javascript:alert(1)', undefined],
  ['./here', undefined],
  ['https://{host}/v1', undefined],
  ['', undefined],
  [undefined, undefined],
])('address %j', (text, uri) => {
  expect(uriOf(text)).toBe(uri);
});

test.each([
  ['pkg:npm/%40a/b', ['1.0.0'], 'pkg:npm/%40a/b@1.0.0'],
  ['pkg:npm/a', ['^1.0.0'], 'pkg:npm/a'],
  ['pkg:npm/a@2.0.0', ['1.0.0'], 'pkg:npm/a@2.0.0'],
  ['pkg:pypi/a', ['1.0+cu:12'], 'pkg:pypi/a@1.0%2Bcu%3A12'],
  ['pkg:npm/a b', ['1.0.0'], undefined],
  ['npm/a', ['1.0.0'], undefined],
])('package URL %s of %j', (purl, versions, expected) => {
  expect(purlOf(component({ type: 'package', name: 'a', purl, versions }))).toBe(expected);
});

test.each([
  ['MIT', 'id', 'MIT'],
  ['apache-2.0', 'id', 'Apache-2.0'],
  ['MIT OR Apache-2.0', 'expression', 'MIT OR Apache-2.0'],
  ['(mit and (isc))', 'expression', '(MIT AND (ISC))'],
  ['MIT OR', 'name', 'MIT OR'],
  ['MIT Apache-2.0', 'name', 'MIT Apache-2.0'],
  ['(MIT', 'name', '(MIT'],
  ['MIT)', 'name', 'MIT)'],
  ['SEE LICENSE IN LICENSE.md', 'name', 'SEE LICENSE IN LICENSE.md'],
  ['llama3', 'name', 'llama3'],
  ['', 'name', ''],
])('licence %j', (text, kind, written) => {
  expect(licenceOf(text)).toEqual({ kind, text: written });
});

test('how many fit in', () => {
  expect([fitting([], 10), fitting([5, 5], 10), fitting([5, 6], 10), fitting([11], 10)]).toEqual([0, 2, 1, 0]);
});
