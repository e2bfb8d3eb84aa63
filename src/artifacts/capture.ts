// Occurrences to findings, while the artifact's bytes are there: positions, snippet, GitHub's line hash, ignore marker.
// Every secret range any detector named in this artifact is masked in every text of every finding of it.

import { cut } from '../lib/escape.ts';
import { matchesGlob } from '../lib/glob.ts';
import { hmacHex, sha256Hex } from '../lib/hash.ts';
import { lineHashes } from '../lib/line-hash.ts';
import type { Format } from '../model/artifact.ts';
import type { Finding, InlineMarker } from '../model/finding.ts';
import type { Snippet } from '../model/location.ts';
import { type Confidence, TIERS, type Tier } from '../model/severity.ts';
import type { CompiledRule } from '../rules/compile.ts';
import type { Artifact } from './artifact.ts';
import { hider, type Mask, maskLine, maskRange, mergeMasks } from './mask.ts';
import type { ByteRange } from './segment.ts';

export interface Occurrence {
  readonly rule: CompiledRule;
  /** Byte range in the artifact. */
  readonly range: ByteRange;
  /** Logical place, such as `server "mail"`. */
  readonly place?: string;
  /** Byte ranges in the artifact that hold a secret: masked in every text that leaves the scan. */
  readonly secrets?: readonly ByteRange[];
  /** What proves it, when that is not the text of the range; one line each. */
  readonly evidence?: readonly string[];
  /** Overrides the rule's sentence. */
  readonly message?: string;
  /** Lowers the rule's confidence for this occurrence. */
  readonly confidence?: Confidence;
  /** Lowers the rule's tier for this occurrence. */
  readonly tier?: Tier;
  /** `proven`: the value proves itself; `example`: its checksum fails. */
  readonly standing?: 'plain' | 'proven' | 'example';
}

export interface CaptureContext {
  readonly target: string;
  /** Every secret anything found in this artifact, reported or not. */
  readonly secrets: readonly ByteRange[];
  /** Key of this run for comparing secrets of two scans in memory. */
  readonly secretKey: string;
  readonly hasByteOrderMark: boolean;
  readonly isTranscoded: boolean;
  /** A marker that cannot count, and why. */
  readonly refuseMarker: (line: number, why: string) => void;
}

const SNIPPET_LINES_AFTER = 3;
const EVIDENCE_LENGTH = 300;

export function captureFindings(
  artifact: Artifact,
  occurrences: readonly Occurrence[],
  context: CaptureContext,
): Finding[] {
  const lines = artifact.lines();
  const masks = mergeMasks(artifact.bytes, context.secrets);
  const hide = hider(artifact.bytes, masks);
  const located = occurrences.map((occurrence) => {
    const [start, end] = clamp(occurrence.range, artifact.bytes.length);
    return { occurrence, start, end, from: lines.position(start), to: lines.position(end) };
  });
  const canHash = artifact.isWhole && !context.isTranscoded;
  const hashes = canHash
    ? lineHashes(
        (context.hasByteOrderMark ? '\ufeff' : '') + artifact.text(),
        new Set(located.map(({ from }) => from.line)),
      )
    : new Map<number, string>();

  return located.map(({ occurrence, start, end, from, to }): Finding => {
    const { rule } = occurrence;
    const matched = hide(oneLine(maskRange(artifact.bytes, start, end, masks)));
    const shown = cut(matched, EVIDENCE_LENGTH);
    const place = hide(occurrence.place || (occurrence.secrets?.length ? keyNameBefore(artifact, start) : ''));
    const proofs = occurrence.evidence?.map((proof) => hide(oneLine(proof)));
    const [secret] = occurrence.secrets ?? [];
    const marker = findMarker(artifact, rule.info.id, from.line, context);
    const inlineIgnore = inlineIgnoreFor(artifact.format, rule.info.id);
    const lineHash = hashes.get(from.line);
    return {
      ruleId: rule.info.id,
      message: fill(hide(occurrence.message ?? rule.message), place, shown),
      severity: rule.info.severity,
      confidence: occurrence.standing === 'example' ? 'low' : (occurrence.confidence ?? rule.info.confidence),
      tier: tierOf(occurrence),
      use: artifact.use,
      locations: [
        {
          target: context.target,
          path: artifact.path,
          range: { start: from, end: to },
          ...(place !== '' && { logical: place }),
          snippet: snippetOf(artifact, start, end, masks),
          ...(lineHash !== undefined && { lineHash }),
        },
      ],
      evidence: proofs ?? [shown],
      identity: {
        place,
        evidence: secret ? '' : sha256Hex(proofs?.join('\n') ?? matched).slice(0, 16),
        ...(secret && { secret: hmacHex(context.secretKey, artifact.bytes.toString('latin1', ...secret)) }),
      },
      proven: occurrence.standing === 'proven',
      ...(marker && { marker: { ...marker, reason: hide(marker.reason) } }),
      ...(inlineIgnore !== undefined && { inlineIgnore }),
    };
  });
}

