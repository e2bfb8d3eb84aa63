export const id = 781;
export const ids = [781,540];
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

/***/ 6786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
// JSON as text that is safe to print, keep and parse anywhere: what hides, reorders or controls is written as an
// escape, which changes the text and not the value. Only lone surrogates change value: they are no characters.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** JSON text of `value` in one line, or indented; no line feed at the end. */
function jsonText(value, indent = 0) {
    return (JSON.stringify(value, null, indent)
        // JSON.stringify leaves whole pairs alone, so an escaped surrogate is a lone one. Other escapes are stepped over.
        .replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, (found) => (found.length > 2 ? '\ufffd' : found))
        .replace(INVISIBLE, (character) => (character === '\n' ? character : escaped(character)))
        // The Actions runner obeys `##[` wherever it stands in a line.
        .replaceAll('##[', '#\\u0023['));
}
function escaped(character) {
    let text = '';
    for (let index = 0; index < character.length; index++) {
        text += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }
    return text;
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

/***/ 9781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RESULT_LIMIT: () => (/* binding */ RESULT_LIMIT),
  sarifReport: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./build/lib/escape.js
var lib_escape = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/model/coverage.js
var coverage = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/reports/json-text.js
var json_text = __webpack_require__(6786);
// EXTERNAL MODULE: ./build/reports/places.js
var places = __webpack_require__(4190);
// EXTERNAL MODULE: ./build/model/frameworks.js
var frameworks = __webpack_require__(4889);
// EXTERNAL MODULE: ./build/reports/markdown/rule.js
var markdown_rule = __webpack_require__(4540);
;// CONCATENATED MODULE: ./build/reports/sarif-descriptor.js
// SARIF rule descriptors as GitHub reads them. `security-severity` belongs to the rule and not to the result, so
// occurrences for review have a descriptor of their own whose weight never makes GitHub's check fail.



/** Inside GitHub's bands: critical from 9, high from 7, medium from 4. `info` is no security alert: it has no weight. */
const WEIGHTS = { critical: 9.5, high: 8, medium: 5.5, low: 2, info: null };
/** The top of medium. GitHub's check fails on high unless a repository says otherwise. */
const REVIEW_WEIGHT = 6.9;
const PROBLEM_SEVERITIES = {
    error: 'error',
    warning: 'warning',
    note: 'recommendation',
};
const NAME_LIMIT = 255;
const DESCRIPTION_LIMIT = 1024;
const TAG_LIMIT = 10;
function levelOf(severity, isReview) {
    if (severity === 'critical' || severity === 'high')
        return isReview ? 'warning' : 'error';
    return severity === 'medium' ? 'warning' : 'note';
}
function descriptorId(id, isReview) {
    const shown = (0,lib_escape/* visibleWithin */.C9)(id, NAME_LIMIT);
    return isReview ? `${shown}/review` : shown;
}
function descriptor(rule, isReview) {
    const id = descriptorId(rule.id, isReview);
    const level = levelOf(rule.severity, isReview);
    const weight = WEIGHTS[rule.severity];
    return {
        id,
        name: pascalCase(id).slice(0, NAME_LIMIT),
        shortDescription: { text: described(rule.title, rule.id) },
        fullDescription: { text: described(`${rule.what} ${rule.why}`, rule.id) },
        help: (0,markdown_rule.ruleHelp)(rule),
        helpUri: (0,markdown_rule/* ruleHelpUri */.S)(rule.id),
        defaultConfiguration: { level },
        properties: {
            tags: tags(rule),
            precision: rule.confidence,
            'problem.severity': PROBLEM_SEVERITIES[level],
            ...(weight === null
                ? {}
                : { 'security-severity': (isReview ? Math.min(weight, REVIEW_WEIGHT) : weight).toFixed(1) }),
        },
    };
}
/** GitHub refuses empty descriptions. */
function described(text, id) {
    const trimmed = text.replace(/\s*\n\s*/g, ' ').trim();
    return (0,lib_escape/* visibleWithin */.C9)(trimmed === '' ? id : trimmed, DESCRIPTION_LIMIT);
}
function pascalCase(id) {
    const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
/** The most specific first, since GitHub keeps ten. */
function tags(rule) {
    const cwe = (rule.frameworks.cwe ?? []).flatMap((id) => {
        const number = /^CWE-(\d{1,5})$/.exec(id)?.[1];
        return number === undefined ? [] : [`external/cwe/cwe-${number.padStart(3, '0')}`];
    });
    // Newer editions first: they are what people filter by.
    const owasp = frameworks/* FRAMEWORKS */.i.filter((framework) => framework.family === 'owasp')
        .toSorted((left, right) => right.edition.localeCompare(left.edition, 'en'))
        .flatMap((framework) => (rule.frameworks[framework.column] ?? []).map((id) => (0,frameworks/* citedId */.nI)(framework, id)));
    const all = [...(WEIGHTS[rule.severity] === null ? [] : ['security']), ...cwe.slice(0, 4), ...owasp];
    return [...new Set(all.map((tag) => (0,lib_escape/* visibleWithin */.C9)(tag, 100)))].slice(0, TAG_LIMIT);
}

// EXTERNAL MODULE: ./build/reports/way.js
var way = __webpack_require__(9723);
;// CONCATENATED MODULE: ./build/reports/sarif.js
// SARIF 2.1.0 for GitHub code scanning (docs.oasis-open.org/sarif/sarif/v2.1.0). It holds every open finding for
// gate and review, old and new, on every ref alike: an alert that is missing from an upload is closed as fixed.
// GitHub ignores suppressions and baselineState, so they are not written.







/** GitHub refuses a run with more than 25,000 results and keeps 5,000. */
const RESULT_LIMIT = 5000;
/** Gap reasons and notices that get a notification of their own, each. */
const NOTIFICATION_LIMIT = 20;
/** GitHub refuses 1,000 locations and keeps 100. */
const RELATED_LIMIT = 99;
const LINKED_LIMIT = 5;
const TEXT_LIMIT = 4000;
const STEP_LIMIT = 500;
const PATHS_SHOWN = 3;
const sarifReport = {
    format: 'sarif',
    mediaType: 'application/sarif+json',
    render: (assessment, options) => `${(0,json_text/* jsonText */.s)(log(assessment, options.category ?? 'bartizan'))}\n`,
};
function log(assessment, category) {
    const open = assessment.findings.filter(places/* isOpen */.nT).toSorted(byWeight);
    const placed = open.flatMap(place);
    const kept = placed.slice(0, RESULT_LIMIT);
    const rules = descriptors(assessment, kept);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const pathOf = (0,places/* repositoryPaths */.D4)(assessment.targets);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Bartizan',
                        semanticVersion: assessment.tool.version,
                        informationUri: 'https://github.com/bartizan/bartizan',
                        rules,
                    },
                },
                automationDetails: { id: `${categoryId(category)}/` },
                invocations: [
                    {
                        executionSuccessful: assessment.verdict.status !== 'none',
                        toolExecutionNotifications: [
                            ...leftOut(placed.length - kept.length, open.length - placed.length),
                            ...gapNotifications(assessment, pathOf),
                            ...noticeNotifications(assessment.notices),
                        ],
                    },
                ],
                columnKind: 'utf16CodeUnits',
                results: kept.map((one) => result(one, indexes, pathOf)),
            },
        ],
    };
}
/** Text up to the last slash is the category, so it holds none at its end and nothing that cannot be seen. */
function categoryId(category) {
    const seen = category.normalize('NFC').replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, '-');
    const cleaned = (0,lib_escape/* cut */.Jj)(seen, 200).replace(/^[-/]+|[-/]+$/g, '');
    return cleaned === '' ? 'bartizan' : cleaned;
}
function byWeight(left, right) {
    return (severity/* SEVERITIES */.oC.indexOf(left.finding.severity) - severity/* SEVERITIES */.oC.indexOf(right.finding.severity) ||
        severity/* CONFIDENCES */.ix.indexOf(left.finding.confidence) - severity/* CONFIDENCES */.ix.indexOf(right.finding.confidence));
}
/** An alert needs a file. A finding of something else that nothing anchored to one has none. */
function place(each) {
    const [primary, ...related] = [...each.finding.locations, ...(0,places/* copiesOf */.lS)(each)].filter(places/* isFile */.fo);
    if (primary === undefined)
        return [];
    const first = (0,way/* sourceOf */.vz)(each.finding);
    const source = first && (0,places/* isFile */.fo)(first) ? first : undefined;
    return [{ each, primary, source, related: related.slice(0, source ? RELATED_LIMIT - 1 : RELATED_LIMIT) }];
}
function descriptors(assessment, placed) {
    const rules = new Map(assessment.rules);
    const forReview = new Map();
    for (const { each } of placed) {
        rules.set(each.rule.id, each.rule);
        if (each.tier === 'review')
            forReview.set(each.rule.id, each.rule);
    }
    const all = [
        ...[...rules.values()].map((rule) => descriptor(rule, false)),
        ...[...forReview.values()].map((rule) => descriptor(rule, true)),
    ];
    return all.toSorted((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
}
function result(placed, indexes, pathOf) {
    const { each, primary } = placed;
    const { finding } = each;
    const related = relatedLocations(placed, pathOf);
    const isReview = each.tier === 'review';
    const ruleId = descriptorId(each.rule.id, isReview);
    const ruleIndex = indexes.get(ruleId);
    return {
        ruleId,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: levelOf(finding.severity, isReview),
        message: { text: `${message(withDoubts(each))}${links(placed, pathOf)}` },
        locations: [sarif_location(primary, pathOf)],
        ...(related.length === 0 ? {} : { relatedLocations: related }),
        ...codeFlows(finding.flow ?? [], pathOf),
        partialFingerprints: {
            // GitHub's upload endpoint adds none, and without one every upload opens the alert again.
            primaryLocationLineHash: primary.lineHash ?? `${each.fingerprint}:1`,
            'bartizan/v1': each.fingerprint,
        },
        properties: { tier: each.tier, confidence: finding.confidence, status: each.status },
    };
}
/** GitHub refuses an empty message. */
function message(text) {
    return text.trim() === '' ? 'No message.' : (0,lib_escape/* sarifMessage */.Jy)((0,lib_escape/* cut */.Jj)(text, TEXT_LIMIT));
}
/** An alert shows its message and nothing else of ours: what makes a flow uncertain has to be in it. */
function withDoubts({ finding }) {
    const doubts = (0,way/* doubtsOf */.Pi)(finding);
    if (doubts.length === 0)
        return finding.message;
    return `${/[.!?…]$/.test(finding.message) ? finding.message : `${finding.message}.`} Note: ${doubts.join('; ')}.`;
}
/** The source of a flow first, then the other places, numbered so that the message can link them. */
function relatedLocations({ source, related }, pathOf) {
    const first = source ? [{ ...sarif_location(source, pathOf), message: { text: said(source.what) } }] : [];
    return [...first, ...related.map((one) => sarif_location(one, pathOf))].map((one, index) => ({ id: index + 1, ...one }));
}
/** GitHub shows them as a path to unfold. */
function codeFlows(flow, pathOf) {
    const steps = flow.filter(places/* isFile */.fo);
    if (steps.length === 0)
        return {};
    const locations = steps.map((step) => ({
        location: { ...sarif_location(step, pathOf), message: { text: said(step.what) } },
    }));
    return { codeFlows: [{ threadFlows: [{ locations }] }] };
}
function said(what) {
    return what.trim() === '' ? 'Passes here.' : (0,lib_escape/* sarifMessage */.Jy)((0,lib_escape/* cut */.Jj)(what, STEP_LIMIT));
}
/** GitHub shows related locations only where the message links them. */
function links({ source, related }, pathOf) {
    const from = source ? ` From ${sarif_link(source, 1, pathOf)}.` : '';
    if (related.length === 0)
        return from;
    const linked = related.slice(0, LINKED_LIMIT).map((one, index) => sarif_link(one, index + (source ? 2 : 1), pathOf));
    const more = related.length > LINKED_LIMIT ? ` and ${related.length - LINKED_LIMIT} more` : '';
    return `${from} See also ${linked.join(', ')}${more}.`;
}
function sarif_link(place, id, pathOf) {
    return `[${(0,lib_escape/* sarifMessage */.Jy)((0,lib_escape/* cut */.Jj)(`${pathOf(place)}:${place.range.start.line}`, 200))}](${id})`;
}
function sarif_location(place, pathOf) {
    return {
        physicalLocation: { artifactLocation: { uri: uriOf(pathOf(place)) }, region: region(place.range) },
        ...(place.logical === undefined || place.logical === ''
            ? {}
            : { logicalLocations: [{ fullyQualifiedName: (0,lib_escape/* visibleWithin */.C9)(place.logical, 500) }] }),
    };
}
/** Relative to the repository's root: no `./`, no leading slash, each segment percent-encoded. */
function uriOf(path) {
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.map(encodeSegment).join('/');
}
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}
function region({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function notification(level, id, text) {
    return { level, descriptor: { id }, message: { text } };
}
function leftOut(overLimit, withoutFile) {
    const cutOff = `${counted(overLimit)} left out: GitHub shows ${RESULT_LIMIT} of one run, the worst come first.`;
    const placeless = `${counted(withoutFile)} left out: in no file of the repository.`;
    return [
        ...(overLimit > 0 ? [notification('warning', 'results/limit', cutOff)] : []),
        ...(withoutFile > 0 ? [notification('warning', 'results/no-file', placeless)] : []),
    ];
}
function counted(count) {
    return count === 1 ? '1 finding is' : `${count} findings are`;
}
/** One for each reason why something was missed, with a few of the paths. */
function gapNotifications(assessment, pathOf) {
    const byReason = new Map();
    for (const gap of assessment.coverage.gaps) {
        if (!(0,coverage/* isMissed */.O)(gap))
            continue;
        const gaps = byReason.get(gap.reason) ?? [];
        gaps.push(gap);
        byReason.set(gap.reason, gaps);
    }
    const reasons = [...byReason.values()].slice(0, NOTIFICATION_LIMIT);
    return reasons.flatMap((gaps) => {
        const [first] = gaps;
        if (first === undefined)
            return [];
        const count = Math.max(gaps.length, assessment.coverage.gapCounts[first.reason] ?? 0);
        const paths = gaps.slice(0, PATHS_SHOWN).map((gap) => (0,lib_escape/* cut */.Jj)(pathOf(gap), 200));
        const more = count > paths.length ? ` and ${count - paths.length} more` : '';
        const text = `Not wholly looked at (${first.reason}): ${paths.join(', ')}${more}. ${(0,lib_escape/* cut */.Jj)(first.detail, 500)}`;
        return [notification('warning', `coverage/${first.reason}`, (0,lib_escape/* sarifMessage */.Jy)(text))];
    });
}
function noticeNotifications(notices) {
    const shown = notices.slice(0, NOTIFICATION_LIMIT).map(({ kind, message: said, hint }) => {
        const level = kind === 'accepted' || kind === 'not-honoured' ? 'warning' : 'note';
        const text = hint === undefined ? said : `${said} ${hint}`;
        return notification(level, `notice/${kind}`, (0,lib_escape/* sarifMessage */.Jy)((0,lib_escape/* cut */.Jj)(text, TEXT_LIMIT)));
    });
    const more = notices.length - shown.length;
    return more > 0 ? [...shown, notification('note', 'notice/more', `${more} more notices are left out.`)] : shown;
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


/***/ })

};
