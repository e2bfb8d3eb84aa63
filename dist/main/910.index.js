export const id = 910;
export const ids = [910,61];
export const modules = {

/***/ 4910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatch: () => (/* binding */ dispatch),
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/options.js
var config_options = __webpack_require__(6441);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(6480);
// EXTERNAL MODULE: ./build/exit-codes.js
var exit_codes = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/lib/escape.js
var lib_escape = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/lib/suggest.js
var suggest = __webpack_require__(770);
// EXTERNAL MODULE: ./build/rules/packs.js
var packs = __webpack_require__(4930);
;// CONCATENATED MODULE: ./build/commands/rules.js
// `bartizan rules list|check|explain`: what is looked for, whether a pack does what its examples say, and one rule whole.





const rules = {
    name: 'rules',
    summary: 'list the rules, explain one, or check a pack of your own',
    usage: 'bartizan rules list | explain ID | check PATH…',
    hasScanOptions: false,
    async run(args, host) {
        const [verb, ...rest] = args;
        const option = rest.find((arg) => arg.startsWith('-'));
        if (option !== undefined)
            throw new errors/* UserError */.y(`unknown option ${option}`, { hint: this.usage });
        switch (verb) {
            case 'list':
                return list(rest, host);
            case 'explain':
                return explain(rest, host);
            case 'check':
                return check(rest, host);
            default: {
                const meant = verb === undefined ? undefined : (0,suggest/* nearest */.p)(verb, ['list', 'check', 'explain']);
                throw new errors/* UserError */.y(verb === undefined
                    ? 'rules needs a verb: list, check or explain'
                    : `rules has no verb "${verb}".${meant ? ` Did you mean ${meant}?` : ''}`, { hint: this.usage });
            }
        }
    },
};
function list(args, host) {
    if (args.length > 0)
        throw new errors/* UserError */.y('rules list takes no arguments');
    const infos = (0,packs/* readPacks */.t8)().rules.map(({ info }) => info);
    const width = Math.max(...infos.map(({ id }) => id.length));
    for (const { id, severity, tier, title } of infos)
        host.out(`${id.padEnd(width)}  ${severity.padEnd(8)}  ${tier.padEnd(7)}  ${title}\n`);
    return exit_codes/* EXIT */.d.passed;
}
async function explain(args, host) {
    const [id] = args;
    if (id === undefined || args.length > 1)
        throw new errors/* UserError */.y('rules explain needs one rule id', { hint: 'bartizan rules list names them all.' });
    const definitions = (0,packs/* readPacks */.t8)().rules;
    const found = definitions.find(({ info }) => info.id === id);
    if (!found) {
        const meant = (0,suggest/* nearest */.p)(id, definitions.map(({ info }) => info.id));
        throw new errors/* UserError */.y(`no rule is called ${(0,lib_escape/* visible */.RK)(id)}.${meant ? ` Did you mean ${meant}?` : ''}`, {
            hint: 'bartizan rules list names them all.',
        });
    }
    const { ruleHelp } = await __webpack_require__.e(/* import() */ 540).then(__webpack_require__.bind(__webpack_require__, 4540));
    host.out(`${ruleHelp(found.info).text}\n`);
    return exit_codes/* EXIT */.d.passed;
}
async function check(paths, host) {
    if (paths.length === 0)
        throw new errors/* UserError */.y('rules check needs the path of a rule file or a folder of them');
    const [{ readRulePacks }, { checkExamples }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(524), __webpack_require__.e(851), __webpack_require__.e(146)]).then(__webpack_require__.bind(__webpack_require__, 1146)),
        Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(524), __webpack_require__.e(851), __webpack_require__.e(663), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 7899)),
    ]);
    const { rules: definitions, problems } = await readRulePacks(paths, host);
    const failures = await checkExamples(definitions, host.now);
    const all = [...problems, ...failures];
    for (const problem of all)
        host.out(`${(0,lib_escape/* visible */.RK)(problem)}\n`);
    const examples = definitions.reduce((sum, { info }) => sum + info.bad.length + info.good.length, 0);
    if (all.length === 0)
        host.out(`${definitions.length} rule${definitions.length === 1 ? '' : 's'}, ${examples} examples: all as they should be\n`);
    return all.length === 0 ? exit_codes/* EXIT */.d.passed : exit_codes/* EXIT */.d.usage;
}

// EXTERNAL MODULE: ./build/config/event.js
var config_event = __webpack_require__(3791);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/config/values.js
var values = __webpack_require__(3017);
;// CONCATENATED MODULE: ./build/config/flags.js
// Command-line flags to settings, from the option table. All problems are listed at once.





