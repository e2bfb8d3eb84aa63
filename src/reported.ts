// A report that was written elsewhere, made an assessment again. Whoever wrote it may be a stranger: what it says of places
// and findings is taken as a claim in bounded, plain values; what a rule is, how bad and how sure, is our own rules' word, and
// so is every line that people are told to paste. What it says that we do not know is counted, never shown.

import { z } from 'zod';
import { isGating } from './assess/gate.ts';
import { ignoreLine } from './assess/ignore-line.ts';
import { type Evaluated, scoreOf } from './assess/score.ts';
import { VERSION } from './lib/version.ts';
import type { AssessedFinding, Assessment } from './model/assessment.ts';
import { NO_COMPLIANCE } from './model/compliance.ts';
import { GAP_REASONS } from './model/coverage.ts';
import type { Location } from './model/location.ts';
import type { RuleInfo } from './model/rule.ts';
import { SCORE_CATEGORIES } from './model/score.ts';
import { CONFIDENCES, TIERS } from './model/severity.ts';

const TEXT = 2000;
const PATH = 1000;
const FINDINGS = 5000;

const line = z.number().int().min(1).max(100_000_000);
const place = z.object({
  path: z.string().min(1).max(PATH),
  line,
  column: line,
  endLine: line,
  endColumn: line,
  logical: z.string().max(TEXT).nullish(),
});
const step = place
  .omit({ logical: true })
  .extend({ what: z.string().max(TEXT), code: z.string().max(TEXT).optional() });
const finding = z.object({
  ruleId: z.string().max(200),
  confidence: z.enum(CONFIDENCES),
  tier: z.enum(TIERS),
  status: z.enum(['new', 'open', 'known', 'suppressed']),
  message: z.string().max(10_000),
  evidence: z.array(z.string().max(TEXT)).max(50),
  locations: z.array(place).min(1).max(1000),
  flow: z.array(step).max(200).optional(),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
});
const commitId = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const count = z.number().int().min(0).max(1e12);
const report = z.object({
  version: z.literal(1),
  pullRequest: z
    .object({
      number: z.number().int().min(1).max(1e9),
      head: commitId,
      commit: commitId.optional(),
      moved: z.array(z.string().max(PATH)).max(FINDINGS).default([]),
    })
    .optional(),
  base: z.object({ commit: z.string().max(100).nullable(), name: z.string().max(300).nullable() }).nullable(),
  verdict: z.object({ status: z.enum(['pass', 'warn', 'fail', 'none']) }),
  coverage: z.object({
    percent: z.number().int().min(0).max(100).nullable(),
    filesListed: count,
    filesWhole: count,
    bytes: count,
    kinds: z.record(z.string().max(50), count),
    gapCounts: z.partialRecord(z.enum(GAP_REASONS), count),
  }),
  categories: z
    .array(z.object({ category: z.string().max(100), score: z.number().nullable() }))
    .max(100)
    .default([]),
  findings: z.array(finding).max(FINDINGS),
});

export interface Reported {
  readonly assessment: Assessment;
  /** Which pull request it says it is of. */
  readonly pullRequest:
    | {
        readonly number: number;
        readonly head: string;
        /** What it says was scanned. */
        readonly commit?: string | undefined;
        /** Files whose lines it says are others at the head. */
        readonly moved: readonly string[];
      }
    | undefined;
  /** Findings of rules that are not ours. */
  readonly unknown: number;
}

