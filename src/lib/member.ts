// Members of data from outside, such as an event's payload: each may be missing or of another type.

/** The member at a path of own properties; undefined where there is none. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (let index = 0; index < path.length; index++) {
    const step = path[index] as string;
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}
