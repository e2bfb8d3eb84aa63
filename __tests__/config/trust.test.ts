// Whose word counts, as a pure function: who asks × which configs exist → what judges, which ignores count, what is said.

import { describe, expect, test } from '@jest/globals';
import type { ConfigFile } from '../../src/config/file.ts';
import type { Settings } from '../../src/config/settings.ts';
import { type ConfigSources, judgementOnly, resolveTrust } from '../../src/config/trust.ts';

const JUDGING: Settings = { failOn: 'none', exclude: ['x'], frameworks: ['hipaa'] };
const REACHING: Settings = { ...JUDGING, rulePacks: ['house'] };

function file(settings: Settings, ...outside: readonly string[]): ConfigFile {
  return { path: 'bartizan.yml', settings, outside: outside.map((key) => ({ key, line: 3 })), problems: [] };
}

const ignore = (parts: Readonly<Record<string, string>>) => ({ reason: 'fine', ...parts });
const said = (sources: ConfigSources) =>
  resolveTrust(sources).notices.map(({ message, hint = '' }) => `${message} ${hint}`);

describe('settings that judge', () => {
  const config = file(REACHING, 'rules.packs');
  const other = file({ failOn: 'low' });

  test.each([
    ['own', { trust: 'own', head: config }, REACHING, 'own'],
    ['found', { trust: 'found', head: config }, JUDGING, 'own'],
    ['explicit, found', { trust: 'found', explicit: config, head: other }, REACHING, 'own'],
    ['explicit, pull request', { trust: 'pull-request', explicit: config, head: other }, REACHING, 'pull-request'],
    ['explicit, fork', { trust: 'untrusted', explicit: config, head: other }, REACHING, 'none'],
    ['pull request, base and head', { trust: 'pull-request', base: config, head: other }, REACHING, 'pull-request'],
    ['pull request, base only', { trust: 'pull-request', base: config }, REACHING, 'pull-request'],
    ['pull request, head only', { trust: 'pull-request', head: config }, JUDGING, 'pull-request'],
    ['pull request, base unknown', { trust: 'pull-request', base: 'unknown', head: config }, JUDGING, 'pull-request'],
    ['pull request, nothing', { trust: 'pull-request' }, {}, 'pull-request'],
    ['fork, base and head', { trust: 'untrusted', base: config, head: other }, REACHING, 'none'],
    ['fork, head only', { trust: 'untrusted', head: config }, {}, 'none'],
    ['fork, base unknown', { trust: 'untrusted', base: 'unknown', head: config }, {}, 'none'],
    ['own, nothing', { trust: 'own' }, {}, 'own'],
  ] as const)('%s', (_name, sources, settings, markers) => {
    const resolved = resolveTrust(sources);
    expect(resolved.settings).toEqual(settings);
    expect(resolved.markers).toBe(markers);
  });

  test('only reports where the head had to be taken', () => {
    const reportsOnly = (sources: ConfigSources) => resolveTrust(sources).reportsOnly;
    expect(reportsOnly({ trust: 'pull-request', head: config })).toBe('bartizan.yml is new in this pull request');
    expect(reportsOnly({ trust: 'pull-request', base: 'unknown', head: config })).toContain('could not be read');
    expect(reportsOnly({ trust: 'pull-request', base: config, head: config })).toBeUndefined();
    expect(reportsOnly({ trust: 'pull-request' })).toBeUndefined();
    expect(reportsOnly({ trust: 'untrusted', head: config })).toBeUndefined();
  });

  test('of the head count after the merge, when they differ', () => {
    const afterMerge = (head: ConfigFile | undefined, base = other) =>
      resolveTrust({ trust: 'pull-request', base, ...(head && { head }) }).afterMerge;
    expect(afterMerge(config)).toEqual(JUDGING);
    expect(afterMerge(other)).toBeUndefined();
    expect(afterMerge(undefined)).toEqual({});
    expect(afterMerge(file({ failOn: 'low', ignore: [ignore({ rule: 'a/b' })] }))).toBeUndefined();
    expect(said({ trust: 'pull-request', base: other, head: config })).toContainEqual(
      expect.stringContaining('changes exclude, rules.packs, gate.fail-on, compliance.frameworks.'),
    );
  });

  test('may be said anywhere, those that reach outside may not', () => {
    expect(judgementOnly(REACHING)).toEqual(JUDGING);
    expect(judgementOnly({ base: 'x', config: 'y', reports: [], onlyRules: ['z'] })).toEqual({});
  });
});

describe('keys that reach outside', () => {
  const hostile = file(REACHING, 'rules.packs', 'remote');

  test.each([
    ['found', { trust: 'found', head: hostile }, ['rules.packs', 'remote']],
    ['pull request without a base', { trust: 'pull-request', head: hostile }, ['rules.packs', 'remote']],
    ['pull request', { trust: 'pull-request', base: file({}, 'rules.packs'), head: hostile }, ['remote']],
    ['fork', { trust: 'untrusted', base: file({}), head: hostile }, ['rules.packs', 'remote']],
    ['fork without a base', { trust: 'untrusted', head: hostile }, ['rules.packs', 'remote']],
    ['fork that changes nothing', { trust: 'untrusted', base: hostile, head: hostile }, []],
  ] as const)('are listed: %s', (_name, sources, keys) => {
    const named = said(sources).filter((each) => each.includes(' was not honoured: a config found'));
    expect(named.map((each) => /:3: (\S+) /.exec(each)?.[1])).toEqual(keys);
  });

  test('of a command line get the way to trust them, of a pull request do not', () => {
    expect(said({ trust: 'found', head: hostile })[0]).toContain('--config bartizan.yml');
    expect(said({ trust: 'pull-request', head: hostile })[0]).not.toContain('--config');
  });
});

