// `http://` to `https://`, for hosts that are known to answer with it: on any other the server might be gone afterwards.

import type { Stretch } from '../../lib/text-edits.ts';
import { hostOf } from '../ai-catalogue.ts';
import { isPublisherHost } from '../known-servers.ts';
import type { Mending } from './mending.ts';

const ADDRESS = /(?<scheme>https?|wss?):\/\/(?<host>[A-Za-z0-9.-]{3,253})(?<port>:\d{1,5})?(?=[/?"'\s]|$)/g;

export function encryption({ text, ranges }: Mending): readonly Stretch[] | undefined {
  const edits = ranges.flatMap(([start, end]) => encrypted(text, start, end));
  return edits.length > 0 ? edits : undefined;
}

function encrypted(text: string, start: number, end: number): readonly Stretch[] {
  return [...text.slice(start, end).matchAll(ADDRESS)].flatMap(({ groups = {}, index }): Stretch[] => {
    const { scheme = '', host = '', port } = groups;
    if (scheme.endsWith('s') || port !== undefined || !isKnown(host.toLowerCase())) return [];
    const at = start + index + scheme.length;
    return [{ start: at, end: at, text: 's' }];
  });
}

function isKnown(host: string): boolean {
  return isPublisherHost(host) || (hostOf(host) !== undefined && host.includes('.'));
}
