// A binary property list as the XML that plutil would make of it.

import { xml } from '../../lib/escape.ts';
import { SHOWN_BYTES } from '../../lib/limits.ts';
import { MalformedError } from '../../lib/malformed.ts';
import { type PlistValue, readBinaryPlist } from '../../lib/mobile/binary-plist.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
`;

/** @throws MalformedError */
export function shownPlist(bytes: Buffer): string {
  const lines: string[] = [];
  let length = 0;
  const add = (line: string): void => {
    length += line.length + 1;
    if (length > SHOWN_BYTES) throw new MalformedError('unfolds to more text than is looked at');
    lines.push(line);
  };
  const show = (value: PlistValue, indent: string): void => {
    if (value.kind === 'array') {
      add(`${indent}<array>`);
      for (const item of value.items) show(item, `${indent}\t`);
      add(`${indent}</array>`);
    } else if (value.kind === 'dict') {
      add(`${indent}<dict>`);
      for (const [key, item] of value.entries) {
        add(`${indent}\t<key>${xml(key)}</key>`);
        show(item, `${indent}\t`);
      }
      add(`${indent}</dict>`);
    } else add(indent + plain(value));
  };
  show(readBinaryPlist(bytes), '');
  return `${HEAD}${lines.join('\n')}\n</plist>\n`;
}

const TAGS = { string: 'string', integer: 'integer', real: 'real', date: 'date', uid: 'integer' } as const;

function plain(value: Exclude<PlistValue, { kind: 'array' | 'dict' }>): string {
  if (value.kind === 'boolean') return `<${value.isTrue}/>`;
  if (value.kind === 'data') return `<data>${value.bytes.toString('base64')}</data>`;
  return `<${TAGS[value.kind]}>${xml(value.text)}</${TAGS[value.kind]}>`;
}
