// One rule for each power a tool gives the model, and for parameters through which it takes or gives up safeguards.

import { textOf } from '../../artifacts/tool-node.ts';
import type { Parameter } from '../../artifacts/tool-words.ts';
import type { Capability } from '../../model/capability.ts';
import type { Check, Issue, KnownTool } from './issue.ts';

/** The rule of each capability that is worth saying by itself; the others count in combinations only. */
const RULE_OF: readonly (readonly [Capability, string])[] = [
  ['shell', 'capability/shell-command'],
  ['code', 'capability/code-execution'],
  ['page-script', 'capability/page-script'],
  ['file-read', 'capability/any-file-read'],
  ['file-write', 'capability/any-file-write'],
  ['fetch', 'capability/any-url'],
  ['sql', 'capability/free-sql'],
  ['money', 'capability/money'],
  ['destroy-all', 'capability/bulk-deletion'],
  ['vault', 'capability/secret-to-model'],
  ['environment', 'capability/environment-to-model'],
  ['access', 'capability/access-change'],
  ['install', 'capability/software-install'],
  ['system', 'capability/system-control'],
  ['agent-config', 'capability/agent-reconfiguration'],
  ['memory', 'capability/memory-write'],
  ['untrusted', 'capability/untrusted-content'],
  ['send', 'capability/outbound-message'],
  ['private', 'capability/private-data'],
];

export const powers: Check = function* ({ tool, abilities }) {
  for (const [capability, rule] of RULE_OF) {
    const evidence = abilities.get(capability);
    if (!evidence) continue;
    // What is said of a narrower power is not said again of the wider one it follows from.
    const isSaid = evidence.parameter !== undefined && /^(?:untrusted|send|private)$/.test(capability);
    if (isSaid || (capability === 'file-read' && abilities.has('file-write'))) continue;
    if (capability === 'private' && (abilities.has('vault') || abilities.has('environment'))) continue;
    yield {
      rule,
      node: evidence.node,
      ...(evidence.parameter && { parameter: evidence.parameter.name }),
      ...(evidence.isLesser && { tier: 'context' }),
      evidence: [evidence.parameter ? `${tool.name}(${evidence.parameter.name})` : tool.name],
    };
  }
};

/** Deletes, and no hint tells the client so: it has nothing to ask the person by. */
export const unmarkedDeletion: Check = function* ({ tool, abilities }) {
  if (!abilities.has('destroy') || abilities.has('destroy-all') || tool.destructive || tool.readOnly) return;
  yield { rule: 'capability/deletion-unmarked', node: tool.nameNode };
};

const CREDENTIAL =
  /^(?:\w+_)?(?:password|passwd|passphrase|api_key|apikey|access_token|auth_token|bearer_token|refresh_token|session_token|oauth_token|secret_key|secret_access_key|client_secret|private_key|api_secret|api_token|github_token|personal_access_token|bot_token|credentials|mnemonic|seed_phrase|otp_code|mfa_code|two_factor_code|security_code|cvv|session_cookie)$/;
/** A name or address of a credential, or one that is made up on the spot. */
const NOT_ITSELF =
  /\b(?:name of|id of|identifier|reference|path to|whether|if true|environment variable|new password|secret arn|alias|length of|public)\b/i;
const MAKES_ONE =
  /\b(?:generat\w+|strength|breach\w*|hash(?:es)?|pwned|leaked|check|creates? (?:an? )?(?:new )?(?:user|account|database user|login)|resets?|signs? up|register)\b/i;

/** Words of the name of a tool that makes what has a password. */
const MAKING = new Set('create add new register provision set update reset change'.split(' '));

export const credentialParameter: Check = function* ({ tool }) {
  for (const parameter of tool.parameters) {
    if (!parameter.isFree || !CREDENTIAL.test(parameter.key) || /^(?:next|page|public|max|min)_/.test(parameter.key))
      continue;
    if (NOT_ITSELF.test(parameter.description) || MAKES_ONE.test(tool.claim)) continue;
    // The password of what the tool makes is not one that somebody has already.
    const isMade = tool.words.some((word) => MAKING.has(word));
    yield { ...at('capability/credential-parameter', parameter), ...(isMade && { tier: 'context' as const }) };
  }
};

