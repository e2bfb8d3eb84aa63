// Problems of packages as findings at the entries of the lockfiles that resolve them. Each file is read once more, since what
// a finding shows is captured from its bytes; where that cannot be, the place is kept and nothing is shown of it.

import { createArtifact, isDocumentFormat } from '../artifacts/artifact.ts';
import { bounded } from '../artifacts/bounds.ts';
import { captureFindings, type Occurrence, tierOf } from '../artifacts/capture.ts';
import { createClassifier } from '../artifacts/classify.ts';
import { decode, withValidUtf8 } from '../artifacts/decode.ts';
import { createEngine, type Engine } from '../engine.ts';
import { loadParsers } from '../lib/document.ts';
import { visibleWithin } from '../lib/escape.ts';
import { sha256Hex } from '../lib/hash.ts';
import { lazy } from '../lib/lazy.ts';
import { FILE_CAP, LOCKFILE_BYTES } from '../lib/limits.ts';
import type { KnownProblem } from '../model/advisory.ts';
import type { Gap } from '../model/coverage.ts';
import type { Finding } from '../model/finding.ts';
import type { PackagePlace } from '../model/package.ts';
import { secretsIn } from '../occurrences.ts';
import type { CompiledRule } from '../rules/compile.ts';
import type { Target } from '../targets/target.ts';

export interface CaptureRequest {
  readonly rules: readonly CompiledRule[];
  /** Whose files are read; a file of none of them is not shown. */
  readonly targets: readonly Target[];
  readonly secretKey: () => string;
  readonly gap: (gap: Gap) => void;
}

/** One problem in one file. */
interface Entry {
  readonly problem: KnownProblem;
  readonly place: PackagePlace;
  readonly occurrence: Occurrence;
}

const NAMES = 4;
const NAME = 120;
const SUMMARY = 160;

/** In order of target and path; of one problem each file has one finding. */
export async function advisoryFindings(
  problems: readonly KnownProblem[],
  request: CaptureRequest,
): Promise<readonly Finding[]> {
  const engine = lazy(() => createEngine(request.rules, FILE_CAP + 1));
  const files = new Map<string, Entry[]>();
  for (const problem of problems)
    for (const rule of request.rules) {
      if (rule.isMaskOnly || !rule.advisories?.includes(problem.grade)) continue;
      for (const entry of entriesOf(problem, rule)) {
        const key = `${entry.place.target}\0${entry.place.path}`;
        const file = files.get(key);
        if (file) file.push(entry);
        else files.set(key, [entry]);
      }
    }
  const findings: Finding[] = [];
  for (const entries of files.values())
    findings.push(...((await captured(entries, request, engine)) ?? entries.map(unseen)));
  return findings;
}

function entriesOf(problem: KnownProblem, rule: CompiledRule): readonly Entry[] {
  const { places } = problem.package;
  const first = new Map<string, PackagePlace>();
  for (const place of places) {
    const key = `${place.target}\0${place.path}`;
    if (!first.has(key)) first.set(key, place);
  }
  return [...first.values()].map((place) => {
    const among = places.filter((each) => each.target === place.target && each.path === place.path);
    return { problem, place, occurrence: occurrenceOf(problem, rule, among) };
  });
}

function occurrenceOf(problem: KnownProblem, rule: CompiledRule, places: readonly PackagePlace[]): Occurrence {
  const { ecosystem, name, version, isDev } = problem.package;
  const [place] = places as readonly [PackagePlace, ...PackagePlace[]];
  const isMalicious = problem.grade === 'malicious';
  // What nobody can mend by a newer version, and what only developers run, stops no build; malicious code runs wherever it is installed.
  const isWeaker = !isMalicious && (isDev || problem.fixed === undefined || problem.grade === 'unrated');
  // A registry of one's own may have a package of its own under that name.
  const isUnsure = hasOtherNamesakes(problem) || problem.isBare || isLeast(problem);
  return {
    rule,
    range: place.span,
    place: `${ecosystem} ${name}`,
    message: messageOf(problem),
    evidence: [`${name} ${version ?? ''}`.trim(), [problem.id, ...problem.aliases].slice(0, NAMES).join(', ')],
    notes: notesOf(problem, places),
    // Neither version nor place: a newer version that is no better is the same problem.
    identity: problem.id,
    ...(isUnsure && { confidence: 'medium' as const }),
    ...((isWeaker || isUnsure) && { tier: 'review' as const }),
  };
}

/** The name of a repository, or of a module by its address, is one all over the world. */
function hasOtherNamesakes({ package: { ecosystem, source } }: KnownProblem): boolean {
  return !source.isPublic && ecosystem !== 'GitHub Actions' && ecosystem !== 'Go';
}

