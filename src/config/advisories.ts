// Which advisories are looked up, put together from a flag or input and the config.

import type { Settings } from './settings.ts';

/** Which advisories are looked up, and where: a flag or input over the config. */
export type Advisories =
  | { readonly source: 'off' }
  | { readonly source: 'api'; readonly url?: string }
  /** `dir` is undefined where a config asks for it without saying where. */
  | { readonly source: 'offline'; readonly dir?: string };

export function advisoriesOf({ advisories, advisorySource, advisoryUrl, advisoryDir }: Settings): Advisories {
  const isDir = advisories !== undefined && advisories !== 'off' && advisories !== 'api';
  const source = isDir ? 'offline' : ((advisories as 'off' | 'api' | undefined) ?? advisorySource ?? 'off');
  if (source === 'api') return advisoryUrl === undefined ? { source } : { source, url: advisoryUrl };
  if (source === 'off') return { source };
  const dir = isDir ? advisories : advisoryDir;
  return dir === undefined ? { source } : { source, dir };
}
