// What is needed in production, in development only, or only where it can be had: for lockfiles that list who needs whom and
// leave the rest to those who read them.

export interface Root {
  readonly id: string;
  readonly isDev: boolean;
  readonly isOptional: boolean;
}

export interface Need {
  readonly isDev: boolean;
  readonly isOptional: boolean;
}

/**
 * Of each package that is reached from a root. `needs` gives the ids a package needs by itself, and whether only optionally; each is asked once.
 */
export function reached(
  roots: readonly Root[],
  needs: (id: string) => readonly { readonly id: string; readonly isOptional: boolean }[],
): ReadonlyMap<string, Need> {
  const found = new Map<string, Need>();
  const asked = new Map<string, ReturnType<typeof needs>>();
  const needsOf = (id: string) => {
    const known = asked.get(id);
    if (known) return known;
    const own = needs(id);
    asked.set(id, own);
    return own;
  };
  const walk = (starts: readonly { readonly id: string; readonly isOptional: boolean }[], isDev: boolean): void => {
    for (const isOptional of [false, true]) {
      const open = starts.filter((each) => each.isOptional === isOptional || isOptional).map(({ id }) => id);
      const seen = new Set<string>();
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (seen.has(id)) continue;
        seen.add(id);
        if (!found.has(id)) found.set(id, { isDev, isOptional });
        for (const need of needsOf(id)) if (isOptional || !need.isOptional) open.push(need.id);
      }
    }
  };
  walk(
    roots.filter(({ isDev }) => !isDev),
    false,
  );
  walk(
    roots.filter(({ isDev }) => isDev),
    true,
  );
  return found;
}
