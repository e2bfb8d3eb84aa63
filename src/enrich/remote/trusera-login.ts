// The credential of a login: e-mail and password for an access token that ends soon, and for another one that renews it. Both
// live as long as the run.

import { firstText, inside } from './answer.ts';
import { type Credential, type Http, Refused, WrongAnswer } from './http.ts';

export interface Login {
  readonly user: string;
  readonly password: string;
}

interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
}

export interface LoginCredential extends Credential {
  /** Ends the session at the service, where there is one; whether that worked changes nothing. */
  end(): Promise<void>;
}

export function loginCredential({ user, password }: Login, http: Http): LoginCredential {
  const seen = new Set([password]);
  let tokens: Promise<Tokens> | undefined;

  const ask = async (path: string, json: unknown): Promise<Tokens> => {
    // Doing it twice makes one more session, which nobody uses.
    const answer = await http.send({ method: 'POST', path, json, isAnonymous: true, isRepeatable: true });
    const body = inside(answer.json(), 'tokens', 'token', 'session');
    const access = firstText(body, 'access_token', 'accessToken', 'token', 'jwt');
    const refresh = firstText(body, 'refresh_token', 'refreshToken');
    if (access === undefined || /[^\x21-\x7e]/.test(access))
      throw new WrongAnswer(
        'Trusera answers the login with no token. Does the account log in another way (SSO)? Then use a key.',
      );
    for (const secret of [access, refresh]) if (secret !== undefined) seen.add(secret);
    return { access, refresh };
  };
  const login = () => ask('/auth/login', { email: user, password });

  return {
    secrets: () => [...seen],
    async headers() {
      tokens ??= login();
      return { authorization: `Bearer ${(await tokens).access}` };
    },
    async renew() {
      const old = await tokens;
      // A refresh token that has ended is refused, and the password may still be good.
      const renewed =
        old?.refresh === undefined
          ? login()
          : ask('/auth/refresh', { refresh_token: old.refresh }).catch((error: unknown) => {
              if (error instanceof Refused && error.status < 500) return login();
              throw error;
            });
      tokens = renewed;
      await renewed;
      return true;
    },
    async end() {
      const held = await tokens?.catch(() => undefined);
      if (!held) return;
      await http.send({ method: 'POST', path: '/auth/logout', patience: LOGOUT_PATIENCE }).catch(() => {});
      tokens = undefined;
    },
  };
}

/** Milliseconds: nobody waits for it. */
const LOGOUT_PATIENCE = 3000;
