// Tokens made from what issuers say of them, and not from our expressions: prefix, characters and length of formats.csv.

import { readFileSync } from 'node:fs';
import { compileRule } from '../../src/rules/compile.ts';
import type { RuleDefinition } from '../../src/rules/definition.ts';
import { scanTargets } from '../../src/scan.ts';
import { openMemory } from '../../src/targets/memory.ts';
import { contexts, namesOf } from './contexts.ts';
import { grouped } from './matrix.ts';
import { charactersOf, integer, letters, type Random, randomFrom } from './sampler.ts';

export interface IssuerFormat {
  readonly provider: string;
  readonly prefix: string;
  readonly charset: string;
  /** `36`, `40-64` or `uuid`: of what follows the prefix. */
  readonly length: string;
}

export interface IssuerOutcome extends IssuerFormat {
  readonly found: number;
  readonly all: number;
}

/** What people call the credential, where that is not the issuer and API_KEY. */
const NAMES: Readonly<Record<string, string>> = {
  Algolia: 'ALGOLIA_ADMIN_KEY',
  Amplitude: 'AMPLITUDE_SECRET_KEY',
  AWS: 'AWS_SECRET_ACCESS_KEY',
  'Weights & Biases': 'WANDB_API_KEY',
};

/** Formats, as `provider prefix`, for which there is no rule, and why. */
export const UNCOVERED: Readonly<Record<string, string>> = {
  'OpenAI sk-svcacct-': 'T3BlbkFJ stands in its middle',
  Weaviate: 'there is no rule',
  'Modal ak-': 'it is the id, not the secret',
  'GitLab gloas-': 'real ones are hexadecimal',
  'Bitbucket ATBB': 'it ends in a checksum of hexadecimal digits',
  'Atlassian BBDC-': 'it begins with a number in base64',
  'JFrog AKCp': 'it is base58, which has no 0, O, I and l',
  'Travis CI': 'there is no rule',
  Codecov: 'there is no rule',
  Railway: 'there is no rule',
  'Alibaba Cloud LTAI': 'one of this length goes on with 5t',
  'Scaleway SCW': 'there is no rule',
  'IBM Cloud': 'there is no rule',
  OVH: 'there is no rule',
  Postmark: 'there is no rule',
  'PayPal E': 'there is no rule',
  'PayPal A': 'there is no rule',
  'Razorpay rzp_live_': 'there is no rule',
  'Razorpay rzp_test_': 'there is no rule',
  'Typeform tfp_': 'an underscore stands at one place only',
  Zendesk: 'there is no rule',
  Infura: 'only the URL says whose it is',
  'NATS SA': 'there is no rule; 56 characters follow, with a checksum',
  'NATS SU': 'there is no rule; 56 characters follow, with a checksum',
  'NATS SO': 'there is no rule; 56 characters follow, with a checksum',
  'NATS SN': 'there is no rule; 56 characters follow, with a checksum',
  'NATS SX': 'there is no rule; 56 characters follow, with a checksum',
};

const PLACES = ['.env', 'JSON value', 'JS bare key', 'MCP env'];

export function readFormats(): readonly IssuerFormat[] {
  const [, ...lines] = readFileSync(new URL('./formats.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [provider = '', prefix = '', charset = '', length = ''] = line.split(',');
    return { provider, prefix, charset, length };
  });
}

export async function scanFormats(
  definitions: readonly RuleDefinition[],
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<readonly IssuerOutcome[]> {
  const places = contexts({ isLarge: false }).filter(({ name }) => PLACES.includes(name));
  const formats = readFormats();
  const cases = formats.flatMap((format, index) => {
    const random = randomFrom(seed + index * 7919);
    const names = namesOf(nameOf(format.provider));
    return Array.from({ length: count }, () => tokenOf(format, random)).flatMap((token, number) =>
      places.map((place, position) => ({
        path: `${index}/${number}/${position}/${place.path}`,
        text: place.text(token, names),
        token,
        index,
      })),
    );
  });
  const { findings } = await scanTargets([openMemory('issuers', cases)], {
    rules: definitions.filter(({ match }) => 'text' in match).map((definition) => compileRule(definition)),
    now: () => performance.now(),
  });
  const byPath = grouped(findings, ({ locations }) => locations[0].path);
  return formats.map((format, index) => {
    const own = cases.filter((each) => each.index === index);
    const found = own.filter(({ path, token }) => {
      const there = (byPath.get(path) ?? []).filter(({ ruleId }) => ruleId.startsWith('secrets/'));
      return there.length > 0 && !JSON.stringify(there).includes(token);
    });
    return { ...format, found: found.length, all: own.length };
  });
}

function nameOf(provider: string): string {
  const issuer = provider.split(' / ')[0] ?? '';
  return NAMES[provider] ?? `${issuer.replace(/\W+/g, '_').toUpperCase()}_API_KEY`;
}

function tokenOf({ prefix, charset, length }: IssuerFormat, random: Random): string {
  const some = (count: number) => letters(random, charactersOf(charset), count);
  if (length === 'uuid') return prefix + [8, 4, 4, 4, 12].map(some).join('-');
  const [low = 0, high = low] = length.split('-').map(Number);
  return prefix + some(low + integer(random, high - low + 1));
}
