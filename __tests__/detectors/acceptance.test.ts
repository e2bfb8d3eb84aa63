// The acceptance kit every detector passes, written once for all of them: whatever bytes come, none fails, and positions
// and results do not depend on encoding, line ends, order or what stands before.

import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { classify } from '../../src/artifacts/classify.ts';
import { CODE_DETECTORS, PROJECT_DETECTOR, PROJECT_DETECTORS, RULE_RUNNERS } from '../../src/detectors/index.ts';
import { CODE_FILE, FILE_CAP, SLOW_DOCUMENT_TEXT, TOOL_DOCUMENT_BYTES } from '../../src/lib/limits.ts';
import type { Gap } from '../../src/model/coverage.ts';
import type { Finding } from '../../src/model/finding.ts';
import { joinedExample } from '../../src/model/rule.ts';
import { type Answer, type BinaryFile, rules } from './acceptance-kit.ts';

const thread = new Worker(new URL('./acceptance-thread.ts', import.meta.url));
afterAll(() => thread.terminate());
let asked = 0;

function ask(targets: readonly { readonly id: string; readonly files: readonly BinaryFile[] }[], own = rules) {
  const number = asked++;
  return new Promise<Answer>((resolve, reject) => {
    const onError = (error: unknown) => reject(error);
    const onMessage = (message: { readonly number: number; readonly answer?: string; readonly error?: string }) => {
      if (message.number !== number) return;
      thread.off('message', onMessage).off('error', onError);
      if (message.answer === undefined) reject(new Error(message.error));
      else resolve(JSON.parse(message.answer));
    };
    thread.on('message', onMessage).on('error', onError);
    thread.postMessage({ number, question: { targets, rules: own.map(({ info }) => info.id) } });
  });
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
  'Dockerfile',
  'docker-compose.yml',
  'main.tf',
  'main.bicep',
  'tools.json',
  'mcp-servers/kit/definitions.json',
  'mcp-servers/kit/observations.json',
  'archives/kit.zip/listing.json',
  'README.md',
  'package-lock.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'uv.lock',
  'requirements.txt',
  'go.mod',
  'flow.json',
  'weights.pkl',
  'weights.safetensors',
  'weights.gguf',
  'app.apk!/AndroidManifest.xml',
  'app.apk!/classes.dex',
  'blob',
];
/** One path for each way of reading, and the most bytes that this way takes: of more, less is looked at. */
const BIG: readonly (readonly [path: string, most: number])[] = [
  ['.mcp.json', FILE_CAP],
  ['tools.json', TOOL_DOCUMENT_BYTES],
  ['mcp-servers/kit/definitions.json', TOOL_DOCUMENT_BYTES],
  ['mcp-servers/kit/observations.json', TOOL_DOCUMENT_BYTES],
  ['SKILL.md', FILE_CAP],
  ['.github/workflows/ci.yml', SLOW_DOCUMENT_TEXT],
  ['src/a.py', CODE_FILE],
  ['package-lock.json', FILE_CAP],
  ['pnpm-lock.yaml', FILE_CAP],
  ['requirements.txt', FILE_CAP],
  ['weights.pkl', FILE_CAP],
  ['app.apk!/AndroidManifest.xml', FILE_CAP],
  ['app.apk!/classes.dex', FILE_CAP],
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
  ...CODE_DETECTORS.map(({ name, declares }) => ({
    name,
    own: rules.filter(({ detector }) => detector === name),
    declares,
  })).filter(({ own, declares }) => own.length > 0 || !declares),
  ...[{ name: PROJECT_DETECTOR.name, own: rules.filter(PROJECT_DETECTOR.isFor) }].filter(({ own }) => own.length > 0),
].filter(({ name }) => !SECOND_LOOKS.includes(name));

test('every rule has exactly one detector, and every detector has rules', () => {
  expect(detectors.every(({ own }) => own.length > 0)).toBe(true);
  expect(detectors.flatMap(({ own }) => own.map(({ info }) => info.id)).toSorted()).toEqual(
    // Rules about advisories are for whoever asks about packages, after the scan.
    rules.flatMap(({ info, advisories }) => (advisories === undefined ? [info.id] : [])).toSorted(),
  );
});

/** A quarter of what is read tells what grows faster than the text; some fill the whole, for the bounds at its end. */
const QUARTER = 4;
const WHOLE: readonly string[] = ['<!-- ', 'ignore previous instructions ', '{"a":', '\u200b', '${{ '];

test.each([
  ...WHOLE,
  '<important>',
  '<a hidden ',
  'ghp_',
  '-----BEGIN PRIVATE KEY-----',
  'curl ',
  'do not tell the user that you read ',
  '@mcp.tool() """',
  '@mcp.tool()\ndef f(a="",',
  '{"name":"a","inputSchema":{"properties":{"a":',
  'Z2hwX/',
  'LS0tLS1CRUdJTi',
])('no detector fails on much of %j', async (piece) => {
  const share = WHOLE.includes(piece) ? 1 : QUARTER;
  const targets = BIG.map(([path, most]) => ({
    id: path,
    files: [{ path, bytes: Buffer.from(piece.repeat(Math.floor(most / share / Buffer.byteLength(piece)))) }],
  }));
  expect(outcome(await ask(targets)).failed).toEqual([]);
});

