export const id = 146;
export const ids = [146,100];
export const modules = {

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRules: () => (/* binding */ loadRules),
/* harmony export */   readRulePacks: () => (/* binding */ readRulePacks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _detectors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7531);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1469);
/* harmony import */ var _lib_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6740);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4354);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(770);
/* harmony import */ var _rules_compile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(265);
/* harmony import */ var _rules_packs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4930);
/* harmony import */ var _targets_git_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8174);
/* harmony import */ var _workspaces_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6100);
// The rules of a run: the built-in packs and the user's.











/** The rules of this run: built-in packs and the user's, minus what the settings leave out. */
async function loadRules(settings, host, source) {
    const packs = (0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .readPacks */ .t8)();
    const foreign = settings.rulePacks?.length ? await loadPacks(settings.rulePacks, host, source) : [];
    const definitions = [...packs.rules, ...foreign];
    for (const glob of [...(settings.onlyRules ?? []), ...(settings.disabledRules ?? [])])
        refuseUnknown(glob, definitions);
    for (const id of Object.keys(settings.severities ?? {}))
        refuseUnknown(id, definitions);
    const weighed = definitions.map((definition) => {
        const severity = settings.severities?.[definition.info.id];
        return severity ? { ...definition, info: (0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .withSeverity */ .U_)(definition.info, severity) } : definition;
    });
    return (0,_rules_compile_js__WEBPACK_IMPORTED_MODULE_6__/* .compileRules */ .n)(weighed, ({ id }) => (settings.onlyRules?.some((glob) => (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k)(id, glob)) ?? true) &&
        !settings.disabledRules?.some((glob) => (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k)(id, glob)), Date.parse(host.today()) / 1000);
}
function refuseUnknown(glob, definitions) {
    const ids = definitions.map(({ info }) => info.id);
    if (ids.some((id) => (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k)(id, glob)))
        return;
    const meant = (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_10__/* .nearest */ .p)(glob, ids);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`no rule is called ${glob}.${meant ? ` Did you mean ${meant}?` : ''}`, {
        hint: 'bartizan rules list names them all.',
    });
}
async function loadPacks(paths, host, source) {
    const { rules, problems } = await readRulePacks(paths, host, source);
    if (problems.length > 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`the rule packs have ${problems.length} problem${problems.length === 1 ? '' : 's'}`, {
            details: problems,
            hint: 'Nothing was scanned.',
        });
    }
    return rules;
}
/** Rule files of users, all problems as `path:line: sentence`. */
async function readRulePacks(paths, host, source) {
    const { loadRules: load } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(857), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 4034));
    const packs = (0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .readPacks */ .t8)();
    const files = paths.flatMap((path) => {
        const inside = source && (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__/* .pathInRepository */ .zB)(path, source.workspace, host);
        return source && inside !== undefined
            ? ruleFilesOfBase(inside, path, source)
            : ruleFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path), path);
    });
    const { rules, problems } = load(files, {
        classes: packs.classes,
        isForeign: true,
        detectors: _detectors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE_DETECTOR_NAMES */ .mC,
        taken: new Set(packs.rules.map(({ info }) => info.id)),
    });
    return { rules, problems: problems.map(({ path, line, message }) => `${path}:${line}: ${message}`) };
}
function ruleFiles(absolute, given) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory())
            return [{ path: given, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute, 'utf8') }];
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute, { recursive: true, encoding: 'utf8' })
            .filter((name) => /\.ya?ml$/.test(name))
            .toSorted();
        if (names.length === 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${given} holds no rule file`, { hint: 'Rule files end in .yaml or .yml.' });
        return names.map((name) => ({ path: (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__/* .posix */ .SA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given, name)), text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute, name), 'utf8') }));
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot read the rule pack ${given}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .whyFailed */ .K)(error)}`);
    }
}
function ruleFilesOfBase(inside, given, { workspace, commit }) {
    if (!workspace.git || commit === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot read the rule pack ${given} of the base`, {
            hint: 'Set fetch-depth: 2 (or 0) for actions/checkout.',
        });
    }
    const folder = inside === '' ? '' : `${inside}/`;
    const paths = [...workspace.git.tree(commit).keys()].filter((path) => path === inside || (path.startsWith(folder) && /\.ya?ml$/.test(path)));
    const tree = (0,_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .openGitTree */ .x)({ id: 'rules', git: workspace.git, commit, name: 'the base', prefix: '', paths });
    const { files } = tree.list();
    if (files.length === 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`the base has no rule pack ${given}`);
    const buffer = Buffer.alloc(_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_CAP */ .aA + 1);
    return files.map((file) => {
        const content = tree.read(file, buffer);
        if (content.kind !== 'whole')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot read ${file.path} of the base`);
        return { path: file.path, text: buffer.toString('utf8', 0, content.length) };
    });
}


/***/ }),

