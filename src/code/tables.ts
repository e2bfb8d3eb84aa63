// API tables (rules/code/<language>/*.yaml): what the functions of libraries mean for a flow. Data only; this file is their shape.
// Each entry comes with a pair of lines of code, one that must and one that must not have the effect, run by the tests.

import type { Capability } from '../model/capability.ts';
import type { ComponentFlag, ComponentType } from '../model/component.ts';
import type { PostureName } from '../model/posture.ts';
import type { Language } from './ir.ts';
import type { Origin, Sink } from './value.ts';

/**
 * How a callee is named, by its canonical path (see External in value.ts): exact (`child_process.exec`), any path that
 * ends so (`*.execute`: also on receivers nobody knows), or between (`sqlite3.**.execute`: anything made from it). Several share an entry.
 */
export type CalleePattern = string;

/** Which of the values passed: a position (`0`), a keyword (`cwd`), both (`0|args`), a field (`1.shell`), an element of it (`1.[]`), `self` (the receiver), `*` (all), `2+` (from there), `last`, `last-function`, `first-object` (a schema among arguments that may be left out). */
export type Selector = string;

export interface SinkEntry {
  readonly call: readonly CalleePattern[];
  readonly sink: Sink;
  readonly arg: readonly Selector[];
  /** All must hold: selector → a constant the value has (`true` also: any truthy or unknown one), or `absent`, `list` (a list literal or list-like), `text` (not a list). */
  readonly when?: Readonly<Record<Selector, string | number | boolean>>;
  /** Of a `flag`: how many elements of the vector come before the arguments (1 where it begins with the program). */
  readonly skip?: number;
  /** Weaker than the table's usual: a callee that is only told by its name. */
  readonly confidence?: 'medium' | 'low';
  /** Names the sink in messages: "a shell", "`git`". Default: by the sink. */
  readonly as?: string;
  /**
   * Of a `subject`: what says that the argument is somebody. `statement`: columns of the query's text, the first of `arg`, in whose places the
   * others are put · `fields`: names in an object (`given`: the call's keywords) · `pair`: the first of `arg` is a name, the second the value · `test`:
   * what is compared with a column · `name`: that of the tool's own argument.
   */
  readonly by?: 'statement' | 'fields' | 'pair' | 'test' | 'name';
  /** Only when the argument looks like it: a constant part matches this expression (for `*.execute` and the like). */
  readonly like?: string;
}

export interface SourceEntry {
  /** A call whose result is the source, or with `read: true` a member that is one when read (`os.environ`). */
  readonly call: readonly CalleePattern[];
  readonly read?: boolean;
  readonly origin: Origin;
  readonly as: string;
  /** Only when the constant it is called with, or the member that is read, looks like this. */
  readonly like?: string;
}

/** Who calls, as the server knows it: what makes of it is no argument's word. */
export interface CallerEntry {
  /** A call that gives it, or with `read: true` a member. */
  readonly call: readonly CalleePattern[];
  readonly read?: boolean;
  /** Only when the constant it is called with, or the member's name, looks like this. */
  readonly like?: string;
  /**
   * `caller`, unless said · `perhaps`: something of the request, which silences what it is compared with and tells nothing of the server · `door`:
   * callers are asked who they are here.
   */
  readonly is?: 'caller' | 'perhaps' | 'door';
  /** As for sinks. */
  readonly when?: Readonly<Record<Selector, string | number | boolean>>;
}

/** What a call gives back, where that is not "unknown": first match wins. */
export interface TransformEntry {
  readonly call: readonly CalleePattern[];
  /**
   * `same`: the first selected value, as it is (resolve, trim: a guard on the result holds for what went in) · `part`: made of the selected
   * values · `clean`: nothing of them (lengths, hashes, numbers) · `text`: their texts in order · `wraps`: the selected function itself (promisify,
   * partial) · `element`: one element of the selected · `member`: the member of the first selected value that the second one names; further ones
   * may come instead (defaults) · `calls`: the selected function called with elements of `self` or nothing known (map, forEach, then, run_in_executor with the rest as its arguments).
   */
  readonly gives: 'same' | 'part' | 'clean' | 'text' | 'wraps' | 'element' | 'member' | 'calls';
  readonly of: readonly Selector[];
  /** Harmless for these after it. */
  readonly proves?: readonly Sink[];
  /** `strong` unless said; `weak` keeps the finding at lower confidence with the note. */
  readonly grade?: 'strong' | 'weak';
  readonly note?: string;
  /** It is read, not called: `Path(x).name`. */
  readonly isProperty?: boolean;
  /** The selected values are (also) written into this argument: `json.Unmarshal(b, &v)`. */
  readonly into?: Selector;
  /** For `calls`: selectors of what the function is called with (default: elements of `self`). */
  readonly with?: readonly Selector[];
  /** A way of its own to look at the value later: `resolved` (path resolved), `real` (symlinks too), `relative` (path.relative), `parsed-url`, `host`, `basename`, `lower`. */
  readonly mark?: string;
}

/** A test on values. */
export interface GuardEntry {
  readonly call: readonly CalleePattern[];
  readonly about: Selector;
  /** Proved when the call gives true, false, or comes back at all (`returns`: it throws otherwise). */
  readonly when: 'true' | 'false' | 'returns';
  readonly proves: readonly Sink[];
  readonly grade?: 'strong' | 'weak';
  readonly note?: string;
  /** Only when the value carries this mark (see TransformEntry.mark); without it the grade is weak. */
  readonly needs?: string;
}

