// The AI bill of materials as a table, by type: what each is, what it may do, how risky it is, how much of it is known and
// where it stands. The riskiest of each type come first.

import { cut } from '../../lib/escape.ts';
import type { Assessment } from '../../model/assessment.ts';
import {
  type AssessedComponent,
  COMPONENT_FLAGS,
  type ComponentFlag,
  type ComponentType,
} from '../../model/component.ts';
import { claimOf } from '../claims.ts';
import type { PathOf } from '../groups.ts';
import { plural } from '../wording.ts';
import { Budget, leftOutNote } from './budget.ts';
import { CAPABILITY_WORDS, COMPONENT_WORDS, SHOWN_TYPES } from './component-names.ts';
import { type Html, html } from './markup.ts';
import { place } from './place.ts';
import { severityMark } from './rule.ts';

const NAME = 120;
const FACT = 100;
const PLACES = 2;
const MISSING = 6;

export interface ComponentsSection {
  readonly section: Html | undefined;
  /** Fragments of the rows. */
  readonly shown: ReadonlySet<string>;
}

export function componentsSection(assessment: Assessment, pathOf: PathOf): ComponentsSection {
  const { components, removedComponents } = assessment;
  if (components.length + removedComponents.length === 0) return { section: undefined, shown: new Set() };
  const budget = new Budget('components');
  const shown = new Set<string>();
  const parts = placed(components).flatMap(([type, of]) => {
    const rows: Html[] = [];
    for (const each of of) {
      const piece = row(each, pathOf);
      if (!budget.takes(piece)) break;
      rows.push(piece);
      shown.add(`c-${each.id}`);
    }
    return rows.length === 0 ? [] : [body(type, rows, of.length)];
  });
  const section = html`<section id="components" aria-labelledby="components-title"><h2 id="components-title">AI bill of materials <span class="count">${components.length}</span></h2>
${removed(assessment)}${
  components.length > 0 &&
  html`${filters(components)}<table class="components"><thead><tr><th scope="col" data-sort="name">Component</th><th scope="col">May</th><th scope="col" data-sort="risk">Risk</th><th scope="col" data-sort="known">Known</th><th scope="col">Where</th></tr></thead>
${parts}</table>
${leftOutNote(components.length - shown.size, 'components')}${legend(components)}`
}</section>
`;
  return { section, shown };
}

/** By type, the riskiest first. */
function placed(
  components: readonly AssessedComponent[],
): readonly (readonly [type: ComponentType, of: readonly AssessedComponent[]])[] {
  return SHOWN_TYPES.flatMap((type) => {
    const of = components.filter((each) => each.type === type).toSorted((a, b) => b.risk.score - a.risk.score);
    return of.length === 0 ? [] : [[type, of] as const];
  });
}

function body(type: ComponentType, rows: readonly Html[], count: number): Html {
  return html`<tbody data-type="${type}"><tr class="type"><th colspan="5" scope="rowgroup">${COMPONENT_WORDS[type].many} <span class="count">${count}</span></th></tr>
${rows}</tbody>
`;
}

function row(component: AssessedComponent, pathOf: PathOf): Html {
  const { id, risk, completeness, places, placeCount, capabilities, flags, status, use, isGuess } = component;
  const claim = claimOf(component);
  const doubt = claim ? `by ${claim.service} alone` : isGuess ? 'a guess' : '';
  const marks = [status === 'new' ? 'new' : '', use === 'runtime' ? '' : use, doubt].filter(Boolean);
  const rest = placeCount - Math.min(places.length, PLACES);
  const missing = completeness.missing.slice(0, MISSING).join(', ');
  return html`<tr id="c-${id}"><th scope="row"><bdi class="name">${cut(component.name, NAME)}</bdi>${marks.map((each) => html` <em>${each}</em>`)}${facts(component)}${flags.length > 0 && html`<ul class="flags">${flags.map((flag) => html`<li>${flagWords(flag)}</li>`)}</ul>`}</th>
<td data-l="May">${capabilities.map((each) => CAPABILITY_WORDS[each]).join(', ')}</td><td data-l="Risk" data-v="${risk.score}">${risk.score > 0 ? html`<b class="n">${risk.score}</b> ${severityMark(risk.severity)}` : '–'}</td><td data-l="Known" data-v="${completeness.percent}">${completeness.percent} %${missing !== '' && html` <small>without ${missing}</small>`}</td><td data-l="Where">${claim?.place !== undefined && html`<small><bdi>${cut(claim.place, NAME)}</bdi></small>`}${places.slice(0, PLACES).map((each) => html`<span>${place(each, pathOf)}</span> `)}${rest > 0 && html`<small>and ${plural(rest, 'more place')}</small>`}</td></tr>
`;
}

/** What tells it from others of its name, and what is known of it. */
function facts({
  scope,
  provider,
  versions,
  purl,
  endpoint,
  name,
  licence,
  auth,
  properties,
}: AssessedComponent): Html | undefined {
  const said = [
    scope === undefined || scope === '' ? undefined : `in ${scope}`,
    provider === name ? undefined : provider,
    versions.length === 0 ? undefined : versions.slice(0, 3).join(', '),
    purl,
    endpoint === name ? undefined : endpoint,
    licence,
    auth === 'none' ? 'asks nobody who he is' : undefined,
    properties.description,
  ].filter((each) => each !== undefined);
  return said.length === 0
    ? undefined
    : html`<small>${said.map((each, index) => html`${index > 0 && ' · '}<bdi>${cut(each, FACT)}</bdi>`)}</small>`;
}

export function flagWords(flag: ComponentFlag): string {
  return flag.replaceAll('_', ' ');
}

/** What the flags that are there mean. */
function legend(components: readonly AssessedComponent[]): Html | undefined {
  const used = (Object.keys(COMPONENT_FLAGS) as readonly ComponentFlag[]).filter((flag) =>
    components.some(({ flags }) => flags.includes(flag)),
  );
  if (used.length === 0) return undefined;
  return html`<details class="legend"><summary>What the flags mean</summary><dl>
${used.map((flag) => html`<div><dt>${flagWords(flag)}</dt><dd>${COMPONENT_FLAGS[flag]}</dd></div>\n`)}</dl></details>
`;
}

function removed({ removedComponents }: Assessment): Html | undefined {
  if (removedComponents.length === 0) return undefined;
  const named = removedComponents
    .slice(0, 20)
    .map(
      ({ type, name }, index) =>
        html`${index > 0 && ', '}${COMPONENT_WORDS[type].one} <bdi><code>${cut(name, NAME)}</code></bdi>`,
    );
  const rest = removedComponents.length - named.length;
  return html`<p class="intro">Gone with this change: ${named}${rest > 0 && ` and ${rest} more`}.</p>
`;
}

/** Nothing without the script, which shows it. */
function filters(components: readonly AssessedComponent[]): Html {
  const options = placed(components).map(
    ([type, of]) => html`<option value="${type}">${COMPONENT_WORDS[type].many} (${of.length})</option>`,
  );
  return html`<form class="filters" id="component-filters" hidden>
<label class="search">Search <input type="search" name="words" autocomplete="off" spellcheck="false"></label>
<label>Type <select name="type"><option value="">all types</option>${options}</select></label>
<label class="box"><input type="checkbox" name="risky"> with a risk or a flag only</label>
<output aria-live="polite"></output>
</form>
`;
}
