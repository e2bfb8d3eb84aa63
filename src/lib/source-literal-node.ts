// What literals of source code are read into: texts, maps, lists, calls, words, each with its place.

export type Language = 'javascript' | 'python' | 'go';

export interface TextLiteral {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Where each unit of the value was written. */
  readonly origins: readonly number[];
}
export interface MapLiteral {
  readonly kind: 'map';
  readonly start: number;
  readonly end: number;
  /** The type before it, as Go writes one. */
  readonly name: string;
  readonly entries: readonly MapEntry[];
}
export interface MapEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Literal;
}
export interface ListLiteral {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
  readonly items: readonly Literal[];
}
export interface CallLiteral {
  readonly kind: 'call';
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly args: readonly Argument[];
  /** What is called on its result: `.describe("…")`. */
  readonly chain: readonly { readonly name: string; readonly args: readonly Argument[] }[];
}
export interface Argument {
  /** Of a keyword argument. */
  readonly name: string | undefined;
  readonly value: Literal;
}
/** A name, a number, true and the like. */
export interface WordLiteral {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
  readonly word: string;
}
export interface OtherLiteral {
  readonly kind: 'other';
  readonly start: number;
  readonly end: number;
}
export type Literal = TextLiteral | MapLiteral | ListLiteral | CallLiteral | WordLiteral | OtherLiteral;

/** What a name stands for. */
export type Resolve = (name: string) => Literal | undefined;

/** Several texts as one. What stands between is said to be where the next begins. */
export function concatenated(texts: readonly TextLiteral[], between: string): TextLiteral {
  const [first, ...rest] = texts;
  const end = texts.at(-1)?.end ?? 0;
  const gap = (at: number) => Array.from({ length: between.length }, () => at);
  return {
    kind: 'text',
    start: first?.start ?? 0,
    end,
    value: texts.map(({ value }) => value).join(between),
    origins: [...(first?.origins ?? []), ...rest.flatMap(({ origins, start }) => [...gap(start), ...origins])],
  };
}
