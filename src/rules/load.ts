// Rule files to rule definitions, all problems listed at once with file and line. The same loader serves our packs at
// build time and users' packs at run time.

import { type Condition, checkCondition } from '../lib/condition.ts';
import { type DocumentNode, parsePath } from '../lib/document.ts';
import { lineAt, placeAt } from '../lib/document-place.ts';
import { nearest } from '../lib/suggest.ts';
import { compileAnchored } from '../match/anchored.ts';
import { KEYWORD_MIN_BYTES } from '../match/layout.ts';
import type { ArtifactKind, SegmentRole } from '../model/artifact.ts';
import type { RuleExample } from '../model/rule.ts';
import type { CheckDefinition, ClassInfo, KeywordDefinition, MatchDefinition, RuleDefinition } from './definition.ts';
import { parseRuleFile, type RuleFile, type RuleProblem } from './file.ts';
import { unboundedRepeat } from './repeats.ts';
import type { RuleSource } from './schema.ts';
import { reachOf } from './widths.ts';

export type { RuleFile, RuleProblem };

export interface LoadOptions {
  readonly classes: Readonly<Record<string, ClassInfo>>;
  readonly isForeign: boolean;
  /** Names a rule may give in `match.detector`. */
  readonly detectors: readonly string[];
  /** Rule ids that are taken. */
  readonly taken?: ReadonlySet<string>;
}

export interface LoadedRules {
  readonly rules: readonly RuleDefinition[];
  readonly problems: readonly RuleProblem[];
}

export function loadRules(files: readonly RuleFile[], options: LoadOptions): LoadedRules {
  const rules: RuleDefinition[] = [];
  const problems: RuleProblem[] = [];
  const seen = new Map<string, string>();
  for (const file of files) {
    const { entries, root, fileProblems } = parseRuleFile(file);
    problems.push(...fileProblems);
    for (const { source, place } of entries) {
      const at = (message: string, ...path: readonly (string | number)[]) =>
        problems.push({
          path: file.path,
          line: lineOf(file.text, root, [...place, ...path]),
          message: `${source.id}: ${message}`,
        });
      const before = problems.length;
      checkRule(source, file, options, at);
      const earlier = seen.get(source.id) ?? (options.taken?.has(source.id) ? 'the built-in packs' : undefined);
      if (earlier !== undefined) at(`the id is already used in ${earlier}`, 'id');
      seen.set(source.id, file.path);
      if (problems.length === before) rules.push(define(source, options));
    }
  }
  return { rules, problems };
}

type Report = (message: string, ...path: readonly (string | number)[]) => void;

function checkRule(source: RuleSource, file: RuleFile, options: LoadOptions, at: Report): void {
  const pack = file.path.split('/').at(-2);
  if (!options.isForeign && pack !== source.id.split('/')[0])
    at(`the pack of the id is not the folder "${pack}"`, 'id');
  if (!Object.hasOwn(options.classes, source.class)) {
    const meant = nearest(source.class, Object.keys(options.classes));
    at(`"${source.class}" is no finding class.${meant ? ` Did you mean ${meant}?` : ''}`, 'class');
  }
  if ('detector' in source.match && !options.detectors.includes(source.match.detector)) {
    at(`there is no detector "${source.match.detector}"`, 'match', 'detector');
  }
  if ('text' in source.match) checkText(source.match.text, at);
  if ('document' in source.match) checkDocument(source.match.document, at);
  for (const [index, edit] of (source.edits ?? []).entries()) checkEdit(edit, index, at);
}

function checkEdit(edit: NonNullable<RuleSource['edits']>[number], index: number, at: Report): void {
  try {
    if ('at' in edit && edit.at !== undefined) parsePath(edit.at);
  } catch (error) {
    at(error instanceof Error ? error.message : String(error), 'edits', index);
  }
  const expressions = ['find' in edit ? edit.find : undefined, 'is' in edit ? edit.is : undefined];
  for (const expression of expressions)
    for (const problem of expression === undefined ? [] : expressionProblems(expression, ''))
      at(problem, 'edits', index);
}

function checkText(match: Extract<RuleSource['match'], { text: unknown }>['text'], at: Report): void {
  for (const [index, keyword] of match.any.entries()) {
    const text = typeof keyword === 'string' ? keyword : keyword.text;
    if (Buffer.byteLength(text) < KEYWORD_MIN_BYTES)
      at(`keyword "${text}" is shorter than ${KEYWORD_MIN_BYTES} bytes`, 'match', 'text', 'any', index);
  }
  for (const name of ['regex', 'before'] as const) {
    const expression = match[name];
    if (expression === undefined) continue;
    for (const problem of expressionProblems(expression, match.flags)) at(`${name} ${problem}`, 'match', 'text', name);
  }
  for (const [index, check] of match.checks.entries()) {
    if (typeof check === 'string') continue;
    const around = 'near' in check ? check.near : 'not-near' in check ? check['not-near'] : undefined;
    for (const problem of around ? expressionProblems(around.regex, match.flags) : [])
      at(`regex ${problem}`, 'match', 'text', 'checks', index);
  }
}

