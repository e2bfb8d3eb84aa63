// Every built-in secret format in every place where people write secrets down: which of them the scanner does not find.

import type { Finding } from '../../src/model/finding.ts';
import { TIERS, type Tier } from '../../src/model/severity.ts';
import { compileRule } from '../../src/rules/compile.ts';
import type { RuleDefinition } from '../../src/rules/definition.ts';
import { scanTargets } from '../../src/scan.ts';
import { openMemory } from '../../src/targets/memory.ts';
import { contexts, namesOf } from './contexts.ts';
import { NAMES, OUTSIDE, UNFIT } from './exceptions.ts';
import { randomFrom } from './sampler.ts';
import { drawTokens, type Token, textOf } from './tokens.ts';

export interface Case {
  readonly rule: string;
  /** Of the rule. */
  readonly tier: Tier;
  readonly context: string;
  readonly path: string;
  readonly text: string;
  readonly token: Token;
}

export interface Outcome {
  readonly cases: readonly Case[];
  readonly misses: readonly Miss[];
  /** Rules for which no token could be drawn. */
  readonly undrawn: readonly string[];
  /** By rule: texts of its form that its checks refused, of all that were drawn. */
  readonly refused: ReadonlyMap<string, { readonly refused: number; readonly drawn: number }>;
}

export interface Miss extends Case {
  readonly why: string;
}

/** The rules the matrix is about: those that look for a secret by its form, and report more than a note. */
export function secretRules(definitions: readonly RuleDefinition[]): readonly RuleDefinition[] {
  return definitions.filter(
    ({ info, match }) =>
      info.id.startsWith('secrets/') && 'text' in match && info.tier !== 'context' && !(info.id in OUTSIDE),
  );
}

export function casesOf(
  definitions: readonly RuleDefinition[],
  options: { readonly seed: number; readonly count: number; readonly isLarge?: boolean },
): Omit<Outcome, 'misses'> {
  const places = contexts(options);
  const cases: Case[] = [];
  const undrawn: string[] = [];
  const refused = new Map<string, { refused: number; drawn: number }>();
  for (const [index, definition] of secretRules(definitions).entries()) {
    const { id } = definition.info;
    const random = randomFrom(options.seed + index * 7919);
    const names = namesOf(nameOf(definition));
    const drawn = drawTokens(definition, compileRule(definition), names.upper, options.count, random);
    if (drawn.tokens.length < options.count) undrawn.push(id);
    if (drawn.refused > 0) refused.set(id, { refused: drawn.refused, drawn: drawn.refused + drawn.tokens.length });
    for (const [position, place] of places.entries()) {
      if (needsName(definition) && !place.isNamed) continue;
      if (UNFIT[id]?.test(place.name)) continue;
      for (const [number, token] of drawn.tokens.entries()) {
        if (place.except?.test(token.text)) continue;
        cases.push({
          rule: id,
          tier: definition.info.tier,
          context: place.name,
          path: `${id}/${position}/${number}/${place.path}`,
          text: place.text(token.text, names),
          token,
        });
      }
    }
  }
  return { cases, undrawn, refused };
}

/** Scans all cases in one go; `definitions` may lack rules that the cases were made for. */
export async function missesOf(
  definitions: readonly RuleDefinition[],
  cases: readonly Case[],
): Promise<readonly Miss[]> {
  const { findings } = await scanTargets([openMemory('recall', cases)], {
    rules: definitions.filter(({ info }) => info.category === 'secrets').map((definition) => compileRule(definition)),
    now: () => performance.now(),
  });
  const byPath = grouped(findings, ({ locations }) => locations[0].path);
  return cases.flatMap((each) => {
    const why = problemOf(each, byPath.get(each.path) ?? []);
    return why === undefined ? [] : [{ ...each, why }];
  });
}

function isAsLoud(tier: Tier, wanted: Tier): boolean {
  return TIERS.indexOf(tier) <= TIERS.indexOf(wanted);
}

function problemOf({ rule, tier, text, token }: Case, findings: readonly Finding[]): string | undefined {
  const secret = token.secret ?? token.text;
  const line = text.slice(0, text.indexOf(token.text)).split('\n').length;
  // One secret is one finding: another rule may say it, as loudly.
  const own = findings.filter(({ ruleId, tier: said }) => ruleId === rule || isAsLoud(said, tier));
  if (own.length === 0) {
    const others = [...new Set(findings.map(({ ruleId }) => ruleId))];
    return others.length === 0 ? 'no finding' : `only ${others.join(', ')}`;
  }
  const here = own
    .toSorted((a, b) => Number(b.ruleId === rule) - Number(a.ruleId === rule))
    .find(({ locations: [{ range }] }) => range.start.line <= line && line <= range.end.line);
  if (!here) return `on another line than ${line}`;
  const shown = findings.find((finding) => JSON.stringify(finding).includes(secret));
  if (shown) return `${shown.ruleId} shows the secret`;
  const isExample = here.ruleId === rule && here.confidence === 'low' && here.tier === 'review';
  if (token.holds === false && !isExample && here.ruleId === rule)
    return 'its checksum fails, and it is not taken for an example';
  if (token.holds === true && !here.proven && here.ruleId === rule) return 'its checksum holds, and it is not proven';
  return undefined;
}

export function grouped<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** Whether nothing but the name beside it, or the word near it, says whose token it is. */
function needsName(definition: RuleDefinition): boolean {
  const { regex = '', before, checks } = textOf(definition);
  const hasForm = before !== undefined || /^(?:\(\?<=\^|\(\?<secret>|-----)/.test(regex);
  return !hasForm || checks.some((check) => 'near' in check);
}

/** A name people would give it: neutral for a token that has a form of its own. */
export function nameOf(definition: RuleDefinition): string {
  const { id } = definition.info;
  if (NAMES[id] !== undefined) return NAMES[id];
  if (!needsName(definition)) return 'API_KEY';
  const issuer = textOf(definition).any[0]?.text ?? '';
  return `${issuer.trim().replace(/\W+/g, '_').toUpperCase()}${/_(?:API|ADMIN)$/i.test(issuer) ? '_KEY' : '_API_KEY'}`;
}
