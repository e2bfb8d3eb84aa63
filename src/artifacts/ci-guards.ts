// Who gets past the `if:` of a job or step: the expression is read as and/or of conditions, and the way through it that
// is open widest for an event counts.

/** How far a condition keeps strangers out; `never` means the event cannot pass it at all. */
export type Guard = 'none' | 'weak' | 'strong' | 'never';
const RANKS: readonly Guard[] = ['none', 'weak', 'strong', 'never'];

export function stronger(...guards: readonly Guard[]): Guard {
  return RANKS[Math.max(0, ...guards.map((guard) => RANKS.indexOf(guard)))] as Guard;
}

function weaker(guards: readonly Guard[]): Guard {
  return RANKS[Math.min(RANKS.length - 1, ...guards.map((guard) => RANKS.indexOf(guard)))] as Guard;
}

/** Deepest nesting of brackets that is followed; what lies deeper guards nothing. */
const DEPTH = 12;

/** Whom a guard has to keep out: whoever starts the run, or whoever wrote what the run is about. */
export type Of = 'starter' | 'author';

export function guardOf(expression: string, event: string, of: Of = 'starter'): Guard {
  return evaluate(expression.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1'), { event, of }, 0);
}

interface Asked {
  readonly event: string;
  readonly of: Of;
}

function evaluate(source: string, event: Asked, depth: number): Guard {
  const text = source.trim();
  if (depth > DEPTH || text === '') return 'none';
  const alternatives = splitTop(text, '||');
  if (alternatives.length > 1) return weaker(alternatives.map((each) => evaluate(each, event, depth + 1)));
  const conditions = splitTop(text, '&&');
  if (conditions.length > 1) return stronger(...conditions.map((each) => evaluate(each, event, depth + 1)));
  if (text.startsWith('(') && closesAtEnd(text)) return evaluate(text.slice(1, -1), event, depth + 1);
  return condition(text, event);
}

function condition(text: string, asked: Asked): Guard {
  if (literalOf(text) === 'false') return 'never';
  const test = readTest(text, 0);
  // What is not understood, or has the right words only between quotes, may be a guard: never one to rely on.
  if (!test) return !text.startsWith('!') && ABOUT_PEOPLE.test(text) ? 'weak' : 'none';
  // Who comments on a pull request need not be who wrote it.
  if (asked.of === 'author' && asked.event.endsWith('comment') && ABOUT_STARTER.test(test.context)) return 'none';
  return guardOfTest(test, asked.event);
}

const ABOUT_PEOPLE =
  /author_association|actor|sender|\blogin\b|user\.id|label|\.fork\b|full_name|event_name|outputs\.[\w-]*(?:perm|allow|auth|trust|member|collab|maintainer|is_org|write|admin)/i;
/** Conditions on who started the run. */
const ABOUT_STARTER = /^github\.(?:actor|triggering_actor|actor_id|event\.(?:comment|review|sender)\.)|outputs\./;
const INSIDERS = ['owner', 'member', 'collaborator'];
const OUTSIDERS = ['contributor', 'first_time_contributor', 'first_timer', 'none', 'mannequin'];
const RUN_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'merge_group', 'release'];

