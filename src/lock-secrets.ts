// A lock is committed: secrets that stand in definitions are cut in it, as they are wherever else they are shown.

import { createArtifact } from './artifacts/artifact.ts';
import { isRecord, type LockedServer, toLockText } from './artifacts/lock.ts';
import { mapTexts } from './artifacts/lock-canonical.ts';
import { hider, mergeMasks, repeatsOf } from './artifacts/mask.ts';
import { createEngine, type Engine } from './engine.ts';
import { loadParsers } from './lib/document.ts';
import { FILE_CAP } from './lib/limits.ts';
import type { Format } from './model/artifact.ts';
import { secretsIn } from './occurrences.ts';
import { compileRules } from './rules/compile.ts';
import { readPacks } from './rules/packs.ts';

export type HideSecrets = (server: LockedServer) => LockedServer;

export async function secretHider(): Promise<HideSecrets> {
  const engine = createEngine(
    compileRules(readPacks().rules, () => false),
    FILE_CAP + 1,
  );
  const parse = await loadParsers(['json']);
  const hiderFor = (text: string, format: Format): ((text: string) => string) => {
    const bytes = Buffer.from(text);
    const artifact = createArtifact({
      path: 'mcp://server/definitions.json',
      kind: 'mcp-definitions',
      format,
      use: 'runtime',
      bytes,
      isWhole: true,
      parse,
    });
    const secrets = secretsOf(artifact, engine);
    return hider(bytes, mergeMasks(bytes, secrets));
  };
  return (server) => {
    const joined = withTexts(server, (value) => (Array.isArray(value) ? value.join('\n') : value));
    // As JSON a value stands beside its name; as they are, texts have their lines.
    const asJson = hiderFor(JSON.stringify(joined, undefined, 2), 'json');
    const asText = hiderFor(textsIn(joined).join('\n\n'), 'text');
    let isMasked = false;
    const hidden = mapTexts(joined, (text) => {
      const shown = asText(asJson(text));
      isMasked ||= shown !== text;
      return shown;
    });
    const locked = withTexts(hidden, (value) => (typeof value === 'string' ? toLockText(value) : value));
    return isMasked ? { ...locked, isMasked } : locked;
  };
}

function secretsOf(artifact: Parameters<typeof secretsIn>[0], engine: Engine) {
  const secrets = secretsIn(artifact, engine);
  return secrets.length === 0 ? secrets : [...secrets, ...repeatsOf(artifact.latin1(), secrets)];
}

/** Changes what may be a text in lines. */
function withTexts(server: LockedServer, change: (value: unknown) => unknown): LockedServer {
  const items = (list: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(list).map(([name, item]) => [
        name,
        isRecord(item)
          ? Object.fromEntries(
              Object.entries(item).map(([key, value]) => [
                key,
                key === 'title' || key === 'description' ? change(value) : value,
              ]),
            )
          : item,
      ]),
    );
  return {
    ...server,
    ...(server.instructions !== undefined && { instructions: change(server.instructions) as string }),
    tools: items(server.tools) as LockedServer['tools'],
    prompts: items(server.prompts),
    resources: items(server.resources),
    resourceTemplates: items(server.resourceTemplates),
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
