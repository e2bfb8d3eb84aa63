// Runs of invisible characters: what they spell, and whether emoji, flags or a script need them where they stand.

/** Shortest run that can say something. */
const MESSAGE_UNITS = 4;

export type Judgement =
  | { readonly kind: 'message' | 'override' | 'stray' | 'lone'; readonly evidence: string }
  | { readonly kind: 'ordinary' };

/** Of a run of invisible characters, by what stands around it. */
export function judgeRun(run: string, before: string, after: string): Judgement {
  const points = [...run].map((character) => character.codePointAt(0) as number);
  if (isFlag(points, before)) return { kind: 'ordinary' };
  const hidden = decodeTags(points) ?? decodeSelectors(points) ?? decodeZeroWidth(points);
  if (hidden !== undefined) return { kind: 'message', evidence: `hidden text: "${hidden}"` };
  if (points.some((point) => point === 0x202d || point === 0x202e))
    return { kind: 'override', evidence: `text is shown in another order: ${describe(points)}` };
  if (isOrdinary(points, before, after)) return { kind: 'ordinary' };
  const evidence = `${points.length} invisible: ${describe(points)}`;
  // One comes with what is copied from a web page; it can say nothing.
  return { kind: points.length === 1 ? 'lone' : 'stray', evidence };
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
  return spelt(bits) ?? `${zeroWidth.length} zero-width characters used as bits, ${bits.slice(0, 32)}…`;
}

/** Bits as letters, whichever of the two characters is the one. */
export function spelt(bits: string): string | undefined {
  for (const one of ['1', '0']) {
    const bytes = (bits.match(/[01]{8}/g) ?? []).map((byte) => {
      const value = Number.parseInt(byte, 2);
      return one === '1' ? value : 255 - value;
    });
    const text = Buffer.from(bytes).toString('latin1');
    if (text.length > 1 && /^[\x20-\x7e\n]+$/.test(text)) return text;
  }
  return undefined;
}

/** A black flag followed by tag letters is a subdivision flag such as Scotland's. */
function isFlag(points: readonly number[], before: string): boolean {
  return before.endsWith('\u{1f3f4}') && points.at(-1) === 0xe007f && points.length <= 8;
}

function isOrdinary(points: readonly number[], before: string, after: string): boolean {
  const selectors = points.filter((point) => point >= 0xfe00 && point <= 0xfe0f);
  // A selector chooses between the forms of a symbol or an ideograph; a Latin letter has one.
  if (points.length === 1 && selectors.length === 1)
    return before !== '' && (points[0] === 0xfe0e || points[0] === 0xfe0f || !/[A-Za-z\s]$/.test(before));
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
