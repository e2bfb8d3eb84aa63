// HTML that is safe by its type: text is escaped wherever it is put in, and nothing but this file makes markup of text.

import { cutProse, visible } from '../../lib/escape.ts';

/** Text that is markup already. */
class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  get markup(): string {
    return this.#markup;
  }
}

// The type alone: whoever needs one takes `html`.
export type { Html };

/** What may stand in a template. Absent parts are nothing. */
export type Part = string | number | Html | readonly Part[] | undefined | false;

/** A template of ours around foreign texts. Attributes stand in double quotes, and none of them is a URL (see `link`). */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = template[0] ?? '';
  for (const [index, part] of parts.entries()) markup += markupOf(part) + (template[index + 1] ?? '');
  return new Html(markup);
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return part.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** One line; what is invisible, controls or reorders shows as an escape. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] as string);
}

/** Running text of at most `limit` units, in which `code` between backticks stays code. */
export function prose(text: string, limit: number): Html {
  const parts = cutProse(text, limit).split(/`([^`]+)`/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** A link to somewhere else, by HTTP only and without credentials; plain text where the address is anything else. */
export function link(address: string, label: string): Html {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = url !== undefined && /^https?:$/.test(url.protocol) && url.username + url.password === '';
  return isPlain ? html`<a href="${url.href}" rel="noopener noreferrer">${label}</a>` : html`${label}`;
}

export function bytesOf({ markup }: Html): number {
  return Buffer.byteLength(markup, 'utf8');
}

/** A constant of ours that is markup, style or script as it stands; never anything that came in. */
export function verbatim(constant: string): Html {
  return new Html(constant);
}
