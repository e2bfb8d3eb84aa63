// Terminal styling. Without colour every function gives its text back, so that coloured output is the plain one plus
// escapes and nothing else.

import type { Severity } from '../model/severity.ts';

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity, text: string): string;
  good(text: string): string;
}

const SEVERITY_CODES: Readonly<Record<Severity, string>> = {
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  info: '2',
};

const PLAIN: Paint = {
  bold: (text) => text,
  dim: (text) => text,
  severity: (_, text) => text,
  good: (text) => text,
};

const ANSI: Paint = {
  bold: (text) => styled('1', text),
  dim: (text) => styled('2', text),
  severity: (severity, text) => styled(SEVERITY_CODES[severity], text),
  good: (text) => styled('32', text),
};

function styled(code: string, text: string): string {
  return text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`;
}

export function paintFor(color: boolean): Paint {
  return color ? ANSI : PLAIN;
}
