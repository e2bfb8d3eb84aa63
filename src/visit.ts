// One file: read once, matched once, offered to each detector with its hits, and its findings captured before the next file
// overwrites the buffer.

import { isUtf8 } from 'node:buffer';
import { createArtifact, isDocumentFormat } from './artifacts/artifact.ts';
import { bounded } from './artifacts/bounds.ts';
import { captureFindings } from './artifacts/capture.ts';
import { type Classification, classify, isAlwaysText } from './artifacts/classify.ts';
import { linkedAs, settled } from './artifacts/content-signs.ts';
import type { CoverageBook } from './artifacts/coverage-book.ts';
import { type Decoded, decode, decodeFurther, withValidUtf8 } from './artifacts/decode.ts';
import type { Claims, InventoryBook } from './artifacts/inventory-book.ts';
import { isModelFile } from './artifacts/model-files.ts';
import { onePerSecret } from './artifacts/overlap.ts';
import type { PackageBook } from './artifacts/package-book.ts';
import { binaryLock } from './artifacts/packages/binary-lock.ts';
import { peersIn } from './artifacts/peers.ts';
import { isClientDocument, isDocumentKind } from './artifacts/segments.ts';
import type { Tree } from './artifacts/tree.ts';
import type { CodeSurvey } from './code-survey.ts';
import type { Engine } from './engine.ts';
import { type MeteredSource, metered } from './lib/byte-source.ts';
import type { DocumentFormat, ParseDocument } from './lib/document.ts';
import { LOCKFILE_BYTES, MODEL_BYTES } from './lib/limits.ts';
import type { Gap, GapReason } from './model/coverage.ts';
import type { Finding } from './model/finding.ts';
import type { Notice } from './model/notice.ts';
import type { Peer } from './model/peer.ts';
import { occurrencesIn } from './occurrences.ts';
import type { Content, Target, TargetFile } from './targets/target.ts';

export interface ChosenFile {
  readonly file: TargetFile;
  readonly classification: Classification;
}

const GAP_OF_PROBLEM = { syntax: 'unparsable', depth: 'too-deep', size: 'too-large' } as const;

/** What documents can be parsed with so far. */
export interface Parsers {
  readonly formats: ReadonlySet<DocumentFormat>;
  parse: ParseDocument;
}

export interface FileVisit extends ChosenFile {
  readonly target: Target;
  readonly parsers: Parsers;
  readonly engine: Engine;
  readonly coverage: CoverageBook;
  readonly inventory: InventoryBook;
  readonly packages: PackageBook;
  readonly findings: Finding[];
  readonly notices: Notice[];
  readonly secretKey: () => string;
  readonly link?: Gap['link'];
  readonly source?: MeteredSource;
  /** Its bytes were searched before, in parts: only what reads it as a whole is asked. */
  readonly isSearched?: boolean;
  /** The servers of this scan: known ones, and those found on the way. Undefined when no live server asks for them. */
  readonly peers?: Peer[] | undefined;
  /** All files of the target. */
  readonly tree?: Tree | undefined;
  /** Remembers what source files are worth an analysis; undefined when no rule asks for one. */
  readonly survey?: CodeSurvey | undefined;
}

/** What has to be loaded before the file can be looked at, if anything; then nothing has been done. */
export interface Lack {
  readonly format?: DocumentFormat;
  readonly loadDetectors?: () => Promise<void>;
}

export function visitFile(visit: FileVisit): Lack | undefined {
  return visit.classification.kind === 'model-file' ? visitModelFile(visit) : visitText(visit);
}

const HEAD = 8192;
const NO_TEXT: Decoded = { bytes: Buffer.alloc(0), isBinary: true, isTranscoded: true, hasByteOrderMark: false };

