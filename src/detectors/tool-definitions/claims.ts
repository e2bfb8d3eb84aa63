// What a tool says of itself against what it says it does: annotations and read-only promises that its name, description
// and parameters contradict. Clients ask the person, or do not, by these hints.

import { onlyLooks, type Tool } from '../../artifacts/tool-words.ts';
import type { Check, Issue, KnownTool } from './issue.ts';

interface Deed {
  readonly name: RegExp;
  readonly claim: RegExp;
}

/** Verbs with what they change, in the name and at the beginning of the description: both have to say it. */
const DEEDS: readonly Deed[] = [
  {
    name: /^(?:delete|destroy|purge|erase|wipe|truncate)$/,
    claim: /^[^.]{0,40}\b(?:delet|destroy|purg|eras|wip|truncat|remov)(?:e|es|s|ing|ed)\b/i,
  },
  {
    name: /^(?:send|post|reply|publish|forward)$/,
    claim:
      /^[^.]{0,40}\b(?:sends?|posts?|repl(?:y|ies)|publish(?:es)?|forwards?)\b[^.]{0,50}\b(?:messages?|e?-?mails?|comments?|tweets?|posts?|replies|notifications?|sms|to)\b/i,
  },
  {
    name: /^(?:write|overwrite|append|edit|rename|move)$/,
    claim:
      /^[^.]{0,40}\b(?:writes?|overwrites?|appends?|edits?|renames?|moves?)\b[^.]{0,50}\b(?:files?|director(?:y|ies)|documents?|records?|rows?|cells?|pages?|disk|content)\b/i,
  },
  {
    name: /^(?:update|modify|merge|upload|insert|upsert)$/,
    claim: /^[^.]{0,40}\b(?:updates?|modif(?:y|ies)|merges?|uploads?|inserts?|upserts?)\b/i,
  },
  {
    name: /^(?:create|add)$/,
    claim:
      /^[^.]{0,30}\b(?:creates?|adds?)\b[^.]{0,40}\b(?:issues?|pull requests?|files?|director(?:y|ies)|records?|tickets?|pages?|comments?|branch(?:es)?|repositor(?:y|ies)|users?|projects?|tasks?|events?|documents?|tables?|databases?|buckets?|accounts?|rows?|tags?|labels?|webhooks?)\b/i,
  },
  {
    name: /^(?:buy|sell|pay|transfer|withdraw|refund)$/,
    claim: /^[^.]{0,40}\b(?:buys?|sells?|pays?|transfers?|withdraws?|refunds?)\b/i,
  },
  {
    name: /^(?:kill|shutdown|reboot|uninstall|install)$/,
    claim: /^[^.]{0,40}\b(?:kills?|shuts?|reboots?|uninstalls?|installs?)\b/i,
  },
];
/** What only sounds like a deed: nothing outside of the answer changes. */
const HARMLESS =
  /\b(?:dry[- ]run|preview|in[- ]memory|simulat\w+|draft only|plan|does not (?:change|modify|write)|returns? (?:a|an|the) (?:\w+ )?(?:url|link|code|snippet|diff))\b/i;

function deedOf(tool: Tool): string | undefined {
  if (onlyLooks(tool) || HARMLESS.test(tool.description.slice(0, 600))) return undefined;
  return tool.words
    .slice(0, 3)
    .find((word) => DEEDS.some(({ name, claim }) => name.test(word) && claim.test(tool.claim)));
}

export const readOnlyLie: Check = function* ({ tool, abilities }) {
  if (tool.readOnly?.value !== true) return;
  const deed = deedOf(tool) ?? (abilities.has('shell') ? 'runs commands' : undefined);
  if (deed !== undefined)
    yield {
      rule: 'text/read-only-hint-contradicted',
      node: tool.readOnly.node,
      message: `{place} says readOnlyHint: true, but its name and description say that it changes something ("${deed}").`,
      evidence: ['readOnlyHint: true', tool.name],
    };
};

export const destructiveLie: Check = function* ({ tool, abilities }) {
  const { destructive, readOnly } = tool;
  if (destructive?.value !== false || readOnly?.value === true || !abilities.has('destroy')) return;
  yield {
    rule: 'text/destructive-hint-denied',
    node: destructive.node,
    evidence: ['destructiveHint: false', tool.name],
  };
};

export const closedWorldLie: Check = function* ({ tool, abilities }) {
  const { openWorld } = tool;
  if (openWorld?.value !== false || !abilities.has('fetch')) return;
  yield { rule: 'text/open-world-hint-denied', node: openWorld.node, evidence: ['openWorldHint: false', tool.name] };
};

const PROMISE =
  /\b(?:this (?:tool|operation|function) is read[- ]only|read[- ]only (?:tool|operation|access)|it (?:only reads|never (?:writes|modifies|changes))|does not (?:modify|change|alter|write) (?:any(?:thing)?|data|files?|the)|makes no changes)\b/i;
export const promiseBroken: Check = function* ({ tool, abilities }) {
  if (!tool.descriptionNode || tool.readOnly?.value === true) return;
  const promise = PROMISE.exec(tool.description.slice(0, 2000));
  // Half of a file tool reads, and its other half says so of the first.
  const before = tool.description.slice(0, promise?.index ?? 0);
  if (!promise || /\b(?:if|when|unless|by default|otherwise|for|in)\b[^.]{0,60}$/i.test(before)) return;
  const deed = tool.words.slice(0, 3).find((word) => DEEDS.some(({ name }) => name.test(word)));
  if ((deed === undefined && !abilities.has('file-write') && !abilities.has('shell')) || onlyLooks(tool)) return;
  yield { rule: 'text/read-only-promise-broken', node: tool.descriptionNode, evidence: [promise[0], tool.name] };
};

export const CLAIM_CHECKS: readonly ((known: KnownTool) => Iterable<Issue>)[] = [
  readOnlyLie,
  destructiveLie,
  closedWorldLie,
  promiseBroken,
];
