// What becomes of an agent's answer: whoever steers the model writes it, so it must not be run, set the environment of
// later steps, choose the code they use, or decide alone what is released.

import { dotted, insertions } from '../../artifacts/ci-expressions.ts';
import type { Found } from '../../artifacts/ci-found.ts';
import { actionOf, child, jobsOf, once, steps, textAt, textsIn } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { AgentRun } from './runs.ts';

export function answerUses(run: AgentRun): readonly Found[] {
  const answer = answerOf(run);
  const piped = pipedAnswer(run);
  if (!answer || firstOfName(run) !== run.step) return piped;
  const uses = mentionsOfOutputs(run.workflow);
  const own = (uses.get(`steps ${textAt(run.step, 'id')}`) ?? []).filter(({ job }) => job === run.job);
  const others = uses.get(`needs ${run.jobName}`) ?? [];
  return [
    ...piped,
    ...[...own, ...others].flatMap(({ jobName, job, step }) => {
      const isOwn = job === run.job;
      const names = answer.namesIn(isOwn);
      if (!names) return [];
      const use: Use = {
        run,
        names,
        place: isOwn || jobName === '' ? '{place}' : `job "${jobName}"`,
        isFree: answer.isFree,
      };
      return step ? stepUses(use, step) : jobUses(use, job);
    }),
  ];
}

/** A step, or the head of a job, that speaks of outputs. */
interface Mention {
  readonly jobName: string;
  readonly job: DocumentNode;
  readonly step: DocumentNode | undefined;
}

/** Names are there once in a job: with more, the first counts. */
function firstOfName({ job, step }: AgentRun): DocumentNode | undefined {
  return stepsByName(job).get(textAt(step, 'id'));
}

const stepsByName = once(
  (job) =>
    new Map(
      steps(job)
        .toReversed()
        .map((step) => [textAt(step, 'id'), step] as const),
    ),
);

/** What speaks of the outputs of which step or job, so that each answer is compared with its own uses only. */
const mentionsOfOutputs = once((workflow): ReadonlyMap<string, readonly Mention[]> => {
  const found = new Map<string, Mention[]>();
  const add = (mention: Mention, texts: readonly string[]) => {
    const names = new Set(
      texts.flatMap((text) =>
        [...dotted(text).matchAll(/\b(steps|needs)\.([\w-]{1,100})\.outputs\b/gi)].map(
          ([, kind = '', name = '']) => `${kind.toLowerCase()} ${name}`,
        ),
      ),
    );
    for (const name of names) {
      const list = found.get(name);
      if (list) list.push(mention);
      else found.set(name, [mention]);
    }
  };
  for (const [jobName, job] of jobsOf(workflow)) {
    const matrix = child(job, 'strategy');
    add({ jobName, job, step: undefined }, [
      textAt(job, 'if'),
      textAt(job, 'runs-on'),
      textAt(job, 'container'),
      textAt(matrix, 'matrix'),
    ]);
    for (const step of steps(job))
      add({ jobName, job, step }, [
        textAt(step, 'if'),
        textAt(step, 'run'),
        ...textsIn(child(step, 'with')),
        ...textsIn(child(step, 'env')),
      ]);
  }
  return found;
});

interface Answer {
  /** An expression for its names, in the agent's own job or in others; undefined when it is not known there. */
  readonly namesIn: (isOwnJob: boolean) => RegExp | undefined;
  /** Whether it is free text, not a form with fields. */
  readonly isFree: boolean;
}

/** Outputs of a script that tell how it went. */
const STATES =
  '(?!(?:\\w*_)?(?:exit_?code|code|status|state|exists?|found|count|number|num|branch|sha|path|file|dir|conclusion|outcome|success|failed|skip|skipped|has_\\w+|is_\\w+|should_\\w+|changed|changes|version|model|date|time|id|url)\\b)[\\w-]{1,80}';

