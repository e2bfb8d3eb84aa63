// What the programs in code nodes do that reaches beyond the data they are handed. n8n keeps modules from them unless
// somebody allows it, so what stands here has been allowed, or does not run.

import { type N8nNode, parameterOf, parameterText } from '../../artifacts/n8n.ts';
import { codeKeys, runsText, withoutComments } from '../../artifacts/n8n-abilities.ts';
import type { N8nGraph } from '../../artifacts/n8n-graph.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { Found } from './found.ts';

interface Danger {
  readonly what: string;
  readonly parameter: string;
  readonly at: DocumentNode;
}

interface Sign {
  readonly pattern: RegExp;
  readonly what: string;
  /** In JavaScript `exec` is a method of regular expressions. */
  readonly isOfPython?: boolean;
}

const DANGERS: readonly Sign[] = [
  {
    pattern: /\brequire\s*\(\s*['"](?:node:)?child_process['"]\s*\)|\bfrom\s+['"](?:node:)?child_process['"]/,
    what: 'starts programs',
  },
  {
    pattern:
      /\b(?:os\.(?:system|popen|exec[lv]p?e?)|subprocess\.(?:run|call|Popen|check_output|check_call|getoutput))\s*\(/,
    what: 'starts programs',
    isOfPython: true,
  },
  {
    pattern: /(?<![\w.$])eval\s*\(|\bnew\s+Function\s*\(|\bvm\.(?:runIn\w+|Script)\b/,
    what: 'runs text as a program',
  },
  {
    pattern: /(?<![\w.])(?:exec|__import__)\s*\(\s*(?:compile\s*\(|[a-z_]\w*\s*[,)])/,
    what: 'runs text as a program',
    isOfPython: true,
  },
  {
    pattern:
      /\bfs(?:\.promises)?\.(?:readFile|writeFile|appendFile|unlink|rm|rmdir|createWriteStream|createReadStream)(?:Sync)?\s*\(/,
    what: 'reads or writes files of the server',
  },
];

export function dangersIn(node: N8nNode): readonly Danger[] {
  return codeKeys(node).flatMap((parameter): readonly Danger[] => {
    const at = parameterOf(node, parameter);
    const text = parameterText(node, parameter);
    if (!at || text === '') return [];
    const isPython = parameter === 'pythonCode';
    const code = withoutComments(text);
    const own = DANGERS.filter(({ pattern, isOfPython }) => (isPython || !isOfPython) && pattern.test(code));
    return own.map(({ what }) => ({ what, parameter: `parameters.${parameter}`, at }));
  });
}

export function codeFindings(graph: N8nGraph): readonly Found[] {
  return graph.workflow.nodes
    .filter((node) => !node.isDisabled)
    .flatMap((node) =>
      dangersIn(node)
        .slice(0, 1)
        .filter(() => !codeKeys(node).some((key) => runsText(parameterText(node, key))))
        .map(
          ({ what, parameter, at }): Found => ({
            id: 'n8n/dangerous-code',
            node,
            at,
            parameter,
            message: `The code of {place} ${what}.`,
            flag: 'dangerous_code',
          }),
        ),
    );
}
