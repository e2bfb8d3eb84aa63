export const id = 474;
export const ids = [474];
export const modules = {

/***/ 3791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ eventDefaults),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   r0: () => (/* binding */ isPullRequest),
/* harmony export */   rD: () => (/* binding */ COMMAND_LINE)
/* harmony export */ });
// What started this run, and what follows from it by default: one reading of GitHub's event payloads, one table.
/** Whether somebody proposes what is looked at: then the base's word counts before the tree's. */
function isPullRequest({ trust }) {
    return trust === 'pull-request' || trust === 'untrusted';
}
const COMMAND_LINE = {
    name: 'command-line',
    trust: 'found',
    compare: { with: 'nothing' },
    hasMergeCommit: false,
};
/** Design §8, defaults table. Events that are not in it are the last row. */
function eventDefaults(event) {
    switch (event.name) {
        case 'pull_request':
        case 'merge_group':
        case 'push':
            return { failOn: 'high', newOnly: true, incomplete: 'warn', whenImpossible: 'report' };
        case 'pull_request_target':
            return { failOn: 'none', newOnly: true, incomplete: 'warn', whenImpossible: 'report' };
        case 'command-line':
            return { failOn: 'high', newOnly: event.compare.with === 'base', incomplete: 'warn', whenImpossible: 'error' };
        default: {
            const isAttended = event.name !== 'schedule' && event.name !== 'workflow_dispatch';
            return { failOn: 'listed', newOnly: false, incomplete: isAttended ? 'warn' : 'fail', whenImpossible: 'report' };
        }
    }
}
const ZERO_ID = /^0+$/;
/**
 * Reads an event payload. It is outside data: every member may be missing or of another type. `schedule` has no
 * repository, a deleted fork has no head repository, an unknown event is a full scan without a comparison.
 */
function readEvent(name, payload, sha) {
    switch (name) {
        case 'pull_request': {
            const revision = text(payload, 'pull_request', 'base', 'sha');
            const trust = isFork(payload) ? 'untrusted' : 'pull-request';
            return {
                name,
                trust,
                compare: { with: 'base', revision, name: baseName(payload) },
                hasMergeCommit: true,
                sha,
            };
        }
        case 'pull_request_target': {
            const revision = text(payload, 'pull_request', 'base', 'sha');
            const compare = { with: 'base', revision, name: baseName(payload) };
            return { name, trust: 'untrusted', compare, hasMergeCommit: false, sha, ownRevision: sha };
        }
        case 'merge_group': {
            const revision = text(payload, 'merge_group', 'base_sha');
            const branch = text(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '') ?? 'the base of this merge group';
            const compare = { with: 'base', revision, name: branch };
            return { name, trust: 'pull-request', compare, hasMergeCommit: false, sha };
        }
        case 'push': {
            const revision = text(payload, 'before');
            const impossible = whyNoBefore(payload, revision);
            return {
                name,
                trust: 'own',
                compare: {
                    with: 'base',
                    revision,
                    name: 'the commit before this push',
                    ...(impossible !== undefined && { impossible }),
                },
                hasMergeCommit: false,
                sha,
            };
        }
        case 'schedule':
        case 'workflow_dispatch':
            return { name, trust: 'own', compare: { with: 'nothing' }, hasMergeCommit: false, sha };
        default: {
            // Workflows that run on these with secrets often check out the pull request they are about.
            const isOfPullRequest = name === 'workflow_run' || isAboutPullRequest(payload);
            const isOnDefaultBranch = name === 'workflow_run' || name === 'issue_comment';
            return {
                name,
                trust: isOfPullRequest ? 'untrusted' : 'found',
                compare: { with: 'nothing' },
                hasMergeCommit: false,
                sha,
                ...(isOnDefaultBranch && { ownRevision: sha }),
            };
        }
    }
}
function isAboutPullRequest(payload) {
    return isThere(member(payload, 'pull_request')) || isThere(member(payload, 'issue', 'pull_request'));
}
function isThere(value) {
    return value !== undefined && value !== null;
}
function whyNoBefore(payload, before) {
    if (text(payload, 'ref')?.startsWith('refs/tags/'))
        return 'a tag has no state before it';
    if (before === undefined || ZERO_ID.test(before))
        return 'this is the first push of the branch';
    return member(payload, 'forced') === true ? 'the push was forced, so what was there before is gone' : undefined;
}
/** A pull request whose head lies in another repository, or in one that is gone. */
function isFork(payload) {
    const head = text(payload, 'pull_request', 'head', 'repo', 'full_name');
    const base = text(payload, 'pull_request', 'base', 'repo', 'full_name') ?? text(payload, 'repository', 'full_name');
    return head === undefined || base === undefined || head !== base;
}
function baseName(payload) {
    return text(payload, 'pull_request', 'base', 'ref') ?? 'the base of this pull request';
}
function text(payload, ...path) {
    const value = member(payload, ...path);
    return typeof value === 'string' ? value : undefined;
}
function member(value, ...path) {
    let at = value;
    for (const step of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step))
            return undefined;
        at = at[step];
    }
    return at;
}


