// The one table of options: flags, action inputs, config keys, their defaults and the README's table all come from here.

import { CONFIDENCES, SEVERITIES } from '../model/severity.ts';
import type { Settings } from './settings.ts';

export interface Option {
  /** Dotted key in bartizan.yml. */
  readonly key?: string;
  /** Long flag without the dashes, and what stands for its value in the help. */
  readonly flag?: string;
  readonly value?: string;
  /** Input of the action. */
  readonly input?: string;
  /** How the text of a flag or input becomes a value; the config file must hold that value directly. */
  readonly type:
    | 'text'
    | 'texts'
    | 'switch'
    | 'choice'
    | 'seconds'
    | 'reports'
    | 'ignores'
    | 'severities'
    | 'servers'
    | 'urls'
    | 'headers'
    | 'profiles'
    | 'commands'
    | 'variables';
  /** Of `seconds`: the least there may be; 1 unless given. */
  readonly least?: number;
  /** Of a `choice`. */
  readonly choices?: readonly string[];
  /** Written in the table when the default depends on something, in words. */
  readonly defaultText: string;
  readonly doc: string;
  /** What the flag does, where that is not what the setting says. */
  readonly flagDoc?: string;
  /**
   * Whose word counts (design: trust rules). `judgement` may come from a config found in the tree; `outside` names
   * code, destinations or rule packs and needs a trusted config; an option without a key has no question.
   */
  readonly trust?: 'judgement' | 'outside';
  /** Whether the flag says the opposite of the setting (`--all` is `new-only: false`). */
  readonly isInverse?: boolean;
}

const SEVERITY_LIMIT = ['critical', 'high', 'medium', 'low', 'none'] as const;

