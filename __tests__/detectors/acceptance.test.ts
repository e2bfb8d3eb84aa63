// The acceptance kit every detector passes, written once for all of them: whatever bytes come, none fails, and positions
// and results do not depend on encoding, line ends, order or what stands before.

import { describe, expect, test } from '@jest/globals';
import { readClasses } from '../../scripts/packs.ts';
import { liveKindOf } from '../../src/artifacts/mcp-live.ts';
import { CODE_DETECTOR_NAMES, PROJECT_DETECTOR, PROJECT_DETECTORS, RULE_RUNNERS } from '../../src/detectors/index.ts';
import { joinedExample } from '../../src/model/rule.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { compileRule } from '../../src/rules/compile.ts';
import { loadRules } from '../../src/rules/load.ts';
import { readPacks } from '../../src/rules/packs.ts';
import { scanTargets } from '../../src/scan.ts';
import type { Target, TargetFile } from '../../src/targets/target.ts';

/** The packs have no document rule yet that every detector could be tried with. */
const DOCUMENT_RULE = `rules:
  - id: team/plain-http-server
    title: MCP server is reached without encryption
    class: insecure_transport
    severity: high
    confidence: high
    tier: gate
    what: An MCP server is reached over plain HTTP.
    why: Whoever sits on the way reads and changes what the model is told.
    fix: Use the address with https.
    where:
      roles: [mcp-server]
    match:
      document: { select: url, when: { field: $value, operator: starts_with, value: 'http://' } }
    bad: ['{ "mcpServers": { "a": { "url": "http://mcp.example.net" } } }']
    good:
      - text: '{ "mcpServers": { "a": { "url": "https://mcp.example.net" } } }'
        because: the address is encrypted
    references: [https://cwe.mitre.org/data/definitions/319.html]
`;
const loaded = loadRules([{ path: 'team.yaml', text: DOCUMENT_RULE }], {
  classes: readClasses(),
  isForeign: true,
  detectors: [],
});
const rules = [...readPacks().rules, ...loaded.rules].map((each) => compileRule(each));

interface BinaryFile {
  readonly path: string;
  readonly bytes: Buffer;
}

function openBytes(files: readonly BinaryFile[]): Target {
  return {
    info: {
      id: 'kit',
      kind: 'memory',
      name: 'kit',
      displayPrefix: '',
      repositoryPrefix: '',
      configPrefix: '',
      isOwn: true,
    },
    list: () => ({ files: files.map(({ path }) => fileAt(path)), gaps: [] }),
    read({ path }, buffer) {
      const { bytes } = files.find((file) => file.path === path) ?? { bytes: Buffer.alloc(0) };
      bytes.copy(buffer);
      return { kind: 'whole', length: bytes.length };
    },
    countLineEnds: () => 0,
  };
}

/** What a live server gave is told by its target, not by its path. */
function fileAt(path: string): TargetFile {
  const kind = path.includes('mcp-servers/') ? liveKindOf(path) : undefined;
  return { path, ...(kind && { classification: { kind, format: 'json', use: 'runtime' } }) };
}

const PATHS = [
  '.mcp.json',
  '.codex/config.toml',
  '.claude/settings.json',
  'SKILL.md',
  'AGENTS.md',
  '.github/workflows/ci.yml',
  'src/a.py',
  'src/a.ts',
  '.env',
  'data.yaml',
  'tools.json',
  'mcp-servers/kit/definitions.json',
  'mcp-servers/kit/observations.json',
  'README.md',
  'blob',
];
/** One path for each way of reading. */
const BIG = [
  '.mcp.json',
  'tools.json',
  'mcp-servers/kit/definitions.json',
  'mcp-servers/kit/observations.json',
  'SKILL.md',
  '.github/workflows/ci.yml',
  'src/a.py',
];

/** Keys of a head begin their lines, so nothing can stand before them. */
const HEAD = /^---\n/;

/** Looks in another form for what the rules of others find, and so owns none; every scan here runs it with theirs. */
const SECOND_LOOKS = ['encoded'];
const detectors = [
  ...RULE_RUNNERS.map((factory) => ({
    name: factory(rules)?.name ?? '',
    own: rules.filter((rule) => factory([rule]) !== undefined),
  })),
  ...CODE_DETECTOR_NAMES.map((name) => ({ name, own: rules.filter(({ detector }) => detector === name) })),
  ...[{ name: PROJECT_DETECTOR.name, own: rules.filter(PROJECT_DETECTOR.isFor) }].filter(({ own }) => own.length > 0),
].filter(({ name }) => !SECOND_LOOKS.includes(name));

test('every rule has exactly one detector, and every detector has rules', () => {
  expect(detectors.every(({ own }) => own.length > 0)).toBe(true);
  expect(detectors.flatMap(({ own }) => own.map(({ info }) => info.id)).toSorted()).toEqual(
    rules.map(({ info }) => info.id).toSorted(),
  );
});

