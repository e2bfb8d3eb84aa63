// Documents with positions, the way the rest of the scanner sees them: text in, tree and problems out, whatever the
// text. The parsers are loaded by format, since most scans need one of them and YAML's is heavy.

import { guarded } from './document-guard.ts';
import type { DocumentFormat, ParsedDocument } from './document-node.ts';

export type {
  ArrayNode,
  DocumentFormat,
  DocumentNode,
  DocumentProblem,
  Entry,
  ObjectNode,
  ParsedDocument,
  ScalarNode,
} from './document-node.ts';
export { type PathStep, parsePath, type Selected, select } from './document-path.ts';
export { DocumentTooLargeError, fromPlain, toPlain } from './document-plain.ts';

const LOADERS = {
  json: async () => guarded('json', (await import('./document-json.ts')).parseJsonDocument),
  yaml: async () => guarded('yaml', (await import('./document-yaml.ts')).parseYamlDocument),
  toml: async () => guarded('toml', (await import('./document-toml.ts')).parseTomlDocument),
};

/** Parses one document; never throws for what is in `text`. `json` is JSON, JSONC and JSON5. */
export type ParseDocument = (text: string, format: DocumentFormat) => ParsedDocument;

/** The parsers of these formats as one function. @throws Error when it is asked for another format. */
export async function loadParsers(formats: Iterable<DocumentFormat>): Promise<ParseDocument> {
  const parsers = new Map(
    await Promise.all([...new Set(formats)].map(async (format) => [format, await LOADERS[format]()] as const)),
  );
  return (text, format) => {
    const parse = parsers.get(format);
    if (!parse) throw new Error(`the parser for ${format} was not loaded`);
    return parse(text);
  };
}
