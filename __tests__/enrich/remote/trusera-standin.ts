// Trusera on loopback, as its document says to the letter: JWT or `tsk_` keys, roles, requests per minute and group of endpoints,
// pages. Where the document is silent (how answers are wrapped, what states are called) it can answer in several ways.

import type { Answer, Asked } from './service-server.ts';

export const ROLES = ['viewer', 'analyst', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];
/** The groups of the document that a scan meets, requests a minute. */
export const GROUPS = { auth: 30, create: 10, others: 200 } as const;
export type Group = keyof typeof GROUPS;
export const FORMATS = ['cyclonedx', 'sarif', 'spdx3', 'html', 'csv', 'markdown', 'junit'] as const;

interface Scan {
  readonly id: string;
  readonly target: string;
  readonly created_at: string;
  readonly body: Readonly<Record<string, unknown>>;
  polls: number;
  evaluated: number;
}

export interface TruseraState {
  keys: Map<string, Role>;
  users: Map<string, { readonly password: string; readonly role: Role }>;
  /** Requests that an access token is good for. */
  tokenUses: number;
  refreshes: boolean;
  /** Said by a scan that is not over, one a poll. */
  states: string[];
  end: 'completed' | 'failed';
  /** What a scan failed of, in the service's words. */
  failure: string;
  components: Record<string, unknown>[];
  graph: { nodes: unknown[]; edges: unknown[] };
  compliance: unknown;
  compare: { added: unknown[]; removed: unknown[]; changed: unknown[] };
  violations: unknown[];
  exported: (format: string) => Answer;
  /** Scans of earlier. */
  past: { id: string; target: string; status: string; created_at: string }[];
  /** How lists and objects are wrapped. */
  wrap: 'data' | 'named' | 'bare';
  loginNames: 'snake' | 'camel' | 'nested';
  /** Whether components come in pages. */
  pagedComponents: boolean;
  /** Requests already made in this minute. */
  used: Record<Group, number>;
  retryAfter: string | undefined;
}

export interface TruseraStandin {
  readonly state: TruseraState;
  readonly scans: readonly Scan[];
  /** What each session ended with. */
  readonly loggedOut: readonly string[];
  readonly handle: (asked: Asked) => Answer;
}

export const KEY = `tsk_${'t'.repeat(30)}K7`;
export const USER = { email: 'ci@example.com', password: 'correct-horse-battery' } as const;
const BASE = '/api/v1';
const SCAN_FIELDS = new Set(['target', 'deep', 'n8n_url', 'n8n_api_key']);

