// HTTP to one service: one origin, under one deadline, every answer bounded. The credential goes to that origin and nowhere
// else, redirects lead nowhere else, and what may have been done is never asked for twice.

import { type Agent, type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { visibleWithin } from '../../lib/escape.ts';
import { type HttpRefusal, pauseFor } from '../../lib/http-patience.ts';
import { decodedBody, HEADER_BYTES, https, whatWentWrong } from '../../lib/http-wire.ts';
import { overJsonBounds } from '../../lib/json-bounds.ts';
import { REMOTE_ANSWER, REMOTE_JSON } from '../../lib/limits.ts';
import { isLoopbackHost } from '../../lib/network-host.ts';
import { ProxyError } from '../../lib/proxy.ts';
import { connectionsTo } from './connections.ts';
import { waitAsked } from './rate-limit.ts';
import { type Said, saidIn } from './words.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base address, beginning with `/`; its variable parts are encoded already: see `part`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly json?: unknown;
  readonly body?: { readonly mediaType: string; readonly bytes: Uint8Array };
  readonly accept?: string;
  /** For what asks for a credential, and for what needs none. */
  readonly isAnonymous?: boolean;
  /** Whether doing it twice does no more than doing it once, though it is a POST. */
  readonly isRepeatable?: boolean;
  /** Milliseconds for this request; as `HttpOptions.patience` unless given. */
  readonly patience?: number;
}

export interface HttpAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** @throws WrongAnswer */
  json(): unknown;
}

/** The service's answer when it is no: 4xx, 5xx. */
export class Refused extends Error {
  readonly status: number;
  readonly said: Said;
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds after which it may be asked again, if it says so. */
  readonly wait: number | undefined;
  /** What it was asked: `POST /scan`. */
  readonly asked: string;

  constructor(asked: string, { status, headers, text }: Pick<HttpAnswer, 'status' | 'headers' | 'text'>) {
    const said = saidIn(text, headers['content-type']);
    super(`${said.words === '' ? 'no reason given' : said.words} (${status})`);
    this.asked = asked;
    this.status = status;
    this.said = said;
    this.headers = headers;
    this.wait = waitAsked(status, headers, said.body);
  }
}

/** No answer, or none that could be read to its end. */
export class NoAnswer extends Error {
  /** Whether the service may have done what it was asked. */
  readonly isAmbiguous: boolean;

  constructor(message: string, isAmbiguous: boolean) {
    super(message);
    this.isAmbiguous = isAmbiguous;
  }
}

/** An answer that cannot be what the documents say. */
export class WrongAnswer extends Error {}

/** A redirect that is not followed: nothing was done there. */
export class Redirected extends WrongAnswer {}

/** Who asks. */
export interface Credential {
  /** Headers for one request; may ask the service for a token first. */
  headers(): Promise<Readonly<Record<string, string>>>;
  /** Called once when a request was refused with 401: whether it is worth asking again with what `headers` gives now. */
  renew?(): Promise<boolean>;
  /** Ends what it began at the service, such as a session; never fails. */
  end?(): Promise<void>;
  /** Values that must never be shown. */
  readonly secrets: () => readonly string[];
}

