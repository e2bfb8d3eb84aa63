// Whether a whole text is about attacks: what it shows in code, tables and lists is then shown to be recognised. An order
// that such a text gives in plain words is still one, so the topic alone silences nothing.

import type { Tier } from '../../model/severity.ts';
import { lineStart } from './blocks.ts';

const TERM =
  /\b(?:pentest\w*|penetration test\w*|exploits?|exploitation|payloads?|privilege escalation|privesc|reverse shells?|attackers?|attack(?:s| surface| vectors?)?|ctf|injections?|red[- ]?team\w*|malware|vulnerab\w+|cve-\d{4}|jailbreaks?|threat(?:s| model\w*)?|bypass(?:es|ing)?|exfiltrat\w+|phishing|backdoors?|c2|persistence|lateral movement|post-exploitation|xss|ssrf|sqli|rce|owasp|mitre|adversar\w+|malicious|detection|forensic\w*|incident response|intrusion|hardening|obfuscat\w+)\b/gi;
/** Chinese security texts name them so. */
const TERM_ZH = /漏洞|攻击|注入|渗透|提权|绕过|木马|后门|钓鱼|越狱|恶意/g;
const HEAD_UNITS = 1500;

/** Many of the words of the trade, and some where the text says what it is about. */
export function isAboutAttacks(text: string): boolean {
  const terms = [...text.slice(0, 60_000).matchAll(TERM), ...text.slice(0, 60_000).matchAll(TERM_ZH)];
  const kinds = new Set(terms.map(([term]) => term.toLowerCase()));
  const inHead = terms.filter(({ index }) => index < HEAD_UNITS).length;
  return (kinds.size >= 6 && terms.length >= 12) || (kinds.size >= 3 && inHead >= 3);
}

/** Somebody else's address, as examples of attacks write it. */
const STAND_IN =
  /\b(?:attacker|evil|malicious|victim|hacker|lhost|rhost|c2)\b|attacker[-_.]|evil\.(?:com|example|org)|\$LHOST|<(?:ip|host|attacker)[^>]{0,20}>/i;

/** The tier of what is found in such a text: in code, tables and lists a note, in plain words worth a look. */
export function tierInTopic(text: string, start: number, end: number, isCode: boolean): Tier {
  const line = text.slice(lineStart(text, start), start);
  return isCode || /^\s*(?:\||[-*+] |\d{1,3}[.)] |>)/.test(line) || STAND_IN.test(text.slice(start, end))
    ? 'context'
    : 'review';
}
