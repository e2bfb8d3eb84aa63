// The built-in rules do what their examples say, beside all other rules of their pack; a rule file with any kind of
// mistake is refused, with the line of the mistake.

import { describe, expect, it, test } from '@jest/globals';
import { readClasses } from '../scripts/packs.ts';
import { CODE_DETECTOR_NAMES } from '../src/detectors/index.ts';
import { ORIGINS, SINKS } from '../src/model/flow.ts';
import { exampleFiles, shownExample } from '../src/model/rule.ts';
import { firedRules, foundIn } from '../src/rule-examples.ts';
import { loadRules } from '../src/rules/load.ts';
import { readPacks } from '../src/rules/packs.ts';

const { rules, classes } = readPacks();
const now = () => 0;
const packOf = (id: string) => id.split('/')[0] as string;
const packs = new Map<string, typeof rules>();
for (const rule of rules) packs.set(packOf(rule.info.id), [...(packs.get(packOf(rule.info.id)) ?? []), rule]);

/** The rules of a pack that stop builds. One list for all of them: what is made for a list is kept. */
const gates = new Map([...packs].map(([name, own]) => [name, own.filter(({ info }) => info.tier === 'gate')]));

describe.each(rules.map((rule) => [rule.info.id, rule] as const))('%s', (id, { info }) => {
  const pack = packs.get(packOf(id)) ?? [];

  test.each(info.bad.map((example, index) => [index + 1, example] as const))(
    'bad example %i fires it and nothing else but notes',
    async (_, example) => {
      const found = await foundIn(pack, exampleFiles(example), now);
      const notes = new Set(pack.flatMap((other) => (other.info.tier === 'context' ? [other.info.id] : [])));
      expect([...new Set(found.map(({ ruleId }) => ruleId))].filter((each) => each === id || !notes.has(each))).toEqual(
        [id],
      );
      // Nor is it taken for an example value, which stops no build.
      if (info.tier === 'gate') expect(found.map(({ confidence }) => confidence)).toContain(info.confidence);
    },
  );

  // A near miss of one may be worth a look for another, or a note; never does it stop a build.
  const louder =
    info.tier === 'gate'
      ? (gates.get(packOf(id)) ?? [])
      : pack.filter(({ info: other }) => other.tier === 'gate' || other.id === id);
  test.each(info.good.map((example) => [example.because ?? '', example] as const))('silent: %s', async (_, example) => {
    expect([...(await firedRules(louder, exampleFiles(example), now))]).toEqual([]);
  });

  it('has two bad examples and three near misses', () => {
    expect(info.bad.length).toBeGreaterThanOrEqual(2);
    expect(info.good.length).toBeGreaterThanOrEqual(3);
  });

  it('takes its category and frameworks from its class', () => {
    expect(classes[info.class]).toMatchObject({ category: info.category, frameworks: info.frameworks });
  });
});

