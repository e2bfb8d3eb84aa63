// `bartizan rules list|check|explain`: what is looked for, whether a pack does what its examples say, and one rule whole.

import { EXIT } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { UserError } from '../lib/errors.ts';
import { visible } from '../lib/escape.ts';
import { nearest } from '../lib/suggest.ts';
import { wrapProse } from '../reports/cells.ts';
import { readPacks } from '../rules/packs.ts';
import type { Command } from './command.ts';

/** Of a terminal that is narrower yet, in columns. */
const LEAST_WIDTH = 40;

export const rules: Command = {
  name: 'rules',
  summary: 'list the rules, explain one, or check rules and policies of your own',
  usage: 'bartizan rules list | explain ID | check PATH… | check --config FILE [PATH]',
  flags: [
    { flag: 'config', value: 'FILE', doc: 'With check: show what the rules and policies of this config match on PATH' },
  ],
  verbs: { list: 'nothing', explain: 'rule', check: 'file' },
  examples: [
    ['bartizan rules explain config/unpinned-package', 'one rule, with examples'],
    ['bartizan rules check my-rules/', 'run the examples of your own rules'],
    ['bartizan rules check --config bartizan.yml', 'what your policies match here'],
  ],
  async run(args, host) {
    const [verb, ...given] = args;
    const { config, rest } = verb === 'check' ? withoutConfig(given) : { config: undefined, rest: given };
    const option = rest.find((arg) => arg.startsWith('-'));
    if (option !== undefined) throw new UserError(`unknown option ${option}`, { hint: this.usage });
    switch (verb) {
      case 'list':
        return list(rest, host);
      case 'explain':
        return explain(rest, host);
      case 'check':
        return check(rest, config, host);
      default: {
        const meant = verb === undefined ? undefined : nearest(verb, ['list', 'check', 'explain']);
        throw new UserError(
          verb === undefined
            ? 'rules needs a verb: list, check or explain'
            : `rules has no verb "${verb}".${meant ? ` Did you mean ${meant}?` : ''}`,
          { hint: this.usage },
        );
      }
    }
  },
};

function list(args: readonly string[], host: Host): number {
  if (args.length > 0) throw new UserError('rules list takes no arguments');
  const infos = readPacks().rules.map(({ info }) => info);
  const width = Math.max(...infos.map(({ id }) => id.length));
  for (const { id, severity, tier, title } of infos)
    host.out(`${id.padEnd(width)}  ${severity.padEnd(8)}  ${tier.padEnd(7)}  ${title}\n`);
  return EXIT.passed;
}

async function explain(args: readonly string[], host: Host): Promise<number> {
  const [id] = args;
  if (id === undefined || args.length > 1)
    throw new UserError('rules explain needs one rule id', { hint: 'bartizan rules list names them all.' });
  const definitions = readPacks().rules;
  const found = definitions.find(({ info }) => info.id === id);
  if (!found) {
    const meant = nearest(
      id,
      definitions.map(({ info }) => info.id),
    );
    throw new UserError(`no rule is called ${visible(id)}.${meant ? ` Did you mean ${meant}?` : ''}`, {
      hint: 'bartizan rules list names them all.',
    });
  }
  const { ruleHelp } = await import('../reports/markdown/rule.ts');
  const { text } = ruleHelp(found.info);
  host.out(`${(host.columns === undefined ? text : fitted(text, host.columns)).trimEnd()}\n`);
  return EXIT.passed;
}

/** Sentences as wide as the terminal; what is set in is there to be copied. */
function fitted(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith(' ') ? [line] : wrapProse(line, Math.max(LEAST_WIDTH, columns))))
    .join('\n');
}

/** @throws UserError when the option has no value. */
function withoutConfig(args: readonly string[]): { config: string | undefined; rest: readonly string[] } {
  const at = args.findIndex((arg) => arg === '--config' || arg.startsWith('--config='));
  const option = args[at];
  if (option === undefined) return { config: undefined, rest: args };
  const isJoined = option.startsWith('--config=');
  const config = isJoined ? option.slice('--config='.length) : args[at + 1];
  if (config === undefined || config === '') throw new UserError('--config needs a value');
  return { config, rest: args.filter((_, index) => index !== at && (isJoined || index !== at + 1)) };
}

async function check(paths: readonly string[], named: string | undefined, host: Host): Promise<number> {
  const { checkPolicies, configIn } = await import('./policy-check.ts');
  const config = named ?? (paths.length === 0 ? configIn(host) : undefined);
  if (config !== undefined) {
    if (paths.length > 1) throw new UserError('rules check --config takes one path');
    return checkPolicies(config, paths[0] ?? '.', host);
  }
  if (paths.length === 0) throw new UserError('rules check needs the path of a rule file or a folder of them');
  const [{ readRulePacks }, { checkExamples }] = await Promise.all([
    import('../load.ts'),
    import('../rule-examples.ts'),
  ]);
  const { rules: definitions, problems } = await readRulePacks(paths, host);
  const failures = await checkExamples(definitions, host.now);
  const all = [...problems, ...failures];
  for (const problem of all) host.out(`${visible(problem)}\n`);
  const examples = definitions.reduce((sum, { info }) => sum + info.bad.length + info.good.length, 0);
  if (all.length === 0)
    host.out(
      `${definitions.length} rule${definitions.length === 1 ? '' : 's'}, ${examples} examples: all as they should be\n`,
    );
  return all.length === 0 ? EXIT.passed : EXIT.usage;
}
