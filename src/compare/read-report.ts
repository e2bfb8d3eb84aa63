// Our own JSON report, version 1, of this or an earlier or later release.

import { SEVERITIES, type Severity } from '../model/severity.ts';
import { joined, withoutVersion } from './entries.ts';
import { type Json, member, type Shape, shapeOf, sorted } from './shape.ts';
import type { Edge, Entry, Looked, SeenFinding, SeenScore, Snapshot, Value } from './snapshot.ts';

export function readReport(root: Json, file: string): Snapshot {
  const shape = shapeOf(file);
  const tool = shape.object(member(root, 'tool'), 'tool');
  const scoring = member(root, 'scoring');
  const components = shape.list(member(root, 'components'), 'components').map((each, index) => {
    const at = `components[${index}]`;
    return { at, component: shape.object(each, at) };
  });
  const keys = new Map<string, string>();
  for (const { component, at } of components) {
    const id = shape.name(member(component, 'id'), `${at}.id`);
    if (keys.has(id)) shape.fail(`two components have the id ${id}`);
    keys.set(id, keyOf(component, at, shape));
  }
  const edges = edgesOf(root, keys, shape);
  const entries = components.map(({ component, at }) => entryOf(component, at, edges, shape));
  return {
    file,
    format: 'report',
    tool: { name: 'bartizan', version: shape.text(member(tool, 'version'), 'tool.version') ?? '' },
    entries: joined(entries),
    findings: findingsOf(root, shape),
    score: scoreOf(root, scoring === undefined ? {} : shape.object(scoring, 'scoring'), shape),
    looked: lookedAt(root, shape),
  };
}

function keyOf(component: Json, at: string, shape: Shape): string {
  const purl = shape.text(member(component, 'purl'), `${at}.purl`);
  if (purl !== undefined) return JSON.stringify([withoutVersion(purl)]);
  const type = shape.name(member(component, 'type'), `${at}.type`);
  const scope = shape.text(member(component, 'scope'), `${at}.scope`) ?? '';
  return JSON.stringify([type, scope, shape.name(member(component, 'name'), `${at}.name`)]);
}

function entryOf(component: Json, at: string, edges: ReadonlyMap<string, readonly Edge[]>, shape: Shape): Entry {
  const text = (name: string) => shape.text(member(component, name), `${at}.${name}`);
  const texts = (name: string) => sorted(shape.texts(member(component, name), `${at}.${name}`));
  const paths = sorted(
    shape.list(member(component, 'locations'), `${at}.locations`).map((place, index) => {
      const where = `${at}.locations[${index}]`;
      return shape.name(member(shape.object(place, where), 'path'), `${where}.path`);
    }),
  );
  const listed = shape.list(member(component, 'locations'), `${at}.locations`).length;
  const count = shape.number(member(component, 'locationCount'), `${at}.locationCount`) ?? listed;
  const fields = new Map<string, Value>();
  const put = (name: string, value: Value | undefined) => {
    if (value !== undefined && value.length > 0) fields.set(name, value);
  };
  put('version', texts('versions'));
  for (const name of ['provider', 'endpoint', 'auth', 'licence', 'hash', 'use']) put(name, text(name));
  put('capabilities', texts('capabilities'));
  put('flags', texts('flags'));
  put('risk', riskOf(component, at, shape));
  put('occurrences', count > listed ? `${count} places` : paths);
  const properties = shape.object(member(component, 'properties') ?? {}, `${at}.properties`);
  for (const name of Object.keys(properties).toSorted())
    put(`property ${name}`, shape.text(properties[name], `${at}.properties.${name}`));
  const id = shape.name(member(component, 'id'), `${at}.id`);
  return {
    key: keyOf(component, at, shape),
    type: shape.name(member(component, 'type'), `${at}.type`),
    name: shape.name(member(component, 'name'), `${at}.name`),
    scope: text('scope') ?? '',
    purl: text('purl'),
    fields,
    paths,
    detectors: texts('detectors'),
    edges: edges.get(id) ?? [],
  };
}

function riskOf(component: Json, at: string, shape: Shape): string | undefined {
  const given = member(component, 'risk');
  if (given === undefined || given === null) return undefined;
  const risk = shape.object(given, `${at}.risk`);
  const severity = shape.text(member(risk, 'severity'), `${at}.risk.severity`) ?? 'none';
  return severity === 'none' ? 'none' : `${severity} (${shape.number(member(risk, 'score'), `${at}.risk.score`) ?? 0})`;
}

function edgesOf(root: Json, keys: ReadonlyMap<string, string>, shape: Shape): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  for (const [index, each] of shape.list(member(root, 'relationships'), 'relationships').entries()) {
    const at = `relationships[${index}]`;
    const relation = shape.object(each, at);
    const from = shape.name(member(relation, 'from'), `${at}.from`);
    const to = keys.get(shape.name(member(relation, 'to'), `${at}.to`));
    if (to === undefined || !keys.has(from)) shape.fail(`${at} names a component that is not there`);
    else {
      const edge = { type: shape.name(member(relation, 'type'), `${at}.type`), to };
      const list = edges.get(from);
      if (list) list.push(edge);
      else edges.set(from, [edge]);
    }
  }
  return edges;
}

