// CycloneDX: valid by the official schemas of both versions whatever was scanned, and true to the inventory.

import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, test } from '@jest/globals';
import { BILL_BYTES } from '../../src/lib/limits.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { COMPONENT_TYPES } from '../../src/model/component.ts';
import { CYCLONEDX_VERSIONS } from '../../src/reports/cyclonedx.ts';
import { REPORTS, render } from '../../src/reports/index.ts';
import { agentBill, DATED, hostileBill } from './agent-bill.ts';
import { largeBill } from './bill-size.ts';
import { assessed, assessment, component, LIVE, liveTarget, related, rule, target } from './builders.ts';
import { type Bom, cyclonedxProblems } from './cyclonedx-rules.ts';
import { expectGolden } from './golden.ts';
import { hostile, kitchenSink } from './kitchen-sink.ts';
import { put } from './put.ts';

const VALIDATORS = {
  '1.6': new Validation.JsonStrictValidator(Spec.Version.v1dot6),
  '1.7': new Validation.JsonStrictValidator(Spec.Version.v1dot7),
};
const VERSIONS = ['1.6', '1.7'] as const;

async function problems(text: string, version: '1.6' | '1.7'): Promise<unknown> {
  return await VALIDATORS[version].validate(text);
}

async function bomOf(of: Assessment, format = 'cyclonedx', options = {}): Promise<Bom> {
  return JSON.parse(await render(of, format, options));
}

function named(bom: Bom, name: string) {
  const found = [...bom.components, ...bom.services].find((each) => each.name === name);
  expect(found).toBeDefined();
  return found ?? {};
}

function propertiesOf(entry: object, name: string): readonly string[] {
  const { properties = [] } = entry as { properties?: readonly { name: string; value: string }[] };
  return properties.filter((each) => each.name === `bartizan:${name}`).map(({ value }) => value);
}

test('golden files', async () => {
  expectGolden('kitchen-sink.cdx.json', await render(agentBill(), 'cyclonedx', DATED));
  expectGolden('kitchen-sink-1.7.cdx.json', await render(agentBill(), 'cyclonedx@1.7', DATED));
});

test('the versions that may be asked for are those that are written', () => {
  expect(REPORTS.get('cyclonedx')?.versions).toEqual(CYCLONEDX_VERSIONS);
});

describe.each(VERSIONS)('%s', (version) => {
  test.each([
    ['an agent', agentBill()],
    ['findings and no inventory', kitchenSink()],
    ['nothing', assessment()],
    ['nothing scanned', assessment({ targets: [] })],
    ['a live server', assessment({ targets: [liveTarget()] })],
    ['hostile findings', hostile()],
    ['a hostile inventory', hostileBill()],
  ])('%s is valid by the official schema', async (_, of) => {
    const text = await render(of, `cyclonedx@${version}`, DATED);
    expect(await problems(text, version)).toBeNull();
    expect(JSON.parse(text).specVersion).toBe(version);
    expect(cyclonedxProblems(JSON.parse(text))).toEqual([]);
  });

  test.each([
    ['a type that is none', ['components', '0', 'type'], 'service'],
    ['a component without a name', ['components', '0', 'name'], undefined],
    ['a model card with a member of our own', ['components', '0', 'modelCard', 'risk'], 'high'],
    ['a service data entry without its class', ['services', '0', 'data'], [{ flow: 'inbound' }]],
    ['an endpoint that is no list', ['services', '0', 'endpoints'], 'https://example.com'],
    ['authentication in words', ['services', '0', 'authenticated'], 'unknown'],
    ['an aggregate that is none', ['compositions', '0', 'aggregate'], 'partial'],
    ['a weakness in words', ['vulnerabilities', '0', 'cwes'], ['CWE-78']],
    ['a hash that is none', ['components', '0', 'hashes'], [{ alg: 'SHA-256', content: 'xyz' }]],
    ['a licence id of no list', ['components', '0', 'licenses'], [{ license: { id: 'Llama-3' } }]],
    ['a serial number in another form', ['serialNumber'], 'urn:uuid:1'],
  ])('the schema refuses %s', async (_, path, value) => {
    const bom = await bomOf(agentBill(), `cyclonedx@${version}`, DATED);
    put(bom, path, value);
    expect(await problems(JSON.stringify(bom), version)).not.toBeNull();
  });
});

