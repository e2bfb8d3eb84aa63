export const id = 851;
export const ids = [851];
export const modules = {

/***/ 6984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   UX: () => (/* binding */ launchCommands),
/* harmony export */   VX: () => (/* binding */ launchScalars),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   g2: () => (/* binding */ readLaunches),
/* harmony export */   jf: () => (/* reexport safe */ _server_entries_js__WEBPACK_IMPORTED_MODULE_3__.jf),
/* harmony export */   oJ: () => (/* binding */ agentConfig)
/* harmony export */ });
/* harmony import */ var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8989);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4354);
/* harmony import */ var _lib_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9086);
/* harmony import */ var _hook_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1725);
/* harmony import */ var _server_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2312);
// MCP server entries and hooks out of client configurations, whatever shape the client gave them: one broken entry does
// not sink its siblings.






function agentConfig(artifact) {
    const root = artifact.document()?.root;
    if (!root)
        return { texts: [], structures: [] };
    const all = (0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .serverEntries */ .CB)(root, artifact.kind === 'mcp-config');
    const servers = all.slice(0, _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVER_ENTRIES */ .PD).map(({ name, node }) => server(name, node));
    const hooks = (0,_hook_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .hookNodes */ .$0)(root, artifact.path);
    return {
        structures: [
            ...servers,
            ...hooks.map(({ event, node }) => ({ role: 'hook', place: (0,_hook_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .hookPlace */ .JA)(event), node })),
        ],
        texts: [
            ...servers.flatMap(({ place, node }) => commandLine(artifact, 'launch', place, node)),
            ...hooks.flatMap(({ event, node }) => commandLine(artifact, 'hook-command', (0,_hook_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .hookPlace */ .JA)(event), node)),
        ],
        ...(all.length > servers.length && { leftOut: `${all.length - servers.length} further servers are not looked at` }),
    };
}
/** Longest name of a server that is repeated in each finding about it. */
const NAME = 200;
function server(name, node) {
    return { role: 'mcp-server', place: name === '' ? 'server' : `server "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(name, NAME)}"`, node };
}
const COMMAND_KEYS = ['command', 'cmd', 'bash', 'powershell'];
/** Copilot's and VS Code's hooks: what runs instead on one system. */
const SYSTEM_KEYS = ['windows', 'linux', 'osx'];
/** The words of a command line as written: `command` (a text, a list, or Zed's `{ path, args }`) and `args`. */
function launchScalars(node) {
    return launchCommands(node)[0] ?? scalars((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'args'));
}
/** All command lines of an entry, since some give one for each system. */
function launchCommands(node) {
    return [...COMMAND_KEYS, ...SYSTEM_KEYS].flatMap((key) => {
        const command = (0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, key);
        if (!command)
            return [];
        const nested = command.kind === 'object' ? [(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(command, 'path'), (0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(command, 'args')] : [command];
        return [[...nested, (0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'args')].flatMap(scalars)];
    });
}
/** Each word costs something, however short it is. */
const WORD_COST = 8;
/**
 * The first words of a command line, as long as the whole is no longer than LAUNCH_ENTRY: what is read further on is
 * read many times.
 */
function firstWords(words) {
    let room = _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAUNCH_ENTRY */ .ZA;
    return words.flatMap((word) => {
        if (room <= 0)
            return [];
        const text = word.text.slice(0, room);
        room -= text.length + WORD_COST;
        return text.length < word.text.length ? { ...word, text } : word;
    });
}
/**
 * Of the entries of one file those whose command lines are read, all of which together may take LAUNCH_TEXT; and how
 * many are not, or only their first words.
 */
function readLaunches(entries) {
    let room = _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAUNCH_TEXT */ .SS;
    let cut = 0;
    const read = new Set(entries.filter((entry) => {
        const size = launchCommands(entry)
            .flat()
            .reduce((sum, word) => sum + ((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(word) ?? '').length + WORD_COST, 0);
        room -= Math.min(size, _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAUNCH_ENTRY */ .ZA);
        if (size > _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAUNCH_ENTRY */ .ZA || (room < 0 && size > 0))
            cut++;
        return room >= 0 || size === 0;
    }));
    return { read, cut };
}
/** The command line as one text; a match is mapped back to the values it touches. */
function commandLine(artifact, role, place, node) {
    const words = launchScalars(node);
    if (words.length === 0)
        return [];
    const pieces = [];
    const texts = [];
    let length = 0;
    for (const word of words) {
        const text = (0,_server_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(word) ?? '';
        const start = length === 0 ? 0 : length + 1;
        if (length > 0)
            texts.push(' ');
        texts.push(text);
        length = start + Buffer.byteLength(text, 'utf8');
        pieces.push({ start, end: length, node: word });
    }
    return [
        {
            role,
            place,
            bytes: Buffer.from(texts.join(''), 'utf8'),
            isNormalised: false,
            toSource: (start, end) => {
                const from = (0,_lib_search_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .K)(pieces.length, (index) => (pieces[index]?.end ?? 0) > start);
                const to = (0,_lib_search_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .K)(pieces.length, (index) => (pieces[index]?.start ?? 0) >= end) - 1;
                const first = (from <= to ? pieces[from] : undefined) ?? pieces[0];
                const last = (from <= to ? pieces[to] : undefined) ?? first;
                return [artifact.byteOffset(first?.node.start ?? 0), artifact.byteOffset(last?.node.end ?? 0)];
            },
        },
    ];
}
function scalars(node) {
    if (!node)
        return [];
    const items = node.kind === 'array' ? node.items : [node];
    return items.filter((item) => item.kind === 'scalar' && item.value !== null);
}


/***/ }),

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ SERVER_MAPS),
/* harmony export */   ZT: () => (/* binding */ URL_KEYS),
/* harmony export */   bU: () => (/* binding */ SERVER_KEYS),
/* harmony export */   oi: () => (/* binding */ CLIENT_FILES),
/* harmony export */   s4: () => (/* binding */ NAMED_SERVER_MAPS)
/* harmony export */ });
// Where agent clients keep what they load from a repository: the table behind classification. One row per file a client
// reads by itself, with the places of its MCP server entries and its hooks. Source: the clients' own documentation, as of
// 2026-11-22.
/** First match wins, so the particular comes before the general. */
const CLIENT_FILES = [
    // MCP server configurations
    { glob: '**/.mcp.json', kind: 'mcp-config' },
    {
        glob: '**/{mcp,mcp-config,mcp_config,mcp.config,mcp-servers,mcp_servers,mcpservers,mcp_settings,mcp-settings,cline_mcp_settings,managed-mcp}.{json,jsonc,json5,yaml,yml}',
        kind: 'mcp-config',
    },
    { glob: '**/.continue/mcpservers/*.{yaml,yml,json}', kind: 'mcp-config' },
    { glob: '**/.continue/config.{yaml,yml,json}', kind: 'mcp-config' },
    { glob: '**/{.codex,codex}/{config,*.config}.toml', kind: 'mcp-config' },
    { glob: '**/opencode.{json,jsonc}', kind: 'mcp-config' },
    { glob: '**/{.crush,crush,openclaw,mcporter}.{json,jsonc}', kind: 'mcp-config' },
    { glob: '**/{claude_desktop_config,.claude}.json', kind: 'mcp-config' },
    { glob: '**/goose/{,config/}config.{yaml,yml}', kind: 'mcp-config' },
    { glob: '**/.docker/mcp/{registry,config}.{yaml,yml}', kind: 'mcp-config' },
    { glob: '**/.docker/mcp/catalogs/*.{yaml,yml}', kind: 'mcp-config' },
    { glob: '**/{fastagent,mcp_agent}.config.{yaml,yml}', kind: 'mcp-config' },
    { glob: '**/librechat.{yaml,yml}', kind: 'mcp-config' },
    { glob: '**/agents.toml', kind: 'mcp-config' },
    // what publishers say of their servers; whether it is one is decided by what the file says (content-signs.ts)
    { glob: '**/{server,*.server}.json', kind: 'server-manifest' },
    { glob: '**/{manifest,manifest.*}.json', kind: 'server-manifest' },
    // settings of agent hosts: permissions, hooks, environment, and often servers too
    { glob: '**/.{claude,codex,cursor}-plugin/{plugin,marketplace}.json', kind: 'agent-settings' },
    { glob: '**/.github/plugin/{plugin,marketplace}.json', kind: 'agent-settings' },
    { glob: '**/{gemini,qwen}-extension.json', kind: 'agent-settings' },
    { glob: '**/.claude/settings{,.*}.json', kind: 'agent-settings' },
    { glob: '**/.claude/hooks/hooks.json', kind: 'agent-settings' },
    { glob: '**/hooks/hooks.json', kind: 'agent-settings' },
    { glob: '**/.{cursor,codex,windsurf,factory}/hooks.json', kind: 'agent-settings' },
    { glob: '**/.cursor/{cli,permissions,sandbox,environment}.json', kind: 'agent-settings' },
    { glob: '**/.github/hooks/*.json', kind: 'agent-settings' },
    { glob: '**/.{gemini,qwen,iflow,augment,factory}/settings{,.local}.{json,jsonc}', kind: 'agent-settings' },
    { glob: '**/{.vscode,.zed,zed,amp,.amp}/settings{,.local}.{json,jsonc}', kind: 'agent-settings' },
    { glob: '**/{code,code - insiders,vscodium,cursor,windsurf,kiro,trae}/user/settings.json', kind: 'agent-settings' },
    { glob: '**/.vscode/tasks.json', kind: 'agent-settings' },
    { glob: '**/*.code-workspace', kind: 'agent-settings', format: 'json' },
    { glob: '**/.devcontainer/**/devcontainer.json', kind: 'agent-settings' },
    { glob: '**/.devcontainer.json', kind: 'agent-settings' },
    { glob: '**/.kiro/hooks/*.kiro.hook', kind: 'agent-settings', format: 'json' },
    { glob: '**/.kiro/agents/*.json', kind: 'agent-settings' },
    { glob: '**/{.amazonq,amazonq}/{agents,cli-agents}/*.json', kind: 'agent-settings' },
    { glob: '**/.aider.conf.{yml,yaml}', kind: 'agent-settings', format: 'yaml' },
    // scripts that hooks start
    {
        glob: '**/.{claude,cursor,codex,gemini,qwen,github,windsurf,kiro,factory}/hooks/**/*.{sh,bash,zsh,ps1}',
        kind: 'hook-script',
        format: 'shell',
    },
    { glob: '**/plugins/*/hooks/**/*.{sh,bash,zsh,ps1}', kind: 'hook-script', format: 'shell' },
    // saved lists of tools, by the names people give them; other documents are recognised by what they hold
    { glob: '**/{*tool*,*functions*}.json', kind: 'tool-list' },
    // texts a model reads
    { glob: '**/skill.md', kind: 'skill', format: 'markdown' },
    {
        glob: '**/.{claude,cursor,codex,gemini,github,opencode,kiro,agents,agent,windsurf,copilot}/skills/**/*.md',
        kind: 'skill',
        format: 'markdown',
    },
    { glob: '**/.{claude,cursor,codex,opencode,kiro}/agent{,s}/**/*.md', kind: 'agent-definition', format: 'markdown' },
    { glob: '**/.github/agents/**/*.md', kind: 'agent-definition', format: 'markdown' },
    { glob: '**/*.{agent,chatmode}.md', kind: 'agent-definition', format: 'markdown' },
    {
        glob: '**/.{claude,cursor,codex,opencode}/{command,commands,prompts}/**/*.md',
        kind: 'command',
        format: 'markdown',
    },
    { glob: '**/.gemini/commands/**/*.toml', kind: 'command' },
    { glob: '**/*.prompt.md', kind: 'command', format: 'markdown' },
    {
        glob: '**/{agents,claude,claude.local,gemini,copilot-instructions,agent,qwen}.md',
        kind: 'instructions',
        format: 'markdown',
    },
    { glob: '**/.github/instructions/**/*.md', kind: 'instructions', format: 'markdown' },
    {
        glob: '**/{.cursorrules,.windsurfrules,.clinerules,.goosehints,.roorules}',
        kind: 'instructions',
        format: 'markdown',
    },
    { glob: '**/.{cursor,windsurf,claude,clinerules,trae,augment}/rules/**', kind: 'instructions', format: 'markdown' },
    { glob: '**/{.clinerules,.roo/rules*,.kiro/steering}/**/*.md', kind: 'instructions', format: 'markdown' },
    { glob: '**/.claude/output-styles/**/*.md', kind: 'instructions', format: 'markdown' },
    {
        glob: '**/.{amazonq,aiassistant,kilocode,continue,roo,agents,qwen}/rules/**',
        kind: 'instructions',
        format: 'markdown',
    },
    {
        glob: '**/.{junie,gemini,idx,cursor,trae,ruler}/{guidelines,styleguide,airules,bugbot,project_rules,user_rules,agents}.md',
        kind: 'instructions',
        format: 'markdown',
    },
    { glob: '**/.openhands/microagents/**/*.md', kind: 'instructions', format: 'markdown' },
    { glob: '**/{agents.override,warp,crush}.md', kind: 'instructions', format: 'markdown' },
    {
        glob: '**/{.rules,.augment-guidelines,.kilocoderules,.openhands_instructions}',
        kind: 'instructions',
        format: 'markdown',
    },
    { glob: '**/.{windsurf,agents}/workflows/**/*.md', kind: 'command', format: 'markdown' },
    {
        glob: '**/.{continue,roo,factory,gemini,kilocode,agents}/{commands,prompts}/**/*.md',
        kind: 'command',
        format: 'markdown',
    },
    { glob: '**/.{factory,gemini,qwen}/{droids,agents}/**/*.md', kind: 'agent-definition', format: 'markdown' },
    { glob: '**/*.mdc', kind: 'instructions', format: 'markdown' },
    { glob: '**/*.instructions.md', kind: 'instructions', format: 'markdown' },
    // what plugins of Claude Code and skill collections bring
    { glob: '**/skills/*/**/*.md', kind: 'skill', format: 'markdown' },
    { glob: '**/plugins/*/agents/**/*.md', kind: 'agent-definition', format: 'markdown' },
    { glob: '**/plugins/*/commands/**/*.md', kind: 'command', format: 'markdown' },
    // CI
    { glob: '.github/workflows/*.{yml,yaml}', kind: 'workflow', format: 'yaml' },
    { glob: '**/.github/workflows/*.{yml,yaml}', kind: 'workflow', format: 'yaml' },
    { glob: '**/action.{yml,yaml}', kind: 'workflow', format: 'yaml' },
    // gh-aw compiles these: their front matter says what the agent may do
    { glob: '.github/workflows/*.md', kind: 'workflow', format: 'yaml' },
    { glob: '**/.github/workflows/*.md', kind: 'workflow', format: 'yaml' },
];
/** Paths of maps (or lists) of MCP server entries inside a client's file, in any of the shapes clients use. */
const SERVER_MAPS = [
    'mcpServers',
    'mcp_servers',
    'context_servers',
    'mcp.servers',
    '"mcp.servers"',
    'mcp.mcpServers',
    'amp.mcpServers',
    '"amp.mcpServers"',
    'powers.mcpServers',
    'settings.mcp.servers',
    'settings."mcp.servers"',
    'settings."amp.mcpServers"',
    'customizations.vscode.mcp.servers',
    'customizations.vscode.settings.mcp.servers',
    'customizations.vscode.settings."mcp.servers"',
    'profiles.*.mcp_servers',
    'projects.*.mcpServers',
    'plugins.*.mcpServers',
    'experimental.modelContextProtocolServers',
    'servers',
    'mcp',
    'extensions',
    'registry',
];
/** Those of them whose name leaves no doubt: whatever stands in them is a server to their client. */
const NAMED_SERVER_MAPS = new Set(SERVER_MAPS.filter((path) => /(?:mcp_?servers|context_servers|mcp\.servers|modelContextProtocolServers)"?$/i.test(path)));
/** A map without a name of its own is a server map when each value has one of these. */
const SERVER_KEYS = [
    'command',
    'cmd',
    'url',
    'serverUrl',
    'httpUrl',
    'uri',
    'endpoint',
    'image',
];
/** Where an entry says the address of a remote server. */
const URL_KEYS = ['url', 'serverUrl', 'httpUrl', 'uri', 'endpoint', 'sseUrl'];


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ codeReasons),
/* harmony export */   Yx: () => (/* binding */ mayBeAnalysed),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   e0: () => (/* binding */ mayStartAnalysis),
/* harmony export */   t8: () => (/* binding */ CODE_SIGNS)
/* harmony export */ });
/* unused harmony exports CODE_REASONS, isSource */
// Which source files are worth parsing: they hold a word of an interface by which tools are registered, or import a library
// that registers tools, asks a model, or uses MCP servers. What they import follows from them.
/** Why a file is parsed, as it is counted in reports. */
const CODE_REASONS = ['registers tools', 'asks a model', 'uses MCP servers'];
const words = (reason, ...texts) => texts.map((text) => ({ text, reason, isLibrary: false }));
const libraries = (reason, ...texts) => texts.map((text) => ({ text, reason, isLibrary: true }));
/** Keywords of the engine: few and rare. */
const CODE_SIGNS = [
    ...libraries('registers tools', 'modelcontextprotocol', 'fastmcp', 'fastapi_mcp', 'mcp.server', 'from mcp', 'import mcp', 'mcp-framework', 'mcp-handler', 'mcp-adapter', 'mcp-nest', 'mcp-go', 'mcp-golang', 'xmcp', '@openai/agents', 'agents/mcp', 'crewai', 'llama_index', 'llamaindex', 'pydantic_ai', 'smolagents', 'autogen', 'semantic_kernel', 'google.adk', '@mastra/', 'genkit', 'langchain', 'langgraph'),
    ...words('registers tools', 
    // Decorators and calls on objects that come from another file.
    '.registerTool(', '.registerPrompt(', '.registerResource(', '.registerToolTask(', '.setRequestHandler(', 'CallToolRequest', 'ReadResourceRequest', '.tool(', '.tool\n', '.tool\r', '@tool', '@register_tool', '@mcp_tool', '.tool_plain', '.resource("', ".resource('", '.prompt()', '.call_tool(', '.read_resource(', '.get_prompt(', 'on_call_tool', '.add_tool(', '.addTool(', '.addResource(', '.addResourceTemplate(', '.addPrompt(', '.custom_route(', 'function_tool', 'kernel_function', 'register_function(', 'StructuredTool', 'FunctionTool', 'BaseTool', 'MCPTool', 'McpAgent', 'McpServer', 'MCPServer', 'FastMCP', '.AddTool(', '.AddTools(', '.AddPrompt(', '.AddResource', '.RegisterTool(', 'ToolHandler', 'createTool(', 
    // The parameter's type in files that are tools by where they are.
    'InferSchema', 'defineTool(', 'inputSchema', 'input_schema', 'tools/call'),
    ...libraries('asks a model', 'openai', 'anthropic', '@ai-sdk', 'litellm', 'ollama', 'google.genai', 'generativeai', '@google/gen', 'vertexai', 'mistralai', 'cohere', 'groq', 'bedrock', 'huggingface', 'together'),
    ...words('asks a model', 'chat.completions', '.messages.create', 'responses.create(', 'generateText(', 'streamText(', 'generateObject(', 'CreateChatCompletion(', 'ChatPromptTemplate', 'bedrock-runtime', '.invoke_model(', '.generate_content(', '.generateContent('),
    ...words('uses MCP servers', 'ClientSession', 'StdioClientTransport', 'HTTPClientTransport', 'SSEClientTransport'),
    ...words('uses MCP servers', '.callTool(', '.CallTool(', 'mcp_client', 'MCPClient', 'McpClient'),
];
const SOURCE = /\.(?:py|[cm]?[jt]s|[jt]sx|go)$/i;
/** They declare what stands elsewhere. */
const DECLARATIONS = /\.d\.[cm]?ts$|\.min\.[cm]?js$/i;
/** Whether a file of this kind and path can be a start of the analysis. */
function mayStartAnalysis({ kind, use, path }) {
    return kind === 'code' && use !== 'vendored' && isSource(path);
}
function isSource(path) {
    return SOURCE.test(path) && !DECLARATIONS.test(path);
}
/** Files that say how modules are found. */
const MANIFEST = /(?:^|\/)(?:package\.json|[jt]sconfig[\w.-]{0,60}\.json|go\.mod|go\.work|pyproject\.toml|setup\.cfg)$/i;
/** Whether the analysis of a project may want to read it. */
function mayBeAnalysed(path) {
    return SOURCE.test(path) || MANIFEST.test(path);
}
/** So much of a line is looked at to see whether it imports. */
const LINE = 400;
/** Python, JavaScript, and the last line of an import of several; Go's import of several has a path a line. */
const IMPORT = /^\s*(?:import|from|export)\b|^[^"'`]{0,200}\}\s*from\s*["']|\b(?:require|import)\s*\(\s*["']|^\s*(?:[\w.]+\s+)?"[^"\s]+"\s*(?:\/\/.*)?$/;
/** Only types: nothing of it is called. */
const TYPES_ONLY = /^\s*(?:import|export)\s+type\b/;
/** What is called of a library to get an answer; one that is only imported gives none. */
const ASKS = /\b(?:a?create|parse|a?invoke|a?stream|generate\w{0,20}|Generate\w{0,20}|a?completions?|complete|Complete|chat|Chat|a?run|run_sync|run_stream|a?predict|a?call|kickoff|a?query|converse\w{0,10}|send_?[Mm]essage\w{0,10}|CreateChatCompletion\w{0,10}|New|text_generation)\s{0,20}\(/;
/** Names of libraries looked at in one file: what imports stands near its start. */
const LIBRARIES_LOOKED_AT = 2000;
/** Why the file is worth parsing, by the signs in it; empty when it is not. `keyword` is an index into CODE_SIGNS. */
function codeReasons({ bytes }, hits) {
    const found = new Set();
    let asks;
    let left = LIBRARIES_LOOKED_AT;
    for (const { keyword, offset } of hits) {
        const sign = CODE_SIGNS[keyword];
        if (!sign || found.has(sign.reason))
            continue;
        if (sign.isLibrary) {
            if (asks === false && sign.reason === 'asks a model')
                continue;
            if (left-- <= 0 || !isImported(bytes, offset))
                continue;
            if (sign.reason === 'asks a model') {
                asks = ASKS.test(bytes.toString('latin1'));
                if (!asks)
                    continue;
            }
        }
        found.add(sign.reason);
        if (found.size === CODE_REASONS.length)
            break;
    }
    return CODE_REASONS.filter((reason) => found.has(reason));
}
function isImported(bytes, offset) {
    const before = bytes.subarray(Math.max(0, offset - LINE), offset);
    const start = before.lastIndexOf(0x0a) + 1;
    if (start === 0 && offset > LINE)
        return false;
    const after = bytes.subarray(offset, offset + LINE);
    const end = after.indexOf(0x0a);
    const line = `${before.toString('latin1', start)}${after.toString('latin1', 0, end < 0 ? after.length : end)}`.trimEnd();
    return IMPORT.test(line) && !TYPES_ONLY.test(line);
}
/** Smaller files are parsed whatever they look like. */
const BUNDLE_BYTES = 64 * 1024;
const LINE_BYTES = 250;
const BUNDLER = /__webpack_require__|__commonJS\(|__toESM\(|__nccwpck_require__|\bparcelRequire/;
const BUNDLER_HEAD = 64 * 1024;
/** Whether it is what a bundler or minifier made: the sources of it are elsewhere, and libraries are in it. */
function isBundle({ bytes, format }) {
    if (format !== 'javascript' || bytes.length < BUNDLE_BYTES)
        return false;
    let lines = 1;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
        lines++;
    return bytes.length / lines > LINE_BYTES || BUNDLER.test(bytes.toString('latin1', 0, BUNDLER_HEAD));
}


/***/ }),

/***/ 2083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bo: () => (/* binding */ SITES),
  Fr: () => (/* binding */ codeTools),
  wr: () => (/* binding */ readCode)
});

// UNUSED EXPORTS: keywordMap

;// CONCATENATED MODULE: ./build/lib/source-literal-node.js
// What literals of source code are read into: texts, maps, lists, calls, words, each with its place.
/** Several texts as one. What stands between is said to be where the next begins. */
function concatenated(texts, between) {
    const [first, ...rest] = texts;
    const end = texts.at(-1)?.end ?? 0;
    const gap = (at) => Array.from({ length: between.length }, () => at);
    return {
        kind: 'text',
        start: first?.start ?? 0,
        end,
        value: texts.map(({ value }) => value).join(between),
        origins: [...(first?.origins ?? []), ...rest.flatMap(({ origins, start }) => [...gap(start), ...origins])],
    };
}

