// Tools that are there to run a command, a query or code: handing the whole argument on is what they say they do. That is a
// capability to know of, not an injection. Parameter and tool are read together: `command` of `run_command` is one,
// `branch` of `git_log` is not.

import { isTheirs, madeBy } from '../facts/reading.ts';
import { EVERY_SINK, NO_SINK, type Sink, type Sinks, type Source, sinks, type Value } from '../value.ts';
import { constantText } from './values.ts';

const WORDS: Readonly<Partial<Record<Sink, RegExp>>> = {
  shell: /^(?:cmd|command|commands|command_?line|shell|script|bash|code)$/i,
  program: /^(?:cmd|command|program|executable|binary|shell)$/i,
  flag: /^(?:args?|arguments|argv|flags|options|params|cmd|command|commands|command_?line)$/i,
  eval: /^(?:code|script|source|source_?code|program|snippet|python|python_?code|javascript|js|js_?code|function|func|fn|page_?function|statement)$/i,
  query:
    /^(?:\w*(?:sql|quer(?:y|ies)|statements?|cypher|kql)|sql_?text|query_?text|query_?string|pipeline|filter|where)$/i,
  path: /^(?:\w*_?(?:path|paths|file|files|filename|file_?name|filepath|dir|directory|folder|root|cwd|output|destination|dest|source|src)|(?:path|paths))$|(?:Path|File|Dir|Directory|Folder|Root|Workspace|Cwd)s?$/,
  url: /^(?:\w*_?(?:url|urls|uri|uris|href|link|links|endpoint|website|address)|page)$|(?:Url|URL|Uri|URI|Endpoint|Link)$/,
  template: /^(?:template|template_?(?:text|string|source))$/i,
  archive: /^\w*(?:archive|zip|tar|file|path)\w*$/i,
};

/** What a tool must say it does, where the parameter alone says too little. */
const DEEDS: Readonly<Partial<Record<Sink, RegExp>>> = {
  shell: /(?:^|[^a-z])(?:run|exec|execute|executes|shell|terminal|command|bash|cmd|powershell|process|ssh|script)/i,
  program: /(?:run|exec|shell|terminal|command|process|start|launch|spawn)/i,
  flag: /(?:run|exec|shell|terminal|command|cli|process)/i,
  eval: /(?:run|exec|eval|code|script|python|javascript|js|node|repl|interpret|notebook|cell|sandbox)/i,
  query: /(?:query|queries|sql|cypher|kql|search|select|execute|explain|aggregate|find|read|run|db|database)/i,
};

export function byDesign({ origin, name, entry }: Source, sink: Sink): boolean {
  const words = WORDS[sink];
  if (!words || origin !== 'argument') return false;
  const fields = name.split('.').filter((part) => part !== '*' && !/^\d+$/.test(part));
  // Where a driver takes a statement as text or as an object with one, `sql.text` is `sql`.
  if (sink === 'query' && fields.length > 1 && fields.at(-1) === 'text') fields.pop();
  if (!words.test(fields.at(-1) ?? name)) return false;
  const deed = DEEDS[sink];
  // A dispatcher's tool is not always known.
  if (!deed || !entry || entry.name === '') return true;
  return deed.test(entry.name) || deed.test(entry.description ?? '');
}

/**
 * Sinks for which a test is no restriction: what a path ends in and whether it is absolute says which kind of file it is, not which
 * folder it may be in.
 */
export function kindsAsked(path: string, on: Value | undefined, first: Value | undefined): Sinks {
  // A cache, a registry: what it holds is not what is allowed.
  if (on && !isTheirs(on) && /(?:^|\.)(?:has|get|includes|indexOf|contains|__contains__)$/.test(path) && !isListed(on))
    return EVERY_SINK;
  // `p.startsWith('/')`, `'~'`, `'file://'`: how it is written.
  if (
    /(?:^|\.)(?:startsWith|startswith|HasPrefix)$/.test(path) &&
    first &&
    /^(?:[/\\~.]{1,2}|~\/|\.\/|[a-z]+:\/{0,3}|[a-z]:[/\\]?)$/i.test(constantText(first) ?? '')
  )
    return EVERY_SINK & ~sinks('url');
  return /(?:^|\.)(?:isabs|is_absolute|isAbsolute|IsAbs|endswith|endsWith|HasSuffix)$/.test(path)
    ? sinks('path', 'archive')
    : NO_SINK;
}

