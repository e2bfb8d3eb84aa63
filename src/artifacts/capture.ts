// Occurrences to findings, while the artifact's bytes are there: positions, snippet, GitHub's line hash, ignore marker.
// Every secret range any detector named in this artifact is masked in every text of every finding of it.

import { cut } from '../lib/escape.ts';
import { hmacHex, sha256Hex } from '../lib/hash.ts';
import { lineHashes } from '../lib/line-hash.ts';
import type { Format } from '../model/artifact.ts';
import type { Finding } from '../model/finding.ts';
import type { FlowStep } from '../model/flow.ts';
import type { Snippet } from '../model/location.ts';
import { type Confidence, TIERS, type Tier } from '../model/severity.ts';
import type { CompiledRule, Standing } from '../rules/compile.ts';
import type { Artifact } from './artifact.ts';
import { isBuilt } from './built.ts';
import { fixOf } from './fixes/index.ts';
import { findMarker, REASON } from './marker.ts';
import { hider, type Mask, maskLine, maskRange, masksIn, mergeMasks, repeatsOf } from './mask.ts';
import type { ByteRange, SecretRange } from './segment.ts';
import { suggestionOf } from './suggestion.ts';

export interface Occurrence {
  readonly rule: CompiledRule;
  /** Byte range in the artifact. */
  readonly range: ByteRange;
  /** All it stands on, where that is several places: what a fix has to change. */
  readonly ranges?: readonly ByteRange[];
  /** Logical place, such as `server "mail"`. */
  readonly place?: string;
  /** What holds a secret, its own first: masked in every text that leaves the scan. */
  readonly secrets?: readonly SecretRange[];
  /** What proves it, when that is not the text of the range; one line each. */
  readonly evidence?: readonly string[];
  /** What else is to be said of it, one line each, behind the evidence. No part of its identity. */
  readonly notes?: readonly string[];
  /** What tells it from others of its place, when that is not the evidence. */
  readonly identity?: string;
  readonly flow?: readonly FlowStep[];
  /** Overrides the rule's sentence. */
  readonly message?: string;
  /** Lowers the rule's confidence for this occurrence. */
  readonly confidence?: Confidence;
  /** Lowers the rule's tier for this occurrence. */
  readonly tier?: Tier;
  readonly standing?: Standing;
}

export interface CaptureContext {
  readonly target: string;
  /** Every secret anything found in this artifact, reported or not. */
  readonly secrets: readonly SecretRange[];
  /** Key of this run for comparing secrets of two scans in memory. */
  readonly secretKey: () => string;
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
  const masks = mergeMasks(artifact.bytes, [...context.secrets, ...repeatsIn(artifact, context.secrets)]);
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
    const place = hide(
      occurrence.place || (occurrence.secrets?.length ? keyNameBefore(artifact, startOf(occurrence), masks) : ''),
    );
    // A part of a secret that something spells otherwise is no text that could be looked for.
    const isPart = masksIn(masks, start, end).some(
      (each) => each.readings.length > 0 && (each.start < start || end < each.end),
    );
    const proofs = isPart ? [matched] : occurrence.evidence?.map((proof) => hide(oneLine(proof)));
    const [secret] = occurrence.secrets ?? [];
    const marker = findMarker(artifact, rule.info, { first: from.line, last: to.line }, context.refuseMarker);
    const fix =
      rule.edits && canHash
        ? fixOf(
            artifact,
            rule.edits,
            {
              ranges: occurrence.ranges ?? [[start, end]],
              line: from.line,
              secrets: occurrence.secrets ?? [],
            },
            masks,
          )
        : undefined;
    const suggestion = fix && suggestionOf(artifact, fix, from.line, masks);
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
      ...(occurrence.flow && {
        flow: occurrence.flow.map((step) => ({ ...step, what: hide(step.what) })),
        ...(isBuilt(artifact) && { isBuilt: true }),
      }),
      evidence: [
        ...(proofs?.map((proof) => cut(proof, EVIDENCE_LENGTH)) ?? [shown]),
        ...(occurrence.notes?.map((note) => cut(hide(oneLine(note)), EVIDENCE_LENGTH)) ?? []),
      ],
      identity: {
        place,
        evidence: secret ? '' : sha256Hex(occurrence.identity ?? proofs?.join('\n') ?? matched).slice(0, 16),
        ...(secret && { secret: hmacHex(context.secretKey(), secretOf(artifact.bytes, secret)) }),
      },
      proven: occurrence.standing === 'proven',
      ...(marker && { marker: { ...marker, reason: hide(marker.reason) } }),
      ...(inlineIgnore !== undefined && { inlineIgnore }),
      ...(fix && { fix }),
      ...(suggestion && { suggestion }),
    };
  });
}

