// Who decides over a text that a node works out when it runs: whoever calls the trigger, or a model. Followed through nodes
// that hand their items on and through fields that are set; what comes out of code, files and services is nobody's who is
// known here.

import { isExpression, type N8nNode, parameterText } from '../../artifacts/n8n.ts';
import { isChosenByModel } from '../../artifacts/n8n-abilities.ts';
import { calledWorkflow, type N8nGraph } from '../../artifacts/n8n-graph.ts';
import { child, textOf } from '../../artifacts/server-entries.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { N8N_STEPS } from '../../lib/limits.ts';

export interface Origin {
  readonly by: 'caller' | 'model';
  /** The trigger, or the node that asks the model. */
  readonly node: N8nNode;
}

const HANDS_ON =
  /^(?:if|switch|filter|noOp|merge|limit|wait|splitInBatches|removeDuplicates|sort|stickyNote|compareDatasets|respondToWebhook)$/;
/** What makes a harmless text of any: a number, a yes or no, one of a list, an encoded part. */
const TAMES =
  /\b(?:Number|parseInt|parseFloat|Boolean|encodeURIComponent)\s*\(|\.(?:toNumber|toInt|toFloat|toBoolean|length|hash|urlEncode|base64Encode|toDateTime|toJsonString)\b|\$now\b(?![\s\S]*\$json)|[=!]==?|\.(?:includes|test|startsWith)\s*\(/;

interface Reference {
  /** The node whose output is read; undefined for what comes in. */
  readonly node: string | undefined;
  /** Path of the field, as far as it is written. */
  readonly field: readonly string[];
}

/** Who decides over the text of a parameter; of several the first that is found. */
export function originOf(graph: N8nGraph, node: N8nNode, text: string): Origin | undefined {
  return createSearch(graph).ofText(node, text, 0);
}

export function expressionsIn(text: string): readonly string[] {
  if (!isExpression(text)) return [];
  return [...text.slice(0, 20_000).matchAll(/\{\{([\s\S]{1,2000}?)\}\}/g)].map(([, inner = '']) => inner);
}

function createSearch(graph: N8nGraph) {
  let steps = 0;
  const seen = new Set<string>();

  function ofText(node: N8nNode, text: string, depth: number): Origin | undefined {
    for (const expression of expressionsIn(text)) {
      const plain = expression.replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1(?=\s*[:?)+]|\s*$)/g, "''");
      if (isChosenByModel(expression)) continue;
      if (TAMES.test(plain)) continue;
      for (const reference of referencesIn(expression)) {
        const found = ofReference(node, reference, depth);
        if (found) return found;
      }
    }
    return undefined;
  }

  function ofReference(node: N8nNode, { node: name, field }: Reference, depth: number): Origin | undefined {
    if (depth > 20) return undefined;
    if (name !== undefined) {
      const source = graph.workflow.byName.get(name);
      return source && ofOutput(source, field, depth + 1);
    }
    for (const root of rootsOf(node)) {
      for (const { type, node: before } of graph.workflow.into(root)) {
        const found = type === 'main' ? ofOutput(before, field, depth + 1) : undefined;
        if (found) return found;
      }
    }
    return undefined;
  }

  /** To a tool or memory, what comes in is what its agent is handed. */
  function rootsOf(node: N8nNode): readonly N8nNode[] {
    const found = new Set([node]);
    for (const each of found) {
      for (const { type, node: above } of graph.workflow.outOf(each)) if (type !== 'main') found.add(above);
    }
    return [...found];
  }

  /** Who decides over a field of what a node puts out. */
  function ofOutput(node: N8nNode, field: readonly string[], depth: number): Origin | undefined {
    const key = JSON.stringify([node.name, field]);
    if (seen.has(key) || ++steps > N8N_STEPS) return undefined;
    seen.add(key);
    const role = graph.roleOf(node);
    if (node.isDisabled || (role === 'flow' && HANDS_ON.test(node.kind)))
      return ofReference(node, { node: undefined, field }, depth);
    if (role === 'trigger') return ofTrigger(node, field);
    if (role === 'agent' || role === 'chain' || role === 'app') return { by: 'model', node };
    if (node.kind === 'set' || node.kind === 'splitOut') return ofSet(node, field, depth);
    return undefined;
  }

  function ofTrigger(node: N8nNode, field: readonly string[]): Origin | undefined {
    const [first = '', second = ''] = field;
    const isOfCaller =
      node.kind === 'webhook'
        ? /^(?:body|query|params|headers)?$/.test(first)
        : node.kind === 'chatTrigger'
          ? /^(?:chatInput|sessionId|action|files|metadata)?$/.test(first)
          : node.kind === 'formTrigger'
            ? !/^(?:submittedAt|formMode)$/.test(first)
            : node.kind === 'telegramTrigger'
              ? /^(?:text|caption|document)$/.test(second) || second === ''
              : node.kind === 'executeWorkflowTrigger'
                ? isOwnTool(graph)
                : false;
    if (!isOfCaller) return undefined;
    return { by: node.kind === 'executeWorkflowTrigger' ? 'model' : 'caller', node };
  }

  /** A field that is set is what it is set to; the others are handed on unless the node says that they are not. */
  function ofSet(node: N8nNode, field: readonly string[], depth: number): Origin | undefined {
    const [first = '', ...rest] = field;
    const assigned = assignmentsOf(node);
    const own = assigned.find(({ name }) => name === first || name === field.join('.'));
    if (own) {
      const whole = /^=\{\{\s*\$json\s*\}\}$/.test(own.value) ? rest : undefined;
      return whole ? ofReference(node, { node: undefined, field: whole }, depth) : ofText(node, own.value, depth);
    }
    if (node.kind === 'splitOut') return ofReference(node, { node: undefined, field: [] }, depth);
    const keepsOnly =
      Number(node.version) >= 3.3
        ? parameterText(node, 'includeOtherFields') !== 'true'
        : parameterText(node, 'keepOnlySet') === 'true' || parameterText(node, 'include') === 'none';
    return keepsOnly ? undefined : ofReference(node, { node: undefined, field }, depth);
  }

  return { ofText };
}

