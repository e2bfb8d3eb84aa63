// Trees of made-up files, the same in every run: code, JSON, Markdown and YAML whose words, lines and sizes look like
// those of real ones. A tree is a git repository whose index names every file; objects it has none, since listing and
// reading need none.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Tree {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/** Average bytes of a file, about: the largest trees have to fit on a disk, where each file takes a block. */
const AVERAGE = { usual: 3500, small: 950 };
const SMALL_FROM = 100_000;
const FILES_PER_FOLDER = 80;

/** Made on first use and kept in the folder for temporary files. */
export function tree(files: number): Tree {
  const folder = join(tmpdir(), 'bartizan-bench', `tree-${files}-${averageOf(files)}`);
  // Beside the tree, so that it is no part of it; written last, so that a tree cut short is made again.
  const done = `${folder}.json`;
  if (existsSync(done)) return { folder, files, bytes: total(files) };
  rmSync(folder, { recursive: true, force: true });
  const index: string[] = [];
  for (let file = 0; file < files; file++) {
    const { path, text } = fileOf(file, files);
    if (file % FILES_PER_FOLDER < EXTENSIONS.length) mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    index.push(`100644 e69de29bb2d1d6434b8b29ae775ad8c2e48c5391\t${path}\0`);
  }
  execFileSync('git', ['init', '-q', folder]);
  execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: folder, input: index.join('') });
  writeFileSync(done, '{}\n');
  return { folder, files, bytes: total(files) };
}

function total(files: number): number {
  let sum = 0;
  for (let file = 0; file < files; file++) sum += sizeOf(file, files);
  return sum;
}

const EXTENSIONS = ['ts', 'ts', 'py', 'ts', 'json', 'go', 'md', 'ts', 'yaml', 'py'] as const;
const MAKERS: Readonly<Record<(typeof EXTENSIONS)[number], (seed: number, bytes: number) => string>> = {
  ts: sourceFile,
  py: pythonFile,
  go: goFile,
  json: jsonFile,
  md: markdownFile,
  yaml: yamlFile,
};

function fileOf(file: number, files: number): { readonly path: string; readonly text: string } {
  const folder = Math.floor(file / FILES_PER_FOLDER);
  const extension = EXTENSIONS[file % EXTENSIONS.length] ?? 'ts';
  const path = `packages/${wordAt(folder % 23)}-${folder % 97}/src/${wordAt(folder)}-${folder}/${wordAt(file * 7)}-${file}.${extension}`;
  return { path, text: MAKERS[extension](file, sizeOf(file, files)).slice(0, sizeOf(file, files)) };
}

function averageOf(files: number): number {
  return files < SMALL_FROM ? AVERAGE.usual : AVERAGE.small;
}

/** Many short files and a few long ones: from a fifth of the average to 4.2 times. */
function sizeOf(file: number, files: number): number {
  const position = random(file)();
  return Math.round(averageOf(files) * (0.2 + 4 * position ** 4));
}

const WORDS =
  'account action adapter agent array async buffer build cache call change channel client column command config connection content context count create current data default delete device document domain driver element entry error event export factory field file filter format function global group handler header helper host image import index input instance item key label language layer layout length level limit line link list loader local log manager map mask match memory message method middleware model module name network node number object offset option order output package page parser password path pattern payload plugin point policy port prefix process profile project promise property provider query queue range reader record reference region registry render report request resource response result role route rule sample schema scope search secret section segment server service session setting shape signal source stack state status storage stream string style suffix system table target task template test thread timeout token topic transform tree trigger type update user value vector version view window worker writer'.split(
    ' ',
  );

function wordAt(place: number): string {
  return WORDS[place % WORDS.length] as string;
}

/** A small generator of pseudo-random numbers (mulberry32): [0, 1). */
function random(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Words {
  word(): string;
  /** `requestTimeout`. */
  camel(): string;
  snake(): string;
  number(most: number): number;
  sentence(): string;
}

function words(seed: number): Words {
  const next = random(seed);
  const word = () => wordAt(Math.floor(next() * WORDS.length));
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    word,
    camel: () => word() + capital(word()),
    snake: () => `${word()}_${word()}`,
    number: (most) => Math.floor(next() * most),
    sentence: () => `${capital(word())} ${Array.from({ length: 4 + Math.floor(next() * 10) }, word).join(' ')}.`,
  };
}

