// The head of the page: the verdict, what this change means in a sentence, the score with what holds it down, and how much
// was looked at beside it.

import { cut } from '../../lib/escape.ts';
import type { Assessment } from '../../model/assessment.ts';
import { isMissed } from '../../model/coverage.ts';
import type { CategoryScore } from '../../model/score.ts';
import { type Group, grouped } from '../groups.ts';
import type { RenderOptions } from '../report.ts';
import { scoreSentence } from '../score-words.ts';
import { extent, missedParts, PROSE, plural, severities } from '../wording.ts';
import { type Html, html, prose } from './markup.ts';
import { ruler } from './ruler.ts';

const SENTENCE = 1200;
const NAME = 200;
const CONTRIBUTORS = 5;
const VERDICTS = { pass: 'Passed', warn: 'Passed, with a word', fail: 'Failed', none: 'No verdict' } as const;

export function header(assessment: Assessment, { subject, date }: RenderOptions): Html {
  const { verdict, sentence, comparison, tool } = assessment;
  const reason = cut(verdict.reason, PROSE);
  const begin = reason.startsWith(VERDICTS[verdict.status]) ? undefined : `${VERDICTS[verdict.status]}: `;
  const version = subject?.version;
  const isCommit = version !== undefined && /^[0-9a-f]{40}$/.test(version);
  return html`<header class="head ${verdict.status}">
<p class="brand"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 3h3v3h2.500V3h3v3H16V3h3v7l-2 2v4l-5 6-5-6v-4L5 10z"/></svg> <b>Bartizan</b> security report</p>
<p class="subject">${subject && html`<bdi>${cut(subject.name, NAME)}</bdi>`}${version !== undefined && html` at <code>${cut(isCommit ? version.slice(0, 10) : version, NAME)}</code>`}${date !== undefined && html` of <time datetime="${date}">${date.slice(0, 10)}</time>`}</p>
<h1><span class="stamp" aria-hidden="true"></span>${begin}${reason}</h1>
${verdict.afterMerge !== undefined && html`<p class="after"><b>After the merge</b> ${prose(verdict.afterMerge, PROSE)}</p>\n`}${sentence !== '' && html`<p class="lede">${prose(sentence, SENTENCE)}</p>\n`}<p class="extent">${extent(assessment)}, looked at by Bartizan ${cut(tool.version, 40)}.${compared(comparison)}</p>
</header>
`;
}

function compared({
  kind,
  base,
  baseName,
  newCount,
  knownCount,
  fixedCount,
  detail,
}: Assessment['comparison']): Html | undefined {
  if (kind === 'impossible') return html` <b>Not compared:</b> ${prose(detail ?? 'no base was found.', PROSE)}`;
  if (kind !== 'base') return undefined;
  const name = baseName === undefined ? 'the base' : cut(baseName, NAME);
  return html` Compared with <bdi>${name}</bdi>${base !== undefined && html` (<code>${base.slice(0, 7)}</code>)`}: ${newCount} new, ${knownCount} older, ${fixedCount} fixed.`;
}

/** Score, coverage, and the number of findings of each kind, each with a way to what is behind it. */
export function overview(assessment: Assessment): Html {
  return html`<section class="overview" id="overview" aria-labelledby="overview-title"><h2 id="overview-title" class="quiet">Overview</h2>
<div class="tiles">${scoreTile(assessment)}${coverageTile(assessment)}${countsTile(assessment)}</div>
${categories(assessment)}</section>
`;
}

function scoreTile(assessment: Assessment): Html {
  const { score, delta } = assessment;
  const said = scoreSentence(assessment);
  if (score.overall === null)
    return html`<div class="tile score"><h3>Score</h3><p class="figure"><span class="grade">–</span></p><p>${said === '' ? 'Nothing could be judged.' : said}</p></div>
`;
  return html`<div class="tile score"><h3>Score</h3><p class="figure"><span class="grade">${score.grade}</span> <span class="number">${score.overall}</span> <span class="of">of 100</span></p>
${ruler(score.overall, delta?.before.overall ?? undefined)}<p>${said}</p></div>
`;
}

