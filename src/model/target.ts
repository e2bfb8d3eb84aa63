// Description of what was scanned. Loading it is the business of targets/.

export interface TargetInfo {
  /** Unique in one run. */
  readonly id: string;
  readonly kind: 'workspace' | 'git-tree' | 'memory';
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
}
