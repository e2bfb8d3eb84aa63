// What of a machine is as good as the machine: folders and sockets, rights of the kernel.

export interface Mount {
  /** Whether who may write there is root on the host. */
  readonly isAll: boolean;
  readonly why: string;
}

/** What mounting a path of the host gives away; undefined for folders that are a program's own, and for variables. */
export function mountOf(written: string): Mount | undefined {
  const path = written.replace(/(?<=.)\/+$/, '');
  if (path === '/')
    return { isAll: true, why: 'that is the whole file system, with every password and every program in it' };
  if (
    /^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman|k3s\/containerd\/containerd)\.sock$/.test(
      path,
    )
  )
    return {
      isAll: true,
      why: 'whoever speaks to that socket starts containers of any kind, and so is root on the machine',
    };
  if (
    /^(?:\/etc|\/root|\/home|\/boot|\/usr(?:\/s?bin)?|\/s?bin|\/var\/lib\/(?:kubelet|docker|containerd|etcd)|\/etc\/(?:kubernetes|cron\.d|systemd|ssh|shadow|sudoers)(?:\/.*)?|\/(?:var\/)?run|\/root\/\.\S+)$/.test(
      path,
    )
  )
    return { isAll: false, why: 'what lies there decides who is who and what runs on the machine' };
  if (/^\/(?:proc|sys|dev)$/.test(path))
    return { isAll: false, why: 'through it one reads, and often sets, what the kernel does' };
  return undefined;
}

/** Rights with which a container gets out, and what they do. */
export const CAPABILITIES: ReadonlyMap<string, string> = new Map([
  ['ALL', 'do whatever root may'],
  ['SYS_ADMIN', 'mount, change namespaces and so leave its container'],
  ['SYS_MODULE', 'load code into the kernel'],
  ['SYS_RAWIO', 'read and write the memory of the machine'],
  ['SYS_PTRACE', 'read and change other processes'],
  ['DAC_READ_SEARCH', 'open any file of the host'],
  ['BPF', 'load programs into the kernel'],
]);
