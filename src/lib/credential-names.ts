// Which names of settings say that the value is a credential, and which only sound like it.

const SECRET_KEY =
  /(?:^|[-_.])(?:api[-_]?key|apikey|access[-_]?key|secret[-_]?key|private[-_]?key|secret|token|pat|passw(?:or)?d|passphrase|pwd|pass|credentials?|bearer|authorization|auth|key)$|(?:apikey|token|secret|password|accesskey)$|(?:api_?key|secret|token|password)_(?:value|dev|prod|staging|test)$/i;
const NO_SECRET_KEY =
  /(?:public|publishable|anon|client|tenant|project|account|user|team|org|workspace|site)[-_]?(?:key|id)$|(?:max|num|limit|count|total|input|output|context)[-_]?tokens?$|(?:key|token|secret|auth)[-_]?(?:id|name|type|mode|method|url|uri|file|path|prefix|env|var|header|version|ttl|limit|count)$|(?:sort|partition|primary|foreign|cache|host|object|s3|i18n|map|tag)[-_]?key$|bearer_token_env_var/i;

export function namesCredential(name: string): boolean {
  return SECRET_KEY.test(name) && !NO_SECRET_KEY.test(name);
}

/** Of a variable of the environment: PWD is a folder in every shell, AUTH alone a way to sign in. */
export function namesSecretVariable(name: string): boolean {
  return !/^(?:OLD|INIT_)?PWD$|^AUTH$/.test(name) && namesCredential(name);
}
