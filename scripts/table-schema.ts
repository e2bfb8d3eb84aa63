// The shape of a file of API tables (rules/code/apis/<language>/*.yaml). What the analysis reads is in src/code/tables.ts; a file
// has the pairs besides, which only the tests read.

import { z } from 'zod';
import { SHAPES, SIGNS } from '../src/code/tables.ts';
import { ORIGINS, SINKS } from '../src/code/value.ts';
import { CAPABILITIES } from '../src/model/capability.ts';
import { COMPONENT_FLAGS, COMPONENT_TYPES, type ComponentFlag } from '../src/model/component.ts';
import { POSTURES } from '../src/model/posture.ts';

/** `child_process.exec`, `*.execute`, `sqlite3.**.execute`, `github.com/a/b.F().m`, `@scope/name.f`. */
const place = z
  .string()
  .regex(/^\S+$/, 'must be one path without spaces')
  .refine((text) => /[A-Za-z_$]/.test(text), 'names nothing')
  .refine((text) => !/\*{3}/.test(text), 'has three stars in a row')
  .refine((text) => !/^\*\*/.test(text), 'begins with "**"; write "*.name" for any receiver')
  .refine((text) => !/\*\*/.test(text.replaceAll('.**.', '.').replace(/\.\*\*$/, '')), '"**" stands between dots')
  .refine((text) => (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0), 'has an open parenthesis')
  .refine((text) => !/\((?!\))/.test(text), 'has something between parentheses');
/** Ending in `()` it is what a call gives, called again: `FastMCP().tool()` as a decorator's result. */
const pattern = place;

const list = <T extends z.ZodType>(each: T) =>
  z.union([each, z.array(each).min(1)]).transform((value) => (Array.isArray(value) ? value : [value]) as z.output<T>[]);
const patterns = list(pattern);

const SELECTOR_PART = String.raw`(?:\*|self|last-function|first-object|last|\d+\+?|[A-Za-z_$][\w$-]*)(?:\.(?:[A-Za-z_$@][\w$-]*|\d+|\*|\[\]))*`;
/** See Selector in tables.ts. */
const selector = z
  .union([z.string(), z.number().min(0)])
  .transform(String)
  .refine((text) => new RegExp(`^${SELECTOR_PART}(?:\\|${SELECTOR_PART})*$`).test(text), 'is no selector');
const selectors = list(selector);

/** Read without regard to case, so that saying so is allowed and dropped. */
const expression = z
  .string()
  .transform((text) => text.replace(/^\(\?i\)/, ''))
  .refine((text) => {
    try {
      return new RegExp(text, 'i') !== undefined;
    } catch {
      return false;
    }
  }, 'is no valid expression');

const sink = z.enum(SINKS);
const words = z.string().trim().min(2).max(80);

/** One that must and one that must not have the effect; `x` is the attacker's text. */
const pair = {
  bad: z.string().min(1),
  good: z.string().min(1),
  /** Lines before the code. */
  imports: z
    .union([z.string(), z.array(z.string())])
    .transform((value) => [value].flat().filter((line) => line.trim() !== ''))
    .optional(),
};
const maybePair = { bad: pair.bad.optional(), good: pair.good.optional(), imports: pair.imports };
/** The sink the pair of a transform or guard is about; without it any. */
const pairSink = { sink: sink.optional() };

const sinkEntry = z.strictObject({
  call: patterns,
  sink,
  arg: selectors,
  when: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  confidence: z.enum(['medium', 'low']).optional(),
  skip: z.number().int().min(1).optional(),
  as: words.optional(),
  like: expression.optional(),
  by: z.enum(['statement', 'fields', 'pair', 'test', 'name']).optional(),
  ...pair,
});

const sourceEntry = z.strictObject({
  call: patterns,
  read: z.boolean().optional(),
  origin: z.enum(ORIGINS),
  as: words,
  like: expression.optional(),
  ...pair,
});

const callerEntry = z.strictObject({
  call: patterns,
  read: z.boolean().optional(),
  like: expression.optional(),
  is: z.enum(['caller', 'perhaps', 'door']).optional(),
  when: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  ...pair,
});

const grade = z.enum(['strong', 'weak']).optional();

