// What a value says once it is taken apart. Keys and checksums are made here by other means than the code under test.

import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { crc16, decodeBase32 } from '../../src/lib/encodings.ts';
import { STRUCTURES, verifyStructure } from '../../src/rules/structures.ts';

const NOW = 1_800_000_000;
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const jwtOf = (claims: unknown, header: unknown = { alg: 'HS256', typ: 'JWT' }, signature = 'c2lnbmF0dXJlc2ln') =>
  `${encoded(header)}.${encoded(claims)}.${signature}`;
const of = (name: (typeof STRUCTURES)[number], value: string, whole = value) =>
  verifyStructure(name, value, NOW, whole);

describe('jwt', () => {
  test.each([
    ['one that lasts', jwtOf({ sub: 'u-1', exp: NOW + 60 }), 'pass'],
    ['one without an end', jwtOf({ sub: 'u-1' }), 'pass'],
    ['one that has ended', jwtOf({ sub: 'u-1', exp: NOW - 60 }), 'harmless'],
    ['one for everybody', jwtOf({ iss: 'supabase', role: 'anon' }), 'harmless'],
    ['one nobody signed', jwtOf({ sub: 'u-1' }, { alg: 'none' }), 'harmless'],
    ['one with an empty signature', jwtOf({ sub: 'u-1' }, { alg: 'HS256' }, ''), 'harmless'],
    ['the one of jwt.io', jwtOf({ sub: '1234567890', name: 'John Doe', iat: 1516239022 }), 'example'],
    ['one that says foo and bar', jwtOf({ foo: 'bar', iat: 1516239022 }), 'example'],
    ['two parts', jwtOf({}).split('.').slice(0, 2).join('.'), 'reject'],
    ['a header without an algorithm', jwtOf({ sub: 'u-1' }, { typ: 'JWT' }), 'reject'],
    ['claims that are a list', jwtOf([1]), 'reject'],
    ['text that is no JSON', 'eyJhbGciO.eyJzdWIiO.c2ln', 'reject'],
  ])('%s', (_, value, outcome) => {
    expect(of('jwt', value)).toBe(outcome);
  });

  test('without a clock nothing has ended', () => {
    expect(verifyStructure('jwt', jwtOf({ sub: 'u-1', exp: 1 }), 0)).toBe('pass');
  });
});

test.each([
  ['before the end it names', 'sv=2024-11-04&sp=r&se=2031-03-09T08:30:00Z&sig=', 'pass'],
  ['on the day it ends', 'sv=2024-11-04&se=2027-01-15&sig=', 'pass'],
  ['after its end', 'st=2023-12-20T14:54:52Z&amp;se=2023-12-20T22%3A54%3A52Z&amp;sig=', 'harmless'],
  ['after its end, in JSON', String.raw`sv=2021-06-08\u0026se=2023-12-20\u0026sig=`, 'harmless'],
  ['with a day that there is not', 'sv=2024-11-04&se=2024-99-99&sig=', 'pass'],
  ['with its end after it', 'sv=2024-11-04&sig=', 'pass'],
])('a shared access signature %s', (_, query, outcome) => {
  expect(of('azure-sas', 'x', `${query}x`)).toBe(outcome);
});

test('claims decide whose key it is', () => {
  const service = jwtOf({ iss: 'supabase', ref: 'abc', role: 'service_role' });
  const n8n = jwtOf({ sub: 'u', iss: 'n8n', aud: 'public-api' });
  expect([of('supabase-service-role', service), of('n8n-api-key', n8n)]).toEqual(['pass', 'pass']);
  expect([of('supabase-service-role', n8n), of('n8n-api-key', service)]).toEqual(['reject', 'reject']);
  expect(of('supabase-service-role', jwtOf({ iss: 'supabase-demo', role: 'service_role' }))).toBe('example');
});

test.each([
  ['1Password', `ops_${encoded({ email: 'a@b' })}`, 'pass'],
  ['Sentry', `sntrys_${base64('{"iat":1,"url":"u"}')}_Q7x2m9k4`, 'pass'],
  ['Grafana', `glc_${base64('{"o":"1","n":"x"}')}`, 'pass'],
  ['Mapbox', `sk.${encoded({ u: 'me', a: 'x' })}.Q7x2m9k4`, 'pass'],
  ['no prefix', base64('{"k":"x","n":"y"}'), 'pass'],
  ['cut short', 'ops_eyJlbWFpbCI6', 'reject'],
  ['nothing of the kind', 'ops_Q7x2m9k4', 'reject'],
])('base64 of JSON: %s', (_, value, outcome) => {
  expect(of('base64-json', value)).toBe(outcome);
});

