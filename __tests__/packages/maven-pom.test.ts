import { describe, expect, test } from '@jest/globals';
import { mavenPom } from '../../src/artifacts/packages/maven-pom.ts';
import { read, shown } from './reading.ts';

const ref = (property: string) => `\${${property}}`;
const dependency = (name: string, version?: string, more = '') => {
  const [group, artifact] = name.split(':');
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${version === undefined ? '' : `<version>${version}</version>`}${more}</dependency>`;
};
const pom = (
  inside: string,
  own = '<groupId>com.acme</groupId><artifactId>shop</artifactId><version>2.0.0</version>',
) =>
  `<?xml version="1.0"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0">\n<modelVersion>4.0.0</modelVersion>${own}\n${inside}\n</project>\n`;
const dependencies = (...all: readonly string[]) => `<dependencies>${all.join('\n')}</dependencies>`;
const management = (...all: readonly string[]) =>
  `<dependencyManagement>${dependencies(...all)}</dependencyManagement>`;
const of = (text: string, files = {}, path = 'pom.xml') => read(mavenPom, path, text, files);
const WHOLE = 'a pom.xml is no lockfile: what its dependencies bring in turn is not known';

test('declared versions, each at its own text, with their scopes', () => {
  const text = pom(
    dependencies(
      dependency('org.slf4j:slf4j-api', ' 2.0.13 '),
      dependency('junit:junit', '4.13.2', '<scope>test</scope>'),
      dependency('org.acme:fast', '[1.5]', '<optional>true</optional>'),
      dependency('com.oracle:ojdbc', '1', '<scope>system</scope><systemPath>/opt/ojdbc.jar</systemPath>'),
    ),
  );
  const found = of(text);
  expect(shown(found)).toEqual([
    'Maven org.slf4j:slf4j-api 2.0.13 direct<pom.xml',
    'Maven junit:junit 4.13.2 direct<pom.xml dev',
    'Maven org.acme:fast 1.5 direct<pom.xml optional',
  ]);
  expect(found.packages.map(({ at }) => text.slice(...at))).toEqual(['2.0.13', '4.13.2', '[1.5]']);
  expect(found.problems).toEqual([{ detail: WHOLE, reason: 'advisories-unasked' }]);
});

test('properties of the file, those in others, and those of the project itself', () => {
  const properties = `<properties><log.version>\${log.major}.1</log.version><log.major>2</log.major><me>\${me}</me></properties>`;
  const text = pom(
    properties +
      dependencies(
        dependency('org.log:log', ref('log.version')),
        dependency('org.log:tied', ref('project.version')),
        dependency('org.log:loop', ref('me')),
        dependency('org.log:gone', ref('nowhere')),
      ),
  );
  const found = of(text);
  expect(shown(found)).toEqual(['Maven org.log:log 2.1 direct<pom.xml', 'Maven org.log:tied 2.0.0 direct<pom.xml']);
  expect(text.slice(...(found.packages[0]?.at ?? [0, 0]))).toBe(ref('log.version'));
  expect(found.problems[0]?.detail).toBe(
    `${WHOLE}, and 2 of its 4 dependencies have no one version in this tree (org.log:loop, org.log:gone)`,
  );
});

test('dependencyManagement sets what a dependency leaves open, and is none by itself', () => {
  const found = of(
    pom(
      management(
        dependency('org.log:log', '1.1'),
        dependency('org.log:log', '9.9', '<classifier>tests</classifier>'),
        dependency('org.log:unused', '1.0'),
        dependency('org.bom:bom', '3.2.0', '<type>pom</type><scope>import</scope>'),
      ) + dependencies(dependency('org.log:log'), dependency('org.log:other')),
    ),
  );
  expect(shown(found)).toEqual(['Maven org.log:log 1.1 direct<pom.xml']);
  expect(found.problems[0]?.detail).toBe(
    `${WHOLE}, and 1 of its 2 dependencies have no one version in this tree (org.log:other), which may be set by org.bom:bom:3.2.0`,
  );
});

describe('parents', () => {
  const PARENT = pom(
    `<properties><log.version>3.1</log.version></properties>${management(dependency('org.log:log', ref('log.version')))}`,
    '<groupId>com.acme</groupId><artifactId>all</artifactId><version>2.0.0</version>',
  );
  const child = (relative = '') =>
    pom(
      dependencies(dependency('org.log:log'), dependency('com.acme:core', ref('project.version'))),
      `<parent><groupId>com.acme</groupId><artifactId>all</artifactId><version>2.0.0</version>${relative}</parent><artifactId>web</artifactId>`,
    );

  test.each([
    ['above', '', 'web/pom.xml', 'pom.xml'],
    ['at a path', '<relativePath>../parent/pom.xml</relativePath>', 'web/pom.xml', 'parent/pom.xml'],
    ['in a folder', '<relativePath>../parent</relativePath>', 'web/pom.xml', 'parent/pom.xml'],
  ])('that lie in the tree, %s', (_, relative, path, place) => {
    const found = of(child(relative), { [place]: PARENT }, path);
    // Modules of the same build are nobody’s packages.
    expect(shown(found)).toEqual([`Maven org.log:log 3.1 direct<${path}`]);
  });

  test.each([
    [
      'another project lies there',
      '',
      'web/pom.xml',
      { 'pom.xml': PARENT.replace('<artifactId>all<', '<artifactId>other<') },
    ],
    ['nothing lies there', '', 'web/pom.xml', {}],
    ['it is said to lie elsewhere', '<relativePath/>', 'web/pom.xml', { 'pom.xml': PARENT }],
    ['it would lie outside of the tree', '', 'pom.xml', { 'pom.xml': PARENT }],
    ['it is broken', '', 'web/pom.xml', { 'pom.xml': '<project><oops' }],
  ])('that are not there are told: %s', (_, relative, path, files) => {
    const found = of(child(relative), files, path);
    expect(found.packages).toEqual([]);
    expect(found.problems[0]?.detail).toMatch(
      /its dependency has no one version .*org\.log:log\), which may be set by com\.acme:all:2\.0\.0$/,
    );
  });

  test('that are each other’s come to an end', () => {
    const one = child('<relativePath>../b/pom.xml</relativePath>').replace('<artifactId>web<', '<artifactId>all<');
    expect(of(one, { 'a/pom.xml': one, 'b/pom.xml': one.replace('../b', '../a') }, 'a/pom.xml').packages).toEqual([]);
  });
});