test('ids are unique and in order', () => {
  const ids = rules.map(({ info }) => info.id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
});

const RULE = `rules:
  - id: secrets/sample-token
    title: Sample token in a file
    class: hardcoded_credentials
    severity: high
    confidence: high
    tier: gate
    what: A sample token is written in a file.
    why: Everybody who can read it can use it.
    fix: Revoke it and read it from the environment.
    where:
      kinds: [code]
    match:
      text:
        any: [smpl_]
        regex: 'smpl_[a-z]{8}'
    bad:
      - token = "smpl_{+}kqzwvyxj"
    good:
      - text: token = "smpl_"
        because: only the prefix is there
    references:
      - https://example.org/tokens
`;

function problemsOf(text: string, path = 'rules/secrets/sample.yaml') {
  const { rules: loaded, problems } = loadRules([{ path, text }], {
    classes: readClasses(),
    isForeign: false,
    detectors: CODE_DETECTOR_NAMES,
  });
  return { count: loaded.length, problems: problems.map(({ line, message }) => `${line}: ${message}`) };
}

test('the sample rule is fine', () => {
  expect(problemsOf(RULE)).toEqual({ count: 1, problems: [] });
});

test.each<[name: string, from: string | RegExp, to: string, problem: RegExp]>([
  ['a broken document', 'kinds: [code]', 'kinds: [code', /^1[2-4]: /],
  ['an empty file', /[\s\S]+/, '', /^1: the file is empty$/],
  ['an unknown key', 'tier: gate', 'tier: gate\n    colour: red', /^8: rules\[0\]\.colour/],
  ['a misspelt word', 'severity: high', 'severity: hihg', /^5: rules\[0\]\.severity/],
  ['an id without a pack', 'id: secrets/sample-token', 'id: sample', /^2: rules\[0\]\.id must look like pack\/name/],
  [
    'an id of another pack',
    'id: secrets/sample-token',
    'id: config/sample-token',
    /^2: .*pack of the id is not the folder "secrets"/,
  ],
  ['a title with a full stop', 'in a file\n    class', 'in a file.\n    class', /^3: .*full stop/],
  ['an unknown class', 'hardcoded_credentials', 'hardcoded_credential', /^4: .*Did you mean hardcoded_credentials/],
  ['no near miss', /good:[\s\S]*?(?= {4}references)/, 'good: []\n', /^19: rules\[0\]\.good/],
  ['a near miss without a reason', /\n {8}because: .*/, '', /^20: rules\[0\]\.good\[0\]\.because/],
  ['a short keyword', '[smpl_]', '[smp]', /^15: .*shorter than 4 bytes/],
  ['an expression that is none', 'smpl_[a-z]{8}', 'smpl_(', /^16: .*regex is not valid/],
  ['an unbounded repeat', 'smpl_[a-z]{8}', 'smpl_[a-z]+', /^16: .*\(\[a-z\]\+\); write/],
  ['a letter outside ASCII in a class', 'smpl_[a-z]{8}', 'smpl_[a-zé]{8}', /^16: .*outside ASCII/],
  [
    'an unbounded surrounding',
    "{8}'\n",
    "{8}'\n        checks: [{ near: { regex: 'key.*', within: 40 } }]\n",
    /^17: .*regex has a repeat/,
  ],
  ['an unknown check', "{8}'\n", "{8}'\n        checks: [luhn]\n", /^17: rules\[0\]\.match/],
  ['an unknown detector', /text:\n[\s\S]*?(?= {4}bad)/, 'detector: magic\n', /^14: .*no detector "magic"/],
  ['a path that is none', /text:\n[\s\S]*?(?= {4}bad)/, "document: { select: 'a..b' }\n", /^14: .*path/],
  [
    'a condition that is none',
    /text:\n[\s\S]*?(?= {4}bad)/,
    'document: { select: a, when: { field: b, operator: like, value: c } }\n',
    /^14: .*like/,
  ],
  [
    'an origin that is none',
    /text:\n[\s\S]*?(?= {4}bad)/,
    'flow: { from: [argument, stranger], to: [shell] }\n',
    /^14: rules\[0\]\.match/,
  ],
  [
    'a sink that is none',
    /text:\n[\s\S]*?(?= {4}bad)/,
    'flow: { from: [argument], to: [bash] }\n',
    /^14: rules\[0\]\.match/,
  ],
  ['an example of no file', /bad:\n[^\n]*/, 'bad:\n      - files: []', /^18: rules\[0\]\.bad\[0\]\.files is empty/],
  [
    'fields out of order',
    /( {4}severity: high\n)( {4}confidence: high\n)/,
    '$2$1',
    /^6: field "severity" is out of order/,
  ],
  ['a link that is none', 'https://example.org/tokens', 'see the manual', /^23: rules\[0\]\.references\[0\]/],
])('refused: %s', (_, from, to, problem) => {
  const changed = RULE.replace(from, to);
  expect(changed).not.toBe(RULE);
  const { count, problems } = problemsOf(changed);
  expect(problems).toContainEqual(expect.stringMatching(problem));
  expect(problems[0]?.startsWith('0:')).toBe(false);
  expect(problems.some((each) => each.includes('out of order')) || count === 0).toBe(true);
});

describe('rules on flows', () => {
  const own = rules.flatMap(({ info, match }) => ('flow' in match ? [{ id: info.id, ...match.flow }] : []));
  const takers = (origin: string, sink: string, isByDesign: boolean) =>
    own.filter(
      ({ from, to, ...each }) =>
        each.isByDesign === isByDesign && from.some((one) => one === origin) && to.some((one) => one === sink),
    );
  const ways = ORIGINS.flatMap((origin) => SINKS.map((sink) => ({ origin, sink })));

  test('no two take the same', () => {
    const twice = [true, false].flatMap((isByDesign) =>
      ways.flatMap(({ origin, sink }) => {
        const ids = takers(origin, sink, isByDesign).map(({ id }) => id);
        return ids.length > 1 ? [`${origin} to ${sink}: ${ids.join(', ')}`] : [];
      }),
    );
    expect(twice).toEqual([]);
  });

  /** Secrets go out, everything else comes in. */
  const canBe = (origin: string, sink: string) => {
    if (origin === 'secret') return sink === 'result' || sink === 'log';
    // What a model answered is not taken for who calls.
    if (sink === 'subject' || sink === 'privilege') return origin === 'argument' || origin === 'remote';
    return sink !== 'result' && sink !== 'log';
  };

  test('each way there is has one, if there are any', () => {
    const without = ways.filter(({ origin, sink }) => canBe(origin, sink) && takers(origin, sink, false).length === 0);
    if (own.length > 0) expect(without.map(({ origin, sink }) => `${origin} to ${sink}`)).toEqual([]);
  });
});

test('an example may be several files', () => {
  const files = RULE.replace(
    /bad:\n[^\n]*/,
    'bad:\n      - files: [{ path: a.py, text: "token = smpl_{+}kqzwvyxj" }, { path: b/c.ts, text: "x = smpl_{+}a" }]',
  );
  const { rules: loaded, problems } = loadRules([{ path: 'rules/secrets/sample.yaml', text: files }], {
    classes: readClasses(),
    isForeign: false,
    detectors: [],
  });
  expect(problems).toEqual([]);
  const [example] = loaded[0]?.info.bad ?? [];
  expect(example && exampleFiles(example)).toEqual([
    { path: 'a.py', text: 'token = smpl_kqzwvyxj' },
    { path: 'b/c.ts', text: 'x = smpl_a' },
  ]);
  expect(example && shownExample(example)).toBe('token = smpl_…kqzwvyxj\n… b/c.ts\nx = smpl_…a');
});

test('refused: the same id twice', () => {
  const twice = RULE + RULE.replace('rules:\n', '');
  expect(problemsOf(twice).problems).toEqual([
    expect.stringMatching(/^24: secrets\/sample-token: the id is already used/),
  ]);
});
