// What init says: what it found, what it wrote or would write, and what to do next. Names and paths are foreign.

import { visibleWithin } from '../lib/escape.ts';
import type { ArtifactKind } from '../model/artifact.ts';
import { widthOf, wrap } from '../reports/cells.ts';
import { plural } from '../reports/wording.ts';
import type { Survey } from './survey.ts';
import type { Proposal } from './write.ts';

const WIDTH = { usual: 100, least: 40, most: 120 };
const LABEL = 18;
const NAMED = 6;
const NAME = 80;

const KINDS: readonly (readonly [kind: ArtifactKind, one: string, many: string])[] = [
  ['agent-settings', 'settings file', 'settings files'],
  ['skill', 'skill', 'skills'],
  ['agent-definition', 'agent', 'agents'],
  ['command', 'command', 'commands'],
  ['instructions', 'instruction file', 'instruction files'],
  ['hook-script', 'hook script', 'hook scripts'],
];

export function widthFor(columns: number | undefined): number {
  return Math.min(WIDTH.most, Math.max(WIDTH.least, columns ?? WIDTH.usual));
}

export function foundLines(survey: Survey, width: number): readonly string[] {
  const { files, languages, servers, configs, remotes, kinds, agentTools, workflows, unread } = survey;
  const agents = KINDS.flatMap(([kind, one, many]) => {
    const count = kinds.get(kind) ?? 0;
    return count === 0 ? [] : [plural(count, one, many)];
  });
  const offered = servers.map(({ name, folder, tools, prompts, resources }) => {
    const counts = [
      [tools, 'tool'],
      [prompts, 'prompt'],
      [resources, 'resource'],
    ] as const;
    const what = counts.flatMap(([count, noun]) => (count === 0 ? [] : [plural(count, noun)]));
    return `${name} (${[...what, ...(folder === '.' ? [] : [`in ${folder}`])].join(', ')})`;
  });
  const started = servers.flatMap(({ name, start }) => (start ? [`${name}: ${start.command}`] : []));
  const nothing = offered.length + configs.length + agents.length + agentTools === 0;
  return [
    `Looked at ${plural(files, 'file')}${languages.length === 0 ? '' : `: ${languages.join(', ')}`}. Nothing of it was run.`,
    ...row('MCP servers', some(offered), width),
    ...row('Start commands', some(started), width),
    ...row('Agent tools', agentTools === 0 ? '' : plural(agentTools, 'tool'), width),
    ...row('Client configs', some(configs.map((each) => `${each.path} (${plural(each.servers, 'server')})`)), width),
    ...row('Live servers', some(remotes.map(({ url }) => url)), width),
    ...row('Read by agents', agents.join(', '), width),
    ...row('Workflows', workflows.length === 0 ? '' : String(workflows.length), width),
    ...row('Not parsed', unread === 0 ? '' : plural(unread, 'file'), width),
    ...(nothing
      ? wrap('  No MCP server, agent or client config yet. Secrets and workflows are looked at all the same.', width)
      : []),
  ];
}

export function writtenLines(proposals: readonly Proposal[], isDryRun: boolean, width: number): readonly string[] {
  return proposals.flatMap(({ path, state, detail }) => {
    if (state === 'new') return [`${isDryRun ? 'Would write' : 'Wrote'} ${path}`];
    return wrap(`Kept ${visibleWithin(path, NAME)}: ${detail}`, width);
  });
}

export interface Written {
  readonly proposals: readonly Proposal[];
  readonly isLocked: boolean;
}

export function nextLines(survey: Survey, { proposals, isLocked }: Written, width: number): readonly string[] {
  const hasNew = proposals.some(({ state }) => state === 'new');
  const steps: readonly string[] = [
    'bartizan scan shows what it finds today.',
    ...(survey.servers.length > 0 && !isLocked
      ? ['bartizan lock --from-source writes down what a model will read; commit bartizan.lock, and changes are told.']
      : []),
    ...(survey.servers.some(({ start }) => start)
      ? ['Look at the start commands proposed in the workflow, and turn on those that are right.']
      : []),
    ...(hasNew ? ['Commit the files and open a pull request: it reports, and fails nothing.'] : []),
    'When what is left is accepted: gate.fail-on: high in bartizan.yml.',
  ];
  return [
    'Next:',
    ...steps.flatMap((step, index) =>
      wrap(step, width - 5).map((line, at) => (at === 0 ? `  ${index + 1}. ${line}` : `     ${line}`)),
    ),
  ];
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => visibleWithin(name, NAME));
  return `${shown.join(', ')}${names.length > NAMED ? `, and ${names.length - NAMED} more` : ''}`;
}

function row(label: string, text: string, width: number): readonly string[] {
  if (text === '') return [];
  const indent = ' '.repeat(LABEL);
  return wrap(text, Math.max(20, width - LABEL)).map((line, index) =>
    index === 0 ? `  ${label}${' '.repeat(LABEL - 2 - widthOf(label))}${line}` : indent + line,
  );
}
