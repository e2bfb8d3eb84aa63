// The environment that settings give to agents and editors: which variables, with which values, and what a value does to
// everything that is started with it. Values that are filled in elsewhere (`${VAR}`) say nothing.

import { editorSettingPaths } from '../../artifacts/editor-settings.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import { textAt, valueAt } from '../../lib/document-place.ts';
import { hostOf, isNearHost, isOfDomain } from '../../lib/network-host.ts';
import type { Tier } from '../../model/severity.ts';

export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly node: DocumentNode;
  readonly place: string;
  /** Whether it is that of a container. */
  readonly isContained: boolean;
}

export interface Misuse {
  readonly rule: string;
  readonly says: string;
  readonly tier?: Tier;
}

/** Maps of variables: Claude Code, Codex, terminals of VS Code. */
const MAPS = [
  'env',
  'shell_environment_policy.set',
  ...['linux', 'osx', 'windows'].flatMap((system) => editorSettingPaths(`terminal.integrated.env.${system}`)),
];
/** In a container code that runs there does no harm outside, and where keys go counts as ever. */
const CONTAINED_MAPS = ['remoteEnv', 'containerEnv'];
/** Lists of `{ name, value }`, and of `NAME=value`. */
const LISTS = [...editorSettingPaths('claudeCode.environmentVariables'), 'set-env'].map((path) => `${path}.*`);

export function variablesIn(root: DocumentNode): readonly Variable[] {
  const found: Variable[] = [];
  const maps = [...MAPS, ...CONTAINED_MAPS].flatMap((map) => select(root, map));
  for (const { node, path } of maps) {
    if (node.kind !== 'object') continue;
    const isContained = CONTAINED_MAPS.includes(path[0] ?? '');
    for (const { key, value } of node.entries) {
      const text = textAt(value);
      if (text !== undefined)
        found.push({ name: key, value: text, node: value, place: [...path, key].join('.'), isContained });
    }
  }
  for (const { node } of LISTS.flatMap((list) => select(root, list))) {
    const assigned = /^(\w{1,80})=(.*)$/s.exec(textAt(node) ?? '');
    const name = textAt(valueAt(node, 'name')) ?? assigned?.[1];
    const value = textAt(valueAt(node, 'value')) ?? assigned?.[2];
    if (name !== undefined && value !== undefined)
      found.push({ name, value, node: valueAt(node, 'value') ?? node, place: name, isContained: false });
  }
  return found;
}

const ENDPOINT =
  /^(?:ANTHROPIC_(?:BEDROCK_|VERTEX_|FOUNDRY_)?BASE_URL|ANTHROPIC_API_URL|OPENAI_(?:API_BASE|BASE_URL|API_HOST)|AZURE_OPENAI_ENDPOINT|GOOGLE_(?:GEMINI|VERTEX)_BASE_URL|GEMINI_(?:API_)?BASE_URL|CODE_ASSIST_ENDPOINT|CLAUDE_CODE_API_BASE_URL|OPENAI_API_URL)$/;
/** Those the keys of these variables are from. */
const OWNERS = [
  'anthropic.com',
  'claude.com',
  'openai.com',
  'googleapis.com',
  'google.com',
  'amazonaws.com',
  'azure.com',
  'api.aws',
];
/** Others that offer models under the same interface: a choice, and still one that is made for everybody. */
const OFFERERS = [
  'z.ai',
  'bigmodel.cn',
  'moonshot.ai',
  'moonshot.cn',
  'kimi.com',
  'deepseek.com',
  'minimax.io',
  'minimaxi.com',
  'aliyuncs.com',
  'openrouter.ai',
  'groq.com',
  'mistral.ai',
  'together.ai',
  'together.xyz',
  'fireworks.ai',
  'x.ai',
  'cerebras.ai',
  'nvidia.com',
  'github.com',
  'githubcopilot.com',
  'cloudflare.com',
  'vercel.sh',
  'huggingface.co',
  'ollama.com',
];

/** Where a URL for a model sends the key; nothing when that is its owner, this machine, or not said here. */
export function foreignEndpoint(url: string): { readonly host: string; readonly isOfferer: boolean } | undefined {
  const host = hostOf(url);
  if (host === undefined || isNearHost(host) || isOfDomain(host, OWNERS)) return undefined;
  return { host, isOfferer: isOfDomain(host, OFFERERS) };
}

export function misuseOf({ name, value, isContained }: Variable): Misuse | undefined {
  if (ENDPOINT.test(name)) {
    const foreign = foreignEndpoint(value);
    return foreign && endpointMisuse(foreign);
  }
  if (isContained) return certificateMisuse(name, value);
  return codeMisuse(name, value) ?? certificateMisuse(name, value) ?? trafficMisuse(name, value);
}

export function endpointMisuse({ host, isOfferer }: { readonly host: string; readonly isOfferer: boolean }): Misuse {
  return {
    rule: 'host/model-endpoint-override',
    says: `sends prompts, files and keys to ${host}.`,
    ...(isOfferer && { tier: 'review' as const }),
  };
}

/** Programs that show or edit text, and ways to say "none". */
const PLAIN_PROGRAM =
  /^(?:(?:\/usr(?:\/local)?)?\/bin\/)?(?:cat|less|more|most|bat|delta|vim?|nvim|nano|emacs|code|cursor|subl|true|:|echo|false|xdg-open|open|firefox|chromium|google-chrome)(?: -{1,2}[\w-]+(?:=\w+)?)*$|^$/;

