// Keeps packed repositories in the runner's tool cache. Only files go in and out: the archive was read by our own reader
// before, since the cache's own way to unpack starts the system's tar on whatever a stranger packed.

import { join } from 'node:path';
import { cacheFile, find } from '@actions/tool-cache';
import type { RepositoryKeep } from './repository.ts';

const TOOL = 'bartizan-repository';
const FILE = 'repository.packed';
const ANY = 'any';

export const toolCache: RepositoryKeep = {
  async find(commit) {
    const folder = find(TOOL, versionOf(commit), ANY);
    return folder === '' ? undefined : join(folder, FILE);
  },
  async put(commit, file) {
    await cacheFile(file, FILE, TOOL, versionOf(commit), ANY);
  },
};

/** The cache knows versions only; the letter before keeps digits alone from being read as a number. */
function versionOf(commit: string): string {
  return `0.0.0-c${commit}`;
}
