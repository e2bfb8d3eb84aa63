// The OSV API on loopback, as its documents and its code say: batches in order and of 1,000 at most, pages, ids that are
// resolved exactly, errors of gRPC's gateway. Versions are dotted numbers to it.

import type { Answer, Asked } from '../remote/service-server.ts';
import type { record } from './records.ts';

type OsvRecord = ReturnType<typeof record>;

export interface OsvState {
  records: OsvRecord[];
  /** Ids of one page; the first page of a query that has more than one is empty where `isFirstEmpty`. */
  pageSize: number;
  isFirstEmpty: boolean;
  /** Names whose question is refused, and with it the batch it stands in. */
  refused: Set<string>;
  /** Instead of the ordinary answer, one a request as long as there are some. */
  instead: (Answer | undefined)[];
}

const ECOSYSTEMS = new Set([
  'npm',
  'PyPI',
  'Go',
  'crates.io',
  'Packagist',
  'RubyGems',
  'Maven',
  'NuGet',
  'GitHub Actions',
]);

export function osvStandin(given: Partial<OsvState> = {}) {
  const state: OsvState = {
    records: [],
    pageSize: 1000,
    isFirstEmpty: false,
    refused: new Set(),
    instead: [],
    ...given,
  };
  const handle = (asked: Asked): Answer => {
    const instead = state.instead.shift();
    if (instead) return instead;
    const id = /^\/v1\/vulns\/([^/]+)$/.exec(asked.path)?.[1];
    if (asked.method === 'GET' && id !== undefined) return vulnerability(decodeURIComponent(id));
    if (asked.method === 'POST' && asked.path === '/v1/querybatch') return batch(asked.json);
    throw new Error(`no such thing in the documents: ${asked.method} ${asked.path}`);
  };

  const vulnerability = (id: string): Answer => {
    const found = state.records.find((each) => each.id === id);
    return found ? { status: 200, body: found } : failure(404, 5, 'Bug not found.');
  };

  const batch = (body: unknown): Answer => {
    const { queries } = body as { queries: Query[] };
    if (!Array.isArray(queries)) throw new Error('a batch without queries');
    if (queries.length > 1000) return failure(400, 3, 'Too many queries.');
    for (const [index, query] of queries.entries()) {
      const { ecosystem = '', name } = query.package ?? {};
      if (query.commit !== undefined) throw new Error('commits are not asked for');
      if (!ECOSYSTEMS.has(ecosystem) || state.refused.has(name ?? ''))
        return failure(400, 3, `Invalid query at index ${index}.`);
    }
    return { status: 200, body: { results: queries.map(page) } };
  };

  const page = (query: Query): unknown => {
    const { ecosystem, name } = query.package ?? {};
    const all = state.records.filter(({ affected, ...each }) =>
      affected.some(
        (one) =>
          one.package.ecosystem === ecosystem &&
          one.package.name === name &&
          !('withdrawn' in each) &&
          isAbout(one, query.version ?? ''),
      ),
    );
    const from =
      query.page_token === undefined ? (state.isFirstEmpty && all.length > 0 ? -1 : 0) : Number(query.page_token);
    const ids = from < 0 ? [] : all.slice(from, from + state.pageSize);
    const next = from < 0 ? 0 : from + state.pageSize;
    return {
      ...(ids.length > 0 && { vulns: ids.map(({ id, modified }) => ({ id, modified })) }),
      ...(next < all.length && { next_page_token: String(next) }),
    };
  };
  return { state, handle };
}

function isAbout(one: OsvRecord['affected'][number], version: string): boolean {
  if (one.versions) return one.versions.includes(version);
  const events = (one.ranges?.[0]?.events ?? []) as readonly Readonly<Record<string, string>>[];
  return events.every(({ introduced, fixed }) =>
    introduced === undefined ? fixed === undefined || isBefore(version, fixed) : !isBefore(version, introduced),
  );
}

function isBefore(a: string, b: string): boolean {
  const [left, right] = [a, b].map((each) => each.split('.').map(Number)) as [number[], number[]];
  const at = left.findIndex((part, index) => part !== (right[index] ?? 0));
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0);
}

interface Query {
  readonly commit?: string;
  readonly version?: string;
  readonly package?: { readonly ecosystem?: string; readonly name?: string };
  readonly page_token?: string;
}

function failure(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } };
}

/** How many questions each batch held, in the order they came. */
export function batchSizes(asked: readonly Asked[]): readonly number[] {
  return asked.flatMap(({ path, json }) =>
    path === '/v1/querybatch' ? [(json as { queries: unknown[] }).queries.length] : [],
  );
}

/** All names that were ever sent, wherever they stand. */
export function namesSent(asked: readonly Asked[]): ReadonlySet<string> {
  return new Set(
    asked.flatMap(({ path, json }) =>
      path === '/v1/querybatch' ? (json as { queries: Query[] }).queries.map((each) => each.package?.name ?? '') : [],
    ),
  );
}
