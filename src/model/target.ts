// Description of what was scanned. Loading it is the business of targets/.

import type { Profile, Reach, TransportKind } from './live.ts';

export interface LiveInfo {
  readonly url?: string;
  readonly transport?: TransportKind;
  readonly reach: Reach;
  readonly profile: Profile;
  readonly requests: number;
  readonly userAgent: string;
  readonly tools: number;
  readonly prompts: number;
  readonly resources: number;
  /** Whether it was read from a file. */
  readonly isSnapshot: boolean;
  /** Whether nothing of it could be read. */
  readonly isUnreachable: boolean;
  /** Whether it spoke MCP, or asked for a credential it was not given: an answer of anything else is no server's. */
  readonly isServer: boolean;
  /** Whether it was left out of this run on purpose. */
  readonly isSkipped?: boolean;
}

export interface ElsewhereInfo {
  /** `owner/name`, of letters, digits, `.`, `_` and `-` only. */
  readonly name: string;
  readonly url: string;
  /** Put before a percent-encoded path to get the file's page. */
  readonly files: string;
  /** Full id; undefined when it could not be resolved. */
  readonly commit?: string;
}

export interface ArchiveInfo {
  /** Path of the archive as people and reports know it. */
  readonly path: string;
  /** Paths in it of the archives in it: what lies in one of those has its path, `!/` and its own. */
  readonly nested: readonly string[];
}

export interface TargetInfo {
  /** Unique in one run. */
  readonly id: string;
  readonly kind: 'workspace' | 'git-tree' | 'memory' | 'mcp-server' | 'github-repository' | 'archive';
  /** As the user named it, for people. */
  readonly name: string;
  /** Put before an artifact's path to get the path as seen from the working directory (`''` or ends in `/`). */
  readonly displayPrefix: string;
  /** Put before an artifact's path to get the path from the repository's root (`''` or ends in `/`). */
  readonly repositoryPrefix: string;
  /** The dot folders its root lies in, such as `.cursor/`: with them a path says what a file is. */
  readonly place?: string;
  /** Put before an artifact’s path to get the path as the globs of the config see it (`''` or ends in `/`). */
  readonly configPrefix: string;
  /** Whether markers and ignores in it are the user's own word. True for the workspace only. */
  readonly isOwn: boolean;
  /** Of another repository: where it is on the web. */
  readonly elsewhere?: ElsewhereInfo;
  /** Of an archive: how its members are called. */
  readonly archive?: ArchiveInfo;
  /** Of a live server or a snapshot: what the reports say of the look. */
  readonly live?: LiveInfo;
}
