// The intermediate representation in a short notation, so that a test shows source and meaning side by side.

import type { Argument, ClassIR, Expr, FunctionIR, ObjectEntry, Param, Stmt } from '../../src/code/ir.ts';
import type { ModuleIR } from '../../src/code/module-ir.ts';

export function irText(module: ModuleIR): string {
  return [
    ...module.imports.map(({ local, from, imported }) => `import ${local ?? '-'} = ${imported} of ${from}`),
    ...module.directives.map((directive) => `directive ${directive}`),
    ...linesOf(module.body, ''),
    ...module.exports.map(
      ({ name, local, from }) => `export ${name}${local ? ` = ${local}` : ''}${from ? ` of ${from}` : ''}`,
    ),
  ].join('\n');
}

function linesOf(body: readonly Stmt[], indent: string): string[] {
  return body.flatMap((step) => statementLines(step, indent));
}

function statementLines(step: Stmt, indent: string): string[] {
  const inner = `${indent}  `;
  switch (step.kind) {
    case 'assign':
      return [
        `${indent}${step.declares ? 'let ' : ''}${expr(step.target)}${typed(step.type)} = ${expr(step.value, indent)}`,
      ];
    case 'expr':
      return [indent + expr(step.value, indent)];
    case 'return':
      return [`${indent}${step.goesOn ? 'yield' : 'return'}${step.value ? ` ${expr(step.value, indent)}` : ''}`];
    case 'throw':
      return [`${indent}throw${step.value ? ` ${expr(step.value, indent)}` : ''}`];
    case 'branch':
      return [
        `${indent}if ${expr(step.test, indent)}`,
        ...linesOf(step.then, inner),
        ...(step.otherwise.length > 0 ? [`${indent}else`, ...linesOf(step.otherwise, inner)] : []),
      ];
    case 'switch':
      return [
        `${indent}switch${step.subject ? ` ${expr(step.subject)}` : ''}`,
        ...step.cases.flatMap(({ tests, body, fallsThrough }) => [
          `${indent}case ${tests.map((test) => expr(test)).join(', ') || 'default'}`,
          ...linesOf(body, inner),
          ...(fallsThrough ? [`${inner}next`] : []),
        ]),
      ];
    case 'loop': {
      const names = [step.key && `key ${step.key}`, step.element].filter(Boolean).join(', ');
      const over = step.iterated ? ` ${names} of ${expr(step.iterated)}` : '';
      return [`${indent}loop${over}${step.test ? ` while ${expr(step.test)}` : ''}`, ...linesOf(step.body, inner)];
    }
    case 'try':
      return [
        `${indent}try`,
        ...linesOf(step.body, inner),
        ...step.handlers.flatMap(({ name, body }) => [
          `${indent}catch${name ? ` ${name}` : ''}`,
          ...linesOf(body, inner),
        ]),
        ...(step.finally.length > 0 ? [`${indent}finally`, ...linesOf(step.finally, inner)] : []),
      ];
    case 'leave':
      return [indent + step.how];
    case 'function':
      return functionText(step.fn, indent).split('\n');
    case 'class':
      return classText(step.cls, indent).split('\n');
  }
}