/** What a text passes in this artifact, as it is kept for findings elsewhere. `range` in bytes. */
export function captureSteps(
  artifact: Artifact,
  steps: readonly { readonly range: ByteRange; readonly what: string }[],
  { target, secrets }: Pick<CaptureContext, 'target' | 'secrets'>,
): readonly FlowStep[] {
  const lines = artifact.lines();
  const masks = mergeMasks(artifact.bytes, [...secrets, ...repeatsIn(artifact, secrets)]);
  const hide = hider(artifact.bytes, masks);
  return steps.map(({ range, what }) => {
    const [start, end] = clamp(range, artifact.bytes.length);
    return {
      target,
      path: artifact.path,
      range: { start: lines.position(start), end: lines.position(end) },
      what: hide(oneLine(what)),
      snippet: snippetOf(artifact, start, end, masks),
    };
  });
}

/** Where what holds it begins: a name stands before that. */
function startOf({ range, secrets = [] }: Occurrence): number {
  return Math.min(range[0], ...secrets.map(([start]) => start));
}

function repeatsIn(artifact: Artifact, secrets: readonly SecretRange[]): readonly SecretRange[] {
  return secrets.length === 0 ? [] : repeatsOf(artifact.latin1(), secrets);
}

/** One character per byte. */
function secretOf(bytes: Buffer, [start, end, reads]: SecretRange): string {
  return reads === undefined ? bytes.toString('latin1', start, end) : Buffer.from(reads, 'utf8').toString('latin1');
}

function clamp([start, end]: ByteRange, length: number): ByteRange {
  const from = Math.min(Math.max(0, start), length);
  return [from, Math.min(Math.max(from, end), length)];
}

const STANDING_TIER: Readonly<Record<Standing, Tier>> = {
  plain: 'gate',
  proven: 'gate',
  example: 'review',
  harmless: 'context',
};

/** The rule's tier, unless this occurrence is worth less. */
export function tierOf({ rule, tier = 'gate', standing = 'plain' }: Occurrence): Tier {
  return lowest(rule.info.tier, tier, STANDING_TIER[standing]);
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

/** With what is spelt in tag characters as the letters they stand for: nobody reads their numbers. */
function oneLine(text: string): string {
  return text
    .replace(/[\u{e0020}-\u{e007e}]/gu, (tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000))
    .replace(/\s+/g, ' ')
    .trim();
}

/** `api_key` of `api_key: "…`; part of a secret's identity, since its value must not be. */
function keyNameBefore(artifact: Artifact, start: number, masks: readonly Mask[]): string {
  const left = artifact.bytes.toString('latin1', Math.max(0, start - 120), start);
  const match =
    /([A-Za-z_][\w.-]{1,60})["'`\]]{0,2}\s{0,4}(?::=|=>|=|:)\s{0,4}(?:[\w.]{1,30}\()?["'`]?[^"'`\s]{0,20}$/.exec(left);
  const name = match?.[1];
  if (!match || name === undefined) return '';
  const at = start - left.length + match.index;
  // A value can be a key too, and its end a name.
  return masksIn(masks, at, at + name.length).length > 0 ? '' : name;
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