;// CONCATENATED MODULE: ./build/lib/source-quote.js
// Quoted texts in source code: what an escape stands for, and where a text ends that is not read.
const SHORT = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0', '\n': '' };
/** What the escape at the beginning of these characters says, and how long it is. */
function unescaped(source) {
    const code = /^\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2}))/.exec(source);
    const point = Number.parseInt(code?.[1] ?? code?.[2] ?? code?.[3] ?? '', 16);
    const next = source[1] ?? '';
    const says = code && point <= 0x10ffff ? String.fromCodePoint(point) : (SHORT[next] ?? next);
    return { says, length: code?.[0].length ?? 2 };
}
/** Past the text whose prefix or quote stands at `start`, before `end`; what stands in its holes is part of it. */
function endOfQuote(source, start, end, isPython) {
    const prefix = /^[A-Za-z]*/.exec(source.slice(start, start + 2))?.[0].length ?? 0;
    const open = start + prefix;
    const quote = source[open] ?? '"';
    const mark = isPython && source.startsWith(quote.repeat(3), open) ? quote.repeat(3) : quote;
    for (let at = open + mark.length; at < end; at++) {
        if (source[at] === '\\')
            at++;
        else if (source.startsWith(mark, at))
            return at + mark.length;
        else if (mark.length === 1 && quote !== '`' && source[at] === '\n')
            return at;
    }
    return end;
}

;// CONCATENATED MODULE: ./build/lib/source-literal.js
// Literals in source code, read from a place on: texts with their concatenations, maps, lists and calls of JavaScript,
// Python and Go. What is not a literal is skipped over as `other`. No grammar: enough to read what people write where a
// tool is registered, in linear time and whatever the text is.


