// The two kinds of error: this one is the user's (a sentence, what is wrong line by line, a hint; exit code 2).
// Everything else is ours and propagates.

export class UserError extends Error {
  /** Further lines, one problem each. */
  readonly details: readonly string[];
  readonly hint: string | undefined;

  constructor(message: string, options: { readonly details?: readonly string[]; readonly hint?: string } = {}) {
    super(message);
    this.name = 'UserError';
    this.details = options.details ?? [];
    this.hint = options.hint;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symlink that leads in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space is left',
  EROFS: 'the disk is read-only',
  EFBIG: 'it is too large',
  EPIPE: 'nobody reads it any more',
};

/** Why something could not be done with a file the user named, as the end of a sentence. */
export function whyFailed(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  return REASONS[code] ?? code;
}