const MODEL_TEXT = /^(?:system_|user_|llm_|model_)?(?:prompt|prompts|system_message|instructions)$/;
export const promptParameter: Check = function* ({ tool }) {
  const about =
    /\b(?:llm|language model|gpt|claude|gemini|openai|anthropic|ollama|sub-?agents?|ai model|chat completion|another (?:ai|model|agent)|agent)\b/i;
  for (const parameter of tool.parameters) {
    if (parameter.isFree && MODEL_TEXT.test(parameter.key) && about.test(`${tool.claim} ${parameter.description}`))
      yield at('capability/prompt-parameter', parameter);
  }
};

const IDENTITY =
  /^(?:act_as|acting_user|acting_as|as_user|run_as|run_as_user|on_behalf_of|impersonate|impersonate_user|impersonated_user|is_admin|is_superuser|caller_role|user_role|current_user_id|requester_id|requesting_user|authenticated_user)$/;
/** The platform's own notion of whom a call is made for, or the role that is given to another. */
const GIVES_ROLE = /\b(?:creates?|invites?|updates?|adds?|assigns?|filters?|search(?:es)?|lists?)\b/i;
export const identityParameter: Check = function* ({ tool }) {
  for (const parameter of tool.parameters) {
    if (!IDENTITY.test(parameter.key)) continue;
    if (/^(?:is_admin|user_role|is_superuser)$/.test(parameter.key) && GIVES_ROLE.test(tool.claim)) continue;
    yield at('capability/caller-given-identity', parameter);
  }
};

const NO_CHECKS =
  /^(?:insecure|insecure_skip_verify|skip_tls_verify|skip_ssl_verify|ignore_https_errors|ignore_ssl_errors|ignore_ssl|disable_ssl|allow_insecure|no_verify_ssl|trust_all_certificates|accept_insecure_certs)$/;
const CHECKS =
  /^(?:verify_ssl|ssl_verify|verify_tls|tls_verify|verify_certificates?|validate_certs?|validate_certificates?)$/;
export const tlsParameter: Check = function* ({ tool }) {
  for (const parameter of tool.parameters) {
    const isOff = isSet(parameter, true) && NO_CHECKS.test(parameter.key);
    const isUnchecked = isSet(parameter, false) && CHECKS.test(parameter.key);
    const may = parameter.types.includes('boolean') && (NO_CHECKS.test(parameter.key) || CHECKS.test(parameter.key));
    if (isOff || isUnchecked) yield at('capability/tls-off-parameter', parameter);
    else if (may) yield { ...at('capability/tls-off-parameter', parameter), tier: 'context' };
  }
};

const UNSAFE =
  /^(?:dangerously_\w{1,60}|disable_sandbox|no_sandbox|skip_sandbox|bypass_sandbox|without_sandbox|unsandboxed|allow_dangerous(?:_\w{1,40})?|allow_unsafe(?:_\w{1,40})?|bypass_(?:security|safety|permissions?|approvals?|validation|guardrails)|skip_(?:security|safety|permission)_?\w{0,20}|disable_(?:safety|security|guardrails)\w{0,20}|run_as_root|sudo|use_sudo|privileged)$/;
export const unsafeParameter: Check = function* ({ tool }) {
  for (const parameter of tool.parameters) {
    if (UNSAFE.test(parameter.key) && parameter.types.every((type) => type === 'boolean' || type === 'null'))
      yield at('capability/safeguard-off-parameter', parameter);
  }
};

const SKIPS =
  /^(?:force|skip_confirmation|no_confirm|no_confirmation|auto_confirm|auto_approve|autoapprove|skip_prompt|assume_yes|yes|confirm|confirmed|user_confirmed|is_confirmed|approved)$/;
const GRAVE: readonly Capability[] = ['destroy', 'destroy-all', 'money', 'shell', 'access'];
/** The parameter that should hold the call back is set already. */
export const confirmedByDefault: Check = function* ({ tool, abilities }) {
  if (!GRAVE.some((each) => abilities.has(each))) return;
  for (const parameter of tool.parameters) {
    if (SKIPS.test(parameter.key) && isSet(parameter, true)) yield at('capability/confirmed-by-default', parameter);
  }
};

