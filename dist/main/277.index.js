export const id = 277;
export const ids = [277];
export const modules = {

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ createClassifier),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   vU: () => (/* binding */ isAlwaysText)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3364);
// What is this? Decided by the path alone, relative to the target's root, so that the answer is the same on disk, in git
// and in an archive.

const FORMAT_BY_EXTENSION = {
    json: 'json',
    jsonc: 'json',
    json5: 'json',
    ipynb: 'json',
    webmanifest: 'json',
    map: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    md: 'markdown',
    mdc: 'markdown',
    mdx: 'markdown',
    markdown: 'markdown',
    rst: 'text',
    txt: 'text',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    fish: 'shell',
    rb: 'shell',
    pl: 'shell',
    r: 'shell',
    ps1: 'shell',
    tf: 'shell',
    dockerfile: 'shell',
    ini: 'shell',
    cfg: 'shell',
    conf: 'shell',
    properties: 'shell',
    py: 'python',
    pyi: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'javascript',
    mts: 'javascript',
    cts: 'javascript',
    tsx: 'javascript',
    java: 'javascript',
    kt: 'javascript',
    cs: 'javascript',
    rs: 'javascript',
    swift: 'javascript',
    c: 'javascript',
    cc: 'javascript',
    cpp: 'javascript',
    h: 'javascript',
    php: 'javascript',
    scala: 'javascript',
    dart: 'javascript',
    go: 'go',
    html: 'html',
    htm: 'html',
    xml: 'html',
    svg: 'html',
    vue: 'html',
    svelte: 'html',
};
const CODE_FORMATS = new Set(['shell', 'python', 'javascript', 'go']);
const LOCKFILES = new Set(`package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock poetry.lock uv.lock
  pdm.lock pipfile.lock cargo.lock go.sum composer.lock gemfile.lock flake.lock`.split(/\s+/));
const ENV_FILE = /^(\.env(\..+)?|.+\.env|\.envrc)$/s;
/** The first that fits counts. */
const USES = [
    { use: 'vendored', folder: /(^|\/)(node_modules|vendor|third_party|thirdparty|bower_components|site-packages)\// },
    {
        use: 'test',
        folder: /(^|\/)(__tests__|__mocks__|__fixtures__|tests?|testing|testdata|test-data|test_data|fixtures?|spec|specs|e2e|mocks?|evals?)\//,
        name: /^(test_.+\.py|.+(_test|\.test|\.spec|_spec)\.[a-z]+|conftest\.py)$/s,
    },
    {
        use: 'example',
        folder: /(^|\/)(examples?|samples?|demos?|templates?|boilerplates?|cookbooks?|playground)\//,
        name: /\.(example|sample|template|dist)(\.[a-z]+)?$/,
    },
    {
        use: 'docs',
        folder: /(^|\/)(docs?|documentation|website|tutorials?)\//,
        name: /^(readme|changelog|contributing|security)(\.[a-z-]+)?\.(md|rst|txt)$/,
    },
];
const GLOB_PARTS = {
    '**/': '(?:.*/)?',
    '**': '.*',
    '*': '[^/]*',
    '{': '(?:',
    ',': '|',
    '}': ')',
    '.': '\\.',
};
const clientFiles = _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_FILES */ .oi.map((row) => ({ ...row, pattern: patternOf(row.glob) }));
/** A cheap necessary condition for any row of the table, so that a tree of sources does not pay for forty globs a file. */
const MAYBE_CLIENT_FILE = /(^|\/)\.[a-z]|mcp|claude|agent|skill|hooks|opencode|gemini|copilot|devcontainer|qwen|chatmode|prompt|plugins\/|^warp\.md$|^crush\.md$|\.mdc$|\.instructions\.|(?:tool|functions)[^/]*\.json$|(^|\/)action\.ya?ml$|(?:^|[/.])server\.json$|(?:^|\/)manifest\.(?:[\w-]+\.)?json$|crush\.json|openclaw|librechat|\.code-workspace$|(?:^|\/)(?:goose|zed|amp|user|codex|amazonq)\//;
/** Our own table needs few of a glob's forms, and a library for all of them takes longer to load than to scan a project. */
function patternOf(glob) {
    const source = glob.replace(/\*\*\/|\*\*|[*{},.]/g, (part) => GLOB_PARTS[part] ?? part);
    return new RegExp(`^${source}$`, 's');
}
/** A cheap necessary condition for a name to say more than its extension does: most names pass by a dozen expressions. */
const MAY_SAY_MORE = /env|test|spec|example|sample|template|dist|readme|changelog|contributing|security|file|lock|\.sum$|shrinkwrap/;
/** A classifier for the files of one tree; it remembers their folders. */
function createClassifier() {
    const folders = new Map();
    return (path) => {
        const lower = path.toLowerCase();
        const end = lower.lastIndexOf('/') + 1;
        const name = lower.slice(end);
        const above = lower.slice(0, end);
        let folder = folders.get(above);
        if (!folder) {
            folder = {
                rank: rankOf(USES, (use) => use.folder.test(above)),
                mayHoldClientFiles: MAYBE_CLIENT_FILE.test(above),
            };
            folders.set(above, folder);
        }
        const saysMore = MAY_SAY_MORE.test(name);
        const byName = (saysMore ? formatByWholeName(name) : undefined) ?? formatByExtension(name);
        if (folder.mayHoldClientFiles || MAYBE_CLIENT_FILE.test(name)) {
            const row = clientFiles.find(({ pattern }) => pattern.test(lower));
            if (row)
                return { kind: row.kind, format: row.format ?? byName ?? 'json', use: useOfFolder(projectOf(lower)) };
        }
        const rank = saysMore
            ? Math.min(folder.rank, rankOf(USES, (use) => use.name?.test(name) ?? false))
            : folder.rank;
        return {
            kind: saysMore && LOCKFILES.has(name) ? 'lockfile' : kindByFormat(byName),
            format: byName ?? 'text',
            use: USES[rank]?.use ?? 'runtime',
        };
    };
}
function classify(path) {
    return createClassifier()(path);
}
function useOfFolder(folders) {
    return USES.find(({ folder }) => folder.test(folders))?.use ?? 'runtime';
}
/** The place of the first that fits, or the length of the list. */
function rankOf(items, fits) {
    const index = items.findIndex(fits);
    return index < 0 ? items.length : index;
}
/**
 * The folder whose project a client's file belongs to. What the client itself keeps below it says nothing about use:
 * a skill called `test` or a workflow called `docs.test.yml` is as live as any.
 */
function projectOf(path) {
    const own = /(?<=^|\/)(?:\.[a-z][^/]*|skills)\//.exec(path);
    return path.slice(0, own?.index ?? path.lastIndexOf('/') + 1);
}
/** Whether the kind decides that the file is text, whatever bytes it holds: agents read these, so a NUL hides nothing. */
function isAlwaysText(kind) {
    return kind !== 'other' && kind !== 'lockfile';
}
function formatByWholeName(name) {
    if (ENV_FILE.test(name))
        return 'env';
    return /^(dockerfile|containerfile|makefile|jenkinsfile|procfile|justfile)/.test(name) ? 'shell' : undefined;
}
function formatByExtension(name) {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? undefined : FORMAT_BY_EXTENSION[name.slice(dot + 1)];
}
function kindByFormat(format) {
    if (format === undefined)
        return 'other';
    if (format === 'env')
        return 'env-file';
    if (CODE_FORMATS.has(format))
        return 'code';
    if (format === 'json' || format === 'yaml' || format === 'toml')
        return 'document';
    return 'prose';
}


/***/ }),

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ linkedAs),
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
// What a path alone cannot say: `server.json` and `manifest.json` are names that many programs use, and people keep client
// configurations under names of their own. A sign in the text settles it, the same on disk, in git and in an archive.
/** Longer files are data that mentions such a key, not a configuration. */
const SHORT = 512 * 1024;
const SERVERS_KEY = '"mcpServers"';
/** The classification, with what the text says. */
function settled(classification, bytes) {
    const { kind, format } = classification;
    if (kind === 'server-manifest' && !isManifest(bytes))
        return { ...classification, kind: 'document' };
    if (kind === 'document' && format === 'json' && bytes.length <= SHORT && hasServers(bytes))
        return { ...classification, kind: 'mcp-config' };
    return classification;
}
/** The schema of the MCP registry or of bundles, or the keys that only they have together. */
function isManifest(bytes) {
    const head = bytes.toString('latin1', 0, 256 * 1024);
    return (/"\$schema"\s*:\s*"[^"]{0,200}(?:modelcontextprotocol|\/mcpb?[/-]|\/dxt[/-])[^"]{0,200}"/i.test(head) ||
        (/"(?:packages|remotes)"\s*:\s*\[/.test(head) &&
            /"(?:registry_?type|registry_?name|transport)"\s*:|"(?:streamable-http|sse)"/i.test(head)) ||
        (/"(?:manifest_version|dxt_version|mcpb_version)"\s*:/.test(head) && /"(?:mcp_config|entry_point)"\s*:/.test(head)));
}
/** `"mcpServers"` as a key of the outermost object. */
function hasServers(bytes) {
    const at = bytes.indexOf(SERVERS_KEY);
    if (at < 0)
        return false;
    let depth = 0;
    for (let index = 0; index < at; index++) {
        const byte = bytes[index];
        if (byte === 0x22) {
            for (index++; index < at && bytes[index] !== 0x22; index++)
                if (bytes[index] === 0x5c)
                    index++;
        }
        else if (byte === 0x7b || byte === 0x5b)
            depth++;
        else if (byte === 0x7d || byte === 0x5d)
            depth--;
    }
    return (depth === 1 && /^\s*:\s*\{/.test(bytes.toString('latin1', at + SERVERS_KEY.length, at + SERVERS_KEY.length + 40)));
}
/** As what a client loads the thing a symlink points to; undefined when no client looks at that path. */
function linkedAs(path, classify) {
    // A link may stand for a folder too, in which a client looks for files of its own.
    const isOfClient = /(?:^|\/)\.[^/]+$/.test(path);
    const isOfSkills = /(?:^|\/)skills?$/.test(path);
    const below = [
        '',
        '/x.md',
        ...(isOfSkills ? ['/x/SKILL.md'] : []),
        ...(isOfClient ? ['/settings.json', '/mcp.json'] : []),
    ];
    return below.map((name) => classify(path + name)).find(({ kind }) => CLIENT_KINDS.has(kind));
}
const CLIENT_KINDS = new Set([
    'mcp-config',
    'agent-settings',
    'skill',
    'agent-definition',
    'instructions',
    'command',
    'workflow',
]);


/***/ }),

/***/ 1493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ editorSettingPaths)
/* harmony export */ });
// Where settings of VS Code and its kin stand: in a file of their own, in a workspace file, in a devcontainer.
/** What comes before a quoted key in the paths of such settings. */
const BEFORE = ['', 'settings.', 'customizations.vscode.settings.'];
/** All paths of one setting. */
function editorSettingPaths(key) {
    return BEFORE.map((before) => `${before}${JSON.stringify(key)}`);
}


/***/ }),

