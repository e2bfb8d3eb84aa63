// A CVSS vector taken apart.

/** Metric by its abbreviation. */
export type Metrics = ReadonlyMap<string, string>;

export interface Vector {
  /** `2` for what names none. */
  readonly version: string;
  readonly metrics: Metrics;
}

export function readVector(text: string): Vector {
  const [first = '', ...rest] = text.trim().split('/');
  const version = /^CVSS:(\d)\.\d$/.exec(first)?.[1];
  const pairs = version === undefined ? [first, ...rest] : rest;
  return { version: version ?? '2', metrics: new Map(pairs.map((pair) => pair.split(':', 2) as [string, string])) };
}
