// The readers of what mobile apps are packed in: what tools write, what obfuscators leave, and bytes that no tool would write,
// which end in one kind of error and soon.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from '@jest/globals';
import { shownPlist } from '../../../src/artifacts/mobile/shown-plist.ts';
import { shownXml } from '../../../src/artifacts/mobile/shown-xml.ts';
import { piecesOf, programLines, resourceLines } from '../../../src/artifacts/mobile/texts.ts';
import { bytesSource } from '../../../src/lib/byte-source.ts';
import { FILE_CAP } from '../../../src/lib/limits.ts';
import { MalformedError } from '../../../src/lib/malformed.ts';
import { certificatesIn, readSigningBlock } from '../../../src/lib/mobile/apk-signature.ts';
import { readBinaryPlist } from '../../../src/lib/mobile/binary-plist.ts';
import { dexStrings } from '../../../src/lib/mobile/dex-strings.ts';
import { printableRuns } from '../../../src/lib/mobile/printable-runs.ts';
import { readResourceTable } from '../../../src/lib/mobile/resource-table.ts';
import { openMember, readZip } from '../../../src/lib/zip.ts';
import { ATTRIBUTE, binaryXml, chunk, dex, numbered, resourceTable, stringPool, u32 } from './android-writer.ts';
import { binaryPlist, fromObjects, list } from './plist-writer.ts';

const GOLDEN = readFileSync(join(import.meta.dirname, '../../fixtures/mobile/acme-mail.apk'));

function golden(name: string): Buffer {
  const source = bytesSource(GOLDEN);
  const member = readZip(source, 100)?.members.find((each) => each.name === name);
  const content = member && openMember(source, member, FILE_CAP);
  if (!content) throw new Error(`no ${name}`);
  return content.source.read(0, content.source.size);
}

describe('what the tools of Android write', () => {
  const table = readResourceTable(golden('resources.arsc'));

  test('a manifest, its references followed', () => {
    const text = shownXml(golden('AndroidManifest.xml'), table);
    expect(text).toContain('<application android:label="Acme Mail"\n      android:debuggable="true"\n');
    expect(text).toContain('android:networkSecurityConfig="@xml/network"');
    expect(text).toContain('android:value="https://api.acme.example/v2"');
    expect(text.match(/android:name="\.\w+"/g)).toEqual(
      ['.Main', '.Pay', '.Share', '.Sync', '.Notes'].map((name) => `android:name="${name}"`),
    );
  });

  test('without a table references stay numbers', () => {
    expect(shownXml(golden('AndroidManifest.xml'), undefined)).toMatch(/android:debuggable="@0x7f[0-9a-f]{6}"/);
  });

  test('texts with their names, those for all languages', () => {
    const lines = [...resourceLines(table)].map(String);
    expect(lines).toContain('<string name="app_name">Acme Mail</string>');
    expect(lines).toContain('<item name="mirrors">https://acme-media.s3.eu-west-1.amazonaws.com/a</item>');
    expect(lines.join('\n')).not.toContain('Acme Post');
  });

  test('who signed it, in which ways', () => {
    const zip = readZip(bytesSource(GOLDEN), 100);
    const block = readSigningBlock(bytesSource(GOLDEN), zip?.directoryAt ?? 0);
    expect(block?.schemes).toEqual(['v2', 'v3']);
    expect(block?.certificates[0]?.subject).toContain('CN=Android Debug');
    const [first] = certificatesIn(golden('META-INF/ANDROIDD.RSA'));
    expect(first?.fingerprint256).toBe(block?.certificates[0]?.fingerprint256);
  });
});

describe('binary XML', () => {
  test('names that were blanked are known by their numbers', () => {
    const bytes = binaryXml({
      name: 'manifest',
      children: [
        { name: 'application', attributes: [numbered('debuggable', true), numbered('usesCleartextTraffic', false)] },
      ],
    });
    expect(shownXml(bytes, undefined)).toContain(
      'android:debuggable="true"\n      android:usesCleartextTraffic="false"/>',
    );
  });

  test('a name that lies is not believed', () => {
    const bytes = binaryXml({ name: 'application', attributes: [numbered('debuggable', true, 'label')] });
    expect(shownXml(bytes, undefined)).toContain('android:debuggable="true"');
  });

  test.each([true, false])('texts in both encodings, and nothing breaks out of them', (isUtf8) => {
    const bytes = binaryXml(
      { name: 'a', attributes: [{ name: 'v', value: 'ä"<\n&' }], children: [{ name: 'b', text: '</a>' }] },
      isUtf8,
    );
    const text = shownXml(bytes, undefined);
    expect(text).toContain('v="ä&quot;&lt;&#10;&amp;"');
    expect(text).toContain('<b>&lt;/a&gt;</b>');
  });

  test.each([
    ['a chunk shorter than its header', Buffer.concat([u32(0x00080003), u32(4)])],
    ['a chunk longer than the file', Buffer.concat([u32(0x00080003), u32(4000)])],
    ['nothing in it', chunk(3, Buffer.alloc(0), Buffer.alloc(0))],
    ['nothing at all', Buffer.alloc(0)],
    [
      'elements nested too deep',
      binaryXml(
        Array.from({ length: 80 }).reduce<{ name: string; children: never[] }>(
          (inner) => ({ name: 'a', children: [inner as never] }),
          { name: 'a', children: [] },
        ),
      ),
    ],
    [
      'an element without an end',
      chunk(
        3,
        Buffer.alloc(0),
        Buffer.concat([stringPool(['a']), binaryXml({ name: 'a' }).subarray(8 + stringPool(['a']).length + 8, -24)]),
      ),
    ],
  ])('%s is an error', (_, bytes) => {
    expect(() => shownXml(bytes, undefined)).toThrow(MalformedError);
  });

  test('a string that is shown a million times ends', () => {
    const long = 'x'.repeat(20_000);
    const child = { name: 'a', attributes: [{ name: 'v', value: long }] };
    expect(() =>
      shownXml(binaryXml({ name: 'a', children: Array.from({ length: 500 }, () => child) }), undefined),
    ).toThrow('unfolds to more text');
  });
});

