// Variables of a state. Every branch has its own, and most branches change few: a copy shares what was there before and keeps
// beside it what changes. Where branches meet only that is compared, so thousands of branches in one function cost no more
// than what they write.

import type { Value } from '../value.ts';

/** What was there when a copy was made: never changed again. */
interface Layer {
  readonly names: ReadonlyMap<string, Value>;
  readonly under: Layer | undefined;
  readonly depth: number;
}

export class Variables {
  #own: Map<string, Value> | undefined;
  #base: Layer | undefined;

  get(name: string): Value | undefined {
    const own = this.#own?.get(name);
    if (own) return own;
    for (let layer = this.#base; layer; layer = layer.under) {
      const value = layer.names.get(name);
      if (value) return value;
    }
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  set(name: string, value: Value): void {
    this.#own ??= new Map();
    this.#own.set(name, value);
  }

  /** A copy: neither sees what the other one sets from now on. */
  copy(): Variables {
    this.#settle();
    const copy = new Variables();
    copy.#base = this.#base;
    return copy;
  }

  /** Names that may mean something else here than there. */
  differing(other: Variables): ReadonlySet<string> {
    const shared = commonLayer(this.#base, other.#base);
    const names = new Set<string>();
    this.#addNames(names, shared);
    other.#addNames(names, shared);
    return names;
  }

  /** Those that stand above this layer. */
  #addNames(names: Set<string>, end: Layer | undefined): void {
    if (this.#own) for (const name of this.#own.keys()) names.add(name);
    for (let layer = this.#base; layer && layer !== end; layer = layer.under)
      for (const name of layer.names.keys()) names.add(name);
  }

  /** What was set here becomes a layer. Layers grow downwards by half at least, so that there are few of them to look through. */
  #settle(): void {
    let names = this.#own;
    if (!names || names.size === 0) return;
    let under = this.#base;
    while (under && under.names.size <= names.size * 2) {
      names = new Map([...under.names, ...names]);
      under = under.under;
    }
    this.#base = { names, under, depth: (under?.depth ?? 0) + 1 };
    this.#own = undefined;
  }
}

function commonLayer(a: Layer | undefined, b: Layer | undefined): Layer | undefined {
  let [left, right] = [a, b];
  while (left !== right) {
    if (!left || !right) return undefined;
    if (left.depth >= right.depth) left = left.under;
    else right = right.under;
  }
  return left;
}
