// The IR in a few words a line, to compare with in tests.

import type { Argument, Expr, FunctionIR, Stmt } from '../../src/code/ir.ts';
import type { ModuleIR } from '../../src/code/module-ir.ts';

export function printModule(module: ModuleIR): string {
  const imports = module.imports.map(({ local, from }) => `import ${local ?? '_'} ${from}`);
  return [...imports, ...printAll(module.body, '')].join('\n');
}

function printAll(stmts: readonly Stmt[], indent: string): string[] {
  return stmts.flatMap((stmt) => printStmt(stmt, indent));
}

function printStmt(stmt: Stmt, indent: string): string[] {
  const inner = `${indent}  `;
  switch (stmt.kind) {
    case 'assign':
      return [
        `${indent}${stmt.declares ? 'let ' : ''}${print(stmt.target)}${stmt.type ? `: ${print(stmt.type)}` : ''} = ${print(stmt.value)}`,
      ];
    case 'expr':
      return [`${indent}${print(stmt.value)}`];
    case 'return':
    case 'throw':
      return [`${indent}${stmt.kind}${stmt.value ? ` ${print(stmt.value)}` : ''}`];
    case 'branch':
      return [
        `${indent}if ${print(stmt.test)}`,
        ...printAll(stmt.then, inner),
        ...(stmt.otherwise.length > 0 ? [`${indent}else`, ...printAll(stmt.otherwise, inner)] : []),
      ];
    case 'switch':
      return [
        `${indent}switch ${stmt.subject ? print(stmt.subject) : ''}`.trimEnd(),
        ...stmt.cases.flatMap((one) => [
          `${indent}case ${one.tests.map(print).join(', ') || 'default'}${one.fallsThrough ? ' falls' : ''}`,
          ...printAll(one.body, inner),
        ]),
      ];
    case 'loop':
      return [
        `${indent}loop${stmt.iterated ? ` ${stmt.key ?? '_'}, ${stmt.element ?? '_'} of ${print(stmt.iterated)}` : ''}${stmt.test ? ` while ${print(stmt.test)}` : ''}`,
        ...printAll(stmt.body, inner),
      ];
    case 'try':
      return [`${indent}try`, ...printAll(stmt.body, inner), ...printAll(stmt.finally, inner)];
    case 'leave':
      return [`${indent}${stmt.how}`];
    case 'function':
      return printFunction(stmt.fn, indent);
    case 'class': {
      const { cls } = stmt;
      const bases = cls.bases.length > 0 ? ` is ${cls.bases.map(print).join(', ')}` : '';
      const doc = cls.doc === undefined ? '' : ` // ${cls.doc}`;
      return [
        `${indent}${cls.form} ${cls.name}${cls.alias ? ` = ${print(cls.alias)}` : ''}${bases}${doc}`,
        ...cls.fields.map(
          (one) =>
            `${inner}${one.name}${one.type ? `: ${print(one.type)}` : ''}${one.tag === undefined ? '' : ` \`${one.tag}\``}`,
        ),
      ];
    }
  }
}

function printFunction(fn: FunctionIR, indent: string): string[] {
  const receiver = fn.receiver ? `(${fn.receiver.name} ${fn.receiver.type}) ` : '';
  const doc = fn.doc === undefined ? '' : ` // ${fn.doc.replaceAll('\n', ' ')}`;
  return [`${indent}func ${receiver}${fn.name}${signature(fn)}${doc}`, ...printAll(fn.body, `${indent}  `)];
}

function signature(fn: FunctionIR): string {
  const params = fn.params.map(
    (one) => `${one.by === 'list' ? '...' : ''}${one.name}${one.type ? `: ${print(one.type)}` : ''}`,
  );
  return `(${params.join(', ')})${fn.returns ? ` ${print(fn.returns)}` : ''}`;
}

function args(list: readonly Argument[]): string {
  return list.map((one) => `${one.spread ? '...' : ''}${print(one.value)}`).join(', ');
}

export function print(expr: Expr): string {
  switch (expr.kind) {
    case 'name':
      return expr.name;
    case 'literal':
      return JSON.stringify(expr.value) ?? 'undefined';
    case 'regex':
      return `/${expr.source}/${expr.flags}`;
    case 'text':
      return `${expr.by === 'plus' ? '' : expr.by}«${expr.parts.map(print).join(' ')}»`;
    case 'member':
      return `${print(expr.of)}.${expr.name}`;
    case 'index':
      return `${print(expr.of)}[${print(expr.key)}]`;
    case 'call': {
      const types = expr.types ? `<${expr.types.map(print).join(', ')}>` : '';
      return `${expr.isLater ? 'later ' : ''}${expr.isNew ? 'new ' : ''}${print(expr.callee)}${types}(${args(expr.args)})`;
    }
    case 'object':
      return `{${expr.entries
        .map((one) => {
          const key = typeof one.key === 'string' ? one.key : one.key ? `[${print(one.key)}]` : '...';
          return `${key}: ${print(one.value)}${one.tag === undefined ? '' : ` \`${one.tag}\``}`;
        })
        .join(', ')}}`;
    case 'list':
      return `[${args(expr.items)}]`;
    case 'function':
      return `func${signature(expr.fn)} { ${printAll(expr.fn.body, '').join('; ')} }`;
    case 'class':
      return `class ${expr.cls.name}`;
    case 'choice':
      return `(${expr.test ? `${print(expr.test)} ? ` : ''}${expr.of.map(print).join(` ${expr.by} `)})`;
    case 'operation':
      return `(${expr.operator} ${expr.operands.map(print).join(' ')})`;
    case 'assign':
      return `(${print(expr.target)} = ${print(expr.value)})`;
    case 'cast':
      return `${print(expr.of)} as ${print(expr.type)}`;
    case 'other':
      return `${expr.operator}!(${expr.parts.map(print).join(', ')})`;
  }
}
