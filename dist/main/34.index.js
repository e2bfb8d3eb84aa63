export const id = 34;
export const ids = [34,287];
export const modules = {

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlDocument: () => (/* binding */ parseYamlDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7116);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4354);
// YAML with positions, read with the types of YAML 1.2 whatever the file declares, so that a workflow's `on` stays a
// key. Aliases share the node of their anchor and merge keys are followed, both without expanding anything.



const OPTIONS = { version: '1.2', schema: 'core', resolveKnownTags: false, merge: false, uniqueKeys: false };
/** The parser's own words may quote the document, and a document may hold a secret: only its codes are passed on. */
const MESSAGES = {
    ALIAS_PROPS: 'An alias cannot have an anchor or a tag',
    BAD_ALIAS: 'An anchor or alias has no usable name',
    BAD_COLLECTION_TYPE: 'This tag does not fit what it stands before',
    BAD_DIRECTIVE: 'This directive is not valid',
    BAD_DQ_ESCAPE: 'This escape sequence is not valid',
    BAD_INDENT: 'The indentation is not valid here',
    BAD_PROP_ORDER: 'An anchor or tag is in the wrong place',
    BAD_SCALAR_START: 'A plain value cannot start with this character',
    BLOCK_AS_IMPLICIT_KEY: 'A list or map in block style cannot stand here',
    BLOCK_IN_FLOW: 'Block style is not allowed between brackets',
    KEY_OVER_1024_CHARS: 'A key without `?` is longer than 1024 characters',
    MISSING_CHAR: 'A character is missing here',
    MULTILINE_IMPLICIT_KEY: 'A key without `?` has to be on one line',
    MULTIPLE_ANCHORS: 'A value can have only one anchor',
    MULTIPLE_TAGS: 'A value can have only one tag',
    RESOURCE_EXHAUSTION: `Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_DEPTH */ .gs} levels`,
    TAB_AS_INDENT: 'Tabs are not allowed as indentation',
    TAG_RESOLVE_FAILED: 'This tag is not valid here',
    UNEXPECTED_TOKEN: 'This is not expected here',
};
/** One document is the root; several are an array. Documents without any content (a trailing `---`) do not count. */
function parseYamlDocument(text) {
    const tokens = [...tokensOf(text)];
    checkNesting(tokens);
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(OPTIONS);
    const documents = [...composer.compose(tokens)];
    const errors = [...documents.flatMap((document) => document.errors), ...composer.streamInfo().errors];
    const problems = errors.map(({ code, pos }) => {
        return {
            offset: pos[0],
            message: MESSAGES[code] ?? 'Not valid YAML here',
            kind: code === 'RESOURCE_EXHAUSTION' ? 'depth' : 'syntax',
        };
    });
    const contents = documents.flatMap(({ contents }) => (contents === null || isEmpty(contents) ? [] : [contents]));
    const merges = { left: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_VISITS */ .ZC };
    const depth = contents.length > 1 ? 1 : 0;
    const items = contents.map((each) => convert(each, depth, { text, problems, anchors: new Map(), merges }));
    const [first, last] = [items.at(0), items.at(-1)];
    if (first === undefined || last === undefined || first === last)
        return { root: first, problems };
    return { root: { kind: 'array', start: first.start, end: last.end, items }, problems };
}
function isEmpty(contents) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.source === '' && contents.range[0] === contents.range[1];
}
/** What the parser's own `parse` does, but gives up early: what it has open is nested, all but two or three tokens. */
function* tokensOf(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const source of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        yield* parser.next(source);
        if (parser.stack.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_DEPTH */ .gs * 2)
            throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .TooDeepError */ .F(parser.offset);
    }
    yield* parser.end();
}
/** The parser keeps its own stack, the composer recurses: the depth is known before the composer starts. */
function checkNesting(tokens) {
    const open = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { token, depth } = next;
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_DEPTH */ .gs)
            throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .TooDeepError */ .F(token.offset);
        if (token.type === 'document' && token.value)
            open.push({ token: token.value, depth });
        if (!('items' in token))
            continue;
        for (const { key, value } of token.items) {
            if (key)
                open.push({ token: key, depth: depth + 1 });
            if (value)
                open.push({ token: value, depth: depth + 1 });
        }
    }
}
function convert(source, depth, reading) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(source))
        return resolve(source, reading);
    const [start, end] = source.range;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(source)) {
        const { value } = source;
        const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
        return anchor(source, { kind: 'scalar', start, end, value: plain ? value : source.source }, reading);
    }
    if (depth >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_DEPTH */ .gs)
        throw new _document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .TooDeepError */ .F(start);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(source))
        return convertMap(source, depth, reading);
    const items = [];
    const node = { kind: 'array', start, end: source.flow ? end : start, items };
    // An anchor names its collection from the inside too: that is how a document makes a cycle.
    anchor(source, node, reading);
    for (const item of source.items) {
        const value = convert(item, depth + 1, reading);
        items.push(value);
        cover(node, item, value);
    }
    return node;
}
function convertMap(source, depth, reading) {
    const [start, end] = source.range;
    const entries = [];
    const node = { kind: 'object', start, end: source.flow ? end : start, entries };
    anchor(source, node, reading);
    const merged = [];
    for (const pair of source.items) {
        const [keyStart, keyEnd] = pair.key.range;
        const key = keyText(convert(pair.key, depth + 1, reading), reading.text);
        // In a flow mapping a key may stand alone: its value is the empty place behind it.
        const value = pair.value
            ? convert(pair.value, depth + 1, reading)
            : { kind: 'scalar', start: keyEnd, end: keyEnd, value: null };
        node.start = Math.min(node.start, keyStart);
        node.end = Math.max(node.end, keyEnd);
        if (pair.value)
            cover(node, pair.value, value);
        const sources = isMergeKey(pair.key) ? mergeSources(value) : undefined;
        if (sources !== undefined && affordable(sources, keyStart, reading))
            merged.push(...sources);
        else
            entries.push({ key, keyStart, keyEnd, value });
    }
    addMerged(entries, merged);
    return node;
}
/** Block collections end with their last child, not with the line breaks behind it; broken ones end too early. */
function cover(parent, source, node) {
    const [start, end] = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(source) ? source.range : [node.start, node.end];
    parent.start = Math.min(parent.start, start);
    parent.end = Math.max(parent.end, end);
}
/** Keys are text: numbers, `null` and collections as written, so that `0x10` and `"16"` stay different. */
function keyText(key, text) {
    return key.kind === 'scalar' && typeof key.value === 'string' ? key.value : text.slice(key.start, key.end);
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.type === 'PLAIN' && key.source === '<<' && key.tag === undefined;
}
/** The maps behind a merge key, or nothing when its value is not a map or a list of maps and it is a key like others. */
function mergeSources(value) {
    if (value.kind === 'object')
        return [value];
    if (value.kind === 'scalar' || value.items.length === 0)
        return undefined;
    const maps = value.items.filter((item) => item.kind === 'object');
    return maps.length === value.items.length ? maps : undefined;
}
/** Over the bound, `<<` stays an ordinary entry: what it points to is still in the tree. */
function affordable(sources, offset, { merges, problems }) {
    const cost = sources.reduce((sum, { entries }) => sum + entries.length + 1, 0);
    if (cost > merges.left) {
        if (merges.left > 0)
            problems.push({ offset, message: 'Too much is merged: `<<` is not followed', kind: 'syntax' });
        merges.left = 0;
        return false;
    }
    merges.left -= cost;
    return true;
}
/** Keys written in the map win over merged ones, earlier merged maps over later ones. */
function addMerged(entries, merged) {
    if (merged.length === 0)
        return;
    const taken = new Set(entries.map(({ key }) => key));
    for (const source of merged) {
        // A map under way may merge itself: what it holds by now is a finite list.
        const fresh = source.entries.filter(({ key }) => !taken.has(key));
        for (const entry of fresh) {
            taken.add(entry.key);
            entries.push(entry);
        }
    }
}
function anchor(source, node, reading) {
    if (source.anchor)
        reading.anchors.set(source.anchor, node);
    return node;
}
function resolve(alias, { text, anchors, problems }) {
    const target = anchors.get(alias.source);
    if (target !== undefined)
        return target;
    // Usually an unquoted glob such as `*.ts`: its text says more than nothing would.
    const [start, end] = alias.range;
    problems.push({ offset: start, message: 'This alias has no anchor before it', kind: 'syntax' });
    return { kind: 'scalar', start, end, value: text.slice(start, end) };
}


