export const id = 524;
export const ids = [524];
export const modules = {

/***/ 2972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Wb: () => (/* binding */ looksBinary),
/* harmony export */   g: () => (/* binding */ withValidUtf8),
/* harmony export */   tz: () => (/* binding */ decodeFurther)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// Bytes as read to bytes as scanned: UTF-8 without a byte order mark. Lines and columns stay those of the file.

const BINARY_PROBE = 8192;
/** UTF-16 is recognised by its byte order mark only; NUL in the first 8 KiB of anything else is binary. */
function decode(bytes) {
    const utf16 = utf16Encoding(bytes);
    if (utf16) {
        const text = new TextDecoder(utf16).decode(bytes);
        return { bytes: Buffer.from(text, 'utf8'), isBinary: false, isTranscoded: true, hasByteOrderMark: true, utf16 };
    }
    const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = hasByteOrderMark ? bytes.subarray(3) : bytes;
    const nul = body.subarray(0, BINARY_PROBE).indexOf(0);
    return { bytes: body, isBinary: nul >= 0, isTranscoded: false, hasByteOrderMark };
}
/** Whether the head of a file, 8 KiB or more of it, says that it is binary. */
function looksBinary(head) {
    return utf16Encoding(head) === undefined && head.subarray(0, BINARY_PROBE).includes(0);
}
/** A later stretch of a file, from `offset` in it, that is what its head is. */
function decodeFurther(bytes, { utf16 }, offset) {
    const plain = { isBinary: false, isTranscoded: false, hasByteOrderMark: false };
    if (!utf16)
        return { ...plain, bytes };
    // Units begin at even offsets.
    const text = new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes.subarray(offset % 2));
    return { ...plain, bytes: Buffer.from(text, 'utf8'), isTranscoded: true, utf16 };
}
function utf16Encoding(bytes) {
    if (bytes.length < 2)
        return undefined;
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
/** Invalid sequences as U+FFFD, so that indexes into the text can be turned into offsets of the bytes. */
function withValidUtf8(decoded) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(decoded.bytes))
        return decoded;
    return { ...decoded, bytes: Buffer.from(decoded.bytes.toString('utf8'), 'utf8'), isTranscoded: true };
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ realPathOf),
/* harmony export */   o: () => (/* binding */ findExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// Finds a program on the PATH without ever taking one from the tree that is being scanned.


/**
 * The first `name` on the PATH that lies outside the repository around `folder`. Not left to the system: relative
 * entries would mean the scanned folder, and npm and others put the repository's own `node_modules/.bin` on the PATH.
 */
function findExecutable(name, env, folder) {
    // On Windows the variable may be called `Path`.
    const path = env.PATH ?? Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? '';
    const scanned = repositoryAround(folder);
    for (const entry of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry) ? realPathOf(entry) : undefined;
        if (place === undefined || `${place}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(scanned))
            continue;
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? `${name}.exe` : name);
        if (isExecutable(candidate))
            return candidate;
    }
    return undefined;
}
/** The nearest folder upwards with a `.git`, else `folder` itself; ends in a separator. */
function repositoryAround(folder) {
    for (let place = folder;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, '.git')))
            return withSeparator(place);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place) === place)
            return withSeparator(folder);
    }
}
function withSeparator(folder) {
    return folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`;
}
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
/** Absolute, symlinks resolved; undefined when there is no such thing. */
function realPathOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* reexport */ GitError),
  z: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/executable.js
var lib_executable = __webpack_require__(5210);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/lib/git-output.js
// The pure part of git.ts: reads what git's plumbing commands print, and plans what to ask for. Names are split at NUL
// and decoded here, so that those with line breaks, or that are not UTF-8, survive. Runs nothing.

/** One by one, since a listing can hold hundreds of thousands. */
function* records(output) {
    if ((0,external_node_buffer_.isUtf8)(output)) {
        const all = output.toString('utf8');
        for (let start = 0, end = all.indexOf('\0'); end >= 0; end = all.indexOf('\0', start)) {
            const text = all.slice(start, end);
            start = end + 1;
            yield { text, cut: (from) => ({ path: text.slice(from) }) };
        }
        return;
    }
    for (let start = 0; start < output.length;) {
        const nul = output.indexOf(0, start);
        const bytes = output.subarray(start, nul < 0 ? output.length : nul);
        yield { text: bytes.toString('utf8'), cut: (from) => pathOf(bytes.subarray(from)) };
        start += bytes.length + 1;
    }
}
function pathOf(bytes) {
    const path = bytes.toString('utf8');
    // A copy, so that one odd name does not keep the whole listing alive.
    return (0,external_node_buffer_.isUtf8)(bytes) ? { path } : { path, rawPath: Buffer.from(bytes) };
}
/**
 * `ls-files -z -t -s -c -o`: `? path` for an untracked file, else `TAG MODE OID STAGE<TAB>path`. Untracked folders with
 * a repository in them end in a slash. Unmerged paths come once per stage and are given once, as a file if one is.
 */
function parseFiles(output) {
    const files = [];
    /** Where the unmerged ones lie; the others come once. */
    const unmerged = new Map();
    for (const { text, cut } of records(output)) {
        if (text.startsWith('? ')) {
            const found = cut(2);
            const kind = found.path.endsWith('/') ? 'repository' : 'file';
            files.push(fileOf(withoutSlash(found), kind, false, false));
            continue;
        }
        const tab = text.indexOf('\t');
        const file = fileOf(cut(tab + 1), kindOf(text.slice(2, 8)), true, text[0] === 'S');
        if (text[tab - 1] !== '0') {
            const key = file.rawPath === undefined ? file.path : `\0${file.rawPath.toString('latin1')}`;
            const earlier = unmerged.get(key);
            if (earlier !== undefined) {
                if (file.kind === 'file')
                    files[earlier] = file;
                continue;
            }
            unmerged.set(key, files.length);
        }
        files.push(file);
    }
    return files;
}
function fileOf({ path, rawPath }, kind, isTracked, isSkipped) {
    return rawPath === undefined ? { path, kind, isTracked, isSkipped } : { path, rawPath, kind, isTracked, isSkipped };
}
function kindOf(mode) {
    return mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
}
function withoutSlash({ path, rawPath }) {
    if (!path.endsWith('/'))
        return rawPath === undefined ? { path } : { path, rawPath };
    const trimmed = path.slice(0, -1);
    return rawPath === undefined ? { path: trimmed } : { path: trimmed, rawPath: rawPath.subarray(0, -1) };
}
/** `ls-tree -r -z`: `MODE TYPE OID<TAB>path`. Of names that differ in bytes that are not UTF-8, the first counts. */
function parseTree(output) {
    const entries = new Map();
    for (const { text, cut } of records(output)) {
        const tab = text.indexOf('\t');
        const [mode = '', , oid = ''] = text.slice(0, tab).split(' ');
        const { path } = cut(tab + 1);
        if (!entries.has(path))
            entries.set(path, { oid, mode });
    }
    return entries;
}
const STATUSES = { A: 'added', D: 'deleted', R: 'renamed' };
/** `diff-tree --raw -z`: `:MODE MODE OID OID LETTER[SCORE]`, then the path; for a rename the old and the new one. */
function parseChanges(output) {
    const changes = [];
    const parts = [...records(output)];
    for (let index = 0; index + 1 < parts.length; index += 2) {
        const letter = parts[index]?.text.split(' ')[4]?.[0] ?? '';
        const status = STATUSES[letter] ?? 'modified';
        const path = parts[index + 1]?.text ?? '';
        if (status === 'renamed') {
            changes.push({ status, path: parts[index + 2]?.text ?? '', from: path });
            index += 1;
        }
        else
            changes.push({ status, path });
    }
    return changes;
}
/** Ids on the `parent` lines of a commit object's head. */
function parseParents(commit) {
    const end = commit.indexOf('\n\n');
    const head = commit.subarray(0, end < 0 ? commit.length : end).toString('latin1');
    return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}
/** `cat-file --batch-check`: `OID TYPE SIZE` or `OID missing`. Objects that are not there are left out. */
function parseInfo(output) {
    const found = new Map();
    for (const line of output.toString('latin1').split('\n')) {
        const [oid = '', type = '', size] = line.split(' ');
        if (size !== undefined)
            found.set(oid, { type, size: Number(size) });
    }
    return found;
}
/** `cat-file --batch`: the line of `--batch-check`, then the bytes and a line feed. The blobs are views on `output`. */
function parseBlobs(output) {
    const blobs = new Map();
    for (let start = 0; start < output.length;) {
        const lineEnd = output.indexOf(10, start);
        if (lineEnd < 0)
            break;
        const [oid = '', type, size] = output.toString('latin1', start, lineEnd).split(' ');
        start = lineEnd + 1;
        if (size === undefined)
            continue;
        const length = Number(size);
        if (type === 'blob')
            blobs.set(oid, output.subarray(start, start + length));
        start += length + 1;
    }
    return blobs;
}
/** Bytes of blobs one `cat-file --batch` is asked for. */
const BATCH_BYTES = 32 * 1024 * 1024;
/** Which blobs to ask for together, and which not at all. */
function planBatches(oids, sizes, maxBytes) {
    const skipped = new Map();
    const batches = [];
    for (const oid of new Set(oids)) {
        const size = sizes.get(oid);
        if (size === undefined)
            skipped.set(oid, { reason: 'missing' });
        else if (size > maxBytes)
            skipped.set(oid, { reason: 'too-large', size });
        else {
            let batch = batches.at(-1);
            if (batch === undefined || batch.bytes + size > BATCH_BYTES) {
                batch = { oids: [], bytes: 0 };
                batches.push(batch);
            }
            batch.oids.push(oid);
            batch.bytes += size;
        }
    }
    return { batches, skipped };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/lib/git-process.js
// Starts git, and nothing else here does. The repository may be hostile: its config, attributes and hooks can name
// commands, so every switch that could start a program or a connection is turned off.

class GitError extends Error {
    name = 'GitError';
}
const TIMEOUT = 60_000;
const MAX_OUTPUT = 512 * 1024 * 1024;
/**
 * What the commands below could obey, and what stops it. The command line outranks the repository's config.
 * - fsmonitor: a command run whenever the index is read. Hooks: `core.hooksPath`. Optional locks: no index is written.
 * - Missing objects in partial clones are fetched on demand by `git fetch`, which runs `core.sshCommand`, credential
 *   helpers, remote helpers, `uploadpack`. GIT_NO_LAZY_FETCH ends that (git 2.45, and back to 2.39.4); with an older
 *   git the fetch starts and dies: GIT_ALLOW_PROTOCOL outranks all `protocol.*.allow`; no protocol is called `none`.
 * - Filters, textconv and external diffs run when content of the work tree is compared or shown as a patch: no command
 *   here does either. gpg runs for `log` and `show`. Pagers: `--no-pager`. Aliases cannot hide a builtin.
 * - `safe.directory`: containers check out as another user; the guard is against config, which is disarmed here anyway.
 * - `safe.bareRepository`: a folder made to look like a bare repository inside the tree is not one.
 */
const OPTIONS = [
    '--no-pager',
    '--no-optional-locks',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...[
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.untrackedCache=false',
        'core.quotePath=false',
        'safe.directory=*',
        'safe.bareRepository=explicit',
        'protocol.allow=never',
        'credential.helper=',
    ].flatMap((setting) => ['-c', setting]),
];
/** All git gets of the caller's environment; on Windows names differ in case. `GIT_*` is never among it. */
const PASSED = new Set(`PATH PATHEXT HOME HOMEDRIVE HOMEPATH USERPROFILE XDG_CONFIG_HOME APPDATA LOCALAPPDATA PROGRAMDATA SYSTEMROOT WINDIR
  COMSPEC TMPDIR TEMP TMP DEVELOPER_DIR`.split(/\s+/));
const FIXED = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
};
/** A process with its own environment, no shell and no input but ours. */
function runner(executable, folder, env) {
    const safe = safeEnvironment(env);
    const limits = { timeout: TIMEOUT, killSignal: 'SIGKILL', windowsHide: true };
    const run = (args, { accept, input, cwd = folder, env: added, maxOutput = MAX_OUTPUT } = {}) => {
        const { status, stdout, stderr, error } = (0,external_node_child_process_.spawnSync)(executable, [...OPTIONS, ...args], {
            ...limits,
            cwd,
            env: { ...safe, ...added },
            ...(input === undefined ? {} : { input }),
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            maxBuffer: maxOutput,
        });
        return answerOf(args, accept, { status, stdout, stderr, error });
    };
    const ask = (args, { accept } = {}) => new Promise((resolve, reject) => {
        const options = { ...limits, cwd: folder, env: safe, maxBuffer: MAX_OUTPUT, encoding: 'buffer' };
        const child = (0,external_node_child_process_.execFile)(executable, [...OPTIONS, ...args], options, (error, stdout, stderr) => {
            // Below zero it did not start.
            const status = (child.exitCode ?? -1) < 0 ? null : child.exitCode;
            try {
                resolve(answerOf(args, accept, { status, stdout, stderr, error: error ?? undefined }));
            }
            catch (failure) {
                reject(failure);
            }
        });
        child.stdin?.end();
    });
    return { run, ask };
}
function answerOf(args, accept = [], ended) {
    const { status, stdout, stderr, error } = ended;
    if (status !== null && (status === 0 || accept.includes(status)) && !isTooLong(error))
        return { status, output: stdout, complaint: complaintOf(stderr) };
    const reason = status === null || isTooLong(error) ? reasonOf(error) : complaintOf(stderr);
    throw new GitError(`git ${args[0]} failed: ${reason}`);
}
function reasonOf(error) {
    if (isTooLong(error))
        return 'its answer is too long';
    const code = error !== undefined && 'code' in error && error.code !== null ? String(error.code) : 'it was killed';
    const isLate = code === 'ETIMEDOUT' || (error !== undefined && 'killed' in error && error.killed === true);
    return isLate ? `no answer within ${TIMEOUT / 1000} seconds` : code;
}
function isTooLong(error) {
    return (error !== undefined && 'code' in error && /^(?:ENOBUFS|ERR_CHILD_PROCESS_STDIO_MAXBUFFER)$/.test(`${error.code}`));
}
/** The line that says what went wrong, made one short line of printable text. */
function complaintOf(stderr) {
    const lines = stderr.toString('utf8', 0, 10_000).split('\n');
    const line = lines.find((each) => /^(fatal|error):/.test(each)) ?? lines.find((each) => each.trim() !== '');
    return (line ?? 'it gave no reason').replace(/\p{C}/gu, '?').slice(0, 300);
}
function safeEnvironment(env) {
    const safe = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && PASSED.has(name.toUpperCase()))
            safe[name] = value;
    }
    return { ...safe, ...FIXED };
}

