export const id = 732;
export const ids = [732,100,255];
export const modules = {

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/config/event.js
var config_event = __webpack_require__(3791);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(6441);
// EXTERNAL MODULE: ./build/config/values.js
var values = __webpack_require__(3017);
;// CONCATENATED MODULE: ./build/config/inputs.js
// Inputs of the action to settings, from the option table. An unset input and an empty one are the same to the runner.



/** @throws UserError naming every malformed input. */
function parseInputs(read, formats) {
    const settings = {};
    const problems = [];
    for (const [name, option] of options/* OPTION_LIST */.T$) {
        if (option.input === undefined)
            continue;
        const lines = read(option.input)
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
        if (lines.length === 0)
            continue;
        const parsed = (0,values/* parseOptionText */.e)(option, lines, formats);
        if ('problem' in parsed)
            problems.push(`input ${option.input}: ${parsed.problem}`);
        else
            settings[name] = parsed.value;
    }
    if (problems.length > 0) {
        throw new errors/* UserError */.y(problems.length === 1 ? problems[0] : `${problems.length} inputs are wrong`, {
            details: problems.length === 1 ? [] : problems,
        });
    }
    return settings;
}

// EXTERNAL MODULE: ./build/lib/escape.js
var lib_escape = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/reports/groups.js
var reports_groups = __webpack_require__(3158);
// EXTERNAL MODULE: ./build/reports/places.js
var places = __webpack_require__(4190);
// EXTERNAL MODULE: ./build/reports/way.js
var way = __webpack_require__(9723);
// EXTERNAL MODULE: ./build/reports/wording.js
var wording = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/reports/annotations.js
// Findings as annotations on the lines of a pull request. GitHub shows ten of each level per step and drops the rest in
// silence, so the worst come first and the others are counted.






const PER_STEP = { error: 10, warning: 10, notice: 10 };
const TITLE = 200;
const ALSO = 600;
/** An ignore line that had to be cut would not work; a longer one is left to the summary. */
const IGNORE = 1000;
/** The annotations to post, worst first, and how many more there would be. */
function annotationsOf(assessment, limits = PER_STEP) {
    const pathOf = (0,places/* repositoryPaths */.D4)(assessment.targets);
    const wanted = assessment.findings
        .flatMap((assessed) => {
        const level = levelOf(assessed);
        return level === undefined ? [] : [{ assessed, level }];
    })
        .sort((a, b) => rank(a.assessed) - rank(b.assessed));
    const left = { ...limits };
    const shown = wanted.flatMap(({ assessed, level }) => {
        // What has no file has no line to stand on.
        if (left[level] <= 0 || !(0,places/* isFile */.fo)(assessed.finding.locations[0]))
            return [];
        left[level]--;
        return [annotation(assessed, level, pathOf)];
    });
    return { shown, hidden: wanted.length - shown.length };
}
/** Known, ignored and context findings are never annotated; of the others what the display filters leave. */
function levelOf(assessed) {
    const group = (0,reports_groups/* groupOf */.F8)(assessed);
    if (group === 'gating')
        return 'error';
    if (!assessed.isShown)
        return undefined;
    return group === 'other' ? 'warning' : group === 'review' ? 'notice' : undefined;
}
function rank({ isGating, finding }) {
    const worst = severity/* SEVERITIES */.oC.indexOf(finding.severity) * severity/* CONFIDENCES */.ix.length + severity/* CONFIDENCES */.ix.indexOf(finding.confidence);
    return isGating ? worst : worst + severity/* SEVERITIES */.oC.length * severity/* CONFIDENCES */.ix.length;
}
function annotation(assessed, level, pathOf) {
    const { finding, rule } = assessed;
    const [cause] = finding.locations;
    return {
        level,
        title: (0,lib_escape/* cut */.Jj)((0,lib_escape/* visible */.RK)((0,lib_escape/* cut */.Jj)(`${finding.severity}: ${rule.id}`, TITLE)), TITLE),
        message: [
            prose((0,wording/* whatAndWhy */.KR)(assessed)),
            ...comesFrom(assessed, pathOf),
            ...alsoAt(assessed, pathOf),
            `Fix: ${prose(rule.fix)}`,
            ignore(assessed),
        ].join('\n'),
        path: pathOf(cause),
        ...placeOf(cause.range),
    };
}
/** Where the text of a flow comes in. */
function comesFrom({ finding }, pathOf) {
    const from = (0,way/* fromWhere */.Qn)(finding, pathOf);
    const doubts = (0,way/* doubtsOf */.Pi)(finding);
    return [
        ...(from === undefined ? [] : [(0,lib_escape/* visibleWithin */.C9)(`From ${from}.`, ALSO)]),
        ...(doubts.length === 0 ? [] : [(0,lib_escape/* visibleWithin */.C9)(`Note: ${doubts.join('; ')}.`, ALSO)]),
    ];
}
function alsoAt(assessed, pathOf) {
    const copies = (0,places/* copiesOf */.lS)(assessed);
    if (copies.length === 0)
        return [];
    const also = `Also at ${(0,wording/* plural */.LS)(copies.length, 'more place')}: ${(0,wording/* placesInBrief */.qZ)(copies, pathOf)}; ${wording/* EACH_IGNORED */.Tl}.`;
    return [(0,lib_escape/* visibleWithin */.C9)(also, ALSO)];
}
function prose(text) {
    return (0,lib_escape/* cut */.Jj)((0,lib_escape/* visible */.RK)((0,lib_escape/* cut */.Jj)(text, wording/* PROSE */.W_)), wording/* PROSE */.W_);
}
function ignore({ finding, ignoreLine }) {
    const line = (0,lib_escape/* visible */.RK)((0,lib_escape/* cut */.Jj)(finding.inlineIgnore ?? ignoreLine, IGNORE + 1));
    if (line.length > IGNORE)
        return 'Ignore: the line to paste is in the job summary.';
    return finding.inlineIgnore === undefined ? `Ignore, in bartizan.yml: ${line}` : `Ignore: ${line}`;
}
/** A range that ends before the first column of a line ends on the line before. */
function placeOf({ start, end }) {
    const endLine = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
    if (endLine !== start.line || end.line !== start.line)
        return { startLine: start.line, endLine };
    return {
        startLine: start.line,
        endLine,
        startColumn: start.column,
        endColumn: Math.max(start.column, end.column - 1),
    };
}

;// CONCATENATED MODULE: ./build/delivery/annotations.js
// Annotations by workflow commands: @actions/core escapes them. The runner keeps ten of each kind per step.

function annotationsDelivery() {
    return {
        name: 'annotations',
        async deliver(assessment) {
            const { info, ...writers } = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
            const { shown, hidden } = annotationsOf(assessment);
            for (const { level, title, message, path, startLine, endLine, startColumn, endColumn } of shown) {
                writers[level](message, {
                    title,
                    file: path,
                    startLine,
                    endLine,
                    ...(startColumn !== undefined && { startColumn }),
                    ...(endColumn !== undefined && { endColumn }),
                });
            }
            if (hidden > 0)
                info(`${hidden} more findings have no annotation; all are in the job summary.`);
            return [];
        },
    };
}

// EXTERNAL MODULE: ./build/delivery/files.js
var delivery_files = __webpack_require__(1298);
;// CONCATENATED MODULE: ./build/delivery/outputs.js
// Outputs of the action: small values only, files by their path.
const CONCLUSIONS = { pass: 'pass', warn: 'warn', fail: 'fail', none: 'error' };
function outputsDelivery() {
    return {
        name: 'outputs',
        async deliver(assessment, rendered) {
            const { setOutput } = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
            const open = openFindings(assessment);
            const count = (severity) => open.filter(({ finding }) => finding.severity === severity).length;
            setOutput('conclusion', CONCLUSIONS[assessment.verdict.status]);
            setOutput('coverage', assessment.coverage.percent ?? '');
            setOutput('findings-count', open.length);
            setOutput('new-findings-count', assessment.findings.filter(({ status, tier }) => status === 'new' && tier !== 'context').length);
            setOutput('critical-count', count('critical'));
            setOutput('high-count', count('high'));
            setOutput('sarif-file', rendered.find(({ format, file }) => format === 'sarif' && file !== undefined)?.file ?? '');
            setOutput('report-file', rendered.find(({ format, file }) => format === 'json' && file !== undefined)?.file ?? '');
            return [];
        },
    };
}
function openFindings({ findings }) {
    return findings.filter(({ status, tier }) => status !== 'suppressed' && tier !== 'context');
}

// EXTERNAL MODULE: ./build/model/coverage.js
var model_coverage = __webpack_require__(7706);
;// CONCATENATED MODULE: ./build/reports/markdown/budget.js
// Fits Markdown into a number of UTF-8 bytes. GitHub shows nothing at all of a summary that is too long, so what does
// not fit is left out whole, at the border of an item, and counted.
/** A section that is one text, there whole or not at all. */
function fixed(text) {
    return { open: text, items: [], close: () => '' };
}
function bytesOf(text) {
    return Buffer.byteLength(text, 'utf8');
}
/**
 * The sections, one after another, in at most `budget` bytes. Opening and closing of each are reserved before any item
 * is placed; where even that is too much, sections are dropped from the end.
 */
function within(sections, budget) {
    const kept = [...sections];
    const frames = kept.map((each) => bytesOf(each.open) + bytesOf(each.close(each.items.length)));
    let left = budget - frames.reduce((sum, each) => sum + each, 0);
    while (left < 0 && kept.length > 0) {
        left += frames.pop() ?? 0;
        kept.pop();
    }
    const parts = [];
    for (const { open, items, close, share = 1 } of kept) {
        let allowed = Math.floor(left * share);
        const placed = [];
        for (const item of items) {
            const text = item();
            const bytes = bytesOf(text);
            if (bytes > allowed)
                break;
            allowed -= bytes;
            left -= bytes;
            placed.push(text);
        }
        parts.push(open, ...placed, close(items.length - placed.length));
    }
    return parts.join('');
}

// EXTERNAL MODULE: ./build/reports/code-frame.js
var code_frame = __webpack_require__(8951);
// EXTERNAL MODULE: ./build/reports/markdown/prose.js
var markdown_prose = __webpack_require__(8103);
;// CONCATENATED MODULE: ./build/reports/markdown/finding.js
// One finding as Markdown: a row of the table, a block with its source, or an entry of a list. Everything foreign is
// cut, then escaped, so that a finding has a bounded size whatever its text is.






const FRAME_WIDTH = 110;
const ROW = { path: 120, what: 240, fix: 160 };
const PATH = 300;
const ID = 200;
const finding_IGNORE = 1000;
const PLACES = 6;
const EVIDENCE = 3;
const LOGICAL = 200;
/** Of a line of source beside a step. */
const CODE = 120;
/** `| critical | path line | what | end it |`; `remark` stands behind the severity. */
function findingRow(assessed, pathOf, remark = '') {
    const { finding, rule } = assessed;
    const [cause] = finding.locations;
    const cells = [
        `${finding.severity}${remark}`,
        place(cause, pathOf, ROW.path),
        `${message(assessed, pathOf)}${(0,wording/* alsoCount */.Ng)(assessed)}`,
        (0,markdown_prose/* markdownProse */.h)((0,lib_escape/* cut */.Jj)(rule.fix, ROW.fix)),
    ];
    return `| ${cells.join(' | ')} |\n`;
}
/** The whole finding: source, what and why, other places, fix, and the line that ignores it. */
function findingBlock(assessed, pathOf) {
    const { finding, rule } = assessed;
    const [cause, ...others] = finding.locations;
    const copies = (0,places/* copiesOf */.lS)(assessed);
    const parts = [
        `#### ${finding.severity} · ${place(cause, pathOf, PATH)} · ${code((0,lib_escape/* cut */.Jj)(rule.id, ID))}`,
        ...source(assessed, cause),
        (0,markdown_prose/* markdownProse */.h)((0,lib_escape/* cut */.Jj)((0,wording/* whatAndWhy */.KR)(assessed), wording/* PROSE */.W_)),
        ...finding_way(assessed, pathOf),
        ...(others.length === 0 ? [] : [finding_places(others, pathOf)]),
        ...(copies.length === 0 ? [] : [`**Also at**, ${wording/* EACH_IGNORED */.Tl}\n\n${finding_places(copies, pathOf)}`]),
        ...(assessed.tierReason === undefined ? [] : [`**Tier** ${tier(assessed)}`]),
        `**Fix** ${(0,markdown_prose/* markdownProse */.h)((0,lib_escape/* cut */.Jj)(rule.fix, wording/* PROSE */.W_))}`,
        finding.inlineIgnore === undefined
            ? `**Ignore**, in \`bartizan.yml\` below \`ignore:\`\n\n${paste(assessed.ignoreLine)}`
            : `**Ignore**, beside the line\n\n${paste(finding.inlineIgnore)}`,
    ];
    return `${parts.join('\n\n')}\n\n`;
}
/** An entry for what is worth a look: what and why, fix, ignore line. */
function findingEntry(assessed, pathOf) {
    const { finding, rule, ignoreLine } = assessed;
    const inline = finding.inlineIgnore;
    const why = assessed.tierReason === undefined ? '' : ` (${tier(assessed)})`;
    const ignore = `${code(inline ?? ignoreLine)}${inline === undefined ? ' in `bartizan.yml`' : ''}`;
    return `${mention(assessed, pathOf)}${why}<br>Fix: ${(0,markdown_prose/* markdownProse */.h)((0,lib_escape/* cut */.Jj)(rule.fix, wording/* PROSE */.W_))}<br>Ignore: ${ignore}\n`;
}
/** An entry for what was there before. */
function findingMention(assessed, pathOf) {
    return `${mention(assessed, pathOf)}\n`;
}
/** An entry for what is ignored: by whom, why, until when. */
function suppressionEntry(assessed, pathOf) {
    const { suppression } = assessed;
    if (suppression === undefined)
        return findingMention(assessed, pathOf);
    const by = suppression.by === 'inline' ? 'beside the line' : 'in `bartizan.yml`';
    const until = suppression.until === undefined ? '' : `, until ${(0,lib_escape/* markdown */.wD)((0,lib_escape/* cut */.Jj)(suppression.until, 20))}`;
    const added = suppression.isAdded ? ', **added by this change**' : '';
    const reason = (0,lib_escape/* markdown */.wD)((0,lib_escape/* cut */.Jj)(suppression.reason, ROW.what));
    return `${mention(assessed, pathOf)}<br>Ignored ${by}: “${reason}”${until}${added}\n`;
}
function mention(assessed, pathOf) {
    const { finding, rule } = assessed;
    const where = place(finding.locations[0], pathOf, ROW.path);
    return `- ${finding.severity} · ${where} · ${code((0,lib_escape/* cut */.Jj)(rule.id, ID))}: ${message(assessed, pathOf)}${(0,wording/* alsoCount */.Ng)(assessed)}`;
}
/** What was found, and where the text of a flow comes in. */
function message({ finding }, pathOf) {
    const source = (0,way/* sourceOf */.vz)(finding);
    const from = source ? `, from ${place(source, pathOf, ROW.path)}` : '';
    const said = (0,lib_escape/* cut */.Jj)(finding.message, ROW.what);
    return `${(0,markdown_prose/* markdownProse */.h)(source ? said.replace(/\.$/, '') : said)}${from}`;
}
/** The steps of a flow, and why it is not certain. */
function finding_way({ finding }, pathOf) {
    const found = (0,way/* wayOf */.VO)(finding);
    if (!found)
        return [];
    const { beginning, leftOut, end } = found;
    const entry = (step) => {
        const line = (0,way/* codeOf */.$N)(step);
        const shown = line === '' ? '' : `: ${code((0,lib_escape/* cut */.Jj)(line, CODE))}`;
        return `1. ${place(step, pathOf, PATH)} ${(0,markdown_prose/* markdownProse */.h)((0,lib_escape/* cut */.Jj)(step.what, LOGICAL))}${shown}`;
    };
    const doubts = (0,way/* doubtsOf */.Pi)(finding);
    return [
        [...beginning.map(entry), ...(leftOut > 0 ? [`1. … ${(0,wording/* plural */.LS)(leftOut, 'more step')}`] : []), ...end.map(entry)].join('\n'),
        ...(doubts.length === 0 ? [] : [`**Note** ${(0,markdown_prose/* markdownProse */.h)((0,lib_escape/* cut */.Jj)(doubts.join('; '), wording/* PROSE */.W_))}`]),
    ];
}
function place(location, pathOf, limit) {
    const path = pathOf(location);
    return `${(0,lib_escape/* markdownCode */.D9)(path.length > limit ? `…${path.slice(-limit)}` : path)} ${location.range.start.line}`;
}
function tier({ tier: lowered, tierReason = '' }) {
    return `${lowered}, because ${(0,lib_escape/* markdown */.wD)((0,lib_escape/* cut */.Jj)(tierReason, ROW.what))}`;
}
function source({ finding }, cause) {
    if (cause.snippet === undefined) {
        const evidence = finding.evidence.slice(0, EVIDENCE).map((each) => (0,lib_escape/* cut */.Jj)(each, FRAME_WIDTH));
        return evidence.length === 0 ? [] : [(0,lib_escape/* markdownBlock */.dI)(evidence)];
    }
    const lines = (0,code_frame/* codeFrame */.l)(cause.snippet, FRAME_WIDTH).map(({ gutter, text }) => `${gutter}${text}`.trimEnd());
    return [(0,lib_escape/* markdownBlock */.dI)(lines)];
}
function finding_places(locations, pathOf) {
    const shown = locations.slice(0, PLACES).map((each) => {
        const what = each.logical === undefined ? '' : ` ${(0,lib_escape/* markdown */.wD)((0,lib_escape/* cut */.Jj)(each.logical, LOGICAL))}`;
        return `- ${place(each, pathOf, PATH)}${what}`;
    });
    const rest = locations.length - shown.length;
    return [...shown, ...(rest > 0 ? [`- and ${(0,wording/* plural */.LS)(rest, 'more place')}`] : [])].join('\n');
}
/** A block, so that GitHub offers to copy it. Only a hostile line is ever cut. */
function paste(line) {
    return (0,lib_escape/* markdownBlock */.dI)([(0,lib_escape/* cut */.Jj)(line, finding_IGNORE)]);
}
function code(text) {
    return (0,lib_escape/* markdownCode */.D9)((0,lib_escape/* cut */.Jj)(text, finding_IGNORE));
}

;// CONCATENATED MODULE: ./build/reports/markdown/summary.js
// The job summary: verdict, what this change silences, the table of what is new, the details of what stops the build,
// and everything else folded away. It stays below GitHub's limit whatever was found.






/** What a part may take of what is left when its turn comes, so that none starves the next. */
const SHARES = { accepted: 0.2, table: 0.4, gating: 0.7, folded: 0.5 };
/** Units of foreign text in a line about the run. */
const LINE = 400;
/** Gaps of one reason that are named. */
const GAPS_NAMED = 20;
const SILENCE = `<details><summary>How to silence one</summary>

Paste its ignore line into \`bartizan.yml\` below \`ignore:\`, or its comment beside the line, and say why. An ignore
without a reason is not accepted. What is ignored stays listed here.

</details>
`;
/** Markdown of at most `budgetBytes` UTF-8 bytes; what does not fit is counted. */
function summaryMarkdown(assessment, budgetBytes = 1_000_000) {
    const { findings, notices } = assessment;
    const groups = (0,reports_groups/* grouped */.zD)(findings);
    if (isQuiet(assessment, groups) && findings.length === 0 && notices.length === 0)
        return `${oneLine(assessment)}\n`;
    const pathOf = (0,reports_groups/* displayPaths */.ZN)(assessment);
    const accepted = notices.filter((each) => each.kind === 'accepted');
    const others = notices.filter((each) => each.kind !== 'accepted' && !isSaid(each, assessment));
    const reported = groups.other.filter((each) => each.isShown);
    const filtered = groups.other.filter((each) => !each.isShown);
    const reportedTitle = groups.gating.length === 0 ? `${reported.length} to look at` : `${reported.length} more, not stopping`;
    const sections = [
        fixed(isQuiet(assessment, groups) ? `${oneLine(assessment)}\n\n` : verdict(assessment, groups)),
        list('**Accepted by this pull request**\n\n', accepted, noticeEntry),
        table(groups.gating, reported, pathOf),
        fixed(isQuiet(assessment, groups) ? '' : `${coverageLine(assessment)}\n\n`),
        blocks(groups.gating, pathOf),
        folded(reportedTitle, reported, (each) => findingBlock(each, pathOf)),
        folded(`${groups.review.length} for review`, groups.review, (each) => findingEntry(each, pathOf)),
        folded(`${filtered.length} not shown`, filtered, (each) => findingEntry(each, pathOf)),
        folded(`${groups.known.length} older, not counted`, groups.known, (each) => findingMention(each, pathOf)),
        folded(`${groups.suppressed.length} ignored`, groups.suppressed, (each) => suppressionEntry(each, pathOf)),
        folded(`${groups.context.length} for context`, groups.context, (each) => findingMention(each, pathOf)),
        folded((0,wording/* plural */.LS)(others.length, 'notice'), others, noticeEntry),
        lookedAt(assessment, pathOf),
        fixed(findings.length === 0 ? '' : SILENCE),
    ];
    return `${within(sections, budgetBytes - 1).trimEnd()}\n`;
}
/** Passed, everything looked at, and nothing new that is more than worth a look. */
function isQuiet({ verdict: { status, afterMerge }, comparison, coverage }, groups) {
    const isPlainPass = status === 'pass' && afterMerge === undefined && comparison.kind !== 'impossible';
    return isPlainPass && groups.gating.length + groups.other.length === 0 && (0,wording/* missed */.cT)(coverage) === undefined;
}
function oneLine({ comparison, coverage }) {
    const { kind, fixedCount } = comparison;
    const found = kind === 'base' ? 'nothing new' : 'nothing to report';
    const fixedBefore = fixedCount > 0 ? ` ${fixedCount} fixed.` : '';
    return `**Bartizan: ${found}.**${fixedBefore} ${(0,wording/* extent */.Xx)(coverage)}, 0 not looked at.`;
}
function verdict(assessment, groups) {
    const { verdict: given, comparison } = assessment;
    const lines = [
        summary_prose(given.reason),
        ...(given.afterMerge === undefined ? [] : [`After the merge: ${summary_prose(given.afterMerge)}`]),
        ...(comparison.kind === 'impossible' ? [`Not compared: ${summary_prose(comparison.detail ?? 'no base was found.')}`] : []),
    ];
    return `## Bartizan: ${heading(assessment, groups)}\n\n${lines.join('<br>\n')}\n\n`;
}
function heading(assessment, { gating, other }) {
    const { status } = assessment.verdict;
    if (gating.length > 0)
        return (0,wording/* stopping */.fX)(assessment, gating.length);
    if (status === 'fail')
        return 'failed';
    if (status === 'none')
        return 'no verdict';
    if (other.length === 0)
        return 'nothing stops this build';
    const found = (0,wording/* plural */.LS)(other.length, assessment.comparison.kind === 'base' ? 'new finding' : 'finding');
    return `${found}, none stops this build`;
}
/** What stops the build, then what does not; one that does not says so where there are both. */
function table(gating, reported, pathOf) {
    if (gating.length + reported.length === 0)
        return fixed('');
    const remark = gating.length === 0 ? '' : ', does not stop';
    return {
        open: '| | where | what | end it |\n|---|---|---|---|\n',
        items: [
            ...gating.map((each) => () => findingRow(each, pathOf)),
            ...reported.map((each) => () => findingRow(each, pathOf, remark)),
        ],
        close: (leftOut) => `\n${leftOutLine(leftOut)}`,
        share: SHARES.table,
    };
}
function blocks(findings, pathOf) {
    return {
        open: '',
        items: findings.map((each) => () => findingBlock(each, pathOf)),
        close: leftOutLine,
        share: SHARES.gating,
    };
}
function list(open, of, entry) {
    if (of.length === 0)
        return fixed('');
    const close = (leftOut) => `\n${leftOutLine(leftOut)}`;
    return { open, items: of.map((each) => () => entry(each)), close, share: SHARES.accepted };
}
function folded(title, of, entry) {
    if (of.length === 0)
        return fixed('');
    return {
        open: `<details><summary>${title}</summary>\n\n`,
        items: of.map((each) => () => entry(each)),
        close: (leftOut) => `\n${leftOutLine(leftOut)}</details>\n\n`,
        share: SHARES.folded,
    };
}
function leftOutLine(leftOut) {
    return leftOut === 0 ? '' : `… and ${leftOut} more, left out to keep this page below its size limit.\n\n`;
}
function coverageLine({ coverage }) {
    return `${(0,wording/* extent */.Xx)(coverage)}. ${(0,wording/* missed */.cT)(coverage) ?? '0 not looked at.'}`;
}
/** Extent, comparison, and each gap, those that were missed first. */
function lookedAt({ coverage, comparison, timings }, pathOf) {
    const { base, baseName, newCount, knownCount, fixedCount } = comparison;
    const name = baseName === undefined ? 'the base' : summary_prose(baseName);
    const id = base === undefined ? '' : ` (${(0,lib_escape/* markdownCode */.D9)(base.slice(0, 7))})`;
    const size = [(0,wording/* extent */.Xx)(coverage), `${(coverage.bytes / 1e6).toFixed(1)} MB`, (0,wording/* duration */.p0)(timings)];
    const facts = [
        `- ${size.filter((each) => each !== undefined).join(' · ')}`,
        ...(comparison.kind === 'base'
            ? [`- Compared with ${name}${id}: ${newCount} new, ${knownCount} older, ${fixedCount} fixed`]
            : []),
    ];
    const reasons = [...model_coverage/* GAP_REASONS */.x].sort((a, b) => Number(isIntended(a)) - Number(isIntended(b)));
    const gaps = reasons.flatMap((reason) => {
        const of = coverage.gaps.filter((each) => each.reason === reason);
        const count = coverage.gapCounts[reason] ?? of.length;
        if (count === 0)
            return [];
        const named = of.slice(0, GAPS_NAMED);
        const rest = count - named.length;
        return [
            () => `- ${isIntended(reason) ? 'Left out by intent' : 'Not looked at'}: ${(0,wording/* gapCount */.Yq)(reason, count)}\n`,
            ...named.map((each) => () => `  - ${(0,lib_escape/* markdownCode */.D9)((0,lib_escape/* cut */.Jj)(pathOf(each), LINE))}: ${summary_prose(each.detail)}\n`),
            ...(rest > 0 && named.length > 0 ? [() => `  - and ${rest} more\n`] : []),
        ];
    });
    return {
        open: `<details><summary>What was looked at</summary>\n\n${facts.join('\n')}\n`,
        items: gaps,
        close: (leftOut) => `\n${leftOutLine(leftOut)}</details>\n\n`,
    };
}
function isIntended(reason) {
    return !(0,model_coverage/* isMissed */.O)({ target: '', path: '', reason, detail: '' });
}
function noticeEntry({ kind, message, hint }) {
    const label = kind === 'not-honoured' ? 'Not honoured: ' : '';
    return `- ${label}${summary_prose(hint === undefined ? message : `${message} ${hint}`)}\n`;
}
/** A comparison that was not possible is told below the verdict already. */
function isSaid(notice, { comparison }) {
    return notice.kind === 'comparison' && comparison.kind === 'impossible' && notice.message === comparison.detail;
}
function summary_prose(text) {
    return (0,lib_escape/* markdown */.wD)((0,lib_escape/* cut */.Jj)(text, LINE));
}

;// CONCATENATED MODULE: ./build/delivery/summary.js
// The job summary. GitHub shows nothing at all of one over 1 MiB, so the text is made to fit before it is written.


/** `path` is GITHUB_STEP_SUMMARY; undefined or not writable is a notice. */
function summaryDelivery(path) {
    return {
        name: 'summary',
        async deliver(assessment) {
            if (path === undefined || path === '')
                return [{ kind: 'delivery', message: 'There is no job summary file on this runner.' }];
            try {
                (0,external_node_fs_.appendFileSync)(path, summaryMarkdown(assessment));
                return [];
            }
            catch (error) {
                return [
                    {
                        kind: 'delivery',
                        message: `The job summary could not be written: ${error.code ?? String(error)}`,
                    },
                ];
            }
        },
    };
}

// EXTERNAL MODULE: ./build/exit-codes.js
var exit_codes = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/lib/hash.js
var hash = __webpack_require__(5862);
// EXTERNAL MODULE: ./build/reports/index.js
var reports = __webpack_require__(1200);
// EXTERNAL MODULE: ./build/workspaces.js
var build_workspaces = __webpack_require__(6100);
;// CONCATENATED MODULE: ./build/action.js
// The GitHub Action: inputs and event in, annotations, summary, files and outputs out. It translates and decides nothing.













/** Runs the action and sets the process's exit code. */
async function runAction() {
    const host = actionHost();
    // Whatever ends the process before there is a verdict, it is not a pass.
    process.exitCode = exit_codes/* EXIT */.d.noVerdict;
    try {
        const inputs = parseInputs(getInput, [...reports/* REPORTS */.S.keys()]);
        const { GITHUB_EVENT_NAME: name = 'unknown', GITHUB_EVENT_PATH: path, GITHUB_SHA: sha } = host.env;
        const event = (0,config_event/* readEvent */.j_)(name, readPayload(path), sha);
        process.exitCode = await scan(inputs, event, host);
    }
    catch (error) {
        process.exitCode = error instanceof errors/* UserError */.y ? exit_codes/* EXIT */.d.usage : exit_codes/* EXIT */.d.noVerdict;
        await sayError(error);
        await sayConclusion();
    }
}
/** Loading it takes longer than scanning a small project: it comes when there is something to say. */
const loadCore = () => __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
/** As @actions/core reads it. */
function getInput(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
async function sayConclusion() {
    const { info, setOutput } = await loadCore();
    try {
        setOutput('conclusion', 'error');
    }
    catch (error) {
        info(`The outputs could not be written: ${(0,lib_escape/* visible */.RK)(String(error))}`);
    }
}
async function sayError(error) {
    const { endGroup, error: annotateError } = await loadCore();
    endGroup();
    if (error instanceof errors/* UserError */.y) {
        const lines = [error.message, ...error.details, ...(error.hint === undefined ? [] : [error.hint])];
        annotateError(lines.map(lib_escape/* visible */.RK).join('\n'), { title: 'Bartizan could not run' });
        return;
    }
    // Ours, not the user's: there is no verdict, and a crash is never a pass.
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    annotateError((0,lib_escape/* visible */.RK)(text), { title: 'Bartizan: internal error, please report it' });
}
async function scan(inputs, event, host) {
    host.out('::group::Bartizan: scan\n');
    const sarif = { format: 'sarif', file: inputs.sarifFile ?? 'bartizan.sarif' };
    const reports = [{ format: 'text' }, ...(inputs.reports ?? []).map(withFile)];
    // While the scanner is loaded, git begins to list the files.
    const paths = [getInput('path') || '.'];
    const [workspaces, { run }] = await Promise.all([
        (0,build_workspaces.openWorkspaces)(paths, host, { isForeign: (0,config_event/* isPullRequest */.r0)(event) }),
        Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(851), __webpack_require__.e(663), __webpack_require__.e(304), __webpack_require__.e(61)]).then(__webpack_require__.bind(__webpack_require__, 4304)),
    ]);
    const { assessment, undelivered, exitCode } = await run({
        workspaces,
        settings: {
            ...inputs,
            color: 'always',
            // "Enable debug logging" of a re-run.
            ...(host.env.RUNNER_DEBUG === '1' && { verbose: true }),
            reports: reports.some(({ format }) => format === 'sarif') ? reports : [...reports, sarif],
        },
        event,
        defaultReports: [],
        deliveries: (settings) => deliveries(settings, host),
    }, host);
    const { info, warning } = await loadCore();
    for (const { message, hint } of undelivered)
        warning(`${(0,lib_escape/* visible */.RK)(message)}${hint === undefined ? '' : ` ${(0,lib_escape/* visible */.RK)(hint)}`}`);
    info((0,lib_escape/* visible */.RK)(assessment.verdict.reason));
    return exitCode;
}
function deliveries(settings, host) {
    const files = (0,delivery_files/* filesDelivery */.E)(host.cwd, host.out);
    return [
        {
            name: 'log',
            deliver: (assessment, rendered) => files.deliver(assessment, rendered).finally(async () => (await loadCore()).endGroup()),
        },
        ...(settings.annotations === 'false' ? [] : [annotationsDelivery()]),
        ...(settings.jobSummary === false ? [] : [summaryDelivery(host.env.GITHUB_STEP_SUMMARY)]),
        outputsDelivery(),
    ];
}
/** In a log only the text report belongs; any other report goes to a file. */
function withFile(request) {
    if (request.file !== undefined || request.format === 'text')
        return request;
    return { ...request, file: `bartizan.${reports/* REPORTS */.S.get(request.format)?.extension ?? request.format}` };
}
/** An event without a readable payload is an event we know nothing of. */
function readPayload(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function actionHost() {
    return {
        cwd: process.env.GITHUB_WORKSPACE || process.cwd(),
        env: process.env,
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text),
        isOutTerminal: false,
        isErrTerminal: false,
        columns: undefined,
        now: () => performance.now(),
        today: () => new Date().toISOString().slice(0, 10),
        randomKey: () => (0,hash/* randomHex */.nw)(16),
    };
}


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