/***/ }),

/***/ 2235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ aboutPlace),
/* harmony export */   q: () => (/* binding */ shapeProblems)
/* harmony export */ });
/* harmony import */ var _document_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6689);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(770);
// What a schema library objects to, in our words: where, and what is wrong there as the rest of a sentence about it.


/** In order of place. `keysAt` names what may stand in an object, for "did you mean". */
function shapeProblems(issues, root, keysAt) {
    return issues.flatMap((issue) => problemsOf(issue, [], root, keysAt)).toSorted((a, b) => a.offset - b.offset);
}
function problemsOf(issue, above, root, keysAt) {
    const path = [...above, ...issue.path.map(String)];
    const { node, offset } = (0,_document_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(root, path);
    if (issue.code === 'unrecognized_keys') {
        return (issue.keys ?? []).map((key) => {
            const meant = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, keysAt(path));
            const place = [...path, key];
            return { path: place, offset: (0,_document_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(root, place).offset, text: `is not known here.${didYouMean(meant)}` };
        });
    }
    if (node === undefined && /^(?:invalid_type|invalid_value|invalid_union)$/.test(issue.code)) {
        return [{ path, offset, text: sentence(isOwnWords(issue) ? issue.message : 'is missing') }];
    }
    if (issue.code === 'invalid_union' && issue.errors && issue.errors.length > 0) {
        // The form that was probably meant is the one that got furthest.
        const depth = (each) => Math.max(...each.map((one) => one.path.length));
        const [nearestForm = []] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
        return nearestForm.flatMap((each) => problemsOf(each, path, root, keysAt));
    }
    return [{ path, offset, text: textOf(issue, node) }];
}
function textOf(issue, node) {
    if (issue.code === 'invalid_value' && node?.kind === 'scalar' && issue.values) {
        const choices = issue.values.map(String);
        return `"${node.value}" is not one of ${choices.join(', ')}.${didYouMean((0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(String(node.value), choices))}`;
    }
    if (isOwnWords(issue))
        return sentence(issue.message);
    const unit = issue.origin === 'string' ? 'characters' : issue.origin === 'array' ? 'entries' : '';
    switch (issue.code) {
        case 'invalid_type':
        case 'invalid_value':
            return `must be ${KINDS[issue.expected ?? 'string'] ?? issue.expected}, not ${node ? kindOf(node) : 'nothing'}.`;
        case 'too_small':
            return issue.minimum === 1 && unit !== ''
                ? 'is empty.'
                : `must be at least ${issue.minimum} ${unit}`.trim().concat('.');
        case 'too_big':
            return `must be at most ${issue.maximum} ${unit}`.trim().concat('.');
        default:
            return sentence(`is not accepted: ${issue.message}`);
    }
}
/** Whether the schema's author wrote the message; zod's own begin like this. */
function isOwnWords({ message }) {
    return !/^(?:Invalid|Too (?:small|big)|Unrecognized)/.test(message);
}
const KINDS = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys and values',
    record: 'a map of keys and values',
};
function kindOf(node) {
    if (node.kind === 'array')
        return 'a list';
    if (node.kind === 'object')
        return 'a map of keys and values';
    if (node.value === null)
        return 'nothing';
    if (typeof node.value === 'boolean')
        return String(node.value);
    return typeof node.value === 'number' ? 'a number' : 'text';
}
function didYouMean(meant) {
    return meant === undefined ? '' : ` Did you mean ${meant}?`;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** `ignore[0].reason is missing.`, `gate.fail-on: "hihg" is not one of …`. */
function aboutPlace({ path, text }, whole) {
    const place = path
        .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
        .join('');
    return `${place || whole}${text.startsWith('"') ? ':' : ''} ${text}`;
}


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

/***/ 5552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ORIGINS),
/* harmony export */   x: () => (/* binding */ SINKS)
/* harmony export */ });
// The way of a text from who decides over it to where it does harm: the words for both ends, and what a finding keeps of
// the steps between.
/**
 * Who decides over a text. `argument`: of a tool, prompt or resource of an MCP server or agent · `remote`: an HTTP request to the server's
 * own app, or what another server declares (metadata, schemas) · `model`: what a model answered · `content`: web pages, documents, results of
 * tools · `secret` is the other way round, what must not come out: keys and environment.
 */
const ORIGINS = ['argument', 'remote', 'model', 'content', 'secret'];
/** What a text must not reach as it is. */
const SINKS = [
    'shell', // a command line a shell reads
    'flag', // an element of an argument vector that may begin with a dash
    'program', // which program is started
    'eval', // code
    'query', // text of a query language: SQL, Cypher, KQL, a filter with operators
    'path', // a file's path
    'archive', // an archive that is unpacked
    'url', // where a request goes
    'url-path', // a part of a URL whose host is fixed
    'deserialise', // bytes that become objects
    'template', // the text of a template
    'prompt', // what a model takes for an order of its owner
    'markup', // HTML
    'result', // what a tool returns to the model (of secrets)
    'log', // a log (of secrets)
];


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ exampleFiles),
/* harmony export */   K_: () => (/* binding */ shownExample),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* unused harmony export joinedExample */
// What is always true of a kind of problem. How it is recognised is not here: that is rules/compile.ts.
/** Fake tokens are written split, so that nobody's push protection takes a rule file for a leak. */
const SPLIT = '{+}';
/** A text as it is matched: its pieces joined. */
function joined(text) {
    return text.replaceAll(SPLIT, '');
}
/** The text of an example's first file. */
function joinedExample({ text }) {
    return joined(text);
}
/** All files of an example, as they are scanned. */
function exampleFiles({ path, text, others = [] }) {
    return [{ path, text }, ...others].map((file) => ({ path: file.path, text: joined(file.text) }));
}
/** The example as it is shown: where pieces would join there is an ellipsis, and further files begin with their path. */
function shownExample({ text, others = [] }) {
    const further = others.map((file) => `\n… ${file.path}\n${file.text}`);
    return [text, ...further].join('').replaceAll(SPLIT, '…');
}


