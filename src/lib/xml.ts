// XML as elements with their places, for documents that strangers made: nothing is defined in it, nothing is fetched, and what
// is not well-formed is an error. Namespaces stay prefixes.

import { XML_DEPTH, XML_NODES } from './limits.ts';
import { MalformedError } from './malformed.ts';

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** From its name to behind its value, in UTF-16 units. */
  readonly at: number;
  readonly to: number;
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Of all text directly in it. */
  readonly text: string;
  /** From `<` to behind its tag. */
  readonly at: number;
  readonly to: number;
  /** Behind its end. */
  readonly end: number;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  end: number;
}

const NAME = /[\p{L}_:][\p{L}\p{N}_:.·-]*/uy;
const ATTRIBUTE = /\s+([\p{L}_:][\p{L}\p{N}_:.·-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_END = /\s*(\/?)>/y;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos)|([^;&\s]{0,64})(;?));?/gi;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** The only one property lists have; it defines nothing and is not fetched. */
const PLIST_DOCTYPE =
  /^<!DOCTYPE\s+plist\s+PUBLIC\s+"-\/\/Apple(?: Computer)?\/\/DTD PLIST 1\.0\/\/EN"\s+"[^"<>[\]]{0,200}"\s*>/;

/** The outermost element. @throws MalformedError */
export function parseXml(text: string): XmlElement {
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const between = text.slice(at, next < 0 ? text.length : next);
    const parent = open.at(-1);
    if (parent) parent.text += decoded(between);
    else if (/\S/.test(between)) throw new MalformedError('has text outside of its outermost element');
    if (next < 0) break;
    at = next;
    if (text.startsWith('<!--', at)) at = behind(text, '-->', at + 4, 'a comment');
    else if (text.startsWith('<?', at)) at = behind(text, '?>', at + 2, 'an instruction');
    else if (text.startsWith('<![CDATA[', at)) {
      const end = behind(text, ']]>', at + 9, 'a stretch of text');
      if (parent) parent.text += text.slice(at + 9, end - 3);
      at = end;
    } else if (text.startsWith('<!', at)) at = behindDoctype(text, at);
    else if (text.startsWith('</', at)) {
      const name = nameAt(text, at + 2);
      const closed = open.pop();
      if (closed?.name !== name) throw new MalformedError(`closes ${name}, which is not open`);
      at = behind(text, '>', at + 2 + name.length, 'a tag');
      closed.end = at;
    } else {
      if (++count > XML_NODES) throw new MalformedError('has more elements than are looked at');
      if (root && !parent) throw new MalformedError('has more than one outermost element');
      const { element, isEmpty } = elementAt(text, at);
      at = element.to;
      parent?.children.push(element);
      root ??= element;
      if (!isEmpty && open.push(element) > XML_DEPTH) throw new MalformedError('nests its elements too deep');
    }
  }
  if (!root) throw new MalformedError('has no element');
  if (open.length > 0) throw new MalformedError(`ends within ${open.at(-1)?.name}`);
  return root;
}

function elementAt(text: string, at: number): { element: Open; isEmpty: boolean } {
  const name = nameAt(text, at + 1);
  const attributes: XmlAttribute[] = [];
  let place = at + 1 + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = place;
    const found = ATTRIBUTE.exec(text);
    if (!found) break;
    const [whole, own = '', double, single] = found;
    const start = place + whole.search(/\S/);
    place += whole.length;
    attributes.push({ name: own, value: decoded(double ?? single ?? ''), at: start, to: place });
  }
  TAG_END.lastIndex = place;
  const end = TAG_END.exec(text);
  if (!end) throw new MalformedError(`has a tag that cannot be read: ${name}`);
  const to = place + end[0].length;
  return { element: { name, attributes, children: [], text: '', at, to, end: to }, isEmpty: end[1] === '/' };
}

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) throw new MalformedError('has a tag without a name');
  return name;
}

function behind(text: string, mark: string, at: number, what: string): number {
  const found = text.indexOf(mark, at);
  if (found < 0) throw new MalformedError(`ends within ${what}`);
  return found + mark.length;
}

function behindDoctype(text: string, at: number): number {
  const known = PLIST_DOCTYPE.exec(text.slice(at, at + 400))?.[0];
  if (known === undefined) throw new MalformedError('defines a document type of its own');
  return at + known.length;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, named?: string) => {
    if (named !== undefined) return NAMED[named.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (!(code <= 0x10ffff)) throw new MalformedError('uses an entity that is none of XML');
    return String.fromCodePoint(code);
  });
}