/***/ }),

/***/ 6100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   SA: () => (/* binding */ posix),
/* harmony export */   openWorkspaces: () => (/* binding */ openWorkspaces),
/* harmony export */   zB: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _lib_executable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5210);
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(924);
/* harmony import */ var _targets_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7524);
// What the user named, opened: the folders a scan looks at, and the repositories they lie in.






/** @throws UserError for a path that does not exist or cannot be scanned. */
function openWorkspaces(paths, host, options = { isForeign: false }) {
    const open = async (path, index) => {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
        if (options.isForeign)
            refuseWayOut(absolute, path, host);
        const kind = kindOf(absolute, path, host.cwd);
        // A file is scanned as part of the tree it lies in, since its place says what it is.
        const folder = kind === 'folder' ? absolute : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
        const git = await safely(() => (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .z)(folder, host.env, { willList: kind === 'folder' }));
        const root = kind === 'folder' ? absolute : (git?.topLevel ?? (isInside(host.cwd, absolute) ? host.cwd : folder));
        const target = await (0,_targets_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorkspace */ .O)({
            id: paths.length === 1 ? 'workspace' : `workspace-${index + 1}`,
            root,
            name: path,
            displayPrefix: prefixOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd, root)),
            env: host.env,
            ...(git && root === folder && { git }),
            ...(kind === 'file' && { only: [posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute))] }),
        });
        return { target, root, git };
    };
    return Promise.all(paths.map(open));
}
/** A pull request can make the named folder a symlink; then the user did not name what it points to. */
function refuseWayOut(absolute, path, { cwd }) {
    const [folder, real] = [(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(cwd), (0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(absolute)];
    if (folder === undefined || real === undefined || !isInside(cwd, absolute) || isInside(folder, real))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} leads out of the workspace through a symlink`, { hint: 'Nothing was scanned.' });
}
function kindOf(absolute, path, cwd) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute);
        if (stat.isDirectory())
            return 'folder';
        if (stat.isFile())
            return 'file';
    }
    catch (error) {
        const code = error.code;
        if (code === 'EACCES' || code === 'EPERM')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${path}: permission denied`);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`there is no file or folder ${path}`, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? {} : { hint: `It was looked for in ${cwd}.` });
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is neither a folder nor a file`);
}
function prefixOf(path) {
    const prefix = posix(path);
    return prefix === '' ? '' : `${prefix}/`;
}
function posix(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function isInside(folder, path) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return from !== '' && from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from);
}
async function safely(make) {
    try {
        return await make();
    }
    catch {
        // A git that fails is said where files are listed; here it only means that there is no base.
        return undefined;
    }
}
/** The top of the repository a scan lies in, else the scanned folder; symlinks resolved. */
function topOf({ git, root }) {
    return git?.topLevel ?? (0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(root) ?? root;
}
/** A path the user named as one below the top of the scanned repository; undefined when it lies elsewhere. */
function pathInRepository(path, workspace, host) {
    const top = topOf(workspace);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    // First as it is written: a symlink the tree brings must not make it another file. Then where it really lies.
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(host.cwd) ?? host.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd, absolute));
    const place = [written, absolute, (0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(absolute) ?? absolute].find((each) => each === top || isInside(top, each));
    return place === undefined ? undefined : posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, place));
}


/***/ })

};