/***/ 8174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openGitTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8989);
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(924);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4354);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4624);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2038);
// Files of one commit, read from git's objects: the base of a comparison. No work tree is touched.






/** Blobs over this are not loaded; it bounds memory, since git gives blobs as a whole. */
const BLOB_CAP = 64 * 1024 * 1024;
/** Bytes of blobs held at a time, unless one alone is larger. */
const AHEAD_BYTES = 16 * 1024 * 1024;
const LINK_BYTES = 4096;
/** `list` throws GitError when the commit cannot be read; `read` never throws. */
function openGitTree(options) {
    const { id, git, commit, name, prefix, configPrefix = '', paths, mayRead } = options;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(prefix);
    let oids = new Map();
    /** What may be read besides; its sizes are asked for when the first of it is. */
    let others = new Map();
    let sizes = new Map();
    /** The listed files' blobs in the order in which they will be asked for, and where each comes first. */
    let order = [];
    let places = new Map();
    let held = new Map();
    const know = (more) => {
        order = [...new Set([...order, ...more])];
        places = new Map(order.map((oid, index) => [oid, index]));
        sizes = git.blobSizes(order);
    };
    const list = () => {
        order = [];
        const tree = git.tree(commit);
        const { files, links, modules } = sortOut(tree, prefix, paths);
        oids = files;
        others = mayRead ? othersIn(tree, prefix, (path) => !files.has(path) && mayRead(path)) : new Map();
        know([...files.values()]);
        const gaps = [...linkGaps(git, links), ...modules.map((path) => ({ path, ...SUBMODULE }))];
        return {
            files: [...files.keys()].map((path) => ({ path })),
            ...(others.size > 0 && { others: () => [...others.keys()].map((path) => ({ path })) }),
            gaps: gaps.sort((a, b) => (a.path < b.path ? -1 : 1)).map((gap) => ({ target: id, ...gap })),
        };
    };
    /** The blob, and with it those that follow it in the listing, so that git is not started for each. */
    const load = (oid) => {
        const blob = held.get(oid);
        if (blob !== undefined)
            return blob;
        const wanted = [oid];
        let bytes = sizes.get(oid) ?? 0;
        for (let index = (places.get(oid) ?? order.length) + 1; index < order.length; index++) {
            const next = order[index] ?? '';
            const size = sizes.get(next);
            if (size === undefined || size > BLOB_CAP)
                continue;
            bytes += size;
            if (bytes > AHEAD_BYTES)
                break;
            wanted.push(next);
        }
        held = new Map();
        held = git.readBlobs(wanted, BLOB_CAP).blobs;
        return held.get(oid);
    };
    const blobOf = (file) => {
        const oid = oids.get(file.path) ?? others.get(file.path);
        if (oid === undefined)
            return { kind: 'gap', reason: 'vanished', detail: 'This commit does not have it.' };
        try {
            if (!places.has(oid))
                know([...others.values()]);
            const size = sizes.get(oid);
            if (size === undefined)
                return { kind: 'gap', reason: 'unreadable', detail: ABSENT };
            if (size > BLOB_CAP)
                return { kind: 'gap', reason: 'too-large', detail: tooLarge(size) };
            return load(oid) ?? { kind: 'gap', reason: 'unreadable', detail: ABSENT };
        }
        catch (error) {
            if (!(error instanceof _lib_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .X))
                throw error;
            return { kind: 'gap', reason: 'unreadable', detail: error.message };
        }
    };
    return {
        info: {
            id,
            kind: 'git-tree',
            name,
            displayPrefix: '',
            repositoryPrefix: prefix,
            configPrefix,
            isOwn: false,
            ...(place !== '' && { place }),
        },
        list,
        read(file, buffer) {
            const blob = blobOf(file);
            return Buffer.isBuffer(blob) ? copyInto(blob, buffer) : blob;
        },
        countLineEnds(file, offset) {
            const blob = blobOf(file);
            return Buffer.isBuffer(blob) ? (0,_partial_js__WEBPACK_IMPORTED_MODULE_4__/* .countLineEndsIn */ .l)(blob, 0, Math.min(offset, blob.length)) : 0;
        },
    };
}
const SUBMODULE = {
    reason: 'submodule',
    detail: 'A submodule; its files are not part of this commit.',
};
const ABSENT = 'This clone does not have it; a clone without a filter does.';
function tooLarge(size) {
    return `${size} bytes; of a commit, files of up to ${BLOB_CAP} bytes are read.`;
}
function sortOut(tree, prefix, paths) {
    const files = new Map();
    const links = new Map();
    const modules = [];
    for (const path of [...new Set(paths)].sort()) {
        const entry = tree.get(`${prefix}${path}`);
        if (entry === undefined)
            continue;
        if (entry.mode === '160000')
            modules.push(path);
        else
            (entry.mode === '120000' ? links : files).set(path, entry.oid);
    }
    return { files, links, modules };
}
/** Object ids of plain files, in order of path. */
function othersIn(tree, prefix, isWanted) {
    const found = [];
    for (const [whole, { mode, oid }] of tree) {
        if (!whole.startsWith(prefix) || mode === '160000' || mode === '120000')
            continue;
        const path = whole.slice(prefix.length);
        if (isWanted(path))
            found.push([path, oid]);
    }
    return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function linkGaps(git, links) {
    const { blobs } = git.readBlobs([...links.values()], LINK_BYTES);
    return [...links].map(([path, oid]) => {
        const to = blobs.get(oid)?.toString('utf8');
        const shown = to === undefined ? '' : ` to ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleWithin */ .C9)(to, 200)}`;
        return {
            path,
            reason: 'symlink',
            detail: `A symlink${shown}; symlinks are not followed.`,
            ...(to !== undefined && { link: { to, isOutside: leavesTree(path, to) } }),
        };
    });
}
function leavesTree(path, to) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(to) || /^\.\.(?:\/|$)/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), to));
}
function copyInto(blob, buffer) {
    if (blob.length <= _lib_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_CAP */ .aA) {
        blob.copy(buffer);
        return { kind: 'whole', length: blob.length };
    }
    const regions = (0,_partial_js__WEBPACK_IMPORTED_MODULE_4__/* .planRegions */ .B)(blob.length);
    for (const { start, length, offset } of regions)
        blob.copy(buffer, start, offset, offset + length);
    return { kind: 'partial', size: blob.length, regions };
}


