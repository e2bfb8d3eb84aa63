// Breaks a parsed document in one place, to see that what judges it can say no.

/** Sets the member at `path`, or removes it when `value` is undefined. */
export function put(root: object, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), root);
  const key = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(parent), key);
  else Reflect.set(Object(parent), key, value);
}
