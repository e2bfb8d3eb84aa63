// pom.xml (https://maven.apache.org/pom.html): the dependencies it declares, with versions out of the file itself and of the parents that lie in
// the same tree (properties, dependencyManagement). No lockfile: what Maven takes from elsewhere when it builds is told and not guessed.

import { MalformedError } from '../../lib/malformed.ts';
import { hostOf, isOfDomain } from '../../lib/network-host.ts';
import { parseXml, type XmlElement } from '../../lib/xml.ts';
import { createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockSource } from './extraction.ts';
import { MAVEN_HOSTS } from './jvm-and-dotnet.ts';

/** Parents above one another that are looked for. */
const PARENTS = 10;
/** Properties in properties that are followed. */
const NESTED = 20;
/** Longest value of a property, in characters. */
const VALUE = 1000;
/** Names of dependencies and of what they take their versions from that are told. */
const NAMES = 3;

interface Model {
  readonly project: XmlElement;
  readonly path: string;
}

/** Of a project and the parents that are there, the nearest first. */
interface Lineage {
  readonly models: readonly Model[];
  /** The parent that is not in the tree, and BOMs, which never are. */
  readonly outside: readonly string[];
}

export function mavenPom({ path, text, peek }: LockSource): Extraction {
  const collector = createCollector(text);
  const read = projectIn(text);
  if (typeof read === 'string') {
    collector.problem(`it ${read}, and is not read`);
    return collector.extraction();
  }
  if (!read) return collector.extraction();
  const lineage = lineageOf({ project: read, path }, peek);
  const { models } = lineage;
  const expand = expander(models);
  const own = expand(textOf(read, 'groupId') ?? textOf(childOf(read, 'parent'), 'groupId')) ?? '';
  const isPublic = models.every(({ project }) => repositoriesIn(project).every(isPublicRepository));
  const managed = managedIn(models, expand);
  const declared = [read, ...listIn(read, 'profiles', 'profile')].flatMap((each) =>
    listIn(each, 'dependencies', 'dependency'),
  );
  const open: string[] = [];
  let count = 0;
  for (const dependency of declared) {
    const group = expand(textOf(dependency, 'groupId'));
    const artifact = expand(textOf(dependency, 'artifactId'));
    const scope = textOf(dependency, 'scope');
    // A file on the machine, and modules of the same build.
    if (group === undefined || artifact === undefined || scope === 'system' || isModule(dependency, group, own))
      continue;
    count++;
    const name = `${group}:${artifact}`;
    const written = textOf(dependency, 'version') ?? managed.get(keyOf(dependency, name));
    const version = exact(expand(written));
    if (version === undefined) {
      open.push(name);
      continue;
    }
    if (isOfGroup(group, own) && version.endsWith('-SNAPSHOT')) continue;
    collector.add({
      ecosystem: 'Maven',
      name,
      version,
      at: placeIn(text, childOf(dependency, 'version') ?? childOf(dependency, 'artifactId') ?? dependency),
      source: { kind: 'registry', isPublic: isPublic && !isOfGroup(group, own) },
      isDirect: true,
      askedBy: [path],
      isDev: scope === 'test',
      isOptional: textOf(dependency, 'optional') === 'true',
    });
  }
  if (count > 0) collector.problem(unknownOf(open, count, lineage.outside), undefined, 'advisories-unasked');
  return collector.extraction();
}

function unknownOf(open: readonly string[], count: number, outside: readonly string[]): string {
  const whole = 'a pom.xml is no lockfile: what its dependencies bring in turn is not known';
  if (open.length === 0) return whole;
  const which = `${open.length === count ? (count === 1 ? 'its dependency has' : `all ${count} dependencies have`) : `${open.length} of its ${count} dependencies have`} no one version in this tree (${some(open)})`;
  return `${whole}, and ${which}${outside.length > 0 ? `, which may be set by ${some(outside)}` : ''}`;
}

