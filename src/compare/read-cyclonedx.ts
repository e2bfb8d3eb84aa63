// CycloneDX 1.4 to 1.7 as JSON, ours or that of others. What ours says under `bartizan:` names is read as what it is; of
// others their own words count.

import { joined, withoutVersion } from './entries.ts';
import { severityOf } from './read-report.ts';
import { type Json, member, type Shape, shapeOf, sorted } from './shape.ts';
import type { Edge, Entry, SeenFinding, Snapshot, Value } from './snapshot.ts';

const VERSIONS = ['1.4', '1.5', '1.6', '1.7'];

interface Part {
  readonly at: string;
  readonly of: Json;
  readonly isService: boolean;
  readonly properties: Properties;
}

type Properties = ReadonlyMap<string, readonly string[]>;

export function readCycloneDx(root: Json, file: string): Snapshot {
  const shape = shapeOf(file);
  const spec = shape.text(member(root, 'specVersion'), 'specVersion') ?? '';
  if (!VERSIONS.includes(spec)) shape.fail('its specVersion is not one of the CycloneDX versions 1.4 to 1.7');
  const parts = [...partsOf(root, 'components', '', shape), ...partsOf(root, 'services', '', shape)];
  const keys = new Map<string, string>();
  for (const part of parts) {
    const ref = refOf(part, shape);
    if (ref === undefined) continue;
    if (keys.has(ref)) shape.fail(`two entries have the bom-ref ${ref}`);
    keys.set(ref, keyOf(part, shape));
  }
  const edges = edgesOf(root, keys, shape);
  const metadata = shape.object(member(root, 'metadata') ?? {}, 'metadata');
  const properties = propertiesOf(metadata, 'metadata', shape);
  const tool = toolOf(metadata, shape);
  const one = (name: string) => properties.get(`bartizan:${name}`)?.[0];
  return {
    file,
    format: 'cyclonedx',
    tool,
    entries: joined(parts.map((part) => entryOf(part, edges.get(refOf(part, shape) ?? '') ?? [], shape))),
    findings: findingsOf(root, keys, shape),
    score: tool?.name === 'bartizan' && one('verdict') !== undefined ? scoreOf(one('score'), one('grade')) : undefined,
    looked: {
      detectors: undefined,
      rules: undefined,
      gaps: new Map(),
      unnamed: 0,
      folders: undefined,
      servers: new Set(),
      percent: numberOf(one('coverage')),
      leftOut: properties.get('bartizan:left-out')?.join(' '),
    },
  };
}

/** Components may hold components, and services services. */
function partsOf(of: Json, list: 'components' | 'services', prefix: string, shape: Shape): readonly Part[] {
  return shape.list(member(of, list), `${prefix}${list}`).flatMap((each, index): readonly Part[] => {
    const at = `${prefix}${list}[${index}]`;
    const part = shape.object(each, at);
    const read = { at, of: part, isService: list === 'services', properties: propertiesOf(part, at, shape) };
    return [read, ...partsOf(part, list, `${at}.`, shape)];
  });
}

function propertiesOf(of: Json, at: string, shape: Shape): Properties {
  const found = new Map<string, string[]>();
  for (const [index, each] of shape.list(member(of, 'properties'), `${at}.properties`).entries()) {
    const where = `${at}.properties[${index}]`;
    const property = shape.object(each, where);
    const name = shape.text(member(property, 'name'), `${where}.name`) ?? '';
    const value = shape.text(member(property, 'value'), `${where}.value`) ?? '';
    const values = found.get(name);
    if (values) values.push(value);
    else found.set(name, [value]);
  }
  return found;
}

function refOf({ of, at }: Part, shape: Shape): string | undefined {
  return shape.text(member(of, 'bom-ref'), `${at}.bom-ref`);
}

function identityOf({ of, at, isService, properties }: Part, shape: Shape) {
  const own = (name: string) => properties.get(`bartizan:${name}`)?.[0];
  const group = shape.text(member(of, 'group'), `${at}.group`);
  const name = shape.name(member(of, 'name'), `${at}.name`);
  const type = isService ? 'service' : shape.name(member(of, 'type'), `${at}.type`);
  return {
    type: own('type') ?? type,
    name: group === undefined || group === '' ? name : `${group}/${name}`,
    scope: own('scope') ?? '',
    purl: shape.text(member(of, 'purl'), `${at}.purl`) ?? own('purl'),
  };
}

function keyOf(part: Part, shape: Shape): string {
  const { type, name, scope, purl } = identityOf(part, shape);
  return JSON.stringify(purl === undefined ? [type, scope, name] : [withoutVersion(purl)]);
}

