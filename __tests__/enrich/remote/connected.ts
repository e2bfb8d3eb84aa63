// A client of a service as the program makes it, with a clock that jumps instead of waiting.

import { type Credential, type Http, openHttp } from '../../../src/enrich/remote/http.ts';

export interface Connected {
  readonly http: Http;
  /** Milliseconds that it waited, one entry a wait. */
  readonly waits: readonly number[];
}

export function connected(
  base: string,
  credential: string | ((http: Http) => Credential),
  milliseconds = 600_000,
  patience?: number,
): Connected {
  let time = 0;
  const waits: number[] = [];
  const http = openHttp({
    base: new URL(base),
    credential:
      typeof credential === 'string'
        ? () => ({ headers: async () => ({ authorization: `Bearer ${credential}` }), secrets: () => [credential] })
        : credential,
    userAgent: 'bartizan/test',
    deadline: milliseconds,
    ...(patience !== undefined && { patience }),
    now: () => time,
    sleep: async (wait) => {
      waits.push(wait);
      time += wait;
    },
    env: {},
  });
  return { http, waits };
}
