// What source code, notebooks and manifests say of AI: libraries that are imported or declared, models and data sets that are
// used, where models are asked and with which keys. It has no rules, and parses nothing: files are read by how their
// language quotes. Whether an import is declared anywhere is decided at the end (assess/shadow.ts).

import { type Library, libraryOf, type ModelInfo } from '../../artifacts/ai-catalogue.ts';
import type { Artifact } from '../../artifacts/artifact.ts';
import { isBundle } from '../../artifacts/code-signs.ts';
import type { ComponentClaim } from '../../artifacts/inventory-book.ts';
import { INVENTORY_SIGNS, isManifestPath } from '../../artifacts/inventory-signs.ts';
import { isNotebook, notebookCode } from '../../artifacts/notebook.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import { readSource, type SourceLanguage, sourceLanguageOf } from '../../artifacts/source-words.ts';
import { INVENTORY_SOURCE } from '../../lib/limits.ts';
import type { ComponentFlag, ComponentKey } from '../../model/component.ts';
import type { Detector, DetectorFactory, Visit } from '../detector.ts';
import { importsOf } from './imports.ts';
import { declaredIn } from './manifests.ts';
import { requirements } from './manifests-python.ts';
import { datasetsOf, modelsOf } from './models.ts';
import { endpointsOf, secretOf, secretsOf } from './references.ts';
import { addressesOf, isSettings, modelsOfSettings, settingsOf, variablesOf } from './settings.ts';

export const codeInventory: DetectorFactory = (): Detector => ({
  name: 'code-inventory',
  keywords: INVENTORY_SIGNS.map((text) => ({ text, isCaseSensitive: true })),
  appliesTo: (artifact, hits) =>
    artifact.isWhole &&
    !artifact.link &&
    artifact.use !== 'vendored' &&
    artifact.bytes.length <= INVENTORY_SOURCE &&
    (artifact.kind === 'env-file' ||
      (hits.length > 0 && (isNotebook(artifact) || isSource(artifact) || isSettings(artifact))) ||
      isManifestPath(artifact.path)),
  detect(visit: Visit) {
    const { artifact } = visit;
    if (isNotebook(artifact)) return inNotebook(visit);
    if (isManifestPath(artifact.path)) inManifest(visit);
    else if (isSettings(artifact)) return inSettings(visit);
    const language = isSource(artifact) ? sourceLanguageOf(artifact.path) : undefined;
    // What a bundler put together holds the libraries themselves.
    if (language && !isBundle(artifact)) inSource(visit, artifact.latin1(), language, (start, end) => [start, end]);
  },
});

function isSource({ kind, path }: Artifact): boolean {
  return (
    (kind === 'code' || kind === 'other') && sourceLanguageOf(path) !== undefined && !/\.min\.[cm]?js$/i.test(path)
  );
}

function inManifest({ artifact, declare }: Visit): void {
  for (const { ecosystem, name, version, start, end, isOwn } of declaredIn(artifact.path, artifact.latin1())) {
    const library = libraryOf(ecosystem, name);
    if (library)
      declare({
        ...keyOf(library),
        provider: library.provider,
        version,
        origin: 'manifest',
        range: [start, end],
        ...(isOwn && { properties: { own: 'yes' } }),
      });
  }
}

