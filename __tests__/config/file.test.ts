// The config file: every option, every problem with its line, and nothing that a hostile file could make of it.

import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/file.ts';
import { OPTION_LIST } from '../../src/config/options.ts';

const parse = (text: string) => parseConfig('bartizan.yml', text);
const FULL = `include: [src/**]
exclude: ["**/*.min.js"]
rules:
  disable: [text/*]
  severity: { config/a: low }
  packs: [house]
gate: { fail-on: medium, min-confidence: low, new-only: false, incomplete: fail }
show: { min-severity: low, min-confidence: medium, scope: changed-files }
baseline: known.json
ignore:
  - { rule: a/b, fingerprint: 0123abcd, path: x, reason: because, until: 2030-01-31 }
mcp:
  servers:
    - { name: prod, url: "https://mcp.example.com/mcp", headers: { Authorization: "Bearer $VAR" }, profile: active }
    - { url: "http://localhost:3000/mcp" }
  wait: 0
compliance:
  frameworks: [hipaa, soc2_tsc]
  rules:
    - { name: No keys, framework: custom, condition: { field: flags, operator: contains, value: hardcoded_api_key } }
policies:
  - name: No critical
    target: finding
    when: { field: severity, operator: eq, value: critical }
    limit: 0
    except: [{ rule: a/b, reason: because, until: 2030-01-31 }]
advisories: { source: api, url: 'https://osv.example', dir: db }
remote:
  service: trusera
  url: http://127.0.0.1:8080/api/v1
  key: $KEY
  auth: login
  audience: here
  user: me
  password: $PASSWORD
  target: https://github.com/a/b
  host: example.com
  send: [url, code]
  on: [push]
  analysis: required
  deadline: 60
  trusera: { deep: true, n8n-url: 'https://n8n.example', n8n-api-key: $N8N }
`;

test('every key of the option table', () => {
  const { settings, outside, problems } = parse(FULL);
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    include: ['src/**'],
    exclude: ['**/*.min.js'],
    disabledRules: ['text/*'],
    severities: { 'config/a': 'low' },
    rulePacks: ['house'],
    failOn: 'medium',
    gateConfidence: 'low',
    newOnly: false,
    incomplete: 'fail',
    minSeverity: 'low',
    minConfidence: 'medium',
    scope: 'changed-files',
    baseline: 'known.json',
    ignore: [{ rule: 'a/b', fingerprint: '0123abcd', path: 'x', reason: 'because', until: '2030-01-31' }],
    mcpServers: [
      {
        name: 'prod',
        url: 'https://mcp.example.com/mcp',
        headers: { Authorization: 'Bearer $VAR' },
        profile: 'active',
      },
      { url: 'http://localhost:3000/mcp' },
    ],
    mcpWait: 0,
    frameworks: ['hipaa', 'soc2_tsc'],
    complianceRules: [
      {
        name: 'No keys',
        framework: 'custom',
        condition: { field: 'flags', operator: 'contains', value: 'hardcoded_api_key' },
        at: { path: 'bartizan.yml', line: 20 },
      },
    ],
    policies: [
      {
        name: 'No critical',
        target: 'finding',
        when: { field: 'severity', operator: 'eq', value: 'critical' },
        limit: 0,
        except: [{ rule: 'a/b', reason: 'because', until: '2030-01-31' }],
        at: { path: 'bartizan.yml', line: 22 },
      },
    ],
    advisorySource: 'api',
    advisoryUrl: 'https://osv.example',
    advisoryDir: 'db',
    remoteService: 'trusera',
    remoteUrl: 'http://127.0.0.1:8080/api/v1',
    remoteKey: '$KEY',
    remoteAuth: 'login',
    remoteAudience: 'here',
    remoteUser: 'me',
    remotePassword: '$PASSWORD',
    remoteTarget: 'https://github.com/a/b',
    remoteHost: 'example.com',
    remoteSend: ['url', 'code'],
    remoteOn: ['push'],
    remoteAnalysis: 'required',
    remoteDeadline: 60,
    remoteDeep: true,
    remoteN8nUrl: 'https://n8n.example',
    remoteN8nKey: '$N8N',
  });
  expect(outside).toEqual([
    { key: 'rules.packs', line: 6 },
    { key: 'mcp.servers', line: 13 },
    { key: 'advisories', line: 27 },
    { key: 'remote', line: 28 },
  ]);
  expect(Object.keys(settings).toSorted()).toEqual(
    OPTION_LIST.flatMap(([name, { key }]) => (key === undefined ? [] : name)).toSorted(),
  );
});

test.each(['', '# nothing\n', '\ufeff', '---\n', 'null\n', '{}\n'])('%j says nothing', (text) => {
  expect(parse(text)).toEqual({ path: 'bartizan.yml', settings: {}, outside: [], problems: [] });
});

