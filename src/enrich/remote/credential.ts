// Who asks a service: a key in one of two headers, the identity token of a GitHub job, or nobody. A login is the business of
// the service that has one.

import { member } from '../../lib/member.ts';
import { type Credential, type Http, type HttpOptions, openHttp, WrongAnswer } from './http.ts';

export const nobody: Credential = { headers: async () => ({}), secrets: () => [] };

/** As a bearer token; where that is not accepted and the service has a header of its own for keys, there. */
export function keyCredential(key: string, keyHeader?: string): Credential {
  let isInOwnHeader = false;
  return {
    async headers() {
      return isInOwnHeader && keyHeader !== undefined ? { [keyHeader]: key } : { authorization: `Bearer ${key}` };
    },
    async renew() {
      if (keyHeader === undefined || isInOwnHeader) return false;
      isInOwnHeader = true;
      return true;
    },
    secrets: () => [key],
  };
}

export interface IdentityOptions {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN` of the job. */
  readonly url: string;
  readonly token: string;
  readonly audience: string;
  readonly userAgent: string;
  /** For the proxy that leads to GitHub. */
  readonly env: HttpOptions['env'];
}

/**
 * The identity token of the job, asked of GitHub for one audience. It lasts minutes, so that it is asked for again when it is no
 * longer accepted.
 */
export function identityCredential({ url, token, audience, userAgent, env }: IdentityOptions, http: Http): Credential {
  let current: string | undefined;
  const ask = async (): Promise<string> => {
    const github = openHttp({
      base: new URL(url),
      credential: () => ({ headers: async () => ({ authorization: `Bearer ${token}` }), secrets: () => [token] }),
      userAgent,
      deadline: http.left(),
      now: () => 0,
      sleep: http.pause,
      env,
    });
    try {
      const value = member((await github.send({ method: 'GET', path: '', query: { audience } })).json(), 'value');
      if (typeof value !== 'string' || !/^[\w.~+/=-]{20,10000}$/.test(value))
        throw new WrongAnswer('GitHub gave no identity token. The job needs `permissions: id-token: write`.');
      return value;
    } finally {
      github.close();
    }
  };
  return {
    async headers() {
      current ??= await ask();
      return { authorization: `Bearer ${current}` };
    },
    async renew() {
      const before = current;
      current = await ask();
      return current !== before;
    },
    secrets: () => (current === undefined ? [] : [current]),
  };
}
