// The files of a mobile app's package as people could read them: binary forms as the text they were made of, programs as the
// texts in them. What is text already stays as it is.

import type { X509Certificate } from 'node:crypto';
import { MalformedError } from '../../lib/malformed.ts';
import { certificatesIn } from '../../lib/mobile/apk-signature.ts';
import { isBinaryPlist } from '../../lib/mobile/binary-plist.ts';
import { isBinaryXml } from '../../lib/mobile/binary-xml.ts';
import { isDex } from '../../lib/mobile/dex-strings.ts';
import { type ResourceTable, readResourceTable } from '../../lib/mobile/resource-table.ts';
import type { Classification } from '../classify.ts';
import { APP_STRINGS, memberOf, type Platform } from './places.ts';
import { shownPlist } from './shown-plist.ts';
import { shownXml } from './shown-xml.ts';
import { dexLines, piecesOf, programLines, resourceLines } from './texts.ts';

export type MemberForm = 'xml' | 'table' | 'dex' | 'program' | 'plist' | 'provision' | 'signature';

const PROGRAMS: readonly string[] = [
  '\x7fELF',
  '\xfe\xed\xfa\xce',
  '\xfe\xed\xfa\xcf',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '\xca\xfe\xba\xbe',
  // Hermes, which runs JavaScript, and the names and texts of Unity.
  '\xc6\x1f\xbc\x03',
  '\xaf\x1b\xb1\xfa',
];

/** What a member has to be turned into text from; undefined when it is read as any other file is. */
export function formOf(platform: Platform, name: string, head: Buffer): MemberForm | undefined {
  if (PROGRAMS.some((magic) => head.toString('latin1', 0, magic.length) === magic)) return 'program';
  if (platform === 'ios') {
    if (isBinaryPlist(head)) return 'plist';
    return /(?:^|\/)embedded\.mobileprovision$/.test(name) ? 'provision' : undefined;
  }
  if (isDex(head)) return 'dex';
  if (name === 'AndroidManifest.xml' && !/^(?:\ufeff|\s)*</.test(head.toString('utf8', 0, 64))) return 'xml';
  if (isBinaryXml(head)) return 'xml';
  if (name === 'resources.arsc') return 'table';
  return /^META-INF\/[^/]+\.(?:RSA|DSA|EC)$/i.test(name) ? 'signature' : undefined;
}

export interface ShownMember {
  /** One, or several of a long one. */
  readonly texts: readonly Buffer[];
  readonly classification: Classification;
  /** What could not be read, as the end of a sentence that begins with "it". */
  readonly problem?: string;
  readonly certificates?: readonly X509Certificate[];
}

/** `table` of the same package. Never throws for what is in it. */
export function showMember(
  form: MemberForm,
  platform: Platform,
  name: string,
  bytes: Buffer,
  table: ResourceTable | undefined,
): ShownMember {
  const texts: Buffer[] = [];
  const classification = isDocument(form) ? (memberOf(platform, name) ?? APP_STRINGS) : APP_STRINGS;
  try {
    switch (form) {
      case 'xml':
        texts.push(Buffer.from(shownXml(bytes, table)));
        break;
      case 'plist':
        texts.push(Buffer.from(shownPlist(bytes)));
        break;
      case 'provision':
        texts.push(profileIn(bytes));
        break;
      case 'signature':
        return { texts, classification, certificates: certificatesIn(bytes) };
      case 'table':
        for (const piece of piecesOf(resourceLines(table ?? readResourceTable(bytes)))) texts.push(piece);
        break;
      case 'dex':
        for (const piece of piecesOf(dexLines(bytes))) texts.push(piece);
        break;
      case 'program':
        for (const piece of piecesOf(programLines(bytes))) texts.push(piece);
    }
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    return { texts, classification, problem: error.message };
  }
  return { texts, classification };
}

function isDocument(form: MemberForm): boolean {
  return form === 'xml' || form === 'plist' || form === 'provision';
}

/** Apple's signature lies around it as it is. @throws MalformedError */
function profileIn(bytes: Buffer): Buffer {
  const start = bytes.indexOf('<?xml');
  const end = bytes.indexOf('</plist>', Math.max(0, start));
  if (start < 0 || end < 0) throw new MalformedError('holds no property list');
  return Buffer.from(bytes.subarray(start, end + '</plist>'.length));
}
