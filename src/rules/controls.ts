// The controls of the frameworks, compiled from rules/frameworks/ to JSON before tests and build; read when compliance is
// asked for. Kept apart and free of newer syntax, because ncc only carries an asset it can see.

import { readFileSync } from 'node:fs';
import type { ControlStatus } from '../model/compliance.ts';

export interface StoredControl {
  readonly id: string;
  readonly title: string;
  /** The finding classes related to it, whether or not a rule looks for them. */
  readonly classes: readonly string[];
  /** How many built-in rules are related to it, those of the tier `context` aside. */
  readonly rules: number;
  readonly isManual?: true;
  readonly status?: ControlStatus;
  readonly appliesFrom?: string;
  readonly note?: string;
}

export interface StoredFramework {
  readonly edition: string;
  readonly asOf: string;
  readonly source: string;
  readonly note?: string;
  readonly controls: readonly StoredControl[];
}

/** The content of controls.json. */
export interface StoredControls {
  readonly mapping: string;
  /** By column of mappings.csv. */
  readonly frameworks: Readonly<Record<string, StoredFramework>>;
}

export function readControls(): StoredControls {
  return JSON.parse(readFileSync(new URL('./controls.json', import.meta.url), 'utf8'));
}
