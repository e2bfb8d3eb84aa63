// The bill of materials, judged: what is new, what the findings say of each component, and how complete its entry is.

import type { AssessedFinding } from '../model/assessment.ts';
import type { AssessedComponent, Inventory } from '../model/component.ts';
import { completenessOf } from './completeness.ts';
import { NO_RISK, risksOf } from './risk.ts';

export function assessedComponents(
  { components }: Inventory,
  findings: readonly AssessedFinding[],
): readonly AssessedComponent[] {
  const risks = risksOf(components, findings);
  return components.map((component) => ({
    ...component,
    status: 'open',
    risk: risks.get(component.id) ?? NO_RISK,
    completeness: completenessOf(component),
  }));
}
