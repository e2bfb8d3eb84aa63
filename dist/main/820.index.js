export const id = 820;
export const ids = [820];
export const modules = {

/***/ 6984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ launchCommands),
/* harmony export */   VX: () => (/* binding */ launchScalars),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   oJ: () => (/* binding */ agentConfig)
/* harmony export */ });
/* harmony import */ var _lib_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5721);
/* harmony import */ var _lib_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9086);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3364);
// MCP server entries and hooks out of client configurations, whatever shape the client gave them: one broken entry does
// not sink its siblings.



function agentConfig(artifact) {
    const root = artifact.document()?.root;
    if (!root)
        return { texts: [], structures: [] };
    const servers = serverEntries(root, artifact.kind === 'mcp-config').map(({ name, node }) => server(name, node));
    const hooks = hookCommands(root);
    return {
        structures: [
            ...servers,
            ...hooks.map(({ event, node }) => ({ role: 'hook', place: `hook ${event}`, node })),
        ],
        texts: [
            ...servers.flatMap(({ place, node }) => commandLine(artifact, 'launch', place, node)),
            ...hooks.flatMap(({ event, node }) => commandLine(artifact, 'hook-command', `hook ${event}`, node)),
        ],
    };
}
function server(name, node) {
    return { role: 'mcp-server', place: `server "${name}"`, node };
}
function serverEntries(root, mayBeBareMap) {
    const found = new Map();
    for (const path of _clients_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVER_MAPS */ .QV) {
        for (const { node } of (0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(root, path))
            for (const entry of entriesOf(node))
                found.set(entry.node, entry);
    }
    // A whole file that is nothing but servers, without a key of its own around them.
    if (found.size === 0 && mayBeBareMap && root.kind === 'object') {
        const entries = entriesOf(root);
        if (entries.length === root.entries.length)
            return entries;
    }
    return [...found.values()];
}
/** The entries of a map, or of a list of named objects, that look like servers. */
function entriesOf(map) {
    if (map.kind === 'object') {
        return map.entries
            .filter(({ value }) => looksLikeServer(value))
            .map(({ key, value }) => ({ name: key, node: value }));
    }
    if (map.kind === 'array') {
        return map.items
            .filter(looksLikeServer)
            .map((item, index) => ({ name: textOf(child(item, 'name')) ?? String(index), node: item }));
    }
    return [];
}
function looksLikeServer(node) {
    return (node.kind === 'object' &&
        node.entries.some(({ key, value }) => _clients_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVER_KEYS */ .bU.includes(key) && (value.kind !== 'scalar' || typeof value.value === 'string')));
}
const COMMAND_KEYS = ['command', 'cmd', 'bash', 'powershell'];
/** Copilot's and VS Code's hooks: what runs instead on one system. */
const SYSTEM_KEYS = ['windows', 'linux', 'osx'];
/** `hooks.<event>[].hooks[].command` (Claude Code and kin), `hooks.<event>[].command` (Cursor), `.bash` (Copilot), lifecycle keys. */
function hookCommands(root) {
    const found = [];
    for (const { node, path } of (0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(root, 'hooks.*')) {
        const event = path.at(-1) ?? 'hook';
        for (const { node: holder } of [...(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(node, '*'), ...(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(node, '*.hooks.*')]) {
            if (launchScalars(holder).length > 0)
                found.push({ event, node: holder });
        }
    }
    for (const key of [
        'statusLine',
        'apiKeyHelper',
        'initializeCommand',
        'onCreateCommand',
        'postCreateCommand',
        'postStartCommand',
        'postAttachCommand',
        'updateContentCommand',
    ]) {
        const value = child(root, key);
        if (!value)
            continue;
        const isNamed = value.kind === 'object' && launchScalars(value).length === 0;
        // Lifecycle commands that run side by side: a map of names to commands.
        if (isNamed)
            for (const entry of value.entries)
                found.push({ event: `${key} ${entry.key}`, node: wrap(entry.value) });
        else
            found.push({ event: key, node: value.kind === 'object' ? value : wrap(value) });
    }
    return found;
}
/** A bare command as the object it would be in the longer form. */
function wrap(value) {
    const entry = { key: 'command', keyStart: value.start, keyEnd: value.start, value };
    return { kind: 'object', start: value.start, end: value.end, entries: [entry] };
}
/** The words of a command line as written: `command` (a text, a list, or Zed's `{ path, args }`) and `args`. */
function launchScalars(node) {
    return launchCommands(node)[0] ?? scalars(child(node, 'args'));
}
/** All command lines of an entry, since some give one for each system. */
function launchCommands(node) {
    return [...COMMAND_KEYS, ...SYSTEM_KEYS].flatMap((key) => {
        const command = child(node, key);
        if (!command)
            return [];
        const nested = command.kind === 'object' ? [child(command, 'path'), child(command, 'args')] : [command];
        return [[...nested, child(node, 'args')].flatMap(scalars)];
    });
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
        const text = textOf(word) ?? '';
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
                const from = (0,_lib_search_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .K)(pieces.length, (index) => (pieces[index]?.end ?? 0) > start);
                const to = (0,_lib_search_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .K)(pieces.length, (index) => (pieces[index]?.start ?? 0) >= end) - 1;
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
/** Of duplicate keys the last one, as clients take it. What a YAML merge brings never has a key the map has itself. */
function child(node, key) {
    return node.kind === 'object' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}


/***/ }),

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ SERVER_MAPS),
/* harmony export */   bU: () => (/* binding */ SERVER_KEYS),
/* harmony export */   oi: () => (/* binding */ CLIENT_FILES)
/* harmony export */ });
// Where agent clients keep what they load from a repository: the table behind classification. One row per file a client
// reads by itself, with the places of its MCP server entries and its hooks. Source: the clients' own documentation.
/** First match wins, so the particular comes before the general. */
const CLIENT_FILES = [
    // MCP server configurations
    { glob: '**/.mcp.json', kind: 'mcp-config' },
    { glob: '**/.cursor/mcp.json', kind: 'mcp-config' },
    { glob: '**/.vscode/mcp.json', kind: 'mcp-config' },
    { glob: '**/.windsurf/mcp.json', kind: 'mcp-config' },
    { glob: '**/.roo/mcp.json', kind: 'mcp-config' },
    { glob: '**/.kilocode/mcp.json', kind: 'mcp-config' },
    { glob: '**/.amazonq/mcp.json', kind: 'mcp-config' },
    { glob: '**/.kiro/settings/mcp.json', kind: 'mcp-config' },
    { glob: '**/.junie/mcp/mcp.json', kind: 'mcp-config' },
    { glob: '**/.agents/mcp_config.json', kind: 'mcp-config' },
    { glob: '**/.continue/mcpservers/*.{yaml,yml,json}', kind: 'mcp-config' },
    { glob: '**/.codex/config.toml', kind: 'mcp-config' },
    { glob: '**/opencode.{json,jsonc}', kind: 'mcp-config' },
    {
        glob: '**/{mcp,mcp-config,mcp_config,mcp-servers,mcp_servers,mcp_settings,cline_mcp_settings}.{json,jsonc,json5,yaml,yml}',
        kind: 'mcp-config',
    },
    { glob: '**/claude_desktop_config.json', kind: 'mcp-config' },
    { glob: '**/.claude-plugin/plugin.json', kind: 'mcp-config' },
    // settings of agent hosts: permissions, hooks, environment, and often servers too
    { glob: '**/.claude/settings{,.*}.json', kind: 'agent-settings' },
    { glob: '**/.claude/hooks/hooks.json', kind: 'agent-settings' },
    { glob: '**/hooks/hooks.json', kind: 'agent-settings' },
    { glob: '**/.{cursor,codex}/hooks.json', kind: 'agent-settings' },
    { glob: '**/.github/hooks/*.json', kind: 'agent-settings' },
    { glob: '**/.gemini/settings.json', kind: 'agent-settings' },
    { glob: '**/.vscode/settings.json', kind: 'agent-settings' },
    { glob: '**/.zed/settings.json', kind: 'agent-settings' },
    { glob: '**/{.devcontainer/,.}devcontainer.json', kind: 'agent-settings' },
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
    { glob: '**/*.mdc', kind: 'instructions', format: 'markdown' },
    { glob: '**/*.instructions.md', kind: 'instructions', format: 'markdown' },
    // what plugins of Claude Code and skill collections bring
    { glob: '**/skills/*/**/*.md', kind: 'skill', format: 'markdown' },
    { glob: '**/plugins/*/agents/**/*.md', kind: 'agent-definition', format: 'markdown' },
    { glob: '**/plugins/*/commands/**/*.md', kind: 'command', format: 'markdown' },
    // CI
    { glob: '.github/workflows/*.{yml,yaml}', kind: 'workflow', format: 'yaml' },
    { glob: '**/.github/workflows/*.{yml,yaml}', kind: 'workflow', format: 'yaml' },
];
/** Paths of maps (or lists) of MCP server entries inside a client's file, in any of the shapes clients use. */
const SERVER_MAPS = [
    'mcpServers',
    'mcp_servers',
    'context_servers',
    'servers',
    'mcp.servers',
    '"mcp.servers"',
    'mcp',
    'amp.mcpServers',
    '"amp.mcpServers"',
    'customizations.vscode.mcp.servers',
    'projects.*.mcpServers',
];
/** A map without a name of its own is a server map when each value has one of these. */
const SERVER_KEYS = ['command', 'cmd', 'url', 'serverUrl', 'httpUrl', 'uri'];


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sv: () => (/* binding */ carriesAny),
  rm: () => (/* binding */ isClientDocument),
  og: () => (/* binding */ isDocumentKind),
  OD: () => (/* binding */ segmentsOf)
});

// EXTERNAL MODULE: ./build/artifacts/agent-config.js
var agent_config = __webpack_require__(6984);
// EXTERNAL MODULE: ./build/lib/offsets.js
var offsets = __webpack_require__(1372);
// EXTERNAL MODULE: ./build/lib/invisible.js
var invisible = __webpack_require__(859);
;// CONCATENATED MODULE: ./build/artifacts/normalise.js
// The second view on text a model reads: what is left when invisible characters are gone, look-alike forms are folded
// (NFKC), and tag characters and character references say what they mean. Every unit knows where it came from.

const DROPPED = new RegExp(`[\\p{Cc}${invisible/* INVISIBLE */.k}]`, 'u');
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
    const push = (piece, origin) => {
        units.push(piece);
        for (let index = 0; index < piece.length; index++)
            origins.push(origin);
        length += piece.length;
    };
    for (let index = 0; index < text.length;) {
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
        const tag = code >= 0xe0020 && code <= 0xe007e ? String.fromCharCode(code - 0xe0000) : undefined;
        const folded = tag ?? (isDropped(character) ? '' : code < 0x80 ? character : character.normalize('NFKC'));
        hasChanged ||= folded !== character;
        push(folded, index);
        index += character.length;
    }
    if (!hasChanged)
        return undefined;
    origins.push(text.length);
    return { text: units.join(''), origins: origins.slice(0, length + 1) };
}
function isDropped(character) {
    return DROPPED.test(character) && !'\t\n\r'.includes(character);
}
function decodeReference(match) {
    const [, decimal, hex, name] = match;
    if (name !== undefined)
        return NAMED[name.toLowerCase()];
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

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
    const view = normalise(artifact.text());
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

;// CONCATENATED MODULE: ./build/artifacts/segment.js
// A piece of an artifact with a role: a text, or a structured entry, and the way back to the artifact's bytes.
const NO_SEGMENTS = { texts: [], structures: [] };

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
    skill: MODEL_TEXT,
    'agent-definition': MODEL_TEXT,
    instructions: MODEL_TEXT,
    command: MODEL_TEXT,
    workflow: {
        roles: ['workflow'],
        carry: (artifact) => {
            const root = artifact.document()?.root;
            return root ? { texts: [], structures: [{ role: 'workflow', place: '', node: root }] } : NO_SEGMENTS;
        },
    },
};
/** Kinds whose content is a document that carries entries. */
function isDocumentKind(kind) {
    return kind === 'workflow' || isClientDocument(kind);
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
    return artifact.isWhole ? (CARRIERS[artifact.kind]?.carry(artifact) ?? NO_SEGMENTS) : NO_SEGMENTS;
}


/***/ }),

/***/ 1466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ CODE_DETECTORS),
  c: () => (/* binding */ DETECTORS)
});

// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
;// CONCATENATED MODULE: ./build/detectors/agent-workflow/agents.js
// The coding agents that run in workflows: how each is recognised, whether its action checks who triggered it, and how
// one sees that its tools are free. Sources: README and docs/security of each action, the CLIs' own help.
const FREE_BASH = /(?:^|[\s,"'=:[(])(?:Bash(?![\w(])|Bash\(\s*(?:\*|:\*|(?:curl|wget|bash|sh|python3?|node|npm|npx|bun|make|cargo|go|pip|uv|env|cat|printenv|gh|gh api|git|git push|git commit)(?:[:\s]\s?\*)\)?)|WebFetch(?![\w(])|mcp__github__(?:create_or_update_file|push_files|merge_pull_request))|dangerously-?skip-?permissions|bypassPermissions|"?defaultMode"?:\s*"bypass/i;
/** Most workflows run none: they are not even parsed. An escape may spell a name, so it counts as one. */
const MAY_RUN_AGENT = /claude|codex|gemini|qwen|copilot|aider|cursor-agent|opencode|goose|\bamp\b|droid|auggie|\\[xuU][\da-f]/i;
/** The agent a step runs, or undefined. */
function agentOf(step) {
    const action = step.uses.toLowerCase().split('@')[0] ?? '';
    return ofAction(action, step) ?? ofCommand(step.run);
}
const MENTION_ONLY = {
    refuses: ['discussion', 'discussion_comment'],
    hasToken: true,
};
function ofAction(action, { input }) {
    switch (action) {
        case 'anthropics/claude-code-action': {
            const tools = ['claude_args', 'allowed_tools', 'settings', 'claude_env'].map(input).join('\n');
            const prompt = ['prompt', 'direct_prompt', 'override_prompt'].map(input).join('');
            return {
                name: 'claude-code-action',
                ...MENTION_ONLY,
                checksWriter: !(/(?:^|,)\s*\*\s*(?:,|$)/.test(input('allowed_non_write_users')) && input('github_token') !== ''),
                readsEvent: prompt === '',
                // Without a prompt it works in tag mode: it edits files and pushes them.
                isFree: prompt === '' || FREE_BASH.test(withoutDenied(tools)),
            };
        }
        case 'anthropics/claude-code-base-action':
        case 'anthropics/claude-code-action/base-action': {
            const tools = ['claude_args', 'allowed_tools', 'settings'].map(input).join('\n');
            return {
                name: 'claude-code-base-action',
                refuses: [],
                hasToken: false,
                checksWriter: false,
                readsEvent: false,
                isFree: FREE_BASH.test(withoutDenied(tools)),
            };
        }
        case 'openai/codex-action':
            return {
                name: 'codex-action',
                refuses: [],
                hasToken: false,
                checksWriter: !/(?:^|,)\s*\*\s*(?:,|$)/.test(input('allow-users')),
                readsEvent: false,
                isFree: input('sandbox') === 'danger-full-access' ||
                    input('safety-strategy') === 'unsafe' ||
                    /dangerously-bypass|danger-full-access|--yolo|network_access\s*=\s*true/.test(input('codex-args')),
            };
        case 'google-github-actions/run-gemini-cli':
        case 'google-gemini/gemini-cli-action': {
            // It always runs with --yolo; only the settings restrict its tools.
            const settings = input('settings') + input('settings_json');
            const isListed = /"(?:core|coreTools)"\s*:\s*\[/.test(settings);
            return {
                name: 'run-gemini-cli',
                refuses: [],
                hasToken: false,
                checksWriter: false,
                readsEvent: false,
                isFree: !isListed ||
                    /"(?:run_shell_command|ShellTool)(?:\((?:cat|curl|gh|git|node|npm|python3?|bash|sh)\))?"/.test(settings),
            };
        }
        case 'sst/opencode/github':
        case 'anomalyco/opencode/github':
            return { name: 'opencode', ...MENTION_ONLY, checksWriter: true, readsEvent: true, isFree: true };
        default:
            return undefined;
    }
}
const ARGS = String.raw `(?:[^\n;&|]|\\\n){0,600}?`;
const START = String.raw `(?:^|[;&|(]|\$\(|\bthen\b|\bdo\b|\btimeout\s+\S+|\b(?:npx|bunx|pnpm dlx|uvx)(?:\s+-y|\s+--yes)?)\s*(?:[A-Z_]+=\S*\s+){0,5}`;
const COMMANDS = [
    {
        name: 'claude',
        runs: command('(?:@anthropic-ai\\/claude-code(?:@\\S+)?|claude)', '(?:-p|--print)'),
        free: FREE_BASH,
    },
    {
        name: 'codex',
        runs: command('(?:@openai\\/codex(?:@\\S+)?|codex)', '(?:exec|e)'),
        free: /dangerously-bypass|danger-full-access|--yolo|network_access\s*=\s*true/,
    },
    {
        name: 'gemini',
        runs: command('(?:@google\\/gemini-cli(?:@\\S+)?|gemini)', '(?:-p|--prompt|-y|--yolo|--approval-mode)'),
        free: /\s(?:-y|--yolo)\b|--approval-mode[= ]yolo/,
    },
    {
        name: 'qwen',
        runs: command('qwen', '(?:-p|--prompt|-y|--yolo)'),
        free: /\s(?:-y|--yolo)\b|--approval-mode[= ]yolo/,
    },
    {
        name: 'copilot',
        runs: command('(?:@github\\/copilot(?:@\\S+)?|copilot)', '(?:-p|--prompt)'),
        free: /--allow-all(?:-tools)?\b|--yolo\b|--allow-tool[= ]["']?shell["']?(?:\s|$)/,
    },
    { name: 'aider', runs: command('aider', '(?:-m|--message|--message-file|-f|--yes(?:-always)?)'), free: /--yes/ },
    {
        name: 'cursor-agent',
        runs: command('cursor-agent', '(?:-p|--print|-f|--force)'),
        free: /\s(?:-f|--force|--yolo)\b/,
    },
    { name: 'opencode', runs: command('opencode', 'run'), free: /opencode/ },
    { name: 'goose', runs: command('goose', 'run'), free: /goose/ },
    { name: 'amp', runs: command('amp', '(?:-x|--execute)'), free: /--dangerously-allow-all/ },
    { name: 'droid', runs: command('droid', 'exec'), free: /--skip-permissions-unsafe|--auto[= ]high/ },
    { name: 'auggie', runs: command('auggie', '(?:-p|--print)'), free: /auggie/ },
];
function command(name, mode) {
    return new RegExp(`${START}${name}\\s${ARGS}(?<![\\w-])${mode}(?![\\w-])`, 'm');
}
function ofCommand(run) {
    const found = run === '' ? undefined : COMMANDS.find(({ runs }) => runs.test(run));
    if (!found)
        return undefined;
    return {
        name: found.name,
        refuses: [],
        hasToken: false,
        checksWriter: false,
        readsEvent: false,
        isFree: found.free.test(withoutDenied(run)),
    };
}
/** What is forbidden grants nothing. */
function withoutDenied(text) {
    return text.replace(/--disallowed-?tools[= ]+(?:"[^"]*"|'[^']*'|\S+)|"deny"\s*:\s*\[[^\]]*\]/gi, ' ');
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/guards.js
// Who gets past the `if:` of a job or step: the expression is read as and/or of conditions, and the way through it that
// is open widest for an event counts.
const RANKS = ['none', 'weak', 'strong', 'never'];
function stronger(...guards) {
    return RANKS[Math.max(0, ...guards.map((guard) => RANKS.indexOf(guard)))];
}
function weaker(guards) {
    return RANKS[Math.min(RANKS.length - 1, ...guards.map((guard) => RANKS.indexOf(guard)))];
}
/** Deepest nesting of brackets that is followed; what lies deeper guards nothing. */
const DEPTH = 12;
function guardOf(expression, event) {
    return evaluate(expression.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1'), event, 0);
}
function evaluate(source, event, depth) {
    const text = source.trim();
    if (depth > DEPTH || text === '')
        return 'none';
    const alternatives = splitTop(text, '||');
    if (alternatives.length > 1)
        return weaker(alternatives.map((each) => evaluate(each, event, depth + 1)));
    const conditions = splitTop(text, '&&');
    if (conditions.length > 1)
        return stronger(...conditions.map((each) => evaluate(each, event, depth + 1)));
    if (text.startsWith('(') && closesAtEnd(text))
        return evaluate(text.slice(1, -1), event, depth + 1);
    return condition(text, event);
}
function condition(text, event) {
    const test = readTest(text, 0);
    // What is not understood, or has the right words only between quotes, may be a guard: never one to rely on.
    if (!test)
        return !text.startsWith('!') && ABOUT_PEOPLE.test(text) ? 'weak' : 'none';
    return guardOfTest(test, event);
}
const ABOUT_PEOPLE = /author_association|actor|sender|\blogin\b|user\.id|label|\.fork\b|full_name|event_name|outputs\.[\w-]*(?:perm|allow|auth|trust|member|collab|maintainer|is_org|write|admin)/i;
const INSIDERS = ['owner', 'member', 'collaborator'];
const OUTSIDERS = ['contributor', 'first_time_contributor', 'first_timer', 'none', 'mannequin'];
const RUN_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'merge_group', 'release'];
function guardOfTest({ context, other, kind, values, isNegated, passes }, event) {
    // In a fork its own name is not the repository's.
    if (other !== undefined && !isNegated && isOwnRepository(context, other))
        return 'strong';
    if (context === 'github.event_name' && other === undefined)
        return passes(event) ? 'none' : 'never';
    if (/^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork$/.test(context)) {
        // Events without this object have nothing there, which is as good as `false`.
        const isThere = event === (context.includes('workflow_run') ? 'workflow_run' : 'pull_request_target');
        return isThere && other === undefined && !passes('true') ? 'strong' : 'none';
    }
    if (/(?:^|\.)author_association$/.test(context)) {
        if (other !== undefined)
            return isNegated ? 'none' : 'weak';
        if (kind === 'truthy' || OUTSIDERS.some(passes))
            return 'none';
        return INSIDERS.some(passes) ? 'strong' : 'weak';
    }
    if (/^github\.event\.workflow_run\.event$/.test(context) && other === undefined) {
        if (event !== 'workflow_run' || passes('pull_request'))
            return 'none';
        return isNegated || values.every((value) => RUN_EVENTS.includes(value)) ? 'strong' : 'none';
    }
    if (/workflow_run\.head_branch$/.test(context))
        return isNegated ? 'none' : 'weak';
    if (/(?:^github\.(?:actor|triggering_actor|actor_id)|sender\.login|user\.login|author\.login|actor\.login|sender\.id|user\.id)$/.test(context)) {
        if (isNegated || kind === 'truthy')
            return 'none';
        if (other !== undefined)
            return isOwner(other) ? 'strong' : 'weak';
        // The last to push to a bot's branch need not be the one who opened it. Part of a name is anybody's to choose.
        const isBot = values.some((value) => value.includes('[bot]')) && !context.endsWith('user.login');
        return kind === 'is' && !isBot ? 'strong' : 'weak';
    }
    if (/(?:label\.name|labels\.\*\.name|event\.label)$/.test(context))
        return isNegated ? 'none' : 'weak';
    if (context === 'github.event.action')
        return kind === 'is' && !isNegated && values.every((value) => ['labeled', 'assigned', 'milestoned'].includes(value))
            ? 'weak'
            : 'none';
    // Another step or job decides; what it decides on is not followed.
    if (/^(?:steps|needs)\.[\w-]+\.outputs\.[\w-]*(?:perm|allow|auth|trust|member|collab|maintainer|is_org|write|admin)[\w-]*$/.test(context))
        return other === undefined && !passes('') && !passes('false') ? 'strong' : 'weak';
    return other !== undefined && ABOUT_PEOPLE.test(other) && !isNegated ? 'weak' : 'none';
}
function isOwner(context) {
    return context === 'github.repository_owner' || context === 'github.event.repository.owner.login';
}
function isOwnRepository(one, two) {
    return [
        [one, two],
        [two, one],
    ].some(([head = '', own = '']) => /(?:head\.repo|head_repository)\.full_name$/.test(head)
        ? /^github\.repository$|^github\.event\.(?:pull_request\.base\.repo|repository)\.full_name$/.test(own)
        : /(?:head\.repo|head_repository)\.owner\.login$/.test(head) && isOwner(own));
}
/** Texts are compared without regard to case, as GitHub does; undefined for what is no such comparison. */
function readTest(source, depth) {
    const text = source.trim();
    if (depth > DEPTH)
        return undefined;
    if (text.startsWith('(') && closesAtEnd(text))
        return readTest(text.slice(1, -1), depth + 1);
    for (const operator of ['!=', '==']) {
        const sides = splitTop(text, operator);
        if (sides.length === 1)
            continue;
        const [left = '', right = ''] = sides;
        return sides.length > 2 ? undefined : comparison(left.trim(), right.trim(), operator === '!=', depth);
    }
    if (text.startsWith('!'))
        return negated(readTest(text.slice(1), depth + 1));
    const call = /^(contains|startsWith|endsWith)\s*\(([\s\S]*)\)$/i.exec(text);
    if (call)
        return closesAtEnd(text.slice(text.indexOf('('))) ? callTest(call[1] ?? '', call[2] ?? '') : undefined;
    const context = contextOf(text);
    if (context === undefined || literalOf(text) !== undefined)
        return undefined;
    return {
        context,
        kind: 'truthy',
        values: [],
        isNegated: false,
        passes: (value) => value !== '' && value !== 'false',
    };
}
function comparison(left, right, isNegated, depth) {
    const [one, two] = [literalOf(left), literalOf(right)];
    const [value, side] = two === undefined ? [one, right] : [two, left];
    const context = contextOf(side);
    const flip = (test) => (isNegated ? negated(test) : test);
    if (value === undefined) {
        const [context, other] = [contextOf(left), contextOf(right)];
        if (context === undefined || other === undefined)
            return undefined;
        return flip({ context, other, kind: 'is', values: [], isNegated: false, passes: () => true });
    }
    if (one !== undefined && two !== undefined)
        return undefined;
    if (context !== undefined)
        return flip({ context, kind: 'is', values: [value], isNegated: false, passes: (each) => each === value });
    if (value !== 'true' && value !== 'false')
        return undefined;
    const inner = readTest(side, depth + 1);
    return flip(value === 'true' ? inner : negated(inner));
}
function callTest(name, source) {
    const [first = '', second = '', ...more] = splitTop(source, ',').map((each) => each.trim());
    if (more.length > 0)
        return undefined;
    const list = listOf(first);
    const [one, two] = [literalOf(first), literalOf(second)];
    const [context, part] = [contextOf(first), contextOf(second)];
    const isContains = name.toLowerCase() === 'contains';
    const common = { isNegated: false };
    if (isContains && list && two === undefined && part !== undefined)
        return { ...common, context: part, kind: 'is', values: list, passes: (value) => list.includes(value) };
    if (isContains && one !== undefined && two === undefined && part !== undefined)
        return { ...common, context: part, kind: 'part', values: [one], passes: (value) => one.includes(value) };
    if (one !== undefined || two === undefined || context === undefined)
        return undefined;
    const passes = isContains
        ? (value) => value.includes(two)
        : name.toLowerCase() === 'startswith'
            ? (value) => value.startsWith(two)
            : (value) => value.endsWith(two);
    return { ...common, context, kind: 'part', values: [two], passes };
}
function negated(test) {
    if (!test)
        return undefined;
    return { ...test, isNegated: !test.isNegated, passes: (value) => !test.passes(value) };
}
/** The value of a literal, in lower case. */
function literalOf(text) {
    const quoted = /^'((?:[^']|'')*)'$/.exec(text);
    if (quoted)
        return (quoted[1] ?? '').replaceAll("''", "'").toLowerCase();
    return /^(?:true|false|-?\d[\w.+-]*)$/i.test(text) ? text.toLowerCase() : /^null$/i.test(text) ? '' : undefined;
}
function listOf(text) {
    const literal = literalOf(/^fromJSON\s*\(([\s\S]*)\)$/i.exec(text)?.[1]?.trim() ?? '');
    if (literal === undefined)
        return undefined;
    try {
        const list = JSON.parse(literal);
        return Array.isArray(list) && list.every((each) => typeof each === 'string' || typeof each === 'number')
            ? list.map(String)
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** The name of a context in lower case, `a['b']` as `a.b`. */
function contextOf(text) {
    const name = text.replaceAll(/\s*\[\s*'([\w-]+)'\s*\]/g, '.$1');
    return /^[a-z_][\w-]*(?:\.(?:[\w-]+|\*))*$/i.test(name) ? name.toLowerCase() : undefined;
}
function closesAtEnd(text) {
    let depth = 0;
    let isInText = false;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === "'")
            isInText = !isInText;
        else if (isInText)
            continue;
        else if (character === '(')
            depth++;
        else if (character === ')' && --depth === 0)
            return at === text.length - 1;
    }
    return false;
}
/** Splits outside brackets and quotes. */
function splitTop(text, separator) {
    const parts = [];
    let depth = 0;
    let isInText = false;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === "'")
            isInText = !isInText;
        else if (isInText)
            continue;
        else if (character === '(' || character === '[')
            depth++;
        else if (character === ')' || character === ']')
            depth--;
        else if (depth === 0 && text.startsWith(separator, at)) {
            parts.push(text.slice(from, at));
            at += separator.length - 1;
            from = at + 1;
        }
    }
    return [...parts, text.slice(from)];
}

// EXTERNAL MODULE: ./build/artifacts/agent-config.js
var agent_config = __webpack_require__(6984);
;// CONCATENATED MODULE: ./build/detectors/agent-workflow/workflow.js
// Reading a workflow document: triggers, texts and jobs, whatever shape was written.


/** The text at a path of keys; empty when there is none. */
function textAt(node, ...path) {
    const found = path.reduce((at, key) => (at ? (0,agent_config/* child */.jf)(at, key) : undefined), node);
    return found?.kind === 'scalar' && found.value !== null ? String(found.value) : '';
}
/** Texts among the values of a map. */
function textsIn(node) {
    if (node?.kind !== 'object')
        return [];
    return node.entries.flatMap(({ value }) => value.kind === 'scalar' && value.value !== null ? [String(value.value)] : []);
}
/** Events on which strangers decide the text while the job has secrets and the repository's own token. */
const STRANGERS_EVENTS = [
    'issues',
    'issue_comment',
    'pull_request_target',
    'workflow_run',
    'discussion',
    'discussion_comment',
];
/** Activities only people with triage rights cause. */
const INSIDERS_ACTIVITIES = [
    'labeled',
    'unlabeled',
    'assigned',
    'unassigned',
    'milestoned',
    'demilestoned',
    'pinned',
    'transferred',
    'locked',
    'unlocked',
];
function strangersEvents(workflow) {
    const on = (0,agent_config/* child */.jf)(workflow, 'on') ?? (0,agent_config/* child */.jf)(workflow, 'true');
    const named = (name) => STRANGERS_EVENTS.includes(name) ? [{ name, needsInsider: false }] : [];
    if (on?.kind === 'scalar')
        return named(String(on.value));
    if (on?.kind === 'array')
        return on.items.flatMap((item) => (item.kind === 'scalar' ? named(String(item.value)) : []));
    if (on?.kind !== 'object')
        return [];
    return on.entries.flatMap(({ key, value }) => {
        const types = (0,agent_config/* child */.jf)(value, 'types');
        const names = types?.kind === 'array'
            ? types.items.map((item) => (item.kind === 'scalar' ? String(item.value) : ''))
            : types?.kind === 'scalar'
                ? [String(types.value)]
                : [];
        return named(key).map((event) => ({
            ...event,
            needsInsider: names.length > 0 && names.every((name) => INSIDERS_ACTIVITIES.includes(name)),
        }));
    });
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/powers.js
// What a job gives its agent: permissions of the job's token, secrets beyond the model's own key, text and code of
// strangers.


/** Scopes with which one changes code, releases or other workflows; the others write comments and labels. */
const STRONG_SCOPES = ['contents', 'actions', 'packages', 'deployments', 'pages', 'workflows', 'attestations'];
/** Strong write permissions of the token, job before workflow; nothing written means GitHub's default, taken as read. */
function strongPermissions(workflow, job) {
    const declared = (0,agent_config/* child */.jf)(job, 'permissions') ?? (0,agent_config/* child */.jf)(workflow, 'permissions');
    if (declared?.kind === 'scalar')
        return declared.value === 'write-all' ? ['write-all'] : [];
    if (declared?.kind !== 'object')
        return [];
    return declared.entries
        .filter(({ key, value }) => STRONG_SCOPES.includes(key) && value.kind === 'scalar' && value.value === 'write')
        .map(({ key }) => `${key}: write`);
}
/** Keys of the model itself: needed, and not what makes a workflow dangerous. */
const MODEL_KEY = /ANTHROPIC|CLAUDE|OPENAI|CODEX|GEMINI|GOOGLE_(?:API|AI|GENAI)|VERTEX|BEDROCK|OPENROUTER|LLM|MISTRAL|DEEPSEEK|GROQ|XAI|CURSOR_API|COPILOT|OPENCODE|AMP_API|FACTORY|AUGMENT|GITHUB_TOKEN$/i;
/** Maps are shared by many steps: each is read once. */
const mentions = new WeakMap();
const NOTHING = {
    secrets: [],
    hasToken: false,
    tokensOf: new Set(),
    strangersText: undefined,
    strangersNumber: false,
};
function mentionsOf(node) {
    if (!node)
        return NOTHING;
    const known = mentions.get(node);
    if (known)
        return known;
    const found = mentionsIn(node.kind === 'scalar' ? String(node.value ?? '') : textsIn(node).join('\n'));
    mentions.set(node, found);
    return found;
}
function mentionsIn(text) {
    return {
        secrets: [...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''),
        hasToken: /secrets\.GITHUB_TOKEN|github\.token/.test(text),
        tokensOf: new Set([...text.matchAll(/steps\.([\w-]+)\.outputs\.token/g)].map((match) => match[1] ?? '')),
        strangersText: STRANGERS_TEXT.exec(text)?.[0],
        strangersNumber: STRANGERS_NUMBER.test(text),
    };
}
const togethers = new WeakMap();
function together(job) {
    // Aliases give one list to many jobs.
    const list = (0,agent_config/* child */.jf)(job, 'steps') ?? job;
    const known = togethers.get(list);
    if (known)
        return known;
    const all = steps(job);
    const keeping = all.filter((each) => isCheckout(each) && textAt(each, 'with', 'persist-credentials').toLowerCase() !== 'false');
    const guards = new Map();
    let guard = 'none';
    for (const step of all) {
        if (!guards.has(step))
            guards.set(step, guard);
        guard = stronger(guard, checkIn(step));
    }
    const found = {
        keepsToken: keeping.length > 0,
        kept: keeping.flatMap((each) => mentionsIn(textAt(each, 'with', 'token')).secrets),
        minters: all.flatMap((each) => (mintsToken(each) ? [textAt(each, 'id')] : [])),
        takesHead: all.some(takesHead),
        guards,
    };
    togethers.set(list, found);
    return found;
}
/** Secrets in reach of the agent step, by name: its own, the job's and the workflow's environment, a kept checkout token. */
function foreignSecrets(workflow, job, step) {
    const maps = [(0,agent_config/* child */.jf)(workflow, 'env'), (0,agent_config/* child */.jf)(job, 'env'), (0,agent_config/* child */.jf)(step, 'env'), (0,agent_config/* child */.jf)(step, 'with')];
    const names = [...maps.flatMap((map) => mentionsOf(map).secrets), ...together(job).kept];
    return [...new Set(names)].filter((name) => !MODEL_KEY.test(name));
}
/** Tokens of a GitHub App, made in the job with the right to write code and handed to the agent. */
function mintedTokens(job, step) {
    const maps = [(0,agent_config/* child */.jf)(step, 'env'), (0,agent_config/* child */.jf)(step, 'with'), (0,agent_config/* child */.jf)(job, 'env')].map(mentionsOf);
    return together(job)
        .minters.filter((id) => maps.some(({ tokensOf }) => tokensOf.has(id)))
        .map(() => 'a token of a GitHub App');
}
function mintsToken(step) {
    if (textAt(step, 'id') === '' || !/github-app-token(?:@|$)/.test(textAt(step, 'uses')))
        return false;
    const inputs = (0,agent_config/* child */.jf)(step, 'with');
    const names = inputs?.kind === 'object' ? inputs.entries.map(({ key }) => key) : [];
    const isNarrowed = names.some((name) => name.startsWith('permission-'));
    return !isNarrowed || textAt(step, 'with', 'permission-contents') === 'write';
}
/** Whether the agent can use the job's token: named in its environment, handed over, or left behind by checkout. */
function hasToken(workflow, job, step) {
    const maps = [(0,agent_config/* child */.jf)(workflow, 'env'), (0,agent_config/* child */.jf)(job, 'env'), (0,agent_config/* child */.jf)(step, 'env'), (0,agent_config/* child */.jf)(step, 'with')];
    return maps.some((map) => mentionsOf(map).hasToken) || together(job).keepsToken;
}
const STRANGERS_TEXT = /github\.event\.(?:issue|comment|discussion|review|pull_request|head_commit|workflow_run)\.(?:title|body|(?:head_commit|head)\.(?:message|ref|label)|head_branch|display_title|message)|github\.head_ref|github\.event\.(?:client_payload|inputs)\b(?!.)|toJSON\(github\.event\)/i;
/** The prompt names the thing, and the agent goes and reads it. */
const STRANGERS_NUMBER = /github\.event\.(?:issue|pull_request|discussion|comment|review)\.(?:number|html_url|url|node_id|id)|github\.event\.number|\bgh (?:issue|pr) (?:view|diff|checkout)/i;
/** How a stranger's words come before the model; undefined when nothing shows that they do. */
function strangersInput(workflow, job, step, event) {
    if (HEAD_EVENTS.includes(event) && together(job).takesHead)
        return 'it works on the checked-out code of the pull request';
    const here = [
        mentionsOf((0,agent_config/* child */.jf)(step, 'with')),
        mentionsOf((0,agent_config/* child */.jf)(step, 'run')),
        mentionsOf((0,agent_config/* child */.jf)(step, 'env')),
        mentionsOf((0,agent_config/* child */.jf)(job, 'env')),
        mentionsOf((0,agent_config/* child */.jf)(workflow, 'env')),
    ];
    const text = here.find(({ strangersText }) => strangersText !== undefined)?.strangersText;
    if (text !== undefined)
        return `its prompt or environment holds ${text}`;
    if (event === 'workflow_run')
        return undefined;
    return here.some(({ strangersNumber }) => strangersNumber) ? 'it is told to read what the event is about' : undefined;
}
const HEAD_EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment'];
function takesHead(step) {
    if (isCheckout(step))
        return /head\.(?:sha|ref)|head_ref|head_sha|head_branch|refs\/pull\/|pull_request\.number/.test(`${textAt(step, 'with', 'ref')} ${textAt(step, 'with', 'repository')}`);
    return /\bgh pr checkout\b|git fetch[^\n]*pull\/|git checkout[^\n]*(?:head_ref|head\.(?:sha|ref))/.test(textAt(step, 'run'));
}
/** Actions that fail, or say so, when the actor may not write. */
const CHECKING_ACTION = /check-?user-?permission|get-?user-?teams?-?membership|team-?membership|actor-permission|check-?(?:collaborator|actor)[\w-]*permission/i;
const ASKS_IN_SCRIPT = /getCollaboratorPermissionLevel\w*\s*\(|checkMembershipForUser\w*\s*\(/i;
const ASKS_IN_SHELL = /\b(?:gh\s+api|curl)\b[^\n]{0,400}collaborators\/[^\n]{0,120}permission/i;
const ASKS_IN_REQUEST = /request\s*\([^\n]{0,200}collaborators\/[^\n]{0,120}permission/i;
const ASSOCIATION = /\bevent\.[\w.]{1,60}author_association|\bpayload[\w.?!]{1,60}author_association/i;
const ROLES = /\b(?:OWNER|MEMBER|COLLABORATOR)\b/;
/** What makes an answer count: the job ends, or later steps are told. */
const CONSEQUENCE = /\bexit\s+[1-9]|\bsetFailed\s*\(|\bthrow\b|\bsetOutput\s*\(|GITHUB_OUTPUT|GITHUB_ENV|\breturn\b/;
/** How far a step before the agent keeps out who may not write; words in an `echo` or a comment check nothing. */
function permissionCheck(job, before) {
    return together(job).guards.get(before) ?? 'none';
}
function checkIn(step) {
    if (CHECKING_ACTION.test(textAt(step, 'uses')))
        return 'strong';
    const run = textAt(step, 'run')
        .replaceAll('\\\n', ' ')
        .replaceAll(/^\s*(?:#|(?:echo|printf|:)\s)(?![^\n]*GITHUB_(?:OUTPUT|ENV))[^\n]*/gm, '');
    const script = textAt(step, 'with', 'script').replaceAll(/\/\/[^\n]*|\bconsole\.\w+\([^\n]*/g, '');
    const text = `${run}\n${script}`;
    const isCheck = ASKS_IN_SHELL.test(run) ||
        ASKS_IN_SCRIPT.test(script) ||
        ASKS_IN_REQUEST.test(script) ||
        (ASSOCIATION.test(text) && ROLES.test(text));
    if (!isCheck)
        return 'none';
    return CONSEQUENCE.test(text) ? 'strong' : 'weak';
}
function steps(job) {
    const list = (0,agent_config/* child */.jf)(job, 'steps');
    return list?.kind === 'array' ? list.items : [];
}
function isCheckout(step) {
    return /^actions\/checkout(?:@|$)/i.test(textAt(step, 'uses'));
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/index.js
// Workflows that run a coding agent, with secrets or write permission, on what strangers write. Patterns are not enough:
// the danger is a combination of trigger, guard, permissions, secrets, input and the agent's own checks and tools. Known
// limits: called workflows, composite actions and scripts are not opened; a permission that is not written is taken as
// read, as new repositories have it; what the guard of another step decides on is not followed.





const agentWorkflow = (rules) => {
    const rule = rules.find(({ detector, info }) => detector === 'agent-workflow' && info.id === 'ci/agent-on-untrusted-trigger');
    if (!rule)
        return undefined;
    return {
        name: 'agent-workflow',
        keywords: [],
        appliesTo: (artifact) => artifact.kind === 'workflow' && rule.appliesTo(artifact) && MAY_RUN_AGENT.test(artifact.latin1()),
        detect(visit) {
            const workflow = visit.segments.structures.find(({ role }) => role === 'workflow')?.node;
            const events = workflow ? strangersEvents(workflow) : [];
            const jobs = workflow && (0,agent_config/* child */.jf)(workflow, 'jobs');
            if (!workflow || events.length === 0 || jobs?.kind !== 'object')
                return;
            const named = new Map(jobs.entries.toReversed().map(({ key, value }) => [key, value]));
            const guards = new Map(events.map(({ name }) => [name, jobGuards(named, name)]));
            const agents = new Map();
            let again = 0;
            for (const { key, value: job } of jobs.entries) {
                for (const step of steps(job)) {
                    // Aliases give the same steps to many jobs: every step is looked at once, and again only so often.
                    if (agents.has(step) && again++ >= limits/* DOCUMENT_VISITS */.ZC)
                        continue;
                    const agent = agents.has(step) ? agents.get(step) : agentIn(step);
                    agents.set(step, agent);
                    if (!agent)
                        continue;
                    const worst = events
                        .flatMap((event) => judge({ workflow, guard: guards.get(event.name)?.get(key) ?? 'none', job, step, agent, event }) ?? [])
                        .toSorted(byTier)[0];
                    if (worst)
                        reportStep(visit, rule, { name: key, step, agent, judgement: worst });
                }
            }
        },
    };
};
function agentIn(step) {
    return agentOf({
        uses: textAt(step, 'uses'),
        run: textAt(step, 'run'),
        input: (name) => textAt(step, 'with', name),
    });
}
const byTier = (a, b) => Number(a.tier !== 'gate') - Number(b.tier !== 'gate');
/** What one event makes of one agent step: gate only when nothing stands between a stranger and the powers. */
function judge({ workflow, guard: ofJob, job, step, agent, event }) {
    if (agent.refuses.includes(event.name) || agent.checksWriter)
        return undefined;
    const guard = stronger(ofJob, guardOf(textAt(step, 'if'), event.name), permissionCheck(job, step), event.needsInsider || (0,agent_config/* child */.jf)(job, 'environment') !== undefined ? 'weak' : 'none');
    if (guard === 'strong' || guard === 'never')
        return undefined;
    const input = strangersInput(workflow, job, step, event.name) ??
        (agent.readsEvent ? 'it reads what the event is about' : undefined);
    if (input === undefined)
        return undefined;
    const token = agent.hasToken || hasToken(workflow, job, step) ? strongPermissions(workflow, job) : [];
    const secrets = foreignSecrets(workflow, job, step).map((secret) => `secrets.${secret}`);
    const powers = [...token, ...secrets, ...mintedTokens(job, step)];
    const found = { event: event.name, input, powers };
    if (powers.length > 0 && agent.isFree && guard === 'none')
        return { ...found, tier: 'gate', reason: 'nobody with write access has to agree' };
    if (powers.length > 0)
        return {
            ...found,
            tier: 'review',
            reason: guard === 'weak' ? 'the guard is weak' : 'only the list of allowed tools stands in between',
        };
    if (agent.isFree && guard === 'none')
        return {
            ...found,
            tier: 'review',
            reason: 'nobody with write access has to agree, and its tools are not restricted',
        };
    return undefined;
}
/**
 * Guards of all jobs for one event: a job's own `if`, and those of the jobs it needs, since a job is skipped with what it
 * needs, unless it says `always()`. Strong guards spread first, so every job is visited once whatever the shape of the
 * graph. A list of needs is a point of the graph too: aliases give one list to many jobs.
 */
function jobGuards(jobs, event) {
    const own = new Map();
    const listed = new Map();
    const needing = new Map();
    const known = new Map();
    for (const [name, job] of jobs) {
        const condition = textAt(job, 'if');
        const guard = known.get(condition) ?? guardOf(condition, event);
        known.set(condition, guard);
        own.set(name, guard);
        const needs = (0,agent_config/* child */.jf)(job, 'needs');
        if (!needs || /\b(?:always|failure|cancelled)\(\)/.test(condition))
            continue;
        const those = needing.get(needs);
        if (those) {
            those.push(name);
            continue;
        }
        needing.set(needs, [name]);
        for (const each of needs.kind === 'array' ? needs.items : [needs]) {
            if (each.kind !== 'scalar')
                continue;
            const lists = listed.get(String(each.value)) ?? new Set();
            listed.set(String(each.value), lists.add(needs));
        }
    }
    const guards = new Map();
    const reached = new Set();
    for (const guard of ['never', 'strong', 'weak', 'none']) {
        const open = [...own].flatMap(([name, each]) => (each === guard ? [name] : []));
        for (let name = open.pop(); name !== undefined; name = open.pop()) {
            if (guards.has(name))
                continue;
            guards.set(name, guard);
            for (const list of listed.get(name) ?? []) {
                if (reached.has(list))
                    continue;
                reached.add(list);
                for (const each of needing.get(list) ?? [])
                    open.push(each);
            }
        }
    }
    return guards;
}
function reportStep({ artifact, report }, rule, { name, step, agent, judgement }) {
    const node = (0,agent_config/* child */.jf)(step, 'uses') ?? (0,agent_config/* child */.jf)(step, 'run') ?? step;
    const { tier, event, input, powers, reason } = judgement;
    const gains = powers.length > 0 ? powers.join(', ') : 'the model key and the runner';
    // In a script the line that starts the agent is what people have to see.
    const at = textAt(step, 'uses') === ''
        ? artifact
            .text()
            .slice(node.start, node.end)
            .search(new RegExp(`(?<![\\w/@-])${agent.name}\\s`))
        : -1;
    const [start, end] = at < 0 ? [node.start, node.end] : [node.start + at, node.start + at + agent.name.length];
    report({
        rule,
        range: [artifact.byteOffset(start), artifact.byteOffset(end)],
        place: `job "${name}"`,
        tier,
        message: `${agent.name} in {place} runs on "${event}": ${input}, it holds ${gains}, and ${reason}.`,
        evidence: [`agent: ${agent.name}`, `trigger: ${event}`, `input: ${input}`, `holds: ${gains}`],
    });
}

// EXTERNAL MODULE: ./build/lib/offsets.js
var offsets = __webpack_require__(1372);
// EXTERNAL MODULE: ./build/lib/search.js
var search = __webpack_require__(9086);
;// CONCATENATED MODULE: ./build/detectors/directives/blocks.js
// Where Markdown shows a text as code, and where its comments stand. Whichever begins first decides: a fence inside a
// comment is none, nor is a comment inside code.

const FENCE = /^[ \t]{0,8}(`{3,}|~{3,})([^\n]*)$/gm;
/** What ends a paragraph, and with it every code span that is still open. */
const BREAK = /\n[ \t>]*(?:\n|<!--|`{3}|~{3}|#{1,6} |[-*+] |\d{1,3}[.)] |$)/g;
/** Before a comment that no mark ends: the start of a line, or HTML from there on. In a sentence it is plain text. */
const BLOCK_START = /^[ \t>*+\-\d.)]{0,20}(?:<[^\n`]{0,500})?$/;
/** `hides` are the elements that are not displayed: a fence inside one of them is none. */
function blocksOf(text, hides) {
    const lines = [...text.matchAll(FENCE)].map(({ index, 0: { length }, 1: mark = '', 2: info = '' }) => ({
        start: index,
        end: index + length,
        mark,
        info,
    }));
    const closerOf = closers(lines);
    const spanFrom = codeSpans(text);
    const commentAt = commentReader(text);
    const fences = [];
    const comments = [];
    let line = 0;
    let hiding = 0;
    const mark = /^[ \t]{0,8}(?:`{3,}|~{3,})|<!--|`+/gm;
    for (let match = mark.exec(text); match; match = mark.exec(text)) {
        const at = match.index;
        if (match[0] === '<!--') {
            const range = commentAt(at);
            if (range)
                comments.push(range);
            mark.lastIndex = Math.max(range?.[1] ?? 0, at + 4);
            continue;
        }
        while ((lines[line]?.start ?? Infinity) < at)
            line++;
        const opening = lines[line];
        while ((hides[hiding]?.[1] ?? Infinity) <= at)
            hiding++;
        const hide = hides[hiding];
        const isHidden = hide !== undefined && hide[0] <= at && hide[0] >= (fences.at(-1)?.[1] ?? 0);
        const closer = opening?.start === at && !isHidden ? closerOf(line) : undefined;
        if (closer) {
            fences.push([at, closer.end]);
            for (const range of commentsIn(text.slice(at, closer.end), at))
                comments.push(range);
            mark.lastIndex = closer.end;
        }
        else if (match[0].startsWith('`'))
            mark.lastIndex = spanFrom(at) ?? at + match[0].length;
    }
    return { fences, comments };
}
/** Comments that end, in a text that is not Markdown, or is shown as it is. */
function commentsIn(text, offset = 0) {
    const found = [];
    const close = /--!?>/g;
    for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', close.lastIndex)) {
        close.lastIndex = start + 2;
        if (!close.test(text))
            break;
        found.push([offset + start, offset + close.lastIndex]);
    }
    return found;
}
/** Comments of which none is a part of another; where none ends any more, nothing is searched again. */
function commentReader(text) {
    const lastClose = Math.max(text.lastIndexOf('-->'), text.lastIndexOf('--!>'));
    return (start) => {
        const close = /--!?>/g;
        close.lastIndex = start + 2;
        if (lastClose >= close.lastIndex && close.test(text))
            return [start, close.lastIndex];
        const before = text.slice(Math.max(0, start - 520), start);
        return BLOCK_START.test(before.slice(before.lastIndexOf('\n') + 1)) ? [start, text.length] : undefined;
    };
}
/** The line that closes a fence: the same character, at least as often, and nothing behind it. */
function closers(lines) {
    /** From how many on nothing closes what is still to come. */
    const hopeless = {};
    return (index) => {
        const opening = lines[index];
        if (!opening || (opening.mark.startsWith('`') && opening.info.includes('`')))
            return undefined;
        const [character = ''] = opening.mark;
        if (opening.mark.length >= (hopeless[character] ?? Infinity))
            return undefined;
        for (let at = index + 1; at < lines.length; at++) {
            const line = lines[at];
            if (line?.mark.startsWith(opening.mark) && line.info.trim() === '')
                return line;
        }
        hopeless[character] = opening.mark.length;
        return undefined;
    };
}
/** The end of the code span that begins at a run of backticks. */
function codeSpans(text) {
    const next = new Map();
    const seen = new Map();
    for (const { index, 0: run } of [...text.matchAll(/`+/g)].toReversed()) {
        const closing = seen.get(run.length);
        if (closing !== undefined)
            next.set(index, closing + run.length);
        seen.set(run.length, index);
    }
    const breaks = next.size > 0 ? [...text.matchAll(BREAK)].map(({ index }) => index) : [];
    return (at) => {
        const end = next.get(at);
        if (end === undefined || text[at - 1] === '\\')
            return undefined;
        const stop = breaks[(0,search/* firstOf */.K)(breaks.length, (index) => (breaks[index] ?? 0) >= at)];
        return stop === undefined || end <= stop ? end : undefined;
    };
}
/** Ranges that overlap become one. */
function joined(ranges) {
    const found = [];
    for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
        const last = found.at(-1);
        if (last && start < last[1])
            last[1] = Math.max(last[1], end);
        else
            found.push([start, end]);
    }
    return found;
}
/** The one of the ranges, which are in order and apart, that a place lies in. */
function rangeAround(ranges, at) {
    const range = ranges[(0,search/* firstOf */.K)(ranges.length, (index) => (ranges[index]?.[1] ?? 0) > at)];
    return range !== undefined && range[0] <= at ? range : undefined;
}

;// CONCATENATED MODULE: ./build/detectors/directives/hidden-places.js
// Stretches of a text that a model reads and a person does not: comments, alternative texts, undisplayed elements, and
// the pseudo-tags that poisoned tool descriptions use to speak to the model over the person's head.

/** Longest element that is looked at. */
const ELEMENT_UNITS = 4000;
/** A comment is judged in pieces, so that nothing in a long one is far from the rest of it; they overlap. */
const PIECE_UNITS = 6000;
const PIECE_STEP = 5000;
/** `[any label]: # "text"`: what defines a reference is not displayed. */
const REFERENCE = /^[ \t>]{0,8}\[[^[\]\n]{1,200}\]:[ \t]{0,8}\n?[ \t]{0,8}(?:<[^<>\n]{0,500}>|[^\s<]\S{0,500})[ \t]{0,8}\n?[ \t]{0,8}["'(](?:[^\n]|\n(?![ \t]*(?:\n|\[|$))){0,2000}/gm;
const ALT_TEXT = /!\[([^[\]\n]{20,2000})\]\(/g;
const LINK_TITLE = /\]\([^()\s]{1,500}\s{1,4}"([^"\n]{20,2000})"\)/g;
const OPENING_TAG = /<(\w[\w-]{0,40})\b([^<>]{0,400})>/g;
const UNDISPLAYED = /\shidden(?=[\s=/]|$)|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0|opacity\s{0,3}:\s{0,3}0(?![.\d])/i;
const PSEUDO_TAG = /^(?:important|system|system[-_]?(?:prompt|message|instructions?|override|note)|hidden|secret|admin|instructions?|critical|assistant[-_]?instructions?|internal|confidential|priority|urgent|note[-_]?to[-_]?(?:ai|llm|model|assistant)|ai[-_]?(?:instructions?|only)|llm|developer|override|sidenote)$/i;
/** Of Markdown. Time is linear in the text, whatever it holds. */
function hiddenPlaces(text) {
    const hides = [...hidden_places_elements(text, [])].filter(({ isInvisible }) => isInvisible);
    const { fences, comments } = blocksOf(text, hides.map(({ start, end }) => [start, end]));
    const found = [...comments.map(comment), ...hidden_places_elements(text, fences)];
    const add = (pattern, kind) => {
        for (const match of text.matchAll(pattern))
            found.push({ start: match.index, end: match.index + match[0].length, kind, isInvisible: true });
    };
    if (text.includes(']:'))
        add(REFERENCE, 'a Markdown comment');
    if (text.includes('!['))
        add(ALT_TEXT, 'the alternative text of an image');
    if (text.includes(']('))
        add(LINK_TITLE, 'the title of a link');
    return { places: found.toSorted((a, b) => a.start - b.start), fences };
}
/** Of a source file, in whose texts Markdown's code is not told from the language's own quotes. */
function hiddenPlacesInCode(text) {
    return [...commentsIn(text).map(comment), ...hidden_places_elements(text, [])].toSorted((a, b) => a.start - b.start);
}
/** What is judged at once: all of it, unless it is long. */
function* piecesOf({ start, end }) {
    for (let at = start;; at += PIECE_STEP) {
        yield [at, Math.min(at + PIECE_UNITS, end)];
        if (at + PIECE_UNITS >= end)
            return;
    }
}
function comment([start, end]) {
    return { start, end, kind: 'an HTML comment', isInvisible: true };
}
/** An element that begins in a fence ends there. */
function* hidden_places_elements(text, fences) {
    let at = 0;
    for (const match of text.matchAll(OPENING_TAG)) {
        const [opening, name = '', attributes = ''] = match;
        const isInvisible = UNDISPLAYED.test(attributes);
        if (match.index < at || (!isInvisible && (attributes.trim() !== '' || !PSEUDO_TAG.test(name))))
            continue;
        const end = Math.min(match.index + ELEMENT_UNITS, rangeAround(fences, match.index)?.[1] ?? Infinity);
        const inside = text.slice(match.index + opening.length, end);
        const close = inside.toLowerCase().indexOf(`</${name.toLowerCase()}>`);
        if (close < 0)
            continue;
        at = match.index + opening.length + close + name.length + 3;
        const kind = isInvisible ? 'an element that is not displayed' : 'a pseudo-tag';
        yield { start: match.index, end: at, kind, isInvisible };
    }
}

;// CONCATENATED MODULE: ./build/detectors/directives/quotation.js
// Mention is not instruction: whether the words at a place are quoted, negated, or talked about.
const MENTION = /\b(?:injections?|attacks?|attackers?|adversar|attempts?|malicious|jailbreaks?|phish|such as|e\.g\.|for example|examples?|like|phrases?|patterns?|payloads?|detect|flag|scan|treat|resist|refuse|reject|untrusted|suspicious|red[- ]?flags?|defen[cs]e|says?|saying|claims?|asks? you|asking|tells? you|telling|tries|try(?:ing)? to|instruct(?:s|ing) you|contains?|containing|embedded|attempting|if (?:a|an|any|the|some) (?:\w+ )?(?:content|text|page|file|document|message|user|website|tool|issue|comment)|tests?)\b/i;
const NEGATION = /\b(?:do not|don[’']?t|never|must not|cannot|can[’']?t|won[’']?t|not to|nor|neither|should not|shouldn[’']?t|avoid|no one (?:can|may)|unable to|refuse to|not)\b[^.!?\n]{0,60}$/i;
/** Somebody else's act, not an order: `models may ignore …`, `a way to bypass …`, `which ignores`. */
const THIRD_PERSON = /\b(?:may|might|will|would|could|can|who|that|which|models?|llms?|agents?|users?|attempts? to|able to|trying to|not|it)\s{1,3}$/i;
/** `to ignore` is an order only when the reader is the one who has to. */
const PURPOSE = /\bto\s{1,3}$/i;
const DUTY = /\b(?:you (?:need|have|must|are|should|want)\b[^.!?]{0,20}|(?:required|necessary|important|instructed|ordered|asked|told|(?:task|job|goal|duty) is) )to\s{1,3}$/i;
/** The sentence around a place, within 300 characters each side. */
function sentenceAround(text, start, end) {
    const left = text.slice(Math.max(0, start - 300), start);
    const right = text.slice(end, end + 300);
    const breakBefore = Math.max(left.lastIndexOf('. '), left.lastIndexOf('! '), left.lastIndexOf('? '), left.lastIndexOf('\n'));
    const breakAfter = right.search(/[.!?](?:\s|$)|\n/);
    return [left.slice(breakBefore + 1), breakAfter < 0 ? right : right.slice(0, breakAfter + 1)];
}
/** Whether the words are mentioned: in quotes or code, negated, or inside a sentence about attacks. */
function isMention(text, start, end) {
    const [before, after] = sentenceAround(text, start, end);
    return (isQuoted(before, after) ||
        NEGATION.test(before) ||
        THIRD_PERSON.test(before) ||
        (PURPOSE.test(before) && !DUTY.test(before)) ||
        MENTION.test(`${before} ${after}`) ||
        isUnderDefensiveHeading(text, start));
}
/** As `isMention`, for orders that are negative themselves (`do not tell the user`). */
function isQuotedMention(text, start, end) {
    const [before, after] = sentenceAround(text, start, end);
    const isDoubleNegative = /^without/i.test(text.slice(start, end)) && /\b(?:do not|don[’']?t|never|must not|cannot|not|no)\b/i.test(before);
    return isDoubleNegative || isQuoted(before, after) || isTalkedAbout(text, start, before);
}
/** The sentence or the heading above is about attacks. */
function isTalkedAbout(text, start, before) {
    return (/\b(?:injections?|attacks?|malicious|jailbreaks?|red[- ]?flags?|suspicious|such as|e\.g\.|phrases?|patterns?|detect|flag|scan|if (?:a|an|any|the|some))\b/i.test(before) || isUnderDefensiveHeading(text, start));
}
const QUOTES = ['"', '`', '\u201c'];
/** An odd number of quotation marks before, and one after. */
function isQuoted(before, after, marks = QUOTES) {
    for (const mark of marks) {
        const closing = mark === '\u201c' ? '\u201d' : mark;
        const opened = before.split(mark).length - 1 - (mark === closing ? 0 : before.split(closing).length - 1);
        if (opened % 2 === 1 && after.includes(closing))
            return true;
    }
    return marks === QUOTES && /(?:^|[\s([{,:])'[^']{0,80}$/.test(before) && /^[^']{0,120}'/.test(after);
}
/** The nearest heading or list lead-in above says these are attacks or signs of them. */
function isUnderDefensiveHeading(text, start) {
    const above = text.slice(Math.max(0, start - 2500), start);
    const heading = [...above.matchAll(/^(?:#{1,6} [^\n]{1,120}|\*\*[^\n*]{1,100}\*\*:?\s*|[^\n]{1,160}:\s*)$/gm)].at(-1)?.[0] ?? '';
    return /\b(?:injections?|attacks?|jailbreaks?|red flags?|threats?|malicious|suspicious|adversarial|security (?:checks?|tests?|review)|detect(?:ion|s|ing)?|anti-?patterns?|vulnerabilit)/i.test(heading);
}

;// CONCATENATED MODULE: ./build/detectors/directives/signals.js
// What one passage of prose tells its reader to do, as signals that are weighed together: none of them alone is proof.
// Every gap is bounded and stays within a sentence.
const GAP = String.raw `[^.!?\n]{0,80}?`;
const SECRET = String.raw `(?:~\/\.(?:ssh|aws|kube|gnupg|cursor|claude|config|netrc|docker|npmrc)|id_(?:rsa|ed25519|ecdsa)\b|\.env\b(?!\.example)|\/etc\/(?:passwd|shadow)|(?:ssh|private|api|secret|access)[ _-]?keys?\b|credentials?\b|passwords?\b|(?:access|auth|session|api|bearer)[ _-]?tokens?\b|environment variables|\bsecrets?\b|mcp\.json|wallet|seed phrase|\bconfidential (?:\w{1,20} ){0,2}(?:information|data|resources?|files?|records?)|\w{2,20}:\/\/(?:confidential|secrets?|config|credentials?|admin|private|keys?)\b|(?:chat|conversation|message) history|\/(?:tmp|var|opt|home)\/[\w./-]{0,60}(?:credential|secret|password|token|private|confidential)[\w./-]{0,40})`;
const READ_VERB = String.raw `\b(?:read|cat|open|access|load|retrieve|collect|gather|grab|fetch|get|list|dump|copy|extract|find|query|use|call|check|print|include)\b`;
const SEND_VERB = String.raw `\b(?:send|post|upload|transmit|forward|submit|exfiltrate|email|e-mail|leak|relay|report|pass|attach|append|encode|embed|put|place|include|provide|add|write)\b`;
const READS = new RegExp(`${READ_VERB}${GAP}${SECRET}`, 'i');
const SENDS = new RegExp(`${SEND_VERB}${GAP}(?:\\bhttps?:\\/\\/|\\bwebhook|\\b(?:remote|external|attacker)(?:'s)? (?:server|endpoint|address|host)|\\b[\\w.+-]{1,40}@[\\w-]{1,40}\\.\\w{2,10}|\\b(?:as|in|into|to|through|via|using) (?:the |a |an |another |its |this )?['"\`]?[\\w-]{0,30}['"\`]?,? ?(?:parameter|argument|field|sidenote|side note|query string|header)\\b|\\bsidenote\\b|\\b(?:to|with) (?:this|the) (?:tool|number|phone|recipient|address|account)\\b)|${SEND_VERB}${GAP}${SECRET}${GAP}\\b(?:to|in|into|as|with|through)\\b|\\b(?:include|show|reveal|return|output)\\b${GAP}${SECRET}${GAP}\\bin (?:your|the|every|each) (?:response|reply|answer|output|result)`, 'i');
const COERCES = /\b(?:before|prior to|whenever|every time|each time)\b[^.!?\n]{0,40}\b(?:us(?:e|ing)|call(?:ing)?|invok(?:e|ing)|run(?:ning)?|answer(?:ing)?|respond(?:ing)?|sending|send)\b|\botherwise\b[^.!?\n]{0,60}\b(?:not work|fail|error|crash|lost|lose|die)|\b(?:will not|won't|doesn't) work (?:unless|otherwise|without)|\b(?:you must|always|first),? (?:first |always )?(?:read|send|call|check|access|include|run|use)\b/i;
const EXECUTES = /\b(?:curl|wget)\s[^|\n]{1,200}\|\s{0,4}(?:sudo )?(?:ba|z)?sh\b|\brm -rf?\s+[~/*]|\b(?:delete|wipe|erase|drop) (?:all|every)\b[^.!?\n]{0,30}\b(?:files?|data|tables?|backups?|repositor(?:y|ies))\b|\bbase64 (?:-d|--decode)\b[^\n]{0,40}\|\s{0,4}(?:ba|z)?sh\b/i;
const PERSON = String.raw `(?:the |any |your |our )?(?:end[- ]?)?(?:users?|humans?|person|people|developers?|operators?|owners?|customers?|anyone|anybody|them|him|her)\b`;
const NEVER = String.raw `\b(?:do not|don[’']?t|never|must not|mustn[’']?t|should not|shouldn[’']?t|cannot|without|avoid|refrain from)\b(?: (?:ever|explicitly|directly|even|actually|be))?`;
const TELL = '(?:tell|inform|notify|alert|warn|notifying|alerting|informing|telling|warning)';
const SAY = '(?:mention|reveal|disclose|show|display|expose|say|report|explain|describe|mentioning|revealing|disclosing|showing|explaining|display(?:ing)?)';
/** What the agent itself does, as opposed to a subject of conversation. */
const DEED = String.raw `(?:you|we)(?:[’']?(?:re|ve)| are| have| had| did| also| first| just| need to| must){0,3} ?(?:read|access|call|us(?:e|ing)|sen[dt]|cop(?:y|ied)|upload|check|collect|forward|post|open|execut|includ|fetch|retriev|stor|log|record|do|did|done|ran|run|the\b)\w{0,6}`;
const THIS = '(?:any of )?(?:this|it|these|that)(?: (?:step|action|operation|transfer|upload|access|background|note|instruction|rule|call|tool|file|process)s?)?';
/** Said of nothing in particular: the order ends after the person. */
const ENDS = String.raw `(?=\s{0,3}[.!;\n)\]]|\s{0,3}$|\s{0,3}<)`;
const TELLS_NOT = new RegExp(`${NEVER} ${TELL} ${PERSON}(?: (?:that|about|of|how|what|why) (?:${DEED}|${THIS}\\b)| (?:${DEED}|at all\\b)|${ENDS})`, 'i');
const SAYS_NOT = new RegExp(`${NEVER} ${SAY} (?:(?:that |how |why |what )${DEED}|(?:(?:anything|something) )?(?:about |of )?${THIS} to ${PERSON})[^.!?\\n]{0,80}`, 'i');
const SECRETLY = /\b(?:secretly|covertly|stealthily|silently|quietly) (?:\w{1,15} ){0,2}?(?:send|post|upload|forward|transmit|exfiltrate|copy|leak|relay|email|collect|record)\b|\bwithout (?:the )?(?:user|human|person|developer)(?:[’']s)? (?:knowledge|knowing|consent|noticing|awareness|being (?:aware|told|notified))|\b(?:keep|hide|conceal) (?:this|it|these \w{1,20}) (?:secret |hidden )?from (?:the )?(?:user|human|person|developer)s?\b|\b(?:the )?(?:user|human)s? (?:must|should)(?: not|n[’']?t) (?:know|notice|be (?:told|aware|informed)|find out)\b|\bso (?:that )?the (?:user|human) (?:does not|doesn[’']?t|won[’']?t|will not|never) (?:know|notice|see)s?\b/i;
const OVERRIDES = /\b(?:ignore|disregard|forget|override|bypass|discard)(?: (?:all|any|every|everything|of|your|the|my|these|those|and)){0,4} ?(?:previous|prior|above|earlier|preceding|existing|system|original|former|other|safety|security|prev)(?: (?:or|and|system|user|developer|safety|security|previous|prior|above|other)){0,3} ?(?:instructions?|prompts?|rules?|directives?|guidelines?|messages?|orders|commands?|restrictions?|polic(?:y|ies)|guardrails?|context)\b/i;
/** `do not forget to read` orders it. */
const DOUBLE = '(?:forget|hesitate|fail|omit|neglect|skip|miss|wait|stop|worry)';
/** What is forbidden is not ordered; orders to be silent stay. */
const FORBIDDEN = new RegExp(String.raw `(?!without)${NEVER}(?! (?:${TELL}|${SAY}|${DOUBLE})\b)(?:(?!, (?:but|instead|first|just|rather|then|so|always|simply)\b)(?:[^.!?\n;]|[.?](?=[^\s.?]))){0,200}`, 'gi');
/** It forbids one deed, up to the comma; `without fail` forbids none. */
const WITHOUT = new RegExp(String.raw `\bwithout (?:ever |even |explicitly |directly |actually )?(?!(?:${TELL}|${SAY})\b)\w{2,20}ing\b(?:[^.!?\n,;]|[.?](?=[^\s.?])){0,120}`, 'gi');
/** The end of a line that goes on: no empty one, new item or heading comes after it. */
const WRAP = String.raw `(?<![ \t])[ \t]*\r?\n(?![ \t]*(?:\r?\n|[-*+] |\d{1,3}[.)] |#{1,6} |$))[ \t]*`;
const UNWRAP = new RegExp(WRAP, 'g');
/** Nor a new sentence, to which what is forbidden before does not extend. */
const UNWRAP_SENTENCE = new RegExp(`${WRAP}(?=[^\\sA-Z])`, 'g');
function signalsOf(passage) {
    const ordered = passage
        .replace(UNWRAP_SENTENCE, ' ')
        .replace(FORBIDDEN, ' ')
        .replace(WITHOUT, ' ')
        .replace(UNWRAP, ' ');
    return {
        reads: READS.test(ordered),
        sends: SENDS.test(ordered),
        conceals: TELLS_NOT.test(ordered) || SAYS_NOT.test(ordered) || SECRETLY.test(ordered),
        overrides: OVERRIDES.test(ordered),
        coerces: COERCES.test(ordered),
        executes: EXECUTES.test(ordered),
    };
}
/** Places in a text, for the rules on visible prose. */
const CONCEALS = [TELLS_NOT, SAYS_NOT, SECRETLY].map((each) => new RegExp(each.source, 'gi'));
const OVERRIDE = new RegExp(OVERRIDES.source, 'gi');
/** Whether the passage orders something harmful: two signals, and one of them is the harm. */
function isHarmful({ reads, sends, conceals, overrides, coerces, executes }) {
    const harm = Number(reads && (sends || coerces || conceals)) +
        Number(sends && (coerces || conceals || overrides)) +
        Number(overrides && (reads || sends || executes || conceals)) +
        Number(executes && (conceals || overrides || coerces));
    return harm > 0;
}

;// CONCATENATED MODULE: ./build/detectors/directives/index.js
// Orders to a model that no author would show to people: hidden in comments and pseudo-tags, keeping things from the
// user, setting other instructions aside. Patterns are not enough: the same words are product style, advice against
// attacks and quotations of them, so place, addressee, direction and a second signal decide. Known limits: English only;
// orders spread over several passages; in source code only texts that stand in a tool's description or docstring.






/** Lesser findings are looked for among so many, so that they crowd out none that gates; the scan lists fewer anyway. */
const MOST_LESSER = 3 * limits/* FINDINGS_PER_RULE */.qR;
/** What must occur in a source file before it is worth decoding. */
const KEYWORDS = [
    '<important>',
    '<system',
    '<hidden>',
    '<secret>',
    '<admin>',
    '<instruction',
    '<critical>',
    '<internal>',
    '<override>',
    '<urgent>',
    '<priority>',
    '<confidential>',
    '<!--',
].map((text) => ({ text, isCaseSensitive: false }));
const directives = (compiled) => {
    const own = compiled.filter(({ detector }) => detector === 'directives');
    const named = (id) => own.find(({ info }) => info.id === id);
    const rules = {
        hidden: named('text/hidden-instruction'),
        conceal: named('text/conceal'),
        override: named('text/override'),
    };
    if (own.length === 0)
        return undefined;
    return {
        name: 'directives',
        keywords: KEYWORDS,
        appliesTo: (artifact, hits) => artifact.kind === 'code'
            ? hits.length > 0
            : artifact.kind !== 'other' && own.some((rule) => rule.appliesTo(artifact)),
        detect(visit) {
            if (visit.artifact.kind === 'code')
                return descriptionsInCode(visit, rules);
            const taken = { ranges: [], gating: 0 };
            for (const segment of visit.segments.texts)
                if (segment.role === 'model-text')
                    judgeText(visit, segment, rules, taken);
        },
    };
};
function judgeText(visit, segment, rules, taken) {
    const text = segment.bytes.toString('utf8');
    const toSource = sourceMapper(segment, text);
    const report = (rule, start, end, more) => {
        const range = toSource(start, end);
        const isGating = (more.tier ?? 'gate') === 'gate';
        const isFull = !isGating && taken.ranges.length - taken.gating > MOST_LESSER;
        if (!rule?.appliesTo(visit.artifact) || isFull || overlaps(taken, range))
            return;
        taken.ranges.push(range);
        if (isGating)
            taken.gating++;
        visit.report({ rule, range, place: segment.place, ...more });
    };
    const { places, fences } = hiddenPlaces(text);
    const inside = (ranges, at) => rangeAround(ranges, at) !== undefined;
    for (const place of places) {
        if (taken.gating > limits/* GATE_FINDINGS_PER_RULE */.Iz)
            break;
        const harm = harmIn(text, place, inside(fences, place.start));
        if (harm)
            report(rules.hidden, ...harm.range, {
                message: hiddenMessage(place),
                ...(harm.tier === 'review' && { tier: 'review' }),
            });
    }
    const invisible = joined(places.filter(({ isInvisible }) => isInvisible).map(({ start, end }) => [start, end]));
    let last = -1;
    for (const match of CONCEALS.flatMap((pattern) => [...text.matchAll(pattern)]).toSorted((a, b) => a.index - b.index)) {
        if (taken.gating > limits/* GATE_FINDINGS_PER_RULE */.Iz)
            break;
        // A quotation ends where its mark stands, however far the expression went on.
        const words = /^[^"`\u201d\n]*/.exec(match[0])?.[0] ?? '';
        const [start, end] = [match.index, match.index + words.length];
        if (inside(fences, start) || isQuotedMention(text, start, end))
            continue;
        const around = signalsOf(paragraphAround(text, start, end));
        const isProven = around.sends || (around.reads && around.coerces) || around.executes;
        // One sentence is one finding, whichever way it says it.
        if (last >= 0 && start - last < 500 && !text.slice(last, start).includes('\n'))
            continue;
        // `without informing the user` alone mostly describes what software does.
        if (!isProven && /^without/i.test(words))
            continue;
        report(rules.conceal, start, end, isProven ? {} : { tier: 'review' });
        last = start;
    }
    for (const match of text.matchAll(OVERRIDE)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (taken.gating > limits/* GATE_FINDINGS_PER_RULE */.Iz)
            break;
        if (isMention(text, start, end))
            continue;
        const tier = inside(invisible, start) ? 'gate' : inside(fences, start) ? 'context' : 'review';
        report(rules.override, start, end, { tier });
    }
}
function overlaps({ ranges }, [start, end]) {
    return ranges.some(([from, to]) => start < to && end > from);
}
/** Gate: an order with two signals. Review: one grave signal where nobody looks. */
function harmIn(text, place, isFenced) {
    const { start, end, isInvisible } = place;
    const [before, after] = sentenceAround(text, start, end);
    // In code it is shown, and talked about; quotation marks show only what would be seen without them.
    const isComment = place.kind === 'an HTML comment';
    if (!isComment && isQuoted(before, after, isInvisible ? ['`'] : undefined))
        return undefined;
    const isTold = isFenced || isTalkedAbout(text, start, before);
    let grave;
    for (const range of piecesOf(place)) {
        const signals = signalsOf(text.slice(...range));
        if (isHarmful(signals))
            return { tier: isTold ? 'review' : 'gate', range };
        if (isInvisible && !isFenced && (signals.conceals || signals.executes))
            grave ??= range;
    }
    return grave && { tier: 'review', range: grave };
}
function hiddenMessage({ kind }) {
    return `In {place}, ${kind} gives the model orders that a reader does not see.`;
}
/** Poisoned tool definitions in source: a hidden place in a docstring or a description, with two signals. */
function descriptionsInCode(visit, { hidden }) {
    const { artifact, report } = visit;
    if (!hidden?.appliesTo(artifact))
        return;
    const text = artifact.text();
    for (const place of hiddenPlacesInCode(text)) {
        if (![...piecesOf(place)].some((range) => isHarmful(signalsOf(text.slice(...range)))))
            continue;
        if (!isToolDescription(text.slice(Math.max(0, place.start - 1200), place.start)))
            continue;
        report({
            rule: hidden,
            range: [artifact.byteOffset(place.start), artifact.byteOffset(place.end)],
            message: hiddenMessage(place),
        });
    }
}
/** The text before ends inside the docstring of a decorated tool, or inside a description or registration call. */
function isToolDescription(before) {
    const decorated = [...before.matchAll(/@\w{1,40}(?:\.\w{1,40}){0,2}\.?(?:tool|prompt|resource)\b/g)].at(-1)?.index;
    if (decorated !== undefined && (before.slice(decorated).match(/"""|'''/g)?.length ?? 0) % 2 === 1)
        return true;
    const key = [
        ...before.matchAll(/(?:\b(?:description|instructions)["']?|__doc__)\s{0,4}[:=]\s{0,4}\(?\s{0,40}[frb]{0,2}["'`]|\.(?:tool|registerTool|addTool)\(\s{0,40}["'`][\w-]{1,60}["'`],\s{0,40}["'`]/g),
    ].at(-1);
    return key !== undefined && !/[;{}]/.test(before.slice(key.index + key[0].length));
}
/** The paragraph of a place, within 500 characters each side. */
function paragraphAround(text, start, end) {
    const left = text.slice(Math.max(0, start - 500), start);
    const right = text.slice(end, end + 500);
    const from = Math.max(left.lastIndexOf('\n\n'), left.lastIndexOf('\n#'));
    const to = right.search(/\n\n|\n#/);
    return left.slice(from + 1) + text.slice(start, end) + (to < 0 ? right : right.slice(0, to));
}
function sourceMapper(segment, text) {
    const { byteOf } = (0,offsets/* createOffsets */.b)(text, segment.bytes.length);
    return (start, end) => segment.toSource(byteOf(start), byteOf(end));
}

// EXTERNAL MODULE: ./build/artifacts/segments.js + 3 modules
var segments = __webpack_require__(476);
// EXTERNAL MODULE: ./build/lib/condition.js + 2 modules
var lib_condition = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
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
            if (!(error instanceof lib_condition/* ConditionError */.iG))
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
    return (0,lib_condition/* evaluate */._3)(when, lookup, (pattern, text) => {
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

;// CONCATENATED MODULE: ./build/lib/shell-line.js
// What a command line consists of, once read, and how one is put together word by word.
/** What stands between commands. */
const BETWEEN = new Set(['|', '|&', '||', '&&', ';', '&']);
function lineBuilder(before = []) {
    const pipelines = before.slice(0, -1);
    const commands = [...(before.at(-1)?.commands ?? [])];
    let open = mutable(commands.pop());
    const endCommand = () => {
        if (open.words.length + open.assignments.length + open.redirects.length > 0)
            commands.push(open);
        open = mutable();
    };
    const separate = (operator) => {
        endCommand();
        if (operator === '|' || operator === '|&')
            return;
        const end = operator === '&&' || operator === '||' || operator === '&' || operator === '' ? operator : ';';
        if (commands.length > 0)
            pipelines.push({ commands: commands.splice(0), end });
    };
    return {
        separate,
        add(word) {
            const isAssignment = open.words.length === 0 && /^[A-Za-z_]\w*\+?=/.test(word.text);
            (isAssignment ? open.assignments : open.words).push(word);
        },
        redirect: (redirect) => open.redirects.push(redirect),
        line() {
            separate('');
            return { pipelines };
        },
    };
}
function mutable(command) {
    return {
        assignments: [...(command?.assignments ?? [])],
        words: [...(command?.words ?? [])],
        redirects: [...(command?.redirects ?? [])],
    };
}
/** `npx` of `/usr/local/bin/npx` and of `npx.cmd`. */
function programName(word) {
    return word
        .replace(/^.*[\\/]/s, '')
        .replace(/\.(?:exe|cmd|bat)$/i, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/lib/shell.js
// Reads a command line as a shell does: words in simple commands in pipelines, with what stands in $(…), `…`, <(…), (…)
// and { … } as command lines of their own. The grammar is POSIX, near enough for PowerShell and cmd. Nothing is expanded,
// nothing throws, and each character is read once.


function readShell(source) {
    const text = source.slice(0, limits/* SHELL_TEXT */.jp);
    const state = {
        text,
        at: 0,
        depth: 0,
        isWhole: text.length === source.length,
        hasBacktick: true,
        pending: [],
    };
    const line = readLine(state, '');
    return { line, isWhole: state.isWhole };
}
/**
 * Words that are apart already, as a program is started with them. The first may be a command line of its own, as some
 * write it, and an operator that stands alone is read as one. Offsets count in the words joined by spaces.
 */
function readWords(words) {
    const [first = '', ...rest] = words;
    const isPath = /^[A-Za-z]:[\\/]/.test(first);
    const { line, isWhole } = readShell(isPath ? '' : first);
    const builder = lineBuilder(line.pipelines);
    if (isPath)
        builder.add({ text: first, start: 0, end: first.length, nested: [] });
    let start = first.length + 1;
    let isAll = isWhole;
    for (const whole of rest) {
        const text = whole.slice(0, Math.max(0, limits/* SHELL_TEXT */.jp - start));
        if (text.length < whole.length)
            isAll = false;
        if (start >= limits/* SHELL_TEXT */.jp && whole !== '')
            break;
        if (BETWEEN.has(text))
            builder.separate(text);
        else
            builder.add({ text, start, end: start + text.length, nested: [] });
        start += text.length + 1;
    }
    return { line: builder.line(), isWhole: isAll };
}
function readLine(state, closer) {
    const builder = lineBuilder();
    const { text } = state;
    for (;;) {
        skipBlanks(state, closer);
        const character = text[state.at];
        if (character === undefined)
            break;
        if (character === closer) {
            state.at++;
            break;
        }
        const redirect = /(?:&>>?|>>|>[&|]?|<<<|<<-?|<[&>]?)(?!\()/y;
        redirect.lastIndex = state.at;
        const operator = redirect.exec(text)?.[0];
        if (operator !== undefined)
            builder.redirect(readRedirect(state, operator, undefined, closer));
        else if (';|&)\n'.includes(character)) {
            const pair = text.slice(state.at, state.at + 2);
            const isPair = BETWEEN.has(pair);
            state.at += isPair ? pair.length : 1;
            builder.separate(isPair ? pair : character);
            if (character === '\n')
                readBodies(state);
        }
        else {
            const word = readWord(state, closer);
            if (word.start === state.at)
                state.at++;
            redirect.lastIndex = state.at;
            const after = /^\d{1,2}$/.test(word.text) ? redirect.exec(text)?.[0] : undefined;
            if (after !== undefined)
                builder.redirect(readRedirect(state, after, Number(word.text), closer));
            else if (word.end > word.start)
                builder.add(word);
        }
    }
    return builder.line();
}
function readRedirect(state, operator, fd, closer) {
    state.at += operator.length;
    skipBlanks(state, closer);
    const redirect = { operator: operator === '<<-' ? '<<' : operator, fd, target: readWord(state, closer) };
    if (redirect.operator === '<<')
        state.pending.push(redirect);
    return redirect;
}
/** The texts of `<<`, each up to the line that is its word. */
function readBodies(state) {
    for (const redirect of state.pending.splice(0)) {
        const start = state.at;
        let end = start;
        while (state.at < state.text.length) {
            const newline = state.text.indexOf('\n', state.at);
            const stop = newline < 0 ? state.text.length : newline;
            const isLast = state.text.slice(state.at, stop).trim() === redirect.target.text;
            state.at = Math.min(stop + 1, state.text.length);
            if (isLast)
                break;
            end = stop;
        }
        redirect.target = { text: state.text.slice(start, end), start, end, nested: [] };
    }
}
/** Blanks, continued lines and a comment; `$IFS` is how some write a blank. */
function skipBlanks(state, closer) {
    const blanks = closer === '`'
        ? /(?:[ \t\r]|\\\r?\n|\$IFS(?!\w)|\$\{IFS\})+/y
        : /(?:[ \t\r]|\\\r?\n|`\r?\n|\$IFS(?!\w)|\$\{IFS\})+/y;
    blanks.lastIndex = state.at;
    if (blanks.test(state.text))
        state.at = blanks.lastIndex;
    if (state.text[state.at] !== '#')
        return;
    const newline = state.text.indexOf('\n', state.at);
    state.at = newline < 0 ? state.text.length : newline;
}
function readWord(state, closer) {
    const { text } = state;
    const start = state.at;
    const nested = [];
    // In `.\setup.ps1` and `C:\setup.exe` a backslash is no escape.
    const windows = /(?:\.{1,2}|[A-Za-z]:|~|%\w{1,40}%|\$env:\w{1,40})\\/iy;
    windows.lastIndex = start;
    const isPath = windows.test(text);
    let word = '';
    let braces = 0;
    while (state.at < text.length) {
        const character = text[state.at] ?? '';
        const next = text[state.at + 1];
        if (' \t\r\n;|&)'.includes(character))
            break;
        if (character === closer && (character !== '}' || braces === 0))
            break;
        if ((character === '<' || character === '>') && next !== '(')
            break;
        if (character === '$' && /^(?:\$IFS(?!\w)|\$\{IFS\})/.test(text.slice(state.at, state.at + 6)))
            break;
        if (character === '`' && (next === '\n' || next === '\r'))
            break;
        if (character === '\\' && !isPath) {
            word += next === '\n' ? '' : (next ?? '');
            state.at = Math.min(state.at + 2, text.length);
        }
        else if (character === "'")
            word += readSingle(state);
        else if (character === '$' && next === "'")
            word += readAnsi(state);
        else if (character === '"')
            word += readDouble(state, nested);
        else if ((character === '<' || character === '>') && next === '(')
            word += readNested(state, `${character}(`, nested);
        else if (character === '(')
            word += readNested(state, '(', nested);
        else if (character === '{' && word === '' && next !== '}' && next !== '{')
            word += readNested(state, '{', nested);
        else if (character === '$' || character === '`')
            word += readDollar(state, nested);
        else {
            if (character === '{')
                braces++;
            if (character === '}')
                braces = Math.max(0, braces - 1);
            word += character;
            state.at++;
        }
    }
    return { text: word, start, end: state.at, nested };
}
function readSingle(state) {
    const start = state.at + 1;
    const end = state.text.indexOf("'", start);
    state.at = end < 0 ? state.text.length : end + 1;
    return state.text.slice(start, end < 0 ? undefined : end);
}
/** `$'…'`, in which letters may be written as numbers. */
function readAnsi(state) {
    const { text } = state;
    let word = '';
    state.at += 2;
    while (state.at < text.length) {
        const character = text[state.at++];
        if (character === "'")
            break;
        if (character !== '\\') {
            word += character;
            continue;
        }
        const number = /x([0-9a-fA-F]{1,2})|([0-7]{1,3})/y;
        number.lastIndex = state.at;
        const [all, hex, octal] = number.exec(text) ?? [];
        if (all !== undefined)
            word += String.fromCharCode(hex === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(hex, 16));
        else
            word += text[state.at] === 'n' ? '\n' : (text[state.at] ?? '');
        state.at = Math.min(state.at + (all?.length ?? 1), text.length);
    }
    return word;
}
function readDouble(state, nested) {
    const { text } = state;
    let word = '';
    state.at++;
    while (state.at < text.length) {
        const character = text[state.at] ?? '';
        const next = text[state.at + 1] ?? '';
        if (character === '"') {
            state.at++;
            break;
        }
        if (character === '\\' && '$`"\\\n'.includes(next)) {
            word += next === '\n' ? '' : next;
            state.at = Math.min(state.at + 2, text.length);
        }
        else if (character === '$' || character === '`')
            word += readDollar(state, nested);
        else {
            word += character;
            state.at++;
        }
    }
    return word;
}
/** `$(…)`, `` `…` ``, `${…}` or a plain character, as written. */
function readDollar(state, nested) {
    const { text } = state;
    if (text.startsWith('$(', state.at))
        return readNested(state, '$(', nested);
    if (text[state.at] === '`' && state.hasBacktick) {
        if (text.includes('`', state.at + 1))
            return readNested(state, '`', nested);
        state.hasBacktick = false;
    }
    const start = state.at;
    let braces = 0;
    do {
        if (text.startsWith('${', state.at)) {
            braces++;
            state.at += 2;
        }
        else if (braces > 0 && (text.startsWith('$(', state.at) || (text[state.at] === '`' && state.hasBacktick)))
            readDollar(state, nested);
        else {
            if (text[state.at] === '}')
                braces--;
            state.at += text[state.at] === '\\' ? 2 : 1;
        }
    } while (braces > 0 && state.at < text.length);
    state.at = Math.min(state.at, text.length);
    return text.slice(start, state.at);
}
function readNested(state, opener, nested) {
    const start = state.at;
    state.at += opener.length;
    if (state.depth >= limits/* SHELL_NESTING */.wH) {
        state.isWhole = false;
        return opener;
    }
    state.depth++;
    const line = readLine(state, opener === '`' ? '`' : opener === '{' ? '}' : ')');
    state.depth--;
    nested.push({ opener, start, end: state.at, line });
    return state.text.slice(start, state.at);
}

;// CONCATENATED MODULE: ./build/detectors/downloads/programs.js
// What the programs in a command line do, as far as downloads go: which ones only start another, where a download goes,
// and what an interpreter is told to run. Programs differ in their flags: only those that take a value are listed.

/** Matches nothing. */
const NONE = /(?!)/;
const RESERVED = /^(?:if|then|elif|else|while|until|do|!|time|exec|command|builtin|nohup|call|chronic|unbuffer|busybox)$/;
/** Programs that start the program after their flags and so many operands, by the flags that take a value. */
const WRAPPERS = {
    sudo: { valued: /^(?:-[a-zA-Z]*[ughpCrtTUDR]|--(?:user|group|host|prompt|chdir|role|type))$/ },
    doas: { valued: /^-[uC]$/ },
    env: { valued: /^(?:-[uC]|--unset|--chdir)$/ },
    nice: { valued: /^-n$/ },
    ionice: { valued: /^-[cnp]$/ },
    timeout: { valued: /^(?:-[ks]|--signal|--kill-after)$/, operands: 1 },
    stdbuf: { valued: /^-[ioe]$/ },
    setsid: { valued: NONE },
    flock: { valued: /^-[wE]$/, operands: 1 },
    start: { valued: NONE },
    'start-process': { valued: /^-(?:wait|nonewwindow|verb|argumentlist)$/i },
};
/** Programs that start one of their words somewhere else: in a container, in another root. */
const CARRIERS = /^(?:docker|podman|nerdctl|wsl|chroot|nsenter|distrobox|toolbox)$/;
/** The words from the program that does the work. */
function unwrap(words) {
    let from = 0;
    for (;;) {
        const name = wordName(words[from]);
        const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
        if (CARRIERS.test(name)) {
            const start = from;
            const at = words.findIndex((word, index) => index > start && isKnown(programName(word.text)));
            return words.slice(at < 0 ? from : at);
        }
        if (!wrapper && !RESERVED.test(name))
            return from === 0 ? words : words.slice(from);
        from++;
        for (let operands = wrapper?.operands ?? 0; from < words.length; from++) {
            const text = words[from]?.text ?? '';
            if (wrapper?.valued.test(text))
                from++;
            else if (!/^-|^\w+=|^$/.test(text) && !(name === 'start' && /^\/\w+$/.test(text)) && operands-- <= 0)
                break;
        }
    }
}
function nameOf(words) {
    return wordName(words[0]);
}
function wordName(word) {
    return programName((word?.text ?? '').replace(/\(.*$/s, ''));
}
function isKnown(name) {
    return isDownloader(name) || SHELL.test(name) || interpreterOf(name) !== undefined;
}
const CURL = {
    valued: 'AbcCdDeEFhHKmoPQrtTuUwxXyYz',
    file: /^(?:-o|--output)$/,
    folder: /^--output-dir$/,
    keepsName: /^(?:-O|--remote-name(?:-all)?)$/,
    keeps: false,
};
const POWERSHELL = {
    valued: '',
    file: /^-(?:out\w{0,5}|destination)$/i,
    folder: NONE,
    keepsName: NONE,
    keeps: false,
};
const DOWNLOADERS = {
    curl: CURL,
    wget: {
        valued: 'aABDeghiIloOPQRtTUwX',
        file: /^(?:-O|--output-document)$/,
        folder: /^(?:-P|--directory-prefix)$/,
        keepsName: NONE,
        keeps: true,
    },
    wget2: { ...CURL, valued: 'aOP', file: /^(?:-O|--output-document)$/, folder: /^-P$/, keepsName: NONE, keeps: true },
    fetch: { ...CURL, valued: 'BNoSTw', keepsName: NONE, keeps: true },
    aria2c: { ...CURL, valued: 'odixsj', file: /^(?:-o|--out)$/, folder: /^(?:-d|--dir)$/, keeps: true },
    http: CURL,
    https: CURL,
    xh: CURL,
    lynx: CURL,
    iwr: POWERSHELL,
    irm: POWERSHELL,
    'invoke-webrequest': POWERSHELL,
    'invoke-restmethod': POWERSHELL,
    'start-bitstransfer': POWERSHELL,
};
function isDownloader(name) {
    return Object.hasOwn(DOWNLOADERS, name);
}
function downloadOf(words) {
    const [first] = words;
    const name = nameOf(words);
    // `(New-Object Net.WebClient).DownloadString('…')`
    const method = /\.download(string|data|file)(?:async)?\(/i.exec(first?.text ?? '')?.[1]?.toLowerCase();
    if (method === 'file') {
        const file = first?.nested.at(-1)?.line.pipelines[0]?.commands[0]?.words.at(-1)?.text.split(',').at(-1);
        return { files: file ? [file] : [], isPiped: false };
    }
    if (method !== undefined)
        return { files: [], isPiped: true };
    if (name === 'certutil' && words.some(({ text }) => /^[-/]urlcache$/i.test(text)))
        return { files: [words.at(-1)?.text ?? ''], isPiped: false };
    const program = Object.hasOwn(DOWNLOADERS, name) ? DOWNLOADERS[name] : undefined;
    if (!program)
        return undefined;
    const { flags, operands } = flagsOf(words.slice(1), program);
    const of = (names) => flags.filter(({ flag }) => names.test(flag)).map(({ value }) => value);
    const named = of(program.file);
    const folder = of(program.folder).at(-1);
    const keeps = of(program.keepsName).length > 0 || (program.keeps && named.length === 0);
    const kept = keeps ? operands.map((url) => url.replace(/[?#].*$/s, '').replace(/^.*\//s, '')) : [];
    const files = [...named.filter((file) => !isOutput(file)), ...kept.filter((file) => file !== '')];
    return {
        files: folder === undefined ? files : files.map((file) => `${folder.replace(/\/$/, '')}/${file}`),
        isPiped: named.length === 0 ? !keeps || program.keeps : named.some(isOutput),
    };
}
function isOutput(file) {
    return /^(?:-|\/dev\/(?:stdout|fd\/1)|\/proc\/self\/fd\/1)$/.test(file);
}
function flagsOf(words, { valued, file, folder }) {
    const flags = [];
    const operands = [];
    for (let at = 0; at < words.length; at++) {
        const text = words[at]?.text ?? '';
        const next = words[at + 1]?.text ?? '';
        const long = /^(--[\w-]+)(?:=(.*))?$/s.exec(text);
        if (long?.[1] || (valued === '' && /^-\w/.test(text))) {
            const flag = long?.[1] ?? text;
            const takes = long?.[2] === undefined && (file.test(flag) || folder.test(flag));
            flags.push({ flag, value: takes ? next : (long?.[2] ?? '') });
            if (takes)
                at++;
        }
        else if (/^-[^-]/.test(text)) {
            // `-sSLo file`: the first that takes a value takes the rest of the word, or the next one.
            const letters = [...text.slice(1)];
            const taker = letters.findIndex((letter) => valued.includes(letter));
            for (const letter of taker < 0 ? letters : letters.slice(0, taker))
                flags.push({ flag: `-${letter}`, value: '' });
            if (taker < 0)
                continue;
            const rest = letters.slice(taker + 1).join('');
            flags.push({ flag: `-${letters[taker]}`, value: rest === '' ? next : rest });
            if (rest === '')
                at++;
        }
        else
            operands.push(text);
    }
    return { flags, operands };
}
const SHELL = /^(?:(?:ba|z|da|k|mk|fi|a|rba)?sh|su|runuser)$/;
const INTERPRETERS = [
    [
        SHELL,
        {
            valued: /^(?:[-+][a-z]*[oO]|--rcfile|--init-file)$/,
            code: /^(?:-[a-z]*c|--command)$/,
            own: /^--(?:version|help)$/,
        },
    ],
    [/^(?:python|pypy)[\d.]*w?$|^py$/, { valued: /^-[WX]$/, code: /^-[a-zA-Z]*c$/, own: /^(?:-m.*|-V|--version)$/ }],
    [
        /^(?:node|nodejs|bun|deno|tsx|ts-node)$/,
        {
            valued: /^(?:-r|--require|--import|--loader|--experimental-loader|-C|--conditions)$/,
            code: /^(?:-[ep]+|--eval|--print)$/,
            own: /^(?:-v|--version|--test|--(?:eval|print)=.*)$/,
        },
    ],
    [
        /^(?:perl|ruby|lua[\d.]*|osascript)$/,
        { valued: /^-[IrMl]$/, code: /^-[a-zA-Z0]*[eE]$/, own: /^(?:-[vS]|-[a-z0]*[eE].+)$/ },
    ],
    [/^php[\d.]*$/, { valued: /^-[dcz]$/, code: /^-[rBRE]$/, own: /^(?:-[vimSa]|--version)$/ }],
    [/^(?:java|uv)$/, { valued: /^(?:-cp|-classpath|--class-path|--with|--python|-p)$/, code: NONE, own: /^-m$/ }],
];
const POWERSHELL_VALUED = /^[-/](?:ex\w*|ep|w|wi\w*|v\w*|in\w*|of|outputf\w*|if|config\w*|psc\w*|wd|workingd\w*)$/i;
function interpreterOf(name) {
    return INTERPRETERS.find(([names]) => names.test(name))?.[1];
}
/** Undefined when the program is no interpreter, or runs something of its own. */
function scriptOf(words) {
    const name = nameOf(words);
    const rest = words.slice(1);
    if (name === 'powershell' || name === 'pwsh')
        return powershellScript(rest);
    if (name === 'cmd') {
        const at = rest.findIndex(({ text }) => /^\/[ck]$/i.test(text));
        return at < 0 ? { from: 'input' } : { from: 'code', words: rest.slice(at + 1), isCommandLine: true };
    }
    const interpreter = interpreterOf(name);
    if (!interpreter)
        return undefined;
    const isShell = SHELL.test(name);
    let isCode = false;
    let readsInput = false;
    for (let at = 0; at < rest.length; at++) {
        const word = rest[at];
        const text = word?.text ?? '';
        if (word === undefined || interpreter.own.test(text))
            return undefined;
        if (interpreter.code.test(text))
            isCode = true;
        else if (/^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/.test(text) && !isCode && name !== 'su')
            break;
        else if (interpreter.valued.test(text))
            at++;
        else if (isShell && /^-[a-z]*s[a-z]*$/.test(text))
            readsInput = true;
        else if (isCode && !text.startsWith('-'))
            return { from: 'code', words: [word], isCommandLine: isShell };
        else if (/^(?:bun|deno|uv)$/.test(name) && text === 'run')
            continue;
        else if (!/^[-+]./.test(text)) {
            if (readsInput)
                break;
            // The user of `su`, whose command comes after it.
            if (name !== 'su' && name !== 'runuser')
                return { from: 'file', word };
        }
    }
    return isCode || name === 'java' || name === 'uv' ? undefined : { from: 'input' };
}
function powershellScript(words) {
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        const text = word?.text ?? '';
        const isInput = words[at + 1]?.text === '-';
        if (word === undefined || /^[-/]e(?:c|nc\w*)?$/i.test(text))
            return undefined;
        if (/^[-/]f(?:i|il|ile)?$/i.test(text)) {
            const file = words[at + 1];
            return file && !isInput ? { from: 'file', word: file } : { from: 'input' };
        }
        if (/^[-/]c(?:o|om|omm\w*)?$/i.test(text))
            return isInput ? { from: 'input' } : { from: 'code', words: words.slice(at + 1), isCommandLine: true };
        if (text === '-')
            break;
        if (POWERSHELL_VALUED.test(text))
            at++;
        else if (!/^[-/]\w/.test(text))
            return { from: 'code', words: words.slice(at), isCommandLine: true };
    }
    return { from: 'input' };
}

;// CONCATENATED MODULE: ./build/detectors/downloads/flow.js
// Follows what a command line downloads until it is run: through pipes, substitutions, variables, files and the command
// lines that stand in arguments. Whatever stands between the download and the shell, the shell runs what comes out of it.



/** Deepest nesting of command lines in arguments: `sh -c "bash -c '…'"`. */
const LINES_IN_WORDS = 4;
function runDownloads(line) {
    const state = {
        run: new Set(),
        files: new Map(),
        variables: new Map(),
        literals: new Map(),
        loaded: new Map(),
        isWhole: true,
    };
    followLine(line, undefined, { state, origin: undefined, depth: 0 });
    return state;
}
/** What the line writes to its output, when it is given `input`. */
function followLine({ pipelines }, input, scope) {
    const { files } = scope.state;
    let output;
    let verified = [];
    for (const { commands, end } of pipelines) {
        let carried = input;
        for (const command of commands)
            carried = followCommand(command, carried, output, scope);
        output ??= carried;
        // After `&&` a file whose hash was right is the file that was meant.
        if (isHashCheck(commands))
            verified = [...verified, ...mentioned(commands, files)];
        for (const [name, word] of verified) {
            if (end === '&&')
                files.delete(name);
            else
                files.set(name, word);
        }
        if (end !== '&&')
            verified = [];
    }
    return output;
}
const HASH_PROGRAM = /^(?:sha(?:1|224|256|384|512)?sum|shasum|b2sum)$/;
/** A checksum program with `-c` and a hash that is written in the line. */
function isHashCheck(commands) {
    return (commands.some(({ words }) => HASH_PROGRAM.test(nameOf(unwrap(words))) && words.some(({ text }) => /^-(?:-check|[a-z]*c)$/.test(text))) &&
        commands.some((command) => textsOf(command).some((text) => /(?<![0-9a-fA-F])[0-9a-fA-F]{40,128}(?![0-9a-fA-F])/.test(text))));
}
function mentioned(commands, files) {
    const texts = commands.flatMap(textsOf);
    return [...files].filter(([file]) => texts.some((text) => text.includes(file)));
}
function textsOf({ words, redirects }) {
    return [...words.map(({ text }) => text), ...redirects.map(({ target }) => target.text)];
}
function followCommand(command, input, before, scope) {
    const { variables } = scope.state;
    let stdin = input;
    let body;
    for (const redirect of command.redirects) {
        if (redirect.operator.startsWith('<<'))
            body = redirect;
        if (redirect.operator.startsWith('<'))
            stdin = scope.state.files.get(pathOf(redirect.target.text)) ?? carriedBy(redirect.target, stdin, scope) ?? stdin;
    }
    for (const word of command.assignments)
        flow_assign(word, stdin, scope);
    let { words } = command;
    // PowerShell: `$script = irm …`
    const variable = /^\$(\w{1,60})(=)?/.exec(words[0]?.text ?? '');
    const [first] = words;
    let assigned;
    if (first && variable?.[1] && (variable[2] || words[1]?.text === '=')) {
        assigned = variable[1];
        const value = { ...first, text: first.text.slice(variable[0].length) };
        words = variable[2] ? [value, ...words.slice(1)] : words.slice(2);
        hold(assigned, words.length === 1 ? words[0] : undefined, 0, scope);
    }
    else
        words = expanded(words, scope);
    let output = followProgram(unwrap(words), stdin, body, before, scope);
    if (assigned !== undefined) {
        if (output)
            variables.set(assigned, output);
        return undefined;
    }
    for (const { operator, fd, target } of command.redirects) {
        if (!operator.includes('>') || (fd !== undefined && fd !== 1) || operator === '<>')
            continue;
        if (output) {
            if (target.nested.length > 0)
                carriedBy(target, output, scope);
            keep(target.text, output, scope);
        }
        if (!(operator === '>&' && target.text === '1'))
            output = undefined;
    }
    return output;
}
function followProgram(words, stdin, body, before, scope) {
    const { state } = scope;
    const [head, ...rest] = words;
    if (!head)
        return undefined;
    const name = nameOf(words);
    const run = (source) => {
        if (source)
            state.run.add(source);
        return source;
    };
    const download = downloadOf(words);
    if (download) {
        const source = scope.origin ?? head;
        for (const word of words)
            carriedBy(word, source, scope);
        for (const file of download.files)
            keep(file, source, scope);
        return download.isPiped ? source : undefined;
    }
    if (/^(?:\$\(|`)/.test(head.text))
        run(carriedBy(head, stdin, scope));
    run(state.variables.get(/^\$\{?(\w{1,60})\}?(?:\.content)?$/i.exec(head.text)?.[1] ?? ''));
    run(state.files.get(isRunByName(head.text) ? pathOf(head.text) : `bin:${head.text}`));
    if (/scriptblock\]::create\(/i.test(head.text))
        run(carriedBy(head, stdin, scope));
    if (name === 'iex' || name === 'invoke-expression' || name === 'eval') {
        const inside = head.nested.map(({ start, end }) => head.text.slice(start - head.start, end - head.start));
        const output = followText([...inside, ...rest.map(({ text }) => text)].join(' '), stdin, head, scope);
        // What `iex (irm …)` is given is what the group writes.
        if ([head, ...rest].some(({ nested }) => nested.some(({ opener }) => opener === '(')))
            run(output);
        if (name !== 'eval')
            run(stdin);
        return output;
    }
    if (name === 'source' || head.text === '.') {
        const [file] = rest;
        const isInput = !file || file.text === '-' || file.text === '/dev/stdin';
        return run(isInput ? stdin : (state.files.get(pathOf(file.text)) ?? carriedBy(file, undefined, scope)));
    }
    const script = scriptOf(words);
    if (script?.from === 'code' && script.words[0]) {
        const [code] = script.words;
        for (const word of rest)
            if (!script.words.includes(word))
                carriedBy(word, stdin, scope);
        if (script.isCommandLine)
            return followText(script.words.map(({ text }) => text).join(' '), stdin, code, scope) ?? stdin;
        const carried = carriedBy(code, undefined, scope);
        return /^(?:\$\(|`)/.test(code.text) ? run(carried) : stdin;
    }
    if (script?.from === 'file') {
        run(state.files.get(pathOf(script.word.text)) ?? carriedBy(script.word, undefined, scope));
        for (const word of rest)
            carriedBy(word, stdin, scope);
        return stdin;
    }
    if (script?.from === 'input') {
        if (body && SHELL.test(name))
            followText(body.target.text, undefined, body.target, scope);
        return run(stdin);
    }
    if (/^(?:export|local|declare|readonly|typeset)$/.test(name)) {
        for (const word of rest)
            flow_assign(word, stdin, scope);
        return undefined;
    }
    return followOther(name, words, stdin, before, scope);
}
/** Programs that run nothing themselves: what they read or are given may come out again. */
function followOther(name, words, stdin, before, scope) {
    const { files } = scope.state;
    const rest = words.slice(1);
    const operands = rest.filter(({ text }) => !text.startsWith('-'));
    // `docker run … sh -c "…"`, `xargs sh -c "…"`, `npx concurrently …`: the shell is another program's argument.
    const speaks = /^(?:echo|printf|e?grep|rg|write-\w+)$/.test(name);
    const shell = speaks
        ? -1
        : rest.findIndex(({ text }) => SHELL.test(programName(text)) || /^(?:cmd|powershell|pwsh)$/.test(programName(text)));
    const script = shell < 0 ? undefined : scriptOf(rest.slice(shell));
    // `retry 5 curl …`
    const start = speaks ? -1 : rest.findIndex(({ text }) => text === 'curl' || text === 'wget');
    let output = start < 0 ? stdin : (followProgram(rest.slice(start), stdin, undefined, undefined, scope) ?? stdin);
    if (script?.from === 'code' && script.isCommandLine && script.words[0])
        output = followText(script.words.map(({ text }) => text).join(' '), undefined, script.words[0], scope) ?? output;
    for (const word of words) {
        if (script?.from === 'code' && script.words.includes(word))
            continue;
        output ??= carriedBy(word, stdin, scope) ?? (word === words[0] ? undefined : files.get(pathOf(word.text)));
        carriedBy(word, stdin, scope);
    }
    if (name === 'tee' && stdin)
        for (const { text } of operands)
            keep(text, stdin, scope);
    const target = operands.at(-1);
    if (/^(?:mv|cp|install|ln|move|copy|ren|(?:move|copy|rename)-item)$/.test(name) && target) {
        const from = operands.map(({ text }) => files.get(pathOf(text))).find((source) => source !== undefined);
        if (from)
            keep(target.text, from, scope);
    }
    return name === 'fi' || name === 'done' || name === 'esac' ? (before ?? output) : output;
}
/** The download that a word brings along: of its substitutions, the variables it names, the file it is. */
function carriedBy(word, input, scope) {
    const { state } = scope;
    if (state.loaded.has(word))
        return state.loaded.get(word);
    state.loaded.set(word, undefined);
    let found;
    for (const { opener, line } of word.nested) {
        if (opener === '{' && input)
            state.variables.set('_', input);
        const output = followLine(line, opener === '{' || opener === '(' || opener === '>(' ? input : undefined, scope);
        if (opener !== '>(')
            found ??= output;
    }
    if (state.variables.size > 0) {
        for (const [, name = ''] of word.text.matchAll(/\$\{?(\w{1,60})/g))
            found ??= state.variables.get(name);
    }
    state.loaded.set(word, found);
    return found;
}
function flow_assign(word, stdin, scope) {
    const name = /^(\w{1,60})\+?=/.exec(word.text)?.[1];
    const source = carriedBy(word, stdin, scope);
    if (!name)
        return;
    if (source)
        scope.state.variables.set(name, source);
    hold(name, source ? undefined : word, word.text.indexOf('=') + 1, scope);
}
/** Longest text of a variable that is followed: the name of a program with some flags. */
const LITERAL_UNITS = 200;
/** A variable gets the text of a word from some place on, or one that is not known. */
function hold(name, word, from, { state }) {
    const text = word?.nested.length === 0 ? filledIn(word.text.slice(from), state) : '';
    if (text !== '' && text.length <= LITERAL_UNITS)
        state.literals.set(name, text);
    else
        state.literals.delete(name);
}
/** `$X` in the place of a program's name, with what it holds. */
function expanded(words, { state }) {
    const [head, ...rest] = words;
    if (!head?.text.includes('$') || head.nested.length > 0 || state.literals.size === 0)
        return words;
    const text = filledIn(head.text, state);
    if (text === head.text)
        return words;
    const parts = text.split(/\s+/).filter((part) => part !== '');
    return [...parts.map((part) => ({ ...head, text: part })), ...rest];
}
function filledIn(text, { literals }) {
    if (text.length > LITERAL_UNITS)
        return text;
    return text.replace(/\$(?:\{(\w{1,60})\}|(\w{1,60}))/g, (whole, braced, plain) => literals.get(braced ?? plain ?? '') ?? whole);
}
/** A text that is itself a command line. */
function followText(text, input, word, scope) {
    const { state, origin, depth } = scope;
    const reading = readShell(text);
    if (!reading.isWhole || depth >= LINES_IN_WORDS)
        state.isWhole = false;
    if (depth >= LINES_IN_WORDS)
        return undefined;
    return followLine(reading.line, input, { state, origin: origin ?? word, depth: depth + 1 });
}
function keep(file, source, { state }) {
    const path = pathOf(file);
    if (path === '' || path.startsWith('/dev/'))
        return;
    state.files.set(path, source);
    // What lies in a folder of programs is run by its name.
    const name = /(?:^|\/)s?bin\/([^/]+)$/.exec(path)?.[1];
    if (name !== undefined)
        state.files.set(`bin:${name}`, source);
}
function isRunByName(text) {
    return /[\\/$%]|\.(?:ps1|exe|bat|cmd)$/i.test(text);
}
function pathOf(text) {
    return text
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/, '')
        .replace(/^~\//, '$HOME/')
        .replace(/\$\{(\w{1,60})\}/g, '$$$1');
}

;// CONCATENATED MODULE: ./build/detectors/downloads/index.js
// Commands of MCP servers and hooks that download a script and run it. Read as a shell reads them, since what is run
// depends on quotes, pipes and flags. Known limits: scripts the command starts are not opened, archives are not followed,
// and what an interpreter's own code (`python -c`) downloads is not seen.




/** Rules by the entries whose commands they are about. */
const ENTRIES = {
    'config/download-piped-to-shell': 'mcp-server',
    'host/hook-download-exec': 'hook',
};
const downloads = (rules) => {
    const own = rules.filter(({ detector, info }) => detector === 'downloads' && Object.hasOwn(ENTRIES, info.id));
    if (own.length === 0)
        return undefined;
    return {
        name: 'downloads',
        keywords: [],
        appliesTo: (artifact) => (artifact.kind === 'mcp-config' || artifact.kind === 'agent-settings') &&
            own.some((rule) => rule.appliesTo(artifact)),
        detect({ artifact, segments, report, gap }) {
            for (const { role, place, node } of segments.structures) {
                const rule = own.find(({ info }) => ENTRIES[info.id] === role);
                if (!rule?.appliesTo(artifact))
                    continue;
                for (const command of (0,agent_config/* launchCommands */.UX)(node)) {
                    const { nodes, isWhole } = downloadsIn(command);
                    if (!isWhole)
                        gap(`the command of ${place} is longer or nested deeper than is read`);
                    for (const { start, end } of nodes)
                        report({ rule, range: [artifact.byteOffset(start), artifact.byteOffset(end)], place });
                }
            }
        },
    };
};
/** The values that hold downloads which are run: one value is a command line, several are words. */
function downloadsIn(command) {
    const texts = command.map(textOf);
    const { line, isWhole } = texts.length === 1 ? readShell(texts[0] ?? '') : readWords(texts);
    const flow = runDownloads(line);
    const nodes = new Set();
    let length = 0;
    const ends = texts.map((text) => {
        length += text.length + 1;
        return length;
    });
    for (const { start } of flow.run) {
        const node = command[(0,search/* firstOf */.K)(ends.length, (index) => start < (ends[index] ?? 0))];
        if (node)
            nodes.add(node);
    }
    return { nodes, isWhole: isWhole && flow.isWhole };
}
function textOf(node) {
    return node.kind === 'scalar' ? String(node.value) : '';
}

// EXTERNAL MODULE: ./build/lib/lazy.js
var lazy = __webpack_require__(8552);
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
const run_NOTHING = { start: 0, end: 0, covers: () => false, decode: () => undefined };
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
    return piece[1] - piece[0] < SHORTEST ? run_NOTHING : runOf(bytes, [piece], offset);
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
                    found = encoded_judge(runOf(index, offset), offset, owner, whole);
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
function encoded_judge(run, offset, { rule, keyword, phase }, whole) {
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/lib/invisible.js
var invisible = __webpack_require__(859);
;// CONCATENATED MODULE: ./build/detectors/hidden-text/index.js
// Characters nobody sees in texts a model reads. Patterns are not enough: the same characters are needed in emoji, flags,
// Arabic and Indic scripts, so each run is judged by what stands around it. A run that spells a message is the attack;
// stray ones are worth a look. Known limit: a message spelt by the choice among visible homoglyphs is not found here.


const RUN = new RegExp(`[${invisible/* INVISIBLE */.k}]+`, 'gu');
/** Bytes that begin any of the above in UTF-8; a text without them is not decoded. */
const LEAD_BYTES = new Set([0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef, 0xf0, 0xf3]);
/** Shortest run that can say something. */
const MESSAGE_UNITS = 4;
const hiddenText = (rules) => {
    const own = rules.filter(({ detector }) => detector === 'hidden-text');
    const message = own.find(({ info }) => info.id === 'text/invisible-message');
    const characters = own.find(({ info }) => info.id === 'text/invisible-characters');
    if (!message && !characters)
        return undefined;
    const appliesTo = (rule, artifact) => rule?.appliesTo(artifact) ?? false;
    return {
        name: 'hidden-text',
        keywords: [],
        appliesTo: (artifact) => (appliesTo(message, artifact) || appliesTo(characters, artifact)) &&
            !(0,external_node_buffer_.isAscii)(artifact.bytes) &&
            artifact.bytes.some((byte) => LEAD_BYTES.has(byte)),
        detect({ artifact, report }) {
            const text = artifact.text();
            for (const match of text.matchAll(RUN)) {
                const start = match.index;
                const end = start + match[0].length;
                const run = hidden_text_judge(match[0], text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2));
                if (run.kind === 'ordinary')
                    continue;
                const rule = run.kind === 'message' ? message : characters;
                if (!rule)
                    continue;
                report({ rule, range: [artifact.byteOffset(start), artifact.byteOffset(end)], evidence: [run.evidence] });
            }
        },
    };
};
function hidden_text_judge(run, before, after) {
    const points = [...run].map((character) => character.codePointAt(0));
    if (isFlag(points, before))
        return { kind: 'ordinary' };
    const hidden = decodeTags(points) ?? decodeSelectors(points) ?? decodeZeroWidth(points);
    if (hidden !== undefined)
        return { kind: 'message', evidence: `hidden text: "${hidden}"` };
    if (isOrdinary(points, before, after))
        return { kind: 'ordinary' };
    return { kind: 'stray', evidence: `${points.length} invisible: ${describe(points)}` };
}
/** Tag characters mirror ASCII one to one. */
function decodeTags(points) {
    const letters = points
        .filter((point) => point >= 0xe0020 && point <= 0xe007e)
        .map((point) => String.fromCharCode(point - 0xe0000));
    return letters.length >= MESSAGE_UNITS ? letters.join('') : undefined;
}
/** Variation selectors number 256: one byte each. A glyph needs at most one, so a run of them is data. */
function decodeSelectors(points) {
    const bytes = points.flatMap((point) => {
        if (point >= 0xfe00 && point <= 0xfe0f)
            return [point - 0xfe00];
        return point >= 0xe0100 && point <= 0xe01ef ? [point - 0xe0100 + 16] : [];
    });
    return bytes.length >= MESSAGE_UNITS ? Buffer.from(bytes).toString('latin1') : undefined;
}
/** Two or more different zero-width characters, sixteen or more in a row: bits. */
function decodeZeroWidth(points) {
    const zeroWidth = points.filter((point) => (point >= 0x200b && point <= 0x200d) || (point >= 0x2060 && point <= 0x2064) || point === 0xfeff);
    const kinds = [...new Set(zeroWidth)];
    if (zeroWidth.length < 16 || kinds.length < 2)
        return undefined;
    const bits = zeroWidth.map((point) => (point === kinds[0] ? '0' : '1')).join('');
    return `${zeroWidth.length} zero-width characters used as bits, ${bits.slice(0, 32)}…`;
}
/** A black flag followed by tag letters is a subdivision flag such as Scotland's. */
function isFlag(points, before) {
    return before.endsWith('\u{1f3f4}') && points.at(-1) === 0xe007f && points.length <= 8;
}
function isOrdinary(points, before, after) {
    const selectors = points.filter((point) => point >= 0xfe00 && point <= 0xfe0f);
    if (points.length === 1 && selectors.length === 1)
        return before !== '';
    // Emoji sequences: at most a selector and a joiner between two symbols.
    if (points.length <= 2 && points.every((point) => point === 0x200d || point === 0xfe0f || point === 0xfe0e)) {
        if (/\p{Extended_Pictographic}|\p{Emoji_Modifier}/u.test(before))
            return true;
    }
    if (points.length === 1 && (points[0] === 0x200c || points[0] === 0x200d))
        return isJoiningScript(before) || isJoiningScript(after);
    if (points.length === 1 && (points[0] === 0x200e || points[0] === 0x200f || points[0] === 0x061c))
        return isRightToLeft(before) || isRightToLeft(after);
    // Directional embeddings and isolates around right-to-left text; overrides (202d, 202e) never.
    if (points.every((point) => (point >= 0x2066 && point <= 0x2069) || (point >= 0x202a && point <= 0x202c)))
        return isRightToLeft(before) || isRightToLeft(after);
    // A soft hyphen or a word joiner is typography when it stands alone between letters.
    return points.length === 1 && (points[0] === 0x00ad || points[0] === 0x2060);
}
function isJoiningScript(text) {
    return /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Syriac}]/u.test(text);
}
function isRightToLeft(text) {
    return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);
}
function describe(points) {
    const names = [...new Set(points)]
        .slice(0, 4)
        .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
    return names.join(', ');
}

;// CONCATENATED MODULE: ./build/detectors/launch/words.js
// The command line of a server entry as words that know where they were written. Wrappers (`cmd /c`, `sh -c "…"`, `env`)
// are opened, so that the program that matters comes first.


/** Words of `command` and `args`; a command with spaces and no arguments is split as a shell would. */
function wordsOf(server) {
    const scalars = (0,agent_config/* launchScalars */.VX)(server);
    const words = scalars.map((node) => ({ text: words_textOf(node) ?? '', node }));
    const [only] = words;
    const whole = words.length === 1 && only ? splitWord(only) : words;
    return words_unwrap(whole, 0);
}
function words_unwrap(words, depth) {
    const name = programName(words[0]?.text ?? '');
    const rest = words.slice(1);
    if (depth > 4 || rest.length === 0)
        return words;
    if (name === 'cmd' && /^\/c$/i.test(rest[0]?.text ?? ''))
        return words_unwrap(opened(rest.slice(1)), depth + 1);
    if (/^(?:ba|z|da|k)?sh$/.test(name)) {
        const at = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
        const script = rest[at + 1];
        if (at >= 0 && script)
            return words_unwrap(splitWord(script), depth + 1);
    }
    if (name === 'wsl' || name === 'sudo' || name === 'exec' || name === 'nohup') {
        const at = rest.findIndex(({ text }) => !text.startsWith('-'));
        if (at >= 0)
            return words_unwrap(rest.slice(at), depth + 1);
    }
    if (name === 'env') {
        const at = rest.findIndex(({ text }) => !text.startsWith('-') && !/^\w+=/.test(text));
        if (at >= 0)
            return words_unwrap(rest.slice(at), depth + 1);
    }
    return words;
}
/** `cmd /c "npx -y x"` gives one word, `cmd /c npx -y x` several. */
function opened(words) {
    const [only] = words;
    return words.length === 1 && only ? splitWord(only) : words;
}
/** Quotes are honoured; what follows a command separator is another command and not looked at. */
function splitWord({ text, node }) {
    const found = [];
    for (const match of text.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"';|&])+|[;|&]+/g)) {
        if (/^[;|&]/.test(match[0])) {
            if (programName(found[0]?.text ?? '') === 'cd')
                found.length = 0;
            else
                break;
        }
        else
            found.push({ text: match[0].replace(/["']/g, ''), node });
    }
    return found;
}
/** Entries of the first of these maps the server has. */
function mapEntries(server, keys) {
    return keys.flatMap((key) => {
        const map = (0,agent_config/* child */.jf)(server, key);
        return map?.kind === 'object' ? map.entries : [];
    });
}
function words_textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
/** `${VAR}`, `$VAR`, `%VAR%`, `{{ var }}`, `<your value>`: decided elsewhere or not yet. */
function isVariable(text) {
    return /\$\{|\$\(|^\$\w+$|%\w+%|\{\{|<[^>]+>|^\{[\w.-]+\}$/.test(text);
}

;// CONCATENATED MODULE: ./build/detectors/launch/folders.js
// Which folders a filesystem server is given, where they are the whole disk, a whole home or a place of secrets. Only
// servers whose name says they serve files are looked at: a path means other things to others.


const FILE_SERVER = /(?:^|[/@_-])(?:mcp-)?(?:server-)?file-?system(?:-mcp)?(?:-server)?(?:[@=:[]|$)|(?:^|\/)mcp-filesystem|filesystem-mcp/i;
const HOME = String.raw `(?:~|\$HOME|\$\{HOME\}|\$\{env:HOME\}|\$\{userHome\}|%USERPROFILE%|\$\{env:USERPROFILE\}|\/root|\/(?:home|Users)(?:\/[^/\\]+)?|[A-Za-z]:[\\/]+Users(?:[\\/]+[^/\\]+)?)`;
const TAIL = String.raw `[\\/]*(?:\*{1,2}[\\/]*)?`;
const BROAD = [
    [/^\/(?:\*{1,2})?$|^[A-Za-z]:[\\/]*$|^\/mnt\/[a-z]\/?$/, 'the whole disk'],
    [
        new RegExp(`^${HOME}[\\\\/]+\\.(?:ssh|aws|gnupg|kube|docker|azure|netrc|password-store|mozilla|config(?:[\\\\/]+gcloud)?)(?:[\\\\/].*)?$`),
        'a folder of credentials',
    ],
    [new RegExp(`^${HOME}${TAIL}$`), 'a whole home folder'],
    [
        /^\/(?:etc|proc|sys|dev|boot|var|usr|private\/etc|System|Library)\/?(?:\*{1,2})?$|^\/etc\/.+|^[A-Za-z]:[\\/]+Windows[\\/]*$/,
        'a system folder',
    ],
];
function broadFolders(words) {
    const server = words.findIndex(({ text }) => FILE_SERVER.test(text));
    if (server < 0)
        return [];
    const name = programName(words[0]?.text ?? '');
    const isContainer = name === 'docker' || name === 'podman';
    // What stands after the image is a path inside the container.
    const given = isContainer ? words.slice(0, server).map(mountSource) : words.slice(server + 1);
    return given.flatMap((word) => {
        const what = word && broad(word.text.replace(/^--?[\w-]+=/, ''));
        return word && what !== undefined ? [{ word, what }] : [];
    });
}
function broad(path) {
    const found = BROAD.find(([pattern]) => pattern.test(path))?.[1];
    if (found !== undefined)
        return found;
    return isVariable(path) ? undefined : found;
}
/** The host's side of `-v /src:/dst` and of `--mount type=bind,src=/src,dst=/dst`. */
function mountSource(word, index, words) {
    const value = /^(?:-v|--volume|--mount)=(.*)$/.exec(word.text)?.[1] ??
        (/^(?:-v|--volume|--mount)$/.test(words[index - 1]?.text ?? '') ? word.text : undefined);
    if (value === undefined)
        return undefined;
    const named = /(?:^|,)(?:src|source)=([^,]+)/.exec(value)?.[1];
    const plain = /^((?:[A-Za-z]:[\\/])?(?:\$\{[^}]*\}|[^:])*):/.exec(value)?.[1];
    const source = named ?? plain;
    return source === undefined ? undefined : { ...word, text: source };
}

// EXTERNAL MODULE: ./build/rules/fillers.js
var fillers = __webpack_require__(6379);
// EXTERNAL MODULE: ./build/rules/value-checks.js + 1 modules
var value_checks = __webpack_require__(6002);
;// CONCATENATED MODULE: ./build/detectors/launch/literals.js
// Credentials written into a server entry: in its environment, headers, arguments or URL. A name that says secret is not
// enough, and a random value is not either: both are needed, or a format that only one provider uses.



const ENVIRONMENTS = ['env', 'environment', 'envs'];
const HEADERS = ['headers', 'http_headers', 'requestHeaders'];
const SECRET_KEY = /(?:^|[-_.])(?:api[-_]?key|apikey|access[-_]?key|secret[-_]?key|private[-_]?key|secret|token|pat|passw(?:or)?d|passphrase|pwd|pass|credentials?|bearer|authorization|auth|key)$|(?:apikey|token|secret|password|accesskey)$|(?:api_?key|secret|token|password)_(?:value|dev|prod|staging|test)$/i;
const NO_SECRET_KEY = /(?:public|publishable|anon|client|tenant|project|account|user|team|org|workspace|site)[-_]?(?:key|id)$|(?:max|num|limit|count|total|input|output|context)[-_]?tokens?$|(?:key|token|secret|auth)[-_]?(?:id|name|type|mode|method|url|uri|file|path|prefix|env|var|header|version|ttl|limit|count)$|(?:sort|partition|primary|foreign|cache|host|object|s3|i18n|map)[-_]?key$|bearer_token_env_var/i;
/** Prefixes only their provider uses, with enough after them. */
const PROVIDER = /^(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,}|glpat-[\w-]{20,}|sk-ant-[\w-]{60,}|sk-(?:proj|svcacct|admin)-[\w-]{40,}|sk_(?:live|test)_[A-Za-z0-9]{20,}|rk_live_[A-Za-z0-9]{20,}|xox[abeoprs]-[\w-]{20,}|npm_[A-Za-z0-9]{36}|hf_[A-Za-z0-9]{30,}|gsk_[A-Za-z0-9]{40,}|pplx-[A-Za-z0-9]{40,}|ntn_[A-Za-z0-9]{40,}|lin_api_[A-Za-z0-9]{30,}|figd_[\w-]{35,}|tvly-[\w-]{28,}|fc-[0-9a-f]{32}|sbp_[0-9a-f]{40}|SG\.[\w-]{20,}\.[\w-]{40,}|ATATT3[\w=-]{100,}|dop_v1_[0-9a-f]{64}|AIza[\w-]{35}|r8_[A-Za-z0-9]{37}|dckr_pat_[\w-]{27})$/;
function literalSecrets(server, words) {
    return [...ofMaps(server), ...ofWords(words), ...ofUrl(server)].filter(({ key, value }) => isSecret(key, value));
}
function ofMaps(server) {
    return mapEntries(server, [...ENVIRONMENTS, ...HEADERS]).flatMap(({ key, value }) => {
        const text = words_textOf(value);
        return text === undefined ? [] : [credential(key, text, value)];
    });
}
/** `--api-key X`, `--api-key=X`, `-e KEY=X`, `--header 'Authorization: Bearer X'`. */
function ofWords(words) {
    return words.flatMap((word, index) => {
        const assigned = /^-{0,2}([A-Za-z][\w.-]{1,60})=(.+)$/s.exec(word.text);
        if (assigned?.[1] && assigned[2])
            return [credential(assigned[1], assigned[2], word.node)];
        const header = /^([A-Za-z][A-Za-z-]{2,40}):\s{0,4}([^/\s].*)$/s.exec(word.text);
        if (header?.[1] && header[2])
            return [credential(header[1], header[2], word.node)];
        const flag = /^--?([A-Za-z][\w-]{1,60})$/.exec(words[index - 1]?.text ?? '')?.[1];
        if (flag && !word.text.startsWith('-'))
            return [credential(flag, word.text, word.node)];
        return [credential('', word.text, word.node)];
    });
}
function ofUrl(server) {
    if (server.kind !== 'object')
        return [];
    return server.entries
        .filter(({ key }) => ['url', 'serverUrl', 'httpUrl', 'uri', 'endpoint'].includes(key))
        .flatMap(({ key, value }) => {
        const text = words_textOf(value);
        return text === undefined ? [] : [credential(key, text, value)];
    });
}
/** The part of the value that is the credential: what follows `Bearer`, the password of a URL, a query parameter. */
function credential(key, text, node) {
    const scheme = /^(?:Bearer|Basic|Token|ApiKey|Key)\s{1,4}(\S+)$/i.exec(text)?.[1];
    if (scheme !== undefined)
        return { key: 'authorization', value: scheme, node };
    if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(text)) {
        const parameter = /[?&]((?:[\w-]*[_-])?(?:api[-_]?key|apikey|token|secret|access[-_]?token|key))=([^&#\s]+)/i.exec(text);
        if (parameter?.[1] && parameter[2])
            return { key: parameter[1], value: parameter[2], node };
        const user = /^[^/]+:\/\/([^/:@\s]*):([^/@\s]+)@([^/:\s]+)/.exec(text);
        const isNear = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal)|^[a-z_-]+$/i.test(user?.[3] ?? '');
        return { key: user && !isNear ? 'url-password' : 'url', value: user && !isNear ? (user[2] ?? '') : '', node };
    }
    return { key, value: text, node };
}
function isSecret(key, value) {
    if (value.length < 10 || isVariable(value) || isReference(value))
        return false;
    if (PROVIDER.test(value))
        return !isFiller(value);
    if (!SECRET_KEY.test(key) && key !== 'url-password')
        return false;
    return !NO_SECRET_KEY.test(key) && isRandom(value, /pass|pwd/i.test(key) ? 10 : 16);
}
/** Names a place where the secret is kept, or is no secret at all. */
function isReference(value) {
    return /^(?:env|input|file|op|vault|keyring|keychain|secret|secretref|sm|ssm|arn|doppler|infisical|gcp|aws|azure|bws|pass):|^[\\/~.]|^[A-Za-z]:[\\/]|\s|\.(?:json|pem|key|crt|ya?ml|toml|txt|env)$|^(?:process\.env|os\.environ)/i.test(value);
}
function isFiller(value) {
    return (0,fillers/* isPlaceholder */.w)(value) || new Set(value).size < 8;
}
/** Not words with dashes between, not a filler, and as mixed as machine-made values are. */
function isRandom(value, minimum) {
    if (value.length < minimum || isFiller(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value))
        return false;
    const parts = value.split(/[-_.:/+=]/).filter((part) => part !== '');
    if (parts.every((part) => /^(?:[A-Za-z]{1,20}\d{0,3}|\d{1,4}|v\d+)$/.test(part)) && parts.length > 1)
        return false;
    if (/^[A-Za-z]{3,}\d{1,4}[!@#$%^&*]?$/.test(value))
        return false;
    return (0,value_checks/* entropy */.Ue)(value) >= 3;
}

;// CONCATENATED MODULE: ./build/detectors/launch/packages.js
// Which package a command line fetches and runs, and whether it says exactly which version. Runners differ in their
// flags: only those that take a value are listed, since the first word that is neither flag nor value is the package.


const NPX = {
    valued: /^(?:-p|--package|-c|--call|-w|--workspace|--registry|--prefix|--cache|--userconfig|--loglevel|--script-shell|-C|--dir|--node-options|--allow-build)$/,
    packages: /^(?:-p|--package)$/,
    replaces: true,
    exact: /^(?:--no|--no-install|--offline)$/,
    judge: judgeNpm,
};
const UVX = {
    valued: /^(?:--from|--with|-w|--with-editable|--with-requirements|-p|--python|--python-platform|-i|--index|--index-url|--default-index|--extra-index-url|-f|--find-links|--index-strategy|--keyring-provider|-c|--constraints?|--overrides?|-b|--build-constraints?|--cache-dir|--directory|--project|--config-file|--env-file|--resolution|--prerelease|--fork-strategy|--link-mode|-P|--upgrade-package|--refresh-package|--reinstall-package|-C|--config-settings?|--color|--allow-insecure-host|--exclude-newer|--torch-backend|--no-build-package|--no-binary-package)$/,
    packages: /^--from$/,
    replaces: true,
    exact: /^(?:--offline|--exclude-newer(?:=.*)?)$/,
    judge: judgePython,
};
const UV_RUN = { ...UVX, packages: /^--with$/, replaces: false };
const PIPX = {
    ...UVX,
    valued: /^(?:--spec|--python|--index-url|-i|--pip-args|--suffix)$/,
    packages: /^--spec$/,
};
const IMAGE = {
    // Every long flag takes a value but these; `-it` and kin take none.
    valued: /^(?:--(?!(?:rm|interactive|tty|init|detach|privileged|read-only|publish-all|quiet|no-healthcheck|oom-kill-disable|sig-proxy|help|replace|tls-verify)$)[a-z][a-z-]*|-[eavmluwphc])$/,
    packages: /^$/,
    replaces: true,
    exact: /^--pull=never$/,
    judge: judgeImage,
};
/** The packages this command line fetches without saying exactly which. */
function loosePackages(words) {
    const [first, second, third] = words;
    const name = programName(first?.text ?? '');
    const sub = second?.text ?? '';
    if (name === 'npx' || name === 'pnpx' || name === 'bunx')
        return loose(words.slice(1), NPX);
    if ((name === 'npm' && (sub === 'exec' || sub === 'x')) ||
        ((name === 'pnpm' || name === 'yarn') && sub === 'dlx') ||
        (name === 'bun' && sub === 'x')) {
        return loose(words.slice(2), NPX);
    }
    if (name === 'uvx')
        return loose(words.slice(1), UVX);
    if (name === 'uv' && sub === 'tool' && third?.text === 'run')
        return loose(words.slice(3), UVX);
    if (name === 'uv' && sub === 'run')
        return loose(words.slice(2), UV_RUN);
    if (name === 'pipx' && sub === 'run')
        return loose(words.slice(2), PIPX);
    if ((name === 'docker' || name === 'podman') && (sub === 'run' || (sub === 'container' && third?.text === 'run'))) {
        return loose(words.slice(sub === 'run' ? 2 : 3), IMAGE);
    }
    if (name === 'deno' && sub === 'run') {
        return words
            .slice(2)
            .flatMap((word) => /^(?:npm|jsr):/.test(word.text)
            ? judged({ ...word, text: word.text.replace(/^(?:npm|jsr):\/?/, '') }, judgeNpm)
            : []);
    }
    return [];
}
function loose(words, runner) {
    const packages = [];
    let at = 0;
    for (; at < words.length; at++) {
        const word = words[at];
        if (runner.exact.test(word.text))
            return [];
        if (word.text === '--') {
            at++;
            break;
        }
        if (!word.text.startsWith('-'))
            break;
        const [flag = '', ...rest] = word.text.split('=');
        if (rest.length > 0) {
            if (runner.packages.test(flag))
                packages.push({ ...word, text: rest.join('=') });
        }
        else if (runner.valued.test(flag)) {
            const value = words[++at];
            if (value && runner.packages.test(flag))
                packages.push(value);
        }
    }
    const plain = words[at];
    const isRun = runner === UV_RUN;
    if (plain && !isRun && !(runner.replaces && packages.length > 0) && !runsOwnScript(words, at, runner))
        packages.push(plain);
    return packages.flatMap((word) => judged(word, runner.judge));
}
function judged(word, judge) {
    const spec = word.text;
    if (spec === '' || isVariable(spec) || isLocal(spec))
        return [];
    const lack = judge(spec);
    return lack === undefined ? [] : [{ word, lack }];
}
function isLocal(spec) {
    return /^(?:\.{1,2}(?:[\\/]|$)|[\\/~]|[A-Za-z]:[\\/]|file:|link:|workspace:)/.test(spec);
}
/** `npx tsx src/server.ts`: a tool of the project's own dependencies runs the project's own file. */
function runsOwnScript(words, at, runner) {
    const asks = words.slice(0, at).some(({ text }) => text === '-y' || text === '--yes');
    const next = words.slice(at + 1).find(({ text }) => !text.startsWith('-') && text !== 'watch' && text !== 'run');
    return runner === NPX && !asks && /\.[cm]?[jt]sx?$/.test(next?.text ?? '');
}
const VERSION = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
const GIT = /^(?:git\+|git:|github:|gitlab:|bitbucket:|gist:|ssh:)|\.git(?:[#@]|$)/;
const NOT_EXACT = 'not one exact version';
function judgeNpm(spec) {
    if (GIT.test(spec) || /^[\w.-]+\/[\w.-]+(?:#|$)/.test(spec))
        return /#[0-9a-f]{40}$/.test(spec) ? undefined : 'a git source without a commit';
    if (/^https?:/.test(spec))
        return undefined;
    const match = /^(@[^/@\s]+\/)?[^@/\s]+(?:@([^/]+))?$/.exec(spec);
    if (!match)
        return undefined;
    if (match[2] === undefined)
        return 'no version';
    return VERSION.test(match[2]) ? undefined : `"${match[2]}", ${NOT_EXACT}`;
}
function judgePython(spec) {
    if (GIT.test(spec))
        return /@[0-9a-f]{40}(?:#|$)/.test(spec) ? undefined : 'a git source without a commit';
    if (/^https?:/.test(spec) || / @ /.test(spec))
        return undefined;
    const match = /^[A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?\s*(.*)$/.exec(spec);
    if (!match)
        return undefined;
    const wanted = match[1] ?? '';
    if (wanted === '')
        return 'no version';
    return /^(?:={2,3}|@)\s*v?\d+(?:\.\d+)+[\w.+-]*$/.test(wanted)
        ? undefined
        : `"${wanted.replace(/^@/, '')}", ${NOT_EXACT}`;
}
const MOVING_TAG = /^(?:latest|main|master|edge|nightly|stable|dev|develop|next|beta|alpha|canary|rolling|release|prod|production|snapshot)(?:-[a-z]+)?$/;
/** A name without a slash may be an image built on this machine, so nothing is said about it. */
function judgeImage(spec) {
    if (spec.includes('@sha256:') || !spec.includes('/') || spec.startsWith('localhost'))
        return undefined;
    const tag = /:([\w.-]+)$/.exec(spec)?.[1];
    if (tag === undefined)
        return 'no tag';
    return MOVING_TAG.test(tag) ? `the moving tag "${tag}"` : undefined;
}

;// CONCATENATED MODULE: ./build/detectors/launch/index.js
// How MCP server entries start their servers and with what: unpinned packages, whole disks for filesystem servers,
// literal credentials. Patterns are not enough, since the meaning of a word depends on the runner, its flags and the key
// it stands under. Known limits: start scripts are not opened, and images without a slash count as built here.




const launch = (rules) => {
    const own = rules.filter(({ detector }) => detector === 'launch');
    const named = (id) => own.find(({ info }) => info.id === id);
    const unpinned = named('config/unpinned-package');
    const folder = named('config/filesystem-root');
    const literal = named('config/literal-secret');
    if (own.length === 0)
        return undefined;
    return {
        name: 'launch',
        keywords: [],
        appliesTo: (artifact) => own.some((rule) => rule.appliesTo(artifact)) &&
            (artifact.kind === 'mcp-config' || artifact.kind === 'agent-settings'),
        detect(visit) {
            for (const segment of visit.segments.structures) {
                if (segment.role !== 'mcp-server')
                    continue;
                const words = wordsOf(segment.node);
                if (unpinned?.appliesTo(visit.artifact)) {
                    for (const { word, lack } of loosePackages(words)) {
                        reportWord(visit, unpinned, segment, word, `{place} runs "${word.text}", which names ${lack}.`);
                    }
                }
                if (folder?.appliesTo(visit.artifact)) {
                    for (const { word, what } of broadFolders(words)) {
                        reportWord(visit, folder, segment, word, `{place} may read and write ${what}: "${word.text}".`);
                    }
                }
                if (literal?.appliesTo(visit.artifact)) {
                    for (const secret of literalSecrets(segment.node, words))
                        reportSecret(visit, literal, segment, secret);
                }
            }
        },
    };
};
function reportWord({ artifact, report }, rule, segment, { text, node }, message) {
    const range = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)];
    report({ rule, range, place: segment.place, evidence: [text], message });
}
function reportSecret({ artifact, report }, rule, segment, secret) {
    const { node, value, key } = secret;
    const written = artifact.text().slice(node.start, node.end);
    const at = written.indexOf(value);
    // A value written with escapes is masked whole.
    const [start, end] = at < 0 ? [node.start, node.end] : [node.start + at, node.start + at + value.length];
    const range = [artifact.byteOffset(start), artifact.byteOffset(end)];
    report({ rule, range, place: [segment.place, key].filter((part) => part !== '').join(', '), secrets: [range] });
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

;// CONCATENATED MODULE: ./build/detectors/unread/index.js
// Client files that cannot be looked at whole: too large, too long to parse, nested too deep. Their clients load them all
// the same, so what stands there runs unseen; nobody writes such a file by hand. Plain syntax errors are not meant: a
// client refuses those too, and they are a gap.

const unread = (rules) => {
    const rule = rules.find(({ detector }) => detector === 'unread');
    if (!rule)
        return undefined;
    return {
        name: 'unread',
        keywords: [],
        appliesTo: (artifact) => artifact.isHead && rule.appliesTo(artifact),
        detect({ artifact, report }) {
            if (!artifact.isWhole) {
                report({ rule, range: [0, 0], evidence: ['larger than what is read of one file'] });
                return;
            }
            if (!(0,segments/* isDocumentKind */.og)(artifact.kind))
                return;
            const problem = artifact.document()?.problems.find(({ kind }) => kind !== 'syntax');
            if (!problem)
                return;
            const offset = artifact.byteOffset(problem.offset);
            report({ rule, range: [offset, offset], evidence: [problem.message] });
        },
    };
};

;// CONCATENATED MODULE: ./build/detectors/index.js
// The detectors, in run order.









const DETECTORS = [
    patterns,
    encoded,
    documents,
    hiddenText,
    directives,
    launch,
    downloads,
    agentWorkflow,
    unread,
];
/** Names a rule may give in `match.detector`: the detectors that decide in code. */
const CODE_DETECTORS = [
    'hidden-text',
    'directives',
    'launch',
    'downloads',
    'agent-workflow',
    'unread',
];


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
    json: async () => (0,document_guard/* guarded */.N)('json', (await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(678)]).then(__webpack_require__.bind(__webpack_require__, 5678))).parseJsonDocument),
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
            if (error instanceof RegexDeadlineError)
                missed++;
            throw error;
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
        roles: where.roles.length === 1 && where.roles[0] === 'file' ? FILE_ONLY : new Set(where.roles),
        ...('detector' in match && { detector: match.detector }),
        keywords: text?.any ?? [],
        ...('document' in match && { document: match.document }),
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

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ STRUCTURES),
  t: () => (/* binding */ verifyStructure)
});

;// CONCATENATED MODULE: ./build/lib/encodings.js
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
    const text = value.length % 4 === 0 ? decodeBase64(value)?.toString('latin1') : undefined;
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
    const bytes = decodeBase64(part ?? '');
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
    const bytes = decodeBase64(digits.slice(0, digits.length - (digits.replace(/=+$/, '').length % 4 === 1 ? 1 : 0)));
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
    'age-key': (value) => (bech32Holds(value) ? 'proven' : 'example'),
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
    return decodeBase64(text)?.toString('latin1') ?? '';
}
/** The text in base64, or nothing that could be a password. */
function printable(text) {
    const decoded = decodedText(text);
    return /^[\x20-\x7e]*$/.test(decoded) ? decoded : '';
}
/** CRC-16 of all before the last two bytes, which hold it in little-endian order. Source: NATS, nkeys. */
function nkeyHolds(value) {
    const bytes = decodeBase32(value);
    return (bytes !== undefined && bytes.length > 2 && crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(bytes.length - 2));
}
/** Seeds of documentation are text in base32: `Hello!` and the digits of RFC 6238. */
function otpSeed(value) {
    const bytes = decodeBase32(value.toUpperCase());
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
// EXTERNAL MODULE: ./build/rules/structures.js + 5 modules
var structures = __webpack_require__(4230);
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
