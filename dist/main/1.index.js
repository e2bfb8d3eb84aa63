export const id = 1;
export const ids = [1];
export const modules = {

/***/ 4001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseTomlDocument: () => (/* binding */ parseTomlDocument)
});

// EXTERNAL MODULE: ./build/lib/document-node.js
var document_node = __webpack_require__(7116);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
;// CONCATENATED MODULE: ./build/lib/document-toml-source.js
// Gets TOML past two limits of its parser without moving any offset: duplicate keys, which it refuses, are renamed at
// the same length, and very long strings, which overflow its stack, become empty ones. Both are remembered.


/** Most readings of one text. Each costs the text again, so all after the first together stay under one file cap. */
const ATTEMPTS = 32;
/** The parser spreads a string's characters as arguments, which overflows somewhere above 100 000. */
const LONG_STRING = 32_768;
/** What the parser says about a duplicate; its error carries no code. */
const DUPLICATE = 'Defining a key multiple times is invalid';
const NAME_CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-';
/** Throws what the parser threw when there is no way around it. */
function readToml(original) {
    const names = new Map();
    const strings = new Map();
    let text = original;
    for (let attempt = 1;; attempt++) {
        try {
            return { text: original, program: (0,lib/* parseTOML */.MD)(text), names, strings };
        }
        catch (error) {
            if (attempt > 1 && (attempt >= ATTEMPTS || attempt * text.length > limits/* FILE_CAP */.aA))
                throw error;
            const next = error instanceof RangeError ? withoutLongStrings(text, strings) : withoutDuplicate(text, error, names);
            if (next === undefined)
                throw error;
            text = next;
        }
    }
}
function withoutDuplicate(text, error, names) {
    if (!(error instanceof lib/* ParseError */.mB) || error.message !== DUPLICATE)
        return undefined;
    const at = error.index;
    const quote = text[at];
    const end = quote === '"' || quote === "'" ? stringEnd(text, at, quote) : bareEnd(text, at);
    const name = unusedName(text, end - at, names.size);
    if (end === at || name === undefined)
        return undefined;
    const written = text.slice(at, end);
    names.set(at, quote === '"' || quote === "'" ? decode(written, quote) : written);
    return text.slice(0, at) + name + text.slice(end);
}
function bareEnd(text, start) {
    const length = text.slice(start).search(/[^A-Za-z0-9_-]/);
    return length < 0 ? text.length : start + length;
}
/** A bare key of this length that is no word of the text. */
function unusedName(text, length, from) {
    for (let number = from; number < from + NAME_CHARACTERS.length; number++) {
        const high = NAME_CHARACTERS[Math.floor(number / NAME_CHARACTERS.length)] ?? '_';
        const low = NAME_CHARACTERS[number % NAME_CHARACTERS.length] ?? '_';
        const name = `${high}${low}`.padStart(length, '_').slice(-length);
        if (!new RegExp(`(?<![A-Za-z0-9_-])${name}(?![A-Za-z0-9_-])`).test(text))
            return name;
    }
    return undefined;
}
function withoutLongStrings(text, strings) {
    const openings = /#|"""|'''|"|'/g;
    const pieces = [];
    let copied = 0;
    for (let opening = openings.exec(text); opening !== null; opening = openings.exec(text)) {
        const [quote] = opening;
        const { index: start } = opening;
        const lineEnd = text.indexOf('\n', start);
        const end = quote !== '#' ? stringEnd(text, start, quote) : lineEnd < 0 ? text.length : lineEnd;
        openings.lastIndex = end;
        if (quote === '#' || end - start < LONG_STRING)
            continue;
        strings.set(start, { end, value: decode(text.slice(start, end), quote) });
        pieces.push(text.slice(copied, start), '""'.padEnd(end - start));
        copied = end;
    }
    return pieces.length === 0 ? undefined : pieces.join('') + text.slice(copied);
}
function stringEnd(text, start, quote) {
    for (let at = start + quote.length;; at++) {
        at = text.indexOf(quote, at);
        if (at < 0)
            return text.length;
        if (quote.startsWith('"') && isEscaped(text, at))
            continue;
        // Up to two quotes right before the closing three belong to the string.
        for (let more = 0; quote.length === 3 && more < 2 && text[at + 3] === quote[0]; more++)
            at++;
        return at + quote.length;
    }
}
function isEscaped(text, at) {
    let slashes = 0;
    while (text[at - slashes - 1] === '\\')
        slashes++;
    return slashes % 2 === 1;
}
const ESCAPES = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b' };
function decode(written, quote) {
    const inner = written.slice(quote.length, -quote.length);
    const text = quote.length === 3 ? inner.replace(/^\r?\n/, '') : inner;
    if (quote.startsWith("'"))
        return text;
    return text.replace(/\\(?:x(..)|u(.{4})|U(.{8})|[ \t]*\r?\n\s*|(.))/g, (_, x, u, long, letter) => {
        const code = x ?? u ?? long;
        if (code !== undefined)
            return codePoint(Number.parseInt(code, 16));
        return letter === undefined ? '' : (ESCAPES[letter] ?? letter);
    });
}
function codePoint(code) {
    return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

;// CONCATENATED MODULE: ./build/lib/document-toml.js
// TOML with positions: headers and dotted keys become nested objects and arrays, in the order written. A table spans
// everything written into it, so the spans of two tables can overlap when one is continued after the other.



/** A document without any key has no root. */
function parseTomlDocument(original) {
    const text = original.startsWith('\ufeff') ? ` ${original.slice(1)}` : original;
    const { program, names, strings } = readToml(text);
    const { body } = program.body[0];
    const building = { text, names, strings, open: new Map(), latest: new Map(), nested: [] };
    const root = newTable();
    const top = { table: root, depth: 1 };
    for (const statement of body) {
        if (statement.type === 'TOMLKeyValue')
            addValue(statement, top, building);
        else
            addTable(statement, top, building);
    }
    if (root.entries.length === 0)
        return { root: undefined, problems: [] };
    for (const { node, parent } of building.nested.reverse())
        widen(parent, node.start, node.end);
    return { root, problems: [] };
}
/** Spans nothing until something is put into it. */
function newTable() {
    return { kind: 'object', start: Infinity, end: 0, entries: [] };
}
function addTable(statement, top, building) {
    const { keys } = statement.key;
    const last = keys.at(-1);
    if (last === undefined)
        return;
    const parent = descend(top, keys.slice(0, -1), building);
    const { table, depth } = statement.kind === 'array' ? push(parent, last, building) : enter(parent, last, building);
    widen(table, ...statement.range);
    for (const value of statement.body)
        addValue(value, { table, depth }, building);
}
function addValue(statement, from, building) {
    const { keys } = statement.key;
    const last = keys.at(-1);
    if (last === undefined)
        return;
    const { table, depth } = descend(from, keys.slice(0, -1), building);
    const value = convert(statement.value, depth, building);
    add(table, last, value, building);
    widen(table, value.start, value.end);
}
function descend(from, keys, building) {
    return keys.reduce((place, key) => enter(place, key, building), from);
}
/** The table of this name, continued if there is one: of a list of tables the last. */
function enter({ table, depth }, key, building) {
    const found = building.open.get(table)?.get(nameOf(key, building));
    if (found?.kind === 'object')
        return deeper(found, depth + 1, key);
    const latest = found && building.latest.get(found);
    if (latest)
        return deeper(latest, depth + 2, key);
    const created = newTable();
    addOpen(table, key, created, building);
    return deeper(created, depth + 1, key);
}
/** A new table in the list of this name. */
function push({ table, depth }, key, building) {
    const found = building.open.get(table)?.get(nameOf(key, building));
    const list = found?.kind === 'array' ? found : { kind: 'array', start: Infinity, end: 0, items: [] };
    if (list !== found)
        addOpen(table, key, list, building);
    const created = newTable();
    list.items.push(created);
    building.nested.push({ node: created, parent: list });
    building.latest.set(list, created);
    return deeper(created, depth + 2, key);
}
function deeper(table, depth, key) {
    if (depth > limits/* DOCUMENT_DEPTH */.gs)
        throw new document_node/* TooDeepError */.F(key.range[0]);
    return { table, depth };
}
function addOpen(table, key, value, building) {
    add(table, key, value, building);
    building.nested.push({ node: value, parent: table });
    const open = building.open.get(table) ?? new Map();
    building.open.set(table, open.set(nameOf(key, building), value));
}
function add(table, key, value, building) {
    const [keyStart, end] = key.range;
    const keyEnd = building.strings.get(keyStart)?.end ?? end;
    table.entries.push({ key: nameOf(key, building), keyStart, keyEnd, value });
    widen(table, keyStart, keyEnd);
}
function nameOf(key, { names, strings }) {
    const [start] = key.range;
    return names.get(start) ?? strings.get(start)?.value ?? (key.type === 'TOMLBare' ? key.name : key.value);
}
function convert(source, depth, building) {
    const [start, end] = source.range;
    if (source.type === 'TOMLValue') {
        const long = building.strings.get(start);
        if (long !== undefined)
            return { kind: 'scalar', start, end: long.end, value: long.value };
        const value = source.value instanceof Date ? building.text.slice(start, end) : source.value;
        return { kind: 'scalar', start, end, value };
    }
    if (depth >= limits/* DOCUMENT_DEPTH */.gs)
        throw new document_node/* TooDeepError */.F(start);
    if (source.type === 'TOMLArray') {
        return { kind: 'array', start, end, items: source.elements.map((each) => convert(each, depth + 1, building)) };
    }
    const table = { kind: 'object', start, end, entries: [] };
    for (const statement of source.body)
        addValue(statement, { table, depth: depth + 1 }, building);
    return table;
}
function widen(node, start, end) {
    node.start = Math.min(node.start, start);
    node.end = Math.max(node.end, end);
}


/***/ })

};