/** Undefined when it is no report of version 1. */
export function readReported(text: string, rules: ReadonlyMap<string, RuleInfo>): Reported | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = report.safeParse(json);
  if (!parsed.success) return undefined;
  const { coverage, base, verdict, pullRequest, categories, findings } = parsed.data;
  const policy = { failOn: 'high', minConfidence: 'high', newOnly: base !== null, incomplete: 'warn' } as const;
  // What services told is shown by the run that asked them.
  const own = findings.filter(({ ruleId }) => !ruleId.startsWith('remote/'));
  const assessed = own.flatMap((each): readonly AssessedFinding[] => {
    const rule = rules.get(each.ruleId);
    if (!rule) return [];
    const [first, ...others] = each.locations.map(locationOf);
    if (!first) return [];
    // Context of use lowers a tier and a confidence; nothing raises them.
    const tier = TIERS[Math.max(TIERS.indexOf(each.tier), TIERS.indexOf(rule.tier))] ?? rule.tier;
    const confidence =
      CONFIDENCES[Math.max(CONFIDENCES.indexOf(each.confidence), CONFIDENCES.indexOf(rule.confidence))] ??
      rule.confidence;
    const gated = { rule, tier, confidence, severity: rule.severity, status: each.status };
    return [
      {
        finding: {
          ruleId: rule.id,
          message: each.message,
          severity: rule.severity,
          confidence,
          tier,
          use: 'runtime',
          locations: [first, ...others],
          ...(each.flow && { flow: each.flow.map((one) => ({ ...locationOf(one), what: one.what })) }),
          evidence: each.evidence,
          identity: { place: '', evidence: '' },
          proven: false,
        },
        rule,
        tier,
        fingerprint: each.fingerprint,
        status: each.status,
        isGating: verdict.status === 'fail' && isGating(gated, policy),
        isShown: tier === 'gate' && (each.status === 'new' || each.status === 'open'),
        ignoreLine: ignoreLine(rule.id, first.path, each.fingerprint),
      },
    ];
  });
  const stopping = assessed.filter(({ isGating: stops }) => stops).length;
  const number = (status: string) => assessed.filter((each) => each.status === status).length;
  return {
    pullRequest,
    unknown: own.length - assessed.length,
    assessment: {
      tool: { name: 'bartizan', version: VERSION },
      targets: [TARGET],
      rules,
      applied: new Set(),
      findings: assessed,
      comparison: {
        kind: base === null ? 'none' : 'base',
        ...(base?.commit != null && { base: base.commit }),
        ...(base?.name != null && { baseName: base.name }),
        newCount: number('new'),
        knownCount: number('known'),
        fixedCount: 0,
      },
      verdict: { status: verdict.status, reason: reasonOf(verdict.status, stopping, base !== null) },
      score: scoreOf(assessed, evaluatedIn(categories)),
      sentence: '',
      components: [],
      relationships: [],
      removedComponents: [],
      attackPaths: [],
      remote: [],
      policies: [],
      compliance: NO_COMPLIANCE,
      coverage: { ...coverage, gaps: [] },
      notices: [],
      timings: {},
    },
  };
}

/** What it says could be looked at; what that comes to is worked out here. */
function evaluatedIn(categories: z.infer<typeof report>['categories']): Evaluated {
  const named = new Set(categories.flatMap(({ category, score }) => (score === null ? [] : [category])));
  return { categories: new Set(SCORE_CATEGORIES.filter((each) => named.has(each))), owasp: () => named };
}

const TARGET = {
  id: 'reported',
  kind: 'memory',
  name: 'the report',
  displayPrefix: '',
  repositoryPrefix: '',
  configPrefix: '',
  isOwn: false,
} as const;

function locationOf(at: z.infer<typeof place> | z.infer<typeof step>): Location {
  const logical = 'logical' in at ? at.logical : undefined;
  return {
    target: TARGET.id,
    path: at.path,
    range: {
      start: { line: at.line, column: at.column },
      end: { line: Math.max(at.line, at.endLine), column: at.endColumn },
    },
    ...(logical != null && { logical }),
  };
}

function reasonOf(status: 'pass' | 'warn' | 'fail' | 'none', stopping: number, isCompared: boolean): string {
  const found = `${stopping} ${isCompared ? 'new ' : ''}finding${stopping === 1 ? '' : 's'} ≥ high`;
  switch (status) {
    case 'fail':
      return stopping > 0 ? `Failed: ${found}` : 'Failed';
    case 'warn':
      return 'Passed, but it could only report or not look at everything';
    case 'none':
      return 'No verdict';
    case 'pass':
      return 'Passed';
  }
}
