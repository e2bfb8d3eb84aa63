// What the parts of the evaluator share. A *frame* is one run of a function (or of a module's body): its variables and what
// is proved so far. The parts call each other through the machine, so that none of them has to know the others.

import type { Capability } from '../../model/capability.ts';
import type { ComponentFlag, ComponentType, RelationType } from '../../model/component.ts';
import type { ClassIR, Expr, FunctionIR, Language, Span, Stmt } from '../ir.ts';
import type { ImportIR, ModuleIR } from '../module-ir.ts';
import type { Project } from '../project.ts';
import type { TableIndex } from '../table-index.ts';
import type { ComponentEntry, PostureEntry } from '../tables.ts';
import type { Entry, External, Home, Origin, PassedValue, Sink, Sinks, Source, Step, Value } from '../value.ts';
import type { Proofs, Tests } from './facts.ts';
import type { Values } from './values.ts';
import { Variables } from './variables.ts';

export interface State {
  readonly vars: Variables;
  proofs: Proofs;
  /** Nothing after this point runs. */
  isDead: boolean;
  /** Tests that both went on after. */
  tests?: Tests | undefined;
}

export interface Frame {
  state: State;
  readonly parent: Frame | undefined;
  readonly module: ModuleScope;
  readonly fn: FunctionIR | undefined;
  readonly returns: Returned[];
  /** Ids were no higher when it began. */
  readonly born: number;
  /** What `this` or `self` is. */
  readonly self: Value | undefined;
  /** States in which loops and switches were left. */
  readonly left: State[];
  /** Loops that are being gone through. */
  loops: number;
  /** What the names meant before this turn of a loop that is gone through turn by turn. */
  turn: Variables | undefined;
}

/** One way a function comes back. */
export interface Returned {
  readonly value: Value;
  readonly proofs: Proofs;
  readonly judged: Judged | undefined;
  /** Taken or not as something says that is nobody's: a setting, the platform. */
  readonly bySetting?: boolean | undefined;
}

/** What follows from a value being truthy or not. */
export interface Judged {
  readonly whenTrue: Proofs;
  readonly whenFalse: Proofs;
  /** The tool a dispatcher was called for, when it is true. */
  readonly tool?: string;
}

/** A module of the project while it is evaluated. */
export interface ModuleScope {
  readonly ir: ModuleIR;
  readonly frame: Frame;
  status: 'new' | 'running' | 'done';
}

export interface Scoped extends Home {
  readonly frame: Frame;
}

/** A registration that was met, to be evaluated with its client's arguments. */
export interface Handler {
  readonly entry: Entry;
  readonly registration: import('../tables.ts').RegistrationEntry;
  fn: Value;
  /** Of what it wraps, and where that stands: the framework looks through to its parameters. */
  signature?: { readonly fn: FunctionIR; readonly frame: Frame } | undefined;
  readonly schema: Value | undefined;
  readonly language: Language;
  /** What it was registered on. */
  readonly on?: Value | undefined;
  /** The name it stands under where an agent has it. */
  key?: string;
  /** What it calls on things the program made, and where it sends requests. */
  uses?: ReadonlyMap<Part, RelationType>;
}

/** Decorators of one function at work. */
export interface Decoration {
  readonly fn: FunctionIR;
  readonly frame: Frame;
  /** Nested functions are nobody's root: they are gone through here or never. */
  readonly isRoot: boolean;
  /** What they have registered it as: an own decorator may do so in several ways, of which the outermost is taken. */
  readonly handlers: Map<string, Handler>;
}

/** Something for the bill of materials, while it is put together. */
export interface Part {
  readonly type: ComponentType;
  readonly framework: string;
  readonly provider: string | undefined;
  name: string;
  readonly path: string;
  readonly at: number;
  readonly to: number;
  nameAt: Span;
  readonly facts: Map<string, string>;
  readonly flags: Set<ComponentFlag>;
  readonly links: Map<Part | Handler, RelationType>;
  readonly can: Set<Capability>;
  schema?: unknown;
  isNamed: boolean;
  /** The calls that say what it is made of. */
  readonly sources: PartSource[];
  isWhole: boolean;
}

export interface PartSource {
  readonly entry: ComponentEntry;
  readonly call: ExternalCall;
}

