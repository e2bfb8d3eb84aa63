// Agents and MCP servers that a script or a setting fetches without saying which version.

import type { Found } from '../../artifacts/ci-found.ts';
import { child } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';

const PACKAGES =
  '@anthropic-ai/claude-code|@openai/codex|@google/gemini-cli|@qwen-code/qwen-code|@github/copilot|opencode-ai|@sourcegraph/amp|@augmentcode/auggie|aider-chat|aider-install|@continuedev/cli|cline|openhands(?:-ai)?';
const MOVING = '(?:@(?:latest|next|beta|canary|nightly|preview))?';
const INSTALL = new RegExp(
  String.raw`(?:\bnpm (?:i|install|add)|\bpnpm add|\byarn global add|\bbun (?:add|install|i)|\bnpx|\bbunx|\bpnpm dlx|\bpipx? install|\buv tool install|\buvx|\bpython3? -m pip install)(?:\s+-[\w-]+(?:=\S+)?)*\s+["']?(?<package>(?:${PACKAGES})${MOVING})["']?(?=\s|$|[;&|])`,
  'm',
);
const INSTALLER =
  /\b(?:curl|wget)\b[^\n;|]{0,200}https:\/\/(?:claude\.ai\/install|opencode\.ai\/install|cursor\.com\/install|aider\.chat\/install|ampcode\.com\/install|app\.factory\.ai\/cli|cli\.kiro\.dev\/install|gh\.io\/copilot-install|github\.com\/block\/goose\/releases\/download\/stable)[^\n;|]{0,120}\|\s*(?:[A-Z_]+=\S+\s+)*(?:sudo\s+)?(?:ba|z)?sh\b(?![^\n;&|]*\s(?:-s\s+)?v?\d+\.\d+)/;

export function looseInstalls(step: DocumentNode, hasPower: boolean): readonly Found[] {
  const node = child(step, 'run');
  if (node?.kind !== 'scalar') return [];
  const text = withoutComments(String(node.value));
  const words = INSTALL.exec(text)?.groups?.package ?? INSTALLER.exec(text)?.[0];
  if (words === undefined) return [];
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
const ENTRY =
  /"command"\s{0,20}:\s{0,20}"(npx|bunx|uvx|docker)"\s{0,20},\s{0,200}"args"\s{0,20}:\s{0,20}\[([^\]]{0,1500})\]/g;

export function looseServers(step: DocumentNode): readonly Found[] {
  const inputs = child(step, 'with');
  const nodes = [...CONFIG_INPUTS.map((name) => inputs && child(inputs, name)), child(step, 'run')];
  return nodes.flatMap((node): readonly Found[] => {
    if (node?.kind !== 'scalar') return [];
    for (const [, command = '', list = ''] of String(node.value).matchAll(ENTRY)) {
      const words = loose(
        command,
        [...list.matchAll(/"([^"]{1,300})"/g)].map((match) => match[1] ?? ''),
      );
      if (words === undefined) continue;
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
function loose(command: string, args: readonly string[]): string | undefined {
  if (command === 'docker') {
    const image = args.find((arg) => /^[\w.-]+(?:\/[\w.-]+)+(?::[\w.-]+)?$/.test(arg));
    return image !== undefined && /\/[^:]*$|:latest$/.test(image) ? image : undefined;
  }
  if (args.some((arg) => /^--from(?:=|$)/.test(arg))) return undefined;
  const name = args.find((arg) => !arg.startsWith('-') && arg !== 'tool' && arg !== 'run');
  const isPackage = name !== undefined && /^(?:@[\w.-]+\/)?[\w.-]+(?:\[[\w,-]+\])?(?:@[\w.-]+)?$/.test(name);
  return isPackage && (!/.@/.test(name) || /@(?:latest|next|beta|canary)$/.test(name)) ? name : undefined;
}

function withoutComments(script: string): string {
  return script.replaceAll('\\\n', '  ').replaceAll(/^[^\S\n]*(?:#|echo\s)[^\n]*/gm, '');
}