test.each([
  [base64('deploy:Tr4in-9q'), 'pass'],
  [base64('user:password'), 'reject'],
  [base64('admin:admin'), 'reject'],
  [base64('deploy:'), 'reject'],
  [base64('deploy'), 'reject'],
  [base64('a:\u0001\u0002\u0003'), 'reject'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable somebody wrote there
  [base64('deploy:${PASS}'), 'reject'],
  ['information', 'reject'],
])('name and password in %s', (value, outcome) => {
  expect(of('user-password', value)).toBe(outcome);
});

test.each([
  [`${base64('123456789012345678')}.Xabc12.abcdef`, 'pass'],
  [`${base64('hello there, you')}.Xabc12.abcdef`, 'reject'],
  ['!!.a.b', 'reject'],
])('Discord: %s', (value, outcome) => {
  expect(of('discord-token', value)).toBe(outcome);
});

test('age: the test key of the specification of age holds, and not with another character', () => {
  const key = ['AGE-SECRET-KEY-1', 'GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33'].join('');
  expect(of('age-key', key)).toBe('proven');
  expect(of('age-key', key.replace(/3$/, 'Q'))).toBe('example');
  expect(of('age-key', key.replace(/3$/, '!'))).toBe('example');
});

test('NATS: the CRC decides', () => {
  expect(crc16(Buffer.from('123456789'))).toBe(0x31c3);
  const seed = ['SUACSSL3UAHUDXKFSNV', 'UZRF5UHPMWZ6BFDTJ7M6USDXIEDNPPQYYYCU3VY'].join('');
  expect(of('nats-seed', seed)).toBe('proven');
  expect(of('nats-seed', `${seed.slice(0, -1)}A`)).toBe('reject');
  expect(of('nats-seed', 'SU1')).toBe('reject');
});

test('JFrog', () => {
  expect(of('reference-token', base64('reftkn:01:1234567890:Q7x2m9k4'))).toBe('pass');
  expect(of('reference-token', base64('reftkn:02:Q7x2m9k4'))).toBe('reject');
});

describe('connections', () => {
  test.each([
    ['postgres://shop:Winter24!@db1.acme.dev/shop', 'pass'],
    ['redis://:q7X2m9K4p1@10.0.0.5:6379', 'pass'],
    ['postgres://postgres:postgres@localhost:5432/db', 'harmless'],
    ['amqp://guest:guest@rabbitmq:5672', 'harmless'],
    ['postgres://shop:q7X2m9K4p1@localhost/db', 'pass'],
    ['postgres://user:password@host/db', 'reject'],
    ['postgres://user:pass@db1.acme.dev/db', 'reject'],
    ['postgres://shop:<password>@db1.acme.dev/db', 'reject'],
    ['postgres://shop:{password}@db1.acme.dev/db', 'reject'],
    ['postgres://shop:%s@db1.acme.dev/db', 'reject'],
    ['postgres://shop:$PASS@db1.acme.dev/db', 'reject'],
    ['postgres://shop:changeme@db1.acme.dev/db', 'reject'],
    ['postgres://shop:xxxxx@db1.acme.dev/db', 'reject'],
    ['https://me:q7X2m9K4p1@api.example.com/', 'reject'],
    ['https://localhost:3000@acme.dev/', 'reject'],
    ['postgres://db1.acme.dev/db', 'reject'],
    ['https://me:q7%E0%A4%A@acme.dev', 'pass'],
  ])('%s', (url, outcome) => {
    expect(of('connection', 'unused', url)).toBe(outcome);
  });

  test('what only this machine reaches is not remote', () => {
    expect(of('remote-connection', '', 'redis://:q7X2m9K4p1@redis:6379')).toBe('reject');
    expect(of('remote-connection', '', 'redis://:q7X2m9K4p1@redis.acme.dev:6379')).toBe('pass');
  });
});

describe('private keys', () => {
  const body = (pem: string) => pem.split('\n').slice(1, -2).join('\n');
  const pem = (format: 'pkcs8' | 'sec1') =>
    generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: format, format: 'pem' },
    }).privateKey;

  test.each(['pkcs8', 'sec1'] as const)('%s, as a file and on one line', (format) => {
    const key = body(pem(format));
    expect(of('private-key', key)).toBe('pass');
    expect(of('private-key', key.replaceAll('\n', '\\n'))).toBe('pass');
    expect(of('private-key', key.replaceAll('\n', '\\\\n'))).toBe('pass');
    expect(of('private-key', key.replaceAll('\n', '\\n" +\n  "'))).toBe('pass');
  });

  test('a body that is cut short, or typed, is an example', () => {
    expect(of('private-key', body(pem('pkcs8')).slice(0, 100))).toBe('example');
    expect(of('private-key', 'Q7x2m9k4'.repeat(12))).toBe('example');
  });

  test('OpenSSH names its cipher', () => {
    const openssh = (cipher: string) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(cipher.length);
      return Buffer.concat([Buffer.from('openssh-key-v1\0'), length, Buffer.from(cipher), Buffer.alloc(60)]).toString(
        'base64',
      );
    };
    expect(of('private-key', openssh('none'))).toBe('pass');
    expect(of('private-key', openssh('aes256-ctr'))).toBe('reject');
  });

  test('PGP says how the secret half is kept', () => {
    const packet = (usage: number) =>
      Buffer.concat([
        Buffer.from([0x95, 0x01, 0x00, 4, 0, 0, 0, 0, 1, 0, 16, 0xff, 0xff, 0, 8, 3, usage]),
        Buffer.alloc(60, 7),
      ]).toString('base64');
    expect(of('private-key', packet(0))).toBe('pass');
    expect(of('private-key', packet(254))).toBe('reject');
  });
});

