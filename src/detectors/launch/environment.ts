// Variables that change what runs or whom it trusts: loaders, search paths, proxies, package indexes, endpoints, and the
// switches that turn certificate checks off. A variable whose value the client fills in says nothing yet.

import { addressOf, isLoopback } from '../../artifacts/launch-hosts.ts';
import type { Variable } from '../../artifacts/launch-server.ts';
import { isVariable } from '../../artifacts/launch-words.ts';
import { at, atVariable, type Check, type Problem, shown } from './check.ts';

function variables(names: RegExp, judge: (variable: Variable) => string | undefined): Check {
  return ({ variables: all }) =>
    all.flatMap((variable): Problem[] => {
      if (!names.test(variable.key) || variable.value === '') return [];
      const message = judge(variable);
      return message === undefined ? [] : [atVariable(variable, message)];
    });
}

export const loaderOverride: Check = variables(/^(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES)$/, ({ key, value }) =>
  /(?:^|[\s:/])lib(?:jemalloc|tcmalloc|mimalloc|gomp|asan|faketime|stdc\+\+)[\w.-]*\.(?:so|dylib)[\d.]*$/.test(value)
    ? undefined
    : `${key} puts a library into every program that {place} starts.`,
);

const NODE_PRELOAD = /(?:^|\s)(?:--require|-r|--import|--loader|--experimental-loader)[=\s]+(\S+)/;
/** Preloads that programmers use, of which the project's own dependencies decide. */
const USUAL_PRELOAD =
  /^(?:dotenv\/config|dotenv-expand\/config|ts-node\/register(?:\/[\w-]+)?|tsx(?:\/(?:esm|cjs))?|tsconfig-paths\/register|source-map-support\/register|@opentelemetry\/[\w/-]+|@swc-node\/register|dd-trace\/init|esbuild-register|global-agent\/bootstrap)(?:\.js)?$/;

export const interpreterPreload: Check = (server) => [
  ...variables(
    /^(?:NODE_OPTIONS|PYTHONSTARTUP|PERL5OPT|PERL5DB|RUBYOPT|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|DOTNET_STARTUP_HOOKS|BASH_ENV|PROMPT_COMMAND|GIT_SSH_COMMAND|GIT_SSH|GIT_EXTERNAL_DIFF|GIT_ASKPASS|GIT_PROXY_COMMAND|SSH_ASKPASS|PYTHONBREAKPOINT|LESSOPEN|CORECLR_PROFILER_PATH|ELECTRON_RUN_AS_NODE|BUN_OPTIONS|DENO_V8_FLAGS)$/,
    ({ key, value }) => {
      if (key === 'NODE_OPTIONS' || key === 'BUN_OPTIONS') {
        const module = NODE_PRELOAD.exec(value)?.[1] ?? /(?:^|\s)--preload[=\s]+(\S+)/.exec(value)?.[1];
        return module === undefined || USUAL_PRELOAD.test(module)
          ? undefined
          : `${key} makes {place} load ${shown(module)} first.`;
      }
      if (/^(?:RUBYOPT|PERL5OPT)$/.test(key) && !/-[rM]/.test(value)) return undefined;
      if (/JAVA/.test(key) && !/-(?:javaagent|agentlib|agentpath)/.test(value)) return undefined;
      if (/^(?:DENO_V8_FLAGS|ELECTRON_RUN_AS_NODE)$/.test(key)) return undefined;
      if (
        /^GIT_SSH/.test(key) &&
        /^ssh(?:\s+-(?:o\s*(?:BatchMode|IdentitiesOnly|ConnectTimeout)=\w+|i\s*\S+|F\s*\/dev\/null|[46Tq]))*$/.test(
          value,
        )
      )
        return undefined;
      if (/ASKPASS$/.test(key) && /^(?:\/(?:usr\/)?bin\/)?(?:true|false|echo)$/.test(value)) return undefined;
      return `${key} makes {place} run ${shown(value)} of its own.`;
    },
  )(server),
];

const SEARCH_PATH =
  /^(?:PATH|PYTHONPATH|NODE_PATH|PERL5LIB|RUBYLIB|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|DYLD_FALLBACK_LIBRARY_PATH|CLASSPATH|GOPATH)$/i;
const OPEN_FOLDER =
  /^(?:\/private)?\/(?:tmp|var\/tmp|dev\/shm)(?:\/|$)|^%(?:TEMP|TMP)%|\\(?:AppData\\Local\\Temp|Users\\Public)(?:\\|$)|[\\/]Downloads(?:[\\/]|$)/i;