/** `$json.body.x`, `$('Webhook').item.json.query.y`, `$node["Webhook"].json["body"]["x"]`, `$input.first().json.z`. */
function referencesIn(expression: string): readonly Reference[] {
  const head =
    /\$json|\$input\b(?:\.(?:first|last|item|all)(?:\(\))?)?(?:\[0\])?\.?(?:json)?|\$\(\s*(['"`])((?:\\.|(?!\1)[^\\]){1,200})\1\s*\)(?:\.(?:first|last|item|all|itemMatching|params)(?:\([^)]{0,20}\))?)?(?:\[\d+\])?(?:\??\.json)?|\$node\[\s*(['"`])((?:\\.|(?!\3)[^\\]){1,200})\3\s*\](?:\.json)?|\$node\.([A-Za-z_]\w{0,100})\.json|\$items\(\s*(['"`])((?:\\.|(?!\6)[^\\]){1,200})\6[^)]{0,20}\)(?:\[\d+\])?(?:\.json)?/g;
  return [...expression.matchAll(head)].map((match) => ({
    node: (match[2] ?? match[4] ?? match[5] ?? match[7])?.replace(/\\(.)/g, '$1'),
    field: fieldAfter(expression.slice((match.index ?? 0) + match[0].length)),
  }));
}

function fieldAfter(text: string): readonly string[] {
  const field: string[] = [];
  const step =
    /\s*(?:\?\.)?(?:\.?\[\s*(?:(['"`])([^'"`]{1,100})\1|(\d{1,5}))\s*\]|\??\.([A-Za-z_$][\w$]{0,100})(?!\w*\())/y;
  for (let match = step.exec(text); match && field.length < 10; match = step.exec(text)) {
    const name = match[2] ?? match[4];
    if (name !== undefined) field.push(name);
  }
  return field;
}

interface Assignment {
  readonly name: string;
  readonly value: string;
}

/** Whatever way the versions of the node have of writing them. */
function assignmentsOf({ parameters }: N8nNode): readonly Assignment[] {
  const lists = [
    ['assignments', 'assignments'],
    ['fields', 'values'],
    ['values', 'string'],
    ['values', 'number'],
    ['values', 'boolean'],
  ];
  return lists.flatMap(([outer = '', inner = '']) => {
    const list = parameters && child(parameters, outer);
    const items = list && child(list, inner);
    return items?.kind === 'array' ? items.items.flatMap(assignmentOf) : [];
  });
}

function assignmentOf(item: DocumentNode): readonly Assignment[] {
  const name = textOf(child(item, 'name'));
  const value = textOf(child(item, 'value') ?? child(item, 'stringValue') ?? child(item, 'numberValue'));
  return name === undefined ? [] : [{ name, value: value ?? '' }];
}

/** Whether a tool of this very workflow runs it, so that what comes in is what a model wrote. */
function isOwnTool({ workflow }: N8nGraph): boolean {
  return workflow.nodes.some(
    (node) => node.kind === 'toolWorkflow' && !node.isDisabled && calledWorkflow(node, workflow) === 'own',
  );
}