export interface Components {
  met(entries: readonly ComponentEntry[], call: ExternalCall): void;
  /** A function was registered by the call with these. */
  registered(args: readonly PassedValue[], handler: Handler): void;
  /** Tests and examples are run from here on: what they make by the program's own functions is theirs. None: they are over. */
  begin(tests: ReadonlySet<string>): void;
  /** Something is called on what may have been made here. */
  used(on: Value, method: string, site: CallSite): void;
  /** A request is made to this address. */
  asked(address: Value, site: CallSite): void;
  close(handlers: readonly Handler[]): readonly Part[];
}

/** What a variant of the analysis leaves out: for measuring what each part is worth. */
export interface Ablation {
  readonly noCalls?: boolean;
  readonly noGuards?: boolean;
  readonly noSchemas?: boolean;
}

/** Who calls, and what was held against that (callers.ts). */
export interface Callers {
  /** Something of a library, or of nothing known, was called or read: it may be who calls. */
  met(path: string, site: CallSite, call?: ExternalCall): void;
  /** Two values were compared, or one looked for in the other; `result` stands for that. */
  compared(
    operator: string,
    values: readonly [Value, Value],
    result: Value,
    operands: readonly Expr[],
    frame: Frame,
  ): void;
  /** A call of a library got these. */
  passed(call: ExternalCall): void;
  /** What stands under a key that is the caller's is the caller's too. */
  found(under: Value, value: Value, language: Language): Value;
  isCaller(value: Value, language: Language): boolean;
  /** What was compared for this value. */
  comparedFor(value: Value): Comparison | undefined;
  /** Somebody's identity was read so far: until then nothing can be held against it. */
  readonly isMet: boolean;
  /** How often callers were asked for more than who they are. */
  readonly asked: number;
  /** They were again, in a call that is not gone through once more. */
  askAgain(): void;
  isChecked(source: Source): boolean;
  /** How a package knows its callers: it looks at who they are, or only asks them. */
  around(path: string): 'caller' | 'door' | undefined;
}

/** State that outlives a call, and has a client's text in it (stains.ts). */
export interface Stains {
  /** How many there were so far. */
  readonly count: number;
  /** Something outside is about to be given this. */
  met(thing: object, name: string, value: Value): void;
  /** It was seen that one calls the other. */
  calls(from: FunctionIR, to: FunctionIR): void;
  /** Whether anything that it reads was stained after there were so many. */
  reaches(fn: FunctionIR, since: number): boolean;
}

/** Requests of programs that speak JSON-RPC by hand (requests.ts). */
export interface Requests {
  /** Two values were compared; the first stands for this expression. */
  compared(subject: Expr | undefined, value: Value, against: Value, frame: Frame): void;
  /** Something was looked up by what stands for this expression; what is found there, where more is known of it so. */
  lookedUp(of: Value, key: Expr, value: Value, frame: Frame): Value | undefined;
  /** Something was put under this name, or registered by it. */
  keep(name: string, value: Value): void;
  /** An object was made; it may be what a list of tools comes in. */
  made(value: Value, at: Span, frame: Frame): void;
  /** Something was called with these: by a method's name something may be registered. */
  passed(args: readonly PassedValue[], frame: Frame): void;
  /** A field of an object was read. */
  read(value: Value): void;
  /** Answers that were met and not run so far. */
  next(): { readonly path: string; run(): void } | undefined;
  /** Reached from another answer, with what came into that. */
  isNeedless(entry: Entry | undefined): boolean;
  /** Files in which a request was understood: its arguments are read, or it is handed on. */
  readonly understood: ReadonlySet<string>;
  /** Files in which some are not run, since there are too many. */
  readonly cut: ReadonlySet<string>;
}

export interface Comparison {
  readonly values: readonly [Value, Value];
  /** Of a column of a table (`Note.owner_id == x`) its name. */
  readonly column: string | undefined;
  /** What it is compared with. */
  readonly with: Value;
}

export interface Machine {
  readonly project: Project;
  readonly values: Values;
  readonly ablation: Ablation;
  tables(language: Language): TableIndex;
  /** Judgements by the id of the value that was tested. */
  readonly judged: Map<number, Judged>;
  /** Those of them that follow from the value itself: of another one like it the same would be said. */
  readonly evident: Set<number>;
  /** What follows from the value being truthy or not. */
  judgedOf(value: Value, language: Language): Judged | undefined;
  /** Counts; false when the root's budget is used up. */
  spend(): boolean;
  /** The tool a dispatcher is at work for, while it is known. */
  tool: string | undefined;
  /** Ids of the values that hold a tool's name. */
  readonly toolNames: Set<number>;
  /** The registered thing that is evaluated now. */
  entry: Entry | undefined;
  /** Its function: what that returns is what the model gets. */
  handler: FunctionIR | undefined;
  /** Requests of a program that speaks JSON-RPC by hand. */
  readonly requests: Requests;
  /** What stands for expressions in which such a request comes in. */
  given: ReadonlyMap<Expr, Value>;

