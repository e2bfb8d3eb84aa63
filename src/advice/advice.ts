// Whether and where advisories on the packages of a scan are asked for. Most runs do not ask: they load nothing of it, and say
// in their coverage that they did not.

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { withGaps } from '../artifacts/coverage-book.ts';
import type { BaseScan } from '../assess/index.ts';
import { type Advisories, advisoriesOf } from '../config/advisories.ts';
import type { Settings } from '../config/settings.ts';
import type { Host } from '../host.ts';
import { UserError, whyFailed } from '../lib/errors.ts';
import { OSV_TIME } from '../lib/limits.ts';
import type { Gap } from '../model/coverage.ts';
import type { Notice } from '../model/notice.ts';
import type { ResolvedPackage } from '../model/package.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { ScanOptions } from '../scan.ts';
import type { Target } from '../targets/target.ts';

/** Whom a run asks; undefined for nobody. */
export type AdviceSource =
  | { readonly kind: 'api'; readonly url: string | undefined }
  /** `name` is what the user wrote. */
  | { readonly kind: 'database'; readonly dir: string; readonly name: string };

export interface AdviceRequest {
  readonly source: AdviceSource | undefined;
  readonly options: Pick<ScanOptions, 'rules' | 'secretKey'>;
  /** Those of the scan. */
  readonly targets: readonly (Target | Promise<Target>)[];
  /** `host.now()` at which the run wants to be over. */
  readonly deadline: number | undefined;
}

export interface Advice {
  /** The result with what is known of its packages. */
  readonly head: ScanResult;
  /** The base with the same, as far as comparing needs it. */
  inBase(base: BaseScan): Promise<BaseScan>;
  /** Whom it contacted, and what with; ask it last. */
  notices(): readonly Notice[];
  close(): void;
}

/**
 * A folder of a flag is seen from the working directory, one of the config from the top of the repository.
 * @throws UserError for a wish that contradicts itself, or a folder that is not there.
 */
export function adviceSource(settings: Settings, top: string, { cwd }: Host): AdviceSource | undefined {
  const wish: Advisories = advisoriesOf(settings);
  if (wish.source === 'off') return undefined;
  if (wish.source === 'api') {
    if (settings.offline === true)
      throw new UserError('--offline and advisories from the API contradict each other', {
        hint: 'Name the folder of a database: --advisories DIR',
      });
    return { kind: 'api', url: wish.url };
  }
  if (wish.dir === undefined)
    throw new UserError('advisories.source is offline, but advisories.dir names no folder', {
      hint: 'Name the folder that holds osv-scanner/<Ecosystem>/all.zip.',
    });
  const dir = resolve(wish.dir === settings.advisories ? cwd : top, wish.dir);
  const problem = folderProblem(dir);
  if (problem !== undefined)
    throw new UserError(`cannot read the advisories in ${wish.dir}: ${problem}`, {
      hint: 'Write off, api, or the folder that holds osv-scanner/<Ecosystem>/all.zip.',
    });
  return { kind: 'database', dir, name: wish.dir };
}

function folderProblem(dir: string): string | undefined {
  try {
    return statSync(dir).isDirectory() ? undefined : 'it is no folder';
  } catch (error) {
    return whyFailed(error);
  }
}

export async function adviseOn(found: ScanResult, request: AdviceRequest, host: Host): Promise<Advice> {
  const { source, options, deadline } = request;
  if (!source) return unasked(found);
  const { openAdvisorySource, lookUpAdvisories } = await import(/* webpackChunkName: "advisories" */ './look-up.ts');
  const targets = await Promise.all(request.targets);
  return lookUpAdvisories(found, {
    source: openAdvisorySource(source, {
      deadline: Math.min(host.now() + OSV_TIME, deadline ?? Number.POSITIVE_INFINITY),
      now: host.now,
      env: host.env,
    }),
    isSent: source.kind === 'api',
    rules: options.rules,
    targets,
    secretKey: options.secretKey ?? (() => ''),
  });
}

function unasked(found: ScanResult): Advice {
  return {
    head: { ...found, coverage: withGaps(found.coverage, unaskedFiles(found.packages)) },
    inBase: async (base) => base,
    notices: () => [],
    close: () => {},
  };
}

/** One for each file that resolves packages. */
function unaskedFiles(packages: readonly ResolvedPackage[]): readonly Gap[] {
  const files = new Map<string, { readonly target: string; readonly path: string; count: number }>();
  for (const { places } of packages)
    for (const key of new Set(places.map(({ target, path }) => `${target}\0${path}`))) {
      const [target = '', path = ''] = key.split('\0');
      const file = files.get(key) ?? { target, path, count: 0 };
      file.count++;
      files.set(key, file);
    }
  return [...files.values()].map(({ target, path, count }) => ({
    target,
    path,
    reason: 'advisories-unasked',
    detail: `Known vulnerabilities and malicious packages were not looked up for its ${count} ${count === 1 ? 'package' : 'packages'}: set advisories to api, or to the folder of a database.`,
  }));
}
