// What tools, as they are described to a model, let it do; what they say of themselves that is not so; and what several
// of them can do together. Patterns are not enough: a word means another thing in a name, in a promise and in a
// parameter, so each power needs name, description and schema to agree (capabilities.ts). Known limits: English only;
// what a tool's code does is not looked at; a server in a configuration is known by its package or not at all.

import { launchCommands } from '../../artifacts/agent-config.ts';
import { SITES } from '../../artifacts/code-tools.ts';
import { knownAbilities } from '../../artifacts/known-servers.ts';
import type { StructuredSegment } from '../../artifacts/segment.ts';
import { abilitiesOf } from '../../artifacts/tool-abilities.ts';
import { hasToolSign } from '../../artifacts/tool-list.ts';
import { fieldOf } from '../../artifacts/tool-node.ts';
import { toolOf } from '../../artifacts/tool-words.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { TOOL_DOCUMENT_BYTES } from '../../lib/limits.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { CLAIM_CHECKS } from './claims.ts';
import { type Actor, describeFlow, type Flow, flowsOf, namesOf } from './flows.ts';
import type { Issue, KnownTool } from './issue.ts';
import { listIssues, twinsAmong } from './lists.ts';
import { flowsAround } from './neighbours.ts';
import { POWER_CHECKS } from './powers.ts';
import { ESCAPE_IN_TEXT, WORDING_CHECKS } from './wording.ts';

/** Most tools of one file that are judged; a list of that length is no server's. */
const TOOLS = 3000;
const CHECKS = [...POWER_CHECKS, ...CLAIM_CHECKS, ...WORDING_CHECKS];

export const toolDefinitions: DetectorFactory = (rules) => {
  const own = new Map(
    rules.flatMap((rule) => (rule.detector === 'tool-definitions' ? [[rule.info.id, rule] as const] : [])),
  );
  if (own.size === 0) return undefined;
  return {
    name: 'tool-definitions',
    keywords: [],
    appliesTo: (artifact, hits) =>
      artifact.kind === 'code'
        ? hits.length > 0
        : artifact.kind === 'tool-list' || artifact.kind === 'document'
          ? hasToolSign(artifact)
          : artifact.kind === 'mcp-definitions' || artifact.kind === 'mcp-config' || artifact.kind === 'agent-settings',
    detect(visit) {
      const { kind, bytes } = visit.artifact;
      if (kind === 'document' && bytes.length > TOOL_DOCUMENT_BYTES) {
        visit.gap('may list tools, and is too long to be parsed without a name that says so (such as tools.json)');
        return;
      }
      const { structures } = visit.segments;
      const tools = structures.filter(({ role }) => role === 'tool');
      if (tools.length > TOOLS) visit.gap(`only the first ${TOOLS} of ${tools.length} tools are judged`);
      if (visit.artifact.kind === 'code' && tools.length >= SITES)
        visit.gap(`only the first ${SITES} registrations are read`);
      judgeTools(visit, own, tools.slice(0, TOOLS));
      if (visit.artifact.kind === 'mcp-definitions') judgeTexts(visit, own, tools);
      judgeServers(visit, own, structures);
    },
  };
};

type Rules = ReadonlyMap<string, CompiledRule>;

function judgeTools(visit: Visit, rules: Rules, segments: readonly StructuredSegment[]): void {
  if (segments.length === 0) return;
  const tools = segments.map((segment): KnownTool => {
    const tool = toolOf(segment);
    return { tool, abilities: abilitiesOf(tool) };
  });
  for (const known of tools) {
    for (const check of CHECKS) for (const issue of check(known)) report(visit, rules, known, issue);
  }
  const isList = visit.artifact.kind !== 'code';
  // A source file is one server's list at best; in tests it holds those of many.
  if (isList || visit.artifact.use === 'runtime')
    for (const { known, ...issue } of listIssues(tools)) report(visit, rules, known, issue);
  const { peers } = visit.artifact;
  const server = segments[0]?.group ?? '';
  if (peers) {
    for (const { known, ...issue } of twinsAmong(tools, server, peers)) report(visit, rules, known, issue);
    const isChosen = (rule: string) => rules.get(rule)?.appliesTo(visit.artifact) ?? false;
    const first = tools[0]?.tool;
    // A long list comes in parts.
    const isFirst = peers.some(
      ({ name, from, tools: all }) => from === 'live' && name === server && all[0]?.name === first?.name,
    );
    for (const flow of isFirst ? flowsAround(server, peers, isChosen) : [])
      reportFlow(visit, rules, flow, first?.nameNode, 'servers of this scan', placeOf(visit, server));
  }

  const actors = tools.map(({ tool, abilities }): Actor => ({ name: tool.name, can: new Set(abilities.keys()) }));
  for (const flow of flowsIn(visit, rules, actors)) {
    const at = tools.find(({ tool }) => tool.name === flow.weakest.actors[0]?.name);
    reportFlow(
      visit,
      rules,
      flow,
      at?.tool.nameNode ?? segments[0]?.node,
      whatIs(visit, server),
      placeOf(visit, server),
    );
  }
}

