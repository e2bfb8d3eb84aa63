// How MCP server entries start their servers and with what: unpinned packages, whole disks for filesystem servers,
// literal credentials. Patterns are not enough, since the meaning of a word depends on the runner, its flags and the key
// it stands under. Known limits: start scripts are not opened, and images without a slash count as built here.

import type { StructuredSegment } from '../../artifacts/segment.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { broadFolders } from './folders.ts';
import { type LiteralSecret, literalSecrets } from './literals.ts';
import { loosePackages } from './packages.ts';
import { type Word, wordsOf } from './words.ts';

export const launch: DetectorFactory = (rules) => {
  const own = rules.filter(({ detector }) => detector === 'launch');
  const named = (id: string) => own.find(({ info }) => info.id === id);
  const unpinned = named('config/unpinned-package');
  const folder = named('config/filesystem-root');
  const literal = named('config/literal-secret');
  if (own.length === 0) return undefined;
  return {
    name: 'launch',
    keywords: [],
    appliesTo: (artifact) =>
      own.some((rule) => rule.appliesTo(artifact)) &&
      (artifact.kind === 'mcp-config' || artifact.kind === 'agent-settings'),
    detect(visit) {
      for (const segment of visit.segments.structures) {
        if (segment.role !== 'mcp-server') continue;
        const words = wordsOf(segment.node);
        if (unpinned?.appliesTo(visit.artifact)) {
          for (const { word, lack } of loosePackages(words)) {
            reportWord(visit, unpinned, segment, word, `{place} runs "${word.text}", which names ${lack}.`);
          }
        }
        if (folder?.appliesTo(visit.artifact)) {
          for (const { word, what } of broadFolders(words)) {
            reportWord(visit, folder, segment, word, `{place} may read and write ${what}: "${word.text}".`);
          }
        }
        if (literal?.appliesTo(visit.artifact)) {
          for (const secret of literalSecrets(segment.node, words)) reportSecret(visit, literal, segment, secret);
        }
      }
    },
  };
};

function reportWord(
  { artifact, report }: Visit,
  rule: CompiledRule,
  segment: StructuredSegment,
  { text, node }: Word,
  message: string,
): void {
  const range = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)] as const;
  report({ rule, range, place: segment.place, evidence: [text], message });
}

function reportSecret(
  { artifact, report }: Visit,
  rule: CompiledRule,
  segment: StructuredSegment,
  secret: LiteralSecret,
): void {
  const { node, value, key } = secret;
  const written = artifact.text().slice(node.start, node.end);
  const at = written.indexOf(value);
  // A value written with escapes is masked whole.
  const [start, end] = at < 0 ? [node.start, node.end] : [node.start + at, node.start + at + value.length];
  const range = [artifact.byteOffset(start), artifact.byteOffset(end)] as const;
  report({ rule, range, place: [segment.place, key].filter((part) => part !== '').join(', '), secrets: [range] });
}
