// Which rules had something to look at. That nothing was found says something only of these: a rule about MCP servers has
// nothing to say of a repository that names none, and the score leaves its category out.

import type { ArtifactKind } from '../model/artifact.ts';
import type { Inventory } from '../model/component.ts';
import type { Coverage } from '../model/coverage.ts';
import type { RuleId } from '../model/rule.ts';
import type { CompiledRule } from '../rules/compile.ts';
import { carriesAny } from './segments.ts';

/** Kinds of which a file is one by its name, whatever stands in it. */
const BY_CHANCE: ReadonlySet<ArtifactKind> = new Set<ArtifactKind>(['code', 'document', 'prose', 'other', 'workflow']);

/** What only a running server shows. */
const LIVE: ReadonlySet<ArtifactKind> = new Set<ArtifactKind>(['mcp-definitions', 'mcp-observations']);

/** Ids of the rules that look at running servers alone, where there are servers and none was looked at. */
export function unlookedRules(
  rules: readonly CompiledRule[],
  { kinds, code }: Pick<Coverage, 'kinds' | 'code'>,
  { components }: Pick<Inventory, 'components'>,
): ReadonlySet<RuleId> {
  const isLooked = [...LIVE].some((kind) => (kinds[kind] ?? 0) > 0);
  const isThere = (code !== undefined && code.tools > 0) || components.some(({ type }) => type === 'mcp_server');
  if (isLooked || !isThere) return new Set();
  const isLive = ({ kinds: own }: CompiledRule) => own !== undefined && [...own].every((kind) => LIVE.has(kind));
  return new Set(rules.flatMap((rule) => (!rule.isMaskOnly && isLive(rule) ? [rule.info.id] : [])));
}

/** Ids of the rules that looked at a file, entry, text or function of the kind they are about. */
export function appliedRules(
  rules: readonly CompiledRule[],
  { kinds, code }: Pick<Coverage, 'kinds' | 'code'>,
  { components }: Pick<Inventory, 'components'>,
): ReadonlySet<RuleId> {
  const seen = (Object.keys(kinds) as ArtifactKind[]).filter((kind) => (kinds[kind] ?? 0) > 0);
  const telling = new Set(seen.filter((kind) => !BY_CHANCE.has(kind)));
  // A workflow counts when a step of it is about AI; other files by the components that a detector knows in them.
  if (components.some(({ type }) => type === 'ci_step')) telling.add('workflow');
  const declaring = new Set(components.flatMap(({ detectors }) => detectors));
  const isAnalysed = code !== undefined && code.functions > 0;
  if (code !== undefined && code.tools > 0) telling.add('code');

  const hasSubject = ({ flow, postures, advisories, detector, kinds: own, roles }: CompiledRule): boolean => {
    // Whether anybody was asked about packages is known to whoever asks.
    if (advisories !== undefined) return false;
    if (flow !== undefined || postures !== undefined) return isAnalysed;
    if (detector === undefined && own === undefined && roles.has('file')) return seen.length > 0;
    if (detector !== undefined && declaring.has(detector)) return true;
    return [...telling].some((kind) => (own?.has(kind) ?? true) && (roles.has('file') || carries(kind, roles)));
  };
  return new Set(rules.flatMap((rule) => (!rule.isMaskOnly && hasSubject(rule) ? [rule.info.id] : [])));
}

/** Tools that source code registers carry what a saved list of them does. */
function carries(kind: ArtifactKind, roles: CompiledRule['roles']): boolean {
  return carriesAny(kind === 'code' ? 'tool-list' : kind, roles);
}
