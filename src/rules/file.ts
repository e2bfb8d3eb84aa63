// One rule file to the rules in it, those written as formats included, and what is wrong with its shape.

import { z } from 'zod';
import { type DocumentNode, toPlain } from '../lib/document.ts';
import { guarded } from '../lib/document-guard.ts';
import { lineAt } from '../lib/document-place.ts';
import { parseYamlDocument } from '../lib/document-yaml.ts';
import { aboutPlace, shapeProblems } from '../lib/shape-problem.ts';
import { FORMAT_FIELDS, formatProblem, formatSchema, ruleOfFormat } from './formats.ts';
import { RULE_FIELDS, type RuleSource, ruleSchema } from './schema.ts';

export interface RuleFile {
  /** Path for messages; its folder is the pack. */
  readonly path: string;
  readonly text: string;
}

export interface RuleProblem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export interface RuleEntry {
  readonly source: RuleSource;
  /** Where it stands in the file. */
  readonly place: readonly [list: ListName, index: number];
}

export interface ParsedRuleFile {
  readonly entries: readonly RuleEntry[];
  readonly root: DocumentNode | undefined;
  readonly fileProblems: readonly RuleProblem[];
}

type ListName = 'rules' | 'formats';
const FIELDS: Readonly<Record<ListName, readonly string[]>> = { rules: RULE_FIELDS, formats: FORMAT_FIELDS };
const LISTS = Object.keys(FIELDS) as ListName[];

const parseYaml = guarded('yaml', parseYamlDocument);

/** A format in the shape of the rule it stands for. */
const formatAsRule = formatSchema.transform((format, context): RuleSource => {
  const problem = formatProblem(format);
  if (problem === undefined) return ruleOfFormat(format);
  context.addIssue({ code: 'custom', path: ['token'], message: problem });
  return z.NEVER;
});

const SCHEMAS = { rules: ruleSchema, formats: formatAsRule } as const;
const fileSchema = z
  .strictObject({ rules: z.array(ruleSchema).min(1).optional(), formats: z.array(formatAsRule).min(1).optional() })
  .refine(({ rules, formats }) => rules ?? formats, 'needs "rules" or "formats"');

export function parseRuleFile(file: RuleFile): ParsedRuleFile {
  const { root, problems } = parseYaml(file.text);
  if (!root || problems.length > 0) {
    const syntax = problems.map(({ offset, message }) => problemAt(file, offset, message));
    return { entries: [], root, fileProblems: syntax.length > 0 ? syntax : [problemAt(file, 0, 'the file is empty')] };
  }
  const plain = toPlain(root);
  const result = fileSchema.safeParse(plain);
  if (result.success) {
    const entries = LISTS.flatMap((list) =>
      (result.data[list] ?? []).map((source, index): RuleEntry => ({ source, place: [list, index] })),
    );
    return { entries, root, fileProblems: LISTS.flatMap((list) => fieldOrder(file, root, list)) };
  }
  const keysAt = (path: readonly string[]) => (path.length === 2 ? (FIELDS[path[0] as ListName] ?? []) : []);
  const fileProblems = shapeProblems(result.error.issues, root, keysAt).map((problem) =>
    problemAt(file, problem.offset, aboutPlace(problem, 'the file')),
  );
  return { entries: LISTS.flatMap((list) => wellShaped(plain, list)), root, fileProblems };
}

/** Rules that have their shape are looked at further, so that one round of mending is enough. */
function wellShaped(plain: unknown, list: ListName): RuleEntry[] {
  const items = typeof plain === 'object' && plain !== null ? (plain as Record<string, unknown>)[list] : undefined;
  return (Array.isArray(items) ? items : []).flatMap((item, index): RuleEntry[] => {
    const each = SCHEMAS[list].safeParse(item);
    return each.success ? [{ source: each.data, place: [list, index] }] : [];
  });
}

/** Every rule reads the same way. */
function fieldOrder(file: RuleFile, root: DocumentNode, list: ListName): RuleProblem[] {
  const items = root.kind === 'object' ? root.entries.find(({ key }) => key === list)?.value : undefined;
  if (items?.kind !== 'array') return [];
  return items.items.flatMap((rule) => {
    if (rule.kind !== 'object') return [];
    const order = rule.entries.map(({ key }) => FIELDS[list].indexOf(key));
    const misplaced = rule.entries[order.findIndex((place, index) => index > 0 && place < (order[index - 1] ?? 0))];
    if (!misplaced) return [];
    const message = `field "${misplaced.key}" is out of order; the order is ${FIELDS[list].join(', ')}`;
    return [problemAt(file, misplaced.keyStart, message)];
  });
}

function problemAt({ path, text }: RuleFile, offset: number, message: string): RuleProblem {
  return { path, line: lineAt(text, offset), message };
}
