export const id = 572;
export const ids = [572];
export const modules = {

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

/***/ 8885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
// How many cells of a terminal text takes, so that marks sit under what they mark and lines break before the edge.
// Near enough for every common terminal: East Asian wide and emoji take two, combining marks none.
const NONE = /^[\p{Mn}\p{Me}\u2060]$/u;
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;
/** Cells of one character (one code point). */
function cellsOf(character) {
    if (character < '\u0300')
        return 1;
    if (NONE.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += cellsOf(character);
    return width;
}
/** `text` broken at spaces into lines of at most `width` cells; a word longer than that keeps a line of its own. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
        const cells = widthOf(word);
        if (line !== '' && used + 1 + cells > width) {
            lines.push(line);
            line = word;
            used = cells;
        }
        else {
            used += line === '' ? cells : cells + 1;
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 8951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8989);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8885);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7176);
// The lines of source around a finding, numbered, with a mark under the place. Tabs, wide characters, escapes of
// invisible ones and cutting are all done on the same list of characters, so that the mark cannot slip.



const TAB = 4;
/** Marked lines shown; the others are counted. */
const MARKED_LINES = 3;
/** Of a longer line only this many UTF-16 units before the mark are looked at. */
const BEFORE_MARK = 2000;
/** At most one line before the mark, the marked lines and their marks; no line takes more than `width` cells. */
function codeFrame(snippet, width) {
    const { firstLine, lines, mark } = snippet;
    const first = Math.max(mark.start.line, firstLine);
    const end = mark.end.column === 1 && mark.end.line > mark.start.line ? mark.end.line - 1 : mark.end.line;
    const last = Math.min(Math.max(end, first), firstLine + lines.length - 1);
    const shownLast = Math.min(last, first + MARKED_LINES - 1);
    const digits = String(shownLast).length;
    const room = Math.max(20, width - digits - 5);
    const blank = `│ ${' '.repeat(digits)} │ `;
    const frame = [];
    for (let number = first - 1; number <= shownLast; number++) {
        const line = lines[number - firstLine];
        if (line === undefined || (number < first && line.trim() === ''))
            continue;
        const gutter = `│ ${String(number).padStart(digits)} │ `;
        if (number < first) {
            frame.push({ gutter, text: place(line, 0, 0, room).text, isMark: false });
            continue;
        }
        const from = number === mark.start.line ? mark.start.column - 1 : line.length - line.trimStart().length;
        const to = number === mark.end.line ? mark.end.column - 1 : line.length;
        const placed = place(line, from, Math.max(to, from + 1), room);
        const under = `${' '.repeat(placed.start)}${'▔'.repeat(placed.length)}`;
        frame.push({ gutter, text: placed.text, isMark: false }, { gutter: blank, text: under, isMark: true });
    }
    if (last > shownLast)
        frame.push({ gutter: blank, text: `… ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(last - shownLast, 'more line')}`, isMark: false });
    return frame;
}
/** `line` in at most `room` cells, cut around the units `from` to `to`. */
function place(line, from, to, room) {
    const skipped = Math.max(0, from - BEFORE_MARK);
    const all = charactersOf(line, skipped, from, to, room);
    const cells = total(all);
    const marked = total(all.filter((each) => each.isMarked));
    const before = all.some((each) => each.isMarked)
        ? total(all.slice(0, all.findIndex((each) => each.isMarked)))
        : cells;
    if (skipped === 0 && cells <= room)
        return { text: join(all), start: before, length: Math.max(1, marked) };
    // As much before the mark as after it, unless the line fits from its start.
    const free = Math.max(0, room - 2 - marked);
    const offset = skipped === 0 && before + marked < room ? 0 : Math.max(0, before - Math.max(8, Math.floor(free / 2)));
    const isCutLeft = skipped > 0 || offset > 0;
    const kept = isCutLeft ? [{ text: '…', cells: 1, isMarked: false }] : [];
    let passed = 0;
    let used = isCutLeft ? 1 : 0;
    let isCutRight = false;
    for (const each of all) {
        passed += each.cells;
        if (passed <= offset)
            continue;
        if (used + each.cells > room - 1 && passed < cells) {
            isCutRight = true;
            break;
        }
        kept.push(each);
        used += each.cells;
    }
    if (isCutRight)
        kept.push({ text: '…', cells: 1, isMarked: false });
    const start = kept.findIndex((each) => each.isMarked);
    return {
        text: join(kept),
        start: start < 0 ? total(kept) : total(kept.slice(0, start)),
        length: Math.max(1, total(kept.filter((each) => each.isMarked))),
    };
}
function charactersOf(line, skipped, from, to, room) {
    const shown = [];
    let at = skipped;
    let cells = 0;
    let afterMark = 0;
    for (const character of line.slice(skipped, Math.min(to, from + 4 * room) + 4 * room)) {
        const text = character === '\t' ? ' '.repeat(TAB - (cells % TAB)) : (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(character);
        const width = text.length > 1 && text !== character ? text.length : (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(character);
        // A surrogate pair that begins before the mark and ends in it belongs to the mark.
        const isMarked = at < to && at + character.length > from;
        shown.push({ text, cells: width, isMarked });
        at += character.length;
        cells += width;
        if (at > from)
            afterMark += width;
        if (afterMark > 2 * room)
            break;
    }
    return shown;
}
function total(characters) {
    return characters.reduce((sum, each) => sum + each.cells, 0);
}
function join(characters) {
    return characters
        .map((each) => each.text)
        .join('')
        .trimEnd();
}


/***/ }),

/***/ 3158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ byRuleAndFile),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   ZN: () => (/* binding */ displayPaths),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export GROUPS */
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
// Which findings a person is shown where: those that stop the build, other new ones, what is only for review, what was
// there before, what is ignored. The text report, the summary and the annotations share this one division.

const GROUPS = (/* unused pure expression or super */ null && (['gating', 'other', 'review', 'context', 'known', 'suppressed']));
/** `other` is new or open and of the gate tier, but does not stop the build. */
function groupOf(assessed) {
    if (assessed.isGating)
        return 'gating';
    if (assessed.status === 'known' || assessed.status === 'suppressed')
        return assessed.status;
    return assessed.tier === 'gate' ? 'other' : assessed.tier;
}
function grouped(findings) {
    const groups = {
        gating: [],
        other: [],
        review: [],
        context: [],
        known: [],
        suppressed: [],
    };
    for (const each of findings)
        groups[groupOf(each)].push(each);
    return groups;
}
/** Gives the path of a place as seen from the working directory; URIs stay as they are. */
function displayPaths(assessment) {
    const prefixes = new Map(assessment.targets.map((each) => [each.id, each.displayPrefix]));
    return (place) => ((0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .isFile */ .fo)(place) ? `${prefixes.get(place.target) ?? ''}${place.path}` : place.path);
}
/** Findings of one rule in one file, in the order in which the first of each comes. */
function byRuleAndFile(findings) {
    const runs = new Map();
    for (const each of findings) {
        const [{ target, path }] = each.finding.locations;
        const key = JSON.stringify([each.rule.id, target, path]);
        const run = runs.get(key);
        if (run === undefined)
            runs.set(key, [each]);
        else
            run.push(each);
    }
    return [...runs.values()];
}


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ repositoryPaths),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   lS: () => (/* binding */ copiesOf),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
// Which findings count as open and where they are in the repository: what every format needs to know the same way.
/** Neither ignored nor mere context: what people should decide about. */
function isOpen(each) {
    return each.status !== 'suppressed' && each.tier !== 'context';
}
/** Where else the same secret value stands. */
function copiesOf({ copies = [] }) {
    return copies.map(({ finding }) => finding.locations[0]);
}
/** Whether the place is a file and not the URI of something else. A path never holds `//`. */
function isFile(place) {
    return !/^[a-z][a-z0-9+.-]*:\/\//i.test(place.path);
}
/** Gives the path of a place as seen from the root of the repository; URIs stay as they are. */
function repositoryPaths(targets) {
    const prefixes = new Map(targets.map((target) => [target.id, target.repositoryPrefix]));
    return (place) => (isFile(place) ? `${prefixes.get(place.target) ?? ''}${place.path}` : place.path);
}


