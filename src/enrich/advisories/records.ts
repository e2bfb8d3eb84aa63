// Advisories that are at hand as OSV writes them, such as those of a rule's examples: nothing is asked and nothing read.

import { packageKey } from './affects.ts';
import { readAdvisory } from './record.ts';
import type { AdvisorySource } from './source.ts';

export function openRecords(values: readonly unknown[]): AdvisorySource {
  const advisories = values.flatMap((value) => readAdvisory(value) ?? []);
  return {
    lookUp: async (packages) => ({
      candidates: packages.map(({ ecosystem, name }) =>
        advisories
          .filter(({ affected }) =>
            affected.some(
              (each) =>
                each.ecosystem === ecosystem && packageKey(ecosystem, each.name) === packageKey(ecosystem, name),
            ),
          )
          .map((advisory) => ({ advisory, isMatched: false })),
      ),
      unanswered: [],
    }),
    told: () => undefined,
    close: () => {},
  };
}