/** What is wrong with an expression, as the rest of a sentence about it. */
function expressionProblems(expression: string, flags: string): string[] {
  const problems: string[] = [];
  try {
    compileAnchored(expression, undefined, flags, false);
  } catch (error) {
    problems.push(`is not valid: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (/\[[^\]]*[^\0-\x7f]/.test(expression))
    problems.push('has a character outside ASCII in a class; write an alternation');
  const unbounded = unboundedRepeat(expression);
  if (unbounded !== undefined) problems.push(`has a repeat without an upper bound (${unbounded}); write {0,60}`);
  return problems;
}

function checkDocument(match: Extract<RuleSource['match'], { document: unknown }>['document'], at: Report): void {
  try {
    parsePath(match.select);
  } catch (error) {
    at(error instanceof Error ? error.message : String(error), 'match', 'document', 'select');
  }
  if (match.when !== undefined)
    for (const problem of checkCondition(match.when)) at(problem, 'match', 'document', 'when');
}

function define(source: RuleSource, options: LoadOptions): RuleDefinition {
  const classInfo = options.classes[source.class] as ClassInfo;
  const path = examplePath(source.where.kinds?.[0], source.where.roles?.[0]);
  const example = (raw: RuleSource['bad'][number] | RuleSource['good'][number]): RuleExample => {
    if (typeof raw === 'string') return { path, text: raw };
    if (!('files' in raw)) return { ...raw, path: raw.path ?? path };
    const { files, ...rest } = raw;
    const [first, ...others] = files;
    return { path, text: '', ...first, ...(others.length > 0 && { others }), ...rest };
  };
  return {
    info: {
      id: source.id,
      title: source.title,
      class: source.class,
      category: classInfo.category,
      severity: source.severity,
      confidence: source.confidence,
      tier: source.tier,
      ...(source.ofChanges && { isOfChanges: true }),
      what: source.what,
      why: source.why,
      fix: source.fix,
      bad: source.bad.map(example),
      good: source.good.map(example),
      references: source.references,
      frameworks: classInfo.frameworks,
    },
    message: source.message ?? source.what,
    where: {
      ...(source.where.kinds && { kinds: source.where.kinds }),
      roles: source.where.roles ?? defaultRoles(source.match),
      ...(source.where.paths && { paths: source.where.paths }),
    },
    match: defineMatch(source.match),
    // What strangers' rules would write into people's files is not ours to suggest.
    ...(source.edits && !options.isForeign && { edits: source.edits }),
    isForeign: options.isForeign,
  };
}

function defaultRoles(match: RuleSource['match']): readonly SegmentRole[] {
  return 'document' in match ? ['document'] : ['file'];
}

function defineMatch(match: RuleSource['match']): MatchDefinition {
  if ('detector' in match) return { detector: match.detector };
  if ('posture' in match) return { posture: match.posture };
  if ('advisory' in match) return { advisory: match.advisory };
  if ('document' in match) {
    const { select, when, secret } = match.document;
    // checkCondition has passed it.
    return { document: { select, isSecret: secret, ...(when !== undefined && { when: when as Condition }) } };
  }
  if ('flow' in match) {
    const { from, to, byDesign } = match.flow;
    return { flow: { from, to, isByDesign: byDesign } };
  }
  const { any, regex, before, flags, checks } = match.text;
  return {
    text: {
      any: any.map(
        (keyword): KeywordDefinition =>
          typeof keyword === 'string'
            ? { text: keyword, isCaseSensitive: true }
            : { text: keyword.text, isCaseSensitive: keyword.case === 'sensitive' },
      ),
      ...(regex !== undefined && { regex }),
      ...(before !== undefined && { before }),
      flags,
      reach: reachOf(regex ?? '', flags),
      checks: checks.map((check): CheckDefinition => {
        if (check === 'not-placeholder') return { notPlaceholder: true };
        if (check === 'random') return { random: true };
        if (check === 'digit') return { digit: true };
        if (check === 'not-words') return { notWords: true };
        return 'not-near' in check ? { notNear: check['not-near'] } : check;
      }),
    },
  };
}

/** The path an example pretends to have when it names none: the first place where its kind is found. */
function examplePath(kind: ArtifactKind | undefined, role: SegmentRole | undefined): string {
  const byKind: Partial<Record<ArtifactKind, string>> = {
    'mcp-config': '.mcp.json',
    'agent-settings': '.claude/settings.json',
    'server-manifest': 'server.json',
    'mcp-definitions': 'mcp-servers/example/definitions.json',
    'mcp-observations': 'mcp-servers/example/observations.json',
    skill: 'SKILL.md',
    'agent-definition': '.claude/agents/example.md',
    instructions: 'AGENTS.md',
    command: '.claude/commands/example.md',
    workflow: '.github/workflows/example.yml',
    'n8n-workflow': 'workflows/example.json',
    'hook-script': '.claude/hooks/example.sh',
    'env-file': '.env',
    'model-file': 'model.pkl',
    'archive-listing': 'archives/example.zip/listing.json',
    'app-manifest': 'app.apk!/AndroidManifest.xml',
    'app-strings': 'app.apk!/classes.dex',
  };
  const byRole: Partial<Record<SegmentRole, string>> = {
    'mcp-server': '.mcp.json',
    'server-manifest': 'server.json',
    launch: '.mcp.json',
    hook: '.claude/settings.json',
    'hook-command': '.claude/settings.json',
    'model-text': 'SKILL.md',
    workflow: '.github/workflows/example.yml',
  };
  return (kind && byKind[kind]) ?? (role && byRole[role]) ?? 'src/settings.py';
}

function lineOf(text: string, root: DocumentNode | undefined, path: readonly (string | number)[]): number {
  return root ? lineAt(text, placeAt(root, path).offset) : 1;
}
