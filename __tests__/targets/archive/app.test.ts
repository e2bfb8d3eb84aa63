// Packages of mobile apps from the file to the findings: recognised by what lies in them, shown as text, judged; and such as
// were made to keep tools from reading them.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, describe, expect, test } from '@jest/globals';
import { exampleFiles } from '../../../src/model/rule.ts';
import { compileRule } from '../../../src/rules/compile.ts';
import { readPacks } from '../../../src/rules/packs.ts';
import { scanTargets } from '../../../src/scan.ts';
import { openArchive } from '../../../src/targets/archive/archive.ts';
import { type ZipFile, zip } from '../../lib/make-zip.ts';
import { binaryXml, dex, numbered, resourceTable } from '../../lib/mobile/android-writer.ts';
import { binaryPlist } from '../../lib/mobile/plist-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'bartizan-apps-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { rules } = readPacks();
const compiled = rules.map((rule) => compileRule(rule));
const GOLDEN = readFileSync(join(import.meta.dirname, '../../fixtures/mobile/acme-mail.apk'));

async function look(bytes: Buffer, name = 'app.apk') {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const now = () => performance.now();
  const archive = openArchive({ id: 'archive', file, name, path: name, repositoryPrefix: '', now });
  const { findings, coverage, inventory } = await scanTargets([archive], { rules: compiled, now });
  return {
    found: findings.map(({ ruleId, locations: [at] }) => `${at.path}:${at.range.start.line} ${ruleId}`),
    findings,
    gaps: coverage.gaps.map(({ path, reason, detail }) => `${path}: ${reason}: ${detail}`),
    components: inventory.components.map(({ type, name: own, provider }) => `${type} ${own} ${provider ?? ''}`.trim()),
  };
}

/** A token that a rule for secrets knows. */
function token(): string {
  return sampleOf('secrets/anthropic-key', /sk-ant-[\w-]+/);
}

function googleKey(): string {
  return sampleOf('secrets/google-api-key', /AIza[\w-]{35}/);
}

function sampleOf(id: string, token: RegExp): string {
  const example = rules.find(({ info }) => info.id === id)?.info.bad[0];
  const found = example && token.exec(exampleFiles(example)[0]?.text ?? '')?.[0];
  if (found === undefined) throw new Error(`${id} has no example`);
  return found;
}

const MANIFEST = binaryXml({
  name: 'manifest',
  children: [
    { name: 'uses-sdk', attributes: [numbered('minSdkVersion', 24), numbered('targetSdkVersion', 26)] },
    {
      name: 'application',
      attributes: [
        numbered('debuggable', { reference: 0x7f010000 }),
        numbered('networkSecurityConfig', { reference: 0x7f020000 }),
      ],
      children: [{ name: 'activity', attributes: [numbered('name', '.Pay'), numbered('exported', true)] }],
    },
  ],
});
const TABLE = resourceTable([
  { type: 'bool', entries: [['on', true]] },
  { type: 'xml', entries: [['network', 'res/aB.xml']] },
  {
    type: 'string',
    entries: [
      ['endpoint', 'https://acme-mail-default-rtdb.firebaseio.com/x'],
      ['google_api_key', googleKey()],
    ],
  },
]);
const NETWORK = binaryXml({ name: 'network-security-config' });
const APK: readonly ZipFile[] = [
  { name: 'AndroidManifest.xml', text: MANIFEST },
  { name: 'resources.arsc', text: TABLE, packed: 'stored' },
  { name: 'res/aB.xml', text: NETWORK },
  { name: 'res/zz.xml', text: NETWORK },
  { name: 'classes.dex', text: dex(['https://api.openai.com/v1', `key=${token()}`]) },
];

test('a package of the tools of Android', async () => {
  const { found, gaps, components } = await look(GOLDEN);
  expect(found).toEqual([
    'AndroidManifest.xml:12 mobile/components-offered',
    'AndroidManifest.xml:13 mobile/debuggable',
    'AndroidManifest.xml:15 mobile/backup-allowed',
    'AndroidManifest.xml:24 mobile/component-exported',
    'AndroidManifest.xml:34 mobile/provider-exported',
    'META-INF/APK-SIGNATURE.txt:3 mobile/debug-certificate',
    'res/xml/network.xml:2 mobile/cleartext-allowed',
    'res/xml/network.xml:5 mobile/user-certificates-trusted',
    'res/xml/network.xml:9 mobile/cleartext-to-domain',
  ]);
  expect(gaps).toEqual([]);
  expect(components).toEqual(
    expect.arrayContaining([
      'cloud_resource https://acme-mail-default-rtdb.firebaseio.com firebase',
      'inference_endpoint https://api.openai.com openai',
      'endpoint https://api.acme.example',
    ]),
  );
});

