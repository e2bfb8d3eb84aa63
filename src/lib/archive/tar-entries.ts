// The entries of a tar archive, packed with gzip or not, as they stream by; and one file packed with gzip, which is no archive
// and is walked like one with a single entry.

import { isUtf8 } from 'node:buffer';
import type { ByteSource } from '../byte-source.ts';
import { inflateStream, isDamaged } from '../inflate.ts';
import { createTarReader, type TarEntry, TarError } from '../tar.ts';
import type { ArchiveBudget } from './budget.ts';
import type { ArchiveEntry, ArchiveFormat, ArchiveHandler, ArchiveResult, EntryEnd } from './entry.ts';
import { type MeteredSink, meteredSink } from './metered-sink.ts';
import { chunksOf } from './zip-entries.ts';

export async function walkTar(
  source: ByteSource,
  format: Exclude<ArchiveFormat, 'zip'>,
  budget: ArchiveBudget,
  handler: ArchiveHandler,
): Promise<ArchiveResult> {
  const entries = format === 'gz' ? oneEntry(budget, handler) : tarEntries(budget, handler);
  const { ratio, ratioFrom } = budget.limits;
  let taken = 0;
  let given = 0;
  const packed = function* (): Generator<Buffer> {
    for (const chunk of chunksOf(source, 0, source.size)) {
      taken += chunk.length;
      yield chunk;
    }
  };
  try {
    for await (const chunk of format === 'tar' ? packed() : inflateStream(packed(), 'gzip')) {
      given += chunk.length;
      const stop = entries.write(chunk);
      if (stop) return entries.finish(stop);
      if (format !== 'tar' && given > ratioFrom && given > taken * ratio) return entries.finish('ratio');
      if (budget.isOutOfTime()) return entries.finish('time');
    }
    return entries.finish();
  } catch (error) {
    if (error instanceof TarError) return entries.finish('damaged', error.message);
    if (isDamaged(error)) return entries.finish('damaged', 'it is no gzip, or cut off');
    throw error;
  }
}

type Stop = Exclude<ArchiveResult['end'], 'whole' | 'empty'>;

interface Entries {
  /** What ends the walk, if anything does. */
  write(chunk: Buffer): Stop | undefined;
  finish(stop?: Stop, detail?: string): ArchiveResult;
}

/** An entry whose bytes are under way. */
interface Current {
  readonly entry: ArchiveEntry;
  readonly out: MeteredSink;
  end: EntryEnd | undefined;
}

/** Tells of the end of an entry: it is cut off where fewer bytes came than its header says. */
function close(current: Current | undefined, handler: ArchiveHandler, stop?: Stop): void {
  if (!current) return;
  const { entry, out, end } = current;
  const isShort = stop !== undefined && stop !== 'entries' && out.size < entry.size;
  handler.end(entry, { end: end ?? (isShort ? (stop === 'damaged' ? 'damaged' : stop) : 'whole'), size: out.size });
}

function tarEntries(budget: ArchiveBudget, handler: ArchiveHandler): Entries {
  let current: Current | undefined;
  let stopped: Stop | undefined;
  let count = 0;
  const reader = createTarReader({
    entry(header) {
      close(current, handler);
      current = undefined;
      stopped ??= budget.enter();
      if (stopped) return;
      count++;
      const entry = entryOf(header);
      const sink = handler.entry(entry);
      if (sink) current = { entry, out: meteredSink(sink, budget), end: undefined };
    },
    bytes(chunk) {
      if (!current || current.end) return;
      current.end = current.out.put(chunk);
      if (current.end === 'bytes' || current.end === 'time') stopped = current.end;
    },
  });
  return {
    write(chunk) {
      reader.write(chunk);
      return stopped;
    },
    finish(stop, detail) {
      let end = stop;
      let why = detail;
      if (!end) {
        try {
          reader.end();
        } catch (error) {
          if (!(error instanceof TarError)) throw error;
          end = 'damaged';
          why = error.message;
        }
      }
      close(current, handler, end);
      current = undefined;
      return { end: end ?? (count === 0 ? 'empty' : 'whole'), ...(why !== undefined && { detail: why }) };
    },
  };
}

function entryOf({ kind, name, size, mode, target }: TarEntry): ArchiveEntry {
  return {
    name: name.toString('utf8'),
    ...(!isUtf8(name) && { rawName: Buffer.from(name) }),
    kind,
    size,
    mode,
    ...((kind === 'link' || kind === 'symlink') && { target: target.toString('utf8') }),
    isEncrypted: false,
  };
}

/** Its name is nobody's but the file's own: what a header of gzip says is not looked at. */
function oneEntry(budget: ArchiveBudget, handler: ArchiveHandler): Entries {
  const entry: ArchiveEntry = { name: '', kind: 'file', size: 0, mode: 0, isEncrypted: false };
  let stopped: Stop | undefined = budget.enter();
  const sink = stopped ? undefined : handler.entry(entry);
  const out = sink && meteredSink(sink, budget);
  let end: EntryEnd | undefined;
  return {
    write(chunk) {
      if (stopped) return stopped;
      if (end) return undefined;
      end = out?.put(chunk);
      if (end === 'bytes' || end === 'time') stopped = end;
      return stopped;
    },
    finish(stop, detail) {
      if (out) {
        const how = stop === undefined || stop === 'entries' ? 'whole' : stop;
        handler.end(entry, { end: end ?? how, size: out.size });
      }
      return { end: stop ?? 'whole', ...(detail !== undefined && { detail }) };
    },
  };
}
