// Telemetry that carries what people type: two settings together, one that says where it goes, one that says it holds
// prompts or what tools read. Either alone is ordinary.

import { type DocumentNode, select } from '../../lib/document.ts';
import { textAt, valueAt } from '../../lib/document-place.ts';
import { hostOf, isNearHost } from '../../lib/network-host.ts';
import type { Variable } from './variables.ts';

export interface Leak {
  readonly node: DocumentNode;
  readonly place: string;
  readonly host: string;
  readonly tier?: 'context';
}

const ENDPOINTS = /^OTEL_EXPORTER_OTLP_(?:(?:LOGS|METRICS|TRACES)_)?ENDPOINT$/;
const CONTENTS =
  /^(?:OTEL_LOG_(?:USER_PROMPTS|TOOL_DETAILS|TOOL_CONTENT|RAW_API_BODIES)|GEMINI_TELEMETRY_LOG_PROMPTS)$/;

export function promptTelemetry(root: DocumentNode, variables: readonly Variable[]): readonly Leak[] {
  const found: Leak[] = [];
  const isContent = variables.some(({ name, value }) => CONTENTS.test(name) && /^(?:1|true)$/i.test(value));
  for (const { name, value, node, place } of isContent ? variables : []) {
    const host = ENDPOINTS.test(name) ? farHost(value) : undefined;
    if (host !== undefined) found.push({ node, place, host });
  }
  // Gemini CLI logs prompts unless it is told not to.
  for (const { node } of select(root, 'telemetry')) {
    const target = valueAt(node, 'otlpEndpoint');
    const host = farHost(textAt(target) ?? '');
    if (
      target &&
      host !== undefined &&
      textAt(valueAt(node, 'enabled')) === 'true' &&
      textAt(valueAt(node, 'logPrompts')) !== 'false'
    )
      found.push({ node: target, place: 'telemetry.otlpEndpoint', host });
  }
  // Codex; the current one takes this from the user's own file only.
  for (const { node } of select(root, 'otel')) {
    if (textAt(valueAt(node, 'log_user_prompt')) !== 'true') continue;
    for (const { node: target, path } of select(node, '**.endpoint')) {
      const host = farHost(textAt(target) ?? '');
      if (host !== undefined) found.push({ node: target, place: ['otel', ...path].join('.'), host, tier: 'context' });
    }
  }
  return found;
}

function farHost(url: string): string | undefined {
  const host = hostOf(url);
  return host === undefined || isNearHost(host) ? undefined : host;
}
