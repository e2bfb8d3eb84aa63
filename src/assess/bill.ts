// The bill of materials, judged as a whole: its components, the paths through them, and the sentence about both.

import { classify } from '../artifacts/classify.ts';
import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import type { ComponentPlace } from '../model/component.ts';
import { isMissed } from '../model/coverage.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { attackPaths } from './attack-paths.ts';
import { assessedComponents } from './components.ts';
import { judgedInventory } from './inventory.ts';
import type { Change } from './inventory-change.ts';
import { sentenceOf } from './sentence.ts';
import { withShadowLibraries } from './shadow.ts';

/** What a change is compared with. */
export interface BaseScan {
  readonly result: ScanResult;
  /** New path by old path. */
  readonly renames: ReadonlyMap<string, string>;
  /**
   * Paths that differ from the base, by target; undefined where the base was scanned as widely as the head, so that what it
   * lacks is new.
   */
  readonly changed?: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface BillOptions {
  readonly base?: BaseScan | undefined;
  /** What is compared with the base, in a word or two. */
  readonly change?: string | undefined;
}

export type Bill = Pick<Assessment, 'components' | 'relationships' | 'removedComponents' | 'attackPaths' | 'sentence'>;

export function billOf(
  result: ScanResult,
  findings: readonly AssessedFinding[],
  { base, change = 'change' }: BillOptions,
): Bill {
  const inventory = judgedInventory(
    withShadowLibraries(result.inventory),
    result.targets,
    base && changeOf(result, base),
  );
  const components = assessedComponents(inventory, findings).map((component) => ({
    ...component,
    status: inventory.statusOf(component.id),
  }));
  const { relationships, removed } = inventory;
  const paths = attackPaths({ components, relationships, findings, compared: base && inventory });
  return {
    components,
    relationships,
    removedComponents: removed,
    attackPaths: paths,
    sentence: sentenceOf({
      components,
      removed,
      paths,
      targets: result.targets,
      change: base === undefined ? undefined : change,
    }),
  };
}

function changeOf({ targets, coverage }: ScanResult, { result, renames, changed }: BaseScan): Change {
  const outside = new Set(
    targets.flatMap(({ id, live, elsewhere, archive }) => (live || elsewhere || archive ? [id] : [])),
  );
  const missed = new Set(coverage.gaps.filter(isMissed).map(({ path }) => path));
  const isOutside = ({ target }: ComponentPlace) => outside.has(target);
  return {
    base: result.inventory,
    renames,
    isOutside,
    isUnchanged: ({ target, path }, use) =>
      changed?.get(target)?.has(path) === false && (use !== 'runtime' || classify(path).use === 'runtime'),
    isMissed: (path) => missed.has(path),
  };
}
