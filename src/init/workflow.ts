// The workflow that `bartizan init` writes. A line that begins with `#` and no space is a proposal, with what is
// indented below it: without the `#` it is part of the workflow. Foreign words in it were checked where they were found.

import { VERSION } from '../lib/version.ts';
import type { FoundServer, Remote, Survey } from './survey.ts';

export const WORKFLOW_PATH = '.github/workflows/bartizan.yml';

/** A commit cannot be moved as a tag can. A release of ours cannot either, and says which version wrote the file. */
export const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const OURSELVES = `bartizan/bartizan@v${VERSION} # better still: the commit id of that release`;
/** Servers that are proposed to be started; the others are named in what init says. */
const STARTED = 5;

export function workflowText({ servers, remotes }: Survey, branch: string): string {
  const started = servers.filter(({ start }) => start).slice(0, STARTED);
  const local = remotes.filter(({ isLocal }) => isLocal);
  const mayDrift = servers.length > 0 || remotes.length > 0;
  return `${[
    '# Written by `bartizan init`. It reports and fails nothing until gate.fail-on in bartizan.yml says so.',
    '# Lines like #this and what is indented below them are proposals: take the # away to turn them on.',
    'name: bartizan',
    'on:',
    '  pull_request:',
    '  push:',
    `    branches: [${branch}]`,
    ...(mayDrift
      ? ['  # What a live server offers changes without a push:', '  #schedule:', "  #  - cron: '23 5 * * 1'"]
      : []),
    'permissions: {}',
    'jobs:',
    '  scan:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 15',
    '    permissions:',
    '      contents: read # to check out',
    '      security-events: write # alerts in code scanning; without it the findings are annotations',
    '      # One comment on a pull request that fails:',
    '      #pull-requests: write',
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          fetch-depth: 2 # the base of the pull request, to tell new from old',
    '          persist-credentials: false',
    ...started.flatMap(buildSteps),
    `      - uses: ${OURSELVES}`,
    ...withServers(started, local),
  ].join('\n')}\n`;
}

function buildSteps({ name, folder, start }: FoundServer): readonly string[] {
  const build = start?.build ?? [];
  if (build.length === 0) return [];
  return [
    `      # What server ${name} needs before it starts:`,
    `      #- run: ${build.join(' && ')}`,
    ...(folder === '.' ? [] : [`      #  working-directory: ${folder}`]),
  ];
}

function withServers(started: readonly FoundServer[], local: readonly Remote[]): readonly string[] {
  if (started.length === 0 && local.length === 0) return [];
  return [
    '        # Servers to ask what they offer. Nothing they list is ever called.',
    '        #with:',
    ...(started.length === 0
      ? []
      : ['        #  mcp-command: |', ...started.map(({ name, start }) => `        #    ${name}=${start?.command}`)]),
    ...(local.length === 0
      ? []
      : [
          '        # These must listen by then: start them in a step before, in the background.',
          '        #  mcp-url: |',
          ...local.map(({ name, url }) => `        #    ${name === '' ? '' : `${name}=`}${url}`),
        ]),
  ];
}
