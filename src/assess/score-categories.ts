// What the score is made of: its categories, what each weighs, and which `category` of a rule feeds it.

import { citedId, FRAMEWORKS, type Framework } from '../model/frameworks.ts';
import type { RuleInfo } from '../model/rule.ts';
import { SCORE_CATEGORIES, type ScoreCategory } from '../model/score.ts';

interface CategoryInfo {
  readonly title: string;
  /** Percent of the whole. */
  readonly weight: number;
  /** Values of `category` in `rules/frameworks/mappings.csv`. */
  readonly of: readonly string[];
}

export const CATEGORIES: Readonly<Record<ScoreCategory, CategoryInfo>> = {
  execution: { title: 'Execution and injection', weight: 20, of: ['execution', 'output', 'malicious'] },
  prompt: { title: 'Prompt and tool integrity', weight: 15, of: ['prompt'] },
  secrets: { title: 'Secrets', weight: 15, of: ['secrets'] },
  network: { title: 'Authentication and network', weight: 15, of: ['auth', 'network'] },
  'supply-chain': { title: 'Supply chain and model', weight: 13, of: ['supply_chain', 'model', 'ci'] },
  agency: { title: 'Agency', weight: 12, of: ['agency', 'availability'] },
  data: { title: 'Data and privacy', weight: 5, of: ['data', 'privacy'] },
  governance: { title: 'Governance and logging', weight: 5, of: ['governance', 'quality'] },
};

const BY_CATEGORY: ReadonlyMap<string, ScoreCategory> = new Map(
  SCORE_CATEGORIES.flatMap((category) => CATEGORIES[category].of.map((of) => [of, category] as const)),
);

/** Of a category that a pack of somebody else made up: governance, which weighs least. */
export function scoreCategoryOf({ category }: Pick<RuleInfo, 'category'>): ScoreCategory {
  return BY_CATEGORY.get(category) ?? 'governance';
}

/** The newest edition of the OWASP Top 10 for LLM Applications. */
const OWASP_LLM = FRAMEWORKS.findLast(({ column }) => column.startsWith('owasp_llm_')) as Framework;

const OWASP_TITLES = [
  'Prompt Injection',
  'Sensitive Information Disclosure',
  'Excessive Agency',
  'Supply Chain',
  'Data and Model Poisoning',
  'Unbounded Consumption',
  'Misinformation',
  'Hidden Context Exposure',
  'Vector and Embedding Weaknesses',
  'Improper Output Handling',
];

/** Its categories with ids as they are cited, such as `LLM01:2026`. */
export const OWASP_CATEGORIES: readonly { readonly id: string; readonly title: string }[] = OWASP_TITLES.map(
  (title, index) => ({ id: citedId(OWASP_LLM, `LLM${String(index + 1).padStart(2, '0')}`), title }),
);

export function owaspIdsOf({ frameworks }: Pick<RuleInfo, 'frameworks'>): readonly string[] {
  return (frameworks[OWASP_LLM.column] ?? []).map((id) => citedId(OWASP_LLM, id));
}
