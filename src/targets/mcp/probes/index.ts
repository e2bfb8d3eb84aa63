// What is tried at a server over HTTP beyond talking to it, most telling first: what the budget does not allow is the
// least of it. Facts only: each try is an exchange under its name (model/probe.ts), and detectors/mcp-posture judges.

import { visibleWithin } from '../../../lib/escape.ts';
import type { LiveProblem, SessionIdFacts, TlsFacts } from '../../../model/live.ts';
import { NoMoreRequests, type ProbeContext, type ProbeOutcome } from '../wire.ts';
import { burst, consent, forgedTokens, largeBody, registration } from './active.ts';
import { foreignHost, foreignOrigin, plainText, preflight } from './browser.ts';
import { baselines, bogusToken, openToAll } from './credentials.ts';
import { batch, headerMismatch, malformed, oldRevision, unknownMethod, unknownTool } from './messages.ts';
import { type Metadata, metadata } from './metadata.ts';
import { otherMethods } from './methods.ts';
import { factsOf, sessionIds, unknownSession } from './sessions.ts';
import { handshake } from './tls.ts';
import { Silent, Tries } from './tries.ts';

/** What the steps give beside exchanges. */
interface Findings {
  metadata: Metadata;
  sessionIds: readonly SessionIdFacts[];
  tls?: TlsFacts;
}

interface Step {
  /** What is left out when the budget ends before it, for people. */
  readonly what: string;
  readonly profile: ProbeContext['profile'];
  readonly run: (tries: Tries, findings: Findings) => Promise<void>;
}

const STEPS: readonly Step[] = [
  {
    what: 'TLS',
    profile: 'passive',
    run: async ({ context: { http } }, findings) => {
      if (http.endpoint.url.protocol !== 'https:') return;
      const facts = await handshake(http.endpoint);
      if (facts) findings.tls = facts;
    },
  },
  { what: 'the ordinary request', profile: 'standard', run: baselines },
  { what: 'Origin', profile: 'standard', run: foreignOrigin },
  { what: 'Host', profile: 'standard', run: foreignHost },
  { what: 'made-up tokens', profile: 'standard', run: bogusToken },
  { what: 'unknown methods', profile: 'standard', run: unknownMethod },
  { what: 'use without credential', profile: 'standard', run: openToAll },
  {
    what: 'authorization metadata',
    profile: 'passive',
    run: async (tries, findings) => {
      findings.metadata = await metadata(tries);
    },
  },
  { what: 'CORS', profile: 'standard', run: preflight },
  { what: 'unknown sessions', profile: 'standard', run: unknownSession },
  { what: 'content types', profile: 'standard', run: plainText },
  { what: 'malformed messages', profile: 'standard', run: malformed },
  { what: 'unknown tools', profile: 'standard', run: unknownTool },
  {
    what: 'session ids',
    profile: 'standard',
    run: async (tries, findings) => {
      findings.sessionIds = await sessionIds(tries);
    },
  },
  { what: 'headers against body', profile: 'standard', run: headerMismatch },
  { what: 'other HTTP methods', profile: 'standard', run: otherMethods },
  { what: 'unknown protocol versions', profile: 'standard', run: oldRevision },
  { what: 'batches', profile: 'standard', run: batch },
  { what: 'forged tokens', profile: 'active', run: forgedTokens },
  { what: 'registration', profile: 'active', run: (tries, found) => registration(tries, found.metadata.server) },
  { what: 'the authorization page', profile: 'active', run: (tries, found) => consent(tries, found.metadata.server) },
  { what: 'large bodies', profile: 'active', run: largeBody },
  { what: 'rate limits', profile: 'active', run: burst },
];

const PROFILES: readonly ProbeContext['profile'][] = ['passive', 'standard', 'active'];

/** Never throws for what a server does: what could not be tried is a problem of the outcome. */
export async function probe(context: ProbeContext): Promise<ProbeOutcome> {
  const tries = new Tries(context);
  const findings: Findings = { metadata: { documents: [] }, sessionIds: [] };
  const problems: LiveProblem[] = [];
  const steps = stepsFor(context);
  for (const [index, step] of steps.entries()) {
    try {
      await step.run(tries, findings);
    } catch (error) {
      const left = steps.slice(index).map(({ what }) => what);
      // The last step is there to find out when the server has had enough.
      if (error instanceof NoMoreRequests && step.run === burst) break;
      if (error instanceof NoMoreRequests)
        problems.push({ kind: 'budget', detail: `Not tried, as no more requests are made: ${left.join(', ')}.` });
      else if (error instanceof Silent)
        problems.push({ kind: 'timeout', detail: `Not tried, as the server stopped answering: ${left.join(', ')}.` });
      else {
        // One that fails is our defect, and never the end of the look.
        const why = visibleWithin(error instanceof Error ? error.message : String(error), 100);
        problems.push({ kind: 'malformed', detail: `The probe of ${step.what} failed: ${why}` });
        continue;
      }
      break;
    }
  }
  const own = context.session?.sessionId;
  return {
    metadata: findings.metadata.documents,
    ...(findings.tls && { tls: findings.tls }),
    sessionIds: findings.sessionIds.length === 0 && own !== undefined ? factsOf([own]) : findings.sessionIds,
    problems,
  };
}

/** What is no MCP server and refuses nobody is left alone: it is somebody else's. */
function stepsFor({ profile, session, first }: ProbeContext): readonly Step[] {
  const isWall = first?.status === 401 || first?.status === 403;
  const most: ProbeContext['profile'] = session || isWall ? profile : 'passive';
  return STEPS.filter((step) => PROFILES.indexOf(step.profile) <= PROFILES.indexOf(most));
}