  readonly callers: Callers;
  /** How often something was changed that is no variable of the function at work: fields of objects, variables outside. */
  changes: number;
  /** How often something that was there before this root began was given what it never held before. */
  news: number;
  readonly stains: Stains;
  /** Calls so far that did more than to make texts of texts. */
  acts: number;
  /** Ids were no higher when this root began. */
  began: number;
  /** What the call at work has changed so, with when it was made (changes.ts). */
  touched: Map<object, number>;

  /** Files whose functions are all gone through. */
  readonly roots: ReadonlySet<string>;
  /** Functions that decorators are at work on: those look at them, and call them later if at all. */
  readonly decorating: Map<FunctionIR, Decoration>;
  /** Imports that are being looked up. */
  readonly importing: Set<string | ImportIR>;

  evaluate(expr: Expr, frame: Frame): Value;
  execute(body: readonly Stmt[], frame: Frame): void;
  /** Calls whatever the value is. `path` is the canonical callee where it is of a library. */
  call(callee: Value, args: readonly PassedValue[], site: CallSite): Value;
  read(of: Value, name: string, site: CallSite): Value;
  element(of: Value, site: CallSite): Value;
  /** One of its keys. */
  keyIn(of: Value, site: CallSite): Value;
  /** A named function or class was met: decorators and base classes may register it. */
  declared(fn: FunctionIR, frame: Frame): void;
  declaredClass(cls: ClassIR, frame: Frame): void;
  /** A function without a name was made: its parameters may say that a framework calls it. */
  metFunction(fn: FunctionIR, value: Value, frame: Frame): void;
  module(path: string): ModuleScope | undefined;
  /** An object of the annotated type, where that is a class of the project or of a library. */
  typed(type: Expr, frame: Frame): Value | undefined;
  /** The class of the project an annotation means. */
  classOf(type: Expr, frame: Frame): Extract<import('../value.ts').Form, { kind: 'class' }> | undefined;
  /** With what is proved here written into its taints. */
  bakedIn(value: Value, frame: Frame): Value;
  /** An object of the class that nobody made: of handlers that are methods. */
  instance(cls: Extract<import('../value.ts').Form, { kind: 'class' }>): Value;
  /** Something about it was looked at before it is let through: the program claims a restriction for these sinks. */
  restrict(value: Value, of: Sinks): void;
  isRestricted(source: Source, sink: Sink): boolean;
  step(step: Omit<Step, 'before' | 'order'>, before: Step | undefined): Step;
  /** The handler itself, or the one that is registered so already. */
  register(handler: Handler): Handler;
  flow(found: FoundFlow): void;
  /** Takes back what was found where a request was made ready. */
  withdraw(path: string, at: Span): void;
  checkPostures(entries: readonly PostureEntry[], call: ExternalCall): void;
  readonly components: Components;
  /** Stands for the source: the same one for the same key. */
  source(key: string, make: () => Source): Source;
}

export interface CallSite {
  readonly frame: Frame;
  readonly at: number;
  readonly to: number;
  readonly isNew?: boolean;
  readonly isAwaited?: boolean;
}

/** A call of something that is of no file of the project. */
export interface ExternalCall {
  readonly path: string;
  readonly callee: Value;
  readonly on: Value | undefined;
  readonly args: readonly PassedValue[];
  readonly site: CallSite;
  /** What it makes where a class of the program extends what is called. */
  readonly self?: Value;
}

export interface FoundFlow {
  readonly taint: import('../value.ts').Taint;
  readonly sink: Sink;
  readonly sinkName: string;
  readonly callee: string;
  readonly step: Omit<Step, 'before' | 'order'>;
  /** Where the sink stands. */
  readonly frame: Frame;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly doubts: readonly string[];
  readonly isByDesign: boolean;
}

export type { External, Origin };

export function newState(): State {
  return { vars: new Variables(), proofs: new Map(), isDead: false };
}

export function copyOf(state: State): State {
  return { vars: state.vars.copy(), proofs: state.proofs, isDead: state.isDead, tests: state.tests };
}
