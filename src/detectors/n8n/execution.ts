// Commands, programs, queries, addresses and paths of a workflow that are put together from what a caller sends or a model
// says.

import { type N8nNode, parameterOf, parameterText } from '../../artifacts/n8n.ts';
import {
  addressOfNode,
  codeKeys,
  commandKeys,
  isChosenByModel,
  mayChooseAddress,
  queryKeys,
  runsText,
} from '../../artifacts/n8n-abilities.ts';
import type { Door } from '../../artifacts/n8n-graph.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { Found } from './found.ts';
import { originOf } from './origins.ts';
import type { Entrance, Ways } from './ways.ts';

interface Sink {
  readonly keys: (node: N8nNode) => readonly string[];
  readonly byCaller: string;
  readonly byModel?: string;
  /** What is put together: "the command". */
  readonly what: string;
  /** The part that does harm when somebody else decides over it; all of it where there is none. */
  readonly part?: (text: string) => string;
}

const SINKS: readonly Sink[] = [
  { keys: commandKeys, byCaller: 'n8n/command-from-trigger', byModel: 'n8n/model-runs-command', what: 'the command' },
  { keys: codeKeys, byCaller: 'n8n/code-from-trigger', byModel: 'n8n/model-runs-command', what: 'the program' },
  { keys: queryKeys, byCaller: 'n8n/query-from-trigger', byModel: 'n8n/model-writes-query', what: 'the query' },
  {
    keys: pathKeys,
    byCaller: 'n8n/path-from-trigger',
    byModel: 'n8n/model-chooses-path',
    what: 'the path',
  },
  {
    keys: (node) => (addressOfNode(node) === '' ? [] : ['url']),
    byCaller: 'n8n/address-from-trigger',
    what: 'the address',
    part: hostPart,
  },
];

