// What the columns of `rules/frameworks/mappings.csv` are called where people read them. An id means nothing without
// its edition: OWASP gives the same number to other things from one list to the next.

import type { FrameworkIds } from './rule.ts';

export interface Framework {
  /** Column of `mappings.csv`, and key of `RuleInfo.frameworks`. */
  readonly column: string;
  /** Member name in reports. */
  readonly name: string;
  /** Title for people, without the edition. */
  readonly title: string;
  /** Year or version; empty where ids are not versioned. */
  readonly edition: string;
  readonly family: 'cwe' | 'owasp' | 'other';
}

/** In the order of the columns. */
export const FRAMEWORKS: readonly Framework[] = [
  { column: 'cwe', name: 'cwe', title: 'CWE', edition: '', family: 'cwe' },
  {
    column: 'owasp_llm_2025',
    name: 'owasp_llm_2025',
    title: 'OWASP Top 10 for LLM Applications',
    edition: '2025',
    family: 'owasp',
  },
  {
    column: 'owasp_llm_2026',
    name: 'owasp_llm_2026',
    title: 'OWASP Top 10 for LLM Applications',
    edition: '2026',
    family: 'owasp',
  },
  { column: 'owasp_mcp_2025', name: 'owasp_mcp_2025', title: 'OWASP MCP Top 10', edition: '2025', family: 'owasp' },
  {
    column: 'owasp_asi_2026',
    name: 'owasp_asi_2026',
    title: 'OWASP Top 10 for Agentic Applications',
    edition: '2026',
    family: 'owasp',
  },
  {
    column: 'owasp_ast_2026',
    name: 'owasp_ast_2026',
    title: 'OWASP Agentic Skills Top 10',
    edition: '2026',
    family: 'owasp',
  },
  { column: 'mitre_atlas', name: 'mitre_atlas', title: 'MITRE ATLAS', edition: '', family: 'other' },
  { column: 'soc2_tsc', name: 'soc2', title: 'SOC 2 Trust Services Criteria', edition: '2017', family: 'other' },
  { column: 'hipaa', name: 'hipaa', title: 'HIPAA Security Rule', edition: '', family: 'other' },
  { column: 'nist_ai_rmf', name: 'nist_ai_rmf', title: 'NIST AI RMF', edition: '1.0', family: 'other' },
  { column: 'nist_ai_600_1', name: 'nist_ai_600_1', title: 'NIST AI 600-1', edition: '2024', family: 'other' },
  { column: 'eu_ai_act', name: 'eu_ai_act', title: 'EU AI Act', edition: '2024/1689', family: 'other' },
  { column: 'iso_42001', name: 'iso_42001', title: 'ISO/IEC 42001', edition: '2023', family: 'other' },
  { column: 'pci_dss_4', name: 'pci_dss_4', title: 'PCI DSS', edition: '4.0.1', family: 'other' },
];

/** Those that have controls: weaknesses are none. */
export const COMPLIANCE_FRAMEWORKS: readonly Framework[] = FRAMEWORKS.filter(({ family }) => family !== 'cwe');

/** What is assessed when nobody names any. */
export const DEFAULT_FRAMEWORKS: readonly string[] = ['owasp_mcp_2025', 'owasp_llm_2026', 'owasp_asi_2026'];

/** Title with edition, such as `OWASP MCP Top 10 2025`. */
export function frameworkTitle(framework: Framework): string {
  return framework.edition === '' ? framework.title : `${framework.title} ${framework.edition}`;
}

/** An OWASP id as it is cited, such as `MCP05:2025`; ids of other families are whole as they are. */
export function citedId(framework: Framework, id: string): string {
  return framework.family === 'owasp' ? `${id}:${framework.edition}` : id;
}

/** The ids of a rule in the frameworks of one family, as they are cited. */
export function citedIds(ids: FrameworkIds, family: Framework['family']): readonly string[] {
  return FRAMEWORKS.filter((framework) => framework.family === family).flatMap((framework) =>
    (ids[framework.column] ?? []).map((id) => citedId(framework, id)),
  );
}
