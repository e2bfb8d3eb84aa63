// The generated documentation: docs/rules/<pack>.md from the packs, and the option table of the README. `--check` writes
// nothing and fails when something is stale.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { OPTION_LIST } from '../src/config/options.ts';
import { TIERS } from '../src/model/severity.ts';
import { ruleHelp, ruleHelpUri } from '../src/reports/markdown/rule.ts';
import { readPacks } from '../src/rules/packs.ts';
import { pictureSvg } from './picture.ts';

/** A pack with more rules than this is one row: who looks for one of them searches its page. */
const LISTED = 30;

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

const all = pages();
for (const [path, text] of all) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale.push(path);
  if (!isCheck) writeFileSync(path, text);
}
for (const name of readdirSync('docs/rules')) {
  if (!all.some(([path]) => path === `docs/rules/${name}`)) stale.push(`docs/rules/${name} belongs to no pack`);
}
if (isCheck && stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}; run npm run docs`);
  process.exit(1);
}

function pages(): [path: string, text: string][] {
  mkdirSync('docs/rules', { recursive: true });
  const readme = readFileSync('README.md', 'utf8');
  return [
    ...[...rulesByPack()].map(([pack, rules]): [string, string] => [`docs/rules/${pack}.md`, rulePage(pack, rules)]),
    ['docs/result.svg', pictureSvg()],
    [
      'README.md',
      readme
        .replace(
          /(<!-- options -->\n)[\s\S]*?(<!-- \/options -->)/,
          (_, open, close) => `${open}${optionTable()}${close}`,
        )
        .replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/, (_, open, close) => `${open}${ruleTable()}${close}`),
    ],
  ];
}

type Info = ReturnType<typeof readPacks>['rules'][number]['info'];

function rulesByPack(): ReadonlyMap<string, readonly Info[]> {
  const packs = new Map<string, Info[]>();
  for (const { info } of readPacks().rules) {
    const pack = info.id.split('/')[0] as string;
    packs.set(pack, [...(packs.get(pack) ?? []), info]);
  }
  return packs;
}

function rulePage(pack: string, rules: readonly Info[]): string {
  const sections = rules.map((rule) => {
    const anchor = ruleHelpUri(rule.id).split('#')[1];
    // The help begins with the title; here the id is the heading, so that links from alerts land on it.
    const [, ...rest] = ruleHelp(rule).markdown.split('\n');
    return `<a id="${anchor}"></a>\n\n## ${rule.id}\n\n**${rule.title}** (${rule.severity}, ${rule.tier})\n${rest.join('\n').trimEnd()}\n`;
  });
  return `# Rules: ${pack}\n\nGenerated from \`rules/${pack}/\` by \`npm run docs\`.\n\n${sections.join('\n')}`;
}

function ruleTable(): string {
  const rows = [...rulesByPack()].flatMap(([pack, rules]) =>
    rules.length > LISTED
      ? [`| [\`${pack}/*\`](docs/rules/${pack}.md) | ${rules.length} rules, one for each form: ${tiers(rules)} |  |  |`]
      : rules.map(
          ({ id, title, severity, tier }) =>
            `| [\`${id}\`](docs/rules/${pack}.md#${ruleHelpUri(id).split('#')[1]}) | ${title} | ${severity} | ${tier} |`,
        ),
  );
  return `| rule | finds | severity | tier |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function tiers(rules: readonly Info[]): string {
  return TIERS.map((tier) => `${rules.filter((rule) => rule.tier === tier).length} ${tier}`).join(', ');
}

function optionTable(): string {
  const rows = OPTION_LIST.map(([, { key, flag, value, input, defaultText, doc, flagDoc }]) => {
    const meaning =
      flagDoc === undefined ? doc : `${doc} (\`--${flag}\`: ${flagDoc.charAt(0).toLowerCase()}${flagDoc.slice(1)})`;
    const flagText = flag === undefined ? '' : `\`--${flag}${value === undefined ? '' : ` ${value}`}\``;
    return `| ${[code(key), flagText, code(input), defaultText, meaning].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return `| config key | flag | action input | default | meaning |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

function code(name: string | undefined): string {
  return name === undefined ? '' : `\`${name}\``;
}
