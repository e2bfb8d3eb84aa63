// What Trusera answers, read: its document names the things (components, graph, compliance, differences, violations), not their
// fields. Names of fields are those of its published scanner, with what else such a field is mostly called.

import { REMOTE_ENTRIES } from '../../lib/limits.ts';
import { member } from '../../lib/member.ts';
import type {
  RemoteChange,
  RemoteComponent,
  RemoteControl,
  RemoteRelation,
  RemoteScore,
  RemoteViolation,
} from '../../model/remote.ts';
import { firstNumber, firstText, firstTexts, inside, listUnder } from './answer.ts';
import { severityOf } from './reading.ts';
import type { ToldFinding } from './service.ts';

/** One entry of its bill of materials, with what its own score of it is made of. */
export interface TruseraComponent extends RemoteComponent {
  readonly factors: readonly string[];
  readonly owasp: readonly string[];
}

/** Undefined for what has no name. */
export function componentOf(value: unknown): TruseraComponent | undefined {
  const name = firstText(value, 'name', 'model_name', 'component_name');
  if (name === undefined) return undefined;
  const place = member(value, 'location') ?? value;
  const id = firstText(value, 'id', 'component_id', 'bom_ref', 'bom-ref');
  const version = firstText(value, 'version');
  const path = firstText(place, 'file_path', 'filePath', 'path', 'file');
  const line = firstNumber(place, 'line_number', 'lineNumber', 'line');
  const provider = firstText(value, 'provider');
  const risk = riskOf(value);
  return {
    ...(id !== undefined && { id }),
    type: firstText(value, 'type', 'component_type') ?? 'unknown',
    name,
    // Its scanner writes "unknown" for a version that it does not know.
    ...(version !== undefined && version !== 'unknown' && { version }),
    ...(provider !== undefined && { provider }),
    ...(path !== undefined && { path }),
    ...(line !== undefined && line > 0 && { line: Math.floor(line) }),
    flags: firstTexts(value, 'flags'),
    ...(risk && { risk }),
    factors: firstTexts(member(value, 'risk') ?? value, 'factors', 'risk_factors'),
    owasp: firstTexts(member(value, 'risk') ?? value, 'owasp_categories', 'owasp'),
  };
}

function riskOf(value: unknown): RemoteScore | undefined {
  const risk = member(value, 'risk');
  const number = firstNumber(risk, 'score') ?? firstNumber(value, 'risk_score', 'riskScore');
  if (number === undefined) return undefined;
  const rating = firstText(risk, 'severity') ?? firstText(value, 'severity', 'risk_severity', 'risk_level');
  return { value: number, ...(rating !== undefined && { rating }), direction: 'higher-is-worse' };
}

/** What Trusera has against a component, which is how it tells of a problem. Of one it has nothing against, nothing. */
export function findingOf(component: TruseraComponent): ToldFinding | undefined {
  const { name, type, flags, factors, owasp, risk, path, line } = component;
  const what = flags.length > 0 ? flags.join(', ') : factors[0];
  if (what === undefined || risk?.value === 0) return undefined;
  const word = risk?.rating ?? '';
  return {
    title: `${name}: ${what}`,
    severity: severityOf(word),
    severityWord: word,
    category: type,
    ...(path !== undefined && { place: line === undefined ? path : `${path}:${line}` }),
    evidence: factors,
    frameworks: owasp.length > 0 ? { owasp } : {},
  };
}

/** The score of a scan as a whole, where the answer has one. */
export function scoreOf(scan: unknown): RemoteScore | undefined {
  const summary = member(scan, 'summary');
  const risk =
    firstNumber(scan, 'risk_score', 'riskScore', 'highest_risk_score') ?? firstNumber(summary, 'highest_risk_score');
  if (risk !== undefined) {
    const rating = firstText(scan, 'risk_level', 'severity');
    return { value: risk, ...(rating !== undefined && { rating }), direction: 'higher-is-worse' };
  }
  const value = firstNumber(scan, 'score');
  const rating = firstText(scan, 'grade', 'rating');
  return value === undefined ? undefined : { value, ...(rating !== undefined && { rating }), direction: 'unsaid' };
}

/** Edges between components, by the ids its components have. */
export function relationsOf(graph: unknown): readonly RemoteRelation[] {
  const edges = listUnder(inside(graph, 'graph'), 'edges', 'links')?.items ?? [];
  return edges.slice(0, REMOTE_ENTRIES).flatMap((edge): RemoteRelation[] => {
    const [from, to] = [endOf(edge, 'source', 'from'), endOf(edge, 'target', 'to')];
    const type = firstText(edge, 'type', 'relationship', 'relation', 'label');
    return from === undefined || to === undefined ? [] : [{ from, to, ...(type !== undefined && { type }) }];
  });
}

/** An id, or a node that has one. */
function endOf(edge: unknown, ...names: readonly string[]): string | undefined {
  return (
    firstText(edge, ...names, ...names.map((name) => `${name}_id`)) ??
    names.map((name) => firstText(member(edge, name), 'id')).find((id) => id !== undefined)
  );
}

