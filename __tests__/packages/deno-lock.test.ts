import { describe, expect, test } from '@jest/globals';
import { denoLock } from '../../src/artifacts/packages/deno-lock.ts';
import { read, shown } from './reading.ts';

const SUM = 'sha512-XI5MPzVNApjAyhQzphX8BkmKsKUxD4LdyK24iZeQGinBN9yTQT3bFlCBy/aVx2HrNcqQGsdot8ghrjyrvMCoEA==';
const SECTIONS = {
  jsr: {
    '@acme/log@1.0.2': { integrity: 'aa', dependencies: ['jsr:@acme/text@^1.0.0'] },
    '@acme/text@1.0.0': { integrity: 'bb' },
  },
  npm: {
    'hono@4.6.0_zod@3.23.8': { integrity: SUM, dependencies: ['zod'], optionalDependencies: ['fsevents@2.3.3'] },
    'fsevents@2.3.3': { integrity: SUM, os: ['darwin'], scripts: true },
    'zod@3.23.8': { integrity: SUM },
    '@acme/pad@1.0.0': { integrity: SUM, dependencies: ['left@npm:left-pad@1.3.0'] },
    'left-pad@1.3.0': { tarball: 'https://files.acme.example/left-pad-1.3.0.tgz' },
    'left-pad@1.1.0': { integrity: SUM },
  },
};
const SPECIFIERS = {
  'jsr:@acme/log@1': '1.0.2',
  'jsr:@acme/text@^1.0.0': '1.0.0',
  'npm:@acme/pad@^1.0.0': '1.0.0',
  'npm:hono@^4.6.0': '4.6.0_zod@3.23.8',
};
const EXPECTED = [
  'npm @acme/pad 1.0.0 direct<apps/web/package.json',
  'npm @jsr/acme__log 1.0.2 direct<deno.json',
  'npm @jsr/acme__text 1.0.0',
  'npm fsevents 2.3.3 optional',
  'npm hono 4.6.0 direct<deno.json',
  'npm left-pad 1.1.0',
  'npm left-pad 1.3.0 url:files.acme.example',
  'npm zod 3.23.8',
];
const WORKSPACE = {
  dependencies: ['jsr:@acme/log@1', 'npm:hono@^4.6.0'],
  members: { 'apps/web': { packageJson: { dependencies: ['npm:@acme/pad@^1.0.0'] } } },
};

test.each(['4', '5'])('version %s: npm and JSR, by what the workspace asks for', (version) => {
  const lock = { version, specifiers: SPECIFIERS, ...SECTIONS, workspace: WORKSPACE };
  const found = read(denoLock, 'deno.lock', lock);
  expect(shown(found).toSorted()).toEqual(EXPECTED);
  expect(found.problems).toEqual([]);
  const text = JSON.stringify(lock, null, 2);
  expect(found.packages.map(({ at }) => text.slice(...at))).toContain('"hono@4.6.0_zod@3.23.8"');
  expect(found.packages.filter(({ hasChecksum }) => hasChecksum === false).map(({ version: own }) => own)).toEqual([
    '1.3.0',
  ]);
});

test('version 3: one level down, with whole names', () => {
  const npm = Object.fromEntries(
    Object.entries(SECTIONS.npm).map(([key, { ...about }]) => [
      key,
      {
        ...about,
        ...(key.startsWith('hono') && {
          dependencies: { zod: 'zod@3.23.8' },
          optionalDependencies: { fsevents: 'fsevents@2.3.3' },
        }),
      },
    ]),
  );
  const specifiers = Object.fromEntries(
    Object.entries(SPECIFIERS).map(([asked, version]) => [asked, `${asked.replace(/(.)@[^@]*$/, '$1')}@${version}`]),
  );
  const lock = { version: '3', packages: { specifiers, jsr: SECTIONS.jsr, npm }, remote: {}, workspace: WORKSPACE };
  const found = read(denoLock, 'deno.lock', lock);
  expect(found.problems).toEqual([]);
  expect(shown(found).toSorted()).toEqual(EXPECTED);
});

test('version 2: npm has its own specifiers; who asks is not said', () => {
  const lock = {
    version: '2',
    remote: {},
    npm: { specifiers: { 'ms@2': 'ms@2.1.3' }, packages: { 'ms@2.1.3': { integrity: SUM, dependencies: {} } } },
  };
  const { packages, problems } = read(denoLock, 'deno.lock', lock);
  expect(problems).toEqual([]);
  expect(packages).toMatchObject([{ name: 'ms', version: '2.1.3', isDirect: undefined, source: { isPublic: true } }]);
});

test('a registry of the project’s own makes names private, JSR’s stay public', () => {
  const lock = { version: '5', specifiers: SPECIFIERS, ...SECTIONS };
  const { packages } = read(denoLock, 'deno.lock', lock, { '.npmrc': '@acme:registry=https://npm.acme.example/' });
  const isPublic = new Map(packages.map(({ name, source }) => [name, source.isPublic]));
  expect([isPublic.get('@acme/pad'), isPublic.get('zod'), isPublic.get('@jsr/acme__log')]).toEqual([false, true, true]);
});

describe('what is no package is told', () => {
  test('modules by their address are left out, with their hosts', () => {
    const remote = {
      'https://deno.land/std@0.177.0/async/abortable.ts': 'aa',
      'https://esm.sh/tr46@0.0.3?target=denonext': 'bb',
    };
    const found = read(denoLock, 'deno.lock', { version: '5', remote });
    expect(found.packages).toEqual([]);
    expect(found.problems).toMatchObject([
      {
        detail: '2 modules come from an address (deno.land, esm.sh) and no registry: no advisory speaks of such',
        reason: 'advisories-unasked',
      },
    ]);
  });

  test('a version nobody knows is read as the last known one; what is broken costs what follows', () => {
    const found = read(denoLock, 'deno.lock', { version: '9', npm: SECTIONS.npm });
    expect(found.packages).toHaveLength(6);
    expect(found.problems).toMatchObject([{ detail: 'its version is not known' }]);
    const whole = JSON.stringify({ version: '5', npm: SECTIONS.npm }, null, 2);
    const cut = read(denoLock, 'deno.lock', whole.slice(0, whole.indexOf('"left-pad@1.3.0"')));
    expect(shown(cut)).toContain('npm zod 3.23.8');
    expect(cut.problems).toMatchObject([{ detail: expect.stringMatching(/^from here on/) }]);
  });
});
