// Advisories from an API that speaks OSV (https://google.github.io/osv.dev/api/): names and versions are sent in batches, ids
// come back, and of each id the record, unless an earlier run kept it. What it does not answer is said, never taken for nothing.

import { visibleWithin } from '../../lib/escape.ts';
import { inParallel } from '../../lib/in-parallel.ts';
import { OSV_BATCH, OSV_BATCHES, OSV_FETCHES, OSV_PAGES, OSV_REFUSALS } from '../../lib/limits.ts';
import { member } from '../../lib/member.ts';
import { type Http, NoAnswer, part, Refused, WrongAnswer } from '../remote/http.ts';
import { type Advisory, readAdvisory } from './record.ts';
import type { AdvisorySource, Candidate, Keep, NamedVersion, Unanswered } from './source.ts';

/** An id it named, and when its record was last changed. */
interface Named {
  readonly id: string;
  readonly modified: string;
}

interface Query {
  readonly named: NamedVersion;
  readonly found: Named[];
  page: string | undefined;
  /** Why it was not answered, or not to its end. */
  failed?: string;
}

export function openOsvApi(http: Http, keep?: Keep): AdvisorySource {
  const { host } = http.base;
  const names = new Set<string>();
  const records = new Map<string, Promise<Advisory | undefined>>();
  let requests = 0;
  let refusals = 0;
  /** Why nothing more is asked: what is down for one batch is down for the next. */
  let outage: string | undefined;

  /** Asks for one page of each, in halves where one of them is refused. */
  const ask = async (queries: readonly Query[]): Promise<void> => {
    if (outage !== undefined) return fail(queries, outage);
    for (const { named } of queries) names.add(`${named.ecosystem}\0${named.name}`);
    requests++;
    try {
      const body = { queries: queries.map(bodyOf) };
      const answer = await http.send({ method: 'POST', path: '/v1/querybatch', json: body, isRepeatable: true });
      take(queries, answer.json());
    } catch (error) {
      const refused = error instanceof Refused && error.status === 400 ? error : undefined;
      if (refused && queries.length > 1 && ++refusals <= OSV_REFUSALS) {
        const middle = Math.ceil(queries.length / 2);
        await ask(queries.slice(0, middle));
        await ask(queries.slice(middle));
      } else if (refused) fail(queries, `${host} refuses the question: ${sentence(refused.message)}`);
      else {
        outage = outageOf(error);
        fail(queries, outage);
      }
    }
  };

  const take = (queries: readonly Query[], answer: unknown): void => {
    const results = member(answer, 'results');
    if (!Array.isArray(results) || results.length !== queries.length)
      throw new WrongAnswer(`${host} answers ${queries.length} questions with something else.`);
    for (const [index, query] of queries.entries()) {
      const vulns = member(results[index], 'vulns');
      for (const each of Array.isArray(vulns) ? vulns : []) {
        const [id, modified] = [member(each, 'id'), member(each, 'modified')];
        if (typeof id === 'string') query.found.push({ id, modified: typeof modified === 'string' ? modified : '' });
      }
      const page = member(results[index], 'next_page_token');
      query.page = typeof page === 'string' && page !== '' ? page : undefined;
    }
  };

  const recordOf = ({ id, modified }: Named): Promise<Advisory | undefined> => {
    const known = records.get(id);
    if (known) return known;
    const fetched = fetchRecord({ id, modified });
    records.set(id, fetched);
    return fetched;
  };

  /** Undefined for one that was withdrawn meanwhile. @throws what `http` throws */
  const fetchRecord = async ({ id, modified }: Named): Promise<Advisory | undefined> => {
    const key = `osv-${encodeURIComponent(`${http.base.href} ${id} ${modified}`)}`;
    const kept = modified === '' ? undefined : parsed(keep?.get(key));
    if (kept !== undefined && member(kept, 'id') === id) return readAdvisory(kept);
    requests++;
    const answer = await http.send({ method: 'GET', path: `/v1/vulns/${part(id)}` });
    const value = answer.json();
    if (member(value, 'id') !== id)
      throw new WrongAnswer(`${host} answers ${visibleWithin(id, 80)} with another record.`);
    if (member(value, 'modified') === modified) keep?.put(key, Buffer.from(answer.text));
    return readAdvisory(value);
  };

  return {
    async lookUp(packages) {
      const queries = packages.map((named): Query => ({ named, found: [], page: undefined }));
      let open: readonly Query[] = queries;
      for (let page = 0; open.length > 0; page++) {
        if (page >= OSV_PAGES) fail(open, `${host} has more pages of advisories than are read.`);
        else await inParallel(batches(open), OSV_BATCHES, ask);
        open = open.filter((each) => each.page !== undefined && each.failed === undefined);
      }
      const wanted = new Map(queries.flatMap(({ found }) => found).map((each) => [each.id, each]));
      const unread = new Map<string, string>();
      await inParallel([...wanted.values()], OSV_FETCHES, async (each) => {
        if (outage !== undefined) unread.set(each.id, outage);
        else
          await recordOf(each).catch((error: unknown) => {
            const why = outageOf(error);
            unread.set(each.id, why);
            if (isDown(error)) outage = why;
          });
      });
      const candidates: Candidate[][] = [];
      for (const { found } of queries) {
        const own = [...new Map(found.map((each) => [each.id, each])).values()];
        const read = await Promise.all(own.map((each) => (unread.has(each.id) ? bare(each.id) : recordOf(each))));
        candidates.push(read.flatMap((advisory) => (advisory ? [{ advisory, isMatched: true }] : [])));
      }
      return { candidates, unanswered: [...unansweredOf(queries), ...missingRecords(host, unread)] };
    },
    told() {
      if (requests === 0) return undefined;
      return `Contacted ${host}, sent ${names.size} package ${names.size === 1 ? 'name' : 'names'}.`;
    },
    close: () => http.close(),
  };
}

