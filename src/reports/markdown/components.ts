// The bill of materials as a table of Markdown.

import { cut, markdown, markdownCode } from '../../lib/escape.ts';
import type { AssessedComponent, Component } from '../../model/component.ts';
import { claimOf } from '../claims.ts';
import type { PathOf } from '../groups.ts';
import { plural } from '../wording.ts';

const NAME = 120;
const PATH = 120;
const WORD = 60;

export const COMPONENT_HEADER =
  '| type | name | version | by | flags | risk | where |\n|---|---|---|---|---|---|---|\n';

export function componentRow(component: AssessedComponent, pathOf: PathOf): string {
  const { type, status, versions, provider = '', flags, risk } = component;
  const cells = [
    `${type.replaceAll('_', ' ')}${status === 'new' ? ', new' : ''}`,
    nameOf(component),
    versions.length === 0 ? '' : markdownCode(cut(versions.join(', '), WORD)),
    provider === '' ? '' : markdown(cut(provider, WORD)),
    flags.map((flag) => markdownCode(flag)).join(', '),
    risk.severity === 'none' ? '' : `${risk.severity}, ${plural(risk.findings.length, 'finding')}`,
    placeOf(component, pathOf),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** `mcp server \`mail\``, of one that is gone. */
export function componentMention(component: Component): string {
  return `- ${component.type.replaceAll('_', ' ')} ${nameOf(component)}\n`;
}

/** With what it is unique in, unless that is the file it stands in. */
function nameOf({ name, scope = '', places: [first] }: Component): string {
  const isSaid = scope === '' || scope === first?.path;
  return `${markdownCode(cut(name, NAME))}${isSaid ? '' : ` in ${markdownCode(cut(scope, NAME))}`}`;
}

function placeOf(component: Component, pathOf: PathOf): string {
  const { places, placeCount } = component;
  const [first] = places;
  const claim = claimOf(component);
  if (claim) {
    const at = claim.place === undefined ? '' : `, at ${markdownCode(cut(claim.place, PATH))}`;
    return `by ${markdown(claim.service)} alone${at}`;
  }
  if (!first) return '';
  const path = pathOf(first);
  const shown = markdownCode(path.length > PATH ? `…${path.slice(-PATH)}` : path);
  return `${shown} ${first.range.start.line}${placeCount > 1 ? ` (+${placeCount - 1} more)` : ''}`;
}
