// Collects what a reader finds, within bounds and with names that a registry could have: whatever the text, there is an answer.

import { type JsonEntry, jsonEntries, NotJsonError } from '../../lib/json-entries.ts';
import { PACKAGE_NAME, PACKAGE_VERSION, PACKAGES_PER_FILE } from '../../lib/limits.ts';
import type { GapReason } from '../../model/coverage.ts';
import type { Extraction, ExtractionProblem, LockedPackage } from './extraction.ts';

export interface Collector {
  readonly add: (found: LockedPackage) => void;
  readonly problem: (detail: string, at?: number, reason?: GapReason) => void;
  /** Runs a part of a reader: what is not of its format in it becomes a problem. */
  attempt(run: () => void): void;
  /** Entries of a JSON object or list, up to where it is broken. */
  entries(from?: number): readonly JsonEntry[];
  extraction(): Extraction;
}

/** Letters and signs that names of the ecosystems have; of Go and Composer with their slashes, of Maven with its colon. */
const NAME = /^[@\w~][\w.~+!-]*(?:[/:][\w.~+!@-]+){0,20}$/;
const VERSION = /^[\w.+!:~^*-]+$/;

const BROKEN = 'from here on it is not what its format says, and is not read';

/** Problems that are told of one file. */
const PROBLEMS = 20;

export function createCollector(text: string): Collector {
  const packages: LockedPackage[] = [];
  const problems: ExtractionProblem[] = [];
  let beyond = 0;
  let unnamed = 0;
  let unnamedAt = 0;
  const problem: Collector['problem'] = (detail, at, reason) => {
    if (problems.length < PROBLEMS)
      problems.push({ detail, ...(at !== undefined && { at }), ...(reason !== undefined && { reason }) });
  };
  const attempt = (run: () => void): void => {
    try {
      run();
    } catch (error) {
      if (!(error instanceof NotJsonError)) throw error;
      const isTold = problems.some(({ detail }) => detail === BROKEN);
      if (!isTold) problem(BROKEN, Math.min(error.offset, text.length));
    }
  };
  return {
    add(found) {
      const { name, version, at } = found;
      const isNamed = name.length <= PACKAGE_NAME && NAME.test(name);
      const isVersioned = version === undefined || (version.length <= PACKAGE_VERSION && VERSION.test(version));
      if (!isNamed || !isVersioned) {
        if (unnamed++ === 0) unnamedAt = at[0];
      } else if (packages.length < PACKAGES_PER_FILE) packages.push(found);
      else beyond++;
    },
    problem,
    attempt,
    entries(from = 0) {
      const found: JsonEntry[] = [];
      attempt(() => {
        for (const each of jsonEntries(text, from)) found.push(each);
      });
      return found;
    },
    extraction() {
      if (unnamed > 0)
        problem(
          `${unnamed === 1 ? 'an entry has' : `${unnamed} entries have`} a name or version that no registry would take, and ${unnamed === 1 ? 'is' : 'are'} not in the list of packages`,
          unnamedAt,
        );
      if (beyond > 0) problem(`${beyond} entries beyond the first ${PACKAGES_PER_FILE} are not looked at`);
      return { packages, problems };
    },
  };
}