/** The host of an address that begins with an expression: what follows it stays there. A host that is written is nobody's. */
function hostPart(url: string): string {
  if (/^=\s*\{\{\s*(['"`])https?:\/\/[^'"`/${}]+\//i.test(url)) return '';
  return /^=\s*(?:https?:\/\/)?(?=\{\{)(?:\{\{[\s\S]*?\}\}(?::\/\/)?|\{(?!\{)|[^/{])*/.exec(url)?.[0] ?? '';
}

function pathKeys({ kind }: N8nNode): readonly string[] {
  if (kind === 'readWriteFile') return ['fileSelector', 'fileName'];
  return kind === 'readBinaryFile' || kind === 'readBinaryFiles' || kind === 'writeBinaryFile'
    ? ['filePath', 'fileSelector', 'fileName']
    : [];
}

export function executionFindings(ways: Ways): readonly Found[] {
  const { graph } = ways;
  return graph.workflow.nodes
    .filter(({ isDisabled }) => !isDisabled)
    .flatMap((node) => [
      ...SINKS.flatMap((sink) => sinkFindings(ways, node, sink)),
      ...addressOfTool(ways, node),
      ...queriesOfAgent(ways, node),
      ...runningTexts(ways, node),
    ])
    .concat(reachable(ways));
}

function sinkFindings(ways: Ways, node: N8nNode, sink: Sink): readonly Found[] {
  return sink.keys(node).flatMap((key): readonly Found[] => {
    const text = parameterText(node, key);
    const at = parameterOf(node, key);
    const decisive = sink.part?.(text) ?? text;
    if (!at || !decisive.startsWith('=')) return [];
    const base = { node, at, parameter: `parameters.${key}` };
    if (isChosenByModel(decisive)) {
      const entrance = ways.entranceTo(node);
      if (!entrance || !sink.byModel) return [];
      return [{ ...base, ...byModel(sink.byModel, `decides over ${sink.what} of {place}`, entrance) }];
    }
    const origin = originOf(ways.graph, node, decisive);
    if (!origin) return [];
    if (origin.by === 'model') {
      const entrance = ways.entranceTo(origin.node) ?? ways.entranceTo(node);
      if (!entrance || !sink.byModel) return [];
      const found = byModel(sink.byModel, `writes part of ${sink.what} of {place}`, entrance);
      return [{ ...base, ...found, tier: 'review', way: wayOn(ways, entrance, origin.node, node) }];
    }
    const trigger = ways.graph.triggers.find((each) => each.node === origin.node);
    const entrance = trigger && ways.entranceFrom(trigger, node);
    if (!entrance || entrance.door === 'inside') return [];
    return [
      {
        ...base,
        id: sink.byCaller,
        message: `${CALLER[entrance.door]} decides over part of ${sink.what} of {place}.`,
        way: entrance.way,
        ...(entrance.door !== 'open' && { tier: 'review' as const }),
      },
    ];
  });
}

const CALLER: Readonly<Record<Door, string>> = {
  open: 'Whoever calls the trigger, which asks nobody who he is,',
  asked: 'Whoever may call the trigger',
  unknown: 'Whoever calls the trigger',
  strangers: 'Whoever writes a message to it',
  inside: 'Whoever starts it',
};

function byModel(
  id: string,
  what: string,
  { door, way }: Entrance,
): Pick<Found, 'id' | 'message' | 'way' | 'tier' | 'flag'> {
  const starter =
    door === 'open'
      ? ', and anybody may talk to it'
      : door === 'strangers'
        ? ', and strangers write what it reads'
        : '';
  return {
    id,
    message: `A model ${what}${starter}.`,
    way,
    flag: 'model_controlled',
    ...(door !== 'open' && { tier: 'review' as const }),
  };
}

function wayOn(ways: Ways, entrance: Entrance, from: N8nNode, to: N8nNode): readonly N8nNode[] {
  return ways.entranceFrom(entrance.trigger, to)?.way ?? [...entrance.way.filter((each) => each !== from), from, to];
}

function addressOfTool(ways: Ways, node: N8nNode): readonly Found[] {
  if (!mayChooseAddress(node)) return [];
  const entrance = ways.entranceTo(node);
  const at = parameterOf(node, 'url');
  if (!entrance || !at) return [];
  return [
    {
      node,
      at,
      parameter: 'parameters.url',
      ...byModel('n8n/model-chooses-address', 'decides which address {place} asks', entrance),
    },
  ];
}

/** The agent of old that is made to write SQL. */
function queriesOfAgent(ways: Ways, node: N8nNode): readonly Found[] {
  if (ways.graph.roleOf(node) !== 'agent' || parameterText(node, 'agent') !== 'sqlAgent') return [];
  const entrance = ways.entranceTo(node);
  const at = parameterOf(node, 'agent');
  if (!entrance || !at) return [];
  return [
    {
      node,
      at,
      parameter: 'parameters.agent',
      ...byModel('n8n/model-writes-query', 'writes the queries of {place}', entrance),
    },
  ];
}

/** Code of a tool that runs what the model hands it. */
function runningTexts(ways: Ways, node: N8nNode): readonly Found[] {
  if (ways.graph.roleOf(node) !== 'tool') return [];
  return codeKeys(node).flatMap((key): readonly Found[] => {
    const at: DocumentNode | undefined = parameterOf(node, key);
    const entrance = ways.entranceTo(node);
    if (!at || !entrance || !runsText(parameterText(node, key))) return [];
    const base = { node, at, parameter: `parameters.${key}` };
    return [{ ...base, ...byModel('n8n/model-runs-command', 'writes what the code of {place} runs', entrance) }];
  });
}

/** Commands that are fixed, and that anybody may start: said once of the nearest. */
function reachable(ways: Ways): readonly Found[] {
  const found = ways.graph.workflow.nodes
    .filter(({ isDisabled }) => !isDisabled)
    .flatMap((node) =>
      commandKeys(node).flatMap((key) => {
        const at = parameterOf(node, key);
        const text = parameterText(node, key);
        if (!at || isChosenByModel(text) || originOf(ways.graph, node, text)) return [];
        const entrance = ways.entranceTo(node);
        return entrance?.door === 'open' ? [{ node, at, key, way: entrance.way }] : [];
      }),
    )
    .toSorted((a, b) => a.way.length - b.way.length);
  const [nearest] = found;
  if (!nearest) return [];
  const { node, at, key, way } = nearest;
  const others = found.length === 1 ? '' : `, and so do ${found.length - 1} more nodes`;
  return [
    {
      node,
      at,
      parameter: `parameters.${key}`,
      id: 'n8n/command-reachable',
      message: `{place} runs a command whenever anybody calls the trigger, which asks nobody who he is${others}.`,
      way,
    },
  ];
}
