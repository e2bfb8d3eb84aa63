// The one interface of hosted services. A service translates: our words to its requests, its answers to ours. When to ask,
// how often, what to keep and when to give up is decided once, in ask.ts.

import type {
  RemoteAnalysis,
  RemoteCategory,
  RemoteChange,
  RemoteComponent,
  RemoteControl,
  RemoteDocument,
  RemoteFinding,
  RemoteHistoryEntry,
  RemoteNotice,
  RemoteRelation,
  RemoteScore,
  RemoteServiceId,
  RemoteViolation,
  Sendable,
} from '../../model/remote.ts';
import type { Credential, Http, Refused } from './http.ts';

/** What goes out, after everything in it that must not was taken out. */
export interface Submission {
  readonly kind: Sendable;
  /** For people, and part of the key under which the run is remembered. */
  readonly target: string;
  /** Changes when what is there changes; where that cannot be known, the day. */
  readonly version: string;
  /** Of `url` and `repository`: the address. */
  readonly url?: string;
  /** Of the others: the file. */
  readonly file?: OutboundFile;
  /** How Trusera scans it. */
  readonly scan?: ScanWishes;
}

export interface ScanWishes {
  readonly deep: boolean;
  /** An n8n instance that is scanned too, and the key for it. */
  readonly n8nUrl?: string;
  readonly n8nKey?: string;
}

export interface OutboundFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Paths of the workspace that are in it. */
  readonly paths: readonly string[];
}

/** What the service answered to a submission. */
export interface Submitted {
  readonly id: string;
  readonly stateWord?: string;
  readonly notices?: readonly RemoteNotice[];
}

/** What a service told of a run so far. Findings still lack their identity: `ask.ts` gives it. */
export interface Told {
  /** `running` for whatever is not over by its documents; a word they do not know is `unknown`, and waited for. */
  readonly state: 'running' | 'completed' | 'aborted' | 'failed' | 'unknown';
  readonly stateWord?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly score?: RemoteScore;
  readonly categories?: readonly RemoteCategory[];
  readonly total?: number;
  readonly findings?: readonly ToldFinding[];
  readonly leftOut?: number;
  readonly analysis?: RemoteAnalysis;
  readonly documents?: readonly RemoteDocument[];
  readonly components?: readonly RemoteComponent[];
  readonly relations?: readonly RemoteRelation[];
  readonly controls?: readonly RemoteControl[];
  readonly violations?: readonly RemoteViolation[];
  readonly change?: RemoteChange;
  readonly notices?: readonly RemoteNotice[];
}

export type ToldFinding = Omit<RemoteFinding, 'ruleId' | 'fingerprint'>;

/** What the user wants beside the findings. */
export interface Wishes {
  readonly analysis: 'auto' | 'off' | 'required';
}

/** A service that is spoken to: one account, one base address. Every method throws `Refused`, `NoAnswer` or `WrongAnswer`. */
export interface Connection {
  submit(submission: Submission): Promise<Submitted>;
  /** What is told of a run by now; called again until it is over. */
  result(id: string): Promise<Told>;
  /**
   * What else there is once it is over: details, analysis, documents. What cannot be had is a notice in the answer, so that what
   * can be had is not lost.
   */
  complete?(id: string, told: Told, wishes: Wishes): Promise<Told>;
  /** Newest first, at most `most`. */
  history?(most: number): Promise<readonly RemoteHistoryEntry[]>;
  /** A document of a run that is over, as its options ask for it. */
  document?(id: string, options: DocumentOptions): Promise<RemoteDocument>;
  /** What the account has registered to be scanned, for people. */
  targets?(): Promise<readonly string[]>;
}

/** Of `bartizan remote fetch`. */
export interface DocumentOptions {
  readonly target?: string;
  readonly format?: string;
}

export interface RemoteService {
  readonly id: RemoteServiceId;
  /** For people. */
  readonly name: string;
  /** Where its documents say it is; undefined when everybody has an own instance. */
  readonly baseUrl?: string;
  /** What its documents put behind the address of an instance: `/api/v1`. */
  readonly basePath?: string;
  /** In order of preference. */
  readonly takes: readonly Sendable[];
  /** Formats in which a run can be had as a document. */
  readonly exports?: readonly string[];
  /** Largest file it takes, in bytes. */
  readonly largestFile?: number;
  /** Whether what it scans is whatever it can reach by itself: a path of its own disk, too. */
  readonly takesTarget?: boolean;
  /** Whether its `url` is a website or host that the user names for it, and not the MCP URL. */
  readonly takesHost?: boolean;
  /** Milliseconds between two looks at a run. */
  readonly pause: number;
  /** Another header that takes the key, for where `Authorization` does not arrive. */
  readonly keyHeader?: string;
  /** How a user and password become a credential. */
  readonly login?: (http: Http, user: string, password: string) => Credential;
  connect(http: Http): Connection;
  /** What a refusal means at this service, where its document says more than the status does. */
  explain?(refused: Refused): RemoteNotice | undefined;
  /** Why a submission must not even be sent, as a sentence. */
  objection?(submission: Submission): string | undefined;
}