/***/ 6657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ headEntry),
/* harmony export */   Z: () => (/* binding */ frontMatter)
/* harmony export */ });
// The head of a skill, agent or command: keys and values between two lines of dashes, with the places they stand at. Read
// by hand, since such heads are often no valid YAML (a colon in a description) and clients take them all the same. Known
// limits: no anchors, no escapes in quotes, nested maps only as the text of their key.
/** Longest head that is read. */
const MOST_UNITS = 64 * 1024;
const OPENING = /^\ufeff?---[ \t]{0,20}\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,20}\r?$/m;
const KEY = /^(["']?)([A-Za-z_][\w.-]{0,60})\1[ \t]{0,20}:(?=[ \t\r]|$)/;
function frontMatter(text) {
    const [opening] = OPENING.exec(text.slice(0, 64)) ?? [];
    if (opening === undefined)
        return undefined;
    const rest = text.slice(opening.length, opening.length + MOST_UNITS);
    const closing = CLOSING.exec(rest);
    if (!closing)
        return undefined;
    const found = [];
    let at = opening.length;
    for (const line of rest.slice(0, closing.index).split('\n')) {
        const key = KEY.exec(line);
        const last = found.at(-1);
        const content = line.trimEnd();
        if (key)
            found.push({
                key: key[2] ?? '',
                lines: [content.slice(key[0].length).trim()],
                start: at,
                end: at + content.length,
            });
        else if (last && content.trim() !== '' && !/^\s*#/.test(line)) {
            last.lines.push(content.trim());
            last.end = at + content.length;
        }
        at += line.length + 1;
    }
    return {
        entries: found.map(({ key, lines, start, end }) => ({
            key,
            start,
            end,
            value: textOfLines(lines),
            items: itemsOf(lines),
        })),
        body: opening.length + closing.index + closing[0].length,
    };
}
/** Of one of these names, whichever client's spelling it has; the last counts. */
function headEntry({ entries }, ...names) {
    return entries.findLast(({ key }) => names.includes(key.toLowerCase()));
}
function textOfLines(lines) {
    const [first = '', ...more] = lines;
    return unquoted([/^[|>][-+\d]{0,2}$/.test(first) ? '' : first, ...more].join(' ').trim());
}
function itemsOf(lines) {
    const listed = lines.filter((line) => /^- /.test(line)).map((line) => line.slice(2));
    if (listed.length > 0)
        return listed.map(unquoted);
    const value = textOfLines(lines).replace(/^\[|\]$/g, '');
    // A comma or a blank inside parentheses belongs to the pattern of a command.
    return (value.match(/[^,\s()]+(?:\([^()]{0,300}\))?/g) ?? []).map(unquoted).filter((item) => item !== '');
}
function unquoted(text) {
    const trimmed = text.trim();
    return /^(["']).*\1$/s.test(trimmed) && trimmed.length > 1
        ? trimmed.slice(1, -1)
        : trimmed.replace(/^["']|["']$/g, '');
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iO: () => (/* binding */ hookCommands),
  Ys: () => (/* binding */ isHookCarrier),
  UK: () => (/* binding */ readCommand)
});

// EXTERNAL MODULE: ./build/lib/document-place.js
var document_place = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/lib/search.js
var search = __webpack_require__(9086);
// EXTERNAL MODULE: ./build/lib/shell.js
var shell = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/artifacts/agent-config.js
var agent_config = __webpack_require__(6984);
;// CONCATENATED MODULE: ./build/artifacts/front-matter-hooks.js
// Hooks in the front matter of skills, agents and commands. Read line by line, for the commands alone: the parser for YAML
// is heavy, most of these texts have no hooks, and whether a tree needs it is decided before a text is read. Anchors and
// flow collections are not followed; people do not write hooks with them.
/** Longest front matter that is read, in UTF-16 units. */
const HEAD = 64 * 1024;
function frontMatterHooks(text) {
    if (!/^---[ \t]{0,20}\r?\n/.test(text))
        return [];
    const head = text.slice(0, HEAD);
    const close = /\n---[ \t]{0,20}(?:\r?\n|$)/.exec(head.slice(3));
    if (!close)
        return [];
    const lines = linesOf(head.slice(0, 3 + close.index + 1));
    const from = lines.findIndex(({ text: line }) => /^hooks:\s{0,20}(?:#.*)?$/.test(line));
    if (from < 0)
        return [];
    const found = [];
    let event = 'hook';
    let eventIndent = Number.POSITIVE_INFINITY;
    for (let index = from + 1; index < lines.length; index++) {
        const { text: line, start, indent } = lines[index];
        if (line.trim() === '' || /^\s*#/.test(line))
            continue;
        if (indent === 0 && !line.startsWith('-'))
            break;
        const name = /^\s*([A-Za-z]\w{0,60}):\s*(?:#.*)?$/.exec(line)?.[1];
        if (name !== undefined && indent <= eventIndent) {
            event = name;
            eventIndent = indent;
        }
        const key = /^(\s*(?:-\s+)?(?:command|bash|powershell):\s*)(\S.*)$/.exec(line);
        if (!key?.[1] || key[2] === undefined)
            continue;
        const at = start + key[1].length;
        const block = /^[|>][-+]?\s*(?:#.*)?$/.exec(key[2]);
        if (block) {
            const body = bodyOf(lines, index + 1, indent);
            const last = body.at(-1);
            if (!last)
                continue;
            const separator = key[2].startsWith('>') ? ' ' : '\n';
            found.push({
                event,
                command: body.map((each) => each.text.trim()).join(separator),
                start: body[0].start + body[0].indent,
                end: last.start + last.text.length,
            });
            index += body.length;
        }
        else
            found.push({ event, command: scalar(key[2]), start: at, end: at + key[2].trimEnd().length });
    }
    return found;
}
function linesOf(head) {
    const lines = [];
    for (let start = 0; start < head.length;) {
        const newline = head.indexOf('\n', start);
        const end = newline < 0 ? head.length : newline;
        const text = head.slice(start, end).replace(/\r$/, '');
        lines.push({ text, start, indent: text.length - text.trimStart().length });
        start = end + 1;
    }
    return lines;
}
function bodyOf(lines, from, indent) {
    const body = [];
    for (const line of lines.slice(from)) {
        if (line.text.trim() !== '' && line.indent <= indent)
            break;
        body.push(line);
    }
    return body;
}
/** Quotes are taken off; a comment ends a plain value. */
function scalar(written) {
    const text = written.trimEnd();
    if (text.startsWith("'"))
        return text
            .slice(1)
            .replace(/'\s*(?:\s#.*)?$/, '')
            .replaceAll("''", "'");
    if (text.startsWith('"')) {
        const inner = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? text.slice(1);
        return inner.replace(/\\(.)/g, (_, letter) => (letter === 'n' ? '\n' : letter === 't' ? '\t' : letter));
    }
    return text.replace(/\s#.*$/, '');
}

// EXTERNAL MODULE: ./build/artifacts/hook-nodes.js
var hook_nodes = __webpack_require__(1725);
;// CONCATENATED MODULE: ./build/artifacts/hooks.js
// Commands that an agent host or editor runs by itself, read as a shell reads them: those in settings, whatever the
// client's shape, and the scripts that lie in a client's folder of hooks.







/** Texts whose front matter may hold hooks. */
const FRONT_MATTER = new Set(['skill', 'agent-definition', 'command']);
function isHookCarrier({ kind }) {
    return kind === 'agent-settings' || kind === 'mcp-config' || kind === 'hook-script' || FRONT_MATTER.has(kind);
}
/** Several detectors ask for the same; an artifact lives for one visit. */
const read = new WeakMap();
function hookCommands(artifact) {
    const known = read.get(artifact);
    if (known)
        return known;
    const found = readHooks(artifact);
    read.set(artifact, found);
    return found;
}
function readHooks(artifact) {
    if (!artifact.isWhole)
        return { commands: [], leftOut: 0 };
    if (artifact.kind === 'hook-script')
        return { commands: [script(artifact)], leftOut: 0 };
    if (FRONT_MATTER.has(artifact.kind))
        return { commands: inFrontMatter(artifact), leftOut: 0 };
    const root = isHookCarrier(artifact) ? artifact.document()?.root : undefined;
    if (!root)
        return { commands: [], leftOut: 0 };
    const commands = [];
    let leftOut = 0;
    let room = limits/* HOOK_TEXT */.A9;
    for (const hook of (0,hook_nodes/* hookNodes */.$0)(root, artifact.path)) {
        for (const words of (0,agent_config/* launchCommands */.UX)(hook.node)) {
            if (words.length === 0)
                continue;
            room -= words.reduce((sum, word) => sum + ((0,document_place/* textAt */.$6)(word) ?? '').length, limits/* HOOK_COST */.qJ);
            if (room < 0 && commands.length > 0)
                leftOut++;
            else
                commands.push(inSettings(artifact, hook, words));
        }
    }
    return { commands, leftOut };
}
function inSettings(artifact, hook, words) {
    const { event, node, matcher, isContained } = hook;
    const { line, isWhole, nodeAt } = readCommand(words);
    return {
        event,
        place: (0,hook_nodes/* hookPlace */.JA)(event),
        ...(matcher !== undefined && { matcher }),
        isContained,
        isScript: false,
        line,
        isWhole,
        rangeOf: (start, end) => [
            artifact.byteOffset(nodeAt(start)?.start ?? node.start),
            artifact.byteOffset(nodeAt(Math.max(start, end - 1))?.end ?? node.end),
        ],
    };
}
/** The script ends at once outside of a machine in the cloud, and nothing comes before that. */
const CLOUD_ONLY = /^(?:[ \t]{0,20}(?:#[^\n]*|set -[\w \t-]{0,40})?\r?\n){0,60}[ \t]{0,20}(?:if )?\[\[? "?\$\{?CLAUDE_CODE_REMOTE(?::-\w{0,10})?\}?"? != "?true"? \]\]?(?:; then| &&)\s{1,40}exit\b/;
function script(artifact) {
    const text = artifact.text();
    const { line, isWhole } = (0,shell/* readShell */.l)(text);
    return {
        event: '',
        place: 'this hook script',
        isContained: CLOUD_ONLY.test(text),
        isScript: true,
        line,
        isWhole,
        rangeOf: (start, end) => [artifact.byteOffset(start), artifact.byteOffset(Math.max(start, end))],
    };
}
function inFrontMatter(artifact) {
    if (artifact.format !== 'markdown' || artifact.bytes.toString('latin1', 0, 3) !== '---')
        return [];
    if (!artifact.bytes.includes('hooks:'))
        return [];
    return frontMatterHooks(artifact.text()).map(({ event, command, start, end }) => {
        const { line, isWhole } = (0,shell/* readShell */.l)(command);
        return {
            event,
            place: (0,hook_nodes/* hookPlace */.JA)(event),
            isContained: false,
            isScript: false,
            line,
            isWhole,
            rangeOf: () => [artifact.byteOffset(start), artifact.byteOffset(end)],
        };
    });
}
/** One value is a command line, several are words. */
function readCommand(command) {
    const texts = command.map((node) => (0,document_place/* textAt */.$6)(node) ?? '');
    const { line, isWhole } = texts.length === 1 ? (0,shell/* readShell */.l)(texts[0] ?? '') : (0,shell/* readWords */.u)(texts);
    let length = 0;
    const ends = texts.map((text) => {
        length += text.length + 1;
        return length;
    });
    const nodeAt = (offset) => command[(0,search/* firstOf */.K)(ends.length, (index) => offset < (ends[index] ?? 0))];
    return { line, isWhole, nodeAt };
}


/***/ }),

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  autostart: () => (/* binding */ autostart)
});

// EXTERNAL MODULE: ./build/artifacts/hooks.js + 1 modules
var hooks = __webpack_require__(8996);
// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/lib/document-place.js
var document_place = __webpack_require__(6689);
;// CONCATENATED MODULE: ./build/detectors/autostart/container.js
// What a devcontainer may reach outside of itself: all of the kernel, the engine that started it, the home of the user.


const PRIVILEGED = 'host/devcontainer-privileged';
const SOCKET = 'host/devcontainer-engine-socket';
const HOME = 'host/devcontainer-home-mounted';
const POWERS = /^(?:ALL|(?:CAP_)?(?:SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF))$/i;
function reachOf(root) {
    const found = [];
    const privileged = (0,document_place/* valueAt */.fK)(root, 'privileged');
    if ((0,document_place/* textAt */.$6)(privileged) === 'true' && privileged)
        found.push({ rule: PRIVILEGED, place: 'setting privileged', node: privileged });
    for (const { node } of (0,lib_document/* select */.Lt)(root, 'capAdd.*'))
        if (POWERS.test((0,document_place/* textAt */.$6)(node) ?? ''))
            found.push({ rule: PRIVILEGED, place: 'setting capAdd', node });
    const args = (0,lib_document/* select */.Lt)(root, 'runArgs.*').map(({ node }) => node);
    for (const [index, node] of args.entries()) {
        const text = (0,document_place/* textAt */.$6)(node) ?? '';
        // `--cap-add X` and `--cap-add=X` alike.
        const [flag = '', value = (0,document_place/* textAt */.$6)(args[index + 1]) ?? ''] = text.split(/=(.*)/s);
        if (/^--privileged$/.test(flag) && !/^=?false$/i.test(text.slice(flag.length)))
            found.push({ rule: PRIVILEGED, place: 'setting runArgs', node });
        if (flag === '--cap-add' && POWERS.test(value))
            found.push({ rule: PRIVILEGED, place: 'setting runArgs', node });
        if ((flag === '--pid' || flag === '--userns') && value === 'host')
            found.push({ rule: PRIVILEGED, place: 'setting runArgs', node });
        if (/^(?:-v|--volume|--mount)$/.test(flag))
            found.push(...mountReach(sourceOf(value), 'setting runArgs', node));
    }
    for (const { node } of [...(0,lib_document/* select */.Lt)(root, 'mounts.*'), ...(0,lib_document/* select */.Lt)(root, 'workspaceMount')]) {
        const source = node.kind === 'object' ? (0,document_place/* textAt */.$6)((0,document_place/* valueAt */.fK)(node, 'source')) : sourceOf((0,document_place/* textAt */.$6)(node) ?? '');
        found.push(...mountReach(source, 'setting mounts', node));
    }
    return found;
}
function mountReach(source, place, node) {
    if (source === undefined)
        return [];
    if (/(?:docker|podman|containerd)[\w./-]{0,20}\.sock$|^\\\\\.\\pipe\\docker/.test(source))
        return [{ rule: SOCKET, place, node }];
    const home = String.raw `(?:\$\{localEnv:(?:HOME|USERPROFILE)[^}]{0,60}\}){1,2}|~|\$HOME|\/(?:Users|home)\/[\w.-]{1,64}|\/root`;
    const isHome = new RegExp(`^(?:${home})[\\\\/]?$`).test(source) || /^\/(?:Users|home|etc)?\/?$/.test(source);
    const isKeys = new RegExp(`^(?:${home})[\\\\/]\\.(?:ssh|aws|gnupg|kube|azure|netrc|docker|password-store|config[\\\\/](?:gcloud|gh)|config)[\\\\/]?`).test(source);
    return isHome || isKeys ? [{ rule: HOME, place, node }] : [];
}
/** The host's side of `source=…,target=…` and of `/src:/dst`. */
function sourceOf(mount) {
    const named = /(?:^|,)\s{0,3}(?:source|src)=([^,]{1,300})/.exec(mount)?.[1];
    if (named !== undefined)
        return named;
    return /^((?:[A-Za-z]:[\\/])?(?:\$\{[^}]{0,80}\}|[^:,]){1,300}):/.exec(mount)?.[1];
}

;// CONCATENATED MODULE: ./build/detectors/autostart/index.js
// What starts by itself when people open the project, before any agent does: tasks, commands of devcontainers on the host,
// helpers for keys, and what a devcontainer may reach. That it is there is what is said; what its command does is judged
// with the hooks.




const DEVCONTAINER = /(?:^|\/)\.?devcontainer\.json$/i;
const autostart = (rules) => {
    const own = new Map();
    for (const rule of rules)
        if (rule.detector === 'autostart')
            own.set(rule.info.id, rule);
    if (own.size === 0)
        return undefined;
    return {
        name: 'autostart',
        keywords: [],
        appliesTo: (artifact) => (0,hooks/* isHookCarrier */.Ys)(artifact) && [...own.values()].some((rule) => rule.appliesTo(artifact)),
        detect({ artifact, report }) {
            const root = artifact.isWhole ? artifact.document()?.root : undefined;
            if (root?.kind !== 'object')
                return;
            const isContainer = DEVCONTAINER.test(artifact.path);
            const found = isContainer
                ? [...hostCommands(root), ...reachOf(root)]
                : [...openingTasks(root), ...keyHelpers(root), ...marketplaces(root)];
            for (const { rule: id, place, node, ...rest } of found) {
                const rule = own.get(id);
                if (!rule?.appliesTo(artifact))
                    continue;
                const range = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)];
                report({ rule, range, place, ...rest });
            }
        },
    };
};
function openingTasks(root) {
    return [...(0,lib_document/* select */.Lt)(root, 'tasks.*'), ...(0,lib_document/* select */.Lt)(root, 'tasks.tasks.*')].flatMap(({ node }) => {
        const runOn = (0,document_place/* valueAt */.fK)((0,document_place/* valueAt */.fK)(node, 'runOptions'), 'runOn');
        if (!runOn || (0,document_place/* textAt */.$6)(runOn) !== 'folderOpen')
            return [];
        const label = (0,document_place/* textAt */.$6)((0,document_place/* valueAt */.fK)(node, 'label')) ?? (0,document_place/* textAt */.$6)((0,document_place/* valueAt */.fK)(node, 'script')) ?? '';
        return [{ rule: 'host/folder-open-task', place: `task "${label}"`, node: runOn }];
    });
}
/** What only makes sure that a file or folder is there takes nothing with it. */
const HARMLESS = /^\s{0,10}(?:(?:touch|mkdir(?: -p)?|test -f|echo)\s[^;&|$`<>]{1,300}(?:&&|\|\||;|$)\s{0,10}){1,6}$/;
function hostCommands(root) {
    const node = (0,document_place/* valueAt */.fK)(root, 'initializeCommand');
    if (!node)
        return [];
    const words = node.kind === 'array' ? node.items.map(document_place/* textAt */.$6) : [(0,document_place/* textAt */.$6)(node)];
    const text = words.filter((word) => word !== undefined).join(' ');
    if (node.kind !== 'object' && text.trim() === '')
        return [];
    return [
        {
            rule: 'host/devcontainer-host-command',
            place: 'setting initializeCommand',
            node,
            ...(HARMLESS.test(text) && { tier: 'context' }),
        },
    ];
}
const HELPERS = ['apiKeyHelper', 'awsAuthRefresh', 'awsCredentialExport', 'gcpAuthRefresh', 'otelHeadersHelper'];
/** A helper that is a file of the repository: whoever may change the file decides what becomes of the key. */
function keyHelpers(root) {
    return HELPERS.flatMap((key) => {
        const node = (0,document_place/* valueAt */.fK)(root, key);
        const command = (0,document_place/* textAt */.$6)(node);
        if (!node || command === undefined)
            return [];
        const isOwn = /(?:^|\s|["'])(?:\.{1,2}\/|\.claude\/|\$\{?CLAUDE_PROJECT_DIR\}?|(?:[\w-]{1,60}\/){1,8}[\w.-]{1,60}\.(?:sh|py|js|mjs|ts|rb|ps1)\b)/.test(command) && !/(?:^|\s)(?:~|\/usr|\/opt|\/bin)\//.test(command);
        return isOwn ? [{ rule: 'host/credential-helper-in-repository', place: `setting ${key}`, node }] : [];
    });
}
/** A marketplace is a repository of plugins, and plugins bring hooks and servers. */
function marketplaces(root) {
    const enabled = (0,document_place/* valueAt */.fK)(root, 'enabledPlugins');
    const entries = enabled?.kind === 'object' ? enabled.entries : [];
    const used = new Set(entries.filter(({ value }) => (0,document_place/* textAt */.$6)(value) === 'true').map(({ key }) => key.replace(/^[^@]{0,200}@/, '')));
    return (0,lib_document/* select */.Lt)(root, 'extraKnownMarketplaces.*').flatMap(({ node, key = '' }) => {
        const source = (0,document_place/* valueAt */.fK)(node, 'source');
        const kind = (0,document_place/* textAt */.$6)((0,document_place/* valueAt */.fK)(source, 'source'));
        const isPinned = [(0,document_place/* valueAt */.fK)(source, 'sha'), (0,document_place/* valueAt */.fK)(source, 'ref')].some((each) => /^[0-9a-f]{40}$/.test((0,document_place/* textAt */.$6)(each) ?? ''));
        if (!source || isPinned || !used.has(key) || !/^(?:github|git|url|npm)$/.test(kind ?? ''))
            return [];
        return [{ rule: 'host/marketplace-unpinned', place: `marketplace "${key}"`, node: source }];
    });
}


/***/ }),

/***/ 6393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloads: () => (/* binding */ downloads)
});

// EXTERNAL MODULE: ./build/artifacts/agent-config.js
var agent_config = __webpack_require__(6984);
// EXTERNAL MODULE: ./build/artifacts/hooks.js + 1 modules
var artifacts_hooks = __webpack_require__(8996);
// EXTERNAL MODULE: ./build/lib/shell.js
var shell = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/lib/shell-line.js
var shell_line = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/lib/shell-programs.js
var shell_programs = __webpack_require__(6494);
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
    return (commands.some(({ words }) => HASH_PROGRAM.test((0,shell_programs/* nameOf */.Vb)((0,shell_programs/* unwrap */.oA)(words))) && words.some(({ text }) => /^-(?:-check|[a-z]*c)$/.test(text))) &&
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
    let output = followProgram((0,shell_programs/* unwrap */.oA)(words), stdin, body, before, scope);
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
    const name = (0,shell_programs/* nameOf */.Vb)(words);
    const run = (source) => {
        if (source)
            state.run.add(source);
        return source;
    };
    const download = (0,shell_programs/* downloadOf */.qg)(words);
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
    const script = (0,shell_programs/* scriptOf */.Fl)(words);
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
        if (body && shell_programs/* SHELL */.jN.test(name))
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
        : rest.findIndex(({ text }) => shell_programs/* SHELL */.jN.test((0,shell_line/* programName */.kX)(text)) || /^(?:cmd|powershell|pwsh)$/.test((0,shell_line/* programName */.kX)(text)));
    const script = shell < 0 ? undefined : (0,shell_programs/* scriptOf */.Fl)(rest.slice(shell));
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
    const reading = (0,shell/* readShell */.l)(text);
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
// depends on quotes, pipes and flags. Known limits: of the scripts a command starts only those in a folder of hooks are
// opened, archives are not followed, and what an interpreter's own code (`python -c`) downloads is not seen.



const downloads = (rules) => {
    const named = (id) => rules.find(({ detector, info }) => detector === 'downloads' && info.id === id);
    const servers = named('config/download-piped-to-shell');
    const hooks = named('host/hook-download-exec');
    if (!servers && !hooks)
        return undefined;
    return {
        name: 'downloads',
        keywords: [],
        appliesTo: (artifact) => ((0,artifacts_hooks/* isHookCarrier */.Ys)(artifact) || artifact.kind === 'server-manifest') &&
            [servers, hooks].some((rule) => rule?.appliesTo(artifact) ?? false),
        detect(visit) {
            if (servers?.appliesTo(visit.artifact))
                detectServers(servers, visit);
            if (hooks?.appliesTo(visit.artifact))
                detectHooks(hooks, visit);
        },
    };
};
function detectServers(rule, { artifact, segments, report, gap }) {
    if (artifact.kind === 'hook-script')
        return;
    const entries = segments.structures.filter(({ role }) => role === 'mcp-server');
    const { read } = (0,agent_config/* readLaunches */.g2)(entries.map(({ node }) => node));
    // The detector of launches says which are not read.
    for (const { place, node } of entries.filter((entry) => read.has(entry.node))) {
        for (const command of (0,agent_config/* launchCommands */.UX)(node)) {
            const { line, isWhole, nodeAt } = (0,artifacts_hooks/* readCommand */.UK)(command);
            const flow = runDownloads(line);
            if (!isWhole || !flow.isWhole)
                gap(tooLong(place));
            const nodes = new Set([...flow.run].flatMap(({ start }) => nodeAt(start) ?? []));
            for (const { start, end } of nodes)
                report({ rule, range: [artifact.byteOffset(start), artifact.byteOffset(end)], place });
        }
    }
}
/** In a container it is how most tools are installed, and a stranger's script stays in there: worth a look, no more. */
function detectHooks(rule, { artifact, report, gap }) {
    const { commands, leftOut } = (0,artifacts_hooks/* hookCommands */.iO)(artifact);
    if (leftOut > 0)
        gap(`${leftOut} further commands of hooks are not read`);
    for (const { line, isWhole, place, isContained, rangeOf } of commands) {
        const flow = runDownloads(line);
        if (!isWhole || !flow.isWhole)
            gap(tooLong(place));
        const seen = new Set();
        for (const { start, end } of flow.run) {
            const range = rangeOf(start, end);
            if (seen.has(range[0]))
                continue;
            seen.add(range[0]);
            report({ rule, range, place, ...(isContained && { tier: 'review' }) });
        }
    }
}
function tooLong(place) {
    return `the command of ${place} is longer or nested deeper than is read`;
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  environment: () => (/* binding */ environment)
});

// EXTERNAL MODULE: ./build/artifacts/hooks.js + 1 modules
var hooks = __webpack_require__(8996);
// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/lib/document-place.js
var document_place = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/lib/network-host.js
var network_host = __webpack_require__(777);
;// CONCATENATED MODULE: ./build/detectors/environment/telemetry.js
// Telemetry that carries what people type: two settings together, one that says where it goes, one that says it holds
// prompts or what tools read. Either alone is ordinary.



const ENDPOINTS = /^OTEL_EXPORTER_OTLP_(?:(?:LOGS|METRICS|TRACES)_)?ENDPOINT$/;
const CONTENTS = /^(?:OTEL_LOG_(?:USER_PROMPTS|TOOL_DETAILS|TOOL_CONTENT|RAW_API_BODIES)|GEMINI_TELEMETRY_LOG_PROMPTS)$/;
function promptTelemetry(root, variables) {
    const found = [];
    const isContent = variables.some(({ name, value }) => CONTENTS.test(name) && /^(?:1|true)$/i.test(value));
    for (const { name, value, node, place } of isContent ? variables : []) {
        const host = ENDPOINTS.test(name) ? farHost(value) : undefined;
        if (host !== undefined)
            found.push({ node, place, host });
    }
    // Gemini CLI logs prompts unless it is told not to.
    for (const { node } of (0,lib_document/* select */.Lt)(root, 'telemetry')) {
        const target = (0,document_place/* valueAt */.fK)(node, 'otlpEndpoint');
        const host = farHost((0,document_place/* textAt */.$6)(target) ?? '');
        if (target &&
            host !== undefined &&
            (0,document_place/* textAt */.$6)((0,document_place/* valueAt */.fK)(node, 'enabled')) === 'true' &&
            (0,document_place/* textAt */.$6)((0,document_place/* valueAt */.fK)(node, 'logPrompts')) !== 'false')
            found.push({ node: target, place: 'telemetry.otlpEndpoint', host });
    }
    // Codex; the current one takes this from the user's own file only.
    for (const { node } of (0,lib_document/* select */.Lt)(root, 'otel')) {
        if ((0,document_place/* textAt */.$6)((0,document_place/* valueAt */.fK)(node, 'log_user_prompt')) !== 'true')
            continue;
        for (const { node: target, path } of (0,lib_document/* select */.Lt)(node, '**.endpoint')) {
            const host = farHost((0,document_place/* textAt */.$6)(target) ?? '');
            if (host !== undefined)
                found.push({ node: target, place: ['otel', ...path].join('.'), host, tier: 'context' });
        }
    }
    return found;
}
function farHost(url) {
    const host = (0,network_host/* hostOf */.w4)(url);
    return host === undefined || (0,network_host/* isNearHost */.bx)(host) ? undefined : host;
}

// EXTERNAL MODULE: ./build/artifacts/editor-settings.js
var editor_settings = __webpack_require__(1493);
;// CONCATENATED MODULE: ./build/detectors/environment/variables.js
// The environment that settings give to agents and editors: which variables, with which values, and what a value does to
// everything that is started with it. Values that are filled in elsewhere (`${VAR}`) say nothing.




/** Maps of variables: Claude Code, Codex, terminals of VS Code. */
const MAPS = [
    'env',
    'shell_environment_policy.set',
    ...['linux', 'osx', 'windows'].flatMap((system) => (0,editor_settings/* editorSettingPaths */.K)(`terminal.integrated.env.${system}`)),
];
/** In a container code that runs there does no harm outside, and where keys go counts as ever. */
const CONTAINED_MAPS = ['remoteEnv', 'containerEnv'];
/** Lists of `{ name, value }`, and of `NAME=value`. */
const LISTS = [...(0,editor_settings/* editorSettingPaths */.K)('claudeCode.environmentVariables'), 'set-env'].map((path) => `${path}.*`);
function variablesIn(root) {
    const found = [];
    const maps = [...MAPS, ...CONTAINED_MAPS].flatMap((map) => (0,lib_document/* select */.Lt)(root, map));
    for (const { node, path } of maps) {
        if (node.kind !== 'object')
            continue;
        const isContained = CONTAINED_MAPS.includes(path[0] ?? '');
        for (const { key, value } of node.entries) {
            const text = (0,document_place/* textAt */.$6)(value);
            if (text !== undefined)
                found.push({ name: key, value: text, node: value, place: [...path, key].join('.'), isContained });
        }
    }
    for (const { node } of LISTS.flatMap((list) => (0,lib_document/* select */.Lt)(root, list))) {
        const assigned = /^(\w{1,80})=(.*)$/s.exec((0,document_place/* textAt */.$6)(node) ?? '');
        const name = (0,document_place/* textAt */.$6)((0,document_place/* valueAt */.fK)(node, 'name')) ?? assigned?.[1];
        const value = (0,document_place/* textAt */.$6)((0,document_place/* valueAt */.fK)(node, 'value')) ?? assigned?.[2];
        if (name !== undefined && value !== undefined)
            found.push({ name, value, node: (0,document_place/* valueAt */.fK)(node, 'value') ?? node, place: name, isContained: false });
    }
    return found;
}
const ENDPOINT = /^(?:ANTHROPIC_(?:BEDROCK_|VERTEX_|FOUNDRY_)?BASE_URL|ANTHROPIC_API_URL|OPENAI_(?:API_BASE|BASE_URL|API_HOST)|AZURE_OPENAI_ENDPOINT|GOOGLE_(?:GEMINI|VERTEX)_BASE_URL|GEMINI_(?:API_)?BASE_URL|CODE_ASSIST_ENDPOINT|CLAUDE_CODE_API_BASE_URL|OPENAI_API_URL)$/;
/** Those the keys of these variables are from. */
const OWNERS = [
    'anthropic.com',
    'claude.com',
    'openai.com',
    'googleapis.com',
    'google.com',
    'amazonaws.com',
    'azure.com',
    'api.aws',
];
/** Others that offer models under the same interface: a choice, and still one that is made for everybody. */
const OFFERERS = [
    'z.ai',
    'bigmodel.cn',
    'moonshot.ai',
    'moonshot.cn',
    'kimi.com',
    'deepseek.com',
    'minimax.io',
    'minimaxi.com',
    'aliyuncs.com',
    'openrouter.ai',
    'groq.com',
    'mistral.ai',
    'together.ai',
    'together.xyz',
    'fireworks.ai',
    'x.ai',
    'cerebras.ai',
    'nvidia.com',
    'github.com',
    'githubcopilot.com',
    'cloudflare.com',
    'vercel.sh',
    'huggingface.co',
    'ollama.com',
];
/** Where a URL for a model sends the key; nothing when that is its owner, this machine, or not said here. */
function foreignEndpoint(url) {
    const host = (0,network_host/* hostOf */.w4)(url);
    if (host === undefined || (0,network_host/* isNearHost */.bx)(host) || (0,network_host/* isOfDomain */.Oo)(host, OWNERS))
        return undefined;
    return { host, isOfferer: (0,network_host/* isOfDomain */.Oo)(host, OFFERERS) };
}
function misuseOf({ name, value, isContained }) {
    if (ENDPOINT.test(name)) {
        const foreign = foreignEndpoint(value);
        return foreign && endpointMisuse(foreign);
    }
    if (isContained)
        return certificateMisuse(name, value);
    return codeMisuse(name, value) ?? certificateMisuse(name, value) ?? trafficMisuse(name, value);
}
function endpointMisuse({ host, isOfferer }) {
    return {
        rule: 'host/model-endpoint-override',
        says: `sends prompts, files and keys to ${host}.`,
        ...(isOfferer && { tier: 'review' }),
    };
}
/** Programs that show or edit text, and ways to say "none". */
const PLAIN_PROGRAM = /^(?:(?:\/usr(?:\/local)?)?\/bin\/)?(?:cat|less|more|most|bat|delta|vim?|nvim|nano|emacs|code|cursor|subl|true|:|echo|false|xdg-open|open|firefox|chromium|google-chrome)(?: -{1,2}[\w-]+(?:=\w+)?)*$|^$/;
function codeMisuse(name, value) {
    const found = (tier) => ({
        rule: 'host/environment-runs-code',
        says: `makes every program that is started with it run code: ${name}.`,
        ...(tier && { tier }),
    });
    const isPath = (text) => /[\\/]|\.\w{1,4}$/.test(text);
    if (value === '')
        return undefined;
    switch (name) {
        case 'BASH_ENV':
        case 'PROMPT_COMMAND':
        case 'LD_PRELOAD':
        case 'LD_AUDIT':
        case 'DYLD_INSERT_LIBRARIES':
        case 'PYTHONSTARTUP':
        case 'GIT_EXTERNAL_DIFF':
        case 'GIT_PROXY_COMMAND':
        case 'GIT_CONFIG_PARAMETERS':
        case 'npm_config_script_shell':
            return /^\$\{?\w+\}?$/.test(value) ? undefined : found();
        case 'NODE_OPTIONS': {
            const loaded = /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader)[\s=]{1,4}["']?([^\s"']{1,300})/.exec(value)?.[1];
            if (loaded === undefined)
                return undefined;
            return /^[.~$/]|^[A-Za-z]:[\\/]|^(?:data|https?):/.test(loaded) ? found() : found('review');
        }
        case 'RUBYOPT':
            return /(?:^|\s)-r[^\s]*[./]/.test(value) ? found() : undefined;
        case 'PERL5OPT':
            return /(?:^|\s)-[Mm]/.test(value) ? found() : undefined;
        case 'JAVA_TOOL_OPTIONS':
        case '_JAVA_OPTIONS':
            return /-javaagent:|-agentpath:/.test(value) ? found('review') : undefined;
        case 'GIT_SSH_COMMAND':
        case 'GIT_SSH':
            return /^(?:\/usr\/bin\/)?ssh(?:\s|$)/.test(value) && !/ProxyCommand|LocalCommand/i.test(value)
                ? undefined
                : found();
        case 'GIT_ASKPASS':
        case 'SSH_ASKPASS':
            return isPath(value) && !/^\/(?:usr\/)?bin\//.test(value) ? found() : undefined;
        case 'GIT_EDITOR':
        case 'GIT_SEQUENCE_EDITOR':
        case 'GIT_PAGER':
        case 'PAGER':
        case 'EDITOR':
        case 'VISUAL':
        case 'BROWSER':
        case 'MANPAGER':
            return PLAIN_PROGRAM.test(value.trim()) || !/[;|&$`/\\]/.test(value) ? undefined : found('review');
        case 'CLAUDE_CODE_SHELL_PREFIX':
            return isPath(value) ? found('review') : undefined;
        case 'PATH':
        case 'Path':
            return /^["']?(?:\.{1,2}[\\/:;]|\.[:;]|\.\/|\$\{?(?:PWD|workspaceFolder|CLAUDE_PROJECT_DIR)\}?|[\w-]{1,40}\/)/.test(value) && !/^["']?\.?\/?node_modules\/\.bin/.test(value)
                ? found('review')
                : undefined;
        default:
            return undefined;
    }
}
function certificateMisuse(name, value) {
    const isOff = (/^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/.test(name) && value === '0') ||
        (/^(?:GIT_SSL_NO_VERIFY|CURL_INSECURE|PIP_NO_VERIFY_CERTS)$/.test(name) && /^(?:1|true|yes)$/i.test(value)) ||
        (/^npm_config_strict_ssl$/i.test(name) && /^(?:false|0)$/i.test(value));
    return isOff
        ? { rule: 'host/certificate-checks-off', says: `makes programs accept any certificate: ${name}.` }
        : undefined;
}
const INDEXES = [
    'npmjs.org',
    'yarnpkg.com',
    'pypi.org',
    'pythonhosted.org',
    'golang.org',
    'goproxy.io',
    'rubygems.org',
    'crates.io',
    'npmmirror.com',
    'pytorch.org',
    'github.com',
    'jsr.io',
];
function trafficMisuse(name, value) {
    if (/^(?:https?|all)_proxy$/i.test(name)) {
        const host = (0,network_host/* hostOf */.w4)(value) ?? (0,network_host/* hostOf */.w4)(`http://${value}`);
        return host === undefined || (0,network_host/* isNearHost */.bx)(host)
            ? undefined
            : { rule: 'host/traffic-through-proxy', says: `sends all traffic through ${host}.` };
    }
    if (/^(?:NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO)$/.test(name)) {
        return /^(?:\.{1,2}\/|\.\w|\$\{?(?:CLAUDE_PROJECT_DIR|workspaceFolder|PWD)|[\w-]{1,60}\/)/.test(value)
            ? { rule: 'host/traffic-through-proxy', says: `trusts certificates of a file in the repository: ${name}.` }
            : undefined;
    }
    if (/^(?:npm_config_registry|yarn_registry|pip_(?:extra_)?index_url|uv_(?:default_|extra_)?index(?:_url)?|goproxy|bundle_mirror__all)$/i.test(name)) {
        const host = (0,network_host/* hostOf */.w4)(value.split(/[\s,|]/)[0] ?? '');
        return host === undefined || (0,network_host/* isNearHost */.bx)(host) || (0,network_host/* isOfDomain */.Oo)(host, INDEXES)
            ? undefined
            : { rule: 'host/package-index-override', says: `takes packages from ${host}.` };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/detectors/environment/index.js
// What the environment and endpoints in shipped settings do to everybody who opens the project: where keys and prompts go,
// which code each program runs before its own, whom it trusts. A name alone says little, so values are judged too.





/** Codex before 0.128 or so; since then it takes them from the user's own file only (config-advanced, openai/codex#20098). */
const CODEX = /\.codex\/[^/]*\.toml$/i;
/** Endpoints that have keys of their own in settings, as the clients' documentation has them on 2026-11-22. */
const environment_ENDPOINTS = [
    [CODEX, 'openai_base_url'],
    [CODEX, 'chatgpt_base_url'],
    [/\.aider\.conf\.ya?ml$/i, 'openai-api-base'],
    [/(?:^|\/)opencode\.jsonc?$/i, 'provider.anthropic.options.baseURL'],
    [/(?:^|\/)opencode\.jsonc?$/i, 'provider.openai.options.baseURL'],
    [/(?:^|\/)opencode\.jsonc?$/i, 'provider.google.options.baseURL'],
];
const environment = (rules) => {
    const own = new Map();
    for (const rule of rules)
        if (rule.detector === 'environment')
            own.set(rule.info.id, rule);
    if (own.size === 0)
        return undefined;
    return {
        name: 'environment',
        keywords: [],
        appliesTo: (artifact) => (0,hooks/* isHookCarrier */.Ys)(artifact) && [...own.values()].some((rule) => rule.appliesTo(artifact)),
        detect({ artifact, report }) {
            const root = artifact.isWhole ? artifact.document()?.root : undefined;
            if (root?.kind !== 'object')
                return;
            const say = (id, node, place, says, tier) => {
                const rule = own.get(id);
                if (!rule?.appliesTo(artifact))
                    return;
                const range = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)];
                report({ rule, range, place: `setting ${place}`, message: `{place} ${says}`, ...(tier && { tier }) });
            };
            const variables = variablesIn(root);
            for (const variable of variables) {
                const misuse = misuseOf(variable);
                if (misuse)
                    say(misuse.rule, variable.node, variable.place, misuse.says, misuse.tier);
            }
            for (const [file, path] of environment_ENDPOINTS) {
                if (!file.test(artifact.path))
                    continue;
                for (const { node } of (0,lib_document/* select */.Lt)(root, path)) {
                    const foreign = foreignEndpoint((0,document_place/* textAt */.$6)(node) ?? '');
                    const misuse = foreign && endpointMisuse(foreign);
                    if (misuse)
                        say(misuse.rule, node, path, misuse.says, file === CODEX ? 'review' : misuse.tier);
                }
            }
            for (const { node, place, host, tier } of promptTelemetry(root, variables))
                say('host/telemetry-with-prompts', node, place, `sends what people type to ${host}.`, tier);
        },
    };
};


/***/ }),

/***/ 3972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  frontMatterDetector: () => (/* binding */ frontMatterDetector)
});

// EXTERNAL MODULE: ./build/artifacts/front-matter.js
var front_matter = __webpack_require__(6657);
;// CONCATENATED MODULE: ./build/detectors/front-matter/load-time.js
// Commands that a client runs by itself while it loads a text: !`…` in skills and commands of Claude Code, !{…} in those of
// Gemini. Most read the state of a repository. Worth a look is what reaches the network, installs, writes or reads secrets.
const COMMAND = /(?:^|[\s(>:*-])!(?:`([^`\n]{1,400})`|\{([^}\n]{1,400})\})/g;
const WORTH_A_LOOK = /\b(?:curl|wget|nc|ncat|ssh|scp|rsync|iwr|irm|invoke-webrequest|npx|uvx|bunx|pipx run|(?:npm|pnpm|yarn|pip3?|uv|brew|apt(?:-get)?|cargo|go|gem) (?:i|install|add|get)|printenv|sudo|chmod|chown|rm|mv|dd|eval|git (?:push|commit|reset|clean|checkout|config)|crontab|launchctl|systemctl|osascript|base64)\b|(?:^|[|;&]\s*)env\b(?!\s+\w+=)|\.(?:ssh|aws|netrc|gnupg|env)\b|>>?\s*[\w~/.$]/i;
/** Sent nowhere: errors, and whether something is there. */
const QUIET = /\d?>>?\s*(?:\/dev\/null|&\d)|\|\|\s*echo\s[^|;&]*|--?version\b/g;
function* loadTimeCommands(text) {
    for (const match of text.matchAll(COMMAND)) {
        const command = match[1] ?? match[2] ?? '';
        if (!WORTH_A_LOOK.test(command.replace(QUIET, ' ')))
            continue;
        const start = match.index + match[0].indexOf('!');
        yield { start, end: match.index + match[0].length };
    }
}

;// CONCATENATED MODULE: ./build/detectors/front-matter/index.js
// What skills, agents and commands ask for in their heads: tools without a question, permissions, hooks, and when they are
// to be used. Patterns on the text are not enough, since the same words stand in the body; the head is what clients act on.


const ALL = /^(?:\*|all)$/i;
const ANY_COMMAND = /^(?:bash|shell|runinterminal|run_in_terminal|runcommands|execute|terminal)(?:\((?:\*|:\*|\*:\*)?\))?$/i;
const ANY_PATTERN = /\(\s*(?:\*|:\*|\*:\*)\s*\)$/;
/** A program that runs whatever it is given is no narrower than the shell. */
const ANY_PROGRAM = /^bash\((?:sudo|bash|sh|zsh|eval|exec|env|xargs|ssh)(?::|\s)\s*\*\)$/i;
const WEB = /^(?:webfetch|websearch|fetch|web|web_fetch|web_search|browser|mcp__(?:fetch|playwright|puppeteer|browser)\w*)$/i;
const WRITES = /^(?:write|edit|multiedit|notebookedit|edit\/\w+|bash|shell|execute|runcommands|run_in_terminal)$/i;
const DELEGATES = /^(?:task|agent)(?:\(\s*\*?\s*\))?$/i;
const EVERY_TIME = /\b(?:for|on|at|before|in|with|to) (?:every|each|any|all) (?:single |user |incoming |new )?(?:requests?|tasks?|conversations?|prompts?|messages?|questions?|responses?|interactions?|inputs?|sessions?)\b|\b(?:always|must(?: always)?) (?:be )?(?:use[d]?|load(?:ed)?|invoked?|activated?|run|applied|apply)\b[^.]{0,40}\b(?:first|every|any|all|before anything|no matter|regardless)\b/i;
const BODY_TOOL = /\b(?:[Uu]s(?:e|ing)|[Cc]all|[Ii]nvoke|[Ww]ith) (?:the )?[`*]{0,2}(Bash|WebFetch|WebSearch|Write|Edit|Task)[`*]{0,2} tool\b/g;
const JUDGES = [
    (head, isAgent) => {
        const tools = toolsOf(head);
        return tools?.items.some((item) => ALL.test(item))
            ? [{ rule: 'skill/any-tool-allowed', ...tools, ...(isAgent && { tier: 'context' }) }]
            : [];
    },
    (head, isAgent) => {
        const tools = toolsOf(head);
        const broad = tools?.items.filter((item) => ANY_COMMAND.test(item) || ANY_PROGRAM.test(item)) ?? [];
        if (!tools || broad.length === 0 || isAgent)
            return [];
        const isSaid = broad.some((item) => ANY_PATTERN.test(item) || ANY_PROGRAM.test(item));
        return [{ rule: 'skill/any-command-allowed', ...tools, ...(!isSaid && { tier: 'context' }) }];
    },
    (head) => {
        const mode = (0,front_matter/* headEntry */.J)(head, 'permissionmode', 'permission-mode', 'permission_mode');
        return mode && /^(?:bypasspermissions|yolo|dontask|danger\w*)$/i.test(mode.value)
            ? [{ rule: 'skill/permissions-bypassed', ...mode }]
            : [];
    },
    (head) => {
        const hooks = (0,front_matter/* headEntry */.J)(head, 'hooks');
        return hooks && /\bcommand\b/.test(hooks.value) ? [{ rule: 'skill/own-hooks', ...hooks }] : [];
    },
    (head) => {
        const servers = (0,front_matter/* headEntry */.J)(head, 'mcpservers', 'mcp-servers', 'mcp_servers');
        return servers && /\bcommand\b/.test(servers.value) ? [{ rule: 'skill/own-server', ...servers }] : [];
    },
    (head) => {
        const description = (0,front_matter/* headEntry */.J)(head, 'description', 'when_to_use', 'when-to-use');
        return description && EVERY_TIME.test(description.value) ? [{ rule: 'skill/broad-trigger', ...description }] : [];
    },
    (head, isAgent) => {
        const tools = toolsOf(head);
        const has = (pattern) => tools?.items.some((item) => pattern.test(item)) ?? false;
        return tools && isAgent && has(WEB) && has(WRITES) ? [{ rule: 'skill/web-and-write', ...tools }] : [];
    },
    (head, isAgent) => {
        const tools = toolsOf(head);
        return tools && isAgent && tools.items.some((item) => DELEGATES.test(item))
            ? [{ rule: 'skill/open-delegation', ...tools }]
            : [];
    },
    (head, _, text) => {
        const tools = toolsOf(head);
        if (!tools || tools.items.length === 0 || tools.items.some((item) => ALL.test(item)))
            return [];
        const named = (tool) => tools.items.some((item) => item.toLowerCase().startsWith(tool.toLowerCase()));
        for (const match of text.slice(head.body).matchAll(BODY_TOOL)) {
            const start = head.body + match.index;
            if (!named(match[1] ?? '') &&
                !/\b(?:not|never|don[’']?t|without|instead of) [^.\n]{0,40}$/i.test(text.slice(Math.max(0, start - 60), start)))
                return [{ rule: 'skill/undeclared-tool', start, end: start + match[0].length }];
        }
        return [];
    },
];
const frontMatterDetector = (rules) => {
    const own = new Map(rules.flatMap((rule) => (rule.detector === 'front-matter' ? [[rule.info.id, rule]] : [])));
    if (own.size === 0)
        return undefined;
    return {
        name: 'front-matter',
        keywords: [],
        appliesTo: (artifact) => (artifact.kind === 'skill' || artifact.kind === 'agent-definition' || artifact.kind === 'command') &&
            artifact.isWhole &&
            [...own.values()].some((rule) => rule.appliesTo(artifact)),
        detect({ artifact, report }) {
            const text = artifact.text();
            const add = ({ rule: id, start, end, tier }) => {
                const rule = own.get(id);
                if (!rule?.appliesTo(artifact))
                    return;
                report({ rule, range: [artifact.byteOffset(start), artifact.byteOffset(end)], ...(tier && { tier }) });
            };
            for (const found of loadTimeCommands(text))
                add({ rule: 'skill/load-time-command', ...found });
            const head = (0,front_matter/* frontMatter */.Z)(text);
            if (!head)
                return;
            for (const judge of JUDGES)
                for (const found of judge(head, artifact.kind === 'agent-definition', text))
                    add(found);
        },
    };
};
function toolsOf(head) {
    return (0,front_matter/* headEntry */.J)(head, 'allowed-tools', 'allowed_tools', 'tools');
}


/***/ }),

/***/ 343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hooks: () => (/* binding */ hooks_hooks)
});

// EXTERNAL MODULE: ./build/artifacts/hook-nodes.js
var hook_nodes = __webpack_require__(1725);
// EXTERNAL MODULE: ./build/artifacts/hooks.js + 1 modules
var hooks = __webpack_require__(8996);
// EXTERNAL MODULE: ./build/artifacts/segments.js + 4 modules
var segments = __webpack_require__(9396);
// EXTERNAL MODULE: ./build/lib/document-place.js
var document_place = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/lib/network-host.js
var network_host = __webpack_require__(777);
// EXTERNAL MODULE: ./build/lib/shell.js
var shell = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/lib/shell-programs.js
var shell_programs = __webpack_require__(6494);
;// CONCATENATED MODULE: ./build/lib/shell-commands.js
// The commands of a line one by one, wherever they stand: in pipelines, substitutions, groups, and in the command lines
// that are arguments of a shell (`sh -c "…"`, `eval`, `powershell -Command`). Each knows what runs before and after it
// in its pipeline, since what a program does often depends on where its input comes from.


/** Deepest nesting of command lines in arguments. */
const LINES_IN_WORDS = 4;
/** Most commands of one line that are looked at. */
const COMMANDS = 5000;
/** Commands of a pipeline that know each other. */
const NEAR = 8;
function commandsIn(line) {
    const list = { commands: [], isWhole: true };
    const holders = new Map();
    walk(line, list, holders, {
        origin: undefined,
        depth: 0,
        isCaptured: false,
        isBackground: false,
        before: [],
        holder: undefined,
    });
    // The output of a group goes where the group's does.
    for (const command of list.commands) {
        const holder = holders.get(command);
        if (holder)
            command.after = [...command.after, ...holder.after];
    }
    return list;
}
function walk({ pipelines }, list, holders, scope) {
    for (const { commands, end } of pipelines) {
        const own = [];
        for (const command of commands) {
            if (list.commands.length >= COMMANDS) {
                list.isWhole = false;
                return;
            }
            const made = simple(command, scope, end === '&', [...scope.before, ...own.slice(-NEAR)].slice(-NEAR));
            own.push(made);
            list.commands.push(made);
            if (scope.holder)
                holders.set(made, scope.holder);
        }
        for (const [index, made] of own.entries()) {
            made.after = own.slice(index + 1, index + 1 + NEAR);
            inside(made, list, holders, scope);
        }
    }
}
function simple(command, scope, isBackground, before) {
    const unwrapped = (0,shell_programs/* unwrap */.oA)(command.words);
    // `env` alone starts nothing and is a program itself.
    const words = unwrapped.length > 0 ? unwrapped : command.words;
    const all = [...command.assignments, ...command.words];
    const first = scope.origin ?? all[0] ?? command.redirects[0]?.target;
    const last = scope.origin ?? command.words.at(-1) ?? command.assignments.at(-1) ?? command.redirects.at(-1)?.target;
    return {
        name: (0,shell_programs/* nameOf */.Vb)(words),
        words,
        written: command.words,
        assignments: command.assignments,
        redirects: command.redirects,
        before,
        after: [],
        isBackground: isBackground || scope.isBackground,
        isCaptured: scope.isCaptured,
        start: first?.start ?? 0,
        end: last?.end ?? 0,
    };
}
/** The lines in a command's words: substitutions and groups, and what a shell is told to run. */
function inside(command, list, holders, scope) {
    const { words, written, assignments, redirects, isBackground } = command;
    for (const word of [...assignments, ...written, ...redirects.map(({ target }) => target)]) {
        for (const { opener, line } of word.nested) {
            const isGroup = opener === '(' || opener === '{';
            walk(line, list, holders, {
                ...scope,
                isBackground,
                isCaptured: scope.isCaptured || isCapture(opener),
                before: isGroup ? command.before : [],
                holder: isGroup ? command : undefined,
            });
        }
    }
    for (const { text, word } of lineTexts(words, redirects)) {
        const reading = (0,shell/* readShell */.l)(text);
        if (!reading.isWhole || scope.depth >= LINES_IN_WORDS)
            list.isWhole = false;
        if (scope.depth >= LINES_IN_WORDS)
            continue;
        walk(reading.line, list, holders, {
            ...scope,
            isBackground,
            origin: scope.origin ?? word,
            depth: scope.depth + 1,
            before: command.before,
            holder: command,
        });
    }
}
function isCapture(opener) {
    return opener === '$(' || opener === '`' || opener === '<(';
}
/** Texts among the words that are command lines themselves. */
function lineTexts(words, redirects) {
    const name = (0,shell_programs/* nameOf */.Vb)(words);
    const [head, first] = words;
    if (!head)
        return [];
    if (name === 'eval' || name === 'iex' || name === 'invoke-expression') {
        const rest = words.slice(1).filter(({ nested }) => nested.length === 0);
        return first ? [{ text: rest.map(({ text }) => text).join(' '), word: first }] : [];
    }
    const script = (0,shell_programs/* scriptOf */.Fl)(words);
    if (script?.from === 'code' && script.isCommandLine && script.words[0])
        return [{ text: script.words.map(({ text }) => text).join(' '), word: script.words[0] }];
    if (script?.from === 'input' && shell_programs/* SHELL */.jN.test(name))
        return redirects
            .filter(({ operator }) => operator === '<<' || operator === '<<<')
            .map(({ target }) => ({ text: target.text, word: target }));
    // `xargs -I{} sh -c "…"`, `find … -exec sh -c "…" \;`
    if (name === 'xargs' || name === 'find') {
        const at = words.findIndex((word, index) => index > 0 && shell_programs/* SHELL */.jN.test(word.text.replace(/^.*\//s, '')));
        const inner = at < 0 ? undefined : (0,shell_programs/* scriptOf */.Fl)(words.slice(at));
        if (inner?.from === 'code' && inner.isCommandLine && inner.words[0])
            return [{ text: inner.words.map(({ text }) => text).join(' '), word: inner.words[0] }];
    }
    return [];
}

// EXTERNAL MODULE: ./build/lib/shell-line.js
var shell_line = __webpack_require__(8781);
;// CONCATENATED MODULE: ./build/detectors/hooks/places.js
// What a path in a command line is about: keys and credentials, files that start something later, settings of agents,
// places so broad that nothing is left when they are deleted. Paths are judged as written, with `~` and variables.
const HOME = String.raw `(?:~|\$HOME|\$\{HOME\}|\$env:USERPROFILE|\$env:HOME|%USERPROFILE%|\/root|\/(?:home|Users)\/[^/\s]{1,64}|[A-Za-z]:\\Users\\[^\\\s]{1,64})`;
const CREDENTIALS = new RegExp(`${HOME}[\\\\/](?:` +
    [
        String.raw `\.ssh(?:[\\/](?!(?:known_hosts|config|authorized_keys)\b|[\w.-]{1,64}\.pub\b)|[\\/]?$)`,
        String.raw `\.aws[\\/](?:credentials|sso|cli)|\.aws[\\/]?$`,
        String.raw `\.(?:netrc|pgpass|npmrc|pypirc|git-credentials|dockercfg)\b`,
        String.raw `\.docker[\\/]config\.json|\.kube[\\/]config|\.kube[\\/]?$`,
        String.raw `\.(?:gnupg|password-store)\b|\.config[\\/](?:gcloud|gh[\\/]hosts|op|hub)\b|\.azure[\\/]`,
        String.raw `\.claude[\\/]\.credentials|\.codex[\\/]auth\.json|\.gemini[\\/]oauth_creds|\.config[\\/]github-copilot`,
        String.raw `\.(?:cargo[\\/]credentials|terraform\.d[\\/]credentials|vault-token|gem[\\/]credentials)`,
        String.raw `Library[\\/]Keychains|\.mozilla[\\/]firefox|\.(?:ethereum|bitcoin|electrum)\b|\.config[\\/]solana`,
        String.raw `(?:Library[\\/]Application Support|\.config|AppData[\\/]\w{1,20})[\\/](?:Google[\\/]Chrome|google-chrome|BraveSoftware|Exodus)`,
    ].join('|') +
    ')', 'i');
/** Files of keys, passwords and sessions in a home, and those of the system. */
function isCredentialPath(text) {
    return CREDENTIALS.test(text) || /(?:^|[\s@<'"=])\/etc\/(?:shadow|sudoers)\b/.test(text);
}
const STARTUP = new RegExp(`${HOME}[\\\\/](?:` +
    [
        String.raw `\.(?:bashrc|bash_profile|bash_login|bash_aliases|profile|zshrc|zshenv|zprofile|zlogin|kshrc|xprofile|xinitrc)$`,
        String.raw `\.config[\\/](?:fish[\\/]config\.fish|fish[\\/]conf\.d|autostart|systemd[\\/]user)`,
        String.raw `Library[\\/]LaunchAgents|\.ssh[\\/](?:authorized_keys|config|rc)$`,
    ].join('|') +
    String.raw `)|^\/etc\/(?:profile|bash\.bashrc|zsh|cron|systemd\/system|init\.d|rc\.local|ld\.so\.preload|sudoers)|^\/Library\/Launch(?:Agents|Daemons)|\\Start Menu\\Programs\\Startup|\$PROFILE\b`, 'i');
/** Files that a login, a shell or the system runs later by itself. */
function isStartupPath(text) {
    return STARTUP.test(text);
}
/** Files from which agents take orders, rights, hooks or servers. */
function isAgentSettingsPath(text) {
    return /(?:^|[\\/])(?:\.claude[\\/](?:settings(?:\.local)?\.json|(?:hooks|agents|commands|skills|rules)[\\/])|\.claude\.json$|\.mcp\.json$|\.cursor[\\/](?:(?:mcp|hooks|cli|permissions|sandbox)\.json|rules[\\/])|\.vscode[\\/](?:settings|tasks|mcp)\.json|\.codex[\\/](?:config\.toml|hooks\.json)|\.gemini[\\/]settings\.json|\.windsurf[\\/](?:hooks|mcp)|\.kiro[\\/](?:hooks|agents|settings|steering)[\\/]|\.github[\\/](?:hooks[\\/]|copilot-instructions\.md)|(?:CLAUDE|AGENTS|GEMINI)\.md$|\.cursorrules$|\.windsurfrules$|opencode\.jsonc?$|claude_desktop_config\.json$)/.test(text);
}
const BROAD = new RegExp(`^(?:/|/\\*|${HOME}(?:[\\\\/]?|[\\\\/]\\*)|[A-Za-z]:[\\\\/]?(?:\\*)?|/(?:etc|usr|var|home|Users|opt|bin|lib|boot|System|Library|Applications)/?\\*?|\\.{1,2}/?|\\./\\*|\\.\\./\\*|\\*|${HOME}[\\\\/](?:Documents|Desktop|Downloads|Library|\\.ssh|\\.aws|\\.config|\\.gnupg)[\\\\/]?\\*?)$`, 'i');
/** The disk, a home, a system folder, or everything in the folder one is in. */
function isBroadPath(text) {
    return BROAD.test(text);
}
/** Folders in which anybody on the machine may put a file. */
function isSharedTemporaryPath(text) {
    return /^(?:\/private)?\/tmp\/|^\/var\/tmp\/|^\/dev\/shm\/|^\$\{?TMPDIR\}?\/|^(?:%TEMP%|%TMP%|\$env:TEMP|\$env:TMP)[\\/]|^[A-Za-z]:\\(?:Windows\\)?Temp\\/i.test(text);
}
/** A place on one person's machine, which no clone of the repository has. */
function isPersonalPath(text) {
    return new RegExp(`^${HOME}[\\\\/]`).test(text) || /^\/(?:mnt|media|Volumes)\/|^(?:\.\.[\\/]){2}/.test(text);
}

;// CONCATENATED MODULE: ./build/detectors/hooks/attacks.js
// What a command does that no honest hook has to: give a shell to somebody far away, run what it decodes, settle down on
// the machine, delete everything, take keys, switch off protection.




const textsOf = (words) => words.map(({ text }) => text);
const joined = (words) => textsOf(words).join(' ');
/** A shell, or code with a socket and a shell, whose input and output are a connection. */
function opensShell(command) {
    const { name, words, redirects, before, after } = command;
    const device = redirects.find(({ target }) => /^\/dev\/(?:tcp|udp)\//.test(target.text));
    if (device && (shell_programs/* SHELL */.jN.test(name) || isOpenedForBoth(command)) && !(0,network_host/* isNearHost */.bx)(device.target.text.split('/')[3] ?? ''))
        return true;
    if (/^(?:nc|ncat|netcat)$/.test(name)) {
        const runs = words.some(({ text }, index) => /^(?:-[a-z]*[ec]|--exec|--sh-exec)$/.test(text) &&
            /(?:^|\/)(?:ba|z|da|k)?sh\b|cmd|powershell/i.test(words[index + 1]?.text ?? ''));
        const isShellBeside = [...before, ...after].some((each) => shell_programs/* SHELL */.jN.test(each.name) && (0,shell_programs/* scriptOf */.Fl)(each.words)?.from === 'input');
        return runs || isShellBeside;
    }
    if (name === 'socat') {
        const all = joined(words);
        return (/\b(?:exec|system):/i.test(all) && /\b(?:tcp|udp|openssl|ssl)/i.test(all) && /sh\b|cmd|powershell/i.test(all));
    }
    const code = codeOf(words);
    if (code === undefined)
        return false;
    return (/socket|fsockopen|TCPClient|net\.(?:connect|Socket)|['"]net['"]|TCPSocket/i.test(code) &&
        /pty\.spawn|dup2|subprocess|child_process|\/bin\/(?:ba|z|da)?sh|exec\s{0,2}[("']|>&3|iex\b|invoke-expression/i.test(code));
}
/** `exec 5<>/dev/tcp/…` */
function isOpenedForBoth({ written, redirects }) {
    return (0,shell_programs/* nameOf */.Vb)(written) === 'exec' && redirects.some(({ operator }) => operator === '<>' || operator === '<');
}
/** The code an interpreter or a shell is given on its command line. */
function codeOf(words) {
    const name = (0,shell_programs/* nameOf */.Vb)(words);
    if (!(0,shell_programs/* interpreterOf */.OS)(name) && name !== 'powershell' && name !== 'pwsh')
        return undefined;
    const script = (0,shell_programs/* scriptOf */.Fl)(words);
    if (script)
        return script.from === 'code' ? joined(script.words) : undefined;
    // `ruby -rsocket -e …`
    const at = words.findIndex(({ text }, index) => index > 0 && /^-(?:e|c|r|p|-eval|-command)$/.test(text));
    return at < 0 ? undefined : words[at + 1]?.text;
}
const DECODER = /^(?:base64|gbase64|base32|basenc|xxd|uudecode|rev|openssl|tr|gunzip|zcat|gzip|bzcat|xz|unxz|printf|echo|certutil|perl|python[\d.]*|awk|sed)$/;
/** Whether a program turns something unreadable into something else. */
function decodes(name, words) {
    if (!DECODER.test(name))
        return false;
    const rest = textsOf(words.slice(1));
    const has = (pattern) => rest.some((text) => pattern.test(text));
    switch (name) {
        case 'xxd':
            return has(/^-[a-z]*r/);
        case 'rev':
        case 'uudecode':
            return true;
        case 'openssl':
            return has(/^(?:enc|base64)$/) && has(/^-d$/);
        case 'tr':
            return has(/[A-Za-z]-[A-Za-z]{1,3}[A-Za-z]?-?/) && has(/N-ZA-M|n-za-m/i);
        case 'printf':
        case 'echo':
            return has(/(?:\\{1,2}x[0-9a-f]{2}){6}|(?:\\{1,2}[0-3]?[0-7]{2}){8}/i);
        case 'perl':
        case 'awk':
        case 'sed':
            return has(/\bunpack\b|decode_base64|\breverse\b/);
        case 'certutil':
            return has(/^[-/]decode/i);
        default:
            if (name.startsWith('python'))
                return has(/b64decode|unhexlify|codecs\.decode/);
            return has(/^(?:-[a-zA-Z]*[dD][a-z]*|--decode)$/) && !/^(?:gunzip|zcat|gzip|bzcat|xz|unxz)$/.test(name);
    }
}
function lineDecodes({ pipelines }) {
    return pipelines.some(({ commands }) => commands.some(({ words }) => decodes((0,shell_line/* programName */.kX)(words[0]?.text ?? ''), words) ||
        words.some(({ nested }) => nested.some(({ line }) => lineDecodes(line)))));
}
/** Code that is decoded first and run then, so that nobody reads it in the file. */
function runsDecoded(command) {
    const { name, words, before, redirects } = command;
    if (/^(?:powershell|pwsh)$/.test(name) &&
        words.some(({ text }, index) => /^[-/\u2013\u2014]e(?:c|nc\w{0,12})?$/i.test(text) && (words[index + 1]?.text.length ?? 0) > 16))
        return true;
    const isRunner = shell_programs/* SHELL */.jN.test(name) || (0,shell_programs/* interpreterOf */.OS)(name) !== undefined;
    const script = isRunner ? (0,shell_programs/* scriptOf */.Fl)(words) : undefined;
    if (script?.from === 'input' && before.some((each) => decodes(each.name, each.words)))
        return true;
    if (script?.from === 'input' && redirects.some(({ target }) => target.nested.some(({ line }) => lineDecodes(line))))
        return true;
    const run = name === 'eval' || name === 'source' || name === '.'
        ? words.slice(1)
        : script?.from === 'code'
            ? script.words
            : script?.from === 'file'
                ? [script.word]
                : /^(?:\$\(|`)/.test(words[0]?.text ?? '')
                    ? words.slice(0, 1)
                    : [];
    if (run.some(({ nested }) => nested.some(({ line }) => lineDecodes(line))))
        return true;
    const code = shell_programs/* SHELL */.jN.test(name) ? undefined : codeOf(words);
    return (code !== undefined &&
        /\b(?:exec|eval|Function|iex|invoke-expression|compile)\b/i.test(code) &&
        /b64decode|unhexlify|atob\(|,\s{0,4}['"](?:base64|hex)['"]|frombase64string|decode_base64|pack\(/i.test(code));
}
/** Puts something in a place from which it starts again later. */
function settlesDown(command) {
    const { name, words, redirects, before } = command;
    const rest = textsOf(words.slice(1));
    const said = rest.slice(0, 6).join(' ');
    if (redirects.some(({ operator, target }) => operator.includes('>') && isStartupPath(target.text)))
        return true;
    if (/^(?:tee|cp|mv|install|ln|sed|copy|copy-item|add-content|set-content)$/.test(name)) {
        const isEdit = name !== 'sed' || rest.some((text) => /^-[a-z]*i/.test(text));
        const target = name === 'tee' || /content$/.test(name) ? rest.some(isStartupPath) : isStartupPath(rest.at(-1) ?? '');
        if (isEdit && target)
            return true;
    }
    switch (name) {
        case 'crontab':
            return (rest.length === 0 && before.length > 0) || rest.some((text) => text === '-' || /^[^-]/.test(text));
        case 'launchctl':
            return /^(?:load|bootstrap|submit|enable)\b/.test(said);
        case 'systemctl':
            return /^(?:--\w+ )?(?:enable|link)\b/.test(said);
        case 'schtasks':
            return rest.some((text) => /^\/create$/i.test(text));
        case 'register-scheduledtask':
            return true;
        case 'reg':
            return /^add\b/i.test(said) && /\\Run(?:Once)?\b/i.test(rest.join(' '));
        case 'new-itemproperty':
        case 'set-itemproperty':
            return /\\Run(?:Once)?\b/i.test(rest.join(' '));
        case 'git':
            return (/^config\b.{0,40}--(?:global|system)\b/.test(said) &&
                rest.some((text) => /^(?:core\.(?:hooksPath|sshCommand|fsmonitor|pager|editor)|init\.templateDir|credential\.helper|alias\.\w+)$/i.test(text)) &&
                isSetting(rest));
        default:
            return false;
    }
}
/** `git config --global key value`, and not only `key`. */
function isSetting(words) {
    const operands = words.slice(1).filter((text) => !text.startsWith('-'));
    return operands.length >= 2 && !words.some((text) => /^--(?:get|unset|list)/.test(text));
}
/** Deletes the disk, a home, or all that lies around. */
function deletesBroadly({ name, words }) {
    const rest = textsOf(words.slice(1));
    const operands = rest.filter((text) => !text.startsWith('-'));
    switch (name) {
        case 'rm':
            return rest.some((text) => /^-[a-z]*r|^--recursive$/i.test(text)) && operands.some(isBroadPath);
        case 'find':
            return (isBroadPath(rest[0] ?? '') &&
                !/^\.{1,2}\/?$/.test(rest[0] ?? '') &&
                rest.some((text, at) => text === '-delete' || (text === '-exec' && rest[at + 1] === 'rm')));
        case 'dd':
            return rest.some((text) => /^of=\/dev\/(?!null|zero|stdout|stderr|tty)/.test(text));
        case 'shred':
        case 'wipefs':
            return operands.some((text) => text.startsWith('/dev/') || isBroadPath(text));
        case 'remove-item':
        case 'rd':
        case 'rmdir':
        case 'del':
            return rest.some((text) => /^(?:-r\w*|\/s)$/i.test(text)) && operands.some(isBroadPath);
        default:
            return /^mkfs(?:\.\w+)?$/.test(name) && operands.length > 0;
    }
}
/** Switches off something that protects the machine. */
function weakensDefences({ name, words }) {
    const rest = textsOf(words.slice(1));
    const said = rest.slice(0, 6).join(' ');
    switch (name) {
        case 'setenforce':
            return /^(?:0|permissive)\b/i.test(said);
        case 'ufw':
            return /^(?:--force )?(?:disable|reset)\b/.test(said);
        case 'iptables':
        case 'nft':
            return /^(?:-F|--flush|flush ruleset)/.test(said);
        case 'csrutil':
            return said.startsWith('disable');
        case 'spctl':
            return /^--(?:master|global)-disable/.test(said);
        case 'set-mppreference':
            return rest.some((text) => /^-(?:disable\w+|exclusion\w+)$/i.test(text));
        case 'netsh':
            return /firewall.{0,40}\boff\b/i.test(said);
        case 'git':
            return (/^config\b/.test(said) &&
                rest.some((text, at) => /^http\.sslverify$/i.test(text) && /^(?:false|0)$/i.test(rest[at + 1] ?? '')));
        case 'npm':
        case 'pnpm':
        case 'yarn':
            return /^config set strict-ssl[ =]false/.test(said);
        case 'systemctl':
            return (/^(?:stop|disable|mask)\b/.test(said) && /firewalld|ufw|apparmor|auditd|falcon|clamav|crowdstrike/.test(said));
        case 'set-executionpolicy':
            return /^(?:-executionpolicy )?(?:unrestricted|bypass)\b/i.test(said) && !/-scope process/i.test(rest.join(' '));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/detectors/hooks/sources.js
// Where the data in a command line comes from: keys, the whole environment, what the agent hands to the hook, files.
// Variables are followed from their assignment to their use, in the order of the line.

const READERS = /^(?:cat|head|tail|less|more|base64|xxd|od|strings|tar|zip|gzip|grep|egrep|rg|awk|sed|jq|yq|cp|mv|dd|sort|openssl|gpg|python[\d.]*|node|perl|ruby|type|get-content|gc|copy-item|compress-archive|curl|wget|scp|rsync|nc|ncat|tee)$/;
/** The agent's own names for what it hands over. */
const INPUT_VARIABLE = /\$\{?(?:CLAUDE_(?:TOOL_(?:INPUT|OUTPUT|RESULT|ARG)\w{0,20}|FILE_PATHS?|NOTIFICATION|USER_PROMPT|TRANSCRIPT\w{0,10})|CURSOR_(?:INPUT|PROMPT|COMMAND)|TOOL_INPUT|USER_PROMPT)\b|\{\{\s{0,3}(?:tool|input|prompt|command|file|args?|event|hook)[\w.\s]{0,40}\}\}/;
const KEY_VARIABLE = /\$\{?(?:env:)?(?:ANTHROPIC|OPENAI|AWS|GITHUB|GH|NPM|GEMINI|GOOGLE|AZURE|HF|CLAUDE_CODE)_(?:\w{1,30}_)?(?:KEY|TOKEN|SECRET|PASSWORD|ACCESS_KEY_ID)\b/;
/** What the words of a command bring with them: by path, by variable, by substitution. */
function sourcesOfWord(word, held) {
    const found = new Set();
    const outer = word.text;
    if (INPUT_VARIABLE.test(outer))
        found.add('input');
    if (KEY_VARIABLE.test(outer))
        found.add('key-variable');
    if (held.size > 0) {
        for (const [, name = ''] of outer.matchAll(/\$\{?(\w{1,60})/g))
            for (const each of held.get(name) ?? [])
                found.add(each);
    }
    for (const { line } of word.nested)
        for (const each of sourcesOfLine(line, held))
            found.add(each);
    return found;
}
/** What a line writes to its output, as far as its programs and their files tell. */
function sourcesOfLine(line, held) {
    const found = new Set();
    for (const { commands } of line.pipelines) {
        for (const [index, { words, redirects }] of commands.entries()) {
            const parts = { name: plainName(words), words, redirects, isFirst: index === 0 };
            for (const each of sourcesOfParts(parts, held))
                found.add(each);
        }
    }
    return found;
}
function sourcesOf(command, held) {
    const { name, words, redirects, before } = command;
    const found = sourcesOfParts({ name, words, redirects, isFirst: before.length === 0 }, held);
    for (const earlier of before) {
        const parts = {
            name: earlier.name,
            words: earlier.words,
            redirects: earlier.redirects,
            isFirst: earlier === before[0],
        };
        for (const each of sourcesOfParts(parts, held))
            found.add(each);
    }
    return found;
}
function sourcesOfParts({ name, words, redirects, isFirst }, held) {
    const found = new Set();
    const operands = words.slice(1).filter(({ text }) => !text.startsWith('-'));
    for (const word of words.slice(1))
        for (const each of sourcesOfWord(word, held))
            found.add(each);
    const reads = redirects.filter(({ operator }) => operator === '<');
    if (reads.some(({ target }) => isCredentialPath(target.text)))
        found.add('credential');
    if (READERS.test(name) && words.some(({ text }) => isCredentialPath(text)))
        found.add('credential');
    if (isKeyProgram(name, words) || words.some(({ text }) => text.includes('169.254.169.254')))
        found.add('credential');
    if (isEnvironmentDump(name, words))
        found.add('environment');
    if (reads.length > 0 || (/^(?:cat|head|tail|tar|zip|base64|gzip)$/.test(name) && operands.length > 0))
        found.add('file');
    if (name === 'git' && /^(?:diff|log|show|bundle|archive)$/.test(operands[0]?.text ?? ''))
        found.add('file');
    const isReadingInput = (/^(?:cat|tee|base64|gzip)$/.test(name) && (operands.length === 0 || operands[0]?.text === '-')) ||
        (name === 'jq' && operands.length <= 1);
    if (isFirst && reads.length === 0 && isReadingInput && !redirects.some(({ operator }) => operator.startsWith('<<')))
        found.add('input');
    return found;
}
/** Programs that print a key when asked. */
function isKeyProgram(name, words) {
    const said = words
        .slice(1, 4)
        .map(({ text }) => text)
        .join(' ');
    switch (name) {
        case 'security':
            return /^(?:find-(?:generic|internet)-password|dump-keychain|export)/.test(said);
        case 'secret-tool':
            return said.startsWith('lookup');
        case 'gh':
            return said.startsWith('auth token');
        case 'gcloud':
            return /^auth (?:application-default )?print-/.test(said);
        case 'aws':
            return /^(?:configure (?:get|export-credentials)|sts get-session-token)/.test(said);
        case 'pass':
            return /^(?:show\b|\w+\/)/.test(said);
        default:
            return false;
    }
}
function isEnvironmentDump(name, words) {
    const rest = words.slice(1);
    if (name === 'printenv')
        return rest.length === 0;
    if (name === 'env' || name === 'set')
        return rest.length === 0;
    if (name === 'export' || name === 'declare')
        return rest.length === 1 && /^-[px]+$/.test(rest[0]?.text ?? '');
    if (/^(?:gci|get-childitem|dir|ls)$/.test(name))
        return rest.some(({ text }) => /^env:/i.test(text));
    return words.some(({ text }) => /^\/proc\/(?:self|\d+|\$\$)\/environ$/.test(text));
}
/** What each variable of the line holds, once all is assigned. */
function heldBy(commands) {
    const held = new Map();
    const add = (name, sources) => {
        if (name === undefined)
            return;
        for (const source of sources)
            held.set(name, (held.get(name) ?? new Set()).add(source));
    };
    for (const { name, words, written, assignments, before } of commands) {
        const declared = /^(?:export|local|declare|readonly|typeset)$/.test(name) ? words.slice(1) : [];
        for (const word of [...assignments, ...declared]) {
            const variable = /^(\w{1,60})\+?=/.exec(word.text)?.[1];
            if (variable !== undefined)
                add(variable, sourcesOfWord(word, held));
        }
        // PowerShell: `$key = Get-Content …`
        const shown = /^\$(\w{1,60})$/.exec(words[0]?.text ?? '')?.[1];
        if (shown !== undefined && words[1]?.text === '=') {
            const parts = { name: plainName(words.slice(2)), words: words.slice(2), redirects: [], isFirst: true };
            add(shown, sourcesOfParts(parts, held));
        }
        if (name === 'read' && before.length === 0) {
            const isLoop = written.some(({ text }) => text === 'while' || text === 'until');
            add(words.at(-1)?.text, [isLoop ? 'line' : 'input']);
        }
    }
    return held;
}
function plainName(words) {
    return (words[0]?.text ?? '').replace(/^.*[\\/]/s, '').toLowerCase();
}

;// CONCATENATED MODULE: ./build/detectors/hooks/habits.js
// What a command does that may be meant well and is worth a look: it runs what the agent was given as code, answers every
// question with yes, changes the agent's own settings, hides what it does, runs what nobody pinned.




const habits_textsOf = (words) => words.map(({ text }) => text);
/** What the agent hands over becomes part of a command line or of code, and is read as such. */
function runsInput(command, held) {
    const { name, words, before } = command;
    // What the outer shell fills in becomes part of the code; what the inner one fills in stays data.
    const isInput = (word) => {
        const sources = word.isLiteral ? undefined : sourcesOfWord(word, held);
        return sources !== undefined && (sources.has('input') || sources.has('line'));
    };
    if (name === 'eval' || name === 'iex' || name === 'invoke-expression')
        return words.slice(1).some(isInput);
    const script = (0,shell_programs/* scriptOf */.Fl)(words);
    if (script?.from === 'code')
        return script.words.some((word) => isInput(word) || (!word.isLiteral && holdsInput(word.text, held)));
    if (script?.from === 'input' && shell_programs/* SHELL */.jN.test(name) && before.length > 0)
        return sourcesOf({ ...command, words: [] }, held).has('input');
    if (name === 'xargs' && before.length > 0) {
        const at = words.findIndex(({ text }) => shell_programs/* SHELL */.jN.test(text.replace(/^.*\//s, '')));
        const inner = at < 0 ? undefined : (0,shell_programs/* scriptOf */.Fl)(words.slice(at));
        const mark = /^-[a-z]*I(.{0,20})$/.exec(words.find(({ text }) => /^-[a-z]*I/.test(text))?.text ?? '')?.[1] || '{}';
        return (inner?.from === 'code' &&
            inner.words.some(({ text }) => text.includes(mark)) &&
            sourcesOf(command, held).has('input'));
    }
    return /^(?:\$\(|`)/.test(words[0]?.text ?? '') && words.slice(0, 1).some(isInput);
}
/** A template is filled in before any shell reads the line, so no quotes help. */
function hasTemplate({ words }) {
    return /\{\{\s{0,3}(?:tool|input|prompt|command|args?|event)[\w.\s]{0,40}\}\}/i.test(habits_textsOf(words).join(' '));
}
function holdsInput(text, held) {
    return [...text.matchAll(/\$\{?(\w{1,60})/g)].some(([, name = '']) => held.get(name)?.has('input') ?? false);
}
/** Words that a client takes for a yes of the user. */
const APPROVAL = /"permissionDecision"\s{0,4}:\s{0,4}"allow"|"decision"\s{0,4}:\s{0,4}"(?:approve|allow)"|"behavior"\s{0,4}:\s{0,4}"allow"|"permission"\s{0,4}:\s{0,4}"allow"/;
const DECIDING = /^(?:PreToolUse|PermissionRequest|preToolUse|permissionRequest|BeforeTool|before(?:Shell|MCP)Execution|pre_run_command|pre_mcp_tool_use|)$/;
/** Matchers of tools that only look. */
const LOOKING = /^(?:(?:Read|Glob|Grep|LS|NotebookRead|WebSearch|TodoWrite|TodoRead|Skill|read_file|list_directory)(?:\||$)){1,12}$/;
/** The word in which every question of an event is answered with yes. */
function approvesEverything(commands, event, matcher) {
    if (!DECIDING.test(event) || LOOKING.test(matcher ?? ''))
        return undefined;
    // Whatever is decided by a condition is not everything.
    if (commands.some(({ written, name }) => /^(?:if|case|elif|while|until|\[|\[\[|test|grep|jq|exit|python[\d.]*|node)$/.test(written[0]?.text ?? '') ||
        /^(?:grep|jq|test|\[|\[\[)$/.test(name)))
        return undefined;
    return commands.find(({ name, words, redirects, isCaptured }) => !isCaptured &&
        /^(?:echo|printf|cat|write-output|write-host)$/.test(name) &&
        [...habits_textsOf(words), ...redirects.map(({ target }) => target.text)].some((text) => APPROVAL.test(text.replaceAll('\\"', '"'))));
}
const WRITERS = /^(?:tee|cp|mv|install|ln|sed|dd|copy|copy-item|move-item|set-content|add-content|out-file|touch|rm|truncate|curl|wget)$/;
/** Changes files from which agents take their rights and orders, or tells a client to. */
function changesAgentSettings({ name, words, redirects }) {
    const rest = habits_textsOf(words.slice(1));
    if (redirects.some(({ operator, target }) => operator.includes('>') && isAgentSettingsPath(target.text)))
        return true;
    if (/^(?:claude|codex|gemini|qwen)$/.test(name))
        return /^(?:mcp (?:add|remove)|config set|plugin (?:install|marketplace add)|extensions install)/.test(rest.slice(0, 3).join(' '));
    if (/^(?:code|cursor|code-insiders|windsurf)$/.test(name))
        return rest.includes('--add-mcp');
    if (!WRITERS.test(name))
        return false;
    if (name === 'sed')
        return rest.some((text) => /^-[a-z]*i/.test(text)) && rest.some(isAgentSettingsPath);
    if (name === 'curl' || name === 'wget')
        return ((0,shell_programs/* downloadOf */.qg)(words)?.files ?? []).some(isAgentSettingsPath);
    if (/^(?:cp|mv|install|ln|copy|copy-item|move-item)$/.test(name))
        return isAgentSettingsPath(rest.at(-1) ?? '');
    return rest.some(isAgentSettingsPath);
}
/** In the background, with nothing of what it says to be seen. */
function hidesItself({ redirects, isBackground, written }) {
    const isSilent = (fd) => redirects.some(({ operator, fd: own, target }) => (operator.startsWith('&>') && target.text === '/dev/null') ||
        (operator === '>&' && target.text === '/dev/null') ||
        (operator.startsWith('>') &&
            (own ?? 1) === fd &&
            (target.text === '/dev/null' || (operator === '>&' && target.text === '1'))));
    return (isBackground || written[0]?.text === 'nohup' || written[0]?.text === 'setsid') && isSilent(1) && isSilent(2);
}
/** The program, or the script an interpreter is told to run. */
function startedFile({ words }) {
    const script = (0,shell_programs/* scriptOf */.Fl)(words);
    if (script?.from === 'file')
        return script.word;
    return script ? undefined : words[0];
}
function runsFromTemporary(command) {
    return isSharedTemporaryPath(startedFile(command)?.text ?? '');
}
function runsFromElsewhere(command) {
    const { text = '' } = startedFile(command) ?? {};
    // Tools live in a home too; a script with an ending is somebody's own.
    return (isPersonalPath(text) &&
        (/\.(?:sh|bash|zsh|py|js|mjs|cjs|ts|rb|pl|ps1|php)$/.test(text) ||
            /^\/(?:Users|home)\/|^[A-Za-z]:\\Users\\/.test(text)));
}
const CONTEXT_EVENT = /^(?:SessionStart|UserPromptSubmit|SubagentStart|sessionStart|userPromptSubmitted|agentSpawn|userPromptSubmit|BeforeAgent|BeforeModel)$/;
const TEXT_FILTER = /^(?:cat|head|tail|jq|yq|sed|awk|grep|tr|cut|tee|sort|fold|pandoc|html2text)$/;
/** What it downloads is printed, and what such a hook prints the model reads. */
function printsDownload({ name, words, redirects, after, isCaptured }, event) {
    if (!CONTEXT_EVENT.test(event) || isCaptured)
        return false;
    const download = (0,shell_programs/* downloadOf */.qg)(words);
    if (!download?.isPiped ||
        words.some(({ text }) => /^(?:-I|--head|-d|--data\S{0,12}|-T|-F|--upload-file|-X)$/.test(text)))
        return false;
    if (name === 'wget' &&
        !words.some(({ text }) => /^-[a-z]*O-?$/.test(text) || text === '-' || text.startsWith('--output-document')))
        return false;
    const url = words.find(({ text }) => /^https?:\/\//.test(text));
    const host = url && (0,network_host/* hostOf */.w4)(url.text);
    if (!url || (host !== undefined && (0,network_host/* isNearHost */.bx)(host)))
        return false;
    const isTurned = [{ redirects }, ...after].some((each) => each.redirects.some(({ operator, fd }) => operator.includes('>') && (fd ?? 1) === 1));
    return !isTurned && after.every((each) => TEXT_FILTER.test(each.name));
}
/** A package runner that fetches whatever is newest; `npx eslint` alone runs what the project has. */
function unpinnedPackage({ name, words }) {
    const rest = words.slice(1);
    const texts = habits_textsOf(rest);
    const isNode = name === 'npx' || name === 'bunx';
    const runner = isNode || name === 'uvx' ? 0 : /^(?:pnpm|yarn|npm|pipx|uv|bun)$/.test(name) ? runnerWords(name, texts) : -1;
    if (runner < 0)
        return undefined;
    const spec = rest
        .slice(runner)
        .find(({ text }, index, list) => !text.startsWith('-') &&
        !/^(?:-p|--package|--from|--python|--with|-c|--call)$/.test(list[index - 1]?.text ?? ''));
    if (!spec || /\$|\{\{|^[./~]/.test(spec.text))
        return undefined;
    const isPython = /^(?:uvx|uv|pipx)$/.test(name);
    const version = isPython ? /(?:==|@)([\w.]+)$/.exec(spec.text)?.[1] : /.@([^@/]+)$/.exec(spec.text)?.[1];
    if (version !== undefined && /^\d/.test(version))
        return undefined;
    const asks = isNode && version === undefined && !texts.some((text) => text === '-y' || text === '--yes');
    return asks ? undefined : spec;
}
function runnerWords(name, texts) {
    const said = texts.slice(0, 2).join(' ');
    if ((name === 'pnpm' || name === 'yarn') && texts[0] === 'dlx')
        return 1;
    if (name === 'pipx' && texts[0] === 'run')
        return 1;
    if (name === 'uv' && said === 'tool run')
        return 2;
    if (name === 'bun' && texts[0] === 'x' && texts.some((text) => text.includes('@latest')))
        return 1;
    return -1;
}
/** Whether any interpreter or program is what runs, and not a mere question. */
function runsAsRoot({ written }) {
    const name = written[0]?.text.replace(/^.*\//s, '') ?? '';
    return (/^(?:sudo|doas|pkexec|gsudo)$/.test(name) &&
        written.length > 1 &&
        !written.slice(1).some(({ text }) => /^-[vklV]$/.test(text)));
}
/** A program that only looks at something and runs nothing. */
function isQuestion({ name }) {
    return (/^(?:\[|\[\[|test|ls|stat|command|which|type|hash|exit|return|true|false|:|echo|printf)$/.test(name) &&
        (0,shell_programs/* interpreterOf */.OS)(name) === undefined);
}

;// CONCATENATED MODULE: ./build/detectors/hooks/sending.js
// Which commands send something over the network, where to, and which of their words are what is sent. A header is not:
// it is how a program shows who it is.



const HTTP = /^(?:curl|wget|wget2|http|https|xh|iwr|irm|invoke-webrequest|invoke-restmethod)$/;
const RAW = /^(?:ssh|nc|ncat|netcat|socat|telnet|openssl)$/;
const COPY = /^(?:scp|rsync|sftp|rclone|ftp|lftp)$/;
const DNS = /^(?:dig|nslookup|host|drill)$/;
const DATA_FLAG = /^(?:-d|--data(?:-raw|-binary|-urlencode|-ascii)?|-F|--form(?:-string)?|-T|--upload-file|--json|--post-(?:data|file)|--body-(?:data|file)|-body|-infile|--url-query)$/i;
const DATA_IN_FLAG = /^(?:-d|-F|-T)(?=[^\s-])|^--(?:data|form|upload|json|post|body|url-query)[\w-]{0,12}=/;
const HEADER_FLAG = /^(?:-H|--header|-headers|-u|--user|-b|--cookie|--oauth2-bearer)$/i;
/** Undefined when the command sends nothing, or only to this machine and its network. */
function sendingOf(command, held) {
    const { name, words } = command;
    if (HTTP.test(name))
        return httpSending(command, held);
    if (RAW.test(name) || COPY.test(name)) {
        const isListening = words.some(({ text }) => /^-[a-z]*l/.test(text));
        const host = COPY.test(name) ? copyHost(words) : rawHost(words);
        if (isListening || host === undefined || (0,network_host/* isNearHost */.bx)(host))
            return undefined;
        return { host, sources: sourcesOf(command, held) };
    }
    if (DNS.test(name)) {
        const asked = words.slice(1).filter(({ text }) => /\$|`/.test(text) && text.includes('.'));
        const sources = new Set(asked.flatMap((word) => [...sourcesOfWord(word, held)]));
        return sources.size > 0 ? { host: undefined, sources } : undefined;
    }
    return undefined;
}
function httpSending(command, held) {
    const rest = command.words.slice(1);
    const url = rest.find(({ text }) => /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text));
    const host = url && (0,network_host/* hostOf */.w4)(url.text);
    if (host !== undefined && (0,network_host/* isNearHost */.bx)(host))
        return undefined;
    const sources = new Set();
    const add = (found) => {
        for (const each of found)
            sources.add(each);
    };
    let readsInput = command.name !== 'curl' && command.before.length > 0 && /^(?:http|https|xh)$/.test(command.name);
    for (const [index, word] of rest.entries()) {
        const flag = rest[index - 1]?.text ?? '';
        const isData = DATA_FLAG.test(flag) || DATA_IN_FLAG.test(word.text);
        if (isData || word === url) {
            add(sourcesOfWord(word, held));
            const file = /(?:^|=|^-[dFT])@?(-|[^=\s]{1,300})$/.exec(word.text);
            const isFile = /@|^-T|upload|-file/.test(`${word.text} ${flag}`) || /^-T$/.test(flag) || /^-infile$/i.test(flag);
            if (isData && isFile && file?.[1] === '-')
                readsInput = true;
            else if (isData && /(?:^|=|^-[dF])@-?\/dev\/stdin/.test(word.text))
                readsInput = true;
            else if (isData && isFile)
                add(fileSources(word));
        }
        else if (HEADER_FLAG.test(flag)) {
            add([...sourcesOfWord(word, held)].filter((each) => each !== 'input' && each !== 'file'));
        }
    }
    if (readsInput) {
        const upstream = command.before.length === 0 ? new Set(['input']) : sourcesOf({ ...command, words: [] }, held);
        const here = command.redirects.filter(({ operator }) => operator.startsWith('<<'));
        for (const { target } of here)
            add(sourcesOfWord(target, held));
        if (here.length === 0)
            add(upstream);
    }
    // A key that goes to those who gave it out.
    if (sources.has('key-variable') && host !== undefined && (0,network_host/* isOfDomain */.Oo)(host, ISSUERS))
        sources.delete('key-variable');
    return sources.size > 0 ? { host, sources } : undefined;
}
const ISSUERS = [
    'anthropic.com',
    'claude.com',
    'openai.com',
    'amazonaws.com',
    'github.com',
    'npmjs.org',
    'npmjs.com',
    'googleapis.com',
    'azure.com',
    'microsoftonline.com',
    'huggingface.co',
];
function fileSources({ text }) {
    return isCredentialPath(text) ? ['credential'] : ['file'];
}
function rawHost(words) {
    for (const { text } of words.slice(1)) {
        const named = /^(?:TCP4?|UDP|OPENSSL|SSL)[\w-]{0,12}:([\w.-]{1,255}):/i.exec(text)?.[1];
        if (named !== undefined)
            return named.toLowerCase();
        const host = /^(?:[\w.-]{1,64}@)?(?=[\w.-]{0,254}[.][\w-])([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?::\d{1,5})?$/.exec(text)?.[1];
        if (host !== undefined)
            return host.toLowerCase();
    }
    return undefined;
}
function copyHost(words) {
    const target = words.at(-1)?.text ?? '';
    return /^(?:[\w.-]{1,64}@)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,8}):/.exec(target)?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/detectors/hooks/index.js
// Commands that agent hosts and editors run by themselves, judged by what they do: hooks, helpers, tasks that start with
// the folder, scripts in folders of hooks. Read as a shell reads them. Known limits: a script that is written in another
// language, or lies elsewhere in the repository, is not opened.










const hooks_hooks = (rules) => {
    const own = new Map();
    for (const rule of rules)
        if (rule.detector === 'hooks')
            own.set(rule.info.id, rule);
    if (own.size === 0)
        return undefined;
    return {
        name: 'hooks',
        keywords: [],
        appliesTo: (artifact) => (0,hooks/* isHookCarrier */.Ys)(artifact) && [...own.values()].some((rule) => rule.appliesTo(artifact)),
        detect(visit) {
            for (const hook of (0,hooks/* hookCommands */.iO)(visit.artifact).commands)
                judge(hook, own, visit);
            judgeAddresses(own.get('host/hook-sends-data'), visit);
        },
    };
};
function judge(hook, own, { artifact, report, gap }) {
    const { commands, isWhole } = commandsIn(hook.line);
    // The detector of downloads says the same of lines that are too long.
    if (!isWhole && hook.isWhole)
        gap(`the command of ${hook.place} is nested deeper than is read`);
    const seen = new Set();
    for (const { rule: id, start, end, says } of findingsOf(hook, commands)) {
        const rule = own.get(id);
        if (!rule?.appliesTo(artifact))
            continue;
        const range = hook.rangeOf(start, end);
        // Of a command in settings once is enough, whatever its words are; a script is as long as a program.
        const key = `${id} ${hook.isScript ? start : ''}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        report({
            rule,
            range,
            place: hook.place,
            ...(says !== undefined && { message: `The command of {place} ${says}` }),
        });
    }
}
/** A hook without a command, which posts all it is told. */
function judgeAddresses(rule, { artifact, report }) {
    if (!rule?.appliesTo(artifact) || !artifact.isWhole || !(0,segments/* isClientDocument */.rm)(artifact.kind))
        return;
    const root = artifact.document()?.root;
    for (const { event, node } of root ? (0,hook_nodes/* hookAddresses */.s2)(root) : []) {
        const host = (0,network_host/* hostOf */.w4)((0,document_place/* textAt */.$6)(node) ?? '');
        if (host === undefined || (0,network_host/* isNearHost */.bx)(host))
            continue;
        const range = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)];
        report({ rule, range, place: (0,hook_nodes/* hookPlace */.JA)(event), message: `{place} sends what the agent works on to ${host}.` });
    }
}
function findingsOf(hook, commands) {
    const held = heldBy(commands);
    const approval = approvesEverything(commands, hook.event, hook.matcher);
    const found = commands.flatMap((command) => {
        const { start, end } = command;
        return behaviours(hook, command, held).map(([rule, says]) => ({ rule, start, end, ...(says !== undefined && { says }) }));
    });
    if (approval)
        found.push({ rule: 'host/hook-approves-everything', start: approval.start, end: approval.end });
    const said = new Set(found.map(({ rule }) => rule));
    const implied = new Set([...said].flatMap((rule) => IMPLIED[rule] ?? []));
    return found.filter(({ rule }) => !implied.has(rule));
}
/** Commands whose very purpose is to give a key to their client. */
const KEY_HELPER = /^(?:apiKeyHelper|awsAuthRefresh|awsCredentialExport|gcpAuthRefresh|otelHeadersHelper)$/;
/** What goes without saying once the worse is said of the same hook. */
const IMPLIED = {
    'host/hook-sends-secret': ['host/hook-reads-credentials', 'host/hook-sends-data', 'host/hook-fetches-instructions'],
    'host/hook-reverse-shell': ['host/hook-sends-data', 'host/hook-runs-input'],
    'host/hook-runs-decoded': ['host/hook-runs-input'],
};
function behaviours(hook, command, held) {
    const found = [];
    if (opensShell(command))
        found.push(['host/hook-reverse-shell']);
    if (runsDecoded(command))
        found.push(['host/hook-runs-decoded']);
    const sending = sendingOf(command, held);
    const takes = sending && ['credential', 'environment', 'key-variable'].some((each) => sending.sources.has(each));
    const target = sending?.host ?? 'an address that a variable holds';
    if (takes)
        found.push(['host/hook-sends-secret', `sends keys or the environment to ${target}.`]);
    // In a container there are no keys of the user, no home to lose and no agent to win over.
    if (hook.isContained)
        return found;
    if (sending && !takes && sending.host !== undefined && (sending.sources.has('input') || sending.sources.has('file')))
        found.push(['host/hook-sends-data', `sends what the agent works on to ${sending.host}.`]);
    if (!sending &&
        !KEY_HELPER.test(hook.event) &&
        !isQuestion(command) &&
        sourcesOf({ ...command, before: [] }, new Map()).has('credential'))
        found.push(['host/hook-reads-credentials']);
    if (settlesDown(command))
        found.push(['host/hook-persists']);
    if (deletesBroadly(command))
        found.push(['host/hook-deletes-broadly']);
    if (weakensDefences(command))
        found.push(['host/hook-weakens-defences']);
    if (changesAgentSettings(command))
        found.push(['host/hook-changes-agent-settings']);
    if (runsInput(command, held) || hasTemplate(command))
        found.push(['host/hook-runs-input']);
    if (printsDownload(command, hook.event))
        found.push(['host/hook-fetches-instructions']);
    if (runsFromTemporary(command))
        found.push(['host/hook-script-in-temporary-folder']);
    else if (runsFromElsewhere(command))
        found.push(['host/hook-script-outside-repository']);
    if (runsAsRoot(command))
        found.push(['host/hook-runs-as-root']);
    const spec = unpinnedPackage(command);
    if (spec)
        found.push(['host/hook-unpinned-package', `fetches and runs "${spec.text}" without an exact version.`]);
    if (hidesItself(command))
        found.push(['host/hook-hides-output']);
    return found;
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  launch: () => (/* binding */ launch)
});

// EXTERNAL MODULE: ./build/artifacts/agent-config.js
var agent_config = __webpack_require__(6984);
// EXTERNAL MODULE: ./build/artifacts/server-entries.js
var server_entries = __webpack_require__(2312);
// EXTERNAL MODULE: ./build/lib/shell-line.js
var shell_line = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/lib/escape.js
var lib_escape = __webpack_require__(8989);
;// CONCATENATED MODULE: ./build/detectors/launch/check.js
// What a check of server entries is: a pure question to one entry, or to all entries of a file.

/** A foreign word in one of our sentences. */
function shown(text) {
    return `"${(0,lib_escape/* cut */.Jj)(text, 80)}"`;
}
function at({ node, text }, message, tier) {
    return { node, message, evidence: (0,lib_escape/* cut */.Jj)(text, 200), ...(tier && { tier }) };
}
function atVariable({ node, key }, message, tier) {
    return { node, message, evidence: key, ...(tier && { tier }) };
}

;// CONCATENATED MODULE: ./build/detectors/launch/hosts.js
// What kind of place an address names: this machine, a private network, a host anybody can have for an hour.
/** Undefined when it is no address, or its host is not decided yet. */
function addressOf(text) {
    const match = /^([a-z][a-z0-9+.-]{1,20}):\/\/(?:([^/?#\s]{0,300})@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:@\s[\]]{1,253})(?::[^/?#\s]{0,40})?(?:[/?#]|$)/i.exec(text);
    if (!match)
        return undefined;
    const host = (match[3] ?? '')
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '');
    if (/[${}<>%]/.test(host))
        return undefined;
    const query = /\?([^#]*)/.exec(text)?.[1] ?? '';
    return { host, scheme: (match[1] ?? '').toLowerCase(), user: match[2] ?? '', query };
}
function isLoopback(host) {
    return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1?|host\.docker\.internal|gateway\.docker\.internal|host\.containers\.internal)$/.test(host);
}
/** A private address, a name without a dot, or a zone that no public resolver knows. */
function isPrivate(host) {
    return (/^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|f[cde][0-9a-f]{2}:.*)$/.test(host) ||
        (!host.includes('.') && !host.includes(':')) ||
        /\.(?:local|lan|internal|intranet|corp|home|home\.arpa|localdomain|svc|cluster\.local|ts\.net)$/.test(host));
}
/** Names reserved for examples never answer. */
function isReserved(host) {
    return (/(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$/.test(host) ||
        /(?:^|[.-])your(?:[.-]|domain|company|host|server)/.test(host));
}
function isAddressNumber(host) {
    return /^\d{1,3}(?:\.\d{1,3}){3}$|^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$|^0x[0-9a-f]{8}$|^\d{8,10}$/.test(host);
}
const TUNNEL = /(?:^|\.)(?:ngrok\.(?:io|app|dev)|ngrok-free\.(?:app|dev)|trycloudflare\.com|loca\.lt|localtunnel\.me|serveo\.net|serveousercontent\.com|localhost\.run|lhr\.life|lhr\.rocks|pinggy\.(?:io|link|online)|bore\.pub|tunnelmole\.net|telebit\.io|localxpose\.io|loclx\.io|playit\.gg|devtunnels\.ms|zrok\.io|tunnel\.pyjam\.as|sslip\.io|nip\.io)$/;
const DROP = /(?:^|\.)(?:pastebin\.com|paste\.ee|hastebin\.com|rentry\.(?:co|org)|ghostbin\.com|dpaste\.(?:com|org)|0x0\.st|transfer\.sh|file\.io|catbox\.moe|gofile\.io|anonfiles\.com|webhook\.site|requestbin\.(?:com|net)|pipedream\.net|requestcatcher\.com|beeceptor\.com|hookbin\.com|interact\.sh|oast\.(?:pro|live|site|online|fun|me)|oastify\.com|burpcollaborator\.net|canarytokens\.com|dnslog\.cn|ceye\.io|gist\.githubusercontent\.com|termbin\.com|controlc\.com)$/;
function isTunnel(host) {
    return TUNNEL.test(host);
}
/** Paste bins, file drops and request catchers. */
function isDrop(host) {
    return DROP.test(host);
}

;// CONCATENATED MODULE: ./build/detectors/launch/words.js
// The command line of a server entry as words that know where they were written. Wrappers (`cmd /c`, `sh -c "…"`, `env`)
// are opened, so that the program that matters comes first.


/** Words of `command` and `args`; a command with spaces and no arguments is split as a shell would. */
function wordsOf(server) {
    const scalars = (0,agent_config/* launchScalars */.VX)(server);
    const words = (0,agent_config/* firstWords */.Cb)(scalars.map((node) => ({ text: textOf(node) ?? '', node })));
    const [only] = words;
    const whole = words.length === 1 && only ? splitWord(only) : words;
    return unwrap(whole, 0);
}
function unwrap(words, depth) {
    const name = (0,shell_line/* programName */.kX)(words[0]?.text ?? '');
    const rest = words.slice(1);
    if (depth > 4 || rest.length === 0)
        return words;
    if (name === 'cmd') {
        const at = rest.findIndex(({ text }) => /^(?:\/[a-z]){0,8}\/[ck]$/i.test(text));
        if (at >= 0)
            return unwrap(opened(rest.slice(at + 1)), depth + 1);
    }
    if (/^(?:ba|z|da|k)?sh$/.test(name)) {
        const at = rest.findIndex(({ text }) => /^-[a-z]*c[a-z]*$/.test(text));
        const script = rest[at + 1];
        if (at >= 0 && script)
            return unwrap(splitWord(script), depth + 1);
    }
    if (name === 'wsl' || name === 'sudo' || name === 'exec' || name === 'nohup') {
        const at = rest.findIndex(({ text }) => !text.startsWith('-'));
        if (at >= 0)
            return unwrap(rest.slice(at), depth + 1);
    }
    if (name === 'env') {
        const at = rest.findIndex(({ text }) => !text.startsWith('-') && !/^\w+=/.test(text));
        if (at >= 0)
            return unwrap(rest.slice(at), depth + 1);
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
            if ((0,shell_line/* programName */.kX)(found[0]?.text ?? '') === 'cd')
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
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
/** `${VAR}`, `$VAR`, `%VAR%`, `{{ var }}`, `<your value>`: decided elsewhere or not yet. */
function isVariable(text) {
    return /\$\{|\$\(|^\$\w+$|%\w+%|\{\{|<[^>]+>|^\{[\w.-]+\}$/.test(text);
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
    return fetched(words, true).flatMap(({ word, judge }) => {
        const lack = judge(word.text);
        return lack === undefined ? [] : [{ word, lack }];
    });
}
/** Each check asks for the packages of the entry in hand. */
const NAMED = new WeakMap();
/** The packages of a registry that this command line runs, by name and exact version. */
function namedPackages(words) {
    const named = NAMED.get(words) ?? readPackages(words);
    NAMED.set(words, named);
    return named;
}
function readPackages(words) {
    return fetched(words, false).flatMap(({ word, judge }) => {
        const spec = word.text;
        if (judge === judgeImage) {
            const [, name, version] = /^([^@:]+(?::\d+\/[^@:]+)?)(?::([\w.-]+))?(?:@sha256:[0-9a-f]+)?$/.exec(spec) ?? [];
            return name === undefined ? [] : [{ ecosystem: 'image', name: name.toLowerCase(), version, word }];
        }
        if (judge === judgeNpm) {
            const [, name, version] = /^((?:@[^/@\s]+\/)?[^/@\s:]+)(?:@([^/]+))?$/.exec(spec) ?? [];
            return name === undefined ? [] : [{ ecosystem: 'npm', name: name.toLowerCase(), version: exact(version), word }];
        }
        const [, name, version] = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:(?:={2,3}|@)\s*(\S+))?$/.exec(spec) ?? [];
        return name === undefined
            ? []
            : [{ ecosystem: 'pypi', name: name.toLowerCase().replace(/[-_.]+/g, '-'), version: exact(version), word }];
    });
}
function exact(version) {
    return version !== undefined && /^v?\d+(?:\.\d+){1,3}(?:[-+.][\w.+-]+)?$/.test(version)
        ? version.replace(/^v/, '')
        : undefined;
}
/** What is fetched, as written: a package of a registry, an archive at an address, a git source. */
function fetchedWords(words) {
    return fetched(words, false).map(({ word }) => word);
}
/** `mayChoose`: leave out what flags make exact or local. */
function fetched(words, mayChoose) {
    const [first, second, third] = words;
    const name = (0,shell_line/* programName */.kX)(first?.text ?? '');
    const sub = second?.text ?? '';
    const read = (from, runner) => packagesOf(words.slice(from), runner, mayChoose);
    if (name === 'npx' || name === 'pnpx' || name === 'bunx')
        return read(1, NPX);
    if ((name === 'npm' && (sub === 'exec' || sub === 'x')) ||
        ((name === 'pnpm' || name === 'yarn') && sub === 'dlx') ||
        (name === 'bun' && sub === 'x')) {
        return read(2, NPX);
    }
    if (name === 'uvx')
        return read(1, UVX);
    if (name === 'uv' && sub === 'tool' && third?.text === 'run')
        return read(3, UVX);
    if (name === 'uv' && sub === 'run')
        return read(2, UV_RUN);
    if (name === 'uv' && sub === 'x')
        return read(2, UVX);
    if (name === 'pipx' && sub === 'run')
        return read(2, PIPX);
    if (/^(?:docker|podman|nerdctl)$/.test(name) && (sub === 'run' || (sub === 'container' && third?.text === 'run'))) {
        return read(sub === 'run' ? 2 : 3, IMAGE);
    }
    if (name === 'go' && sub === 'run') {
        return words
            .slice(2)
            .filter(({ text }) => /^[\w.-]+\.[a-z]{2,}\/[^@\s]+/.test(text) && !text.endsWith('.go'))
            .slice(0, 1)
            .map((word) => ({ word, judge: judgeGo }));
    }
    if (name === 'deno' && sub === 'run') {
        return words
            .slice(2)
            .filter(({ text }) => /^(?:npm|jsr):/.test(text))
            .map((word) => ({ word: { ...word, text: word.text.replace(/^(?:npm|jsr):\/?/, '') }, judge: judgeNpm }));
    }
    return [];
}
function packagesOf(words, runner, mayChoose) {
    const packages = [];
    let at = 0;
    for (; at < words.length; at++) {
        const word = words[at];
        if (mayChoose && runner.exact.test(word.text))
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
    return packages
        .filter(({ text }) => text !== '' && !isVariable(text) && !isLocal(text))
        .map((word) => ({ word, judge: runner.judge }));
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
function judgeGo(spec) {
    const version = /@([^@\s]+)$/.exec(spec)?.[1];
    if (version === undefined)
        return undefined;
    return /^v\d+\.\d+\.\d+|^[0-9a-f]{12,40}$/.test(version) ? undefined : `"${version}", ${NOT_EXACT}`;
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

;// CONCATENATED MODULE: ./build/detectors/launch/addresses.js
// Where a remote server is: over which line, at what kind of host, and what its address gives away.





/** Programs that connect to the server whose address they are given. */
const BRIDGE = /^(?:mcp-remote|mcp-proxy|supergateway|mcp-client-proxy|@modelcontextprotocol\/proxy|super-gateway|mcp-remote-client|mcp-bridge)(?:@|==|$)/;
/** The addresses of the server itself: its own keys, and what a bridge is told to connect to. */
function addresses({ urls, words }) {
    const isBridged = words.some(({ text }) => BRIDGE.test(text));
    const bridged = isBridged ? words.filter(({ text }) => /^(?:https?|wss?):\/\//i.test(text)) : [];
    return [...urls, ...bridged].flatMap((word) => {
        const address = addressOf(word.text);
        return address && /^(?:https?|wss?|sse)$/.test(address.scheme) ? [{ word, address }] : [];
    });
}
function hosts(isMeant, sentence) {
    return (server) => addresses(server)
        .filter(({ address: { host } }) => isMeant(host))
        .map(({ word, address: { host } }) => ({ ...at(word, sentence(host)), evidence: host }));
}
const cleartext = (server) => addresses(server).flatMap(({ word, address: { scheme, host } }) => {
    if ((scheme !== 'http' && scheme !== 'ws') || isLoopback(host) || !/[.:]/.test(host))
        return [];
    // A private line is read by fewer, but read it can be.
    const tier = isPrivate(host) ? 'context' : undefined;
    return [
        {
            node: word.node,
            message: `{place} is reached over ${scheme} at ${shown(host)}.`,
            evidence: `${scheme}://${host}`,
            ...(tier && { tier }),
        },
    ];
});
const rawAddress = hosts((host) => isAddressNumber(host) && !isLoopback(host) && !isPrivate(host), (host) => `{place} is a bare address, ${shown(host)}.`);
const tunnel = hosts(isTunnel, (host) => `{place} is reached through the tunnel ${shown(host)}.`);
const dropHost = (server) => {
    const own = new Set(server.urls);
    const named = [...server.raw, ...server.variables.map(({ value, node }) => ({ text: value, node }))].filter((word) => !own.has(word));
    return [...server.urls, ...named].flatMap((word) => {
        const host = (word.text.slice(0, 8000).match(/https?:\/\/[^/\s"'?#]{1,253}/gi) ?? [])
            .map((url) => addressOf(url)?.host ?? '')
            .find(isDrop);
        return host === undefined
            ? []
            : [{ ...at(word, `{place} names ${shown(host)}, where anybody can leave or collect things.`), evidence: host }];
    });
};
const KEY_PARAMETER = /(?:^|&)((?:[\w-]{0,40})?(?:api[-_]?key|apikey|access[-_]?token|auth[-_]?token|token|secret|password|profile[-_]?key))=([^&]{1,400})/i;
/** A credential that the client fills in still travels in the address; one that is written out is another rule's. */
const credentialInUrl = (server) => addressWords(server).flatMap((word) => {
    const [, name = '', value = ''] = KEY_PARAMETER.exec(/\?([^#]*)/.exec(word.text)?.[1] ?? '') ?? [];
    const user = /^[a-z][a-z0-9+.-]{1,20}:\/\/[^/?#@\s]{0,100}:(\$\{[^}]+\}|\$\w+)@/i.exec(word.text)?.[1];
    if (user !== undefined)
        return [{ ...at(word, '{place} carries a password in its address.'), evidence: user }];
    if (!/^\$|^\{|^%|^<|\$\{/.test(value))
        return [];
    return [{ ...at(word, `{place} carries a credential in its address, as ${shown(name)}.`), evidence: name }];
});
function addressWords({ urls, words }) {
    const isBridged = words.some(({ text }) => BRIDGE.test(text));
    return [...urls, ...(isBridged ? words.filter(({ text }) => /^https?:\/\//i.test(text)) : [])];
}
const urlAndCommand = ({ node, urls, raw }) => {
    const [url] = urls;
    const [program] = raw;
    if (!url || !program || program.text === '' || !/^(?:https?|wss?):/i.test(url.text) || !(0,server_entries/* child */.jf)(node, 'command'))
        return [];
    return [at(url, '{place} names both a program and an address; clients differ in which they take.')];
};
const packageFromUrl = ({ words }) => [...fetchedWords(words), ...denoModules(words)].flatMap((word) => {
    const url = /^(?:[\w.[\]-]{1,200} ?@ ?)?(https?:\/\/\S+)$/.exec(word.text)?.[1];
    const address = url === undefined ? undefined : addressOf(url);
    if (url === undefined || !address || isLoopback(address.host))
        return [];
    if (/\.git(?:[#@]|$)|#(?:sha256|sha512)[=-]/.test(url))
        return [];
    return [at(word, `{place} runs what ${shown(address.host)} serves at start.`)];
});
/** An address with a version never serves another file, where the host keeps to it. */
function denoModules(words) {
    if ((0,shell_line/* programName */.kX)(words[0]?.text ?? '') !== 'deno')
        return [];
    const script = words.slice(1).find(({ text }) => !text.startsWith('-') && !/^(?:run|serve|x)$/.test(text));
    return script && /^https?:/.test(script.text) && !/^https:.*@v?\d[\w.]*/.test(script.text) ? [script] : [];
}

;// CONCATENATED MODULE: ./build/detectors/launch/approvals.js
// Which tools of a server run without asking anybody. Clients call it by different names; a list of names is one thing,
// everything is another.



/** Keys of Cline, Kiro, Roo, Kilo, Amazon Q, Windsurf, Cursor and others. */
const LISTS = [
    'autoApprove',
    'auto_approve',
    'alwaysAllow',
    'always_allow',
    'autoAllow',
    'autoApproveTools',
    'autoApprovedTools',
    'autorun',
    'allowAlways',
    'trustedTools',
];
const SWITCHES = [
    'autoApproveAll',
    'trust',
    'alwaysAllowAll',
    'autoApprove',
    'alwaysAllow',
    'yolo',
    'skipConfirmation',
    'auto_approve',
];
const WORDS = new Map(Object.entries({
    default_tools_approval_mode: /^approve$/,
    require_approval: /^never$/,
    requireApproval: /^never$/,
    approval: /^(?:never|auto)$/,
    approval_mode: /^(?:never|auto|approve)$/,
}));
function listed(server) {
    return LISTS.flatMap((key) => {
        const node = (0,server_entries/* child */.jf)(server, key);
        return node?.kind === 'array' ? [{ key, items: node.items }] : [];
    });
}
function nameOf(node) {
    return node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}
const ALL = /^(?:\*|\.\*|all|@[\w-]{1,60}\/\*)$/i;
const approveAll = ({ node }) => [
    ...listed(node).flatMap(({ key, items }) => items
        .filter((item) => ALL.test(nameOf(item)))
        .map((item) => ({
        node: item,
        message: `Every tool of {place} runs without asking ("${key}").`,
        evidence: `${key}: ${nameOf(item)}`,
    }))),
    ...(node.kind === 'object' ? node.entries : []).flatMap(({ key, value }) => {
        if (value.kind !== 'scalar')
            return [];
        const isOn = SWITCHES.includes(key) && (value.value === true || (value.value === '*' && LISTS.includes(key)));
        const isWord = typeof value.value === 'string' && WORDS.get(key)?.test(value.value);
        return isOn || isWord
            ? [
                {
                    node: value,
                    message: `Every tool of {place} runs without asking ("${key}").`,
                    evidence: `${key}: ${String(value.value)}`,
                },
            ]
            : [];
    }),
];
/** What a tool's name says it does, where that cannot be taken back or runs something. */
const STRONG = new Set(`exec execute run shell bash terminal command cmd eval evaluate write edit create update upsert delete remove drop destroy
  kill send post publish push merge commit deploy apply upload pay transfer purchase buy order invite grant click type install
  move rename patch insert set reset sql migrate migration`.split(/\s+/));
const READS = new Set('get list read search find fetch describe show count view check lookup browse resolve is has validate preview'.split(' '));
/** By the words of the name: the first says what is done, or else the last. */
function isStrong(name) {
    const words = name
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '' && word !== 'mcp');
    if (words.some((word) => READS.has(word)))
        return false;
    return words.some((word) => STRONG.has(word));
}
const approveStrong = ({ node }) => listed(node).flatMap(({ key, items }) => {
    const strong = items.filter((item) => isStrong(nameOf(item)));
    const [first] = strong;
    if (!first)
        return [];
    const names = strong.slice(0, 5).map((item) => (0,lib_escape/* cut */.Jj)(nameOf(item), 60));
    return [
        {
            node: first,
            message: `{place} may run ${names.map(shown).join(', ')} without asking ("${key}").`,
            evidence: `${key}: ${names.join(', ')}`,
        },
    ];
});
const approveSome = (server) => {
    if (approveAll(server).length > 0 || approveStrong(server).length > 0)
        return [];
    return listed(server.node).flatMap(({ key, items }) => {
        const [first] = items.filter((item) => nameOf(item) !== '');
        return first
            ? [
                {
                    node: first,
                    message: `${items.length === 1 ? 'A tool of {place} runs' : `${items.length} tools of {place} run`} without asking ("${key}").`,
                    evidence: `${key}: ${(0,lib_escape/* cut */.Jj)(items.map(nameOf).join(', '), 200)}`,
                },
            ]
            : [];
    });
};

;// CONCATENATED MODULE: ./build/detectors/launch/commands.js
// What stands where the program should: code as text, encoded commands, shells around values, wrappers that raise rights.
// Read command by command, since a word means something only beside its program.




/** Interpreters by the flags after which code follows. */
const CODE_FLAGS = [
    [/^(?:node|nodejs|bun|tsx)$/, /^(?:-e|--eval|-p|--print|-pe)$/],
    [/^(?:python|pypy)[\d.]*w?$/, /^-[A-Zbdius]*c$/],
    [/^(?:ruby|perl|lua|luajit|julia|elixir|rscript)$/, /^-[a-zA-Z]?[eE]$/],
    [/^php$/, /^-r$/],
    [/^deno$/, /^eval$/],
];
/** Programs that start the interpreter that follows. */
const RUNNERS = /^(?:uv|uvx|poetry|pipenv|pdm|hatch|rye|conda|mamba|npx|bunx|pnpm|mise|direnv)$/;
/** Code that only starts a module. */
const JUST_STARTS = /^\s*(?:from [\w.]+ )?import [\w., ]+;\s*(?:sys\.exit\()?(?:asyncio\.run\()?[\w.]+\([\w.]*(?:\(\))?\)*;?\s*$|^\s*(?:await )?(?:import|require)\(\s*["'][\w./@:-]+["']\s*\);?\s*$/;
const ENCODED = /(?:\b(?:exec|eval|Function|system|iex|Invoke-Expression)\b[\s\S]{0,200}(?:b64decode|base64|atob|fromhex|unhexlify|FromBase64String|decompress)|(?:b64decode|base64|atob|fromhex|unhexlify|FromBase64String|decompress)[\s\S]{0,200}\b(?:exec|eval|Function|system|iex|Invoke-Expression)\b)/i;
function inlineCodes({ commands }) {
    return commands.flatMap(({ words }) => {
        const start = RUNNERS.test((0,shell_line/* programName */.kX)(words[0]?.text ?? ''))
            ? words.findIndex(({ text }) => CODE_FLAGS.some(([program]) => program.test((0,shell_line/* programName */.kX)(text))))
            : 0;
        const row = CODE_FLAGS.find(([program]) => program.test((0,shell_line/* programName */.kX)(words[start]?.text ?? '')));
        if (!row || start < 0)
            return [];
        for (let index = start + 1; index < words.length; index++) {
            const word = words[index];
            if (row[1].test(word.text))
                return words[index + 1] ?? [];
            const code = /^--(?:eval|print)=(.+)$/s.exec(word.text)?.[1];
            if (code !== undefined)
                return { ...word, text: code };
            if (!word.text.startsWith('-'))
                return [];
        }
        return [];
    });
}
const inlineCode = (server) => inlineCodes(server)
    .filter(({ text }) => !ENCODED.test(text.slice(0, 4000)) && !JUST_STARTS.test(text.slice(0, 400)))
    .map((word) => at(word, `{place} is code written into the configuration: ${shown(word.text)}.`));
/** What runs a text that it is given: through a pipe, or put in its place. */
const RUNS_TEXT = /^(?:(?:ba|z|da|k)?sh|python[\d.]*|node|perl|ruby|eval|source)$/;
const encodedCommand = (server) => {
    const found = inlineCodes(server)
        .filter(({ text }) => ENCODED.test(text.slice(0, 4000)))
        .map((word) => at(word, '{place} decodes code and runs it.'));
    for (const { words, program } of server.commands) {
        if (/^(?:powershell|pwsh)$/.test(program)) {
            const file = words.findIndex(({ text }) => /^[-/]f(?:i(?:le?)?)?$/i.test(text));
            const flag = words.findIndex(({ text }, index) => isEncodedFlag(text) && (file < 0 || index < file));
            const value = flag < 0 ? undefined : words[flag + 1];
            if (value && /^[A-Za-z0-9+/=]{16,}$/.test(value.text))
                found.push(at(value, '{place} starts PowerShell with an encoded command.'));
        }
    }
    const decoder = server.commands.findIndex(({ program, words }) => /^(?:base64|base32|xxd|openssl)$/.test(program) &&
        words.some(({ text }) => /^(?:-d|-D|--decode|-r|enc)$/.test(text)));
    if (decoder >= 0) {
        const runner = server.commands.find(({ program, words, isShell }, index) => isShell &&
            RUNS_TEXT.test(program) &&
            (index > decoder
                ? words.every(({ text }, place) => place === 0 || text.startsWith('-'))
                : words.some(({ text }) => /\$\(|`/.test(text))));
        const word = server.commands[decoder]?.words[0];
        if (runner && word)
            found.push(at(word, '{place} decodes a text and runs it.'));
    }
    return found;
};
/** PowerShell takes any beginning of a parameter's name. */
function isEncodedFlag(text) {
    const name = /^[-/\u2013\u2014]([a-z]{1,20})$/i.exec(text)?.[1]?.toLowerCase();
    return name !== undefined && (name === 'ec' || 'encodedcommand'.startsWith(name));
}
/** What the client puts in place of the name; the folder of the project is its own. */
const FILLED_IN = /\$\{(?:input|user_config|config|command|prompt|promptString|secret):?[^}]{1,100}\}|\{\{[^}]{1,60}\}\}/;
const shellInterpolation = ({ raw, commands }) => {
    if (!commands.some(({ isShell }) => isShell))
        return [];
    return raw
        .filter(({ text }) => /[\s;|&]/.test(text) && FILLED_IN.test(text.slice(0, 4000)))
        .map((word) => at(word, `{place} puts ${shown(FILLED_IN.exec(word.text)?.[0] ?? '')} into a line that a shell reads.`));
};
const QUIET = /^(?:(?:ba|z|da|k)?sh|cmd|env|nohup|cd|pushd|export|set|source|\.|exec|eval|echo|true|:|unset|ulimit|mkdir|test|\[|which|command|type|nvm|sleep)$/;
const OF_OTHERS = /^(?:curl|wget|fetch|aria2c|irm|iwr|iex|invoke-\w+|sudo|doas|base64|base32|xxd|eval)$/;
const shellChain = ({ commands }) => {
    const real = commands.filter(({ isShell, program, words }) => isShell && !QUIET.test(program) && words[0] !== undefined);
    // What else is wrong with the line has a rule of its own.
    if (commands.some(({ program }) => OF_OTHERS.test(program)))
        return [];
    const nodes = new Set(real.map(({ words }) => words[0]?.node));
    if (real.length < 2 || nodes.size !== 1)
        return [];
    const names = [...new Set(real.map(({ program }) => program))];
    const [word] = real[0]?.words ?? [];
    return word && names.length > 1
        ? [at(word, `{place} runs several commands: ${names.slice(0, 5).join(', ').slice(0, 120)}.`)]
        : [];
};
const OPERATOR = /(?:^|[^\\])(?:;|&&|\|\|?)\s{0,4}(?:curl|wget|(?:ba|z)?sh|nc|ncat|python3?|node|perl|ruby|rm|mv|cp|chmod|cat|echo|powershell|pwsh|cmd|open|osascript|eval|env)(?:\s|$)|\$\((?!pwd\))[^()]{2,200}\)|`[^`\n]{2,200}`/;
const metacharacter = ({ raw, commands }) => {
    if (raw.length < 2 ||
        commands.some(({ isShell, program }) => isShell || /^(?:(?:ba|z|da|k)?sh|cmd|powershell|pwsh)$/.test(program)))
        return [];
    const codes = new Set(inlineCodes({ commands }).map(({ node }) => node));
    return raw
        .slice(1)
        .filter(({ text, node }) => !codes.has(node) && OPERATOR.test(text.slice(0, 4000)))
        .map((word) => at(word, `An argument of {place} holds what a shell would run: ${shown(OPERATOR.exec(word.text)?.[0] ?? '')}.`));
};
const elevated = ({ commands }) => commands
    .filter(({ program, words }) => /^(?:sudo|doas|pkexec|gsudo|runas)$/.test(program) && !isLowered(words) && !isFed(words, commands))
    .flatMap(({ words }) => words.slice(0, 1).map((word) => at(word, `{place} is started through ${shown(word.text)}.`)));
/** `curl … | sudo sh` is the matter of another rule, and worse. */
function isFed(words, commands) {
    const started = words.slice(1).find(({ text }) => !text.startsWith('-'));
    return (/^(?:ba|z|da|k)?sh$/.test((0,shell_line/* programName */.kX)(started?.text ?? '')) &&
        commands.some(({ program }) => /^(?:curl|wget|fetch)$/.test(program)));
}
/** `sudo -u nobody`: the rights of another user, and not the administrator's. */
function isLowered(words) {
    return words.some(({ text }, index) => {
        const user = /^(?:--user=|-u(?=\w))(.+)$/.exec(text)?.[1] ??
            (/^(?:-u|--user)$/.test(text) ? words[index + 1]?.text : undefined);
        return user !== undefined && user !== 'root' && user !== '0' && user !== '#0';
    });
}
const TEMPORARY = /^(?:\/private)?\/(?:tmp|var\/tmp|dev\/shm)(?:\/|$)|^\$\{?(?:env:)?(?:TMPDIR|TEMP|TMP)\b|^%(?:TEMP|TMP)%|\\(?:AppData\\Local\\Temp|Windows\\Temp|Users\\Public)\\|^(?:~|\$HOME|\$\{(?:env:)?HOME\}|%USERPROFILE%|\/(?:Users|home)\/[^/]{1,60}|[A-Za-z]:[\\/]Users[\\/][^\\/]{1,60})[\\/]Downloads[\\/]/i;
const FOLDER_FLAGS = /^(?:--directory|--project|--prefix|--cwd|-C|--cd)$/;
const SCRIPT_RUNNER = /^(?:node|nodejs|tsx|ts-node|bun|deno|(?:python|pypy)[\d.]*|uv|ruby|perl|php|(?:ba|z|da|k)?sh|java|dotnet|go|poetry|npx|npm|pnpm|yarn|pwsh|powershell)$/;
const VALUED = /^(?:-r|--require|--import|--loader|--env-file|--tsconfig|-X|-W|-cp|-classpath|--with|--python|-p|--package|--config|-c)$/;
/** What is run: the program, the script of an interpreter, the folder a runner is sent to. */
function runPaths({ commands, node }) {
    const found = commands.flatMap(({ program, words, isShell }, index) => {
        if (isShell && index === 0 && words.length === 0)
            return [];
        const paths = words.slice(0, 1);
        if (!SCRIPT_RUNNER.test(program))
            return paths;
        for (let place = 1; place < words.length; place++) {
            const { text } = words[place];
            const next = words[place + 1];
            if (FOLDER_FLAGS.test(text) && next)
                paths.push(words[++place]);
            else if (/^--(?:directory|project|prefix|cwd|cd)=/.test(text))
                paths.push({ ...words[place], text: text.replace(/^[^=]+=/, '') });
            else if (text === '-jar' && next)
                return [...paths, next];
            else if (text === '-m')
                return paths;
            else if (VALUED.test(text))
                place++;
            else if (!text.startsWith('-') &&
                !/^(?:run|exec|tool|x|dlx|start|watch|eval)$/.test(text) &&
                !SCRIPT_RUNNER.test((0,shell_line/* programName */.kX)(text)))
                return [...paths, words[place]];
        }
        return paths;
    });
    const folder = (0,server_entries/* child */.jf)(node, 'cwd') ?? (0,server_entries/* child */.jf)(node, 'workingDirectory');
    const text = (0,server_entries/* textOf */.b6)(folder);
    return folder && text !== undefined ? [...found, { text, node: folder }] : found;
}
const temporaryFolder = (server) => runPaths(server)
    .filter(({ text }) => TEMPORARY.test(text.slice(0, 400)) && !isDownloadedTo(server, text))
    .map((word) => at(word, `{place} is started from ${shown(word.text)}, where any program of this machine can write.`));
/** What the same line downloads to that place is the matter of another rule. */
function isDownloadedTo({ commands }, path) {
    return commands.some(({ program, words }) => /^(?:curl|wget|iwr|irm)$/.test(program) && words.some(({ text }) => text.length > 4 && text.endsWith(path)));
}
const WORKSPACE = /^\$\{(?:workspaceFolder|workspaceRoot|CLAUDE_PROJECT_DIR|workspaceFolder:[^}]{1,40}|__dirname|PWD|cwd)\}(?=[\\/]|$)/;
/** The folder in which the client that reads this file would start something. */
function projectFolder(path) {
    return path.replace(/(?:^|\/)\.[A-Za-z][^/]*\/.*$|(?:^|\/)[^/]*$/s, '');
}
const outsideRepository = (server) => {
    const depth = projectFolder(server.path)
        .split('/')
        .filter((part) => part !== '').length;
    return runPaths(server).flatMap((word) => {
        const path = word.text.replace(WORKSPACE, '.').replaceAll('\\', '/');
        if (!/^(?:\.\/)*\.\.(?:\/|$)|^\.?\/?(?:[\w.-]+\/){0,10}\.\.\//.test(path) || path.startsWith('/'))
            return [];
        return above(path) > depth
            ? [at(word, `{place} is started from ${shown(word.text)}, outside of this repository.`)]
            : [];
    });
};
/** How many folders above its start a path goes at most. */
function above(path) {
    let level = 0;
    let highest = 0;
    for (const part of path.slice(0, 400).split('/')) {
        if (part === '..')
            level++;
        else if (part !== '.' && part !== '')
            level--;
        highest = Math.max(highest, level);
    }
    return highest;
}
const HOME = /^(?:\/(?:Users|home)\/|[A-Za-z]:[\\/]{1,2}Users[\\/]{1,2})([^\\/<>${}%]{1,60})[\\/]/;
const NOBODY = /^(?:public|shared|user|username|user_?name|your.*|you|me|name|runner|vscode|node|app|ubuntu|root|path|xxx+|linuxbrew)$/i;
const homePath = (server) => {
    const word = runPaths(server).find(({ text }) => {
        const name = HOME.exec(text)?.[1];
        return name !== undefined && !NOBODY.test(name) && !TEMPORARY.test(text);
    });
    return word ? [at(word, `{place} is started from ${shown(word.text)}, a path of one person's machine.`)] : [];
};
const repositoryScript = (server) => runPaths(server).flatMap((word) => {
    const path = word.text.replace(WORKSPACE, '.').replaceAll('\\', '/');
    // A bare name is looked for among the installed programs, unless an interpreter is given it.
    const isFile = /^(?!\/)(?:\.\/)?(?:[\w@.-]+\/){1,10}[\w@.-]+\.(?:[cm]?[jt]sx?|py|rb|sh|php|pl|ps1|jar|bat|cmd|exe)$/.test(path) || /^[\w@.-]+\.(?:[cm]?[jt]sx?|py|rb|php|pl|jar)$/.test(path);
    const isProgram = /^\.\/[\w@.-]+(?:\/[\w@.-]+){0,10}$/.test(path);
    if ((!isFile && !isProgram) || word.text.includes('__dirname') || above(path) > 0 || isVariable(path))
        return [];
    return [at(word, `{place} runs ${shown(word.text)} of this repository on the machine of whoever opens it.`)];
});

;// CONCATENATED MODULE: ./build/detectors/launch/folders.js
// Which folders a filesystem server is given, where they are the whole disk, a whole home or a place of secrets. Only
// servers whose name says they serve files are looked at: a path means other things to others.

const FILE_SERVER = /(?:^|[/@_-])(?:mcp-)?(?:server-)?file-?system(?:-mcp)?(?:-server)?(?:[@=:[]|$)|(?:^|\/)mcp-filesystem|filesystem-mcp/i;
const folders_HOME = String.raw `(?:~|\$HOME|\$\{HOME\}|\$\{env:HOME\}|\$\{userHome\}|%USERPROFILE%|\$\{env:USERPROFILE\}|\/root|\/(?:home|Users)(?:\/[^/\\]+)?|[A-Za-z]:[\\/]+Users(?:[\\/]+[^/\\]+)?)`;
const TAIL = String.raw `[\\/]*(?:\*{1,2}[\\/]*)?`;
const BROAD = [
    [/^\/(?:\*{1,2})?$|^[A-Za-z]:[\\/]*$|^\/mnt\/[a-z]\/?$/, 'the whole disk'],
    [
        new RegExp(`^${folders_HOME}[\\\\/]+\\.(?:ssh|aws|gnupg|kube|docker|azure|netrc|password-store|mozilla|config(?:[\\\\/]+gcloud)?)(?:[\\\\/].*)?$`),
        'a folder of credentials',
    ],
    [new RegExp(`^${folders_HOME}${TAIL}$`), 'a whole home folder'],
    [
        /^\/(?:etc|proc|sys|dev|boot|var|usr|private\/etc|System|Library)\/?(?:\*{1,2})?$|^\/etc\/.+|^[A-Za-z]:[\\/]+Windows[\\/]*$/,
        'a system folder',
    ],
];
function broadFolders(words) {
    const server = words.findIndex(({ text }) => FILE_SERVER.test(text));
    if (server < 0)
        return [];
    const name = (0,shell_line/* programName */.kX)(words[0]?.text ?? '');
    const isContainer = name === 'docker' || name === 'podman';
    // What stands after the image is a path inside the container.
    const given = isContainer ? words.slice(0, server).map(mountSource) : words.slice(server + 1);
    return given.flatMap((word) => {
        const what = word && sensitivePlace(word.text.replace(/^--?[\w-]+=/, ''));
        return word && what !== undefined ? [{ word, what }] : [];
    });
}
/** What a path is, when it is a place of the host that no server needs. */
function sensitivePlace(path) {
    const isHarmless = /^\/etc\/(?:localtime|timezone|resolv\.conf|hosts|ssl(?:\/certs.*)?|ca-certificates.*|pki.*)$/.test(path);
    return isHarmless ? undefined : BROAD.find(([pattern]) => pattern.test(path))?.[1];
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

;// CONCATENATED MODULE: ./build/detectors/launch/containers.js
// What a container is given of its host: `docker run` and `podman run` with flags that undo the separation.



/** Each check asks for the containers of the entry in hand, and reading them is what takes the time. */
const READ = new WeakMap();
/** The containers that the entry starts; what follows the image is the container's own command line. */
function containers(server) {
    const read = READ.get(server) ?? server.commands.flatMap((command) => containerOf(command) ?? []);
    READ.set(server, read);
    return read;
}
function containerOf({ program, words }) {
    if (!/^(?:docker|podman|nerdctl|finch)$/.test(program))
        return undefined;
    const verb = words.findIndex(({ text }) => text === 'run' || text === 'create' || text === 'exec');
    if (verb < 1 || verb > 6)
        return undefined;
    const options = [];
    let index = verb + 1;
    for (; index < words.length; index++) {
        const word = words[index];
        if (!word.text.startsWith('-'))
            break;
        const [, flag = word.text, value] = /^(--?[\w-]+)=(.*)$/s.exec(word.text) ?? [];
        if (value !== undefined)
            options.push({ flag, value, word });
        else if (IMAGE.valued.test(flag)) {
            const next = words[++index];
            if (next)
                options.push({ flag, value: next.text, word: next });
        }
        else
            options.push({ flag, value: '', word });
    }
    return { options, image: words[index]?.text ?? '' };
}
function given(flags, values, sentence) {
    return (server) => containers(server).flatMap(({ options }) => options
        .filter(({ flag, value }) => flags.test(flag) && values.test(value))
        .map((option) => at(option.word, sentence(option))));
}
const privileged = given(/^--privileged$/, /^(?:true)?$/, () => '{place} runs in a privileged container.');
const hostNamespace = given(/^--(?:network|net|pid|ipc|uts|userns|cgroupns)$/, /^host$/, ({ flag }) => `The container of {place} shares a namespace of the host (${shown(flag)}).`);
const containers_STRONG = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|SYS_BOOT|NET_ADMIN|DAC_OVERRIDE|DAC_READ_SEARCH|BPF|PERFMON|MKNOD|SETFCAP)$/i;
const extraCapability = (server) => [
    ...given(/^--cap-add$/, containers_STRONG, ({ value }) => `The container of {place} is given the capability ${shown(value)}.`)(server),
    ...given(/^--security-opt$/, /^(?:seccomp|apparmor)[=:]unconfined$|^label[=:]disable$|^systempaths[=:]unconfined$/, ({ value }) => `The container of {place} runs with ${shown(value)}.`)(server),
];
const ENGINE = /(?:^|[/\\])(?:docker|podman|containerd|crio)\.sock$|pipe[/\\]+docker_engine$/;
function mounts(server) {
    return containers(server).flatMap(({ options, image }) => options.flatMap(({ flag, value, word }) => {
        if (!/^(?:-v|--volume|--mount)$/.test(flag))
            return [];
        const named = /(?:^|,)(?:src|source)=([^,]+)/.exec(value)?.[1];
        const plain = /^((?:[A-Za-z]:[\\/])?(?:\$\{[^}]*\}|[^:])*):/.exec(value)?.[1];
        const source = flag === '--mount' ? named : (plain ?? named);
        return source === undefined ? [] : [{ source, word, image }];
    }));
}
const engineSocket = (server) => [
    ...mounts(server)
        .filter(({ source }) => ENGINE.test(source))
        .map(({ word }) => at(word, '{place} is given the socket of the container engine.')),
    ...server.variables.flatMap(({ key, value, node }) => key === 'DOCKER_HOST' && /^tcp:\/\//.test(value) && !/^tcp:\/\/(?:localhost|127\.)/.test(value)
        ? [{ node, message: '{place} controls a container engine over the network.', evidence: key }]
        : []),
];
const hostMount = (server) => mounts(server).flatMap(({ source, word, image }) => {
    const what = ENGINE.test(source) || FILE_SERVER.test(image) ? undefined : sensitivePlace(source);
    return what === undefined ? [] : [at(word, `The container of {place} is given ${what}: ${shown(source)}.`)];
});
const openPort = given(/^(?:-p|--publish)$/, /^(?:0\.0\.0\.0:|\[?::\]?:)?\d{1,5}(?:-\d{1,5})?:\d{1,5}(?:-\d{1,5})?(?:\/(?:tcp|udp))?$/, ({ value }) => `The container of {place} opens a port to the whole network: ${shown(value)}.`);

;// CONCATENATED MODULE: ./build/detectors/launch/entries.js
// Entries that no client of this table would start: a kind nobody knows, or nothing that could be started or reached.



const KINDS = /^(?:stdio|local|command|sse|http|https|streamable[-_]?http|streamable|http[-_]?stream|remote|ws|websocket|builtin|platform|frontend|inline_python|docker|sdk|streamableHttp|server|poci|registry|oauth|extension|custom)$/i;
const unknownEntry = ({ node, urls }) => {
    const type = (0,server_entries/* child */.jf)(node, 'type') ?? (0,server_entries/* child */.jf)(node, 'transport');
    const kind = (0,server_entries/* textOf */.b6)(type);
    if (type && kind !== undefined && kind !== '' && !KINDS.test(kind) && !/[|<>${}]/.test(kind)) {
        return [{ node: type, message: `{place} is of a kind that is not known here: ${shown(kind)}.` }];
    }
    const command = (0,server_entries/* child */.jf)(node, 'command');
    if ((0,agent_config/* launchScalars */.VX)(node).length > 0 || urls.length > 0 || !command || node.kind !== 'object')
        return [];
    return [{ node: command, message: '{place} has a command that cannot be read as one.' }];
};

;// CONCATENATED MODULE: ./build/detectors/launch/environment.js
// Variables that change what runs or whom it trusts: loaders, search paths, proxies, package indexes, endpoints, and the
// switches that turn certificate checks off. A variable whose value the client fills in says nothing yet.



function variables(names, judge) {
    return ({ variables: all }) => all.flatMap((variable) => {
        if (!names.test(variable.key) || variable.value === '')
            return [];
        const message = judge(variable);
        return message === undefined ? [] : [atVariable(variable, message)];
    });
}
const loaderOverride = variables(/^(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES)$/, ({ key, value }) => /(?:^|[\s:/])lib(?:jemalloc|tcmalloc|mimalloc|gomp|asan|faketime|stdc\+\+)[\w.-]*\.(?:so|dylib)[\d.]*$/.test(value)
    ? undefined
    : `${key} puts a library into every program that {place} starts.`);
const NODE_PRELOAD = /(?:^|\s)(?:--require|-r|--import|--loader|--experimental-loader)[=\s]+(\S+)/;
/** Preloads that programmers use, of which the project's own dependencies decide. */
const USUAL_PRELOAD = /^(?:dotenv\/config|dotenv-expand\/config|ts-node\/register(?:\/[\w-]+)?|tsx(?:\/(?:esm|cjs))?|tsconfig-paths\/register|source-map-support\/register|@opentelemetry\/[\w/-]+|@swc-node\/register|dd-trace\/init|esbuild-register|global-agent\/bootstrap)(?:\.js)?$/;
const interpreterPreload = (server) => [
    ...variables(/^(?:NODE_OPTIONS|PYTHONSTARTUP|PERL5OPT|PERL5DB|RUBYOPT|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|DOTNET_STARTUP_HOOKS|BASH_ENV|PROMPT_COMMAND|GIT_SSH_COMMAND|GIT_SSH|GIT_EXTERNAL_DIFF|GIT_ASKPASS|GIT_PROXY_COMMAND|SSH_ASKPASS|PYTHONBREAKPOINT|LESSOPEN|CORECLR_PROFILER_PATH|ELECTRON_RUN_AS_NODE|BUN_OPTIONS|DENO_V8_FLAGS)$/, ({ key, value }) => {
        if (key === 'NODE_OPTIONS' || key === 'BUN_OPTIONS') {
            const module = NODE_PRELOAD.exec(value)?.[1] ?? /(?:^|\s)--preload[=\s]+(\S+)/.exec(value)?.[1];
            return module === undefined || USUAL_PRELOAD.test(module)
                ? undefined
                : `${key} makes {place} load ${shown(module)} first.`;
        }
        if (/^(?:RUBYOPT|PERL5OPT)$/.test(key) && !/-[rM]/.test(value))
            return undefined;
        if (/JAVA/.test(key) && !/-(?:javaagent|agentlib|agentpath)/.test(value))
            return undefined;
        if (/^(?:DENO_V8_FLAGS|ELECTRON_RUN_AS_NODE)$/.test(key))
            return undefined;
        if (/^GIT_SSH/.test(key) &&
            /^ssh(?:\s+-(?:o\s*(?:BatchMode|IdentitiesOnly|ConnectTimeout)=\w+|i\s*\S+|F\s*\/dev\/null|[46Tq]))*$/.test(value))
            return undefined;
        if (/ASKPASS$/.test(key) && /^(?:\/(?:usr\/)?bin\/)?(?:true|false|echo)$/.test(value))
            return undefined;
        return `${key} makes {place} run ${shown(value)} of its own.`;
    })(server),
];
const SEARCH_PATH = /^(?:PATH|PYTHONPATH|NODE_PATH|PERL5LIB|RUBYLIB|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|DYLD_FALLBACK_LIBRARY_PATH|CLASSPATH|GOPATH)$/i;
const OPEN_FOLDER = /^(?:\/private)?\/(?:tmp|var\/tmp|dev\/shm)(?:\/|$)|^%(?:TEMP|TMP)%|\\(?:AppData\\Local\\Temp|Users\\Public)(?:\\|$)|[\\/]Downloads(?:[\\/]|$)/i;
const searchPathOverride = variables(SEARCH_PATH, ({ key, value }) => {
    const parts = value.slice(0, 8000).split(value.includes(';') ? ';' : ':');
    const open = parts.find((part) => OPEN_FOLDER.test(part));
    if (open !== undefined)
        return `${key} makes {place} look for programs in ${shown(open)}, where anybody can put one.`;
    if (!/^PATH$/i.test(key))
        return undefined;
    const relative = parts.find((part, index) => index < parts.length - 1 &&
        !isVariable(part) &&
        /^(?:\.{0,2}$|\.{1,2}[\\/]|[\w-]+(?:\/[\w.-]+)*$)/.test(part) &&
        !/^\w$/.test(part));
    return relative === undefined || parts.length < 2
        ? undefined
        : `${key} makes {place} look for programs in ${shown(relative === '' ? '.' : relative)}, a folder of whatever project is open.`;
});
const proxyOverride = variables(/^(?:https?|all|ftp|npm_config_(?:https?_)?|global_agent_https?_)_?proxy$/i, ({ key, value }) => {
    const address = addressOf(value.includes('://') ? value : `http://${value}`);
    return address === undefined || isLoopback(address.host)
        ? undefined
        : `${key} sends the traffic of {place} through ${shown(address.host)}.`;
});
/** Endpoints of providers by the variables that move them. */
const ENDPOINTS = [
    [
        /^ANTHROPIC_(?:API_|BEDROCK_|VERTEX_)?BASE_?URL$|^ANTHROPIC_API_(?:URL|HOST)$/,
        /(?:^|\.)anthropic\.com$|\.amazonaws\.com$|\.googleapis\.com$/,
    ],
    [/^(?:AZURE_)?OPENAI_(?:API_)?(?:BASE(?:_?URL)?|HOST|ENDPOINT)$/, /(?:^|\.)openai\.com$|\.azure\.com$/],
    [/^(?:GOOGLE_)?GEMINI_(?:API_)?BASE_?URL$|^GOOGLE_VERTEX_BASE_URL$/, /\.googleapis\.com$/],
    [
        /^(?:MISTRAL|COHERE|GROQ|XAI|DEEPSEEK|TOGETHER|PERPLEXITY|OPENROUTER)_(?:API_)?BASE(?:_?URL)?$/,
        /(?:^|\.)(?:mistral\.ai|cohere\.(?:ai|com)|groq\.com|x\.ai|deepseek\.com|together\.(?:ai|xyz)|perplexity\.ai|openrouter\.ai)$/,
    ],
    [/^(?:GITHUB|GH)_(?:API_URL|HOST)$/, /(?:^|\.)(?:github\.com|ghe\.com)$/],
];
/** Gateways and other providers that speak the same protocol, known to everybody. */
const KNOWN_GATEWAY = /(?:^|\.)(?:openrouter\.ai|deepseek\.com|moonshot\.(?:ai|cn)|z\.ai|bigmodel\.cn|aliyuncs\.com|siliconflow\.(?:cn|com)|groq\.com|mistral\.ai|together\.(?:ai|xyz)|fireworks\.ai|x\.ai|perplexity\.ai|cloudflare\.com|vercel\.(?:sh|com)|portkey\.ai|helicone\.ai|litellm\.ai|nvidia\.com|huggingface\.co|minimaxi?\.(?:chat|com|io)|volces\.com|googleapis\.com|azure\.com|anthropic\.com|openai\.com)$/;
const modelEndpoint = (server) => server.variables.flatMap((variable) => {
    const row = ENDPOINTS.find(([name]) => name.test(variable.key));
    const address = row && addressOf(variable.value);
    if (!address || isLoopback(address.host) || row[1].test(address.host) || KNOWN_GATEWAY.test(address.host))
        return [];
    return [
        atVariable(variable, `${variable.key} sends what {place} would tell the provider, key included, to ${shown(address.host)}.`),
    ];
});
const OFFICIAL_INDEX = /(?:^|\.)(?:npmjs\.(?:org|com)|yarnpkg\.com|pypi\.org|pythonhosted\.org|jsr\.io|npm\.jsr\.io|proxy\.golang\.org|golang\.org|pkg\.github\.com|download\.pytorch\.org|npmmirror\.com|tuna\.tsinghua\.edu\.cn|mirrors\.aliyun\.com)$/;
const INDEX_NAME = /^(?:npm_config_(?:@[\w-]+:)?registry|yarn_(?:npm_)?registry(?:_server)?|bun_config_registry|uv_(?:default_|extra_)?index(?:_url)?|pip_(?:extra_)?index_url|pip_find_links|uv_find_links|goproxy|pipx_default_index_url)$/i;
const INDEX_FLAG = /^(?:--registry|--index|--index-url|--default-index|--extra-index-url|--find-links|-i)$/;
const packageIndex = (server) => [
    ...server.variables.flatMap((variable) => INDEX_NAME.test(variable.key)
        ? foreignIndex(variable.value).map((host) => atVariable(variable, `${variable.key} makes {place} fetch packages from ${shown(host)}.`))
        : []),
    ...server.commands.flatMap(({ program, words }) => /^(?:npx|npm|pnpm|pnpx|yarn|bunx|bun|uvx|uv|pip[\d.]*|pipx)$/.test(program)
        ? words.flatMap((word, index) => {
            const value = /^--(?:registry|index|index-url|default-index|extra-index-url|find-links)=(.+)$/.exec(word.text)?.[1];
            const isFlag = INDEX_FLAG.test(words[index - 1]?.text ?? '');
            return foreignIndex(value ?? (isFlag ? word.text : '')).map((host) => at(word, `{place} fetches packages from ${shown(host)}.`));
        })
        : []),
];
function foreignIndex(value) {
    const url = value
        .split(/[\s,|]/)
        .map((each) => addressOf(each.replace(/^[\w-]+=/, '')))
        .find((each) => each && !isLoopback(each.host) && !OFFICIAL_INDEX.test(each.host));
    return url ? [url.host] : [];
}
/** Switches of whole runtimes, by the value that turns the check off. */
const RUNTIME_TLS = [
    [/^NODE_TLS_REJECT_UNAUTHORIZED$/, /^(?:0|false)$/i],
    [/^PYTHONHTTPSVERIFY$/, /^0$/],
    [/^GIT_SSL_NO_VERIFY$/, /^(?:1|true)$/i],
    [/^npm_config_strict_ssl$/i, /^(?:0|false)$/i],
    [/^UV_INSECURE_HOST$|^PIP_TRUSTED_HOST$/, /./],
];
const OWN_TLS = /(?:^|_)(?:(?:SSL|TLS)_?(?:VERIFY|VERIFICATION|CHECK|REJECT_UNAUTHORIZED)|VERIFY_?(?:SSL|TLS|CERTS?|CERTIFICATES?)|CERT_?VERIFY)$/i;
const NO_TLS = /(?:^|_)(?:(?:SSL|TLS)_?(?:NO_VERIFY|SKIP_VERIFY|INSECURE)|(?:NO|SKIP|DISABLE|IGNORE|INSECURE)_?(?:VERIFY_?)?(?:SSL|TLS|CERTS?|CERTIFICATES?|HTTPS)(?:_(?:VERIFY|VERIFICATION|CHECK|ERRORS))?|INSECURE_SKIP_VERIFY|TLS_INSECURE_SKIP_VERIFY)$/i;
const TLS_FLAG = /^--(?:insecure(?:-skip-tls-verify)?|insecure-tls|tls-skip-verify|skip-tls-verify|skip-ssl-verify|no-verify-ssl|no-ssl-verify|no-check-certificate|disable-ssl-verification|ignore-https-errors|ignore-certificate-errors|allow-insecure-host|trusted-host|(?:verify-ssl|ssl-verify|tls-verify|verify-tls)=(?:false|0|no))(?:=|$)/;
const tlsOff = (server) => {
    const addresses = [
        ...server.variables.map(({ value }) => value),
        ...server.urls.map(({ text }) => text),
        ...server.raw.map(({ text }) => text.replace(/^--?[\w-]+=/, '')),
    ]
        .map(addressOf)
        .filter((each) => each !== undefined);
    // A self-made certificate of this machine has nobody to vouch for it.
    if (addresses.length > 0 && addresses.every(({ host }) => isLoopback(host)))
        return [];
    return [
        ...server.variables.flatMap((variable) => {
            const { key, value } = variable;
            if (RUNTIME_TLS.some(([name, off]) => name.test(key) && off.test(value)))
                return [atVariable(variable, `${key} turns certificate checks off for everything {place} connects to.`)];
            const isOff = (OWN_TLS.test(key) && /^(?:0|false|no|off|none)$/i.test(value)) ||
                (NO_TLS.test(key) && /^(?:1|true|yes|on)$/i.test(value));
            return isOff ? [atVariable(variable, `${key} turns certificate checks off.`, 'review')] : [];
        }),
        ...server.commands.flatMap(({ words }) => words
            .filter(({ text }) => TLS_FLAG.test(text) &&
            !/=(?:false|0|no)$/i.test(text.replace(/^--(?:verify-ssl|ssl-verify|tls-verify|verify-tls)=.*/, '')))
            .map((word) => at(word, `The flag ${shown(word.text)} turns certificate checks of {place} off.`, 'review'))),
    ];
};

;// CONCATENATED MODULE: ./build/detectors/launch/flags.js
// Words by which a program is told to leave its guards down: sandboxes, permission models, approvals, debuggers, listeners,
// database rights. Flags of programs are names of their own, so that each is listed with what it means.



/** The words of each command that are meant for the machine itself, not for the inside of a container. */
function words({ commands }) {
    return commands.flatMap(({ words: all, program }) => (isContainer(program) ? [] : all.slice(1)));
}
function isContainer(program) {
    return /^(?:docker|podman|nerdctl|finch)$/.test(program);
}
function flags(pattern, sentence) {
    return (server) => words(server)
        .filter(({ text }) => pattern.test(text))
        .map((word) => at(word, sentence(shown(word.text))));
}
const agentGuardsOff = (server) => [
    ...flags(/^--(?:dangerously-(?=[a-z-]{0,40}(?:permission|sandbox|approval|prompt|confirm|trust|tool|all$|everything))[a-z-]{3,60}|yolo|bypass-approvals|permission-mode=bypassPermissions|approval-mode=yolo|skip-permissions(?:-unsafe)?|dangerous-allow-[a-z-]+|allow-all-tools|always-approve|no-confirm(?:ation)?s?|auto-approve(?:-all)?)(?:=true)?$/, (flag) => `{place} runs with ${flag}, which skips the questions that keep an agent in hand.`)(server),
    ...pairs(server, /^--(?:permission-mode|approval-mode|ask-for-approval|sandbox)$/, /^(?:bypassPermissions|yolo|never|danger-full-access)$/).map((word) => at(word, `{place} runs with ${shown(word.text)}, which skips the questions that keep an agent in hand.`)),
];
/** Values of flags that take the next word. */
function pairs(server, flag, value) {
    const all = words(server);
    return all.filter(({ text }, index) => value.test(text) && flag.test(all[index - 1]?.text ?? ''));
}
const sandboxOff = flags(/^--(?:no-sandbox|disable-setuid-sandbox|disable-web-security|no-zygote-sandbox|disable-site-isolation-trials|allow-running-insecure-content|sandbox=false|unsafe-perm(?:=true)?|allow-unrestricted-file-access)$/, (flag) => `{place} runs with ${flag}, without a boundary its program has by default.`);
const allPermissions = ({ commands }) => commands.flatMap(({ program, words: all }) => {
    const start = program === 'deno' ? 0 : -1;
    if (start < 0)
        return [];
    const script = all.findIndex(({ text }, index) => index > 0 && !text.startsWith('-') && !/^(?:run|serve|task|x|eval)$/.test(text));
    return all
        .slice(1, script < 0 ? undefined : script)
        .filter(({ text }) => /^(?:-[a-z]*A[a-z]*|--allow-all|--allow-run|--allow-ffi)$/.test(text))
        .map((word) => at(word, `{place} gets ${shown(word.text)}, which lets it do all that the user may.`));
});
const ANYWHERE = String.raw `(?:0\.0\.0\.0|\*|\[?::\]?)`;
const INSPECT = new RegExp(`^--inspect(?:-brk|-wait)?=${ANYWHERE}(?::|$)|\\bjdwp=.*address=(?:\\*|0\\.0\\.0\\.0):|^--debug(?:-host|-port|-addr)?=${ANYWHERE}:`);
const debuggerExposed = (server) => [
    ...words(server)
        .filter(({ text }) => INSPECT.test(text.slice(0, 1000)))
        .map((word) => at(word, `{place} opens a debugger to the whole network: ${shown(word.text)}.`)),
    ...server.variables
        .filter(({ key, value }) => /^(?:NODE_OPTIONS|JAVA_TOOL_OPTIONS|BUN_INSPECT)$/.test(key) &&
        value
            .slice(0, 2000)
            .split(/\s+/)
            .some((part) => INSPECT.test(part)))
        .map((variable) => atVariable(variable, `${variable.key} makes {place} open a debugger to the whole network.`)),
    ...words(server).flatMap((word, index, all) => new RegExp(`^${ANYWHERE}:\\d+$`).test(word.text) &&
        all[index - 1]?.text === '--listen' &&
        all.slice(0, index).some(({ text }) => text === 'debugpy')
        ? [at(word, `{place} opens a debugger to the whole network: ${shown(word.text)}.`)]
        : []),
];
const LISTEN_FLAG = /^--?(?:host|hostname|bind|bind-address|listen|listen-address|address|addr|ip|server-host|http-host|sse-host|mcp-host|interface)$/;
const WILD = new RegExp(`^(?:https?:\\/\\/)?${ANYWHERE}(?::\\d{1,5})?$`);
const allInterfaces = (server) => {
    if (server.commands.some(({ program }) => isContainer(program)))
        return [];
    const all = words(server);
    return [
        ...all.flatMap((word, index) => {
            const [, flag = '', value] = /^(--?[a-z-]+)=(.*)$/.exec(word.text) ?? [];
            const isWild = value === undefined
                ? WILD.test(word.text) && LISTEN_FLAG.test(all[index - 1]?.text ?? '')
                : LISTEN_FLAG.test(flag) && WILD.test(value);
            const isDebugger = isWild && value === undefined && all.slice(0, index).some(({ text }) => text === 'debugpy');
            return isWild && !isDebugger
                ? [at(word, `{place} listens on every network of the machine: ${shown(word.text)}.`)]
                : [];
        }),
        ...server.variables
            .filter(({ key, value }) => /^(?:\w{1,40}_)?(?:HOST|BIND|BIND_ADDR|BIND_ADDRESS|LISTEN|LISTEN_ADDR|LISTEN_ADDRESS)$/.test(key) &&
            WILD.test(value))
            .map((variable) => atVariable(variable, `${variable.key} makes {place} listen on every network of the machine.`)),
    ];
};
const UNRESTRICTED_FLAG = /^--(?:access-mode=unrestricted|allow-(?:write|writes|ddl|dangerous(?:-\w+)*|destructive(?:-\w+)*|delete|drop|mutations?)(?:=true)?|enable-(?:write|writes|ddl|delete|dangerous-\w+)(?:=true)?|read-?only=false|no-read-?only|unsafe(?:-mode)?|dangerous(?:-mode)?|disable-read-?only)$/i;
const UNRESTRICTED_NAME = /(?:^|_)ALLOW_(?:INSERT|UPDATE|DELETE|DDL|DROP|WRITE|WRITES|DANGEROUS|DESTRUCTIVE)(?:_\w{1,30})?$|^(?:ENABLE_(?:WRITE|WRITES|UNSAFE|DANGEROUS)\w{0,20}|UNSAFE_MODE|DANGEROUSLY_\w{1,40})$/;
const READ_ONLY_NAME = /(?:^|_)READ_?ONLY(?:_MODE)?$/i;
const DATABASE = /postgres|pgsql|mysql|mariadb|mssql|sqlite|mongo|redis|database|supabase|neon|bigquery|snowflake|clickhouse|cassandra|duckdb|oracle|\bsql\b|dbhub|(?:^|[-_/])db(?:[-_]|$)/i;
const databaseUnrestricted = (server) => {
    if (!isDatabase(server))
        return [];
    return [
        ...flags(UNRESTRICTED_FLAG, (flag) => `{place} may change the database: ${flag}.`)(server),
        ...pairs(server, /^--access-mode$/, /^unrestricted$/).map((word) => at(word, '{place} may change the database: "--access-mode unrestricted".')),
        ...server.variables
            .filter(({ key, value }) => (UNRESTRICTED_NAME.test(key) && /^(?:1|true|yes|on)$/i.test(value)) ||
            (READ_ONLY_NAME.test(key) && /^(?:0|false|no|off)$/i.test(value)))
            .map((variable) => atVariable(variable, `${variable.key} lets {place} change the database.`)),
    ];
};
function isDatabase({ place, raw, variables }) {
    return [place, ...raw.slice(0, 20).map(({ text }) => text), ...variables.slice(0, 20).map(({ key }) => key)].some((text) => DATABASE.test(text.slice(0, 300)));
}
const SUPERUSER = /^(?:postgres|root|sa|sys|system|admin|administrator|superuser|dba|rds_superuser|supabase_admin)$/i;
const DATABASE_SCHEME = /^(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|mongodb(?:\+srv)?|oracle|cockroachdb|clickhouse)(?:\+\w{1,20})?$/;
const databaseSuperuser = (server) => {
    const candidates = [
        ...server.raw,
        ...server.variables.map(({ value, node }) => ({ text: value, node })),
    ];
    return candidates.flatMap((word) => {
        const text = word.text.replace(/^--?[\w-]{1,60}=/, '');
        const address = addressOf(text);
        if (!address || !DATABASE_SCHEME.test(address.scheme) || isLoopback(address.host) || !address.host.includes('.'))
            return [];
        const user = address.user.split(':')[0] ?? '';
        if (!SUPERUSER.test(user.split('.')[0] ?? ''))
            return [];
        return [
            {
                node: word.node,
                message: `{place} signs in to ${shown(address.host)} as the superuser ${shown(user)}.`,
                evidence: `${user}@${address.host}`,
            },
        ];
    });
};
/** A file whose every line becomes a variable of the server. */
const environmentFile = (server) => [
    ...containers(server).flatMap(({ options }) => options
        .filter(({ flag, value }) => flag === '--env-file' && !isOwn(value))
        .map(({ word, value }) => at(word, `{place} gets every line of ${shown(value)}.`))),
    ...server.commands.flatMap(({ program, words: all }) => /^(?:node|uv)$/.test(program)
        ? all.flatMap((word, index) => {
            const value = /^--env-file=(.+)$/.exec(word.text)?.[1] ?? (all[index - 1]?.text === '--env-file' ? word.text : undefined);
            return value === undefined || isOwn(value) ? [] : [at(word, `{place} gets every line of ${shown(value)}.`)];
        })
        : []),
    ...(server.node.kind === 'object' ? server.node.entries : []).flatMap(({ key, value }) => {
        if (!/^env_?[fF]ile$/.test(key) || value.kind !== 'scalar' || typeof value.value !== 'string' || isOwn(value.value))
            return [];
        return [{ node: value, message: `{place} gets every line of ${shown(value.value)}.` }];
    }),
];
/** A file that is named after what it is for; the bare `.env` holds what the whole project needs. */
function isOwn(path) {
    return !/(?:^|[\\/])\.env(?:\.local|\.production|\.prod)?$/.test(path);
}

;// CONCATENATED MODULE: ./build/detectors/launch/known.js
// Packages about which something is on record: published with a backdoor, published with a hole that has a number, given
// up by their authors. Each row can be looked up; what cannot be cited is not here. Read 2026-11-22: the CVE records and
// GitHub advisories by their numbers, OSV MAL-2026-5317/5318/5320/5326 and research.jfrog.com for the malicious ones, the
// README of github.com/modelcontextprotocol/servers for those archived. The severity is that of what the hole lets
// through to an agent, which is not always the score of the record.


/** The critical ones come first. */
const ADVISORIES = [
    {
        ecosystem: 'npm',
        name: 'mcp-remote',
        since: '0.0.5',
        fixed: '0.1.16',
        severity: 'critical',
        id: 'CVE-2025-6514',
        what: 'the server it connects to can run commands',
    },
    {
        ecosystem: 'npm',
        name: '@mcpjam/inspector',
        fixed: '1.4.3',
        severity: 'critical',
        id: 'CVE-2026-23744',
        what: 'anybody who reaches its port can run commands',
    },
    {
        ecosystem: 'npm',
        name: '@modelcontextprotocol/inspector',
        fixed: '0.14.1',
        severity: 'critical',
        id: 'CVE-2025-49596',
        what: 'any web page can run commands through it',
    },
    {
        ecosystem: 'pypi',
        name: 'mcp-atlassian',
        fixed: '0.17.0',
        severity: 'critical',
        id: 'CVE-2026-27825',
        what: 'it writes files wherever it is told',
    },
    {
        ecosystem: 'npm',
        name: '@modelcontextprotocol/server-filesystem',
        fixed: '2025.7.1',
        severity: 'high',
        id: 'CVE-2025-53109',
        what: 'a link leads out of the folders it may read and write',
    },
    {
        ecosystem: 'npm',
        name: '@modelcontextprotocol/inspector',
        fixed: '0.16.6',
        severity: 'high',
        id: 'CVE-2025-58444',
        what: 'a server it connects to can run commands',
    },
    {
        ecosystem: 'pypi',
        name: 'mcp-atlassian',
        fixed: '0.22.0',
        severity: 'high',
        id: 'CVE-2026-73498',
        what: 'a tool call can send away any file it can read',
    },
    {
        ecosystem: 'pypi',
        name: 'mcp-server-git',
        fixed: '2025.12.18',
        severity: 'high',
        id: 'CVE-2025-68144',
        what: 'a tool call can overwrite files',
    },
    {
        ecosystem: 'npm',
        name: 'figma-developer-mcp',
        fixed: '0.6.3',
        severity: 'high',
        id: 'CVE-2025-53967',
        what: 'a tool call can run commands',
    },
    {
        ecosystem: 'npm',
        name: 'mcp-server-kubernetes',
        fixed: '2.5.0',
        severity: 'high',
        id: 'CVE-2025-53355',
        what: 'a tool call can run commands',
    },
    {
        ecosystem: 'npm',
        name: '@cyanheads/git-mcp-server',
        fixed: '2.1.5',
        severity: 'high',
        id: 'CVE-2025-53107',
        what: 'a tool call can run commands',
    },
    {
        ecosystem: 'npm',
        name: 'ios-simulator-mcp',
        fixed: '1.3.3',
        severity: 'high',
        id: 'CVE-2025-52573',
        what: 'a tool call can run commands',
    },
    {
        ecosystem: 'npm',
        name: 'node-code-sandbox-mcp',
        fixed: '1.3.0',
        severity: 'high',
        id: 'CVE-2025-53372',
        what: 'code gets out of its container',
    },
    {
        ecosystem: 'npm',
        name: '@playwright/mcp',
        fixed: '0.0.40',
        severity: 'high',
        id: 'CVE-2025-9611',
        what: 'a web page can call its tools',
        onlyWith: /^--port(?:=|$)/,
    },
    {
        ecosystem: 'npm',
        name: '@mobilenext/mobile-mcp',
        fixed: '0.0.49',
        severity: 'high',
        id: 'CVE-2026-33989',
        what: 'a tool call can write files outside its folder',
    },
    {
        ecosystem: 'npm',
        name: 'gemini-mcp-tool',
        since: '1.1.2',
        fixed: '1.1.6',
        severity: 'high',
        id: 'CVE-2026-0755',
        what: 'a tool call can run commands',
    },
    {
        ecosystem: 'pypi',
        name: 'excel-mcp-server',
        fixed: '0.1.8',
        severity: 'high',
        id: 'CVE-2026-40576',
        what: 'anybody who reaches its port can read and write files',
        onlyWith: /^(?:sse|streamable-http)$/,
    },
];
/** Both registries' names; without versions where all of them are bad. */
const BACKDOORED = [
    ['postmark-mcp', 'npm', ['1.0.16', '1.0.17', '1.0.18']],
    ['@lanyer640/mcp-runcommand-server', 'npm'],
    ['mcp-runcmd-server', 'pypi'],
    ['mcp-runcommand-server', 'pypi'],
    ['mcp-runcommand-server2', 'pypi'],
    ['openai-mcp', 'pypi'],
    ['langchain-core-mcp', 'pypi'],
    ['tiktoken-mcp', 'pypi'],
    ['instructor-mcp', 'pypi'],
];
/** Moved to modelcontextprotocol/servers-archived. */
const ARCHIVED = new Set('aws-kb-retrieval brave-search everart gdrive github gitlab google-maps postgres puppeteer redis slack'
    .split(' ')
    .map((name) => `@modelcontextprotocol/server-${name}`));
const ARCHIVED_PYTHON = new Set(['mcp-server-sqlite', 'mcp-server-sentry']);
function vulnerable(severity) {
    return ({ words }) => namedPackages(words).flatMap((found) => {
        // The worst one speaks for the package.
        const advisory = ADVISORIES.find((each) => affects(each, found) && isReached(each, words));
        return advisory?.severity === severity
            ? [
                at(found.word, `{place} runs ${shown(found.word.text)}, which has ${advisory.id}: ${advisory.what}. Fixed in ${advisory.fixed}.`),
            ]
            : [];
    });
}
const vulnerableCritical = vulnerable('critical');
const vulnerableHigh = vulnerable('high');
function affects({ ecosystem, name, since, fixed }, found) {
    if (found.ecosystem !== ecosystem || found.name !== name || found.version === undefined)
        return false;
    return older(found.version, fixed) && !(since !== undefined && older(found.version, since));
}
function isReached({ onlyWith }, words) {
    return onlyWith === undefined || words.some(({ text }) => onlyWith.test(text));
}
/** By numbers; a pre-release comes before its release. */
function older(version, other) {
    const [left, right] = [parts(version), parts(other)];
    for (let index = 0; index < 4; index++) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return version.includes('-');
}
function parts(version) {
    return (version.split(/[-+]/)[0] ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0);
}
const malicious = ({ words }) => namedPackages(words).flatMap(({ ecosystem, name, version, word }) => {
    const row = BACKDOORED.find(([bad, where]) => bad === name && where === ecosystem);
    if (!row || (row[2] !== undefined && version !== undefined && !row[2].includes(version)))
        return [];
    return [at(word, `{place} runs ${shown(word.text)}, a package that was published with a backdoor.`)];
});
const known_archived = ({ words }) => namedPackages(words).flatMap(({ ecosystem, name, word }) => {
    const isArchived = ecosystem === 'npm' ? ARCHIVED.has(name) : ecosystem === 'pypi' && ARCHIVED_PYTHON.has(name);
    return isArchived ? [at(word, `{place} runs ${shown(word.text)}, which its authors have archived.`)] : [];
});

// EXTERNAL MODULE: ./build/lib/credential-names.js
var credential_names = __webpack_require__(9501);
// EXTERNAL MODULE: ./build/rules/fillers.js
var fillers = __webpack_require__(6379);
// EXTERNAL MODULE: ./build/rules/structures.js + 4 modules
var structures = __webpack_require__(2148);
// EXTERNAL MODULE: ./build/rules/value-checks.js + 1 modules
var value_checks = __webpack_require__(6002);
;// CONCATENATED MODULE: ./build/detectors/launch/literals.js
// Credentials written into a server entry: in its environment, headers, arguments or URL. A name that says secret is not
// enough, and a random value is not either: both are needed, or a format that only one provider uses.






const ENVIRONMENTS = ['env', 'environment', 'envs'];
const HEADERS = ['headers', 'http_headers', 'requestHeaders'];
const URLS = ['url', 'serverUrl', 'httpUrl', 'uri', 'endpoint'];
/** Prefixes only their provider uses, with enough after them. */
const PROVIDER = /^(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,}|glpat-[\w-]{20,}|sk-ant-[\w-]{60,}|sk-(?:proj|svcacct|admin)-[\w-]{40,}|sk_(?:live|test)_[A-Za-z0-9]{20,}|rk_live_[A-Za-z0-9]{20,}|xox[abeoprs]-[\w-]{20,}|npm_[A-Za-z0-9]{36}|hf_[A-Za-z0-9]{30,}|gsk_[A-Za-z0-9]{40,}|pplx-[A-Za-z0-9]{40,}|ntn_[A-Za-z0-9]{40,}|lin_api_[A-Za-z0-9]{30,}|figd_[\w-]{35,}|tvly-[\w-]{28,}|fc-[0-9a-f]{32}|sbp_[0-9a-f]{40}|SG\.[\w-]{20,}\.[\w-]{40,}|ATATT3[\w=-]{100,}|dop_v1_[0-9a-f]{64}|AIza[\w-]{35}|r8_[A-Za-z0-9]{37}|dckr_pat_[\w-]{27})$/;
function literalSecrets(server, words) {
    return [...ofMaps(server), ...ofWords(words), ...ofUrl(server)].filter(isSecret);
}
/** Whether all addresses of an entry are of this machine: what it sends there opens nothing to people elsewhere. */
function staysOnMachine(server, words) {
    const urls = server.kind === 'object' ? server.entries.filter(({ key }) => URLS.includes(key)) : [];
    const texts = [...urls.map(({ value }) => textOf(value) ?? ''), ...words.map(({ text }) => text)];
    const hosts = texts.flatMap((text) => addressOf(text)?.host ?? []);
    return hosts.length > 0 && hosts.every(isLoopback);
}
function ofMaps(server) {
    return mapEntries(server, [...ENVIRONMENTS, ...HEADERS]).flatMap(({ key, value }) => {
        const text = textOf(value);
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
        .filter(({ key }) => URLS.includes(key))
        .flatMap(({ key, value }) => {
        const text = textOf(value);
        return text === undefined ? [] : [credential(key, text, value)];
    });
}
/** The part of the value that is the credential: what follows `Bearer`, the password of a URL, a query parameter. */
function credential(key, text, node) {
    const [, scheme, sent] = /^(Bearer|Basic|Token|ApiKey|Key)\s{1,4}(\S+)$/i.exec(text) ?? [];
    if (scheme && sent)
        return { key: 'authorization', value: sent, node, scheme: scheme.toLowerCase() };
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
function isSecret({ key, value, scheme }) {
    if (value.length < 10 || isVariable(value) || isReference(value))
        return false;
    // Base64 looks random whatever is in it: what counts is the password.
    if (scheme === 'basic' && (0,structures/* verifyStructure */.t)('user-password', padded(value), 0) === 'reject')
        return false;
    if (PROVIDER.test(value))
        return !isFiller(value);
    return ((0,credential_names/* namesCredential */.s)(key) || key === 'url-password') && isRandom(value, /pass|pwd/i.test(key) ? 10 : 16);
}
/** Names a place where the secret is kept, or is no secret at all. */
function isReference(value) {
    return /^(?:env|input|file|op|vault|keyring|keychain|secret|secretref|sm|ssm|arn|doppler|infisical|gcp|aws|azure|bws|pass):|^[\\/~.]|^[A-Za-z]:[\\/]|\s|\.(?:json|pem|key|crt|ya?ml|toml|txt|env)$|^(?:process\.env|os\.environ)/i.test(value);
}
function padded(value) {
    return value.padEnd(Math.ceil(value.length / 4) * 4, '=');
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

;// CONCATENATED MODULE: ./build/lib/confusables.js
// What a name looks like, whatever letters it is made of: the ones people are fooled with, not the whole of Unicode's list.
/** Letters of other scripts, and digits, by the Latin letter they pass for. */
const LOOKS_LIKE = {
    а: 'a',
    α: 'a',
    ɑ: 'a',
    е: 'e',
    ε: 'e',
    є: 'e',
    о: 'o',
    ο: 'o',
    օ: 'o',
    р: 'p',
    ρ: 'p',
    с: 'c',
    ϲ: 'c',
    ѕ: 's',
    ꜱ: 's',
    х: 'x',
    χ: 'x',
    у: 'y',
    γ: 'y',
    і: 'i',
    ι: 'i',
    ı: 'i',
    ј: 'j',
    һ: 'h',
    ԁ: 'd',
    ɡ: 'g',
    ԛ: 'q',
    ԝ: 'w',
    ѡ: 'w',
    м: 'm',
    т: 't',
    τ: 't',
    к: 'k',
    κ: 'k',
    в: 'b',
    н: 'h',
    ո: 'n',
    ս: 'u',
    υ: 'u',
    ν: 'v',
    ѵ: 'v',
    ⅼ: 'l',
    ӏ: 'l',
    ǀ: 'l',
    '0': 'o',
    '1': 'l',
    '3': 'e',
    '5': 's',
    '|': 'l',
    '!': 'l',
};
/** Lower-case, compatible forms folded, look-alikes as the letter they look like, `rn` as `m`, and nothing invisible. */
function skeleton(name) {
    const folded = name.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu, '');
    return [...folded.toLowerCase()]
        .map((letter) => LOOKS_LIKE[letter] ?? letter)
        .join('')
        .replaceAll('rn', 'm')
        .replaceAll('vv', 'w');
}

;// CONCATENATED MODULE: ./build/detectors/launch/lookalikes.js
// Package names that imitate well-known ones: a letter off, look-alike letters, a publisher that is nearly the real one.
// A fork under a scope of its own says who made it and imitates nobody.



/** Names that many know, long enough that a near one is no accident. */
const NPM = `@modelcontextprotocol/server-filesystem @modelcontextprotocol/server-everything @modelcontextprotocol/server-memory
  @modelcontextprotocol/server-sequential-thinking @modelcontextprotocol/server-github @modelcontextprotocol/server-gitlab
  @modelcontextprotocol/server-postgres @modelcontextprotocol/server-puppeteer @modelcontextprotocol/server-slack
  @modelcontextprotocol/server-brave-search @modelcontextprotocol/server-google-maps @modelcontextprotocol/server-gdrive
  @modelcontextprotocol/server-redis @modelcontextprotocol/server-everart @modelcontextprotocol/inspector @modelcontextprotocol/sdk
  @playwright/mcp @upstash/context7-mcp @notionhq/notion-mcp-server @sentry/mcp-server @supabase/mcp-server-supabase
  @cloudflare/mcp-server-cloudflare @stripe/mcp @heroku/mcp-server @browserbasehq/mcp-server-browserbase @azure/mcp @azure-devops/mcp
  @angular/cli @shopify/dev-mcp @figma/mcp @linear/mcp @hubspot/mcp-server @paypal/mcp @elastic/mcp-server-elasticsearch
  @wonderwhy-er/desktop-commander @executeautomation/playwright-mcp-server @cyanheads/git-mcp-server @zilliz/claude-context-mcp
  @21st-dev/magic @smithery/cli @anthropic-ai/claude-code @anthropic-ai/mcpb @openai/codex @google/gemini-cli
  mcp-remote mcp-proxy supergateway chrome-devtools-mcp firecrawl-mcp figma-developer-mcp tavily-mcp exa-mcp-server
  mongodb-mcp-server mcp-server-kubernetes task-master-ai n8n-mcp puppeteer-mcp-server airtable-mcp-server
  mcp-server-code-runner ios-simulator-mcp kubernetes-mcp-server dbhub desktop-commander fastmcp apify-mcp-server`.split(/\s+/);
const PYPI = `mcp-server-git mcp-server-fetch mcp-server-time mcp-server-sqlite mcp-server-sentry mcp-server-qdrant
  mcp-server-motherduck mcp-atlassian markitdown-mcp blender-mcp duckduckgo-mcp-server arxiv-mcp-server elevenlabs-mcp
  postgres-mcp chroma-mcp minimax-mcp office-word-mcp-server excel-mcp-server semgrep-mcp browser-use-mcp
  awslabs-core-mcp-server awslabs-aws-documentation-mcp-server awslabs-cdk-mcp-server awslabs-aws-api-mcp-server fastmcp`.split(/\s+/);
/** Publishers whose name vouches for a package. */
const SCOPES = `modelcontextprotocol anthropic-ai playwright upstash notionhq sentry supabase cloudflare browserbasehq
  microsoft heroku shopify elastic hubspot google openai smithery executeautomation angular github`.split(/\s+/);
/** Names a publisher does not use, though people take them for it. */
const CLAIMED = new Map(Object.entries({
    'model-context-protocol': 'modelcontextprotocol',
    'modelcontext-protocol': 'modelcontextprotocol',
    modelcontextprotocols: 'modelcontextprotocol',
    'mcp-official': 'modelcontextprotocol',
    'official-mcp': 'modelcontextprotocol',
    anthropics: 'anthropic-ai',
    anthropicai: 'anthropic-ai',
    notion: 'notionhq',
}));
function known(list) {
    return { names: new Set(list), list, folded: new Map(list.map((name) => [fold(name), name])) };
}
function fold(name) {
    return skeleton(name).replace(/[-_.]/g, '');
}
const KNOWN = { npm: known(NPM), pypi: known(PYPI) };
const lookalike = ({ words }) => namedPackages(words).flatMap(({ ecosystem, name, word }) => {
    if (ecosystem === 'image' || name.length > 200)
        return [];
    const original = imitated(name, KNOWN[ecosystem]);
    return original === undefined
        ? []
        : [at(word, `{place} runs ${shown(word.text)}, which reads like ${shown(original)} and is not.`)];
});
function imitated(name, { names, list, folded }) {
    if (names.has(name))
        return undefined;
    const [, scope, rest = name] = /^@([^/]+)\/(.+)$/.exec(name) ?? [];
    if (scope !== undefined) {
        if (SCOPES.includes(scope)) {
            const near = list.find((each) => each.startsWith(`@${scope}/`) && rest.length >= 8 && oneEdit(each.slice(scope.length + 2), rest));
            return near;
        }
        const claimed = CLAIMED.get(scope) ??
            SCOPES.find((each) => each.length >= 6 && (oneEdit(each, scope) || fold(each) === fold(scope)));
        return claimed === undefined ? undefined : `@${claimed}/${rest}`;
    }
    const same = folded.get(fold(name));
    if (same !== undefined && !same.startsWith('@') && isFolded(name, same))
        return same;
    return name.length < 9
        ? undefined
        : list.find((each) => !each.startsWith('@') && each.length >= 9 && oneEdit(each, name) && !isOwnWord(each, name));
}
/** Differs by letters that look alike, not by dashes only, which registries treat as near enough themselves. */
function isFolded(name, original) {
    return name.replace(/[-_.]/g, '') !== original.replace(/[-_.]/g, '');
}
/** A plural, a number or a letter at the end makes a name of its own as often as it makes an imitation. */
function isOwnWord(original, name) {
    return (name === `${original}s` ||
        original === `${name}s` ||
        (/^[\d-]$/.test(name.slice(original.length)) && name.startsWith(original)));
}
/** One letter more, less or other, or two neighbours swapped. */
function oneEdit(left, right) {
    if (Math.abs(left.length - right.length) > 1 || left === right)
        return false;
    let start = 0;
    while (start < left.length && left[start] === right[start])
        start++;
    const [a, b] = [left.slice(start), right.slice(start)];
    if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1))
        return true;
    return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

// EXTERNAL MODULE: ./build/artifacts/clients.js
var clients = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/lib/invisible.js
var invisible = __webpack_require__(859);
;// CONCATENATED MODULE: ./build/detectors/launch/names.js
// Names of servers that deceive: two that read alike in one file, and letters of another script or none at all.






const HIDDEN = new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f${invisible/* INVISIBLE */.k}]`, 'u');
function names_nameOf({ place }) {
    return /^server "(.*)"$/s.exec(place)?.[1] ?? '';
}
/** Emoji are put together with characters that nobody sees. */
const EMOJI = /[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic}){0,12}/gu;
const deceptiveName = (server) => {
    const name = names_nameOf(server);
    const { node } = server;
    if (HIDDEN.test(name.replace(EMOJI, '')))
        return [{ node, message: '{place} has characters in its name that nobody sees.', evidence: JSON.stringify(name) }];
    const isMixed = /[A-Za-z]/.test(name) &&
        /[\u0370-\u03ff\u0400-\u04ff\u0530-\u058f\u13a0-\u13ff\uff21-\uff5a]/.test(name) &&
        skeleton(name) !== name.toLowerCase();
    return isMixed
        ? [{ node, message: '{place} mixes letters of two scripts that look alike.', evidence: JSON.stringify(name) }]
        : [];
};
/** Names of one file that differ in nothing that a reader would notice. */
function alikeNames(servers) {
    const seen = new Map();
    const found = new Map();
    for (const server of servers) {
        const name = names_nameOf(server);
        const key = skeleton(name).replace(/[^a-z0-9]/g, '');
        if (key === '' || /^\d+$/.test(key))
            continue;
        const first = seen.get(key);
        if (first && names_nameOf(first) !== name) {
            found.set(server, {
                node: server.node,
                message: `{place} reads like ${shown(names_nameOf(first))} of the same file.`,
                evidence: `${names_nameOf(first)} / ${name}`,
            });
        }
        else
            seen.set(key, server);
    }
    return found;
}
/** A name that stands twice in one map: people read the first entry, clients take the last. */
function repeatedNames(root) {
    return clients/* SERVER_MAPS */.QV.flatMap((path) => (0,lib_document/* select */.Lt)(root, path)).flatMap(({ node }) => {
        if (node.kind !== 'object')
            return [];
        const seen = new Set();
        return node.entries.flatMap(({ key, value }) => {
            const isRepeated = seen.has(key);
            seen.add(key);
            if (!isRepeated || value.kind !== 'object')
                return [];
            const problem = {
                node: value,
                message: `${shown(key)} stands twice; clients take this entry and not the one above.`,
                evidence: (0,lib_escape/* cut */.Jj)(key, 200),
            };
            return [{ name: (0,lib_escape/* cut */.Jj)(key, 200), problem }];
        });
    });
}

;// CONCATENATED MODULE: ./build/detectors/launch/redact.js
// Credentials that stand beside what a finding is about, such as the password of a proxy's address: never shown, whatever
// the finding says.
/** The password of an address, a key among its parameters, what follows `Bearer`. */
const redact_HIDDEN = /:\/\/[^/?#@\s"':]{0,200}:([^/?#@\s"'$<{]{3,200})@|[?&](?:[\w-]{0,40})?(?:key|token|secret|password|sig|signature)=([^&\s"'$<{]{6,400})|\bBearer\s+([\w.~+/=-]{10,2000})/gi;
function credentialsIn(text) {
    return [...text.matchAll(redact_HIDDEN)].flatMap((match) => {
        const value = match[1] ?? match[2] ?? match[3] ?? '';
        // A password that is the name of its user is no secret, and to hide it wherever it stands would hide half the file.
        if (match[1] !== undefined && (match[0].startsWith(`://${value}:`) || value.length < 6))
            return [];
        const start = match.index + match[0].indexOf(value, match[1] === undefined ? 0 : match[0].indexOf('://') + 3);
        return [[start, start + value.length]];
    });
}

// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/lib/shell.js
var shell = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/detectors/launch/server.js
// A server entry taken apart: the commands it starts, its environment, its addresses. Wrappers are opened (`sh -c "…"`,
// `cmd /c`, `env`, `sudo`), and each simple command on the way is kept, since some checks are about the wrapper itself.






const server_ENVIRONMENTS = ['env', 'environment', 'envs'];
/** How deep scripts and wrappers are opened: each wrapper repeats the words after it. */
const DEPTH = 8;
/** `isRead`: whether its command line is looked at. */
function serverOf({ place, node }, path, isRead) {
    const lines = (isRead ? (0,agent_config/* launchCommands */.UX)(node) : []).map((scalars) => (0,agent_config/* firstWords */.Cb)(scalars.map((scalar) => ({ text: textOf(scalar) ?? '', node: scalar }))));
    const commands = lines.flatMap((words) => commandsOf(words, 0, false));
    const raw = lines.flat();
    const own = [node, (0,agent_config/* child */.jf)(node, 'command')].flatMap((holder) => (holder ? mapEntries(holder, server_ENVIRONMENTS) : []));
    return {
        place,
        node,
        path,
        raw,
        words: isRead ? wordsOf(node) : [],
        commands,
        variables: [
            ...own.flatMap(({ key, value }) => variable(key, value)),
            ...server_listed((0,agent_config/* child */.jf)(node, 'env')),
            ...commands.flatMap(({ assignments }) => assignments),
        ],
        urls: clients/* URL_KEYS */.ZT.flatMap((key) => {
            const value = (0,agent_config/* child */.jf)(node, key);
            const text = textOf(value);
            return value && text !== undefined ? [{ text, node: value }] : [];
        }),
    };
}
function variable(key, value) {
    const text = textOf(value);
    return text === undefined ? [] : [{ key, value: text, node: value }];
}
/** `env: [{ name, value }]` and `env: ["NAME=value"]`. */
function server_listed(node) {
    if (node?.kind !== 'array')
        return [];
    return node.items.flatMap((item) => {
        const name = textOf((0,agent_config/* child */.jf)(item, 'name'));
        const value = (0,agent_config/* child */.jf)(item, 'value');
        if (name !== undefined && value)
            return variable(name, value);
        return assignment({ text: textOf(item) ?? '', node: item });
    });
}
function assignment({ text, node }) {
    const [, key, value] = /^([A-Za-z_]\w{0,100})=(.*)$/s.exec(text) ?? [];
    return key === undefined || value === undefined ? [] : [{ key, value, node }];
}
function commandsOf(words, depth, isShell) {
    const [first, ...rest] = words;
    if (!first || first.text === '')
        return [];
    if (rest.length === 0 && /\s/.test(first.text) && !/^(?:[A-Za-z]:)?[\\/][^|;&]*\.\w{1,4}$/.test(first.text)) {
        return depth < DEPTH ? scriptCommands(first, depth + 1) : [];
    }
    return [...command(words, [], isShell), ...(depth < DEPTH ? inside(words, depth + 1, isShell) : [])];
}
function command(words, before, isShell) {
    const program = (0,shell_line/* programName */.kX)(words[0]?.text ?? '');
    // `export NAME=value` holds for what follows.
    const assignments = isShell && /^(?:export|set|declare)$/.test(program) ? [...before, ...words.slice(1).flatMap(assignment)] : before;
    return [{ program, words, assignments, isShell }];
}
const SHELL = /^(?:ba|z|da|k|fi)?sh$/;
/** Programs that start the rest of their words. */
const WRAPPER = /^(?:sudo|doas|nohup|exec|wsl|time|timeout|nice|ionice|env|busybox|dotenvx?|dotenv-cli|cross-env|xvfb-run|stdbuf|setsid|caffeinate|chronic|command|start)$/;
/** What a wrapper starts. */
function inside(words, depth, isShell) {
    const program = (0,shell_line/* programName */.kX)(words[0]?.text ?? '');
    const rest = words.slice(1);
    if (program === 'cmd') {
        const at = rest.findIndex(({ text }) => /^(?:\/[a-z]){0,8}\/[ck]$/i.test(text));
        return at < 0 ? [] : commandsOf(rest.slice(at + 1), depth, true);
    }
    if (SHELL.test(program)) {
        const at = rest.findIndex(({ text }) => /^-[a-z]*c[a-z]*$/.test(text));
        const script = at < 0 ? undefined : rest[at + 1];
        return script ? scriptCommands(script, depth) : [];
    }
    if (/^(?:powershell|pwsh)$/.test(program)) {
        const at = rest.findIndex(({ text }) => /^-c(?:ommand)?$/i.test(text));
        return at < 0 ? [] : commandsOf(rest.slice(at + 1), depth, true);
    }
    if (!WRAPPER.test(program))
        return [];
    // `env -S "…"` splits its text as a shell would.
    const split = program === 'env' ? rest[rest.findIndex(({ text }) => /^-\w*S$|^--split-string$/.test(text)) + 1] : undefined;
    if (split && /\s/.test(split.text))
        return scriptCommands(split, depth);
    const at = rest.findIndex(({ text }) => !text.startsWith('-') && !/^\w+=|^\d+[smhd]?$/.test(text));
    const before = at < 0 ? rest : rest.slice(0, at);
    const assignments = before.flatMap(assignment);
    if (at < 0)
        return [];
    const started = rest.slice(at);
    return [...command(started, assignments, isShell), ...(depth < DEPTH ? inside(started, depth + 1, isShell) : [])];
}
/** The commands of a script, all of which were written in one value. */
function scriptCommands({ text, node }, depth) {
    const { line } = (0,shell/* readShell */.l)(text.slice(0, limits/* LAUNCH_ENTRY */.ZA));
    const simple = [];
    collect(line, simple);
    return simple.flatMap(({ words, assignments }) => {
        const read = words.map((word) => ({ text: word.text, node }));
        const set = assignments.flatMap((word) => assignment({ text: word.text, node }));
        if (read.length === 0)
            return [];
        return [...command(read, set, true), ...(depth < DEPTH ? inside(read, depth + 1, true) : [])];
    });
}
function collect({ pipelines }, found) {
    for (const { commands } of pipelines) {
        for (const each of commands) {
            found.push(each);
            for (const { nested } of each.words)
                for (const { line } of nested)
                    collect(line, found);
        }
    }
}

;// CONCATENATED MODULE: ./build/detectors/launch/index.js
// How MCP server entries start their servers and with what. Patterns are not enough, since the meaning of a word depends
// on the program, its flags and the key it stands under: each rule has a check that reads the entry taken apart. Known
// limits: start scripts are not opened, and images without a slash count as built here.

















const CHECKS = {
    'config/agent-guards-off': agentGuardsOff,
    'config/all-interfaces': allInterfaces,
    'config/archived-server': known_archived,
    'config/auto-approve-all': approveAll,
    'config/auto-approve-some': approveSome,
    'config/auto-approve-strong': approveStrong,
    'config/bare-address-server': rawAddress,
    'config/cleartext-server': cleartext,
    'config/command-from-home': homePath,
    'config/command-from-repository': repositoryScript,
    'config/command-from-temporary-folder': temporaryFolder,
    'config/command-outside-repository': outsideRepository,
    'config/container-capability': extraCapability,
    'config/container-engine-socket': engineSocket,
    'config/container-host-mount': hostMount,
    'config/container-host-namespace': hostNamespace,
    'config/container-open-port': openPort,
    'config/container-privileged': privileged,
    'config/credential-in-url': credentialInUrl,
    'config/database-superuser': databaseSuperuser,
    'config/database-unrestricted': databaseUnrestricted,
    'config/debugger-exposed': debuggerExposed,
    'config/deceptive-server-name': deceptiveName,
    'config/deno-all-permissions': allPermissions,
    'config/drop-host': dropHost,
    'config/elevated-launch': elevated,
    'config/encoded-command': encodedCommand,
    'config/inline-code': inlineCode,
    'config/interpreter-preload': interpreterPreload,
    'config/loader-override': loaderOverride,
    'config/lookalike-package': lookalike,
    'config/malicious-package': malicious,
    'config/metacharacter-in-argument': metacharacter,
    'config/model-endpoint-override': modelEndpoint,
    'config/package-from-url': packageFromUrl,
    'config/package-index-override': packageIndex,
    'config/proxy-override': proxyOverride,
    'config/sandbox-off': sandboxOff,
    'config/search-path-override': searchPathOverride,
    'config/shell-chain': shellChain,
    'config/shell-interpolation': shellInterpolation,
    'config/tls-check-off': tlsOff,
    'config/tunnel-server': tunnel,
    'config/unknown-server-entry': unknownEntry,
    'config/url-and-command': urlAndCommand,
    'config/vulnerable-package-critical': vulnerableCritical,
    'config/vulnerable-package-high': vulnerableHigh,
    'config/whole-environment-file': environmentFile,
    'config/unpinned-package': (server) => {
        // Nothing new is published of what is archived: moving away from it is the one thing to do.
        const archived = new Set(known_archived(server).map(({ node }) => node));
        return loosePackages(server.words)
            .filter(({ word }) => !archived.has(word.node))
            .map(({ word, lack }) => at(word, `{place} runs ${shown(word.text)}, which names ${lack}.`));
    },
    'config/filesystem-root': ({ words }) => broadFolders(words).map(({ word, what }) => at(word, `{place} may read and write ${what}: ${shown(word.text)}.`)),
};
const launch = (rules) => {
    const own = rules.filter(({ detector }) => detector === 'launch');
    if (own.length === 0)
        return undefined;
    const checked = own.flatMap((rule) => {
        const check = CHECKS[rule.info.id];
        return check ? [{ rule, check }] : [];
    });
    const literal = own.find(({ info }) => info.id === 'config/literal-secret');
    const alike = own.find(({ info }) => info.id === 'config/alike-server-names');
    const repeated = own.find(({ info }) => info.id === 'config/repeated-server-name');
    return {
        name: 'launch',
        keywords: [],
        appliesTo: ({ kind, path }) => (kind === 'mcp-config' || kind === 'agent-settings' || kind === 'server-manifest') &&
            own.some((rule) => rule.appliesTo({ kind, path })),
        detect(visit) {
            const { artifact } = visit;
            const wanted = checked.filter(({ rule }) => rule.appliesTo(artifact));
            const entries = visit.segments.structures.filter(({ role }) => role === 'mcp-server');
            const { read, cut } = (0,agent_config/* readLaunches */.g2)(entries.map(({ node }) => node));
            const servers = entries.map((segment) => ({
                segment,
                server: serverOf(segment, artifact.path, read.has(segment.node)),
            }));
            if (cut > 0)
                visit.gap(`the commands of ${cut} servers are longer than is read`);
            for (const { segment, server } of servers) {
                for (const { rule, check } of wanted)
                    for (const problem of check(server))
                        reportProblem(visit, rule, server.place, problem);
                if (literal?.appliesTo(artifact)) {
                    for (const secret of literalSecrets(segment.node, server.words))
                        reportSecret(visit, literal, segment, secret, staysOnMachine(segment.node, server.words));
                }
            }
            if (alike?.appliesTo(artifact)) {
                for (const [server, problem] of alikeNames(servers.map((each) => each.server)))
                    reportProblem(visit, alike, server.place, problem);
            }
            const root = artifact.document()?.root;
            if (root && repeated?.appliesTo(artifact)) {
                for (const { name, problem } of repeatedNames(root))
                    reportProblem(visit, repeated, `server "${name}"`, problem);
            }
        },
    };
};
function reportProblem({ artifact, report }, rule, place, problem) {
    const { node, message, evidence, tier } = problem;
    const written = artifact.text().slice(node.start, Math.min(node.end, node.start + 20_000));
    const secrets = credentialsIn(written).map(([start, end]) => [artifact.byteOffset(node.start + start), artifact.byteOffset(node.start + end)]);
    report({
        rule,
        range: [artifact.byteOffset(node.start), artifact.byteOffset(node.end)],
        place,
        message,
        ...(evidence !== undefined && { evidence: [evidence] }),
        ...(tier && { tier }),
        ...(secrets.length > 0 && { secrets }),
    });
}
function reportSecret({ artifact, report }, rule, segment, secret, isLocal) {
    const { node, value, key, scheme } = secret;
    const written = artifact.text().slice(node.start, node.end);
    const index = written.indexOf(value);
    // A value written with escapes is masked whole.
    const [start, end] = index < 0 ? [node.start, node.end] : [node.start + index, node.start + index + value.length];
    const range = [artifact.byteOffset(start), artifact.byteOffset(end)];
    const place = [segment.place, key].filter((part) => part !== '').join(', ');
    const message = `${told(key)} ${segment.place} is a credential, written out.`;
    report({ rule, range, place, message, secrets: [range], ...(isLocal && scheme !== undefined && { tier: 'review' }) });
}
function told(key) {
    if (key === '')
        return 'An argument of';
    if (key === 'url-password')
        return 'The password in an address of';
    return `The value of ${key} of`;
}


/***/ }),

/***/ 8328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  permissions: () => (/* binding */ permissions)
});

// EXTERNAL MODULE: ./build/artifacts/hooks.js + 1 modules
var hooks = __webpack_require__(8996);
// EXTERNAL MODULE: ./build/artifacts/editor-settings.js
var editor_settings = __webpack_require__(1493);
// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/lib/document-place.js
var document_place = __webpack_require__(6689);
;// CONCATENATED MODULE: ./build/detectors/permissions/grants.js
// What each client lets an agent do without asking, in one shape: the lists and maps of settings files as grants. Keys are
// those the clients document; a grant keeps the node that makes it. Read 2026-11-22: code.claude.com/docs/en/permissions,
// cursor.com/docs/reference/permissions, geminicli.com/docs/reference/configuration, opencode.ai/docs/permissions,
// code.visualstudio.com/docs/copilot/reference/copilot-settings, docs.factory.ai/cli/configuration/settings,
// kiro.dev/docs/cli/custom-agents/configuration-reference, docs/agent-format.md of aws/amazon-q-developer-cli.



/** Where grants stand, in any client's file; the names are distinct enough to be looked for in all of them. */
const LISTS = [
    // Claude Code; Cursor's command line has the same form with other names
    ['permissions.allow', ruleGrants],
    ['terminalAllowlist', commandList],
    ['mcpAllowlist', mcpList],
    // Gemini CLI and Qwen Code
    ['tools.allowed', ruleGrants],
    ['permissions.allowedTools', ruleGrants],
    // VS Code and what runs in it
    ['editor:chat.tools.terminal.autoApprove', commandMap],
    ['editor:chat.tools.urls.autoApprove', urlMap],
    ['editor:chat.tools.edits.autoApprove', editMap],
    ['editor:roo-cline.allowedCommands', commandList],
    ['editor:kilo-code.allowedCommands', commandList],
    ['editor:windsurf.cascadeCommandsAllowList', commandList],
    ['editor:kiroAgent.trustedCommands', commandList],
    ['editor:amp.commands.allowlist', commandList],
    ['editor:amp.permissions', ampRules],
    // Factory
    ['commandAllowlist', commandList],
    // Kiro and Amazon Q
    ['allowedTools', kiroTools],
    ['toolsSettings.*.allowedCommands', expressionList],
    ['toolsSettings.read.allowedPaths', readPaths],
    ['toolsSettings.fs_read.allowedPaths', readPaths],
    ['toolsSettings.write.allowedPaths', writePaths],
    ['toolsSettings.fs_write.allowedPaths', writePaths],
    // opencode
    ['permission', openCode],
    ['agent.*.permission', openCode],
];
const KIRO = [kiroTools, expressionList, readPaths, writePaths];
function grantLists(artifact, root) {
    const isKiro = /(?:^|\/)\.(?:kiro\/agents|amazonq\/cli-agents)\//i.test(artifact.path);
    const isOpenCode = /(?:^|\/)opencode\.jsonc?$/i.test(artifact.path);
    return LISTS.flatMap(([path, read]) => {
        if (KIRO.includes(read) && !isKiro)
            return [];
        if (read === openCode && !isOpenCode)
            return [];
        const paths = path.startsWith('editor:') ? (0,editor_settings/* editorSettingPaths */.K)(path.slice('editor:'.length)) : [path];
        return paths.flatMap((each) => (0,lib_document/* select */.Lt)(root, each).map(({ node, path: keys }) => ({
            place: keys.join('.'),
            grants: read(node, keys.at(-1) ?? ''),
        })));
    });
}
function itemsOf(node) {
    return node.kind === 'array' ? node.items : [];
}
/** `Bash(npm run:*)`, `Read(~/.ssh/**)`, `mcp__github__*`, `Shell(git)`, `run_shell_command(git status)`. */
function ruleGrants(list) {
    return itemsOf(list).flatMap((node) => {
        const text = (0,document_place/* textAt */.$6)(node)?.trim() ?? '';
        if (/^mcp__/.test(text))
            return [{ to: 'mcp', pattern: text.slice('mcp__'.length), node }];
        const parts = /^([A-Za-z_]{1,40})(?:\((.*)\))?$/s.exec(text);
        const detail = parts?.[2]?.trim();
        switch (parts?.[1]) {
            case 'Bash':
            case 'PowerShell':
                return [{ to: 'command', ...prefixOf(detail ?? '*'), node }];
            case 'Shell':
            case 'run_shell_command':
            case 'ShellTool':
                return [{ to: 'command', text: prefixOf(detail ?? '*').text, isPrefix: true, node }];
            case 'Read':
                return detail === undefined ? [] : [{ to: 'read', path: detail, node }];
            case 'Edit':
            case 'Write':
            case 'MultiEdit':
                return detail === undefined ? [] : [{ to: 'write', path: detail, node }];
            case 'WebFetch':
                return [{ to: 'fetch', host: (detail ?? '').replace(/^domain:/, '').replace(/^\*{1,2}$/, ''), node }];
            case 'Mcp':
                return [{ to: 'mcp', pattern: (detail ?? '*').replace(':', '__'), node }];
            default:
                return [];
        }
    });
}
/** What stands before a star at the end; without one the command is meant as it is. */
function prefixOf(detail) {
    let end = detail.length;
    while (end > 0 && ' :*'.includes(detail[end - 1] ?? ''))
        end--;
    const isPrefix = detail.slice(end).includes('*');
    return { text: isPrefix ? detail.slice(0, end) : detail, isPrefix };
}
/** Beginnings of commands. */
function commandList(list) {
    return itemsOf(list).flatMap((node) => {
        const text = (0,document_place/* textAt */.$6)(node);
        return text === undefined ? [] : [{ to: 'command', text: prefixOf(text.trim()).text, isPrefix: true, node }];
    });
}
function expressionList(list) {
    return itemsOf(list).flatMap((node) => {
        const text = (0,document_place/* textAt */.$6)(node);
        return text === undefined ? [] : [{ to: 'command', ...expressionPrefix(text), node }];
    });
}
function readPaths(list) {
    return itemsOf(list).map((node) => ({ to: 'read', path: (0,document_place/* textAt */.$6)(node) ?? '', node }));
}
function writePaths(list) {
    return itemsOf(list).map((node) => ({ to: 'write', path: (0,document_place/* textAt */.$6)(node) ?? '', node }));
}
/** Beginnings, or expressions between slashes, to `true` or `{ approve: true }`. */
function commandMap(map) {
    return approvedKeys(map).map(({ key, node }) => {
        const expression = /^\/(.*)\/[a-z]*$/s.exec(key)?.[1];
        const parts = expression === undefined ? { text: prefixOf(key.trim()).text, isPrefix: true } : expressionPrefix(expression);
        return { to: 'command', ...parts, node };
    });
}
/** The words an expression demands at the start. One that demands none lets everything through. */
function expressionPrefix(expression) {
    const body = expression.replace(/^\^|\(\?:?|\(\?i\)|\\[Ab]/g, '').replace(/\$$/, '');
    if (/^(?:(?:\.|\\S|\\w|\[\\s\\S\]|\[\^[^\]]{0,4}\])[*+]?\??)*[)]*$/.test(body))
        return { text: '', isPrefix: true };
    const words = /^(?:[\w./ -]|\\s[+*]?|\\[.-])+/.exec(body)?.[0] ?? body;
    return {
        text: words
            .replace(/\\s[+*]?/g, ' ')
            .replaceAll('\\', '')
            .trim(),
        isPrefix: !/\$$/.test(expression) || /\.[*+]\$$/.test(expression),
    };
}
function urlMap(map) {
    return approvedKeys(map).map(({ key, node }) => ({
        to: 'fetch',
        host: /^(?:\*|https?:\/\/\*(?:\/.*)?|\*:\/\/\*.*)$/.test(key) ? '' : key,
        node,
    }));
}
function editMap(map) {
    return approvedKeys(map).map(({ key, node }) => ({ to: 'write', path: key, node }));
}
function approvedKeys(map) {
    if (map.kind !== 'object')
        return [];
    return map.entries.flatMap(({ key, keyStart, value }) => {
        const said = value.kind === 'object' ? (0,document_place/* valueAt */.fK)(value, 'approve') : value;
        const parts = value.kind === 'object' ? [said, (0,document_place/* valueAt */.fK)(value, 'approveRequest'), (0,document_place/* valueAt */.fK)(value, 'approveResponse')] : [said];
        const isApproved = parts.some((each) => each?.kind === 'scalar' && each.value === true);
        return isApproved ? [{ key, node: { kind: 'scalar', start: keyStart, end: value.end, value: key } }] : [];
    });
}
function mcpList(list) {
    return itemsOf(list).flatMap((node) => {
        const text = (0,document_place/* textAt */.$6)(node);
        return text === undefined ? [] : [{ to: 'mcp', pattern: text.replace(':', '__'), node }];
    });
}
/** `{ tool: "Bash", action: "allow", matches: { cmd: "*" } }` */
function ampRules(list) {
    return itemsOf(list).flatMap((node) => {
        if ((0,document_place/* textAt */.$6)((0,document_place/* valueAt */.fK)(node, 'action')) !== 'allow')
            return [];
        const tool = (0,document_place/* textAt */.$6)((0,document_place/* valueAt */.fK)(node, 'tool')) ?? '';
        if (/^mcp__/.test(tool))
            return [{ to: 'mcp', pattern: tool.slice('mcp__'.length), node }];
        if (tool !== 'Bash')
            return [];
        const matched = (0,document_place/* valueAt */.fK)((0,document_place/* valueAt */.fK)(node, 'matches'), 'cmd');
        const texts = matched === undefined
            ? ['*']
            : (matched.kind === 'array' ? matched.items : [matched]).flatMap((each) => (0,document_place/* textAt */.$6)(each) ?? []);
        return texts.map((text) => ({ to: 'command', ...prefixOf(text), node }));
    });
}
function kiroTools(list) {
    return itemsOf(list).flatMap((node) => {
        const text = (0,document_place/* textAt */.$6)(node) ?? '';
        if (/^(?:shell|execute_bash|execute_cmd|execute_\*)$/.test(text))
            return [{ to: 'command', text: '', isPrefix: true, node }];
        return text === '@*' ? [{ to: 'mcp', pattern: '*', node }] : [];
    });
}
/** `{ bash: { "git *": "allow" }, external_directory: { "~/docs/**": "allow" } }`, or one word for all of a kind. */
function openCode(map) {
    if (map.kind !== 'object')
        return [];
    return map.entries.flatMap(({ key, value }) => {
        const isAllowed = (node) => (0,document_place/* textAt */.$6)(node) === 'allow';
        if (key !== 'bash' && key !== 'external_directory')
            return [];
        const isFolder = key === 'external_directory';
        if (isFolder && isAllowed(value))
            return [{ to: 'write', path: '//**', node: value }];
        if (value.kind !== 'object')
            return isAllowed(value) && !isFolder ? [{ to: 'command', text: '', isPrefix: true, node: value }] : [];
        return value.entries
            .filter((entry) => isAllowed(entry.value))
            .map((entry) => {
            const node = { kind: 'scalar', start: entry.keyStart, end: entry.value.end, value: entry.key };
            // A bare star is any folder.
            if (isFolder)
                return { to: 'write', path: /^\*{1,2}$/.test(entry.key) ? '//**' : entry.key, node };
            return { to: 'command', ...prefixOf(entry.key), node };
        });
    });
}

// EXTERNAL MODULE: ./build/lib/network-host.js
var network_host = __webpack_require__(777);
// EXTERNAL MODULE: ./build/lib/shell-line.js
var shell_line = __webpack_require__(8781);
;// CONCATENATED MODULE: ./build/detectors/permissions/harms.js
// What a grant is good for in the wrong hands: each harm is a rule of its own. A grant that is narrowed to a script, a
// folder or a host does none of them.


function harmOf(grant) {
    switch (grant.to) {
        case 'command':
            return commandHarm(grant.text, grant.isPrefix);
        case 'read':
            return isSecretPath(grant.path)
                ? 'host/secret-files-approved'
                : isOutside(grant.path)
                    ? 'host/reading-outside-approved'
                    : undefined;
        case 'write':
            if (isSettingsPath(grant.path))
                return 'host/agent-settings-approved';
            return isOutside(grant.path) || isSecretPath(grant.path) || isStartup(grant.path)
                ? 'host/writing-outside-approved'
                : undefined;
        case 'fetch':
            return grant.host === '' ? 'host/any-address-approved' : undefined;
        case 'mcp':
            return /^\*(?:__\*{1,2})?$/.test(grant.pattern) ? 'host/all-mcp-tools-approved' : undefined;
    }
}
const INTERPRETER = /^(?:(?:ba|z|da|k|fi)?sh|cmd|powershell|pwsh|python[\d.]*|py|node|deno|bun|tsx|ts-node|perl|ruby|php|lua|osascript|eval|exec|env|xargs|source|npx|bunx|uvx|nohup|time|timeout|command|watch)$/;
const NETWORK = /^(?:curl|wget|nc|ncat|netcat|socat|telnet|ssh|scp|sftp|rsync|ftp|aria2c|httpie|http|https|xh|iwr|irm|invoke-webrequest|invoke-restmethod)$/;
/** Programs that change what others use, with the words that make them do so; without words, most of what they do. */
const OUTSIDE = [
    [/^(?:npm|pnpm|yarn|bun)$/, /^(?:npm )?(?:publish|unpublish|deprecate|owner|token)\b/],
    [/^(?:cargo|poetry|uv|hatch|flit)$/, /^(?:publish|yank)\b/],
    [/^twine$/, /^(?:upload\b|$)/],
    [/^gem$/, /^push\b/],
    [/^git$/, /^push (?:-f\b|--force\b|.*--delete\b)/],
    [/^(?:terraform|tofu|pulumi|cdk|sst)$/, /^(?:apply|destroy|up|deploy|$)/],
    [/^(?:kubectl|oc)$/, /^(?:delete|apply|exec|$)/],
    [/^(?:helm)$/, /^(?:install|upgrade|uninstall|delete|$)/],
    [/^(?:aws|gcloud|az|doctl|flyctl|fly|heroku|wrangler|vercel|netlify|supabase)$/, /^(?:$|deploy|delete|destroy)/],
    [/^gh$/, /^(?:$|api$|repo delete|release delete|secret\b|auth token)/],
    [/^(?:docker|podman)$/, /^(?:push|login)\b/],
];
function commandHarm(text, isPrefix) {
    if (text === '' && isPrefix)
        return 'host/any-command-approved';
    const words = text.split(/\s+/).filter((word) => !/^[A-Za-z_]\w*=/.test(word));
    const name = (0,shell_line/* programName */.kX)(words[0] ?? '').replace(/:$/, '');
    const rest = words.slice(1);
    if (isSecretPath(text) && /^(?:cat|less|head|tail|cp|grep|base64|type)$/.test(name))
        return 'host/secret-files-approved';
    if (/^(?:sudo|doas|su|pkexec|runas|gsudo)$/.test(name))
        return isPrefix ? 'host/administrator-approved' : undefined;
    if (!isPrefix)
        return undefined;
    const operands = rest.filter((word) => !word.startsWith('-'));
    if (INTERPRETER.test(name)) {
        // `python -c`, `node -e`, `uv run`: what follows is still free.
        const isFree = operands.length === 0 && !rest.some((word) => /^-m|^--(?:test|version|help)/.test(word));
        return isFree ? 'host/interpreter-approved' : undefined;
    }
    if (NETWORK.test(name)) {
        const isBound = rest.some((word) => (0,network_host/* hostOf */.w4)(word) !== undefined || /localhost|127\.0\.0\.1|@|\.\w{2,}/.test(word));
        return isBound ? undefined : 'host/network-command-approved';
    }
    if (/^(?:rm|shred|dd|mkfs|wipefs|remove-item|del|rd)$/.test(name))
        return operands.length === 0 ? 'host/deletion-approved' : undefined;
    const said = rest.join(' ');
    if (name === 'git' && /^(?:reset --hard|clean -[a-z]*f)/.test(said))
        return 'host/deletion-approved';
    const outside = OUTSIDE.find(([program]) => program.test(name));
    return outside?.[1].test(said) ? 'host/outside-change-approved' : undefined;
}
const HOME = String.raw `(?:~|\$HOME|\$\{HOME\}|/{1,2}(?:Users|home)(?:/[\w.-]{1,64}|/\*)?|/{1,2}root|[A-Za-z]:[\\/]Users(?:[\\/][\w.-]{1,64})?)`;
const REST = String.raw `(?:[\\/]?(?:\*{1,2})?(?:[\\/]\*{1,2})?)`;
const OUTSIDE_PATH = new RegExp(`^(?:${HOME}${REST}|//(?:\\*{1,2}(?:/\\*{1,2})?)?|//(?:etc|usr|var|opt|System|Library)${REST}|[A-Za-z]:[\\\\/]?\\*{0,2})$`);
/** The disk, a home, a system folder. In Claude Code one slash is the project and two are the disk. */
function isOutside(path) {
    return OUTSIDE_PATH.test(path);
}
/** A folder as other keys name it, where one slash is the disk. */
function isBroadFolder(path) {
    return (isOutside(path) ||
        /^\/(?:\*{1,2})?$|^\/(?:etc|usr|var|opt|home|Users|System|Library)\/?\*{0,2}$/.test(path) ||
        /^(?:\.\.[\\/]){3}/.test(path));
}
function isSecretPath(text) {
    return (/(?:~|\$HOME|\$\{HOME\}|\/(?:Users|home|root)\b[^\s]{0,80}?)[\\/]\.(?:ssh|aws|gnupg|kube|azure|netrc|npmrc|pypirc|git-credentials|docker|password-store|config[\\/](?:gcloud|gh))(?:[\\/*]|$)/.test(text) || /\/etc\/shadow\b|(?:^|[\\/])\.aws[\\/]credentials\b|(?:^|[\\/])id_(?:rsa|ed25519|ecdsa)\b/.test(text));
}
function isStartup(path) {
    return /^(?:~|\$HOME|\/{1,2}(?:Users|home)\/[^/]{1,64})\/\.(?:bashrc|zshrc|profile|bash_profile|zshenv|gitconfig|config\/fish)/.test(path);
}
/** Files from which the agent or the editor takes rights and commands: what writes them may do anything next time. */
function isSettingsPath(path) {
    return /(?:^|[\\/])(?:\.claude[\\/](?:settings|hooks|\*{1,2}$)|\.mcp\.json$|\.cursor[\\/](?:(?:mcp|hooks|cli|permissions|sandbox|\*)\b|\*{1,2}$)|\.vscode[\\/](?:(?:settings|tasks|mcp|\*)\.json$|\*{1,2}$)|\.git[\\/](?:hooks|config|\*{1,2}$)|\.codex[\\/]|\.gemini[\\/]settings)/.test(path);
}

;// CONCATENATED MODULE: ./build/detectors/permissions/switches.js
// Single settings that take a fence away: approvals that are never asked for, sandboxes that are off or have holes, whole
// homes that are opened. Each names the setting, what it must be, and how sure it is that the client obeys. Read
// 2026-11-22: code.claude.com/docs/en/settings, developers.openai.com/codex/config-reference and /codex/permissions,
// geminicli.com/docs/reference/configuration, qwenlm.github.io (approval mode), cursor.com/docs/reference/sandbox,
// code.visualstudio.com/docs/copilot/reference/copilot-settings, zed.dev/docs/ai/tool-permissions, opencode.ai/docs/permissions.



const isTrue = (node) => node.kind === 'scalar' && node.value === true;
const isFalse = (node) => node.kind === 'scalar' && node.value === false;
const isText = (pattern) => (node) => node.kind === 'scalar' && typeof node.value === 'string' && pattern.test(node.value);
const isBroad = (node) => node.kind === 'scalar' && typeof node.value === 'string' && (isBroadFolder(node.value) || isSecretPath(node.value));
const CLAUDE = /\.claude\/settings[^/]*\.json$/i;
const CODEX = /\.codex\/[^/]*\.toml$/i;
const GEMINI = /\.gemini\/settings[^/]*\.json$/i;
const CURSOR_SANDBOX = /\.cursor\/sandbox\.json$/i;
const OPENCODE = /(?:^|\/)opencode\.jsonc?$/i;
const KIRO_AGENT = /\.kiro\/agents\//i;
const CHECKS_OFF = 'host/permission-checks-off';
const SANDBOX_OFF = 'host/sandbox-off';
const WRITES = 'host/sandbox-writes-outside';
const switches_NETWORK = 'host/sandbox-network-open';
const HOLE = 'host/sandbox-loophole';
const FOLDER = 'host/additional-folder-broad';
const EDITS = 'host/edits-approved';
const SWITCHES = [
    // nothing is asked any more
    { rule: CHECKS_OFF, path: 'permissions.defaultMode', is: isText(/^bypassPermissions$/), file: CLAUDE },
    { rule: CHECKS_OFF, path: 'editor:chat.tools.global.autoApprove', is: isTrue },
    { rule: CHECKS_OFF, path: 'editor:chat.tools.autoApprove', is: isTrue },
    { rule: CHECKS_OFF, path: 'editor:amp.dangerouslyAllowAll', is: isTrue },
    { rule: CHECKS_OFF, path: 'editor:claudeCode.initialPermissionMode', is: isText(/^bypassPermissions$/) },
    // new chats of VS Code begin with it; people can change it for each
    { rule: CHECKS_OFF, path: 'editor:chat.permissions.default', is: isText(/^auto(?:Approve|pilot)$/), tier: 'review' },
    // Zed up to 0.223, and since
    { rule: CHECKS_OFF, path: 'agent.always_allow_tool_actions', is: isTrue },
    { rule: CHECKS_OFF, path: 'agent.tool_permissions.default', is: isText(/^allow$/), tier: 'review' },
    // Qwen Code; Gemini CLI takes this mode from its command line only
    { rule: CHECKS_OFF, path: 'tools.approvalMode', is: isText(/^yolo$/) },
    // Kiro; Amazon Q takes no bare star here
    { rule: CHECKS_OFF, path: 'allowedTools.*', is: isText(/^\*$/), file: KIRO_AGENT, tier: 'review' },
    { rule: CHECKS_OFF, path: 'yes-always', is: isTrue, file: /\.aider\.conf\.ya?ml$/i, tier: 'review' },
    { rule: CHECKS_OFF, path: 'permission', is: isText(/^allow$/), file: OPENCODE, tier: 'review' },
    { rule: CHECKS_OFF, path: 'permission."*"', is: isText(/^allow$/), file: OPENCODE, tier: 'review' },
    { rule: 'host/approval-never', path: 'approval_policy', is: isText(/^never$/), file: CODEX },
    {
        rule: 'host/approval-never',
        path: 'profiles.*.approval_policy',
        is: isText(/^never$/),
        file: CODEX,
        tier: 'context',
    },
    { rule: 'host/danger-warning-skipped', path: 'skipDangerousModePermissionPrompt', is: isTrue, file: CLAUDE },
    { rule: 'host/danger-warning-skipped', path: 'editor:claudeCode.allowDangerouslySkipPermissions', is: isTrue },
    {
        rule: 'host/danger-warning-skipped',
        path: 'editor:github.copilot.chat.claudeAgent.allowDangerouslySkipPermissions',
        is: isTrue,
    },
    { rule: EDITS, path: 'permissions.defaultMode', is: isText(/^(?:acceptEdits|auto)$/), file: CLAUDE },
    { rule: EDITS, path: 'general.defaultApprovalMode', is: isText(/^auto_edit$/) },
    { rule: EDITS, path: 'tools.approvalMode', is: isText(/^auto-edit$/) },
    { rule: 'host/mcp-servers-auto-enabled', path: 'enableAllProjectMcpServers', is: isTrue, file: CLAUDE },
    // what asks before a folder may do anything
    { rule: 'host/automatic-tasks-allowed', path: 'editor:task.allowAutomaticTasks', is: isText(/^on$/) },
    { rule: 'host/workspace-trust-off', path: 'editor:security.workspace.trust.enabled', is: isFalse },
    // no sandbox, or one with holes
    { rule: SANDBOX_OFF, path: 'sandbox_mode', is: isText(/^danger-full-access$/), file: CODEX },
    // Codex before 0.134; since then it takes no profiles from this file
    {
        rule: SANDBOX_OFF,
        path: 'profiles.*.sandbox_mode',
        is: isText(/^danger-full-access$/),
        file: CODEX,
        tier: 'context',
    },
    { rule: SANDBOX_OFF, path: 'default_permissions', is: isText(/^:danger-full-access$/), file: CODEX },
    { rule: SANDBOX_OFF, path: 'type', is: isText(/^insecure_none$/), file: CURSOR_SANDBOX },
    { rule: SANDBOX_OFF, path: 'sandbox.enabled', is: isFalse, file: CLAUDE, tier: 'context' },
    { rule: WRITES, path: 'sandbox_workspace_write.writable_roots.*', is: isBroad, file: CODEX },
    { rule: WRITES, path: 'sandbox.filesystem.allowWrite.*', is: isBroad, file: CLAUDE },
    { rule: WRITES, path: 'additionalReadwritePaths.*', is: isBroad, file: CURSOR_SANDBOX },
    { rule: WRITES, path: 'tools.sandboxAllowedPaths.*', is: isBroad, file: GEMINI },
    { rule: switches_NETWORK, path: 'sandbox_workspace_write.network_access', is: isTrue, file: CODEX },
    { rule: switches_NETWORK, path: 'sandbox.network.allowedDomains.*', is: isText(/^\*$/), file: CLAUDE },
    { rule: switches_NETWORK, path: 'networkPolicy.default', is: isText(/^allow$/), file: CURSOR_SANDBOX },
    { rule: switches_NETWORK, path: 'tools.sandboxNetworkAccess', is: isTrue, file: GEMINI },
    { rule: HOLE, path: 'sandbox.network.allowAllUnixSockets', is: isTrue, file: CLAUDE },
    {
        rule: HOLE,
        path: 'sandbox.network.allowUnixSockets.*',
        is: isText(/(?:docker|containerd|podman)[\w./-]{0,20}\.sock$/),
        file: CLAUDE,
    },
    { rule: HOLE, path: 'sandbox.enableWeakerNestedSandbox', is: isTrue, file: CLAUDE },
    {
        rule: HOLE,
        path: 'sandbox.excludedCommands.*',
        is: isText(/^(?:\*|(?:(?:ba|z)?sh|python3?|node|npx|uvx|env|sudo|curl|wget)(?:[ :]\*)?)$/),
        file: CLAUDE,
    },
    { rule: FOLDER, path: 'permissions.additionalDirectories.*', is: isBroad, file: CLAUDE },
    { rule: FOLDER, path: 'context.includeDirectories.*', is: isBroad },
];
function switchesIn(path, root) {
    return SWITCHES.flatMap(({ rule, path: wanted, is, file, tier }) => {
        if (file && !file.test(path))
            return [];
        const paths = wanted.startsWith('editor:') ? (0,editor_settings/* editorSettingPaths */.K)(wanted.slice('editor:'.length)) : [wanted];
        return paths
            .flatMap((each) => (0,lib_document/* select */.Lt)(root, each))
            .filter(({ node }) => is(node))
            .map(({ node, path: keys }) => ({
            rule,
            place: keys.join('.').replace(/\.\d+$/, ''),
            node,
            ...(tier && { tier }),
        }));
    });
}

;// CONCATENATED MODULE: ./build/detectors/permissions/index.js
// What the settings of an agent host let the agent do without a question: lists of approved commands, files and tools, and
// single settings that take a fence away. One finding for each harm of a list, since ten entries that do the same are one
// decision.




/** Entries that are named in a sentence. */
const NAMED = 4;
const permissions = (rules) => {
    const own = new Map();
    for (const rule of rules)
        if (rule.detector === 'permissions')
            own.set(rule.info.id, rule);
    if (own.size === 0)
        return undefined;
    return {
        name: 'permissions',
        keywords: [],
        appliesTo: (artifact) => (0,hooks/* isHookCarrier */.Ys)(artifact) && [...own.values()].some((rule) => rule.appliesTo(artifact)),
        detect(visit) {
            const { artifact, report } = visit;
            const root = artifact.isWhole ? artifact.document()?.root : undefined;
            if (root?.kind !== 'object')
                return;
            const at = (start, end) => [artifact.byteOffset(start), artifact.byteOffset(end)];
            for (const { rule: id, place, node, tier } of switchesIn(artifact.path, root)) {
                const rule = own.get(id);
                if (rule?.appliesTo(artifact))
                    report({ rule, range: at(node.start, node.end), place: `setting ${place}`, ...(tier && { tier }) });
            }
            for (const list of grantLists(artifact, root))
                judge(list, own, visit);
        },
    };
};
function judge({ place, grants }, own, visit) {
    const { artifact, report } = visit;
    const byHarm = new Map();
    for (const grant of grants) {
        const harm = harmOf(grant);
        if (harm === undefined)
            continue;
        const same = byHarm.get(harm);
        if (same)
            same.push(grant);
        else
            byHarm.set(harm, [grant]);
    }
    // Any command is also each of the commands.
    const isAny = byHarm.has('host/any-command-approved');
    for (const [id, found] of byHarm) {
        const rule = own.get(id);
        const [first] = found;
        if (!rule?.appliesTo(artifact) || !first || (isAny && first.to === 'command' && IMPLIED.has(id)))
            continue;
        const evidence = found.slice(0, NAMED).map(({ node }) => artifact.text().slice(node.start, node.end));
        report({
            rule,
            range: [artifact.byteOffset(first.node.start), artifact.byteOffset(first.node.end)],
            place: `setting ${place}`,
            evidence,
            ...(found.length > 1 && { message: `${rule.message} It has ${found.length} such entries.` }),
        });
    }
}
const IMPLIED = new Set([
    'host/interpreter-approved',
    'host/administrator-approved',
    'host/network-command-approved',
    'host/deletion-approved',
    'host/outside-change-approved',
]);


/***/ }),

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serverManifest: () => (/* binding */ serverManifest)
});

// EXTERNAL MODULE: ./build/lib/escape.js
var lib_escape = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/artifacts/server-entries.js
var server_entries = __webpack_require__(2312);
// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
;// CONCATENATED MODULE: ./build/detectors/server-manifest/bundles.js
// What a manifest lets a server do on the machine: folders it is given unless the user thinks of it, flags for its
// runtime, tools that nobody can look at before they are there.


const WIDE = /^(?:\$\{(?:HOME|user_home)\}|~|\/|[A-Za-z]:[\\/]{1,2}|\$\{HOME\}[\\/]\.(?:ssh|aws|gnupg|kube|config)|~[\\/]\.(?:ssh|aws|gnupg|kube))[\\/]?$/;
function wideDefaults(root) {
    return (0,lib_document/* select */.Lt)(root, 'user_config.*').flatMap(({ node, key = '' }) => {
        if (!/^(?:directory|file)$/.test((0,server_entries/* textOf */.b6)((0,server_entries/* child */.jf)(node, 'type')) ?? ''))
            return [];
        const preset = (0,server_entries/* child */.jf)(node, 'default');
        const values = preset?.kind === 'array' ? preset.items : preset ? [preset] : [];
        return values
            .filter((value) => WIDE.test((0,server_entries/* textOf */.b6)(value) ?? ''))
            .map((value) => ({
            node: value,
            place: `setting "${key.slice(0, 60)}"`,
            message: `Unless the user thinks of it, the server is given "${(0,server_entries/* textOf */.b6)(value)}".`,
            evidence: (0,server_entries/* textOf */.b6)(value) ?? '',
        }));
    });
}
function generatedTools(root) {
    const node = (0,server_entries/* child */.jf)(root, 'tools_generated');
    if (node?.kind !== 'scalar' || node.value !== true)
        return [];
    return [
        {
            node,
            place: 'tools_generated',
            message: 'The server makes up tools when it runs, beside those that are listed here.',
            evidence: 'tools_generated: true',
        },
    ];
}
const STRONG_FLAG = /^--(?:privileged|cap-add|security-opt)(?:=|$)|^--(?:network|net|pid|ipc)=host$/;
const STRONG_VALUE = /docker\.sock|(?:^|[,=])(?:src|source)=\/(?:,|$)|^\/:|^--privileged$/;
function strongArguments(root) {
    return ['runtimeArguments', 'runtime_arguments'].flatMap((key) => (0,lib_document/* select */.Lt)(root, `packages.*.${key}.*`).flatMap(({ node }) => {
        const name = (0,server_entries/* textOf */.b6)((0,server_entries/* child */.jf)(node, 'name')) ?? '';
        const value = (0,server_entries/* textOf */.b6)((0,server_entries/* child */.jf)(node, 'value')) ?? '';
        const isHost = /^--(?:network|net|pid|ipc)$/.test(name) && value === 'host';
        if (!STRONG_FLAG.test(name) && !STRONG_VALUE.test(value.slice(0, 1000)) && !isHost)
            return [];
        const written = `${name} ${value}`.trim().slice(0, 100);
        return [
            {
                node: (0,server_entries/* child */.jf)(node, 'value') ?? node,
                place: 'runtimeArguments',
                message: `The container is started with "${written}".`,
                evidence: written,
            },
        ];
    }));
}

// EXTERNAL MODULE: ./build/lib/credential-names.js
var credential_names = __webpack_require__(9501);
;// CONCATENATED MODULE: ./build/detectors/server-manifest/inputs.js
// Inputs that ask the user for a credential without saying that it is one: the client then shows it as typed, and keeps
// it in a plain file.




const INPUTS = [
    'packages.*.environmentVariables.*',
    'packages.*.environment_variables.*',
    'packages.*.packageArguments.*',
    'packages.*.package_arguments.*',
    'packages.*.transport.headers.*',
    'remotes.*.headers.*',
];
const MARKS = ['isSecret', 'is_secret', 'sensitive'];
function unmarkedSecrets(root) {
    const inputs = INPUTS.flatMap((path) => (0,lib_document/* select */.Lt)(root, path)).map(({ node }) => ({
        node,
        name: (0,server_entries/* textOf */.b6)((0,server_entries/* child */.jf)(node, 'name')) ?? '',
    }));
    const settings = (0,lib_document/* select */.Lt)(root, 'user_config.*').map(({ node, key = '' }) => ({ node, name: key }));
    return [...inputs, ...settings].flatMap(({ node, name }) => {
        if (!(0,credential_names/* namesCredential */.s)(name.replace(/^-+/, '')) || node.kind !== 'object')
            return [];
        if (MARKS.some((mark) => isTrue((0,server_entries/* child */.jf)(node, mark))) || !isAsked(node))
            return [];
        const at = (0,server_entries/* child */.jf)(node, 'name') ?? node;
        return [
            {
                node: at,
                place: `input "${(0,lib_escape/* cut */.Jj)(name, 60)}"`,
                message: `The input "${(0,lib_escape/* cut */.Jj)(name, 60)}" asks for a credential and is not marked as secret.`,
                evidence: name,
            },
        ];
    });
}
function isTrue(node) {
    return node?.kind === 'scalar' && (node.value === true || node.value === 'true');
}
/** A value that the manifest gives is not asked for, unless a part of it is; nor is a number or a switch a credential. */
function isAsked(node) {
    const type = (0,server_entries/* textOf */.b6)((0,server_entries/* child */.jf)(node, 'type')) ?? (0,server_entries/* textOf */.b6)((0,server_entries/* child */.jf)(node, 'format')) ?? 'string';
    if (/^(?:number|boolean|directory|file|filepath)$/.test(type))
        return false;
    const variables = (0,server_entries/* child */.jf)(node, 'variables');
    // What is asked for inside a value has its own marks.
    if (variables?.kind === 'object') {
        return variables.entries.some(({ value }) => value.kind === 'object' && !MARKS.some((mark) => isTrue((0,server_entries/* child */.jf)(value, mark))));
    }
    return (0,server_entries/* textOf */.b6)((0,server_entries/* child */.jf)(node, 'value')) === undefined;
}

;// CONCATENATED MODULE: ./build/detectors/server-manifest/packages.js
// Whether a manifest says exactly what is installed, and whose it is.



/** In the words of the 2025-12 schema and of the one before. */
function packagesOf(root) {
    return (0,lib_document/* select */.Lt)(root, 'packages.*').flatMap(({ node }) => {
        if (node.kind !== 'object')
            return [];
        const text = (...keys) => keys.map((key) => (0,server_entries/* textOf */.b6)((0,server_entries/* child */.jf)(node, key))).find((each) => each !== undefined);
        return [
            {
                node,
                type: (text('registryType', 'registry_type', 'registry_name') ?? '').toLowerCase(),
                identifier: text('identifier', 'name') ?? '',
                version: text('version'),
            },
        ];
    });
}
/** Filled in by whoever builds it. */
function isTemplate(text) {
    return /\$\{|\$[A-Za-z_]|\{\{|<[^>]+>|__\w+__|%\w+%/.test(text);
}
function looseVersions(root) {
    return packagesOf(root).flatMap(({ node, type, identifier, version }) => {
        const lack = /^(?:npm|pypi|nuget|cargo)$/.test(type)
            ? looseVersion(version)
            : type === 'oci'
                ? looseImage(identifier, version)
                : undefined;
        if (lack === undefined || isTemplate(`${identifier}${version ?? ''}`))
            return [];
        const at = (0,server_entries/* child */.jf)(node, type === 'oci' ? 'identifier' : 'version') ?? node;
        return [
            {
                node: at,
                place: placeOf(identifier),
                message: `The package ${shown(identifier)} names ${lack}.`,
                evidence: `${identifier} ${version ?? ''}`.trim(),
            },
        ];
    });
}
function looseVersion(version) {
    if (version === undefined || version === '')
        return 'no version';
    return /^v?\d+(?:\.\d+){0,3}(?:[-+.]?[\w.+-]+)?$/.test(version) && !/^\d+$|(?:^|\.)[xX*](?:\.|$)/.test(version)
        ? undefined
        : `"${(0,lib_escape/* cut */.Jj)(version, 40)}", not one exact version`;
}
function looseImage(identifier, version) {
    if (identifier.includes('@sha256:'))
        return undefined;
    const tag = /:([\w.-]+)$/.exec(identifier)?.[1] ?? version;
    if (tag === undefined || tag === '')
        return 'no tag';
    return /^(?:latest|main|master|edge|nightly|stable|dev|beta)$/.test(tag) ? `the moving tag "${tag}"` : undefined;
}
function missingHashes(root) {
    return packagesOf(root).flatMap(({ node, type, identifier }) => {
        const isBundle = type === 'mcpb' || type === 'dxt' || /\.(?:mcpb|dxt)$/.test(identifier);
        const hash = (0,server_entries/* textOf */.b6)((0,server_entries/* child */.jf)(node, 'fileSha256') ?? (0,server_entries/* child */.jf)(node, 'file_sha256')) ?? '';
        if (!isBundle || /^[0-9a-f]{64}$/i.test(hash) || isTemplate(hash))
            return [];
        return [
            {
                node: (0,server_entries/* child */.jf)(node, 'identifier') ?? node,
                place: placeOf(identifier),
                message: `The bundle ${shown(identifier)} has no hash that clients could check.`,
                evidence: identifier,
            },
        ];
    });
}
/** Namespaces that the registry gives to the owner of an account. */
const HOSTS = [
    [/^io\.github\.([\w-]+)\//i, 'github.com'],
    [/^(?:com|io)\.gitlab\.([\w-]+)\//i, 'gitlab.com'],
];
function ownerMismatch(root) {
    const nameNode = (0,server_entries/* child */.jf)(root, 'name');
    const name = (0,server_entries/* textOf */.b6)(nameNode) ?? '';
    const repository = (0,server_entries/* child */.jf)(root, 'repository');
    const url = (0,server_entries/* textOf */.b6)(repository && ((0,server_entries/* child */.jf)(repository, 'url') ?? repository)) ?? '';
    return HOSTS.flatMap(([namespace, host]) => {
        const owner = namespace.exec(name)?.[1];
        const [, where, holder] = /^(?:git\+)?https?:\/\/(?:www\.)?([^/]{1,100})\/([\w.-]{1,100})\//i.exec(`${url}/`) ?? [];
        if (!nameNode || owner === undefined || holder === undefined || where?.toLowerCase() !== host)
            return [];
        if (owner.toLowerCase() === holder.toLowerCase())
            return [];
        return [
            {
                node: nameNode,
                place: 'name',
                message: `The name belongs to ${shown(owner)}, the repository to ${shown(holder)}.`,
                evidence: `${owner} / ${holder}`,
            },
        ];
    });
}
function placeOf(identifier) {
    return identifier === '' ? 'package' : `package ${shown(identifier)}`;
}
function shown(text) {
    return `"${(0,lib_escape/* cut */.Jj)(text, 80)}"`;
}

;// CONCATENATED MODULE: ./build/detectors/server-manifest/index.js
// What publishers say of a server: `server.json` of the MCP registry, `manifest.json` of bundles. Clients install and ask
// by these files, so what they leave open is open for everybody who installs the server.




const CHECKS = {
    'config/manifest-generated-tools': generatedTools,
    'config/manifest-hash-missing': missingHashes,
    'config/manifest-loose-version': looseVersions,
    'config/manifest-owner-mismatch': ownerMismatch,
    'config/manifest-strong-arguments': strongArguments,
    'config/manifest-unmarked-secret': unmarkedSecrets,
    'config/manifest-wide-default': wideDefaults,
};
const serverManifest = (rules) => {
    const own = rules.flatMap((rule) => {
        const check = rule.detector === 'server-manifest' ? CHECKS[rule.info.id] : undefined;
        return check ? [{ rule, check }] : [];
    });
    if (own.length === 0)
        return undefined;
    return {
        name: 'server-manifest',
        keywords: [],
        appliesTo: (artifact) => artifact.kind === 'server-manifest' && own.some(({ rule }) => rule.appliesTo(artifact)),
        detect({ artifact, segments, report }) {
            for (const { role, node: root } of segments.structures) {
                if (role !== 'server-manifest')
                    continue;
                for (const { rule, check } of own) {
                    if (!rule.appliesTo(artifact))
                        continue;
                    for (const { node, place, message, evidence } of check(root)) {
                        const range = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)];
                        report({ rule, range, place, message, evidence: [(0,lib_escape/* cut */.Jj)(evidence, 200)] });
                    }
                }
            }
        },
    };
};


/***/ }),

/***/ 6554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unread: () => (/* binding */ unread)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _artifacts_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7332);
/* harmony import */ var _artifacts_content_signs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1318);
/* harmony import */ var _artifacts_segments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9396);
// Client files of which the client loads more than anybody here looks at: too large, too long to parse, nested too deep,
// or a symlink to somewhere else. Nobody writes the former by hand. Plain syntax errors are not meant: a client refuses
// those too, and they are a gap. A checkout without symlinks leaves a file whose text is where the link points.




const unread = (rules) => {
    const own = rules.filter(({ detector }) => detector === 'unread');
    const tooMuch = own.find(({ info }) => info.id === 'config/client-file-not-readable');
    const linked = own.find(({ info }) => info.id === 'config/symlinked-client-file');
    if (own.length === 0)
        return undefined;
    return {
        name: 'unread',
        keywords: [],
        appliesTo: (artifact) => artifact.isHead && own.some((rule) => rule.appliesTo(artifact)),
        detect(visit) {
            const { artifact } = visit;
            const link = linkOf(artifact);
            if (link) {
                if (linked?.appliesTo(artifact))
                    reportLink(visit, linked, link);
            }
            else if (tooMuch?.appliesTo(artifact))
                reportUnread(visit, tooMuch);
        },
    };
};
function reportUnread({ artifact, report }, rule) {
    if (!artifact.isWhole) {
        report({ rule, range: [0, 0], evidence: ['larger than what is read of one file'] });
        return;
    }
    if (!(0,_artifacts_segments_js__WEBPACK_IMPORTED_MODULE_3__/* .isDocumentKind */ .og)(artifact.kind))
        return;
    const problem = artifact.document()?.problems.find(({ kind }) => kind !== 'syntax');
    if (!problem)
        return;
    const offset = artifact.byteOffset(problem.offset);
    report({ rule, range: [offset, offset], evidence: [problem.message] });
}
/** A path and nothing else, with a folder or an ending that says so. */
const PATH = /^(?!@)(?=[^\n]{0,400}(?:\/|\.(?:md|mdc|json|jsonc|toml|ya?ml)$))(?:~?\/|(?:\.{1,2}\/){1,20})?[\w.@+-]{1,100}(?:\/[\w.@+-]{1,100}){0,20}$/;
function linkOf(artifact) {
    if (artifact.link)
        return artifact.link;
    if (!artifact.isWhole || artifact.bytes.length > 400)
        return undefined;
    const to = artifact.text();
    return PATH.test(to)
        ? { to, isOutside: /^[~/]/.test(to) || /^\.\.(?:\/|$)/.test(resolved(artifact, to)) }
        : undefined;
}
function resolved({ path }, to) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), to);
}
/** A link to what is looked at as the same kind of file says nothing; many keep one text for several clients. */
function reportLink({ artifact, report }, rule, { to, isOutside }) {
    const range = [0, artifact.bytes.length];
    if (isOutside) {
        report({ rule, range, message: `The client follows this link to "${to.slice(0, 200)}", outside of what is here.` });
        return;
    }
    const target = resolved(artifact, to);
    if ((0,_artifacts_content_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedAs */ .U)(target, _artifacts_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)?.kind === artifact.kind)
        return;
    const message = `The client loads "${target.slice(0, 200)}" through this link, a file that is not looked at as what the client takes it for.`;
    report({ rule, range, message, tier: 'context' });
}


/***/ }),

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ namesCredential)
/* harmony export */ });
// Which names of settings say that the value is a credential, and which only sound like it.
const SECRET_KEY = /(?:^|[-_.])(?:api[-_]?key|apikey|access[-_]?key|secret[-_]?key|private[-_]?key|secret|token|pat|passw(?:or)?d|passphrase|pwd|pass|credentials?|bearer|authorization|auth|key)$|(?:apikey|token|secret|password|accesskey)$|(?:api_?key|secret|token|password)_(?:value|dev|prod|staging|test)$/i;
const NO_SECRET_KEY = /(?:public|publishable|anon|client|tenant|project|account|user|team|org|workspace|site)[-_]?(?:key|id)$|(?:max|num|limit|count|total|input|output|context)[-_]?tokens?$|(?:key|token|secret|auth)[-_]?(?:id|name|type|mode|method|url|uri|file|path|prefix|env|var|header|version|ttl|limit|count)$|(?:sort|partition|primary|foreign|cache|host|object|s3|i18n|map)[-_]?key$|bearer_token_env_var/i;
function namesCredential(name) {
    return SECRET_KEY.test(name) && !NO_SECRET_KEY.test(name);
}


/***/ }),

/***/ 777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ isOfDomain),
/* harmony export */   bx: () => (/* binding */ isNearHost),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
// Which host a URL names, and whether that is this machine or the network around it. Read from text as written, with
// variables in it, so no URL parser: it would refuse most of them.
/** Lower case, without user, port and brackets; undefined when there is none or it is decided elsewhere (`$HOST`). */
function hostOf(url) {
    const host = /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@\s]{0,200}@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:\s\\]{1,255})/i.exec(url)?.[1];
    if (host === undefined || /[$%{}<>`(]/.test(host))
        return undefined;
    return host.replace(/^\[|\]$/g, '').toLowerCase();
}
/** This machine, a private network, or a name that only resolves there. */
function isNearHost(host) {
    return (!/[.:]/.test(host) ||
        host === '::1' ||
        host === '0.0.0.0' ||
        /^(?:127|10)\.\d|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^f[cd][0-9a-f]{2}:|^fe80:/.test(host) ||
        /\.(?:localhost|local|internal|intranet|lan|corp|home|test|localdomain)$/.test(host));
}
/** Whether the host is one of these domains or below it. */
function isOfDomain(host, domains) {
    return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}


/***/ }),

/***/ 8781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ lineBuilder),
/* harmony export */   j2: () => (/* binding */ BETWEEN),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
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


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   OS: () => (/* binding */ interpreterOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   jN: () => (/* binding */ SHELL),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   qg: () => (/* binding */ downloadOf)
/* harmony export */ });
/* harmony import */ var _shell_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8781);
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
/** `/c`, also after others: `/d/s/c`. */
const CMD_CODE = /^(?:\/[a-z](?::\w{1,10})?){0,8}\/[ck]$/i;
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
            const at = words.findIndex((word, index) => index > start && isKnown((0,_shell_line_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(word.text)));
            return words.slice(at < 0 ? from : at);
        }
        if (!wrapper && !RESERVED.test(name))
            return from === 0 ? words : words.slice(from);
        from++;
        if (name === 'env') {
            const split = splitString(words, from);
            if (split)
                return split;
        }
        for (let operands = wrapper?.operands ?? 0; from < words.length; from++) {
            const text = words[from]?.text ?? '';
            if (wrapper?.valued.test(text))
                from++;
            else if (!/^-|^\w+=|^$/.test(text) && !(name === 'start' && /^\/\w+$/.test(text)) && operands-- <= 0)
                break;
        }
    }
}
/** `env -S "…"` splits its text as a shell would. */
function splitString(words, from) {
    const at = words.findIndex(({ text }, index) => index >= from && !/^(?:-[a-zA-Z]*[i0v]|--[a-z-]+|\w+=.*)$/s.test(text));
    const flag = words[at];
    const own = /^(?:-[i0v]*S|--split-string=)(.*)$/s.exec(flag?.text ?? '')?.[1];
    const rest = own === '' ? words.slice(at + 1) : words.slice(at);
    const [first] = rest;
    const text = own === '' ? (first?.text ?? '') : (own ?? '');
    if (own === undefined || !first || !/\s/.test(text))
        return undefined;
    const all = [text, ...rest.slice(1).map((word) => word.text)].join(' ');
    return ['sh', '-c', all].map((each) => ({ ...first, text: each }));
}
function nameOf(words) {
    return wordName(words[0]);
}
function wordName(word) {
    return (0,_shell_line_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)((word?.text ?? '').replace(/\(.*$/s, ''));
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
            code: /^(?:-[a-z]*c[a-z]*|--command)$/,
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
        const at = rest.findIndex(({ text }) => CMD_CODE.test(text));
        return at < 0 ? { from: 'input' } : { from: 'code', words: rest.slice(at + 1), isCommandLine: true };
    }
    if (name === 'trap' && rest[0])
        return { from: 'code', words: rest.slice(0, 1), isCommandLine: true };
    if (name === 'script' || name === 'npx') {
        const code = rest[rest.findIndex(({ text }) => /^(?:-[a-z]*c|--call|--command)$/.test(text)) + 1];
        return code && code !== rest[0] ? { from: 'code', words: [code], isCommandLine: true } : undefined;
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
        if (word === undefined || /^[-/\u2013\u2014]e(?:c|nc\w*)?$/i.test(text))
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


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readShell),
/* harmony export */   u: () => (/* binding */ readWords)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4354);
/* harmony import */ var _shell_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8781);
// Reads a command line as a shell does: words in simple commands in pipelines, with what stands in $(…), `…`, <(…), (…)
// and { … } as command lines of their own. The grammar is POSIX, near enough for PowerShell and cmd. Nothing is expanded,
// nothing throws, and each character is read once.


function readShell(source) {
    const text = source.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SHELL_TEXT */ .jp);
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
    const builder = (0,_shell_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBuilder */ .A4)(line.pipelines);
    if (isPath)
        builder.add({ text: first, start: 0, end: first.length, nested: [] });
    let start = first.length + 1;
    let isAll = isWhole;
    for (const whole of rest) {
        const text = whole.slice(0, Math.max(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SHELL_TEXT */ .jp - start));
        if (text.length < whole.length)
            isAll = false;
        if (start >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SHELL_TEXT */ .jp && whole !== '')
            break;
        if (_shell_line_js__WEBPACK_IMPORTED_MODULE_1__/* .BETWEEN */ .j2.has(text))
            builder.separate(text);
        else
            builder.add({ text, start, end: start + text.length, nested: [], isLiteral: true });
        start += text.length + 1;
    }
    return { line: builder.line(), isWhole: isAll };
}
function readLine(state, closer) {
    const builder = (0,_shell_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBuilder */ .A4)();
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
            const isPair = _shell_line_js__WEBPACK_IMPORTED_MODULE_1__/* .BETWEEN */ .j2.has(pair);
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
    let isQuoted = false;
    let isFilledIn = false;
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
        else if (character === "'") {
            word += readSingle(state);
            isQuoted = true;
        }
        else if (character === '$' && next === "'")
            word += readAnsi(state);
        else if (character === '"') {
            const start = state.at;
            word += readDouble(state, nested);
            isFilledIn ||= /[$`]/.test(text.slice(start, state.at));
        }
        else if ((character === '<' || character === '>') && next === '(')
            word += readNested(state, `${character}(`, nested);
        else if (character === '(')
            word += readNested(state, '(', nested);
        else if (character === '{' && word === '' && next !== '}' && next !== '{')
            word += readNested(state, '{', nested);
        else if (character === '$' || character === '`') {
            word += readDollar(state, nested);
            isFilledIn = true;
        }
        else {
            if (character === '{')
                braces++;
            if (character === '}')
                braces = Math.max(0, braces - 1);
            word += character;
            state.at++;
        }
    }
    return { text: word, start, end: state.at, nested, ...(isQuoted && !isFilledIn && { isLiteral: true }) };
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
        const number = /x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})/y;
        number.lastIndex = state.at;
        const [all, byte, short, long, octal] = number.exec(text) ?? [];
        const hex = byte ?? short ?? long;
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
    if (state.depth >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SHELL_NESTING */ .wH) {
        state.isWhole = false;
        return opener;
    }
    state.depth++;
    const line = readLine(state, opener === '`' ? '`' : opener === '{' ? '}' : ')');
    state.depth--;
    nested.push({ opener, start, end: state.at, line });
    return state.text.slice(start, state.at);
}


/***/ })

};
