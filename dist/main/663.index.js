export const id = 663;
export const ids = [663];
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

/***/ 5858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cx: () => (/* binding */ SEGMENT_ROLES),
/* harmony export */   hz: () => (/* binding */ ARTIFACT_KINDS),
/* harmony export */   tk: () => (/* binding */ USES)
/* harmony export */ });
/* unused harmony export FORMATS */
// What a loaded thing is and which texts it carries. The view on its bytes lives in artifacts/artifact.ts.
const ARTIFACT_KINDS = [
    'mcp-config',
    'agent-settings',
    'server-manifest',
    'tool-list',
    'skill',
    'agent-definition',
    'instructions',
    'command',
    'workflow',
    'hook-script',
    'code',
    'env-file',
    'lockfile',
    'document',
    'prose',
    'other',
];
/** How the text is written; decides the parser and the comment syntax. */
const FORMATS = (/* unused pure expression or super */ null && ([
    'json',
    'yaml',
    'toml',
    'markdown',
    'shell',
    'python',
    'javascript',
    'go',
    'env',
    'html',
    'text',
]));
/** What the artifact is there for. Anything but `runtime` lowers the tier of findings, never their existence. */
const USES = ['runtime', 'test', 'example', 'docs', 'vendored'];
/**
 * Roles of a segment. `file` is the whole artifact as written; `model-text` is text a model reads;
 * `mcp-server` and `hook` are structured entries; `launch` and `hook-command` are the command lines in them;
 * `tool` is a tool as it is described to a model, out of a saved list or of source code; `workflow` is a whole CI
 * workflow, `server-manifest` what a publisher says of a server, `document` the root of any document.
 */
const SEGMENT_ROLES = [
    'file',
    'model-text',
    'mcp-server',
    'launch',
    'hook',
    'hook-command',
    'tool',
    'workflow',
    'server-manifest',
    'document',
];


/***/ }),

/***/ 5663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ scanTargets)
});

// UNUSED EXPORTS: scan

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/search.js
var search = __webpack_require__(9086);
;// CONCATENATED MODULE: ./build/lib/utf8.js
// Where characters begin in UTF-8 bytes.
/** The beginning of the character that `offset` lies in, not before `floor`; invalid bytes are at most three back. */
function characterStart(bytes, offset, floor) {
    let at = offset;
    while (at > floor && at > offset - 3 && at < bytes.length && (bytes[at] & 0xc0) === 0x80)
        at--;
    return at;
}

;// CONCATENATED MODULE: ./build/lib/line-map.js
// Byte offsets to lines and columns. A line ends with LF, CR LF or CR; columns count UTF-16 units, as SARIF does.


const STEP = 4096;
/** `linesBefore` is how many lines precede the first byte, for a region in the middle of a file. */
function createLineMap(bytes, linesBefore = 0) {
    const starts = [0];
    for (let offset = 0; offset < bytes.length; offset++) {
        const byte = bytes[offset];
        if (byte === 0x0a || (byte === 0x0d && bytes[offset + 1] !== 0x0a))
            starts.push(offset + 1);
    }
    function lineRange(line) {
        const index = line - linesBefore - 1;
        const start = starts[index];
        if (start === undefined)
            return undefined;
        let end = starts[index + 1] ?? bytes.length;
        if (index + 1 < starts.length)
            end -= bytes[end - 1] === 0x0a && bytes[end - 2] === 0x0d && end - 2 >= start ? 2 : 1;
        return [start, end];
    }
    /** UTF-16 units before every STEP bytes of a long line, which hostile files ask about many thousands of times. */
    const checkpoints = new Map();
    function unitsBefore(lineStart, offset) {
        if (offset - lineStart < 2 * STEP)
            return bytes.toString('utf8', lineStart, offset).length;
        let line = checkpoints.get(lineStart);
        if (!line) {
            line = { bytes: [lineStart], units: [0] };
            checkpoints.set(lineStart, line);
        }
        let last = line.bytes.length - 1;
        while (line.bytes[last] + STEP <= offset) {
            const from = line.bytes[last];
            const to = characterStart(bytes, from + STEP, from);
            line.units.push(line.units[last] + bytes.toString('utf8', from, to).length);
            line.bytes.push(to);
            last++;
        }
        const at = (0,search/* lastUpTo */.j)(line.bytes, offset);
        return line.units[at] + bytes.toString('utf8', line.bytes[at], offset).length;
    }
    return {
        position(offset) {
            const low = (0,search/* lastUpTo */.j)(starts, offset);
            return { line: linesBefore + low + 1, column: unitsBefore(starts[low], offset) + 1 };
        },
        lineRange,
    };
}

// EXTERNAL MODULE: ./build/lib/offsets.js
var offsets = __webpack_require__(1372);
;// CONCATENATED MODULE: ./build/artifacts/artifact.js
// The view on one loaded thing, valid for one visit: the bytes lie in a buffer that the next file overwrites. Text,
// document and lines are made on demand, since most files need none of them.


function createArtifact(source) {
    return new LoadedArtifact(source);
}
/** A class, since there is one for every file: closures for each would cost more than looking at most of them. */
class LoadedArtifact {
    path;
    kind;
    format;
    use;
    bytes;
    isWhole;
    isHead;
    link;
    #source;
    #latin1;
    #text;
    #offsets;
    #document;
    #lines;
    constructor(source) {
        this.path = source.path;
        this.kind = source.kind;
        this.format = source.format;
        this.use = source.use;
        this.bytes = source.bytes;
        this.isWhole = source.isWhole;
        this.isHead = source.isHead ?? source.isWhole;
        if (source.link)
            this.link = source.link;
        this.#source = source;
    }
    latin1() {
        this.#latin1 ??= this.bytes.toString('latin1');
        return this.#latin1;
    }
    text() {
        this.#text ??= this.bytes.toString('utf8');
        return this.#text;
    }
    document() {
        this.#document ??= { parsed: this.#parse() };
        return this.#document.parsed;
    }
    #parse() {
        const { format } = this;
        if (!isDocumentFormat(format) || this.link)
            return undefined;
        const text = /\.md$/i.test(this.path) ? frontMatter(this.text()) : this.text();
        return this.#source.parse(text, format);
    }
    get isParsed() {
        return this.#document !== undefined;
    }
    byteOffset(index) {
        this.#offsets ??= (0,offsets/* createOffsets */.b)(this.text(), this.bytes.length);
        return this.#offsets.byteOf(index);
    }
    lines() {
        this.#lines ??= createLineMap(this.bytes, this.#source.linesBefore?.() ?? 0);
        return this.#lines;
    }
}
/** The document at the head of a text in Markdown, in its place; empty when there is none. */
function frontMatter(text) {
    const end = /^---[^\S\n]*\n/.test(text) ? /\n---[^\S\n]*(?:\n|$)/.exec(text) : null;
    return end ? text.slice(0, end.index + 1) : '';
}
function isDocumentFormat(format) {
    return format === 'json' || format === 'yaml' || format === 'toml';
}

// EXTERNAL MODULE: ./build/artifacts/classify.js
var artifacts_classify = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/model/coverage.js
var coverage = __webpack_require__(7706);
;// CONCATENATED MODULE: ./build/artifacts/coverage-book.js
// The book of what was and was not looked at, kept while a scan runs. Missed things are all named; what was left out by
// intent (binary files, excludes) is counted, with examples.

