export const id = 772;
export const ids = [772];
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

/***/ 7899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkExamples: () => (/* binding */ checkExamples),
  firedRules: () => (/* binding */ firedRules),
  foundIn: () => (/* binding */ foundIn)
});

// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(834);
// EXTERNAL MODULE: ./build/rules/compile.js
var compile = __webpack_require__(265);
// EXTERNAL MODULE: ./build/scan.js + 19 modules
var scan = __webpack_require__(5663);
// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
;// CONCATENATED MODULE: ./build/targets/memory.js
// Files given as text: the examples of rules, and callers of the library that hold the content already.

function openMemory(id, files) {
    const byPath = new Map(files.map(({ path, text }) => [path, Buffer.from(text, 'utf8')]));
    return {
        info: { id, kind: 'memory', name: id, displayPrefix: '', repositoryPrefix: '', configPrefix: '', isOwn: true },
        list: () => ({ files: files.map(({ path }) => ({ path })), gaps: [] }),
        read({ path }, buffer) {
            const bytes = byPath.get(path);
            if (!bytes)
                return { kind: 'gap', reason: 'vanished', detail: 'not among the given files' };
            if (bytes.length > limits/* FILE_CAP */.aA)
                return { kind: 'gap', reason: 'too-large', detail: 'larger than a file may be in memory' };
            bytes.copy(buffer);
            return { kind: 'whole', length: bytes.length };
        },
        countLineEnds: () => 0,
    };
}

;// CONCATENATED MODULE: ./build/rule-examples.js
// Rules run on their own examples, through the same scan as everything else: each bad one must fire its rule, each good
// one must stay silent.




/** A sentence for each example that does not do what it should. */
async function checkExamples(definitions, now) {
    const problems = [];
    for (const definition of definitions) {
        const { id, bad, good } = definition.info;
        for (const [index, example] of bad.entries()) {
            if (!(await firedRules([definition], (0,rule/* exampleFiles */.Gw)(example), now)).has(id))
                problems.push(`${id}: bad example ${index + 1} does not fire`);
        }
        for (const [index, example] of good.entries()) {
            if ((await firedRules([definition], (0,rule/* exampleFiles */.Gw)(example), now)).has(id))
                problems.push(`${id}: good example ${index + 1} fires, but should not because: ${example.because}`);
        }
    }
    return problems;
}
/** Ids of the rules that fire on these files. */
async function firedRules(definitions, files, now) {
    return new Set((await foundIn(definitions, files, now)).map(({ ruleId }) => ruleId));
}
/** What the rules find in these files. */
async function foundIn(definitions, files, now) {
    const { findings } = await (0,scan/* scanTargets */.W)([openMemory('example', files)], {
        rules: definitions.map((definition) => (0,compile/* compileRule */.m)(definition)),
        now,
    });
    return findings;
}


/***/ })

};