const NO_ASKING =
  /\b(?:without (?:any |further |asking (?:for )?|requiring |user |prompting (?:for )?)*(?:confirmation|approval|consent|permission|the user)|(?:do not|don[’']t|never|no need to|need not) (?:ask|wait|prompt)(?: the user)?(?: for)?(?: any| user)? ?(?:confirmation|approval|permission|consent)?|no (?:user )?(?:confirmation|approval) (?:is )?(?:needed|required|necessary)|skips? (?:the )?(?:confirmation|approval))\b/i;
const ASKS = /\b(?:never|do not|don[’']t|must not|should not|cannot|can[’']t|not)\b[^.]{0,60}$/i;
export const unasked: Check = function* ({ tool, abilities }) {
  if (
    !tool.descriptionNode ||
    !(GRAVE.some((each) => abilities.has(each)) || abilities.has('send') || abilities.has('code'))
  )
    return;
  const text = tool.description.slice(0, 4000);
  const match = NO_ASKING.exec(text);
  if (!match) return;
  const before = text.slice(Math.max(0, match.index - 80), match.index);
  const isForbidden = /^(?:without|skips?)/i.test(match[0]) && ASKS.test(before.slice(before.lastIndexOf('.') + 1));
  if (!isForbidden) yield { rule: 'capability/no-confirmation', node: tool.descriptionNode, evidence: [match[0]] };
};

const RECIPIENT =
  /^(?:bcc|bcc_\w{1,30}|cc|cc_\w{1,30}|copy_to|forward_to|send_copy_to|also_send_to|webhook|webhook_url|callback_url|exfil\w{0,20}|log_url|telemetry_url|report_to|notify_url|mirror_to)$/;
/** Where messages or results also go when nobody says so. */
export const hiddenRecipient: Check = function* ({ tool }) {
  for (const parameter of tool.parameters) {
    const value = textOf(parameter.byDefault)?.trim() ?? '';
    if (!RECIPIENT.test(parameter.key) || !/^(?:https?:\/\/\S|[\w.+-]{1,64}@[\w-]{1,63}\.)/i.test(value)) continue;
    if (
      /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker|10\.|192\.168\.|[\w.-]*example\.)|@(?:[\w-]+\.)*example\.|your[-_]/i.test(
        value,
      ) &&
      !/collect|exfil/i.test(value)
    )
      continue;
    yield {
      ...at('capability/recipient-by-default', parameter),
      node: parameter.byDefault ?? parameter.schema,
      evidence: [`${parameter.name}: ${value}`],
    };
  }
};

const WIDE_SCOPE =
  /^(?:\*|.{0,40}:\*|\*:.{0,40}|.{0,60}\/\*|all|admin|root|full[_ -]?(?:access|control)|admin:.{1,40}|https:\/\/mail\.google\.com\/|https:\/\/www\.googleapis\.com\/auth\/(?:drive|cloud-platform|gmail\.modify)|.{0,60}\.ReadWrite\.All|AdministratorAccess)$/i;
/** What a tool asks to be granted, in the fields people keep it in. */
export const wideScope: Check = function* ({ tool }) {
  if (tool.segment.node.kind !== 'object') return;
  for (const { key, value } of tool.segment.node.entries) {
    if (!/^(?:scopes?|required_?scopes|permissions?|required_?permissions|oauth_?scopes)$/i.test(key)) continue;
    const items = value.kind === 'array' ? value.items : [value];
    for (const item of items) {
      const text = textOf(item);
      if (text !== undefined && WIDE_SCOPE.test(text))
        yield { rule: 'capability/wildcard-scope', node: item, evidence: [`${key}: ${text}`] };
    }
  }
};

function at(rule: string, parameter: Parameter): Issue {
  return { rule, node: keyNode(parameter), parameter: parameter.name, evidence: [parameter.name] };
}

function keyNode({ entry: { key, keyStart, keyEnd } }: Parameter) {
  return { kind: 'scalar', start: keyStart, end: keyEnd, value: key } as const;
}

function isSet({ byDefault }: Parameter, value: boolean): boolean {
  return byDefault?.kind === 'scalar' && byDefault.value === value;
}

export const POWER_CHECKS: readonly ((known: KnownTool) => Iterable<Issue>)[] = [
  powers,
  unmarkedDeletion,
  credentialParameter,
  promptParameter,
  identityParameter,
  tlsParameter,
  unsafeParameter,
  confirmedByDefault,
  unasked,
  hiddenRecipient,
  wideScope,
];
