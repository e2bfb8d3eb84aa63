// The shapes of compliance rules and policies in bartizan.yml, and everything about their conditions that can be known to
// be wrong before a scan: a rule that can never match is a mistake, not a pass.

import { z } from 'zod';
import { type Comparison, type Condition, checkCondition, comparisonsOf } from '../lib/condition.ts';
import { typeName } from '../lib/condition-operators.ts';
import { cut } from '../lib/escape.ts';
import { GLOB_LENGTH, POLICY_COUNT, POLICY_EXCEPTIONS } from '../lib/limits.ts';
import { nearest } from '../lib/suggest.ts';
import { SEVERITIES } from '../model/severity.ts';
import { type FieldType, fieldOf, fieldsOf, POLICY_TARGETS, type PolicyTarget } from './policy-fields.ts';

const name = z.string().trim().min(1).max(200);
const description = z.string().max(2000).optional();
const target = z.enum(POLICY_TARGETS).optional();
const severity = z.enum(SEVERITIES).optional();

const exception = z.strictObject({
  rule: z.string().min(1).max(GLOB_LENGTH).optional(),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{8,64}$/, 'is not the fingerprint of a finding or the id of a component: at least 8 hex digits')
    .optional(),
  reason: z
    .string({ error: 'is missing. An exception without a reason is not accepted' })
    .regex(/[\p{L}\p{N}]/u, 'says nothing: write why this is all right'),
  until: z.iso.date('is not a day such as 2027-03-31').optional(),
});

const complianceRule = z
  .strictObject({ name, description, framework: name.optional(), target, condition: z.unknown(), severity })
  .superRefine(({ target: asked, condition }, context) => {
    tell(context, ['condition'], conditionProblems(condition, asked ?? 'component'));
  });

const policy = z
  .strictObject({
    name,
    description,
    target,
    when: z.unknown(),
    limit: z.number().int().min(0).optional(),
    severity,
    'new-only': z.boolean().optional(),
    except: z.array(exception).max(POLICY_EXCEPTIONS).optional(),
  })
  .superRefine(({ target: asked = 'component', when, limit, except = [] }, context) => {
    tell(context, ['when'], conditionProblems(when, asked));
    if (asked === 'scan' && limit !== undefined && limit > 0)
      tell(context, ['limit'], ['counts nothing: there is one scan. Say how much is too much in "when"']);
    for (const [index, entry] of except.entries()) tell(context, ['except', index], exceptionProblems(entry, asked));
  });

export const complianceRules = distinct(z.array(complianceRule).max(POLICY_COUNT));
export const policies = distinct(z.array(policy).max(POLICY_COUNT));

/** Names that may stand in an entry, for "did you mean". */
export function policyKeysAt(path: readonly string[]): readonly string[] | undefined {
  if (path[0] === 'policies' && path[2] === 'except') return Object.keys(exception.shape);
  if (path[0] === 'policies' && path.length === 2) return Object.keys(policy.shape);
  return path[0] === 'compliance' && path[1] === 'rules' && path.length === 3
    ? Object.keys(complianceRule.shape)
    : undefined;
}

interface Telling {
  addIssue(issue: { code: 'custom'; message: string; path: (string | number)[] }): void;
}

function tell(context: Telling, path: (string | number)[], problems: readonly string[]): void {
  for (const message of problems) context.addIssue({ code: 'custom', message, path: [...path] });
}

/** A verdict names the policy that failed, so a name has to say which. */
function distinct<T extends { readonly name: string }>(list: z.ZodType<T[]>): z.ZodType<T[]> {
  return list.superRefine((entries, context) => {
    const seen = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      if (seen.has(entry.name)) tell(context, [index, 'name'], ['is the name of another one already']);
      seen.add(entry.name);
    }
  });
}

type Exception = z.infer<typeof exception>;

function exceptionProblems({ rule, fingerprint, until }: Exception, asked: PolicyTarget): readonly string[] {
  if (asked === 'scan') {
    if (rule !== undefined || fingerprint !== undefined)
      return ['names a rule or fingerprint, but this policy is about the whole scan: give "reason" and "until" alone'];
    return until === undefined ? ['would switch the policy off for good: say until when'] : [];
  }
  if (rule === undefined && fingerprint === undefined)
    return ['names no rule and no fingerprint, so it would except everything'];
  return asked !== 'finding' && rule !== undefined
    ? ['names a rule, but this policy is about components: name the id of one as fingerprint']
    : [];
}

/** Everything wrong with a condition about such a target, each as the rest of a sentence about where it stands. */
export function conditionProblems(raw: unknown, asked: PolicyTarget): readonly string[] {
  if (raw === undefined) return ['is missing'];
  const malformed = checkCondition(raw);
  if (malformed.length > 0) return malformed.map((problem) => `cannot be used: ${problem}`);
  return comparisonsOf(raw as Condition).flatMap((each) => {
    const problem = comparisonProblem(each, asked);
    return problem === undefined ? [] : [`can never be right: ${problem}`];
  });
}

const TEXT_OPERATORS = new Set(['contains', 'not_contains', 'starts_with', 'ends_with', 'matches']);
const ORDER_OPERATORS = new Set(['gt', 'gte', 'lt', 'lte']);
const LIST_OPERATORS = new Set(['count_gte', 'count_lte']);
/** Operators that compare with whole values, of which only those of the list can come. */
const VALUE_OPERATORS = new Set(['eq', 'neq', 'in', 'not_in']);

function comparisonProblem({ field, operator, value }: Comparison, asked: PolicyTarget): string | undefined {
  const found = fieldOf(asked, field);
  if (found === undefined) return unknownField(field, asked);
  const shown = JSON.stringify(cut(field, 60));
  if (TEXT_OPERATORS.has(operator) && !isText(found)) return `${shown} is a ${found.type}, and ${operator} needs text`;
  if (ORDER_OPERATORS.has(operator) && found.type !== 'number')
    return `${shown} is text, and ${operator} needs a number${found.values ? `; name the values: in [${found.values.slice(0, 2).join(', ')}]` : ''}`;
  if (LIST_OPERATORS.has(operator) && found.type !== 'texts')
    return `${shown} has one value at most, and ${operator} counts values`;
  const isWhole = VALUE_OPERATORS.has(operator) || (found.type === 'texts' && /contains$/.test(operator));
  if (!isWhole) return undefined;
  const operands: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const operand of operands) {
    const wanted = isText(found) ? 'string' : found.type;
    if (typeof operand !== wanted)
      return `${shown} is ${isText(found) ? 'text' : `a ${found.type}`}, but is compared with ${typeName(operand)}`;
    if (found.values && !found.values.includes(String(operand))) {
      const meant = nearest(String(operand), found.values);
      return `${shown} is never ${JSON.stringify(cut(String(operand), 60))}.${meant === undefined ? ` It is one of ${found.values.join(', ')}` : ` Did you mean ${meant}?`}`;
    }
  }
  return undefined;
}

function isText({ type }: FieldType): boolean {
  return type === 'text' || type === 'texts';
}

function unknownField(field: string, asked: PolicyTarget): string {
  const shown = JSON.stringify(cut(field, 60));
  const others = POLICY_TARGETS.filter((each) => each !== 'dependency' && fieldOf(each, field) !== undefined);
  if (others.length > 0) return `${shown} is no field of a ${asked}; with "target: ${others[0]}" it would be`;
  const meant = nearest(field, fieldsOf(asked));
  return `${shown} is no field of a ${asked}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}
