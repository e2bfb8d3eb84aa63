// The intermediate representation: what a source file says, the same for every language. Front ends lower to it
// (code/lower/), everything after reads only this. Expressions and statements keep where they stand; names stay names,
// and no front end resolves anything beyond its own file.

export const LANGUAGES = ['python', 'javascript', 'go'] as const;
/** `javascript` is JavaScript and TypeScript, with and without JSX. */
export type Language = (typeof LANGUAGES)[number];

/** Where something stands in the text of its file, in UTF-16 code units. */
export interface Span {
  readonly at: number;
  readonly to: number;
}

export type Expr =
  | NameExpr
  | LiteralExpr
  | RegexExpr
  | TextExpr
  | MemberExpr
  | IndexExpr
  | CallExpr
  | ObjectExpr
  | ListExpr
  | FunctionExpr
  | ClassExpr
  | ChoiceExpr
  | OperationExpr
  | AssignExpr
  | CastExpr
  | OtherExpr;

export interface NameExpr extends Span {
  readonly kind: 'name';
  /** `this` and Python's `self` are plain names; `%…` are names a front end made up. */
  readonly name: string;
}

export interface LiteralExpr extends Span {
  readonly kind: 'literal';
  /** `undefined` for JavaScript's, null for None, nil and null. Strings with their escapes read. */
  readonly value: string | number | boolean | null | undefined;
}

export interface RegexExpr extends Span {
  readonly kind: 'regex';
  readonly source: string;
  readonly flags: string;
}

/** A text put together of parts in order: template, f-string, `+` of texts, `%` and `.format` with a literal format. */
export interface TextExpr extends Span {
  readonly kind: 'text';
  readonly parts: readonly Expr[];
  /** `plus` may also be an addition of numbers. */
  readonly by: 'template' | 'plus' | 'format';
}

/** `a.b`, `a?.b`, `a["b"]` in JavaScript. In Python and Go `a["b"]` is an index. */
export interface MemberExpr extends Span {
  readonly kind: 'member';
  readonly of: Expr;
  readonly name: string;
}

/** `a[k]`. A slice `a[i:j]` is an `other` with operator `slice` and `a` as its first part. */
export interface IndexExpr extends Span {
  readonly kind: 'index';
  readonly of: Expr;
  readonly key: Expr;
}

export interface Argument {
  readonly value: Expr;
  /** Of a keyword argument. */
  readonly name?: string;
  /** `*a`, `...a` are lists, `**a` is a map. */
  readonly spread?: 'list' | 'map';
}

export interface CallExpr extends Span {
  readonly kind: 'call';
  readonly callee: Expr;
  readonly args: readonly Argument[];
  /** `new X()`, also composite literals of Go that are written `&T{…}` or `T{…}`: then one map argument. */
  readonly isNew?: boolean;
  /** The result is awaited where it stands. */
  readonly isAwaited?: boolean;
  /** A tagged template: the first argument is the list of constant texts, the others are the holes. */
  readonly isTagged?: boolean;
  /** Go's `defer` and `go`. */
  readonly isLater?: boolean;
  /** Type arguments, `f<T>(x)` and `F[T](x)` where the front end can tell. */
  readonly types?: readonly Expr[];
}

export interface ObjectEntry {
  /** A name or literal key as text; another expression otherwise; undefined for a spread. */
  readonly key: string | Expr | undefined;
  readonly value: Expr;
  readonly isSpread?: boolean;
  /** Where the key stands. */
  readonly keyAt?: Span;
  /** Struct tag of a Go field, of types only. */
  readonly tag?: string;
  readonly isOptional?: boolean;
}

/** An object or dict literal, a keyed composite literal; as a type, an object type or struct with types as values. */
export interface ObjectExpr extends Span {
  readonly kind: 'object';
  readonly entries: readonly ObjectEntry[];
}

/** List, tuple, set, array, slice literal. A comprehension is an `other` with operator `each`: see OtherExpr. */
export interface ListExpr extends Span {
  readonly kind: 'list';
  readonly items: readonly Argument[];
}