/** Furthest that one reading goes, and deepest. */
const REACH = 100_000;
const DEPTH = 40;
const WORD = /[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*|-?\d[\w.]*/y;
/** Letters before a text in Python. */
const PREFIX = 'rbfuRBFU';
const BLANK = /\s+/y;
/** What stands at `at`; `resolve` says what the names in a text of several parts stand for. */
function readLiteral(source, at, language, resolve) {
    return new Reader(source, at, language, resolve).expression(0);
}
/** A function: what a call does with it is not read. */
const FUNCTION = /(?:async|function)\b|\w{1,60}\s{0,4}=>|\([^()]{0,200}\)\s{0,4}(?::[^=]{0,80})?=>/y;
/** The arguments of a call whose bracket opens at `at`, up to a function, and how far was read. */
function readArguments(source, at, language, resolve) {
    const reader = new Reader(source, at, language, resolve);
    const args = reader.args(0);
    return { args, end: reader.at };
}
class Reader {
    at;
    #source;
    #end;
    #language;
    #resolve;
    constructor(source, at, language, resolve) {
        this.#resolve = resolve;
        this.#source = source;
        this.at = at;
        this.#end = Math.min(source.length, at + REACH);
        this.#language = language;
    }
    expression(depth) {
        this.#space();
        const start = this.at;
        const first = depth > DEPTH ? undefined : this.#primary(depth);
        if (!first)
            return this.#skip(start, depth);
        let value = first;
        /** Of a text in parts, joined only once. */
        const parts = [];
        const whole = () => (parts.length > 1 ? { ...concatenated(parts, ''), start, end } : value);
        let end = this.at;
        for (;;) {
            const before = this.at;
            this.#space();
            const next = this.#source[this.at] ?? '';
            if (this.at >= this.#end || ',)]};:'.includes(next))
                return whole();
            // What follows on the next line of Python or Go belongs to something else.
            const isNextLine = this.#language !== 'javascript' && depth === 0 && this.#source.slice(before, this.at).includes('\n');
            if (value.kind === 'word' && next === '+')
                value = this.#known(value);
            if (value.kind === 'text') {
                if (parts.length === 0)
                    parts.push(value);
                const isJoined = next === '+';
                if (isJoined)
                    this.at++;
                this.#space();
                if (isJoined || (this.#language === 'python' && this.#isQuote())) {
                    const more = this.#known(this.#primary(depth + 1));
                    end = this.at;
                    // A name or a call between texts: the texts are kept.
                    if (more)
                        parts.push(more.kind === 'text' ? more : { ...value, value: '…', origins: [more.start], end: more.end });
                    if (more)
                        continue;
                }
            }
            if (next === '.' && value.kind === 'list' && this.#source.startsWith('.join(', this.at)) {
                this.at += '.join'.length;
                this.args(depth + 1);
                const texts = value.items.filter((item) => item.kind === 'text');
                if (texts.length > 0) {
                    value = { ...concatenated(texts, '\n'), start, end: this.at };
                    continue;
                }
            }
            if (next === '.' && !isNextLine && (value.kind === 'call' || value.kind === 'text')) {
                value = this.#method(value, depth);
                continue;
            }
            if (isNextLine)
                return whole();
            if (/^(?:as|satisfies)\b/.test(this.#source.slice(this.at, this.at + 10))) {
                this.#skip(start);
                return whole();
            }
            return this.#skip(start, depth);
        }
    }
    #known(literal) {
        const text = literal?.kind === 'word' ? this.#resolve?.(literal.word) : undefined;
        return text?.kind === 'text' ? text : literal;
    }
    /** `.describe("…")` after a call; what trims or dedents a text leaves it as it is. */
    #method(value, depth) {
        this.at++;
        const name = this.#word() ?? '';
        this.#space();
        const args = this.#source[this.at] === '(' ? this.args(depth + 1) : [];
        if (value.kind === 'text')
            return value;
        return { ...value, end: this.at, chain: [...value.chain, { name, args }] };
    }
    args(depth) {
        const found = [];
        this.at++;
        while (this.at < this.#end) {
            this.#space();
            const next = this.#source[this.at];
            if (next === ')') {
                this.at++;
                break;
            }
            if (next === undefined || next === ']' || next === '}' || next === ';')
                break;
            if (next === ',' || next === ':') {
                this.at++;
                continue;
            }
            FUNCTION.lastIndex = this.at;
            if (depth === 0 && this.#language === 'javascript' && FUNCTION.test(this.#source))
                break;
            const named = /([A-Za-z_]\w{0,80})\s{0,8}=(?![=>])/y;
            named.lastIndex = this.at;
            const name = this.#language === 'python' ? named.exec(this.#source)?.[1] : undefined;
            if (name !== undefined)
                this.at = named.lastIndex;
            const before = this.at;
            found.push({ name, value: this.expression(depth + 1) });
            this.at = Math.max(this.at, before + 1);
        }
        return found;
    }
    #primary(depth) {
        const start = this.at;
        const character = this.#source[start] ?? '';
        if (this.#isQuote())
            return this.#text();
        if (character === '{')
            return this.#map(depth, '', start);
        if (character === '[')
            return this.#list(depth);
        if (character === '(') {
            this.at++;
            const inner = this.expression(depth + 1);
            this.#space();
            if (this.#source[this.at] !== ')')
                return undefined;
            this.at++;
            return inner;
        }
        const word = this.#word();
        if (word === undefined)
            return undefined;
        const next = this.#source[this.at];
        if (next === '(')
            return { kind: 'call', start, name: word, args: this.args(depth + 1), end: this.at, chain: [] };
        if (next === '{' && this.#language === 'go')
            return this.#map(depth, word, start);
        return { kind: 'word', start, end: this.at, word };
    }
    #map(depth, name, start) {
        const entries = [];
        this.at++;
        while (this.at < this.#end) {
            this.#space();
            const next = this.#source[this.at];
            if (next === '}') {
                this.at++;
                break;
            }
            if (next === undefined || next === ')' || next === ']')
                break;
            const keyStart = this.at;
            if (next === ',' || next === ';' || next === ':') {
                this.at++;
                continue;
            }
            const text = this.#isQuote() ? this.#text() : undefined;
            const key = text?.value ?? this.#word();
            const keyEnd = this.at;
            this.#space();
            if (key !== undefined && this.#source[this.at] === ':') {
                this.at++;
                entries.push({ key, keyStart, keyEnd, value: this.expression(depth + 1) });
            }
            else {
                this.#skip(keyStart);
                if (this.at === keyStart)
                    this.at++;
            }
        }
        return { kind: 'map', name, start, end: this.at, entries };
    }
    #list(depth) {
        const start = this.at;
        const items = [];
        this.at++;
        while (this.at < this.#end) {
            this.#space();
            const next = this.#source[this.at];
            if (next === ']') {
                this.at++;
                break;
            }
            if (next === undefined || next === ')' || next === '}')
                break;
            const before = this.at;
            if (next === ',')
                this.at++;
            else
                items.push(this.expression(depth + 1));
            if (this.at === before)
                this.at++;
        }
        return { kind: 'list', start, end: this.at, items };
    }
    /** White space and comments. */
    #space() {
        const isPython = this.#language === 'python';
        while (this.at < this.#end) {
            BLANK.lastIndex = this.at;
            if (BLANK.test(this.#source))
                this.at = BLANK.lastIndex;
            const isLine = isPython ? this.#source[this.at] === '#' : this.#source.startsWith('//', this.at);
            const isBlock = !isPython && this.#source.startsWith('/*', this.at);
            if (isPython && this.#source.startsWith('\\\n', this.at))
                this.at += 2;
            else if (isLine || isBlock) {
                const close = this.#source.slice(this.at, this.#end).indexOf(isLine ? '\n' : '*/');
                this.at = close < 0 ? this.#end : this.at + close + (isLine ? 1 : 2);
            }
            else
                break;
        }
        this.at = Math.min(this.at, this.#end);
    }
    #word() {
        WORD.lastIndex = this.at;
        const word = WORD.exec(this.#source)?.[0];
        if (word !== undefined)
            this.at += word.length;
        return word;
    }
    #isQuote() {
        const character = this.#source[this.at] ?? '';
        if (character === '"' || character === "'")
            return true;
        if (character === '`')
            return this.#language !== 'python';
        if (this.#language !== 'python' || !PREFIX.includes(character) || character === '')
            return false;
        const next = this.#source[this.at + 1] ?? '';
        return isMark(next) || (next !== '' && PREFIX.includes(next) && isMark(this.#source[this.at + 2]));
    }
    #text() {
        const start = this.at;
        const prefix = /^[A-Za-z]*/.exec(this.#source.slice(start, start + 2))?.[0] ?? '';
        const open = start + prefix.length;
        const quote = this.#source[open] ?? '"';
        const isTriple = this.#language === 'python' && this.#source.startsWith(quote.repeat(3), open);
        const mark = isTriple ? quote.repeat(3) : quote;
        const isRaw = /r/i.test(prefix) || (quote === '`' && this.#language === 'go');
        const hasHoles = quote === '`' && this.#language === 'javascript';
        const isOneLine = !isTriple && quote !== '`';
        const units = [];
        const origins = [];
        const push = (piece, origin) => {
            units.push(piece);
            for (let index = 0; index < piece.length; index++)
                origins.push(origin);
        };
        let at = open + mark.length;
        while (at < this.#end) {
            if (this.#source.startsWith(mark, at))
                break;
            const character = this.#source[at] ?? '';
            if (isOneLine && character === '\n')
                break;
            if (character === '\\' && !isRaw) {
                const { says, length } = unescaped(this.#source.slice(at, at + 10));
                push(says, at);
                at += length;
            }
            else if (hasHoles && character === '$' && this.#source[at + 1] === '{') {
                push('…', at);
                this.at = at + 2;
                this.#balanced();
                at = this.at + 1;
            }
            else {
                push(character, at);
                at++;
            }
        }
        this.at = Math.min(at + mark.length, this.#source.length);
        return { kind: 'text', start, end: this.at, value: units.join(''), origins };
    }
    /** To where the expression ends. */
    #skip(start, depth = 1) {
        this.#balanced(depth === 0 && this.#language !== 'javascript' ? ',;\n' : ',;');
        return { kind: 'other', start, end: this.at };
    }
    /** To the next of these, or the bracket that closes what is around. */
    #balanced(stops = '') {
        for (let open = 0; this.at < this.#end;) {
            const character = this.#source[this.at] ?? '';
            if (this.#isQuote() && !/\w/.test(this.#source[this.at - 1] ?? '')) {
                this.at = endOfQuote(this.#source, this.at, this.#end, this.#language === 'python');
                continue;
            }
            if (open === 0 && (stops.includes(character) || ')]}'.includes(character)))
                return;
            if ('([{'.includes(character))
                open++;
            else if (')]}'.includes(character))
                open--;
            const before = this.at;
            if (character === '/' || character === '#')
                this.#space();
            if (this.at === before)
                this.at++;
        }
    }
}
const isMark = (character) => character === '"' || character === "'";

;// CONCATENATED MODULE: ./build/artifacts/code-schema.js
// Schemas of tool parameters as source code writes them, as the nodes of a JSON schema: zod shapes, plain schema literals,
// Python signatures, Go's builder calls. Texts keep where each of their characters was written.
function scalar(value, { start, end }) {
    return { kind: 'scalar', start, end, value };
}
function textNode(text, origins) {
    const node = scalar(text.value, text);
    origins.set(node, [...text.origins, (text.origins.at(-1) ?? text.start) + 1]);
    return node;
}
function entry(key, value, at) {
    return { key, keyStart: at?.keyStart ?? value.start, keyEnd: at?.keyEnd ?? value.start, value };
}
function objectNode(entries, { start, end }) {
    return { kind: 'object', start, end, entries };
}
/** A literal as it stands; what is none is left out. */
function plainNode(literal, origins) {
    switch (literal.kind) {
        case 'text':
            return textNode(literal, origins);
        case 'word': {
            const { word } = literal;
            if (/^(?:true|True)$/.test(word))
                return scalar(true, literal);
            if (/^(?:false|False)$/.test(word))
                return scalar(false, literal);
            return /^-?\d+(?:\.\d+)?$/.test(word) ? scalar(Number(word), literal) : undefined;
        }
        case 'list':
            return {
                kind: 'array',
                start: literal.start,
                end: literal.end,
                items: literal.items.flatMap((item) => plainNode(item, origins) ?? []),
            };
        case 'map':
            return objectNode(literal.entries.flatMap((each) => {
                const value = plainNode(each.value, origins);
                return value ? [{ ...each, value }] : [];
            }), literal);
        default:
            return undefined;
    }
}
/** The schema a literal stands for: a JSON schema, a shape of zod, or the schema of a class. */
function schemaNode(literal, origins, names, depth = 0) {
    if (depth > 6)
        return undefined;
    if (literal.kind === 'word') {
        const named = names.literal(literal.word.replace(/\.shape$/, ''));
        return named && named.kind !== 'word' ? schemaNode(named, origins, names, depth + 1) : undefined;
    }
    if (literal.kind === 'call')
        return zodNode(literal, origins, names, depth);
    if (literal.kind !== 'map')
        return undefined;
    const isSchema = literal.entries.some(({ key, value }) => (key === 'type' && value.kind === 'text') || (key === 'properties' && value.kind === 'map'));
    if (isSchema) {
        const node = plainNode(literal, origins);
        return node?.kind === 'object' ? node : undefined;
    }
    return shapeNode(literal.entries, literal, origins, names, depth);
}
function shapeNode(entries, at, origins, names, depth) {
    const properties = entries.map((each) => ({
        ...each,
        value: schemaNode(each.value, origins, names, depth + 1) ?? objectNode([], each.value),
    }));
    return objectNode([entry('type', scalar('object', at)), entry('properties', objectNode(properties, at))], at);
}
const ZOD_TYPES = {
    string: 'string',
    number: 'number',
    int: 'integer',
    boolean: 'boolean',
    array: 'array',
    object: 'object',
    record: 'object',
    enum: 'string',
    nativeEnum: 'string',
    literal: 'string',
    url: 'string',
    email: 'string',
    uuid: 'string',
    bigint: 'integer',
    strictObject: 'object',
    looseObject: 'object',
};
function zodNode(call, origins, names, depth) {
    const path = call.name.split('.');
    const last = path.at(-1) ?? '';
    // `z.coerce.number`, `zod.string`; a wrapper such as `zodToJsonSchema(x)` or `toJsonSchema(x)` is looked through.
    if (!(path[0] === 'z' || path[0] === 'zod')) {
        const [inner] = call.args;
        if (/^(?:model_json_schema|schema)$/.test(last) && path[0] !== undefined)
            return names.model(path[0]);
        return inner && /schema|object/i.test(call.name) ? schemaNode(inner.value, origins, names, depth + 1) : undefined;
    }
    const [first] = call.args;
    const entries = [];
    const type = ZOD_TYPES[last];
    if (type !== undefined)
        entries.push(entry('type', scalar(type, call)));
    if (type === 'object' && first?.value.kind === 'map') {
        const shape = shapeNode(first.value.entries, first.value, origins, names, depth);
        entries.push(...shape.entries.slice(1));
    }
    if (last === 'record')
        entries.push(entry('additionalProperties', objectNode([], call)));
    if (last === 'array' && first) {
        const items = schemaNode(first.value, origins, names, depth + 1);
        if (items)
            entries.push(entry('items', items));
    }
    if (/^(?:enum|nativeEnum|literal)$/.test(last))
        entries.push(entry('enum', (first && plainNode(first.value, origins)) ?? objectNode([], call)));
    for (const { name, args } of call.chain)
        entries.push(...refinement(name, args, call, origins));
    return objectNode(entries, call);
}
function refinement(name, args, call, origins) {
    const [first] = args;
    if (/^(?:regex|startsWith|refine|uuid|datetime|ip|email)$/.test(name))
        return [entry('pattern', scalar('…', call))];
    if (name === 'describe' && first?.value.kind === 'text')
        return [entry('description', textNode(first.value, origins))];
    const value = name === 'default' && first ? plainNode(first.value, origins) : undefined;
    return value ? [entry('default', value)] : [];
}
const PYTHON_TYPES = [
    [/^(?:list|sequence|set|tuple)\b/i, 'array'],
    [/^dict\b/i, 'object'],
    [/\b(?:str|AnyUrl|HttpUrl|AnyHttpUrl|Path|FilePath|SecretStr|EmailStr|bytes)\b/, 'string'],
    [/\bint\b/, 'integer'],
    [/\bfloat\b/, 'number'],
    [/\bbool\b/, 'boolean'],
];
/** What a Python annotation says: type, allowed values, description. */
function annotationNode(annotation, description, at, origins) {
    const bare = annotation.replace(/^(?:typing\.)?(?:Optional|Annotated)\[/, '').trim();
    const type = PYTHON_TYPES.find(([pattern]) => pattern.test(bare.split(/,\s*(?:Field|Doc)\(/)[0] ?? bare))?.[1];
    const entries = type === undefined ? [] : [entry('type', scalar(type, at))];
    if (type === 'array')
        entries.push(entry('items', objectNode(/\bstr\b/.test(bare) ? [entry('type', scalar('string', at))] : [], at)));
    if (type === 'object')
        entries.push(entry('additionalProperties', objectNode([], at)));
    if (/\bLiteral\[/.test(annotation))
        entries.push(entry('type', scalar('string', at)), entry('enum', scalar('…', at)));
    if (description)
        entries.push(entry('description', textNode(description, origins)));
    return objectNode(entries, at);
}
const GO_TYPES = {
    WithString: 'string',
    WithNumber: 'number',
    WithInteger: 'integer',
    WithBoolean: 'boolean',
    WithArray: 'array',
    WithObject: 'object',
};
/** `mcp.WithString("path", mcp.Description("…"), mcp.Enum("a"))` */
function goParameter(call, origins) {
    const type = GO_TYPES[call.name.split('.').at(-1) ?? ''];
    const [name, ...options] = call.args.map(({ value }) => value);
    if (type === undefined || name?.kind !== 'text')
        return undefined;
    const entries = [entry('type', scalar(type, call))];
    if (type === 'object')
        entries.push(entry('additionalProperties', objectNode([], call)));
    for (const option of options) {
        if (option.kind !== 'call')
            continue;
        const [first] = option.args;
        if (/\bDescription$/.test(option.name) && first?.value.kind === 'text')
            entries.push(entry('description', textNode(first.value, origins)));
        if (/\b(?:Enum|Pattern)$/.test(option.name))
            entries.push(entry('enum', scalar('…', option)));
        const value = /\bDefault\w*$/.test(option.name) && first ? plainNode(first.value, origins) : undefined;
        if (value)
            entries.push(entry('default', value));
    }
    return { key: name.value, keyStart: name.start, keyEnd: name.end, value: objectNode(entries, call) };
}

;// CONCATENATED MODULE: ./build/artifacts/python-tools.js
// Python functions that a decorator makes a tool, a prompt or a resource: name, docstring and signature are what the model
// reads of them.


const DECORATOR = /^[ \t]{0,40}@(?:\w{1,60}\.){0,3}(tool|prompt|resource|function_tool|kernel_function)\b/gm;
/** From the decorator to the function: other decorators and comments may stand between. */
const python_tools_FUNCTION = /^[ \t]{0,40}(?:async[ \t]{1,4})?def[ \t]{1,4}([A-Za-z_]\w{0,100})[ \t]{0,4}\(/m;
const BETWEEN = 3000;
/** Most characters that are read of one file. */
const READ = 2_000_000;
const DOCSTRING = /\s{0,400}(?:#[^\n]{0,200}\n\s{0,200}){0,4}[rRuU]?["']/y;
const INJECTED = /^(?:self|cls|ctx|context|state|run_context|wrapper)$/;
function* pythonTools(source, origins, names) {
    let read = 0;
    for (const match of source.matchAll(DECORATOR)) {
        if (read > READ)
            return;
        const after = match.index + match[0].length;
        const decorator = source[after] === '(' ? readArguments(source, after, 'python', names.literal) : { args: [], end: after };
        read += decorator.end - after;
        const between = source.slice(decorator.end, decorator.end + BETWEEN);
        const definition = python_tools_FUNCTION.exec(between);
        read += definition?.index ?? between.length;
        if (!definition || /^(?:class|def|async def) /m.test(between.slice(0, definition.index)))
            continue;
        const open = decorator.end + definition.index + definition[0].length - 1;
        const { parameters, end } = signature(source, open, origins);
        const colon = source.slice(end, end + 400).search(/:[ \t]*(?:#[^\n]*)?\r?\n/);
        DOCSTRING.lastIndex = end + colon + 1;
        const body = colon < 0 || !DOCSTRING.test(source) ? undefined : readLiteral(source, end + colon + 1, 'python');
        read += end - open + (body ? body.end - end : 0);
        const docstring = body?.kind === 'text' ? body : undefined;
        const kind = match[1] === 'prompt' || match[1] === 'resource' ? match[1] : 'tool';
        const nameStart = open - (definition[1]?.length ?? 0);
        yield {
            kind,
            node: node(decorator.args, definition[1] ?? '', nameStart, docstring, parameters, { start: match.index, end: docstring?.end ?? end }, origins, names),
        };
    }
}
function node(args, name, nameStart, docstring, parameters, at, origins, names) {
    const keyword = (key) => args.find((each) => each.name === key)?.value;
    const given = keyword('name') ?? args.find((each) => each.name === undefined && each.value.kind === 'text')?.value;
    const described = keyword('description');
    const named = described?.kind === 'word' ? names.literal(described.word) : described;
    const description = named?.kind === 'text' ? named : docstring;
    const hints = keyword('annotations');
    const isUri = given?.kind === 'text' && given.value.includes('://');
    const entries = [
        entry('name', given?.kind === 'text' && !isUri
            ? textNode(given, origins)
            : scalar(name, { start: nameStart, end: nameStart + name.length })),
    ];
    if (description)
        entries.push(entry('description', textNode(description, origins)));
    entries.push(entry('inputSchema', objectNode([entry('type', scalar('object', at)), entry('properties', objectNode(parameters, at))], at)));
    const annotations = hints?.kind === 'call'
        ? objectNode(hints.args.flatMap((each) => {
            const value = plainNode(each.value, origins);
            return each.name !== undefined && value ? [entry(each.name, value)] : [];
        }), hints)
        : hints && plainNode(hints, origins);
    if (annotations)
        entries.push(entry('annotations', annotations));
    return objectNode(entries, at);
}
const LONGEST_SIGNATURE = 8000;
/** The parameters between the brackets, split at the commas that are not inside others. */
function signature(source, open, origins) {
    const parameters = [];
    let depth = 0;
    let start = open + 1;
    let at = open;
    for (const limit = Math.min(source.length, open + LONGEST_SIGNATURE); at < limit; at++) {
        const character = source[at] ?? '';
        if (character === '"' || character === "'") {
            const text = readLiteral(source, at, 'python');
            at = Math.max(at, text.end - 1);
            continue;
        }
        if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character))
            depth--;
        if ((character === ',' && depth === 1) || depth === 0) {
            const found = parameter(source, start, at, origins);
            if (found)
                parameters.push(found);
            start = at + 1;
            if (depth === 0)
                break;
        }
    }
    return { parameters, end: at + 1 };
}
function parameter(source, start, end, origins) {
    const text = source.slice(start, end);
    const match = /^\s*(?:#[^\n]*\n\s*)*([A-Za-z_]\w{0,100})\s{0,20}(?::\s{0,20}([^=][\s\S]*))?/.exec(text);
    const name = match?.[1];
    if (!match || name === undefined || INJECTED.test(name))
        return undefined;
    const annotation = beforeDefault(match[2] ?? '');
    if (/\bContext\b/.test(annotation.split(/[,[]/)[0] ?? ''))
        return undefined;
    const keyStart = start + match[0].indexOf(name);
    const described = /\b(?:description|Doc)\s{0,4}[=(]\s{0,40}|Annotated\[[^,[\]]{0,80},\s{0,40}(?=["'])/.exec(text);
    const literal = described ? readLiteral(source, start + described.index + described[0].length, 'python') : undefined;
    return {
        key: name,
        keyStart,
        keyEnd: keyStart + name.length,
        value: annotationNode(annotation, literal?.kind === 'text' ? literal : undefined, { start: keyStart, end: Math.max(keyStart + name.length, end) }, origins),
    };
}
/** The annotation without the default behind it. */
function beforeDefault(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character))
            depth--;
        else if (character === '=' && depth === 0)
            return text.slice(0, at).trim();
    }
    return text.trim();
}
/** Longest class that is read for its fields. */
const LONGEST_CLASS = 8000;
const FIELD = /^ {4}([A-Za-z_]\w{0,60}):[ \t]*(?=\S)/gm;
/** The fields of a pydantic class as a schema. */
function pythonModel(source, name, origins) {
    if (!/^[A-Za-z_]\w{0,80}$/.test(name))
        return undefined;
    const head = new RegExp(String.raw `^class ${name}\([^)\n]{1,200}\):[ \t]*\n`, 'm').exec(source);
    if (!head)
        return undefined;
    const start = head.index + head[0].length;
    const body = source.slice(start, start + LONGEST_CLASS);
    const end = body.search(/^[^\s#]/m);
    const own = end < 0 ? body : body.slice(0, end);
    const fields = [...own.matchAll(FIELD)];
    const entries = fields.flatMap((field, index) => {
        const to = fields[index + 1]?.index ?? own.length;
        return parameter(source, start + field.index, start + to, origins) ?? [];
    });
    const at = { start: head.index, end: start + own.length };
    return objectNode([entry('type', scalar('object', at)), entry('properties', objectNode(entries, at))], at);
}

;// CONCATENATED MODULE: ./build/artifacts/code-names.js
// What names stand for in a source file: texts and shapes that are written once and named where a tool is registered.


/** Most names of one file that are looked up. */
const NAMES = 200;
/** What names of this file stand for: of variables their first assignment. */
function namesIn(source, language, origins) {
    const literals = new Map();
    const models = new Map();
    let left = NAMES;
    const names = {
        literal(name) {
            if (literals.has(name) || !/^[A-Za-z_$][\w$]{1,80}$/.test(name) || left-- <= 0)
                return literals.get(name);
            // A name that stands for itself stands for nothing.
            literals.set(name, undefined);
            const assigned = new RegExp(String.raw `(?:^|[\s;])(?:const |let |var )?${name.replaceAll('$', '\\$')}\s{0,4}(?::\s{0,4}[\w<>.,\[\] ]{1,80})?=(?!=)\s{0,4}`, 'm').exec(source);
            const found = assigned
                ? readLiteral(source, assigned.index + assigned[0].length, language, names.literal)
                : undefined;
            literals.set(name, found);
            return found;
        },
        model(name) {
            if (!models.has(name) && left-- > 0)
                models.set(name, pythonModel(source, name, origins));
            return models.get(name);
        },
    };
    return names;
}

;// CONCATENATED MODULE: ./build/artifacts/code-texts.js
// Texts in source code that a model reads, without being the argument of a registration: prompts that are handed to a
// model, descriptions kept in a constant or written anew at run time, and texts that speak to a model in tags of their own.
// Known limits: texts that are put together from values, and names that say nothing of what is in them.

/** Most places of one file that are looked at, and the shortest text that is taken for one. */
const PLACES = 1000;
const SHORTEST = 40;
const QUOTE = String.raw `(?=\(?\s{0,40}[rbfuRBFU]{0,2}["'\x60])`;
const PROMPT = /(?:system_prompt|systemPrompt|SystemPrompt|SYSTEM_PROMPT|system_message|systemMessage|SYSTEM_MESSAGE|systemInstruction|system_instruction)["']?\s{0,4}(?::\s{0,4}(?:str|string)\s{0,4}=|=(?!=)|:=|:)\s{0,40}\(?\s{0,40}(?=[rbf]{0,2}["'`])|\brole["']?\s{0,4}[:=]\s{0,4}["'](?:system|developer)["'],\s{0,40}["']?content["']?\s{0,4}[:=]\s{0,40}(?=[rbf]{0,2}["'`])/g;
const CONSTANT = new RegExp(String.raw `\b[A-Za-z]\w{0,60}_DESC(?:RIPTION)?\s{0,4}(?::\s{0,4}[\w.]{1,30})?\s{0,4}=(?!=)\s{0,40}${QUOTE}`, 'g');
const code_texts_DOCSTRING = new RegExp(String.raw `\b[A-Za-z_]\w{0,80}\.__doc__\s{0,4}=(?!=)\s{0,40}${QUOTE}`, 'g');
/** No name says what is in it, but a tag in capitals does. What is given a name or given back: a list holds test data. */
const TAGGED = /(?:=|\breturn)\s{0,4}\(?\s{0,40}(?=[rbfuRBFU]{0,2}(?:"{3}|'{3}|["'`])[^"'`]{0,300}<(?:IMPORTANT|HIDDEN|SYSTEM|CRITICAL|SECRET|INSTRUCTIONS?)>)/g;
function* heldTexts(source, language, resolve) {
    yield* at(PROMPT, (match) => `prompt ${/\w+/.exec(match)?.[0] ?? ''}`);
    // Both expressions try each name of the file, so first it is asked whether there is any such name.
    if (source.includes('_DESC'))
        yield* at(CONSTANT, (match) => `tool description ${/\w+/.exec(match)?.[0] ?? ''}`);
    if (language === 'python' && source.includes('.__doc__'))
        yield* at(code_texts_DOCSTRING, (match) => `tool "${/\w+/.exec(match)?.[0] ?? ''}"`);
    yield* at(TAGGED, () => 'text');
    function* at(sites, placeOf) {
        let last = 0;
        let count = 0;
        for (const match of source.matchAll(sites)) {
            if (match.index < last)
                continue;
            if (++count > PLACES)
                return;
            const text = readLiteral(source, match.index + match[0].length, language, resolve);
            last = text.end;
            if (text.kind === 'text' && text.value.length >= SHORTEST)
                yield { place: placeOf(match[0]), text };
        }
    }
}

// EXTERNAL MODULE: ./build/artifacts/text-views.js
var text_views = __webpack_require__(2534);
// EXTERNAL MODULE: ./build/artifacts/tool-list.js
var tool_list = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/artifacts/tool-node.js
var tool_node = __webpack_require__(7061);
;// CONCATENATED MODULE: ./build/artifacts/code-tools.js
// Tools, prompts and resources as source code registers them, and prompts that are handed to a model: until there is a
// model of the code itself, what stands there literally. Each registration becomes a tool in the shape of a saved list;
// each of its texts, and each prompt, is one a model reads. Known limits: descriptions from other files, schemas that are
// put together, and frameworks that look otherwise.








/** Most registrations and prompts of one file, and most characters that are read of it. */
const SITES = 1000;
const code_tools_READ = 4_000_000;
function codeTools(artifact) {
    const language = languageOf(artifact);
    if (!language)
        return { texts: [], structures: [] };
    const { structures, texts } = readCode(artifact.text(), language);
    return {
        structures,
        texts: texts.flatMap(({ place, ...written }) => (0,text_views/* viewsOf */.W)(artifact, place, written)),
        ...(structures.length >= SITES && { leftOut: `registrations of tools after the first ${SITES} are not read` }),
    };
}
/** What a source text registers, and the texts in it that a model reads; places are those of the source text. */
function readCode(source, language) {
    const origins = new Map();
    const names = namesIn(source, language, origins);
    const sites = [];
    for (const site of registrations(source, language, origins, names))
        if (sites.push(site) >= SITES)
            break;
    const structures = [];
    const texts = [];
    const add = (place, node) => {
        const own = origins.get(node);
        const text = (0,tool_node/* textOf */.b6)(node);
        if (!own || text === undefined || text.trim().length < 2)
            return;
        texts.push({ place, text, originOf: (unit) => own[Math.min(unit, own.length - 1)] ?? node.start });
    };
    for (const { kind, node } of sites) {
        const place = `${kind} "${(0,tool_node/* textOf */.b6)((0,tool_node/* fieldOf */._F)(node, 'name')) ?? ''}"`;
        if (kind === 'tool')
            structures.push({ role: 'tool', place, node });
        (0,tool_list/* toolTexts */.fX)(node, place, add);
    }
    // What a registration names is read with it.
    const read = new Set(texts.map(({ originOf }) => originOf(0)));
    for (const { place, text } of heldTexts(source, language, names.literal)) {
        const first = text.origins[0] ?? text.start;
        if (!read.has(first))
            add(place, textNode(text, origins));
        read.add(first);
    }
    return { structures, texts };
}
function languageOf({ format, path }) {
    if (format === 'python' || format === 'go')
        return format;
    return format === 'javascript' && /\.[cm]?[jt]sx?$/i.test(path) ? 'javascript' : undefined;
}
function* registrations(source, language, origins, names) {
    if (language === 'python')
        yield* pythonTools(source, origins, names);
    let read = 0;
    let last = 0;
    const sites = SITES_IN[language];
    for (const match of source.matchAll(sites)) {
        // What lies inside another registration is part of it.
        if (match.index < last || read > code_tools_READ)
            continue;
        const open = match.index + match[0].length - 1;
        if (match[0].endsWith('{')) {
            const literal = readLiteral(source, open, language, names.literal);
            read += literal.end - open;
            const node = literal.kind === 'map' ? mapTool(literal.entries, literal, origins, names) : undefined;
            if (node)
                yield { kind: 'tool', node };
            if (node)
                last = literal.end;
            continue;
        }
        const { args, end } = readArguments(source, open, language, names.literal);
        read += end - open;
        const kind = /prompt/i.test(match[0]) ? 'prompt' : /resource/i.test(match[0]) ? 'resource' : 'tool';
        const node = language === 'go'
            ? goTool(args, match.index, end, origins)
            : callTool(args, match.index, end, kind, origins, names);
        if (!node)
            continue;
        yield { kind, node };
        last = end;
    }
}
const SITES_IN = {
    javascript: /\.(?:registerTool|registerPrompt|registerResource|addTool|tool|prompt)(?:<[^()<>]{0,200}>|\?\.)?\(|\{(?=\s{0,40}["']?name["']?\s{0,4}:\s{0,4}["'`])/g,
    python: /\b(?:types\.|mcp\.types\.)?(?:Tool|FunctionTool)\(|\.add_tool\(|\{(?=\s{0,40}["']name["']\s{0,4}:\s{0,4}["'])/g,
    go: /\bNewTool\(|\bTool\{/g,
};
/** A literal in the shape of a list: `{ name, description, inputSchema }`. */
function mapTool(entries, at, origins, names, isCall = false) {
    const find = (...keys) => entries.find(({ key }) => keys.includes(key));
    const described = find('description', 'Description');
    const name = find('name', 'Name');
    const description = described && { ...described, value: named(described.value, names) };
    const schema = find('inputSchema', 'input_schema', 'parameters', 'InputSchema');
    // A call that says it adds a tool takes the schema from the function.
    if (!name || description?.value.kind !== 'text' || !(schema || isCall))
        return undefined;
    return toolOf({
        name: name.value,
        description,
        schema: schema?.value,
        annotations: find('annotations', 'Annotations')?.value,
        rest: entries.filter((each) => ![name, described, schema].includes(each)),
        at,
    }, origins, names);
}
/** `server.registerTool(name, { description, inputSchema })`, `server.tool(name, description, shape)`, `addTool({ … })`. */
function callTool(args, start, end, kind, origins, names) {
    const [first, second, third, fourth] = args.map(({ value }, index) => (index === 0 ? value : named(value, names)));
    const at = { kind: 'other', start, end };
    if (first?.kind === 'map' || args.some(({ name }) => name !== undefined)) {
        const entries = first?.kind === 'map'
            ? first.entries
            : args.flatMap(({ name, value }) => name === undefined ? [] : [{ key: name, keyStart: value.start, keyEnd: value.start, value }]);
        return mapTool(entries, at, origins, names, first?.kind === 'word');
    }
    if (first?.kind !== 'text' || !/^[\w.:/ -]{1,128}$/.test(first.value))
        return undefined;
    if (second?.kind === 'map' &&
        second.entries.some(({ key }) => /^(?:description|inputSchema|title|annotations|argsSchema)$/.test(key))) {
        const find = (key) => second.entries.find((each) => each.key === key);
        const described = find('description');
        return toolOf({
            name: first,
            description: described && { ...described, value: named(described.value, names) },
            schema: (find('inputSchema') ?? find('argsSchema'))?.value,
            annotations: find('annotations')?.value,
            rest: [find('title')].filter((each) => each !== undefined),
            at,
        }, origins, names);
    }
    if (second?.kind !== 'text' || !third || kind === 'resource')
        return undefined;
    const description = { key: 'description', keyStart: second.start, keyEnd: second.start, value: second };
    return toolOf({ name: first, description, schema: third, annotations: fourth?.kind === 'map' ? fourth : undefined, rest: [], at }, origins, names);
}
function toolOf({ name, description, schema, annotations, rest, at }, origins, names) {
    const entries = [entry('name', nameNode(name, origins))];
    if (description?.value.kind === 'text')
        entries.push({ ...description, key: 'description', value: textNode(description.value, origins) });
    const schemaOf = schema && schemaNode(schema, origins, names);
    entries.push(entry('inputSchema', schemaOf ?? objectNode([], at)));
    const hints = annotations && (annotations.kind === 'call' ? keywordMap(annotations, origins) : plainNode(annotations, origins));
    if (hints)
        entries.push(entry('annotations', hints));
    for (const each of rest) {
        const value = each.key === 'annotations' ? undefined : plainNode(each.value, origins);
        if (value)
            entries.push({ ...each, value });
    }
    return objectNode(entries, at);
}
/** The text a name stands for, or what is there. */
function named(literal, names) {
    const found = literal.kind === 'word' ? names.literal(literal.word) : undefined;
    return found?.kind === 'text' ? found : literal;
}
/** A constant's own name says as much as we can know of it. */
function nameNode(name, origins) {
    if (name.kind === 'text')
        return textNode(name, origins);
    return scalar(name.kind === 'word'
        ? (name.word
            .replace(/\.(?:value|name)$/, '')
            .split('.')
            .at(-1)
            ?.toLowerCase() ?? '')
        : '', name);
}
/** `ToolAnnotations(readOnlyHint=True)` */
function keywordMap(call, origins) {
    return objectNode(call.args.flatMap(({ name, value }) => {
        const node = name === undefined ? undefined : plainNode(value, origins);
        return name !== undefined && node ? [entry(name, node)] : [];
    }), call);
}
/** `mcp.NewTool("name", mcp.WithDescription("…"), mcp.WithString("path", …))` */
function goTool(args, start, end, origins) {
    const [name, ...options] = args.map(({ value }) => value);
    const at = { start, end };
    if (name?.kind !== 'text')
        return undefined;
    const entries = [entry('name', textNode(name, origins))];
    const properties = [];
    const hints = [];
    for (const option of options) {
        if (option.kind !== 'call')
            continue;
        const [first] = option.args;
        const hint = /\bWith(ReadOnly|Destructive|OpenWorld|Idempotent)HintAnnotation$/.exec(option.name)?.[1];
        if (/\bWithDescription$/.test(option.name) && first?.value.kind === 'text')
            entries.push(entry('description', textNode(first.value, origins)));
        else if (hint !== undefined && first?.value.kind === 'word')
            hints.push(entry(`${hint[0]?.toLowerCase()}${hint.slice(1)}Hint`, scalar(first.value.word === 'true', option)));
        else
            properties.push(...[goParameter(option, origins)].filter((each) => each !== undefined));
    }
    entries.push(entry('inputSchema', objectNode([entry('type', scalar('object', at)), entry('properties', objectNode(properties, at))], at)));
    if (hints.length > 0)
        entries.push(entry('annotations', objectNode(hints, at)));
    return objectNode(entries, at);
}


/***/ }),

/***/ 1725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ hookNodes),
/* harmony export */   JA: () => (/* binding */ hookPlace),
/* harmony export */   s2: () => (/* binding */ hookAddresses)
/* harmony export */ });
/* harmony import */ var _lib_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5721);
/* harmony import */ var _lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6689);
// Where clients keep the commands they run by themselves: hooks of agents, helpers for keys and status lines, tasks that
// start when a folder is opened, lifecycle commands of containers. One node a command, in the shape `{ command, args }`,
// whatever shape the client gave it. Read 2026-11-22: code.claude.com/docs/en/hooks and /settings,
// developers.openai.com/codex/config-advanced, geminicli.com/docs/hooks, docs.windsurf.com/windsurf/cascade/hooks,
// docs.github.com/en/copilot/reference/copilot-cli-reference/cli-hooks-reference, kiro.dev/docs/hooks,
// docs/agent-format.md of aws/amazon-q-developer-cli.


const COMMAND_KEYS = ['command', 'cmd', 'bash', 'powershell', 'windows', 'linux', 'osx'];
/** Single commands by their path: helpers for keys, status lines, notifiers, tools that discover tools. */
const COMMANDS = [
    // Claude Code
    'statusLine',
    'subagentStatusLine',
    'fileSuggestion',
    'apiKeyHelper',
    'awsAuthRefresh',
    'awsCredentialExport',
    'gcpAuthRefresh',
    'otelHeadersHelper',
    'sandbox.ripgrep',
    // Codex; the current one takes it from the user's own file only
    'notify',
    // Gemini CLI and Qwen Code
    'tools.discoveryCommand',
    'tools.callCommand',
    'toolDiscoveryCommand',
    'toolCallCommand',
    // opencode
    'formatter.*',
    'lsp.*',
    'experimental.hook.file_edited.*.*',
    'experimental.hook.session_completed.*',
    // Kiro, where it is no question to the agent
    'then',
    // Aider
    'test-cmd',
    'lint-cmd',
    'notifications-command',
    // devcontainers: this one runs before there is a container
    'initializeCommand',
];
/** Commands that run in a container or in the cloud. */
const CONTAINED = [
    'onCreateCommand',
    'updateContentCommand',
    'postCreateCommand',
    'postStartCommand',
    'postAttachCommand',
];
/** Cursor's background agents. */
const CLOUD = ['install', 'start', 'terminals.*'];
function hookNodes(root, path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const contained = name === 'environment.json' ? [...CONTAINED, ...CLOUD] : CONTAINED;
    return [
        ...agentHooks(root),
        ...folderOpenTasks(root),
        ...COMMANDS.flatMap((each) => commandsAt(root, each, false)),
        ...contained.flatMap((each) => commandsAt(root, each, true)),
    ];
}
/** As findings call it. */
function hookPlace(event) {
    return event.startsWith('task "') ? event : `hook ${event}`;
}
/**
 * `hooks.<event>[].hooks[].command` (Claude Code and kin, Codex, Gemini), `hooks.<event>[].command` (Cursor, Windsurf,
 * Kiro), `.bash` and `.powershell` (Copilot).
 */
function agentHooks(root) {
    const found = [];
    for (const { node, path } of (0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(root, 'hooks.*')) {
        const event = path.at(-1) ?? 'hook';
        for (const { node: group } of (0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(node, '*')) {
            const matcher = (0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(group, 'matcher'));
            const holders = [group, ...(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(group, 'hooks.*').map((each) => each.node)];
            for (const holder of holders.filter(hasCommand)) {
                found.push({ event, node: holder, isContained: false, ...(matcher !== undefined && { matcher }) });
            }
        }
    }
    return found;
}
/** Hooks that post what happens to an address, without any command (Claude Code). */
function hookAddresses(root) {
    return (0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(root, 'hooks.*.*.hooks.*').flatMap(({ node, path }) => {
        const url = (0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(node, 'url');
        return url && (0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(node, 'type')) === 'http' ? [{ event: path[1] ?? 'hook', node: url }] : [];
    });
}
function commandsAt(root, path, isContained) {
    return (0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(root, path).flatMap(({ node, path: keys }) => {
        const event = keys.join('.');
        if (node.kind === 'object' && hasCommand(node))
            return [{ event, node, isContained }];
        // Lifecycle commands that run side by side: a map of names to commands.
        if (node.kind === 'object' && /command$/i.test(path))
            return node.entries.map(({ key, value }) => ({ event: `${event} ${key}`, node: wrap(value), isContained }));
        // Aider: one for each language, with its name before it.
        if (node.kind === 'array' && path === 'lint-cmd')
            return node.items.map((item) => ({ event, node: wrap(withoutLanguage(item)), isContained }));
        return node.kind === 'object' ? [] : [{ event, node: wrap(node), isContained }];
    });
}
/** Tasks of VS Code that start with the folder, and those they depend on; each system may have a command of its own. */
function folderOpenTasks(root) {
    const lists = [(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, 'tasks'), (0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, 'tasks'), 'tasks')];
    const tasks = lists.flatMap((list) => (list?.kind === 'array' ? list.items : []));
    const named = new Map(tasks.map((task) => [labelOf(task), task]));
    const started = new Set(tasks.filter((task) => (0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(task, 'runOptions'), 'runOn')) === 'folderOpen'));
    // The set grows while it is walked.
    for (const task of started) {
        const needed = (0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(task, 'dependsOn');
        for (const each of needed?.kind === 'array' ? needed.items : needed ? [needed] : []) {
            const other = named.get((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(each) ?? labelOf(each));
            if (other)
                started.add(other);
        }
    }
    return [...started].flatMap((task) => {
        const event = `task "${labelOf(task)}"`;
        const variants = ['windows', 'linux', 'osx'].flatMap((system) => (0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(task, system) ?? []);
        return [task, ...variants].filter(hasCommand).map((node) => ({ event, node, isContained: false }));
    });
}
function labelOf(task) {
    return (0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(task, 'label')) ?? (0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(task, 'taskName')) ?? '';
}
function hasCommand(node) {
    return COMMAND_KEYS.some((key) => {
        const value = (0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(node, key);
        return value?.kind === 'array' || (value?.kind === 'scalar' && typeof value.value === 'string');
    });
}
function withoutLanguage(item) {
    const text = (0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item);
    return item.kind === 'scalar' && text !== undefined
        ? { ...item, value: text.replace(/^\w{1,30}:\s{1,10}/, '') }
        : item;
}
/** A bare command as the object it would be in the longer form. */
function wrap(value) {
    const entry = { key: 'command', keyStart: value.start, keyEnd: value.start, value };
    return { kind: 'object', start: value.start, end: value.end, entries: [entry] };
}


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ normalise)
/* harmony export */ });
/* harmony import */ var _lib_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(859);
/* harmony import */ var _lib_lookalikes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8856);
// The second view on text a model reads: what is left when invisible characters and terminal sequences are gone,
// look-alike forms are folded (NFKC, letters of other scripts inside Latin words, struck-through letters), and tag
// characters and character references say what they mean. Every unit knows where it came from.


const DROPPED = new RegExp(`[\\p{Cc}${_lib_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .INVISIBLE */ .k}]`, 'u');
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos|nbsp|colon|lpar|rpar|sol|bsol|Tab|NewLine));/iy;
const NAMED = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    colon: ':',
    lpar: '(',
    rpar: ')',
    sol: '/',
    bsol: '\\',
    tab: '\t',
    newline: '\n',
};
/** What means itself. */
const PLAIN = /[\t\n\r\x20-\x25\x27-\x7e]{1,4096}/y;
/** What a terminal obeys and does not show. */
const [ESCAPE, BELL] = ['\u001b', '\u0007'];
const TERMINAL = new RegExp(`${ESCAPE}(?:\\[[0-9;?]{0,20}[A-Za-z]|\\][^${BELL}${ESCAPE}]{0,200}(?:${BELL}|${ESCAPE}\\\\)|[()][0-9A-Z])`, 'y');
/** Marks that are drawn over or around a letter; on a Latin letter they take nothing from how it reads. */
const MARK = /^[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff\ufe20-\ufe2f]$/;
/** A text without these has nothing to normalise: all printable ASCII and no reference. */
const MAY_DIFFER = /[^\t\n\r\x20-\x7e]|&(?:#|\w+;)/;
/** The normalised view, or undefined when it is the same as the text. */
function normalise(text) {
    if (!MAY_DIFFER.test(text))
        return undefined;
    const units = [];
    const origins = [];
    let length = 0;
    let hasChanged = false;
    /** Letters of other scripts are read as Latin ones where any stands in a Latin word. */
    const isMixed = (0,_lib_lookalikes_js__WEBPACK_IMPORTED_MODULE_0__/* .mixedWords */ .B)(text).length > 0;
    const push = (piece, origin) => {
        units.push(piece);
        for (let index = 0; index < piece.length; index++)
            origins.push(origin);
        length += piece.length;
    };
    for (let index = 0; index < text.length;) {
        PLAIN.lastIndex = index;
        const plain = PLAIN.exec(text)?.[0];
        if (plain !== undefined) {
            units.push(plain);
            for (let unit = 0; unit < plain.length; unit++)
                origins.push(index + unit);
            length += plain.length;
            index += plain.length;
            continue;
        }
        const code = text.codePointAt(index);
        const character = String.fromCodePoint(code);
        if (character === '&') {
            REFERENCE.lastIndex = index;
            const match = REFERENCE.exec(text);
            const decoded = match ? decodeReference(match) : undefined;
            if (match && decoded !== undefined) {
                push(decoded, index);
                index += match[0].length;
                hasChanged = true;
                continue;
            }
        }
        if (code === 0x1b) {
            TERMINAL.lastIndex = index;
            const sequence = TERMINAL.exec(text)?.[0];
            if (sequence !== undefined) {
                index += sequence.length;
                hasChanged = true;
                continue;
            }
        }
        const tag = code >= 0xe0020 && code <= 0xe007e ? String.fromCharCode(code - 0xe0000) : undefined;
        const folded = tag ??
            ((isMixed && code >= 0x80 && (0,_lib_lookalikes_js__WEBPACK_IMPORTED_MODULE_0__/* .latinOf */ .I)(text.charAt(index))) ||
                (isDropped(character, units.at(-1)) ? '' : code < 0x80 ? character : character.normalize('NFKC')));
        hasChanged ||= folded !== character;
        push(folded, index);
        index += character.length;
    }
    if (!hasChanged)
        return undefined;
    origins.push(text.length);
    return { text: units.join(''), origins: origins.slice(0, length + 1) };
}
function isDropped(character, before) {
    if (MARK.test(character))
        return before !== undefined && /[A-Za-z]$/.test(before);
    return DROPPED.test(character) && !'\t\n\r'.includes(character);
}
function decodeReference(match) {
    const [, decimal, hex, name] = match;
    if (name !== undefined)
        return NAMED[name.toLowerCase()];
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}


/***/ }),

/***/ 9396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sv: () => (/* binding */ carriesAny),
  rm: () => (/* binding */ isClientDocument),
  og: () => (/* binding */ isDocumentKind),
  F_: () => (/* binding */ mayCarryModelText),
  V8: () => (/* binding */ mayListTools),
  OD: () => (/* binding */ segmentsOf)
});

// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/artifacts/agent-config.js
var agent_config = __webpack_require__(6984);
// EXTERNAL MODULE: ./build/artifacts/code-tools.js + 7 modules
var code_tools = __webpack_require__(2083);
// EXTERNAL MODULE: ./build/lib/offsets.js
var offsets = __webpack_require__(1372);
// EXTERNAL MODULE: ./build/artifacts/normalise.js
var normalise = __webpack_require__(1706);
;// CONCATENATED MODULE: ./build/artifacts/model-text.js
// Texts a model reads whole: skills, agent definitions, instruction files, commands. Always two views.


function modelTexts(artifact) {
    const asIs = {
        role: 'model-text',
        place: '',
        bytes: artifact.bytes,
        toSource: (start, end) => [start, end],
        isNormalised: false,
    };
    const view = (0,normalise/* normalise */.j)(artifact.text());
    if (!view)
        return { texts: [asIs], structures: [] };
    const bytes = Buffer.from(view.text, 'utf8');
    const { unitOf } = (0,offsets/* createOffsets */.b)(view.text, bytes.length);
    const origin = (unit) => view.origins[unit] ?? view.origins.at(-1) ?? 0;
    return {
        texts: [
            asIs,
            {
                role: 'model-text',
                place: '',
                bytes,
                // The end is where the unit after the last one begins, so that what was dropped inside is covered.
                toSource: (start, end) => [
                    artifact.byteOffset(origin(unitOf(start))),
                    artifact.byteOffset(Math.max(origin(unitOf(start)) + 1, origin(unitOf(end)))),
                ],
                isNormalised: true,
            },
        ],
        structures: [],
    };
}

// EXTERNAL MODULE: ./build/lib/search.js
var search = __webpack_require__(9086);
// EXTERNAL MODULE: ./build/artifacts/text-views.js
var text_views = __webpack_require__(2534);
// EXTERNAL MODULE: ./build/artifacts/tool-node.js
var tool_node = __webpack_require__(7061);
;// CONCATENATED MODULE: ./build/artifacts/notebook.js
// Notebooks: JSON around cells of Python, whose lines are strings of their own. The tools and prompts of their code are
// texts a model reads, like those of any source file; what a cell printed is not looked at.




function isNotebook({ kind, path }) {
    return kind === 'document' && /\.ipynb$/i.test(path);
}
function notebookTexts(artifact) {
    const cells = (0,tool_node/* fieldOf */._F)(artifact.document()?.root, 'cells');
    if (cells?.kind !== 'array')
        return { texts: [], structures: [] };
    const source = artifact.text();
    const texts = cells.items.flatMap((cell) => {
        const lines = (0,tool_node/* fieldOf */._F)(cell, 'source');
        if ((0,tool_node/* textOf */.b6)((0,tool_node/* fieldOf */._F)(cell, 'cell_type')) !== 'code' || !lines)
            return [];
        const code = joinedLines((lines.kind === 'array' ? lines.items : [lines]).map((line) => (0,text_views/* quotedText */.w)(source, line.start, line.end, (0,tool_node/* textOf */.b6)(line) ?? '')));
        return (0,code_tools/* readCode */.wr)(code.text, 'python').texts.flatMap(({ place, text, originOf }) => (0,text_views/* viewsOf */.W)(artifact, place, { text, originOf: (unit) => code.originOf(originOf(unit)) }));
    });
    return { texts, structures: [] };
}
function joinedLines(lines) {
    const starts = [];
    let length = 0;
    for (const { text } of lines) {
        starts.push(length);
        length += text.length;
    }
    return {
        text: lines.map(({ text }) => text).join(''),
        originOf(unit) {
            const index = Math.max(0, (0,search/* firstOf */.K)(starts.length, (at) => (starts[at] ?? 0) > unit) - 1);
            return lines[index]?.originOf(unit - (starts[index] ?? 0)) ?? 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/artifacts/segment.js
// A piece of an artifact with a role: a text, or a structured entry, and the way back to the artifact's bytes.
const NO_SEGMENTS = { texts: [], structures: [] };

// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/artifacts/server-entries.js
var server_entries = __webpack_require__(2312);
;// CONCATENATED MODULE: ./build/artifacts/server-manifest.js
// What publishers say of a server: `server.json` of the MCP registry and `manifest.json` of bundles (MCPB, once DXT). What
// a client will start or connect to is carried as an ordinary server entry, the whole as a manifest.





/** Bundles say one command, and others for single systems. */
const ENTRIES = [
    ['server.mcp_config', 'server'],
    ['server.mcp_config.platform_overrides.*', 'platform'],
    ['remotes.*', 'remote'],
];
function serverManifest(artifact) {
    const root = artifact.document()?.root;
    if (root?.kind !== 'object')
        return NO_SEGMENTS;
    const all = ENTRIES.flatMap(([path, what]) => (0,lib_document/* select */.Lt)(root, path)
        .filter(({ node }) => node.kind === 'object')
        .map(({ node, key = '' }) => {
        return { role: 'mcp-server', place: what === 'server' ? 'server' : `${what} ${nameOf(node, key)}`, node };
    }));
    const entries = all.slice(0, limits/* SERVER_ENTRIES */.PD);
    return {
        ...(all.length > entries.length && { leftOut: `${all.length - entries.length} further servers are not looked at` }),
        structures: [{ role: 'server-manifest', place: '', node: root }, ...entries],
        texts: entries.flatMap(({ place, node }) => (0,agent_config/* commandLine */.ay)(artifact, 'launch', place, node)),
    };
}
function nameOf(node, key) {
    const type = (0,server_entries/* textOf */.b6)((0,lib_document/* select */.Lt)(node, 'type')[0]?.node);
    return `"${type ?? key}"`;
}

// EXTERNAL MODULE: ./build/artifacts/tool-list.js
var tool_list = __webpack_require__(8997);
;// CONCATENATED MODULE: ./build/artifacts/segments.js
// Which texts and entries an artifact carries beside itself: the list of carriers, by kind.








const AGENT_CONFIG = {
    roles: ['mcp-server', 'launch', 'hook', 'hook-command', 'model-text'],
    carry: agent_config/* agentConfig */.oJ,
};
const MODEL_TEXT = { roles: ['model-text'], carry: modelTexts };
const CARRIERS = {
    'mcp-config': AGENT_CONFIG,
    'agent-settings': AGENT_CONFIG,
    'server-manifest': { roles: ['server-manifest', 'mcp-server', 'launch'], carry: serverManifest },
    skill: MODEL_TEXT,
    'agent-definition': MODEL_TEXT,
    instructions: MODEL_TEXT,
    command: MODEL_TEXT,
    'tool-list': { roles: ['tool', 'model-text'], carry: tool_list/* toolList */.Nj },
    workflow: {
        roles: ['workflow', 'model-text'],
        carry: (artifact) => {
            const root = artifact.document()?.root;
            // Below the front matter of an agentic workflow stands its prompt.
            const { texts } = root && /\.md$/i.test(artifact.path) ? modelTexts(artifact) : NO_SEGMENTS;
            return root ? { texts, structures: [{ role: 'workflow', place: '', node: root }] } : NO_SEGMENTS;
        },
    },
};
/**
 * Kinds of which few carry anything: only what finds a sign of it among its keywords asks. They are no part of `carriesAny`,
 * since to look for one in each file costs more than to scan it.
 */
const RARE_CARRIERS = {
    code: code_tools/* codeTools */.Fr,
    document: (artifact) => isNotebook(artifact)
        ? notebookTexts(artifact)
        : artifact.bytes.length <= limits/* TOOL_DOCUMENT_BYTES */.lq && (0,tool_list/* hasToolSign */.IB)(artifact)
            ? (0,tool_list/* toolList */.Nj)(artifact)
            : NO_SEGMENTS,
};
const MODEL_TEXT_ROLE = new Set(['model-text']);
/**
 * Whether an artifact may carry texts a model reads. `hasSign`: one of REGISTRATION_SIGNS, which a detector that asks for
 * them in source code has among its keywords, stands in it.
 */
function mayCarryModelText(artifact, hasSign) {
    if (artifact.kind === 'code')
        return hasSign;
    if (artifact.kind !== 'document')
        return carriesAny(artifact.kind, MODEL_TEXT_ROLE);
    return isNotebook(artifact) || (artifact.bytes.length <= limits/* TOOL_DOCUMENT_BYTES */.lq && (0,tool_list/* hasToolSign */.IB)(artifact));
}
/** Kinds whose content is a document that carries entries. */
function isDocumentKind(kind) {
    return kind === 'workflow' || kind === 'tool-list' || kind === 'server-manifest' || isClientDocument(kind);
}
/** Documents of other names may list tools too, so their parser has to be at hand. */
function mayListTools(kind, format) {
    return kind === 'document' && format === 'json';
}
/** Kinds that a client loads whatever we make of them: that they do not parse is said even if no rule looks at them. */
function isClientDocument(kind) {
    return kind === 'mcp-config' || kind === 'agent-settings';
}
/** Whether artifacts of this kind can carry anything of these roles, so that a document nobody wants is not parsed. */
function carriesAny(kind, roles) {
    return CARRIERS[kind]?.roles.some((role) => roles.has(role)) ?? false;
}
function segmentsOf(artifact) {
    if (!artifact.isWhole || artifact.link)
        return NO_SEGMENTS;
    return (CARRIERS[artifact.kind]?.carry ?? RARE_CARRIERS[artifact.kind])?.(artifact) ?? NO_SEGMENTS;
}


/***/ }),

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ serverEntries),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jf: () => (/* binding */ child)
/* harmony export */ });
/* unused harmony export looksLikeServer */
/* harmony import */ var _lib_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5721);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3364);
// MCP server entries out of client configurations, whatever shape the client gave them. One broken entry does not sink
// its siblings, and an entry of a kind nobody knows is kept: a client newer than this table may still start it.


/** `mayBeBareMap`: whether the file may be nothing but servers, without a key of its own around them. */
function serverEntries(root, mayBeBareMap) {
    const found = new Map();
    for (const path of _clients_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVER_MAPS */ .QV) {
        const isNamed = _clients_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMED_SERVER_MAPS */ .s4.has(path);
        for (const { node } of (0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(root, path)) {
            for (const entry of entriesOf(node, isNamed))
                if (!found.has(entry.node))
                    found.set(entry.node, entry);
        }
    }
    if (found.size === 0 && mayBeBareMap && root.kind === 'object') {
        const entries = entriesOf(root, false);
        if (entries.length === root.entries.length)
            return entries;
        // One server, and the file is its entry: Continue's and some registries' form.
        if (looksLikeServer(root) && (child(root, 'args') ?? child(root, 'name')))
            return [{ name: textOf(child(root, 'name')) ?? '', node: root }];
    }
    return [...found.values()];
}
/**
 * The entries of a map, or of a list of named objects. Where the key above says that they are servers all objects are;
 * else those that look like one.
 */
function entriesOf(map, isNamed) {
    const isServer = (node) => (isNamed ? node.kind === 'object' : looksLikeServer(node));
    if (map.kind === 'object') {
        return map.entries.filter(({ value }) => isServer(value)).map(({ key, value }) => ({ name: key, node: value }));
    }
    if (map.kind !== 'array')
        return [];
    return map.items.filter(isServer).map((item, index) => ({
        name: textOf(child(item, 'name') ?? child(item, 'id')) ?? String(index),
        // Continue's older form keeps the entry one level down.
        node: looksLikeServer(item) ? item : (child(item, 'transport') ?? item),
    }));
}
function looksLikeServer(node) {
    return (node.kind === 'object' &&
        node.entries.some(({ key, value }) => _clients_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVER_KEYS */ .bU.includes(key) && (value.kind !== 'scalar' || typeof value.value === 'string')));
}
/** Of duplicate keys the last one, as clients take it. What a YAML merge brings never has a key the map has itself. */
function child(node, key) {
    return node.kind === 'object' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}


/***/ }),

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ viewsOf),
/* harmony export */   w: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var _lib_offsets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1372);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1706);
// A text a model reads that is written inside something else, a JSON string or a source literal: as it reads, and
// normalised, both with the way back to the bytes of the artifact.


/** Both views, or the one that is there. */
function viewsOf(artifact, place, written) {
    const asIs = view(artifact, place, written, false);
    const normalised = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j)(written.text);
    if (!normalised)
        return [asIs];
    const { text, origins } = normalised;
    const originOf = (unit) => written.originOf(origins[unit] ?? origins.at(-1) ?? 0);
    return [asIs, view(artifact, place, { text, originOf }, true)];
}
function view(artifact, place, { text, originOf }, isNormalised) {
    const bytes = Buffer.from(text, 'utf8');
    const { unitOf } = (0,_lib_offsets_js__WEBPACK_IMPORTED_MODULE_1__/* .createOffsets */ .b)(text, bytes.length);
    return {
        role: 'model-text',
        place,
        bytes,
        isNormalised,
        toSource: (start, end) => {
            const from = originOf(unitOf(start));
            return [artifact.byteOffset(from), artifact.byteOffset(Math.max(from + 1, originOf(unitOf(end))))];
        },
    };
}
const SHORT = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g;
/**
 * A quoted string by its value and the place it is written at. Where the escapes are not JSON's, all of the text is said
 * to stand at the whole literal.
 */
function quotedText(source, start, end, value) {
    const quote = source[start] === '"' || source[start] === "'" ? 1 : 0;
    const from = start + quote;
    const raw = source.slice(from, end - quote);
    if (raw === value)
        return { text: value, originOf: (unit) => from + unit };
    const units = [];
    const pieces = [];
    let copied = 0;
    const copy = (to) => {
        pieces.push(raw.slice(copied, to));
        for (let at = copied; at < to; at++)
            units.push(from + at);
    };
    for (const match of raw.matchAll(ESCAPE)) {
        copy(match.index);
        const code = match[1] ?? match[2];
        pieces.push(code === undefined ? (SHORT[match[3] ?? ''] ?? match[3] ?? '') : String.fromCharCode(Number.parseInt(code, 16)));
        units.push(from + match.index);
        copied = match.index + match[0].length;
    }
    copy(raw.length);
    units.push(from + raw.length);
    if (pieces.join('') === value)
        return { text: value, originOf: (unit) => units[Math.min(unit, units.length - 1)] ?? from };
    return { text: value, originOf: (unit) => (unit === 0 ? start : end) };
}


/***/ }),

/***/ 8997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ hasToolSign),
/* harmony export */   Nj: () => (/* binding */ toolList),
/* harmony export */   fX: () => (/* binding */ toolTexts)
/* harmony export */ });
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4354);
/* harmony import */ var _text_views_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2534);
/* harmony import */ var _tool_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7061);
// Saved lists of what an MCP server or an agent offers: `tools/list` answers in any wrapping, function-calling lists of
// the model vendors, manifests, prompts and resources. Recognised by what they hold, whatever the file is called. Each
// tool is an entry of its own, and each of its texts is one a model reads.



const SCHEMA_SIGNS = ['"inputSchema"', '"input_schema"', '"mcpb_version"', '"dxt_version"', '"mcp_config"'];
/** Without such a sign no document lists tools; it is what makes a long one worth parsing. */
function hasToolSign(artifact) {
    if (artifact.format !== 'json')
        return false;
    const known = signs.get(artifact) ?? readSign(artifact);
    signs.set(artifact, known);
    return known;
}
/** Several detectors ask for the same; an artifact lives for one visit. */
const signs = new WeakMap();
function readSign({ kind, bytes }) {
    return (SCHEMA_SIGNS.some((sign) => bytes.includes(sign)) ||
        // `parameters` is an everyday word: it needs the list's name, or what the vendors write around it.
        (bytes.includes('"parameters"') &&
            (kind === 'tool-list' || (bytes.length <= _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_DOCUMENT_BYTES */ .lq && bytes.includes('"function"')))));
}
/** Most strings of one list that become texts: lists that people write have some thousand. */
const TEXTS = 20_000;
function toolList(artifact) {
    const root = hasToolSign(artifact) ? artifact.document()?.root : undefined;
    if (!root)
        return { texts: [], structures: [] };
    const found = { tools: [], others: [], seen: new Set() };
    walk(root, undefined, undefined, found);
    const severalServers = new Set(found.tools.map(({ group }) => group)).size > 1;
    const structures = found.tools.map(({ node, group }) => {
        const own = `tool "${(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'name')) ?? ''}"`;
        const place = severalServers && group !== undefined ? `server "${group}", ${own}` : own;
        return { role: 'tool', place, node, ...(group !== undefined && { group }) };
    });
    const source = artifact.text();
    const texts = [];
    let leftOut = 0;
    const add = (place, node) => {
        const text = (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node);
        if (text === undefined || text.trim().length < 2)
            return;
        if (texts.length >= TEXTS) {
            leftOut++;
            return;
        }
        texts.push(...(0,_text_views_js__WEBPACK_IMPORTED_MODULE_1__/* .viewsOf */ .W)(artifact, place, (0,_text_views_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w)(source, node.start, node.end, text)));
    };
    for (const { place, node } of structures)
        toolTexts(node, place, add);
    for (const { place, node } of found.others)
        toolTexts(node, place, add);
    return { texts, structures, ...(leftOut > 0 && { leftOut: `${leftOut} further texts of tools are not read` }) };
}
/** Keys that stand between a server's name and its tools, and name no server. */
const WRAPPERS = new Set('tools result functions servers mcpServers data response items functionDeclarations function_declarations capabilities definitions'.split(' '));
function walk(node, key, group, found) {
    if (node.kind === 'scalar' || found.seen.has(node))
        return;
    found.seen.add(node);
    const own = (node.kind === 'object' ? nameOfServer(node) : undefined) ??
        (key !== undefined && !WRAPPERS.has(key) ? key : group);
    const children = node.kind === 'array'
        ? node.items.map((value) => ({ value, entry: undefined }))
        : node.entries.map((entry) => ({ value: entry.value, entry }));
    const isNamed = node.kind === 'array' || key === 'tools' || key === 'functions';
    const tools = isNamed
        ? children.map(({ value, entry }) => (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toolNode */ .L4)(value, node.kind === 'object' ? entry : undefined))
        : [];
    const isList = tools.some((tool) => tool !== undefined) || (node.kind === 'array' && key === 'tools' && group === BUNDLE);
    const inside = isBundle(node) ? BUNDLE : own;
    for (const [index, { value, entry }] of children.entries()) {
        const tool = tools[index] ?? (isList ? (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .bareToolNode */ .jo)(value) : undefined);
        if (tool)
            found.tools.push({ node: tool, group: group === BUNDLE ? undefined : group });
        else if (!addOther(value, key, found))
            walk(value, entry?.key, inside, found);
    }
}
/** The manifest of an MCP bundle names its tools and describes them, without schemas. */
const BUNDLE = '\0bundle';
function isBundle(node) {
    return ((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'mcpb_version') !== undefined ||
        (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'dxt_version') !== undefined ||
        ((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'manifest_version') !== undefined && (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'server'), 'mcp_config') !== undefined));
}
function nameOfServer(node) {
    if (!node.entries.some(({ key }) => key === 'tools'))
        return undefined;
    return ((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'server')) ??
        (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'serverInfo'), 'name')) ??
        (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'serverName')) ??
        (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'name')));
}
/** Prompts and resources of a server: texts for the model too, without being tools. */
function addOther(node, key, { others }) {
    const name = (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'name'));
    if (name === undefined || (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'description')) === undefined)
        return false;
    const isPrompt = key === 'prompts' && (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'arguments')?.kind !== 'scalar';
    const isResource = key !== undefined &&
        /^resource(?:s|Templates)$/.test(key) &&
        ((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'uri') ?? (0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(node, 'uriTemplate')) !== undefined;
    if (!isPrompt && !isResource)
        return false;
    others.push({ node, place: `${isPrompt ? 'prompt' : 'resource'} "${name}"` });
    return true;
}
/** Every string of a tool, however deep: a client passes on the schema whole, with keys nobody has heard of. */
function toolTexts(tool, place, add) {
    const visit = (node, at, depth) => {
        if (depth > 40)
            return;
        if (node.kind === 'scalar')
            add(at, node);
        if (node.kind === 'array')
            for (const item of node.items)
                visit(item, at, depth + 1);
        if (node.kind !== 'object')
            return;
        for (const entry of node.entries) {
            if (entry.key === 'properties' && entry.value.kind === 'object') {
                for (const parameter of entry.value.entries) {
                    const inside = `${place}, parameter "${parameter.key}"`;
                    if (/\s/.test(parameter.key))
                        add(inside, keyOf(parameter));
                    visit(parameter.value, inside, depth + 1);
                }
            }
            else if (!NOT_PROSE.has(entry.key) || entry.value.kind !== 'scalar')
                visit(entry.value, at, depth + 1);
        }
    };
    visit(tool, place, 0);
}
/** Words of the schema language itself. */
const NOT_PROSE = new Set(['type', '$schema', '$ref', 'format', '$id']);
function keyOf({ key, keyStart, keyEnd }) {
    return { kind: 'scalar', start: keyStart, end: keyEnd, value: key };
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ toolNode),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jo: () => (/* binding */ bareToolNode)
/* harmony export */ });
// One shape for a tool, whichever way its list spells it: name, description, inputSchema, outputSchema, annotations, and
// whatever else stands beside them. The values are the nodes of the document, so findings point at what was written.
/** The tool in one shape, or undefined when the node is none. `key` is its name where tools are the values of a map. */
function toolNode(node, key) {
    if (node.kind !== 'object')
        return undefined;
    const inner = fieldOf(node, 'function');
    const body = inner?.kind === 'object' && textOf(fieldOf(inner, 'name')) !== undefined ? inner : node;
    const name = fieldOf(body, 'name') ?? (key && keyNode(key));
    if (name === undefined || !textOf(name))
        return undefined;
    const schema = schemaOf(body);
    if (!schema)
        return undefined;
    const rest = body.entries.filter((entry) => entry !== schema && !['name', 'inputSchema'].includes(entry.key));
    return {
        kind: 'object',
        start: node.start,
        end: node.end,
        entries: [
            { key: 'name', keyStart: name.start, keyEnd: name.start, value: name },
            { ...schema, key: 'inputSchema' },
            ...rest,
        ],
    };
}
/** The same for what stands in a list of tools without a schema of its own. */
function bareToolNode(node) {
    if (node.kind !== 'object')
        return undefined;
    return textOf(fieldOf(node, 'name')) && textOf(fieldOf(node, 'description')) !== undefined ? node : undefined;
}
const SCHEMA_KEYS = ['inputSchema', 'input_schema', 'parameters'];
function schemaOf(node) {
    return node.entries.findLast(({ key, value }) => SCHEMA_KEYS.includes(key) &&
        value.kind === 'object' &&
        // `parameters` is an everyday word: there it has to look like a schema.
        (key !== 'parameters' ||
            textOf(fieldOf(value, 'type'))?.toLowerCase() === 'object' ||
            fieldOf(value, 'properties')?.kind === 'object'));
}
function keyNode({ key, keyStart, keyEnd }) {
    return { kind: 'scalar', start: keyStart, end: keyEnd, value: key };
}
/** Of duplicate keys the last one, as parsers take it. */
function fieldOf(node, key) {
    return node?.kind === 'object' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}