/***/ }),

/***/ 1572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./build/lib/escape.js
var lib_escape = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/model/coverage.js
var model_coverage = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/reports/cells.js
var cells = __webpack_require__(8885);
// EXTERNAL MODULE: ./build/reports/groups.js
var reports_groups = __webpack_require__(3158);
;// CONCATENATED MODULE: ./build/reports/paint.js
// Terminal styling. Without colour every function gives its text back, so that coloured output is the plain one plus
// escapes and nothing else.
const SEVERITY_CODES = {
    critical: '1;31',
    high: '31',
    medium: '33',
    low: '36',
    info: '2',
};
const PLAIN = {
    bold: (text) => text,
    dim: (text) => text,
    severity: (_, text) => text,
    good: (text) => text,
};
const ANSI = {
    bold: (text) => styled('1', text),
    dim: (text) => styled('2', text),
    severity: (severity, text) => styled(SEVERITY_CODES[severity], text),
    good: (text) => styled('32', text),
};
function styled(code, text) {
    return text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`;
}
function paintFor(color) {
    return color ? ANSI : PLAIN;
}

// EXTERNAL MODULE: ./build/reports/code-frame.js
var code_frame = __webpack_require__(8951);
// EXTERNAL MODULE: ./build/reports/places.js
var places = __webpack_require__(4190);
// EXTERNAL MODULE: ./build/reports/way.js
var way = __webpack_require__(9723);
// EXTERNAL MODULE: ./build/reports/wording.js
var wording = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/reports/text-way.js
// The steps of a flow as lines for a terminal: place, what happens there, and the line of source, in columns.




/** Units of a path, or of the words of one step. */
const STEP = 80;
/** Cells below which a line of source says nothing. */
const CODE_LEAST = 20;
/** From where a text comes to where it does harm: place, what happens, and the line of source where there is room. */
function textWay(finding, style) {
    const found = (0,way/* wayOf */.VO)(finding);
    if (!found)
        return [];
    const { beginning, leftOut, end } = found;
    const steps = [...beginning, ...end];
    const { width } = style;
    const columns = {
        place: columnOf(steps.map((step) => lineOf(step, style.pathOf)), Math.floor(width / 3)),
        what: columnOf(steps.map(whatOf), Math.floor(width / 2)),
    };
    const rows = (of) => of.map((step) => row(step, step === steps[0], columns, style));
    const more = leftOut === 0 ? [] : [style.paint.dim(`    … ${(0,wording/* plural */.LS)(leftOut, 'more step')}`)];
    return [...rows(beginning), ...more, ...rows(end)];
}
function row(step, isFirst, columns, { paint, pathOf, width }) {
    const place = lineOf(step, pathOf);
    const what = whatOf(step);
    const head = `${isFirst ? '    ' : `  ${paint.dim('→')} `}${padded(place, columns.place)}  ${what}`;
    const room = width - 4 - Math.max(columns.place, (0,cells/* widthOf */.qz)(place)) - 2 - Math.max(columns.what, (0,cells/* widthOf */.qz)(what)) - 2;
    const code = room < CODE_LEAST ? '' : (0,lib_escape/* visibleWithin */.C9)((0,way/* codeOf */.$N)(step), room);
    return code === '' ? head : `${head}${' '.repeat(Math.max(0, columns.what - (0,cells/* widthOf */.qz)(what)))}  ${paint.dim(code)}`;
}
function lineOf(step, pathOf) {
    const path = pathOf(step);
    return (0,lib_escape/* visible */.RK)(`${path.length > STEP ? `…${path.slice(-STEP)}` : path}:${step.range.start.line}`);
}
function whatOf({ what }) {
    return (0,lib_escape/* visibleWithin */.C9)(what, STEP);
}
function columnOf(texts, most) {
    return Math.min(Math.max(0, ...texts.map(cells/* widthOf */.qz)), most);
}
function padded(text, column) {
    return `${text}${' '.repeat(Math.max(0, column - (0,cells/* widthOf */.qz)(text)))}`;
}

;// CONCATENATED MODULE: ./build/reports/text-finding.js
// One finding, or many of one rule in one file, as lines for a terminal: place, code frame, what and why, the way
// there, the fix, and the exact line that ignores it.







/** Of one rule in one file this many are shown in full. */
const IN_FULL = 3;
/** Line numbers named of the others. */
const LINES_NAMED = 12;
/** Places besides the first that are named. */
const PLACES = 6;
/** Evidence shown where there is no source to show. */
const EVIDENCE = 3;
const PATH = 300;
/** An ignore line is there to be pasted, so a cut one is of no use; only a hostile one is longer than this. */
const IGNORE = 2000;
const INDENT = '  ';
/** Findings of one rule in one file. */
function textFindings(findings, style) {
    const lines = findings.slice(0, IN_FULL).flatMap((each) => [...textFinding(each, style), '']);
    const others = findings.slice(IN_FULL);
    const [first] = others;
    if (first === undefined)
        return lines;
    const { paint, pathOf } = style;
    const numbers = [...new Set(others.map((each) => each.finding.locations[0].range.start.line))];
    const named = numbers.slice(0, LINES_NAMED).join(', ');
    const where = `${numbers.length === 1 ? 'line' : 'lines'} ${named}${numbers.length > LINES_NAMED ? ', …' : ''}`;
    const copies = others.reduce((sum, each) => sum + (each.copies?.length ?? 0), 0);
    const also = copies === 0 ? '' : ` (also at ${(0,wording/* plural */.LS)(copies, 'more place')})`;
    const of = `${(0,lib_escape/* visibleWithin */.C9)(first.rule.id, PATH)} in ${(0,lib_escape/* visibleWithin */.C9)(pathOf(first.finding.locations[0]), PATH)}`;
    return [...lines, `${INDENT}and ${others.length} more: ${where}${also}  ${paint.dim(of)}`, ''];
}
function textFinding(assessed, style) {
    const { finding, rule } = assessed;
    const { paint, width } = style;
    const [cause, ...others] = finding.locations;
    const message = (0,lib_escape/* visibleWithin */.C9)((0,wording/* whatAndWhy */.KR)(assessed), wording/* PROSE */.W_);
    const ignore = finding.inlineIgnore === undefined
        ? `${(0,lib_escape/* visibleWithin */.C9)(assessed.ignoreLine, IGNORE)}   ${paint.dim('in bartizan.yml')}`
        : (0,lib_escape/* visibleWithin */.C9)(finding.inlineIgnore, IGNORE);
    return [
        head(assessed, style),
        ...source(assessed, cause, style),
        ...(0,cells/* wrap */.LV)(message, width - INDENT.length).map((line) => `${INDENT}${(0,lib_escape/* breakRunnerCommands */.uA)(line)}`),
        ...textWay(finding, style),
        ...text_finding_places(others, style),
        ...alsoAt(assessed, style),
        ...notes(assessed, style),
        ...(assessed.tierReason === undefined
            ? []
            : labelled('Tier', (0,lib_escape/* visibleWithin */.C9)(`${assessed.tier}, because ${assessed.tierReason}`, wording/* PROSE */.W_), style)),
        ...labelled('Fix', (0,lib_escape/* visibleWithin */.C9)(rule.fix, wording/* PROSE */.W_), style),
        `${INDENT}${paint.dim('Ignore')}  ${ignore}`,
    ];
}
/** One line for a finding that is only named: it was there before, or it is ignored. */
function textMention(assessed, style) {
    const { suppression } = assessed;
    if (suppression === undefined)
        return `${head(assessed, style)}  ${(0,lib_escape/* visibleWithin */.C9)(assessed.finding.message, 200)}${(0,wording/* alsoCount */.Ng)(assessed)}`;
    const until = suppression.until === undefined ? '' : `, until ${(0,lib_escape/* visibleWithin */.C9)(suppression.until, 20)}`;
    const added = suppression.isAdded ? ', added here' : '';
    return `${head(assessed, style)}  “${(0,lib_escape/* visibleWithin */.C9)(suppression.reason, 200)}”${until}${added}${(0,wording/* alsoCount */.Ng)(assessed)}`;
}
/** `  path:line:column  severity  rule`. Path and line are made visible as one, so that `:` as a path is harmless. */
function head({ finding, rule }, { paint, pathOf }) {
    const severity = paint.severity(finding.severity, finding.severity);
    return `${INDENT}${paint.bold(placeOf(finding.locations[0], pathOf))}  ${severity}  ${(0,lib_escape/* visibleWithin */.C9)(rule.id, PATH)}`;
}
function placeOf(location, pathOf) {
    const { line, column } = location.range.start;
    const path = pathOf(location);
    const shown = path.length > PATH ? `…${path.slice(-PATH)}` : path;
    return (0,lib_escape/* visible */.RK)(`${shown}:${line}:${column}`);
}
function source(assessed, cause, { paint, width }) {
    if (cause.snippet === undefined) {
        return assessed.finding.evidence
            .slice(0, EVIDENCE)
            .map((each) => `${INDENT}${paint.dim('│ ')}${(0,lib_escape/* visibleWithin */.C9)(each, width - INDENT.length - 2)}`);
    }
    return (0,code_frame/* codeFrame */.l)(cause.snippet, width - INDENT.length).map(({ gutter, text, isMark }) => {
        const line = isMark ? paint.severity(assessed.finding.severity, text) : (0,lib_escape/* breakRunnerCommands */.uA)(text);
        return line === '' ? `${INDENT}${paint.dim(gutter.trimEnd())}` : `${INDENT}${paint.dim(gutter)}${line}`;
    });
}
/** Why a flow is not certain, and what else reaches its end. */
function notes({ finding }, style) {
    const doubts = (0,way/* doubtsOf */.Pi)(finding);
    return doubts.length === 0 ? [] : labelled('Note', (0,lib_escape/* visibleWithin */.C9)(doubts.join('; '), wording/* PROSE */.W_), style);
}
/** The other places of a finding: place and what is there, in two columns. */
function text_finding_places(locations, { paint, pathOf, width }) {
    const rows = locations.slice(0, PLACES).map((each) => ({ place: placeOf(each, pathOf), what: whatIsThere(each) }));
    const column = Math.min(Math.max(0, ...rows.map(({ place }) => (0,cells/* widthOf */.qz)(place))), Math.floor(width / 2));
    const lines = rows.map(({ place, what }) => {
        const gap = ' '.repeat(Math.max(0, column - (0,cells/* widthOf */.qz)(place)) + 2);
        return what === '' ? `    ${place}` : `    ${place}${gap}${(0,lib_escape/* visibleWithin */.C9)(what, Math.max(20, width - column - 6))}`;
    });
    const rest = locations.length - rows.length;
    return rest > 0 ? [...lines, paint.dim(`    and ${(0,wording/* plural */.LS)(rest, 'more place')}`)] : lines;
}
/** Where else the same secret stands. */
function alsoAt(assessed, style) {
    const copies = (0,places/* copiesOf */.lS)(assessed);
    if (copies.length === 0)
        return [];
    const text = `${(0,wording/* placesInBrief */.qZ)(copies, style.pathOf)}; ${wording/* EACH_IGNORED */.Tl}`;
    return labelled('Also at', (0,lib_escape/* visibleWithin */.C9)(text, wording/* PROSE */.W_), style);
}
function whatIsThere({ logical, snippet }) {
    if (logical !== undefined)
        return logical;
    return snippet?.lines[snippet.mark.start.line - snippet.firstLine]?.trim() ?? '';
}
function labelled(label, text, { paint, width }) {
    const column = INDENT.length + 8;
    return (0,cells/* wrap */.LV)(text, width - column).map((line, index) => index === 0 ? `${INDENT}${paint.dim(label.padEnd(8))}${line}` : `${' '.repeat(column)}${(0,lib_escape/* breakRunnerCommands */.uA)(line)}`);
}

;// CONCATENATED MODULE: ./build/reports/text.js
// The report for a terminal: what was looked at, what this change may not do, each shown finding with its source, fix
// and ignore line, and the verdict at the end, where the eye is when the run is over.







const textReport = { format: 'text', mediaType: 'text/plain', render };
const WIDTH = { usual: 120, least: 40 };
/** Said above a group, once something stands before it. */
const HEADINGS = {
    gating: '',
    other: 'Does not stop this build',
    review: 'For review',
    context: 'For context',
    known: 'There before, not counted',
    suppressed: 'Ignored',
};
const LABELS = {
    accepted: 'Accepted',
    'not-honoured': 'Not honoured',
    comparison: 'Note',
    config: 'Config',
    delivery: 'Note',
};
const LABEL = 14;
function render(assessment, options) {
    const paint = paintFor(options.color === true);
    const width = Math.max(WIDTH.least, options.width ?? WIDTH.usual);
    const style = { paint, width, pathOf: (0,reports_groups/* displayPaths */.ZN)(assessment) };
    const groups = (0,reports_groups/* grouped */.zD)(assessment.findings);
    const blocks = [
        [text_head(assessment, style)],
        notices(assessment.notices.filter((each) => each.kind === 'accepted'), style),
        ...shownFindings(groups, style),
        isClean(assessment) ? [] : closing(assessment, groups, style),
        notices(assessment.notices.filter((each) => each.kind !== 'accepted' && !isSaid(each, assessment)), style),
        options.verbose === true ? details(assessment, style) : [],
    ].filter((block) => block.length > 0);
    if (isClean(assessment))
        blocks.splice(0, 1, [text_head(assessment, style), clean(assessment, style)]);
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
function text_head({ tool, coverage, timings }, { paint }) {
    const parts = [`${tool.name} ${(0,lib_escape/* visibleWithin */.C9)(tool.version, 40)}`, (0,wording/* extent */.Xx)(coverage), (0,wording/* duration */.p0)(timings)];
    return paint.bold(parts.filter((each) => each !== undefined).join(' · '));
}
/** Nothing was found at all, and the verdict has nothing more to say. */
function isClean({ findings, verdict, comparison }) {
    const isSaidAll = verdict.afterMerge === undefined && comparison.kind !== 'impossible';
    return findings.length === 0 && verdict.status === 'pass' && isSaidAll;
}
function clean({ coverage, comparison }, { paint }) {
    const fixed = comparison.fixedCount > 0 ? ` ${comparison.fixedCount} fixed.` : '';
    return `${paint.good('Nothing to report.')}${fixed} ${(0,wording/* proof */.n1)(coverage)}`;
}
/** Exactly what the assessment shows, group by group; only named where it was there before or is ignored. */
function shownFindings(groups, style) {
    const blocks = [];
    for (const group of ['gating', 'other', 'review', 'context', 'known', 'suppressed']) {
        const shown = groups[group].filter((each) => each.isShown);
        if (shown.length === 0)
            continue;
        if (blocks.length > 0 && HEADINGS[group] !== '')
            blocks.push([style.paint.bold(HEADINGS[group])]);
        const isNamedOnly = group === 'known' || group === 'suppressed';
        blocks.push(isNamedOnly ? shown.map((each) => textMention(each, style)) : inFull(shown, style));
    }
    return blocks;
}
function inFull(shown, style) {
    return (0,reports_groups/* byRuleAndFile */.$h)(shown)
        .flatMap((findings) => textFindings(findings, style))
        .slice(0, -1);
}
function closing(assessment, groups, { paint }) {
    const { verdict, comparison } = assessment;
    const tone = { fail: 'high', warn: 'medium', none: 'medium', pass: undefined };
    const severity = tone[verdict.status];
    const reason = (0,lib_escape/* visibleWithin */.C9)(verdict.reason, wording/* PROSE */.W_);
    return [
        ...(assessment.findings.length === 0 ? [] : [(0,wording/* counts */.tQ)(assessment, groups).join(' · ')]),
        severity === undefined ? paint.good(reason) : paint.severity(severity, reason),
        ...(verdict.afterMerge === undefined ? [] : [`After the merge: ${(0,lib_escape/* visibleWithin */.C9)(verdict.afterMerge, wording/* PROSE */.W_)}`]),
        ...(comparison.kind === 'impossible' && comparison.detail !== undefined
            ? [`Not compared: ${(0,lib_escape/* visibleWithin */.C9)(comparison.detail, wording/* PROSE */.W_)}`]
            : []),
        ...[coverageLine(assessment)].filter((line) => line !== ''),
    ];
}
/** What was missed; where nothing was found also that nothing was, unless the verdict says so. */
function coverageLine({ verdict, findings, coverage }) {
    if (verdict.status === 'none')
        return (0,wording/* leftOut */.ig)(coverage);
    return findings.length === 0 ? (0,wording/* proof */.n1)(coverage) : ((0,wording/* missed */.cT)(coverage) ?? '');
}
/** A comparison that was not possible is told by the closing lines already. */
function isSaid(notice, { comparison }) {
    return notice.kind === 'comparison' && comparison.kind === 'impossible' && notice.message === comparison.detail;
}
function notices(of, { paint, width }) {
    return of.flatMap(({ kind, message, hint }) => {
        const text = (0,lib_escape/* visibleWithin */.C9)(hint === undefined ? message : `${message} ${hint}`, wording/* PROSE */.W_);
        return (0,cells/* wrap */.LV)(text, width - LABEL).map((line, index) => index === 0
            ? `${paint.bold(LABELS[kind].padEnd(LABEL))}${line}`
            : `${' '.repeat(LABEL)}${(0,lib_escape/* breakRunnerCommands */.uA)(line)}`);
    });
}
/** For `--verbose`: where the time went, what source code was analysed, and each gap. */
function details({ timings, coverage }, { paint, pathOf }) {
    const phases = Object.entries(timings).map(([phase, spent]) => `${(0,lib_escape/* visibleWithin */.C9)(phase, 40)} ${(0,wording/* milliseconds */.Rz)(spent)}`);
    const lines = phases.length > 0 ? [`${paint.bold('Time'.padEnd(LABEL))}${phases.join(' · ')}`] : [];
    const code = (0,wording/* parsedCode */.vJ)(coverage);
    if (code !== undefined)
        lines.push(`${paint.bold('Source code'.padEnd(LABEL))}${(0,lib_escape/* visibleWithin */.C9)(code, wording/* PROSE */.W_)}`);
    for (const reason of model_coverage/* GAP_REASONS */.x) {
        const gaps = coverage.gaps.filter((each) => each.reason === reason);
        const count = coverage.gapCounts[reason] ?? gaps.length;
        if (count === 0)
            continue;
        lines.push(`${paint.bold('Not looked at'.padEnd(LABEL))}${(0,wording/* gapCount */.Yq)(reason, count)}`, ...gaps.map((each) => `  ${(0,lib_escape/* visibleWithin */.C9)(pathOf(each), 300)}  ${(0,lib_escape/* visibleWithin */.C9)(each.detail, wording/* PROSE */.W_)}`));
        if (count > gaps.length)
            lines.push(`  and ${count - gaps.length} more`);
    }
    return lines;
}


/***/ }),

/***/ 9723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Pi: () => (/* binding */ doubtsOf),
/* harmony export */   Qn: () => (/* binding */ fromWhere),
/* harmony export */   VO: () => (/* binding */ wayOf),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
// The way of a text through the code as people are shown it: each line of source once, of a long way its ends. Every
// text in it is foreign, and not escaped here.
/** Steps shown; of a longer way its beginning and, being nearer to the finding, more of its end. */
const BEGINNING = 2;
const END = 3;
/** Undefined when the finding is no flow. */
function wayOf({ flow = [] }) {
    const [first] = flow;
    if (first === undefined)
        return undefined;
    // Of several steps on one line the last says most; where the text comes in is always said.
    const steps = flow.filter((step, index) => {
        const next = flow[index + 1];
        return index === 0 || next === undefined || !isSameLine(step, next);
    });
    const leftOut = steps.length - BEGINNING - END;
    if (leftOut <= 1)
        return { beginning: steps, leftOut: 0, end: [] };
    return { beginning: steps.slice(0, BEGINNING), leftOut, end: steps.slice(-END) };
}
/** Where the text comes in; undefined when the finding is no flow, or all of it is on one line. */
function sourceOf({ flow = [], locations: [cause] }) {
    const [first] = flow;
    return first && !isSameLine(first, cause) ? first : undefined;
}
function isSameLine(a, b) {
    return a.target === b.target && a.path === b.path && a.range.start.line === b.range.start.line;
}
/** The line of source the step is on, without its indentation; empty when it is not there. */
function codeOf({ snippet }) {
    return snippet?.lines[snippet.mark.start.line - snippet.firstLine]?.trim() ?? '';
}
/** `argument \`branch\` of tool \`git_log\`, src/server.py:12`; undefined as `sourceOf`. */
function fromWhere(finding, pathOf) {
    const source = sourceOf(finding);
    return source && `${source.what}, ${pathOf(source)}:${source.range.start.line}`;
}
/** What is to be said of a flow beside its evidence: why it is not certain. */
function doubtsOf({ flow, evidence }) {
    return flow ? evidence.slice(1) : [];
}


/***/ }),

