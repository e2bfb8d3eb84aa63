// The little that the judges of SPDX use of packages without types of their own.

declare module 'jsonld' {
  interface Loaded {
    readonly documentUrl: string;
    readonly document: unknown;
  }
  const jsonld: {
    toRDF(
      document: object,
      options: { readonly format: 'application/n-quads'; readonly documentLoader: (url: string) => Promise<Loaded> },
    ): Promise<unknown>;
  };
  export default jsonld;
}

declare module 'n3' {
  export interface Quad {
    readonly subject: Term;
  }
  export interface Term {
    readonly value: string;
  }
  export const DataFactory: {
    namedNode(iri: string): Term;
    quad(subject: Term, predicate: Term, object: Term): Quad;
  };
  export class Parser {
    constructor(options?: { readonly format?: string });
    parse(text: string): Quad[];
  }
  export class Store {
    constructor(quads?: readonly Quad[]);
  }
}

declare module 'rdf-validate-shacl' {
  import type { Store, Term } from 'n3';

  interface Result {
    readonly focusNode: Term | null;
    readonly path: Term | null;
    readonly sourceConstraintComponent: Term | null;
  }
  export default class SHACLValidator {
    constructor(shapes: Store);
    validate(data: Store): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
  }
}
