// Names of images as Dockerfiles write them.

/** Longest name of an image, and of an argument in one: what is put into what is put in multiplies. */
const NAME = 500;

/** With the defaults of its arguments put in; what has none stays as written. */
export function resolvedImage(written: string, args: ReadonlyMap<string, string>): string {
  return written
    .slice(0, NAME)
    .replace(
      /\$\{([A-Za-z_]\w*)(?::?-([^}]*))?\}|\$([A-Za-z_]\w*)/g,
      (all, braced?: string, fallback?: string, bare?: string) =>
        (args.get(braced ?? bare ?? '') ?? fallback ?? all).slice(0, NAME),
    );
}