/***/ }),

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T$: () => (/* binding */ OPTION_LIST),
/* harmony export */   a1: () => (/* binding */ RESERVED_KEYS)
/* harmony export */ });
/* unused harmony export OPTIONS */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);
// The one table of options: flags, action inputs, config keys, their defaults and the README's table all come from here.

const SEVERITY_LIMIT = ['critical', 'high', 'medium', 'low', 'none'];
const OPTIONS = {
    include: {
        key: 'include',
        flag: 'include',
        value: 'GLOB',
        type: 'texts',
        defaultText: 'all',
        doc: 'Look only at these paths; repeatable',
        trust: 'judgement',
    },
    exclude: {
        key: 'exclude',
        flag: 'exclude',
        value: 'GLOB',
        type: 'texts',
        defaultText: 'none',
        doc: 'Do not look at these paths; repeatable, counted in the coverage',
        trust: 'judgement',
    },
    onlyRules: {
        flag: 'rule',
        value: 'ID-GLOB',
        type: 'texts',
        defaultText: 'all',
        doc: 'Run only these rules; repeatable',
    },
    disabledRules: {
        key: 'rules.disable',
        type: 'texts',
        defaultText: 'none',
        doc: 'Rules not to run (globs over ids)',
        trust: 'judgement',
    },
    severities: {
        key: 'rules.severity',
        type: 'severities',
        defaultText: 'as the rule says',
        doc: 'Severity per rule id, instead of the rule’s own',
        trust: 'judgement',
    },
    rulePacks: {
        key: 'rules.packs',
        flag: 'rule-pack',
        value: 'PATH',
        type: 'texts',
        defaultText: 'none',
        doc: 'Further rule files or folders of them; repeatable',
        trust: 'outside',
    },
    failOn: {
        key: 'gate.fail-on',
        flag: 'fail-on',
        value: 'SEVERITY',
        input: 'fail-on',
        type: 'choice',
        choices: SEVERITY_LIMIT,
        defaultText: 'by event',
        doc: 'Least severity of a gate finding that fails the run',
        trust: 'judgement',
    },
    gateConfidence: {
        key: 'gate.min-confidence',
        type: 'choice',
        choices: _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCES */ .ix,
        defaultText: 'high',
        doc: 'Least confidence of a finding that fails the run',
        trust: 'judgement',
    },
    newOnly: {
        key: 'gate.new-only',
        flag: 'all',
        input: 'new-only',
        type: 'switch',
        defaultText: 'by event',
        doc: 'Only findings the base does not have can fail the run',
        flagDoc: 'Every finding counts, old ones too, and every tier is listed',
        trust: 'judgement',
        isInverse: true,
    },
    incomplete: {
        key: 'gate.incomplete',
        flag: 'incomplete',
        value: 'warn|fail',
        input: 'incomplete',
        type: 'choice',
        choices: ['warn', 'fail'],
        defaultText: '`fail` on schedule and dispatch, else `warn`',
        doc: 'What a run does that could not look at everything',
        trust: 'judgement',
    },
    minSeverity: {
        key: 'show.min-severity',
        flag: 'min-severity',
        value: 'SEVERITY',
        input: 'min-severity',
        type: 'choice',
        choices: _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC,
        defaultText: '`info`',
        doc: 'Least severity people are shown; never changes the verdict',
        trust: 'judgement',
    },
    minConfidence: {
        key: 'show.min-confidence',
        flag: 'min-confidence',
        value: 'CONFIDENCE',
        input: 'min-confidence',
        type: 'choice',
        choices: _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCES */ .ix,
        defaultText: '`low`',
        doc: 'Least confidence people are shown; never changes the verdict',
        trust: 'judgement',
    },
    ignore: {
        key: 'ignore',
        type: 'ignores',
        defaultText: 'none',
        doc: 'Findings to ignore: `{rule, fingerprint, path, reason, until}`; the reason is required',
        trust: 'judgement',
    },
    base: {
        flag: 'base',
        value: 'REV',
        type: 'text',
        defaultText: 'none',
        doc: 'Compare with this revision; only new findings fail the run',
    },
    config: {
        flag: 'config',
        value: 'FILE',
        input: 'config-file',
        type: 'text',
        defaultText: 'found',
        doc: 'Use this config file, and trust it',
    },
    reports: {
        flag: 'report',
        value: 'FORMAT[=FILE]',
        input: 'report',
        type: 'reports',
        defaultText: 'text',
        doc: 'Write a report: `text`, `json` or `sarif`, to a file or standard output; repeatable',
    },
    sarifFile: {
        input: 'sarif-file',
        type: 'text',
        defaultText: '`bartizan.sarif`',
        doc: 'Where the action writes the SARIF file',
    },
    category: {
        input: 'category',
        type: 'text',
        defaultText: '`bartizan`',
        doc: 'Category of the SARIF run; one per job of a matrix',
    },
    annotations: {
        input: 'annotations',
        type: 'choice',
        choices: ['auto', 'true', 'false'],
        defaultText: '`auto`',
        doc: 'Annotations on the lines of new findings',
    },
    jobSummary: { input: 'job-summary', type: 'switch', defaultText: '`true`', doc: 'Write the job summary' },
    timeout: {
        flag: 'timeout',
        value: 'SECONDS',
        input: 'timeout',
        type: 'seconds',
        defaultText: 'none',
        doc: 'Stop looking at further files after this long; what was left is in the coverage',
    },
    color: {
        flag: 'color',
        value: 'auto|always|never',
        type: 'choice',
        choices: ['auto', 'always', 'never'],
        defaultText: '`auto`',
        doc: 'Colour of the text report',
    },
    quiet: { flag: 'quiet', type: 'switch', defaultText: '`false`', doc: 'No progress and no notices on standard error' },
    verbose: {
        flag: 'verbose',
        type: 'switch',
        defaultText: '`false`',
        doc: 'Time by phase, and each thing that was skipped and why',
    },
};
/** The table with its entries seen as plain options. */
const OPTION_LIST = Object.entries(OPTIONS);
/** Config keys of the design that this version does not have yet and that reach outside: never honoured from a tree. */
const RESERVED_KEYS = ['mcp', 'advisories', 'remote'];


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseOptionText)
/* harmony export */ });
/* unused harmony export choice */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(770);
// The text of a flag or an action input to an option's value. A problem is a sentence without the option's name.


