// Checks of where a request goes: only those on the host of the parsed URL count.

import { type Fact, type Judgement, NO_JUDGEMENT, sinks, type Value } from '../value.ts';
import { inverted, strong, weak, whenFalse, whenTrue } from './judging.ts';
import { constantOf, externalOf, firstMadeBy, isTheirs } from './reading.ts';

const URL_SINK = sinks('url');
const PARSED =
  /(?:^|[./])(?<!JSON\.)(?:URL|parse|urlparse|urlsplit|Parse|ParseRequestURI|parse_url|make_url)\(\)(?:\[0\]|\.0)?$/;
const HOST = /\.(?:hostname|host|netloc|Host|Hostname\(\)|origin)$/;
const HANDING =
  /\.(?:toLowerCase|lower|toLocaleLowerCase|trim|strip|rstrip|casefold|replace)\(\)$|(?:^|\/)strings\.(?:ToLower|TrimSpace|TrimSuffix)\(\)$/;

/** The host of a parsed URL: it, the parsed URL, and the text that was parsed. Undefined for anything else. */
export function urlsOfHost(value: Value, depth = 0): readonly Value[] | undefined {
  if (depth > 6) return undefined;
  // `u.hostname or ''`
  if (value.form.kind === 'choice') {
    const urls = value.form.of.flatMap((each) => urlsOfHost(each, depth + 1) ?? []);
    const isRestConstant = value.form.of.every((each) => constantOf(each) || urlsOfHost(each, depth + 1));
    return urls.length > 0 && isRestConstant ? [value, ...urls] : undefined;
  }
  const form = externalOf(value);
  if (!form) return undefined;
  if (HANDING.test(form.path)) {
    const inner = form.on && externalOf(form.on) ? form.on : form.args?.[0]?.value;
    const urls = inner && urlsOfHost(inner, depth + 1);
    return urls && [value, ...urls];
  }
  const host = HOST.exec(form.path);
  if (!host || !PARSED.test(form.path.slice(0, host.index))) return undefined;
  const parsed = form.on;
  const text = (parsed ? firstMadeBy(parsed)?.args : form.args)?.[0]?.value;
  return [value, ...(parsed ? [parsed] : []), ...(text ? [text] : [])];
}

function allowed(urls: readonly Value[]): readonly Fact[] {
  return urls.map((each) => strong(each, URL_SINK));
}

/** The host is one of the program's own. */
export function judgeHostIn(value: Value, isDenyList: boolean): Judgement {
  const urls = urlsOfHost(value);
  if (!urls) return NO_JUDGEMENT;
  const facts = whenTrue(...allowed(urls));
  if (!isDenyList) return facts;
  return { ...facts, whenFalse: urls.map((each) => weak(each, URL_SINK, 'a deny-list of hosts')) };
}

/** `host.endsWith('.example.com')`. Without the dot `evilexample.com` passes: nothing. */
export function judgeHostSuffix(value: Value, suffixes: readonly string[]): Judgement {
  const urls = urlsOfHost(value);
  if (!urls || suffixes.length === 0) return NO_JUDGEMENT;
  const isNarrow = suffixes.every(
    (suffix) => /^\.[^.]+\.[^.]/.test(suffix) && !/^\.(?:local|internal|localhost)$/.test(suffix),
  );
  if (isNarrow) return whenTrue(...allowed(urls));
  const isLocal = suffixes.some((suffix) => /local|internal/.test(suffix));
  return isLocal ? whenFalse(...urls.map((each) => weak(each, URL_SINK, 'a deny-list of hosts'))) : NO_JUDGEMENT;
}

const PRIVATE =
  /\.(?:is_private|is_loopback|is_link_local|is_reserved|is_multicast|is_unspecified|IsPrivate|IsLoopback|IsLinkLocalUnicast|IsUnspecified|IsMulticast|isPrivate|isLoopback)$/;

/** `ipaddress.ip_address(host).is_private`, `net.ParseIP(host).IsPrivate()`: of an address at one moment only. */
export function judgeAddress(path: string, on: Value | undefined, args: readonly Value[]): Judgement {
  const isGlobal = path.endsWith('.is_global');
  if (
    !isGlobal &&
    !PRIVATE.test(path) &&
    !/^(?:ip|private-ip|is-ip-private|netmask)\.(?:isPrivate|default)$/.test(path)
  )
    return NO_JUDGEMENT;
  const checked = [on, ...(on ? (externalOf(on)?.args ?? []).map(({ value }) => value) : []), ...args].filter(
    (each) => each !== undefined && isTheirs(each),
  ) as Value[];
  const facts = checked
    .flatMap((each) => urlsOfHost(each) ?? [each])
    .map((each) => weak(each, URL_SINK, 'private addresses are refused by a look at the address before the request'));
  return isGlobal ? whenTrue(...facts) : inverted(whenTrue(...facts));
}