function clamp([start, end]: ByteRange, length: number): ByteRange {
  const from = Math.min(Math.max(0, start), length);
  return [from, Math.min(Math.max(from, end), length)];
}

/** The rule's tier, unless this occurrence is worth less. */
export function tierOf({ rule, tier = 'gate', standing }: Occurrence): Tier {
  return lowest(rule.info.tier, tier, standing === 'example' ? 'review' : 'gate');
}

function lowest(...tiers: readonly Tier[]): Tier {
  return TIERS[Math.max(...tiers.map((tier) => TIERS.indexOf(tier)))] as Tier;
}

/** The rule's sentence about this occurrence; it begins with a capital whatever the place is called. */
function fill(template: string, place: string, match: string): string {
  const sentence = template.replace(/\{(place|match)\}/g, (_, name) =>
    name === 'place' ? place || 'this file' : match,
  );
  return sentence.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `api_key` of `api_key: "…`; part of a secret's identity, since its value must not be. */
function keyNameBefore(artifact: Artifact, start: number): string {
  const left = artifact.bytes.toString('latin1', Math.max(0, start - 120), start);
  const match =
    /([A-Za-z_][\w.-]{1,60})["'`\]]{0,2}\s{0,4}(?::=|=>|=|:)\s{0,4}(?:[\w.]{1,30}\()?["'`]?[^"'`\s]{0,20}$/.exec(left);
  return match?.[1] ?? '';
}

function snippetOf(artifact: Artifact, start: number, end: number, masks: readonly Mask[]): Snippet {
  const lines = artifact.lines();
  const from = lines.position(start);
  const to = lines.position(Math.max(start, end));
  const firstLine = lines.lineRange(from.line - 1) ? from.line - 1 : from.line;
  const lastLine = Math.min(to.line, from.line + SNIPPET_LINES_AFTER);
  const shown: string[] = [];
  let mark = { start: from, end: to };
  for (let line = firstLine; line <= lastLine; line++) {
    const range = lines.lineRange(line);
    if (!range) break;
    const { text, columnOf } = maskLine(artifact.bytes, range, line === from.line ? start : range[0], masks);
    shown.push(text);
    if (line === from.line) mark = { ...mark, start: { line, column: columnOf(start) } };
    if (line === lastLine)
      mark = { ...mark, end: { line, column: line === to.line ? columnOf(end) : text.length + 1 } };
  }
  return { firstLine, lines: shown, mark };
}

const MARKER = /bartizan-ignore:[ \t]*([\w/*.-]+)(?:[ \t]+--[ \t]*((?:(?!bartizan-ignore:)[^\r\n])*))?/g;
/** What the line to paste says where the reason goes. */
const REASON = 'reason';

/** A marker counts on the line of the finding or the one above, for the one rule it names, with a reason. */
function findMarker(
  artifact: Artifact,
  ruleId: string,
  line: number,
  context: CaptureContext,
): InlineMarker | undefined {
  for (const candidate of [line, line - 1]) {
    const range = artifact.lines().lineRange(candidate);
    if (!range || range[1] - range[0] > 4096) continue;
    for (const [, rule = '', text = ''] of artifact.bytes.toString('utf8', ...range).matchAll(MARKER)) {
      if (!matchesGlob(ruleId, rule)) continue;
      const reason = text.replace(/(?:-->|\*\/).*$/, '').trim();
      if (rule !== ruleId) context.refuseMarker(candidate, 'it must name one rule');
      else if (reason === '' || reason === REASON) context.refuseMarker(candidate, 'it must say why after "--"');
      else return { line: candidate, reason };
    }
  }
  return undefined;
}

const COMMENT: Partial<Record<Format, readonly [open: string, close: string]>> = {
  yaml: ['# ', ''],
  toml: ['# ', ''],
  shell: ['# ', ''],
  python: ['# ', ''],
  env: ['# ', ''],
  javascript: ['// ', ''],
  go: ['// ', ''],
  markdown: ['<!-- ', ' -->'],
  html: ['<!-- ', ' -->'],
};

function inlineIgnoreFor(format: Format, ruleId: string): string | undefined {
  const comment = COMMENT[format];
  return comment && `${comment[0]}bartizan-ignore: ${ruleId} -- ${REASON}${comment[1]}`;
}