/** `texts` holds every occurrence of a repeatable option; the others take the last. */
function parseOptionText(option, texts, formats) {
    const last = texts.at(-1) ?? '';
    switch (option.type) {
        case 'text':
            return last === '' ? { problem: 'needs a value' } : { value: last };
        case 'texts':
            return texts.some((text) => text === '') ? { problem: 'needs a value' } : { value: texts };
        case 'choice':
            return choice(last, option.choices ?? []);
        case 'seconds':
            return /^\d{1,6}$/.test(last) && Number(last) > 0
                ? { value: Number(last) }
                : { problem: `"${last}" is not a number of seconds` };
        case 'reports':
            return reports(texts, formats);
        case 'switch':
            return choiceOfSwitch(last);
        case 'ignores':
        case 'severities':
            return { problem: 'can only be set in the config file' };
    }
}
function choice(text, choices) {
    if (choices.includes(text))
        return { value: text };
    const meant = (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, choices);
    return { problem: `"${text}" is not one of ${choices.join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}` };
}
function choiceOfSwitch(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return { value: true };
    if (/^(false|False|FALSE)$/.test(text))
        return { value: false };
    return { problem: `"${text}" is not true or false` };
}
function reports(texts, formats) {
    const requests = [];
    for (const text of texts) {
        const equals = text.indexOf('=');
        const format = equals < 0 ? text : text.slice(0, equals);
        const checked = choice(format, formats);
        if ('problem' in checked)
            return checked;
        const file = equals < 0 ? undefined : text.slice(equals + 1);
        if (file === '')
            return { problem: `"${text}" names no file` };
        requests.push(file === undefined ? { format } : { format, file });
    }
    const toOutput = requests.filter(({ file }) => file === undefined);
    if (toOutput.length > 1) {
        return {
            problem: `${toOutput.map(({ format }) => format).join(' and ')} cannot both go to standard output; give one a file: ${toOutput[1]?.format}=FILE`,
        };
    }
    const places = requests.map(({ file }) => (file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(file)));
    const doubled = requests.find((_, index) => places[index] !== undefined && places.indexOf(places[index]) !== index);
    return doubled ? { problem: `two reports name the file ${doubled.file}` } : { value: requests };
}


