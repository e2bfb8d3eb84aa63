// The library's door. Programs without types call it too, and a slip there must not pass for a verdict: what a function
// does not take is refused with all that is wrong with it.

import { type AssessOptions, assess as judge } from './assess/index.ts';
import { PROFILES } from './config/servers.ts';
import { UserError } from './lib/errors.ts';
import { cut } from './lib/escape.ts';
import { matchesGlob } from './lib/glob.ts';
import { nearest } from './lib/suggest.ts';
import { look as lookAt, type ServerByCommand, type ServerByUrl } from './look.ts';
import type { Assessment } from './model/assessment.ts';
import { COMPLIANCE_FRAMEWORKS } from './model/frameworks.ts';
import type { LiveServer } from './model/live.ts';
import type { ScanResult } from './model/scan-result.ts';
import { CONFIDENCES, SEVERITIES } from './model/severity.ts';
import { FORMATS, render as renderReport } from './reports/index.ts';
import type { RenderOptions } from './reports/report.ts';
import { readPacks } from './rules/packs.ts';
import { type ScanRequest, scan as scanAll } from './scan.ts';

/**
 * Scans one folder, archives, looks at servers, or all of them, with the built-in rules. Reads no config: what the result means is `assess`'s business. What could
 * not be read is in `coverage`, never an exception.
 *
 * @throws UserError for what it does not take, for a lock that is none, and for an archive that cannot be read
 */
export async function scan(request: ScanRequest): Promise<ScanResult> {
  refuse('scan', SCAN(request, ''));
  for (const glob of request.rules ?? []) {
    const ids = readPacks().rules.map(({ info }) => info.id);
    if (!ids.some((id) => matchesGlob(id, glob)))
      refuse('scan', [`rules: no rule is called ${cut(glob, 80)}${meant(glob, ids)}`]);
  }
  return scanAll(request);
}

/**
 * Judges a scan. Without options: as the command line does, nothing compared, no config, no day on which ignores end.
 *
 * @throws UserError for what it does not take
 */
export function assess(scanned: ScanResult, options: Partial<AssessOptions> = {}): Assessment {
  refuse('assess', [...SCANNED(scanned, 'what was scanned'), ...OPTIONS(options, '')]);
  return judge(scanned, options);
}

/** The report as text. @throws UserError for a format that is not in the list, and for what is no assessment */
export async function render(assessment: Assessment, format: string, options: RenderOptions = {}): Promise<string> {
  refuse('render', [...ASSESSED(assessment, 'the assessment'), ...oneOf(FORMATS)(format, 'the format')]);
  return renderReport(assessment, format, options);
}

/**
 * Reads what a server offers and how it is guarded. It calls no listed tool and throws for nothing that the server does.
 *
 * @throws UserError for an address that cannot be connected to, and for a server that has none and no command
 */
export async function look(server: ServerByUrl | ServerByCommand): Promise<LiveServer> {
  refuse('look', 'url' in server ? SERVER_BY_URL(server, '') : SERVER_BY_COMMAND(server, ''));
  return lookAt(server);
}

/** What is wrong with a value: sentences without a full stop. `at` is where it stands, `''` for the argument itself. */
type Check = (value: unknown, at: string) => readonly string[];

function is(what: string, test: (value: unknown) => boolean): Check {
  return (value, at) => (test(value) ? [] : [`${at === '' ? 'the argument' : at} is not ${what}`]);
}

function oneOf(words: readonly string[]): Check {
  return (value, at) =>
    typeof value === 'string' && words.includes(value)
      ? []
      : [`${at}: ${JSON.stringify(value)} is not one of ${words.join(', ')}${meant(String(value), words)}`];
}

function listOf(check: Check): Check {
  return (value, at) =>
    Array.isArray(value) ? value.flatMap((each, index) => check(each, `${at}[${index}]`)) : [`${at} is not a list`];
}

