// What a live server offers, held against what was locked: everything that differs is told with the text a model would now
// read. It looks last, since a change that brings what a rule on texts stops is another thing than a change of words.

import { type Occurrence, tierOf } from '../../artifacts/capture.ts';
import { pinnedDrift } from '../../artifacts/lock-drift.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { type Issue, issueOf } from './issues.ts';
import { lockedText, nodeOf, serverNode } from './places.ts';

const DANGER = 'pin/danger-after-change';

export const mcpDrift: DetectorFactory = (rules) => {
  const own = new Map(rules.flatMap((rule) => (rule.detector === 'mcp-drift' ? [[rule.info.id, rule] as const] : [])));
  if (own.size === 0) return undefined;
  return {
    name: 'mcp-drift',
    keywords: [],
    appliesTo: ({ kind, pinned }) => kind === 'mcp-definitions' && pinned !== undefined,
    detect() {},
    conclude: (visit, found) => judge(visit, found, own),
  };
};

type Rules = ReadonlyMap<string, CompiledRule>;

function judge(visit: Visit, found: readonly Occurrence[], rules: Rules): void {
  const { pinned } = visit.artifact;
  const root = visit.artifact.document()?.root;
  if (!pinned || !root) return;
  const server = serverNode(visit.artifact, root);
  const place = `server "${server.name}"`;
  if (pinned.state === 'missing' && server.isFirst) {
    const rule = rules.get('pin/missing');
    const lock = pinned.lock === undefined ? 'There is no lock' : `${pinned.lock} has no entry`;
    if (rule)
      visit.report({
        rule,
        range: rangeOf(visit, server.node),
        place,
        evidence: [server.name],
        message: `${lock} for the server "${server.name}".`,
      });
  }
  if (pinned.state !== 'pinned' || !pinned.live) return;
  const alarms = found.filter((each) => each.rule.info.category === 'prompt' && tierOf(each) === 'gate');
  /** A renamed tool that is also changed, or one that changed in two ways, brings its danger once. */
  const told = new Set<string>();
  for (const drift of pinnedDrift(pinned).open) {
    const node = nodeOf(root, server, drift, pinned.live);
    if (!node) continue;
    const issue = issueOf(drift);
    const isChange = drift.kind === 'changed' || drift.kind === 'widened' || drift.kind === 'server';
    const alarm = isChange ? alarmIn(visit, alarms, node, lockedText(drift, pinned.server)) : undefined;
    const danger = alarm && rules.get(DANGER);
    if (!danger) report(visit, rules.get(issue.rule), issue, node, place);
    else if (!told.has(issue.place)) {
      told.add(issue.place);
      const message = `${issue.subject} has changed since it was locked, and ${alarm.rule.info.id} now stops it: ${lowered(alarm.rule.info.what)}`;
      report(visit, danger, { ...issue, message }, node, place);
    }
  }
}

function lowered(text: string): string {
  return text.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

/** What a rule on texts stops here and would not have stopped in what was locked. */
function alarmIn(
  { artifact }: Visit,
  alarms: readonly Occurrence[],
  node: DocumentNode,
  locked: string,
): Occurrence | undefined {
  const [start, end] = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)];
  return alarms.find(({ range: [from, to] }) => {
    if (from < start || to > end) return false;
    // The same words stood there before: whoever locked them has read them.
    return !locked.includes(artifact.bytes.toString('utf8', from, to).replace(/^"|"$/g, ''));
  });
}

function report(visit: Visit, rule: CompiledRule | undefined, issue: Issue, node: DocumentNode, server: string): void {
  if (!rule) return;
  visit.report({
    rule,
    range: rangeOf(visit, node),
    place: issue.place === '' ? server : `${server}, ${issue.place}`,
    evidence: issue.evidence,
    identity: issue.identity,
    message: issue.message,
    ...(issue.tier && { tier: issue.tier }),
  });
}

function rangeOf({ artifact }: Visit, { start, end }: DocumentNode): readonly [number, number] {
  return [artifact.byteOffset(start), artifact.byteOffset(end)];
}