/***/ }),

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ filesDelivery),
/* harmony export */   Z: () => (/* binding */ checkWritable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
// Reports to files and to standard output. That a file can be written is checked before the scan, so that nobody waits
// for a result that has nowhere to go.



/** @throws UserError when the folder is missing or cannot be written to, or the name is a folder's or leads away. */
function checkWritable(cwd, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    const link = symlinkOnTheWay(cwd, path);
    if (link !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot write ${file}: ${link} is a symlink`, {
            hint: 'The scanned tree must not decide which file is overwritten.',
        });
    const folder = lookAt(node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (!folder)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot write ${file}: there is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)}`, { hint: 'Create it first.' });
    const existing = lookAt(node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync, path);
    if (!folder.isDirectory())
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot write ${file}: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)} is not a folder`);
    if (existing?.isDirectory())
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot write ${file}: it is a folder`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(existing ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot write ${file}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .whyFailed */ .K)(error)}`);
    }
}
/**
 * A scanned tree can hold a symlink by the name of a report, or of its folder, to a file that a shell reads. Only what
 * lies below the working directory comes with the tree; `/dev/stdout` is a symlink too.
 */
function symlinkOnTheWay(cwd, path) {
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (steps[0] === '..')
        return undefined;
    const ways = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
    return ways.find((way) => lookAt(node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, way))?.isSymbolicLink());
}
/** Undefined when nothing is there, a path through a file included. */
function lookAt(stat, path) {
    try {
        return stat(path);
    }
    catch {
        return undefined;
    }
}
function filesDelivery(cwd, out) {
    return {
        name: 'files',
        async deliver(_assessment, rendered) {
            for (const { text, file } of rendered) {
                if (file === undefined)
                    out(text);
                else {
                    checkWritable(cwd, file);
                    try {
                        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), text);
                    }
                    catch (error) {
                        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot write ${file}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .whyFailed */ .K)(error)}`);
                    }
                }
            }
            return [];
        },
    };
}


/***/ }),

/***/ 9277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
// What a shell sees. A crash is never a pass: it ends as "no verdict".
const EXIT = {
    passed: 0,
    /** A policy failed: the gate, or `incomplete: fail`. */
    failed: 1,
    /** Bad usage, config or output path. */
    usage: 2,
    /** No verdict was possible. */
    noVerdict: 3,
    interrupted: 130,
    terminated: 143,
};
const BY_STATUS = {
    pass: EXIT.passed,
    warn: EXIT.passed,
    fail: EXIT.failed,
    none: EXIT.noVerdict,
};
function exitCodeOf({ status }) {
    return BY_STATUS[status];
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ whyFailed),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
// The two kinds of error: this one is the user's (a sentence, what is wrong line by line, a hint; exit code 2).
// Everything else is ours and propagates.
class UserError extends Error {
    /** Further lines, one problem each. */
    details;
    hint;
    constructor(message, options = {}) {
        super(message);
        this.name = 'UserError';
        this.details = options.details ?? [];
        this.hint = options.hint;
    }
}
const REASONS = {
    ENOENT: 'it does not exist',
    ENOTDIR: 'it does not exist',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symlink that leads in a circle',
    ENAMETOOLONG: 'the name is too long',
    ENOSPC: 'no space is left',
    EROFS: 'the disk is read-only',
};
/** Why something could not be done with a file the user named, as the end of a sentence. */
function whyFailed(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
    return REASONS[code] ?? code;
}