export function expr(value: Expr, indent = ''): string {
  const text = (part: Expr): string => expr(part, indent);
  switch (value.kind) {
    case 'name':
      return value.name;
    case 'literal':
      return value.value === undefined ? 'undefined' : JSON.stringify(value.value);
    case 'regex':
      return `/${value.source}/${value.flags}`;
    case 'text':
      return `${value.by}(${value.parts.map(text).join(', ')})`;
    case 'member':
      return `${text(value.of)}.${value.name}`;
    case 'index':
      return `${text(value.of)}[${text(value.key)}]`;
    case 'call': {
      const marks = `${value.isAwaited ? 'await ' : ''}${value.isNew ? 'new ' : ''}`;
      const types = value.types ? `<${value.types.map(text).join(', ')}>` : '';
      const args = value.args.map((arg) => argument(arg, indent)).join(', ');
      return `${marks}${text(value.callee)}${types}${value.isTagged ? '`' : ''}(${args})`;
    }
    case 'object':
      return `{${value.entries.map((entry) => entryText(entry, indent)).join(', ')}}`;
    case 'list':
      return `[${value.items.map((item) => argument(item, indent)).join(', ')}]`;
    case 'function':
      return functionText(value.fn, indent).trimStart();
    case 'class':
      return classText(value.cls, indent).trimStart();
    case 'choice': {
      const [one, other] = value.of;
      const sign = { test: '?', or: '||', and: '&&', nullish: '??' }[value.by];
      return value.test
        ? `(${text(value.test)} ? ${text(one)} : ${text(other)})`
        : `(${text(one)} ${sign} ${text(other)})`;
    }
    case 'operation':
      return `${value.operator}(${value.operands.map(text).join(', ')})`;
    case 'assign':
      return `(${text(value.target)} = ${text(value.value)})`;
    case 'cast':
      return `(${text(value.of)} as ${text(value.type)})`;
    case 'other':
      return `%${value.operator}(${value.parts.map(text).join(', ')})`;
  }
}

function argument({ value, name, spread }: Argument, indent: string): string {
  return `${spread === 'map' ? '**' : spread ? '...' : ''}${name ? `${name}=` : ''}${expr(value, indent)}`;
}

function entryText({ key, value, isSpread, isOptional }: ObjectEntry, indent: string): string {
  if (isSpread || key === undefined) return `...${expr(value, indent)}`;
  return `${typeof key === 'string' ? key : `[${expr(key)}]`}${isOptional ? '?' : ''}: ${expr(value, indent)}`;
}

function typed(type: Expr | undefined): string {
  return type ? `: ${expr(type)}` : '';
}

function paramText(param: Param): string {
  const signs = { position: '', keyword: '=', list: '...', map: '**' };
  const decorators = (param.decorators ?? []).map((decorator) => `@${expr(decorator)} `).join('');
  const other = param.default ? ` = ${expr(param.default)}` : '';
  return `${decorators}${signs[param.by]}${param.name}${typed(param.type)}${other}`;
}

function functionText(fn: FunctionIR, indent: string): string {
  const marks = [
    fn.isStatic && 'static ',
    fn.isAsync && 'async ',
    fn.isGetter && 'get ',
    fn.isArrow ? 'arrow ' : 'fn ',
    fn.isGenerator && '*',
  ];
  const decorators = fn.decorators.map((decorator) => `${indent}@${expr(decorator)}`);
  const receiver = fn.receiver ? `(${fn.receiver.name}: ${fn.receiver.type}) ` : '';
  const doc = fn.doc ? [`${indent}-- ${fn.doc}`] : [];
  const head = `${indent}${marks.filter(Boolean).join('')}${receiver}${fn.name}(${fn.params.map(paramText).join(', ')})`;
  return [...doc, ...decorators, head + typed(fn.returns), ...linesOf(fn.body, `${indent}  `)].join('\n');
}

function classText(cls: ClassIR, indent: string): string {
  const bases = cls.bases.length > 0 ? ` < ${cls.bases.map((base) => expr(base)).join(', ')}` : '';
  const inner = `${indent}  `;
  return [
    ...(cls.doc ? [`${indent}-- ${cls.doc}`] : []),
    ...cls.decorators.map((decorator) => `${indent}@${expr(decorator)}`),
    `${indent}${cls.form} ${cls.name}${bases}${cls.alias ? ` = ${expr(cls.alias)}` : ''}`,
    ...cls.fields.map(
      (field) =>
        `${inner}${field.isStatic ? 'static ' : ''}${field.name}${field.isOptional ? '?' : ''}${typed(field.type)}${
          field.value ? ` = ${expr(field.value, inner)}` : ''
        }${field.tag ? ` \`${field.tag}\`` : ''}`,
    ),
    ...cls.methods.map((method) => functionText(method, inner)),
  ].join('\n');
}
