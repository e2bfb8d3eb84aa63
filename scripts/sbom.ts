// What a release is made of, as CycloneDX: `npm run sbom -- package` for the npm package, `-- action` for the bundle in dist/.
// npm writes the inventory and this keeps what is shipped of it, until Bartizan writes its own (issue 10).

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CARRIED } from './package.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly group?: string;
  readonly scope?: string;
  readonly properties?: readonly { readonly name: string }[];
}

interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const [what] = process.argv.slice(2);
if (what !== 'package' && what !== 'action') throw new Error('say of what: package or action');

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const runner = Object.keys(manifest.devDependencies).filter((name) => name.startsWith('@actions/'));
const shipped = new Set([...Object.keys(manifest.dependencies), ...CARRIED, ...(what === 'action' ? runner : [])]);

const all: Bom = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  }),
);
const own = all.metadata.component['bom-ref'];
const edges = new Map(all.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
const byRef = new Map(all.components.map((component) => [component['bom-ref'], component]));
const direct = (edges.get(own) ?? []).filter((ref) => shipped.has(nameOf(byRef.get(ref))));
if (direct.length !== shipped.size)
  throw new Error(`npm lists ${direct.join(', ')}, shipped are ${[...shipped].join(', ')}`);

const kept = new Set<string>(direct);
// A set that grows while it is walked is walked to its end.
for (const ref of kept) for (const next of edges.get(ref) ?? []) kept.add(next);

// npm takes the folder's name for ours.
const component = { ...all.metadata.component, name: manifest.name };
const bom = {
  ...all,
  metadata: { ...all.metadata, component },
  components: all.components.filter(({ 'bom-ref': ref }) => kept.has(ref)).map(asShipped),
  dependencies: all.dependencies
    .filter(({ ref }) => ref === own || kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: ref === own ? direct : dependsOn })),
};
console.log(JSON.stringify(bom, undefined, 2));

function nameOf(component: Component | undefined): string {
  const { group, name } = component ?? { name: '' };
  return group === undefined ? name : `${group}/${name}`;
}

/** npm has the bundle's parts for tools of development; here they are shipped. */
function asShipped({ scope: _, properties, ...component }: Component): object {
  return { ...component, properties: properties?.filter(({ name }) => name !== 'cdx:npm:package:development') };
}