function entryOf(part: Part, edges: readonly Edge[], shape: Shape): Entry {
  const { of, at, properties } = part;
  const text = (name: string) => shape.text(member(of, name), `${at}.${name}`);
  const own = (name: string) => properties.get(`bartizan:${name}`) ?? [];
  const first = (name: string) => own(name)[0];
  const fields = new Map<string, Value>();
  const put = (name: string, value: Value | undefined) => {
    if (value !== undefined && value.length > 0) fields.set(name, value);
  };
  const version = text('version');
  const isOurs = first('type') !== undefined;
  put('version', sorted([...(version === undefined || version === '' ? [] : [version]), ...own('declared-version')]));
  put('provider', providerOf(part, shape));
  put('endpoint', endpointsOf(part, shape));
  put('auth', authOf(part) ?? first('auth'));
  put('licence', licencesOf(part, shape));
  put('hash', hashesOf(part, shape) ?? first('hash'));
  put('use', first('use') ?? (isOurs ? 'runtime' : text('scope')));
  put('capabilities', sorted(own('capability')));
  put('flags', sorted(own('flag')));
  put(
    'risk',
    first('risk') === undefined ? (isOurs ? 'none' : undefined) : `${first('risk')} (${first('risk-score') ?? 0})`,
  );
  const paths = pathsOf(part, shape);
  put('occurrences', paths);
  for (const name of [...properties.keys()].toSorted()) {
    if (/^bartizan:(?!property:)/.test(name)) continue;
    put(`property ${name.replace(/^bartizan:property:/, '')}`, sorted(properties.get(name) ?? []));
  }
  return { key: keyOf(part, shape), ...identityOf(part, shape), fields, paths, detectors: [], edges };
}

function providerOf({ of, at, isService }: Part, shape: Shape): string | undefined {
  const name = isService ? 'provider' : 'supplier';
  const given = member(of, name);
  if (given === undefined || given === null) return undefined;
  return shape.text(member(shape.object(given, `${at}.${name}`), 'name'), `${at}.${name}.name`);
}

function endpointsOf({ of, at, properties }: Part, shape: Shape): Value | undefined {
  const references = shape.list(member(of, 'externalReferences'), `${at}.externalReferences`).flatMap((each, index) => {
    const where = `${at}.externalReferences[${index}]`;
    const reference = shape.object(each, where);
    const isOther = member(reference, 'type') === 'other' && properties.has('bartizan:type');
    return isOther ? (shape.text(member(reference, 'url'), `${where}.url`) ?? []) : [];
  });
  const all = sorted([
    ...shape.texts(member(of, 'endpoints'), `${at}.endpoints`),
    ...references,
    ...(properties.get('bartizan:endpoint') ?? []),
  ]);
  return all.length === 1 ? all[0] : all;
}

function authOf({ of }: Part): string | undefined {
  const asks = member(of, 'authenticated');
  return typeof asks === 'boolean' ? (asks ? 'required' : 'none') : undefined;
}

function licencesOf({ of, at }: Part, shape: Shape): Value | undefined {
  const all = shape.list(member(of, 'licenses'), `${at}.licenses`).flatMap((each, index) => {
    const where = `${at}.licenses[${index}]`;
    const choice = shape.object(each, where);
    const expression = shape.text(member(choice, 'expression'), `${where}.expression`);
    if (expression !== undefined) return [expression];
    const licence = shape.object(member(choice, 'license') ?? {}, `${where}.license`);
    return (
      shape.text(member(licence, 'id'), `${where}.license.id`) ??
      shape.text(member(licence, 'name'), `${where}.license.name`) ??
      []
    );
  });
  return all.length === 1 ? all[0] : sorted(all);
}

function hashesOf({ of, at }: Part, shape: Shape): Value | undefined {
  const all = shape.list(member(of, 'hashes'), `${at}.hashes`).map((each, index) => {
    const where = `${at}.hashes[${index}]`;
    const hash = shape.object(each, where);
    const algorithm = shape.name(member(hash, 'alg'), `${where}.alg`).toLowerCase();
    return `${algorithm === 'sha-256' ? 'sha256' : algorithm}:${shape.name(member(hash, 'content'), `${where}.content`)}`;
  });
  return all.length === 0 ? undefined : all.length === 1 ? all[0] : sorted(all);
}

