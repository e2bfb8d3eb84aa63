export const id = 259;
export const ids = [259];
export const modules = {

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agentWorkflow: () => (/* binding */ agentWorkflow)
});

// EXTERNAL MODULE: ./build/artifacts/agent-config.js
var agent_config = __webpack_require__(6984);
;// CONCATENATED MODULE: ./build/detectors/agent-workflow/workflow.js
// Reading a workflow document: triggers, texts and jobs, whatever shape was written.


/** The text at a path of keys; empty when there is none. */
function textAt(node, ...path) {
    const found = path.reduce((at, key) => (at ? (0,agent_config/* child */.jf)(at, key) : undefined), node);
    return found?.kind === 'scalar' && found.value !== null ? String(found.value) : '';
}
/** Texts among the values of a map. */
function textsIn(node) {
    if (node?.kind !== 'object')
        return [];
    return node.entries.flatMap(({ value }) => value.kind === 'scalar' && value.value !== null ? [String(value.value)] : []);
}
/** Events on which strangers decide the text while the job has secrets and the repository's own token. */
const STRANGERS_EVENTS = [
    'issues',
    'issue_comment',
    'pull_request_target',
    'workflow_run',
    'discussion',
    'discussion_comment',
];
/** Activities only people with triage rights cause. */
const INSIDERS_ACTIVITIES = [
    'labeled',
    'unlabeled',
    'assigned',
    'unassigned',
    'milestoned',
    'demilestoned',
    'pinned',
    'transferred',
    'locked',
    'unlocked',
];
/** Activities of the author alone; of pull requests they are what counts when none is named. */
const AUTHORS_ACTIVITIES = {
    issues: ['opened'],
    discussion: ['created'],
    pull_request_target: ['opened', 'reopened', 'synchronize', 'ready_for_review'],
};
function triggers(workflow) {
    const on = (0,agent_config/* child */.jf)(workflow, 'on') ?? (0,agent_config/* child */.jf)(workflow, 'true');
    const named = (name) => ({
        name,
        isStrangers: STRANGERS_EVENTS.includes(name),
        needsInsider: false,
        isByAuthor: name === 'pull_request_target',
    });
    if (on?.kind === 'scalar')
        return [named(String(on.value))];
    if (on?.kind === 'array')
        return on.items.flatMap((item) => (item.kind === 'scalar' ? [named(String(item.value))] : []));
    if (on?.kind !== 'object')
        return [];
    return on.entries.map(({ key, value }) => {
        const types = (0,agent_config/* child */.jf)(value, 'types');
        const names = types?.kind === 'array'
            ? types.items.map((item) => (item.kind === 'scalar' ? String(item.value) : ''))
            : types?.kind === 'scalar'
                ? [String(types.value)]
                : [];
        return {
            ...named(key),
            needsInsider: names.length > 0 && names.every((name) => INSIDERS_ACTIVITIES.includes(name)),
            isByAuthor: names.length > 0
                ? names.every((name) => AUTHORS_ACTIVITIES[key]?.includes(name) ?? false)
                : named(key).isByAuthor,
        };
    });
}
/** The jobs by name; the one list of steps of a composite action counts as a job without a name. */
function jobsOf(root) {
    const jobs = (0,agent_config/* child */.jf)(root, 'jobs');
    if (jobs?.kind === 'object')
        return new Map(jobs.entries.toReversed().map(({ key, value }) => [key, value]));
    const runs = (0,agent_config/* child */.jf)(root, 'runs');
    return new Map(runs && (0,agent_config/* child */.jf)(runs, 'steps') ? [['', runs]] : []);
}
function steps(job) {
    const list = (0,agent_config/* child */.jf)(job, 'steps');
    return list?.kind === 'array' ? list.items : [];
}
/** The name of the action a step uses, in lower case and without its version; empty for a script. */
function actionOf(step) {
    return textAt(step, 'uses').toLowerCase().split('@')[0] ?? '';
}
/** A reading of a node that many runs ask for, made once. */
function once(read) {
    const known = new WeakMap();
    return (node) => {
        const found = known.get(node) ?? { value: read(node) };
        known.set(node, found);
        return found.value;
    };
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/agentic.js
// Agentic workflows of gh-aw: Markdown whose front matter says what the agent may do. The compiler's defaults are safe,
// so that only what switches them off is worth a word. By github.github.com/gh-aw/reference as of 2026-11-22.

function agenticWorkflow(root) {
    // Without a trigger it is a part that others import.
    if (!(0,agent_config/* child */.jf)(root, 'on'))
        return [];
    return [...openRoles(root), ...writes(root), ...uncheckedOutputs(root), ...noSandbox(root)];
}
function openRoles(root) {
    const on = (0,agent_config/* child */.jf)(root, 'on');
    const node = (on && (0,agent_config/* child */.jf)(on, 'roles')) ?? (0,agent_config/* child */.jf)(root, 'roles');
    const names = node?.kind === 'array' ? node.items : node ? [node] : [];
    const isOpen = names.some((each) => each.kind === 'scalar' && (each.value === 'all' || each.value === 'read'));
    const events = on?.kind === 'object' ? on.entries.map(({ key }) => key) : on?.kind === 'scalar' ? [String(on.value)] : [];
    const event = events.find((each) => /^(?:issues|issue_comment|pull_request|pull_request_target|discussion|discussion_comment|slash_command|command|reaction)$/.test(each));
    if (!node || !isOpen || event === undefined)
        return [];
    return [
        {
            id: 'ci/agent-open-to-everyone',
            node,
            message: `\`roles\` lets everybody start the agent of this workflow, on "${event}".`,
            evidence: [`trigger: ${event}`],
        },
    ];
}
const WRITABLE = [
    'contents',
    'issues',
    'pull-requests',
    'discussions',
    'actions',
    'packages',
    'deployments',
    'pages',
    'checks',
    'statuses',
];
function writes(root) {
    const permissions = (0,agent_config/* child */.jf)(root, 'permissions');
    const all = permissions?.kind === 'scalar' && permissions.value === 'write-all' ? permissions : undefined;
    const entry = permissions?.kind === 'object'
        ? permissions.entries.find(({ key, value }) => WRITABLE.includes(key) && value.kind === 'scalar' && value.value === 'write')
        : undefined;
    const node = all ?? entry?.value;
    if (!node)
        return [];
    const scope = entry ? `${entry.key}: write` : 'write-all';
    return [
        {
            id: 'ci/agentic-workflow-writes',
            node,
            message: `The agent of this workflow itself holds \`${scope}\`.`,
            evidence: [`permission: ${scope}`],
        },
    ];
}
/** Outputs that change nothing. */
const HARMLESS = /^(?:noop|missing-tool|missing-data|report-incomplete|report-failure-as-issue|report-failed-jobs|activation-comments|threat-detection|staged|footer|mentions|github-token|github-app|env|max|messages|concurrency-group|runs-on)$/;
function uncheckedOutputs(root) {
    const outputs = (0,agent_config/* child */.jf)(root, 'safe-outputs');
    const detection = outputs && (0,agent_config/* child */.jf)(outputs, 'threat-detection');
    // Without a model only the steps of one's own are left to look.
    const hasNoLook = textAt(detection, 'engine') === 'false' &&
        !['steps', 'post-steps'].some((key) => detection && (0,agent_config/* child */.jf)(detection, key));
    const isOff = (detection?.kind === 'scalar' && detection.value === false) ||
        textAt(detection, 'enabled') === 'false' ||
        hasNoLook;
    const names = outputs?.kind === 'object' ? outputs.entries.map(({ key }) => key) : [];
    const changing = names.filter((name) => !HARMLESS.test(name));
    if (!detection || !isOff || changing.length === 0 || textAt(outputs, 'staged') === 'true')
        return [];
    return [
        {
            id: 'ci/agentic-outputs-unchecked',
            node: detection,
            message: `What the agent asks for (${changing.slice(0, 4).join(', ')}) is done without the check for injected orders.`,
            evidence: changing.slice(0, 4).map((name) => `output: ${name}`),
        },
    ];
}
function noSandbox(root) {
    const sandbox = (0,agent_config/* child */.jf)(root, 'sandbox');
    const agent = sandbox && (0,agent_config/* child */.jf)(sandbox, 'agent');
    const network = (0,agent_config/* child */.jf)(root, 'network');
    const allowed = network && (0,agent_config/* child */.jf)(network, 'allowed');
    const everywhere = allowed?.kind === 'array' ? allowed.items.find((each) => each.kind === 'scalar' && each.value === '*') : undefined;
    const off = [sandbox, agent].find((each) => each?.kind === 'scalar' && each.value === false);
    const node = off ?? everywhere;
    if (!node)
        return [];
    return [
        {
            id: 'ci/agent-sandbox-off',
            node,
            message: off
                ? 'The agent of this workflow runs without its sandbox and firewall.'
                : 'The firewall around the agent of this workflow lets everything through (`*`).',
        },
    ];
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/agent-grants.js
// What a step's own words grant its agent: shells, network, or no questions asked.
const FREE_BASH = /(?:^|[\s,"'=:[(])(?:Bash(?![\w(])|Bash\(\s*(?:\*|:\*|(?:curl|wget|bash|sh|python3?|node|npm|npx|bun|make|cargo|go|pip|uv|env|cat|printenv|gh|gh api|git|git push|git commit)(?:[:\s]\s?\*)\)?)|WebFetch(?![\w(])|mcp__github__(?:create_or_update_file|push_files|merge_pull_request))|dangerously-?[sS]kip-?[pP]ermissions|bypassPermissions|"?defaultMode"?:\s*"bypass/;
/** Whether the tools of Claude Code named in a text let it run commands, or reach the network or the code, at will. */
function isFreeClaude(text) {
    return FREE_BASH.test(withoutDenied(text));
}
/** What is forbidden grants nothing. */
function withoutDenied(text) {
    return text.replace(/--disallowed-?tools[= ]+(?:"[^"]*"|'[^']*'|\S+)|"deny"\s*:\s*\[[^\]]*\]/gi, ' ');
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/agent-actions.js
// Actions that run an agent or ask a model: who may start them and what they let the model do, by their action.yml and
// docs/security.md as of 2026-11-22.

const PLAIN = {
    refuses: [],
    hasToken: false,
    checksWriter: false,
    readsEvent: false,
    hasTools: true,
    isFree: false,
    restoresSettings: false,
    answers: [],
};
const MENTION_ONLY = { refuses: ['discussion', 'discussion_comment'], hasToken: true };
const EVERYBODY = /(?:^|,)\s*\*\s*(?:,|$)/;
function ofAction(action, { input }) {
    switch (action) {
        case 'anthropics/claude-code-action': {
            const tools = ['claude_args', 'allowed_tools', 'settings', 'claude_env'].map(input).join('\n');
            const prompt = ['prompt', 'direct_prompt', 'override_prompt'].map(input).join('');
            return {
                ...PLAIN,
                ...MENTION_ONLY,
                name: 'claude-code-action',
                checksWriter: !(EVERYBODY.test(input('allowed_non_write_users')) && input('github_token') !== ''),
                readsEvent: prompt === '',
                // Without a prompt it works in tag mode: it edits files and pushes them.
                isFree: prompt === '' || isFreeClaude(tools),
                restoresSettings: true,
                answers: ['structured_output'],
            };
        }
        case 'anthropics/claude-code-base-action':
        case 'anthropics/claude-code-action/base-action':
            return {
                ...PLAIN,
                name: 'claude-code-base-action',
                isFree: isFreeClaude(['claude_args', 'allowed_tools', 'settings'].map(input).join('\n')),
                answers: ['structured_output'],
            };
        case 'openai/codex-action':
            return {
                ...PLAIN,
                name: 'codex-action',
                checksWriter: !EVERYBODY.test(input('allow-users')),
                isFree: input('sandbox') === 'danger-full-access' ||
                    input('safety-strategy') === 'unsafe' ||
                    /dangerously-bypass|danger-full-access|--yolo|network_access\s*=\s*true/.test(input('codex-args')),
                answers: ['final-message'],
            };
        case 'google-github-actions/run-gemini-cli':
        case 'google-gemini/gemini-cli-action': {
            // It always runs with --yolo; only the settings restrict its tools.
            const settings = input('settings') + input('settings_json');
            const isListed = /"(?:core|coreTools)"\s*:\s*\[/.test(settings);
            return {
                ...PLAIN,
                name: 'run-gemini-cli',
                isFree: !isListed ||
                    /"(?:run_shell_command|ShellTool)(?:\((?:cat|curl|gh|git|node|npm|python3?|bash|sh)\))?"/.test(settings),
                answers: ['summary'],
            };
        }
        case 'sst/opencode/github':
        case 'anomalyco/opencode/github':
            return { ...PLAIN, ...MENTION_ONLY, name: 'opencode', checksWriter: true, readsEvent: true, isFree: true };
        case 'actions/ai-inference': {
            // GitHub's MCP server in its first versions, tools of the Copilot CLI since.
            const hasTools = input('enable-github-mcp') === 'true' || input('copilot-allow-tools') !== '';
            return { ...PLAIN, name: 'ai-inference', hasTools, answers: ['response'] };
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/agent-commands.js
// Command lines that run an agent without asking anybody.

const ARGS = String.raw `(?:[^\n;&|]|\\\n){0,600}?`;
const START = String.raw `(?:^|[;&|(]|\$\(|\bthen\b|\bdo\b|\bif\b|\btimeout\s+\S+|\b(?:npx|bunx|pnpm dlx|uvx)(?:\s+-y|\s+--yes)?)\s*(?:[A-Z_]+=\S*\s+){0,5}`;
const matches = (expression) => (text) => expression.test(text);
const always = () => true;
const UNBOUND_CODEX = /dangerously-bypass|danger-full-access|--yolo|network_access\s*=\s*true/;
const UNASKED_GEMINI = /\s(?:-y|--yolo)\b|--approval-mode[= ]["']?yolo/;
/** What OpenCode is told in its environment: that commands are refused or asked for, but for those that are listed. */
const BOUND_OPENCODE = /"(?:bash|\*)"\s{0,20}:\s{0,20}(?:"(?:deny|ask)"|\{[^{}]{0,2000}"\*"\s{0,20}:\s{0,20}"(?:deny|ask)")/;
const isFreeOpenCode = (_text, { variable }) => !['OPENCODE_PERMISSION', 'OPENCODE_CONFIG_CONTENT'].some((name) => BOUND_OPENCODE.test(variable(name)));
const COMMANDS = [
    {
        name: 'claude',
        runs: command('(?:@anthropic-ai\\/claude-code(?:@\\S+)?|claude)', '(?:-p|--print)'),
        isFree: isFreeClaude,
    },
    {
        name: 'codex',
        runs: command('(?:@openai\\/codex(?:@\\S+)?|codex)', '(?:exec|e)'),
        isFree: matches(UNBOUND_CODEX),
    },
    {
        name: 'gemini',
        runs: command('(?:@google\\/gemini-cli(?:@\\S+)?|gemini)', '(?:-p|--prompt|-y|--yolo|--approval-mode)'),
        isFree: matches(UNASKED_GEMINI),
    },
    { name: 'qwen', runs: command('qwen', '(?:-p|--prompt|-y|--yolo)'), isFree: matches(UNASKED_GEMINI) },
    {
        name: 'copilot',
        runs: command('(?:@github\\/copilot(?:@\\S+)?|copilot)', '(?:-p|--prompt)'),
        isFree: matches(/--allow-all(?:-tools)?\b|--yolo\b|--allow-tool[= ]["']?shell["']?(?:\s|$)/),
    },
    {
        name: 'aider',
        runs: command('aider', '(?:-m|--message|--message-file|-f|--yes(?:-always)?)'),
        isFree: matches(/--yes/),
    },
    {
        name: 'cursor-agent',
        runs: command('cursor-agent', '(?:-p|--print|-f|--force)'),
        isFree: matches(/\s(?:-f|--force|--yolo)\b/),
    },
    { name: 'opencode', runs: command('opencode', 'run'), isFree: isFreeOpenCode },
    { name: 'goose', runs: command('goose', 'run'), isFree: always },
    { name: 'amp', runs: command('amp', '(?:-x|--execute)'), isFree: matches(/--dangerously-allow-all/) },
    { name: 'droid', runs: command('droid', 'exec'), isFree: matches(/--skip-permissions-unsafe|--auto[= ]high/) },
    { name: 'auggie', runs: command('auggie', '(?:-p|--print)'), isFree: always },
    {
        name: 'kiro-cli',
        runs: command('(?:kiro-cli|q) chat', '--no-interactive'),
        isFree: matches(/--trust-all-tools/),
    },
];
function command(name, mode) {
    return new RegExp(`${START}${name}\\s${ARGS}(?<![\\w-])${mode}(?![\\w-])`, 'm');
}
function ofCommand(step) {
    const { run } = step;
    const found = run === '' ? undefined : COMMANDS.find(({ runs }) => runs.test(run));
    if (!found)
        return undefined;
    return {
        name: found.name,
        refuses: [],
        hasToken: false,
        checksWriter: false,
        readsEvent: false,
        hasTools: true,
        isFree: found.isFree(withoutDenied(run), step),
        restoresSettings: false,
        answers: undefined,
    };
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/agents.js
// The coding agents and model calls that run in workflows: which step runs one, and what is known of it. Sources: README and
// docs/security of each action, the CLIs' own help.


/** Most workflows run none: they are not even parsed. An escape may spell a name, so it counts as one. */
const MAY_RUN_AGENT = /claude|codex|gemini|qwen|copilot|aider|cursor-agent|opencode|goose|\bamp\b|droid|auggie|ai-inference|pr-agent|kiro|modelcontextprotocol|mcp-server|server-mcp|\\[xuU][\da-f]/i;
/** The agent a step runs, or undefined. */
function agentOf(step) {
    const action = step.uses.toLowerCase().split('@')[0] ?? '';
    return action === '' ? ofCommand(step) : ofAction(action, step);
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/expressions.js
// Expressions inside texts: `${{ … }}` is replaced by GitHub before a shell or a model sees the text.
const EXPRESSION = /\$\{\{((?:[^}]|\}(?!\})){1,600})\}\}/g;
/** The expressions of a text, without those that only yield true or false. */
function insertions(text) {
    return [...text.matchAll(EXPRESSION)]
        .map(([whole]) => whole)
        .filter((whole) => !/^\$\{\{\s*!?(?:contains|startsWith|endsWith)\s*\([^)]{0,300}\)\s*\}\}$/i.test(whole))
        .filter((whole) => !/[!=]=/.test(whole) || /\|\||&&/.test(whole));
}
/** The first expression that speaks of one of the contexts. */
function insertionOf(text, context) {
    return insertions(text).find((whole) => context.test(whole));
}
/** An expression or condition with `a['b']` written as `a.b`. */
function dotted(expression) {
    return expression.replaceAll(/\[\s{0,9}'([\w-]{1,100})'\s{0,9}\]/g, '.$1');
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/answers.js
// What becomes of an agent's answer: whoever steers the model writes it, so it must not be run, set the environment of
// later steps, choose the code they use, or decide alone what is released.


function answerUses(run) {
    const answer = answerOf(run);
    const piped = pipedAnswer(run);
    if (!answer || firstOfName(run) !== run.step)
        return piped;
    const uses = mentionsOfOutputs(run.workflow);
    const own = (uses.get(`steps ${textAt(run.step, 'id')}`) ?? []).filter(({ job }) => job === run.job);
    const others = uses.get(`needs ${run.jobName}`) ?? [];
    return [
        ...piped,
        ...[...own, ...others].flatMap(({ jobName, job, step }) => {
            const isOwn = job === run.job;
            const names = answer.namesIn(isOwn);
            if (!names)
                return [];
            const use = {
                run,
                names,
                place: isOwn || jobName === '' ? '{place}' : `job "${jobName}"`,
                isFree: answer.isFree,
            };
            return step ? stepUses(use, step) : jobUses(use, job);
        }),
    ];
}
/** Names are there once in a job: with more, the first counts. */
function firstOfName({ job, step }) {
    return stepsByName(job).get(textAt(step, 'id'));
}
const stepsByName = once((job) => new Map(steps(job)
    .toReversed()
    .map((step) => [textAt(step, 'id'), step])));
/** What speaks of the outputs of which step or job, so that each answer is compared with its own uses only. */
const mentionsOfOutputs = once((workflow) => {
    const found = new Map();
    const add = (mention, texts) => {
        const names = new Set(texts.flatMap((text) => [...dotted(text).matchAll(/\b(steps|needs)\.([\w-]{1,100})\.outputs\b/gi)].map(([, kind = '', name = '']) => `${kind.toLowerCase()} ${name}`)));
        for (const name of names) {
            const list = found.get(name);
            if (list)
                list.push(mention);
            else
                found.set(name, [mention]);
        }
    };
    for (const [jobName, job] of jobsOf(workflow)) {
        const matrix = (0,agent_config/* child */.jf)(job, 'strategy');
        add({ jobName, job, step: undefined }, [
            textAt(job, 'if'),
            textAt(job, 'runs-on'),
            textAt(job, 'container'),
            textAt(matrix, 'matrix'),
        ]);
        for (const step of steps(job))
            add({ jobName, job, step }, [
                textAt(step, 'if'),
                textAt(step, 'run'),
                ...textsIn((0,agent_config/* child */.jf)(step, 'with')),
                ...textsIn((0,agent_config/* child */.jf)(step, 'env')),
            ]);
    }
    return found;
});
/** Outputs of a script that tell how it went. */
const STATES = '(?!(?:\\w*_)?(?:exit_?code|code|status|state|exists?|found|count|number|num|branch|sha|path|file|dir|conclusion|outcome|success|failed|skip|skipped|has_\\w+|is_\\w+|should_\\w+|changed|changes|version|model|date|time|id|url)\\b)[\\w-]{1,80}';
function answerOf({ step, job, jobName, agent }) {
    const id = textAt(step, 'id');
    if (!/^[\w-]{1,100}$/.test(id))
        return undefined;
    const outputs = agent.answers ? agent.answers.join('|') : STATES;
    if (outputs === '')
        return undefined;
    const source = String.raw `\bsteps\.${id}\.outputs\.(?:${outputs})(?![\w-])`;
    const own = new RegExp(source, 'i');
    const declared = (0,agent_config/* child */.jf)(job, 'outputs');
    const handed = declared?.kind === 'object'
        ? declared.entries
            .filter(({ key, value }) => /^[\w-]{1,100}$/.test(key) && value.kind === 'scalar' && own.test(dotted(String(value.value))))
            .map(({ key }) => key)
        : [];
    const others = handed.length > 0 && /^[\w-]{1,100}$/.test(jobName)
        ? new RegExp(String.raw `\bneeds\.${jobName}\.outputs\.(?:${handed.join('|')})(?![\w-])`, 'i')
        : undefined;
    return {
        namesIn: (isOwnJob) => (isOwnJob ? own : others),
        isFree: agent.answers !== undefined && !agent.answers.includes('structured_output'),
    };
}
function insertedIn(node, names) {
    return node?.kind === 'scalar'
        ? insertions(String(node.value ?? '')).find((each) => names.test(dotted(each)))
        : undefined;
}
function stepUses(use, step) {
    const { run, names, place } = use;
    const inputs = (0,agent_config/* child */.jf)(step, 'with');
    const script = (0,agent_config/* child */.jf)(step, 'run') ?? (inputs && actionOf(step) === 'actions/github-script' ? (0,agent_config/* child */.jf)(inputs, 'script') : undefined);
    const found = [];
    const words = insertedIn(script, names);
    if (script && words !== undefined)
        found.push({
            id: 'ci/agent-answer-executed',
            node: script,
            words,
            message: `A script in ${place} holds the answer of ${run.agent.name}: \`${words}\` becomes part of it before it runs.`,
            evidence: [`answer: ${words}`],
            tier: use.isFree && run.exposure !== 'closed' ? 'gate' : 'review',
        });
    const variable = words === undefined ? variableOf(step, names) : undefined;
    const node = (0,agent_config/* child */.jf)(step, 'run');
    const written = variable !== undefined && node?.kind === 'scalar' ? environmentWrite(String(node.value), variable) : undefined;
    if (node && written !== undefined)
        found.push(inEnvironment(run, node, written, place));
    const executed = variable !== undefined && node?.kind === 'scalar' ? evaluated(String(node.value), variable) : undefined;
    if (node && executed !== undefined)
        found.push({
            id: 'ci/agent-answer-executed',
            node,
            words: executed,
            message: `A script in ${place} runs the answer of ${run.agent.name}: \`${executed}\`.`,
            evidence: [`runs: ${executed}`],
            tier: run.exposure !== 'closed' ? 'gate' : 'review',
        });
    for (const key of ['ref', 'repository']) {
        const picked = inputs && (0,agent_config/* child */.jf)(inputs, key);
        if (picked && actionOf(step) === 'actions/checkout' && insertedIn(picked, names) !== undefined)
            found.push(choice(run, picked, `what ${place} checks out`));
    }
    const decided = decision(step, names);
    if (decided)
        found.push(verdict(run, decided, place));
    return found;
}
function jobUses({ run, names, place }, job) {
    const strategy = (0,agent_config/* child */.jf)(job, 'strategy');
    const choices = [
        [strategy && (0,agent_config/* child */.jf)(strategy, 'matrix'), 'the matrix'],
        [(0,agent_config/* child */.jf)(job, 'runs-on'), 'the runner'],
        [(0,agent_config/* child */.jf)(job, 'container'), 'the container'],
    ];
    const found = choices.flatMap(([node, what]) => node && insertedIn(node, names) !== undefined ? [choice(run, node, `${what} of ${place}`)] : []);
    const condition = (0,agent_config/* child */.jf)(job, 'if');
    const isReleasing = steps(job).some((step) => RELEASES.test(`${textAt(step, 'run')}\n${textAt(step, 'uses')}`));
    // A protected environment asks a person.
    if (condition && decides(condition, names) && isReleasing && !(0,agent_config/* child */.jf)(job, 'environment'))
        return [...found, verdict(run, condition, place)];
    return found;
}
function choice(run, node, what) {
    return {
        id: 'ci/agent-answer-picks-code',
        node,
        message: `The answer of ${run.agent.name} picks ${what}.`,
        evidence: [`agent: ${run.agent.name}`],
    };
}
/** What cannot be taken back, or counts as somebody's consent. */
const RELEASES = /\bgh pr merge\b|\bgh pr review\b[^\n]{0,200}--approve|\bgit push\b[^\n]{0,200}\s(?:HEAD:)?(?:main|master)\b(?![\w./-])|\bnpm publish\b|\btwine upload\b|\bgh release create\b|\bterraform apply\b|\bkubectl apply\b|\bdocker push\b|automerge|auto-approve|pypa\/gh-action-pypi-publish|createReview\([^)]{0,400}APPROVE|pulls\.merge\b/i;
function decision(step, names) {
    const condition = (0,agent_config/* child */.jf)(step, 'if');
    const does = `${textAt(step, 'run')}\n${textAt(step, 'uses')}\n${textAt(step, 'with', 'script')}`;
    return condition && decides(condition, names) && RELEASES.test(does) ? condition : undefined;
}
/** Whether a condition asks what the answer says, and not only that there is one. */
function decides(condition, names) {
    const text = condition.kind === 'scalar' ? dotted(String(condition.value)) : '';
    return names.test(text.replaceAll(/[\w.[\]'-]{1,200}\s{0,9}!=\s{0,9}''/g, ''));
}
function verdict(run, node, place) {
    return {
        id: 'ci/agent-verdict-releases',
        node,
        message: `In ${place} the answer of ${run.agent.name} alone decides whether something is merged, approved or released.`,
        evidence: [`agent: ${run.agent.name}`],
    };
}
/** The variable of a step's environment that holds the answer. */
function variableOf(step, names) {
    const env = (0,agent_config/* child */.jf)(step, 'env');
    return env?.kind === 'object'
        ? env.entries.find(({ value, key }) => /^\w{1,80}$/.test(key) && insertedIn(value, names) !== undefined)?.key
        : undefined;
}
function environmentWrite(script, variable) {
    return script
        .split('\n')
        .find((line) => new RegExp(String.raw `\$\{?${variable}\b`).test(line) && /GITHUB_(?:ENV|PATH)\b/.test(line))
        ?.trim();
}
function evaluated(script, variable) {
    return new RegExp(String.raw `(?:\beval|\b(?:ba|z)?sh\s+-c)\s+["']?\$\{?${variable}\b|\$\{?${variable}\}?["']?\s*\|\s*(?:ba|z)?sh\b`).exec(script)?.[0];
}
/** In one script: the agent's words go straight into a shell or the environment of later steps. */
const INTO_SHELL = /\|\s{0,4}(?:sudo\s{1,4})?(?:ba|z)?sh\b(?:\s+-s\b)?\s*(?:$|[;&|)\n])/;
const EVALUATED = /\beval\s{1,4}"?\$\(\s{0,4}(?:npx\s+(?:-y\s+)?)?\S{0,40}$/;
function pipedAnswer(run) {
    const node = (0,agent_config/* child */.jf)(run.step, 'run');
    if (node?.kind !== 'scalar')
        return [];
    const lines = String(node.value).replaceAll('\\\n', '  ').split('\n');
    const starts = new RegExp(String.raw `(?<![\w/@.-])${run.agent.name}\s`);
    return lines.flatMap((line) => {
        const at = line.search(starts);
        if (at < 0 || /^\s*(?:#|echo\b)/.test(line))
            return [];
        const rest = line.slice(at, at + 2000);
        const words = run.agent.name;
        if (INTO_SHELL.test(withoutQuotes(rest)) || EVALUATED.test(line.slice(0, at)))
            return [
                {
                    id: 'ci/agent-answer-executed',
                    node,
                    words,
                    message: `A script in {place} runs what ${run.agent.name} answers as commands.`,
                    evidence: [`runs: ${line.trim().slice(0, 200)}`],
                    tier: run.exposure !== 'closed' ? 'gate' : 'review',
                },
            ];
        return />>\s*["']?\$\{?GITHUB_(?:ENV|PATH)\b/.test(rest) ? [inEnvironment(run, node, words, '{place}')] : [];
    });
}
function withoutQuotes(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '""');
}
function inEnvironment(run, node, words, place) {
    return {
        id: 'ci/agent-answer-in-environment',
        node,
        words,
        message: `A script in ${place} writes the answer of ${run.agent.name} to the environment of later steps.`,
        evidence: [`writes: ${words}`],
    };
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/guards.js
// Who gets past the `if:` of a job or step: the expression is read as and/or of conditions, and the way through it that
// is open widest for an event counts.
const RANKS = ['none', 'weak', 'strong', 'never'];
function stronger(...guards) {
    return RANKS[Math.max(0, ...guards.map((guard) => RANKS.indexOf(guard)))];
}
function weaker(guards) {
    return RANKS[Math.min(RANKS.length - 1, ...guards.map((guard) => RANKS.indexOf(guard)))];
}
/** Deepest nesting of brackets that is followed; what lies deeper guards nothing. */
const DEPTH = 12;
function guardOf(expression, event, of = 'starter') {
    return evaluate(expression.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1'), { event, of }, 0);
}
function evaluate(source, event, depth) {
    const text = source.trim();
    if (depth > DEPTH || text === '')
        return 'none';
    const alternatives = splitTop(text, '||');
    if (alternatives.length > 1)
        return weaker(alternatives.map((each) => evaluate(each, event, depth + 1)));
    const conditions = splitTop(text, '&&');
    if (conditions.length > 1)
        return stronger(...conditions.map((each) => evaluate(each, event, depth + 1)));
    if (text.startsWith('(') && closesAtEnd(text))
        return evaluate(text.slice(1, -1), event, depth + 1);
    return condition(text, event);
}
function condition(text, asked) {
    if (literalOf(text) === 'false')
        return 'never';
    const test = readTest(text, 0);
    // What is not understood, or has the right words only between quotes, may be a guard: never one to rely on.
    if (!test)
        return !text.startsWith('!') && ABOUT_PEOPLE.test(text) ? 'weak' : 'none';
    // Who comments on a pull request need not be who wrote it.
    if (asked.of === 'author' && asked.event.endsWith('comment') && ABOUT_STARTER.test(test.context))
        return 'none';
    return guardOfTest(test, asked.event);
}
const ABOUT_PEOPLE = /author_association|actor|sender|\blogin\b|user\.id|label|\.fork\b|full_name|event_name|outputs\.[\w-]*(?:perm|allow|auth|trust|member|collab|maintainer|is_org|write|admin)/i;
/** Conditions on who started the run. */
const ABOUT_STARTER = /^github\.(?:actor|triggering_actor|actor_id|event\.(?:comment|review|sender)\.)|outputs\./;
const INSIDERS = ['owner', 'member', 'collaborator'];
const OUTSIDERS = ['contributor', 'first_time_contributor', 'first_timer', 'none', 'mannequin'];
const RUN_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'merge_group', 'release'];
function guardOfTest({ context, other, kind, values, isNegated, passes }, event) {
    // In a fork its own name is not the repository's.
    if (other !== undefined && !isNegated && isOwnRepository(context, other))
        return 'strong';
    // Whoever gets at a private repository is no stranger.
    if (context === 'github.event.repository.private')
        return passes('true') && !passes('false') ? 'strong' : 'none';
    if (context === 'github.event.repository.visibility')
        return other === undefined && !passes('public') ? 'strong' : 'none';
    if (context === 'github.event_name' && other === undefined)
        return passes(event) ? 'none' : 'never';
    if (/^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork$/.test(context)) {
        // Events without this object have nothing there, which is as good as `false`.
        const isThere = event === (context.includes('workflow_run') ? 'workflow_run' : 'pull_request_target');
        return isThere && other === undefined && !passes('true') ? 'strong' : 'none';
    }
    if (/(?:^|\.)author_association$/.test(context)) {
        if (other !== undefined)
            return isNegated ? 'none' : 'weak';
        if (kind === 'truthy' || OUTSIDERS.some(passes))
            return 'none';
        return INSIDERS.some(passes) ? 'strong' : 'weak';
    }
    if (/^github\.event\.workflow_run\.event$/.test(context) && other === undefined) {
        if (event !== 'workflow_run' || passes('pull_request'))
            return 'none';
        return isNegated || values.every((value) => RUN_EVENTS.includes(value)) ? 'strong' : 'none';
    }
    if (/workflow_run\.head_branch$/.test(context))
        return isNegated ? 'none' : 'weak';
    if (/(?:^github\.(?:actor|triggering_actor|actor_id)|sender\.login|user\.login|author\.login|actor\.login|sender\.id|user\.id)$/.test(context)) {
        if (isNegated || kind === 'truthy')
            return 'none';
        if (other !== undefined)
            return isOwner(other) ? 'strong' : 'weak';
        // The last to push to a bot's branch need not be the one who opened it. Part of a name is anybody's to choose.
        const isBot = values.some((value) => value.includes('[bot]')) && !context.endsWith('user.login');
        return kind === 'is' && !isBot ? 'strong' : 'weak';
    }
    if (/(?:label\.name|labels\.\*\.name|event\.label)$/.test(context))
        return isNegated ? 'none' : 'weak';
    if (context === 'github.event.action')
        return kind === 'is' && !isNegated && values.every((value) => ['labeled', 'assigned', 'milestoned'].includes(value))
            ? 'weak'
            : 'none';
    // Another step or job decides; what it decides on is not followed.
    if (/^(?:steps|needs)\.[\w-]+\.outputs\.[\w-]*(?:perm|allow|auth|trust|member|collab|maintainer|is_org|write|admin)[\w-]*$/.test(context))
        return other === undefined && !passes('') && !passes('false') ? 'strong' : 'weak';
    return other !== undefined && ABOUT_PEOPLE.test(other) && !isNegated ? 'weak' : 'none';
}
function isOwner(context) {
    return context === 'github.repository_owner' || context === 'github.event.repository.owner.login';
}
function isOwnRepository(one, two) {
    return [
        [one, two],
        [two, one],
    ].some(([head = '', own = '']) => /(?:head\.repo|head_repository)\.full_name$/.test(head)
        ? /^github\.repository$|^github\.event\.(?:pull_request\.base\.repo|repository)\.full_name$/.test(own)
        : /(?:head\.repo|head_repository)\.owner\.login$/.test(head) && isOwner(own));
}
/** Texts are compared without regard to case, as GitHub does; undefined for what is no such comparison. */
function readTest(source, depth) {
    const text = source.trim();
    if (depth > DEPTH)
        return undefined;
    if (text.startsWith('(') && closesAtEnd(text))
        return readTest(text.slice(1, -1), depth + 1);
    for (const operator of ['!=', '==']) {
        const sides = splitTop(text, operator);
        if (sides.length === 1)
            continue;
        const [left = '', right = ''] = sides;
        return sides.length > 2 ? undefined : comparison(left.trim(), right.trim(), operator === '!=', depth);
    }
    if (text.startsWith('!'))
        return negated(readTest(text.slice(1), depth + 1));
    const call = /^(contains|startsWith|endsWith)\s*\(([\s\S]*)\)$/i.exec(text);
    if (call)
        return closesAtEnd(text.slice(text.indexOf('('))) ? callTest(call[1] ?? '', call[2] ?? '') : undefined;
    const context = contextOf(text);
    if (context === undefined || literalOf(text) !== undefined)
        return undefined;
    return {
        context,
        kind: 'truthy',
        values: [],
        isNegated: false,
        passes: (value) => value !== '' && value !== 'false',
    };
}
function comparison(left, right, isNegated, depth) {
    const [one, two] = [literalOf(left), literalOf(right)];
    const [value, side] = two === undefined ? [one, right] : [two, left];
    const context = contextOf(side);
    const flip = (test) => (isNegated ? negated(test) : test);
    if (value === undefined) {
        const [context, other] = [contextOf(left), contextOf(right)];
        if (context === undefined || other === undefined)
            return undefined;
        return flip({ context, other, kind: 'is', values: [], isNegated: false, passes: () => true });
    }
    if (one !== undefined && two !== undefined)
        return undefined;
    if (context !== undefined)
        return flip({ context, kind: 'is', values: [value], isNegated: false, passes: (each) => each === value });
    if (value !== 'true' && value !== 'false')
        return undefined;
    const inner = readTest(side, depth + 1);
    return flip(value === 'true' ? inner : negated(inner));
}
function callTest(name, source) {
    const [first = '', second = '', ...more] = splitTop(source, ',').map((each) => each.trim());
    if (more.length > 0)
        return undefined;
    const list = listOf(first);
    const [one, two] = [literalOf(first), literalOf(second)];
    const [context, part] = [contextOf(first), contextOf(second)];
    const isContains = name.toLowerCase() === 'contains';
    const common = { isNegated: false };
    if (isContains && list && two === undefined && part !== undefined)
        return { ...common, context: part, kind: 'is', values: list, passes: (value) => list.includes(value) };
    if (isContains && one !== undefined && two === undefined && part !== undefined)
        return { ...common, context: part, kind: 'part', values: [one], passes: (value) => one.includes(value) };
    if (one !== undefined || two === undefined || context === undefined)
        return undefined;
    const passes = isContains
        ? (value) => value.includes(two)
        : name.toLowerCase() === 'startswith'
            ? (value) => value.startsWith(two)
            : (value) => value.endsWith(two);
    return { ...common, context, kind: 'part', values: [two], passes };
}
function negated(test) {
    if (!test)
        return undefined;
    return { ...test, isNegated: !test.isNegated, passes: (value) => !test.passes(value) };
}
/** The value of a literal, in lower case. */
function literalOf(text) {
    const quoted = /^'((?:[^']|'')*)'$/.exec(text);
    if (quoted)
        return (quoted[1] ?? '').replaceAll("''", "'").toLowerCase();
    return /^(?:true|false|-?\d[\w.+-]*)$/i.test(text) ? text.toLowerCase() : /^null$/i.test(text) ? '' : undefined;
}
function listOf(text) {
    const literal = literalOf(/^fromJSON\s*\(([\s\S]*)\)$/i.exec(text)?.[1]?.trim() ?? '');
    if (literal === undefined)
        return undefined;
    try {
        const list = JSON.parse(literal);
        return Array.isArray(list) && list.every((each) => typeof each === 'string' || typeof each === 'number')
            ? list.map(String)
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** The name of a context in lower case, `a['b']` as `a.b`. */
function contextOf(text) {
    const name = text.replaceAll(/\s*\[\s*'([\w-]+)'\s*\]/g, '.$1');
    return /^[a-z_][\w-]*(?:\.(?:[\w-]+|\*))*$/i.test(name) ? name.toLowerCase() : undefined;
}
function closesAtEnd(text) {
    let depth = 0;
    let isInText = false;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === "'")
            isInText = !isInText;
        else if (isInText)
            continue;
        else if (character === '(')
            depth++;
        else if (character === ')' && --depth === 0)
            return at === text.length - 1;
    }
    return false;
}
/** Splits outside brackets and quotes. */
function splitTop(text, separator) {
    const parts = [];
    let depth = 0;
    let isInText = false;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === "'")
            isInText = !isInText;
        else if (isInText)
            continue;
        else if (character === '(' || character === '[')
            depth++;
        else if (character === ')' || character === ']')
            depth--;
        else if (depth === 0 && text.startsWith(separator, at)) {
            parts.push(text.slice(from, at));
            at += separator.length - 1;
            from = at + 1;
        }
    }
    return [...parts, text.slice(from)];
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/powers.js
// What a job gives its agent: permissions of the job's token, secrets beyond the model's own key, text and code of
// strangers.


/** Scopes with which one changes code, releases or other workflows; the others write comments and labels. */
const STRONG_SCOPES = ['contents', 'actions', 'packages', 'deployments', 'pages', 'workflows', 'attestations'];
/** Strong write permissions of the token, job before workflow; nothing written means GitHub's default, taken as read. */
function strongPermissions(workflow, job) {
    const declared = (0,agent_config/* child */.jf)(job, 'permissions') ?? (0,agent_config/* child */.jf)(workflow, 'permissions');
    if (declared?.kind === 'scalar')
        return declared.value === 'write-all' ? ['write-all'] : [];
    if (declared?.kind !== 'object')
        return [];
    return declared.entries
        .filter(({ key, value }) => STRONG_SCOPES.includes(key) && value.kind === 'scalar' && value.value === 'write')
        .map(({ key }) => `${key}: write`);
}
/** Keys of the model itself: needed, and not what makes a workflow dangerous. */
const MODEL_KEY = /ANTHROPIC|CLAUDE|OPENAI|CODEX|GEMINI|GOOGLE_(?:API|AI|GENAI)|VERTEX|BEDROCK|OPENROUTER|LLM|MISTRAL|DEEPSEEK|GROQ|XAI|CURSOR_API|COPILOT|OPENCODE|AMP_API|FACTORY|AUGMENT|MINIMAX|ZAI|ZHIPU|GLM|MOONSHOT|KIMI|DASHSCOPE|QWEN|NVIDIA|TOGETHER|FIREWORKS|CEREBRAS|PERPLEXITY|COHERE|AI_GATEWAY|NOVITA|GITHUB_TOKEN$/i;
/** Maps are shared by many steps: each is read once. */
const mentions = new WeakMap();
const NOTHING = {
    secrets: [],
    hasToken: false,
    tokensOf: new Set(),
    strangersText: undefined,
    strangersNumber: false,
};
function mentionsOf(node) {
    if (!node)
        return NOTHING;
    const known = mentions.get(node);
    if (known)
        return known;
    const found = mentionsIn(node.kind === 'scalar' ? String(node.value ?? '') : textsIn(node).join('\n'));
    mentions.set(node, found);
    return found;
}
function mentionsIn(text) {
    return {
        secrets: [...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''),
        hasToken: /secrets\.GITHUB_TOKEN|github\.token/.test(text),
        tokensOf: new Set([...text.matchAll(/steps\.([\w-]+)\.outputs\.token/g)].map((match) => match[1] ?? '')),
        strangersText: STRANGERS_TEXT.exec(text)?.[0],
        strangersNumber: STRANGERS_NUMBER.test(text),
    };
}
const togethers = new WeakMap();
function together(job) {
    // Aliases give one list to many jobs.
    const list = (0,agent_config/* child */.jf)(job, 'steps') ?? job;
    const known = togethers.get(list);
    if (known)
        return known;
    const all = steps(job);
    const keeping = all.filter((each) => isCheckout(each) && textAt(each, 'with', 'persist-credentials').toLowerCase() !== 'false');
    const guards = new Map();
    let guard = 'none';
    for (const step of all) {
        if (!guards.has(step))
            guards.set(step, guard);
        guard = stronger(guard, checkIn(step));
    }
    const found = {
        keepsToken: keeping.length > 0,
        kept: keeping.flatMap((each) => mentionsIn(textAt(each, 'with', 'token')).secrets),
        minters: all.flatMap((each) => (mintsToken(each) ? [textAt(each, 'id')] : [])),
        takesHead: all.some(takesHead),
        takesHeadToRoot: all.some((each) => takesHead(each) && textAt(each, 'with', 'path') === ''),
        takesArtifact: all.some(takesArtifact),
        guards,
    };
    togethers.set(list, found);
    return found;
}
/** Kept among the secrets, and opens nothing by itself. */
const JUST_AN_ID = /(?:^|_)(?:APP|APPLICATION|CLIENT|INSTALLATION|PROJECT|TENANT|ACCOUNT|SUBSCRIPTION|ORG|TEAM|USER)_ID$/i;
/** Secrets in reach of the agent step, by name: its own, the job's and the workflow's environment, a kept checkout token. */
function foreignSecrets(workflow, job, step) {
    const maps = [(0,agent_config/* child */.jf)(workflow, 'env'), (0,agent_config/* child */.jf)(job, 'env'), (0,agent_config/* child */.jf)(step, 'env'), (0,agent_config/* child */.jf)(step, 'with')];
    const names = [...maps.flatMap((map) => mentionsOf(map).secrets), ...together(job).kept];
    return [...new Set(names)].filter((name) => !MODEL_KEY.test(name) && !JUST_AN_ID.test(name));
}
/** Tokens of a GitHub App, made in the job with the right to write code and handed to the agent. */
function mintedTokens(job, step) {
    const maps = [(0,agent_config/* child */.jf)(step, 'env'), (0,agent_config/* child */.jf)(step, 'with'), (0,agent_config/* child */.jf)(job, 'env')].map(mentionsOf);
    return together(job)
        .minters.filter((id) => maps.some(({ tokensOf }) => tokensOf.has(id)))
        .map(() => 'a token of a GitHub App');
}
function mintsToken(step) {
    if (textAt(step, 'id') === '' || !/github-app-token(?:@|$)/.test(textAt(step, 'uses')))
        return false;
    const inputs = (0,agent_config/* child */.jf)(step, 'with');
    const names = inputs?.kind === 'object' ? inputs.entries.map(({ key }) => key) : [];
    const isNarrowed = names.some((name) => name.startsWith('permission-'));
    return !isNarrowed || textAt(step, 'with', 'permission-contents') === 'write';
}
/** Whether a checkout of the job leaves its token in the working copy. */
function keepsToken(job) {
    return together(job).keepsToken;
}
/** Whether the code of a pull request lies where the agent starts, so that its settings count. */
function startsInHead(job) {
    return together(job).takesHeadToRoot;
}
/** Whether the agent can use the job's token: named in its environment, handed over, or left behind by checkout. */
function hasToken(workflow, job, step) {
    const maps = [(0,agent_config/* child */.jf)(workflow, 'env'), (0,agent_config/* child */.jf)(job, 'env'), (0,agent_config/* child */.jf)(step, 'env'), (0,agent_config/* child */.jf)(step, 'with')];
    return maps.some((map) => mentionsOf(map).hasToken) || together(job).keepsToken;
}
const STRANGERS_TEXT = /github\.event\.(?:issue|comment|discussion|review|pull_request|head_commit|workflow_run)\.(?:title|body|(?:head_commit|head)\.(?:message|ref|label)|head_branch|display_title|message)|github\.head_ref|github\.event\.(?:client_payload|inputs)\b(?!.)|toJSON\(github\.event\)/i;
/** The prompt names the thing, and the agent goes and reads it. */
const STRANGERS_NUMBER = /github\.event\.(?:issue|pull_request|discussion|comment|review)\.(?:number|html_url|url|node_id|id)|github\.event\.number|\bgh (?:issue|pr) (?:view|diff|checkout|list)|\bgh search (?:issues|prs)/i;
/** How a stranger's words come before the model; undefined when nothing shows that they do. */
function strangersInput(workflow, job, step, event) {
    if (HEAD_EVENTS.includes(event) && together(job).takesHead)
        return 'it works on the checked-out code of the pull request';
    const here = [
        mentionsOf((0,agent_config/* child */.jf)(step, 'with')),
        mentionsOf((0,agent_config/* child */.jf)(step, 'run')),
        mentionsOf((0,agent_config/* child */.jf)(step, 'env')),
        mentionsOf((0,agent_config/* child */.jf)(job, 'env')),
        mentionsOf((0,agent_config/* child */.jf)(workflow, 'env')),
    ];
    const text = here.find(({ strangersText }) => strangersText !== undefined)?.strangersText;
    if (text !== undefined)
        return `its prompt or environment holds ${text}`;
    if (event === 'workflow_run')
        return together(job).takesArtifact ? 'it works beside the artifacts of the run that started it' : undefined;
    return here.some(({ strangersNumber }) => strangersNumber) ? 'it is told to read what the event is about' : undefined;
}
const HEAD_EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment'];
function takesHead(step) {
    // A branch is looked up by its name in the repository itself, unless the checkout names the fork.
    if (isCheckout(step))
        return (/head\.sha|head_sha|merge_commit_sha|refs\/pull\/|pull_request\.number/.test(textAt(step, 'with', 'ref')) ||
            /head\.repo|head_repository/.test(textAt(step, 'with', 'repository')));
    return /\bgh pr checkout\b|git fetch[^\n]*pull\/|git checkout[^\n]*head\.sha/.test(textAt(step, 'run'));
}
function takesArtifact(step) {
    const isDownload = /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)(?:@|$)/i.test(textAt(step, 'uses'));
    const id = `${textAt(step, 'with', 'run-id')} ${textAt(step, 'with', 'run_id')} ${textAt(step, 'run')}`;
    return ((isDownload || /\bgh run download\b/.test(id)) &&
        /workflow_run\.id/.test(`${id} ${textsIn((0,agent_config/* child */.jf)(step, 'env')).join(' ')}`));
}
/** Actions that fail, or say so, when the actor may not write. */
const CHECKING_ACTION = /check-?user-?permission|get-?user-?teams?-?membership|team-?membership|actor-permission|check-?(?:collaborator|actor)[\w-]*permission/i;
const ASKS_IN_SCRIPT = /getCollaboratorPermissionLevel\w*\s*\(|checkMembershipForUser\w*\s*\(/i;
const ASKS_IN_SHELL = /\b(?:gh\s+api|curl)\b[^\n]{0,400}collaborators\/[^\n]{0,120}permission/i;
const ASKS_IN_REQUEST = /request\s*\([^\n]{0,200}collaborators\/[^\n]{0,120}permission/i;
const ASSOCIATION = /\bevent\.[\w.]{1,60}author_association|\bpayload[\w.?!]{1,60}author_association/i;
const ROLES = /\b(?:OWNER|MEMBER|COLLABORATOR)\b/;
/** What makes an answer count: the job ends, or later steps are told. */
const CONSEQUENCE = /\bexit\s+[1-9]|\bsetFailed\s*\(|\bthrow\b|\bsetOutput\s*\(|GITHUB_OUTPUT|GITHUB_ENV|\breturn\b/;
/** How far a step before the agent keeps out who may not write; words in an `echo` or a comment check nothing. */
function permissionCheck(job, before) {
    return together(job).guards.get(before) ?? 'none';
}
function checkIn(step) {
    if (CHECKING_ACTION.test(textAt(step, 'uses')))
        return 'strong';
    const run = textAt(step, 'run')
        .replaceAll('\\\n', ' ')
        .replaceAll(/^\s*(?:#|(?:echo|printf|:)\s)(?![^\n]*GITHUB_(?:OUTPUT|ENV))[^\n]*/gm, '');
    const script = textAt(step, 'with', 'script').replaceAll(/\/\/[^\n]*|\bconsole\.\w+\([^\n]*/g, '');
    const text = `${run}\n${script}`;
    const isCheck = ASKS_IN_SHELL.test(run) ||
        ASKS_IN_SCRIPT.test(script) ||
        ASKS_IN_REQUEST.test(script) ||
        (ASSOCIATION.test(text) && ROLES.test(text));
    if (!isCheck)
        return 'none';
    return CONSEQUENCE.test(text) ? 'strong' : 'weak';
}
function isCheckout(step) {
    return /^actions\/checkout(?:@|$)/i.test(textAt(step, 'uses'));
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/untrusted.js
// Agents with power on what strangers write: the danger is a combination of trigger, guard, permissions, secrets, input
// and the agent's own checks and tools.


const byTier = (a, b) => Number(a.tier !== 'gate') - Number(b.tier !== 'gate');
function untrustedTrigger(run) {
    const worst = run.situations.flatMap((situation) => judge(run, situation) ?? []).toSorted(byTier)[0];
    if (!worst)
        return [];
    const { step, agent } = run;
    const { tier, event, input, powers, reason } = worst;
    const gains = powers.length > 0 ? powers.join(', ') : 'the model key and the runner';
    return [
        {
            id: 'ci/agent-on-untrusted-trigger',
            node: (0,agent_config/* child */.jf)(step, 'uses') ?? (0,agent_config/* child */.jf)(step, 'run') ?? step,
            words: agent.name,
            tier,
            message: `The agent in {place} (${agent.name}) runs on "${event}": ${input}, it holds ${gains}${reason}.`,
            evidence: [`agent: ${agent.name}`, `trigger: ${event}`, `input: ${input}`, `holds: ${gains}`],
        },
    ];
}
/** Everything the agent holds beyond the key of its own model. */
function powersOf({ workflow, job, step, agent }) {
    if (!agent.hasTools)
        return [];
    const token = agent.hasToken || hasToken(workflow, job, step) ? strongPermissions(workflow, job) : [];
    const secrets = foreignSecrets(workflow, job, step).map((secret) => `secrets.${secret}`);
    return [...token, ...secrets, ...mintedTokens(job, step)];
}
/** What one event makes of one agent step: gate only when nothing stands between a stranger and a free agent. */
function judge(run, { trigger, guard, input }) {
    const { agent } = run;
    if (!trigger.isStrangers || agent.refuses.includes(trigger.name) || agent.checksWriter)
        return undefined;
    if (guard === 'strong' || input === undefined)
        return undefined;
    const powers = powersOf(run);
    const found = { event: trigger.name, input, powers };
    // Without other powers it still has the model key, and the cache that the jobs of the default branch restore.
    if (agent.isFree && guard === 'none')
        return {
            ...found,
            tier: 'gate',
            reason: powers.length > 0
                ? ', and nobody with write access has to agree'
                : ', nobody with write access has to agree, and its tools are not restricted',
        };
    if (powers.length > 0)
        return {
            ...found,
            tier: 'review',
            reason: guard === 'weak' ? ', and the guard is weak' : ', and only the list of allowed tools stands in between',
        };
    return undefined;
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/doors.js
// Who and what is let in: checks of an action that were turned off, questions that are not asked, settings that come with
// a stranger's code.




const doors_EVERYBODY = /(?:^|,)\s*\*\s*(?:,|$)/;
function openDoors(run, isOpen) {
    return [
        ...(isOpen ? [] : [...openToEveryone(run), ...checksOff(run), ...untrustedSettings(run)]),
        ...openToBots(run),
        ...sandboxOff(run),
        ...scrubOff(run),
    ];
}
function input(run, name) {
    const inputs = (0,agent_config/* child */.jf)(run.step, 'with');
    return inputs && (0,agent_config/* child */.jf)(inputs, name);
}
/** Triggers that people or bots from outside cause, with nothing between. */
function outside({ situations, agent }) {
    return situations.filter(({ trigger, guard }) => (trigger.isStrangers || trigger.name.startsWith('pull_request_review')) &&
        !trigger.needsInsider &&
        !agent.refuses.includes(trigger.name) &&
        guard === 'none');
}
function openToEveryone(run) {
    const name = run.agent.name === 'claude-code-action' ? 'allowed_non_write_users' : 'allow-users';
    const node = input(run, name);
    const [first] = outside(run);
    if (!node || run.agent.checksWriter || !doors_EVERYBODY.test(textAt(run.step, 'with', name)) || !first)
        return [];
    return [
        {
            id: 'ci/agent-open-to-everyone',
            node,
            message: `\`${name}: '*'\` lets everybody start ${run.agent.name} in {place}, on "${first.trigger.name}".`,
            evidence: [`input: ${name}`, `trigger: ${first.trigger.name}`],
            // With listed tools, and a token that writes labels and comments at most, it is as it should be.
            ...(!run.agent.isFree && powersOf(run).length === 0 && { tier: 'context' }),
        },
    ];
}
function openToBots(run) {
    const node = input(run, 'allowed_bots');
    const [first] = outside(run);
    if (!node || !doors_EVERYBODY.test(textAt(run.step, 'with', 'allowed_bots')) || !first)
        return [];
    return [
        {
            id: 'ci/agent-open-to-all-bots',
            node,
            message: `\`allowed_bots: '*'\` lets any GitHub App start ${run.agent.name} in {place}, on "${first.trigger.name}".`,
            evidence: [`trigger: ${first.trigger.name}`],
        },
    ];
}
/** The words with which an agent is told to ask nobody. */
const NO_QUESTIONS = /--dangerously-skip-permissions|bypassPermissions|--dangerously-bypass-approvals-and-sandbox|--yolo\b|--approval-mode[= ]["']?yolo|--allow-all(?:-tools)?\b|--trust-all-tools|--dangerously-allow-all|--skip-permissions-unsafe|--yes-always\b|(?<=\bcursor-agent\b[^\n]{0,200}\s)(?:--force|-f)\b|(?<=\b(?:gemini|qwen)\b[^\n]{0,200}\s)-y\b/;
/** What a step tells its agent, each with the node that says it. */
function orders(run) {
    const texts = ['claude_args', 'settings', 'codex-args', 'allowed_tools'].map((name) => input(run, name));
    return [...texts, (0,agent_config/* child */.jf)(run.step, 'run')].filter((node) => node !== undefined);
}
function checksOff(run) {
    for (const node of orders(run)) {
        const words = node.kind === 'scalar' ? NO_QUESTIONS.exec(withoutDenied(String(node.value)))?.[0] : undefined;
        if (words === undefined)
            continue;
        return [
            {
                id: 'ci/agent-asks-nobody',
                node,
                words,
                message: run.exposure === 'closed'
                    ? `The agent in {place} (${run.agent.name}) runs every command it comes up with (\`${words}\`).`
                    : `The agent in {place} (${run.agent.name}) reads what strangers wrote and runs every command it comes up with (\`${words}\`).`,
                evidence: [`switch: ${words}`],
                tier: run.exposure === 'closed' ? 'context' : 'review',
            },
        ];
    }
    return [];
}
function sandboxOff(run) {
    if (run.agent.name !== 'codex-action' && run.agent.name !== 'codex')
        return [];
    const unsafe = input(run, 'safety-strategy');
    const sandbox = input(run, 'sandbox');
    const script = (0,agent_config/* child */.jf)(run.step, 'run') ?? input(run, 'codex-args');
    const runner = (0,agent_config/* child */.jf)(run.job, 'runs-on');
    // On Windows there is nothing else to choose.
    const mayDrop = runner?.kind !== 'scalar' || !/windows|\$\{\{/i.test(String(runner.value));
    const inScript = /(?:--sandbox|-s)[= ]["']?danger-full-access/.exec(script?.kind === 'scalar' ? String(script.value) : '')?.[0];
    const found = unsafe?.kind === 'scalar' && unsafe.value === 'unsafe' && mayDrop
        ? [unsafe, 'safety-strategy: unsafe']
        : sandbox?.kind === 'scalar' && sandbox.value === 'danger-full-access'
            ? [sandbox, 'sandbox: danger-full-access']
            : [script, inScript];
    const [node, words] = found;
    if (!node || words === undefined)
        return [];
    return [
        {
            id: 'ci/agent-sandbox-off',
            node,
            ...(inScript !== undefined && { words: inScript }),
            message: `The agent in {place} (${run.agent.name}) runs without its sandbox (\`${words}\`).`,
            evidence: [`setting: ${words}`],
            tier: run.exposure === 'closed' ? 'context' : 'review',
        },
    ];
}
function scrubOff(run) {
    const name = 'CLAUDE_CODE_SUBPROCESS_ENV_SCRUB';
    if (textAt(run.step, 'with', 'allowed_non_write_users') === '')
        return [];
    const node = [run.step, run.job, run.workflow]
        .map((each) => (0,agent_config/* child */.jf)(each, 'env'))
        .map((env) => env && (0,agent_config/* child */.jf)(env, name))
        .find((each) => each !== undefined);
    if (node?.kind !== 'scalar' || !/^(?:0|false)$/i.test(String(node.value)))
        return [];
    return [
        {
            id: 'ci/agent-environment-unscrubbed',
            node,
            message: `\`${name}\` is off, so commands of the agent in {place} see its keys and tokens.`,
        },
    ];
}
function untrustedSettings(run) {
    const { agent, job, step } = run;
    if (agent.restoresSettings || !agent.hasTools || !startsInHead(job))
        return [];
    const situation = run.situations.find(({ trigger, authorGuard }) => HEAD_EVENTS.includes(trigger.name) && authorGuard !== 'strong');
    if (!situation)
        return [];
    return [
        {
            id: 'ci/agent-in-untrusted-checkout',
            node: (0,agent_config/* child */.jf)(step, 'uses') ?? (0,agent_config/* child */.jf)(step, 'run') ?? step,
            words: agent.name,
            message: `The agent in {place} (${agent.name}) starts in the checked-out code of a pull request on "${situation.trigger.name}" and takes its settings from there.`,
            evidence: [`agent: ${agent.name}`, `trigger: ${situation.trigger.name}`],
        },
    ];
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/held.js
// What lies within reach of an agent that reads strangers' words: other people's secrets, cloud identities, the git token,
// the runner's network, a cache that other jobs trust.


function heldPowers(run, isOpen) {
    if (!run.agent.hasTools)
        return [];
    const [secrets, login, token] = [besideSecrets(run), cloudLogin(run), leftToken(run)];
    return [
        ...(isOpen ? [] : [...secrets, ...token]),
        ...login,
        ...ownRunner(run),
        ...sharedCache(run),
        ...unattended(run),
    ];
}
function at({ step }) {
    return (0,agent_config/* child */.jf)(step, 'uses') ?? (0,agent_config/* child */.jf)(step, 'run') ?? step;
}
function besideSecrets(run) {
    const names = foreignSecrets(run.workflow, run.job, run.step);
    const matters = run.agent.isFree || run.exposure !== 'closed';
    if (names.length === 0 || !matters)
        return [];
    return [
        {
            id: 'ci/secret-beside-agent',
            node: at(run),
            words: run.agent.name,
            message: `The agent in {place} (${run.agent.name}) runs with ${names.map((name) => `secrets.${name}`).join(', ')} in reach.`,
            evidence: names.map((name) => `secret: ${name}`),
            tier: run.exposure !== 'closed' && run.agent.isFree ? 'review' : 'context',
        },
    ];
}
const CLOUD_LOGINS = [
    [/^aws-actions\/configure-aws-credentials$/, /use_bedrock|CLAUDE_CODE_USE_BEDROCK|bedrock/i],
    [/^google-github-actions\/auth$/, /use_vertex|CLAUDE_CODE_USE_VERTEX|GOOGLE_GENAI_USE|vertex|gemini/i],
    [/^azure\/login$/, /use_foundry|azure-openai|AZURE_OPENAI|foundry/i],
];
/** Steps of a job that log in to a cloud, with their places. */
const logins = once((job) => steps(job)
    .flatMap((step, index) => {
    const [, forModel] = CLOUD_LOGINS.find(([action]) => action.test(actionOf(step))) ?? [];
    return forModel ? [{ step, index, forModel }] : [];
})
    .slice(0, CLOUD_LOGINS.length));
function cloudLogin(run) {
    const at = logins(run.job).length > 0 ? steps(run.job).indexOf(run.step) : 0;
    for (const { step, index, forModel } of logins(run.job)) {
        if (index > at || [run.step, run.job, run.workflow].some((each) => forModel.test(keysAndTexts(each))))
            continue;
        return [
            {
                id: 'ci/cloud-login-before-agent',
                node: (0,agent_config/* child */.jf)(step, 'uses') ?? step,
                message: `{place} logs in with ${textAt(step, 'uses').split('@')[0]} before ${run.agent.name}, which can use the same identity.`,
                evidence: [`login: ${actionOf(step)}`, `agent: ${run.agent.name}`],
                tier: run.exposure === 'closed' ? 'context' : 'review',
            },
        ];
    }
    return [];
}
/** Names and values of a step's inputs and environment, or of the environment of a job. */
function keysAndTexts(node) {
    return ['env', 'with', 'uses']
        .map((key) => (0,agent_config/* child */.jf)(node, key))
        .map((map) => map?.kind === 'object'
        ? map.entries.map(({ key, value }) => `${key}=${value.kind === 'scalar' ? String(value.value) : ''}`).join('\n')
        : map?.kind === 'scalar'
            ? String(map.value)
            : '')
        .join('\n');
}
function leftToken(run) {
    const scopes = strongPermissions(run.workflow, run.job);
    if (run.exposure === 'closed' || run.agent.hasToken || scopes.length === 0 || !keepsToken(run.job))
        return [];
    return [
        {
            id: 'ci/git-token-left-for-agent',
            node: at(run),
            words: run.agent.name,
            message: `The checkout in {place} leaves a token with ${scopes.join(', ')} where ${run.agent.name} finds it.`,
            evidence: scopes.map((scope) => `token: ${scope}`),
        },
    ];
}
function ownRunner(run) {
    const runner = (0,agent_config/* child */.jf)(run.job, 'runs-on');
    const labels = runner?.kind === 'object' ? (0,agent_config/* child */.jf)(runner, 'labels') : runner;
    const names = labels?.kind === 'array' ? labels.items : labels ? [labels] : [];
    const own = names.find((each) => each.kind === 'scalar' && String(each.value).toLowerCase() === 'self-hosted');
    if (!own || run.exposure === 'closed')
        return [];
    return [
        {
            id: 'ci/agent-on-self-hosted-runner',
            node: own,
            message: `The agent in {place} (${run.agent.name}) reads what strangers wrote on a self-hosted runner.`,
            evidence: [`agent: ${run.agent.name}`],
        },
    ];
}
const WRITES_FILES = /(?:^|[\s,"'=[(])(?:Edit|MultiEdit|Write)(?![\w-])|acceptEdits/;
/** The steps of a job that save a cache: of any files, and of downloaded packages. */
const caches = once((job) => ({
    files: steps(job).find((step) => /^actions\/cache(?:\/save)?$/.test(actionOf(step))),
    packages: steps(job).find((step) => /^actions\/setup-(?:node|python|java|go|dotnet)$/.test(actionOf(step)) &&
        /^(?:npm|yarn|pnpm|pip|pipenv|poetry|maven|gradle|sbt|true)$/.test(textAt(step, 'with', 'cache'))),
}));
function sharedCache(run) {
    if (run.exposure === 'closed')
        return [];
    const tools = ['claude_args', 'allowed_tools', 'settings'].map((name) => textAt(run.step, 'with', name)).join('\n');
    // In answer to a mention it edits files of the working copy only, and what the setup actions cache lies elsewhere.
    const hasShell = run.agent.isFree && !run.agent.readsEvent;
    const writes = run.agent.isFree || WRITES_FILES.test(`${tools}\n${textAt(run.step, 'run')}`);
    const { files, packages } = caches(run.job);
    const cache = (writes ? files : undefined) ?? (hasShell ? packages : undefined);
    if (!cache)
        return [];
    return [
        {
            id: 'ci/cache-shared-with-agent',
            node: (0,agent_config/* child */.jf)(cache, 'uses') ?? cache,
            message: `{place} saves a cache of files that ${run.agent.name} can change, and other jobs restore it.`,
            evidence: [`cache: ${actionOf(cache)}`, `agent: ${run.agent.name}`],
        },
    ];
}
function unattended(run) {
    const scopes = strongPermissions(run.workflow, run.job);
    const onClock = run.situations.find(({ trigger }) => trigger.name === 'schedule');
    const canUse = run.agent.isFree && (run.agent.hasToken || keepsToken(run.job));
    if (!onClock || scopes.length === 0 || !canUse || run.exposure !== 'closed')
        return [];
    return [
        {
            id: 'ci/unattended-agent-may-write',
            node: at(run),
            words: run.agent.name,
            message: `The agent in {place} (${run.agent.name}) runs by the clock with ${scopes.join(', ')}.`,
            evidence: scopes.map((scope) => `token: ${scope}`),
        },
    ];
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/prompts.js
// What is put into the words an agent gets: strangers' text in its command line or its prompt, secrets.




const PROMPT_INPUTS = [
    'prompt',
    'direct_prompt',
    'override_prompt',
    'custom_instructions',
    'system-prompt',
    'system_prompt',
];
function promptTexts(run, isOpen) {
    return [...inCommand(run), ...(isOpen ? [] : inPrompt(run)), ...secretsIn(run)];
}
function prompts({ step }) {
    const inputs = (0,agent_config/* child */.jf)(step, 'with');
    return inputs ? PROMPT_INPUTS.flatMap((name) => (0,agent_config/* child */.jf)(inputs, name) ?? []) : [];
}
function textOf(node) {
    return node?.kind === 'scalar' ? String(node.value ?? '') : '';
}
/** Pull requests of forks run without secrets, but who may push a branch may not do all that the job can. */
const OUTSIDE = /^(?:pull_request|pull_request_review|pull_request_review_comment|workflow_call)$/;
function inCommand(run) {
    const node = (0,agent_config/* child */.jf)(run.step, 'run');
    const words = insertionOf(textOf(node), STRANGERS_TEXT);
    if (!node || words === undefined)
        return [];
    const ofStarter = isStarters(words);
    const reaching = run.situations.filter(({ trigger, authorGuard, guard }) => trigger.isStrangers ? (ofStarter ? guard : authorGuard) !== 'strong' : OUTSIDE.test(trigger.name));
    if (reaching.length === 0)
        return [];
    const isOpen = reaching.some(({ trigger, guard }) => trigger.isStrangers && guard === 'none' && !trigger.needsInsider);
    return [
        {
            id: 'ci/event-text-in-agent-command',
            node,
            words,
            message: `The script that runs ${run.agent.name} in {place} holds \`${words}\`, which whoever wrote that text can end and go on with commands.`,
            evidence: [`expression: ${words}`],
            tier: isOpen ? 'gate' : 'review',
        },
    ];
}
/** Whether whoever starts the run has written it. */
function isStarters(expression) {
    return !STRANGERS_TEXT.test(expression.replaceAll(/\bgithub\.event\.(?:comment|review)\.body\b/gi, ''));
}
function inPrompt(run) {
    if (run.exposure === 'closed' || !run.agent.hasTools)
        return [];
    for (const node of prompts(run)) {
        const words = insertionOf(textOf(node), STRANGERS_TEXT);
        if (words === undefined || (isStarters(words) && isForInsiders(run)))
            continue;
        const matters = run.agent.isFree && powersOf(run).length > 0;
        return [
            {
                id: 'ci/event-text-in-agent-prompt',
                node,
                words,
                message: `The prompt of ${run.agent.name} in {place} holds \`${words}\`, so that a stranger's words stand among your own.`,
                evidence: [`expression: ${words}`],
                tier: matters ? 'review' : 'context',
            },
        ];
    }
    return [];
}
function isForInsiders({ agent, situations }) {
    return agent.checksWriter || situations.every(({ guard }) => guard === 'strong');
}
const SECRET = /\bsecrets\s*[.[]|\bgithub\.token\b/;
const SECRET_EXPRESSION = /\$\{\{\s{0,4}secrets\.\w{1,80}\s{0,4}\}\}/g;
/** An argument that holds the prompt and is still open. */
const OPEN_PROMPT = /\s(?:-p|--print|--prompt|--message|-m)[= ](?:"[^"]{0,4000}|'[^']{0,4000})$/;
/** Most secrets of one script that are looked at. */
const SECRETS = 50;
function secretInArgument(text) {
    const found = [...text.matchAll(SECRET_EXPRESSION)].slice(0, SECRETS);
    return found.find(({ index }) => OPEN_PROMPT.test(text.slice(Math.max(0, index - 4000), index)))?.[0];
}
function secretsIn(run) {
    const script = (0,agent_config/* child */.jf)(run.step, 'run');
    const cases = [
        ...prompts(run).map((node) => [node, insertionOf(textOf(node), SECRET)]),
        ...(script ? [[script, secretInArgument(textOf(script))]] : []),
    ];
    return cases.flatMap(([node, words]) => words === undefined
        ? []
        : [
            {
                id: 'ci/secret-in-agent-prompt',
                node,
                words,
                message: `The prompt of ${run.agent.name} in {place} holds \`${words}\`.`,
                evidence: [`expression: ${words}`],
            },
        ]);
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/review.js
// Work of an agent that reaches the default branch, or is approved, without a person having looked at it.



function unreviewedWork(run) {
    return run.agent.hasTools ? [...grants(run), ...pushes(run)] : [];
}
const MERGES = /\bgh pr merge\b|mcp__github__merge_pull_request|"merge_pull_request"/;
/** Tools with which the agent itself merges. */
function grants(run) {
    const inputs = (0,agent_config/* child */.jf)(run.step, 'with');
    for (const name of ['claude_args', 'allowed_tools', 'settings']) {
        const node = inputs && (0,agent_config/* child */.jf)(inputs, name);
        const words = node?.kind === 'scalar' ? MERGES.exec(withoutDenied(String(node.value)))?.[0] : undefined;
        if (!node || words === undefined)
            continue;
        return [
            {
                id: 'ci/agent-may-merge',
                node,
                words,
                message: `The agent in {place} (${run.agent.name}) may merge pull requests itself (\`${words}\`).`,
                evidence: [`tool: ${words}`],
            },
        ];
    }
    return [];
}
const TO_DEFAULT = /\bgit push\b[^\n;&|]{0,200}?\s(?:HEAD:|\+)?(?:refs\/heads\/)?(?:main|master)\b(?![\w./-])/;
const PLAIN_PUSH = /\bgit push(?:\s+(?:--force|-f|--quiet|-q|origin|HEAD))*\s*(?:$|[;&|\n)])/m;
const OTHER_BRANCH = /\bgit (?:checkout|switch)\b(?![^\n]{0,80}\s--\s)|\bgit branch\s+\S|\bgh pr (?:create|checkout)\b/;
const MERGE_COMMAND = /\bgh pr merge\b[^\n]{0,200}/;
const MERGE_ACTIONS = /^(?:peter-evans\/enable-pull-request-automerge|pascalgn\/automerge-action)$/;
const PUSH_ACTIONS = /^(?:stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|endbug\/add-and-commit)$/;
/** Triggers on which the checked-out branch is the default one. */
const ON_DEFAULT = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'issues', 'issue_comment', 'push'];
/** Whether a job keeps its work apart from the branch it started on. */
const keepsApart = once((job) => steps(job).some((step) => (actionOf(step) === 'actions/checkout' && textAt(step, 'with', 'ref') !== '') ||
    OTHER_BRANCH.test(textAt(step, 'run')) ||
    actionOf(step).includes('create-pull-request')));
/** Steps after an agent that are looked at: its work is pushed soon, or not at all. */
const STEPS_AFTER = 50;
function pushes(run) {
    if (strongPermissions(run.workflow, run.job).length === 0)
        return [];
    const at = Math.max(0, steps(run.job).indexOf(run.step));
    const after = steps(run.job).slice(at, at + STEPS_AFTER);
    const isOnDefault = run.situations.length > 0 &&
        run.situations.every(({ trigger }) => ON_DEFAULT.includes(trigger.name)) &&
        !keepsApart(run.job);
    for (const step of after) {
        const script = (0,agent_config/* child */.jf)(step, 'run');
        const text = script?.kind === 'scalar' ? String(script.value) : '';
        const merge = MERGE_COMMAND.exec(text)?.[0];
        const push = TO_DEFAULT.exec(text)?.[0] ?? (isOnDefault ? PLAIN_PUSH.exec(text)?.[0] : undefined);
        const words = (merge ?? push)?.trim();
        if (script && words !== undefined)
            return [unreviewed(run, script, words, words)];
        const action = actionOf(step);
        const pushesBranch = PUSH_ACTIONS.test(action) && isOnDefault && textAt(step, 'with', 'branch') === '';
        const uses = (0,agent_config/* child */.jf)(step, 'uses');
        if (uses && (MERGE_ACTIONS.test(action) || pushesBranch))
            return [unreviewed(run, uses, undefined, action)];
    }
    return [];
}
function unreviewed(run, node, words, what) {
    return {
        id: 'ci/agent-work-unreviewed',
        node,
        ...(words !== undefined && { words }),
        message: `What ${run.agent.name} wrote in {place} reaches the default branch with nobody asked (\`${what}\`).`,
        evidence: [`step: ${what}`],
    };
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/installs.js
// Agents and MCP servers that a script or a setting fetches without saying which version.

const PACKAGES = '@anthropic-ai/claude-code|@openai/codex|@google/gemini-cli|@qwen-code/qwen-code|@github/copilot|opencode-ai|@sourcegraph/amp|@augmentcode/auggie|aider-chat|aider-install|@continuedev/cli|cline|openhands(?:-ai)?';
const MOVING = '(?:@(?:latest|next|beta|canary|nightly|preview))?';
const INSTALL = new RegExp(String.raw `(?:\bnpm (?:i|install|add)|\bpnpm add|\byarn global add|\bbun (?:add|install|i)|\bnpx|\bbunx|\bpnpm dlx|\bpipx? install|\buv tool install|\buvx|\bpython3? -m pip install)(?:\s+-[\w-]+(?:=\S+)?)*\s+["']?(?<package>(?:${PACKAGES})${MOVING})["']?(?=\s|$|[;&|])`, 'm');
const INSTALLER = /\b(?:curl|wget)\b[^\n;|]{0,200}https:\/\/(?:claude\.ai\/install|opencode\.ai\/install|cursor\.com\/install|aider\.chat\/install|ampcode\.com\/install|app\.factory\.ai\/cli|cli\.kiro\.dev\/install|gh\.io\/copilot-install|github\.com\/block\/goose\/releases\/download\/stable)[^\n;|]{0,120}\|\s*(?:[A-Z_]+=\S+\s+)*(?:sudo\s+)?(?:ba|z)?sh\b(?![^\n;&|]*\s(?:-s\s+)?v?\d+\.\d+)/;
function looseInstalls(step, hasPower) {
    const node = (0,agent_config/* child */.jf)(step, 'run');
    if (node?.kind !== 'scalar')
        return [];
    const text = withoutComments(String(node.value));
    const words = INSTALL.exec(text)?.groups?.package ?? INSTALLER.exec(text)?.[0];
    if (words === undefined)
        return [];
    return [
        {
            id: 'ci/agent-cli-unpinned',
            node,
            words,
            message: `A script in {place} fetches an agent without its version (\`${words}\`).`,
            evidence: [`fetches: ${words}`],
            tier: hasPower ? 'review' : 'context',
        },
    ];
}
const CONFIG_INPUTS = ['claude_args', 'mcp_config', 'settings', 'codex-args'];
/** An entry of a server map as JSON: its command, and the list of its arguments. */
const ENTRY = /"command"\s{0,20}:\s{0,20}"(npx|bunx|uvx|docker)"\s{0,20},\s{0,200}"args"\s{0,20}:\s{0,20}\[([^\]]{0,1500})\]/g;
function looseServers(step) {
    const inputs = (0,agent_config/* child */.jf)(step, 'with');
    const nodes = [...CONFIG_INPUTS.map((name) => inputs && (0,agent_config/* child */.jf)(inputs, name)), (0,agent_config/* child */.jf)(step, 'run')];
    return nodes.flatMap((node) => {
        if (node?.kind !== 'scalar')
            return [];
        for (const [, command = '', list = ''] of String(node.value).matchAll(ENTRY)) {
            const words = loose(command, [...list.matchAll(/"([^"]{1,300})"/g)].map((match) => match[1] ?? ''));
            if (words === undefined)
                continue;
            return [
                {
                    id: 'ci/mcp-server-unpinned',
                    node,
                    words,
                    message: `The agent in {place} starts the MCP server "${words}", whichever version that is at the time.`,
                    evidence: [`server: ${command} ${words}`],
                },
            ];
        }
        return [];
    });
}
/** The package or image an entry starts, when its version is left open. */
function loose(command, args) {
    if (command === 'docker') {
        const image = args.find((arg) => /^[\w.-]+(?:\/[\w.-]+)+(?::[\w.-]+)?$/.test(arg));
        return image !== undefined && /\/[^:]*$|:latest$/.test(image) ? image : undefined;
    }
    if (args.some((arg) => /^--from(?:=|$)/.test(arg)))
        return undefined;
    const name = args.find((arg) => !arg.startsWith('-') && arg !== 'tool' && arg !== 'run');
    const isPackage = name !== undefined && /^(?:@[\w.-]+\/)?[\w.-]+(?:\[[\w,-]+\])?(?:@[\w.-]+)?$/.test(name);
    return isPackage && (!/.@/.test(name) || /@(?:latest|next|beta|canary)$/.test(name)) ? name : undefined;
}
function withoutComments(script) {
    return script.replaceAll('\\\n', '  ').replaceAll(/^[^\S\n]*(?:#|echo\s)[^\n]*/gm, '');
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/supply.js
// Where agents, their servers and their models come from, and where their transcripts go: looked at in every step of a
// workflow that has to do with agents, since the step that installs one need not be the step that runs it.




/** Steps reached through several jobs by aliases are one piece of text: each is looked at once. */
function eachStep(workflow, look) {
    const seen = new Set();
    return [...jobsOf(workflow)].toReversed().flatMap(([jobName, job]) => steps(job).flatMap((step) => {
        if (seen.has(step))
            return [];
        seen.add(step);
        return look(step, job, jobName).map((found) => [jobName, found]);
    }));
}
/** Actions that run an agent or ask a model with the key they are given. */
const AGENT_ACTION = /^(?:anthropics\/claude-code-(?:base-)?action(?:\/base-action)?|openai\/codex-action|google-github-actions\/run-gemini-cli|google-gemini\/gemini-cli-action|(?:sst|anomalyco)\/opencode\/github|actions\/ai-inference|(?:qodo-ai|codium-ai|the-pr-agent)\/pr-agent|coderabbitai\/ai-pr-reviewer|all-hands-ai\/openhands[\w/-]*|continuedev\/continue[\w/-]*|augmentcode\/[\w-]+|block\/goose[\w/-]*)$/;
const BRANCH = /^(?:main|master|beta|alpha|dev|develop|latest|head|canary|next|nightly|trunk|preview)$/i;
const suppliers = (workflow) => [
    ...oncePerName(eachStep(workflow, movingAction)),
    ...eachStep(workflow, (step, job) => [
        ...looseInstalls(step, strongPermissions(workflow, job).length > 0),
        ...looseServers(step),
        ...loosePlugins(step),
    ]),
];
/** Whoever changes one of the steps that use the same name changes them all: the first of the file stands for them. */
function oncePerName(all) {
    const groups = new Map();
    for (const placed of all.toSorted(([, a], [, b]) => a.node.start - b.node.start)) {
        const name = placed[1].evidence?.[0] ?? '';
        const group = groups.get(name);
        if (group)
            group.push(placed);
        else
            groups.set(name, [placed]);
    }
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (!first)
            return [];
        const [jobName, found] = first;
        const rest = others.length === 0 ? '' : ` ${others.length + 1} steps of the file do.`;
        return [[jobName, { ...found, message: found.message + rest }]];
    });
}
function movingAction(step) {
    const node = (0,agent_config/* child */.jf)(step, 'uses');
    const [, ref = ''] = textAt(step, 'uses').split('@');
    if (!node || !AGENT_ACTION.test(actionOf(step)) || !BRANCH.test(ref))
        return [];
    return [
        {
            id: 'ci/agent-action-from-branch',
            node,
            message: `{place} runs ${actionOf(step)}@${ref}, whatever that name points to at the time.`,
            evidence: [`uses: ${textAt(step, 'uses')}`],
        },
    ];
}
/** The makers of the agents keep these; who runs the action trusts them already. */
const MAKERS = /^https:\/\/github\.com\/(?:anthropics|gemini-cli-extensions|google-gemini|google-github-actions|openai)\//i;
function loosePlugins(step) {
    const inputs = (0,agent_config/* child */.jf)(step, 'with');
    if (!inputs || !AGENT_ACTION.test(actionOf(step)))
        return [];
    return ['plugin_marketplaces', 'extensions'].flatMap((name) => {
        const node = (0,agent_config/* child */.jf)(inputs, name);
        const urls = node?.kind === 'scalar' ? (String(node.value).match(/https:\/\/[^\s"',\]]{4,300}/g) ?? []) : [];
        const words = urls.find((url) => !MAKERS.test(url) && !/[@#][\da-f]{40}$/.test(url));
        if (!node || words === undefined)
            return [];
        return [
            {
                id: 'ci/agent-plugin-unpinned',
                node,
                words,
                message: `The agent in {place} loads plugins from ${words}, as they are at the time.`,
                evidence: [`source: ${words}`],
            },
        ];
    });
}
const ENDPOINT_KEYS = /^(?:ANTHROPIC_BASE_URL|OPENAI_(?:BASE_URL|API_BASE)|GOOGLE_GEMINI_BASE_URL|CODEX_BASE_URL|responses-api-endpoint|endpoint)$/;
const MAKERS_HOSTS = /(?:^|\.)(?:anthropic\.com|openai\.com|azure\.com|googleapis\.com|amazonaws\.com|github\.com|githubcopilot\.com|github\.ai)$/;
const endpoints = (workflow) => {
    const ofMap = (node, job) => (node?.kind === 'object' ? node.entries : []).flatMap(({ key, value }) => {
        const found = ENDPOINT_KEYS.test(key) && value.kind === 'scalar' ? endpoint(key, value) : undefined;
        return found ? [[job, found]] : [];
    });
    return [
        ...ofMap((0,agent_config/* child */.jf)(workflow, 'env'), ''),
        ...[...jobsOf(workflow)].flatMap(([name, job]) => ofMap((0,agent_config/* child */.jf)(job, 'env'), name)),
        ...eachStep(workflow, (step, _, jobName) => [(0,agent_config/* child */.jf)(step, 'env'), ...(AGENT_ACTION.test(actionOf(step)) ? [(0,agent_config/* child */.jf)(step, 'with')] : [])].flatMap((map) => ofMap(map, jobName).map(([, found]) => found))),
    ];
};
function endpoint(key, node) {
    const url = node.kind === 'scalar' ? String(node.value) : '';
    const [, scheme = '', host = ''] = /^(https?):\/\/([\w.-]{1,255})(?=[:/?#]|$)/i.exec(url) ?? [];
    // A name without a dot is a container beside the job.
    if (!host.includes('.') ||
        /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|internal|localhost)$/i.test(host))
        return undefined;
    if (scheme.toLowerCase() === 'http')
        return {
            id: 'ci/agent-endpoint-cleartext',
            node,
            message: `\`${key}\` sends the model's key and everything the agent reads to ${host} without encryption.`,
            evidence: [`endpoint: ${scheme}://${host}`],
        };
    if (MAKERS_HOSTS.test(host.toLowerCase()))
        return undefined;
    return {
        id: 'ci/agent-endpoint-elsewhere',
        node,
        message: `\`${key}\` sends everything the agent reads to ${host}, which is not the maker of the agent.`,
        evidence: [`endpoint: ${scheme}://${host}`],
    };
}
const transcripts = (workflow) => eachStep(workflow, (step) => [...transcriptInLog(step), ...transcriptUploaded(step)]);
function transcriptInLog(step) {
    const action = actionOf(step);
    if (!AGENT_ACTION.test(action))
        return [];
    const name = action.startsWith('anthropics/') ? 'show_full_output' : 'gemini_debug';
    const inputs = (0,agent_config/* child */.jf)(step, 'with');
    const node = inputs && (0,agent_config/* child */.jf)(inputs, name);
    if (!node || textAt(step, 'with', name).toLowerCase() !== 'true')
        return [];
    return [
        {
            id: 'ci/agent-transcript-in-log',
            node,
            message: `\`${name}: true\` prints everything the agent in {place} reads and runs to the log.`,
            evidence: [`input: ${name}`],
        },
    ];
}
const TRANSCRIPT = /outputs\.execution_file|claude-execution-output\.json|\.gemini\/telemetry|\.claude\/projects|\.codex\/sessions/;
function transcriptUploaded(step) {
    const inputs = (0,agent_config/* child */.jf)(step, 'with');
    const path = inputs && (0,agent_config/* child */.jf)(inputs, 'path');
    const words = TRANSCRIPT.exec(textAt(step, 'with', 'path'))?.[0];
    if (!path || words === undefined || actionOf(step) !== 'actions/upload-artifact')
        return [];
    return [
        {
            id: 'ci/agent-transcript-uploaded',
            node: path,
            words,
            message: `{place} uploads the agent's transcript (\`${words}\`), which everybody who can read the repository can download.`,
            evidence: [`path: ${words}`],
        },
    ];
}
/** Names that workflows with agents in them go by. */
const AGENT_FILE = /(?:^|[/_-])(?:claude|codex|gemini|copilot|opencode|aider|cursor|goose|agent)(?=[/_.-])/i;
const inheritedSecrets = (workflow) => {
    const outside = triggers(workflow).filter(({ isStrangers, needsInsider }) => isStrangers && !needsInsider);
    return [...jobsOf(workflow)].flatMap(([name, job]) => {
        const uses = (0,agent_config/* child */.jf)(job, 'uses');
        const secrets = (0,agent_config/* child */.jf)(job, 'secrets');
        if (uses?.kind !== 'scalar' || secrets?.kind !== 'scalar' || secrets.value !== 'inherit')
            return [];
        const called = String(uses.value).split('@')[0] ?? '';
        if (!AGENT_FILE.test(called))
            return [];
        const isGuarded = outside.every((trigger) => ['strong', 'never'].includes(guardOf(textAt(job, 'if'), trigger.name)));
        return [
            [
                name,
                {
                    id: 'ci/secrets-inherited-by-agent',
                    node: secrets,
                    message: `{place} hands all secrets of the repository to ${called}.`,
                    evidence: [`calls: ${called}`],
                    tier: outside.length === 0 || isGuarded || (0,agent_config/* child */.jf)(job, 'needs') ? 'context' : 'review',
                },
            ],
        ];
    });
};

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/checks.js
// The checks, in the order their findings are told.






const RUN_CHECKS = [openDoors, heldPowers, promptTexts, answerUses, unreviewedWork];
const WORKFLOW_CHECKS = [suppliers, endpoints, transcripts, inheritedSecrets];

// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
;// CONCATENATED MODULE: ./build/detectors/agent-workflow/job-guards.js
// Guards of all jobs of a workflow for one event: a job's own `if`, and those of the jobs it needs, since a job is skipped
// with what it needs, unless it says `always()`.


/**
 * Strong guards spread first, so every job is visited once whatever the shape of the graph. A list of needs is a point of
 * the graph too: aliases give one list to many jobs.
 */
function jobGuards(jobs, event, of = 'starter') {
    const own = new Map();
    const listed = new Map();
    const needing = new Map();
    const known = new Map();
    for (const [name, job] of jobs) {
        const condition = textAt(job, 'if');
        const guard = known.get(condition) ?? guardOf(condition, event, of);
        known.set(condition, guard);
        own.set(name, guard);
        const needs = (0,agent_config/* child */.jf)(job, 'needs');
        if (!needs || /\b(?:always|failure|cancelled)\(\)/.test(condition))
            continue;
        const those = needing.get(needs);
        if (those) {
            those.push(name);
            continue;
        }
        needing.set(needs, [name]);
        for (const each of needs.kind === 'array' ? needs.items : [needs]) {
            if (each.kind !== 'scalar')
                continue;
            const lists = listed.get(String(each.value)) ?? new Set();
            listed.set(String(each.value), lists.add(needs));
        }
    }
    const guards = new Map();
    const reached = new Set();
    for (const guard of ['never', 'strong', 'weak', 'none']) {
        const open = [...own].flatMap(([name, each]) => (each === guard ? [name] : []));
        for (let name = open.pop(); name !== undefined; name = open.pop()) {
            if (guards.has(name))
                continue;
            guards.set(name, guard);
            for (const list of listed.get(name) ?? []) {
                if (reached.has(list))
                    continue;
                reached.add(list);
                for (const each of needing.get(list) ?? [])
                    open.push(each);
            }
        }
    }
    return guards;
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/runs.js
// Each step of a workflow that runs an agent, with all that is known of it: who can start it, and whose words it reads.






function agentRuns(workflow) {
    const jobs = jobsOf(workflow);
    const all = triggers(workflow);
    const guards = new Map();
    const guardOfJob = (name, event, of) => {
        const key = `${of} ${event}`;
        const known = guards.get(key) ?? jobGuards(jobs, event, of);
        guards.set(key, known);
        return known.get(name) ?? 'none';
    };
    const agents = new Map();
    let again = 0;
    let count = 0;
    const runs = [...jobs].toReversed().flatMap(([jobName, job]) => steps(job).flatMap((step) => {
        // Aliases give the same steps to many jobs: every step is looked at once, and again only so often.
        if (agents.has(step) && again++ >= limits/* DOCUMENT_VISITS */.ZC)
            return [];
        const agent = agents.has(step) ? agents.get(step) : agentIn(step);
        agents.set(step, agent);
        if (!agent || ++count > limits/* AGENT_STEPS */.Kj)
            return [];
        const situations = all.flatMap((trigger) => {
            const { name, needsInsider } = trigger;
            const own = textAt(step, 'if');
            const check = permissionCheck(job, step);
            const insider = needsInsider || (0,agent_config/* child */.jf)(job, 'environment') !== undefined ? 'weak' : 'none';
            const guard = stronger(guardOfJob(jobName, name, 'starter'), guardOf(own, name), check, insider);
            if (guard === 'never')
                return [];
            const ofComment = name.endsWith('comment');
            return [
                {
                    trigger,
                    guard,
                    authorGuard: stronger(guardOfJob(jobName, name, 'author'), guardOf(own, name, 'author'), ofComment ? 'none' : check, trigger.isByAuthor && agent.checksWriter ? 'strong' : 'none'),
                    input: strangersInput(workflow, job, step, name) ??
                        (agent.readsEvent ? 'it reads what the event is about' : undefined),
                },
            ];
        });
        // Switched off, as far as its conditions show.
        if (all.length > 0 && situations.length === 0)
            return [];
        return [{ workflow, jobName, job, step, agent, situations, exposure: exposureOf(agent, situations) }];
    }));
    return { runs, left: Math.max(0, count - limits/* AGENT_STEPS */.Kj) };
}
/** Runs for forks have no secrets here, and what is pushed or put in by hand comes from people of the project. */
const INSIDERS_WORDS = ['pull_request', 'push', 'merge_group', 'release', 'create', 'delete'];
function exposureOf(agent, situations) {
    let exposure = 'closed';
    for (const { trigger, guard, authorGuard, input } of situations) {
        if (agent.refuses.includes(trigger.name) || input === undefined)
            continue;
        if (trigger.isStrangers && guard !== 'strong' && !trigger.needsInsider && !agent.checksWriter)
            return 'open';
        if (authorGuard !== 'strong' && !INSIDERS_WORDS.includes(trigger.name))
            exposure = 'fed';
    }
    return exposure;
}
function agentIn(step) {
    return agentOf({
        uses: textAt(step, 'uses'),
        run: textAt(step, 'run'),
        input: (name) => textAt(step, 'with', name),
        variable: (name) => textAt(step, 'env', name),
    });
}

;// CONCATENATED MODULE: ./build/detectors/agent-workflow/index.js
// Workflows and composite actions that run a coding agent or ask a model: who can start it, whose words it reads, what it
// holds, and what becomes of its answer. Patterns are not enough, since each danger is a combination of these. Known
// limits: called workflows, composite actions and scripts are not opened; a permission that is not written is taken as
// read, as new repositories have it; what the guard of another step decides on is not followed.





const agentWorkflow = (rules) => {
    const own = new Map(rules.flatMap((rule) => (rule.detector === 'agent-workflow' ? [[rule.info.id, rule]] : [])));
    if (own.size === 0)
        return undefined;
    return {
        name: 'agent-workflow',
        keywords: [],
        appliesTo: (artifact) => artifact.kind === 'workflow' &&
            [...own.values()].some((rule) => rule.appliesTo(artifact)) &&
            (isAgentic(artifact.path) || MAY_RUN_AGENT.test(artifact.latin1())),
        detect(visit) {
            const workflow = visit.segments.structures.find(({ role }) => role === 'workflow')?.node;
            if (!workflow)
                return;
            const report = (jobName, found) => {
                for (const each of found) {
                    const rule = own.get(each.id);
                    if (rule?.appliesTo(visit.artifact))
                        reportFound(visit, rule, jobName, each);
                }
            };
            if (isAgentic(visit.artifact.path)) {
                report('', agenticWorkflow(workflow));
                return;
            }
            const { runs, left } = agentRuns(workflow);
            if (left > 0)
                visit.gap(`${left} more steps that run an agent were not looked at`);
            for (const run of runs) {
                const untrusted = untrustedTrigger(run);
                report(run.jobName, untrusted);
                for (const check of RUN_CHECKS)
                    report(run.jobName, check(run, untrusted.length > 0));
            }
            for (const check of WORKFLOW_CHECKS)
                for (const [jobName, found] of check(workflow))
                    report(jobName, [found]);
        },
    };
};
/** Workflows of gh-aw are written in Markdown. */
function isAgentic(path) {
    return /\.md$/i.test(path);
}
function reportFound({ artifact, report }, rule, jobName, found) {
    const { node, words, message, tier, evidence } = found;
    // In a script the line that does it is what people have to see.
    const isShort = node.kind !== 'scalar' || !/\n/.test(String(node.value));
    const at = words === undefined || (isShort && node.kind !== 'scalar')
        ? -1
        : wordAt(artifact.text().slice(node.start, node.end), words);
    const [start, end] = at < 0 ? [node.start, node.end] : [node.start + at, node.start + at + (words ?? '').length];
    report({
        rule,
        range: [artifact.byteOffset(start), artifact.byteOffset(end)],
        place: jobName === '' ? 'the action' : `job "${jobName}"`,
        message,
        ...(tier && { tier }),
        ...(evidence && { evidence }),
    });
}
/** Where the words stand by themselves, not inside a path or a package. */
function wordAt(text, words) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const isOwnWord = !/^\w/.test(words) ||
            (!/[\w/@-]/.test(text[at - 1] ?? ' ') && /^(?:\W|$)/.test(text.slice(at + words.length, at + words.length + 1)));
        if (isOwnWord)
            return at;
    }
    return -1;
}


/***/ })

};
