// Characters nobody sees and letters that are not what they look like, in texts a model reads. Patterns are not enough: the
// same characters are needed in emoji, flags, Arabic and Indic scripts, formulas and Russian prose, so each is judged by
// what stands around it. What spells a message is the attack; stray ones are worth a look.

import { isAscii } from 'node:buffer';
import type { Artifact } from '../../artifacts/artifact.ts';
import type { TextSegment } from '../../artifacts/segment.ts';
import { mayCarryModelText } from '../../artifacts/segments.ts';
import { INVISIBLE } from '../../lib/invisible.ts';
import { GATE_FINDINGS_PER_RULE } from '../../lib/limits.ts';
import { createOffsets } from '../../lib/offsets.ts';
import type { ArtifactKind } from '../../model/artifact.ts';
import type { Tier } from '../../model/severity.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory } from '../detector.ts';
import { blankMessages, pushedAway, terminalEscapes } from './layout.ts';
import { mixedScripts, type Oddity, stackedMarks } from './letters.ts';
import { judgeRun } from './runs.ts';

const RUN = new RegExp(`[${INVISIBLE}]+`, 'gu');
/** Ends an override, and belongs to it. */
const POP = '\u202c';
const BY_KIND = {
  message: 'text/invisible-message',
  override: 'text/bidi-override',
  stray: 'text/invisible-characters',
  lone: 'text/invisible-characters',
} as const;
/** What a model reads in these is what they carry, not the file itself. */
const HOLDS_OTHERS: ReadonlySet<ArtifactKind> = new Set<ArtifactKind>([
  'code',
  'document',
  'tool-list',
  'mcp-definitions',
  'workflow',
  'n8n-workflow',
]);

interface Reader {
  readonly rule: string;
  /** Whether ASCII can hold it. */
  readonly isInAscii: boolean;
  readonly read: (text: string) => Iterable<Oddity>;
}

const READERS: readonly Reader[] = [
  { rule: 'text/mixed-script-word', isInAscii: false, read: mixedScripts },
  { rule: 'text/stacked-marks', isInAscii: false, read: stackedMarks },
  { rule: 'text/terminal-escape', isInAscii: true, read: terminalEscapes },
  { rule: 'text/pushed-out-of-view', isInAscii: true, read: pushedAway },
  { rule: 'text/blank-message', isInAscii: true, read: blankMessages },
];

export const hiddenText: DetectorFactory = (rules) => {
  const own = new Map(
    rules.flatMap((rule) => (rule.detector === 'hidden-text' ? [[rule.info.id, rule] as const] : [])),
  );
  if (own.size === 0) return undefined;
  const chosen = (id: string, artifact: Artifact): CompiledRule | undefined => {
    const rule = own.get(id);
    return rule?.appliesTo(artifact) ? rule : undefined;
  };
  return {
    name: 'hidden-text',
    keywords: [],
    appliesTo: (artifact, hits) =>
      mayCarryModelText(artifact, hits.length > 0) && [...own.values()].some((rule) => rule.appliesTo(artifact)),
    detect(visit) {
      const { artifact, report } = visit;
      const said = new Set<string>();
      /** More than are listed are not worked out. */
      const counts = new Map<string, number>();
      const judge = (bytes: Buffer, text: string, place: string, toSource: TextSegment['toSource']) => {
        const offsets = createOffsets(text, bytes.length);
        const add = (id: string, { start, end, evidence }: Oddity, tier?: Tier) => {
          const rule = chosen(id, artifact);
          if ((counts.get(id) ?? 0) > GATE_FINDINGS_PER_RULE) return;
          const range = toSource(offsets.byteOf(start), offsets.byteOf(end));
          const key = `${id} ${range[0]}`;
          if (!rule || said.has(key)) return;
          said.add(key);
          counts.set(id, (counts.get(id) ?? 0) + 1);
          report({ rule, range, evidence: [evidence], ...(place !== '' && { place }), ...(tier && { tier }) });
        };
        const isPlain = isAscii(bytes);
        let isOverridden = false;
        if (!isPlain)
          for (const { index, 0: run } of text.matchAll(RUN)) {
            const end = index + run.length;
            const isClosing: boolean = run === POP && isOverridden;
            isOverridden = (isOverridden && !isClosing) || /[\u202d\u202e]/.test(run);
            if (isClosing) continue;
            const judged = judgeRun(run, text.slice(Math.max(0, index - 2), index), text.slice(end, end + 2));
            if (judged.kind === 'ordinary') continue;
            const lower = judged.kind === 'lone' ? 'context' : undefined;
            add(BY_KIND[judged.kind], { start: index, end, evidence: judged.evidence }, lower);
          }
        // The name of a tool has a rule of its own.
        const isToolName = place.endsWith(`, tool "${text}"`);
        for (const { rule, isInAscii, read } of READERS)
          if (isToolName && rule === 'text/mixed-script-word') continue;
          else if ((isInAscii || !isPlain) && chosen(rule, artifact)) for (const found of read(text)) add(rule, found);
      };
      if (!HOLDS_OTHERS.has(artifact.kind)) judge(artifact.bytes, artifact.text(), '', (start, end) => [start, end]);
      // What a document carries may be written with escapes, and is judged as the model gets it.
      for (const { role, bytes, place, isNormalised, toSource } of visit.segments.texts)
        if (role === 'model-text' && !isNormalised && bytes !== artifact.bytes)
          judge(bytes, bytes.toString('utf8'), place, toSource);
    },
  };
};
