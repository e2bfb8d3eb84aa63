// What people write where a value goes, to say that one goes there.

const PLACEHOLDER =
  /x{4,}|\*{3,}|\.{3,}|_{4,}|0{6,}|1{6,}|a{6,}|1234567|abcdefg|qwerty|example|sample|placeholder|changeme|change_me|your[-_ ]?|replace|dummy|fake|redacted|insert|todo|foobar|deadbeef|lorem|my[-_](?:[a-z\d]{1,12}[-_])?(?:secret|api|token|key|pass)|(?:^|[-_])(?:test|mock|demo)(?:[-_]|$)|^(?:\$\{|\$\(|\{\{|<|%\w+%|@\w+@|\$\w+$)|process\.env|os\.environ|getenv/i;

/** Whether people write this where a value goes: fillers, template variables, the word "example". */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value) || isCounted(value);
}

/** `A1B2C3D4E5F6`: letters and digits in turn, each counting up, five times and more. */
function isCounted(value: string): boolean {
  let run = 0;
  for (let at = 2; at < value.length; at++) {
    run = value.charCodeAt(at) === value.charCodeAt(at - 2) + 1 ? run + 1 : 0;
    if (run >= COUNTED) return true;
  }
  return false;
}
/** Characters in a row that follow on the one two before. */
const COUNTED = 8;
