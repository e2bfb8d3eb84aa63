// Who calls, as the server knows it, and whether what an argument says of somebody was ever held against that. Asked of the whole
// of one client's call, not of a point in it: a check may come after what it is about was loaded.

import { isIdentityHeader, isPrivileged, namesSomebody, saysWho } from '../facts/identity-words.ts';
import { isTheirs } from '../facts/reading.ts';
import type { Expr, Language } from '../ir.ts';
import type { CallerEntry } from '../tables.ts';
import type { Entry, PassedValue, Source, Value } from '../value.ts';
import type { Callers, Comparison, ExternalCall, Machine } from './machine.ts';
import { packageOf } from './postures.ts';
import { expressionOf, meets } from './selectors.ts';
import { constantText, deepTaints } from './values.ts';

/** How far what a value is made of is gone into. */
const DEPTH = 7;
/** Of one value's parts. */
const BREADTH = 24;

/** Calls that only write down what they are given. */
const NOTING =
  /(?:^|[.?])(?:log|debug|info|warn|warning|error|exception|critical|fatal|trace|print\w{0,3}|Print\w{0,3}|Errorf|Sprintf|format|audit\w{0,12}|record\w{0,12}|emit|capture\w{0,12}|set_?(?:user|tag|attribute|context|state)|setUser)$/;
/** Calls that ask whether one may. */
const ASKING =
  /(?:scope|role|permission|admin|allow|authori[sz]|polic|grant|privilege|includes|has|contains|some|every|require|ensure|assert|check|can|may|is_?\w)/i;
/** Of a token that is checked, not of whom it is for. */
const OF_TOKEN = /\.(?:iss|aud|exp|alg|typ|nbf|iat|kid|token_type|tokenType|expires_?[aA]t|scheme)(?:\(\))?$/;

const NO_SOURCES: readonly Source[] = [];
const NOTHING: readonly Value[] = [];

