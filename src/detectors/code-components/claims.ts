// What is said of one component of source code.

import { endpointOf } from '../../artifacts/component-names.ts';
import type { Made, Registered } from '../../code/flow.ts';
import type { Span } from '../../code/ir.ts';
import { hostOf, isLoopbackHost } from '../../lib/network-host.ts';
import type { Capability } from '../../model/capability.ts';
import type { ComponentFlag, ComponentKey } from '../../model/component.ts';
import type { ProjectClaim } from '../detector.ts';
import { isEntry, type Thing } from './keys.ts';
import { modelNamed } from './model-names.ts';

/** Instructions and descriptions are foreign texts: their beginning says which they are. */
const WORDS = 200;
/** Units between a handler and what registers it, for both to be one piece. */
const BESIDE = 200;

export function claimOf(
  thing: Thing,
  key: ComponentKey,
  capabilities: readonly Capability[],
  isOpen: boolean,
): ProjectClaim {
  return isEntry(thing) ? entryClaim(thing, key, capabilities) : madeClaim(thing, key, capabilities, isOpen);
}

function entryClaim(entry: Registered, key: ComponentKey, capabilities: readonly Capability[]): ProjectClaim {
  const { path, at, to, body } = entry;
  const isNear = body?.path === path;
  return {
    ...key,
    origin: 'source',
    path,
    at,
    to,
    ...(isNear && { extent: isBeside({ at, to }, body) ? around({ at, to }, body) : body }),
    capabilities,
    properties: { framework: frameworkOf(entry), description: beginning(entry.description) },
    isGuess: entry.isGuess,
  };
}

function madeClaim(made: Made, key: ComponentKey, capabilities: readonly Capability[], isOpen: boolean): ProjectClaim {
  const { endpoint, url, version, provider, instructions, description, library, ...facts } = made.facts;
  const address = made.type === 'endpoint' ? made.name : (endpoint ?? url);
  const isModel = made.type === 'model' || made.type === 'embedding_model';
  const model = isModel ? modelNamed(made.name, made.provider ?? provider) : undefined;
  return {
    ...key,
    provider: isModel ? model?.provider : made.provider,
    version,
    endpoint: address === undefined ? undefined : endpointOf(address),
    ...(isOpen && { auth: 'none' as const }),
    origin: 'source',
    path: made.path,
    at: made.nameAt.at,
    to: made.nameAt.to,
    extent: around(made.nameAt, made),
    capabilities,
    flags: [...made.flags, ...(model?.flags ?? []), ...flagsOf(made, capabilities, isOpen)],
    properties: {
      // A model is the same whatever library asks it.
      framework: isModel || made.framework === '' ? undefined : made.framework,
      library,
      ...facts,
      instructions: beginning(instructions),
      description: beginning(description),
      ...(made.type === 'agent' && !made.isWhole && { 'partly-known': 'yes' }),
    },
  };
}

/** Which library it was registered with; that an agent has it says so by itself. */
function frameworkOf({ framework }: Registered): string | undefined {
  return framework === 'agents-with-functions' ? undefined : framework.toLowerCase().replace(/[\s,]+/g, '-');
}

/** What lies between a function and the line that registers it, hundreds of lines on, is of others. */
function isBeside(a: Span, b: Span): boolean {
  return Math.max(a.at, b.at) - Math.min(a.to, b.to) < BESIDE;
}

function around(a: Span, b: Span): Span {
  return { at: Math.min(a.at, b.at), to: Math.max(a.to, b.to) };
}

function beginning(text: string | undefined): string | undefined {
  const words = text?.replace(/\s+/g, ' ').trim();
  return words === undefined || words.length <= WORDS ? words : `${words.slice(0, WORDS)}…`;
}

function flagsOf(made: Made, can: readonly Capability[], isOpen: boolean): readonly ComponentFlag[] {
  const flags: ComponentFlag[] = [];
  if (isOpen) flags.push('no_auth', 'internet_facing');
  const address = made.facts.endpoint ?? made.facts.url ?? '';
  if (/^http:\/\//i.test(address) && !isLoopbackHost(hostOf(address) ?? '')) flags.push('insecure_transport');
  if (made.type !== 'agent') return flags;
  const has = (...wanted: readonly Capability[]) => wanted.some((each) => can.includes(each));
  if (has('private') && has('untrusted') && has('send', 'fetch')) flags.push('lethal_trifecta');
  if (has('shell', 'code') && has('fetch')) flags.push('code_http_tools');
  if (isUntrusting(made)) flags.push('multi_agent_no_trust');
  return flags;
}

/** All it is put together of is known, and nothing stands between it and those it hands over to, on either side. */
function isUntrusting(made: Made): boolean {
  if (made.framework !== 'openai-agents' || !made.isWhole) return false;
  const others = made.links.flatMap(({ type, to }) => (type === 'contains' && !isEntry(to) ? [to] : []));
  const isGuarded = ({ links }: Made) => links.some(({ to }) => !isEntry(to) && to.type === 'guardrail');
  return others.length > 0 && others.every(({ isWhole }) => isWhole) && ![made, ...others].some(isGuarded);
}
