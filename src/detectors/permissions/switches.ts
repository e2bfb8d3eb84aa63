// Single settings that take a fence away: approvals that are never asked for, sandboxes that are off or have holes, whole
// homes that are opened. Each names the setting, what it must be, and how sure it is that the client obeys. Read
// 2026-11-22: code.claude.com/docs/en/settings, developers.openai.com/codex/config-reference and /codex/permissions,
// geminicli.com/docs/reference/configuration, qwenlm.github.io (approval mode), cursor.com/docs/reference/sandbox,
// code.visualstudio.com/docs/copilot/reference/copilot-settings, zed.dev/docs/ai/tool-permissions, opencode.ai/docs/permissions.

import { editorSettingPaths } from '../../artifacts/editor-settings.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import type { Tier } from '../../model/severity.ts';
import { isBroadFolder, isSecretPath } from './harms.ts';

export interface Switch {
  readonly rule: string;
  /** `*` for each item of a list; `editor:` before a setting of VS Code, wherever those stand. */
  readonly path: string;
  readonly is: (value: DocumentNode) => boolean;
  /** File names it is looked for in; any when there is none. */
  readonly file?: RegExp;
  readonly tier?: Tier;
}

export interface Switched {
  readonly rule: string;
  readonly place: string;
  readonly node: DocumentNode;
  readonly tier?: Tier;
}

const isTrue = (node: DocumentNode) => node.kind === 'scalar' && node.value === true;
const isFalse = (node: DocumentNode) => node.kind === 'scalar' && node.value === false;
const isText = (pattern: RegExp) => (node: DocumentNode) =>
  node.kind === 'scalar' && typeof node.value === 'string' && pattern.test(node.value);
const isBroad = (node: DocumentNode) =>
  node.kind === 'scalar' && typeof node.value === 'string' && (isBroadFolder(node.value) || isSecretPath(node.value));

const CLAUDE = /\.claude\/settings[^/]*\.json$/i;
const CODEX = /\.codex\/[^/]*\.toml$/i;
const GEMINI = /\.gemini\/settings[^/]*\.json$/i;
const CURSOR_SANDBOX = /\.cursor\/sandbox\.json$/i;
const OPENCODE = /(?:^|\/)opencode\.jsonc?$/i;
const KIRO_AGENT = /\.kiro\/agents\//i;

const CHECKS_OFF = 'host/permission-checks-off';
const SANDBOX_OFF = 'host/sandbox-off';
const WRITES = 'host/sandbox-writes-outside';
const NETWORK = 'host/sandbox-network-open';
const HOLE = 'host/sandbox-loophole';
const FOLDER = 'host/additional-folder-broad';
const EDITS = 'host/edits-approved';

