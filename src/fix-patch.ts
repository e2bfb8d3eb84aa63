// What `bartizan fix` would write, as a unified diff for people: every secret of the old text and the new is masked in it, so it
// is for reading. What is written has no such mask.

import { createArtifact, isDocumentFormat } from './artifacts/artifact.ts';
import { classify } from './artifacts/classify.ts';
import { settled } from './artifacts/content-signs.ts';
import { decode } from './artifacts/decode.ts';
import { type Mask, maskRange, mergeMasks, repeatsOf } from './artifacts/mask.ts';
import { createEngine, type Engine } from './engine.ts';
import type { ChangedFile } from './fix.ts';
import { loadParsers } from './lib/document.ts';
import { visible, visibleWithin } from './lib/escape.ts';
import { FILE_CAP } from './lib/limits.ts';
import { hunksOf, linesOf } from './lib/unified-diff.ts';
import { occurrencesIn } from './occurrences.ts';
import type { CompiledRule } from './rules/compile.ts';

const LINE = 1000;

/** `rules` are all there are: what one of them takes for a secret is shown by none. */
export async function patchOf(changed: readonly ChangedFile[], rules: readonly CompiledRule[]): Promise<string> {
  if (changed.length === 0) return '';
  const engine = createEngine(rules, FILE_CAP + 1);
  const parts: string[] = [];
  for (const { path, shown, before, after } of changed) {
    const [old, now] = [await textOf(engine, path, before), await textOf(engine, path, after)];
    parts.push(`--- a/${visible(shown)}\n+++ b/${visible(shown)}\n`);
    for (const { header, lines } of hunksOf(old.lines, now.lines)) {
      parts.push(`${header}\n`);
      for (const { sign, line } of lines) parts.push(`${sign}${(sign === '+' ? now : old).shown(line)}\n`);
    }
  }
  return parts.join('');
}

interface ShownText {
  readonly lines: readonly string[];
  readonly shown: (line: number) => string;
}

async function textOf(engine: Engine, path: string, raw: Buffer): Promise<ShownText> {
  const { bytes } = decode(raw);
  const masks = await masksOf(engine, path, bytes);
  const lines = linesOf(bytes.toString('utf8'));
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += Buffer.byteLength(line);
  }
  return {
    lines,
    shown(line) {
      const start = starts[line] ?? 0;
      const end = start + Buffer.byteLength((lines[line] ?? '').replace(/[\r\n]+$/, ''));
      return visibleWithin(maskRange(bytes, start, end, masks).replaceAll('\t', '    '), LINE);
    },
  };
}

async function masksOf(engine: Engine, path: string, bytes: Buffer): Promise<readonly Mask[]> {
  const classification = settled(classify(path), bytes);
  await engine.prepareFor(new Set([classification.kind]));
  const { format } = classification;
  const parse = await loadParsers(isDocumentFormat(format) ? [format] : []);
  const artifact = createArtifact({ ...classification, path, bytes, isWhole: true, parse });
  const hits = engine.hitsIn(bytes);
  for (let load = engine.lackingFor(artifact, hits); load; load = engine.lackingFor(artifact, hits)) await load();
  const secrets = occurrencesIn(artifact, engine, hits, () => {}).flatMap((each) => each.secrets ?? []);
  return mergeMasks(bytes, [...secrets, ...repeatsOf(artifact.latin1(), secrets)]);
}