function answerOf({ step, job, jobName, agent }: AgentRun): Answer | undefined {
  const id = textAt(step, 'id');
  if (!/^[\w-]{1,100}$/.test(id)) return undefined;
  const outputs = agent.answers ? agent.answers.join('|') : STATES;
  if (outputs === '') return undefined;
  const source = String.raw`\bsteps\.${id}\.outputs\.(?:${outputs})(?![\w-])`;
  const own = new RegExp(source, 'i');
  const declared = child(job, 'outputs');
  const handed =
    declared?.kind === 'object'
      ? declared.entries
          .filter(
            ({ key, value }) =>
              /^[\w-]{1,100}$/.test(key) && value.kind === 'scalar' && own.test(dotted(String(value.value))),
          )
          .map(({ key }) => key)
      : [];
  const others =
    handed.length > 0 && /^[\w-]{1,100}$/.test(jobName)
      ? new RegExp(String.raw`\bneeds\.${jobName}\.outputs\.(?:${handed.join('|')})(?![\w-])`, 'i')
      : undefined;
  return {
    namesIn: (isOwnJob) => (isOwnJob ? own : others),
    isFree: agent.answers !== undefined && !agent.answers.includes('structured_output'),
  };
}

interface Use {
  readonly run: AgentRun;
  readonly names: RegExp;
  readonly place: string;
  readonly isFree: boolean;
}

function insertedIn(node: DocumentNode | undefined, names: RegExp): string | undefined {
  return node?.kind === 'scalar'
    ? insertions(String(node.value ?? '')).find((each) => names.test(dotted(each)))
    : undefined;
}

function stepUses(use: Use, step: DocumentNode): readonly Found[] {
  const { run, names, place } = use;
  const inputs = child(step, 'with');
  const script =
    child(step, 'run') ?? (inputs && actionOf(step) === 'actions/github-script' ? child(inputs, 'script') : undefined);
  const found: Found[] = [];
  const words = insertedIn(script, names);
  if (script && words !== undefined)
    found.push({
      id: 'ci/agent-answer-executed',
      node: script,
      words,
      message: `A script in ${place} holds the answer of ${run.agent.name}: \`${words}\` becomes part of it before it runs.`,
      evidence: [`answer: ${words}`],
      tier: use.isFree && run.exposure !== 'closed' ? 'gate' : 'review',
    });
  const variable = words === undefined ? variableOf(step, names) : undefined;
  const node = child(step, 'run');
  const written =
    variable !== undefined && node?.kind === 'scalar' ? environmentWrite(String(node.value), variable) : undefined;
  if (node && written !== undefined) found.push(inEnvironment(run, node, written, place));
  const executed =
    variable !== undefined && node?.kind === 'scalar' ? evaluated(String(node.value), variable) : undefined;
  if (node && executed !== undefined)
    found.push({
      id: 'ci/agent-answer-executed',
      node,
      words: executed,
      message: `A script in ${place} runs the answer of ${run.agent.name}: \`${executed}\`.`,
      evidence: [`runs: ${executed}`],
      tier: run.exposure !== 'closed' ? 'gate' : 'review',
    });
  for (const key of ['ref', 'repository']) {
    const picked = inputs && child(inputs, key);
    if (picked && actionOf(step) === 'actions/checkout' && insertedIn(picked, names) !== undefined)
      found.push(choice(run, picked, `what ${place} checks out`));
  }
  const decided = decision(step, names);
  if (decided) found.push(verdict(run, decided, place));
  return found;
}

function jobUses({ run, names, place }: Use, job: DocumentNode): readonly Found[] {
  const strategy = child(job, 'strategy');
  const choices: readonly (readonly [DocumentNode | undefined, string])[] = [
    [strategy && child(strategy, 'matrix'), 'the matrix'],
    [child(job, 'runs-on'), 'the runner'],
    [child(job, 'container'), 'the container'],
  ];
  const found = choices.flatMap(([node, what]) =>
    node && insertedIn(node, names) !== undefined ? [choice(run, node, `${what} of ${place}`)] : [],
  );
  const condition = child(job, 'if');
  const isReleasing = steps(job).some((step) => RELEASES.test(`${textAt(step, 'run')}\n${textAt(step, 'uses')}`));
  // A protected environment asks a person.
  if (condition && decides(condition, names) && isReleasing && !child(job, 'environment'))
    return [...found, verdict(run, condition, place)];
  return found;
}

function choice(run: AgentRun, node: DocumentNode, what: string): Found {
  return {
    id: 'ci/agent-answer-picks-code',
    node,
    message: `The answer of ${run.agent.name} picks ${what}.`,
    evidence: [`agent: ${run.agent.name}`],
  };
}