/** By its structure; what is text is looked at as such too. */
function visitModelFile(visit: FileVisit): Lack | undefined {
  const { target, file, classification, coverage } = visit;
  const asOther: FileVisit = { ...visit, classification: { ...classification, kind: 'other' } };
  if (!target.withSource) return visitText(asOther);
  let lack: Lack | undefined;
  const gap = target.withSource(file, (whole) => {
    const head = whole.read(0, HEAD);
    if (!isModelFile(file.path, head)) {
      lack = visitText(asOther);
      return;
    }
    const source = metered(whole, MODEL_BYTES);
    if (isText(head)) {
      lack = visitText({ ...visit, source });
      return;
    }
    lack = visitBytes({ ...visit, source }, NO_TEXT, { isWhole: false, isHead: true }, () => 0);
    if (!lack) coverage.whole(classification.kind, source.spent);
  });
  if (gap) coverage.gap({ target: target.info.id, path: file.path, reason: gap.reason, detail: gap.detail });
  return lack;
}

/** The last character of what was read may be cut. */
function isText(head: Buffer): boolean {
  return (
    !head.includes(0) &&
    [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - (head.length < HEAD ? 0 : cut))))
  );
}

function visitText(visit: FileVisit): Lack | undefined {
  const { target, file, coverage } = visit;
  const { buffer } = visit.engine;
  const content = target.read(file, buffer, !isAlwaysText(visit.classification.kind));
  if (content.kind === 'gap') {
    const lack = visitLink(visit, content.link);
    if (lack) return lack;
    if (content.reason === 'binary') tellBinary(visit, content.detail);
    else coverage.gap({ target: target.info.id, path: file.path, reason: content.reason, detail: content.detail });
    return undefined;
  }
  if (content.kind === 'partial' && visit.classification.kind === 'lockfile') {
    const lack = visitLongLockfile(visit, content.size);
    if (lack) return lack;
  }
  let { classification } = visit;
  /** The head decides what the file is: a NUL further on hides nothing behind it. */
  let head: Decoded | undefined;
  for (const { start, length, offset, isWhole } of partsOf(content)) {
    const bytes = buffer.subarray(start, start + length);
    const decoded: Decoded = head ? decodeFurther(bytes, head, offset) : decode(bytes);
    if (!head) {
      head = decoded;
      classification = settled(classification, decoded.bytes);
      const { kind, format } = classification;
      if (isDocumentKind(kind) && isDocumentFormat(format) && !visit.parsers.formats.has(format)) return { format };
    }
    if (decoded.isBinary && !isAlwaysText(classification.kind)) {
      tellBinary(visit, 'binary file');
      return undefined;
    }
    const lack = visitBytes({ ...visit, classification }, decoded, { isWhole, isHead: offset === 0 }, () =>
      offset === 0 ? 0 : target.countLineEnds(file, offset),
    );
    if (lack) return lack;
    // By its name a model file, and text: it counts as what it is.
    if (isWhole) coverage.whole(visit.source ? 'other' : classification.kind, length);
  }
  if (content.kind === 'partial') {
    const read = content.regions.reduce((sum, { length }) => sum + length, 0);
    coverage.partial(target.info.id, file.path, content.size, read);
  }
  return undefined;
}

function tellBinary({ target, file, coverage, classification, tree }: FileVisit, detail: string): void {
  const gap =
    classification.kind === 'lockfile'
      ? binaryLock(file.path, (path) => tree?.exists(path) === true)
      : ({ reason: 'binary', detail } as const);
  coverage.gap({ target: target.info.id, path: file.path, ...gap });
}

/** What it resolves is known from all of it only. */
function visitLongLockfile(visit: FileVisit, size: number): Lack | undefined {
  const { target, file, coverage } = visit;
  const path = file.path;
  if (size > LOCKFILE_BYTES || !target.withSource) {
    const limit = LOCKFILE_BYTES / 1024 ** 2;
    const detail = `A lockfile of ${Math.round(size / 1024 ** 2)} MB: of up to ${limit} MB the packages are read, of this one none.`;
    coverage.gap({ target: target.info.id, path, reason: 'too-large', detail });
    return undefined;
  }
  let lack: Lack | undefined;
  target.withSource(file, (source) => {
    const decoded = decode(source.read(0, source.size));
    if (decoded.isBinary) return;
    lack = visitBytes({ ...visit, isSearched: true }, decoded, { isWhole: true, isHead: true }, () => 0);
  });
  return lack;
}

