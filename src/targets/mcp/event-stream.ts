// Server-sent events out of a stream that arrives in pieces of any size, in time linear in its length.
// https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation

import { StringDecoder } from 'node:string_decoder';
import type { ServerSentEvent } from './wire.ts';

/** Events that are read of one stream; a server that needs more for one answer is not answering. */
export const MOST_EVENTS = 2000;

export interface EventParser {
  /** The events that this piece completes; the caller bounds the bytes. */
  push(bytes: Buffer): readonly ServerSentEvent[];
}

export function createEventParser(): EventParser {
  const decoder = new StringDecoder('utf8');
  let isFirst = true;
  let endedInCarriageReturn = false;
  /** Pieces of a line whose end has not come: joined once, since to append and search again would be quadratic. */
  let unfinished: string[] = [];
  let event = '';
  let data: string[] = [];

  const take = (line: string, into: ServerSentEvent[]) => {
    if (line === '') {
      const text = data.join('\n');
      if (text !== '') into.push({ event: event === '' ? 'message' : event, data: text });
      event = '';
      data = [];
      return;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
  };

  return {
    push(bytes) {
      const events: ServerSentEvent[] = [];
      let text = decoder.write(bytes);
      if (text === '') return events;
      if (isFirst) text = text.replace(/^\ufeff/, '');
      isFirst = false;
      if (endedInCarriageReturn && text.startsWith('\n')) text = text.slice(1);
      endedInCarriageReturn = text.endsWith('\r');
      const lines = text.split(/\r\n|\n|\r/);
      const rest = lines.pop() ?? '';
      for (const line of lines) {
        take(unfinished.length > 0 ? unfinished.join('') + line : line, events);
        unfinished = [];
      }
      if (rest !== '') unfinished.push(rest);
      return events;
    },
  };
}
