// What CycloneDX says of a document and its schemas do not enforce: references are unique and lead somewhere.

interface Entry {
  readonly 'bom-ref'?: string;
  readonly components?: readonly Entry[];
  readonly modelCard?: { readonly modelParameters?: { readonly datasets?: readonly { readonly ref?: string }[] } };
}

export interface Bom {
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: Entry;
    readonly properties: readonly { readonly name: string; readonly value: string }[];
  };
  readonly components: readonly (Entry & Readonly<Record<string, unknown>>)[];
  readonly services: readonly (Entry & Readonly<Record<string, unknown>>)[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
    readonly provides?: readonly string[];
  }[];
  readonly compositions: readonly {
    readonly assemblies?: readonly string[];
    readonly dependencies?: readonly string[];
  }[];
  readonly vulnerabilities: readonly (Entry & { readonly affects: readonly { readonly ref: string }[] } & Readonly<
      Record<string, unknown>
    >)[];
}

/** One line for each thing that is wrong. */
export function cyclonedxProblems(bom: Bom): readonly string[] {
  const entries = [bom.metadata.component, ...bom.components, ...bom.services];
  const refs = [...entries, ...bom.vulnerabilities].map((each) => each['bom-ref'] ?? '');
  const known = new Set(entries.map((each) => each['bom-ref']));
  const pointing = [
    ...bom.dependencies.flatMap(({ ref, dependsOn = [], provides = [] }) => [ref, ...dependsOn, ...provides]),
    ...bom.compositions.flatMap(({ assemblies = [], dependencies = [] }) => [...assemblies, ...dependencies]),
    ...bom.vulnerabilities.flatMap(({ affects }) => affects.map(({ ref }) => ref)),
    ...bom.components
      .flatMap(({ modelCard }) => modelCard?.modelParameters?.datasets ?? [])
      .map(({ ref }) => ref ?? ''),
  ];
  const graph = new Map(
    bom.dependencies.map(({ ref, dependsOn = [], provides = [] }) => [ref, [...dependsOn, ...provides]]),
  );
  return [
    ...refs
      .filter((ref, index) => ref === '' || refs.indexOf(ref) !== index)
      .map((ref) => `bom-ref ${ref} is not unique`),
    ...pointing.filter((ref) => !known.has(ref)).map((ref) => `${ref} leads nowhere`),
    ...[...known].filter((ref) => !graph.has(ref ?? '')).map((ref) => `${ref} is not in the dependencies`),
    ...(graph.size === bom.dependencies.length ? [] : ['a dependency is listed twice']),
    // The schema asks for IRI references; its validator lets anything pass.
    ...bom.services
      .flatMap(({ endpoints = [] }) => endpoints as readonly string[])
      .filter((url) => !/^[a-z][a-z0-9+.-]*:\/\/[\w.:[\]~@!$&'()*+,;=%/-]+$/.test(url))
      .map((url) => `${url} is no address`),
    ...unreached(graph, bom.metadata.component['bom-ref'] ?? '').map((ref) => `${ref} hangs on nothing`),
  ];
}

function unreached(graph: ReadonlyMap<string, readonly string[]>, root: string): readonly string[] {
  const reached = new Set([root]);
  // A set that grows while it is walked is walked to its end.
  for (const ref of reached) for (const next of graph.get(ref) ?? []) reached.add(next);
  return [...graph.keys()].filter((ref) => !reached.has(ref));
}
