// Values under a name that says secret, with nothing else to know them by: which of them are something else.

import type { CheckOutcome } from './outcome.ts';

/** `whole` is the assignment, from the name on. */
export function genericSecret(value: string, whole: string): CheckOutcome {
  return isOther(value) || isCode(value, whole) ? 'reject' : 'pass';
}

/** A value of another kind under a name that says secret: an id, an address, a path, code, a version, a date, a hash. */
const OTHER = new RegExp(
  [
    String.raw`^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$`,
    '^[a-z][a-z+.-]{1,15}:/',
    String.raw`^(?:\.{0,2}/|~/|[a-z]:\\)[\w.-]`,
    String.raw`^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}$`,
    String.raw`^v?\d{1,5}(?:\.\d{1,5}){1,3}(?:[-+][\w.-]{0,30})?$`,
    String.raw`^\d{4}-\d{2}-\d{2}`,
    String.raw`^(?:sha\d{1,3}|md5)[-:]`,
    String.raw`^0x[\da-f]{40}$`,
    // A reference in code: names with dots between them, a call, a variable.
    String.raw`^[a-z_$][\w$]*(?:\??\.[a-z_$][\w$]*)+$`,
    '^(?:self|this|cls|args|ctx|config|settings|env)[._]',
    String.raw`^\$\w+$|^\$\{|^%\w+%$|^@@?\w+$|^[a-z]+(?:[.-][a-z]+)*[.-]?\$\d$`,
    // Letters of an alphabet in their order, as in tables.
    'abcdef|23456789|uvwxyz',
    // Things that are public: keys that begin so are certificates, keys of SSH or PEM, AGE recipients, hashes of passwords.
    String.raw`^AAAA[BCE]3Nza|^MII[A-Z]|^age1|^\$(?:2[aby]|argon2\w{1,2}|6|5|1|apr1|pbkdf2)\$|^pbkdf2_`,
    String.raw`^(?:ENC|AES|vault|op|ssm|arn|projects|secret)[:/]|^\{?cipher`,
  ].join('|'),
  'i',
);

/** The name of a variable of the environment. */
const VARIABLE_NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,8}_(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|CREDENTIALS?)$/;

function isOther(value: string): boolean {
  const letters = value.replace(/[^A-Za-z]/g, '').length;
  const signs = value.replace(/[A-Za-z0-9]/g, '').length;
  return (
    OTHER.test(value) ||
    VARIABLE_NAME.test(value) ||
    letters < 3 ||
    signs > value.length / 3 ||
    (value.match(/\//g)?.length ?? 0) > value.length / 12 + 1
  );
}

/** Without quotes a name in code looks like a value; few names have so many digits, and no bare value is an argument or a fallback. */
function isCode(value: string, whole: string): boolean {
  if (/["'`]$/.test(whole)) return false;
  const before = whole.slice(0, whole.length - value.length);
  // A type: `password: XmlStringMaxLen256`.
  if (/:\s*$/.test(before) && /^(?:[A-Z][a-z]{2,})+\d{1,4}$/.test(value)) return true;
  const digits = value.replace(/\D/g, '').length;
  return /(?:[,(]|\|\||\?\?|\?:|\bor)\s*$/i.test(before) || digits < (/_/.test(value) ? 4 : 1);
}
