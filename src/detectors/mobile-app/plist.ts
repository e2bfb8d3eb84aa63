// Apple's property lists as keys and values with their places.

import type { XmlElement } from '../../lib/xml.ts';

export interface PlistEntry {
  readonly key: string;
  /** From its key to behind its value. */
  readonly at: number;
  readonly to: number;
  readonly value: XmlElement;
}

/** The outermost dictionary; undefined when there is none. */
export function topOf(root: XmlElement): XmlElement | undefined {
  return root.name === 'plist' ? root.children.find(({ name }) => name === 'dict') : undefined;
}

export function entriesOf(dict: XmlElement | undefined): readonly PlistEntry[] {
  if (dict?.name !== 'dict') return [];
  const entries: PlistEntry[] = [];
  for (const [index, key] of dict.children.entries()) {
    const value = dict.children[index + 1];
    if (key.name === 'key' && value && value.name !== 'key')
      entries.push({ key: key.text.trim(), at: key.at, to: value.end, value });
  }
  return entries;
}

/** Of two of one name the last counts. */
export function entry(dict: XmlElement | undefined, key: string): PlistEntry | undefined {
  return entriesOf(dict).findLast((each) => each.key === key);
}

/** Apple takes a text for a switch, too. */
export function isOn({ value }: PlistEntry): boolean {
  return value.name === 'true' || (value.name === 'string' && /^(?:yes|true|1)$/i.test(value.text.trim()));
}