/** Values that are written down, one by one. */
export function isListed({ form }: Value): boolean {
  if (form.kind === 'list') return form.items.length > 0;
  if (form.kind === 'object') return form.fields.size > 0;
  if (form.kind === 'choice') return form.of.some(isListed);
  if (form.kind === 'external') return form.args?.some(({ value }) => isListed(value)) ?? false;
  return form.kind === 'constant' && typeof form.value === 'string' && form.value !== '';
}

/** The same of what is looked up in a set: the ending of a path, the scheme of an address. */
export function kindsIn({ form }: Value): Sinks {
  if (form.kind === 'choice')
    return form.of.reduce((all, each) => (each.form.kind === 'constant' ? all : all & kindsIn(each)), EVERY_SINK);
  if (form.kind !== 'external') return NO_SINK;
  if (form.on && /\.(?:lower|toLowerCase|casefold|lstrip)\(\)$/.test(form.path)) return kindsIn(form.on);
  const made = form.path;
  if (/(?:splitext\(\)(?:\.-?1)?|\.suffix|extname\(\)|filepath\.Ext\(\))$/.test(made)) return sinks('path', 'archive');
  return /\.(?:scheme|protocol|Scheme)$/.test(made) ? sinks('url') : NO_SINK;
}

/** `EXPLAIN (${options}) ${query}`: the whole statement is theirs, and not even run. */
export function isWholeQuery({ form }: Value): boolean {
  if (form.kind !== 'text') return false;
  const at = form.parts.findIndex(isTheirs);
  const [first, statement] = [form.parts[0], form.parts[at]];
  return (
    at > 0 &&
    first !== undefined &&
    isExplaining(first) &&
    statement !== undefined &&
    isOnePiece(statement) &&
    form.parts.slice(at + 1).every((part) => /^[\s;]*$/.test(constantText(part) ?? 'unknown'))
  );
}

function isExplaining(value: Value): boolean {
  const { form } = value;
  if (form.kind === 'choice') return form.of.every(isExplaining);
  return /^\s*(?:explain|profile|describe)\b[\w\s(),]{0,200}$/i.test(constantText(value) ?? '');
}

export function isOnePiece({ form }: Value): boolean {
  return form.kind !== 'text' && form.kind !== 'list' && form.kind !== 'object';
}

/** Calls that put a path together or write it otherwise, of any language. */
const JOINING =
  /(?:^|[./])(?:join|Join|joinpath|resolve|absolute|expanduser|abspath|normpath|realpath|normalize|Clean|Abs|Path)$/;

/**
 * Whether a path begins with their text: then it is they who choose the file, whatever is put behind. A folder of the program's before
 * it claims that it stays below.
 */
export function choosesPath(value: Value, depth = 0): boolean {
  const { form } = value;
  if (depth > 8) return isOnePiece(value);
  if (form.kind === 'text') {
    const [first] = form.parts;
    return first !== undefined && isTheirs(first) && choosesPath(first, depth + 1);
  }
  // `path or default`: the default is nobody's claim.
  if (form.kind === 'choice') return form.of.every((each) => !isTheirs(each) || choosesPath(each, depth + 1));
  const made = madeBy(value);
  if (!made || !JOINING.test(made.path)) return isOnePiece(value);
  // Of these only `joinpath` is no function of a module as well.
  const isMethod =
    made.on !== undefined &&
    (made.name === 'joinpath' || (/^(?:resolve|absolute|expanduser)$/.test(made.name) && isPath(made.on)));
  const parts = [...(made.on && isMethod ? [made.on] : []), ...made.args.map((each) => each.value)];
  const first = parts.find((each) => !isCurrentFolder(each));
  return first === undefined || (isTheirs(first) && choosesPath(first, depth + 1));
}

/** Where the program was started is what a relative path is below anyway. */
function isCurrentFolder(value: Value): boolean {
  return (
    constantText(value) === '.' ||
    /^(?:process\.cwd|os\.getcwd|os\.Getwd|pathlib\.Path\.cwd)$/.test(madeBy(value)?.path ?? '')
  );
}

/** An object of a path, not the module of functions for them. */
function isPath({ form, taints }: Value): boolean {
  return taints.length > 0 || (form.kind === 'external' && form.path.includes('()')) || form.kind === 'choice';
}
