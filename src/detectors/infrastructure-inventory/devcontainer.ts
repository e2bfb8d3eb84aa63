// A development container: its image, where it is one of AI or is told of models.

import { child, textOf } from '../../artifacts/server-entries.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import type { Visit } from '../detector.ts';
import { type ContainerFacts, concernsAi, declareContainer } from './container.ts';

export function declareDevcontainer(visit: Visit): void {
  const { artifact } = visit;
  const root = artifact.document()?.root;
  const image = root && child(root, 'image');
  const text = textOf(image);
  if (!root || !image || text === undefined) return;
  const rangeOf = ({ start, end }: DocumentNode) => [artifact.byteOffset(start), artifact.byteOffset(end)] as const;
  const facts: ContainerFacts = {
    image: text,
    range: rangeOf(image),
    extent: rangeOf(root),
    logical: 'development container',
    words: [],
    variables: ['containerEnv', 'remoteEnv'].flatMap((key) =>
      select(root, `${key}.*`).map(({ node, key: name = '' }) => ({
        name,
        value: textOf(node) ?? '',
        range: rangeOf(node),
      })),
    ),
    hasGpu: select(root, 'hostRequirements.gpu').some(
      ({ node }) => textOf(node) !== 'false' && textOf(node) !== 'optional',
    ),
    isPrivileged: select(root, 'privileged').some(({ node }) => node.kind === 'scalar' && node.value === true),
  };
  if (facts.hasGpu || concernsAi(facts)) declareContainer(visit, facts);
}
