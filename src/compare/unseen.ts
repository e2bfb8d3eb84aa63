// Why nobody can say that something is gone because a document does not have it: who found it did not run, its place was not
// looked at, another tool looked. Read the other way round: why something that appears may have been there before.

import type { Entry, SeenFinding, Snapshot } from './snapshot.ts';

/** Undefined when `there` would have it if it was there. `other` is the document that has it. */
export function whyUnseen(
  { detectors, paths }: Pick<Entry, 'detectors' | 'paths'>,
  there: Snapshot,
  other: Snapshot,
): string | undefined {
  const ran = detectorsOf(there);
  const idle = ran && detectors.find((each) => !ran.has(each));
  if (idle !== undefined) return `the detector ${idle} did not run`;
  return whyUnseenAt(paths, there, other);
}

export function whyUnjudged({ rule, path }: SeenFinding, there: Snapshot, other: Snapshot): string | undefined {
  const { rules } = there.looked;
  if (rules && !rules.has(rule)) return `the rule ${rule} did not take part`;
  return whyUnseenAt(path === '' ? [] : [path], there, other);
}

/** Where a report does not say which detectors ran, those did that found something. */
function detectorsOf({ looked, entries, format }: Snapshot): ReadonlySet<string> | undefined {
  if (looked.detectors || format !== 'report') return looked.detectors;
  return new Set([...entries.values()].flatMap(({ detectors }) => detectors));
}

function whyUnseenAt(paths: readonly string[], there: Snapshot, other: Snapshot): string | undefined {
  const { looked } = there;
  if (there.tool?.name !== other.tool?.name)
    return `${there.tool?.name ?? 'an unnamed tool'} made it, which may look for other things`;
  if (looked.leftOut !== undefined) return 'it does not hold all that was found, for its size';
  for (const path of paths) {
    const why = whyUnread(path, there);
    if (why !== undefined) return why;
  }
  if (looked.unnamed > other.looked.unnamed) return 'more was left out than its report names';
  const [percent, before] = [looked.percent, other.looked.percent];
  if (there.format === 'cyclonedx' && percent !== undefined && before !== undefined && percent < before)
    return `it covers ${percent} % of what there was to look at, the other ${before} %`;
  return undefined;
}

function whyUnread(path: string, { looked, format }: Snapshot): string | undefined {
  if (path.startsWith('mcp://')) {
    const server = serverOf(path);
    if (format === 'report' && !looked.servers.has(server)) return `server ${server} was not looked at`;
    const gap = looked.gaps.get(server);
    return gap === undefined ? undefined : `server ${server} was not wholly looked at: ${gap}`;
  }
  if (looked.folders && !looked.folders.some((folder) => path.startsWith(`${folder}/`)))
    return `only ${looked.folders.join(', ') || 'live servers'} ${looked.folders.length > 1 ? 'were' : 'was'} looked at`;
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const gap = looked.gaps.get(at) ?? looked.gaps.get(`${at}/`);
    if (gap !== undefined) return `${at} was not wholly looked at: ${gap}`;
  }
  return undefined;
}

function serverOf(path: string): string {
  const name = path.split('/')[2] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