// EXTERNAL MODULE: ./build/lib/hash.js
var hash = __webpack_require__(5862);
;// CONCATENATED MODULE: ./build/lib/git.js
// What git is asked. The repository may be hostile: its config, attributes and hooks can name commands, so only plumbing
// runs that obeys none of them, started as git-process.ts does.
// Never `status`, `diff`, `log`, `show`, `checkout`: they run filters, textconv, external diffs, gpg or hooks.






/** Undefined when `folder` is in no work tree or there is no git on the machine. */
async function openGit(folder, env, { willList = false } = {}) {
    const cwd = (0,lib_executable/* realPathOf */.d)(folder);
    const executable = cwd === undefined ? undefined : (0,lib_executable/* findExecutable */.o)('git', env, cwd);
    if (cwd === undefined || executable === undefined)
        return undefined;
    const { run, ask } = runner(executable, cwd, env);
    // Reads config and nothing else. The first line has a known form, so a prefix with line breaks is no problem.
    const asked = ask(['rev-parse', '--is-inside-work-tree', '--show-prefix'], { accept: [128] });
    const listing = willList ? ask(LIST_FILES) : undefined;
    // Its failure is told to whoever asks for the list.
    listing?.catch(() => { });
    const answer = await asked;
    if (answer.status !== 0) {
        if (/not a git repository|cannot use bare repository/.test(answer.complaint))
            return undefined;
        throw new GitError(`git rev-parse failed: ${answer.complaint}`);
    }
    const text = answer.output.toString('utf8');
    if (!text.startsWith('true\n'))
        return undefined;
    const prefix = text.slice('true\n'.length, -1);
    let ahead = listing;
    const listed = () => {
        const now = ahead ?? ask(LIST_FILES);
        ahead = undefined;
        return now;
    };
    return gitAt(run, listed, topLevelOf(cwd, prefix), prefix);
}
/**
 * Reads the index, ignore files and, for untracked files, folders. It compares no content, so no filter runs, and
 * `submodule.recurse` is overruled.
 */
