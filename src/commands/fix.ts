// `bartizan fix`: make the fixes a machine can make, as far as a second scan proves them, and say of everything else why not.

import { parseFlags } from '../config/flags.ts';
import { groupOf } from '../config/option-groups.ts';
import { rewrite } from '../delivery/rewrite.ts';
import { EXIT, exitCodeOf } from '../exit-codes.ts';
import type { Attempt, Fixed } from '../fix.ts';
import { visible } from '../lib/escape.ts';
import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import { displayPaths, type PathOf } from '../reports/groups.ts';
import { plural } from '../reports/wording.ts';
import type { Command } from './command.ts';
import { startProgress } from './progress.ts';

const TAKEN: ReadonlySet<string> = new Set(['config', 'fail-on', 'quiet']);
/** Of what has no machine fix; `bartizan scan` lists all of it. */
const BY_HAND = 20;
const REVOKE =
  'Credentials that were taken out are still in the history: revoke them, and set the variables that stand there now.';

export const fix: Command = {
  name: 'fix',
  summary: 'make the safe fixes, each proved by a second scan',
  usage: 'bartizan fix [PATH…] [--dry-run]',
  flags: [{ flag: 'dry-run', doc: 'Print what would change as a diff, secrets masked, and write nothing' }],
  takes: (option) =>
    TAKEN.has(option.flag) || (groupOf(option) === 'scan' && option.flag !== 'repository' && option.flag !== 'archive'),
  examples: [
    ['bartizan fix --dry-run', 'see what it would change'],
    ['bartizan fix', 'change it'],
    ["bartizan fix --rule 'host/*' .claude", 'only these rules, only this folder'],
  ],
  async run(args, host) {
    const { positionals, settings, own } = parseFlags(args, [], this);
    const isDryRun = own.has('dry-run');
    const [{ openWorkspaces }, fixing] = await Promise.all([import('../workspaces.ts'), import('../fix.ts')]);
    const workspaces = await openWorkspaces(positionals.length === 0 ? ['.'] : positionals, host);
    const progress = startProgress(host, settings.quiet ?? false);
    let fixed: Fixed;
    try {
      fixed = await fixing.fix({ workspaces, settings, onProgress: progress.show }, host);
    } finally {
      progress.end();
    }
    const say = isDryRun ? host.err : host.out;
    if (isDryRun && fixed.changed.length > 0) {
      const [{ patchOf }, { loadRules }] = await Promise.all([import('../fix-patch.ts'), import('../load.ts')]);
      host.out(await patchOf(fixed.changed, await loadRules({}, host)));
    }
    const unwritten = new Map<string, string>();
    if (!isDryRun) {
      for (const file of fixed.changed) {
        const why = rewrite(file, host.randomKey);
        if (why !== undefined) unwritten.set(file.shown, why);
      }
    }
    for (const line of report(fixed, unwritten, isDryRun, settings.quiet ?? false)) say(`${line}\n`);
    return unwritten.size > 0 ? EXIT.usage : exitCodeOf(fixed.after.verdict);
  },
};

function report(
  { attempts, changed, after }: Fixed,
  unwritten: ReadonlyMap<string, string>,
  isDryRun: boolean,
  isQuiet: boolean,
): readonly string[] {
  const pathOf = displayPaths(after);
  const kept = attempts.filter(({ why }) => why === undefined);
  const refused = attempts.filter(({ why }) => why !== undefined);
  const byHand = remaining(after, refused);
  const verb = isDryRun ? 'would fix' : 'fixed';
  const summary = [
    `${plural(kept.length, 'finding')} ${isDryRun ? 'would be fixed' : 'fixed'} in ${plural(changed.length - unwritten.size, 'file')}`,
    ...(refused.length > 0 ? [`${refused.length} not kept`] : []),
    ...(byHand.length > 0 ? [`${byHand.length} without a machine fix`] : []),
  ].join(', ');
  const failed = [...unwritten].map(([path, why]) => `  not written ${visible(path)}: ${visible(why)}`);
  if (isQuiet) return failed;
  return [
    ...kept.map(({ assessed }) => row(verb, assessed, pathOf)),
    ...refused.map(({ assessed, why }) => `${row('not kept', assessed, pathOf)}: ${visible(why ?? '')}`),
    ...byHand.slice(0, BY_HAND).map((assessed) => row('by hand', assessed, pathOf)),
    ...(byHand.length > BY_HAND ? [`  and ${byHand.length - BY_HAND} more: bartizan scan --all lists them`] : []),
    ...failed,
    `${kept.length + refused.length + byHand.length === 0 ? 'There is nothing to fix' : summary}.`,
    ...(kept.some(({ assessed }) => assessed.rule.category === 'secrets') ? [REVOKE] : []),
    visible(after.verdict.reason),
  ];
}

function row(what: string, { rule, finding }: AssessedFinding, pathOf: PathOf): string {
  const [place] = finding.locations;
  return `  ${what.padEnd(10)} ${visible(rule.id)}  ${visible(pathOf(place))}:${place.range.start.line}`;
}

/** What is open after it and was not tried. */
function remaining({ findings }: Assessment, refused: readonly Attempt[]): readonly AssessedFinding[] {
  const keyOf = ({ fingerprint, finding: { locations } }: AssessedFinding) => `${fingerprint} ${locations[0].path}`;
  const tried = new Set(refused.map(({ assessed }) => keyOf(assessed)));
  return findings.filter((each) => each.status !== 'suppressed' && each.tier !== 'context' && !tried.has(keyOf(each)));
}
