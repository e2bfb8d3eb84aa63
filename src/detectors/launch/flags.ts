// Words by which a program is told to leave its guards down: sandboxes, permission models, approvals, debuggers, listeners,
// database rights. Flags of programs are names of their own, so that each is listed with what it means.

import { addressOf, isLoopback } from '../../artifacts/launch-hosts.ts';
import type { Command, Server } from '../../artifacts/launch-server.ts';
import type { Word } from '../../artifacts/launch-words.ts';
import { at, atVariable, type Check, type Problem, shown } from './check.ts';
import { containers } from './containers.ts';

/** The words of each command that are meant for the machine itself, not for the inside of a container. */
function words({ commands }: Server): readonly Word[] {
  return commands.flatMap(({ words: all, program }: Command) => (isContainer(program) ? [] : all.slice(1)));
}

function isContainer(program: string): boolean {
  return /^(?:docker|podman|nerdctl|finch)$/.test(program);
}

function flags(pattern: RegExp, sentence: (word: string) => string): Check {
  return (server) =>
    words(server)
      .filter(({ text }) => pattern.test(text))
      .map((word) => at(word, sentence(shown(word.text))));
}

export const agentGuardsOff: Check = (server) => [
  ...flags(
    /^--(?:dangerously-(?=[a-z-]{0,40}(?:permission|sandbox|approval|prompt|confirm|trust|tool|all$|everything))[a-z-]{3,60}|yolo|bypass-approvals|permission-mode=bypassPermissions|approval-mode=yolo|skip-permissions(?:-unsafe)?|dangerous-allow-[a-z-]+|allow-all-tools|always-approve|no-confirm(?:ation)?s?|auto-approve(?:-all)?)(?:=true)?$/,
    (flag) => `{place} runs with ${flag}, which skips the questions that keep an agent in hand.`,
  )(server),
  ...pairs(
    server,
    /^--(?:permission-mode|approval-mode|ask-for-approval|sandbox)$/,
    /^(?:bypassPermissions|yolo|never|danger-full-access)$/,
  ).map((word) =>
    at(word, `{place} runs with ${shown(word.text)}, which skips the questions that keep an agent in hand.`),
  ),
];

/** Values of flags that take the next word. */
function pairs(server: Server, flag: RegExp, value: RegExp): readonly Word[] {
  const all = words(server);
  return all.filter(({ text }, index) => value.test(text) && flag.test(all[index - 1]?.text ?? ''));
}

export const sandboxOff: Check = flags(
  /^--(?:no-sandbox|disable-setuid-sandbox|disable-web-security|no-zygote-sandbox|disable-site-isolation-trials|allow-running-insecure-content|sandbox=false|unsafe-perm(?:=true)?|allow-unrestricted-file-access)$/,
  (flag) => `{place} runs with ${flag}, without a boundary its program has by default.`,
);

export const allPermissions: Check = ({ commands }) =>
  commands.flatMap(({ program, words: all }) => {
    const start = program === 'deno' ? 0 : -1;
    if (start < 0) return [];
    const script = all.findIndex(
      ({ text }, index) => index > 0 && !text.startsWith('-') && !/^(?:run|serve|task|x|eval)$/.test(text),
    );
    return all
      .slice(1, script < 0 ? undefined : script)
      .filter(({ text }) => /^(?:-[a-z]*A[a-z]*|--allow-all|--allow-run|--allow-ffi)$/.test(text))
      .map((word) => at(word, `{place} gets ${shown(word.text)}, which lets it do all that the user may.`));
  });

const ANYWHERE = String.raw`(?:0\.0\.0\.0|\*|\[?::\]?)`;
const INSPECT = new RegExp(
  `^--inspect(?:-brk|-wait)?=${ANYWHERE}(?::|$)|\\bjdwp=.*address=(?:\\*|0\\.0\\.0\\.0):|^--debug(?:-host|-port|-addr)?=${ANYWHERE}:`,
);

export const debuggerExposed: Check = (server) => [
  ...words(server)
    .filter(({ text }) => INSPECT.test(text.slice(0, 1000)))
    .map((word) => at(word, `{place} opens a debugger to the whole network: ${shown(word.text)}.`)),
  ...server.variables
    .filter(
      ({ key, value }) =>
        /^(?:NODE_OPTIONS|JAVA_TOOL_OPTIONS|BUN_INSPECT)$/.test(key) &&
        value
          .slice(0, 2000)
          .split(/\s+/)
          .some((part) => INSPECT.test(part)),
    )
    .map((variable) => atVariable(variable, `${variable.key} makes {place} open a debugger to the whole network.`)),
  ...words(server).flatMap((word, index, all): Problem[] =>
    new RegExp(`^${ANYWHERE}:\\d+$`).test(word.text) &&
    all[index - 1]?.text === '--listen' &&
    all.slice(0, index).some(({ text }) => text === 'debugpy')
      ? [at(word, `{place} opens a debugger to the whole network: ${shown(word.text)}.`)]
      : [],
  ),
];

const LISTEN_FLAG =
  /^--?(?:host|hostname|bind|bind-address|listen|listen-address|address|addr|ip|server-host|http-host|sse-host|mcp-host|interface)$/;
const WILD = new RegExp(`^(?:https?:\\/\\/)?${ANYWHERE}(?::\\d{1,5})?$`);

