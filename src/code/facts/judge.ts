// What a test proves of the values in it, by what it calls and compares. Strong, weak and wrong as in
// docs: a weak check is kept beside the finding as a doubt, a wrong one is no check.

import type { CodeTables, GuardEntry } from '../tables.ts';
import { EVERY_SINK, type Fact, type Judgement, NO_JUDGEMENT, type Sinks, sinks, type Value } from '../value.ts';
import { guardsOf, selected } from './callee.ts';
import { judgeAddress, judgeHostIn } from './judge-host.ts';
import { containedIn, isResolved, judgePathCall, judgePathComparison, withoutDots } from './judge-path.ts';
import { judgeHolding, judgeKindCall, judgeRegexCall, judgeTextCall, judgeType, LISTED } from './judge-text.ts';
import {
  factsOf,
  inverted,
  type Judged,
  type JudgedCall,
  judged,
  merged,
  ONLY_ABSOLUTE,
  ONLY_DOTS,
  ONLY_DOTS_ALONE,
  ONLY_SEPARATORS,
  strong,
  weak,
  whenFalse,
  whenTrue,
} from './judging.ts';
import {
  argument,
  type Constant,
  constantOf,
  constantsOf,
  externalOf,
  firstMadeBy,
  isTheirs,
  lastName,
  madeBy,
  textOf,
} from './reading.ts';
import { INERT, provedByMatch } from './regex.ts';
import { ofFormat } from './schema.ts';

export type { JudgedCall } from './judging.ts';

/** A call that is a test. */
export function judgeCall(call: JudgedCall, tables: CodeTables): Judgement {
  const each = judged(call, tables.language);
  return merged(
    judgeRegexCall(each),
    judgeMembershipCall(each),
    judgeTextCall(each),
    judgeKindCall(each),
    judgePathCall(each),
    judgeAddress(
      each.path,
      each.on,
      each.args.map(({ value }) => value),
    ),
    judgeByTable(call, tables),
  );
}

/** A value that is a test: what a call gave (`m = re.match(…)`, `if m`), or a member (`ip.is_private`). */
export function judgeTruth(value: Value, tables: CodeTables): Judgement {
  const made = firstMadeBy(value);
  // Nothing is left of it then: an empty text, an empty list, none at all.
  const empty = isTheirs(value) ? whenFalse(strong(value, INERT)) : NO_JUDGEMENT;
  if (made) return merged(judgeCall(made, tables), empty);
  const form = externalOf(value);
  return merged(form ? judgeAddress(form.path, form.on, []) : NO_JUDGEMENT, empty);
}

/** A call that throws unless: what holds when it comes back. */
export function judgeReturn(call: JudgedCall, tables: CodeTables): readonly Fact[] {
  const { name, path, on, args } = judged(call, tables.language);
  const first = argument(args, 0);
  const facts: Fact[] = [];
  if (name === 'relative_to' && on && first) facts.push(...containedIn(on, first));
  if (first && /^(?:builtins\.)?(?:int|float)$/.test(path)) facts.push(strong(first, INERT));
  // What is a URL begins with the letter of a scheme.
  if (first && /^(?:url\.)?URL$/.test(path) && args.length === 1) facts.push(strong(first, sinks('flag')));
  if (first && path === 'uuid.UUID') facts.push(strong(first, INERT));
  if (first && /^ipaddress\.ip_(?:address|network)$/.test(path)) facts.push(strong(first, ofFormat('ip').proves));
  if (/^(?:node:)?assert(?:\/strict|\.strict)?\.match$/.test(path) && first) {
    const pattern = argument(args, 1);
    if (pattern) facts.push(...judgeCall({ path: '?.test', on: pattern, args: args.slice(0, 1) }, tables).whenTrue);
  }
  if (/^(?:node:)?assert(?:\/strict|\.strict)?\.(?:equal|strictEqual)$/.test(path)) {
    const second = argument(args, 1);
    if (first && second) facts.push(...judgeComparison('==', first, second).whenTrue);
  }
  for (const guard of guardsOf(path, tables)) if (guard.when === 'returns') facts.push(...factsOfGuard(guard, call));
  return facts;
}

function judgeByTable(call: JudgedCall, tables: CodeTables): Judgement {
  const guards = guardsOf(call.path, tables);
  if (guards.length === 0) return NO_JUDGEMENT;
  const of = (when: GuardEntry['when']) =>
    guards.filter((guard) => guard.when === when).flatMap((guard) => factsOfGuard(guard, call));
  return { whenTrue: of('true'), whenFalse: of('false') };
}

function factsOfGuard(guard: GuardEntry, call: JudgedCall): readonly Fact[] {
  const proves = sinks(...guard.proves);
  return selected(guard.about, call).map((value) => {
    const lacks = (guard.needs === 'resolved' || guard.needs === 'real') && !isResolved(value);
    const note = guard.note ?? (lacks ? 'the path is not resolved before it is checked' : '');
    return lacks || guard.grade === 'weak' ? weak(value, proves, note) : strong(value, proves);
  });
}

