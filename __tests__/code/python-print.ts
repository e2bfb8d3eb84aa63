// Prints the IR of Python compactly, for the table of the front end's tests.

import type { Argument, ClassIR, Expr, FunctionIR, ObjectEntry, Param, Stmt } from '../../src/code/ir.ts';
import type { ModuleIR } from '../../src/code/module-ir.ts';

export function showModule(module: ModuleIR): string {
  const imports = module.imports.map((one) => `import ${one.local ?? '-'} = ${one.from}:${one.imported}`);
  return [...imports, ...module.body.map((one) => showStatement(one))].join('\n');
}

function showBlock(body: readonly Stmt[]): string {
  return `{ ${body.map(showStatement).join('; ')} }`;
}

export function showStatement(one: Stmt): string {
  switch (one.kind) {
    case 'assign':
      return `${show(one.target)}${one.type ? `: ${show(one.type)}` : ''} ${one.declares ? ':=' : '='} ${show(one.value)}`;
    case 'expr':
      return show(one.value);
    case 'return':
      return `${one.goesOn ? 'yield' : 'return'}${one.value ? ` ${show(one.value)}` : ''}`;
    case 'throw':
      return `throw${one.value ? ` ${show(one.value)}` : ''}`;
    case 'branch':
      return `if ${show(one.test)} ${showBlock(one.then)}${one.otherwise.length > 0 ? ` else ${showBlock(one.otherwise)}` : ''}`;
    case 'switch':
      return `switch ${one.subject ? show(one.subject) : ''} { ${one.cases.map((each) => `[${each.tests.map(show).join(' ')}] ${showBlock(each.body)}`).join(' ')} }`;
    case 'loop':
      return `loop ${one.iterated ? `${one.element} of ${show(one.iterated)}` : show(one.test as Expr)} ${showBlock(one.body)}`;
    case 'try': {
      const handlers = one.handlers.map((each) => ` catch ${each.name ?? ''} ${showBlock(each.body)}`).join('');
      return `try ${showBlock(one.body)}${handlers}${one.finally.length > 0 ? ` finally ${showBlock(one.finally)}` : ''}`;
    }
    case 'leave':
      return one.how;
    case 'function':
      return showFunction(one.fn);
    case 'class':
      return showClass(one.cls);
  }
}

function showFunction(fn: FunctionIR): string {
  const decorators = fn.decorators.map((one) => `@${show(one)} `).join('');
  const flags = [fn.isAsync && 'async ', fn.isStatic && 'static ', fn.isGetter && 'get ', fn.isGenerator && 'gen ']
    .filter(Boolean)
    .join('');
  const doc = fn.doc === undefined ? '' : ` "${fn.doc}"`;
  return `${decorators}${flags}fn ${fn.name}(${fn.params.map(showParam).join(', ')})${fn.returns ? ` -> ${show(fn.returns)}` : ''}${doc} ${showBlock(fn.body)}`;
}

const BY: Readonly<Record<Param['by'], string>> = { position: '', keyword: '!', list: '*', map: '**' };

function showParam(param: Param): string {
  return `${BY[param.by]}${param.name}${param.type ? `: ${show(param.type)}` : ''}${param.default ? `=${show(param.default)}` : ''}`;
}

function showClass(cls: ClassIR): string {
  const decorators = cls.decorators.map((one) => `@${show(one)} `).join('');
  const fields = cls.fields.map(
    (one) =>
      `${one.isStatic ? 'static ' : ''}${one.name}${one.type ? `: ${show(one.type)}` : ''}${one.value ? ` = ${show(one.value)}` : ''}`,
  );
  const alias = cls.alias ? ` = ${show(cls.alias)}` : '';
  return `${decorators}${cls.form} ${cls.name}(${cls.bases.map(show).join(', ')})${alias} { ${[...fields, ...cls.methods.map(showFunction)].join('; ')} }`;
}

export function show(one: Expr): string {
  switch (one.kind) {
    case 'name':
      return one.name;
    case 'literal':
      return JSON.stringify(one.value) ?? 'undefined';
    case 'regex':
      return `/${one.source}/${one.flags}`;
    case 'text':
      return `${one.by === 'plus' ? 'plus' : one.by}(${one.parts.map(show).join(' ')})`;
    case 'member':
      return `${show(one.of)}.${one.name}`;
    case 'index':
      return `${show(one.of)}[${show(one.key)}]`;
    case 'call':
      return `${one.isAwaited ? 'await ' : ''}${show(one.callee)}${one.types ? `<${one.types.map(show).join(', ')}>` : ''}(${one.args.map(showArgument).join(', ')})`;
    case 'object':
      return `{${one.entries.map(showEntry).join(', ')}}`;
    case 'list':
      return `[${one.items.map(showArgument).join(', ')}]`;
    case 'function':
      return `(${one.fn.params.map(showParam).join(', ')}) => ${showBlock(one.fn.body)}`;
    case 'class':
      return showClass(one.cls);
    case 'choice':
      return one.by === 'test'
        ? `(${show(one.test as Expr)} ? ${show(one.of[0])} : ${show(one.of[1])})`
        : `(${show(one.of[0])} ${one.by} ${show(one.of[1])})`;
    case 'operation':
      return `(${one.operator} ${one.operands.map(show).join(' ')})`;
    case 'assign':
      return `(${show(one.target)} := ${show(one.value)})`;
    case 'cast':
      return `(${show(one.of)} as ${show(one.type)})`;
    case 'other':
      return `<${[one.operator, ...one.parts.map(show)].join(' ')}>`;
  }
}

function showArgument(arg: Argument): string {
  return `${arg.spread === 'map' ? '**' : arg.spread === 'list' ? '*' : ''}${arg.name === undefined ? '' : `${arg.name}=`}${show(arg.value)}`;
}

function showEntry(entry: ObjectEntry): string {
  if (entry.isSpread) return `**${show(entry.value)}`;
  return `${typeof entry.key === 'string' ? entry.key : `[${entry.key ? show(entry.key) : ''}]`}: ${show(entry.value)}`;
}
