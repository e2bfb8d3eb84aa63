// Versions of Maven artifacts, in the order of Maven's own ComparableVersion
// of Maven 3.9 (https://maven.apache.org/pom.html#version-order-specification): lists in lists of numbers and words.

import { compareDigits, compareText, orderOf } from './order.ts';

type Item =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'list'; readonly items: Item[] };

const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES: Readonly<Record<string, string>> = { ga: '', final: '', release: '', cr: 'rc' };
/** Before a number. */
const LETTERS: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };
/** Deepest nesting; it costs a character each. */
const NESTING = 100;

function read(text: string): readonly Item[] | undefined {
  // Maven takes anything for a version; what has no number in it is a word such as LATEST.
  if (!/^[\w.+~-]*\d[\w.+~-]*$/.test(text)) return undefined;
  const top: Item[] = [];
  let list = top;
  const opened = [top];
  const open = () => {
    if (opened.length > NESTING) return;
    const items: Item[] = [];
    list.push({ kind: 'list', items });
    opened.push(items);
    list = items;
  };
  const lower = text.toLowerCase();
  let start = 0;
  let isNumber = false;
  for (let at = 0; at < lower.length; at++) {
    const character = lower[at] as string;
    const isDigit = /\d/.test(character);
    if (character === '.' || character === '-') {
      list.push(at === start ? { kind: 'number', digits: '0' } : itemOf(lower.slice(start, at), isNumber));
      start = at + 1;
      if (character === '-') open();
      continue;
    }
    if (isDigit !== isNumber && at > start) {
      if (isDigit && list.length > 0) open();
      const piece = lower.slice(start, at);
      list.push(itemOf(isDigit ? (LETTERS[piece] ?? piece) : piece, isNumber));
      start = at;
      open();
    }
    isNumber = isDigit;
  }
  if (lower.length > start) {
    if (!isNumber && list.length > 0) open();
    list.push(itemOf(lower.slice(start), isNumber));
  }
  for (const each of opened.reverse()) normalise(each);
  return top;
}

function itemOf(text: string, isNumber: boolean): Item {
  return isNumber ? { kind: 'number', digits: text } : { kind: 'word', word: ALIASES[text] ?? text };
}

/** What is nothing goes from the end, and from before lists there. */
function normalise(items: Item[]): void {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index] as Item;
    if (isNothing(item)) items.splice(index, 1);
    else if (item.kind !== 'list') return;
  }
}

function isNothing(item: Item): boolean {
  if (item.kind === 'number') return /^0+$/.test(item.digits);
  return item.kind === 'list' ? item.items.length === 0 : item.word === '';
}

function compareLists(a: readonly Item[], b: readonly Item[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    const order = left ? (right ? compareItems(left, right) : againstNothing(left)) : -againstNothing(right as Item);
    if (order !== 0) return order;
  }
  return 0;
}

function againstNothing(item: Item): number {
  if (item.kind === 'number') return /^0+$/.test(item.digits) ? 0 : 1;
  if (item.kind === 'word') return compareWords(item.word, '');
  for (const each of item.items) {
    const order = againstNothing(each);
    if (order !== 0) return order;
  }
  return 0;
}

/** Of different kinds: what stands further back is more. */
const KINDS: readonly Item['kind'][] = ['word', 'list', 'number'];

function compareItems(a: Item, b: Item): number {
  if (a.kind === 'list' && b.kind === 'list') return compareLists(a.items, b.items);
  if (a.kind === 'number' && b.kind === 'number') return compareDigits(a.digits, b.digits);
  if (a.kind === 'word' && b.kind === 'word') return compareWords(a.word, b.word);
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

function compareWords(a: string, b: string): number {
  const [left, right] = [rankOf(a), rankOf(b)];
  return left - right || (left === QUALIFIERS.length ? compareText(a, b) : 0);
}

function rankOf(word: string): number {
  const rank = QUALIFIERS.indexOf(word);
  return rank < 0 ? QUALIFIERS.length : rank;
}

export const maven = orderOf(read, compareLists);
