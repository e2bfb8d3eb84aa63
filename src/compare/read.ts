// Which of the documents it knows this is, and what is read out of it: our JSON report, or CycloneDX as JSON by whoever.

import { UserError } from '../lib/errors.ts';
import { overJsonBounds } from '../lib/json-bounds.ts';
import { COMPARED_BYTES, COMPARED_NESTING, COMPARED_VALUES } from '../lib/limits.ts';
import { readCycloneDx } from './read-cyclonedx.ts';
import { readReport } from './read-report.ts';
import { type Json, member, shapeOf } from './shape.ts';
import type { Snapshot } from './snapshot.ts';

const WANTED = 'It takes the JSON report of bartizan scan --report json=FILE, or CycloneDX as JSON.';

/** `file` is what it is called. @throws UserError in one sentence for whatever is no such document. */
export function readSnapshot(bytes: Uint8Array, file: string): Snapshot {
  if (bytes.length > COMPARED_BYTES)
    throw new UserError(`${file} is larger than the ${COMPARED_BYTES / 1024 ** 2} MB that are compared`);
  const over = overJsonBounds(bytes, { depth: COMPARED_NESTING, values: COMPARED_VALUES });
  if (over === 'depth') throw new UserError(`${file} is nested deeper than ${COMPARED_NESTING} levels`);
  if (over === 'values') throw new UserError(`${file} holds more than ${COMPARED_VALUES} values`);
  const document = parsed(bytes, file);
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return unknown(file);
  const root = document as Json;
  if (member(root, 'bomFormat') === 'CycloneDX') return readCycloneDx(root, file);
  const tool = member(root, 'tool');
  if (typeof tool === 'object' && tool !== null && member(tool as Json, 'name') === 'bartizan') {
    const version = member(root, 'version');
    if (version !== 1) shapeOf(file).fail('it is a report of a version to come; this Bartizan knows version 1');
    return readReport(root, file);
  }
  return unknown(file, kindOf(root));
}

function parsed(bytes: Uint8Array, file: string): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote the document, which may hold anything.
    const isXml = text.slice(0, 100).trimStart().startsWith('<');
    throw new UserError(isXml ? `${file} is XML and no JSON` : `${file} is not valid JSON`, { hint: WANTED });
  }
}

function unknown(file: string, what?: string): never {
  throw new UserError(what === undefined ? `${file} is no document that can be compared` : `${file} is ${what}`, {
    hint: WANTED,
  });
}

/** Documents that are mistaken for them. */
function kindOf(root: Json): string | undefined {
  if (Array.isArray(member(root, 'runs'))) return 'SARIF, which has no components and no coverage to compare by';
  if (member(root, 'spdxVersion') !== undefined || member(root, '@graph') !== undefined) return 'SPDX';
  return undefined;
}
