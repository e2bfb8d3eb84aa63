// What regular expressions prove. The random part is the one that matters: whatever the reader of expressions does not
// understand, it must never call a text harmless that is not.

import { describe, expect, test } from '@jest/globals';
import { provedByMatch, provedByMiss } from '../../../src/code/facts/regex.ts';
import type { Language } from '../../../src/code/ir.ts';
import { holds, SINKS, type Sink, type Sinks } from '../../../src/code/value.ts';

const names = (set: Sinks) => SINKS.filter((sink) => holds(set, sink)).join(' ');

describe('a match proves', () => {
  test.each<[source: string, flags: string, sink: Sink, isProved: boolean]>([
    ['^[a-zA-Z0-9_-]+$', '', 'shell', true],
    ['^[a-zA-Z0-9_-]+$', '', 'flag', false],
    ['^[a-zA-Z0-9_-]+$', '', 'query', true],
    ['^[a-zA-Z0-9_-]+$', '', 'path', true],
    ['^[a-zA-Z0-9][a-zA-Z0-9_-]*$', '', 'flag', true],
    ['^[a-z]+$', 'm', 'shell', false],
    ['[a-z]+', '', 'shell', false],
    ['^[a-z]+', '', 'shell', false],
    ['^a|b$', '', 'shell', false],
    ['^(?:a|b)$', '', 'program', true],
    ['^a$|^b$', '', 'program', true],
    ['^[\\w.-]+$', '', 'path', false],
    ['^[\\w-]+(\\.[\\w-]+)*$', '', 'path', true],
    ['^(?!.*\\.\\.)[\\w./-]+$', '', 'path', false],
    ['^(?!.*\\.\\.)(?!/)[\\w./-]+$', '', 'path', true],
    ['^(?!-)[\\w./-]+$', '', 'flag', true],
    ['(?!-)^[\\w./-]+$', '', 'flag', false],
    ['^https://api\\.example\\.com/', '', 'url', true],
    ['^https://api\\.example\\.com', '', 'url', false],
    ['^https://api.example.com/', '', 'url', true],
    ['^https://[a-z0-9-]+\\.example\\.com(/.*)?$', '', 'url', true],
    ['^https?://.*\\.example\\.com', '', 'url', false],
    ['^https?://', '', 'url', false],
    ['^[\\d+\\-*/(). ]+$', '', 'eval', true],
    ['^[\\w+\\-*/(). ]+$', '', 'eval', false],
    ['^\\d+$', '', 'program', true],
    ['^[\\s\\S]*$', '', 'shell', false],
    ['^[^;&|]+$', '', 'shell', false],
  ])('%s with flags "%s": %s %s', (source, flags, sink, isProved) => {
    expect(holds(provedByMatch(source, flags, 'search', 'javascript').proves, sink)).toBe(isProved);
  });

  test.each<[language: Language, source: string, how: 'search' | 'start' | 'full', isProved: boolean]>([
    ['python', '[a-z]+', 'full', true],
    ['python', '[a-z]+', 'start', false],
    ['python', '[a-z]+$', 'start', true],
    ['python', '[a-z]+\\Z', 'start', true],
    ['python', '(?m)^[a-z]+$', 'search', false],
    ['python', '(?i)^[a-z]+$', 'search', true],
    ['python', '^\\w+$', 'search', true],
    ['python', '(?P<a>[a-z]+)(?P=a)', 'full', false],
    ['go', '\\A[[:alnum:]]+\\z', 'search', true],
    ['go', '^[[:graph:]]+$', 'search', false],
    ['go', '(?s)^.+$', 'search', false],
    ['javascript', '\\A[a-z]+\\Z', 'search', false],
  ])('in %s: %s by %s', (language, source, how, isProved) => {
    expect(holds(provedByMatch(source, '', how, language).proves, 'shell')).toBe(isProved);
  });
});

describe('a miss proves', () => {
  test.each<[source: string, sink: Sink, worth: 'strong' | 'weak' | 'nothing']>([
    ['[^\\w-]', 'shell', 'strong'],
    ['[^\\w./-]', 'path', 'nothing'],
    ['[;&|`$]', 'shell', 'weak'],
    ['[;&|`$]', 'path', 'nothing'],
    ['\\.\\.', 'path', 'weak'],
    ['^-', 'flag', 'strong'],
    ['-', 'flag', 'strong'],
    ['--', 'flag', 'nothing'],
    ['[^a-z]+$', 'shell', 'nothing'],
    ['\\b(?:DROP|DELETE)\\b', 'query', 'weak'],
    ['localhost|127\\.0\\.0\\.1', 'url', 'weak'],
  ])('%s for %s: %s', (source, sink, worth) => {
    const { proves, weak } = provedByMiss(source, '', 'search', 'javascript');
    expect(holds(proves, sink) ? 'strong' : holds(weak, sink) ? 'weak' : 'nothing').toBe(worth);
  });
});