function some(names: readonly string[]): string {
  const more = names.length - NAMES;
  return names.slice(0, NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** The outermost element when it is a project; why it cannot be read where it cannot. */
function projectIn(text: string): XmlElement | string | undefined {
  try {
    const root = parseXml(text);
    return root.name === 'project' ? root : undefined;
  } catch (error) {
    if (error instanceof MalformedError) return error.message;
    throw error;
  }
}

function lineageOf(first: Model, peek: LockSource['peek']): Lineage {
  const models = [first];
  const outside: string[] = [];
  for (let last: Model | undefined = first; last && models.length <= PARENTS; ) {
    const parent: XmlElement | undefined = childOf(last.project, 'parent');
    if (!parent) break;
    const next = parentOf(parent, last, peek);
    if (next && models.every(({ path }) => path !== next.path)) models.push(next);
    else outside.push(nameOf(parent));
    last = next && models.at(-1) === next ? next : undefined;
  }
  for (const { project } of models)
    for (const each of managementIn(project)) if (textOf(each, 'scope') === 'import') outside.push(nameOf(each));
  return { models, outside };
}

/** The file at `relativePath` counts only when it is the one that is meant; an empty path says that it lies elsewhere. */
function parentOf(parent: XmlElement, { path }: Model, peek: LockSource['peek']): Model | undefined {
  const relative = childOf(parent, 'relativePath') ? (textOf(parent, 'relativePath') ?? '') : '../pom.xml';
  if (relative === '') return undefined;
  const at = joined(folderOf(path), /\.xml$/i.test(relative) ? relative : `${relative}/pom.xml`);
  const text = at === undefined ? undefined : peek(at);
  const project = text === undefined ? undefined : projectIn(text);
  if (at === undefined || typeof project !== 'object') return undefined;
  return textOf(project, 'artifactId') === textOf(parent, 'artifactId') ? { project, path: at } : undefined;
}

/** Undefined where it leads out of the tree. */
function joined(folder: string, relative: string): string | undefined {
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of relative.split(/[/\\]/)) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function nameOf(element: XmlElement): string {
  return ['groupId', 'artifactId', 'version'].flatMap((name) => textOf(element, name) ?? []).join(':');
}

/** What dependencyManagement sets, the nearest first; BOMs lie elsewhere. */
function managedIn(models: readonly Model[], expand: Expand) {
  const managed = new Map<string, string>();
  for (const { project } of models)
    for (const each of managementIn(project)) {
      const key = keyOf(each, `${expand(textOf(each, 'groupId'))}:${expand(textOf(each, 'artifactId'))}`);
      const version = textOf(each, 'version');
      if (textOf(each, 'scope') !== 'import' && version !== undefined && !managed.has(key)) managed.set(key, version);
    }
  return managed;
}

function managementIn(project: XmlElement): readonly XmlElement[] {
  const management = childOf(project, 'dependencyManagement');
  return management ? listIn(management, 'dependencies', 'dependency') : [];
}

/** Maven manages by these four. */
function keyOf(dependency: XmlElement, name: string): string {
  return [name, textOf(dependency, 'type') ?? 'jar', textOf(dependency, 'classifier') ?? ''].join(' ');
}

/** A text with all properties of the files in it; undefined when one of them is not there, or it is none of reasonable length. */
type Expand = (written: string | undefined) => string | undefined;

/** Each property is worked out once, so that those that stand for many others cost no more than one. */
function expander(models: readonly Model[]): Expand {
  const known = new Map<string, string | undefined>();
  const property = (name: string, depth: number): string | undefined => {
    if (!known.has(name)) {
      // One that stands for itself is none.
      known.set(name, undefined);
      known.set(name, expanded(propertyOf(name, models), depth + 1));
    }
    return known.get(name);
  };
  const expanded = (written: string | undefined, depth: number): string | undefined => {
    if (written === undefined || written.length > VALUE || depth > NESTED) return undefined;
    let isWhole = true;
    const value = written.replace(/\$\{([^${}]{1,200})\}/g, (_, name: string) => {
      const found = property(name, depth);
      isWhole &&= found !== undefined;
      return found ?? '';
    });
    return isWhole && value.length <= VALUE && !value.includes('${') ? value : undefined;
  };
  return (written) => expanded(written, 0);
}

function propertyOf(name: string, models: readonly Model[]): string | undefined {
  for (const { project } of models) {
    const set = textOf(childOf(project, 'properties'), name);
    if (set !== undefined) return set;
  }
  const [first] = models;
  const [, ofParent, member] = /^(?:project|pom)\.(parent\.)?(groupId|artifactId|version)$/.exec(name) ?? [];
  if (!first || member === undefined) return undefined;
  const parent = childOf(first.project, 'parent');
  return ofParent === undefined ? (textOf(first.project, member) ?? textOf(parent, member)) : textOf(parent, member);
}

/** `1.2`, and `[1.2]`, which allows no other; ranges and the newest of the day are no version. */
function exact(version: string | undefined): string | undefined {
  const plain = version?.replace(/^\[([^,[\]()]+)\]$/, '$1').trim();
  return plain === undefined || /^$|^(?:LATEST|RELEASE)$|[[\](),]/.test(plain) ? undefined : plain;
}

/** Of the same group and with the version of the project itself: it is built beside it, as are snapshots of the group. */
function isModule(dependency: XmlElement, group: string, own: string): boolean {
  const version = textOf(dependency, 'version') ?? '';
  return isOfGroup(group, own) && /^\$\{(?:(?:project|pom)\.(?:parent\.)?version|revision)\}/.test(version);
}

/** Who publishes a group may have modules in it that nobody else should hear of. */
function isOfGroup(group: string, own: string): boolean {
  return own !== '' && (group === own || group.startsWith(`${own}.`) || own.startsWith(`${group}.`));
}

function repositoriesIn(project: XmlElement): readonly string[] {
  return [project, ...listIn(project, 'profiles', 'profile')].flatMap((each) =>
    listIn(each, 'repositories', 'repository').map((repository) => textOf(repository, 'url') ?? ''),
  );
}

function isPublicRepository(url: string): boolean {
  return isOfDomain(hostOf(url) ?? '', MAVEN_HOSTS);
}

function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

function listIn(element: XmlElement, list: string, name: string): readonly XmlElement[] {
  return childOf(element, list)?.children.filter((each) => each.name === name) ?? [];
}

function textOf(element: XmlElement | undefined, name: string): string | undefined {
  const text = childOf(element, name)?.text.trim();
  return text === '' ? undefined : text;
}

/** Of the text of an element without what is blank around it. */
function placeIn(text: string, { to, end }: XmlElement): readonly [number, number] {
  const inner = text.slice(to, Math.max(to, text.lastIndexOf('</', end - 1)));
  const start = to + (inner.length - inner.trimStart().length);
  return [start, start + inner.trim().length];
}