function bodyOf({ named: { ecosystem, name, version }, page }: Query): unknown {
  return { package: { name, ecosystem }, version, ...(page !== undefined && { page_token: page }) };
}

function fail(queries: readonly Query[], why: string): void {
  for (const query of queries) query.failed = why;
}

function* batches(queries: readonly Query[]): Generator<readonly Query[]> {
  for (let at = 0; at < queries.length; at += OSV_BATCH) yield queries.slice(at, at + OSV_BATCH);
}

function unansweredOf(queries: readonly Query[]): readonly Unanswered[] {
  const byReason = new Map<string, NamedVersion[]>();
  for (const { named, failed } of queries) {
    if (failed === undefined) continue;
    const same = byReason.get(failed);
    if (same) same.push(named);
    else byReason.set(failed, [named]);
  }
  return [...byReason].map(([detail, packages]) => ({ packages, detail }));
}

/** Their findings stand, but say little: neither how grave it is nor what mends it. */
function missingRecords(host: string, unread: ReadonlyMap<string, string>): readonly Unanswered[] {
  const [first] = unread;
  if (!first) return [];
  const others = unread.size > 1 ? ` and ${unread.size - 1} more` : '';
  return [{ packages: [], detail: `${host} did not give ${visibleWithin(first[0], 80)}${others}: ${first[1]}` }];
}

/** What is known of an advisory that was named and could not be read. */
function bare(id: string): Advisory | undefined {
  return readAdvisory({ id });
}

function parsed(bytes: Buffer | undefined): unknown {
  try {
    return bytes && JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Whether there is no use in asking for another record. */
function isDown(error: unknown): boolean {
  return error instanceof NoAnswer || (error instanceof Refused && error.status !== 404);
}

/** @throws what is not of the service's or the network's making. */
function outageOf(error: unknown): string {
  if (error instanceof Refused) return sentence(error.message);
  if (error instanceof NoAnswer || error instanceof WrongAnswer) return sentence(error.message);
  throw error;
}

function sentence(text: string): string {
  return `${text.replace(/\.$/, '')}.`;
}
