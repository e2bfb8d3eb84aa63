// Which models and data sets a source file names where it uses them: as a parameter, a field, a constant or the argument of
// a call that takes a model. Comparisons, keys of tables, types and lists of what there is are mentions.

import { huggingFaceModel, isMoreThanWord, type ModelInfo, modelOf } from '../../artifacts/ai-catalogue.ts';
import { lastBefore, type SourceWords, unitsOf, WORD } from '../../artifacts/source-words.ts';
import { MODEL_ANSWERS, MODEL_STRINGS, MODELS_OF_FILE } from '../../lib/limits.ts';

/** Places are those of the string, with its quotes. */
export interface FoundModel {
  readonly model: ModelInfo;
  readonly start: number;
  readonly end: number;
}

export interface FoundDataset {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** So much before a string tells what it is for. */
const BEFORE = 160;
const MAY_BE_NAME = /^[a-z0-9@][\w.:/@[\]-]{1,119}$/i;

/** Loads models of Hugging Face by the name of their repository, whoever owns it. */
const LOADER =
  /\b(?:from_pretrained|snapshot_download|hf_hub_download|AutoModel\w*|SentenceTransformer|CrossEncoder|InferenceClient|HfInference|HuggingFaceEmbeddings?|HuggingFaceInferenceAPI|HuggingFaceEndpoint|HuggingFaceHub|FlagModel|LLM|TransformersModel|InferenceClientModel|HfApiModel|VLLMModel)\s*\(\s*(?:[\w]+\s*=\s*)?$/;
const SENTENCES =
  /\b(?:SentenceTransformer|HuggingFaceEmbeddings?|SentenceTransformerEmbeddings?|SentenceTransformerEmbeddingFunction)\s*\([^()]*$/;
const OLLAMA = /\b\w*ollama\w*[^;{}]*$/i;
const DATASET = /\b(?:load_dataset|load_from_hub)\s*\(\s*(?:path\s*=\s*)?["']$/;
/** What `load_dataset` reads from files. */
const BUILDERS =
  /^(?:json|csv|parquet|text|arrow|pandas|xml|sql|spark|webdataset|imagefolder|audiofolder|videofolder|pdffolder|generator|cache|hdf5|lance)$/;

/** `model=`, `modelId:`, `DEFAULT_MODEL: str =`, `"model_name":`, `:model =>`. */
const ASSIGNED =
  /([\w$-]{0,60}?(?:model|engine|deployment|llm|embedding|embedder|checkpoint)[\w$-]{0,30})["']?\]?\s*(?::\s*[\w<>[\]|.?, &']{1,60})?\s*(?<![=!<>:])(?::=|=>|[=:])\s*(?:[frbu]{0,2}|new\s+\w+\()["'`]$/i;
/** Names of things about models that hold no model. */
const NOT_A_MODEL =
  /price|pricing|cost|token|limit|window|context|provider|family|prefix|label|title|descr|alias|doc|icon|path|dir$|encod/i;
/** `const String model = "…"`, `var model string = "…"`: the name, and its type after it. */
const TYPED = /\b(\w*(?:model|engine|llm|embedding)\w*)\s+(?:string|\*string|&?str|&'static str)\s*=\s*["`]$/i;
/** The first argument of a call that takes a model by position. */
const CALLED =
  /(?:^|[^\w.])(?:new\s+)?(?:[\w$]+\.)*([\w$]*(?:chat|llm|model|openai|anthropic|claude|gemini|google|vertex|mistral|groq|cohere|bedrock|azure|deepseek|xai|ollama|openrouter|gateway|embed|completion|agent|togetherai|fireworks|perplexity|languageModel)[\w$]*)(?:<[^<>()]{0,60}>)?\(\s*["'`]$/i;
/** Setters of builders. */
const NAMES_MODEL = /^(?:with_?|set_?|\w*_)?(?:chat_?)?model(?:_?(?:name|id))?$/i;
const NOT_CALLED =
  /encod|token|price|cost|valid|support|normal|parse|assert|expect|test|check|^_*(?:is|has|can|should|needs?|uses?|does)(?=[A-Z_])|starts|includes|equal|match|replace|split|trim|format|count|error|log|print|warn|label|name$|display|describe|^it$|resol|cassette|mock|render|describe|tooltip|title|limit|context|^get(?!GenerativeModel|_model|Model$|_llm|LLM)/i;
/** What is taken when nothing is set: `os.getenv("MODEL", "…")`, `env.MODEL ?? "…"`, `default="…"`. */
const FALLBACK = /model[^;\n]{0,100}?(?:\|\||\?\?|\bor\b|\belse\b|\bdefault\s*[=:]|,)\s*["'`]$/i;
/** Of an option whose name stands on a line above: `"--model-id", …, default="…"`. */
const DEFAULT_OF_OPTION = /--?[\w-]{0,40}model[\w-]{0,20}["'`][^;]{0,120}\bdefault\s*[=:]\s*["'`]$/i;
/** What a function says that is called after models. */
const RETURNED = /\b(?:func|def|function)\b[^\n]{0,80}model[^\n]*\n[^}]{0,100}\breturn\s+["'`]$/i;
/** Go's clients take the context first. */
const AFTER_CONTEXT = /\b(?:GenerateContent\w*|EmbedContent|GenerativeModel|CountTokens)\(\s*\w+,\s*["`]$/;
const READS_SETTING =
  /(?:getenv|environ(?:\.get)?|\.get|env|config\w*|settings?|option|argument|prompt|input|Field|Query|default|flag\.String|GetEnvironmentVariable)\w*\(\s*[^()]*$/i;
const COMPARED =
  /(?:[=!]==?|\bin|\bnot in|\bcase|\bwhen|\bstartswith\(|\bstartsWith\(|\bincludes\(|\bhas\()\s*\(?\s*["'`]$/;

/** What can be the last character before a string that `isUse`: of a word or of `f"`, too. */
const BEFORE_USE = unitsOf(`(=:,|?>${WORD}`);
const OF_ARGUMENT = unitsOf('(=');

/** `signs`: those that stand in the file. */
export function modelsOf({ text: source, literals }: SourceWords, signs: ReadonlySet<string>): readonly FoundModel[] {
  // Asked once of a file, so that most of its strings are passed over by what they are.
  const asksOllama = signs.has('ollama') || signs.has('Ollama') || source.includes('OLLAMA');
  const makesSentences = signs.has('SentenceTransformer') || signs.has('HuggingFace');
  let left = MODEL_STRINGS;
  const found: FoundModel[] = [];
  for (const { text, start, end } of literals) {
    const last = lastBefore(source, start - 1);
    if (BEFORE_USE[last] !== 1 || !MAY_BE_NAME.test(text)) continue;
    if (!asksOllama && !isMoreThanWord(text)) continue;
    const isKnown = knownModel(text) !== undefined || (asksOllama && knownModel(`${text}:latest`) !== undefined);
    // Whoever's model is loaded by its name, it is the argument of a call.
    if (!isKnown && !(/[/-]/.test(text) && (makesSentences || OF_ARGUMENT[last] === 1))) continue;
    if (left-- <= 0) break;
    const before = source.slice(Math.max(0, start - BEFORE), start);
    if (!isKnown && !isLoaded(before) && !(makesSentences && SENTENCES.test(before))) continue;
    const model = isUse(before, source.slice(end, end + 40)) ? meant(text, before) : undefined;
    if (model) found.push({ model, start: start - 1, end: end + 1 });
  }
  // A file with very many lists what there is.
  return new Set(found.map(({ model }) => model.name)).size > MODELS_OF_FILE ? [] : found;
}

function isLoaded(before: string): boolean {
  return LOADER.test(before.replace(/["'`]$/, ''));
}

/** Strings come again and again. */
const answers = new Map<string, ModelInfo | undefined>();

function knownModel(text: string): ModelInfo | undefined {
  if (answers.has(text)) return answers.get(text);
  const answer = modelOf(text);
  if (answers.size >= MODEL_ANSWERS) answers.clear();
  answers.set(text, answer);
  return answer;
}

export function datasetsOf({ code, literals }: SourceWords, signs: ReadonlySet<string>): readonly FoundDataset[] {
  if (!signs.has('load_dataset') && !signs.has('huggingface')) return [];
  return literals.flatMap(({ text, start, end }): FoundDataset[] => {
    if (!/^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/.test(text) || BUILDERS.test(text) || /\.\w{2,7}$/.test(text)) return [];
    if (!DATASET.test(code.slice(Math.max(0, start - BEFORE), start))) return [];
    return [{ name: text, start: start - 1, end: end + 1 }];
  });
}

function isUse(before: string, after: string): boolean {
  // A key of a table, a type of several, a comparison.
  if (/^["'`]\s*(?::(?!:)|=>|\|(?!\|))/.test(after)) return false;
  if (/(?:^|[^|])\|\s*["'`]$/.test(before) || /\btype\s+\w+\s*=\s*["'`]$/.test(before)) return false;
  if (COMPARED.test(before) || /^["'`]\s*(?:(?:not\s+)?in\b|[=!]=)/.test(after)) return false;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (isLoaded(before)) return true;
  const name = (ASSIGNED.exec(before) ?? TYPED.exec(before))?.[1];
  if (name !== undefined) return !NOT_A_MODEL.test(name);
  const callee = CALLED.exec(before)?.[1];
  if (callee !== undefined) return NAMES_MODEL.test(callee) || !NOT_CALLED.test(callee);
  if (DEFAULT_OF_OPTION.test(before) || RETURNED.test(before) || AFTER_CONTEXT.test(before)) return true;
  if (!FALLBACK.test(line)) return false;
  return !/,\s*["'`]$/.test(line) || READS_SETTING.test(line);
}

function meant(text: string, before: string): ModelInfo | undefined {
  const known = knownModel(text);
  if (known && known.provider !== 'huggingface') return known;
  if (SENTENCES.test(before) && !text.includes('/')) return huggingFaceModel(`sentence-transformers/${text}`);
  if (isLoaded(before)) return huggingFaceModel(text) ?? known;
  if (known) return known;
  // A build of Ollama's, by a name that says so only there.
  return OLLAMA.test(before) && knownModel(`${text}:latest`)?.provider === 'ollama' ? ollama(text) : undefined;
}

function ollama(name: string): ModelInfo {
  return {
    name,
    type: 'model',
    provider: 'ollama',
    isEmbedding: false,
    isAlias: !name.includes(':'),
    isDeprecated: false,
    endsOn: undefined,
    purl: undefined,
  };
}
