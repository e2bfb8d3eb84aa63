// A look that was saved: the LiveServer as JSON, so that it is judged again offline with the same result. What comes from a
// file is checked field by field; what no version knows is left out.

import { UserError, whyFailed } from '../../lib/errors.ts';
import { readNamedFile } from '../../lib/named-file.ts';
import type {
  Cloaking,
  Exchange,
  LiveDefinitions,
  LiveProblem,
  LiveServer,
  MetadataDocument,
  RawList,
  SessionIdFacts,
  TlsFacts,
} from '../../model/live.ts';
import { isObject, parsed } from './rpc.ts';

/** All that is read of a server, indented, and what was seen beside. */
export const SNAPSHOT_BYTES = 32 * 1024 * 1024;
const BOUNDS = { values: 2_000_000, depth: 120 };
const PROBLEMS = 10;
const HINT = 'It is written by: bartizan lock --snapshot FILE';

export function snapshotText(server: LiveServer): string {
  return `${JSON.stringify(server, undefined, 2)}\n`;
}

/** @throws UserError */
export function readSnapshot(path: string): LiveServer {
  let text: string;
  try {
    text = readNamedFile(path, SNAPSHOT_BYTES);
  } catch (error) {
    throw new UserError(
      (error as NodeJS.ErrnoException).code === 'EFBIG'
        ? `the MCP snapshot ${path} is larger than ${SNAPSHOT_BYTES / 1024 / 1024} MiB`
        : `the MCP snapshot ${path} cannot be read: ${whyFailed(error)}`,
      { hint: HINT },
    );
  }
  return parseSnapshot(text, path);
}

/** @throws UserError */
export function parseSnapshot(text: string, path: string): LiveServer {
  const value = parsed(text.replace(/^\ufeff/, ''), BOUNDS);
  if (!isObject(value)) throw new UserError(`the MCP snapshot ${path} is no JSON of a snapshot`, { hint: HINT });
  if (typeof value.format === 'number' && value.format > 1)
    throw new UserError(`the MCP snapshot ${path} was written by a newer bartizan (format ${value.format})`, {
      hint: 'Use that version, or take the snapshot again.',
    });
  const problems: string[] = [];
  const server = SERVER(value, '', problems);
  if (problems.length > 0)
    throw new UserError(`the MCP snapshot ${path} is not one that bartizan wrote`, {
      details: problems.slice(0, PROBLEMS),
      hint: HINT,
    });
  // Each field was checked above.
  return server as LiveServer;
}

/** Gives the checked value, or writes down what is wrong and gives undefined. */
type Check = (value: unknown, at: string, problems: string[]) => unknown;

function is(what: string, test: (value: unknown) => boolean): Check {
  return (value, at, problems) => {
    if (test(value)) return value;
    problems.push(`${at || 'The whole'} is not ${what}.`);
    return undefined;
  };
}

const anything: Check = (value) => value;
const text = is('a text', (value) => typeof value === 'string');
const count = is('a number', (value) => typeof value === 'number' && Number.isFinite(value));
const flag = is('true or false', (value) => typeof value === 'boolean');
const oneOf = (...words: readonly string[]) =>
  is(`one of ${words.join(', ')}`, (value) => typeof value === 'string' && words.includes(value));

function list(item: Check): Check {
  return (value, at, problems) => {
    if (!Array.isArray(value)) return is('a list', () => false)(value, at, problems);
    return value.map((each, index) => item(each, `${at}[${index}]`, problems));
  };
}

function map(item: Check): Check {
  return (value, at, problems) => {
    if (!isObject(value)) return is('an object', () => false)(value, at, problems);
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, item(each, `${at}.${name}`, problems)]),
    );
  };
}

type OptionalKeys<Shape> = { [Key in keyof Shape]-?: object extends Pick<Shape, Key> ? Key : never }[keyof Shape];
type Required<Shape> = Readonly<Record<Exclude<keyof Shape, OptionalKeys<Shape>>, Check>>;
type Optional<Shape> = Readonly<Record<OptionalKeys<Shape>, Check>>;

/** The compiler sees to it that no field of the model is forgotten, nor taken for required where it is not. */
function shape<Shape>(required: Required<Shape>, optional: Optional<Shape>): Check {
  const checks = Object.entries<Check>({ ...required, ...optional });
  return (value, at, problems) => {
    if (!isObject(value)) return is('an object', () => false)(value, at, problems);
    const fields = checks.flatMap(([name, check]): [string, unknown][] => {
      const place = at === '' ? name : `${at}.${name}`;
      if (value[name] !== undefined) return [[name, check(value[name], place, problems)]];
      if (name in required) problems.push(`${place} is missing.`);
      return [];
    });
    return Object.fromEntries(fields);
  };
}

const RAW_LIST = shape<RawList>(
  { items: list(anything), pages: count },
  { rest: map(anything), cacheScope: text, cut: oneOf('items', 'pages', 'repeated-cursor', 'bytes', 'time', 'error') },
);

const EXCHANGE = shape<Exchange>(
  {
    purpose: text,
    request: shape<Exchange['request']>(
      { method: text, url: text, headers: map(text), hasCredential: flag },
      { rpc: text },
    ),
  },
  {
    label: text,
    response: shape<NonNullable<Exchange['response']>>(
      { status: count, headers: map(text), body: text, isCut: flag, isResult: flag },
      { rpcError: count },
    ),
    failure: text,
  },
);

const SERVER = shape<LiveServer>(
  {
    format: is('1', (value) => value === 1),
    name: is('a name', (value) => typeof value === 'string' && value !== '' && value.length <= 2000),
    reach: oneOf('local', 'loopback', 'private', 'public'),
    profile: oneOf('passive', 'standard', 'active'),
    hasCredential: flag,
    requests: count,
    userAgent: text,
    definitions: shape<LiveDefinitions>(
      {},
      {
        protocolVersion: text,
        serverInfo: anything,
        instructions: anything,
        capabilities: anything,
        tools: RAW_LIST,
        prompts: RAW_LIST,
        resources: RAW_LIST,
        resourceTemplates: RAW_LIST,
      },
    ),
    exchanges: list(EXCHANGE),
    cloaking: list(shape<Cloaking>({ by: oneOf('client', 'again'), what: text, first: text, second: text }, {})),
    sessionIds: list(
      shape<SessionIdFacts>(
        { length: count, isVisibleAscii: flag, bits: count },
        { pattern: oneOf('counter', 'timestamp', 'uuid-v1', 'repeated') },
      ),
    ),
    metadata: list(
      shape<MetadataDocument>(
        { kind: oneOf('protected-resource', 'authorization-server'), url: text },
        { status: count, reach: oneOf('local', 'loopback', 'private', 'public'), content: anything, refused: text },
      ),
    ),
    problems: list(
      shape<LiveProblem>(
        {
          kind: oneOf('unreachable', 'auth-wall', 'not-mcp', 'cut', 'budget', 'timeout', 'malformed', 'skipped'),
          detail: text,
        },
        {},
      ),
    ),
  },
  {
    transport: oneOf('streamable-http', 'http+sse', 'stdio'),
    era: oneOf('modern', 'legacy'),
    url: text,
    credentialsInUrl: list(text),
    command: list(text),
    tls: shape<TlsFacts>({}, { protocol: text, issuer: text, validTo: text, problem: text }),
    listens: list(text),
    stdio: shape<NonNullable<LiveServer['stdio']>>({ strayLines: count, stderrBytes: count }, { firstStrayLine: text }),
  },
);
