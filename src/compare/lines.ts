// What is said of each difference, in words, for the text and the Markdown alike. Foreign texts come out as they went in:
// whoever shows them makes them harmless.

import { valuesOf } from './components.ts';
import type { Difference, FieldChange, Named } from './difference.ts';
import { signed } from './scores.ts';
import type { SeenFinding, Snapshot } from './snapshot.ts';

const PATHS = 2;

export function sideOf({ file, tool, entries, findings, score }: Snapshot): string {
  const by = tool ? `${tool.name}${tool.version === '' ? '' : ` ${tool.version}`}` : 'an unnamed tool';
  const rated = score && score.overall !== null ? ` · score ${score.overall} (${score.grade})` : '';
  return `${file} · ${by} · ${counted(entries.size, 'component')} · ${counted(findings.length, 'finding')}${rated}`;
}

export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

export function scoreLine({ score }: Difference): string | undefined {
  if (!score) return undefined;
  const side = ({ overall, grade }: { overall: number | null; grade: string }) =>
    overall === null ? 'none' : `${overall} (${grade})`;
  const by = score.points === undefined ? '' : score.points === 0 ? ', as before' : `, ${signed(score.points)}`;
  const why = score.reasons.length > 0 ? `: ${score.reasons.join(', ')}` : '';
  return `Score ${side(score.before)} → ${side(score.after)}${by}${why}`;
}

export function componentCounts({ components }: Difference): string {
  const { added, removed, unsure, changed, unchanged } = components;
  return countsOf([
    [added.length, 'added'],
    [removed.length, 'removed'],
    [changed.length, 'changed'],
    [unsure.length, 'not looked for in B'],
    [unchanged, 'unchanged'],
  ]);
}

export function findingCounts({ findings }: Difference): string {
  return countsOf([
    [findings.new.length, 'new'],
    [findings.fixed.length, 'fixed'],
    [findings.changed.length, 'changed'],
    [findings.unsure.length, 'not known to be fixed'],
    [findings.unchanged, 'unchanged'],
  ]);
}

function countsOf(counts: readonly (readonly [number, string])[]): string {
  const some = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return some.length === 0 ? 'none' : some.join(', ');
}

/** `mcp_server github 1.2 (openai)`, and where it stands. */
export function nameOf({ type, name, version, provider, scope }: Named): string {
  const parts = [type, name, ...valuesOf(version).slice(0, 3)];
  const about = [...valuesOf(provider), ...(scope === '' ? [] : [`in ${scope}`])];
  return `${parts.join(' ')}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
}

export function placesOf({ paths }: Named): string {
  const more = paths.length - PATHS;
  return `${paths.slice(0, PATHS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `1.0 → 2.0`; of lists what came and what went. */
export function changeText({ before, after }: FieldChange): string {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  if (old.length < 2 && now.length < 2) return `${old[0] ?? 'none'} → ${now[0] ?? 'none'}`;
  const [was, is] = [new Set(old), new Set(now)];
  return [
    ...now.filter((value) => !was.has(value)).map((value) => `+ ${value}`),
    ...old.filter((value) => !is.has(value)).map((value) => `− ${value}`),
  ].join(', ');
}

export function findingName({ rule, severity, tier, isIgnored }: SeenFinding): string {
  const about = [...(tier === '' || tier === 'gate' ? [] : [tier]), ...(isIgnored ? ['ignored'] : [])];
  return `${severity} ${rule}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
}

export function findingPlace({ path, line }: SeenFinding): string {
  return line > 0 ? `${path}:${line}` : path;
}
