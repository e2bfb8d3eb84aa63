// Powers over other people and services: money, deletion, messages, secrets, access, and what of strangers comes in.

import { has, type Reader } from './tool-ability.ts';
import { freeParameter, onlyLooks, type Tool } from './tool-words.ts';

const MONEY_CLAIM =
  /\b(?:transfers?|sends?|withdraws?|pays?|deposits?|moves?)\b[^.]{0,40}\b(?:money|funds|payments?|usdc?t?|eth|btc|sol|crypto\w*|native tokens?|balance|dollars|cash|payouts?)\b|\b(?:places?|submits?|executes?|opens?)\b[^.]{0,40}\b(?:(?:buy|sell|limit|market|stock|crypto|trading|spot|futures) (?:or \w+ )?orders?|trades?|swaps?)\b|\b(?:charges?|refunds?)\b[^.]{0,30}\b(?:customers?|credit cards?|cards?|payments?|charge)\b|\bswaps? \w+ (?:tokens?|for)\b/i;
export const money: Reader = (tool) => {
  if (onlyLooks(tool)) return undefined;
  const isNamed = has(
    tool,
    /^(?:send|make|create|execute|transfer|submit|pay|place|buy|sell|withdraw|process|issue|swap)$/,
    /^(?:payment|payments|funds|money|trade|transfer|withdrawal|payout|refund|swap|crypto|bitcoin|eth|order|charge|transaction)$/,
  );
  const amount = tool.parameters.find(({ key }) =>
    /(?:^|_)(?:amount|quantity|qty|price|shares|size|value|amount_\w+|\w+_amount|notional)$/.test(key),
  );
  if (!MONEY_CLAIM.test(tool.claim) || !(isNamed || amount)) return undefined;
  return { node: tool.nameNode };
};

const DESTROY_WORD = /^(?:delete|deletes|destroy|purge|wipe|erase|truncate|terminate|obliterate)$/;
const DESTROY_CLAIM =
  /^[^.]{0,60}\b(?:delet(?:e|es|ing)|destroy(?:s|ing)?|drop(?:s|ping)?|purg(?:e|es|ing)|wip(?:e|es|ing)|eras(?:e|es|ing)|truncat(?:e|es|ing)|terminat(?:e|es|ing)|remov(?:e|es|ing) permanently|permanently (?:delet|remov|eras)\w+)\b/i;
export const destroy: Reader = (tool) => {
  if (onlyLooks(tool) || /\bterminat\w+[^.]{0,30}\b(?:process|session)/i.test(tool.claim)) return undefined;
  const isNamed =
    tool.words.slice(0, 3).some((word) => DESTROY_WORD.test(word)) ||
    has(
      tool,
      /^(?:drop)$/,
      /^(?:table|tables|database|db|collection|index|schema|keyspace|view|user|column|namespace)$/,
    );
  return isNamed &&
    (DESTROY_CLAIM.test(tool.claim) ||
      tool.claim.trim() === '' ||
      /\b(?:delet|remov|destroy|eras|wip|drop|terminat|trash|purg|truncat)\w*/i.test(tool.claim))
    ? { node: tool.nameNode }
    : undefined;
};

/** All of a kind; not all that belongs to one thing. */
const ALL_CLAIM =
  /\b(?:delet(?:e|es)|destroys?|drops?|purges?|wipes?|erases?|truncates?|removes? permanently)\b (?:absolutely )?(?:all|every|everything|an? (?:entire|whole)|the (?:entire|whole))\b(?![^.]{0,60}\b(?:of|for|from|in|by|within|under|with) (?:an?|the|one) (?:specific|specified|given|certain|single|particular|selected)\b)|\b(?:wipes?|formats?|factory[- ]resets?)\b[^.]{0,20}\b(?:disk|drive|database|device|data)\b|\bdrops? (?:an? |the )?(?:\w+ )?(?:database|schema|keyspace)\b/i;
