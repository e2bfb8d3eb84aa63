// The built-in packs, compiled to JSON before tests and build: reading it takes a few milliseconds, parsing the YAML would
// take hundreds. Kept apart and free of newer syntax, because ncc only carries an asset it can see.

import { readFileSync } from 'node:fs';
import { lazy } from '../lib/lazy.ts';
import type { RuleExample, RuleInfo } from '../model/rule.ts';
import type { ClassInfo, Packs, RuleDefinition } from './definition.ts';

/** What only people read, and only of rules that found something. */
interface RuleTexts {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly references: readonly string[];
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
}

/** The content of packs.json: what a scan needs of every rule; the frameworks follow from the class. */
export interface StoredPacks {
  readonly rules: readonly StoredRule[];
  readonly classes: Readonly<Record<string, ClassInfo>>;
}

type StoredRule = Omit<RuleDefinition, 'info'> & { readonly info: Omit<RuleInfo, 'frameworks' | keyof RuleTexts> };

/** The content of texts.json, by rule id. */
export type StoredTexts = Readonly<Record<string, RuleTexts>>;

export function readPacks(): Packs {
  const { rules, classes } = readStoredPacks();
  const texts = lazy(readTexts);
  return {
    classes,
    rules: rules.map((rule) => {
      const { info } = rule;
      const own = () => texts()[info.id] as RuleTexts;
      return {
        ...rule,
        info: {
          ...info,
          frameworks: (classes[info.class] as ClassInfo).frameworks,
          get what() {
            return own().what;
          },
          get why() {
            return own().why;
          },
          get fix() {
            return own().fix;
          },
          get references() {
            return own().references;
          },
          get bad() {
            return own().bad;
          },
          get good() {
            return own().good;
          },
        },
      };
    }),
  };
}

/** Packs as they are stored: see `readPacks`. */
export function storedPacks({ rules, classes }: Packs): { packs: StoredPacks; texts: StoredTexts } {
  return {
    packs: {
      classes,
      rules: rules.map(
        ({
          info: { frameworks: _, what: _1, why: _2, fix: _3, references: _4, bad: _5, good: _6, ...info },
          ...rule
        }) => ({
          ...rule,
          info,
        }),
      ),
    },
    texts: Object.fromEntries(
      rules.map(({ info: { id, what, why, fix, references, bad, good } }) => [
        id,
        { what, why, fix, references, bad, good },
      ]),
    ),
  };
}

function readStoredPacks(): StoredPacks {
  return JSON.parse(readFileSync(new URL('./packs.json', import.meta.url), 'utf8'));
}

function readTexts(): StoredTexts {
  return JSON.parse(readFileSync(new URL('./texts.json', import.meta.url), 'utf8'));
}