export const searchPathOverride: Check = variables(SEARCH_PATH, ({ key, value }) => {
  const parts = value.slice(0, 8000).split(value.includes(';') ? ';' : ':');
  const open = parts.find((part) => OPEN_FOLDER.test(part));
  if (open !== undefined) return `${key} makes {place} look for programs in ${shown(open)}, where anybody can put one.`;
  if (!/^PATH$/i.test(key)) return undefined;
  const relative = parts.find(
    (part, index) =>
      index < parts.length - 1 &&
      !isVariable(part) &&
      /^(?:\.{0,2}$|\.{1,2}[\\/]|[\w-]+(?:\/[\w.-]+)*$)/.test(part) &&
      !/^\w$/.test(part),
  );
  return relative === undefined || parts.length < 2
    ? undefined
    : `${key} makes {place} look for programs in ${shown(relative === '' ? '.' : relative)}, a folder of whatever project is open.`;
});

export const proxyOverride: Check = variables(
  /^(?:https?|all|ftp|npm_config_(?:https?_)?|global_agent_https?_)_?proxy$/i,
  ({ key, value }) => {
    const address = addressOf(value.includes('://') ? value : `http://${value}`);
    return address === undefined || isLoopback(address.host)
      ? undefined
      : `${key} sends the traffic of {place} through ${shown(address.host)}.`;
  },
);

/** Endpoints of providers by the variables that move them. */
const ENDPOINTS: readonly (readonly [name: RegExp, own: RegExp])[] = [
  [
    /^ANTHROPIC_(?:API_|BEDROCK_|VERTEX_)?BASE_?URL$|^ANTHROPIC_API_(?:URL|HOST)$/,
    /(?:^|\.)anthropic\.com$|\.amazonaws\.com$|\.googleapis\.com$/,
  ],
  [/^(?:AZURE_)?OPENAI_(?:API_)?(?:BASE(?:_?URL)?|HOST|ENDPOINT)$/, /(?:^|\.)openai\.com$|\.azure\.com$/],
  [/^(?:GOOGLE_)?GEMINI_(?:API_)?BASE_?URL$|^GOOGLE_VERTEX_BASE_URL$/, /\.googleapis\.com$/],
  [
    /^(?:MISTRAL|COHERE|GROQ|XAI|DEEPSEEK|TOGETHER|PERPLEXITY|OPENROUTER)_(?:API_)?BASE(?:_?URL)?$/,
    /(?:^|\.)(?:mistral\.ai|cohere\.(?:ai|com)|groq\.com|x\.ai|deepseek\.com|together\.(?:ai|xyz)|perplexity\.ai|openrouter\.ai)$/,
  ],
  [/^(?:GITHUB|GH)_(?:API_URL|HOST)$/, /(?:^|\.)(?:github\.com|ghe\.com)$/],
];
/** Gateways and other providers that speak the same protocol, known to everybody. */
const KNOWN_GATEWAY =
  /(?:^|\.)(?:openrouter\.ai|deepseek\.com|moonshot\.(?:ai|cn)|z\.ai|bigmodel\.cn|aliyuncs\.com|siliconflow\.(?:cn|com)|groq\.com|mistral\.ai|together\.(?:ai|xyz)|fireworks\.ai|x\.ai|perplexity\.ai|cloudflare\.com|vercel\.(?:sh|com)|portkey\.ai|helicone\.ai|litellm\.ai|nvidia\.com|huggingface\.co|minimaxi?\.(?:chat|com|io)|volces\.com|googleapis\.com|azure\.com|anthropic\.com|openai\.com)$/;

export const modelEndpoint: Check = (server) =>
  server.variables.flatMap((variable): Problem[] => {
    const row = ENDPOINTS.find(([name]) => name.test(variable.key));
    const address = row && addressOf(variable.value);
    if (!address || isLoopback(address.host) || row[1].test(address.host) || KNOWN_GATEWAY.test(address.host))
      return [];
    return [
      atVariable(
        variable,
        `${variable.key} sends what {place} would tell the provider, key included, to ${shown(address.host)}.`,
      ),
    ];
  });

const OFFICIAL_INDEX =
  /(?:^|\.)(?:npmjs\.(?:org|com)|yarnpkg\.com|pypi\.org|pythonhosted\.org|jsr\.io|npm\.jsr\.io|proxy\.golang\.org|golang\.org|pkg\.github\.com|download\.pytorch\.org|npmmirror\.com|tuna\.tsinghua\.edu\.cn|mirrors\.aliyun\.com)$/;
const INDEX_NAME =
  /^(?:npm_config_(?:@[\w-]+:)?registry|yarn_(?:npm_)?registry(?:_server)?|bun_config_registry|uv_(?:default_|extra_)?index(?:_url)?|pip_(?:extra_)?index_url|pip_find_links|uv_find_links|goproxy|pipx_default_index_url)$/i;
const INDEX_FLAG = /^(?:--registry|--index|--index-url|--default-index|--extra-index-url|--find-links|-i)$/;

