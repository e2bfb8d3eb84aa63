// T09, T10 and T20: what GET and DELETE do at the endpoint when there is no session.

import type { Tries } from './tries.ts';

/** A stream may stay open without saying anything. */
const PATIENCE = 3000;

export async function otherMethods(tries: Tries): Promise<void> {
  const headers = { accept: 'text/event-stream, text/html;q=0.1' };
  const until = () => true;
  if (!tries.isStream) await tries.send('get', { method: 'GET', headers, until, timeout: PATIENCE });
  await tries.send('delete', { method: 'DELETE', timeout: PATIENCE });
}