/***/ }),

/***/ 7531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Av: () => (/* binding */ CODE_DETECTORS),
  mC: () => (/* binding */ CODE_DETECTOR_NAMES),
  dC: () => (/* binding */ PROJECT_DETECTOR),
  pj: () => (/* binding */ RULE_RUNNERS)
});

// EXTERNAL MODULE: ./build/artifacts/code-signs.js
var code_signs = __webpack_require__(1620);
;// CONCATENATED MODULE: ./build/artifacts/registration-signs.js
// How a source file shows that it may carry texts for a model, before it is read as source.
/** Words that stand in files which register tools or hold prompts, and hardly anywhere else: keywords for detectors. */
const REGISTRATION_SIGNS = [
    '.registerTool(',
    '.registerPrompt(',
    '.registerResource(',
    'McpServer',
    'FastMCP',
    'inputSchema',
    'input_schema',
    '@mcp.tool',
    '@mcp.prompt',
    '@mcp.resource',
    '.add_tool(',
    '.tool()',
    '@tool',
    'NewTool(',
    'mcp.Tool{',
    'types.Tool(',
    'system_prompt',
    'systemPrompt',
    'SYSTEM_PROMPT',
    'system_message',
    '.__doc__ =',
    '_DESC',
];

// EXTERNAL MODULE: ./build/artifacts/segments.js + 4 modules
var segments = __webpack_require__(9396);
// EXTERNAL MODULE: ./build/lib/condition.js + 2 modules
var condition = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/match/anchored.js
var anchored = __webpack_require__(6416);
;// CONCATENATED MODULE: ./build/detectors/documents/index.js
// Runs the document rules: a select and a condition on structured entries (an MCP server, a hook, a workflow) or on a
// whole document.





