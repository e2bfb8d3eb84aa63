// What the user wants, after flags, inputs, config and defaults are put together.

import type { Condition } from '../lib/condition.ts';
import type { Confidence, Severity } from '../model/severity.ts';
import type { PolicyTarget } from './policy-fields.ts';
import type { AnalysisWish, RemoteEvent, RemoteServiceName, Sendable } from './remote.ts';
import type { NamedRepository } from './repository.ts';
import type { NamedCommand, NamedProfile, NamedUrl, ServerSetting, Variable } from './servers.ts';

export interface IgnoreEntry {
  /** Glob over rule ids. */
  readonly rule?: string;
  /** At least eight hex digits; a prefix of the finding's fingerprint. */
  readonly fingerprint?: string;
  /** Glob over paths. */
  readonly path?: string;
  readonly reason: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** Where an entry of a config stands, for messages. */
export interface ConfigPlace {
  readonly path: string;
  readonly line: number;
}

export interface PolicyException {
  /** Glob over rule ids. */
  readonly rule?: string;
  /** A prefix of a finding's fingerprint or a component's id: at least eight hex digits. */
  readonly fingerprint?: string;
  readonly reason: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** What matches is a violation. */
export interface ComplianceRule {
  readonly name: string;
  readonly description?: string;
  readonly framework?: string;
  readonly target?: PolicyTarget;
  readonly condition: Condition;
  readonly severity?: Severity;
  readonly at: ConfigPlace;
}

/** More than `limit` that match are a violation. */
export interface Policy {
  readonly name: string;
  readonly description?: string;
  readonly target?: PolicyTarget;
  readonly when: Condition;
  readonly limit?: number;
  readonly severity?: Severity;
  readonly 'new-only'?: boolean;
  readonly except?: readonly PolicyException[];
  readonly at: ConfigPlace;
}

export interface ReportRequest {
  readonly format: string;
  /** Standard output when absent. */
  readonly file?: string;
}

export type FailOn = Severity | 'none';

/** Every option as it was set, or undefined where nobody set it. Defaults: `DEFAULTS`, or by event (assess/gate.ts). */
export interface Settings {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly onlyRules?: readonly string[];
  readonly disabledRules?: readonly string[];
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly rulePacks?: readonly string[];
  readonly failOn?: FailOn;
  readonly gateConfidence?: Confidence;
  readonly newOnly?: boolean;
  readonly incomplete?: 'warn' | 'fail';
  readonly minSeverity?: Severity;
  readonly minConfidence?: Confidence;
  readonly ignore?: readonly IgnoreEntry[];
  readonly complianceRules?: readonly ComplianceRule[];
  readonly policies?: readonly Policy[];
  /** Columns of `rules/frameworks/mappings.csv`. */
  readonly frameworks?: readonly string[];
  /** Servers of the config. */
  readonly mcpServers?: readonly ServerSetting[];
  /** Servers of flags or inputs, instead of the config's. */
  readonly mcpUrls?: readonly NamedUrl[];
  /** `[NAME: ]Header: value`, as they were given: which part is the name depends on the servers there are. */
  readonly mcpHeaders?: readonly string[];
  readonly mcpProfiles?: readonly NamedProfile[];
  /** Servers to start. */
  readonly mcpCommands?: readonly NamedCommand[];
  readonly mcpEnv?: readonly Variable[];
  /** Files with saved looks at servers. */
  readonly mcpSnapshots?: readonly string[];
  /** Another repository to scan. */
  readonly repository?: NamedRepository;
  /** Archives to scan. */
  readonly archives?: readonly string[];
  /** `off`, `api` or a folder, of a flag or input; `advisoriesOf` puts it over the config's three. */
  readonly advisories?: string;
  readonly advisorySource?: 'off' | 'api' | 'offline';
  readonly advisoryUrl?: string;
  readonly advisoryDir?: string;
  readonly remoteService?: RemoteServiceName;
  readonly remoteUrl?: string;
  /** A secret, or the variables that hold it. */
  readonly remoteKey?: string;
  readonly remoteAuth?: 'key' | 'login' | 'oidc' | 'none';
  readonly remoteAudience?: string;
  readonly remoteUser?: string;
  /** A secret, or the variables that hold it. */
  readonly remotePassword?: string;
  readonly remoteTarget?: string;
  readonly remoteHost?: string;
  readonly remoteSend?: readonly Sendable[];
  readonly remoteOn?: readonly RemoteEvent[];
  readonly remoteAnalysis?: AnalysisWish;
  /** Seconds. */
  readonly remoteDeadline?: number;
  readonly remoteDeep?: boolean;
  readonly remoteN8nUrl?: string;
  /** A secret, or the variables that hold it. */
  readonly remoteN8nKey?: string;
  /** Whether what would be sent is printed instead. */
  readonly showUpload?: boolean;
  /** Seconds to wait for a server on loopback. */
  readonly mcpWait?: number;
  /** Whether nothing may be connected to or started. */
  readonly offline?: boolean;
  readonly scope?: 'all' | 'changed-files' | 'changed-lines';
  readonly base?: string;
  /** A file of findings that are known: from the working directory as a flag or input, from the root of the repository in a config. */
  readonly baseline?: string;
  readonly config?: string;
  readonly reports?: readonly ReportRequest[];
  readonly sarifFile?: string;
  readonly category?: string;
  readonly uploadSarif?: 'auto' | 'always' | 'never';
  readonly reviewComments?: boolean;
  readonly suggestions?: boolean;
  readonly prComment?: 'never' | 'on-failure' | 'always';
  readonly mode?: 'scan' | 'report';
  readonly artifact?: string;
  /** A secret. */
  readonly token?: string;
  readonly annotations?: 'auto' | 'true' | 'false';
  readonly jobSummary?: boolean;
  /** Seconds. */
  readonly timeout?: number;
  readonly color?: 'auto' | 'always' | 'never';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** The later layer wins, key by key. */
export function mergeSettings(...layers: readonly Settings[]): Settings {
  return Object.assign(
    {},
    ...layers.map((layer) => Object.fromEntries(Object.entries(layer).filter(([, value]) => value !== undefined))),
  );
}

/** Whether flags or inputs name a server or a snapshot: then there is something to scan without a path. */
export function namesLiveTarget({ mcpUrls, mcpCommands, mcpSnapshots }: Settings): boolean {
  return [mcpUrls, mcpCommands, mcpSnapshots].some(isFilled);
}

/** Whether flags or inputs name something to scan that is no path. */
export function namesOtherTarget(settings: Settings): boolean {
  return namesLiveTarget(settings) || settings.repository !== undefined || isFilled(settings.archives);
}

/** Whether anything is said of servers, be it only a header of one that nobody named. */
export function namesServers(settings: Settings): boolean {
  const { mcpServers, mcpHeaders, mcpProfiles, mcpEnv } = settings;
  return namesLiveTarget(settings) || [mcpServers, mcpHeaders, mcpProfiles, mcpEnv].some(isFilled);
}

function isFilled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
