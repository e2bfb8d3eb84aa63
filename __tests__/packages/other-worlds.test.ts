import { describe, expect, test } from '@jest/globals';
import { cargoLock } from '../../src/artifacts/packages/cargo-lock.ts';
import { composerLock } from '../../src/artifacts/packages/composer-lock.ts';
import { gemfileLock } from '../../src/artifacts/packages/gemfile-lock.ts';
import { isPublicModule } from '../../src/artifacts/packages/go-hosts.ts';
import { goMod, goSum } from '../../src/artifacts/packages/go-modules.ts';
import { gradleLock, nugetLock } from '../../src/artifacts/packages/jvm-and-dotnet.ts';
import { pipfileLock } from '../../src/artifacts/packages/pipfile-lock.ts';
import { pdmLock, poetryLock } from '../../src/artifacts/packages/poetry-lock.ts';
import { requirementsTxt } from '../../src/artifacts/packages/requirements.ts';
import { pylock, uvLock } from '../../src/artifacts/packages/uv-lock.ts';
import { read, shown } from './reading.ts';

const COMMIT = '0123456789012345678901234567890123456789';

describe('requirements', () => {
  const of = (text: string, files = {}) => shown(read(requirementsTxt, 'requirements.txt', text, files));

  test('names as PEP 503 has them, extras, markers, comments, continuations and hashes', () => {
    const text = `# pinned
Flask_Login == 0.6.3   # for sessions
requests[socks]==2.32.0 ; python_version >= "3.8"
idna==3.7 \\
    --hash=sha256:aa \\
    # why
    --hash=sha256:bb
urllib3 (==2.2.1)
zope.interface===6.4
`;
    expect(of(text)).toEqual(
      ['flask-login 0.6.3', 'requests 2.32.0', 'idna 3.7', 'urllib3 2.2.1', 'zope-interface 6.4'].map(
        (each) => `PyPI ${each} direct<requirements.txt`,
      ),
    );
  });

  test('what names no version is none, unless constraints pin it', () => {
    expect(of('a>=1\nb\nc==1.*\nd==1,<2\n-r other.txt\n-e .\n./local\n')).toEqual([]);
    expect(of('b\n-c constraints.txt\n', { 'constraints.txt': 'B==1.5\nz==1\n' })).toEqual([
      'PyPI b 1.5 direct<requirements.txt',
    ]);
  });

  test('repositories and archives, by their own name or egg', () => {
    expect(
      of(`a @ git+https://github.com/acme/a.git@${COMMIT}
git+ssh://git@github.com/acme/b.git@main#egg=b&subdirectory=x
-e git+https://github.com/acme/c.git#egg=c
d @ https://acme.example/d-1.0.zip
https://acme.example/files/e-1.0-py3-none-any.whl
f @ file:///srv/f
`),
    ).toEqual([
      `PyPI a git:github.com#${COMMIT} direct<requirements.txt`,
      'PyPI b git:github.com direct<requirements.txt',
      'PyPI c git:github.com direct<requirements.txt',
      'PyPI d url:acme.example direct<requirements.txt',
      'PyPI e url:acme.example direct<requirements.txt',
    ]);
  });

  test('an index of its own makes all names private; one that anybody knows does not', () => {
    const isPublic = (text: string) =>
      read(requirementsTxt, 'requirements.txt', text).packages.map(({ source }) => source.isPublic);
    expect(isPublic('--extra-index-url https://pypi.acme.io/simple\na==1\n')).toEqual([false]);
    expect(isPublic('--extra-index-url https://download.pytorch.org/whl/cpu\na==1\n')).toEqual([true]);
    expect(isPublic('-i https://pypi.org/simple\na==1\n')).toEqual([true]);
    expect(isPublic('--find-links ./wheels\na==1\n')).toEqual([false]);
  });

  test('each stands where it is written', () => {
    const text = 'b==1 \\\n  --hash=sha256:aa\n\nFlask >= 1\nc == 2.0  # x\n';
    const { packages } = read(requirementsTxt, 'requirements.txt', text);
    expect(packages.map(({ at }) => text.slice(...at))).toEqual(['b==1', 'c == 2.0']);
  });
});

