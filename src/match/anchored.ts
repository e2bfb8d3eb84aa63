// Regular expressions that start at a keyword. The subject is one byte per character (latin1), so that an index is a
// byte offset and no file has to be decoded; text outside ASCII is matched as its UTF-8 bytes.

/** How far left of the keyword `before` may look, and how far right of it a foreign expression may. */
export const BEFORE_WINDOW = 256;
export const FOREIGN_WINDOW = 1024;
/** Longest a foreign expression may run at one place, in milliseconds. */
export const FOREIGN_DEADLINE = 100;
/** How often the expressions of a foreign rule may miss it, and how long they may run in all, in milliseconds. */
export const FOREIGN_MISSES = 10;
export const FOREIGN_BUDGET = 30_000;

export interface AnchoredMatch {
  readonly start: number;
  readonly end: number;
  /** Range of the group named `secret`, when the expression has one and it took part. */
  readonly secret?: readonly [number, number];
}

export interface Anchored {
  /** The match whose keyword lies at `offset`, or undefined. @throws RegexDeadlineError for foreign expressions. */
  matchAt(text: string, offset: number): AnchoredMatch | undefined;
}

export class RegexDeadlineError extends Error {}

/**
 * `regex` starts at the keyword; `before`, when given, must match leftwards up to it. Foreign expressions (not ours)
 * see a capped window and have a deadline.
 * @throws SyntaxError when an expression is not valid.
 */
export function compileAnchored(
  regex: string,
  before: string | undefined,
  flags: string,
  isForeign: boolean,
): Anchored {
  const forward = new RegExp(bytewise(regex), `${flags}dy`);
  const backward = before === undefined ? undefined : new RegExp(`(?:${bytewise(before)})$`, flags);
  const execute = executorFor(isForeign);

  return {
    matchAt(text, offset) {
      const base = isForeign ? Math.max(0, offset - BEFORE_WINDOW) : 0;
      const subject = isForeign ? text.slice(base, offset + FOREIGN_WINDOW) : text;
      forward.lastIndex = offset - base;
      const match = execute(forward, subject);
      if (!match?.indices) return undefined;
      let start = offset;
      if (backward) {
        const left = text.slice(Math.max(0, offset - BEFORE_WINDOW), offset);
        const leading = execute(backward, left);
        if (!leading) return undefined;
        start = offset - (left.length - leading.index);
      }
      const end = (match.indices[0]?.[1] ?? 0) + base;
      const secret = match.indices.groups?.secret;
      return secret ? { start, end, secret: [secret[0] + base, secret[1] + base] } : { start, end };
    },
  };
}

/** Characters outside ASCII in an expression, as the UTF-8 bytes they are in the subject. Classes may not hold any. */
function bytewise(source: string): string {
  return source.replace(/[^\0-\x7f]/gu, (character) => {
    const bytes = [...Buffer.from(character, 'utf8')].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`);
    return `(?:${bytes.join('')})`;
  });
}

/** Runs an expression on a text. @throws RegexDeadlineError for foreign expressions. */
export type Execute = (expression: RegExp, subject: string) => RegExpExecArray | null;

/**
 * For the expressions of one rule. Foreign ones have a deadline at each place, and are given up for the rest of the run
 * when they have missed it, or have run, too often: otherwise a big tree would be many deadlines long.
 */
export function executorFor(isForeign: boolean): Execute {
  if (!isForeign) return (expression, subject) => expression.exec(subject);
  let missed = 0;
  let spent = 0;
  return (expression, subject) => {
    if (missed >= FOREIGN_MISSES) throw new RegexDeadlineError(`${OVER_DEADLINE} ${FOREIGN_MISSES} times`);
    if (spent >= FOREIGN_BUDGET)
      throw new RegexDeadlineError(`the expression has run ${FOREIGN_BUDGET / 1000} s in all`);
    const started = performance.now();
    try {
      return withDeadline(expression, subject);
    } catch (error) {
      if (!(error instanceof RegexDeadlineError)) throw error;
      // It may have been the machine that stood still: one more try tells.
      missed++;
      const found = withDeadline(expression, subject);
      missed--;
      return found;
    } finally {
      spent += performance.now() - started;
    }
  };
}

const OVER_DEADLINE = `the expression ran longer than ${FOREIGN_DEADLINE} ms`;
interface Interruptible {
  readonly sandbox: { expression?: RegExp; subject?: string };
  readonly run: (timeout: number) => unknown;
}

let interruptible: Interruptible | undefined;

/** Made for the first foreign expression: most scans have none. */
function makeInterruptible(): Interruptible {
  const { createContext, Script } = process.getBuiltinModule('node:vm');
  const sandbox = createContext({});
  const script = new Script('expression.exec(subject)');
  return { sandbox, run: (timeout) => script.runInContext(sandbox, { timeout }) };
}

/** V8 can interrupt a running expression only under `vm`, which is why foreign ones pass through it. */
function withDeadline(expression: RegExp, subject: string): RegExpExecArray | null {
  interruptible ??= makeInterruptible();
  interruptible.sandbox.expression = expression;
  interruptible.sandbox.subject = subject;
  try {
    return interruptible.run(FOREIGN_DEADLINE) as RegExpExecArray | null;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw new RegexDeadlineError(OVER_DEADLINE);
    }
    throw error;
  }
}
