// What a name in an archive would do where somebody unpacks it. Paths are read as tools on every system read them: a backslash
// separates on Windows, and a drive or a double slash begins a place of its own there.

export type NameProblem =
  /** Leads above the folder it is unpacked into. */
  | 'above'
  /** Is a place by itself, wherever it is unpacked. */
  | 'absolute'
  /** Holds a zero byte: some tools take what stands before it. */
  | 'zero'
  | 'too-long'
  | 'too-deep'
  | 'empty';

export interface NameLimits {
  readonly bytes: number;
  readonly folders: number;
}

const DRIVE = /^[a-z]:/i;

export function nameProblem(name: string, limits: NameLimits): NameProblem | undefined {
  if (name.includes('\0')) return 'zero';
  if (Buffer.byteLength(name) > limits.bytes) return 'too-long';
  if (isAbsolute(name)) return 'absolute';
  const steps = stepsOf(name);
  if (steps.length > limits.folders) return 'too-deep';
  if (leadsAbove(steps)) return 'above';
  return plainName(name) === '' ? 'empty' : undefined;
}

export function isAbsolute(name: string): boolean {
  return /^[/\\]/.test(name) || DRIVE.test(name);
}

function stepsOf(name: string): readonly string[] {
  return name.split(/[/\\]/);
}

function leadsAbove(steps: readonly string[]): boolean {
  let depth = 0;
  for (const step of steps) {
    if (step === '..') depth--;
    else if (step !== '' && step !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** Whether a link at `name` points to a place outside of what is unpacked. */
export function linkLeadsOut(name: string, target: string): boolean {
  if (isAbsolute(target)) return true;
  const folder = stepsOf(plainName(name)).slice(0, -1);
  return leadsAbove([...folder, ...stepsOf(target)]);
}

/** The path that tools make of a name that stays inside: `./a//b/../c` is `a/c`. Names that lead out keep what is left of them. */
export function plainName(name: string): string {
  const steps: string[] = [];
  for (const step of stepsOf(name.replace(DRIVE, ''))) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
