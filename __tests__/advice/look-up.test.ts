// Advisories as a user meets them: a scan that asks an API on loopback or reads a database, what it reports, what it sends, what
// it says when nobody answers, and what the base had already.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { dispatch } from '../../src/cli.ts';
import { namesSent, type OsvState, osvStandin } from '../enrich/advisories/osv-standin.ts';
import { record } from '../enrich/advisories/records.ts';
import { type ServiceServer, serveService } from '../enrich/remote/service-server.ts';
import { zip } from '../lib/make-zip.ts';

const made: string[] = [];
const servers: ServiceServer[] = [];
afterEach(async () => {
  for (const each of servers.splice(0)) await each.close();
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string | Buffer>>;

function tree(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bartizan-advised-')));
  made.push(folder);
  write(folder, files);
  return folder;
}

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

interface Entry {
  readonly version?: string;
  readonly resolved?: string | undefined;
  readonly link?: true;
  readonly dev?: true;
}

/** A lockfile of npm; each entry by its name. */
function lock(entries: Readonly<Record<string, Entry>>): string {
  const packages = Object.entries(entries).map(([name, entry]) => [
    `node_modules/${name}`,
    {
      ...(entry.version !== undefined && {
        resolved: `https://registry.npmjs.org/${name}/-/${name.split('/').at(-1)}-${entry.version}.tgz`,
        integrity: `sha512-${'A'.repeat(86)}==`,
      }),
      ...entry,
    },
  ]);
  const dependencies = Object.fromEntries(Object.keys(entries).map((name) => [name, '*']));
  const root = { name: 'app', version: '1.0.0', dependencies };
  return JSON.stringify(
    { name: 'app', lockfileVersion: 3, packages: { '': root, ...Object.fromEntries(packages) } },
    null,
    1,
  );
}

async function osv(given: Partial<OsvState>): Promise<ServiceServer> {
  const server = await serveService(osvStandin(given).handle);
  servers.push(server);
  return server;
}

interface Found {
  readonly ruleId: string;
  readonly message: string;
  readonly tier: string;
  readonly confidence: string;
  readonly status: string;
  readonly evidence: readonly string[];
  readonly locations: readonly { readonly path: string; readonly line: number }[];
}

interface Report {
  readonly findings: readonly Found[];
  readonly notices: readonly { readonly message: string }[];
  readonly verdict: { readonly status: string; readonly reason: string };
  readonly coverage: {
    readonly gaps: readonly { readonly path: string; readonly reason: string; readonly detail: string }[];
  };
}

async function scan(cwd: string, args: readonly string[], config?: string) {
  const out: string[] = [];
  const err: string[] = [];
  const settings = join(cwd, '..', `${cwd.split('/').at(-1)}.yml`);
  if (config !== undefined) {
    writeFileSync(settings, config);
    made.push(settings);
  }
  const given = [
    'scan',
    '.',
    '--report',
    'json',
    ...(args.includes('--base') ? [] : ['--all']),
    ...(config === undefined ? [] : ['--config', settings]),
    ...args,
  ];
  const code = await dispatch(given, {
    cwd,
    env: { PATH: process.env.PATH, HOME: '/nonexistent' },
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    isOutTerminal: false,
    isErrTerminal: false,
    columns: undefined,
    now: () => performance.now(),
    today: () => '2026-11-22',
    randomKey: () => 'key',
  });
  const text = out.join('');
  return { code, err: err.join(''), report: (text === '' ? undefined : JSON.parse(text)) as Report };
}

const api = ({ origin }: ServiceServer) => `advisories: { source: api, url: '${origin}' }\n`;
const advised = ({ findings }: Report) =>
  findings.filter(({ ruleId }) => /^deps\/(?:vulnerable|malicious)/.test(ruleId));

const PARSER = record({ fixed: '1.4.2', rated: 'CRITICAL', aliases: ['CVE-2026-1'] });
const COLOURS = record({ id: 'MAL-2026-1', name: 'acme-colours', summary: 'Malicious code in acme-colours (npm)' });

describe('asking an API', () => {
  test('reports what it knows at the line of the lockfile, and says whom it told what', async () => {
    const server = await osv({ records: [PARSER, COLOURS] });
    const folder = tree({
      'web/package-lock.json': lock({
        'acme-parser': { version: '1.4.0' },
        'acme-colours': { version: '2.0.0', dev: true },
        'acme-fine': { version: '1.0.0' },
      }),
    });
    const { code, report } = await scan(folder, ['--advisories', 'api'], api(server));
    expect(
      advised(report).map(({ ruleId, message, tier, locations }) => [
        ruleId,
        message,
        tier,
        locations[0]?.path,
        locations[0]?.line,
      ]),
    ).toEqual([
      [
        'deps/malicious-package',
        'Malicious package acme-colours 2.0.0: Malicious code in acme-colours (npm) (MAL-2026-1).',
        ...['gate', 'web/package-lock.json', 19],
      ],
      [
        'deps/vulnerable-critical',
        'Known vulnerability in acme-parser 1.4.0: acme-parser evaluates what it parses (GHSA-1q2r-1w3x-1v4m, CVE-2026-1). Fixed in 1.4.2.',
        ...['gate', 'web/package-lock.json', 14],
      ],
    ]);
    expect(code).toBe(1);
    expect(report.notices.map(({ message }) => message)).toContain(
      `Contacted ${new URL(server.origin).host}, sent 3 package names.`,
    );
  });

  test('shows the entry of a lockfile that is too long to be searched at once', async () => {
    const server = await osv({ records: [PARSER] });
    const fillers = Array.from({ length: 16_000 }, (_, at) => [`acme-filler-${at}`, { version: '1.0.0' }] as const);
    const text = lock({ ...Object.fromEntries(fillers), 'acme-parser': { version: '1.4.0' } });
    expect(text.length).toBeGreaterThan(4 * 1024 * 1024);
    const folder = tree({ 'package-lock.json': text });
    const { report } = await scan(folder, ['--advisories', 'api', '--report', 'text=seen.txt'], api(server));
    expect(advised(report).map(({ ruleId }) => ruleId)).toEqual(['deps/vulnerable-critical']);
    expect(readFileSync(join(folder, 'seen.txt'), 'utf8')).toMatch(/│ +\d+ │ +"node_modules\/acme-parser": \{/);
  });

  test('what only developers need, and what nobody mends, is for review; malicious code is not', async () => {
    const server = await osv({
      records: [PARSER, record({ id: 'GHSA-2q2r-2w3x-2v4m', name: 'acme-web', rated: 'HIGH' }), COLOURS],
    });
    const folder = tree({
      'package-lock.json': lock({
        'acme-parser': { version: '1.4.0', dev: true },
        'acme-web': { version: '1.0.0' },
        'acme-colours': { version: '2.0.0', dev: true },
      }),
    });
    const { report } = await scan(folder, [], api(server));
    expect(Object.fromEntries(advised(report).map(({ ruleId, tier }) => [ruleId, tier]))).toEqual({
      'deps/malicious-package': 'gate',
      'deps/vulnerable-critical': 'review',
      'deps/vulnerable-high': 'review',
    });
  });

  test('names of private packages never leave', async () => {
    const server = await osv({});
    const folder = tree({
      '.npmrc': '@acme:registry=https://npm.acme.example/\n',
      'package-lock.json': lock({
        'acme-public': { version: '1.0.0' },
        '@acme/secret-plan': {
          version: '1.0.0',
          resolved: 'https://npm.acme.example/@acme/secret-plan/-/secret-plan-1.0.0.tgz',
        },
        '@acme/unsaid': { version: '1.0.0', resolved: undefined },
        'acme-workspace': { link: true, resolved: 'packages/workspace' },
        'acme-git': { version: '1.0.0', resolved: `git+ssh://git@git.acme.example/secret.git#${'a'.repeat(40)}` },
        'acme-file': { version: '1.0.0', resolved: 'file:../secret.tgz' },
        'acme-url': { version: '1.0.0', resolved: 'https://files.acme.example/secret.tgz' },
      }),
      'py/requirements.txt': '--index-url https://pypi.acme.example/simple\nacme-private==1.0\n',
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4.1.1\n      - uses: acme-corp/secret-deploy@v1.2.3\n',
    });
    const { report } = await scan(folder, [], api(server));
    expect([...namesSent(server.asked)].toSorted()).toEqual(['acme-public', 'actions/checkout']);
    expect(JSON.stringify(server.asked)).not.toMatch(/secret|private|workspace|acme-git|acme-file|acme-url|unsaid/);
    const gaps = report.coverage.gaps.filter(({ reason }) => reason === 'advisories-unasked');
    expect(gaps.map(({ detail }) => detail).join('\n')).toMatch(/@acme\/secret-plan 1\.0\.0/);
    // What was left out on purpose makes no run incomplete.
    expect(report.coverage.gaps.filter(({ reason }) => reason === 'advisories-unanswered')).toEqual([]);
  });

  test('an outage is no clean answer, and fails where incomplete does', async () => {
    const instead = Array.from({ length: 50 }, () => ({ status: 403, body: { message: 'blocked' } }));
    const server = await osv({ instead });
    const folder = tree({ 'package-lock.json': lock({ 'acme-parser': { version: '1.4.0' } }) });
    const { code, report } = await scan(folder, [], api(server));
    expect([code, report.verdict.status]).toEqual([0, 'warn']);
    expect(report.coverage.gaps.filter(({ reason }) => reason === 'advisories-unanswered')).toEqual([
      expect.objectContaining({
        path: 'package-lock.json',
        detail: 'Its package was not looked up: blocked (403).',
      }),
    ]);
    const strict = await scan(folder, ['--incomplete', 'fail'], api(await osv({ instead })));
    expect(strict.code).toBe(1);
  });

  test('foreign text in a record stays text', async () => {
    const summary = '::error::pwned\u001b[31m <img src=x> {place} [a](javascript:1)\u202e';
    const server = await osv({ records: [record({ fixed: '1.4.2', rated: 'HIGH', summary })] });
    const folder = tree({ 'package-lock.json': lock({ 'acme-parser': { version: '1.4.0' } }) });
    const { report } = await scan(folder, [], api(server));
    const [{ message } = { message: '' }] = advised(report);
    expect(message).toMatch(/^Known vulnerability in acme-parser 1\.4\.0: /);
    expect([...'\u001b\u202e{}'].filter((sign) => message.includes(sign))).toEqual([]);
  });
});

describe('compared with the base', () => {
  const git = (cwd: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@acme.example', ...args], { cwd, stdio: 'pipe' });

  async function change(
    before: Parameters<typeof lock>[0],
    after: Parameters<typeof lock>[0],
    more: Partial<OsvState> = {},
  ) {
    const server = await osv({ records: [PARSER, COLOURS], ...more });
    const folder = tree({ 'package-lock.json': lock(before), 'README.md': 'A' });
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'before');
    write(folder, { 'package-lock.json': lock(after), 'README.md': 'B' });
    git(folder, 'commit', '-qam', 'after');
    const { code, report, err } = await scan(folder, ['--base', 'HEAD~1'], api(server));
    expect(err).not.toMatch(/--help/);
    return {
      code,
      reason: report.verdict.reason,
      found: advised(report).map(({ ruleId, status }) => [ruleId, status]),
    };
  }

  const fine = { 'acme-fine': { version: '1.0.0' } };
  const vulnerable = { 'acme-parser': { version: '1.4.0' } };

  test('a new one fails', async () => {
    const { code, found } = await change(fine, { ...fine, ...vulnerable });
    expect([code, found]).toEqual([1, [['deps/vulnerable-critical', 'new']]]);
  });

  test('one in a lockfile that nobody touched is not new', async () => {
    const { code, found } = await change(vulnerable, vulnerable);
    expect([code, found]).toEqual([0, [['deps/vulnerable-critical', 'known']]]);
  });

  test('nor is one that was there beside what changed, nor a version that is no better', async () => {
    expect(await change(vulnerable, { ...vulnerable, ...fine })).toMatchObject({ code: 0 });
    const { code, found } = await change(vulnerable, { 'acme-parser': { version: '1.4.1' } });
    expect([code, found]).toEqual([0, [['deps/vulnerable-critical', 'known']]]);
  });

  test('an update that mends it is none any more', async () => {
    const { code, found } = await change(vulnerable, { 'acme-parser': { version: '1.4.2' } });
    expect([code, found]).toEqual([0, []]);
  });

  test('where nobody says of the old version, what is known of its package decides', async () => {
    const down = { status: 403, body: {} };
    const { code, found } = await change(
      vulnerable,
      { 'acme-parser': { version: '1.4.1' } },
      {
        instead: [undefined, undefined, down, down],
      },
    );
    expect([code, found]).toEqual([0, [['deps/vulnerable-critical', 'known']]]);
  });
});

describe('servers that a client starts', () => {
  const config = (args: readonly string[], more: object = {}) =>
    JSON.stringify({ mcpServers: { parser: { command: 'npx', args: ['-y', ...args], ...more } } }, null, 1);

  test('by name and exact version are looked up like an entry of a lockfile', async () => {
    const server = await osv({ records: [PARSER] });
    const folder = tree({ '.mcp.json': config(['acme-parser@1.4.0']) });
    const { report } = await scan(folder, ['--advisories', 'api'], api(server));
    expect(advised(report)).toMatchObject([
      { tier: 'gate', confidence: 'high', locations: [{ path: '.mcp.json', line: 7 }] },
    ]);
    expect([...namesSent(server.asked)]).toEqual(['acme-parser']);
  });

  test.each([
    ['a fixed version', { '.mcp.json': config(['acme-parser@2.0.0']) }, ['acme-parser']],
    ['a version that floats', { '.mcp.json': config(['acme-parser@latest']) }, []],
    [
      'a registry of one’s own by a flag',
      { '.mcp.json': config(['--registry=https://npm.acme.example', 'acme-parser@1.4.0']) },
      [],
    ],
    [
      'a registry of one’s own by the environment',
      { '.mcp.json': config(['acme-parser@1.4.0'], { env: { npm_config_registry: 'https://npm.acme.example' } }) },
      [],
    ],
    [
      'a registry of one’s own by the settings',
      { '.npmrc': 'registry=https://npm.acme.example/\n', '.mcp.json': config(['acme-parser@1.4.0']) },
      [],
    ],
    // A table that is always there tells it.
    ['one whose hole is known', { '.mcp.json': config(['figma-developer-mcp@0.6.2']) }, []],
  ])('%s', async (_name, files, sent) => {
    const server = await osv({ records: [PARSER] });
    const { report } = await scan(tree(files as unknown as Files), ['--advisories', 'api'], api(server));
    expect(advised(report)).toEqual([]);
    expect([...namesSent(server.asked)]).toEqual(sent);
  });
});

describe('a database on disk', () => {
  const database = (...records: readonly ReturnType<typeof record>[]) =>
    tree({
      'osv-scanner/npm/all.zip': zip(records.map((each) => ({ name: `${each.id}.json`, text: JSON.stringify(each) }))),
    });

  test('knows the same, and nothing is sent', async () => {
    const folder = tree({ 'package-lock.json': lock({ 'acme-parser': { version: '1.4.0' } }) });
    const { code, report } = await scan(folder, ['--offline', '--advisories', database(PARSER, COLOURS)]);
    expect([code, advised(report).length]).toEqual([1, 1]);
    expect(report.notices.map(({ message }) => message).join('\n')).toMatch(
      /1 of npm \(\d{4}-\d\d-\d\d\); nothing was sent\./,
    );
  });

  test('that lacks an ecosystem says so', async () => {
    const folder = tree({
      'requirements.txt': 'acme-web==1.0\n',
      'package-lock.json': lock({ 'acme-fine': { version: '1.0.0' } }),
    });
    const { report } = await scan(folder, ['--advisories', database(PARSER)]);
    expect(report.coverage.gaps.filter(({ reason }) => reason === 'advisories-unanswered')).toEqual([
      expect.objectContaining({
        path: 'requirements.txt',
        detail: expect.stringMatching(/PyPI\/all\.zip cannot be read: it does not exist\.$/),
      }),
    ]);
  });

  test('a package of a registry of one’s own is looked up, and is for review', async () => {
    const folder = tree({
      '.npmrc': 'registry=https://npm.acme.example/\n',
      'package-lock.json': lock({
        'acme-parser': { version: '1.4.0', resolved: 'https://npm.acme.example/acme-parser/-/acme-parser-1.4.0.tgz' },
      }),
    });
    const { report } = await scan(folder, ['--advisories', database(PARSER)]);
    expect(advised(report)).toMatchObject([{ tier: 'review', confidence: 'medium' }]);
  });
});

describe('not asking', () => {
  test('is said, loads nothing, and is no gap that fails', async () => {
    const folder = tree({ 'package-lock.json': lock({ 'acme-parser': { version: '1.4.0' } }) });
    const { code, report } = await scan(folder, ['--incomplete', 'fail']);
    expect([code, report.verdict.status]).toEqual([0, 'pass']);
    expect(report.coverage.gaps).toEqual([
      expect.objectContaining({ path: 'package-lock.json', reason: 'advisories-unasked' }),
    ]);
  });

  test.each<[args: readonly string[], config: string | undefined, said: RegExp]>([
    [['--advisories', 'api', '--offline'], undefined, /--offline and advisories from the API contradict each other/],
    [
      ['--advisories', 'no/such/folder'],
      undefined,
      /cannot read the advisories in no\/such\/folder: it does not exist/,
    ],
    [['--advisories', 'package-lock.json'], undefined, /it is no folder/],
    [[], 'advisories: { source: offline }\n', /advisories\.dir names no folder/],
    [[], 'advisories: { source: api, url: "http://osv.example/" }\n', /not encrypted/],
  ])('a wish that cannot be met is exit 2: %j %j', async (args, config, said) => {
    const folder = tree({ 'package-lock.json': lock({ 'acme-parser': { version: '1.4.0' } }) });
    const { code, err } = await scan(folder, args, config);
    expect([code, err]).toEqual([2, expect.stringMatching(said)]);
  });

  test('a config that lies in the tree decides nothing about it', async () => {
    const server = await osv({ records: [PARSER] });
    const folder = tree({
      'package-lock.json': lock({ 'acme-parser': { version: '1.4.0' } }),
      'bartizan.yml': api(server),
    });
    const { report } = await scan(folder, []);
    expect([server.asked.length, advised(report).length]).toEqual([0, 0]);
  });
});
