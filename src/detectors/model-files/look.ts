// What looking at one model file gathers, whatever its format.

import type { PickleWork } from './pickles.ts';

export type IssueRule =
  | 'code-runs-on-load'
  | 'unclear-callable-on-load'
  | 'code-in-layer'
  | 'graph-touches-files'
  | 'external-data-outside'
  | 'template-leaves-sandbox'
  | 'header-does-not-fit'
  | 'executable-in-disguise';

export interface Issue {
  readonly rule: IssueRule;
  readonly evidence: readonly string[];
  readonly place?: string;
  readonly message?: string;
  /** Only names are left of what could not be followed. */
  readonly isGuess?: boolean;
}

export interface Look extends PickleWork {
  readonly path: string;
  readonly issues: Issue[];
  readonly properties: Record<string, string | undefined>;
  /** Why something was not looked at. */
  readonly gaps: Set<string>;
  /** Ids of models at Hugging Face that it says it is made of. */
  readonly models: Set<string>;
  licence?: string | undefined;
  format: string;
  /** Whether it is a model beyond doubt: an entry of the bill of materials. */
  isModel: boolean;
  /** Whether loading it runs what stands in it, by design. */
  isProgram?: boolean;
}

/** `owner/name`, of an address or an id; undefined where it is neither. */
export function modelIdOf(text: string): string | undefined {
  const id = text.replace(/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//, '').replace(/\/$/, '');
  return /^[\w][\w.-]{0,95}\/[\w][\w.-]{0,95}$/.test(id) ? id : undefined;
}
