// Dockerfiles: the images that stages are built from, arguments resolved, and what is set and run in them. Images count
// when anything in the file is about AI, since nearly every repository has a Dockerfile. Known limits: `ARG`s handed in from
// outside keep their defaults; scripts that are copied in are not read.

import { libraryOf } from '../../artifacts/ai-catalogue.ts';
import { imageOf } from '../../artifacts/component-names.ts';
import { resolvedImage } from '../../artifacts/container-image.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import { readDockerfile } from '../../lib/dockerfile.ts';
import { DOCKERFILE_TEXT } from '../../lib/limits.ts';
import type { Visit } from '../detector.ts';
import { type ContainerFacts, concernsAi, declareContainer, type Variable, type Word } from './container.ts';

interface Stage {
  readonly image: string;
  readonly range: ByteRange;
  readonly words: Word[];
  readonly variables: Variable[];
  installsAi: boolean;
}

export function declareDockerfile(visit: Visit): void {
  const { artifact } = visit;
  const text = artifact.text();
  if (text.length > DOCKERFILE_TEXT) return;
  const place = (start: number, length: number): ByteRange => [
    artifact.byteOffset(start),
    artifact.byteOffset(start + length),
  ];
  const stages: Stage[] = [];
  const named = new Map<string, Stage>();
  const args = new Map<string, string>();
  for (const { name, rest, at } of readDockerfile(text).instructions) {
    if (name === 'ARG' && stages.length === 0) {
      for (const [, key = '', value = ''] of rest.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/g))
        args.set(key, unquoted(value));
      continue;
    }
    if (name === 'FROM') {
      const [, written = '', alias] = /^(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(rest) ?? [];
      const image = resolvedImage(written, args);
      const before = named.get(image.toLowerCase());
      // A stage built on a stage goes on with it.
      const stage: Stage = before ?? {
        image,
        range: place(at + rest.indexOf(written), written.length),
        words: [],
        variables: [],
        installsAi: false,
      };
      if (!before) stages.push(stage);
      if (alias !== undefined) named.set(alias.toLowerCase(), stage);
      continue;
    }
    const stage = stages.at(-1);
    if (!stage) continue;
    if (name === 'ENV') stage.variables.push(...assignments(rest, at, place));
    if (name === 'RUN' || name === 'CMD' || name === 'ENTRYPOINT') {
      stage.words.push(...wordsOf(rest, at, place));
      if (name === 'RUN' && installsAi(rest)) stage.installsAi = true;
    }
  }
  const facts = stages.map((stage): ContainerFacts & { readonly installsAi: boolean } => ({
    image: stage.image,
    range: stage.range,
    extent: stage.range,
    logical: `image "${stage.image}"`,
    words: stage.words,
    variables: stage.variables,
    hasGpu: /^(?:nvidia\/cuda|rocm\/)/.test(stage.image),
    installsAi: stage.installsAi,
  }));
  if (!facts.some((each) => each.installsAi || concernsAi(each))) return;
  for (const each of facts) if (imageOf(each.image ?? '') && each.image !== 'scratch') declareContainer(visit, each);
}

function assignments(rest: string, at: number, place: (start: number, length: number) => ByteRange): Variable[] {
  if (!/^[A-Za-z_][\w.-]*=/.test(rest)) {
    const [, name, value] = /^([A-Za-z_]\w*)\s+(.*)$/s.exec(rest) ?? [];
    return name === undefined ? [] : [{ name, value: (value ?? '').trim(), range: place(at, name.length) }];
  }
  return [...rest.matchAll(/([A-Za-z_]\w*)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\\S)*)/g)].map((match) => ({
    name: match[1] ?? '',
    value: unquoted(match[2] ?? ''),
    // Most are never asked for.
    get range() {
      return place(at + match.index, match[0].length);
    },
  }));
}

/** Words of a command in either form, without what only a shell could tell. */
function wordsOf(rest: string, at: number, place: (start: number, length: number) => ByteRange): Word[] {
  return [...rest.slice(0, 8000).matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"',;|&()[\]\\]+/g)].map((match) => ({
    text: unquoted(match[0]),
    get range() {
      return place(at + match.index, match[0].length);
    },
  }));
}

const INSTALL =
  /\b(?:(?:uv\s+)?pip3?\s+install|uv\s+add|poetry\s+add|conda\s+install|npm\s+(?:i|install|add)|pnpm\s+add|yarn\s+(?:global\s+)?add|bun\s+add)\b([^;&|]*)/g;

function installsAi(command: string): boolean {
  return [...command.slice(0, 16_000).matchAll(INSTALL)].some(([all, rest = '']) =>
    rest
      .replace(/\\\r?\n/g, ' ')
      .split(/\s+/)
      .slice(0, 200)
      .some((word) => {
        const isNode = /\b(?:npm|pnpm|yarn|bun)\b/.test(all);
        const name = unquoted(word).replace(isNode ? /(?!^)@.*$/ : /[[<>=!~;].*$/s, '');
        return (
          /^@?[\w./-]+$/.test(name) && !name.startsWith('-') && libraryOf(isNode ? 'npm' : 'pypi', name) !== undefined
        );
      }),
  );
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2');
}
