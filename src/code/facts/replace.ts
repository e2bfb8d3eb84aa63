// Calls that give back less than they were given: what is left of a text may be harmless, what passed a schema is as it says.

import type { Language } from '../ir.ts';
import { holds, type PassedValue, sinks, type Value } from '../value.ts';
import { patternOf } from './judge-text.ts';
import { type JudgedCall, judged, ONLY_SEPARATORS } from './judging.ts';
import { argument, isTheirs, textOf } from './reading.ts';
import { type Proof, provedByReplacing } from './regex.ts';
import { objectOf, type Schema } from './schema.ts';
import { escapeRegex } from './schema-patterns.ts';
import { schemaOfValue } from './schema-value.ts';

export interface Cleaned {
  /** What went in. */
  readonly of: Value;
  readonly proof: Proof;
  /** Of what comes out, where a schema says it. */
  readonly schema?: Schema;
}

/** Undefined for calls that take nothing out. */
export function cleanedByCall(call: JudgedCall, language: Language): Cleaned | undefined {
  const { path, name, on, args } = judged(call, language);
  const checked = checkedBySchema(name, on, args, language) ?? relativeTo(path, args);
  if (checked) return checked;
  const text = (position: number, keyword?: string) => textOf(argument(args, position, keyword));
  if (language === 'python') {
    if (/^(?:re|regex)\.subn?$/.test(path))
      return replaced(argument(args, 2, 'string'), patternOf(argument(args, 0, 'pattern')), text(1, 'repl'), language);
    if (/\.compile\(\)\.subn?$/.test(path))
      return replaced(argument(args, 0, 'string'), patternOf(on), text(1), language);
    if (name === 'replace') return plain(on, text(0), text(1), language);
    if (name === 'lstrip' && on && text(0)?.includes('-'))
      return { of: on, proof: { ...NOTHING, proves: sinks('flag') } };
    // What `quote` leaves as it is says its second argument: slashes, unless told otherwise.
    const source = argument(args, 0, 'string');
    const isEncoded = text(1, 'safe') === '' || path.endsWith('_plus');
    return /^urllib\.parse\.quote(?:_plus)?$/.test(path) && isEncoded ? encoded(source) : undefined;
  }
  if (language === 'go') {
    if (/^strings\.(?:ReplaceAll|Replace)$/.test(path)) return plain(argument(args, 0), text(1), text(2), language);
    if (/\.ReplaceAll(?:Literal)?String$/.test(path))
      return replaced(argument(args, 0), patternOf(on), text(1), language);
    if (/^net\/url\.(?:Path|Query)Escape$/.test(path)) return encoded(args[0]?.value);
    return path === 'strings.TrimLeft' && text(1)?.includes('-') && args[0]
      ? { of: args[0].value, proof: { ...NOTHING, proves: sinks('flag') } }
      : undefined;
  }
  if (path === 'encodeURIComponent') return encoded(argument(args, 0));
  if (name !== 'replace' && name !== 'replaceAll') return undefined;
  const pattern = argument(args, 0);
  const word = textOf(pattern);
  // Without `g` only the first one goes.
  if (word !== undefined) return name === 'replaceAll' ? plain(on, word, text(1), language) : undefined;
  const regex = patternOf(pattern);
  return regex?.flags.includes('g') ? replaced(on, regex, text(1), language) : undefined;
}

const NOTHING: Proof = { proves: 0, weak: 0, note: '' };

/** Percent signs for whatever has a meaning in an address, of which a path has the separators only. */
function encoded(of: Value | undefined): Cleaned | undefined {
  return of && { of, proof: { proves: sinks('url-path'), weak: sinks('path', 'archive'), note: ONLY_SEPARATORS } };
}

function replaced(
  of: Value | undefined,
  pattern: { readonly source: string; readonly flags: string } | null | undefined,
  by: string | undefined,
  language: Language,
): Cleaned | undefined {
  if (!of || !pattern) return undefined;
  return { of, proof: provedByReplacing(pattern.source, pattern.flags, by, language) };
}

function plain(
  of: Value | undefined,
  word: string | undefined,
  by: string | undefined,
  language: Language,
): Cleaned | undefined {
  return word ? replaced(of, { source: escapeRegex(word), flags: '' }, by, language) : undefined;
}

/** `new URL(x, BASE)`, `urljoin(BASE, x)`: the base decides where it goes when the other cannot name a host. */
function relativeTo(path: string, args: readonly PassedValue[]): Cleaned | undefined {
  const isUrl = path === 'URL' || path === 'url.URL';
  if (!isUrl && path !== 'urllib.parse.urljoin' && path !== 'url.resolve') return undefined;
  const [base, of] = isUrl
    ? [argument(args, 1), argument(args, 0)]
    : [argument(args, 0, 'base'), argument(args, 1, 'url')];
  if (!base || !of || isTheirs(base) || of.taints.length === 0) return undefined;
  const isEncoded = of.taints.every(({ clean }) => holds(clean, 'url-path'));
  // `/items/…` stays on the host, `/…` may become `//host`.
  const head = of.form.kind === 'text' ? textOf(of.form.parts[0]) : undefined;
  const isPath = head !== undefined && /^(?:\/?[\w.~%-]+[/?#]|[/?#]?\?|#)/.test(head) && !/^\/?$/.test(head);
  return isEncoded || isPath ? { of, proof: { ...NOTHING, proves: sinks('url') } } : undefined;
}

/** Calls that throw, or say so, when their argument is not as the schema wants it. */
function checkedBySchema(
  name: string,
  on: Value | undefined,
  args: readonly PassedValue[],
  language: Language,
): Cleaned | undefined {
  if (!PARSES.test(name) || language !== 'javascript') return undefined;
  const [first, second] = [argument(args, 0), argument(args, 1)];
  // zod, Joi, yup: `S.parse(x)`. valibot and superstruct: `parse(S, x)`, `create(x, S)`.
  const schema = schemaOf(on) ?? schemaOf(first) ?? schemaOf(second);
  const of = schemaOf(on) ? first : schemaOf(first) ? second : first;
  if (!schema || !of) return undefined;
  const { proves, weak, note } = schema;
  // What may have failed holds the value one level further down.
  const holder = /^safe/i.test(name) ? ['data', 'output'] : /^validate(?:Async)?$/.test(name) ? ['value'] : [];
  const fields = new Map(holder.map((field) => [field, schema]));
  return { of, proof: { proves, weak, note }, schema: holder.length > 0 ? objectOf(fields, []) : schema };
}

const PARSES = /^(?:(?:safe)?[Pp]arse(?:Async)?|validate(?:Sync|Async)?|attempt|assert|create|mask|Decode)$/;

function schemaOf(value: Value | undefined): Schema | undefined {
  return value?.form.kind === 'external' || value?.form.kind === 'choice'
    ? schemaOfValue(value, 'javascript')
    : undefined;
}
