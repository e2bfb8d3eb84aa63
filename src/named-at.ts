// Where the repository names a live server: a finding that no line of source causes stands there. Looked for in Bartizan's
// own config, in the files clients read, and in the workflow that runs this.

import { classify } from './artifacts/classify.ts';
import type { Environment } from './lib/git-process.ts';
import { FILE_CAP } from './lib/limits.ts';
import type { Location } from './model/location.ts';
import type { TargetInfo } from './model/target.ts';
import { openDisk } from './targets/disk.ts';
import type { Workspace } from './workspaces.ts';

/** The whole repository, whatever part of it is scanned: paths of it are the repository's own. */
const REPOSITORY = 'repository';

/** Files of clients at the root, where teams keep their servers. */
const CLIENT_FILES = ['.mcp.json', '.vscode/mcp.json', '.cursor/mcp.json', '.gemini/settings.json', 'mcp.json'];
const CONFIG_FILES = [
  'bartizan.yml',
  'bartizan.yaml',
  '.bartizan.yml',
  '.bartizan.yaml',
  '.github/bartizan.yml',
  '.github/bartizan.yaml',
];

/** The line of each live target that names it, by the id of the target; those nobody names are left out. */
export function namedAt(
  targets: readonly TargetInfo[],
  { git }: Workspace,
  env: Environment,
): ReadonlyMap<string, Location> {
  const servers = targets.filter(({ live }) => live);
  const root = git?.topLevel;
  if (servers.length === 0 || root === undefined) return new Map();
  const disk = openDisk(root);
  const buffer = Buffer.alloc(FILE_CAP + 1);
  const read = (path: string): readonly string[] => {
    const content = disk.read({ path }, buffer);
    return content.kind === 'whole' ? buffer.toString('utf8', 0, content.length).split(/\r?\n/) : [];
  };
  const workflow = workflowOf(env);
  const files = [...CONFIG_FILES, ...CLIENT_FILES, ...(workflow === undefined ? [] : [workflow])];
  const texts = files.map((path) => ({ path, lines: read(path) })).filter(({ lines }) => lines.length > 0);
  return new Map(
    servers.flatMap((server) => {
      const found = lineOf(server, texts, workflow);
      return found ? [[server.id, found] as const] : [];
    }),
  );
}

interface Text {
  readonly path: string;
  readonly lines: readonly string[];
}

function lineOf(
  { name, live }: TargetInfo,
  texts: readonly Text[],
  workflow: string | undefined,
): Location | undefined {
  const words = [live?.url, `"${name}"`, `name: ${name}`].filter((word) => word !== undefined);
  for (const { path, lines } of texts)
    for (const word of words) {
      // A name is a word of everyday in a workflow; an address is not.
      if (path === workflow && word !== live?.url) continue;
      const at = lines.findIndex((line) => line.includes(word));
      if (at >= 0) return locationAt(path, at, lines[at] ?? '');
    }
  const own = texts.find(({ path }) => path === workflow);
  const at =
    own?.lines.findIndex((line) => /^\s*mcp-(?:url|command|snapshot):|uses:\s*["']?bartizan\/bartizan@/.test(line)) ??
    -1;
  return own && at >= 0 ? locationAt(own.path, at, own.lines[at] ?? '') : undefined;
}

function locationAt(path: string, index: number, line: string): Location {
  const start = line.length - line.trimStart().length;
  const range = {
    start: { line: index + 1, column: start + 1 },
    end: { line: index + 1, column: line.trimEnd().length + 1 },
  };
  return { target: REPOSITORY, path, range };
}

/** The workflow file this runs in, when it is this repository's own: `owner/repo/.github/workflows/x.yml@ref`. */
function workflowOf({
  GITHUB_WORKFLOW_REF: ref = '',
  GITHUB_REPOSITORY: repository = '',
}: Environment): string | undefined {
  const prefix = `${repository}/`;
  if (repository === '' || !ref.startsWith(prefix)) return undefined;
  const path = ref.slice(prefix.length).replace(/@.*$/, '');
  return classify(path).kind === 'workflow' ? path : undefined;
}
