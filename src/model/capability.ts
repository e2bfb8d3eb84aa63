// What a tool, and so whoever may call it, can do.

export const CAPABILITIES = [
  'shell',
  'code',
  'page-script',
  'file-read',
  'file-write',
  'fetch',
  'sql',
  'money',
  'destroy',
  'destroy-all',
  'untrusted', // takes in texts of strangers
  'send',
  'private',
  'records',
  'vault',
  'environment',
  'access',
  'install',
  'system',
  'agent-config',
  'memory',
] as const;
export type Capability = (typeof CAPABILITIES)[number];
