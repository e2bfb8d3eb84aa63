// Whose host a request goes to: one of the program's own choice, or one that somebody else named.

import type { SinkEntry } from '../tables.ts';
import type { Taint } from '../value.ts';
import type { ExternalCall, Machine } from './machine.ts';
import { selectPassed } from './selectors.ts';
import { urls } from './sinks.ts';
import { deepTaints } from './values.ts';

/** Whether it asks a host that nothing from outside decided over: in the address, or in the client it is asked of. */
export function asksOwnHost(machine: Machine, entries: readonly SinkEntry[], call: ExternalCall): boolean {
  const { proofs } = call.site.frame.state;
  const addresses = entries
    .filter(({ sink }) => sink === 'url')
    .flatMap(({ arg }) => arg.flatMap((selector) => selectPassed(machine, selector, call)));
  const isInside = (taint: Taint) => taint.source.origin === 'secret';
  return (
    addresses.length > 0 &&
    deepTaints(call.on ?? machine.values.unknown()).every(isInside) &&
    addresses.every(({ value }) =>
      urls(value, proofs).every(({ taint, sink }) => sink === 'url-path' || isInside(taint)),
    )
  );
}