describe('ignores', () => {
  const old = ignore({ rule: 'a/b', path: 'x' });
  const base = file({ ignore: [old] });

  test('of base and head, those that are added marked as such', () => {
    const added = [ignore({ rule: 'a/c', path: 'y/*' }), ignore({ rule: 'a/b', path: 'x', until: '2030-01-01' })];
    const sources = {
      trust: 'pull-request',
      base,
      head: file({ ignore: [...added, { ...old, reason: 'other words' }] }),
    } as const;
    expect(resolveTrust(sources).ignores).toEqual([
      { entry: old, isAdded: false },
      ...added.map((entry) => ({ entry, isAdded: true })),
    ]);
    expect(resolveTrust({ ...sources, trust: 'untrusted' }).ignores).toEqual([{ entry: old, isAdded: false }]);
    expect(resolveTrust({ trust: 'pull-request', head: base }).ignores).toEqual([{ entry: old, isAdded: true }]);
    expect(resolveTrust({ trust: 'own', head: base }).ignores).toEqual([{ entry: old, isAdded: false }]);
  });

  test.each([
    [{ rule: 'a/b' }, true],
    [{ path: 'x' }, true],
    [{ rule: 'a/*', path: 'x' }, true],
    [{ rule: 'a/b', path: '**' }, true],
    [{ rule: '*', path: '**', fingerprint: '0123456789abcdef' }, true],
    [{ path: 'a \\[1\\]\\{2\\}\\*.json' }, true],
    [{ path: '@scope/x!/+y.json' }, true],
    [{ rule: '*' }, false],
    [{ path: '**' }, false],
    [{ rule: 'a/*', path: '**/x' }, false],
    [{ path: 'folder/' }, false],
    [{ path: 'x?' }, false],
    [{ path: '[a-z]x' }, false],
    [{ path: '{a,b}' }, false],
    [{ path: '!(a)' }, false],
    [{ path: '+(a|b)' }, false],
    [{ path: '\\\\*' }, false],
  ])('%j counts at once: %p', (parts, counts) => {
    const head = file({ ignore: [ignore(parts)] });
    const { ignores, afterMerge, notices } = resolveTrust({ trust: 'pull-request', base: file({}), head });
    expect(ignores).toHaveLength(counts ? 1 : 0);
    expect(notices).toHaveLength(counts ? 0 : 1);
    expect(afterMerge === undefined).toBe(counts);
    expect(resolveTrust({ trust: 'own', head }).ignores).toHaveLength(1);
  });
});

describe('policies', () => {
  const strict = {
    name: 'p',
    when: { field: 'name', operator: 'exists' },
    at: { path: 'bartizan.yml', line: 2 },
  } as const;
  const loose = { ...strict, limit: 100 };
  const decides = (base: Settings, head: Settings, trust: 'pull-request' | 'untrusted' = 'pull-request') => {
    const { settings, afterMerge } = resolveTrust({ trust, base: file(base), head: file(head) });
    return [settings.policies, afterMerge?.policies];
  };

  test('removed, loosened, excepted from or added by a pull request count after the merge', () => {
    const excepting = { ...strict, except: [{ fingerprint: '01234567', reason: 'x' }] };
    expect(decides({ policies: [strict] }, {})).toEqual([[strict], undefined]);
    expect(decides({ policies: [strict] }, { policies: [loose] })).toEqual([[strict], [loose]]);
    expect(decides({ policies: [strict] }, { policies: [excepting] })).toEqual([[strict], [excepting]]);
    expect(decides({}, { policies: [strict] })).toEqual([undefined, [strict]]);
    expect(said({ trust: 'pull-request', base: file({ policies: [strict] }), head: file({}) }).join()).toContain(
      'This pull request changes policies.',
    );
  });

  test('of a fork never count', () => {
    expect(decides({ policies: [strict] }, { policies: [loose] }, 'untrusted')).toEqual([[strict], undefined]);
    expect(resolveTrust({ trust: 'untrusted', head: file({ policies: [strict] }) }).settings).toEqual({});
  });

  test('a found config may set them', () => {
    const complianceRules = [{ name: 'r', condition: strict.when, at: strict.at }];
    const settings = { policies: [strict], complianceRules };
    expect(resolveTrust({ trust: 'found', head: file(settings) }).settings).toEqual(settings);
  });

  test('another line is no change', () => {
    const moved = { ...strict, at: { ...strict.at, line: 90 } };
    const sources = {
      trust: 'pull-request',
      base: file({ policies: [strict] }),
      head: file({ policies: [moved] }),
    } as const;
    expect([resolveTrust(sources).afterMerge, said(sources)]).toEqual([undefined, []]);
    expect(said({ ...sources, trust: 'untrusted' })).toEqual([]);
  });
});