/***/ }),

/***/ 4034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadRules: () => (/* binding */ loadRules)
});

// EXTERNAL MODULE: ./build/lib/condition.js + 2 modules
var condition = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/lib/document-place.js
var document_place = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/lib/suggest.js
var suggest = __webpack_require__(770);
// EXTERNAL MODULE: ./build/match/anchored.js
var anchored = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/match/layout.js + 1 modules
var layout = __webpack_require__(3221);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/lib/document-guard.js
var document_guard = __webpack_require__(259);
// EXTERNAL MODULE: ./build/lib/document-yaml.js
var document_yaml = __webpack_require__(287);
// EXTERNAL MODULE: ./build/lib/shape-problem.js
var shape_problem = __webpack_require__(2235);
// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(834);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/model/artifact.js
var artifact = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/model/flow.js
var flow = __webpack_require__(5552);
;// CONCATENATED MODULE: ./build/model/posture.js
// What a single call can leave open, whatever text reaches it: told by its arguments alone.
const POSTURES = [
    'rebinding-protection-off', // a web page may reach a server on this machine
    'whole-environment', // a server that is started gets all variables of who starts it
    'shared-transport', // one transport answers several clients
    'dangerous-switch', // a library's own warning is switched off: code of a model runs here
    'pickle-allowed', // a file that is loaded may hold code
    'open-to-the-network', // a server listens on all interfaces and asks nobody who he is
    'any-origin', // any web page may talk to the server
    'guessable-session', // ids of sessions follow from the time or are no secret
];

// EXTERNAL MODULE: ./build/rules/checksums.js
var checksums = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/rules/structures.js + 4 modules
var structures = __webpack_require__(2148);
;// CONCATENATED MODULE: ./build/rules/schema.js
// The shape of a rule file, for our packs and for users'. Unknown keys, missing near misses and misspelt words are
// refused here; what needs more than the shape (ids, classes, expressions) is in load.ts.







/** The order in which the fields of a rule are written. */
const RULE_FIELDS = [
    'id',
    'title',
    'class',
    'severity',
    'confidence',
    'tier',
    'what',
    'message',
    'why',
    'fix',
    'where',
    'match',
    'bad',
    'good',
    'references',
];
const sentence = schemas/* string */.YjP().trim().min(10).max(400);
const expression = schemas/* string */.YjP().min(1).max(2000);
const check = schemas/* union */.KCZ([
    schemas/* literal */.euz('not-placeholder'),
    schemas/* literal */.euz('random'),
    schemas/* literal */.euz('digit'),
    schemas/* literal */.euz('not-words'),
    schemas/* strictObject */.rej({ entropy: schemas/* number */.aig().min(0).max(8) }),
    schemas/* strictObject */.rej({ distinct: schemas/* number */.aig().int().min(2).max(64) }),
    schemas/* strictObject */.rej({ checksum: schemas/* enum */.k5n(checksums/* CHECKSUMS */.v) }),
    schemas/* strictObject */.rej({ structure: schemas/* enum */.k5n(structures/* STRUCTURES */.R) }),
    schemas/* strictObject */.rej({ 'not-near': schemas/* strictObject */.rej({ regex: expression, within: schemas/* number */.aig().int().min(1).max(2000) }) }),
    schemas/* strictObject */.rej({ near: schemas/* strictObject */.rej({ regex: expression, within: schemas/* number */.aig().int().min(1).max(2000) }) }),
]);
const textMatch = schemas/* strictObject */.rej({
    any: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* strictObject */.rej({ text: schemas/* string */.YjP(), case: schemas/* enum */.k5n(['sensitive', 'insensitive']) })]))
        .min(1)
        .max(200),
    regex: expression.optional(),
    /** Must match leftwards up to the keyword. A group `secret` of `regex` that begins at the keyword then begins here. */
    before: expression.optional(),
    flags: schemas/* string */.YjP()
        .regex(/^[ims]*$/)
        .default(''),
    checks: schemas/* array */.YOg(check).default([]),
});
const documentMatch = schemas/* strictObject */.rej({
    select: schemas/* string */.YjP().default(''),
    when: schemas/* unknown */.L5J().optional(),
    secret: schemas/* boolean */.zMY().default(false),
});
/** Of the analysis of source code: a text of one of these origins reaches one of these sinks. */
const flowMatch = schemas/* strictObject */.rej({
    from: schemas/* array */.YOg(schemas/* enum */.k5n(flow/* ORIGINS */.o)).min(1),
    to: schemas/* array */.YOg(schemas/* enum */.k5n(flow/* SINKS */.x)).min(1),
    /** Only flows into what exists to run what it is given; else only the others. */
    byDesign: schemas/* boolean */.zMY().default(false),
});
const exampleFile = schemas/* strictObject */.rej({ path: schemas/* string */.YjP().min(1), text: schemas/* string */.YjP() });
/** Several files, for what no single one shows. */
const exampleFiles = schemas/* array */.YOg(exampleFile).min(1).max(20);
const badExample = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* strictObject */.rej({ path: schemas/* string */.YjP().optional(), text: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ files: exampleFiles }),
]);
const because = schemas/* string */.YjP().min(5);
const goodExample = schemas/* strictObject */.rej({ path: schemas/* string */.YjP().optional(), text: schemas/* string */.YjP(), because });
const goodExampleOfRule = schemas/* union */.KCZ([goodExample, schemas/* strictObject */.rej({ files: exampleFiles, because })]);
const ruleId = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must look like pack/name-of-the-wrong-thing');
const ruleSchema = schemas/* strictObject */.rej({
    id: ruleId,
    title: schemas/* string */.YjP().trim().min(5).max(100).regex(/[^.]$/, 'must not end with a full stop'),
    class: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC),
    confidence: schemas/* enum */.k5n(severity/* CONFIDENCES */.ix),
    tier: schemas/* enum */.k5n(severity/* TIERS */.iB),
    what: sentence,
    message: sentence.optional(),
    why: sentence,
    fix: sentence,
    where: schemas/* strictObject */.rej({
        kinds: schemas/* array */.YOg(schemas/* enum */.k5n(artifact/* ARTIFACT_KINDS */.hz)).min(1).optional(),
        roles: schemas/* array */.YOg(schemas/* enum */.k5n(artifact/* SEGMENT_ROLES */.cx)).min(1).optional(),
        paths: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional(),
    })
        .default({}),
    match: schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ text: textMatch }),
        schemas/* strictObject */.rej({ document: documentMatch }),
        schemas/* strictObject */.rej({ detector: schemas/* string */.YjP().min(1) }),
        schemas/* strictObject */.rej({ flow: flowMatch }),
        schemas/* strictObject */.rej({ posture: schemas/* array */.YOg(schemas/* enum */.k5n(POSTURES)).min(1) }),
    ]),
    bad: schemas/* array */.YOg(badExample).min(1),
    good: schemas/* array */.YOg(goodExampleOfRule).min(1),
    references: schemas/* array */.YOg(schemas/* url */.OZ5({ protocol: /^https?$/ })).min(1),
});

