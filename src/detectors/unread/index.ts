// Client files of which the client loads more than anybody here looks at: too large, too long to parse, nested too deep,
// or a symlink to somewhere else. Nobody writes the former by hand. Plain syntax errors are not meant: a client refuses
// those too, and they are a gap. A checkout without symlinks leaves a file whose text is where the link points.

import { posix } from 'node:path';
import type { Artifact } from '../../artifacts/artifact.ts';
import { classify } from '../../artifacts/classify.ts';
import { linkedAs } from '../../artifacts/content-signs.ts';
import { isDocumentKind } from '../../artifacts/segments.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';

export const unread: DetectorFactory = (rules) => {
  const own = rules.filter(({ detector }) => detector === 'unread');
  const tooMuch = own.find(({ info }) => info.id === 'config/client-file-not-readable');
  const linked = own.find(({ info }) => info.id === 'config/symlinked-client-file');
  if (own.length === 0) return undefined;
  return {
    name: 'unread',
    keywords: [],
    appliesTo: (artifact) => artifact.isHead && own.some((rule) => rule.appliesTo(artifact)),
    detect(visit) {
      const { artifact } = visit;
      const link = linkOf(artifact);
      if (link) {
        if (linked?.appliesTo(artifact)) reportLink(visit, linked, link);
      } else if (tooMuch?.appliesTo(artifact)) reportUnread(visit, tooMuch);
    },
  };
};

function reportUnread({ artifact, report }: Visit, rule: CompiledRule): void {
  if (!artifact.isWhole) {
    report({ rule, range: [0, 0], evidence: ['larger than what is read of one file'] });
    return;
  }
  if (!isDocumentKind(artifact.kind)) return;
  const problem = artifact.document()?.problems.find(({ kind }) => kind !== 'syntax');
  if (!problem) return;
  const offset = artifact.byteOffset(problem.offset);
  report({ rule, range: [offset, offset], evidence: [problem.message] });
}

type Link = NonNullable<Artifact['link']>;

/** A path and nothing else, with a folder or an ending that says so. */
const PATH =
  /^(?!@)(?=[^\n]{0,400}(?:\/|\.(?:md|mdc|json|jsonc|toml|ya?ml)$))(?:~?\/|(?:\.{1,2}\/){1,20})?[\w.@+-]{1,100}(?:\/[\w.@+-]{1,100}){0,20}$/;

function linkOf(artifact: Artifact): Link | undefined {
  if (artifact.link) return artifact.link;
  if (!artifact.isWhole || artifact.bytes.length > 400) return undefined;
  const to = artifact.text();
  return PATH.test(to)
    ? { to, isOutside: /^[~/]/.test(to) || /^\.\.(?:\/|$)/.test(resolved(artifact, to)) }
    : undefined;
}

function resolved({ path }: Artifact, to: string): string {
  return posix.join(posix.dirname(path), to);
}

/** A link to what is looked at as the same kind of file says nothing; many keep one text for several clients. */
function reportLink({ artifact, report }: Visit, rule: CompiledRule, { to, isOutside }: Link): void {
  const range = [0, artifact.bytes.length] as const;
  if (isOutside) {
    report({ rule, range, message: `The client follows this link to "${to.slice(0, 200)}", outside of what is here.` });
    return;
  }
  const target = resolved(artifact, to);
  if (linkedAs(target, classify)?.kind === artifact.kind) return;
  const message = `The client loads "${target.slice(0, 200)}" through this link, a file that is not looked at as what the client takes it for.`;
  report({ rule, range, message, tier: 'context' });
}
