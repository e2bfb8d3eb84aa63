// Secret formats: what a token of one issuer looks like, in the few words that differ from format to format. Each becomes
// an ordinary text rule, with its boundaries, its checks, its sentences and its near misses, before the loader checks it.

import { z } from 'zod';
import { KEYWORD_MIN_BYTES } from '../match/layout.ts';
import { joined } from '../model/rule.ts';
import { CONFIDENCES, SEVERITIES, TIERS } from '../model/severity.ts';
import { check, expression, goodExample, type RuleSource, ruleId, sentence } from './schema.ts';

/** The order in which the fields of a format are written. */
export const FORMAT_FIELDS = [
  'id',
  'name',
  'class',
  'severity',
  'confidence',
  'tier',
  'named',
  'token',
  'keywords',
  'before',
  'edges',
  'checks',
  'lets',
  'revoke',
  'why',
  'fix',
  'samples',
  'good',
  'references',
] as const;

export const formatSchema = z
  .strictObject({
    id: ruleId,
    /** What a person calls one of them, such as `Groq API key`. */
    name: z.string().trim().min(3).max(70),
    class: z.string().default('hardcoded_credentials'),
    severity: z.enum(SEVERITIES),
    /** `high` for a token known by its own form, `medium` for one known by the name beside it. */
    confidence: z.enum(CONFIDENCES).optional(),
    /** `gate` for a token known by its own form, `review` for one known by the name beside it. */
    tier: z.enum(TIERS).optional(),
    /** The whole token, without boundaries; from its first keyword on when there is a `before`. */
    token: expression,
    /** Literal parts at which the token begins; by default what `token` literally begins with. */
    keywords: z.array(z.string()).min(1).max(50).optional(),
    /** The part of the token before its keyword. */
    before: expression.optional(),
    /** Words of the name beside a token that has no form of its own: its keywords, in any case; `_` in any spelling. */
    named: z.array(z.string()).min(1).max(20).optional(),
    /** `base64`: the token is not part of a longer run of base64 either. */
    edges: z.enum(['word', 'base64']).default('word'),
    checks: z.array(check).default([]),
    /** Rest of "Everybody who can read the file, or its history, can …". */
    lets: z.string().trim().min(5).max(250).regex(/[^.]$/).optional(),
    /** Beginning of "… first, then read a new one from …". */
    revoke: z.string().trim().min(5).max(200).optional(),
    why: sentence.optional(),
    fix: sentence.optional(),
    samples: z.array(z.string().min(8)).min(1),
    good: z.array(goodExample).default([]),
    references: z.array(z.url({ protocol: /^https?$/ })).min(1),
  })
  .refine(({ lets, why }) => (lets === undefined) !== (why === undefined), 'needs lets or why, and not both')
  .refine(({ revoke, fix }) => (revoke === undefined) !== (fix === undefined), 'needs revoke or fix, and not both')
  .refine(({ named, keywords, before }) => !named || !(keywords || before), 'named goes without keywords and before');

export type FormatSource = z.output<typeof formatSchema>;

/** What may stand directly before a token: nothing of a word, but the end of an escape such as `\n` or `%3D`. */
const LEFT = {
  word: String.raw`(?<=^|[^A-Za-z0-9_]|%[0-9A-Fa-f]{2}|\\[bfnrt]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2})`,
  base64: String.raw`(?<=^|[^A-Za-z0-9_+/=]|=|:\/\/|(?:^|\n)[ \t]{0,20}\/\/|%[0-9A-Fa-f]{2}|\\[bfnrt]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2})`,
} as const;
const RIGHT = { word: '(?![A-Za-z0-9_]|-[A-Za-z0-9])', base64: '(?![A-Za-z0-9_+/=]|-[A-Za-z0-9])' } as const;

/** Between the issuer's name and the value, on one line: a word for credentials, and what assigns or falls back. */
const CREDENTIAL_WORD =
  '(?:[Kk](?:ey|EY)|[Tt](?:oken|OKEN)|[Ss](?:ecret|ECRET)|[Aa](?:uth(?!or(?!i[sz]))|UTH(?!OR(?!I[SZ])))|[Pp](?:ass|ASS)|[Cc](?:redential|REDENTIAL)|(?<!COM)PAT(?![A-Z])|(?<![Cc]om)[Pp]at(?![a-z]))';
/** A name that ends so says what belongs to the credential, and is not the credential. */
const BESIDE =
  '(?:[_.-](?:id|ID|Id)|[a-z]I[dD]|[Hh]ash|HASH|[Dd]igest|DIGEST|[Cc]hecksum|CHECKSUM|[Ff]ingerprint|FINGERPRINT)';