export const OPTIONS = {
  include: {
    key: 'include',
    flag: 'include',
    value: 'GLOB',
    type: 'texts',
    defaultText: 'all',
    doc: 'Look only at these paths; repeatable',
    trust: 'judgement',
  },
  exclude: {
    key: 'exclude',
    flag: 'exclude',
    value: 'GLOB',
    type: 'texts',
    defaultText: 'none',
    doc: 'Do not look at these paths; repeatable, counted in the coverage',
    trust: 'judgement',
  },
  onlyRules: {
    flag: 'rule',
    value: 'ID-GLOB',
    type: 'texts',
    defaultText: 'all',
    doc: 'Run only these rules; repeatable',
  },
  disabledRules: {
    key: 'rules.disable',
    type: 'texts',
    defaultText: 'none',
    doc: 'Rules not to run (globs over ids)',
    trust: 'judgement',
  },
  severities: {
    key: 'rules.severity',
    type: 'severities',
    defaultText: 'as the rule says',
    doc: 'Severity per rule id, instead of the rule’s own',
    trust: 'judgement',
  },
  rulePacks: {
    key: 'rules.packs',
    flag: 'rule-pack',
    value: 'PATH',
    type: 'texts',
    defaultText: 'none',
    doc: 'Further rule files or folders of them; repeatable',
    trust: 'outside',
  },
  failOn: {
    key: 'gate.fail-on',
    flag: 'fail-on',
    value: 'SEVERITY',
    input: 'fail-on',
    type: 'choice',
    choices: SEVERITY_LIMIT,
    defaultText: 'by event',
    doc: 'Least severity of a gate finding that fails the run',
    trust: 'judgement',
  },
  gateConfidence: {
    key: 'gate.min-confidence',
    type: 'choice',
    choices: CONFIDENCES,
    defaultText: 'high',
    doc: 'Least confidence of a finding that fails the run',
    trust: 'judgement',
  },
  newOnly: {
    key: 'gate.new-only',
    flag: 'all',
    input: 'new-only',
    type: 'switch',
    defaultText: 'by event',
    doc: 'Only findings the base does not have can fail the run',
    flagDoc: 'Every finding counts, old ones too, and every tier is listed',
    trust: 'judgement',
    isInverse: true,
  },
  incomplete: {
    key: 'gate.incomplete',
    flag: 'incomplete',
    value: 'warn|fail',
    input: 'incomplete',
    type: 'choice',
    choices: ['warn', 'fail'],
    defaultText: '`fail` on schedule and dispatch, else `warn`',
    doc: 'What a run does that could not look at everything',
    trust: 'judgement',
  },
  minSeverity: {
    key: 'show.min-severity',
    flag: 'min-severity',
    value: 'SEVERITY',
    input: 'min-severity',
    type: 'choice',
    choices: SEVERITIES,
    defaultText: '`info`',
    doc: 'Least severity people are shown; never changes the verdict',
    trust: 'judgement',
  },
  minConfidence: {
    key: 'show.min-confidence',
    flag: 'min-confidence',
    value: 'CONFIDENCE',
    input: 'min-confidence',
    type: 'choice',
    choices: CONFIDENCES,
    defaultText: '`low`',
    doc: 'Least confidence people are shown; never changes the verdict',
    trust: 'judgement',
  },
  ignore: {
    key: 'ignore',
    type: 'ignores',
    defaultText: 'none',
    doc: 'Findings to ignore: `{rule, fingerprint, path, reason, until}`; the reason is required',
    trust: 'judgement',
  },
  mcpServers: {
    key: 'mcp.servers',
    type: 'servers',
    defaultText: 'none',
    doc: `MCP servers to look at: \`{name, url, headers, profile}\`; headers may hold \`\${VAR}\`; counts in a trusted config only`,
    trust: 'outside',
  },
  mcpUrls: {
    flag: 'mcp-url',
    value: '[NAME=]URL',
    input: 'mcp-url',
    type: 'urls',
    defaultText: 'none',
    doc: 'MCP server to look at, instead of those of the config; repeatable (one per line)',
  },
  mcpHeaders: {
    flag: 'mcp-header',
    value: 'HEADER',
    input: 'mcp-headers',
    type: 'headers',
    defaultText: 'none',
    doc: `Header for the MCP server, as in \`Authorization: Bearer \${VAR}\`; with several servers \`NAME: Header: value\`; repeatable (one per line)`,
  },
  mcpProfiles: {
    flag: 'mcp-profile',
    value: '[NAME=]auto|passive|standard|active',
    input: 'mcp-profile',
    type: 'profiles',
    defaultText: '`auto`',
    doc: 'How much is tried at an MCP server; `auto` is `standard`, at public hosts only on schedule, dispatch and the command line, else `passive`',
  },
  mcpCommands: {
    flag: 'mcp-command',
    value: '[NAME=]COMMAND',
    input: 'mcp-command',
    type: 'commands',
    defaultText: 'none',
    doc: 'MCP server to start and speak to over stdio, split into words without a shell; repeatable (one per line)',
  },
  mcpEnv: {
    flag: 'mcp-env',
    value: 'VAR[=VALUE]',
    input: 'mcp-env',
    type: 'variables',
    defaultText: 'none',
    doc: 'Variable for the servers that are started: `VAR` passes it on, `VAR=value` sets it; repeatable (one per line)',
  },
  mcpSnapshots: {
    flag: 'mcp-snapshot',
    value: 'FILE',
    input: 'mcp-snapshot',
    type: 'texts',
    defaultText: 'none',
    doc: 'Saved look at an MCP server, judged without a connection; repeatable (one per line)',
  },
  mcpWait: {
    key: 'mcp.wait',
    flag: 'mcp-wait',
    value: 'SECONDS',
    input: 'mcp-wait',
    type: 'seconds',
    least: 0,
    defaultText: '30 on loopback',
    doc: 'How long to wait for an MCP server on this machine to come up',
    trust: 'judgement',
  },
  offline: {
    flag: 'offline',
    type: 'switch',
    defaultText: '`false`',
    doc: 'Connect to nothing and start nothing; not together with `--mcp-url` or `--mcp-command`',
  },
  base: {
    flag: 'base',
    value: 'REV',
    type: 'text',
    defaultText: 'none',
    doc: 'Compare with this revision; only new findings fail the run',
  },
  config: {
    flag: 'config',
    value: 'FILE',
    input: 'config-file',
    type: 'text',
    defaultText: 'found',
    doc: 'Use this config file, and trust it',
  },
  reports: {
    flag: 'report',
    value: 'FORMAT[=FILE]',
    input: 'report',
    type: 'reports',
    defaultText: 'text',
    doc: 'Write a report: `text`, `json` or `sarif`, to a file or standard output; repeatable',
  },
  sarifFile: {
    input: 'sarif-file',
    type: 'text',
    defaultText: '`bartizan.sarif`',
    doc: 'Where the action writes the SARIF file',
  },
  category: {
    input: 'category',
    type: 'text',
    defaultText: '`bartizan`',
    doc: 'Category of the SARIF run; one per job of a matrix',
  },
  uploadSarif: {
    input: 'upload-sarif',
    type: 'choice',
    choices: ['auto', 'always', 'never'],
    defaultText: '`auto`',
    doc: 'Upload to code scanning; `never` where another step does it',
  },
  token: {
    input: 'token',
    type: 'text',
    defaultText: 'the job’s token',
    doc: 'Token for GitHub’s API',
  },
  annotations: {
    input: 'annotations',
    type: 'choice',
    choices: ['auto', 'true', 'false'],
    defaultText: '`auto`',
    doc: 'Annotations on the lines of new findings',
  },
  jobSummary: { input: 'job-summary', type: 'switch', defaultText: '`true`', doc: 'Write the job summary' },
  timeout: {
    flag: 'timeout',
    value: 'SECONDS',
    input: 'timeout',
    type: 'seconds',
    defaultText: 'none',
    doc: 'Stop looking at further files after this long; what was left is in the coverage',
  },
  color: {
    flag: 'color',
    value: 'auto|always|never',
    type: 'choice',
    choices: ['auto', 'always', 'never'],
    defaultText: '`auto`',
    doc: 'Colour of the text report',
  },
  quiet: { flag: 'quiet', type: 'switch', defaultText: '`false`', doc: 'No progress and no notices on standard error' },
  verbose: {
    flag: 'verbose',
    type: 'switch',
    defaultText: '`false`',
    doc: 'Time by phase, and each thing that was skipped and why',
  },
} as const satisfies Record<keyof Settings, Option>;

export type OptionName = keyof typeof OPTIONS;

/** The table with its entries seen as plain options. */
export const OPTION_LIST: readonly (readonly [OptionName, Option])[] = Object.entries(OPTIONS) as [
  OptionName,
  Option,
][];

/** Config keys of the design that this version does not have yet and that reach outside: never honoured from a tree. */
export const RESERVED_KEYS: readonly string[] = ['advisories', 'remote'];