function guardOfTest({ context, other, kind, values, isNegated, passes }: Test, event: string): Guard {
  // In a fork its own name is not the repository's.
  if (other !== undefined && !isNegated && isOwnRepository(context, other)) return 'strong';
  // Whoever gets at a private repository is no stranger.
  if (context === 'github.event.repository.private') return passes('true') && !passes('false') ? 'strong' : 'none';
  if (context === 'github.event.repository.visibility')
    return other === undefined && !passes('public') ? 'strong' : 'none';
  if (context === 'github.event_name' && other === undefined) return passes(event) ? 'none' : 'never';
  if (/^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork$/.test(context)) {
    // Events without this object have nothing there, which is as good as `false`.
    const isThere = event === (context.includes('workflow_run') ? 'workflow_run' : 'pull_request_target');
    return isThere && other === undefined && !passes('true') ? 'strong' : 'none';
  }
  if (/(?:^|\.)author_association$/.test(context)) {
    if (other !== undefined) return isNegated ? 'none' : 'weak';
    if (kind === 'truthy' || OUTSIDERS.some(passes)) return 'none';
    return INSIDERS.some(passes) ? 'strong' : 'weak';
  }
  if (/^github\.event\.workflow_run\.event$/.test(context) && other === undefined) {
    if (event !== 'workflow_run' || passes('pull_request')) return 'none';
    return isNegated || values.every((value) => RUN_EVENTS.includes(value)) ? 'strong' : 'none';
  }
  if (/workflow_run\.head_branch$/.test(context)) return isNegated ? 'none' : 'weak';
  if (
    /(?:^github\.(?:actor|triggering_actor|actor_id)|sender\.login|user\.login|author\.login|actor\.login|sender\.id|user\.id)$/.test(
      context,
    )
  ) {
    if (isNegated || kind === 'truthy') return 'none';
    if (other !== undefined) return isOwner(other) ? 'strong' : 'weak';
    // The last to push to a bot's branch need not be the one who opened it. Part of a name is anybody's to choose.
    const isBot = values.some((value) => value.includes('[bot]')) && !context.endsWith('user.login');
    return kind === 'is' && !isBot ? 'strong' : 'weak';
  }
  if (/(?:label\.name|labels\.\*\.name|event\.label)$/.test(context)) return isNegated ? 'none' : 'weak';
  if (context === 'github.event.action')
    return kind === 'is' && !isNegated && values.every((value) => ['labeled', 'assigned', 'milestoned'].includes(value))
      ? 'weak'
      : 'none';
  // Another step or job decides; what it decides on is not followed.
  if (
    /^(?:steps|needs)\.[\w-]+\.outputs\.[\w-]*(?:perm|allow|auth|trust|member|collab|maintainer|is_org|write|admin)[\w-]*$/.test(
      context,
    )
  )
    return other === undefined && !passes('') && !passes('false') ? 'strong' : 'weak';
  return other !== undefined && ABOUT_PEOPLE.test(other) && !isNegated ? 'weak' : 'none';
}

function isOwner(context: string): boolean {
  return context === 'github.repository_owner' || context === 'github.event.repository.owner.login';
}

function isOwnRepository(one: string, two: string): boolean {
  return [
    [one, two],
    [two, one],
  ].some(([head = '', own = '']) =>
    /(?:head\.repo|head_repository)\.full_name$/.test(head)
      ? /^github\.repository$|^github\.event\.(?:pull_request\.base\.repo|repository)\.full_name$/.test(own)
      : /(?:head\.repo|head_repository)\.owner\.login$/.test(head) && isOwner(own),
  );
}

/** One comparison of a context with fixed values, or with another context. */
interface Test {
  readonly context: string;
  /** The context it is compared with, when that is no literal. */
  readonly other?: string | undefined;
  /** Whether the whole value is compared, a part of it, or only that there is one. */
  readonly kind: 'is' | 'part' | 'truthy';
  readonly values: readonly string[];
  readonly isNegated: boolean;
  /** Whether a value of the context, in lower case, gets through. */
  readonly passes: (value: string) => boolean;
}

/** Texts are compared without regard to case, as GitHub does; undefined for what is no such comparison. */
function readTest(source: string, depth: number): Test | undefined {
  const text = source.trim();
  if (depth > DEPTH) return undefined;
  if (text.startsWith('(') && closesAtEnd(text)) return readTest(text.slice(1, -1), depth + 1);
  for (const operator of ['!=', '=='] as const) {
    const sides = splitTop(text, operator);
    if (sides.length === 1) continue;
    const [left = '', right = ''] = sides;
    return sides.length > 2 ? undefined : comparison(left.trim(), right.trim(), operator === '!=', depth);
  }
  if (text.startsWith('!')) return negated(readTest(text.slice(1), depth + 1));
  const call = /^(contains|startsWith|endsWith)\s*\(([\s\S]*)\)$/i.exec(text);
  if (call) return closesAtEnd(text.slice(text.indexOf('('))) ? callTest(call[1] ?? '', call[2] ?? '') : undefined;
  const context = contextOf(text);
  if (context === undefined || literalOf(text) !== undefined) return undefined;
  return {
    context,
    kind: 'truthy',
    values: [],
    isNegated: false,
    passes: (value) => value !== '' && value !== 'false',
  };
}