const LIST_FILES = ['ls-files', '-z', '-t', '-s', '-c', '-o', '--exclude-standard', '--no-recurse-submodules'];
function gitAt(run, listed, topLevel, prefix) {
    /** Reads refs, reflogs and commits. Exit 128 is a revision in a form that makes no sense here. */
    const resolveCommit = (revision) => {
        if (revision === '' || revision.startsWith('-') || revision.includes('\0'))
            return undefined;
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
        const id = run(args, { accept: [1, 128] })
            .output.toString('latin1')
            .trim();
        return OBJECT_ID.test(id) ? id : undefined;
    };
    /**
     * Reads object headers; without `--textconv` and `--filters`, cat-file gives objects as they are stored. It dies on
     * an object a partial clone should fetch; then every object that is there is listed, which asks for none that is not.
     */
    const infoOf = (oids) => {
        if (oids.length === 0)
            return new Map();
        const input = idLines(oids);
        try {
            return parseInfo(run(['cat-file', '--batch-check'], { input }).output);
        }
        catch (error) {
            if (!(error instanceof GitError))
                throw error;
            return parseInfo(run(['cat-file', '--batch-check', '--batch-all-objects', '--unordered']).output);
        }
    };
    const blobSizes = (oids) => {
        const info = infoOf(oids);
        const sizes = new Map();
        for (const oid of oids) {
            const object = info.get(oid);
            if (object?.type === 'blob')
                sizes.set(oid, object.size);
        }
        return sizes;
    };
    return {
        topLevel,
        prefix,
        resolveCommit,
        blobSizes,
        head: () => resolveCommit('HEAD'),
        async listFiles() {
            const files = parseFiles((await listed()).output);
            if (files.some((file) => !isPlain(file.path)))
                throw new GitError('git lists a path that leaves the work tree');
            return files;
        },
        parents(commit) {
            const parents = parseParents(run(['cat-file', 'commit', checkId(commit)]).output);
            const present = infoOf(parents);
            return parents.filter((id) => present.has(id));
        },
        // Walks commits; config has no say in it.
        mergeBase(a, b) {
            const { output } = run(['merge-base', checkId(a), checkId(b)], { accept: [1] });
            const id = output.toString('latin1').trim();
            return OBJECT_ID.test(id) ? id : undefined;
        },
        isShallow: () => run(['rev-parse', '--is-shallow-repository']).output.toString('latin1').trim() === 'true',
        // Reads tree objects. Without `-l` it needs no blob.
        tree: (commit) => parseTree(run(['ls-tree', '-r', '-z', '--full-tree', checkId(commit)]).output),
        readBlobs(oids, maxBytes) {
            const blobs = new Map();
            const { batches, skipped } = planBatches(oids, blobSizes(oids), maxBytes);
            for (const batch of batches) {
                const maxOutput = batch.bytes + batch.oids.length * 128;
                const { output } = run(['cat-file', '--batch'], { input: idLines(batch.oids), maxOutput });
                for (const [oid, blob] of parseBlobs(output))
                    blobs.set(oid, blob);
            }
            return { blobs, skipped };
        },
        // Compares two trees and prints no patch, so no driver runs. Looking for renames reads blobs, which git takes from
        // the work tree where the index says it is the same; the index is one that does not exist, so that it never does.
        changes(base, head) {
            const commits = [checkId(base), checkId(head)];
            const options = {
                cwd: topLevel,
                env: { GIT_INDEX_FILE: (0,external_node_path_.join)(topLevel, `bartizan-${(0,hash/* randomHex */.nw)(16)}`) },
            };
            const raw = ['diff-tree', '--raw', '-z', '-r', '--no-ext-diff', '--no-textconv', '--no-color', '-l1000'];
            try {
                return parseChanges(run([...raw, '-M', ...commits], options).output);
            }
            catch (error) {
                if (!(error instanceof GitError))
                    throw error;
                // A partial clone has not the blobs for it. Renames without edits need none.
                return parseChanges(run([...raw, '-M100%', ...commits], options).output);
            }
        },
    };
}
function topLevelOf(folder, prefix) {
    const tail = prefix.slice(0, -1).split('/').join(external_node_path_.sep);
    if (tail === '')
        return folder;
    if (!folder.endsWith(`${external_node_path_.sep}${tail}`))
        throw new GitError('git sees this folder in another place');
    return folder.slice(0, -tail.length - 1) || external_node_path_.sep;
}
/** Whether a path names something below the folder, and not git's own. A crafted index can hold any name. */
function isPlain(path) {
    // Without an empty part or one that begins with a dot, nothing is left to look at.
    if (external_node_path_.sep === '/' && !/^[./]|\/[./]|\/$/.test(path) && path !== '')
        return true;
    const parts = path.split(external_node_path_.sep === '\\' ? /[\\/]/ : '/');
    return parts.every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function checkId(id) {
    if (!OBJECT_ID.test(id))
        throw new GitError('not a full object id');
    return id;
}
function idLines(oids) {
    return oids.map((oid) => `${checkId(oid)}\n`).join('');
}


/***/ }),

