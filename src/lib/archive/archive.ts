// Archives as strangers make them, one way for all kinds: which kind it is by its bytes, then its entries one after the other,
// with the bytes of those somebody wants. Nothing is created under a name out of an archive, no link is followed, and all of it
// costs what the budget allows. Names are labels only: whether one leads out is for others to judge (names.ts).

import type { ByteSource } from '../byte-source.ts';
import type { ArchiveBudget } from './budget.ts';
import type { ArchiveFormat, ArchiveHandler, ArchiveResult } from './entry.ts';
import { walkTar } from './tar-entries.ts';
import { walkZip } from './zip-entries.ts';

/** Walks over all entries, in their order. Never throws for what is in the archive; what `handler` throws propagates. */
export function walkArchive(
  source: ByteSource,
  format: ArchiveFormat,
  budget: ArchiveBudget,
  handler: ArchiveHandler,
): Promise<ArchiveResult> {
  return format === 'zip' ? walkZip(source, budget, handler) : walkTar(source, format, budget, handler);
}
