// Which libraries, models, hosts and names of keys belong to AI (rules/inventory/*.yaml). Nothing is read before it is asked
// for, and expressions are made when a name comes that may be a model's.

import { lazy } from '../lib/lazy.ts';
import type { ComponentType } from '../model/component.ts';
import { readCatalogue, type StoredCatalogue } from './ai-catalogue-data.ts';
import { type Ecosystem, purlOf } from './component-names.ts';

export interface Library {
  readonly ecosystem: Ecosystem;
  /** As its registry writes it. */
  readonly name: string;
  readonly purl: string;
  readonly type: ComponentType;
  readonly provider: string | undefined;
}

export interface ModelInfo {
  /** The provider's own name of it, without what a router puts before. */
  readonly name: string;
  readonly type: 'model' | 'embedding_model';
  readonly provider: string;
  readonly isEmbedding: boolean;
  /** Its provider moves the name to another model. */
  readonly isAlias: boolean;
  /** Its end is announced, or past. */
  readonly isDeprecated: boolean;
  /** `YYYY-MM-DD`. */
  readonly endsOn: string | undefined;
  /** Of a repository at Hugging Face. */
  readonly purl: string | undefined;
}

export interface HostInfo {
  readonly provider: string;
  readonly type: ComponentType;
}

interface Listed {
  readonly name: string;
  readonly type: ComponentType;
  readonly provider: string | undefined;
}

/** Whole names, and families from the longest beginning on. */
interface NameIndex {
  readonly whole: Map<string, Listed[]>;
  readonly families: (readonly [beginning: string, listed: Listed])[];
}

interface EcosystemIndex {
  readonly names: NameIndex;
  readonly imports: NameIndex;
}

const catalogue = lazy(readCatalogue);
const indexes = new Map<Ecosystem, EcosystemIndex>();

/** The library of this name in its registry, if it is one of AI. */
export function libraryOf(ecosystem: Ecosystem, name: string): Library | undefined {
  const { names } = indexOf(ecosystem);
  const key = comparable(ecosystem, name);
  const listed = names.whole.get(key)?.[0] ?? familyOf(names, key)?.[1];
  return listed && libraryFrom(ecosystem, name, listed);
}

/**
 * The libraries an import may mean: the likeliest first. `path` as the language writes it, with dots or slashes; what it goes
 * into within a library does not matter.
 */
export function librariesOfImport(ecosystem: Ecosystem, path: string): readonly Library[] {
  const { imports } = indexOf(ecosystem);
  const separator = SEPARATORS[ecosystem];
  const parts: string[] = [];
  for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf(separator)))) parts.push(part);
  const exact = parts.find((part) => imports.whole.has(part));
  const [beginning, family] = familyOf(imports, path) ?? [];
  if (family && beginning !== undefined && beginning.length > (exact?.length ?? 0))
    return [libraryFrom(ecosystem, nameOfImport(ecosystem, family, path), family)];
  const listed = exact === undefined ? [] : (imports.whole.get(exact) ?? []);
  return listed.map((each) => libraryFrom(ecosystem, each.name, each));
}

/** Whether who declares the one has declared the other: it comes with it, or gives the same import. Names as registries write them. */
export function bringsAlong(ecosystem: Ecosystem, declared: string, wanted: string): boolean {
  const [has, seeks] = [comparable(ecosystem, declared), comparable(ecosystem, wanted)];
  const brought = Object.entries(catalogue().brings[ecosystem] ?? {})
    .filter(([name]) => isNamed(has, comparable(ecosystem, name)))
    .flatMap(([, names]) => names);
  if (brought.some((name) => isNamed(seeks, comparable(ecosystem, name)))) return true;
  return [...indexOf(ecosystem).imports.whole.values()].some(
    (listed) =>
      listed.length > 1 &&
      [has, seeks].every((name) => listed.some((each) => comparable(ecosystem, each.name) === name)),
  );
}

