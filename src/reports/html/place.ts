// Where something is, as the page says it: path and line, or in words what has no lines.

import { cut } from '../../lib/escape.ts';
import type { Location } from '../../model/location.ts';
import type { PathOf } from '../groups.ts';
import { isSpoken, spokenPlace } from '../places.ts';
import { type Html, html, link } from './markup.ts';

const PATH = 240;
const LOGICAL = 160;

type Place = Pick<Location, 'target' | 'path' | 'range' | 'logical'>;

/** `path:line`, with the column where it is asked for. A file of another repository is linked. */
export function place(at: Place, pathOf: PathOf, hasColumn = false): Html {
  if (isSpoken(at)) return html`<bdi>${cut(spokenPlace(at, pathOf), PATH)}</bdi>`;
  const path = pathOf(at);
  const { line, column } = at.range.start;
  const shown = `${path.length > PATH ? `…${path.slice(-PATH)}` : path}:${line}${hasColumn ? `:${column}` : ''}`;
  const isElsewhere = at.path !== path && at.path.startsWith('https://github.com/');
  return html`<code>${isElsewhere ? link(`${at.path}#L${line}`, shown) : shown}</code>`;
}

/** What is there in the artifact's own terms, where `place` has not said so already. */
export function logical(at: Place): Html | undefined {
  if (at.logical === undefined || at.logical === '' || isSpoken(at)) return undefined;
  return html` <bdi class="in">${cut(at.logical, LOGICAL)}</bdi>`;
}
