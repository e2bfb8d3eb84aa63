// Model files by their structure, never loaded: what they are, and what loading them would run. Patterns on bytes do not do: a
// pickle is a program, and the name of what it calls can be put together in a dozen ways.
// Known limits: archives of kinds Node cannot unpack, and what lies beyond the bounds, are gaps.

import { containerOf } from '../../artifacts/model-files.ts';
import type { ByteSource } from '../../lib/byte-source.ts';
import { sha256Hex } from '../../lib/hash.ts';
import { FILE_CAP, PICKLE_OPERATIONS } from '../../lib/limits.ts';
import type { ComponentFlag, ComponentKey } from '../../model/component.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { Detector, DetectorFactory, Visit } from '../detector.ts';
import { lookInto } from './containers.ts';
import type { Issue, Look } from './look.ts';
import { BROKEN, CUT, emptyReport, limitsFor, type PickleReport } from './pickles.ts';

const LARGE = 1024 ** 3;

export const modelFiles: DetectorFactory = (rules): Detector => {
  const byName = new Map(
    rules.filter(({ detector }) => detector === 'model-files').map((rule) => [rule.info.id.split('/')[1], rule]),
  );
  return {
    name: 'model-files',
    keywords: [],
    appliesTo: ({ kind, isHead, source, link }) => kind === 'model-file' && isHead && source !== undefined && !link,
    detect(visit) {
      const { artifact } = visit;
      const source = artifact.source;
      if (!source || source.size === 0) return;
      if (containerOf(source.read(0, 512)) === 'pointer') {
        declarePointer(visit, source);
        return;
      }
      const look = emptyLook(artifact.path);
      lookInto(source, artifact.path, look);
      concludePickles(look);
      for (const each of look.issues) {
        const rule = byName.get(each.rule);
        if (rule?.appliesTo(artifact)) report(visit, rule, each);
      }
      // Text that names nothing is no pickle: Portuguese ends in .pt too.
      const isPlain = artifact.bytes.length > 0 && !namesAny(look.report);
      for (const why of look.report.unread)
        if (!isPlain || (why !== BROKEN && why !== CUT))
          look.gaps.add(source.isSpent ? 'it is longer than is read' : `it ${why}`);
      for (const why of look.gaps)
        visit.gap(
          why,
          /not opened/.test(why) ? 'not-supported' : /break|ends|JSON|direct/.test(why) ? 'unparsable' : 'too-large',
        );
      if (look.isModel) declare(visit, source, look);
    },
  };
};

function emptyLook(path: string): Look {
  const look: Look = {
    path,
    report: emptyReport(),
    limits: limitsFor(PICKLE_OPERATIONS),
    nested: (source, name, depth) => lookInto(source, name, look, depth),
    issues: [],
    properties: {},
    gaps: new Set(),
    models: new Set(),
    format: '',
    isModel: false,
  };
  return look;
}

function namesAny({ dangerous, unknown, classes, known }: PickleReport): boolean {
  return dangerous.size + unknown.size + classes.size + known.size > 0;
}

/** Packages whose objects are models. */
const FRAMEWORK =
  /^(?:torch|sklearn|xgboost|lightgbm|catboost|keras|tensorflow|transformers|sentence_transformers|spacy|gensim|fastai|statsmodels|paddle|jax|flax|ultralytics|timm|diffusers|peft|imblearn|pytorch_lightning|lightning|thinc|tokenizers|detectron2|mmcv|stable_baselines3|prophet|nltk\.classify|implicit|surprise|hmmlearn|sklearn_crfsuite|onnx\w*)\./;

function concludePickles(look: Look): void {
  const { report, issues, properties } = look;
  for (const [name, shown] of report.dangerous)
    issues.push({ rule: 'code-runs-on-load', evidence: [name], message: runs(shown) });
  if (report.unknown.size > 0)
    issues.push({ rule: 'unclear-callable-on-load', evidence: [...report.unknown.values()].slice(0, 10) });
  if (report.streams === 0) return;
  properties['pickle-protocol'] = String(report.protocol);
  const names = [...report.known, ...report.classes, ...report.unknown.keys()];
  const frameworks = new Set(names.flatMap((name) => (FRAMEWORK.test(name) ? [name.split('.')[0] as string] : [])));
  if (frameworks.size > 0) properties.framework ??= [...frameworks].toSorted().join(',');
  const [model] = names.filter((name) => FRAMEWORK.test(name) && /\.[A-Z]\w+$/.test(name) && !/Storage$/.test(name));
  properties.architecture ??= model;
  if (frameworks.size > 0 || report.dangerous.size > 0) look.isModel = true;
}

function runs(shown: string): string {
  return `Loading this file calls ${shown.length > 160 ? `${shown.slice(0, 160)}…` : shown}.`;
}

function report({ report: tell }: Visit, rule: CompiledRule, { evidence, place, message }: Issue): void {
  tell({
    rule,
    range: [0, 0],
    evidence,
    ...(place !== undefined && { place }),
    ...(message !== undefined && { message }),
  });
}

const UNSAFE: ReadonlySet<Issue['rule']> = new Set<Issue['rule']>([
  'code-runs-on-load',
  'code-in-layer',
  'executable-in-disguise',
]);

function declare({ artifact, declare: tell, relate }: Visit, source: ByteSource, look: Look): void {
  const { issues, properties, licence, format } = look;
  const flags: ComponentFlag[] = [];
  if (look.isProgram || issues.some(({ rule }) => UNSAFE.has(rule))) flags.push('executes_on_load');
  if (source.size > LARGE) flags.push('large_model_file');
  const key: ComponentKey = { type: 'model_file', name: artifact.path };
  tell({
    ...key,
    licence,
    flags,
    hash: hashOf(source),
    properties: { format: format || undefined, size: String(source.size), ...properties },
    origin: 'file',
    range: [0, 0],
  });
  for (const id of look.models) {
    const model: ComponentKey = { type: 'model', name: id, purl: `pkg:huggingface/${id}` };
    tell({ ...model, provider: 'huggingface', origin: 'file', range: [0, 0] });
    relate({ from: key, type: 'uses', to: model });
  }
}

/** Of a file that costs no more to read than any other. */
function hashOf(source: ByteSource): string | undefined {
  const bytes = source.size <= FILE_CAP ? source.read(0, source.size) : undefined;
  return bytes?.length === source.size ? `sha256:${sha256Hex(bytes)}` : undefined;
}

/** Git LFS keeps the file elsewhere: what stands here is its digest and size. */
function declarePointer({ artifact, declare: tell, gap }: Visit, source: ByteSource): void {
  const text = source.read(0, 1024).toString('utf8');
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text)?.[1];
  gap(`Git LFS keeps its ${size ?? '?'} bytes elsewhere; git lfs pull brings them here.`, 'pointer');
  if (!POINTED.test(artifact.path)) return;
  tell({
    type: 'model_file',
    name: artifact.path,
    hash: oid && `sha256:${oid}`,
    flags: Number(size) > LARGE ? ['large_model_file'] : [],
    properties: { size, 'kept-in': 'git-lfs' },
    origin: 'file',
    range: [0, artifact.bytes.length],
  });
}

/** Endings that only models have; a pickle may hold anything. */
const POINTED =
  /\.(?:safetensors|gguf|ggml|onnx|ort|pt|pth|ckpt|keras|tflite|mlmodel|llamafile|mar|nemo|skops|pdparams|pdmodel|cbm|ptl|h5|bin)$/i;