/** What cannot be taken back, or counts as somebody's consent. */
const RELEASES =
  /\bgh pr merge\b|\bgh pr review\b[^\n]{0,200}--approve|\bgit push\b[^\n]{0,200}\s(?:HEAD:)?(?:main|master)\b(?![\w./-])|\bnpm publish\b|\btwine upload\b|\bgh release create\b|\bterraform apply\b|\bkubectl apply\b|\bdocker push\b|automerge|auto-approve|pypa\/gh-action-pypi-publish|createReview\([^)]{0,400}APPROVE|pulls\.merge\b/i;

function decision(step: DocumentNode, names: RegExp): DocumentNode | undefined {
  const condition = child(step, 'if');
  const does = `${textAt(step, 'run')}\n${textAt(step, 'uses')}\n${textAt(step, 'with', 'script')}`;
  return condition && decides(condition, names) && RELEASES.test(does) ? condition : undefined;
}

/** Whether a condition asks what the answer says, and not only that there is one. */
function decides(condition: DocumentNode, names: RegExp): boolean {
  const text = condition.kind === 'scalar' ? dotted(String(condition.value)) : '';
  return names.test(text.replaceAll(/[\w.[\]'-]{1,200}\s{0,9}!=\s{0,9}''/g, ''));
}

function verdict(run: AgentRun, node: DocumentNode, place: string): Found {
  return {
    id: 'ci/agent-verdict-releases',
    node,
    message: `In ${place} the answer of ${run.agent.name} alone decides whether something is merged, approved or released.`,
    evidence: [`agent: ${run.agent.name}`],
  };
}

/** The variable of a step's environment that holds the answer. */
function variableOf(step: DocumentNode, names: RegExp): string | undefined {
  const env = child(step, 'env');
  return env?.kind === 'object'
    ? env.entries.find(({ value, key }) => /^\w{1,80}$/.test(key) && insertedIn(value, names) !== undefined)?.key
    : undefined;
}

function environmentWrite(script: string, variable: string): string | undefined {
  return script
    .split('\n')
    .find((line) => new RegExp(String.raw`\$\{?${variable}\b`).test(line) && /GITHUB_(?:ENV|PATH)\b/.test(line))
    ?.trim();
}

function evaluated(script: string, variable: string): string | undefined {
  return new RegExp(
    String.raw`(?:\beval|\b(?:ba|z)?sh\s+-c)\s+["']?\$\{?${variable}\b|\$\{?${variable}\}?["']?\s*\|\s*(?:ba|z)?sh\b`,
  ).exec(script)?.[0];
}

/** In one script: the agent's words go straight into a shell or the environment of later steps. */
const INTO_SHELL = /\|\s{0,4}(?:sudo\s{1,4})?(?:ba|z)?sh\b(?:\s+-s\b)?\s*(?:$|[;&|)\n])/;
const EVALUATED = /\beval\s{1,4}"?\$\(\s{0,4}(?:npx\s+(?:-y\s+)?)?\S{0,40}$/;

function pipedAnswer(run: AgentRun): readonly Found[] {
  const node = child(run.step, 'run');
  if (node?.kind !== 'scalar') return [];
  const lines = String(node.value).replaceAll('\\\n', '  ').split('\n');
  const starts = new RegExp(String.raw`(?<![\w/@.-])${run.agent.name}\s`);
  return lines.flatMap((line): readonly Found[] => {
    const at = line.search(starts);
    if (at < 0 || /^\s*(?:#|echo\b)/.test(line)) return [];
    const rest = line.slice(at, at + 2000);
    const words = run.agent.name;
    if (INTO_SHELL.test(withoutQuotes(rest)) || EVALUATED.test(line.slice(0, at)))
      return [
        {
          id: 'ci/agent-answer-executed',
          node,
          words,
          message: `A script in {place} runs what ${run.agent.name} answers as commands.`,
          evidence: [`runs: ${line.trim().slice(0, 200)}`],
          tier: run.exposure !== 'closed' ? 'gate' : 'review',
        },
      ];
    return />>\s*["']?\$\{?GITHUB_(?:ENV|PATH)\b/.test(rest) ? [inEnvironment(run, node, words, '{place}')] : [];
  });
}

function withoutQuotes(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '""');
}

function inEnvironment(run: AgentRun, node: DocumentNode, words: string, place: string): Found {
  return {
    id: 'ci/agent-answer-in-environment',
    node,
    words,
    message: `A script in ${place} writes the answer of ${run.agent.name} to the environment of later steps.`,
    evidence: [`writes: ${words}`],
  };
}