/** Does harm, told another way than the tables do. */
const HARMFUL: Partial<Record<Sink, (text: string) => boolean>> = {
  shell: (text) => /[;&|$`<>()\n'"\\ *?]/.test(text),
  flag: (text) => text.startsWith('-'),
  path: (text) => text.startsWith('/') || text.split('/').includes('..'),
  'url-path': (text) => /[/?#]/.test(text),
  query: (text) => /['"; ()]/.test(text),
};
const ATOMS = [
  'a',
  '\\.',
  '.',
  '-',
  '/',
  ';',
  '[a-c]',
  '[^a;]',
  '[^;&|]',
  '\\w',
  '\\W',
  '\\d',
  '\\s',
  '\\S',
  '[\\w.-]',
  '[.;]',
  '\\/',
  '(?!-)',
  '(?!.*\\.\\.)',
  '(?=a)',
  '\\b',
  '[]',
  '[^]',
  '\\x3b',
  '\\n',
  ' ',
  '(?![;])',
  '(?!a)',
  '(?<!;)',
];
const TEXTS = textsOf(['a', '.', '-', '/', ';', ' ', '\n'], 3);

describe('random expressions', () => {
  test.each([1, 2, 3, 4])('never prove what a text contradicts (seed %d)', (seed) => {
    const random = numbers(seed);
    const wrong: string[] = [];
    let proved = 0;
    for (let count = 0; count < 1500; count++) {
      const source = expression(random, 2);
      const flags = random(4) === 0 ? (['m', 's', 'i'][random(3)] ?? '') : '';
      const regex = compile(source, flags);
      if (!regex) continue;
      const hit = provedByMatch(source, flags, 'search', 'javascript').proves;
      const miss = provedByMiss(source, flags, 'search', 'javascript').proves;
      // A fixed set of words is its author's own text, whatever it holds.
      if (holds(hit, 'program')) continue;
      if (hit !== 0) proved++;
      for (const text of TEXTS) {
        const set = regex.test(text) ? hit : miss;
        for (const [sink, isHarmful] of Object.entries(HARMFUL))
          if (holds(set, sink as Sink) && isHarmful(text))
            wrong.push(`${source} ${flags} ${sink} ${JSON.stringify(text)} ${names(set)}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(proved).toBeGreaterThan(30);
  });

  test('hostile ones take no time', () => {
    // Of the processor, not of the clock: others may be at work beside.
    const before = process.cpuUsage();
    for (const source of [
      '('.repeat(1900),
      `${'(a|'.repeat(30)}b${')'.repeat(30)}`,
      '(((((a{1,3}){1,3}){1,3}){1,3}){1,3}){1,3}'.repeat(20),
      `^${'[a-z]*'.repeat(300)}$`,
      `^${'(a|b)*'.repeat(300)}$`,
      '['.repeat(1000),
      `^${'.*'.repeat(900)}$`,
      '\\'.repeat(1001),
    ])
      provedByMatch(source, '', 'search', 'javascript');
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});

function compile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

function expression(random: (below: number) => number, depth: number): string {
  const length = 1 + random(3);
  let text = '';
  for (let index = 0; index < length; index++) {
    let atom = ATOMS[random(ATOMS.length)] ?? 'a';
    if (depth > 0 && random(4) === 0)
      atom = `(${expression(random, depth - 1)}${random(2) ? `|${expression(random, depth - 1)}` : ''})`;
    text += atom + (['', '', '', '*', '+', '?', '{2}', '{1,2}', '+?'][random(9)] ?? '');
  }
  if (depth === 2 && random(5) > 0) text = `^${text}`;
  if (depth === 2 && random(5) > 0) text = `${text}$`;
  if (depth === 2 && random(6) === 0) text = `${text}|^a$`;
  return text;
}

function textsOf(alphabet: readonly string[], length: number): readonly string[] {
  let last = [''];
  const all = [''];
  for (let count = 0; count < length; count++) {
    last = last.flatMap((text) => alphabet.map((character) => text + character));
    all.push(...last);
  }
  return all;
}

function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}
