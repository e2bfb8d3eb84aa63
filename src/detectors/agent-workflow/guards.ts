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

export function guardOf(expression: string, event: string): Guard {
  return evaluate(expression.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1'), event, 0);
}

function evaluate(source: string, event: string, depth: number): Guard {
  const text = source.trim();
  if (depth > DEPTH || text === '') return 'none';
  const alternatives = splitTop(text, '||');
  if (alternatives.length > 1) return weaker(alternatives.map((each) => evaluate(each, event, depth + 1)));
  const conditions = splitTop(text, '&&');
  if (conditions.length > 1) return stronger(...conditions.map((each) => evaluate(each, event, depth + 1)));
  if (text.startsWith('(') && splitTop(text, ')').length <= 1 && closesAtEnd(text))
    return evaluate(text.slice(1, -1), event, depth + 1);
  return condition(text, event);
}

function condition(text: string, event: string): Guard {
  const compared = /github\.event_name\s*(==|!=)\s*'([\w-]+)'|'([\w-]+)'\s*(==|!=)\s*github\.event_name/.exec(text);
  if (compared) {
    const isSame = (compared[2] ?? compared[3]) === event;
    return isSame === ((compared[1] ?? compared[4]) === '==') ? 'none' : 'never';
  }
  if (
    /^contains\([^)]*github\.event_name\s*\)$/.test(text) ||
    /^contains\(\s*fromJSON\([^)]*\),\s*github\.event_name\s*\)$/i.test(text)
  )
    return text.includes(`"${event}"`) || text.includes(`'${event}'`) ? 'none' : 'never';
  const isNegated = text.startsWith('!') || /!=/.test(text);
  if (/author_association/.test(text)) {
    if (isNegated) return 'none';
    return /\b(?:CONTRIBUTOR|FIRST_TIME_CONTRIBUTOR|FIRST_TIMER|NONE|MANNEQUIN)\b/.test(text)
      ? 'none'
      : /\b(?:OWNER|MEMBER|COLLABORATOR)\b/.test(text)
        ? 'strong'
        : 'weak';
  }
  // In a fork its own name is not the repository's.
  if (
    /head\.repo\.full_name\s*==\s*github\.repository\b|github\.repository\s*==\s*[\w.]*head\.repo\.full_name|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork|head_repository\.full_name\s*==\s*github\.repository|head\.repo\.owner\.login\s*==\s*github\.repository_owner|head\.repo\.fork\s*!=\s*true/.test(
      text,
    )
  )
    return 'strong';
  if (
    /workflow_run\.event\s*==\s*'(?:push|schedule|workflow_dispatch|merge_group|release)'|workflow_run\.event\s*!=\s*'pull_request'/.test(
      text,
    )
  )
    return event === 'workflow_run' ? 'strong' : 'none';
  if (/workflow_run\.head_branch\s*==/.test(text)) return 'weak';
  if (
    /(?:github\.actor|github\.triggering_actor|sender\.login|user\.login|author\.login|actor\.login|actor_id|sender\.id|user\.id)\b/.test(
      text,
    )
  ) {
    if (isNegated) return 'none';
    // The last to push to a bot's branch need not be the one who opened it.
    if (/\[bot\]/.test(text) && !/user\.login/.test(text)) return 'weak';
    return /==|contains\(/.test(text) ? 'strong' : 'none';
  }
  if (/label\.name|labels\.\*\.name|event\.label\b|event\.action\s*==\s*'(?:labeled|assigned|milestoned)'/.test(text))
    return isNegated ? 'none' : 'weak';
  if (/github\.ref\s*==\s*'refs\/heads/.test(text) && event === 'pull_request_target') return 'none';
  // Another step or job decides; what it decides on is not followed.
  if (
    /(?:steps|needs)\.[\w-]+\.outputs\.[\w-]*(?:perm|allow|auth|trust|member|collab|maintainer|is_org|write|admin)/i.test(
      text,
    )
  )
    return 'strong';
  return 'none';
}

function closesAtEnd(text: string): boolean {
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return index === text.length - 1;
  }
  return false;
}

/** Splits outside brackets and quotes. */
function splitTop(text: string, separator: '||' | '&&' | ')'): readonly string[] {
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
