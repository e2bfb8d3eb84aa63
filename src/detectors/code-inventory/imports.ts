// Which libraries of AI a source file imports: statements at the start of a line, as each language writes them, without what
// comments and strings say. What a module of the tree itself may mean is no library.

import { type Library, librariesOfImport } from '../../artifacts/ai-catalogue.ts';
import type { Ecosystem } from '../../artifacts/component-names.ts';
import { lastBefore, type SourceLanguage, type SourceWords, unitsOf, WORD } from '../../artifacts/source-words.ts';
import type { Tree } from '../../artifacts/tree.ts';
import { IMPORT_ANSWERS } from '../../lib/limits.ts';

export interface FoundImport {
  readonly library: Library;
  readonly start: number;
  readonly end: number;
}

/** A path that is imported, and the names that are taken from it. */
interface Imported {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly names: string;
}

const ECOSYSTEMS: Readonly<Record<SourceLanguage, Ecosystem>> = {
  python: 'pypi',
  javascript: 'npm',
  go: 'golang',
  java: 'maven',
  kotlin: 'maven',
  csharp: 'nuget',
  ruby: 'gem',
  rust: 'cargo',
  php: 'composer',
};

export function importsOf(
  language: SourceLanguage,
  words: SourceWords,
  place: { readonly path: string; readonly tree?: Tree | undefined },
): readonly FoundImport[] {
  const ecosystem = ECOSYSTEMS[language];
  return READERS[language](words).flatMap((each): FoundImport[] => {
    const library = libraryOfImport(ecosystem, each.path);
    if (!library || !isMeant(language, each) || isLocal(language, each, place)) return [];
    return [{ library, start: each.start, end: each.end }];
  });
}

/** Most imports are the same few of every file. */
const answers = new Map<string, Library | undefined>();

function libraryOfImport(ecosystem: Ecosystem, path: string): Library | undefined {
  const key = `${ecosystem} ${path}`;
  if (answers.has(key)) return answers.get(key);
  const [answer] = librariesOfImport(ecosystem, path);
  if (answers.size >= IMPORT_ANSWERS) answers.clear();
  answers.set(key, answer);
  return answer;
}

/** Names of libraries that many programs give their own modules: what is taken from them has to be what they have. */
const MEANT_BY_NAMES: Readonly<Record<string, RegExp>> = {
  'python agents':
    /\b(?:Runner|function_tool|FunctionTool|RunResult\w*|RunContextWrapper|handoff|GuardrailFunctionOutput|set_default_openai\w*|WebSearchTool|ModelSettings|AgentOutputSchema|RunConfig|SQLiteSession|OpenAIChatCompletionsModel|Agent\b.*\b(?:Runner|tool|trace)|input_guardrail|output_guardrail|set_tracing_\w+|AsyncOpenAI)\b/,
  'python swarm': /\bSwarm\b/,
  'python camel': /./,
  'javascript agents': /\b(?:Agent|AgentNamespace|routeAgentRequest|getAgentByName|McpAgent|useAgent\w*|AIChatAgent)\b/,
};

/** What only the library has, whatever else the tree calls by its name. */
const SURE =
  /^python (?:mcp(?:\.(?:server|client|types|shared)\b.*)? .*\b(?:ClientSession|StdioServerParameters|types|Server|FastMCP|stdio_client|stdio_server|sse_client|streamablehttp_client|streamable_http_client|Tool|TextContent|CallToolResult|McpError|ListToolsResult|JSONRPCMessage|Context)\b|datasets .*\b(?:load_dataset|Dataset|DatasetDict|load_from_disk)\b|openai .*\b(?:A?sync(?:Azure)?OpenAI|(?:Azure)?OpenAI|OpenAIError|RateLimitError)\b|anthropic .*\b(?:Async)?Anthropic\w*\b|together .*\b(?:Async)?Together\b|strands\b.* .*\b(?:Agent|tool|PythonAgentTool|BedrockModel|models?)\b|agents\.(?:mcp|extensions|voice|realtime|tracing|model_settings|run_context|stream_events|handoffs)\b|camel )/s;

