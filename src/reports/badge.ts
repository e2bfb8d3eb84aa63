// The badge as a picture: label and message side by side, 20 pixels high as badges are. It loads nothing, and tells
// a screen reader what it shows.

import { xml } from '../lib/escape.ts';
import { badgeOf } from './badge-words.ts';
import type { Report } from './report.ts';

export const badgeReport: Report = {
  format: 'badge',
  mediaType: 'image/svg+xml',
  render({ score }) {
    const { label, message, color } = badgeOf(score);
    const [left, right] = [widthOf(label), widthOf(message)];
    const width = left + right + 4 * PADDING;
    const split = left + 2 * PADDING;
    const said = xml(`${label}: ${message}`);
    const text = (x: number, length: number, words: string) =>
      `<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${xml(words)}</text>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${said}">
<title>${said}</title>
<clipPath id="bartizan-badge"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#bartizan-badge)"><rect width="${split}" height="20" fill="#24292f"/><rect x="${split}" width="${width - split}" height="20" fill="${color}"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
${text(PADDING, left, label)}
${text(split + PADDING, right, message)}
</g>
</svg>
`;
  },
};

const PADDING = 6;
/** Of Verdana at 11 pixels; whatever font is there is set to this width. */
const NARROW = 4;
const USUAL = 7;

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[ .,:ijlftr]/.test(letter) ? NARROW : USUAL), 0);
}
