export const id = 304;
export const ids = [304];
export const modules = {

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRules: () => (/* binding */ loadRules),
/* harmony export */   readRulePacks: () => (/* binding */ readRulePacks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _detectors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7531);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1469);
/* harmony import */ var _lib_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6740);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4354);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(770);
/* harmony import */ var _rules_compile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(265);
/* harmony import */ var _rules_packs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4930);
/* harmony import */ var _targets_git_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8174);
/* harmony import */ var _workspaces_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6100);
// The rules of a run: the built-in packs and the user's.











/** The rules of this run: built-in packs and the user's, minus what the settings leave out. */
async function loadRules(settings, host, source) {
    const packs = (0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .readPacks */ .t8)();
    const foreign = settings.rulePacks?.length ? await loadPacks(settings.rulePacks, host, source) : [];
    const definitions = [...packs.rules, ...foreign];
    for (const glob of [...(settings.onlyRules ?? []), ...(settings.disabledRules ?? [])])
        refuseUnknown(glob, definitions);
    for (const id of Object.keys(settings.severities ?? {}))
        refuseUnknown(id, definitions);
    const weighed = definitions.map((definition) => {
        const severity = settings.severities?.[definition.info.id];
        return severity ? { ...definition, info: (0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .withSeverity */ .U_)(definition.info, severity) } : definition;
    });
    return (0,_rules_compile_js__WEBPACK_IMPORTED_MODULE_6__/* .compileRules */ .n)(weighed, ({ id }) => (settings.onlyRules?.some((glob) => (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k)(id, glob)) ?? true) &&
        !settings.disabledRules?.some((glob) => (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k)(id, glob)), Date.parse(host.today()) / 1000);
}
function refuseUnknown(glob, definitions) {
    const ids = definitions.map(({ info }) => info.id);
    if (ids.some((id) => (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k)(id, glob)))
        return;
    const meant = (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_10__/* .nearest */ .p)(glob, ids);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`no rule is called ${glob}.${meant ? ` Did you mean ${meant}?` : ''}`, {
        hint: 'bartizan rules list names them all.',
    });
}
async function loadPacks(paths, host, source) {
    const { rules, problems } = await readRulePacks(paths, host, source);
    if (problems.length > 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`the rule packs have ${problems.length} problem${problems.length === 1 ? '' : 's'}`, {
            details: problems,
            hint: 'Nothing was scanned.',
        });
    }
    return rules;
}
/** Rule files of users, all problems as `path:line: sentence`. */
async function readRulePacks(paths, host, source) {
    const { loadRules: load } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(857), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 4034));
    const packs = (0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .readPacks */ .t8)();
    const files = paths.flatMap((path) => {
        const inside = source && (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__/* .pathInRepository */ .zB)(path, source.workspace, host);
        return source && inside !== undefined
            ? ruleFilesOfBase(inside, path, source)
            : ruleFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path), path);
    });
    const { rules, problems } = load(files, {
        classes: packs.classes,
        isForeign: true,
        detectors: _detectors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE_DETECTOR_NAMES */ .mC,
        taken: new Set(packs.rules.map(({ info }) => info.id)),
    });
    return { rules, problems: problems.map(({ path, line, message }) => `${path}:${line}: ${message}`) };
}
function ruleFiles(absolute, given) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory())
            return [{ path: given, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute, 'utf8') }];
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute, { recursive: true, encoding: 'utf8' })
            .filter((name) => /\.ya?ml$/.test(name))
            .toSorted();
        if (names.length === 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${given} holds no rule file`, { hint: 'Rule files end in .yaml or .yml.' });
        return names.map((name) => ({ path: (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__/* .posix */ .SA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given, name)), text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute, name), 'utf8') }));
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot read the rule pack ${given}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .whyFailed */ .K)(error)}`);
    }
}
function ruleFilesOfBase(inside, given, { workspace, commit }) {
    if (!workspace.git || commit === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot read the rule pack ${given} of the base`, {
            hint: 'Set fetch-depth: 2 (or 0) for actions/checkout.',
        });
    }
    const folder = inside === '' ? '' : `${inside}/`;
    const paths = [...workspace.git.tree(commit).keys()].filter((path) => path === inside || (path.startsWith(folder) && /\.ya?ml$/.test(path)));
    const tree = (0,_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .openGitTree */ .x)({ id: 'rules', git: workspace.git, commit, name: 'the base', prefix: '', paths });
    const { files } = tree.list();
    if (files.length === 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`the base has no rule pack ${given}`);
    const buffer = Buffer.alloc(_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_CAP */ .aA + 1);
    return files.map((file) => {
        const content = tree.read(file, buffer);
        if (content.kind !== 'whole')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot read ${file.path} of the base`);
        return { path: file.path, text: buffer.toString('utf8', 0, content.length) };
    });
}


/***/ }),

/***/ 4304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/lib/escape.js
var lib_escape = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(6480);
// EXTERNAL MODULE: ./build/model/coverage.js
var model_coverage = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(6441);
;// CONCATENATED MODULE: ./build/config/trust.js
// Whose word counts (design §8). Given the configs that exist and who is asking, which settings judge this run, which
// ignores count, and what has to be said about what was not honoured. Pure: a test pins each line of the rules.

