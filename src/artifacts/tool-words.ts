// A tool as the checks see it: its words, its parameters, its hints, and the texts without what they deny.

import type { DocumentNode, Entry } from '../lib/document.ts';
import type { StructuredSegment } from './segment.ts';
import { fieldOf, textOf } from './tool-node.ts';

/** Deepest nesting and most parameters that are read; nobody writes more. */
const DEPTH = 6;
const PARAMETERS = 400;

export interface Parameter {
  readonly name: string;
  /** The name in lower case, with underlines between its words. */
  readonly key: string;
  readonly entry: Entry;
  readonly description: string;
  readonly types: readonly string[];
  /** Text, or a list of texts, that nothing narrows: no list of values, no constant, no pattern. */
  readonly isFree: boolean;
  readonly byDefault: DocumentNode | undefined;
  readonly schema: DocumentNode;
  readonly isTop: boolean;
}

export interface Tool {
  readonly segment: StructuredSegment;
  readonly name: string;
  readonly nameNode: DocumentNode;
  /** The words of the name, in lower case. */
  readonly words: readonly string[];
  readonly description: string;
  readonly descriptionNode: DocumentNode | undefined;
  /** What the description says the tool does: its first sentences, without what it denies or says of others. */
  readonly claim: string;
  readonly parameters: readonly Parameter[];
  readonly readOnly: Hint | undefined;
  readonly destructive: Hint | undefined;
  readonly openWorld: Hint | undefined;
  readonly hasAnnotations: boolean;
}

export interface Hint {
  readonly value: boolean;
  readonly node: DocumentNode;
}

export function toolOf(segment: StructuredSegment): Tool {
  const { node } = segment;
  const nameNode = fieldOf(node, 'name') ?? node;
  const name = textOf(nameNode) ?? '';
  const descriptionNode = fieldOf(node, 'description');
  const description = textOf(descriptionNode) ?? '';
  const annotations = fieldOf(node, 'annotations');
  const hint = (key: string): Hint | undefined => {
    const value = fieldOf(annotations, key);
    return value?.kind === 'scalar' && typeof value.value === 'boolean'
      ? { value: value.value, node: value }
      : undefined;
  };
  const parameters: Parameter[] = [];
  readParameters(fieldOf(node, 'inputSchema'), 0, true, parameters);
  return {
    segment,
    name,
    nameNode,
    words: wordsOf(name),
    description,
    descriptionNode,
    claim: claimOf(description),
    parameters,
    readOnly: hint('readOnlyHint'),
    destructive: hint('destructiveHint'),
    openWorld: hint('openWorldHint'),
    hasAnnotations: annotations !== undefined,
  };
}

/** `getUserByID`, `get_user-by.id` → get user by id. */
export function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/** Some wrap all parameters in one. */
const WRAPPER = /^(?:params|parameters|input|arguments|args|request|body|options)$/;

function readParameters(schema: DocumentNode | undefined, depth: number, isTop: boolean, found: Parameter[]): void {
  const properties = fieldOf(schema, 'properties');
  if (properties?.kind !== 'object' || depth > DEPTH) return;
  for (const entry of properties.entries) {
    if (found.length >= PARAMETERS) return;
    const { value } = entry;
    const shapes = shapesOf(value);
    const types = shapes.flatMap(typesOf);
    const text = shapes.filter((shape) => isText(shape));
    found.push({
      name: entry.key,
      key: snake(entry.key),
      entry,
      description: textOf(fieldOf(value, 'description')) ?? '',
      types,
      isFree: text.length > 0 && text.every((shape) => !isNarrow(shape)) && !isNarrow(value),
      byDefault: fieldOf(value, 'default') ?? fieldOf(value, 'const'),
      schema: value,
      isTop,
    });
    for (const shape of shapes) {
      readParameters(shape, depth + 1, isTop && WRAPPER.test(entry.key), found);
      readParameters(fieldOf(shape, 'items'), depth + 1, false, found);
    }
  }
}

