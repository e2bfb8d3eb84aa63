// Steps of CI that ask a model, with what starts them, which model they name and which secrets they are handed; and which
// releases of actions workflows use, for advisories. It has no rules: what is wrong with them agent-workflow says. Known limits: what a script of the repository does is not read; a
// reusable workflow elsewhere is not followed.

import { secretNameOf } from '../../artifacts/ai-catalogue.ts';
import { MAY_RUN_AGENT } from '../../artifacts/ci-agents.ts';
import { jobsOf, steps, textAt, triggers } from '../../artifacts/ci-workflow.ts';
import { mentionedModel } from '../../artifacts/model-mention.ts';
import { MAY_USE_RELEASE, usedActions } from '../../artifacts/packages/actions.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import { child } from '../../artifacts/server-entries.ts';
import type { DocumentNode, Entry } from '../../lib/document.ts';
import { AGENT_STEPS } from '../../lib/limits.ts';
import type { ComponentKey } from '../../model/component.ts';
import type { Detector, DetectorFactory, Visit } from '../detector.ts';
import { aiStepOf, commandsOf } from './steps.ts';

/** Most workflows have nothing of it, and are not parsed. */
const MAY_ASK_MODEL = /_API_KEY|HF_TOKEN|OPENAI|openai|ollama|gh models|promptfoo|\bllm\b|anthropic|langchain|gh-aw/;

export const ciInventory: DetectorFactory = (): Detector => ({
  name: 'ci-inventory',
  keywords: [],
  appliesTo(artifact) {
    if (artifact.kind !== 'workflow' || !artifact.isWhole || artifact.link) return false;
    const text = artifact.latin1();
    return mayAsk(text) || MAY_USE_RELEASE.test(text);
  },
  detect(visit: Visit) {
    const text = visit.artifact.latin1();
    const { packages } = usedActions(text);
    if (packages.length > 0) visit.resolve(packages);
    if (!mayAsk(text)) return;
    const root = visit.artifact.document()?.root;
    if (root?.kind !== 'object') return;
    if (/\.md$/i.test(visit.artifact.path)) declareAgentic(visit, root);
    else declareSteps(visit, root);
  },
});

function mayAsk(text: string): boolean {
  return MAY_ASK_MODEL.test(text) || MAY_RUN_AGENT.test(text);
}

function declareSteps(visit: Visit, root: DocumentNode): void {
  const { artifact } = visit;
  const isAction = child(root, 'runs') !== undefined;
  let left = AGENT_STEPS;
  for (const [job, node] of jobsOf(root))
    for (const [index, step] of steps(node).entries()) {
      const found = aiStepOf(step);
      if (!found || left-- <= 0) continue;
      const own = textAt(step, 'name') || textAt(step, 'id') || found.runs;
      const key: ComponentKey = {
        type: 'ci_step',
        name: [job, own].filter((part) => part !== '').join('/'),
        scope: artifact.path,
      };
      const at = ['uses', 'run', 'name'].flatMap((name) => child(step, name) ?? [])[0] ?? step;
      const uses = textAt(step, 'uses');
      const version = /@([\w./-]+)$/.exec(uses)?.[1];
      visit.declare({
        ...key,
        origin: 'config',
        range: rangeOf(visit, at.end - at.start > 200 ? { start: at.start, end: at.start + 1 } : at),
        extent: rangeOf(visit, step),
        logical: `job "${job}", step ${index + 1}`,
        provider: found.provider,
        version,
        capabilities: found.can,
        isGuess: found.isGuess,
        flags: isLoose(uses) ? ['unpinned_version'] : [],
        properties: { runs: found.runs },
      });
      relateModels(visit, key, step);
      relateSecrets(visit, key, [
        ...entriesOf(step, 'env'),
        ...entriesOf(step, 'with'),
        ...shared(root),
        ...shared(node),
      ]);
      if (!isAction) relateTriggers(visit, key, root);
    }
}

/** What is not of the repository itself and moves. */
function isLoose(uses: string): boolean {
  return /^[\w.-]+\/[^@]+(?:$|@(?:main|master|latest|beta|edge|dev|next)$)/.test(uses) && !uses.startsWith('.');
}

/** What a whole job or workflow sets counts for a step where it is the key of a provider. */
function shared(node: DocumentNode): readonly Entry[] {
  return entriesOf(node, 'env').filter(({ key }) => secretNameOf(key) !== undefined);
}

function relateSecrets(visit: Visit, from: ComponentKey, entries: readonly Entry[]): void {
  for (const { key, value } of entries) {
    const text = value.kind === 'scalar' && typeof value.value === 'string' ? value.value : '';
    for (const [, name = ''] of text.slice(0, 64 * 1024).matchAll(/\bsecrets\.([A-Za-z_]\w{0,100})/g)) {
      const to: ComponentKey = { type: 'secret_reference', name };
      const provider = secretNameOf(name)?.provider ?? secretNameOf(key.replace(/-/g, '_'))?.provider;
      visit.declare({ ...to, provider, origin: 'config', range: rangeOf(visit, value) });
      visit.relate({ from, type: 'authenticates_with', to });
    }
  }
}

