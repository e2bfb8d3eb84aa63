// Addresses a client opens, shows or lets the model fill in: icons, web sites, resources, and what an embedded page of the
// server may reach. None of them is ever opened here.

import type { LiveItem } from '../../artifacts/live-definitions.ts';
import { fieldOf, textOf } from '../../artifacts/tool-node.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { hostOf, isLoopbackHost } from '../../lib/network-host.ts';
import { below, type Check, type Problem } from './problem.ts';

const SCRIPT = /^\s{0,8}(?:javascript|vbscript|data:text\/html|data:application\/xhtml)/i;
/** An SVG is a document that may run. */
const ACTIVE_SVG = /<script|\bon(?:load|error|click|mouseover|begin)\s{0,4}=|<foreignObject|javascript:/i;

function* iconsOf(node: DocumentNode, place: string): Generator<Problem> {
  const icons = fieldOf(node, 'icons');
  if (icons?.kind !== 'array') return;
  for (const icon of icons.items.slice(0, 50)) {
    const src = fieldOf(icon, 'src');
    const address = textOf(src);
    if (!src || address === undefined) continue;
    const why = wrongIcon(address);
    if (why !== undefined)
      yield { node: src, place, message: `{place} has an icon that ${why}.`, evidence: address.slice(0, 120) };
  }
}

function wrongIcon(address: string): string | undefined {
  if (SCRIPT.test(address)) return 'runs as a script';
  if (/^data:image\/svg/i.test(address)) return ACTIVE_SVG.test(decoded(address)) ? 'holds a script' : undefined;
  if (/^(?:https:|data:image\/)/i.test(address)) return undefined;
  if (/^http:/i.test(address) && isLoopbackHost(hostOf(address) ?? '')) return undefined;
  const scheme = /^([a-z][a-z\d+.-]{0,20}):/i.exec(address)?.[1];
  return scheme === undefined ? undefined : `is loaded by ${scheme}:`;
}

function decoded(address: string): string {
  const body = address.slice(address.indexOf(',') + 1, 200_000);
  if (/;base64,/i.test(address.slice(0, 200))) return Buffer.from(body, 'base64').toString('utf8');
  try {
    return decodeURIComponent(body);
  } catch {
    return body;
  }
}

export const unsafeIcons: Check = function* ({ declaration: { own, items, place } }) {
  for (const { key, node } of own) if (key === 'serverInfo') yield* iconsOf(node, place);
  for (const item of items) yield* iconsOf(item.node, item.place);
};

export const scriptAddresses: Check = function* ({ declaration: { own, items, place } }) {
  const places = [
    ...own.flatMap(({ key, node }) => (key === 'serverInfo' ? [{ node: fieldOf(node, 'websiteUrl'), place }] : [])),
    ...items.map((item) => ({
      node: fieldOf(item.node, 'uri') ?? fieldOf(item.node, 'uriTemplate'),
      place: item.place,
    })),
  ];
  for (const { node, place: at } of places)
    if (node && SCRIPT.test(textOf(node) ?? ''))
      yield { node, place: at, evidence: (textOf(node) ?? '').slice(0, 120) };
};

const WHOLE_DISK = /^file:\/{2,3}(?:[A-Za-z]:\/)?\{[+/#]{0,1}[\w,*.]{1,60}\}$/;
const ANY_HOST = /^https?:\/\/\{[^}]{1,60}\}|^\{[+#]?\w{1,60}\*?\}$/;

export const openTemplates: Check = function* ({ declaration: { items } }) {
  for (const { kind, node: item, place } of items) {
    const node = kind === 'template' ? fieldOf(item, 'uriTemplate') : undefined;
    const template = textOf(node) ?? '';
    if (node && (WHOLE_DISK.test(template) || ANY_HOST.test(template)))
      yield {
        node,
        place,
        message: `{place} takes ${WHOLE_DISK.test(template) ? 'the path of any file' : 'any address'}: {match}.`,
        evidence: template,
      };
  }
};

const SECRET_NAME =
  /^(?:(?:all|admin|prod|production|internal|user|db|database)[-_]?)?(?:credentials?|secrets?|passwords?|api[-_]?keys?|private[-_]?keys?|access[-_]?tokens?|\.env|id_(?:rsa|ed25519))$/i;
/** What is told about them, not they themselves. */
const TOLD =
  /^(?:docs?|help|guide|schema|template|example|reference|ui|skill)s?[:/.-]|\b(?:guide|documentation|how to|template|schema|example|best practices)\b/i;

export const secretResources: Check = function* ({ declaration: { items } }) {
  for (const { kind, node: item, place } of items) {
    const node = kind === 'resource' ? fieldOf(item, 'uri') : undefined;
    const uri = textOf(node);
    if (!node || uri === undefined) continue;
    const last =
      uri
        .replace(/[?#].*$/s, '')
        .split(/[:/]/)
        .filter((part) => part !== '')
        .at(-1) ?? '';
    const about = `${textOf(fieldOf(item, 'title')) ?? ''} ${textOf(fieldOf(item, 'description')) ?? ''}`;
    if (SECRET_NAME.test(last.replace(/\.(?:json|txt|ya?ml|toml|pem)$/i, '')) && !TOLD.test(uri) && !TOLD.test(about))
      yield { node, place, evidence: uri };
  }
};

const DOMAINS = /^(?:connect|resource|frame|base_?uri|baseUri|redirect)_?(?:D|d)omains$/;
const ANY_DOMAIN = /^(?:\*|(?:https?|wss?):(?:\/\/)?\*?|https?:\/\/\*\.(?:com|net|org|io|dev|app))$/i;

/** Pages of the server that a client shows in a frame (`_meta.ui`), and what they may reach. */
export const openApps: Check = function* ({ declaration: { items } }) {
  for (const item of items)
    for (const { node, key } of metaOf(item)) {
      if (key === undefined || !DOMAINS.test(key.key) || node.kind !== 'array') continue;
      const wide = node.items.find((each) => ANY_DOMAIN.test(textOf(each) ?? ''));
      if (wide)
        yield {
          node: wide,
          place: item.place,
          message: `The page of {place} may reach any host (${key.key}: {match}).`,
          evidence: `${key.key}: ${textOf(wide) ?? ''}`,
        };
    }
};

const DEVICES = /^(?:camera|microphone|geolocation|clipboardWrite|clipboardRead|clipboard)$/;

export const appDevices: Check = function* ({ declaration: { items } }) {
  for (const item of items)
    for (const { node, key } of metaOf(item)) {
      if (key?.key !== 'permissions' || node.kind !== 'object') continue;
      const asked = node.entries.filter(({ key: name }) => DEVICES.test(name)).map(({ key: name }) => name);
      if (asked.length > 0) yield { node, place: item.place, evidence: asked.join(', ') };
    }
};

function metaOf({ node }: LiveItem): ReturnType<typeof below> | readonly [] {
  const meta = fieldOf(node, '_meta');
  return meta ? below(meta) : [];
}
