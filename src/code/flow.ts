// What the analysis of a project gives: flows from where a text comes in to where it does harm, and what was registered.

import type { Capability } from '../model/capability.ts';
import type { ComponentFlag, ComponentType, RelationType } from '../model/component.ts';
import type { PostureName } from '../model/posture.ts';
import type { Span } from './ir.ts';
import type { Entry, Sink, Source } from './value.ts';

export interface FlowStep extends Span {
  readonly path: string;
  readonly what: string;
}

export interface Flow {
  readonly source: Source;
  readonly sink: Sink;
  /** As the table calls it: "a shell", "`fs.readFile`". */
  readonly sinkName: string;
  /** The callee, for the fingerprint and messages. */
  readonly callee: string;
  /** The function the sink stands in, by name, with its class; none in one without a name that was registered itself, or in none. */
  readonly holder?: string;
  /** The sink stands in what was registered, not in something it calls. */
  readonly isInHandler: boolean;
  /** The tool it is reached through; its name may be empty. */
  readonly entry?: Entry;
  /** From source to sink; the last is the sink, never empty. */
  readonly steps: readonly FlowStep[];
  readonly confidence: 'high' | 'medium' | 'low';
  /** Why it is not high, and weak guards on the way: one phrase each. */
  readonly doubts: readonly string[];
  /** A call that nothing is known of lies on the way. */
  readonly isVague: boolean;
  /** The whole argument is one parameter that says it takes a command, query or code: a capability. */
  readonly isByDesign: boolean;
}

/** A call that leaves something open, whoever decides over its arguments. */
export interface Posture extends FlowStep {
  readonly posture: PostureName;
  readonly callee: string;
  /** The package is also made into a container, whose network others decide over. */
  readonly isInContainer: boolean;
}

export interface Registered extends Entry {
  /** As JSON Schema, as far as it is known from the source. */
  readonly schema?: unknown;
  readonly handler?: FlowStep;
  /** JSON Schema made of the signature, where none is given. */
  readonly signature?: unknown;
  /** The whole function. */
  readonly body?: Span & { readonly path: string };
  /** The name it stands under where an agent has it. */
  readonly calledAs?: string;
  /** It answers for several tools, by the name it is called with. */
  readonly isDispatcher?: boolean;
  /** What it calls and reads, as far as the source says it. */
  readonly links: readonly Link[];
}

/** Something of the bill of materials that a program makes: an agent, a model, a server. */
export interface Made extends Span {
  readonly type: ComponentType;
  /** As it is made, else the variable it is kept in; empty where neither is known. */
  readonly name: string;
  readonly framework: string;
  readonly provider?: string;
  readonly path: string;
  /** Where its name stands, or else what makes it. */
  readonly nameAt: Span;
  readonly facts: Readonly<Record<string, string>>;
  /** By itself, whatever its tools can. */
  readonly can: readonly Capability[];
  /** Of a tool: JSON Schema of its arguments. */
  readonly schema?: unknown;
  /** Its name was given to it; else it is that of a variable or of nobody. */
  readonly isNamed: boolean;
  readonly flags: readonly ComponentFlag[];
  /** All it was put together of is known. */
  readonly isWhole: boolean;
  readonly links: readonly Link[];
}

export interface Link {
  readonly type: RelationType;
  readonly to: Made | Registered;
}

export interface CodeGap {
  readonly path: string;
  readonly reason: 'too-large' | 'too-deep' | 'unparsable' | 'time-limit' | 'not-supported';
  readonly detail: string;
}

export interface CodeAnalysis {
  readonly flows: readonly Flow[];
  readonly postures: readonly Posture[];
  readonly entries: readonly Registered[];
  readonly made: readonly Made[];
  readonly gaps: readonly CodeGap[];
  readonly counts: {
    /** Files that were parsed, by why: `registers`, `asks a model`, `imported`. */
    readonly parsed: Readonly<Record<string, number>>;
    readonly functions: number;
    /** Expressions and statements that were evaluated: the same on every machine. */
    readonly steps: number;
  };
  /** Milliseconds: loading grammars, reading syntax trees, lowering them, all after that. */
  readonly timings: {
    readonly grammars: number;
    readonly parse: number;
    readonly lower: number;
    readonly analyse: number;
  };
}