function comparison(left: string, right: string, isNegated: boolean, depth: number): Test | undefined {
  const [one, two] = [literalOf(left), literalOf(right)];
  const [value, side] = two === undefined ? [one, right] : [two, left];
  const context = contextOf(side);
  const flip = (test: Test | undefined) => (isNegated ? negated(test) : test);
  if (value === undefined) {
    const [context, other] = [contextOf(left), contextOf(right)];
    if (context === undefined || other === undefined) return undefined;
    return flip({ context, other, kind: 'is', values: [], isNegated: false, passes: () => true });
  }
  if (one !== undefined && two !== undefined) return undefined;
  if (context !== undefined)
    return flip({ context, kind: 'is', values: [value], isNegated: false, passes: (each) => each === value });
  if (value !== 'true' && value !== 'false') return undefined;
  const inner = readTest(side, depth + 1);
  return flip(value === 'true' ? inner : negated(inner));
}

function callTest(name: string, source: string): Test | undefined {
  const [first = '', second = '', ...more] = splitTop(source, ',').map((each) => each.trim());
  if (more.length > 0) return undefined;
  const list = listOf(first);
  const [one, two] = [literalOf(first), literalOf(second)];
  const [context, part] = [contextOf(first), contextOf(second)];
  const isContains = name.toLowerCase() === 'contains';
  const common = { isNegated: false } as const;
  if (isContains && list && two === undefined && part !== undefined)
    return { ...common, context: part, kind: 'is', values: list, passes: (value) => list.includes(value) };
  if (isContains && one !== undefined && two === undefined && part !== undefined)
    return { ...common, context: part, kind: 'part', values: [one], passes: (value) => one.includes(value) };
  if (one !== undefined || two === undefined || context === undefined) return undefined;
  const passes = isContains
    ? (value: string) => value.includes(two)
    : name.toLowerCase() === 'startswith'
      ? (value: string) => value.startsWith(two)
      : (value: string) => value.endsWith(two);
  return { ...common, context, kind: 'part', values: [two], passes };
}

function negated(test: Test | undefined): Test | undefined {
  if (!test) return undefined;
  return { ...test, isNegated: !test.isNegated, passes: (value) => !test.passes(value) };
}

/** The value of a literal, in lower case. */
function literalOf(text: string): string | undefined {
  const quoted = /^'((?:[^']|'')*)'$/.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll("''", "'").toLowerCase();
  return /^(?:true|false|-?\d[\w.+-]*)$/i.test(text) ? text.toLowerCase() : /^null$/i.test(text) ? '' : undefined;
}

function listOf(text: string): readonly string[] | undefined {
  const literal = literalOf(/^fromJSON\s*\(([\s\S]*)\)$/i.exec(text)?.[1]?.trim() ?? '');
  if (literal === undefined) return undefined;
  try {
    const list: unknown = JSON.parse(literal);
    return Array.isArray(list) && list.every((each) => typeof each === 'string' || typeof each === 'number')
      ? list.map(String)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The name of a context in lower case, `a['b']` as `a.b`. */
function contextOf(text: string): string | undefined {
  const name = text.replaceAll(/\s*\[\s*'([\w-]+)'\s*\]/g, '.$1');
  return /^[a-z_][\w-]*(?:\.(?:[\w-]+|\*))*$/i.test(name) ? name.toLowerCase() : undefined;
}

function closesAtEnd(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "'") isInText = !isInText;
    else if (isInText) continue;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** Splits outside brackets and quotes. */
function splitTop(text: string, separator: '||' | '&&' | '==' | '!=' | ','): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let isInText = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "'") isInText = !isInText;
    else if (isInText) continue;
    else if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(from, at));
      at += separator.length - 1;
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