/***/ 4354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ ENCODED_LEFT),
/* harmony export */   $V: () => (/* binding */ WINDOW_COUNT),
/* harmony export */   A9: () => (/* binding */ HOOK_TEXT),
/* harmony export */   AL: () => (/* binding */ CODE_TIME),
/* harmony export */   BT: () => (/* binding */ CONFIG_BYTES),
/* harmony export */   CW: () => (/* binding */ REGEX_ANSWERS),
/* harmony export */   E8: () => (/* binding */ MANIFEST_TEXT),
/* harmony export */   Ek: () => (/* binding */ WORKSPACE_PACKAGES),
/* harmony export */   IE: () => (/* binding */ SLOW_DOCUMENT_TEXT),
/* harmony export */   Iz: () => (/* binding */ GATE_FINDINGS_PER_RULE),
/* harmony export */   Kj: () => (/* binding */ AGENT_STEPS),
/* harmony export */   PD: () => (/* binding */ SERVER_ENTRIES),
/* harmony export */   Qb: () => (/* binding */ ENCODED_RIGHT),
/* harmony export */   Qt: () => (/* binding */ REGEX_STEPS),
/* harmony export */   Qu: () => (/* binding */ CODE_STEPS_IN_ALL),
/* harmony export */   SS: () => (/* binding */ LAUNCH_TEXT),
/* harmony export */   YK: () => (/* binding */ REGEX_TEXT),
/* harmony export */   Z$: () => (/* binding */ REGEX_STATES),
/* harmony export */   ZA: () => (/* binding */ LAUNCH_ENTRY),
/* harmony export */   ZC: () => (/* binding */ DOCUMENT_VISITS),
/* harmony export */   aA: () => (/* binding */ FILE_CAP),
/* harmony export */   e: () => (/* binding */ SYNTAX_ERRORS),
/* harmony export */   gs: () => (/* binding */ DOCUMENT_DEPTH),
/* harmony export */   i0: () => (/* binding */ EDGE_BYTES),
/* harmony export */   j9: () => (/* binding */ FLOW_STEPS),
/* harmony export */   jp: () => (/* binding */ SHELL_TEXT),
/* harmony export */   lj: () => (/* binding */ TABLE_ANSWERS),
/* harmony export */   lk: () => (/* binding */ REGEX_NESTING),
/* harmony export */   lq: () => (/* binding */ TOOL_DOCUMENT_BYTES),
/* harmony export */   mq: () => (/* binding */ CONDITION_TEXT),
/* harmony export */   nj: () => (/* binding */ CODE_FILE_TIME),
/* harmony export */   pe: () => (/* binding */ WINDOW_BYTES),
/* harmony export */   qJ: () => (/* binding */ HOOK_COST),
/* harmony export */   qR: () => (/* binding */ FINDINGS_PER_RULE),
/* harmony export */   t7: () => (/* binding */ CODE_FILE),
/* harmony export */   wH: () => (/* binding */ SHELL_NESTING),
/* harmony export */   y: () => (/* binding */ CODE_STEPS)
/* harmony export */ });
// Every bound on what a hostile input can cost, in one place.
/** Files up to this many bytes are read whole; larger ones in head, windows and tail that together fill it. */
const FILE_CAP = 4 * 1024 * 1024;
/** Head and tail of a file over the cap. */
const EDGE_BYTES = 1024 * 1024;
/** Evenly spread windows between head and tail, and the length of each. */
const WINDOW_COUNT = 8;
const WINDOW_BYTES = 256 * 1024;
/** Deepest nesting of a document that is looked into. */
const DOCUMENT_DEPTH = 200;
/** Longest YAML or TOML that is parsed, in UTF-16 units: their parsers take seconds for each megabyte made to be slow. */
const SLOW_DOCUMENT_TEXT = 1024 * 1024;
/** Most nodes that aliases may make one select or one unfolding visit again. */
const DOCUMENT_VISITS = 200_000;
/** Longest string a condition's `matches` looks at, in UTF-16 units. */
const CONDITION_TEXT = 4096;
/** Findings kept of one rule in one artifact, in all tiers but `gate`; further ones are counted. */
const FINDINGS_PER_RULE = 100;
/** The same for `gate`: high, so that what may fail a build cannot be pushed out of sight by more of its kind. */
const GATE_FINDINGS_PER_RULE = 5000;
/** Longest bartizan.yml that is read. */
const CONFIG_BYTES = 256 * 1024;
/** Longest command line that is read, in UTF-16 units, and how deep its substitutions may nest. */
const SHELL_TEXT = 64 * 1024;
const SHELL_NESTING = 8;
/** Of a run of base64, looked at to the left of a hit, and at least and at most to its right, in bytes. */
const ENCODED_LEFT = 16 * 1024;
const ENCODED_RIGHT = { least: 16 * 1024, most: 64 * 1024 };
/** Longest document that is parsed because it may list tools, where neither its name nor its place says so. */
const TOOL_DOCUMENT_BYTES = 1024 * 1024;
/** Most steps of one workflow that are looked at as agents: each is compared with all others. */
const AGENT_STEPS = 100;
/** Server entries of one file that are looked at; and the text of all their command lines, and of one, in UTF-16 units. */
const SERVER_ENTRIES = 5000;
const LAUNCH_TEXT = 256 * 1024;
const LAUNCH_ENTRY = 16 * 1024;
/** Commands that one file's hooks may hold before the rest is not read: their text, and something for each, in UTF-16 units. */
const HOOK_TEXT = 256 * 1024;
const HOOK_COST = 64;
/** Longest source file that is parsed, in UTF-16 units; hand-written ones are a tenth of it. */
const CODE_FILE = 1_000_000;
/** Expressions evaluated for one tool, and for all of a target: counted, not timed, so that two runs agree. */
const CODE_STEPS = 400_000;
const CODE_STEPS_IN_ALL = 30_000_000;
/** Time for the source code of one target, in milliseconds. */
const CODE_TIME = 60_000;
/** And for the syntax tree of one file: some texts take a parser quadratic time. */
const CODE_FILE_TIME = 10_000;
/** Answers of the API tables that are remembered. */
const TABLE_ANSWERS = 20_000;
/** Places of one source file that are listed as unreadable. */
const SYNTAX_ERRORS = 50;
/** Regular expressions of foreign code that are taken apart: longest, deepest, and steps of one question asked of them. */
const REGEX_TEXT = 2000;
const REGEX_NESTING = 40;
const REGEX_STATES = 6000;
const REGEX_STEPS = 150_000;
/** What they prove, remembered for this many. */
const REGEX_ANSWERS = 5000;
/** Steps kept of one flow, from its beginning and its end; GitHub shows 1,000 and people fewer. */
const FLOW_STEPS = 60;
/** Longest package.json or tsconfig.json that is read for where imports lead, in UTF-16 units. */
const MANIFEST_TEXT = 1024 * 1024;
/** Most packages of one repository that imports are looked up in. */
const WORKSPACE_PACKAGES = 2000;


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ planRegions),
/* harmony export */   l: () => (/* binding */ countLineEndsIn)
/* harmony export */ });
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4354);
// How a file over the cap is looked at, the same for files on disk and in git: which stretches of it fill the buffer,
// and how the lines before them are counted.

