export const id = 276;
export const ids = [276,287];
export const modules = {

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/lib/document-guard.js
var document_guard = __webpack_require__(259);
// EXTERNAL MODULE: ./build/lib/document-place.js
var document_place = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/lib/document-yaml.js
var document_yaml = __webpack_require__(287);
// EXTERNAL MODULE: ./build/lib/shape-problem.js
var shape_problem = __webpack_require__(2235);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(6441);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/config/schema.js
// The shape of bartizan.yml, made from the option table. Loaded only when there is a config file to read.



const calendarDay = date('is not a day such as 2027-03-31');
const ignoreEntry = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().min(1).optional(),
    fingerprint: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{8,64}$/, 'is not a fingerprint: at least 8 hex digits')
        .optional(),
    path: schemas/* string */.YjP().min(1).optional(),
    reason: schemas/* string */.YjP({ error: 'is missing. An ignore without a reason is not accepted' })
        .trim()
        .min(1, 'is empty. An ignore without a reason is not accepted')
        .regex(/[\p{L}\p{N}]/u, 'says nothing: write why this finding is all right'),
    until: calendarDay.optional(),
})
    .refine(({ rule, fingerprint, path }) => rule !== undefined || fingerprint !== undefined || path !== undefined, {
    error: 'names no rule, fingerprint or path, so it would ignore everything',
});
function schemaOf(option) {
    switch (option.type) {
        case 'texts':
            return schemas/* array */.YOg(schemas/* string */.YjP().min(1));
        case 'switch':
            return schemas/* boolean */.zMY();
        case 'choice':
            return schemas/* enum */.k5n(option.choices);
        case 'seconds':
            return schemas/* number */.aig().int().positive();
        case 'ignores':
            return schemas/* array */.YOg(ignoreEntry);
        case 'severities':
            return schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(severity/* SEVERITIES */.oC));
        default:
            return schemas/* string */.YjP().min(1);
    }
}
function build() {
    const root = {};
    for (const [, option] of options/* OPTION_LIST */.T$) {
        if (option.key === undefined)
            continue;
        const steps = option.key.split('.');
        let branch = root;
        for (const step of steps.slice(0, -1)) {
            branch[step] ??= {};
            branch = branch[step];
        }
        branch[steps.at(-1)] = schemaOf(option).optional();
    }
    return toObject(root);
}
function toObject(branch) {
    return schemas/* strictObject */.rej(Object.fromEntries(Object.entries(branch).map(([key, value]) => [
        key,
        value instanceof schemas/* ZodType */.aRx ? value : toObject(value).optional(),
    ])));
}
const configSchema = build();

;// CONCATENATED MODULE: ./build/config/file.js
// The text of a config file to settings. Every problem is reported with its line; what a config found in a scanned tree
// may not say is not a problem but not honoured.







const parseYaml = (0,document_guard/* guarded */.N)('yaml', document_yaml.parseYamlDocument);
function parseConfig(path, text) {
    const { root, problems } = parseYaml(text.replace(/^\ufeff/, ''));
    if (problems.length > 0) {
        return {
            path,
            settings: {},
            outside: [],
            problems: problems.map(({ offset, message }) => `line ${(0,document_place/* lineAt */.mh)(text, offset)}   ${message}`),
        };
    }
    if (!root || (root.kind === 'scalar' && root.value === null))
        return { path, settings: {}, outside: [], problems: [] };
    let plain;
    try {
        plain = (0,lib_document/* toPlain */.Ul)(root);
    }
    catch (error) {
        return {
            path,
            settings: {},
            outside: [],
            problems: [`line 1   ${error instanceof Error ? error.message : String(error)}`],
        };
    }
    const outside = [];
    if (root.kind === 'object') {
        for (const { key, keyStart } of root.entries) {
            if (!options/* RESERVED_KEYS */.a1.includes(key))
                continue;
            outside.push({ key, line: (0,document_place/* lineAt */.mh)(text, keyStart) });
            delete plain[key];
        }
    }
    const result = configSchema.safeParse(plain);
    if (!result.success) {
        return {
            path,
            settings: {},
            outside,
            problems: (0,shape_problem/* shapeProblems */.q)(result.error.issues, root, keysAt).map((problem) => `line ${(0,document_place/* lineAt */.mh)(text, problem.offset)}   ${(0,shape_problem/* aboutPlace */.R)(problem, 'the file')}`),
        };
    }
    const settings = {};
    for (const [name, option] of options/* OPTION_LIST */.T$) {
        if (option.key === undefined)
            continue;
        const value = option.key
            .split('.')
            .reduce((branch, step) => branch?.[step], result.data);
        if (value === undefined)
            continue;
        settings[name] = value;
        if (option.trust === 'outside')
            outside.push({ key: option.key, line: lineOf(text, root, option.key.split('.')) });
    }
    return { path, settings: settings, outside, problems: [] };
}
/** Names that may stand at a place of the config, for "did you mean". */
function keysAt(path) {
    if (path[0] === 'ignore')
        return ['rule', 'fingerprint', 'path', 'reason', 'until'];
    const depth = path.length;
    const keys = options/* OPTION_LIST */.T$.flatMap(([, { key }]) => (key === undefined ? [] : [key.split('.')]));
    const names = keys
        .filter((steps) => path.every((step, index) => steps[index] === step))
        .flatMap((steps) => steps[depth] ?? []);
    return [...new Set([...names, ...(depth === 0 ? options/* RESERVED_KEYS */.a1 : [])])];
}
function lineOf(text, root, path) {
    return (0,document_place/* lineAt */.mh)(text, (0,document_place/* placeAt */.BW)(root, path).offset);
}


/***/ }),

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


/***/ })

};
