// How long something has worked: a bound on it must not depend on what else the machine does.

/**
 * Begins to count. What it gives says whether more than so many milliseconds have gone, both by the clock and of the
 * processor's time: on a machine that others keep busy the clock runs on without us.
 */
export function startWork(now: () => number): (milliseconds: number) => boolean {
  const start = now();
  const before = process.cpuUsage();
  return (milliseconds) => {
    if (now() - start <= milliseconds) return false;
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 > milliseconds;
  };
}