/** Head, evenly spread windows and tail of a file of `size` bytes, more than FILE_CAP, side by side in the buffer. */
function planRegions(size) {
    const spare = size - _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_CAP */ .aA;
    const regions = [{ start: 0, length: _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .EDGE_BYTES */ .i0, offset: 0 }];
    for (let index = 0; index < _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_COUNT */ .$V; index++) {
        const start = _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .EDGE_BYTES */ .i0 + index * _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_BYTES */ .pe;
        const skipped = Math.floor((spare * (index + 1)) / (_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_COUNT */ .$V + 1));
        regions.push({ start, length: _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_BYTES */ .pe, offset: start + skipped });
    }
    regions.push({ start: _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_CAP */ .aA - _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .EDGE_BYTES */ .i0, length: _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .EDGE_BYTES */ .i0, offset: size - _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .EDGE_BYTES */ .i0 });
    return regions;
}
const LF = 10;
const CR = 13;
/**
 * Line ends (LF, CRLF, a lone CR) in `bytes` from `from` up to `to`. A CR before an LF is counted with the LF, so the
 * byte at `to`, where there is one, must be in `bytes` too. Counts of adjoining stretches add up.
 */
function countLineEndsIn(bytes, from, to) {
    let count = 0;
    const firstCr = bytes.indexOf(CR, from);
    if (firstCr < 0 || firstCr >= to) {
        // Nearly every text: the search runs outside of JavaScript.
        for (let at = bytes.indexOf(LF, from); at >= 0 && at < to; at = bytes.indexOf(LF, at + 1))
            count++;
        return count;
    }
    for (let index = from; index < to; index++) {
        const byte = bytes[index];
        if (byte === LF || (byte === CR && bytes[index + 1] !== LF))
            count++;
    }
    return count;
}


