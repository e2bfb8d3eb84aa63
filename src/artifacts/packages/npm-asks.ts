// What the manifests of a workspace ask for: lockfiles of Yarn do not say who does, nor for what.

import { PACKAGE_MANIFESTS } from '../../lib/limits.ts';
import { folderOf, type LockSource } from './extraction.ts';
import { isRecord } from './values.ts';

export interface NpmAsk {
  readonly name: string;
  /** As written, such as `^1.2.0` or `npm:real@2`. */
  readonly spec: string;
  readonly isDev: boolean;
  readonly isOptional: boolean;
  readonly manifest: string;
}

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** Of the package.json beside the lockfile and, where it has workspaces, of those below. */
export function npmAsks({
  path,
  peek,
  named,
}: Pick<LockSource, 'path' | 'peek' | 'named'>): readonly NpmAsk[] | undefined {
  const folder = folderOf(path);
  const own = `${folder}package.json`;
  const root = parsed(peek(own));
  if (!root) return undefined;
  const members =
    root.workspaces === undefined
      ? []
      : named('package.json', folder).filter((each) => each !== own && !each.includes('node_modules/'));
  return [own, ...members.slice(0, PACKAGE_MANIFESTS)].flatMap((manifest) =>
    asksOf(manifest === own ? root : parsed(peek(manifest)), manifest),
  );
}

export function asksOf(value: unknown, manifest: string): readonly NpmAsk[] {
  if (!isRecord(value)) return [];
  return GROUPS.flatMap((group) =>
    Object.entries(isRecord(value[group]) ? value[group] : {}).flatMap(([name, spec]): NpmAsk[] =>
      typeof spec === 'string'
        ? [{ name, spec, isDev: group === 'devDependencies', isOptional: group === 'optionalDependencies', manifest }]
        : [],
    ),
  );
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