test('1.6 does not know what 1.7 brought', async () => {
  const bom = await bomOf(agentBill(), 'cyclonedx@1.7', DATED);
  expect(bom.components.filter(({ isExternal }) => isExternal).map(({ name }) => name)).toEqual([
    'acme/Llama-8B',
    'gpt-4o',
    'text-embedding-3-small',
  ]);
  put(bom, ['specVersion'], '1.6');
  expect(await problems(JSON.stringify(bom), '1.6')).not.toBeNull();
});

describe('our own rules refuse', () => {
  test.each([
    ['a reference twice', ['components', '1', 'bom-ref'], 'subject'],
    ['a component without a reference', ['components', '1', 'bom-ref'], undefined],
    ['a dependency on nothing', ['dependencies', '0', 'dependsOn', '0'], 'ffff'],
    ['a finding about nothing', ['vulnerabilities', '0', 'affects', '0', 'ref'], 'ffff'],
    ['a component nothing leads to', ['dependencies', '0', 'dependsOn'], []],
    [
      'a data set that is not there',
      ['components', '0', 'modelCard', 'modelParameters', 'datasets', '0', 'ref'],
      'ffff',
    ],
  ])('%s', async (_, path, value) => {
    const bom = await bomOf(agentBill());
    expect(cyclonedxProblems(bom)).toEqual([]);
    put(bom, path, value);
    expect(cyclonedxProblems(bom)).not.toEqual([]);
  });
});

describe('each thing in its place', () => {
  test('every type of component is there once, as a component or a service', async () => {
    const bom = await bomOf(agentBill());
    const types = [...bom.components, ...bom.services].flatMap((entry) => propertiesOf(entry, 'type'));
    expect([...new Set(types)].toSorted()).toEqual(COMPONENT_TYPES.toSorted());
    expect(types).toHaveLength(agentBill().components.length);
  });

  test('a service says what is known of its authentication and boundary, and nothing else', async () => {
    const bom = await bomOf(agentBill());
    const told = (name: string) => {
      const {
        authenticated,
        endpoints,
        'x-trust-boundary': crosses,
      } = named({ ...bom, components: [] }, name) as Record<string, unknown>;
      return { authenticated, endpoints, crosses };
    };
    expect(told('mail')).toEqual({ authenticated: true, endpoints: ['https://mcp.example.com/sse'], crosses: true });
    expect(told('git')).toEqual({ authenticated: undefined, endpoints: undefined, crosses: false });
    expect(told('http://localhost:11434/v1')).toEqual({
      authenticated: false,
      endpoints: ['http://localhost:11434/v1'],
      crosses: false,
    });
    expect(told('edge')).toEqual({ authenticated: undefined, endpoints: undefined, crosses: true });
    expect(told('Webhook')).toEqual({ authenticated: false, endpoints: undefined, crosses: undefined });
  });

  test('a trigger that is reached is a service, an event of a CI is none', async () => {
    const trigger = (name: string, parts: object) => component({ type: 'trigger', name, ...parts });
    const bom = await bomOf(
      assessment({
        components: [
          trigger('push', {}),
          trigger('hook', { auth: 'none' }),
          trigger('form', { flags: ['internet_facing'] }),
          trigger('chat', { endpoint: 'https://chat.example.com' }),
        ],
      }),
    );
    expect(bom.components.map(({ type, name }) => [type, name])).toEqual([['application', 'push']]);
    expect(bom.services.map(({ name, endpoints }) => [name, endpoints])).toEqual([
      ['hook', undefined],
      ['form', undefined],
      ['chat', ['https://chat.example.com']],
    ]);
  });

  test('a range is no version', async () => {
    const bom = await bomOf(agentBill());
    expect(named(bom, 'langgraph')).toMatchObject({ purl: 'pkg:pypi/langgraph' });
    expect(named(bom, 'langgraph')).not.toHaveProperty('version');
    expect(propertiesOf(named(bom, 'langgraph'), 'declared-version')).toEqual(['>=0.2', '~=0.3.1']);
    expect(named(bom, 'sdk')).toMatchObject({
      group: '@modelcontextprotocol',
      version: '1.20.0',
      purl: 'pkg:npm/%40modelcontextprotocol/sdk@1.20.0',
    });
  });

  test('a model nothing is known of has no card', async () => {
    const bom = await bomOf(assessment({ components: [component({ type: 'model', name: 'gpt-4o' })] }));
    expect(named(bom, 'gpt-4o')).not.toHaveProperty('modelCard');
  });

  test('findings are about the components they stand in, else about the whole', async () => {
    const { vulnerabilities } = await bomOf(agentBill());
    const refs = (id: string) => vulnerabilities.filter((each) => each.id === id).flatMap(({ affects }) => affects);
    const ids = agentBill().components.flatMap(({ id, name }) => (name === 'git' || name === 'git_log' ? [id] : []));
    expect(refs('code/argument-in-shell-command').map(({ ref }) => ref)).toEqual(ids.toSorted());
    expect(refs('text/conceal-directive')).toEqual([{ ref: 'subject' }]);
  });

  test('what is ignored is there with the reason, what is context is not', async () => {
    const { vulnerabilities } = await bomOf(kitchenSink());
    expect(vulnerabilities.flatMap(({ analysis }) => analysis ?? [])).toEqual([
      { response: ['will_not_fix'], detail: 'Ignored in the config, until 2031-01-31: our own action' },
      { response: ['will_not_fix'], detail: 'Ignored by a comment beside it: marketing copy' },
    ]);
    const context = assessed(rule(), {}, { tier: 'context' });
    expect((await bomOf(assessment({ findings: [context] }))).vulnerabilities).toEqual([]);
  });

  test('a circle nothing leads into hangs on the whole all the same', async () => {
    const [a, b] = [component({ type: 'agent', name: 'a' }), component({ type: 'agent', name: 'b' })];
    const bom = await bomOf(
      assessment({ components: [a, b], relationships: [related(a, 'uses', b), related(b, 'uses', a)] }),
    );
    expect(cyclonedxProblems(bom)).toEqual([]);
    expect(bom.dependencies[0]?.dependsOn).toHaveLength(1);
  });

  test('a live server is of another phase than source', async () => {
    const phases = async (...targets: Assessment['targets'][number][]) =>
      (await bomOf(assessment({ targets }))).metadata as { lifecycles?: unknown };
    expect((await phases(target())).lifecycles).toEqual([{ phase: 'pre-build' }]);
    expect((await phases(target(), liveTarget({ live: LIVE }))).lifecycles).toEqual([
      { phase: 'pre-build' },
      { phase: 'operations' },
    ]);
  });
});