/***/ }),

/***/ 2038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
// Where the root of a target lies, as far as it says what the files in it are.
/** Folders without a dot in which clients keep what is theirs on some systems. */
const CLIENT_FOLDER = /(?:^|\/)((?:code|code - insiders|vscodium|cursor|windsurf|kiro|trae)\/user|zed|goose(?:\/config)?)$/i;
/** The part of a folder's path from its first dot folder on, ending in `/`: `a/.claude/skills` is `.claude/skills/`. */
function placeOf(folder) {
    const steps = folder.split('/').filter((step) => step !== '');
    const dot = steps.findIndex((step) => /^\.[a-z]/i.test(step));
    if (dot >= 0)
        return `${steps.slice(dot).join('/')}/`;
    const own = CLIENT_FOLDER.exec(steps.join('/'))?.[1];
    return own === undefined ? '' : `${own}/`;
}


/***/ }),

/***/ 7524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/git.js + 2 modules
var lib_git = __webpack_require__(924);
// EXTERNAL MODULE: ./build/artifacts/decode.js
var decode = __webpack_require__(2972);
// EXTERNAL MODULE: ./build/lib/escape.js
var lib_escape = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/targets/partial.js
var partial = __webpack_require__(4624);
;// CONCATENATED MODULE: ./build/targets/disk.js
// Reads the files of one folder of the disk, whatever lies there: symlinks are never followed, at any place of a path,
// and nothing that is not a regular file makes it wait. Every failure is a gap with a sentence for people.






const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** Windows has no such flag: there the file is looked at before it is opened. */
const HAS_NO_FOLLOW = typeof external_node_fs_.constants.O_NOFOLLOW === 'number';
const CHUNK = 1024 * 1024;
const NOT_REGULAR = 'Not a regular file (a pipe, socket or device); it was not read.';
/**
 * `root` is followed if it is a symlink: the user named it. Each folder below is looked at once, before the first file
 * in it is read; O_NOFOLLOW guards the last part of a path only. Node has no `openat`, so someone who swaps a folder
 * for a symlink between that look and a read would win; they can write to the tree during the run, as the user's own
 * programs do, and are outside what a scanner can defend against.
 */
function openDisk(root) {
    const realRoot = realPathOf(root);
    const folders = new Map();
    /** Where the last count of a file ended, so that the findings of a huge file cost one pass together. */
    let counted = { key: '', offset: 0, lines: 0 };
    const locate = ({ text, encoding }) => encoding === 'utf8'
        ? `${realRoot}/${text}`
        : Buffer.concat([Buffer.from(`${realRoot}/`), Buffer.from(text, encoding)]);
    const symlinkGap = (name) => {
        const { words, link } = pointing(locate(name), name.text, realRoot);
        return { ...gap('symlink', `A symlink${words}; symlinks are not followed.`), ...(link && { link }) };
    };
    /** Why nothing in this folder may be read, if so. */
    const folderGap = (name) => {
        if (name.text === '')
            return undefined;
        const key = `${name.encoding}/${name.text}`;
        if (folders.has(key))
            return folders.get(key);
        const found = folderGap(parentOf(name)) ?? ownFolderGap(name);
        folders.set(key, found);
        return found;
    };
    /** The same for the folder a file lies in. Files come folder by folder, so the last answer is nearly always the next. */
    let last = { folder: '', encoding: 'utf8', gap: undefined };
    const closedAbove = (name) => {
        const { text, encoding } = name;
        const isSame = last.encoding === encoding && text.startsWith(last.folder) && text.lastIndexOf('/') === last.folder.length - 1;
        if (!isSame) {
            const parent = parentOf(name);
            last = { folder: parent.text === '' ? '' : `${parent.text}/`, encoding, gap: folderGap(parent) };
        }
        return last.gap;
    };
    const ownFolderGap = (name) => {
        try {
            const stat = (0,external_node_fs_.lstatSync)(locate(name));
            if (!stat.isSymbolicLink())
                return undefined;
            const shown = (0,lib_escape/* visibleWithin */.C9)(name.text, 200);
            return gap('symlink', `Behind ${shown}, a symlink${pointing(locate(name), name.text, realRoot).words}; not followed.`);
        }
        catch (error) {
            return gapOf(error);
        }
    };
    const look = (file) => {
        const name = nameOf(file);
        const closed = closedAbove(name);
        if (closed !== undefined)
            return closed;
        try {
            const stat = (0,external_node_fs_.lstatSync)(locate(name));
            if (stat.isSymbolicLink())
                return symlinkGap(name);
            if (stat.isDirectory())
                return 'folder';
            return stat.isFile() ? 'file' : gap('unreadable', NOT_REGULAR);
        }
        catch (error) {
            return gapOf(error);
        }
    };
    /** Opens the file for `use`, and closes it. */
    const withFile = (file, use) => {
        const name = nameOf(file);
        const closed = closedAbove(name);
        if (closed !== undefined)
            return closed;
        if (!HAS_NO_FOLLOW) {
            const seen = look(file);
            if (typeof seen === 'object')
                return seen;
        }
        try {
            const descriptor = (0,external_node_fs_.openSync)(locate(name), OPEN_FLAGS);
            try {
                return use(descriptor);
            }
            finally {
                (0,external_node_fs_.closeSync)(descriptor);
            }
        }
        catch (error) {
            const code = codeOf(error);
            // ELOOP; FreeBSD says EMLINK.
            return code === 'ELOOP' || code === 'EMLINK' ? symlinkGap(name) : gapOf(error);
        }
    };
    return {
        look,
        absolute: (file) => (file === undefined ? realRoot : locate(nameOf(file))),
        read: (file, buffer, mayBeBinary = false) => withFile(file, (descriptor) => readInto(descriptor, buffer, mayBeBinary)),
        countLineEnds(file, offset) {
            const { encoding, text } = nameOf(file);
            const key = `${encoding}/${text}`;
            const isFurther = counted.key === key && counted.offset <= offset;
            const known = isFurther ? counted : { key, offset: 0, lines: 0 };
            const more = withFile(file, (descriptor) => countBetween(descriptor, known.offset, offset));
            if (typeof more !== 'number')
                return known.lines;
            counted = { key, offset, lines: known.lines + more };
            return counted.lines;
        },
    };
}
/**
 * One `pread` for all but huge and empty files. With a position, reading a pipe fails and takes nothing out of it;
 * other things that are not files look empty or endless, and both are checked.
 */
