// What a scan runs on: the detectors for its rules, loaded as they are needed, and one matcher over the keywords of all of
// them, so that each text is searched once however many detectors look at it.

import type { Artifact } from './artifacts/artifact.ts';
import { carriesAny, mayCarryModelText } from './artifacts/segments.ts';
import type { Detector, Hit, ProjectDetector } from './detectors/detector.ts';
import {
  CODE_DETECTORS,
  type DetectorEntry,
  PROJECT_DETECTOR,
  PROJECT_DETECTORS,
  RULE_RUNNERS,
} from './detectors/index.ts';
import { readKeywords } from './keywords.ts';
import { lazy } from './lib/lazy.ts';
import type { Keyword } from './match/keyword.ts';
import { createMatcher, type Matcher, openMatcher } from './match/matcher.ts';
import type { ArtifactKind } from './model/artifact.ts';
import type { CompiledRule } from './rules/compile.ts';

export interface Engine {
  /** In run order; undefined where nothing has needed it so far. */
  readonly slots: readonly Pick<Slot, 'detector' | 'isRunner'>[];
  /** Files are read into it: what lies there is searched where it is. */
  readonly buffer: Buffer;
  /** Hits in these bytes, for each detector by its place in `slots`. */
  hitsIn(bytes: Buffer): readonly (readonly Hit[])[];
  /** Loads the detectors that look at files of these kinds whatever they hold. */
  prepareFor(kinds: ReadonlySet<ArtifactKind>): Promise<void>;
  /** Loads the detectors this artifact concerns; undefined when all of them are there. */
  lackingFor(artifact: Artifact, hits: readonly (readonly Hit[])[]): (() => Promise<void>) | undefined;
  /** Whether a detector that declares components wants the document, whose parser may not be there yet. */
  wantsDocument(artifact: Artifact, hits: readonly (readonly Hit[])[]): boolean;
  /** Of all hits those of words for which source code is analysed; undefined when no rule asks for that. */
  readonly codeHits: ((hits: readonly (readonly Hit[])[]) => readonly Hit[]) | undefined;
  /** Names of those that declare components, sorted, whether or not anything of this run concerns them. */
  readonly declaring: readonly string[];
  /** The detectors for what the analysis gives. */
  loadProjectDetectors(): Promise<readonly ProjectDetector[]>;
}

/** One pass over a text for the keywords of all detectors: it depends on the rules alone. */
export interface Search {
  readonly matcher: Matcher;
  /** How many keywords each detector has, by its place in `slots`. */
  readonly counts: readonly number[];
}

/** A detector's place in the engine. */
interface Slot {
  readonly keywords: readonly Keyword[];
  detector: Detector | undefined;
  /** It runs the rules that are data. Only they know secrets in source code. */
  readonly isRunner?: boolean;
  /** While it is not loaded. */
  pending?: PendingDetector | undefined;
  /** What it declares components of, or judges, where a sign or the path asks for it. */
  readonly declaring?: DetectorEntry;
  /** Its keywords are those of the analysis of source code; it visits no file. */
  readonly isProject?: boolean;
}

interface PendingDetector extends DetectorEntry {
  readonly rules: readonly CompiledRule[];
  /** What `looksAt` said: it is asked of every file. */
  readonly looked: Map<ArtifactKind, boolean>;
}

const NO_HITS: readonly Hit[] = [];
const builtInKeywords = lazy(readKeywords);

/** `bufferLength` in bytes. What searches remembers nothing of what it searched: `searchOf` may keep it for the next scan. */
export function createEngine(
  rules: readonly CompiledRule[],
  bufferLength: number,
  searchOf: (make: () => Search) => Search = (make) => make(),
): Engine {
  const slots = slotsFor(rules);
  const { matcher, counts } = searchOf(() => searchFor(rules, slots, bufferLength));
  /** For each detector, where its own keywords begin; and for each keyword, whose it is. */
  const firstOf = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0));
  const ownerOf = new Uint8Array(counts.reduce((sum, count) => sum + count, 0));
  for (const [index, first] of firstOf.entries()) ownerOf.fill(index, first);
  const none = slots.map(() => NO_HITS);
  const project = rules.some((rule) => isForProject(rule) && !rule.isMaskOnly)
    ? slots.findIndex(({ isProject }) => isProject)
    : -1;

  const load = async (wanted: readonly Slot[]): Promise<void> => {
    await Promise.all(
      wanted.map(async (slot) => {
        const { pending } = slot;
        if (!pending) return;
        slot.detector = (await pending.load())(pending.rules);
        slot.pending = undefined;
      }),
    );
  };

  return {
    slots,
    buffer: matcher.buffer,
    hitsIn(bytes) {
      // Most files have none: they get by without a list of their own.
      let hits: (readonly Hit[])[] | undefined;
      matcher.find(bytes, (found, offset) => {
        const detector = ownerOf[found] as number;
        const hit = { keyword: found - (firstOf[detector] as number), offset };
        hits ??= [...none];
        const own = hits[detector] as Hit[];
        if (own === NO_HITS) hits[detector] = [hit];
        else own.push(hit);
      });
      return hits ?? none;
    },
    prepareFor: (kinds) =>
      load(slots.filter(({ pending }) => pending && [...kinds].some((kind) => looksAt(pending, kind)))),
    lackingFor(artifact, hits) {
      // A part of a file carries nothing.
      if (!artifact.isWhole && !artifact.source) return undefined;
      const lacking = slots.filter(
        ({ pending }, index) => pending && concerns(pending, artifact, (hits[index]?.length ?? 0) > 0),
      );
      return lacking.length === 0 ? undefined : () => load(lacking);
    },
    wantsDocument: (artifact, hits) =>
      artifact.isWhole &&
      slots.some(
        ({ declaring }, index) => declaring && maySayMore(declaring, artifact, (hits[index]?.length ?? 0) > 0),
      ),
    declaring: [...CODE_DETECTORS, ...(project < 0 ? [] : PROJECT_DETECTORS)]
      .flatMap(({ name, declares }) => (declares ? [name] : []))
      .toSorted(),
    codeHits: project < 0 ? undefined : (hits) => hits[project] ?? NO_HITS,
    async loadProjectDetectors() {
      const wanted = PROJECT_DETECTORS.filter(({ isFor }) => rules.some((rule) => isFor(rule) && !rule.isMaskOnly));
      const made = await Promise.all(wanted.map(async ({ load: factory }) => (await factory())(rules)));
      return made.filter((detector) => detector !== undefined);
    },
  };
}