const OPERATOR = String.raw`(?::\s{0,2}[\w[\]<>|.]{1,20}\s{0,2}=|:=|=>|:-|\|\||\?\?|or\s|[=:,>])`;
/** What else gives a name its value: a blank after a flag or a Dockerfile's ENV, a call, and a value under its own name. */
const BLANK = String.raw`(?<=(?:^|[\s"'])(?:--?|(?:ENV|ARG|setx?|setenv)\s{1,4})[A-Za-z][\w.-]{2,60})[ \t]`;
const CALL = String.raw`\((?=\\{0,2}["'\`])`;
const TERRAFORM = String.raw`(?:\{\s{1,20}(?:(?:type|description|sensitive|nullable)\s{0,12}=[^\n]{0,120}\n\s{0,12}){0,4})?`;
const COMPANION = String.raw`\\{0,2}["']?,?\s{0,4}${TERRAFORM}\s{0,40}\\{0,2}["']?(?:value|Value|default)\\{0,2}["']?\s{0,4}[=:]`;
const ASSIGNED = String.raw`[\w.-]{0,24}(?<!${BESIDE})(?:\\{0,2}["'\`\])]{0,3}\s{0,4}${OPERATOR}|${BLANK}|${CALL}|${COMPANION})\s{0,4}(?:[Bb]earer\s)?\\{0,2}["'\`]?`;

/** Spoken with a vowel: also names that are spelt out, such as npm, n8n and xAI. */
const TAKES_AN = /^[AEIOU]|^[aeiou]|^[fhlmnrsx](?![aeiou])/;

/** The rule a format stands for, in the shape of a rule file. */
export function ruleOfFormat(format: FormatSource): RuleSource {
  const { id, name, named, samples } = format;
  const isNamed = named !== undefined;
  const article = TAKES_AN.test(name) ? 'An' : 'A';
  return {
    id,
    title: `${name} in a file`,
    class: format.class,
    severity: format.severity,
    confidence: format.confidence ?? (isNamed ? 'medium' : 'high'),
    tier: format.tier ?? (isNamed ? 'review' : 'gate'),
    what: `${article} ${name} is written in a file.`,
    message: `${article} ${name} is written here.`,
    why: format.why ?? `Everybody who can read the file, or its history, can ${format.lets}.`,
    fix:
      format.fix ??
      `${format.revoke} first, then read a new one from an environment variable or a secret store. Deleting the line does not help, since the history keeps it.`,
    // Where a client's configuration holds it, and is known to take references.
    edits: [{ mend: 'environment-reference' }],
    where: {},
    match: { text: isNamed ? namedMatch(format, named) : ownMatch(format) },
    bad: samples.flatMap((sample, index) => badExamples(format, sample, index)),
    good: [...nearMisses(format), ...format.good],
    references: format.references,
  };
}

type TextMatch = Extract<RuleSource['match'], { text: unknown }>['text'];

function ownMatch({ token, keywords, before, edges, checks }: FormatSource): TextMatch {
  const secret = `(?<secret>${token})${RIGHT[edges]}`;
  return {
    any: [...(keywords ?? anchorsOf(token))],
    regex: before === undefined ? LEFT[edges] + secret : secret,
    ...(before !== undefined && { before: `${LEFT[edges]}(?:${before})` }),
    flags: '',
    checks: ['not-placeholder', 'random', ...checks],
  };
}

function namedMatch({ token, edges, checks }: FormatSource, named: readonly string[]): TextMatch {
  const words = spellingsOf(named);
  // The engine has seen the name in any case; what is beyond the shortest one is a part of the name.
  const skip = Math.min(...words.map((word) => Buffer.byteLength(word)));
  return {
    any: words.map((text) => ({ text, case: 'insensitive' as const })),
    regex: `[^]{${skip}}[^\\n;]{0,40}?${CREDENTIAL_WORD}${ASSIGNED}(?<secret>${token})${RIGHT[edges]}`,
    flags: '',
    checks: ['not-placeholder', 'random', ...checks],
  };
}

/** A name of several words as each language joins them: `dd_api`, `dd-api`, `dd.api` and `ddApi`. */
function spellingsOf(named: readonly string[]): readonly string[] {
  const joints = ['_', '-', '.', ''];
  return [...new Set(named.flatMap((word) => joints.map((joint) => word.replace(/(?<=[a-z0-9])_(?=[a-z])/g, joint))))];
}