/***/ }),

/***/ 8989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ visibleWithin),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Jy: () => (/* binding */ sarifMessage),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   uA: () => (/* binding */ breakRunnerCommands),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(859);
// The one place where foreign text is made harmless for a surface. Every report and delivery uses it; nothing else
// may print text that came from a scanned tree, a server or a service.

/** Characters that reorder, hide or control: C0 and C1, separators, what nobody sees, lone surrogates. */
const UNSAFE = new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202f\\u205f\\ufff0-\\ufffb${_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .k}]` +
    '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]', 'gu');
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': ' ' };
/** One line of plain text in which every invisible, control or reordering character shows as an escape. */
function visible(text) {
    const line = text.replace(UNSAFE, (character) => NAMED[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    return breakRunnerCommands(line);
}
/** `visible`, cut to `limit` UTF-16 units with an ellipsis; never cuts a surrogate pair. */
function visibleWithin(text, limit) {
    // A foreign string can be megabytes long: cut before the work, escapes only make it longer.
    const line = visible(text.length > limit * 2 ? text.slice(0, limit * 2) : text);
    return cut(line, limit);
}
/** `text` in at most `limit` UTF-16 units, with an ellipsis when something was cut. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = isHighSurrogate(text.charCodeAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
/**
 * The Actions runner obeys lines that start with `::` and any line holding `##[`. A word joiner between the characters
 * leaves the text readable and the command dead, also where the runner's own comparison overlooks the joiner: it then
 * reads a command name that starts with `:` or `[`, which no command has. Lines put together from visible pieces, and
 * lines wrapped out of one, need it again; `visible` itself has done it for its line.
 */
function breakRunnerCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1:\u2060').replaceAll('##[', '##\u2060[');
}
/**
 * Inline Markdown and HTML as GitHub renders it: no markup, link, image, mention, reference or autolink survives, in a
 * paragraph, in a table cell or at the start of a line. Bare commit ids stay as they are: people copy them, and GitHub
 * links them only within the repository.
 */
