// How much memory garbage may take before it is collected.

/**
 * Keeps V8's young generation at the size it starts with. What is made for one file is garbage at the next, so a young
 * generation that grows saves no time here, and takes tens of megabytes. For processes that are ours; a flag that a
 * version of Node does not know changes nothing.
 */
export function keepYoungGenerationSmall(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}
