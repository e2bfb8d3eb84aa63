// Code of strangers in a job that holds something, and the checkout's own token where others can fetch it.

import { runsAgent } from '../../artifacts/ci-agents.ts';
import type { Found, Placed } from '../../artifacts/ci-found.ts';
import { HEAD_EVENTS, takesHead } from '../../artifacts/ci-powers.ts';
import { actionOf, child, jobsOf, steps, type Trigger, textAt } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { doorOf, environmentOf, holdsNothing, triggersOf, type Where } from './doors.ts';
import { withoutComments } from './scripts.ts';

export function checkouts(workflow: DocumentNode, text: string): readonly Placed[] {
  // Aliases give one list to many jobs.
  const seen = new Set<DocumentNode>();
  return [...jobsOf(workflow)].toReversed().flatMap(([jobName, job]): readonly Placed[] => {
    const list = child(job, 'steps') ?? job;
    if (seen.has(list)) return [];
    seen.add(list);
    return [...strangersCode(workflow, jobName, job), ...tokenInArtifact(job, text)].map((found) => [jobName, found]);
  });
}

/** Programs that run what lies in the folder they are started in: its scripts, its settings, its tests. */
const RUNS_FOLDER =
  /(?:^|[\s;&|(])(?:npm\s+(?:ci|i|install|test|t|run|start|exec|pack|publish)\b(?!\s+(?:-g|--global)\b)|yarn\b(?!\s+(?:--version|config|cache))|pnpm\s+(?:i|install|test|run|exec|build|-r)\b|bun\s+(?:i|install|run|test)\b|npx\s|pip3?\s+install\s[^\n]{0,200}(?:-r\s|-e\s|\s\.{1,2}(?:\/|\[|\s|$))|(?:uv|poetry|pdm|hatch)\s+(?:sync|run|install|build|test)\b|tox\b|nox\b|pytest\b|pre-commit\s+run|make\b(?!\s+--version)|cmake\s|ninja\b|cargo\s+(?:build|test|run|bench|clippy|check|install)\b|go\s+(?:test|run|generate)\b|(?:\.\/)?mvnw?\s|(?:\.\/)?gradlew?\s|bundle\s+(?:install|exec)\b|rake\b|composer\s+(?:install|update|run)\b|bazel(?:isk)?\s+(?:build|test|run)\b|dotnet\s+(?:build|test|run|restore|publish)\b|swift\s+(?:build|test|run)\b|flutter\s+(?:test|build|pub)\b|mix\s+(?:deps|test|compile)\b|just\s+\w|task\s+\w|docker[\s-]compose\s+(?:up|run|build)\b|(?:bash|sh|zsh|python3?|node|ruby|perl|deno\s+run|php)\s+(?:-\w+\s+)*[\w./-]{0,100}\.(?:sh|py|[cm]?[jt]s|rb|pl|php)\b|(?:source\s|\.\s)?\.\/[\w./-]{1,100})/m;
const RUNS_NOTHING = /--ignore-scripts\b/;
/** Actions that do the same. */
const RUNNING_ACTION =
  /^(?:gradle\/(?:gradle-build-action|actions\/setup-gradle)|pre-commit\/action|borales\/actions-yarn|bahmutov\/npm-install|cypress-io\/github-action|wagoid\/commitlint-github-action|actions-rs\/cargo|ruby\/setup-ruby)$/;

function strangersCode(workflow: DocumentNode, jobName: string, job: DocumentNode): readonly Found[] {
  const all = steps(job);
  const first = all.findIndex(takesHead);
  const step = all[first];
  if (!step) return [];
  const where: Where = { workflow, jobName, job, step };
  const reaching = triggersOf(workflow).flatMap((trigger) => {
    if (!trigger.isStrangers || !HEAD_EVENTS.includes(trigger.name) || !isForHead(where, trigger)) return [];
    const door = doorOf(where, trigger, 'author');
    // Somebody of the project who asks for it has looked, but the author can still push.
    return door === 'shut' ? [] : [{ trigger, door, isAsked: doorOf(where, trigger, 'starter') === 'shut' }];
  });
  const worst =
    reaching.find(({ door, isAsked }) => door === 'open' && !isAsked) ??
    reaching.find(({ isAsked }) => !isAsked) ??
    reaching[0];
  if (!worst) return [];
  const { trigger, door, isAsked } = worst;
  const runner = runnerOf(where, all, first, trigger);
  const node = child(step, 'uses') ?? child(step, 'run') ?? step;
  if (!runner) {
    // What an agent makes of it is told by the checks of agents.
    if (all.some(runsAgent)) return [];
    return [
      {
        id: 'ci/strangers-code-checked-out',
        node,
        message: `{place} checks out the code of a pull request on "${trigger.name}", where the job has the repository's secrets and token.`,
        evidence: [`trigger: ${trigger.name}`],
        tier: isAsked || holdsNothing(where) ? 'context' : 'review',
      },
    ];
  }
  const isCertain = door === 'open' && !holdsNothing(where);
  return [
    {
      id: 'ci/strangers-code-run',
      node: runner.node,
      words: runner.words,
      message: `On "${trigger.name}" {place} checks out the code of a pull request and then runs \`${runner.words}\` in it: a stranger decides what that does, with ${holdsNothing(where) ? 'a token that only reads' : "the job's secrets and token"}${door === 'open' ? '' : letThrough(where)}.`,
      evidence: [`trigger: ${trigger.name}`, `runs: ${runner.words}`],
      tier: isAsked ? 'context' : isCertain ? 'gate' : 'review',
    },
  ];
}

/** What stands in between, as far as it has a name. */
function letThrough({ workflow, job }: Where): string {
  const name = environmentOf(workflow, job);
  return name ? `, once the environment "${name}" lets the job run` : ', once a condition of the workflow is met';
}

/** Whether what is checked out is a stranger's on this event: each has its own names for it. */
function isForHead({ job, step }: Where, { name }: Trigger): boolean {
  const isOfRun = name === 'workflow_run';
  if (isOfRun && /workflow_run\.event\s*==\s*'(?:push|schedule|release)'/.test(textAt(job, 'if'))) return false;
  const own = `${textAt(step, 'with', 'ref')} ${textAt(step, 'with', 'repository')}`;
  if (!own.includes('${{')) return true;
  const isElsewhere =
    name === 'pull_request_target'
      ? /\bevent\.(?:workflow_run|issue)\./
      : isOfRun
        ? /\bevent\.(?:pull_request|issue)\.|head_ref/
        : /\bevent\.(?:pull_request|workflow_run)\.|head_ref/;
  const others = own.split(/\|\||&&|,/).filter((part) => /head|refs\/pull|merge|\bpull_request/i.test(part));
  return others.some((part) => !isElsewhere.test(part));
}

interface Runner {
  readonly node: DocumentNode;
  readonly words: string;
}

function runnerOf(where: Where, all: readonly DocumentNode[], first: number, trigger: Trigger): Runner | undefined {
  const folder = textAt(all[first], 'with', 'path').replace(/^\.\/|\/$/g, '');
  for (const [index, step] of all.entries()) {
    if (index < first || doorOf({ ...where, step }, trigger, 'author') === 'shut') continue;
    const uses = child(step, 'uses');
    if (uses && index > first) {
      const name = textAt(step, 'uses');
      const isLocal = /^\.\//.test(name) && (folder === '' || name.startsWith(`./${folder}/`));
      if (isLocal || (folder === '' && RUNNING_ACTION.test(actionOf(step)) && needsFolder(step)))
        return { node: uses, words: name };
    }
    const run = child(step, 'run');
    if (!run || runsAgent(step)) continue;
    const script = withoutComments(textAt(step, 'run')).replaceAll('\\\n', '  ');
    // What stands before the checkout in the same script runs the base.
    const from = index === first ? script.search(/\bgh pr checkout\b|git checkout\b|git fetch\b/) : 0;
    const place = `${textAt(step, 'working-directory')} ${script}`;
    if (from < 0 || (folder !== '' && !place.includes(folder))) continue;
    for (const line of script.slice(from).split('\n')) {
      const words =
        RUNS_NOTHING.test(line) || /^\s*(?:echo|printf)\s/.test(line) ? undefined : RUNS_FOLDER.exec(line)?.[0];
      if (words !== undefined) return { node: run, words: words.replace(/^[\s;&|(]+/, '').trim() };
    }
  }
  return undefined;
}

/** Ruby's runs code of the folder only where it installs its gems. */
function needsFolder(step: DocumentNode): boolean {
  return actionOf(step) !== 'ruby/setup-ruby' || textAt(step, 'with', 'bundler-cache') === 'true';
}

/** Version of an action: what is written, or what the comment behind a commit says. */
function versionOf(step: DocumentNode, text: string): readonly [major: number, minor: number] | undefined {
  const uses = child(step, 'uses');
  if (uses?.kind !== 'scalar') return undefined;
  const ref = String(uses.value).split('@')[1] ?? '';
  const written = /^[\da-f]{40}$/i.test(ref)
    ? /^["']?[ \t]+#[ \t]*(?:tag=|ratchet:\S+@)?(v?\d[\d.]*)/.exec(text.slice(uses.end, uses.end + 120))?.[1]
    : ref;
  const [, major, minor] = /^v?(\d{1,4})(?:\.(\d{1,4}))?/.exec(written ?? '') ?? [];
  // `v4` is the newest of its kind.
  return major === undefined ? undefined : [Number(major), minor === undefined ? 999 : Number(minor)];
}

/** Everything of a folder. */
const WHOLE = /^(?:\.\/?|\$\{\{\s*github\.workspace\s*\}\}\/?|\.?\/?\*{1,2}(?:\/\*{1,2})?)$/;

function tokenInArtifact(job: DocumentNode, text: string): readonly Found[] {
  const all = steps(job);
  const keeping = all.findIndex((step) => {
    const version = actionOf(step) === 'actions/checkout' ? versionOf(step, text) : undefined;
    // Since 6 it lies outside of the folder.
    return version && version[0] < 6 && textAt(step, 'with', 'persist-credentials').toLowerCase() !== 'false';
  });
  if (keeping < 0) return [];
  const folder = textAt(all[keeping], 'with', 'path').replace(/^\.\/|\/$/g, '');
  const upload = all.slice(keeping + 1).find((step) => {
    if (actionOf(step) !== 'actions/upload-artifact') return false;
    const version = versionOf(step, text);
    const takesHidden =
      textAt(step, 'with', 'include-hidden-files').toLowerCase() === 'true' ||
      // Until 4.4 it took them unasked.
      (version !== undefined && (version[0] < 4 || (version[0] === 4 && version[1] < 4)));
    const lines = textAt(step, 'with', 'path')
      .split('\n')
      .map((line) => line.trim());
    const isLeftOut = lines.some((line) => /^!.*\.git\b/.test(line));
    return (
      takesHidden &&
      !isLeftOut &&
      lines.some((line) => WHOLE.test(line) || (folder !== '' && line.replace(/^\.\/|\/$/g, '') === folder))
    );
  });
  if (!upload) return [];
  const inputs = child(upload, 'with');
  return [
    {
      id: 'ci/token-in-artifact',
      node: (inputs && child(inputs, 'path')) ?? upload,
      message: `{place} uploads its whole folder, and with \`.git/config\` the token that the checkout left there.`,
      evidence: [`checkout: ${textAt(all[keeping], 'uses')}`, `upload: ${textAt(upload, 'uses')}`],
    },
  ];
}
