// What the reports say of the live servers of a run: how each was spoken to, what it offers, and why one was not read.
// Names and reasons are foreign, and not escaped here.

import type { Assessment } from '../model/assessment.ts';
import { type Gap, isMissed } from '../model/coverage.ts';
import type { LiveInfo, TargetInfo } from '../model/target.ts';
import { plural } from './wording.ts';

export interface ServerRow {
  readonly name: string;
  readonly isRead: boolean;
  /** `streamable-http on loopback, 13 tools, 4 prompts; profile standard, 38 requests`; empty when it was not read. */
  readonly facts: string;
  /** Sentences about what was not looked at. */
  readonly missed: readonly string[];
}

const REASONS = 3;

export function serverRows({ targets, coverage }: Assessment): readonly ServerRow[] {
  return targets.flatMap(({ id, name, live }: TargetInfo) => {
    if (!live) return [];
    // A skipped one is left out by intent, and still nobody should wonder.
    const said = (gap: Gap) => gap.target === id && (isMissed(gap) || live.isSkipped === true);
    const missed = coverage.gaps.filter(said).map(({ detail }) => detail);
    const more = missed.length - REASONS;
    return [
      {
        name,
        isRead: !live.isUnreachable,
        facts: live.isUnreachable ? '' : factsOf(live),
        missed: more > 0 ? [...missed.slice(0, REASONS), `And ${more} more.`] : missed,
      },
    ];
  });
}

/** All of it in sentences, the last without its full stop. */
export function rowText({ isRead, facts, missed }: ServerRow): string {
  return [isRead ? facts : 'not read', ...missed].map((part) => part.replace(/\.$/, '')).join('. ');
}

/** How this scan introduced itself to servers; undefined when it spoke to none. */
export function askedAs({ targets }: Assessment): string | undefined {
  return targets.find(({ live }) => live && live.requests > 0 && !live.isSnapshot && live.userAgent !== '')?.live
    ?.userAgent;
}

function factsOf(live: LiveInfo): string {
  const { transport, reach, tools, prompts, resources, profile, requests, isSnapshot } = live;
  const where = reach === 'local' || transport === 'stdio' ? '' : ` (${reach})`;
  const offers: readonly (readonly [count: number, what: string])[] = [
    [tools, 'tool'],
    [prompts, 'prompt'],
    [resources, 'resource'],
  ];
  const some = offers.flatMap(([count, what]) => (count > 0 ? [plural(count, what)] : []));
  return [
    isSnapshot ? 'snapshot' : `${transport ?? 'no MCP conversation'}${where}`,
    ...(some.length > 0 ? some : ['nothing offered']),
    `profile ${profile}`,
    plural(requests, 'request'),
  ].join(', ');
}
