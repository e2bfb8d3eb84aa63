// Random tokens of each rule: from its own expression, or by hand where a token has a structure that an expression does
// not say, such as a checksum.

import { crc32 } from '../../src/lib/hash.ts';
import type { CompiledRule } from '../../src/rules/compile.ts';
import type { RuleDefinition, TextMatchDefinition } from '../../src/rules/definition.ts';
import { closingOf, integer, letters, oneOf, type Random, samplerOf } from './sampler.ts';

const DIGIT = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const HEX = '0123456789abcdef';
const ALPHANUMERIC = DIGIT + LOWER.toUpperCase() + LOWER;
const WORD = `${ALPHANUMERIC}_-`;
const BASE64 = `${ALPHANUMERIC}+/`;
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

export interface Token {
  readonly text: string;
  /** The part nobody may see; the whole text by default. */
  readonly secret?: string;
  /** Set when the issuer's checksum is in it: whether it holds. */
  readonly holds?: boolean;
}

type Draw = (random: Random) => Token;

const base64 = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64');
const base62 = (number: number, length: number): string => {
  let digits = '';
  for (let rest = number; digits.length < length; rest = Math.floor(rest / 62)) {
    digits = `${ALPHANUMERIC[rest % 62]}${digits}`;
  }
  return digits;
};
const hexOf = (number: number): string => number.toString(16).padStart(8, '0');
/** Every other token has a checksum that does not hold. */
const checked = (random: Random, make: (crc: (text: string) => number) => string): Token => {
  const holds = random() < 0.5;
  const slip = holds ? 0 : 1 + integer(random, 2 ** 31);
  return { text: make((text) => (crc32(text) ^ slip) >>> 0), holds };
};
const plain =
  (make: (random: Random) => string): Draw =>
  (random) => ({ text: make(random) });

/** 41 bytes of base32 with the checksum of bech32. Source: BIP 173. */
function bech32(random: Random): string {
  const data = Array.from({ length: 52 }, () => integer(random, 32));
  const prefix = [...'age-secret-key-'].map((character) => character.charCodeAt(0));
  const expanded = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data];
  const sum = [...expanded, 0, 0, 0, 0, 0, 0].reduce((state, value) => {
    const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
    const shifted = ((state & 0x1ffffff) << 5) ^ value;
    return generators.reduce((next, each, bit) => ((state >>> 25) & (1 << bit) ? next ^ each : next), shifted);
  }, 1);
  const tail = Array.from({ length: 6 }, (_, index) => ((sum ^ 1) >>> (5 * (5 - index))) & 31);
  return [...data, ...tail].map((value) => BECH32[value]).join('');
}

const routable = (random: Random, prefix: string): Token =>
  checked(random, (crc) => {
    const payload = letters(random, WORD, 27 + integer(random, 40));
    const body = `${prefix}${payload}.01.${payload.length.toString(36).padStart(2, '0')}`;
    return body + crc(body).toString(36).padStart(7, '0');
  });
const github = (prefix: string, random: Random): Token =>
  checked(random, (crc) => {
    const body = letters(random, ALPHANUMERIC, 30);
    return `${prefix}${body}${base62(crc(body), 6)}`;
  });
const atlassian = (random: Random, start: string, length: number, end: string): Token =>
  checked(random, (crc) => {
    const body = `${start}${letters(random, WORD, length)}${end}`;
    return body + hexOf(crc(body)).toUpperCase();
  });
const vercel = (random: Random, prefix: string): Token =>
  checked(random, (crc) => {
    const body = letters(random, ALPHANUMERIC, 50);
    return `${prefix}${body}${base62(crc(body), 6)}`;
  });
/** What its rule also takes, beside the form with a checksum. */
const either = (first: Draw, second: string): Draw => {
  const sampler = samplerOf(second);
  return (random) => (random() < 0.5 ? first(random) : { text: sampler(random) });
};

/** A body of a key, with lines as a string literal writes them. */
function pem(random: Random): Token {
  const kind = oneOf(random, ['RSA ', 'EC ', 'OPENSSH ', '']);
  const lines = Array.from({ length: 3 + integer(random, 20) }, () => letters(random, BASE64, 64));
  const body = [...lines, `${letters(random, BASE64, 22)}==`].join('\\n');
  return {
    text: `-----BEGIN ${kind}PRIVATE KEY-----\\n${body}\\n-----END ${kind}PRIVATE KEY-----\\n`,
    secret: lines[1] ?? '',
  };
}

