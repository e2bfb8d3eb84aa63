// Checks that keep a path below a folder: which were made on the resolved path, and with a separator after the folder.

import { type Fact, type Judgement, NO_JUDGEMENT, sinks, type Value } from '../value.ts';
import {
  factsOf,
  inverted,
  type Judged,
  ONLY_ABSOLUTE,
  ONLY_DOTS,
  ONLY_SEPARATORS,
  strong,
  weak,
  whenFalse,
  whenTrue,
} from './judging.ts';
import {
  argument,
  constantOf,
  externalOf,
  firstMadeBy,
  isTheirs,
  itemsOf,
  type Made,
  madeBy,
  textOf,
} from './reading.ts';
import { prefixProof } from './schema-patterns.ts';

const PATH = sinks('path', 'archive');

/** Calls after which no `..` is left. */
const RESOLVING =
  /^(?:path(?:\/posix|\.posix|\.win32)?\.(?:resolve|join|normalize)|(?:os\.path|posixpath|ntpath)\.(?:abspath|normpath|realpath)|(?:path\/filepath|path)\.(?:Abs|Clean|Join|EvalSymlinks)|.*\.(?:resolve|absolute|realpath|realpathSync|native|canonicalize))$/;
/** Calls that hand a path on. */
const HANDING =
  /^(?:str|String|string|os\.fspath|.*\.(?:toString|as_posix|toLowerCase|lower|trim|strip|expanduser|replace|replaceAll)|pathlib\.(?:Pure)?(?:Posix|Windows)?Path)$/;

/** Calls that give the folder a path stands in: what is resolved is below a folder when that one is. */
const PARENT =
  /^(?:path(?:\/posix|\.posix|\.win32)?\.dirname|(?:os\.path|posixpath|ntpath)\.dirname|(?:path\/filepath|path)\.Dir)$/;

/** What a call hands on, or the folder of. */
function handed(made: Made): Value | undefined {
  if (PARENT.test(made.path)) return made.args[0]?.value;
  return HANDING.test(made.path) ? (made.on ?? made.args[0]?.value) : undefined;
}

/** What is known of how a path was made, whichever calls it went through. */
export function isResolved(value: Value | undefined, depth = 0): boolean {
  const folder = value && folderOf(value);
  if (folder && depth <= 8) return isResolved(folder, depth + 1);
  const made = firstMadeBy(value);
  if (!made || depth > 8)
    return (
      value?.form.kind === 'choice' && value.form.of.every((each) => !isTheirs(each) || isResolved(each, depth + 1))
    );
  if (RESOLVING.test(made.path)) return true;
  const from = handed(made);
  return from !== undefined && isResolved(from, depth + 1);
}

const ABSOLUTE =
  /^(?:path(?:\.posix|\.win32)?\.resolve|(?:pathe|upath)\.resolve|os\.path\.(?:abspath|realpath)|path\/filepath\.Abs|fs\.(?:promises\.)?realpath(?:Sync)?(?:\.native)?|pathlib\..*\.(?:resolve|absolute))$/;
const JOINING = /^(?:path(?:\.posix|\.win32)?|os\.path|pathe|upath|path\/filepath)\.[jJ]oin$/;

/** How a path begins: with the root of the disk, or as the value does that is given back. */
export function beginningOf(value: Value, depth = 0): Value | 'root' {
  const made = firstMadeBy(value);
  if (!made || depth > CHAIN) return value;
  if (ABSOLUTE.test(made.path)) return 'root';
  const first = JOINING.test(made.path) ? made.args[0]?.value : handed(made);
  return first && !TRIMMING.test(made.path) ? beginningOf(first, depth + 1) : value;
}

/** They may bring to the front what was not. */
const TRIMMING = /\.(?:trim|strip|replace|replaceAll)$/;

/** Calls one after the other that are followed. */
const CHAIN = 12;

/** `path + sep`, of which only the path can be somebody else's. */
function folderOf({ form }: Value): Value | undefined {
  if (form.kind !== 'text' || form.parts.length !== 2) return undefined;
  const [folder, end] = form.parts;
  return end && endsInSeparator(end) && !isTheirs(end) ? folder : undefined;
}