export const destroyAll: Reader = (tool, so) => {
  const isNamed =
    tool.words.some(
      (word, index) => DESTROY_WORD.test(word) && /^(?:all|everything|every)$/.test(tool.words[index + 1] ?? ''),
    ) || has(tool, /^(?:drop|wipe|purge)$/, /^(?:database|db|schema|disk|keyspace)$/);
  const isDatabase =
    has(tool, /^(?:drop|delete|destroy|remove)$/, /^(?:database|db|schema|keyspace)$/) &&
    /^[^.]{0,20}\b(?:removes?|deletes?|drops?|destroys?)\b[^.]{0,30}\b(?:databases?|schema|keyspace)\b/i.test(
      tool.claim,
    );
  const isReset =
    has(tool, /^(?:reset|clear|wipe|erase)$/, /^(?:data|database|everything|records|files)$/) &&
    /\b(?:resets?|clears?|wipes?|erases?|deletes?)\b[^.]{0,10}\ball\b[^.]{0,30}\b(?:data|records|files)\b/i.test(
      tool.claim,
    );
  if (isReset) return { node: tool.nameNode };
  const evidence = so.get('destroy');
  if (evidence && isDatabase) return evidence;
  return (evidence || isNamed) &&
    !onlyLooks(tool) &&
    (ALL_CLAIM.test(tool.claim) || (isNamed && tool.claim.trim() === ''))
    ? (evidence ?? { node: tool.nameNode })
    : undefined;
};

const FOREIGN =
  /\b(?:e?-?mails?|inbox|messages?|issues?|comments?|pull requests?|tweets?|posts?|reviews?|slack|discord|web ?pages?|websites?|web search|search results|news|rss|feeds?|transcripts?|threads?|tickets?|conversations?|discussions?|advisories)\b/i;
/** What is said about such texts by those who run the place. */
const ABOUT =
  /\b(?:types?|fields?|labels?|status(?:es)?|templates?|settings?|counts?|categor(?:y|ies)|schemas?|transitions?|priorit(?:y|ies)|events?|stats?|statistics|metrics|alerts?|emojis?|reactions?|dates?|links?|watchers?|worklogs?)$/;
const TAKES =
  /\b(?:reads?|gets?|lists?|search(?:es)?|fetch(?:es)?|retrieves?|returns?|shows?|scrapes?|crawls?|views?|summari[sz]es?|downloads?)\b/i;
export const untrusted: Reader = (tool, so) => {
  const fetches = so.get('fetch');
  if (fetches) return fetches;
  if (
    /^(?:create|send|post|update|add|delete|write|reply|set|remove|edit|close|merge)$/.test(
      tool.words.find((word) => word.length > 2 && !tool.segment.group?.toLowerCase().includes(word)) ?? '',
    )
  )
    return undefined;
  const spoken = tool.words.join(' ');
  const isNamed =
    /\b(?:read|get|list|search|fetch|retrieve|view|find)\b/.test(spoken) && FOREIGN.test(spoken) && !ABOUT.test(spoken);
  return isNamed && (tool.claim.trim() === '' || (TAKES.test(tool.claim) && FOREIGN.test(tool.claim)))
    ? { node: tool.nameNode }
    : undefined;
};

const OUT_NAME =
  /\b(?:send|post|reply|publish|tweet|forward|share|upload|submit)\b|\b(?:create|add) (?:\w+ )?(?:comment|issue|pull request|post|message|gist|note|discussion|review)\b/;
const OUT_CLAIM =
  /\b(?:sends?|posts?|repl(?:y|ies)|publish(?:es)?|tweets?|forwards?|shares?|uploads?|submits?)\b[^.]{0,60}\b(?:e?-?mails?|messages?|comments?|tweets?|posts?|channels?|webhooks?|sms|requests?|recipients?|chat|slack|discord|telegram|notifications?|url|server|files?|issues?|reply|thread)\b|\b(?:creates?|adds?)\b[^.]{0,40}\b(?:comments?|issues?|pull requests?|posts?|gists?|discussions?|reviews?)\b/i;
const LOCAL_ONLY =
  /\b(?:keys?|clicks?|input|form|dialog|local|terminal|process|stdin|selection|thought|todo|desktop notification)\b/i;