function coverageTile({ coverage }: Assessment): Html {
  const { percent, gaps } = coverage;
  const named = gaps.filter(isMissed).length;
  return html`<div class="tile"><h3>Looked at</h3><p class="figure"><span class="number">${percent === null ? '–' : percent}</span> <span class="of">${percent !== null && '%'}</span></p>
<p>${missedParts(coverage) || 'Nothing that should have been looked at was left out.'}${named > 0 && html` <a href="#coverage">What was missed</a>`}</p></div>
`;
}

const COUNTED: readonly (readonly [group: Group, one: string, many: string])[] = [
  ['gating', 'stops this build', 'stop this build'],
  ['other', 'more to look at', 'more to look at'],
  ['review', 'for review', 'for review'],
  ['known', 'older, not counted', 'older, not counted'],
  ['suppressed', 'ignored', 'ignored'],
];

function countsTile({ findings, comparison, attackPaths, components, policies }: Assessment): Html {
  const groups = grouped(findings);
  const rows = COUNTED.filter(([group]) => group === 'gating' || groups[group].length > 0).map(([group, one, many]) => {
    const of = groups[group];
    const words = of.length === 1 ? one : many;
    const label = of.length === 0 ? html`${words}` : html`<a href="#g-${group}">${words}</a>`;
    return html`<li class="${group}"><b>${of.length}</b> <span>${label}${of.length > 0 && html` <small>${severities(of)}</small>`}</span></li>`;
  });
  const unkept = policies.filter(({ status }) => status !== 'pass').length;
  const open = attackPaths.filter(({ status }) => status !== 'known').length;
  return html`<div class="tile counts"><h3>Found</h3><ul>${rows}${unkept > 0 && html`<li><b>${unkept}</b> <span><a href="#policies">${unkept === 1 ? 'policy is not kept' : 'policies are not kept'}</a></span></li>`}${comparison.fixedCount > 0 && html`<li><b>${comparison.fixedCount}</b> <span>fixed</span></li>`}${attackPaths.length > 0 && html`<li><b>${attackPaths.length}</b> <span><a href="#paths">${attackPaths.length === 1 ? 'attack path' : 'attack paths'}</a>${open < attackPaths.length && html` <small>${attackPaths.length - open} there before</small>`}</span></li>`}${components.length > 0 && html`<li><b>${components.length}</b> <span><a href="#components">${components.length === 1 ? 'component' : 'components'}</a></span></li>`}</ul></div>
`;
}

function categories({ score }: Assessment): Html | undefined {
  if (score.evaluated === 0) return undefined;
  const most = score.contributors
    .slice(0, CONTRIBUTORS)
    .map(
      ({ ruleId, points, findings }) =>
        html`<li><code>${cut(ruleId, NAME)}</code> <b>${points.toFixed(1)} points</b> <small>${plural(findings, 'finding')}</small></li>`,
    );
  return html`<div class="categories"><div><h3>By category</h3>${bars(score.categories)}${most.length > 0 && html`<div class="most"><h3>What costs most</h3><ol>${most}</ol></div>`}</div>
<div><h3>OWASP Top 10 for LLM Applications</h3>${bars(score.owasp)}</div></div>
<p class="small">Scoring version ${score.version}; ${score.evaluated} % of its weight could be judged, and what could not is left out. No finding is no proof of safety.</p>
`;
}

function bars(of: readonly CategoryScore[]): Html {
  const rows = of.map(({ category, title, score, rating, findings }) => {
    const id = /^LLM\d\d:/.test(category) && html`<small>${category}</small> `;
    if (score === null)
      return html`<tr><th scope="row">${id}${title}</th><td class="bar"></td><td class="none">–</td><td>not evaluated</td></tr>
`;
    const width = Math.round(score * 10);
    return html`<tr><th scope="row">${id}${title}</th><td class="bar"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="${rating ?? ''}" width="${width}" height="6"/></svg></td><td>${score.toFixed(1)}</td><td>${rating ?? ''}${findings > 0 && html` <small>${plural(findings, 'finding')}</small>`}</td></tr>
`;
  });
  return html`<table class="bars"><thead class="quiet"><tr><th scope="col">Category</th><td></td><th scope="col">Score of 10</th><th scope="col">Rating</th></tr></thead><tbody>
${rows}</tbody></table>`;
}
