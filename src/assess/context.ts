// What the place of a finding says about it. Tests, examples, documentation and vendored code lower the tier, never the
// severity, and never delete: a rule that goes quiet in `examples/` is a way around the scanner.

import type { Finding } from '../model/finding.ts';
import type { RuleInfo } from '../model/rule.ts';
import { TIERS, type Tier } from '../model/severity.ts';

export interface Placed {
  readonly tier: Tier;
  readonly reason?: string;
}

const WORDS = { test: 'test code', example: 'an example', docs: 'documentation', vendored: 'vendored code' } as const;

const OPENS_NOTHING = 'its value has ended or is public by design';
const EXAMPLE_VALUE = 'it looks like an example value';
const WEAKER = 'this case is weaker than most that the rule finds';

/** `isNew`: the base, with which this was compared, does not have it. */
export function placeOf(finding: Finding, rule: RuleInfo, isNew = false): Placed {
  if (rule.isOfChanges && !isNew && finding.tier !== 'context')
    return { tier: 'context', reason: 'it is not known to have come with a change' };
  if (finding.tier === 'review' && rule.tier === 'review' && finding.use !== 'runtime' && isBeside(finding, rule))
    return { tier: 'context', reason: `it is in ${WORDS[finding.use]}` };
  if (finding.proven || finding.use === 'runtime' || finding.tier !== 'gate') {
    if (TIERS.indexOf(finding.tier) > TIERS.indexOf(rule.tier))
      return {
        tier: finding.tier,
        reason: whyLowered(finding),
      };
    return { tier: finding.tier };
  }
  return { tier: 'review', reason: `it is in ${WORDS[finding.use]}` };
}

/** What only matters when it is offered or runs: tests offer nothing. */
const OF_PROGRAMS = /^(?:code|capability|flow)\//;

/** What is for review anywhere asks for nobody's time there: tools of tests, and values that only look like secrets where such values are made up. */
function isBeside({ use, confidence, proven, identity }: Finding, { id, category, severity }: RuleInfo): boolean {
  if (proven) return false;
  if (use === 'test' && OF_PROGRAMS.test(id)) return true;
  if (category !== 'secrets' || identity.secret === undefined || confidence === 'high') return false;
  return use === 'test' || use === 'example' || (use === 'docs' && !/^(?:critical|high)$/.test(severity));
}

/** What a check said of a secret's value; of anything else only that its detector found a weak case. */
function whyLowered({ identity, tier, confidence }: Finding): string {
  if (identity.secret === undefined) return WEAKER;
  if (tier === 'context') return OPENS_NOTHING;
  return confidence === 'low' ? EXAMPLE_VALUE : WEAKER;
}
