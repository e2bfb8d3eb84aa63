// The HTML report as a file: its golden file, its policy, that it can ask for nothing, its parts, its size, and foreign text
// in every place.

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { gradeOf } from '../../../src/assess/score.ts';
import { HTML_BYTES } from '../../../src/lib/limits.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { PolicyResult } from '../../../src/model/policy.ts';
import { GRADES } from '../../../src/reports/html/ruler.ts';
import { htmlReport } from '../../../src/reports/html.ts';
import { agentBill, DATED, hostileBill } from '../agent-bill.ts';
import { largeBill } from '../bill-size.ts';
import { assessed, assessment, location, range, rule, snippet, step } from '../builders.ts';
import { expectGolden } from '../golden.ts';
import { hostile, kitchenSink, POISONS } from '../kitchen-sink.ts';

const ALL: readonly (readonly [string, Assessment])[] = [
  ['kitchen sink', kitchenSink()],
  ['with an inventory', agentBill()],
  ['hostile', hostile()],
  ['hostile inventory', hostileBill()],
  ['clean', assessment()],
];

function render(of = kitchenSink(), options = {}): string {
  return htmlReport.render(of, options);
}

/** What stands between `<name …>` and its end; the page has one of each. */
function contentOf(page: string, name: 'style' | 'script'): string {
  const found = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page);
  return found?.[1] ?? '';
}

/** The page without what a browser reads as neither text nor tag. */
function markupOf(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '');
}

test('golden file', () => {
  expectGolden('kitchen-sink.html', render(agentBill(), DATED));
});

