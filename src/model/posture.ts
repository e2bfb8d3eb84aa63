// What a single call can leave open, whatever text reaches it: told by its arguments alone.

export const POSTURES = [
  'rebinding-protection-off', // a web page may reach a server on this machine
  'whole-environment', // a server that is started gets all variables of who starts it
  'shared-transport', // one transport answers several clients
  'dangerous-switch', // a library's own warning is switched off: code of a model runs here
  'pickle-allowed', // a file that is loaded may hold code
  'open-to-the-network', // a server listens on all interfaces and asks nobody who he is
  'any-origin', // any web page may talk to the server
  'guessable-session', // ids of sessions follow from the time or are no secret
] as const;
export type PostureName = (typeof POSTURES)[number];