export interface HttpOptions {
  /** `serviceUrlProblem` finds nothing wrong with it. */
  readonly base: URL;
  /** A credential that is a login asks through the client it is for, anonymously. */
  readonly credential: (http: Http) => Credential;
  readonly userAgent: string;
  /** Longest wait for one answer, in milliseconds; 30 s unless given. */
  readonly patience?: number;
  /** `now()` at which everything has to be over. */
  readonly deadline: number;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** For `HTTPS_PROXY` and `NO_PROXY`. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Http {
  readonly base: URL;
  /**
   * One request. Reading is tried again after outages and short rate limits; what is not repeatable only when it was not sent or
   * the service says that it did not look at it.
   * @throws Refused, NoAnswer, WrongAnswer for a redirect elsewhere
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Milliseconds to the deadline; 0 when it is over. */
  left(): number;
  /** Waits, but never beyond the deadline; false when that is over. */
  pause(milliseconds: number): Promise<boolean>;
  /** Ends the credential's session too, where it has one. */
  close(): Promise<void>;
}

const PATIENCE = 30_000;
/** Longest wait for a rate limit, in seconds: the services count requests by the minute. */
const RATE_PATIENCE = 65;
const REDIRECTS = 3;
/** An answer that has less time than this, in milliseconds, could only fail. */
const LEAST = 200;
/** Codes of connections that were never made: nothing was sent. */
const UNSENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

export function isLoopback({ hostname }: URL): boolean {
  return isLoopbackHost(hostname);
}

/** A variable part of a path: an id of the service, which may be anything. */
export function part(text: string): string {
  // Dots alone would lead to the folder above.
  return /^\.{1,2}$/.test(text) ? text.replaceAll('.', '%2E') : encodeURIComponent(Buffer.from(text).toString());
}

export function openHttp(options: HttpOptions): Http {
  const { base, userAgent, patience = PATIENCE, deadline, now, sleep, env } = options;
  const { kept, fresh, problem } = connectionsTo(base, env);
  const left = () => Math.max(0, deadline - now());

  const once = async (request: HttpRequest, url: URL, own: Readonly<Record<string, string>>): Promise<HttpAnswer> => {
    if (problem !== undefined) throw new NoAnswer(problem, false);
    const time = Math.min(left(), request.patience ?? patience);
    if (time < LEAST) throw new NoAnswer(`There is no time left to ask ${base.host}.`, false);
    const body = bodyOf(request);
    const headers = {
      accept: request.accept ?? 'application/json',
      'accept-encoding': 'identity',
      'user-agent': userAgent,
      ...(body && { 'content-type': body.mediaType, 'content-length': String(body.bytes.length) }),
      ...own,
    };
    return exchange({
      method: request.method,
      url,
      headers,
      body: body?.bytes,
      agent: isRead(request) ? kept : fresh,
      time,
    });
  };

  const answered = async (request: HttpRequest): Promise<HttpAnswer> => {
    let isRenewed = false;
    let redirects = 0;
    let url = urlOf(base, request);
    for (;;) {
      const own = request.isAnonymous ? {} : await credential.headers();
      const answer = await once(request, url, own);
      if (answer.status === 401 && !isRenewed && !request.isAnonymous && (await credential.renew?.())) {
        isRenewed = true;
        continue;
      }
      if (answer.status < 300 || answer.status >= 400 || answer.status === 304) return answer;
      url = redirected(answer, url, request, base);
      if (++redirects > REDIRECTS) throw new Redirected(`${base.host} redirects without end.`);
    }
  };

  const pause = async (milliseconds: number): Promise<boolean> => {
    if (milliseconds >= left()) return false;
    await sleep(milliseconds);
    return left() > 0;
  };

  const http: Http = {
    base,
    left,
    pause,
    async send(request) {
      const asked = `${request.method} ${request.path}`;
      for (let attempt = 1; ; attempt++) {
        const outcome = await answered(request).then(
          (answer) => (answer.status < 400 ? answer : new Refused(asked, answer)),
          (error: unknown) => {
            if (error instanceof NoAnswer) return error;
            throw error;
          },
        );
        if (!(outcome instanceof Error)) return outcome;
        const wait = pauseFor(refusalOf(outcome), attempt, isRead(request) || isUnsent(outcome), RATE_PATIENCE);
        if (wait === undefined || !(await pause(wait))) throw outcome;
      }
    },
    close: async () => {
      await credential.end?.();
      kept.destroy();
      fresh.destroy();
    },
  };
  const credential = options.credential(http);
  return http;
}

function isRead({ method, isRepeatable }: HttpRequest): boolean {
  return method === 'GET' || isRepeatable === true;
}

function isUnsent(outcome: Refused | NoAnswer): boolean {
  return outcome instanceof NoAnswer && !outcome.isAmbiguous;
}

function refusalOf(outcome: Refused | NoAnswer): HttpRefusal {
  if (outcome instanceof NoAnswer) return { status: 0, words: outcome.message, headers: {} };
  const { wait, status, headers, said } = outcome;
  return {
    status,
    words: said.words,
    headers: { ...headers, 'retry-after': wait === undefined ? undefined : String(wait) },
  };
}

function urlOf(base: URL, { path, query = {} }: HttpRequest): URL {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/+$/, '')}${path}`;
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return url;
}

/** @throws WrongAnswer where it leads to another origin, or would have something done somewhere else. */
function redirected({ headers }: HttpAnswer, from: URL, { method }: HttpRequest, base: URL): URL {
  const place = headers.location ?? '';
  const to = place !== '' && URL.canParse(place, from.href) ? new URL(place, from) : undefined;
  const where = visibleWithin(to?.origin ?? 'nowhere', 200);
  if (to?.origin !== base.origin)
    throw new Redirected(`${base.host} sends us to ${where}, where the credential must not go. Is its address right?`);
  if (method !== 'GET') throw new Redirected(`${base.host} redirects a ${method}. Is its address right?`);
  return to;
}

function bodyOf({ json, body }: HttpRequest): { mediaType: string; bytes: Uint8Array } | undefined {
  return json === undefined ? body : { mediaType: 'application/json', bytes: Buffer.from(JSON.stringify(json)) };
}

interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly agent: Agent;
  /** Milliseconds in all: bytes that drip in win no time. */
  readonly time: number;
}

function exchange({ method, url, headers, body, agent, time }: Exchange): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const request: ClientRequest = (url.protocol === 'https:' ? https().request : requestHttp)(url, {
      method,
      headers,
      agent,
      maxHeaderSize: HEADER_BYTES,
      insecureHTTPParser: false,
      rejectUnauthorized: true,
    });
    let isOver = false;
    const end = (settle: () => void) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      settle();
    };
    const give = (error: Error) =>
      end(() => {
        request.destroy();
        reject(error);
      });
    const fail = (code: string, what = `${whatWentWrong(code)} (${code})`) =>
      give(new NoAnswer(`${url.host} ${what}.`, !UNSENT.test(code)));
    const timer = setTimeout(() => fail('ETIMEDOUT'), time);
    request.once('error', (error: NodeJS.ErrnoException) =>
      error instanceof ProxyError ? give(new NoAnswer(error.message, false)) : fail(error.code ?? 'UNKNOWN'),
    );
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const stream = decodedBody(response);
      stream.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > REMOTE_ANSWER)
          give(new WrongAnswer(`${url.host} answers with more than ${REMOTE_ANSWER / 1024 ** 2} MB.`));
        else chunks.push(chunk);
      });
      const broken = () => fail('ECONNRESET', 'ended its answer half-way');
      stream.once('error', broken);
      response.once('error', broken);
      response.once('close', () => response.complete || broken());
      stream.once('end', () => {
        if (!response.complete) return broken();
        end(() => resolve(answerOf(response, Buffer.concat(chunks), url)));
      });
    });
    request.end(body);
  });
}

function answerOf(response: IncomingMessage, bytes: Buffer, { host }: URL): HttpAnswer {
  const headers = Object.fromEntries(
    Object.entries(response.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
  const type = headers['content-type'] ?? '';
  return {
    status: response.statusCode ?? 0,
    headers,
    text: bytes.toString('utf8'),
    json() {
      const over = overJsonBounds(bytes, REMOTE_JSON);
      if (over !== undefined) throw new WrongAnswer(`${host} answers with more ${over} than any of its results has.`);
      try {
        return JSON.parse(bytes.toString('utf8'));
      } catch {
        const what = /html/i.test(type) ? 'a web page' : bytes.length === 0 ? 'nothing' : 'something that is no JSON';
        throw new WrongAnswer(`${host} answers with ${what} where its result should be. Is its address right?`);
      }
    },
  };
}
