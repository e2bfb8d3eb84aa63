// What the probes get from real servers and what is made of it: reference/live-mcp.md §2.5, row by row. Defaults of the
// official packages are told, and stop no build unless a web page could make use of them.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { LiveServer, Profile } from '../../../src/model/live.ts';
import { PROBES, type ProbeName } from '../../../src/model/probe.ts';
import { compileRule } from '../../../src/rules/compile.ts';
import { readPacks } from '../../../src/rules/packs.ts';
import { scanTargets } from '../../../src/scan.ts';
import { openLiveTarget } from '../../../src/targets/mcp/target.ts';
import { lookAt } from './loopback.ts';
import { authorizationServer, expressServer, type Running, serverEverything, TOKEN } from './official.ts';

const rules = readPacks()
  .rules.filter(({ info: { id } }) => /^(?:net|auth)\//.test(id))
  .map((rule) => compileRule(rule));

function look(url: string, profile: Profile, token?: string): Promise<LiveServer> {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  return lookAt(url, { endpoint: { kind: 'http', url, headers }, profile, wait: 20, deadline: 30_000 });
}

/** `rule tier`, by rule. */
async function found(live: LiveServer): Promise<readonly string[]> {
  const { findings } = await scanTargets([openLiveTarget(live)], { rules, now: () => 0 });
  return findings.map(({ ruleId, tier }) => `${ruleId} ${tier}`).toSorted();
}

/** Status, and the error code or that it was a result. */
function outcome({ exchanges }: LiveServer, probe: ProbeName): string | undefined {
  const { purpose, label } = PROBES[probe];
  const seen = exchanges.find((each) => each.purpose === purpose && each.label === label)?.response;
  if (!seen) return undefined;
  return [seen.status, seen.isResult ? 'result' : '', seen.rpcError ?? ''].filter((each) => each !== '').join(' ');
}

function outcomes(live: LiveServer, expected: Partial<Record<ProbeName, string | undefined>>) {
  return Object.fromEntries(Object.keys(expected).map((probe) => [probe, outcome(live, probe as ProbeName)]));
}

describe('server-everything', () => {
  let server: Running;
  let live: LiveServer;
  beforeAll(async () => {
    server = await serverEverything();
    live = await look(server.url, 'active');
  }, 60_000);
  afterAll(() => server.close());

  test('answers as measured', () => {
    const expected = {
      usual: '200 result',
      foreignOrigin: '200 result',
      foreignHost: '200 result',
      preflight: '204',
      plainText: '415 -32000',
      batch: '200 result',
      oldRevision: '400 -32000',
      unknownSession: '400 -32000',
      malformed: '400 -32700',
      largeBody: '413 -32000',
      get: '400 -32000',
      delete: '400 -32000',
      bogusToken: undefined,
    };
    expect(outcomes(live, expected)).toEqual(expected);
    const preflight = live.exchanges.find(({ purpose }) => purpose === 'T06')?.response?.headers;
    expect(preflight).toMatchObject({ 'access-control-allow-origin': '*' });
  });

  test('is open to DNS rebinding, and nothing else of it stops a build', async () => {
    expect(await found(live)).toEqual([
      'auth/open-local context',
      'net/batch-accepted context',
      'net/cors-any-open review',
      'net/dns-rebinding gate',
      'net/no-rate-limit context',
      'net/technology-named context',
    ]);
  });

  test('hands out sessions that nobody guesses', () => {
    expect(live.sessionIds).toHaveLength(3);
    expect(live.sessionIds.every(({ bits, pattern }) => bits === 128 && pattern === undefined)).toBe(true);
    // One for the pattern: the other two are those of the conversations.
    expect(live.exchanges.filter(({ purpose }) => purpose === 'T14')).toHaveLength(1);
  });

  test('tells no more than that to a passive look, which sends nothing that must be refused', async () => {
    const passive = await look(server.url, 'passive');
    expect(passive.exchanges.map(({ purpose }) => purpose).filter((each) => /^[TA]\d|baseline/.test(each))).toEqual([]);
    expect(await found(passive)).toEqual(['auth/open-local context', 'net/technology-named context']);
  });
});

test('server-everything over HTTP+SSE is open in the same way', async () => {
  const server = await serverEverything('sse');
  try {
    const live = await look(server.url, 'standard');
    expect(live.transport).toBe('http+sse');
    expect(await found(live)).toEqual([
      'auth/open-local context',
      'net/cors-any-open review',
      'net/dns-rebinding gate',
      'net/error-page context',
      'net/sse-transport context',
      'net/technology-named context',
    ]);
    // The way to a session is the session.
    expect(JSON.stringify(live.exchanges)).not.toMatch(/sessionId=[0-9a-f]{8}/);
  } finally {
    await server.close();
  }
}, 60_000);

describe('the express adapter of the official SDK', () => {
  let server: Running;
  let live: LiveServer;
  beforeAll(async () => {
    server = await expressServer();
    live = await look(server.url, 'standard');
  }, 60_000);
  afterAll(() => server.close());

  test('answers as measured', () => {
    const expected = {
      usual: '200 result',
      foreignOrigin: '403 -32000',
      foreignHost: '403 -32000',
      preflight: '403 -32000',
      plainText: '415 -32000',
      batch: '400 -32600',
      otherMethodHeader: '400 -32020',
      otherVersionHeader: '400 -32020',
      unknownMethod: '404 -32601',
      malformed: '400',
      get: '405 -32000',
      delete: '405 -32000',
      unknownSession: undefined,
    };
    expect(outcomes(live, expected)).toEqual(expected);
  });

  test('leaves nothing that could stop a build', async () => {
    expect(await found(live)).toEqual([
      'auth/open-local context',
      'net/error-details context',
      'net/technology-named context',
    ]);
  });
});

describe('the same behind requireBearerAuth, with a real authorization server', () => {
  let issuer: Running;
  let server: Running;
  beforeAll(async () => {
    // The provider says at length that it is only good for a test.
    for (const way of ['warn', 'info'] as const) jest.spyOn(console, way).mockImplementation(() => {});
    issuer = await authorizationServer({ registration: true });
    server = await expressServer(issuer.url);
  }, 60_000);
  afterAll(async () => {
    jest.restoreAllMocks();
    await server.close();
    await issuer.close();
  });

  test('refuses who has no token, and made-up and forged ones', async () => {
    const live = await look(server.url, 'active');
    const expected = {
      usual: '401',
      foreignOrigin: '403 -32000',
      foreignHost: '403 -32000',
      bogusToken: '401',
      unsignedToken: '401',
      selfMadeToken: '401',
      openCall: '401',
      resourceMetadata: '200',
      registration: '400',
    };
    expect(outcomes(live, expected)).toEqual(expected);
    expect(live.metadata.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'protected-resource 200',
      'authorization-server 200',
    ]);
    expect((await found(live)).filter((each) => !each.endsWith('context'))).toEqual([
      'auth/registration-open review',
      'auth/weak-grants review',
    ]);
  });

  test('lets in who has one, and keeps it to itself', async () => {
    const live = await look(server.url, 'standard', TOKEN);
    expect(outcome(live, 'usual')).toBe('200 result');
    expect(outcome(live, 'withoutCredential')).toBe('401');
    expect(outcome(live, 'openList')).toBe('401');
    expect(outcome(live, 'openCall')).toBe('401');
    expect((await found(live)).filter((each) => each.endsWith('gate'))).toEqual([]);
    expect(JSON.stringify(live)).not.toContain(TOKEN);
  });
});

/** The official suite starts with Node 22. */
const testWithSuite = Number(process.versions.node.split('.')[0]) >= 22 ? test : test.skip;

describe('the conformance suite on DNS rebinding', () => {
  const suite = join(import.meta.dirname, '../../../node_modules/@modelcontextprotocol/conformance/dist/index.js');

  testWithSuite.each([
    ['server-everything', () => serverEverything()],
    ['the express adapter', () => expressServer()],
  ])(
    'says of %s what we say',
    async (_, start) => {
      const server = await start();
      const folder = mkdtempSync(join(tmpdir(), 'bartizan-conformance-'));
      try {
        const isOpen = (await found(await look(server.url, 'standard'))).includes('net/dns-rebinding gate');
        const failed = await new Promise<boolean>((resolve) => {
          const words = [suite, 'server', '--url', server.url, '--scenario', 'dns-rebinding-protection', '-o', folder];
          execFile(process.execPath, words, { timeout: 30_000 }, (error) => resolve(error?.code === 1));
        });
        expect(failed).toBe(isOpen);
      } finally {
        rmSync(folder, { recursive: true, force: true });
        await server.close();
      }
    },
    90_000,
  );
});