export function createCallers(machine: Machine): Callers {
  const packages = new Map<string, 'caller' | 'door'>();
  const answers = new WeakMap<Value, boolean>();
  const derived = new WeakSet<Value>();
  const tests = new WeakMap<Value, Comparison>();
  const checked = new Set<Source>();
  const guarded = new Set<Entry>();
  /** The arguments found in values that were gone into. */
  const found = new WeakMap<Value, readonly Source[]>();
  /** Of one question: how deep those were met of which not all was gone into, that are no caller. */
  const strangers = new Map<Value, number>();
  /** The same of those whose arguments are among the answer. */
  const searched = new Map<Value, number>();
  let isMet = false;
  /** All that was to be gone into was gone into. */
  let isWhole = true;
  let asked = 0;

  const guard = () => {
    asked++;
    if (machine.entry) guarded.add(machine.entry);
  };

  function isNamedSo(path: string, language: Language, args: readonly PassedValue[] | undefined): boolean {
    return machine
      .tables(language)
      .callersOf(path.endsWith('()') ? path.slice(0, -2) : path)
      .some(
        (entry) => entry.is !== 'door' && (entry.read === true) !== path.endsWith('()') && isMeant(entry, path, args),
      );
  }

  function isCaller(value: Value, language: Language, depth = 0): boolean {
    if (!isMet || (isPlain(value) && !derived.has(value) && !tests.has(value))) return false;
    const known = answers.get(value);
    if (known !== undefined) return known;
    if (depth > DEPTH) {
      isWhole = false;
      return false;
    }
    if (derived.has(value)) return true;
    if (depth === 0) strangers.clear();
    else if (isMetBefore(strangers, value, depth)) return false;
    const outer = isWhole;
    isWhole = true;
    const answer = isMadeOfCaller(value, language, depth);
    // Fields of instances change.
    if (value.form.kind === 'instance') isWhole = false;
    else if (answer || depth === 0 || isWhole) answers.set(value, answer);
    if (!answer && !isWhole) strangers.set(value, depth);
    isWhole &&= outer;
    return answer;
  }

  /** What was gone into from a place no deeper gives no more now. */
  function isMetBefore(before: ReadonlyMap<Value, number>, value: Value, depth: number): boolean {
    const at = before.get(value);
    if (at === undefined || at > depth) return false;
    isWhole = false;
    return true;
  }

  function isMadeOfCaller(value: Value, language: Language, depth: number): boolean {
    const { form } = value;
    const any = (values: Iterable<Value>) => {
      let left = BREADTH;
      for (const each of values) {
        if (left-- === 0) return false;
        if (isCaller(each, language, depth + 1)) return true;
      }
      return false;
    };
    switch (form.kind) {
      case 'external': {
        const isOwn = form.path.endsWith('()') || !isTheirs(value) || isOfRequest(value);
        if (isOwn && isNamedSo(form.path, language, form.args)) return true;
        if (form.on !== undefined && isCaller(form.on, language, depth + 1)) return true;
        let left = BREADTH;
        for (const each of form.args ?? []) {
          if (left-- === 0) return false;
          if (isCaller(each.value, language, depth + 1)) return true;
        }
        return false;
      }
      case 'choice':
        return any(form.of);
      case 'text':
        return any(form.parts);
      case 'list':
        return any(form.rest ? [...form.items, form.rest] : form.items);
      case 'object':
        return any(
          form.rest || form.from
            ? [...form.fields.values(), ...(form.rest ? [form.rest] : []), ...(form.from ?? [])]
            : form.fields.values(),
        );
      case 'instance':
        return any(form.fields.values());
      default: {
        const compared = tests.get(value);
        return compared !== undefined && any(compared.values);
      }
    }
  }

  /** Arguments it is made of, or was found by. */
  function sourcesIn(value: Value, depth = 0): readonly Source[] {
    if (value.taints.length === 0 && isPlain(value) && !tests.has(value)) return NO_SOURCES;
    const known = found.get(value);
    if (known) return known;
    if (depth > DEPTH) {
      isWhole = false;
      return ownSources(value);
    }
    if (depth === 0) searched.clear();
    else if (isMetBefore(searched, value, depth)) return NO_SOURCES;
    const outer = isWhole;
    isWhole = true;
    const own = ownSources(value);
    let all: Set<Source> | undefined;
    let left = BREADTH;
    for (const each of heldBy(value)) {
      if (left-- === 0) break;
      const inner = sourcesIn(each, depth + 1);
      if (inner.length === 0) continue;
      all ??= new Set(own);
      for (const source of inner) all.add(source);
    }
    const sources = all ? [...all] : own.length > 1 ? [...new Set(own)] : own;
    if (isWhole || depth === 0) found.set(value, sources);
    else searched.set(value, depth);
    isWhole &&= outer;
    return sources;
  }

  function ownSources(value: Value): readonly Source[] {
    const header = identityHeader(machine, value);
    const all = deepTaints(value);
    if (all.length === 0) return header ? [header] : NO_SOURCES;
    const taints = all.flatMap(({ source }) => (isWord(source) ? [source] : []));
    return header ? [header, ...taints] : taints;
  }

  /** What is held by others is among their taints; a header is none. */
  function heldBy(value: Value): readonly Value[] {
    const { form } = value;
    switch (form.kind) {
      case 'external':
        if (!form.args || form.args.length === 0) return form.on ? [form.on] : NOTHING;
        return [...(form.on ? [form.on] : []), ...form.args.map((each) => each.value)];
      case 'choice':
        return form.of;
      case 'list':
        return form.items;
      case 'object':
        return [...form.fields.values()];
      case 'text':
        return form.parts;
      default:
        return tests.get(value)?.values ?? NOTHING;
    }
  }

  const check = (values: readonly Value[]) => {
    for (const source of values.flatMap((each) => sourcesIn(each))) checked.add(source);
  };

  return {
    met(path, site, call) {
      const { language, path: file } = site.frame.module.ir;
      for (const entry of machine.tables(language).callersOf(path)) {
        if ((entry.read === true) === (call !== undefined) || !isMeant(entry, path, call?.args)) continue;
        if (!isOpenOrMet(machine, entry, call)) continue;
        if (entry.is !== 'door') isMet = true;
        if (entry.is === 'perhaps') continue;
        const root = packageOf(file, machine.project.has);
        if (packages.get(root) !== 'caller') packages.set(root, entry.is ?? 'caller');
      }
    },
    compared(operator, [left, right], result, operands, { module }) {
      if (!isMet && !namesAnybody(left) && !namesAnybody(right)) return;
      const { language } = module.ir;
      const [isFirst, isSecond] = [sourcesIn(left).length > 0, sourcesIn(right).length > 0];
      const [first, second] = [isCaller(left, language), isCaller(right, language)];
      const columns = operands.map(columnOf);
      if (isFirst || isSecond || first || second) {
        const column = columns[0] ?? columns[1];
        tests.set(result, { values: [left, right], column, with: columns[0] === undefined ? left : right });
        // It is a condition for rows, to be put into a query.
        if (column !== undefined && language === 'python' && namesSomebody(column)) return;
      }
      if (first !== second) {
        const [caller, other] = first ? [left, right] : [right, left];
        check([other]);
        if (!OF_TOKEN.test(pathOf(caller)) && textsIn(other).some(isPrivileged)) guard();
        return;
      }
      // Held against something nobody knows: it may well be who calls.
      if (isFirst === isSecond || operator === '<' || operator === '>') return;
      if (mayBeCaller(isFirst ? right : left)) check([left, right]);
    },
    passed({ path, on, args, site }) {
      if (!isMet || NOTING.test(path)) return;
      const { language } = site.frame.module.ir;
      const isBy = (on !== undefined && isCaller(on, language)) || args.some(({ value }) => isCaller(value, language));
      if (!isBy) return;
      const values = [...(on ? [on] : []), ...args.map((each) => each.value)];
      const others = values.filter((each) => sourcesIn(each).length > 0);
      if (others.length > 0) check(others);
      if (ASKING.test(path.slice(path.lastIndexOf('.') + 1)) && values.flatMap(textsIn).some(isPrivileged)) guard();
    },
    found(under, value, language) {
      if (!isMet || !isCaller(under, language)) return value;
      const own = machine.values.make(value.form, value.taints);
      derived.add(own);
      return own;
    },
    isCaller: (value, language) => isCaller(value, language),
    comparedFor: (value) => tests.get(value),
    get isMet() {
      return isMet;
    },
    get asked() {
      return asked;
    },
    askAgain: guard,
    isChecked: (source) => checked.has(source) || (source.entry !== undefined && guarded.has(source.entry)),
    around: (path) => packages.get(packageOf(path, machine.project.has)),
  };
}