/** A way to register something a model can call. */
export interface RegistrationEntry {
  readonly framework: string;
  readonly kind: 'tool' | 'prompt' | 'resource' | 'completion' | 'route';
  /** Called with the function, or used as a decorator (bare or called). */
  readonly call?: readonly CalleePattern[];
  readonly decorator?: readonly CalleePattern[];
  /** Or a class that extends this. */
  readonly extends?: readonly CalleePattern[];
  /** Or a file of this path glob with this export. */
  readonly file?: { readonly path: string; readonly export: string };
  /** Or a function that has a parameter of this type (a guess unless the type is the framework's). */
  readonly takes?: readonly CalleePattern[];
  /** Or a type that has all these: Go's interfaces are met without being named. First what gives the tool's name, then its description; elsewhere also a schema. */
  readonly methods?: readonly string[];
  /** Where the function is: a selector, `last-function`, `1.execute`; for classes the method's name. Default for decorators: the decorated. */
  readonly handler?: Selector;
  /** As for sinks; `~…` is an expression on a text, or on the last name of what is there. */
  readonly when?: Readonly<Record<Selector, string | number | boolean>>;
  readonly name?: Selector;
  readonly description?: Selector;
  /** Schema of the arguments: a selector; for classes a field's name. */
  readonly schema?: Selector;
  /** Whether the framework checks arguments against the schema before the call. */
  readonly isValidated: boolean;
  /** Parameters of the handler that are the client's: `0`, `*` (all but context), `0.params.arguments` (a part of it). */
  readonly tainted: readonly Selector[];
  /** The client's arguments may also come under this name in the parameter (Mastra's `{ context }`). */
  readonly envelope?: string;
  /** Where the tool's name comes in, for handlers of many tools: `0.params.name`. */
  readonly toolName?: Selector;
  /** Parameters that never are: by type (`Context`) or by default value (`Depends()`). */
  readonly trusted?: readonly CalleePattern[];
  /** The callee is told by a name that others may have too: what comes of it is a guess. */
  readonly isGuess?: boolean;
  /** Without a schema parameter 0 is the context (TypeScript SDK v1). */
  readonly contextFirstWithoutSchema?: boolean;
}

/** What an argument can be told to be where a constant is not enough. */
export const SHAPES = ['environment', 'third-party', 'every-origin', 'anything', 'guessable'] as const;
export type Shape = (typeof SHAPES)[number];

/** What modules show of themselves: callers are asked who they are, or from where; MCP is spoken over HTTP. */
export const SIGNS = ['auth', 'host-check', 'mcp-http'] as const;
export type Sign = (typeof SIGNS)[number];

/** A call that leaves something open by its arguments alone. */
export interface PostureEntry {
  readonly call: readonly CalleePattern[];
  readonly posture: PostureName;
  /**
   * All must hold on every way: selector → the very constant, `~…` an expression on a text or a library's name, or `absent`. Here `made.x` is selected of the
   * call that made the receiver.
   */
  readonly when?: Readonly<Record<Selector, string | number | boolean>>;
  /** Selector → shape. */
  readonly holds?: Readonly<Record<Selector, Shape>>;
  /** The receiver was made outside of the function it is used in. */
  readonly shared?: boolean;
  /** Answered by one of these in the same package. */
  readonly unless?: readonly Sign[];
  /** Only in files with all of these. */
  readonly needs?: readonly Sign[];
  /** What is said of it in messages. */
  readonly as: string;
}

/** A call that makes something of the bill of materials, or adds to it. */
export interface ComponentEntry {
  readonly makes: ComponentType;
  /** Library by the name people know. */
  readonly framework: string;
  readonly call: readonly CalleePattern[];
  /** As for postures: all must hold. */
  readonly when?: Readonly<Record<Selector, string | number | boolean>>;
  /** It is no new thing but says more of this one, where that is known: the receiver (`self`), an agent that is put into something that runs it. */
  readonly to?: Selector;
  /** A text, or a function or class whose name it is. Without one: the variable it is kept in. */
  readonly name?: Selector;
  /** Who serves it, where the library says so. */
  readonly provider?: string;
  /** Model ids, or models that were made before. */
  readonly model?: Selector;
  /** Functions, tools that were registered, made by a library, or other agents. */
  readonly tools?: readonly Selector[];
  readonly guardrails?: readonly Selector[];
  /** Whatever else was made before: agents, servers, memories, stores. */
  readonly holds?: readonly Selector[];
  /** Decorators of a class whose methods make what `holds` only names. */
  readonly gatheredBy?: readonly string[];
  /** A function that gives a list of them, or an object that has it as `tools`; what has the list exposes them. */
  readonly lists?: Selector;
  /** It counts only in such a list. */
  readonly isListed?: boolean;
  /** What it can do by itself. */
  readonly can?: readonly Capability[];
  /** Of a client: an object with a server under each name. */
  readonly servers?: Selector;
  /** Facts that are texts or numbers, by the name of the property. */
  readonly facts?: Readonly<Record<string, Selector>>;
  /** Flags it has when the value selected is this one. */
  readonly flags?: Readonly<Partial<Record<ComponentFlag, Readonly<Record<Selector, string | number | boolean>>>>>;
}

export interface CodeTables {
  readonly language: Language;
  readonly sinks: readonly SinkEntry[];
  readonly sources: readonly SourceEntry[];
  readonly callers: readonly CallerEntry[];
  readonly transforms: readonly TransformEntry[];
  readonly guards: readonly GuardEntry[];
  readonly registrations: readonly RegistrationEntry[];
  readonly postures: readonly PostureEntry[];
  readonly components: readonly ComponentEntry[];
  /** Callees that do not come back: `sys.exit`. */
  readonly ends: readonly CalleePattern[];
  /** Other names of modules and callables: `fs/promises` → `fs.promises`, `node:fs` → `fs`. */
  readonly aliases: Readonly<Record<string, string>>;
}