describe.each(ALL)('%s', (_, of) => {
  const page = render(of, DATED);

  test('the policy allows this style and this script and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.split('; ') ?? [];
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toEqual([
      "default-src 'none'",
      `style-src ${hash(contentOf(page, 'style'))}`,
      `script-src ${hash(contentOf(page, 'script'))}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(contentOf(page, 'style').length).toBeGreaterThan(1000);
    expect(contentOf(page, 'script').length).toBeGreaterThan(1000);
    // What comes before the policy is not bound by it.
    expect(page.slice(0, page.indexOf('http-equiv'))).toBe(
      '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta ',
    );
  });

  test('nothing can be asked for: only links lead out, and only those of the web', () => {
    const tags = [...markupOf(page).matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)];
    const names = new Set(tags.map(([, name]) => name));
    for (const name of [
      'img',
      'iframe',
      'object',
      'embed',
      'video',
      'audio',
      'base',
      'form',
      'script',
      'foreignObject',
    ])
      if (name !== 'form') expect(names).not.toContain(name);
    for (const [tag, name, attributes = ''] of tags) {
      for (const [, key = '', value = ''] of attributes.matchAll(/([a-z-]+)="([^"]*)"/gi)) {
        expect(`${key} in ${tag}`).not.toMatch(/^(on\w+|style|src|srcset|action|formaction|poster|ping|background) in/);
        if (key !== 'href') continue;
        if (name === 'link') expect(value).toBe('data:,');
        else expect(value).toMatch(/^(#[a-z0-9-]+|https?:\/\/[^\s]+)$/);
        if (!value.startsWith('#') && name === 'a') expect(tag).toContain('rel="noopener noreferrer"');
      }
    }
    expect(contentOf(page, 'style')).not.toMatch(/url\(|@import|https?:/);
    expect(contentOf(page, 'script')).not.toMatch(/https?:|fetch\(|XMLHttp|import\(|innerHTML|eval\(|Function\(/);
  });

  test('every tag is one of ours: none is left after those that are known', () => {
    // Whatever a foreign text tries, a `<` of it is never one.
    const rest = markupOf(page).replace(
      /<!doctype html>|<\/?[a-zA-Z][a-zA-Z0-9]*(?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*\s*\/?>/g,
      '',
    );
    expect(rest).not.toMatch(/[<>]/);
  });

  test('each fragment that is linked is there, and each id once', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const missing = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.includes(id));
    expect(missing).toEqual([]);
  });

  test('ends are where beginnings are', () => {
    const open: string[] = [];
    const single = /^(meta|link|input|br|path|rect|circle)$/;
    for (const [tag, end, name = ''] of markupOf(page).matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>/g)) {
      if (end === '') {
        if (!single.test(name)) open.push(name);
      } else expect(`${open.pop()} ended by ${tag}`).toBe(`${name} ended by ${tag}`);
    }
    expect(open).toEqual([]);
  });

  test('nothing in it is invisible, reorders or commands a runner', () => {
    expect(page).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|\p{Zl}|\p{Zp}/u);
    expect(page.replaceAll('\u2060', '')).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
    expect(page).not.toMatch(/^\s*::/m);
    expect(page).not.toContain('##[');
  });
});

test('hostile texts are text', () => {
  const page = render(hostile());
  for (const raw of ['<script>alert', '<img src', 'onerror=alert(1)>', '</details>\n#'])
    expect(page).not.toContain(raw);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;');
  expect(page).toContain('bidi \\u{202e}gnp.exe');
  expect(POISONS.length).toBeGreaterThan(10);
});

test('a reference that is no address of the web is no link', () => {
  const of = rule({
    references: ['javascript:alert(1)', 'data:text/html,x', 'https://a:b@evil.example/', '//evil.example'],
  });
  const page = render(assessment({ findings: [assessed(of)] }));
  expect(page).toContain('javascript:alert(1)');
  expect(page).not.toMatch(/href="(javascript|data:text|https:\/\/a:b|\/\/)/);
});

test('the script is a script', () => {
  expect(() => new Function(contentOf(render(), 'script'))).not.toThrow();
});

test('says nothing of when it was made, nor how long that took', () => {
  const of = kitchenSink();
  expect(render({ ...of, timings: { list: 99_999 } })).toBe(render(of));
});

describe('a finding', () => {
  const of = assessed(
    rule(),
    {
      locations: [
        location({
          path: 'src/a.py',
          range: range(8, 3, 8, 7),
          snippet: snippet(7, ['if x:', '\teval(😀<b>)', 'end'], range(8, 2, 8, 6)),
        }),
      ],
      flow: [step('src/a.py', 1, 'argument `x` of tool `t`', 'def t(x):'), step('src/a.py', 8, 'runs', 'eval(x)')],
    },
    { status: 'new', isGating: true, fingerprint: 'abcdefabcdefabcd' },
  );
  const page = render(assessment({ findings: [of] }));

  test.each([
    ['place', '<code>src/a.py:8:3</code>'],
    ['source with its mark', '    <mark>eval</mark>(😀&lt;b&gt;)'],
    ['way', 'argument <code>x</code> of tool <code>t</code>'],
    ['why', 'runs code on every developer&#39;s machine'],
    ['fix', '<b>Fix</b> Download a pinned release'],
    ['weakness, linked', '<a href="https://cwe.mitre.org/data/definitions/494.html"'],
    ['class with its edition', 'LLM04:2026'],
    ['ignore line', 'fingerprint: abcdefabcdefabcd, reason: &quot;…&quot; }'],
    ['anchor', 'id="f-abcdefabcdefabcd"'],
  ])('has its %s', (_, text) => {
    expect(page).toContain(text);
  });
});

test('policies that are not kept stand before the findings', () => {
  const unkept: PolicyResult = {
    kind: 'policy',
    name: 'Only <OpenAI>',
    target: 'component',
    limit: 0,
    status: 'fail',
    isGating: true,
    reason: '1 component, limit 0',
    at: { path: 'bartizan.yml', line: 7 },
    count: 3,
    knownCount: 0,
    exceptedCount: 0,
    violations: [
      {
        subject: 'component',
        id: '0123456789abcdef',
        name: 'deepseek-chat',
        what: 'model of deepseek',
        status: 'open',
      },
    ],
  };
  const page = render(assessment({ policies: [unkept] }));
  expect(page).toContain('&quot;Only &lt;OpenAI&gt;&quot;: 1 component, limit 0; bartizan.yml:7');
  expect(page).toContain('deepseek-chat: model of deepseek [0123456789abcdef]');
  expect(page).toContain('<li>and 2 more</li>');
  expect(page.indexOf('id="policies"')).toBeLessThan(page.indexOf('id="findings"'));
});

test('controls say what they are, why, and make no claim', () => {
  const page = render();
  expect(page).toContain('no claim of compliance');
  expect(page).toContain('<b class="sev result fail">failed</b>');
  expect(page).toContain('As of 2026-11-21.');
  expect(render(assessment())).not.toContain('id="compliance"');
});

test.each(GRADES)('the scale from %i to %i is grade %s', (from, to, grade) => {
  expect([gradeOf(from), gradeOf(to - 1)]).toEqual([grade, grade]);
});

describe('size', () => {
  const TEXT = 'What follows is a text of usual length, and it says something about the place. ';

  test('5,000 findings and 2,000 components are all there', () => {
    const page = render(largeBill(2000, 5000, TEXT));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(HTML_BYTES);
    expect(page.match(/<li class="hit"/g)).toHaveLength(5000);
    expect(page.match(/<tr id="c-/g)).toHaveLength(2000);
    expect(page).toContain('150 components from what starts an agent');
    expect(page).toContain('1850 components of less risk');
  });

  test('what does not fit is counted', () => {
    const page = render(largeBill(20_000, 20_000, TEXT.repeat(20)));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(HTML_BYTES);
    const hits = page.match(/<li class="hit"/g)?.length ?? 0;
    const rows = page.match(/<tr id="c-/g)?.length ?? 0;
    expect(leftOut(page, /places|findings/)).toBe(20_000 - hits);
    expect(leftOut(page, /components/)).toBe(20_000 - rows);
    expect([hits > 2000, rows > 1000]).toEqual([true, true]);
  });

  test('nor do very many rules', () => {
    const findings = Array.from({ length: 20_000 }, (_, index) =>
      assessed(
        rule({ id: `pack/${index}`, why: TEXT.repeat(9), fix: TEXT.repeat(9) }),
        {},
        { fingerprint: index.toString(16).padStart(16, '0') },
      ),
    );
    const page = render(assessment({ findings }));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(HTML_BYTES);
    const hits = page.match(/<li class="hit"/g)?.length ?? 0;
    expect(leftOut(page, /places?|findings/)).toBe(20_000 - hits);
    expect(hits).toBeGreaterThan(1000);
  });
});

/** What the page says it left out, all notes together. */
function leftOut(page: string, noun: RegExp): number {
  const said = page.matchAll(new RegExp(`(\\d+) more (?:${noun.source}), left out`, 'g'));
  return [...said].reduce((sum, [, count]) => sum + Number(count), 0);
}