function findingsOf(root: Json, shape: Shape): readonly SeenFinding[] {
  return shape.list(member(root, 'findings'), 'findings').flatMap((each, index): SeenFinding[] => {
    const at = `findings[${index}]`;
    const finding = shape.object(each, at);
    const text = (name: string) => shape.text(member(finding, name), `${at}.${name}`) ?? '';
    const places = shape.list(member(finding, 'locations'), `${at}.locations`).map((place, number) => {
      return shape.object(place, `${at}.locations[${number}]`);
    });
    const place = (of: Json | undefined) => ({
      path: (of && shape.text(member(of, 'path'), `${at}.locations.path`)) ?? '',
      line: (of && shape.number(member(of, 'line'), `${at}.locations.line`)) ?? 0,
    });
    const lead: SeenFinding = {
      fingerprint: shape.name(member(finding, 'fingerprint'), `${at}.fingerprint`),
      rule: shape.name(member(finding, 'ruleId'), `${at}.ruleId`),
      severity: severityOf(text('severity')),
      tier: text('tier'),
      confidence: text('confidence'),
      category: text('category'),
      isIgnored: text('status') === 'suppressed',
      message: text('message'),
      ...place(places[0]),
    };
    // Places of the same secret, each a finding that its lead speaks for.
    const copies = places.slice(1).flatMap((of): SeenFinding[] => {
      const fingerprint = shape.text(member(of, 'fingerprint'), `${at}.locations.fingerprint`);
      return fingerprint === undefined ? [] : [{ ...lead, fingerprint, ...place(of) }];
    });
    return [lead, ...copies];
  });
}

export function severityOf(text: string | undefined): Severity | 'unknown' {
  return SEVERITIES.find((each) => each === text) ?? 'unknown';
}

function scoreOf(root: Json, scoring: Json, shape: Shape): SeenScore | undefined {
  const overall = member(root, 'score');
  if (overall === undefined) return undefined;
  const rows = (name: string) =>
    shape.list(member(root, name), name).map((each, index) => shape.object(each, `${name}[${index}]`));
  const caps = rows('caps').filter((cap) => member(cap, 'of') === 'overall');
  const [cap] = caps;
  return {
    overall: shape.number(overall, 'score') ?? null,
    grade: shape.text(member(root, 'grade'), 'grade') ?? 'N/A',
    version: shape.number(member(scoring, 'version'), 'scoring.version'),
    evaluated: shape.number(member(scoring, 'evaluated'), 'scoring.evaluated'),
    categories: new Map(
      rows('categories').map((row) => [
        shape.name(member(row, 'category'), 'categories.category'),
        shape.number(member(row, 'score'), 'categories.score') ?? null,
      ]),
    ),
    contributors: new Map(
      rows('contributors').map((row) => [
        shape.name(member(row, 'ruleId'), 'contributors.ruleId'),
        shape.number(member(row, 'points'), 'contributors.points') ?? 0,
      ]),
    ),
    cap: cap && {
      at: shape.number(member(cap, 'at'), 'caps.at') ?? 100,
      because: shape.text(member(cap, 'because'), 'caps.because') ?? '',
    },
  };
}

/** What is not looked at whoever scans, however much there is of it. */
const NEVER_READ: ReadonlySet<string> = new Set(['binary', 'symlink', 'submodule', 'pointer']);

function lookedAt(root: Json, shape: Shape): Looked {
  const coverage = shape.object(member(root, 'coverage') ?? {}, 'coverage');
  const set = (name: string) =>
    member(coverage, name) === undefined ? undefined : new Set(shape.texts(member(coverage, name), `coverage.${name}`));
  const gaps = new Map<string, string>();
  const named = new Map<string, number>();
  const listed = shape.list(member(coverage, 'gaps'), 'coverage.gaps');
  for (const [index, each] of listed.entries()) {
    const gap = shape.object(each, `coverage.gaps[${index}]`);
    const path = shape.text(member(gap, 'path'), `coverage.gaps[${index}].path`) ?? '';
    const reason = shape.text(member(gap, 'reason'), `coverage.gaps[${index}].reason`) ?? '';
    const detail = shape.text(member(gap, 'detail'), `coverage.gaps[${index}].detail`) ?? '';
    gaps.set(path, detail === '' ? reason : detail);
    named.set(reason, (named.get(reason) ?? 0) + 1);
  }
  const counts = shape.object(member(coverage, 'gapCounts') ?? {}, 'coverage.gapCounts');
  const unnamed = Object.keys(counts).reduce((sum, reason) => {
    const count = shape.number(counts[reason], `coverage.gapCounts.${reason}`) ?? 0;
    return NEVER_READ.has(reason) ? sum : sum + Math.max(0, count - (named.get(reason) ?? 0));
  }, 0);
  const targets = shape.list(member(root, 'targets'), 'targets').map((each, index) => {
    return shape.object(each, `targets[${index}]`);
  });
  const isServer = (target: Json) => member(target, 'kind') === 'mcp-server';
  const servers = targets.filter(isServer);
  const trees = targets.filter((target) => !isServer(target));
  const folders = trees.map((tree) => shape.text(member(tree, 'folder'), 'targets.folder') ?? '');
  return {
    detectors: set('detectors'),
    rules: set('rules'),
    gaps,
    unnamed,
    folders: folders.includes('') ? undefined : folders,
    servers: new Set(
      servers.flatMap((server) =>
        member(server, 'read') === true ? (shape.text(member(server, 'name'), 'targets.name') ?? []) : [],
      ),
    ),
    percent: shape.number(member(coverage, 'percent'), 'coverage.percent'),
    leftOut: undefined,
  };
}