/** The path, and what it was resolved from: checked, the one is as good as the other. */
export function pathsOf(value: Value): readonly Value[] {
  const met = new Map<Value, number>();
  gather(value, 0, met);
  return [...met.keys()];
}

/** Each once, from the nearest place: ways that part and meet again would double it each time. */
function gather(value: Value, depth: number, met: Map<Value, number>): void {
  if ((met.get(value) ?? Number.POSITIVE_INFINITY) <= depth) return;
  met.set(value, depth);
  if (depth > CHAIN) return;
  for (const each of beforeIt(value)) gather(each, depth + 1, met);
}

function beforeIt(value: Value): readonly Value[] {
  // Made one way or another, of the same path: it is the one that was checked.
  if (value.form.kind === 'choice') return value.form.of.filter(isTheirs);
  const folder = folderOf(value);
  if (folder) return [folder];
  const made = firstMadeBy(value);
  if (!made || !(RESOLVING.test(made.path) || handed(made))) return [];
  return [...(made.on ? [made.on] : []), ...made.args.map((each) => each.value)].filter(isTheirs);
}

export function contained(value: Value): readonly Fact[] {
  if (isResolved(value)) return pathsOf(value).map((each) => strong(each, PATH));
  return pathsOf(value).map((each) => weak(each, PATH, 'the path is not resolved before it is checked'));
}

/**
 * Below a folder that has a part of theirs in it, such as a name of a project: so much the path that was joined to it is kept
 * there, and what is wrong with the folder is not said again of it.
 */
export function containedIn(value: Value, folder: Value): readonly Fact[] {
  if (!isTheirs(folder)) return contained(value);
  const names = new Set(folder.taints.map(({ source }) => source));
  const joined = pathsOf(value).flatMap((each) => partsOfJoin(each).flatMap((part) => pathsOf(part)));
  const facts = [...contained(value), ...(isResolved(value) ? joined.map((each) => strong(each, PATH)) : [])];
  return facts.filter(({ about }) => about.taints.every(({ source }) => !names.has(source)));
}

/** Python's `folder / file`. */
function partsOfJoin(value: Value): readonly Value[] {
  const made = firstMadeBy(value);
  return made?.name === 'joinpath' ? made.args.map((each) => each.value).filter(isTheirs) : [];
}

const BARE = 'a bare prefix check: a sibling folder that begins with the same letters passes';

/** `x.startsWith(prefix)` of any language. */
export function judgePrefix(value: Value, prefix: Value): Judgement {
  const alternatives = prefix.form.kind === 'list' ? prefix.form.items : [prefix];
  if (alternatives.some(isTheirs))
    return endsInSeparator(prefix) ? whenTrue(...containedIn(value, prefix)) : NO_JUDGEMENT;
  const relative = relativeOf(value);
  if (relative) {
    const denies = alternatives.some((each) => beginning(each)?.startsWith('..'));
    return denies ? whenFalse(...relative.flatMap(contained)) : NO_JUDGEMENT;
  }
  if (isNormal(value) && alternatives.some((each) => beginning(each)?.startsWith('..'))) return judgeUpwards(value);
  if (!alternatives.every((each) => constantOf(each))) {
    if (!alternatives.every(endsInSeparator)) return whenTrue(...bare(value));
    const url = isResolved(value) ? [] : [strong(value, sinks('url'))];
    return whenTrue(...contained(value), ...url);
  }
  const proofs = alternatives.map((each) => factsOf(value, prefixProof(textOf(each))));
  const all = proofs.length === 1 ? (proofs[0] ?? []) : [];
  const isFolder = alternatives.every((each) => /^(?:\/|\.|~|[A-Za-z]:)/.test(textOf(each) ?? ''));
  if (!isFolder || alternatives.every((each) => (textOf(each) ?? '').length < 2)) return whenTrue(...all);
  const facts = alternatives.every(endsInSeparator) ? contained(value) : bare(value);
  return whenTrue(...all.filter(({ grade }) => grade === 'strong'), ...facts);
}