describe('whose names may be told', () => {
  const isPublic = (text: string, files = {}) => of(text, files).packages.map(({ source }) => source.isPublic);
  const LOG = dependencies(dependency('org.log:log', '1.0'));
  const repository = (url: string) =>
    `<repositories><repository><id>a</id><url>${url}</url></repository></repositories>`;

  test('not where a repository of the project’s own is named, in the file or a profile', () => {
    expect(isPublic(pom(LOG))).toEqual([true]);
    expect(isPublic(pom(LOG + repository('https://repo1.maven.org/maven2')))).toEqual([true]);
    expect(isPublic(pom(LOG + repository('https://nexus.acme.example/all')))).toEqual([false]);
    const profile = `<profiles><profile>${repository(ref('company.url'))}</profile></profiles>`;
    expect(isPublic(pom(LOG + profile))).toEqual([false]);
  });

  test('not those of the group that the project itself belongs to; snapshots of it are built beside it', () => {
    const own = (version: string) => pom(dependencies(dependency('com.acme.core:base', version)));
    expect(isPublic(own('1.0'))).toEqual([false]);
    expect(isPublic(own('1.0-SNAPSHOT'))).toEqual([]);
  });
});

describe('what cannot be read costs only itself', () => {
  test.each([
    ['an empty file', '', 'it has no element, and is not read'],
    ['one that breaks off', '<project><dependencies>', 'it ends within dependencies, and is not read'],
    [
      'entities of its own',
      '<!DOCTYPE x [<!ENTITY a "b">]><project/>',
      'it defines a document type of its own, and is not read',
    ],
  ])('%s', (_, text, detail) => {
    expect(of(text)).toEqual({ packages: [], problems: [{ detail }] });
  });

  test('ranges, the newest of the day and names that no registry has', () => {
    const found = of(
      pom(
        dependencies(
          dependency('a.b:range', '[1.0,2.0)'),
          dependency('a.b:newest', 'LATEST'),
          dependency('a.b:many', '[1.0],[2.0]'),
          dependency('a b:odd', '1.0'),
        ),
      ),
    );
    expect(found.packages).toEqual([]);
    expect(found.problems.map(({ detail }) => detail)).toEqual([
      `${WHOLE}, and 3 of its 4 dependencies have no one version in this tree (a.b:range, a.b:newest, a.b:many)`,
      'an entry has a name or version that no registry would take, and is not in the list of packages',
    ]);
  });

  test('whatever becomes of one, there is an answer with places in the text', () => {
    const text = pom(
      `<properties><v>1.0</v></properties>${management(dependency('a.b:m', '2'))}${dependencies(dependency('a.b:m'), dependency('a.b:c', ref('v')))}`,
    );
    const pieces = [
      '<',
      '>',
      '/',
      '</version>',
      '<version>',
      '<dependency>',
      ref('v'),
      '${',
      '<!--',
      '<![CDATA[',
      '&#1;',
      '\0',
    ];
    let answered = 0;
    for (let run = 0; run < 2000; run++) {
      const at = (run * 7919) % text.length;
      const changed = text.slice(0, at) + (pieces[run % pieces.length] ?? '') + text.slice(at + (run % 5));
      const { packages, problems } = of(changed);
      if (packages.length > 0) answered++;
      expect(packages.length + problems.length).toBeGreaterThanOrEqual(changed.includes('<project') ? 1 : 0);
      for (const {
        at: [from, to],
      } of packages)
        expect(0 <= from && from <= to && to <= changed.length).toBe(true);
    }
    expect(answered).toBeGreaterThan(200);
  });

  test('properties that stand for ever more of others take no time', () => {
    const levels = Array.from({ length: 30 }, (_, at) => `<p${at}>${`\${p${at + 1}}`.repeat(80)}</p${at}>`).join('');
    const before = performance.now();
    const found = of(
      pom(`<properties>${levels}<p30>xxxxxxxxxx</p30></properties>${dependencies(dependency('a.b:c', ref('p0')))}`),
    );
    expect(found.packages).toEqual([]);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