/** The characters an expression literally begins with: `gsk_` of `gsk_[A-Za-z0-9]{52}`. */
export function literalStart(expression: string): string {
  let literal = '';
  for (let at = 0; at < expression.length; ) {
    const escaped = /^\\([.\-_$/+])/.exec(expression.slice(at, at + 2));
    const character = escaped?.[1] ?? expression[at] ?? '';
    if (!escaped && /[\\^$.*+?()[\]{}|]/.test(character)) break;
    at += escaped ? 2 : 1;
    // A repeat takes its last character with it.
    if (/^[*?+{]/.test(expression.slice(at, at + 1))) break;
    literal += character;
  }
  return /\|/.test(topLevel(expression)) ? '' : literal;
}

/** What to look for when a format names no keywords. Three literal bytes become four with each character that may follow. */
export function anchorsOf(token: string): readonly string[] {
  const literal = literalStart(token);
  if (Buffer.byteLength(literal) !== KEYWORD_MIN_BYTES - 1) return [literal];
  const follows = /^(?:\[[^\]\\]+\]|\\[dw])(?!\?|\*|\{0)/.exec(unescapedTail(token, literal.length))?.[0];
  if (follows === undefined) return [literal];
  const one = new RegExp(`^${follows}$`);
  const characters = Array.from({ length: 0x5e }, (_, index) => String.fromCharCode(0x21 + index));
  return characters.filter((character) => one.test(character)).map((character) => literal + character);
}

/** What is left of an expression after its first `count` literal characters. */
function unescapedTail(expression: string, count: number): string {
  let at = 0;
  for (let left = count; left > 0; left--) at += expression[at] === '\\' ? 2 : 1;
  return expression.slice(at);
}

/** The expression without what stands in groups and classes. */
function topLevel(expression: string): string {
  let depth = 0;
  let shown = '';
  for (let at = 0; at < expression.length; at++) {
    const character = expression[at] as string;
    if (character === '\\') at++;
    else if (character === '[') at = expression.indexOf(']', at + 1);
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (depth === 0) shown += character;
  }
  return shown;
}

function variableOf({ id, named }: FormatSource): string {
  const stem = named ? `${named[0]}_api_key` : (id.split('/')[1] ?? '');
  return stem.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}

function badExamples(format: FormatSource, sample: string, index: number): RuleSource['bad'] {
  const variable = variableOf(format);
  const texts = [
    { path: '.env', text: `${variable}=${sample}\n` },
    { path: 'src/client.ts', text: `const options = { '${variable.toLowerCase()}': '${sample}' };\n` },
  ];
  return index === 0 ? texts : texts.slice(1);
}

function nearMisses(format: FormatSource): RuleSource['good'] {
  const variable = variableOf(format);
  const sample = format.samples[0] ?? '';
  const shared = [
    {
      path: '.env.local',
      text: `${variable}=${fillerOf(format, sample)}\n`,
      because: 'a filler stands where the value goes',
    },
    {
      text: `client = Client(token=os.environ["${variable}"])\n`,
      because: 'the value comes from the environment',
    },
  ];
  if (format.named) {
    return [
      ...shared,
      { path: 'data/items.json', text: `{ "digest": "${sample}" }\n`, because: 'nothing says whose value it is' },
    ];
  }
  return [
    ...shared,
    {
      path: 'src/names.ts',
      text: `const name = 'Q7x${format.edges === 'base64' ? '/' : '_'}${sample}${sample.slice(-4)}_';\n`,
      because: 'it goes on at both ends, so it is a part of something else',
    },
  ];
}

/** The sample with its keyword kept and `x` for every letter and digit of the rest. */
function fillerOf({ token, keywords, before }: FormatSource, sample: string): string {
  const whole = joined(sample);
  const marks = keywords ?? anchorsOf(token);
  const mark = marks.find((each) => each !== '' && whole.includes(each));
  if (mark === undefined || before !== undefined) return whole.replace(/[A-Za-z0-9]/g, 'x');
  const at = whole.indexOf(mark) + mark.length;
  return `${whole.slice(0, at)}{+}${whole.slice(at).replace(/[A-Za-z0-9]/g, 'x')}`;
}

/** Why a format cannot be found, if so. */
export function formatProblem({ token, keywords, named }: FormatSource): string | undefined {
  // Before anything reads it: what reads it takes it for valid.
  try {
    new RegExp(token);
  } catch (error) {
    return `is not valid: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (keywords ?? named) return undefined;
  const literal = literalStart(token);
  if (anchorsOf(token).every((anchor) => Buffer.byteLength(anchor) >= KEYWORD_MIN_BYTES)) return undefined;
  return `token literally begins with "${literal}", which is shorter than ${KEYWORD_MIN_BYTES} bytes; give keywords or named`;
}
