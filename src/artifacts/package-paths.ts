// Files that resolve packages, or say where they come from, though their kind is one of many: their names alone tell.

/** Requirements and constraints of pip, modules of Go, lockfiles with names of their own, manifests that may lack a lockfile. */
export const PACKAGE_PATH =
  /(?:^|\/)(?:go\.mod|pylock\.[\w.-]{1,60}\.toml|(?:[\w.-]{1,60}[._-])?(?:requirements|constraints)(?:[._-][\w.-]{1,60})?\.txt|requirements\/[\w.-]{1,60}\.txt|packages\.[\w.-]{1,100}\.lock\.json|package\.json|pyproject\.toml|Cargo\.toml|composer\.json|Gemfile|Pipfile|\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|pip\.conf|pip\.ini)$/;
