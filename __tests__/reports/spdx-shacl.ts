// SPDX documents judged as RDF, by the SHACL shapes of the model: offline, with the context that is vendored.

import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const schema = (name: string) => readFileSync(new URL(`../fixtures/schemas/${name}`, import.meta.url), 'utf8');
const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
const { namedNode, quad } = DataFactory;

let known: { readonly model: readonly Quad[]; readonly validator: SHACLValidator } | undefined;

/** What the shapes find wrong, one line each. */
export async function shaclProblems(document: object): Promise<readonly string[]> {
  known ??= load();
  const text = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader });
  // The model is part of the data: which class is below which, and of which class the words of its lists are, stands there.
  const data = new Store([...new Parser({ format: 'N-Quads' }).parse(String(text)), ...known.model]);
  const { results } = await known.validator.validate(data);
  return results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode, path, sourceConstraintComponent].map((term) => term?.value.replace(/^.*[/#]/, '') ?? '').join(' '),
  );
}

/** The model with what the validator does not know by itself: without it no shape finds the classes it is for. */
function load() {
  const model = [
    ...new Parser().parse(schema('spdx-3.0.1-model.ttl')),
    quad(
      namedNode('http://www.w3.org/2002/07/owl#Class'),
      namedNode('http://www.w3.org/2000/01/rdf-schema#subClassOf'),
      namedNode('http://www.w3.org/2000/01/rdf-schema#Class'),
    ),
  ];
  return { model, validator: new SHACLValidator(new Store(model)) };
}

async function documentLoader(url: string) {
  if (url !== CONTEXT) throw new Error(`nothing is fetched: ${url}`);
  return { documentUrl: url, document: JSON.parse(schema('spdx-3.0.1-context.jsonld')) };
}