/***/ 7176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ whatAndWhy),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ng: () => (/* binding */ alsoCount),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   Tl: () => (/* binding */ EACH_IGNORED),
/* harmony export */   W_: () => (/* binding */ PROSE),
/* harmony export */   Xx: () => (/* binding */ extent),
/* harmony export */   Yq: () => (/* binding */ gapCount),
/* harmony export */   cT: () => (/* binding */ missed),
/* harmony export */   fX: () => (/* binding */ stopping),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   n1: () => (/* binding */ proof),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qZ: () => (/* binding */ placesInBrief),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   vJ: () => (/* binding */ parsedCode)
/* harmony export */ });
/* unused harmony exports seconds, severities */
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4354);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7706);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6271);
// The sentences about a whole run that more than one report says: what was looked at, how many findings of which kind,
// how long it took. Plain words of ours only; nothing foreign passes through here except an explained message.



/** Kinds of artifacts worth a place in the head line, with their names. The others are in the number of files. */
const KINDS = [
    ['mcp-config', 'MCP config', 'MCP configs'],
    ['agent-settings', 'agent settings file', 'agent settings files'],
    ['server-manifest', 'server manifest', 'server manifests'],
    ['hook-script', 'hook script', 'hook scripts'],
    ['skill', 'skill', 'skills'],
    ['agent-definition', 'agent', 'agents'],
    ['instructions', 'instruction file', 'instruction files'],
    ['command', 'command', 'commands'],
    ['workflow', 'workflow', 'workflows'],
];
const CAP = `${_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_CAP */ .aA / 1024 / 1024} MB`;
const REASONS = {
    unreadable: ['1 file not readable', 'files not readable'],
    vanished: ['1 file gone during the scan', 'files gone during the scan'],
    'too-large': [`1 file over ${CAP} in part`, `files over ${CAP} in part`],
    unparsable: ['1 file not parsable', 'files not parsable'],
    'too-deep': ['1 file nested too deep', 'files nested too deep'],
    symlink: ['1 symbolic link', 'symbolic links'],
    submodule: ['1 submodule', 'submodules'],
    binary: ['1 binary file', 'binary files'],
    excluded: ['1 excluded', 'excluded'],
    'detector-failed': ['1 check broken off', 'checks broken off'],
    'time-limit': ['1 file out of time', 'files out of time'],
    'not-supported': ['1 thing not supported', 'things not supported'],
};
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `412 files, 3 MCP configs`. */
function extent(coverage) {
    const kinds = KINDS.flatMap(([kind, one, many]) => {
        const count = coverage.kinds[kind] ?? 0;
        return count > 0 ? [plural(count, one, many)] : [];
    });
    const tools = coverage.code?.tools ?? 0;
    return [plural(coverage.filesListed, 'file'), ...kinds, ...(tools > 0 ? [plural(tools, 'tool')] : [])].join(', ');
}
/** `12 files parsed (registers tools 5, imported 7), 143 functions`; undefined when none was. */
function parsedCode({ code }) {
    if (!code)
        return undefined;
    const whys = Object.entries(code.parsed).filter(([, count]) => count > 0);
    const files = whys.reduce((sum, [, count]) => sum + count, 0);
    const why = whys.length === 0 ? '' : ` (${whys.map(([name, count]) => `${name} ${count}`).join(', ')})`;
    return `${plural(files, 'file')} parsed${why}, ${plural(code.functions, 'function')}`;
}
/** `1 binary file`, `3 files not parsable`. */
function gapCount(reason, count) {
    const [one, many] = REASONS[reason];
    return count === 1 ? one : `${count} ${many}`;
}
function gapsWhere(coverage, wanted) {
    return _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_REASONS */ .x.flatMap((reason) => {
        const count = coverage.gapCounts[reason] ?? 0;
        const missed = (0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissed */ .O)({ target: '', path: '', reason, detail: '' });
        return count > 0 && missed === wanted ? [gapCount(reason, count)] : [];
    });
}
/** What was missed: `Looked at 96 %: 2 files over 4 MB in part.`; undefined when it was everything. */
function missed(coverage) {
    const gaps = gapsWhere(coverage, true);
    if (coverage.percent === null)
        return 'There was nothing to look at.';
    if (gaps.length === 0)
        return coverage.percent < 100 ? `Looked at ${coverage.percent} %.` : undefined;
    return `Looked at ${coverage.percent} %: ${gaps.join(', ')}.`;
}
/** The proof of a clean run: what was missed, else that nothing was, and what was left out by intent. */
function proof(coverage) {
    return `${missed(coverage) ?? 'Looked at 100 %, 0 not looked at.'} ${leftOut(coverage)}`.trimEnd();
}
/** What was left out by intent, or nothing. */
function leftOut(coverage) {
    const intended = gapsWhere(coverage, false);
    return intended.length === 0 ? '' : `Left out by intent: ${intended.join(', ')}.`;
}
/** `1.8 s`; undefined when nothing was timed. */
function duration(timings) {
    const phases = Object.values(timings);
    if (phases.length === 0)
        return undefined;
    return seconds(timings.total ?? phases.reduce((sum, each) => sum + each, 0));
}
function seconds(spent) {
    if (spent < 100)
        return milliseconds(spent);
    return spent < 60_000 ? `${(spent / 1000).toFixed(1)} s` : `${Math.round(spent / 1000)} s`;
}
/** `340 ms`; from a second on as `seconds`. */
function milliseconds(spent) {
    return spent < 1000 ? `${Math.round(spent)} ms` : seconds(spent);
}
/** `1 critical, 1 high`. */
function severities(findings) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const count = findings.filter((each) => each.finding.severity === severity).length;
        return count > 0 ? [`${count} ${severity}`] : [];
    }).join(', ');
}
/** `2 findings stop this build`, with `new` where there is a base to be new against. */
function stopping(assessment, count) {
    const word = assessment.comparison.kind === 'base' ? 'new finding' : 'finding';
    return count === 0
        ? 'Nothing stops this build'
        : `${plural(count, word)} ${count === 1 ? 'stops' : 'stop'} this build`;
}
/** One entry per kind of finding that there is: `2 findings stop this build (1 critical, 1 high)`, `9 older …`. */
function counts(assessment, groups) {
    const { gating, other, review, context, known, suppressed } = groups;
    const stops = gating.length === 0 ? '' : ` (${severities(gating)})`;
    const more = gating.length === 0 ? 'to look at' : 'more to look at';
    const filtered = hidden(other) === 0 ? '' : `, ${hidden(other)} of them not shown`;
    const all = hidden(review) === 0 ? '' : ' (--all shows them)';
    const entries = [
        [other.length, `${more} (${severities(other)})${filtered}`],
        [known.length, 'older not counted'],
        [assessment.comparison.fixedCount, 'fixed'],
        [review.length, `for review${all}`],
        [context.length, 'for context'],
        [suppressed.length, 'ignored'],
    ];
    return [
        `${stopping(assessment, gating.length)}${stops}`,
        ...entries.flatMap(([count, text]) => (count > 0 ? [`${count} ${text}`] : [])),
    ];
}
function hidden(findings) {
    return findings.filter((each) => !each.isShown).length;
}
/** What was found here, and what follows from it wherever it is found. */
function whatAndWhy({ finding, rule }) {
    const message = finding.message.trim();
    return `${/[.!?…]$/.test(message) ? message : `${message}.`} ${rule.why.trim()}`;
}
/** `tests/a.py:3, b.env:1 (+17 more)`: paths are foreign, and not escaped here. */
function placesInBrief(places, pathOf) {
    const named = places.slice(0, PLACES_NAMED).map((each) => {
        const path = pathOf(each);
        return `${path.length > PATH_NAMED ? `…${path.slice(-PATH_NAMED)}` : path}:${each.range.start.line}`;
    });
    const more = places.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` (+${more} more)` : ''}`;
}
/** ` (also at 18 more places)`, or nothing. */
function alsoCount({ copies = [] }) {
    return copies.length === 0 ? '' : ` (also at ${plural(copies.length, 'more place')})`;
}
/** What a finding of several places says of its ignore line. */
const EACH_IGNORED = 'each is ignored on its own';
const PLACES_NAMED = 3;
const PATH_NAMED = 120;
/** Most units of foreign prose shown in one place. */
const PROSE = 1000;


/***/ })

};