describe('TOML of Python', () => {
  test('poetry: groups, category, sources, what the manifest asks for', () => {
    const lock = `[[package]]
name = "A_b"
version = "1.0"
groups = ["main", "dev"]
files = [
    {file = "a.whl", hash = "sha256:aa"},
]

[[package]]
name = "c"
version = "2.0"
category = "dev"
optional = true
files = []

[[package]]
name = "d"
version = "3.0"
groups = ["dev"]
files = []

[package.source]
type = "git"
url = "https://github.com/acme/d.git"
reference = "main"
resolved_reference = "${COMMIT}"

[[package]]
name = "own"
version = "0.1"
[package.source]
type = "directory"
url = "../own"

[[package]]
name = "priv"
version = "4.0"
files = [{file = "p", hash = "sha256:aa"}]
[package.source]
type = "legacy"
url = "https://pypi.acme.io/simple"
reference = "acme"

[metadata]
lock-version = "2.1"
`;
    const manifest =
      '[tool.poetry.dependencies]\npython = "^3.11"\na-B = "1"\n[tool.poetry.group.dev.dependencies]\nc = { version = "2", optional = true }\n';
    const found = read(poetryLock, 'poetry.lock', lock, { 'pyproject.toml': manifest });
    expect(shown(found)).toEqual([
      'PyPI a-b 1.0 direct<pyproject.toml',
      'PyPI c 2.0 direct<pyproject.toml dev optional',
      `PyPI d git:github.com#${COMMIT} dev`,
      'PyPI priv 4.0',
    ]);
    expect(found.packages.map(({ source, hasChecksum }) => [source.isPublic, hasChecksum])).toEqual([
      [true, true],
      [true, false],
      [false, undefined],
      [false, true],
    ]);
  });

  test('pdm: groups, commits, folders', () => {
    const lock = `[metadata]
groups = ["default", "dev"]
lock_version = "4.5.0"

[[package]]
name = "a"
version = "1.0"
groups = ["default"]
files = [{file = "a.whl", hash = "sha256:aa"}]

[[package]]
name = "b"
version = "1.0"
groups = ["dev"]
git = "https://github.com/acme/b.git"
ref = "main"
revision = "${COMMIT}"

[[package]]
name = "own"
version = "1.0"
path = "./own"
`;
    expect(shown(read(pdmLock, 'pdm.lock', lock))).toEqual(['PyPI a 1.0', `PyPI b git:github.com#${COMMIT} dev`]);
    const own = { 'pyproject.toml': '[[tool.pdm.source]]\nurl = "https://pypi.acme.io/simple"\nname = "acme"\n' };
    expect(read(pdmLock, 'pdm.lock', lock, own).packages[0]?.source.isPublic).toBe(false);
  });

  test('uv: editable, virtual and directory are no packages', () => {
    const sources = ['{ editable = "." }', '{ virtual = "x" }', '{ directory = "y" }', '{ path = "z.whl" }'];
    const lock = `version = 1\n${sources.map((each, index) => `[[package]]\nname = "p${index}"\nversion = "1"\nsource = ${each}\n`).join('')}[[package]]\nname = "git"\nversion = "1"\nsource = { git = "https://github.com/acme/g?rev=main#${COMMIT}" }\n`;
    expect(shown(read(uvLock, 'uv.lock', lock))).toEqual([`PyPI git git:github.com#${COMMIT}`]);
  });

  test('pylock: folders, repositories, archives', () => {
    const lock = `lock-version = "1.0"
[[packages]]
name = "own"
directory = { path = ".", editable = true }
[[packages]]
name = "g"
version = "1.0"
vcs = { type = "git", url = "https://github.com/acme/g.git", commit-id = "${COMMIT}" }
[[packages]]
name = "a"
[packages.archive]
url = "https://acme.example/a.zip"
[packages.archive.hashes]
sha256 = "aa"
`;
    const found = read(pylock, 'pylock.toml', lock);
    expect(shown(found)).toEqual([`PyPI g git:github.com#${COMMIT}`, 'PyPI a url:acme.example']);
    expect(found.packages[1]?.hasChecksum).toBe(true);
  });

  test.each([
    [uvLock, 'version = 9\n', 'version 9 is not known'],
    [poetryLock, '[metadata]\nlock-version = "7.0"\n', 'lock-version 7.0 is not known'],
    [pylock, 'lock-version = "2.0"\n', 'lock-version 2.0 is not known'],
    [cargoLock, 'version = 44\n', 'version 44 is not known'],
  ] as const)('%p: an unknown version is told', (reader, text, detail) => {
    expect(read(reader, 'x', text).problems.map((each) => each.detail)).toEqual([detail]);
  });
});