function markdown(text) {
    const escaped = visible(text)
        .trimStart()
        .replace(/[&<>]/g, entity)
        .replace(/[\\`*_{}[\]()#+!|~$=-]/g, '\\$&')
        .replace(/^(\d+)\./, '$1\\.');
    return breakAutolinks(escaped);
}
/**
 * An inline code span; the fence is longer than any run of backticks inside. A pipe would end a table cell, and an
 * escaped one shows its backslash outside of tables, so text with a pipe becomes an element made of entities.
 */
function markdownCode(text) {
    const line = visible(text);
    if (line.includes('|'))
        return `<code>${breakAutolinks(line).replace(/[!-,.:-@[-`{-~]/g, entity)}</code>`;
    const fence = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function entity(character) {
    return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
}
/**
 * What GitHub links after rendering, where escapes are gone: mentions, `#1`, `GH-1`, `owner/repo@id`, addresses. A word
 * joiner inside keeps it readable and stops that.
 */
function breakAutolinks(text) {
    return text
        .replace(/@(?=[\w\\])/g, '@\u2060')
        .replace(/#(?=\d)/g, '#\u2060')
        .replace(/\b(gh\\?-)(?=\d)/gi, '$1\u2060')
        .replace(/(https?|ftp|mailto|xmpp|www)(?=[:.])/gi, '$1\u2060');
}
/** A fenced code block of lines, each made visible; the fence is longer than any run of backticks inside. */
function markdownBlock(lines, language = '') {
    const shown = lines.map(visible);
    const fence = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line, '`') + 1)));
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === character ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}
/** SARIF message text: GitHub reads `[text](n)` as a link to a related location and `{0}` as a placeholder. */
function sarifMessage(text) {
    return visible(text)
        .replace(/[\\[\]]/g, '\\$&')
        .replaceAll('{', '{{')
        .replaceAll('}', '}}');
}


/***/ }),

/***/ 5862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ crc32),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   nw: () => (/* binding */ randomHex),
/* harmony export */   tH: () => (/* binding */ hmacHex)
/* harmony export */ });
// Digests: SHA-256 for identities, CRC-32 for issuers' checksums.
/** Loading it takes as long as scanning a small project, and a clean one needs none. */
const crypto = () => process.getBuiltinModule('node:crypto');
function sha256Hex(text) {
    return crypto().createHash('sha256').update(text).digest('hex');
}
function hmacHex(key, text) {
    return crypto().createHmac('sha256', key).update(text).digest('hex');
}
function randomHex(bytes) {
    return crypto().randomBytes(bytes).toString('hex');
}
/** CRC-32 (IEEE 802.3) of a text of single-byte characters. `zlib.crc32` exists only since Node 20.15 and not in 20's types. */
function crc32(text) {
    let crc = 0xffffffff;
    for (let index = 0; index < text.length; index++) {
        crc ^= text.charCodeAt(index) & 0xff;
        for (let bit = 0; bit < 8; bit++)
            crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return (crc ^ 0xffffffff) >>> 0;
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ INVISIBLE)
/* harmony export */ });
// Which characters nobody sees: fillers, joiners, format and direction characters, tags, variation selectors. One list
// for all who escape, drop or report them. Source: Unicode 17, Default_Ignorable_Code_Point and general category Cf.
/** To be put inside a character class of an expression with the `u` flag. */
const INVISIBLE = '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f' +
    '\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';


/***/ }),

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// "Did you mean": the nearest of the known words, if one is near enough to be a slip.
/** The candidate within a third of its length in edits, or undefined. */
function nearest(word, candidates) {
    let best;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase().slice(0, 64), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best !== undefined && bestDistance <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}
/** Edits with adjacent swaps counted once (optimal string alignment). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let value = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                value = Math.min(value, beforeLast[j - 2] + 1);
            row.push(value);
        }
        [beforeLast, last] = [last, row];
    }
    return last[b.length];
}


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ isAtLeastSeverity),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   vd: () => (/* binding */ isAtLeastConfidence)
/* harmony export */ });
// The three scales of a finding. They are independent: severity is the harm, confidence how sure we are,
// tier what the finding may do. The order of each tuple is its ranking, worst or strongest first.
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
const CONFIDENCES = ['high', 'medium', 'low'];
/** `gate` may fail a build, `review` is worth a person's look, `context` is true but not actionable alone. */
const TIERS = ['gate', 'review', 'context'];
/** Whether `severity` is as bad as `threshold` or worse. */
function isAtLeastSeverity(severity, threshold) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
/** Whether `confidence` is as strong as `threshold` or stronger. */
function isAtLeastConfidence(confidence, threshold) {
    return CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(threshold);
}


/***/ }),

/***/ 1200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ REPORTS),
/* harmony export */   X: () => (/* binding */ render)
/* harmony export */ });
// The list of report formats, in plain sight, and the one way to render one. A report is loaded when it is asked for.
/** By the name of the format. */
const REPORTS = new Map([
    ['text', { extension: 'txt', load: async () => (await __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 1572))).textReport }],
    ['json', { extension: 'json', load: async () => (await __webpack_require__.e(/* import() */ 776).then(__webpack_require__.bind(__webpack_require__, 8776))).jsonReport }],
    ['sarif', { extension: 'sarif', load: async () => (await __webpack_require__.e(/* import() */ 781).then(__webpack_require__.bind(__webpack_require__, 9781))).sarifReport }],
]);
/** The report as text. @throws RangeError for a format that is not in the list. */
async function render(assessment, format, options = {}) {
    const entry = REPORTS.get(format);
    if (entry === undefined) {
        throw new RangeError(`unknown report format ${format}: one of ${[...REPORTS.keys()].join(', ')}`);
    }
    return (await entry.load()).render(assessment, options);
}


/***/ })

};