function searchFor(rules: readonly CompiledRule[], slots: readonly Slot[], bufferLength: number): Search {
  const builtIn = rules.some(({ isForeign }) => isForeign) ? undefined : builtInKeywords();
  if (builtIn?.rules === rules.length)
    return { matcher: openMatcher(builtIn.layout, bufferLength), counts: builtIn.counts };
  const keywords = slots.map((slot) => slot.keywords);
  return { matcher: createMatcher(keywords.flat(), bufferLength), counts: keywords.map(({ length }) => length) };
}

function isForProject(rule: CompiledRule): boolean {
  return PROJECT_DETECTORS.some(({ isFor }) => isFor(rule));
}

/** In run order. The keywords of rules that are data are theirs, those of a detector that decides in code its signs. */
export function slotsFor(rules: readonly CompiledRule[]): readonly Slot[] {
  const runners = RULE_RUNNERS.flatMap((factory): readonly Slot[] => {
    const detector = factory(rules);
    return detector
      ? [
          {
            detector,
            isRunner: true,
            get keywords() {
              return detector.keywords;
            },
          },
        ]
      : [];
  });
  const ofDetector = new Map<string, CompiledRule[]>(CODE_DETECTORS.map(({ name }) => [name, []]));
  for (const rule of rules)
    if (rule.detector !== undefined && !isForProject(rule)) ofDetector.get(rule.detector)?.push(rule);
  const others = CODE_DETECTORS.flatMap((entry): readonly Slot[] => {
    const own = ofDetector.get(entry.name) ?? [];
    const keywords = caseSensitive(entry.signs ?? []);
    return own.length > 0 || entry.declares
      ? [
          {
            keywords,
            detector: undefined,
            pending: { ...entry, rules: own, looked: new Map() },
            ...((entry.declares ?? entry.judges) && entry.signs && !entry.readsText && { declaring: entry }),
          },
        ]
      : [];
  });
  const ofProject: readonly Slot[] = rules.some(isForProject)
    ? [{ keywords: caseSensitive(PROJECT_DETECTOR.signs), detector: undefined, isProject: true }]
    : [];
  return [...runners, ...others, ...ofProject];
}

function caseSensitive(texts: readonly string[]): readonly Keyword[] {
  return texts.map((text) => ({ text, isCaseSensitive: true }));
}

/** Most files of these kinds mean nothing to anybody: of detectors with signs they concern only those who find one. */
const OF_ANY_USE: ReadonlySet<ArtifactKind> = new Set<ArtifactKind>(['code', 'document', 'prose', 'other']);

/** Whether files of a kind concern a detector whatever they hold. */
function looksAt(pending: PendingDetector, kind: ArtifactKind): boolean {
  const known = pending.looked.get(kind);
  if (known !== undefined) return known;
  const answer = isForKind(pending, kind);
  pending.looked.set(kind, answer);
  return answer;
}

function isForKind({ signs, isAt, rules, declares, judges }: PendingDetector, kind: ArtifactKind): boolean {
  if (judges) return false;
  if (signs && (kind === 'code' || kind === 'document' || (isAt && OF_ANY_USE.has(kind)))) return false;
  if (declares?.includes(kind) && !(signs && OF_ANY_USE.has(kind))) return true;
  return rules.some(({ kinds, roles }) => kinds?.has(kind) ?? (isOfFiles(roles) || carriesAny(kind, roles)));
}

/** Whether a source file or a document has what an entry declares components of, or judges. */
function maySayMore(
  { signs, declares, judges, isAt }: DetectorEntry,
  { kind, path }: Artifact,
  hasSign: boolean,
): boolean {
  return signs !== undefined && (declares ?? judges)?.includes(kind) === true && (hasSign || isAt?.(path) === true);
}

function isOfFiles(roles: CompiledRule['roles']): boolean {
  return roles.has('file') || roles.has('document');
}

function concerns(pending: PendingDetector, artifact: Artifact, hasSign: boolean): boolean {
  if (looksAt(pending, artifact.kind)) return true;
  if (pending.declares ?? pending.judges) return maySayMore(pending, artifact, hasSign);
  const mayCarry = pending.signs && (artifact.kind === 'code' || artifact.kind === 'document');
  return mayCarry === true && mayCarryModelText(artifact, hasSign);
}
