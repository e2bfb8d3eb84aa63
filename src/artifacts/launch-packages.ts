// Which package a command line fetches and runs, and whether it says exactly which version. Runners differ in their
// flags: only those that take a value are listed, since the first word that is neither flag nor value is the package.

import { programName } from '../lib/shell-line.ts';
import { isVariable, type Word } from './launch-words.ts';

export interface LoosePackage {
  readonly word: Word;
  /** What is missing, as the end of a sentence: `names no version`. */
  readonly lack: string;
}

type Judge = (spec: string) => string | undefined;

interface Runner {
  /** Flags that take the next word as their value. */
  readonly valued: RegExp;
  /** Flags whose value is a package. */
  readonly packages: RegExp;
  /** Whether the flag above names the package instead of the first plain word; else it adds one. */
  readonly replaces: boolean;
  /** Flags that make the run exact or local. */
  readonly exact: RegExp;
  readonly judge: Judge;
}

const NPX: Runner = {
  valued:
    /^(?:-p|--package|-c|--call|-w|--workspace|--registry|--prefix|--cache|--userconfig|--loglevel|--script-shell|-C|--dir|--node-options|--allow-build)$/,
  packages: /^(?:-p|--package)$/,
  replaces: true,
  exact: /^(?:--no|--no-install|--offline)$/,
  judge: judgeNpm,
};
const UVX: Runner = {
  valued:
    /^(?:--from|--with|-w|--with-editable|--with-requirements|-p|--python|--python-platform|-i|--index|--index-url|--default-index|--extra-index-url|-f|--find-links|--index-strategy|--keyring-provider|-c|--constraints?|--overrides?|-b|--build-constraints?|--cache-dir|--directory|--project|--config-file|--env-file|--resolution|--prerelease|--fork-strategy|--link-mode|-P|--upgrade-package|--refresh-package|--reinstall-package|-C|--config-settings?|--color|--allow-insecure-host|--exclude-newer|--torch-backend|--no-build-package|--no-binary-package)$/,
  packages: /^--from$/,
  replaces: true,
  exact: /^(?:--offline|--exclude-newer(?:=.*)?)$/,
  judge: judgePython,
};
const UV_RUN: Runner = { ...UVX, packages: /^--with$/, replaces: false };
const PIPX: Runner = {
  ...UVX,
  valued: /^(?:--spec|--python|--index-url|-i|--pip-args|--suffix)$/,
  packages: /^--spec$/,
};
export const IMAGE: Runner = {
  // Every long flag takes a value but these; `-it` and kin take none.
  valued:
    /^(?:--(?!(?:rm|interactive|tty|init|detach|privileged|read-only|publish-all|quiet|no-healthcheck|oom-kill-disable|sig-proxy|help|replace|tls-verify)$)[a-z][a-z-]*|-[eavmluwphc])$/,
  packages: /^$/,
  replaces: true,
  exact: /^--pull=never$/,
  judge: judgeImage,
};

/** The packages this command line fetches without saying exactly which. */
export function loosePackages(words: readonly Word[]): readonly LoosePackage[] {
  return fetched(words, true).flatMap(({ word, judge }) => {
    const lack = judge(word.text);
    return lack === undefined ? [] : [{ word, lack }];
  });
}

export interface NamedPackage {
  readonly ecosystem: 'npm' | 'pypi' | 'image';
  /** As its registry writes it. */
  readonly name: string;
  /** Exact, or absent. */
  readonly version: string | undefined;
  readonly word: Word;
}

/** Each check asks for the packages of the entry in hand. */
const NAMED = new WeakMap<readonly Word[], readonly NamedPackage[]>();

/** The packages of a registry that this command line runs, by name and exact version. */
export function namedPackages(words: readonly Word[]): readonly NamedPackage[] {
  const named = NAMED.get(words) ?? readPackages(words);
  NAMED.set(words, named);
  return named;
}

