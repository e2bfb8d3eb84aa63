// How much memory garbage may take before it is collected.

/** Percent by which the old generation may grow over what was alive; without it, V8 lets a small one double and more. */
const GROWTH = 30;

/**
 * Keeps V8's young generation at the size it starts with, and the old one near what is alive. What is made for one file is
 * garbage at the next, so that a heap which grows saves no time here, and takes tens of megabytes. For processes that are
 * ours; a flag that a version of Node does not know changes nothing.
 */
export function keepHeapSmall(): void {
  const v8 = process.getBuiltinModule('node:v8');
  v8.setFlagsFromString('--semi-space-growth-factor=1');
  v8.setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
