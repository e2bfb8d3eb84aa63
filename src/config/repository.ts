// Another repository to scan, as people write it: `owner/name[@ref]`, or the address of its page.

import { isLoopbackHost } from '../lib/network-host.ts';
import type { Read } from './servers.ts';

export interface NamedRepository {
  /** Host of the web pages, with a port if there is one; undefined is the one this run belongs to. */
  readonly host?: string;
  readonly owner: string;
  readonly name: string;
  /** Branch, tag or commit; undefined is the default branch. */
  readonly ref?: string;
}

const OWNER = /^[a-z\d](?:[a-z\d_-]{0,98}[a-z\d_])?$/i;
const NAME = /^[\w.-]{1,100}$/;
/** What git allows in the name of a ref, and commit ids. */
const REF = /^(?![/-])(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[^\p{Cc}\p{Cf}\s~^:?*[\\]{1,255}(?<![/.])$/u;
const HINT = 'name it as owner/name, owner/name@ref or https://github.com/owner/name';

export function readRepository(text: string): Read<NamedRepository> {
  if (/^(?:ssh|git):\/\//i.test(text) || /^[\w.-]+@[\w.-]+:/.test(text)) {
    const path = /[/:]([\w-]+\/[\w.-]+?)(?:\.git)?$/.exec(text)?.[1];
    return { problem: `repositories are read over https, not by SSH: ${path ? `name it as ${path}` : HINT}` };
  }
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return readAddress(text);
  const [first = '', ...rest] = text.split('/');
  // `github.com/owner/name`, as it is copied out of some browsers.
  return first.includes('.') && rest.length >= 2 && !rest[0]?.includes('@')
    ? readAddress(`https://${text}`)
    : readPath(text);
}

function readAddress(text: string): Read<NamedRepository> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.hostname === '') return { problem: `this is no address; ${HINT}` };
  // Whoever wrote it meant a secret: it is not repeated.
  if (url.username !== '' || url.password !== '')
    return { problem: 'an address must hold no user and no password; give the token by itself' };
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackHost(url.hostname)))
    return { problem: `${url.protocol} is not read; ${HINT}` };
  const read = readPath(safelyDecoded(url.pathname).replace(/^\/+|\/+$/g, ''));
  return 'problem' in read
    ? read
    : { value: { ...read.value, host: url.host.replace(/^www\.github\.com$/, 'github.com') } };
}

function readPath(text: string): Read<NamedRepository> {
  const [, owner = '', rest = ''] = /^([^/@]*)\/(.*)$/s.exec(text) ?? [];
  const [, named = '', way = '', after = ''] =
    /^([^/@]*)(@|\/tree\/|\/commit\/|\/releases\/tag\/|\/|$)(.*)$/s.exec(rest) ?? [];
  const name = named.replace(/\.git$/, '');
  if (!OWNER.test(owner) || !NAME.test(name) || /^\.{1,2}$/.test(name))
    return { problem: `"${text}" is no repository; ${HINT}` };
  if (way === '') return { value: { owner, name } };
  if (way === '/') return { problem: `"${text}" is more than a repository; ${HINT}` };
  if (!REF.test(after)) return { problem: `"${after}" is no branch, tag or commit` };
  return { value: { owner, name, ref: after } };
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