/** By hand. */
export const DRAWS: Readonly<Record<string, Draw>> = {
  'secrets/age-secret-key': plain((random) => `AGE-SECRET-KEY-1${bech32(random).toUpperCase()}`),
  'secrets/atlassian-api-token': (random) =>
    atlassian(random, oneOf(random, ['ATATT3', 'ATCTT3']), 50 + integer(random, 150), '='),
  'secrets/atlassian-data-center-token': plain((random) => {
    const bytes = Buffer.from(letters(random, BASE64, 28), 'base64').subarray(0, 20);
    return Buffer.concat([Buffer.from(`${letters(random, DIGIT, 12)}:`), bytes]).toString('base64');
  }),
  'secrets/azure-sas-token': (random) => {
    const signature = `${encodeURIComponent(letters(random, BASE64, 43))}%3D`;
    const end = `203${integer(random, 10)}-01-01T00:00:00Z`;
    return { text: `sv=2022-11-02&ss=bfqt&srt=sco&sp=rl&se=${end}&spr=https&sig=${signature}`, secret: signature };
  },
  'secrets/bitbucket-app-password': (random) => atlassian(random, 'ATBB', 24, ''),
  'secrets/cloudflare-token': (random) =>
    checked(random, (crc) => {
      const body = letters(random, ALPHANUMERIC, 40);
      return `${oneOf(random, ['cfk_', 'cfut_', 'cfat_'])}${body}${hexOf(crc(body))}`;
    }),
  'secrets/discord-bot-token': plain((random) => {
    const user = base64(`${1 + integer(random, 9)}${letters(random, DIGIT, 16 + integer(random, 3))}`);
    return `${user.replace(/=+$/, '')}.${letters(random, WORD, 6)}.${letters(random, WORD, 27 + integer(random, 12))}`;
  }),
  'secrets/github-token': (random) =>
    random() < 0.6
      ? github(oneOf(random, ['ghp_', 'gho_', 'ghu_', 'ghs_']), random)
      : random() < 0.5
        ? { text: `ghr_${letters(random, ALPHANUMERIC, oneOf(random, [36, 76]))}` }
        : { text: `ghs_${letters(random, DIGIT, 7)}_${jwt(random)}` },
  'secrets/gitlab-access-token': either((random) => routable(random, 'glpat-'), '(?:glpat-[\\w-]{20})'),
  'secrets/gitlab-deploy-token': either((random) => routable(random, 'gldt-'), '(?:gldt-[\\w-]{20})'),
  'secrets/gitlab-runner-token': either(
    (random) => routable(random, oneOf(random, ['glrt-', 'glrt-t1_', 'glrtr-'])),
    '(?:glrt-(?:t\\d_)?|glrtr-|GR1348941)(?:[\\w-]{20}|[\\w-]{27})',
  ),
  'secrets/gitlab-trigger-token': either((random) => routable(random, 'glptt-'), 'glptt-[0-9a-f]{40}'),
  'secrets/grafana-cloud-token': plain(
    (random) =>
      `glc_${base64({ o: letters(random, DIGIT, 6), n: `ci-${letters(random, LOWER, 6)}`, k: letters(random, ALPHANUMERIC, 24), m: { r: 'eu' } })}`,
  ),
  'secrets/grafana-legacy-api-key': plain((random) =>
    base64({ k: letters(random, ALPHANUMERIC, 32), n: letters(random, LOWER, 7), id: integer(random, 99) }),
  ),
  'secrets/grafana-service-account-token': (random) =>
    checked(random, (crc) => {
      const body = `glsa_${letters(random, ALPHANUMERIC, 32)}`;
      return `${body}_${(hexOf(crc(body)).match(/../g) ?? []).toReversed().join('')}`;
    }),
  'secrets/intercom-access-token': plain((random) =>
    base64(`tok:${letters(random, HEX, 8)}_${letters(random, HEX, 4)}_${letters(random, HEX, 21)}:1:0`),
  ),
  'secrets/jfrog-reference-token': plain((random) =>
    base64(`reftkn:01:${1 + integer(random, 9)}${letters(random, DIGIT, 9)}:${letters(random, ALPHANUMERIC, 27)}`),
  ),
  'secrets/mapbox-secret-token': plain(
    (random) =>
      `sk.${base64({ u: letters(random, LOWER, 8), a: `cl${letters(random, LOWER + DIGIT, 22)}` }).replace(/=+$/, '')}.${letters(random, WORD, 22)}`,
  ),
  'secrets/npm-token': (random) => github('npm_', random),
  'secrets/onepassword-service-token': plain(
    (random) =>
      `ops_${base64({ signInAddress: 'my.1password.com', userAuth: { method: 'SRPg-4096', iterations: 650000, salt: letters(random, WORD, 22) }, email: `${letters(random, LOWER, 12)}@1passwordserviceaccounts.com`, srpX: letters(random, HEX, 64), muk: { alg: 'A256GCM', k: letters(random, WORD, 43) }, secretKey: `A3-${letters(random, ALPHANUMERIC, 6)}` })}`,
  ),
  'secrets/private-key': pem,
  'secrets/sentry-organization-token': plain(
    (random) =>
      `sntrys_${base64({ iat: 1700000000 + integer(random, 10 ** 7), url: 'https://sentry.io', region_url: 'https://us.sentry.io', org: letters(random, LOWER, 7) })}_${letters(random, BASE64, 43)}`,
  ),
  'secrets/slack-session-token': plain((random) =>
    random() < 0.5
      ? `xoxc-${[0, 1, 2].map(() => letters(random, DIGIT, 12)).join('-')}-${letters(random, HEX, 64)}`
      : `xoxd-${encodeURIComponent(`${letters(random, BASE64, 180)}==`)}`,
  ),
  'secrets/twitter-bearer-token': plain(
    (random) =>
      `${'A'.repeat(21)}${letters(random, ALPHANUMERIC, 6)}AAAAAA${letters(random, ALPHANUMERIC, 30)}%3D${letters(random, ALPHANUMERIC, 50)}`,
  ),
  'secrets/json-web-token': plain((random) => jwt(random)),
  'secrets/n8n-public-api-key': plain((random) => jwt(random, { iss: 'n8n', aud: 'public-api' }, 'HS256')),
  'secrets/supabase-service-role-key': plain((random) =>
    jwt(random, { iss: 'supabase', role: 'service_role', ref: letters(random, LOWER, 20) }, 'HS256'),
  ),
  'secrets/vercel-ai-gateway-key': (random) => vercel(random, 'vck_'),
  'secrets/vercel-token': (random) => vercel(random, oneOf(random, ['vcp_', 'vca_', 'vci_', 'vcr_'])),
};