describe('tables of resources', () => {
  test('references are followed, also in a circle', () => {
    const table = readResourceTable(
      resourceTable([
        {
          type: 'bool',
          entries: [
            ['on', true],
            ['same', { reference: 0x7f010000 }],
            ['round', { reference: 0x7f010002 }],
          ],
        },
      ]),
    );
    const text = (data: number) => table.textOf({ type: 1, data });
    expect([0x7f010000, 0x7f010001, 0x7f010002, 0x7f010009].map(text)).toEqual(['true', 'true', undefined, undefined]);
  });

  test('what is for all languages comes before a variant, wherever it stands; sparse lists too', () => {
    const table = readResourceTable(
      resourceTable([
        {
          type: 'string',
          language: 'de',
          isSparse: true,
          entries: [
            ['name', 'Post'],
            ['only', 'Nur hier'],
          ],
        },
        { type: 'string', entries: [['name', 'Mail']] },
      ]),
    );
    expect([...resourceLines(table)].map(String)).toEqual([
      '<string name="name">Mail</string>',
      '<string name="only">Nur hier</string>',
    ]);
  });
});

describe('compiled code', () => {
  test('its strings, without names of types', () => {
    const strings = [
      ...dexStrings(dex(['Lcom/acme/Mail;', 'https://api.acme.example', '[Lcom/acme/A;', 'short', 'x'.repeat(300)])),
    ];
    expect(strings.map(String)).toEqual(['https://api.acme.example', 'x'.repeat(300)]);
  });

  test.each([
    ['a list longer than the file', (bytes: Buffer) => bytes.writeUInt32LE(0xfffffff, 0x38)],
    ['a string behind the end', (bytes: Buffer) => bytes.writeUInt32LE(0xfffffff, 0x70)],
  ])('%s is an error', (_, damage) => {
    const bytes = dex(['https://api.acme.example']);
    damage(bytes);
    expect(() => [...dexStrings(bytes)]).toThrow(MalformedError);
  });

  test('a hundred thousand strings that are one end', () => {
    const one = dex(['x'.repeat(50_000)]);
    const list = Buffer.concat(Array.from({ length: 100_000 }, () => u32(0x70 + 400_000)));
    const bytes = Buffer.concat([one.subarray(0, 0x70), list, one.subarray(0x74)]);
    bytes.writeUInt32LE(100_000, 0x38);
    expect(() => [...dexStrings(bytes)]).toThrow('lie in each other');
  });
});

