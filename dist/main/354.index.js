export const id = 354;
export const ids = [354];
export const modules = {

/***/ 4354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ ENCODED_LEFT),
/* harmony export */   $V: () => (/* binding */ WINDOW_COUNT),
/* harmony export */   BT: () => (/* binding */ CONFIG_BYTES),
/* harmony export */   IE: () => (/* binding */ SLOW_DOCUMENT_TEXT),
/* harmony export */   Iz: () => (/* binding */ GATE_FINDINGS_PER_RULE),
/* harmony export */   Qb: () => (/* binding */ ENCODED_RIGHT),
/* harmony export */   ZC: () => (/* binding */ DOCUMENT_VISITS),
/* harmony export */   aA: () => (/* binding */ FILE_CAP),
/* harmony export */   gs: () => (/* binding */ DOCUMENT_DEPTH),
/* harmony export */   i0: () => (/* binding */ EDGE_BYTES),
/* harmony export */   jp: () => (/* binding */ SHELL_TEXT),
/* harmony export */   mq: () => (/* binding */ CONDITION_TEXT),
/* harmony export */   pe: () => (/* binding */ WINDOW_BYTES),
/* harmony export */   qR: () => (/* binding */ FINDINGS_PER_RULE),
/* harmony export */   wH: () => (/* binding */ SHELL_NESTING)
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


/***/ })

};
