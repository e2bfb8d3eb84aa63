// What source code registers, as it leaves the scan: with lines and columns, and without the secrets of its file.

import { cut } from '../lib/escape.ts';
import type { Registered } from '../model/registered.ts';
import type { Artifact } from './artifact.ts';
import { hider, mergeMasks, repeatsOf } from './mask.ts';
import type { ByteRange, SecretRange } from './segment.ts';

export interface RegisteredPlace extends Pick<Registered, 'kind' | 'name' | 'schema' | 'framework' | 'isGuess'> {
  readonly description: string | undefined;
  readonly range: ByteRange;
}

const NAME_LENGTH = 300;
const DESCRIPTION_LENGTH = 64 * 1024;
/** Of its JSON; a longer schema is nobody's. */
const SCHEMA_LENGTH = 256 * 1024;

export function captureRegistered(
  artifact: Artifact,
  places: readonly RegisteredPlace[],
  { target, secrets }: { readonly target: string; readonly secrets: readonly SecretRange[] },
): readonly Registered[] {
  const lines = artifact.lines();
  const repeats = secrets.length === 0 ? [] : repeatsOf(artifact.latin1(), secrets);
  const hide = hider(artifact.bytes, mergeMasks(artifact.bytes, [...secrets, ...repeats]));
  return places.map(({ kind, name, description, schema, framework, isGuess, range: [start, end] }) => {
    const shown = schema === undefined ? undefined : hiddenSchema(schema, hide);
    return {
      target,
      path: artifact.path,
      range: { start: lines.position(start), end: lines.position(end) },
      kind,
      name: cut(hide(name), NAME_LENGTH),
      ...(description !== undefined && { description: cut(hide(description), DESCRIPTION_LENGTH) }),
      ...(shown !== undefined && { schema: shown }),
      framework,
      isGuess,
    };
  });
}

/** As plain data, as it leaves the scan. */
export function plainSchema(schema: unknown): unknown {
  return schema === undefined ? undefined : hiddenSchema(schema, (text) => text);
}

function hiddenSchema(schema: unknown, hide: (text: string) => string): unknown {
  const text = JSON.stringify(schema);
  if (text === undefined || text.length > SCHEMA_LENGTH) return undefined;
  return JSON.parse(text, (_, value) => (typeof value === 'string' ? hide(value) : value));
}
