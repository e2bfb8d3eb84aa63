// Postures: calls whose arguments alone leave something open. Checked wherever a call of a library is evaluated, so that
// options put together elsewhere and servers under other names need nothing of their own.

import { posix } from 'node:path';
import type { Posture } from '../flow.ts';
import type { PostureEntry, Sign } from '../tables.ts';
import type { PassedValue, Value } from '../value.ts';
import type { ExternalCall, Frame, Machine } from './machine.ts';
import { hasShape } from './posture-shapes.ts';
import { expressionOf, type Selectable, select } from './selectors.ts';
import { signsOf } from './signs.ts';

interface Found {
  readonly posture: Posture;
  readonly entry: PostureEntry;
}

export interface Postures {
  check(entries: readonly PostureEntry[], call: ExternalCall): void;
  /** Those that nothing in the project answers. */
  close(): readonly Posture[];
}

export function createPostures(machine: Machine): Postures {
  const found = new Map<string, Found>();
  /** Where objects were made, by what they were made with. */
  const made = new WeakMap<readonly PassedValue[], Frame>();

  return {
    check(entries, call) {
      const { site, args, path } = call;
      if (site.isNew) made.set(args, site.frame);
      for (const entry of entries) {
        const key = `${entry.posture}|${site.frame.module.ir.path}|${site.at}`;
        if (found.has(key) || !isMet(machine, entry, call)) continue;
        if (entry.shared && !isShared(machine, call, made)) continue;
        const callee = path.replaceAll('()', '');
        const posture: Posture = {
          posture: entry.posture,
          callee,
          path: site.frame.module.ir.path,
          at: site.at,
          to: site.to,
          what: entry.as,
          isInContainer: isInContainer(site.frame.module.ir.path, machine.project.has),
        };
        found.set(key, { posture, entry });
      }
    },
    close() {
      if (found.size === 0) return [];
      const signs = createSigns(machine);
      return [...found.values()].flatMap(({ posture, entry }) => {
        if (entry.unless?.some((sign) => signs.around(posture.path).has(sign))) return [];
        return entry.needs?.every((sign) => signs.in(posture.path).has(sign)) === false ? [] : [posture];
      });
    },
  };
}

function isMet(machine: Machine, { when = {}, holds = {} }: PostureEntry, call: ExternalCall): boolean {
  return (
    Object.entries(when).every(([selector, wanted]) => isExactly(selected(machine, selector, call), wanted)) &&
    Object.entries(holds).every(([selector, shape]) =>
      hasShape(machine, shape, selected(machine, selector, call), call.site),
    )
  );
}

/** `made.host`: of the call that made the receiver. `given`: all keywords as one object. */
function selected(machine: Machine, selector: string, call: ExternalCall): Value | undefined {
  if (selector === 'given') {
    const named = call.args.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value] as const]));
    return machine.values.make({ kind: 'object', fields: new Map(named) });
  }
  if (!selector.startsWith('made.')) return select(machine, selector, call)[0];
  const form = call.on?.form;
  if (form?.kind !== 'external' || !form.args) return undefined;
  const maker: Selectable = { on: form.on, args: form.args, site: call.site };
  return select(machine, selector.slice('made.'.length), maker)[0];
}

/** On every way: what is one of several is somebody's choice. */
function isExactly(value: Value | undefined, wanted: string | number | boolean): boolean {
  const form = value?.form;
  if (wanted === 'absent') return !form || (form.kind === 'constant' && form.value == null);
  if (form?.kind === 'external' && typeof wanted === 'string' && wanted.startsWith('~'))
    return expressionOf(wanted.slice(1)).test(form.path.slice(form.path.lastIndexOf('.') + 1));
  if (form?.kind !== 'constant' || value?.taints.length !== 0) return false;
  return typeof wanted === 'string' && wanted.startsWith('~')
    ? typeof form.value === 'string' && expressionOf(wanted.slice(1)).test(form.value)
    : form.value === wanted;
}

/** Made once, outside of the function it is used in; that one is not called once per request itself. */
function isShared(machine: Machine, { on, site }: ExternalCall, made: WeakMap<readonly PassedValue[], Frame>): boolean {
  const args = on?.form.kind === 'external' ? on.form.args : undefined;
  const home = args && made.get(args);
  if (!home || home === site.frame) return false;
  if (home.fn && (home.fn.name === '' || home.fn === machine.handler || home.fn.params.some(isOfRequest))) return false;
  for (let at = site.frame.parent; at; at = at.parent) if (at === home) return true;
  return false;
}

function isOfRequest({ name }: { readonly name: string }): boolean {
  return /^(?:%|_?(?:http)?re[qs](?:uest|ponse)?$|c$|ctx$|context$|event$)/i.test(name);
}

const MANIFESTS = ['package.json', 'pyproject.toml', 'go.mod', 'setup.py', 'requirements.txt'];

function createSigns(machine: Machine) {
  const { project } = machine;
  const own = new Map<string, ReadonlySet<Sign>>();
  const around = new Map<string, ReadonlySet<Sign>>();
  const inFile = (path: string): ReadonlySet<Sign> => {
    const ir = project.module(path, 'imported');
    const known = own.get(path) ?? (ir ? signsOf(ir) : new Set<Sign>());
    own.set(path, known);
    return known;
  };
  return {
    in: inFile,
    /** In the same package. */
    around(path: string): ReadonlySet<Sign> {
      const root = packageOf(path, project.has);
      const known = around.get(root);
      if (known) return known;
      const all = [...project.parsed.keys()].filter((each) => packageOf(each, project.has) === root);
      const signs = new Set(all.flatMap((each) => [...inFile(each)]));
      around.set(root, signs);
      return signs;
    },
  };
}

function isInContainer(path: string, has: (path: string) => boolean): boolean {
  const root = packageOf(path, has);
  return [root, '.'].some((folder) => has(folder === '.' ? 'Dockerfile' : `${folder}/Dockerfile`));
}

export function packageOf(path: string, has: (path: string) => boolean): string {
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder))
    if (MANIFESTS.some((name) => has(`${folder}/${name}`))) return folder;
  return '.';
}
