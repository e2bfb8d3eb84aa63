// Arguments to the parameters of a function that is called: by position, by name, out of what is spread.

import type { FunctionIR, Param } from '../ir.ts';
import type { PassedValue, Value } from '../value.ts';
import type { CallSite, Frame, Machine } from './machine.ts';

export function bind(
  machine: Machine,
  fn: FunctionIR,
  self: Value | undefined,
  args: readonly PassedValue[],
  frame: Frame,
): void {
  const { vars } = frame.state;
  const { language } = frame.module.ir;
  let params: readonly Param[] = fn.params;
  if (fn.receiver && self) vars.set(fn.receiver.name, self);
  if (self && language === 'python' && !fn.isArrow && !fn.isStatic) {
    const [first, ...rest] = params;
    if (first) {
      vars.set(first.name, self);
      params = rest;
    }
  }
  const { byPosition, spreadAt, byName, maps } = sorted(args);
  let at = 0;
  for (const param of params) {
    let value: Value | undefined;
    if (param.by === 'list') {
      const rest = byPosition.slice(at);
      at = byPosition.length;
      value = machine.values.make({
        kind: 'list',
        items: rest.filter(({ spread }) => !spread).map((each) => each.value),
        ...(spreadAt >= 0 && {
          rest: machine.values.join(
            rest.filter(({ spread }) => spread).map((each) => machine.element(each.value, siteFor(param, frame))),
          ),
        }),
      });
    } else if (param.by === 'map') {
      value = machine.values.make(
        { kind: 'object', fields: new Map(byName), ...(maps.length > 0 && { rest: machine.values.join(maps) }) },
        maps.flatMap(({ taints }) => taints),
      );
    } else {
      value = byName.get(param.name);
      byName.delete(param.name);
      if (!value && param.by === 'position') {
        if (spreadAt >= 0 && at >= spreadAt) {
          const spread = byPosition[spreadAt];
          if (spread) value = machine.read(spread.value, String(at - spreadAt), siteFor(param, frame));
        } else value = byPosition[at++]?.value;
      }
      if (!value && maps.length > 0)
        value = machine.values.join(maps.map((map) => machine.read(map, param.name, siteFor(param, frame))));
    }
    const isMissing = !value || (value.form.kind === 'constant' && value.form.value === undefined);
    if (isMissing && param.default) value = machine.evaluate(param.default, frame);
    if (param.type && value && value.taints.length === 0 && value.form.kind === 'unknown')
      value = machine.typed(param.type, frame) ?? value;
    if (!value) value = (param.type && machine.typed(param.type, frame)) || machine.values.unknown();
    vars.set(param.name, value);
  }
}

interface Sorted {
  readonly byPosition: readonly PassedValue[];
  /** Where a list is spread among them. */
  readonly spreadAt: number;
  readonly byName: Map<string, Value>;
  readonly maps: readonly Value[];
}

function sorted(args: readonly PassedValue[]): Sorted {
  const byName = new Map<string, Value>();
  if (args.every(({ name, spread }) => name === undefined && !spread))
    return { byPosition: args, spreadAt: -1, byName, maps: [] };
  for (const { name, value } of args) if (name !== undefined) byName.set(name, value);
  const byPosition = args.filter(({ name, spread }) => name === undefined && spread !== 'map');
  return {
    byPosition,
    spreadAt: byPosition.findIndex(({ spread }) => spread === 'list'),
    byName,
    maps: args.filter(({ spread }) => spread === 'map').map(({ value }) => value),
  };
}

function siteFor({ at, to }: Param, frame: Frame): CallSite {
  return { frame, at, to };
}