test('Pipfile.lock: development, commits, folders, an index of its own', () => {
  const lock = {
    _meta: {
      'pipfile-spec': 6,
      sources: [
        { name: 'pypi', url: 'https://pypi.org/simple' },
        { name: 'acme', url: 'https://pypi.acme.io/simple' },
      ],
    },
    default: {
      both: { version: '==1.0', hashes: ['sha256:aa'], index: 'pypi' },
      priv: { version: '==2.0', hashes: ['sha256:aa'], index: 'acme' },
      own: { path: './own', editable: true },
    },
    develop: {
      both: { version: '==1.0', hashes: ['sha256:aa'], index: 'pypi' },
      tool: { git: 'https://github.com/acme/t.git', ref: COMMIT },
    },
  };
  const found = read(pipfileLock, 'Pipfile.lock', lock);
  expect(shown(found)).toEqual([
    'PyPI both 1.0',
    'PyPI priv 2.0',
    'PyPI both 1.0',
    `PyPI tool git:github.com#${COMMIT} dev`,
  ]);
  expect(found.packages.map(({ source }) => source.isPublic)).toEqual([true, false, true, false]);
});

describe('Go', () => {
  test('v is no part of a version; replacements, folders, indirect ones, the toolchain before the language', () => {
    const text = `module github.com/acme/shop

go 1.21

toolchain go1.22.3

require github.com/a/b v1.2.3 // indirect

require (
	github.com/c/d/v2 v2.0.0+incompatible
	github.com/e/f v0.0.0-20240101000000-abcdefabcdef
	github.com/acme/own v1.0.0
	github.com/g/h v1.0.0 // pinned
)

replace (
	github.com/c/d/v2 => github.com/fork/d/v2 v2.1.0
	github.com/g/h v1.0.0 => ../h
)

exclude github.com/x/y v1.0.0
`;
    const found = read(goMod, 'go.mod', text);
    expect(found.problems).toEqual([]);
    expect(shown(found)).toEqual([
      'Go github.com/a/b 1.2.3',
      'Go github.com/fork/d/v2 2.1.0 direct<go.mod alias:github.com/c/d/v2',
      'Go github.com/e/f 0.0.0-20240101000000-abcdefabcdef direct<go.mod',
      'Go github.com/acme/own 1.0.0 direct<go.mod',
      'Go stdlib 1.22.3 direct<go.mod',
    ]);
    expect(text.slice(...(found.packages[0]?.at ?? [0, 0]))).toBe('github.com/a/b v1.2.3');
    expect(found.packages.map(({ source }) => source.isPublic)).toEqual([true, true, true, false, true]);
  });

  test('before 1.17 go.sum adds what go.mod leaves out, in its highest version', () => {
    const sum = `github.com/a/b v1.9.0 h1:aa=
github.com/a/b v1.10.0 h1:aa=
github.com/a/b v1.11.0/go.mod h1:aa=
github.com/c/d v1.0.0 h1:aa=
`;
    const mod = (version: string) => ({ 'go.mod': `module m\n\ngo ${version}\n\nrequire github.com/c/d v1.0.0\n` });
    expect(shown(read(goSum, 'go.sum', sum, mod('1.16')))).toEqual(['Go github.com/a/b 1.10.0']);
    expect(shown(read(goSum, 'go.sum', sum, mod('1.17')))).toEqual([]);
  });

  test.each([
    ['github.com/x/y', 'github.com/acme/shop', true],
    ['github.com/Acme/lib', 'github.com/acme/shop', false],
    ['golang.org/x/text', 'github.com/acme/shop', true],
    ['git.acme.io/lib', 'github.com/acme/shop', false],
  ])('%s is public to %s: %s', (name, own, isPublic) => {
    expect(isPublicModule(name, own)).toBe(isPublic);
  });
});

