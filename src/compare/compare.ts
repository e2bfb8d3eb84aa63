// Two documents of one thing at two times, or of two things: which components came, went and changed, which findings are new
// and fixed. What only one of them looked for is never called gone.

import { compareComponents } from './components.ts';
import type { Difference } from './difference.ts';
import { compareFindings } from './findings.ts';
import { compareScores } from './scores.ts';
import type { Snapshot } from './snapshot.ts';

export function compareSnapshots(a: Snapshot, b: Snapshot): Difference {
  return {
    a,
    b,
    score: a.score && b.score && compareScores(a.score, b.score),
    components: compareComponents(a, b),
    findings: compareFindings(a, b),
    notices: noticesOf(a, b),
  };
}

function noticesOf(a: Snapshot, b: Snapshot): readonly string[] {
  const notices: string[] = [];
  const [tool, other] = [a.tool, b.tool];
  if (tool && other && tool.name === other.name && tool.version !== other.version)
    notices.push(
      `A was made by ${tool.name} ${tool.version}, B by ${other.name} ${other.version}: what differs may be what the newer one sees.`,
    );
  if (tool?.name !== other?.name)
    notices.push('They were made by different tools: what only one of them has may be what only it looks for.');
  if (a.format !== b.format)
    notices.push(
      'One is a report, the other CycloneDX: licences, occurrences, properties and kinds of relation are not compared.',
    );
  const [percent, after] = [a.looked.percent, b.looked.percent];
  if (percent !== undefined && after !== undefined && after < percent)
    notices.push(`B covers ${after} % of what there was to look at, A ${percent} %.`);
  for (const [name, { looked }] of [
    ['A', a],
    ['B', b],
  ] as const)
    if (looked.leftOut !== undefined) notices.push(`${name} is not whole: ${looked.leftOut}`);
  return notices;
}
