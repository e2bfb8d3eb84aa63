// Tests of a text: expressions, prefixes, what it holds, what kind of characters or value it is.

import type { Language } from '../ir.ts';
import { EVERY_SINK, type Judgement, NO_JUDGEMENT, NO_SINK, sinks, type Value } from '../value.ts';
import type { Extent } from './automaton.ts';
import { judgeHostSuffix } from './judge-host.ts';
import { judgeDots, judgePrefix, judgeSeparator } from './judge-path.ts';
import { factsOf, type Judged, strong, whenTrue } from './judging.ts';
import { argument, constantsOf, externalOf, firstMadeBy, isTheirs, itemsOf, madeBy, textOf } from './reading.ts';
import { INERT, type Proof, provedByMatch, provedByMiss } from './regex.ts';
import { ofFormat } from './schema.ts';
import { escapeRegex } from './schema-patterns.ts';

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Of a compiled one, or of its text. Null: an expression that is not known. */
export function patternOf(value: Value | undefined): Pattern | null | undefined {
  if (!value || isTheirs(value)) return undefined;
  if (value.form.kind === 'regex') return value.form;
  const source = textOf(value);
  if (source !== undefined) return { source, flags: '' };
  const made = firstMadeBy(value);
  if (!made || !/(?:^|[./])(?:compile|MustCompile|Compile|RegExp|CompilePOSIX)$/.test(made.path)) return null;
  const inner = patternOf(argument(made.args, 0, 'pattern'));
  if (!inner) return inner;
  return { source: inner.source, flags: inner.flags + flagsOf(argument(made.args, 1, 'flags')) };
}

/** `'gi'`, or Python's `re.I`. Of flags that are not known at least these two. */
function flagsOf(value: Value | undefined): string {
  if (!value) return '';
  const text = textOf(value);
  if (text !== undefined) return text;
  const name = /^re\.(?:RegexFlag\.)?([A-Z]+)$/.exec(externalOf(value)?.path ?? '')?.[1];
  return name ? (name[0] ?? '').toLowerCase().replace('v', 'x') : 'is';
}

const UNKNOWN: Proof = { proves: NO_SINK, weak: EVERY_SINK, note: 'a pattern that is not known' };

function judgeRegex(
  pattern: Pattern | null | undefined,
  about: Value | undefined,
  how: Extent,
  language: Language,
): Judgement {
  if (pattern === undefined || !about) return NO_JUDGEMENT;
  if (pattern === null) return whenTrue(...factsOf(about, UNKNOWN));
  const { source, flags } = pattern;
  return {
    whenTrue: factsOf(about, provedByMatch(source, flags, how, language)),
    whenFalse: factsOf(about, provedByMiss(source, flags, how, language)),
  };
}

const EXTENTS: Readonly<Record<string, Extent>> = {
  match: 'start',
  fullmatch: 'full',
  search: 'search',
  findall: 'search',
  finditer: 'search',
};

/** All calls that test a text with an expression. */
export function judgeRegexCall({ path, name, on, args, language }: Judged): Judgement {
  const first = argument(args, 0);
  if (language === 'python') {
    const how = EXTENTS[name];
    if (!how) return NO_JUDGEMENT;
    if (/^(?:re|regex)\.\w+$/.test(path)) {
      const pattern = patternOf(argument(args, 0, 'pattern'));
      const flags = argument(args, 2, 'flags');
      const whole = pattern && flags ? { ...pattern, flags: pattern.flags + flagsOf(flags) } : pattern;
      return judgeRegex(whole, argument(args, 1, 'string'), how, language);
    }
    return isCompiled(on) ? judgeRegex(patternOf(on), argument(args, 0, 'string'), how, language) : NO_JUDGEMENT;
  }
  if (language === 'go') {
    if (path === 'regexp.MatchString' || path === 'regexp.Match')
      return judgeRegex(patternOf(first), unwrapped(argument(args, 1)), 'search', language);
    const isMatch = /^(?:MatchString|Match|FindString|FindStringSubmatch|FindStringIndex)$/.test(name);
    return isMatch && isCompiled(on) ? judgeRegex(patternOf(on), unwrapped(first), 'search', language) : NO_JUDGEMENT;
  }
  if ((name === 'test' || name === 'exec') && isCompiled(on))
    return judgeRegex(patternOf(on), first, 'search', language);
  if (!/^(?:match|matchAll|search)$/.test(name) || !on || isCompiled(on)) return NO_JUDGEMENT;
  return judgeRegex(patternOf(first), on, 'search', language);
}

