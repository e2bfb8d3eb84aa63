export const id = 776;
export const ids = [776];
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

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4889);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6786);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4190);
/* harmony import */ var _way_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9723);
// The JSON report, version 1 (docs/report.schema.json): a shape of its own, converted to and never a dump of the
// model. Version 1 only grows: no member is renamed, removed or changes meaning. Reserved members are null until
// something fills them.




const jsonReport = {
    format: 'json',
    mediaType: 'application/json',
    render: (assessment) => `${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(document(assessment), 2)}\n`,
};
function document(assessment) {
    const { coverage } = assessment;
    const pathOf = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPaths */ .D4)(assessment.targets);
    return {
        version: 1,
        tool: { name: assessment.tool.name, version: assessment.tool.version },
        targets: assessment.targets.map(({ id, kind, name }) => ({ id, kind, name })),
        base: base(assessment.comparison),
        delta: null,
        sentence: null,
        summary: summary(assessment.findings),
        verdict: {
            status: assessment.verdict.status,
            reason: assessment.verdict.reason,
            ...(assessment.verdict.afterMerge === undefined ? {} : { afterMerge: assessment.verdict.afterMerge }),
        },
        score: null,
        grade: null,
        categories: [],
        contributors: null,
        caps: null,
        coverage: {
            percent: coverage.percent,
            filesListed: coverage.filesListed,
            filesWhole: coverage.filesWhole,
            bytes: coverage.bytes,
            kinds: coverage.kinds,
            gaps: coverage.gaps.map((gap) => ({
                path: pathOf({ target: gap.target, path: gap.path }),
                reason: gap.reason,
                detail: gap.detail,
            })),
            gapCounts: coverage.gapCounts,
            ...(coverage.code && { code: coverage.code }),
        },
        findings: assessment.findings.map((each) => finding(each, pathOf)),
        components: [],
        relationships: [],
        compliance: null,
        attackPaths: null,
        drift: null,
        policies: [],
        remote: [],
        notices: assessment.notices.map(({ kind, message, hint }) => ({ kind, message, hint: hint ?? null })),
    };
}
function base(comparison) {
    if (comparison.kind !== 'base')
        return null;
    return { commit: comparison.base ?? null, name: comparison.baseName ?? null };
}
/** Open findings that may gate or are worth a look, by severity. */
function summary(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    for (const each of findings)
        if ((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(each))
            counts[each.finding.severity]++;
    return counts;
}
function finding(each, pathOf) {
    const { finding: found, rule, copies = [] } = each;
    return {
        ruleId: found.ruleId,
        title: rule.title,
        class: rule.class,
        category: rule.category,
        severity: found.severity,
        confidence: found.confidence,
        tier: each.tier,
        status: each.status,
        message: found.message,
        description: `${rule.what} ${rule.why}`.trim(),
        remediation: rule.fix,
        evidence: found.evidence,
        locations: [
            ...found.locations.map((location) => place(location, pathOf)),
            ...copies.map((copy) => ({ ...place(copy.finding.locations[0], pathOf), fingerprint: copy.fingerprint })),
        ],
        flow: (found.flow ?? []).map((step) => passed(step, pathOf)),
        owasp: idsOf(rule, 'owasp'),
        cwe: idsOf(rule, 'cwe'),
        compliance: compliance(rule),
        fingerprint: each.fingerprint,
        ignore: each.ignoreLine,
        ...(each.suppression === undefined
            ? {}
            : {
                suppression: {
                    by: each.suppression.by,
                    reason: each.suppression.reason,
                    until: each.suppression.until ?? null,
                },
            }),
        fix: null,
        origin: 'local',
    };
}
function place(location, pathOf) {
    return { ...region(location, pathOf), logical: location.logical ?? null };
}
/** A step of the way, with the line of source it is on. */
function passed(step, pathOf) {
    return { ...region(step, pathOf), what: step.what, code: (0,_way_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(step) };
}
function region(at, pathOf) {
    const { start, end } = at.range;
    return { path: pathOf(at), line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
function idsOf(rule, family) {
    return _model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAMEWORKS */ .i.filter((framework) => framework.family === family).flatMap((framework) => (rule.frameworks[framework.column] ?? []).map((id) => (0,_model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__/* .citedId */ .nI)(framework, id)));
}
/** The other frameworks; every one is there, with an empty list where the class has no id. */
function compliance(rule) {
    const others = _model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAMEWORKS */ .i.filter((framework) => framework.family === 'other');
    return Object.fromEntries(others.map(({ column, name }) => [name, rule.frameworks[column] ?? []]));
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