/** A symlink as git keeps it: its text is where it points. What lies there is not looked at. */
export function visitLink(visit: Omit<FileVisit, 'classification'>, link: Gap['link']): Lack | undefined {
  const { target, file } = visit;
  const classification = link && linkedAs((target.info.place ?? '') + file.path, classify);
  if (!link || !classification) return undefined;
  const text = decode(Buffer.from(link.to, 'utf8'));
  return visitBytes({ ...visit, classification, link }, text, { isWhole: true, isHead: true }, () => 0);
}

function partsOf(content: Exclude<Content, { kind: 'gap' }>) {
  return content.kind === 'whole'
    ? [{ start: 0, length: content.length, offset: 0, isWhole: true }]
    : content.regions.map((region) => ({ ...region, isWhole: false }));
}

/** Looks at one stretch of a file. */
function visitBytes(
  visit: FileVisit,
  readable: Decoded,
  { isWhole, isHead }: { readonly isWhole: boolean; readonly isHead: boolean },
  linesBefore: () => number,
): Lack | undefined {
  const { target, file, classification, coverage, engine, notices } = visit;
  const id = target.info.id;
  const decoded =
    classification.kind === 'code' || classification.kind === 'other' ? readable : withValidUtf8(readable);
  const { bytes } = decoded;
  const artifact = createArtifact({
    ...classification,
    path: file.path,
    bytes,
    isWhole,
    isHead,
    ...(visit.source && { source: visit.source }),
    ...(visit.link && { link: visit.link }),
    ...(file.pinned && { pinned: file.pinned }),
    ...(file.app && { app: file.app }),
    ...(visit.tree && { tree: visit.tree }),
    ...(visit.peers && classification.kind === 'mcp-definitions' && { peers: visit.peers }),
    parse: visit.parsers.parse,
    linesBefore,
  });

  const hits = visit.isSearched ? [] : engine.hitsIn(bytes);
  const { format } = artifact;
  if (isDocumentFormat(format) && !visit.parsers.formats.has(format) && engine.wantsDocument(artifact, hits))
    return { format };
  const loadDetectors = engine.lackingFor(artifact, hits);
  if (loadDetectors) return { loadDetectors };
  const gap = (detail: string, reason: GapReason) => coverage.gap({ target: id, path: file.path, reason, detail });
  visit.survey?.note(artifact, hits);
  const claimed: Claims[] = [];
  const occurrences = occurrencesIn(artifact, engine, hits, gap, false, (claims) => claimed.push(claims));
  if (visit.peers && isWhole) visit.peers.push(...peersIn(artifact));
  // Without it nobody knows that this file means nothing to us.
  if (
    isWhole &&
    !artifact.link &&
    (isClientDocument(artifact.kind) || (isDocumentKind(artifact.kind) && artifact.isParsed))
  ) {
    for (const problem of artifact.document()?.problems.slice(0, 1) ?? []) {
      const { line } = artifact.lines().position(artifact.byteOffset(problem.offset));
      gap(`line ${line}: ${problem.message}`, GAP_OF_PROBLEM[problem.kind]);
    }
  }
  const secrets = occurrences.flatMap((occurrence) => occurrence.secrets ?? []);
  for (const claims of claimed) {
    visit.inventory.add(artifact, claims, { target: id, secrets });
    if (claims.packages) visit.packages.add(artifact, claims.packages, id);
  }
  if (occurrences.length === 0) return undefined;
  const reported = onePerSecret(occurrences.filter(({ rule }) => !rule.isMaskOnly));
  if (reported.length === 0) return undefined;
  visit.findings.push(
    ...captureFindings(
      artifact,
      bounded(reported, (rule, count) => gap(`${count} further findings of ${rule} are not listed`, 'too-large')),
      {
        target: id,
        secrets,
        secretKey: visit.secretKey,
        hasByteOrderMark: decoded.hasByteOrderMark,
        isTranscoded: decoded.isTranscoded,
        refuseMarker: (line, why) =>
          notices.push({ kind: 'not-honoured', message: `${file.path}:${line}: ignore marker not honoured: ${why}` }),
      },
    ),
  );
  return undefined;
}
