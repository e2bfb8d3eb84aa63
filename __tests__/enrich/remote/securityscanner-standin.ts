// securityscanner.dev as its document has it: bare origin with paths below /v1 and /api, findings while a run goes on, a fix file,
// an analysis that a plan has or has not, errors as {error}, 402 with upgrade_url, 409 with target_id, 429 with retry_after.

import { type Answer, type Asked, fileOf, jsonOf, type Standin, startStandin } from './standin.ts';

export interface SecurityScannerOptions {
  readonly key?: string;
  readonly plan?: 'free' | 'monthly';
  readonly scans?: number;
  /** Looks at a run before it is over. */
  readonly looks?: number;
  readonly end?: 'completed' | 'aborted' | 'failed';
  readonly finding?: Readonly<Record<string, unknown>>;
  readonly analysis?: string;
  /** How the list of runs calls an id. */
  readonly idName?: 'id' | 'run_id';
}

export const SCANNER_KEY = ['sk', 'sec', 'Hj5Nq8Wz3Cx7Lm2Rt9Pv'].join('-');

interface Run {
  readonly id: string;
  readonly target: string;
  looks: number;
}

export async function startSecurityScanner(
  options: SecurityScannerOptions = {},
): Promise<Standin & { readonly runs: readonly Run[] }> {
  const { key = SCANNER_KEY, plan = 'monthly', looks = 1, end = 'completed', finding = {}, idName = 'id' } = options;
  const { analysis = '# Security Assessment\n\n## Executive Summary\nOne exposed key.' } = options;
  const runs: Run[] = [];
  const targets = new Map<string, string>();
  let left = options.scans ?? 5;
  const upgrade = (message: string): Answer => ({
    status: 402,
    body: { error: message, upgrade_url: 'https://securityscanner.dev/billing' },
  });
  const start = (target: string): Answer => {
    if (left <= 0) return upgrade('scan limit reached');
    left -= 1;
    const id = `abc1234${runs.length + 1}`;
    runs.push({ id, target, looks: 0 });
    targets.set(target, `t-${target}`);
    return {
      status: 201,
      body: { run_id: id, status: 'started', target, check_status_url: `https://securityscanner.dev/v1/scan/${id}` },
    };
  };
  const found = (run: Run) => [
    {
      target: run.target,
      severity: 'CRITICAL',
      category: 'secrets',
      title: 'Anthropic API key exposed at /main.js',
      description: 'Secret pattern matched. Rotate immediately.',
      evidence: 'Found: sk-ant-api03-...',
      tool: 'secret-scan',
      ...finding,
    },
  ];
  const result = (run: Run): Answer => {
    const begun = { run_id: run.id, started_at: '2026-04-12T10:00:00+00:00' };
    if (run.looks++ < looks)
      return {
        status: 200,
        body: { ...begun, status: 'running', summary: { total: 1, critical: 1 }, findings: found(run) },
      };
    return {
      status: 200,
      body: {
        ...begun,
        status: end,
        finished_at: '2026-04-12T10:03:42+00:00',
        summary: { total: 1, critical: 1, high: 0, medium: 0, low: 0, info: 0 },
        findings: found(run),
        fix_url: `https://securityscanner.dev/v1/scan/${run.id}/fix`,
      },
    };
  };
  const fix = (run: Run, { query }: Asked): Answer => {
    const format = query.get('format') ?? 'auto';
    if (format !== 'auto' && format !== 'legacy') return { status: 400, body: { error: 'bad format' } };
    const front = `---\nformat: security-fix/v1\nscanner: securityscanner.dev\nscan_id: ${run.id}\n---\n\n`;
    return {
      status: 200,
      headers: { 'content-type': 'text/markdown' },
      body: `${format === 'auto' ? front : ''}# Security Fixes: ${query.get('target') ?? run.target}\n\n## FIX-1: Rotate the key [CRITICAL]\n`,
    };
  };
  const answerTo = (asked: Asked): Answer => {
    const { method, path, headers } = asked;
    if (headers.authorization !== `Bearer ${key}`) return { status: 401, body: { error: 'unauthorized' } };
    const json = (jsonOf(asked) ?? {}) as { host?: unknown; repo_url?: unknown };
    if (method === 'POST' && path === '/v1/scan')
      return typeof json.host === 'string' && json.host !== ''
        ? start(json.host.replace(/^https?:\/\//, ''))
        : { status: 400, body: { error: 'host is missing' } };
    if (method === 'POST' && path === '/api/github/scan')
      return typeof json.repo_url === 'string' && /^https:\/\/github\.com\/[^/]+\/[^/]+$/.test(json.repo_url)
        ? start(json.repo_url)
        : { status: 400, body: { error: 'bad repo_url' } };
    if (method === 'POST' && path === '/api/mobile/scan') {
      const file = fileOf(asked, 'file');
      return file && /\.(?:apk|ipa)$/.test(file.name)
        ? start(file.name)
        : { status: 400, body: { error: 'no package' } };
    }
    if (path === '/v1/targets' && method === 'GET')
      return { status: 200, body: { targets: [...targets].map(([host, id]) => ({ id, host, label: 'production' })) } };
    if (path === '/v1/runs' && method === 'GET')
      return {
        status: 200,
        body: {
          runs: runs.toReversed().map((run) => ({
            [idName]: run.id,
            target: run.target,
            status: run.looks > looks ? end : 'running',
            started_at: '2026-04-12T10:00:00+00:00',
            finished_at: null,
            summary: { total: 1 },
          })),
        },
      };
    const [, id, rest] = /^\/v1\/scan\/([^/]+)(\/\w+)?$/.exec(path) ?? [];
    const run = runs.find((each) => each.id === id);
    if (!run) return { status: 404, body: { error: 'not found' } };
    if (method === 'GET' && rest === undefined) return result(run);
    if (method === 'GET' && rest === '/fix') return fix(run, asked);
    if (method === 'POST' && rest === '/analyze')
      return plan === 'free'
        ? upgrade('AI analysis is not part of your plan')
        : { status: 200, body: { content: analysis, model: 'claude-sonnet-4-6', risk_score: 74, cached: false } };
    return { status: 404, body: { error: 'not found' } };
  };
  return Object.assign(await startStandin(answerTo), { runs });
}
