// Orders that are written so that only a machine reads them: base64, hexadecimal, percent and character escapes, reversed
// and shifted letters. Decoded once and judged like any passage. Known limits: one level, and no ciphers with a key.

import { decodeBase64 } from '../../lib/encodings.ts';
import type { Tier } from '../../model/severity.ts';
import { type Prose, paragraphAround, readingAt } from './clause.ts';
import { isHarmful, signalsOf } from './signals.ts';

export interface EncodedOrder {
  readonly start: number;
  readonly end: number;
  /** What it says. */
  readonly says: string;
  readonly encoding: string;
  readonly tier: Tier;
}

interface Encoding {
  readonly name: string;
  /** A cheap condition for any of it. */
  readonly sign: RegExp;
  readonly run: RegExp;
  readonly decode: (run: string) => string | undefined;
}

/** Decoded of one text at most; nobody ships more of them as prose. */
const MOST_RUNS = 2000;
const MOST_UNITS = 16_384;

const ENCODINGS: readonly Encoding[] = [
  {
    name: 'base64',
    sign: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24}/,
    // Bounded: a run of megabytes would fill the stack of the expression, and so much is not decoded anyway.
    run: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,16384}={0,2}(?:\r?\n[ \t>]{0,8}[A-Za-z0-9+/_-]{24,4096}={0,2}){0,200}/g,
    decode: (run) => utf8(decodeBase64(run.replace(/[\s>]/g, ''))),
  },
  {
    name: 'hexadecimal',
    sign: /[0-9a-f]{2}[\s:,]?[0-9a-f]{2}[\s:,]?[0-9a-f]{2}|\\x[0-9a-f]{2}/i,
    run: /(?:\\x[0-9a-f]{2}){8,4000}|(?:0x[0-9a-f]{2},? ?){12,4000}|(?:[0-9a-f]{2}[ :]?){16,4000}/gi,
    decode: (run) => utf8(Buffer.from(run.replace(/0x|\\x|[\s:,]/gi, ''), 'hex')),
  },
  {
    name: 'percent escapes',
    sign: /%[0-9a-f]{2}/i,
    run: /(?<![\w.~!*'()+%,:;@/?#=&-])[\w.~!*'()+%,:;@/?#=&-]{24,4000}/g,
    decode: (run) =>
      (run.match(/%[0-9a-f]{2}/gi)?.length ?? 0) < 3 ? undefined : percentDecoded(run.replaceAll('+', ' ')),
  },
  {
    name: 'character escapes',
    sign: /\\u\{?[0-9a-f]{4}/i,
    run: /(?:\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|[ .,]){6,4000}/gi,
    decode: (run) =>
      run.replace(/\\u\{?([0-9a-f]{1,6})\}?/gi, (_, code: string) => character(Number.parseInt(code, 16))),
  },
  {
    name: 'character references',
    sign: /&#x?[0-9a-f]/i,
    run: /(?:&#(?:\d{1,7}|x[0-9a-f]{1,6});? ?){6,4000}/gi,
    decode: (run) =>
      run.replace(/&#(?:(\d{1,7})|x([0-9a-f]{1,6}));?/gi, (_, decimal?: string, hex?: string) =>
        character(decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)),
      ),
  },
  {
    name: 'character codes',
    sign: /\d{2,3}, ?\d{2,3}, ?\d{2,3}/,
    run: /(?:\d{2,3}, ?){15,4000}\d{2,3}/g,
    decode: (run) =>
      String.fromCharCode(
        ...run
          .split(/, ?/)
          .map(Number)
          .filter((code) => code < 0xd800),
      ),
  },
  {
    name: 'binary digits',
    sign: /[01]{8}/,
    run: /(?:[01]{8} ?){12,4000}/g,
    decode: (run) => String.fromCharCode(...(run.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))),
  },
  {
    name: 'ROT13',
    sign: /\b(?:vtaber|qvfertneq|vafgehpgvbaf?|cnffjbeqf?|perqragvnyf|frperg|frpergf|hfre|cerivbhf)\b/i,
    run: /[^\n]{1,2000}/g,
    decode: (run) =>
      /\b(?:vtaber|qvfertneq|vafgehpgvbaf?|cnffjbeqf?|perqragvnyf|frpergf?|cerivbhf|grkg|gur|naq)\b/i.test(run)
        ? rot13(run)
        : undefined,
  },
  {
    name: 'reversed letters',
    sign: /\b(?:erongi|snoitcurtsni|suoiverp|drowssap|terces|resu|eht)\b/i,
    run: /[^\n]{1,2000}/g,
    decode: (run) =>
      /\b(?:erongi|snoitcurtsni|suoiverp|sdrowssap|drowssap|eht)\b/i.test(run)
        ? [...run].toReversed().join('')
        : undefined,
  },
];

export function* encodedOrders(prose: Prose): Generator<EncodedOrder> {
  const { text } = prose;
  let runs = 0;
  for (const { name, sign, run, decode } of ENCODINGS) {
    if (!sign.test(text)) continue;
    for (const { index: start, 0: found } of text.matchAll(run)) {
      if (found.length > MOST_UNITS || ++runs > MOST_RUNS) continue;
      const says = decode(found);
      if (says === undefined || !isProse(says)) continue;
      const said = signalsOf(says);
      if (!isHarmful(said) && !said.overrides && !said.conceals && !said.executes) continue;
      const end = start + found.length;
      const isTold =
        readingAt(prose, start, end, { isCode: true }) !== 'order' ||
        // The text says itself what it decodes to.
        isSpelledOut(paragraphAround(text, start, end), says);
      yield { start, end, says: says.trim(), encoding: name, tier: isTold ? 'context' : 'gate' };
    }
  }
}

function isSpelledOut(paragraph: string, says: string): boolean {
  return paragraph.toLowerCase().includes(says.trim().slice(0, 40).toLowerCase());
}

/** Letters and blanks in the main, as sentences are. */
function isProse(text: string): boolean {
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  const letters = text.match(/[A-Za-z\s]/g)?.length ?? 0;
  return words.length >= 4 && letters > text.length * 0.6;
}

function utf8(bytes: Buffer | undefined): string | undefined {
  if (!bytes || bytes.length < 12) return undefined;
  // UTF-16 of ASCII, as PowerShell encodes it.
  const isWide = bytes.length > 16 && bytes.subarray(0, 16).every((byte, index) => (index % 2 === 1) === (byte === 0));
  const text = bytes.toString(isWide ? 'utf16le' : 'utf8');
  return text.includes('\ufffd') ? undefined : text;
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}