describe('binary property lists', () => {
  test('what another writer makes, every kind of value', () => {
    const text = shownPlist(readFileSync(join(import.meta.dirname, '../../fixtures/mobile/Info.plist')));
    const lines = [
      '\t<key>Größe</key>\n\t<string>ä€😀</string>',
      '\t\t<key>NSAllowsArbitraryLoads</key>\n\t\t<true/>',
      ...['<integer>-1</integer>', '<integer>1099511627776</integer>', '<integer>9223372036854775808</integer>'],
      ...[
        '<real>1.5</real>',
        '<data>AAE=</data>',
        '<date>2026-01-02T03:04:05.000Z</date>',
        '<integer>7</integer>',
        '<false/>',
      ],
      `<string>${'x'.repeat(300)}</string>`,
    ];
    for (const line of lines) expect(text).toContain(line);
  });

  test('every kind of value', () => {
    const text = shownPlist(
      binaryPlist({ a: true, b: [1, -2, 'ä<'], c: { d: Buffer.from('xyz') }, long: 'y'.repeat(70_000) }),
    );
    for (const part of [
      '<key>a</key>\n\t<true/>',
      '<integer>-2</integer>',
      '<string>ä&lt;</string>',
      '<data>eHl6</data>',
      'y'.repeat(70_000),
    ])
      expect(text).toContain(part);
  });

  test.each([
    ['one that holds itself', fromObjects([list([0])]), 'holds itself'],
    ['two that hold each other', fromObjects([list([1]), list([0])]), 'holds itself'],
    [
      'one that unfolds to a billion',
      fromObjects([...Array.from({ length: 9 }, (_, at) => list(Array(10).fill(at + 1))), list([])]),
      'unfolds to more',
    ],
    [
      'one nested too deep',
      fromObjects([...Array.from({ length: 100 }, (_, at) => list([at + 1])), list([])]),
      'too deep',
    ],
    ['more objects than bytes', fromObjects([list([])], 0, 0x7fffffff), 'longer than the file'],
    ['no trailer', Buffer.from('bplist00'), 'behind its end'],
  ])('%s is an error', (_, bytes, why) => {
    expect(() => readBinaryPlist(bytes)).toThrow(why);
    expect(() => readBinaryPlist(bytes)).toThrow(MalformedError);
  });

  test('a thousand objects that are one end', () => {
    const text = Buffer.concat([Buffer.from([0x5f, 0x12, 0, 0, 0xff, 0xff]), Buffer.alloc(0xffff, 0x61)]);
    const bytes = fromObjects([
      list(Array.from({ length: 1000 }, (_, at) => at + 1)),
      ...Array(1000).fill(Buffer.alloc(0)),
      text,
    ]);
    const started = performance.now();
    expect(() => readBinaryPlist(bytes)).toThrow('lie in each other');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test('texts of programs come in pieces that can be scanned whole', () => {
  const bytes = Buffer.concat([
    Buffer.from('\0\0secret-text\0\x01tiny\0'),
    Buffer.alloc(FILE_CAP + 10, 0x61),
    Buffer.from([0]),
  ]);
  const pieces = [...piecesOf(programLines(bytes))];
  expect(pieces[0]?.toString()).toMatch(/^secret-text\n/);
  expect(pieces.every(({ length }) => length <= FILE_CAP)).toBe(true);
  expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(FILE_CAP + 10);
});

test('runs of printable characters, at both ends and of just that length', () => {
  const runs = (text: string) => [...printableRuns(Buffer.from(text, 'latin1'))].map(String);
  expect(runs('12345678')).toEqual(['12345678']);
  expect(runs('1234567')).toEqual([]);
  expect(runs('\x00abcdefgh\x00')).toEqual(['abcdefgh']);
  expect(runs('abcdefg\x00hijklmno\xffpq\nrstuvw')).toEqual(['hijklmno', 'pq\nrstuvw']);
  for (let before = 0; before < 20; before++)
    expect(runs(`${'\x00'.repeat(before)}abc\x01${'x'.repeat(9)}`)).toEqual(['x'.repeat(9)]);
});

/** Numbers that look like chance and are the same in every run. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

describe('bytes that were changed at random', () => {
  test.each([
    ['a manifest', golden('AndroidManifest.xml'), (bytes: Buffer) => shownXml(bytes, undefined)],
    ['a table', golden('resources.arsc'), (bytes: Buffer) => [...resourceLines(readResourceTable(bytes))]],
    [
      'a table of ours',
      resourceTable([{ type: 'string', isSparse: true, entries: [['name', 'Mail']] }]),
      (bytes: Buffer) => [...resourceLines(readResourceTable(bytes))],
    ],
    [
      'code',
      dex(['Lcom/acme/Mail;', 'https://api.acme.example', 'x'.repeat(300)]),
      (bytes: Buffer) => [...dexStrings(bytes)],
    ],
    [
      'a property list',
      binaryPlist({ a: true, b: [1, 2, 'x'.repeat(40)], c: { d: Buffer.from('xyz') } }),
      (bytes: Buffer) => shownPlist(bytes),
    ],
    ['a signature', golden('META-INF/ANDROIDD.RSA'), (bytes: Buffer) => certificatesIn(bytes)],
    [
      'a package',
      GOLDEN,
      (bytes: Buffer) => readSigningBlock(bytesSource(bytes), readZip(bytesSource(bytes), 100)?.directoryAt ?? 0),
    ],
  ])('%s: nothing but the one error, and soon', (_, bytes, read) => {
    const next = chances(bytes.length);
    const started = performance.now();
    let refused = 0;
    for (let round = 0; round < 400; round++) {
      const changed = Buffer.from(bytes);
      for (let flips = 1 + (next.next().value % 4); flips > 0; flips--)
        changed[next.next().value % changed.length] = (next.next().value >>> 8) & 0xff;
      const given = round % 10 === 0 ? changed.subarray(0, next.next().value % changed.length) : changed;
      try {
        read(given);
      } catch (error) {
        if (!(error instanceof MalformedError)) throw error;
        refused++;
      }
    }
    expect(performance.now() - started).toBeLessThan(5000);
    if (bytes !== GOLDEN) expect(refused).toBeGreaterThan(0);
  });
});

test('the numbers of attributes are those of the platform', () => {
  for (const [name, resource] of Object.entries(ATTRIBUTE)) {
    const bytes = binaryXml({ name: 'a', attributes: [{ name: '', resource, value: 'x' }] });
    expect(shownXml(bytes, undefined)).toContain(`android:${name}="x"`);
  }
});
