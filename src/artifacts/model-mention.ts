// A model as a configuration names it: by its id, through a router, by an alias of the client, or by the name people see.

import type { ComponentFlag, ComponentKey } from '../model/component.ts';
import { modelOf } from './ai-catalogue.ts';

export interface MentionedModel {
  readonly key: ComponentKey;
  readonly provider: string | undefined;
  readonly flags: readonly ComponentFlag[];
}

/** What Claude Code, and clients like it, call the newest of a family. */
const ALIASES: Readonly<Record<string, string>> = {
  sonnet: 'anthropic',
  opus: 'anthropic',
  haiku: 'anthropic',
  opusplan: 'anthropic',
};
const NONE = /^(?:inherit|default|auto|none|null|any|model|your[-_ ].*|<.*)$/i;

/** `isModel`: whether the place says that it is one, so that a name nobody knows is one too. */
export function mentionedModel(text: string, isModel: boolean): MentionedModel | undefined {
  const written = text.replace(/\s#.*$/s, '').trim();
  if (written === '' || NONE.test(written) || /[${}<>%]/.test(written)) return undefined;
  const alias = written.toLowerCase();
  if (isModel && Object.hasOwn(ALIASES, alias))
    return { key: { type: 'model', name: alias }, provider: ALIASES[alias], flags: ['unpinned_model'] };
  const shown = /\s/.test(written) ? idOf(written) : undefined;
  const known = modelOf(written) ?? (shown === undefined ? undefined : modelOf(shown));
  if (known) {
    return {
      key: { type: known.type, name: known.name, purl: known.purl },
      provider: known.provider,
      flags: [
        ...(known.isAlias ? (['unpinned_model'] as const) : []),
        ...(known.isDeprecated ? (['deprecated_model'] as const) : []),
      ],
    };
  }
  if (!isModel || !/^[\w@][\w.:/@ ()-]{1,100}$/.test(written)) return undefined;
  return {
    key: { type: 'model', name: shown === undefined ? written : written.replace(/\s*\([^)]*\)$/, '') },
    provider: undefined,
    flags: [],
  };
}

/** `Claude Sonnet 4.5 (copilot)` → `claude-sonnet-4.5`. */
function idOf(shown: string): string {
  return shown
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-');
}
