// What a schema library objects to, in our words: where, and what is wrong there as the rest of a sentence about it.

import type { DocumentNode } from './document-node.ts';
import { placeAt } from './document-place.ts';
import { cut } from './escape.ts';
import { nearest } from './suggest.ts';

/** Of a key or a value that somebody wrote. */
const SHOWN = 80;

/** An issue as zod gives it, as far as it is read here. */
export interface ShapeIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly errors?: readonly (readonly ShapeIssue[])[];
}

export interface ShapeProblem {
  readonly path: readonly string[];
  readonly offset: number;
  readonly text: string;
}

/** In order of place. `keysAt` names what may stand in an object, for "did you mean". */
export function shapeProblems(
  issues: readonly ShapeIssue[],
  root: DocumentNode,
  keysAt: (path: readonly string[]) => readonly string[],
): readonly ShapeProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], root, keysAt)).toSorted((a, b) => a.offset - b.offset);
}

function problemsOf(
  issue: ShapeIssue,
  above: readonly string[],
  root: DocumentNode,
  keysAt: (path: readonly string[]) => readonly string[],
): ShapeProblem[] {
  const path = [...above, ...issue.path.map(String)];
  const { node, offset } = placeAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => {
      const meant = nearest(key, keysAt(path));
      const place = [...path, key];
      return { path: place, offset: placeAt(root, place).offset, text: `is not known here.${didYouMean(meant)}` };
    });
  }
  if (node === undefined && /^(?:invalid_type|invalid_value|invalid_union)$/.test(issue.code)) {
    return [{ path, offset, text: sentence(isOwnWords(issue) ? issue.message : 'is missing') }];
  }
  if (issue.code === 'invalid_union' && issue.errors && issue.errors.length > 0) {
    // The form that was probably meant is the one that got furthest.
    const depth = (each: readonly ShapeIssue[]) => Math.max(...each.map((one) => one.path.length));
    const [nearestForm = []] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
    return nearestForm.flatMap((each) => problemsOf(each, path, root, keysAt));
  }
  return [{ path, offset, text: textOf(issue, node) }];
}

function textOf(issue: ShapeIssue, node: DocumentNode | undefined): string {
  if (issue.code === 'invalid_value' && node?.kind === 'scalar' && issue.values) {
    const choices = issue.values.map(String);
    return `"${cut(String(node.value), SHOWN)}" is not one of ${choices.join(', ')}.${didYouMean(nearest(String(node.value), choices))}`;
  }
  if (isOwnWords(issue)) return sentence(issue.message);
  const unit = issue.origin === 'string' ? 'characters' : issue.origin === 'array' ? 'entries' : '';
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
      return `must be ${KINDS[issue.expected ?? 'string'] ?? issue.expected}, not ${node ? kindOf(node) : 'nothing'}.`;
    case 'too_small':
      return issue.minimum === 1 && unit !== ''
        ? 'is empty.'
        : `must be at least ${issue.minimum} ${unit}`.trim().concat('.');
    case 'too_big':
      return `must be at most ${issue.maximum} ${unit}`.trim().concat('.');
    default:
      return sentence(`is not accepted: ${issue.message}`);
  }
}

/** Whether the schema's author wrote the message; zod's own begin like this. */
function isOwnWords({ message }: ShapeIssue): boolean {
  return !/^(?:Invalid|Too (?:small|big)|Unrecognized)/.test(message);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
};

function kindOf(node: DocumentNode): string {
  if (node.kind === 'array') return 'a list';
  if (node.kind === 'object') return 'a map of keys and values';
  if (node.value === null) return 'nothing';
  if (typeof node.value === 'boolean') return String(node.value);
  return typeof node.value === 'number' ? 'a number' : 'text';
}

function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** `ignore[0].reason is missing.`, `gate.fail-on: "hihg" is not one of …`. */
export function aboutPlace({ path, text }: ShapeProblem, whole: string): string {
  const place = path
    .map((step) => cut(step, SHOWN))
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
  return `${place || whole}${text.startsWith('"') ? ':' : ''} ${text}`;
}
