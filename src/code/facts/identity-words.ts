// Names that say who somebody is or what he may: of arguments, of columns and fields of data, of headers. Only what tells one
// user of a server from another: a customer or a team member is more often what a tool is about than who calls it.

const WHOSE = 'user|tenant|owner|org|organi[sz]ation|workspace';
const PLAIN = new RegExp(
  `^(?:(?:target|for|current|acting|requesting|requested|effective|app|auth)?(?:${WHOSE})(?:id|uuid|guid|uid|sub|email)|user|username|tenant|owner|org|organi[sz]ation|uid|ownedby|onbehalfof|act(?:ing)?as|runas|runasuser|impersonat\\w{0,20})$`,
);
/** What a proxy in front sets after it has asked itself is no client's word. */
const OF_PROXY = /^x-(?:forwarded|auth-request|remote|goog|ms|amzn|cf|vercel|webauth|authentik|authelia|pomerium)\b/i;

/** `user_id`, `tenantId`, `X-Org-Id`, `notes.owner_id`. */
export function namesSomebody(name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return PLAIN.test(
    last
      .replace(/^x-/i, '')
      .replace(/[\s_"`[\]-]/g, '')
      .toLowerCase(),
  );
}

/** A header by which a client says who it is. */
export function isIdentityHeader(name: string): boolean {
  return /^x-/i.test(name) && !OF_PROXY.test(name) && namesSomebody(name);
}

/** `role` of somebody, where the tool is not about roles. */
export function namesRole(name: string): boolean {
  return /^(?:(?:user|caller|current|my|requester|requesting|acting)_?)?(?:role|roles|permission_?level|access_?level|privilege_?level|privileges?)$/i.test(
    lastOf(name),
  );
}

/** A switch that says that one may. */
export function namesPrivilege(name: string): boolean {
  return /^(?:(?:is|as|am|has|user_?is|caller_?is)_?(?:user_?)?(?:admin(?:istrator)?|super_?user|root|owner|privileged|staff|moderator|admin_?(?:access|rights|role)|authori[sz]ed|authenticated|permitted)|admin|(?:skip|bypass|ignore)_?(?:auth\w{0,12}|permissions?|acl|access_?checks?))$/i.test(
    lastOf(name),
  );
}

/** What it holds says more than its type: the number of somebody, `true` for one that may. */
export function saysWho(name: string): boolean {
  const known = answers.get(name);
  if (known !== undefined) return known;
  const answer = namesSomebody(name) || namesRole(name) || namesPrivilege(name);
  if (answers.size >= ANSWERS) answers.clear();
  answers.set(name, answer);
  return answer;
}

/** A program decides how many names there are. */
const ANSWERS = 10_000;
const answers = new Map<string, boolean>();

/** What those are called who may more than others. */
export function isPrivileged(text: string): boolean {
  return /^(?:\w{0,20}[._:-])?(?:admins?|administrators?|super_?users?|super_?admin|root|owner|staff|moderator|manager|operator|system|internal|service|sudo|impersonate|manage|all|full|\*)(?:[._:-]\w{0,20}|_?(?:role|access))?$/i.test(
    text,
  );
}

/** Words by which somebody is told that he may not. */
export const REFUSAL =
  /\b(?:forbidden|unauthori[sz]ed|not (?:authori[sz]ed|permitted)|permission|access denied|denied|insufficient|403|401|privileges?|(?:admins?|administrators?|owners?|root|superusers?)\b.{0,30}\b(?:only|required|can|may|must)|(?:only|requires?|need|must be)\b.{0,30}\b(?:admins?|administrators?|owners?|root|superusers?))\b/i;

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
