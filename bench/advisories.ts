// node bench/advisories.ts get DIR [--mirrors DIR] [--case ID]…: the trees before and after the fix of each advisory in
// advisories.json, as DIR/ID/vulnerable and DIR/ID/fixed. node bench/advisories.ts run DIR [--cli FILE] [--set tune|held-out|blind]
// [--case ID]… [--missed]: scans them and says which are found and whether the fixed ones are silent.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Advisory, type Marks, mark, readAdvisories } from './advisory.ts';
import { CLI, markdownTable } from './benchmark.ts';
import { fetchTree } from './checkout.ts';
import { classesOfRules, scanCode } from './code-scan.ts';

const HEAD = [
  'case',
  'language',
  'class',
  'side',
  'strict',
  'relaxed',
  'by',
  'places',
  'gate',
  'fixed: silent',
  'no gate',
  'time',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: CLI },
    mirrors: { type: 'string' },
    set: { type: 'string' },
    case: { type: 'string', multiple: true, default: [] },
    missed: { type: 'boolean', default: false },
  },
});
const [command, dir] = positionals;
const chosen = readAdvisories().filter(
  ({ id, set }) => (values.set ?? set) === set && (values.case.length === 0 || values.case.includes(id)),
);
if (dir === undefined || (command !== 'get' && command !== 'run'))
  throw new Error(
    'usage: node bench/advisories.ts get|run DIR [--mirrors DIR] [--cli FILE] [--set tune|held-out|blind] [--case ID]… [--missed]',
  );
if (command === 'get') get(resolve(dir));
else run(resolve(dir));

function get(root: string): void {
  let missing = 0;
  for (const { id, source } of chosen)
    for (const side of sidesOf(source)) {
      const to = join(root, id, side);
      if (existsSync(to)) continue;
      const problem = fetchTree(source, side, to, values.mirrors);
      if (problem === undefined) continue;
      missing += 1;
      console.error(`${id} ${side}: ${problem}`);
    }
  console.log(`${chosen.length} cases, ${missing} trees missing`);
}

function sidesOf({ fixed }: Advisory['source']): readonly ('vulnerable' | 'fixed')[] {
  return fixed === null ? ['vulnerable'] : ['vulnerable', 'fixed'];
}

/** Whether silence after the fix says something: it fixed all of it, and the function is still there. */
function isFixWhole({ expect, fixLeaves }: Advisory): boolean {
  return fixLeaves === undefined && expect.some(({ fixed }) => fixed !== null);
}

interface Measured extends Marks {
  readonly advisory: Advisory;
  readonly seconds: number;
}

function run(root: string): void {
  const classes = classesOfRules();
  const measured: Measured[] = [];
  for (const advisory of chosen) {
    const folder = join(root, advisory.id);
    if (!sidesOf(advisory.source).every((side) => existsSync(join(folder, side)))) {
      console.error(`${advisory.id}: no trees in ${folder}; node bench/advisories.ts get ${dir} --mirrors DIR`);
      continue;
    }
    const began = performance.now();
    try {
      const before = scanCode(join(folder, 'vulnerable'), values.cli, classes);
      const after = advisory.source.fixed === null ? [] : scanCode(join(folder, 'fixed'), values.cli, classes);
      const one = { advisory, ...mark(advisory, before, after), seconds: (performance.now() - began) / 1000 };
      measured.push(one);
      console.error(`${measured.length} of ${chosen.length}: ${advisory.id}, ${one.seconds.toFixed(1)} s`);
    } catch (error) {
      // One tree that takes too long on a busy machine is no reason to lose what was measured on all others.
      console.error(`${advisory.id}: not counted, ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }
  // Held-out cases are for measuring: whoever tunes the engine sees only their sums.
  const shown = measured.filter(({ advisory }) => advisory.set === 'tune' || values.case.includes(advisory.id));
  console.log(`${markdownTable({ head: HEAD, rows: shown.map(row) })}\n`);
  if (values.missed) console.log(`${shown.flatMap(missed).join('\n')}\n`);
  for (const key of ['set', 'side', 'language', 'class'] as const) console.log(`${sums(measured, key)}\n`);
}

function row({ advisory, strict, relaxed, by, places, gate, silent, noGate, seconds }: Measured): string[] {
  const { id, language, side, fixLeaves, expect, source } = advisory;
  const isWeak = fixLeaves === undefined ? '' : ' (weak fix)';
  return [
    ...[id, language, advisory.class, side, said(strict), said(relaxed), by?.replace('code/', '') ?? ''],
    ...[`${places} of ${expect.length}`, said(gate)],
    ...(source.fixed === null ? ['', ''] : [`${said(silent)}${isWeak}`, said(noGate)]),
    `${seconds.toFixed(1)} s`,
  ];
}

function said(holds: boolean): string {
  return holds ? 'yes' : '–';
}

function missed({ advisory, relaxed, silent, wrong }: Measured): string[] {
  const places = advisory.expect.map(({ path, symbol, lines }) => `${path}:${lines.join('-')} ${symbol}`);
  const lost = relaxed ? [] : [`missed ${advisory.id} ${advisory.class}: ${places.join(', ')} (${advisory.note})`];
  const noise = silent
    ? []
    : [
        `noise  ${advisory.id}: ${wrong.map(({ path, line, ruleId, tier }) => `${path}:${line} ${ruleId} ${tier}`).join(', ')}`,
      ];
  return [...lost, ...noise];
}

/** Posture cases are no flows, so they count only among their like; fixes that leave the hole half open say nothing of silence. */
function sums(measured: readonly Measured[], key: 'set' | 'side' | 'language' | 'class'): string {
  const flows = measured.filter(({ advisory }) => key === 'side' || advisory.side !== 'posture');
  const names = [...new Set(flows.map(({ advisory }) => advisory[key]))].sort();
  const all = names.map((name): [string, Measured[]] => [name, flows.filter(({ advisory }) => advisory[key] === name)]);
  if (key === 'set')
    for (const [name, some] of [...all, ['all', flows] as const])
      all.push([`${name}, request side`, some.filter(({ advisory }) => advisory.side === 'request')]);
  const head = [key, 'cases', 'strict', 'relaxed', 'relaxed, gate', 'fixed cases', 'silent', 'no gate'];
  const share = (some: readonly Measured[], holds: (one: Measured) => boolean) => {
    const count = some.filter(holds).length;
    return some.length === 0 ? '–' : `${count} (${Math.round((100 * count) / some.length)} %)`;
  };
  const rows = all.map(([name, some]) => {
    const whole = some.filter(({ advisory }) => isFixWhole(advisory));
    const found = [
      share(some, ({ strict }) => strict),
      share(some, ({ relaxed }) => relaxed),
      share(some, ({ gate }) => gate),
    ];
    return [
      name,
      `${some.length}`,
      ...found,
      `${whole.length}`,
      share(whole, ({ silent }) => silent),
      share(whole, ({ noGate }) => noGate),
    ];
  });
  return markdownTable({ head, rows });
}