export const allInterfaces: Check = (server) => {
  if (server.commands.some(({ program }) => isContainer(program))) return [];
  const all = words(server);
  return [
    ...all.flatMap((word, index): Problem[] => {
      const [, flag = '', value] = /^(--?[a-z-]+)=(.*)$/.exec(word.text) ?? [];
      const isWild =
        value === undefined
          ? WILD.test(word.text) && LISTEN_FLAG.test(all[index - 1]?.text ?? '')
          : LISTEN_FLAG.test(flag) && WILD.test(value);
      const isDebugger = isWild && value === undefined && all.slice(0, index).some(({ text }) => text === 'debugpy');
      return isWild && !isDebugger
        ? [at(word, `{place} listens on every network of the machine: ${shown(word.text)}.`)]
        : [];
    }),
    ...server.variables
      .filter(
        ({ key, value }) =>
          /^(?:\w{1,40}_)?(?:HOST|BIND|BIND_ADDR|BIND_ADDRESS|LISTEN|LISTEN_ADDR|LISTEN_ADDRESS)$/.test(key) &&
          WILD.test(value),
      )
      .map((variable) => atVariable(variable, `${variable.key} makes {place} listen on every network of the machine.`)),
  ];
};

const UNRESTRICTED_FLAG =
  /^--(?:access-mode=unrestricted|allow-(?:write|writes|ddl|dangerous(?:-\w+)*|destructive(?:-\w+)*|delete|drop|mutations?)(?:=true)?|enable-(?:write|writes|ddl|delete|dangerous-\w+)(?:=true)?|read-?only=false|no-read-?only|unsafe(?:-mode)?|dangerous(?:-mode)?|disable-read-?only)$/i;
const UNRESTRICTED_NAME =
  /(?:^|_)ALLOW_(?:INSERT|UPDATE|DELETE|DDL|DROP|WRITE|WRITES|DANGEROUS|DESTRUCTIVE)(?:_\w{1,30})?$|^(?:ENABLE_(?:WRITE|WRITES|UNSAFE|DANGEROUS)\w{0,20}|UNSAFE_MODE|DANGEROUSLY_\w{1,40})$/;
const READ_ONLY_NAME = /(?:^|_)READ_?ONLY(?:_MODE)?$/i;
const DATABASE =
  /postgres|pgsql|mysql|mariadb|mssql|sqlite|mongo|redis|database|supabase|neon|bigquery|snowflake|clickhouse|cassandra|duckdb|oracle|\bsql\b|dbhub|(?:^|[-_/])db(?:[-_]|$)/i;

export const databaseUnrestricted: Check = (server) => {
  if (!isDatabase(server)) return [];
  return [
    ...flags(UNRESTRICTED_FLAG, (flag) => `{place} may change the database: ${flag}.`)(server),
    ...pairs(server, /^--access-mode$/, /^unrestricted$/).map((word) =>
      at(word, '{place} may change the database: "--access-mode unrestricted".'),
    ),
    ...server.variables
      .filter(
        ({ key, value }) =>
          (UNRESTRICTED_NAME.test(key) && /^(?:1|true|yes|on)$/i.test(value)) ||
          (READ_ONLY_NAME.test(key) && /^(?:0|false|no|off)$/i.test(value)),
      )
      .map((variable) => atVariable(variable, `${variable.key} lets {place} change the database.`)),
  ];
};

function isDatabase({ place, raw, variables }: Server): boolean {
  return [place, ...raw.slice(0, 20).map(({ text }) => text), ...variables.slice(0, 20).map(({ key }) => key)].some(
    (text) => DATABASE.test(text.slice(0, 300)),
  );
}

const SUPERUSER = /^(?:postgres|root|sa|sys|system|admin|administrator|superuser|dba|rds_superuser|supabase_admin)$/i;
const DATABASE_SCHEME =
  /^(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|mongodb(?:\+srv)?|oracle|cockroachdb|clickhouse)(?:\+\w{1,20})?$/;

export const databaseSuperuser: Check = (server) => {
  const candidates: readonly Word[] = [
    ...server.raw,
    ...server.variables.map(({ value, node }) => ({ text: value, node })),
  ];
  return candidates.flatMap((word): Problem[] => {
    const text = word.text.replace(/^--?[\w-]{1,60}=/, '');
    const address = addressOf(text);
    if (!address || !DATABASE_SCHEME.test(address.scheme) || isLoopback(address.host) || !address.host.includes('.'))
      return [];
    const user = address.user.split(':')[0] ?? '';
    if (!SUPERUSER.test(user.split('.')[0] ?? '')) return [];
    return [
      {
        node: word.node,
        message: `{place} signs in to ${shown(address.host)} as the superuser ${shown(user)}.`,
        evidence: `${user}@${address.host}`,
      },
    ];
  });
};

/** A file whose every line becomes a variable of the server. */
export const environmentFile: Check = (server) => [
  ...containers(server).flatMap(({ options }) =>
    options
      .filter(({ flag, value }) => flag === '--env-file' && !isOwn(value))
      .map(({ word, value }) => at(word, `{place} gets every line of ${shown(value)}.`)),
  ),
  ...server.commands.flatMap(({ program, words: all }) =>
    /^(?:node|uv)$/.test(program)
      ? all.flatMap((word, index): Problem[] => {
          const value =
            /^--env-file=(.+)$/.exec(word.text)?.[1] ?? (all[index - 1]?.text === '--env-file' ? word.text : undefined);
          return value === undefined || isOwn(value) ? [] : [at(word, `{place} gets every line of ${shown(value)}.`)];
        })
      : [],
  ),
  ...(server.node.kind === 'object' ? server.node.entries : []).flatMap(({ key, value }): Problem[] => {
    if (!/^env_?[fF]ile$/.test(key) || value.kind !== 'scalar' || typeof value.value !== 'string' || isOwn(value.value))
      return [];
    return [{ node: value, message: `{place} gets every line of ${shown(value.value)}.` }];
  }),
];

/** A file that is named after what it is for; the bare `.env` holds what the whole project needs. */
function isOwn(path: string): boolean {
  return !/(?:^|[\\/])\.env(?:\.local|\.production|\.prod)?$/.test(path);
}
