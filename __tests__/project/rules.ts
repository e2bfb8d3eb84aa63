// Rules on flows for tests, as the loader makes them.

import { readClasses } from '../../scripts/packs.ts';
import { type CompiledRule, compileRules } from '../../src/rules/compile.ts';
import { loadRules } from '../../src/rules/load.ts';
import { readPacks } from '../../src/rules/packs.ts';

const sample = (id: string, flow: string, tier = 'gate', confidence = 'high') => `
  - id: team/${id}
    title: A text reaches what it must not
    class: command_injection
    severity: high
    confidence: ${confidence}
    tier: ${tier}
    what: An argument of a tool reaches a shell.
    message: '{place} reaches {sink} in {callee}.'
    why: Whoever steers the model runs commands on the machine of the server.
    fix: Give the program its arguments as a list.
    match:
      flow: ${flow}
    bad: ['import mcp  # FLOW argument branch of git_log to shell']
    good: [{ text: 'import mcp', because: 'nothing flows' }]
    references: [https://cwe.mitre.org/data/definitions/78.html]`;

const PACK = `rules:${sample('shell', '{ from: [argument], to: [shell] }')}${sample(
  'shell-tool',
  '{ from: [argument], to: [shell], byDesign: true }',
  'context',
)}${sample('model-to-code', '{ from: [model, content], to: [eval, query] }', 'gate', 'medium')}
`;

const loaded = loadRules([{ path: 'team.yaml', text: PACK }], {
  classes: readClasses(),
  isForeign: true,
  detectors: [],
});
if (loaded.problems.length > 0) throw new Error(JSON.stringify(loaded.problems));

export const FLOW_RULES: readonly CompiledRule[] = compileRules(loaded.rules, () => true);

/** With them rules that recognise secrets, for masking only. */
export const FLOW_RULES_AND_MASKS: readonly CompiledRule[] = compileRules(
  [...readPacks().rules.filter(({ info }) => info.category === 'secrets'), ...loaded.rules],
  ({ id }) => id.startsWith('team/'),
);
