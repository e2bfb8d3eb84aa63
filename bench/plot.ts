// A plot of time by number of files, both axes logarithmic, as an SVG that reads on light and dark ground.

import { time } from './benchmark.ts';

export interface Point {
  /** Files. */
  readonly x: number;
  /** Milliseconds. */
  readonly y: number;
}

const WIDTH = 360;
const HEIGHT = 250;
const FRAME = { left: 58, right: 344, top: 30, bottom: 212 };

export function plot(points: readonly Point[]): string {
  const across = axis(
    points.map(({ x }) => x),
    FRAME.left,
    FRAME.right,
  );
  const up = axis(
    points.map(({ y }) => y),
    FRAME.bottom,
    FRAME.top,
  );
  const last = points.at(-1) ?? { x: 1, y: 1 };
  const line = points.map(({ x, y }) => `${across.at(x)},${up.at(y)}`).join(' ');
  // Where the time is proportional to the files, through the last point.
  const reach = Math.max(across.least, (last.x * up.least) / last.y);
  const proportional = `${across.at(reach)},${up.at((last.y * reach) / last.x)} ${across.at(last.x)},${up.at(last.y)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#808080">`,
    `<title>Time of a scan by number of files: ${points.map(({ x, y }) => `${label(x)} files ${time(y)}`).join(', ')}</title>`,
    ...across.ticks.map(
      (tick) =>
        `<path d="M${across.at(tick)} ${FRAME.top}V${FRAME.bottom}" stroke="#808080" stroke-opacity=".3"/><text x="${across.at(tick)}" y="${FRAME.bottom + 17}" text-anchor="middle">${label(tick)}</text>`,
    ),
    ...up.ticks.map(
      (tick) =>
        `<path d="M${FRAME.left} ${up.at(tick)}H${FRAME.right}" stroke="#808080" stroke-opacity=".3"/><text x="${FRAME.left - 7}" y="${up.at(tick) + 4}" text-anchor="end">${tick < 1000 ? `${tick} ms` : `${tick / 1000} s`}</text>`,
    ),
    `<polyline points="${proportional}" fill="none" stroke="#808080" stroke-dasharray="4 4"/>`,
    `<polyline points="${line}" fill="none" stroke="#3b82f6" stroke-width="2"/>`,
    ...points.map(({ x, y }) => `<circle cx="${across.at(x)}" cy="${up.at(y)}" r="3.5" fill="#3b82f6"/>`),
    `<text x="${FRAME.left}" y="18">time; dashed: proportional to the files</text>`,
    `<text x="${FRAME.right}" y="${HEIGHT - 5}" text-anchor="end">files</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Powers of ten around the values. */
function axis(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.log10(Math.max(...values) * 1.1));
  return {
    least: 10 ** low,
    at: (value: number) => Math.round((from + ((Math.log10(value) - low) / (high - low)) * (to - from)) * 10) / 10,
    ticks: Array.from({ length: Math.floor(high) - low + 1 }, (_, index) => 10 ** (low + index)),
  };
}

function label(files: number): string {
  return files < 1000 ? `${files}` : `${files / 1000}k`;
}
