// What a workflow as a whole allows and does without, and what of it comes from elsewhere.

import { isExpression, parameterOf, parameterText } from '../../artifacts/n8n.ts';
import type { N8nGraph } from '../../artifacts/n8n-graph.ts';
import { communityPackage } from '../../artifacts/n8n-roles.ts';
import { child, textOf } from '../../artifacts/server-entries.ts';
import type { Found } from './found.ts';

export function settingFindings(graph: N8nGraph): readonly Found[] {
  return [...callers(graph), ...errors(graph), ...foreign(graph), ...packages(graph)];
}

function callers({ workflow: { settings } }: N8nGraph): readonly Found[] {
  const policy = settings && child(settings, 'callerPolicy');
  const offered = settings && child(settings, 'availableInMCP');
  return [
    ...(policy && textOf(policy) === 'any'
      ? [
          {
            id: 'n8n/callers-unlimited',
            at: policy,
            parameter: 'settings.callerPolicy',
            message: '{place} may be run by every other workflow of the instance, whoever owns it.',
          },
        ]
      : []),
    ...(offered && textOf(offered) === 'true'
      ? [
          {
            id: 'n8n/offered-over-mcp',
            at: offered,
            parameter: 'settings.availableInMCP',
            message: '{place} may be run by whatever model is connected to the MCP server of the instance.',
          },
        ]
      : []),
  ];
}

/** Started by an event, asking a model, and nobody hears when that fails. */
function errors(graph: N8nGraph): readonly Found[] {
  const { workflow } = graph;
  const isOwnBusiness = graph.triggers.some(({ node }) => /^errorTrigger$/.test(node.kind));
  const isStarted = graph.triggers.some(
    ({ node, door }) => door !== 'inside' || /^(?:scheduleTrigger|cron|interval)$/.test(node.kind),
  );
  if (!graph.isOfModels || isOwnBusiness || !isStarted || workflow.isActive === false) return [];
  if (workflow.settings && (textOf(child(workflow.settings, 'errorWorkflow')) ?? '') !== '') return [];
  const isHandled = workflow.nodes.some(
    ({ node }) =>
      /^continue/.test(textOf(child(node, 'onError')) ?? '') || textOf(child(node, 'continueOnFail')) === 'true',
  );
  if (isHandled) return [];
  return [
    {
      id: 'n8n/no-error-workflow',
      parameter: 'settings.errorWorkflow',
      message: '{place} names no workflow that is run when it fails, and none of its nodes handles an error.',
      flag: 'no_error_handling',
    },
  ];
}

/** A workflow that is fetched when it is run. */
function foreign({ workflow }: N8nGraph): readonly Found[] {
  return workflow.nodes.flatMap((node): readonly Found[] => {
    const at = parameterOf(node, 'workflowUrl');
    if (node.isDisabled || !at || parameterText(node, 'source') !== 'url') return [];
    const url = parameterText(node, 'workflowUrl');
    if (!isExpression(url) && !/^=?https?:/i.test(url)) return [];
    return [
      {
        id: 'n8n/remote-workflow',
        node,
        at,
        parameter: 'parameters.workflowUrl',
        message: '{place} fetches the workflow it runs from an address, each time anew.',
      },
    ];
  });
}

function packages(graph: N8nGraph): readonly Found[] {
  const { workflow } = graph;
  const seen = new Set<string>();
  return workflow.nodes.flatMap((node): readonly Found[] => {
    const name = communityPackage(node);
    if (name === undefined || !graph.isUsed(node) || seen.has(name)) return [];
    seen.add(name);
    return [
      {
        id: 'n8n/community-node',
        node,
        at: child(node.node, 'type') ?? node.nameNode,
        parameter: 'type',
        message: `{place} needs the package \`${name}\`, which n8n does not ship; the workflow says no version.`,
      },
    ];
  });
}