/** `normalize(x)`: all `..` that are left stand in front, unless it was made absolute. */
function isNormal(value: Value): boolean {
  const made = firstMadeBy(value);
  return made !== undefined && /(?:^|[./])(?:normalize|normpath|Clean)$/.test(made.path);
}

/** A path that does not begin with `..` then stays below whatever it is joined to, as long as it is not absolute. */
function judgeUpwards(value: Value): Judgement {
  return whenFalse(...pathsOf(value).flatMap((each) => [strong(each, sinks('url-path')), weak(each, PATH, ONLY_DOTS)]));
}

/** What is known of how a text begins: of `..${sep}` the dots. */
function beginning(value: Value): string | undefined {
  return textOf(value) ?? (value.form.kind === 'text' ? textOf(value.form.parts[0]) : undefined);
}

function bare(value: Value): readonly Fact[] {
  return pathsOf(value).flatMap((each) => weak(each, sinks('path', 'archive', 'url', 'program'), BARE));
}

function endsInSeparator(prefix: Value): boolean {
  const text = textOf(prefix);
  if (text !== undefined) return /[/\\]$/.test(text);
  if (prefix.form.kind === 'choice') return prefix.form.of.every(endsInSeparator);
  if (prefix.form.kind === 'text') {
    const last = prefix.form.parts.at(-1);
    return last !== undefined && endsInSeparator(last);
  }
  const path = externalOf(prefix)?.path ?? '';
  if (/(?:^|[./])(?:sep|altsep|PathSeparator|Separator)$/.test(path)) return true;
  // Go: `string(os.PathSeparator)`; Python: `os.path.join(base, "")`.
  const made = madeBy(prefix);
  if (made?.name === 'string' || made?.name === 'String') return made.args.some(({ value }) => endsInSeparator(value));
  // `folder.replace(/\\?$/, '\\')`
  if (made?.name === 'replace' && made.args[0]?.value.form.kind === 'regex')
    return made.args[0].value.form.source.endsWith('$') && /[/\\]$/.test(textOf(made.args[1]?.value) ?? '');
  const last = made && /(?:^|\.)join$/.test(made.path) ? made.args.at(-1)?.value : undefined;
  return last !== undefined && textOf(last) === '';
}

/** What `path.relative(base, x)` and its like looked at. */
function relativeOf(value: Value): readonly Value[] | undefined {
  const made = firstMadeBy(value);
  if (!made) return undefined;
  if (made.name === 'relative' && made.args.length > 1) return made.args.slice(1, 2).map((each) => each.value);
  if (made.name === 'Rel') return made.args.slice(1, 2).map((each) => each.value);
  if (made.name === 'relpath') return made.args.slice(0, 1).map((each) => each.value);
  return HANDING.test(made.path) && made.on ? relativeOf(made.on) : undefined;
}

/** `".." in x`, and on `path.relative(…)`: there it is the whole check. */
export function judgeDots(value: Value): Judgement {
  const relative = relativeOf(value);
  if (relative) return whenFalse(...relative.flatMap(contained));
  return whenFalse(weak(value, sinks('path', 'archive', 'url-path'), ONLY_DOTS), ...withoutDots(value));
}

/** None of `p.parts`, or each of them, is `..`: then none is in the path. */
export function withoutDots(value: Value): readonly Fact[] {
  const path = wholeOf(value);
  return path ? pathsOf(path).map((each) => weak(each, sinks('path', 'archive', 'url-path'), ONLY_DOTS)) : [];
}

/** The path whose parts these are, or whose part this is. */
function wholeOf(value: Value): Value | undefined {
  const made = firstMadeBy(value);
  if (made?.name === 'filter' && made.on) return wholeOf(made.on);
  if (made?.name === 'split') return isSeparator(made.args[0]?.value) ? made.on : undefined;
  const form = externalOf(value);
  if (!form?.on) return undefined;
  if (form.path === '?.*') return wholeOf(form.on);
  return form.path.endsWith('.parts') ? form.on : undefined;
}

