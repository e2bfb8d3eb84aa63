// Which proxy the environment names for which address.

import { describe, expect, test } from '@jest/globals';
import { ProxyError, proxyFor } from '../../src/lib/proxy.ts';

const shown = (url: string, env: Record<string, string>) => proxyFor(new URL(url), env)?.shown;

const BOTH = { HTTPS_PROXY: 'http://secure.example:3128', HTTP_PROXY: 'http://plain.example' };

describe('by the variables', () => {
  test.each([
    ['https://api.example/', BOTH, 'secure.example:3128'],
    ['http://api.example/', BOTH, 'plain.example:80'],
    ['https://api.example/', { https_proxy: 'http://lower.example:1', ...BOTH }, 'lower.example:1'],
    // The idiom for none at all.
    ['https://api.example/', { https_proxy: '', ...BOTH }, undefined],
    ['https://api.example/', { http_proxy: 'http://lower.example:1' }, undefined],
    ['https://api.example/', { HTTPS_PROXY: 'bare.example:3128' }, 'bare.example:3128'],
    ['https://api.example/', { HTTPS_PROXY: 'https://over-tls.example' }, 'over-tls.example:443'],
    ['https://api.example/', {}, undefined],
  ])('%s with %j', (url, env, proxy) => expect(shown(url, env as Record<string, string>)).toBe(proxy));
});

describe('what lies on this machine is asked directly', () => {
  test.each([
    'localhost',
    'api.localhost',
    '127.0.0.1',
    '127.9.9.9',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    'LOCALHOST.',
  ])('%s', (host) => {
    expect(shown(`https://${host}/`, BOTH)).toBeUndefined();
    expect(shown(`http://${host}:8080/`, BOTH)).toBeUndefined();
  });

  test.each(['localhost.example', 'notlocalhost', '128.0.0.1', '[fd00::1]', '10.0.0.1'])('%s is not', (host) =>
    expect(shown(`https://${host}/`, BOTH)).toBe('secure.example:3128'),
  );
});

describe('NO_PROXY', () => {
  test.each([
    ['api.example', 'api.example', true],
    ['deep.api.example', 'api.example', true],
    ['deep.api.example', '.api.example', true],
    ['deep.api.example', '*.api.example', true],
    ['api.example', '.api.example', true],
    ['API.example', 'Api.Example', true],
    ['notapi.example', 'api.example', false],
    ['api.example.org', 'api.example', false],
    ['api.example', 'other.example, api.example', true],
    ['api.example', 'other.example api.example', true],
    ['api.example', '*', true],
    ['api.example', 'api.example:443', true],
    ['api.example', 'api.example:8443', false],
    ['api.example:8443', 'api.example:8443', true],
    ['10.1.2.3', '10.0.0.0/8', true],
    ['11.1.2.3', '10.0.0.0/8', false],
    ['10.1.2.3', '10.1.2.3', true],
    ['110.1.2.3', '10.1.2.3', false],
    ['[fd00::7]', 'fd00::/8', true],
    ['[fd00::7]', '[fd00::7]', true],
    ['api.example', '10.0.0.0/8', false],
    ['api.example', '/8,/,:,:1,.,*.', false],
    ['10.1.2.3', '10.0.0.0/99', false],
  ])('%s with %s', (host, exceptions, isDirect) => {
    expect(shown(`https://${host}/`, { ...BOTH, NO_PROXY: exceptions }) === undefined).toBe(isDirect);
    expect(shown(`https://${host}/`, { ...BOTH, no_proxy: exceptions }) === undefined).toBe(isDirect);
  });
});

describe('a credential', () => {
  test('is kept apart from the address', () => {
    const proxy = proxyFor(new URL('https://api.example/'), {
      HTTPS_PROXY: 'http://me:p%40ss%2Fword@proxy.example:3128',
    });
    expect(proxy).toEqual({
      url: new URL('http://proxy.example:3128'),
      shown: 'proxy.example:3128',
      credential: `Basic ${Buffer.from('me:p@ss/word').toString('base64')}`,
    });
  });

  test.each([
    'socks5://me:hidden-word@proxy.example',
    'http://me:hidden-word@',
    'hidden-word @ proxy',
    'http://me:hidden-word@proxy:port',
  ])('is not repeated when the address is none: %s', (value) => {
    const look = () => proxyFor(new URL('https://api.example/'), { HTTPS_PROXY: value });
    expect(look).toThrow(ProxyError);
    expect(look).toThrow('HTTPS_PROXY is not the address of an HTTP proxy, such as http://proxy.example:3128.');
  });
});
