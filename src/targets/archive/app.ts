// A mobile app's package among archives: recognised by what lies in it, whatever it is called, and its members shown as text
// where they are kept in binary forms.

import type { X509Certificate } from 'node:crypto';
import type { Classification } from '../../artifacts/classify.ts';
import { formOf, type MemberForm, type ShownMember, showMember } from '../../artifacts/mobile/member-view.ts';
import { APP_SIGNATURE_TEXT, type Platform, SIGNATURE_NAME } from '../../artifacts/mobile/places.ts';
import { signatureText } from '../../artifacts/mobile/signature-text.ts';
import type { ByteSource } from '../../lib/byte-source.ts';
import { APP_BYTES, APP_MEMBER } from '../../lib/limits.ts';
import { MalformedError } from '../../lib/malformed.ts';
import { readSigningBlock } from '../../lib/mobile/apk-signature.ts';
import { type ResourceTable, readResourceTable } from '../../lib/mobile/resource-table.ts';
import { parseXml, type XmlElement } from '../../lib/xml.ts';
import { openMember, type Zip, type ZipMember } from '../../lib/zip.ts';
import type { AppFacts } from '../../model/app.ts';
import type { GapReason } from '../../model/coverage.ts';

export interface AppGap {
  /** Empty of the package itself. */
  readonly label: string;
  readonly reason: GapReason;
  readonly detail: string;
}

export interface ShownFile {
  readonly label: string;
  readonly text: Buffer;
  readonly classification: Classification;
}

export interface App {
  readonly facts: AppFacts;
  readonly gaps: readonly AppGap[];
  /** What a member is shown from, by its name and first bytes; undefined when it is kept as it is. */
  formOf(name: string, head: Buffer): MemberForm | undefined;
  /** Whether members of this form were read already, so that their bytes are not wanted once more. */
  isRead(form: MemberForm): boolean;
  show(form: MemberForm, name: string, bytes: Buffer): ShownMember;
  /** Once all members were shown: what is said of the package and stands in none of them. */
  conclude(): readonly ShownFile[];
}

const MANIFEST = 'AndroidManifest.xml';
const TABLE = 'resources.arsc';
/** Files of that name that are read for what they say of the package. */
const MANIFESTS = 5;

/** Undefined when it is no package of an app. Never throws for what is in it. */
export function openApp(source: ByteSource, zip: Zip): App | undefined {
  const platform = platformOf(zip);
  if (platform === undefined) return undefined;
  const gaps: AppGap[] = [];
  if (source.size > APP_BYTES)
    gaps.push({
      label: '',
      reason: 'too-large',
      detail: `The package is larger than ${APP_BYTES / 1024 ** 2} MB; what lies behind the limits of archives was not looked at.`,
    });
  return platform === 'android' ? openApk(source, zip, gaps) : openIpa(gaps);
}

function platformOf(zip: Zip): Platform | undefined {
  let hasCode = false;
  let hasManifest = false;
  let hasTable = false;
  for (const { name } of zip.members) {
    if (/^Payload\/[^/]+\.app\/Info\.plist$/.test(name)) return 'ios';
    hasManifest ||= name === MANIFEST;
    hasTable ||= name === TABLE;
    hasCode ||= /^classes\d*\.dex$/.test(name);
  }
  // A library of Android has a manifest too, and neither code in this form nor a table.
  return hasTable || (hasCode && hasManifest) || isBundle(zip) ? 'android' : undefined;
}

/** What a store makes packages of: its manifest and resources are written in another form. */
function isBundle({ members }: Zip): boolean {
  return ['BundleConfig.pb', 'base/manifest/AndroidManifest.xml'].every((wanted) =>
    members.some(({ name }) => name === wanted),
  );
}

function openIpa(gaps: AppGap[]): App {
  return {
    facts: { platform: 'ios' },
    gaps,
    formOf: (name, head) => formOf('ios', name, head),
    isRead: () => false,
    show: (form, name, bytes) => showMember(form, 'ios', name, bytes, undefined),
    conclude: () => [],
  };
}