const SHORT = { q: 'quiet', v: 'verbose' };
/** @throws UserError naming every unknown or malformed option. */
function parseFlags(args, formats) {
    const options = Object.fromEntries(config_options/* OPTION_LIST */.T$.flatMap(([, option]) => option.flag
        ? [[option.flag, { type: isSwitch(option) ? 'boolean' : 'string', multiple: true }]]
        : []));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: args.map(expandShort),
        options,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const given = new Map();
    const positionals = [];
    const problems = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = config_options/* OPTION_LIST */.T$.find(([, { flag }]) => flag === token.name)?.[1];
        if (!option)
            problems.push(unknown(token.rawName, Object.keys(options)));
        else if (isSwitch(option) && token.value !== undefined)
            problems.push(`--${token.name} takes no value`);
        else if (!isSwitch(option) && token.value === undefined)
            problems.push(`--${token.name} needs a value: --${token.name} ${option.value}`);
        else
            given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? (option.isInverse ? 'false' : 'true')]);
    }
    const settings = {};
    for (const [name, option] of config_options/* OPTION_LIST */.T$) {
        const texts = option.flag === undefined ? undefined : given.get(option.flag);
        if (!texts)
            continue;
        const parsed = (0,values/* parseOptionText */.e)(option, texts, formats);
        if ('problem' in parsed)
            problems.push(`--${option.flag}: ${parsed.problem}`);
        else
            settings[name] = parsed.value;
    }
    if (settings.quiet && settings.verbose)
        problems.push('--quiet and --verbose contradict each other');
    if (settings.base !== undefined && settings.newOnly === false)
        problems.push('--base and --all contradict each other: --base asks for new findings only');
    if (problems.length > 0) {
        throw new errors/* UserError */.y(problems.length === 1 ? problems[0] : `${problems.length} options are wrong`, {
            details: problems.length === 1 ? [] : problems,
            hint: 'bartizan --help lists the options.',
        });
    }
    return { positionals, settings: settings };
}
function isSwitch(option) {
    return option.type === 'switch';
}
function expandShort(arg) {
    const long = arg.length === 2 && arg.startsWith('-') ? SHORT[arg.charAt(1)] : undefined;
    return long ? `--${long}` : arg;
}
function unknown(rawName, flags) {
    const meant = (0,suggest/* nearest */.p)(rawName.replace(/^-+/, ''), flags);
    return `unknown option ${rawName}.${meant ? ` Did you mean --${meant}?` : ''}`;
}