/** The schema, or the alternatives it offers. */
function shapesOf(schema: DocumentNode): readonly DocumentNode[] {
  const alternatives = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => {
    const list = fieldOf(schema, key);
    return list?.kind === 'array' ? list.items : [];
  });
  return alternatives.length > 0 ? [schema, ...alternatives] : [schema];
}

function typesOf(schema: DocumentNode): string[] {
  const type = fieldOf(schema, 'type');
  const list = type?.kind === 'array' ? type.items : [type];
  return list.flatMap((each) => textOf(each)?.toLowerCase() ?? []);
}

function isText(schema: DocumentNode): boolean {
  const types = typesOf(schema);
  if (types.includes('string')) return true;
  const items = fieldOf(schema, 'items');
  return types.includes('array') && items !== undefined && typesOf(items).includes('string');
}

function isNarrow(schema: DocumentNode): boolean {
  const items = fieldOf(schema, 'items');
  return (
    ['enum', 'const', 'pattern'].some((key) => fieldOf(schema, key) !== undefined) ||
    /^(?:uuid|date|date-time|time|email|ipv4|ipv6)$/.test(textOf(fieldOf(schema, 'format')) ?? '') ||
    (items !== undefined && isNarrow(items))
  );
}

const CLAIM_LENGTH = 700;
/** From there on the text speaks of other things than what the tool does. */
const ASIDE =
  /\n\s{0,8}(?:args|arguments|parameters|params|returns?|examples?|usage|notes?|raises|input|output|tips?|hints?)\s{0,3}:?\s{0,3}\n?|<(?:examples?|hints?|usage)>|\b(?:for example|e\.g\.|such as)\b/i;
/** What is denied, forbidden, left to others, or only a case in which to use it. */
const DENIED =
  /\b(?:does not|doesn[’']t|do not|don[’']t|never|cannot|can[’']t|will not|won[’']t|without|no longer|instead of|rather than|unlike|not|before|after|if|when|unless|in order to|so (?:that )?you can|use the|prior to|previously|(?:by|from) the)\b[^.;\n]{0,300}/gi;

function claimOf(description: string): string {
  const head = description.slice(0, CLAIM_LENGTH);
  const aside = ASIDE.exec(head);
  const own = aside && aside.index > 0 ? head.slice(0, aside.index) : head;
  return own
    .replace(/[`*_#]/g, '')
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => /\p{L}/u.test(sentence))
    .slice(0, 3)
    .map((sentence, index) =>
      index === 0 || /^(?:this|it|can|will|also|supports?|allows?|\w+s) /i.test(sentence) ? sentence : '',
    )
    .join(' ')
    .replace(DENIED, ' ');
}

/** The first parameter with one of these names that nothing narrows. */
export function freeParameter(tool: Tool, names: RegExp): Parameter | undefined {
  return tool.parameters.find((parameter) => parameter.isTop && parameter.isFree && names.test(parameter.key));
}

export function snake(name: string): string {
  return wordsOf(name).join('_');
}

/** Tools whose first words say that they only look. */
const LOOKING =
  /^(?:get|gets|list|search|find|fetch|retrieve|check|calculate|estimate|validate|describe|show|view|count|lookup|look|is|has|can|read|analyze|analyse|simulate|preview|draft|explain|compare|inspect|query|browse|suggest|generate|build|format|parse|convert|render|summarize|review|lint|quote|monitor|watch|track|diff|test|verify|scan|detect|audit|plan)$/;

export function onlyLooks({ words }: Tool): boolean {
  return words.slice(0, 2).some((word) => LOOKING.test(word)) && !words.slice(0, 1).some((word) => ACTING.test(word));
}

const ACTING =
  /^(?:delete|remove|create|update|write|send|post|execute|exec|run|set|add|edit|drop|transfer|pay|buy|sell|submit|publish|move|upload)$/;