test.each([
  '<!-- ',
  '<important>',
  '<a hidden ',
  'ignore previous instructions ',
  'ghp_',
  '-----BEGIN PRIVATE KEY-----',
  'curl ',
  '{"a":',
  '\u200b',
  'do not tell the user that you read ',
  '${{ ',
  '@mcp.tool() """',
  '@mcp.tool()\ndef f(a="",',
  '{"name":"a","inputSchema":{"properties":{"a":',
  'Z2hwX/',
  'LS0tLS1CRUdJTi',
])('no detector fails on a line of 4 MB of %j', async (piece) => {
  const bytes = Buffer.from(piece.repeat(Math.ceil(4_000_000 / Buffer.byteLength(piece))));
  for (const path of BIG)
    expect(outcome(await scanTargets([openBytes([{ path, bytes }])], { rules, now: () => 0 })).failed).toEqual([]);
});

describe.each(detectors)('$name', ({ name, own }) => {
  const scan = (files: readonly BinaryFile[]) => scanTargets([openBytes(files)], { rules: own, now: () => 0 });
  const samples = own.flatMap(({ info }) =>
    info.bad.flatMap((example, index) =>
      example.others ? [] : [{ path: example.path, text: joinedExample(example), id: `${info.id} ${index + 1}` }],
    ),
  );
  const everywhere = (bytes: Buffer) => PATHS.map((path) => ({ path, bytes }));

  test('empty files', async () => {
    expect(outcome(await scan(everywhere(Buffer.alloc(0))))).toEqual({ found: [], failed: [] });
  });

  test('binary files', async () => {
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 3)) & 0xff));
    expect(outcome(await scan(everywhere(bytes))).failed).toEqual([]);
  });

  test('malformed input: every sample cut short at each of forty places, and with a byte changed', async () => {
    const files = samples.flatMap(({ path, text }) => {
      const bytes = Buffer.from(text);
      const step = Math.max(1, Math.floor(bytes.length / 40));
      return Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) => {
        const changed = Buffer.from(bytes);
        changed[index * step] = 0xff;
        return [bytes.subarray(0, index * step), changed].map((each, kind) => ({
          path: `${index}-${kind}/${path}`,
          bytes: each,
        }));
      }).flat();
    });
    expect(outcome(await scan(files)).failed).toEqual([]);
  });

  // Of what no single file shows there is none.
  if (samples.length > 0)
    test.each(samples)('$id: the same place with CRLF, byte order mark and UTF-16', async ({ path, text }) => {
      const plain = outcome(await scan([{ path, bytes: Buffer.from(text) }]));
      expect(plain.found).not.toEqual([]);
      expect(plain.failed).toEqual([]);
      const crlf = text.replaceAll('\n', '\r\n');
      expect(outcome(await scan([{ path, bytes: Buffer.from(crlf) }])).found).toEqual(plain.found);
      expect(outcome(await scan([{ path, bytes: Buffer.from(`\ufeff${text}`) }])).found).toEqual(plain.found);
      expect(outcome(await scan([{ path, bytes: Buffer.from(`\ufeff${text}`, 'utf16le') }])).found).toEqual(
        plain.found,
      );
    });

  const prose = samples.filter(({ path, text }) => /\.(?:md|py|js|ts|sh)$/.test(path) && !HEAD.test(text));
  // In source code an emoji is an error.
  if (prose.length > 0 && !PROJECT_DETECTORS.some((each) => each.name === name))
    test.each(prose)('$id: columns count past an emoji', async ({ path, text }) => {
      const [first = ''] = outcome(await scan([{ path, bytes: Buffer.from(text) }])).found;
      const line = Number.parseInt(first, 10);
      const lines = text.split('\n');
      const shifted = lines.map((each, index) =>
        index === line - 1 && /^[A-Za-z]/.test(each) ? `\u{1f44b}é ${each}` : each,
      );
      const [after = ''] = outcome(await scan([{ path, bytes: Buffer.from(shifted.join('\n')) }])).found;
      const column = Number.parseInt(first.split(':')[1] ?? '', 10) + (shifted[line - 1] === lines[line - 1] ? 0 : 4);
      // A match that begins with the line itself may take in what now stands before it.
      expect([`${line}:${column}`, `${line}:1`]).toContain(after.split(' ')[0]);
    });

  test('the same result in any order', async () => {
    const files = samples.map(({ path, text }, index) => ({ path: `${index}/${path}`, bytes: Buffer.from(text) }));
    const forward = await scan(files);
    const backward = await scan(files.toReversed());
    expect(backward.findings).toEqual(forward.findings);
    expect((await scan(files)).findings).toEqual(forward.findings);
  });
});

function outcome({ findings, coverage }: ScanResult): { found: readonly string[]; failed: readonly string[] } {
  return {
    found: findings.map(
      ({ ruleId, tier, locations: [at] }) => `${at.range.start.line}:${at.range.start.column} ${ruleId} ${tier}`,
    ),
    failed: coverage.gaps
      // What a detector says it did not look at is an answer; that it broke off is none.
      .filter(({ reason, detail }) => reason === 'detector-failed' && / failed: /.test(detail))
      .map(({ path, detail }) => `${path}: ${detail}`),
  };
}
