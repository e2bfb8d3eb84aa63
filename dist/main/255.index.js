export const id = 255;
export const ids = [255,100];
export const modules = {

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isMissed),
/* harmony export */   x: () => (/* binding */ GAP_REASONS)
/* harmony export */ });
// What was and was not looked at, and why. A part of every result: no finding means nothing without it.
const GAP_REASONS = [
    'unreadable',
    'vanished',
    'too-large',
    'unparsable',
    'too-deep',
    'symlink',
    'submodule',
    'binary',
    'excluded',
    'detector-failed',
    'time-limit',
    'not-supported',
];
/** Gaps that mean something a user relies on was missed; the others (binary files, excludes) are by intent. */
const MISSED = new Set([
    'unreadable',
    'vanished',
    'too-large',
    'unparsable',
    'too-deep',
    'detector-failed',
    'time-limit',
    'not-supported',
]);
function isMissed(gap) {
    return MISSED.has(gap.reason);
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
