// SPDX 3.0.1: valid by JSON Schema, by the shapes of the model and by our own rules, and true to the inventory.

import { describe, expect, test } from '@jest/globals';
import { BILL_BYTES } from '../../src/lib/limits.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { AssessedComponent } from '../../src/model/component.ts';
import { render } from '../../src/reports/index.ts';
import { agentBill, DATED, hostileBill } from './agent-bill.ts';
import { largeBill } from './bill-size.ts';
import { assessment, component, liveTarget, related } from './builders.ts';
import { expectGolden } from './golden.ts';
import { hostile, kitchenSink, POISONS } from './kitchen-sink.ts';
import { put } from './put.ts';
import { validateSpdx } from './schemas.ts';
import { type SpdxDocument, type SpdxElement, spdxProblems } from './spdx-rules.ts';
import { shaclProblems } from './spdx-shacl.ts';

const MODEL: AssessedComponent = component({
  type: 'model',
  name: 'acme/Llama-8B',
  provider: 'acme',
  purl: 'pkg:huggingface/acme/Llama-8B',
  versions: ['v1.0'],
  properties: { released: '2026-01-31' },
});

async function documentOf(of: Assessment, options: object = DATED): Promise<SpdxDocument> {
  return JSON.parse(await render(of, 'spdx', options));
}

function ofModel(parts: Partial<AssessedComponent>): Promise<SpdxDocument> {
  return documentOf(assessment({ components: [{ ...MODEL, ...parts }] }));
}

function only({ '@graph': graph }: SpdxDocument, name: string): SpdxElement {
  const found = graph.filter((each) => each.name === name && /^(?:software_|ai_)/.test(each.type));
  expect(found).toHaveLength(1);
  return found[0] as SpdxElement;
}

function index({ '@graph': graph }: SpdxDocument, type: string): string {
  const found = graph.findIndex((each) => each.type === type);
  expect(found).toBeGreaterThanOrEqual(0);
  return String(found);
}

test('golden file', async () => {
  expectGolden('kitchen-sink.spdx.json', await render(agentBill(), 'spdx', DATED));
});

describe('valid by JSON Schema and our own rules', () => {
  test.each([
    ['an agent', agentBill()],
    ['findings and no inventory', kitchenSink()],
    ['nothing', assessment()],
    ['nothing scanned', assessment({ targets: [] })],
    ['a live server', assessment({ targets: [liveTarget()] })],
    ['hostile findings', hostile()],
    ['a hostile inventory', hostileBill()],
  ])('%s', async (_, of) => {
    const document = await documentOf(of);
    expect(validateSpdx(document)).toEqual([]);
    expect(spdxProblems(document)).toEqual([]);
  });
});

describe('valid by the shapes of the model', () => {
  test.each([
    ['an agent', agentBill()],
    ['nothing', assessment()],
    [
      'hostile names',
      assessment({
        // One kind each, in turn: the shapes look at where a text stands, whatever it is, and their time grows with the document.
        components: POISONS.map((text, nth) => ({
          ...(nth % 2 === 0
            ? component({
                type: 'tool',
                name: text,
                scope: text,
                endpoint: `https://example.com/${text}`,
                licence: text,
              })
            : { ...MODEL, name: text, purl: `pkg:npm/${text}`, provider: text }),
          id: nth.toString(16).padStart(16, '0'),
        })),
      }),
    ],
  ])('%s', async (_, of) => {
    expect(await shaclProblems(await documentOf(of))).toEqual([]);
  });
});

describe('is refused', () => {
  test.each([
    ['another context', ['@context'], 'https://spdx.org/rdf/3.0.0/spdx-context.jsonld'],
    ['an element without an id', ['@graph', 'software_Sbom', 'spdxId'], undefined],
    ['a purpose that is none', ['@graph', 'software_Package', 'software_primaryPurpose'], 'agent'],
    ['a relation that is none', ['@graph', 'Relationship', 'relationshipType'], 'uses'],
    ['a member of our own', ['@graph', 'software_Package', 'risk'], 'high'],
    ['a date in another form', ['@graph', 'CreationInfo', 'created'], '2026-03-04'],
    ['nobody who made it', ['@graph', 'CreationInfo', 'createdBy'], []],
  ])('by JSON Schema: %s', async (_, path, value) => {
    const document = await documentOf(agentBill());
    const [root = '', type = '', ...rest] = path;
    put(document, rest.length === 0 ? [root] : [root, index(document, type), ...rest], value);
    expect(validateSpdx(document)).not.toEqual([]);
  });

  test.each([
    ['nobody who made it', 'CreationInfo', 'createdBy', []],
    ['made by a package', 'CreationInfo', 'createdBy', ['SUBJECT']],
    ['a purpose that is none', 'software_Package', 'software_primaryPurpose', 'agent'],
    ['a relation from nothing', 'Relationship', 'from', undefined],
    ['a profile that the context reads as another word', 'SpdxDocument', 'profileConformance', ['extension']],
    ['a supplier that is a package', 'ai_AIPackage', 'suppliedBy', 'SUBJECT'],
  ])('by the shapes: %s', async (_, type, member, value) => {
    // The smallest document that has all of these: what the shapes cost grows with it.
    const document = await ofModel({ licence: 'apache-2.0' });
    const subject = document['@graph'].find(({ spdxId }) => spdxId?.endsWith('#subject'))?.spdxId ?? '';
    const broken = JSON.parse(JSON.stringify({ value }).replaceAll('SUBJECT', subject)).value;
    put(document, ['@graph', index(document, type), member], broken);
    expect(await shaclProblems(document)).not.toEqual([]);
  });

  test.each(['releaseTime', 'suppliedBy', 'software_downloadLocation', 'software_packageVersion'])(
    'by our own rules alone: an AI package without %s',
    async (member) => {
      const document = await documentOf(agentBill());
      put(document, ['@graph', index(document, 'ai_AIPackage'), member], undefined);
      expect(validateSpdx(document)).toEqual([]);
      expect(spdxProblems(document)).toEqual([`acme/Llama-8B lacks ${member}`]);
    },
  );

  test.each([
    ['an AI package without a concluded licence', ['relationshipType'], 'other', 'hasConcludedLicense'],
    ['a relation that leads nowhere', ['to', '0'], 'urn:uuid:0#nothing', 'dependsOn'],
    ['an id twice', ['spdxId'], 'SAME', 'contains'],
  ])('by our own rules: %s', async (_, path, value, relation) => {
    const document = await documentOf(agentBill());
    const at = document['@graph'].findIndex(({ relationshipType }) => relationshipType === relation);
    const same = document['@graph'].find(({ type }) => type === 'Tool')?.spdxId;
    put(document, ['@graph', String(at), ...path], value === 'SAME' ? same : value);
    expect(spdxProblems(document)).not.toEqual([]);
  });
});

