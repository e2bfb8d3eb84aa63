// What the acceptance kit scans: any bytes as files of a target, with the rules of the packs and one of a team.

import { readClasses } from '../../scripts/packs.ts';
import { isListingPath } from '../../src/artifacts/archive-listing.ts';
import { liveKindOf } from '../../src/artifacts/mcp-live.ts';
import { bytesSource } from '../../src/lib/byte-source.ts';
import type { Gap } from '../../src/model/coverage.ts';
import type { Finding } from '../../src/model/finding.ts';
import { compileRule } from '../../src/rules/compile.ts';
import { loadRules } from '../../src/rules/load.ts';
import { readPacks } from '../../src/rules/packs.ts';
import { scanTargets } from '../../src/scan.ts';
import type { Target, TargetFile } from '../../src/targets/target.ts';

export interface BinaryFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Targets by their files, and ids of rules: the team's one as well. */
export interface Question {
  readonly targets: readonly { readonly id: string; readonly files: readonly BinaryFile[] }[];
  readonly rules: readonly string[];
}

export interface Answer {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

/** The packs have no document rule yet that every detector could be tried with. */
const DOCUMENT_RULE = `rules:
  - id: team/plain-http-server
    title: MCP server is reached without encryption
    class: insecure_transport
    severity: high
    confidence: high
    tier: gate
    what: An MCP server is reached over plain HTTP.
    why: Whoever sits on the way reads and changes what the model is told.
    fix: Use the address with https.
    where:
      roles: [mcp-server]
    match:
      document: { select: url, when: { field: $value, operator: starts_with, value: 'http://' } }
    bad: ['{ "mcpServers": { "a": { "url": "http://mcp.example.net" } } }']
    good:
      - text: '{ "mcpServers": { "a": { "url": "https://mcp.example.net" } } }'
        because: the address is encrypted
    references: [https://cwe.mitre.org/data/definitions/319.html]
`;
const loaded = loadRules([{ path: 'team.yaml', text: DOCUMENT_RULE }], {
  classes: readClasses(),
  isForeign: true,
  detectors: [],
});
export const rules = [...readPacks().rules, ...loaded.rules].map((each) => compileRule(each));

export async function answer({ targets, rules: ids }: Question): Promise<Answer> {
  const wanted = new Set(ids);
  const { findings, coverage } = await scanTargets(
    targets.map(({ id, files }) => openBytes(files, id)),
    { rules: rules.filter(({ info }) => wanted.has(info.id)), now: () => 0 },
  );
  return { findings, gaps: coverage.gaps };
}

function openBytes(files: readonly BinaryFile[], id: string): Target {
  const contents = new Map(
    files.map(({ path, bytes }) => [path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)]),
  );
  return {
    info: {
      id,
      kind: 'memory',
      name: 'kit',
      displayPrefix: '',
      repositoryPrefix: '',
      configPrefix: '',
      isOwn: true,
    },
    list: () => ({ files: files.map(({ path }) => fileAt(path)), gaps: [] }),
    read({ path }, buffer) {
      const bytes = contents.get(path) ?? Buffer.alloc(0);
      bytes.copy(buffer);
      return { kind: 'whole', length: bytes.length };
    },
    withSource({ path }, use) {
      use(bytesSource(contents.get(path) ?? Buffer.alloc(0)));
      return undefined;
    },
    countLineEnds: () => 0,
  };
}

/** What a live server gave, and what an archive is like, is told by its target, not by its path. */
function fileAt(path: string): TargetFile {
  const live = path.includes('mcp-servers/') ? liveKindOf(path) : undefined;
  const kind = isListingPath(path) ? 'archive-listing' : live;
  return { path, ...(kind && { classification: { kind, format: 'json', use: 'runtime' } }) };
}