function isSeparator(value: Value | undefined): boolean {
  if (!value) return false;
  const source = value.form.kind === 'regex' ? value.form.source : undefined;
  return source === undefined ? endsInSeparator(value) : /^\[?(?:\\?[/\\])+\]?\+?$/.test(source);
}

export function judgeSeparator(value: Value): Judgement {
  return whenFalse(weak(value, sinks('path', 'url-path'), ONLY_SEPARATORS));
}

/** Calls about paths. */
export function judgePathCall({ name, path, on, args }: Judged): Judgement {
  const first = argument(args, 0);
  switch (name) {
    case 'is_relative_to':
      return on && first ? whenTrue(...containedIn(on, first)) : NO_JUDGEMENT;
    case 'IsLocal':
    case 'ValidPath':
      return first ? whenTrue(strong(first, PATH)) : NO_JUDGEMENT;
    case 'isPathInside':
    case 'is-path-inside':
      return first ? whenTrue(...contained(first)) : NO_JUDGEMENT;
    case 'is-path-inside()':
      return NO_JUDGEMENT;
    case 'isAbsolute':
    case 'IsAbs':
    case 'isabs':
    case 'is_absolute': {
      const about = first ?? on;
      if (!about || relativeOf(about)) return NO_JUDGEMENT;
      return {
        // It begins with a slash or a drive.
        whenTrue: [strong(about, sinks('flag'))],
        whenFalse: (isNormal(about) ? pathsOf(about) : [about]).map((each) => weak(each, PATH, ONLY_ABSOLUTE)),
      };
    }
    default:
      return /^is-path-inside(?:\.default)?$/.test(path) && first ? whenTrue(...contained(first)) : NO_JUDGEMENT;
  }
}

/** `commonpath([base, x]) == base`, `basename(x) == x`, `base in x.parents`. */
export function judgePathComparison(operator: string, left: Value, right: Value): Judgement {
  if (operator === 'in') {
    const form = externalOf(right);
    const isParents = form?.path.endsWith('.parents') && form.on && !isTheirs(left);
    return isParents && form?.on ? whenTrue(...contained(form.on)) : NO_JUDGEMENT;
  }
  if (operator === '!=') return inverted(judgePathComparison('==', left, right));
  if (operator !== '==') return NO_JUDGEMENT;
  // `full == base`: one half of "the folder or below it".
  const [path] = [left, right].filter((each) => isTheirs(each));
  const isBase = path !== undefined && isTheirs(left) !== isTheirs(right);
  // `path.relative(base, x) === ''`: it is the folder itself.
  const same = textOf(right) === '' || textOf(right) === '.' ? relativeOf(left) : undefined;
  if (same) return whenTrue(...same.flatMap(contained));
  return whenTrue(
    ...equalPaths(left, right),
    ...equalPaths(right, left),
    ...(isBase && (isResolved(path) || pathsOf(path).length > 1) ? contained(path) : []),
  );
}

function equalPaths(value: Value, other: Value): readonly Fact[] {
  const made = firstMadeBy(value);
  const looked = made?.args[0]?.value;
  if (!made || !looked) return [];
  if (made.name === 'commonpath' && !isTheirs(other)) return itemsOf(looked).filter(isTheirs).flatMap(contained);
  if (made.name === 'commonprefix') return itemsOf(looked).filter(isTheirs).flatMap(bare);
  const isNameOnly = /^(?:basename|Base|secure_filename|sanitizeFilename|sanitize-filename)$/.test(made.name);
  const isSame = looked.id === other.id || sameSubject(looked, other);
  return isNameOnly && isSame ? [strong(looked, PATH), strong(looked, sinks('url-path'))] : [];
}

function sameSubject(left: Value, right: Value): boolean {
  const id = left.taints[0]?.subjects.at(-1);
  return id !== undefined && id === right.taints[0]?.subjects.at(-1);
}