test('seeds of one-time passwords: those of documentation are text', () => {
  expect(of('otp-seed', 'JBSWY3DPEHPK3PXP')).toBe('example');
  expect(of('otp-seed', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')).toBe('example');
  expect(of('otp-seed', 'Q7Z2M4K4PLX3WVTN')).toBe('pass');
  expect(of('otp-seed', '1111')).toBe('reject');
  expect(decodeBase32('0')).toBeUndefined();
});

test.each([
  ['sv=2024-11-04&se=2020-01-31T08:30:00Z&sp=r&sig=', 'harmless'],
  ['sv=2024-11-04\\u0026se=2020-01-31\\u0026sig=', 'harmless'],
  ['sv=2024-11-04&amp;se=2020-01-31T08%3A30%3A00Z&amp;sig=', 'harmless'],
  ['se=2091-01-31T08:30:00Z&sv=2024-11-04&sig=', 'pass'],
  ['sv=2024-11-04&sp=r&sig=', 'pass'],
  ['sv=2024-11-04&ske=2020-01-31&sig=', 'pass'],
  ['se=2020-99-99&sv=2024-11-04&sig=', 'pass'],
])('a shared access signature: %s', (whole, outcome) => {
  expect(of('azure-sas', 'sig=q', whole)).toBe(outcome);
});

test('values of a Kubernetes Secret', () => {
  expect(of('kubernetes-data', `${base64('Winter24!')}\n  user: ${base64('shop')}`)).toBe('pass');
  expect(of('kubernetes-data', `${base64('changeme')}\n  user: ""`)).toBe('reject');
  expect(of('kubernetes-data', '{{ .Values.password }}')).toBe('reject');
});

test.each([
  ['q7X2m9K4p1Zt', 'password = "q7X2m9K4p1Zt"', 'pass'],
  ['q7X2m9K4p1Zt', 'password=q7X2m9K4p1Zt', 'pass'],
  ['q7X2m9K4p1Zt', 'encode(password, q7X2m9K4p1Zt', 'reject'],
  ['q7X2m9K4p1Zt', 'token || q7X2m9K4p1Zt', 'reject'],
  ['OPENAI_KEY_ALTMX2', 'apiKey: OPENAI_KEY_ALTMX2', 'reject'],
  ['YUAN2_PRO_API_KEY', 'apiKey: "YUAN2_PRO_API_KEY"', 'reject'],
  ['0d9f3a52-7c1e-4b8a-9f64-2e5d8c7b1a03', 'token: "0d9f3a52-7c1e-4b8a-9f64-2e5d8c7b1a03"', 'reject'],
  ['https://a.b/q7X2m9K4', 'token: "https://a.b/q7X2m9K4"', 'reject'],
  ['config.tokens.q7x2', 'token: "config.tokens.q7x2"', 'reject'],
  ['/run/secrets/q7X2m9', 'secret: "/run/secrets/q7X2m9"', 'reject'],
])('under a name that says secret: %s of %s', (value, whole, outcome) => {
  expect(of('generic-secret', value, whole)).toBe(outcome);
});

test.each(STRUCTURES)('%s survives whatever it is given', (name) => {
  for (const value of [
    '',
    '.',
    '..',
    '\0',
    '=',
    '\xff\xfe',
    'a'.repeat(100_000),
    'eyJ'.repeat(20_000),
    '.'.repeat(70_000),
    '://a:b@'.repeat(9000),
  ])
    expect(['reject', 'pass', 'proven', 'example', 'harmless']).toContain(of(name, value));
});
