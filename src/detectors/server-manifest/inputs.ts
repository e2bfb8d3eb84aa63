// Inputs that ask the user for a credential without saying that it is one: the client then shows it as typed, and keeps
// it in a plain file.

import { child, textOf } from '../../artifacts/server-entries.ts';
import { namesCredential } from '../../lib/credential-names.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import { cut } from '../../lib/escape.ts';
import type { Problem } from './problem.ts';

const INPUTS = [
  'packages.*.environmentVariables.*',
  'packages.*.environment_variables.*',
  'packages.*.packageArguments.*',
  'packages.*.package_arguments.*',
  'packages.*.transport.headers.*',
  'remotes.*.headers.*',
];
const MARKS = ['isSecret', 'is_secret', 'sensitive'];

export function unmarkedSecrets(root: DocumentNode): readonly Problem[] {
  const inputs = INPUTS.flatMap((path) => select(root, path)).map(({ node }) => ({
    node,
    name: textOf(child(node, 'name')) ?? '',
  }));
  const settings = select(root, 'user_config.*').map(({ node, key = '' }) => ({ node, name: key }));
  return [...inputs, ...settings].flatMap(({ node, name }) => {
    if (!namesCredential(name.replace(/^-+/, '')) || node.kind !== 'object') return [];
    if (MARKS.some((mark) => isTrue(child(node, mark))) || !isAsked(node)) return [];
    const at = child(node, 'name') ?? node;
    return [
      {
        node: at,
        place: `input "${cut(name, 60)}"`,
        message: `The input "${cut(name, 60)}" asks for a credential and is not marked as secret.`,
        evidence: name,
      },
    ];
  });
}

function isTrue(node: DocumentNode | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === true || node.value === 'true');
}

/** A value that the manifest gives is not asked for, unless a part of it is; nor is a number or a switch a credential. */
function isAsked(node: DocumentNode): boolean {
  const type = textOf(child(node, 'type')) ?? textOf(child(node, 'format')) ?? 'string';
  if (/^(?:number|boolean|directory|file|filepath)$/.test(type)) return false;
  const variables = child(node, 'variables');
  // What is asked for inside a value has its own marks.
  if (variables?.kind === 'object') {
    return variables.entries.some(
      ({ value }) => value.kind === 'object' && !MARKS.some((mark) => isTrue(child(value, mark))),
    );
  }
  return textOf(child(node, 'value')) === undefined;
}