function isCompiled(value: Value | undefined): boolean {
  if (!value) return false;
  return value.form.kind === 'regex' || /(?:ompile|RegExp)\(\)(?:\[0\]|\.0)?$/.test(externalOf(value)?.path ?? '');
}

/** Go's `[]byte(x)` is x. */
function unwrapped(value: Value | undefined): Value | undefined {
  const made = madeBy(value);
  return made && /^(?:\[\]byte|string)$/.test(made.path) ? made.args[0]?.value : value;
}

/** What a text begins or ends with, and holds. */
export function judgeTextCall({ path, name, on, args }: Judged): Judgement {
  const isGo = /^(?:strings|bytes)\.\w+$/.test(path);
  const [value, other] = isGo ? [unwrapped(argument(args, 0)), argument(args, 1)] : [on, argument(args, 0)];
  if (!value || !other) return NO_JUDGEMENT;
  if (/^(?:startsWith|startswith|HasPrefix)$/.test(name)) {
    const constant = textOf(other);
    const prefix = judgePrefix(value, other);
    if (constant === undefined) return prefix;
    const miss = factsOf(value, provedByMiss(`^${escapeRegex(constant)}`, '', 'search', 'javascript'));
    return { whenTrue: prefix.whenTrue, whenFalse: [...prefix.whenFalse, ...miss] };
  }
  const constants = (other.form.kind === 'list' ? itemsOf(other) : [other]).flatMap((each) => textOf(each) ?? []);
  if (/^(?:endsWith|endswith|HasSuffix)$/.test(name))
    return judgeSuffix(value, constants.length > 0 ? constants : domainOf(other));
  if (/^(?:includes|contains|Contains|indexOf|Index|find|__contains__)$/.test(name) && value.form.kind !== 'list')
    return judgeHolding(value, constants);
  if (name === 'ContainsAny') {
    const set = constants[0];
    return set ? judgeMiss(value, `[${set.replace(/[\\\]^-]/g, '\\$&')}]`) : NO_JUDGEMENT;
  }
  return NO_JUDGEMENT;
}

/** `.${domain}` of the program's: which one does not matter, that the dot is there does. */
function domainOf(suffix: Value): readonly string[] {
  if (suffix.form.kind !== 'text' || isTheirs(suffix)) return [];
  return textOf(suffix.form.parts[0])?.startsWith('.') ? ['.domain.example'] : [];
}

function judgeSuffix(value: Value, suffixes: readonly string[]): Judgement {
  const host = judgeHostSuffix(value, suffixes);
  if (host !== NO_JUDGEMENT || suffixes.length === 0) return host;
  const pattern = suffixes.map((suffix) => `${escapeRegex(suffix)}$`).join('|');
  return whenTrue(...factsOf(value, provedByMatch(pattern, '', 'search', 'javascript')));
}

/** `"…" in x` with a constant text. */
export function judgeHolding(value: Value, constants: readonly string[]): Judgement {
  if (constants.length !== 1) return NO_JUDGEMENT;
  const [constant] = constants;
  if (!constant) return NO_JUDGEMENT;
  if (/^[/\\]?\.\.[/\\]?$/.test(constant)) return judgeDots(value);
  if (constant === '/' || constant === '\\') return judgeSeparator(value);
  return judgeMiss(value, escapeRegex(constant));
}

function judgeMiss(value: Value, source: string): Judgement {
  return { whenTrue: [], whenFalse: factsOf(value, provedByMiss(source, '', 'search', 'javascript')) };
}