const documents = (rules) => {
    const own = rules
        .filter(({ document }) => document !== undefined)
        .map((rule) => ({ rule, execute: (0,anchored/* executorFor */.lL)(rule.isForeign) }));
    if (own.length === 0)
        return undefined;
    const wants = ({ appliesTo, roles }, artifact) => (roles.has('document') || (0,segments/* carriesAny */.Sv)(artifact.kind, roles)) && appliesTo(artifact);
    return {
        name: 'documents',
        keywords: [],
        appliesTo: (artifact) => artifact.format === 'json' || artifact.format === 'yaml' || artifact.format === 'toml'
            ? own.some(({ rule }) => wants(rule, artifact))
            : false,
        detect(visit) {
            for (const { rule, execute } of own) {
                if (!wants(rule, visit.artifact))
                    continue;
                for (const segment of segmentsFor(rule, visit))
                    applyRule(rule, segment, visit, execute);
            }
        },
    };
};
function segmentsFor(rule, visit) {
    const { artifact } = visit;
    const isCarried = (0,segments/* carriesAny */.Sv)(artifact.kind, rule.roles);
    const carried = isCarried ? visit.segments.structures.filter(({ role }) => rule.roles.has(role)) : [];
    const root = rule.roles.has('document') && artifact.isWhole ? artifact.document()?.root : undefined;
    return root ? [...carried, { role: 'document', place: '', node: root }] : carried;
}
function applyRule(rule, segment, visit, execute) {
    const { select: path, when, isSecret } = rule.document;
    const selected = path === '' ? [{ node: segment.node, path: [] }] : (0,lib_document/* select */.Lt)(segment.node, path);
    for (const each of selected) {
        try {
            if (when && !holds(when, each, segment.node, execute))
                continue;
        }
        catch (error) {
            if (!(error instanceof condition/* ConditionError */.iG))
                throw error;
            visit.gap(`rule ${rule.info.id}: ${error.message}`);
            continue;
        }
        const range = [visit.artifact.byteOffset(each.node.start), visit.artifact.byteOffset(each.node.end)];
        visit.report({
            rule,
            range,
            place: placeOf(segment, each),
            ...(isSecret && { secrets: [range] }),
        });
    }
}
function placeOf(segment, { path }) {
    const inside = path.join('.');
    return [segment.place, inside].filter((part) => part !== '').join(', ');
}
/**
 * Fields of a condition: `$value` and `$key` are the selected value and its key, `$entry.a.b` starts at the entry the
 * rule looks at, anything else starts at the selected value.
 */
function holds(when, selected, entry, execute) {
    const lookup = (field) => {
        if (field === '$key')
            return selected.key === undefined ? undefined : [selected.key];
        if (field === '$value')
            return valuesOf([selected.node]);
        const found = field.startsWith('$entry.')
            ? (0,lib_document/* select */.Lt)(entry, field.slice('$entry.'.length))
            : (0,lib_document/* select */.Lt)(selected.node, field);
        return found.length === 0 ? undefined : valuesOf(found.map(({ node }) => node));
    };
    return (0,condition/* evaluate */._3)(when, lookup, (pattern, text) => {
        return execute(new RegExp(pattern), text.slice(0, limits/* CONDITION_TEXT */.mq)) !== null;
    });
}
/** Scalars as they are; a list counts as its items, a map as one value that equals nothing. */
function valuesOf(nodes) {
    return nodes.flatMap((node) => (node.kind === 'array' ? node.items.map(plainOf) : [plainOf(node)]));
}
function plainOf(node) {
    return node.kind === 'scalar' ? node.value : node;
}

// EXTERNAL MODULE: ./build/lib/lazy.js
var lazy = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/lib/search.js
var search = __webpack_require__(9086);
// EXTERNAL MODULE: ./build/match/layout.js + 1 modules
var layout = __webpack_require__(3221);
;// CONCATENATED MODULE: ./build/detectors/encoded/spellings.js
// How a text shows inside base64: as one of three texts, by where it begins in a group of three bytes. Only characters
// whose six bits all belong to the text are the same whatever stands around it.

/** Characters of a group before the first that belongs wholly to a text of that phase. */
function charactersBefore(phase) {
    return Math.ceil((phase * 8) / 6);
}
/** In the standard and, where it differs, the URL-safe alphabet. What is too short to look for is left out. */
function spellingsOf(text) {
    const spellings = [];
    for (let phase = 0; phase < 3; phase++) {
        // Keywords of tokens are ASCII: a character is a byte.
        const whole = '\0'.repeat(phase) + text;
        const standard = btoa(whole).slice(charactersBefore(phase), Math.floor((whole.length * 8) / 6));
        if (standard.length < layout/* KEYWORD_MIN_BYTES */.PM)
            continue;
        spellings.push({ text: standard, phase });
        if (/[+/]/.test(standard))
            spellings.push({ text: standard.replaceAll('+', '-').replaceAll('/', '_'), phase });
    }
    return spellings;
}

;// CONCATENATED MODULE: ./build/detectors/encoded/run.js
// The stretch of base64 around a place, over the line ends that encoders put in, and what it says once decoded.



/** Shortest line that goes on in the next one: encoders break at 64 or 76, and always between groups of four. */
const WRAPPED = 40;
const INDENT = 64;
const STANDARD = 1;
const URL_SAFE = 2;
const EITHER = STANDARD | URL_SAFE;
/** Which alphabets a byte belongs to. */
const ALPHABETS = new Uint8Array(256);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')
    ALPHABETS[character.charCodeAt(0)] = EITHER;
for (const character of '+/')
    ALPHABETS[character.charCodeAt(0)] = STANDARD;
for (const character of '-_')
    ALPHABETS[character.charCodeAt(0)] = URL_SAFE;
/** No token is so short. */
const SHORTEST = 20;
const NOTHING = { start: 0, end: 0, covers: () => false, decode: () => undefined };
/** The whole run, lines joined. */
function runAround(bytes, offset) {
    const line = stretch(bytes, offset, EITHER);
    const pieces = [line];
    for (let first = line;;) {
        const above = lineAbove(bytes, first[0], limits/* ENCODED_LEFT */.$8 - (offset - first[0]));
        if (!above)
            break;
        pieces.push(above);
        first = above;
    }
    pieces.reverse();
    for (let last = line;;) {
        const below = lineBelow(bytes, last, limits/* ENCODED_RIGHT */.Qb.most - (last[1] - offset));
        if (!below)
            break;
        pieces.push(below);
        last = below;
    }
    return runOf(bytes, pieces, offset);
}
/**
 * What stands on the line of `offset` in one alphabet or either: a path or a name that goes before a run looks like a
 * part of it.
 */
const LINE_RUNS = [EITHER, STANDARD, URL_SAFE].map((alphabet) => (bytes, offset) => {
    const piece = stretch(bytes, offset, alphabet);
    return piece[1] - piece[0] < SHORTEST ? NOTHING : runOf(bytes, [piece], offset);
});
function stretch(bytes, offset, alphabet) {
    return [
        leftEnd(bytes, offset, Math.max(0, offset - limits/* ENCODED_LEFT */.$8), alphabet),
        rightEnd(bytes, offset, Math.min(bytes.length, offset + limits/* ENCODED_RIGHT */.Qb.most), alphabet),
    ];
}
function leftEnd(bytes, from, limit, alphabet) {
    let at = from;
    while (at > limit && ALPHABETS[bytes[at - 1]] & alphabet)
        at--;
    return at;
}
function rightEnd(bytes, from, limit, alphabet) {
    let at = from;
    while (at < limit && ALPHABETS[bytes[at]] & alphabet)
        at++;
    return at;
}
const NEWLINE = 0x0a;
const RETURN = 0x0d;
function lineAbove(bytes, start, room) {
    let at = start;
    while (start - at < INDENT && isIndent(bytes[at - 1]))
        at--;
    if (room <= 0 || bytes[at - 1] !== NEWLINE)
        return undefined;
    const end = at - (bytes[at - 2] === RETURN ? 2 : 1);
    const piece = [leftEnd(bytes, end, Math.max(0, end - room), EITHER), end];
    return goesOn(piece) ? piece : undefined;
}
function lineBelow(bytes, line, room) {
    let at = line[1] + (bytes[line[1]] === RETURN ? 1 : 0);
    if (room <= 0 || !goesOn(line) || bytes[at] !== NEWLINE)
        return undefined;
    at++;
    const limit = at + INDENT;
    while (at < limit && isIndent(bytes[at]))
        at++;
    const end = rightEnd(bytes, at, Math.min(bytes.length, at + room), EITHER);
    return end > at ? [at, end] : undefined;
}
function isIndent(byte) {
    return byte === 0x20 || byte === 0x09;
}
function goesOn([start, end]) {
    return end - start >= WRAPPED && (end - start) % 4 === 0;
}
function runOf(bytes, pieces, around) {
    const text = pieces.map(([start, end]) => bytes.toString('latin1', start, end)).join('');
    const start = pieces[0]?.[0] ?? around;
    const end = pieces.at(-1)?.[1] ?? around;
    const isCut = end - around >= limits/* ENCODED_RIGHT */.Qb.most - INDENT;
    /** Where each piece begins in `text`. */
    const begins = [];
    let length = 0;
    for (const [from, to] of pieces) {
        begins.push(length);
        length += to - from;
    }
    const indexOf = (offset) => {
        const piece = (0,search/* firstOf */.K)(pieces.length, (index) => (pieces[index]?.[1] ?? 0) > offset);
        return (begins[piece] ?? length) + offset - (pieces[piece]?.[0] ?? end);
    };
    const offsetOf = (index) => {
        const piece = (0,search/* firstOf */.K)(pieces.length, (each) => (begins[each + 1] ?? Number.POSITIVE_INFINITY) > index);
        return (pieces[piece]?.[0] ?? start) + index - (begins[piece] ?? 0);
    };
    const decoded = new Map();
    return {
        start,
        end,
        covers: (offset) => offset >= start && offset < end && (!isCut || offset + limits/* ENCODED_RIGHT */.Qb.least <= end),
        decode(offset, phase) {
            const group = indexOf(offset) - charactersBefore(phase);
            if (group < 0)
                return undefined;
            const origin = group % 4;
            let said = decoded.get(origin);
            if (said === undefined) {
                said = Buffer.from(text.slice(origin), 'base64').toString('latin1');
                decoded.set(origin, said);
            }
            return {
                text: said,
                keywordAt: ((group - origin) / 4) * 3 + phase,
                toSource: (from, to) => [
                    offsetOf(origin + Math.floor((from * 4) / 3)),
                    offsetOf(Math.min(text.length, origin + Math.ceil((to * 4) / 3)) - 1) + 1,
                ],
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/detectors/encoded/index.js
// Secrets that stand base64-encoded: data of a Kubernetes secret, a registry login, a value piped to `base64 -d`. It has
// no rule of its own: what a hit decodes to, once and never again, is judged by the rule that owns the keyword.




/** Tried one after the other. */
const RUNS = [runAround, ...LINE_RUNS];
const encoded = (rules) => {
    const own = rules.filter(isOfTokens);
    if (own.length === 0)
        return undefined;
    const owners = (0,lazy/* lazy */.R)(() => ownersOf(own));
    const bySpelling = (0,lazy/* lazy */.R)(() => [...owners().values()]);
    const detector = {
        name: 'encoded',
        get keywords() {
            return [...owners().keys()].map((text) => ({ text, isCaseSensitive: true }));
        },
        appliesTo: (_, hits) => hits.length > 0,
        detect: (visit) => report(visit, find(visit, bySpelling())),
    };
    return detector;
};
/** On tokens known by their own form. */
function isOfTokens({ info, roles, keywords }) {
    return info.category === 'secrets' && info.tier === 'gate' && roles.has('file') && keywords.length > 0;
}
/** In ASCII; a keyword in any case has too many spellings. */
function ownersOf(rules) {
    const owners = new Map();
    for (const rule of rules) {
        for (const [keyword, { text, isCaseSensitive }] of rule.keywords.entries()) {
            if (!isCaseSensitive || !isAscii(text))
                continue;
            for (const { text: spelling, phase } of spellingsOf(text)) {
                const same = owners.get(spelling);
                if (same)
                    same.push({ rule, keyword, phase });
                else
                    owners.set(spelling, [{ rule, keyword, phase }]);
            }
        }
    }
    return owners;
}
function isAscii(text) {
    return !/[^\0-\x7f]/.test(text);
}
function find(visit, bySpelling) {
    const { artifact, hits } = visit;
    const { bytes } = artifact;
    const all = [];
    /** Where the last match of a rule ended: one stretch of text is one finding of a rule. */
    const ends = new Map();
    // One run may hold many hits; it is read and decoded for the first of them.
    const runs = [];
    const runOf = (index, offset) => {
        if (!runs[index]?.covers(offset))
            runs[index] = RUNS[index](bytes, offset);
        return runs[index];
    };
    for (const { keyword, offset } of hits) {
        for (const owner of bySpelling[keyword] ?? []) {
            if (offset < (ends.get(owner.rule) ?? 0) || !owner.rule.appliesTo(artifact))
                continue;
            try {
                const whole = runOf(0, offset);
                let found;
                for (let index = 0; !found && index < RUNS.length; index++)
                    found = judge(runOf(index, offset), offset, owner, whole);
                if (!found)
                    continue;
                ends.set(owner.rule, found.range[1]);
                all.push(found);
            }
            catch (error) {
                if (!(error instanceof anchored/* RegexDeadlineError */.aD))
                    throw error;
                visit.gap(`rule ${owner.rule.info.id}: ${error.message}; it was not applied to the rest of this text`);
                ends.set(owner.rule, Number.POSITIVE_INFINITY);
            }
        }
    }
    return all;
}
function judge(run, offset, { rule, keyword, phase }, whole) {
    if (run !== whole && run.start === whole.start && run.end === whole.end)
        return undefined;
    const said = run.decode(offset, phase);
    const found = said && rule.occurrenceAt(said.text, said.keywordAt, keyword);
    if (!said || !found)
        return undefined;
    const value = said.text.slice(...(found.secret ?? [found.start, found.end]));
    return {
        rule,
        range: said.toSource(found.start, found.end),
        value: Buffer.from(value, 'latin1').toString('utf8'),
        standing: found.standing,
        run: [whole.start, whole.end],
    };
}
/** Each is masked as what it reads, and the rest of its run as nothing at all. */
function report(visit, all) {
    const sorted = all.toSorted((a, b) => a.range[0] - b.range[0]);
    let masked = 0;
    for (const [index, { rule, range, value, standing, run }] of sorted.entries()) {
        const left = [Math.max(run[0], Math.min(masked, range[0])), range[0], ''];
        const right = [range[1], Math.min(run[1], sorted[index + 1]?.range[0] ?? run[1]), ''];
        masked = Math.max(range[1], right[1]);
        visit.report({
            rule,
            range,
            standing,
            secrets: [[...range, value], left, right],
            message: `${rule.message.replace(/[.!]$/, '')}; it stands base64-encoded, which protects nothing.`,
        });
    }
}

;// CONCATENATED MODULE: ./build/detectors/patterns/index.js
// Runs the text rules: keyword hits of the engine, each verified by its rule's anchored expression, on the whole artifact
// and on the texts it carries. A match seen in both views of a text is one finding.



const patterns = (rules) => {
    const own = rules.filter(({ keywords }) => keywords.length > 0);
    if (own.length === 0)
        return undefined;
    const owners = (0,lazy/* lazy */.R)(() => own.flatMap((rule) => rule.keywords.map((_, keyword) => ({ rule, keyword }))));
    const roles = new Set(own.flatMap((rule) => [...rule.roles, ...(isSecrets(rule) ? SECRETS_TOO : [])]));
    const detector = {
        name: 'patterns',
        get keywords() {
            return own.flatMap(({ keywords, placeCheck: check }) => keywords.map((each) => ({ ...each, check })));
        },
        appliesTo: (artifact, hits) => hits.length > 0 || (0,segments/* carriesAny */.Sv)(artifact.kind, roles),
        detect(visit) {
            const seen = new Set();
            const { artifact } = visit;
            if (visit.hits.length > 0) {
                const whole = {
                    role: 'file',
                    place: '',
                    bytes: artifact.bytes,
                    isNormalised: false,
                    toSource: (start, end) => [start, end],
                };
                verify(visit, whole, () => artifact.latin1(), visit.hits, owners(), seen);
            }
            for (const segment of (0,segments/* carriesAny */.Sv)(artifact.kind, roles) ? visit.segments.texts : []) {
                if (!own.some((rule) => looksAt(rule, segment)))
                    continue;
                const hits = visit.hitsIn(segment.bytes);
                if (hits.length > 0)
                    verify(visit, segment, () => segment.bytes.toString('latin1'), hits, owners(), seen);
            }
        },
    };
    return detector;
};
/** A secret that is split or spelt by characters nobody sees is there for whoever reads the text as a model does. */
const SECRETS_TOO = ['model-text'];
function looksAt(rule, { role, isNormalised }) {
    return rule.roles.has(role) || (isNormalised && isSecrets(rule) && rule.roles.has('file'));
}
function isSecrets({ info }) {
    return info.category === 'secrets';
}
function verify(visit, segment, textOf, hits, owners, seen) {
    const text = (0,lazy/* lazy */.R)(textOf);
    /** Where the last match of a rule ended: one stretch of text is one finding of a rule. */
    const ends = new Map();
    for (const hit of hits) {
        const { rule, keyword } = owners[hit.keyword];
        if (!looksAt(rule, segment) || hit.offset < (ends.get(rule) ?? 0) || !rule.appliesTo(visit.artifact))
            continue;
        try {
            const found = rule.occurrenceIn(segment.bytes, hit.offset, keyword, text);
            if (!found)
                continue;
            ends.set(rule, found.end);
            const range = segment.toSource(found.start, found.end);
            const identity = `${rule.info.id}\0${range[0]}`;
            if (seen.has(identity))
                continue;
            seen.add(identity);
            visit.report({
                rule,
                range,
                place: segment.place,
                standing: found.standing,
                ...(found.secret && { secrets: [secretIn(segment, found.secret)] }),
            });
        }
        catch (error) {
            if (!(error instanceof anchored/* RegexDeadlineError */.aD))
                throw error;
            visit.gap(`rule ${rule.info.id}: ${error.message}; it was not applied to the rest of this text`);
            ends.set(rule, Number.POSITIVE_INFINITY);
        }
    }
}
function secretIn({ bytes, toSource, isNormalised }, [start, end]) {
    const range = toSource(start, end);
    return isNormalised ? [...range, bytes.toString('utf8', start, end)] : range;
}

;// CONCATENATED MODULE: ./build/detectors/index.js
// The detectors, in run order: those that run the rules which are data, and those that decide in code, each loaded when
// there is something for it to look at. Those that are mostly needed together share a chunk of the bundle: each file costs.





const RULE_RUNNERS = [patterns, encoded, documents];
const CODE_DETECTORS = [
    {
        name: 'hidden-text',
        signs: REGISTRATION_SIGNS,
        load: async () => (await __webpack_require__.e(/* import() | texts */ 685).then(__webpack_require__.bind(__webpack_require__, 4462))).hiddenText,
    },
    {
        name: 'directives',
        signs: REGISTRATION_SIGNS,
        load: async () => (await __webpack_require__.e(/* import() | texts */ 685).then(__webpack_require__.bind(__webpack_require__, 3874))).directives,
    },
    {
        name: 'front-matter',
        load: async () => (await __webpack_require__.e(/* import() | clients */ 277).then(__webpack_require__.bind(__webpack_require__, 3972))).frontMatterDetector,
    },
    { name: 'launch', load: async () => (await __webpack_require__.e(/* import() | clients */ 277).then(__webpack_require__.bind(__webpack_require__, 474))).launch },
    {
        name: 'server-manifest',
        load: async () => (await __webpack_require__.e(/* import() | clients */ 277).then(__webpack_require__.bind(__webpack_require__, 6825))).serverManifest,
    },
    {
        name: 'downloads',
        load: async () => (await __webpack_require__.e(/* import() | clients */ 277).then(__webpack_require__.bind(__webpack_require__, 6393))).downloads,
    },
    { name: 'hooks', load: async () => (await __webpack_require__.e(/* import() | clients */ 277).then(__webpack_require__.bind(__webpack_require__, 343))).hooks },
    {
        name: 'permissions',
        load: async () => (await __webpack_require__.e(/* import() | clients */ 277).then(__webpack_require__.bind(__webpack_require__, 8328))).permissions,
    },
    {
        name: 'environment',
        load: async () => (await __webpack_require__.e(/* import() | clients */ 277).then(__webpack_require__.bind(__webpack_require__, 864))).environment,
    },
    {
        name: 'autostart',
        load: async () => (await __webpack_require__.e(/* import() | clients */ 277).then(__webpack_require__.bind(__webpack_require__, 4839))).autostart,
    },
    {
        name: 'agent-workflow',
        load: async () => (await __webpack_require__.e(/* import() | workflows */ 259).then(__webpack_require__.bind(__webpack_require__, 6096))).agentWorkflow,
    },
    {
        name: 'tool-definitions',
        signs: REGISTRATION_SIGNS,
        load: async () => (await __webpack_require__.e(/* import() | texts */ 685).then(__webpack_require__.bind(__webpack_require__, 3239))).toolDefinitions,
    },
    { name: 'unread', load: async () => (await __webpack_require__.e(/* import() | clients */ 277).then(__webpack_require__.bind(__webpack_require__, 6554))).unread },
];
const PROJECT_DETECTOR = {
    name: 'flows',
    signs: code_signs/* CODE_SIGNS */.t8.map(({ text }) => text),
    isFor: ({ flow, postures }) => flow !== undefined || postures !== undefined,
    load: async () => (await Promise.all(/* import() | code */[__webpack_require__.e(547), __webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__, 8478))).flows,
};
const CODE_DETECTOR_NAMES = CODE_DETECTORS.map(({ name }) => name);


/***/ }),

/***/ 5103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iG: () => (/* binding */ ConditionError),
  Qj: () => (/* reexport */ checkCondition),
  _3: () => (/* binding */ evaluate)
});