function repeated(head: string, bytes: number, block: () => string): string {
  const parts = [head];
  for (let length = head.length; length < bytes; ) {
    const part = block();
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

export function sourceFile(seed: number, bytes: number): string {
  const w = words(seed);
  const head = `import { ${w.camel()}, type ${w.camel()} } from '../${w.word()}/${w.word()}.ts';\nimport { readFile } from 'node:fs/promises';\n\n`;
  return repeated(head, bytes, () => {
    const [name, first, second] = [w.camel(), w.camel(), w.word()];
    return `/** ${w.sentence()} */\nexport async function ${name}(${first}: string, ${second}: number): Promise<string | undefined> {\n  const ${w.word()} = await ${w.camel()}(process.env.${w.word().toUpperCase()} ?? '${w.word()}', { ${w.word()}: ${w.number(1000)} });\n  if (${first}.length > ${w.number(64)} && ${second} !== ${w.number(9)}) {\n    throw new Error(\`${w.sentence()} \${${first}}\`);\n  }\n  return ${w.word()}.${w.camel()}(${first}).map((${w.word()}) => ${w.word()}.${w.word()} + ${w.number(100)}).join(', ');\n}\n\n`;
  });
}

function pythonFile(seed: number, bytes: number): string {
  const w = words(seed);
  return repeated(`import os\nfrom ${w.snake()} import ${w.word()}\n\n`, bytes, () => {
    const name = w.snake();
    return `def ${name}(self, ${w.word()}: str, *, ${w.snake()}: int = ${w.number(100)}) -> dict[str, str]:\n    """${w.sentence()}\n\n    ${w.sentence()}\n    """\n    ${w.word()} = os.environ.get("${w.snake().toUpperCase()}", "${w.word()}")\n    for ${w.word()} in self.${w.snake()}.${w.word()}(${w.number(50)}):\n        if ${w.word()} is None:\n            raise ValueError(f"${w.sentence()}")\n    return {"${w.word()}": ${w.snake()}, "${w.word()}": str(${w.number(10_000)})}\n\n\n`;
  });
}

function goFile(seed: number, bytes: number): string {
  const w = words(seed);
  return repeated(`package ${w.word()}\n\nimport (\n\t"context"\n\t"fmt"\n)\n\n`, bytes, () => {
    const name = w.camel();
    return `// ${name} ${w.sentence()}\nfunc (s *${w.camel()}) ${name}(ctx context.Context, ${w.word()} string) (int, error) {\n\t${w.word()}, err := s.${w.camel()}(ctx, ${w.number(20)})\n\tif err != nil {\n\t\treturn ${w.number(3)}, fmt.Errorf("${w.sentence()}: %w", err)\n\t}\n\treturn len(${w.word()}), nil\n}\n\n`;
  });
}

function jsonFile(seed: number, bytes: number): string {
  const w = words(seed);
  return repeated('{\n  "entries": [\n', bytes, () => {
    const id = `${w.number(2 ** 31).toString(16)}-${w.number(65_536).toString(16)}`;
    return `    { "id": "${id}", "${w.word()}": "${w.sentence()}", "${w.camel()}": ${w.number(100_000)}, "${w.word()}": { "${w.word()}": true, "url": "https://example.org/${w.word()}/${w.word()}" } },\n`;
  });
}

function markdownFile(seed: number, bytes: number): string {
  const w = words(seed);
  return repeated(`# ${w.sentence()}\n\n`, bytes, () => {
    return `## ${w.word()} ${w.word()}\n\n${w.sentence()} ${w.sentence()} Set \`${w.snake().toUpperCase()}\` and see [${w.word()}](https://example.org/${w.word()}).\n\n- ${w.sentence()}\n- ${w.sentence()}\n\n\`\`\`sh\nnpm install ${w.word()}-${w.word()}\n\`\`\`\n\n`;
  });
}

function yamlFile(seed: number, bytes: number): string {
  const w = words(seed);
  return repeated('version: 2\nservices:\n', bytes, () => {
    return `  - name: ${w.word()}-${w.number(1000)}\n    ${w.word()}: ${w.sentence()}\n    ${w.camel()}:\n      - ${w.word()}: ${w.number(9999)}\n        image: registry.example.org/${w.word()}/${w.word()}:${w.number(9)}.${w.number(20)}\n    enabled: true\n`;
  });
}
