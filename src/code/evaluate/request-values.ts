// Requests of MCP as a program that speaks JSON-RPC by hand gets them: which methods there are, the function in which a request
// comes in, and the request itself with the client's arguments in their place.

import type { Expr, FunctionIR, Span, Stmt } from '../ir.ts';
import type { PassedValue, Value } from '../value.ts';
import { newFields } from './changes.ts';
import { fillStruct } from './go-writes.ts';
import type { CallSite, Frame, Machine } from './machine.ts';
import { ownerOf, present } from './marks.ts';
import { type Origin, originOf, type Role } from './request-origin.ts';

export const BY_HAND = 'JSON-RPC';

export type Method =
  | { readonly calls: 'tool' | 'prompt' | 'resource' }
  | { readonly lists: 'tool' | 'prompt' | 'resource' };

export const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['tools/call', { calls: 'tool' }],
  ['prompts/get', { calls: 'prompt' }],
  ['resources/read', { calls: 'resource' }],
  ['tools/list', { lists: 'tool' }],
  ['prompts/list', { lists: 'prompt' }],
  ['resources/list', { lists: 'resource' }],
]);

/** Parameters beside the method's name, told by their own. */
const PARAMS = /param|^(?:arguments|args|data|payload|input)$/i;
const REQUEST = /^(?:req|request|rpc|msg|message|body|envelope)/i;

/** By what is compared: how many functions further out the request comes in. It stands in the same ones always. */
const found = new WeakMap<Expr, { readonly out: number; readonly origin: Origin } | 'nowhere'>();

/** The function in which the request comes in: that around the comparison, or one around that. */
export function holderOf(subject: Expr, frame: Frame): { readonly holder: Frame; readonly origin: Origin } | undefined {
  const known = found.get(subject);
  if (known === 'nowhere') return undefined;
  let out = 0;
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    // Turns of a loop have frames of their own.
    while (at.parent && at.fn && at.parent.fn === at.fn) at = at.parent;
    if (known) {
      if (out++ === known.out) return { holder: at, origin: known.origin };
      continue;
    }
    const { ir } = at.module;
    const origin = originOf(subject, {
      params: at.fn?.params ?? [],
      body: at.fn?.body ?? ir.body,
      language: ir.language,
    });
    if (origin) {
      found.set(subject, { out, origin });
      return { holder: at, origin };
    }
    out++;
  }
  if (!known) found.set(subject, 'nowhere');
  return undefined;
}

/** Of a file that runs by itself the part that has the request, as a function of its own. */
export function pieceOf(body: readonly Stmt[], expressions: readonly Span[]): FunctionIR | undefined {
  const places = body.flatMap((stmt, index) =>
    stmt.kind !== 'function' && stmt.kind !== 'class' && expressions.some(({ at }) => stmt.at <= at && at < stmt.to)
      ? [index]
      : [],
  );
  const [first, last] = [places[0], places.at(-1)];
  const piece = first === undefined || last === undefined ? [] : body.slice(first, last + 1);
  const [start, end] = [piece[0], piece.at(-1)];
  if (!start || !end) return undefined;
  const span = { at: start.at, to: end.to };
  return { name: '', nameAt: span, params: [], body: piece, decorators: [], isPiece: true, ...span };
}

/** The request, and its part for the method. */
export function requestFor(
  machine: Machine,
  { name: method, kind, sent, toolName, isGo }: Asked,
): Readonly<Record<Role, Value>> {
  const constant = machine.values.constant(method);
  const params = objectOf(machine, fieldsOf(kind, sent, toolName), isGo);
  const version = machine.values.constant('2.0');
  for (const part of [sent, toolName, params]) present.add(part);
  const fields = [['jsonrpc', version] as const, ['method', constant] as const, ['params', params] as const];
  return { request: objectOf(machine, fields, isGo), params, method: constant };
}

export interface Asked {
  /** Of the method. */
  readonly name: string;
  readonly kind: Method;
  readonly sent: Value;
  readonly toolName: Value;
  readonly isGo: boolean;
}

function fieldsOf(kind: Method, sent: Value, name: Value): readonly (readonly [string, Value])[] {
  if (!('calls' in kind)) return [];
  return kind.calls === 'resource'
    ? [['uri', sent]]
    : [
        ['name', name],
        ['arguments', sent],
      ];
}

/** With what is not known of it beside; Go has other names for its fields. */
function objectOf(machine: Machine, fields: readonly (readonly [string, Value])[], isGo: boolean): Value {
  const all = new Map(fields);
  if (isGo)
    for (const [name, value] of fields) all.set(name === 'uri' ? 'URI' : name[0]?.toUpperCase() + name.slice(1), value);
  return machine.values.make({ kind: 'object', fields: all, rest: machine.values.unknown() });
}

/** Go: of the type that it has there. */
export function asTyped(machine: Machine, old: Value | undefined, whole: Value, site: CallSite): Value {
  if (old?.form.kind !== 'instance' || site.frame.module.ir.language !== 'go') return whole;
  const own = machine.values.make({ ...old.form, fields: newFields(machine.values) });
  return fillStruct(machine, own, whole, site) ? own : whole;
}

/** Of a parameter beside that of the method. */
export function roleOf({ name = '', value }: PassedValue): Role | undefined {
  const owner = ownerOf(value)?.name ?? '';
  if (/^[Pp]arams$/.test(owner) || PARAMS.test(name)) return 'params';
  return REQUEST.test(name) ? 'request' : undefined;
}

/** Go and JavaScript know no names of arguments, Python only some that must be given. */
export function byPosition(args: readonly PassedValue[], { params }: FunctionIR): readonly PassedValue[] {
  return args.map(({ name, ...arg }) => {
    const param = params.find((each) => each.name === name);
    return param?.by === 'keyword' && name !== undefined ? { ...arg, name } : arg;
  });
}
