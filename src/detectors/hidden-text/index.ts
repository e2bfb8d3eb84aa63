// Characters nobody sees in texts a model reads. Patterns are not enough: the same characters are needed in emoji, flags,
// Arabic and Indic scripts, so each run is judged by what stands around it. A run that spells a message is the attack;
// stray ones are worth a look. Known limit: a message spelt by the choice among visible homoglyphs is not found here.

import { isAscii } from 'node:buffer';
import type { Artifact } from '../../artifacts/artifact.ts';
import { INVISIBLE } from '../../lib/invisible.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory } from '../detector.ts';

const RUN = new RegExp(`[${INVISIBLE}]+`, 'gu');
/** Bytes that begin any of the above in UTF-8; a text without them is not decoded. */
const LEAD_BYTES: ReadonlySet<number> = new Set([0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef, 0xf0, 0xf3]);
/** Shortest run that can say something. */
const MESSAGE_UNITS = 4;

export const hiddenText: DetectorFactory = (rules) => {
  const own = rules.filter(({ detector }) => detector === 'hidden-text');
  const message = own.find(({ info }) => info.id === 'text/invisible-message');
  const characters = own.find(({ info }) => info.id === 'text/invisible-characters');
  if (!message && !characters) return undefined;
  const appliesTo = (rule: CompiledRule | undefined, artifact: Artifact) => rule?.appliesTo(artifact) ?? false;
  return {
    name: 'hidden-text',
    keywords: [],
    appliesTo: (artifact) =>
      (appliesTo(message, artifact) || appliesTo(characters, artifact)) &&
      !isAscii(artifact.bytes) &&
      artifact.bytes.some((byte) => LEAD_BYTES.has(byte)),
    detect({ artifact, report }) {
      const text = artifact.text();
      for (const match of text.matchAll(RUN)) {
        const start = match.index;
        const end = start + match[0].length;
        const run = judge(match[0], text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2));
        if (run.kind === 'ordinary') continue;
        const rule = run.kind === 'message' ? message : characters;
        if (!rule) continue;
        report({ rule, range: [artifact.byteOffset(start), artifact.byteOffset(end)], evidence: [run.evidence] });
      }
    },
  };
};

type Judgement = { readonly kind: 'message' | 'stray'; readonly evidence: string } | { readonly kind: 'ordinary' };

function judge(run: string, before: string, after: string): Judgement {
  const points = [...run].map((character) => character.codePointAt(0) as number);
  if (isFlag(points, before)) return { kind: 'ordinary' };
  const hidden = decodeTags(points) ?? decodeSelectors(points) ?? decodeZeroWidth(points);
  if (hidden !== undefined) return { kind: 'message', evidence: `hidden text: "${hidden}"` };
  if (isOrdinary(points, before, after)) return { kind: 'ordinary' };
  return { kind: 'stray', evidence: `${points.length} invisible: ${describe(points)}` };
}

/** Tag characters mirror ASCII one to one. */
function decodeTags(points: readonly number[]): string | undefined {
  const letters = points
    .filter((point) => point >= 0xe0020 && point <= 0xe007e)
    .map((point) => String.fromCharCode(point - 0xe0000));
  return letters.length >= MESSAGE_UNITS ? letters.join('') : undefined;
}

/** Variation selectors number 256: one byte each. A glyph needs at most one, so a run of them is data. */
function decodeSelectors(points: readonly number[]): string | undefined {
  const bytes = points.flatMap((point) => {
    if (point >= 0xfe00 && point <= 0xfe0f) return [point - 0xfe00];
    return point >= 0xe0100 && point <= 0xe01ef ? [point - 0xe0100 + 16] : [];
  });
  return bytes.length >= MESSAGE_UNITS ? Buffer.from(bytes).toString('latin1') : undefined;
}

/** Two or more different zero-width characters, sixteen or more in a row: bits. */
function decodeZeroWidth(points: readonly number[]): string | undefined {
  const zeroWidth = points.filter(
    (point) => (point >= 0x200b && point <= 0x200d) || (point >= 0x2060 && point <= 0x2064) || point === 0xfeff,
  );
  const kinds = [...new Set(zeroWidth)];
  if (zeroWidth.length < 16 || kinds.length < 2) return undefined;
  const bits = zeroWidth.map((point) => (point === kinds[0] ? '0' : '1')).join('');
  return `${zeroWidth.length} zero-width characters used as bits, ${bits.slice(0, 32)}…`;
}

/** A black flag followed by tag letters is a subdivision flag such as Scotland's. */
function isFlag(points: readonly number[], before: string): boolean {
  return before.endsWith('\u{1f3f4}') && points.at(-1) === 0xe007f && points.length <= 8;
}

function isOrdinary(points: readonly number[], before: string, after: string): boolean {
  const selectors = points.filter((point) => point >= 0xfe00 && point <= 0xfe0f);
  if (points.length === 1 && selectors.length === 1) return before !== '';
  // Emoji sequences: at most a selector and a joiner between two symbols.
  if (points.length <= 2 && points.every((point) => point === 0x200d || point === 0xfe0f || point === 0xfe0e)) {
    if (/\p{Extended_Pictographic}|\p{Emoji_Modifier}/u.test(before)) return true;
  }
  if (points.length === 1 && (points[0] === 0x200c || points[0] === 0x200d))
    return isJoiningScript(before) || isJoiningScript(after);
  if (points.length === 1 && (points[0] === 0x200e || points[0] === 0x200f || points[0] === 0x061c))
    return isRightToLeft(before) || isRightToLeft(after);
  // Directional embeddings and isolates around right-to-left text; overrides (202d, 202e) never.
  if (points.every((point) => (point >= 0x2066 && point <= 0x2069) || (point >= 0x202a && point <= 0x202c)))
    return isRightToLeft(before) || isRightToLeft(after);
  // A soft hyphen or a word joiner is typography when it stands alone between letters.
  return points.length === 1 && (points[0] === 0x00ad || points[0] === 0x2060);
}

function isJoiningScript(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Syriac}]/u.test(
    text,
  );
}

function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);
}

function describe(points: readonly number[]): string {
  const names = [...new Set(points)]
    .slice(0, 4)
    .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
  return names.join(', ');
}
