export const id = 678;
export const ids = [678];
export const modules = {

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJsonDocument: () => (/* binding */ parseJsonDocument)
/* harmony export */ });
/* harmony import */ var _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3162);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9547);
/* harmony import */ var _document_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(259);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7116);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4354);
// JSON, JSONC and JSON5 with positions. jsonc-parser reads first because it recovers from errors; what it objects to may
// be good JSON5, which momoa reads strictly, so momoa's tree wins only when it is complete. momoa takes far more memory:
// a long text is read by jsonc-parser alone.





const OPTIONS = { allowTrailingComma: true, allowEmptyContent: true };
function parseJsonDocument(original) {
    // A byte order mark is whitespace to us, and a space keeps every offset.
    const text = original.startsWith('\ufeff') ? ` ${original.slice(1)}` : original;
    checkNesting(text);
    const errors = new FirstErrors();
    let tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.parseTree)(text, errors, OPTIONS);
    if (errors.length > 0 && text.length <= _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .SLOW_DOCUMENT_TEXT */ .IE) {
        // One tree at a time: of a text full of mistakes each is hundreds of times its size.
        tree = undefined;
        const json5 = readJson5(text);
        if (json5 !== undefined)
            return { root: json5, problems: [] };
        tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.parseTree)(text, new FirstErrors(), OPTIONS);
    }
    return { root: tree && fromJsonc(tree, 0), problems: errors.map(problem) };
}
/** A text can have an error for each of its characters. */
class FirstErrors extends Array {
    static get [Symbol.species]() {
        return Array;
    }
    push(...errors) {
        return this.length < _document_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBLEMS */ .D ? super.push(...errors) : this.length;
    }
}
/** Both parsers recurse, so brackets outside strings and comments are counted before either sees the text. */
function checkNesting(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"' || character === "'")
            at = stringEnd(text, at);
        else if (character === '/')
            at = commentEnd(text, at);
        else if (character === '[' || character === '{') {
            depth++;
            if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCUMENT_DEPTH */ .gs)
                throw new _document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .TooDeepError */ .F(at);
        }
        else if ((character === ']' || character === '}') && depth > 0)
            depth--;
    }
}
/** Index of the closing quote, or of the line break that ends a string nobody closed. */
function stringEnd(text, open) {
    for (let at = open + 1; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (character === text[open] || character === '\n')
            return at;
    }
    return text.length;
}
function commentEnd(text, slash) {
    const next = text[slash + 1];
    if (next !== '/' && next !== '*')
        return slash;
    const end = next === '/' ? text.indexOf('\n', slash) : text.indexOf('*/', slash + 2) + 1;
    return end > 0 ? end : text.length;
}
function problem(error) {
    const words = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.printParseErrorCode)(error.error).replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return { offset: error.offset, message: words, kind: 'syntax' };
}
function fromJsonc(node, depth) {
    const { offset: start } = node;
    const end = start + node.length;
    if (node.type !== 'object' && node.type !== 'array')
        return { kind: 'scalar', start, end, value: node.value };
    if (depth >= _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCUMENT_DEPTH */ .gs)
        throw new _document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .TooDeepError */ .F(start);
    const children = node.children ?? [];
    if (node.type === 'array')
        return { kind: 'array', start, end, items: children.map((item) => fromJsonc(item, depth + 1)) };
    const entries = [];
    for (const { children: [key, value] = [] } of children) {
        // A key whose value is missing has been reported; there is no node to give it.
        if (key === undefined || value === undefined)
            continue;
        const name = key.value;
        entries.push({
            key: name,
            keyStart: key.offset,
            keyEnd: key.offset + key.length,
            value: fromJsonc(value, depth + 1),
        });
    }
    return { kind: 'object', start, end, entries };
}
function readJson5(text) {
    try {
        // momoa never ends on a string whose last character, at the end of the text, is a backslash.
        return fromMomoa((0,_humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(`${text}\n`, { mode: 'json5', ranges: true }).body, 0);
    }
    catch (error) {
        if (error instanceof _document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .TooDeepError */ .F)
            throw error;
        return undefined;
    }
}
function fromMomoa(node, depth) {
    const [start, end] = node.range ?? [0, 0];
    switch (node.type) {
        case 'Object':
        case 'Array': {
            if (depth >= _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCUMENT_DEPTH */ .gs)
                throw new _document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .TooDeepError */ .F(start);
            if (node.type === 'Array') {
                return { kind: 'array', start, end, items: node.elements.map(({ value }) => fromMomoa(value, depth + 1)) };
            }
            const entries = node.members.map(({ name, value }) => {
                const [keyStart, keyEnd] = name.range ?? [0, 0];
                const key = name.type === 'Identifier' ? name.name : name.value;
                return { key, keyStart, keyEnd, value: fromMomoa(value, depth + 1) };
            });
            return { kind: 'object', start, end, entries };
        }
        case 'String':
        case 'Number':
        case 'Boolean':
            return { kind: 'scalar', start, end, value: node.value };
        case 'NaN':
            return { kind: 'scalar', start, end, value: Number.NaN };
        case 'Infinity':
            return { kind: 'scalar', start, end, value: node.sign === '-' ? -Infinity : Infinity };
        default:
            return { kind: 'scalar', start, end, value: null };
    }
}


/***/ })

};