export function truseraStandin(given: Partial<TruseraState> = {}): TruseraStandin {
  const state: TruseraState = {
    keys: new Map([[KEY, 'analyst']]),
    users: new Map([[USER.email, { password: USER.password, role: 'analyst' }]]),
    tokenUses: 1000,
    refreshes: true,
    states: ['pending', 'running'],
    end: 'completed',
    failure: 'clone failed',
    components: [],
    graph: { nodes: [], edges: [] },
    compliance: { frameworks: [] },
    compare: { added: [], removed: [], changed: [] },
    violations: [],
    exported: (format) => ({ status: 200, body: `${format} of the service\n` }),
    past: [],
    wrap: 'data',
    loginNames: 'snake',
    pagedComponents: false,
    used: { auth: 0, create: 0, others: 0 },
    retryAfter: '2',
    ...given,
  };
  const scans: Scan[] = [];
  const loggedOut: string[] = [];
  const sessions = new Map<string, { role: Role; uses: number }>();
  const refreshTokens = new Map<string, Role>();
  let issued = 0;

  const wrapped = (name: string, value: unknown): unknown => {
    if (state.wrap === 'bare') return value;
    return { [state.wrap === 'data' ? 'data' : name]: value };
  };
  const page = (name: string, items: readonly unknown[], query: URLSearchParams): Answer => {
    const at = Math.max(1, Number(query.get('page') ?? 1));
    const size = Math.min(100, Number(query.get('per_page') ?? 20));
    const some = items.slice((at - 1) * size, at * size);
    if (state.wrap === 'bare') return { status: 200, body: some };
    const list = state.wrap === 'data' ? 'data' : name;
    return { status: 200, body: { [list]: some, page: at, per_page: size, total: items.length } };
  };
  const tokens = (role: Role): Answer => {
    issued++;
    const [access, refresh] = [`access.${issued}.${'a'.repeat(40)}`, `refresh.${issued}.${'r'.repeat(40)}`];
    sessions.set(access, { role, uses: state.tokenUses });
    refreshTokens.set(refresh, role);
    const shapes = {
      snake: { access_token: access, refresh_token: refresh, expires_in: 900 },
      camel: { accessToken: access, refreshToken: refresh },
      nested: { user: { email: USER.email }, tokens: { access_token: access, refresh_token: refresh } },
    };
    return { status: 200, body: shapes[state.loginNames] };
  };

  const auth = ({ method, path, json, headers }: Asked): Answer | undefined => {
    const body = (json ?? {}) as Readonly<Record<string, unknown>>;
    if (method === 'POST' && path === `${BASE}/auth/login`) {
      const user = state.users.get(String(body.email));
      return user && user.password === body.password ? tokens(user.role) : refusal(401, 'invalid credentials');
    }
    if (method === 'POST' && path === `${BASE}/auth/refresh`) {
      const role = refreshTokens.get(String(body.refresh_token));
      refreshTokens.delete(String(body.refresh_token));
      return role !== undefined && state.refreshes ? tokens(role) : refusal(401, 'invalid refresh token');
    }
    if (method === 'POST' && path === `${BASE}/auth/logout`) {
      const token = bearer(headers.authorization);
      loggedOut.push(token);
      sessions.delete(token);
      return { status: 200, body: { message: 'logged out' } };
    }
    return undefined;
  };

  const shown = (scan: Scan): Record<string, unknown> => {
    const { id, target, created_at } = scan;
    const running = state.states[scan.polls];
    if (running !== undefined) return { id, target, created_at, status: running };
    if (state.end === 'failed') return { id, target, created_at, status: 'failed', error: state.failure };
    return { id, target, created_at, status: 'completed', component_count: state.components.length };
  };
  const create = (json: unknown, role: Role): Answer => {
    if (!isAtLeast(role, 'analyst')) return refusal(403, 'insufficient permissions: analyst role required');
    const body = (json ?? {}) as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(body).filter((key) => !SCAN_FIELDS.has(key));
    if (unknown.length > 0) throw new Error(`not in the document: ${unknown.join(', ')}`);
    if (typeof body.target !== 'string' || body.target === '') return refusal(400, 'target is required');
    if (typeof body.deep !== 'boolean') throw new Error('deep is true or false');
    const scan: Scan = {
      id: `5c4e0000-0000-4000-8000-${String(scans.length + 1).padStart(12, '0')}`,
      target: body.target,
      created_at: '2026-11-22T10:00:00Z',
      body,
      polls: 0,
      evaluated: 0,
    };
    scans.push(scan);
    return { status: 201, body: wrapped('scan', { ...shown(scan) }) };
  };

  const ofScan = (asked: Asked, role: Role): Answer | undefined => {
    const { method, path, query } = asked;
    const found = new RegExp(`^${BASE}/scans/([\\w-]+)(/.*)?$`).exec(path);
    if (!found) return undefined;
    const [, id = '', rest = ''] = found;
    const scan = scans.find((each) => each.id === id);
    if (!scan) return refusal(404, 'scan not found');
    if (method === 'GET' && rest === '') {
      const body = wrapped('scan', shown(scan));
      scan.polls++;
      return { status: 200, body };
    }
    if (method === 'GET' && rest === '/components')
      return state.pagedComponents
        ? page('components', state.components, query)
        : { status: 200, body: wrapped('components', state.components) };
    if (method === 'GET' && rest === '/graph') return { status: 200, body: state.graph };
    if (method === 'GET' && rest === '/compliance') return { status: 200, body: wrapped('results', state.compliance) };
    if (method === 'GET' && rest === '/violations')
      return { status: 200, body: wrapped('violations', state.violations) };
    if (method === 'GET' && rest === '/evaluations')
      return { status: 200, body: wrapped('evaluations', Array(scan.evaluated).fill({ policy: 'p', passed: false })) };
    if (method === 'POST' && rest === '/evaluate') {
      if (!isAtLeast(role, 'analyst')) return refusal(403, 'insufficient permissions: analyst role required');
      scan.evaluated++;
      return { status: 200, body: { message: 'evaluated' } };
    }
    const other = /^\/compare\/([\w-]+)$/.exec(rest)?.[1];
    if (method === 'GET' && other !== undefined)
      return [...state.past, ...scans].some((each) => each.id === other)
        ? { status: 200, body: wrapped('diff', state.compare) }
        : refusal(404, 'scan not found');
    if (method === 'POST' && rest === '/export') {
      const { format } = (asked.json ?? {}) as { readonly format?: string };
      return (FORMATS as readonly unknown[]).includes(format)
        ? state.exported(String(format))
        : refusal(400, 'unsupported format');
    }
    return undefined;
  };

  const handle = (asked: Asked): Answer => {
    const { method, path, headers, body, query, json } = asked;
    if (body !== '' && headers['content-type'] !== 'application/json') throw new Error('the document sends JSON');
    const group: Group = path.startsWith(`${BASE}/auth/`)
      ? 'auth'
      : method === 'POST' && path === `${BASE}/scans`
        ? 'create'
        : 'others';
    if (state.used[group] >= GROUPS[group]) {
      const wait = state.retryAfter;
      return { ...refusal(429, 'too many requests'), ...(wait !== undefined && { headers: { 'retry-after': wait } }) };
    }
    state.used[group]++;
    if (method === 'GET' && path === `${BASE}/health`) return { status: 200, body: { status: 'ok' } };
    const given = auth(asked);
    if (given) return given;
    const token = bearer(headers.authorization);
    const session = sessions.get(token);
    if (session && --session.uses < 0) sessions.delete(token);
    const role = token.startsWith('tsk_') ? state.keys.get(token) : sessions.get(token)?.role;
    if (role === undefined) return refusal(401, 'unauthorized');
    if (method === 'POST' && path === `${BASE}/scans`) return create(json, role);
    if (method === 'GET' && path === `${BASE}/scans`) {
      const own = scans.map(shown).toReversed();
      return page('scans', [...own, ...state.past], query);
    }
    const answer = ofScan(asked, role);
    if (!answer) throw new Error(`not in the document, or not for a CI client: ${method} ${path}`);
    return answer;
  };
  return { state, scans, loggedOut, handle };
}

/** As programs made with Fiber say it; the document names no shape. */
export function refusal(status: number, error: string): Answer {
  return { status, body: { error } };
}

function bearer(header: string | undefined): string {
  return /^Bearer (\S+)$/.exec(header ?? '')?.[1] ?? '';
}

function isAtLeast(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}