// UNUSED EXPORTS: OPERATORS

;// CONCATENATED MODULE: ./build/lib/condition-operators.js
// The operators of the condition language and the value each of them takes, for checking a rule and for applying it.
const OPERATORS = [
    'eq',
    'neq',
    'in',
    'not_in',
    'contains',
    'not_contains',
    'starts_with',
    'ends_with',
    'matches',
    'exists',
    'not_exists',
    'gt',
    'gte',
    'lt',
    'lte',
    'count_gte',
    'count_lte',
];
/** What is wrong with the value of a rule, as the rest of a sentence. */
function unfitOperand(operator, operand) {
    switch (operator) {
        case 'exists':
        case 'not_exists':
            return operand === undefined ? undefined : 'takes no value';
        case 'in':
        case 'not_in':
            if (!Array.isArray(operand))
                return `needs a list as value, not ${typeName(operand)}`;
            return operand.length > 0 && operand.every(isScalar) ? undefined : 'needs a list of one or more plain values';
        case 'starts_with':
        case 'ends_with':
        case 'matches':
            if (typeof operand !== 'string')
                return `needs text as value, not ${typeName(operand)}`;
            return operand === '' ? 'needs text as value that is not empty' : undefined;
        case 'gt':
        case 'gte':
        case 'lt':
        case 'lte':
            return Number.isFinite(operand) ? undefined : `needs a number as value, not ${typeName(operand)}`;
        case 'count_gte':
        case 'count_lte':
            return Number.isInteger(operand) && Number(operand) >= 0 ? undefined : 'needs a whole number from 0 as value';
        case 'contains':
        case 'not_contains':
            if (operand === '')
                return 'needs a value that is not empty';
            break;
    }
    return isScalar(operand) ? undefined : `needs a plain value, not ${typeName(operand)}`;
}
function isScalar(value) {
    return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
/** A type as a sentence names it. */
function typeName(value) {
    if (value === null)
        return 'null';
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/lib/escape.js
var lib_escape = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/lib/suggest.js
var suggest = __webpack_require__(770);
;// CONCATENATED MODULE: ./build/lib/condition-check.js
// Says everything that is wrong with a condition someone else wrote, at once, before any of it is applied.



const DEPTH = 8;
const LEAVES = 100;
const PARTS = 800;
const PATTERN = 1000;
const GROUPS = ['all', 'any', 'not'];
const LEAF_KEYS = ['field', 'operator', 'value'];
/** Every problem of a condition from outside, each with its place inside the condition. None: it is a `Condition`. */
function checkCondition(raw) {
    const check = { problems: [], leaves: 0, parts: 0 };
    checkMember(raw, '', 1, check);
    if (isTooMuch(check)) {
        check.problems.push(`The condition has more than ${LEAVES} comparisons or ${PARTS} parts; the rest was not read.`);
    }
    return check.problems;
}
function checkMember(raw, at, depth, check) {
    check.parts++;
    const { problems } = check;
    const place = at === '' ? 'The condition' : `${at}:`;
    if (!isRecord(raw)) {
        problems.push(`${place} must be a map, not ${typeName(raw)}.`);
        return;
    }
    if (depth > DEPTH) {
        problems.push(`${place} is nested deeper than ${DEPTH} levels.`);
        return;
    }
    const groups = GROUPS.filter((group) => Object.hasOwn(raw, group));
    const [group] = groups;
    if (group === undefined) {
        checkLeaf(raw, at, check);
        return;
    }
    const others = Object.keys(raw).filter((key) => key !== group);
    if (others.length > 0)
        problems.push(`${place} has "${group}" and must have nothing else, but has ${list(others)}.`);
    const inside = raw[group];
    const path = at === '' ? group : `${at}.${group}`;
    if (group === 'not')
        checkMember(inside, path, depth + 1, check);
    else if (Array.isArray(inside) && inside.length > 0)
        checkMembers(inside, path, depth + 1, check);
    else
        problems.push(`${path}: must be a list of one or more conditions.`);
}
function checkMembers(members, path, depth, check) {
    for (const [index, member] of members.entries()) {
        if (isTooMuch(check))
            return;
        checkMember(member, `${path}[${index}]`, depth, check);
    }
}
function isTooMuch({ leaves, parts }) {
    return leaves > LEAVES || parts > PARTS;
}
function checkLeaf(raw, at, check) {
    check.leaves++;
    const { problems } = check;
    const prefix = at === '' ? '' : `${at}.`;
    for (const key of Object.keys(raw)) {
        if (LEAF_KEYS.some((known) => known === key))
            continue;
        problems.push(`${prefix}${quoted(key)} is not part of a condition.${suggestion(key, [...LEAF_KEYS, ...GROUPS])}`);
    }
    const { field, operator, value } = raw;
    if (typeof field !== 'string' || field === '')
        problems.push(`${prefix}field: must be text that is not empty.`);
    const known = OPERATORS.find((each) => each === operator);
    if (known === undefined) {
        const wrong = typeof operator === 'string' ? quoted(operator) : typeName(operator);
        const hint = typeof operator === 'string' ? suggestion(operator, OPERATORS) : '';
        problems.push(`${prefix}operator: ${wrong} is not one of ${OPERATORS.join(', ')}.${hint}`);
        return;
    }
    const unfit = unfitOperand(known, value) ?? (known === 'matches' ? unfitPattern(String(value)) : undefined);
    if (unfit !== undefined)
        problems.push(`${prefix}value: ${known} ${unfit}.`);
}
function unfitPattern(pattern) {
    if (pattern.length > PATTERN)
        return `takes at most ${PATTERN} characters`;
    try {
        new RegExp(pattern);
        return undefined;
    }
    catch (error) {
        return `needs a regular expression: ${error instanceof Error ? error.message : String(error)}`;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function list(keys) {
    return (0,lib_escape/* cut */.Jj)(keys.map((key) => quoted(key)).join(', '), 200);
}
function quoted(text) {
    return JSON.stringify((0,lib_escape/* cut */.Jj)(text, 60));
}
function suggestion(wrong, known) {
    const near = (0,suggest/* nearest */.p)(wrong, known);
    return near === undefined ? '' : ` Did you mean ${near}?`;
}

;// CONCATENATED MODULE: ./build/lib/condition.js
// The one condition language of document rules, compliance rules and policies: `{field, operator, value}` combined by
// `all`, `any` and `not`. It knows nothing of what it judges: the caller looks fields up, and bounds foreign patterns.




/** The condition does not fit the data: a mistake in the rule, never a silent false. */
class ConditionError extends Error {
    name = 'ConditionError';
    field;
    operator;
    constructor(field, operator, problem) {
        super(`${JSON.stringify(field)} ${operator}: ${problem}`);
        this.field = field;
        this.operator = operator;
    }
}
/**
 * Whether a condition that `checkCondition` accepts holds. `lookup` gives all values of a field, or nothing when the
 * field is missing; an empty list and `null` are there.
 *
 * - A missing field satisfies `not_exists` and nothing else, so `neq`, `not_in` and `not_contains` are false too; say
 *   `not: {…eq…}` for "different or missing". Only `count_gte` and `count_lte` count a missing field as 0.
 * - Several values: any of them for the positive operators, none of them for `neq`, `not_in` and `not_contains`. With no
 *   value at all the former are false and the latter true.
 * - Text is compared exactly, case included. Values of different types are unequal, and so are a list or a map and
 *   anything else.
 * - `contains` is a part of a text, or an element of a value that is itself a list.
 * - `matches` sees the first CONDITION_TEXT units. The default matcher is an unbounded regular expression: give another
 *   for patterns that are not ours.
 * - Every value found must have the type the operator needs (text for `starts_with`, `ends_with` and `matches`, text or
 *   a list for `contains`, a number for `gt` to `lte`), or a ConditionError is thrown, whatever the order of the values.
 * - `all` and `any` stop at the first member that decides, so a type test placed first guards the next.
 */
function evaluate(condition, lookup, matches = matchesRegExp) {
    if ('all' in condition)
        return condition.all.every((each) => evaluate(each, lookup, matches));
    if ('any' in condition)
        return condition.any.some((each) => evaluate(each, lookup, matches));
    if ('not' in condition)
        return !evaluate(condition.not, lookup, matches);
    return compare(condition, lookup(condition.field), matches);
}
function matchesRegExp(pattern, text) {
    return new RegExp(pattern).test(text);
}
function compare(comparison, found, matches) {
    const { field, operator, value: operand } = comparison;
    const unfit = unfitOperand(operator, operand);
    if (unfit !== undefined)
        throw new ConditionError(field, operator, unfit);
    const values = found ?? [];
    switch (operator) {
        case 'exists':
            return found !== undefined;
        case 'not_exists':
            return found === undefined;
        case 'count_gte':
            return values.length >= number(operand, comparison);
        case 'count_lte':
            return values.length <= number(operand, comparison);
        default: {
            // All values are looked at before the answer, so that a wrong type is an error in every order.
            const hits = values.map((value) => holds(value, comparison, matches)).filter(Boolean).length;
            return isNegative(operator) ? found !== undefined && hits === 0 : hits > 0;
        }
    }
}
function isNegative(operator) {
    return operator === 'neq' || operator === 'not_in' || operator === 'not_contains';
}
/** Whether the operator, without its `not`, holds for this one value. */
function holds(value, comparison, matches) {
    const operand = comparison.value;
    switch (comparison.operator) {
        case 'eq':
        case 'neq':
            return value === operand;
        case 'in':
        case 'not_in':
            return Array.isArray(operand) && operand.includes(value);
        case 'contains':
        case 'not_contains':
            if (Array.isArray(value))
                return value.includes(operand);
            return condition_text(value, comparison).includes(condition_text(operand, comparison));
        case 'starts_with':
            return condition_text(value, comparison).startsWith(condition_text(operand, comparison));
        case 'ends_with':
            return condition_text(value, comparison).endsWith(condition_text(operand, comparison));
        case 'matches':
            return matchText(condition_text(operand, comparison), condition_text(value, comparison), comparison, matches);
        case 'gt':
            return number(value, comparison) > number(operand, comparison);
        case 'gte':
            return number(value, comparison) >= number(operand, comparison);
        case 'lt':
            return number(value, comparison) < number(operand, comparison);
        case 'lte':
            return number(value, comparison) <= number(operand, comparison);
        default:
            throw new ConditionError(comparison.field, comparison.operator, 'is not an operator');
    }
}
function matchText(pattern, value, { field, operator }, matches) {
    try {
        return matches(pattern, value.slice(0, limits/* CONDITION_TEXT */.mq));
    }
    catch (error) {
        throw new ConditionError(field, operator, error instanceof Error ? error.message : String(error));
    }
}
function condition_text(value, { field, operator }) {
    if (typeof value === 'string')
        return value;
    throw new ConditionError(field, operator, `needs text, found ${typeName(value)}`);
}
function number(value, { field, operator }) {
    if (typeof value === 'number')
        return value;
    throw new ConditionError(field, operator, `needs a number, found ${typeName(value)}`);
}


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ PROBLEMS),
/* harmony export */   N: () => (/* binding */ guarded)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7116);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8989);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4354);
// What every parser of documents is wrapped in: whatever the text, there is an answer, of bounded size and time.



/** Most problems kept of one document, and the longest message. */
const PROBLEMS = 100;
const MESSAGE = 200;
/**
 * A parser that never throws. What is nested deeper than DOCUMENT_DEPTH, or longer than SLOW_DOCUMENT_TEXT where the
 * parser is slow, has no root.
 */
function guarded(format, parse) {
    return (text) => {
        if (format !== 'json' && text.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SLOW_DOCUMENT_TEXT */ .IE) {
            const message = `Longer than the ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SLOW_DOCUMENT_TEXT */ .IE / 1024 ** 2} MB that are parsed of ${format.toUpperCase()}`;
            return { root: undefined, problems: [{ offset: 0, message, kind: 'size' }] };
        }
        try {
            const { root, problems } = parse(text);
            const kept = problems.slice(0, PROBLEMS).map((each) => ({ ...each, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(each.message, MESSAGE) }));
            return { root: problems.some(({ kind }) => kind === 'depth') ? undefined : root, problems: kept };
        }
        catch (error) {
            return { root: undefined, problems: [problemOf(error, text, format)] };
        }
    };
}
/** The parsers' own words may quote the document, and a document may hold a secret: they are never passed on. */
function problemOf(error, text, format) {
    const message = `Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_DEPTH */ .gs} levels`;
    if (error instanceof _document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .TooDeepError */ .F)
        return { offset: error.offset, message, kind: 'depth' };
    // The parsers recurse: on a stack overflow the nesting is to blame.
    if (error instanceof RangeError)
        return { offset: 0, message, kind: 'depth' };
    const index = error instanceof Error && 'index' in error && typeof error.index === 'number' ? error.index : 0;
    const offset = Math.min(Math.max(index, 0), text.length);
    return { offset, message: `Not valid ${format.toUpperCase()} here`, kind: 'syntax' };
}


/***/ }),

/***/ 7116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TooDeepError)
/* harmony export */ });
// The one shape of JSON, YAML and TOML documents: a tree in which every key and value knows where it was written. It is
// a graph where YAML has aliases: an alias is the very node of its anchor, so cycles are possible. Walkers bound that.
/** Thrown inside the parsers and turned into a `depth` problem by `parseDocument`. */
class TooDeepError extends Error {
    name = 'TooDeepError';
    offset;
    constructor(offset) {
        super('too deep');
        this.offset = offset;
    }
}


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
// Where in a document's text something stands: for messages that name a line.
/** The node at a path of keys and indexes. Of keys that are doubled the last counts, as everywhere. */
function placeAt(root, path) {
    let node = root;
    let offset = root.start;
    for (const step of path) {
        if (node?.kind === 'object') {
            const entry = node.entries.findLast(({ key }) => key === String(step));
            if (!entry)
                return { node: undefined, offset };
            node = entry.value;
            offset = entry.keyStart;
        }
        else if (node?.kind === 'array') {
            const item = node.items[Number(step)];
            if (!item)
                return { node: undefined, offset };
            node = item;
            offset = item.start;
        }
        else
            return { node: undefined, offset };
    }
    return { node, offset };
}
/** 1-based line of an offset. */
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
/** The value under a key: of duplicates the last one, as clients take it. */
function valueAt(node, key) {
    return node?.kind === 'object' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}
/** The text of a scalar; numbers and booleans as they are written in JSON. */
function textAt(node) {
    return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}


/***/ }),

/***/ 5721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lB: () => (/* binding */ loadParsers),
  Rr: () => (/* reexport */ parsePath),
  Lt: () => (/* reexport */ document_path_select),
  Ul: () => (/* reexport */ toPlain)
});

// UNUSED EXPORTS: DocumentTooLargeError

// EXTERNAL MODULE: ./build/lib/document-guard.js
var document_guard = __webpack_require__(259);
// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
;// CONCATENATED MODULE: ./build/lib/document-path.js
// Selecting in a document by a dotted path. Every node is reached however large the document is; only what aliases
// repeat is bounded, so neither an anchor bomb nor padding can hide a value or take long.

/** While selecting, steps are bits of a number whose sign has to stay positive: one bit more than steps is used. */
const STEPS = 29;
const STEP = /"(?:[^"\\]|\\.)*"|[^."]+/y;
/**
 * Steps of `jobs.*.steps.**."runs.on".0`; `$` alone or as the first step is the root. Keys with dots, spaces, quotes,
 * brackets or stars need quotes, written as in JSON.
 */
function parsePath(path) {
    if (path === '')
        throw new Error('A path cannot be empty; the root is "$".');
    const steps = [];
    for (let at = 0;; at++) {
        STEP.lastIndex = at;
        const [written] = STEP.exec(path) ?? [];
        if (written === undefined)
            throw new Error(`The path ${JSON.stringify(path)} has no step at position ${at + 1}.`);
        const step = parseStep(written, path);
        const repeated = step.kind === 'deep' && steps.at(-1)?.kind === 'deep';
        if (!(at === 0 && written === '$') && !repeated)
            steps.push(step);
        at += written.length;
        if (at === path.length)
            break;
        if (path[at] !== '.')
            throw new Error(`The path ${JSON.stringify(path)} needs a dot at position ${at + 1}.`);
    }
    if (steps.length > STEPS)
        throw new Error(`The path ${JSON.stringify(path)} has more than ${STEPS} steps.`);
    return steps;
}
function parseStep(written, path) {
    if (written === '*')
        return { kind: 'any' };
    if (written === '**')
        return { kind: 'deep' };
    if (written.startsWith('"'))
        return { kind: 'key', key: unquote(written, path), quoted: true };
    if (!/[\s*[\]]/.test(written))
        return { kind: 'key', key: written, quoted: false };
    const advice = /^[^[]*\[\d+\]$/.test(written)
        ? 'an index is a step of its own, as in a.0'
        : 'quote it if it is a key';
    throw new Error(`The path ${JSON.stringify(path)} has the step ${JSON.stringify(written)}: ${advice}.`);
}
function unquote(written, path) {
    try {
        const key = JSON.parse(written);
        return key;
    }
    catch {
        throw new Error(`The path ${JSON.stringify(path)} has a quoted key with a bad escape: ${written}.`);
    }
}
/** What the path selects, in document order, each way to a node once. Throws like `parsePath`. */
function document_path_select(root, path) {
    const steps = parsePath(path);
    const selection = { steps, found: [], entered: new Set(), visitsLeft: limits/* DOCUMENT_VISITS */.ZC };
    visit(root, withZeroLevels(1, steps), undefined, 0, selection);
    return selection.found;
}
/** Bit i of `reached` says: the way to this node matches the first i steps. */
function visit(node, reached, trail, depth, selection) {
    const { steps, found, entered } = selection;
    const complete = 1 << steps.length;
    if (reached & complete)
        found.push(selected(node, trail));
    if (node.kind === 'scalar' || depth === limits/* DOCUMENT_DEPTH */.gs || (reached & ~complete) === 0)
        return;
    if (entered.has(node)) {
        const size = node.kind === 'array' ? node.items.length : node.entries.length;
        if (size > selection.visitsLeft)
            return;
        selection.visitsLeft -= size;
    }
    entered.add(node);
    if (node.kind === 'object') {
        for (const { key, value } of node.entries)
            descend(value, key, false);
    }
    else {
        for (const [index, item] of node.items.entries())
            descend(item, String(index), true);
    }
    function descend(value, key, isIndex) {
        const next = advance(reached, key, isIndex, steps);
        if (next !== 0)
            visit(value, next, { key, parent: trail }, depth + 1, selection);
    }
}
function advance(reached, key, isIndex, steps) {
    let next = 0;
    for (let index = 0; reached >> index !== 0; index++) {
        const step = steps[index];
        if (step === undefined || (reached & (1 << index)) === 0)
            continue;
        if (step.kind === 'deep')
            next |= 1 << index;
        else if (step.kind === 'any' || (step.key === key && !(isIndex && step.quoted)))
            next |= 2 << index;
    }
    return next === 0 ? 0 : withZeroLevels(next, steps);
}
/** `**` also stands for no level at all. */
function withZeroLevels(reached, steps) {
    let bits = reached;
    for (let index = 0; bits >> index !== 0; index++) {
        if (bits & (1 << index) && steps[index]?.kind === 'deep')
            bits |= 2 << index;
    }
    return bits;
}
function selected(node, trail) {
    if (trail === undefined)
        return { node, path: [] };
    // Made on demand: in a large and deep document the paths would be most of the memory.
    return {
        node,
        key: trail.key,
        get path() {
            const keys = [];
            for (let at = trail; at !== undefined; at = at.parent)
                keys.push(at.key);
            return keys.reverse();
        },
    };
}

;// CONCATENATED MODULE: ./build/lib/document-plain.js
// A document's tree as plain data, for schemas: never from a parser that would expand or revive something.

/** Thrown by `toPlain` for what would be endless or out of proportion as plain data: aliases that go round or multiply. */
class DocumentTooLargeError extends Error {
    name = 'DocumentTooLargeError';
}
/**
 * Plain data. Objects have no prototype, so `__proto__` is a key like others; of duplicate keys the last wins. Aliases
 * are written out, which is bounded; a document without aliases always fits.
 */
function toPlain(node) {
    return unfold(node, 0, { met: new Set(), visitsLeft: limits/* DOCUMENT_VISITS */.ZC });
}
function unfold(node, depth, state) {
    if (node.kind === 'scalar')
        return node.value;
    if (depth >= limits/* DOCUMENT_DEPTH */.gs)
        throw new DocumentTooLargeError('Aliases nest the document too deeply, or in a circle.');
    if (state.met.has(node)) {
        state.visitsLeft -= 1 + (node.kind === 'array' ? node.items.length : node.entries.length);
        if (state.visitsLeft < 0)
            throw new DocumentTooLargeError('Aliases make the document too large.');
    }
    state.met.add(node);
    if (node.kind === 'array')
        return node.items.map((item) => unfold(item, depth + 1, state));
    const plain = Object.create(null);
    for (const { key, value } of node.entries)
        plain[key] = unfold(value, depth + 1, state);
    return plain;
}

;// CONCATENATED MODULE: ./build/lib/document.js
// Documents with positions, the way the rest of the scanner sees them: text in, tree and problems out, whatever the
// text. The parsers are loaded by format, since most scans need one of them and YAML's is heavy.



const LOADERS = {
    json: async () => (0,document_guard/* guarded */.N)('json', (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(162), __webpack_require__.e(678)]).then(__webpack_require__.bind(__webpack_require__, 5678))).parseJsonDocument),
    yaml: async () => (0,document_guard/* guarded */.N)('yaml', (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(287)]).then(__webpack_require__.bind(__webpack_require__, 287))).parseYamlDocument),
    toml: async () => (0,document_guard/* guarded */.N)('toml', (await Promise.all(/* import() */[__webpack_require__.e(605), __webpack_require__.e(1)]).then(__webpack_require__.bind(__webpack_require__, 4001))).parseTomlDocument),
};
/** The parsers of these formats as one function. @throws Error when it is asked for another format. */
async function loadParsers(formats) {
    const parsers = new Map(await Promise.all([...new Set(formats)].map(async (format) => [format, await LOADERS[format]()])));
    return (text, format) => {
        const parse = parsers.get(format);
        if (!parse)
            throw new Error(`the parser for ${format} was not loaded`);
        return parse(text);
    };
}


/***/ }),

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ bech32Holds),
/* harmony export */   p$: () => (/* binding */ decodeBase32),
/* harmony export */   y4: () => (/* binding */ decodeBase64),
/* harmony export */   yr: () => (/* binding */ crc16)
/* harmony export */ });
// Texts of encoded bytes back to the bytes: base64 in both alphabets, base32, the checks of bech32 and of NATS.
/** Longest text that is decoded, in characters. */
const DECODED_LENGTH = 65_536;
/** Undefined when it is no base64 of either alphabet. */
function decodeBase64(text) {
    if (text.length > DECODED_LENGTH)
        return undefined;
    const digits = text.replace(/={1,2}$/, '');
    if (digits === '' || digits.length % 4 === 1 || !/^[A-Za-z0-9+/_-]*$/.test(digits))
        return undefined;
    return Buffer.from(digits, 'base64url');
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Undefined when it is no base32. */
function decodeBase32(text) {
    if (text.length > DECODED_LENGTH)
        return undefined;
    const bytes = [];
    let bits = 0;
    let held = 0;
    for (const character of text.replace(/={1,6}$/, '')) {
        const digit = BASE32.indexOf(character);
        if (digit < 0)
            return undefined;
        held = ((held << 5) | digit) & 0xfff;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes.push((held >> bits) & 0xff);
    }
    return Buffer.from(bytes);
}
/** CRC-16 with polynomial 0x1021 and start 0 (XMODEM), as NATS puts it at the end of its keys. */
function crc16(bytes) {
    let crc = 0;
    for (const byte of bytes) {
        crc ^= byte << 8;
        for (let bit = 0; bit < 8; bit++)
            crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
    }
    return crc;
}
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32_GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** Whether the checksum of a bech32 text holds (BIP 173, without its limit on length). */
function bech32Holds(text) {
    const whole = text.toLowerCase();
    const separator = whole.lastIndexOf('1');
    if (separator < 1 || whole.length > 1000 || (text !== whole && text !== text.toUpperCase()))
        return false;
    const prefix = [...whole.slice(0, separator)].map((character) => character.charCodeAt(0));
    const data = [...whole.slice(separator + 1)].map((character) => BECH32.indexOf(character));
    if (data.length < 6 || data.includes(-1))
        return false;
    const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data];
    let check = 1;
    for (const value of values) {
        const top = check >>> 25;
        check = ((check & 0x1ffffff) << 5) ^ value;
        for (const [bit, generator] of BECH32_GENERATOR.entries())
            if ((top >> bit) & 1)
                check ^= generator;
    }
    return check === 1;
}