describe.each(['app.apk', 'app.zip', 'app'])('as %s', (name) => {
  test('an obfuscated package: names blanked, files renamed, values in resources', async () => {
    const { found, findings, gaps, components } = await look(zip(APK), name);
    expect(found).toEqual([
      'AndroidManifest.xml:4 mobile/debuggable',
      'AndroidManifest.xml:7 mobile/component-exported',
      'classes.dex:2 secrets/anthropic-key',
      // The other file of this form is used by nobody.
      'res/aB.xml:1 mobile/cleartext-by-default',
      'resources.arsc:2 secrets/google-browser-key',
    ]);
    expect(gaps).toEqual([]);
    expect(components).toContain('cloud_resource https://acme-mail-default-rtdb.firebaseio.com firebase');
    expect(JSON.stringify(findings)).not.toContain(token());
  });
});

describe('an app for iOS', () => {
  const security = { NSAppTransportSecurity: { NSAllowsArbitraryLoads: true }, MinimumOSVersion: '15.0' };
  const profile = Buffer.concat([
    Buffer.from('3082', 'hex'),
    Buffer.from(
      `junk<?xml version="1.0"?><plist version="1.0"><dict><key>Entitlements</key><dict><key>get-task-allow</key><true/></dict></dict></plist>\0junk`,
    ),
  ]);
  const program = Buffer.concat([
    Buffer.from('cffaedfe', 'hex'),
    Buffer.alloc(60),
    Buffer.from(`\0${token()}\0\x01`, 'latin1'),
  ]);

  test.each([
    ['binary', binaryPlist(security), 7],
    [
      'XML',
      Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
<key>NSAppTransportSecurity</key>
<dict>
<key>NSAllowsArbitraryLoads</key><true/>
</dict>
</dict>
</plist>`),
      7,
    ],
  ])('with a list of properties in %s', async (_, info, line) => {
    const { found, gaps } = await look(
      zip([
        { name: 'Payload/Mail.app/Info.plist', text: info },
        { name: 'Payload/Mail.app/embedded.mobileprovision', text: profile },
        { name: 'Payload/Mail.app/Mail', text: program },
        { name: 'Payload/Mail.app/upload.p12', text: 'x\0y' },
      ]),
      'mail.ipa',
    );
    expect(found).toEqual([
      expect.stringMatching(/mobile\/key-store-packed$/),
      `Payload/Mail.app/Info.plist:${line} mobile/transport-security-off`,
      'Payload/Mail.app/Mail:1 secrets/anthropic-key',
      'Payload/Mail.app/embedded.mobileprovision:1 mobile/task-port-open',
    ]);
    expect(gaps.filter((gap) => !gap.includes('upload.p12'))).toEqual([]);
  });

  test.each([
    [
      'that holds itself',
      Buffer.concat([
        Buffer.from('bplist00'),
        Buffer.from([0xa1, 0, 0]),
        Buffer.from([0, 0, 0, 8]),
        Buffer.alloc(6),
        Buffer.from([4, 2]),
        Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]),
        Buffer.alloc(8),
        Buffer.from([0, 0, 0, 0, 0, 0, 0, 11]),
      ]),
      'It has an object that holds itself',
    ],
    [
      'that defines entities',
      Buffer.from('<!DOCTYPE plist [<!ENTITY a "b">]><plist><dict/></plist>'),
      'It defines a document type of its own',
    ],
    ['that ends early', Buffer.from('<plist><dict><key>a</key>'), 'It ends within dict'],
  ])('with a list of properties %s', async (_, info, why) => {
    const { found, gaps } = await look(
      zip([
        { name: 'Payload/Mail.app/Info.plist', text: info },
        { name: 'Payload/Mail.app/Mail', text: program },
      ]),
      'mail.ipa',
    );
    expect(found).toEqual(['Payload/Mail.app/Mail:1 secrets/anthropic-key']);
    expect(gaps).toEqual([expect.stringContaining(`Payload/Mail.app/Info.plist: unparsable: ${why}`)]);
  });
});

describe('packages that are made not to be read', () => {
  const [manifest, ...rest] = APK as [ZipFile, ...ZipFile[]];

  test('without a manifest the rest is looked at', async () => {
    const { found, gaps } = await look(zip(rest));
    expect(found).toContain('classes.dex:2 secrets/anthropic-key');
    expect(gaps).toEqual([expect.stringContaining('unparsable: The package has no AndroidManifest.xml')]);
  });

  test.each([
    ['is encrypted, it says', { ...manifest, flags: 0x801 }, 'encrypted'],
    [
      'is packed in an unknown way, it says',
      { ...manifest, packed: { method: 0x4a1f, bytes: MANIFEST } },
      'packed in a way',
    ],
    ['is cut off', { ...manifest, text: MANIFEST.subarray(0, 300) }, 'It has a chunk that is longer'],
    ['is no binary XML', { ...manifest, text: 'PNG\r\n\x1a\n' }, 'AndroidManifest.xml: unparsable: It '],
  ])('whose manifest %s', async (_, given, why) => {
    const { found, gaps } = await look(zip([given, ...rest]));
    expect(found).toContain('classes.dex:2 secrets/anthropic-key');
    expect(gaps.join('\n')).toContain(why);
  });

  test('with two manifests both are looked at', async () => {
    const { found, gaps } = await look(zip([{ ...manifest, text: binaryXml({ name: 'manifest' }) }, ...APK]));
    expect(found).toContain('AndroidManifest.xml~2:4 mobile/debuggable');
    expect(found).toContain('res/aB.xml:1 mobile/cleartext-by-default');
    expect(gaps.join('\n')).toContain('2 files called AndroidManifest.xml');
  });

  test('with a table that is damaged', async () => {
    const damaged = Buffer.from(TABLE);
    damaged.writeUInt32LE(3, 16);
    const { found, gaps } = await look(
      zip(APK.map((each) => (each.name === 'resources.arsc' ? { ...each, text: damaged } : each))),
    );
    // Whether it may be debugged stands in the table.
    expect(found).not.toContain('AndroidManifest.xml:4 mobile/debuggable');
    expect(found).toContain('AndroidManifest.xml:7 mobile/component-exported');
    expect(gaps).toEqual([expect.stringContaining('resources.arsc: unparsable: It has a chunk')]);
  });

  test('of a bundle for a store the code is looked at', async () => {
    const { found, gaps } = await look(
      zip([
        { name: 'BundleConfig.pb', text: '\x0a\x04' },
        { name: 'base/manifest/AndroidManifest.xml', text: '\x0a\x00\x12' },
        { name: 'base/dex/classes.dex', text: dex([`key=${token()}`]) },
      ]),
      'app.aab',
    );
    expect(found).toEqual(['base/dex/classes.dex:1 secrets/anthropic-key']);
    expect(gaps.join('\n')).toContain('not-supported: It is a bundle for a store');
  });

  test('with bytes changed at random: no error, and soon', async () => {
    let state = 1;
    const chance = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 8;
    };
    const started = performance.now();
    let told = 0;
    for (let round = 0; round < 15; round++) {
      const changed = Buffer.from(GOLDEN);
      for (let flips = 0; flips < 8; flips++) changed[chance() % changed.length] = chance() & 0xff;
      told += (await look(changed)).gaps.length;
    }
    expect(told).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);

  test('a library of Android is no package', async () => {
    const { found, gaps } = await look(
      zip([
        { name: 'AndroidManifest.xml', text: '<manifest/>' },
        { name: 'classes.jar', text: zip([{ name: 'a.txt', text: 'a' }]) },
      ]),
      'lib.aar',
    );
    expect([found, gaps]).toEqual([[], []]);
  });
});

test('a package in another archive', async () => {
  const { found } = await look(zip([{ name: 'out/app.apk', text: zip(APK) }]), 'build.zip');
  expect(found).toContain('out/app.apk!/AndroidManifest.xml:4 mobile/debuggable');
});
