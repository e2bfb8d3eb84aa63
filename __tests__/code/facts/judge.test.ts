// What tests prove, by the grades people rely on: strong silences a finding, weak lowers it, wrong does nothing.

import { describe, expect, test } from '@jest/globals';
import { judgeCall, judgeComparison, judgeReturn, judgeTruth, provedTogether } from '../../../src/code/facts/judge.ts';
import { cleanedByCall } from '../../../src/code/facts/replace.ts';
import type { Language } from '../../../src/code/ir.ts';
import { holds, type Judgement, type Sink, type Value } from '../../../src/code/value.ts';
import {
  constant,
  external,
  list,
  made,
  object,
  passed,
  regex,
  tables,
  text,
  theirs,
  value,
  words,
  worth,
} from './values.ts';

type Worth = 'strong' | 'weak' | 'nothing';

function calls(language: Language, path: string, args: readonly Value[], on?: Value): Judgement {
  return judgeCall({ path, on, args: passed(args) }, tables(language));
}

describe('membership', () => {
  test('one of a set of the program is harmless, whatever is in the set', () => {
    const x = theirs();
    expect(worth(judgeComparison('in', x, words('a', 'b')).whenTrue, x, 'shell')).toBe('strong');
    expect(worth(judgeComparison('in', x, value()).whenTrue, x, 'program')).toBe('strong');
    expect(worth(judgeComparison('not in', x, object({ a: value() })).whenFalse, x, 'shell')).toBe('strong');
    expect(worth(calls('javascript', '?.includes', [x], words('a')).whenTrue, x, 'shell')).toBe('strong');
    expect(worth(calls('javascript', 'Set().has', [x], made('Set', [words('a')])).whenTrue, x, 'shell')).toBe('strong');
    expect(worth(calls('go', 'slices.Contains', [words('a'), x]).whenTrue, x, 'shell')).toBe('strong');
  });

  test('a set of theirs says nothing', () => {
    const x = theirs();
    expect(judgeComparison('in', x, theirs()).whenTrue).toEqual([]);
    expect(calls('javascript', '?.includes', [x], theirs()).whenTrue).toEqual([]);
  });

  test('a deny-list is weak, a set of what was seen is none', () => {
    const x = theirs();
    expect(worth(judgeComparison('in', x, words('rm', 'sudo')).whenFalse, x, 'shell')).toBe('weak');
    expect(judgeComparison('in', x, value()).whenFalse).toEqual([]);
    expect(judgeComparison('in', x, words('a', 'b')).whenFalse).toEqual([]);
  });

  test('found by index', () => {
    const x = theirs();
    const found = made('?.indexOf', [x], words('a', 'b'));
    expect(worth(judgeComparison('!=', found, constant(-1)).whenTrue, x, 'shell')).toBe('strong');
    expect(worth(judgeComparison('>=', found, constant(0)).whenTrue, x, 'shell')).toBe('strong');
    expect(worth(judgeComparison('==', found, constant(-1)).whenFalse, x, 'shell')).toBe('strong');
    expect(worth(judgeComparison('==', found, constant(-1)).whenTrue, x, 'shell')).toBe('nothing');
  });
});

describe('equality', () => {
  test('with a constant, or with what is the program’s', () => {
    const x = theirs();
    expect(worth(judgeComparison('==', x, constant('a')).whenTrue, x, 'shell')).toBe('strong');
    expect(worth(judgeComparison('!=', constant('a'), x).whenFalse, x, 'shell')).toBe('strong');
    expect(judgeComparison('==', x, theirs()).whenTrue).toEqual([]);
  });

  test('types', () => {
    const x = theirs();
    expect(worth(judgeComparison('==', made('typeof', [x]), constant('number')).whenTrue, x, 'shell')).toBe('strong');
    expect(worth(judgeComparison('==', made('typeof', [x]), constant('string')).whenTrue, x, 'shell')).toBe('nothing');
    expect(worth(calls('python', 'isinstance', [x, external('int')]).whenTrue, x, 'shell')).toBe('strong');
    expect(worth(calls('python', 'isinstance', [x, list(external('int'), external('str'))]).whenTrue, x, 'shell')).toBe(
      'nothing',
    );
    expect(worth(calls('javascript', 'Number.isInteger', [x]).whenTrue, x, 'query')).toBe('strong');
    expect(worth(calls('python', '?.isdigit', [], x).whenTrue, x, 'shell')).toBe('strong');
    expect(worth(calls('python', '?.isidentifier', [], x).whenTrue, x, 'query')).toBe('strong');
    expect(worth(calls('python', '?.isalnum', [], x).whenTrue, x, 'path')).toBe('strong');
  });
});

