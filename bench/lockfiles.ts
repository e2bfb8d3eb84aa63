// How long lockfiles of 5,000 packages take to read with all places, beside the parser of their format alone, which has none:
// `node bench/lockfiles.ts`. The texts are made here, in the shape the package managers write.

import { parse as parseYaml } from 'yaml';
import { packageReaderFor } from '../src/artifacts/packages/readers.ts';
import { loadParsers } from '../src/lib/document.ts';

const COUNT = 5000;
const DIGEST = 'sha512-XI5MPzVNApjAyhQzphX8BkmKsKUxD4LdyK24iZeQGinBN9yTQT3bFlCBy/aVx2HrNcqQGsdot8ghrjyrvMCoEA==';
const names = Array.from({ length: COUNT }, (_, index) =>
  index % 4 === 0 ? `@scope-${index % 97}/package-${index}` : `package-${index}`,
);
const urlOf = (name: string) => `https://registry.npmjs.org/${name}/-/${name.replace(/^.*\//, '')}-1.2.3.tgz`;
const needsOf = (index: number) => names.slice(index + 1, index + 4);

const npm = JSON.stringify(
  {
    name: 'bench',
    lockfileVersion: 3,
    packages: {
      '': { dependencies: Object.fromEntries(names.slice(0, 50).map((name) => [name, '^1.0.0'])) },
      ...Object.fromEntries(
        names.map((name, index) => [
          `node_modules/${name}`,
          {
            version: '1.2.3',
            resolved: urlOf(name),
            integrity: DIGEST,
            license: 'MIT',
            dependencies: Object.fromEntries(needsOf(index).map((each) => [each, '^1.0.0'])),
            engines: { node: '>=18' },
            funding: { url: `https://github.com/sponsors/${index}` },
          },
        ]),
      ),
    },
  },
  null,
  2,
);

const pnpm = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
${names
  .slice(0, 50)
  .map((name) => `      '${name}':\n        specifier: ^1.0.0\n        version: 1.2.3\n`)
  .join('')}
packages:

${names.map((name) => `  '${name}@1.2.3':\n    resolution: {integrity: ${DIGEST}}\n    engines: {node: '>=18'}\n`).join('\n')}
snapshots:

${names
  .map(
    (name, index) =>
      `  '${name}@1.2.3':\n    dependencies:\n${needsOf(index)
        .map((each) => `      '${each}': 1.2.3\n`)
        .join('')}`,
  )
  .join('\n')}`;

const uv = `version = 1
revision = 2
requires-python = ">=3.11"

${names
  .map((name, index) => {
    const own = name.replace(/\W+/g, '-').replace(/^-/, '');
    const file = `{ url = "https://files.pythonhosted.org/packages/aa/bb/${own}-1.2.3.tar.gz", hash = "sha256:${'ab'.repeat(32)}", size = 1234, upload-time = "2024-04-11T03:34:43.276Z" }`;
    return `[[package]]\nname = "${own}"\nversion = "1.2.${index % 9}"\nsource = { registry = "https://pypi.org/simple" }\nsdist = ${file}\nwheels = [\n    ${file},\n]\n`;
  })
  .join('\n')}`;

const parsers = await loadParsers(['toml']);

function fastest(run: () => void): number {
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}

const CASES = [
  ['package-lock.json', npm, 'JSON.parse', () => JSON.parse(npm)],
  ['pnpm-lock.yaml', pnpm, 'yaml', () => parseYaml(pnpm, { maxAliasCount: -1 })],
  // The one of the house reads no more than a megabyte of it.
  [
    'uv.lock',
    uv,
    'toml-eslint-parser, of the first megabyte',
    () => parsers(uv.slice(0, uv.lastIndexOf('\n[[package]]', 1024 * 1024 - 2)), 'toml'),
  ],
] as const;

console.log(
  `Node ${process.version}, ${COUNT} packages\n\n| lockfile | kB | read, ms | parser | ms | factor |\n|---|---:|---:|---|---:|---:|`,
);
for (const [path, text, name, parse] of CASES) {
  const reader = packageReaderFor(path);
  let found = 0;
  const own = fastest(() => {
    found = reader?.({ path, text, peek: () => undefined, named: () => [] }).packages.length ?? 0;
  });
  if (found !== COUNT) throw new Error(`${found} packages of ${path}`);
  const bare = fastest(parse);
  console.log(
    `| ${path} | ${Math.round(text.length / 1024)} | ${own.toFixed(0)} | ${name} | ${bare.toFixed(0)} | ${(own / bare).toFixed(2)} |`,
  );
}
