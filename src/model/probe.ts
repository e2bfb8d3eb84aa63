// The names under which probes keep what they tried: the one word that who asks (targets/mcp/probes) and who judges
// (detectors/mcp-posture) have in common. Purposes are the ids of reference/live-mcp.md §2.2 and §2.3.

export interface ProbeLabel {
  readonly purpose: string;
  readonly label: string;
}

function label(purpose: string, text: string): ProbeLabel {
  return { purpose, label: text };
}

export const PROBES = {
  /** The harmless request as an ordinary client sends it. */
  usual: label('baseline', 'as usual'),
  /** The same without the credential. Only where there is one. */
  withoutCredential: label('baseline', 'without credential'),
  foreignOrigin: label('T04', 'foreign origin'),
  foreignHost: label('T05', 'foreign host'),
  preflight: label('T06', 'preflight from a foreign origin'),
  plainText: label('T07', 'text/plain body'),
  oldRevision: label('T11', 'unknown protocol version'),
  otherMethodHeader: label('T12', 'Mcp-Method says another method'),
  otherVersionHeader: label('T12', 'MCP-Protocol-Version says another version'),
  batch: label('T13', 'batch of two'),
  unknownSession: label('T15', 'unknown session'),
  malformed: label('T16', 'malformed JSON'),
  unknownMethod: label('T16', 'unknown method'),
  unknownTool: label('T16', 'unknown tool'),
  largeBody: label('T18', 'body of 5 MiB'),
  burst: label('T19', 'burst'),
  get: label('T20', 'GET'),
  delete: label('T20', 'DELETE'),
  openHello: label('A01', 'greeting without credential'),
  openList: label('A01', 'tools/list without credential'),
  openCall: label('A02', 'tools/call of no tool without credential'),
  bogusToken: label('A04', 'made-up token'),
  resourceMetadata: label('A06', 'protected resource metadata'),
  serverMetadata: label('A08', 'authorization server metadata'),
  registration: label('A13', 'registration without redirect addresses'),
  registrationUndone: label('A13', 'registration taken back'),
  unsignedToken: label('A16', 'unsigned token'),
  selfMadeToken: label('A16', 'self-made token for somebody else'),
  consent: label('A18', 'authorization page'),
} as const satisfies Readonly<Record<string, ProbeLabel>>;

export type ProbeName = keyof typeof PROBES;

/** What stands for a place that is not the server's: no such names exist (RFC 6761). */
export const FOREIGN_ORIGIN = 'https://origin-probe.invalid';
export const FOREIGN_HOST = 'host-probe.invalid';