function whatIs({ artifact }: Visit, server: string): string {
  if (artifact.kind === 'mcp-definitions') return `tools of server "${server}"`;
  return artifact.kind === 'code' ? 'tools of this file' : 'tools of this list';
}

/** A file says where it is; a live server has to be named. */
function placeOf({ artifact }: Visit, server: string): string | undefined {
  return artifact.kind === 'mcp-definitions' ? `server "${server}"` : undefined;
}

/** A live server speaks in more places than its tools: instructions, prompts, keys of its own. */
function judgeTexts(visit: Visit, rules: Rules, tools: readonly StructuredSegment[]): void {
  const rule = rules.get('text/control-characters-in-tool');
  if (!rule?.appliesTo(visit.artifact)) return;
  const judged = new Set(
    tools.flatMap(({ node }) => ['name', 'description'].flatMap((key) => fieldOf(node, key)?.start ?? [])),
  );
  const starts = new Set([...judged].map((start) => visit.artifact.byteOffset(start)));
  for (const { role, place, bytes, isNormalised, toSource } of visit.segments.texts) {
    if (role !== 'model-text' || isNormalised || !ESCAPE_IN_TEXT.test(bytes.toString('utf8'))) continue;
    const range = toSource(0, bytes.length);
    // The quotation mark belongs to the value and not to its text.
    if (starts.has(range[0] - 1)) continue;
    visit.report({ rule, range, place, evidence: ['terminal escape or control character'] });
  }
}

/** Servers of one configuration are within reach of one model. */
function judgeServers(visit: Visit, rules: Rules, structures: readonly StructuredSegment[]): void {
  const servers = structures.filter(({ role }) => role === 'mcp-server');
  const known = servers.flatMap((segment) => {
    const can = knownAbilities(segment.node);
    return can ? [{ segment, actor: { name: segment.place.replace(/^server "(.*)"$/s, '$1'), can } }] : [];
  });
  for (const flow of flowsIn(
    visit,
    rules,
    known.map(({ actor }) => actor),
  )) {
    const at = known.find(({ actor }) => actor === flow.weakest.actors[0])?.segment.node;
    reportFlow(visit, rules, flow, at && (launchCommands(at)[0]?.[0] ?? at), 'servers of this configuration');
  }
}

function flowsIn({ artifact }: Visit, rules: Rules, actors: readonly Actor[]): Flow[] {
  return flowsOf(actors, (rule) => rules.get(rule)?.appliesTo(artifact) ?? false);
}

function reportFlow(
  visit: Visit,
  rules: Rules,
  flow: Flow,
  node: DocumentNode | undefined,
  what: string,
  place?: string,
): void {
  const rule = rules.get(flow.rule);
  if (!rule || !node) return;
  visit.report({
    rule,
    range: rangeOf(visit, node),
    ...(place !== undefined && { place }),
    evidence: flow.legs.map(({ says, actors }) => `${says}: ${namesOf(actors)}`),
    message: describeFlow(flow, what),
  });
}

function report(visit: Visit, rules: Rules, { tool }: KnownTool, issue: Issue): void {
  const rule = rules.get(issue.rule);
  if (!rule?.appliesTo(visit.artifact)) return;
  const { place } = tool.segment;
  visit.report({
    rule,
    range: rangeOf(visit, issue.node),
    place: issue.parameter === undefined ? place : `${place}, parameter "${issue.parameter}"`,
    ...(issue.evidence && { evidence: issue.evidence }),
    ...(issue.message !== undefined && { message: issue.message }),
    ...(issue.tier && { tier: issue.tier }),
  });
}

function rangeOf({ artifact }: Visit, { start, end }: DocumentNode): readonly [number, number] {
  return [artifact.byteOffset(start), artifact.byteOffset(end)];
}
