// What every parser of documents is wrapped in: whatever the text, there is an answer, of bounded size and time.

import { type DocumentFormat, type DocumentProblem, type ParsedDocument, TooDeepError } from './document-node.ts';
import { cut } from './escape.ts';
import { DOCUMENT_DEPTH, SLOW_DOCUMENT_TEXT } from './limits.ts';

export type DocumentParser = (text: string) => ParsedDocument;

/** Most problems kept of one document, and the longest message. */
export const PROBLEMS = 100;
const MESSAGE = 200;

/**
 * A parser that never throws. What is nested deeper than DOCUMENT_DEPTH, or longer than SLOW_DOCUMENT_TEXT where the
 * parser is slow, has no root.
 */
export function guarded(format: DocumentFormat, parse: DocumentParser): DocumentParser {
  return (text) => {
    if (format !== 'json' && text.length > SLOW_DOCUMENT_TEXT) {
      const message = `Longer than the ${SLOW_DOCUMENT_TEXT / 1024 ** 2} MB that are parsed of ${format.toUpperCase()}`;
      return { root: undefined, problems: [{ offset: 0, message, kind: 'size' }] };
    }
    try {
      const { root, problems } = parse(text);
      const kept = problems.slice(0, PROBLEMS).map((each) => ({ ...each, message: cut(each.message, MESSAGE) }));
      return { root: problems.some(({ kind }) => kind === 'depth') ? undefined : root, problems: kept };
    } catch (error) {
      return { root: undefined, problems: [problemOf(error, text, format)] };
    }
  };
}

/** The parsers' own words may quote the document, and a document may hold a secret: they are never passed on. */
function problemOf(error: unknown, text: string, format: DocumentFormat): DocumentProblem {
  const message = `Nested deeper than ${DOCUMENT_DEPTH} levels`;
  if (error instanceof TooDeepError) return { offset: error.offset, message, kind: 'depth' };
  // The parsers recurse: on a stack overflow the nesting is to blame.
  if (error instanceof RangeError) return { offset: 0, message, kind: 'depth' };
  const index = error instanceof Error && 'index' in error && typeof error.index === 'number' ? error.index : 0;
  const offset = Math.min(Math.max(index, 0), text.length);
  return { offset, message: `Not valid ${format.toUpperCase()} here`, kind: 'syntax' };
}
