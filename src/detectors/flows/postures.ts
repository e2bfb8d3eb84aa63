// Calls that leave something open by their arguments alone, each reported where it stands.

import type { CodeAnalysis } from '../../code/flow.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { ProjectOccurrence } from '../detector.ts';

/** Who decides over a container's network decides whether this one matters. */
const OF_NETWORK: ReadonlySet<string> = new Set(['open-to-the-network']);

export function reportPostures(
  rule: CompiledRule,
  { postures }: CodeAnalysis,
  report: (occurrence: ProjectOccurrence) => void,
): void {
  for (const found of postures) {
    const { posture, path, at, to, what, callee, isInContainer } = found;
    if (!rule.postures?.includes(posture) || !rule.appliesTo({ kind: 'code', path })) continue;
    const isContained = isInContainer && OF_NETWORK.has(posture);
    report({
      rule,
      path,
      at,
      to,
      steps: [{ path, at, to, what }],
      place: '',
      message: rule.message.replaceAll('{callee}', `\`${nameOf(callee)}\``).replaceAll('{what}', what),
      identity: `${posture} ${callee}`,
      notes: isContained
        ? ['a Dockerfile stands beside it: what of it can be reached is told where it is started']
        : [],
      confidence: rule.info.confidence,
      ...(isContained && { tier: 'context' }),
    });
  }
}

/** The last two names of a canonical path. */
function nameOf(callee: string): string {
  return callee.split(/[./]/).slice(-2).join('.').replace(/^\?\./, '');
}