function isNamed(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

export function hostOf(host: string): HostInfo | undefined {
  const { whole, patterns } = hosts();
  const name = host.toLowerCase();
  return whole.get(name) ?? patterns.find(({ pattern }) => pattern.test(name))?.info;
}

/** Of an environment variable or a secret. */
export function secretNameOf(name: string): { readonly provider: string } | undefined {
  const { whole, patterns } = secretNames();
  const upper = name.toUpperCase();
  return whole.get(upper) ?? patterns.find(({ pattern }) => pattern.test(upper))?.info;
}

/** Whether there are models with such names at all: almost all strings are words. Of builds of Ollama's some are nothing else. */
export function isMoreThanWord(name: string): boolean {
  return /[\d:./@-]|llama|gemma|eleven_/i.test(name);
}

/** What is known of a model by its name; undefined when no provider has such names. */
export function modelOf(id: string): ModelInfo | undefined {
  if (id.length > MODEL_NAME || !/^[a-z0-9@][\w.:/@[\]-]*$/i.test(id)) return undefined;
  const own = ofFamily(id);
  if (own) return own;
  const [, prefix = '', rest = ''] = ROUTED.exec(id) ?? [];
  if (rest === '') return undefined;
  const repository = LOOKS_LIKE_REPOSITORY.test(rest) ? ofRepository(id) : undefined;
  if (repository) return repository;
  const provider = catalogue().models.prefixes[prefix.toLowerCase()];
  const meant = provider === undefined ? undefined : modelOf(rest);
  // What a router has that nobody knows.
  if (provider !== undefined && !meant && !/\d/.test(rest)) return undefined;
  if (provider === undefined || !meant) return ofRepository(id);
  // Deployments and builds of their own: what OpenAI does with the name says nothing of them.
  const isTheirs = SERVES_ITS_OWN_NAMES.test(provider) && meant.provider !== provider;
  return isTheirs ? { ...meant, provider, isAlias: false, isDeprecated: false, endsOn: undefined } : meant;
}

/** `owner/name` at Hugging Face, whoever the owner is. */
export function huggingFaceModel(id: string): ModelInfo | undefined {
  if (!/^[\w.-]{1,96}\/[\w.-]{1,96}$/.test(id)) return undefined;
  const isEmbedding = embeds().test(id);
  return {
    name: id,
    type: isEmbedding ? 'embedding_model' : 'model',
    provider: 'huggingface',
    isEmbedding,
    isAlias: false,
    isDeprecated: false,
    endsOn: undefined,
    purl: `pkg:huggingface/${id}`,
  };
}

const MODEL_NAME = 120;
const ROUTED = /^([\w.-]+)[/:](.+?)(?::(?:free|beta|nitro|online|thinking|extended|floor))?$/;
/** `Mistral-7B-Instruct-v0.2`, as repositories are written, and not the names that routers give. */
const LOOKS_LIKE_REPOSITORY = /[A-Z]|\d+b\b/;
/** The same name is another model there. */
const SERVES_ITS_OWN_NAMES = /^(?:ollama|azure-openai|aws-bedrock)$/;

/** Names of the others are the same in any case, and written in lower case. */
const WRITES_CAPITALS: ReadonlySet<string> = new Set(['baidu', 'minimax', 'elevenlabs']);

function ofFamily(id: string): ModelInfo | undefined {
  const name = id.toLowerCase();
  if (!anyFamily().test(name)) return undefined;
  for (const [provider, type, match, alias] of families()) {
    if (!match.test(name)) continue;
    const endsOn = ended().get(name) ?? ended().get(name.replace(/[@.]/g, '-'));
    return {
      name: WRITES_CAPITALS.has(provider) ? id : name,
      type: type === 'embedding_model' ? type : 'model',
      provider,
      isEmbedding: type === 'embedding_model',
      isAlias: alias?.test(name) ?? false,
      isDeprecated: endsOn !== undefined,
      endsOn: endsOn === '' ? undefined : endsOn,
      purl: undefined,
    };
  }
  return undefined;
}

function ofRepository(id: string): ModelInfo | undefined {
  const plain = id.replace(/:[\w-]+$/, '');
  const owner = plain.slice(0, Math.max(0, plain.indexOf('/'))).toLowerCase();
  return owners().has(owner) ? huggingFaceModel(plain) : undefined;
}

const families = lazy(() =>
  catalogue().models.families.map(
    ([provider, type, match, alias]) =>
      [provider, type, new RegExp(`^(?:${match})$`), alias === '' ? undefined : new RegExp(`^(?:${alias})$`)] as const,
  ),
);
/** One expression for all: most names are no model's. */
const anyFamily = lazy(
  () =>
    new RegExp(
      `^(?:${catalogue()
        .models.families.map(([, , match]) => match)
        .join('|')})$`,
    ),
);
const owners = lazy(() => new Set(catalogue().models.owners));
const embeds = lazy(() => new RegExp(catalogue().models.embeds, 'i'));
const ended = lazy(() => new Map(catalogue().models.ended.flatMap(([on, ids]) => ids.map((id) => [id, on] as const))));
const hosts = lazy(() =>
  patterned(
    catalogue().hosts.map(([provider, type, names]) => ({ info: { provider, type }, names })),
    '[a-z0-9.-]+',
  ),
);
const secretNames = lazy(() =>
  patterned(
    catalogue().secrets.map(([provider, names]) => ({ info: { provider }, names })),
    '[A-Z0-9_]+',
  ),
);

function patterned<Info>(rows: readonly { info: Info; names: readonly string[] }[], star: string) {
  const all = rows.flatMap(({ info, names }) => names.map((name) => ({ info, name })));
  return {
    whole: new Map(all.filter(({ name }) => !name.includes('*')).map(({ name, info }) => [name, info])),
    patterns: all
      .filter(({ name }) => name.includes('*'))
      .map(({ name, info }) => ({
        pattern: new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', star)}$`),
        info,
      })),
  };
}

const SEPARATORS: Readonly<Record<Ecosystem, string>> = {
  npm: '/',
  pypi: '.',
  golang: '/',
  maven: '.',
  nuget: '.',
  gem: '/',
  cargo: '::',
  composer: '\\',
};
/** Their packages say nothing of what source writes. */
const HAS_NAMESPACES: ReadonlySet<Ecosystem> = new Set<Ecosystem>(['maven', 'composer']);

function indexOf(ecosystem: Ecosystem): EcosystemIndex {
  let index = indexes.get(ecosystem);
  if (!index) {
    index = indexFrom(ecosystem, catalogue().libraries[ecosystem]);
    indexes.set(ecosystem, index);
  }
  return index;
}

function indexFrom(ecosystem: Ecosystem, groups: StoredCatalogue['libraries'][Ecosystem]): EcosystemIndex {
  const names: NameIndex = { whole: new Map(), families: [] };
  const imports: NameIndex = { whole: new Map(), families: [] };
  const add = (index: NameIndex, key: string, listed: Listed): void => {
    if (key.endsWith('*')) {
      index.families.push([key.slice(0, -1), listed]);
      return;
    }
    const before = index.whole.get(key);
    if (before) before.push(listed);
    else index.whole.set(key, [listed]);
  };
  for (const [type, provider, entries] of groups) {
    for (const entry of entries) {
      const [name = '', ...own] = typeof entry === 'string' ? [entry] : entry;
      const listed: Listed = { name, type, provider: provider === '' ? undefined : provider };
      add(names, comparable(ecosystem, name), listed);
      const written = own.length > 0 || HAS_NAMESPACES.has(ecosystem) ? own : [importOf(ecosystem, name)];
      for (const path of written) add(imports, path, listed);
    }
  }
  for (const { families: list } of [names, imports]) list.sort(([a], [b]) => b.length - a.length);
  return { names, imports };
}

function familyOf({ families: list }: NameIndex, name: string): NameIndex['families'][number] | undefined {
  // `com.openai.*` means `com.openai` too.
  return list.find(
    ([beginning]) =>
      name.startsWith(beginning) || (beginning.startsWith(name) && /^\W$/.test(beginning.slice(name.length))),
  );
}

function libraryFrom(ecosystem: Ecosystem, asked: string, { name, type, provider }: Listed): Library {
  // Of a family it is the one that was asked for.
  const own = name.endsWith('*') ? asked : name;
  return { ecosystem, name: own, purl: purlFor(ecosystem, own), type, provider };
}

function purlFor(ecosystem: Ecosystem, name: string): string {
  return purlOf(ecosystem, ecosystem === 'maven' ? name.replace(':', '/') : name);
}

/** Of a family, the package that an import names. */
function nameOfImport(ecosystem: Ecosystem, { name }: Listed, path: string): string {
  if (!name.endsWith('*')) return name;
  if (ecosystem === 'npm')
    return path.startsWith('@') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? path);
  if (ecosystem === 'pypi') {
    // Integrations of LlamaIndex are parts of one namespace: `llama_index.llms.openai` is `llama-index-llms-openai`.
    const isPart = path.startsWith('llama_index.');
    return path
      .split('.', isPart ? 3 : 1)
      .join('-')
      .replaceAll('_', '-');
  }
  if (ecosystem === 'cargo') return (path.split('::')[0] ?? path).replaceAll('_', '-');
  return path;
}

function importOf(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === 'pypi' || ecosystem === 'cargo') return name.replaceAll('-', '_');
  return name;
}

/** Registries that take several spellings for one name. */
function comparable(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === 'pypi') return name.toLowerCase().replace(/[-_.]+/g, '-');
  if (ecosystem === 'nuget' || ecosystem === 'composer') return name.toLowerCase();
  if (ecosystem === 'cargo') return name.replaceAll('_', '-');
  return ecosystem === 'golang' ? name.replace(/\/v\d+$/, '') : name;
}