/***/ }),

/***/ 6100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   SA: () => (/* binding */ posix),
/* harmony export */   openWorkspaces: () => (/* binding */ openWorkspaces),
/* harmony export */   zB: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _lib_executable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5210);
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(924);
/* harmony import */ var _targets_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7524);
// What the user named, opened: the folders a scan looks at, and the repositories they lie in.






/** @throws UserError for a path that does not exist or cannot be scanned. */
function openWorkspaces(paths, host, options = { isForeign: false }) {
    const open = async (path, index) => {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
        if (options.isForeign)
            refuseWayOut(absolute, path, host);
        const kind = kindOf(absolute, path, host.cwd);
        // A file is scanned as part of the tree it lies in, since its place says what it is.
        const folder = kind === 'folder' ? absolute : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
        const git = await safely(() => (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .z)(folder, host.env, { willList: kind === 'folder' }));
        const root = kind === 'folder' ? absolute : (git?.topLevel ?? (isInside(host.cwd, absolute) ? host.cwd : folder));
        const target = await (0,_targets_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorkspace */ .O)({
            id: paths.length === 1 ? 'workspace' : `workspace-${index + 1}`,
            root,
            name: path,
            displayPrefix: prefixOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd, root)),
            env: host.env,
            ...(git && root === folder && { git }),
            ...(kind === 'file' && { only: [posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute))] }),
        });
        return { target, root, git };
    };
    return Promise.all(paths.map(open));
}
/** A pull request can make the named folder a symlink; then the user did not name what it points to. */
function refuseWayOut(absolute, path, { cwd }) {
    const [folder, real] = [(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(cwd), (0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(absolute)];
    if (folder === undefined || real === undefined || !isInside(cwd, absolute) || isInside(folder, real))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} leads out of the workspace through a symlink`, { hint: 'Nothing was scanned.' });
}
function kindOf(absolute, path, cwd) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute);
        if (stat.isDirectory())
            return 'folder';
        if (stat.isFile())
            return 'file';
    }
    catch (error) {
        const code = error.code;
        if (code === 'EACCES' || code === 'EPERM')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${path}: permission denied`);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`there is no file or folder ${path}`, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? {} : { hint: `It was looked for in ${cwd}.` });
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is neither a folder nor a file`);
}
function prefixOf(path) {
    const prefix = posix(path);
    return prefix === '' ? '' : `${prefix}/`;
}
function posix(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function isInside(folder, path) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return from !== '' && from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from);
}
async function safely(make) {
    try {
        return await make();
    }
    catch {
        // A git that fails is said where files are listed; here it only means that there is no base.
        return undefined;
    }
}
/** The top of the repository a scan lies in, else the scanned folder; symlinks resolved. */
function topOf({ git, root }) {
    return git?.topLevel ?? (0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(root) ?? root;
}
/** A path the user named as one below the top of the scanned repository; undefined when it lies elsewhere. */
function pathInRepository(path, workspace, host) {
    const top = topOf(workspace);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    // First as it is written: a symlink the tree brings must not make it another file. Then where it really lies.
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(host.cwd) ?? host.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd, absolute));
    const place = [written, absolute, (0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(absolute) ?? absolute].find((each) => each === top || isInside(top, each));
    return place === undefined ? undefined : posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, place));
}


/***/ })

};
