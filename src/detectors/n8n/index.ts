// Workflows of n8n: who may start them, what they run, which models, tools and servers they use. A JSON file shows all of
// it, but only as a graph: a trigger without authentication matters when it reaches a model or a command, a tool when an
// agent uses it. Known limits: a workflow that another file holds is not followed, nor what comes out of code nodes; a
// credential's content is kept by n8n and not exported.

import { type N8nNode, type N8nWorkflow, n8nWorkflows } from '../../artifacts/n8n.ts';
import { n8nGraph } from '../../artifacts/n8n-graph.ts';
import { child } from '../../artifacts/server-entries.ts';
import { cut } from '../../lib/escape.ts';
import type { ComponentFlag } from '../../model/component.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { Detector, DetectorFactory, Visit } from '../detector.ts';
import { agentFindings } from './agents.ts';
import { codeFindings } from './code.ts';
import { declareWorkflow, type Listed } from './components.ts';
import { connectionFindings, keyFindings } from './connections.ts';
import { doorFindings } from './doors.ts';
import { executionFindings } from './execution.ts';
import { type Found, nameOf, shownWay } from './found.ts';
import { modelFindings } from './models.ts';
import { serverFindings } from './servers.ts';
import { settingFindings } from './settings.ts';
import { waysIn } from './ways.ts';

export const n8n: DetectorFactory = (rules): Detector => {
  const own = new Map(rules.map((rule) => [rule.info.id, rule]));
  return {
    name: 'n8n',
    keywords: [],
    appliesTo: ({ kind, isWhole, link }) => kind === 'n8n-workflow' && isWhole && !link,
    detect(visit) {
      const workflows = n8nWorkflows(visit.artifact.document()?.root);
      const names = new Set<string>();
      for (const workflow of workflows) {
        const graph = n8nGraph(workflow);
        const ways = waysIn(graph);
        const found = [
          ...doorFindings(ways),
          ...executionFindings(ways),
          ...agentFindings(ways),
          ...codeFindings(graph),
          ...serverFindings(graph),
          ...connectionFindings(graph),
          ...keyFindings(graph),
          ...modelFindings(graph),
          ...settingFindings(graph),
        ];
        const name = uniqueName(workflow.name || fileName(visit.artifact.path), names);
        const scope = workflows.length === 1 ? visit.artifact.path : `${visit.artifact.path}#${name}`;
        const listed: Listed = { graph, name, scope, flags: (node) => flagsOf(found, node) };
        declareWorkflow(visit, listed);
        const isOne = workflows.length === 1;
        let isHidden = false;
        for (const each of found) {
          const rule = own.get(each.id);
          if (!rule?.appliesTo(visit.artifact)) continue;
          reportFound(visit, rule, each, { ...listed, isOne });
          if (!isHidden) hideKept(visit, rule, workflow);
          isHidden = true;
        }
        if (workflow.leftOut > 0) visit.gap(`${workflow.leftOut} more nodes of a workflow were not looked at`);
      }
    },
  };
};

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/i, '');
}

function uniqueName(name: string, names: Set<string>): string {
  let unique = name;
  for (let count = 2; names.has(unique); count++) unique = `${name} (${count})`;
  names.add(unique);
  return unique;
}

function flagsOf(found: readonly Found[], node: N8nNode | undefined): readonly ComponentFlag[] {
  return [...new Set(found.flatMap((each) => (each.node === node && each.flag ? [each.flag] : [])))];
}

function reportFound(
  { artifact, report }: Visit,
  rule: CompiledRule,
  { node, at, parameter, message, way = [], notes = [], tier, confidence, secret }: Found,
  { graph: { workflow }, name, isOne }: Listed & { readonly isOne: boolean },
): void {
  const named = at ?? node?.nameNode ?? { start: workflow.node.start, end: workflow.node.start + 1 };
  const range = [artifact.byteOffset(named.start), artifact.byteOffset(named.end)] as const;
  const inWorkflow = `workflow "${cut(name, 80)}"`;
  const place = node ? `node "${nameOf(node)}"${isOne ? '' : ` of ${inWorkflow}`}` : inWorkflow;
  const what = [parameter, node && `of ${cut(node.type, 100)}${node.version === '' ? '' : ` ${node.version}`}`];
  report({
    rule,
    range,
    place,
    message,
    ...(secret !== undefined && { secrets: [secretIn(artifact, range, secret)] }),
    evidence: [what.filter((each) => each !== undefined).join(' ') || inWorkflow],
    identity: `${parameter ?? ''} ${node?.type ?? ''}`,
    notes: [
      ...(way.length > 1 ? [shownWay(way)] : []),
      ...notes,
      `${inWorkflow}${workflow.id === '' ? '' : ` (${cut(workflow.id, 40)})`}${workflow.isActive === undefined ? '' : workflow.isActive ? ', active' : ', exported inactive'}`,
    ],
    ...(tier && { tier }),
    ...(confidence && { confidence }),
  });
}

/** What people worked with and how they named their accounts may stand beside what is shown. */
function hideKept({ artifact, report }: Visit, rule: CompiledRule, workflow: N8nWorkflow): void {
  const credentials = workflow.nodes.flatMap(({ node }) => child(node, 'credentials') ?? []);
  const secrets = [...workflow.kept, ...credentials].map(
    ({ start, end }) => [artifact.byteOffset(start), artifact.byteOffset(end), ''] as const,
  );
  if (secrets.length > 0) report({ rule: { ...rule, isMaskOnly: true }, range: [0, 0], secrets });
}

/** Where the value stands in the text as written; all of the text where its signs are spelled otherwise. */
function secretIn(
  artifact: Visit['artifact'],
  [start, end]: readonly [number, number],
  value: string,
): readonly [number, number] {
  const at = artifact.latin1().slice(start, end).indexOf(Buffer.from(value, 'utf8').toString('latin1'));
  return at < 0 ? [start, end] : [start + at, start + at + Buffer.byteLength(value)];
}