describe('expressions', () => {
  const NAME = '^[a-z]+$';

  test('in all the ways they are asked', () => {
    const x = theirs();
    const compiled = made('re.compile', [constant('[a-z]+')]);
    const ways: readonly Judgement[] = [
      calls('javascript', '?.test', [x], regex(NAME)),
      calls('javascript', 'RegExp().test', [x], made('RegExp', [constant(NAME)])),
      calls('javascript', '?.match', [regex(NAME)], x),
      calls('python', 're.match', [constant(NAME), x]),
      calls('python', 're.fullmatch', [constant('[a-z]+'), x]),
      calls('python', 're.compile().fullmatch', [x], compiled),
      calls('go', 'regexp.MustCompile().MatchString', [x], made('regexp.MustCompile', [constant(NAME)])),
      calls('go', 'regexp.MatchString', [constant(NAME), x]),
    ];
    expect(ways.map(({ whenTrue }) => worth(whenTrue, x, 'shell'))).toEqual(ways.map(() => 'strong'));
    expect(ways.map(({ whenFalse }) => worth(whenFalse, x, 'shell'))).toEqual(ways.map(() => 'nothing'));
  });

  test('not for the whole text', () => {
    const x = theirs();
    expect(
      calls('python', 're.match', [constant('[a-z]+'), x]).whenTrue.filter(({ proves }) => holds(proves, 'shell')),
    ).toEqual([]);
    expect(
      worth(calls('python', 're.compile().match', [x], made('re.compile', [constant('[a-z]+')])).whenTrue, x, 'shell'),
    ).toBe('nothing');
  });

  test('of theirs, or not known', () => {
    const x = theirs();
    expect(calls('javascript', 'RegExp().test', [x], made('RegExp', [theirs()])).whenTrue).toEqual([]);
    expect(worth(calls('javascript', 'RegExp().test', [x], made('RegExp', [value()])).whenTrue, x, 'shell')).toBe(
      'weak',
    );
  });

  test('kept in a variable, compared with nothing', () => {
    const x = theirs();
    const match = made('re.match', [constant(NAME), x]);
    expect(worth(judgeTruth(match, tables('python')).whenTrue, x, 'shell')).toBe('strong');
    expect(worth(judgeComparison('==', match, constant(null)).whenFalse, x, 'shell')).toBe('strong');
    expect(worth(judgeComparison('is not', match, constant(null)).whenTrue, x, 'shell')).toBe('strong');
  });

  test('that take out what they match', () => {
    const x = theirs();
    const proof = (pattern: Value, by: string) => {
      const cleaned = cleanedByCall({ path: '?.replace', on: x, args: passed([pattern, constant(by)]) }, 'javascript');
      return (['shell', 'path'] as const).filter((sink) => cleaned && holds(cleaned.proof.proves, sink));
    };
    expect(proof(regex('[^a-z0-9]', 'gi'), '_')).toEqual(['shell', 'path']);
    expect(proof(regex('[^a-z0-9]', 'i'), '_')).toEqual([]);
    expect(proof(regex('[^a-z0-9]', 'g'), '; ')).toEqual(['path']);
    expect(proof(regex('\\.\\.\\/', 'g'), '')).toEqual([]);
    expect(proof(regex('[^a-z/.]', 'g'), '')).toEqual(['shell']);
  });
});