function readPackages(words: readonly Word[]): readonly NamedPackage[] {
  return fetched(words, false).flatMap(({ word, judge }): NamedPackage[] => {
    const spec = word.text;
    if (judge === judgeImage) {
      const [, name, version] = /^([^@:]+(?::\d+\/[^@:]+)?)(?::([\w.-]+))?(?:@sha256:[0-9a-f]+)?$/.exec(spec) ?? [];
      return name === undefined ? [] : [{ ecosystem: 'image', name: name.toLowerCase(), version, word }];
    }
    if (judge === judgeNpm) {
      const [, name, version] = /^((?:@[^/@\s]+\/)?[^/@\s:]+)(?:@([^/]+))?$/.exec(spec) ?? [];
      return name === undefined ? [] : [{ ecosystem: 'npm', name: name.toLowerCase(), version: exact(version), word }];
    }
    const [, name, version] = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:(?:={2,3}|@)\s*(\S+))?$/.exec(spec) ?? [];
    return name === undefined
      ? []
      : [{ ecosystem: 'pypi', name: name.toLowerCase().replace(/[-_.]+/g, '-'), version: exact(version), word }];
  });
}

function exact(version: string | undefined): string | undefined {
  return version !== undefined && /^v?\d+(?:\.\d+){1,3}(?:[-+.][\w.+-]+)?$/.test(version)
    ? version.replace(/^v/, '')
    : undefined;
}

/** What is fetched, as written: a package of a registry, an archive at an address, a git source. */
export function fetchedWords(words: readonly Word[]): readonly Word[] {
  return fetched(words, false).map(({ word }) => word);
}

interface Fetched {
  readonly word: Word;
  readonly judge: Judge;
}

/** `mayChoose`: leave out what flags make exact or local. */
function fetched(words: readonly Word[], mayChoose: boolean): readonly Fetched[] {
  const [first, second, third] = words;
  const name = programName(first?.text ?? '');
  const sub = second?.text ?? '';
  const read = (from: number, runner: Runner) => packagesOf(words.slice(from), runner, mayChoose);
  if (name === 'npx' || name === 'pnpx' || name === 'bunx') return read(1, NPX);
  if (
    (name === 'npm' && (sub === 'exec' || sub === 'x')) ||
    ((name === 'pnpm' || name === 'yarn') && sub === 'dlx') ||
    (name === 'bun' && sub === 'x')
  ) {
    return read(2, NPX);
  }
  if (name === 'uvx') return read(1, UVX);
  if (name === 'uv' && sub === 'tool' && third?.text === 'run') return read(3, UVX);
  if (name === 'uv' && sub === 'run') return read(2, UV_RUN);
  if (name === 'uv' && sub === 'x') return read(2, UVX);
  if (name === 'pipx' && sub === 'run') return read(2, PIPX);
  if (/^(?:docker|podman|nerdctl)$/.test(name) && (sub === 'run' || (sub === 'container' && third?.text === 'run'))) {
    return read(sub === 'run' ? 2 : 3, IMAGE);
  }
  if (name === 'go' && sub === 'run') {
    return words
      .slice(2)
      .filter(({ text }) => /^[\w.-]+\.[a-z]{2,}\/[^@\s]+/.test(text) && !text.endsWith('.go'))
      .slice(0, 1)
      .map((word) => ({ word, judge: judgeGo }));
  }
  if (name === 'deno' && sub === 'run') {
    return words
      .slice(2)
      .filter(({ text }) => /^(?:npm|jsr):/.test(text))
      .map((word) => ({ word: { ...word, text: word.text.replace(/^(?:npm|jsr):\/?/, '') }, judge: judgeNpm }));
  }
  return [];
}

