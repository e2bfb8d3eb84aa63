// Requests of Trusera are counted by the minute and by group of endpoints. Staying below is kinder than being refused, and a
// refusal there need not say for how long.

import type { Http, HttpRequest } from './http.ts';

/** Requests a minute, from its document. Webhooks and the making of keys have groups too; neither is ours to do. */
const GROUPS = { auth: 30, create: 10, others: 200 } as const;
const MINUTE = 60_000;

function groupOf({ method, path }: HttpRequest): keyof typeof GROUPS {
  if (path.startsWith('/auth/')) return 'auth';
  return method === 'POST' && path === '/scans' ? 'create' : 'others';
}

/** The same client, that waits before a request which would be one too many. */
export function paced(http: Http): Http {
  const sent = new Map<string, number[]>();
  // Time runs as the deadline comes nearer.
  const now = () => -http.left();
  return {
    ...http,
    async send(request) {
      const group = groupOf(request);
      const times = (sent.get(group) ?? []).filter((time) => time > now() - MINUTE);
      const first = times[times.length - GROUPS[group]];
      if (first !== undefined) await http.pause(first + MINUTE - now());
      sent.set(group, [...times, now()]);
      return http.send(request);
    },
  };
}
