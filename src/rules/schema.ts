// The shape of a rule file, for our packs and for users'. Unknown keys, missing near misses and misspelt words are
// refused here; what needs more than the shape (ids, classes, expressions) is in load.ts.

import { z } from 'zod';
import { ADVISORY_GRADES } from '../model/advisory.ts';
import { ARTIFACT_KINDS, SEGMENT_ROLES } from '../model/artifact.ts';
import { ORIGINS, SINKS } from '../model/flow.ts';
import { POSTURES } from '../model/posture.ts';
import { CONFIDENCES, SEVERITIES, TIERS } from '../model/severity.ts';
import { CHECKSUMS } from './checksums.ts';
import { MENDERS } from './definition.ts';
import { STRUCTURES } from './structures.ts';

/** The order in which the fields of a rule are written. */
export const RULE_FIELDS = [
  'id',
  'title',
  'class',
  'severity',
  'confidence',
  'tier',
  'ofChanges',
  'what',
  'message',
  'why',
  'fix',
  'edits',
  'where',
  'match',
  'bad',
  'good',
  'references',
] as const;

const selectPath = z.string().min(1).max(200);
export const sentence = z.string().trim().min(10).max(400);
export const expression = z.string().min(1).max(2000);

export const check = z.union([
  z.literal('not-placeholder'),
  z.literal('random'),
  z.literal('digit'),
  z.literal('not-words'),
  z.strictObject({ entropy: z.number().min(0).max(8) }),
  z.strictObject({ distinct: z.number().int().min(2).max(64) }),
  z.strictObject({ checksum: z.enum(CHECKSUMS) }),
  z.strictObject({ structure: z.enum(STRUCTURES) }),
  z.strictObject({ 'not-near': z.strictObject({ regex: expression, within: z.number().int().min(1).max(2000) }) }),
  z.strictObject({ near: z.strictObject({ regex: expression, within: z.number().int().min(1).max(2000) }) }),
]);

const textMatch = z.strictObject({
  any: z
    .array(z.union([z.string(), z.strictObject({ text: z.string(), case: z.enum(['sensitive', 'insensitive']) })]))
    .min(1)
    .max(200),
  regex: expression.optional(),
  /** Must match leftwards up to the keyword. A group `secret` of `regex` that begins at the keyword then begins here. */
  before: expression.optional(),
  flags: z
    .string()
    .regex(/^[ims]*$/)
    .default(''),
  checks: z.array(check).default([]),
});

const documentMatch = z.strictObject({
  select: z.string().default(''),
  when: z.unknown().optional(),
  secret: z.boolean().default(false),
});

/** Of the analysis of source code: a text of one of these origins reaches one of these sinks. */
const flowMatch = z.strictObject({
  from: z.array(z.enum(ORIGINS)).min(1),
  to: z.array(z.enum(SINKS)).min(1),
  /** Only flows into what exists to run what it is given; else only the others. */
  byDesign: z.boolean().default(false),
});

const exampleFile = z.strictObject({ path: z.string().min(1), text: z.string() });
/** Several files, for what no single one shows. */
const exampleFiles = z.array(exampleFile).min(1).max(20);
const badExample = z.union([
  z.string(),
  z.strictObject({ path: z.string().optional(), text: z.string() }),
  z.strictObject({ files: exampleFiles }),
]);
const because = z.string().min(5);
export const goodExample = z.strictObject({ path: z.string().optional(), text: z.string(), because });
const goodExampleOfRule = z.union([goodExample, z.strictObject({ files: exampleFiles, because })]);

export const ruleId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must look like pack/name-of-the-wrong-thing');

const plainValue = z.union([z.string().max(200), z.number(), z.boolean(), z.null(), z.array(z.string()).max(10)]);
const safe = z.boolean().optional();
const replacement = z.string().max(200);
const at = selectPath.optional();
const is = expression.optional();

const edit = z.union([
  z.strictObject({ find: expression, with: replacement, safe }),
  z.strictObject({ at: selectPath, is, find: expression, with: replacement, safe }),
  z.strictObject({ at, is, key: z.string().min(1).optional(), set: plainValue, safe }),
  z.strictObject({
    of: selectPath,
    unless: expression.optional(),
    at: selectPath,
    when: z.record(z.string(), expression).optional(),
    key: z.string().min(1).optional(),
    set: plainValue,
    safe,
  }),
  z.strictObject({ at, is, key: z.string().min(1).optional(), remove: z.literal(true), safe }),
  z.strictObject({ mend: z.enum(MENDERS), safe }),
]);

export const ruleSchema = z.strictObject({
  id: ruleId,
  title: z.string().trim().min(5).max(100).regex(/[^.]$/, 'must not end with a full stop'),
  class: z.string(),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  tier: z.enum(TIERS),
  ofChanges: z.literal(true).optional(),
  what: sentence,
  message: sentence.optional(),
  why: sentence,
  fix: sentence,
  /** Machine fixes: the first that fits is proved and made or suggested. */
  edits: z.array(edit).max(10).optional(),
  where: z
    .strictObject({
      kinds: z.array(z.enum(ARTIFACT_KINDS)).min(1).optional(),
      roles: z.array(z.enum(SEGMENT_ROLES)).min(1).optional(),
      paths: z.array(z.string().min(1)).min(1).optional(),
    })
    .default({}),
  match: z.union([
    z.strictObject({ text: textMatch }),
    z.strictObject({ document: documentMatch }),
    z.strictObject({ detector: z.string().min(1) }),
    z.strictObject({ flow: flowMatch }),
    z.strictObject({ posture: z.array(z.enum(POSTURES)).min(1) }),
    z.strictObject({ advisory: z.array(z.enum(ADVISORY_GRADES)).min(1) }),
  ]),
  bad: z.array(badExample).min(1),
  good: z.array(goodExampleOfRule).min(1),
  references: z.array(z.url({ protocol: /^https?$/ })).min(1),
});

export type RuleSource = z.output<typeof ruleSchema>;
