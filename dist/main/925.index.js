export const id = 925;
export const ids = [925,287];
export const modules = {

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeAt),
/* harmony export */   m: () => (/* binding */ lineAt)
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
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8389);
// What a schema library objects to, in our words: where, and what is wrong there as the rest of a sentence about it.


/** In order of place. `keysAt` names what may stand in an object, for "did you mean". */
function shapeProblems(issues, root, keysAt) {
    return issues.flatMap((issue) => problemsOf(issue, [], root, keysAt)).toSorted((a, b) => a.offset - b.offset);
}
function problemsOf(issue, above, root, keysAt) {
    const path = [...above, ...issue.path.map(String)];
    const { node, offset } = (0,_document_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .B)(root, path);
    if (issue.code === 'unrecognized_keys') {
        return (issue.keys ?? []).map((key) => {
            const meant = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, keysAt(path));
            const place = [...path, key];
            return { path: place, offset: (0,_document_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .B)(root, place).offset, text: `is not known here.${didYouMean(meant)}` };
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

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ KEYWORD_MIN_BYTES),
/* harmony export */   g: () => (/* binding */ createMatcher)
/* harmony export */ });
// The keyword engine's interface and its plain form: every occurrence of every keyword in a stretch of bytes, in one
// pass. A keyword owns at least four bytes, so a table over its first two (letters folded) leaves few places to verify.
const KEYWORD_MIN_BYTES = 4;
/** @throws Error when a keyword is shorter than KEYWORD_MIN_BYTES: the rule loader has refused it before. */
function createMatcher(keywords) {
    const patterns = keywords.map(({ text, isCaseSensitive }) => {
        const bytes = Buffer.from(text, 'utf8');
        if (bytes.length < KEYWORD_MIN_BYTES)
            throw new Error(`keyword "${text}" is shorter than ${KEYWORD_MIN_BYTES} bytes`);
        return { bytes: isCaseSensitive ? bytes : bytes.map(lower), isCaseSensitive };
    });
    const buckets = [];
    // Bucket number by the first two bytes, letters folded by `| 0x20`; 0 is none.
    const table = new Uint16Array(0x10000);
    for (const [index, { bytes }] of patterns.entries()) {
        const key = pairKey(bytes[0] ?? 0, bytes[1] ?? 0);
        const bucket = table[key];
        if (bucket)
            buckets[bucket - 1]?.push(index);
        else
            table[key] = buckets.push([index]);
    }
    return {
        find(bytes, start, end, visit) {
            for (let offset = start; offset + KEYWORD_MIN_BYTES <= end; offset++) {
                const bucket = table[pairKey(bytes[offset], bytes[offset + 1])];
                if (!bucket)
                    continue;
                for (const index of buckets[bucket - 1]) {
                    const pattern = patterns[index];
                    if (occursAt(bytes, offset, end, pattern.bytes, pattern.isCaseSensitive))
                        visit(index, offset);
                }
            }
        },
    };
}
function occursAt(bytes, offset, end, pattern, isCaseSensitive) {
    if (offset + pattern.length > end)
        return false;
    for (let index = 0; index < pattern.length; index++) {
        const byte = bytes[offset + index];
        if ((isCaseSensitive ? byte : lower(byte)) !== pattern[index])
            return false;
    }
    return true;
}
function pairKey(first, second) {
    return ((first | 0x20) << 8) | (second | 0x20);
}
function lower(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}


/***/ }),

/***/ 7925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadRules: () => (/* binding */ loadRules)
});

// EXTERNAL MODULE: ./build/lib/condition.js + 2 modules
var condition = __webpack_require__(5103);
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
// EXTERNAL MODULE: ./build/lib/suggest.js
var suggest = __webpack_require__(8389);
// EXTERNAL MODULE: ./build/match/anchored.js
var anchored = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/match/matcher.js
var matcher = __webpack_require__(888);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/model/artifact.js
// What a loaded thing is and which texts it carries. The view on its bytes lives in artifacts/artifact.ts.
const ARTIFACT_KINDS = [
    'mcp-config',
    'agent-settings',
    'skill',
    'agent-definition',
    'instructions',
    'command',
    'workflow',
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
const USES = (/* unused pure expression or super */ null && (['runtime', 'test', 'example', 'docs', 'vendored']));
/**
 * Roles of a segment. `file` is the whole artifact as written; `model-text` is text a model reads;
 * `mcp-server` and `hook` are structured entries; `launch` and `hook-command` are the command lines in them;
 * `workflow` is a whole CI workflow, `document` the root of any document.
 */
const SEGMENT_ROLES = [
    'file',
    'model-text',
    'mcp-server',
    'launch',
    'hook',
    'hook-command',
    'workflow',
    'document',
];

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
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
    schemas/* strictObject */.rej({ entropy: schemas/* number */.aig().min(0).max(8) }),
    schemas/* strictObject */.rej({ distinct: schemas/* number */.aig().int().min(2).max(64) }),
    schemas/* strictObject */.rej({ checksum: schemas/* literal */.euz('github') }),
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
const badExample = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* strictObject */.rej({ path: schemas/* string */.YjP().optional(), text: schemas/* string */.YjP() })]);
const goodExample = schemas/* strictObject */.rej({ path: schemas/* string */.YjP().optional(), text: schemas/* string */.YjP(), because: schemas/* string */.YjP().min(5) });
const ruleSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must look like pack/name-of-the-wrong-thing'),
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
        kinds: schemas/* array */.YOg(schemas/* enum */.k5n(ARTIFACT_KINDS)).min(1).optional(),
        roles: schemas/* array */.YOg(schemas/* enum */.k5n(SEGMENT_ROLES)).min(1).optional(),
        paths: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional(),
    })
        .default({}),
    match: schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ text: textMatch }),
        schemas/* strictObject */.rej({ document: documentMatch }),
        schemas/* strictObject */.rej({ detector: schemas/* string */.YjP().min(1) }),
    ]),
    bad: schemas/* array */.YOg(badExample).min(1),
    good: schemas/* array */.YOg(goodExample).min(1),
    references: schemas/* array */.YOg(schemas/* url */.OZ5({ protocol: /^https?$/ })).min(1),
});
const ruleFileSchema = schemas/* strictObject */.rej({ rules: schemas/* array */.YOg(ruleSchema).min(1) });

