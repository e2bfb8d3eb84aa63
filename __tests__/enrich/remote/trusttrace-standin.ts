// TrustTrace as its document has it: two header styles, plans with a limit of scans and of requests, findings that the free plan
// tells without their details, history for a plan that has it.

import { type Answer, type Asked, fileOf, jsonOf, type Standin, startStandin } from './standin.ts';

export interface TrustTraceOptions {
  readonly key?: string;
  readonly plan?: 'free' | 'developer';
  /** Scans that are left this month. */
  readonly scans?: number;
  /** Looks at a scan before it is over. */
  readonly looks?: number;
  /** What the scan ends in. */
  readonly end?: 'completed' | 'failed';
  /** Merged over a finding. */
  readonly finding?: Readonly<Record<string, unknown>>;
}

export const TRUSTTRACE_KEY = ['sk_scan', 'Zq7Lw2Xn9Vb4Tr6Yp1Kd'].join('_');
const LARGEST = 50 * 1024 * 1024;

interface Scan {
  readonly id: string;
  readonly url: string;
  looks: number;
}

export async function startTrustTrace(
  options: TrustTraceOptions = {},
): Promise<Standin & { readonly scans: readonly Scan[] }> {
  const { key = TRUSTTRACE_KEY, plan = 'developer', looks = 1, end = 'completed', finding = {} } = options;
  const scans: Scan[] = [];
  let left = options.scans ?? 3;
  const start = (url: string): Answer => {
    if (left <= 0) return error(429, 'Monthly scan limit reached');
    left -= 1;
    const scan = { id: `abc123-${scans.length + 1}`, url, looks: 0 };
    scans.push(scan);
    return { status: 200, body: { scan_id: scan.id, status: 'queued' } };
  };
  const result = (scan: Scan): Answer => {
    if (scan.looks++ < looks) return { status: 200, body: { scan_id: scan.id, status: 'queued' } };
    if (end === 'failed') return { status: 200, body: { scan_id: scan.id, status: 'failed' } };
    const named = {
      finding_id: 'FND-a1b2c3d4',
      title: 'Unauthenticated MCP Server Access',
      severity: 'CRITICAL',
      owasp_category: 'LLM06',
    };
    const body = { scan_id: scan.id, status: 'completed', overall_score: 65, letter_grade: 'C', findings_count: 7 };
    if (plan === 'free')
      return {
        status: 200,
        body: { ...body, findings: [named], upgrade_message: 'Upgrade to Developer to see full details...' },
      };
    const details = {
      description: 'The MCP server allows...',
      remediation: 'Implement authentication...',
      evidence: ['No auth middleware detected'],
      hipaa_mapping: ['164.312(d)'],
      soc2_mapping: ['CC6.1'],
    };
    return {
      status: 200,
      body: {
        ...body,
        findings: [{ ...named, ...details, ...finding }],
        category_scores: [{ category: 'LLM01', score: 7.0, rating: 'High Risk' }],
      },
    };
  };
  const answerTo = (asked: Asked): Answer => {
    const { method, path, headers, query } = asked;
    if (headers.authorization !== `Bearer ${key}` && headers['x-api-key'] !== key)
      return error(401, 'Unauthorized — missing or invalid API key');
    if (method === 'POST' && path === '/v1/scan/mcp') {
      const { url } = (jsonOf(asked) ?? {}) as { url?: unknown };
      if (headers['content-type'] !== 'application/json' || typeof url !== 'string' || !URL.canParse(url))
        return error(400, 'Bad request — invalid input');
      return start(url);
    }
    if (method === 'POST' && path === '/v1/scan/upload') {
      const file = fileOf(asked, 'file');
      if (!file || !/\.(?:json|zip|tar\.gz|txt|toml|ts|js|py|go|mod|lock)$/.test(file.name))
        return error(400, 'Bad request — invalid input');
      return file.bytes.length > LARGEST ? error(413, 'File too large — max 50MB per upload') : start('');
    }
    if (method === 'GET' && path === '/v1/scans') {
      if (plan === 'free') return error(403, 'Forbidden — feature not available on your plan');
      const [limit, offset] = [Number(query.get('limit') ?? 20), Number(query.get('offset') ?? 0)];
      const page = scans.toReversed().slice(offset, offset + limit);
      return { status: 200, body: { scans: page.map(({ id, url }) => ({ scan_id: id, url, status: 'queued' })) } };
    }
    const scan = method === 'GET' ? scans.find(({ id }) => path === `/v1/scan/${id}`) : undefined;
    return scan ? result(scan) : error(404, 'Not found');
  };
  return Object.assign(await startStandin(answerTo), { scans });
}

function error(status: number, message: string): Answer {
  return { status, body: { detail: message } };
}