export interface FunctionExpr extends Span {
  readonly kind: 'function';
  readonly fn: FunctionIR;
}

export interface ClassExpr extends Span {
  readonly kind: 'class';
  readonly cls: ClassIR;
}

/** One of several values: `t ? a : b`, `a if t else b` (test t); `a || b`, `a or b`, `a ?? b`, `a && b`, `a and b`. */
export interface ChoiceExpr extends Span {
  readonly kind: 'choice';
  readonly by: 'test' | 'or' | 'and' | 'nullish';
  /** Of `test` only. */
  readonly test?: Expr;
  /** Two of them: for `or`, `and`, `nullish` left and right. */
  readonly of: readonly [Expr, Expr];
}

/**
 * An operation whose result is a number or a truth value: `==` (also `===`, `is`), `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `not`,
 * `instanceof`, `typeof`, `-` … As a type: `|` of its operands.
 */
export interface OperationExpr extends Span {
  readonly kind: 'operation';
  readonly operator: string;
  readonly operands: readonly Expr[];
}

/** An assignment inside an expression: `(n := x)`, `(a = b)`. */
export interface AssignExpr extends Span {
  readonly kind: 'assign';
  readonly target: Expr;
  readonly value: Expr;
}

/** `x as T`, `x!`, `<T>x`, `x satisfies T`, `x.(T)`, conversions such as Go's `string(x)` stay calls. */
export interface CastExpr extends Span {
  readonly kind: 'cast';
  readonly of: Expr;
  readonly type: Expr;
}

/**
 * Everything else; what goes into it may come out of it. Operators with a meaning of their own:
 * `slice` (of the first part) · `each` (a comprehension: parts are [function of one parameter per target made of the element
 * expression, the iterated expression]; conditions are branches in that function) · `where` (the first part, of which there is one
 * when the function that is the second part says so of an element of the third) · `element` (one element of the first part:
 * loop variables, destructuring by position beyond what an index says) · `range` · `spawn` (`yield from`) · `chan` (Go receive) ·
 * `sequence` (`a, b`: all are done, the value is that of the last).
 */
export interface OtherExpr extends Span {
  readonly kind: 'other';
  readonly operator: string;
  readonly parts: readonly Expr[];
}

export type Stmt =
  | AssignStmt
  | ExprStmt
  | ReturnStmt
  | ThrowStmt
  | BranchStmt
  | SwitchStmt
  | LoopStmt
  | TryStmt
  | LeaveStmt
  | FunctionStmt
  | ClassStmt;

/**
 * `target = value`; the target is a name, a member or an index. Destructuring is lowered to one assignment each from a
 * made-up name: `const {a, ...r} = f()` is `%1 = f(); a = %1.a; r = %1`. `a += b` is `a = a + b` (a `plus` text).
 * `a, err := f()` of Go is `%1 = f(); a = %1[0]; err = %1[1]` with literal index keys, and so are tuples of Python.
 */
export interface AssignStmt extends Span {
  readonly kind: 'assign';
  readonly target: Expr;
  readonly value: Expr;
  readonly type?: Expr;
  /** A new name is declared here, not an old one changed. */
  readonly declares?: boolean;
}

export interface ExprStmt extends Span {
  readonly kind: 'expr';
  readonly value: Expr;
}

/** Go's `return a, b` returns a list. `yield` is a return that goes on. */
export interface ReturnStmt extends Span {
  readonly kind: 'return';
  readonly value?: Expr;
  readonly goesOn?: boolean;
}

/** `throw`, `raise`; calls that never come back (`sys.exit`, `os.Exit`, `panic`, `log.Fatal`) as well, with the call as value. */
export interface ThrowStmt extends Span {
  readonly kind: 'throw';
  readonly value?: Expr;
}

/** Also `assert t`: a branch with an empty `then` and a throw in `otherwise`. `match` of Python is a switch. */
export interface BranchStmt extends Span {
  readonly kind: 'branch';
  readonly test: Expr;
  readonly then: readonly Stmt[];
  readonly otherwise: readonly Stmt[];
}