function isMeant(language: SourceLanguage, { path, names }: Imported): boolean {
  const needed = MEANT_BY_NAMES[`${language} ${path}`];
  return needed === undefined || needed.test(names);
}

/** Whether only the library can be meant, whatever the tree has besides; a module in its way is local all the same. */
function isSure({ path, names }: Imported): boolean {
  return SURE.test(`python ${path} ${names}`) || MEANT_BY_NAMES[`python ${path}`]?.test(names) === true;
}

const READERS: Readonly<Record<SourceLanguage, (words: SourceWords) => readonly Imported[]>> = {
  python: pythonImports,
  javascript: (words) =>
    fromLiterals(
      words,
      unitsOf('mt('),
      /(?:\b(?:from|import)\s*|\b(?:import|require|require\.resolve|jest\.mock|vi\.mock)\s*\(\s*)["'`]$/,
      (text) => text.replace(/^npm:/, '').replace(/^(@?[^@]+)@[^/]*/, '$1'),
    ),
  go: (words) =>
    fromLiterals(
      words,
      unitsOf(`${WORD}.(;)"'\``),
      /^(?:\s*import)?\s*(?:[\w.]+\s+)?["`]$/,
      (text) => text,
      /^["`]\s*(?:$|;|\))/,
    ),
  java: (words) => fromLines(words, 'import', /[^\S\n]*import\s+(?:static\s+)?([\w.]+)/y),
  kotlin: (words) => fromLines(words, 'import', /[^\S\n]*import\s+([\w.]+)/y),
  csharp: (words) =>
    fromLines(words, 'using', /[^\S\n]*(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?([A-Z][\w.]*)\s*;/y),
  ruby: (words) => fromLiterals(words, unitsOf('e('), /^\s*require\s*\(?\s*["']$/, (text) => text),
  rust: (words) => fromLines(words, 'use', /[^\S\n]*(?:pub(?:\([^)\n]*\))?\s+)?use\s+(?:::)?([a-z_]\w*(?:::\w+)*)/y),
  php: (words) => fromLines(words, 'use', /[^\S\n]*use\s+(?:function\s+|const\s+)?\\?([A-Za-z_][\w\\]*)/y),
};

function fromLines({ code }: SourceWords, word: string, line: RegExp): readonly Imported[] {
  return linesWith(code, word, line).map(({ 0: whole, 1: path = '', index }) => {
    const start = index + whole.lastIndexOf(path);
    return { path, start, end: start + path.length, names: '' };
  });
}

/** Matches of a sticky expression at the start of lines that hold the word. */
function linesWith(code: string, word: string, line: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = 0;
  for (let at = code.indexOf(word); at >= 0; at = code.indexOf(word, Math.max(at + word.length, done))) {
    const before = code.slice(Math.max(done, at - BEFORE), at);
    const start = at - before.length + before.lastIndexOf('\n') + 1;
    if (start > 0 && code[start - 1] !== '\n') continue;
    line.lastIndex = start;
    const match = line.exec(code);
    if (!match) continue;
    found.push(match);
    done = match.index + match[0].length;
  }
  return found;
}

/** So much of a line is looked at before a string. */
const BEFORE = 400;

/** `last` is what can be the last character before the string: most strings are passed over by it. */
function fromLiterals(
  { code, literals }: SourceWords,
  last: Uint8Array,
  before: RegExp,
  pathOf: (text: string) => string,
  after?: RegExp,
): readonly Imported[] {
  const found: Imported[] = [];
  for (const { text, start, end } of literals) {
    if (last[lastBefore(code, start - 1)] !== 1 || text.length > 200 || !/^@?[a-z]/i.test(text)) continue;
    const above = code.slice(Math.max(0, start - BEFORE), start);
    const line = above.slice(above.lastIndexOf('\n') + 1);
    if (!before.test(line)) continue;
    if (after && !after.test(code.slice(end, end + BEFORE).split('\n', 1)[0] ?? '')) continue;
    // Of an import of several lines the names stand above.
    const names = /\}\s*from\s*["']$/.test(line) ? above : line;
    found.push({ path: pathOf(text), start, end, names });
  }
  return found;
}

const PYTHON_IMPORT =
  /[^\S\n]*(?:from[^\S\n]+([A-Za-z_][\w.]*)[^\S\n]+import\b[^\S\n]*(\([^)]{0,4000}\)?|[^\n]*)|import[^\S\n]+([A-Za-z_][^\n;]*))/y;

function pythonImports({ code }: SourceWords): readonly Imported[] {
  return linesWith(code, 'import', PYTHON_IMPORT).flatMap(
    ({ 0: whole, 1: from, 2: names = '', 3: modules = '', index }): Imported[] => {
      if (from !== undefined) {
        const start = index + whole.indexOf(from, whole.indexOf('from') + 4);
        const at = { start, end: start + from.length, names };
        // `from google import genai`
        const parts =
          from === 'google' || from.startsWith('google.') || from.startsWith('azure') || from === 'llama_index';
        const taken = parts
          ? [...names.matchAll(/(?<![\w.])([A-Za-z_]\w*)(?:\s+as\s+\w+)?/g)].map(([, name]) => name)
          : [];
        const submodules = taken.map((name) => ({ ...at, path: `${from}.${name}` }));
        const known = submodules.filter(({ path }) => libraryOfImport('pypi', path) !== undefined);
        return known.length > 0 ? known.slice(0, 4) : [{ ...at, path: from }];
      }
      const first = index + whole.length - modules.length;
      return [...modules.matchAll(/(?:^|,)\s*([A-Za-z_][\w.]*)/g)].map((match) => {
        const path = match[1] ?? '';
        const start = first + match.index + match[0].length - path.length;
        return { path, start, end: start + path.length, names: '' };
      });
    },
  );
}

/** Words that are names of libraries and of many a program's own modules. */
const COMMON_WORDS =
  /^(?:agents?|swarm|swarms|datasets|evaluate|llm|interpreter|invariant|memori|memos|honcho|burr|ell|acp|a2a|marvin|guidance|outlines|mcp|guardrails|camel|strands|haystack|replicate|together|perplexity|instructor|goose|genai|rebuff|superagi|vespa|autogen|autogpt|babyagi|annoy|milvus|chroma|detoxify|graphiti|interpret|parlant|lagent|anthropic|openai|llama_cpp|mcp_server|mcp_client|mcp_core|aichat|agentscope)$/;

/**
 * Whether the tree has a module that the import may mean. In Python that is one beside the file or in a folder above it that
 * is no package, where it is looked for first.
 */
function isLocal(
  language: SourceLanguage,
  each: Imported,
  { path, tree }: { readonly path: string; readonly tree?: Tree | undefined },
): boolean {
  if (!tree) return false;
  const { path: imported } = each;
  if (language === 'python') return isLocalInPython(imported, path, tree, isSure(each));
  if (language === 'rust') {
    const crate = imported.split('::')[0] ?? '';
    return COMMON_WORDS.test(crate) && tree.hasModule(crate, ['rs']);
  }
  if (language === 'ruby') return tree.has(`lib/${imported}.rb`);
  if (language === 'java' || language === 'kotlin') return tree.hasFolders(imported.split('.').slice(0, 2).join('/'));
  return false;
}

function isLocalInPython(imported: string, path: string, tree: Tree, isCertain: boolean): boolean {
  const module = imported.replaceAll('.', '/');
  const root = imported.split('.')[0] ?? imported;
  // Namespaces of Google and Azure are shared by many packages.
  const sought = root === 'google' || root === 'azure' ? module : root;
  const isThere = (folder: string): boolean => {
    const base = folder === '' ? sought : `${folder}/${sought}`;
    return (base !== path.replace(/\.pyi?$/, '') && tree.has(`${base}.py`)) || tree.has(`${base}/__init__.py`);
  };
  for (let folder = above(path); ; folder = above(folder)) {
    const isPackage = tree.has(folder === '' ? '__init__.py' : `${folder}/__init__.py`);
    if (!isPackage && (isThere(folder) || isThere(folder === '' ? 'src' : `${folder}/src`))) return true;
    if (folder === '') break;
  }
  if (isCertain || !COMMON_WORDS.test(root) || root === 'openai' || root === 'anthropic') return false;
  return tree.hasModule(root, ['py']);
}

function above(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