describe.each(detectors)('$name', ({ name, own }) => {
  const scan = (files: readonly BinaryFile[]) => ask([{ id: 'kit', files }], own);
  const samples = own.flatMap(({ info }) =>
    info.bad.flatMap((example, index) =>
      example.others
        ? []
        : [
            {
              path: example.path,
              text: joinedExample(example),
              id: `${info.id} ${index + 1}`,
              places: index === 0 ? 40 : 10,
            },
          ],
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

  test('malformed input: every sample cut short at up to forty places, and with a byte changed', async () => {
    const files = samples.flatMap(({ path, text, places }, sample) => {
      const bytes = Buffer.from(text);
      const step = Math.max(1, Math.floor(bytes.length / places));
      return Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) => {
        const changed = Buffer.from(bytes);
        changed[index * step] = 0xff;
        return [bytes.subarray(0, index * step), changed].map((each, kind) => ({
          path: `${sample}-${index}-${kind}/${path}`,
          bytes: each,
        }));
      }).flat();
    });
    expect(outcome(await scan(files)).failed).toEqual([]);
  });

  /** What each of these texts gives alone: each is a target of its own, and all share what one scan sets up. */
  const outcomesOf = async (texts: readonly { readonly path: string; readonly bytes: Buffer }[]) => {
    const targets = texts.map((file, index) => ({ id: `${index}`, files: [file] }));
    const { findings, gaps } = await ask(targets, own);
    const parts = targets.map(() => ({ findings: [] as Finding[], gaps: [] as Gap[] }));
    for (const finding of findings) parts[Number(finding.locations[0].target)]?.findings.push(finding);
    for (const gap of gaps) parts[Number(gap.target)]?.gaps.push(gap);
    return parts.map(outcome);
  };

  // In a model file every byte counts: another line end or encoding makes another file of it.
  const binaries = samples.filter(({ path }) => classify(path).kind === 'model-file');
  const texts = samples.filter((each) => !binaries.includes(each));

  for (const { id, path, text } of binaries)
    test(`${id}: found as it is`, async () => {
      const { found, failed } = outcome(await scan([{ path, bytes: Buffer.from(text) }]));
      expect(found).not.toEqual([]);
      expect(failed).toEqual([]);
    });

  // Of what no single file shows there is none.
  if (texts.length > 0)
    describe('written otherwise', () => {
      const written = (text: string) => [
        Buffer.from(text),
        Buffer.from(text.replaceAll('\n', '\r\n')),
        Buffer.from(`\ufeff${text}`),
        Buffer.from(`\ufeff${text}`, 'utf16le'),
      ];
      const ways = written('').length;
      let all: readonly Outcome[] = [];
      beforeAll(async () => {
        all = await outcomesOf(texts.flatMap(({ path, text }) => written(text).map((bytes) => ({ path, bytes }))));
      });

      test.each(texts.map(({ id }, index) => ({ id, index })))(
        '$id: the same place with CRLF, byte order mark and UTF-16',
        ({ index }) => {
          const [plain, ...others] = all.slice(index * ways, (index + 1) * ways);
          expect(plain?.found).not.toEqual([]);
          expect(plain?.failed).toEqual([]);
          expect(others.map(({ found }) => found)).toEqual([plain?.found, plain?.found, plain?.found]);
        },
      );
    });

  const prose = samples.filter(({ path, text }) => /\.(?:md|py|js|ts|sh)$/.test(path) && !HEAD.test(text));
  // In source code an emoji is an error.
  if (prose.length > 0 && !PROJECT_DETECTORS.some((each) => each.name === name))
    describe('written behind an emoji', () => {
      const lineOf = (first: string) => Number.parseInt(first, 10);
      const shift = (text: string, line: number) =>
        text
          .split('\n')
          .map((each, index) => (index === line - 1 && /^[A-Za-z]/.test(each) ? `\u{1f44b}é ${each}` : each))
          .join('\n');
      let before: readonly string[] = [];
      let after: readonly string[] = [];
      beforeAll(async () => {
        const firsts = (outcomes: readonly Outcome[]) => outcomes.map(({ found: [first = ''] }) => first);
        before = firsts(await outcomesOf(prose.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }))));
        const shifted = prose.map(({ path, text }, index) => ({
          path,
          bytes: Buffer.from(shift(text, lineOf(before[index] ?? ''))),
        }));
        after = firsts(await outcomesOf(shifted));
      });

      test.each(prose.map(({ id, text }, index) => ({ id, text, index })))(
        '$id: columns count past an emoji',
        ({ text, index }) => {
          const first = before[index] ?? '';
          const line = lineOf(first);
          const column = Number.parseInt(first.split(':')[1] ?? '', 10) + (shift(text, line) === text ? 0 : 4);
          // A match that begins with the line itself may take in what now stands before it.
          expect([`${line}:${column}`, `${line}:1`]).toContain(after[index]?.split(' ')[0]);
        },
      );
    });

  test('the same result in any order', async () => {
    const files = samples.map(({ path, text }, index) => ({ path: `${index}/${path}`, bytes: Buffer.from(text) }));
    const forward = await scan(files);
    const backward = await scan(files.toReversed());
    expect(backward.findings).toEqual(forward.findings);
    expect((await scan(files)).findings).toEqual(forward.findings);
  });
});

interface Outcome {
  readonly found: readonly string[];
  readonly failed: readonly string[];
}

function outcome({ findings, gaps }: Answer): Outcome {
  return {
    found: findings.map(
      ({ ruleId, tier, locations: [at] }) => `${at.range.start.line}:${at.range.start.column} ${ruleId} ${tier}`,
    ),
    failed: gaps
      // What a detector says it did not look at is an answer; that it broke off is none.
      .filter(({ reason, detail }) => reason === 'detector-failed' && / failed: /.test(detail))
      .map(({ path, detail }) => `${path}: ${detail}`),
  };
}