function openApk(source: ByteSource, zip: Zip, gaps: AppGap[]): App {
  const manifests = zip.members.filter(({ name }) => name === MANIFEST);
  if (manifests.length === 0 && isBundle(zip))
    gaps.push({
      label: '',
      reason: 'not-supported',
      detail:
        'It is a bundle for a store, whose manifest is not read: bundletool build-apks --mode=universal makes a package of it.',
    });
  else if (manifests.length === 0)
    gaps.push({
      label: '',
      reason: 'unparsable',
      detail: `The package has no ${MANIFEST}; what the app opens to others is not known.`,
    });
  if (manifests.length > 1)
    gaps.push({
      label: '',
      reason: 'unparsable',
      detail: `The package has ${manifests.length} files called ${MANIFEST}, of which Android reads one; all of them were looked at.`,
    });
  const table = tableOf(source, zip);
  const facts = factsOf(source, manifests, table);
  const certificates: X509Certificate[] = [];
  let hasFirstScheme = false;
  return {
    facts,
    gaps,
    formOf: (name, head) => formOf('android', name, head),
    isRead: (form) => form === 'table' && table !== undefined,
    show(form, name, bytes) {
      const shown = showMember(form, 'android', name, bytes, table);
      if (form === 'signature' && !shown.problem) {
        hasFirstScheme = true;
        certificates.push(...(shown.certificates ?? []));
      }
      return shown;
    },
    conclude() {
      const block = blockOf(source, zip.directoryAt);
      const schemes = [...(hasFirstScheme ? ['v1'] : []), ...new Set(block?.schemes)];
      if (schemes.length === 0) return [];
      const signers = block && block.certificates.length > 0 ? block.certificates : certificates;
      const text = signatureText({ schemes, certificates: signers }, facts);
      return [{ label: SIGNATURE_NAME, text: Buffer.from(text), classification: APP_SIGNATURE_TEXT }];
    },
  };
}

function blockOf(source: ByteSource, directoryAt: number): ReturnType<typeof readSigningBlock> {
  return quietly(() => readSigningBlock(source, directoryAt));
}

/** What it cannot be read for is said where it is shown. */
function tableOf(source: ByteSource, zip: Zip): ResourceTable | undefined {
  const member = zip.members.find(({ name }) => name === TABLE);
  const bytes = member && bytesOf(source, member);
  return bytes && quietly(() => readResourceTable(bytes));
}

/** Of several manifests nobody knows which one a device takes: the earliest versions count, and all they name. */
function factsOf(source: ByteSource, manifests: Zip['members'], table: ResourceTable | undefined): AppFacts {
  const roots = manifests.slice(0, MANIFESTS).flatMap((member) => {
    const bytes = bytesOf(source, member);
    const [text] = bytes ? showMember('xml', 'android', MANIFEST, bytes, table).texts : [];
    return (text && quietly(() => parseXml(text.toString('utf8')))) ?? [];
  });
  const lowest = (...names: readonly string[]): number | undefined =>
    roots
      .flatMap(({ children }) => children.find(({ name }) => name === 'uses-sdk') ?? [])
      .flatMap((sdk) => names.flatMap((name) => levelOf(sdk, `android:${name}`) ?? []).slice(0, 1))
      .toSorted((a, b) => a - b)[0];
  const minSdk = lowest('minSdkVersion');
  const targetSdk = lowest('targetSdkVersion', 'minSdkVersion');
  return {
    platform: 'android',
    ...(minSdk !== undefined && { minSdk }),
    ...(targetSdk !== undefined && { targetSdk }),
    networkConfigs: table ? roots.flatMap((root) => networkConfigOf(root, table) ?? []) : [],
  };
}

/** `@xml/name` is a file whose path only the table knows: tools shorten it. */
function networkConfigOf(root: XmlElement, table: ResourceTable): string | undefined {
  const application = root.children.find(({ name }) => name === 'application');
  const value = application?.attributes.find(({ name }) => name === 'android:networkSecurityConfig')?.value;
  if (value === undefined) return undefined;
  const isMeant = (id: number): boolean => {
    const { type, name } = table.get(id) ?? {};
    return `@${type}/${name}` === value;
  };
  return quietly(() => {
    for (const id of table.ids()) {
      const [first] = isMeant(id) ? (table.get(id)?.values ?? []) : [];
      if (first) return table.textOf(first);
    }
    return undefined;
  });
}

/** Names of versions that are not out yet are no number. */
function levelOf(element: XmlElement, name: string): number | undefined {
  const value = element.attributes.find((each) => each.name === name)?.value;
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

function bytesOf(source: ByteSource, member: ZipMember): Buffer | undefined {
  const content = openMember(source, member, APP_MEMBER);
  return content && !content.isCut ? content.source.read(0, Math.min(content.source.size, APP_MEMBER)) : undefined;
}

function quietly<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedError) return undefined;
    throw error;
  }
}
