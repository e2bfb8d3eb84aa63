// What is said of controls, for reports: each result once, in two frameworks of which one has nothing evaluated.

import type { Compliance, ControlAssessment, ControlResult } from '../../src/model/compliance.ts';

function control(id: string, title: string, result: ControlResult, parts: Partial<ControlAssessment> = {}) {
  const { findings = [], components = [] } = parts;
  return {
    id,
    title,
    result,
    because: 'nothing is there that its checks are about',
    checks: { related: 12, looked: 0 },
    classes: { related: 4, looked: 0 },
    ...parts,
    findings,
    findingCount: findings.length,
    components,
    componentCount: components.length,
  };
}

export const COMPLIANCE: Compliance = {
  mapping: '0123456789ab',
  isAsked: true,
  frameworks: [
    {
      framework: 'owasp_mcp_2025',
      title: 'OWASP MCP Top 10',
      edition: '2025 v0.1 (phase 3, beta)',
      asOf: '2026-11-21',
      source: 'https://owasp.org/www-project-mcp-top-10/',
      score: 50,
      coverage: { evaluated: 3, total: 5 },
      counts: { fail: 1, partial: 1, pass: 1, not_applicable: 1, not_evaluated: 1, manual: 0 },
      controls: [
        control('MCP01:2025', 'Token Mismanagement & Secret Exposure', 'pass', {
          because: '3 of 4 kinds of problems related to it looked for, nothing that counts found',
          checks: { related: 12, looked: 3 },
          classes: { related: 4, looked: 3 },
        }),
        control('MCP04:2025', 'Software Supply Chain Attacks & Dependency Tampering', 'partial', {
          because: '1 low finding; 1 component: unpinned_model',
          findings: ['a1b2c3d4e5f60718'],
          components: ['0f1e2d3c4b5a6978'],
          checks: { related: 12, looked: 8 },
        }),
        control('MCP05:2025', 'Command Injection & Execution', 'fail', {
          because: '2 findings, the worst critical',
          findings: ['0123456789abcdef', 'fedcba9876543210'],
          checks: { related: 12, looked: 12 },
        }),
        control('MCP07:2025', 'Insufficient Authentication & Authorization', 'not_evaluated', {
          because: 'no server was looked at while it runs',
        }),
        control('MCP08:2025', 'Lack of Audit and Telemetry', 'not_applicable'),
      ],
    },
    {
      framework: 'eu_ai_act',
      title: 'EU AI Act',
      edition: 'Regulation (EU) 2024/1689 as amended by the 2026 Digital Omnibus',
      asOf: '2026-11-21',
      source: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
      note: 'Whom an article binds depends on what a system is used for, which no scan knows',
      score: null,
      coverage: { evaluated: 0, total: 1 },
      counts: { fail: 0, partial: 0, pass: 0, not_applicable: 0, not_evaluated: 0, manual: 1 },
      controls: [
        control('Art.9', 'Risk management system', 'manual', {
          because: 'for people to judge; High-risk systems',
          status: 'required',
          appliesFrom: '2027-12-02',
          note: 'High-risk systems',
        }),
      ],
    },
  ],
};