describe('paths', () => {
  const base = external('config.root');
  const sep = external('path.sep');
  const resolved = (x: Value) => made('path.resolve', [base, x]);

  test.each<[what: string, value: (x: Value) => Value, prefix: Value, worth: Worth]>([
    ['resolved, with a separator', resolved, text(base, sep), 'strong'],
    ['resolved, with a constant separator', resolved, text(base, constant('/')), 'strong'],
    ['resolved, constant folder', resolved, constant('/srv/data/'), 'strong'],
    ['resolved, without a separator', resolved, base, 'weak'],
    ['resolved, constant without a separator', resolved, constant('/srv/data'), 'weak'],
    ['as it came, with a separator', (x) => x, constant('/srv/data/'), 'weak'],
    ['a prefix of theirs', resolved, theirs(), 'nothing'],
    ['a scheme', (x) => x, constant('file://'), 'nothing'],
  ])('begins with: %s', (_what, of, prefix, expected) => {
    const x = theirs();
    const full = of(x);
    expect(worth(calls('javascript', '?.startsWith', [prefix], full).whenTrue, full, 'path')).toBe(expected);
  });

  test('what was resolved is as good as the result', () => {
    const x = theirs();
    expect(worth(calls('javascript', '?.startsWith', [text(base, sep)], resolved(x)).whenTrue, x, 'path')).toBe(
      'strong',
    );
  });

  test('the folder itself or below it, of a path that was tidied up first', () => {
    const x = theirs();
    const tidy = made('?.replace', [regex('/+', 'g'), constant('/')], made('?.trim', [], x));
    const full = made('path.resolve', [value({ kind: 'choice', of: [tidy, made('path.normalize', [tidy])] }, true)]);
    expect(worth(judgeComparison('==', full, base).whenTrue, x, 'path')).toBe('strong');
    expect(worth(calls('javascript', '?.startsWith', [text(base, sep)], full).whenTrue, x, 'path')).toBe('strong');
    const drive = made('?.replace', [regex('\\\\?$'), constant('\\')], base);
    expect(worth(calls('javascript', '?.startsWith', [drive], full).whenTrue, full, 'path')).toBe('strong');
  });

  test('relative to the base', () => {
    const full = resolved(theirs());
    const relative = made('path.relative', [base, full]);
    expect(worth(calls('javascript', '?.startsWith', [constant('..')], relative).whenFalse, full, 'path')).toBe(
      'strong',
    );
    const raw = theirs();
    const rel = made('path.relative', [base, raw]);
    expect(worth(calls('javascript', '?.startsWith', [constant('..')], rel).whenFalse, raw, 'path')).toBe('weak');
    const real = made('path/filepath.EvalSymlinks', [theirs()]);
    const first = external('path/filepath.Rel().0', made('path/filepath.Rel', [base, real]));
    expect(worth(calls('go', 'strings.HasPrefix', [first, constant('..')]).whenFalse, real, 'path')).toBe('strong');
  });

  test('pathlib and os.path', () => {
    const real = made('pathlib.Path().resolve', [], made('pathlib.Path', [theirs()]));
    expect(worth(calls('python', 'pathlib.Path().resolve().is_relative_to', [base], real).whenTrue, real, 'path')).toBe(
      'strong',
    );
    const raw = made('pathlib.Path', [theirs()]);
    expect(worth(calls('python', 'pathlib.Path().is_relative_to', [base], raw).whenTrue, raw, 'path')).toBe('weak');
    const facts = judgeReturn(
      { path: 'pathlib.Path().resolve().relative_to', on: real, args: passed([base]) },
      tables('python'),
    );
    expect(worth(facts, real, 'path')).toBe('strong');
    const parents = external('pathlib.Path().resolve().parents', real);
    expect(worth(judgeComparison('not in', base, parents).whenFalse, real, 'path')).toBe('strong');
    const file = made('os.path.realpath', [theirs()]);
    const common = made('os.path.commonpath', [list(base, file)]);
    expect(worth(judgeComparison('!=', common, base).whenFalse, file, 'path')).toBe('strong');
    const prefix = made('os.path.commonprefix', [list(base, file)]);
    expect(worth(judgeComparison('==', prefix, base).whenTrue, file, 'path')).toBe('weak');
  });

  test('only a name', () => {
    const x = theirs();
    expect(worth(judgeComparison('==', made('path.basename', [x]), x).whenTrue, x, 'path')).toBe('strong');
    expect(worth(calls('go', 'path/filepath.IsLocal', [x]).whenTrue, x, 'path')).toBe('strong');
  });

  test('refused parts are weak each, and enough together', () => {
    const x = theirs();
    const dots = judgeComparison('in', constant('..'), x).whenFalse;
    const slash = calls('javascript', '?.includes', [constant('/')], x).whenFalse;
    expect(worth(dots, x, 'path')).toBe('weak');
    expect(worth(slash, x, 'path')).toBe('weak');
    expect(holds(provedTogether([...dots, ...slash].map(({ note }) => note)), 'path')).toBe(true);
    expect(holds(provedTogether(dots.map(({ note }) => note)), 'path')).toBe(false);
  });
});

describe('flags', () => {
  test('a text that begins with no dash', () => {
    const x = theirs();
    expect(worth(calls('python', '?.startswith', [constant('-')], x).whenFalse, x, 'flag')).toBe('strong');
    expect(worth(calls('python', '?.startswith', [constant('--')], x).whenFalse, x, 'flag')).toBe('nothing');
    expect(worth(calls('go', 'strings.HasPrefix', [x, constant('-')]).whenFalse, x, 'flag')).toBe('strong');
    expect(worth(calls('python', '?.startswith', [constant('v')], x).whenTrue, x, 'flag')).toBe('strong');
  });
});