function readInto(descriptor, buffer, mayBeBinary) {
    let length = readFully(descriptor, buffer, 0, mayBeBinary ? HEAD : limits/* FILE_CAP */.aA + 1, 0);
    if (mayBeBinary && length === HEAD) {
        if ((0,decode/* looksBinary */.Wb)(buffer.subarray(0, HEAD)))
            return BINARY;
        length += readFully(descriptor, buffer, HEAD, limits/* FILE_CAP */.aA + 1 - HEAD, HEAD);
    }
    if (length > 0 && length <= limits/* FILE_CAP */.aA)
        return { kind: 'whole', length };
    const stat = (0,external_node_fs_.fstatSync)(descriptor);
    if (!stat.isFile())
        return gap('unreadable', NOT_REGULAR);
    if (length === 0)
        return { kind: 'whole', length };
    // The size may be wrong by now, or always was (procfs); what was read is there.
    const size = Math.max(stat.size, length);
    const regions = [];
    for (const { start, length: wanted, offset } of (0,partial/* planRegions */.B)(size)) {
        const got = readFully(descriptor, buffer, start, wanted, offset);
        if (got > 0)
            regions.push({ start, length: got, offset });
    }
    return { kind: 'partial', size, regions };
}
/** What is read of a file that may be binary before the rest. */
const HEAD = 64 * 1024;
const BINARY = { kind: 'gap', reason: 'binary', detail: 'binary file' };
/** A read that a signal cuts short stops where a page of the cache ends; only there it is worth asking for more. */
const PAGE = 4096;
function readFully(descriptor, buffer, start, wanted, offset) {
    let length = (0,external_node_fs_.readSync)(descriptor, buffer, start, wanted, offset);
    while (length > 0 && length < wanted && length % PAGE === 0) {
        const more = (0,external_node_fs_.readSync)(descriptor, buffer, start + length, wanted - length, offset + length);
        if (more === 0)
            break;
        length += more;
    }
    return length;
}
function countBetween(descriptor, from, to) {
    // One byte more than is counted: see countLineEndsIn.
    const bytes = Buffer.allocUnsafe(CHUNK + 1);
    let lines = 0;
    for (let position = from; position < to;) {
        const got = (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, position);
        const length = Math.min(got, CHUNK, to - position);
        if (length === 0)
            break;
        lines += (0,partial/* countLineEndsIn */.l)(bytes.subarray(0, got), 0, length);
        position += length;
    }
    return lines;
}
function nameOf(file) {
    return file.rawPath === undefined
        ? { text: file.path, encoding: 'utf8' }
        : { text: file.rawPath.toString('latin1'), encoding: 'latin1' };
}
function parentOf({ text, encoding }) {
    return { text: text.slice(0, Math.max(0, text.lastIndexOf('/'))), encoding };
}
/** ` to TARGET`, and whether that leaves the tree. What lies outside is not even looked at where the text says so. */
function pointing(path, text, root) {
    let to;
    try {
        to = (0,external_node_fs_.readlinkSync)(path, 'utf8');
    }
    catch {
        return { words: '' };
    }
    const shown = ` to ${(0,lib_escape/* visibleWithin */.C9)(to, 200)}`;
    const outside = { words: `${shown}, which points outside the tree`, link: { to, isOutside: true } };
    const inside = { words: shown, link: { to, isOutside: false } };
    const place = (0,external_node_path_.resolve)(root, text, '..', to);
    if (!isBelow(place, root))
        return outside;
    try {
        return isBelow((0,external_node_fs_.realpathSync)(path), root) ? inside : outside;
    }
    catch (error) {
        return codeOf(error) === 'ELOOP' ? { ...inside, words: `${shown}, which leads in a circle` } : inside;
    }
}
function isBelow(path, root) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`);
}
function realPathOf(root) {
    try {
        return (0,external_node_fs_.realpathSync)(root);
    }
    catch {
        return (0,external_node_path_.resolve)(root);
    }
}
function gap(reason, detail) {
    return { kind: 'gap', reason, detail };
}
const NO_PERMISSION = 'The user the scan runs as has no permission to read it.';
const GONE = 'It was listed, but is no longer there.';
const GAPS = {
    ENOENT: gap('vanished', GONE),
    ENOTDIR: gap('vanished', GONE),
    EACCES: gap('unreadable', NO_PERMISSION),
    EPERM: gap('unreadable', NO_PERMISSION),
    EISDIR: gap('unreadable', 'A folder where a file was listed.'),
    ENXIO: gap('unreadable', NOT_REGULAR),
    ESPIPE: gap('unreadable', NOT_REGULAR),
    EAGAIN: gap('unreadable', NOT_REGULAR),
    ENODEV: gap('unreadable', NOT_REGULAR),
    ENAMETOOLONG: gap('unreadable', 'Its path is too long for this machine.'),
    EIO: gap('unreadable', 'The disk reports an error.'),
};
function gapOf(error) {
    const code = codeOf(error);
    return GAPS[code] ?? gap('unreadable', `It could not be read (${code}).`);
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown reason';
}

// EXTERNAL MODULE: ./build/targets/place.js
var targets_place = __webpack_require__(2038);
;// CONCATENATED MODULE: ./build/targets/workspace.js
// The files of a folder on disk: listed by git where the folder is in a work tree, else by walking it.





/**
 * Inside a work tree git lists: tracked files and untracked ones that are not ignored. Elsewhere, and where git fails
 * or ignores the whole folder, everything is walked; then no ignore file counts, and only folders called `.git` or
 * `node_modules` are left out. Symlinks are never followed.
 */
async function openWorkspace(options) {
    const { id, root, name, displayPrefix, configPrefix = '', env, only } = options;
    const disk = openDisk(root);
    const notes = [];
    const git = options.git ?? (await orNote(notes, () => (0,lib_git/* openGit */.z)(root, env, { willList: only === undefined })));
    const place = (0,targets_place/* placeOf */.$)(git?.prefix ?? root.split(external_node_path_.sep).slice(-DOT_FOLDERS).join('/'));
    const find = async () => {
        if (only !== undefined)
            return lookAt(disk, only);
        const files = git === undefined ? undefined : await orNote(notes, () => git.listFiles());
        if (git === undefined || files === undefined)
            return walk(disk);
        if (files.length > 0 || git.prefix === '')
            return sift(disk, files);
        const walked = walk(disk);
        if (walked.files.length > 0)
            notes.push('Git ignores this folder as a whole; it was listed without git.');
        return walked;
    };
    return {
        info: {
            id,
            kind: 'workspace',
            name,
            displayPrefix,
            repositoryPrefix: git?.prefix ?? '',
            configPrefix,
            isOwn: true,
            ...(place !== '' && { place }),
        },
        async list() {
            const { files, gaps } = await find();
            const listing = { files: files.sort(byPath), gaps: gaps.sort(byPath).map((each) => ({ target: id, ...each })) };
            return {
                ...listing,
                ...(only !== undefined && git && { others: () => around(git, disk, only) }),
                ...(notes.length > 0 && { notes: [...new Set(notes)] }),
            };
        },
        read: disk.read,
        countLineEnds: disk.countLineEnds,
    };
}
/** The tree that single files lie in, where git knows it: what they import is read, and nothing else of it. */
async function around(git, disk, only) {
    try {
        const named = new Set(only);
        return sift(disk, await git.listFiles()).files.filter(({ path }) => !named.has(path));
    }
    catch (error) {
        if (!(error instanceof lib_git/* GitError */.X))
            throw error;
        return [];
    }
}
/** How far above its root, outside git, a folder like `.claude` is looked for: `.claude/skills/NAME`. */
const DOT_FOLDERS = 3;
/** The answer, or undefined and a note when git fails. */
async function orNote(notes, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof lib_git/* GitError */.X))
            throw error;
        notes.push(`Files were listed without git, so ignored files are among them: ${error.message}`);
        return undefined;
    }
}
/** Of what git lists, the plain files; for the rest the disk is asked: what the index calls a symlink may be a file. */
function sift(disk, listed) {
    const found = { files: [], gaps: [] };
    for (const entry of listed) {
        const file = targetFile(entry.path, entry.rawPath);
        if (entry.kind === 'file' && !entry.isSkipped) {
            found.files.push(file);
            continue;
        }
        const seen = disk.look(file);
        if (seen === 'file')
            found.files.push(file);
        else if (typeof seen === 'object' && seen.reason !== 'vanished')
            add(found, file, seen);
        else if (entry.kind === 'submodule')
            add(found, file, gap('submodule', SUBMODULE));
        else if (entry.kind === 'repository')
            add(found, file, gap('submodule', REPOSITORY));
        else
            add(found, file, entry.isSkipped ? gap('excluded', SPARSE) : gap('vanished', workspace_GONE));
    }
    return found;
}
const SPARSE = 'The sparse checkout leaves it out of the work tree.';
const SUBMODULE = 'A submodule; scan it as a repository of its own.';
const REPOSITORY = 'A git repository inside this one; name it as a path of its own to scan it.';
const workspace_GONE = 'Git tracks it, but it is no longer there.';
const PACKAGES = 'Installed packages are left out outside a git work tree.';
function lookAt(disk, paths) {
    const found = { files: [], gaps: [] };
    for (const path of new Set(paths)) {
        const file = { path };
        if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
            add(found, file, gap('unreadable', 'Not a path below the scanned folder.'));
            continue;
        }
        const seen = disk.look(file);
        if (seen === 'file')
            found.files.push(file);
        else
            add(found, file, seen === 'folder' ? gap('unreadable', 'A folder where a file was named.') : seen);
    }
    return found;
}
const LEFT_OUT = new Set(['.git', 'node_modules']);
function walk(disk) {
    const found = { files: [], gaps: [] };
    const stack = [undefined];
    while (stack.length > 0) {
        const folder = stack.pop();
        for (const entry of entriesOf(disk, folder, found)) {
            const file = childOf(folder, entry.name);
            const name = entry.name.toString('latin1');
            if (entry.isFile())
                found.files.push(file);
            else if (!entry.isDirectory()) {
                const seen = disk.look(file);
                if (typeof seen === 'object')
                    add(found, file, seen);
                else if (seen === 'file')
                    found.files.push(file);
                else
                    stack.push(file);
            }
            else if (!LEFT_OUT.has(name))
                stack.push(file);
            else if (name !== '.git')
                add(found, file, gap('excluded', PACKAGES));
        }
    }
    return found;
}
function entriesOf(disk, folder, found) {
    try {
        return (0,external_node_fs_.readdirSync)(disk.absolute(folder), { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        add(found, folder ?? { path: '' }, gapOf(error));
        return [];
    }
}
function childOf(folder, name) {
    if (folder === undefined)
        return fileOf(name);
    const above = folder.rawPath ?? Buffer.from(folder.path);
    return fileOf(Buffer.concat([above, Buffer.from('/'), name]));
}
function fileOf(bytes) {
    const path = bytes.toString('utf8');
    return targetFile(path, path.includes('\ufffd') && !Buffer.from(path).equals(bytes) ? bytes : undefined);
}
function targetFile(path, rawPath) {
    return rawPath === undefined ? { path } : { path, rawPath };
}
function add(found, { path }, { reason, detail, link }) {
    found.gaps.push({ path, reason, detail, ...(link && { link }) });
}
/** By code unit; names that only look alike, by their bytes. */
function byPath(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.rawPath === undefined || b.rawPath === undefined ? 0 : Buffer.compare(a.rawPath, b.rawPath);
}


/***/ })

};
