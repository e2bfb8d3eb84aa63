// What is this? Decided by the path alone, relative to the target's root, so that the answer is the same on disk, in git
// and in an archive.

import type { ArtifactKind, Format, Use } from '../model/artifact.ts';
import { CLIENT_FILES } from './clients.ts';
import { classifyInApp } from './mobile/places.ts';
import { mayBeModelFile } from './model-files.ts';

export interface Classification {
  readonly kind: ArtifactKind;
  readonly format: Format;
  readonly use: Use;
}

const FORMAT_BY_EXTENSION: Readonly<Record<string, Format>> = {
  json: 'json',
  jsonc: 'json',
  json5: 'json',
  ipynb: 'json',
  webmanifest: 'json',
  map: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  md: 'markdown',
  mdc: 'markdown',
  mdx: 'markdown',
  markdown: 'markdown',
  rst: 'text',
  txt: 'text',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  fish: 'shell',
  rb: 'shell',
  pl: 'shell',
  r: 'shell',
  ps1: 'shell',
  tf: 'shell',
  dockerfile: 'shell',
  ini: 'shell',
  cfg: 'shell',
  conf: 'shell',
  properties: 'shell',
  py: 'python',
  pyi: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'javascript',
  mts: 'javascript',
  cts: 'javascript',
  tsx: 'javascript',
  java: 'javascript',
  kt: 'javascript',
  cs: 'javascript',
  rs: 'javascript',
  swift: 'javascript',
  c: 'javascript',
  cc: 'javascript',
  cpp: 'javascript',
  h: 'javascript',
  php: 'javascript',
  scala: 'javascript',
  dart: 'javascript',
  go: 'go',
  html: 'html',
  htm: 'html',
  xml: 'html',
  svg: 'html',
  vue: 'html',
  svelte: 'html',
};

const CODE_FORMATS: ReadonlySet<Format> = new Set<Format>(['shell', 'python', 'javascript', 'go']);
const LOCKFILES: ReadonlySet<string> = new Set(
  `package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock poetry.lock uv.lock
  pdm.lock pylock.toml pipfile.lock cargo.lock go.sum composer.lock gemfile.lock gems.locked gradle.lockfile
  buildscript-gradle.lockfile packages.lock.json flake.lock`.split(/\s+/),
);
const ENV_FILE = /^(\.env(\..+)?|.+\.env|\.envrc)$/s;

interface UseSigns {
  readonly use: Use;
  /** On the folders, each with its slash. */
  readonly folder: RegExp;
  /** On the name of the file. */
  readonly name?: RegExp;
}

/** The first that fits counts. */
const USES: readonly UseSigns[] = [
  { use: 'vendored', folder: /(^|\/)(node_modules|vendor|third_party|thirdparty|bower_components|site-packages)\// },
  {
    use: 'test',
    folder:
      /(^|\/)(__tests__|__mocks__|__fixtures__|tests?|testing|testdata|test-data|test_data|fixtures?|spec|specs|e2e|mocks?|evals?)\//,
    name: /^(test_.+\.py|.+(_test|\.test|\.spec|_spec)\.[a-z]+|conftest\.py)$/s,
  },
  {
    use: 'example',
    folder: /(^|\/)(examples?|samples?|demos?|templates?|boilerplates?|cookbooks?|playground)\//,
    name: /\.(example|sample|template|dist)(\.[a-z]+)?$/,
  },
  {
    use: 'docs',
    folder: /(^|\/)(docs?|documentation|website|tutorials?)\//,
    name: /^(readme|changelog|contributing|security)(\.[a-z-]+)?\.(md|rst|txt)$/,
  },
];

const GLOB_PARTS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '{': '(?:',
  ',': '|',
  '}': ')',
  '.': '\\.',
};

const clientFiles = CLIENT_FILES.map((row) => ({ ...row, pattern: patternOf(row.glob) }));
/** A cheap necessary condition for any row of the table, so that a tree of sources does not pay for forty globs a file. */
const MAYBE_CLIENT_FILE =
  /(^|\/)\.[a-z]|mcp|claude|agent|skill|hooks|opencode|gemini|copilot|devcontainer|qwen|chatmode|prompt|plugins\/|^warp\.md$|^crush\.md$|\.mdc$|\.instructions\.|(?:tool|functions)[^/]*\.json$|(^|\/)action\.ya?ml$|(?:^|[/.])server\.json$|(?:^|\/)manifest\.(?:[\w-]+\.)?json$|crush\.json|openclaw|librechat|\.code-workspace$|(?:^|\/)(?:goose|zed|amp|user|codex|amazonq)\//;

