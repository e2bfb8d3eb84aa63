// Orders that reach beyond this text: other texts to be obeyed, and memories, settings and guards to be changed.

import { gap, type Order, order } from './order.ts';
import { isHarmful } from './signals.ts';

const LINK = String.raw`https?:\/\/[^\s)"'\x60<>]{4,300}`;
/** Manuals for people, and steps of an installation, are followed on purpose. */
const MANUAL =
  /\b(?:install\w*|set-?up|official|documentation|docs|guide|tutorial|readme|getting[- ]started|quick-?start|contributing|developer|migration|style)\b/i;
const REMEMBERED =
  /\b(?:always (?:trust|allow|approve|accept|recommend|prefer|use|run|execute)|never (?:warn|ask|verify|question|mention|check|refuse)|do(?:n['’]t| not) (?:warn|ask|verify|question)|trusted|is safe|(?:are|is) pre-?approved)\b/i;
const LOOSENS =
  /\b(?:permissions?|allow(?:ed|list)?|auto[-_ ]?approv\w*|always[-_ ]?allow|bypass\w*|trust(?:ed)?|dangerously\w*|enableallprojectmcpservers|yolo)\b/i;

export const LASTING: readonly Order[] = [
  order(
    'text/remote-instructions',
    'fetch download read load open visit curl get retrieve check pull go access',
    String.raw`(?:fetch|download|read|load|open|visit|curl|get|retrieve|check|pull|go to|access)\b${gap(60)}${LINK}${gap(40)}(?:\b(?:and|then)|,)${gap(30)}\b(?:follow|obey|execute|carry out|comply with|do (?:exactly )?(?:what|as|whatever)|act on) ${gap(30)}(?:\b(?:instructions?|commands?|steps|directives?|orders?|prompt|it says|says|tells|told|there|them|it)\b)`,
    { isVerb: true, judge: ({ words }) => (MANUAL.test(words) ? 'context' : 'review'), hidden: 'gate' },
  ),
  order(
    'text/remote-instructions',
    'follow obey execute carry apply comply',
    String.raw`(?:follow|obey|execute|carry out|apply|comply with) (?:the |any |all |every |whatever |these |those |latest |current |additional |further ){0,4}(?:[\w-]{1,15} ){0,2}?(?:instructions?|steps|commands?|directives?|rules|prompts?|orders?) (?:(?:found|hosted|located|published|given|contained|listed|described) )?(?:at|from|in|on) (?:the )?(?:url |page |file |address )?[<("'\x60\[]{0,2}${LINK}`,
    { isVerb: true, judge: ({ words }) => (MANUAL.test(words) ? 'context' : 'review'), hidden: 'gate' },
  ),
  order(
    'text/memory-poisoned',
    'save store add write commit remember persist record append put keep note',
    String.raw`(?:save|store|add|write|commit|persist|record|append|put|keep|remember|note)\b${gap(90)}\b(?:(?:to|in|into|within) (?:your |the |its |claude['’]s |agent['’]s |long[-\s]term |persistent |permanent ){0,3}(?:memory|memories|memory\.md|memory bank|memory file|claude\.md|agents\.md|gemini\.md|\.cursorrules|user preferences)|(?:forever|permanently|for all future (?:sessions|conversations|chats)|in (?:all|every|any) future (?:sessions?|conversations?|chats?|responses?)))`,
    {
      isVerb: true,
      judge: ({ signals, paragraph }) => {
        const found = signals();
        if (isHarmful(found)) return 'gate';
        return found.conceals || found.overrides || REMEMBERED.test(paragraph()) ? 'review' : undefined;
      },
    },
  ),
  order(
    'skill/settings-changed',
    'add edit modify update write set insert append change patch create put configure',
    String.raw`(?:add|edit|modify|update|write|set|insert|append|change|patch|create|put|configure)\b${gap(100)}(?:(?:~\/|\.\/)?\.claude\/settings(?:\.local)?\.json|(?:~\/)?\.claude\.json|settings\.local\.json|\.cursor\/(?:mcp|hooks|cli|permissions)\.json|\.codex\/(?:config\.toml|hooks\.json)|\.gemini\/settings\.json|claude_desktop_config\.json|cline_mcp_settings\.json|\.vscode\/settings\.json)`,
    {
      isVerb: true,
      judge: ({ ahead, words, signals }) => {
        if (!LOOSENS.test(ahead(words.length + 60)) && !/\bhooks?\b/i.test(words)) return undefined;
        return signals().conceals ? 'gate' : 'review';
      },
    },
  ),
  order(
    'skill/always-allow-asked',
    'choose select click press pick tell ask instruct enable turn answer grant',
    String.raw`(?:choose|select|click|press|pick|enable|turn on|answer|grant|tell (?:the )?users? to (?:choose|select|click|enable|press)|ask (?:the )?users? to (?:choose|select|click|enable|press|grant))\b${gap(40)}(?:["'\x60\u201c*]{0,2}(?:always allow|allow all|yes,? and don['’]t ask again|don['’]t ask again|allow_all|auto[-\s]?approve(?: all)?|auto[-\s]?accept|yolo mode|bypass permissions)\b)`,
    { isVerb: true, isCode: true },
  ),
  order(
    'skill/permissions-skipped',
    'claude codex gemini qwen cursor amp copilot opencode agent droid auggie npx aider goose dangerously yolo allow',
    String.raw`(?:(?:npx (?:-y )?)?(?:@[\w-]{1,30}\/)?(?:claude|codex|gemini|qwen|cursor-agent|cursor|amp|copilot|opencode|agent|droid|auggie|claude-code|gemini-cli)\b[^\n\x60|;]{0,120}?(?<=\s)(?:--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|--yolo|--dangerously-allow-all|--allow-all-tools|--permission-mode[\s=]bypassPermissions|--approval-mode[\s=]yolo|--skip-permissions-unsafe)(?![\w-]))`,
    { isCode: true },
  ),
];
