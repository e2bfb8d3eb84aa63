// What is this? Decided by the path alone, relative to the target's root, so that the answer is the same on disk, in git
// and in an archive.

import { Minimatch } from 'minimatch';
import type { ArtifactKind, Format, Use } from '../model/artifact.ts';
import { CLIENT_FILES } from './clients.ts';

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
const LOCKFILES =
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|flake\.lock)$/;
const ENV_FILE = /(^|\/)(\.env(\.[^/]+)?|[^/]+\.env|\.envrc)$/;

const USES: readonly (readonly [Use, RegExp])[] = [
  ['vendored', /(^|\/)(node_modules|vendor|third_party|thirdparty|bower_components|site-packages)\//],
  [
    'test',
    /(^|\/)(__tests__|__mocks__|__fixtures__|tests?|testing|testdata|test-data|test_data|fixtures?|spec|specs|e2e|mocks?|evals?)\/|(^|\/)(test_[^/]+\.py|[^/]+(_test|\.test|\.spec|_spec)\.[a-z]+|conftest\.py)$/,
  ],
  [
    'example',
    /(^|\/)(examples?|samples?|demos?|templates?|boilerplates?|cookbooks?|playground)\/|(^|\/)[^/]*\.(example|sample|template|dist)(\.[a-z]+)?$/,
  ],
  [
    'docs',
    /(^|\/)(docs?|documentation|website|tutorials?)\/|(^|\/)(readme|changelog|contributing|security)(\.[a-z-]+)?\.(md|rst|txt)$/,
  ],
];

const clientFiles = CLIENT_FILES.map((row) => ({ ...row, matcher: new Minimatch(row.glob, { dot: true }) }));
/** A cheap necessary condition for any row of the table, so that a tree of sources does not pay for forty globs a file. */
const MAYBE_CLIENT_FILE =
  /(^|\/)\.[a-z]|mcp|claude|agent|skill|hooks|opencode|gemini|copilot|devcontainer|qwen|chatmode|prompt|plugins\/|\.mdc$|\.instructions\./;

export function classify(path: string): Classification {
  const lower = path.toLowerCase();
  const byName = formatByName(lower);
  if (MAYBE_CLIENT_FILE.test(lower)) {
    const row = clientFiles.find(({ matcher }) => matcher.match(lower));
    if (row) return { kind: row.kind, format: row.format ?? byName ?? 'json', use: useOf(projectOf(lower)) };
  }
  return { kind: kindByName(lower, byName), format: byName ?? 'text', use: useOf(lower) };
}

function useOf(path: string): Use {
  return USES.find(([, pattern]) => pattern.test(path))?.[0] ?? 'runtime';
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
  return kind !== 'other' && kind !== 'lockfile';
}

function formatByName(lower: string): Format | undefined {
  if (ENV_FILE.test(lower)) return 'env';
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  if (/^(dockerfile|containerfile|makefile|jenkinsfile|procfile|justfile)/.test(name)) return 'shell';
  const dot = name.lastIndexOf('.');
  return dot < 0 ? undefined : FORMAT_BY_EXTENSION[name.slice(dot + 1)];
}

function kindByName(lower: string, format: Format | undefined): ArtifactKind {
  if (LOCKFILES.test(lower)) return 'lockfile';
  if (format === undefined) return 'other';
  if (format === 'env') return 'env-file';
  if (CODE_FORMATS.has(format)) return 'code';
  if (format === 'json' || format === 'yaml' || format === 'toml') return 'document';
  return 'prose';
}
