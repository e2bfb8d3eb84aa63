// What a tool or server brings in, what it can reach, and what a finding proves of it: the ends of attack paths.

import type { AssessedFinding } from '../model/assessment.ts';
import type { Capability } from '../model/capability.ts';
import type { Component } from '../model/component.ts';
import type { Severity } from '../model/severity.ts';

export const POWERS = [
  'web', // brings in what anybody can write
  'strangers', // brings in what people send
  'private',
  'send',
  'fetch-out', // can send as well, in the address it asks for
  'shell',
  'code',
  'money',
  'access',
  'install',
  'agent-config',
  'destroy-all',
  'sql',
  'file-write',
  'destroy',
] as const;
export type Power = (typeof POWERS)[number];

export interface Sink {
  readonly power: Power;
  /** "a path leads from web content to …" */
  readonly says: string;
  readonly does: string;
  readonly severity: Severity;
  /** Where a finding proves that what the model passes on is not checked. */
  readonly proven: Severity;
  /** Lesser harm that who has this can do anyway. */
  readonly covers: readonly Power[];
}

/** Worst first. What ordinary tools do inside of their own folder or records is there for information. */
export const SINKS: readonly Sink[] = [
  {
    power: 'shell',
    says: 'a shell',
    does: 'runs commands',
    severity: 'high',
    proven: 'critical',
    covers: ['code', 'install', 'agent-config', 'sql', 'file-write', 'destroy', 'destroy-all'],
  },
  {
    power: 'code',
    says: 'code execution',
    does: 'runs code',
    severity: 'high',
    proven: 'critical',
    covers: ['install', 'agent-config', 'sql', 'file-write', 'destroy'],
  },
  { power: 'money', says: 'payments', does: 'moves money', severity: 'high', proven: 'high', covers: [] },
  {
    power: 'access',
    says: 'access rights',
    does: 'changes who may do what',
    severity: 'high',
    proven: 'high',
    covers: [],
  },
  {
    power: 'install',
    says: 'the installation of packages',
    does: 'installs packages',
    severity: 'high',
    proven: 'high',
    covers: ['file-write'],
  },
  {
    power: 'agent-config',
    says: 'the settings of the agent itself',
    does: 'changes the settings of agents',
    severity: 'high',
    proven: 'high',
    covers: ['file-write'],
  },
  {
    power: 'destroy-all',
    says: 'deletion in bulk',
    does: 'deletes in bulk',
    severity: 'high',
    proven: 'high',
    covers: ['destroy'],
  },
  { power: 'sql', says: 'a database', does: 'runs queries', severity: 'medium', proven: 'high', covers: [] },
  { power: 'file-write', says: 'files', does: 'writes files', severity: 'low', proven: 'high', covers: [] },
  { power: 'destroy', says: 'deletion', does: 'deletes', severity: 'low', proven: 'low', covers: [] },
];

/** What private data and a way out come to. */
export const OUT = { says: 'a way out for private data', does: 'sends out' } as const;

const BY_CAPABILITY: Partial<Record<Capability, readonly Power[]>> = {
  fetch: ['web', 'fetch-out'],
  private: ['private'],
  send: ['send'],
  shell: ['shell'],
  code: ['code'],
  money: ['money'],
  access: ['access'],
  install: ['install'],
  'agent-config': ['agent-config'],
  'destroy-all': ['destroy-all'],
  sql: ['sql'],
  'file-write': ['file-write'],
  destroy: ['destroy'],
};

/** Of findings that follow what a caller decides over, by class. */
const BY_CLASS: Readonly<Record<string, readonly Power[]>> = {
  command_injection: ['shell'],
  program_choice: ['shell'],
  code_injection_eval: ['code'],
  template_injection: ['code'],
  unsafe_deserialization: ['code'],
  sql_injection: ['sql'],
  archive_traversal: ['file-write'],
  path_traversal: ['private'],
  ssrf: ['web', 'fetch-out'],
};

