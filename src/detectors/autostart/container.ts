// What a devcontainer may reach outside of itself: all of the kernel, the engine that started it, the home of the user.

import { type DocumentNode, select } from '../../lib/document.ts';
import { textAt, valueAt } from '../../lib/document-place.ts';

export interface Reach {
  readonly rule: string;
  readonly place: string;
  readonly node: DocumentNode;
}

const PRIVILEGED = 'host/devcontainer-privileged';
const SOCKET = 'host/devcontainer-engine-socket';
const HOME = 'host/devcontainer-home-mounted';

const POWERS = /^(?:ALL|(?:CAP_)?(?:SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF))$/i;

export function reachOf(root: DocumentNode): readonly Reach[] {
  const found: Reach[] = [];
  const privileged = valueAt(root, 'privileged');
  if (textAt(privileged) === 'true' && privileged)
    found.push({ rule: PRIVILEGED, place: 'setting privileged', node: privileged });
  for (const { node } of select(root, 'capAdd.*'))
    if (POWERS.test(textAt(node) ?? '')) found.push({ rule: PRIVILEGED, place: 'setting capAdd', node });
  const args = select(root, 'runArgs.*').map(({ node }) => node);
  for (const [index, node] of args.entries()) {
    const text = textAt(node) ?? '';
    // `--cap-add X` and `--cap-add=X` alike.
    const [flag = '', value = textAt(args[index + 1]) ?? ''] = text.split(/=(.*)/s);
    if (/^--privileged$/.test(flag) && !/^=?false$/i.test(text.slice(flag.length)))
      found.push({ rule: PRIVILEGED, place: 'setting runArgs', node });
    if (flag === '--cap-add' && POWERS.test(value)) found.push({ rule: PRIVILEGED, place: 'setting runArgs', node });
    if ((flag === '--pid' || flag === '--userns') && value === 'host')
      found.push({ rule: PRIVILEGED, place: 'setting runArgs', node });
    if (/^(?:-v|--volume|--mount)$/.test(flag)) found.push(...mountReach(sourceOf(value), 'setting runArgs', node));
  }
  for (const { node } of [...select(root, 'mounts.*'), ...select(root, 'workspaceMount')]) {
    const source = node.kind === 'object' ? textAt(valueAt(node, 'source')) : sourceOf(textAt(node) ?? '');
    found.push(...mountReach(source, 'setting mounts', node));
  }
  return found;
}

function mountReach(source: string | undefined, place: string, node: DocumentNode): readonly Reach[] {
  if (source === undefined) return [];
  if (/(?:docker|podman|containerd)[\w./-]{0,20}\.sock$|^\\\\\.\\pipe\\docker/.test(source))
    return [{ rule: SOCKET, place, node }];
  const home = String.raw`(?:\$\{localEnv:(?:HOME|USERPROFILE)[^}]{0,60}\}){1,2}|~|\$HOME|\/(?:Users|home)\/[\w.-]{1,64}|\/root`;
  const isHome = new RegExp(`^(?:${home})[\\\\/]?$`).test(source) || /^\/(?:Users|home|etc)?\/?$/.test(source);
  const isKeys = new RegExp(
    `^(?:${home})[\\\\/]\\.(?:ssh|aws|gnupg|kube|azure|netrc|docker|password-store|config[\\\\/](?:gcloud|gh)|config)[\\\\/]?`,
  ).test(source);
  return isHome || isKeys ? [{ rule: HOME, place, node }] : [];
}

/** The host's side of `source=…,target=…` and of `/src:/dst`. */
function sourceOf(mount: string): string | undefined {
  const named = /(?:^|,)\s{0,3}(?:source|src)=([^,]{1,300})/.exec(mount)?.[1];
  if (named !== undefined) return named;
  return /^((?:[A-Za-z]:[\\/])?(?:\$\{[^}]{0,80}\}|[^:,]){1,300}):/.exec(mount)?.[1];
}
