export const id = 540;
export const ids = [540];
export const modules = {

/***/ 4889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ frameworkTitle),
/* harmony export */   i: () => (/* binding */ FRAMEWORKS),
/* harmony export */   nI: () => (/* binding */ citedId)
/* harmony export */ });
// What the columns of `rules/frameworks/mappings.csv` are called where people read them. An id means nothing without
// its edition: OWASP gives the same number to other things from one list to the next.
/** In the order of the columns. */
const FRAMEWORKS = [
    { column: 'cwe', name: 'cwe', title: 'CWE', edition: '', family: 'cwe' },
    {
        column: 'owasp_llm_2025',
        name: 'owasp_llm_2025',
        title: 'OWASP Top 10 for LLM Applications',
        edition: '2025',
        family: 'owasp',
    },
    {
        column: 'owasp_llm_2026',
        name: 'owasp_llm_2026',
        title: 'OWASP Top 10 for LLM Applications',
        edition: '2026',
        family: 'owasp',
    },
    { column: 'owasp_mcp_2025', name: 'owasp_mcp_2025', title: 'OWASP MCP Top 10', edition: '2025', family: 'owasp' },
    {
        column: 'owasp_asi_2026',
        name: 'owasp_asi_2026',
        title: 'OWASP Top 10 for Agentic Applications',
        edition: '2026',
        family: 'owasp',
    },
    {
        column: 'owasp_ast_2026',
        name: 'owasp_ast_2026',
        title: 'OWASP Agentic Skills Top 10',
        edition: '2026',
        family: 'owasp',
    },
    { column: 'mitre_atlas', name: 'mitre_atlas', title: 'MITRE ATLAS', edition: '', family: 'other' },
    { column: 'soc2_tsc', name: 'soc2', title: 'SOC 2 Trust Services Criteria', edition: '2017', family: 'other' },
    { column: 'hipaa', name: 'hipaa', title: 'HIPAA Security Rule', edition: '', family: 'other' },
    { column: 'nist_ai_rmf', name: 'nist_ai_rmf', title: 'NIST AI RMF', edition: '1.0', family: 'other' },
    { column: 'nist_ai_600_1', name: 'nist_ai_600_1', title: 'NIST AI 600-1', edition: '2024', family: 'other' },
    { column: 'eu_ai_act', name: 'eu_ai_act', title: 'EU AI Act', edition: '2024/1689', family: 'other' },
    { column: 'iso_42001', name: 'iso_42001', title: 'ISO/IEC 42001', edition: '2023', family: 'other' },
    { column: 'pci_dss_4', name: 'pci_dss_4', title: 'PCI DSS', edition: '4.0.1', family: 'other' },
];
/** Title with edition, such as `OWASP MCP Top 10 2025`. */
function frameworkTitle(framework) {
    return framework.edition === '' ? framework.title : `${framework.title} ${framework.edition}`;
}
/** An OWASP id as it is cited, such as `MCP05:2025`; ids of other families are whole as they are. */
function citedId(framework, id) {
    return framework.family === 'owasp' ? `${id}:${framework.edition}` : id;
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

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ markdownProse)
/* harmony export */ });
/* harmony import */ var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8989);
// Running text as Markdown, in which `code` between backticks stays code.

