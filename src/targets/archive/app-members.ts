// Members of a mobile app's package on their way into memory: those in a binary form are collected, and what is kept of them
// is the text they are shown as.

import type { EntryEnd } from '../../lib/archive/entry.ts';
import type { BlockStore } from '../../lib/block-store.ts';
import { APP_MEMBER } from '../../lib/limits.ts';
import type { GapReason } from '../../model/coverage.ts';
import type { PackedFile } from '../packed.ts';
import type { App, ShownFile } from './app.ts';

export interface AppMember {
  /** Whether it took the bytes; asked with the first of them, it decides for all. */
  put(bytes: Buffer): boolean;
  readonly isTaken: boolean;
  /** What is kept instead of it, once all of it was put. */
  finish(end: EntryEnd): { readonly shown: readonly ShownFile[]; readonly gap?: readonly [GapReason, string] };
}

/** `label` is the name it goes by, `name` what it is called in the package. */
export function appMember(app: App, name: string, label: string): AppMember {
  const parts: Buffer[] = [];
  let size = 0;
  let form: ReturnType<App['formOf']> | 'unknown' = 'unknown';
  return {
    put(bytes) {
      if (form === 'unknown') form = app.formOf(name, bytes);
      if (form === undefined) return false;
      if (app.isRead(form)) return true;
      const room = bytes.subarray(0, APP_MEMBER - size);
      parts.push(Buffer.from(room));
      size += room.length;
      return true;
    },
    get isTaken() {
      return form !== undefined && form !== 'unknown';
    },
    finish(end) {
      if (form === undefined || form === 'unknown') return { shown: [] };
      const { texts, classification, problem } = app.show(form, name, Buffer.concat(parts.splice(0), size));
      const shown = texts.map((text, index) => ({
        label: index === 0 ? label : `${label}~${index + 1}`,
        text,
        classification,
      }));
      // What it lacks was said already where not all of it came out.
      if (problem === undefined || (end !== 'whole' && end !== 'checksum')) return { shown };
      return { shown, gap: ['unparsable', `It ${problem}; what could be read of it was looked at.`] };
    },
  };
}

/** Undefined when there is no more room. */
export function keepShown(store: BlockStore, prefix: string, file: ShownFile, app: App): PackedFile | undefined {
  const offset = store.size;
  const size = store.append(file.text);
  if (size < file.text.length) return undefined;
  return { path: prefix + file.label, offset, size, classification: file.classification, app: app.facts };
}
