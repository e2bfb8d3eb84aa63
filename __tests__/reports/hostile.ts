// An assessment in which every foreign string does harm on some surface: runner commands, markup, links, mentions,
// terminal escapes, invisible and reordering characters, broken surrogates, formulas, very long lines.

import type { AssessedRemoteRun, Assessment } from '../../src/model/assessment.ts';
import type { FlowStep } from '../../src/model/flow.ts';
import type { Location } from '../../src/model/location.ts';
import type { RuleInfo } from '../../src/model/rule.ts';
import { assessed, assessment, LIVE, liveTarget, location, range, rule, snippet, target } from './builders.ts';

const ESCAPE = String.fromCodePoint(0x1b);
const HIGH_SURROGATE = String.fromCharCode(0xd83d);
const LOW_SURROGATE = String.fromCharCode(0xde00);

/** Strings that do harm on some surface. None may survive as it is in text for people. */
export const POISONS: readonly string[] = [
  '::error::x',
  '  ::add-mask::x',
  'a\n::stop-commands::x\r\n##[error]x',
  '##[error]x',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[x](1) ![y](https://evil.example/y.png) [z]: https://evil.example',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression for the workflow language
  '{0} {1} {{2}} ${{ secrets.X }} $(id) `id` %s %n',
  '@everyone #1 octo/repo#2 https://evil.example www.evil.example',
  '| a | b |\n|---|---|\n```\n~~~\n````\n</details>\n# heading\n---',
  `${ESCAPE}[31mred${ESCAPE}]8;;https://evil.example${ESCAPE}\\link\u009b2J\u0007\b`,
  'bidi \u202egnp.exe\u2066x\u2069 \u200b\u200d\ufeff\u00ad soft',
  `tags ${String.fromCodePoint(0xe0069, 0xe0067, 0xe006e, 0xe006f, 0xe0072, 0xe0065)} \ufe0f`,
  'nul \u0000 del \u007f nel \u0085 ls \u2028 ps \u2029',
  `lone ${HIGH_SURROGATE} and ${LOW_SURROGATE} and ${HIGH_SURROGATE}`,
  '=HYPERLINK("https://evil.example") +1 -1 @SUM(A1)',
  ']]>--><!-- "quoted" \'single\' \\ back\\slash',
  `long ${'A'.repeat(50_000)} end`,
];

/** All of them in one string, the commands for the runner first. */
export const POISON = POISONS.slice(0, -1).join('\n');

/** Every foreign string is hostile, one finding per poison and one with all; ids we make ourselves stay valid. */
export function hostile(): Assessment {
  const poisons = [...POISONS, POISON];
  const rules = poisons.map(poisonedRule);
  const findings = poisons.map((poison, index) => {
    const of = rules[index] ?? rule();
    return assessed(
      of,
      {
        message: poison,
        locations: [
          poisonedLocation(poison, index),
          poisonedLocation(POISON, index),
          location({ target: poison, path: 'b\n😀 100%.md' }),
        ],
        evidence: [poison, POISON],
        flow: [0, 1, 2, 3, 4, 5, 6].map((nth) => poisonedStep(nth % 2 === 0 ? poison : POISON, index + 10 + nth)),
        identity: { place: poison, evidence: '' },
        marker: { line: 1, reason: poison },
        inlineIgnore: `# bartizan-ignore: ${of.id} -- ${poison}`,
      },
      {
        fingerprint: index.toString(16).padStart(16, '0'),
        ignoreLine: `- { rule: ${poison}, fingerprint: 0, reason: "${poison}" }`,
        tier: index % 3 === 2 ? 'review' : 'gate',
        tierReason: poison,
        status: index % 5 === 4 ? 'suppressed' : 'new',
        ...(index % 5 === 4
          ? { suppression: { by: 'inline', reason: poison, until: poison, isAdded: true } as const }
          : {}),
        isGating: index % 5 !== 4 && index % 3 !== 2,
        copies: [assessed(of, { message: poison, locations: [poisonedLocation(poison, index)] })],
      },
    );
  });
  return assessment({
    tool: { name: 'bartizan', version: '1.2.3' },
    targets: [
      target({ name: POISON, displayPrefix: `${POISON}/`, repositoryPrefix: 'sub\n::dir::/%/' }),
      ...poisons.map((poison) =>
        liveTarget({ id: poison, name: poison, live: { ...LIVE, url: poison, userAgent: poison } }),
      ),
    ],
    findings,
    comparison: {
      kind: 'base',
      base: POISON,
      baseName: POISON,
      detail: POISON,
      newCount: findings.length,
      knownCount: 0,
      fixedCount: 0,
    },
    verdict: { status: 'fail', reason: POISON, afterMerge: POISON },
    sentence: POISON,
    attackPaths: poisons.map((poison, index) => ({
      id: index.toString(16).padStart(16, '0'),
      source: poison,
      sink: POISON,
      carrier: poison,
      severity: 'high' as const,
      steps: [
        { name: poison, what: poison },
        { component: poison, name: poison, what: POISON },
        { component: POISON, name: POISON, what: poison },
      ],
      cut: poison,
      cutting: poison,
      findings: [poison],
      status: 'new' as const,
    })),
    remote: poisons.map((poison, index) => poisonedRun(poison, index)),
    coverage: {
      filesListed: 2,
      filesWhole: 1,
      bytes: 10,
      kinds: { [POISON]: 1 },
      gaps: poisons.map((poison) => ({ target: poison, path: poison, reason: 'unparsable' as const, detail: poison })),
      gapCounts: { unparsable: poisons.length },
      percent: 50,
    },
    notices: poisons.map((poison) => ({ kind: 'accepted' as const, message: poison, hint: poison })),
  });
}

function poisonedRun(poison: string, index: number): AssessedRemoteRun {
  const score = { value: index, rating: poison, direction: 'unsaid' } as const;
  return {
    service: 'trusttrace',
    name: 'TrustTrace',
    origin: 'https://api.trusttrace.io',
    kind: 'url',
    target: poison,
    id: poison,
    state: 'completed',
    stateWord: poison,
    isReused: false,
    startedAt: poison,
    finishedAt: poison,
    score,
    categories: [{ ...score, category: poison }],
    findings: [
      {
        finding: {
          ruleId: 'remote/trusttrace',
          fingerprint: index.toString(16).padStart(16, '0'),
          id: poison,
          title: poison,
          severity: 'critical',
          severityWord: poison,
          category: poison,
          tool: poison,
          place: poison,
          description: poison,
          remediation: poison,
          evidence: [poison],
          frameworks: { owasp: [poison], hipaa: [poison] },
        },
        isShown: true,
        ignoreLine: '- { rule: remote/trusttrace, fingerprint: "0", reason: "…" }',
      },
    ],
    leftOut: 0,
    analysis: { lines: poison.split('\n'), isCut: false, model: poison, score },
    documents: [{ name: poison, mediaType: poison, text: poison }],
    components: [
      {
        id: poison,
        type: poison,
        name: poison,
        version: poison,
        provider: poison,
        path: poison,
        flags: [poison],
        risk: score,
      },
    ],
    relations: [{ from: poison, to: poison, type: poison }],
    controls: [
      { framework: poison, id: poison, name: poison, status: poison },
      { framework: `${poison} `, status: poison },
    ],
    violations: [{ name: poison, message: poison }],
    change: { since: poison, sinceDate: poison, added: [poison], removed: [poison], changed: [poison] },
    differences: [
      { seen: 'there', type: poison, name: poison, place: poison, what: [] },
      { seen: 'both', type: poison, name: poison, what: [poison] },
    ],
    differencesLeftOut: 3,
    notices: [{ kind: 'plan', message: poison, words: poison, url: poison }],
  };
}

function poisonedRule(poison: string, index: number): RuleInfo {
  return rule({
    id: `pack/${index}${poison}`,
    title: poison,
    class: poison,
    category: poison,
    severity: index % 2 === 0 ? 'critical' : 'medium',
    what: poison,
    why: poison,
    fix: poison,
    bad: [{ path: poison, text: poison }],
    good: [{ path: poison, text: poison, because: poison }],
    references: [poison, 'javascript:alert(1)'],
    frameworks: { cwe: [poison], owasp_mcp_2025: [poison], hipaa: [poison], [poison]: [poison] },
  });
}

function poisonedStep(poison: string, line: number): FlowStep {
  const { target: of, path, range: place, snippet: shown } = poisonedLocation(poison, line);
  return { target: of, path, range: place, what: poison, ...(shown && { snippet: shown }) };
}

function poisonedLocation(poison: string, index: number): Location {
  return location({
    path: `dir/${poison}`,
    range: range(index + 1, 1, index + 1, 5),
    logical: poison,
    lineHash: '271789c17abda88f:1',
    snippet: snippet(index + 1, [poison, POISON], range(index + 1, 1, index + 1, poison.length + 1)),
  });
}
