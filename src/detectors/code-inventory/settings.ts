// Models, addresses and keys that settings name: `.env` files, TOML, YAML, INI and properties, line by line. A line counts where
// its key says what its value is; lists, tables of what there is, and whatever takes several lines, do not. JSON is not read:
// most of what names a model in it is data.

import { type ModelInfo, modelOf } from '../../artifacts/ai-catalogue.ts';
import type { Artifact } from '../../artifacts/artifact.ts';
import { MODELS_OF_FILE, SETTING_LINES } from '../../lib/limits.ts';

/** Places are those of the value, without its quotes. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  readonly keyStart: number;
  readonly start: number;
  readonly end: number;
}

const SETTINGS_PATH = /\.(?:toml|ya?ml|ini|cfg|conf|properties)$/i;
/** Generated, recorded for tests, or read by the inventory of infrastructure. */
const DATA =
  /(?:^|\/)(?:docker-compose|compose|cassettes?|snapshots?|__snapshots__|openapi|swagger|locales?|i18n)(?:[/.]|$)|lock\b/i;

const LINE =
  /^[^\S\n]{0,60}(?:-[^\S\n]{1,8})?(?:export[^\S\n]{1,8})?["']?([A-Za-z][\w.-]{1,80})["']?[^\S\n]{0,20}[:=][^\S\n]{0,20}(?:"([^"\n]{2,300})"|'([^'\n]{2,300})'|([^\s"'#,[\]]{2,300}))?[^\S\n]{0,20},?[^\S\n]{0,60}(?:#[^\n]{0,500})?\r?$/gm;

/** What a name of a model stands under. */
const MODEL_KEY =
  /(?:^|[._-])(?:chat|default|llm|embedding|embed)?[._-]?(?:model|llm|engine|deployment|embedder|checkpoint)(?:s?[._-](?:name|id))?(?:[._-](?:weak|strong|small|large|fast|turbo|reasoning|default))?$/i;
const NOT_A_MODEL =
  /price|pricing|cost|token|limit|window|context|provider|family|prefix|label|title|alias|icon|path|dir$|encod/i;
const ADDRESS_KEY = /url|uri|base|endpoint|host|address/i;

export function isSettings({ kind, path }: Artifact): boolean {
  return (
    kind === 'env-file' || ((kind === 'document' || kind === 'other') && SETTINGS_PATH.test(path) && !DATA.test(path))
  );
}

export function settingsOf(text: string): readonly Setting[] {
  const settings: Setting[] = [];
  for (const match of text.matchAll(LINE)) {
    if (settings.length >= SETTING_LINES) break;
    const [whole, key = '', double, single, bare] = match;
    const value = double ?? single ?? bare ?? '';
    const keyStart = match.index + whole.indexOf(key);
    const start = match.index + whole.indexOf(value, whole.indexOf(key) + key.length + 1);
    settings.push({ key, value, keyStart, start, end: start + value.length });
  }
  return settings;
}

/** A file with very many lists what there is. */
export function modelsOfSettings(settings: readonly Setting[]): readonly (Setting & { readonly model: ModelInfo })[] {
  const found = settings.flatMap((setting) => {
    const key = apart(setting.key);
    if (!MODEL_KEY.test(key) || NOT_A_MODEL.test(key)) return [];
    const model = modelOf(setting.value);
    return model ? [{ ...setting, model }] : [];
  });
  return new Set(found.map(({ model }) => model.name)).size > MODELS_OF_FILE ? [] : found;
}

/** `modelName` as `model_Name`. */
function apart(key: string): string {
  return key.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_');
}

/** Names of variables: the keys of a file of them, and what `${NAME}` and LiteLLM's `os.environ/NAME` take. */
export function variablesOf(
  settings: readonly Setting[],
): readonly { readonly name: string; readonly start: number }[] {
  return settings.flatMap(({ key, value, keyStart, start }) => {
    const taken = /^(?:os\.environ\/|\$\{?)([A-Z][A-Z0-9_]{5,60})\b/.exec(value);
    return [
      { name: key, start: keyStart },
      ...(taken?.[1] === undefined ? [] : [{ name: taken[1], start: start + value.indexOf(taken[1]) }]),
    ];
  });
}

/** Values that are an address under a key that says so, as literals of a source. */
export function addressesOf(settings: readonly Setting[]): readonly Setting[] {
  return settings.filter(({ key, value }) => ADDRESS_KEY.test(key) && /^https?:\/\//.test(value));
}
