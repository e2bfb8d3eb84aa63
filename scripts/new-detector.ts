// Scaffolds a detector with its test and a first case.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9-]*$/.test(name)) fail('usage: npm run new-detector -- name-in-kebab-case');
const folder = `src/detectors/${name}`;
if (existsSync(folder)) fail(`${folder} exists`);
const constant = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

mkdirSync(folder, { recursive: true });
writeFileSync(
  `${folder}/index.ts`,
  `// What it finds, why patterns are not enough, and what it is known to miss.

import type { DetectorFactory } from '../detector.ts';

export const ${constant}: DetectorFactory = (rules) => {
  const own = rules.filter(({ detector }) => detector === '${name}');
  if (own.length === 0) return undefined;
  return {
    name: '${name}',
    keywords: [],
    appliesTo: (artifact) => own.some((rule) => rule.appliesTo(artifact)),
    detect({ artifact, segments, report }) {
      for (const rule of own) {
        if (!rule.appliesTo(artifact)) continue;
        for (const { node, place } of segments.structures) {
          report({ rule, place, range: [artifact.byteOffset(node.start), artifact.byteOffset(node.end)] });
        }
      }
    },
  };
};
`,
);
mkdirSync(`__tests__/fixtures/detectors/${name}/ok-nothing-wrong`, { recursive: true });
writeFileSync(`__tests__/fixtures/detectors/${name}/ok-nothing-wrong/expected.txt`, '');
writeFileSync(
  `__tests__/detectors/${name}.test.ts`,
  `import { runCases } from './cases.ts';

runCases('${name}');
`,
);
console.log(
  `${folder}/index.ts\nAdd a line with '${name}' and ${constant} to CODE_DETECTORS in src/detectors/index.ts.`,
);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
