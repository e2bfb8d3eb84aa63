// What source code registers now, held against the lock that was made of it: a change of a definition without a change of
// the lock is one that nobody sees in the review.

import type { LockedServer } from '../../artifacts/lock.ts';
import { lockSource } from '../../artifacts/lock-canonical.ts';
import { type Drift, driftOf } from '../../artifacts/lock-drift.ts';
import { plainSchema } from '../../artifacts/registered.ts';
import type { Registered } from '../../code/flow.ts';
import { cut } from '../../lib/escape.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { LockedSource, ProjectDetectorFactory, ProjectOccurrence } from '../detector.ts';
import { issueOf } from './issues.ts';

export const sourceLock: ProjectDetectorFactory = (rules) => {
  const ruleOf = (id: string) => rules.find(({ info, isMaskOnly }) => info.id === id && !isMaskOnly);
  const [outdatedLock, dynamic] = [ruleOf('pin/lock-outdated'), ruleOf('pin/dynamic-definition')];
  if (!outdatedLock && !dynamic) return undefined;
  return {
    name: 'mcp-drift',
    detect({ analysis, locked, report }) {
      if (dynamic) for (const found of dynamicIn(dynamic, analysis.entries)) report(found);
      if (!outdatedLock || !locked) return;
      for (const [name, server] of Object.entries(locked.lock.servers))
        if (server.from === 'source') for (const found of outdated(outdatedLock, name, server, locked)) report(found);
    },
  };
};

/** Nobody can lock or review what is not there before the program runs. */
function dynamicIn(rule: CompiledRule, entries: readonly Registered[]): readonly ProjectOccurrence[] {
  return entries.flatMap(({ kind, name, path, at, to, describedBy, isGuess }): ProjectOccurrence[] => {
    if (!describedBy || isGuess || kind === 'route' || kind === 'completion') return [];
    const called = name === '' ? `a ${kind}` : `the ${kind} "${cut(name, 80)}"`;
    const of = cut(describedBy.name, 80) || 'what comes from outside';
    return [
      {
        rule,
        path,
        at,
        to,
        steps: [],
        place: name === '' ? kind : `${kind} "${cut(name, 80)}"`,
        message: `The description of ${called} is made when the program runs, of ${of}.`,
        identity: `dynamic ${kind} ${name}`,
        notes: [],
        confidence: rule.info.confidence,
      },
    ];
  });
}

function outdated(
  rule: CompiledRule,
  name: string,
  server: LockedServer,
  source: LockedSource,
): readonly ProjectOccurrence[] {
  const folder = server.folder ?? '.';
  const entries = source.packages.get(folder) ?? [];
  const now = lockSource(
    folder,
    entries.map((entry) => ({ ...entry, schema: plainSchema(entry.schema) })),
  );
  return driftOf(server, now).flatMap((drift): ProjectOccurrence[] => {
    if (drift.kind === 'server' || (drift.kind === 'removed' && !source.isWhole)) return [];
    const at = drift.kind === 'removed' ? placeInLock(source.text, drift.name) : entryOf(entries, drift);
    if (!at) return [];
    const { message, evidence, identity, place } = issueOf(drift);
    return [
      {
        rule,
        ...at,
        steps: [],
        place: `server "${cut(name, 80)}", ${place}`,
        message: said(message),
        identity,
        notes: evidence,
        confidence: rule.info.confidence,
      },
    ];
  });
}

/** The same sentences, of source. */
function said(message: string): string {
  return message.replace('no longer offered', 'no longer registered');
}

const KIND = { tools: 'tool', prompts: 'prompt', resources: 'resource', resourceTemplates: 'resource' } as const;

function entryOf(entries: readonly Registered[], drift: Exclude<Drift, { kind: 'server' }>) {
  const name = drift.name;
  const own = entries.filter((each) => each.kind === KIND[drift.list] && !each.isGuess);
  const entry =
    own.find((each) => each.name === name) ??
    own.findLast((each) => name.startsWith(`${each.name}#`) && each.name !== '');
  return entry && { path: entry.path, at: entry.at, to: entry.to };
}

/** Where the lock names it. */
function placeInLock(text: string, name: string) {
  const key = JSON.stringify(name);
  const at = text.indexOf(`${key}: {`);
  return at < 0 ? undefined : { path: 'bartizan.lock', at, to: at + key.length };
}