describe('hosts', () => {
  const hostOf = (x: Value) => external('URL().hostname', made('URL', [x]));

  test('of the parsed address', () => {
    const x = theirs();
    expect(worth(judgeComparison('==', hostOf(x), constant('api.example.com')).whenTrue, x, 'url')).toBe('strong');
    expect(worth(calls('javascript', '?.includes', [hostOf(x)], words('a.example')).whenTrue, x, 'url')).toBe('strong');
    const lower = made('URL().hostname.toLowerCase', [], hostOf(x));
    expect(worth(calls('javascript', 'Set().has', [lower], made('Set', [value()])).whenTrue, x, 'url')).toBe('strong');
    const python = external('urllib.parse.urlparse().netloc', made('urllib.parse.urlparse', [x]));
    expect(worth(judgeComparison('not in', python, words('a.example')).whenFalse, x, 'url')).toBe('strong');
    const parsed = made('net/url.Parse', [x]);
    const go = external('net/url.Parse().0.Host', external('net/url.Parse().0', parsed));
    expect(worth(judgeComparison('!=', go, constant('a.example')).whenFalse, x, 'url')).toBe('strong');
  });

  test.each<[suffix: string, isOfHost: boolean, worth: Worth]>([
    ['.example.com', true, 'strong'],
    ['example.com', true, 'nothing'],
    ['.com', true, 'nothing'],
    ['.example.com', false, 'nothing'],
  ])('ends with %s', (suffix, isOfHost, expected) => {
    const x = theirs();
    const of = isOfHost ? hostOf(x) : x;
    expect(worth(calls('javascript', '?.endsWith', [constant(suffix)], of).whenTrue, x, 'url')).toBe(expected);
  });

  test('ends with a domain of the program, after a dot', () => {
    const x = theirs();
    const suffix = text(constant('.'), external('config.domain'));
    expect(worth(calls('javascript', '?.endsWith', [suffix], hostOf(x)).whenTrue, x, 'url')).toBe('strong');
    expect(worth(calls('javascript', '?.endsWith', [external('config.domain')], hostOf(x)).whenTrue, x, 'url')).toBe(
      'nothing',
    );
    expect(worth(calls('javascript', '?.endsWith', [suffix], x).whenTrue, x, 'url')).toBe('nothing');
  });

  test('deny-lists, addresses and schemes', () => {
    const x = theirs();
    expect(worth(judgeComparison('in', hostOf(x), words('localhost', '127.0.0.1')).whenFalse, x, 'url')).toBe('weak');
    const address = made('ipaddress.ip_address', [x]);
    expect(
      worth(judgeTruth(external('ipaddress.ip_address().is_private', address), tables('python')).whenFalse, x, 'url'),
    ).toBe('weak');
    expect(worth(calls('python', '?.startswith', [constant('https://')], x).whenTrue, x, 'url')).toBe('nothing');
    expect(worth(calls('python', '?.startswith', [constant('https://example.com')], x).whenTrue, x, 'url')).toBe(
      'nothing',
    );
    expect(worth(calls('python', '?.startswith', [constant('https://example.com/')], x).whenTrue, x, 'url')).toBe(
      'strong',
    );
    expect(worth(calls('javascript', '?.includes', [constant('example.com')], x).whenTrue, x, 'url')).toBe('nothing');
    const scheme = external('URL().protocol', made('URL', [x]));
    expect(worth(judgeComparison('==', scheme, constant('https:')).whenTrue, x, 'url' satisfies Sink)).toBe('nothing');
  });
});

describe('addresses put together', () => {
  const proves = (args: readonly Value[], path = 'URL', language: Language = 'javascript') => {
    const cleaned = cleanedByCall({ path, args: passed(args) }, language);
    return cleaned !== undefined && holds(cleaned.proof.proves, 'url');
  };
  const base = constant('https://example.com/');

  test('stay with the base when the rest is a path', () => {
    expect(proves([text(constant('/items/'), theirs()), base])).toBe(true);
    expect(proves([text(constant('items?q='), theirs()), base])).toBe(true);
    expect(proves([base, text(constant('/items/'), theirs())], 'urllib.parse.urljoin', 'python')).toBe(true);
  });

  test('may leave it otherwise', () => {
    expect(proves([theirs(), base])).toBe(false);
    expect(proves([text(constant('/'), theirs()), base])).toBe(false);
    expect(proves([text(constant('https://'), theirs()), base])).toBe(false);
    expect(proves([text(constant('/items/'), theirs()), theirs()])).toBe(false);
  });
});

describe('letters of a text', () => {
  test('are what the text is made of', () => {
    const x = theirs();
    const { whenTrue } = judgeComparison('in', x, constant('abc-_.'));
    expect([worth(whenTrue, x, 'shell'), worth(whenTrue, x, 'flag'), worth(whenTrue, x, 'path')]).toEqual([
      'strong',
      'nothing',
      'weak',
    ]);
    expect(worth(calls('javascript', '?.includes', [x], constant('ab;')).whenTrue, x, 'shell')).toBe('nothing');
  });
});