/** Cells are read as one program; `!pip install` in them declares. */
function inNotebook(visit: Visit): void {
  const { artifact } = visit;
  const code = notebookCode(artifact);
  if (!code) return;
  const toRange = (start: number, end: number): ByteRange => [
    artifact.byteOffset(code.originOf(start)),
    artifact.byteOffset(code.originOf(end)),
  ];
  const claims: ComponentClaim[] = [];
  const recorded: Visit = Object.create(visit, { declare: { value: (claim: ComponentClaim) => claims.push(claim) } });
  inSource(
    recorded,
    code.text.replace(/^[^\S\n]*[!%].*$/gm, (line) => ' '.repeat(line.length)),
    'python',
    toRange,
  );
  for (const { 0: whole, 1: names = '', index } of code.text.matchAll(PIP_INSTALL))
    for (const part of names.matchAll(/[^\s"']+/g)) {
      const [declared] = requirements(part[0]);
      const library = declared && libraryOf('pypi', declared.name);
      const start = index + whole.length - names.length + part.index;
      if (library)
        claims.push({
          ...keyOf(library),
          provider: library.provider,
          version: declared.version,
          origin: 'manifest',
          range: toRange(start, start + part[0].length),
        });
    }
  if (claims.length === 0) return;
  const notebook: ComponentKey = { type: 'notebook', name: artifact.path };
  visit.declare({
    ...notebook,
    origin: 'source',
    range: [0, Math.min(1, artifact.bytes.length)],
    extent: [0, artifact.bytes.length],
  });
  for (const claim of claims) {
    visit.declare(claim);
    if (USED.has(claim.type))
      visit.relate({ from: notebook, type: claim.type === 'dataset' ? 'reads_from' : 'uses', to: claim });
  }
}

const PIP_INSTALL = /^[^\S\n]*[!%]\s*(?:python3? -m |uv )?pip3?\s+install\s+([^\n]{1,2000})/gm;
const USED: ReadonlySet<string> = new Set(['model', 'embedding_model', 'dataset']);

function inSource(
  { artifact, hits, declare, relate }: Visit,
  text: string,
  language: SourceLanguage,
  toRange: (start: number, end: number) => ByteRange,
): void {
  const words = readSource(text, language);
  const providers = new Map<string, ByteRange>();
  const serves = (provider: string | undefined, range: ByteRange): void => {
    if (provider !== undefined && !MAKERS.has(provider) && !providers.has(provider)) providers.set(provider, range);
  };
  for (const { library, start, end } of importsOf(language, words, artifact)) {
    const range = toRange(start, end);
    declare({ ...keyOf(library), provider: library.provider, origin: 'source', range });
    serves(library.provider, range);
  }
  const signs = new Set(hits.map(({ keyword }) => INVENTORY_SIGNS[keyword] ?? ''));
  for (const { model, start, end } of modelsOf(words, signs)) {
    const range = toRange(start, end);
    declare(modelClaim(model, range));
    serves(model.provider, range);
  }
  for (const { name, start, end } of datasetsOf(words, signs))
    declare({
      type: 'dataset',
      name,
      purl: `pkg:huggingface/datasets/${name}`,
      provider: 'huggingface',
      origin: 'source',
      range: toRange(start, end),
    });
  const azure = AZURE.exec(words.code);
  if (azure) serves('azure-openai', toRange(azure.index, azure.index + azure[0].length - 1));
  for (const { type, name, provider, start, end } of endpointsOf(words)) {
    const range = toRange(start, end);
    declare({ type, name, provider, endpoint: name, origin: 'source', range });
    if (type === 'inference_endpoint') serves(provider, range);
  }
  for (const [name, range] of providers)
    declare({ type: 'llm_provider', name, provider: name, origin: 'source', range });
  for (const { type, name, provider, start, end } of secretsOf(words)) {
    declare({ type, name, provider, origin: 'source', range: toRange(start, end) });
    relate({ from: { type: 'llm_provider', name: provider }, type: 'authenticates_with', to: { type, name } });
  }
}

function inSettings({ artifact, declare, relate }: Visit): void {
  const settings = settingsOf(artifact.latin1());
  const providers = new Map<string, ByteRange>();
  for (const { model, start, end } of modelsOfSettings(settings)) {
    declare({ ...modelClaim(model, [start, end]), origin: 'config' });
    if (!MAKERS.has(model.provider)) providers.set(model.provider, [start, end]);
  }
  const literals = addressesOf(settings).map(({ value, start, end }) => ({ text: value, start, end }));
  for (const { type, name, provider, start, end } of endpointsOf({ literals })) {
    declare({ type, name, provider, endpoint: name, origin: 'config', range: [start + 1, end - 1] });
    if (type === 'inference_endpoint') providers.set(provider, [start + 1, end - 1]);
  }
  for (const [name, range] of providers)
    declare({ type: 'llm_provider', name, provider: name, origin: 'config', range });
  for (const { name, start } of variablesOf(settings)) {
    const provider = secretOf(name);
    if (provider === undefined) continue;
    const secret = { type: 'secret_reference', name } as const;
    declare({ ...secret, provider, origin: 'config', range: [start, start + name.length] });
    relate({ from: { type: 'llm_provider', name: provider }, type: 'authenticates_with', to: secret });
  }
}

/** OpenAI's own library and those above it have a class for Azure's deployments. */
const AZURE = /\b(?:Async)?Azure(?:Chat)?OpenAI(?:Embeddings?|LLM)?\(/;

/** They make models and libraries; who runs them is not said by that. */
const MAKERS: ReadonlySet<string> = new Set(['huggingface', 'meta', 'microsoft', 'litellm', 'langsmith']);

function keyOf({ type, name, purl }: Library): ComponentKey {
  return { type, name, purl };
}

function modelClaim(model: ModelInfo, range: ByteRange): ComponentClaim {
  const flags: ComponentFlag[] = [];
  if (model.isAlias) flags.push('unpinned_model');
  if (model.isDeprecated) flags.push('deprecated_model');
  return {
    type: model.type,
    name: model.name,
    purl: model.purl,
    provider: model.provider,
    flags,
    properties: { 'ends-on': model.endsOn },
    origin: 'source',
    range,
  };
}
