// Which modules of Go anybody may fetch. A go.mod does not say where they come from, and names of private ones look like
// others: only hosts that are known to serve the public count, and nothing of the owner of the module itself.

import { isOfDomain } from '../../lib/network-host.ts';

const OWNED = ['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org', 'gitee.com'];
const OTHERS = [
  'golang.org',
  'google.golang.org',
  'cloud.google.com',
  'firebase.google.com',
  'gopkg.in',
  'k8s.io',
  'sigs.k8s.io',
  'gvisor.dev',
  'go.uber.org',
  'go.opentelemetry.io',
  'go.opencensus.io',
  'go.etcd.io',
  'go.mongodb.org',
  'go.yaml.in',
  'go.step.sm',
  'go.starlark.net',
  'go.mozilla.org',
  'go.dedis.ch',
  'go4.org',
  'gocloud.dev',
  'gonum.org',
  'gorm.io',
  'gotest.tools',
  'honnef.co',
  'modernc.org',
  'mvdan.cc',
  'nhooyr.io',
  'oras.land',
  'rsc.io',
  'storj.io',
  'tailscale.com',
  'zombiezen.com',
  'cuelang.org',
  'entgo.io',
  'filippo.io',
  'cel.dev',
  'dario.cat',
  'buf.build',
  'connectrpc.com',
  'dagger.io',
  'istio.io',
  'knative.dev',
  'helm.sh',
  'lukechampine.com',
  'cloud.google.com',
  'contrib.go.opencensus.io',
  'gitlab.com',
  'software.sslmate.com',
  'moul.io',
  'pack.ag',
  'pgregory.net',
  'resty.dev',
  'sourcegraph.com',
  'upper.io',
  'xorm.io',
];

/** `own` is the path of the module that asks. */
export function isPublicModule(name: string, own: string): boolean {
  const [host = '', owner = ''] = name.split('/');
  const [ownHost, ownOwner] = own.split('/');
  if (isOfDomain(host, OWNED)) return !(host === ownHost && owner.toLowerCase() === ownOwner?.toLowerCase());
  return host !== ownHost && isOfDomain(host, OTHERS);
}