const SWITCHES: readonly Switch[] = [
  // nothing is asked any more
  { rule: CHECKS_OFF, path: 'permissions.defaultMode', is: isText(/^bypassPermissions$/), file: CLAUDE },
  { rule: CHECKS_OFF, path: 'editor:chat.tools.global.autoApprove', is: isTrue },
  { rule: CHECKS_OFF, path: 'editor:chat.tools.autoApprove', is: isTrue },
  { rule: CHECKS_OFF, path: 'editor:amp.dangerouslyAllowAll', is: isTrue },
  { rule: CHECKS_OFF, path: 'editor:claudeCode.initialPermissionMode', is: isText(/^bypassPermissions$/) },
  // new chats of VS Code begin with it; people can change it for each
  { rule: CHECKS_OFF, path: 'editor:chat.permissions.default', is: isText(/^auto(?:Approve|pilot)$/), tier: 'review' },
  // Zed up to 0.223, and since
  { rule: CHECKS_OFF, path: 'agent.always_allow_tool_actions', is: isTrue },
  { rule: CHECKS_OFF, path: 'agent.tool_permissions.default', is: isText(/^allow$/), tier: 'review' },
  // Qwen Code; Gemini CLI takes this mode from its command line only
  { rule: CHECKS_OFF, path: 'tools.approvalMode', is: isText(/^yolo$/) },
  // Kiro; Amazon Q takes no bare star here
  { rule: CHECKS_OFF, path: 'allowedTools.*', is: isText(/^\*$/), file: KIRO_AGENT, tier: 'review' },
  { rule: CHECKS_OFF, path: 'yes-always', is: isTrue, file: /\.aider\.conf\.ya?ml$/i, tier: 'review' },
  { rule: CHECKS_OFF, path: 'permission', is: isText(/^allow$/), file: OPENCODE, tier: 'review' },
  { rule: CHECKS_OFF, path: 'permission."*"', is: isText(/^allow$/), file: OPENCODE, tier: 'review' },
  { rule: 'host/approval-never', path: 'approval_policy', is: isText(/^never$/), file: CODEX },
  {
    rule: 'host/approval-never',
    path: 'profiles.*.approval_policy',
    is: isText(/^never$/),
    file: CODEX,
    tier: 'context',
  },
  { rule: 'host/danger-warning-skipped', path: 'skipDangerousModePermissionPrompt', is: isTrue, file: CLAUDE },
  { rule: 'host/danger-warning-skipped', path: 'editor:claudeCode.allowDangerouslySkipPermissions', is: isTrue },
  {
    rule: 'host/danger-warning-skipped',
    path: 'editor:github.copilot.chat.claudeAgent.allowDangerouslySkipPermissions',
    is: isTrue,
  },
  { rule: EDITS, path: 'permissions.defaultMode', is: isText(/^(?:acceptEdits|auto)$/), file: CLAUDE },
  { rule: EDITS, path: 'general.defaultApprovalMode', is: isText(/^auto_edit$/) },
  { rule: EDITS, path: 'tools.approvalMode', is: isText(/^auto-edit$/) },
  { rule: 'host/mcp-servers-auto-enabled', path: 'enableAllProjectMcpServers', is: isTrue, file: CLAUDE },
  // what asks before a folder may do anything
  { rule: 'host/automatic-tasks-allowed', path: 'editor:task.allowAutomaticTasks', is: isText(/^on$/) },
  { rule: 'host/workspace-trust-off', path: 'editor:security.workspace.trust.enabled', is: isFalse },
  // no sandbox, or one with holes
  { rule: SANDBOX_OFF, path: 'sandbox_mode', is: isText(/^danger-full-access$/), file: CODEX },
  // Codex before 0.134; since then it takes no profiles from this file
  {
    rule: SANDBOX_OFF,
    path: 'profiles.*.sandbox_mode',
    is: isText(/^danger-full-access$/),
    file: CODEX,
    tier: 'context',
  },
  { rule: SANDBOX_OFF, path: 'default_permissions', is: isText(/^:danger-full-access$/), file: CODEX },
  { rule: SANDBOX_OFF, path: 'type', is: isText(/^insecure_none$/), file: CURSOR_SANDBOX },
  { rule: SANDBOX_OFF, path: 'sandbox.enabled', is: isFalse, file: CLAUDE, tier: 'context' },
  { rule: WRITES, path: 'sandbox_workspace_write.writable_roots.*', is: isBroad, file: CODEX },
  { rule: WRITES, path: 'sandbox.filesystem.allowWrite.*', is: isBroad, file: CLAUDE },
  { rule: WRITES, path: 'additionalReadwritePaths.*', is: isBroad, file: CURSOR_SANDBOX },
  { rule: WRITES, path: 'tools.sandboxAllowedPaths.*', is: isBroad, file: GEMINI },
  { rule: NETWORK, path: 'sandbox_workspace_write.network_access', is: isTrue, file: CODEX },
  { rule: NETWORK, path: 'sandbox.network.allowedDomains.*', is: isText(/^\*$/), file: CLAUDE },
  { rule: NETWORK, path: 'networkPolicy.default', is: isText(/^allow$/), file: CURSOR_SANDBOX },
  { rule: NETWORK, path: 'tools.sandboxNetworkAccess', is: isTrue, file: GEMINI },
  { rule: HOLE, path: 'sandbox.network.allowAllUnixSockets', is: isTrue, file: CLAUDE },
  {
    rule: HOLE,
    path: 'sandbox.network.allowUnixSockets.*',
    is: isText(/(?:docker|containerd|podman)[\w./-]{0,20}\.sock$/),
    file: CLAUDE,
  },
  { rule: HOLE, path: 'sandbox.enableWeakerNestedSandbox', is: isTrue, file: CLAUDE },
  {
    rule: HOLE,
    path: 'sandbox.excludedCommands.*',
    is: isText(/^(?:\*|(?:(?:ba|z)?sh|python3?|node|npx|uvx|env|sudo|curl|wget)(?:[ :]\*)?)$/),
    file: CLAUDE,
  },
  { rule: FOLDER, path: 'permissions.additionalDirectories.*', is: isBroad, file: CLAUDE },
  { rule: FOLDER, path: 'context.includeDirectories.*', is: isBroad },
];

export function switchesIn(path: string, root: DocumentNode): readonly Switched[] {
  return SWITCHES.flatMap(({ rule, path: wanted, is, file, tier }) => {
    if (file && !file.test(path)) return [];
    const paths = wanted.startsWith('editor:') ? editorSettingPaths(wanted.slice('editor:'.length)) : [wanted];
    return paths
      .flatMap((each) => select(root, each))
      .filter(({ node }) => is(node))
      .map(({ node, path: keys }) => ({
        rule,
        place: keys.join('.').replace(/\.\d+$/, ''),
        node,
        ...(tier && { tier }),
      }));
  });
}
