// What Trusera is given to scan: what its server can reach, never a path of this machine.

import { describe, expect, test } from '@jest/globals';
import type { Settings } from '../../src/config/settings.ts';
import { UserError } from '../../src/lib/errors.ts';
import { addressesFor, planRemote } from '../../src/remote/plan.ts';

const EVENT = { name: 'schedule', trust: 'own' } as const;
const ENV = { TRUSERA_KEY: 'tsk_0123456789', N8N_KEY: 'n8n-secret-key', GITHUB_REPOSITORY: 'acme/agents' };
const FOLDERS = ['/home/runner/work/agents/agents'];
const BASE = {
  remoteService: 'trusera',
  remoteUrl: 'https://acme.trusera.dev',
  remoteKey: '\u0024{TRUSERA_KEY}',
} satisfies Settings;

function planned(settings: Settings, env: Readonly<Record<string, string>> = ENV) {
  const plan = planRemote({ ...BASE, ...settings }, EVENT, { env });
  if (!plan || 'why' in plan) throw new Error('no plan');
  const known = { today: '2026-11-22', commit: 'c0ffee', folders: FOLDERS };
  return { plan, ...addressesFor(plan, { ...BASE, ...settings }, env, known) };
}

test('its address is completed by the path of its documents, once', () => {
  expect(planned({}).plan.base.href).toBe('https://acme.trusera.dev/api/v1');
  expect(planned({ remoteUrl: 'https://acme.trusera.dev/api/v1' }).plan.base.href).toBe(
    'https://acme.trusera.dev/api/v1',
  );
  expect(planned({ remoteUrl: 'https://acme.dev/trusera/api/v1' }).plan.base.pathname).toBe('/trusera/api/v1');
});

test('without an address there is nobody to ask', () => {
  const { remoteUrl: _, ...settings } = BASE;
  expect(() => planRemote(settings, EVENT, { env: ENV })).toThrow(UserError);
});

describe('the target', () => {
  test.each([
    ['the repository of the job', {}, 'https://github.com/acme/agents'],
    ['a repository', { remoteTarget: 'https://gitlab.com/acme/bots' }, 'https://gitlab.com/acme/bots'],
    ['a repository by name', { remoteTarget: 'acme/bots' }, 'https://github.com/acme/bots'],
    ['a path of its disk', { remoteTarget: '/srv/checkouts/agents' }, '/srv/checkouts/agents'],
    ['a path of its Windows disk', { remoteTarget: 'D:\\checkouts\\agents' }, 'D:\\checkouts\\agents'],
  ] as const)('may be %s', (_, settings, target) => {
    const { submissions, left } = planned(settings);
    expect([submissions.map(({ url }) => url), left]).toEqual([[target], []]);
  });

  test('may be an n8n instance alone', () => {
    const { TRUSERA_KEY } = ENV;
    const { submissions } = planned({ remoteN8nUrl: 'https://n8n.acme.dev' }, { TRUSERA_KEY });
    expect(submissions).toMatchObject([{ url: 'https://n8n.acme.dev', scan: { n8nUrl: 'https://n8n.acme.dev' } }]);
  });

  test.each([
    ['the workspace', '/home/runner/work/agents/agents'],
    ['a folder in it', '/home/runner/work/agents/agents/src/../flows'],
    ['a folder around it', '/home/runner/work'],
    ['a relative path', '.'],
    ['another relative path', './src'],
    ['one above', '../agents'],
    ['a home', '~/agents'],
    ['an address with a password', 'https://user:secret@github.com/acme/agents'],
  ])('is not %s', (_, remoteTarget) => {
    const { submissions, left } = planned({ remoteTarget });
    expect(submissions).toEqual([]);
    expect(left).toEqual([expect.stringMatching(/--remote-target/)]);
    expect(left.join()).not.toContain('secret');
  });

  test('is what it is when the service runs on this machine', () => {
    const [remoteTarget = ''] = FOLDERS;
    const { submissions } = planned({ remoteTarget, remoteUrl: 'http://127.0.0.1:8080' });
    expect(submissions.map(({ url }) => url)).toEqual([remoteTarget]);
  });

  test('is nothing where nothing is named', () => {
    const { TRUSERA_KEY } = ENV;
    expect(planned({}, { TRUSERA_KEY }).left).toEqual([expect.stringMatching(/nothing to scan/)]);
  });

  test('is a known one while nothing of it changes', () => {
    const version = (settings: Settings) => planned(settings).submissions[0]?.version;
    const versions = [
      version({}),
      version({ remoteDeep: true }),
      version({ remoteN8nUrl: 'https://n8n.acme.dev' }),
      version({ remoteTarget: '/srv/checkouts/agents' }),
    ];
    expect(versions[0]).toContain('c0ffee');
    expect(versions[3]).toContain('2026-11-22');
    expect(new Set(versions).size).toBe(4);
    expect(version({})).toBe(versions[0]);
  });
});

describe('the key of n8n', () => {
  const N8N = { remoteN8nUrl: 'https://n8n.acme.dev', remoteN8nKey: '\u0024{N8N_KEY}' };

  test('is taken from the environment, and never shown', () => {
    const { plan, submissions } = planned(N8N);
    expect(submissions[0]?.scan).toMatchObject({ n8nKey: 'n8n-secret-key' });
    expect(plan.secrets).toContain('n8n-secret-key');
    expect(submissions[0]?.version).not.toContain('n8n-secret-key');
  });

  test('that is not set is an error, but not where the event is given no secrets', () => {
    const { TRUSERA_KEY } = ENV;
    expect(() => planned(N8N, { TRUSERA_KEY })).toThrow(/N8N_KEY/);
    const plan = planRemote({ ...BASE, ...N8N }, { ...EVENT, lacksSecrets: true }, { env: { TRUSERA_KEY } });
    expect(plan).toMatchObject({ why: expect.stringMatching(/no key of n8n/) });
  });

  test('without an address is for nobody', () => {
    expect(() => planned({ remoteN8nKey: '\u0024{N8N_KEY}' })).toThrow(/no address/);
  });
});

test('a login is possible, and its password never shown', () => {
  const { remoteKey: _, ...settings } = BASE;
  const plan = planRemote(
    { ...settings, remoteAuth: 'login', remoteUser: 'ci@acme.dev', remotePassword: '\u0024{N8N_KEY}' },
    EVENT,
    { env: ENV },
  );
  expect(plan).toMatchObject({ secrets: expect.arrayContaining(['n8n-secret-key']) });
});