/** `left == right`, `in`, `!=`, `instanceof` and the rest. */
export function judgeComparison(operator: string, left: Value, right: Value, tables?: CodeTables): Judgement {
  switch (operator) {
    case '!=':
    case '!==':
    case 'is not':
      return inverted(judgeComparison('==', left, right, tables));
    case 'not in':
      return inverted(judgeComparison('in', left, right, tables));
    case '==':
    case '===':
    case 'is':
      return merged(
        judgeFound('==', left, right, tables),
        judgeEqual(left, right),
        judgePathComparison('==', left, right),
        judgeType('==', left, right),
      );
    case 'in':
      return merged(judgePathComparison('in', left, right), judgeIn(left, right));
    case 'instanceof':
      return judgeType('instanceof', left, right);
    case '>':
    case '>=':
    case '<':
    case '<=':
      return merged(
        judgeFound(operator, left, right, tables),
        tables?.language === 'python' ? judgeOrder(left, right) : NO_JUDGEMENT,
      );
    default:
      return NO_JUDGEMENT;
  }
}

/** Python puts nothing else in order with a number: whatever comes of it, it was one. */
function judgeOrder(left: Value, right: Value): Judgement {
  if (isTheirs(left) === isTheirs(right)) return NO_JUDGEMENT;
  const [about, other] = isTheirs(left) ? [left, right] : [right, left];
  if (typeof constantOf(other)?.value !== 'number') return NO_JUDGEMENT;
  const fact = strong(about, INERT);
  return { whenTrue: [fact], whenFalse: [fact] };
}

function judgeEqual(left: Value, right: Value): Judgement {
  if (isTheirs(left) === isTheirs(right)) return NO_JUDGEMENT;
  const [value, other] = isTheirs(left) ? [left, right] : [right, left];
  const constants = constantsOf(other);
  // `x == ''`, `x == null`: nothing is left that could do harm, but what follows is seldom about that.
  const proves = constants ? INERT : EVERY_SINK;
  const isDenyList = constants?.some((each) => typeof each === 'string' && each.length > 1) ?? false;
  const upwards = constants?.includes('..') ? whenFalse(...withoutDots(value)) : NO_JUDGEMENT;
  return merged(whenTrue(strong(value, proves)), judgeHostIn(value, isDenyList), upwards);
}

/** Calls whose result says whether something was found, compared with -1, 0, null, false. */
function judgeFound(operator: string, left: Value, right: Value, tables: CodeTables | undefined): Judgement {
  const [value, other] = firstMadeBy(left) ? [left, right] : [right, left];
  const counted = firstMadeBy(value);
  const constant = constantOf(other);
  if (!counted || !constant) return NO_JUDGEMENT;
  // `len(problems) == 0`: as good as no problems.
  const isLength = counted.name === 'len';
  const made = isLength ? firstMadeBy(counted.args[0]?.value) : counted;
  if (!made || !(isLength || FINDING.test(made.name))) return NO_JUDGEMENT;
  const side = foundWhen(operator, constant.value, isLength || made.name === 'isIP');
  if (side === undefined) return NO_JUDGEMENT;
  const found = judgeCall(made, tables ?? { ...NO_TABLES, language: languageOf(made.path) });
  return side ? found : inverted(found);
}

const FINDING =
  /^(?:indexOf|lastIndexOf|findIndex|search|match|exec|test|fullmatch|find|Index|IndexFunc|FindString|FindStringSubmatch|includes|has|Contains|startsWith|startswith|HasPrefix|isIP|is_relative_to|get)$/;
const NO_TABLES: Omit<CodeTables, 'language'> = {
  sinks: [],
  sources: [],
  callers: [],
  transforms: [],
  guards: [],
  registrations: [],
  postures: [],
  components: [],
  ends: [],
  aliases: {},
};

/** Where nobody says what the program is written in. */
function languageOf(path: string): CodeTables['language'] {
  if (path.startsWith('re.') || path.endsWith('fullmatch')) return 'python';
  return /^(?:regexp|strings|slices)\./.test(path) ? 'go' : 'javascript';
}

/** Whether the comparison is true when it was found, or when it was not. */
function foundWhen(operator: string, constant: Constant, isLength: boolean): boolean | undefined {
  const isNone = constant === -1 || constant === false || constant == null || (isLength && constant === 0);
  if (operator === '==') return constant === true ? true : isNone ? false : undefined;
  if (operator === '>') return constant === -1 || constant === 0 ? true : undefined;
  if (operator === '>=') return constant === 0 && !isLength ? true : isLength && constant === 1 ? true : undefined;
  return operator === '<' && (constant === 0 || (isLength && constant === 1)) ? false : undefined;
}