describe('the AI profile', () => {
  test('is claimed for a model of which all is known that it makes mandatory', async () => {
    const document = await ofModel({ licence: 'apache-2.0' });
    expect(only(document, MODEL.name)).toMatchObject({
      type: 'ai_AIPackage',
      releaseTime: '2026-01-31T00:00:00Z',
      software_downloadLocation: 'https://huggingface.co/acme/Llama-8B',
      software_packageVersion: 'v1.0',
      software_primaryPurpose: 'model',
    });
    expect(only(document, 'acme/agent').type).toBe('software_Package');
    expect(spdxProblems(document)).toEqual([]);
    expect(await shaclProblems(document)).toEqual([]);
  });

  test.each<[string, Partial<AssessedComponent>, string]>([
    ['release date', { properties: {} }, 'release date'],
    ['true release date', { properties: { released: '2026-13-31' } }, 'release date'],
    ['version', { versions: ['main', 'v1.0'] }, 'version'],
    ['supplier', { provider: undefined } as never, 'supplier'],
    ['place of download', { purl: undefined } as never, 'place of download'],
    ['date and version', { properties: {}, versions: [] }, 'release date and version'],
  ])('is not claimed for a model without a %s, and a note says why', async (_, parts, words) => {
    const document = await ofModel(parts);
    const { type, spdxId } = only(document, MODEL.name);
    expect(type).toBe('software_Package');
    expect(document['@graph'].find((each) => each.subject === spdxId)?.statement).toBe(
      `A model, but not described as an AI package, since nothing says its ${words}.`,
    );
    expect(JSON.stringify(document)).not.toContain('"ai"');
    expect(spdxProblems(document)).toEqual([]);
  });
});

describe('true to the inventory', () => {
  test('a provider is an organisation and supplies its models', async () => {
    const document = await documentOf(agentBill());
    const openai = document['@graph'].filter(({ type, name }) => type === 'Organization' && name === 'openai');
    expect(openai).toHaveLength(1);
    expect(only(document, 'gpt-4o').suppliedBy).toBe(openai[0]?.spdxId);
  });

  test('a licence in the words of SPDX is an expression, any other a text', async () => {
    const document = await documentOf(agentBill());
    const texts = document['@graph'].flatMap((each) =>
      [each.simplelicensing_licenseExpression, each.simplelicensing_licenseText].flatMap((text) => text ?? []),
    );
    expect(texts).toEqual(['Apache-2.0', 'MIT', '(MIT OR Apache-2.0) AND ISC', 'See LICENSE.txt']);
  });

  test('a relation keeps our word for it', async () => {
    const [agent, store] = [component({ type: 'agent', name: 'a' }), component({ type: 'vector_store', name: 'b' })];
    const of = assessment({ components: [agent, store], relationships: [related(agent, 'writes_to', store)] });
    const relations = (await documentOf(of))['@graph'].filter(({ type }) => type === 'Relationship');
    expect(relations.map(({ relationshipType, description }) => [relationshipType, description])).toEqual([
      ['dependsOn', undefined],
      ['dependsOn', 'writes_to'],
    ]);
  });

  test('where no date is known none is made up', async () => {
    const [creation] = (await documentOf(assessment(), {}))['@graph'];
    expect(creation).toMatchObject({
      created: '1970-01-01T00:00:00Z',
      comment: 'No date is known of what was scanned; the one given stands for that.',
    });
    expect((await documentOf(assessment(), { date: 'today' }))['@graph'][0]).toEqual(creation);
  });
});

test('the same input, the same bytes; another, other ids', async () => {
  expect(await render(agentBill(), 'spdx', DATED)).toBe(await render(agentBill(), 'spdx3', DATED));
  const [one, other] = [
    await documentOf(agentBill()),
    await documentOf(agentBill(), { ...DATED, date: '2026-03-05T05:06:07Z' }),
  ];
  expect(one['@graph'][1]?.spdxId).not.toBe(other['@graph'][1]?.spdxId);
});

test('a very large inventory is cut, and that is said', async () => {
  const text = await render(largeBill(2000, 10, 'Very long words. '.repeat(100)), 'spdx', DATED);
  const document: SpdxDocument = JSON.parse(text);
  expect(Buffer.byteLength(text)).toBeLessThan(2 * BILL_BYTES);
  expect(spdxProblems(document)).toEqual([]);
  expect(document['@graph'].find(({ type }) => type === 'SpdxDocument')?.comment).toMatch(
    /^\d{3,4} of 2000 components are left out, for the size of this document; the JSON report has all\.$/,
  );
});
