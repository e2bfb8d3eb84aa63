// Android's binary XML as the XML it was made of, one attribute a line, so that what is wrong has a line of its own. References
// to texts, numbers and switches are shown as what they stand for; those to files keep their name.

import { xml } from '../../lib/escape.ts';
import { SHOWN_BYTES } from '../../lib/limits.ts';
import { MalformedError } from '../../lib/malformed.ts';
import { type BinaryAttribute, binaryXmlNodes } from '../../lib/mobile/binary-xml.ts';
import { isReference, shownValue } from '../../lib/mobile/resource-chunks.ts';
import type { ResourceTable } from '../../lib/mobile/resource-table.ts';
import { ATTRIBUTE_NAMES } from './attribute-names.ts';

const ANDROID = 'http://schemas.android.com/apk/res/android';
/** Types of resources whose value says more than their name. */
const PLAIN: ReadonlySet<string> = new Set(['string', 'bool', 'integer', 'array']);

/** Undefined `table`: references stay numbers. @throws MalformedError */
export function shownXml(bytes: Buffer, table: ResourceTable | undefined): string {
  const lines: string[] = [];
  let length = 0;
  let depth = 0;
  let previous: 'start' | 'end' | 'text' | undefined;
  const add = (line: string): void => {
    length += line.length + 1;
    if (length > SHOWN_BYTES) throw new MalformedError('unfolds to more text than is looked at');
    lines.push(line);
  };
  /** To the last line. */
  const append = (text: string): void => {
    const line = lines.pop() ?? '';
    length -= line.length + 1;
    add(line + text);
  };
  for (const node of binaryXmlNodes(bytes)) {
    if (node.kind === 'text' && !/\S/.test(node.text)) continue;
    if (node.kind === 'end') depth--;
    const indent = '  '.repeat(depth);
    if (node.kind === 'text') {
      if (previous === 'end') add(indent + readable(node.text));
      else append(readable(node.text));
    } else if (node.kind === 'end') {
      if (previous === 'start') lines.push(`${lines.pop()?.slice(0, -1)}/>`);
      else if (previous === 'text') append(`</${nameFor(node.name)}>`);
      else add(`${indent}</${nameFor(node.name)}>`);
    } else {
      const namespace = depth === 0 ? [`xmlns:android="${ANDROID}"`] : [];
      const attributes = [...namespace, ...node.attributes.map((each) => shownAttribute(each, table))];
      const tag = `${indent}<${nameFor(node.name)}`;
      for (const [index, each] of attributes.entries()) add(index === 0 ? `${tag} ${each}` : `${indent}    ${each}`);
      if (attributes.length === 0) add(`${tag}>`);
      else append('>');
      depth++;
    }
    previous = node.kind;
  }
  return `${lines.join('\n')}\n`;
}

function shownAttribute(attribute: BinaryAttribute, table: ResourceTable | undefined): string {
  const { resource, name, namespace } = attribute;
  const known = resource === undefined ? undefined : ATTRIBUTE_NAMES.get(resource);
  const isAndroid = known !== undefined || (resource ?? 0) >>> 24 === 1 || namespace === ANDROID;
  const own = known ?? (name === '' ? `attribute-0x${(resource ?? 0).toString(16)}` : nameFor(name));
  return `${isAndroid ? 'android:' : ''}${own}="${readable(textOf(attribute, table))}"`;
}

function textOf({ value, text }: BinaryAttribute, table: ResourceTable | undefined): string {
  if (!isReference(value)) return shownValue(value) ?? text ?? '';
  if (value.data === 0) return '@null';
  const resource = table?.get(value.data);
  const own = resource && PLAIN.has(resource.type) ? table?.textOf(value) : undefined;
  if (own !== undefined) return own;
  return resource ? `@${resource.type}/${resource.name}` : `@0x${value.data.toString(16).padStart(8, '0')}`;
}

/** A name that XML allows. */
function nameFor(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}_.-]/gu, '_');
  return /^[\p{L}_]/u.test(safe) ? safe : `_${safe}`;
}

/** On one line, and without what XML cannot hold. */
export function readable(text: string): string {
  return xml(text).replace(/[\r\n\t]/g, (each) => `&#${each.charCodeAt(0)};`);
}