export const send: Reader = (tool, so) => {
  const fetches = so.get('fetch');
  if (fetches) return fetches;
  if (onlyLooks(tool)) return undefined;
  const spoken = tool.words.join(' ');
  const isNamed = OUT_NAME.test(tool.words.slice(0, 5).join(' ')) && !ABOUT.test(spoken);
  const isSaid = OUT_CLAIM.test(tool.claim) && !LOCAL_ONLY.test(tool.claim);
  return isNamed && (isSaid || tool.claim.trim() === '') ? { node: tool.nameNode } : undefined;
};

const OWN_DATA =
  /\b(?:e?-?mails?|inbox|mailbox|gmail|calendar|contacts?|direct messages|dms|messages|conversations?|chat history|channel history|thread replies|medical|patients?|health records?|bank|accounts? balance|transactions?|customers?|crm|payroll|salar(?:y|ies)|drive|notes|files? contents?|documents)\b/i;
export const privateData: Reader = (tool, so) => {
  const reads = so.get('file-read') ?? so.get('vault') ?? so.get('environment') ?? so.get('sql');
  if (reads) return reads;
  const spoken = tool.words.join(' ');
  const isNamed = /\b(?:read|get|list|search|fetch|retrieve|view|find|query|export|download)\b/.test(spoken);
  if (!isNamed) return undefined;
  if (
    /\b(?:console|log|logs|commit|error|merge request|issue|pull request|public|release|discussion|draft)\b/.test(
      spoken,
    )
  )
    return undefined;
  const inRepository =
    /\bfile contents?\b/.test(spoken) &&
    tool.parameters.some(({ key }) => /^(?:repo|repository|project_id)$/.test(key));
  return inRepository ||
    (OWN_DATA.test(spoken) && (tool.claim.trim() === '' || (TAKES.test(tool.claim) && OWN_DATA.test(tool.claim))))
    ? { node: tool.nameNode }
    : undefined;
};

const SECRETS =
  /\b(?:secrets?|passwords?|credentials?|api keys?|private keys?|access tokens?|vault (?:items?|entries|secrets?)|otp|totp)\b/i;
export const vault: Reader = (tool) => {
  const spoken = tool.words.join(' ');
  if (
    !/\b(?:get|read|fetch|retrieve|reveal|show|export|decrypt|access|dump)\b/.test(spoken) ||
    !/\b(?:secret|password|credential|credentials|passwords|secrets|connection string|connection uri|private key|api key|api keys|totp|otp|secret value)\b/.test(
      spoken,
    )
  )
    return undefined;
  const isMeta =
    /\b(?:metadata|locations?|detected|names? of|list of|alerts?|secret (?:word|number|message|phrase|santa|data)|scann(?:ing|er)|versions?|polic(?:y|ies)|without (?:the )?values?|references?|rotation|status|strength|generat\w+)\b/i.test(
      `${tool.description.slice(0, 400)} ${spoken}`,
    );
  return !isMeta && (tool.claim.trim() === '' || SECRETS.test(tool.claim)) ? { node: tool.nameNode } : undefined;
};