;// CONCATENATED MODULE: ./build/rules/load.js
// Rule files to rule definitions, all problems listed at once with file and line. The same loader serves our packs at
// build time and users' packs at run time.











const parseYaml = (0,document_guard/* guarded */.N)('yaml', document_yaml.parseYamlDocument);
function loadRules(files, options) {
    const rules = [];
    const problems = [];
    const seen = new Map();
    for (const file of files) {
        const { sources, root, fileProblems } = parseFile(file);
        problems.push(...fileProblems);
        for (const [index, source] of sources.entries()) {
            const at = (message, ...path) => problems.push({
                path: file.path,
                line: lineOf(file.text, root, ['rules', index, ...path]),
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
function parseFile(file) {
    const { root, problems } = parseYaml(file.text);
    const syntax = problems.map((problem) => ({
        path: file.path,
        line: (0,document_place/* lineAt */.m)(file.text, problem.offset),
        message: problem.message,
    }));
    if (!root || syntax.length > 0) {
        return {
            sources: new Map(),
            root,
            fileProblems: syntax.length > 0 ? syntax : [{ path: file.path, line: 1, message: 'the file is empty' }],
        };
    }
    const plain = (0,lib_document/* toPlain */.Ul)(root);
    const result = ruleFileSchema.safeParse(plain);
    if (result.success) {
        return { sources: new Map(result.data.rules.entries()), root, fileProblems: fieldOrder(file, root) };
    }
    const keysAt = (path) => (path.length === 2 ? RULE_FIELDS : []);
    const fileProblems = (0,shape_problem/* shapeProblems */.q)(result.error.issues, root, keysAt).map((problem) => ({
        path: file.path,
        line: (0,document_place/* lineAt */.m)(file.text, problem.offset),
        message: (0,shape_problem/* aboutPlace */.R)(problem, 'the file'),
    }));
    // Rules that have their shape are looked at further, so that one round of mending is enough.
    const { rules } = typeof plain === 'object' && plain !== null && 'rules' in plain ? plain : { rules: [] };
    const sources = new Map();
    for (const [index, rule] of Array.isArray(rules) ? rules.entries() : []) {
        const each = ruleSchema.safeParse(rule);
        if (each.success)
            sources.set(index, each.data);
    }
    return { sources, root, fileProblems };
}
/** Every rule reads the same way. */
function fieldOrder(file, root) {
    const list = root.kind === 'object' ? root.entries.find(({ key }) => key === 'rules')?.value : undefined;
    if (list?.kind !== 'array')
        return [];
    return list.items.flatMap((rule) => {
        if (rule.kind !== 'object')
            return [];
        const order = rule.entries.map(({ key }) => RULE_FIELDS.indexOf(key));
        const misplaced = rule.entries[order.findIndex((place, index) => index > 0 && place < (order[index - 1] ?? 0))];
        if (!misplaced)
            return [];
        return [
            {
                path: file.path,
                line: (0,document_place/* lineAt */.m)(file.text, misplaced.keyStart),
                message: `field "${misplaced.key}" is out of order; the order is ${RULE_FIELDS.join(', ')}`,
            },
        ];
    });
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
        if (Buffer.byteLength(text) < matcher/* KEYWORD_MIN_BYTES */.P)
            at(`keyword "${text}" is shorter than ${matcher/* KEYWORD_MIN_BYTES */.P} bytes`, 'match', 'text', 'any', index);
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
    const example = (raw) => typeof raw === 'string' ? { path, text: raw } : { ...raw, path: raw.path ?? path };
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
    if ('document' in match) {
        const { select, when, secret } = match.document;
        // checkCondition has passed it.
        return { document: { select, isSecret: secret, ...(when !== undefined && { when: when }) } };
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
            checks: checks.map((check) => {
                if (check === 'not-placeholder')
                    return { notPlaceholder: true };
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
        skill: 'SKILL.md',
        'agent-definition': '.claude/agents/example.md',
        instructions: 'AGENTS.md',
        command: '.claude/commands/example.md',
        workflow: '.github/workflows/example.yml',
        'env-file': '.env',
    };
    const byRole = {
        'mcp-server': '.mcp.json',
        launch: '.mcp.json',
        hook: '.claude/settings.json',
        'hook-command': '.claude/settings.json',
        'model-text': 'SKILL.md',
        workflow: '.github/workflows/example.yml',
    };
    return (kind && byKind[kind]) ?? (role && byRole[role]) ?? 'src/settings.py';
}
function lineOf(text, root, path) {
    return root ? (0,document_place/* lineAt */.m)(text, (0,document_place/* placeAt */.B)(root, path).offset) : 1;
}


/***/ })

};
