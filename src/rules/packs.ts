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
}

/** What is four times as much, and shown by `rules explain` and in the help of code scanning. */
interface RuleExamples {
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
}

/** The content of packs.json: what a scan needs of every rule. */
export interface StoredPacks {
  readonly rules: readonly StoredRule[];
}

type Later = 'frameworks' | keyof RuleTexts | keyof RuleExamples;
type StoredRule = Omit<RuleDefinition, 'info'> & { readonly info: Omit<RuleInfo, Later> };

/** The content of classes.json: the frameworks of a rule follow from its class. */
export type StoredClasses = Readonly<Record<string, ClassInfo>>;

/** The content of texts.json, by rule id. */
export type StoredTexts = Readonly<Record<string, RuleTexts>>;

/** The content of examples.json, by rule id. */
export type StoredExamples = Readonly<Record<string, RuleExamples>>;

const classes = lazy(readClasses);
const texts = lazy(readTexts);
const examples = lazy(readExamples);

function textsOf({ id }: { readonly id: string }): RuleTexts {
  return texts()[id] as RuleTexts;
}

function examplesOf({ id }: { readonly id: string }): RuleExamples {
  return examples()[id] as RuleExamples;
}

/** What is read when it is asked for; on the prototype of every rule's info, so that all of them cost nothing. */
const LATER: Pick<RuleInfo, Later> & ThisType<RuleInfo> = {
  get frameworks() {
    return (classes()[this.class] as ClassInfo).frameworks;
  },
  get what() {
    return textsOf(this).what;
  },
  get why() {
    return textsOf(this).why;
  },
  get fix() {
    return textsOf(this).fix;
  },
  get references() {
    return textsOf(this).references;
  },
  get bad() {
    return examplesOf(this).bad;
  },
  get good() {
    return examplesOf(this).good;
  },
};

export function readPacks(): Packs {
  const { rules } = readStoredPacks();
  return {
    get classes() {
      return classes();
    },
    rules: rules.map((rule) => Object.assign({}, rule, { info: Object.assign(Object.create(LATER), rule.info) })),
  };
}

/** The info with another severity. */
export function withSeverity(info: RuleInfo, severity: RuleInfo['severity']): RuleInfo {
  return Object.assign(Object.create(Object.getPrototypeOf(info)), info, { severity });
}

/** Packs as they are stored: see `readPacks`. */
export function storedPacks({ rules, classes }: Packs): {
  packs: StoredPacks;
  classes: StoredClasses;
  texts: StoredTexts;
  examples: StoredExamples;
} {
  return {
    classes,
    packs: {
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
      rules.map(({ info: { id, what, why, fix, references } }) => [id, { what, why, fix, references }]),
    ),
    examples: Object.fromEntries(rules.map(({ info: { id, bad, good } }) => [id, { bad, good }])),
  };
}

function readStoredPacks(): StoredPacks {
  return JSON.parse(readFileSync(new URL('./packs.json', import.meta.url), 'utf8'));
}

function readClasses(): StoredClasses {
  return JSON.parse(readFileSync(new URL('./classes.json', import.meta.url), 'utf8'));
}

function readTexts(): StoredTexts {
  return JSON.parse(readFileSync(new URL('./texts.json', import.meta.url), 'utf8'));
}

function readExamples(): StoredExamples {
  return JSON.parse(readFileSync(new URL('./examples.json', import.meta.url), 'utf8'));
}
