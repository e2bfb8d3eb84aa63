// What is known of an archive's entries while it is walked, and how each of them and all of it came out.

/** `gz` is one packed file, which is no archive; the others of the last line are told apart only to be named. */
export const ARCHIVE_FORMATS = ['zip', 'tar', 'tar.gz', 'gz'] as const;
export type ArchiveFormat = (typeof ARCHIVE_FORMATS)[number];

export interface ArchiveEntry {
  /** As it is written in the archive; bytes that are not UTF-8 show as U+FFFD, and `rawName` has them. */
  readonly name: string;
  readonly rawName?: Buffer;
  readonly kind: 'file' | 'folder' | 'symlink' | 'link' | 'other';
  /** Unpacked, as the archive claims. */
  readonly size: number;
  /** Undefined where the archive as a whole is packed. */
  readonly packedSize?: number;
  /** As on Unix, without the kind of file; 0 where none is given. */
  readonly mode: number;
  /** Of a link in a tar: where it points. That of a zip's symlink is what it holds. */
  readonly target?: string;
  readonly isEncrypted: boolean;
}

/** How the bytes of an entry came out. */
export type EntryEnd =
  | 'whole'
  /** Over the limit of one entry, of the ratio, of the bytes of all, or of the time: what came before was given. */
  | 'too-large'
  | 'ratio'
  | 'bytes'
  | 'time'
  /** The bytes stop, or are no packed bytes: what came before was given. */
  | 'damaged'
  | 'encrypted'
  /** Packed in a way that is not known here. */
  | 'unsupported'
  /** All bytes were given, and their checksum is another one. */
  | 'checksum';

export interface EntryResult {
  readonly end: EntryEnd;
  /** Bytes that were given. */
  readonly size: number;
}

/** Gets the bytes of one entry in order; they are overwritten afterwards. */
export type EntrySink = (bytes: Buffer) => void;

export interface ArchiveHandler {
  /** Undefined when its bytes are not wanted. */
  entry(entry: ArchiveEntry): EntrySink | undefined;
  /** Behind the bytes of an entry that was wanted. */
  end(entry: ArchiveEntry, result: EntryResult): void;
}

/** How the whole of it came out; all but `whole` mean that there is more than was given. */
export type ArchiveEnd = 'whole' | 'entries' | 'bytes' | 'time' | 'ratio' | 'damaged' | 'empty';

export interface ArchiveResult {
  readonly end: ArchiveEnd;
  /** A phrase on what is damaged. */
  readonly detail?: string;
}
