// A model that a resource of a cloud is set to. The same name may be another model there, so that what the maker says of
// aliases does not hold: a version of its own pins it.

import { mentionedModel } from '../../artifacts/model-mention.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import type { ComponentKey } from '../../model/component.ts';
import type { Visit } from '../detector.ts';
import { modelInName } from './cloud-types.ts';

export interface CloudModel {
  readonly text: string;
  readonly range: ByteRange;
  readonly version?: string | undefined;
  readonly provider?: string | undefined;
}

export function declareModel(
  { declare, relate }: Visit,
  { text, range, version, provider }: CloudModel,
  user: ComponentKey | undefined,
): void {
  const id = modelInName(text);
  const model = id === undefined ? undefined : mentionedModel(id, provider !== undefined);
  if (!model) return;
  const isTheirs = provider !== undefined && provider !== model.provider;
  const flags = model.flags.filter((flag) =>
    flag === 'unpinned_model' ? version === undefined : !(isTheirs && flag === 'deprecated_model'),
  );
  declare({ ...model.key, provider: provider ?? model.provider, version, flags, origin: 'config', range });
  if (user) relate({ from: user, type: 'uses', to: model.key });
}
