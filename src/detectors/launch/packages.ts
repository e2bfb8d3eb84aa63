// Which package a command line fetches and runs, and whether it says exactly which version. Runners differ in their
// flags: only those that take a value are listed, since the first word that is neither flag nor value is the package.

import { programName } from '../../lib/shell-line.ts';
import { isVariable, type Word } from './words.ts';

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
const IMAGE: Runner = {
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
  const [first, second, third] = words;
  const name = programName(first?.text ?? '');
  const sub = second?.text ?? '';
  if (name === 'npx' || name === 'pnpx' || name === 'bunx') return loose(words.slice(1), NPX);
  if (
    (name === 'npm' && (sub === 'exec' || sub === 'x')) ||
    ((name === 'pnpm' || name === 'yarn') && sub === 'dlx') ||
    (name === 'bun' && sub === 'x')
  ) {
    return loose(words.slice(2), NPX);
  }
  if (name === 'uvx') return loose(words.slice(1), UVX);
  if (name === 'uv' && sub === 'tool' && third?.text === 'run') return loose(words.slice(3), UVX);
  if (name === 'uv' && sub === 'run') return loose(words.slice(2), UV_RUN);
  if (name === 'pipx' && sub === 'run') return loose(words.slice(2), PIPX);
  if ((name === 'docker' || name === 'podman') && (sub === 'run' || (sub === 'container' && third?.text === 'run'))) {
    return loose(words.slice(sub === 'run' ? 2 : 3), IMAGE);
  }
  if (name === 'deno' && sub === 'run') {
    return words
      .slice(2)
      .flatMap((word) =>
        /^(?:npm|jsr):/.test(word.text)
          ? judged({ ...word, text: word.text.replace(/^(?:npm|jsr):\/?/, '') }, judgeNpm)
          : [],
      );
  }
  return [];
}

function loose(words: readonly Word[], runner: Runner): readonly LoosePackage[] {
  const packages: Word[] = [];
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] as Word;
    if (runner.exact.test(word.text)) return [];
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
  return packages.flatMap((word) => judged(word, runner.judge));
}

function judged(word: Word, judge: Judge): readonly LoosePackage[] {
  const spec = word.text;
  if (spec === '' || isVariable(spec) || isLocal(spec)) return [];
  const lack = judge(spec);
  return lack === undefined ? [] : [{ word, lack }];
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

const MOVING_TAG =
  /^(?:latest|main|master|edge|nightly|stable|dev|develop|next|beta|alpha|canary|rolling|release|prod|production|snapshot)(?:-[a-z]+)?$/;

/** A name without a slash may be an image built on this machine, so nothing is said about it. */
function judgeImage(spec: string): string | undefined {
  if (spec.includes('@sha256:') || !spec.includes('/') || spec.startsWith('localhost')) return undefined;
  const tag = /:([\w.-]+)$/.exec(spec)?.[1];
  if (tag === undefined) return 'no tag';
  return MOVING_TAG.test(tag) ? `the moving tag "${tag}"` : undefined;
}