/** Our own table needs few of a glob's forms, and a library for all of them takes longer to load than to scan a project. */
function patternOf(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|[*{},.]/g, (part) => GLOB_PARTS[part] ?? part);
  return new RegExp(`^${source}$`, 's');
}

/** A cheap necessary condition for a name to say more than its extension does: most names pass by a dozen expressions. */
const MAY_SAY_MORE =
  /env|test|spec|example|sample|template|dist|readme|changelog|contributing|security|file|lock|\.sum$|shrinkwrap/;

/** What the folders of a path say, the same for all files in them. */
interface Folder {
  /** Place in USES, or its length. */
  readonly rank: number;
  readonly mayHoldClientFiles: boolean;
}

/** A classifier for the files of one tree; it remembers their folders. */
export function createClassifier(): (path: string) => Classification {
  const folders = new Map<string, Folder>();
  return (path) => {
    const lower = path.toLowerCase();
    const inApp = lower.includes('!/') ? classifyInApp(lower) : undefined;
    if (inApp) return { ...inApp, use: useOfFolder(lower.slice(0, lower.indexOf('!/'))) };
    const end = lower.lastIndexOf('/') + 1;
    const name = lower.slice(end);
    const above = lower.slice(0, end);
    let folder = folders.get(above);
    if (!folder) {
      folder = {
        rank: rankOf(USES, (use) => use.folder.test(above)),
        mayHoldClientFiles: MAYBE_CLIENT_FILE.test(above),
      };
      folders.set(above, folder);
    }
    const saysMore = MAY_SAY_MORE.test(name);
    const byName = (saysMore ? formatByWholeName(name) : undefined) ?? formatByExtension(name);
    if (folder.mayHoldClientFiles || MAYBE_CLIENT_FILE.test(name)) {
      const row = clientFiles.find(({ pattern }) => pattern.test(lower));
      if (row) return { kind: row.kind, format: row.format ?? byName ?? 'json', use: useOfFolder(projectOf(lower)) };
    }
    const rank = saysMore
      ? Math.min(
          folder.rank,
          rankOf(USES, (use) => use.name?.test(name) ?? false),
        )
      : folder.rank;
    return {
      kind: saysMore && LOCKFILES.has(name) ? 'lockfile' : kindByFormat(byName, name),
      format: byName ?? 'text',
      use: USES[rank]?.use ?? 'runtime',
    };
  };
}

export function classify(path: string): Classification {
  return createClassifier()(path);
}

function useOfFolder(folders: string): Use {
  return USES.find(({ folder }) => folder.test(folders))?.use ?? 'runtime';
}

/** The place of the first that fits, or the length of the list. */
function rankOf<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  const index = items.findIndex(fits);
  return index < 0 ? items.length : index;
}

/**
 * The folder whose project a client's file belongs to. What the client itself keeps below it says nothing about use:
 * a skill called `test` or a workflow called `docs.test.yml` is as live as any.
 */
function projectOf(path: string): string {
  const own = /(?<=^|\/)(?:\.[a-z][^/]*|skills)\//.exec(path);
  return path.slice(0, own?.index ?? path.lastIndexOf('/') + 1);
}

/** Whether the kind decides that the file is text, whatever bytes it holds: agents read these, so a NUL hides nothing. */
export function isAlwaysText(kind: ArtifactKind): boolean {
  return kind !== 'other' && kind !== 'lockfile' && kind !== 'model-file';
}

function formatByWholeName(name: string): Format | undefined {
  if (ENV_FILE.test(name)) return 'env';
  return /^(dockerfile|containerfile|makefile|jenkinsfile|procfile|justfile)/.test(name) ? 'shell' : undefined;
}

function formatByExtension(name: string): Format | undefined {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? undefined : FORMAT_BY_EXTENSION[name.slice(dot + 1)];
}

function kindByFormat(format: Format | undefined, name: string): ArtifactKind {
  if (format === undefined) return mayBeModelFile(name) ? 'model-file' : 'other';
  if (format === 'env') return 'env-file';
  if (CODE_FORMATS.has(format)) return 'code';
  if (format === 'json' || format === 'yaml' || format === 'toml') return 'document';
  return 'prose';
}
