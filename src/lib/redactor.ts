// Credentials out of everything that is kept of a look: values the user gave and values the server handed out, wherever they
// are echoed, and what looks like a credential where one usually stands.

import { cut, visible } from './escape.ts';

/** Shorter values are ordinary words as well; of the server's own, which may choose them, longer ones too. */
const SECRET_LENGTH = 6;
const HANDED_LENGTH = 16;
const BODY = 4000;
const HEADER = 1000;

/** Headers whose value is a credential whoever sends it. */
const CREDENTIAL_HEADER =
  /^(?:proxy-)?authorization$|^cookie$|^set-cookie2?$|^mcp-session-id$|(?:^|[-_])(?:api[-_]?key|token|secret|password|session[-_]?id|auth(?:entication)?|credential)s?$/;
/** These only speak of credentials. */
const ABOUT_CREDENTIALS = 'access-control-';

/** What is a credential wherever it stands: formats that services publish, and values behind a name that says so. */
const TOKEN_LIKE: readonly RegExp[] = [
  /\beyJ[\w-]{8,2000}\.[\w-]{8,4000}(?:\.[\w-]{0,2000})?/g,
  /\b(?:gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|sk-|sk_live_|rk_live_|npm_|pypi-|hf_|AIza|AKIA|ASIA)[\w-]{12,300}/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,8000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
  // What a stream of HTTP+SSE hands out as the way to its session.
  /(?<=\b(?:session[-_]?id|sid)=)[\w.~-]{8,400}/gi,
  // The parameters of a challenge are none.
  /\b(?:Bearer|Basic)\s{1,4}(?![A-Za-z_]{1,40}=")[\w.~+/=-]{12,4000}/g,
  /(?<=:\/\/[^\s/?#@:]{0,100}:)[^\s/?#@]{1,200}(?=@)/g,
  /(?<=\b(?:api[_-]?key|access[_-]?token|refresh[_-]?token|client[_-]?secret|secret|password|passwd|token)\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?)[\w.~+/=-]{16,4000}/gi,
];

export interface Redactor {
  /** A value that the server handed out: from now on hidden in what is recorded, never in what a model reads, or a server could hide an order by handing it out. */
  add(value: string): void;
  /** The user's values only: for what a model reads, which must stay as it was sent. */
  own(text: string): string;
  /** The same through every string and key of a JSON value. */
  deep<Value>(value: Value): Value;
  /** Known values and whatever looks like one. */
  text(text: string): string;
  /** The beginning of a body, in one string of at most `most` characters; 4,000 unless given. */
  body(bytes: Buffer, most?: number): string;
  header(name: string, value: string): string;
}

export function createRedactor(secrets: readonly string[]): Redactor {
  const user = hiding(secrets.flatMap(partsOf));
  let handed: readonly string[] = [];
  let all = user;
  const own = user.hide;
  /** What holds nothing to hide stays the same object: a server may have sent megabytes. */
  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return own(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const items = value.map(deep);
      return items.some((each, index) => each !== value[index]) ? items : value;
    }
    const entries = Object.entries(value);
    const hidden = entries.map(([key, each]) => [own(key), deep(each)] as const);
    const isSame = hidden.every(([key, each], index) => key === entries[index]?.[0] && each === entries[index]?.[1]);
    return isSame ? value : Object.fromEntries(hidden);
  };
  const text = (raw: string) =>
    TOKEN_LIKE.reduce((rest, like) => rest.replace(like, (value) => shorten(value)), all.hide(raw));
  return {
    add(value) {
      if (value.length < HANDED_LENGTH || handed.includes(value)) return;
      handed = [...handed, value];
      all = hiding([...secrets.flatMap(partsOf), ...handed]);
    },
    own,
    deep: <Value>(value: Value) => (user.longest === 0 ? value : (deep(value) as Value)),
    text,
    body(bytes, most = BODY) {
      const { longest } = all;
      // A value that the window cuts in two would not be known: as much as the longest is dropped at its end.
      const window = bytes.toString('utf8', 0, most * 2 + longest);
      const kept = text(withoutEscapedAscii(window));
      const whole = bytes.length > most * 2 + longest ? kept.slice(0, Math.max(0, kept.length - longest)) : kept;
      return cut(visible(whole.slice(0, most * 2)), most);
    },
    header(name, value) {
      if (!CREDENTIAL_HEADER.test(name) || name.startsWith(ABOUT_CREDENTIALS))
        return cut(visible(text(value.slice(0, HEADER * 8))), HEADER);
      return cut(
        visible(value.slice(0, HEADER * 8).replace(COOKIE_NAME.test(name) ? COOKIE_PARTS : HEADER_PARTS, headerPart)),
        HEADER,
      );
    },
  };
}

interface Hiding {
  readonly hide: (text: string) => string;
  readonly longest: number;
}

function hiding(values: readonly string[]): Hiding {
  const shown = new Map(
    values.flatMap((value) => spellings(value).map((spelled) => [spelled, shorten(value)] as const)),
  );
  const spelled = [...shown.keys()].toSorted((a, b) => b.length - a.length);
  if (spelled.length === 0) return { hide: (text) => text, longest: 0 };
  const pattern = new RegExp(spelled.map(escaped).join('|'), 'g');
  return {
    hide: (text) => text.replace(pattern, (value) => shown.get(value) ?? '…'),
    longest: spelled[0]?.length ?? 0,
  };
}

/** A value whole, and the parts of it that are credentials by themselves: behind a scheme, in cookies, in user:password. */
function partsOf(secret: string): readonly string[] {
  const whole = secret.trim();
  const behindScheme = /^(?:Bearer|Basic|Token|ApiKey|Digest)\s+(.+)$/i.exec(whole)?.[1] ?? '';
  const basic = /^Basic\s/i.test(whole) ? Buffer.from(behindScheme, 'base64').toString('utf8') : '';
  const pairs = /[=;]/.test(whole) ? whole.split(/[;,]\s*/).map((pair) => pair.slice(pair.indexOf('=') + 1)) : [];
  const parts = [whole, behindScheme, basic, basic.slice(basic.indexOf(':') + 1), ...pairs];
  return parts.filter((part) => part.length >= SECRET_LENGTH);
}

/** As it stands, in JSON, in a URL and in base64: the ways in which a server echoes without meaning to hide. */
function spellings(value: string): readonly string[] {
  const base64 = Buffer.from(value).toString('base64');
  const spelled = [value, JSON.stringify(value).slice(1, -1), percentEncoded(value), base64.replace(/=+$/, '')];
  return [...new Set([...spelled, base64.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')])];
}

function percentEncoded(value: string): string {
  return [...Buffer.from(value)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[\w.~!*'()-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

/** A prefix that its format makes public, and the length. */
function shorten(value: string): string {
  const prefix = /^(?:(?:Bearer|Basic|Token)\s+|[A-Za-z]{2,10}[-_](?:[A-Za-z0-9]{2,8}[-_])?)/i.exec(value)?.[0] ?? '';
  return `${prefix.length <= value.length / 3 ? prefix : ''}…(${value.length})`;
}

/** Words of a credential header that are no credential: schemes, attributes of cookies. */
const HEADER_WORD =
  /^(?:Bearer|Basic|Token|Digest|ApiKey|path|domain|expires|max-age|secure|httponly|samesite|lax|strict|none|partitioned|priority)$/i;

const COOKIE_NAME = /^(?:set-)?cookie2?$/;
const HEADER_PARTS = /[^\s;,=]{3,}/g;
/** Names of cookies say what they are for. */
const COOKIE_PARTS = /(?<![^;,\s])[^\s;,=]{1,100}=|[^\s;,=]{3,}/g;

function headerPart(part: string): string {
  return HEADER_WORD.test(part) || part.endsWith('=') ? part : shorten(part);
}

function escaped(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** `\u0041` as `A`: JSON may spell every letter so. */
function withoutEscapedAscii(json: string): string {
  return json.replace(/\\u00([2-7][0-9a-f])/gi, (whole, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~+/=:-]/.test(character) ? character : whole;
  });
}