const transformEntry = z.strictObject({
  call: patterns,
  gives: z.enum(['same', 'part', 'clean', 'text', 'wraps', 'element', 'member', 'calls']),
  of: z.union([selector.transform((each) => [each]), z.array(selector)]).default([]),
  proves: list(sink).optional(),
  grade,
  note: words.optional(),
  with: selectors.optional(),
  mark: words.optional(),
  into: selector.optional(),
  isProperty: z.boolean().optional(),
  ...maybePair,
  ...pairSink,
});

const guardEntry = z.strictObject({
  call: patterns,
  about: selector,
  when: z.union([z.enum(['true', 'false', 'returns']), z.boolean().transform((value) => (value ? 'true' : 'false'))]),
  proves: list(sink),
  grade,
  note: words.optional(),
  needs: words.optional(),
  ...maybePair,
  ...pairSink,
});

const signs = list(z.enum(SIGNS));

const postureEntry = z.strictObject({
  call: patterns,
  posture: z.enum(POSTURES),
  when: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  holds: z.record(z.string(), z.enum(SHAPES)).optional(),
  shared: z.boolean().optional(),
  unless: signs.optional(),
  needs: signs.optional(),
  as: words,
  ...pair,
});

const registrationEntry = z
  .strictObject({
    framework: words,
    kind: z.enum(['tool', 'prompt', 'resource', 'completion', 'route']),
    call: patterns.optional(),
    decorator: patterns.optional(),
    extends: patterns.optional(),
    file: z.strictObject({ path: z.string().min(1), export: z.string().min(1) }).optional(),
    takes: patterns.optional(),
    methods: z.array(z.string().min(1)).min(2).optional(),
    handler: selector.optional(),
    name: selector.optional(),
    description: selector.optional(),
    schema: selector.optional(),
    isValidated: z.boolean(),
    tainted: z.union([z.array(selector), selector.transform((each) => [each])]),
    toolName: selector.optional(),
    envelope: z.string().min(1).optional(),
    trusted: patterns.optional(),
    when: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    contextFirstWithoutSchema: z.boolean().optional(),
    isGuess: z.boolean().optional(),
    ...maybePair,
  })
  .refine(
    (entry) => entry.call ?? entry.decorator ?? entry.extends ?? entry.file ?? entry.takes ?? entry.methods,
    'needs "call", "decorator", "extends", "file", "takes" or "methods"',
  );

const conditions = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const componentEntry = z.strictObject({
  makes: z.enum(COMPONENT_TYPES),
  framework: words,
  call: patterns,
  when: conditions.optional(),
  to: selector.optional(),
  name: selector.optional(),
  provider: z
    .string()
    .regex(/^[a-z][a-z\d-]*$/)
    .optional(),
  model: selector.optional(),
  tools: selectors.optional(),
  guardrails: selectors.optional(),
  holds: selectors.optional(),
  servers: selector.optional(),
  gatheredBy: list(z.string().min(1)).optional(),
  lists: selector.optional(),
  isListed: z.boolean().optional(),
  can: list(z.enum(CAPABILITIES)).optional(),
  facts: z.record(z.string().regex(/^[a-z][a-z-]*$/), selector).optional(),
  flags: z.partialRecord(z.enum(Object.keys(COMPONENT_FLAGS) as [ComponentFlag]), conditions).optional(),
  /** What `bad` makes is the thing, what `good` makes is not. */
  ...maybePair,
});

export const ENTRY_SCHEMAS = {
  sinks: sinkEntry,
  sources: sourceEntry,
  callers: callerEntry,
  transforms: transformEntry,
  guards: guardEntry,
  registrations: registrationEntry,
  postures: postureEntry,
  components: componentEntry,
} as const;
export type EntryKind = keyof typeof ENTRY_SCHEMAS;
export const ENTRY_KINDS = Object.keys(ENTRY_SCHEMAS) as EntryKind[];

export const tableFileSchema = z
  .strictObject({
    sinks: z.array(sinkEntry).optional(),
    sources: z.array(sourceEntry).optional(),
    callers: z.array(callerEntry).optional(),
    transforms: z.array(transformEntry).optional(),
    guards: z.array(guardEntry).optional(),
    registrations: z.array(registrationEntry).optional(),
    postures: z.array(postureEntry).optional(),
    components: z.array(componentEntry).optional(),
    aliases: z.record(place, place).optional(),
    ends: z.array(pattern).optional(),
  })
  .refine((file) => Object.keys(file).length > 0, 'has no table');
export type TableFile = z.output<typeof tableFileSchema>;
export type TableEntry<Kind extends EntryKind> = z.output<(typeof ENTRY_SCHEMAS)[Kind]>;
