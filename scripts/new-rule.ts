// Scaffolds a rule: every field in its place, examples that must be replaced.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const id = process.argv[2] ?? '';
const match = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)$/.exec(id);
if (!match) fail('usage: npm run new-rule -- pack/name-of-the-wrong-thing');
const [, pack, name] = match;
const path = `rules/${pack}/${name}.yaml`;
if (existsSync(path)) fail(`${path} exists`);

mkdirSync(`rules/${pack}`, { recursive: true });
writeFileSync(
  path,
  `rules:
  - id: ${id}
    title: What people see in code scanning, one line
    class: hardcoded_credentials
    severity: high
    confidence: medium
    tier: review
    what: What was found, in one sentence.
    message: What was found at {place}, in one sentence.
    why: What an attacker does with it, in one sentence.
    fix: What to do instead, in one sentence.
    where:
      kinds: [mcp-config]
      roles: [file]
    match:
      text:
        any: [replace-me]
        regex: 'replace-me-[a-z]{1,20}'
    bad:
      - |
        { "replace-me-now": true }
      - |
        { "other": "replace-me-too" }
    good:
      - text: |
          { "replace-me": true }
        because: the one thing that makes it right
      - text: |
          { "replace_me-now": true }
        because: another thing that makes it right
      - text: |
          { "replace me": "now" }
        because: a third thing that makes it right
    references:
      - https://cwe.mitre.org/data/definitions/798.html
`,
);
console.log(`${path}\nnpm test -- rules runs its examples.`);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
