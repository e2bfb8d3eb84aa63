// A server that a model uses beside others, as far as the others have to do with it: its name and its tools.

export interface PeerTool {
  readonly name: string;
  readonly description: string;
  /** Of a live server, all of it as it was sent. */
  readonly item?: unknown;
}

export interface Peer {
  /** Empty where a saved list does not say. */
  readonly name: string;
  readonly from: 'live' | 'list' | 'config';
  readonly tools: readonly PeerTool[];
}