;// CONCATENATED MODULE: ./build/rules/formats.js
// Secret formats: what a token of one issuer looks like, in the few words that differ from format to format. Each becomes
// an ordinary text rule, with its boundaries, its checks, its sentences and its near misses, before the loader checks it.





/** The order in which the fields of a format are written. */
const FORMAT_FIELDS = [
    'id',
    'name',
    'class',
    'severity',
    'confidence',
    'tier',
    'named',
    'token',
    'keywords',
    'before',
    'edges',
    'checks',
    'lets',
    'revoke',
    'why',
    'fix',
    'samples',
    'good',
    'references',
];
const formatSchema = schemas/* strictObject */.rej({
    id: ruleId,
    /** What a person calls one of them, such as `Groq API key`. */
    name: schemas/* string */.YjP().trim().min(3).max(70),
    class: schemas/* string */.YjP().default('hardcoded_credentials'),
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC),
    /** `high` for a token known by its own form, `medium` for one known by the name beside it. */
    confidence: schemas/* enum */.k5n(severity/* CONFIDENCES */.ix).optional(),
    /** `gate` for a token known by its own form, `review` for one known by the name beside it. */
    tier: schemas/* enum */.k5n(severity/* TIERS */.iB).optional(),
    /** The whole token, without boundaries; from its first keyword on when there is a `before`. */
    token: expression,
    /** Literal parts at which the token begins; by default what `token` literally begins with. */
    keywords: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).max(50).optional(),
    /** The part of the token before its keyword. */
    before: expression.optional(),
    /** Words of the name beside a token that has no form of its own: its keywords, in any case; `_` in any spelling. */
    named: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).max(20).optional(),
    /** `base64`: the token is not part of a longer run of base64 either. */
    edges: schemas/* enum */.k5n(['word', 'base64']).default('word'),
    checks: schemas/* array */.YOg(check).default([]),
    /** Rest of "Everybody who can read the file, or its history, can …". */
    lets: schemas/* string */.YjP().trim().min(5).max(250).regex(/[^.]$/).optional(),
    /** Beginning of "… first, then read a new one from …". */
    revoke: schemas/* string */.YjP().trim().min(5).max(200).optional(),
    why: sentence.optional(),
    fix: sentence.optional(),
    samples: schemas/* array */.YOg(schemas/* string */.YjP().min(8)).min(1),
    good: schemas/* array */.YOg(goodExample).default([]),
    references: schemas/* array */.YOg(schemas/* url */.OZ5({ protocol: /^https?$/ })).min(1),
})
    .refine(({ lets, why }) => (lets === undefined) !== (why === undefined), 'needs lets or why, and not both')
    .refine(({ revoke, fix }) => (revoke === undefined) !== (fix === undefined), 'needs revoke or fix, and not both')
    .refine(({ named, keywords, before }) => !named || !(keywords || before), 'named goes without keywords and before');
