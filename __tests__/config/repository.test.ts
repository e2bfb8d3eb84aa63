// What names another repository, and what does not.

import { describe, expect, test } from '@jest/globals';
import { readRepository } from '../../src/config/repository.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

describe('names a repository', () => {
  test.each([
    ['acme/tools', { owner: 'acme', name: 'tools' }],
    ['acme/tools.git', { owner: 'acme', name: 'tools' }],
    ['acme/tools@v1.2', { owner: 'acme', name: 'tools', ref: 'v1.2' }],
    ['acme/tools@feature/x', { owner: 'acme', name: 'tools', ref: 'feature/x' }],
    ['acme/tools@fix-#12-ünï', { owner: 'acme', name: 'tools', ref: 'fix-#12-ünï' }],
    [`acme/tools@${SHA}`, { owner: 'acme', name: 'tools', ref: SHA }],
    ['acme_corp/.github', { owner: 'acme_corp', name: '.github' }],
    ['https://github.com/acme/tools', { host: 'github.com', owner: 'acme', name: 'tools' }],
    ['https://www.github.com/acme/tools/', { host: 'github.com', owner: 'acme', name: 'tools' }],
    ['https://github.com/acme/tools.git', { host: 'github.com', owner: 'acme', name: 'tools' }],
    ['https://github.com/acme/tools@v1', { host: 'github.com', owner: 'acme', name: 'tools', ref: 'v1' }],
    ['https://github.com/acme/tools/tree/a/b', { host: 'github.com', owner: 'acme', name: 'tools', ref: 'a/b' }],
    ['https://github.com/acme/tools/tree/a%20', undefined],
    [`https://github.com/acme/tools/commit/${SHA}`, { host: 'github.com', owner: 'acme', name: 'tools', ref: SHA }],
    ['https://github.com/acme/tools/releases/tag/v1', { host: 'github.com', owner: 'acme', name: 'tools', ref: 'v1' }],
    ['https://GitHub.com/acme/tools?tab=readme#top', { host: 'github.com', owner: 'acme', name: 'tools' }],
    ['github.com/acme/tools', { host: 'github.com', owner: 'acme', name: 'tools' }],
    ['https://acme.ghe.com/acme/tools', { host: 'acme.ghe.com', owner: 'acme', name: 'tools' }],
    ['https://ghes.acme.example:8443/acme/tools', { host: 'ghes.acme.example:8443', owner: 'acme', name: 'tools' }],
    ['http://127.0.0.1:8080/acme/tools', { host: '127.0.0.1:8080', owner: 'acme', name: 'tools' }],
  ])('%s', (text, value) => {
    if (value) expect(readRepository(text)).toEqual({ value });
    else expect(readRepository(text)).toHaveProperty('problem');
  });
});

describe('names none, and says what would', () => {
  test.each([
    ['git@github.com:acme/tools.git', 'not by SSH: name it as acme/tools'],
    ['ssh://git@github.com/acme/tools', 'not by SSH: name it as acme/tools'],
    ['git://github.com/acme/tools', 'not by SSH'],
    ['http://github.com/acme/tools', 'http: is not read'],
    ['file:///etc/passwd', 'this is no address'],
    ['file://host/etc/passwd', 'file: is not read'],
    ['https://', 'this is no address'],
    ['https://github.com/acme', 'is no repository'],
    ['tools', 'is no repository'],
    ['', 'is no repository'],
    ['acme/', 'is no repository'],
    ['acme/..', 'is no repository'],
    ['../tools', 'is no repository'],
    ['acme/to ols', 'is no repository'],
    ['acme/tools/src', 'is more than a repository'],
    ['https://github.com/acme/tools/blob/main/a.py', 'is more than a repository'],
    ['acme/tools@', 'is no branch, tag or commit'],
    ['acme/tools@../../user', 'is no branch, tag or commit'],
    ['acme/tools@-x', 'is no branch, tag or commit'],
    ['acme/tools@main?ref=x', 'is no branch, tag or commit'],
    ['acme/tools@HEAD~1', 'is no branch, tag or commit'],
    ['acme/tools@a\nb', 'is no branch, tag or commit'],
  ])('%j', (text, problem) => {
    expect(readRepository(text)).toEqual({ problem: expect.stringContaining(problem) });
  });

  test('a secret in the address is not repeated', () => {
    const read = readRepository('https://user:ghp_secret@github.com/acme/tools');
    expect(read).toEqual({ problem: expect.stringContaining('must hold no user and no password') });
    expect(JSON.stringify(read)).not.toContain('ghp_secret');
  });
});
