// Which sockets a process group listens on, and at which address: a server that was started for stdio and opens a port on
// all interfaces is open to the network. Linux only, through /proc; elsewhere nothing is known.

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const PROCESSES = 20_000;
const DESCRIPTORS = 5000;
const LISTENING = '0A';

/** `0.0.0.0:3000`, `[::]:3000`; undefined where the system does not say. */
export function listeningSockets(group: number): readonly string[] | undefined {
  try {
    const members = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .slice(0, PROCESSES)
      .filter((pid) => groupOf(pid) === group);
    const inodes = new Set(members.flatMap(socketsOf));
    const found = ['tcp', 'tcp6'].flatMap((table) => listenersIn(table)).filter(({ inode }) => inodes.has(inode));
    return [...new Set(found.map(({ address }) => address))].toSorted();
  } catch {
    return undefined;
  }
}

/** The name in the second field may hold anything, so the fields are counted from its last bracket. */
function groupOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
  } catch {
    return undefined;
  }
}

function socketsOf(pid: string): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`)
      .slice(0, DESCRIPTORS)
      .flatMap((fd) => socketInode(`/proc/${pid}/fd/${fd}`) ?? []);
  } catch {
    return [];
  }
}

function socketInode(path: string): string | undefined {
  try {
    return /^socket:\[(\d+)\]$/.exec(readlinkSync(path))?.[1];
  } catch {
    return undefined;
  }
}

function listenersIn(table: string): readonly { readonly inode: string; readonly address: string }[] {
  const lines = readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1);
  return lines.flatMap((line) => {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
    const [host = '', port = ''] = local.split(':');
    return state === LISTENING ? [{ inode, address: `${addressOf(host)}:${Number.parseInt(port, 16)}` }] : [];
  });
}

/** The kernel prints words of four bytes in the machine's order, which is little-endian wherever runners are. */
function addressOf(hex: string): string {
  const bytes = [...Buffer.from(hex, 'hex')];
  const ordered = bytes.flatMap((_, at) => bytes[at - (at % 4) + 3 - (at % 4)] ?? []);
  if (ordered.length === 4) return ordered.join('.');
  const words = Array.from({ length: 8 }, (_, at) => ((ordered[at * 2] ?? 0) << 8) | (ordered[at * 2 + 1] ?? 0));
  return `[${new URL(`http://[${words.map((word) => word.toString(16)).join(':')}]`).hostname.slice(1, -1)}]`;
}
