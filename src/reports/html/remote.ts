// What hosted services told, in a section of its own: their words, their numbers, none of our colours for them.

import { cut } from '../../lib/escape.ts';
import type { AssessedRemoteFinding, Assessment } from '../../model/assessment.ts';
import { analysisTitle, type RemoteRow, remoteFindingFacts, remoteRows } from '../remote.ts';
import type { RemoteList } from '../remote-lists.ts';
import { Budget, leftOutNote, within } from './budget.ts';
import { type Html, html } from './markup.ts';

const WORDS = 1200;
const EVIDENCE = 10;
const LINES = 600;
const LISTED = 200;

export function remoteSection(assessment: Assessment): Html | undefined {
  const rows = remoteRows(assessment);
  if (rows.length === 0) return undefined;
  const budget = new Budget('remote');
  return html`<section id="remote" aria-labelledby="remote-title"><h2 id="remote-title">Remote services</h2>
<p class="intro">What services told that were asked besides. It is theirs: not checked here, not scored, and it decides nothing.</p>
${rows.map((row) => runOf(row, budget))}</section>
`;
}

function runOf({ run, name, about, facts, scores, notices, lists, findings, more }: RemoteRow, budget: Budget): Html {
  const { placed, leftOut } = within(findings, budget, findingOf);
  const lines = run.analysis?.lines.slice(0, LINES) ?? [];
  const analysis = lines.length > 0 ? analysisOf(run, lines) : undefined;
  const listed = lists.map((list) => {
    const piece = listOf(list);
    return budget.takes(piece) ? piece : leftOutNote(1, 'list');
  });
  const isCut = run.analysis !== undefined && (run.analysis.isCut || run.analysis.lines.length > lines.length);
  return html`<article class="remote"><h3><bdi>${cut(name, WORDS)}</bdi> <span class="count">${cut(facts, WORDS)}</span></h3>
${about !== '' && html`<p>Given <code>${cut(about, WORDS)}</code></p>\n`}${[...scores, ...notices].map((text) => html`<p><bdi>${cut(text, WORDS)}</bdi></p>\n`)}${placed.length > 0 && html`<ul>${placed}</ul>\n`}${more !== '' && html`<p>And ${more}.</p>\n`}${leftOutNote(leftOut, 'findings')}${listed}${analysis && (budget.takes(analysis) ? analysis : leftOutNote(1, 'analysis'))}${isCut && html`<p>The rest is in the JSON report.</p>\n`}</article>
`;
}

function findingOf(each: AssessedRemoteFinding): Html {
  const { finding, ignoreLine } = each;
  const facts = remoteFindingFacts(each);
  const { severity, title, description, remediation, evidence } = finding;
  return html`<li><b>${severity}</b> <bdi>${cut(title, WORDS)}</bdi>${facts !== '' && html` <span>(${cut(facts, WORDS)})</span>`}${description !== undefined && html`<br><bdi>${cut(description, WORDS)}</bdi>`}${remediation !== undefined && html`<br>Fix, by the service: <bdi>${cut(remediation, WORDS)}</bdi>`}${evidence.slice(0, EVIDENCE).map((text) => html`<br><code>${cut(text, WORDS)}</code>`)}<br>Ignore: <code>${ignoreLine}</code></li>
`;
}

function listOf({ title, items, more }: RemoteList): Html {
  const rest = Math.max(0, items.length - LISTED) + more;
  return html`<details><summary><bdi>${cut(title, WORDS)}</bdi></summary><ul>${items.slice(0, LISTED).map((item) => html`<li><bdi>${cut(item, WORDS)}</bdi></li>\n`)}</ul>${rest > 0 && html`<p>And ${String(rest)} more, in the JSON report.</p>`}</details>
`;
}

function analysisOf(run: RemoteRow['run'], lines: readonly string[]): Html {
  return html`<details><summary><bdi>${cut(analysisTitle(run), WORDS)}</bdi></summary><pre>${lines.map((line) => html`${cut(line, WORDS)}\n`)}</pre></details>
`;
}
