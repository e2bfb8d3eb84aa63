// Strangers' text that becomes part of a script before it runs, or of the environment of the steps behind it.

import { runsAgent } from '../../artifacts/ci-agents.ts';
import { eachStep, type Found, type Placed } from '../../artifacts/ci-found.ts';
import { takesArtifact } from '../../artifacts/ci-powers.ts';
import { child, steps, type Trigger, textAt, textsIn } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { Tier } from '../../model/severity.ts';
import { doorOf, holdsNothing, triggersOf, type Where } from './doors.ts';
import { foreignInsertion, foreignVariables, namesInserted, scriptOf } from './texts.ts';

export function scripts(workflow: DocumentNode): readonly Placed[] {
  return eachStep(workflow, (step, job, jobName) => {
    const where = { workflow, jobName, job, step };
    return [...insertedText(where), ...environmentFile(where)];
  });
}

/** Runs for forks hold nothing, and those who may push may do as much without; a called workflow knows no event of its own. */
const UNCLEAR =
  /^(?:pull_request|pull_request_review|pull_request_review_comment|push|workflow_call|commit_comment|gollum)$/;

function insertedText(where: Where): readonly Found[] {
  const { workflow, job, step } = where;
  const script = scriptOf(step);
  if (script?.kind !== 'scalar' || runsAgent(step)) return [];
  const source = withoutComments(String(script.value));
  const variables = foreignVariables(child(workflow, 'env'), child(job, 'env'), child(step, 'env'));
  const inserted = foreignInsertion(source, variables);
  const found = (words: string, event: string | undefined, tier: Tier): readonly Found[] => [
    {
      id: 'ci/expression-in-script',
      node: script,
      words,
      message: `A script in {place} holds \`${words}\`, which ${event === undefined ? 'whoever writes that text' : `a stranger ("${event}")`} can end and go on with commands.`,
      evidence: [`expression: ${words}`, ...(event === undefined ? [] : [`trigger: ${event}`])],
      tier,
    },
  ];
  if (!inserted) {
    const names = namesInserted(job, source);
    return names === undefined ? [] : found(names, undefined, 'review');
  }
  const { words, text } = inserted;
  // A composite action runs on whatever event its user has.
  if (where.jobName === '') return found(words, undefined, 'review');
  const of = text.isAuthors ? 'author' : 'starter';
  const reaching = triggersOf(workflow).flatMap((trigger) => {
    if (trigger.name !== 'workflow_call' && !text.events.includes(trigger.name)) return [];
    const door = doorOf(where, trigger, of);
    return door === 'shut' ? [] : [{ trigger, door }];
  });
  const worst = reaching.find(({ trigger, door }) => trigger.isStrangers && door === 'open') ?? reaching[0];
  if (!worst) return [];
  const { trigger, door } = worst;
  const isCertain = trigger.isStrangers && door === 'open' && !UNCLEAR.test(trigger.name) && !holdsNothing(where);
  return found(words, trigger.isStrangers ? trigger.name : undefined, isCertain ? 'gate' : 'review');
}

const ENVIRONMENT = String.raw`>>?\s{0,4}["']?\$\{?(?:env:)?GITHUB_(?:ENV|PATH)\b`;
const WRITES = new RegExp(ENVIRONMENT, 'i');
/** A check of what is written, or a mark nobody can guess. */
const CHECKED =
  /=~|\bgrep\s+-\w*[qE]|\btr\s+-\w*c|\buuidgen\b|\bopenssl\s+rand\b|\$RANDOM\b|\burandom\b|-(?:eq|gt|lt)\b/;

function environmentFile(where: Where): readonly Found[] {
  const { workflow, job, step } = where;
  const script = child(step, 'run');
  if (script?.kind !== 'scalar' || runsAgent(step)) return [];
  const source = withoutComments(String(script.value)).replaceAll('\\\n', '  ');
  if (!WRITES.test(source) || CHECKED.test(source)) return [];
  const variables = foreignVariables(child(workflow, 'env'), child(job, 'env'), child(step, 'env'));
  for (const line of writingLines(source)) {
    const long = [...variables].find(([name, { isLong }]) => isLong && new RegExp(`\\$\\{?${name}\\b`).test(line));
    const way = long && wayIn(where, ({ name }) => long[1].events.includes(name), long[1].isAuthors);
    if (long && way) return [written(script, line, `$${long[0]}`, 'what a stranger wrote', way)];
    const file = /\bcat\s+(?!<<)[\w./"'$*-]{1,200}|\$\(<\s*[\w./"'$-]{1,200}\)/.exec(line)?.[0];
    const fetched = file !== undefined && fetchesBefore(job, step);
    const later = fetched ? wayIn(where, ({ name }) => name === 'workflow_run', true) : undefined;
    if (file !== undefined && later)
      return [written(script, line, file, 'a file that the run of a pull request left behind', later)];
  }
  return [];
}

/** Lines that write to the environment file, and groups in braces that do as a whole. */
function writingLines(source: string): readonly string[] {
  const groups = [...source.matchAll(new RegExp(String.raw`\{([^{}]{1,4000})\}\s{0,4}${ENVIRONMENT}`, 'gi'))];
  return [
    ...source.split('\n').filter((line) => WRITES.test(line)),
    ...groups.flatMap(([, inner = '']) => inner.split('\n')),
  ];
}

interface Way {
  readonly trigger: Trigger;
  readonly tier: Tier;
}

function wayIn(where: Where, isOf: (trigger: Trigger) => boolean, isAuthors = false): Way | undefined {
  const ways = triggersOf(where.workflow).flatMap((trigger): readonly Way[] => {
    const door =
      trigger.isStrangers && isOf(trigger) ? doorOf(where, trigger, isAuthors ? 'author' : 'starter') : 'shut';
    return door === 'shut' ? [] : [{ trigger, tier: door === 'open' && !holdsNothing(where) ? 'gate' : 'review' }];
  });
  return ways.find(({ tier }) => tier === 'gate') ?? ways[0];
}

function fetchesBefore(job: DocumentNode, step: DocumentNode): boolean {
  const all = steps(job);
  return all.slice(0, all.indexOf(step) + 1).some((each) => takesArtifact(each) || fetchesByScript(each));
}

function fetchesByScript(step: DocumentNode): boolean {
  const text = [textAt(step, 'with', 'script'), textAt(step, 'run'), ...textsIn(child(step, 'env'))].join('\n');
  return /downloadArtifact\b|artifacts\/[^\s]{1,60}\/zip/.test(text) && /workflow_run/.test(text);
}

function written(node: DocumentNode, line: string, what: string, whose: string, { trigger, tier }: Way): Found {
  return {
    id: 'ci/stranger-writes-environment',
    node,
    words: what,
    message: `{place} writes ${whose} (\`${what}\`) to the environment of the steps behind it; on "${trigger.name}" a line break in it sets any variable.`,
    evidence: [`line: ${line.trim().slice(0, 200)}`, `trigger: ${trigger.name}`],
    tier,
  };
}

/** Places are kept: what is found is looked for in the file by its words. */
export function withoutComments(script: string): string {
  return script.replaceAll(/^[^\S\n]*(?:#|\/\/)[^\n]*/gm, '');
}
