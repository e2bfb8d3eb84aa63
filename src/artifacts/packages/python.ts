// What the lockfiles of Python share: names as PEP 503 has them, whose an index is, and what manifests ask for.

import { hostOf, isOfDomain } from '../../lib/network-host.ts';
import { type TomlEntry, tomlItems, tomlTables, tomlText } from '../../lib/toml-entries.ts';
import type { PackageSource } from '../../model/package.ts';
import { folderOf, type Peek } from './extraction.ts';

/** Lower case, runs of `-`, `_` and `.` one dash. */
export function pypiName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** PyPI, its mirrors, and indexes that anybody may install from and whose packages have the names of PyPI's. */
const PUBLIC = [
  'pypi.org',
  'pypi.python.org',
  'files.pythonhosted.org',
  'download.pytorch.org',
  'pypi.nvidia.com',
  'pypi.ngc.nvidia.com',
  'pypi.tuna.tsinghua.edu.cn',
  'mirrors.tuna.tsinghua.edu.cn',
  'mirrors.aliyun.com',
  'mirrors.ustc.edu.cn',
  'mirrors.cloud.tencent.com',
  'mirrors.tencent.com',
  'repo.huaweicloud.com',
  'pypi.douban.com',
];

export function isPublicIndex(url: string): boolean {
  const host = hostOf(url);
  return host !== undefined && isOfDomain(host, PUBLIC);
}

/** Of an index; PyPI where none is named. */
export function indexSource(
  url: string | undefined,
  isPublic = url === undefined || isPublicIndex(url),
): PackageSource {
  const host = url === undefined ? undefined : hostOf(url);
  return { kind: 'registry', ...(host !== undefined && { host }), isPublic };
}

/** Of a file; of PyPI's own it is the registry's. */
export function fileSource(url: string): PackageSource {
  const host = hostOf(url);
  if (host === 'files.pythonhosted.org') return { kind: 'registry', host, isPublic: true };
  return { kind: 'url', ...(host !== undefined && { host }), isPublic: false };
}

export function commitSource(url: string, commit: string | undefined): PackageSource {
  const host = hostOf(url.replace(/^git\+/, '')) ?? /^[\w.-]{1,60}@([\w.-]{1,200}):/.exec(url)?.[1]?.toLowerCase();
  const isCommit = commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit);
  return {
    kind: 'git',
    ...(host !== undefined && { host }),
    ...(isCommit && { commit: commit.toLowerCase() }),
    isPublic: false,
  };
}

/** What the manifests beside a lockfile ask for, by normalised name. */
export interface PythonAsks {
  /** Undefined where there is no manifest. */
  readonly names: ReadonlyMap<string, { readonly isDev: boolean }> | undefined;
  readonly path: string;
}

const NAME = /^\s*([A-Za-z0-9][\w.-]{0,200})/;

export function pythonAsks(lock: string, peek: Peek): PythonAsks {
  const path = `${folderOf(lock)}pyproject.toml`;
  const text = peek(path);
  const names = new Map<string, { isDev: boolean }>();
  if (text === undefined) return { names: undefined, path };
  const ask = (name: string | undefined, isDev: boolean): void => {
    const key = name === undefined || name === 'python' ? '' : pypiName(name);
    if (key !== '') names.set(key, { isDev: (names.get(key)?.isDev ?? true) && isDev });
  };
  const askAll = (list: TomlEntry | undefined, isDev: boolean): void => {
    for (const item of list ? tomlItems(text, list) : []) ask(NAME.exec(tomlText(text, item) ?? '')?.[1], isDev);
  };
  try {
    for (const { name, entries } of tomlTables(text)) {
      if (name === 'project') askAll(entries.get('dependencies'), false);
      else if (name === 'project.optional-dependencies') for (const list of entries.values()) askAll(list, false);
      else if (name === 'dependency-groups' || name === 'tool.pdm.dev-dependencies')
        for (const list of entries.values()) askAll(list, true);
      else if (name === 'tool.uv') askAll(entries.get('dev-dependencies'), true);
      else if (name === 'tool.poetry.dependencies') for (const key of entries.keys()) ask(key.split('.')[0], false);
      else if (/^tool\.poetry\.(?:dev-dependencies|group\..{1,100}\.dependencies)$/.test(name))
        for (const key of entries.keys()) ask(key.split('.')[0], true);
      else if (/^tool\.poetry\.(?:group\..{1,100}\.)?dependencies\./.test(name))
        ask(name.replace(/^.*dependencies\./, ''), name.includes('.group.'));
    }
  } catch {
    // What comes before the mistake was read.
  }
  return { names, path };
}

/** Whether it is asked for, and by what. */
export function askedFor({ names, path }: PythonAsks, name: string) {
  const isDirect = names?.has(name);
  return { isDirect, askedBy: isDirect === true ? [path] : [] };
}
