// Files that resolve packages, or say where they come from, though their kind is one of many: their names alone tell.

/** Requirements and constraints of pip, modules of Go, lockfiles with names of their own, manifests that may lack a lockfile. */
export const PACKAGE_PATH =
  /(?:^|\/)(?:go\.mod|pylock\.[\w.-]{1,60}\.toml|(?:[\w.-]{1,60}[._-])?(?:requirements|constraints)(?:[._-][\w.-]{1,60})?\.txt|requirements\/[\w.-]{1,60}\.txt|packages\.[\w.-]{1,100}\.lock\.json|package\.json|pyproject\.toml|Cargo\.toml|composer\.json|Gemfile|Pipfile|\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|pip\.conf|pip\.ini|pom\.xml)$/;

const BESIDE =
  /(?:^|\/)(?:pnpm-workspace\.yaml|uv\.toml|poetry\.toml|gems\.rb|\.bundle\/config|nuget\.config|(?:build|settings)\.gradle(?:\.kts)?|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|uv\.lock|poetry\.lock|pdm\.lock|pylock\.toml|pipfile\.lock|gemfile\.lock|cargo\.lock|composer\.lock)$/i;

/** Whether what is found in a lockfile or manifest may depend on this file beside or above it: of a base it is read for that. */
export function isBesidePackages(path: string): boolean {
  return PACKAGE_PATH.test(path) || BESIDE.test(path);
}
