// What a text is and what it is called: by its own head where it says so, else by its file.

import type { Artifact } from '../../artifacts/artifact.ts';
import { type FrontMatter, type HeadEntry, headEntry } from '../../artifacts/front-matter.ts';
import type { ComponentKey } from '../../model/component.ts';

export interface NamedText {
  readonly key: ComponentKey;
  /** What names it. */
  readonly at: HeadEntry | undefined;
  readonly isGuess: boolean;
}

/** Undefined when it is part of another, or stands beside: the references of a skill, the README of a folder. */
export function namedText({ kind, path }: Artifact, head: FrontMatter): NamedText | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const stem = file.replace(/(?:\.(?:agent|chatmode|prompt|instructions))?\.[a-z]+$/i, '');
  const at = headEntry(head, 'name', 'title');
  const name = at && at.value !== '' && at.value.length <= 200 ? at.value : undefined;
  if (kind === 'skill') {
    if (!/^skill\.md$/i.test(file)) return undefined;
    const folder = path.slice(0, -file.length - 1).replace(/^.*\//s, '');
    return { key: { type: 'skill', name: name ?? (folder || path), scope: path }, at, isGuess: false };
  }
  if (kind === 'instructions') return { key: { type: 'instruction_file', name: path }, at: undefined, isGuess: false };
  if (/^(?:readme|index|license|changelog|contributing)\.md$/i.test(file) && name === undefined) return undefined;
  if (kind === 'command') return { key: { type: 'prompt', name: name ?? stem, scope: path }, at, isGuess: false };
  // Clients take an agent without a head for one only where the ending says so.
  const isSaid = head.entries.length > 0 || /\.(?:agent|chatmode)\.md$/i.test(file);
  return { key: { type: 'agent', name: name ?? stem, scope: path }, at, isGuess: !isSaid };
}