const CONTROLS = ['controls', 'requirements', 'checks', 'rules', 'results', 'findings'];

/** Results by framework and control; a framework without controls is one of its own. */
export function controlsOf(answer: unknown): readonly RemoteControl[] {
  const body = inside(answer, 'compliance', 'results');
  const frameworks =
    listUnder(body, 'frameworks', 'compliance', 'results')?.items ?? byName(member(body, 'frameworks') ?? body);
  return frameworks
    .flatMap((each): readonly RemoteControl[] => {
      const framework = firstText(each, 'framework', 'framework_name', 'framework_id', 'name') ?? 'unnamed';
      const own = CONTROLS.map((name) => member(each, name)).find((list) => Array.isArray(list));
      if (!Array.isArray(own)) return [controlOf(framework, each)];
      return own.map((control) => controlOf(framework, control));
    })
    .slice(0, REMOTE_ENTRIES);
}

/** Frameworks as an object: their names are its keys. */
function byName(body: unknown): readonly unknown[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([framework, each]) =>
    typeof each === 'object' && each !== null && !Array.isArray(each) ? [{ framework, ...each }] : [],
  );
}

function controlOf(framework: string, value: unknown): RemoteControl {
  const passed = member(value, 'passed') ?? member(value, 'compliant') ?? member(value, 'is_compliant');
  const status =
    firstText(value, 'status', 'result', 'state') ??
    (typeof passed === 'boolean' ? (passed ? 'passed' : 'failed') : 'unsaid');
  const id = firstText(value, 'control_id', 'controlId', 'article', 'rule_id', 'id');
  const name = firstText(value, 'title', 'control_name', 'rule_name', 'requirement', 'name', 'description');
  return {
    framework,
    ...(id !== undefined && id !== framework && { id }),
    ...(name !== undefined && name !== framework && { name }),
    status,
  };
}

export function violationOf(value: unknown): RemoteViolation | undefined {
  const policy = member(value, 'policy');
  const name =
    firstText(value, 'policy_name', 'policyName', 'rule_name', 'rule') ??
    (typeof policy === 'string' ? policy : firstText(policy, 'name')) ??
    firstText(value, 'name', 'title', 'policy_id');
  const said = firstText(value, 'message', 'description', 'reason', 'details');
  const component = firstText(value, 'component_name', 'component') ?? firstText(member(value, 'component'), 'name');
  if (name === undefined && said === undefined) return undefined;
  const message = said ?? 'violated';
  const severity = firstText(value, 'severity');
  return {
    name: name ?? 'a policy',
    ...(severity !== undefined && { severity: severityOf(severity) }),
    message: component === undefined || message.includes(component) ? message : `${message} (${component})`,
  };
}

/** `since` is the scan it was compared with. Which side is the newer one is read off `current`, the components of this scan. */
export function changeOf(answer: unknown, since: Since, current: readonly RemoteComponent[]): RemoteChange | undefined {
  const body = inside(answer, 'diff', 'differences', 'comparison', 'components');
  const [added, removed, changed] = (['added', 'removed', 'changed'] as const).map(
    (name) => listUnder(body, name, `${name}_components`)?.items,
  );
  if (!added && !removed && !changed) return undefined;
  const names = new Set(current.map(({ name }) => name));
  const isHere = (items: readonly unknown[] = []) => items.some((each) => names.has(nameOf(each)));
  // The document does not say which of the two scans the words are meant from.
  const isTurned = isHere(removed) && !isHere(added);
  const [gained, lost] = isTurned ? [removed, added] : [added, removed];
  return {
    since: since.id,
    ...(since.date !== undefined && { sinceDate: since.date }),
    added: (gained ?? []).slice(0, REMOTE_ENTRIES).map(nameOf),
    removed: (lost ?? []).slice(0, REMOTE_ENTRIES).map(nameOf),
    changed: (changed ?? []).slice(0, REMOTE_ENTRIES).map(changedOf),
  };
}

export interface Since {
  readonly id: string;
  readonly date?: string;
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? value : (firstText(value, 'name', 'component_name', 'id') ?? 'unnamed');
}

/** With what changed of it, where it says so. */
function changedOf(value: unknown): string {
  const after = member(value, 'after') ?? member(value, 'new') ?? member(value, 'component') ?? value;
  const fields = member(value, 'changes') ?? member(value, 'changed_fields') ?? member(value, 'fields');
  const what = Array.isArray(fields)
    ? fields.flatMap((each) => (typeof each === 'string' ? each : (firstText(each, 'field', 'name') ?? [])))
    : typeof fields === 'object' && fields !== null
      ? Object.keys(fields)
      : [];
  const name = nameOf(value) === 'unnamed' ? nameOf(after) : nameOf(value);
  return what.length > 0 ? `${name} (${what.join(', ')})` : name;
}
