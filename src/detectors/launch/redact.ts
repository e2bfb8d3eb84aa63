// Credentials that stand beside what a finding is about, such as the password of a proxy's address: never shown, whatever
// the finding says.

type Range = readonly [start: number, end: number];

/** The password of an address, a key among its parameters, what follows `Bearer`. */
const HIDDEN =
  /:\/\/[^/?#@\s"':]{0,200}:([^/?#@\s"'$<{]{3,200})@|[?&](?:[\w-]{0,40})?(?:key|token|secret|password|sig|signature)=([^&\s"'$<{]{6,400})|\bBearer\s+([\w.~+/=-]{10,2000})/gi;

export function credentialsIn(text: string): readonly Range[] {
  return [...text.matchAll(HIDDEN)].flatMap((match): readonly Range[] => {
    const value = match[1] ?? match[2] ?? match[3] ?? '';
    // A password that is the name of its user is no secret, and to hide it wherever it stands would hide half the file.
    if (match[1] !== undefined && (match[0].startsWith(`://${value}:`) || value.length < 6)) return [];
    const start = match.index + match[0].indexOf(value, match[1] === undefined ? 0 : match[0].indexOf('://') + 3);
    return [[start, start + value.length]];
  });
}
