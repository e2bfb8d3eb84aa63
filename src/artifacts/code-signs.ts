// Which source files are worth parsing: they hold a word of an interface by which tools are registered, or import a library
// that registers tools, asks a model, or uses MCP servers. What they import follows from them.

import type { ArtifactKind, Use } from '../model/artifact.ts';
import type { Artifact } from './artifact.ts';

/** Why a file is parsed, as it is counted in reports. */
export const CODE_REASONS = ['registers tools', 'asks a model', 'uses MCP servers'] as const;
export type CodeReason = (typeof CODE_REASONS)[number];

interface CodeSign {
  readonly text: string;
  readonly reason: CodeReason;
  /** Counts only where something is imported, since the word stands in prose and data too. */
  readonly isLibrary: boolean;
  /** What the line must be for a word that other libraries have too. */
  readonly line?: RegExp;
  /** Counts only where it names a field: as a key, an argument, a short form or after a dot. */
  readonly isField?: boolean;
  /** The file must speak of MCP: other libraries have sessions and clients of their own. */
  readonly ofMcp?: boolean;
}

const words = (reason: CodeReason, ...texts: readonly string[]): readonly CodeSign[] =>
  texts.map((text) => ({ text, reason, isLibrary: false }));
const onLines = (reason: CodeReason, line: RegExp, ...texts: readonly string[]): readonly CodeSign[] =>
  texts.map((text) => ({ text, reason, isLibrary: false, line }));
const ofMcp = (reason: CodeReason, ...texts: readonly string[]): readonly CodeSign[] =>
  texts.map((text) => ({ text, reason, isLibrary: false, ofMcp: true }));
const fields = (reason: CodeReason, ...texts: readonly string[]): readonly CodeSign[] =>
  texts.map((text) => ({ text, reason, isLibrary: false, isField: true }));
const libraries = (reason: CodeReason, ...texts: readonly string[]): readonly CodeSign[] =>
  texts.map((text) => ({ text, reason, isLibrary: true }));

