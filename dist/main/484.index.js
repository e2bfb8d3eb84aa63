export const id = 484;
export const ids = [484];
export const modules = {

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyseCode: () => (/* binding */ analyseCode)
});

// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/model/flow.js
var flow = __webpack_require__(5552);
;// CONCATENATED MODULE: ./build/code/value.js
// What the evaluator knows of a value: where it comes from (taints), what it is made of (form). Values never change;
// what a guard proves is kept beside them, by the ids of the subjects it is about (see Facts).


function sinks(...names) {
    return names.reduce((set, name) => set | (1 << flow/* SINKS */.x.indexOf(name)), 0);
}
const NO_SINK = 0;
/** Numbers, truth values and members of a fixed set are harmless everywhere. */
const EVERY_SINK = (1 << flow/* SINKS */.x.length) - 1;
function holds(set, sink) {
    return (set & (1 << flow/* SINKS */.x.indexOf(sink))) !== 0;
}
const NO_JUDGEMENT = { whenTrue: [], whenFalse: [] };

;// CONCATENATED MODULE: ./build/code/callee-pattern.js
// Patterns that name callees (CalleePattern in tables.ts), and an index that finds those that match a canonical path
// without trying them all: they are kept by their last segment.
/** What stands in a pattern for anything, dots included. */
const ANY = '**';
/** Weight of a pattern that is a path as it is: more than any literal text can add. */
const EXACT = 1_000_000;
/** Weight of a known beginning (`sqlite3.**.execute`) over none (`*.execute`). */
const ROOTED = 10_000;
/** The last name in a path: `cursor().execute` → `execute`. */
function lastSegment(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}
function entryOf(pattern, value) {
    // A leading `*` is any receiver, however it was come by; elsewhere `*` is one name.
    const whole = pattern.startsWith('*.') ? `${ANY}${pattern.slice(1)}` : pattern;
    const texts = whole.split(ANY);
    const pieces = texts.map((text, index) => index < texts.length - 1 && text.endsWith('.') ? text.slice(0, -1) : text);
    const literal = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const isExact = pieces.length === 1 && !pattern.includes('*');
    return { pieces, value, weight: isExact ? EXACT : literal + (pieces[0] === '' ? 0 : ROOTED) };
}
/** Where this literal text, in which `*` stands for one name, ends when it begins here. */
function endOf(piece, path, at) {
    if (!piece.includes('*'))
        return path.startsWith(piece, at) ? at + piece.length : undefined;
    let place = at;
    for (const [index, part] of piece.split('*').entries()) {
        if (index > 0) {
            const from = place;
            while (place < path.length && !isBoundary(path, place))
                place++;
            if (place === from)
                return undefined;
        }
        if (!path.startsWith(part, place))
            return undefined;
        place += part.length;
    }
    return place;
}
/** Whether a name ends before this place: `pino.**.info` is also `pino().info` and `pino.info`. */
function isBoundary(path, at) {
    return at === path.length || path[at] === '.' || path[at] === '(' || path[at] === '[';
}
function isMatch({ pieces }, path) {
    const [head = '', ...rest] = pieces;
    let place = endOf(head, path, 0);
    if (place === undefined)
        return false;
    const tail = rest.pop();
    if (tail === undefined)
        return place === path.length;
    if (head !== '' && !isBoundary(path, place))
        return false;
    for (const piece of rest) {
        let found = path.indexOf(piece, place);
        while (found >= 0 && !isBoundary(path, found + piece.length))
            found = path.indexOf(piece, found + 1);
        if (found < 0)
            return false;
        place = found + piece.length;
    }
    return path.length - tail.length >= place && path.endsWith(tail);
}
/** Each value under all of its patterns. */
function indexPatterns(entries) {
    const byLast = new Map();
    /** Those that end in a wildcard. */
    const open = [];
    for (const [patterns, value] of entries) {
        for (const pattern of patterns) {
            const last = lastSegment(pattern);
            const entry = entryOf(pattern, value);
            if (last.includes('*'))
                open.push(entry);
            else
                byLast.set(last, [...(byLast.get(last) ?? []), entry]);
        }
    }
    return {
        matches(path) {
            const named = byLast.get(lastSegment(path));
            const found = [...(named ?? []), ...open].filter((entry) => isMatch(entry, path));
            return found.toSorted((a, b) => b.weight - a.weight);
        },
    };
}

;// CONCATENATED MODULE: ./build/code/facts/reading.js
// Short questions to values: the constant they are, the items of a list, the call that made them.
/** The constant it is; nothing else is one. */
function constantOf(value) {
    const form = value?.form;
    if (form?.kind === 'constant')
        return form;
    // A text of one constant.
    if (form?.kind === 'text' && form.parts.every((part) => part.form.kind === 'constant'))
        return { value: form.parts.map((part) => String(constantOf(part)?.value)).join('') };
    return undefined;
}
function textOf(value) {
    const constant = constantOf(value);
    return typeof constant?.value === 'string' ? constant.value : undefined;
}
/** All the constants it may be. */
function constantsOf(value) {
    if (value?.form.kind !== 'choice') {
        const constant = constantOf(value);
        return constant && [constant.value];
    }
    const all = [];
    for (const each of value.form.of) {
        const constant = constantOf(each);
        if (!constant)
            return undefined;
        all.push(constant.value);
    }
    return all;
}
function itemsOf(value) {
    return value?.form.kind === 'list' ? value.form.items : [];
}
/** Whether anyone but the program's author decides over it. Secrets and settings do not count. */
function isTheirs(value) {
    return value?.taints.some(({ source }) => source.origin !== 'secret') ?? false;
}
function madeBy(value) {
    const form = value?.form;
    if (form?.kind !== 'external' || !form.path.endsWith('()'))
        return undefined;
    const path = form.path.slice(0, -2);
    return { path, name: lastName(path), on: form.on, args: form.args ?? [] };
}
/** The same of the first of Go's results, `f()[0]`. */
function firstMadeBy(value) {
    const made = madeBy(value);
    if (made)
        return made;
    const form = externalOf(value);
    const first = form && /\(\)(?:\[0\]|\.0)$/.exec(form.path);
    if (!form || !first)
        return undefined;
    const before = madeBy(form.on);
    const path = form.path.slice(0, first.index);
    return { path, name: lastName(path), on: before ? before.on : form.on, args: form.args ?? before?.args ?? [] };
}
function externalOf(value) {
    return value?.form.kind === 'external' ? value.form : undefined;
}
function lastName(path) {
    return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
}
/** By position or keyword. */
function argument(args, position, name) {
    return (args.find((each) => name !== undefined && each.name === name) ??
        args.filter((each) => each.name === undefined && !each.spread)[position])?.value;
}

;// CONCATENATED MODULE: ./build/code/facts/callee.js
// Which values an entry of a table means: callee patterns and selectors (see tables.ts).


const indexes = new WeakMap();
function guardsOf(path, tables) {
    const index = indexes.get(tables) ?? indexPatterns(tables.guards.map((guard) => [guard.call, guard]));
    indexes.set(tables, index);
    return index.matches(path).map(({ value }) => value);
}
/** The values a selector means, of a call. */
function selected(selector, { on, args }) {
    if (selector === 'self')
        return on ? [on] : [];
    if (selector === '*')
        return args.map(({ value }) => value);
    const from = /^(\d+)\+$/.exec(selector);
    if (from)
        return args.slice(Number(from[1])).map(({ value }) => value);
    const [head = '', ...path] = selector.split('.');
    const [position = '', name] = head.split('|');
    let value = /^\d+$/.test(position) ? argument(args, Number(position), name) : argument(args, -1, position);
    for (const field of path)
        value = value?.form.kind === 'object' ? value.form.fields.get(field) : undefined;
    return value ? [value] : [];
}

;// CONCATENATED MODULE: ./build/code/facts/judging.js
// Words the judges share: the call that is judged, and facts made of proofs.


function judged(call, language) {
    return { ...call, name: lastName(call.path), language };
}
function strong(about, proves) {
    return { about, proves, grade: 'strong', note: '' };
}
function weak(about, proves, note) {
    return { about, proves, grade: 'weak', note };
}
function factsOf(about, { proves, weak: partly, note }) {
    if (!about)
        return [];
    return [
        ...(proves === NO_SINK ? [] : [strong(about, proves)]),
        ...(partly === NO_SINK ? [] : [weak(about, partly, note)]),
    ];
}
function whenTrue(...facts) {
    return { whenTrue: facts, whenFalse: [] };
}
function whenFalse(...facts) {
    return { whenTrue: [], whenFalse: facts };
}
function inverted({ whenTrue: yes, whenFalse: no }) {
    return { whenTrue: no, whenFalse: yes };
}
function isEmpty({ whenTrue: yes, whenFalse: no }) {
    return yes.length === 0 && no.length === 0;
}
function merged(...judgements) {
    const all = judgements.filter((each) => !isEmpty(each));
    if (all.length < 2)
        return all[0] ?? NO_JUDGEMENT;
    return { whenTrue: all.flatMap((each) => each.whenTrue), whenFalse: all.flatMap((each) => each.whenFalse) };
}
/** Notes of checks that are weak each, but not together: see `provedTogether`. */
const ONLY_DOTS = 'only `..` is refused';
const ONLY_SEPARATORS = 'only separators are refused';

;// CONCATENATED MODULE: ./build/code/facts/judge-host.js
// Checks of where a request goes: only those on the host of the parsed URL count.



const URL_SINK = sinks('url');
const PARSED = /(?:^|[./])(?<!JSON\.)(?:URL|parse|urlparse|urlsplit|Parse|ParseRequestURI|parse_url|make_url)\(\)(?:\[0\]|\.0)?$/;
const HOST = /\.(?:hostname|host|netloc|Host|Hostname\(\)|origin)$/;
const HANDING = /\.(?:toLowerCase|lower|toLocaleLowerCase|trim|strip|rstrip|casefold|replace)\(\)$|(?:^|\/)strings\.(?:ToLower|TrimSpace|TrimSuffix)\(\)$/;
/** The host of a parsed URL: it, the parsed URL, and the text that was parsed. Undefined for anything else. */
function urlsOfHost(value, depth = 0) {
    if (depth > 6)
        return undefined;
    // `u.hostname or ''`
    if (value.form.kind === 'choice') {
        const urls = value.form.of.flatMap((each) => urlsOfHost(each, depth + 1) ?? []);
        const isRestConstant = value.form.of.every((each) => constantOf(each) || urlsOfHost(each, depth + 1));
        return urls.length > 0 && isRestConstant ? [value, ...urls] : undefined;
    }
    const form = externalOf(value);
    if (!form)
        return undefined;
    if (HANDING.test(form.path)) {
        const inner = form.on && externalOf(form.on) ? form.on : form.args?.[0]?.value;
        const urls = inner && urlsOfHost(inner, depth + 1);
        return urls && [value, ...urls];
    }
    const host = HOST.exec(form.path);
    if (!host || !PARSED.test(form.path.slice(0, host.index)))
        return undefined;
    const parsed = form.on;
    const text = (parsed ? firstMadeBy(parsed)?.args : form.args)?.[0]?.value;
    return [value, ...(parsed ? [parsed] : []), ...(text ? [text] : [])];
}
function allowed(urls) {
    return urls.map((each) => strong(each, URL_SINK));
}
/** The host is one of the program's own. */
function judgeHostIn(value, isDenyList) {
    const urls = urlsOfHost(value);
    if (!urls)
        return NO_JUDGEMENT;
    const facts = whenTrue(...allowed(urls));
    if (!isDenyList)
        return facts;
    return { ...facts, whenFalse: urls.map((each) => weak(each, URL_SINK, 'a deny-list of hosts')) };
}
/** `host.endsWith('.example.com')`. Without the dot `evilexample.com` passes: nothing. */
function judgeHostSuffix(value, suffixes) {
    const urls = urlsOfHost(value);
    if (!urls || suffixes.length === 0)
        return NO_JUDGEMENT;
    const isNarrow = suffixes.every((suffix) => /^\.[^.]+\.[^.]/.test(suffix) && !/^\.(?:local|internal|localhost)$/.test(suffix));
    if (isNarrow)
        return whenTrue(...allowed(urls));
    const isLocal = suffixes.some((suffix) => /local|internal/.test(suffix));
    return isLocal ? whenFalse(...urls.map((each) => weak(each, URL_SINK, 'a deny-list of hosts'))) : NO_JUDGEMENT;
}
const PRIVATE = /\.(?:is_private|is_loopback|is_link_local|is_reserved|is_multicast|is_unspecified|IsPrivate|IsLoopback|IsLinkLocalUnicast|IsUnspecified|IsMulticast|isPrivate|isLoopback)$/;
/** `ipaddress.ip_address(host).is_private`, `net.ParseIP(host).IsPrivate()`: of an address at one moment only. */
function judgeAddress(path, on, args) {
    const isGlobal = path.endsWith('.is_global');
    if (!isGlobal &&
        !PRIVATE.test(path) &&
        !/^(?:ip|private-ip|is-ip-private|netmask)\.(?:isPrivate|default)$/.test(path))
        return NO_JUDGEMENT;
    const checked = [on, ...(on ? (externalOf(on)?.args ?? []).map(({ value }) => value) : []), ...args].filter((each) => each !== undefined && isTheirs(each));
    const facts = checked
        .flatMap((each) => urlsOfHost(each) ?? [each])
        .map((each) => weak(each, URL_SINK, 'private addresses are refused by a look at the address before the request'));
    return isGlobal ? whenTrue(...facts) : inverted(whenTrue(...facts));
}

;// CONCATENATED MODULE: ./build/code/facts/characters.js
// Sets of characters as bit sets: one bit for each of ASCII and one for everything beyond it. No sink gives a meaning to
// a character outside ASCII, so that they need not be told apart.
const BEYOND = 128;
const NO_CHARACTER = 0n;
const ANY_CHARACTER = (1n << 129n) - 1n;
const BEYOND_ASCII = 1n << 128n;
function one(code) {
    return 1n << BigInt(Math.min(code, BEYOND));
}
function range(from, to) {
    if (to < from)
        return NO_CHARACTER;
    const low = BigInt(Math.min(from, BEYOND));
    const high = BigInt(Math.min(to, BEYOND));
    return (1n << (high + 1n)) - (1n << low);
}
function without(set) {
    // The bit beyond ASCII stays: a set that holds some of those characters seldom holds all of them.
    return (ANY_CHARACTER & ~set) | BEYOND_ASCII;
}
function characters(text) {
    let set = NO_CHARACTER;
    for (let at = 0; at < text.length; at++)
        set |= one(text.charCodeAt(at));
    return set;
}
const DIGITS = range(48, 57);
const UPPER = range(65, 90);
const LOWER = range(97, 122);
const LETTERS = UPPER | LOWER;
const WORD = LETTERS | DIGITS | one(95);
const SPACES = characters(' \t\n\r\f\v');
const NEWLINE = one(10);
/** With the other case of each of its letters. */
function foldCase(set) {
    return set | ((set & UPPER) << 32n) | ((set & LOWER) >> 32n);
}
function size(set) {
    let count = 0;
    for (let rest = set; rest !== 0n; rest &= rest - 1n)
        count++;
    return count;
}

;// CONCATENATED MODULE: ./build/code/facts/automaton.js
// Texts an expression can match, as a nondeterministic automaton, and whether any of them is also a text of another one. So
// "can a text that passes this check hold a semicolon?" is decided, not guessed.


/** Repetitions up to this often are told apart; above, any number is taken for possible. */
const COUNTED = 3;
class Builder {
    moves = [];
    skips = [];
    state() {
        if (this.moves.length >= limits/* REGEX_STATES */.Z$)
            throw new RangeError('too many states');
        this.skips.push([]);
        return this.moves.push([]) - 1;
    }
    skip(from, to, edge) {
        this.skips[from]?.push(edge ? { to, edge } : { to });
    }
    move(from, set, to) {
        this.moves[from]?.push({ set, to });
    }
    /** Lays the node between two states. */
    lay(node, from, to) {
        if (node.kind === 'set')
            this.move(from, node.set, to);
        else if (node.kind === 'edge')
            this.skip(from, to, node.at);
        else if (node.kind === 'not-ahead')
            this.skip(from, to);
        else if (node.kind === 'any')
            for (const branch of node.of)
                this.lay(branch, from, to);
        else if (node.kind === 'all')
            this.layAll(node.of, from, to);
        else
            this.layRepeat(node, from, to);
    }
    layAll(nodes, from, to) {
        let last = from;
        for (const node of nodes) {
            const next = this.state();
            this.lay(node, last, next);
            last = next;
        }
        this.skip(last, to);
    }
    layRepeat(node, from, to) {
        let last = from;
        const add = () => {
            const next = this.state();
            this.lay(node.of, last, next);
            last = next;
        };
        for (let count = 0; count < Math.min(node.least, COUNTED); count++)
            add();
        if (node.most <= COUNTED) {
            for (let count = node.least; count < node.most; count++) {
                this.skip(last, to);
                add();
            }
        }
        else {
            // Any number more.
            const loop = this.state();
            this.skip(last, loop);
            this.lay(node.of, loop, loop);
            last = loop;
        }
        this.skip(last, to);
    }
}
/** Undefined when it would have too many states. */
function automatonOf(node, extent) {
    const builder = new Builder();
    try {
        const start = builder.state();
        const end = builder.state();
        const first = builder.state();
        const last = builder.state();
        builder.skip(start, first);
        builder.skip(last, end);
        if (extent === 'search')
            builder.move(start, ANY_CHARACTER, start);
        if (extent !== 'full')
            builder.move(end, ANY_CHARACTER, end);
        builder.lay(node, first, last);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
    return { moves: builder.moves, skips: builder.skips };
}
/** Whether a text is in both; also true when that took too many steps to find out. The second one has no edges. */
function haveCommonText(left, right) {
    const width = right.moves.length;
    // Whether characters came before matters for `^`, whether none may follow for `$`.
    const open = [0];
    const seen = new Set(open);
    const add = (a, b, hasBegun, hasEnded) => {
        const key = ((a * width + b) << 2) | (hasBegun << 1) | hasEnded;
        if (seen.has(key))
            return;
        seen.add(key);
        open.push(key);
    };
    for (let steps = 0; open.length > 0; steps++) {
        if (steps > limits/* REGEX_STEPS */.Qt)
            return true;
        const key = open.pop();
        const [hasEnded, hasBegun] = [key & 1, (key >> 1) & 1];
        const [a, b] = [Math.floor((key >> 2) / width), (key >> 2) % width];
        if (a === 1 && b === 1)
            return true;
        for (const { to, edge } of left.skips[a] ?? []) {
            if (edge === 'start' && hasBegun)
                continue;
            add(to, b, hasBegun, edge === 'end' ? 1 : hasEnded);
        }
        for (const { to } of right.skips[b] ?? [])
            add(a, to, hasBegun, hasEnded);
        if (hasEnded)
            continue;
        for (const move of left.moves[a] ?? [])
            for (const other of right.moves[b] ?? [])
                if ((move.set & other.set) !== NO_CHARACTER)
                    add(move.to, other.to, 1, 0);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/code/facts/regex-shape.js
// What can be said of an expression by how it is written: fixed sets of words, first words, endings.


/** What an expression that leaves one side open does for some sinks: a first word, a leading folder, an extension. */
function partial(root, how) {
    const branches = branchesOf(root);
    const starts = branches.map((branch) => leadingText(branch, how));
    if (starts.every((text) => text.startsWith('/')))
        return sinks('path');
    if (starts.every((text) => /^[a-z]{2}/i.test(text) && !/^(?:https?|ftp|wss?|file)/i.test(text)))
        return sinks('shell', 'query', 'program', 'eval');
    const ends = branches.map((branch) => branch.kind === 'all' && branch.of.at(-1)?.kind === 'edge' ? literalOf(branch.of) : '');
    return ends.every((text) => /^\.(?:[a-z]|$)/i.test(text)) ? sinks('path') : NO_SINK;
}
function leadingText(branch, how) {
    const items = branch.kind === 'all' ? branch.of : [branch];
    const isAnchored = how !== 'search' || (items[0]?.kind === 'edge' && items[0].at === 'start');
    if (!isAnchored)
        return '';
    const from = items.findIndex(({ kind }) => kind !== 'edge');
    const rest = from < 0 ? [] : items.slice(from);
    const [first] = rest;
    if (first?.kind === 'repeat' && first.least === 0 && first.of.kind === 'set')
        return literalOf(rest.slice(1));
    if (first?.kind === 'any')
        return literalOf(branchesOf(first).slice(0, 1));
    return literalOf(rest);
}
/** The first run of single characters, other case aside. */
function literalOf(items) {
    let text = '';
    for (const item of items) {
        if (item.kind === 'all' && item.of.length > 0)
            return text || literalOf(item.of);
        if (item.kind !== 'set' || item.set === 0n || foldedSize(item.set) !== 1) {
            if (text !== '')
                break;
            continue;
        }
        text += String.fromCharCode(item.set.toString(2).length - 1);
    }
    return text;
}
function foldedSize(set) {
    const folded = foldCase(set);
    return size(set & ~LETTERS) + size(folded & LETTERS) / 2;
}
/** Most texts a "fixed set" may have. */
const FIXED = 200;
/** A list of words, written as an expression for whole texts. */
function isFiniteSet(root, how) {
    const count = branchesOf(root).reduce((sum, branch) => {
        let items = branch.kind === 'all' ? branch.of : [branch];
        if (how === 'search') {
            if (!(items[0]?.kind === 'edge' && items[0].at === 'start'))
                return Number.POSITIVE_INFINITY;
            items = items.slice(1);
        }
        if (how !== 'full') {
            const last = items.at(-1);
            if (!(last?.kind === 'edge' && last.at === 'end'))
                return Number.POSITIVE_INFINITY;
            items = items.slice(0, -1);
        }
        return sum + items.reduce((product, item) => product * countOf(item), 1);
    }, 0);
    return count > 0 && count <= FIXED;
}
function countOf(node) {
    switch (node.kind) {
        case 'set':
            // A class of many characters is no list of words.
            return foldedSize(node.set) <= 16 ? foldedSize(node.set) : Number.POSITIVE_INFINITY;
        case 'edge':
        case 'not-ahead':
            return 1;
        case 'any':
            return node.of.reduce((sum, each) => sum + countOf(each), 0);
        case 'all':
            return node.of.reduce((product, each) => product * countOf(each), 1);
        case 'repeat':
            return node.most > 8 ? Number.POSITIVE_INFINITY : (countOf(node.of) + 1) ** node.most;
    }
}
/** The alternatives at the top. */
function branchesOf(node) {
    if (node.kind === 'any')
        return node.of.flatMap(branchesOf);
    if (node.kind === 'all' && node.of.length === 1 && node.of[0])
        return branchesOf(node.of[0]);
    return [node];
}

;// CONCATENATED MODULE: ./build/code/facts/denials.js
// What a text cannot hold because an expression would have found it: deny-lists, and look-ahead that refuses.



const NO_DENIALS = { characters: 0n, atStart: 0n, hasNoDots: false, words: [] };
function has(set, character) {
    return (set & characters(character)) !== 0n;
}
function textWithout(denied) {
    const rest = {
        kind: 'repeat',
        of: { kind: 'set', set: ANY_CHARACTER & ~denied.characters },
        least: 0,
        most: Number.POSITIVE_INFINITY,
    };
    const first = { kind: 'set', set: ANY_CHARACTER & ~denied.characters & ~denied.atStart };
    return {
        kind: 'any',
        of: [
            { kind: 'all', of: [] },
            { kind: 'all', of: [first, rest] },
        ],
    };
}
/** `(?!…)` at the very beginning. */
function leadingDenials(regex) {
    let denied = NO_DENIALS;
    if (regex.root.kind !== 'all')
        return denied;
    for (const node of regex.root.of) {
        if (node.kind === 'edge' && node.at === 'start')
            continue;
        if (node.kind !== 'not-ahead')
            break;
        // Only with `^` before it does it speak of the beginning of the text.
        if (regex.root.of[0]?.kind !== 'edge')
            break;
        denied = both(denied, denials(node.of, 'start'));
    }
    return denied;
}
/** `^[^…]+$`: an allow-list in form, a deny-list in what it does. */
function refusedByClass(root) {
    const items = root.kind === 'all' ? root.of.filter(({ kind }) => kind !== 'edge') : [root];
    const [only] = items;
    const set = items.length === 1 && only?.kind === 'repeat' && only.of.kind === 'set' ? only.of.set : undefined;
    return set !== undefined && size(set) > 90 ? { ...NO_DENIALS, characters: ANY_CHARACTER & ~set } : NO_DENIALS;
}
function both(left, right) {
    return {
        characters: left.characters | right.characters,
        atStart: left.atStart | right.atStart,
        hasNoDots: left.hasNoDots || right.hasNoDots,
        words: [...left.words, ...right.words],
    };
}
/** What a text that the expression does not match cannot hold. */
function denials(root, how) {
    let denied = NO_DENIALS;
    for (const branch of branchesOf(root))
        denied = both(denied, denialsOfBranch(branch, how));
    return denied;
}
function denialsOfBranch(branch, how) {
    if (how === 'full')
        return NO_DENIALS;
    let items = branch.kind === 'all' ? branch.of : [branch];
    let isAtStart = how === 'start';
    if (items[0]?.kind === 'edge' && items[0].at === 'start') {
        isAtStart = true;
        items = items.slice(1);
    }
    // `.*` before it: anywhere again.
    if (isAtStart && items[0]?.kind === 'repeat' && isAnyText(items[0])) {
        isAtStart = false;
        items = items.slice(1);
    }
    while (items.length > 1 && isAnyText(items.at(-1)))
        items = items.slice(0, -1);
    const [first, second] = items;
    const set = setOf(first);
    if (items.length === 1 && set !== undefined) {
        return isAtStart ? { ...NO_DENIALS, atStart: set } : { ...NO_DENIALS, characters: set };
    }
    const next = setOf(second);
    const dot = one(46);
    if (!isAtStart && items.length === 2 && set !== undefined && next !== undefined && (set & next & dot) === dot)
        return { ...NO_DENIALS, hasNoDots: true };
    if (!isAtStart &&
        items.length === 1 &&
        first?.kind === 'repeat' &&
        first.least === 2 &&
        has(setOf(first.of) ?? 0n, '.'))
        return { ...NO_DENIALS, hasNoDots: true };
    const inner = items.flatMap((item) => (item.kind === 'any' ? branchesOf(item).map((each) => literalOf([each])) : []));
    return { ...NO_DENIALS, words: [literalOf(items), ...inner] };
}
function isAnyText(node) {
    return node?.kind === 'repeat' && node.least === 0 && node.of.kind === 'set' && size(without(node.of.set)) <= 3;
}
/** The set of which one is enough to match. */
function setOf(node) {
    if (node?.kind === 'set')
        return node.set;
    if (node?.kind === 'repeat' && node.least === 1)
        return setOf(node.of);
    if (node?.kind === 'all' && node.of.length === 1)
        return setOf(node.of[0]);
    if (node?.kind === 'any') {
        const sets = node.of.map(setOf);
        return sets.every((set) => set !== undefined) ? sets.reduce((all, set) => all | set, 0n) : undefined;
    }
    return undefined;
}
const MARKS = characters(';&|$`\'"<>(){}\\\n');
/** What a deny-list is about, where it does not suffice. */
function deniedSinks({ characters: refused, hasNoDots, words }) {
    let weak = NO_SINK;
    if ((refused & MARKS) !== 0n)
        weak |= sinks('shell', 'query', 'eval', 'template', 'markup', 'url-path');
    if (hasNoDots || has(refused, '/') || words.some((word) => word.includes('..')))
        weak |= sinks('path', 'url-path');
    if (words.some((word) => /[a-z]{3}/i.test(word)))
        weak |= sinks('shell', 'query', 'eval', 'prompt');
    if (words.some((word) => /local|127|10\.|169|0\.0|metadata|internal|192/i.test(word)))
        weak |= sinks('url');
    return weak;
}

;// CONCATENATED MODULE: ./build/code/facts/regex-syntax.js
// Reads regular expressions of JavaScript, Python and Go into one small tree. Where something is not understood (back
// references, look-around in the middle, set operations) the tree stands for more texts than the expression
// matches, never for fewer: what holds for all texts of the tree then holds for all that match.


const NOTHING = { kind: 'all', of: [] };
const EVERYTHING = {
    kind: 'repeat',
    of: { kind: 'set', set: ANY_CHARACTER },
    least: 0,
    most: Number.POSITIVE_INFINITY,
};
const POSIX = {
    alpha: LETTERS,
    digit: DIGITS,
    alnum: LETTERS | DIGITS,
    upper: UPPER,
    lower: LOWER,
    word: WORD,
    space: SPACES,
    xdigit: DIGITS | range(65, 70) | range(97, 102),
    punct: range(33, 47) | range(58, 64) | range(91, 96) | range(123, 126),
    blank: one(32) | one(9),
    cntrl: range(0, 31) | one(127),
    graph: range(33, 126),
    print: range(32, 126),
    ascii: range(0, 127),
};
const CONTROL = { t: 9, n: 10, v: 11, f: 12, r: 13, a: 7, '0': 0 };
/** Undefined when it is too long, nested too deeply, or no expression at all. */
function readRegex(source, flags, language) {
    if (source.length > limits/* REGEX_TEXT */.YK)
        return undefined;
    const reader = new Reader(source, flags, language);
    try {
        const root = reader.alternatives(0);
        return reader.isAtEnd ? { root, letsNewlineEnd: reader.letsNewlineEnd } : undefined;
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}
class Unreadable extends Error {
}
class Reader {
    at = 0;
    source;
    language;
    flags;
    letsNewlineEnd = false;
    constructor(source, flags, language) {
        this.source = source;
        this.language = language;
        this.flags = new Set(flags);
    }
    get isAtEnd() {
        return this.at >= this.source.length;
    }
    alternatives(depth) {
        if (depth > limits/* REGEX_NESTING */.lk)
            throw new Unreadable();
        const branches = [];
        do
            branches.push(this.sequence(depth));
        while (this.take('|'));
        return branches.length === 1 && branches[0] ? branches[0] : { kind: 'any', of: branches };
    }
    sequence(depth) {
        const items = [];
        while (!this.isAtEnd && !this.sees('|') && !this.sees(')')) {
            if (this.flags.has('x') && this.language === 'python' && this.skipBlank())
                continue;
            items.push(this.quantified(this.atom(depth)));
        }
        return { kind: 'all', of: items };
    }
    skipBlank() {
        const blank = /[\s]+|#[^\n]*/y;
        blank.lastIndex = this.at;
        const match = blank.exec(this.source);
        if (match)
            this.at = blank.lastIndex;
        return match !== null;
    }
    quantified(atom) {
        let node = atom;
        // Several in a row (`a**`) are no valid expression anywhere; a loop reads them without harm.
        for (;;) {
            const bounds = this.bounds();
            if (!bounds)
                return node;
            if (!this.take('?'))
                this.take('+');
            node = { kind: 'repeat', of: node, ...bounds };
        }
    }
    bounds() {
        if (this.take('*'))
            return { least: 0, most: Number.POSITIVE_INFINITY };
        if (this.take('+'))
            return { least: 1, most: Number.POSITIVE_INFINITY };
        if (this.take('?'))
            return { least: 0, most: 1 };
        const match = this.match(/\{(\d{1,9})?(,)?(\d{1,9})?\}/y);
        if (!match)
            return undefined;
        const [, least, comma, most] = match;
        if (least === undefined && most === undefined) {
            this.at -= match[0].length;
            return undefined;
        }
        return {
            least: Number(least ?? 0),
            most: comma ? (most === undefined ? Number.POSITIVE_INFINITY : Number(most)) : Number(least),
        };
    }
    atom(depth) {
        const character = this.next();
        if (character === '(')
            return this.group(depth);
        if (character === '[')
            return { kind: 'set', set: this.characterClass() };
        if (character === '.')
            return this.set(this.flags.has('s') ? ANY_CHARACTER : without(NEWLINE));
        if (character === '^')
            return this.flags.has('m') ? NOTHING : { kind: 'edge', at: 'start' };
        if (character === '$')
            return this.dollar();
        if (character === '\\')
            return this.escape();
        return this.literal(character);
    }
    dollar() {
        if (this.flags.has('m'))
            return NOTHING;
        if (this.language === 'python')
            this.letsNewlineEnd = true;
        return { kind: 'edge', at: 'end' };
    }
    literal(character) {
        return this.set(one(character.charCodeAt(0)));
    }
    set(set) {
        return { kind: 'set', set: this.flags.has('i') ? foldCase(set) : set };
    }
    group(depth) {
        if (this.match(/\?#[^)]*\)/y))
            return NOTHING;
        const before = this.flags;
        const modifiers = this.match(/\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/y);
        if (modifiers) {
            this.flags = new Set([...before, ...(modifiers[1] ?? '')]);
            for (const flag of modifiers[2] ?? '')
                this.flags.delete(flag);
            // `(?i)` holds for the rest of the group it stands in.
            if (modifiers[3] === ')')
                return NOTHING;
        }
        const back = modifiers ? undefined : this.match(/\?P=[^)]*\)/y);
        if (back)
            return EVERYTHING;
        if (!modifiers && this.match(/\?\([^)]*\)/y)) {
            const either = this.alternatives(depth + 1);
            this.close(before);
            return { kind: 'any', of: [either, NOTHING] };
        }
        const kind = modifiers ? '' : (this.match(/\?(?:P?<(?![=!])[^>]*>|<?[=!]|>)/y)?.[0] ?? '');
        const inside = this.alternatives(depth + 1);
        this.close(before);
        if (kind === '?!')
            return { kind: 'not-ahead', of: inside };
        return /^\?<?[=!]/.test(kind) ? NOTHING : inside;
    }
    close(flags) {
        if (!this.take(')'))
            throw new Unreadable();
        this.flags = flags;
    }
    escape() {
        const letter = this.next();
        if (letter === 'b' || letter === 'B')
            return NOTHING;
        const isScript = this.language === 'javascript';
        if (letter === 'A' && !isScript)
            return { kind: 'edge', at: 'start' };
        if (/[zZ]/.test(letter) && !isScript)
            return { kind: 'edge', at: 'end' };
        if (letter === 'k' && this.match(/<[^>]*>/y))
            return EVERYTHING;
        if (/[1-9]/.test(letter)) {
            this.match(/\d{0,2}/y);
            return EVERYTHING;
        }
        if (letter === 'Q' && this.language === 'go')
            return this.quoted();
        return this.set(this.escapedSet(letter));
    }
    quoted() {
        const end = this.source.indexOf('\\E', this.at);
        const text = this.source.slice(this.at, end < 0 ? undefined : end);
        this.at = end < 0 ? this.source.length : end + 2;
        return { kind: 'all', of: [...text].map((character) => this.literal(character)) };
    }
    /** What an escape stands for, inside and outside of brackets; the letter is read. */
    escapedSet(letter) {
        const beyond = this.language === 'python' && !this.flags.has('a') ? BEYOND_ASCII : NO_CHARACTER;
        if (letter === 'd')
            return DIGITS | beyond;
        if (letter === 'w')
            return WORD | beyond;
        if (letter === 's')
            return SPACES | (this.language === 'go' ? NO_CHARACTER : BEYOND_ASCII);
        if (letter === 'D')
            return without(DIGITS);
        if (letter === 'W')
            return without(WORD);
        if (letter === 'S')
            return without(SPACES);
        if (letter === 'p' || letter === 'P') {
            const name = this.match(/\{[^}]*\}|[A-Z]/y)?.[0];
            return name === undefined ? one(letter.charCodeAt(0)) : propertySet(name, letter === 'P');
        }
        const code = this.match(/(?<=x)[0-9a-fA-F]{2}|(?<=u)[0-9a-fA-F]{4}|(?<=[ux])\{[0-9a-fA-F]{1,8}\}|(?<=U)[0-9a-fA-F]{8}/y);
        if (code)
            return one(Number.parseInt(code[0].replace(/[{}]/g, ''), 16));
        if (letter === 'c' && this.language === 'javascript') {
            const control = this.match(/[A-Za-z]/y);
            if (control)
                return one(control[0].charCodeAt(0) % 32);
        }
        if (letter === 'N' && this.match(/\{[^}]*\}/y))
            return ANY_CHARACTER;
        return one(CONTROL[letter] ?? letter.charCodeAt(0));
    }
    /** After `[`. */
    characterClass() {
        const isNegated = this.take('^');
        let set = NO_CHARACTER;
        let isFirst = true;
        for (;;) {
            if (this.isAtEnd)
                throw new Unreadable();
            // An empty class is JavaScript's; elsewhere a bracket at the beginning is a character.
            if (this.sees(']') && (!isFirst || this.language === 'javascript'))
                break;
            isFirst = false;
            if (this.flags.has('v') &&
                (this.sees('[') || this.source.startsWith('--', this.at) || this.source.startsWith('&&', this.at)))
                throw new Unreadable();
            const low = this.classItem();
            if (this.source[this.at] === '-' &&
                this.source[this.at + 1] !== ']' &&
                low.code !== undefined &&
                this.at + 1 < this.source.length) {
                this.at++;
                const high = this.classItem();
                if (high.code === undefined)
                    set |= low.set | high.set | one(45);
                else
                    set |= range(low.code, high.code);
                continue;
            }
            set |= low.set;
        }
        this.at++;
        if (this.flags.has('i'))
            set = foldCase(set);
        return isNegated ? without(set) : set;
    }
    classItem() {
        const posix = this.language === 'go' ? this.match(/\[:(\^?)([a-z]+):\]/y) : undefined;
        if (posix) {
            const set = POSIX[posix[2] ?? ''] ?? ANY_CHARACTER;
            return { set: posix[1] ? without(set) : set };
        }
        const character = this.next();
        if (character !== '\\')
            return single(character.charCodeAt(0));
        const letter = this.next();
        if (letter === 'b')
            return single(8);
        const set = this.escapedSet(letter);
        // Only a single character can begin or end a range; those beyond ASCII share one bit.
        const isOne = set !== NO_CHARACTER && (set & (set - 1n)) === NO_CHARACTER;
        return isOne ? { set, code: set.toString(2).length - 1 } : { set };
    }
    sees(text) {
        return this.source.startsWith(text, this.at);
    }
    take(character) {
        if (this.source[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    next() {
        const character = this.source[this.at];
        if (character === undefined)
            throw new Unreadable();
        this.at++;
        return character;
    }
    match(sticky) {
        sticky.lastIndex = this.at;
        const match = sticky.exec(this.source);
        if (!match)
            return undefined;
        this.at = sticky.lastIndex;
        return match;
    }
}
function single(code) {
    return { set: one(code), code };
}
function propertySet(name, isNegated) {
    const isLetter = /^\{?(?:L|Letter|Alphabetic|L[ult]|ID_Start)\}?$/.test(name);
    const isNumber = /^\{?(?:N|Nd|Number)\}?$/.test(name);
    if (isLetter)
        return isNegated ? without(LETTERS) : LETTERS | BEYOND_ASCII;
    if (isNumber)
        return isNegated ? without(DIGITS) : DIGITS | BEYOND_ASCII;
    return ANY_CHARACTER;
}

;// CONCATENATED MODULE: ./build/code/facts/harm.js
// Texts that do harm, sink by sink, written as expressions: what a check lets through is compared with them.





/** Texts that do harm, by sink. */
const HARM = {
    shell: ['.*[^A-Za-z0-9_.,/:@%+=~\\-\\u{80}-\\u{10ffff}].*'],
    flag: ['-.*'],
    // Identifiers name something but call nothing; without letters and quotes there is only arithmetic.
    eval: ['.*[A-Za-z_].*[^A-Za-z0-9_].*', '.*[^A-Za-z0-9_].*[A-Za-z_].*', '.*["\'`\\\\$\\[\\]{}!#@].*'],
    query: ['.*[^A-Za-z0-9_$.,:@+/\\-\\u{80}-\\u{10ffff}].*'],
    path: ['/.*', '\\\\.*', '(.*[/\\\\])?\\.\\.([/\\\\].*)?'],
    url: [
        '([a-zA-Z]+:)?[/\\\\]{2}([^/?#\\\\]*@)?(evil\\.test|127\\.0\\.0\\.1|169\\.254\\.169\\.254|10\\.0\\.0\\.5|localhost|\\[::1\\])(:[0-9]+)?([/?#\\\\].*)?',
        '(evil\\.test|127\\.0\\.0\\.1|169\\.254\\.169\\.254|10\\.0\\.0\\.5|localhost|metadata|\\[::1\\]|::1)(:[0-9]+)?([/?#\\\\].*)?',
        'file:.*',
        '[^/?#\\\\]*@(evil\\.test|127\\.0\\.0\\.1|localhost)',
    ],
    'url-path': ['.*[/\\\\?#&%;].*', '\\.\\.?'],
    template: ['.*[^A-Za-z0-9_.,/: \\-\\u{80}-\\u{10ffff}].*'],
    prompt: ['.*[^A-Za-z0-9_.,/:@+=\\-].*'],
    markup: ['.*[<>"\'&`=].*', '(?i:javascript|vbscript|data):.*'],
    program: ['.*[^0-9.,:+_ \\-].*'],
    archive: ['.*[^0-9.,:+_ \\-].*'],
    deserialise: ['.*[^0-9.,:+_ \\-].*'],
};
/** The same for what only spaces and globs, or a lone `..`, let through: more than nothing was done then. */
const WORSE = {
    shell: ['.*[^A-Za-z0-9_.,/:@%+=~ *?\\[\\]^\\-\\u{80}-\\u{10ffff}].*'],
    query: ['.*[^A-Za-z0-9_$.,:@+/ %\\-\\u{80}-\\u{10ffff}].*'],
    path: ['.*[/\\\\].*'],
    'url-path': ['.*[\\\\?#&%;].*', '(.*/)?\\.\\.(/.*)?'],
};
const LETS = {
    shell: 'lets spaces or wildcards through',
    query: 'lets several words through',
    path: 'lets `..` through',
    'url-path': 'lets slashes through',
};
const compiled = new Map();
function harm(source) {
    let automaton = compiled.get(source);
    if (!automaton) {
        const regex = readRegex(source, 'su', 'javascript');
        automaton = regex && automatonOf(regex.root, 'full');
        if (!automaton)
            throw new Error(`not an expression: ${source}`);
        if (source.includes('u{80}'))
            forgiveBeyondAscii(automaton);
        compiled.set(source, automaton);
    }
    return automaton;
}
/** An expression that names all characters beyond ASCII as harmless: their one bit is then no harm. */
function forgiveBeyondAscii({ moves }) {
    for (const state of moves)
        for (const move of state)
            if (move.set !== ANY_CHARACTER)
                move.set &= ~BEYOND_ASCII;
}
function proofOf(automaton, denied) {
    let [proves, weak] = [NO_SINK, NO_SINK];
    const notes = [];
    const isHarmless = (sink, texts) => texts.every((text) => isDenied(sink, text, denied) || !haveCommonText(automaton, harm(text)));
    for (const [name, texts] of Object.entries(HARM)) {
        const sink = name;
        const worse = WORSE[sink];
        if (isHarmless(sink, texts))
            proves |= sinks(sink);
        else if (worse && isHarmless(sink, worse)) {
            weak |= sinks(sink);
            notes.push(LETS[sink] ?? '');
        }
    }
    return { proves, weak, note: notes.join(', ') };
}
/** What a look-ahead or a deny-list has refused already, of the texts that do harm. */
function isDenied(sink, text, denied) {
    if (sink === 'flag')
        return has(denied.atStart | denied.characters, '-');
    if (text.includes('\\.\\.') && denied.hasNoDots)
        return true;
    const atStart = denied.atStart | denied.characters;
    return (text === '/.*' && has(atStart, '/')) || (text === '\\\\.*' && has(atStart, '\\'));
}

;// CONCATENATED MODULE: ./build/code/facts/regex.js
// What a regular expression proves of a text it matches, and of one it does not match. Each sink has a few expressions
// for texts that do harm there; an expression of the program proves the sink when no text passes it that is one of them.








const NO_PROOF = { proves: NO_SINK, weak: NO_SINK, note: '' };
/** A number, a truth value, one of a fixed set: harmless in any text. */
const INERT = EVERY_SINK & ~sinks('result', 'log');
/** One guard is met on every way to it, and asking an automaton takes milliseconds: answers are kept. They depend on nothing else. */
const answers = new Map();
function remembered(question, answer) {
    const key = question.map((part) => part ?? '\0').join('\n');
    const known = answers.get(key);
    if (known)
        return known;
    if (answers.size >= limits/* REGEX_ANSWERS */.CW)
        answers.clear();
    const found = answer();
    answers.set(key, found);
    return found;
}
/** What holds of a text in which the expression finds something. */
function provedByMatch(source, flags, how, language) {
    return remembered(['match', language, flags, how, source], () => ofMatch(source, flags, how, language));
}
function ofMatch(source, flags, how, language) {
    const regex = readRegex(source, flags, language);
    if (!regex)
        return NO_PROOF;
    if (isFiniteSet(regex.root, how))
        return { proves: INERT, weak: NO_SINK, note: '' };
    const automaton = automatonOf(regex.root, how);
    if (!automaton)
        return NO_PROOF;
    const denied = leadingDenials(regex);
    const proof = proofOf(automaton, denied);
    const refused = deniedSinks(both(denied, refusedByClass(regex.root))) & ~proof.proves;
    const partly = partial(regex.root, how) & ~proof.proves;
    const note = refused ? 'a deny-list of characters or words' : partly ? 'looks only at the beginning or the end' : '';
    return { ...proof, weak: proof.weak | partly | refused, note: proof.note || note };
}
/** What holds of a text in which the expression finds nothing. */
function provedByMiss(source, flags, how, language) {
    return remembered(['miss', language, flags, how, source], () => ofMiss(source, flags, how, language));
}
function ofMiss(source, flags, how, language) {
    const regex = readRegex(source, flags, language);
    if (!regex)
        return NO_PROOF;
    const denied = denials(regex.root, how);
    const automaton = automatonOf(textWithout(denied), 'full');
    const proof = automaton ? proofOf(automaton, denied) : NO_PROOF;
    const weak = (proof.weak | deniedSinks(denied)) & ~proof.proves;
    return { proves: proof.proves, weak, note: weak === NO_SINK ? '' : 'a deny-list of characters or words' };
}
/**
 * What holds of a text in which everything the expression matches was replaced. What is made of several characters may
 * form anew (`....//` without `../`), single ones cannot.
 */
function provedByReplacing(source, flags, by, language) {
    return remembered(['replace', language, flags, by, source], () => ofReplacing(source, flags, by, language));
}
function ofReplacing(source, flags, by, language) {
    const regex = readRegex(source, flags, language);
    if (!regex)
        return NO_PROOF;
    const denied = denials(regex.root, 'search');
    const left = by === undefined ? NO_DENIALS : { ...NO_DENIALS, characters: denied.characters & ~characters(by) };
    const automaton = left.characters === 0n ? undefined : automatonOf(textWithout(left), 'full');
    const proof = automaton ? proofOf(automaton, left) : NO_PROOF;
    const weak = (proof.weak | deniedSinks(denied)) & ~proof.proves;
    return { proves: proof.proves, weak, note: weak === NO_SINK ? '' : 'some characters or words are taken out' };
}

;// CONCATENATED MODULE: ./build/code/facts/schema-patterns.js
// Patterns and prefixes as schemas give them.


function patternProof(value) {
    if (value?.form.kind === 'regex')
        return provedByMatch(value.form.source, value.form.flags, 'search', 'javascript');
    const source = textOf(value);
    return source === undefined ? NO_PROOF : provedByMatch(source, '', 'search', 'javascript');
}
function patternJson(value) {
    return value?.form.kind === 'regex' ? { pattern: value.form.source } : {};
}
/** A text that begins with a constant: it cannot be a flag, and a whole origin decides where a request goes. */
function prefixProof(prefix) {
    if (!prefix)
        return NO_PROOF;
    return provedByMatch(`^${escapeRegex(prefix)}`, '', 'search', 'javascript');
}
function escapeRegex(text) {
    return text.slice(0, 200).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/code/facts/judge-path.js
// Checks that keep a path below a folder: which were made on the resolved path, and with a separator after the folder.




const PATH = sinks('path', 'archive');
/** Calls after which no `..` is left. */
const RESOLVING = /^(?:path(?:\/posix|\.posix|\.win32)?\.(?:resolve|join|normalize)|os\.path\.(?:abspath|normpath|realpath)|(?:path\/filepath|path)\.(?:Abs|Clean|Join|EvalSymlinks)|.*\.(?:resolve|absolute|realpath|realpathSync|native|canonicalize))$/;
/** Calls that hand a path on. */
const judge_path_HANDING = /^(?:str|String|string|os\.fspath|.*\.(?:toString|as_posix|toLowerCase|lower|trim|strip|expanduser|replace|replaceAll)|pathlib\.(?:Pure)?(?:Posix|Windows)?Path)$/;
/** What is known of how a path was made, whichever calls it went through. */
function isResolved(value, depth = 0) {
    const made = firstMadeBy(value);
    if (!made || depth > 8)
        return (value?.form.kind === 'choice' && value.form.of.every((each) => !isTheirs(each) || isResolved(each, depth + 1)));
    if (RESOLVING.test(made.path))
        return true;
    if (!judge_path_HANDING.test(made.path))
        return false;
    return isResolved(made.on ?? made.args[0]?.value, depth + 1);
}
const ABSOLUTE = /^(?:path(?:\.posix|\.win32)?\.resolve|(?:pathe|upath)\.resolve|os\.path\.(?:abspath|realpath)|path\/filepath\.Abs|fs\.(?:promises\.)?realpath(?:Sync)?(?:\.native)?|pathlib\..*\.(?:resolve|absolute))$/;
const JOINING = /^(?:path(?:\.posix|\.win32)?|os\.path|pathe|upath|path\/filepath)\.[jJ]oin$/;
/** How a path begins: with the root of the disk, or as the value does that is given back. */
function beginningOf(value, depth = 0) {
    const made = firstMadeBy(value);
    if (!made || depth > CHAIN)
        return value;
    if (ABSOLUTE.test(made.path))
        return 'root';
    const first = JOINING.test(made.path)
        ? made.args[0]?.value
        : judge_path_HANDING.test(made.path)
            ? (made.on ?? made.args[0]?.value)
            : undefined;
    return first && !TRIMMING.test(made.path) ? beginningOf(first, depth + 1) : value;
}
/** They may bring to the front what was not. */
const TRIMMING = /\.(?:trim|strip|replace|replaceAll)$/;
/** Calls one after the other that are followed. */
const CHAIN = 12;
/** The path, and what it was resolved from: checked, the one is as good as the other. */
function pathsOf(value, depth = 0) {
    // Made one way or another, of the same path: it is the one that was checked.
    if (value.form.kind === 'choice' && depth <= CHAIN)
        return [value, ...value.form.of.filter(isTheirs).flatMap((each) => pathsOf(each, depth + 1))];
    const made = firstMadeBy(value);
    if (!made || depth > CHAIN || !(RESOLVING.test(made.path) || judge_path_HANDING.test(made.path)))
        return [value];
    const from = [...(made.on ? [made.on] : []), ...made.args.map((each) => each.value)].filter(isTheirs);
    return [value, ...from.flatMap((each) => pathsOf(each, depth + 1))];
}
function contained(value) {
    if (isResolved(value))
        return pathsOf(value).map((each) => strong(each, PATH));
    return pathsOf(value).map((each) => weak(each, PATH, 'the path is not resolved before it is checked'));
}
const BARE = 'a bare prefix check: a sibling folder that begins with the same letters passes';
/** `x.startsWith(prefix)` of any language. */
function judgePrefix(value, prefix) {
    const alternatives = prefix.form.kind === 'list' ? prefix.form.items : [prefix];
    if (alternatives.some(isTheirs))
        return NO_JUDGEMENT;
    const relative = relativeOf(value);
    if (relative) {
        const denies = alternatives.some((each) => beginning(each)?.startsWith('..'));
        return denies ? whenFalse(...relative.flatMap(contained)) : NO_JUDGEMENT;
    }
    if (!alternatives.every((each) => constantOf(each))) {
        if (!alternatives.every(endsInSeparator))
            return whenTrue(...bare(value));
        const url = isResolved(value) ? [] : [strong(value, sinks('url'))];
        return whenTrue(...contained(value), ...url);
    }
    const proofs = alternatives.map((each) => factsOf(value, prefixProof(textOf(each))));
    const all = proofs.length === 1 ? (proofs[0] ?? []) : [];
    const isFolder = alternatives.every((each) => /^(?:\/|\.|~|[A-Za-z]:)/.test(textOf(each) ?? ''));
    if (!isFolder || alternatives.every((each) => (textOf(each) ?? '').length < 2))
        return whenTrue(...all);
    const facts = alternatives.every(endsInSeparator) ? contained(value) : bare(value);
    return whenTrue(...all.filter(({ grade }) => grade === 'strong'), ...facts);
}
/** What is known of how a text begins: of `..${sep}` the dots. */
function beginning(value) {
    return textOf(value) ?? (value.form.kind === 'text' ? textOf(value.form.parts[0]) : undefined);
}
function bare(value) {
    return pathsOf(value).flatMap((each) => weak(each, sinks('path', 'archive', 'url', 'program'), BARE));
}
function endsInSeparator(prefix) {
    const text = textOf(prefix);
    if (text !== undefined)
        return /[/\\]$/.test(text);
    if (prefix.form.kind === 'choice')
        return prefix.form.of.every(endsInSeparator);
    if (prefix.form.kind === 'text') {
        const last = prefix.form.parts.at(-1);
        return last !== undefined && endsInSeparator(last);
    }
    const path = externalOf(prefix)?.path ?? '';
    if (/(?:^|[./])(?:sep|altsep|PathSeparator|Separator)$/.test(path))
        return true;
    // Go: `string(os.PathSeparator)`; Python: `os.path.join(base, "")`.
    const made = madeBy(prefix);
    if (made?.name === 'string' || made?.name === 'String')
        return made.args.some(({ value }) => endsInSeparator(value));
    // `folder.replace(/\\?$/, '\\')`
    if (made?.name === 'replace' && made.args[0]?.value.form.kind === 'regex')
        return made.args[0].value.form.source.endsWith('$') && /[/\\]$/.test(textOf(made.args[1]?.value) ?? '');
    const last = made && /(?:^|\.)join$/.test(made.path) ? made.args.at(-1)?.value : undefined;
    return last !== undefined && textOf(last) === '';
}
/** What `path.relative(base, x)` and its like looked at. */
function relativeOf(value) {
    const made = firstMadeBy(value);
    if (!made)
        return undefined;
    if (made.name === 'relative' && made.args.length > 1)
        return made.args.slice(1, 2).map((each) => each.value);
    if (made.name === 'Rel')
        return made.args.slice(1, 2).map((each) => each.value);
    if (made.name === 'relpath')
        return made.args.slice(0, 1).map((each) => each.value);
    return judge_path_HANDING.test(made.path) && made.on ? relativeOf(made.on) : undefined;
}
/** `".." in x`, and on `path.relative(…)`: there it is the whole check. */
function judgeDots(value) {
    const relative = relativeOf(value);
    if (relative)
        return whenFalse(...relative.flatMap(contained));
    return whenFalse(weak(value, sinks('path', 'archive', 'url-path'), ONLY_DOTS));
}
function judgeSeparator(value) {
    return whenFalse(weak(value, sinks('path', 'url-path'), ONLY_SEPARATORS));
}
/** Calls about paths. */
function judgePathCall({ name, path, on, args }) {
    const first = argument(args, 0);
    switch (name) {
        case 'is_relative_to':
            return on && first && !isTheirs(first) ? whenTrue(...contained(on)) : NO_JUDGEMENT;
        case 'IsLocal':
        case 'ValidPath':
            return first ? whenTrue(strong(first, PATH)) : NO_JUDGEMENT;
        case 'isPathInside':
        case 'is-path-inside':
            return first ? whenTrue(...contained(first)) : NO_JUDGEMENT;
        case 'is-path-inside()':
            return NO_JUDGEMENT;
        case 'isAbsolute':
        case 'IsAbs':
        case 'isabs':
        case 'is_absolute': {
            const about = first ?? on;
            if (!about || relativeOf(about))
                return NO_JUDGEMENT;
            return {
                // It begins with a slash or a drive.
                whenTrue: [strong(about, sinks('flag'))],
                whenFalse: [weak(about, PATH, 'only absolute paths are refused')],
            };
        }
        default:
            return /^is-path-inside(?:\.default)?$/.test(path) && first ? whenTrue(...contained(first)) : NO_JUDGEMENT;
    }
}
/** `commonpath([base, x]) == base`, `basename(x) == x`, `base in x.parents`. */
function judgePathComparison(operator, left, right) {
    if (operator === 'in') {
        const form = externalOf(right);
        const isParents = form?.path.endsWith('.parents') && form.on && !isTheirs(left);
        return isParents && form?.on ? whenTrue(...contained(form.on)) : NO_JUDGEMENT;
    }
    if (operator === '!=')
        return inverted(judgePathComparison('==', left, right));
    if (operator !== '==')
        return NO_JUDGEMENT;
    // `full == base`: one half of "the folder or below it".
    const [path] = [left, right].filter((each) => isTheirs(each));
    const isBase = path !== undefined && isTheirs(left) !== isTheirs(right);
    // `path.relative(base, x) === ''`: it is the folder itself.
    const same = textOf(right) === '' || textOf(right) === '.' ? relativeOf(left) : undefined;
    if (same)
        return whenTrue(...same.flatMap(contained));
    return whenTrue(...equalPaths(left, right), ...equalPaths(right, left), ...(isBase && (isResolved(path) || pathsOf(path).length > 1) ? contained(path) : []));
}
function equalPaths(value, other) {
    const made = firstMadeBy(value);
    const looked = made?.args[0]?.value;
    if (!made || !looked)
        return [];
    if (made.name === 'commonpath' && !isTheirs(other))
        return itemsOf(looked).filter(isTheirs).flatMap(contained);
    if (made.name === 'commonprefix')
        return itemsOf(looked).filter(isTheirs).flatMap(bare);
    const isNameOnly = /^(?:basename|Base|secure_filename|sanitizeFilename|sanitize-filename)$/.test(made.name);
    const isSame = looked.id === other.id || sameSubject(looked, other);
    return isNameOnly && isSame ? [strong(looked, PATH), strong(looked, sinks('url-path'))] : [];
}
function sameSubject(left, right) {
    const id = left.taints[0]?.subjects.at(-1);
    return id !== undefined && id === right.taints[0]?.subjects.at(-1);
}

;// CONCATENATED MODULE: ./build/code/facts/schema.js
// What a schema proves of the values that pass it, whichever library it is written with.


/** How deep schemas are followed: they may hold themselves. */
const SCHEMA_NESTING = 12;
/** Anything may pass. */
const schema_OPEN = { proves: NO_SINK, weak: NO_SINK, note: '', json: {} };
const STRING = { ...schema_OPEN, json: { type: 'string' } };
function inert(json) {
    return { proves: INERT, weak: NO_SINK, note: '', json };
}
const NOT_INTERNAL = INERT & ~sinks('url');
/** Formats with characters of their own. Names as JSON Schema, zod and their like write them. */
const FORMATS = {
    uuid: INERT,
    uuidv4: INERT,
    uuidv6: INERT,
    uuidv7: INERT,
    guid: INERT,
    cuid: INERT,
    cuid2: INERT,
    ulid: INERT,
    xid: INERT,
    ksuid: INERT,
    nanoid: INERT & ~sinks('flag'),
    date: INERT,
    time: INERT,
    datetime: INERT,
    'date-time': INERT,
    isoDate: INERT,
    isoTime: INERT,
    isoDateTime: INERT,
    isoTimestamp: INERT,
    duration: INERT,
    // An address may be an internal one.
    ip: NOT_INTERNAL,
    ipv4: NOT_INTERNAL,
    ipv6: NOT_INTERNAL,
    cidr: NOT_INTERNAL & ~sinks('path'),
    cidrv4: NOT_INTERNAL & ~sinks('path'),
    cidrv6: NOT_INTERNAL & ~sinks('path'),
    mac: NOT_INTERNAL,
    hex: NOT_INTERNAL,
    hexadecimal: NOT_INTERNAL,
    alphanum: NOT_INTERNAL & ~sinks('program', 'deserialise', 'archive'),
    base64url: sinks('shell', 'query', 'path', 'template', 'markup'),
    base64: sinks('shell', 'flag', 'template', 'markup'),
    // A scheme begins with a letter.
    url: sinks('flag'),
    httpUrl: sinks('flag'),
};
function isFormat(name) {
    return Object.hasOwn(FORMATS, name);
}
function ofFormat(name) {
    const json = { type: 'string', format: name };
    return isFormat(name) ? { ...schema_OPEN, proves: FORMATS[name] ?? NO_SINK, json } : { ...schema_OPEN, json };
}
/** Both hold. */
function refined(schema, proof, json = {}) {
    const proves = schema.proves | proof.proves;
    return {
        ...schema,
        proves,
        weak: (schema.weak | proof.weak) & ~proves,
        note: [schema.note, proof.note].filter(Boolean).join(', '),
        json: { ...schema.json, ...json },
    };
}
/** A check of the program's own that nobody has looked into. */
function checkedBy(schema, checks) {
    return {
        ...schema,
        weak: EVERY_SINK & ~schema.proves,
        note: 'a check of its own in the schema',
        checks: [...(schema.checks ?? []), ...checks],
    };
}
/** One of them holds. */
function either(schemas) {
    const [first] = schemas;
    if (!first)
        return schema_OPEN;
    if (schemas.length === 1)
        return first;
    const proves = schemas.reduce((all, { proves }) => all & proves, EVERY_SINK);
    const partly = schemas.reduce((all, { proves, weak }) => all & (proves | weak), EVERY_SINK);
    const elements = schemas.flatMap(({ element }) => element ?? []);
    return {
        proves,
        weak: partly & ~proves,
        note: schemas.find(({ note }) => note)?.note ?? '',
        ...mergedFields(schemas),
        // Where only one of them is a list, its elements are those of the list.
        ...(elements.length > 0 && { element: either(elements) }),
        json: { anyOf: schemas.map(({ json }) => json) },
    };
}
function mergedFields(schemas) {
    const withFields = schemas.filter(({ fields }) => fields);
    if (withFields.length === 0)
        return {};
    const fields = new Map();
    for (const name of new Set(withFields.flatMap(({ fields: each }) => [...(each?.keys() ?? [])])))
        fields.set(name, either(withFields.flatMap(({ fields: each }) => each?.get(name) ?? [])));
    return { fields };
}
function listOf(element) {
    // A list of harmless things is as harmless as they are.
    return {
        proves: element.proves,
        weak: element.weak,
        note: element.note,
        element,
        json: { type: 'array', items: element.json },
    };
}
function recordOf(rest, keys = schema_OPEN) {
    return {
        ...schema_OPEN,
        proves: rest.proves & keys.proves,
        rest,
        json: { type: 'object', additionalProperties: rest.json },
    };
}
function objectOf(fields, required, rest) {
    const properties = Object.fromEntries([...fields].map(([name, { json }]) => [name, json]));
    return {
        ...schema_OPEN,
        fields,
        ...(rest && { rest }),
        json: { type: 'object', properties, ...(required.length > 0 && { required }) },
    };
}
/** All of both. */
function joined(left, right) {
    const schema = refined(left, right, right.json);
    if (!left.fields && !right.fields)
        return schema;
    const fields = new Map([...(left.fields ?? []), ...(right.fields ?? [])]);
    const required = [left, right].flatMap(({ json }) => (Array.isArray(json.required) ? json.required : []));
    const rest = right.rest ?? left.rest;
    return {
        ...schema,
        ...objectOf(fields, [...new Set(required)], rest),
        proves: schema.proves,
        weak: schema.weak,
        note: schema.note,
    };
}

;// CONCATENATED MODULE: ./build/code/facts/judge-text.js
// Tests of a text: expressions, prefixes, what it holds, what kind of characters or value it is.








/** Of a compiled one, or of its text. Null: an expression that is not known. */
function patternOf(value) {
    if (!value || isTheirs(value))
        return undefined;
    if (value.form.kind === 'regex')
        return value.form;
    const source = textOf(value);
    if (source !== undefined)
        return { source, flags: '' };
    const made = firstMadeBy(value);
    if (!made || !/(?:^|[./])(?:compile|MustCompile|Compile|RegExp|CompilePOSIX)$/.test(made.path))
        return null;
    const inner = patternOf(argument(made.args, 0, 'pattern'));
    if (!inner)
        return inner;
    return { source: inner.source, flags: inner.flags + flagsOf(argument(made.args, 1, 'flags')) };
}
/** `'gi'`, or Python's `re.I`. Of flags that are not known at least these two. */
function flagsOf(value) {
    if (!value)
        return '';
    const text = textOf(value);
    if (text !== undefined)
        return text;
    const name = /^re\.(?:RegexFlag\.)?([A-Z]+)$/.exec(externalOf(value)?.path ?? '')?.[1];
    return name ? (name[0] ?? '').toLowerCase().replace('v', 'x') : 'is';
}
const UNKNOWN = { proves: NO_SINK, weak: EVERY_SINK, note: 'a pattern that is not known' };
function judgeRegex(pattern, about, how, language) {
    if (pattern === undefined || !about)
        return NO_JUDGEMENT;
    if (pattern === null)
        return whenTrue(...factsOf(about, UNKNOWN));
    const { source, flags } = pattern;
    return {
        whenTrue: factsOf(about, provedByMatch(source, flags, how, language)),
        whenFalse: factsOf(about, provedByMiss(source, flags, how, language)),
    };
}
const EXTENTS = {
    match: 'start',
    fullmatch: 'full',
    search: 'search',
    findall: 'search',
    finditer: 'search',
};
/** All calls that test a text with an expression. */
function judgeRegexCall({ path, name, on, args, language }) {
    const first = argument(args, 0);
    if (language === 'python') {
        const how = EXTENTS[name];
        if (!how)
            return NO_JUDGEMENT;
        if (/^(?:re|regex)\.\w+$/.test(path)) {
            const pattern = patternOf(argument(args, 0, 'pattern'));
            const flags = argument(args, 2, 'flags');
            const whole = pattern && flags ? { ...pattern, flags: pattern.flags + flagsOf(flags) } : pattern;
            return judgeRegex(whole, argument(args, 1, 'string'), how, language);
        }
        return isCompiled(on) ? judgeRegex(patternOf(on), argument(args, 0, 'string'), how, language) : NO_JUDGEMENT;
    }
    if (language === 'go') {
        if (path === 'regexp.MatchString' || path === 'regexp.Match')
            return judgeRegex(patternOf(first), unwrapped(argument(args, 1)), 'search', language);
        const isMatch = /^(?:MatchString|Match|FindString|FindStringSubmatch|FindStringIndex)$/.test(name);
        return isMatch && isCompiled(on) ? judgeRegex(patternOf(on), unwrapped(first), 'search', language) : NO_JUDGEMENT;
    }
    if ((name === 'test' || name === 'exec') && isCompiled(on))
        return judgeRegex(patternOf(on), first, 'search', language);
    if (!/^(?:match|matchAll|search)$/.test(name) || !on || isCompiled(on))
        return NO_JUDGEMENT;
    return judgeRegex(patternOf(first), on, 'search', language);
}
function isCompiled(value) {
    if (!value)
        return false;
    return value.form.kind === 'regex' || /(?:ompile|RegExp)\(\)(?:\[0\]|\.0)?$/.test(externalOf(value)?.path ?? '');
}
/** Go's `[]byte(x)` is x. */
function unwrapped(value) {
    const made = madeBy(value);
    return made && /^(?:\[\]byte|string)$/.test(made.path) ? made.args[0]?.value : value;
}
/** What a text begins or ends with, and holds. */
function judgeTextCall({ path, name, on, args }) {
    const isGo = /^(?:strings|bytes)\.\w+$/.test(path);
    const [value, other] = isGo ? [unwrapped(argument(args, 0)), argument(args, 1)] : [on, argument(args, 0)];
    if (!value || !other)
        return NO_JUDGEMENT;
    if (/^(?:startsWith|startswith|HasPrefix)$/.test(name)) {
        const constant = textOf(other);
        const prefix = judgePrefix(value, other);
        if (constant === undefined)
            return prefix;
        const miss = factsOf(value, provedByMiss(`^${escapeRegex(constant)}`, '', 'search', 'javascript'));
        return { whenTrue: prefix.whenTrue, whenFalse: [...prefix.whenFalse, ...miss] };
    }
    const constants = (other.form.kind === 'list' ? itemsOf(other) : [other]).flatMap((each) => textOf(each) ?? []);
    if (/^(?:endsWith|endswith|HasSuffix)$/.test(name))
        return judgeSuffix(value, constants.length > 0 ? constants : domainOf(other));
    if (/^(?:includes|contains|Contains|indexOf|Index|find|__contains__)$/.test(name) && value.form.kind !== 'list')
        return judgeHolding(value, constants);
    if (name === 'ContainsAny') {
        const set = constants[0];
        return set ? judgeMiss(value, `[${set.replace(/[\\\]^-]/g, '\\$&')}]`) : NO_JUDGEMENT;
    }
    return NO_JUDGEMENT;
}
/** `.${domain}` of the program's: which one does not matter, that the dot is there does. */
function domainOf(suffix) {
    if (suffix.form.kind !== 'text' || isTheirs(suffix))
        return [];
    return textOf(suffix.form.parts[0])?.startsWith('.') ? ['.domain.example'] : [];
}
function judgeSuffix(value, suffixes) {
    const host = judgeHostSuffix(value, suffixes);
    if (host !== NO_JUDGEMENT || suffixes.length === 0)
        return host;
    const pattern = suffixes.map((suffix) => `${escapeRegex(suffix)}$`).join('|');
    return whenTrue(...factsOf(value, provedByMatch(pattern, '', 'search', 'javascript')));
}
/** `"…" in x` with a constant text. */
function judgeHolding(value, constants) {
    if (constants.length !== 1)
        return NO_JUDGEMENT;
    const [constant] = constants;
    if (!constant)
        return NO_JUDGEMENT;
    if (/^[/\\]?\.\.[/\\]?$/.test(constant))
        return judgeDots(value);
    if (constant === '/' || constant === '\\')
        return judgeSeparator(value);
    return judgeMiss(value, escapeRegex(constant));
}
function judgeMiss(value, source) {
    return { whenTrue: [], whenFalse: factsOf(value, provedByMiss(source, '', 'search', 'javascript')) };
}
const FORMAT_TESTS = {
    isUUID: 'uuid',
    isUuid: 'uuid',
    isULID: 'ulid',
    isIP: 'ip',
    isIPv4: 'ip',
    isIPv6: 'ip',
    isISO8601: 'date-time',
    isRFC3339: 'date-time',
    isHexadecimal: 'hex',
    isMACAddress: 'mac',
    isMongoId: 'hex',
};
const CHARACTER_TESTS = {
    isalnum: '^[a-zA-Z0-9]+$',
    isalpha: '^[a-zA-Z]+$',
    isidentifier: '^[a-zA-Z_][a-zA-Z0-9_]*$',
    isAlphanumeric: '^[a-zA-Z0-9]+$',
    isAlpha: '^[a-zA-Z]+$',
    isSlug: '^[a-z0-9][a-z0-9_-]*$',
};
const NUMBER_TESTS = new Set([
    ...[
        'isdigit',
        'isdecimal',
        'isnumeric',
        'isInteger',
        'isSafeInteger',
        'isInt',
        'isNumeric',
        'isFloat',
        'isBoolean',
        'isNumber',
    ],
]);
/** What kind of value or characters it is, by a function of the language or a library. */
function judgeKindCall({ path, name, on, args }) {
    const first = argument(args, 0);
    // `x.isdigit()` has no arguments, `Number.isInteger(x)` and `validator.isUUID(x)` no receiver that matters.
    const about = args.length === 0 ? on : first;
    if (!about)
        return NO_JUDGEMENT;
    if (/^(?:builtins\.)?isinstance$/.test(path))
        return isHarmlessType(argument(args, 1)) ? whenTrue(strong(about, INERT)) : NO_JUDGEMENT;
    if (path === 'isNaN' || path === 'Number.isNaN' || path === 'math.isnan')
        return path === 'isNaN' ? { whenTrue: [], whenFalse: [strong(about, INERT)] } : NO_JUDGEMENT;
    if (path === 'isFinite' || path === 'Number.isFinite' || NUMBER_TESTS.has(name))
        return whenTrue(strong(about, INERT));
    const format = FORMAT_TESTS[name] ?? (/^uuid\.(?:validate|default\.validate)$/.test(path) ? 'uuid' : undefined);
    if (format)
        return whenTrue(strong(about, ofFormat(format).proves));
    const characters = CHARACTER_TESTS[name];
    return characters ? whenTrue(...factsOf(about, provedByMatch(characters, '', 'search', 'javascript'))) : NO_JUDGEMENT;
}
const HARMLESS_TYPES = /^(?:builtins\.)?(?:int|float|bool|complex|Decimal|decimal\.Decimal|datetime(?:\.\w+)?|uuid\.UUID|Number|Boolean|Date|number|boolean|bigint|enum\.\w+)$/;
function isHarmlessType(type) {
    if (!type)
        return false;
    if (type.form.kind === 'list')
        return type.form.items.length > 0 && type.form.items.every(isHarmlessType);
    if (type.form.kind === 'class')
        return (type.form.cls.form === 'enum' || type.form.cls.bases.some((base) => 'name' in base && /Enum$/.test(base.name)));
    return HARMLESS_TYPES.test(externalOf(type)?.path ?? '');
}
/** `typeof x === 'number'`, `type(x) == int`, `x instanceof Date`. */
function judgeType(operator, left, right) {
    if (operator === 'instanceof')
        return isHarmlessType(right) ? whenTrue(strong(left, INERT)) : NO_JUDGEMENT;
    const made = madeBy(left);
    const about = made?.args[0]?.value;
    if (!about || !/^(?:builtins\.)?type(?:of)?$/.test(made.path))
        return NO_JUDGEMENT;
    const names = constantsOf(right);
    const isHarmless = names
        ? names.every((name) => name === 'number' || name === 'boolean' || name === 'bigint')
        : isHarmlessType(right);
    return isHarmless ? whenTrue(strong(about, INERT)) : NO_JUDGEMENT;
}
const LISTED = sinks('shell', 'program', 'query', 'eval', 'flag');

;// CONCATENATED MODULE: ./build/code/facts/judge.js
// What a test proves of the values in it, by what it calls and compares. Strong, weak and wrong as in
// docs: a weak check is kept beside the finding as a doubt, a wrong one is no check.









/** A call that is a test. */
function judgeCall(call, tables) {
    const each = judged(call, tables.language);
    return merged(judgeRegexCall(each), judgeMembershipCall(each), judgeTextCall(each), judgeKindCall(each), judgePathCall(each), judgeAddress(each.path, each.on, each.args.map(({ value }) => value)), judgeByTable(call, tables));
}
/** A value that is a test: what a call gave (`m = re.match(…)`, `if m`), or a member (`ip.is_private`). */
function judgeTruth(value, tables) {
    const made = firstMadeBy(value);
    if (made)
        return judgeCall(made, tables);
    const form = externalOf(value);
    return form ? judgeAddress(form.path, form.on, []) : NO_JUDGEMENT;
}
/** A call that throws unless: what holds when it comes back. */
function judgeReturn(call, tables) {
    const { name, path, on, args } = judged(call, tables.language);
    const first = argument(args, 0);
    const facts = [];
    if (name === 'relative_to' && on && first && !isTheirs(first))
        facts.push(...contained(on));
    if (first && /^(?:builtins\.)?(?:int|float)$/.test(path))
        facts.push(strong(first, INERT));
    // What is a URL begins with the letter of a scheme.
    if (first && /^(?:url\.)?URL$/.test(path) && args.length === 1)
        facts.push(strong(first, sinks('flag')));
    if (first && path === 'uuid.UUID')
        facts.push(strong(first, INERT));
    if (first && /^ipaddress\.ip_(?:address|network)$/.test(path))
        facts.push(strong(first, ofFormat('ip').proves));
    if (/^(?:node:)?assert(?:\/strict|\.strict)?\.match$/.test(path) && first) {
        const pattern = argument(args, 1);
        if (pattern)
            facts.push(...judgeCall({ path: '?.test', on: pattern, args: args.slice(0, 1) }, tables).whenTrue);
    }
    if (/^(?:node:)?assert(?:\/strict|\.strict)?\.(?:equal|strictEqual)$/.test(path)) {
        const second = argument(args, 1);
        if (first && second)
            facts.push(...judgeComparison('==', first, second).whenTrue);
    }
    for (const guard of guardsOf(path, tables))
        if (guard.when === 'returns')
            facts.push(...factsOfGuard(guard, call));
    return facts;
}
function judgeByTable(call, tables) {
    const guards = guardsOf(call.path, tables);
    if (guards.length === 0)
        return NO_JUDGEMENT;
    const of = (when) => guards.filter((guard) => guard.when === when).flatMap((guard) => factsOfGuard(guard, call));
    return { whenTrue: of('true'), whenFalse: of('false') };
}
function factsOfGuard(guard, call) {
    const proves = sinks(...guard.proves);
    return selected(guard.about, call).map((value) => {
        const lacks = (guard.needs === 'resolved' || guard.needs === 'real') && !isResolved(value);
        const note = guard.note ?? (lacks ? 'the path is not resolved before it is checked' : '');
        return lacks || guard.grade === 'weak' ? weak(value, proves, note) : strong(value, proves);
    });
}
/** `left == right`, `in`, `!=`, `instanceof` and the rest. */
function judgeComparison(operator, left, right, tables) {
    switch (operator) {
        case '!=':
        case '!==':
        case 'is not':
            return inverted(judgeComparison('==', left, right, tables));
        case 'not in':
            return inverted(judgeComparison('in', left, right, tables));
        case '==':
        case '===':
        case 'is':
            return merged(judgeFound('==', left, right, tables), judgeEqual(left, right), judgePathComparison('==', left, right), judgeType('==', left, right));
        case 'in':
            return merged(judgePathComparison('in', left, right), judgeIn(left, right));
        case 'instanceof':
            return judgeType('instanceof', left, right);
        case '>':
        case '>=':
        case '<':
        case '<=':
            return judgeFound(operator, left, right, tables);
        default:
            return NO_JUDGEMENT;
    }
}
function judgeEqual(left, right) {
    if (isTheirs(left) === isTheirs(right))
        return NO_JUDGEMENT;
    const [value, other] = isTheirs(left) ? [left, right] : [right, left];
    const constants = constantsOf(other);
    // `x == ''`, `x == null`: nothing is left that could do harm, but what follows is seldom about that.
    const proves = constants ? INERT : EVERY_SINK;
    const isDenyList = constants?.some((each) => typeof each === 'string' && each.length > 1) ?? false;
    return merged(whenTrue(strong(value, proves)), judgeHostIn(value, isDenyList));
}
/** Calls whose result says whether something was found, compared with -1, 0, null, false. */
function judgeFound(operator, left, right, tables) {
    const [value, other] = firstMadeBy(left) ? [left, right] : [right, left];
    const counted = firstMadeBy(value);
    const constant = constantOf(other);
    if (!counted || !constant)
        return NO_JUDGEMENT;
    // `len(problems) == 0`: as good as no problems.
    const isLength = counted.name === 'len';
    const made = isLength ? firstMadeBy(counted.args[0]?.value) : counted;
    if (!made || !(isLength || FINDING.test(made.name)))
        return NO_JUDGEMENT;
    const side = foundWhen(operator, constant.value, isLength || made.name === 'isIP');
    if (side === undefined)
        return NO_JUDGEMENT;
    const found = judgeCall(made, tables ?? { ...NO_TABLES, language: languageOf(made.path) });
    return side ? found : inverted(found);
}
const FINDING = /^(?:indexOf|lastIndexOf|findIndex|search|match|exec|test|fullmatch|find|Index|IndexFunc|FindString|FindStringSubmatch|includes|has|Contains|startsWith|startswith|HasPrefix|isIP|is_relative_to|get)$/;
const NO_TABLES = {
    sinks: [],
    sources: [],
    transforms: [],
    guards: [],
    registrations: [],
    postures: [],
    ends: [],
    aliases: {},
};
/** Where nobody says what the program is written in. */
function languageOf(path) {
    if (path.startsWith('re.') || path.endsWith('fullmatch'))
        return 'python';
    return /^(?:regexp|strings|slices)\./.test(path) ? 'go' : 'javascript';
}
/** Whether the comparison is true when it was found, or when it was not. */
function foundWhen(operator, constant, isLength) {
    const isNone = constant === -1 || constant === false || constant == null || (isLength && constant === 0);
    if (operator === '==')
        return constant === true ? true : isNone ? false : undefined;
    if (operator === '>')
        return constant === -1 || constant === 0 ? true : undefined;
    if (operator === '>=')
        return constant === 0 && !isLength ? true : isLength && constant === 1 ? true : undefined;
    return operator === '<' && (constant === 0 || (isLength && constant === 1)) ? false : undefined;
}
/** `x in SET`, `"…" in x`. */
function judgeIn(left, right) {
    if (isTheirs(left) && !isTheirs(right))
        return judgeMember(left, right);
    const text = textOf(left);
    if (text !== undefined && isTheirs(right) && right.form.kind !== 'list' && right.form.kind !== 'object')
        return judgeHolding(right, [text]);
    return NO_JUDGEMENT;
}
/** One of a collection of the program's. */
function judgeMember(value, collection) {
    const { form } = collection;
    // `x in "abc"`: made of its characters. So it is often asked of each character of a text, and of many holds what of one does.
    const letters = textOf(collection);
    if (letters !== undefined) {
        const set = letters.slice(0, 500).replace(/[\\\]^-]/g, '\\$&');
        return letters === ''
            ? NO_JUDGEMENT
            : whenTrue(...factsOf(value, provedByMatch(`[${set}]*`, '', 'full', 'javascript')));
    }
    const items = form.kind === 'list' ? form.items : form.kind === 'object' ? [...form.fields.keys()] : [];
    const words = form.kind === 'list'
        ? form.items.flatMap((item) => textOf(item) ?? [])
        : form.kind === 'object'
            ? [...form.fields.keys()]
            : [];
    const isKnown = items.length > 0 && words.length === items.length;
    const host = judgeHostIn(value, isKnown);
    const member = whenTrue(strong(value, INERT));
    const denied = deniedBy(words);
    // `x in ('.', '..')`: no part of a path that leads upwards, as long as it is one part.
    if (isKnown && words.includes('..') && words.every((word) => word === '' || /^\.{1,2}$/.test(word)))
        return { whenTrue: [strong(value, INERT)], whenFalse: [weak(value, sinks('path', 'url-path'), ONLY_DOTS)] };
    if (!isKnown || denied === 0)
        return merged(member, host);
    return merged(member, host, { whenTrue: [], whenFalse: [weak(value, denied, 'a deny-list')] });
}
/** What a list of words is about when it says what must not be. */
function deniedBy(words) {
    const filled = words.filter((word) => word.length > 0);
    if (filled.length < 2)
        return 0;
    if (filled.some((word) => /^(?:localhost|127\.|169\.254|0\.0\.0\.0|::1|metadata)/.test(word)))
        return sinks('url');
    if (filled.some((word) => /^(?:rm|sudo|dd|mkfs|shutdown|reboot|del|format|eval|exec|drop|delete|truncate|alter|os|subprocess)\b/i.test(word)))
        return LISTED;
    return 0;
}
const MEMBERSHIP = /^(?:includes|has|contains|Contains|indexOf|hasOwn|hasOwnProperty|__contains__|some|get)$/;
/** `SET.has(x)`, `LIST.includes(x)`, `slices.Contains(list, x)`, `Object.hasOwn(o, x)`. */
function judgeMembershipCall({ path, name, on, args }) {
    if (!MEMBERSHIP.test(name))
        return NO_JUDGEMENT;
    const isFree = /^(?:slices|lo|golang\.org\/x\/exp\/slices|maps|lodash|_)\.|^Object\.hasOwn$|\.hasOwnProperty\.call$/.test(path);
    const [collection, value] = isFree ? [argument(args, 0), argument(args, 1)] : [on, argument(args, 0)];
    if (!collection || !value || !isTheirs(value) || isTheirs(collection))
        return NO_JUDGEMENT;
    if (name === 'get' && collection.form.kind !== 'object')
        return NO_JUDGEMENT;
    // `strings.Contains(x, y)`, `"abc".includes(x)`: a part of a text of the program's.
    return judgeMember(value, asCollection(collection));
}
/** `new Set([…])`, `frozenset({…})`, `Object.keys(o)`: what they were made of. */
function asCollection(value) {
    const made = madeBy(value);
    if (!made || !/^(?:Set|Map|set|frozenset|list|tuple|dict|keys|values|Array|from|freeze)$/.test(lastName(made.path)))
        return value;
    return made.args[0]?.value ?? value;
}
/** Sinks that weak checks of one value prove when they are all there, by their notes. */
function provedTogether(notes) {
    return notes.includes(ONLY_DOTS) && notes.includes(ONLY_SEPARATORS) ? sinks('path', 'url-path') : 0;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/code/table-index.js
// The API tables as the build made them, and what they say of a callee by its canonical path. Programs call the same few
// hundred things again and again: answers are kept.




const STYLES = ['call', 'decorator', 'extends', 'takes'];
function loadTables(language) {
    return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(import.meta.dirname, 'tables', `${language}.json`), 'utf8'));
}
function createTableIndex(tables) {
    const byCall = (entries) => indexPatterns(entries.map((entry) => [entry.call, entry]));
    const sinks = byCall(tables.sinks);
    const sources = byCall(tables.sources.filter(({ read }) => read !== true));
    const reads = byCall(tables.sources.filter(({ read }) => read === true));
    const transforms = byCall(tables.transforms);
    const guards = byCall(tables.guards);
    const postures = byCall(tables.postures);
    const ends = indexPatterns([[tables.ends, true]]);
    const styles = new Map(STYLES.map((style) => [
        style,
        indexPatterns(tables.registrations.map((entry) => [entry[style] ?? [], entry])),
    ]));
    const registrations = new Map([...styles].map(([style, index]) => [style, table_index_remembered((path) => heaviest(index, path))]));
    return {
        tables,
        canonical: table_index_remembered((path) => canonicalPath(path, tables.aliases)),
        sinksOf: table_index_remembered((path) => sinksOf(sinks, path)),
        sourcesOf: table_index_remembered((path) => heaviest(sources, path)),
        readsOf: table_index_remembered((path) => heaviest(reads, path)),
        transformOf: table_index_remembered((path) => transforms.matches(path)[0]?.value),
        guardsOf: table_index_remembered((path) => heaviest(guards, path)),
        posturesOf: table_index_remembered((path) => postures.matches(path).map(({ value }) => value)),
        registrationsOf: (path, as) => registrations.get(as)?.(path) ?? [],
        fileRegistrations: tables.registrations.filter(({ file }) => file !== undefined),
        methodRegistrations: tables.registrations.filter(({ methods }) => methods !== undefined),
        isEnd: table_index_remembered((path) => ends.matches(path).length > 0),
    };
}
/** Those of the pattern that says most: what is known of `re.compile` is not mixed with what is known of `*.compile`. */
function heaviest(index, path) {
    const found = index.matches(path);
    return found.filter(({ weight }) => weight === found[0]?.weight).map(({ value }) => value);
}
function sinksOf(index, path) {
    const most = new Map();
    return index.matches(path).flatMap(({ value, weight }) => {
        const heavier = most.get(value.sink) ?? weight;
        most.set(value.sink, heavier);
        return weight === heavier ? [value] : [];
    });
}
/** More than tables need; an alias of an alias of itself must not go on for ever. */
const ALIAS_STEPS = 4;
/** No name that has another is longer. */
const ALIAS_LENGTH = 200;
function canonicalPath(path, aliases) {
    let now = path;
    for (let step = 0; step < ALIAS_STEPS; step++) {
        const known = longestPrefix(now, aliases);
        if (known === undefined)
            break;
        const next = `${aliases[known]}${now.slice(known.length)}`;
        if (next === now)
            break;
        now = next;
    }
    return now;
}
/** The longest alias the path begins with, at the end of a name. */
function longestPrefix(path, aliases) {
    if (Object.hasOwn(aliases, path))
        return path;
    for (let at = Math.min(path.length, ALIAS_LENGTH) - 1; at > 0; at--) {
        const next = path[at];
        if (next !== '.' && next !== '(' && next !== '[')
            continue;
        const prefix = path.slice(0, at);
        if (Object.hasOwn(aliases, prefix))
            return prefix;
    }
    return undefined;
}
function table_index_remembered(look) {
    const answers = new Map();
    return (path) => {
        const known = answers.get(path);
        if (known)
            return known.answer;
        // A program decides how many different paths there are.
        if (answers.size >= limits/* TABLE_ANSWERS */.lj)
            answers.clear();
        const answer = look(path);
        answers.set(path, { answer });
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/code/evaluate/classes.js
// Members of classes: their own, those of the bases, and Go's methods that stand beside the type.
/** How far classes are followed to their bases. */
const BASES = 12;
function ofClass(machine, cls, home, name, depth) {
    const fn = cls.methods.find((each) => each.name === name);
    if (fn)
        return { fn, home };
    const beside = receiverMethod(machine, cls, home, name);
    if (beside)
        return beside;
    const field = cls.fields.find((each) => each.name === name);
    if (field?.value)
        return { value: machine.evaluate(field.value, home.frame) };
    if (field?.type) {
        const value = machine.typed(field.type, home.frame);
        if (value)
            return { value };
    }
    if (depth > BASES)
        return undefined;
    for (const base of cls.bases) {
        const { form } = machine.evaluate(base, home.frame);
        if (form.kind !== 'class')
            continue;
        const found = ofClass(machine, form.cls, form.home, name, depth + 1);
        if (found)
            return found;
    }
    return undefined;
}
/** Go: methods stand beside the type, in any file of the package. */
function receiverMethod(machine, cls, home, name) {
    const found = machine.project.packageOf(home.frame.module.ir)?.methods.get(`${cls.name}.${name}`);
    const scope = found && machine.module(found.path);
    return scope && { fn: found.fn, home: { path: found.path, frame: scope.frame } };
}
/** What a class of the project has of a base in a library. */
function inherited(machine, { cls, home }, name, depth = 0) {
    if (depth > BASES)
        return undefined;
    for (const base of cls.bases) {
        const { form } = machine.evaluate(base, home.frame);
        if (form.kind === 'external')
            return { kind: 'external', path: `${form.path}().${name}` };
        if (form.kind === 'class') {
            const found = inherited(machine, form, name, depth + 1);
            if (found)
                return found;
        }
    }
    return undefined;
}
function boundTo(machine, fn, home, self, site) {
    const own = fn.isOfClass && self.form.kind === 'instance' ? machine.values.make(self.form.of) : self;
    const bound = machine.values.make({ kind: 'function', fn, home, self: own });
    return fn.isGetter ? machine.call(bound, [], site) : bound;
}

// EXTERNAL MODULE: ./build/lib/credential-names.js
var credential_names = __webpack_require__(9501);
;// CONCATENATED MODULE: ./build/code/facts/schema-ark.js
// ArkType: schemas as texts, `type({ mode: "'fast' | 'slow'", count: 'number' })`.



function schemaOfArk(value) {
    const made = madeBy(value);
    if (!made || !/^arktype(?:\.|$)/.test(made.path) || made.name !== 'type')
        return undefined;
    const definition = argument(made.args, 0);
    return definition && ofDefinition(definition, 0);
}
function ofDefinition(value, depth) {
    if (depth > SCHEMA_NESTING)
        return schema_OPEN;
    if (value.form.kind === 'external')
        return schemaOfArk(value) ?? schema_OPEN;
    if (value.form.kind === 'regex')
        return refined(STRING, provedByMatch(value.form.source, value.form.flags, 'search', 'javascript'));
    if (value.form.kind === 'object') {
        const fields = new Map();
        const required = [];
        for (const [key, field] of value.form.fields) {
            const name = key.replace(/\?$/, '');
            fields.set(name, ofDefinition(field, depth + 1));
            if (name === key)
                required.push(name);
        }
        return objectOf(fields, required);
    }
    const text = textOf(value);
    return text === undefined ? schema_OPEN : ofText(text);
}
function ofText(text) {
    if (text.length > 2000)
        return schema_OPEN;
    return either(text.split('|').map((part) => ofPart(part.trim())));
}
function ofPart(part) {
    if (/^'[^']*'$|^"[^"]*"$/.test(part))
        return inert({ const: part.slice(1, -1) });
    if (/^(?:number|integer|boolean|bigint|Date|null|undefined|true|false|-?\d+(?:\.\d+)?)(?:\s*[<>=%].*|\.[\w.]+)?$/.test(part))
        return inert({ type: part.split(/[\s.<>=%]/)[0] });
    if (part.endsWith('[]'))
        return listOf(ofPart(part.slice(0, -2).replace(/^\((.*)\)$/, '$1')));
    if (/^\/.*\/$/.test(part))
        return refined(STRING, provedByMatch(part.slice(1, -1), '', 'search', 'javascript'));
    const format = /^string\.([\w-]+)/.exec(part)?.[1];
    if (format !== undefined && isFormat(format))
        return ofFormat(format);
    return part.startsWith('string') ? STRING : schema_OPEN;
}

;// CONCATENATED MODULE: ./build/code/facts/schema-chain.js
// Schemas written as chains of calls: zod, Joi, yup, and the functions of valibot and TypeBox.




const LIBRARIES = /^(?:zod(?:\/[\w/-]+)?|zod3|zod4|@hapi\/joi|joi|yup|valibot|@valibot\/valibot|@sinclair\/typebox|typebox|superstruct|@modelcontextprotocol\/sdk\/[\w/.-]*|fastmcp|mcp-framework|\?)(?:\.|$)/;
/** `z` as frameworks hand it on: `genkit.z`, `@hono/zod-openapi.z`. */
const REEXPORTED = /^@?[\w./-]+\.z(?:\.coerce|\.iso)?$/;
const LAST_NAMES = new Set(['z', 'zod', 'Joi', 'joi', 'yup', 'v', 'Type', 't', 'coerce', 'iso', 'strict', 'default']);
/** A value made by one of these libraries. */
function schemaOfChain(value, read, depth) {
    const form = externalOf(value);
    if (!form)
        return undefined;
    // `S.shape` is what S was made of.
    if (form.path.endsWith('.shape') && form.on)
        return read(form.on, depth + 1);
    const made = madeBy(value);
    if (!made)
        return undefined;
    if (/^(?:zodToJsonSchema|toJSONSchema|toJsonSchema|toStandardSchema|convertToJsonSchema)$/.test(made.name)) {
        const of = argument(made.args, 0);
        return of && read(of, depth + 1);
    }
    const on = made.on
        ? externalOf(made.on)?.path
        : made.path.slice(0, Math.max(0, made.path.length - made.name.length - 1));
    if (on !== undefined && !on.endsWith(')')) {
        if (!LIBRARIES.test(made.path) && !REEXPORTED.test(on))
            return undefined;
        const isConstructor = LAST_NAMES.has(lastName(on)) || LIBRARIES.test(`${on}.`);
        return isConstructor ? constructed(made.name, made.args, read, depth) : undefined;
    }
    const before = made.on && read(made.on, depth + 1);
    return before && continued(before, made.name, made.args, read, depth);
}
const NUMBERS = /^(?:number|int|integer|int32|uint32|int64|uint64|float32|float64|bigint|bigInt|nan|safeInteger|positive|decimal)$/i;
const TRUTHS = /^(?:boolean|bool|stringbool|null|undefined|void|never|date|symbol|nullish)$/i;
function constructed(name, args, read, depth) {
    const first = argument(args, 0);
    const inner = (value) => (value && read(value, depth + 1)) ?? schema_OPEN;
    if (NUMBERS.test(name))
        return inert({ type: /int/i.test(name) ? 'integer' : 'number' });
    if (TRUTHS.test(name))
        return inert({ type: /bool/i.test(name) ? 'boolean' : 'string' });
    switch (name) {
        case 'string':
        case 'String':
            return withOptions(STRING, first);
        case 'enum':
        case 'enum_':
        case 'Enum':
        case 'nativeEnum':
        case 'picklist':
        case 'enums':
        case 'keyof':
            return fixed(first);
        case 'literal':
        case 'Literal':
        case 'equal':
            return fixed(first);
        case 'valid':
            return { ...schema_OPEN, proves: INERT, json: {} };
        case 'templateLiteral':
            return STRING;
        case 'object':
        case 'Object':
        case 'strictObject':
        case 'looseObject':
        case 'interface':
            return first ? objectOfShape(first, read, depth) : schema_OPEN;
        case 'array':
        case 'Array':
        case 'set':
        case 'Set':
            return listOf(inner(first));
        case 'tuple':
        case 'Tuple':
            return listOf(either(itemsOf(first).map(inner)));
        case 'record':
        case 'Record':
        case 'map': {
            const second = argument(args, 1);
            return second ? recordOf(inner(second), inner(first)) : recordOf(inner(first));
        }
        case 'union':
        case 'Union':
        case 'variant':
            return either((itemsOf(first).length > 0 ? itemsOf(first) : itemsOf(argument(args, 1))).map(inner));
        case 'discriminatedUnion':
            return either(itemsOf(argument(args, 1)).map(inner));
        case 'alternatives':
            return schema_OPEN;
        case 'intersection':
            return joined(inner(first), inner(argument(args, 1)));
        case 'Intersect':
        case 'Composite':
            return itemsOf(first).map(inner).reduce(joined, schema_OPEN);
        case 'optional':
        case 'Optional':
        case 'nullable':
        case 'Nullable':
        case 'nullish':
        case 'readonly':
        case 'Readonly':
        case 'Partial':
        case 'partial':
        case 'prefault':
        case 'lazy':
            return inner(first);
        case 'preprocess':
            return inner(argument(args, 1));
        // valibot: a schema and what else must hold.
        case 'pipe':
            return args.reduce((schema, { value }) => piped(schema, value, read, depth), schema_OPEN);
        case 'any':
        case 'Any':
        case 'unknown':
        case 'Unknown':
        case 'custom':
        case 'instanceof':
        case 'file':
        case 'json':
        case 'email':
            return schema_OPEN;
        default:
            return isFormat(name) ? ofFormat(name) : schema_OPEN;
    }
}
/** A further call on a schema. */
function continued(schema, name, args, read, depth) {
    const first = argument(args, 0);
    const inner = (value) => (value && read(value, depth + 1)) ?? schema_OPEN;
    switch (name) {
        case 'regex':
        case 'pattern':
        case 'matches':
            return refined(schema, patternProof(first), patternJson(first));
        case 'startsWith':
        case 'starts_with':
            return refined(schema, prefixProof(textOf(first)));
        case 'enum':
        case 'valid':
        case 'equal':
        case 'oneOf':
        case 'only':
            return {
                ...schema,
                proves: schema.proves | INERT,
                json: { ...schema.json, ...fixedJson(args.map(({ value }) => value)) },
            };
        case 'int':
        case 'integer':
            return { ...schema, json: { ...schema.json, type: 'integer' } };
        case 'refine':
        case 'superRefine':
        case 'check':
        case 'custom':
        case 'test':
            return checkedBy(schema, args.slice(0, 1).flatMap(({ value }) => (value.form.kind === 'function' ? value : [])));
        case 'transform':
        case 'overwrite':
            // What comes of a number or one of a fixed set is the program's own.
            return schema.proves === INERT ? { ...schema_OPEN, proves: INERT, json: schema.json } : { ...schema_OPEN, json: schema.json };
        case 'pipe': {
            const next = inner(first);
            return { ...joined(schema, next), json: schema.json };
        }
        case 'or':
            return either([schema, inner(first)]);
        case 'and':
        case 'concat':
            return joined(schema, inner(first));
        case 'array':
            return listOf(schema);
        case 'items':
        case 'of':
            return listOf(inner(first));
        case 'extend':
        case 'safeExtend':
        case 'merge':
        case 'keys':
        case 'augment':
        case 'append':
        case 'shape':
        case 'object':
            return first ? joined(schema, objectOfShape(first, read, depth)) : schema;
        case 'pick':
        case 'omit':
            return picked(schema, first, name === 'pick');
        case 'catchall':
            return { ...schema, rest: inner(first) };
        case 'keyof':
            return inert({ enum: [...(schema.fields?.keys() ?? [])] });
        case 'element':
        case 'unwrap':
        case 'innerType':
        case 'removeDefault':
            return name === 'element' ? (schema.element ?? schema_OPEN) : schema;
        case 'describe':
        case 'description':
            return described(schema, textOf(first));
        case 'meta':
            return first?.form.kind === 'object' ? described(schema, textOf(first.form.fields.get('description'))) : schema;
        case 'default': {
            const [constant] = constantsOf(first) ?? [];
            return constant === undefined
                ? optional(schema)
                : optional({ ...schema, json: { ...schema.json, default: constant } });
        }
        case 'optional':
        case 'nullish':
        case 'catch':
        case 'prefault':
            return optional(schema);
        default:
            return isFormat(name) ? refined(schema, ofFormat(name), { format: name }) : schema;
    }
}
const OPTIONALS = new WeakSet();
function optional(schema) {
    const result = { ...schema };
    OPTIONALS.add(result);
    return result;
}
function described(schema, description) {
    if (description === undefined)
        return schema;
    const result = { ...schema, json: { ...schema.json, description } };
    if (OPTIONALS.has(schema))
        OPTIONALS.add(result);
    return result;
}
/** The fields of `{ a: z.string() }`. */
function objectOfShape(shape, read, depth) {
    if (shape.form.kind !== 'object')
        return read(shape, depth + 1) ?? schema_OPEN;
    const fields = new Map();
    for (const [name, field] of shape.form.fields)
        fields.set(name, read(field, depth + 1) ?? schema_OPEN);
    const required = [...fields].filter(([, schema]) => !OPTIONALS.has(schema)).map(([name]) => name);
    return objectOf(fields, required);
}
function picked(schema, mask, isPick) {
    if (!schema.fields || mask?.form.kind !== 'object')
        return schema;
    const names = mask.form.fields;
    const fields = new Map([...schema.fields].filter(([name]) => names.has(name) === isPick));
    return objectOf(fields, [...fields.keys()].filter((name) => isRequired(schema, name)), schema.rest);
}
function isRequired({ json }, name) {
    return Array.isArray(json.required) && json.required.includes(name);
}
/** A step of valibot's `pipe`. */
function piped(schema, step, read, depth) {
    const made = madeBy(step);
    if (!made)
        return schema;
    const checks = /^(?:regex|startsWith|starts_with|check|rawCheck|transform|description|values|integer)$/;
    if (checks.test(made.name) || isFormat(made.name)) {
        const name = made.name === 'rawCheck' ? 'check' : made.name === 'values' ? 'valid' : made.name;
        return continued(schema, name, made.args, read, depth);
    }
    const inner = read(step, depth + 1);
    return inner ? { ...joined(schema, inner), json: { ...schema.json, ...inner.json } } : schema;
}
/** TypeBox: `Type.String({ pattern, format })`. */
function withOptions(schema, options) {
    if (options?.form.kind !== 'object')
        return schema;
    const { fields } = options.form;
    const pattern = textOf(fields.get('pattern'));
    const format = textOf(fields.get('format'));
    let result = described(schema, textOf(fields.get('description')));
    if (pattern !== undefined)
        result = refined(result, provedByMatch(pattern, 'u', 'search', 'javascript'), { pattern });
    if (format !== undefined)
        result = refined(result, ofFormat(format), { format });
    return result;
}
/** An enum, a literal, a list of them. What is not known is the program's all the same. */
function fixed(values) {
    return inert(fixedJson([values]));
}
function fixedJson(values) {
    const all = [];
    for (const value of values) {
        const items = value?.form.kind === 'list'
            ? value.form.items
            : value?.form.kind === 'object'
                ? [...value.form.fields.values()]
                : [value];
        for (const item of items)
            all.push(...(constantsOf(item) ?? []));
    }
    return all.length > 0 ? { enum: all } : {};
}

;// CONCATENATED MODULE: ./build/code/facts/schema-value.js
// Reads a value of the program as a schema: made by a validation library, a plain object of such, or JSON Schema.






/** Undefined when it is no schema that is known. */
function schemaOfValue(value, language) {
    let left = VALUES;
    const read = (each, depth) => {
        if (depth > SCHEMA_NESTING || left-- <= 0)
            return undefined;
        const { form } = each;
        if (form.kind === 'choice') {
            const all = form.of.map((one) => read(one, depth + 1));
            return either(all.map((one) => one ?? schema_OPEN));
        }
        if (form.kind === 'external')
            return schemaOfArk(each) ?? schemaOfChain(each, read, depth);
        if (form.kind !== 'object')
            return undefined;
        if (isJsonSchema(form.fields))
            return schemaOfJson(form.fields, language, (one) => read(one, depth + 1));
        const fields = [...form.fields.values()];
        return fields.length > 0 && fields.some((field) => read(field, depth + 1))
            ? objectOfShape(each, read, depth)
            : undefined;
    };
    return read(value, 0);
}
/** Most values one schema is made of. */
const VALUES = 5000;
const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
function isJsonSchema(fields) {
    const type = textOf(fields.get('type'));
    if (type !== undefined)
        return TYPES.has(type);
    if (fields.get('type')?.form.kind === 'list')
        return true;
    return ['properties', 'anyOf', 'oneOf', 'allOf', 'enum', 'const', '$ref'].some((key) => {
        const kind = fields.get(key)?.form.kind;
        return kind === 'object' || kind === 'list' || kind === 'constant';
    });
}
function schemaOfJson(fields, language, read) {
    const alternatives = itemsOf(fields.get('anyOf') ?? fields.get('oneOf'));
    const schema = withDescription(typed(fields, language, read), fields);
    const all = itemsOf(fields.get('allOf')).reduce((sum, each) => joined(sum, read(each) ?? schema_OPEN), schema);
    if (alternatives.length === 0)
        return all;
    const one = either(alternatives.map((each) => read(each) ?? schema_OPEN));
    return { ...joined(all, one), json: { ...all.json, ...one.json } };
}
function typed(fields, language, read) {
    const listed = fields.get('enum') ?? fields.get('const');
    if (listed)
        return inert(enumJson(listed));
    const names = itemsOf(fields.get('type')).map(textOf);
    const type = textOf(fields.get('type')) ?? (fields.has('properties') ? 'object' : undefined);
    if (type === undefined && names.length > 0)
        return ofTypes(names);
    switch (type) {
        case 'number':
        case 'integer':
        case 'boolean':
        case 'null':
            return inert({ type });
        case 'string':
            return ofString(fields, language);
        case 'array': {
            const items = fields.get('items');
            return listOf((items && read(items)) ?? schema_OPEN);
        }
        case 'object':
            return ofObject(fields, read);
        default:
            return schema_OPEN;
    }
}
function ofTypes(names) {
    const isHarmless = names.every((name) => name !== undefined && /^(?:number|integer|boolean|null)$/.test(name));
    return isHarmless ? inert({ type: names }) : { ...schema_OPEN, json: { type: names } };
}
function ofString(fields, language) {
    const pattern = textOf(fields.get('pattern'));
    const format = textOf(fields.get('format'));
    // JSON Schema's patterns are JavaScript's, but what checks them is of the server's language.
    const dialect = language === 'python' ? 'javascript' : language;
    let schema = format === undefined ? STRING : { ...STRING, json: { type: 'string', format } };
    if (format !== undefined && isFormat(format))
        schema = weakened(ofFormat(format));
    if (pattern !== undefined)
        schema = refined(schema, provedByMatch(pattern, '', 'search', dialect), { pattern });
    return schema;
}
/** Most checkers of JSON Schema only note a `format`. */
function weakened(schema) {
    return { ...schema, proves: NO_SINK, weak: schema.proves & EVERY_SINK, note: 'a format that few checkers check' };
}
function ofObject(fields, read) {
    const properties = fields.get('properties');
    const rest = fields.get('additionalProperties');
    const restSchema = rest?.form.kind === 'object' ? read(rest) : undefined;
    if (properties?.form.kind !== 'object')
        return restSchema ? recordOf(restSchema) : { ...schema_OPEN, json: { type: 'object' } };
    const known = new Map();
    for (const [name, value] of properties.form.fields)
        known.set(name, read(value) ?? schema_OPEN);
    const required = itemsOf(fields.get('required')).flatMap((each) => textOf(each) ?? []);
    return objectOf(known, required, restSchema);
}
function enumJson(listed) {
    const values = [];
    for (const each of listed.form.kind === 'list' ? listed.form.items : [listed])
        values.push(...(constantsOf(each) ?? []));
    return values.length > 0 ? { enum: values } : {};
}
function withDescription(schema, fields) {
    const description = textOf(fields.get('description'));
    const [fallback] = constantsOf(fields.get('default')) ?? [];
    if (description === undefined && fallback === undefined)
        return schema;
    return {
        ...schema,
        json: {
            ...schema.json,
            ...(description !== undefined && { description }),
            ...(fallback !== undefined && { default: fallback }),
        },
    };
}

;// CONCATENATED MODULE: ./build/code/facts/replace.js
// Calls that give back less than they were given: what is left of a text may be harmless, what passed a schema is as it says.








/** Undefined for calls that take nothing out. */
function cleanedByCall(call, language) {
    const { path, name, on, args } = judged(call, language);
    const checked = checkedBySchema(name, on, args, language) ?? relativeTo(path, args);
    if (checked)
        return checked;
    const text = (position, keyword) => textOf(argument(args, position, keyword));
    if (language === 'python') {
        if (/^(?:re|regex)\.subn?$/.test(path))
            return replaced(argument(args, 2, 'string'), patternOf(argument(args, 0, 'pattern')), text(1, 'repl'), language);
        if (/\.compile\(\)\.subn?$/.test(path))
            return replaced(argument(args, 0, 'string'), patternOf(on), text(1), language);
        if (name === 'replace')
            return plain(on, text(0), text(1), language);
        if (name === 'lstrip' && on && text(0)?.includes('-'))
            return { of: on, proof: { ...replace_NOTHING, proves: sinks('flag') } };
        // What `quote` leaves as it is says its second argument: slashes, unless told otherwise.
        const source = argument(args, 0, 'string');
        if (/^urllib\.parse\.quote(?:_plus)?$/.test(path) && source && (text(1, 'safe') === '' || path.endsWith('_plus')))
            return { of: source, proof: { ...replace_NOTHING, proves: sinks('url-path') } };
        return undefined;
    }
    if (language === 'go') {
        if (/^strings\.(?:ReplaceAll|Replace)$/.test(path))
            return plain(argument(args, 0), text(1), text(2), language);
        if (/\.ReplaceAll(?:Literal)?String$/.test(path))
            return replaced(argument(args, 0), patternOf(on), text(1), language);
        return path === 'strings.TrimLeft' && text(1)?.includes('-') && args[0]
            ? { of: args[0].value, proof: { ...replace_NOTHING, proves: sinks('flag') } }
            : undefined;
    }
    if (name !== 'replace' && name !== 'replaceAll')
        return undefined;
    const pattern = argument(args, 0);
    const word = textOf(pattern);
    // Without `g` only the first one goes.
    if (word !== undefined)
        return name === 'replaceAll' ? plain(on, word, text(1), language) : undefined;
    const regex = patternOf(pattern);
    return regex?.flags.includes('g') ? replaced(on, regex, text(1), language) : undefined;
}
const replace_NOTHING = { proves: 0, weak: 0, note: '' };
function replaced(of, pattern, by, language) {
    if (!of || !pattern)
        return undefined;
    return { of, proof: provedByReplacing(pattern.source, pattern.flags, by, language) };
}
function plain(of, word, by, language) {
    return word ? replaced(of, { source: escapeRegex(word), flags: '' }, by, language) : undefined;
}
/** `new URL(x, BASE)`, `urljoin(BASE, x)`: the base decides where it goes when the other cannot name a host. */
function relativeTo(path, args) {
    const isUrl = path === 'URL' || path === 'url.URL';
    if (!isUrl && path !== 'urllib.parse.urljoin' && path !== 'url.resolve')
        return undefined;
    const [base, of] = isUrl
        ? [argument(args, 1), argument(args, 0)]
        : [argument(args, 0, 'base'), argument(args, 1, 'url')];
    if (!base || !of || isTheirs(base) || of.taints.length === 0)
        return undefined;
    const isEncoded = of.taints.every(({ clean }) => holds(clean, 'url-path'));
    // `/items/…` stays on the host, `/…` may become `//host`.
    const head = of.form.kind === 'text' ? textOf(of.form.parts[0]) : undefined;
    const isPath = head !== undefined && /^(?:\/?[\w.~%-]+[/?#]|[/?#]?\?|#)/.test(head) && !/^\/?$/.test(head);
    return isEncoded || isPath ? { of, proof: { ...replace_NOTHING, proves: sinks('url') } } : undefined;
}
/** Calls that throw, or say so, when their argument is not as the schema wants it. */
function checkedBySchema(name, on, args, language) {
    if (!PARSES.test(name) || language !== 'javascript')
        return undefined;
    const [first, second] = [argument(args, 0), argument(args, 1)];
    // zod, Joi, yup: `S.parse(x)`. valibot and superstruct: `parse(S, x)`, `create(x, S)`.
    const schema = schemaOf(on) ?? schemaOf(first) ?? schemaOf(second);
    const of = schemaOf(on) ? first : schemaOf(first) ? second : first;
    if (!schema || !of)
        return undefined;
    const { proves, weak, note } = schema;
    // What may have failed holds the value one level further down.
    const holder = /^safe/i.test(name) ? ['data', 'output'] : /^validate(?:Async)?$/.test(name) ? ['value'] : [];
    const fields = new Map(holder.map((field) => [field, schema]));
    return { of, proof: { proves, weak, note }, schema: holder.length > 0 ? objectOf(fields, []) : schema };
}
const PARSES = /^(?:(?:safe)?[Pp]arse(?:Async)?|validate(?:Sync|Async)?|attempt|assert|create|mask|Decode)$/;
function schemaOf(value) {
    return value?.form.kind === 'external' || value?.form.kind === 'choice'
        ? schemaOfValue(value, 'javascript')
        : undefined;
}

;// CONCATENATED MODULE: ./build/code/facts/shell-quote.js
// Quoting by hand that is as good as `shlex.quote`: each `'` becomes `'\''` (or `'"'"'`), and the whole stands between two of
// them. Anything less (backslashes, only the first one, no quotes around it) proves nothing.



/** Texts in which each `'` was ended and begun anew. */
const shellEscaped = new WeakSet();
const ESCAPES = new Set([`'\\''`, `'"'"'`]);
function isShellEscape(call, language) {
    const { path, name, args } = judged(call, language);
    const isFunction = language === 'go' ? path === 'strings.ReplaceAll' : language === 'python' && /^re\.sub$/.test(path);
    const [pattern, by] = isFunction
        ? [argument(args, language === 'go' ? 1 : 0), argument(args, language === 'go' ? 2 : 1)]
        : [argument(args, 0), argument(args, 1)];
    if (!isFunction && name !== 'replace' && name !== 'replaceAll')
        return false;
    if (!ESCAPES.has(textOf(by) ?? ''))
        return false;
    const word = textOf(pattern);
    // JavaScript's `replace` with a text takes the first one only.
    if (word !== undefined)
        return word === "'" && (language !== 'javascript' || name === 'replaceAll');
    const regex = patternOf(pattern);
    return regex?.flags.includes('g') === true && /^\\?'$|^\[\\?'\]$/.test(regex.source);
}
/** Which of the parts stand between quotes that they cannot end. */
function isQuotedPart(before, part, after) {
    if (!isEscaped(part) || before?.endsWith("'") !== true || after?.startsWith("'") !== true)
        return false;
    // Inside of double quotes single ones mean nothing.
    return (before.match(/"/g)?.length ?? 0) % 2 === 0;
}
function isEscaped(value) {
    if (shellEscaped.has(value))
        return true;
    const { form } = value;
    return form.kind === 'choice' && form.of.every((each) => each.taints.length === 0 || shellEscaped.has(each));
}

;// CONCATENATED MODULE: ./build/code/evaluate/values.js
// Making, joining and reading values. Ids are handed out by one counter per analysis, so that two runs agree.


/** Most alternatives, parts, items and taints one value keeps; what is beyond is not told apart. */
const CHOICES = 8;
/** Of registries: a dispatcher may have many functions. */
const FUNCTIONS = 256;
const PARTS = 40;
/** Of lists whose order is lost. */
const ELEMENTS = 40;
const TAINTS = 24;
/** Longest constant text that is put together: one that is added to itself doubles each time. */
const TEXT = 100_000;
const NO_TAINTS = [];
const UNKNOWN_FORM = { kind: 'unknown' };
/** `nextOrder` numbers steps. */
function createValues(nextOrder) {
    let last = 0;
    const make = (form, taints = NO_TAINTS) => ({ id: ++last, taints, form });
    const values = {
        mark: () => last,
        make,
        unknown: (taints) => make(UNKNOWN_FORM, taints),
        constant: (value) => make({ kind: 'constant', value }),
        join(given, most = CHOICES) {
            // One of one: itself, with all that is known of it.
            if (given.length === 1 && given[0])
                return given[0];
            const flat = [];
            const seen = new Set();
            for (const value of given.flatMap((each) => (each.form.kind === 'choice' ? each.form.of : [each]))) {
                const key = keyOf(value);
                if (seen.has(key))
                    continue;
                seen.add(key);
                flat.push(value);
            }
            const [only] = flat;
            if (flat.length === 1 && only)
                return only;
            if (flat.length === 0)
                return make(UNKNOWN_FORM);
            const taints = union(flat.flatMap(deepTaints));
            const isRegistry = flat.every(isCallee);
            if (flat.length > (isRegistry ? FUNCTIONS : most))
                return make(commonList(flat, values) ?? UNKNOWN_FORM, taints);
            return make({ kind: 'choice', of: flat }, taints);
        },
        text(given, step) {
            const parts = [];
            for (const part of given.flatMap((each) => each.form.kind === 'text' && each.taints.every(({ clean }) => clean === NO_SINK) ? each.form.parts : [each])) {
                const before = parts.at(-1);
                const [left, right] = [before && constantText(before), constantText(part)];
                const isShort = (left?.length ?? 0) + (right?.length ?? 0) <= TEXT;
                if (left !== undefined && right !== undefined && isShort)
                    parts[parts.length - 1] = values.constant(left + right);
                else
                    parts.push(part);
            }
            const [only] = parts;
            if (parts.length === 1 && only && constantText(only) !== undefined)
                return only;
            for (const [at, part] of parts.entries()) {
                const [before, after] = [parts[at - 1], parts[at + 1]];
                if (before && after && isQuotedPart(constantText(before), part, constantText(after)))
                    parts[at] = values.made([part], { clean: sinks('shell'), isSame: true }, part.form);
            }
            const id = ++last;
            const taints = carried(parts.flatMap(deepTaints), id, step ? { step: { ...step, order: nextOrder() } } : {});
            if (parts.length > PARTS)
                return { id, taints, form: UNKNOWN_FORM };
            return { id, taints, form: { kind: 'text', parts } };
        },
        made(of, change = {}, form = UNKNOWN_FORM) {
            const id = ++last;
            return { id, taints: carried(of.flatMap(deepTaints), id, change), form };
        },
    };
    return values;
}
/** What a dispatcher picks from: functions, or tools as objects that hold theirs. */
function isCallee({ form }) {
    if (form.kind === 'object')
        return [...form.fields.values()].some((each) => each.form.kind === 'function');
    return form.kind === 'function' || form.kind === 'instance' || form.kind === 'constant';
}
const options = new WeakMap();
/** The option an element stood behind, where the order of the others is lost. */
function optionOf(value) {
    return options.get(value);
}
/** Keeps what stands before it: an option whose value it is. */
function withOption(item, before) {
    const text = before && constantText(before);
    if (item.taints.length === 0 || options.has(item) || text?.startsWith('-') !== true)
        return item;
    const own = { ...item };
    options.set(own, text);
    return own;
}
/** Of too many lists that begin alike (options added one by one) how they begin, and the rest in no order. */
function commonList(lists, values) {
    const all = lists.flatMap(({ form }) => (form.kind === 'list' ? [form] : []));
    const [first, ...others] = all;
    if (!first || all.length !== lists.length)
        return undefined;
    // As many results each time: of a function that comes back in many ways.
    if (all.every(({ items, rest }) => items.length === first.items.length && !rest))
        return { kind: 'list', items: first.items.map((_, at) => values.join(all.map(({ items }) => items[at]))) };
    let length = 0;
    const isAlike = (item) => others.every(({ items }) => items[length] !== undefined && keyOf(items[length]) === keyOf(item));
    while (length < first.items.length && isAlike(first.items[length]))
        length++;
    const rest = all.flatMap((list) => [
        ...list.items.slice(length).map((item, at) => withOption(item, list.items[length + at - 1])),
        ...(list.rest ? [list.rest] : []),
    ]);
    return {
        kind: 'list',
        items: first.items.slice(0, length),
        ...(rest.length > 0 && { rest: values.join(rest, ELEMENTS) }),
    };
}
/** Taints as they are in the value of this id. */
function carried(taints, id, change) {
    if (taints.length === 0)
        return NO_TAINTS;
    const { clean = NO_SINK, weak = NO_SINK, note, isVague, step, isSame } = change;
    if (clean === EVERY_SINK)
        return NO_TAINTS;
    return union(taints.map((taint) => ({
        source: taint.source,
        step: step ? { ...step, before: taint.step } : taint.step,
        subjects: isSame ? taint.subjects : [...taint.subjects, id],
        clean: taint.clean | clean,
        weak: taint.weak | weak,
        notes: note && !taint.notes.includes(note) ? [...taint.notes, note] : taint.notes,
        isVague: taint.isVague || isVague === true,
    })));
}
/** One taint per source: what is true of both ways it came. */
function union(taints) {
    if (taints.length < 2)
        return taints;
    const bySource = new Map();
    for (const taint of taints) {
        const old = bySource.get(taint.source);
        if (old === taint)
            continue;
        bySource.set(taint.source, old ? worse(old, taint) : taint);
        if (bySource.size >= TAINTS)
            break;
    }
    return [...bySource.values()];
}
/** The one that proves more wrong: fewer sinks are clean. Their subjects cannot be mixed: a guard on one says nothing of the other. */
function worse(a, b) {
    const clean = a.clean & b.clean;
    const kept = a.clean === clean && (b.clean !== clean || a.subjects.length <= b.subjects.length) ? a : b;
    return {
        ...kept,
        clean,
        weak: a.weak & b.weak,
        subjects: a.subjects.length === 0 ? b.subjects : (commonStart(a.subjects, b.subjects) ?? kept.subjects),
        isVague: a.isVague && b.isVague,
    };
}
function commonStart(a, b) {
    if (a === b)
        return a;
    const common = a.filter((id) => b.includes(id));
    return common.length > 0 ? common : undefined;
}
const deep = new WeakMap();
/** Its own taints and those of all it holds. */
function deepTaints(value) {
    const { form, taints } = value;
    if (form.kind !== 'object' && form.kind !== 'list' && form.kind !== 'instance')
        return taints;
    const known = deep.get(value);
    if (known)
        return known;
    // Fields of instances change, and may hold the instance itself.
    if (form.kind === 'instance')
        return taints;
    deep.set(value, taints);
    const held = form.kind === 'object' ? [...form.fields.values()] : form.items;
    const inner = [...held, ...(form.rest ? [form.rest] : [])].flatMap(deepTaints);
    const all = inner.length === 0 ? taints : union([...taints, ...inner]);
    deep.set(value, all);
    return all;
}
/** Two values with one key are the same to whoever looks at them. */
function keyOf({ id, form, taints }) {
    if (taints.length > 0)
        return id;
    if (form.kind === 'constant')
        return typeof form.value === 'string' ? `"${form.value}` : `c${String(form.value)}`;
    if (form.kind === 'unknown')
        return '?';
    if (form.kind === 'function' && !form.self)
        return form.fn;
    if (form.kind === 'class')
        return form.cls;
    if (form.kind === 'external' && !form.args && !form.on)
        return `e${form.path}`;
    return id;
}
/** The text of a constant, as it would stand in a text. */
function constantText({ form, taints }) {
    if (form.kind !== 'constant' || taints.length > 0)
        return undefined;
    return typeof form.value === 'string' ? form.value : String(form.value);
}
function values_constantOf({ form }) {
    return form.kind === 'constant' ? form.value : undefined;
}
/** Whether a condition on it can only come out one way. */
function truthOf({ form }) {
    if (form.kind === 'constant')
        return Boolean(form.value);
    if (form.kind === 'function' || form.kind === 'class' || form.kind === 'module' || form.kind === 'regex')
        return true;
    return undefined;
}
/** Values with positions for keywords and places: spread lists are opened where their items are known. */
function opened(args) {
    if (!args.some(({ spread }) => spread))
        return args;
    return args.flatMap((arg) => {
        const { form } = arg.value;
        if (arg.spread === 'list' && form.kind === 'list' && !form.rest && arg.value.taints.length === 0)
            return form.items.map((value) => ({ value, at: arg.at }));
        if (arg.spread === 'map' && form.kind === 'object')
            return [...form.fields].map(([name, value]) => ({ value, name, at: arg.at }));
        return [arg];
    });
}
function spanOf({ at, to }) {
    return { at, to };
}

;// CONCATENATED MODULE: ./build/code/evaluate/by-design.js
// Tools that are there to run a command, a query or code: handing the whole argument on is what they say they do. That is a
// capability to know of, not an injection. Parameter and tool are read together: `command` of `run_command` is one,
// `branch` of `git_log` is not.



const WORDS = {
    shell: /^(?:cmd|command|commands|command_?line|shell|script|bash|code)$/i,
    program: /^(?:cmd|command|program|executable|binary|shell)$/i,
    flag: /^(?:args?|arguments|argv|flags|options|params|cmd|command|commands|command_?line)$/i,
    eval: /^(?:code|script|source|source_?code|program|snippet|python|python_?code|javascript|js|js_?code|function|func|fn|page_?function|statement)$/i,
    query: /^(?:query|sql|sql_?query|statement|statements|sql_?text|cypher|kql|query_?text|query_?string|pipeline|filter|where)$/i,
    path: /^(?:\w*_?(?:path|paths|file|files|filename|file_?name|filepath|dir|directory|folder|root|cwd|output|destination|dest|source|src)|(?:path|paths))$|(?:Path|File|Dir|Directory|Folder|Root|Workspace|Cwd)s?$/,
    url: /^(?:\w*_?(?:url|urls|uri|uris|href|link|links|endpoint|website|address)|page)$|(?:Url|URL|Uri|URI|Endpoint|Link)$/,
    template: /^(?:template|template_?(?:text|string|source))$/i,
    archive: /^\w*(?:archive|zip|tar|file|path)\w*$/i,
};
/** What a tool must say it does, where the parameter alone says too little. */
const DEEDS = {
    shell: /(?:^|[^a-z])(?:run|exec|execute|executes|shell|terminal|command|bash|cmd|powershell|process|ssh|script)/i,
    program: /(?:run|exec|shell|terminal|command|process|start|launch|spawn)/i,
    flag: /(?:run|exec|shell|terminal|command|cli|process)/i,
    eval: /(?:run|exec|eval|code|script|python|javascript|js|node|repl|interpret|notebook|cell|sandbox)/i,
    query: /(?:query|queries|sql|cypher|kql|search|select|execute|explain|aggregate|find|read|run|db|database)/i,
};
function byDesign({ origin, name, entry }, sink) {
    const words = WORDS[sink];
    if (!words || origin !== 'argument')
        return false;
    const field = name.split('.').findLast((part) => part !== '*' && !/^\d+$/.test(part)) ?? name;
    if (!words.test(field))
        return false;
    const deed = DEEDS[sink];
    // A dispatcher's tool is not always known.
    if (!deed || !entry || entry.name === '')
        return true;
    return deed.test(entry.name) || deed.test(entry.description ?? '');
}
/**
 * Sinks for which a test is no restriction: what a path ends in and whether it is absolute says which kind of file it is, not which
 * folder it may be in.
 */
function kindsAsked(path, on, first) {
    // A cache, a registry: what it holds is not what is allowed.
    if (on && !isTheirs(on) && /(?:^|\.)(?:has|get|includes|indexOf|contains|__contains__)$/.test(path) && !isListed(on))
        return EVERY_SINK;
    // `p.startsWith('/')`, `'~'`, `'file://'`: how it is written.
    if (/(?:^|\.)(?:startsWith|startswith|HasPrefix)$/.test(path) &&
        first &&
        /^(?:[/\\~.]{1,2}|~\/|\.\/|[a-z]+:\/{0,3}|[a-z]:[/\\]?)$/i.test(constantText(first) ?? ''))
        return EVERY_SINK & ~sinks('url');
    return /(?:^|\.)(?:isabs|is_absolute|isAbsolute|IsAbs|endswith|endsWith|HasSuffix)$/.test(path)
        ? sinks('path', 'archive')
        : NO_SINK;
}
/** Values that are written down, one by one. */
function isListed({ form }) {
    if (form.kind === 'list')
        return form.items.length > 0;
    if (form.kind === 'object')
        return form.fields.size > 0;
    if (form.kind === 'choice')
        return form.of.some(isListed);
    if (form.kind === 'external')
        return form.args?.some(({ value }) => isListed(value)) ?? false;
    return form.kind === 'constant' && typeof form.value === 'string' && form.value !== '';
}
/** The same of what is looked up in a set: the ending of a path, the scheme of an address. */
function kindsIn({ form }) {
    if (form.kind === 'choice')
        return form.of.reduce((all, each) => (each.form.kind === 'constant' ? all : all & kindsIn(each)), EVERY_SINK);
    if (form.kind !== 'external')
        return NO_SINK;
    if (form.on && /\.(?:lower|toLowerCase|casefold|lstrip)\(\)$/.test(form.path))
        return kindsIn(form.on);
    const made = form.path;
    if (/(?:splitext\(\)(?:\.-?1)?|\.suffix|extname\(\)|filepath\.Ext\(\))$/.test(made))
        return sinks('path', 'archive');
    return /\.(?:scheme|protocol|Scheme)$/.test(made) ? sinks('url') : NO_SINK;
}
/** `EXPLAIN ${query}`: the whole statement is theirs, and not even run. */
function isWholeQuery({ form }) {
    if (form.kind !== 'text')
        return false;
    const [first, second, third] = form.parts;
    return (/^\s*(?:explain|profile|describe)\b[\w\s(),]{0,40}$/i.test((first && constantText(first)) ?? '') &&
        second !== undefined &&
        isOnePiece(second) &&
        /^[\s;]*$/.test((third && constantText(third)) ?? ''));
}
function isOnePiece({ form }) {
    return form.kind !== 'text' && form.kind !== 'list' && form.kind !== 'object';
}
/** Calls that put a path together or write it otherwise, of any language. */
const by_design_JOINING = /(?:^|[./])(?:join|Join|joinpath|resolve|absolute|expanduser|abspath|normpath|realpath|normalize|Clean|Abs|Path)$/;
/**
 * Whether a path begins with their text: then it is they who choose the file, whatever is put behind. A folder of the program's before
 * it claims that it stays below.
 */
function choosesPath(value, depth = 0) {
    const { form } = value;
    if (depth > 8)
        return isOnePiece(value);
    if (form.kind === 'text') {
        const [first] = form.parts;
        return first !== undefined && isTheirs(first) && choosesPath(first, depth + 1);
    }
    // `path or default`: the default is nobody's claim.
    if (form.kind === 'choice')
        return form.of.every((each) => !isTheirs(each) || choosesPath(each, depth + 1));
    const made = madeBy(value);
    if (!made || !by_design_JOINING.test(made.path))
        return isOnePiece(value);
    const isMethod = /^(?:joinpath|resolve|absolute|expanduser)$/.test(made.name) && made.on !== undefined && isPath(made.on);
    const parts = [...(made.on && isMethod ? [made.on] : []), ...made.args.map((each) => each.value)];
    const first = parts.find((each) => !isCurrentFolder(each));
    return first === undefined || (isTheirs(first) && choosesPath(first, depth + 1));
}
/** Where the program was started is what a relative path is below anyway. */
function isCurrentFolder(value) {
    return (constantText(value) === '.' ||
        /^(?:process\.cwd|os\.getcwd|os\.Getwd|pathlib\.Path\.cwd)$/.test(madeBy(value)?.path ?? ''));
}
/** An object of a path, not the module of functions for them. */
function isPath({ form, taints }) {
    return taints.length > 0 || (form.kind === 'external' && form.path.includes('()')) || form.kind === 'choice';
}

;// CONCATENATED MODULE: ./build/code/evaluate/facts.js
// What is proved at a point of the program: by subject (Taint.subjects), so that it holds for whatever is made of a subject.

const NO_PROOFS = new Map();
/** Facts on both: what either says. */
function facts_both(a, b) {
    if (a.size === 0)
        return b;
    if (b.size === 0 || a === b)
        return a;
    // What is proved again says nothing new, and is most of what is proved.
    let sum;
    for (const [id, proof] of b) {
        const old = a.get(id);
        const now = old ? added(old, proof) : proof;
        if (now === old)
            continue;
        sum ??= new Map(a);
        sum.set(id, now);
    }
    return sum ?? a;
}
/** Facts after a join: only what both say. */
function common(a, b) {
    if (a === b || a.size === 0)
        return a;
    if (b.size === 0)
        return b;
    const rest = new Map();
    for (const [id, proof] of a) {
        const other = b.get(id);
        if (!other)
            continue;
        if (other === proof) {
            rest.set(id, proof);
            continue;
        }
        const proves = proof.proves & other.proves;
        // A weak one here and a strong one there is a weak one.
        const weak = (proof.weak | proof.proves) & (other.weak | other.proves) & ~proves;
        if (proves !== NO_SINK || weak !== NO_SINK)
            rest.set(id, { proves, weak, notes: [...new Set([...proof.notes, ...other.notes])] });
    }
    return rest;
}
/** The first one itself where the second says nothing new. */
function added(a, b) {
    if (a === b)
        return a;
    const isNew = (b.proves & ~a.proves) !== NO_SINK ||
        (b.weak & ~a.weak) !== NO_SINK ||
        b.notes.some((note) => !a.notes.includes(note));
    if (!isNew)
        return a;
    return {
        proves: a.proves | b.proves,
        weak: a.weak | b.weak,
        notes: a.notes === b.notes ? a.notes : [...new Set([...a.notes, ...b.notes])],
    };
}
const SETTING = 'a setting may leave the check out';
/** Facts after ways between which a setting chose: what one of them says alone is weak. */
function facts_either(a, b) {
    if (a === b)
        return a;
    const all = new Map(common(a, b));
    for (const [id, { proves, weak, notes }] of [...a, ...b]) {
        const known = all.get(id);
        const left = (proves | weak) & ~(known?.proves ?? NO_SINK);
        if (left === NO_SINK || (known && (left & ~known.weak) === NO_SINK))
            continue;
        all.set(id, {
            proves: known?.proves ?? NO_SINK,
            weak: left | (known?.weak ?? NO_SINK),
            notes: [...new Set([...(known?.notes ?? []), ...notes, SETTING])],
        });
    }
    return all;
}
function proofsOf(facts) {
    if (facts.length === 0)
        return NO_PROOFS;
    const all = new Map();
    for (const { about, proves, grade, note } of facts) {
        const proof = grade === 'strong'
            ? { proves, weak: NO_SINK, notes: [] }
            : { proves: NO_SINK, weak: proves, notes: note === '' ? [] : [note] };
        for (const id of subjectsOf(about)) {
            const old = all.get(id);
            all.set(id, old ? added(old, proof) : proof);
        }
    }
    return all;
}
/** What stands for this very value in the taints made of it. */
function subjectsOf(value) {
    const ids = new Set([value.id]);
    for (const { subjects } of value.taints) {
        const last = subjects.at(-1);
        if (last !== undefined)
            ids.add(last);
    }
    return [...ids];
}
function cleanOf(taint, proofs) {
    let clean = taint.clean;
    if (proofs.size > 0)
        for (const id of taint.subjects)
            clean |= proofs.get(id)?.proves ?? NO_SINK;
    return clean;
}
function weakOf(taint, proofs) {
    let { weak, notes } = taint;
    if (proofs.size > 0)
        for (const id of taint.subjects) {
            const proof = proofs.get(id);
            if (!proof || proof.weak === NO_SINK)
                continue;
            weak |= proof.weak;
            notes = [...new Set([...notes, ...proof.notes])];
        }
    return { weak, notes };
}
/** The taints with what is proved here written into them: they may leave the place where it holds. */
function baked(taints, proofs) {
    if (proofs.size === 0 || taints.length === 0)
        return taints;
    const changed = taints.map((taint) => {
        const clean = cleanOf(taint, proofs);
        const { weak, notes } = weakOf(taint, proofs);
        return clean === taint.clean && weak === taint.weak ? taint : { ...taint, clean, weak, notes };
    });
    return changed.some((each, at) => each !== taints[at]) ? changed : taints;
}
/** How deep results are gone into: `{ ok: true, value: { path } }`. */
const HELD = 3;
/** The same of a value and of what it holds. */
function bakedInto(value, proofs, depth = 0) {
    if (proofs.size === 0)
        return value;
    const taints = baked(value.taints, proofs);
    const form = depth < HELD ? heldBaked(value.form, proofs, depth) : value.form;
    return taints === value.taints && form === value.form ? value : { ...value, taints, form };
}
function heldBaked(form, proofs, depth) {
    if (form.kind === 'object') {
        const fields = new Map([...form.fields].map(([name, each]) => [name, bakedInto(each, proofs, depth + 1)]));
        return [...fields].some(([name, each]) => form.fields.get(name) !== each) ? { ...form, fields } : form;
    }
    if (form.kind === 'choice') {
        const of = form.of.map((each) => bakedInto(each, proofs, depth + 1));
        return of.some((each, at) => form.of[at] !== each) ? { ...form, of } : form;
    }
    if (form.kind === 'list') {
        const items = form.items.map((each) => bakedInto(each, proofs, depth + 1));
        return items.some((each, at) => form.items[at] !== each) ? { ...form, items } : form;
    }
    return form;
}

;// CONCATENATED MODULE: ./build/code/evaluate/judgements.js
// What follows from a test: remembered under the id of the value that was tested, so that a name given to the test is as good
// as the test.





/** Somebody's text, or something that was found out of one: its length, its type, where something stands in it. */
function isAbout(value, depth = 0) {
    if (deepTaints(value).length > 0)
        return true;
    const { form } = value;
    if (form.kind === 'choice')
        return depth < 3 && form.of.some((each) => isAbout(each, depth + 1));
    if (form.kind !== 'external' || depth > 3)
        return false;
    return ((form.on !== undefined && isAbout(form.on, depth + 1)) ||
        (form.args?.some((each) => isAbout(each.value, depth + 1)) ?? false));
}
function remember(machine, value, judged) {
    if (machine.ablation.noGuards)
        return;
    if (judged.whenTrue.size > 0 || judged.whenFalse.size > 0 || judged.tool !== undefined)
        machine.judged.set(value.id, judged);
}
function judgedBy({ whenTrue, whenFalse }) {
    return { whenTrue: proofsOf(whenTrue), whenFalse: proofsOf(whenFalse) };
}
function compared(machine, operator, left, right, frame) {
    const [a, b] = [values_constantOf(left), values_constantOf(right)];
    const isKnown = left.form.kind === 'constant' && right.form.kind === 'constant' && left.taints.length + right.taints.length === 0;
    const value = isKnown && operator === '=='
        ? machine.values.constant(a === b)
        : isKnown && operator === '!='
            ? machine.values.constant(a !== b)
            : machine.values.unknown();
    const isAnybodys = isAbout(left) || isAbout(right);
    const judged = isAnybodys
        ? judgedBy(judgeComparison(operator, left, right, machine.tables(frame.module.ir.language).tables))
        : { whenTrue: NO_PROOFS, whenFalse: NO_PROOFS };
    if ((operator === 'in' || operator === 'not in') && isAnybodys && (isAbout(right) || isListed(right)))
        for (const each of [left, right])
            machine.restrict(each, EVERY_SINK & ~kindsIn(each));
    const isName = machine.toolNames.has(left.id) ? b : machine.toolNames.has(right.id) ? a : undefined;
    remember(machine, value, { ...judged, ...(operator === '==' && typeof isName === 'string' && { tool: isName }) });
    // `n = re.match(…) ; if n is not None`, `if (check(x) === true)`: as good as the thing itself.
    const inner = machine.judgedOf(left, frame.module.ir.language);
    if (inner && right.form.kind === 'constant') {
        const isPositive = (b === true || b == null) === false ? undefined : b === true ? operator === '==' : operator === '!=';
        if (isPositive !== undefined)
            remember(machine, value, isPositive ? inner : { whenTrue: inner.whenFalse, whenFalse: inner.whenTrue });
        else if (b === false)
            remember(machine, value, operator === '==' ? { whenTrue: inner.whenFalse, whenFalse: inner.whenTrue } : inner);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/code/evaluate/go-writes.js
// What Go fills through a pointer: `json.Unmarshal(b, &in)`. Numbers and truth values of a struct are numbers and truth values then.
const SCALARS = /^(?:u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|byte|rune|bool)$/;
/** Whether the holder is a struct of the project, which then has its fields filled. */
function fillStruct(machine, holder, from, site) {
    const { form } = holder;
    // The one that stands for all objects of the type is nobody's to write to.
    if (form.kind !== 'instance' || machine.instance(form.of) === holder)
        return false;
    for (const { name, type, tag } of form.of.cls.fields) {
        const value = type && isScalar(type) ? machine.values.unknown() : machine.read(from, keyFor(from, name, tag), site);
        form.fields.set(name, value);
    }
    return true;
}
/** Under which key of what was sent the field is found: by its tag, where it has one. */
function keyFor({ form }, name, tag) {
    const told = tag && /(?:json|yaml|mapstructure|xml|toml):"([^",]+)/.exec(tag)?.[1];
    if (form.kind !== 'object')
        return told && told !== '-' ? told : name;
    const wanted = (told ?? name).toLowerCase();
    return [...form.fields.keys()].find((key) => key.toLowerCase() === wanted) ?? name;
}
/** An object of the type with what a client sent in its fields. */
function sentStruct(machine, typed, sent, site) {
    if (typed?.form.kind !== 'instance' || sent.taints.length === 0)
        return sent;
    const own = machine.values.make({ ...typed.form, fields: new Map() }, sent.taints);
    fillStruct(machine, own, sent, site);
    return own;
}
function isScalar(type) {
    if (type.kind === 'list')
        return type.items.every(({ value }) => isScalar(value)) && type.items.length > 0;
    return type.kind === 'name' && SCALARS.test(type.name);
}
/** `append(xs, a, ys...)` */
function appended(machine, args, site) {
    const [first, ...others] = args;
    const base = first?.value.form;
    const items = base?.kind === 'list' ? [...base.items] : [];
    const rests = [];
    if (base?.kind === 'list' && base.rest)
        rests.push(base.rest);
    if (first && base?.kind !== 'list' && base?.kind !== 'constant')
        rests.push(machine.element(first.value, site));
    for (const { value, spread } of others) {
        if (!spread)
            items.push(value);
        else if (value.form.kind === 'list' && !value.form.rest)
            items.push(...value.form.items);
        else
            rests.push(machine.element(value, site));
    }
    return machine.values.make({ kind: 'list', items, ...(rests.length > 0 && { rest: machine.values.join(rests) }) });
}

;// CONCATENATED MODULE: ./build/code/evaluate/result-fields.js
// Validators that say in a field whether it went well: `{ ok: false, reason }`, `(False, "too long")`. What is proved when
// the field is true is what all ways that may set it so have proved.

const judgedFields = new WeakMap();
const FIELDS = 8;
/** By name or position; undefined when no field says anything. */
function judgeFields(machine, ways, proofs) {
    // Nothing may be read of what is nothing.
    const read = ways.filter(({ value: { form } }) => !(form.kind === 'constant' && form.value == null));
    if (read.length < 2)
        return undefined;
    const fields = new Map();
    for (const name of new Set(read.flatMap(({ value }) => namesOf(value)).slice(0, FIELDS * read.length))) {
        if (fields.size >= FIELDS)
            break;
        const whenTrue = side(machine, read, name, true);
        const whenFalse = side(machine, read, name, false);
        if (whenTrue.size > proofs.size || whenFalse.size > proofs.size)
            fields.set(name, { whenTrue, whenFalse });
    }
    return fields.size > 0 ? fields : undefined;
}
function sayFields(value, fields) {
    judgedFields.set(value, fields);
}
/** The field as it was read, with what it says. */
function fieldJudged(machine, of, name, field) {
    const judged = judgedFields.get(of)?.get(name);
    if (!judged)
        return field;
    const own = machine.values.make(field.form, field.taints);
    machine.judged.set(own.id, judged);
    return own;
}
/** One test of a text that was made one way or another: it proves what it proves of each that is somebody's. */
function sameTest(machine, callees, results) {
    const value = machine.values.join(results);
    const all = results.flatMap((result, at) => {
        const form = callees[at]?.form;
        const isTheirs = form?.kind !== 'external' || (form.on?.taints.length ?? 0) > 0;
        return isTheirs ? [machine.judged.get(result.id)] : [];
    });
    const [first] = all;
    if (!first || !all.every((each) => each !== undefined))
        return value;
    const own = machine.values.make(value.form, value.taints);
    machine.judged.set(own.id, {
        whenTrue: all.map(({ whenTrue }) => whenTrue).reduce(common),
        whenFalse: all.map(({ whenFalse }) => whenFalse).reduce(common),
    });
    return own;
}
function namesOf({ form }) {
    if (form.kind === 'object')
        return [...form.fields.keys()];
    return form.kind === 'list' ? form.items.map((_, at) => String(at)) : [];
}
function side(machine, ways, name, wanted) {
    let all;
    for (const { value, proofs } of ways) {
        const field = fieldOf(value, name);
        if (field && truthOfField(field) === !wanted)
            continue;
        if (!field && value.form.kind === 'object' && !value.form.rest && !value.form.from && wanted)
            continue;
        const judged = field ? machine.judged.get(field.id) : judgedFields.get(value)?.get(name);
        const own = judged ? facts_both(proofs, wanted ? judged.whenTrue : judged.whenFalse) : proofs;
        all = all ? common(all, own) : own;
    }
    return all ?? NO_PROOFS;
}
function fieldOf({ form }, name) {
    if (form.kind === 'object')
        return form.fields.get(name);
    return form.kind === 'list' ? form.items[Number(name)] : undefined;
}
function truthOfField({ form }) {
    if (form.kind === 'constant')
        return Boolean(form.value);
    const isFilled = (part) => part.form.kind === 'constant' && String(part.form.value ?? '') !== '';
    return form.kind === 'text' && form.parts.some(isFilled) ? true : undefined;
}

;// CONCATENATED MODULE: ./build/code/evaluate/schema-checks.js
// Functions in a schema (`.refine(isSafe)`): they are called before the value comes in, and what they prove of it holds.

function passedChecks(machine, value, { checks }, site) {
    if (!checks || machine.ablation.noGuards)
        return value;
    return checks.reduce((all, check) => {
        const result = machine.call(check, [{ value: all, at: site }], site);
        const judged = machine.judgedOf(result, site.frame.module.ir.language);
        return judged ? bakedInto(all, judged.whenTrue) : all;
    }, value);
}

;// CONCATENATED MODULE: ./build/code/evaluate/variables.js
// Variables of a state. Every branch has its own, and most branches change few: a copy shares what was there before and keeps
// beside it what changes. Where branches meet only that is compared, so thousands of branches in one function cost no more
// than what they write.
const variables_NOTHING = new Map();
class Variables {
    #own;
    #base;
    get(name) {
        const own = this.#own?.get(name);
        if (own)
            return own;
        for (let layer = this.#base; layer; layer = layer.under) {
            const value = layer.names.get(name);
            if (value)
                return value;
        }
        return undefined;
    }
    has(name) {
        return this.get(name) !== undefined;
    }
    set(name, value) {
        this.#own ??= new Map();
        this.#own.set(name, value);
    }
    /** A copy: neither sees what the other one sets from now on. */
    copy() {
        this.#settle();
        const copy = new Variables();
        copy.#base = this.#base;
        return copy;
    }
    /** Names that may mean something else here than there. */
    differing(other) {
        const shared = commonLayer(this.#base, other.#base);
        const names = new Set();
        for (const { own, base } of [
            { own: this.#own, base: this.#base },
            { own: other.#own, base: other.#base },
        ]) {
            for (const name of (own ?? variables_NOTHING).keys())
                names.add(name);
            for (let layer = base; layer && layer !== shared; layer = layer.under)
                for (const name of layer.names.keys())
                    names.add(name);
        }
        return names;
    }
    /** What was set here becomes a layer. Layers grow downwards by half at least, so that there are few of them to look through. */
    #settle() {
        let names = this.#own;
        if (!names || names.size === 0)
            return;
        let under = this.#base;
        while (under && under.names.size <= names.size * 2) {
            names = new Map([...under.names, ...names]);
            under = under.under;
        }
        this.#base = { names, under, depth: (under?.depth ?? 0) + 1 };
        this.#own = undefined;
    }
}
function commonLayer(a, b) {
    let [left, right] = [a, b];
    while (left !== right) {
        if (!left || !right)
            return undefined;
        if (left.depth >= right.depth)
            left = left.under;
        else
            right = right.under;
    }
    return left;
}

;// CONCATENATED MODULE: ./build/code/evaluate/machine.js
// What the parts of the evaluator share. A *frame* is one run of a function (or of a module's body): its variables and what
// is proved so far. The parts call each other through the machine, so that none of them has to know the others.

function newState() {
    return { vars: new Variables(), proofs: new Map(), isDead: false };
}
function copyOf(state) {
    return { vars: state.vars.copy(), proofs: state.proofs, isDead: state.isDead };
}

;// CONCATENATED MODULE: ./build/code/evaluate/scopes.js
// Names: where they are found, and what an import stands for.



function moduleFrame(ir) {
    const scope = { ir, status: 'new', frame: undefined };
    const frame = {
        state: newState(),
        parent: undefined,
        module: scope,
        fn: undefined,
        returns: [],
        self: undefined,
        left: [],
        loops: 0,
        turn: undefined,
    };
    return Object.assign(scope, { frame });
}
/** The value of a name, from the inside out: variables, the module, its package (Go), imports, the language's own. */
function lookUp(machine, name, frame) {
    for (let at = frame; at; at = at.parent) {
        const value = at.state.vars.get(name);
        if (value)
            return value;
        if ((name === 'this' || name === 'self') && at.self)
            return at.self;
    }
    if (name === 'super' && frame.module.ir.language === 'javascript') {
        const base = baseOf(machine, frame);
        if (base)
            return base;
    }
    return ofModule(machine, frame.module, name) ?? machine.values.make({ kind: 'external', path: name });
}
/** Objects seen as one of the class they extend: they share their fields. Called, such a one makes itself (`super(…)`). */
const bases = new WeakSet();
/** `this` as an object of the base of the class whose method is at work. */
function baseOf(machine, frame) {
    // In a function inside of a method (a decorator's closure) it is the method's.
    for (let at = frame; at; at = at.parent) {
        const self = at.self ?? frame.self;
        if (self?.form.kind === 'instance' && at.fn) {
            const found = baseBeside(machine, self, self.form, at.fn);
            if (found)
                return found;
        }
    }
    return undefined;
}
function baseBeside(machine, self, { of: own, fields }, fn) {
    let of = own;
    for (let depth = 0; of && depth < 12; depth++) {
        const { cls, home } = of;
        const forms = cls.bases.map((base) => machine.evaluate(base, home.frame).form);
        const next = forms.find((form) => form.kind === 'class');
        if (cls.methods.includes(fn)) {
            const library = forms.find((form) => form.kind === 'external');
            if (!next)
                return library && machine.values.make({ kind: 'external', path: `${library.path}()` });
            const value = machine.values.make({ kind: 'instance', of: next, fields }, self.taints);
            bases.add(value);
            return value;
        }
        of = next;
    }
    return undefined;
}
function ofModule(machine, scope, name) {
    const own = scope.frame.state.vars.get(name);
    if (own)
        return own;
    for (const each of scope.ir.imports) {
        if (each.local !== name)
            continue;
        const key = `${scope.ir.path}\0${each.from}\0${each.imported}`;
        // Files that import from each other in a circle have nothing.
        if (machine.importing.has(key))
            continue;
        machine.importing.add(key);
        const value = imported(machine, scope, each.from, each.imported);
        machine.importing.delete(key);
        return value;
    }
    for (const each of scope.ir.imports) {
        if (each.local !== '*')
            continue;
        const key = `${scope.ir.path}\0${each.from}\0*${name}`;
        if (machine.importing.has(key))
            continue;
        machine.importing.add(key);
        const found = machine.project.resolve(scope.ir, each.from, '*');
        for (const path of found?.paths ?? []) {
            const value = exported(machine, path, name);
            if (value) {
                machine.importing.delete(key);
                return value;
            }
        }
        machine.importing.delete(key);
    }
    const path = machine.project.packageOf(scope.ir)?.names.get(name);
    return path === undefined || path === scope.ir.path ? undefined : machine.module(path)?.frame.state.vars.get(name);
}
function imported(machine, scope, from, name) {
    const { values, project } = machine;
    const found = project.resolve(scope.ir, from, name);
    if (!found) {
        const library = project.libraryName(scope.ir, from);
        const path = name === '*' || name === 'default' || name === '=' ? library : `${library}.${name}`;
        return values.make({ kind: 'external', path: machine.tables(scope.ir.language).canonical(path) });
    }
    const [path] = found.paths;
    if (path === undefined)
        return values.unknown();
    // What `require` gives is what the module says it is.
    const whole = name === '*' ? exported(machine, path, '=') : undefined;
    if (whole)
        return whole;
    if (name === '*' || found.isModule)
        return values.make({ kind: 'module', path });
    for (const each of found.paths) {
        const value = exported(machine, each, name);
        if (value)
            return value;
    }
    return values.unknown();
}
/** How many re-exports are followed; they may go in circles. */
const REEXPORTS = 12;
/** What a module of the project gives under a name. */
function exported(machine, path, name, depth = 0) {
    const scope = machine.module(path);
    if (!scope || depth > REEXPORTS)
        return undefined;
    const { ir, frame } = scope;
    if (ir.language !== 'javascript')
        return ofModule(machine, scope, name);
    const stars = [];
    for (const each of ir.exports) {
        if (each.name === '*' && each.from !== undefined) {
            stars.push(each.from);
            continue;
        }
        const isIt = each.name === name || (name === 'default' && each.name === '=');
        if (!isIt) {
            // `module.exports = { a, b }` gives a and b.
            if (each.name === '=' && each.value) {
                const whole = machine.evaluate(each.value, frame);
                const field = scopes_fieldOf(whole, name);
                if (field)
                    return field;
            }
            continue;
        }
        if (each.from !== undefined) {
            const found = machine.project.resolve(ir, each.from, each.local ?? name);
            if (!found) {
                const library = machine.project.libraryName(ir, each.from);
                return machine.values.make({ kind: 'external', path: `${library}.${each.local ?? name}` });
            }
            const [to] = found.paths;
            if (to === undefined)
                return undefined;
            if (each.local === '*')
                return machine.values.make({ kind: 'module', path: to });
            return exported(machine, to, each.local ?? name, depth + 1);
        }
        if (each.local !== undefined)
            return lookUp(machine, each.local, frame);
        if (each.value)
            return machine.evaluate(each.value, frame);
    }
    for (const from of stars) {
        const [to] = machine.project.resolve(ir, from, name)?.paths ?? [];
        const value = to === undefined ? undefined : exported(machine, to, name, depth + 1);
        if (value)
            return value;
    }
    // CommonJS and tests of half-written modules: a top-level name that nobody exports is still the best guess.
    return ir.exports.length === 0 ? frame.state.vars.get(name) : undefined;
}
/** All a module gives, by name: `import * as tools`, then `Object.values(tools)`. */
function exportsOf(machine, path, depth = 0) {
    const all = new Map();
    const scope = machine.module(path);
    if (!scope || depth > REEXPORTS)
        return all;
    for (const { name, from } of scope.ir.exports) {
        if (name === '*' && from !== undefined) {
            const [to] = machine.project.resolve(scope.ir, from, name)?.paths ?? [];
            if (to !== undefined)
                for (const [own, value] of exportsOf(machine, to, depth + 1))
                    all.set(own, value);
            continue;
        }
        const value = exported(machine, path, name);
        if (value)
            all.set(name, value);
    }
    return all;
}
/** Where a name that was imported has its value: registries are filled from other files. */
function homeOfImport(machine, { ir }, name) {
    const own = ir.imports.find(({ local }) => local === name);
    const [path] = (own && machine.project.resolve(ir, own.from, own.imported)?.paths) ?? [];
    return own && path !== undefined ? homeOfExport(machine, path, own.imported, 0) : undefined;
}
function homeOfExport(machine, path, name, depth) {
    const scope = machine.module(path);
    if (!scope || depth > REEXPORTS)
        return undefined;
    for (const each of scope.ir.exports) {
        if (each.name !== name && each.name !== '*')
            continue;
        const local = each.local ?? name;
        if (each.from !== undefined) {
            const [to] = machine.project.resolve(scope.ir, each.from, local)?.paths ?? [];
            const found = to === undefined ? undefined : homeOfExport(machine, to, each.name === '*' ? name : local, depth + 1);
            if (found)
                return found;
        }
        else if (scope.frame.state.vars.has(local))
            return { frame: scope.frame, name: local };
    }
    return undefined;
}
function scopes_fieldOf({ form }, name) {
    if (form.kind === 'object')
        return form.fields.get(name);
    return undefined;
}
/** Gives a name its value: where it lives, or here. */
function assignName(machine, name, value, frame, declares) {
    if (declares || frame.state.vars.has(name)) {
        frame.state.vars.set(name, value);
        return;
    }
    for (let at = frame.parent; at; at = at.parent) {
        const old = at.state.vars.get(name);
        if (!old)
            continue;
        // Whoever else has it may see the old one or this.
        if (frame.module.ir.language !== 'python') {
            at.state.vars.set(name, machine.values.join([old, value]));
            return;
        }
        break;
    }
    frame.state.vars.set(name, value);
}
/** Where a function stands that is made here: in a loop, among what the names mean in this turn. */
function homeIn(frame) {
    const { path } = frame.module.ir;
    if (!frame.turn)
        return { path, frame };
    const { vars } = frame.state;
    const own = new Variables();
    for (const name of vars.differing(frame.turn)) {
        const value = vars.get(name);
        if (value && frame.turn.get(name) !== value)
            own.set(name, value);
    }
    return { path, frame: { ...frame, parent: frame, turn: undefined, state: { ...newState(), vars: own } } };
}
/** Where two ways meet. */
function scopes_joined(machine, a, b) {
    if (a.isDead)
        return b;
    if (b.isDead)
        return a;
    const vars = a.vars.copy();
    for (const name of a.vars.differing(b.vars)) {
        const [one, other] = [a.vars.get(name), b.vars.get(name)];
        if (!other || one === other)
            continue;
        vars.set(name, one ? machine.values.join([one, other]) : other);
    }
    return { vars, proofs: common(a.proofs, b.proofs), isDead: false };
}
function siteOf(span, frame) {
    return { frame, at: span.at, to: span.to };
}

;// CONCATENATED MODULE: ./build/code/evaluate/members.js
// Reading a part of a value: a field, an element. A part of somebody's text is theirs; which part is remembered by name, and
// read twice it is the same thing, so that a guard on the first reading holds for the second.







/** Parts that were read of a value, by name. */
const parts = new WeakMap();
/** What the framework has checked of a value before it comes in. */
const schemas = new WeakMap();
/** The name under which a framework hands on what the client sent, where it may also hand it on bare. */
const envelopes = new WeakMap();
/** What a client sent, and parts of it as they came: these have names of their own. */
const clients = new WeakSet();
/** Of a list of results what was gone through for them, and the element that stands for all of it. */
const goneThrough = new WeakMap();
function withSchema(value, schema) {
    if (schema)
        schemas.set(value, schema);
    return value;
}
/** `x or ""`: of nothing no method gives anything. */
function isNothing({ form }) {
    return form.kind === 'constant' && (form.value == null || form.value === '');
}
/** What is called as `of.name(…)`: no part of somebody's text, whoever `of` is. */
function readMethod(machine, of, name, site) {
    const { form } = of;
    if (form.kind === 'choice') {
        const alternatives = form.of.filter((each) => !isNothing(each));
        // Of texts and the like it is one and the same method, called on whichever.
        if (!alternatives.some(({ form: { kind } }) => kind === 'instance' || kind === 'class' || kind === 'module' || kind === 'external'))
            if (!alternatives.some((each) => each.form.kind === 'object' && each.form.fields.has(name)))
                return machine.values.make({ kind: 'external', path: `?.${name}`, on: of });
        return machine.values.join(alternatives.map((each) => {
            const method = readMethod(machine, each, name, site);
            const tool = dispatched.get(each);
            if (tool !== undefined)
                dispatched.set(method, tool);
            return method;
        }));
    }
    if (form.kind === 'object' && form.fields.has(name))
        return readMember(machine, of, name, site);
    if (form.kind === 'class' && /^(?:model_validate(?:_json)?|parse_obj|parse_raw)$/.test(name))
        return machine.values.make({ kind: 'external', path: `?.${name}`, on: of });
    if (form.kind === 'instance' || form.kind === 'class' || form.kind === 'module')
        return readMember(machine, of, name, site);
    if (form.kind === 'external') {
        const path = machine.tables(site.frame.module.ir.language).canonical(`${form.path}.${name}`);
        return machine.values.make({ kind: 'external', path, on: of });
    }
    return machine.values.make({ kind: 'external', path: `?.${name}`, on: of });
}
function readMember(machine, of, name, site) {
    return fieldJudged(machine, of, name, readField(machine, of, name, site));
}
function readField(machine, of, name, site) {
    const { form } = of;
    switch (form.kind) {
        case 'object': {
            const field = form.fields.get(name);
            if (field)
                return field;
            if (form.from)
                return machine.values.join(form.from.map((each) => readMember(machine, each, name, site)));
            if (form.rest && of.taints.length === 0)
                return partOf(machine, form.rest, name, site, form.rest);
            return partOf(machine, of, name, site);
        }
        case 'list': {
            const at = Number(name);
            if (Number.isInteger(at)) {
                const item = form.items.at(at);
                if (item && !(form.rest && at < 0))
                    return item;
                if (form.rest)
                    return form.rest;
            }
            return partOf(machine, of, name, site);
        }
        case 'choice': {
            const alternatives = form.of.filter((each) => !(each.form.kind === 'constant' && each.form.value == null));
            return machine.values.join(alternatives.map((each) => readMember(machine, each, name, site)));
        }
        case 'instance': {
            const field = form.fields.get(name);
            if (field)
                return field;
            const member = ofClass(machine, form.of.cls, form.of.home, name, 0);
            if (member && 'fn' in member)
                return boundTo(machine, member.fn, member.home, of, site);
            if (member)
                return member.value;
            return form.fields.get('*') ?? partOf(machine, of, name, site, of, inherited(machine, form.of, name));
        }
        case 'class': {
            const member = ofClass(machine, form.cls, form.home, name, 0);
            if (member && 'fn' in member)
                return machine.values.make({
                    kind: 'function',
                    fn: member.fn,
                    home: member.home,
                    ...((member.fn.isStatic || member.fn.isOfClass) && { self: of }),
                });
            if (member)
                return member.value;
            return partOf(machine, of, name, site, of, inherited(machine, form, name));
        }
        case 'module':
            return exported(machine, form.path, name) ?? moduleBelow(machine, form.path, name) ?? machine.values.unknown();
        case 'external': {
            // Modules of compilers wrap a library: `x_1.default.get`, `(await import('x')).default`.
            if (name === 'default' && !form.path.includes('()') && site.frame.module.ir.language === 'javascript')
                return of;
            const own = fieldOfLiteral(form, name, site);
            if (own)
                return own;
            const tables = machine.tables(site.frame.module.ir.language);
            const path = tables.canonical(`${form.path}.${name}`);
            const [whole] = of.taints.length === 0 ? tables.readsOf(path) : [];
            if (whole)
                return sourceOf(machine, partOf(machine, of, name, site, of, { kind: 'external', path, on: of }), whole, name, site);
            const [source] = tables.readsOf(tables.canonical(form.path));
            // A name that is no secret's is nothing to hide.
            if (source?.origin === 'secret' && !(0,credential_names/* namesCredential */.s)(name))
                return machine.values.make({ kind: 'external', path: `${form.path}.${name}` });
            const property = of.taints.length > 0 ? tables.transformOf(tables.canonical(`${form.path}.${name}`)) : undefined;
            if (property?.isProperty)
                return propertyOf(machine, of, property, name, form.path);
            const holder = source && of.taints.length === 0 ? sourceOf(machine, of, source, name, site) : of;
            return partOf(machine, holder, name, site, of, {
                kind: 'external',
                path: tables.canonical(`${form.path}.${name}`),
                on: of,
            });
        }
        default:
            return partOf(machine, of, name, site);
    }
}
/** A property that gives less than the whole: `Path(x).name`. */
function propertyOf(machine, of, { gives, proves, grade, note }, name, path) {
    const form = { kind: 'external', path: `${path}.${name}`, on: of };
    if (gives === 'clean')
        return machine.values.make(form);
    const proved = sinks(...(proves ?? []));
    const change = grade === 'weak' ? { weak: proved, ...(note !== undefined && { note }) } : { clean: proved };
    return machine.values.made([of], { ...change, ...(gives === 'same' && { isSame: true }) }, form);
}
/** Something that is a source when it is read: the environment. */
function sourceOf(machine, of, entry, name, site) {
    const { path } = site.frame.module.ir;
    const source = machine.source(`${entry.origin}:${path}:${site.at}`, () => ({
        origin: entry.origin,
        name: entry.origin === 'secret' ? name : entry.as,
    }));
    const step = machine.step({ path, at: site.at, to: site.to, what: '%source' }, undefined);
    return {
        ...of,
        taints: [{ source, step, subjects: [of.id], clean: NO_SINK, weak: NO_SINK, notes: [], isVague: false }],
    };
}
/** What a thing was made with under this name: Go's `pkg.T{Name: x}.Name`, Python's `Request(url=x).url`. */
function fieldOfLiteral({ args, path }, name, site) {
    if (!args || !path.endsWith('()'))
        return undefined;
    const { language } = site.frame.module.ir;
    if (language === 'go') {
        const form = args.length === 1 ? args[0]?.value.form : undefined;
        return form?.kind === 'object' ? form.fields.get(name) : undefined;
    }
    if (language !== 'python' || !/(?:^|\.)[A-Z]\w*\(\)$/.test(path))
        return undefined;
    const given = args.find((each) => each.name === name && !each.spread)?.value;
    // Only data: `Popen(stdout=PIPE).stdout` is something else.
    return given && (given.taints.length > 0 || given.form.kind === 'text' || given.form.kind === 'constant')
        ? given
        : undefined;
}
/** Says what a part of it is. */
function withPart(of, name, part) {
    parts.set(of, new Map(parts.get(of)).set(name, part));
    return of;
}
function knownPart(of, name) {
    return parts.get(of)?.get(name);
}
/** Python: `import pkg` and then `pkg.sub`. */
function moduleBelow(machine, path, name) {
    const ir = machine.module(path)?.ir;
    if (ir?.language !== 'python')
        return undefined;
    const [found] = machine.project.resolve(ir, '.', name)?.paths ?? [];
    return found === undefined || found === path ? undefined : machine.values.make({ kind: 'module', path: found });
}
/** A part of a value nobody has taken apart: theirs if the whole is. */
function partOf(machine, of, name, site, key = of, form) {
    const known = parts.get(key)?.get(name);
    if (known)
        return known;
    const value = newPart(machine, of, name, site, form ?? { kind: 'external', path: `?.${name}`, on: of });
    const all = parts.get(key) ?? new Map();
    parts.set(key, all.set(name, value));
    return value;
}
function newPart(machine, of, name, site, form) {
    if (of.taints.length === 0)
        return machine.values.make(form);
    if (envelopes.get(of) === name)
        return of;
    const schema = schemas.get(of);
    const own = name === '%key'
        ? undefined
        : (schema?.fields?.get(name) ??
            schema?.rest ??
            (/^\d+$/.test(name) || name === '*' ? schema?.element : undefined));
    // A schema that lists its fields lets no other through.
    if (schema?.fields && !own && name !== '*' && name !== '%key')
        return machine.values.constant(undefined);
    if (own?.proves === EVERY_SINK || isCount(of, name, site))
        return machine.values.make(form);
    const value = machine.values.make(form);
    const path = site.frame.module.ir.path;
    const isOwn = clients.has(of) && !/^(?:\d+|\*|%key)$/.test(name);
    const named = of.taints.map((taint) => {
        if (!isOwn)
            return taint;
        const { entry, name: outer } = taint.source;
        const full = outer === '' ? name : `${outer}.${name}`;
        const source = machine.source(`${entry?.path}:${entry?.at}:${entry?.name}:${full}`, () => ({
            ...taint.source,
            name: full,
        }));
        return { ...taint, source, step: machine.step({ path, at: site.at, to: site.to, what: '%source' }, undefined) };
    });
    const change = own
        ? { clean: own.proves, weak: own.weak & ~own.proves, ...(own.note !== '' && { note: own.note }) }
        : {};
    const part = { ...value, taints: carried(named, value.id, change) };
    if (clients.has(of))
        clients.add(part);
    if (!own)
        return part;
    const whole = passedChecks(machine, part, own, site);
    if (clients.has(part))
        clients.add(whole);
    return withSchema(whole, own);
}
/** JavaScript's `x.length`. Of all arguments together it is the one of that name. */
function isCount(of, name, site) {
    if (name !== 'length' || site.frame.module.ir.language !== 'javascript')
        return false;
    return !clients.has(of) || of.taints.some(({ source }) => source.name !== '');
}
/** One element of it, whichever. */
function elementOf(machine, of, site) {
    const { form } = of;
    if (form.kind === 'list')
        return machine.values.join([...form.items, ...(form.rest ? [form.rest] : [])]);
    if (form.kind === 'object') {
        if (site.frame.module.ir.language === 'python')
            return keyOfOne(machine, of, site);
        return machine.values.join([...form.fields.values(), ...(form.rest ? [form.rest] : [])]);
    }
    if (form.kind === 'choice')
        return machine.values.join(form.of.map((each) => elementOf(machine, each, site)));
    return partOf(machine, of, '*', site);
}
function keyOfOne(machine, of, site) {
    const { form } = of;
    if (form.kind === 'list')
        return machine.values.unknown();
    if (form.kind === 'object' && !form.rest && of.taints.length === 0)
        return machine.values.join([...form.fields.keys()].map((name) => machine.values.constant(name)));
    return of.taints.length > 0 ? partOf(machine, of, '%key', site) : machine.values.unknown();
}
/** `a[k]` with a key that is not known. */
function elementBy(machine, of, key, site) {
    const constant = values_constantOf(key);
    if (typeof constant === 'string' || typeof constant === 'number')
        return readMember(machine, of, String(constant), site);
    const { form } = of;
    if (form.kind === 'object' && machine.toolNames.has(key.id) && machine.tool === undefined) {
        const named = [...form.fields].map(([name, value]) => labelled(machine, value, name));
        return machine.values.join([...named, ...(form.rest ? [form.rest] : [])]);
    }
    if (form.kind === 'choice')
        return machine.values.join(form.of.map((each) => elementBy(machine, each, key, site)));
    if (form.kind === 'object') {
        const value = machine.values.join([...form.fields.values(), ...(form.rest ? [form.rest] : [])]);
        return of.taints.length === 0 ? value : { ...value, taints: union([...value.taints, ...of.taints]) };
    }
    return elementOf(machine, of, site);
}
/** The tool a function of a dispatch table is for. */
const dispatched = new WeakMap();
function labelled(machine, value, name) {
    const { kind } = value.form;
    if (kind !== 'function' && kind !== 'object' && kind !== 'instance')
        return value;
    const own = machine.values.make(value.form, value.taints);
    dispatched.set(own, name);
    return own;
}

;// CONCATENATED MODULE: ./build/code/facts/schema-type.js
// Types that a framework checks before it calls: annotations of Python (pydantic's meaning of them) and structs of Go.
// Annotations of TypeScript are gone when the program runs and prove nothing.



function schemaOfType(type, look, language) {
    if (language === 'javascript')
        return OPEN;
    return new schema_type_Reader(look, language).type(type, 0);
}
/** Of a parameter, with the `Field(…)` it may have as its default. */
function schemaOfParam(param, look, language) {
    if (language === 'javascript')
        return schema_OPEN;
    const reader = new schema_type_Reader(look, language);
    const schema = param.type ? reader.type(param.type, 0) : schema_OPEN;
    return reader.field(schema, param.default);
}
const HARMLESS = new Map([
    ...['int', 'PositiveInt', 'NonNegativeInt', 'NegativeInt', 'NonPositiveInt', 'StrictInt', 'conint', 'ByteSize'].map((name) => [name, 'integer']),
    ...['int8', 'int16', 'int32', 'int64', 'uint', 'uint8', 'uint16', 'uint32', 'uint64', 'byte', 'rune'].map((name) => [name, 'integer']),
    ...['float', 'float32', 'float64', 'PositiveFloat', 'NonNegativeFloat', 'StrictFloat', 'confloat', 'Decimal'].map((name) => [name, 'number']),
    ...['bool', 'StrictBool'].map((name) => [name, 'boolean']),
    ...[
        'date',
        'datetime',
        'time',
        'timedelta',
        'AwareDatetime',
        'NaiveDatetime',
        'PastDate',
        'FutureDate',
        'Time',
        'Duration',
    ].map((name) => [name, 'string']),
    ...['None', 'NoneType'].map((name) => [name, 'null']),
]);
const LISTS = /^(?:list|List|set|Set|frozenset|FrozenSet|tuple|Tuple|Sequence|Iterable|Collection|MutableSequence|conlist|deque)$/;
const MAPS = /^(?:dict|Dict|Mapping|MutableMapping|map)$/;
const SAME = /^(?:Optional|Required|NotRequired|ReadOnly|Final|ClassVar|Type|Union)$/;
const ENUMS = /^(?:Enum|StrEnum|IntEnum|Flag|IntFlag)$/;
const VALIDATORS = /^(?:field_validator|validator|model_validator|root_validator)$/;
class schema_type_Reader {
    look;
    language;
    open = new Set();
    constructor(look, language) {
        this.look = look;
        this.language = language;
    }
    type(type, depth) {
        if (depth > SCHEMA_NESTING)
            return schema_OPEN;
        const next = depth + 1;
        switch (type.kind) {
            case 'name':
                return this.named(type.name, next);
            case 'member':
                return this.named(type.name, next);
            case 'literal':
                // `"Mode"` is a name yet to come.
                if (typeof type.value === 'string')
                    return /^\w+$/.test(type.value) ? this.named(type.value, next) : schema_OPEN;
                return type.value === null ? inert({ type: 'null' }) : schema_OPEN;
            case 'index':
                return this.generic(nameOf(type.of), partsOf(type.key), next);
            case 'operation':
                return type.operator === '|' ? either(type.operands.map((each) => this.type(each, next))) : schema_OPEN;
            case 'call':
                return this.made(nameOf(type.callee), type, next);
            case 'list':
                return type.items[0] ? listOf(this.type(type.items[0].value, next)) : schema_OPEN;
            case 'object':
                return this.struct(type.entries, next);
            case 'class':
                return this.classOf(type.cls, next);
            case 'cast':
                return this.type(type.of, next);
            default:
                return schema_OPEN;
        }
    }
    named(name, depth) {
        const found = this.look(name);
        if (found && !this.open.has(name)) {
            this.open.add(name);
            const schema = 'form' in found ? this.classOf(found, depth) : this.type(found, depth);
            this.open.delete(name);
            return schema;
        }
        const kind = HARMLESS.get(name);
        if (kind !== undefined)
            return inert({ type: kind });
        if (/^(?:UUID\d?)$/.test(name))
            return ofFormat('uuid');
        if (/^(?:IPvAny(?:Address|Network|Interface)|IPv[46](?:Address|Network))$/.test(name))
            return ofFormat('ip');
        if (name === 'str' || name === 'string')
            return STRING;
        if (LISTS.test(name))
            return listOf(schema_OPEN);
        return MAPS.test(name) ? recordOf(schema_OPEN) : schema_OPEN;
    }
    generic(name, parts, depth) {
        if (name === 'Literal')
            return inert({ enum: parts.flatMap((part) => (part.kind === 'literal' ? [part.value] : [])) });
        const [first, second] = parts;
        if (!first)
            return schema_OPEN;
        if (name === 'Annotated')
            return this.annotated(parts, depth);
        if (name === 'Optional')
            return either([this.type(first, depth), inert({ type: 'null' })]);
        if (SAME.test(name))
            return either(parts.map((part) => this.type(part, depth)));
        if (LISTS.test(name))
            return listOf(either(parts.filter(isNoEllipsis).map((part) => this.type(part, depth))));
        if (MAPS.test(name))
            return second ? recordOf(this.type(second, depth), this.type(first, depth)) : recordOf(schema_OPEN);
        return this.named(name, depth);
    }
    annotated(parts, depth) {
        const [first, ...notes] = parts;
        let schema = first ? this.type(first, depth) : schema_OPEN;
        for (const note of notes) {
            if (note.kind !== 'call')
                continue;
            if (/^(?:AfterValidator|BeforeValidator|PlainValidator|WrapValidator)$/.test(nameOf(note.callee)))
                schema = validated(schema, [], note.args[0]?.value);
            else
                schema = this.field(schema, note);
        }
        return schema;
    }
    /** `Field(pattern=…)`, `StringConstraints(…)`, `Query(…)`. */
    field(schema, value) {
        if (value?.kind !== 'call')
            return schema;
        if (!/^(?:Field|StringConstraints|Query|Path|Body|Form|constr|Param)$/.test(nameOf(value.callee)))
            return schema;
        let result = schema;
        for (const { name, value: given } of value.args) {
            if (given.kind !== 'literal' || typeof given.value !== 'string')
                continue;
            if (name === 'description')
                result = { ...result, json: { ...result.json, description: given.value } };
            // pydantic 2 looks for `pattern` anywhere, and its `$` is the very end; pydantic 1 matched `regex` from the start.
            if (name === 'pattern')
                result = refined(result, provedByMatch(given.value, '', 'search', 'go'), { pattern: given.value });
            if (name === 'regex')
                result = refined(result, provedByMatch(given.value, '', 'start', 'python'), { pattern: given.value });
        }
        return result;
    }
    made(name, call, depth) {
        if (name === 'constr')
            return this.field(STRING, call);
        if (name === 'NewType' || name === 'conlist') {
            const inner = call.args[name === 'NewType' ? 1 : 0]?.value;
            return inner ? (name === 'conlist' ? listOf(this.type(inner, depth)) : this.type(inner, depth)) : schema_OPEN;
        }
        return ENUMS.test(name) ? inert({}) : this.named(name, depth);
    }
    classOf(cls, depth) {
        if (depth > SCHEMA_NESTING)
            return schema_OPEN;
        const bases = cls.bases.map(nameOf);
        if (cls.form === 'enum' || bases.some((base) => ENUMS.test(base)))
            return inert(enumOf(cls));
        if (cls.alias)
            return this.type(cls.alias, depth);
        if (this.language === 'go')
            return this.struct(fieldsOf(cls), depth);
        const inherited = cls.bases.map((base) => this.inherited(base, depth));
        const fields = new Map(inherited.flatMap(({ fields: each }) => [...(each ?? [])]));
        const required = [];
        for (const field of cls.fields) {
            if (!field.type || field.isStatic || nameOf(field.type) === 'ClassVar')
                continue;
            fields.set(field.name, this.field(this.type(field.type, depth), field.value));
            if (!field.value)
                required.push(field.name);
        }
        for (const method of cls.methods)
            applyValidator(method, fields);
        return fields.size > 0 ? objectOf(fields, required) : schema_OPEN;
    }
    inherited(base, depth) {
        const name = nameOf(base);
        const found = this.look(name);
        if (!found || this.open.has(name))
            return schema_OPEN;
        return this.named(name, depth);
    }
    struct(entries, depth) {
        const fields = new Map();
        const sent = new Map();
        for (const { key, value, tag } of entries) {
            if (typeof key !== 'string')
                continue;
            const schema = tagged(this.type(value, depth), tag);
            fields.set(key, schema);
            sent.set(/json:"([^",]+)/.exec(tag ?? '')?.[1] ?? key, schema);
        }
        // A program reads a field by its name, a client sends it by its tag.
        return { ...objectOf(sent, []), fields: new Map([...sent, ...fields]) };
    }
}
function isNoEllipsis(part) {
    return !(part.kind === 'name' && part.name === '...') && part.kind !== 'other';
}
/** Last part of a dotted name. */
function nameOf(expr) {
    if (expr.kind === 'name' || expr.kind === 'member')
        return expr.name;
    return expr.kind === 'call' ? nameOf(expr.callee) : expr.kind === 'index' ? nameOf(expr.of) : '';
}
function partsOf(key) {
    return key.kind === 'list' ? key.items.map(({ value }) => value) : [key];
}
function fieldsOf(cls) {
    return cls.fields.flatMap(({ name, type, tag }) => type ? [{ key: name, value: type, ...(tag !== undefined && { tag }) }] : []);
}
function enumOf(cls) {
    const values = cls.fields.flatMap(({ value }) => (value?.kind === 'literal' ? [value.value] : []));
    return values.length > 0 ? { enum: values } : {};
}
/** A validator may prove anything: who can, evaluates it; else it is weak. */
function validated(schema, validators, _check) {
    return {
        ...schema,
        weak: EVERY_SINK & ~schema.proves,
        note: 'a validator of its own',
        validators: [...(schema.validators ?? []), ...validators],
    };
}
function applyValidator(method, fields) {
    const decorator = method.decorators.find((each) => VALIDATORS.test(nameOf(each)));
    if (!decorator)
        return;
    const args = decorator.kind === 'call' ? decorator.args : [];
    const named = args.flatMap(({ name, value }) => name === undefined && value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : []);
    const names = named.length === 0 || named.includes('*') ? [...fields.keys()] : named;
    for (const name of names) {
        const field = fields.get(name);
        // One of the whole model takes the model, not the field: only known to be there.
        if (field)
            fields.set(name, validated(field, named.length > 0 ? [method] : []));
    }
}
/** `jsonschema:"enum=a,enum=b"` and `validate:"oneof=a b,numeric"` of Go; the latter only where someone validates. */
function tagged(schema, tag) {
    if (!tag)
        return schema;
    const given = /jsonschema:"((?:[^"\\]|\\.){0,2000})"/.exec(tag)?.[1] ?? '';
    const values = [...given.matchAll(/(?:^|,)enum=([^,]*)/g)].map((match) => match[1] ?? '');
    if (values.length > 0)
        return { ...schema, proves: schema.proves | INERT, json: { ...schema.json, enum: values } };
    const pattern = /(?:^|,)pattern=([^,]*)/.exec(given)?.[1];
    return pattern === undefined ? schema : refined(schema, provedByMatch(pattern, '', 'search', 'go'), { pattern });
}

;// CONCATENATED MODULE: ./build/code/evaluate/schema-proofs.js
// What a schema says of a value, put into it.


/** With what a schema proves of the whole written into it, and what it says of its parts kept beside. */
function bakeSchema(machine, value, schema) {
    if (schema.proves === EVERY_SINK)
        return machine.values.unknown();
    if (value.taints.length === 0)
        return value;
    const { weak, note } = schema;
    const change = { clean: schema.proves, weak, ...(note !== '' && { note }), isSame: true };
    const own = schema.proves === NO_SINK && weak === NO_SINK ? { ...value } : machine.values.made([value], change, value.form);
    if (clients.has(value))
        clients.add(own);
    const envelope = envelopes.get(value);
    if (envelope !== undefined)
        envelopes.set(own, envelope);
    return withSchema(own, schema);
}

;// CONCATENATED MODULE: ./build/code/evaluate/models.js
// Classes that check what they are made of: pydantic models and dataclasses. What a field's type, its constraints and the
// class's own validators prove holds for the field of each object.




/** How far bases are followed for the fields they bring. */
const models_BASES = 6;
/** Whether its fields are checked against their types. */
function isModel(machine, { cls, home }, depth = 0) {
    if (depth > models_BASES)
        return false;
    return cls.bases.some((base) => {
        const { form } = machine.evaluate(base, home.frame);
        if (form.kind === 'external')
            return /(?:^|\.)(?:BaseModel|RootModel|SQLModel|Struct|BaseSettings)$/.test(form.path);
        return form.kind === 'class' && isModel(machine, form, depth + 1);
    });
}
/** An object of the class, each field read out of what it is made of. */
function modelOf(machine, of, read, site) {
    const fields = new Map();
    fill(machine, of, read, fields, site, 0);
    return machine.values.make({ kind: 'instance', of, fields });
}
function fill(machine, { cls, home }, read, fields, site, depth) {
    const { frame } = home;
    if (depth < models_BASES)
        for (const base of cls.bases) {
            const { form } = machine.evaluate(base, frame);
            if (form.kind === 'class')
                fill(machine, form, read, fields, site, depth + 1);
        }
    for (const field of cls.fields) {
        const given = read(field.name);
        if (!given)
            continue;
        const typed = field.type && !machine.ablation.noSchemas
            ? withType(machine, given, field.type, frame, site, field.value)
            : given;
        fields.set(field.name, models_validated(machine, cls, field.name, typed, frame));
    }
}
/** The value as its annotation lets it through, and what stands beside it (`= Field(pattern=…)`). */
function withType(machine, value, type, frame, site, constraint) {
    const inner = machine.classOf(type, frame);
    if (inner && value.taints.length > 0 && isModel(machine, inner))
        return modelOf(machine, inner, (field) => machine.read(value, field, site), site);
    const param = {
        name: '',
        by: 'position',
        at: type.at,
        to: type.to,
        type,
        ...(constraint && { default: constraint }),
    };
    const schema = schemaOfParam(param, lookIn(machine, frame), frame.module.ir.language);
    if (schema.proves === EVERY_SINK)
        return machine.values.unknown();
    return bakeSchema(machine, value, schema);
}
function lookIn(machine, frame) {
    return (type) => {
        const [root = '', ...rest] = type.split('.');
        let value = lookUp(machine, root, frame);
        for (const part of rest)
            value = machine.read(value, part, siteOf({ at: 0, to: 0 }, frame));
        return value.form.kind === 'class' ? value.form.cls : undefined;
    };
}
/** What its validators give back for it. */
function models_validated(machine, cls, name, value, frame) {
    if (value.taints.length === 0)
        return value;
    return cls.methods
        .filter((method) => validates(method, name))
        .reduce((now, method) => {
        const fn = machine.values.make({
            kind: 'function',
            fn: method,
            home: { path: frame.module.ir.path, frame },
            self: machine.values.unknown(),
        });
        const result = machine.call(fn, [{ value: now, at: method.nameAt }], siteOf(method.nameAt, frame));
        return result.taints.length > 0 || result.form.kind !== 'constant' ? machine.bakedIn(result, frame) : now;
    }, value);
}
function validates({ decorators }, field) {
    return decorators.some((decorator) => {
        if (decorator.kind !== 'call')
            return false;
        const { callee, args } = decorator;
        const name = callee.kind === 'member' ? callee.name : callee.kind === 'name' ? callee.name : '';
        if (name !== 'field_validator' && name !== 'validator')
            return false;
        return args.some(({ value }) => value.kind === 'literal' && (value.value === field || value.value === '*'));
    });
}

;// CONCATENATED MODULE: ./build/code/evaluate/handlers.js
// Calling what was registered, as its client would: which parameters are the client's, what the schema says of them.







function handle(machine, handler) {
    const { fn, entry, registration } = handler;
    if (fn.form.kind !== 'function')
        return;
    const { home, self } = fn.form;
    const { frame } = home;
    const isBound = self !== undefined && frame.module.ir.language === 'python';
    const signature = handler.signature ?? fn.form.fn;
    const params = isBound ? signature.params.slice(1) : signature.params;
    const schema = registration.isValidated && handler.schema && !machine.ablation.noSchemas
        ? schemaOfValue(handler.schema, handler.language)
        : undefined;
    const hasContextOnly = registration.contextFirstWithoutSchema === true && handler.schema === undefined;
    const args = [];
    if (!hasContextOnly)
        for (const selector of registration.tainted) {
            const [root = '', ...path] = selector.split('.');
            for (const [at, param] of params.entries()) {
                const isMeant = root === '*' ? param.by !== 'list' : root === param.name || root === String(at);
                const before = args[at]?.value.form;
                // Several parts of one parameter.
                const fields = before?.kind === 'object' && path.length > 0 ? before.fields : undefined;
                if (!isMeant || (before && !fields) || isTrusted(machine, param, handler, frame))
                    continue;
                const isWhole = root !== '*';
                args[at] = {
                    at: param,
                    value: nested(path, () => {
                        const sent = theirs(machine, entry, param, isWhole ? '' : param.name, frame, isWhole ? schema : undefined, handler);
                        const isStruct = handler.language === 'go' && path.length === 0 && param.type !== undefined;
                        const typed = isStruct && param.type ? machine.typed(param.type, frame) : undefined;
                        return sentStruct(machine, typed, sent, siteOf(param, frame));
                    }, machine, fields, path.length > 0 && param.type ? machine.typed(param.type, frame) : undefined),
                };
            }
        }
    for (let at = 0; at < args.length; at++)
        args[at] ??= { at: fn.form.fn, value: machine.values.unknown() };
    if (registration.toolName !== undefined)
        nameTool(machine, registration.toolName, args, fn);
    const before = { entry: machine.entry, tool: machine.tool, handler: machine.handler };
    machine.entry = entry;
    machine.tool = undefined;
    machine.handler = fn.form.fn;
    machine.call(fn, args.map((arg, at) => named(arg, params[at], handler.signature !== undefined)), siteOf(fn.form.fn, frame));
    machine.entry = before.entry;
    machine.tool = before.tool;
    machine.handler = before.handler;
}
function named(arg, param, isByName) {
    return param?.by === 'keyword' || (isByName && param?.by === 'position')
        ? { ...arg, name: param.name }
        : param?.by === 'map'
            ? { ...arg, spread: 'map' }
            : arg;
}
/** `0.params.arguments`: an object that holds an object that holds it; all else in them is not the client's to choose. */
function nested(path, make, machine, before, typed) {
    const [name, ...rest] = path;
    if (name === undefined)
        return make();
    // Of a library's type: it has its methods besides.
    if (typed?.form.kind === 'external')
        return withPart(typed, name, nested(rest, make, machine));
    return machine.values.make({
        kind: 'object',
        fields: new Map([...(before ?? []), [name, nested(rest, make, machine)]]),
        rest: machine.values.unknown(),
    });
}
function nameTool(machine, selector, args, fn) {
    const [root = '0', ...path] = selector.split('.');
    const at = Number(root);
    const name = machine.values.unknown();
    machine.toolNames.add(name.id);
    const put = (value, [first, ...rest]) => {
        if (first === undefined)
            return name;
        const { form } = value ?? machine.values.unknown();
        // Of a library's type: what was said of its parts stands beside it.
        if (value && form.kind === 'external')
            return withPart(value, first, put(knownPart(value, first), rest));
        const fields = new Map(form.kind === 'object' ? form.fields : []);
        fields.set(first, put(fields.get(first), rest));
        return machine.values.make({ kind: 'object', fields, rest: machine.values.unknown() }, value?.taints ?? []);
    };
    for (let index = 0; index <= at; index++)
        args[index] ??= {
            at: fn.form.kind === 'function' ? fn.form.fn : { at: 0, to: 0 },
            value: machine.values.unknown(),
        };
    const arg = args[at];
    if (arg)
        args[at] = { ...arg, value: put(arg.value, path) };
}
function theirs(machine, entry, param, name, frame, given, { registration, language }) {
    const source = machine.source(`${entry.path}:${entry.at}:${entry.name}:${name}`, () => ({
        origin: entry.kind === 'route' ? 'remote' : 'argument',
        name,
        entry,
    }));
    const step = machine.step({ path: frame.module.ir.path, at: param.at, to: param.to, what: '%source' }, undefined);
    const value = machine.values.unknown();
    const taint = { source, step, subjects: [value.id], clean: NO_SINK, weak: NO_SINK, notes: [], isVague: false };
    const sent = { ...value, taints: [taint] };
    clients.add(sent);
    if (registration.envelope !== undefined && name === '')
        envelopes.set(sent, registration.envelope);
    if (given)
        return bakeSchema(machine, sent, given);
    if (!param.type || !registration.isValidated || language === 'javascript' || machine.ablation.noSchemas)
        return sent;
    return withType(machine, sent, param.type, frame, siteOf(param, frame), param.default);
}
/** Go: what a client sent, in a parameter of a function that only a handler's own code knows. */
function sentBy(machine, entry, param, frame) {
    const registration = { framework: '', kind: entry.kind, isValidated: false, tainted: [] };
    const sent = theirs(machine, entry, param, '', frame, undefined, { registration, language: 'go' });
    return sentStruct(machine, param.type && machine.typed(param.type, frame), sent, siteOf(param, frame));
}
/** Contexts and injected values: told by their type, by a default that injects, or by name where a framework does. */
function isTrusted(machine, param, { registration, language }, frame) {
    const patterns = registration.trusted ?? [];
    if (patterns.length === 0)
        return false;
    const tables = machine.tables(language);
    const paths = [];
    const add = (path) => paths.push(tables.canonical(path));
    if (param.type)
        for (const name of typeNames(param.type)) {
            const value = machine.evaluate(name, frame);
            if (value.form.kind === 'external')
                add(value.form.path);
            else if (value.form.kind === 'class')
                add(value.form.cls.name);
        }
    if (param.default?.kind === 'call') {
        const value = machine.evaluate(param.default.callee, frame);
        if (value.form.kind === 'external')
            add(value.form.path);
    }
    return paths.some((path) => patterns.some((pattern) => path === pattern ||
        path === pattern.replace(/\(\)$/, '') ||
        path.endsWith(`.${pattern.replace(/^\*\.|\(\)$/g, '')}`)));
}
/** Names in a type: of `Optional[Context]`, `Annotated[X, Depends(f)]`, `*server.Context` as well. */
function typeNames(type, depth = 0) {
    if (depth > 6)
        return [];
    if (type.kind === 'name' || type.kind === 'member')
        return [type];
    if (type.kind === 'index')
        return [...typeNames(type.of, depth + 1), ...typeNames(type.key, depth + 1)];
    if (type.kind === 'call')
        return typeNames(type.callee, depth + 1);
    if (type.kind === 'list')
        return type.items.flatMap(({ value }) => typeNames(value, depth + 1));
    if (type.kind === 'operation')
        return type.operands.flatMap((each) => typeNames(each, depth + 1));
    return [];
}

;// CONCATENATED MODULE: ./build/code/evaluate/go-calls.js
// Calls that are Go's own business: slices that grow, and reflection, by which helpers take a tool's function of any type and
// hand it what a client sent.


/** Undefined: a call like any other. */
function callOfGo(machine, { path, on, args, site }) {
    const first = args[0]?.value;
    if (!first)
        return undefined;
    if (path === 'net/url.JoinPath')
        return go_calls_joined(machine, args.map(({ value }) => value), site);
    if (on && /^net\/url\..*\.JoinPath$/.test(path))
        return go_calls_joined(machine, [on, ...args.map(({ value }) => value)], site);
    if (path === 'append')
        return appended(machine, args, site);
    if (first.form.kind === 'function') {
        if (path === 'reflect.ValueOf')
            return first;
        // Asked for its type it is not called.
        if (path === 'reflect.TypeOf')
            return machine.values.make({ kind: 'external', path: 'reflect.TypeOf()' });
    }
    return on?.form.kind === 'function' && /\.Call(?:Slice)?$/.test(path)
        ? reflected(machine, on, first, site)
        : undefined;
}
/** Parts of a path after a URL: none of them is part of its host. */
function go_calls_joined(machine, parts, { frame, at, to }) {
    const all = parts.flatMap((part, index) => (index > 0 ? [machine.values.constant('/'), part] : [part]));
    return machine.values.text(all, { path: frame.module.ir.path, at, to, what: 'joined to a URL' });
}
/** Within a handler, what a function is called with by reflection is what the client sent, in the type it asks for. */
function reflected(machine, fn, list, site) {
    if (fn.form.kind !== 'function')
        return machine.values.unknown();
    const { entry } = machine;
    const { frame } = fn.form.home;
    const args = fn.form.fn.params.map((param, at) => {
        const given = machine.read(list, String(at), site);
        const isContext = param.type?.kind === 'member' && param.type.name === 'Context';
        const isKnown = given.form.kind !== 'unknown' && given.form.kind !== 'external';
        const value = !entry || isContext || isKnown ? given : sentBy(machine, entry, param, frame);
        return { value, at: site };
    });
    return machine.call(fn, args, site);
}

;// CONCATENATED MODULE: ./build/code/evaluate/language-calls.js
// Calls that are the language's own business: bases, promises, bound functions, collections, reflection, quantifiers. They
// give structure where a table could only say "something of what went in".







/** What `resolve` of a promise was given. */
const settled = new WeakMap();
/** Undefined: a call like any other. */
function callOfLanguage(machine, call) {
    if (call.path === '%partial') {
        const { on, callee } = call;
        const given = callee.form.kind === 'external' ? (callee.form.args ?? []) : [];
        return on ? machine.call(on, [...given, ...call.args], call.site) : undefined;
    }
    const { language } = call.site.frame.module.ir;
    if (language === 'go')
        return callOfGo(machine, call);
    return language === 'python' ? ofPython(machine, call) : ofJavaScript(machine, call);
}
function ofPython(machine, { path, on, args, site }) {
    const [first, second, third] = args;
    switch (path) {
        case 'super':
            return baseOf(machine, site.frame);
        case 'functools.partial':
        case 'functools.partialmethod':
            return first && language_calls_partial(machine, first.value, args.slice(1));
        case 'getattr': {
            if (!first || !second)
                return undefined;
            const name = constantText(second.value);
            if (name !== undefined)
                return machine.read(first.value, name, site);
            const found = anyMethod(machine, first.value, site);
            return found && third ? machine.values.join([found, third.value]) : found;
        }
        case 'dict':
            if (args.length === 0 || args.some(({ name }) => name === undefined))
                return language_calls_copyOf(machine, first, 'object');
            return machine.values.make({
                kind: 'object',
                fields: new Map(args.map(({ name, value }) => [name, value])),
            });
        case 'list':
        case 'tuple':
        case 'set':
        case 'frozenset':
            return args.length === 0 ? machine.values.make({ kind: 'list', items: [] }) : language_calls_copyOf(machine, first, 'list');
        case '?.model_validate':
        case '?.parse_obj':
        case '?.model_validate_json':
        case '?.parse_raw': {
            if (on?.form.kind !== 'class' || !first || !isModel(machine, on.form))
                return undefined;
            return modelOf(machine, on.form, (field) => machine.read(first.value, field, site), site);
        }
        case 'any':
        case 'all':
            return first && quantified(machine, path === 'any', resultsIn(first.value), goneThrough.get(first.value));
        default: {
            const view = on && args.length === 0 ? /\.(keys|values|items)$/.exec(path)?.[1] : undefined;
            return view && on ? viewOf(machine, on, view === 'items' ? 'entries' : view, site) : undefined;
        }
    }
}
function ofJavaScript(machine, { path, on, args, site, callee }) {
    const [first, second] = args;
    if (path === '%resolve') {
        if (first)
            settled.get(callee)?.push(first.value);
        return machine.values.constant(undefined);
    }
    if (site.isNew) {
        if (path === 'Promise' && first)
            return promised(machine, first.value, site);
        if (path === 'Map')
            return args.length === 0 ? machine.values.make({ kind: 'object', fields: new Map() }) : entriesOf(machine, first);
        if (path === 'Set')
            return args.length === 0 ? machine.values.make({ kind: 'list', items: [] }) : language_calls_copyOf(machine, first, 'list');
        return undefined;
    }
    const view = /^Object\.(keys|values|entries)$/.exec(path)?.[1];
    if (view && first)
        return viewOf(machine, first.value, view, site);
    const name = path.slice(path.lastIndexOf('.') + 1);
    if (on?.form.kind === 'function') {
        if (name === 'call')
            return machine.call(on, args.slice(1), site);
        if (name === 'apply' && second)
            return machine.call(on, [{ ...second, spread: 'list' }], site);
        if (name === 'bind')
            return bound(machine, on, first?.value, args.slice(1));
    }
    // Registries: what `new Map()` and lists of the program hold is known by name, or is one of a few.
    if (on && first && name === 'get' && isHeld(on, 'object'))
        return elementBy(machine, on, first.value, site);
    if (on && first && /^find(?:Last)?$/.test(name) && isHeld(on, 'list'))
        return found(machine, on, first.value, site);
    if (on && /^(?:pop|shift|at)$/.test(name) && isHeld(on, 'list'))
        return machine.element(on, site);
    if (on && first && (name === 'some' || name === 'every')) {
        const elements = knownItems(on) ?? [machine.element(on, site)];
        const results = elements.map((value) => machine.call(first.value, [{ value, at: site }], site));
        const element = knownItems(on) ? undefined : elements[0];
        // `[...x]` is a list of its own: what its elements are elements of is x.
        const form = element?.form;
        const of = form?.kind === 'external' && form.path === '?.*' ? (form.on ?? on) : on;
        const whole = element && { of, element };
        return quantified(machine, name === 'some', results, whole);
    }
    return undefined;
}
function isHeld({ form }, kind) {
    return form.kind === kind || (form.kind === 'choice' && form.of.every((each) => each.form.kind === kind));
}
/** Keys, values or both of an object, as a list. */
function viewOf(machine, given, view, site) {
    const of = given.form.kind === 'module'
        ? machine.values.make({ kind: 'object', fields: exportsOf(machine, given.form.path) })
        : given;
    const { form } = of;
    const pair = (key, value) => view === 'keys' ? key : view === 'values' ? value : machine.values.make({ kind: 'list', items: [key, value] });
    if (form.kind === 'object' && !form.rest && !form.from && of.taints.length === 0) {
        const items = [...form.fields].map(([name, value]) => pair(machine.values.constant(name), value));
        return machine.values.make({ kind: 'list', items });
    }
    if (form.kind !== 'object' && of.taints.length === 0)
        return undefined;
    const value = form.kind === 'object'
        ? machine.values.join([
            ...form.fields.values(),
            ...(form.rest ? [form.rest] : []),
            ...(form.from ?? []).map((each) => machine.element(each, site)),
        ])
        : anyOf(machine, of, site);
    return machine.values.make({ kind: 'list', items: [], rest: pair(machine.keyIn(of, site), value) });
}
/** One of the values of somebody's object. */
function anyOf(machine, of, site) {
    return machine.read(of, '*', site);
}
function language_calls_partial(machine, fn, args) {
    return machine.values.make({ kind: 'external', path: '%partial', on: fn, args });
}
function bound(machine, fn, self, args) {
    const { form } = fn;
    const own = form.kind === 'function' && !form.self && self && self.form.kind !== 'constant'
        ? machine.values.make({ ...form, self })
        : fn;
    return args.length === 0 ? own : language_calls_partial(machine, own, args);
}
function promised(machine, executor, site) {
    const resolve = machine.values.make({ kind: 'external', path: '%resolve' });
    const given = [];
    settled.set(resolve, given);
    machine.call(executor, [{ value: resolve, at: site }], site);
    return given.length > 0 ? machine.values.join(given) : machine.values.unknown();
}
/** The same items or fields in a thing of its own. */
function language_calls_copyOf(machine, arg, kind) {
    if (!arg)
        return kind === 'object' ? machine.values.make({ kind: 'object', fields: new Map() }) : undefined;
    const { form, taints } = arg.value;
    if (form.kind === kind)
        return machine.values.make(form, taints);
    return kind === 'object' ? entriesOf(machine, arg) : undefined;
}
/** `new Map([[k, v], …])`, `dict([(k, v), …])`. */
function entriesOf(machine, arg) {
    const form = arg?.value.form;
    if (form?.kind === 'object')
        return machine.values.make(form, arg?.value.taints);
    if (form?.kind !== 'list' || form.rest)
        return undefined;
    const fields = new Map();
    for (const { form: pair } of form.items) {
        if (pair.kind !== 'list')
            return undefined;
        const [key, value] = pair.items;
        const name = key && constantText(key);
        if (name === undefined || !value)
            return undefined;
        fields.set(name, value);
    }
    return machine.values.make({ kind: 'object', fields });
}
/** Methods one of which is meant by a name that is put together. */
const METHODS = 64;
function anyMethod(machine, of, site) {
    const { form } = of;
    const cls = form.kind === 'instance' ? form.of : form.kind === 'class' ? form : undefined;
    if (!cls)
        return form.kind === 'object' ? elementBy(machine, of, machine.values.unknown(), site) : undefined;
    const names = cls.cls.methods.map(({ name }) => name).filter((name) => !name.startsWith('__'));
    return machine.values.join(names.slice(0, METHODS).map((name) => machine.read(of, name, site)));
}
function knownItems({ form, taints }) {
    return form.kind === 'list' && !form.rest && taints.length === 0 && form.items.length <= METHODS
        ? form.items
        : undefined;
}
function resultsIn(value) {
    const { form } = value;
    return form.kind === 'list' ? [...form.items, ...(form.rest ? [form.rest] : [])] : [value];
}
/** The first one that passes a test: that there is one proves what passing it does. */
function found(machine, on, test, site) {
    const element = machine.element(on, site);
    const passed = machine.judged.get(machine.call(test, [{ value: element, at: site }], site).id);
    if (!passed)
        return element;
    const value = machine.values.make(element.form, element.taints);
    remember(machine, value, passed);
    return value;
}
/** `any` and `all` of tests: one of them held, or each. */
function quantified(machine, isAny, results, whole) {
    const value = machine.values.unknown();
    const judged = results.map((each) => machine.judged.get(each.id) ?? { whenTrue: NO_PROOFS, whenFalse: NO_PROOFS });
    const one = (side) => judged.map((each) => each[side]).reduce((a, b) => common(a, b), judged[0]?.[side] ?? NO_PROOFS);
    const each = (side) => judged.map((every) => every[side]).reduce((a, b) => facts_both(a, b), NO_PROOFS);
    remember(machine, value, isAny
        ? { whenTrue: one('whenTrue'), whenFalse: withWhole(each('whenFalse'), whole) }
        : { whenTrue: withWhole(each('whenTrue'), whole), whenFalse: one('whenFalse') });
    return value;
}
/** What holds of each character of a text, or each element, holds of all of it. */
function withWhole(proofs, whole) {
    if (!whole || proofs.size === 0 || whole.of.taints.length === 0)
        return proofs;
    let all = proofs;
    for (const id of subjectsOf(whole.element)) {
        const proof = proofs.get(id);
        if (proof)
            all = facts_both(all, new Map(subjectsOf(whole.of).map((subject) => [subject, proof])));
    }
    return all;
}

// EXTERNAL MODULE: ./build/lib/glob.js
var glob = __webpack_require__(6740);
;// CONCATENATED MODULE: ./build/code/evaluate/assignments.js
// Writing: to names, to fields of objects (a new object for the variable that holds it), to fields of instances (shared, so
// what was there may be there still), to elements.


function assignTo(machine, target, value, frame, how) {
    switch (target.kind) {
        case 'name': {
            const typed = how.type && isBlank(value) ? (machine.typed(how.type, frame) ?? value) : value;
            assignName(machine, target.name, typed, frame, how.declares);
            return;
        }
        case 'member':
            writeField(machine, target.of, target.name, value, frame);
            return;
        case 'index': {
            const key = values_constantOf(machine.evaluate(target.key, frame));
            writeField(machine, target.of, key === undefined || key === null ? undefined : String(key), value, frame);
            return;
        }
        case 'cast':
            assignTo(machine, target.of, value, frame, how);
            return;
        case 'list': {
            for (const [at, { value: item, spread }] of target.items.entries())
                assignTo(machine, item, spread ? value : machine.read(value, String(at), siteOf(target, frame)), frame, how);
            return;
        }
        default:
            return;
    }
}
function isBlank({ form, taints }) {
    return taints.length === 0 && (form.kind === 'unknown' || (form.kind === 'constant' && form.value == null));
}
/** `name` is undefined where the key is not known. */
function writeField(machine, of, name, value, frame) {
    const holder = machine.evaluate(of, frame);
    if (holder.form.kind === 'instance') {
        const key = name ?? '*';
        const old = holder.form.fields.get(key);
        holder.form.fields.set(key, old && !isBlank(old) ? machine.values.join([old, value]) : value);
        return;
    }
    const written = withField(machine, holder, name, value);
    if (written)
        replace(machine, of, written, frame);
}
/** The same thing with another value in one of its places; undefined where nothing can be said. */
function withField(machine, holder, name, value) {
    const { form, taints } = holder;
    const { values } = machine;
    const rest = (old) => (old ? values.join([old, value]) : value);
    let changed;
    if (form.kind === 'object') {
        if (name === undefined)
            changed = { ...form, rest: rest(form.rest) };
        else
            changed = { ...form, fields: new Map(form.fields).set(name, value) };
    }
    else if (form.kind === 'list') {
        const at = name === undefined ? Number.NaN : Number(name);
        if (Number.isInteger(at) && at >= 0 && at < form.items.length)
            changed = { ...form, items: form.items.with(at, value) };
        else
            changed = { ...form, rest: rest(form.rest) };
    }
    else if (form.kind === 'unknown' || (form.kind === 'external' && form.path.endsWith('()'))) {
        if (form.kind === 'external')
            return undefined;
        changed =
            name === undefined
                ? { kind: 'object', fields: new Map(), rest: value }
                : { kind: 'object', fields: new Map([[name, value]]) };
        if (taints.length === 0)
            changed = { ...changed, rest: rest(changed.rest ?? values.unknown()) };
    }
    else
        return undefined;
    return values.make(changed, taints);
}
/** Puts a changed thing where it was read from. */
function replace(machine, of, value, frame) {
    if (of.kind === 'name') {
        if (frame.state.vars.has(of.name))
            frame.state.vars.set(of.name, value);
        else
            for (let at = frame.parent; at; at = at.parent) {
                if (!at.state.vars.has(of.name))
                    continue;
                at.state.vars.set(of.name, value);
                return;
            }
        if (!frame.state.vars.has(of.name)) {
            const home = homeOfImport(machine, frame.module, of.name);
            home?.frame.state.vars.set(home.name, value);
        }
        return;
    }
    if (of.kind === 'member')
        writeField(machine, of.of, of.name, value, frame);
    else if (of.kind === 'cast')
        replace(machine, of.of, value, frame);
}

;// CONCATENATED MODULE: ./build/code/evaluate/collections.js
// Lists and objects: literals of them, and what `push`, `update` and `+` make of them. Nothing is changed in place: the
// variable holds another list afterwards.



const APPENDS = new Set([
    'push',
    'append',
    'add',
    'unshift',
    'appendleft',
    'insert',
    'extend',
    'update',
    'set',
    'setdefault',
]);
/** `list.push(x)`, `map.set(k, x)`: the list is another one now. */
function grow(machine, of, name, given, frame) {
    if (!APPENDS.has(name) || given.length === 0)
        return;
    // What is proved of it here is still true when it is taken out again.
    const args = given.map((each) => ({ ...each, value: machine.bakedIn(each.value, frame) }));
    const holder = machine.evaluate(of, frame);
    const { form } = holder;
    const last = args.at(-1);
    if (form.kind === 'choice' && form.of.every((each) => each.form.kind === 'list')) {
        const grown = form.of.map((each) => withItems(machine, each, name, args, siteOf(of, frame)));
        replace(machine, of, machine.values.join(grown), frame);
        return;
    }
    if (form.kind === 'list') {
        replace(machine, of, withItems(machine, holder, name, args, siteOf(of, frame)), frame);
        return;
    }
    if (form.kind === 'object') {
        const [key] = args;
        const constant = key && values_constantOf(key.value);
        if ((name === 'set' || name === 'setdefault') && args.length > 1) {
            const written = withField(machine, holder, typeof constant === 'string' ? constant : undefined, last.value);
            if (written)
                replace(machine, of, written, frame);
        }
        else if (name === 'update') {
            let changed = holder;
            for (const { value, name: keyword } of args) {
                if (keyword !== undefined)
                    changed = changed && withField(machine, changed, keyword, value);
                else if (value.form.kind === 'object')
                    for (const [field, each] of value.form.fields)
                        changed = changed && withField(machine, changed, field, each);
                else
                    changed = changed && withField(machine, changed, undefined, machine.element(value, siteOf(of, frame)));
            }
            if (changed && changed !== holder)
                replace(machine, of, changed, frame);
        }
    }
}
function isList({ form }) {
    return form.kind === 'list' || (form.kind === 'choice' && form.of.every(isList));
}
/** `a + b` of lists. */
function concatenated(machine, parts, site) {
    let sum = machine.values.make({ kind: 'list', items: [] });
    for (const value of parts) {
        const alternatives = value.form.kind === 'choice' ? value.form.of : [value];
        const bases = sum.form.kind === 'choice' ? sum.form.of : [sum];
        sum = machine.values.join(bases.flatMap((base) => alternatives.map((each) => withItems(machine, base, 'extend', [{ value: each, at: site }], site))));
    }
    return sum;
}
/** Most items of a list that grows: one that is added to itself doubles each time. */
const ITEMS = 2000;
/** A list with more in it. */
function withItems(machine, holder, name, args, site) {
    const { form } = holder;
    if (form.kind !== 'list')
        return holder;
    const isAll = name === 'extend';
    const added = args.flatMap(({ value, spread }) => {
        if (!isAll && !spread)
            return [value];
        return value.form.kind === 'list' && !value.form.rest && value.taints.length === 0 ? value.form.items : [];
    });
    const vague = args.flatMap(({ value, spread }) => (isAll || spread) && !(value.form.kind === 'list' && !value.form.rest && value.taints.length === 0)
        ? loosely(machine, value, site)
        : []);
    const isAtEnd = name !== 'insert' && name !== 'unshift' && name !== 'appendleft';
    const items = form.rest === undefined || !isAtEnd ? [...form.items, ...added] : form.items;
    const beyond = items.length > ITEMS ? items.slice(ITEMS) : [];
    const loose = added.map((each, at) => withOption(each, added[at - 1]));
    const rests = [...(form.rest ? [form.rest, ...(isAtEnd ? loose : [])] : []), ...vague, ...beyond];
    return machine.values.make({
        kind: 'list',
        items: beyond.length > 0 ? items.slice(0, ITEMS) : items,
        ...(rests.length > 0 && { rest: machine.values.join(rests, ELEMENTS) }),
    }, holder.taints);
}
function object(machine, { entries }, frame) {
    const fields = new Map();
    const vague = [];
    const taints = [];
    const from = [];
    for (const { key, value, isSpread } of entries) {
        const held = machine.evaluate(value, frame);
        if (isSpread) {
            if (held.form.kind === 'object') {
                for (const [name, each] of held.form.fields)
                    fields.set(name, each);
                if (held.form.rest)
                    vague.push(held.form.rest);
            }
            if (held.form.kind === 'object' && held.form.from)
                from.push(...held.form.from);
            // All there is of a library's, such as the environment.
            if (held.form.kind === 'external' && held.taints.length === 0)
                from.push(held);
            if (held.taints.length > 0) {
                taints.push(held);
                from.push(held);
                // It may bring these as well.
                for (const [name, old] of fields)
                    fields.set(name, machine.values.join([old, machine.read(held, name, siteOf(value, frame))]));
            }
            continue;
        }
        const name = typeof key === 'string' ? key : key && values_constantOf(machine.evaluate(key, frame));
        if (typeof name === 'string' || typeof name === 'number')
            fields.set(String(name), held);
        else
            vague.push(held);
    }
    return machine.values.make({
        kind: 'object',
        fields,
        ...(vague.length > 0 && { rest: machine.values.join(vague) }),
        ...(from.length > 0 && { from }),
    }, taints.flatMap((each) => each.taints));
}
function list(machine, items, frame) {
    const known = [];
    const vague = [];
    for (const { value, spread } of items) {
        const held = machine.evaluate(value, frame);
        if (!spread)
            known.push(held);
        else if (held.form.kind === 'list' && !held.form.rest && held.taints.length === 0)
            known.push(...held.form.items);
        else
            vague.push(...loosely(machine, held, siteOf(value, frame)));
    }
    return machine.values.make({
        kind: 'list',
        items: known,
        ...(vague.length > 0 && { rest: machine.values.join(vague, ELEMENTS) }),
    });
}
/** What a list that is spread brings, one way or another: options keep their values. */
function loosely(machine, held, site) {
    const lists = held.form.kind === 'choice' ? held.form.of : [held];
    const forms = lists.flatMap(({ form, taints }) => (form.kind === 'list' && taints.length === 0 ? [form] : []));
    if (forms.length < lists.length)
        return [machine.element(held, site)];
    return forms.flatMap(({ items, rest }) => [
        ...items.map((item, at) => withOption(item, items[at - 1])),
        ...(rest ? [rest] : []),
    ]);
}

;// CONCATENATED MODULE: ./build/code/evaluate/go-results.js
// What Go has of its own: several results of one call, of which the last one is mostly an error or whether it worked.

/** Calls of libraries whose second result is made of what they were given as well. */
const PAIRS = /^(?:strings|bytes)\.Cut\(\)$|^net\.SplitHostPort\(\)$|^path(?:\/filepath)?\.Split\(\)$|^github\.com\/google\/shlex\.Split\(\)$/;
/** What is never nil. */
const ERRORS = /^(?:errors\.(?:New|Join)|fmt\.Errorf|github\.com\/pkg\/errors\.\w+|google\.golang\.org\/grpc\/status\.Errorf?|%error)\(\)$/;
/** `%1[0]`: one of the results that stand in a name the front end made up; undefined for anything else. */
function resultAt(machine, { of, key, at, to }, frame) {
    if (frame.module.ir.language !== 'go' || of.kind !== 'name' || !/^%\d+$/.test(of.name) || key.kind !== 'literal')
        return undefined;
    const index = Number(key.value);
    const all = machine.evaluate(of, frame);
    const value = go_results_one(machine, all, index, { frame, at, to });
    const judged = machine.judged.get(all.id);
    if (!judged || index !== lastOf(all))
        return value;
    const last = machine.values.make(value.form, value.taints);
    machine.judged.set(last.id, judged);
    return last;
}
function go_results_one(machine, all, index, site) {
    const { form } = all;
    if (form.kind === 'list')
        return form.items[index] ?? form.rest ?? machine.values.unknown();
    if (form.kind === 'choice')
        return machine.values.join(form.of.map((each) => go_results_one(machine, each, index, site)));
    if (index === 0)
        return all;
    const isPart = index === 1 && form.kind === 'external' && PAIRS.test(form.path);
    return isPart ? machine.values.made([all], {}) : machine.values.unknown();
}
function lastOf({ form }) {
    const first = form.kind === 'choice' ? form.of[0]?.form : form;
    return first?.kind === 'list' ? first.items.length - 1 : -1;
}
/** Whether a function's result says that something went wrong, or that it is so: of several results the last one does. */
function truthOfResult(value) {
    const { form } = value;
    if (form.kind === 'list') {
        const last = form.items.at(-1);
        return last && truthOfResult(last);
    }
    if (form.kind === 'external' && ERRORS.test(form.path))
        return true;
    if (form.kind === 'instance')
        return true;
    return truthOf(value);
}
/** `if err != nil`: on one side it is an error, on the other it is nil. */
function refine(machine, test, isTrue, frame) {
    if (frame.module.ir.language !== 'go' ||
        test.kind !== 'operation' ||
        (test.operator !== '!=' && test.operator !== '=='))
        return;
    const [left, right] = test.operands;
    if (left?.kind !== 'name' || right?.kind !== 'literal' || right.value !== null)
        return;
    const known = frame.state.vars.get(left.name);
    if (!known || known.taints.length > 0 || values_constantOf(known) === null)
        return;
    const { kind } = known.form;
    if (kind !== 'unknown' && kind !== 'external' && kind !== 'choice')
        return;
    const isError = (test.operator === '!=') === isTrue;
    if (!isError)
        frame.state.vars.set(left.name, machine.values.constant(null));
    else if (kind === 'unknown')
        frame.state.vars.set(left.name, machine.values.make({ kind: 'external', path: '%error()' }));
}

;// CONCATENATED MODULE: ./build/code/evaluate/selectors.js
// Selectors of the API tables: which of the values a call is given.

/** `0`, `cwd`, `0|args`, `1.shell`, `self`, `*`, `2+`, `last`, `last-function`; the first alternative that is there. */
function selectors_select(machine, selector, call) {
    return selectPassed(machine, selector, call).map(({ value }) => value);
}
function selectPassed(machine, selector, call) {
    for (const alternative of selector.split('|')) {
        const [root = '', ...path] = alternative.split('.');
        const found = rooted(root, call);
        if (found.length === 0)
            continue;
        return path.length === 0
            ? found
            : found.map((each) => ({
                at: each.at,
                value: path.reduce((value, name) => selectors_fieldOf(machine, value, name, call.site), each.value),
            }));
    }
    return [];
}
/** A field as it was written; nothing is made up for one that is not there. */
function selectors_fieldOf(machine, value, name, site) {
    if (value.form.kind === 'object' && !value.form.fields.has(name) && !value.form.rest && value.taints.length === 0)
        return machine.values.constant(undefined);
    // What it was made with: `mcp.NewTool("name", …)`.
    if (name === 'args' && value.form.kind === 'external' && value.form.args)
        return machine.values.make({ kind: 'list', items: value.form.args.map((each) => each.value) });
    if (value.form.kind === 'list' && /^\d+$/.test(name) && value.form.items[Number(name)])
        return value.form.items[Number(name)];
    if (value.form.kind === 'list' && !/^\d+$/.test(name))
        return machine.values.constant(undefined);
    // Of a text, or of what is wholly somebody's, the whole is selected elsewhere.
    if (clients.has(value) ||
        value.form.kind === 'unknown' ||
        value.form.kind === 'text' ||
        value.form.kind === 'constant')
        return machine.values.constant(undefined);
    return machine.read(value, name, site);
}
function rooted(root, { on, args, site }) {
    if (root === 'self')
        return on ? [{ value: on, at: site }] : [];
    if (root === '*')
        return args;
    if (root === 'last')
        return args.slice(-1);
    if (root === 'last-function') {
        const found = args.findLast(({ value: { form } }) => form.kind === 'function' || form.kind === 'choice');
        return found ? [found] : args.slice(-1);
    }
    if (root === 'first-object') {
        const found = args.find(({ value: { form } }) => form.kind === 'object' || (form.kind === 'external' && form.path.includes('()')));
        return found ? [found] : [];
    }
    const positional = args.filter(({ name }) => name === undefined);
    if (/^\d+\+$/.test(root))
        return positional.slice(Number(root.slice(0, -1)));
    if (/^\d+$/.test(root)) {
        const at = Number(root);
        const spread = positional.findIndex((each) => each.spread === 'list');
        const found = positional[spread >= 0 && at >= spread ? spread : at];
        if (!found || spread < 0 || at < spread)
            return found ? [found] : [];
        return spreadAt(found, at - spread);
    }
    const named = args.find(({ name }) => name === root);
    return named ? [named] : [];
}
/** What stands at a position of a list that is spread; where that is not known it may be any of it. */
function spreadAt(passed, at) {
    const { form } = passed.value;
    if (form.kind === 'choice')
        return form.of.flatMap((value) => spreadAt({ ...passed, value }, at));
    if (form.kind !== 'list')
        return [passed];
    const item = form.items[at] ?? form.rest;
    return item ? [{ value: item, at: passed.at }] : [];
}
/** Whether the selected value is as a table wants it (SinkEntry.when). */
function meets(machine, selector, wanted, call) {
    const [value] = selectors_select(machine, selector, call);
    if (wanted === 'absent') {
        if (!value)
            return true;
        const { form } = value;
        return form.kind === 'constant' && !form.value;
    }
    if (!value)
        return wanted === false;
    if (typeof wanted === 'string' && wanted.startsWith('~'))
        return [selectors_nameOf(value), value.form.kind === 'external' ? value.form.path : ''].some((name) => expressionOf(wanted.slice(1)).test(name));
    const { form } = value;
    if (wanted === 'list')
        return form.kind === 'list' || (form.kind === 'choice' && form.of.some((each) => each.form.kind === 'list'));
    if (wanted === 'text')
        return (form.kind !== 'list' &&
            form.kind !== 'object' &&
            !(form.kind === 'choice' && form.of.every((each) => each.form.kind === 'list')));
    if (form.kind === 'choice')
        return form.of.some((each) => isLike(each, wanted));
    return isLike(value, wanted);
}
function isLike({ form }, wanted) {
    if (form.kind === 'external' && typeof wanted === 'string')
        return selectors_nameOf({ form }) === wanted;
    if (form.kind !== 'constant')
        return wanted === true && form.kind !== 'unknown' ? form.kind !== 'external' : false;
    if (wanted === true)
        return Boolean(form.value);
    if (wanted === false)
        return !form.value;
    return form.value === wanted;
}
/** A text, or the last name of what is there. */
function selectors_nameOf({ form }) {
    if (form.kind === 'constant')
        return String(form.value);
    if (form.kind === 'external')
        return form.path.replaceAll('()', '').split('.').at(-1) ?? '';
    if (form.kind === 'class')
        return form.cls.name;
    if (form.kind === 'text')
        return form.parts.map((part) => (part.form.kind === 'constant' ? String(part.form.value) : '\uE000')).join('');
    return '';
}
const expressions = new Map();
/** An expression of a table, without regard to case. */
function expressionOf(source) {
    const known = expressions.get(source) ?? new RegExp(source.replace(/^\(\?i\)/, ''), 'i');
    expressions.set(source, known);
    return known;
}

;// CONCATENATED MODULE: ./build/code/evaluate/expressions.js
// Expressions to values. What a test proves is remembered under the id of its value (machine.judged), so that
// `const ok = isSafe(p); if (!ok) return` is as good as the test itself.











function evaluate(machine, expr, frame) {
    const { values } = machine;
    if (!machine.spend())
        return values.unknown();
    switch (expr.kind) {
        case 'name':
            return lookUp(machine, expr.name, frame);
        case 'literal':
            return values.constant(expr.value);
        case 'regex':
            return values.make({ kind: 'regex', source: expr.source, flags: expr.flags });
        case 'text': {
            // What is proved of a part here is true of the text wherever it goes.
            const parts = expr.parts.map((part) => machine.bakedIn(machine.evaluate(part, frame), frame));
            if (expr.by === 'plus' && parts.some(isList))
                return concatenated(machine, parts, siteOf(expr, frame));
            return values.text(parts, { path: frame.module.ir.path, at: expr.at, to: expr.to, what: 'put into a text' });
        }
        case 'member':
            return machine.read(machine.evaluate(expr.of, frame), expr.name, siteOf(expr, frame));
        case 'index': {
            const result = resultAt(machine, expr, frame);
            if (result)
                return result;
            const of = machine.evaluate(expr.of, frame);
            return elementBy(machine, of, machine.evaluate(expr.key, frame), siteOf(expr, frame));
        }
        case 'call':
            return call(machine, expr, frame);
        case 'object':
            return object(machine, expr, frame);
        case 'list':
            return list(machine, expr.items, frame);
        case 'function': {
            const home = homeIn(frame);
            const { fn } = expr;
            const made = values.make({ kind: 'function', fn, home, ...(frame.self && fn.isArrow && { self: frame.self }) });
            if (frame.module.ir.language === 'go' && fn.params.length > 0)
                machine.metFunction(fn, made, frame);
            return made;
        }
        case 'class': {
            const home = { path: frame.module.ir.path, frame };
            machine.declaredClass(expr.cls, frame);
            return values.make({ kind: 'class', cls: expr.cls, home });
        }
        case 'choice':
            return choice(machine, expr, frame);
        case 'operation':
            return operation(machine, expr, frame);
        case 'assign': {
            const value = machine.evaluate(expr.value, frame);
            assignTo(machine, expr.target, value, frame, { declares: false });
            return value;
        }
        case 'cast': {
            const of = machine.evaluate(expr.of, frame);
            if (of.taints.length > 0 || of.form.kind !== 'unknown')
                return of;
            return machine.typed(expr.type, frame) ?? of;
        }
        case 'other':
            return other(machine, expr, frame);
    }
}
function call(machine, expr, frame) {
    const { callee: named } = expr;
    const callee = named.kind === 'member'
        ? readMethod(machine, machine.evaluate(named.of, frame), named.name, siteOf(named, frame))
        : machine.evaluate(named, frame);
    const args = passed(machine, expr.args, frame);
    const site = {
        frame,
        at: expr.at,
        to: expr.to,
        ...(expr.isNew && { isNew: true }),
        ...(expr.isAwaited && { isAwaited: true }),
    };
    const value = machine.call(callee, args, site);
    if (callee.form.kind === 'external')
        writeInto(machine, callee.form, expr, args, site);
    if (expr.callee.kind === 'member')
        grow(machine, expr.callee.of, expr.callee.name, args, frame);
    return value;
}
/** Arguments that a call fills: `json.Unmarshal(b, &v)`. */
function writeInto(machine, { path, on }, expr, args, site) {
    const tables = machine.tables(site.frame.module.ir.language);
    const entry = tables.transformOf(tables.canonical(path));
    if (!entry || entry.into === undefined)
        return;
    const { callee } = expr;
    const target = entry.into !== 'self' ? expr.args[Number(entry.into)]?.value : callee.kind === 'member' ? callee.of : undefined;
    if (!target)
        return;
    const from = entry.of.flatMap((selector) => selectors_select(machine, selector, { on, args, site }));
    if (from.some((each) => deepTaints(each).length > 0)) {
        const [only] = from;
        // A thing that is written to stays what it is.
        const form = entry.into === 'self' ? on?.form : undefined;
        const whole = from.length === 1 && only ? only : machine.values.made(from, { isSame: form === undefined }, form);
        const isFilled = site.frame.module.ir.language === 'go' && fillStruct(machine, machine.evaluate(target, site.frame), whole, site);
        if (!isFilled)
            assignTo(machine, target, whole, site.frame, { declares: false });
    }
}
function passed(machine, args, frame) {
    return args.map(({ value, name, spread }) => ({
        value: machine.evaluate(value, frame),
        at: { at: value.at, to: value.to },
        ...(name !== undefined && { name }),
        ...(spread && { spread }),
    }));
}
function choice(machine, { by, test, of }, frame) {
    const [left, right] = of;
    if (by === 'test' && test) {
        const tested = machine.evaluate(test, frame);
        const truth = truthOf(tested);
        if (truth !== undefined)
            return machine.evaluate(truth ? left : right, frame);
        const judged = machine.judgedOf(tested, frame.module.ir.language);
        const a = under(machine, left, judged?.whenTrue, frame);
        const b = under(machine, right, judged?.whenFalse, frame);
        return machine.values.join([a, b]);
    }
    const first = machine.evaluate(left, frame);
    const truth = by === 'nullish' ? constantNullish(first) : truthOf(first);
    const judged = machine.judgedOf(first, frame.module.ir.language);
    if (by === 'and') {
        if (truth === false)
            return first;
        const second = under(machine, right, judged?.whenTrue, frame);
        const value = machine.values.made([second], { isSame: true }, second.form);
        const own = machine.judgedOf(second, frame.module.ir.language);
        remember(machine, value, {
            whenTrue: facts_both(judged?.whenTrue ?? NO_PROOFS, own?.whenTrue ?? NO_PROOFS),
            whenFalse: common(judged?.whenFalse ?? NO_PROOFS, own?.whenFalse ?? NO_PROOFS),
        });
        return value;
    }
    if (truth === true)
        return first;
    const second = under(machine, right, judged?.whenFalse, frame);
    if (truth === false)
        return second;
    const value = machine.values.join([first, second]);
    const own = machine.judgedOf(second, frame.module.ir.language);
    if (by === 'or' && (judged || own)) {
        const test = machine.values.make(value.form, value.taints);
        remember(machine, test, {
            whenTrue: common(judged?.whenTrue ?? NO_PROOFS, own?.whenTrue ?? NO_PROOFS),
            whenFalse: facts_both(judged?.whenFalse ?? NO_PROOFS, own?.whenFalse ?? NO_PROOFS),
        });
        return test;
    }
    return value;
}
function constantNullish(value) {
    if (value.form.kind === 'constant')
        return value.form.value != null;
    return truthOf(value);
}
/** Evaluated where something more is proved; what it proves itself does not outlive it. */
function under(machine, expr, proofs, frame) {
    if (machine.ablation.noGuards || !proofs || proofs.size === 0)
        return machine.evaluate(expr, frame);
    const before = frame.state;
    frame.state = { ...copyOf(before), proofs: facts_both(before.proofs, proofs) };
    const value = machine.bakedIn(machine.evaluate(expr, frame), frame);
    const after = frame.state;
    frame.state = scopes_joined(machine, before, { ...after, proofs: before.proofs });
    return value;
}
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'not in', 'instanceof']);
function operation(machine, { operator, operands, at, to }, frame) {
    const parts = operands.map((each) => machine.evaluate(each, frame));
    const [left, right] = parts;
    if (operator === 'not' && left) {
        const truth = truthOf(left);
        const value = truth === undefined ? machine.values.unknown() : machine.values.constant(!truth);
        const judged = machine.judgedOf(left, frame.module.ir.language);
        if (judged)
            remember(machine, value, { whenTrue: judged.whenFalse, whenFalse: judged.whenTrue });
        return value;
    }
    if (operator === 'typeof' && left)
        return machine.values.make({ kind: 'external', path: 'typeof()', args: [{ value: left, at: { at, to } }] });
    if (COMPARISONS.has(operator) && left && right)
        return compared(machine, operator, left, right, frame);
    if (operator === '/' && frame.module.ir.language === 'python' && parts.some(({ taints }) => taints.length > 0))
        return machine.call(machine.values.make({ kind: 'external', path: 'pathlib.Path().joinpath', ...(left && { on: left }) }), right ? [{ value: right, at: { at, to } }] : [], siteOf({ at, to }, frame));
    if (operator === '-' && parts.length === 1 && left?.form.kind === 'constant' && typeof left.form.value === 'number')
        return machine.values.constant(-left.form.value);
    // `|` and `&` join sets and objects in Python.
    if ((operator === '|' || operator === '*' || operator === '%') &&
        parts.some(({ taints }) => taints.length > 0) &&
        frame.module.ir.language === 'python')
        return machine.values.made(parts);
    return machine.values.unknown();
}
/** A few characters of a secret tell which one it is, and give it to nobody. */
function cutFrom(machine, of, bounds) {
    if (!of)
        return machine.values.unknown();
    const [from, to] = bounds.map(values_constantOf);
    const isFew = (typeof to === 'number' && to > 0 && to <= 8) || (typeof from === 'number' && from < 0 && from >= -8);
    const taints = isFew ? of.taints.filter(({ source }) => source.origin !== 'secret') : of.taints;
    return machine.values.made([taints.length === of.taints.length ? of : { ...of, taints }]);
}
function other(machine, { operator, parts, at, to }, frame) {
    const held = parts.map((each) => machine.evaluate(each, frame));
    const [first, second] = held;
    const site = siteOf({ at, to }, frame);
    switch (operator) {
        case 'element':
            return first ? machine.element(first, site) : machine.values.unknown();
        case 'each': {
            if (!first || !second)
                return machine.values.unknown();
            const { form } = second;
            const items = form.kind === 'list' && !form.rest && form.items.length <= 64 && second.taints.length === 0
                ? form.items
                : undefined;
            const element = items ? undefined : machine.element(second, site);
            const results = (items ?? (element ? [element] : [])).map((value) => machine.call(first, [{ value, at: { at, to } }], site));
            const list = machine.values.make(items ? { kind: 'list', items: results } : { kind: 'list', items: [], rest: machine.values.join(results) });
            if (element)
                goneThrough.set(list, { of: second, element });
            return list;
        }
        case 'slice':
            return first?.form.kind === 'list' && !first.form.rest && first.taints.length === 0
                ? machine.values.make({ kind: 'list', items: [], rest: machine.values.join(first.form.items) })
                : cutFrom(machine, first, held.slice(1));
        case 'chan':
        case 'spawn':
            return first ?? machine.values.unknown();
        case 'sequence':
            return held.at(-1) ?? machine.values.unknown();
        case 'range':
            return machine.values.unknown();
        default:
            return machine.values.made(held);
    }
}

;// CONCATENATED MODULE: ./build/code/evaluate/registrations.js
// Registrations: calls, decorators and base classes by which a function becomes a tool, prompt or resource. They are met
// while the program that registers is evaluated, so that loops over lists of tools and factories need nothing of their own.






/** Whether it was one. */
function metRegistration(machine, call) {
    const tables = machine.tables(call.site.frame.module.ir.language);
    let isMet = false;
    for (const registration of tables.registrationsOf(call.path, 'call')) {
        const { when } = registration;
        if (when && !Object.entries(when).every(([selector, wanted]) => meets(machine, selector, wanted, call)))
            continue;
        for (const fn of selectors_select(machine, registration.handler ?? 'last-function', call)) {
            register(machine, registration, fn, call);
            isMet = true;
        }
    }
    return isMet;
}
function register(machine, registration, fn, call) {
    if (fn.form.kind === 'choice') {
        for (const each of fn.form.of)
            register(machine, registration, each, call);
        return;
    }
    if (fn.form.kind !== 'function')
        return;
    const one = (selector) => selector === undefined ? undefined : selectors_select(machine, selector, call)[0];
    const name = textAt(machine, registration.name, call);
    const description = textAt(machine, registration.description, call) ?? fn.form.fn.doc;
    machine.register({
        entry: registrations_entryOf(registration, name ?? (registration.name === undefined ? '' : fn.form.fn.name), description, call.site),
        registration,
        fn,
        schema: given(one(registration.schema)),
        language: call.site.frame.module.ir.language,
    });
}
function registrations_entryOf(registration, name, description, { frame, at, to }) {
    return {
        kind: registration.kind,
        name,
        description,
        path: frame.module.ir.path,
        framework: registration.framework,
        isGuess: registration.isGuess === true,
        at,
        to,
    };
}
/** A field that is not there is none. */
function given(value) {
    return value?.form.kind === 'constant' && value.form.value === undefined ? undefined : value;
}
/** The first alternative that is a text. */
function textAt(machine, selector, call) {
    for (const each of selector?.split('|') ?? []) {
        const text = registrations_textOf(selectors_select(machine, each, call)[0]);
        if (text !== undefined)
            return text;
    }
    return undefined;
}
function registrations_textOf(value) {
    if (value?.form.kind === 'choice') {
        // A zero value on the way out with an error has no name.
        const texts = value.form.of.map(registrations_textOf).filter((each) => each !== undefined);
        return texts.length === 1 ? texts[0] : undefined;
    }
    const text = value && values_constantOf(value);
    return typeof text === 'string' ? text : undefined;
}
/** A function that stands under decorators: from the inside out, each may wrap it or register what it is by then. */
function decorated(machine, fn, frame, self) {
    const { language } = frame.module.ir;
    const tables = machine.tables(language);
    let value = machine.values.make({ kind: 'function', fn, home: homeIn(frame), ...(self && { self }) });
    for (const decorator of fn.decorators.toReversed()) {
        const isCall = decorator.kind === 'call';
        const whole = machine.evaluate(isCall ? decorator.callee : decorator, frame);
        const args = isCall ? passed(machine, decorator.args, frame) : [];
        // A server made in one of several ways: the first that is a library's.
        const callee = whole.form.kind === 'choice' ? (whole.form.of.find(({ form }) => form.kind === 'external') ?? whole) : whole;
        const site = siteOf(fn, frame);
        if (callee.form.kind === 'function' || callee.form.kind === 'class') {
            const own = isCall ? machine.call(callee, args, site) : callee;
            const wrapped = machine.call(own, [{ value, at: fn.nameAt }], site);
            if (wrapped.form.kind === 'function')
                value = wrapped;
        }
        const path = pathOfDecorator(tables, callee);
        for (const registration of path === undefined ? [] : tables.registrationsOf(path, 'decorator')) {
            const on = callee.form.kind === 'external' ? callee.form.on : undefined;
            const call = { on, args, site: siteOf(decorator, frame) };
            const one = (selector) => selector === undefined ? undefined : selectors_select(machine, selector, call)[0];
            const name = registrations_textOf(one(registration.name)) ?? fn.name;
            const description = registrations_textOf(one(registration.description)) ?? fn.doc;
            machine.register({
                entry: { ...registrations_entryOf(registration, name, description, call.site), at: fn.nameAt.at, to: fn.nameAt.to },
                registration,
                fn: value,
                ...(value.form.kind === 'function' && value.form.fn !== fn && { signature: fn }),
                schema: one(registration.schema),
                language,
            });
        }
    }
    return value;
}
/** A server of one's own keeps its tools in a registry of its own: its decorator is told by the name it has. */
function pathOfDecorator(tables, { form }) {
    if (form.kind === 'external')
        return tables.canonical(form.path);
    return form.kind === 'function' ? `%own.${form.fn.name}` : undefined;
}
/** A class that extends a framework's base. */
function declaredClass(machine, cls, frame) {
    const { language, path } = frame.module.ir;
    const tables = machine.tables(language);
    const home = { path, frame };
    const form = { kind: 'class', cls, home };
    const bases = basesOf(machine, cls, frame, 0);
    for (const base of bases) {
        for (const registration of tables.registrationsOf(tables.canonical(base), 'extends')) {
            for (const method of (registration.handler ?? '').split('|')) {
                const member = ofClass(machine, cls, home, method, 0);
                if (!member || !('fn' in member))
                    continue;
                const self = machine.instance(form);
                const field = (name) => name === undefined ? undefined : fieldValue(machine, form, self, name);
                const name = registrations_textOf(field(registration.name));
                machine.register({
                    entry: {
                        ...registrations_entryOf(registration, name ?? cls.name, registrations_textOf(field(registration.description)) ?? cls.doc, siteOf(cls.nameAt, frame)),
                    },
                    registration,
                    fn: machine.values.make({ kind: 'function', fn: member.fn, home: member.home, self }),
                    schema: field(registration.schema),
                    language,
                });
            }
        }
    }
    registerByMethods(machine, form, frame);
    // Methods under decorators.
    if (cls.methods.some(({ decorators }) => decorators.length > 0)) {
        const self = machine.instance(form);
        for (const method of cls.methods)
            decorated(machine, method, frame, method.isStatic ? undefined : self);
    }
}
/** Go: a type that has the methods of a framework's interface. */
function registerByMethods(machine, form, frame) {
    const { language } = frame.module.ir;
    if (language !== 'go')
        return;
    for (const registration of machine.tables(language).tables.registrations) {
        const { methods, handler } = registration;
        if (!methods || handler === undefined)
            continue;
        const members = methods.map((name) => ofClass(machine, form.cls, form.home, name, 0));
        const member = members[methods.indexOf(handler)];
        if (!member || !('fn' in member) || members.some((each) => !each || !('fn' in each)))
            continue;
        const self = machine.instance(form);
        const site = siteOf(form.cls.nameAt, frame);
        const named = machine.call(machine.read(self, methods[0], site), [], site);
        const told = machine.call(machine.read(self, methods[1], site), [], site);
        machine.register({
            entry: registrations_entryOf(registration, registrations_textOf(named) ?? form.cls.name, registrations_textOf(told), site),
            registration,
            fn: machine.values.make({ kind: 'function', fn: member.fn, home: member.home, self }),
            schema: undefined,
            language,
        });
    }
}
/** A function that takes what only a framework hands out. */
function metParameters(machine, fn, value, frame) {
    const { language } = frame.module.ir;
    const tables = machine.tables(language);
    for (const [at, param] of fn.params.entries()) {
        if (!param.type)
            continue;
        const typed = machine.typed(param.type, frame);
        if (typed?.form.kind !== 'external')
            continue;
        for (const registration of tables.registrationsOf(tables.canonical(typed.form.path.replace(/\(\)$/, '')), 'takes'))
            machine.register({
                entry: registrations_entryOf(registration, fn.name || outerName(frame), fn.doc, siteOf(fn.nameAt, frame)),
                registration: language !== 'go' || at === 1
                    ? registration
                    : { ...registration, tainted: movedBy(at - 1, registration.tainted) },
                fn: value,
                schema: undefined,
                language,
            });
    }
}
/** A program's own handlers may take more than the framework's: what counts is where the request stands. */
function movedBy(by, selectors) {
    return selectors.map((selector) => selector.replace(/^\d+/, (at) => String(Number(at) + by)));
}
/** Of the function a literal stands in. */
function outerName(frame) {
    for (let at = frame; at; at = at.parent)
        if (at.fn?.name)
            return at.fn.name;
    return '';
}
/** Files that are tools by where they are. */
function metFile(machine, frame) {
    const { language, path } = frame.module.ir;
    for (const registration of machine.tables(language).fileRegistrations) {
        const { file } = registration;
        if (!file || !(0,glob/* matchesGlob */.k)(path, file.path))
            continue;
        const fn = exported(machine, path, file.export);
        if (fn?.form.kind !== 'function')
            continue;
        const field = (name) => {
            const [root, ...rest] = name?.split('.') ?? [];
            const whole = root === undefined ? undefined : exported(machine, path, root);
            return (whole &&
                rest.reduce((value, each) => machine.read(value, each, siteOf(fn.form.kind === 'function' ? fn.form.fn : { at: 0, to: 0 }, frame)), whole));
        };
        machine.register({
            entry: registrations_entryOf(registration, registrations_textOf(field(registration.name)) ?? path.replace(/^.*\/|\.\w+$/g, ''), registrations_textOf(field(registration.description)) ?? fn.form.fn.doc, siteOf(fn.form.fn.nameAt, frame)),
            registration,
            fn,
            schema: field(registration.schema),
            language,
        });
    }
}
function fieldValue(machine, form, self, name) {
    if (self.form.kind === 'instance') {
        const own = self.form.fields.get(name);
        if (own)
            return own;
    }
    const member = ofClass(machine, form.cls, form.home, name, 0);
    return member && 'value' in member ? member.value : undefined;
}
function basesOf(machine, cls, frame, depth) {
    if (depth > 8)
        return [];
    return cls.bases.flatMap((base) => {
        const callee = base.kind === 'index' ? base.of : base;
        const { form } = machine.evaluate(callee, frame);
        if (form.kind === 'external')
            return [form.path];
        if (form.kind === 'class')
            return basesOf(machine, form.cls, form.home.frame, depth + 1);
        return [];
    });
}

;// CONCATENATED MODULE: ./build/code/evaluate/sinks.js
// Sinks: whether what a call is given is somebody's text in a place where it does harm. The place in the text decides: after
// the host of a URL it cannot choose the host, after `--` it is no flag.








function checkSinks(machine, entries, call) {
    for (const entry of entries) {
        const conditions = Object.entries(entry.when ?? {});
        const open = conditions.filter(([selector, wanted]) => !meets(machine, selector, wanted, call));
        if (!open.every(([selector, wanted]) => wanted === true && isOpen(machine, selector, call)))
            continue;
        const passed = entry.arg.flatMap((selector) => selectPassed(machine, selector, call));
        if (passed.length === 0)
            continue;
        if (entry.like !== undefined && !passed.some(({ value }) => looksLike(value, entry.like)))
            continue;
        report(machine, entry, passed, call, open.length > 0);
    }
}
/** Decided when it runs: `shell: process.platform === 'win32'`. */
function isOpen(machine, selector, call) {
    const [value] = selectPassed(machine, selector, call);
    return value?.value.form.kind === 'unknown' && value.value.taints.length === 0;
}
function report(machine, entry, passed, call, isMaybe) {
    const { proofs } = call.site.frame.state;
    const arrivals = entry.sink === 'flag'
        ? flags(passed, proofs, entry.skip ?? 0, call.args[0]?.value)
        : passed
            .flatMap(({ value }) => (entry.sink === 'prompt' ? ordersIn(value) : [value]))
            .flatMap((value) => (entry.sink === 'url' ? urls(value, proofs) : arriving(value, entry.sink, proofs)));
    const path = call.site.frame.module.ir.path;
    for (const { taint, sink, doubts, isWhole } of arrivals) {
        if (holds(cleanOf(taint, proofs), sink) || isInwards(sink) !== (taint.source.origin !== 'secret'))
            continue;
        const { weak, notes } = weakOf(taint, proofs);
        // Two halves of a check are a whole one.
        if (holds(provedTogether(notes), sink))
            continue;
        const isWeak = holds(weak, sink);
        const all = [
            ...doubts,
            ...(isMaybe ? ['whether there is a shell is decided when it runs'] : []),
            ...(isWeak ? notes : []),
            ...(taint.isVague ? ['a call nobody knows lies on the way'] : []),
            ...(entry.confidence ? [`\`${sinks_lastName(call.path)}\` is told by its name only`] : []),
        ];
        const isGuess = taint.source.entry?.isGuess === true || entry.confidence === 'low';
        machine.flow({
            taint,
            sink,
            sinkName: entry.as ?? `\`${sinks_lastName(call.path)}\``,
            callee: call.path,
            step: { path, at: call.site.at, to: call.site.to, what: entry.as ?? `\`${sinks_lastName(call.path)}\`` },
            confidence: isGuess ? 'low' : all.length > 0 || isWeak ? 'medium' : 'high',
            doubts: [...new Set(all)],
            isByDesign: isWhole && !isWeak && !machine.isRestricted(taint.source, sink) && byDesign(taint.source, sink),
        });
    }
}
/** What a tool gives back, the model reads. */
function checkResult(machine, value, at, frame) {
    for (const taint of deepTaints(value)) {
        if (taint.source.origin !== 'secret' || holds(cleanOf(taint, frame.state.proofs), 'result'))
            continue;
        machine.flow({
            taint,
            sink: 'result',
            sinkName: 'the result of the tool',
            callee: 'return',
            step: { path: frame.module.ir.path, at: at.at, to: at.to, what: 'returned to the model' },
            confidence: taint.isVague ? 'medium' : 'high',
            doubts: [],
            isByDesign: false,
        });
    }
}
/** Secrets must not come out; all else must not get in. */
function isInwards(sink) {
    return sink !== 'result' && sink !== 'log';
}
function sinks_lastName(path) {
    return path.replaceAll('()', '').split(/[./]/).slice(-2).join('.').replace(/^\?\./, '');
}
/** Every taint of the value that is not clean, one per source. */
function arriving(value, sink, proofs) {
    if (holds(proofs.get(value.id)?.proves ?? 0, sink))
        return [];
    const { form } = value;
    if (form.kind === 'choice') {
        const open = new Set(value.taints.filter((taint) => !holds(cleanOf(taint, proofs), sink)).map(({ source }) => source));
        return form.of.flatMap((each) => arriving(each, sink, proofs)).filter(({ taint }) => open.has(taint.source));
    }
    const isWhole = sink === 'path' || sink === 'archive'
        ? choosesPath(value)
        : isOnePiece(value) || (sink === 'query' && isWholeQuery(value));
    return deepTaints(value).map((taint) => ({ taint, sink, doubts: [], isWhole }));
}
/** Of a list of messages those that speak for the owner. */
function ordersIn(value) {
    const { form } = value;
    if (form.kind === 'list')
        return [...form.items, ...(form.rest ? [form.rest] : [])].flatMap(ordersIn);
    if (form.kind === 'choice')
        return form.of.flatMap(ordersIn);
    if (form.kind === 'object') {
        const role = form.fields.get('role');
        return role && !/^(?:system|developer)$/.test(constantText(role) ?? '') ? [] : [value];
    }
    return form.kind === 'external' && form.path.endsWith('()') ? [] : [value];
}
/** Where the request goes, or only which path on a host that is fixed. */
function urls(value, proofs) {
    const { form } = value;
    if (form.kind === 'choice')
        return form.of.flatMap((each) => urls(each, proofs));
    if (holds(proofs.get(value.id)?.proves ?? 0, 'url'))
        return [];
    const made = madeBy(value);
    if (made?.path === 'urllib.parse.urljoin' && made.args.length > 1)
        return joinedUrls(made.args, proofs);
    const whole = trimmed(value);
    if (whole.form.kind !== 'text')
        return arriving(value, 'url', proofs);
    const { arrivals } = urlPart(whole, '', 0);
    // What was proved of the whole text is known by the taints of the whole.
    return arrivals.map((arrival) => {
        const whole = value.taints.find(({ source }) => source === arrival.taint.source);
        return whole ? { ...arrival, taint: { ...whole, clean: whole.clean | arrival.taint.clean } } : arrival;
    });
}
/** Of an address and what is joined to it: whatever does not begin with a text of the program's may be an address of its own. */
function joinedUrls(args, proofs) {
    const [base, next] = args.map(({ value }) => value);
    const [first] = next?.form.kind === 'text' ? next.form.parts : [];
    const isBelow = first !== undefined && /^\/?[\w.%-]/.test(constantText(first) ?? '');
    const own = next ? urls(next, proofs) : [];
    return [
        ...(base ? urls(base, proofs) : []),
        ...own.map((arrival) => (isBelow ? { ...arrival, sink: 'url-path' } : arrival)),
    ];
}
/** What stood there before its ends were cut. */
function trimmed(value) {
    const made = madeBy(value);
    return made?.on && /^(?:r?strip|trim|trimEnd|removesuffix)$/.test(made.name) ? made.on : value;
}
/** One part of a URL, however it was put together: what stands before it counts. */
function urlPart(given, before, depth) {
    const part = trimmed(given);
    const text = constantText(part);
    if (text !== undefined)
        return { arrivals: [], after: before + text };
    const { form } = part;
    if (form.kind === 'text' && depth < 8) {
        const arrivals = [];
        let after = before;
        for (const each of form.parts) {
            const next = urlPart(each, after, depth + 1);
            arrivals.push(...next.arrivals);
            after = next.after;
        }
        return { arrivals, after };
    }
    if (form.kind === 'choice' && depth < 8) {
        const ways = form.of.map((each) => urlPart(each, before, depth + 1));
        const open = new Map(part.taints.map((taint) => [taint.source, taint]));
        const arrivals = ways
            .flatMap((way) => way.arrivals)
            .flatMap((arrival) => {
            const whole = open.get(arrival.taint.source);
            return whole ? [{ ...arrival, taint: { ...arrival.taint, clean: arrival.taint.clean | whole.clean } }] : [];
        });
        // The host is only as fixed as it is in the worst of them.
        const worst = ways.find(({ after }) => !HOST_FIXED.test(after)) ?? ways[0];
        return { arrivals, after: worst?.after ?? before };
    }
    const taints = deepTaints(part);
    // A part that is not theirs: most likely the base of the URL, its host included.
    const sink = HOST_FIXED.test(before) ? 'url-path' : 'url';
    return {
        arrivals: taints.map((taint) => ({ taint, sink, doubts: [], isWhole: false })),
        after: before + (taints.length === 0 ? sinks_UNKNOWN : THEIRS),
    };
}
/** Stand for parts whose text is not known. */
const sinks_UNKNOWN = '\uE000';
const THEIRS = '\uE001';
/** Whose host it is does not matter: what comes after it cannot choose another. */
const HOST_FIXED = /^(?:(?:[a-z][a-z0-9+.-]*|\uE000):\/\/[^/?#]+[/?#]|\uE000(?![a-z0-9.@-]*$|:\/\/)|\uE001(?!:\/\/)[^/?#]*[/?#]|\/[^/]|\uE000$)/iu;
/** Elements of an argument vector that may begin with a dash. `skip`: how many stand for the program. */
function flags(passed, proofs, skip, first) {
    const vectors = passed.length === 1 && passed[0] ? alternativesOf(passed[0].value) : [undefined];
    return vectors.flatMap((vector) => {
        const elements = (vector ? [{ value: vector, spread: undefined }] : passed).flatMap(({ value, spread }) => elementsOf(value, spread === 'list'));
        const program = skip > 0 ? elements[0]?.value : first;
        return flagsIn(elements.slice(skip), proofs, program && constantText(program), vector?.form.kind !== 'list');
    });
}
function alternativesOf(value) {
    const { form } = value;
    return form.kind === 'choice' && form.of.every((each) => each.form.kind === 'list') ? form.of : [value];
}
function flagsIn(elements, proofs, program, isWhole) {
    const arrivals = [];
    let before;
    let isShellBefore = false;
    for (const { value: element, isLoose } of elements) {
        const text = constantText(element);
        if (isLoose)
            before = optionOf(element);
        if (!isLoose && (text === '--' || text === '--end-of-options'))
            break;
        // What follows a shell's script are parameters of it.
        if (before === '-c' && program !== undefined && /(?:^|\/)(?:ba|da|z|k)?sh$/.test(program))
            break;
        // `docker exec box sh -c x`: a shell reads it.
        if (before === '-c' && isShellBefore) {
            for (const taint of deepTaints(element))
                arrivals.push({ taint, sink: 'shell', doubts: [], isWhole: true });
            break;
        }
        if (text === undefined) {
            const isValue = before?.startsWith('-') === true && !before.includes('=');
            for (const taint of startOf(element, proofs))
                arrivals.push({
                    taint,
                    sink: 'flag',
                    doubts: isValue ? [`it may be taken for the value of \`${before}\``] : [],
                    isWhole: isWhole || element.form.kind !== 'text',
                });
        }
        if (text !== undefined && /(?:^|\/)(?:ba|da|z|k|a)?sh$/.test(text))
            isShellBefore = true;
        before = text;
    }
    return arrivals;
}
function elementsOf(value, isSpread) {
    const { form } = value;
    if (form.kind === 'list') {
        const rest = form.rest?.form.kind === 'choice' ? form.rest.form.of : form.rest ? [form.rest] : [];
        return [...form.items.map((each) => ({ value: each })), ...rest.map((each) => ({ value: each, isLoose: true }))];
    }
    if (form.kind === 'choice' && form.of.every((each) => each.form.kind === 'list'))
        return form.of.flatMap((each) => elementsOf(each, isSpread));
    return [{ value }];
}
/** Taints of the beginning of a text. */
function startOf(value, proofs) {
    if (holds(proofs.get(value.id)?.proves ?? 0, 'flag'))
        return [];
    const { form } = value;
    if (form.kind === 'text') {
        const [first, second] = form.parts;
        const text = first && constantText(first);
        // `--${name}`: which option it is.
        if (text !== undefined)
            return /^--?$/.test(text) && second ? deepTaints(second) : [];
        return first ? deepTaints(first) : [];
    }
    if (form.kind === 'choice')
        return form.of.flatMap((each) => startOf(each, proofs));
    const first = beginningOf(value);
    if (first === 'root')
        return [];
    if (first === value)
        return deepTaints(value);
    const theirs = new Set(startOf(first, proofs).map(({ source }) => source));
    return deepTaints(value).filter(({ source }) => theirs.has(source));
}
function looksLike(value, like) {
    const expression = expressionOf(like);
    return constantsIn(value).some((text) => expression.test(text));
}
function constantsIn(value) {
    const { form } = value;
    if (form.kind === 'text' || form.kind === 'choice')
        return (form.kind === 'text' ? form.parts : form.of).flatMap(constantsIn);
    if (form.kind === 'external' && form.args)
        return form.args.flatMap((each) => constantsIn(each.value)).slice(0, 20);
    const text = constantText(value);
    return text === undefined ? [] : [text.slice(0, 2000)];
}

;// CONCATENATED MODULE: ./build/code/evaluate/externals.js
// Calls of libraries: sinks are checked, sources taint, transforms say what comes back, guards what is proved. What no table
// knows gives something unknown, into which what it was called with may have gone.















/** Longer names are of nobody's library: chains that a loop makes longer and longer. */
const externals_PATH = 160;
function callExternal(machine, form, callee, args, site) {
    const { language, path: file } = site.frame.module.ir;
    const tables = machine.tables(language);
    const path = tables.canonical(form.path);
    const known = callOfLanguage(machine, { path, callee, on: form.on, args, site });
    if (known)
        return known;
    const call = { path, callee, on: form.on, args, site };
    if (tables.isEnd(path)) {
        site.frame.state.isDead = true;
        return machine.values.unknown();
    }
    const isRegistration = metRegistration(machine, call);
    checkSinks(machine, tables.sinksOf(path), call);
    machine.checkPostures(tables.posturesOf(path), call);
    const made = `${path.length > externals_PATH ? '?' : path}()`;
    const result = { kind: 'external', path: made, args, ...(form.on && { on: form.on }) };
    const source = tables.sourcesOf(path).find((each) => isMeant(each, args));
    const transform = tables.transformOf(path);
    let value;
    if (source) {
        const own = machine.source(`${source.origin}:${file}:${site.at}`, () => ({
            origin: source.origin,
            name: source.as,
        }));
        const made = machine.values.make(result);
        const step = machine.step({ path: file, at: site.at, to: site.to, what: '%source' }, undefined);
        value = {
            ...made,
            taints: [{ source: own, step, subjects: [made.id], clean: 0, weak: 0, notes: [], isVague: false }],
        };
    }
    else if (transform)
        value = transformed(machine, transform, call, result);
    else
        value = isRegistration ? machine.values.make(result) : untold(machine, call, result);
    // What is nobody's needs no proof.
    if (!machine.ablation.noGuards && isAnybodys(form.on, args)) {
        const asked = { path, args, ...(form.on && { on: form.on }) };
        value = cleaned(machine, asked, value, site) ?? value;
        const judgement = judgeCall(asked, tables.tables);
        if (judgement.whenTrue.length > 0 || judgement.whenFalse.length > 0) {
            for (const { about, proves } of [...judgement.whenTrue, ...judgement.whenFalse])
                machine.restrict(about, proves & ~kindsAsked(path, form.on, args.at(-1)?.value));
            // A value of its own: what it is made of may be known by another judgement.
            if (machine.judged.has(value.id))
                value = machine.values.make(value.form, value.taints);
            remember(machine, value, judgedBy(judgement));
        }
        const proved = judgeReturn(asked, tables.tables);
        if (proved.length > 0)
            site.frame.state.proofs = facts_both(site.frame.state.proofs, proofsOf(proved));
    }
    return value;
}
/** Of the environment only what its name calls a secret is one. */
function isMeant({ origin, like }, args) {
    const name = args[0] && constantText(args[0].value);
    if (like !== undefined && !(name !== undefined && expressionOf(like).test(name)))
        return false;
    return origin !== 'secret' || args.length === 0 || (name !== undefined && (0,credential_names/* namesCredential */.s)(name));
}
function isAnybodys(on, args) {
    return (on !== undefined && isAbout(on)) || args.some(({ value }) => isAbout(value));
}
/** What a call leaves of a text, and what a schema says of what passed it. */
function cleaned(machine, asked, value, { frame }) {
    const found = cleanedByCall(asked, frame.module.ir.language);
    if (!found || deepTaints(found.of).length === 0)
        return undefined;
    const { proof, schema } = found;
    const change = { clean: proof.proves, weak: proof.weak, ...(proof.note !== '' && { note: proof.note }) };
    if (!schema) {
        const left = machine.values.made([found.of], change, value.form);
        if (isShellEscape(asked, frame.module.ir.language))
            shellEscaped.add(left);
        return left;
    }
    const name = asked.path.slice(asked.path.lastIndexOf('.') + 1);
    const held = /^safe|^validate/.test(name) ? [...(schema.fields ?? [])] : [];
    if (held.length > 0 && held.every(([field]) => /^(?:data|output|value)$/.test(field))) {
        // Whether it went well and, if so, what: `{ success, data }`.
        const fields = held.map(([field, inner]) => [field, bakeSchema(machine, found.of, inner)]);
        return machine.values.make({ kind: 'object', fields: new Map(fields), rest: machine.values.unknown() });
    }
    const isWhole = schema.fields === undefined;
    const made = machine.values.made([found.of], isWhole ? { ...change, isSame: true } : {}, value.form);
    if (clients.has(found.of))
        clients.add(made);
    // It came back: what went in is as it should be.
    if (isWhole)
        frame.state.proofs = facts_both(frame.state.proofs, proofsOf([{ about: found.of, proves: proof.proves, grade: 'strong', note: '' }]));
    return withSchema(made, schema);
}
function transformed(machine, entry, call, result) {
    const { values } = machine;
    const of = entry.of.flatMap((selector) => selectors_select(machine, selector, call));
    const proved = entry.proves ? sinks(...entry.proves) : 0;
    const isWeak = entry.grade === 'weak';
    const change = {
        ...(isWeak ? { weak: proved } : { clean: proved }),
        ...(isWeak && entry.note !== undefined && { note: entry.note }),
    };
    switch (entry.gives) {
        case 'clean':
            return values.make(result);
        case 'wraps':
            return of[0] ?? values.unknown();
        case 'element':
            return of[0] ? machine.element(of[0], call.site) : values.unknown();
        case 'text':
            return withChange(machine, values.text(of), change);
        case 'member': {
            const [holder, name, ...others] = of;
            if (!holder)
                return values.unknown();
            const field = name ? elementBy(machine, holder, name, call.site) : machine.element(holder, call.site);
            return others.length > 0 ? values.join([field, ...others]) : field;
        }
        case 'calls':
            return called(machine, entry, of, call);
        case 'same': {
            const [first] = of;
            if (!first)
                return values.make(result);
            const id = values.make(result).id;
            const isPlain = entry.mark === undefined && !entry.proves;
            const form = isPlain || first.form.kind === 'constant' ? keptForm(first, result) : result;
            return { id, form, taints: carried(deepTaints(first), id, { ...change, isSame: true }) };
        }
        case 'part':
            return values.made(of, change, result);
    }
}
/** A constant stays one when a function does nothing to it that we know of, and a text what it is put together of. */
function keptForm({ form, taints }, result) {
    return (form.kind === 'constant' && taints.length === 0) || form.kind === 'text' ? form : result;
}
function withChange(machine, value, change) {
    if (!change.clean && !change.weak)
        return value;
    return machine.values.made([value], { ...change, isSame: true }, value.form);
}
function called(machine, entry, of, call) {
    const { on, site } = call;
    const given = entry.with
        ? entry.with.flatMap((selector) => selectors_select(machine, selector, call)).map((value) => ({ value, at: site }))
        : on
            ? [{ value: machine.element(on, site), at: site }]
            : [];
    const results = of.map((fn) => (isCallable(fn) ? machine.call(fn, given, site) : fn));
    const value = machine.values.join(results);
    if (!on || entry.with)
        return value;
    // A list of results, and what was a list of somebody's texts stays one where elements pass through (filter, sort).
    const keeps = /\.(filter|sort|find|findLast|toSorted|slice)$/.test(call.path);
    if (!keeps)
        return machine.values.make({ kind: 'list', items: [], rest: value });
    const element = machine.element(on, site);
    // Only those are left that passed.
    const passed = /\.(?:filter|find|findLast)$/.test(call.path) ? machine.judged.get(value.id)?.whenTrue : undefined;
    return machine.values.make({ kind: 'list', items: [], rest: passed ? bakedInto(element, passed) : element });
}
function isCallable({ form }) {
    return (form.kind === 'function' ||
        (form.kind === 'external' && !form.path.endsWith('()')) ||
        (form.kind === 'choice' && form.of.some(isCallable)));
}
/** No table knows it. Functions it is given are called, with nothing known. */
function untold(machine, { path, on, args, site, callee }, result) {
    const { values } = machine;
    const results = [];
    for (const { value } of args) {
        if (value.form.kind === 'function')
            results.push(machine.call(value, [], site));
        else if (value.form.kind === 'object')
            for (const field of value.form.fields.values())
                if (field.form.kind === 'function' && !site.isNew)
                    machine.call(field, [], site);
    }
    // What a service answers is not what it was asked.
    // Go's `pkg.T{…}` is no more than what it is made of.
    const isLiteral = site.isNew === true && site.frame.module.ir.language === 'go';
    const isRemote = !isLiteral && (site.isAwaited === true || site.isNew === true);
    const isSecret = (each) => deepTaints(each).every(({ source }) => source.origin === 'secret');
    const from = isRemote
        ? results
        : [
            ...results,
            ...(on && !isSecret(on) ? [on] : callee.taints.length > 0 ? [callee] : []),
            ...args.map(({ value }) => value),
        ];
    // What it was given besides is no longer told apart: secrets stay where they are known to be.
    const tainted = from
        .filter((each) => !isSecret(each))
        .map((each) => {
        const open = deepTaints(each).filter(({ source }) => source.origin !== 'secret');
        return open.length === deepTaints(each).length ? each : values.unknown(open);
    });
    if (results.length === 1 && tainted.length === 0 && results[0] && results[0].form.kind !== 'constant')
        return results[0];
    if (tainted.length === 0)
        return values.make(result);
    return values.made(tainted, { isVague: !isLiteral }, path.startsWith('?') ? { kind: 'external', path: `${path}()`, args, ...(on && { on }) } : result);
}

;// CONCATENATED MODULE: ./build/code/evaluate/memory.js
// What calls are remembered by. Somebody's text is told apart by what it is; what is nobody's only as far as it could matter: by
// constants, by functions, by the shape of small objects. So a program's own business is gone through once and not once per
// caller, and what is registered through helpers is still found.

/** How deep clean objects are told apart, and how many of their parts. */
const DEPTH = 2;
const WIDTH = 12;
/** Ways in which one function is called with nothing of anybody's, before all further ones count as one. */
const VARIANTS = 4;
function createMemory() {
    const numbers = new WeakMap();
    let last = 0;
    const numberOf = (thing) => {
        const known = numbers.get(thing) ?? ++last;
        numbers.set(thing, known);
        return known;
    };
    function textOf(value, depth) {
        if (value.taints.length > 0 || deepTaints(value).length > 0)
            return `#${value.id}`;
        const { form } = value;
        switch (form.kind) {
            case 'instance':
                for (const field of form.fields.values())
                    if (field.taints.length > 0)
                        return `#${value.id}`;
                return `i${numberOf(form.of.cls)}${depth < DEPTH ? functionsOf(form.fields, depth) : ''}`;
            case 'object': {
                if (depth >= DEPTH)
                    return '{}';
                const parts = [...form.fields].slice(0, WIDTH).map(([name, each]) => `${name}:${textOf(each, depth + 1)}`);
                return `{${parts.join(',')}}`;
            }
            case 'list':
                if (depth >= DEPTH)
                    return '[]';
                return `[${form.items
                    .slice(0, WIDTH)
                    .map((each) => textOf(each, depth + 1))
                    .join(',')}]`;
            case 'choice':
                return depth >= DEPTH ? '|' : form.of.map((each) => textOf(each, depth + 1)).join('|');
            case 'external':
                return `e${form.path}`;
            case 'text':
                return 't';
            case 'constant':
                return typeof form.value === 'string' ? `"${form.value.slice(0, 200)}` : String(form.value);
            case 'function':
                // Made twice in one place, it may have closed over other things.
                return `f${numberOf(form.fn)}@${numberOf(form.home.frame)}${form.self ? textOf(form.self, depth + 1) : ''}`;
            case 'class':
                return `c${numberOf(form.cls)}`;
            case 'unknown':
                return '?';
            default:
                return String(keyOf(value));
        }
    }
    /** Of an object's fields those that hold functions: a tool is known by its handler. */
    function functionsOf(fields, depth) {
        const held = [...fields].filter(([, { form }]) => form.kind === 'function').slice(0, WIDTH);
        return held.map(([name, each]) => `,${name}:${textOf(each, depth + 1)}`).join('');
    }
    return {
        numberOf,
        keyOf(form, args, proofs, tool) {
            const values = form.self ? [form.self, ...args.map(({ value }) => value)] : args.map(({ value }) => value);
            const isClean = values.every((each) => deepTaints(each).length === 0 && !hasTaintedField(each));
            const text = [
                numberOf(form.fn),
                numberOf(form.home),
                form.self ? textOf(form.self, 0) : '',
                ...args.map(({ value, name, spread }) => `${name ?? ''}${spread ?? ''}${textOf(value, 0)}`),
                isClean ? '' : proofsText(proofs, values),
                isClean ? '' : (tool ?? ''),
            ].join('\0');
            return { text, isClean, hasFunctions: values.some((each) => holdsFunction(each, 0)) };
        },
    };
}
function hasTaintedField({ form }) {
    return form.kind === 'instance' && [...form.fields.values()].some(({ taints }) => taints.length > 0);
}
function holdsFunction({ form }, depth) {
    if (form.kind === 'function' || form.kind === 'class')
        return true;
    if (depth > DEPTH)
        return false;
    if (form.kind === 'instance')
        return [...form.fields.values()].some((each) => each.form.kind === 'function');
    if (form.kind === 'object')
        return [...form.fields.values()].some((each) => holdsFunction(each, depth + 1));
    if (form.kind === 'list')
        return form.items.some((each) => holdsFunction(each, depth + 1));
    if (form.kind === 'choice')
        return form.of.some((each) => holdsFunction(each, depth + 1));
    return false;
}
function proofsText(proofs, values) {
    if (proofs.size === 0)
        return '';
    const subjects = new Set();
    for (const value of values)
        for (const { subjects: own } of deepTaints(value))
            for (const id of own)
                subjects.add(id);
    return [...subjects]
        .sort((a, b) => a - b)
        .flatMap((id) => {
        const proof = proofs.get(id);
        return proof ? [`${id}:${proof.proves}:${proof.weak}`] : [];
    })
        .join(',');
}

;// CONCATENATED MODULE: ./build/code/evaluate/own-checks.js
// Checks and cleaners of the program's own, told by their names. What they prove is worked out like everything else; where
// that comes to nothing they may still do what they are called, so that what passed through them is no longer sure.


const own_checks_WORDS = new Set(('valid validate validates validated validator validation verify verified check checks checked ensure assert guard guarded ' +
    'allow allowed allows permit permitted permits authorize authorise sanitize sanitise sanitized sanitised escape escaped quote ' +
    'quoted safe safely secure secured contain contained contains inside within restrict restricted forbid forbidden denied deny ' +
    'blocked trusted whitelisted').split(' '));
/** `isPathAllowed`, `check_path`, `safeResolve`; not `checkout`. A function that hands on what it is given is none, whatever its name. */
function isOwnCheck({ name, body }) {
    return isNamedSo(name) && body.some(mayDecide);
}
/** It branches, leaves, or asks somebody else. */
function mayDecide(stmt) {
    const value = stmt.kind === 'assign' || stmt.kind === 'expr' || stmt.kind === 'return' ? stmt.value : undefined;
    return value ? !PASSING.has(value.kind) : stmt.kind !== 'return' && stmt.kind !== 'leave';
}
const PASSING = new Set(['name', 'literal', 'member', 'text', 'cast']);
function isNamedSo(name) {
    return name.split(/_|(?<=[a-z0-9])(?=[A-Z])/).some((word) => own_checks_WORDS.has(word.toLowerCase()));
}
/** That somebody may have looked at these. */
function mayBeChecked(name, args) {
    const ids = args.flatMap(({ value }) => (value.taints.length > 0 ? subjectsOf(value) : []));
    if (ids.length === 0)
        return NO_PROOFS;
    const proof = {
        proves: NO_SINK,
        weak: EVERY_SINK,
        notes: [`what \`${name}\` checks is not understood`],
    };
    return new Map(ids.map((id) => [id, proof]));
}

;// CONCATENATED MODULE: ./build/code/evaluate/ways-back.js
// What the ways a function comes back by have in common.



/** What is proved when the result is truthy, or not: by all ways that may come out so. */
function sides(ways, wanted, isGo) {
    const open = [];
    for (const { value, proofs, judged, bySetting } of ways) {
        const truth = isGo
            ? truthOfResult(value)
            : value.form.kind === 'object' || value.form.kind === 'list'
                ? true
                : truthOf(value);
        if (truth === !wanted)
            continue;
        const own = judged ? facts_both(proofs, wanted ? judged.whenTrue : judged.whenFalse) : proofs;
        open.push({ proofs: own, bySetting });
    }
    return ofWays(open);
}
/** What holds whichever way it came back. */
function ofWays(ways) {
    const of = (bySetting) => ways.filter((way) => (way.bySetting === true) === bySetting).map(({ proofs }) => proofs);
    const [chosen, others] = [of(true), of(false)];
    if (chosen.length === 0 || others.length === 0)
        return ways.length > 0 ? ways.map(({ proofs }) => proofs).reduce(common) : NO_PROOFS;
    return facts_either(chosen.reduce(common), others.reduce(common));
}

;// CONCATENATED MODULE: ./build/code/evaluate/calls.js
// Calls: of functions of the project, evaluated with what they are given and remembered; of classes, which make instances; of
// libraries, for which the tables answer (externals.ts).












/** How often a function may be on the way to itself. */
const RECURSION = 2;
const calls_DEPTH = 28;
/** Functions of one dispatch table that are followed. */
const ALTERNATIVES = 256;
function createCalls(machine, nextOrder) {
    const stack = [];
    const reached = new Set();
    const handled = new Set();
    const clean = new Map();
    let tainted = new Map();
    const memory = createMemory();
    /** Ways in which a function was called with nothing of anybody's. */
    const variants = new Map();
    function call(callee, given, site) {
        const { form } = callee;
        const args = opened(given);
        switch (form.kind) {
            case 'function':
                return callFunction(form, args, site);
            case 'class':
                return instanceOf(form, args, site);
            case 'choice': {
                const tool = machine.tool;
                const results = form.of.slice(0, ALTERNATIVES).map((each) => {
                    machine.tool = dispatched.get(each) ?? tool;
                    return call(each, args, site);
                });
                machine.tool = tool;
                return sameTest(machine, form.of, results);
            }
            case 'external':
                return callExternal(machine, form, callee, args, site);
            case 'instance': {
                const name = bases.has(callee) ? 'constructor' : '__call__';
                const member = ofClass(machine, form.of.cls, form.of.home, name, 0);
                if (member && 'fn' in member)
                    return callFunction({ kind: 'function', fn: member.fn, home: member.home, self: callee }, args, site);
                return callExternal(machine, { kind: 'external', path: '?' }, callee, args, site);
            }
            default:
                return callExternal(machine, { kind: 'external', path: '?' }, callee, args, site);
        }
    }
    function callFunction(form, args, site) {
        const { fn } = form;
        const home = form.home;
        reached.add(fn);
        if (machine.entry)
            handled.add(fn);
        const isDeep = stack.length >= calls_DEPTH || stack.filter((each) => each.fn === fn).length >= RECURSION;
        if (isDeep || (machine.ablation.noCalls && stack.length > 0))
            return machine.values.made(args.map(({ value }) => value), { isVague: true });
        const outer = site.frame.state;
        const key = memory.keyOf(form, args, outer.proofs, machine.tool);
        const results = key.isClean ? clean : tainted;
        const known = results.get(key.text);
        if (known)
            return concluded(known, site, fn, args);
        if (key.isClean && !key.hasFunctions) {
            const own = `${memory.numberOf(fn)} ${memory.numberOf(home)}`;
            const count = (variants.get(own) ?? 0) + 1;
            variants.set(own, count);
            // One more of many: as if nothing were known of what it is called with.
            if (count > VARIANTS && args.some(({ value }) => value.form.kind !== 'unknown'))
                return callFunction(form, args.map((each) => ({ ...each, value: machine.values.unknown() })), site);
        }
        // While it is at work, whoever comes by again gets nothing.
        const frame = frameFor(form, outer.proofs);
        bind(machine, fn, form.self, args, frame);
        stack.push({ fn, name: fn.name, site, order: nextOrder() });
        machine.execute(fn.body, frame);
        stack.pop();
        const result = resultOf(machine, fn, frame, outer.proofs);
        results.set(key.text, result);
        return concluded(result, site, fn, args);
    }
    function concluded({ value, proofs, judged, fields, isDead }, { frame }, fn, args) {
        const { state } = frame;
        if (isDead)
            state.isDead = true;
        if (!machine.ablation.noGuards && stack.length > 0 && isOwnCheck(fn))
            state.proofs = facts_both(state.proofs, mayBeChecked(fn.name, args));
        if (!machine.ablation.noGuards && proofs.size > 0)
            state.proofs = facts_both(state.proofs, proofs);
        if ((!judged && !fields) || machine.ablation.noGuards)
            return value;
        const own = machine.values.make(value.form, value.taints);
        if (judged)
            machine.judged.set(own.id, judged);
        if (fields)
            sayFields(own, fields);
        return own;
    }
    function instanceOf(of, args, site) {
        const home = of.home;
        const { language } = home.frame.module.ir;
        const fields = new Map();
        const self = machine.values.make({ kind: 'instance', of, fields });
        const isDeep = stack.length >= calls_DEPTH;
        if (isDeep)
            return self;
        const inner = frameFor({ kind: 'function', fn: NO_FUNCTION, home, self }, site.frame.state.proofs);
        for (const field of of.cls.fields) {
            if (field.value && !field.isStatic && language === 'javascript')
                fields.set(field.name, machine.evaluate(field.value, inner));
        }
        const name = language === 'python' ? '__init__' : 'constructor';
        const maker = language === 'go' ? undefined : ofClass(machine, of.cls, home, name, 0);
        if (maker && 'fn' in maker) {
            callFunction({ kind: 'function', fn: maker.fn, home: maker.home, self }, args, site);
            return self;
        }
        const isChecked = language === 'python' && isModel(machine, of);
        if (isChecked) {
            const maps = args.filter(({ spread }) => spread === 'map').map(({ value }) => value);
            const read = (name) => args.find((each) => each.name === name)?.value ?? (maps[0] && machine.read(maps[0], name, site));
            return modelOf(machine, of, read, site);
        }
        // A dataclass, a composite literal: what it is given are its fields.
        const named = of.cls.fields.filter(({ isStatic }) => !isStatic).map((field) => field.name);
        for (const [at, { value, name: keyword }] of args.entries()) {
            if (keyword !== undefined)
                fields.set(keyword, value);
            else if (value.form.kind === 'object' && language === 'go') {
                for (const [field, each] of value.form.fields)
                    fields.set(field, each);
            }
            else if (named[at] !== undefined && language !== 'javascript')
                fields.set(named[at], value);
        }
        const last = language === 'python' ? ofClass(machine, of.cls, home, '__post_init__', 0) : undefined;
        if (last && 'fn' in last)
            callFunction({ kind: 'function', fn: last.fn, home: last.home, self }, [], site);
        return self;
    }
    return {
        stack,
        reached,
        handled,
        call,
        instanceOf,
        numberOf: memory.numberOf,
        forget: () => {
            stack.length = 0;
            tainted = new Map();
        },
    };
}
const NO_FUNCTION = {
    name: '',
    nameAt: { at: 0, to: 0 },
    params: [],
    body: [],
    decorators: [],
    at: 0,
    to: 0,
};
function frameFor({ fn, home, self }, proofs) {
    const parent = home.frame;
    const state = newState();
    state.proofs = proofs;
    return {
        state,
        parent,
        module: parent.module,
        fn,
        returns: [],
        self: self ?? parent.self,
        left: [],
        loops: 0,
        turn: undefined,
    };
}
/** Arguments to parameters. */
function bind(machine, fn, self, args, frame) {
    const { vars } = frame.state;
    const { language } = frame.module.ir;
    let params = fn.params;
    if (fn.receiver && self)
        vars.set(fn.receiver.name, self);
    if (self && language === 'python' && !fn.isArrow && !fn.isStatic) {
        const [first, ...rest] = params;
        if (first) {
            vars.set(first.name, self);
            params = rest;
        }
    }
    const byPosition = args.filter(({ name, spread }) => name === undefined && spread !== 'map');
    const spreadAt = byPosition.findIndex(({ spread }) => spread === 'list');
    const byName = new Map(args.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value]])));
    const maps = args.filter(({ spread }) => spread === 'map').map(({ value }) => value);
    let at = 0;
    for (const param of params) {
        let value;
        if (param.by === 'list') {
            const rest = byPosition.slice(at);
            at = byPosition.length;
            value = machine.values.make({
                kind: 'list',
                items: rest.filter(({ spread }) => !spread).map((each) => each.value),
                ...(spreadAt >= 0 && {
                    rest: machine.values.join(rest.filter(({ spread }) => spread).map((each) => machine.element(each.value, siteFor(param, frame)))),
                }),
            });
        }
        else if (param.by === 'map') {
            value = machine.values.make({ kind: 'object', fields: new Map(byName), ...(maps.length > 0 && { rest: machine.values.join(maps) }) }, maps.flatMap(({ taints }) => taints));
        }
        else {
            value = byName.get(param.name);
            byName.delete(param.name);
            if (!value && param.by === 'position') {
                if (spreadAt >= 0 && at >= spreadAt) {
                    const spread = byPosition[spreadAt];
                    if (spread)
                        value = machine.read(spread.value, String(at - spreadAt), siteFor(param, frame));
                }
                else
                    value = byPosition[at++]?.value;
            }
            if (!value && maps.length > 0)
                value = machine.values.join(maps.map((map) => machine.read(map, param.name, siteFor(param, frame))));
        }
        const isMissing = !value || (value.form.kind === 'constant' && value.form.value === undefined);
        if (isMissing && param.default)
            value = machine.evaluate(param.default, frame);
        if (param.type && value && value.taints.length === 0 && value.form.kind === 'unknown')
            value = machine.typed(param.type, frame) ?? value;
        if (!value)
            value = (param.type && machine.typed(param.type, frame)) || machine.values.unknown();
        vars.set(param.name, value);
    }
}
function siteFor({ at, to }, frame) {
    return { frame, at, to };
}
/** What all ways back have in common. */
function resultOf(machine, fn, frame, outer) {
    const { values } = machine;
    const ways = [...frame.returns];
    if (!frame.state.isDead)
        ways.push({
            value: frame.returns.length === 0 || !fn.isGenerator ? values.constant(undefined) : values.unknown(),
            proofs: frame.state.proofs,
            judged: undefined,
        });
    if (ways.length === 0)
        return { value: values.unknown(), proofs: NO_PROOFS, judged: undefined, isDead: true };
    const proofs = ofWays(ways.map(({ proofs: own, bySetting }) => ({ proofs: own, bySetting })));
    const results = ways.map(({ value, proofs: own }) => {
        // What holds on all ways holds outside as well, by the subjects; the rest has to be written into the value.
        if (own === proofs || own.size === 0)
            return value;
        return bakedInto(value, own);
    });
    const whenTrue = sides(ways, true, frame.module.ir.language === 'go');
    const whenFalse = sides(ways, false, frame.module.ir.language === 'go');
    const isJudge = whenTrue.size > proofs.size || whenFalse.size > proofs.size || ways.some(({ judged }) => judged);
    const joined = fn.isGenerator
        ? values.make({ kind: 'list', items: [], rest: values.join(results.slice(0, frame.returns.length)) })
        : values.join(results);
    return {
        value: joined,
        proofs: proofs === outer ? NO_PROOFS : proofs,
        judged: isJudge ? { whenTrue, whenFalse } : undefined,
        fields: fn.isGenerator ? undefined : judgeFields(machine, ways, proofs),
        isDead: false,
    };
}

;// CONCATENATED MODULE: ./build/code/evaluate/flows.js
// Flows as they are met: the steps of the taint and the calls that lead to the sink in one order, and of the same flow met
// more than once the surest and shortest.
const RANK = { high: 0, medium: 1, low: 2 };
function createFlows(machine, calls) {
    const flows = new Map();
    return {
        add(found) {
            const { taint, sink, step } = found;
            const source = namedTool(machine, taint.source);
            const flow = {
                source,
                sink,
                sinkName: found.sinkName,
                callee: found.callee,
                ...(source.entry && { entry: source.entry }),
                steps: stepsOf(machine, found, source, calls),
                confidence: found.confidence,
                doubts: found.doubts,
                isByDesign: found.isByDesign,
            };
            const key = [source.origin, source.entry?.path, source.entry?.name, source.name, sink, step.path, step.at].join('|');
            const old = flows.get(key);
            if (!old || isBetter(flow, old))
                flows.set(key, flow);
        },
        close: () => [...flows.values()],
    };
}
/** A dispatcher's tool, where the way to here was for one. */
function namedTool(machine, source) {
    const { entry } = source;
    if (entry?.name !== '' || machine.tool === undefined)
        return source;
    return { ...source, entry: { ...entry, name: machine.tool } };
}
function isBetter(a, b) {
    return (RANK[a.confidence] - RANK[b.confidence] < 0 ||
        (a.confidence === b.confidence &&
            (Number(b.isByDesign) - Number(a.isByDesign) > 0 ||
                (a.isByDesign === b.isByDesign && a.steps.length < b.steps.length))));
}
function stepsOf(machine, { taint, step }, source, calls) {
    const own = [];
    for (let at = taint.step; at; at = at.before)
        own.unshift(at);
    const first = own[0]?.order ?? 0;
    const way = [
        ...own.map((each) => ({ ...each, what: each.what === '%source' ? describe(source) : each.what })),
        ...calls.stack
            .filter(({ order, name, fn }) => order > first && name !== '' && fn !== machine.handler)
            .map(({ site, name, order }) => ({
            path: site.frame.module.ir.path,
            at: site.at,
            to: site.to,
            what: `\`${name}\` is called`,
            order,
        })),
    ].sort((a, b) => a.order - b.order);
    const steps = [];
    for (const { path, at, to, what } of [...way, step]) {
        const last = steps.at(-1);
        if (last && last.path === path && last.at === at && last.to === to)
            steps.pop();
        steps.push({ path, at, to, what });
    }
    return steps;
}
function describe({ origin, name, entry }) {
    if (origin !== 'argument')
        return name;
    const of = entry ? ` of ${entry.kind}${entry.name === '' ? '' : ` \`${entry.name}\``}` : '';
    return name === '' ? `the arguments${of}` : `argument \`${name}\`${of}`;
}

;// CONCATENATED MODULE: ./build/code/evaluate/posture-shapes.js
// Shapes of arguments that tables ask for where a constant is not enough (PostureEntry.holds).

function hasShape(machine, shape, value, site) {
    switch (shape) {
        case 'environment':
            return value !== undefined && isEnvironment(value, 0);
        case 'third-party':
            return value !== undefined && isThirdParty(value);
        case 'every-origin':
            return value !== undefined && isEveryOrigin(value);
        case 'anything':
            return value !== undefined && posture_shapes_itemsOf(value).some((each) => constantText(each) === '*');
        case 'guessable':
            return value?.form.kind === 'function' && isGuessable(machine.call(value, [], site), 0);
    }
}
/** How deep copies of copies are looked into. */
const posture_shapes_DEPTH = 6;
const ENVIRONMENT = /^(?:process\.env|os\.environb?|Bun\.env)(?:\.copy\(\))?$/;
const COPIES = /^(?:dict|Object\.assign|structuredClone|copy\.copy|copy\.deepcopy|os\.environ\.copy)\(\)$/;
/** All variables, or a copy of them: not what was picked or filtered. */
function isEnvironment({ form }, depth) {
    if (depth > posture_shapes_DEPTH)
        return false;
    if (form.kind === 'choice')
        return form.of.some((each) => isEnvironment(each, depth + 1));
    if (form.kind === 'object')
        return form.from?.some((each) => isEnvironment(each, depth + 1)) === true;
    if (form.kind !== 'external')
        return false;
    if (ENVIRONMENT.test(form.path))
        return true;
    return COPIES.test(form.path) && form.args?.some(({ value }) => isEnvironment(value, depth + 1)) === true;
}
/** Programs that fetch what they run. */
const LAUNCHERS = /(?:^|[\\/])(?:npx|bunx|pnpx|uvx|pipx|docker|podman)(?:\.cmd|\.exe)?$/;
/** Where this project lies. */
const OWN = /^(?:__dirname|__file__|import\.meta|path\.|pathlib\.|os\.path\.)/;
const SOURCE = /\.(?:[cm]?[jt]sx?|py)$/;
/** Of what starts a server: a program that settings name, or a launcher of packages. One's own script gets what oneself has. */
function isThirdParty(value) {
    const field = (name) => (value.form.kind === 'object' ? value.form.fields.get(name) : undefined);
    const command = field('command');
    if (!command)
        return false;
    const text = constantText(command);
    if (text !== undefined && !LAUNCHERS.test(text))
        return false;
    if (text === undefined && /^(?:sys\.executable|process\.(?:execPath|argv))/.test(pathOf(command)))
        return false;
    const args = field('args');
    return !args || !posture_shapes_itemsOf(args).some((each) => SOURCE.test(lastText(each)) || OWN.test(pathOf(each)));
}
function pathOf({ form }) {
    return form.kind === 'external' ? form.path : '';
}
function lastText(value) {
    const last = value.form.kind === 'text' ? value.form.parts.at(-1) : value;
    return (last && constantText(last)) ?? '';
}
function posture_shapes_itemsOf(value) {
    const { form } = value;
    if (form.kind === 'list')
        return [...form.items, ...(form.rest ? [form.rest] : [])];
    return form.kind === 'choice' ? form.of.flatMap(posture_shapes_itemsOf) : [value];
}
/** `*`, a list with it, or "whoever asks": never one of several ways. */
function isEveryOrigin(value) {
    const { form } = value;
    if (form.kind === 'constant')
        return form.value === '*' || form.value === true;
    return form.kind === 'list' && form.items.some((each) => constantText(each) === '*');
}
/** Made of the time and of numbers that are no secret. */
const GUESSED = /^(?:Date\.now|Math\.random|performance\.now|Date|time\.time|time\.Now)\(\)/;
function isGuessable(value, depth) {
    const { form } = value;
    if (depth > posture_shapes_DEPTH)
        return false;
    if (form.kind === 'constant')
        return typeof form.value === 'string' || typeof form.value === 'number';
    if (form.kind === 'text')
        return form.parts.every((each) => isGuessable(each, depth + 1));
    if (form.kind === 'choice')
        return form.of.every((each) => isGuessable(each, depth + 1));
    if (form.kind !== 'external')
        return false;
    if (GUESSED.test(form.path))
        return true;
    // `Math.random().toString(36).slice(2)`, `String(Date.now())`.
    if (form.on && /^\?\.(?:toString|slice|substring|substr|padStart|padEnd|toFixed)\(\)$/.test(form.path))
        return isGuessable(form.on, depth + 1);
    return /^(?:String|Number|Math\.floor|Math\.round)\(\)$/.test(form.path)
        ? form.args?.every((each) => isGuessable(each.value, depth + 1)) === true && form.args.length > 0
        : false;
}

;// CONCATENATED MODULE: ./build/code/evaluate/signs.js
// Signs in a project that somebody asks who calls, or from where: read off its modules as they are written, since where they
// are met says little (middleware of another file). Rather one too many: what they silence is told by its absence.
/** Libraries by which others ask who we are are no sign. */
const OUTGOING = /google|azure|aws|client|octokit|github|requests|httpx|oauthlib/i;
const AUTH_LIBRARY = /(?:^|[./_@-])(?:auth|oauth2?|jwt|jose|jsonwebtoken|pyjwt|passport|clerk|better-auth|authlib|keycloak|cognito|bearer|workos|descope|stytch|scalekit|tokens?)(?:$|[./_-])/i;
const HEADER = /^(?:authorization|x-[\w-]{0,30}(?:key|token|secret)|api-?key|proxy-authorization)$/i;
const AUTH_NAME = /(?:require|verify|check|validate|ensure|is)_?(?:bearer|auth\w{0,12}|token|api_?key|jwt|secret)|auth\w{0,12}_?(?:middleware|guard|handler|provider|plugin)|bearer_?auth|basic_?auth|api_?key_?(?:auth|middleware|header)|token_?verifier|timing_?safe_?equal|compare_?digest|constant_?time_?compare|get_?access_?token|get_?bearer|unauthori[sz]ed|HTTP_401|WithHTTPContextFunc/i;
const SERVER = /(?:FastMCP|MCPServer|McpServer|Server)$/;
const SERVER_AUTH = /^(?:auth|auth_server_provider|token_verifier|authenticate|auth_provider|middleware)$/;
const HOST_NAME = /host_?header_?validation|localhost_?host_?validation|create_?mcp_?express_?app|TrustedHostMiddleware|CrossOriginProtection|(?:check|verify|validate|is|allowed|allow)_?(?:allowed|valid|trusted|local)?_?(?:host|origin)s?(?:$|_|[A-Z])/i;
const MCP_HTTP = /^(?:(?:Node|WebStandard)?StreamableHTTPServerTransport|SSEServerTransport|StreamableHTTPTransport|StreamableHTTPSessionManager|SseServerTransport|streamable_http_app|sse_app|http_app|NewStreamableHTTPServer|NewStreamableHTTPHandler|NewSSEServer|NewSSEHandler)$/;
/** Options by which it can be on, where it is off elsewhere. */
const PROTECTION = /^(?:enable_dns_rebinding_protection|enableDnsRebindingProtection)$/;
/** Nodes looked at in one module. */
const NODES = 200_000;
function signsOf(module) {
    const found = new Set();
    for (const { from, imported } of module.imports) {
        if ((AUTH_LIBRARY.test(from) && !OUTGOING.test(from)) || AUTH_NAME.test(imported))
            found.add('auth');
        if (HOST_NAME.test(imported))
            found.add('host-check');
    }
    const open = [...module.body, ...module.exports];
    for (let left = NODES; left > 0 && open.length > 0; left--) {
        const node = open.pop();
        if (typeof node !== 'object' || node === null)
            continue;
        if (Array.isArray(node)) {
            open.push(...node);
            continue;
        }
        look(node, found);
        const isWritten = 'target' in node && 'value' in node;
        // What is written to a header is sent.
        for (const [key, each] of Object.entries(node)) {
            if (isWritten && key === 'target')
                open.push(each.of);
            else if (typeof each === 'object')
                open.push(each);
        }
    }
    return found;
}
function look(node, found) {
    const { kind, name } = node;
    if ((kind === 'name' || kind === 'member') && name !== undefined) {
        if (AUTH_NAME.test(name) || (kind === 'member' && HEADER.test(name)))
            found.add('auth');
        if (HOST_NAME.test(name) || (kind === 'member' && /^origin$/i.test(name)))
            found.add('host-check');
        if (MCP_HTTP.test(name))
            found.add('mcp-http');
    }
    for (const { key, value } of node.entries ?? [])
        noteOption(key, value, found);
    for (const { name: key, value } of node.args ?? [])
        noteOption(key, value, found);
    if (kind === 'index')
        note(node.key, found);
    if (kind === 'call' && node.callee) {
        const called = node.callee.name ?? '';
        const [first] = node.args ?? [];
        if (/^(?:get|header|Get|getlist|Header)$/.test(called))
            note(first?.value, found);
        if (!SERVER.test(called))
            return;
        const keys = (node.args ?? []).flatMap((arg) => [
            arg.name,
            ...(arg.value.entries ?? []).map(({ key }) => (typeof key === 'string' ? key : undefined)),
        ]);
        if (keys.some((key) => key !== undefined && SERVER_AUTH.test(key)))
            found.add('auth');
    }
}
/** Something is refused with 401, or protection can be on. */
function noteOption(key, value, found) {
    if (value?.kind !== 'literal')
        return;
    if (value.value === 401)
        found.add('auth');
    if (value.value === true && typeof key === 'string' && PROTECTION.test(key))
        found.add('host-check');
}
/** A header that is read. */
function note(key, found) {
    if (key?.kind !== 'literal' || typeof key.value !== 'string')
        return;
    if (HEADER.test(key.value))
        found.add('auth');
    if (/^(?:origin|host)$/i.test(key.value))
        found.add('host-check');
}

;// CONCATENATED MODULE: ./build/code/evaluate/postures.js
// Postures: calls whose arguments alone leave something open. Checked wherever a call of a library is evaluated, so that
// options put together elsewhere and servers under other names need nothing of their own.




function createPostures(machine) {
    const found = new Map();
    /** Where objects were made, by what they were made with. */
    const made = new WeakMap();
    return {
        check(entries, call) {
            const { site, args, path } = call;
            if (site.isNew)
                made.set(args, site.frame);
            for (const entry of entries) {
                const key = `${entry.posture}|${site.frame.module.ir.path}|${site.at}`;
                if (found.has(key) || !isMet(machine, entry, call))
                    continue;
                if (entry.shared && !isShared(machine, call, made))
                    continue;
                const callee = path.replaceAll('()', '');
                const posture = {
                    posture: entry.posture,
                    callee,
                    path: site.frame.module.ir.path,
                    at: site.at,
                    to: site.to,
                    what: entry.as,
                    isInContainer: isInContainer(site.frame.module.ir.path, machine.project.has),
                };
                found.set(key, { posture, entry });
            }
        },
        close() {
            if (found.size === 0)
                return [];
            const signs = createSigns(machine);
            return [...found.values()].flatMap(({ posture, entry }) => {
                if (entry.unless?.some((sign) => signs.around(posture.path).has(sign)))
                    return [];
                return entry.needs?.every((sign) => signs.in(posture.path).has(sign)) === false ? [] : [posture];
            });
        },
    };
}
function isMet(machine, { when = {}, holds = {} }, call) {
    return (Object.entries(when).every(([selector, wanted]) => isExactly(postures_selected(machine, selector, call), wanted)) &&
        Object.entries(holds).every(([selector, shape]) => hasShape(machine, shape, postures_selected(machine, selector, call), call.site)));
}
/** `made.host`: of the call that made the receiver. `given`: all keywords as one object. */
function postures_selected(machine, selector, call) {
    if (selector === 'given') {
        const named = call.args.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value]]));
        return machine.values.make({ kind: 'object', fields: new Map(named) });
    }
    if (!selector.startsWith('made.'))
        return selectors_select(machine, selector, call)[0];
    const form = call.on?.form;
    if (form?.kind !== 'external' || !form.args)
        return undefined;
    const maker = { on: form.on, args: form.args, site: call.site };
    return selectors_select(machine, selector.slice('made.'.length), maker)[0];
}
/** On every way: what is one of several is somebody's choice. */
function isExactly(value, wanted) {
    const form = value?.form;
    if (wanted === 'absent')
        return !form || (form.kind === 'constant' && form.value == null);
    if (form?.kind === 'external' && typeof wanted === 'string' && wanted.startsWith('~'))
        return expressionOf(wanted.slice(1)).test(form.path.slice(form.path.lastIndexOf('.') + 1));
    if (form?.kind !== 'constant' || value?.taints.length !== 0)
        return false;
    return typeof wanted === 'string' && wanted.startsWith('~')
        ? typeof form.value === 'string' && expressionOf(wanted.slice(1)).test(form.value)
        : form.value === wanted;
}
/** Made once, outside of the function it is used in; that one is not called once per request itself. */
function isShared(machine, { on, site }, made) {
    const args = on?.form.kind === 'external' ? on.form.args : undefined;
    const home = args && made.get(args);
    if (!home || home === site.frame)
        return false;
    if (home.fn && (home.fn.name === '' || home.fn === machine.handler || home.fn.params.some(isOfRequest)))
        return false;
    for (let at = site.frame.parent; at; at = at.parent)
        if (at === home)
            return true;
    return false;
}
function isOfRequest({ name }) {
    return /^(?:%|_?(?:http)?re[qs](?:uest|ponse)?$|c$|ctx$|context$|event$)/i.test(name);
}
const MANIFESTS = ['package.json', 'pyproject.toml', 'go.mod', 'setup.py', 'requirements.txt'];
function createSigns(machine) {
    const { project } = machine;
    const own = new Map();
    const around = new Map();
    const inFile = (path) => {
        const ir = project.module(path, 'imported');
        const known = own.get(path) ?? (ir ? signsOf(ir) : new Set());
        own.set(path, known);
        return known;
    };
    return {
        in: inFile,
        /** In the same package. */
        around(path) {
            const root = packageOf(path, project.has);
            const known = around.get(root);
            if (known)
                return known;
            const all = [...project.parsed.keys()].filter((each) => packageOf(each, project.has) === root);
            const signs = new Set(all.flatMap((each) => [...inFile(each)]));
            around.set(root, signs);
            return signs;
        },
    };
}
function isInContainer(path, has) {
    const root = packageOf(path, has);
    return [root, '.'].some((folder) => has(folder === '.' ? 'Dockerfile' : `${folder}/Dockerfile`));
}
function packageOf(path, has) {
    for (let folder = external_node_path_.posix.dirname(path); folder !== '.'; folder = external_node_path_.posix.dirname(folder))
        if (MANIFESTS.some((name) => has(`${folder}/${name}`)))
            return folder;
    return '.';
}

;// CONCATENATED MODULE: ./build/code/evaluate/statements.js
// Statements: a structured walk. Both ways of a branch are taken (unless the test is constant), loops twice, what is proved
// by a test holds on its side and, where the other side leaves, for the rest of the block.









/** Registries longer than this are not gone through one by one. */
const UNROLLED = 200;
/** Loops in each other of which each is gone through twice. */
const DOUBLED = 4;
function execute(machine, body, frame) {
    declare(machine, body, frame);
    for (const stmt of body) {
        if (frame.state.isDead || !machine.spend())
            return;
        run(machine, stmt, frame);
    }
}
/** Functions and classes are known in the whole block. */
function declare(machine, body, frame) {
    if (!body.some(({ kind }) => kind === 'function' || kind === 'class'))
        return;
    const home = homeIn(frame);
    for (const stmt of body) {
        if (stmt.kind === 'function' && !stmt.fn.receiver && stmt.fn.name !== '')
            frame.state.vars.set(stmt.fn.name, machine.values.make({ kind: 'function', fn: stmt.fn, home }));
        else if (stmt.kind === 'class' && stmt.cls.name !== '' && stmt.cls.form !== 'type')
            frame.state.vars.set(stmt.cls.name, machine.values.make({ kind: 'class', cls: stmt.cls, home }));
        else if (stmt.kind === 'class' && stmt.cls.name !== '' && frame.module.ir.language === 'go')
            frame.state.vars.set(stmt.cls.name, machine.values.make({ kind: 'class', cls: stmt.cls, home }));
    }
}
function run(machine, stmt, frame) {
    switch (stmt.kind) {
        case 'assign':
            assignTo(machine, stmt.target, machine.evaluate(stmt.value, frame), frame, {
                declares: stmt.declares === true,
                ...(stmt.type && { type: stmt.type }),
            });
            return;
        case 'expr':
            machine.evaluate(stmt.value, frame);
            return;
        case 'return':
            leave(machine, stmt.value, frame, stmt.goesOn === true);
            return;
        case 'throw':
            if (stmt.value)
                machine.evaluate(stmt.value, frame);
            frame.state.isDead = true;
            return;
        case 'branch':
            branch(machine, stmt, frame);
            return;
        case 'switch':
            choose(machine, stmt, frame);
            return;
        case 'loop':
            loop(machine, stmt, frame);
            return;
        case 'try':
            attempt(machine, stmt, frame);
            return;
        case 'leave':
            frame.left.push(copyOf(frame.state));
            frame.state.isDead = true;
            return;
        case 'function':
            machine.declared(stmt.fn, frame);
            return;
        case 'class':
            machine.declaredClass(stmt.cls, frame);
            return;
    }
}
function leave(machine, expr, frame, goesOn) {
    const value = expr ? machine.evaluate(expr, frame) : machine.values.constant(undefined);
    if (machine.handler !== undefined && frame.fn === machine.handler && expr)
        checkResult(machine, value, expr, frame);
    frame.returns.push({ value, proofs: frame.state.proofs, judged: machine.judgedOf(value, frame.module.ir.language) });
    if (!goesOn)
        frame.state.isDead = true;
}
function branch(machine, { test, then, otherwise }, frame) {
    const value = machine.evaluate(test, frame);
    const truth = truthOf(value);
    const judged = machine.judgedOf(value, frame.module.ir.language);
    if (truth !== undefined) {
        learn(frame.state, truth ? judged?.whenTrue : judged?.whenFalse);
        machine.execute(truth ? then : otherwise, frame);
        return;
    }
    const before = frame.state;
    const tool = machine.tool;
    frame.state = copyOf(before);
    learn(frame.state, judged?.whenTrue);
    refine(machine, test, true, frame);
    machine.tool = judged?.tool ?? tool;
    const isSetting = !machine.ablation.noGuards && !judged && !isAbout(value);
    const returns = frame.returns.length;
    machine.execute(then, frame);
    machine.tool = tool;
    const positive = frame.state;
    frame.state = copyOf(before);
    learn(frame.state, judged?.whenFalse);
    refine(machine, test, false, frame);
    machine.execute(otherwise, frame);
    const negative = frame.state;
    frame.state = scopes_joined(machine, positive, negative);
    if (!isSetting)
        return;
    if (!positive.isDead && !negative.isDead)
        frame.state.proofs = facts_either(positive.proofs, negative.proofs);
    for (let at = returns; at < frame.returns.length; at++)
        frame.returns[at] = { ...frame.returns[at], bySetting: true };
}
function learn(state, proofs) {
    if (proofs && proofs.size > 0)
        state.proofs = facts_both(state.proofs, proofs);
}
function choose(machine, { subject, cases }, frame) {
    const value = subject && machine.evaluate(subject, frame);
    const known = value && values_constantOf(value);
    const isName = value !== undefined && machine.toolNames.has(value.id);
    const before = frame.state;
    const outer = frame.left.length;
    const tool = machine.tool;
    let end;
    let fallen;
    let missed = NO_PROOFS;
    for (const { tests, body, fallsThrough } of cases) {
        const values = tests.map((each) => machine.evaluate(each, frame));
        if (known !== undefined && values.length > 0 && values.every((each) => each.form.kind === 'constant'))
            if (!values.some((each) => values_constantOf(each) === known) && !fallen)
                continue;
        frame.state = fallen ? scopes_joined(machine, copyOf(before), fallen) : copyOf(before);
        if (!fallen)
            learn(frame.state, missed);
        fallen = undefined;
        const names = values.map(values_constantOf).filter((each) => typeof each === 'string');
        if (value && values.length > 0 && values.every(isFixed))
            learn(frame.state, proofsOf([{ about: value, proves: EVERY_SINK, grade: 'strong', note: '' }]));
        else if (!subject && values.length === 1 && values[0]) {
            const judged = machine.judgedOf(values[0], frame.module.ir.language);
            learn(frame.state, judged?.whenTrue);
            missed = judged ? facts_both(missed, judged.whenFalse) : missed;
            if (judged?.tool !== undefined)
                machine.tool = judged.tool;
        }
        if (isName && names.length > 0)
            machine.tool = names[0];
        machine.execute(body, frame);
        machine.tool = tool;
        if (fallsThrough)
            fallen = frame.state;
        else
            end = end ? scopes_joined(machine, end, frame.state) : frame.state;
    }
    if (fallen)
        end = end ? scopes_joined(machine, end, fallen) : fallen;
    for (const left of frame.left.splice(outer))
        end = end ? scopes_joined(machine, end, left) : left;
    const isWhole = cases.some(({ tests }) => tests.length === 0);
    if (!isWhole) {
        frame.state = copyOf(before);
        learn(frame.state, missed);
        end = end ? scopes_joined(machine, end, frame.state) : frame.state;
    }
    frame.state = end ?? before;
}
function isFixed({ form, taints }) {
    return form.kind === 'constant' || (taints.length === 0 && form.kind === 'external');
}
function loop(machine, stmt, frame) {
    const { iterated, element, key, test, body } = stmt;
    const over = iterated && machine.evaluate(iterated, frame);
    const site = siteOf(iterated ?? stmt, frame);
    const outer = frame.left.length;
    const set = (name, value) => {
        if (name !== undefined)
            frame.state.vars.set(name, value);
    };
    const items = over && statements_itemsOf(machine, over);
    const before = copyOf(frame.state);
    if (items && items.length <= UNROLLED) {
        const outerTurn = frame.turn;
        for (const [name, item] of items) {
            // Functions that are made in this turn keep what its names meant in it.
            frame.turn = frame.state.vars.copy();
            set(element, item);
            set(key, name);
            machine.execute(body, frame);
            frame.turn = outerTurn;
            for (const left of frame.left.splice(outer))
                frame.state = scopes_joined(machine, frame.state, left);
            if (frame.state.isDead)
                break;
        }
        if (items.length > 0 && !frame.state.isDead)
            return;
        // A body that always leaves: the loop may also not have run.
        frame.state = items.length > 0 ? frame.state : before;
        if (frame.state.isDead)
            frame.state = before;
        return;
    }
    const since = machine.values.mark();
    // Twice: what the first turn leaves is there in the second. Of loops in loops that doubles, so the inner ones get one.
    frame.loops++;
    const turns = frame.loops > DOUBLED ? 1 : 2;
    for (let turn = 0; turn < turns; turn++) {
        const start = copyOf(frame.state);
        if (test) {
            const tested = machine.evaluate(test, frame);
            if (truthOf(tested) === false)
                break;
            learn(frame.state, machine.judgedOf(tested, frame.module.ir.language)?.whenTrue);
        }
        if (over) {
            set(element, machine.element(over, site));
            set(key, machine.keyIn(over, site));
        }
        machine.execute(body, frame);
        for (const left of frame.left.splice(outer))
            frame.state = scopes_joined(machine, frame.state, left);
        const proved = over && element !== undefined && !frame.state.isDead
            ? ofElements(machine, machine.element(over, site), since, frame)
            : undefined;
        frame.state = scopes_joined(machine, start, frame.state);
        learn(frame.state, proved);
    }
    frame.loops--;
}
/** A loop that goes on only with good ones has proved it of all of them, and of what it made of them. */
function ofElements(machine, element, since, { state }) {
    // `for key, value in d.items()`: each of the two.
    const parts = element.form.kind === 'list' ? [element, ...element.form.items] : [element];
    const ids = new Set(parts.flatMap(({ id, taints }) => [id, ...taints.flatMap(({ subjects }) => subjects.slice(-1))]));
    return machine.ablation.noGuards ? NO_PROOFS : new Map([...state.proofs].filter(([id]) => id > since || ids.has(id)));
}
/** Its items with their keys, where all are known. */
function statements_itemsOf(machine, { form, taints }) {
    if (taints.length > 0)
        return undefined;
    if (form.kind === 'list' && !form.rest)
        return form.items.map((item, at) => [machine.values.constant(at), item]);
    if (form.kind === 'object' && !form.rest)
        return [...form.fields].map(([name, value]) => [machine.values.constant(name), value]);
    return undefined;
}
function attempt(machine, { body, handlers, finally: last }, frame) {
    const before = copyOf(frame.state);
    machine.execute(body, frame);
    const after = frame.state;
    let end = after;
    for (const { name, body: handler } of handlers) {
        // It may have gone wrong anywhere: variables of before and after, proofs of before.
        frame.state = {
            ...scopes_joined(machine, copyOf(before), { ...after, isDead: false }),
            proofs: before.proofs,
            isDead: false,
        };
        if (name !== undefined)
            frame.state.vars.set(name, machine.values.unknown());
        machine.execute(handler, frame);
        end = scopes_joined(machine, end, frame.state);
    }
    frame.state = end;
    if (last.length > 0) {
        const isDead = frame.state.isDead;
        frame.state = { ...copyOf(isDead ? before : frame.state), isDead: false };
        machine.execute(last, frame);
        if (isDead)
            frame.state.isDead = true;
    }
}

;// CONCATENATED MODULE: ./build/code/evaluate/types.js
// Annotations: what an object of that type is, where the type is a class of the project or of a library. They prove nothing;
// they only say whose methods are called.

/** Around the type that counts: `Optional[X]`, `Promise<X>`, `Annotated[X, …]`, `X | None`. */
const WRAPPERS = new Set([
    'Optional',
    'Annotated',
    'Promise',
    'Readonly',
    'Partial',
    'Required',
    'Awaitable',
    'Final',
    'ClassVar',
    'NonNullable',
]);
const types_NOTHING = new Set(['None', 'null', 'undefined', 'nil']);
/** The class of the project that is meant, `Optional[X]` and the like aside. */
function classOf(machine, type, frame) {
    const { form } = typedAs(machine, type, frame) ?? { form: undefined };
    return form?.kind === 'instance' ? form.of : undefined;
}
function typedAs(machine, type, frame, depth = 0) {
    if (depth > 4)
        return undefined;
    switch (type.kind) {
        case 'name': {
            const value = lookUp(machine, type.name, frame);
            if (value.form.kind === 'class')
                return machine.instance(value.form);
            // Of a library only when it was imported: the language's own types say nothing.
            return value.form.kind === 'external' && value.form.path !== type.name
                ? types_objectOf(machine, value.form.path)
                : undefined;
        }
        case 'member': {
            const value = machine.evaluate(type, frame);
            if (value.form.kind === 'class')
                return machine.instance(value.form);
            return value.form.kind === 'external' && !value.form.path.startsWith('?')
                ? types_objectOf(machine, value.form.path)
                : undefined;
        }
        case 'index': {
            const name = type.of.kind === 'name' ? type.of.name : type.of.kind === 'member' ? type.of.name : '';
            if (!WRAPPERS.has(name))
                return typedAs(machine, type.of, frame, depth + 1);
            const inner = type.key.kind === 'list' ? type.key.items[0]?.value : type.key;
            return inner && typedAs(machine, inner, frame, depth + 1);
        }
        case 'operation': {
            const meant = type.operands.filter((each) => !types_isNothing(each));
            return type.operator === '|' && meant.length === 1 && meant[0]
                ? typedAs(machine, meant[0], frame, depth + 1)
                : undefined;
        }
        case 'literal':
            return undefined;
        default:
            return undefined;
    }
}
function types_isNothing(type) {
    return (type.kind === 'name' && types_NOTHING.has(type.name)) || (type.kind === 'literal' && type.value == null);
}
function types_objectOf(machine, path) {
    return machine.values.make({ kind: 'external', path: `${path}()` });
}

;// CONCATENATED MODULE: ./build/code/evaluate/evaluator.js
// The evaluator: it runs a project abstractly. Modules first, as programs do; what they register on the way is then called
// with its client's arguments, and every sink those reach is a flow.

















/** How deep expressions, statements and calls together may nest: each takes some of the stack. */
const NESTING = 500;
/** Steps after which the clock is asked. */
const ASKED = 5000;
/** Evaluates these files, what they import and what they register. */
function evaluateProject(project, roots, ablation = {}) {
    let order = 0;
    const values = createValues(() => ++order);
    const tables = new Map();
    const scopes = new Map();
    const sources = new Map();
    const instances = new Map();
    const handlers = new Map();
    const declared = new Set();
    const gaps = [];
    const restricted = new Map();
    let spent = 0;
    let left = 0;
    let depth = 0;
    let isCut = false;
    let isLate = false;
    const machine = {
        project,
        values,
        ablation,
        judged: new Map(),
        toolNames: new Set(),
        tool: undefined,
        entry: undefined,
        handler: undefined,
        tables(language) {
            const known = tables.get(language) ?? createTableIndex(loadTables(language));
            tables.set(language, known);
            return known;
        },
        judgedOf(value, language) {
            const known = machine.judged.get(value.id);
            if (known || ablation.noGuards || !isAbout(value))
                return known;
            remember(machine, value, judgedBy(judgeTruth(value, machine.tables(language).tables)));
            return machine.judged.get(value.id);
        },
        spend() {
            spent++;
            if (spent % ASKED === 0 && project.isOver()) {
                isLate = true;
                left = 0;
            }
            return --left > 0;
        },
        importing: new Set(),
        evaluate(expr, frame) {
            if (depth >= NESTING) {
                isCut = true;
                return values.unknown();
            }
            depth++;
            const value = evaluate(machine, expr, frame);
            depth--;
            return value;
        },
        execute(body, frame) {
            if (depth >= NESTING) {
                isCut = true;
                return;
            }
            depth++;
            execute(machine, body, frame);
            depth--;
        },
        call: (callee, args, site) => calls.call(callee, args, site),
        read: (of, name, site) => readMember(machine, of, name, site),
        element: (of, site) => elementOf(machine, of, site),
        keyIn: (of, site) => keyOfOne(machine, of, site),
        typed: (type, frame) => typedAs(machine, type, frame),
        classOf: (type, frame) => classOf(machine, type, frame),
        bakedIn(value, { state }) {
            return bakedInto(value, state.proofs);
        },
        module(path) {
            const known = scopes.get(path);
            if (known)
                return known;
            const ir = project.module(path, 'imported');
            if (!ir)
                return undefined;
            const scope = moduleFrame(ir);
            scopes.set(path, scope);
            scope.status = 'running';
            // Imports are evaluated in the middle of others: what those have left is theirs.
            const { tool, entry, handler } = machine;
            [machine.tool, machine.entry, machine.handler] = [undefined, undefined, undefined];
            execute(machine, ir.body, scope.frame);
            [machine.tool, machine.entry, machine.handler] = [tool, entry, handler];
            scope.frame.state.isDead = false;
            scope.status = 'done';
            return scope;
        },
        declared(fn, frame) {
            if (fn.decorators.length === 0)
                return;
            const value = decorated(machine, fn, frame);
            // Under its name is what the decorators made of it.
            if (value.form.kind === 'function' && value.form.fn !== fn)
                frame.state.vars.set(fn.name, value);
        },
        metFunction: (fn, value, frame) => metParameters(machine, fn, value, frame),
        declaredClass(cls, frame) {
            if (declared.has(cls))
                return;
            declared.add(cls);
            declaredClass(machine, cls, frame);
        },
        instance(cls) {
            const known = instances.get(cls.cls);
            if (known)
                return known;
            const home = cls.home;
            // Whoever asks while it is being made gets it unfinished.
            const blank = values.make({ kind: 'instance', of: cls, fields: new Map() });
            instances.set(cls.cls, blank);
            const value = calls.instanceOf(cls, [], siteOf(cls.cls, home.frame));
            instances.set(cls.cls, value);
            return value;
        },
        restrict(value, of) {
            for (const { source } of sourcesOf(value))
                restricted.set(source, (restricted.get(source) ?? NO_SINK) | of);
        },
        isRestricted: (source, sink) => holds(restricted.get(source) ?? NO_SINK, sink),
        step: (step, before) => ({ ...step, order: ++order, before }),
        source(key, make) {
            const known = sources.get(key) ?? make();
            sources.set(key, known);
            return known;
        },
        register(handler) {
            // What a handler registers is registered again whenever it runs: that has to come to an end.
            const key = keyOfHandler(handler, machine.entry ? () => 0 : calls.numberOf);
            if (!handlers.has(key))
                handlers.set(key, handler);
        },
        flow: (found) => flows.add(found),
        checkPostures: (entries, call) => postures.check(entries, call),
    };
    const calls = createCalls(machine, () => ++order);
    const flows = createFlows(machine, calls);
    const postures = createPostures(machine);
    /** Runs something with a budget of its own. */
    function rooted(path, what, run) {
        if (isLate || spent > limits/* CODE_STEPS_IN_ALL */.Qu) {
            if (!gaps.some((gap) => gap.path === path))
                gaps.push({
                    path,
                    reason: isLate ? 'time-limit' : 'too-large',
                    detail: isLate
                        ? 'the time for analysing source code was over'
                        : 'the project is too large for its flows to be followed to the end',
                });
            return;
        }
        left = limits/* CODE_STEPS */.y;
        isCut = false;
        try {
            run();
        }
        catch (error) {
            // The stack, or the longest text there can be: the author of the file decides. The others are still looked at.
            if (!(error instanceof RangeError))
                throw error;
            isCut = true;
            depth = 0;
            [machine.tool, machine.entry, machine.handler] = [undefined, undefined, undefined];
            machine.importing.clear();
            for (const scope of scopes.values())
                scope.status = 'done';
        }
        calls.forget();
        machine.judged.clear();
        if (isCut && left > 0)
            gaps.push({ path, reason: 'too-deep', detail: `${what} is nested too deeply for all its flows to be followed` });
        if (left <= 0)
            gaps.push({ path, reason: 'too-large', detail: `${what} is too large for its flows to be followed to the end` });
    }
    for (const path of roots)
        rooted(path, 'the file', () => machine.module(path));
    for (const path of roots) {
        const scope = scopes.get(path);
        if (!scope)
            continue;
        let own = [];
        rooted(path, 'the file', () => {
            metFile(machine, scope.frame);
            own = functionsOf(machine, scope);
        });
        for (const root of own) {
            if (root.form.kind !== 'function')
                continue;
            const { fn } = root.form;
            rooted(path, `\`${fn.name}\``, () => metParameters(machine, fn, root, scope.frame));
            if (calls.reached.has(fn))
                continue;
            rooted(path, `\`${fn.name}\``, () => machine.call(root, [], siteOf(fn, scope.frame)));
        }
    }
    const done = new Set();
    const needless = new Set();
    /** Runs what was registered so; a handler may register more. */
    function handleAll(isMeant) {
        for (let before = -1; before !== done.size;) {
            before = done.size;
            for (const [key, handler] of [...handlers]) {
                if (done.has(key) || !isMeant(handler))
                    continue;
                done.add(key);
                if (isOnlyTyped(handler) && handler.fn.form.kind === 'function' && calls.handled.has(handler.fn.form.fn)) {
                    needless.add(handler);
                    continue;
                }
                const name = handler.entry.name === '' ? 'a handler' : `\`${handler.entry.name}\``;
                rooted(handler.entry.path, name, () => handle(machine, handler));
            }
        }
    }
    // What is told by its parameters only may be a helper of what was registered.
    handleAll((handler) => !isOnlyTyped(handler));
    handleAll(() => true);
    return {
        flows: flows.close(),
        postures: postures.close(),
        handlers: [...handlers.values()].filter((handler) => !needless.has(handler)),
        gaps,
        functions: calls.reached.size,
    };
}
/** What stands in a file is not its path. */
const OPENED = /(?:^|\.)(?:open|(?!(?:Pure|Posix|Windows)?Path\(|U(?:RL|rl)\()[A-Z]\w*)\(\)$/;
/** Told by the types of its parameters, or by a decorator's name, only: what it is registered by says more. */
function isOnlyTyped({ registration: { takes, call, decorator, isGuess } }) {
    return (takes !== undefined && !call) || (isGuess === true && decorator !== undefined);
}
/** Of the value, and of what it was found out of. */
function sourcesOf(value, depth = 0) {
    const own = deepTaints(value);
    const { form } = value;
    // What may have come of it in a call nobody knows is not what is asked about.
    if (own.length > 0)
        return own.filter(({ isVague }) => !isVague);
    if (form.kind !== 'external' || depth > 3 || OPENED.test(form.path))
        return [];
    return [
        ...(form.on ? sourcesOf(form.on, depth + 1) : []),
        ...(form.args ?? []).flatMap((each) => sourcesOf(each.value, depth + 1)),
    ];
}
/** A function without a name that is made anew for each tool is told apart by what it closes over. */
function keyOfHandler({ entry, fn, language }, numberOf) {
    const { form } = fn;
    if (form.kind !== 'function')
        return `${entry.kind}:${entry.name}:`;
    const isMade = language === 'go' && entry.name === '' && form.fn.name === '';
    const home = isMade ? `@${numberOf(form.home.frame)}` : '';
    return `${entry.kind}:${entry.name}:${form.home.path}:${form.fn.at}${home}`;
}
/** Functions and methods of a module's top level, that nobody has called so far. */
function functionsOf(machine, { ir, frame }) {
    const home = { path: ir.path, frame };
    return ir.body.flatMap((stmt) => {
        if (stmt.kind === 'function' && !stmt.fn.receiver)
            return [machine.values.make({ kind: 'function', fn: stmt.fn, home })];
        if (stmt.kind === 'function' && stmt.fn.receiver) {
            const cls = ir.body.find((each) => each.kind === 'class' && each.cls.name === stmt.fn.receiver?.type);
            const self = cls?.kind === 'class' ? machine.instance({ kind: 'class', cls: cls.cls, home }) : machine.values.unknown();
            return [machine.values.make({ kind: 'function', fn: stmt.fn, home, self })];
        }
        // `const register = (server) => …`, `export const tools = { register(server) { … } }`.
        if (stmt.kind === 'assign')
            return functionsIn(stmt.target.kind === 'name' ? frame.state.vars.get(stmt.target.name) : undefined, ir.path);
        if (stmt.kind !== 'class' || stmt.cls.form !== 'class')
            return [];
        const self = machine.instance({ kind: 'class', cls: stmt.cls, home });
        return stmt.cls.methods.map((fn) => machine.values.make({ kind: 'function', fn, home, ...(!fn.isStatic && { self }) }));
    });
}
/** A function that was written in this file, or those an object of it holds. */
function functionsIn(value, path) {
    const all = value?.form.kind === 'object' ? [...value.form.fields.values()] : value ? [value] : [];
    return all.filter(({ form }) => form.kind === 'function' && form.home.path === path);
}

;// CONCATENATED MODULE: ./build/code/lower/go/context.js
// What the lowering of one Go file carries along: its text, its imports and types, and which names mean what where.
const NO_TESTS = new Map();
function context_spanOf(node) {
    return { at: node.at, to: node.to };
}
function context_textOf(context, node) {
    return context.text.slice(node.at, node.to);
}
function field(node, name) {
    return node.children.find((child) => child.field === name && child.isNamed);
}
function fields(node, name) {
    return node.children.filter((child) => child.field === name && child.isNamed);
}
/** Named children that are code: no comments, nothing unreadable. */
function context_named(node) {
    return node.children.filter((child) => child.isNamed && child.type !== 'comment' && child.type !== 'ERROR');
}
function nameAt(node, name) {
    return { kind: 'name', name, at: node.at, to: node.to };
}
function madeUp(context) {
    context.made += 1;
    return `%${context.made}`;
}
/** What a name means where we stand: the name the IR uses for it. */
function nameFor(context, name) {
    return context_lookUp(context.scope, name) ?? name;
}
function isLocal(context, name) {
    return context_lookUp(context.scope, name) !== undefined;
}
function context_lookUp(scope, name) {
    for (let at = scope; at; at = at.outer) {
        const found = at.names.get(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/**
 * Declares a name in the innermost block. The IR has no blocks, so one that hides a variable, an import or a name of the file
 * (`path := path.Join(…)`) is renamed.
 */
function context_declare(context, name) {
    const { scope } = context;
    if (!scope)
        return name;
    const here = scope.names.get(name);
    if (here !== undefined)
        return here;
    const hides = context_lookUp(scope.outer, name) !== undefined || context.imports.has(name) || context.globals.has(name);
    let own = name;
    if (hides) {
        context.made += 1;
        own = `%${name}${context.made}`;
    }
    scope.names.set(name, own);
    return own;
}
/** Parameters keep their names: the function's own scope hides what is around it. */
function declareParam(context, name) {
    context.scope?.names.set(name, name);
}
function inScope(context, run) {
    const outer = context.scope;
    context.scope = { names: new Map(), outer };
    try {
        return run();
    }
    finally {
        context.scope = outer;
    }
}
/** `pkg.Name` of an imported package: its path and the name. */
function packageMember(context, callee) {
    if (callee.type !== 'selector_expression')
        return undefined;
    const operand = field(callee, 'operand');
    const member = field(callee, 'field');
    if (operand?.type !== 'identifier' || !member)
        return undefined;
    const local = context_textOf(context, operand);
    const from = isLocal(context, local) ? undefined : context.imports.get(local);
    return from === undefined ? undefined : { from, name: context_textOf(context, member) };
}

;// CONCATENATED MODULE: ./build/code/lower/go/texts.js
// Literals of Go: strings with their escapes read, runes, numbers; and Sprintf formats taken apart.
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g;
const SIMPLE = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
/** The text of a string or rune literal. */
function readText(text, node) {
    const raw = text.slice(node.at, node.to);
    const inner = raw.slice(1, raw.length > 1 ? -1 : undefined);
    if (node.type === 'raw_string_literal')
        return inner.replaceAll('\r', '');
    if (!inner.includes('\\'))
        return inner;
    return inner.replace(ESCAPE, (_all, byte, unit, point, octal, letter) => {
        if (letter !== undefined)
            return SIMPLE[letter] ?? letter;
        const code = octal === undefined ? Number.parseInt(byte ?? unit ?? point, 16) : Number.parseInt(octal, 8);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    });
}
/** Imaginary and hexadecimal floating numbers come out as NaN's stand-in 0: nobody asks for their value. */
function readNumber(raw) {
    const plain = raw.replaceAll('_', '');
    const octal = /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
    return Number.isFinite(octal) ? octal : 0;
}
/** Verbs that print an operand of any type as it is; `%q` puts Go's quotes around. All others give numbers and the like. */
const AS_IT_IS = new Set(['s', 'v', 'q', 'w']);
const DIRECTIVE = /%[-+# 0]*(?:\[(\d{1,3})\])?(\*|\d{0,6})(?:\.(\*|\d{0,6}))?(?:\[(\d{1,3})\])?([A-Za-z%])/g;
/** The parts of a text that a literal format and its operands make; undefined when they do not fit. */
function formatParts(format, at, args) {
    if (args.some((arg) => arg.spread))
        return undefined;
    const parts = [];
    const constant = (value) => {
        const last = parts.at(-1);
        if (value === '')
            return;
        if (last?.kind === 'literal')
            parts[parts.length - 1] = { ...last, value: `${last.value}${value}` };
        else
            parts.push({ kind: 'literal', value, at: at.at, to: at.to });
    };
    let end = 0;
    let next = 0;
    for (const match of format.matchAll(DIRECTIVE)) {
        constant(format.slice(end, match.index));
        end = match.index + match[0].length;
        const verb = match[5];
        if (verb === '%') {
            constant('%');
            continue;
        }
        if (match[2] === '*')
            next += 1;
        if (match[3] === '*')
            next += 1;
        const index = match[4] ?? match[1];
        if (index !== undefined)
            next = Number(index) - 1;
        const value = args[next]?.value;
        next += 1;
        if (!value)
            return undefined;
        if (!AS_IT_IS.has(verb))
            parts.push({ kind: 'operation', operator: `%${verb}`, operands: [value], at: value.at, to: value.to });
        else if (verb === 'q') {
            constant('"');
            parts.push(value);
            constant('"');
        }
        else
            parts.push(value);
    }
    constant(format.slice(end));
    return parts;
}

;// CONCATENATED MODULE: ./build/code/lower/go/types.js
// Types of Go as expressions: names and members where they have a name, structs as objects with the fields' tags.


const TYPE_NODES = new Set([
    'type_identifier',
    'qualified_type',
    'pointer_type',
    'slice_type',
    'array_type',
    'implicit_length_array_type',
    'map_type',
    'channel_type',
    'function_type',
    'struct_type',
    'interface_type',
    'generic_type',
    'parenthesized_type',
]);
/** `&T` and `*T` are T. */
function lowerType(context, node) {
    const inner = context_named(node);
    const first = inner[0];
    switch (node.type) {
        case 'type_identifier':
        case 'identifier':
        case 'package_identifier':
            return nameAt(node, context_textOf(context, node));
        case 'qualified_type': {
            const of = field(node, 'package');
            const name = field(node, 'name');
            if (!of || !name)
                return nameAt(node, context_textOf(context, node));
            return { kind: 'member', of: nameAt(of, context_textOf(context, of)), name: context_textOf(context, name), ...context_spanOf(node) };
        }
        case 'pointer_type':
        case 'parenthesized_type':
        case 'type_elem':
        case 'negated_type':
        case 'type_constraint':
            if (inner.length > 1)
                return {
                    kind: 'operation',
                    operator: '|',
                    operands: inner.map((child) => lowerType(context, child)),
                    ...context_spanOf(node),
                };
            return first ? lowerType(context, first) : types_other(context, node, 'type', []);
        case 'slice_type':
        case 'array_type':
        case 'implicit_length_array_type': {
            const element = field(node, 'element');
            return { kind: 'list', items: element ? [{ value: lowerType(context, element) }] : [], ...context_spanOf(node) };
        }
        case 'map_type':
            return types_other(context, node, 'map', [...fields(node, 'key'), ...fields(node, 'value')]);
        case 'channel_type':
            return types_other(context, node, 'chan', fields(node, 'value'));
        case 'generic_type': {
            const of = field(node, 'type');
            const args = typeArguments(context, field(node, 'type_arguments'));
            const only = args[0];
            if (!of || !only)
                return nameAt(node, context_textOf(context, node));
            const key = args.length === 1 ? only : { kind: 'list', items: args.map((value) => ({ value })), ...context_spanOf(only) };
            return { kind: 'index', of: lowerType(context, of), key, ...context_spanOf(node) };
        }
        case 'struct_type':
            return { kind: 'object', entries: structFields(context, node).fields.map(types_entryOf), ...context_spanOf(node) };
        case 'function_type':
            return types_other(context, node, 'func', []);
        default:
            return types_other(context, node, node.type === 'interface_type' ? 'interface' : 'type', []);
    }
}
function typeArguments(context, node) {
    return node ? context_named(node).map((child) => lowerType(context, child)) : [];
}
function types_other(context, node, operator, parts) {
    return { kind: 'other', operator, parts: parts.map((part) => lowerType(context, part)), ...context_spanOf(node) };
}
function types_entryOf(of) {
    const value = of.type ?? nameAt(of, 'any');
    return { key: of.name, value, keyAt: context_spanOf(of), ...(of.tag === undefined ? {} : { tag: of.tag }) };
}
/** Fields and embedded types of a struct. */
function structFields(context, struct) {
    const found = { fields: [], bases: [] };
    const list = struct.children.find((child) => child.type === 'field_declaration_list');
    for (const declaration of list ? context_named(list) : []) {
        if (declaration.type !== 'field_declaration')
            continue;
        const typeNode = field(declaration, 'type');
        if (!typeNode)
            continue;
        const type = lowerType(context, typeNode);
        const names = fields(declaration, 'name');
        const tagNode = field(declaration, 'tag');
        const tag = tagNode && readText(context.text, tagNode);
        if (names.length === 0)
            found.bases.push(type);
        // An embedded type is a field as well, under its own name.
        for (const name of names.length > 0 ? names : [typeNode])
            found.fields.push({
                name: names.length > 0 ? context_textOf(context, name) : types_lastName(type),
                type,
                ...(tag === undefined ? {} : { tag }),
                ...context_spanOf(name),
            });
    }
    return found;
}
function types_lastName(type) {
    if (type.kind === 'index')
        return types_lastName(type.of);
    return type.kind === 'name' || type.kind === 'member' ? type.name : '';
}
/** A `type` declaration. Methods stand on their own, as functions with a receiver. */
function lowerTypeDeclaration(context, spec, doc) {
    const name = field(spec, 'name');
    const type = field(spec, 'type');
    if (!name || !type)
        return undefined;
    const base = {
        name: context_textOf(context, name),
        nameAt: context_spanOf(name),
        form: 'type',
        decorators: [],
        methods: [],
        ...(doc === undefined ? {} : { doc }),
        ...context_spanOf(spec),
    };
    if (type.type === 'struct_type')
        return { ...base, ...structFields(context, type) };
    if (type.type === 'interface_type')
        return { ...base, ...interfaceParts(context, type) };
    return { ...base, bases: [], fields: [], alias: lowerType(context, type) };
}
/** An interface's methods are fields: as methods their empty bodies would say that they give nothing back. */
function interfaceParts(context, node) {
    const parts = { fields: [], bases: [] };
    for (const child of context_named(node)) {
        const name = field(child, 'name');
        if (child.type === 'method_elem' && name)
            parts.fields.push({ name: context_textOf(context, name), type: types_other(context, child, 'func', []), ...context_spanOf(name) });
        else if (child.type === 'type_elem')
            parts.bases.push(lowerType(context, child));
    }
    return parts;
}
const TEXTS = new Set(['string']);
const NUMBER = /^(?:u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|complex(?:64|128)|byte|rune)$/;
const NIL = new Set(['error', 'any']);
/** What a variable of this type holds before anything is assigned. */
function zeroValue(context, type) {
    const span = context_spanOf(type);
    const name = type.type === 'type_identifier' ? context_textOf(context, type) : '';
    if (TEXTS.has(name))
        return { kind: 'literal', value: '', ...span };
    if (NUMBER.test(name))
        return { kind: 'literal', value: 0, ...span };
    if (name === 'bool')
        return { kind: 'literal', value: false, ...span };
    if (type.type === 'slice_type' || type.type === 'array_type')
        return { kind: 'list', items: [], ...span };
    if (type.type === 'map_type' || type.type === 'struct_type')
        return { kind: 'object', entries: [], ...span };
    const underlying = context.types.get(name);
    const isObject = name !== ''
        ? !NIL.has(name) && underlying?.type !== 'interface_type'
        : type.type === 'qualified_type' || type.type === 'generic_type';
    if (!isObject)
        return { kind: 'literal', value: null, ...span };
    return newOf(lowerType(context, type), span);
}
/** `T{}` */
function newOf(callee, span) {
    return { kind: 'call', callee, args: [{ value: { kind: 'object', entries: [], ...span } }], isNew: true, ...span };
}

;// CONCATENATED MODULE: ./build/code/lower/go/composites.js
// Composite literals of Go: lists, maps, structs with and without field names, and the nested ones that leave their type out.



function lowerComposite(context, node) {
    const type = field(node, 'type');
    const body = field(node, 'body');
    if (!body)
        return { kind: 'object', entries: [], ...context_spanOf(node) };
    return literal(context, type, body, context_spanOf(node));
}
/** `type` is undefined where nobody says it: an element of a named type of another file. */
function literal(context, type, body, span) {
    const plain = type && composites_bare(type);
    if (!plain)
        return untyped(context, body, span);
    switch (plain.type) {
        case 'slice_type':
        case 'array_type':
        case 'implicit_length_array_type':
            return composites_list(context, field(plain, 'element'), body, span);
        case 'map_type':
            return { kind: 'object', entries: mapEntries(context, field(plain, 'value'), body), ...span };
        case 'struct_type':
            return { kind: 'object', entries: structEntries(context, plain, body), ...span };
        default:
            return namedLiteral(context, plain, body, span);
    }
}
function namedLiteral(context, type, body, span) {
    const lowered = lowerType(context, type);
    const base = type.type === 'generic_type' ? field(type, 'type') : type;
    const own = base?.type === 'type_identifier' ? context.types.get(context_textOf(context, base)) : undefined;
    if (own?.type === 'struct_type')
        return made(lowered, { kind: 'object', entries: structEntries(context, own, body), ...span }, span);
    if (own && (own.type === 'map_type' || own.type === 'slice_type' || own.type === 'array_type'))
        return { kind: 'cast', of: literal(context, own, body, span), type: lowered, ...span };
    const value = untyped(context, body, span);
    const isFields = value.kind === 'object' && value.entries.every((entry) => isFieldName(context, body, entry));
    // Keys that are no names are those of a map, and elements without keys those of a slice, when the type is a library's.
    const isCast = !isFields && (value.kind === 'object' || type.type === 'qualified_type');
    return isCast ? { kind: 'cast', of: value, type: lowered, ...span } : made(lowered, value, span);
}
function isFieldName(context, body, entry) {
    const at = entry.keyAt?.at ?? body.at;
    return typeof entry.key === 'string' && !'"`'.includes(context.text[at] ?? '"');
}
function made(callee, value, span) {
    return { kind: 'call', callee, args: [{ value }], isNew: true, ...span };
}
/** By its looks: names before colons are fields. */
function untyped(context, body, span) {
    const elements = context_named(body);
    const isKeyed = elements.length === 0 || elements.some((element) => element.type === 'keyed_element');
    if (!isKeyed)
        return composites_list(context, undefined, body, span);
    const entries = elements.flatMap((element) => {
        if (element.type !== 'keyed_element')
            return [];
        const key = elementNode(field(element, 'key'));
        const value = field(element, 'value');
        if (!key || !value)
            return [];
        const name = key.type === 'identifier' ? context_textOf(context, key) : composites_keyOf(context, key);
        return [{ key: name, value: composites_elementOf(context, undefined, value), keyAt: context_spanOf(key) }];
    });
    return { kind: 'object', entries, ...span };
}
function composites_list(context, of, body, span) {
    const items = context_named(body).flatMap((element) => {
        const value = element.type === 'keyed_element' ? field(element, 'value') : element;
        return value ? [{ value: composites_elementOf(context, of, value) }] : [];
    });
    return { kind: 'list', items, ...span };
}
function mapEntries(context, of, body) {
    return context_named(body).flatMap((element) => {
        const key = elementNode(field(element, 'key'));
        const value = field(element, 'value');
        if (element.type !== 'keyed_element' || !key || !value)
            return [];
        return [{ key: composites_keyOf(context, key), value: composites_elementOf(context, of, value), keyAt: context_spanOf(key) }];
    });
}
function structEntries(context, struct, body) {
    const declared = fieldTypes(context, struct);
    return context_named(body).flatMap((element, index) => {
        if (element.type !== 'keyed_element') {
            const at = declared.list[index];
            return at ? [{ key: at.name, value: composites_elementOf(context, at.type, element) }] : [];
        }
        const key = elementNode(field(element, 'key'));
        const value = field(element, 'value');
        if (!key || !value)
            return [];
        const name = context_textOf(context, key);
        const type = declared.byName.get(name);
        return [{ key: name, value: composites_elementOf(context, type, value), keyAt: context_spanOf(key) }];
    });
}
/** Kept for each struct: a long list of literals asks for each of its elements. */
const known = new WeakMap();
function fieldTypes(context, struct) {
    const before = known.get(struct);
    if (before)
        return before;
    const list = declaredFields(context, struct);
    const found = { list, byName: new Map(list.map(({ name, type }) => [name, type])) };
    known.set(struct, found);
    return found;
}
function declaredFields(context, struct) {
    const declarations = struct.children.find((child) => child.type === 'field_declaration_list');
    return (declarations ? context_named(declarations) : []).flatMap((declaration) => {
        const type = field(declaration, 'type');
        if (!type)
            return [];
        const names = fields(declaration, 'name').map((name) => context_textOf(context, name));
        const embedded = composites_bare(type);
        const own = names.length > 0 ? names : [context_textOf(context, field(embedded, 'name') ?? embedded)];
        return own.map((name) => ({ name, type }));
    });
}
function composites_keyOf(context, key) {
    if (key.type === 'interpreted_string_literal' || key.type === 'raw_string_literal')
        return readText(context.text, key);
    if (key.type === 'literal_value')
        return untyped(context, key, context_spanOf(key));
    return context.expr(context, key);
}
function elementNode(node) {
    return node?.type === 'literal_element' ? (context_named(node)[0] ?? undefined) : node;
}
/** One element: `{…}` takes the type of what it stands in. */
function composites_elementOf(context, type, node) {
    const inner = elementNode(node) ?? node;
    return inner.type === 'literal_value' ? literal(context, type, inner, context_spanOf(inner)) : context.expr(context, inner);
}
function composites_bare(type) {
    let at = type;
    while (at.type === 'pointer_type' || at.type === 'parenthesized_type') {
        const inner = context_named(at)[0];
        if (!inner)
            break;
        at = inner;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/code/lower/go/expressions.js
// Expressions of Go.




function lowerExpr(context, node) {
    const span = context_spanOf(node);
    if (TYPE_NODES.has(node.type))
        return lowerType(context, node);
    switch (node.type) {
        case 'identifier':
        case 'field_identifier':
        case 'blank_identifier': {
            const name = context_textOf(context, node);
            const test = context.tests.get(name);
            return test ? { ...test, ...span } : nameAt(node, nameFor(context, name));
        }
        case 'interpreted_string_literal':
        case 'raw_string_literal':
        case 'rune_literal':
            return { kind: 'literal', value: readText(context.text, node), ...span };
        case 'int_literal':
        case 'float_literal':
        case 'imaginary_literal':
            return { kind: 'literal', value: readNumber(context_textOf(context, node)), ...span };
        case 'iota':
            return { kind: 'literal', value: context.iota, ...span };
        case 'true':
        case 'false':
            return { kind: 'literal', value: node.type === 'true', ...span };
        case 'nil':
            return { kind: 'literal', value: null, ...span };
        case 'parenthesized_expression':
        case 'literal_element':
        case 'expression_list':
        case 'variadic_argument':
            return inner(context, node);
        case 'func_literal':
            return { kind: 'function', fn: context.functionOf(context, node), ...span };
        case 'composite_literal':
            return lowerComposite(context, node);
        case 'selector_expression':
            return selector(context, node);
        case 'index_expression':
            return withTwo(context, node, field(node, 'operand'), field(node, 'index'));
        case 'slice_expression':
            return { kind: 'other', operator: 'slice', parts: expressions_parts(context, node), ...span };
        case 'type_assertion_expression':
            return assertion(context, node);
        case 'type_conversion_expression':
            return conversion(context, node);
        case 'type_instantiation_expression':
            return inner(context, node);
        case 'call_expression':
            return expressions_call(context, node);
        case 'unary_expression':
            return unary(context, node);
        case 'binary_expression':
            return binary(context, node);
        default:
            return { kind: 'other', operator: node.type, parts: expressions_parts(context, node), ...span };
    }
}
function expressions_parts(context, node) {
    return context_named(node).map((child) => lowerExpr(context, child));
}
function inner(context, node) {
    const first = context_named(node)[0];
    return first ? lowerExpr(context, first) : { kind: 'other', operator: node.type, parts: [], ...context_spanOf(node) };
}
function selector(context, node) {
    const operand = field(node, 'operand');
    const name = field(node, 'field');
    if (!operand || !name)
        return { kind: 'other', operator: node.type, parts: expressions_parts(context, node), ...context_spanOf(node) };
    return { kind: 'member', of: lowerExpr(context, operand), name: context_textOf(context, name), ...context_spanOf(node) };
}
function withTwo(context, node, of, key) {
    if (!of || !key)
        return { kind: 'other', operator: node.type, parts: expressions_parts(context, node), ...context_spanOf(node) };
    return { kind: 'index', of: lowerExpr(context, of), key: lowerExpr(context, key), ...context_spanOf(node) };
}
function assertion(context, node) {
    const operand = field(node, 'operand');
    const type = field(node, 'type');
    if (!operand)
        return { kind: 'other', operator: node.type, parts: expressions_parts(context, node), ...context_spanOf(node) };
    const of = lowerExpr(context, operand);
    return type ? { kind: 'cast', of, type: lowerType(context, type), ...context_spanOf(node) } : of;
}
/** `[]byte(s)`, and `f[A, B](x)`, which the grammar takes for one. */
function conversion(context, node) {
    const type = field(node, 'type');
    const operand = field(node, 'operand');
    const args = operand ? [{ value: lowerExpr(context, operand) }] : [];
    if (type?.type !== 'generic_type') {
        const name = type ? context_textOf(context, type).replace(/\s+/g, '') : '';
        const callee = type?.type === 'slice_type' ? nameAt(type, name) : type ? lowerType(context, type) : nameAt(node, name);
        return { kind: 'call', callee, args, ...context_spanOf(node) };
    }
    const of = field(type, 'type');
    const types = typeArguments(context, field(type, 'type_arguments'));
    return { kind: 'call', callee: of ? typeAsCallee(context, of) : nameAt(type, ''), args, types, ...context_spanOf(node) };
}
/** A generic function's name that was read as a type's. */
function typeAsCallee(context, node) {
    const type = lowerType(context, node);
    return type.kind === 'name' ? nameAt(type, nameFor(context, type.name)) : type;
}
function expressions_call(context, node) {
    const callee = field(node, 'function');
    const list = field(node, 'arguments');
    if (!callee)
        return { kind: 'other', operator: node.type, parts: expressions_parts(context, node), ...context_spanOf(node) };
    const nodes = list ? context_named(list) : [];
    const builtin = callee.type === 'identifier' && !isLocal(context, context_textOf(context, callee)) ? context_textOf(context, callee) : '';
    if ((builtin === 'new' || builtin === 'make') && nodes[0])
        return allocation(context, node, builtin, nodes);
    const args = nodes.map((arg) => expressions_argument(context, arg));
    const member = packageMember(context, callee);
    if (member?.from === 'fmt' && member.name === 'Sprintf') {
        const text = formatted(context, node, nodes, args);
        if (text)
            return text;
    }
    const types = typeArguments(context, field(node, 'type_arguments'));
    const base = { kind: 'call', callee: lowerExpr(context, callee), args, ...context_spanOf(node) };
    return types.length > 0 ? { ...base, types } : base;
}
function expressions_argument(context, node) {
    if (node.type === 'variadic_argument')
        return { value: inner(context, node), spread: 'list' };
    return { value: lowerExpr(context, node) };
}
function allocation(context, node, builtin, nodes) {
    const type = nodes[0];
    const lowered = lowerType(context, type);
    const span = context_spanOf(node);
    if (builtin === 'new')
        return newOf(lowered, span);
    if (type.type === 'map_type')
        return { kind: 'object', entries: [], ...span };
    if (type.type === 'slice_type')
        return { kind: 'list', items: [], ...span };
    const args = nodes.slice(1).map((arg) => expressions_argument(context, arg));
    return { kind: 'call', callee: nameAt(field(node, 'function') ?? node, 'make'), args, types: [lowered], ...span };
}
function formatted(context, node, nodes, args) {
    const first = nodes[0];
    const format = first && literalText(context, first);
    if (!first || format === undefined)
        return undefined;
    const found = formatParts(format, context_spanOf(first), args.slice(1));
    return found && { kind: 'text', parts: found, by: 'format', ...context_spanOf(node) };
}
/** A literal, a constant of this file that is one, or several of them added up. */
function literalText(context, node) {
    if (node.type === 'interpreted_string_literal' || node.type === 'raw_string_literal')
        return readText(context.text, node);
    if (node.type === 'parenthesized_expression') {
        const only = context_named(node)[0];
        return only && literalText(context, only);
    }
    if (node.type === 'identifier') {
        const name = context_textOf(context, node);
        return isLocal(context, name) ? undefined : context.texts.get(name);
    }
    if (node.type !== 'binary_expression' || operatorOf(node) !== '+')
        return undefined;
    const sides = [...fields(node, 'left'), ...fields(node, 'right')].map((side) => literalText(context, side));
    return sides.every((side) => side !== undefined) ? sides.join('') : undefined;
}
function operatorOf(node) {
    return node.children.find((child) => child.field === 'operator')?.type ?? '';
}
function unary(context, node) {
    const operand = field(node, 'operand');
    const operator = operatorOf(node);
    if (!operand)
        return { kind: 'other', operator, parts: expressions_parts(context, node), ...context_spanOf(node) };
    const of = lowerExpr(context, operand);
    switch (operator) {
        case '&':
        case '*':
            return of;
        case '<-':
            return { kind: 'other', operator: 'chan', parts: [of], ...context_spanOf(node) };
        case '!':
            return { kind: 'operation', operator: 'not', operands: [of], ...context_spanOf(node) };
        default:
            return { kind: 'operation', operator, operands: [of], ...context_spanOf(node) };
    }
}
function binary(context, node) {
    const left = field(node, 'left');
    const right = field(node, 'right');
    const operator = operatorOf(node);
    if (!left || !right)
        return { kind: 'other', operator, parts: expressions_parts(context, node), ...context_spanOf(node) };
    const sides = [lowerExpr(context, left), lowerExpr(context, right)];
    return combine(operator, sides[0], sides[1], node);
}
/** `a operator b`; also for `a operator= b`. */
function combine(operator, left, right, at) {
    const span = context_spanOf(at);
    if (operator === '&&' || operator === '||')
        return { kind: 'choice', by: operator === '&&' ? 'and' : 'or', of: [left, right], ...span };
    if (operator === '+')
        return { kind: 'text', by: 'plus', parts: [...expressions_added(left), ...expressions_added(right)], ...span };
    return { kind: 'operation', operator, operands: [left, right], ...span };
}
function expressions_added(side) {
    return side.kind === 'text' && side.by === 'plus' ? side.parts : [side];
}

;// CONCATENATED MODULE: ./build/code/lower/go/assignments.js
// Assignments and declarations of variables: several at once, results of one call spread over names, and the second value
// of look-ups, assertions and receives.



/** `a, b := …` and `a, b = …`, `a += …` */
function lowerAssignment(context, node) {
    const left = listed(field(node, 'left'));
    const right = listed(field(node, 'right'));
    const operator = node.children.find((child) => child.field === 'operator')?.type ?? ':=';
    const only = left[0];
    const value = right[0];
    if (operator !== ':=' && operator !== '=' && only && value) {
        const target = context.expr(context, only);
        const sum = combine(operator.slice(0, -1), target, context.expr(context, value), node);
        return [{ kind: 'assign', target, value: sum, ...context_spanOf(node) }];
    }
    return assignAll(context, node, left, right, operator === ':=');
}
/** `x++`, `x--` */
function lowerStep(context, node) {
    const of = context_named(node)[0];
    if (!of)
        return [];
    const target = context.expr(context, of);
    const one = { kind: 'literal', value: 1, ...context_spanOf(node) };
    const value = {
        kind: 'operation',
        operator: node.type === 'inc_statement' ? '+' : '-',
        operands: [target, one],
        ...context_spanOf(node),
    };
    return [{ kind: 'assign', target, value, ...context_spanOf(node) }];
}
/** One `var` or `const` specification. */
function lowerVar(context, spec, values) {
    const names = fields(spec, 'name');
    const typeNode = field(spec, 'type');
    if (values.length > 0)
        return assignAll(context, spec, names, values, true, typeNode && lowerType(context, typeNode));
    if (!typeNode)
        return [];
    const type = lowerType(context, typeNode);
    return names.map((name) => ({
        kind: 'assign',
        target: nameAt(name, context_declare(context, context_textOf(context, name))),
        value: { ...zeroValue(context, typeNode), ...context_spanOf(name) },
        type,
        declares: true,
        ...context_spanOf(spec),
    }));
}
/** Pairs of target and value, whichever way they are written. `targets` of a range loop have no values: see statements. */
function assignAll(context, at, left, right, declares, type) {
    const first = right[0];
    if (!first)
        return [];
    if (right.length === 1 && left.length > 1)
        return spread(context, at, left, first, declares);
    // All values are worked out before anything is assigned, and before the new names are known.
    const values = right.map((value) => context.expr(context, value));
    if (left.length === 1)
        return target(context, at, left[0], values[0], declares, type);
    const isPlain = values.every((value) => value.kind === 'literal' || value.kind === 'function');
    const out = [];
    const ready = values.map((value) => {
        if (isPlain || value.kind === 'literal')
            return value;
        const name = madeUp(context);
        out.push({ kind: 'assign', target: nameAt(value, name), value, declares: true, ...context_spanOf(value) });
        return nameAt(value, name);
    });
    left.forEach((node, index) => {
        const value = ready[index];
        if (value)
            out.push(...target(context, at, node, value, declares, type));
    });
    return out;
}
function target(context, at, node, value, declares, type) {
    const span = context_spanOf(at);
    if (assignments_isBlank(context, node))
        return value.kind === 'name' ? [] : [{ kind: 'expr', value, ...span }];
    const isName = node.type === 'identifier';
    const to = declares && isName
        ? nameAt(node, context_declare(context, context_textOf(context, node)))
        : assignable(context.expr(context, node));
    return [{ kind: 'assign', target: to, value, ...(type ? { type } : {}), ...(declares ? { declares } : {}), ...span }];
}
/** Something with a name, or what it is a part of. */
function assignable(to) {
    if (to.kind === 'cast')
        return assignable(to.of);
    if (to.kind === 'name' || to.kind === 'member' || to.kind === 'index')
        return to;
    const of = (to.kind === 'other' && to.parts[0]) || to;
    return {
        kind: 'index',
        of,
        key: { kind: 'other', operator: 'element', parts: [], at: to.at, to: to.to },
        at: to.at,
        to: to.to,
    };
}
function assignments_isBlank(context, node) {
    return node.at + 1 === node.to && context.text[node.at] === '_';
}
function spread(context, at, left, right, declares) {
    const value = context.expr(context, right);
    const second = left.length === 2 ? okOf(value) : undefined;
    if (second)
        return withOk(context, at, left, value, second, declares);
    const wanted = left.map((node, index) => ({ node, index })).filter(({ node }) => !assignments_isBlank(context, node));
    if (wanted.length === 0)
        return [{ kind: 'expr', value, ...context_spanOf(at) }];
    const name = madeUp(context);
    const out = [{ kind: 'assign', target: nameAt(right, name), value, declares: true, ...context_spanOf(at) }];
    for (const { node, index } of wanted) {
        const key = { kind: 'literal', value: index, ...context_spanOf(right) };
        const part = { kind: 'index', of: nameAt(right, name), key, ...context_spanOf(right) };
        out.push(...target(context, at, node, part, declares));
    }
    return out;
}
/** What the second value of `m[k]`, `x.(T)` and `<-c` says; undefined for calls. */
function okOf(value) {
    const span = { at: value.at, to: value.to };
    if (value.kind === 'index')
        return { kind: 'operation', operator: 'in', operands: [value.key, value.of], ...span };
    if (value.kind === 'cast')
        return { kind: 'operation', operator: 'instanceof', operands: [value.of, value.type], ...span };
    if (value.kind === 'other' && value.operator === 'chan')
        return { kind: 'operation', operator: 'chan', operands: [], ...span };
    return undefined;
}
function withOk(context, at, left, value, ok, declares) {
    const [to, toOk] = left;
    const out = [];
    // First what is asked: the assignment may change what it is asked of (`m, ok := m["a"].(T)`).
    if (!assignments_isBlank(context, toOk))
        out.push(...target(context, at, toOk, ok, declares));
    if (!assignments_isBlank(context, to))
        out.push(...target(context, at, to, value, declares));
    const isKept = toOk.type === 'identifier' && isSteady(ok) && !isSame(context, to, ok);
    if (isKept)
        context.tests = new Map([[context_textOf(context, toOk), ok]]);
    return out;
}
/** Whether asking again gives the same: nothing in it is called. */
function isSteady(expr) {
    switch (expr.kind) {
        case 'name':
        case 'literal':
            return true;
        case 'member':
            return isSteady(expr.of);
        case 'index':
            return isSteady(expr.of) && isSteady(expr.key);
        case 'cast':
            return isSteady(expr.of);
        case 'operation':
            return expr.operator === 'instanceof'
                ? expr.operands[0] !== undefined && isSteady(expr.operands[0])
                : expr.operands.every(isSteady);
        default:
            return false;
    }
}
/** Whether the first target is a name that the test asks about. */
function isSame(context, to, ok) {
    if (assignments_isBlank(context, to))
        return false;
    if (to.type !== 'identifier')
        return true;
    const name = nameFor(context, context_textOf(context, to));
    const asks = (expr) => {
        if (expr.kind === 'name')
            return expr.name === name;
        if (expr.kind === 'member' || expr.kind === 'cast')
            return asks(expr.of);
        if (expr.kind === 'index')
            return asks(expr.of) || asks(expr.key);
        return expr.kind === 'operation' && expr.operands.some(asks);
    };
    return asks(ok);
}
/** Takes what the statement before left for a test. */
function takeTests(context) {
    const { tests } = context;
    context.tests = NO_TESTS;
    return tests;
}
function listed(node) {
    if (!node)
        return [];
    return node.type === 'expression_list' ? context_named(node) : [node];
}

;// CONCATENATED MODULE: ./build/code/lower/go/statements.js
// Statements of Go. Headers of if, switch and for come before what they head.



/** The statements of a block, in a scope of their own. */
function lowerBlock(context, block) {
    return block ? inScope(context, () => lowerStatements(context, context_named(block))) : [];
}
function lowerStatements(context, nodes) {
    const out = [];
    for (const node of nodes) {
        if (node.type === 'statement_list' || node.type === 'block') {
            const inside = node.type === 'block' ? lowerBlock(context, node) : lowerStatements(context, context_named(node));
            for (const stmt of inside)
                out.push(stmt);
            continue;
        }
        const tests = takeTests(context);
        for (const stmt of lowerStatement(context, node, tests))
            out.push(stmt);
    }
    context.tests = NO_TESTS;
    return out;
}
function lowerStatement(context, node, tests) {
    switch (node.type) {
        case 'short_var_declaration':
        case 'assignment_statement':
            return lowerAssignment(context, node);
        case 'inc_statement':
        case 'dec_statement':
            return lowerStep(context, node);
        case 'var_declaration':
        case 'const_declaration':
            return lowerDeclaration(context, node);
        case 'type_declaration':
            return lowerTypes(context, node, undefined);
        case 'return_statement':
            return [lowerReturn(context, node)];
        case 'if_statement':
            return inScope(context, () => lowerIf(context, node, tests));
        case 'for_statement':
            return inScope(context, () => lowerFor(context, node));
        case 'expression_switch_statement':
        case 'type_switch_statement':
        case 'select_statement':
            return inScope(context, () => lowerSwitch(context, node));
        case 'go_statement':
        case 'defer_statement':
            return lowerLater(context, node);
        case 'send_statement':
            return lowerSend(context, node);
        case 'labeled_statement':
            return lowerStatements(context, context_named(node).filter((child) => child.type !== 'label_name'));
        case 'break_statement':
        case 'continue_statement':
            return [{ kind: 'leave', how: node.type === 'break_statement' ? 'break' : 'continue', ...context_spanOf(node) }];
        case 'goto_statement':
        case 'fallthrough_statement':
        case 'empty_statement':
            return [];
        case 'expression_statement': {
            const only = context_named(node)[0];
            return only ? [lowerAlone(context, only)] : [];
        }
        default:
            return [lowerAlone(context, node)];
    }
}
/** An expression as a statement; calls that never come back are throws. */
function lowerAlone(context, node) {
    const value = context.expr(context, node);
    return { kind: isEnd(context, node) ? 'throw' : 'expr', value, ...context_spanOf(node) };
}
const LOGGERS = /(?:^|\/)(?:log|logrus|glog|klog|zerolog\/log)(?:\/v[0-9]+)?$/;
function isEnd(context, node) {
    if (node.type !== 'call_expression')
        return false;
    const callee = field(node, 'function');
    if (!callee)
        return false;
    if (callee.type === 'identifier')
        return context_textOf(context, callee) === 'panic' && !isLocal(context, 'panic');
    const member = packageMember(context, callee);
    if (!member) {
        // `log.Fatal().Err(err).Msg("…")`
        const operand = callee.type === 'selector_expression' ? field(callee, 'operand') : undefined;
        return operand !== undefined && isEnd(context, operand);
    }
    if (member.from === 'os' || member.from === 'syscall')
        return member.name === 'Exit';
    if (member.from === 'runtime')
        return member.name === 'Goexit';
    return LOGGERS.test(member.from) && /^(?:Fatal|Panic)/.test(member.name);
}
function lowerReturn(context, node) {
    const list = context_named(node)[0];
    const span = context_spanOf(node);
    const values = list ? (list.type === 'expression_list' ? context_named(list) : [list]) : [];
    const results = values.map((value) => context.expr(context, value));
    const returned = values.length > 0 ? results : context.results.map((name) => nameAt(node, name));
    const only = returned[0];
    if (!only)
        return { kind: 'return', ...span };
    if (returned.length === 1)
        return { kind: 'return', value: only, ...span };
    return { kind: 'return', value: { kind: 'list', items: returned.map((value) => ({ value })), ...span }, ...span };
}
/** `var` and `const`, alone and in groups; a constant without a value repeats the one before. */
function lowerDeclaration(context, node) {
    const out = [];
    let before = [];
    let index = 0;
    const specs = context_named(node).flatMap((child) => (child.type === 'var_spec_list' ? context_named(child) : [child]));
    for (const spec of specs) {
        if (spec.type !== 'var_spec' && spec.type !== 'const_spec')
            continue;
        const own = fields(spec, 'value').flatMap((value) => (value.type === 'expression_list' ? context_named(value) : [value]));
        const values = own.length > 0 || spec.type === 'var_spec' ? own : before;
        before = values;
        context.iota = index;
        index += 1;
        for (const stmt of lowerVar(context, spec, values))
            out.push(stmt);
    }
    return out;
}
function lowerTypes(context, node, doc) {
    return context_named(node).flatMap((spec) => {
        const cls = lowerTypeDeclaration(context, spec, doc);
        return cls ? [{ kind: 'class', cls, ...context_spanOf(spec) }] : [];
    });
}
function lowerIf(context, node, before) {
    const header = field(node, 'initializer');
    const out = header ? lowerHeader(context, header) : [];
    const own = takeTests(context);
    const condition = field(node, 'condition');
    context.tests = own.size > 0 ? own : before;
    const test = condition
        ? context.expr(context, condition)
        : { kind: 'other', operator: 'if', parts: [], ...context_spanOf(node) };
    context.tests = NO_TESTS;
    const alternative = field(node, 'alternative');
    const then = lowerBlock(context, field(node, 'consequence'));
    const isIf = alternative?.type === 'if_statement';
    const otherwise = isIf
        ? inScope(context, () => lowerIf(context, alternative, NO_TESTS))
        : lowerBlock(context, alternative);
    out.push({ kind: 'branch', test, then, otherwise, ...context_spanOf(node) });
    return out;
}
/** A header's statement, whose test is still to be asked. */
function lowerHeader(context, header) {
    return lowerStatement(context, header, NO_TESTS);
}
function lowerFor(context, node) {
    const block = field(node, 'body');
    const header = context_named(node).find((child) => child !== block);
    const span = context_spanOf(node);
    if (header?.type === 'range_clause')
        return [lowerRange(context, header, block, span)];
    if (header?.type !== 'for_clause') {
        const test = header && context.expr(context, header);
        return [{ kind: 'loop', ...(test ? { test } : {}), body: lowerBlock(context, block), ...span }];
    }
    const start = field(header, 'initializer');
    const condition = field(header, 'condition');
    const update = field(header, 'update');
    const out = start ? lowerStatements(context, [start]) : [];
    const test = condition && context.expr(context, condition);
    const body = lowerBlock(context, block);
    if (update)
        for (const stmt of lowerStatements(context, [update]))
            body.push(stmt);
    out.push({ kind: 'loop', ...(test ? { test } : {}), body, ...span });
    return out;
}
function lowerRange(context, header, block, span) {
    const right = field(header, 'right');
    const iterated = right
        ? context.expr(context, right)
        : { kind: 'other', operator: 'range', parts: [], ...context_spanOf(header) };
    const left = field(header, 'left');
    const targets = left ? (left.type === 'expression_list' ? context_named(left) : [left]) : [];
    const declares = header.children.some((child) => child.type === ':=');
    const first = [];
    const names = targets.map((node) => {
        if (context_textOf(context, node) === '_')
            return undefined;
        if (declares)
            return context_declare(context, context_textOf(context, node));
        const name = madeUp(context);
        first.push({ kind: 'assign', target: context.expr(context, node), value: nameAt(node, name), ...context_spanOf(node) });
        return name;
    });
    const [key, element] = names;
    const body = lowerBlock(context, block);
    return {
        kind: 'loop',
        iterated,
        ...(key === undefined ? {} : { key }),
        ...(element === undefined ? {} : { element }),
        body: first.length > 0 ? [...first, ...body] : body,
        ...span,
    };
}
function lowerSwitch(context, node) {
    const header = field(node, 'initializer');
    const out = header ? lowerStatements(context, [header]) : [];
    const value = field(node, 'value');
    const isOfTypes = node.type === 'type_switch_statement';
    const subject = value && context.expr(context, value);
    const alias = isOfTypes ? field(node, 'alias') : undefined;
    const cases = [];
    for (const child of context_named(node)) {
        const made = inScope(context, () => lowerCase(context, child, isOfTypes ? subject : undefined, alias));
        if (made)
            cases.push(made);
    }
    out.push({ kind: 'switch', ...(subject && !isOfTypes ? { subject } : {}), cases, ...context_spanOf(node) });
    return out;
}
function lowerCase(context, node, typed, alias) {
    const first = [];
    let tests = [];
    switch (node.type) {
        case 'default_case':
            break;
        case 'expression_case':
            tests = fields(node, 'value')
                .flatMap((value) => (value.type === 'expression_list' ? context_named(value) : [value]))
                .map((value) => context.expr(context, value));
            break;
        case 'type_case':
            tests = fields(node, 'type').map((type) => typeTest(context, type, typed));
            break;
        case 'communication_case': {
            const communication = field(node, 'communication');
            tests = [{ kind: 'other', operator: 'select', parts: [], ...context_spanOf(node) }];
            if (communication)
                for (const stmt of lowerCommunication(context, communication))
                    first.push(stmt);
            break;
        }
        default:
            return undefined;
    }
    const name = alias && (context_named(alias)[0] ?? alias);
    if (name && typed) {
        const types = fields(node, 'type');
        const only = types.length === 1 ? types[0] : undefined;
        const value = only ? { kind: 'cast', of: typed, type: lowerType(context, only), ...context_spanOf(only) } : typed;
        const to = nameAt(name, context_declare(context, context_textOf(context, name)));
        first.push({ kind: 'assign', target: to, value, declares: true, ...context_spanOf(name) });
    }
    const lists = node.children.filter((child) => child.type === 'statement_list');
    const body = [...first, ...lowerStatements(context, lists)];
    const last = lists.at(-1);
    const fallsThrough = last !== undefined && context_named(last).at(-1)?.type === 'fallthrough_statement';
    return { tests, body, ...(fallsThrough ? { fallsThrough } : {}) };
}
function typeTest(context, type, of) {
    const span = context_spanOf(type);
    const subject = of ?? { kind: 'other', operator: 'type', parts: [], ...span };
    const isNil = context_textOf(context, type) === 'nil';
    const right = isNil ? { kind: 'literal', value: null, ...span } : lowerType(context, type);
    return { kind: 'operation', operator: isNil ? '==' : 'instanceof', operands: [subject, right], ...span };
}
function lowerCommunication(context, node) {
    if (node.type !== 'receive_statement')
        return lowerStatements(context, [node]);
    if (field(node, 'left'))
        return lowerAssignment(context, node);
    const right = field(node, 'right');
    return right ? [lowerAlone(context, right)] : [];
}
function lowerLater(context, node) {
    const call = context_named(node)[0];
    if (!call)
        return [];
    const value = context.expr(context, call);
    return [{ kind: 'expr', value: value.kind === 'call' ? { ...value, isLater: true } : value, ...context_spanOf(node) }];
}
/** What is sent stands somewhere in the channel: receives take anything out of it. */
function lowerSend(context, node) {
    const channel = field(node, 'channel');
    const sent = field(node, 'value');
    if (!channel || !sent)
        return [];
    const key = { kind: 'other', operator: 'element', parts: [], ...context_spanOf(channel) };
    const target = { kind: 'index', of: context.expr(context, channel), key, ...context_spanOf(channel) };
    return [{ kind: 'assign', target, value: context.expr(context, sent), ...context_spanOf(node) }];
}

;// CONCATENATED MODULE: ./build/code/lower/go/functions.js
// Functions, methods and function literals of Go.



function lowerFunction(context, node, doc) {
    const { results, tests } = context;
    context.tests = NO_TESTS;
    try {
        return inScope(context, () => lowerInside(context, node, doc));
    }
    finally {
        context.results = results;
        context.tests = tests;
    }
}
function lowerInside(context, node, doc) {
    const name = field(node, 'name');
    const receiver = receiverOf(context, field(node, 'receiver'));
    const params = lowerParams(context, field(node, 'parameters'));
    const result = field(node, 'result');
    const declared = namedResults(context, result);
    const block = field(node, 'body');
    // Parameters, results and the block share one scope: `a, err := f(a)` does not make a new `a`.
    const body = [...declared, ...(block ? lowerStatements(context, context_named(block)) : [])];
    return {
        name: name ? context_textOf(context, name) : '',
        nameAt: context_spanOf(name ?? node),
        params,
        body,
        decorators: [],
        ...(result && declared.length === 0 ? { returns: lowerResult(context, result) } : {}),
        ...(doc === undefined ? {} : { doc }),
        ...(receiver ? { receiver } : {}),
        ...context_spanOf(node),
    };
}
function lowerResult(context, result) {
    if (result.type !== 'parameter_list')
        return lowerType(context, result);
    const items = context_named(result).flatMap((part) => fields(part, 'type').map((type) => ({ value: lowerType(context, type) })));
    const only = items[0];
    return items.length === 1 && only ? only.value : { kind: 'list', items, ...context_spanOf(result) };
}
function lowerParams(context, list) {
    const params = [];
    for (const declaration of list ? context_named(list) : []) {
        const typeNode = field(declaration, 'type');
        const names = fields(declaration, 'name');
        const type = typeNode && lowerType(context, typeNode);
        const by = declaration.type === 'variadic_parameter_declaration' ? 'list' : 'position';
        for (const node of names.length > 0 ? names : [declaration]) {
            const written = names.length > 0 ? context_textOf(context, node) : '_';
            const name = written === '_' ? `%p${params.length}` : written;
            if (written !== '_')
                declareParam(context, name);
            params.push({ name, by, ...(type ? { type } : {}), ...context_spanOf(node) });
        }
    }
    return params;
}
/** Named results are variables from the start, and what a bare `return` returns. */
function namedResults(context, result) {
    context.results = [];
    if (result?.type !== 'parameter_list')
        return [];
    const names = [];
    const out = [];
    for (const declaration of context_named(result)) {
        const typeNode = field(declaration, 'type');
        for (const node of fields(declaration, 'name')) {
            const written = context_textOf(context, node);
            const name = written === '_' ? `%r${names.length}` : written;
            names.push(name);
            if (!typeNode)
                continue;
            if (written !== '_')
                declareParam(context, name);
            const value = { ...zeroValue(context, typeNode), ...context_spanOf(node) };
            const type = lowerType(context, typeNode);
            out.push({ kind: 'assign', target: nameAt(node, name), value, type, declares: true, ...context_spanOf(node) });
        }
    }
    context.results = names;
    return out;
}
function receiverOf(context, list) {
    const declaration = list && context_named(list)[0];
    const typeNode = declaration && field(declaration, 'type');
    if (!typeNode)
        return undefined;
    const lowered = lowerType(context, typeNode);
    const of = lowered.kind === 'index' ? lowered.of : lowered;
    const written = fields(declaration, 'name')[0];
    const name = written ? context_textOf(context, written) : '_';
    if (name !== '_')
        declareParam(context, name);
    return { name: name === '_' ? '%receiver' : name, type: of.kind === 'name' || of.kind === 'member' ? of.name : '' };
}

;// CONCATENATED MODULE: ./build/code/lower/go/imports.js
// Imports of a Go file. Without an alias the local name is the package's own, which only its source says; of the names its
// path suggests the one is taken that the file uses.


const VERSION = /^v[0-9]{1,4}$/;
function lowerImports(tree, used) {
    const imports = [];
    const visit = (node) => {
        if (node.type === 'import_spec') {
            const found = lowerImport(tree.text, node, used);
            if (found)
                imports.push(found);
        }
        else if (node.type === 'import_declaration' || node.type === 'import_spec_list')
            node.children.forEach(visit);
    };
    tree.root.children.forEach(visit);
    return imports;
}
function lowerImport(text, node, used) {
    const path = field(node, 'path');
    if (!path)
        return undefined;
    const from = readText(text, path);
    const name = field(node, 'name');
    const alias = name && text.slice(name.at, name.to);
    if (alias === '_')
        return { local: undefined, from, imported: '*', ...context_spanOf(node) };
    const local = alias === '.' ? '*' : (alias ?? localName(from, used));
    return { local, from, imported: '*', ...context_spanOf(node) };
}
/** `github.com/go-git/go-git/v5` is usually `git`, `gopkg.in/yaml.v3` `yaml`, `github.com/mattn/go-sqlite3` `sqlite3`. */
function localName(path, used) {
    const names = packageNames(path);
    return names.find((name) => used.has(name)) ?? names[0] ?? path;
}
function packageNames(path) {
    const parts = path.split('/');
    const last = parts.at(-1) ?? path;
    const base = VERSION.test(last) && parts.length > 1 ? (parts.at(-2) ?? last) : last;
    const plain = base.replace(/\.v[0-9]{1,4}$/, '');
    const names = [
        plain,
        plain.replace(/^go-/, ''),
        plain.replace(/[-.]go$/, ''),
        plain.replace(/-sdk-go$/, ''),
        plain.replaceAll('-', '_'),
        plain.replaceAll('-', ''),
        ...plain.split(/[-.]/),
    ];
    return [...new Set(names)].filter((name) => /^[A-Za-z_]\w*$/.test(name));
}

;// CONCATENATED MODULE: ./build/code/lower/go.js
// The front end of Go: a file's syntax tree to the intermediate representation. What is declared where is in lower/go/.






function lowerGo(path, tree) {
    const survey = go_look(tree);
    const imports = lowerImports(tree, survey.used);
    const context = {
        text: tree.text,
        imports: new Map(imports.flatMap(({ local, from }) => (local && local !== '*' ? [[local, from]] : []))),
        types: survey.types,
        globals: survey.globals,
        texts: survey.texts,
        scope: undefined,
        made: 0,
        iota: 0,
        tests: NO_TESTS,
        results: [],
        expr: lowerExpr,
        functionOf: lowerFunction,
    };
    const body = [];
    let comments = [];
    let name;
    let doc;
    for (const node of tree.root.children) {
        if (node.type === 'comment') {
            comments.push(node);
            continue;
        }
        if (!node.isNamed)
            continue;
        const before = docOf(tree.text, comments, node.at);
        comments = [];
        if (node.type === 'package_clause') {
            const own = context_named(node)[0];
            name = own && context_textOf(context, own);
            doc = before;
            continue;
        }
        for (const stmt of lowerTop(context, node, before))
            body.push(stmt);
    }
    return {
        path,
        language: 'go',
        ...(name === undefined ? {} : { package: name }),
        ...(doc === undefined ? {} : { doc }),
        imports,
        exports: [],
        body,
        directives: [],
        errors: survey.errors,
        ...(tree.isCut ? { cut: 'code nested more than 400 deep was left out' } : {}),
    };
}
function lowerTop(context, node, doc) {
    switch (node.type) {
        case 'import_declaration':
            return [];
        case 'function_declaration':
        case 'method_declaration': {
            const fn = lowerFunction(context, node, doc);
            const span = context_spanOf(node);
            if (fn.name !== 'init' || fn.receiver)
                return [{ kind: 'function', fn, ...span }];
            // Runs by itself when the package is loaded, and nobody can name it.
            return [
                {
                    kind: 'expr',
                    value: { kind: 'call', callee: { kind: 'function', fn, ...span }, args: [], ...span },
                    ...span,
                },
            ];
        }
        case 'var_declaration':
        case 'const_declaration':
            return lowerDeclaration(context, node);
        case 'type_declaration':
            return lowerTypes(context, node, doc);
        default:
            return lowerStatements(context, node.type === 'ERROR' ? context_named(node) : [node]);
    }
}
/** What has to be known of the whole file before its parts are lowered. */
function go_look(tree) {
    const survey = { used: new Set(), types: new Map(), globals: new Set(), texts: new Map(), errors: [] };
    const { text } = tree;
    const open = [tree.root];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.type === 'ERROR')
            survey.errors.push(context_spanOf(node));
        const of = node.type === 'selector_expression'
            ? field(node, 'operand')
            : node.type === 'qualified_type'
                ? field(node, 'package')
                : undefined;
        if (of && (of.type === 'identifier' || of.type === 'package_identifier'))
            survey.used.add(text.slice(of.at, of.to));
        if (node.type === 'type_spec' || node.type === 'type_alias') {
            const name = field(node, 'name');
            const type = field(node, 'type');
            if (name && type)
                survey.types.set(text.slice(name.at, name.to), type);
        }
        for (let index = node.children.length - 1; index >= 0; index -= 1)
            open.push(node.children[index]);
    }
    for (const node of tree.root.children)
        lookAtTop(text, node, survey);
    return survey;
}
function lookAtTop(text, node, survey) {
    if (node.type !== 'var_declaration' && node.type !== 'const_declaration' && node.type !== 'var_spec_list') {
        const name = node.type === 'function_declaration' ? field(node, 'name') : undefined;
        if (name)
            survey.globals.add(text.slice(name.at, name.to));
        return;
    }
    for (const spec of context_named(node)) {
        if (spec.type === 'var_spec_list')
            lookAtTop(text, spec, survey);
        const names = fields(spec, 'name').map((name) => text.slice(name.at, name.to));
        for (const name of names)
            survey.globals.add(name);
        const list = spec.type === 'const_spec' ? fields(spec, 'value').flatMap((value) => context_named(value)) : [];
        names.forEach((name, index) => {
            const value = list[index];
            if (value && /^(?:raw|interpreted)_string_literal$/.test(value.type))
                survey.texts.set(name, readText(text, value));
        });
    }
}
/** The comment that ends on the line before, without its slashes and without directives. */
function docOf(text, comments, at) {
    const lines = [];
    let next = at;
    for (let index = comments.length - 1; index >= 0; index -= 1) {
        const comment = comments[index];
        const between = text.slice(comment.to, next);
        if (between.trim() !== '' || between.split('\n').length > 2)
            break;
        next = comment.at;
        const raw = text.slice(comment.at, comment.to);
        if (!raw.startsWith('//go:'))
            lines.push(raw.replace(/^\/\/ ?/, '').replace(/^\/\*|\*\/$/g, ''));
    }
    const doc = lines.reverse().join('\n').trim();
    return doc === '' ? undefined : doc;
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/tree.js
// What the parts of the JavaScript front end share: finding children of a node, and the state of one file's lowering.
// The parts call each other through `Lowering`, since expressions hold functions, functions statements, and so on.
const tree_spanOf = (node) => ({ at: node.at, to: node.to });
function tree_field(node, name) {
    return node.children.find((child) => child.field === name);
}
function tree_fields(node, name) {
    return node.children.filter((child) => child.field === name);
}
function isComment(node) {
    return node.type === 'comment' || node.type === 'html_comment';
}
/** Its named children but comments. */
function tree_parts(node) {
    return node.children.filter((child) => child.isNamed && !isComment(child));
}
/** Whether a keyword or sign stands among its children. */
function tree_has(node, type) {
    return node.children.some((child) => child.type === type);
}
/** The child that is of this type. */
function only(node, type) {
    return node.children.find((child) => child.type === type);
}
function tree_unwrapped(node) {
    let inner = node;
    while (inner.type === 'parenthesized_expression') {
        const next = tree_parts(inner)[0];
        if (!next)
            return inner;
        inner = next;
    }
    return inner;
}
function tree_textOf(lowering, node) {
    return lowering.text.slice(node.at, node.to);
}
function nameExpr(name, span) {
    return { kind: 'name', name, at: span.at, to: span.to };
}
/** The text of a documentation comment without its signs. */
function docText(comment) {
    if (!comment.startsWith('/**') || comment.length < 5)
        return undefined;
    return comment
        .slice(3, -2)
        .split('\n')
        .map((line) => line.trim().replace(/^\* ?/, ''))
        .join('\n')
        .trim();
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/literals.js
// Literals of JavaScript: strings with their escapes read, numbers, templates, regular expressions.

const literals_ESCAPES = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };
function escaped(sequence) {
    const rest = sequence.slice(1);
    const sign = rest[0] ?? '';
    if (sign === 'x' || sign === 'u') {
        const code = Number.parseInt(rest.slice(1).replace(/[{}]/g, ''), 16);
        return Number.isNaN(code) || code > 0x10ffff ? '' : String.fromCodePoint(code);
    }
    if (sign === '\n' || sign === '\r' || sign === '\u2028' || sign === '\u2029')
        return '';
    return literals_ESCAPES[sign] ?? rest;
}
/** The text between the quotes. */
function stringText(lowering, node) {
    let text = '';
    for (const child of node.children) {
        if (child.type === 'escape_sequence')
            text += escaped(tree_textOf(lowering, child));
        else if (child.isNamed)
            text += tree_textOf(lowering, child);
    }
    return text;
}
function literals_literal(value, node) {
    return { kind: 'literal', value, ...tree_spanOf(node) };
}
function numberOf(text) {
    const plain = text.replaceAll('_', '').replace(/n$/, '');
    return /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
}
function regex(lowering, node) {
    const pattern = tree_field(node, 'pattern');
    const flags = tree_field(node, 'flags');
    return {
        kind: 'regex',
        source: pattern ? tree_textOf(lowering, pattern) : '',
        flags: flags ? tree_textOf(lowering, flags) : '',
        ...tree_spanOf(node),
    };
}
/** Constant texts and holes in turn: there is one text more than holes, empty ones included. */
function templateParts(lowering, node) {
    const texts = [];
    const holes = [];
    let text = '';
    let at = node.at + 1;
    for (const child of node.children) {
        if (child.type === 'template_substitution') {
            texts.push({ kind: 'literal', value: text, at, to: child.at });
            const inner = tree_parts(child)[0];
            holes.push(inner ? lowering.expr(inner) : literals_literal('', child));
            text = '';
            at = child.to;
        }
        else if (child.type === 'escape_sequence')
            text += escaped(tree_textOf(lowering, child));
        else if (child.isNamed)
            text += tree_textOf(lowering, child);
    }
    texts.push({ kind: 'literal', value: text, at, to: Math.max(at, node.to - 1) });
    return { texts, holes };
}
function template(lowering, node) {
    const { texts, holes } = templateParts(lowering, node);
    if (holes.length === 0)
        return literals_literal(texts[0]?.value, node);
    const all = [];
    texts.forEach((text, index) => {
        if (text.value !== '')
            all.push(text);
        const hole = holes[index];
        if (hole)
            all.push(hole);
    });
    return { kind: 'text', by: 'template', parts: all, ...tree_spanOf(node) };
}
/** The arguments of a tag: its constant texts as a list, then the holes. */
function taggedArguments(lowering, node) {
    const { texts, holes } = templateParts(lowering, node);
    const list = { kind: 'list', items: texts.map((value) => ({ value })), ...tree_spanOf(node) };
    return [{ value: list }, ...holes.map((value) => ({ value }))];
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/objects.js
// Object literals: pairs, short forms, spreads, methods and getters.


function objects_object(lowering, node) {
    const entries = [];
    for (const part of tree_parts(node)) {
        const entry = objects_entryOf(lowering, part);
        if (entry)
            entries.push(entry);
    }
    return { kind: 'object', entries, ...tree_spanOf(node) };
}
function objects_entryOf(lowering, node) {
    if (node.type === 'shorthand_property_identifier')
        return { key: tree_textOf(lowering, node), keyAt: tree_spanOf(node), value: lowering.expr(node) };
    if (node.type === 'spread_element') {
        const inner = tree_parts(node)[0];
        return inner && { key: undefined, value: lowering.expr(inner), isSpread: true };
    }
    if (node.type === 'pair') {
        const key = tree_field(node, 'key');
        const value = tree_field(node, 'value');
        return key && value && { key: objects_keyOf(lowering, key), keyAt: tree_spanOf(key), value: lowering.expr(value) };
    }
    if (node.type !== 'method_definition' || tree_has(node, 'set'))
        return undefined;
    const name = tree_field(node, 'name');
    if (!name)
        return undefined;
    const value = { kind: 'function', fn: lowering.fn(node), ...tree_spanOf(node) };
    return { key: objects_keyOf(lowering, name), keyAt: tree_spanOf(name), value };
}
/** A key as text where it is one. */
function objects_keyOf(lowering, node) {
    if (node.type === 'string')
        return stringText(lowering, node);
    if (node.type === 'number')
        return String(numberOf(tree_textOf(lowering, node)));
    if (node.type !== 'computed_property_name')
        return tree_textOf(lowering, node);
    const inner = tree_parts(node)[0];
    if (!inner)
        return '';
    const key = lowering.expr(inner);
    return key.kind === 'literal' ? String(key.value) : key;
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/patterns.js
// Destructuring, wherever it stands: one assignment per name, from made-up names.


function isPattern(node) {
    return node.type === 'object_pattern' || node.type === 'array_pattern' || node.type === 'assignment_pattern';
}
function lowerPattern(lowering, pattern, value, declares) {
    const out = [];
    patterns_assignTo(lowering, pattern, value, declares, out);
    return out;
}
function patterns_assignTo(lowering, node, value, declares, out) {
    switch (node.type) {
        case 'assignment_pattern':
        case 'object_assignment_pattern': {
            const target = tree_field(node, 'left');
            const other = tree_field(node, 'right');
            if (target)
                patterns_assignTo(lowering, target, other ? orDefault(value, lowering.expr(other)) : value, declares, out);
            return;
        }
        case 'object_pattern':
            objectParts(lowering, node, held(lowering, value, node, declares, out), declares, out);
            return;
        case 'array_pattern':
            listParts(lowering, node, held(lowering, value, node, declares, out), declares, out);
            return;
        case 'rest_pattern': {
            const inner = tree_parts(node)[0];
            if (inner)
                patterns_assignTo(lowering, inner, value, declares, out);
            return;
        }
        case 'parenthesized_expression':
        case 'non_null_expression':
        case 'as_expression': {
            const inner = tree_parts(node)[0];
            if (inner)
                patterns_assignTo(lowering, inner, value, declares, out);
            return;
        }
        case 'undefined':
        case 'identifier':
        case 'shorthand_property_identifier_pattern':
            out.push(patterns_assign(node, nameExpr(tree_textOf(lowering, node), node), value, declares));
            return;
        default:
            out.push(patterns_assign(node, lowering.expr(node), value, false));
    }
}
function patterns_assign(span, target, value, declares) {
    return { kind: 'assign', target, value, ...(declares && { declares }), at: span.at, to: span.to };
}
function orDefault(value, other) {
    return { kind: 'choice', by: 'nullish', of: [value, other], at: value.at, to: other.to };
}
/** A name for the value, so that it is evaluated once. */
function held(lowering, value, node, declares, out) {
    if (value.kind === 'name' && (declares || value.name.startsWith('%')))
        return value;
    const name = lowering.fresh();
    out.push(patterns_assign(node, nameExpr(name, value), value, true));
    return nameExpr(name, value);
}
function objectParts(lowering, node, from, declares, out) {
    for (const part of tree_parts(node)) {
        if (part.type === 'pair_pattern') {
            const key = tree_field(part, 'key');
            const target = tree_field(part, 'value');
            if (key && target)
                patterns_assignTo(lowering, target, patterns_partOf(lowering, from, key), declares, out);
            continue;
        }
        const name = part.type === 'object_assignment_pattern' ? tree_field(part, 'left') : part;
        if (part.type === 'rest_pattern' || !name || isPattern(name))
            patterns_assignTo(lowering, part, from, declares, out);
        else
            patterns_assignTo(lowering, part, memberOf(from, tree_textOf(lowering, name), name), declares, out);
    }
}
function patterns_partOf(lowering, from, key) {
    if (key.type === 'string')
        return memberOf(from, stringText(lowering, key), key);
    if (key.type !== 'computed_property_name')
        return memberOf(from, tree_textOf(lowering, key), key);
    const inner = tree_parts(key)[0];
    return inner ? { kind: 'index', of: from, key: lowering.expr(inner), ...tree_spanOf(key) } : from;
}
function memberOf(of, name, span) {
    return { kind: 'member', of, name, at: span.at, to: span.to };
}
function listParts(lowering, node, from, declares, out) {
    let position = 0;
    for (const part of node.children) {
        if (part.type === ',')
            position++;
        if (!part.isNamed || isComment(part))
            continue;
        const span = tree_spanOf(part);
        const value = part.type === 'rest_pattern'
            ? { kind: 'other', operator: 'slice', parts: [from], ...span }
            : { kind: 'index', of: from, key: { kind: 'literal', value: position, ...span }, ...span };
        patterns_assignTo(lowering, part, value, declares, out);
    }
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/functions.js
// Functions of every kind: parameters, bodies, their documentation.



function functions_lowerFunction(lowering, node, doc) {
    const name = tree_field(node, 'name');
    const unpacked = [];
    const params = parameters(lowering, node, unpacked);
    const body = tree_field(node, 'body');
    const returns = tree_field(node, 'return_type');
    return {
        name: name ? functions_nameOf(lowering, name) : '',
        nameAt: tree_spanOf(name ?? node),
        params,
        body: body ? [...unpacked, ...bodyOf(lowering, body)] : unpacked,
        decorators: tree_fields(node, 'decorator').map((decorator) => lowerDecorator(lowering, decorator)),
        ...(returns && { returns: lowering.type(returns) }),
        ...(doc !== undefined && { doc }),
        ...(tree_has(node, 'async') && { isAsync: true }),
        ...((tree_has(node, '*') || node.type.startsWith('generator')) && { isGenerator: true }),
        ...(tree_has(node, 'static') && { isStatic: true }),
        ...(tree_has(node, 'get') && { isGetter: true }),
        ...(node.type === 'arrow_function' && { isArrow: true }),
        ...tree_spanOf(node),
    };
}
function functions_nameOf(lowering, node) {
    const key = objects_keyOf(lowering, node);
    return typeof key === 'string' ? key : tree_textOf(lowering, node);
}
function lowerDecorator(lowering, node) {
    const inner = tree_parts(node)[0];
    return inner ? lowering.expr(inner) : nameExpr('', node);
}
function bodyOf(lowering, body) {
    if (body.type === 'statement_block')
        return lowering.block(body.children);
    return [{ kind: 'return', value: lowering.expr(body), ...tree_spanOf(body) }];
}
function parameters(lowering, node, unpacked) {
    const alone = tree_field(node, 'parameter');
    if (alone)
        return [{ name: tree_textOf(lowering, alone), by: 'position', ...tree_spanOf(alone) }];
    const list = tree_field(node, 'parameters');
    const out = [];
    for (const part of list ? tree_parts(list) : []) {
        const pattern = tree_field(part, 'pattern') ?? part;
        if (pattern.type === 'this')
            continue;
        const param = parameter(lowering, part, pattern, out.length, unpacked);
        out.push(param);
        if (tree_has(part, 'readonly') || tree_has(part, 'accessibility_modifier'))
            unpacked.push(property(param));
    }
    return out;
}
function parameter(lowering, node, pattern, position, unpacked) {
    const isDefaulted = pattern.type === 'assignment_pattern';
    const isRest = pattern.type === 'rest_pattern';
    const target = (isDefaulted ? tree_field(pattern, 'left') : isRest ? tree_parts(pattern)[0] : pattern) ?? pattern;
    const other = isDefaulted ? tree_field(pattern, 'right') : tree_field(node, 'value');
    const type = tree_field(node, 'type');
    const decorators = tree_fields(node, 'decorator').map((decorator) => lowerDecorator(lowering, decorator));
    const name = isPattern(target) ? `%p${position}` : tree_textOf(lowering, target);
    if (isPattern(target))
        unpacked.push(...lowering.bind(target, nameExpr(name, target), true));
    return {
        name,
        by: isRest ? 'list' : 'position',
        ...(type && { type: lowering.type(type) }),
        ...(other && { default: lowering.expr(other) }),
        ...(decorators.length > 0 && { decorators }),
        ...tree_spanOf(node),
    };
}
/** `constructor(private x)` is `this.x = x`. */
function property(param) {
    const span = tree_spanOf(param);
    const target = { kind: 'member', of: nameExpr('this', span), name: param.name, ...span };
    return { kind: 'assign', target, value: nameExpr(param.name, span), ...span };
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/classes.js
// Classes, interfaces, type aliases and enums.



function lowerClass(lowering, node, doc, outer) {
    const body = tree_field(node, 'body');
    const decorators = [...outer, ...tree_fields(node, 'decorator')];
    return {
        ...classes_named(lowering, node),
        form: 'class',
        bases: classes_basesOf(lowering, node),
        decorators: decorators.map((decorator) => lowerDecorator(lowering, decorator)),
        ...(body ? members(lowering, body) : { methods: [], fields: [] }),
        ...(doc !== undefined && { doc }),
        ...tree_spanOf(node),
    };
}
function classes_named(lowering, node) {
    const name = tree_field(node, 'name');
    return { name: name ? tree_textOf(lowering, name) : '', nameAt: tree_spanOf(name ?? node) };
}
/** What it extends, then what it implements. */
function classes_basesOf(lowering, node) {
    const heritage = only(node, 'class_heritage');
    const bases = [];
    for (const part of heritage ? tree_parts(heritage) : []) {
        if (part.type === 'extends_clause')
            bases.push(...tree_fields(part, 'value').map((base) => lowering.expr(base)));
        else if (part.type === 'implements_clause')
            bases.push(...tree_parts(part).map((base) => lowering.type(base)));
        else
            bases.push(lowering.expr(part));
    }
    return bases;
}
function members(lowering, body) {
    const methods = [];
    const found = [];
    let decorators = [];
    let doc;
    for (const member of body.children) {
        if (isComment(member))
            doc = docText(tree_textOf(lowering, member));
        else if (member.type === 'decorator')
            decorators.push(lowerDecorator(lowering, member));
        else if (member.isNamed) {
            if (member.type === 'method_definition') {
                const method = lowering.fn(member, doc);
                const isSetter = tree_has(member, 'set');
                methods.push({
                    ...method,
                    ...(isSetter && { name: `set ${method.name}` }),
                    decorators: [...decorators, ...method.decorators],
                });
            }
            else if (member.type === 'public_field_definition' || member.type === 'field_definition')
                found.push(classes_fieldOf(lowering, member));
            decorators = [];
            doc = undefined;
        }
    }
    return { methods, fields: found };
}
function classes_fieldOf(lowering, node) {
    const name = tree_field(node, 'name') ?? tree_field(node, 'property');
    const type = tree_field(node, 'type');
    const value = tree_field(node, 'value');
    return {
        name: name ? functions_nameOf(lowering, name) : '',
        ...(type && { type: lowering.type(type) }),
        ...(value && { value: lowering.expr(value) }),
        ...(tree_has(node, 'static') && { isStatic: true }),
        ...(tree_has(node, '?') && { isOptional: true }),
        ...tree_spanOf(node),
    };
}
/** Static blocks run when the class is made: functions called after it. */
function staticBlocks(lowering, node) {
    const body = tree_field(node, 'body');
    const out = [];
    for (const block of body?.children ?? []) {
        const inner = block.type === 'class_static_block' ? tree_field(block, 'body') : undefined;
        if (inner)
            out.push(...lowering.block(inner.children));
    }
    return out;
}
function lowerInterface(lowering, node, doc) {
    const body = tree_field(node, 'body');
    const clause = only(node, 'extends_type_clause');
    return {
        ...classes_named(lowering, node),
        form: 'type',
        bases: clause ? tree_fields(clause, 'type').map((base) => lowering.type(base)) : [],
        decorators: [],
        methods: [],
        fields: body ? typeFields(lowering.type(body)) : [],
        ...(doc !== undefined && { doc }),
        ...tree_spanOf(node),
    };
}
function lowerAlias(lowering, node, doc) {
    const value = tree_field(node, 'value');
    const type = value && lowering.type(value);
    return {
        ...classes_named(lowering, node),
        form: 'type',
        bases: [],
        decorators: [],
        methods: [],
        fields: type?.kind === 'object' ? typeFields(type) : [],
        ...(type && type.kind !== 'object' && { alias: type }),
        ...(doc !== undefined && { doc }),
        ...tree_spanOf(node),
    };
}
function typeFields(type) {
    if (type.kind !== 'object')
        return [];
    return type.entries.map((entry) => ({
        name: typeof entry.key === 'string' ? entry.key : '',
        type: entry.value,
        ...(entry.isOptional && { isOptional: true }),
        at: entry.keyAt?.at ?? entry.value.at,
        to: entry.value.to,
    }));
}
function lowerEnum(lowering, node) {
    const body = tree_field(node, 'body');
    const found = [];
    let next = 0;
    for (const part of body ? tree_parts(body) : []) {
        const name = part.type === 'enum_assignment' ? tree_field(part, 'name') : part;
        const given = part.type === 'enum_assignment' ? tree_field(part, 'value') : undefined;
        const value = given ? lowering.expr(given) : literals_literal(next, part);
        next = value.kind === 'literal' && typeof value.value === 'number' ? value.value + 1 : undefined;
        if (name)
            found.push({ name: functions_nameOf(lowering, name), value, isStatic: true, ...tree_spanOf(part) });
    }
    return {
        ...classes_named(lowering, node),
        form: 'enum',
        bases: [],
        decorators: [],
        methods: [],
        fields: found,
        ...tree_spanOf(node),
    };
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/jsx.js
// JSX: an element is made of the values of its attributes and children.


/** The attribute whose value is put into the page as it is: a call of its own, so that it can be a sink. */
const RAW_HTML = 'dangerouslySetInnerHTML';
function jsx_element(lowering, node) {
    const opening = node.type === 'jsx_element' ? tree_field(node, 'open_tag') : node;
    const out = [];
    for (const attribute of opening ? tree_fields(opening, 'attribute') : []) {
        const value = attributeValue(lowering, attribute);
        if (value)
            out.push(value);
    }
    if (node.type === 'jsx_element') {
        for (const child of node.children) {
            const value = child.field === undefined ? childValue(lowering, child) : undefined;
            if (value)
                out.push(value);
        }
    }
    return { kind: 'other', operator: 'jsx', parts: out, ...tree_spanOf(node) };
}
function attributeValue(lowering, node) {
    if (node.type === 'jsx_expression')
        return childValue(lowering, node);
    const [name, given] = tree_parts(node);
    if (!name || !given)
        return undefined;
    const value = given.type === 'string' ? literals_literal(stringText(lowering, given), given) : lowering.expr(given);
    if (tree_textOf(lowering, name) !== RAW_HTML)
        return value;
    return { kind: 'call', callee: nameExpr(RAW_HTML, name), args: [{ value }], ...tree_spanOf(node) };
}
function childValue(lowering, node) {
    if (node.type === 'jsx_text' || node.type === 'html_character_reference')
        return undefined;
    if (node.type !== 'jsx_expression')
        return node.isNamed ? lowering.expr(node) : undefined;
    const inner = tree_parts(node)[0];
    const spread = inner?.type === 'spread_element' ? tree_parts(inner)[0] : undefined;
    return spread ? lowering.expr(spread) : inner && lowering.expr(inner);
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/modules.js
// Modules: imports and exports of ECMAScript, of CommonJS, and of TypeScript, also as compilers write them.


/** What `module.exports` is called in the lowered module; `exports.x` is `%exports.x`. */
const EXPORTS = '%exports';
const ASSIGNED = /\bexports\.([A-Za-z_$][\w$]*)\s*=(?!=)|\bdefineProperty\(exports, ?["']([A-Za-z_$][\w$]*)["']/g;
/** Names the text assigns to `exports` somewhere. */
function exportedNames(text) {
    return new Set(Array.from(text.matchAll(ASSIGNED), (match) => match[1] ?? match[2] ?? ''));
}
/** `exports`, `module.exports` and members of it that the file sets, as names of the module. */
function exportedName(lowering, node) {
    if (!lowering.isCommonJs)
        return undefined;
    if (isExports(lowering, node))
        return nameExpr(EXPORTS, node);
    const of = node.type === 'member_expression' ? tree_field(node, 'object') : undefined;
    const property = of && isExports(lowering, of) ? tree_field(node, 'property') : undefined;
    const name = property && tree_textOf(lowering, property);
    return name !== undefined && lowering.exported.has(name) ? nameExpr(`${EXPORTS}.${name}`, node) : undefined;
}
function isExports(lowering, node) {
    const length = node.to - node.at;
    if (node.type === 'identifier')
        return length === 7 && tree_textOf(lowering, node) === 'exports';
    return node.type === 'member_expression' && length === 14 && tree_textOf(lowering, node) === 'module.exports';
}
/** To be called for each assignment: says that the module exports it. */
function noteExport(lowering, target) {
    if (target.kind !== 'name' || !target.name.startsWith(EXPORTS))
        return;
    const name = target.name === EXPORTS ? '=' : target.name.slice(EXPORTS.length + 1);
    if (lowering.noted.has(name))
        return;
    lowering.noted.add(name);
    lowering.noted.add(name);
    const isWhole = name === '=';
    lowering.exports.push({ name, local: target.name, ...(isWhole && { value: target }), at: target.at, to: target.to });
}
/** The module that a `require('x')` or `import('x')` names. */
function literalModule(lowering, node) {
    if (node.type !== 'call_expression')
        return undefined;
    const callee = tree_field(node, 'function');
    const given = tree_field(node, 'arguments');
    const name = callee && callee.to - callee.at <= 24 ? tree_textOf(lowering, callee) : '';
    const first = given?.type === 'arguments' ? tree_parts(given)[0] : undefined;
    if (!first)
        return undefined;
    if (name === 'require' || name === 'import') {
        const isText = first.type === 'string' || (first.type === 'template_string' && !only(first, 'template_substitution'));
        return isText ? stringText(lowering, first) : undefined;
    }
    return INTEROP.test(name) ? literalModule(lowering, first) : undefined;
}
/** What compilers put around `require`. */
const INTEROP = /^(?:tslib_\d\.)?(?:__importDefault|__importStar|_interopRequireDefault|_interopRequireWildcard|__toESM)$/;
/** The node of a literal module, through parentheses and `await`. */
function requiredModule(lowering, node) {
    let value = tree_unwrapped(node);
    while (value.type === 'await_expression')
        value = tree_unwrapped(tree_parts(value)[0] ?? node);
    return literalModule(lowering, value);
}
/** `const x = require('y')` at the top of a module, where the pattern is a name or a flat list of names. */
function importByPattern(lowering, pattern, from) {
    if (pattern.type === 'identifier') {
        lowering.imports.push({ local: tree_textOf(lowering, pattern), from, imported: '*', ...tree_spanOf(pattern) });
        return true;
    }
    if (pattern.type !== 'object_pattern')
        return false;
    const names = tree_parts(pattern).map((part) => {
        if (part.type === 'shorthand_property_identifier_pattern')
            return { key: part, local: part };
        const key = part.type === 'pair_pattern' ? tree_field(part, 'key') : undefined;
        const local = part.type === 'pair_pattern' ? tree_field(part, 'value') : undefined;
        return key?.type === 'property_identifier' && local?.type === 'identifier' ? { key, local } : undefined;
    });
    if (!names.every((name) => name !== undefined))
        return false;
    for (const { key, local } of names)
        lowering.imports.push({
            local: tree_textOf(lowering, local),
            from,
            imported: tree_textOf(lowering, key),
            ...tree_spanOf(local),
        });
    return true;
}
function importStatement(lowering, node) {
    const source = tree_field(node, 'source') ?? tree_field(only(node, 'import_require_clause') ?? node, 'source');
    if (!source)
        return;
    const from = stringText(lowering, source);
    const add = (local, imported, span) => {
        lowering.imports.push({ local, from, imported, at: span.at, to: span.to });
    };
    const required = only(node, 'import_require_clause');
    const clause = only(node, 'import_clause');
    if (required) {
        const local = only(required, 'identifier');
        if (local)
            add(tree_textOf(lowering, local), '*', node);
    }
    if (!clause && !required)
        add(undefined, '*', node);
    for (const part of clause ? tree_parts(clause) : []) {
        if (part.type === 'identifier')
            add(tree_textOf(lowering, part), 'default', part);
        if (part.type === 'namespace_import') {
            const local = only(part, 'identifier');
            if (local)
                add(tree_textOf(lowering, local), '*', part);
        }
        if (part.type !== 'named_imports')
            continue;
        for (const specifier of tree_parts(part)) {
            const name = tree_field(specifier, 'name');
            if (name)
                add(tree_textOf(lowering, tree_field(specifier, 'alias') ?? name), nameText(lowering, name), specifier);
        }
    }
}
function nameText(lowering, node) {
    return node.type === 'string' ? stringText(lowering, node) : tree_textOf(lowering, node);
}
/** `export` of names that stand elsewhere: `export { a as b } [from 'x']`, `export * [as a] from 'x'`. */
function exportNames(lowering, node) {
    const source = tree_field(node, 'source');
    const from = source && stringText(lowering, source);
    const given = from === undefined ? {} : { from };
    const clause = only(node, 'export_clause');
    const space = only(node, 'namespace_export');
    for (const specifier of clause ? modules_fieldsOf(clause) : []) {
        const name = tree_field(specifier, 'name');
        if (!name)
            continue;
        const local = nameText(lowering, name);
        const alias = tree_field(specifier, 'alias');
        lowering.exports.push({ name: alias ? nameText(lowering, alias) : local, local, ...given, ...tree_spanOf(specifier) });
    }
    const alias = space && tree_parts(space)[0];
    if (alias)
        lowering.exports.push({ name: nameText(lowering, alias), local: '*', ...given, ...tree_spanOf(space) });
    if (!clause && !space && from !== undefined && tree_has(node, '*'))
        lowering.exports.push({ name: '*', from, ...tree_spanOf(node) });
}
function modules_fieldsOf(clause) {
    return tree_parts(clause).filter((part) => part.type === 'export_specifier');
}
/** Names the statements declare, exported under the same name. */
function exportDeclared(lowering, statements, only) {
    for (const statement of statements) {
        const name = declaredName(statement);
        if (name && !name.startsWith('%'))
            lowering.exports.push({ name: only ?? name, local: name, at: statement.at, to: statement.to });
    }
}
function declaredName(statement) {
    if (statement.kind === 'function')
        return statement.fn.name;
    if (statement.kind === 'class')
        return statement.cls.name;
    if (statement.kind !== 'assign' || !statement.declares || statement.target.kind !== 'name')
        return undefined;
    return statement.target.name;
}
/**
 * What compilers write for re-exports: `__exportStar(require('x'), exports)` is taken in as an export, and
 * `Object.defineProperty(exports, 'a', { get: () => b.a })` gives the assignment that it means.
 */
function compiledExport(lowering, node) {
    if (!lowering.isCommonJs || node.type !== 'call_expression')
        return undefined;
    const callee = tree_field(node, 'function');
    const given = tree_parts(tree_field(node, 'arguments') ?? node);
    if (!callee || given.length < 2 || callee.to - callee.at > 30)
        return undefined;
    const name = tree_textOf(lowering, callee);
    const [first, second, third] = given;
    if (/^(?:tslib_\d\.)?__exportStar$/.test(name) && first) {
        const from = literalModule(lowering, first);
        if (from === undefined)
            return undefined;
        lowering.exports.push({ name: '*', from, ...tree_spanOf(node) });
        return [];
    }
    if (name !== 'Object.defineProperty' || !first || !isExports(lowering, first))
        return undefined;
    if (second?.type !== 'string' || third?.type !== 'object')
        return undefined;
    const key = stringText(lowering, second);
    const value = lowering.exported.has(key) ? getterValue(lowering, third) : undefined;
    if (!value)
        return undefined;
    const target = nameExpr(`${EXPORTS}.${key}`, second);
    noteExport(lowering, target);
    return [{ kind: 'assign', target, value, ...tree_spanOf(node) }];
}
function getterValue(lowering, node) {
    const described = lowering.expr(node);
    if (described.kind !== 'object')
        return undefined;
    const getter = described.entries.find((entry) => entry.key === 'get')?.value;
    const last = getter?.kind === 'function' ? getter.fn.body.at(-1) : undefined;
    return last?.kind === 'return' ? last.value : undefined;
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/operations.js
// Operators of JavaScript.


const operations_CHOICES = { '||': 'or', '&&': 'and', '??': 'nullish' };
const NAMES = { '===': '==', '!==': '!=', '!': 'not' };
function isChoice(operator) {
    return Object.hasOwn(operations_CHOICES, operator);
}
/** Operators between two and before one, and the operation of an assignment such as `+=`. */
function operations_binary(lowering, node) {
    const sign = tree_field(node, 'operator');
    const written = sign ? tree_textOf(lowering, sign) : '';
    const isUnary = node.type === 'unary_expression';
    const operator = node.type === 'augmented_assignment_expression' ? written.slice(0, -1) : written;
    if (!isUnary && operator === '+')
        return plus(lowering, node);
    const operands = ['left', 'right', 'argument']
        .map((name) => tree_field(node, name))
        .filter((operand) => operand !== undefined)
        .map((operand) => lowering.expr(operand));
    const [left, right] = operands;
    const span = tree_spanOf(node);
    if (isChoice(operator) && left && right)
        return { kind: 'choice', by: operations_CHOICES[operator], of: [left, right], ...span };
    if (operator === 'void')
        return literals_literal(undefined, node);
    if (operator === '-' && isUnary && left?.kind === 'literal' && typeof left.value === 'number')
        return literals_literal(-left.value, node);
    return { kind: 'operation', operator: NAMES[operator] ?? operator, operands, ...span };
}
/** `a + b + c` is nested to the left: its parts in one list. */
function plus(lowering, node) {
    const operands = [];
    let open = node;
    while (open && isPlus(open, node)) {
        const right = tree_field(open, 'right');
        if (right)
            operands.push(right);
        open = tree_field(open, 'left');
    }
    if (open)
        operands.push(open);
    const all = operands.reverse().map((operand) => lowering.expr(operand));
    return { kind: 'text', by: 'plus', parts: all, ...tree_spanOf(node) };
}
function isPlus(node, first) {
    return node === first || (node.type === 'binary_expression' && tree_field(node, 'operator')?.type === '+');
}
/** `a++`: the number after it. */
function update(lowering, node) {
    const argument = tree_field(node, 'argument');
    const span = tree_spanOf(node);
    if (!argument)
        return literals_literal(undefined, node);
    const target = lowering.expr(argument);
    return { kind: 'assign', target, value: { kind: 'operation', operator: '++', operands: [target], ...span }, ...span };
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/types.js
// Type annotations of TypeScript as expressions: names and members stay what they are, `A | B` is an operation,
// `F<T>` and `T[]` are an index (`Array` of `T`), object types are objects whose values are types.


function types_lowerType(lowering, node) {
    const span = tree_spanOf(node);
    const inner = tree_parts(node);
    const first = inner[0];
    const all = () => inner.map((part) => types_lowerType(lowering, part));
    switch (node.type) {
        case 'type_annotation':
        case 'parenthesized_type':
        case 'readonly_type':
        case 'opting_type_annotation':
        case 'omitting_type_annotation':
        case 'rest_type':
        case 'optional_type':
        case 'type_identifier':
        case 'predefined_type':
            return first ? types_lowerType(lowering, first) : nameExpr(tree_textOf(lowering, node), span);
        case 'nested_type_identifier':
        case 'nested_identifier':
        case 'member_expression': {
            const of = tree_field(node, 'module') ?? tree_field(node, 'object');
            const name = tree_field(node, 'name') ?? tree_field(node, 'property');
            if (!of || !name)
                break;
            return { kind: 'member', of: types_lowerType(lowering, of), name: tree_textOf(lowering, name), ...span };
        }
        case 'generic_type': {
            const name = tree_field(node, 'name') ?? first;
            const given = only(node, 'type_arguments');
            if (!name)
                break;
            const key = given ? types_typeArguments(lowering, given) : [];
            return { kind: 'index', of: types_lowerType(lowering, name), key: oneOrList(key, given ?? node), ...span };
        }
        case 'array_type':
            if (!first)
                break;
            return { kind: 'index', of: nameExpr('Array', span), key: types_lowerType(lowering, first), ...span };
        case 'tuple_type':
            return { kind: 'list', items: inner.map((part) => ({ value: tupleMember(lowering, part) })), ...span };
        case 'union_type':
            return { kind: 'operation', operator: '|', operands: flat(lowering, node, 'union_type'), ...span };
        case 'intersection_type':
            return { kind: 'operation', operator: '&', operands: flat(lowering, node, 'intersection_type'), ...span };
        case 'type_query':
            return { kind: 'operation', operator: 'typeof', operands: first ? [lowering.expr(first)] : [], ...span };
        case 'index_type_query':
            return { kind: 'operation', operator: 'keyof', operands: all(), ...span };
        case 'literal_type':
            return first ? lowering.expr(first) : nameExpr(tree_textOf(lowering, node), span);
        case 'object_type':
        case 'interface_body':
            return { kind: 'object', entries: typeEntries(lowering, node), ...span };
        case 'identifier':
            return nameExpr(tree_textOf(lowering, node), span);
        case 'type_predicate':
        case 'type_predicate_annotation':
        case 'asserts':
        case 'asserts_annotation':
            return nameExpr('boolean', span);
        case 'lookup_type':
            return { kind: 'other', operator: 'lookup', parts: all(), ...span };
        case 'function_type':
        case 'constructor_type': {
            const returns = tree_field(node, 'return_type') ?? tree_field(node, 'type');
            return { kind: 'other', operator: 'function', parts: returns ? [types_lowerType(lowering, returns)] : [], ...span };
        }
        case 'conditional_type': {
            const ways = [tree_field(node, 'consequence'), tree_field(node, 'alternative')].filter((way) => way !== undefined);
            return { kind: 'operation', operator: '|', operands: ways.map((way) => types_lowerType(lowering, way)), ...span };
        }
    }
    return { kind: 'other', operator: 'type', parts: [], ...span };
}
function types_typeArguments(lowering, node) {
    return tree_parts(node).map((part) => types_lowerType(lowering, part));
}
function oneOrList(types, node) {
    const [one] = types;
    if (one && types.length === 1)
        return one;
    return { kind: 'list', items: types.map((value) => ({ value })), ...tree_spanOf(node) };
}
/** `A | B | C` is nested to the left: its operands in one list. */
function flat(lowering, node, type) {
    const operands = [];
    let open = node;
    while (open?.type === type) {
        const inner = tree_parts(open);
        operands.push(...inner.slice(1).reverse());
        open = inner[0];
    }
    if (open)
        operands.push(open);
    return operands.reverse().map((operand) => types_lowerType(lowering, operand));
}
function tupleMember(lowering, node) {
    return types_lowerType(lowering, tree_field(node, 'type') ?? node);
}
function typeEntries(lowering, node) {
    const entries = [];
    for (const member of tree_parts(node)) {
        const name = tree_field(member, 'name');
        if (!name || member.type === 'index_signature')
            continue;
        const key = name.type === 'string' ? stringText(lowering, name) : tree_textOf(lowering, name);
        const type = member.type === 'property_signature' ? tree_field(member, 'type') : undefined;
        entries.push({
            key,
            keyAt: tree_spanOf(name),
            value: type ? types_lowerType(lowering, type) : nameExpr(type ? 'any' : 'Function', member),
            ...(tree_has(member, '?') && { isOptional: true }),
        });
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/expressions.js
// Expressions of JavaScript, TypeScript and JSX.








function lowerExpression(lowering, node) {
    const span = tree_spanOf(node);
    switch (node.type) {
        case 'identifier':
        case 'this':
        case 'super':
        case 'import':
        case 'shorthand_property_identifier':
        case 'shorthand_property_identifier_pattern':
        case 'property_identifier':
        case 'type_identifier':
            return exportedName(lowering, node) ?? nameExpr(tree_textOf(lowering, node), span);
        case 'meta_property':
            return nameExpr(tree_textOf(lowering, node), span);
        case 'string':
            return literals_literal(stringText(lowering, node), node);
        case 'template_string':
            return template(lowering, node);
        case 'number':
            return literals_literal(numberOf(tree_textOf(lowering, node)), node);
        case 'true':
        case 'false':
            return literals_literal(node.type === 'true', node);
        case 'null':
            return literals_literal(null, node);
        case 'undefined':
            return literals_literal(undefined, node);
        case 'regex':
            return regex(lowering, node);
        case 'parenthesized_expression':
        case 'non_null_expression':
        case 'instantiation_expression':
        case 'computed_property_name':
        case 'jsx_expression':
            return inside(lowering, node);
        case 'member_expression':
        case 'nested_identifier':
            return member(lowering, node);
        case 'subscript_expression':
            return subscript(lowering, node);
        case 'call_expression':
            return javascript_expressions_call(lowering, node);
        case 'new_expression':
            return construct(lowering, node);
        case 'await_expression':
            return awaited(lowering, node);
        case 'object':
            return objects_object(lowering, node);
        case 'array':
            return { kind: 'list', items: argumentsOf(lowering, node), ...span };
        case 'function_expression':
        case 'arrow_function':
        case 'generator_function':
        case 'function_declaration':
        case 'generator_function_declaration':
            return { kind: 'function', fn: lowering.fn(node), ...span };
        case 'class':
        case 'class_declaration':
            return { kind: 'class', cls: lowering.cls(node), ...span };
        case 'ternary_expression':
            return ternary(lowering, node);
        case 'binary_expression':
        case 'unary_expression':
            return operations_binary(lowering, node);
        case 'update_expression':
            return update(lowering, node);
        case 'assignment_expression':
        case 'augmented_assignment_expression':
            return assignment(lowering, node);
        case 'as_expression':
        case 'satisfies_expression':
            return cast(lowering, node);
        case 'type_assertion':
            return expressions_assertion(lowering, node);
        case 'sequence_expression':
            return sequence(lowering, node);
        case 'jsx_element':
        case 'jsx_self_closing_element':
            return jsx_element(lowering, node);
        default:
            return { kind: 'other', operator: expressions_operatorOf(node), parts: childExpressions(lowering, node), ...span };
    }
}
function expressions_operatorOf(node) {
    if (node.type === 'yield_expression')
        return tree_has(node, '*') ? 'spawn' : 'yield';
    return node.type === 'ERROR' ? 'error' : node.type;
}
/** Statements have no value: what a broken text puts there is left out. */
function childExpressions(lowering, node) {
    return tree_parts(node)
        .filter((part) => !/(?:_statement|_declaration|_clause|_body|_block|_pattern|_type|_annotation)$/.test(part.type))
        .map((part) => lowering.expr(part));
}
function inside(lowering, node) {
    const inner = tree_parts(node)[0];
    return inner ? lowering.expr(inner) : { kind: 'other', operator: 'error', parts: [], ...tree_spanOf(node) };
}
function member(lowering, node) {
    const of = tree_field(node, 'object');
    const property = tree_field(node, 'property');
    const known = exportedName(lowering, node);
    if (known)
        return known;
    if (!of || !property)
        return { kind: 'other', operator: 'error', parts: of ? [lowering.expr(of)] : [], ...tree_spanOf(node) };
    return { kind: 'member', of: lowering.expr(of), name: tree_textOf(lowering, property), ...tree_spanOf(node) };
}
function subscript(lowering, node) {
    const of = tree_field(node, 'object');
    const index = tree_field(node, 'index');
    if (!of || !index)
        return { kind: 'other', operator: 'error', parts: of ? [lowering.expr(of)] : [], ...tree_spanOf(node) };
    const key = lowering.expr(index);
    if (key.kind === 'literal' && typeof key.value === 'string')
        return { kind: 'member', of: lowering.expr(of), name: key.value, ...tree_spanOf(node) };
    return { kind: 'index', of: lowering.expr(of), key, ...tree_spanOf(node) };
}
function argumentsOf(lowering, node) {
    return tree_parts(node).map((part) => {
        const inner = part.type === 'spread_element' ? tree_parts(part)[0] : undefined;
        return inner ? { value: lowering.expr(inner), spread: 'list' } : { value: lowering.expr(part) };
    });
}
function javascript_expressions_call(lowering, node) {
    const written = tree_field(node, 'function');
    const given = tree_field(node, 'arguments');
    const from = literalModule(lowering, node);
    if (from !== undefined)
        return lowering.library(from, node);
    const types = only(node, 'type_arguments');
    // The grammar reads `await f<T>(x)` as a call of `await f`.
    const isAwaited = types !== undefined && written?.type === 'await_expression';
    const callee = isAwaited ? tree_parts(written)[0] : written;
    return {
        kind: 'call',
        callee: callee ? expressions_called(lowering, callee) : nameExpr('', node),
        args: argumentsFor(lowering, given),
        ...(given?.type === 'template_string' && { isTagged: true }),
        ...(isAwaited && { isAwaited }),
        ...(types && { types: types_typeArguments(lowering, types) }),
        ...tree_spanOf(node),
    };
}
function argumentsFor(lowering, given) {
    if (!given)
        return [];
    return given.type === 'template_string' ? taggedArguments(lowering, given) : argumentsOf(lowering, given);
}
/** `(0, a.b)(c)`, as compilers write it, calls `a.b`. */
function expressions_called(lowering, callee) {
    const plain = tree_unwrapped(callee);
    if (plain.type !== 'sequence_expression')
        return lowering.expr(plain);
    const inner = tree_parts(plain);
    const last = inner.at(-1);
    return last && inner.length === 2 && inner[0]?.type === 'number' ? lowering.expr(last) : lowering.expr(plain);
}
function construct(lowering, node) {
    const callee = tree_field(node, 'constructor');
    const types = only(node, 'type_arguments');
    return {
        kind: 'call',
        callee: callee ? lowering.expr(callee) : nameExpr('', node),
        args: argumentsFor(lowering, tree_field(node, 'arguments')),
        isNew: true,
        ...(types && { types: types_typeArguments(lowering, types) }),
        ...tree_spanOf(node),
    };
}
function awaited(lowering, node) {
    const value = inside(lowering, node);
    return value.kind === 'call' ? { ...value, isAwaited: true, ...tree_spanOf(node) } : value;
}
function ternary(lowering, node) {
    const test = tree_field(node, 'condition');
    const one = tree_field(node, 'consequence');
    const other = tree_field(node, 'alternative');
    if (!test || !one || !other)
        return { kind: 'other', operator: 'error', parts: childExpressions(lowering, node), ...tree_spanOf(node) };
    return {
        kind: 'choice',
        by: 'test',
        test: lowering.expr(test),
        of: [lowering.expr(one), lowering.expr(other)],
        ...tree_spanOf(node),
    };
}
/** What is assigned: of `a += b` it is `a + b`. */
function assignedValue(lowering, node) {
    return node.type === 'augmented_assignment_expression' ? operations_binary(lowering, node) : rightOf(lowering, node);
}
function rightOf(lowering, node) {
    const right = tree_field(node, 'right');
    return right ? lowering.expr(right) : literals_literal(undefined, node);
}
function assignment(lowering, node) {
    const left = tree_field(node, 'left');
    const value = assignedValue(lowering, node);
    if (!left)
        return value;
    const target = tree_unwrapped(left);
    if (!isPattern(target)) {
        const to = lowering.expr(target);
        noteExport(lowering, to);
        return { kind: 'assign', target: to, value, ...tree_spanOf(node) };
    }
    const held = nameExpr(lowering.fresh(), value);
    const steps = [{ kind: 'assign', target: held, value, ...tree_spanOf(node) }];
    for (const step of lowering.bind(target, held, false))
        steps.push(stepOf(step));
    return { kind: 'other', operator: 'sequence', parts: [...steps, held], ...tree_spanOf(node) };
}
function stepOf(step) {
    if (step.kind === 'assign')
        return { kind: 'assign', target: step.target, value: step.value, at: step.at, to: step.to };
    return { kind: 'literal', value: undefined, at: step.at, to: step.to };
}
function cast(lowering, node) {
    const [inner, type] = tree_parts(node);
    if (!inner || !type)
        return inside(lowering, node);
    return { kind: 'cast', of: lowering.expr(inner), type: lowering.type(type), ...tree_spanOf(node) };
}
function expressions_assertion(lowering, node) {
    const [types, inner] = tree_parts(node);
    const type = types && tree_parts(types)[0];
    if (!type || !inner)
        return inside(lowering, node);
    return { kind: 'cast', of: lowering.expr(inner), type: lowering.type(type), ...tree_spanOf(node) };
}
/** `a, b`: nested to the right or left, as the grammar likes; flat here. */
function sequenceParts(node) {
    const out = [];
    const open = [node];
    for (let next = open.pop(); next; next = open.pop()) {
        if (next.type === 'sequence_expression')
            open.push(...tree_parts(next).reverse());
        else
            out.push(next);
    }
    return out;
}
function sequence(lowering, node) {
    const inner = sequenceParts(node).map((part) => lowering.expr(part));
    return { kind: 'other', operator: 'sequence', parts: inner, ...tree_spanOf(node) };
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/control.js
// Branches, switches, loops and `try`.


const UNKNOWN_TEST = 'error';
function tested(lowering, node, owner) {
    if (!node)
        return { kind: 'other', operator: UNKNOWN_TEST, parts: [], ...tree_spanOf(owner) };
    return lowering.expr(tree_unwrapped(node));
}
function control_bodyOf(lowering, node) {
    return node ? lowering.block([node]) : [];
}
function control_branch(lowering, node) {
    const other = tree_field(node, 'alternative');
    return {
        kind: 'branch',
        test: tested(lowering, tree_field(node, 'condition'), node),
        // biome-ignore lint/suspicious/noThenProperty: the contract's word; a statement is never awaited
        then: control_bodyOf(lowering, tree_field(node, 'consequence')),
        otherwise: other ? lowering.block(tree_parts(other)) : [],
        ...tree_spanOf(node),
    };
}
function switchStatement(lowering, node) {
    const value = tree_field(node, 'value');
    const subject = value && tree_unwrapped(value);
    const body = tree_field(node, 'body');
    const cases = [];
    let waiting = [];
    for (const part of body ? tree_parts(body) : []) {
        if (part.type !== 'switch_case' && part.type !== 'switch_default')
            continue;
        const test = tree_field(part, 'value');
        const statements = caseBody(part);
        if (test && statements.length === 0) {
            waiting.push(lowering.expr(test));
            continue;
        }
        if (!test && waiting.length > 0) {
            cases.push({ tests: waiting, body: [], fallsThrough: true });
            waiting = [];
        }
        const steps = lowering.block(statements);
        const fallsThrough = !steps.some(leaves);
        if (steps.at(-1)?.kind === 'leave' && isBreak(steps.at(-1)))
            steps.pop();
        cases.push({
            tests: test ? [...waiting, lowering.expr(test)] : [],
            body: steps,
            ...(fallsThrough && { fallsThrough }),
        });
        waiting = [];
    }
    if (waiting.length > 0)
        cases.push({ tests: waiting, body: [] });
    return {
        kind: 'switch',
        ...(subject && subject.type !== 'true' && { subject: lowering.expr(subject) }),
        cases,
        ...tree_spanOf(node),
    };
}
function caseBody(node) {
    const start = node.children.findIndex((child) => child.type === ':');
    return node.children.slice(start + 1).filter((child) => child.isNamed && !isComment(child));
}
function isBreak(step) {
    return step?.kind === 'leave' && step.how === 'break';
}
/** Whether nothing comes after it. */
function leaves(step) {
    if (step.kind === 'leave' || step.kind === 'throw')
        return true;
    if (step.kind === 'return')
        return !step.goesOn;
    if (step.kind === 'branch')
        return step.then.some(leaves) && step.otherwise.some(leaves);
    if (step.kind === 'try')
        return (step.finally.some(leaves) || (step.body.some(leaves) && step.handlers.every(({ body }) => body.some(leaves))));
    return false;
}
function tryStatement(lowering, node) {
    const handler = tree_field(node, 'handler');
    const last = tree_field(node, 'finalizer');
    const end = last && tree_field(last, 'body');
    return {
        kind: 'try',
        body: control_bodyOf(lowering, tree_field(node, 'body')),
        handlers: handler ? [catchOf(lowering, handler)] : [],
        finally: end ? lowering.block(end.children) : [],
        ...tree_spanOf(node),
    };
}
function catchOf(lowering, node) {
    const pattern = tree_field(node, 'parameter');
    const body = control_bodyOf(lowering, tree_field(node, 'body'));
    if (!pattern)
        return { body };
    if (pattern.type === 'identifier')
        return { name: tree_textOf(lowering, pattern), body };
    const name = lowering.fresh();
    return { name, body: [...lowering.bind(pattern, nameExpr(name, pattern), true), ...body] };
}
/** What comes before a loop, and the loop. */
function control_loop(lowering, node) {
    const body = control_bodyOf(lowering, tree_field(node, 'body'));
    if (node.type === 'with_statement')
        return body;
    if (node.type === 'for_in_statement')
        return [iteration(lowering, node, body)];
    const test = tree_field(node, 'condition');
    const plain = test && tree_unwrapped(test);
    const increment = tree_fields(node, 'increment');
    const before = node.type === 'for_statement' ? lowering.block(tree_fields(node, 'initializer')) : [];
    const isTest = plain?.isNamed && plain.type !== 'empty_statement';
    const inner = plain?.type === 'expression_statement' ? tree_parts(plain)[0] : plain;
    return [
        ...before,
        {
            kind: 'loop',
            ...(isTest && inner && { test: lowering.expr(inner) }),
            body: [...body, ...lowering.block(increment)],
            ...tree_spanOf(node),
        },
    ];
}
function iteration(lowering, node, body) {
    const left = tree_field(node, 'left');
    const right = tree_field(node, 'right');
    const isKey = tree_field(node, 'operator')?.type === 'in';
    const declares = tree_field(node, 'kind') !== undefined || tree_has(node, 'const') || only(node, 'let') !== undefined;
    const isPlain = declares && left?.type === 'identifier';
    const name = isPlain && left ? tree_textOf(lowering, left) : lowering.fresh();
    const unpacked = left && !isPlain ? lowering.bind(tree_unwrapped(left), nameExpr(name, left), declares) : [];
    return {
        kind: 'loop',
        iterated: right ? lowering.expr(right) : literals_literal(undefined, node),
        ...(isKey ? { key: name } : { element: name }),
        body: [...unpacked, ...body],
        ...tree_spanOf(node),
    };
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/effects.js
// Expressions that stand for what they do: assignments, calls, choices between them.




function effects_assign(node, target, value, declares) {
    return { kind: 'assign', target, value, ...(declares && { declares }), ...tree_spanOf(node) };
}
/** An expression for what it does. */
function effect(lowering, given, out) {
    const node = tree_unwrapped(given);
    const span = tree_spanOf(node);
    if (node.type === 'sequence_expression') {
        for (const part of sequenceParts(node))
            effect(lowering, part, out);
        return;
    }
    if (node.type === 'assignment_expression' || node.type === 'augmented_assignment_expression') {
        effects_assignment(lowering, node, out);
        return;
    }
    if (node.type === 'yield_expression') {
        yielded(lowering, node, out);
        return;
    }
    if (node.type === 'ternary_expression' || node.type === 'binary_expression') {
        const chosen = effects_choice(lowering, node);
        if (chosen) {
            out.push(chosen);
            return;
        }
    }
    const compiled = compiledExport(lowering, node);
    if (compiled) {
        out.push(...compiled);
        return;
    }
    const value = lowering.expr(node);
    if (value.kind === 'assign')
        out.push({ ...value });
    else
        out.push({ kind: endsProcess(value) ? 'throw' : 'expr', value, ...span });
}
function endsProcess(value) {
    if (value.kind !== 'call' || value.callee.kind !== 'member' || value.callee.of.kind !== 'name')
        return false;
    const { name, of } = value.callee;
    return (of.name === 'process' && (name === 'exit' || name === 'abort')) || (of.name === 'Deno' && name === 'exit');
}
/** What is put into a page when it is set: a call of its own besides, so that it can be a sink. */
const effects_RAW_HTML = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
function effects_assignment(lowering, node, out) {
    const left = tree_field(node, 'left');
    const value = assignedValue(lowering, node);
    if (!left)
        return;
    const target = tree_unwrapped(left);
    if (isPattern(target)) {
        out.push(...lowering.bind(target, value, false));
        return;
    }
    const to = lowering.expr(target);
    noteExport(lowering, to);
    out.push(effects_assign(node, to, value, tree_has(node, 'using')));
    if (to.kind === 'member' && effects_RAW_HTML.has(to.name)) {
        const callee = nameExpr('innerHTML', { at: target.to - to.name.length, to: target.to });
        out.push({ kind: 'expr', value: { kind: 'call', callee, args: [{ value }], ...tree_spanOf(node) }, ...tree_spanOf(node) });
    }
}
/** `a && b()`, `a || b()` and `a ? b() : c()` as statements are branches. */
function effects_choice(lowering, node) {
    const way = (name) => {
        const inner = tree_field(node, name);
        const steps = [];
        if (inner)
            effect(lowering, inner, steps);
        return steps;
    };
    const isTernary = node.type === 'ternary_expression';
    const test = tree_field(node, isTernary ? 'condition' : 'left');
    const operator = tree_field(node, 'operator')?.type;
    if (!test || (!isTernary && operator !== '&&' && operator !== '||'))
        return undefined;
    const span = tree_spanOf(node);
    const then = isTernary ? way('consequence') : operator === '&&' ? way('right') : [];
    const otherwise = isTernary ? way('alternative') : operator === '||' ? way('right') : [];
    return { kind: 'branch', test: lowering.expr(test), then, otherwise, ...span };
}
function yielded(lowering, node, out) {
    const inner = tree_parts(node)[0];
    const value = inner && lowering.expr(inner);
    const given = value && tree_has(node, '*') ? { kind: 'other', operator: 'spawn', parts: [value], ...tree_spanOf(node) } : value;
    out.push({ kind: 'return', ...(given && { value: given }), goesOn: true, ...tree_spanOf(node) });
}

;// CONCATENATED MODULE: ./build/code/lower/javascript/statements.js
// Statements of JavaScript and TypeScript, one by one and in blocks.







function statements_lowerBlock(lowering, nodes, isTop) {
    const out = [];
    let doc;
    for (const node of nodes) {
        if (isComment(node))
            doc = docText(tree_textOf(lowering, node));
        else if (node.isNamed) {
            statement(lowering, node, { isTop, doc }, out);
            doc = undefined;
        }
    }
    return out;
}
function statement(lowering, node, place, out) {
    const span = tree_spanOf(node);
    switch (node.type) {
        case 'expression_statement': {
            const inner = tree_parts(node)[0];
            if (inner)
                doneFor(lowering, inner, out);
            return;
        }
        case 'lexical_declaration':
        case 'variable_declaration':
        case 'using_declaration':
            for (const declarator of tree_parts(node))
                declaration(lowering, declarator, place, out);
            return;
        case 'function_declaration':
        case 'generator_function_declaration':
            out.push({ kind: 'function', fn: lowering.fn(node, place.doc), ...span });
            return;
        case 'class_declaration':
        case 'abstract_class_declaration':
            out.push({ kind: 'class', cls: lowering.cls(node, place.doc), ...span }, ...lowering.statics(node));
            return;
        case 'interface_declaration':
            out.push({ kind: 'class', cls: lowerInterface(lowering, node, place.doc), ...span });
            return;
        case 'type_alias_declaration':
            out.push({ kind: 'class', cls: lowerAlias(lowering, node, place.doc), ...span });
            return;
        case 'enum_declaration':
            out.push({ kind: 'class', cls: lowerEnum(lowering, node), ...span });
            return;
        case 'return_statement':
            returned(lowering, node, out);
            return;
        case 'throw_statement': {
            const value = tree_parts(node)[0];
            out.push({ kind: 'throw', ...(value && { value: lowering.expr(value) }), ...span });
            return;
        }
        case 'if_statement':
            out.push(control_branch(lowering, node));
            return;
        case 'switch_statement':
            out.push(switchStatement(lowering, node));
            return;
        case 'try_statement':
            out.push(tryStatement(lowering, node));
            return;
        case 'for_statement':
        case 'for_in_statement':
        case 'while_statement':
        case 'do_statement':
        case 'with_statement':
            out.push(...control_loop(lowering, node));
            return;
        case 'break_statement':
        case 'continue_statement':
            out.push({ kind: 'leave', how: node.type === 'break_statement' ? 'break' : 'continue', ...span });
            return;
        case 'statement_block':
            out.push(...statements_lowerBlock(lowering, node.children, false));
            return;
        case 'labeled_statement': {
            const body = tree_field(node, 'body');
            if (body)
                statement(lowering, body, { isTop: false }, out);
            return;
        }
        case 'import_statement':
            importStatement(lowering, node);
            return;
        case 'import_alias': {
            const [name, value] = tree_parts(node);
            if (name && value)
                out.push(effects_assign(node, lowering.expr(name), lowering.expr(value), true));
            return;
        }
        case 'export_statement':
            statements_exported(lowering, node, place, out);
            return;
        case 'internal_module':
        case 'module':
            namespace(lowering, node, out);
            return;
        case 'ambient_declaration':
            for (const inner of tree_parts(node))
                if (!/variable|lexical|function|module/.test(inner.type))
                    statement(lowering, inner, place, out);
            return;
        case 'function_signature':
        case 'empty_statement':
        case 'debugger_statement':
        case 'hash_bang_line':
            return;
        case 'ERROR':
            // What a broken text still says: statements and expressions in it, in order.
            for (const inner of tree_parts(node))
                statement(lowering, inner, { isTop: place.isTop }, out);
            return;
        default:
            if (/(?:_clause|_parameters|_annotation|_arguments|_body|_pattern|_identifier|_type|_heritage)$/.test(node.type))
                return;
            doneFor(lowering, node, out);
    }
}
/** A namespace may come as an expression. */
function doneFor(lowering, node, out) {
    if (node.type === 'internal_module')
        namespace(lowering, node, out);
    else
        effect(lowering, node, out);
}
function returned(lowering, node, out) {
    const inner = tree_parts(node)[0];
    const steps = inner ? sequenceParts(tree_unwrapped(inner)) : [];
    for (const step of steps.slice(0, -1))
        effect(lowering, step, out);
    const last = steps.at(-1);
    out.push({ kind: 'return', ...(last && { value: lowering.expr(last) }), ...tree_spanOf(node) });
}
function declaration(lowering, node, place, out) {
    const name = tree_field(node, 'name');
    const given = tree_field(node, 'value');
    if (node.type !== 'variable_declarator' || !name)
        return;
    if (place.isTop && given) {
        const from = requiredModule(lowering, given);
        if (from !== undefined && importByPattern(lowering, name, from))
            return;
    }
    const type = tree_field(node, 'type');
    const value = given ? documented(lowering, given, place.doc) : undefined;
    if (isPattern(name)) {
        if (value)
            out.push(...lowering.bind(name, value, true));
        return;
    }
    const target = nameExpr(tree_textOf(lowering, name), name);
    out.push({
        kind: 'assign',
        target,
        value: value ?? { kind: 'literal', value: undefined, ...tree_spanOf(name) },
        ...(type && { type: lowering.type(type) }),
        declares: true,
        ...tree_spanOf(node),
    });
    if (given?.type === 'class')
        out.push(...lowering.statics(given));
}
/** A function keeps the comment before the declaration of its name. */
function documented(lowering, node, doc) {
    const isFunction = node.type === 'arrow_function' || node.type === 'function_expression';
    return isFunction && doc !== undefined
        ? { kind: 'function', fn: lowering.fn(node, doc), ...tree_spanOf(node) }
        : lowering.expr(node);
}
function statements_exported(lowering, node, place, out) {
    const isDefault = tree_has(node, 'default');
    const declared = tree_field(node, 'declaration');
    const value = tree_field(node, 'value') ?? (tree_has(node, '=') ? tree_parts(node)[0] : undefined);
    if (declared) {
        const steps = [];
        if (declared.type.endsWith('class_declaration')) {
            const cls = lowering.cls(declared, place.doc, tree_fields(node, 'decorator'));
            steps.push({ kind: 'class', cls, ...tree_spanOf(declared) }, ...lowering.statics(declared));
        }
        else
            statement(lowering, declared, place, steps);
        const isNamed = steps.some((step) => declaredName(step));
        if (isDefault && !isNamed)
            defaultValue(lowering, declared, lowering.expr(declared), out);
        else {
            out.push(...steps);
            exportDeclared(lowering, steps, isDefault ? 'default' : undefined);
        }
        return;
    }
    if (!value) {
        exportNames(lowering, node);
        return;
    }
    if (isDefault) {
        defaultValue(lowering, value, documented(lowering, value, place.doc), out);
        return;
    }
    const local = '%exports';
    out.push(effects_assign(node, nameExpr(local, value), lowering.expr(value), true));
    lowering.exports.push({ name: '=', local, value: nameExpr(local, value), ...tree_spanOf(node) });
}
function defaultValue(lowering, node, value, out) {
    const isName = value.kind === 'name';
    const local = isName ? value.name : '%default';
    if (!isName)
        out.push(effects_assign(node, nameExpr(local, node), value, true));
    lowering.exports.push({ name: 'default', local, ...tree_spanOf(node) });
}
/** What a namespace declares is declared where it stands, and its name is an object of what it exports. */
function namespace(lowering, node, out) {
    const body = tree_field(node, 'body');
    const name = tree_field(node, 'name');
    if (!body || !name)
        return;
    const entries = [];
    for (const part of tree_parts(body)) {
        const declared = part.type === 'export_statement' ? tree_field(part, 'declaration') : undefined;
        const steps = [];
        statement(lowering, declared ?? part, { isTop: false }, steps);
        out.push(...steps);
        for (const step of declared ? steps : []) {
            const key = declaredName(step);
            if (key && !key.startsWith('%'))
                entries.push({ key, value: nameExpr(key, step) });
        }
    }
    const target = only(node, 'identifier') ?? name;
    if (target.type === 'identifier')
        out.push(effects_assign(node, nameExpr(tree_textOf(lowering, target), target), { kind: 'object', entries, ...tree_spanOf(node) }, true));
}

;// CONCATENATED MODULE: ./build/code/lower/javascript.js
// JavaScript and TypeScript, with and without JSX, as intermediate representation. Purely syntactic: what a name means is
// for the evaluator. Any text can be lowered: what cannot be read is left out and listed.










function lowerJavaScript(path, tree) {
    const { root, text } = tree;
    const lowering = createLowering(text, !root.children.some(isModuleStatement));
    const body = statements_lowerBlock(lowering, root.children, true);
    return {
        path,
        language: 'javascript',
        imports: lowering.imports,
        exports: lowering.exports,
        body,
        directives: directivesOf(lowering, root),
        errors: errorsOf(root),
        ...(tree.isCut && { cut: 'nested too deeply' }),
    };
}
function isModuleStatement(node) {
    return node.type === 'import_statement' || node.type === 'export_statement';
}
function createLowering(text, isCommonJs) {
    let made = 0;
    const imports = [];
    const libraries = new Set();
    const lowering = {
        text,
        imports,
        exports: [],
        noted: new Set(),
        isCommonJs,
        exported: isCommonJs ? exportedNames(text) : new Set(),
        fresh: () => `%${++made}`,
        library(from, span) {
            const local = `%import:${from}`;
            if (!libraries.has(from))
                imports.push({ local, from, imported: '*', at: span.at, to: span.to });
            libraries.add(from);
            return nameExpr(local, span);
        },
        expr: (node) => lowerExpression(lowering, node),
        type: (node) => types_lowerType(lowering, node),
        block: (nodes) => statements_lowerBlock(lowering, nodes, false),
        fn: (node, doc) => functions_lowerFunction(lowering, node, doc),
        cls: (node, doc, decorators) => lowerClass(lowering, node, doc, decorators ?? []),
        statics: (node) => staticBlocks(lowering, node),
        bind: (pattern, value, declares) => lowerPattern(lowering, pattern, value, declares),
    };
    return lowering;
}
/** `'use server'` and its like: texts that stand alone before all else. */
function directivesOf(lowering, root) {
    const out = [];
    for (const node of root.children) {
        if (isComment(node) || node.type === 'hash_bang_line')
            continue;
        const text = node.type === 'expression_statement' ? tree_parts(node)[0] : undefined;
        if (text?.type !== 'string')
            break;
        out.push(stringText(lowering, text));
    }
    return out;
}
/** By a stack of our own, and only so many: a file that is no JavaScript is one error after the other. */
function errorsOf(root) {
    const errors = [];
    const open = [root];
    for (let node = open.pop(); node && errors.length < limits/* SYNTAX_ERRORS */.e; node = open.pop()) {
        if (node.type === 'ERROR')
            errors.push(tree_spanOf(node));
        else
            for (let at = node.children.length - 1; at >= 0; at--)
                open.push(node.children[at]);
    }
    return errors;
}

;// CONCATENATED MODULE: ./build/code/lower/python-nodes.js
// What the parts of the Python front end share: reading syntax nodes, and the lowering they call each other through
// (one object instead of imports in a circle).
/** Children that mean something: no punctuation, no comments. */
function namedChildren(node) {
    return node.children.filter((child) => child.isNamed && child.type !== 'comment' && child.type !== 'line_continuation');
}
function childOf(node, field) {
    return node.children.find((child) => child.field === field && child.type !== 'comment');
}
function childrenOf(node, field) {
    return node.children.filter((child) => child.field === field && child.isNamed && child.type !== 'comment');
}
function childOfType(node, type) {
    return node.children.find((child) => child.type === type);
}
function python_nodes_sourceOf(lo, node) {
    return lo.text.slice(node.at, node.to);
}
function python_nodes_spanOf(node) {
    return { at: node.at, to: node.to };
}
function python_nodes_nameExpr(name, span) {
    return { kind: 'name', name, at: span.at, to: span.to };
}
function textLiteral(value, span) {
    return { kind: 'literal', value, at: span.at, to: span.to };
}
function indexOf(of, key, span) {
    return {
        kind: 'index',
        of,
        key: { kind: 'literal', value: key, at: span.at, to: span.to },
        at: span.at,
        to: span.to,
    };
}
function otherExpr(operator, parts, span) {
    return { kind: 'other', operator, parts, at: span.at, to: span.to };
}
function branchOf(test, yes, no, span) {
    // biome-ignore lint/suspicious/noThenProperty: a word of the IR; nobody awaits a statement
    return { kind: 'branch', test, then: yes, otherwise: no, at: span.at, to: span.to };
}
/** A function somebody else wrote as an expression: lambdas, comprehensions. */
function arrowOf(params, body, span) {
    const fn = {
        name: '',
        nameAt: python_nodes_spanOf(span),
        params,
        body,
        decorators: [],
        isArrow: true,
        at: span.at,
        to: span.to,
    };
    return { kind: 'function', fn, at: span.at, to: span.to };
}
/** Not by spreading, which a list of a hundred thousand does not survive. */
function addAll(into, from) {
    for (const one of from)
        into.push(one);
}
/** Lowers something in a scope of its own; what its expressions left pending is the caller's. */
function python_nodes_inScope(lo, scope, lower) {
    const outer = lo.scope;
    lo.scope = scope;
    try {
        return lower();
    }
    finally {
        lo.scope = outer;
    }
}

;// CONCATENATED MODULE: ./build/code/lower/python-targets.js
// What assignments, loops and patterns bind: one assignment for each name, taken apart from a made-up one.

const GROUPS = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'tuple',
    'list',
    'expression_list',
    'as_pattern_target',
    'parenthesized_expression',
]);
/** A target whose value comes from elsewhere: an element of a loop, what a comprehension goes over. */
function bindTarget(lo, target) {
    const bare = python_targets_unwrapped(target);
    if (bare.type === 'identifier')
        return { name: python_nodes_sourceOf(lo, bare), body: [] };
    const name = lo.fresh();
    return { name, body: python_targets_assignTo(lo, bare, python_nodes_nameExpr(name, bare)) };
}
/** `target = value` for any target. */
function python_targets_assignTo(lo, target, value, type) {
    const bare = python_targets_unwrapped(target);
    if (!GROUPS.has(bare.type))
        return [python_targets_assignment(lo, lo.expr(bare), value, type)];
    const statements = [];
    let whole = value;
    if (whole.kind !== 'name') {
        whole = python_nodes_nameExpr(lo.fresh(), target);
        statements.push({ kind: 'assign', target: whole, value, declares: true, ...python_nodes_spanOf(target) });
    }
    let isAfterRest = false;
    namedChildren(bare).forEach((item, position) => {
        if (item.type === 'list_splat_pattern' || item.type === 'list_splat') {
            isAfterRest = true;
            const inner = namedChildren(item)[0];
            const rest = otherExpr('slice', [whole, { kind: 'literal', value: position, ...python_nodes_spanOf(item) }], item);
            if (inner)
                addAll(statements, python_targets_assignTo(lo, inner, rest));
            return;
        }
        // How many the rest takes is not known: one of the elements.
        const part = isAfterRest ? otherExpr('element', [whole], item) : indexOf(whole, position, item);
        addAll(statements, python_targets_assignTo(lo, item, part));
    });
    return statements;
}
/** Python has no scopes smaller than a function: what is assigned in one is its own unless it says otherwise. */
function python_targets_assignment(lo, target, value, type, span = target) {
    const declares = target.kind === 'name' && (!lo.scope.isFunction || !lo.scope.foreign.has(target.name));
    return {
        kind: 'assign',
        target,
        value,
        ...(type && { type }),
        ...(declares && { declares }),
        at: Math.min(span.at, value.at),
        to: Math.max(span.to, value.to),
    };
}
function python_targets_unwrapped(target) {
    let bare = target;
    while (bare.type === 'as_pattern_target' || bare.type === 'parenthesized_expression') {
        const inner = namedChildren(bare);
        if (inner.length !== 1)
            break;
        bare = inner[0];
    }
    return bare;
}

;// CONCATENATED MODULE: ./build/code/lower/python-comprehensions.js
// Comprehensions: `[f(x) for x in y if t]` is `each(function (x) { if (t) return f(x) }, y)`.


/** Clauses of one comprehension that are read: each is nested in the one before it. */
const CLAUSES = 20;
/**
 * Of a dict the values are the elements and a third part is the function that gives the keys (without the conditions).
 * A second `for` is an `each` in the function of the first, of which one `element` is what the first gives.
 */
function lowerComprehension(lo, node) {
    const [body, ...clauses] = namedChildren(node).slice(0, CLAUSES);
    const [first] = clauses;
    if (!body || first?.type !== 'for_in_clause')
        return otherExpr(node.type, namedChildren(node).map(lo.expr), node);
    const iterated = lo.expr(childOf(first, 'right') ?? first);
    const scope = {
        isFunction: true,
        foreign: new Set(),
        isGenerator: lo.scope.isGenerator,
        pending: lo.scope.pending,
    };
    return python_nodes_inScope(lo, scope, () => {
        const key = body.type === 'pair' ? childOf(body, 'key') : undefined;
        const value = body.type === 'pair' ? (childOf(body, 'value') ?? body) : body;
        const bound = bindTarget(lo, childOf(first, 'left') ?? first);
        const param = { name: bound.name, by: 'position', ...python_nodes_spanOf(childOf(first, 'left') ?? first) };
        const fn = arrowOf([param], [...bound.body, ...within(lo, clauses.slice(1), value)], node);
        if (!key || clauses.some((clause) => clause !== first && clause.type === 'for_in_clause'))
            return otherExpr('each', [fn, iterated], node);
        const keys = arrowOf([param], [...bound.body, { kind: 'return', value: lo.expr(key), ...python_nodes_spanOf(key) }], key);
        return otherExpr('each', [fn, iterated, keys], node);
    });
}
function within(lo, clauses, value) {
    const [clause, ...others] = clauses;
    if (!clause)
        return [{ kind: 'return', value: lo.expr(value), ...python_nodes_spanOf(value) }];
    if (clause.type !== 'for_in_clause') {
        const test = namedChildren(clause)[0];
        if (!test)
            return within(lo, others, value);
        return [branchOf(lo.expr(test), within(lo, others, value), [], clause)];
    }
    const iterated = lo.expr(childOf(clause, 'right') ?? clause);
    const target = childOf(clause, 'left') ?? clause;
    const bound = bindTarget(lo, target);
    const param = { name: bound.name, by: 'position', ...python_nodes_spanOf(target) };
    const fn = arrowOf([param], [...bound.body, ...within(lo, others, value)], clause);
    const inner = otherExpr('each', [fn, iterated], clause);
    return [{ kind: 'return', value: otherExpr('element', [inner], clause), ...python_nodes_spanOf(clause) }];
}

;// CONCATENATED MODULE: ./build/code/lower/python-parameters.js
// Parameters of functions and lambdas.

function lowerParameters(lo, list) {
    const params = [];
    let isByName = false;
    for (const node of namedChildren(list)) {
        if (node.type === 'keyword_separator') {
            isByName = true;
            continue;
        }
        if (node.type === 'positional_separator')
            continue;
        const type = childOf(node, 'type');
        const value = childOf(node, 'value');
        const bare = bareOf(node);
        if (!bare)
            continue;
        const isList = bare.type === 'list_splat_pattern';
        const isMap = bare.type === 'dictionary_splat_pattern';
        const name = isList || isMap ? namedChildren(bare)[0] : bare;
        if (name?.type !== 'identifier')
            continue;
        params.push({
            name: python_nodes_sourceOf(lo, name),
            by: isList ? 'list' : isMap ? 'map' : isByName ? 'keyword' : 'position',
            ...(type && { type: lo.type(type) }),
            ...(value && { default: lo.expr(value) }),
            ...python_nodes_spanOf(name),
        });
        if (isList)
            isByName = true;
    }
    return params;
}
function bareOf(node) {
    if (node.type === 'default_parameter' || node.type === 'typed_default_parameter')
        return childOf(node, 'name');
    if (node.type === 'typed_parameter')
        return namedChildren(node)[0];
    return node;
}

;// CONCATENATED MODULE: ./build/code/lower/python-text.js
// Python's texts: literals with their escapes read, f-strings, and the formats `%` and `.format` of a literal, whose values
// are put where they will stand.

const python_text_ESCAPES = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\n': '',
    '\r': '',
    '\r\n': '',
};
const python_text_ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(\r\n|[\\'"abfnrtv\r\n])|N\{[^}\n]{0,100}\})/g;
function unescaped(raw) {
    if (!raw.includes('\\'))
        return raw;
    return raw.replace(python_text_ESCAPE, (whole, two, four, eight, octal, single) => {
        const hex = two ?? four ?? eight;
        if (hex !== undefined)
            return codePoint(Number.parseInt(hex, 16));
        if (octal !== undefined)
            return codePoint(Number.parseInt(octal, 8));
        if (single !== undefined)
            return python_text_ESCAPES[single] ?? whole;
        return '\ufffd';
    });
}
function codePoint(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
/** A `string` or `concatenated_string`: a literal, or a text of its parts. */
function lowerString(lo, node) {
    const parts = [];
    if (node.type === 'concatenated_string')
        for (const part of namedChildren(node))
            addString(lo, part, parts);
    else
        addString(lo, node, parts);
    return python_text_textOf(parts, 'template', node);
}
function addString(lo, node, into) {
    const start = node.children[0];
    const end = node.children[node.children.length - 1];
    // Cut for its depth, or broken.
    if (start?.type !== 'string_start' || !end)
        return;
    const isRaw = /r/i.test(lo.text.slice(start.at, start.to));
    const to = end.type === 'string_end' ? end.at : node.to;
    const isFilled = node.children.some((child) => child.type === 'interpolation');
    if (!isFilled) {
        const raw = lo.text.slice(start.to, to);
        const isFormat = /[ft]/i.test(lo.text.slice(start.at, start.to));
        into.push(textLiteral(cooked(raw, isRaw, isFormat), { at: start.to, to }));
        return;
    }
    for (const child of node.children) {
        if (child.type === 'string_content')
            into.push(textLiteral(cooked(python_nodes_sourceOf(lo, child), isRaw, true), child));
        else if (child.type === 'interpolation')
            addInterpolation(lo, child, into);
    }
}
function cooked(raw, isRaw, isFormat) {
    const text = isRaw ? raw : unescaped(raw);
    return isFormat ? text.replaceAll('{{', '{').replaceAll('}}', '}') : text;
}
function addInterpolation(lo, node, into) {
    const value = childOf(node, 'expression');
    if (!value)
        return;
    const expr = lo.expr(value);
    if (node.children.some((child) => child.type === '='))
        into.push(textLiteral(`${python_nodes_sourceOf(lo, value)}=`, value));
    const spec = childOf(node, 'format_specifier');
    into.push(spec && isNumberFormat(python_nodes_sourceOf(lo, spec)) ? python_text_numberOf(expr) : expr);
}
/** Formats such as `:d` and `:.2f` throw for texts: what comes out is a number. */
function isNumberFormat(spec) {
    return /[bcdeEfFgGnoxX%]$/.test(spec) && !spec.endsWith('}');
}
function python_text_numberOf(expr) {
    return { kind: 'operation', operator: 'number', operands: [expr], at: expr.at, to: expr.to };
}
/** Joins neighbouring constants and flattens texts in texts. */
function python_text_textOf(parts, by, span) {
    const joined = [];
    for (const part of parts) {
        const last = joined[joined.length - 1];
        if (isText(part) && last && isText(last))
            joined[joined.length - 1] = { ...last, value: last.value + part.value, to: part.to };
        else if (!isText(part) || part.value !== '')
            joined.push(part);
    }
    if (joined.length === 0)
        return textLiteral('', span);
    const only = joined[0];
    if (joined.length === 1 && isText(only))
        return { ...only, ...python_nodes_spanOf(span) };
    return { kind: 'text', parts: joined, by, ...python_nodes_spanOf(span) };
}
function isText(expr) {
    return expr.kind === 'literal' && typeof expr.value === 'string';
}
/** Parts of one format that are told apart: for each its value is looked for. */
const python_text_PARTS = 1000;
const PERCENT = /%(?:\(([^()\n]{0,200})\))?[-#0 +]{0,5}(\*|\d{0,9})(?:\.(\*|\d{0,9}))?[hlL]?([diouxXeEfFgGcrsa%])/g;
/** `"…" % values`. */
function lowerPercent(format, values, span) {
    const holes = [...format.matchAll(PERCENT)].filter((hole) => hole[4] !== '%').length;
    const parts = [];
    let next = 0;
    let last = 0;
    for (const hole of format.matchAll(PERCENT)) {
        if (parts.length > python_text_PARTS)
            break;
        parts.push(textLiteral(format.slice(last, hole.index), span));
        last = hole.index + hole[0].length;
        const [, name, width, precision, conversion] = hole;
        if (conversion === '%')
            parts.push(textLiteral('%', span));
        else {
            if (width === '*')
                next += 1;
            if (precision === '*')
                next += 1;
            const value = name === undefined ? valueAt(values, next++, holes) : python_text_named(values, name);
            parts.push('rsac'.includes(conversion) ? value : python_text_numberOf(value));
        }
    }
    parts.push(textLiteral(format.slice(last), span));
    return python_text_textOf(parts, 'format', span);
}
function valueAt(values, position, holes) {
    if (values.kind === 'list' && !values.items.some((item) => item.spread))
        return values.items[position]?.value ?? values;
    return holes === 1 ? values : indexOf(values, position, values);
}
function python_text_named(values, name) {
    if (values.kind === 'object') {
        const entry = values.entries.find((one) => one.key === name);
        if (entry)
            return entry.value;
    }
    return indexOf(values, name, values);
}
const BRACES = /\{\{|\}\}|\{([^{}!:]{0,200})(?:![rsa])?(?::((?:[^{}]|\{[^{}]{0,100}\}){0,200}))?\}/g;
/** `"…".format(values)`; `.format_map(d)` is `.format(**d)`. */
function lowerFormat(format, args, span) {
    const parts = [];
    let next = 0;
    let last = 0;
    for (const hole of format.matchAll(BRACES)) {
        if (parts.length > python_text_PARTS)
            break;
        parts.push(textLiteral(format.slice(last, hole.index), span));
        last = hole.index + hole[0].length;
        if (hole[0] === '{{' || hole[0] === '}}') {
            parts.push(textLiteral(hole[0][0], span));
            continue;
        }
        const [, head = '', rest = ''] = /^([^.[]*)(.*)$/s.exec(hole[1]) ?? [];
        const value = argumentFor(args, head.trim() === '' ? next++ : head.trim(), span);
        const filled = [...rest.matchAll(ACCESS)].reduce((of, [, name, key]) => access(of, name, key, span), value);
        parts.push(hole[2] !== undefined && isNumberFormat(hole[2]) ? python_text_numberOf(filled) : filled);
    }
    parts.push(textLiteral(format.slice(last), span));
    return python_text_textOf(parts, 'format', span);
}
/** `.name` or `[key]` in a hole. */
const ACCESS = /\.([^.[]*)|\[([^\]]*)\]/g;
function access(of, name, key, span) {
    if (name !== undefined)
        return { kind: 'member', of, name, ...python_nodes_spanOf(span) };
    return indexOf(of, /^\d{1,6}$/.test(key ?? '') ? Number(key) : (key ?? ''), span);
}
function argumentFor(args, which, span) {
    const position = typeof which === 'number' ? which : /^\d{1,4}$/.test(which) ? Number(which) : undefined;
    if (position !== undefined) {
        const positional = args.filter((arg) => arg.name === undefined && arg.spread !== 'map');
        const spread = positional.findIndex((arg) => arg.spread === 'list');
        if (spread < 0 || position < spread)
            return positional[position]?.value ?? otherExpr('missing', [], span);
        return indexOf(positional[spread].value, position - spread, span);
    }
    const exact = args.find((arg) => arg.name === which);
    if (exact)
        return exact.value;
    const map = args.find((arg) => arg.spread === 'map');
    return map ? indexOf(map.value, which, span) : otherExpr('missing', [], span);
}

;// CONCATENATED MODULE: ./build/code/lower/python-expressions.js
// Python's expressions.




function python_expressions_lowerExpression(lo, node) {
    const span = python_nodes_spanOf(node);
    switch (node.type) {
        case 'identifier':
            return python_nodes_nameExpr(python_nodes_sourceOf(lo, node), span);
        case 'string':
        case 'concatenated_string':
            return lowerString(lo, node);
        case 'integer':
        case 'float':
            return { kind: 'literal', value: numberIn(python_nodes_sourceOf(lo, node)), ...span };
        case 'true':
        case 'false':
            return { kind: 'literal', value: node.type === 'true', ...span };
        case 'none':
            return { kind: 'literal', value: null, ...span };
        case 'attribute':
            return lowerAttribute(lo, node);
        case 'subscript':
            return lowerSubscript(lo, node);
        case 'call':
            return lowerCall(lo, node);
        case 'await':
            return lowerAwait(lo, node);
        case 'parenthesized_expression':
        case 'expression_statement':
        case 'type':
        case 'format_expression': {
            const inner = namedChildren(node);
            return inner.length === 1 ? lo.expr(inner[0]) : otherExpr(node.type, inner.map(lo.expr), span);
        }
        case 'list':
        case 'tuple':
        case 'set':
        case 'expression_list':
        case 'pattern_list':
        case 'tuple_pattern':
        case 'list_pattern':
            return { kind: 'list', items: namedChildren(node).map((item) => lowerItem(lo, item)), ...span };
        case 'dictionary':
            return { kind: 'object', entries: namedChildren(node).flatMap((entry) => lowerEntry(lo, entry)), ...span };
        case 'list_comprehension':
        case 'set_comprehension':
        case 'generator_expression':
        case 'dictionary_comprehension':
            return lowerComprehension(lo, node);
        case 'lambda':
            return lowerLambda(lo, node);
        case 'conditional_expression': {
            const [then, test, otherwise] = namedChildren(node);
            if (!then || !test || !otherwise)
                return unread(lo, node);
            return { kind: 'choice', by: 'test', test: lo.expr(test), of: [lo.expr(then), lo.expr(otherwise)], ...span };
        }
        case 'named_expression': {
            const name = childOf(node, 'name');
            const value = childOf(node, 'value');
            if (!name || !value)
                return unread(lo, node);
            return { kind: 'assign', target: lo.expr(name), value: lo.expr(value), ...span };
        }
        case 'boolean_operator': {
            const [left, right] = sidesOf(node);
            if (!left || !right)
                return unread(lo, node);
            const by = childOf(node, 'operator')?.type === 'and' ? 'and' : 'or';
            return { kind: 'choice', by, of: [lo.expr(left), lo.expr(right)], ...span };
        }
        case 'not_operator': {
            const argument = childOf(node, 'argument');
            return argument
                ? { kind: 'operation', operator: 'not', operands: [lo.expr(argument)], ...span }
                : unread(lo, node);
        }
        case 'comparison_operator':
            return lowerComparison(lo, node);
        case 'unary_operator':
            return lowerUnary(lo, node);
        case 'binary_operator': {
            const [left, right] = sidesOf(node);
            const operator = childOf(node, 'operator')?.type;
            return left && right && operator ? python_expressions_binary(operator, lo.expr(left), lo.expr(right), span) : unread(lo, node);
        }
        case 'yield':
            return lowerYield(lo, node);
        case 'assignment': {
            // `a = b = c` as an expression only stands in broken text; statements handle theirs.
            const right = childOf(node, 'right');
            return right ? lo.expr(right) : unread(lo, node);
        }
        case 'ellipsis':
            return otherExpr('ellipsis', [], span);
        default:
            return unread(lo, node);
    }
}
/** What is broken or new: the values in it are kept. */
function unread(lo, node) {
    return otherExpr(node.type, namedChildren(node).map(lo.expr), node);
}
function numberIn(text) {
    const plain = text.replaceAll('_', '').replace(/[lLjJ]$/, '');
    const value = Number(/^0\d/.test(plain) && !/[.eE]/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain);
    return Number.isNaN(value) ? 0 : value;
}
function sidesOf(node) {
    return [childOf(node, 'left'), childOf(node, 'right')];
}
function lowerAttribute(lo, node) {
    const of = childOf(node, 'object');
    const name = childOf(node, 'attribute');
    if (!of)
        return unread(lo, node);
    return { kind: 'member', of: lo.expr(of), name: name ? python_nodes_sourceOf(lo, name) : '', ...python_nodes_spanOf(node) };
}
function lowerSubscript(lo, node) {
    const value = childOf(node, 'value');
    const keys = childrenOf(node, 'subscript');
    const [only] = keys;
    if (!value || !only)
        return unread(lo, node);
    const of = lo.expr(value);
    if (keys.length > 1) {
        const items = keys.map((key) => ({ value: key.type === 'slice' ? otherExpr('range', [], key) : lo.expr(key) }));
        return { kind: 'index', of, key: { kind: 'list', items, ...python_nodes_spanOf(node) }, ...python_nodes_spanOf(node) };
    }
    if (only.type !== 'slice')
        return { kind: 'index', of, key: lo.expr(only), ...python_nodes_spanOf(node) };
    return otherExpr('slice', [of, ...boundsOf(lo, only)], node);
}
/** From, to and step of a slice, null where none is said. */
function boundsOf(lo, slice) {
    const bounds = [undefined];
    for (const child of slice.children) {
        if (child.type === ':')
            bounds.push(undefined);
        else if (child.isNamed && child.type !== 'comment')
            bounds[bounds.length - 1] = lo.expr(child);
    }
    return bounds.map((bound) => bound ?? { kind: 'literal', value: null, ...python_nodes_spanOf(slice) });
}
function lowerItem(lo, node) {
    if (node.type !== 'list_splat' && node.type !== 'list_splat_pattern' && node.type !== 'parenthesized_list_splat')
        return { value: lo.expr(node) };
    const inner = namedChildren(node)[0];
    if (inner && node.type === 'parenthesized_list_splat')
        return lowerItem(lo, inner);
    return { value: inner ? lo.expr(inner) : unread(lo, node), spread: 'list' };
}
function lowerEntry(lo, node) {
    if (node.type === 'dictionary_splat') {
        const inner = namedChildren(node)[0];
        return inner ? [{ key: undefined, value: lo.expr(inner), isSpread: true }] : [];
    }
    const key = childOf(node, 'key');
    const value = childOf(node, 'value');
    if (!key || !value)
        return [];
    const name = lo.expr(key);
    const isText = name.kind === 'literal' && typeof name.value === 'string';
    return [{ key: isText ? name.value : name, value: lo.expr(value), keyAt: python_nodes_spanOf(key) }];
}
function lowerArguments(lo, node) {
    if (node.type === 'generator_expression')
        return [{ value: lo.expr(node) }];
    return namedChildren(node).flatMap((arg) => {
        if (arg.type === 'keyword_argument') {
            const name = childOf(arg, 'name');
            const value = childOf(arg, 'value');
            return value ? [{ value: lo.expr(value), ...(name && { name: python_nodes_sourceOf(lo, name) }) }] : [];
        }
        if (arg.type === 'dictionary_splat') {
            const inner = namedChildren(arg)[0];
            return inner ? [{ value: lo.expr(inner), spread: 'map' }] : [];
        }
        return [lowerItem(lo, arg)];
    });
}
function lowerCall(lo, node) {
    const fn = childOf(node, 'function');
    const list = childOf(node, 'arguments');
    if (!fn)
        return unread(lo, node);
    const args = list ? lowerArguments(lo, list) : [];
    let callee = lo.expr(fn);
    if (callee.kind === 'member' && callee.of.kind === 'literal' && typeof callee.of.value === 'string') {
        if (callee.name === 'format')
            return lowerFormat(callee.of.value, args, python_nodes_spanOf(node));
        const [map] = args;
        if (callee.name === 'format_map' && map)
            return lowerFormat(callee.of.value, [{ value: map.value, spread: 'map' }], python_nodes_spanOf(node));
    }
    const types = typesOf(callee);
    if (types && callee.kind === 'index')
        callee = callee.of;
    const call = { kind: 'call', callee, args, ...(types && { types }), ...python_nodes_spanOf(node) };
    return call;
}
const TYPE_NAME = /^(?:[A-Z]\w*[a-z]\w*|str|int|float|bool|bytes|dict|list|tuple|set|object)$/;
/** `Agent[Deps](…)`: a class with its type arguments, told from `HANDLERS[name](…)` by how they are spelled. */
function typesOf(callee) {
    if (callee.kind !== 'index' || !isTypeName(callee.of))
        return undefined;
    const keys = callee.key.kind === 'list' ? callee.key.items.map((item) => item.value) : [callee.key];
    return keys.every((key) => isTypeName(key) || (key.kind === 'literal' && key.value === null)) ? keys : undefined;
}
function isTypeName(expr) {
    if (expr.kind === 'index')
        return isTypeName(expr.of);
    return (expr.kind === 'name' || expr.kind === 'member') && TYPE_NAME.test(expr.name);
}
function lowerAwait(lo, node) {
    const inner = namedChildren(node)[0];
    if (!inner)
        return unread(lo, node);
    const expr = lo.expr(inner);
    return expr.kind === 'call' ? { ...expr, isAwaited: true } : expr;
}
function lowerLambda(lo, node) {
    const list = childOf(node, 'parameters');
    const body = childOf(node, 'body');
    const params = list ? lowerParameters(lo, list) : [];
    if (!body)
        return arrowOf(params, [], node);
    const scope = { isFunction: true, foreign: new Set(), isGenerator: false, pending: [] };
    const value = python_nodes_inScope(lo, scope, () => lo.expr(body));
    return arrowOf(params, [{ kind: 'return', value, ...python_nodes_spanOf(body) }], node);
}
const python_expressions_COMPARISONS = { is: '==', 'is not': '!=', '<>': '!=' };
/** Longest chain that becomes tests in tests. */
const python_expressions_CHAIN = 20;
/** `a < b < c` is `a < b and b < c`. */
function lowerComparison(lo, node) {
    const operands = [];
    const operators = [];
    for (const child of node.children) {
        if (child.field === 'operators')
            operators.push(child.type);
        else if (child.isNamed && child.type !== 'comment' && child.type !== 'line_continuation')
            operands.push(lo.expr(child));
    }
    const tests = operators.flatMap((operator, index) => {
        const [left, right] = [operands[index], operands[index + 1]];
        if (!left || !right)
            return [];
        return [
            {
                kind: 'operation',
                operator: python_expressions_COMPARISONS[operator] ?? operator,
                operands: [left, right],
                at: left.at,
                to: right.to,
            },
        ];
    });
    const [first, ...others] = tests;
    if (!first || tests.length > python_expressions_CHAIN)
        return otherExpr('comparison', operands, node);
    return others.reduce((left, right) => ({ kind: 'choice', by: 'and', of: [left, right], at: left.at, to: right.to }), first);
}
function lowerUnary(lo, node) {
    const argument = childOf(node, 'argument');
    const operator = childOf(node, 'operator')?.type ?? '-';
    if (!argument)
        return unread(lo, node);
    const expr = lo.expr(argument);
    if (operator === '-' && expr.kind === 'literal' && typeof expr.value === 'number')
        return { ...expr, value: -expr.value, ...python_nodes_spanOf(node) };
    return { kind: 'operation', operator, operands: [expr], ...python_nodes_spanOf(node) };
}
/** These give numbers, or paths (`/`: it means what its left side is). Others may give texts (`*`, `%`), dicts and sets (`|`, `&`). */
const ARITHMETIC = new Set(['/', '//', '**', '<<', '>>', '-']);
function python_expressions_binary(operator, left, right, span) {
    const place = { at: span.at, to: span.to };
    if (operator === '+') {
        const parts = [...(left.kind === 'text' && left.by === 'plus' ? left.parts : [left]), right];
        return { kind: 'text', by: 'plus', parts, ...place };
    }
    if (operator === '%' && left.kind === 'literal' && typeof left.value === 'string')
        return lowerPercent(left.value, right, place);
    if (ARITHMETIC.has(operator))
        return { kind: 'operation', operator, operands: [left, right], ...place };
    return otherExpr(operator, [left, right], place);
}
/** A yield is a statement; what it evaluates to is sent by the caller, and nobody knows. */
function lowerYield(lo, node) {
    lo.scope.isGenerator = true;
    const inner = namedChildren(node)[0];
    const isFrom = node.children.some((child) => child.type === 'from');
    const value = inner && (isFrom ? otherExpr('spawn', [lo.expr(inner)], node) : lo.expr(inner));
    lo.scope.pending.push({ kind: 'return', ...(value && { value }), goesOn: true, ...python_nodes_spanOf(node) });
    return otherExpr('yield', [], node);
}

;// CONCATENATED MODULE: ./build/code/lower/python-definitions.js
// Functions and classes of Python.



function python_definitions_lowerFunction(lo, node, decorators) {
    const name = childOf(node, 'name');
    const list = childOf(node, 'parameters');
    const returns = childOf(node, 'return_type');
    const body = childOf(node, 'body');
    const params = list ? lowerParameters(lo, list) : [];
    const scope = {
        isFunction: true,
        foreign: body ? foreignNames(lo, body) : new Set(),
        isGenerator: false,
        pending: [],
    };
    const statements = body ? python_nodes_inScope(lo, scope, () => lo.statements(body.children)) : [];
    const doc = body && python_definitions_docOf(lo, body.children);
    const roles = new Set(decorators.map(roleOf));
    return {
        name: `${name ? python_nodes_sourceOf(lo, name) : ''}${roles.has('setter') ? '.setter' : roles.has('deleter') ? '.deleter' : ''}`,
        nameAt: python_nodes_spanOf(name ?? node),
        params,
        body: statements,
        decorators,
        ...(returns && { returns: lo.type(returns) }),
        ...(doc !== undefined && { doc }),
        ...(node.children.some((child) => child.type === 'async') && { isAsync: true }),
        ...(scope.isGenerator && { isGenerator: true }),
        ...(roles.has('staticmethod') && { isStatic: true }),
        ...(roles.has('classmethod') && { isOfClass: true }),
        ...(GETTERS.some((role) => roles.has(role)) && { isGetter: true }),
        ...python_nodes_spanOf(node),
    };
}
const GETTERS = ['property', 'cached_property', 'getter', 'hybrid_property', 'computed_field'];
/** The last name of a decorator. A setter has the name of its getter and must not take its place. */
function roleOf(decorator) {
    const bare = decorator.kind === 'call' ? decorator.callee : decorator;
    return bare.kind === 'name' || bare.kind === 'member' ? bare.name : '';
}
function decoratorsOf(lo, node) {
    return node.children.flatMap((child) => {
        if (child.type !== 'decorator')
            return [];
        const inner = namedChildren(child)[0];
        return inner ? [lo.expr(inner)] : [];
    });
}
/** The text a body begins with. */
function python_definitions_docOf(lo, nodes) {
    const first = nodes.find((child) => child.isNamed && child.type !== 'comment');
    const inner = first?.type === 'expression_statement' ? namedChildren(first) : [];
    const [only] = inner;
    if (inner.length !== 1 || (only?.type !== 'string' && only?.type !== 'concatenated_string'))
        return undefined;
    const expr = lo.expr(only);
    return expr.kind === 'literal' && typeof expr.value === 'string' ? expr.value : undefined;
}
/** Names this body says are not its own; functions in it speak for themselves. */
function foreignNames(lo, body) {
    const names = new Set();
    const open = [body];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.type === 'global_statement' || node.type === 'nonlocal_statement') {
            for (const name of namedChildren(node))
                names.add(python_nodes_sourceOf(lo, name));
        }
        for (const child of node.children)
            if (HOLDS_STATEMENTS.test(child.type))
                open.push(child);
    }
    return names;
}
const HOLDS_STATEMENTS = /^(?:block|(?:if|for|while|try|with|match|global|nonlocal)_statement|(?:elif|else|except|except_group|finally|case)_clause)$/;
function python_definitions_lowerClass(lo, node, decorators) {
    const name = childOf(node, 'name');
    const list = childOf(node, 'superclasses');
    const body = childOf(node, 'body');
    const bases = list
        ? lowerArguments(lo, list)
            .filter((arg) => arg.name === undefined && !arg.spread)
            .map((arg) => plainBase(arg.value))
        : [];
    // Its names are no variables of what stands around it.
    const scope = { isFunction: false, foreign: new Set(), isGenerator: false, pending: [] };
    const statements = body ? python_nodes_inScope(lo, scope, () => lo.statements(body.children)) : [];
    const doc = body && python_definitions_docOf(lo, body.children);
    const members = { methods: [], fields: [] };
    for (const statement of statements)
        addMember(statement, members, 0);
    return {
        name: name ? python_nodes_sourceOf(lo, name) : '',
        nameAt: python_nodes_spanOf(name ?? node),
        form: bases.some(isEnumBase) ? 'enum' : 'class',
        bases,
        decorators,
        ...members,
        ...(doc !== undefined && { doc }),
        ...python_nodes_spanOf(node),
    };
}
/** `Server[Context]` is made of `Server`. */
function plainBase(base) {
    return base.kind === 'index' ? base.of : base;
}
function isEnumBase(base) {
    return (base.kind === 'name' || base.kind === 'member') && /^(?:Str|Int)?(?:Enum|Flag)$/.test(base.name);
}
function addMember(statement, members, depth) {
    const span = { at: statement.at, to: statement.to };
    if (statement.kind === 'function')
        members.methods.push(statement.fn);
    else if (statement.kind === 'class') {
        members.fields.push({
            name: statement.cls.name,
            value: { kind: 'class', cls: statement.cls, ...span },
            isStatic: true,
            ...span,
        });
    }
    else if (statement.kind === 'assign' && statement.target.kind === 'name') {
        // `x: int` alone has itself as value here: see the statements.
        const isBare = statement.value === statement.target;
        const { type } = statement;
        const isStatic = !type || isClassVar(type);
        members.fields.push({
            name: statement.target.name,
            ...(type && { type }),
            ...(!isBare && { value: statement.value }),
            ...(isStatic && { isStatic }),
            ...span,
        });
    }
    else if (depth < 20) {
        for (const inner of blocksOf(statement))
            addMember(inner, members, depth + 1);
    }
}
function isClassVar(type) {
    const base = type.kind === 'index' ? type.of : type;
    return (base.kind === 'name' || base.kind === 'member') && base.name === 'ClassVar';
}
function blocksOf(statement) {
    if (statement.kind === 'branch')
        return [...statement.then, ...statement.otherwise];
    if (statement.kind === 'try')
        return [...statement.body, ...statement.handlers.flatMap((handler) => handler.body)];
    return [];
}

;// CONCATENATED MODULE: ./build/code/lower/python-imports.js
// Imports of a Python file, wherever in it they stand.

/** Imports stand in statements only: expressions are not walked. */
const NO_STATEMENTS = /^(?:expression_statement|return_statement|import_statement|import_from_statement|string|decorator|parameters|comment)$/;
function importsIn(lo, root) {
    const imports = [];
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.type === 'import_statement')
            addAll(imports, python_imports_lowerImport(lo, node));
        else if (node.type === 'import_from_statement')
            addAll(imports, lowerFrom(lo, node));
        if (NO_STATEMENTS.test(node.type))
            continue;
        for (let index = node.children.length - 1; index >= 0; index -= 1)
            open.push(node.children[index]);
    }
    return imports;
}
/** `import a.b.c` binds `a`; the module it names is loaded besides. */
function python_imports_lowerImport(lo, node) {
    return childrenOf(node, 'name').flatMap((name) => {
        const alias = childOf(name, 'alias');
        const dotted = compact(python_nodes_sourceOf(lo, name.type === 'aliased_import' ? (childOf(name, 'name') ?? name) : name));
        const span = python_nodes_spanOf(name);
        if (alias)
            return [{ local: python_nodes_sourceOf(lo, alias), from: dotted, imported: '*', ...span }];
        const [first = ''] = dotted.split('.');
        const bound = { local: first, from: first, imported: '*', ...span };
        return first === dotted ? [bound] : [bound, { local: undefined, from: dotted, imported: '*', ...span }];
    });
}
function lowerFrom(lo, node) {
    const module = childOf(node, 'module_name');
    if (!module)
        return [];
    const from = compact(python_nodes_sourceOf(lo, module));
    if (childOfType(node, 'wildcard_import'))
        return [{ local: '*', from, imported: '*', ...python_nodes_spanOf(node) }];
    return childrenOf(node, 'name').map((name) => {
        const alias = childOf(name, 'alias');
        const imported = compact(python_nodes_sourceOf(lo, name.type === 'aliased_import' ? (childOf(name, 'name') ?? name) : name));
        return { local: alias ? python_nodes_sourceOf(lo, alias) : imported, from, imported, ...python_nodes_spanOf(name) };
    });
}
function compact(dotted) {
    return dotted.replace(/\s+/g, '');
}

;// CONCATENATED MODULE: ./build/code/lower/python-match.js
// `match` as a switch: constants are compared, all other patterns are tests nobody decides, names are bound in the case.


function lowerMatch(lo, node) {
    const subjects = childrenOf(node, 'subject');
    const [only] = subjects;
    if (!only)
        return [];
    const value = subjects.length === 1
        ? lo.expr(only)
        : { kind: 'list', items: subjects.map((one) => ({ value: lo.expr(one) })), ...python_nodes_spanOf(only) };
    const statements = [];
    let subject = value;
    if (value.kind !== 'name') {
        subject = python_nodes_nameExpr(lo.fresh(), value);
        statements.push({ kind: 'assign', target: subject, value, declares: true, ...python_nodes_spanOf(value) });
    }
    const body = childOf(node, 'body') ?? node;
    const clauses = body.children.filter((child) => child.type === 'case_clause');
    const cases = clauses.map((clause) => python_match_lowerCase(lo, clause, subject));
    statements.push({ kind: 'switch', subject, cases, ...python_nodes_spanOf(node) });
    return statements;
}
/** Names of one dotted name that are read. */
const python_match_NAMES = 20;
const python_match_NOTHING = { constants: undefined, isOpen: false, binds: [] };
function python_match_lowerCase(lo, clause, subject) {
    const patterns = namedChildren(clause).filter((child) => child.type === 'case_pattern');
    const [first] = patterns;
    const read = !first
        ? python_match_NOTHING
        : patterns.length === 1
            ? readPattern(lo, first, subject)
            : python_match_sequence(lo, patterns, subject);
    const guard = childOf(clause, 'guard');
    const test = guard && namedChildren(guard)[0];
    const block = childOf(clause, 'consequence');
    const inner = block ? lo.statements(block.children) : [];
    const body = test ? [...read.binds, branchOf(lo.expr(test), inner, [], clause)] : [...read.binds, ...inner];
    if (read.constants && !test)
        return { tests: read.constants, body };
    if (read.isOpen && !test)
        return { tests: [], body };
    return { tests: [otherExpr('pattern', [], first ?? clause)], body };
}
function readPattern(lo, node, subject) {
    const inner = namedChildren(node);
    const [only] = inner;
    switch (node.type) {
        case 'case_pattern':
        case 'parenthesized_pattern': {
            // `-1` and `_` are bare tokens.
            if (node.children.some((child) => child.type === '-') && only) {
                const value = lo.expr(only);
                return value.kind === 'literal' && typeof value.value === 'number'
                    ? constant({ ...value, value: -value.value })
                    : python_match_NOTHING;
            }
            if (!only)
                return python_nodes_sourceOf(lo, node).trim() === '_' ? { ...python_match_NOTHING, isOpen: true } : python_match_NOTHING;
            return inner.length === 1 ? readPattern(lo, only, subject) : python_match_sequence(lo, inner, subject);
        }
        case 'union_pattern':
            return python_match_union(inner.map((one) => readPattern(lo, one, subject)));
        case 'as_pattern': {
            const pattern = only ? readPattern(lo, only, subject) : python_match_NOTHING;
            const name = inner[inner.length - 1];
            return name?.type === 'identifier' ? { ...pattern, binds: [...pattern.binds, python_match_bind(lo, name, subject)] } : pattern;
        }
        case 'dotted_name':
            return readName(lo, node, subject);
        case 'identifier':
            return { constants: undefined, isOpen: true, binds: [python_match_bind(lo, node, subject)] };
        case 'list_pattern':
        case 'tuple_pattern':
            return python_match_sequence(lo, inner, subject);
        case 'dict_pattern':
            return dictionary(lo, node, subject);
        case 'class_pattern':
            return classPattern(lo, inner, subject);
        case 'string':
        case 'concatenated_string':
        case 'integer':
        case 'float':
        case 'true':
        case 'false':
        case 'none':
            return constant(lo.expr(node));
        default:
            return python_match_NOTHING;
    }
}
function constant(value) {
    return { constants: [value], isOpen: false, binds: [] };
}
function python_match_union(patterns) {
    const isConstant = patterns.every((pattern) => pattern.constants);
    return {
        constants: isConstant ? patterns.flatMap((pattern) => pattern.constants ?? []) : undefined,
        isOpen: patterns.some((pattern) => pattern.isOpen),
        binds: patterns.flatMap((pattern) => pattern.binds),
    };
}
/** A dotted name is a constant, a single one takes what is there. */
function readName(lo, node, subject) {
    const [first, ...names] = namedChildren(node).slice(0, python_match_NAMES);
    if (!first)
        return python_match_NOTHING;
    if (names.length === 0) {
        if (python_nodes_sourceOf(lo, first) === '_')
            return { ...python_match_NOTHING, isOpen: true };
        return { constants: undefined, isOpen: true, binds: [python_match_bind(lo, first, subject)] };
    }
    const start = python_nodes_nameExpr(python_nodes_sourceOf(lo, first), first);
    return constant(names.reduce((of, name) => ({ kind: 'member', of, name: python_nodes_sourceOf(lo, name), at: first.at, to: name.to }), start));
}
function python_match_sequence(lo, items, subject) {
    let isAfterRest = false;
    const binds = items.flatMap((item, position) => {
        const bare = item.type === 'case_pattern' ? (namedChildren(item)[0] ?? item) : item;
        if (bare.type === 'splat_pattern') {
            isAfterRest = true;
            const name = namedChildren(bare)[0];
            return name
                ? [python_match_bind(lo, name, otherExpr('slice', [subject, { kind: 'literal', value: position, ...python_nodes_spanOf(bare) }], bare))]
                : [];
        }
        return readPattern(lo, item, isAfterRest ? otherExpr('element', [subject], item) : indexOf(subject, position, item))
            .binds;
    });
    return { constants: undefined, isOpen: false, binds };
}
function dictionary(lo, node, subject) {
    const binds = [];
    let key;
    for (const child of node.children) {
        if (child.field === 'key' && child.isNamed)
            key = lo.expr(child);
        else if (child.field === 'value' && child.isNamed) {
            binds.push(...readPattern(lo, child, {
                kind: 'index',
                of: subject,
                key: key ?? otherExpr('key', [], child),
                ...python_nodes_spanOf(child),
            }).binds);
        }
        else if (child.type === 'splat_pattern') {
            const name = namedChildren(child)[0];
            if (name)
                binds.push(python_match_bind(lo, name, subject));
        }
    }
    return { constants: undefined, isOpen: false, binds };
}
/** `Point(x, y=b)`: by keyword a member, by position the thing itself (`str(x)`) or an element of it. */
function classPattern(lo, [cls, ...items], subject) {
    const isBuiltin = cls !== undefined && /^(?:str|int|float|bool|bytes|dict|list|tuple|set)$/.test(python_nodes_sourceOf(lo, cls));
    const binds = items.flatMap((item) => {
        const bare = item.type === 'case_pattern' ? (namedChildren(item)[0] ?? item) : item;
        if (bare.type !== 'keyword_pattern')
            return readPattern(lo, item, isBuiltin ? subject : otherExpr('element', [subject], item)).binds;
        const [name, value] = namedChildren(bare);
        if (!name || !value)
            return [];
        return readPattern(lo, value, { kind: 'member', of: subject, name: python_nodes_sourceOf(lo, name), ...python_nodes_spanOf(bare) }).binds;
    });
    return { constants: undefined, isOpen: false, binds };
}
function python_match_bind(lo, name, value) {
    return python_targets_assignment(lo, python_nodes_nameExpr(python_nodes_sourceOf(lo, name), name), value);
}

;// CONCATENATED MODULE: ./build/code/lower/python-statements.js
// Python's statements.





/** Of a body: texts that stand for themselves (docs) and what does nothing are left out. */
function python_statements_lowerStatements(lo, nodes) {
    const statements = [];
    for (const node of nodes) {
        if (!node.isNamed || node.type === 'comment')
            continue;
        const outer = lo.scope.pending;
        lo.scope.pending = [];
        const lowered = python_statements_lowerStatement(lo, node);
        addAll(statements, lo.scope.pending);
        addAll(statements, lowered);
        lo.scope.pending = outer;
    }
    return statements;
}
function python_statements_lowerStatement(lo, node) {
    switch (node.type) {
        case 'expression_statement':
            return namedChildren(node).flatMap((inner) => expressionStatement(lo, inner));
        case 'return_statement': {
            const value = namedChildren(node)[0];
            return [{ kind: 'return', ...(value && { value: lo.expr(value) }), ...python_nodes_spanOf(node) }];
        }
        case 'raise_statement': {
            const value = namedChildren(node)[0];
            return [{ kind: 'throw', ...(value && { value: lo.expr(value) }), ...python_nodes_spanOf(node) }];
        }
        case 'if_statement':
            return [python_statements_lowerIf(lo, node)];
        case 'for_statement':
        case 'while_statement':
            return lowerLoop(lo, node);
        case 'try_statement':
            return [lowerTry(lo, node)];
        case 'with_statement':
            return lowerWith(lo, node);
        case 'match_statement':
            return lowerMatch(lo, node);
        case 'function_definition':
            return [{ kind: 'function', fn: python_definitions_lowerFunction(lo, node, []), ...python_nodes_spanOf(node) }];
        case 'class_definition':
            return [{ kind: 'class', cls: python_definitions_lowerClass(lo, node, []), ...python_nodes_spanOf(node) }];
        case 'decorated_definition':
            return lowerDecorated(lo, node);
        case 'assert_statement': {
            const test = namedChildren(node)[0];
            if (!test)
                return [];
            return [branchOf(lo.expr(test), [], [{ kind: 'throw', ...python_nodes_spanOf(node) }], node)];
        }
        case 'break_statement':
        case 'continue_statement':
            return [{ kind: 'leave', how: node.type === 'break_statement' ? 'break' : 'continue', ...python_nodes_spanOf(node) }];
        case 'type_alias_statement':
            return python_statements_lowerAlias(lo, node);
        case 'print_statement':
        case 'exec_statement': {
            // Python 2.
            const name = node.type === 'print_statement' ? 'print' : 'exec';
            const args = namedChildren(node).flatMap((arg) => (arg.type === 'chevron' ? [] : [{ value: lo.expr(arg) }]));
            return [
                { kind: 'expr', value: { kind: 'call', callee: python_nodes_nameExpr(name, node), args, ...python_nodes_spanOf(node) }, ...python_nodes_spanOf(node) },
            ];
        }
        case 'ERROR':
            return lo.statements(node.children);
        case 'block':
            return lo.statements(node.children);
        case 'import_statement':
        case 'import_from_statement':
        case 'future_import_statement':
        case 'pass_statement':
        case 'delete_statement':
        case 'global_statement':
        case 'nonlocal_statement':
            return [];
        default:
            return EXPRESSION.test(node.type) ? expressionStatement(lo, node) : [];
    }
}
/** What stands where a statement should, in broken text. */
const EXPRESSION = /^(?:call|await|assignment|augmented_assignment|attribute|subscript|yield|named_expression)$/;
function expressionStatement(lo, node) {
    if (node.type === 'assignment')
        return python_statements_lowerAssignment(lo, node);
    if (node.type === 'augmented_assignment')
        return lowerAugmented(lo, node);
    if (node.type === 'string' || node.type === 'concatenated_string' || node.type === 'ellipsis')
        return [];
    const value = lo.expr(node);
    if (node.type === 'yield')
        return [];
    const bare = value.kind === 'call' ? value : undefined;
    if (bare && python_statements_isEnd(bare.callee))
        return [{ kind: 'throw', value, ...python_nodes_spanOf(node) }];
    return [{ kind: 'expr', value, ...python_nodes_spanOf(node) }];
}
const ENDS = new Set(['sys.exit', 'os._exit', 'os.abort', 'exit', 'quit']);
function python_statements_isEnd(callee) {
    if (callee.kind === 'name')
        return ENDS.has(callee.name);
    return callee.kind === 'member' && callee.of.kind === 'name' && ENDS.has(`${callee.of.name}.${callee.name}`);
}
/** `a = b = v` is one assignment each. `a: T` alone says the type: its value is the target itself. */
function python_statements_lowerAssignment(lo, node) {
    const targets = [];
    let right = node;
    let typed;
    while (right?.type === 'assignment') {
        const left = childOf(right, 'left');
        const type = childOf(right, 'type');
        if (left)
            targets.push(left);
        if (type)
            typed = lo.type(type);
        right = childOf(right, 'right');
    }
    if (!right) {
        const target = targets[0] && lo.expr(targets[0]);
        return target && typed ? [{ kind: 'assign', target, value: target, type: typed, ...python_nodes_spanOf(node) }] : [];
    }
    let value = lo.expr(right);
    const statements = [];
    if (targets.length > 1 && value.kind !== 'name' && value.kind !== 'literal') {
        const whole = python_nodes_nameExpr(lo.fresh(), right);
        statements.push(python_targets_assignment(lo, whole, value));
        value = whole;
    }
    for (const target of targets)
        addAll(statements, python_targets_assignTo(lo, target, value, typed));
    return statements;
}
function lowerAugmented(lo, node) {
    const left = childOf(node, 'left');
    const right = childOf(node, 'right');
    const operator = childOf(node, 'operator')?.type.replace(/=$/, '') ?? '+';
    if (!left || !right)
        return [];
    const target = lo.expr(left);
    return [{ kind: 'assign', target, value: python_expressions_binary(operator, target, lo.expr(right), node), ...python_nodes_spanOf(node) }];
}
function blockOf(lo, node) {
    return node ? lo.statements(node.children) : [];
}
/** Longest chain of `elif` that becomes branches in branches; longer ones are a switch without a subject. */
const python_statements_CHAIN = 100;
/** From the last clause back, so that an `elif` stands in what is otherwise done. */
function python_statements_lowerIf(lo, node) {
    const clauses = [node, ...childrenOf(node, 'alternative')];
    const read = clauses.map((clause) => {
        const condition = childOf(clause, 'condition');
        const block = childOf(clause, 'consequence') ?? childOf(clause, 'body');
        return { clause, test: condition && lo.expr(condition), body: blockOf(lo, block) };
    });
    if (read.length > python_statements_CHAIN) {
        const cases = read.map(({ test, body }) => ({ tests: test ? [test] : [], body }));
        return { kind: 'switch', cases, ...python_nodes_spanOf(node) };
    }
    let otherwise = [];
    for (const { clause, test, body } of read.reverse()) {
        if (!test && clause !== node)
            otherwise = body;
        else {
            const at = { at: clause.at, to: node.to };
            otherwise = [branchOf(test ?? otherExpr('missing', [], node), body, otherwise, at)];
        }
    }
    return otherwise[0];
}
/** What `else` of a loop does happens unless the loop was left by `break`. */
function lowerLoop(lo, node) {
    const target = childOf(node, 'left');
    const right = childOf(node, 'right');
    const condition = childOf(node, 'condition');
    const iterated = right && lo.expr(right);
    const test = condition && lo.expr(condition);
    const bound = target && bindTarget(lo, target);
    const inner = blockOf(lo, childOf(node, 'body'));
    const loop = {
        kind: 'loop',
        ...(iterated && { iterated }),
        ...(bound && { element: bound.name }),
        ...(test && { test }),
        body: bound ? [...bound.body, ...inner] : inner,
        ...python_nodes_spanOf(node),
    };
    const alternative = childOf(node, 'alternative');
    if (!alternative)
        return [loop];
    const last = blockOf(lo, childOf(alternative, 'body'));
    if (!python_statements_leaves(inner, 0))
        return [loop, ...last];
    return [loop, branchOf(otherExpr('completed', [], alternative), last, [], alternative)];
}
/** Whether a `break` of this loop stands in it. */
function python_statements_leaves(body, depth) {
    if (depth > 50)
        return true;
    return body.some((one) => {
        if (one.kind === 'leave')
            return one.how === 'break';
        if (one.kind === 'branch')
            return python_statements_leaves(one.then, depth + 1) || python_statements_leaves(one.otherwise, depth + 1);
        if (one.kind === 'switch')
            return one.cases.some((each) => python_statements_leaves(each.body, depth + 1));
        if (one.kind === 'try')
            return [one.body, one.finally, ...one.handlers.map((handler) => handler.body)].some((part) => python_statements_leaves(part, depth + 1));
        return false;
    });
}
function lowerTry(lo, node) {
    const body = blockOf(lo, childOf(node, 'body'));
    const handlers = [];
    let last = [];
    for (const clause of node.children) {
        const block = clause.children.find((child) => child.type === 'block');
        if (clause.type === 'except_clause' || clause.type === 'except_group_clause') {
            const name = exceptionName(lo, clause);
            handlers.push({ ...(name !== undefined && { name }), body: blockOf(lo, block) });
        }
        else if (clause.type === 'else_clause')
            addAll(body, blockOf(lo, block));
        else if (clause.type === 'finally_clause')
            last = blockOf(lo, block);
    }
    return { kind: 'try', body, handlers, finally: last, ...python_nodes_spanOf(node) };
}
function exceptionName(lo, clause) {
    const values = childrenOf(clause, 'value');
    const alias = values[0]?.type === 'as_pattern' ? childOf(values[0], 'alias') : values[1];
    const name = alias?.type === 'as_pattern_target' ? namedChildren(alias)[0] : alias;
    return name?.type === 'identifier' ? python_nodes_sourceOf(lo, name) : undefined;
}
function lowerWith(lo, node) {
    const clause = node.children.find((child) => child.type === 'with_clause');
    const items = (clause ? namedChildren(clause) : []).flatMap((item) => managersOf(childOf(item, 'value') ?? item));
    const statements = items.flatMap((item) => {
        const alias = item.type === 'as_pattern' ? childOf(item, 'alias') : undefined;
        const manager = alias ? namedChildren(item)[0] : item;
        if (!manager)
            return [];
        const value = lo.expr(manager);
        return alias ? python_targets_assignTo(lo, alias, value) : [{ kind: 'expr', value, ...python_nodes_spanOf(item) }];
    });
    const body = blockOf(lo, childOf(node, 'body'));
    return [...statements, { kind: 'try', body, handlers: [], finally: [], ...python_nodes_spanOf(node) }];
}
/** `with (open(a) as f, lock):` reads as a tuple. */
function managersOf(value) {
    if (value.type === 'parenthesized_expression')
        return namedChildren(value).flatMap(managersOf);
    if (value.type !== 'tuple')
        return [value];
    return namedChildren(value);
}
function lowerDecorated(lo, node) {
    const decorators = decoratorsOf(lo, node);
    const definition = childOf(node, 'definition');
    if (definition?.type === 'function_definition')
        return [{ kind: 'function', fn: python_definitions_lowerFunction(lo, definition, decorators), ...python_nodes_spanOf(node) }];
    if (definition?.type === 'class_definition')
        return [{ kind: 'class', cls: python_definitions_lowerClass(lo, definition, decorators), ...python_nodes_spanOf(node) }];
    return [];
}
function python_statements_lowerAlias(lo, node) {
    const left = childOf(node, 'left');
    const right = childOf(node, 'right');
    if (!left || !right)
        return [];
    const type = lo.type(left);
    const named = type.kind === 'index' ? type.of : type;
    if (named.kind !== 'name')
        return [];
    const cls = {
        name: named.name,
        nameAt: python_nodes_spanOf(named),
        form: 'type',
        bases: [],
        decorators: [],
        methods: [],
        fields: [],
        alias: lo.type(right),
        ...python_nodes_spanOf(node),
    };
    return [{ kind: 'class', cls, ...python_nodes_spanOf(node) }];
}

;// CONCATENATED MODULE: ./build/code/lower/python-types.js
// Annotations as expressions: `Annotated[str, Field(…)]` is an index with a list as its key, `X | None` an operation `|`,
// and a quoted name the name it quotes.

const DOTTED = /^[A-Za-z_]\w{0,100}(?:\.[A-Za-z_]\w{0,100}){0,8}$/;
function python_types_lowerType(lo, node) {
    switch (node.type) {
        case 'type': {
            const inner = namedChildren(node)[0];
            return inner ? python_types_lowerType(lo, inner) : { kind: 'other', operator: 'type', parts: [], ...python_nodes_spanOf(node) };
        }
        case 'generic_type': {
            const [of, params] = namedChildren(node);
            const base = of ? python_types_lowerType(lo, of) : python_nodes_nameExpr('', node);
            const keys = params
                ? namedChildren(params).map((one) => (isLiteral(base) ? valueIn(lo, one) : python_types_lowerType(lo, one)))
                : [];
            return { kind: 'index', of: base, key: python_types_keyOf(keys, params ?? node), ...python_nodes_spanOf(node) };
        }
        case 'subscript': {
            const of = childOf(node, 'value');
            if (!of)
                return lo.expr(node);
            const base = python_types_lowerType(lo, of);
            const keys = childrenOf(node, 'subscript').map((one) => (isLiteral(base) ? lo.expr(one) : python_types_lowerType(lo, one)));
            return { kind: 'index', of: base, key: python_types_keyOf(keys, node), ...python_nodes_spanOf(node) };
        }
        case 'union_type':
            return {
                kind: 'operation',
                operator: '|',
                operands: namedChildren(node).map((one) => python_types_lowerType(lo, one)),
                ...python_nodes_spanOf(node),
            };
        case 'binary_operator': {
            if (!childOfType(node, '|'))
                return lo.expr(node);
            const sides = [childOf(node, 'left'), childOf(node, 'right')].flatMap((side) => side ? [python_types_lowerType(lo, side)] : []);
            const flat = sides.flatMap((side) => side.kind === 'operation' && side.operator === '|' ? side.operands : [side]);
            return { kind: 'operation', operator: '|', operands: flat, ...python_nodes_spanOf(node) };
        }
        case 'member_type': {
            const [of, name] = namedChildren(node);
            if (!of || !name)
                return lo.expr(node);
            return { kind: 'member', of: python_types_lowerType(lo, of), name: lo.text.slice(name.at, name.to), ...python_nodes_spanOf(node) };
        }
        default: {
            const expr = lo.expr(node);
            return expr.kind === 'literal' && typeof expr.value === 'string' ? quoted(expr.value, expr) : expr;
        }
    }
}
/** What stands in `Literal[…]` are values. */
function isLiteral(of) {
    return (of.kind === 'name' || of.kind === 'member') && of.name === 'Literal';
}
function valueIn(lo, type) {
    const inner = type.type === 'type' ? namedChildren(type)[0] : type;
    return lo.expr(inner ?? type);
}
/** A forward reference. */
function quoted(text, whole) {
    if (!DOTTED.test(text))
        return whole;
    const [first = '', ...names] = text.split('.');
    return names.reduce((of, name) => ({ kind: 'member', of, name, ...python_nodes_spanOf(whole) }), python_nodes_nameExpr(first, whole));
}
function python_types_keyOf(keys, span) {
    const [only] = keys;
    if (only && keys.length === 1)
        return only;
    return { kind: 'list', items: keys.map((value) => ({ value })), ...python_nodes_spanOf(span) };
}

;// CONCATENATED MODULE: ./build/code/lower/python.js
// The front end of Python: a syntax tree becomes a module of the IR. Every assignment to a name `declares` it unless the function says
// `global` or `nonlocal`: Python has no scopes smaller than a function. `/` is an operation (of paths as well), `*`, `%`, `|` are `other`s of their sign (texts, dicts).





/** Places that could not be read; more of them say no more. */
const python_ERRORS = 100;
function lowerPython(path, tree) {
    let names = 0;
    const scope = { isFunction: false, foreign: new Set(), isGenerator: false, pending: [] };
    const lo = {
        text: tree.text,
        scope,
        expr: (node) => python_expressions_lowerExpression(lo, node),
        type: (node) => python_types_lowerType(lo, node),
        statements: (nodes) => python_statements_lowerStatements(lo, nodes),
        fresh: () => {
            names += 1;
            return `%${names}`;
        },
    };
    const body = lo.statements(tree.root.children);
    const doc = python_definitions_docOf(lo, tree.root.children);
    return {
        path,
        language: 'python',
        ...(doc !== undefined && { doc }),
        imports: importsIn(lo, tree.root),
        exports: [],
        body,
        directives: [],
        errors: errorsIn(tree.root),
        ...(tree.isCut && { cut: 'nested too deeply: what stands deeper than 400 levels was not read' }),
    };
}
function errorsIn(root) {
    const errors = [];
    const open = [root];
    for (let node = open.pop(); node && errors.length < python_ERRORS; node = open.pop()) {
        if (node.type === 'ERROR')
            errors.push({ at: node.at, to: node.to });
        for (let index = node.children.length - 1; index >= 0; index -= 1)
            open.push(node.children[index]);
    }
    return errors;
}

;// CONCATENATED MODULE: ./build/code/lower/index.js
// Which grammar reads a file, and which front end lowers it.




const GRAMMAR_OF = {
    '.js': 'javascript',
    '.mjs': 'javascript',
    '.cjs': 'javascript',
    '.jsx': 'javascript',
    '.ts': 'typescript',
    '.mts': 'typescript',
    '.cts': 'typescript',
    '.tsx': 'tsx',
    '.py': 'python',
    '.go': 'go',
};
/** The grammar for a path, by its extension; none: no source file that is understood. */
function grammarOf(path) {
    const extension = external_node_path_.posix.extname(path).toLowerCase();
    return Object.hasOwn(GRAMMAR_OF, extension) ? GRAMMAR_OF[extension] : undefined;
}
function lower_languageOf(grammar) {
    return grammar === 'typescript' || grammar === 'tsx' ? 'javascript' : grammar;
}
/** The intermediate representation of a file. */
function lower(path, tree, language) {
    if (language === 'python')
        return lowerPython(path, tree);
    if (language === 'go')
        return lowerGo(path, tree);
    return lowerJavaScript(path, tree);
}

;// CONCATENATED MODULE: ./build/code/go-package.js
// What a Go package declares, over all its files: a name of it is looked up once, not in one file after the other. Most names
// that are looked up are the language's own and stand in none of them.
function goPackage(files) {
    const names = new Map();
    const methods = new Map();
    for (const { path, body } of files) {
        const declare = (name) => {
            if (!names.has(name))
                names.set(name, path);
        };
        for (const stmt of body) {
            if (stmt.kind === 'class')
                declare(stmt.cls.name);
            else if (stmt.kind === 'assign' && stmt.target.kind === 'name')
                declare(stmt.target.name);
            else if (stmt.kind === 'function' && !stmt.fn.receiver)
                declare(stmt.fn.name);
            else if (stmt.kind === 'function' && stmt.fn.receiver) {
                const name = `${stmt.fn.receiver.type}.${stmt.fn.name}`;
                if (!methods.has(name))
                    methods.set(name, { path, fn: stmt.fn });
            }
        }
    }
    return { names, methods };
}

;// CONCATENATED MODULE: ./build/code/modules/go-build.js
// Which files of a Go package are built together: of those for several systems, the ones for Linux.
const SYSTEMS = 'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos';
const MACHINES = '386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x sparc64 wasm amd64p32 ppc riscv';
const OTHER_SYSTEMS = new Set(SYSTEMS.split(' ').filter((name) => name !== 'linux'));
const OTHER_MACHINES = new Set(MACHINES.split(' ').filter((name) => name !== 'amd64'));
/** What holds in the build that is looked at; `go1.x` does as well. */
const HOLDS = new Set(['linux', 'amd64', 'unix', 'gc', 'cgo']);
/** A constraint stands before the package clause; licences before it may be long. */
const HEAD = 16 * 1024;
function isBuilt(name, text) {
    const parts = name.replace(/\.go$/, '').split('_').slice(1);
    if (parts.slice(-2).some((part) => OTHER_SYSTEMS.has(part) || OTHER_MACHINES.has(part)))
        return false;
    const head = text.slice(0, HEAD);
    const at = head.search(/^package\s/m);
    const constraint = /^\/\/go:build ([^\r\n]{1,500})/m.exec(at < 0 ? head : head.slice(0, at))?.[1];
    return constraint === undefined || go_build_evaluate(constraint);
}
function go_build_packageOf(text) {
    return /^package\s+(\w+)/m.exec(text.slice(0, HEAD))?.[1];
}
/** `linux && !(cgo || windows)`. What cannot be read holds. */
function go_build_evaluate(constraint) {
    const tokens = constraint.match(/&&|\|\||[!()]|[\w.]+/g) ?? [];
    let at = 0;
    const either = () => {
        let value = both();
        while (tokens[at] === '||') {
            at += 1;
            const right = both();
            value = value || right;
        }
        return value;
    };
    const both = () => {
        let value = one();
        while (tokens[at] === '&&') {
            at += 1;
            const right = one();
            value = value && right;
        }
        return value;
    };
    const one = () => {
        const token = tokens[at];
        at += 1;
        if (token === undefined)
            return true;
        if (token === '!')
            return !one();
        if (token !== '(')
            return HOLDS.has(token) || /^go1\.\d+$/.test(token);
        const value = either();
        at += 1;
        return value;
    };
    return either();
}

;// CONCATENATED MODULE: ./build/code/modules/go.js
// Imports of Go: module paths come from the go.mod files above a file, what they replace by local folders and the go.work
// above; a package is all files of a folder that are built together.


/** Most modules one file's imports are looked up in: a go.work or go.mod may list as many as it likes. */
const MODULES = 1000;
function createGoResolver(files) {
    const modules = new Map();
    const packages = new Map();
    /** The name each file gives its package: asked again and again, and each time the text would be read for it. */
    const names = new Map();
    const siblings = new Map();
    function nameOf(path) {
        if (!names.has(path))
            names.set(path, go_build_packageOf(files.text(path) ?? ''));
        return names.get(path);
    }
    function modulesFor(folder) {
        const known = modules.get(folder);
        if (known)
            return known;
        const found = [];
        for (const at of upwards(folder)) {
            found.push(...workspaceModules(files, at), ...manifestModules(files, at));
            if (found.length > MODULES)
                break;
        }
        // The longest path first: a module inside another one owns what is below it.
        const sorted = found.slice(0, MODULES).sort((a, b) => b.path.length - a.path.length);
        modules.set(folder, sorted);
        return sorted;
    }
    function packageIn(folder) {
        const known = packages.get(folder);
        if (known)
            return known;
        const found = packageFiles(files, folder);
        packages.set(folder, found);
        return found;
    }
    return {
        resolve(from, specifier) {
            for (const { path, folder } of modulesFor(folderOf(from))) {
                if (specifier !== path && !specifier.startsWith(`${path}/`))
                    continue;
                const paths = packageIn(join(folder, specifier.slice(path.length)));
                const importable = paths.filter((file) => nameOf(file) !== 'main');
                if (importable.length > 0)
                    return { paths: importable };
            }
            return undefined;
        },
        libraryName: libraryName,
        siblings(path) {
            const known = siblings.get(path);
            if (known)
                return known;
            const name = nameOf(path);
            const found = packageIn(folderOf(path)).filter((file) => file !== path && nameOf(file) === name);
            siblings.set(path, found);
            return found;
        },
    };
}
/** Without major versions, so that one table entry names them all: `github.com/jackc/pgx/v5/pgxpool`, `gopkg.in/yaml.v3`. */
function libraryName(specifier) {
    return specifier.replace(/\/v[0-9]{1,4}(?=\/|$)/g, '').replace(/^(gopkg\.in\/.*)\.v[0-9]{1,4}/, '$1');
}
function packageFiles(files, folder) {
    const all = files.filesIn(folder).filter((path) => path.endsWith('.go') && !path.endsWith('_test.go'));
    const built = all.filter((path) => isBuilt(external_node_path_.posix.basename(path), files.text(path) ?? ''));
    return built.length > 0 ? built : all;
}
function* upwards(folder) {
    for (let at = folder;; at = folderOf(at)) {
        yield at;
        if (at === '')
            return;
    }
}
/** The module of a folder, and what it replaces by folders of the project. */
function manifestModules(files, folder) {
    const text = files.text(join(folder, 'go.mod'));
    if (text === undefined)
        return [];
    return directives(text).flatMap(({ verb, words }) => {
        const first = words[0];
        if (verb === 'module' && first)
            return [{ path: first, folder }];
        return verb === 'replace' ? go_replaced(words, folder) : [];
    });
}
/** `replace example.com/a v1.2.0 => ../a` */
function go_replaced(words, folder) {
    const path = words[0];
    const target = words[words.indexOf('=>') + 1];
    if (!path || !target || !words.includes('=>') || !target.startsWith('.'))
        return [];
    const at = go_inside(folder, target);
    return at === undefined ? [] : [{ path, folder: at }];
}
function workspaceModules(files, folder) {
    const text = files.text(join(folder, 'go.work'));
    if (text === undefined)
        return [];
    return directives(text).flatMap(({ verb, words }) => {
        if (verb === 'replace')
            return go_replaced(words, folder);
        const used = verb === 'use' && words[0] !== undefined ? go_inside(folder, words[0]) : undefined;
        return used === undefined ? [] : manifestModules(files, used);
    });
}
/** Lines of go.mod and go.work, those in parentheses with the verb of their block. */
function directives(text) {
    const found = [];
    let block;
    for (const line of text.slice(0, 256 * 1024).split('\n')) {
        const words = (line.split('//')[0] ?? '').trim().split(/\s+/).map(unquoted);
        const verb = words[0];
        if (!verb)
            continue;
        if (block !== undefined) {
            if (verb === ')')
                block = undefined;
            else
                found.push({ verb: block, words });
        }
        else if (words[1] === '(')
            block = verb;
        else
            found.push({ verb, words: words.slice(1) });
        if (found.length > MODULES)
            break;
    }
    return found;
}
function unquoted(word) {
    return word.replace(/^["`]|["`]$/g, '');
}
/** A path below the target's root; undefined when it leads out of it. */
function go_inside(folder, relative) {
    const path = external_node_path_.posix.normalize(external_node_path_.posix.join(folder || '.', relative));
    if (path === '..' || path.startsWith('../') || path.startsWith('/'))
        return undefined;
    return path === '.' ? '' : path.replace(/\/$/, '');
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function join(folder, name) {
    const tail = name.replace(/^\/+/, '');
    return folder === '' || tail === '' ? `${folder}${tail}` : `${folder}/${tail}`;
}

;// CONCATENATED MODULE: ./build/code/modules/javascript-files.js
// Paths as modules are named by them: without an ending, with the ending of the build, or as a folder.

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** What `./x.js` may be in the sources. */
const SOURCES = {
    '.js': ['.ts', '.tsx', '.jsx'],
    '.jsx': ['.tsx'],
    '.mjs': ['.mts'],
    '.cjs': ['.cts'],
};
/** Folders a build writes to. */
const BUILT = /(?:^|\/)(?:dist|build|lib|out|esm|cjs|\.?output)(?=\/|$)/g;
/** The file at a path that may lack its ending. Sources come before what is built of them. */
function findFile(files, path) {
    const ending = external_node_path_.posix.extname(path);
    const stem = ending === '' ? path : path.slice(0, -ending.length);
    for (const source of SOURCES[ending] ?? [])
        if (files.has(stem + source))
            return stem + source;
    if (path !== '' && files.has(path) && isCode(path))
        return path;
    for (const added of ENDINGS)
        if (path !== '' && files.has(path + added))
            return path + added;
    for (const added of ENDINGS) {
        const index = path === '' ? `index${added}` : `${path}/index${added}`;
        if (files.has(index))
            return index;
    }
    return undefined;
}
function isCode(path) {
    return ENDINGS.includes(external_node_path_.posix.extname(path));
}
/** What a path into a build that is not there was built from: `dist/x.js` is `src/x.ts`. */
function javascript_files_sourceOf(files, path) {
    for (const match of path.matchAll(BUILT)) {
        const start = match.index + (match[0].startsWith('/') ? 1 : 0);
        const before = path.slice(0, start);
        const after = path.slice(match.index + match[0].length).replace(/^\/(?:(?:esm|cjs|src|node|types)\/)*/, '');
        const plain = after.replace(/\.d\.([cm]?)ts$/, '.$1js');
        for (const folder of ['src/', '', 'source/', 'lib/']) {
            const found = findFile(files, before + folder + plain);
            if (found !== undefined && !/\.d\.[cm]?ts$/.test(found))
                return found;
        }
    }
    return undefined;
}
/** The path joined to the folder, unless it leads out of the target. */
function javascript_files_inside(folder, path) {
    const joined = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path));
    if (joined === '..' || joined.startsWith('../') || joined.startsWith('/'))
        return undefined;
    return joined === '.' || joined === './' ? '' : joined.replace(/^\.\//, '').replace(/\/$/, '');
}
/** The folder and all above it, nearest first. */
function javascript_files_upwards(folder) {
    const out = [folder];
    for (let at = folder; at !== '';) {
        at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '';
        out.push(at);
    }
    return out;
}
function below(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/code/modules/javascript-json.js
// package.json and tsconfig.json: JSON with comments, of any shape.


function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object a manifest holds; undefined when it holds none. */
function readJson(text) {
    if (text === undefined || text.length > limits/* MANIFEST_TEXT */.E8 || isDeep(text))
        return undefined;
    const value = (0,main.parse)(text.replace(/^\uFEFF/, ''), [], { allowTrailingComma: true });
    return isRecord(value) ? value : undefined;
}
/** The parser goes down by recursion; no manifest is nested like this. */
function isDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const sign = text[at];
        if (sign === '{' || sign === '[')
            depth++;
        else if (sign === '}' || sign === ']')
            depth--;
        if (depth > 200)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/code/modules/javascript-packages.js
// Packages of one repository: which folders hold them, and which file of theirs a specifier means.




/** Which of several targets is preferred: sources, when they are named. */
const CONDITIONS = ['source', 'import', 'node', 'module', 'default', 'require', 'types'];
function createPackages(files) {
    const manifests = new Map();
    let byName;
    function manifestIn(folder) {
        if (!manifests.has(folder)) {
            const path = below(folder, 'package.json');
            const manifest = files.has(path) ? readJson(files.text(path)) : undefined;
            manifests.set(folder, manifest && { folder, manifest });
        }
        return manifests.get(folder);
    }
    function named(name, folder) {
        byName ??= collect();
        const own = javascript_files_upwards(folder)
            .map(manifestIn)
            .find((each) => each?.manifest.name === name);
        return own ?? byName.get(name) ?? guessed(name);
    }
    function collect() {
        const found = new Map();
        for (const path of files.named?.('package.json').slice(0, limits/* WORKSPACE_PACKAGES */.Ek) ?? []) {
            const each = manifestIn(external_node_path_.posix.dirname(path) === '.' ? '' : external_node_path_.posix.dirname(path));
            const name = each?.manifest.name;
            if (each && typeof name === 'string' && !found.has(name))
                found.set(name, each);
        }
        return found;
    }
    /** Where folders cannot be listed, a package is most often in a folder of its name. */
    function guessed(name) {
        const last = name.slice(name.indexOf('/') + 1);
        return ['packages', 'libs', 'apps', 'modules', 'shared']
            .map((root) => manifestIn(`${root}/${last}`))
            .find((each) => each?.manifest.name === name);
    }
    return {
        find(folder, specifier) {
            const [, name = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(specifier) ?? [];
            const found = named(name, folder);
            return found && javascript_packages_entryOf(files, found, rest);
        },
        imported(folder, specifier) {
            const own = javascript_files_upwards(folder)
                .map(manifestIn)
                .find((each) => each !== undefined);
            return own && targetFile(files, own, mapped(own.manifest.imports, specifier));
        },
    };
}
function javascript_packages_entryOf(files, from, rest) {
    const { manifest, folder } = from;
    const listed = targetFile(files, from, mapped(exportMap(manifest.exports), rest === '' ? '.' : `./${rest}`));
    if (listed !== undefined)
        return listed;
    if (rest !== '')
        return findFile(files, below(folder, rest)) ?? findFile(files, below(folder, `src/${rest}`));
    for (const name of ['source', 'module', 'main', 'types']) {
        const given = manifest[name];
        const found = typeof given === 'string' ? targetFile(files, from, [given]) : undefined;
        if (found !== undefined)
            return found;
    }
    return findFile(files, folder) ?? findFile(files, below(folder, 'src'));
}
/** `exports` may be one target for all. */
function exportMap(exports) {
    const isMap = isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
    return isMap || exports === undefined ? exports : { '.': exports };
}
/** Targets of a key in `exports` or `imports`, with what a `*` in the key stands for put in. */
function mapped(map, key) {
    if (!isRecord(map))
        return [];
    if (Object.hasOwn(map, key))
        return targets(map[key], 0);
    for (const [pattern, target] of Object.entries(map)) {
        const star = pattern.indexOf('*');
        if (star < 0 || !key.startsWith(pattern.slice(0, star)) || !key.endsWith(pattern.slice(star + 1)))
            continue;
        if (key.length < pattern.length - 1)
            continue;
        const middle = key.slice(star, key.length - (pattern.length - star - 1));
        return targets(target, 0).map((each) => each.replaceAll('*', () => middle));
    }
    return [];
}
/** Conditions may be nested. */
function targets(target, depth) {
    if (typeof target === 'string')
        return [target];
    if (depth > 5)
        return [];
    if (Array.isArray(target))
        return target.slice(0, 10).flatMap((each) => targets(each, depth + 1));
    if (!isRecord(target))
        return [];
    return CONDITIONS.flatMap((name) => (Object.hasOwn(target, name) ? targets(target[name], depth + 1) : []));
}
function targetFile(files, { folder }, given) {
    for (const target of given) {
        const path = javascript_files_inside(folder, target);
        const found = path === undefined ? undefined : isDeclaration(path) ? undefined : findFile(files, path);
        if (found !== undefined)
            return found;
    }
    for (const target of given) {
        const path = javascript_files_inside(folder, target);
        const found = path === undefined ? undefined : javascript_files_sourceOf(files, path);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function isDeclaration(path) {
    return /\.d\.[cm]?ts$/.test(path);
}

;// CONCATENATED MODULE: ./build/code/modules/javascript-paths.js
// `paths` and `baseUrl` of the nearest tsconfig.json or jsconfig.json, with what they extend inside the repository.


const javascript_paths_NAMES = ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json'];
/** How far `extends` is followed, and how many mappings are tried. */
const EXTENDED = 8;
const MAPPINGS = 200;
function createPathMaps(files) {
    const byFolder = new Map();
    function mapsIn(folder) {
        let known = byFolder.get(folder);
        if (!known) {
            known = javascript_paths_NAMES.map((name) => below(folder, name))
                .filter((path) => files.has(path))
                .flatMap((path) => read(files, path, 0));
            byFolder.set(folder, known);
        }
        return known;
    }
    return {
        find(folder, specifier) {
            for (const each of javascript_files_upwards(folder)) {
                for (const map of mapsIn(each)) {
                    const found = findIn(files, map, specifier);
                    if (found !== undefined)
                        return found;
                }
            }
            return undefined;
        },
    };
}
function read(files, path, depth) {
    const config = readJson(files.text(path));
    if (!config)
        return [];
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const options = isRecord(config.compilerOptions) ? config.compilerOptions : {};
    const baseUrl = typeof options.baseUrl === 'string' ? javascript_files_inside(folder, options.baseUrl) : undefined;
    const maps = [];
    if (isRecord(options.paths) || baseUrl !== undefined)
        maps.push({ base: baseUrl ?? folder, paths: javascript_paths_pathsOf(options.paths), hasBase: baseUrl !== undefined });
    if (depth >= EXTENDED)
        return maps;
    const extended = Array.isArray(config.extends) ? config.extends.slice(0, EXTENDED) : [config.extends];
    for (const each of extended) {
        if (typeof each !== 'string' || !each.startsWith('.'))
            continue;
        const target = javascript_files_inside(folder, each);
        const file = [target, `${target}.json`].find((name) => name !== undefined && files.has(name));
        if (file !== undefined)
            maps.push(...read(files, file, depth + 1));
    }
    return maps;
}
function javascript_paths_pathsOf(paths) {
    if (!isRecord(paths))
        return [];
    return Object.entries(paths)
        .slice(0, MAPPINGS)
        .map(([pattern, targets]) => [
        pattern,
        Array.isArray(targets) ? targets.filter((each) => typeof each === 'string').slice(0, 10) : [],
    ]);
}
function findIn(files, { base, paths, hasBase }, specifier) {
    for (const [pattern, targets] of paths) {
        const middle = matched(pattern, specifier);
        if (middle === undefined)
            continue;
        for (const target of targets) {
            const path = javascript_files_inside(base, target.replace('*', () => middle));
            const found = path === undefined ? undefined : (findFile(files, path) ?? javascript_files_sourceOf(files, path));
            if (found !== undefined)
                return found;
        }
    }
    const path = hasBase && !specifier.startsWith('#') ? javascript_files_inside(base, specifier) : undefined;
    return path === undefined ? undefined : findFile(files, path);
}
/** What the `*` of a pattern stands for; empty when it has none and is the specifier. */
function matched(pattern, specifier) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return pattern === specifier ? '' : undefined;
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    const isMatch = specifier.length >= before.length + after.length && specifier.startsWith(before) && specifier.endsWith(after);
    return isMatch ? specifier.slice(before.length, specifier.length - after.length) : undefined;
}

;// CONCATENATED MODULE: ./build/code/modules/javascript.js
// How imports of JavaScript and TypeScript find files: relative paths with their endings guessed, packages of the same
// repository, `imports` of package.json, and paths of tsconfig.json. node_modules is never looked into.




const createJavaScriptResolver = (files) => {
    const packages = createPackages(files);
    const maps = createPathMaps(files);
    const answers = new Map();
    function find(from, specifier) {
        const folder = external_node_path_.posix.dirname(from) === '.' ? '' : external_node_path_.posix.dirname(from);
        if (/^\.{1,2}(?:\/|$)/.test(specifier)) {
            const path = javascript_files_inside(folder, specifier);
            return path === undefined ? undefined : (findFile(files, path) ?? javascript_files_sourceOf(files, path));
        }
        if (specifier.startsWith('/') || specifier.startsWith('node:') || specifier.length > 512)
            return undefined;
        return (maps.find(folder, specifier) ??
            (specifier.startsWith('#') ? packages.imported(folder, specifier) : packages.find(folder, specifier)));
    }
    return {
        resolve(from, specifier) {
            const key = `${external_node_path_.posix.dirname(from)}\n${specifier}`;
            if (!answers.has(key)) {
                const path = find(from, specifier);
                answers.set(key, path === undefined ? undefined : { paths: [path] });
            }
            return answers.get(key);
        },
        libraryName: javascript_libraryName,
    };
};
/**
 * One name for a library however it is written: without `node:`, `npm:` and versions, and without what only says which
 * build of it is meant (`@modelcontextprotocol/sdk/dist/esm/server/mcp.js` is `@modelcontextprotocol/sdk/server/mcp`).
 */
function javascript_libraryName(specifier) {
    const plain = specifier.replace(/^(?:node|npm|jsr|bun):\/?/, '');
    const match = /^((?:@[^/]+\/)?[^/@]+)(?:@[^/]*)?(\/.*)?$/.exec(plain);
    if (!match)
        return plain;
    const [, name = '', below = ''] = match;
    return name + below.replace(/^\/(?:dist|build|lib)\/(?:esm|cjs|mjs)\//, '/').replace(/(?:\/index)?\.[cm]?js$/, '');
}

;// CONCATENATED MODULE: ./build/code/modules/python.js
// How Python's imports find files of the project. Nothing says where a program is started, so every folder that may be on the
// path is tried, nearest first: the top of the importing file's own package, then what manifests and layouts name.
/** Beside a manifest, and at the root. */
const LAYOUTS = ['', 'src'];
const python_MANIFESTS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt'];
/** Where several projects of one repository stand, each in a folder of its package's name. */
const WORKSPACES = ['packages', 'libs', 'projects', 'services', 'apps'];
/** Folders above a file that are asked for manifests, and names of one dotted path that are followed. */
const python_DEPTH = 40;
/** Longest text that is searched for a name, in UTF-16 units. */
const SEARCHED = 100_000;
const createPythonResolver = (files) => {
    const roots = new Map();
    const found = new Map();
    const rootsFor = (folder) => {
        let list = roots.get(folder);
        if (!list) {
            list = sourceRoots(files, folder);
            roots.set(folder, list);
        }
        return list;
    };
    const resolver = {
        resolve(from, specifier, imported) {
            const key = `${from}\n${specifier}\n${imported}`;
            if (!found.has(key))
                found.set(key, resolveIn(files, from, specifier, imported, rootsFor));
            return found.get(key);
        },
        libraryName: (specifier) => specifier,
    };
    return resolver;
};
function resolveIn(files, from, specifier, imported, rootsFor) {
    const folder = python_folderOf(from);
    const dots = /^\.*/.exec(specifier)?.[0].length ?? 0;
    const names = specifier.slice(dots).split('.').filter(Boolean);
    if (names.length > python_DEPTH)
        return undefined;
    if (dots > 0) {
        const base = ancestor(folder, dots - 1);
        return base === undefined ? undefined : findModule(files, python_below(base, names), imported, names.length === 0);
    }
    const [first = ''] = names;
    const isPackage = files.has(python_join(folder, '__init__.py'));
    for (const root of rootsFor(folder)) {
        // In the folder of a package Python looks only when a script in it is started: a library of that name is likelier.
        const isOwn = root === folder && isPackage;
        // Everywhere else the standard library comes first.
        if (STANDARD.has(first) && (root !== folder || isPackage))
            continue;
        if (isOwn && imported === '*')
            continue;
        const one = findModule(files, python_below(root, names), imported, false);
        const [path = ''] = one?.paths ?? [];
        if (one && path !== from && (one.isModule || imported === '*' || mentions(files.text(path), imported, isOwn)))
            return one;
    }
    return inWorkspaces(files, names, imported);
}
function inWorkspaces(files, names, imported) {
    const [first = ''] = names;
    if (STANDARD.has(first))
        return undefined;
    for (const workspace of WORKSPACES) {
        for (const name of new Set([first, first.replaceAll('_', '-')])) {
            for (const layout of LAYOUTS) {
                const base = python_join(python_join(workspace, name), layout);
                if (!files.has(python_join(base, `${first}/__init__.py`)))
                    continue;
                const one = findModule(files, python_below(base, names), imported, false);
                if (one)
                    return one;
            }
        }
    }
    return undefined;
}
/** Whether a module may have this name. A folder called like a library (`mcp`, `docker`) is not that library's. */
function mentions(text, name, isOwn) {
    if (text === undefined)
        return false;
    if (isOwn)
        return defines(text, name);
    return (text.length > SEARCHED ||
        text.includes(name) ||
        text.includes('import *') ||
        text.includes('__getattr__') ||
        text.includes('globals()'));
}
/** The module at a path without its ending: `a/b` is `a/b/__init__.py`, `a/b.py` or a folder without one. */
function findModule(files, path, imported, isHere) {
    const own = path === '' ? '__init__.py' : `${path}/__init__.py`;
    const init = files.has(own) ? own : undefined;
    const file = !isHere && files.has(`${path}.py`) ? `${path}.py` : undefined;
    const module = init ?? file;
    if (imported !== '*' && !(file && !init)) {
        const sub = submodule(files, path, imported);
        // A name the package itself defines hides its submodule of that name; which it is, is seen in the package's text.
        if (sub && !(init && defines(files.text(init), imported)))
            return { paths: [sub], isModule: true };
    }
    if (module)
        return { paths: [module] };
    return undefined;
}
function submodule(files, folder, name) {
    const file = python_join(folder, `${name}.py`);
    if (files.has(file))
        return file;
    const init = python_join(folder, `${name}/__init__.py`);
    return files.has(init) ? init : undefined;
}
/** Whether a package's text binds this name to something of another name: `from .run import run`, `def run`, `run = …`. */
function defines(text, name) {
    if (text === undefined || text.length > SEARCHED || !/^\w{1,200}$/.test(name) || !text.includes(name))
        return false;
    if (new RegExp(`^(?:async +)?(?:def|class) +${name}\\b`, 'm').test(text))
        return true;
    if (new RegExp(`^${name} *[:=]`, 'm').test(text))
        return true;
    for (const found of text.matchAll(/^from +(\.[.\w]*|[\w.]+) +import +(\([^)]{0,2000}\)|[^\n]{0,2000})/gm)) {
        if (found[1] === '.')
            continue;
        const names = (found[2] ?? '').replace(/#[^\n]*/g, '');
        if (names.split(/[(),]/).some((one) => one
            .trim()
            .split(/\s+as\s+/)
            .at(-1) === name))
            return true;
    }
    return false;
}
/** Nearest first: the file's own folder (scripts), the folder above its outermost package, then those beside manifests. */
function sourceRoots(files, folder) {
    const isPackage = files.has(python_join(folder, '__init__.py'));
    const roots = new Set();
    if (!isPackage)
        roots.add(folder);
    let top = folder;
    while (top !== undefined && top !== '' && files.has(python_join(top, '__init__.py')))
        top = ancestor(top, 1);
    if (top !== undefined)
        roots.add(top);
    let above = folder;
    for (let steps = 0; above !== undefined && steps < python_DEPTH; steps += 1) {
        const here = above;
        if (here === '' || python_MANIFESTS.some((name) => files.has(python_join(here, name)))) {
            for (const layout of LAYOUTS)
                roots.add(python_join(here, layout));
        }
        above = here === '' ? undefined : ancestor(here, 1);
    }
    // A folder of modules in a package without `__init__.py`: its parents may be where the program starts.
    above = folder;
    for (let steps = 0; above !== undefined && steps < python_DEPTH; steps += 1) {
        roots.add(above);
        above = above === '' ? undefined : ancestor(above, 1);
    }
    // Scripts that are started inside of a package see their own folder too; that comes last.
    roots.add(folder);
    return [...roots];
}
function python_folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** So many folders up; undefined above the root. */
function ancestor(folder, steps) {
    let path = folder;
    for (let step = 0; step < steps; step += 1) {
        if (path === '')
            return undefined;
        path = python_folderOf(path);
    }
    return path;
}
function python_below(folder, names) {
    return [folder, ...names].filter((name) => name !== '').join('/');
}
function python_join(folder, name) {
    if (folder === '')
        return name;
    return name === '' ? folder : `${folder}/${name}`;
}
/** Top-level modules of the standard library. */
const STANDARD = new Set(('abc aifc argparse array ast asyncio atexit audioop base64 bdb binascii bisect builtins bz2 calendar cgi cgitb chunk cmath cmd code codecs codeop ' +
    'collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg cProfile crypt csv ctypes curses dataclasses datetime ' +
    'dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib ' +
    'functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib imghdr imp importlib inspect io ipaddress ' +
    'itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing ' +
    'netrc nis nntplib numbers operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath ' +
    'pprint profile pstats pty pwd py_compile pyclbr pydoc queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select ' +
    'selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 ssl stat statistics string stringprep struct ' +
    'subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize ' +
    'tomllib trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg ' +
    'winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo').split(' '));

;// CONCATENATED MODULE: ./build/code/modules/index.js
// How imports find files, by language.



function createResolvers(files) {
    return {
        python: createPythonResolver(files),
        javascript: createJavaScriptResolver(files),
        go: createGoResolver(files),
    };
}

;// CONCATENATED MODULE: ./build/code/project.js
// The project as far as it is needed: files are parsed when something refers to them, and lowered at once.




function createProject({ files, read, syntax, now, deadline }) {
    const modules = new Map();
    const parsed = new Map();
    const gaps = [];
    const resolvers = createResolvers(files);
    const packages = new WeakMap();
    const cost = { parse: 0, characters: 0 };
    function parse(path, reason) {
        const grammar = grammarOf(path);
        if (!grammar)
            return undefined;
        const gap = (why, detail) => {
            gaps.push({ path, reason: why, detail });
            return undefined;
        };
        if (now() > deadline)
            return gap('time-limit', 'the time for analysing source code was over');
        const text = read(path);
        if (text === undefined)
            return undefined;
        if (text.length > limits/* CODE_FILE */.t7)
            return gap('too-large', `source files over ${limits/* CODE_FILE */.t7 / 1e6} MB are not analysed`);
        const start = now();
        const tree = syntax.read(text, grammar, () => now() > Math.min(deadline, start + limits/* CODE_FILE_TIME */.nj));
        cost.parse += now() - start;
        cost.characters += text.length;
        if (!tree)
            return gap('time-limit', 'it took too long to parse');
        parsed.set(path, reason);
        try {
            const ir = lower(path, tree, lower_languageOf(grammar));
            if (ir.cut !== undefined)
                gap('too-deep', ir.cut);
            return ir;
        }
        catch (error) {
            if (error instanceof RangeError)
                return gap('too-deep', 'it is nested too deeply to be analysed');
            throw error;
        }
    }
    function module(path, reason) {
        if (modules.has(path))
            return modules.get(path);
        // Not before it is there: who imports himself finds nothing.
        modules.set(path, undefined);
        const ir = parse(path, reason);
        modules.set(path, ir);
        return ir;
    }
    return {
        module,
        resolve: (from, specifier, imported) => resolvers[from.language].resolve(from.path, specifier, imported),
        libraryName: (from, specifier) => resolvers[from.language].libraryName(specifier),
        has: (path) => files.has(path),
        packageOf(of) {
            if (of.language !== 'go')
                return undefined;
            const known = packages.get(of);
            if (known)
                return known;
            const others = resolvers.go.siblings(of.path).flatMap((path) => module(path, 'imported') ?? []);
            const found = goPackage([of, ...others]);
            for (const each of [of, ...others])
                packages.set(each, found);
            return found;
        },
        isOver: () => now() > deadline,
        parsed,
        gaps,
        cost,
    };
}

;// CONCATENATED MODULE: ./build/code/syntax.js
// Syntax trees: tree-sitter's grammars, each loaded when the first file of its language comes, and trees read out of
// WebAssembly into plain nodes at once, so that no tree outlives its file.


const GRAMMARS = (/* unused pure expression or super */ null && (['python', 'javascript', 'typescript', 'tsx', 'go']));
/** Deepest nesting that is kept: what follows walks trees by recursion. */
const syntax_DEPTH = 400;
const NONE = [];
function createSyntaxReader() {
    const grammars = new Map();
    let parser;
    return {
        async load(wanted) {
            const missing = [...new Set(wanted)].filter((name) => !grammars.has(name));
            if (missing.length === 0)
                return;
            const { Parser, Language } = await __webpack_require__.e(/* import() */ 33).then(__webpack_require__.bind(__webpack_require__, 33));
            if (!parser) {
                await Parser.init({ wasmBinary: grammarFile('web-tree-sitter.wasm') });
                parser = new Parser();
            }
            for (const name of missing)
                grammars.set(name, await Language.load(grammarFile(`tree-sitter-${name}.wasm`)));
        },
        read(text, name, isOver) {
            const grammar = grammars.get(name);
            if (!parser || !grammar)
                throw new Error(`grammar ${name} is not loaded`);
            parser.setLanguage(grammar);
            const tree = parser.parse(text, null, isOver && { progressCallback: isOver });
            if (!tree) {
                parser.reset();
                return undefined;
            }
            try {
                return { text, ...readTree(tree.walk()) };
            }
            finally {
                tree.delete();
            }
        },
    };
}
function grammarFile(name) {
    return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(import.meta.dirname, 'grammars', name));
}
/** By a stack of our own: how deep a text is nested is its author's choice. */
function readTree(cursor) {
    try {
        const root = readNode(cursor);
        const open = [root];
        let isCut = false;
        while (open.length > 0) {
            const isDeep = open.length >= syntax_DEPTH;
            if (!isDeep && cursor.gotoFirstChild()) {
                const node = readNode(cursor);
                const parent = open[open.length - 1];
                parent.children = [node];
                open.push(node);
                continue;
            }
            if (isDeep)
                isCut = true;
            let isDone = true;
            while (open.length > 1) {
                open.pop();
                if (cursor.gotoNextSibling()) {
                    const node = readNode(cursor);
                    open[open.length - 1].children.push(node);
                    open.push(node);
                    isDone = false;
                    break;
                }
                cursor.gotoParent();
            }
            if (isDone)
                break;
        }
        return { root, isCut };
    }
    finally {
        cursor.delete();
    }
}
function readNode(cursor) {
    return {
        type: cursor.nodeType,
        field: cursor.currentFieldName ?? undefined,
        isNamed: cursor.nodeIsNamed,
        at: cursor.startIndex,
        to: cursor.endIndex,
        children: NONE,
    };
}

;// CONCATENATED MODULE: ./build/code/analyse.js
// The analysis of a project's source code, from files to flows.






/** One reader for the life of the process: grammars are loaded once. */
const syntax = createSyntaxReader();
async function analyseCode(request) {
    const { files, candidates, read, now } = request;
    const roots = [...candidates.keys()].filter((path) => grammarOf(path)).sort();
    const start = now();
    await syntax.load(grammarsFor(roots, request.paths));
    const loaded = now();
    const project = createProject({
        files,
        read,
        syntax,
        now,
        deadline: Math.min(request.deadline ?? Number.POSITIVE_INFINITY, start + limits/* CODE_TIME */.AL),
    });
    for (const path of roots)
        project.module(path, candidates.get(path)?.[0] ?? 'asked for');
    const { flows, postures, handlers, gaps, functions } = evaluateProject(project, roots, request.ablation);
    const parsed = {};
    for (const reason of project.parsed.values())
        parsed[reason] = (parsed[reason] ?? 0) + 1;
    return {
        flows,
        postures,
        entries: handlers.map(({ entry, fn, schema, language }) => {
            const json = schema && schemaOfValue(schema, language)?.json;
            const own = fn.form.kind === 'function' ? fn.form : undefined;
            return {
                ...entry,
                ...(json !== undefined && { schema: json }),
                ...(own && { handler: { path: own.home.path, ...own.fn.nameAt, what: own.fn.name } }),
            };
        }),
        gaps: [...project.gaps, ...gaps],
        counts: { parsed, functions },
        timings: { grammars: loaded - start, parse: project.cost.parse, analyse: now() - loaded - project.cost.parse },
    };
}
/** What the roots are written in, and what of their languages there is besides. */
function grammarsFor(roots, paths) {
    const of = (path) => grammarOf(path);
    const languages = new Set(roots.map((path) => lower_languageOf(of(path))));
    return new Set([
        ...roots.map(of),
        ...paths.filter((path) => grammarOf(path) && languages.has(lower_languageOf(of(path)))).map(of),
    ]);
}


/***/ }),

/***/ 8478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flows: () => (/* binding */ flows)
});

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/detectors/flows/postures.js
// Calls that leave something open by their arguments alone, each reported where it stands.
/** Who decides over a container's network decides whether this one matters. */
const OF_NETWORK = new Set(['open-to-the-network']);
function reportPostures(rule, { postures }, report) {
    for (const found of postures) {
        const { posture, path, at, to, what, callee, isInContainer } = found;
        if (!rule.postures?.includes(posture) || !rule.appliesTo({ kind: 'code', path }))
            continue;
        const isContained = isInContainer && OF_NETWORK.has(posture);
        report({
            rule,
            path,
            at,
            to,
            steps: [{ path, at, to, what }],
            place: '',
            message: rule.message.replaceAll('{callee}', `\`${nameOf(callee)}\``).replaceAll('{what}', what),
            identity: `${posture} ${callee}`,
            notes: isContained
                ? ['a Dockerfile stands beside it: what of it can be reached is told where it is started']
                : [],
            confidence: rule.info.confidence,
            ...(isContained && { tier: 'context' }),
        });
    }
}
/** The last two names of a canonical path. */
function nameOf(callee) {
    return callee.split(/[./]/).slice(-2).join('.').replace(/^\?\./, '');
}

;// CONCATENATED MODULE: ./build/detectors/flows/index.js
// Flows of the source-code analysis, judged: each is reported by the rules that take its origin and sink, at the sink, once
// for all arguments of all tools that reach it.


const flows = (rules) => {
    const own = rules.filter(({ flow, postures, isMaskOnly }) => (flow ?? postures) && !isMaskOnly);
    if (own.length === 0)
        return undefined;
    return {
        name: 'flows',
        detect({ analysis, report }) {
            for (const rule of own) {
                const taken = analysis.flows.filter((flow) => takes(rule, flow));
                for (const group of bySink(taken))
                    report(occurrenceOf(rule, group));
                reportPostures(rule, analysis, report);
            }
        },
    };
};
function takes({ flow: match, appliesTo }, flow) {
    return (match?.from.includes(flow.source.origin) === true &&
        match.to.includes(flow.sink) &&
        match.isByDesign === flow.isByDesign &&
        appliesTo({ kind: 'code', path: sinkOf(flow).path }));
}
/** The last step; there is always one. */
function sinkOf({ steps }) {
    return steps.at(-1);
}
/** Flows into one place, whichever tools they come from: it is mended once. The surest first, then in the order of their sources. */
function bySink(found) {
    const groups = new Map();
    for (const flow of found) {
        const { path, at, to } = sinkOf(flow);
        const key = [path, at, to, flow.source.origin].join('\0');
        const group = groups.get(key);
        if (group)
            group.push(flow);
        else
            groups.set(key, [flow]);
    }
    const all = [...groups.values()].map((group) => group.toSorted(bySurety));
    return all.filter((group) => !all.some((other) => isInside(other, group)));
}
/** `run(text(x))` where both are sinks: one mistake, shown where it is made. */
function isInside(inner, outer) {
    const [a, b] = [sinkOf(inner[0]), sinkOf(outer[0])];
    return (a.path === b.path &&
        a.at >= b.at &&
        a.to <= b.to &&
        a.to - a.at < b.to - b.at &&
        outer.every(({ source }) => inner.some((flow) => flow.source === source)));
}
function bySurety(a, b) {
    const [first, second] = [a.steps[0], b.steps[0]];
    return (severity/* CONFIDENCES */.ix.indexOf(a.confidence) - severity/* CONFIDENCES */.ix.indexOf(b.confidence) ||
        compare(first?.path ?? '', second?.path ?? '') ||
        (first?.at ?? 0) - (second?.at ?? 0) ||
        compare(a.source.name, b.source.name));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Others that are named. */
const NAMED = 5;
function occurrenceOf(rule, [flow, ...others]) {
    const { path, at, to } = sinkOf(flow);
    const also = [...new Set(others.map((each) => sourceBeside(each, flow)))].filter((name) => name !== sourceBeside(flow, flow));
    const more = also.length > NAMED ? ` and ${also.length - NAMED} more` : '';
    return {
        rule,
        path,
        at,
        to,
        steps: flow.steps,
        place: placeOf(flow),
        message: messageOf(rule.message, flow),
        identity: flow.callee,
        notes: [
            ...new Set(flow.doubts),
            ...(also.length > 0 ? [`also reached by ${also.slice(0, NAMED).join(', ')}${more}`] : []),
        ],
        confidence: lower(rule.info.confidence, flow.confidence),
    };
}
/** Its argument; of another tool than the first one's with that tool's name. */
function sourceBeside({ source, entry }, first) {
    const isSame = entry?.name === first.entry?.name && entry?.path === first.entry?.path;
    if (isSame || !entry || entry.name === '')
        return quoted(source.name);
    return source.name === '' ? quoted(entry.name) : `${quoted(source.name)} of ${quoted(entry.name)}`;
}
/** A rule that is never sure is not made so by a clear flow. */
function lower(a, b) {
    return severity/* CONFIDENCES */.ix[Math.max(severity/* CONFIDENCES */.ix.indexOf(a), severity/* CONFIDENCES */.ix.indexOf(b))];
}
/** Such as `tool git_log / argument branch`: what stays when lines move. */
function placeOf({ entry, source }) {
    const of = `${NOUNS[source.origin]}${source.name === '' ? '' : ` ${source.name}`}`;
    return entry ? `${entry.kind}${entry.name === '' ? '' : ` ${entry.name}`} / ${of}` : of;
}
const NOUNS = {
    argument: 'argument',
    remote: 'request',
    model: 'model answer',
    content: 'content',
    secret: 'secret',
};
function messageOf(template, flow) {
    const message = template.replaceAll(/\{(place|sink|callee)\}/g, (_, name) => name === 'place' ? subjectOf(flow) : name === 'sink' ? flow.sinkName : quoted(flow.callee));
    return template.startsWith('{place}') ? `${message.charAt(0).toUpperCase()}${message.slice(1)}` : message;
}
/** What a sentence says of it: "argument `branch` of tool `git_log`". */
function subjectOf({ entry, source: { origin, name } }) {
    const of = entry ? ` of ${entry.name === '' ? `a ${entry.kind}` : `${entry.kind} ${quoted(entry.name)}`}` : '';
    if (origin === 'argument')
        return `${name === '' ? 'an argument' : `argument ${quoted(name)}`}${of}`;
    const in_ = entry ? of.replace(' of ', ' in ') : '';
    if (name === '')
        return `${UNNAMED[origin]}${in_}`;
    return `${origin === 'secret' ? `secret ${quoted(name)}` : name}${in_}`;
}
const UNNAMED = {
    remote: 'what a request says',
    model: 'what the model answered',
    content: 'content from outside',
    secret: 'a secret',
};
function quoted(name) {
    return `\`${name}\``;
}


/***/ }),

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ namesCredential)
/* harmony export */ });
// Which names of settings say that the value is a credential, and which only sound like it.
const SECRET_KEY = /(?:^|[-_.])(?:api[-_]?key|apikey|access[-_]?key|secret[-_]?key|private[-_]?key|secret|token|pat|passw(?:or)?d|passphrase|pwd|pass|credentials?|bearer|authorization|auth|key)$|(?:apikey|token|secret|password|accesskey)$|(?:api_?key|secret|token|password)_(?:value|dev|prod|staging|test)$/i;
const NO_SECRET_KEY = /(?:public|publishable|anon|client|tenant|project|account|user|team|org|workspace|site)[-_]?(?:key|id)$|(?:max|num|limit|count|total|input|output|context)[-_]?tokens?$|(?:key|token|secret|auth)[-_]?(?:id|name|type|mode|method|url|uri|file|path|prefix|env|var|header|version|ttl|limit|count)$|(?:sort|partition|primary|foreign|cache|host|object|s3|i18n|map)[-_]?key$|bearer_token_env_var/i;
function namesCredential(name) {
    return SECRET_KEY.test(name) && !NO_SECRET_KEY.test(name);
}


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


/***/ })

};