function pathsOf({ of, at, properties }: Part, shape: Shape): readonly string[] {
  const evidence = shape.object(member(of, 'evidence') ?? {}, `${at}.evidence`);
  const found = shape.list(member(evidence, 'occurrences'), `${at}.evidence.occurrences`).flatMap((each, index) => {
    const where = `${at}.evidence.occurrences[${index}]`;
    return shape.text(member(shape.object(each, where), 'location'), `${where}.location`) ?? [];
  });
  return sorted([...found, ...(properties.get('bartizan:location') ?? []).map((place) => place.replace(/:\d+$/, ''))]);
}

/** An entry that depends on what the document does not list names the document's own subject, or nothing we know. */
function edgesOf(root: Json, keys: ReadonlyMap<string, string>, shape: Shape): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, readonly Edge[]>();
  for (const [index, each] of shape.list(member(root, 'dependencies'), 'dependencies').entries()) {
    const at = `dependencies[${index}]`;
    const dependency = shape.object(each, at);
    const ref = shape.name(member(dependency, 'ref'), `${at}.ref`);
    const list = (name: string, type: string) =>
      shape.texts(member(dependency, name), `${at}.${name}`).flatMap((to): Edge[] => {
        const key = keys.get(to);
        return key === undefined ? [] : [{ type, to: key }];
      });
    edges.set(ref, [...(edges.get(ref) ?? []), ...list('dependsOn', 'uses'), ...list('provides', 'exposes')]);
  }
  return edges;
}

/** Since 1.5 a list of components and services, before a list of tools. */
function toolOf(metadata: Json, shape: Shape): Snapshot['tool'] {
  const given = member(metadata, 'tools');
  if (given === undefined || given === null) return undefined;
  const list = Array.isArray(given)
    ? given
    : ['components', 'services'].flatMap((name) => {
        return shape.list(member(shape.object(given, 'metadata.tools'), name), `metadata.tools.${name}`);
      });
  if (list.length === 0) return undefined;
  const tool = shape.object(list[0], 'metadata.tools[0]');
  const name = shape.text(member(tool, 'name'), 'metadata.tools[0].name');
  const version = shape.text(member(tool, 'version'), 'metadata.tools[0].version') ?? '';
  return name === undefined ? undefined : { name, version };
}

function findingsOf(root: Json, keys: ReadonlyMap<string, string>, shape: Shape): readonly SeenFinding[] {
  return shape.list(member(root, 'vulnerabilities'), 'vulnerabilities').map((each, index): SeenFinding => {
    const at = `vulnerabilities[${index}]`;
    const finding = shape.object(each, at);
    const properties = propertiesOf(finding, at, shape);
    const own = (name: string) => properties.get(`bartizan:${name}`)?.[0];
    const rule = shape.text(member(finding, 'id'), `${at}.id`) ?? '(no id)';
    const affected = shape.list(member(finding, 'affects'), `${at}.affects`).map((affects, number) => {
      const where = `${at}.affects[${number}]`;
      const ref = shape.name(member(shape.object(affects, where), 'ref'), `${where}.ref`);
      return keys.get(ref) ?? ref;
    });
    const severities = shape.list(member(finding, 'ratings'), `${at}.ratings`).map((rating, number) => {
      const where = `${at}.ratings[${number}]`;
      return severityOf(shape.text(member(shape.object(rating, where), 'severity'), `${where}.severity`));
    });
    const [, path = '', line = '0'] = /^(.*?)(?::(\d+))?$/s.exec(own('location') ?? '') ?? [];
    const analysis = shape.object(member(finding, 'analysis') ?? {}, `${at}.analysis`);
    const state = shape.text(member(analysis, 'state'), `${at}.analysis.state`) ?? '';
    return {
      fingerprint: own('fingerprint') ?? JSON.stringify([rule, sorted(affected)]),
      rule,
      severity: severities.find((severity) => severity !== 'unknown') ?? 'unknown',
      tier: own('tier') ?? '',
      confidence: own('confidence') ?? '',
      category: /^secrets\//.test(rule) ? 'secrets' : '',
      isIgnored: own('status') === 'suppressed' || /^(?:not_affected|false_positive|resolved)/.test(state),
      message: shape.text(member(finding, 'description'), `${at}.description`) ?? '',
      path,
      line: Number(line),
    };
  });
}

function scoreOf(overall: string | undefined, grade: string | undefined): Snapshot['score'] {
  return {
    overall: numberOf(overall) ?? null,
    grade: grade ?? 'N/A',
    version: undefined,
    evaluated: undefined,
    categories: new Map(),
    contributors: new Map(),
    cap: undefined,
  };
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}