function jwt(random: Random, more: Readonly<Record<string, string>> = {}, alg = 'RS256'): string {
  const part = (value: unknown) => base64(value).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
  const claims = { iat: 1700000000 + integer(random, 10 ** 7), iss: letters(random, LOWER, 8), ...more };
  return `${part({ alg, typ: 'JWT' })}.${part(claims)}.${letters(random, WORD, 86)}`;
}

export interface Drawn {
  readonly tokens: readonly Token[];
  /** Texts of the right form that the checks of the rule refuse: chance, or a check that is too strict. */
  readonly refused: number;
}

const MOST_DRAWS = 400;

/** Tokens the rule takes in the plainest place. */
export function drawTokens(
  definition: RuleDefinition,
  rule: CompiledRule,
  name: string,
  count: number,
  random: Random,
): Drawn {
  const match = textOf(definition);
  const draw = DRAWS[definition.info.id] ?? plain(samplerOf(tokenExpression(match)));
  const form = new RegExp(`^(?:${tokenExpression(match)})$`, match.flags);
  const tokens: Token[] = [];
  let refused = 0;
  for (let attempt = 0; tokens.length < count && attempt < MOST_DRAWS * count; attempt++) {
    const token = draw(random);
    if (isTaken(match, rule, `${name}="${token.text}"\n`)) tokens.push(token);
    else if (form.test(token.text) && hasKeyword(match, `${name}=${token.text}`)) refused++;
  }
  return { tokens, refused };
}

export function textOf({ match, info }: RuleDefinition): TextMatchDefinition {
  if (!('text' in match)) throw new Error(`${info.id} has no text match`);
  return match.text;
}

function hasKeyword({ any }: TextMatchDefinition, text: string): boolean {
  return any.some((each) => (each.isCaseSensitive ? text : text.toLowerCase()).includes(each.text));
}

function isTaken({ any }: TextMatchDefinition, rule: CompiledRule, text: string): boolean {
  return any.some((keyword, index) => {
    const [where, what] = keyword.isCaseSensitive
      ? [text, keyword.text]
      : [text.toLowerCase(), keyword.text.toLowerCase()];
    for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
      if (rule.occurrenceAt(text, at, index)) return true;
    }
    return false;
  });
}

/** What stands in the group `secret`, after what `before` wants to the left of the keyword. */
export function tokenExpression({ regex = '', before }: TextMatchDefinition): string {
  const open = '(?<secret>';
  const rest = regex.slice(regex.indexOf(open) + open.length);
  return (before ?? '') + rest.slice(0, closingOf(rest, 1));
}