/** `checks` by name; those named in `needed` have to be there. */
function shape(checks: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check {
  return (value, at) => {
    if (!isObject(value)) return map(value, at);
    const place = (name: string) => (at === '' ? name : `${at}.${name}`);
    const names = Object.keys(checks);
    return [
      ...Object.entries(value).flatMap(([name, each]) => {
        if (!Object.hasOwn(checks, name)) return [`${place(name)} is not known here${meant(name, names)}`];
        return each === undefined ? [] : (checks[name]?.(each, place(name)) ?? []);
      }),
      ...needed.filter((name) => value[name] === undefined).map((name) => `${place(name)} is missing`),
    ];
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `. Did you mean ${near}?`;
}

const text = is('a text', (value) => typeof value === 'string');
const flag = is('true or false', (value) => typeof value === 'boolean');
const count = is('a number', (value) => typeof value === 'number' && value >= 0);
const call = is('a function', (value) => typeof value === 'function');
const map = is('an object', isObject);
const texts = listOf(text);
const MAP = is('a Map', (value) => value instanceof Map);
const day = is('a day such as 2027-03-31', (value) => /^(?:\d{4}-\d\d-\d\d)?$/.test(String(value)));
const reason = is('a reason', (value) => typeof value === 'string' && value.trim() !== '');

const SCANNED: Check = is('a result of scan', (value) => isObject(value) && value.rules instanceof Map);
const ASSESSED: Check = is('a result of assess', (value) => isObject(value) && isObject(value.verdict));

const SCAN = shape({
  path: text,
  archives: texts,
  servers: listOf(map),
  lock: text,
  rules: texts,
  include: texts,
  exclude: texts,
  env: map,
} satisfies Record<keyof ScanRequest, Check>);

const ENTRY = shape({ rule: text, fingerprint: text, path: text, reason, until: day }, ['reason']);
const NAMES_SOMETHING = is(
  'an ignore of something: it names no rule, fingerprint or path',
  (value) => !isObject(value) || (value.rule ?? value.fingerprint ?? value.path) !== undefined,
);
const GATE = {
  failOn: oneOf([...SEVERITIES, 'none', 'listed']),
  minConfidence: oneOf(CONFIDENCES),
  newOnly: flag,
  incomplete: oneOf(['warn', 'fail']),
};
const SHOW = { minSeverity: oneOf(SEVERITIES), minConfidence: oneOf(CONFIDENCES), everyTier: flag };

const OPTIONS = shape({
  version: text,
  today: day,
  gate: shape({ ...GATE, reportsOnly: text, arePoliciesAdvice: flag }, Object.keys(GATE)),
  comparison: map,
  base: shape({ result: SCANNED, renames: MAP, changed: MAP }, ['result', 'renames']),
  change: text,
  ignores: listOf(
    shape({ entry: (value, at) => [...ENTRY(value, at), ...NAMES_SOMETHING(value, at)], isAdded: flag }, ['entry']),
  ),
  baseline: map,
  policies: map,
  markers: oneOf(['own', 'pull-request', 'none']),
  show: shape({ ...SHOW, isInScope: call }, Object.keys(SHOW)),
  afterMerge: map,
  namedAt: MAP,
  isCaused: call,
  frameworks: listOf(oneOf(COMPLIANCE_FRAMEWORKS.map(({ column }) => column))),
  remote: listOf(map),
  notices: listOf(map),
} satisfies Record<keyof AssessOptions, Check>);

const SERVER = { name: text, profile: oneOf(PROFILES), deadline: count };
const SERVER_BY_URL = shape({ ...SERVER, url: text, headers: map, wait: count }, ['url']);
const SERVER_BY_COMMAND = shape({ ...SERVER, command: texts, cwd: text, env: map }, ['command', 'cwd']);

/** @throws UserError with the first problem in its message and all of them in its details */
function refuse(name: string, problems: readonly string[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const more = problems.length > 1 ? `, and ${problems.length - 1} more` : '';
  throw new UserError(`${name}: ${first}${more}`, { details: problems });
}
