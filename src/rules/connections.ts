// Names and passwords: in the URL of a connection, in HTTP's basic authorization. Which are real, which are fillers, and
// which are the defaults everybody has on the own machine.

import { decodeBase64 } from '../lib/encodings.ts';
import { isPlaceholder } from './fillers.ts';
import type { CheckOutcome } from './outcome.ts';

const URL_LOGIN = /:\/\/([^\s/@:"'`<>]{0,200}):([^\s/@"'`<>]{1,300})@(\[[\da-fA-F:]{2,45}\]|[^\s/:?#,"'`<>\\]{1,255})/;

/** The login of a URL: `whole` holds it from before `://` to the host. */
export function connection(whole: string): CheckOutcome {
  const [, user, password, host] = URL_LOGIN.exec(whole) ?? [];
  if (password === undefined || host === undefined) return 'reject';
  if (isNoPassword(decoded(password), decoded(user ?? '')) || FILLER_HOST.test(host)) return 'reject';
  // The address of a Sentry project, of the old kind with two parts; it is meant to be in the page.
  if (/^[\da-f]{32}$/.test(password) && /^[\da-f]{32}$/.test(user ?? '')) return 'harmless';
  if (isLocal(host) && isDefault(decoded(password), decoded(user ?? ''))) return 'harmless';
  return SOMEBODYS_HOST.test(host) ? 'example' : 'pass';
}

/** The same, and the host is one that others can reach by its name. */
export function remoteConnection(whole: string): CheckOutcome {
  const host = URL_LOGIN.exec(whole)?.[3];
  return host === undefined || isLocal(host) ? 'reject' : connection(whole);
}

/** Base64 of `user:password`. */
export function userPassword(value: string): CheckOutcome {
  const text = value.length % 4 === 0 ? decodeBase64(value)?.toString('latin1') : undefined;
  const [, user, password] = /^([\x20-\x7e]{0,200}?):([\x20-\x7e]{1,2000})$/.exec(text ?? '') ?? [];
  if (user === undefined || password === undefined) return 'reject';
  return isNoPassword(password, user) || isDefault(password, user) ? 'reject' : 'pass';
}

/** A password alone, as in `Password=…;` or a value of a registry login. */
export function password(value: string): CheckOutcome {
  return isNoPassword(value, '') ? 'reject' : 'pass';
}

/** Written where a password goes, to say that one goes there. */
const FILLER =
  /^(?:(?:my|your|the|some|a|new|old|db|database|user|admin|root|redis|mysql|postgres|mongo|secret|super|strong|secure|test|demo|url|encoded|http|proxy|api|access|auth|app|basic|git|smtp|mail|remote|service)?[-_ ]?){0,4}(?:pass|passwd|passw|password|passwort|passphrase|pwd|pw|psw|secret|token|key|creds?|credentials?|access[-_]?token|apikey|api[-_]?key|changeit|changeme|hidden|masked|redacted|removed|xxx?|yyy?|foo|bar|baz|foobar|hunter2|hello|letmein|open ?sesame|none|null|nil|undefined|empty|true|false|here|value|string)(?:[-_]?(?:\d{1,4}|here|word|value|string|goes[-_]?here))?[!@#$%]?$/i;
const VARIABLE = /^[$%@#]|\$[{(]|\$\w|[{}<>[\]()]|^%\w|^:|^\*+$|^[•·…-]|\.\.\.|\\|^\+$|%s|%\(|&&|\|\|/;
const SINGLE = /^(.)\1*$/;

function isNoPassword(password: string, user: string): boolean {
  return (
    password.length < 3 ||
    // The port of a host, with an address after it.
    /^\d{2,5}$/.test(password) ||
    FILLER.test(password) ||
    VARIABLE.test(password) ||
    SINGLE.test(password) ||
    isPlaceholder(password) ||
    (/^user(?:name)?$|^username$|^usr$|^u$|^login$/i.test(user) && !/\d/.test(password))
  );
}

/** What servers and tutorials begin with. */
const DEFAULT =
  /^(?:(?:postgres|postgresql|mysql|mariadb|mongo|mongodb|redis|rabbitmq|rabbit|root|admin|administrator|guest|user|test|testing|tester|dev|develop|development|local|app|demo|docker|default|minio|minioadmin|neo4j|elastic|clickhouse|airflow|prefect|toor|pass|password|secret|sa|qwerty|abc)\d{0,6}|\d{1,8}|p[a@]ssw[o0]rd.{0,4})$/i;

function isDefault(password: string, user: string): boolean {
  return password === user || DEFAULT.test(password);
}

/** This machine, or one name without a domain, as services have it in a compose file. */
function isLocal(host: string): boolean {
  return /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[?::1\]?|10\.0\.2\.2|[^.[]+|[\w.-]+\.(?:local|localhost|internal|test|svc))$/i.test(
    host,
  );
}

/** Names that documentation gives to the server of the reader. */
const SOMEBODYS_HOST =
  /(?:^|\.)(?:my|your|some)[-_]?(?:\w{0,12}[-_]?)?(?:host|server|domain|site|company|corp|org|app)\.\w{2,6}$|^(?:www\.)?(?:foo|bar|baz|foobar)\.(?:com|net|org)$/i;
/** What stands where a host goes, and the names of RFC 2606, which nobody can have. */
const FILLER_HOST =
  /^(?:host(?:name)?|server|domain|url|address|your[-_].*|my[-_]?host|\.{2,})$|(?:^|\.)(?:example(?:\.\w{2,6})?|invalid|test)\.?$|[${}<>()*]|%s|\.\.\.|…|^xx/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
