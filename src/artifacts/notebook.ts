// Notebooks: JSON around cells of Python, whose lines are strings of their own. The tools and prompts of their code are
// texts a model reads, like those of any source file; what a cell printed is not looked at.

import { firstOf } from '../lib/search.ts';
import type { Artifact } from './artifact.ts';
import { readCode } from './code-tools.ts';
import type { Segments } from './segment.ts';
import { quotedText, viewsOf, type WrittenText } from './text-views.ts';
import { fieldOf, textOf } from './tool-node.ts';

export function isNotebook({ kind, path }: Pick<Artifact, 'kind' | 'path'>): boolean {
  return kind === 'document' && /\.ipynb$/i.test(path);
}

export function notebookTexts(artifact: Artifact): Segments {
  const texts = codeCells(artifact).flatMap((lines) => {
    const code = joinedLines(lines);
    return readCode(code.text, 'python').texts.flatMap(({ place, text, originOf }) =>
      viewsOf(artifact, place, { text, originOf: (unit) => code.originOf(originOf(unit)) }),
    );
  });
  return { texts, structures: [] };
}

/** The code of all cells, one after the other; undefined when there is none. */
export function notebookCode(artifact: Artifact): WrittenText | undefined {
  const cells = codeCells(artifact);
  return cells.length === 0 ? undefined : joinedLines(cells.flatMap((lines) => [...lines, LINE_END]));
}

const LINE_END: WrittenText = { text: '\n', originOf: () => 0 };

/** The lines of each cell of code. */
function codeCells(artifact: Artifact): readonly (readonly WrittenText[])[] {
  const cells = fieldOf(artifact.document()?.root, 'cells');
  if (cells?.kind !== 'array') return [];
  const source = artifact.text();
  return cells.items.flatMap((cell) => {
    const lines = fieldOf(cell, 'source');
    if (textOf(fieldOf(cell, 'cell_type')) !== 'code' || !lines) return [];
    return [
      (lines.kind === 'array' ? lines.items : [lines]).map((line) =>
        quotedText(source, line.start, line.end, textOf(line) ?? ''),
      ),
    ];
  });
}

function joinedLines(lines: readonly WrittenText[]): WrittenText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length;
  }
  return {
    text: lines.map(({ text }) => text).join(''),
    originOf(unit) {
      const index = Math.max(0, firstOf(starts.length, (at) => (starts[at] ?? 0) > unit) - 1);
      return lines[index]?.originOf(unit - (starts[index] ?? 0)) ?? 0;
    },
  };
}
