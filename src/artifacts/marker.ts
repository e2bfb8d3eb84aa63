// Ignore markers in comments beside a finding. They are only claims: assess/suppress decides whose word counts.

import { matchesGlob } from '../lib/glob.ts';
import { GLOB_LENGTH } from '../lib/limits.ts';
import type { InlineMarker } from '../model/finding.ts';
import type { RuleInfo } from '../model/rule.ts';
import type { Artifact } from './artifact.ts';

const OWN = /bartizan-ignore:[ \t]*([\w/*.-]+)(?:[ \t]+--[ \t]*((?:(?!bartizan-ignore:)[^\r\n])*))?/g;
/** What the line to paste says where the reason goes. */
export const REASON = 'reason';
/** Longer lines are nobody's writing, and no longer pattern is taken. */
const LINE_BYTES = GLOB_LENGTH;

/** What other scanners honour beside a secret, and on which line it stands: the secret's own or the one above. */
const FOREIGN: readonly (readonly [name: string, words: RegExp, where: 'beside' | 'above'])[] = [
  ['gitleaks:allow', alone('gitleaks:allow'), 'beside'],
  ['betterleaks:allow', alone('betterleaks:allow'), 'beside'],
  ['trufflehog:ignore', alone('trufflehog:ignore'), 'beside'],
  ['kingfisher:ignore', alone('kingfisher:ignore'), 'beside'],
  ['ggignore', alone('ggignore'), 'beside'],
  ['pragma: allowlist secret', alone('pragma:[ ]?allowlist[ -]secret'), 'beside'],
  ['pragma: allowlist nextline secret', alone('pragma:[ ]?allowlist[ -]nextline[ -]secret'), 'above'],
  ['secretlint-disable-line', alone('secretlint-disable-line'), 'beside'],
  ['secretlint-disable-next-line', alone('secretlint-disable-next-line'), 'above'],
];

/** What opens a comment in some language; not the slashes of an address, nor the hash in one. */
const COMMENT = /(?:^|[\s;,'"`)\]}>])(?:#|\/\/|\/\*|<!--)|(?:^|\s)(?:--|;|%|\*|@?rem\b)|[{(]\s?\/\*/i;

/** The words, behind what opens a comment, and no part of a longer word. */
function alone(words: string): RegExp {
  return new RegExp(`(?<![\\w.:-]|[\\w.:-]/)${words}(?![\\w:/]|[.-]\\w)`);
}

/**
 * A marker of ours counts on the line of the finding or the one above, for the one rule it names, with a reason. Beside
 * secrets also those of other scanners, which name no rule and give no reason: their name stands for it.
 */
export function findMarker(
  artifact: Artifact,
  rule: RuleInfo,
  { first, last }: { readonly first: number; readonly last: number },
  refuse: (line: number, why: string) => void,
): InlineMarker | undefined {
  return ownMarker(artifact, rule.id, first, refuse) ?? foreignMarker(artifact, rule, first, last);
}

function ownMarker(
  artifact: Artifact,
  ruleId: string,
  at: number,
  refuse: (line: number, why: string) => void,
): InlineMarker | undefined {
  for (const candidate of [at, at - 1]) {
    const line = lineText(artifact, candidate);
    for (const { index, 1: rule = '', 2: text = '' } of line.matchAll(OWN)) {
      if (!matchesGlob(ruleId, rule)) continue;
      if (artifact.format === 'json' && TOOL_TEXTS.test(ruleId) && !isInComment(line.slice(0, index))) {
        refuse(candidate, 'in JSON it must stand in a comment, not in a value');
        continue;
      }
      const reason = text.replace(/(?:-->|\*\/).*$/, '').trim();
      if (rule !== ruleId) refuse(candidate, 'it must name one rule');
      else if (reason === '' || reason === REASON) refuse(candidate, 'it must say why after "--"');
      else return { line: candidate, reason };
    }
  }
  return undefined;
}

/** Rules that judge what servers say of their tools. */
const TOOL_TEXTS = /^(?:text|capability|flow)\//;

/** What a value of a saved list says is a stranger's: a description must not vouch for itself. */
function isInComment(before: string): boolean {
  const bare = before.replace(/"(?:[^"\\]|\\.)*"/g, '');
  const opened = bare.search(/\/[/*]|^\s*\*/);
  return opened >= 0 && !bare.slice(0, opened).includes('"');
}

/** The last line counts too: inside a key of many lines there is no place for a comment. */
function foreignMarker(artifact: Artifact, rule: RuleInfo, first: number, last: number): InlineMarker | undefined {
  if (rule.category !== 'secrets') return undefined;
  for (const line of new Set([first, last, first - 1])) {
    const text = lineText(artifact, line);
    const opened = COMMENT.exec(text);
    if (!opened) continue;
    const comment = text.slice(opened.index);
    const found = FOREIGN.find(([, words, where]) => (where === 'above') === line < first && words.test(comment));
    if (found) return { line, reason: found[0] };
  }
  return undefined;
}

function lineText(artifact: Artifact, line: number): string {
  const range = artifact.lines().lineRange(line);
  return range && range[1] - range[0] <= LINE_BYTES ? artifact.bytes.toString('utf8', ...range) : '';
}
