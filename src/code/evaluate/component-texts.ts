// What is known of a value in words, for the bill of materials: names, settings, and the fixed beginning of an address.

import type { Value } from '../value.ts';
import { constantOf, constantText } from './values.ts';

/** Longer is no name; roles of agents are sentences. */
const NAME = 200;

/** A text, or the name of a function or class. */
export function nameText(value: Value | undefined): string | undefined {
  if (!value) return undefined;
  const { form } = value;
  if (form.kind === 'function') return form.fn.name || undefined;
  if (form.kind === 'class') return form.cls.name;
  if (form.kind === 'choice') {
    const names = new Set(form.of.flatMap((each) => nameText(each) ?? []));
    return names.size === 1 ? [...names][0] : undefined;
  }
  const text = constantOf(value);
  if (typeof text !== 'string' || value.taints.length > 0) return undefined;
  const name = text.replace(/\s+/g, ' ').trim();
  return name === '' || name.length > NAME ? undefined : name;
}

/** A constant, or several of a list. */
export function settingText(value: Value | undefined): string | undefined {
  if (!value || value.taints.length > 0) return undefined;
  const { form } = value;
  if (form.kind === 'list') {
    const items = form.items.map((item) => constantText(item));
    const isKnown = items.length > 0 && !form.rest && items.every((each) => each !== undefined);
    return isKnown ? items.join(' ') : undefined;
  }
  if (form.kind === 'external' && /^[A-Z]\w*$/.test(form.path.slice(form.path.lastIndexOf('.') + 1))) return undefined;
  const text = constantOf(value);
  return text == null ? undefined : String(text);
}

/** Scheme, host and the path as far as it stands in the source; undefined where even the host is only known at run time. */
export function addressIn(value: Value): string | undefined {
  const { form } = value;
  const isWhole = form.kind === 'constant';
  const first = form.kind === 'text' ? form.parts[0] : value;
  const text = first && constantText(first);
  // What is put together must have its host to the end.
  const match = /^((?:https?|wss?):\/\/)(?:[^\s/?#@]{0,200}@)?([\w.-]{1,253}(?::\d{1,5})?)(\/[^\s?#]{0,400})?/i.exec(
    text ?? '',
  );
  const [, scheme, host, path] = match ?? [];
  if (!text || !scheme || !host || !/[\w]/.test(host)) return undefined;
  if (!isWhole && path === undefined && text.length === match?.[0].length) return undefined;
  const isCut = !isWhole && text.length === match?.[0].length;
  const known = isCut ? path?.slice(0, path.lastIndexOf('/')) : path;
  return `${scheme.toLowerCase()}${host.toLowerCase()}${(known ?? '').replace(/\/+$/, '')}`;
}
