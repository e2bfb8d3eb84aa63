// What kind of place an address names: this machine, a private network, a host anybody can have for an hour.

export interface Address {
  /** Lower-case, without port. */
  readonly host: string;
  readonly scheme: string;
  readonly user: string;
  readonly query: string;
}

/** Undefined when it is no address, or its host is not decided yet. */
export function addressOf(text: string): Address | undefined {
  const match =
    /^([a-z][a-z0-9+.-]{1,20}):\/\/(?:([^/?#\s]{0,300})@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:@\s[\]]{1,253})(?::[^/?#\s]{0,40})?(?:[/?#]|$)/i.exec(
      text,
    );
  if (!match) return undefined;
  const host = (match[3] ?? '')
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  if (/[${}<>%]/.test(host)) return undefined;
  const query = /\?([^#]*)/.exec(text)?.[1] ?? '';
  return { host, scheme: (match[1] ?? '').toLowerCase(), user: match[2] ?? '', query };
}

export function isLoopback(host: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1?|host\.docker\.internal|gateway\.docker\.internal|host\.containers\.internal)$/.test(
    host,
  );
}

/** A private address, a name without a dot, or a zone that no public resolver knows. */
export function isPrivate(host: string): boolean {
  return (
    /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|f[cde][0-9a-f]{2}:.*)$/.test(
      host,
    ) ||
    (!host.includes('.') && !host.includes(':')) ||
    /\.(?:local|lan|internal|intranet|corp|home|home\.arpa|localdomain|svc|cluster\.local|ts\.net)$/.test(host)
  );
}

/** Names reserved for examples never answer. */
export function isReserved(host: string): boolean {
  return (
    /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$/.test(host) ||
    /(?:^|[.-])your(?:[.-]|domain|company|host|server)/.test(host)
  );
}

export function isAddressNumber(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$|^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$|^0x[0-9a-f]{8}$|^\d{8,10}$/.test(host);
}

const TUNNEL =
  /(?:^|\.)(?:ngrok\.(?:io|app|dev)|ngrok-free\.(?:app|dev)|trycloudflare\.com|loca\.lt|localtunnel\.me|serveo\.net|serveousercontent\.com|localhost\.run|lhr\.life|lhr\.rocks|pinggy\.(?:io|link|online)|bore\.pub|tunnelmole\.net|telebit\.io|localxpose\.io|loclx\.io|playit\.gg|devtunnels\.ms|zrok\.io|tunnel\.pyjam\.as|sslip\.io|nip\.io)$/;
const DROP =
  /(?:^|\.)(?:pastebin\.com|paste\.ee|hastebin\.com|rentry\.(?:co|org)|ghostbin\.com|dpaste\.(?:com|org)|0x0\.st|transfer\.sh|file\.io|catbox\.moe|gofile\.io|anonfiles\.com|webhook\.site|requestbin\.(?:com|net)|pipedream\.net|requestcatcher\.com|beeceptor\.com|hookbin\.com|interact\.sh|oast\.(?:pro|live|site|online|fun|me)|oastify\.com|burpcollaborator\.net|canarytokens\.com|dnslog\.cn|ceye\.io|gist\.githubusercontent\.com|termbin\.com|controlc\.com)$/;

export function isTunnel(host: string): boolean {
  return TUNNEL.test(host);
}

/** Paste bins, file drops and request catchers. */
export function isDrop(host: string): boolean {
  return DROP.test(host);
}
