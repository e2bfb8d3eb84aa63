// Archives through the command line: what is said of them, what counts, and how it ends.

import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { tarball } from '../lib/make-tar.ts';
import { zip } from '../lib/make-zip.ts';
import { bartizan, EVIL, type Report, RULE, tree } from './run-cli.ts';

const FILES = [
  { name: 'app/.mcp.json', text: EVIL },
  { name: 'bartizan.yml', text: 'ignore: [{ rule: "*", path: "**", reason: theirs }]\nexclude: ["**"]\n' },
];
const SLIP = zip([...FILES, { name: '../../.bashrc', text: 'x' }]);
const run = (folder: string, ...args: readonly string[]) => bartizan(folder, ['scan', ...args]);

describe('an archive', () => {
  test('is scanned instead of this folder; its own config counts for nothing', () => {
    const folder = tree({ 'dist/tools.mcpb': SLIP, '.mcp.json': EVIL });
    const { code, out } = run(folder, '--archive', 'dist/tools.mcpb');
    expect(code).toBe(1);
    expect(out).toMatch(/^bartizan \S+ · 3 files, 1 MCP config, 1 archive · /);
    expect(out).toContain(`\n  dist/tools.mcpb!app/.mcp.json:1:61  critical  ${RULE}\n`);
    expect(out).toContain('dist/tools.mcpb:1:1  high  archive/entry-outside');
    expect(out.match(new RegExp(`critical {2}${RULE}`, 'g'))).toHaveLength(1);
  });

  test('and a path, and a second archive, are all scanned', () => {
    const folder = tree({ 'a.zip': zip(FILES), 'b.tgz': tarball([...FILES]), '.mcp.json': EVIL });
    const { out } = run(folder, '.', '--archive', 'a.zip', '--archive', 'b.tgz', '--report', 'json');
    const { findings }: Report = JSON.parse(out);
    expect(findings.map(({ locations: [at] }) => at?.path)).toEqual(
      expect.arrayContaining(['.mcp.json', 'a.zip!app/.mcp.json', 'b.tgz!app/.mcp.json']),
    );
  });

  test('has alerts at its members in SARIF', () => {
    const { out } = run(tree({ 'a.zip': zip(FILES) }), '--archive', 'a.zip', '--report', 'sarif');
    const [result] = JSON.parse(out).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a.zip!app/.mcp.json');
  });

  test('is ignored by what names the finding, and by nothing broader', () => {
    const files = { 'a.zip': zip(FILES) };
    const { out } = run(tree(files), '--archive', 'a.zip', '--report', 'json');
    const line: string = JSON.parse(out).findings[0].ignore.replace('…', 'known upstream');
    expect(run(tree({ ...files, 'bartizan.yml': `ignore:\n  ${line}\n` }), '--archive', 'a.zip').code).toBe(0);
    const broad = { ...files, 'bartizan.yml': 'ignore: [{ rule: "*", reason: ours }]\n' };
    expect(run(tree(broad), '--archive', 'a.zip').code).toBe(1);
  });

  test('that cannot be read leaves no verdict, beside a path only a gap', () => {
    const files = { 'a.zip': 'hello', 'a.txt': 'a' };
    const alone = run(tree(files), '--archive', 'a.zip');
    expect(alone.code).toBe(3);
    expect(alone.out).toContain('It is no archive: zip');
    const beside = run(tree(files), '.', '--archive', 'a.zip');
    expect(beside.code).toBe(0);
    expect(beside.out).toContain('1 thing not supported');
    expect(run(tree({ 'a.zip': 'PK\x03\x04' }), '--archive', 'a.zip').code).toBe(3);
  });
});

test('a bomb fails the build, though there is nothing else to look at', () => {
  const zeros = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
  const files = Array.from({ length: 20 }, (_, at) => ({
    name: `${at}.bin`,
    packed: { method: 8, bytes: zeros },
    size: 64 * 1024 * 1024,
    crc: 0,
  }));
  const { code, out } = run(tree({ 'bomb.zip': zip(files) }), '--archive', 'bomb.zip');
  expect(code).toBe(1);
  expect(out).toContain('archive/bomb');
  expect(out).toContain('and unpacks to 1.3 GB');
});

test.each([
  ['none.zip', 'the archive none.zip cannot be read: it does not exist'],
  ['dist', 'dist is no file, and so no archive'],
])('ends with 2: %s', (name, words) => {
  const { code, err, out } = run(tree({ 'dist/a.txt': 'a' }), '--archive', name);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(words);
});