/** `x in SET`, `"…" in x`. */
function judgeIn(left: Value, right: Value): Judgement {
  if (isTheirs(left) && !isTheirs(right)) return judgeMember(left, right);
  const text = textOf(left);
  if (text !== undefined && isTheirs(right) && right.form.kind !== 'list' && right.form.kind !== 'object')
    return judgeHolding(right, [text]);
  return NO_JUDGEMENT;
}

/** One of a collection of the program's. */
function judgeMember(value: Value, collection: Value): Judgement {
  const { form } = collection;
  // `x in "abc"`: made of its characters. So it is often asked of each character of a text, and of many holds what of one does.
  const letters = textOf(collection);
  if (letters !== undefined) {
    const set = letters.slice(0, 500).replace(/[\\\]^-]/g, '\\$&');
    return letters === ''
      ? NO_JUDGEMENT
      : whenTrue(...factsOf(value, provedByMatch(`[${set}]*`, '', 'full', 'javascript')));
  }
  const items = form.kind === 'list' ? form.items : form.kind === 'object' ? [...form.fields.keys()] : [];
  const words =
    form.kind === 'list'
      ? form.items.flatMap((item) => textOf(item) ?? [])
      : form.kind === 'object'
        ? [...form.fields.keys()]
        : [];
  const isKnown = items.length > 0 && words.length === items.length;
  const host = judgeHostIn(value, isKnown);
  const member = whenTrue(strong(value, INERT));
  const denied = deniedBy(words);
  // `x in ('.', '..')`: no part of a path that leads upwards, as long as it is one part.
  if (isKnown && words.includes('..') && words.every((word) => word === '' || /^\.{1,2}$/.test(word)))
    return {
      whenTrue: [strong(value, INERT)],
      whenFalse: [weak(value, sinks('path', 'url-path'), ONLY_DOTS_ALONE), ...withoutDots(value)],
    };
  if (!isKnown || denied === 0) return merged(member, host);
  return merged(member, host, { whenTrue: [], whenFalse: [weak(value, denied, 'a deny-list')] });
}

/** What a list of words is about when it says what must not be. */
function deniedBy(words: readonly string[]): Sinks {
  const filled = words.filter((word) => word.length > 0);
  if (filled.length < 2) return 0;
  if (filled.some((word) => /^(?:localhost|127\.|169\.254|0\.0\.0\.0|::1|metadata)/.test(word))) return sinks('url');
  if (
    filled.some((word) =>
      /^(?:rm|sudo|dd|mkfs|shutdown|reboot|del|format|eval|exec|drop|delete|truncate|alter|os|subprocess)\b/i.test(
        word,
      ),
    )
  )
    return LISTED;
  return 0;
}

const MEMBERSHIP = /^(?:includes|has|contains|Contains|indexOf|hasOwn|hasOwnProperty|__contains__|some|get)$/;

/** `SET.has(x)`, `LIST.includes(x)`, `slices.Contains(list, x)`, `Object.hasOwn(o, x)`. */
function judgeMembershipCall({ path, name, on, args }: Judged): Judgement {
  if (!MEMBERSHIP.test(name)) return NO_JUDGEMENT;
  const isFree =
    /^(?:slices|lo|golang\.org\/x\/exp\/slices|maps|lodash|_)\.|^Object\.hasOwn$|\.hasOwnProperty\.call$/.test(path);
  const [collection, value] = isFree ? [argument(args, 0), argument(args, 1)] : [on, argument(args, 0)];
  if (!collection || !value || !isTheirs(value) || isTheirs(collection)) return NO_JUDGEMENT;
  if (name === 'get' && collection.form.kind !== 'object') return NO_JUDGEMENT;
  // `strings.Contains(x, y)`, `"abc".includes(x)`: a part of a text of the program's.
  return judgeMember(value, asCollection(collection));
}

/** `new Set([…])`, `frozenset({…})`, `Object.keys(o)`: what they were made of. */
function asCollection(value: Value): Value {
  const made = madeBy(value);
  if (!made || !/^(?:Set|Map|set|frozenset|list|tuple|dict|keys|values|Array|from|freeze)$/.test(lastName(made.path)))
    return value;
  return made.args[0]?.value ?? value;
}

/** Sinks that weak checks of one value prove when they are all there, by their notes. */
export function provedTogether(notes: readonly string[]): Sinks {
  const isUpwards = notes.includes(ONLY_DOTS);
  if (notes.includes(ONLY_SEPARATORS) && (isUpwards || notes.includes(ONLY_DOTS_ALONE)))
    return sinks('path', 'url-path');
  return isUpwards && notes.includes(ONLY_ABSOLUTE) ? sinks('path', 'archive') : 0;
}
