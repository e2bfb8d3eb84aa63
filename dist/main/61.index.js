export const id = 61;
export const ids = [61];
export const modules = {

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lazy)
/* harmony export */ });
// A value that is made when it is first asked for, and once.
function lazy(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 6480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// The version of this build; a test keeps it equal to package.json.
const VERSION = '0.1.0';


/***/ }),

/***/ 4930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ withSeverity),
/* harmony export */   t8: () => (/* binding */ readPacks)
/* harmony export */ });
/* unused harmony export storedPacks */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8552);
// The built-in packs, compiled to JSON before tests and build: reading it takes a few milliseconds, parsing the YAML would
// take hundreds. Kept apart and free of newer syntax, because ncc only carries an asset it can see.


const texts = (0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .R)(readTexts);
function textsOf({ id }) {
    return texts().rules[id];
}
/** What is read when it is asked for; on the prototype of every rule's info, so that all of them cost nothing. */
const LATER = {
    get frameworks() {
        return texts().classes[this.class].frameworks;
    },
    get what() {
        return textsOf(this).what;
    },
    get why() {
        return textsOf(this).why;
    },
    get fix() {
        return textsOf(this).fix;
    },
    get references() {
        return textsOf(this).references;
    },
    get bad() {
        return textsOf(this).bad;
    },
    get good() {
        return textsOf(this).good;
    },
};
function readPacks() {
    const { rules } = readStoredPacks();
    return {
        get classes() {
            return texts().classes;
        },
        rules: rules.map((rule) => Object.assign({}, rule, { info: Object.assign(Object.create(LATER), rule.info) })),
    };
}
/** The info with another severity. */
function withSeverity(info, severity) {
    return Object.assign(Object.create(Object.getPrototypeOf(info)), info, { severity });
}
/** Packs as they are stored: see `readPacks`. */
function storedPacks({ rules, classes }) {
    return {
        packs: {
            rules: rules.map(({ info: { frameworks: _, what: _1, why: _2, fix: _3, references: _4, bad: _5, good: _6, ...info }, ...rule }) => ({
                ...rule,
                info,
            })),
        },
        texts: {
            classes,
            rules: Object.fromEntries(rules.map(({ info: { id, what, why, fix, references, bad, good } }) => [
                id,
                { what, why, fix, references, bad, good },
            ])),
        },
    };
}
function readStoredPacks() {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "packs.json", 'utf8'));
}
function readTexts() {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "texts.json", 'utf8'));
}


/***/ })

};