describe('problems', () => {
  test.each([
    ['gate: { fail-on: hihg }', /^line 1 {3}gate\.fail-on\b.*"hihg".*Did you mean high\?$/],
    ['# x\ngate:\n  fail-onn: high', /^line 3 {3}gate\.fail-onn .*Did you mean fail-on\?$/],
    ['remote: { url: "http://example.com" }', /^line 1 {3}remote\.url\b.*not encrypted, and a key is sent there/],
    ['remote: { service: trustrace }', /^line 1 {3}remote\.service\b.*Did you mean trusttrace\?$/],
    ['advisories: { source: osv }', /^line 1 {3}advisories\.source\b/],
    ['gaet: {}', /^line 1 {3}gaet .*Did you mean gate\?$/],
    ['gate: high', /^line 1 {3}gate\b/],
    ['gate: { new-only: "yes" }', /^line 1 {3}gate\.new-only\b/],
    ['include: src', /^line 1 {3}include\b/],
    ['include: [a,\n  ""]', /^line 2 {3}include\[1\]/],
    ['- a', /^line 1 {3}the file\b/],
    ['text', /^line 1 {3}the file\b/],
    ['ignore: [{ rule: a }]', /^line 1 {3}ignore\[0\]\.reason.*missing.*without a reason is not accepted/],
    ['ignore: [{ rule: a, reason: " " }]', /^line 1 {3}ignore\[0\]\.reason.*empty.*without a reason is not accepted/],
    ['ignore: [{ rule: a, reason: "…" }]', /^line 1 {3}ignore\[0\]\.reason.*says nothing/],
    ['ignore: [{ rule: a, reason: "..." }]', /says nothing/],
    ['ignore: [{ rule: a, reason: "?! -" }]', /says nothing/],
    ['ignore: [{ reason: all }]', /^line 1 {3}ignore\[0\].*would ignore everything/],
    ['ignore: [{ fingerprint: abc, reason: a }]', /^line 1 {3}ignore\[0\]\.fingerprint.*8 hex/],
    ['ignore: [{ fingerprint: 0123ABCD, reason: a }]', /^line 1 {3}ignore\[0\]\.fingerprint/],
    ['ignore: [{ rule: a, reason: b, until: 2026-02-30 }]', /^line 1 {3}ignore\[0\]\.until/],
    ['ignore: [{ rule: a, reason: b, until: soon }]', /^line 1 {3}ignore\[0\]\.until/],
    ['ignore: [{ rule: a, reason: b, reasons: c }]', /^line 1 {3}ignore\[0\]\.reasons .*Did you mean reason\?/],
    ['rules: { severity: { a/b: worst } }', /^line 1 {3}rules\.severity\.a\/b.*"worst"/],
    ['__proto__: { failOn: none }', /^line 1 {3}__proto__/],
    ['gate: { __proto__: { fail-on: none } }', /^line 1 {3}gate\.__proto__/],
    ['mcp: 1', /^line 1 {3}mcp\b/],
    ['mcp: { servers: [{ name: x }] }', /^line 1 {3}mcp\.servers\[0\]\.url/],
    ['mcp:\n  servers:\n    - { ulr: x }', /^line 3 {3}mcp\.servers\[0\]\.ulr .*Did you mean url\?/m],
    ['mcp: { servers: [{ url: localhost }] }', /servers\[0\]\.url: "localhost" has no scheme/],
    ['mcp: { servers: [{ url: "ws://h/" }] }', /servers\[0\]\.url: .*WebSocket/],
    ['mcp: { servers: [{ name: a b, url: "http://h/" }] }', /servers\[0\]\.name .*not a name/],
    ['mcp: { servers: [{ url: "http://h/", headers: { "a b": c } }] }', /servers\[0\]\.headers.*a name that is none/],
    ['mcp: { servers: [{ url: "http://h/", headers: { Host: c } }] }', /servers\[0\]\.headers.*set by Bartizan/],
    ['mcp: { servers: [{ url: "http://h/", profile: aktive }] }', /profile.*Did you mean active\?/],
    ['mcp: { servers: [{ url: "http://h/", command: x }] }', /servers\[0\]\.command/],
    ['mcp: { command: x }', /^line 1 {3}mcp\.command/],
    ['mcp: { wait: -1 }', /mcp\.wait/],
    ['compliance: { frameworks: [hippa] }', /^line 1 {3}compliance\.frameworks\[0\].*Did you mean hipaa\?/],
    ['compliance: { frameworks: [] }', /^line 1 {3}compliance\.frameworks/],
    [`exclude: [a, ${'x'.repeat(70_000)}]`, /^line 1 {3}exclude\[1\] is longer than the 4096 characters/],
    [`ignore: [{ rule: ${'x'.repeat(70_000)}, reason: why }]`, /^line 1 {3}ignore\[0\]\.rule is longer than/],
    [`gate: { fail-on: ${'x'.repeat(70_000)} }`, /^line 1 {3}gate\.fail-on: "x{79}…" is not one of/],
    [`${'x'.repeat(900)}: 1`, /^line 1 {3}x{79}… is not known here/],
    ['compliance: { frameworks: [cwe] }', /^line 1 {3}compliance\.frameworks\[0\]/],
    ['a: [', /^line 1/],
    ['a: *b', /alias has no anchor/],
    ['a: &a [*a]', /circle/],
    [
      `a: &a [${'1,'.repeat(600)}]\nb: &b [${'*a,'.repeat(600)}]\nc: [${'*b,'.repeat(600)}]`,
      /Aliases make the document too large/,
    ],
    ['['.repeat(3000), /Nested deeper than/],
  ])('%.60j', (text, problem) => {
    const { problems, settings } = parse(text);
    expect(problems.join('\n')).toMatch(problem);
    expect(settings).toEqual({});
  });

  test('are all told at once', () => {
    expect(parse('gaet: 1\ninclude: 2\nshow: { min-severity: 3, x: 4 }').problems).toHaveLength(4);
  });
});

test('reasons of any script are reasons', () => {
  for (const reason of ['ok', '内部ミラー', 'зеркало', '7']) {
    expect(parse(`ignore: [{ rule: a, reason: "${reason}" }]`).problems).toEqual([]);
  }
});