/** Of Go itself the file names the least version that builds it. */
function isLeast({ package: { ecosystem, name } }: KnownProblem): boolean {
  return ecosystem === 'Go' && name === 'stdlib';
}

function messageOf({ package: { name, version }, grade, id, aliases, summary, fixed }: KnownProblem): string {
  const what = visibleWithin(`${name} ${version ?? ''}`.trim(), NAME);
  const names = [id, ...aliases].slice(0, NAMES).join(', ');
  const said = summary === '' ? names : `${plain(summary)} (${names})`;
  if (grade === 'malicious') return `Malicious package ${what}: ${said}.`;
  const graded = grade === 'unrated' ? 'Known vulnerability, rated by nobody,' : 'Known vulnerability';
  const end = fixed === undefined ? 'No fixed version is known.' : `Fixed in ${visibleWithin(fixed, NAME)}.`;
  return `${graded} in ${what}: ${said}. ${end}`;
}

/** Foreign text in a sentence of ours: braces would be taken for places to fill. */
function plain(text: string): string {
  return visibleWithin(text, SUMMARY)
    .replace(/[{}]/g, '')
    .replace(/[.\s]+$/, '');
}

function notesOf(problem: KnownProblem, places: readonly PackagePlace[]): readonly string[] {
  const { isDirect, isDev, isOptional } = problem.package;
  const askedBy = [...new Set(places.flatMap((each) => each.askedBy))];
  return [
    ...(askedBy.length > 0
      ? [`Asked for by ${askedBy.slice(0, 3).join(', ')}`]
      : isDirect === true
        ? ['Asked for by the project itself']
        : isDirect === false
          ? ['Brought in by other packages']
          : []),
    ...(isDev ? ['Needed in development only'] : isOptional ? ['Optional'] : []),
    ...(hasOtherNamesakes(problem)
      ? ['From a registry of the project’s own, which may have another package of that name']
      : []),
    ...(isLeast(problem) ? ['The least version that builds it: what does may be newer'] : []),
    ...(places.length > 1 ? [`At ${places.length} places of this file`] : []),
  ];
}

/** Undefined when the file cannot be had whole. */
async function captured(
  entries: readonly Entry[],
  { targets, secretKey, gap }: CaptureRequest,
  engine: () => Engine,
): Promise<readonly Finding[] | undefined> {
  const [{ place } = { place: undefined }] = entries;
  const target = targets.find(({ info }) => info.id === place?.target);
  if (!target || !place) return undefined;
  const classification = createClassifier()((target.info.place ?? '') + place.path);
  const parse = await loadParsers(isDocumentFormat(classification.format) ? [classification.format] : []);
  const { buffer } = engine();
  const whole = wholeOf(target, place.path, buffer);
  if (!whole) return undefined;
  const { bytes, hasByteOrderMark, isTranscoded } = withValidUtf8(decode(whole));
  const artifact = createArtifact({ ...classification, path: place.path, bytes, isWhole: true, parse });
  const { id } = target.info;
  const leftOut = (rule: string, count: number) =>
    gap({
      target: id,
      path: place.path,
      reason: 'too-large',
      detail: `${count} further findings of ${rule} are not listed`,
    });
  const occurrences = bounded(
    entries.map(({ occurrence }) => occurrence),
    leftOut,
  );
  return captureFindings(artifact, occurrences, {
    target: id,
    secrets: secretsIn(artifact, engine()),
    secretKey,
    hasByteOrderMark,
    isTranscoded,
    refuseMarker: () => {},
  });
}

/** Long lockfiles are read in parts where secrets are looked for, and whole where packages are. */
function wholeOf(target: Target, path: string, buffer: Buffer): Buffer | undefined {
  const content = target.read({ path }, buffer);
  if (content.kind === 'whole') return buffer.subarray(0, content.length);
  let whole: Buffer | undefined;
  if (content.kind === 'partial' && content.size <= LOCKFILE_BYTES)
    target.withSource?.({ path }, (source) => {
      whole = Buffer.from(source.read(0, source.size));
    });
  return whole;
}

/** What is said of a place without its text. */
function unseen({ place, occurrence }: Entry): Finding {
  const { rule, place: logical = '', message = rule.message, evidence = [], notes = [], identity = '' } = occurrence;
  return {
    ruleId: rule.info.id,
    message,
    severity: rule.info.severity,
    confidence: occurrence.confidence ?? rule.info.confidence,
    tier: tierOf(occurrence),
    use: place.use,
    locations: [{ target: place.target, path: place.path, range: place.range, logical }],
    evidence: [...evidence, ...notes],
    identity: { place: logical, evidence: sha256Hex(identity).slice(0, 16) },
    proven: false,
  };
}
