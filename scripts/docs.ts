// The generated documentation: docs/rules/<pack>.md from the packs, and the option table of the README. `--check` writes
// nothing and fails when something is stale.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ASKED, ELEMENTS } from '../src/assess/completeness.ts';
import { OPTION_LIST } from '../src/config/options.ts';
import { COMPONENT_FLAGS, COMPONENT_TYPES } from '../src/model/component.ts';
import { COMPLIANCE_FRAMEWORKS } from '../src/model/frameworks.ts';
import { TIERS } from '../src/model/severity.ts';
import { editionTitle } from '../src/reports/compliance-words.ts';
import { defaultFile, REPORTS } from '../src/reports/index.ts';
import { ruleHelp, ruleHelpUri } from '../src/reports/markdown/rule.ts';
import { readControls } from '../src/rules/controls.ts';
import { readPacks } from '../src/rules/packs.ts';
import { pictureSvg } from './picture.ts';
import { pullSvg } from './picture-pull.ts';

/** What each pack looks at, in the order of the README. */
const PACKS: Readonly<Record<string, string>> = {
  secrets: 'Credentials of some 190 issuers, private keys, tokens, connection strings, wherever they are written',
  config:
    'MCP servers in client configurations and manifests: what starts them, pins, addresses, environment, containers, approvals, lookalikes',
  host: 'What agents and editors are told by the repository: permissions, sandboxes, hooks, environment, what starts by itself',
  text: 'Texts a model reads, tool descriptions among them: hidden orders and characters, orders to send, conceal, steer, remember',
  skill: 'Skills, agents and commands: what they make the model run, allow, fetch and change',
  capability: 'Tools as they are described to a model: what each lets it do, and what it says of itself that is not so',
  flow: 'Tools and servers within reach of one model that together leak, delete, pay or run',
  code: 'Source code of tools and agents: arguments, requests and answers of models that reach commands, code, queries, files and addresses',
  net: 'Live MCP servers on the line: TLS, Origin and Host, CORS, sessions, messages that must be refused, what errors tell',
  auth: 'Who gets into a live MCP server: open lists and calls, made-up tokens, OAuth metadata and what it names',
  n8n: 'Workflows of n8n: who may start them, commands and queries put together from requests or by a model, tools of agents, servers, keys',
  pin: 'What live MCP servers and source code offer, held against the lock that was reviewed',
  deps: 'Lockfiles and manifests: malicious packages, known vulnerabilities, entries that install something else, registries nobody chose, missing checksums',
  model:
    'Model files by their structure, never loaded: pickles that run code, layers with code, headers that lie, templates that break out',
  archive:
    'Archives by how they are packed: names and links that lead out of the folder, bombs, members two tools would see differently',
  iac: 'Dockerfiles, workloads of Kubernetes and compose, Terraform: who gets in, what runs with too many rights, what lies open',
  mobile:
    'Packages of mobile apps: debugging, connections without encryption, parts that are open to other apps, signatures, private files',
  ci: 'Workflows: coding agents and who can steer them, text and code of strangers, rights, secrets, conditions, actions that move',
};

/** What each format is for, in the order of `REPORTS`. */
const FORMATS: Readonly<Record<string, string>> = {
  text: 'For a terminal or a log',
  json: 'Everything, for programs; [its schema](report.schema.json) only grows',
  sarif: 'SARIF 2.1.0, for code scanning',
  cyclonedx: 'CycloneDX, a bill of materials with findings: [how](inventory.md#in-cyclonedx-and-spdx)',
  spdx: 'SPDX 3.0.1 as JSON-LD, a bill of materials',
  html: 'One page for people, to keep or send',
  csv: 'Findings for spreadsheets and databases; `@components` the bill of materials, `@compliance` [controls](compliance.md)',
  junit: 'JUnit XML, for CI systems that draw test results',
  markdown: 'The whole report as a document',
  fixes: 'Numbered fixes that a person or an agent can follow',
  badge: 'The grade as a picture (SVG)',
  'badge-json': 'The grade for https://shields.io/badges/endpoint-badge',
};

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

const all = pages(await pullSvg());
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

function pages(pull: string): [path: string, text: string][] {
  mkdirSync('docs/rules', { recursive: true });
  return [
    ...[...rulesByPack()].map(([pack, rules]): [string, string] => [`docs/rules/${pack}.md`, rulePage(pack, rules)]),
    ['docs/result.svg', pictureSvg()],
    ['docs/pull-request.svg', pull],
    ['README.md', filled('README.md', { options: optionTable(), rules: ruleTable() })],
    ['docs/compliance.md', filled('docs/compliance.md', { frameworks: frameworkTable() })],
    ['docs/reports.md', filled('docs/reports.md', { formats: formatTable() })],
    ['docs/inventory.md', filled('docs/inventory.md', { flags: flagTable(), completeness: completenessTable() })],
  ];
}

function formatTable(): string {
  const rows = [...REPORTS].map(([format, { versions = [], alias = [] }]) => {
    const words = FORMATS[format];
    if (words === undefined) throw new Error(`nothing says what the format ${format} is for`);
    const names = [format, ...versions.map((version) => `${format}@${version}`), ...alias];
    return `| ${names.map((name) => `\`${name}\``).join(', ')} | ${format === 'text' ? 'the log' : `\`${defaultFile(format)}\``} | ${words} |\n`;
  });
  return `| FORMAT | file in the action | |\n|---|---|---|\n${rows.join('')}`;
}

/** The page with these texts between their marks. */
function filled(path: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (page, [name, text]) =>
      page.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}${text}${close}`,
      ),
    readFileSync(path, 'utf8'),
  );
}

function frameworkTable(): string {
  const { frameworks } = readControls();
  const rows = COMPLIANCE_FRAMEWORKS.map(({ column, title }) => {
    const { edition, asOf, controls, note = '' } = frameworks[column] as (typeof frameworks)[string];
    const people = controls.filter(({ isManual }) => isManual).length;
    return `| \`${column}\` | ${editionTitle({ title, edition })} | ${asOf} | ${controls.length} | ${people} | ${note} |\n`;
  });
  return `| id | framework and edition | as of | controls | for people | note |\n|---|---|---|---:|---:|---|\n${rows.join('')}`;
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
  const packs = rulesByPack();
  const unsaid = [...packs.keys()].filter((pack) => PACKS[pack] === undefined);
  if (unsaid.length > 0) throw new Error(`say in PACKS what these packs look at: ${unsaid.join(', ')}`);
  const rows = Object.entries(PACKS).map(([pack, finds]) => {
    const rules = packs.get(pack) ?? [];
    const counts = TIERS.map((tier) => rules.filter((rule) => rule.tier === tier).length);
    return `| [\`${pack}\`](docs/rules/${pack}.md) | ${finds} | ${[rules.length, ...counts].join(' | ')} |`;
  });
  return `| pack | looks at | rules | ${TIERS.join(' | ')} |\n|---|---|---:|${'---:|'.repeat(TIERS.length)}\n${rows.join('\n')}\n`;
}

function flagTable(): string {
  const rows = Object.entries(COMPONENT_FLAGS).map(([flag, meaning]) => `| \`${flag}\` | ${meaning} |`);
  return `| flag | meaning |\n|---|---|\n${rows.join('\n')}\n`;
}

function completenessTable(): string {
  const rows = COMPONENT_TYPES.map(
    (type) => `| \`${type}\` | ${ASKED[type].map((element) => `${element} ${ELEMENTS[element].weight}`).join(', ')} |`,
  );
  return `| type | asked, with its weight |\n|---|---|\n${rows.join('\n')}\n`;
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