function resolveTrust(sources) {
    const { trust, explicit, head, base } = sources;
    const markers = trust === 'untrusted' ? 'none' : trust === 'pull-request' ? 'pull-request' : 'own';
    if (explicit) {
        return {
            settings: explicit.settings,
            ignores: ignoresOf(explicit, false),
            markers,
            notices: reserved(explicit, 'is not supported by this version'),
        };
    }
    if (trust === 'own' || trust === 'found') {
        if (!head)
            return { settings: {}, ignores: [], markers, notices: [] };
        if (trust === 'own')
            return {
                settings: head.settings,
                ignores: ignoresOf(head, false),
                markers,
                notices: reserved(head, 'is not supported by this version'),
            };
        return {
            settings: judgementOnly(head.settings),
            ignores: ignoresOf(head, false),
            markers,
            notices: notHonoured(head, `If the file is yours, pass it: --config ${head.path}`),
        };
    }
    if (trust === 'untrusted') {
        const trusted = base === 'unknown' ? undefined : base;
        const notices = head && head.path !== '' ? foreignHead(head, trusted) : [];
        return { settings: trusted?.settings ?? {}, ignores: trusted ? ignoresOf(trusted, false) : [], markers, notices };
    }
    return pullRequest(head, base, markers);
}
function pullRequest(head, base, markers) {
    if (base === undefined || base === 'unknown') {
        if (!head)
            return { settings: {}, ignores: [], markers, notices: [] };
        const reason = base === 'unknown' ? 'the config of the base could not be read' : `${head.path} is new in this pull request`;
        return {
            settings: judgementOnly(head.settings),
            ignores: ignoresOf(head, true),
            markers,
            reportsOnly: reason,
            notices: notHonoured(head, AFTER_MERGE),
        };
    }
    const baseIgnores = ignoresOf(base, false);
    const added = (head ? ignoresOf(head, true) : []).filter(({ entry }) => !baseIgnores.some((old) => isSameIgnore(old.entry, entry)));
    const sweeping = added.filter(({ entry }) => isSweeping(entry));
    const changed = head
        ? changedKeys(base.settings, head.settings)
        : base.path === ''
            ? []
            : ['the config file, which it removes'];
    const notices = [
        ...reserved(base, 'is not supported by this version'),
        ...(head ? notHonoured(withoutOutside(head, base), AFTER_MERGE) : []),
        ...sweeping.map(({ entry }) => ({
            kind: 'not-honoured',
            message: `The ignore of ${written(entry)} that this pull request adds was not honoured: it names no single rule, path or fingerprint, so it counts like an exclude, after the merge.`,
        })),
    ];
    if (changed.length > 0) {
        notices.push({
            kind: 'not-honoured',
            message: `This pull request changes ${changed.join(', ')}. That counts after the merge; until then the base decides.`,
        });
    }
    return {
        settings: base.settings,
        ignores: [...baseIgnores, ...added.filter((each) => !sweeping.includes(each))],
        markers,
        ...((changed.length > 0 || sweeping.length > 0) && { afterMerge: judgementOnly(head?.settings ?? {}) }),
        notices,
    };
}
function ignoresOf(config, isAdded) {
    return (config.settings.ignore ?? []).map((entry) => ({ entry, isAdded }));
}
/** Whether every part of an entry is a pattern: then it silences whatever comes, as an exclude does. */
function isSweeping({ rule, path, fingerprint }) {
    return fingerprint === undefined && [rule, path].every((part) => part === undefined || isPattern(part));
}
function isPattern(glob) {
    return glob.endsWith('/') || /[*?[{]|[!+@]\(/.test(glob.replace(/\\./g, ''));
}
function written({ rule, path }) {
    return [rule, path].filter((part) => part !== undefined).join(', ');
}
/** What the base names too is not this pull request's doing. */
function withoutOutside(head, base) {
    const same = (key) => base.outside.some((old) => old.key === key);
    return { ...head, outside: head.outside.filter(({ key }) => !same(key)) };
}
function isSameIgnore(a, b) {
    return a.rule === b.rule && a.fingerprint === b.fingerprint && a.path === b.path && a.until === b.until;
}
/** What a config may say wherever it was found. */
function judgementOnly(settings) {
    const allowed = new Set(options/* OPTION_LIST */.T$.flatMap(([name, { trust }]) => (trust === 'judgement' ? [name] : [])));
    return Object.fromEntries(Object.entries(settings).filter(([name]) => allowed.has(name)));
}
const AFTER_MERGE = 'What a pull request says about this counts after the merge.';
function notHonoured(config, hint) {
    return config.outside.map(({ key, line }) => ({
        kind: 'not-honoured',
        message: `${config.path}:${line}: ${key} was not honoured: a config found in the scanned tree may not name destinations, rule packs or anything that is loaded or sent.`,
        ...(hint !== undefined && { hint }),
    }));
}
/** Keys of the design that are trusted here but that this version cannot act on: said, never passed over. */
function reserved(config, what) {
    return config.outside
        .filter(({ key }) => !options/* OPTION_LIST */.T$.some(([, option]) => option.key === key))
        .map(({ key, line }) => ({ kind: 'not-honoured', message: `${config.path}:${line}: ${key} ${what}.` }));
}
function foreignHead(head, base) {
    const isSame = base !== undefined && JSON.stringify(head.settings) === JSON.stringify(base.settings);
    const named = base === undefined ? head : withoutOutside(head, base);
    if (isSame && named.outside.length === 0)
        return [];
    return [
        {
            kind: 'not-honoured',
            message: `${head.path} of this pull request was not honoured: it comes from outside the repository. The base decides.`,
        },
        ...notHonoured(named),
    ];
}
function changedKeys(base, head) {
    return options/* OPTION_LIST */.T$.flatMap(([name, { key }]) => {
        if (key === undefined || name === 'ignore')
            return [];
        return JSON.stringify(base[name]) === JSON.stringify(head[name]) ? [] : [key];
    });
}

// EXTERNAL MODULE: ./build/lib/glob.js
var lib_glob = __webpack_require__(6740);
;// CONCATENATED MODULE: ./build/assess/copies.js
// One secret value found in many places is one finding. Each place is judged on its own; then those of one rule, value
// and status stand behind the weightiest of them, which is the one that is counted and shown.

/** In the order in which the first of each group comes. */
function leadsOf(judged) {
    const groups = new Map();
    for (const [index, each] of judged.entries()) {
        const key = keyOf(each) ?? String(index);
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    return [...groups.values()].map((group) => {
        const [lead, ...copies] = group.toSorted(byWeight);
        return { lead: lead, copies };
    });
}
/** Only within one target: whose word counts, and what is to be done, differs from one to the other. */
function keyOf({ finding, status, suppression }) {
    const { ruleId, identity, locations } = finding;
    if (identity.secret === undefined)
        return undefined;
    return JSON.stringify([ruleId, identity.secret, locations[0].target, status, suppression ?? null]);
}
/** Whatever gates comes before what does not, since gating asks for nothing but tier, severity and confidence. */
function byWeight(a, b) {
    const [left, right] = [a.finding.locations[0], b.finding.locations[0]];
    return (model_severity/* TIERS */.iB.indexOf(a.tier) - model_severity/* TIERS */.iB.indexOf(b.tier) ||
        model_severity/* SEVERITIES */.oC.indexOf(a.finding.severity) - model_severity/* SEVERITIES */.oC.indexOf(b.finding.severity) ||
        model_severity/* CONFIDENCES */.ix.indexOf(a.finding.confidence) - model_severity/* CONFIDENCES */.ix.indexOf(b.finding.confidence) ||
        compareText(left.path, right.path) ||
        left.range.start.line - right.range.start.line ||
        left.range.start.column - right.range.start.column ||
        compareText(a.finding.ruleId, b.finding.ruleId));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/assess/gate.js
// The verdict: computed once, explained in one line. Only gate-tier findings can fail a run.


/** Rules that fail a run even where nothing is compared and nobody waits. */
const LISTED = /^(?:pin\/|deps\/malicious)/;
/** Whether one finding fails a run under a policy that is allowed to fail. */
function isGating(finding, policy) {
    if (finding.tier !== 'gate' || finding.status === 'suppressed')
        return false;
    if (policy.newOnly && finding.status === 'known')
        return false;
    if (policy.failOn === 'none')
        return false;
    if (policy.failOn === 'listed')
        return LISTED.test(finding.rule.id);
    return ((0,model_severity/* isAtLeastSeverity */.SH)(finding.severity, policy.failOn) && (0,model_severity/* isAtLeastConfidence */.vd)(finding.confidence, policy.minConfidence));
}
function verdictOf(findings, policy, coverage, comparison) {
    if (coverage.filesListed === 0)
        return { status: 'none', reason: 'No verdict: there was nothing to look at.' };
    const gating = findings.filter((finding) => isGating(finding, policy));
    const missed = coverage.gaps.filter(model_coverage/* isMissed */.O).length;
    const open = findings.filter(({ status }) => status === 'open' || status === 'new').length;
    const found = describe(gating, findings, policy);
    if (policy.reportsOnly !== undefined)
        return {
            status: 'warn',
            reason: `Only reporting: ${policy.reportsOnly}. ${gating.length === 0 ? 'Nothing would fail.' : `Would fail: ${found}`}`,
        };
    if (gating.length > 0)
        return { status: 'fail', reason: `Failed: ${found}` };
    if (missed > 0 && policy.incomplete === 'fail')
        return {
            status: 'fail',
            reason: `Failed: ${count(missed, 'thing')} could not be looked at, and incomplete is fail`,
        };
    if (policy.failOn === 'none' && open > 0)
        return { status: 'warn', reason: `Only reporting, since fail-on is none: ${count(open, 'finding')}` };
    const passed = `Passed: ${nothing(findings, policy, comparison)}`;
    return missed > 0
        ? { status: 'warn', reason: `${passed}; ${count(missed, 'thing')} could not be looked at` }
        : { status: 'pass', reason: passed };
}
function describe(gating, all, policy) {
    const older = all.filter(({ status, tier }) => status === 'known' && tier === 'gate').length;
    const kind = policy.newOnly ? 'new finding' : 'finding';
    const limit = policy.failOn === 'listed' || policy.failOn === 'none' ? '' : ` ≥ ${policy.failOn}`;
    return `${count(gating.length, kind)}${limit}${policy.newOnly && older > 0 ? `; ${older} older not counted` : ''}`;
}
function nothing(all, policy, comparison) {
    const open = all.filter(({ status }) => status === 'open' || status === 'new').length;
    const limit = policy.failOn === 'none'
        ? 'fail-on is none'
        : policy.failOn === 'listed'
            ? 'no drift and nothing known to be malicious'
            : `no ${policy.newOnly ? 'new ' : ''}finding ≥ ${policy.failOn}`;
    const older = comparison.knownCount > 0 ? `; ${comparison.knownCount} older not counted` : '';
    return open === 0 && comparison.knownCount === 0 ? 'nothing found' : `${limit}${older}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/assess/suppress.js
// Ignores: entries of the config and markers in comments. They mark a finding and stay visible; whose word counts was
// decided before (config/trust.ts). What a pull request adds counts and is shown, except for secrets and malicious code.

/** Categories nobody can silence with the change that brings them. */
const UNSILENCEABLE = new Set(['secrets', 'malicious']);
function suppress(candidates, options) {
    const used = new Set();
    const refused = [];
    const suppressions = candidates.map((candidate) => {
        const found = [byConfig(candidate, options, used), byMarker(candidate, options)].filter((each) => each !== undefined);
        // What the base accepts already is not this pull request's doing, even if it says the same again.
        const best = found.find(({ isAdded }) => !isAdded) ?? found[0];
        if (!best?.isAdded || !UNSILENCEABLE.has(candidate.rule.category))
            return best;
        const { path, range } = candidate.finding.locations[0];
        refused.push({
            kind: 'not-honoured',
            message: `${path}:${range.start.line}: the ignore that this pull request adds for ${candidate.rule.id} ("${best.reason}") was not honoured: the change that brings a secret cannot also silence it.`,
        });
        return undefined;
    });
    return {
        suppressions,
        notices: [...refused, ...accepted(candidates, suppressions), ...expired(options), ...unused(options, used)],
    };
}
/** Whether an entry that still holds names this finding. */
function isIgnoredBy(entry, { rule, fingerprint, configPath }, today) {
    return ((entry.until === undefined || entry.until >= today) &&
        (entry.rule === undefined || (0,lib_glob/* matchesGlob */.k)(rule.id, entry.rule)) &&
        (entry.fingerprint === undefined || fingerprint.startsWith(entry.fingerprint)) &&
        (entry.path === undefined || (0,lib_glob/* matchesGlob */.k)(configPath, entry.path)));
}
function byConfig(candidate, { ignores, today }, used) {
    if (!candidate.isOwn)
        return undefined;
    const match = ignores.find(({ entry }) => isIgnoredBy(entry, candidate, today));
    if (!match)
        return undefined;
    used.add(match);
    return {
        by: 'config',
        reason: match.entry.reason,
        isAdded: match.isAdded,
        ...(match.entry.until !== undefined && { until: match.entry.until }),
    };
}
/** Where the tree's own markers do not count, those of the base still do. */
function byMarker({ finding, isOwn, markerBefore }, { markers }) {
    const marker = markers === 'none' ? markerBefore : finding.marker;
    if (!isOwn || !marker)
        return undefined;
    return { by: 'inline', reason: marker.reason, isAdded: markers === 'pull-request' && !markerBefore };
}
function accepted(candidates, suppressions) {
    return candidates.flatMap(({ finding, rule }, index) => {
        const suppression = suppressions[index];
        if (!suppression?.isAdded)
            return [];
        const { path, range } = finding.locations[0];
        return [
            {
                kind: 'accepted',
                message: `Accepted by this pull request: ${rule.id} at ${path}:${range.start.line} ("${suppression.reason}")`,
            },
        ];
    });
}
function expired({ ignores, today }) {
    return ignores
        .filter(({ entry }) => entry.until !== undefined && entry.until < today)
        .map(({ entry }) => ({
        kind: 'config',
        message: `The ignore of ${nameOf(entry)} ended on ${entry.until} and no longer counts.`,
    }));
}
function unused({ ignores, today }, used) {
    return ignores
        .filter((ignore) => !used.has(ignore) && (ignore.entry.until === undefined || ignore.entry.until >= today))
        .map(({ entry }) => ({ kind: 'config', message: `The ignore of ${nameOf(entry)} matches nothing and can go.` }));
}
function nameOf(entry) {
    return [entry.rule, entry.path, entry.fingerprint].filter((part) => part !== undefined).join(', ');
}

;// CONCATENATED MODULE: ./build/assess/after-merge.js
// The verdict under the settings that a pull request brings: what they exclude, disable, ignore and weigh otherwise. It
// counts what this run found; what the base's settings left out was not looked at.





function verdictAfterMerge(settled, { settings, gate, today }, coverage, comparison) {
    const { exclude = [], include = [], disabledRules = [], severities = {}, ignore = [] } = judgementOnly(settings);
    const kept = settled.filter(({ candidate: { configPath, rule } }) => {
        if (exclude.some((glob) => (0,lib_glob/* matchesGlob */.k)(configPath, glob)))
            return false;
        if (include.length > 0 && !include.some((glob) => (0,lib_glob/* matchesGlob */.k)(configPath, glob)))
            return false;
        return !disabledRules.some((glob) => (0,lib_glob/* matchesGlob */.k)(rule.id, glob));
    });
    const weighed = kept.map(({ candidate, gated, bare, suppression }) => {
        const isIgnored = suppression?.by === 'inline' || ignore.some((entry) => isIgnoredBy(entry, candidate, today));
        const severity = severities[gated.rule.id] ?? gated.severity;
        const status = isIgnored ? 'suppressed' : bare;
        return { ...gated, finding: candidate.finding, status, severity, suppression: undefined };
    });
    // What is ignored then may be another place of a secret than now.
    const counted = leadsOf(weighed).map(({ lead }) => lead);
    return verdictOf(counted, gate, coverage, comparison).reason;
}

;// CONCATENATED MODULE: ./build/assess/context.js
// What the place of a finding says about it. Tests, examples, documentation and vendored code lower the tier, never the
// severity, and never delete: a rule that goes quiet in `examples/` is a way around the scanner.

const WORDS = { test: 'test code', example: 'an example', docs: 'documentation', vendored: 'vendored code' };
const OPENS_NOTHING = 'its value has ended or is public by design';
const EXAMPLE_VALUE = 'it looks like an example value';
const WEAKER = 'this case is weaker than most that the rule finds';
function placeOf(finding, rule) {
    if (finding.proven || finding.use === 'runtime' || finding.tier !== 'gate') {
        if (model_severity/* TIERS */.iB.indexOf(finding.tier) > model_severity/* TIERS */.iB.indexOf(rule.tier))
            return {
                tier: finding.tier,
                reason: whyLowered(finding),
            };
        return { tier: finding.tier };
    }
    return { tier: 'review', reason: `it is in ${WORDS[finding.use]}` };
}
/** What a check said of a secret's value; of anything else only that its detector found a weak case. */
function whyLowered({ identity, tier, confidence }) {
    if (identity.secret === undefined)
        return WEAKER;
    if (tier === 'context')
        return OPENS_NOTHING;
    return confidence === 'low' ? EXAMPLE_VALUE : WEAKER;
}

// EXTERNAL MODULE: ./build/lib/hash.js
var hash = __webpack_require__(5862);
;// CONCATENATED MODULE: ./build/assess/fingerprint.js
// The identity of a finding: rule, logical place, normalised evidence, and which of several equals it is. No line and no
// path, so that it survives edits and moves; the path stands beside it and follows renames.

/** 16 hex digits per finding, in the order given. Equal findings of one path are told apart by their count. */
function fingerprintsOf(findings) {
    const counts = new Map();
    return findings.map((finding) => {
        const identity = identityOf(finding);
        const counted = `${finding.locations[0].target}\0${finding.locations[0].path}\0${identity}`;
        const count = counts.get(counted) ?? 0;
        counts.set(counted, count + 1);
        return (0,hash/* sha256Hex */.fg)(`${identity}\0${count}`).slice(0, 16);
    });
}
function identityOf({ ruleId, identity }) {
    return `${ruleId}\0${identity.place}\0${identity.evidence}`;
}

;// CONCATENATED MODULE: ./build/assess/compare.js
// Which findings the base already has. Counted, not just matched: two copies in the base excuse two in the head. Secrets
// match by value, in memory, since a changed value at the same place is a new leak.



function compareWithBase(head, base, options) {
    const pool = new Map();
    const secrets = new Map();
    const headPath = (path) => options.renames.get(path) ?? path;
    for (const finding of base) {
        const key = compare_keyOf(finding, headPath(finding.locations[0].path));
        pool.set(key, [...(pool.get(key) ?? []), finding]);
        if (finding.identity.secret !== undefined)
            secrets.set(secretKeyOf(finding), finding);
    }
    const matched = new Set();
    const before = head.map((finding) => {
        const equals = pool.get(compare_keyOf(finding, finding.locations[0].path)) ?? [];
        const index = equals.findIndex((old) => !weighsMore(finding, old, options.rules));
        const [match] = index < 0 ? [] : equals.splice(index, 1);
        if (match)
            matched.add(match);
        if (match)
            return match;
        // It is still there, only worse than it was: not fixed.
        for (const old of equals.splice(0, 1))
            matched.add(old);
        // A secret that moved is the same leak wherever it lies now; what was said beside its old place is not said here.
        const moved = finding.identity.secret === undefined ? undefined : secrets.get(secretKeyOf(finding));
        return moved?.marker ? withoutMarker(moved) : moved;
    });
    const fixed = base.filter((finding) => !matched.has(finding) &&
        !options.missedPaths.has(headPath(finding.locations[0].path)) &&
        // A secret that left the tree is still out in the history: it is not fixed until it is revoked.
        finding.identity.secret === undefined &&
        options.rules.get(finding.ruleId)?.category !== 'malicious');
    return { before, fixed };
}
function withoutMarker({ marker: _, ...finding }) {
    return finding;
}
/**
 * What was an example and now runs is new: else a file that was harmless where it lay would excuse itself when a pull
 * request renames it to where clients read it.
 */
function weighsMore(now, before, rules) {
    const [ruleNow, ruleBefore] = [rules.get(now.ruleId), rules.get(before.ruleId)];
    if (!ruleNow || !ruleBefore)
        return false;
    const [tier, oldTier] = [placeOf(now, ruleNow).tier, placeOf(before, ruleBefore).tier];
    return (model_severity/* TIERS */.iB.indexOf(tier) < model_severity/* TIERS */.iB.indexOf(oldTier) ||
        model_severity/* CONFIDENCES */.ix.indexOf(now.confidence) < model_severity/* CONFIDENCES */.ix.indexOf(before.confidence));
}
function compare_keyOf(finding, path) {
    return finding.identity.secret === undefined ? `${path}\0${identityOf(finding)}` : `${path}\0${secretKeyOf(finding)}`;
}
function secretKeyOf({ ruleId, identity }) {
    return `${ruleId}\0${identity.secret}`;
}

;// CONCATENATED MODULE: ./build/assess/index.js
// Findings, judged: context → suppress → compare → copies → policy. Each step marks and none drops, so that every
// later one can explain what happened.











const DEFAULTS = {
    version: version/* VERSION */.x,
    today: '',
    gate: { failOn: 'high', minConfidence: 'high', newOnly: false, incomplete: 'warn' },
    comparison: { kind: 'none' },
    ignores: [],
    markers: 'own',
    show: { minSeverity: 'info', minConfidence: 'low', everyTier: false },
};
/** Judges a scan. Without options: as the command line does, nothing compared, no config, no day on which ignores end. */
function assess(result, given = {}) {
    const options = { ...DEFAULTS, ...given };
    const { findings, rules } = result;
    const ruleOf = (finding) => rules.get(finding.ruleId);
    const fingerprints = fingerprintsOf(findings);
    const places = findings.map((finding) => placeOf(finding, ruleOf(finding)));
    const compared = options.base &&
        compareWithBase(findings, options.base.result.findings, {
            renames: options.base.renames,
            missedPaths: new Set(result.coverage.gaps.filter(model_coverage/* isMissed */.O).map(({ path }) => path)),
            rules,
        });
    const targets = new Map(result.targets.map((target) => [target.id, target]));
    const configPath = ({ locations: [{ target, path }] }) => (targets.get(target)?.configPrefix ?? '') + path;
    const candidates = findings.map((finding, index) => ({
        finding,
        rule: ruleOf(finding),
        fingerprint: fingerprints[index],
        configPath: configPath(finding),
        isOwn: targets.get(finding.locations[0].target)?.isOwn ?? false,
        markerBefore: compared?.before[index]?.marker,
    }));
    const { suppressions, notices } = suppress(candidates, options);
    const judged = candidates.map(({ finding, rule, fingerprint }, index) => {
        const suppression = suppressions[index];
        const bare = compared ? (compared.before[index] ? 'known' : 'new') : 'open';
        const status = suppression ? 'suppressed' : bare;
        const place = places[index];
        return {
            finding,
            rule,
            fingerprint,
            bare,
            status,
            tier: place.tier,
            severity: finding.severity,
            confidence: finding.confidence,
            place,
            suppression,
        };
    });
    const leads = leadsOf(judged);
    const counted = leads.map(({ lead }) => lead);
    const comparison = {
        ...options.comparison,
        newCount: counted.filter(({ status }) => status === 'new').length,
        knownCount: counted.filter(({ status }) => status === 'known').length,
        fixedCount: compared?.fixed.length ?? 0,
    };
    const verdict = verdictOf(counted, options.gate, result.coverage, comparison);
    const settled = judged.map((gated, index) => {
        return { candidate: candidates[index], gated, bare: gated.bare, suppression: gated.suppression };
    });
    const afterMerge = options.afterMerge &&
        verdictAfterMerge(settled, { ...options.afterMerge, today: options.today }, result.coverage, comparison);
    const isFailed = verdict.status === 'fail';
    const assessed = (each) => ({
        finding: each.finding,
        rule: each.rule,
        tier: each.tier,
        ...(each.place.reason !== undefined && { tierReason: each.place.reason }),
        fingerprint: each.fingerprint,
        status: each.status,
        ...(each.suppression && { suppression: each.suppression }),
        isGating: isFailed && isGating(each, options.gate),
        isShown: isShown(each, options),
        ignoreLine: ignoreLine(each.rule.id, configPath(each.finding), each.fingerprint),
    });
    return {
        tool: { name: 'bartizan', version: options.version },
        targets: result.targets,
        rules,
        findings: leads
            .map(({ lead, copies }) => ({
            ...assessed(lead),
            ...(copies.length > 0 && { copies: copies.map(assessed) }),
        }))
            .toSorted(byPrecedence),
        comparison,
        verdict: afterMerge === undefined ? verdict : { ...verdict, afterMerge },
        coverage: result.coverage,
        notices: [...(options.notices ?? []), ...result.notices, ...notices],
        timings: result.timings,
    };
}
function isShown({ severity, confidence, tier, status, }, { show }) {
    if (!(0,model_severity/* isAtLeastSeverity */.SH)(severity, show.minSeverity) || !(0,model_severity/* isAtLeastConfidence */.vd)(confidence, show.minConfidence))
        return false;
    return show.everyTier || (tier === 'gate' && (status === 'new' || status === 'open'));
}
/**
 * A line for `ignore:` in bartizan.yml. The path is a glob there, so its own glob characters are escaped. It holds the
 * whole fingerprint: whoever may write the ignored text could make another that shares the first eight digits.
 */
function ignoreLine(ruleId, configPath, fingerprint) {
    const path = yamlString(configPath.replace(/[\\*?[\]{}()!+@#]/g, '\\$&'));
    return `- { rule: ${ruleId}, path: ${path}, fingerprint: "${fingerprint}", reason: "…" }`;
}
/** In double quotes; what a report or a terminal would not show as it is, and so not give back, as an escape. */
function yamlString(text) {
    const escaped = [...text].map((character) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === '"' || character === '\\')
            return `\\${character}`;
        if (character !== '|' && character !== '`' && (0,lib_escape/* visible */.RK)(character) === character)
            return character;
        return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
    });
    return `"${escaped.join('')}"`;
}
const STATUS_ORDER = ['new', 'open', 'known', 'suppressed'];
function byPrecedence(a, b) {
    return (Number(b.isGating) - Number(a.isGating) ||
        STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
        byWeight(a, b));
}

// EXTERNAL MODULE: ./build/artifacts/code-signs.js
var code_signs = __webpack_require__(1620);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/lib/git.js + 2 modules
var lib_git = __webpack_require__(924);
// EXTERNAL MODULE: ./build/scan.js + 19 modules
var scan = __webpack_require__(5663);
// EXTERNAL MODULE: ./build/targets/git-tree.js
var git_tree = __webpack_require__(8174);
;// CONCATENATED MODULE: ./build/base.js
// The base a run is compared with: which commit it is, and a scan of just those of its files that the head's findings
// and changes make necessary.





/** The commit to compare with. GitHub's merge commit has the base as its first parent; else it is the merge base. */
function findBase(event, workspaces) {
    const git = workspaces[0]?.git;
    const { compare } = event;
    const name = compare.with === 'base' ? compare.name : undefined;
    const not = (detail) => ({ kind: 'impossible', baseName: name ?? 'a base', detail });
    const find = () => {
        const state = git && event.sha !== undefined ? git.resolveCommit(event.sha) : undefined;
        const isState = state !== undefined && state === git?.head();
        const trust = event.trust === 'own' && !isState ? 'found' : event.trust;
        const found = compare.with === 'nothing' ? { kind: 'none' } : compareWith(event, workspaces, isState, not);
        const own = event.ownRevision === undefined ? undefined : git?.resolveCommit(event.ownRevision);
        return { ...found, trust, configCommit: found.configCommit ?? own };
    };
    try {
        return find();
    }
    catch (error) {
        if (!(error instanceof lib_git/* GitError */.X))
            throw error;
        const trust = event.trust === 'own' ? 'found' : event.trust;
        return { ...(compare.with === 'nothing' ? { kind: 'none' } : not(error.message)), trust };
    }
}
const SHALLOW = 'This clone is shallow: run git fetch --unshallow, or set fetch-depth: 0 (2 for pull requests) for actions/checkout';
/** `isState`: HEAD is what GitHub made for this event, so that its first parent can be taken for the base. */
function compareWith({ compare, hasMergeCommit }, workspaces, isState, not) {
    const git = workspaces[0]?.git;
    if (compare.with === 'nothing')
        return { kind: 'none' };
    const { revision, name, impossible } = compare;
    if (impossible !== undefined)
        return not(impossible);
    if (!git)
        return not('this is not a git repository, or there is no git on this machine');
    if (new Set(workspaces.map((workspace) => workspace.git?.topLevel)).size > 1) {
        return not('the paths lie in different repositories');
    }
    const head = git.head();
    if (head === undefined)
        return not('the repository has no commit yet');
    const [first, second] = hasMergeCommit && isState ? git.parents(head) : [];
    if (first !== undefined && second !== undefined) {
        git.tree(first);
        return { kind: 'base', base: first, baseName: name, configCommit: first };
    }
    const tip = revision === undefined ? undefined : git.resolveCommit(revision);
    if (tip === undefined) {
        return not(`${revision ?? 'the base'} is not in this clone${git.isShallow() ? `. ${SHALLOW}` : ''}`);
    }
    const base = git.mergeBase(tip, head);
    if (base === undefined) {
        return not(`HEAD and ${name} have no common commit in this clone${git.isShallow() ? `. ${SHALLOW}` : ''}`);
    }
    // In a treeless clone the commits are there and their files are not.
    for (const commit of new Set([base, tip]))
        git.tree(commit);
    return { kind: 'base', base, baseName: name, configCommit: tip };
}
/**
 * Scans the base's version of every file that has findings or that changed, under the path it had then; where one of the findings
 * comes of the analysis of source code, also of the files that this began at, so that it begins at the same. It has no
 * deadline of its own: what is left out of it would look new.
 */
async function scanBase(commit, workspaces, head, { deadline: _, ...options }) {
    const renames = new Map();
    const targets = workspaces.flatMap(({ git, target }) => {
        if (!git)
            return [];
        const prefix = target.info.repositoryPrefix;
        const oldPath = new Map();
        const own = head.findings.filter(({ locations }) => locations[0].target === target.info.id);
        const paths = new Set(own.map(({ locations }) => locations[0].path));
        if (own.some(({ flow }) => flow))
            for (const each of head.analysed)
                if (each.target === target.info.id)
                    paths.add(each.path);
        for (const { status, path, from } of changesSince(commit, git)) {
            if (from?.startsWith(prefix) && path.startsWith(prefix)) {
                renames.set(from.slice(prefix.length), path.slice(prefix.length));
                oldPath.set(path.slice(prefix.length), from.slice(prefix.length));
            }
            if (status !== 'added' && path.startsWith(prefix))
                paths.add(path.slice(prefix.length));
        }
        const wanted = [...paths].map((path) => oldPath.get(path) ?? path);
        // The globs of the config mean the same files in both scans.
        const { configPrefix } = head.targets.find(({ id }) => id === target.info.id) ?? target.info;
        const { id } = target.info;
        const mayRead = options.rules.some(({ flow, postures }) => flow ?? postures) ? code_signs/* mayBeAnalysed */.Yx : () => false;
        return [(0,git_tree/* openGitTree */.x)({ id, git, commit, name: 'the base', prefix, configPrefix, paths: wanted, mayRead })];
    });
    return { result: await (0,scan/* scanTargets */.W)(targets, options), renames };
}
function changesSince(commit, git) {
    const now = git.head();
    try {
        return now === undefined ? [] : git.changes(commit, now);
    }
    catch (error) {
        if (!(error instanceof lib_git/* GitError */.X))
            throw error;
        // Not "reports only": who brings the change must not be able to make comparing it too hard.
        throw new errors/* UserError */.y(`cannot compare with the base: ${error.message}`);
    }
}
/** A partial clone lacks what the base had where files changed: their findings look new, and nobody should wonder. */
function missingInBase({ result }) {
    const paths = result.coverage.gaps.filter(({ reason }) => reason === 'unreadable').map(({ path }) => path);
    const [first] = paths;
    if (first === undefined)
        return [];
    return [
        {
            kind: 'comparison',
            message: `The base's version of ${first}${paths.length > 1 ? ` and ${paths.length - 1} more files` : ''} is not in this clone: what is found there counts as new.`,
            hint: 'Check out without a filter.',
        },
    ];
}

// EXTERNAL MODULE: ./build/config/event.js
var config_event = __webpack_require__(3791);
;// CONCATENATED MODULE: ./build/config/settings.js
// What the user wants, after flags, inputs, config and defaults are put together.
/** The later layer wins, key by key. */
function mergeSettings(...layers) {
    return Object.assign({}, ...layers.map((layer) => Object.fromEntries(Object.entries(layer).filter(([, value]) => value !== undefined))));
}

// EXTERNAL MODULE: ./build/delivery/files.js
var files = __webpack_require__(1298);
// EXTERNAL MODULE: ./build/exit-codes.js
var exit_codes = __webpack_require__(9277);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/config/paths.js
// Where a config may lie, below the root of what is scanned. Two of them are an error.
const CONFIG_PATHS = [
    'bartizan.yml',
    'bartizan.yaml',
    '.bartizan.yml',
    '.bartizan.yaml',
    '.github/bartizan.yml',
    '.github/bartizan.yaml',
];

// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/targets/workspace.js + 1 modules
var targets_workspace = __webpack_require__(7524);
// EXTERNAL MODULE: ./build/workspaces.js
var workspaces = __webpack_require__(6100);
;// CONCATENATED MODULE: ./build/find-config.js
// Finds the configs of a run, in the tree and in the base, reads each as the hostile file it may be, and lets
// config/trust.ts decide whose word counts.










/** @throws UserError when a config that counts is malformed: every problem with its line. */
async function loadConfig(request, host) {
    const { workspace, trust, explicit } = request;
    const baseDecides = trust === 'pull-request' || trust === 'untrusted';
    const own = workspace.target.info.repositoryPrefix;
    const inside = explicit === undefined ? undefined : (0,workspaces/* pathInRepository */.zB)(explicit, workspace, host);
    if (explicit !== undefined &&
        !(baseDecides && (inside !== undefined || (await isCheckedOut(explicit, workspace, host))))) {
        const file = await parse(explicit, readExplicit((0,external_node_path_.resolve)(host.cwd, explicit), explicit));
        throwProblems(file);
        return { ...resolveTrust({ trust, explicit: file }), configPrefix: inside === undefined ? '' : own };
    }
    if (explicit !== undefined && inside === undefined) {
        throw new errors/* UserError */.y(`cannot read the config file ${explicit} of the base`, {
            hint: 'On pull requests it must lie in the scanned repository, or outside the workspace.',
        });
    }
    const places = inside === undefined
        ? [...new Set([own, ''])].map((prefix) => ({ prefix, names: CONFIG_PATHS }))
        : [{ prefix: '', names: [inside] }];
    const notices = [];
    const refuse = (message, hint) => {
        // Whose word does not count cannot stop the run either; but nobody's config is passed over in silence.
        if (trust !== 'untrusted')
            throw new errors/* UserError */.y(message, hint === undefined ? {} : { hint });
        notices.push({ kind: 'not-honoured', message: `${message}. The base decides.` });
        return undefined;
    };
    const found = await findInTree(places, workspace, refuse);
    const base = baseDecides ? await readBase(request, places) : undefined;
    if (base && base !== 'unknown')
        throwProblems(base.config);
    if (explicit !== undefined && !found && (base === undefined || base === 'unknown')) {
        throw new errors/* UserError */.y(`there is no config file ${explicit}`);
    }
    const head = await readHead(request, found, base, places, refuse);
    const resolved = resolveTrust({
        trust,
        ...(head && { head }),
        ...(base && { base: base === 'unknown' ? base : base.config }),
    });
    const counting = base && base !== 'unknown' ? base : found;
    return {
        ...resolved,
        notices: [...notices, ...resolved.notices],
        configPrefix: counting?.prefix === '' ? own : '',
    };
}
/** Whether a file outside the scanned repository comes with it: beside it without git, or around a submodule. */
async function isCheckedOut(explicit, { git, root }, host) {
    const path = (0,external_node_path_.resolve)(host.cwd, explicit);
    if (!git)
        return (0,workspaces/* isInside */.FK)(host.cwd, path);
    const around = (await (0,lib_git/* openGit */.z)((0,external_node_path_.dirname)(path), host.env))?.topLevel;
    return around !== undefined && (0,workspaces/* isInside */.FK)(around, (0,workspaces/* topOf */.HX)({ git, root }));
}
/** In the scanned folder, else at the top of its repository. */
async function findInTree(places, workspace, refuse) {
    const top = (0,workspaces/* topOf */.HX)(workspace);
    for (const { prefix, names } of places) {
        const there = names.filter((name) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(top, prefix, name), { throwIfNoEntry: false }) !== undefined);
        const [name] = there;
        if (name === undefined)
            continue;
        if (there.length > 1)
            return refuse(...twoConfigs(there));
        const only = [prefix + name];
        const target = await (0,targets_workspace/* openWorkspace */.O)({ id: 'config', root: top, name: top, displayPrefix: '', env: {}, only });
        const content = readText(target, prefix + name);
        return 'gap' in content ? refuse(`${name} was not read: ${content.gap}`) : { prefix, name, ...content };
    }
    return undefined;
}
function twoConfigs(names) {
    return [`there are ${names.length} config files: ${names.join(', ')}`, 'Keep one of them.'];
}
/** Read as any scanned file is: never through a symlink, never more than the cap. */
function readText(target, path) {
    const buffer = Buffer.alloc(limits/* FILE_CAP */.aA + 1);
    const content = target.read({ path }, buffer);
    if (content.kind === 'gap')
        return { gap: content.detail.replace(/\.$/, '') };
    if (content.kind === 'partial' || content.length > limits/* CONFIG_BYTES */.BT)
        return { gap: `it is over ${limits/* CONFIG_BYTES */.BT} bytes` };
    return { text: buffer.toString('utf8', 0, content.length) };
}
function readExplicit(path, given) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const isMissing = error.code === 'ENOENT';
        throw new errors/* UserError */.y(isMissing ? `there is no config file ${given}` : `cannot read the config file ${given}: ${(0,errors/* whyFailed */.K)(error)}`);
    }
}
async function readBase({ workspace: { git }, baseCommit }, places) {
    if (baseCommit === undefined || !git)
        return 'unknown';
    const found = findInCommit(git, baseCommit, places);
    return found && { ...found, config: await parse(found.name, found.text) };
}
/** @throws UserError when the commit has two, or has one that this clone cannot give. */
function findInCommit(git, commit, places) {
    const paths = places.flatMap(({ prefix, names }) => names.map((name) => prefix + name));
    const tree = (0,git_tree/* openGitTree */.x)({ id: 'config', git, commit, name: 'the base', prefix: '', paths });
    const listed = new Set(tree.list().files.map(({ path }) => path));
    for (const { prefix, names } of places) {
        const there = names.filter((name) => listed.has(prefix + name));
        const [name] = there;
        if (name === undefined)
            continue;
        if (there.length > 1)
            throw new errors/* UserError */.y(`in the base ${twoConfigs(there)[0]}`, { hint: 'Keep one of them.' });
        const content = readText(tree, prefix + name);
        if ('gap' in content)
            throw new errors/* UserError */.y(`cannot read ${name} of the base: ${content.gap}`);
        return { prefix, name, ...content };
    }
    return undefined;
}
/** The tree's config, where it is one that the base's can be compared with. */
async function readHead({ workspace: { git }, trust, baseCommit, forkPoint }, found, base, places, refuse) {
    if (git && base && base !== 'unknown' && forkPoint !== undefined && forkPoint !== baseCommit) {
        // The base went on since: what this pull request did not touch is as the base has it.
        const before = findInCommit(git, forkPoint, places);
        if (before?.text === found?.text && before?.prefix === found?.prefix)
            return base.config;
    }
    if (!found)
        return undefined;
    if (base && base !== 'unknown' && base.prefix !== found.prefix) {
        // Its paths mean other files than the base's do.
        return refuse(`${found.prefix}${found.name} is new, while the base has ${base.prefix}${base.name}`, 'Only one of them can count: change the one that is there.');
    }
    const head = await parse(found.name, found.text);
    if (head.problems.length === 0)
        return head;
    if (trust === 'untrusted')
        return refuse(`${head.path} has ${countOf(head.problems)}: ${head.problems[0]}`);
    throwProblems(head);
    return undefined;
}
async function parse(path, text) {
    // Reading a config needs the schema library; most runs have no config.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(857), __webpack_require__.e(276)]).then(__webpack_require__.bind(__webpack_require__, 276));
    return parseConfig(path, text);
}
function throwProblems({ path, problems }) {
    if (problems.length === 0)
        return;
    throw new errors/* UserError */.y(`${path} has ${countOf(problems)}`, { details: problems, hint: 'Nothing was scanned.' });
}
function countOf(problems) {
    return `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/lib/lazy.js
var lazy = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/lib/young-generation.js
// How much memory garbage may take before it is collected.
/**
 * Keeps V8's young generation at the size it starts with. What is made for one file is garbage at the next, so a young
 * generation that grows saves no time here, and takes tens of megabytes. For processes that are ours; a flag that a
 * version of Node does not know changes nothing.
 */
function keepYoungGenerationSmall() {
    process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: ./build/load.js
var load = __webpack_require__(1146);
// EXTERNAL MODULE: ./build/reports/index.js
var build_reports = __webpack_require__(1200);
;// CONCATENATED MODULE: ./build/run.js
// The whole run on one page: load → scan → assess → render → deliver → verdict.














/** @throws UserError for bad usage, a bad config or an output that cannot be written. */
async function run(request, host) {
    const started = host.now();
    const reports = request.settings.reports ?? request.defaultReports;
    for (const { file } of reports)
        if (file !== undefined)
            (0,files/* checkWritable */.Z)(host.cwd, file);
    // Load
    const { workspaces } = request;
    const [first] = workspaces;
    if (!first)
        throw new errors/* UserError */.y('no path was named');
    const base = findBase(request.event, workspaces);
    const { trust, configCommit: baseCommit, ...comparison } = base;
    const config = await loadConfig({ workspace: first, trust, explicit: request.settings.config, baseCommit, forkPoint: base.base }, host);
    const settings = mergeSettings(config.settings, request.settings);
    const gate = gatePolicy(settings, request.event, base, config.reportsOnly);
    const rules = await (0,load.loadRules)(settings, host, (0,config_event/* isPullRequest */.r0)(request.event) ? { workspace: first, commit: baseCommit } : undefined);
    const loaded = host.now();
    // Scan, and the base's version of what matters
    const calm = (0,lazy/* lazy */.R)(keepYoungGenerationSmall);
    const options = {
        rules,
        include: settings.include ?? [],
        exclude: settings.exclude ?? [],
        secretKey: (0,lazy/* lazy */.R)(host.randomKey),
        now: host.now,
        ...(settings.timeout !== undefined && { deadline: started + settings.timeout * 1000 }),
        onProgress: (done, total) => {
            // Small trees end before it would matter, and loading what sets it takes longer than scanning them.
            calm();
            request.onProgress?.('scan', done, total);
        },
    };
    const targets = workspaces.map(({ target }) => ({
        ...target,
        info: { ...target.info, configPrefix: config.configPrefix },
    }));
    const head = await (0,scan/* scanTargets */.W)(targets, options);
    const scanned = host.now();
    const needsBase = base.base !== undefined && (head.findings.length > 0 || gate.newOnly);
    const baseScan = needsBase && base.base !== undefined ? await scanBase(base.base, workspaces, head, options) : undefined;
    const notices = baseScan ? [...config.notices, ...missingInBase(baseScan)] : config.notices;
    const compared = host.now();
    // Assess
    const timings = { load: loaded - started, ...head.timings, base: compared - scanned };
    const assessment = assess({ ...head, timings: { ...timings, total: compared - started } }, {
        version: version/* VERSION */.x,
        today: host.today(),
        gate,
        comparison,
        ...(baseScan && { base: baseScan }),
        ignores: config.ignores,
        markers: config.markers,
        show: {
            minSeverity: settings.minSeverity ?? 'info',
            minConfidence: settings.minConfidence ?? 'low',
            everyTier: settings.newOnly === false,
        },
        ...(config.afterMerge && {
            afterMerge: {
                settings: config.afterMerge,
                gate: gatePolicy(mergeSettings(config.afterMerge, request.settings), request.event, base, undefined),
            },
        }),
        notices,
    });
    // Render and deliver. A failure to deliver must not hide the verdict.
    const rendered = [];
    for (const { format, file } of reports) {
        const color = file === undefined &&
            (settings.color === 'always' || (settings.color !== 'never' && host.isOutTerminal && !host.env.NO_COLOR));
        const text = await (0,build_reports/* render */.X)(assessment, format, {
            color,
            verbose: settings.verbose ?? false,
            ...(settings.category !== undefined && { category: settings.category }),
            ...(host.columns !== undefined && { width: host.columns }),
        });
        rendered.push({ format, text, ...(file !== undefined && { file }) });
    }
    const undelivered = [];
    for (const delivery of request.deliveries(settings)) {
        try {
            undelivered.push(...(await delivery.deliver(assessment, rendered)));
        }
        catch (error) {
            if (error instanceof errors/* UserError */.y)
                throw error;
            const why = error instanceof Error ? error.message : String(error);
            undelivered.push({ kind: 'delivery', message: `Not delivered (${delivery.name}): ${why}` });
        }
    }
    return { assessment, undelivered, exitCode: (0,exit_codes/* exitCodeOf */.F)(assessment.verdict) };
}
/** What fails this run: flags and config over the defaults of the event. */
function gatePolicy(settings, event, base, reportsOnly) {
    const defaults = (0,config_event/* eventDefaults */.Vo)(event);
    const newOnly = settings.newOnly ?? defaults.newOnly;
    const isImpossible = newOnly && base.kind !== 'base';
    if (isImpossible && defaults.whenImpossible === 'error') {
        throw new errors/* UserError */.y(`cannot compare with ${base.baseName ?? 'a base'}: ${base.detail ?? 'no base was named'}`, {
            hint: 'Name a revision of this clone: --base origin/main',
        });
    }
    const why = reportsOnly ??
        (isImpossible
            ? `the comparison with ${base.baseName ?? 'a base'} is not possible (${base.detail ?? 'this event has none'})`
            : undefined);
    return {
        failOn: settings.failOn ?? (settings.newOnly === false && defaults.failOn === 'listed' ? 'high' : defaults.failOn),
        minConfidence: settings.gateConfidence ?? 'high',
        newOnly,
        incomplete: settings.incomplete ?? defaults.incomplete,
        ...(why !== undefined && { reportsOnly: why }),
    };
}


/***/ }),

/***/ 8174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openGitTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8989);
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(924);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4354);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4624);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2038);
// Files of one commit, read from git's objects: the base of a comparison. No work tree is touched.






/** Blobs over this are not loaded; it bounds memory, since git gives blobs as a whole. */
const BLOB_CAP = 64 * 1024 * 1024;
/** Bytes of blobs held at a time, unless one alone is larger. */
const AHEAD_BYTES = 16 * 1024 * 1024;
const LINK_BYTES = 4096;
/** `list` throws GitError when the commit cannot be read; `read` never throws. */
function openGitTree(options) {
    const { id, git, commit, name, prefix, configPrefix = '', paths, mayRead } = options;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(prefix);
    let oids = new Map();
    /** What may be read besides; its sizes are asked for when the first of it is. */
    let others = new Map();
    let sizes = new Map();
    /** The listed files' blobs in the order in which they will be asked for, and where each comes first. */
    let order = [];
    let places = new Map();
    let held = new Map();
    const know = (more) => {
        order = [...new Set([...order, ...more])];
        places = new Map(order.map((oid, index) => [oid, index]));
        sizes = git.blobSizes(order);
    };
    const list = () => {
        order = [];
        const tree = git.tree(commit);
        const { files, links, modules } = sortOut(tree, prefix, paths);
        oids = files;
        others = mayRead ? othersIn(tree, prefix, (path) => !files.has(path) && mayRead(path)) : new Map();
        know([...files.values()]);
        const gaps = [...linkGaps(git, links), ...modules.map((path) => ({ path, ...SUBMODULE }))];
        return {
            files: [...files.keys()].map((path) => ({ path })),
            ...(others.size > 0 && { others: () => [...others.keys()].map((path) => ({ path })) }),
            gaps: gaps.sort((a, b) => (a.path < b.path ? -1 : 1)).map((gap) => ({ target: id, ...gap })),
        };
    };
    /** The blob, and with it those that follow it in the listing, so that git is not started for each. */
    const load = (oid) => {
        const blob = held.get(oid);
        if (blob !== undefined)
            return blob;
        const wanted = [oid];
        let bytes = sizes.get(oid) ?? 0;
        for (let index = (places.get(oid) ?? order.length) + 1; index < order.length; index++) {
            const next = order[index] ?? '';
            const size = sizes.get(next);
            if (size === undefined || size > BLOB_CAP)
                continue;
            bytes += size;
            if (bytes > AHEAD_BYTES)
                break;
            wanted.push(next);
        }
        held = new Map();
        held = git.readBlobs(wanted, BLOB_CAP).blobs;
        return held.get(oid);
    };
    const blobOf = (file) => {
        const oid = oids.get(file.path) ?? others.get(file.path);
        if (oid === undefined)
            return { kind: 'gap', reason: 'vanished', detail: 'This commit does not have it.' };
        try {
            if (!places.has(oid))
                know([...others.values()]);
            const size = sizes.get(oid);
            if (size === undefined)
                return { kind: 'gap', reason: 'unreadable', detail: ABSENT };
            if (size > BLOB_CAP)
                return { kind: 'gap', reason: 'too-large', detail: tooLarge(size) };
            return load(oid) ?? { kind: 'gap', reason: 'unreadable', detail: ABSENT };
        }
        catch (error) {
            if (!(error instanceof _lib_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .X))
                throw error;
            return { kind: 'gap', reason: 'unreadable', detail: error.message };
        }
    };
    return {
        info: {
            id,
            kind: 'git-tree',
            name,
            displayPrefix: '',
            repositoryPrefix: prefix,
            configPrefix,
            isOwn: false,
            ...(place !== '' && { place }),
        },
        list,
        read(file, buffer) {
            const blob = blobOf(file);
            return Buffer.isBuffer(blob) ? copyInto(blob, buffer) : blob;
        },
        countLineEnds(file, offset) {
            const blob = blobOf(file);
            return Buffer.isBuffer(blob) ? (0,_partial_js__WEBPACK_IMPORTED_MODULE_4__/* .countLineEndsIn */ .l)(blob, 0, Math.min(offset, blob.length)) : 0;
        },
    };
}
const SUBMODULE = {
    reason: 'submodule',
    detail: 'A submodule; its files are not part of this commit.',
};
const ABSENT = 'This clone does not have it; a clone without a filter does.';
function tooLarge(size) {
    return `${size} bytes; of a commit, files of up to ${BLOB_CAP} bytes are read.`;
}
function sortOut(tree, prefix, paths) {
    const files = new Map();
    const links = new Map();
    const modules = [];
    for (const path of [...new Set(paths)].sort()) {
        const entry = tree.get(`${prefix}${path}`);
        if (entry === undefined)
            continue;
        if (entry.mode === '160000')
            modules.push(path);
        else
            (entry.mode === '120000' ? links : files).set(path, entry.oid);
    }
    return { files, links, modules };
}
/** Object ids of plain files, in order of path. */
function othersIn(tree, prefix, isWanted) {
    const found = [];
    for (const [whole, { mode, oid }] of tree) {
        if (!whole.startsWith(prefix) || mode === '160000' || mode === '120000')
            continue;
        const path = whole.slice(prefix.length);
        if (isWanted(path))
            found.push([path, oid]);
    }
    return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function linkGaps(git, links) {
    const { blobs } = git.readBlobs([...links.values()], LINK_BYTES);
    return [...links].map(([path, oid]) => {
        const to = blobs.get(oid)?.toString('utf8');
        const shown = to === undefined ? '' : ` to ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleWithin */ .C9)(to, 200)}`;
        return {
            path,
            reason: 'symlink',
            detail: `A symlink${shown}; symlinks are not followed.`,
            ...(to !== undefined && { link: { to, isOutside: leavesTree(path, to) } }),
        };
    });
}
function leavesTree(path, to) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(to) || /^\.\.(?:\/|$)/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), to));
}
function copyInto(blob, buffer) {
    if (blob.length <= _lib_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_CAP */ .aA) {
        blob.copy(buffer);
        return { kind: 'whole', length: blob.length };
    }
    const regions = (0,_partial_js__WEBPACK_IMPORTED_MODULE_4__/* .planRegions */ .B)(blob.length);
    for (const { start, length, offset } of regions)
        blob.copy(buffer, start, offset, offset + length);
    return { kind: 'partial', size: blob.length, regions };
}


/***/ })

};