/** Foreign text between backticks is code and nothing else; outside of them no markup survives. */
function markdownProse(text) {
    const parts = text.split(/`([^`]+)`/);
    // `markdown` is for the start of a line and drops blanks there; between words they stay.
    const between = (part) => (part.startsWith(' ') ? ` ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(part)}` : (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(part));
    return parts.map((part, index) => (index % 2 === 1 ? (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(part) : between(part))).join('');
}


/***/ }),

/***/ 4540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ruleHelpUri),
/* harmony export */   ruleHelp: () => (/* binding */ ruleHelp)
/* harmony export */ });
/* harmony import */ var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8989);
/* harmony import */ var _model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4889);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(834);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8103);
// Everything about a rule for people, as plain text and as Markdown: the help of a SARIF alert, `rules explain` and
// docs/rules/ all show it. Rules can come from a user's pack, so their texts are foreign like any other.




const REPOSITORY = 'https://github.com/bartizan/bartizan';
/** An example is a few lines; what a foreign pack writes beyond that is cut, and said to be. */
const EXAMPLE_LINES = 40;
const EXAMPLE_COLUMNS = 400;
const TEXT_LIMIT = 4000;
/** What may stand between angle brackets as a link: nothing that ends it or starts other markup. */
const LINK = /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~:/?#@!$&*+,;=%-]*)?$/;
/** Where the rule is described. Each pack is one page; the anchor is the rule's name without the pack. */
function ruleHelpUri(id) {
    const slash = id.indexOf('/');
    const pack = slug(slash < 0 ? 'rules' : id.slice(0, slash));
    return `${REPOSITORY}/blob/main/docs/rules/${pack}.md#${slug(id.slice(slash + 1))}`;
}
/** What GitHub leaves of a heading in its anchor; ids of our own packs are this already. */
function slug(text) {
    return text
        .slice(0, 100)
        .toLowerCase()
        .replace(/[^a-z0-9_-]+/g, '-');
}
function ruleHelp(rule) {
    return { text: `${textSections(rule).join('\n\n')}\n`, markdown: `${markdownSections(rule).join('\n\n')}\n` };
}
function markdownSections(rule) {
    const classes = classLines(rule);
    const [bad] = rule.bad;
    const [good] = rule.good;
    return [
        `# ${prose(rule.title)}`,
        `**What was found.** ${prose(rule.what)}`,
        `**What an attacker does with it.** ${prose(rule.why)}`,
        ...(bad === undefined ? [] : [`**Bad**, in ${code(bad.path)}:`, (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlock */ .dI)(exampleLines(bad))]),
        ...(good === undefined ? [] : [markdownGood(good), (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlock */ .dI)(exampleLines(good))]),
        `**Fix.** ${prose(rule.fix)}`,
        ...silenceMarkdown(rule.id),
        ...(rule.references.length === 0
            ? []
            : ['**References**', rule.references.map((each) => `- ${reference(each)}`).join('\n')]),
        ...(classes.length === 0 ? [] : ['**Classes**', classes.map((each) => `- ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(flat(each))}`).join('\n')]),
    ];
}
function markdownGood(good) {
    return `**Good**, in ${code(good.path)}${good.because === undefined ? '' : ` (${prose(good.because)})`}:`;
}
function silenceMarkdown(id) {
    return [
        '**Silence it** in `bartizan.yml`, with a reason (each finding also shows a line for itself alone):',
        (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlock */ .dI)(['ignore:', `  ${configLine(id)}`], 'yaml'),
        'or in your own code, in a comment beside it:',
        (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlock */ .dI)([marker(id)]),
    ];
}
function textSections(rule) {
    const classes = classLines(rule);
    const [bad] = rule.bad;
    const [good] = rule.good;
    return [
        line(rule.title),
        `What was found: ${line(rule.what)}`,
        `What an attacker does with it: ${line(rule.why)}`,
        ...(bad === undefined ? [] : [`Bad, in ${line(bad.path)}:\n${indented(exampleLines(bad))}`]),
        ...(good === undefined ? [] : [`${textGood(good)}\n${indented(exampleLines(good))}`]),
        `Fix: ${line(rule.fix)}`,
        `Silence it in bartizan.yml, with a reason:\n${indented(['ignore:', `  ${configLine(rule.id)}`])}`,
        `or in your own code, in a comment beside it:\n${indented([marker(rule.id)])}`,
        ...(rule.references.length === 0 ? [] : [`References:\n${indented(rule.references.map(flat))}`]),
        ...(classes.length === 0 ? [] : [`Classes:\n${indented(classes.map(flat))}`]),
    ];
}
function textGood(good) {
    return `Good, in ${line(good.path)}${good.because === undefined ? '' : ` (${line(good.because)})`}:`;
}
function line(text) {
    return (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(flat(text));
}
/** One paragraph of bounded length; rule files wrap their texts. */
function flat(text) {
    return (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, TEXT_LIMIT)
        .replace(/\s*\n\s*/g, ' ')
        .trim();
}
function indented(lines) {
    return lines.map((each) => `    ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(each)}`).join('\n');
}
function prose(text) {
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h)(flat(text));
}
function code(text) {
    return (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, 200));
}
function reference(url) {
    return LINK.test(url) ? `<${url}>` : (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(flat(url));
}
function configLine(id) {
    return `- { rule: ${id}, path: "path/to/file", reason: "why it is all right" }`;
}
function marker(id) {
    return `bartizan-ignore: ${id} -- why it is all right`;
}
function exampleLines(example) {
    const lines = (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .shownExample */ .K_)(example)
        .replace(/\r?\n$/, '')
        .split(/\r?\n/);
    const shown = lines.slice(0, EXAMPLE_LINES).map((each) => (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(each, EXAMPLE_COLUMNS));
    return lines.length > EXAMPLE_LINES ? [...shown, `… ${lines.length - EXAMPLE_LINES} more lines`] : shown;
}
/** Such as `OWASP MCP Top 10 2025: MCP05`; not yet escaped. */
function classLines(rule) {
    return _model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__/* .FRAMEWORKS */ .i.filter((framework) => framework.family !== 'other').flatMap((framework) => {
        const ids = rule.frameworks[framework.column] ?? [];
        return ids.length === 0 ? [] : [`${(0,_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworkTitle */ .T_)(framework)}: ${ids.join(', ')}`];
    });
}


/***/ })

};