/** Keywords of the engine: few and rare. */
export const CODE_SIGNS: readonly CodeSign[] = [
  ...libraries(
    'registers tools',
    'modelcontextprotocol',
    'fastmcp',
    'fastapi_mcp',
    'mcp.server',
    'from mcp',
    'import mcp',
    'mcp-framework',
    'mcp-handler',
    'mcp-adapter',
    'mcp-nest',
    'mcp-go',
    'mcp-golang',
    'xmcp',
    '@openai/agents',
    'agents/mcp',
    // OpenAI's, whose name is everybody's.
    'from agents import',
    'crewai',
    'llama_index',
    'llamaindex',
    'pydantic_ai',
    'smolagents',
    'autogen',
    'semantic_kernel',
    'google.adk',
    'golang.org/adk',
    'cloudwego/eino',
    '@mastra/',
    'genkit',
    'langchain',
    'langgraph',
  ),
  ...words(
    'registers tools',
    // Decorators and calls on objects that come from another file.
    '.registerTool(',
    '.registerPrompt(',
    '.registerResource(',
    '.registerToolTask(',
    '.setRequestHandler(',
    'CallToolRequest',
    'ReadResourceRequest',
    '.tool(',
    '.tool\n',
    '.tool\r',
    '@tool',
    '@register_tool',
    '@mcp_tool',
    '.tool_plain',
    '.call_tool(',
    '.read_resource(',
    '.get_prompt(',
    'on_call_tool',
    '.add_tool(',
    '.addTool(',
    '.addResource(',
    '.addResourceTemplate(',
    '.addPrompt(',
    '.custom_route(',
    'function_tool',
    'kernel_function',
    'StructuredTool',
    'FunctionTool',
    'BaseTool',
    'MCPTool',
    'McpAgent',
    'McpServer',
    'MCPServer',
    'FastMCP',
    'ToolHandler',
    'createTool(',
    // The parameter's type in files that are tools by where they are.
    'InferSchema',
    'defineTool(',
    'tools/call',
  ),
  // As a field of something. What else is called so is a schema of any function.
  ...fields('registers tools', 'inputSchema', 'input_schema'),
  // Go programs add tools to builds, editors and module files too.
  ...ofMcp('registers tools', '.AddTool(', '.AddTools(', '.AddPrompt(', '.AddResource', '.RegisterTool('),
  // boto3 and others name their resources without a URI; consoles have a prompt that is no decorator.
  ...onLines('registers tools', /\.resource\(\s{0,8}f?["'][^"']{0,200}:\/\//, '.resource("', ".resource('"),
  ...onLines('registers tools', /^\s{0,80}@[\w.]{1,80}\.prompt\(\)/, '.prompt()'),
  // A base of the program's own.
  ...onLines('registers tools', /^\s{0,20}class\s{1,4}\w{1,80}\([\w.]{0,80}Tool\)/, 'Tool):'),
  ...libraries(
    'asks a model',
    'openai',
    'anthropic',
    '@ai-sdk',
    'litellm',
    'ollama',
    'google.genai',
    'generativeai',
    '@google/gen',
    'vertexai',
    'mistralai',
    'cohere',
    'groq',
    'bedrock',
    'huggingface',
    'together',
  ),
  ...words(
    'asks a model',
    'chat.completions',
    '.messages.create',
    'responses.create(',
    'generateText(',
    'streamText(',
    'generateObject(',
    'CreateChatCompletion(',
    'ChatPromptTemplate',
    '.invoke_model(',
    '.generate_content(',
    '.generateContent(',
  ),
  // AutoGen's is a function of the module, not a method of a registry.
  ...onLines('registers tools', /(?:^|autogen\.|[^\w.])(?<!def )register_function\(/, 'register_function('),
  ...onLines('asks a model', /["']bedrock-runtime["']|client-bedrock-runtime/, 'bedrock-runtime'),
  ...ofMcp('uses MCP servers', 'ClientSession', 'StdioClientTransport', 'HTTPClientTransport', 'SSEClientTransport'),
  ...ofMcp('uses MCP servers', '.callTool(', '.CallTool(', 'mcp_client', 'MCPClient', 'McpClient'),
];

const SOURCE = /\.(?:py|[cm]?[jt]s|[jt]sx|go)$/i;
/** They declare what stands elsewhere. */
const DECLARATIONS = /\.d\.[cm]?ts$|\.min\.[cm]?js$/i;

/** Whether a file of this kind and path can be a start of the analysis. */
export function mayStartAnalysis({ kind, use, path }: { kind: ArtifactKind; use: Use; path: string }): boolean {
  return kind === 'code' && use !== 'vendored' && isSource(path);
}

export function isSource(path: string): boolean {
  return SOURCE.test(path) && !DECLARATIONS.test(path);
}

/** Files that say how modules are found. */
const MANIFEST =
  /(?:^|\/)(?:package\.json|[jt]sconfig[\w.-]{0,60}\.json|go\.mod|go\.work|pyproject\.toml|setup\.cfg)$/i;

/** Whether the analysis of a project may want to read it. */
export function mayBeAnalysed(path: string): boolean {
  return SOURCE.test(path) || MANIFEST.test(path);
}

/** So much of a line is looked at to see whether it imports. */
const LINE = 400;
/** Python, JavaScript, and the last line of an import of several; Go's import of several has a path a line. */
const IMPORT =
  /^\s*(?:import|from|export)\b|^[^"'`]{0,200}\}\s*from\s*["']|\b(?:require|import)\s*\(\s*["']|^\s*(?:[\w.]+\s+)?"[^"\s]+"\s*(?:\/\/.*)?$/;

/** Only types: nothing of it is called. */
const TYPES_ONLY = /^\s*(?:import|export)\s+type\b/;
/** What is called of a library to get an answer; one that is only imported gives none. */
const ASKS =
  /\b(?:a?create|parse|a?invoke|a?stream|generate\w{0,20}|Generate\w{0,20}|a?completions?|complete|Complete|chat|Chat|a?run|run_sync|run_stream|a?predict|a?call|kickoff|a?query|converse\w{0,10}|send_?[Mm]essage\w{0,10}|CreateChatCompletion\w{0,10}|New|text_generation)\s{0,20}\(/;

const OF_MCP = /mcp|model.?context.?protocol/i;

/** Names of libraries looked at in one file: what imports stands near its start. */
const LIBRARIES_LOOKED_AT = 2000;

/** Why the file is worth parsing, by the signs in it; empty when it is not. `keyword` is an index into CODE_SIGNS. */
export function codeReasons(
  { bytes }: Pick<Artifact, 'bytes'>,
  hits: readonly { readonly keyword: number; readonly offset: number }[],
): readonly CodeReason[] {
  const found = new Set<CodeReason>();
  let asks: boolean | undefined;
  let speaksOfMcp: boolean | undefined;
  let left = LIBRARIES_LOOKED_AT;
  for (const { keyword, offset } of hits) {
    const sign = CODE_SIGNS[keyword];
    if (!sign || found.has(sign.reason)) continue;
    if (sign.isLibrary) {
      if (asks === false && sign.reason === 'asks a model') continue;
      if (left-- <= 0 || !isImported(bytes, offset)) continue;
      if (sign.reason === 'asks a model') {
        asks = ASKS.test(bytes.toString('latin1'));
        if (!asks) continue;
      }
    } else {
      if (sign.line && !sign.line.test(lineAt(bytes, offset) ?? '')) continue;
      if (sign.isField && !isField(bytes, offset, sign.text.length)) continue;
      if (sign.ofMcp) {
        speaksOfMcp ??= OF_MCP.test(bytes.toString('latin1'));
        if (!speaksOfMcp) continue;
      }
    }
    found.add(sign.reason);
    if (found.size === CODE_REASONS.length) break;
  }
  return CODE_REASONS.filter((reason) => found.has(reason));
}

function isImported(bytes: Buffer, offset: number): boolean {
  const line = lineAt(bytes, offset);
  return line !== undefined && IMPORT.test(line) && !TYPES_ONLY.test(line);
}

/** Quoted it is a key of something; a declared variable may be a schema of any function. */
const AFTER_FIELD = /^(?:["'`]|\s*\??[:,}]|\s*=(?!=)|\s*\n)/;
const OF_AN_OBJECT = /\.\s*$/;
const DECLARED = /\b(?:const|let|var)\s+$/;
const AROUND_FIELD = 20;

function isField(bytes: Buffer, offset: number, length: number): boolean {
  const end = offset + length;
  const before = bytes.toString('latin1', Math.max(0, offset - AROUND_FIELD), offset);
  if (OF_AN_OBJECT.test(before)) return true;
  return !DECLARED.test(before) && AFTER_FIELD.test(bytes.toString('latin1', end, end + AROUND_FIELD));
}

/** The line around a place, cut at both ends; undefined when it begins too far before. */
function lineAt(bytes: Buffer, offset: number): string | undefined {
  const before = bytes.subarray(Math.max(0, offset - LINE), offset);
  const start = before.lastIndexOf(0x0a) + 1;
  if (start === 0 && offset > LINE) return undefined;
  const after = bytes.subarray(offset, offset + LINE);
  const end = after.indexOf(0x0a);
  return `${before.toString('latin1', start)}${after.toString('latin1', 0, end < 0 ? after.length : end)}`.trimEnd();
}

/** Smaller files are parsed whatever they look like. */
const BUNDLE_BYTES = 64 * 1024;
const LINE_BYTES = 250;
const BUNDLER = /__webpack_require__|__commonJS\(|__toESM\(|__nccwpck_require__|\bparcelRequire/;
const BUNDLER_HEAD = 64 * 1024;

/** Whether it is what a bundler or minifier made: the sources of it are elsewhere, and libraries are in it. */
export function isBundle({ bytes, format }: Pick<Artifact, 'bytes' | 'format'>): boolean {
  if (format !== 'javascript' || bytes.length < BUNDLE_BYTES) return false;
  let lines = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && lines * LINE_BYTES < bytes.length; at = bytes.indexOf(0x0a, at + 1))
    lines++;
  return bytes.length / lines > LINE_BYTES || BUNDLER.test(bytes.toString('latin1', 0, BUNDLER_HEAD));
}