/** What may stand directly before a token: nothing of a word, but the end of an escape such as `\n` or `%3D`. */
const LEFT = {
    word: String.raw `(?<=^|[^A-Za-z0-9_]|%[0-9A-Fa-f]{2}|\\[bfnrt]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2})`,
    base64: String.raw `(?<=^|[^A-Za-z0-9_+/=]|=|:\/\/|(?:^|\n)[ \t]{0,20}\/\/|%[0-9A-Fa-f]{2}|\\[bfnrt]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2})`,
};
const RIGHT = { word: '(?![A-Za-z0-9_]|-[A-Za-z0-9])', base64: '(?![A-Za-z0-9_+/=]|-[A-Za-z0-9])' };
/** Between the issuer's name and the value, on one line: a word for credentials, and what assigns or falls back. */
const CREDENTIAL_WORD = '(?:[Kk](?:ey|EY)|[Tt](?:oken|OKEN)|[Ss](?:ecret|ECRET)|[Aa](?:uth(?!or(?!i[sz]))|UTH(?!OR(?!I[SZ])))|[Pp](?:ass|ASS)|[Cc](?:redential|REDENTIAL)|(?<!COM)PAT(?![A-Z])|(?<![Cc]om)[Pp]at(?![a-z]))';
/** A name that ends so says what belongs to the credential, and is not the credential. */
const BESIDE = '(?:[_.-](?:id|ID|Id)|[a-z]I[dD]|[Hh]ash|HASH|[Dd]igest|DIGEST|[Cc]hecksum|CHECKSUM|[Ff]ingerprint|FINGERPRINT)';
const OPERATOR = String.raw `(?::\s{0,2}[\w[\]<>|.]{1,20}\s{0,2}=|:=|=>|:-|\|\||\?\?|or\s|[=:,>])`;
/** What else gives a name its value: a blank after a flag or a Dockerfile's ENV, a call, and a value under its own name. */
const BLANK = String.raw `(?<=(?:^|[\s"'])(?:--?|(?:ENV|ARG|setx?|setenv)\s{1,4})[A-Za-z][\w.-]{2,60})[ \t]`;
const CALL = String.raw `\((?=\\{0,2}["'\`])`;
const TERRAFORM = String.raw `(?:\{\s{1,20}(?:(?:type|description|sensitive|nullable)\s{0,12}=[^\n]{0,120}\n\s{0,12}){0,4})?`;
const COMPANION = String.raw `\\{0,2}["']?,?\s{0,4}${TERRAFORM}\s{0,40}\\{0,2}["']?(?:value|Value|default)\\{0,2}["']?\s{0,4}[=:]`;
const ASSIGNED = String.raw `[\w.-]{0,24}(?<!${BESIDE})(?:\\{0,2}["'\`\])]{0,3}\s{0,4}${OPERATOR}|${BLANK}|${CALL}|${COMPANION})\s{0,4}(?:[Bb]earer\s)?\\{0,2}["'\`]?`;
/** Spoken with a vowel: also names that are spelt out, such as npm, n8n and xAI. */
const TAKES_AN = /^[AEIOU]|^[aeiou]|^[fhlmnrsx](?![aeiou])/;
/** The rule a format stands for, in the shape of a rule file. */
function ruleOfFormat(format) {
    const { id, name, named, samples } = format;
    const isNamed = named !== undefined;
    const article = TAKES_AN.test(name) ? 'An' : 'A';
    return {
        id,
        title: `${name} in a file`,
        class: format.class,
        severity: format.severity,
        confidence: format.confidence ?? (isNamed ? 'medium' : 'high'),
        tier: format.tier ?? (isNamed ? 'review' : 'gate'),
        what: `${article} ${name} is written in a file.`,
        message: `${article} ${name} is written here.`,
        why: format.why ?? `Everybody who can read the file, or its history, can ${format.lets}.`,
        fix: format.fix ??
            `${format.revoke} first, then read a new one from an environment variable or a secret store. Deleting the line does not help, since the history keeps it.`,
        where: {},
        match: { text: isNamed ? namedMatch(format, named) : ownMatch(format) },
        bad: samples.flatMap((sample, index) => badExamples(format, sample, index)),
        good: [...nearMisses(format), ...format.good],
        references: format.references,
    };
}
function ownMatch({ token, keywords, before, edges, checks }) {
    const secret = `(?<secret>${token})${RIGHT[edges]}`;
    return {
        any: [...(keywords ?? anchorsOf(token))],
        regex: before === undefined ? LEFT[edges] + secret : secret,
        ...(before !== undefined && { before: `${LEFT[edges]}(?:${before})` }),
        flags: '',
        checks: ['not-placeholder', 'random', ...checks],
    };
}
function namedMatch({ token, edges, checks }, named) {
    const words = spellingsOf(named);
    // The engine has seen the name in any case; what is beyond the shortest one is a part of the name.
    const skip = Math.min(...words.map((word) => Buffer.byteLength(word)));
    return {
        any: words.map((text) => ({ text, case: 'insensitive' })),
        regex: `[^]{${skip}}[^\\n;]{0,40}?${CREDENTIAL_WORD}${ASSIGNED}(?<secret>${token})${RIGHT[edges]}`,
        flags: '',
        checks: ['not-placeholder', 'random', ...checks],
    };
}
/** A name of several words as each language joins them: `dd_api`, `dd-api`, `dd.api` and `ddApi`. */
function spellingsOf(named) {
    const joints = ['_', '-', '.', ''];
    return [...new Set(named.flatMap((word) => joints.map((joint) => word.replace(/(?<=[a-z0-9])_(?=[a-z])/g, joint))))];
}
/** The characters an expression literally begins with: `gsk_` of `gsk_[A-Za-z0-9]{52}`. */
function literalStart(expression) {
    let literal = '';
    for (let at = 0; at < expression.length;) {
        const escaped = /^\\([.\-_$/+])/.exec(expression.slice(at, at + 2));
        const character = escaped?.[1] ?? expression[at] ?? '';
        if (!escaped && /[\\^$.*+?()[\]{}|]/.test(character))
            break;
        at += escaped ? 2 : 1;
        // A repeat takes its last character with it.
        if (/^[*?+{]/.test(expression.slice(at, at + 1)))
            break;
        literal += character;
    }
    return /\|/.test(topLevel(expression)) ? '' : literal;
}
/** What to look for when a format names no keywords. Three literal bytes become four with each character that may follow. */
function anchorsOf(token) {
    const literal = literalStart(token);
    if (Buffer.byteLength(literal) !== layout/* KEYWORD_MIN_BYTES */.PM - 1)
        return [literal];
    const follows = /^(?:\[[^\]\\]+\]|\\[dw])(?!\?|\*|\{0)/.exec(unescapedTail(token, literal.length))?.[0];
    if (follows === undefined)
        return [literal];
    const one = new RegExp(`^${follows}$`);
    const characters = Array.from({ length: 0x5e }, (_, index) => String.fromCharCode(0x21 + index));
    return characters.filter((character) => one.test(character)).map((character) => literal + character);
}
/** What is left of an expression after its first `count` literal characters. */
function unescapedTail(expression, count) {
    let at = 0;
    for (let left = count; left > 0; left--)
        at += expression[at] === '\\' ? 2 : 1;
    return expression.slice(at);
}
/** The expression without what stands in groups and classes. */
function topLevel(expression) {
    let depth = 0;
    let shown = '';
    for (let at = 0; at < expression.length; at++) {
        const character = expression[at];
        if (character === '\\')
            at++;
        else if (character === '[')
            at = expression.indexOf(']', at + 1);
        else if (character === '(')
            depth++;
        else if (character === ')')
            depth--;
        else if (depth === 0)
            shown += character;
    }
    return shown;
}
function variableOf({ id, named }) {
    const stem = named ? `${named[0]}_api_key` : (id.split('/')[1] ?? '');
    return stem.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}
function badExamples(format, sample, index) {
    const variable = variableOf(format);
    const texts = [
        { path: '.env', text: `${variable}=${sample}\n` },
        { path: 'src/client.ts', text: `const options = { '${variable.toLowerCase()}': '${sample}' };\n` },
    ];
    return index === 0 ? texts : texts.slice(1);
}
function nearMisses(format) {
    const variable = variableOf(format);
    const sample = format.samples[0] ?? '';
    const shared = [
        {
            path: '.env.local',
            text: `${variable}=${fillerOf(format, sample)}\n`,
            because: 'a filler stands where the value goes',
        },
        {
            text: `client = Client(token=os.environ["${variable}"])\n`,
            because: 'the value comes from the environment',
        },
    ];
    if (format.named) {
        return [
            ...shared,
            { path: 'data/items.json', text: `{ "digest": "${sample}" }\n`, because: 'nothing says whose value it is' },
        ];
    }
    return [
        ...shared,
        {
            path: 'src/names.ts',
            text: `const name = 'Q7x${format.edges === 'base64' ? '/' : '_'}${sample}${sample.slice(-4)}_';\n`,
            because: 'it goes on at both ends, so it is a part of something else',
        },
    ];
}
/** The sample with its keyword kept and `x` for every letter and digit of the rest. */
function fillerOf({ token, keywords, before }, sample) {
    const whole = (0,rule/* joined */.oR)(sample);
    const marks = keywords ?? anchorsOf(token);
    const mark = marks.find((each) => each !== '' && whole.includes(each));
    if (mark === undefined || before !== undefined)
        return whole.replace(/[A-Za-z0-9]/g, 'x');
    const at = whole.indexOf(mark) + mark.length;
    return `${whole.slice(0, at)}{+}${whole.slice(at).replace(/[A-Za-z0-9]/g, 'x')}`;
}
/** Why a format cannot be found, if so. */
function formatProblem({ token, keywords, named }) {
    // Before anything reads it: what reads it takes it for valid.
    try {
        new RegExp(token);
    }
    catch (error) {
        return `is not valid: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (keywords ?? named)
        return undefined;
    const literal = literalStart(token);
    if (anchorsOf(token).every((anchor) => Buffer.byteLength(anchor) >= layout/* KEYWORD_MIN_BYTES */.PM))
        return undefined;
    return `token literally begins with "${literal}", which is shorter than ${layout/* KEYWORD_MIN_BYTES */.PM} bytes; give keywords or named`;
}

;// CONCATENATED MODULE: ./build/rules/file.js
// One rule file to the rules in it, those written as formats included, and what is wrong with its shape.








const FIELDS = { rules: RULE_FIELDS, formats: FORMAT_FIELDS };
const LISTS = Object.keys(FIELDS);
const parseYaml = (0,document_guard/* guarded */.N)('yaml', document_yaml.parseYamlDocument);
/** A format in the shape of the rule it stands for. */
const formatAsRule = formatSchema.transform((format, context) => {
    const problem = formatProblem(format);
    if (problem === undefined)
        return ruleOfFormat(format);
    context.addIssue({ code: 'custom', path: ['token'], message: problem });
    return core/* NEVER */.tm;
});
const SCHEMAS = { rules: ruleSchema, formats: formatAsRule };
const fileSchema = schemas/* strictObject */.rej({ rules: schemas/* array */.YOg(ruleSchema).min(1).optional(), formats: schemas/* array */.YOg(formatAsRule).min(1).optional() })
    .refine(({ rules, formats }) => rules ?? formats, 'needs "rules" or "formats"');
function parseRuleFile(file) {
    const { root, problems } = parseYaml(file.text);
    if (!root || problems.length > 0) {
        const syntax = problems.map(({ offset, message }) => problemAt(file, offset, message));
        return { entries: [], root, fileProblems: syntax.length > 0 ? syntax : [problemAt(file, 0, 'the file is empty')] };
    }
    const plain = (0,lib_document/* toPlain */.Ul)(root);
    const result = fileSchema.safeParse(plain);
    if (result.success) {
        const entries = LISTS.flatMap((list) => (result.data[list] ?? []).map((source, index) => ({ source, place: [list, index] })));
        return { entries, root, fileProblems: LISTS.flatMap((list) => fieldOrder(file, root, list)) };
    }
    const keysAt = (path) => (path.length === 2 ? (FIELDS[path[0]] ?? []) : []);
    const fileProblems = (0,shape_problem/* shapeProblems */.q)(result.error.issues, root, keysAt).map((problem) => problemAt(file, problem.offset, (0,shape_problem/* aboutPlace */.R)(problem, 'the file')));
    return { entries: LISTS.flatMap((list) => wellShaped(plain, list)), root, fileProblems };
}
/** Rules that have their shape are looked at further, so that one round of mending is enough. */
function wellShaped(plain, list) {
    const items = typeof plain === 'object' && plain !== null ? plain[list] : undefined;
    return (Array.isArray(items) ? items : []).flatMap((item, index) => {
        const each = SCHEMAS[list].safeParse(item);
        return each.success ? [{ source: each.data, place: [list, index] }] : [];
    });
}
/** Every rule reads the same way. */
function fieldOrder(file, root, list) {
    const items = root.kind === 'object' ? root.entries.find(({ key }) => key === list)?.value : undefined;
    if (items?.kind !== 'array')
        return [];
    return items.items.flatMap((rule) => {
        if (rule.kind !== 'object')
            return [];
        const order = rule.entries.map(({ key }) => FIELDS[list].indexOf(key));
        const misplaced = rule.entries[order.findIndex((place, index) => index > 0 && place < (order[index - 1] ?? 0))];
        if (!misplaced)
            return [];
        const message = `field "${misplaced.key}" is out of order; the order is ${FIELDS[list].join(', ')}`;
        return [problemAt(file, misplaced.keyStart, message)];
    });
}
function problemAt({ path, text }, offset, message) {
    return { path, line: (0,document_place/* lineAt */.mh)(text, offset), message };
}

;// CONCATENATED MODULE: ./build/rules/repeats.js
// Finds a repeat without an upper bound in a regular expression, reading it properly: escapes and classes are skipped, so
// `\*` and `[*+]` are no repeats. An expression without one takes bounded time at one place of a text.
/** The first unbounded repeat as written with what it repeats, or undefined. */
function unboundedRepeat(source) {
    /** Where the last atom begins; groups begin at their bracket. */
    let atom = 0;
    const open = [];
    for (let at = 0; at < source.length;) {
        const character = source[at];
        const length = character === '\\' ? escapeLength(source, at) : character === '[' ? classLength(source, at) : 1;
        if (character === '(')
            open.push(at);
        if (character === ')')
            atom = open.pop() ?? at;
        else if (character === '*' || character === '+')
            return source.slice(atom, at + 1);
        else if (character === '{') {
            const repeat = /^\{\d+(,?)(\d*)\}/.exec(source.slice(at, at + 24));
            if (repeat) {
                if (repeat[1] === ',' && repeat[2] === '')
                    return source.slice(atom, at + repeat[0].length);
                at += repeat[0].length;
                continue;
            }
            atom = at;
        }
        else if (character !== '?')
            atom = at;
        at += length;
        // `(?:`, `(?=`, `(?<name>` are not optional anything.
        if (character === '(' && source[at] === '?')
            at++;
    }
    return undefined;
}
function escapeLength(source, at) {
    return (/^\\(?:k<[^>]*>|[pP]\{[^}]*\}|u\{[^}]*\}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[A-Za-z]|\d{1,2}|[\s\S])/.exec(source.slice(at, at + 80))?.[0].length ?? 1);
}
function classLength(source, at) {
    let end = at + 1;
    while (end < source.length && source[end] !== ']')
        end += source[end] === '\\' ? 2 : 1;
    return end + 1 - at;
}

;// CONCATENATED MODULE: ./build/rules/widths.js
// What an expression looks at, read off it: how far it sees from its keyword, how long its secret is at least, how far from
// the keyword that begins. With it most places of a keyword are passed over on bytes, and the rest need a window of text
// only, not the whole file.
/** A secret shorter than this, or further away, rules out too little to be worth a look. */
const WORTHWHILE_LEAST = 8;
const WORTHWHILE_WITHIN = 1024;
const SECRET = '(?<secret>';
/** `source` is valid. What the reader does not know, such as the newest syntax, is taken to look at everything. */
function reachOf(source, flags) {
    try {
        return readReach(source, flags);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return {};
        throw error;
    }
}
function readReach(source, flags) {
    const whole = new Reader(source, flags, 0, true);
    const { most } = whole.alternatives();
    const secret = secretReach(source, flags);
    // Before a `|` it would bind the first alternative only.
    const [, left] = whole.hadAlternative ? [] : (LEFT_EDGE.exec(source) ?? []);
    const notAfter = left && new Reader(left, flags, 0).alternatives().bytes;
    return {
        ...(Number.isFinite(most) && { ahead: most }),
        ...(notAfter && { notAfter: written(notAfter) }),
        ...(secret && { secret }),
    };
}
/** A class that may not stand before. */
const LEFT_EDGE = /^\(\?<!(\[(?!\^)[^\]\\]+\])\)/;
function secretReach(source, flags) {
    const at = source.indexOf(SECRET);
    if (at < 0)
        return undefined;
    const before = new Reader(source.slice(0, at), flags, 0);
    const { most: within } = before.alternatives();
    const inside = new Reader(source, flags, at + SECRET.length);
    const { least, most, bytes } = inside.alternatives();
    if (/[?*+{]/.test(source[inside.at + 1] ?? ''))
        return undefined;
    const after = new Reader(source, flags, inside.at + 1);
    const next = after.firstBytes();
    after.alternatives();
    const isInEveryMatch = before.isAtEnd && !before.hadAlternative && after.isAtEnd && !after.hadAlternative;
    const isBounded = next !== undefined && Number.isFinite(most) && next.every((byte, index) => byte === 0 || bytes[index] === 0);
    if (!isInEveryMatch || within > WORTHWHILE_WITHIN || (least < WORTHWHILE_LEAST && !isBounded))
        return undefined;
    return {
        least,
        bytes: written(bytes),
        within,
        ...(Number.isFinite(most) && { most }),
        ...(isBounded && { before: written(next) }),
    };
}
function written(bytes) {
    const packed = Buffer.alloc(32);
    for (const [code, isIn] of bytes.entries())
        if (isIn)
            packed[code >> 3] = packed[code >> 3] | (1 << (code & 7));
    return packed.toString('hex');
}
/** Reads an expression that is known to be valid. */
class Reader {
    source;
    flags;
    at;
    /** Whether there was a `|` at the level it began at. */
    hadAlternative = false;
    /** Of the groups read so far. */
    widest = 0;
    /** Whether what is only looked at counts as if it were matched. */
    countsLooks;
    constructor(source, flags, at, countsLooks = false) {
        this.source = source;
        this.flags = flags;
        this.at = at;
        this.countsLooks = countsLooks;
    }
    get isAtEnd() {
        return this.at === this.source.length;
    }
    /** What the next character can be, when it is one and must be there. */
    firstBytes() {
        const character = this.peek();
        if (character === undefined || /[()|^$]/.test(character))
            return undefined;
        const ahead = new Reader(this.source, this.flags, this.at);
        const atom = ahead.atom();
        return atom.least === 1 && ahead.repeat()[0] > 0 ? atom.bytes : undefined;
    }
    peek() {
        return this.source[this.at];
    }
    /** Up to the end of the source or the bracket that closes this level. */
    alternatives() {
        let all = this.sequence();
        while (this.peek() === '|') {
            this.hadAlternative = true;
            this.at++;
            const next = this.sequence();
            all = {
                least: Math.min(all.least, next.least),
                most: Math.max(all.most, next.most),
                bytes: union(all.bytes, next.bytes),
            };
        }
        return all;
    }
    sequence() {
        let all = nothing();
        for (let next = this.peek(); next !== undefined && next !== '|' && next !== ')'; next = this.peek()) {
            const atom = this.atom();
            const [from, to] = this.repeat();
            all = {
                least: all.least + atom.least * from,
                most: all.most + atom.most * to,
                bytes: union(all.bytes, atom.bytes),
            };
        }
        return all;
    }
    atom() {
        const character = this.source[this.at];
        if (character === '(')
            return this.group();
        if (character === '[')
            return this.characterClass();
        if (character === '\\')
            return this.escape();
        this.at++;
        return character === '^' || character === '$' ? nothing() : this.one(character);
    }
    group() {
        const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at))?.[0] ?? '(';
        this.at += opening.length;
        const outer = this.hadAlternative;
        const inside = this.alternatives();
        this.hadAlternative = outer;
        this.at++;
        this.widest = Math.max(this.widest, inside.most);
        return /^\(\?<?[=!]/.test(opening) ? { ...nothing(), most: this.countsLooks ? inside.most : 0 } : inside;
    }
    characterClass() {
        let end = this.at + 1;
        while (this.source[end] !== ']')
            end += this.source[end] === '\\' ? 2 : 1;
        const written = this.source.slice(this.at, end + 1);
        this.at = end + 1;
        return this.one(written);
    }
    escape() {
        const written = /^\\(?:k<\w+>|x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[A-Za-z]|[1-9]|[\s\S])/.exec(this.source.slice(this.at))?.[0];
        this.at += written?.length ?? 1;
        if (written === undefined || written === '\\b' || written === '\\B')
            return nothing();
        // What a reference repeats is one of the groups before it.
        if (/^\\[1-9k]/.test(written))
            return { least: 0, most: this.widest, bytes: ANY };
        return this.one(written);
    }
    /** One character of the kind that is written. */
    one(written) {
        const character = written.charCodeAt(0);
        // Outside ASCII a character is several bytes of the subject.
        if (character > 0x7f)
            return { least: 1, most: 4, bytes: ANY };
        const matches = new RegExp(`^${/^[{}\]/-]$/.test(written) ? `\\${written}` : written}$`, this.flags);
        const bytes = Uint8Array.from({ length: 256 }, (_, code) => (matches.test(String.fromCharCode(code)) ? 1 : 0));
        return { least: 1, most: 1, bytes };
    }
    repeat() {
        const written = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));
        if (!written)
            return [1, 1];
        this.at += written[0].length;
        const [mark, from, comma, to] = written;
        if (mark.startsWith('*'))
            return [0, Number.POSITIVE_INFINITY];
        if (mark.startsWith('+'))
            return [1, Number.POSITIVE_INFINITY];
        if (mark.startsWith('?'))
            return [0, 1];
        const least = Number(from);
        return [least, comma === '' ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to)];
    }
}
const ANY = new Uint8Array(256).fill(1);
function nothing() {
    return { least: 0, most: 0, bytes: new Uint8Array(256) };
}
function union(one, other) {
    return one.map((byte, index) => byte | other[index]);
}

;// CONCATENATED MODULE: ./build/rules/load.js
// Rule files to rule definitions, all problems listed at once with file and line. The same loader serves our packs at
// build time and users' packs at run time.









function loadRules(files, options) {
    const rules = [];
    const problems = [];
    const seen = new Map();
    for (const file of files) {
        const { entries, root, fileProblems } = parseRuleFile(file);
        problems.push(...fileProblems);
        for (const { source, place } of entries) {
            const at = (message, ...path) => problems.push({
                path: file.path,
                line: lineOf(file.text, root, [...place, ...path]),
                message: `${source.id}: ${message}`,
            });
            const before = problems.length;
            checkRule(source, file, options, at);
            const earlier = seen.get(source.id) ?? (options.taken?.has(source.id) ? 'the built-in packs' : undefined);
            if (earlier !== undefined)
                at(`the id is already used in ${earlier}`, 'id');
            seen.set(source.id, file.path);
            if (problems.length === before)
                rules.push(load_define(source, options));
        }
    }
    return { rules, problems };
}
function checkRule(source, file, options, at) {
    const pack = file.path.split('/').at(-2);
    if (!options.isForeign && pack !== source.id.split('/')[0])
        at(`the pack of the id is not the folder "${pack}"`, 'id');
    if (!Object.hasOwn(options.classes, source.class)) {
        const meant = (0,suggest/* nearest */.p)(source.class, Object.keys(options.classes));
        at(`"${source.class}" is no finding class.${meant ? ` Did you mean ${meant}?` : ''}`, 'class');
    }
    if ('detector' in source.match && !options.detectors.includes(source.match.detector)) {
        at(`there is no detector "${source.match.detector}"`, 'match', 'detector');
    }
    if ('text' in source.match)
        checkText(source.match.text, at);
    if ('document' in source.match)
        checkDocument(source.match.document, at);
}
function checkText(match, at) {
    for (const [index, keyword] of match.any.entries()) {
        const text = typeof keyword === 'string' ? keyword : keyword.text;
        if (Buffer.byteLength(text) < layout/* KEYWORD_MIN_BYTES */.PM)
            at(`keyword "${text}" is shorter than ${layout/* KEYWORD_MIN_BYTES */.PM} bytes`, 'match', 'text', 'any', index);
    }
    for (const name of ['regex', 'before']) {
        const expression = match[name];
        if (expression === undefined)
            continue;
        for (const problem of expressionProblems(expression, match.flags))
            at(`${name} ${problem}`, 'match', 'text', name);
    }
    for (const [index, check] of match.checks.entries()) {
        if (typeof check === 'string')
            continue;
        const around = 'near' in check ? check.near : 'not-near' in check ? check['not-near'] : undefined;
        for (const problem of around ? expressionProblems(around.regex, match.flags) : [])
            at(`regex ${problem}`, 'match', 'text', 'checks', index);
    }
}
/** What is wrong with an expression, as the rest of a sentence about it. */
function expressionProblems(expression, flags) {
    const problems = [];
    try {
        (0,anchored/* compileAnchored */.mv)(expression, undefined, flags, false);
    }
    catch (error) {
        problems.push(`is not valid: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (/\[[^\]]*[^\0-\x7f]/.test(expression))
        problems.push('has a character outside ASCII in a class; write an alternation');
    const unbounded = unboundedRepeat(expression);
    if (unbounded !== undefined)
        problems.push(`has a repeat without an upper bound (${unbounded}); write {0,60}`);
    return problems;
}
function checkDocument(match, at) {
    try {
        (0,lib_document/* parsePath */.Rr)(match.select);
    }
    catch (error) {
        at(error instanceof Error ? error.message : String(error), 'match', 'document', 'select');
    }
    if (match.when !== undefined)
        for (const problem of (0,condition/* checkCondition */.Qj)(match.when))
            at(problem, 'match', 'document', 'when');
}
function load_define(source, options) {
    const classInfo = options.classes[source.class];
    const path = examplePath(source.where.kinds?.[0], source.where.roles?.[0]);
    const example = (raw) => {
        if (typeof raw === 'string')
            return { path, text: raw };
        if (!('files' in raw))
            return { ...raw, path: raw.path ?? path };
        const { files, ...rest } = raw;
        const [first, ...others] = files;
        return { path, text: '', ...first, ...(others.length > 0 && { others }), ...rest };
    };
    return {
        info: {
            id: source.id,
            title: source.title,
            class: source.class,
            category: classInfo.category,
            severity: source.severity,
            confidence: source.confidence,
            tier: source.tier,
            what: source.what,
            why: source.why,
            fix: source.fix,
            bad: source.bad.map(example),
            good: source.good.map(example),
            references: source.references,
            frameworks: classInfo.frameworks,
        },
        message: source.message ?? source.what,
        where: {
            ...(source.where.kinds && { kinds: source.where.kinds }),
            roles: source.where.roles ?? defaultRoles(source.match),
            ...(source.where.paths && { paths: source.where.paths }),
        },
        match: defineMatch(source.match),
        isForeign: options.isForeign,
    };
}
function defaultRoles(match) {
    return 'document' in match ? ['document'] : ['file'];
}
function defineMatch(match) {
    if ('detector' in match)
        return { detector: match.detector };
    if ('posture' in match)
        return { posture: match.posture };
    if ('document' in match) {
        const { select, when, secret } = match.document;
        // checkCondition has passed it.
        return { document: { select, isSecret: secret, ...(when !== undefined && { when: when }) } };
    }
    if ('flow' in match) {
        const { from, to, byDesign } = match.flow;
        return { flow: { from, to, isByDesign: byDesign } };
    }
    const { any, regex, before, flags, checks } = match.text;
    return {
        text: {
            any: any.map((keyword) => typeof keyword === 'string'
                ? { text: keyword, isCaseSensitive: true }
                : { text: keyword.text, isCaseSensitive: keyword.case === 'sensitive' }),
            ...(regex !== undefined && { regex }),
            ...(before !== undefined && { before }),
            flags,
            reach: reachOf(regex ?? '', flags),
            checks: checks.map((check) => {
                if (check === 'not-placeholder')
                    return { notPlaceholder: true };
                if (check === 'random')
                    return { random: true };
                if (check === 'digit')
                    return { digit: true };
                if (check === 'not-words')
                    return { notWords: true };
                return 'not-near' in check ? { notNear: check['not-near'] } : check;
            }),
        },
    };
}
/** The path an example pretends to have when it names none: the first place where its kind is found. */
function examplePath(kind, role) {
    const byKind = {
        'mcp-config': '.mcp.json',
        'agent-settings': '.claude/settings.json',
        'server-manifest': 'server.json',
        skill: 'SKILL.md',
        'agent-definition': '.claude/agents/example.md',
        instructions: 'AGENTS.md',
        command: '.claude/commands/example.md',
        workflow: '.github/workflows/example.yml',
        'hook-script': '.claude/hooks/example.sh',
        'env-file': '.env',
    };
    const byRole = {
        'mcp-server': '.mcp.json',
        'server-manifest': 'server.json',
        launch: '.mcp.json',
        hook: '.claude/settings.json',
        'hook-command': '.claude/settings.json',
        'model-text': 'SKILL.md',
        workflow: '.github/workflows/example.yml',
    };
    return (kind && byKind[kind]) ?? (role && byRole[role]) ?? 'src/settings.py';
}
function lineOf(text, root, path) {
    return root ? (0,document_place/* lineAt */.mh)(text, (0,document_place/* placeAt */.BW)(root, path).offset) : 1;
}


/***/ })

};