// EXTERNAL MODULE: ./build/delivery/files.js
var files = __webpack_require__(1298);
// EXTERNAL MODULE: ./build/reports/index.js
var reports = __webpack_require__(1200);
;// CONCATENATED MODULE: ./build/commands/progress.js
// One line on standard error that rewrites itself; nothing when nobody watches.
const CLEAR = '\r\u001b[2K';
function startProgress(host, isQuiet) {
    let isShown = false;
    if (isQuiet || !host.isErrTerminal)
        return { show: () => { }, end: () => [] };
    return {
        show(phase, done, total) {
            isShown = true;
            host.err(`${CLEAR}${phase}: ${done} of ${total} files`);
        },
        end() {
            if (isShown)
                host.err(CLEAR);
            isShown = false;
            return [];
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/scan.js
// `bartizan scan`: look at paths, print reports, end with the verdict.






const scan = {
    name: 'scan',
    summary: 'look at a repository and report what is wrong with it',
    usage: 'bartizan scan [PATH…] [options]',
    hasScanOptions: true,
    async run(args, host) {
        const { positionals, settings } = parseFlags(args, [...reports/* REPORTS */.S.keys()]);
        // The help and the other commands do not need the scanner; while it is loaded, git begins to list the files.
        const { openWorkspaces } = await Promise.all(/* import() */[__webpack_require__.e(524), __webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__, 6100));
        const paths = positionals.length === 0 ? ['.'] : positionals;
        const [workspaces, { run }] = await Promise.all([openWorkspaces(paths, host), Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(524), __webpack_require__.e(851), __webpack_require__.e(663), __webpack_require__.e(304), __webpack_require__.e(255)]).then(__webpack_require__.bind(__webpack_require__, 4304))]);
        const progress = startProgress(host, settings.quiet ?? false);
        const defaultReports = [{ format: 'text' }];
        try {
            const { assessment, exitCode } = await run({
                workspaces,
                settings,
                event: eventOf(settings.base),
                defaultReports,
                deliveries: () => [
                    { name: 'progress', deliver: async () => progress.end() },
                    (0,files/* filesDelivery */.E)(host.cwd, host.out),
                ],
                onProgress: progress.show,
            }, host);
            // Whoever reads JSON from standard output, or nothing at all, still hears the verdict and what was not honoured.
            const isTextShown = (settings.reports ?? defaultReports).some(({ format, file }) => format === 'text' && file === undefined);
            if (!isTextShown && !settings.quiet) {
                for (const { message, hint } of assessment.notices)
                    host.err(`bartizan: ${(0,lib_escape/* visible */.RK)(message)}${hint === undefined ? '' : ` ${(0,lib_escape/* visible */.RK)(hint)}`}\n`);
                host.err(`bartizan: ${(0,lib_escape/* visible */.RK)(assessment.verdict.reason)}\n`);
            }
            return exitCode;
        }
        finally {
            progress.end();
        }
    },
};
function eventOf(base) {
    return base === undefined ? config_event/* COMMAND_LINE */.rD : { ...config_event/* COMMAND_LINE */.rD, compare: { with: 'base', revision: base, name: base } };
}

;// CONCATENATED MODULE: ./build/commands/index.js
// The commands, in the order of the help.


const COMMANDS = [scan, rules];

;// CONCATENATED MODULE: ./build/commands/help.js
// The help text, from the list of commands and the option table.



function helpText() {
    const flags = config_options/* OPTION_LIST */.T$.flatMap(([, { flag, value, doc, flagDoc }]) => flag === undefined ? [] : [[`--${flag}${value === undefined ? '' : ` ${value}`}`, flagDoc ?? doc]]);
    const width = Math.max(...flags.map(([flag]) => flag.length));
    return [
        `bartizan ${version/* VERSION */.x}: security scanner for MCP servers, AI agents and the repositories that ship them`,
        '',
        ...COMMANDS.map(({ usage, summary }) => `  ${usage}\n      ${summary}`),
        '  bartizan --help | --version',
        '',
        'Options of scan:',
        ...flags.map(([flag, doc]) => `  ${flag.padEnd(width)}  ${doc.replaceAll('`', '')}`),
        '',
        'Exit codes: 0 passed · 1 a policy failed · 2 bad usage, config or output path · 3 no verdict possible',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/lib/hash.js
var hash = __webpack_require__(5862);
;// CONCATENATED MODULE: ./build/cli.js
// The command line: arguments in, exit code out. Only here and in the action does anything touch the process.










/** Runs one command line and sets the process's exit code; pending output is still flushed. */
async function runCli() {
    const host = processHost();
    // A closed standard output (`| head`) must not take the verdict with it.
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        host.err(`bartizan: cannot write to standard output: ${(0,errors/* whyFailed */.K)(error)}\n`);
        process.exitCode = exit_codes/* EXIT */.d.usage;
    });
    // Nobody is left to tell.
    process.stderr.on('error', () => { });
    process.on('SIGINT', () => interrupt(host, exit_codes/* EXIT */.d.interrupted));
    process.on('SIGTERM', () => interrupt(host, exit_codes/* EXIT */.d.terminated));
    try {
        process.exitCode = await dispatch(process.argv.slice(2), host);
    }
    catch (error) {
        // Ours, not the user's: there is no verdict, and a crash is never a pass.
        host.err(`bartizan: internal error, please report it\n${error instanceof Error ? error.stack : String(error)}\n`);
        process.exitCode = exit_codes/* EXIT */.d.noVerdict;
    }
}
/** One command line with everything it may touch handed in. Errors that are not the user's propagate. */
async function dispatch(args, host) {
    try {
        const [name, ...rest] = args;
        if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
            host.out(helpText());
            return name === undefined ? exit_codes/* EXIT */.d.usage : exit_codes/* EXIT */.d.passed;
        }
        if (name === '--version' || (args.includes('--version') && name !== 'rules')) {
            host.out(`${version/* VERSION */.x}\n`);
            return exit_codes/* EXIT */.d.passed;
        }
        const command = COMMANDS.find((each) => each.name === name);
        if (!command) {
            const meant = (0,suggest/* nearest */.p)(name, COMMANDS.map((each) => each.name));
            const isForScan = name.startsWith('-') || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(host.cwd, name));
            const guess = meant ?? (isForScan ? `scan ${name}` : undefined);
            throw new errors/* UserError */.y(`there is no command "${name}".${guess ? ` Did you mean bartizan ${guess}?` : ''}`, {
                hint: 'bartizan --help lists the commands.',
            });
        }
        return await command.run(rest, host);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        host.err(formatUserError(error));
        return exit_codes/* EXIT */.d.usage;
    }
}
function formatUserError({ message, details, hint }) {
    const lines = [
        `bartizan: ${(0,lib_escape/* visible */.RK)(message)}`,
        ...details.map((detail) => `  ${(0,lib_escape/* visible */.RK)(detail)}`),
        ...(hint === undefined ? [] : [(0,lib_escape/* visible */.RK)(hint)]),
    ];
    return `${lines.join('\n')}\n`;
}
function interrupt(host, code) {
    host.err('\nbartizan: interrupted; there is no verdict\n');
    process.exit(code);
}
function processHost() {
    return {
        cwd: process.cwd(),
        env: process.env,
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text),
        isOutTerminal: process.stdout.isTTY ?? false,
        isErrTerminal: process.stderr.isTTY ?? false,
        columns: process.stdout.columns,
        now: () => performance.now(),
        today: () => new Date().toISOString().slice(0, 10),
        randomKey: () => (0,hash/* randomHex */.nw)(16),
    };
}


/***/ }),

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