export interface SwitchCase {
  /** What the subject is compared with; none is the default. Without a subject they are tests of their own. */
  readonly tests: readonly Expr[];
  readonly body: readonly Stmt[];
  /** Without `break` at its end the next one follows (JavaScript; Go's `fallthrough`). */
  readonly fallsThrough?: boolean;
}

export interface SwitchStmt extends Span {
  readonly kind: 'switch';
  readonly subject?: Expr;
  readonly cases: readonly SwitchCase[];
}

/** `for x of y`, `for x in y`, `range` (iterated set: the body begins with an assignment from an `element`), `while`, `do`, `for(;;)`. */
export interface LoopStmt extends Span {
  readonly kind: 'loop';
  readonly iterated?: Expr;
  /** The name (often a made-up one) that holds the element in each turn. */
  readonly element?: string;
  /** The name that holds key or index: `for k in obj`, Go's first range variable, `enumerate` is not lowered. */
  readonly key?: string;
  readonly test?: Expr;
  readonly body: readonly Stmt[];
}

/** `with a as b` is an assignment before a try without handlers. */
export interface TryStmt extends Span {
  readonly kind: 'try';
  readonly body: readonly Stmt[];
  readonly handlers: readonly { readonly name?: string; readonly body: readonly Stmt[] }[];
  readonly finally: readonly Stmt[];
}

export interface LeaveStmt extends Span {
  readonly kind: 'leave';
  readonly how: 'break' | 'continue';
}

/** A named function; its name is known in the whole block. */
export interface FunctionStmt extends Span {
  readonly kind: 'function';
  readonly fn: FunctionIR;
}

export interface ClassStmt extends Span {
  readonly kind: 'class';
  readonly cls: ClassIR;
}

export interface Param extends Span {
  /** The name it has in the body: made up (`%p0`) for a destructured one, whose parts the body then assigns first. */
  readonly name: string;
  /** `keyword`: by name only. `list` and `map` take the rest (`*a`, `...a`; `**a`). */
  readonly by: 'position' | 'keyword' | 'list' | 'map';
  readonly type?: Expr;
  readonly default?: Expr;
  readonly decorators?: readonly Expr[];
}

export interface FunctionIR extends Span {
  /** Empty where it has none. */
  readonly name: string;
  /** Where the name stands, or the whole thing. */
  readonly nameAt: Span;
  readonly params: readonly Param[];
  readonly body: readonly Stmt[];
  readonly decorators: readonly Expr[];
  readonly returns?: Expr;
  /** First text of the body (Python), or the comment directly before it (JSDoc, Go). */
  readonly doc?: string;
  readonly isAsync?: boolean;
  readonly isGenerator?: boolean;
  readonly isStatic?: boolean;
  /** Python: its first parameter is the class, whatever it is called on. */
  readonly isOfClass?: boolean;
  /** `get x()`, `@property`: read as a member, not called. */
  readonly isGetter?: boolean;
  /** Arrow functions and lambdas have the `this` of where they stand. */
  readonly isArrow?: boolean;
  /** No function of the program but a piece of a module's body, that is run as one. */
  readonly isPiece?: boolean;
  /** Go: what the method belongs to; its name in the body is a parameter no caller passes. */
  readonly receiver?: { readonly name: string; readonly type: string };
}

export interface ClassIR extends Span {
  readonly name: string;
  readonly nameAt: Span;
  /** `type` is an interface, type alias or struct, `enum` has its members as fields. */
  readonly form: 'class' | 'type' | 'enum';
  readonly bases: readonly Expr[];
  readonly decorators: readonly Expr[];
  readonly methods: readonly FunctionIR[];
  readonly fields: readonly FieldIR[];
  /** What a type alias stands for when it is no object type. */
  readonly alias?: Expr;
  readonly doc?: string;
}

export interface FieldIR extends Span {
  readonly name: string;
  readonly type?: Expr;
  readonly value?: Expr;
  readonly isStatic?: boolean;
  readonly isOptional?: boolean;
  readonly tag?: string;
}
