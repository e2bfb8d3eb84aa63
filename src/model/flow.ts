// The way of a text from who decides over it to where it does harm: the words for both ends, and what a finding keeps of
// the steps between.

import type { Range, Snippet } from './location.ts';

/**
 * Who decides over a text. `argument`: of a tool, prompt or resource of an MCP server or agent · `remote`: an HTTP request to the server's
 * own app, or what another server declares (metadata, schemas) · `model`: what a model answered · `content`: web pages, documents, results of
 * tools · `secret` is the other way round, what must not come out: keys and environment.
 */
export const ORIGINS = ['argument', 'remote', 'model', 'content', 'secret'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What a text must not reach as it is. */
export const SINKS = [
  'shell', // a command line a shell reads
  'flag', // an element of an argument vector that may begin with a dash
  'program', // which program is started
  'eval', // code
  'query', // text of a query language: SQL, Cypher, KQL, a filter with operators
  'path', // a file's path
  'archive', // an archive that is unpacked
  'url', // where a request goes
  'url-path', // a part of a URL whose host is fixed
  'deserialise', // bytes that become objects
  'template', // the text of a template
  'prompt', // what a model takes for an order of its owner
  'markup', // HTML
  'result', // what a tool returns to the model (of secrets)
  'log', // a log (of secrets)
  'subject', // whose data is looked up or written
  'privilege', // whether the caller may
] as const;
export type Sink = (typeof SINKS)[number];

/** One place a text passes on its way. */
export interface FlowStep {
  readonly target: string;
  readonly path: string;
  readonly range: Range;
  /** What happens here, in a few words: "argument `branch` of tool `git_log`", "passed to `run`". Redacted. */
  readonly what: string;
  readonly snippet?: Snippet;
}