export const environment: Reader = (tool) => {
  const spoken = tool.words.join(' ');
  const isNamed =
    /\b(?:env|environ|environment variables?|env vars?|printenv|getenv)\b/.test(spoken) &&
    !/\b(?:set|create|update|delete|add|remove)\b/.test(spoken);
  const isSaid =
    /\b(?:returns?|reads?|gets?|lists?|shows?|prints?|dumps?|retrieves?)\b[^.]{0,40}\b(?:process(?:'s)? environment|environment variables?|env vars?)\b/i.test(
      tool.claim,
    ) && !/\b(?:project|deployment|workspace|repository|app(?:lication)?)\b/i.test(tool.claim);
  return isSaid && (isNamed || /\benvironment\b/.test(spoken)) ? { node: tool.nameNode } : undefined;
};

export const access: Reader = (tool) => {
  if (onlyLooks(tool) || tool.words.includes('request')) return undefined;
  const isSaid =
    /\b(?:grants?|assigns?|changes?|updates?|sets?|adds?|modif(?:y|ies)|attaches?|elevates?|invites?)\b[^.]{0,50}\b(?:permissions?|roles?(?! play)|iam polic(?:y|ies)|access (?:level|rights|control|to)|acl|privileges?|collaborators?|admin(?:istrator)?s?|rbac)\b/i.test(
      tool.claim,
    );
  const isNamed = tool.words.some((word) =>
    /^(?:permission|permissions|role|roles|iam|acl|access|grant|privileges|collaborator|rbac|admin|member)$/.test(word),
  );
  return isSaid && isNamed ? { node: tool.nameNode } : undefined;
};

export const install: Reader = (tool) => {
  if (onlyLooks(tool)) return undefined;
  const isNamed = tool.words.slice(0, 3).some((word) => /^(?:install|pip|npm|apt|brew)$/.test(word));
  const parameter = freeParameter(
    tool,
    /^(?:package|packages|package_name|package_names|name|names|module|modules|extension|extension_id|plugin|app|url|libraries|dependencies|apk_path|app_path|path)$/,
  );
  return isNamed &&
    parameter &&
    /\binstalls?\b[^.]{0,50}\b(?:packages?|modules?|librar(?:y|ies)|extensions?|plugins?|apps?|software|dependenc(?:y|ies)|apk)\b/i.test(
      tool.claim,
    )
    ? { node: parameter.schema, parameter }
    : undefined;
};

export const system: Reader = (tool) => {
  if (onlyLooks(tool)) return undefined;
  const isSaid =
    /\b(?:kills?|terminates?|stops?)\b[^.]{0,30}\bprocess(?:es)?\b|\b(?:shuts? down|reboots?|restarts?|powers? off)\b[^.]{0,30}\b(?:computer|machine|host|system|server|device|vm|instance)\b/i.test(
      tool.claim,
    );
  return isSaid &&
    (tool.words.some((word) => /^(?:kill|shutdown|reboot|terminate)$/.test(word)) ||
      has(
        tool,
        /^(?:restart|stop|power)$/,
        /^(?:process|processes|pid|server|host|machine|computer|vm|instance|system|device|off)$/,
      ))
    ? { node: tool.nameNode }
    : undefined;
};

const AGENT_CONFIG_CLAIM =
  /\b(?:adds?|installs?|registers?|writes?|updates?|changes?|modif(?:y|ies)|sets?|configures?|edits?|enables?)\b[^.]{0,50}\b(?:mcp servers?|(?:mcp|claude|cursor|client|agent) config(?:uration)?|allowed ?(?:directories|commands|tools)|blocked ?commands|claude\.md|agents\.md|system prompt|(?:cursor|agent) rules|agent skills?|hooks)\b/i;
/** Settings of tools for agents, by the names that are theirs alone. */
const AGENT_SETTING = /\ballowedDirectories\b|\bblockedCommands\b|\ballowedTools\b|\bmcpServers\b/;
export const agentConfig: Reader = (tool) => {
  if (onlyLooks(tool)) return undefined;
  return (AGENT_CONFIG_CLAIM.test(tool.claim) || AGENT_SETTING.test(tool.description.slice(0, 2000))) &&
    tool.words.some((word) =>
      /^(?:add|install|register|set|update|configure|write|edit|config|enable|modify|create|rule|rules|skill|server|connect)$/.test(
        word,
      ),
    )
    ? { node: tool.nameNode }
    : undefined;
};

export const memory: Reader = (tool) => {
  if (onlyLooks(tool) || !freeText(tool)) return undefined;
  const isNamed =
    tool.words.some((word) => /^(?:memory|memories|remember|observations|entities)$/.test(word)) &&
    tool.words.some((word) => /^(?:add|create|store|save|write|remember|update|append|retain)$/.test(word));
  return isNamed &&
    /\b(?:memor(?:y|ies)|knowledge graph|remember|later sessions?|future (?:sessions?|conversations?))\b/i.test(
      tool.claim,
    ) &&
    !/\b(?:delet|remov)/i.test(tool.claim)
    ? { node: tool.nameNode }
    : undefined;
};

function freeText({ parameters }: Tool): boolean {
  return parameters.some(({ isFree }) => isFree);
}
