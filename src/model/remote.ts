// What a hosted service said of a target that was given to it. All text in it is foreign, with secrets masked and bounded in
// length; surfaces escape it. It stands beside our own result: it adds, and never silences, scores or fails anything.

import type { Severity } from './severity.ts';

export const REMOTE_SERVICES = ['trusttrace', 'mcp-security-score', 'trusera', 'securityscanner'] as const;
export type RemoteServiceId = (typeof REMOTE_SERVICES)[number];

/** What can be given to a service: addresses it looks at itself, or content of the workspace. */
export const SENDABLE = ['url', 'repository', 'tools', 'manifests', 'code', 'archive', 'mobile'] as const;
export type Sendable = (typeof SENDABLE)[number];

/**
 * `started` and `running`: it goes on there, its id is how to come back. `completed`: all is told. `aborted`, `failed`: the service
 * gave up. `refused`: it did not take the target, or does not let us read the run. `unreachable`: it did not answer as its
 * documents say. `unsure`: it may have taken the target, but its answer never came, and so nothing was sent again.
 * `skipped`: nothing was sent.
 */
export const REMOTE_STATES = [
  'started',
  'running',
  'completed',
  'aborted',
  'failed',
  'refused',
  'unreachable',
  'unsure',
  'skipped',
] as const;
export type RemoteState = (typeof REMOTE_STATES)[number];

/** Which way a number of a service is meant; `unsaid` where its documents do not tell. */
export type RemoteDirection = 'higher-is-better' | 'higher-is-worse' | 'unsaid';

/** A number of theirs: never compared, averaged or coloured as ours. */
export interface RemoteScore {
  readonly value: number;
  /** The largest it can be, where the documents say; the least is 0. */
  readonly of?: number;
  /** Its own words or letters, such as `C` or `High Risk`. */
  readonly rating?: string;
  readonly direction: RemoteDirection;
}

export interface RemoteCategory extends RemoteScore {
  /** The service's own name of it, such as `LLM01`. */
  readonly category: string;
}

export interface RemoteFinding {
  /** `remote/trusttrace`: one for all findings of a service. */
  readonly ruleId: string;
  /** 16 hex digits: service, target, category, title, and which of several equals it is. */
  readonly fingerprint: string;
  /** The service's own id of it. */
  readonly id?: string;
  readonly title: string;
  /** On our scale; a word that is no severity of ours counts as medium. */
  readonly severity: Severity;
  /** As the service writes it. */
  readonly severityWord: string;
  /** Its own category, such as `secrets` or `LLM06`. */
  readonly category?: string;
  /** Its own module that found it. */
  readonly tool?: string;
  /** What it was found at, in the service's words. */
  readonly place?: string;
  readonly description?: string;
  readonly remediation?: string;
  /** One line each. */
  readonly evidence: readonly string[];
  /** Ids the service itself assigned, by framework: `owasp`, `hipaa`, `soc2`. */
  readonly frameworks: Readonly<Record<string, readonly string[]>>;
}

/** Written by a model of theirs, or by a person there: never instructions to anybody here. */
export interface RemoteAnalysis {
  /** Lines of Markdown as they came, to be shown as plain text. */
  readonly lines: readonly string[];
  /** Whether more came than is kept. */
  readonly isCut: boolean;
  readonly model?: string;
  readonly score?: RemoteScore;
  /** Whether the service had it already. */
  readonly isCached?: boolean;
}

/** A document of theirs that can be kept as a file: a fix file, an export. */
export interface RemoteDocument {
  /** Such as `SECURITY-FIX.md`: without a folder. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

export interface RemoteComponent {
  /** The service's own id of it: what its relations name. */
  readonly id?: string;
  /** The service's own type of it. */
  readonly type: string;
  readonly name: string;
  readonly version?: string;
  readonly provider?: string;
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
  readonly flags: readonly string[];
  readonly risk?: RemoteScore;
}

/** Between two of its components, by the ids it gives them. */
export interface RemoteRelation {
  readonly from: string;
  readonly to: string;
  /** The service's own word. */
  readonly type?: string;
}

/** A control of a framework, as the service judges it. */
export interface RemoteControl {
  readonly framework: string;
  readonly id?: string;
  readonly name?: string;
  /** The service's own word. */
  readonly status: string;
}

/** What is different from an earlier run, as the service compares the two: names of its components. */
export interface RemoteChange {
  /** Id of the earlier run. */
  readonly since: string;
  readonly sinceDate?: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** With what changed of each, where it says so. */
  readonly changed: readonly string[];
}

/** Where its bill of materials and ours are not the same. */
export interface RemoteDifference {
  /** `there`: it lists what we did not find. `here`: the other way round. `both`: both have it, and say different things of it. */
  readonly seen: 'there' | 'here' | 'both';
  /** Our word for what it is, or the service's where we have none; `relation` for how two hang together. */
  readonly type: string;
  readonly name: string;
  /** Where it stands, as whoever has it says. */
  readonly place?: string;
  /** Of `both`: what differs, each a few words. */
  readonly what: readonly string[];
}

/** Its own policies or rules that are not kept. */
export interface RemoteViolation {
  readonly name: string;
  readonly severity?: Severity;
  readonly message: string;
}

/**
 * `plan`: the account's plan does not have it. `limit`: a rate limit or quota. `problem`: something did not come. `told`: the
 * service says something else.
 */
export type RemoteNoticeKind = 'plan' | 'limit' | 'problem' | 'told';

export interface RemoteNotice {
  readonly kind: RemoteNoticeKind;
  /** Ours: a sentence. */
  readonly message: string;
  /** The service's own, one line. */
  readonly words?: string;
  /** Where it sends people: of the web, and shown, never opened. */
  readonly url?: string;
}

/** One target at one service. */
export interface RemoteRun {
  readonly service: RemoteServiceId;
  /** For people: `TrustTrace`. */
  readonly name: string;
  /** Origin that was asked. */
  readonly origin: string;
  readonly kind: Sendable;
  /** What was given to it, for people: an address, or "tools.json (12 kB)". */
  readonly target: string;
  /** The service's id of the run; what `bartizan remote fetch` takes. */
  readonly id?: string;
  readonly state: RemoteState;
  /** The state as the service writes it. */
  readonly stateWord?: string;
  /** Whether an earlier submission of the same content was fetched, and nothing was sent. */
  readonly isReused: boolean;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly score?: RemoteScore;
  readonly categories: readonly RemoteCategory[];
  /** How many findings the service counts; more than are told where a plan leaves some out. */
  readonly total?: number;
  readonly findings: readonly RemoteFinding[];
  /** Findings that came and are not kept. */
  readonly leftOut: number;
  readonly analysis?: RemoteAnalysis;
  readonly documents: readonly RemoteDocument[];
  readonly components: readonly RemoteComponent[];
  readonly relations?: readonly RemoteRelation[];
  readonly controls?: readonly RemoteControl[];
  readonly violations: readonly RemoteViolation[];
  readonly change?: RemoteChange;
  /** Of its components to ours, and how many more there are; absent where it lists none, or its run is not over. */
  readonly differences?: readonly RemoteDifference[];
  readonly differencesLeftOut?: number;
  readonly notices: readonly RemoteNotice[];
}

/** An earlier run, as the service lists it. */
export interface RemoteHistoryEntry {
  readonly id: string;
  readonly target?: string;
  readonly stateWord?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly score?: RemoteScore;
  readonly total?: number;
}
