// Names of models as programs write them: with the provider before them where one library serves many (`openai/gpt-4o`,
// `anthropic:claude-sonnet-4-5`). The catalogue knows most; what it does not know is a model all the same where it stands.

import { huggingFaceModel, modelOf } from '../../artifacts/ai-catalogue.ts';
import type { ComponentFlag } from '../../model/component.ts';

export interface ModelName {
  readonly name: string;
  readonly provider: string | undefined;
  readonly purl?: string | undefined;
  readonly flags: readonly ComponentFlag[];
}

/** Who gives other providers' models names and versions of its own. */
const RENAMES = /^(?:azure-openai|aws-bedrock|ollama)$/;

/** Undefined when it cannot be a model's. `serving` is who serves it by the library it was made with. */
export function modelNamed(text: string, serving?: string): ModelName | undefined {
  if (!/^[\w@./:+-]{2,150}$/.test(text) || /^(?:https?:|\.{0,2}\/)/.test(text) || !/[a-z]/i.test(text))
    return undefined;
  const known = (serving === 'huggingface' ? huggingFaceModel(text) : undefined) ?? modelOf(text);
  if (!known) return { name: text, provider: serving, flags: [] };
  const isTheirs = serving !== undefined && serving !== known.provider && RENAMES.test(serving);
  const flags: ComponentFlag[] = [];
  if (known.isAlias && !isTheirs) flags.push('unpinned_model');
  if (known.isDeprecated && !isTheirs) flags.push('deprecated_model');
  return { name: known.name, provider: serving ?? known.provider, purl: known.purl, flags };
}