/** Inputs that name a model in most of these actions; else `--model` on a line of arguments. */
const MODEL_INPUTS =
  /^(?:model|openai[-_]model|anthropic[-_]model|gemini[-_]model|review[-_]model|fast[-_]model|gemini_model|config\.model|.*_MODEL)$/i;
const MODEL_FLAG = /(?:^|\s)(?:--model|-m)(?:=|\s+)["']?([\w@][\w.:/@-]{2,100})/g;

function relateModels(visit: Visit, from: ComponentKey, step: DocumentNode): void {
  const named: { readonly text: string; readonly node: DocumentNode; readonly isModel: boolean }[] = [];
  for (const { key, value } of [...entriesOf(step, 'with'), ...entriesOf(step, 'env')]) {
    const text = value.kind === 'scalar' ? String(value.value ?? '') : '';
    if (MODEL_INPUTS.test(key)) named.push({ text, node: value, isModel: false });
    else if (/args|settings|prompt/i.test(key))
      for (const [, model = ''] of text.slice(0, 8000).matchAll(MODEL_FLAG))
        named.push({ text: model, node: value, isModel: false });
  }
  const run = child(step, 'run');
  if (run)
    for (const [, model = ''] of commandsOf(textAt(step, 'run')).matchAll(MODEL_FLAG))
      named.push({ text: model, node: run, isModel: false });
  for (const { text, node, isModel } of named) {
    const model = mentionedModel(text, isModel || /^(?:sonnet|opus|haiku)$/.test(text));
    if (!model) continue;
    const range = rangeOf(visit, node.end - node.start > 200 ? { start: node.start, end: node.start + 1 } : node);
    visit.declare({ ...model.key, provider: model.provider, flags: model.flags, origin: 'config', range });
    visit.relate({ from, type: 'uses', to: model.key });
  }
}

function relateTriggers(visit: Visit, to: ComponentKey, root: DocumentNode): void {
  const on = child(root, 'on') ?? child(root, 'true');
  if (!on) return;
  for (const { name } of triggers(root)) {
    const from: ComponentKey = { type: 'trigger', name, scope: visit.artifact.path };
    const entry = on.kind === 'object' ? on.entries.find(({ key }) => key === name) : undefined;
    const range = rangeOf(
      visit,
      entry ? { start: entry.keyStart, end: entry.keyEnd } : { start: on.start, end: on.start + 1 },
    );
    visit.declare({ ...from, origin: 'config', range });
    visit.relate({ from, type: 'triggers', to });
  }
}

/** gh-aw: a workflow in Markdown is one agent, `copilot` unless its head says another. */
function declareAgentic(visit: Visit, root: DocumentNode): void {
  const { artifact } = visit;
  // Without a trigger it is a part that others import.
  if (!child(root, 'on')) return;
  const engine = child(root, 'engine');
  const id = engine?.kind === 'object' ? textAt(engine, 'id') : textAt(root, 'engine');
  const runs = id || 'copilot';
  const providers: Readonly<Record<string, string>> = {
    claude: 'anthropic',
    codex: 'openai',
    gemini: 'google',
    copilot: 'github',
  };
  const name = artifact.path.replace(/^.*\//s, '').replace(/\.md$/i, '');
  const key: ComponentKey = { type: 'ci_step', name, scope: artifact.path };
  const at = engine ?? { start: root.start, end: root.start + 1 };
  visit.declare({
    ...key,
    origin: 'config',
    range: rangeOf(visit, at),
    extent: [0, artifact.bytes.length],
    provider: Object.hasOwn(providers, runs) ? providers[runs] : undefined,
    properties: { runs },
  });
  const model = engine && child(engine, 'model');
  const mentioned = mentionedModel(engine ? textAt(engine, 'model') : '', true);
  if (model && mentioned) {
    visit.declare({
      ...mentioned.key,
      provider: mentioned.provider,
      flags: mentioned.flags,
      origin: 'config',
      range: rangeOf(visit, model),
    });
    visit.relate({ from: key, type: 'uses', to: mentioned.key });
  }
  relateTriggers(visit, key, root);
}

function entriesOf(node: DocumentNode, key: string): readonly Entry[] {
  const map = child(node, key);
  return map?.kind === 'object' ? map.entries : [];
}

function rangeOf({ artifact }: Visit, { start, end }: Pick<DocumentNode, 'start' | 'end'>): ByteRange {
  return [artifact.byteOffset(start), artifact.byteOffset(end)];
}
