// Addresses that a server names: none leads into the network of who looks, and nobody but the server gets the credential.

import { describe, expect, test } from '@jest/globals';
import { type Look, look, started } from './guarded.ts';
import { type Handle, json, type Loopback, SECRET } from './loopback.ts';

describe('addresses that a server names', () => {
  const BAIT = [
    'http://169.254.169.254/latest/meta-data/',
    'https://169.254.169.254/latest/meta-data/',
    'https://10.0.0.7/token',
    'https://[fd00::7]/token',
    'http://example.com/plain',
    'https://user:password@example.com/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://inside.example.com/',
    'https://nowhere.example.com/',
  ];
  const lookup = async (name: string) => {
    if (name === 'inside.example.com') return ['192.168.7.7'];
    throw new Error('no such name');
  };

  const walled =
    (challenge: string, metadata?: object): Handle =>
    (asked, response) => {
      if (asked.path.startsWith('/.well-known/oauth-protected-resource') && metadata)
        return json(response, 200, metadata);
      if (asked.path.startsWith('/.well-known/')) return response.writeHead(404).end();
      return response.writeHead(401, { 'www-authenticate': challenge }).end();
    };

  test.each(BAIT)('%s in the challenge', async (bait) => {
    const server = await started(walled(`Bearer resource_metadata="${bait}"`));
    const { live } = await look(server, { token: SECRET, profile: 'active' }, { lookup });
    expect(live.metadata[0]?.refused).toMatch(/./);
    expect(live.exchanges.every(({ request }) => request.url.startsWith(new URL(server.url).origin))).toBe(true);
    expect(live.requests).toBe(server.asked.length);
    expect(JSON.stringify(live)).not.toContain('user:password');
  });

  test.each(BAIT)('%s as authorization server', async (bait) => {
    const server = await started(walled('Bearer', { resource: 'http://127.0.0.1/', authorization_servers: [bait] }));
    const { live } = await look(server, { profile: 'active' }, { lookup });
    expect(live.metadata.at(-1)).toMatchObject({ kind: 'authorization-server', refused: expect.any(String) });
    expect(live.exchanges.every(({ request }) => request.url.startsWith(new URL(server.url).origin))).toBe(true);
  });

  test('what leads to the keys of a cloud, or is no address at all, is told', async () => {
    const found = async (bait: string) =>
      (await look(await started(walled('Bearer', { authorization_servers: [bait] })), {}, { lookup })).found;
    expect(await found('https://169.254.169.254/latest')).toContain('auth/metadata-private-address gate');
    expect(await found('javascript:alert(1)')).toContain('auth/metadata-unsafe-address gate');
    expect(await found('https://user:password@example.com/')).toContain('auth/metadata-unsafe-address gate');
    expect(await found('https://nowhere.example.com/')).not.toContainEqual(expect.stringContaining('metadata-private'));
  });

  interface Issuer {
    readonly metadata?: (origin: string) => object;
    readonly register?: Handle;
  }

  /** A server that asks for tokens of an authorization server beside it. */
  async function pair({ metadata, register }: Issuer, options = {}): Promise<Look & { readonly issuer: Loopback }> {
    let origin = '';
    const issuer = await started((asked, response) => {
      if (asked.path.startsWith('/.well-known/oauth-authorization-server'))
        json(response, 200, {
          issuer: origin,
          authorization_endpoint: `${origin}/authorize`,
          token_endpoint: `${origin}/token`,
          registration_endpoint: `${origin}/register`,
          code_challenge_methods_supported: ['S256'],
          ...metadata?.(origin),
        });
      else if (asked.path.startsWith('/register') && register) register(asked, response);
      else response.writeHead(404).end();
    }, '');
    origin = new URL(issuer.url).origin;
    const server = await started(walled('Bearer', { authorization_servers: [origin] }));
    return { ...(await look(server, { token: SECRET, profile: 'active', ...options })), issuer };
  }

  test('nobody but the server itself gets the credential', async () => {
    const { issuer } = await pair({});
    expect(issuer.asked.length).toBeGreaterThan(0);
    expect(issuer.asked.filter(({ headers }) => JSON.stringify(headers).includes(SECRET))).toEqual([]);
  });

  test('an issuer that says it is another', async () => {
    const { found } = await pair({ metadata: () => ({ issuer: 'https://login.example.net' }) });
    expect(found).toContain('auth/issuer-mismatch gate');
    expect((await pair({})).found).not.toContain('auth/issuer-mismatch gate');
  });

  test.each([
    ['judges what strangers register', 400, true],
    ['refuses strangers', 401, false],
    ['does not register', 404, false],
  ])('one that %s', async (_, status, isOpen) => {
    const { found } = await pair({
      register: (_asked, response) => json(response, status, { error: 'invalid_redirect_uri' }),
    });
    expect(found.includes('auth/registration-open review')).toBe(isOpen);
  });

  test('a registration that is granted is taken back', async () => {
    const { found, issuer } = await pair({
      register: ({ method, headers }, response) =>
        method === 'DELETE'
          ? response.writeHead(204).end()
          : json(response, 201, {
              client_id: 'x',
              registration_access_token: 'one-time-token-5c1f',
              registration_client_uri: `http://${headers.host}/register/x`,
            }),
    });
    expect(found).toContain('auth/registration-open review');
    const undone = issuer.asked.find(({ method }) => method === 'DELETE');
    expect(undone).toMatchObject({ path: '/register/x', headers: { authorization: 'Bearer one-time-token-5c1f' } });
  });

  test('nothing is registered unless it is asked for', async () => {
    const { issuer } = await pair({}, { profile: 'standard' });
    expect(issuer.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});