function packagesOf(words: readonly Word[], runner: Runner, mayChoose: boolean): readonly Fetched[] {
  const packages: Word[] = [];
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] as Word;
    if (mayChoose && runner.exact.test(word.text)) return [];
    if (word.text === '--') {
      at++;
      break;
    }
    if (!word.text.startsWith('-')) break;
    const [flag = '', ...rest] = word.text.split('=');
    if (rest.length > 0) {
      if (runner.packages.test(flag)) packages.push({ ...word, text: rest.join('=') });
    } else if (runner.valued.test(flag)) {
      const value = words[++at];
      if (value && runner.packages.test(flag)) packages.push(value);
    }
  }
  const plain = words[at];
  const isRun = runner === UV_RUN;
  if (plain && !isRun && !(runner.replaces && packages.length > 0) && !runsOwnScript(words, at, runner))
    packages.push(plain);
  return packages
    .filter(({ text }) => text !== '' && !isVariable(text) && !isLocal(text))
    .map((word) => ({ word, judge: runner.judge }));
}

function isLocal(spec: string): boolean {
  return /^(?:\.{1,2}(?:[\\/]|$)|[\\/~]|[A-Za-z]:[\\/]|file:|link:|workspace:)/.test(spec);
}

/** `npx tsx src/server.ts`: a tool of the project's own dependencies runs the project's own file. */
function runsOwnScript(words: readonly Word[], at: number, runner: Runner): boolean {
  const asks = words.slice(0, at).some(({ text }) => text === '-y' || text === '--yes');
  const next = words.slice(at + 1).find(({ text }) => !text.startsWith('-') && text !== 'watch' && text !== 'run');
  return runner === NPX && !asks && /\.[cm]?[jt]sx?$/.test(next?.text ?? '');
}

const VERSION = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
const GIT = /^(?:git\+|git:|github:|gitlab:|bitbucket:|gist:|ssh:)|\.git(?:[#@]|$)/;
const NOT_EXACT = 'not one exact version';

function judgeNpm(spec: string): string | undefined {
  if (GIT.test(spec) || /^[\w.-]+\/[\w.-]+(?:#|$)/.test(spec))
    return /#[0-9a-f]{40}$/.test(spec) ? undefined : 'a git source without a commit';
  if (/^https?:/.test(spec)) return undefined;
  const match = /^(@[^/@\s]+\/)?[^@/\s]+(?:@([^/]+))?$/.exec(spec);
  if (!match) return undefined;
  if (match[2] === undefined) return 'no version';
  return VERSION.test(match[2]) ? undefined : `"${match[2]}", ${NOT_EXACT}`;
}

function judgePython(spec: string): string | undefined {
  if (GIT.test(spec)) return /@[0-9a-f]{40}(?:#|$)/.test(spec) ? undefined : 'a git source without a commit';
  if (/^https?:/.test(spec) || / @ /.test(spec)) return undefined;
  const match = /^[A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?\s*(.*)$/.exec(spec);
  if (!match) return undefined;
  const wanted = match[1] ?? '';
  if (wanted === '') return 'no version';
  return /^(?:={2,3}|@)\s*v?\d+(?:\.\d+)+[\w.+-]*$/.test(wanted)
    ? undefined
    : `"${wanted.replace(/^@/, '')}", ${NOT_EXACT}`;
}

function judgeGo(spec: string): string | undefined {
  const version = /@([^@\s]+)$/.exec(spec)?.[1];
  if (version === undefined) return undefined;
  return /^v\d+\.\d+\.\d+|^[0-9a-f]{12,40}$/.test(version) ? undefined : `"${version}", ${NOT_EXACT}`;
}

const MOVING_TAG =
  /^(?:latest|main|master|edge|nightly|stable|dev|develop|next|beta|alpha|canary|rolling|release|prod|production|snapshot)(?:-[a-z]+)?$/;

/** A name without a slash may be an image built on this machine, so nothing is said about it. */
function judgeImage(spec: string): string | undefined {
  if (spec.includes('@sha256:') || !spec.includes('/') || spec.startsWith('localhost')) return undefined;
  const tag = /:([\w.-]+)$/.exec(spec)?.[1];
  if (tag === undefined) return 'no tag';
  return MOVING_TAG.test(tag) ? `the moving tag "${tag}"` : undefined;
}
