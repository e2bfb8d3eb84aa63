// When a refused HTTP request is made once more, and how long it waits: the same for every service that is asked.

/** An answer that is no, or none at all. */
export interface HttpRefusal {
  /** 0 when there was no answer. */
  readonly status: number;
  /** The service's own words, one line, made visible. */
  readonly words: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

const TRIES = 3;
/** Longest wait for a rate limit, in seconds: a pull request does not hang for an hour. */
const PATIENCE = 20;

export function isRateLimit({ status, words, headers }: HttpRefusal): boolean {
  if (status === 429) return true;
  return (
    status === 403 &&
    (headers['retry-after'] !== undefined ||
      headers['x-ratelimit-remaining'] === '0' ||
      /rate limit|abuse detection/i.test(words))
  );
}

/**
 * How long to wait before another try, in milliseconds; undefined to give up. Reading is tried again; writing never, unless
 * the service says that it did not look at it. `patience` is the longest wait for a rate limit, in seconds.
 */
export function pauseFor(
  refusal: HttpRefusal,
  attempt: number,
  isRead: boolean,
  patience = PATIENCE,
): number | undefined {
  if (attempt >= TRIES) return undefined;
  if (isRateLimit(refusal)) {
    const seconds = Number(refusal.headers['retry-after'] ?? 'NaN');
    return seconds <= patience ? Math.max(1, seconds) * 1000 : undefined;
  }
  return isRead && (refusal.status === 0 || refusal.status >= 500) ? 500 * attempt ** 2 : undefined;
}
