// What is said of the controls of frameworks: a row for each framework, then what failed or partly did.

import { markdown } from '../../lib/escape.ts';
import type { Compliance, FrameworkAssessment } from '../../model/compliance.ts';
import { editionTitle, NO_CLAIM, RESULT_WORDS } from '../compliance-words.ts';
import { fixed, leftOutLine, type Section } from './budget.ts';

/** What its entries may take of what is left of the page. */
const SHARE = 0.2;
const COLUMNS = `| framework | as of | evaluated | failed | in part | passed | score |
|---|---|---:|---:|---:|---:|---:|
`;

export function complianceSection(
  { mapping }: Compliance,
  frameworks: readonly FrameworkAssessment[],
  frame: { readonly open: string; readonly close: string },
): Section {
  if (frameworks.length === 0) return fixed('');
  return {
    open: `${frame.open}${NO_CLAIM} Mapping ${markdown(mapping)}.\n\n${COLUMNS}${frameworks.map(row).join('')}\n`,
    items: frameworks.flatMap(entries),
    close: (leftOut) => `\n${leftOutLine(leftOut)}${frame.close}`,
    share: SHARE,
  };
}

function row(framework: FrameworkAssessment): string {
  const { asOf, coverage, counts, score } = framework;
  const cells = [
    markdown(editionTitle(framework)),
    asOf,
    `${coverage.evaluated} of ${coverage.total}`,
    counts.fail,
    counts.partial,
    counts.pass,
    score === null ? 'none' : `${score} %`,
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function entries({ controls }: FrameworkAssessment): readonly (() => string)[] {
  return (['fail', 'partial'] as const).flatMap((result) =>
    controls
      .filter((control) => control.result === result)
      .map(
        ({ id, title, because }) =>
          () =>
            `- ${markdown(id)} ${markdown(title)}: ${RESULT_WORDS[result]}, ${markdown(because)}\n`,
      ),
  );
}