function codeMisuse(name: string, value: string): Misuse | undefined {
  const found = (tier?: Tier): Misuse => ({
    rule: 'host/environment-runs-code',
    says: `makes every program that is started with it run code: ${name}.`,
    ...(tier && { tier }),
  });
  const isPath = (text: string) => /[\\/]|\.\w{1,4}$/.test(text);
  if (value === '') return undefined;
  switch (name) {
    case 'BASH_ENV':
    case 'PROMPT_COMMAND':
    case 'LD_PRELOAD':
    case 'LD_AUDIT':
    case 'DYLD_INSERT_LIBRARIES':
    case 'PYTHONSTARTUP':
    case 'GIT_EXTERNAL_DIFF':
    case 'GIT_PROXY_COMMAND':
    case 'GIT_CONFIG_PARAMETERS':
    case 'npm_config_script_shell':
      return /^\$\{?\w+\}?$/.test(value) ? undefined : found();
    case 'NODE_OPTIONS': {
      const loaded =
        /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader)[\s=]{1,4}["']?([^\s"']{1,300})/.exec(
          value,
        )?.[1];
      if (loaded === undefined) return undefined;
      return /^[.~$/]|^[A-Za-z]:[\\/]|^(?:data|https?):/.test(loaded) ? found() : found('review');
    }
    case 'RUBYOPT':
      return /(?:^|\s)-r[^\s]*[./]/.test(value) ? found() : undefined;
    case 'PERL5OPT':
      return /(?:^|\s)-[Mm]/.test(value) ? found() : undefined;
    case 'JAVA_TOOL_OPTIONS':
    case '_JAVA_OPTIONS':
      return /-javaagent:|-agentpath:/.test(value) ? found('review') : undefined;
    case 'GIT_SSH_COMMAND':
    case 'GIT_SSH':
      return /^(?:\/usr\/bin\/)?ssh(?:\s|$)/.test(value) && !/ProxyCommand|LocalCommand/i.test(value)
        ? undefined
        : found();
    case 'GIT_ASKPASS':
    case 'SSH_ASKPASS':
      return isPath(value) && !/^\/(?:usr\/)?bin\//.test(value) ? found() : undefined;
    case 'GIT_EDITOR':
    case 'GIT_SEQUENCE_EDITOR':
    case 'GIT_PAGER':
    case 'PAGER':
    case 'EDITOR':
    case 'VISUAL':
    case 'BROWSER':
    case 'MANPAGER':
      return PLAIN_PROGRAM.test(value.trim()) || !/[;|&$`/\\]/.test(value) ? undefined : found('review');
    case 'CLAUDE_CODE_SHELL_PREFIX':
      return isPath(value) ? found('review') : undefined;
    case 'PATH':
    case 'Path':
      return /^["']?(?:\.{1,2}[\\/:;]|\.[:;]|\.\/|\$\{?(?:PWD|workspaceFolder|CLAUDE_PROJECT_DIR)\}?|[\w-]{1,40}\/)/.test(
        value,
      ) && !/^["']?\.?\/?node_modules\/\.bin/.test(value)
        ? found('review')
        : undefined;
    default:
      return undefined;
  }
}

function certificateMisuse(name: string, value: string): Misuse | undefined {
  const isOff =
    (/^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/.test(name) && value === '0') ||
    (/^(?:GIT_SSL_NO_VERIFY|CURL_INSECURE|PIP_NO_VERIFY_CERTS)$/.test(name) && /^(?:1|true|yes)$/i.test(value)) ||
    (/^npm_config_strict_ssl$/i.test(name) && /^(?:false|0)$/i.test(value));
  return isOff
    ? { rule: 'host/certificate-checks-off', says: `makes programs accept any certificate: ${name}.` }
    : undefined;
}

const INDEXES = [
  'npmjs.org',
  'yarnpkg.com',
  'pypi.org',
  'pythonhosted.org',
  'golang.org',
  'goproxy.io',
  'rubygems.org',
  'crates.io',
  'npmmirror.com',
  'pytorch.org',
  'github.com',
  'jsr.io',
];

function trafficMisuse(name: string, value: string): Misuse | undefined {
  if (/^(?:https?|all)_proxy$/i.test(name)) {
    const host = hostOf(value) ?? hostOf(`http://${value}`);
    return host === undefined || isNearHost(host)
      ? undefined
      : { rule: 'host/traffic-through-proxy', says: `sends all traffic through ${host}.` };
  }
  if (/^(?:NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO)$/.test(name)) {
    return /^(?:\.{1,2}\/|\.\w|\$\{?(?:CLAUDE_PROJECT_DIR|workspaceFolder|PWD)|[\w-]{1,60}\/)/.test(value)
      ? { rule: 'host/traffic-through-proxy', says: `trusts certificates of a file in the repository: ${name}.` }
      : undefined;
  }
  if (
    /^(?:npm_config_registry|yarn_registry|pip_(?:extra_)?index_url|uv_(?:default_|extra_)?index(?:_url)?|goproxy|bundle_mirror__all)$/i.test(
      name,
    )
  ) {
    const host = hostOf(value.split(/[\s,|]/)[0] ?? '');
    return host === undefined || isNearHost(host) || isOfDomain(host, INDEXES)
      ? undefined
      : { rule: 'host/package-index-override', says: `takes packages from ${host}.` };
  }
  return undefined;
}
