// Which of the things that were registered are one and the same, and which are told by little.

import type { Handler, Scoped } from './machine.ts';

/** Told by the types of its parameters, or by a decorator's name, only: what it is registered by says more. */
export function isOnlyTyped({ registration: { takes, call, decorator, isGuess } }: Handler): boolean {
  return (takes !== undefined && !call) || (isGuess === true && decorator !== undefined);
}

/** A function without a name that is made anew for each tool is told apart by what it closes over. */
export function keyOfHandler({ entry, fn, language }: Handler, numberOf: (thing: object) => number): string {
  const { form } = fn;
  if (form.kind !== 'function') return `${entry.kind}:${entry.name}:`;
  const isMade = language === 'go' && entry.name === '' && form.fn.name === '';
  const home = isMade ? `@${numberOf((form.home as Scoped).frame)}` : '';
  return `${entry.kind}:${entry.name}:${form.home.path}:${form.fn.at}${home}`;
}
