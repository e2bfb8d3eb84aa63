// What people read must hold: every relative link leads to a file and a heading of this repository, every option that is
// named exists, every test that is named is there, and a number in the README has a command that gives it.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OPTION_LIST } from '../src/config/options.ts';

export interface Page {
  /** From the top of the repository. */
  readonly path: string;
  readonly text: string;
}

/** The table's, and those that commands take for themselves. */
const OPTIONS = new Set([...OPTION_LIST.flatMap(([, { flag }]) => flag ?? []), ...optionsOfCommands()]);

/** Numbers that no measurement gives: versions, exit codes, the standard they name, dates, bounds. */
const GIVEN =
  /\bNode \d+|\bES\d+|\b(?:exit|Exit codes:) \d[^\n]*|\b(?:SARIF|CycloneDX|SPDX|OAuth) \d[\d.]*|\bv\d[\w.]*|\b\d{4}-\d\d-\d\d\b|\bat most \d+/g;

function optionsOfCommands(): string[] {
  const sources = ['src/cli.ts', ...readdirSync('src/commands').map((name) => `src/commands/${name}`)];
  return sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:'--|\bflag: ')([a-z][a-z-]*)/g)].map(([, name]) => name as string),
  );
}

export function pages(): Page[] {
  const below = ['docs', 'docs/rules', 'bench'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  );
  const top = readdirSync('.').filter((name) => name.endsWith('.md'));
  return [...top, ...below].map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export function problemsOf(page: Page): string[] {
  return [
    ...deadLinks(page),
    ...staleOptions(page),
    ...missingTests(page),
    ...(page.path === 'README.md' ? bareNumbers(page) : []),
  ];
}

function deadLinks({ path, text }: Page): string[] {
  const targets = [
    ...[...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string),
    ...[...text.matchAll(/<(?:a|img)\b[^>]*\b(?:href|src)="([^"]+)"/g)].map(([, target]) => target as string),
  ];
  return targets.flatMap((target) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return [];
    const [file = '', anchor] = target.split('#');
    const to = file === '' ? path : normalize(join(dirname(path), decodeURIComponent(file))).replaceAll('\\', '/');
    if (to !== path && (to.startsWith('..') || !existsSync(to))) return [`${path}: ${target} leads nowhere`];
    if (anchor === undefined) return [];
    if (!to.endsWith('.md') || (to !== path && statSync(to).isDirectory()))
      return [`${path}: ${target} names a heading of no page`];
    const there = to === path ? text : readFileSync(to, 'utf8');
    return anchorsOf(there).has(anchor) ? [] : [`${path}: ${target} names no heading of ${to}`];
  });
}

/** As GitHub makes them: lower case, without punctuation, hyphens for blanks, a number where one comes again. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = [...withoutFences(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, title]) => {
    const plain = (title as string).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = plain.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  return new Set([...headings, ...[...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id]) => id as string)]);
}

/** Options are ours behind our name, and where they stand alone on a page that is about us, not about others' options. */
function staleOptions({ path, text }: Page): string[] {
  const code = [
    ...(/^(?:docs\/rules|bench)\//.test(path)
      ? []
      : [...text.matchAll(/`(--[^`\n]+)`/g)].map(([, span]) => span as string)),
    ...[...text.matchAll(/\bbartizan (?:scan|rules|lock|baseline|diff|fix|init)\b[^`\n|]*/g)].map(
      ([command]) => command,
    ),
  ];
  const named = code.flatMap((each) =>
    [...each.matchAll(/(?:^|\s)--([a-z][a-z-]*)/g)].map(([, name]) => name as string),
  );
  return [...new Set(named)]
    .filter((name) => !OPTIONS.has(name))
    .map((name) => `${path}: there is no option --${name}`);
}

/** A link to a test with a name behind it in quotes means that test. */
function missingTests({ path, text }: Page): string[] {
  const named = text.matchAll(/\]\(([^)\s]*__tests__\/[^)\s]+\.ts)\) "([^"]+)"/g);
  return [...named].flatMap(([, file, title]) => {
    const test = normalize(join(dirname(path), file as string));
    if (!existsSync(test)) return []; // A dead link, and told as one.
    return readFileSync(test, 'utf8').includes(title as string) ? [] : [`${path}: ${file} has no test "${title}"`];
  });
}

/**
 * A number in prose stands in a generated block, or its paragraph links to the bench, which says how it is measured, or
 * names the command in a comment: `<!-- npm run bench -->`.
 */
function bareNumbers({ path, text }: Page): string[] {
  const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
  const written = withoutFences(text).replace(/<!-- (\w+) -->\n[\s\S]*?<!-- \/\1 -->/g, '');
  return written.split(/\n\s*\n/).flatMap((paragraph) => {
    // Tables of settings hold no measurements of ours unless they say how they were made.
    const said = proseOf(paragraph)
      .replace(GIVEN, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/^\s*\d+\.\s/gm, '');
    const numbers = said.match(/(?<![\w.-])\d[\d.,]*(?:\s?%)?/g) ?? [];
    if (numbers.length === 0 || /\]\(bench\/[^)]*\)/.test(paragraph)) return [];
    const command = /<!-- npm run ([\w:-]+)[^>]*-->/.exec(paragraph)?.[1];
    if (command !== undefined && scripts.includes(command)) return [];
    return [
      command === undefined
        ? `${path}: nothing says where ${numbers.join(', ')} comes from: ${said.trim().slice(0, 60)}…`
        : `${path}: there is no npm run ${command}`,
    ];
  });
}

function withoutFences(text: string): string {
  return text.replace(/^( *)(```+|~~~+)[^\n]*\n[\s\S]*?^\1\2 *$/gm, '');
}

function proseOf(text: string): string {
  return withoutFences(text).replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = pages().flatMap(problemsOf);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