const FORMAT_TESTS: Readonly<Record<string, string>> = {
  isUUID: 'uuid',
  isUuid: 'uuid',
  isULID: 'ulid',
  isIP: 'ip',
  isIPv4: 'ip',
  isIPv6: 'ip',
  isISO8601: 'date-time',
  isRFC3339: 'date-time',
  isHexadecimal: 'hex',
  isMACAddress: 'mac',
  isMongoId: 'hex',
};
const CHARACTER_TESTS: Readonly<Record<string, string>> = {
  isalnum: '^[a-zA-Z0-9]+$',
  isalpha: '^[a-zA-Z]+$',
  isidentifier: '^[a-zA-Z_][a-zA-Z0-9_]*$',
  isAlphanumeric: '^[a-zA-Z0-9]+$',
  isAlpha: '^[a-zA-Z]+$',
  isSlug: '^[a-z0-9][a-z0-9_-]*$',
};
const NUMBER_TESTS = new Set([
  ...[
    'isdigit',
    'isdecimal',
    'isnumeric',
    'isInteger',
    'isSafeInteger',
    'isInt',
    'isNumeric',
    'isFloat',
    'isBoolean',
    'isNumber',
  ],
]);

/** What kind of value or characters it is, by a function of the language or a library. */
export function judgeKindCall({ path, name, on, args }: Judged): Judgement {
  const first = argument(args, 0);
  // `x.isdigit()` has no arguments, `Number.isInteger(x)` and `validator.isUUID(x)` no receiver that matters.
  const about = args.length === 0 ? on : first;
  if (!about) return NO_JUDGEMENT;
  if (/^(?:builtins\.)?isinstance$/.test(path))
    return isHarmlessType(argument(args, 1)) ? whenTrue(strong(about, INERT)) : NO_JUDGEMENT;
  if (path === 'isNaN' || path === 'Number.isNaN' || path === 'math.isnan')
    return path === 'isNaN' ? { whenTrue: [], whenFalse: [strong(about, INERT)] } : NO_JUDGEMENT;
  if (path === 'isFinite' || path === 'Number.isFinite' || NUMBER_TESTS.has(name))
    return whenTrue(strong(about, INERT));
  const format = FORMAT_TESTS[name] ?? (/^uuid\.(?:validate|default\.validate)$/.test(path) ? 'uuid' : undefined);
  if (format) return whenTrue(strong(about, ofFormat(format).proves));
  const characters = CHARACTER_TESTS[name];
  return characters ? whenTrue(...factsOf(about, provedByMatch(characters, '', 'search', 'javascript'))) : NO_JUDGEMENT;
}

const HARMLESS_TYPES =
  /^(?:builtins\.)?(?:int|float|bool|complex|Decimal|decimal\.Decimal|datetime(?:\.\w+)?|uuid\.UUID|Number|Boolean|Date|number|boolean|bigint|enum\.\w+)$/;

function isHarmlessType(type: Value | undefined): boolean {
  if (!type) return false;
  if (type.form.kind === 'list') return type.form.items.length > 0 && type.form.items.every(isHarmlessType);
  if (type.form.kind === 'class')
    return (
      type.form.cls.form === 'enum' || type.form.cls.bases.some((base) => 'name' in base && /Enum$/.test(base.name))
    );
  return HARMLESS_TYPES.test(externalOf(type)?.path ?? '');
}

/** `typeof x === 'number'`, `type(x) == int`, `x instanceof Date`. */
export function judgeType(operator: string, left: Value, right: Value): Judgement {
  if (operator === 'instanceof') return isHarmlessType(right) ? whenTrue(strong(left, INERT)) : NO_JUDGEMENT;
  const made = madeBy(left);
  const about = made?.args[0]?.value;
  if (!about || !/^(?:builtins\.)?type(?:of)?$/.test(made.path)) return NO_JUDGEMENT;
  const names = constantsOf(right);
  const isHarmless = names
    ? names.every((name) => name === 'number' || name === 'boolean' || name === 'bigint')
    : isHarmlessType(right);
  return isHarmless ? whenTrue(strong(about, INERT)) : NO_JUDGEMENT;
}

export const LISTED = sinks('shell', 'program', 'query', 'eval', 'flag');