export const packageIndex: Check = (server) => [
  ...server.variables.flatMap((variable): Problem[] =>
    INDEX_NAME.test(variable.key)
      ? foreignIndex(variable.value).map((host) =>
          atVariable(variable, `${variable.key} makes {place} fetch packages from ${shown(host)}.`),
        )
      : [],
  ),
  ...server.commands.flatMap(({ program, words }) =>
    /^(?:npx|npm|pnpm|pnpx|yarn|bunx|bun|uvx|uv|pip[\d.]*|pipx)$/.test(program)
      ? words.flatMap((word, index) => {
          const value = /^--(?:registry|index|index-url|default-index|extra-index-url|find-links)=(.+)$/.exec(
            word.text,
          )?.[1];
          const isFlag = INDEX_FLAG.test(words[index - 1]?.text ?? '');
          return foreignIndex(value ?? (isFlag ? word.text : '')).map((host) =>
            at(word, `{place} fetches packages from ${shown(host)}.`),
          );
        })
      : [],
  ),
];

function foreignIndex(value: string): string[] {
  const url = value
    .split(/[\s,|]/)
    .map((each) => addressOf(each.replace(/^[\w-]+=/, '')))
    .find((each) => each && !isLoopback(each.host) && !OFFICIAL_INDEX.test(each.host));
  return url ? [url.host] : [];
}

/** Switches of whole runtimes, by the value that turns the check off. */
const RUNTIME_TLS: readonly (readonly [name: RegExp, off: RegExp])[] = [
  [/^NODE_TLS_REJECT_UNAUTHORIZED$/, /^(?:0|false)$/i],
  [/^PYTHONHTTPSVERIFY$/, /^0$/],
  [/^GIT_SSL_NO_VERIFY$/, /^(?:1|true)$/i],
  [/^npm_config_strict_ssl$/i, /^(?:0|false)$/i],
  [/^UV_INSECURE_HOST$|^PIP_TRUSTED_HOST$/, /./],
];
const OWN_TLS =
  /(?:^|_)(?:(?:SSL|TLS)_?(?:VERIFY|VERIFICATION|CHECK|REJECT_UNAUTHORIZED)|VERIFY_?(?:SSL|TLS|CERTS?|CERTIFICATES?)|CERT_?VERIFY)$/i;
const NO_TLS =
  /(?:^|_)(?:(?:SSL|TLS)_?(?:NO_VERIFY|SKIP_VERIFY|INSECURE)|(?:NO|SKIP|DISABLE|IGNORE|INSECURE)_?(?:VERIFY_?)?(?:SSL|TLS|CERTS?|CERTIFICATES?|HTTPS)(?:_(?:VERIFY|VERIFICATION|CHECK|ERRORS))?|INSECURE_SKIP_VERIFY|TLS_INSECURE_SKIP_VERIFY)$/i;
const TLS_FLAG =
  /^--(?:insecure(?:-skip-tls-verify)?|insecure-tls|tls-skip-verify|skip-tls-verify|skip-ssl-verify|no-verify-ssl|no-ssl-verify|no-check-certificate|disable-ssl-verification|ignore-https-errors|ignore-certificate-errors|allow-insecure-host|trusted-host|(?:verify-ssl|ssl-verify|tls-verify|verify-tls)=(?:false|0|no))(?:=|$)/;

export const tlsOff: Check = (server) => {
  const addresses = [
    ...server.variables.map(({ value }) => value),
    ...server.urls.map(({ text }) => text),
    ...server.raw.map(({ text }) => text.replace(/^--?[\w-]+=/, '')),
  ]
    .map(addressOf)
    .filter((each) => each !== undefined);
  // A self-made certificate of this machine has nobody to vouch for it.
  if (addresses.length > 0 && addresses.every(({ host }) => isLoopback(host))) return [];
  return [
    ...server.variables.flatMap((variable): Problem[] => {
      const { key, value } = variable;
      if (RUNTIME_TLS.some(([name, off]) => name.test(key) && off.test(value)))
        return [atVariable(variable, `${key} turns certificate checks off for everything {place} connects to.`)];
      const isOff =
        (OWN_TLS.test(key) && /^(?:0|false|no|off|none)$/i.test(value)) ||
        (NO_TLS.test(key) && /^(?:1|true|yes|on)$/i.test(value));
      return isOff ? [atVariable(variable, `${key} turns certificate checks off.`, 'review')] : [];
    }),
    ...server.commands.flatMap(({ words }) =>
      words
        .filter(
          ({ text }) =>
            TLS_FLAG.test(text) &&
            !/=(?:false|0|no)$/i.test(text.replace(/^--(?:verify-ssl|ssl-verify|tls-verify|verify-tls)=.*/, '')),
        )
        .map((word) => at(word, `The flag ${shown(word.text)} turns certificate checks of {place} off.`, 'review')),
    ),
  ];
};
