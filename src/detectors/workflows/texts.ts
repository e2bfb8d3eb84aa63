// Texts that strangers write and GitHub puts into a workflow, by the events that bring them; and where a step takes them for
// code. Sources: docs.github.com, webhook events and payloads; securitylab.github.com on untrusted input.

import { dotted, insertions } from '../../artifacts/ci-expressions.ts';
import { actionOf, child, steps, textAt } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';

interface ForeignText {
  readonly name: RegExp;
  readonly events: readonly string[];
  /** It may have several lines. */
  readonly isLong?: boolean;
  /** Who writes it may not be who causes the event. */
  readonly isAuthors?: boolean;
}

const PULL_REQUEST = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'];

const FOREIGN_TEXTS: readonly ForeignText[] = [
  { name: /\bgithub\.event\.issue\.title\b/i, events: ['issues', 'issue_comment'], isAuthors: true },
  { name: /\bgithub\.event\.issue\.body\b/i, events: ['issues', 'issue_comment'], isLong: true, isAuthors: true },
  {
    name: /\bgithub\.event\.comment\.body\b/i,
    events: ['issue_comment', 'discussion_comment', 'pull_request_review_comment', 'commit_comment'],
    isLong: true,
  },
  { name: /\bgithub\.event\.review\.body\b/i, events: ['pull_request_review'], isLong: true },
  { name: /\bgithub\.event\.discussion\.title\b/i, events: ['discussion', 'discussion_comment'], isAuthors: true },
  {
    name: /\bgithub\.event\.discussion\.body\b/i,
    events: ['discussion', 'discussion_comment'],
    isLong: true,
    isAuthors: true,
  },
  { name: /\bgithub\.event\.pull_request\.body\b/i, events: PULL_REQUEST, isLong: true, isAuthors: true },
  {
    name: /\bgithub\.event\.pull_request\.(?:title|head\.(?:ref|label|repo\.default_branch))\b/i,
    events: PULL_REQUEST,
    isAuthors: true,
  },
  { name: /\bgithub\.head_ref\b/i, events: ['pull_request', 'pull_request_target'], isAuthors: true },
  {
    name: /\bgithub\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.author\.(?:name|email)|head_repository\.description)\b/i,
    events: ['workflow_run'],
    isAuthors: true,
  },
  {
    name: /\bgithub\.event\.workflow_run\.head_commit\.message\b/i,
    events: ['workflow_run'],
    isLong: true,
    isAuthors: true,
  },
  // Of a pull request that was merged.
  {
    name: /\bgithub\.event\.(?:head_commit|commits\[?[\w.*]{1,10}\]?)\.message\b/i,
    events: ['push'],
    isLong: true,
    isAuthors: true,
  },
  { name: /\bgithub\.event\.pages\[?[\w.*]{1,10}\]?\.page_name\b/i, events: ['gollum'] },
];

/** A stranger's text as it is written in an expression. */
export interface Insertion {
  /** The whole expression. */
  readonly words: string;
  readonly text: ForeignText;
}

/** The first expression of a script whose value is, or holds, what a stranger wrote. */
export function foreignInsertion(script: string, variables: ReadonlyMap<string, ForeignText>): Insertion | undefined {
  for (const words of insertions(script)) {
    const value = valueIn(words);
    const text = FOREIGN_TEXTS.find(({ name }) => name.test(value)) ?? variableOf(value, variables);
    if (text) return { words, text };
  }
  return undefined;
}

function variableOf(value: string, variables: ReadonlyMap<string, ForeignText>): ForeignText | undefined {
  const name = /\benv\.([\w-]{1,100})/.exec(value)?.[1];
  return name === undefined ? undefined : variables.get(name);
}

/** An expression without its conditions: what they compare is no part of the value. */
function valueIn(expression: string): string {
  return dotted(expression)
    .replaceAll(/\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]{0,400}\)/gi, ' ')
    .replaceAll(/[\w.*[\]-]{1,200}\s*[!=]=\s*(?:'[^']{0,200}'|[\w.-]{1,200})/g, ' ');
}

/** Variables of the environment of a step that hold a stranger's text. */
export function foreignVariables(...maps: readonly (DocumentNode | undefined)[]): ReadonlyMap<string, ForeignText> {
  const found = new Map<string, ForeignText>();
  for (const map of maps)
    for (const { key, value } of map?.kind === 'object' ? map.entries : []) {
      const text = value.kind === 'scalar' ? foreignInsertion(String(value.value), new Map())?.text : undefined;
      // The inner one wins, whatever it holds.
      if (text) found.set(key, text);
      else found.delete(key);
    }
  return found;
}

/** Inputs that an action runs as code. */
const CODE_INPUTS: Readonly<Record<string, string>> = {
  'actions/github-script': 'script',
  'appleboy/ssh-action': 'script',
  'azure/cli': 'inlineScript',
  'azure/powershell': 'inlineScript',
  'nick-fields/retry': 'command',
  'nick-invision/retry': 'command',
  'addnab/docker-run-action': 'run',
  'jannekem/run-python-script-action': 'script',
  'cardinalby/js-eval-action': 'expression',
  'satackey/action-js-inline': 'script',
  'amadevus/pwsh-script': 'script',
  'mikefarah/yq': 'cmd',
};

/** What a step runs as code. */
export function scriptOf(step: DocumentNode): DocumentNode | undefined {
  const run = child(step, 'run');
  if (run) return run;
  const input = CODE_INPUTS[actionOf(step)];
  const inputs = child(step, 'with');
  return input === undefined || !inputs ? undefined : child(inputs, input);
}

/** Actions whose outputs are names that strangers choose. */
const NAMING_ACTIONS: readonly (readonly [action: RegExp, outputs: RegExp])[] = [
  [
    /^(?:tj-actions\/changed-files|dorny\/paths-filter|trilom\/file-changes-action|jitterbit\/get-changed-files)$/,
    /(?:^|_)(?:files|all|added|modified|removed|renamed|deleted|changed|added_modified|all_changed_files)$/,
  ],
  [/^tj-actions\/branch-names$/, /^(?:current_branch|head_ref_branch|ref_branch)$/],
  [/^xt0rted\/pull-request-comment-branch$/, /^(?:head_ref|ref)$/],
];

/** An output of such an action, put into a script. */
export function namesInserted(job: DocumentNode, script: string): string | undefined {
  for (const words of insertions(script)) {
    const [, id, output = ''] = /\bsteps\.([\w-]{1,100})\.outputs\.([\w-]{1,100})/.exec(valueIn(words)) ?? [];
    if (id === undefined) continue;
    const step = steps(job).find((each) => textAt(each, 'id') === id);
    const action = step && actionOf(step);
    if (action !== undefined && NAMING_ACTIONS.some(([name, outputs]) => name.test(action) && outputs.test(output)))
      return words;
  }
  return undefined;
}
