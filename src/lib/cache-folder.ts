// A folder for what can be had again, kept between runs on one machine: each entry is a file, written whole or not at all.
// Nothing depends on it, so whatever goes wrong with it is as if there were none; what somebody else may have written is not taken.

import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { sha256Hex } from './hash.ts';
import { CACHE_ENTRIES } from './limits.ts';

export interface CacheFolder {
  get(key: string): Buffer | undefined;
  put(key: string, bytes: Buffer): void;
}

/** Where the machine keeps such things, by its environment; undefined where that names no folder that is there. */
export function cacheFolderOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { RUNNER_TOOL_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env;
  const [top, ...below] = RUNNER_TOOL_CACHE
    ? [RUNNER_TOOL_CACHE, 'bartizan']
    : XDG_CACHE_HOME
      ? [XDG_CACHE_HOME, 'bartizan']
      : LOCALAPPDATA
        ? [LOCALAPPDATA, 'bartizan', 'cache']
        : [HOME, '.cache', 'bartizan'];
  return top && existsSync(top) ? join(top, ...below) : undefined;
}

export function openCacheFolder(folder: string | undefined): CacheFolder | undefined {
  if (folder === undefined) return undefined;
  const pathOf = (key: string) => join(folder, sha256Hex(key).slice(0, 40));
  let isReady = false;
  return {
    get(key) {
      let descriptor: number | undefined;
      try {
        descriptor = openSync(pathOf(key), 'r');
        return isOurs(fstatSync(descriptor)) ? readFileSync(descriptor) : undefined;
      } catch {
        return undefined;
      } finally {
        if (descriptor !== undefined) closeSync(descriptor);
      }
    },
    put(key, bytes) {
      const path = pathOf(key);
      const draft = `${path}.${randomUUID()}.new`;
      try {
        if (!isReady) makeReady(folder);
        isReady = true;
        writeFileSync(draft, bytes, { mode: 0o600, flag: 'wx' });
        renameSync(draft, path);
      } catch {
        rmSync(draft, { force: true });
      }
    },
  };
}

/** Whether nobody else can have written it, as far as the system tells owners apart. */
function isOurs({ uid, mode }: Stats): boolean {
  const own = ownId();
  return own === undefined || (own === uid && (mode & 0o022) === 0);
}

/** Undefined on Windows, and where nobody knows who runs this. */
function ownId(): number | undefined {
  try {
    const { uid } = userInfo();
    return uid < 0 ? undefined : uid;
  } catch {
    return undefined;
  }
}

/** Makes the folder, and room in it: of too many entries the older half goes. */
function makeReady(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = readdirSync(folder);
  if (names.length < CACHE_ENTRIES) return;
  const aged = names.map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }));
  aged.sort((a, b) => a.time - b.time);
  for (const { name } of aged.slice(0, CACHE_ENTRIES / 2)) rmSync(join(folder, name), { force: true });
}