/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
// Path globs as users write them: dotfiles count, `**` crosses folders, a pattern without a slash matches at any depth.

const compiled = new Map();
function matchesGlob(path, glob) {
    let matcher = compiled.get(glob);
    if (!matcher) {
        // A folder named with a trailing slash means all in it, as in .gitignore.
        const whole = glob.endsWith('/') ? `${glob}**` : glob;
        matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(whole.replace(/^\.?\//, ''), {
            dot: true,
            matchBase: !whole.includes('/'),
            nocomment: true,
            nonegate: true,
        });
        compiled.set(glob, matcher);
    }
    return matcher.match(path);
}


/***/ }),

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mixedWords),
/* harmony export */   I: () => (/* binding */ latinOf)
/* harmony export */ });
// Letters of other scripts that look like Latin ones. A word that mixes them with Latin letters reads as one thing to a
// person and as another to a program. Source: Unicode's confusables, the pairs that common fonts draw alike.
const PAIRS = 'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw кk АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ЅS ІI ЈJ ԌG ҮY ' +
    'οo αa νv ρp ιi κk υu τt χx γy ωw ηn ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX օo ոn սu ցg հh';
const LATIN = new Map(PAIRS.split(' ').map(([from = '', to = '']) => [from, to]));
const OTHERS = [...LATIN.keys()].join('');
const MAY_MIX = new RegExp(`[${OTHERS}]`);
const WORD = new RegExp(`[A-Za-z${OTHERS}]{2,60}`, 'g');
/** Letters that no lookalike stands for: the word goes on in its own script. */
const GOES_ON = /[\p{L}\p{M}]/u;
/** Words of Latin letters and of letters that look like them. */
function mixedWords(text) {
    if (!MAY_MIX.test(text))
        return [];
    const found = [];
    for (const { index: start, 0: word } of text.matchAll(WORD)) {
        if (!MAY_MIX.test(word) || !/[A-Za-z]/.test(word))
            continue;
        if (GOES_ON.test(text.charAt(start - 1)) || GOES_ON.test(text.charAt(start + word.length)))
            continue;
        found.push({ start, word, reads: asLatin(word) });
    }
    return found;
}
/** The letter it looks like. */
function latinOf(letter) {
    return LATIN.get(letter);
}
function asLatin(word) {
    return [...word].map((letter) => LATIN.get(letter) ?? letter).join('');
}


/***/ }),

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createOffsets)
/* harmony export */ });
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9086);
// Between the two ways of counting a text: UTF-16 units of the string and bytes of its UTF-8. Checkpoints keep each
// question cheap, since hostile files ask many thousands of them.

const STEP = 1024;
/** `byteLength` is the length of `text` in UTF-8; equal lengths mean ASCII, where both counts are the same. */
function createOffsets(text, byteLength) {
    if (text.length === byteLength)
        return { byteOf: (index) => index, unitOf: (offset) => offset };
    /** Bytes before each checkpoint: every STEP units, one later where that would part a surrogate pair. */
    const units = [];
    const bytes = [];
    for (let unit = 0, byte = 0; unit < text.length;) {
        units.push(unit);
        bytes.push(byte);
        const end = unit + STEP + (isLowSurrogate(text.charCodeAt(unit + STEP)) ? 1 : 0);
        byte += Buffer.byteLength(text.slice(unit, end), 'utf8');
        unit = end;
    }
    return {
        byteOf(index) {
            const at = (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .lastUpTo */ .j)(units, index);
            return (bytes[at] ?? 0) + Buffer.byteLength(text.slice(units[at] ?? 0, index), 'utf8');
        },
        unitOf(offset) {
            const at = (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .lastUpTo */ .j)(bytes, offset);
            let unit = units[at] ?? 0;
            for (let byte = bytes[at] ?? 0; unit < text.length;) {
                const point = text.codePointAt(unit);
                byte += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
                if (byte > offset)
                    break;
                unit += point < 0x10000 ? 1 : 2;
            }
            return unit;
        },
    };
}
function isLowSurrogate(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}


/***/ }),

/***/ 9086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf),
/* harmony export */   j: () => (/* binding */ lastUpTo)
/* harmony export */ });
// Binary search.
/** The least index for which `holds`, which once true stays so; `length` when there is none. */
function firstOf(length, holds) {
    let [low, high] = [0, length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Index of the last of these rising numbers that is not above `value`; 0 when all are. */
function lastUpTo(numbers, value) {
    return Math.max(0, firstOf(numbers.length, (index) => numbers[index] > value) - 1);
}


/***/ }),

/***/ 6416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aD: () => (/* binding */ RegexDeadlineError),
/* harmony export */   lL: () => (/* binding */ executorFor),
/* harmony export */   mv: () => (/* binding */ compileAnchored),
/* harmony export */   xp: () => (/* binding */ BEFORE_WINDOW)
/* harmony export */ });
/* unused harmony exports FOREIGN_WINDOW, FOREIGN_DEADLINE, FOREIGN_MISSES, FOREIGN_BUDGET */
// Regular expressions that start at a keyword. The subject is one byte per character (latin1), so that an index is a
// byte offset and no file has to be decoded; text outside ASCII is matched as its UTF-8 bytes.
/** How far left of the keyword `before` may look, and how far right of it a foreign expression may. */
const BEFORE_WINDOW = 256;
const FOREIGN_WINDOW = 1024;
/** Longest a foreign expression may run at one place, in milliseconds. */
const FOREIGN_DEADLINE = 100;
/** How often the expressions of a foreign rule may miss it, and how long they may run in all, in milliseconds. */
const FOREIGN_MISSES = 10;
const FOREIGN_BUDGET = 30_000;
class RegexDeadlineError extends Error {
}
/**
 * `regex` starts at the keyword; `before`, when given, must match leftwards up to it. Foreign expressions (not ours)
 * see a capped window and have a deadline.
 * @throws SyntaxError when an expression is not valid.
 */
