// Which host a URL names, and whether that is this machine or the network around it. Read from text as written, with
// variables in it, so no URL parser: it would refuse most of them.

/** Lower case, without user, port and brackets; undefined when there is none or it is decided elsewhere (`$HOST`). */
export function hostOf(url: string): string | undefined {
  const host = /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@\s]{0,200}@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:\s\\]{1,255})/i.exec(
    url,
  )?.[1];
  if (host === undefined || /[$%{}<>`(]/.test(host)) return undefined;
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}

/** This machine. A host as a whole and without port: what only begins like it (`localhost.example.com`) is anybody's. */
export function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/** This machine, a private network, or a name that only resolves there. */
export function isNearHost(host: string): boolean {
  return (
    !/[.:]/.test(host) ||
    host === '::1' ||
    host === '0.0.0.0' ||
    /^(?:(?:127|10)(?:\.\d{1,3}){1,3}|(?:192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){1,2})$|^f[cd][0-9a-f]{2}:|^fe80:/.test(
      host,
    ) ||
    /\.(?:localhost|local|internal|intranet|lan|corp|home|test|localdomain)$/.test(host)
  );
}

/** Whether the host is one of these domains or below it. */
export function isOfDomain(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