/**
 * `headers["x-user-id"]`, `headers.get("X-Tenant-Id")`, `c.req.header("x-org-id")`: by which a client says who it is. One for all that
 * read it, since helpers without arguments are gone through once.
 */
export function identityHeader(machine: Machine, { form }: Value): Source | undefined {
  if (form.kind !== 'external' || !/header/i.test(form.path)) return undefined;
  const name = form.path.endsWith('()')
    ? ((form.args?.[0] && constantText(form.args[0].value)) ?? '')
    : form.path.slice(form.path.lastIndexOf('.') + 1);
  if (!isIdentityHeader(name)) return undefined;
  const header = name.toLowerCase();
  return machine.source(`header:${header}`, () => ({ origin: 'remote', name: `header \`${header}\`` }));
}

/** `Note.owner_id`, `notes.c.owner_id`: of a class that stands for a table, or of a table. */
function columnOf(expr: Expr): string | undefined {
  if (expr.kind !== 'member') return undefined;
  const { of } = expr;
  const isTable =
    of.kind === 'name'
      ? /^[A-Z]/.test(of.name)
      : of.kind === 'member' && (of.name === 'c' || /^[A-Z][a-z]/.test(of.name));
  return isTable ? expr.name : undefined;
}

/** By the name that is read, or the constant it is called with. */
function isMeant({ like, read }: CallerEntry, path: string, args: readonly PassedValue[] | undefined): boolean {
  if (like === undefined) return true;
  const expression = expressionOf(like);
  if (read === true) return expression.test(path.slice(path.lastIndexOf('.') + 1));
  return (args ?? []).some(({ value }) => expression.test(constantText(value) ?? ''));
}

function isOpenOrMet(machine: Machine, { when = {} }: CallerEntry, call: ExternalCall | undefined): boolean {
  return Object.entries(when).every(
    ([selector, wanted]) =>
      call !== undefined && (meets(machine, selector, wanted, call) || isGiven(selector, wanted, call)),
  );
}

/** What is made elsewhere is something, too. */
function isGiven(selector: string, wanted: unknown, { args }: ExternalCall): boolean {
  const value = args.find(({ name }) => name === selector)?.value;
  return wanted === true && value !== undefined && !(value.form.kind === 'constant' && !value.form.value);
}

/** It is made of nothing else. */
function isPlain({ form: { kind } }: Value): boolean {
  return kind === 'constant' || kind === 'unknown' || kind === 'function' || kind === 'class' || kind === 'module';
}

function isWord({ origin }: Source): boolean {
  return origin === 'argument' || origin === 'remote';
}

/** What a request says of itself is who calls, where the tables have it so. */
function isOfRequest(value: Value): boolean {
  return value.taints.every(({ source }) => source.origin !== 'argument');
}

/** Until who calls is known to be known, only what is called so counts. */
function namesAnybody(value: Value): boolean {
  return deepTaints(value).some(({ source }) => saysWho(source.name));
}

/** No constant, and no store of the program's own. */
function mayBeCaller({ form, taints }: Value): boolean {
  if (taints.length > 0) return false;
  if (form.kind === 'choice') return form.of.every(mayBeCaller);
  return form.kind === 'unknown' || form.kind === 'external';
}

function pathOf({ form }: Value): string {
  return form.kind === 'external' ? form.path : '';
}

/** Constants in it, as far as they stand there. */
function textsIn(value: Value): readonly string[] {
  const { form } = value;
  const own = constantText(value);
  if (own !== undefined) return typeof (form.kind === 'constant' && form.value) === 'string' ? [own] : [];
  if (form.kind === 'list') return form.items.slice(0, BREADTH).flatMap(textsIn);
  if (form.kind === 'choice') return form.of.flatMap(textsIn);
  // `Role.ADMIN`.
  if (form.kind === 'external' && !form.path.includes('(')) return [form.path.slice(form.path.lastIndexOf('.') + 1)];
  return form.kind === 'external' && form.args ? form.args.slice(0, 4).flatMap((each) => textsIn(each.value)) : [];
}