function compileAnchored(regex, before, flags, isForeign) {
    const forward = new RegExp(bytewise(regex), `${flags}dy`);
    const backward = before === undefined ? undefined : new RegExp(`(?:${bytewise(before)})$`, flags);
    const execute = executorFor(isForeign);
    return {
        matchAt(text, offset) {
            const base = isForeign ? Math.max(0, offset - BEFORE_WINDOW) : 0;
            const subject = isForeign ? text.slice(base, offset + FOREIGN_WINDOW) : text;
            forward.lastIndex = offset - base;
            const match = execute(forward, subject);
            if (!match?.indices)
                return undefined;
            let start = offset;
            if (backward) {
                const left = text.slice(Math.max(0, offset - BEFORE_WINDOW), offset);
                const leading = execute(backward, left);
                if (!leading)
                    return undefined;
                start = offset - (left.length - leading.index);
            }
            const end = (match.indices[0]?.[1] ?? 0) + base;
            const secret = match.indices.groups?.secret;
            return secret ? { start, end, secret: [secret[0] + base, secret[1] + base] } : { start, end };
        },
    };
}
/** Characters outside ASCII in an expression, as the UTF-8 bytes they are in the subject. Classes may not hold any. */
function bytewise(source) {
    return source.replace(/[^\0-\x7f]/gu, (character) => {
        const bytes = [...Buffer.from(character, 'utf8')].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`);
        return `(?:${bytes.join('')})`;
    });
}
/**
 * For the expressions of one rule. Foreign ones have a deadline at each place, and are given up for the rest of the run
 * when they have missed it, or have run, too often: otherwise a big tree would be many deadlines long.
 */
function executorFor(isForeign) {
    if (!isForeign)
        return (expression, subject) => expression.exec(subject);
    let missed = 0;
    let spent = 0;
    return (expression, subject) => {
        if (missed >= FOREIGN_MISSES)
            throw new RegexDeadlineError(`${OVER_DEADLINE} ${FOREIGN_MISSES} times`);
        if (spent >= FOREIGN_BUDGET)
            throw new RegexDeadlineError(`the expression has run ${FOREIGN_BUDGET / 1000} s in all`);
        const started = performance.now();
        try {
            return withDeadline(expression, subject);
        }
        catch (error) {
            if (!(error instanceof RegexDeadlineError))
                throw error;
            // It may have been the machine that stood still: one more try tells.
            missed++;
            const found = withDeadline(expression, subject);
            missed--;
            return found;
        }
        finally {
            spent += performance.now() - started;
        }
    };
}
const OVER_DEADLINE = `the expression ran longer than ${FOREIGN_DEADLINE} ms`;
let interruptible;
/** Made for the first foreign expression: most scans have none. */
function makeInterruptible() {
    const { createContext, Script } = process.getBuiltinModule('node:vm');
    const sandbox = createContext({});
    const script = new Script('expression.exec(subject)');
    return { sandbox, run: (timeout) => script.runInContext(sandbox, { timeout }) };
}
/** V8 can interrupt a running expression only under `vm`, which is why foreign ones pass through it. */
function withDeadline(expression, subject) {
    interruptible ??= makeInterruptible();
    interruptible.sandbox.expression = expression;
    interruptible.sandbox.subject = subject;
    try {
        return interruptible.run(FOREIGN_DEADLINE);
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
            throw new RegexDeadlineError(OVER_DEADLINE);
        }
        throw error;
    }
}


/***/ }),

/***/ 3221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PM: () => (/* binding */ KEYWORD_MIN_BYTES),
  ku: () => (/* binding */ TABLES_END),
  v8: () => (/* binding */ layOut)
});

// UNUSED EXPORTS: asciiLower

;// CONCATENATED MODULE: ./build/match/keyword.js
// A text the engine looks for, and what the bytes around it must show for an expression that starts there to match: read
// off the expression when rules are loaded (rules/widths.ts), asked by the filter wherever the text stands
// (wasm/filter.as.ts).
/** How many bytes from the keyword on the check looks at. */
function reachOfRun({ least, most = least, within, before }, mustHoldDigit) {
    return within + (before !== undefined || mustHoldDigit ? most + 1 : least);
}

;// CONCATENATED MODULE: ./build/match/layout.js
// Keywords as they lie in the filter's memory (wasm/filter.as.ts): made when rules are loaded, and for the built-in ones
// already at build time.

/** The shortest of which every occurrence holds a 3-byte gram at an even place. */
const KEYWORD_MIN_BYTES = 4;
/** Where the filter's own tables end (HEADS in wasm/filter.as.ts); then come its entries, then what is laid out here. */
const TABLES_END = 0x70000;
const ENTRY_BYTES = 16;
const WORD_BYTES = 16;
const SEARCH_BYTES = 8;
/** Shortest keyword of which every occurrence holds a 4-byte gram at a multiple of four. */
const FOUR_GRAM_MIN_BYTES = 7;
/** @throws Error when a keyword is too short: the rule loader has refused it before. */
function layOut(keywords) {
    const { texts, areCaseSensitive, wordOf } = wordTable(keywords);
    const checks = checkTable(keywords);
    const grams = texts.reduce((sum, { length }) => sum + (length < FOUR_GRAM_MIN_BYTES ? 2 : 4), 0);
    const wordsAt = TABLES_END + (grams + 1) * ENTRY_BYTES;
    const searchesAt = wordsAt + texts.length * WORD_BYTES;
    const checksAt = searchesAt + (keywords.length + 1) * SEARCH_BYTES;
    const setsAt = checksAt + checks.rows.length * 4;
    const textAt = setsAt + checks.sets.length;
    const text = Buffer.from(texts.join(''), 'latin1');
    const bytes = Buffer.alloc(textAt - wordsAt + text.length);
    const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, (setsAt - wordsAt) / 4);
    const searches = numbers.subarray((searchesAt - wordsAt) / 4);
    let textEnd = textAt;
    for (const [index, { length }] of texts.entries()) {
        numbers.set([textEnd, length, areCaseSensitive[index] ? 1 : 0], index * 4);
        textEnd += length;
    }
    // The searches for one word are a chain that begins at the word; 0 ends it.
    for (const [index, word] of wordOf.entries()) {
        const check = checks.checkOf[index];
        const first = word * 4 + 3;
        searches.set([numbers[first], check < 0 ? 0 : checksAt + check * CHECK_BYTES], index * 2 + 2);
        numbers[first] = index + 1;
    }
    numbers.set(checks.rows, (checksAt - wordsAt) / 4);
    bytes.set(checks.sets, setsAt - wordsAt);
    bytes.set(text, textAt - wordsAt);
    const reach = texts.reduce((most, { length }) => Math.max(most, length), checks.ahead);
    return { keywords: keywords.length, words: texts.length, reach, wordsAt, searchesAt, setsAt, bytes };
}
/** Many rules share the common ones. @throws Error when a keyword is too short: the rule loader has refused it before. */
function wordTable(keywords) {
    const texts = [];
    const areCaseSensitive = [];
    const asWritten = new Map();
    const inAnyCase = new Map();
    const wordOf = keywords.map(({ text, isCaseSensitive }) => {
        const known = isCaseSensitive ? asWritten : inAnyCase;
        const folded = isCaseSensitive ? text : asciiLower(text);
        const word = known.get(folded);
        if (word !== undefined)
            return word;
        const bytes = bytesOf(folded);
        if (bytes.length < KEYWORD_MIN_BYTES)
            throw new Error(`keyword "${text}" is shorter than ${KEYWORD_MIN_BYTES} bytes`);
        areCaseSensitive.push(isCaseSensitive);
        known.set(folded, texts.length);
        return texts.push(bytes) - 1;
    });
    return { texts, areCaseSensitive, wordOf };
}
const CHECK_BYTES = 24;
function checkTable(keywords) {
    const rows = [];
    const checks = new Map();
    const sets = new Map();
    let ahead = 0;
    const numberOf = (set) => {
        if (set === undefined)
            return 0;
        const number = sets.get(set) ?? sets.size + 1;
        sets.set(set, number);
        return number;
    };
    const checkOf = keywords.map(({ check }) => {
        if (!check)
            return -1;
        const known = checks.get(check);
        if (known !== undefined)
            return known;
        const { notAfter, secret, mustHoldDigit } = check;
        const reach = secret ? reachOfRun(secret, mustHoldDigit) : 0;
        ahead = Math.max(ahead, reach + 1);
        rows.push(numberOf(notAfter), numberOf(secret?.bytes), secret?.least ?? 0, reach, numberOf(secret?.before), mustHoldDigit ? 1 : 0);
        checks.set(check, checks.size);
        return checks.size - 1;
    });
    return { rows, sets: Buffer.from([...sets.keys()].join(''), 'hex'), checkOf, ahead };
}
/** Only ASCII letters have a case here. */
function asciiLower(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** As one character per byte of its UTF-8. */
function bytesOf(text) {
    return /[^\0-\x7f]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}


/***/ }),

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ verifyChecksum),
/* harmony export */   v: () => (/* binding */ CHECKSUMS)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5862);
// Checksums that issuers put into their tokens. One that holds proves the token; one that fails makes it look like an
// example, since people edit samples by hand, and never more than that, since issuers change their formats.

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** `body` + base62 of its CRC-32 in six digits, after a prefix that is not counted. */
function base62Tail(shape) {
    return (value) => {
        const [, body, tail] = shape.exec(value) ?? [];
        return body === undefined ? undefined : base62((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .crc32 */ .QR)(body), 6) === tail;
    };
}
const CHECKSUM = {
    /** GitHub, "Behind GitHub's new authentication token formats", 2021-04-05. */
    github: base62Tail(/^gh[pousr]_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/),
    /** The same scheme; GitHub changelog, "npm has a new access token format", 2021-09-23. */
    npm: base62Tail(/^npm_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/),
    /** Worked out from samples; Vercel does not document it. */
    vercel: base62Tail(/^vc[pkair]_([A-Za-z0-9]{50})([A-Za-z0-9]{6})$/),
    /** Upper-case hexadecimal CRC-32 of all before it, the `=` included. Worked out from samples. */
    atlassian: (value) => {
        const [, body, tail] = /^((?:ATATT3|ATCTT3|ATBB)[\w=-]{8,600})([0-9A-F]{8})$/.exec(value) ?? [];
        return body === undefined ? undefined : hex((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .crc32 */ .QR)(body)).toUpperCase() === tail;
    },
    /** CRC-32 of all before the last `_`, its bytes in little-endian order. Source: Grafana, pkg/components/apikeygenprefixed. */
    grafana: (value) => {
        const [, body, tail] = /^(glsa_[A-Za-z0-9]{32})_([0-9a-f]{8})$/i.exec(value) ?? [];
        return body === undefined ? undefined : swapped(hex((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .crc32 */ .QR)(body))) === tail?.toLowerCase();
    },
    /** Lower-case hexadecimal CRC-32 of the 40 characters after the prefix. Cloudflare documents a checksum, not which. */
    cloudflare: (value) => {
        const [, body, tail] = /^cf(?:k|ut|at)_([A-Za-z0-9]{40})([0-9a-f]{8})$/.exec(value) ?? [];
        return body === undefined ? undefined : hex((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .crc32 */ .QR)(body)) === tail;
    },
    /** Base36 CRC-32 of prefix, payload, version and length. Source: GitLab, Authn::TokenField::Generator::RoutableToken. */
    gitlab: (value) => {
        const [, body, tail] = /^(gl[a-z]{2,6}-[\w-]{27,300}\.\d{2}\.[0-9a-z]{2})([0-9a-z]{7})$/.exec(value) ?? [];
        return body === undefined ? undefined : (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .crc32 */ .QR)(body).toString(36).padStart(7, '0') === tail;
    },
};
const CHECKSUMS = Object.keys(CHECKSUM);
function verifyChecksum(name, value) {
    const holds = CHECKSUM[name](value);
    return holds === undefined ? 'pass' : holds ? 'proven' : 'example';
}
function base62(number, length) {
    let digits = '';
    for (let rest = number; digits.length < length; rest = Math.floor(rest / 62))
        digits = BASE62[rest % 62] + digits;
    return digits;
}
function hex(number) {
    return number.toString(16).padStart(8, '0');
}
function swapped(hexadecimal) {
    return hexadecimal.match(/../g)?.toReversed().join('') ?? '';
}


/***/ }),

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ compileRule),
/* harmony export */   n: () => (/* binding */ compileRules)
/* harmony export */ });
/* harmony import */ var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6740);
/* harmony import */ var _lib_lazy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8552);
/* harmony import */ var _match_anchored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);
/* harmony import */ var _value_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6002);
// Rule definitions to what the detectors run. Expressions are compiled on their first use, since most scans need few.




/**
 * The chosen rules, and for masking only those that recognise secrets: a secret beside a finding stays hidden whichever
 * rules somebody asked for.
 */
function compileRules(definitions, isChosen, now = 0) {
    return definitions
        .filter(({ info }) => isChosen(info) || info.category === 'secrets')
        .map((definition) => compileRule(definition, !isChosen(definition.info), now));
}
const FILE_ONLY = new Set(['file']);
/** `now` in seconds since 1970, for what has ended; 0 knows nothing that has. */
function compileRule(definition, isMaskOnly = false, now = 0) {
    const { info, message, where, match, isForeign } = definition;
    const text = 'text' in match ? match.text : undefined;
    const occurrenceAt = text ? textMatcher(text, isForeign, now) : () => undefined;
    return {
        info,
        message,
        isForeign,
        isMaskOnly,
        kinds: where.kinds && new Set(where.kinds),
        roles: where.roles.length === 1 && where.roles[0] === 'file' ? FILE_ONLY : new Set(where.roles),
        ...('detector' in match && { detector: match.detector }),
        keywords: text?.any ?? [],
        ...('document' in match && { document: match.document }),
        ...('flow' in match && { flow: match.flow }),
        ...('posture' in match && { postures: match.posture }),
        appliesTo: ({ kind, path }) => (where.kinds?.includes(kind) ?? true) && (where.paths?.some((glob) => (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(path, glob)) ?? true),
        placeCheck: text && placeCheckOf(text),
        occurrenceAt,
        occurrenceIn: text ? windowed(text, occurrenceAt) : () => undefined,
    };
}
function placeCheckOf({ reach: { notAfter, secret }, checks }) {
    if (notAfter === undefined && secret === undefined)
        return undefined;
    return {
        ...(notAfter !== undefined && { notAfter }),
        ...(secret !== undefined && { secret }),
        mustHoldDigit: checks.some((each) => 'digit' in each),
    };
}
/** So that neither end of a window is taken for an end of the text. */
const EDGE = 64;
/** Most that is decoded around one place; an expression that sees further gets the whole text. */
const WINDOW = 4608;
function windowed(match, occurrenceAt) {
    const { reach, checks } = match;
    const around = Math.max(0, ...checks.map((check) => ('near' in check ? check.near.within : 'notNear' in check ? check.notNear.within : 0)));
    const ahead = reach.ahead === undefined ? Number.POSITIVE_INFINITY : reach.ahead + around + EDGE;
    const behind = (match.before === undefined ? 0 : _match_anchored_js__WEBPACK_IMPORTED_MODULE_2__/* .BEFORE_WINDOW */ .xp) + around + EDGE;
    return (bytes, offset, keyword, text) => {
        if (ahead > WINDOW)
            return occurrenceAt(text(), offset, keyword);
        const start = Math.max(0, offset - behind);
        const found = occurrenceAt(bytes.toString('latin1', start, offset + ahead), offset - start, keyword);
        return (found && {
            ...found,
            start: found.start + start,
            end: found.end + start,
            ...(found.secret && { secret: [found.secret[0] + start, found.secret[1] + start] }),
        });
    };
}
function textMatcher(match, isForeign, now) {
    let anchored;
    const execute = (0,_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__/* .executorFor */ .lL)(isForeign);
    const surroundings = (0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_3__/* .lazy */ .R)(() => match.checks.flatMap((check) => {
        const around = 'near' in check ? check.near : 'notNear' in check ? check.notNear : undefined;
        return around
            ? [{ within: around.within, expression: new RegExp(around.regex, match.flags), isWanted: 'near' in check }]
            : [];
    }));
    return (text, offset, keyword) => {
        const mark = match.any[keyword]?.text ?? '';
        const length = Buffer.byteLength(mark);
        if (match.regex !== undefined || match.before !== undefined) {
            anchored ??= (0,_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__/* .compileAnchored */ .mv)(match.regex ?? '', match.before, match.flags, isForeign);
        }
        const found = anchored ? anchored.matchAt(text, offset) : { start: offset, end: offset + length };
        if (!found)
            return undefined;
        const secret = wholeSecret(found, offset);
        const value = text.slice(...(secret ?? [found.start, found.end]));
        const whole = text.slice(found.start, found.end);
        let standing = 'plain';
        for (const check of match.checks) {
            if ('near' in check || 'notNear' in check)
                continue;
            const outcome = (0,_value_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checkValue */ .Su)(value, check, { keyword: mark, now, whole });
            if (outcome === 'reject')
                return undefined;
            if (outcome !== 'pass')
                standing = outcome;
        }
        for (const { within, expression, isWanted } of surroundings()) {
            const around = text.slice(Math.max(0, found.start - within), found.end + within);
            if ((execute(expression, around) !== null) !== isWanted)
                return undefined;
        }
        return {
            start: found.start,
            end: Math.max(found.end, offset + (match.regex === undefined ? length : 0)),
            ...(secret && { secret }),
            standing,
        };
    };
}
/** A keyword inside a token: what `before` matched is part of the secret that begins at the keyword. */
function wholeSecret(found, offset) {
    if (!found.secret)
        return undefined;
    return found.secret[0] === offset ? [found.start, found.secret[1]] : found.secret;
}


/***/ }),

/***/ 6379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
// What people write where a value goes, to say that one goes there.
const PLACEHOLDER = /x{4,}|\*{3,}|\.{3,}|_{4,}|0{6,}|1{6,}|a{6,}|1234567|abcdefg|qwerty|example|sample|placeholder|changeme|change_me|your[-_ ]?|replace|dummy|fake|redacted|insert|todo|foobar|deadbeef|lorem|my[-_](?:[a-z\d]{1,12}[-_])?(?:secret|api|token|key|pass)|(?:^|[-_])(?:test|mock|demo)(?:[-_]|$)|^(?:\$\{|\$\(|\{\{|<|%\w+%|@\w+@|\$\w+$)|process\.env|os\.environ|getenv/i;
/** Whether people write this where a value goes: fillers, template variables, the word "example". */
function isPlaceholder(value) {
    return PLACEHOLDER.test(value);
}


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ STRUCTURES),
  t: () => (/* binding */ verifyStructure)
});

// EXTERNAL MODULE: ./build/lib/encodings.js
var encodings = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/rules/fillers.js
var fillers = __webpack_require__(6379);
;// CONCATENATED MODULE: ./build/rules/connections.js
// Names and passwords: in the URL of a connection, in HTTP's basic authorization. Which are real, which are fillers, and
// which are the defaults everybody has on the own machine.


const URL_LOGIN = /:\/\/([^\s/@:"'`<>]{0,200}):([^\s/@"'`<>]{1,300})@(\[[\da-fA-F:]{2,45}\]|[^\s/:?#,"'`<>\\]{1,255})/;
/** The login of a URL: `whole` holds it from before `://` to the host. */
function connection(whole) {
    const [, user, password, host] = URL_LOGIN.exec(whole) ?? [];
    if (password === undefined || host === undefined)
        return 'reject';
    if (isNoPassword(decoded(password), decoded(user ?? '')) || FILLER_HOST.test(host))
        return 'reject';
    // The address of a Sentry project, of the old kind with two parts; it is meant to be in the page.
    if (/^[\da-f]{32}$/.test(password) && /^[\da-f]{32}$/.test(user ?? ''))
        return 'harmless';
    if (isLocal(host) && isDefault(decoded(password), decoded(user ?? '')))
        return 'harmless';
    return SOMEBODYS_HOST.test(host) ? 'example' : 'pass';
}
/** The same, and the host is one that others can reach by its name. */
function remoteConnection(whole) {
    const host = URL_LOGIN.exec(whole)?.[3];
    return host === undefined || isLocal(host) ? 'reject' : connection(whole);
}
/** Base64 of `user:password`. */
function userPassword(value) {
    const text = value.length % 4 === 0 ? (0,encodings/* decodeBase64 */.y4)(value)?.toString('latin1') : undefined;
    const [, user, password] = /^([\x20-\x7e]{0,200}?):([\x20-\x7e]{1,2000})$/.exec(text ?? '') ?? [];
    if (user === undefined || password === undefined)
        return 'reject';
    return isNoPassword(password, user) || isDefault(password, user) ? 'reject' : 'pass';
}
/** A password alone, as in `Password=…;` or a value of a registry login. */
function connections_password(value) {
    return isNoPassword(value, '') ? 'reject' : 'pass';
}
/** Written where a password goes, to say that one goes there. */
const FILLER = /^(?:(?:my|your|the|some|a|new|old|db|database|user|admin|root|redis|mysql|postgres|mongo|secret|super|strong|secure|test|demo|url|encoded|http|proxy|api|access|auth|app|basic|git|smtp|mail|remote|service)?[-_ ]?){0,4}(?:pass|passwd|passw|password|passwort|passphrase|pwd|pw|psw|secret|token|key|creds?|credentials?|access[-_]?token|apikey|api[-_]?key|changeit|changeme|hidden|masked|redacted|removed|xxx?|yyy?|foo|bar|baz|foobar|hunter2|hello|letmein|open ?sesame|none|null|nil|undefined|empty|true|false|here|value|string)(?:[-_]?(?:\d{1,4}|here|word|value|string|goes[-_]?here))?[!@#$%]?$/i;
const VARIABLE = /^[$%@#]|\$[{(]|\$\w|[{}<>[\]()]|^%\w|^:|^\*+$|^[•·…-]|\.\.\.|\\|^\+$|%s|%\(|&&|\|\|/;
const SINGLE = /^(.)\1*$/;
function isNoPassword(password, user) {
    return (password.length < 3 ||
        // The port of a host, with an address after it.
        /^\d{2,5}$/.test(password) ||
        FILLER.test(password) ||
        VARIABLE.test(password) ||
        SINGLE.test(password) ||
        (0,fillers/* isPlaceholder */.w)(password) ||
        (/^user(?:name)?$|^username$|^usr$|^u$|^login$/i.test(user) && !/\d/.test(password)));
}
/** What servers and tutorials begin with. */
const DEFAULT = /^(?:(?:postgres|postgresql|mysql|mariadb|mongo|mongodb|redis|rabbitmq|rabbit|root|admin|administrator|guest|user|test|testing|tester|dev|develop|development|local|app|demo|docker|default|minio|minioadmin|neo4j|elastic|clickhouse|airflow|prefect|toor|pass|password|secret|sa|qwerty|abc)\d{0,6}|\d{1,8}|p[a@]ssw[o0]rd.{0,4})$/i;
function isDefault(password, user) {
    return password === user || DEFAULT.test(password);
}
/** This machine, or one name without a domain, as services have it in a compose file. */
function isLocal(host) {
    return /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[?::1\]?|10\.0\.2\.2|[^.[]+|[\w.-]+\.(?:local|localhost|internal|test|svc))$/i.test(host);
}
/** Names that documentation gives to the server of the reader. */
const SOMEBODYS_HOST = /(?:^|\.)(?:my|your|some)[-_]?(?:\w{0,12}[-_]?)?(?:host|server|domain|site|company|corp|org|app)\.\w{2,6}$|^(?:www\.)?(?:foo|bar|baz|foobar)\.(?:com|net|org)$/i;
/** What stands where a host goes, and the names of RFC 2606, which nobody can have. */
const FILLER_HOST = /^(?:host(?:name)?|server|domain|url|address|your[-_].*|my[-_]?host|\.{2,})$|(?:^|\.)(?:example(?:\.\w{2,6})?|invalid|test)\.?$|[${}<>()*]|%s|\.\.\.|…|^xx/i;
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/rules/generic-values.js
// Values under a name that says secret, with nothing else to know them by: which of them are something else.
/** `whole` is the assignment, from the name on. */
function genericSecret(value, whole) {
    return isOther(value) || isCode(value, whole) ? 'reject' : 'pass';
}
/** A value of another kind under a name that says secret: an id, an address, a path, code, a version, a date, a hash. */
const OTHER = new RegExp([
    String.raw `^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$`,
    '^[a-z][a-z+.-]{1,15}:/',
    String.raw `^(?:\.{0,2}/|~/|[a-z]:\\)[\w.-]`,
    String.raw `^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}$`,
    String.raw `^v?\d{1,5}(?:\.\d{1,5}){1,3}(?:[-+][\w.-]{0,30})?$`,
    String.raw `^\d{4}-\d{2}-\d{2}`,
    String.raw `^(?:sha\d{1,3}|md5)[-:]`,
    String.raw `^0x[\da-f]{40}$`,
    // A reference in code: names with dots between them, a call, a variable.
    String.raw `^[a-z_$][\w$]*(?:\??\.[a-z_$][\w$]*)+$`,
    '^(?:self|this|cls|args|ctx|config|settings|env)[._]',
    String.raw `^\$\w+$|^\$\{|^%\w+%$|^@@?\w+$|^[a-z]+(?:[.-][a-z]+)*[.-]?\$\d$`,
    // Letters of an alphabet in their order, as in tables.
    'abcdef|23456789|uvwxyz',
    // Things that are public: keys that begin so are certificates, keys of SSH or PEM, AGE recipients, hashes of passwords.
    String.raw `^AAAA[BCE]3Nza|^MII[A-Z]|^age1|^\$(?:2[aby]|argon2\w{1,2}|6|5|1|apr1|pbkdf2)\$|^pbkdf2_`,
    String.raw `^(?:ENC|AES|vault|op|ssm|arn|projects|secret)[:/]|^\{?cipher`,
].join('|'), 'i');
/** The name of a variable of the environment. */
const VARIABLE_NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,8}_(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|CREDENTIALS?)$/;
function isOther(value) {
    const letters = value.replace(/[^A-Za-z]/g, '').length;
    const signs = value.replace(/[A-Za-z0-9]/g, '').length;
    return (OTHER.test(value) ||
        VARIABLE_NAME.test(value) ||
        letters < 3 ||
        signs > value.length / 3 ||
        (value.match(/\//g)?.length ?? 0) > value.length / 12 + 1);
}
/** Without quotes a name in code looks like a value; few names have so many digits, and no bare value is an argument or a fallback. */
function isCode(value, whole) {
    if (/["'`]$/.test(whole))
        return false;
    const before = whole.slice(0, whole.length - value.length);
    // A type: `password: XmlStringMaxLen256`.
    if (/:\s*$/.test(before) && /^(?:[A-Z][a-z]{2,})+\d{1,4}$/.test(value))
        return true;
    const digits = value.replace(/\D/g, '').length;
    return /(?:[,(]|\|\||\?\?|\?:|\bor)\s*$/i.test(before) || digits < (/_/.test(value) ? 4 : 1);
}

;// CONCATENATED MODULE: ./build/rules/json-tokens.js
// Tokens that carry their claims as JSON: a JWT says whether it has ended, for which role it is and whether it comes from
// documentation. Its signature cannot be checked without its key.

function jwt(value, now) {
    const token = readJwt(value);
    return token ? standingOf(token, now) : 'reject';
}
/** The key of a Supabase project for which row level security does not count. */
function supabaseServiceRole(value, now) {
    const token = readJwt(value);
    const isOne = token?.claims.role === 'service_role' && /^supabase/.test(textOf(token.claims.iss));
    return token && isOne ? standingOf(token, now) : 'reject';
}
/** An API key of an n8n instance. Source: n8n, packages/cli, public-api-key.service.ts. */
function n8nApiKey(value, now) {
    const token = readJwt(value);
    const isOne = token?.claims.iss === 'n8n' && token.claims.aud === 'public-api';
    return token && isOne ? standingOf(token, now) : 'reject';
}
function readJwt(value) {
    const parts = value.split('.');
    if (parts.length !== 3)
        return undefined;
    const [header, claims] = parts.slice(0, 2).map(objectOf);
    if (!header || !claims || typeof header.alg !== 'string')
        return undefined;
    return { algorithm: header.alg.toLowerCase(), claims, signature: parts[2] ?? '' };
}
function standingOf({ algorithm, claims, signature }, now) {
    if (isDocumentation(claims))
        return 'example';
    if (algorithm === 'none' || signature === '')
        return 'harmless';
    if (claims.role === 'anon')
        return 'harmless';
    return typeof claims.exp === 'number' && now > 0 && claims.exp < now ? 'harmless' : 'pass';
}
/** Names and numbers of RFC 7519, jwt.io and the pages that copy them. */
const DOCUMENTATION_ISSUER = /^joe$|^supabase-demo$|\bexample\.(?:com|org|net)\b|^https?:\/\/(?:localhost|127\.)/;
function isDocumentation(claims) {
    const { sub, name, iss, ...rest } = claims;
    if (sub === '1234567890' || /^(?:john|jane) doe$/i.test(textOf(name)))
        return true;
    if (DOCUMENTATION_ISSUER.test(textOf(iss)))
        return true;
    // Nothing in it but a time, or words such as { "foo": "bar" }.
    if (sub !== undefined || iss !== undefined)
        return false;
    return Object.entries(rest).every(([key, claim]) => /^(?:iat|nbf|exp)$/.test(key) || /^(?:bar|baz|value|payload|world|john|test|admin)$/i.test(textOf(claim)));
}
/** A literal prefix, base64 of a JSON object, perhaps a signature: `ops_eyJ…`, `sntrys_eyJ…_…`, `sk.eyJ….…`. */
function base64Json(value) {
    const start = value.search(/eyJ|eyA|ewo/);
    if (start < 0 || /[^A-Za-z_.-]/.test(value.slice(0, start)))
        return 'reject';
    const run = /^[A-Za-z0-9+/_-]{1,20000}={0,2}/.exec(value.slice(start))?.[0] ?? '';
    if (objectOf(run))
        return 'pass';
    // In the alphabet of URLs a signature after `_` or `-` cannot be told from the object before it.
    const mark = run.search(/[_-]/);
    const ends = [run.lastIndexOf('_'), run.lastIndexOf('-'), mark].filter((end) => end > 0);
    return ends.some((end) => objectOf(run.slice(0, end))) ? 'pass' : 'reject';
}
function objectOf(part) {
    const bytes = (0,encodings/* decodeBase64 */.y4)(part ?? '');
    if (bytes?.[0] !== 0x7b)
        return undefined;
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/rules/private-keys.js
// Private keys in armour (PEM, OpenSSH, PGP): whether the body is a key at all, and whether a passphrase protects it.

const OPENSSH = 'openssh-key-v1\0';
/** `body` is what stands between the lines, with whatever a program text puts between its pieces. */
function privateKey(body) {
    const digits = body
        .replace(/\\+[nrt]|\\+u000[adAD]/g, '')
        // The sign that joins two strings is no digit.
        .replace(/["'`]\s{0,40}\+\s{0,40}(?=["'`]|$)/g, '')
        .replace(/=[A-Za-z0-9+/]{4}[^A-Za-z0-9+/=]*$/, '')
        .replace(/[^A-Za-z0-9+/=]/g, '');
    const bytes = (0,encodings/* decodeBase64 */.y4)(digits.slice(0, digits.length - (digits.replace(/=+$/, '').length % 4 === 1 ? 1 : 0)));
    if (!bytes || bytes.length < 32)
        return 'example';
    if (bytes.toString('latin1', 0, OPENSSH.length) === OPENSSH)
        return openssh(bytes);
    if ((bytes[0] & 0x80) !== 0)
        return pgp(bytes);
    return isWholeSequence(bytes) ? 'pass' : 'example';
}
/** The name of the cipher comes first. Source: OpenSSH, PROTOCOL.key. */
function openssh(bytes) {
    const length = bytes.readUInt32BE(OPENSSH.length);
    const start = OPENSSH.length + 4;
    return bytes.toString('latin1', start, start + Math.min(length, 40)) === 'none' ? 'pass' : 'reject';
}
/** A DER sequence that is there to its end; a body that somebody cut short or typed is none. */
function isWholeSequence(bytes) {
    const [tag, first = 0] = bytes;
    if (tag !== 0x30)
        return false;
    if (first < 0x80)
        return bytes.length >= 2 + first;
    const count = first & 0x7f;
    if (count === 0 || count > 3)
        return false;
    return bytes.length >= 2 + count + bytes.readUIntBE(2, count);
}
/** Algorithms by the number of their public integers; -1 is a curve and a point. RFC 4880, 5.5.2, and RFC 6637. */
const PGP_PUBLIC = { 1: 2, 2: 2, 3: 2, 16: 3, 17: 4, 18: -1, 19: -1, 22: -1 };
/** A secret key packet of version 4 whose secret half is not encrypted passes; what cannot be read passes too. */
function pgp(bytes) {
    const header = bytes[0];
    const isNew = (header & 0x40) !== 0;
    if ((isNew ? header & 0x3f : (header >> 2) & 0xf) !== 5)
        return 'example';
    const first = bytes[1];
    const lengthBytes = isNew ? (first < 192 ? 1 : first === 255 ? 5 : 2) : 1 << (header & 3);
    let at = 1 + lengthBytes;
    const algorithm = bytes[at + 5] ?? 0;
    const integers = PGP_PUBLIC[algorithm];
    if (bytes[at] !== 4 || integers === undefined)
        return 'pass';
    at += 6;
    if (integers < 0)
        at += 1 + (bytes[at] ?? 0);
    for (let left = Math.abs(integers); left > 0; left--) {
        if (at + 2 > bytes.length)
            return 'example';
        at += 2 + Math.ceil(bytes.readUInt16BE(at) / 8);
    }
    if (algorithm === 18)
        at += 1 + (bytes[at] ?? 0);
    const usage = bytes[at];
    return usage === undefined ? 'example' : usage === 0 ? 'pass' : 'reject';
}

;// CONCATENATED MODULE: ./build/rules/structures.js
// Values that say something of themselves once they are taken apart: a token that carries its claims, a name and password
// in base64, a key with a check of its own.





const STRUCTURE = {
    jwt: jwt,
    'supabase-service-role': supabaseServiceRole,
    'n8n-api-key': n8nApiKey,
    'base64-json': base64Json,
    'user-password': userPassword,
    password: connections_password,
    connection: (_value, _now, whole) => connection(whole),
    'remote-connection': (_value, _now, whole) => remoteConnection(whole),
    'private-key': privateKey,
    /** The first part is the number of the bot. */
    'discord-token': (value) => whether(/^\d{17,19}$/.test(decodedText(value.split('.')[0] ?? ''))),
    'age-key': (value) => ((0,encodings/* bech32Holds */.cl)(value) ? 'proven' : 'example'),
    'nats-seed': (value) => (nkeyHolds(value) ? 'proven' : 'reject'),
    'reference-token': (value) => whether(/^reftkn:01:\d{10}:/.test(decodedText(value))),
    /** `_auth` is a name and password, `_password` the password alone. */
    'npm-login': (value, _now, whole) => (whole.includes('_password') ? connections_password(printable(value)) : userPassword(value)),
    'generic-secret': (value, _now, whole) => genericSecret(value, whole),
    'otp-seed': otpSeed,
    'kubernetes-data': kubernetesData,
    'azure-sas': (_value, now, whole) => (endOf(whole) < now ? 'harmless' : 'pass'),
};
const STRUCTURES = Object.keys(STRUCTURE);
function verifyStructure(name, value, now, whole = value) {
    return STRUCTURE[name](value, now, whole);
}
function whether(isOne) {
    return isOne ? 'pass' : 'reject';
}
function decodedText(text) {
    return (0,encodings/* decodeBase64 */.y4)(text)?.toString('latin1') ?? '';
}
/** The text in base64, or nothing that could be a password. */
function printable(text) {
    const decoded = decodedText(text);
    return /^[\x20-\x7e]*$/.test(decoded) ? decoded : '';
}
/** CRC-16 of all before the last two bytes, which hold it in little-endian order. Source: NATS, nkeys. */
function nkeyHolds(value) {
    const bytes = (0,encodings/* decodeBase32 */.p$)(value);
    return (bytes !== undefined && bytes.length > 2 && (0,encodings/* crc16 */.yr)(bytes.subarray(0, -2)) === bytes.readUInt16LE(bytes.length - 2));
}
/** Seeds of documentation are text in base32: `Hello!` and the digits of RFC 6238. */
function otpSeed(value) {
    const bytes = (0,encodings/* decodeBase32 */.p$)(value.toUpperCase());
    if (!bytes || bytes.length < 8)
        return 'reject';
    return /^[A-Za-z0-9]{5}/.test(bytes.toString('latin1')) ? 'example' : 'pass';
}
/** The end that a shared access signature names before it, in seconds since 1970. */
function endOf(query) {
    const end = /(?:\b|u0026)se=(20\d\d-\d\d-\d\d)/.exec(query)?.[1];
    // To the end of that day, so that no time zone matters.
    return end === undefined ? Number.POSITIVE_INFINITY : (Date.parse(end) || Number.POSITIVE_INFINITY) / 1000 + 172_800;
}
/** Lines `name: value` of a Secret's `data`: one of them is base64 of something that is no filler. */
function kubernetesData(lines) {
    const values = lines
        .slice(0, 20_000)
        .split(/[\n,]/, 200)
        .flatMap((line) => {
        const [, value] = /^\s{0,40}(?:["']?[\w.-]{1,253}["']?\s{0,4}:\s{0,4})?["']?([A-Za-z0-9+/]{4,10000}={0,2})["']?\s{0,20}$/.exec(line) ?? [];
        return value === undefined ? [] : [decodedText(value)];
    });
    return whether(values.some((value) => /^[\t\n\r\x20-\x7e]{4,}$/.test(value) && connections_password(value.trim()) === 'pass'));
}


/***/ }),

/***/ 6002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Su: () => (/* binding */ checkValue),
  Ue: () => (/* binding */ entropy)
});

// UNUSED EXPORTS: isRandom

// EXTERNAL MODULE: ./build/rules/checksums.js
var checksums = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/rules/fillers.js
var fillers = __webpack_require__(6379);
// EXTERNAL MODULE: ./build/rules/structures.js + 4 modules
var structures = __webpack_require__(2148);
;// CONCATENATED MODULE: ./build/rules/words.js
// Whether a value is made of words, as names, paths and messages are, and random keys are not. Measured by how usual each
// pair of letters is, so that no dictionary is needed and words of any library count.
/**
 * How usual the second letter is after the first in the words of program texts: row and column are `a` to `z`, 5 is by
 * chance, each step doubles or halves. Made from the words of documentation and source code.
 */
const PAIRS = [
    '25652350503756050767433341',
    '74446321641732640664611041',
    '71437206506531730547510030',
    '64458432722433630563531130',
    '53674441301557243776243520',
    '63446620801633730645602040',
    '62328256600546530763611031',
    '71238211702443730536501040',
    '54655450002658640466050305',
    '72247201501121731374734011',
    '64348443703525442374504040',
    '72357210702622630255521060',
    '75338210702452670153511130',
    '62666471613324530267441020',
    '44552441424568550755645320',
    '71337225602622650756501040',
    '43232101310633331443913011',
    '72548341704354630465431040',
    '51537326603432562267623140',
    '61437316800432630665502051',
    '56545440501667360767100100',
    '72319220700232520232310020',
    '72447326702526631663103210',
    '54647524600453470347320540',
    '54546442611566570476234133',
    '70139212702332620232400134',
];
const BY_CHANCE = 5;
/** A run of letters is a word when its pairs are this much more usual than by chance, in doublings. */
const WORD_SCORE = 0.4;
const WORD_LETTERS = 4;
/** Fewer than one in forty random values of twelve characters, and one in a hundred of twenty, have so much of words. */
const WORD_SHARE = 0.4;
/** Whether a good part of it is words: `existingSubscription`, `refresh_token_v2`, `ctrl+shift+down`. */
function looksLikeWords(value) {
    let letters = 0;
    for (const [run] of value.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)) {
        if (run.length >= WORD_LETTERS && wordScore(run.toLowerCase()) >= WORD_SCORE)
            letters += run.length;
    }
    return letters >= WORD_SHARE * value.length;
}
/** Mean of its pairs, in doublings above chance. */
function wordScore(run) {
    let sum = 0;
    for (let at = 1; at < run.length; at++) {
        const row = PAIRS[run.charCodeAt(at - 1) - 97] ?? '';
        sum += Number(row[run.charCodeAt(at) - 97] ?? BY_CHANCE) - BY_CHANCE;
    }
    return sum / (run.length - 1);
}

;// CONCATENATED MODULE: ./build/rules/value-checks.js
// Named checks on a matched value: is it random enough, is it a placeholder, does its issuer's checksum hold.




/** `near` and `not-near` are not here: they need the text around the value (see compile.ts). */
function checkValue(value, check, { keyword = '', now = 0, whole = value, } = {}) {
    // The keyword is the issuer's own word: the "test" of `sk_test_` makes no placeholder.
    const rest = value.startsWith(keyword) ? value.slice(keyword.length) : value;
    if ('digit' in check)
        return /\d/.test(value) ? 'pass' : 'reject';
    if ('random' in check)
        return isRandom(rest) ? 'pass' : 'reject';
    if ('structure' in check)
        return (0,structures/* verifyStructure */.t)(check.structure, value, now, whole);
    if ('entropy' in check)
        return entropy(value) >= check.entropy ? 'pass' : 'reject';
    if ('distinct' in check)
        return new Set(value).size >= check.distinct ? 'pass' : 'reject';
    if ('notWords' in check)
        return looksLikeWords(value) ? 'reject' : 'pass';
    if ('notPlaceholder' in check)
        return (0,fillers/* isPlaceholder */.w)(rest) ? 'reject' : 'pass';
    return (0,checksums/* verifyChecksum */.j)(check.checksum, value);
}
/** Shannon entropy in bits per character. */
function entropy(value) {
    const counts = new Map();
    for (let index = 0; index < value.length; index++) {
        const code = value.charCodeAt(index);
        counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
/** Of the entropy that alphabet and length allow; fewer than one in ten thousand random values have less. */
const RANDOM_SHARE = 0.65;
const ALPHABETS = [
    [/^\d*$/, 10],
    [/^[\da-f]*$|^[\dA-F]*$/, 16],
    [/^[\da-z]*$|^[\dA-Z]*$/, 36],
    [/^/, 62],
];
/** Whether its letters and digits are as varied as random ones, and do not come round again. */
function isRandom(whole) {
    const value = whole.replace(/[^A-Za-z0-9]/g, '');
    const alphabet = ALPHABETS.find(([shape]) => shape.test(value))?.[1] ?? 62;
    const most = Math.log2(Math.min(Math.max(2, value.length), alphabet));
    return entropy(value) >= RANDOM_SHARE * most && !/^(.{1,20}?)\1+$/.test(value);
}


/***/ })

};