test('Cargo.lock: packages without a source are the project, commits, other registries, version 1', () => {
  const lock = `[[package]]
name = "own"
version = "0.1.0"
dependencies = ["a 1.0.0", "b"]

[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "a"
version = "2.0.0"
source = "registry+https://cargo.acme.io/index"
checksum = "aa"

[[package]]
name = "b"
version = "0.2.0"
source = "git+https://github.com/acme/b?branch=main#${COMMIT}"

[metadata]
"checksum a 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)" = "aa"
`;
  const found = read(cargoLock, 'Cargo.lock', lock);
  expect(shown(found)).toEqual([
    'crates.io a 1.0.0 direct<Cargo.toml',
    'crates.io a 2.0.0',
    `crates.io b git:github.com#${COMMIT} direct<Cargo.toml`,
  ]);
  expect(found.packages.map(({ source, hasChecksum }) => [source.isPublic, hasChecksum])).toEqual([
    [true, true],
    [false, true],
    [false, undefined],
  ]);
});

test('composer.lock: development, repositories, folders', () => {
  const lock = {
    packages: [
      {
        name: 'Acme/Log',
        version: 'v1.2.3',
        dist: { type: 'zip', url: 'https://api.github.com/repos/acme/log/zipball/x' },
        'notification-url': 'https://packagist.org/downloads/',
      },
      {
        name: 'acme/priv',
        version: '1.0.0',
        source: { type: 'git', url: 'https://git.acme.io/p.git', reference: COMMIT },
      },
      { name: 'acme/own', version: '1.0.0', dist: { type: 'path', url: '../own' } },
    ],
    'packages-dev': [{ name: 'acme/test', version: '2.0.0', 'notification-url': 'https://packagist.org/downloads/' }],
  };
  const found = read(composerLock, 'composer.lock', lock, { 'composer.json': '{"require": {"acme/log": "^1"}}' });
  expect(shown(found)).toEqual([
    'Packagist acme/log 1.2.3 direct<composer.json',
    `Packagist acme/priv 1.0.0 git:git.acme.io#${COMMIT}`,
    'Packagist acme/test 2.0.0 dev',
  ]);
});

test('Gemfile.lock: sections, platforms, folders, checksums', () => {
  const lock = `GIT
  remote: https://github.com/acme/g.git
  revision: ${COMMIT}
  branch: main
  specs:
    g (1.0)

PATH
  remote: .
  specs:
    own (0.1)
      rake

GEM
  remote: https://rubygems.org/
  specs:
    nokogiri (1.16.0-x86_64-linux)
      racc (~> 1.4)
    racc (1.7.3)

DEPENDENCIES
  g!
  nokogiri (~> 1.16)

CHECKSUMS
  nokogiri (1.16.0-x86_64-linux) sha256=aa
  racc (1.7.3)
`;
  const found = read(gemfileLock, 'Gemfile.lock', lock);
  expect(shown(found)).toEqual([
    `RubyGems g git:github.com#${COMMIT} direct<Gemfile`,
    'RubyGems nokogiri 1.16.0 direct<Gemfile',
    'RubyGems racc 1.7.3',
  ]);
  expect(found.packages.map(({ hasChecksum }) => hasChecksum)).toEqual([undefined, true, false]);
});

test('gradle.lockfile: configurations of tests; repositories of its own make names private', () => {
  const lock =
    '# This is a Gradle generated file\norg.acme:log:1.0=compileClasspath,runtimeClasspath\norg.junit:junit:5.0=testRuntimeClasspath\nodd\nempty=annotationProcessor\n';
  const found = read(gradleLock, 'gradle.lockfile', lock);
  expect(shown(found)).toEqual(['Maven org.acme:log 1.0', 'Maven org.junit:junit 5.0 dev']);
  expect(found.problems).toEqual([{ detail: 'this is no line of a gradle.lockfile', at: lock.indexOf('odd') }]);
  const own = { 'build.gradle': 'repositories { maven { url "https://maven.acme.io/all" } }' };
  expect(read(gradleLock, 'gradle.lockfile', lock, own).packages.map(({ source }) => source.isPublic)).toEqual([
    false,
    false,
  ]);
});

test('packages.lock.json: direct ones, projects left out', () => {
  const lock = {
    version: 1,
    dependencies: {
      'net8.0': {
        'Newtonsoft.Json': { type: 'Direct', requested: '[13.0.3, )', resolved: '13.0.3', contentHash: 'aa' },
        'System.Text.Json': { type: 'Transitive', resolved: '8.0.0', contentHash: 'aa' },
        shop: { type: 'Project' },
      },
    },
  };
  expect(shown(read(nugetLock, 'packages.lock.json', lock))).toEqual([
    'NuGet Newtonsoft.Json 13.0.3 direct<',
    'NuGet System.Text.Json 8.0.0',
  ]);
});
