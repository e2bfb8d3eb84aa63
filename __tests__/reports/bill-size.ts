// An inventory and findings as large as a scan can make them, to see that a bill of materials stays within its budget.

import type { AssessedFinding, Assessment } from '../../src/model/assessment.ts';
import { COMPONENT_TYPES } from '../../src/model/component.ts';
import { assessed, assessment, component, location, range, related, rule } from './builders.ts';

export function largeBill(componentCount: number, findingCount: number, text: string): Assessment {
  const of = rule({ what: text, why: text, fix: text });
  const components = Array.from({ length: componentCount }, (_, index) =>
    component({
      type: COMPONENT_TYPES[index % COMPONENT_TYPES.length] ?? 'tool',
      name: `part-${index}`,
      scope: text,
      versions: ['1.0.0'],
      properties: { description: text, framework: text },
      places: Array.from({ length: 20 }, (_each, line) => ({
        target: 'workspace',
        path: `src/${index}/agent.py`,
        range: range(line + 1, 1, line + 1, 9),
      })),
      use: index % 2 === 0 ? 'runtime' : 'test',
      risk: { score: 90, severity: 'critical', findings: [fingerprint(index % findingCount)] },
    }),
  );
  const findings = Array.from(
    { length: findingCount },
    (_, index): AssessedFinding =>
      assessed(
        of,
        {
          message: text,
          severity: index % 2 === 0 ? 'low' : 'high',
          locations: [location({ path: `src/${index}.py`, range: range(index + 1, 1, index + 1, 2) })],
        },
        { fingerprint: fingerprint(index) },
      ),
  );
  const relationships = components.flatMap((from, index) => {
    const to = components[(index * 31 + 7) % components.length];
    return to && to !== from ? [related(from, 'uses', to)] : [];
  });
  return assessment({ components, relationships, findings });
}

function fingerprint(index: number): string {
  return index.toString(16).padStart(16, '0');
}
