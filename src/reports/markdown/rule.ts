// Everything about a rule for people, as plain text and as Markdown: the help of a SARIF alert, `rules explain` and
// docs/rules/ all show it. Rules can come from a user's pack, so their texts are foreign like any other.

import { cut, markdown, markdownBlock, markdownCode, visible } from '../../lib/escape.ts';
import { FRAMEWORKS, frameworkTitle } from '../../model/frameworks.ts';
import { type RuleExample, type RuleId, type RuleInfo, shownExample } from '../../model/rule.ts';
import { markdownProse } from './prose.ts';

const REPOSITORY = 'https://github.com/bartizan/bartizan';
/** An example is a few lines; what a foreign pack writes beyond that is cut, and said to be. */
const EXAMPLE_LINES = 40;
const EXAMPLE_COLUMNS = 400;
const TEXT_LIMIT = 4000;
/** What may stand between angle brackets as a link: nothing that ends it or starts other markup. */
const LINK = /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~:/?#@!$&*+,;=%-]*)?$/;

/** Where the rule is described. Each pack is one page; the anchor is the rule's name without the pack. */
export function ruleHelpUri(id: RuleId): string {
  const slash = id.indexOf('/');
  const pack = slug(slash < 0 ? 'rules' : id.slice(0, slash));
  return `${REPOSITORY}/blob/main/docs/rules/${pack}.md#${slug(id.slice(slash + 1))}`;
}

/** What GitHub leaves of a heading in its anchor; ids of our own packs are this already. */
function slug(text: string): string {
  return text
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-');
}

export function ruleHelp(rule: RuleInfo): { readonly text: string; readonly markdown: string } {
  return { text: `${textSections(rule).join('\n\n')}\n`, markdown: `${markdownSections(rule).join('\n\n')}\n` };
}

function markdownSections(rule: RuleInfo): readonly string[] {
  const classes = classLines(rule);
  const [bad] = rule.bad;
  const [good] = rule.good;
  return [
    `# ${prose(rule.title)}`,
    `**What was found.** ${prose(rule.what)}`,
    `**What an attacker does with it.** ${prose(rule.why)}`,
    ...(bad === undefined ? [] : [`**Bad**, in ${code(bad.path)}:`, markdownBlock(exampleLines(bad))]),
    ...(good === undefined ? [] : [markdownGood(good), markdownBlock(exampleLines(good))]),
    `**Fix.** ${prose(rule.fix)}`,
    ...silenceMarkdown(rule.id),
    ...(rule.references.length === 0
      ? []
      : ['**References**', rule.references.map((each) => `- ${reference(each)}`).join('\n')]),
    ...(classes.length === 0 ? [] : ['**Classes**', classes.map((each) => `- ${markdown(flat(each))}`).join('\n')]),
  ];
}

function markdownGood(good: RuleExample): string {
  return `**Good**, in ${code(good.path)}${good.because === undefined ? '' : ` (${prose(good.because)})`}:`;
}

function silenceMarkdown(id: RuleId): readonly string[] {
  return [
    '**Silence it** in `bartizan.yml`, with a reason (each finding also shows a line for itself alone):',
    markdownBlock(['ignore:', `  ${configLine(id)}`], 'yaml'),
    'or in your own code, in a comment beside it:',
    markdownBlock([marker(id)]),
  ];
}

function textSections(rule: RuleInfo): readonly string[] {
  const classes = classLines(rule);
  const [bad] = rule.bad;
  const [good] = rule.good;
  return [
    line(rule.title),
    `What was found: ${line(rule.what)}`,
    `What an attacker does with it: ${line(rule.why)}`,
    ...(bad === undefined ? [] : [`Bad, in ${line(bad.path)}:\n${indented(exampleLines(bad))}`]),
    ...(good === undefined ? [] : [`${textGood(good)}\n${indented(exampleLines(good))}`]),
    `Fix: ${line(rule.fix)}`,
    `Silence it in bartizan.yml, with a reason:\n${indented(['ignore:', `  ${configLine(rule.id)}`])}`,
    `or in your own code, in a comment beside it:\n${indented([marker(rule.id)])}`,
    ...(rule.references.length === 0 ? [] : [`References:\n${indented(rule.references.map(flat))}`]),
    ...(classes.length === 0 ? [] : [`Classes:\n${indented(classes.map(flat))}`]),
  ];
}

function textGood(good: RuleExample): string {
  return `Good, in ${line(good.path)}${good.because === undefined ? '' : ` (${line(good.because)})`}:`;
}

function line(text: string): string {
  return visible(flat(text));
}

/** One paragraph of bounded length; rule files wrap their texts. */
function flat(text: string): string {
  return cut(text, TEXT_LIMIT)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

function indented(lines: readonly string[]): string {
  return lines.map((each) => `    ${visible(each)}`).join('\n');
}

function prose(text: string): string {
  return markdownProse(flat(text));
}

function code(text: string): string {
  return markdownCode(cut(text, 200));
}

function reference(url: string): string {
  return LINK.test(url) ? `<${url}>` : markdown(flat(url));
}

function configLine(id: RuleId): string {
  return `- { rule: ${id}, path: "path/to/file", reason: "why it is all right" }`;
}

function marker(id: RuleId): string {
  return `bartizan-ignore: ${id} -- why it is all right`;
}

function exampleLines(example: RuleExample): readonly string[] {
  const lines = shownExample(example)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const shown = lines.slice(0, EXAMPLE_LINES).map((each) => cut(each, EXAMPLE_COLUMNS));
  return lines.length > EXAMPLE_LINES ? [...shown, `… ${lines.length - EXAMPLE_LINES} more lines`] : shown;
}

/** Such as `OWASP MCP Top 10 2025: MCP05`; not yet escaped. */
function classLines(rule: RuleInfo): readonly string[] {
  return FRAMEWORKS.filter((framework) => framework.family !== 'other').flatMap((framework) => {
    const ids = rule.frameworks[framework.column] ?? [];
    return ids.length === 0 ? [] : [`${frameworkTitle(framework)}: ${ids.join(', ')}`];
  });
}
