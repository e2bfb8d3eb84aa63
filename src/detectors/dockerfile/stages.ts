// A Dockerfile as the images it makes: stages with what they are built on, and which of them end up in the last one.

import { resolvedImage } from '../../artifacts/container-image.ts';
import { type Dockerfile, type Instruction, readDockerfile } from '../../lib/dockerfile.ts';

export interface Stage {
  readonly from: Instruction;
  /** The image it is built on, its arguments put in; empty where nothing can be said. */
  readonly image: string;
  /** UTF-16 offset of the image as written, and its length. */
  readonly imageAt: number;
  readonly imageLength: number;
  /** The stage it is built on, if it is one of the file. */
  readonly base: Stage | undefined;
  readonly instructions: readonly Instruction[];
  /** Whether what it holds is in the image that the file makes. */
  readonly isShipped: boolean;
}

export interface Build {
  readonly file: Dockerfile;
  readonly stages: readonly Stage[];
}

interface OpenStage extends Omit<Stage, 'isShipped' | 'base'> {
  readonly base: OpenStage | undefined;
  readonly instructions: Instruction[];
  isShipped: boolean;
}

export function readBuild(text: string): Build {
  const file = readDockerfile(text);
  const stages: OpenStage[] = [];
  const named = new Map<string, OpenStage>();
  const args = new Map<string, string>();
  for (const instruction of file.instructions) {
    const { name, rest, at } = instruction;
    if (name === 'FROM') {
      const [, flags = '', written = '', alias] = /^((?:--\S+\s+)*)(\S+)(?:\s+as\s+(\S+))?/i.exec(rest) ?? [];
      const image = resolvedImage(written, args);
      const stage: OpenStage = {
        from: instruction,
        image,
        imageAt: at + flags.length,
        imageLength: written.length,
        base: named.get(image.toLowerCase()),
        instructions: [],
        isShipped: false,
      };
      stages.push(stage);
      if (alias !== undefined) named.set(alias.toLowerCase(), stage);
    } else if (stages.length === 0 && name === 'ARG') {
      for (const [, key = '', value = ''] of rest.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/g))
        args.set(key, value.replace(/^(["'])(.*)\1$/s, '$2'));
    } else stages.at(-1)?.instructions.push(instruction);
  }
  for (let stage = stages.at(-1); stage && !stage.isShipped; stage = stage.base) stage.isShipped = true;
  return { file, stages };
}