/** Gaps that are named one by one, for what was missed and for what was left out by intent. */
const NAMED = 10_000;
const EXAMPLES = 100;
/** How much of a file is missed when it was read but not wholly understood. */
const MISUNDERSTOOD = 0.5;
/** Reasons that mean no byte of the file was looked at. */
const UNREAD = new Set(['unreadable', 'vanished', 'time-limit']);
function createCoverageBook() {
    const gaps = [];
    const gapCounts = {};
    const kinds = {};
    /** For each file that was missed in whole or in part: the share that was missed. */
    const missed = new Map();
    let code;
    let filesRead = 0;
    let filesUnread = 0;
    let bytes = 0;
    function note(each, share) {
        const count = (gapCounts[each.reason] ?? 0) + 1;
        gapCounts[each.reason] = count;
        if ((0,coverage/* isMissed */.O)(each)) {
            const file = `${each.target}\0${each.path}`;
            missed.set(file, Math.max(share, missed.get(file) ?? 0));
        }
        if (count <= ((0,coverage/* isMissed */.O)(each) ? NAMED : EXAMPLES))
            gaps.push(each);
    }
    return {
        gap(each) {
            if (UNREAD.has(each.reason))
                filesUnread++;
            note(each, UNREAD.has(each.reason) ? 1 : MISUNDERSTOOD);
        },
        unanalysed(each) {
            note(each, MISUNDERSTOOD);
        },
        code(analysed) {
            code = code ? sum(code, analysed) : analysed;
        },
        whole(kind, size) {
            filesRead++;
            bytes += size;
            kinds[kind] = (kinds[kind] ?? 0) + 1;
        },
        partial(target, path, size, read) {
            filesRead++;
            bytes += read;
            const detail = `${megabytes(size)}: looked at its head, its tail and samples between, ${megabytes(read)} in all`;
            note({ target, path, reason: 'too-large', detail }, 1 - read / size);
        },
        outOfTime(target, paths) {
            for (const path of paths)
                this.gap({ target, path, reason: 'time-limit', detail: 'the time limit was reached before it' });
        },
        close() {
            const filesListed = filesRead + filesUnread;
            const missedFiles = [...missed.values()].reduce((sum, share) => sum + share, 0);
            return {
                filesListed,
                filesWhole: filesListed - missed.size,
                bytes,
                kinds,
                gaps,
                gapCounts,
                percent: filesListed === 0 ? null : Math.max(0, Math.floor((100 * (filesListed - missedFiles)) / filesListed)),
                ...(code && { code }),
            };
        },
    };
}
/** Of two targets. */
function sum(a, b) {
    const parsed = { ...a.parsed };
    for (const [why, count] of Object.entries(b.parsed))
        parsed[why] = (parsed[why] ?? 0) + count;
    return { parsed, functions: a.functions + b.functions, tools: a.tools + b.tools };
}
function megabytes(size) {
    return size >= 1024 ** 3 ? `${(size / 1024 ** 3).toFixed(1)} GB` : `${(size / 1024 ** 2).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./build/artifacts/segments.js + 4 modules
var artifacts_segments = __webpack_require__(9396);
// EXTERNAL MODULE: ./build/artifacts/code-signs.js
var code_signs = __webpack_require__(1620);
// EXTERNAL MODULE: ./build/model/artifact.js
var artifact = __webpack_require__(5858);
;// CONCATENATED MODULE: ./build/code-survey.js
// What the visits of a target's files leave for the analysis of its source code: the files it begins at, and why.


/** Undefined when no rule asks for an analysis. */
function createCodeSurvey({ codeHits }, target, coverage) {
    if (!codeHits)
        return undefined;
    const found = [];
    return {
        candidates: () => new Map(found
            .toSorted((a, b) => artifact/* USES */.tk.indexOf(a.use) - artifact/* USES */.tk.indexOf(b.use) || (a.path < b.path ? -1 : 1))
            .map(({ path, reasons }) => [path, reasons])),
        note(artifact, hits) {
            const own = codeHits(hits);
            // Of what is read in parts nothing can be parsed; that it is too large is said already.
            if (own.length === 0 || !artifact.isWhole || artifact.link || !(0,code_signs/* mayStartAnalysis */.e0)(artifact))
                return;
            const reasons = (0,code_signs/* codeReasons */.FM)(artifact, own);
            if (reasons.length === 0)
                return;
            if ((0,code_signs/* isBundle */.bn)(artifact))
                coverage.unanalysed({
                    target,
                    path: artifact.path,
                    reason: 'not-supported',
                    detail: 'It is minified or put together by a bundler: its code is not analysed; scan its sources.',
                });
            else
                found.push({ path: artifact.path, use: artifact.use, reasons });
        },
    };
}

// EXTERNAL MODULE: ./build/detectors/index.js + 6 modules
var detectors = __webpack_require__(7531);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/keywords.js
// The keywords of the built-in rules as they lie in the filter's memory, laid out before tests and build: doing it at each
// start takes longer than scanning a small project. Kept apart and free of newer syntax, because ncc only carries an asset
// it can see.

function readKeywords() {
    const stored = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "keywords.bin");
    const end = stored.indexOf('\n');
    const { rules, counts, layout } = JSON.parse(stored.toString('utf8', 0, end));
    return { rules, counts, layout: Object.assign(layout, { bytes: stored.subarray(end + 1) }) };
}
/** As `readKeywords` reads it. */
function storedKeywords({ rules, counts, layout }) {
    const head = JSON.stringify({ rules, counts, layout: Object.assign({}, layout, { bytes: undefined }) });
    return Buffer.concat([Buffer.from(`${head}\n`), layout.bytes]);
}

// EXTERNAL MODULE: ./build/lib/lazy.js
var lazy = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/match/filter.wasm.js
// src/match/wasm/filter.as.ts, compiled by npm run generate.
const FILTER_WASM = 'AGFzbQEAAAABJAVgBn9/f39/fwBgBH9/f38Bf2AAAX9gBn9/f39/fwF/YAF/AAMHBgABAAIDBAUDAQAIBiQHfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHMAUGbGF5b3V0AAIIYWRkV29yZHMABQRmaW5kAAQIaGl0Q291bnQAAwZtZW1vcnkCAArUDAa7AwEGfyAAQQJ0QYCADGooAgAhAANAIAAEQCABIwAgAEEEdGoiBy0ADGshBiAHKAIIIAYoAgBBoMCAgQJyRgR/IActAA0gAkH/AXFGBUEACwRAIwEgBygCBEEEdGohCCADIAZNBH8gBiAIKAIEaiAETQVBAAsEfyAIKAIAIQkgCCgCBCEKAn8gCCgCCARAQQAhAANAIAAgCkkEQEEAIAAgBmotAAAgACAJai0AAEcNAxogAEEBaiEADAELC0EBDAELQQAhAANAIAAgCkkEQEEAIAAgCWotAAAgACAGai0AACILQSByIAsgC0HBAGtBGkkbRw0CGiAAQQFqIQAMAQsLQQELBUEACwRAIAgoAgwhAANAIAAEQCAGIwIgAEEDdGoiCCgCBCADIAQQAQRAIAYgBWshCSAAQQFrIQojBCMGQQN0aiEAA0AgACMESwRAIABBCGsoAgAiCyAJSQR/QQEFIAkgC0YEfyAAQQhrKAIEIApJBUEACwtFBEAgACAAQQhrIgApAwA3AwAMAgsLCyAAIAk2AgAgACAKNgIEIwZBAWokBgsgCCgCACEADAELCwsLIAcoAgAhAAwBCwsLswMBBn8gAUUEQEEBDwsgACACS0EAIAEoAgAiAhsEfyMDIAJBBXRqIABBAWstAAAiAkEDdmotAAAgAkEHcXVBAXEFQQALBEBBAA8LIAEoAgQiBUUEQEEBDwsgASgCECEGIAMgACABKAIMaiICIAIgA0sbIQcgASgCCCIIIABqQQFrIQIDQCACIAdJBEACQCMDIAVBBXRqIAItAAAiBEEDdmotAAAgBEEHcXVBAXFFDQAgAiEEA0AgACAESQR/IwMgBUEFdGogBEEBay0AACIJQQN2ai0AACAJQQdxdUEBcQVBAAsEQCAEQQFrIQQMAQsLA0AgAiAHSQR/IwMgBUEFdGogAi0AACIJQQN2ai0AACAJQQdxdUEBcQVBAAsEQCACQQFqIQIMAQsLIAIgBGsgCEkEf0EABSABKAIUBH8CfwNAIAIgBEsEQEEBIAQtAABBMGtBCkkNAhogBEEBaiEEDAELC0EACwVBAQsLRQ0AIAYEfyACIANJBH8jAyAGQQV0aiACLQAAIgRBA3ZqLQAAIARBB3F1QQFxBUEACwVBAQsEQEEBDwsLIAIgCGohAgwBCwtBAAsdACAAJAAgASQBIAIkAiADQSBrJAMgBCQEIAUkBQsEACMGC5cCAgJ+BX8gBCQGA0AgACACSQRAIAApAwAiBkKgwICBgoSIkCCEIgenIghBsfPd8XlsQRB2IgRBgIAEai0AACAGp0GgwIABcUGEhARsQRV2QQdxIgl2QQFxIgogCEH///8HcUHrlK+veGxBEHYiCEGAgAhqLQAAIAl2QQFxIglyIAdCEIinQf///wdxQeuUr694bEEQdiILQYCACGotAAAgBkIQiKdBoMCAAXFBhIQEbEEVdkEHcXZBAXEiDHIEQCMFIwYgBWpIBEAgAA8LIAoEQCAEIABBASABIAIgAxAACyAJBEAgCCAAQQIgASACIAMQAAsgDARAIAsgAEECakECIAEgAiADEAALCyAAQQRqIQAMAQsLQQALowMBEH9BASEGA0AgACAHSgRAQQAhAiMBIAdBBHRqIgkoAgAhCkEBQQIgCSgCBEEHTyIIGyENIAooAgBBoMCAgQJyIQ5BBEECIAgbIQ8DQCACIA9IBEAgAiAKaigCACILQaDAgIECciEBIAgEfyABQbHz3fF5bEEQdgUgAUH///8HcUHrlK+veGxBEHYLIhBBgIAEQYCACCAIG2ohDCAJKAIIBEBBASALQaDAgAFxQYSEBGxBFXZBB3F0IQMFQQAhA0EAIQQDQCAEQQhJBEBBASEBQQAhBQNAIAVBA0kEQEEAIAEgCyAFQQN0dkH/AXEiAUEgckHhAGtBGkkEf0EABSABQQV2QQFxIAQgBXZBAXFHCxshASAFQQFqIQUMAQsLIANBASAEdHIgAyABGyEDIARBAWohBAwBCwsLIAwgAyAMLQAAcjoAACMAIAZBBHRqIgEgEEECdEGAgAxqIgMoAgA2AgAgASAHNgIEIAEgDjYCCCABIAI6AAwgASANOgANIAMgBjYCACAGQQFqIQYgAkEBaiECDAELCyAHQQFqIQcMAQsLCw==';

// EXTERNAL MODULE: ./build/match/layout.js + 1 modules
var match_layout = __webpack_require__(3221);
;// CONCATENATED MODULE: ./build/match/matcher.js
// The keyword engine: every occurrence of every keyword in a stretch of bytes, in one pass. The loop is WebAssembly
// (wasm/filter.as.ts) and works on its own memory: whoever reads a file into `buffer` saves a copy of it.


let compiled;
const PAGE = 0x10000;
const HIT_BYTES = 8;
/** Hits between two calls back into JavaScript. */
const HITS = 0x8000;
/** Bytes that do not lie in `buffer` are searched in pieces of this length. */
const PIECE = 0x40000;
/** Of the piece before, for what looks back. */
const BEFORE = 8;
/** The filter loads eight bytes at a time. */
const SLACK = 16;
/** How far before the place of a stop the hits after it may lie. */
const REACH = 3;
/**
 * `bufferLength` is the length of `buffer`.
 * @throws Error when a keyword is shorter than KEYWORD_MIN_BYTES: the rule loader has refused it before.
 */
function createMatcher(keywords, bufferLength = 0) {
    return openMatcher((0,match_layout/* layOut */.v8)(keywords), bufferLength);
}
/** As `createMatcher`, for keywords that are laid out already. */
function openMatcher(layout, bufferLength = 0) {
    const { wordsAt, searchesAt, setsAt, bytes, reach } = layout;
    // A stop keeps room for all that one place can bring.
    const margin = 4 * layout.keywords;
    const capacity = HITS + margin;
    compiled ??= new WebAssembly.Module(Buffer.from(FILTER_WASM, 'base64'));
    const filter = new WebAssembly.Instance(compiled).exports;
    const hitsAt = aligned(wordsAt + bytes.length + SLACK);
    const pieceAt = aligned(hitsAt + capacity * HIT_BYTES);
    const bufferAt = aligned(pieceAt + BEFORE + PIECE + reach + SLACK);
    const total = bufferAt + bufferLength + SLACK;
    const missing = Math.ceil((total - filter.memory.buffer.byteLength) / PAGE);
    if (missing > 0)
        filter.memory.grow(missing);
    const memory = filter.memory.buffer;
    const piece = Buffer.from(memory, pieceAt, BEFORE + PIECE + reach);
    const hits = new Uint32Array(memory, hitsAt, capacity * 2);
    Buffer.from(memory, wordsAt, bytes.length).set(bytes);
    filter.layout(match_layout/* TABLES_END */.ku, wordsAt, searchesAt, setsAt, hitsAt, capacity);
    filter.addWords(layout.words);
    /** Searches [start, end) of the filter's memory; offsets count from `origin`. */
    function search(start, end, origin, visit) {
        let kept = 0;
        for (let from = start - (start % 4);;) {
            const stop = filter.find(from, start, end, origin, kept, margin);
            const count = filter.hitCount();
            const settled = stop === 0 ? Number.POSITIVE_INFINITY : stop - REACH - origin;
            let done = 0;
            for (; done < count && hits[done * 2] < settled; done++)
                visit(hits[done * 2 + 1], hits[done * 2]);
            if (stop === 0)
                return;
            hits.copyWithin(0, done * 2, count * 2);
            kept = count - done;
            from = stop;
        }
    }
    return {
        buffer: Buffer.from(memory, bufferAt, bufferLength),
        find(text, visit) {
            if (text.buffer === memory) {
                search(text.byteOffset, text.byteOffset + text.length, text.byteOffset, visit);
                return;
            }
            for (let from = 0; from < text.length; from += PIECE) {
                // A keyword may begin in this piece and end in the next, and a check looks at both sides of it.
                const left = Math.min(from, BEFORE);
                const length = Math.min(text.length - from, PIECE + reach - 1);
                piece.set(text.subarray(from - left, from + length));
                search(pieceAt, pieceAt + left + length, pieceAt + left, (keyword, offset) => {
                    if (offset < PIECE)
                        visit(keyword, from + offset);
                });
            }
        },
    };
}
function aligned(place) {
    return Math.ceil(place / 8) * 8;
}

;// CONCATENATED MODULE: ./build/engine.js
// What a scan runs on: the detectors for its rules, loaded as they are needed, and one matcher over the keywords of all of
// them, so that each text is searched once however many detectors look at it.





const NO_HITS = [];
const builtInKeywords = (0,lazy/* lazy */.R)(readKeywords);
/** `bufferLength` in bytes. */
function createEngine(rules, bufferLength) {
    const slots = slotsFor(rules);
    const builtIn = rules.some(({ isForeign }) => isForeign) ? undefined : builtInKeywords();
    const isWhole = builtIn?.rules === rules.length;
    const matcher = isWhole
        ? openMatcher(builtIn.layout, bufferLength)
        : createMatcher(slots.flatMap(({ keywords }) => keywords), bufferLength);
    const counts = isWhole ? builtIn.counts : slots.map(({ keywords }) => keywords.length);
    /** For each detector, where its own keywords begin; and for each keyword, whose it is. */
    const firstOf = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0));
    const ownerOf = new Uint8Array(counts.reduce((sum, count) => sum + count, 0));
    for (const [index, first] of firstOf.entries())
        ownerOf.fill(index, first);
    const none = slots.map(() => NO_HITS);
    const project = rules.some((rule) => detectors/* PROJECT_DETECTOR */.dC.isFor(rule) && !rule.isMaskOnly)
        ? slots.findIndex(({ isProject }) => isProject)
        : -1;
    const load = async (wanted) => {
        await Promise.all(wanted.map(async (slot) => {
            const { pending } = slot;
            if (!pending)
                return;
            slot.detector = (await pending.load())(pending.rules);
            slot.pending = undefined;
        }));
    };
    return {
        slots,
        buffer: matcher.buffer,
        hitsIn(bytes) {
            // Most files have none: they get by without a list of their own.
            let hits;
            matcher.find(bytes, (found, offset) => {
                const detector = ownerOf[found];
                const hit = { keyword: found - firstOf[detector], offset };
                hits ??= [...none];
                const own = hits[detector];
                if (own === NO_HITS)
                    hits[detector] = [hit];
                else
                    own.push(hit);
            });
            return hits ?? none;
        },
        prepareFor: (kinds) => load(slots.filter(({ pending }) => pending && [...kinds].some((kind) => looksAt(pending, kind)))),
        lackingFor(artifact, hits) {
            // A part of a file carries nothing.
            if (!artifact.isWhole)
                return undefined;
            const lacking = slots.filter(({ pending }, index) => pending && concerns(pending, artifact, (hits[index]?.length ?? 0) > 0));
            return lacking.length === 0 ? undefined : () => load(lacking);
        },
        codeHits: project < 0 ? undefined : (hits) => hits[project] ?? NO_HITS,
        loadProjectDetector: async () => (await detectors/* PROJECT_DETECTOR */.dC.load())(rules),
    };
}
/** In run order. The keywords of rules that are data are theirs, those of a detector that decides in code its signs. */
function slotsFor(rules) {
    const runners = detectors/* RULE_RUNNERS */.pj.flatMap((factory) => {
        const detector = factory(rules);
        return detector
            ? [
                {
                    detector,
                    isRunner: true,
                    get keywords() {
                        return detector.keywords;
                    },
                },
            ]
            : [];
    });
    const others = detectors/* CODE_DETECTORS */.Av.flatMap((entry) => {
        const own = rules.filter(({ detector }) => detector === entry.name);
        const keywords = caseSensitive(entry.signs ?? []);
        return own.length > 0 ? [{ keywords, detector: undefined, pending: { ...entry, rules: own } }] : [];
    });
    const ofProject = rules.some(detectors/* PROJECT_DETECTOR */.dC.isFor)
        ? [{ keywords: caseSensitive(detectors/* PROJECT_DETECTOR */.dC.signs), detector: undefined, isProject: true }]
        : [];
    return [...runners, ...others, ...ofProject];
}
function caseSensitive(texts) {
    return texts.map((text) => ({ text, isCaseSensitive: true }));
}
/** Whether files of a kind concern a detector whatever they hold. */
function looksAt({ signs, rules }, kind) {
    if (signs && (kind === 'code' || kind === 'document'))
        return false;
    return rules.some(({ kinds, roles }) => kinds?.has(kind) ?? (isOfFiles(roles) || (0,artifacts_segments/* carriesAny */.Sv)(kind, roles)));
}
function isOfFiles(roles) {
    return roles.has('file') || roles.has('document');
}
function concerns(pending, artifact, hasSign) {
    if (looksAt(pending, artifact.kind))
        return true;
    const mayCarry = pending.signs && (artifact.kind === 'code' || artifact.kind === 'document');
    return mayCarry === true && (0,artifacts_segments/* mayCarryModelText */.F_)(artifact, hasSign);
}

// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/lib/glob.js
var lib_glob = __webpack_require__(6740);
// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/lib/escape.js
var lib_escape = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/lib/hash.js
var hash = __webpack_require__(5862);
;// CONCATENATED MODULE: ./build/lib/line-hash.js
// GitHub's `primaryLocationLineHash`: what code scanning tells alerts apart by when lines move. Blanks do not count,
// every line end is one LF, and a line's hash covers 100 characters from its start, so also what follows it.
// 64-bit arithmetic is done in two 32-bit halves, since this runs over every file that has findings.
const { floor, imul } = Math;
const WINDOW = 100;
const BASE = 37;
const END_OF_FILE = 0xffff;
const TWO_32 = 2 ** 32;
/** BASE to the power of WINDOW, modulo 2^64: the weight of the character that leaves the window. */
const LEAVING = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
const LEAVING_LOW = Number(LEAVING & 0xffffffffn);
const LEAVING_HIGH = Number(LEAVING >> 32n) | 0;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
/**
 * `hash:occurrence` for each of the 1-based `lines` that `text` has. A byte order mark counts as a character, and
 * there is an empty last line after a final line end.
 */
function lineHashes(text, lines) {
    let last = 0;
    for (const line of lines)
        if (line > last)
            last = line;
    const hashes = hashLines(text, Math.min(last, text.length + 1));
    return countOccurrences(hashes, lines);
}
/** The hash of the first `limit` lines. */
function hashLines(text, limit) {
    const high = new Uint32Array(limit);
    const low = new Uint32Array(limit);
    const window = new Uint16Array(WINDOW);
    /** 1 at each place of the window where a line starts. */
    const starts = new Uint8Array(WINDOW);
    const units = text.length;
    let index = 0;
    let hashHigh = 0;
    let hashLow = 0;
    let count = 0;
    let isLineStart = true;
    let isAfterCr = false;
    // Beyond the text come the end mark and zeros until the last line start has left the window.
    for (let offset = 0; offset <= units + WINDOW && count < limit; offset++) {
        let unit = 0;
        if (offset < units) {
            unit = text.charCodeAt(offset);
            if (unit === SPACE || unit === TAB) {
                isAfterCr = false;
                continue;
            }
            if (unit === LF && isAfterCr) {
                isAfterCr = false;
                continue;
            }
            isAfterCr = unit === CR;
            if (isAfterCr)
                unit = LF;
        }
        else if (offset === units) {
            unit = END_OF_FILE;
        }
        if (starts[index] !== 0) {
            high[count] = hashHigh;
            low[count] = hashLow;
            count++;
            starts[index] = 0;
        }
        if (isLineStart)
            starts[index] = 1;
        isLineStart = unit === LF;
        const leaving = window[index] ?? 0;
        window[index] = unit;
        // Below 2^53 in either direction, so that the carry is exact; it is negative when more leaves than comes.
        const sum = hashLow * BASE + unit - leaving * LEAVING_LOW;
        hashLow = sum >>> 0;
        hashHigh = (imul(hashHigh, BASE) + floor(sum / TWO_32) - imul(LEAVING_HIGH, leaving)) >>> 0;
        index = index + 1 === WINDOW ? 0 : index + 1;
    }
    return { high, low, count };
}
/** Only hashes of wanted lines are counted, so that a file of millions of short lines costs no map entry each. */
function countOccurrences(hashes, wanted) {
    const counts = new Map();
    for (const line of wanted) {
        if (!Number.isInteger(line) || line < 1 || line > hashes.count)
            continue;
        const low = hashes.low[line - 1] ?? 0;
        const byHigh = counts.get(low) ?? new Map();
        byHigh.set(hashes.high[line - 1] ?? 0, 0);
        counts.set(low, byHigh);
    }
    const result = new Map();
    if (counts.size === 0)
        return result;
    for (let index = 0; index < hashes.count; index++) {
        const low = hashes.low[index] ?? 0;
        const byHigh = counts.get(low);
        if (byHigh === undefined)
            continue;
        const high = hashes.high[index] ?? 0;
        const before = byHigh.get(high);
        if (before === undefined)
            continue;
        byHigh.set(high, before + 1);
        if (wanted.has(index + 1))
            result.set(index + 1, `${hex(high, low)}:${before + 1}`);
    }
    return result;
}
function hex(high, low) {
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/artifacts/marker.js
// Ignore markers in comments beside a finding. They are only claims: assess/suppress decides whose word counts.

const OWN = /bartizan-ignore:[ \t]*([\w/*.-]+)(?:[ \t]+--[ \t]*((?:(?!bartizan-ignore:)[^\r\n])*))?/g;
/** What the line to paste says where the reason goes. */
const REASON = 'reason';
/** Longer lines are nobody's writing. */
const LINE_BYTES = 4096;
/** What other scanners honour beside a secret, and on which line it stands: the secret's own or the one above. */
const FOREIGN = [
    ['gitleaks:allow', alone('gitleaks:allow'), 'beside'],
    ['betterleaks:allow', alone('betterleaks:allow'), 'beside'],
    ['trufflehog:ignore', alone('trufflehog:ignore'), 'beside'],
    ['kingfisher:ignore', alone('kingfisher:ignore'), 'beside'],
    ['ggignore', alone('ggignore'), 'beside'],
    ['pragma: allowlist secret', alone('pragma:[ ]?allowlist[ -]secret'), 'beside'],
    ['pragma: allowlist nextline secret', alone('pragma:[ ]?allowlist[ -]nextline[ -]secret'), 'above'],
    ['secretlint-disable-line', alone('secretlint-disable-line'), 'beside'],
    ['secretlint-disable-next-line', alone('secretlint-disable-next-line'), 'above'],
];
/** What opens a comment in some language; not the slashes of an address, nor the hash in one. */
const COMMENT = /(?:^|[\s;,'"`)\]}>])(?:#|\/\/|\/\*|<!--)|(?:^|\s)(?:--|;|%|\*|@?rem\b)|[{(]\s?\/\*/i;
/** The words, behind what opens a comment, and no part of a longer word. */
function alone(words) {
    return new RegExp(`(?<![\\w.:-]|[\\w.:-]/)${words}(?![\\w:/]|[.-]\\w)`);
}
/**
 * A marker of ours counts on the line of the finding or the one above, for the one rule it names, with a reason. Beside
 * secrets also those of other scanners, which name no rule and give no reason: their name stands for it.
 */
function findMarker(artifact, rule, { first, last }, refuse) {
    return ownMarker(artifact, rule.id, first, refuse) ?? foreignMarker(artifact, rule, first, last);
}
function ownMarker(artifact, ruleId, at, refuse) {
    for (const candidate of [at, at - 1]) {
        const line = lineText(artifact, candidate);
        for (const { index, 1: rule = '', 2: text = '' } of line.matchAll(OWN)) {
            if (!(0,lib_glob/* matchesGlob */.k)(ruleId, rule))
                continue;
            if (artifact.format === 'json' && TOOL_TEXTS.test(ruleId) && !isInComment(line.slice(0, index))) {
                refuse(candidate, 'in JSON it must stand in a comment, not in a value');
                continue;
            }
            const reason = text.replace(/(?:-->|\*\/).*$/, '').trim();
            if (rule !== ruleId)
                refuse(candidate, 'it must name one rule');
            else if (reason === '' || reason === REASON)
                refuse(candidate, 'it must say why after "--"');
            else
                return { line: candidate, reason };
        }
    }
    return undefined;
}
/** Rules that judge what servers say of their tools. */
const TOOL_TEXTS = /^(?:text|capability|flow)\//;
/** What a value of a saved list says is a stranger's: a description must not vouch for itself. */
function isInComment(before) {
    const bare = before.replace(/"(?:[^"\\]|\\.)*"/g, '');
    const opened = bare.search(/\/[/*]|^\s*\*/);
    return opened >= 0 && !bare.slice(0, opened).includes('"');
}
/** The last line counts too: inside a key of many lines there is no place for a comment. */
function foreignMarker(artifact, rule, first, last) {
    if (rule.category !== 'secrets')
        return undefined;
    for (const line of new Set([first, last, first - 1])) {
        const text = lineText(artifact, line);
        const opened = COMMENT.exec(text);
        if (!opened)
            continue;
        const comment = text.slice(opened.index);
        const found = FOREIGN.find(([, words, where]) => (where === 'above') === line < first && words.test(comment));
        if (found)
            return { line, reason: found[0] };
    }
    return undefined;
}
function lineText(artifact, line) {
    const range = artifact.lines().lineRange(line);
    return range && range[1] - range[0] <= LINE_BYTES ? artifact.bytes.toString('utf8', ...range) : '';
}

;// CONCATENATED MODULE: ./build/artifacts/mask.js
// Secrets out of text: a value shows as its public prefix and its last characters, never whole. Works in bytes, because
// findings are byte ranges; the shown columns move with the masking.


/** Line text around a place is kept to so many bytes before and after it. */
const CONTEXT_BEFORE = 160;
const CONTEXT_AFTER = 320;
/** Shorter values stand in too many words to be replaced wherever they occur. */
const HIDDEN_LENGTH = 8;
/** Lengths of values that begin alike; more of them are nobody's file. */
const LENGTHS = 64;
const HEADS = 0x10000;
const PASSWORD_REST = /(?:@[^\s/@"'`<>,]{1,200}){1,4}(?=@)/y;
/**
 * Where the values of secrets stand once more, whole or as URLs spell them, though nothing found them there: in a longer
 * word, or without the name that they are known by. `text` holds one character per byte.
 */
function repeatsOf(text, ranges) {
    /** Values by their first bytes, then by length. */
    const byHead = new Map();
    const maybe = new Uint8Array(HEADS);
    const known = new Set();
    const add = (value) => {
        if (value.length < HIDDEN_LENGTH || known.has(value))
            return;
        known.add(value);
        const head = value.slice(0, HIDDEN_LENGTH);
        const lengths = byHead.get(head) ?? new Map();
        if (!lengths.has(value.length) && lengths.size >= LENGTHS)
            return;
        maybe[pairAt(value, 0)] = 1;
        byHead.set(head, lengths.set(value.length, (lengths.get(value.length) ?? new Set()).add(value)));
    };
    for (const [start, end, reads] of ranges) {
        if (reads === '')
            continue;
        const value = text.slice(start, end).replace(/^["'`]|["'`]$/g, '');
        if (isNameToo(value, text.slice(Math.max(0, start - value.length - 4), start)))
            continue;
        for (const each of [value, ...(reads === undefined ? [] : [Buffer.from(reads, 'utf8').toString('latin1')])]) {
            add(each);
            if (/[^\w.~-]/.test(each))
                add(percentEncoded(each));
        }
    }
    const repeats = [];
    // To a URL's readers a password ends at its last `@`, not at its first.
    for (const [start, end] of ranges) {
        PASSWORD_REST.lastIndex = end;
        if (text[end] === '@' && PASSWORD_REST.test(text))
            repeats.push([start, PASSWORD_REST.lastIndex]);
    }
    if (byHead.size === 0)
        return repeats;
    let last = 0;
    for (let at = 0; at + HIDDEN_LENGTH <= text.length; at++) {
        if (maybe[pairAt(text, at)] === 0)
            continue;
        const lengths = byHead.get(text.slice(at, at + HIDDEN_LENGTH));
        let longest = 0;
        for (const [length, values] of lengths ?? [])
            if (length > longest && values.has(text.slice(at, at + length)))
                longest = length;
        // Another may begin inside it.
        if (longest === 0 || at + longest <= last)
            continue;
        last = at + longest;
        repeats.push([at, last]);
    }
    return repeats;
}
/** The password of `postgres:postgres@` stands beside it as a name: to hide it elsewhere would only hide names. */
function isNameToo(value, before) {
    return before === `://${value}:`;
}
function pairAt(text, at) {
    return (text.charCodeAt(at) << 8) | text.charCodeAt(at + 1);
}
/** As `encodeURIComponent`, of bytes. */
function percentEncoded(bytes) {
    return bytes.replace(/[^\w.~!*'()-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
function mergeMasks(bytes, ranges) {
    const sorted = ranges.filter(([start, end]) => end > start).toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
    const masks = [];
    for (const [start, end, reads] of sorted) {
        const last = masks.at(-1);
        if (!last || start >= last.end) {
            masks.push(mask(bytes, start, end, reads));
            continue;
        }
        const readings = [...last.readings, ...(reads ? [reads] : [])];
        masks[masks.length - 1] = { ...(end > last.end ? mask(bytes, last.start, end) : last), readings };
    }
    return masks;
}
function mask(bytes, start, end, reads) {
    return {
        start,
        end,
        shown: maskValue(reads?.trim() ?? bytes.toString('utf8', start, end)),
        readings: reads ? [reads] : [],
        isNeighbour: reads === '',
    };
}
/** `ghp_…a1B2`: a prefix that formats make public, and the last characters so that people can tell two values apart. */
function maskValue(value) {
    if (value.startsWith('-----BEGIN'))
        return `${value.slice(0, value.indexOf('-----', 10) + 5)}…`;
    const quote = /^["'`]/.exec(value)?.[0] ?? '';
    const inner = quote !== '' && value.endsWith(quote) && value.length > 1 ? value.slice(1, -1) : value;
    const prefix = /^(?:[A-Za-z]{2,10}[-_](?:[A-Za-z0-9]{2,8}[-_])?|AKIA|ASIA|AIza)/.exec(inner)?.[0] ?? '';
    const tail = inner.length - prefix.length >= 20 ? 4 : inner.length - prefix.length >= 12 ? 2 : 0;
    // A weak password may look like a prefix and little more.
    const shownPrefix = inner.length - prefix.length >= Math.max(8, prefix.length) ? prefix : '';
    return `${quote}${shownPrefix}…${tail > 0 ? inner.slice(-tail) : ''}${inner === value ? '' : quote}`;
}
/** Text of a byte range with its secrets masked. */
function maskRange(bytes, start, end, masks) {
    return pieces(bytes, start, end, masks)
        .map(({ text }) => text)
        .join('');
}
const USERINFO = /(:\/\/(?:[^\s/@:]{0,200}:)?)[^\s/@:…]{3,200}(?=@)/g;
/**
 * Takes the artifact's secrets out of text that was put together from other places than a range: names, sentences of
 * detectors, reasons. Also what stands before the host of a URL.
 */
function hider(bytes, masks) {
    const shown = new Map();
    for (const { start, end, shown: short, readings, isNeighbour } of masks) {
        for (const reading of readings)
            if (reading.length >= HIDDEN_LENGTH)
                shown.set(reading, maskValue(reading.trim()));
        // It may be long, and is nobody's value.
        if (isNeighbour)
            continue;
        const value = bytes.toString('utf8', start, end).replace(/^["'`]|["'`]$/g, '');
        const before = bytes.toString('utf8', Math.max(0, start - Buffer.byteLength(value) - 4), start);
        if (value.length >= HIDDEN_LENGTH && !isNameToo(value, before))
            shown.set(value, short.replace(/^["'`]|["'`]$/g, ''));
    }
    /** Values by how they begin, the longest first: one secret may begin as another does. */
    const byHead = new Map();
    for (const value of [...shown.keys()].toSorted((a, b) => b.length - a.length)) {
        const head = value.slice(0, HIDDEN_LENGTH);
        const same = byHead.get(head);
        if (same)
            same.push(value);
        else
            byHead.set(head, [value]);
    }
    return (text) => replaced(text, byHead, shown).replace(USERINFO, '$1…');
}
/** There may be thousands of values, so that one expression for all of them would take minutes. */
function replaced(text, byHead, shown) {
    if (byHead.size === 0)
        return text;
    const parts = [];
    let from = 0;
    for (let at = 0; at + HIDDEN_LENGTH <= text.length;) {
        const value = byHead.get(text.slice(at, at + HIDDEN_LENGTH))?.find((each) => text.startsWith(each, at));
        if (value === undefined) {
            at++;
            continue;
        }
        parts.push(text.slice(from, at), shown.get(value) ?? '…');
        at += value.length;
        from = at;
    }
    return parts.join('') + text.slice(from);
}
/** One line, cut to the surroundings of `focus` when it is long. */
function maskLine(bytes, [lineStart, lineEnd], focus, masks) {
    const start = characterStart(bytes, Math.max(lineStart, focus - CONTEXT_BEFORE), lineStart);
    const end = characterStart(bytes, Math.min(lineEnd, focus + CONTEXT_AFTER), start);
    const parts = pieces(bytes, start, end, masks);
    const lead = start > lineStart ? '…' : '';
    return {
        text: lead + parts.map(({ text }) => text).join('') + (end < lineEnd ? '…' : ''),
        columnOf(offset) {
            let column = 1 + lead.length;
            for (const part of parts) {
                if (offset >= part.end)
                    column += part.text.length;
                else if (offset > part.start) {
                    // Inside a mask there is nothing to point at but the mask itself.
                    column += part.isMask ? part.text.length : bytes.toString('utf8', part.start, offset).length;
                }
            }
            return column;
        },
    };
}
/** Those that touch a range; masks are in order and do not overlap. */
function masksIn(masks, start, end) {
    const first = (0,search/* firstOf */.K)(masks.length, (index) => (masks[index]?.end ?? 0) > start);
    return masks.slice(first, (0,search/* firstOf */.K)(masks.length, (index) => (masks[index]?.start ?? 0) >= end));
}
function pieces(bytes, start, end, masks) {
    const parts = [];
    let at = start;
    for (const each of masksIn(masks, start, end)) {
        const from = Math.max(at, each.start);
        if (from > at)
            parts.push({ start: at, end: from, text: bytes.toString('utf8', at, from), isMask: false });
        const to = Math.min(end, each.end);
        // A secret that goes over several lines is named on its first line and only dotted on the others.
        parts.push({ start: from, end: to, text: from === each.start ? each.shown : '…', isMask: true });
        at = to;
    }
    if (at < end)
        parts.push({ start: at, end, text: bytes.toString('utf8', at, end), isMask: false });
    return parts;
}

;// CONCATENATED MODULE: ./build/artifacts/capture.js
// Occurrences to findings, while the artifact's bytes are there: positions, snippet, GitHub's line hash, ignore marker.
// Every secret range any detector named in this artifact is masked in every text of every finding of it.






const SNIPPET_LINES_AFTER = 3;
const EVIDENCE_LENGTH = 300;
function captureFindings(artifact, occurrences, context) {
    const lines = artifact.lines();
    const masks = mergeMasks(artifact.bytes, [...context.secrets, ...repeatsIn(artifact, context.secrets)]);
    const hide = hider(artifact.bytes, masks);
    const located = occurrences.map((occurrence) => {
        const [start, end] = clamp(occurrence.range, artifact.bytes.length);
        return { occurrence, start, end, from: lines.position(start), to: lines.position(end) };
    });
    const canHash = artifact.isWhole && !context.isTranscoded;
    const hashes = canHash
        ? lineHashes((context.hasByteOrderMark ? '\ufeff' : '') + artifact.text(), new Set(located.map(({ from }) => from.line)))
        : new Map();
    return located.map(({ occurrence, start, end, from, to }) => {
        const { rule } = occurrence;
        const matched = hide(oneLine(maskRange(artifact.bytes, start, end, masks)));
        const shown = (0,lib_escape/* cut */.Jj)(matched, EVIDENCE_LENGTH);
        const place = hide(occurrence.place || (occurrence.secrets?.length ? keyNameBefore(artifact, startOf(occurrence), masks) : ''));
        // A part of a secret that something spells otherwise is no text that could be looked for.
        const isPart = masksIn(masks, start, end).some((each) => each.readings.length > 0 && (each.start < start || end < each.end));
        const proofs = isPart ? [matched] : occurrence.evidence?.map((proof) => hide(oneLine(proof)));
        const [secret] = occurrence.secrets ?? [];
        const marker = findMarker(artifact, rule.info, { first: from.line, last: to.line }, context.refuseMarker);
        const inlineIgnore = inlineIgnoreFor(artifact.format, rule.info.id);
        const lineHash = hashes.get(from.line);
        return {
            ruleId: rule.info.id,
            message: fill(hide(occurrence.message ?? rule.message), place, shown),
            severity: rule.info.severity,
            confidence: occurrence.standing === 'example' ? 'low' : (occurrence.confidence ?? rule.info.confidence),
            tier: tierOf(occurrence),
            use: artifact.use,
            locations: [
                {
                    target: context.target,
                    path: artifact.path,
                    range: { start: from, end: to },
                    ...(place !== '' && { logical: place }),
                    snippet: snippetOf(artifact, start, end, masks),
                    ...(lineHash !== undefined && { lineHash }),
                },
            ],
            ...(occurrence.flow && { flow: occurrence.flow.map((step) => ({ ...step, what: hide(step.what) })) }),
            evidence: [
                ...(proofs?.map((proof) => (0,lib_escape/* cut */.Jj)(proof, EVIDENCE_LENGTH)) ?? [shown]),
                ...(occurrence.notes?.map((note) => (0,lib_escape/* cut */.Jj)(hide(oneLine(note)), EVIDENCE_LENGTH)) ?? []),
            ],
            identity: {
                place,
                evidence: secret ? '' : (0,hash/* sha256Hex */.fg)(occurrence.identity ?? proofs?.join('\n') ?? matched).slice(0, 16),
                ...(secret && { secret: (0,hash/* hmacHex */.tH)(context.secretKey(), secretOf(artifact.bytes, secret)) }),
            },
            proven: occurrence.standing === 'proven',
            ...(marker && { marker: { ...marker, reason: hide(marker.reason) } }),
            ...(inlineIgnore !== undefined && { inlineIgnore }),
        };
    });
}
/** What a text passes in this artifact, as it is kept for findings elsewhere. `range` in bytes. */
function captureSteps(artifact, steps, { target, secrets }) {
    const lines = artifact.lines();
    const masks = mergeMasks(artifact.bytes, [...secrets, ...repeatsIn(artifact, secrets)]);
    const hide = hider(artifact.bytes, masks);
    return steps.map(({ range, what }) => {
        const [start, end] = clamp(range, artifact.bytes.length);
        return {
            target,
            path: artifact.path,
            range: { start: lines.position(start), end: lines.position(end) },
            what: hide(oneLine(what)),
            snippet: snippetOf(artifact, start, end, masks),
        };
    });
}
/** Where what holds it begins: a name stands before that. */
function startOf({ range, secrets = [] }) {
    return Math.min(range[0], ...secrets.map(([start]) => start));
}
function repeatsIn(artifact, secrets) {
    return secrets.length === 0 ? [] : repeatsOf(artifact.latin1(), secrets);
}
/** One character per byte. */
function secretOf(bytes, [start, end, reads]) {
    return reads === undefined ? bytes.toString('latin1', start, end) : Buffer.from(reads, 'utf8').toString('latin1');
}
function clamp([start, end], length) {
    const from = Math.min(Math.max(0, start), length);
    return [from, Math.min(Math.max(from, end), length)];
}
const STANDING_TIER = {
    plain: 'gate',
    proven: 'gate',
    example: 'review',
    harmless: 'context',
};
/** The rule's tier, unless this occurrence is worth less. */
function tierOf({ rule, tier = 'gate', standing = 'plain' }) {
    return lowest(rule.info.tier, tier, STANDING_TIER[standing]);
}
function lowest(...tiers) {
    return severity/* TIERS */.iB[Math.max(...tiers.map((tier) => severity/* TIERS */.iB.indexOf(tier)))];
}
/** The rule's sentence about this occurrence; it begins with a capital whatever the place is called. */
function fill(template, place, match) {
    const sentence = template.replace(/\{(place|match)\}/g, (_, name) => name === 'place' ? place || 'this file' : match);
    return sentence.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** `api_key` of `api_key: "…`; part of a secret's identity, since its value must not be. */
function keyNameBefore(artifact, start, masks) {
    const left = artifact.bytes.toString('latin1', Math.max(0, start - 120), start);
    const match = /([A-Za-z_][\w.-]{1,60})["'`\]]{0,2}\s{0,4}(?::=|=>|=|:)\s{0,4}(?:[\w.]{1,30}\()?["'`]?[^"'`\s]{0,20}$/.exec(left);
    const name = match?.[1];
    if (!match || name === undefined)
        return '';
    const at = start - left.length + match.index;
    // A value can be a key too, and its end a name.
    return masksIn(masks, at, at + name.length).length > 0 ? '' : name;
}
function snippetOf(artifact, start, end, masks) {
    const lines = artifact.lines();
    const from = lines.position(start);
    const to = lines.position(Math.max(start, end));
    const firstLine = lines.lineRange(from.line - 1) ? from.line - 1 : from.line;
    const lastLine = Math.min(to.line, from.line + SNIPPET_LINES_AFTER);
    const shown = [];
    let mark = { start: from, end: to };
    for (let line = firstLine; line <= lastLine; line++) {
        const range = lines.lineRange(line);
        if (!range)
            break;
        const { text, columnOf } = maskLine(artifact.bytes, range, line === from.line ? start : range[0], masks);
        shown.push(text);
        if (line === from.line)
            mark = { ...mark, start: { line, column: columnOf(start) } };
        if (line === lastLine)
            mark = { ...mark, end: { line, column: line === to.line ? columnOf(end) : text.length + 1 } };
    }
    return { firstLine, lines: shown, mark };
}
const capture_COMMENT = {
    yaml: ['# ', ''],
    toml: ['# ', ''],
    shell: ['# ', ''],
    python: ['# ', ''],
    env: ['# ', ''],
    javascript: ['// ', ''],
    go: ['// ', ''],
    markdown: ['<!-- ', ' -->'],
    html: ['<!-- ', ' -->'],
};
function inlineIgnoreFor(format, ruleId) {
    const comment = capture_COMMENT[format];
    return comment && `${comment[0]}bartizan-ignore: ${ruleId} -- ${REASON}${comment[1]}`;
}

;// CONCATENATED MODULE: ./build/artifacts/bounds.js
// How many occurrences of one artifact become findings: decoys push nothing out of sight, and nothing is left out silently.


/** A bounded number of each rule and tier in one artifact, so that decoys push nothing out; the rest is counted. */
function bounded(occurrences, leftOut) {
    const counts = new Map();
    const left = new Map();
    const kept = occurrences.filter((occurrence) => {
        const { id } = occurrence.rule.info;
        const tier = tierOf(occurrence);
        const count = (counts.get(`${id} ${tier}`) ?? 0) + 1;
        counts.set(`${id} ${tier}`, count);
        const isKept = count <= (tier === 'gate' ? limits/* GATE_FINDINGS_PER_RULE */.Iz : limits/* FINDINGS_PER_RULE */.qR);
        if (!isKept)
            left.set(id, (left.get(id) ?? 0) + 1);
        return isKept;
    });
    for (const [rule, count] of left)
        leftOut(rule, count);
    return kept;
}

// EXTERNAL MODULE: ./build/artifacts/decode.js
var decode = __webpack_require__(2972);
;// CONCATENATED MODULE: ./build/artifacts/registered.js
// What source code registers, as it leaves the scan: with lines and columns, and without the secrets of its file.


const NAME_LENGTH = 300;
const DESCRIPTION_LENGTH = 64 * 1024;
/** Of its JSON; a longer schema is nobody's. */
const SCHEMA_LENGTH = 256 * 1024;
function captureRegistered(artifact, places, { target, secrets }) {
    const lines = artifact.lines();
    const repeats = secrets.length === 0 ? [] : repeatsOf(artifact.latin1(), secrets);
    const hide = hider(artifact.bytes, mergeMasks(artifact.bytes, [...secrets, ...repeats]));
    return places.map(({ kind, name, description, schema, framework, isGuess, range: [start, end] }) => {
        const shown = schema === undefined ? undefined : hiddenSchema(schema, hide);
        return {
            target,
            path: artifact.path,
            range: { start: lines.position(start), end: lines.position(end) },
            kind,
            name: (0,lib_escape/* cut */.Jj)(hide(name), NAME_LENGTH),
            ...(description !== undefined && { description: (0,lib_escape/* cut */.Jj)(hide(description), DESCRIPTION_LENGTH) }),
            ...(shown !== undefined && { schema: shown }),
            framework,
            isGuess,
        };
    });
}
function hiddenSchema(schema, hide) {
    const text = JSON.stringify(schema);
    if (text === undefined || text.length > SCHEMA_LENGTH)
        return undefined;
    return JSON.parse(text, (_, value) => (typeof value === 'string' ? hide(value) : value));
}

;// CONCATENATED MODULE: ./build/occurrences.js
// What the detectors report of one artifact, and what in it has to be masked.


const occurrences_NO_HITS = [];
/** What must not be shown of source code that is read once more; what else is in it was told at its own visit. */
function secretsIn(artifact, engine) {
    const occurrences = occurrencesIn(artifact, engine, engine.hitsIn(artifact.bytes), () => { }, true);
    return occurrences.flatMap(({ secrets }) => secrets ?? []);
}
/**
 * Asks every detector that is loaded and whose business it is, or only those that run rules. `hits` are the engine's of the
 * artifact's bytes.
 */
function occurrencesIn(artifact, engine, hits, gap, isForRunners = false) {
    const occurrences = [];
    /** Of the texts the artifact carries; most carry none. */
    let inSegment;
    let segments;
    for (let index = 0; index < engine.slots.length; index++) {
        const { detector, isRunner } = engine.slots[index] ?? {};
        const own = hits[index] ?? occurrences_NO_HITS;
        if (isForRunners && !isRunner)
            continue;
        if (!detector?.appliesTo(artifact, own))
            continue;
        segments ??= (0,lazy/* lazy */.R)(() => {
            const found = (0,artifacts_segments/* segmentsOf */.OD)(artifact);
            if (found.leftOut !== undefined)
                gap(found.leftOut, 'too-large');
            return found;
        });
        const carried = segments;
        try {
            detector.detect({
                artifact,
                get segments() {
                    return carried();
                },
                hits: own,
                hitsIn: (text) => {
                    inSegment ??= new Map();
                    const found = inSegment.get(text) ?? engine.hitsIn(text);
                    inSegment.set(text, found);
                    return found[index] ?? occurrences_NO_HITS;
                },
                report: (occurrence) => occurrences.push(occurrence),
                gap: (detail) => gap(detail, 'detector-failed'),
            });
        }
        catch (error) {
            // A detector that throws is our defect, and never the end of the scan.
            gap(`${detector.name} failed: ${error instanceof Error ? error.message : String(error)}`, 'detector-failed');
        }
    }
    return occurrences;
}

;// CONCATENATED MODULE: ./build/project-visit.js
// A target as a whole, once all its files were visited: its source code is analysed from where tools are registered and
// models asked, and what comes of it is captured like any finding, from files read once more.








async function visitProject(visit) {
    const { target, candidates, coverage, now } = visit;
    const id = target.info.id;
    const detector = await visit.engine.loadProjectDetector();
    const missed = (path, reason, detail) => coverage.unanalysed({ target: id, path, reason, detail });
    if (visit.deadline !== undefined && now() > visit.deadline) {
        for (const path of candidates.keys())
            missed(path, 'time-limit', 'the time limit was reached before its code was analysed');
        return { registered: [], timings: {} };
    }
    const sources = createSources(visit);
    const started = now();
    let analysis;
    try {
        analysis = await visit.analyse({
            files: sources.files,
            paths: visit.files.map(({ path }) => path),
            candidates,
            read: sources.files.text,
            now,
            ...(visit.deadline !== undefined && { deadline: visit.deadline }),
        });
    }
    catch (error) {
        // Our defect, and never the end of the scan.
        const detail = `the analysis of source code failed: ${error instanceof Error ? error.message : String(error)}`;
        for (const path of candidates.keys())
            missed(path, 'detector-failed', detail);
        return { registered: [], timings: { analyse: now() - started } };
    }
    const analysed = now();
    for (const { path, reason, detail } of analysis.gaps)
        if (visit.isVisited(path))
            coverage.unanalysed({ target: id, path, reason, detail });
    const { parsed, functions } = analysis.counts;
    coverage.code({ parsed, functions, tools: analysis.entries.filter(({ kind }) => kind === 'tool').length });
    const found = [];
    try {
        detector?.detect({ analysis, report: (occurrence) => found.push(occurrence) });
    }
    catch (error) {
        const detail = `${detector?.name} failed: ${error instanceof Error ? error.message : String(error)}`;
        for (const path of candidates.keys())
            missed(path, 'detector-failed', detail);
    }
    captureOccurrences(visit, sources, found.filter(({ path }) => visit.isChosen(path)));
    const registered = registeredIn(visit, sources, analysis);
    return { registered, timings: analysis.timings ?? { analyse: analysed - started } };
}
function createSources(visit) {
    const { target, engine, parsers, classify } = visit;
    const byPath = new Map(visit.files.map((file) => [file.path, file]));
    const folders = new Map();
    for (const path of byPath.keys()) {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        const inside = folders.get(folder);
        if (inside)
            inside.push(path);
        else
            folders.set(folder, [path]);
    }
    for (const inside of folders.values())
        inside.sort();
    const load = (path) => {
        const file = byPath.get(path);
        if (!file)
            return undefined;
        const classification = classify(path);
        const content = target.read(file, engine.buffer, !(0,artifacts_classify/* isAlwaysText */.vU)(classification.kind));
        if (content.kind !== 'whole')
            return undefined;
        const decoded = (0,decode/* withValidUtf8 */.g)((0,decode/* decode */.D4)(engine.buffer.subarray(0, content.length)));
        if (decoded.isBinary && !(0,artifacts_classify/* isAlwaysText */.vU)(classification.kind))
            return undefined;
        const { bytes, hasByteOrderMark, isTranscoded } = decoded;
        const artifact = createArtifact({ ...classification, path, bytes, isWhole: true, parse: parsers.parse });
        return { artifact, hasByteOrderMark, isTranscoded };
    };
    return {
        files: {
            has: (path) => byPath.has(path),
            filesIn: (folder) => folders.get(folder) ?? [],
            named: (name) => [...byPath.keys()].filter((path) => path === name || path.endsWith(`/${name}`)).sort(),
            text: (path) => load(path)?.artifact.text(),
        },
        load,
    };
}
function rangeIn(artifact, { at, to }) {
    return [artifact.byteOffset(at), artifact.byteOffset(to)];
}
function captureOccurrences(visit, sources, found) {
    const { target, coverage } = visit;
    const id = target.info.id;
    const steps = capturedSteps(visit, sources, found);
    for (const [path, own] of grouped(found, (each) => each.path)) {
        const loaded = sources.load(path);
        if (!loaded)
            continue;
        const { artifact, hasByteOrderMark, isTranscoded } = loaded;
        const occurrences = own.map(({ rule, place, message, identity, notes, confidence, tier, ...each }) => ({
            rule,
            place,
            message,
            identity,
            notes,
            confidence,
            ...(tier && { tier }),
            range: rangeIn(artifact, each),
            flow: shortened(each.steps).flatMap((step) => steps.get(step) ?? []),
        }));
        const leftOut = (rule, count) => coverage.gap({
            target: id,
            path,
            reason: 'too-large',
            detail: `${count} further findings of ${rule} are not listed`,
        });
        visit.findings.push(...captureFindings(artifact, bounded(occurrences, leftOut), {
            target: id,
            secrets: secretsIn(artifact, visit.engine),
            secretKey: visit.secretKey,
            hasByteOrderMark,
            isTranscoded,
            refuseMarker: (line, why) => visit.notices.push({ kind: 'not-honoured', message: `${path}:${line}: ignore marker not honoured: ${why}` }),
        }));
    }
}
/** Every step of every flow, taken from its file; each file is read once. */
function capturedSteps(visit, sources, found) {
    const captured = new Map();
    const steps = new Set(found.flatMap((each) => shortened(each.steps)));
    for (const [path, own] of grouped([...steps], (step) => step.path)) {
        const loaded = sources.load(path);
        if (!loaded)
            continue;
        const { artifact } = loaded;
        const wanted = own.map((step) => ({ range: rangeIn(artifact, step), what: step.what }));
        const context = { target: visit.target.info.id, secrets: secretsIn(artifact, visit.engine) };
        for (const [index, step] of captureSteps(artifact, wanted, context).entries())
            captured.set(own[index], step);
    }
    return captured;
}
/** A long way by its beginning and its end. */
function shortened(steps) {
    if (steps.length <= limits/* FLOW_STEPS */.j9)
        return steps;
    return [...steps.slice(0, limits/* FLOW_STEPS */.j9 / 2), ...steps.slice(-limits/* FLOW_STEPS */.j9 / 2)];
}
function registeredIn(visit, sources, { entries }) {
    return [...grouped(entries, ({ path }) => path)].flatMap(([path, own]) => {
        const loaded = sources.load(path);
        if (!loaded)
            return [];
        const { artifact } = loaded;
        return captureRegistered(artifact, own.map((entry) => ({ ...entry, range: rangeIn(artifact, entry) })), { target: visit.target.info.id, secrets: secretsIn(artifact, visit.engine) });
    });
}
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group)
            group.push(item);
        else
            groups.set(keyOf(item), [item]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/rules/compile.js
var compile = __webpack_require__(265);
// EXTERNAL MODULE: ./build/rules/packs.js
var packs = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/targets/workspace.js + 1 modules
var workspace = __webpack_require__(7524);
// EXTERNAL MODULE: ./build/artifacts/content-signs.js
var content_signs = __webpack_require__(1318);
;// CONCATENATED MODULE: ./build/artifacts/overlap.js
// One secret is one finding. Where several rules of secrets see the same value (a provider's format, the header it stands
// in, the name it is assigned to), only the best of them is reported; the others have said what to mask.


/** Without the occurrences of secrets that a better one overlaps; the order stays. */
function onePerSecret(occurrences) {
    const claims = occurrences.flatMap((occurrence) => {
        const secret = occurrence.rule.info.category === 'secrets' ? occurrence.secrets?.[0] : undefined;
        return secret ? [{ occurrence, secret }] : [];
    });
    if (claims.length < 2)
        return occurrences;
    const informed = shareStanding(claims);
    /** Ranges of the kept ones, which do not overlap, by start. */
    const taken = [];
    const kept = new Map();
    for (const [index, { occurrence, secret }] of [...informed.entries()].toSorted(byWorth)) {
        const at = countBefore(taken, secret[0]);
        const [left, right] = [taken[at - 1], taken[at]];
        if ((left && left[1] > secret[0]) || (right && right[0] < secret[1]))
            continue;
        taken.splice(at, 0, secret);
        kept.set(claims[index].occurrence, occurrence);
    }
    const claimed = new Set(claims.map(({ occurrence }) => occurrence));
    return occurrences.flatMap((occurrence) => kept.get(occurrence) ?? (claimed.has(occurrence) ? [] : occurrence));
}
/** What one rule read in a value (an example, harmless) is true of it whichever rule reports it. */
function shareStanding(claims) {
    const known = claims
        .filter(({ occurrence }) => occurrence.standing === 'example' || occurrence.standing === 'harmless')
        .toSorted((a, b) => a.secret[0] - b.secret[0]);
    if (known.length === 0)
        return claims;
    const starts = known.map(({ secret }) => secret);
    return claims.map((claim) => {
        const { occurrence, secret } = claim;
        const reader = known[countBefore(starts, secret[0] + 1) - 1];
        if (!reader || reader.secret[1] < secret[1] || isKnown(occurrence) || !reader.occurrence.standing)
            return claim;
        return { secret, occurrence: { ...occurrence, standing: reader.occurrence.standing } };
    });
}
function isKnown({ standing = 'plain' }) {
    return standing !== 'plain';
}
/** Tier, confidence, the longer secret, the value that needs less around it to be known; then what was reported first. */
function byWorth([first, a], [second, b]) {
    return (severity/* TIERS */.iB.indexOf(tierOf(a.occurrence)) - severity/* TIERS */.iB.indexOf(tierOf(b.occurrence)) ||
        severity/* CONFIDENCES */.ix.indexOf(confidenceOf(a)) - severity/* CONFIDENCES */.ix.indexOf(confidenceOf(b)) ||
        Number(isSurrounded(a)) - Number(isSurrounded(b)) ||
        severity/* SEVERITIES */.oC.indexOf(a.occurrence.rule.info.severity) - severity/* SEVERITIES */.oC.indexOf(b.occurrence.rule.info.severity) ||
        lengthOf(b.secret) - lengthOf(a.secret) ||
        lengthOf(a.occurrence.range) - lengthOf(b.occurrence.range) ||
        first - second);
}
/** Known by what stands around it, which says less than a form of its own. */
function isSurrounded({ occurrence: { range }, secret }) {
    return range[0] < secret[0] || range[1] > secret[1];
}
function confidenceOf({ occurrence }) {
    return occurrence.confidence ?? occurrence.rule.info.confidence;
}
function lengthOf([start, end]) {
    return end - start;
}
/** How many of the ranges, sorted by start, begin before `offset`. */
function countBefore(ranges, offset) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle][0] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/visit.js
// One file: read once, matched once, offered to each detector with its hits, and its findings captured before the next file
// overwrites the buffer.









const GAP_OF_PROBLEM = { syntax: 'unparsable', depth: 'too-deep', size: 'too-large' };
function visitFile(visit) {
    const { target, file, coverage } = visit;
    const { buffer } = visit.engine;
    const content = target.read(file, buffer, !(0,artifacts_classify/* isAlwaysText */.vU)(visit.classification.kind));
    if (content.kind === 'gap') {
        const lack = visitLink(visit, content.link);
        if (lack)
            return lack;
        coverage.gap({ target: target.info.id, path: file.path, reason: content.reason, detail: content.detail });
        return undefined;
    }
    let { classification } = visit;
    /** The head decides what the file is: a NUL further on hides nothing behind it. */
    let head;
    for (const { start, length, offset, isWhole } of partsOf(content)) {
        const bytes = buffer.subarray(start, start + length);
        const decoded = head ? (0,decode/* decodeFurther */.tz)(bytes, head, offset) : (0,decode/* decode */.D4)(bytes);
        if (!head) {
            head = decoded;
            classification = (0,content_signs/* settled */.g)(classification, decoded.bytes);
            const { kind, format } = classification;
            if ((0,artifacts_segments/* isDocumentKind */.og)(kind) && isDocumentFormat(format) && !visit.parsers.formats.has(format))
                return { format };
        }
        if (decoded.isBinary && !(0,artifacts_classify/* isAlwaysText */.vU)(classification.kind)) {
            coverage.gap({ target: target.info.id, path: file.path, reason: 'binary', detail: 'binary file' });
            return undefined;
        }
        const lack = visitBytes({ ...visit, classification }, decoded, { isWhole, isHead: offset === 0 }, () => target.countLineEnds(file, offset));
        if (lack)
            return lack;
        if (isWhole)
            coverage.whole(classification.kind, length);
    }
    if (content.kind === 'partial') {
        const read = content.regions.reduce((sum, { length }) => sum + length, 0);
        coverage.partial(target.info.id, file.path, content.size, read);
    }
    return undefined;
}
/** A symlink as git keeps it: its text is where it points. What lies there is not looked at. */
function visitLink(visit, link) {
    const { target, file } = visit;
    const classification = link && (0,content_signs/* linkedAs */.U)((target.info.place ?? '') + file.path, artifacts_classify/* classify */.L8);
    if (!link || !classification)
        return undefined;
    const text = (0,decode/* decode */.D4)(Buffer.from(link.to, 'utf8'));
    return visitBytes({ ...visit, classification, link }, text, { isWhole: true, isHead: true }, () => 0);
}
function partsOf(content) {
    return content.kind === 'whole'
        ? [{ start: 0, length: content.length, offset: 0, isWhole: true }]
        : content.regions.map((region) => ({ ...region, isWhole: false }));
}
/** Looks at one stretch of a file. */
function visitBytes(visit, readable, { isWhole, isHead }, linesBefore) {
    const { target, file, classification, coverage, engine, notices } = visit;
    const id = target.info.id;
    const decoded = classification.kind === 'code' || classification.kind === 'other' ? readable : (0,decode/* withValidUtf8 */.g)(readable);
    const { bytes } = decoded;
    const artifact = createArtifact({
        ...classification,
        path: file.path,
        bytes,
        isWhole,
        isHead,
        ...(visit.link && { link: visit.link }),
        parse: visit.parsers.parse,
        linesBefore,
    });
    const hits = engine.hitsIn(bytes);
    const loadDetectors = engine.lackingFor(artifact, hits);
    if (loadDetectors)
        return { loadDetectors };
    const gap = (detail, reason) => coverage.gap({ target: id, path: file.path, reason, detail });
    visit.survey?.note(artifact, hits);
    const occurrences = occurrencesIn(artifact, engine, hits, gap);
    // Without it nobody knows that this file means nothing to us.
    if (isWhole &&
        !artifact.link &&
        ((0,artifacts_segments/* isClientDocument */.rm)(artifact.kind) || ((0,artifacts_segments/* isDocumentKind */.og)(artifact.kind) && artifact.isParsed))) {
        for (const problem of artifact.document()?.problems.slice(0, 1) ?? []) {
            const { line } = artifact.lines().position(artifact.byteOffset(problem.offset));
            gap(`line ${line}: ${problem.message}`, GAP_OF_PROBLEM[problem.kind]);
        }
    }
    if (occurrences.length === 0)
        return undefined;
    const reported = onePerSecret(occurrences.filter(({ rule }) => !rule.isMaskOnly));
    if (reported.length === 0)
        return undefined;
    visit.findings.push(...captureFindings(artifact, bounded(reported, (rule, count) => gap(`${count} further findings of ${rule} are not listed`, 'too-large')), {
        target: id,
        secrets: occurrences.flatMap(({ secrets }) => secrets ?? []),
        secretKey: visit.secretKey,
        hasByteOrderMark: decoded.hasByteOrderMark,
        isTranscoded: decoded.isTranscoded,
        refuseMarker: (line, why) => notices.push({ kind: 'not-honoured', message: `${file.path}:${line}: ignore marker not honoured: ${why}` }),
    }));
    return undefined;
}

;// CONCATENATED MODULE: ./build/scan.js
// Targets × detectors → ScanResult.















/**
 * Scans one folder with the built-in rules. Reads no config: what the result means is `assess`'s business. What could
 * not be read is in `coverage`, never an exception.
 */
async function scan({ path, rules, include, exclude, env = {} }) {
    const isChosen = ({ id }) => rules?.some((glob) => matchesGlob(id, glob)) ?? true;
    const target = await openWorkspace({ id: 'workspace', root: resolve(path), name: path, displayPrefix: '', env });
    return scanTargets([target], {
        rules: compileRules(readPacks().rules, isChosen),
        ...(include && { include }),
        ...(exclude && { exclude }),
        now: () => performance.now(),
    });
}
/** More files than this take so long that progress is told from the first on. */
const MANY = 2000;
/** How long the loop runs before it lets signals and progress through, in milliseconds. */
const SLICE = 50;
/** A detector that throws becomes a gap; everything else propagates. */
async function scanTargets(targets, options) {
    const started = options.now();
    const engine = createEngine(options.rules, limits/* FILE_CAP */.aA + 1);
    const coverage = createCoverageBook();
    const findings = [];
    const notices = [];
    const registered = [];
    const analysed = [];
    const analysing = {};
    let listing = 0;
    /** `now()` when the first file was asked for. */
    let firstByte;
    let slice = options.now();
    for (const target of targets) {
        const listed = options.now();
        const classifyFile = (0,artifacts_classify/* createClassifier */.CC)();
        const { files, others, gaps, notes } = await target.list();
        for (const gap of gaps)
            coverage.gap(gap);
        const links = gaps.filter(({ link, path }) => link && exclusionOf(path, target, options) === undefined);
        for (const message of notes ?? [])
            notices.push({ kind: 'config', message });
        const chosen = files
            .filter((file) => isChosen(file, target, options, coverage))
            .map((file) => ({ file, classification: classifyFile((target.info.place ?? '') + file.path) }));
        listing += options.now() - listed;
        if (chosen.length > MANY)
            options.onProgress?.(0, chosen.length);
        const formats = formatsOf(chosen, options.rules);
        const parsers = { formats, parse: await (0,lib_document/* loadParsers */.lB)(formats) };
        await engine.prepareFor(new Set(chosen.map(({ classification: { kind } }) => kind)));
        const survey = createCodeSurvey(engine, target.info.id, coverage);
        const secretKey = options.secretKey ?? (() => '');
        const shared = { target, engine, parsers, coverage, findings, notices, secretKey, survey };
        const supply = async ({ format, loadDetectors }) => {
            await loadDetectors?.();
            if (format === undefined)
                return;
            formats.add(format);
            parsers.parse = await (0,lib_document/* loadParsers */.lB)(formats);
        };
        for (const { path, link } of links) {
            const visit = { ...shared, file: { path } };
            for (let lack = visitLink(visit, link); lack; lack = visitLink(visit, link))
                await supply(lack);
        }
        for (const [index, { file, classification }] of chosen.entries()) {
            if (options.now() - slice > SLICE) {
                options.onProgress?.(index, chosen.length);
                await new Promise((resolve) => setImmediate(resolve));
                slice = options.now();
            }
            if (options.deadline !== undefined && options.now() > options.deadline) {
                coverage.outOfTime(target.info.id, chosen.slice(index).map(({ file: { path } }) => path));
                break;
            }
            firstByte ??= options.now();
            const visit = { ...shared, file, classification };
            for (let lack = visitFile(visit); lack; lack = visitFile(visit))
                await supply(lack);
        }
        const candidates = survey?.candidates();
        if (!candidates || candidates.size === 0)
            continue;
        const visited = new Set(chosen.map(({ file: { path } }) => path));
        analysed.push(...[...candidates.keys()].map((path) => ({ target: target.info.id, path })));
        const outcome = await visitProject({
            ...shared,
            candidates,
            files: [...files, ...((await others?.()) ?? [])],
            classify: (path) => classifyFile((target.info.place ?? '') + path),
            isChosen: (path) => exclusionOf(path, target, options) === undefined,
            isVisited: (path) => visited.has(path),
            analyse: options.analyse ?? (await loadAnalysis()),
            now: options.now,
            deadline: options.deadline,
        });
        registered.push(...outcome.registered);
        for (const [phase, spent] of Object.entries(outcome.timings))
            analysing[phase] = (analysing[phase] ?? 0) + spent;
    }
    const inAnalysis = Object.values(analysing).reduce((sum, spent) => sum + spent, 0);
    return {
        targets: targets.map(({ info }) => info),
        rules: new Map(options.rules.flatMap(({ info, isMaskOnly }) => (isMaskOnly ? [] : [[info.id, info]]))),
        findings: findings.toSorted(byPlace),
        coverage: coverage.close(),
        notices,
        registered,
        analysed,
        timings: {
            list: listing,
            scan: options.now() - started - listing - inAnalysis,
            ...analysing,
            ...(firstByte !== undefined && { 'first byte': firstByte }),
        },
    };
}
async function loadAnalysis() {
    return (await Promise.all(/* import() | code */[__webpack_require__.e(547), __webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__, 954))).analyseCode;
}
function isChosen({ path }, target, options, coverage) {
    const detail = exclusionOf(path, target, options);
    if (detail !== undefined)
        coverage.gap({ target: target.info.id, path, reason: 'excluded', detail });
    return detail === undefined;
}
/** Why the user does not want this path looked at. */
function exclusionOf(path, target, { include = [], exclude = [] }) {
    const full = target.info.configPrefix + path;
    if (include.length > 0 && !include.some((glob) => (0,lib_glob/* matchesGlob */.k)(full, glob)))
        return 'not in include';
    const glob = exclude.find((each) => (0,lib_glob/* matchesGlob */.k)(full, each));
    return glob === undefined ? undefined : `exclude: ${glob}`;
}
/** Formats of the documents that will be parsed: what carries entries, and what a rule on whole documents looks at. */
function formatsOf(files, rules) {
    const onDocuments = rules.filter(({ roles }) => roles.has('document'));
    const formats = new Set();
    for (const { file: { path }, classification: { kind, format }, } of files) {
        if (!isDocumentFormat(format) || formats.has(format))
            continue;
        if ((0,artifacts_segments/* isDocumentKind */.og)(kind) ||
            (0,artifacts_segments/* mayListTools */.V8)(kind, format) ||
            onDocuments.some((rule) => rule.appliesTo({ kind, path })))
            formats.add(format);
    }
    return formats;
}
function byPlace(a, b) {
    const [left, right] = [a.locations[0], b.locations[0]];
    return (compare(left.target, right.target) ||
        compare(left.path, right.path) ||
        left.range.start.line - right.range.start.line ||
        left.range.start.column - right.range.start.column ||
        compare(a.ruleId, b.ruleId));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