describe('the same input, the same bytes', () => {
  test('and the same serial number, whatever the date', async () => {
    expect(await render(agentBill(), 'cyclonedx', DATED)).toBe(await render(agentBill(), 'cyclonedx', DATED));
    const [dated, undated] = [
      await bomOf(agentBill(), 'cyclonedx', DATED),
      await bomOf(agentBill(), 'cyclonedx', { ...DATED, date: undefined }),
    ];
    expect(dated.serialNumber).toBe(undated.serialNumber);
    expect(dated.metadata.timestamp).toBe(DATED.date);
    expect(undated.metadata.timestamp).toBeUndefined();
  });

  test('and another serial number for another inventory', async () => {
    const [one, other] = [await bomOf(agentBill()), await bomOf(assessment())];
    expect(one.serialNumber).not.toBe(other.serialNumber);
    expect(one.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('size', () => {
  test('2,000 components and 5,000 findings are all there', async () => {
    const text = await render(largeBill(2000, 5000, 'Some words of usual length, as rules have them.'), 'cyclonedx');
    const bom: Bom = JSON.parse(text);
    expect([bom.components.length + bom.services.length, bom.vulnerabilities.length]).toEqual([2000, 5000]);
    expect(bom.metadata.properties.filter(({ name }) => name === 'bartizan:left-out')).toEqual([]);
    expect(Buffer.byteLength(text)).toBeLessThan(2.2 * BILL_BYTES);
  });

  test('what does not fit in is said, tests before what runs and the lesser findings first', async () => {
    const text = await render(largeBill(2000, 5000, 'Very long words. '.repeat(100)), 'cyclonedx');
    const bom: Bom = JSON.parse(text);
    expect(Buffer.byteLength(text)).toBeLessThan(2.2 * BILL_BYTES);
    expect(cyclonedxProblems(bom)).toEqual([]);
    const said = bom.metadata.properties.flatMap(({ name, value }) => (name === 'bartizan:left-out' ? [value] : []));
    const [components, findings] = [bom.components.length + bom.services.length, bom.vulnerabilities.length];
    expect(said).toEqual([
      `${2000 - components} of 2000 components are left out, for the size of this document; the JSON report has all.`,
      `${5000 - findings} of 5000 findings, those of least weight, are left out, for the size of this document; the JSON report has all.`,
    ]);
    const tests = [...bom.components, ...bom.services].filter((each) => propertiesOf(each, 'use').includes('test'));
    expect([tests.length, components > 1000]).toEqual([components - 1000, true]);
    expect(bom.vulnerabilities.every(({ ratings }) => JSON.stringify(ratings).includes('high'))).toBe(true);
  });
});
