import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess/index.ts';
import type { Registered } from '../../src/model/registered.ts';
import type { TargetInfo } from '../../src/model/target.ts';
import { finding, location, range, target } from '../reports/builders.ts';
import { found, RULE, scanOf } from './builders.ts';

const SERVER: TargetInfo = {
  ...target(),
  id: 'mcp:weather',
  kind: 'mcp-server',
  name: 'weather',
  isOwn: false,
  live: {
    url: 'https://weather.example/mcp',
    reach: 'public',
    profile: 'passive',
    requests: 3,
    userAgent: 'bartizan',
    tools: 1,
    prompts: 0,
    resources: 0,
    isSnapshot: false,
    isUnreachable: false,
    isServer: true,
  },
};

function live(place: string) {
  return finding({
    ruleId: RULE.id,
    locations: [
      location({ target: SERVER.id, path: 'mcp://weather/definitions.json', range: range(9, 1, 9, 5), logical: place }),
    ],
    identity: { place, evidence: 'live' },
  });
}

function tool(parts: Partial<Registered> = {}): Registered {
  return {
    target: 'workspace',
    path: 'src/server.ts',
    range: range(20, 3, 24, 5),
    kind: 'tool',
    name: 'forecast',
    framework: 'mcp-typescript',
    isGuess: false,
    ...parts,
  };
}

const targets = [target(), SERVER];
const placesOf = (result: Parameters<typeof assess>[0], options = {}) =>
  assess(result, options).findings.map(({ finding: { locations } }) =>
    locations.map(({ path, range: { start } }) => `${path}:${start.line}`),
  );

describe('live meets source', () => {
  test('a finding of a live tool stands where the tool is registered, with the server as its second place', () => {
    const result = scanOf([live('server "weather", tool "forecast", parameter "city"')], {
      targets,
      registered: [tool()],
    });
    expect(placesOf(result)).toEqual([['src/server.ts:20', 'mcp://weather/definitions.json:9']]);
  });

  test('of two tools of one name the one that has the parameter', () => {
    const other = tool({ path: 'src/a.ts', schema: { properties: { zip: {} } } });
    const right = tool({ path: 'src/b.ts', schema: { properties: { city: {} } } });
    const result = scanOf([live('tool "forecast", parameter "city"')], { targets, registered: [other, right] });
    expect(placesOf(result)[0]?.[0]).toBe('src/b.ts:20');
  });

  test('what no source registers stands where the server is named, and else stays where it was found', () => {
    const named = new Map([[SERVER.id, location({ path: '.github/workflows/scan.yml', range: range(7, 1, 7, 9) })]]);
    const result = scanOf([live('tool "other"')], { targets, registered: [tool()] });
    expect(placesOf(result, { namedAt: named })).toEqual([
      ['.github/workflows/scan.yml:7', 'mcp://weather/definitions.json:9'],
    ]);
    expect(placesOf(result)).toEqual([['mcp://weather/definitions.json:9']]);
  });

  test('what source and server both show is one finding', () => {
    const inSource = found({ path: 'src/server.ts', line: 21, place: 'tool "forecast"' });
    const result = scanOf([inSource, live('tool "forecast"')], { targets, registered: [tool()] });
    expect(placesOf(result)).toEqual([['src/server.ts:21', 'mcp://weather/definitions.json:9']]);
  });

  test('a finding of a file is left as it is', () => {
    const result = scanOf([found({ path: 'src/x.ts', place: 'tool "forecast"' })], { targets, registered: [tool()] });
    expect(placesOf(result)).toEqual([['src/x.ts:1']]);
  });
});

describe('a change that did not cause it', () => {
  const result = scanOf([live('tool "forecast"')], { targets, registered: [tool()] });
  const base = { result: scanOf([]), renames: new Map() };
  const gate = { failOn: 'high', minConfidence: 'high', newOnly: true, incomplete: 'warn' } as const;

  test('does not fail, and says why', () => {
    const { findings, verdict } = assess(result, { base, gate, isCaused: () => false });
    expect(findings).toMatchObject([
      { status: 'known', isGating: false, statusReason: 'live, not caused by this change' },
    ]);
    expect(verdict.status).toBe('pass');
  });

  test('a change that may have caused it fails', () => {
    const { findings, verdict } = assess(result, { base, gate, isCaused: () => true });
    expect(findings).toMatchObject([{ status: 'new', isGating: true }]);
    expect(verdict.status).toBe('fail');
  });
});