/** Of those that say what a tool is there for: no mistake, but certain. */
const BY_DESIGN: Readonly<Record<string, readonly Power[]>> = {
  'code/runs-commands': ['shell'],
  'code/runs-code': ['code'],
  'code/runs-queries': ['sql'],
  'code/reads-any-file': ['private'],
  'code/fetches-any-url': ['web', 'fetch-out'],
};

export interface Powers {
  readonly all: ReadonlySet<Power>;
  /** Whether its own definition says so, findings aside. */
  isDeclared(power: Power): boolean;
  /** Findings on the way to it, proofs of an unchecked step first. */
  readonly findings: (power: Power) => readonly AssessedFinding[];
  readonly isProven: (power: Power) => boolean;
}

export type PowersOf = (component: Component) => Powers;

/** Each is worked out once. */
export function powersIn(findings: readonly AssessedFinding[]): PowersOf {
  const byTool = new Map<string, AssessedFinding[]>();
  for (const each of findings) {
    if (each.status === 'suppressed' || each.finding.use !== 'runtime') continue;
    const isOfDesign = BY_DESIGN[each.rule.id] !== undefined;
    if (!isOfDesign && (each.tier === 'context' || BY_CLASS[each.rule.class] === undefined)) continue;
    const name = toolOf(each);
    if (name === undefined) continue;
    const list = byTool.get(name);
    if (list) list.push(each);
    else byTool.set(name, [each]);
  }
  const known = new Map<string, Powers>();
  return (component) => {
    const before = known.get(component.id);
    if (before) return before;
    const about = component.type === 'tool' ? (byTool.get(component.name) ?? []).filter(isIn(component)) : [];
    const powers = powersOf(component, about);
    known.set(component.id, powers);
    return powers;
  };
}

/** The tool whose argument a flow begins at, as its message names it. */
function toolOf({ finding: { flow, message, identity } }: AssessedFinding): string | undefined {
  if (!flow) return undefined;
  const said = /\bof tool `([^`]{1,300})`/;
  return (said.exec(message) ??
    said.exec(flow[0]?.what ?? '') ??
    /^tool (.{1,300}) \/ argument/.exec(identity.place))?.[1];
}

function isIn({ places }: Component): (each: AssessedFinding) => boolean {
  return ({ finding: { flow = [], locations } }) =>
    places.some(({ target, path }) =>
      [...flow.slice(0, 1), ...locations].some((at) => at.target === target && at.path === path),
    );
}

/** Which strangers: those who write pages, by the name of what reads them. */
const WEB = /web|search_?engine|google|bing|brave|duckduckgo|tavily|wikipedia|news|browse|crawl|scrape/i;

/** What its own definition says. */
export function declaredPowers({ type, name, capabilities }: Component): ReadonlySet<Power> {
  const declared = new Set(capabilities.flatMap((capability) => BY_CAPABILITY[capability] ?? []));
  // Who fetches is untrusted and sends, by the same words: what more it is would be guessed.
  if (declared.has('fetch-out')) declared.delete('send');
  else if (capabilities.includes('untrusted'))
    declared.add(WEB.test(name) || (type === 'mcp_server' && !declared.has('private')) ? 'web' : 'strangers');
  return declared;
}

function powersOf(component: Component, about: readonly AssessedFinding[]): Powers {
  const declared = declaredPowers(component);
  const proofs = new Map<Power, { finding: AssessedFinding; isWeakness: boolean }[]>();
  for (const finding of about) {
    const isWeakness = BY_DESIGN[finding.rule.id] === undefined;
    for (const power of BY_DESIGN[finding.rule.id] ?? BY_CLASS[finding.rule.class] ?? []) {
      const list = proofs.get(power) ?? [];
      list.push({ finding, isWeakness });
      proofs.set(power, list);
    }
  }
  return {
    all: new Set([...declared, ...proofs.keys()]),
    isDeclared: (power) => declared.has(power),
    findings: (power) =>
      (proofs.get(power) ?? [])
        .toSorted((a, b) => Number(b.isWeakness) - Number(a.isWeakness))
        .map(({ finding }) => finding),
    isProven: (power) =>
      (proofs.get(power) ?? []).some(({ finding, isWeakness }) => isWeakness && finding.tier === 'gate'),
  };
}
