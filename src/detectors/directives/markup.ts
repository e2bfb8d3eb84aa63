// What is recognised by its spelling, not by its words: tokens of chat templates, turns and tags that only the harness
// writes, images whose address carries data out.

import type { Tier } from '../../model/severity.ts';
import { rangeAround } from './blocks.ts';
import type { Prose } from './clause.ts';
import { readingAt } from './clause.ts';
import { isHarmful, signalsOf } from './signals.ts';

export interface Mark {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
}

const TEMPLATE_TOKEN =
  /<\|(?:im_start|im_end|im_sep|system|user|assistant|endoftext|end_of_text|begin_of_text|start_header_id|end_header_id|eot_id|eom_id|python_tag|end|channel|message|return|call)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:start|end)_of_turn>|<\uff5c(?:User|Assistant|begin\u2581of\u2581sentence|end\u2581of\u2581sentence)\uff5c>/g;
/** A text about running or training models shows what their templates look like. */
const EXPLAINS =
  /\b(?:chat|prompt)[ _-](?:template|format)s?\b|\btokeni[sz]er|\bspecial[ _-]tokens?\b|\bllama[._-]cpp\b|\bfine-?tun(?:e|ed|ing)\b/i;
const TURN =
  /^[ \t>]{0,8}(?:#{1,6} |\*\*|\[{1,2}|<\|?|-{3,} ?|={3,} ?)?(?:(?:system|developer|administrator|admin|root)(?: (?:message|prompt|override|update|note|notice|instructions?|command))?|(?:end of (?:system |user )?(?:prompt|instructions|document|input|context)|(?:begin |start )?new (?:system )?(?:instructions|prompt|task)))(?:\*\*|\]{1,2}|\|?>| ?-{3,}| ?={3,})?[ \t]{0,4}(?::|$|(?=\n))/gim;
const HARNESS_TAG =
  /<(system-reminder|function_results?|function_calls|tool_results?|tool_use_error|tool_output|command-message|local-command-stdout|user-prompt-submit-hook|antml:[a-z_]{2,30}|user_query|environment_details|task-notification)>/gi;
const IMAGE =
  /(?:!\[[^\]\n]{0,200}\]\(\s{0,4}<?|<img\b[^>\n]{0,200}?\bsrc\s{0,3}=\s{0,3}["']?)https?:\/\/(?:\{[^}\n]{0,60}\}|\[[^\]\n]{0,40}\]|[^\s)"'>]){1,400}/gi;
const PLACEHOLDER =
  /\{{1,2}[^{}\n]{2,60}\}{1,2}|\[[A-Za-z][\w -]{2,40}\]|<[a-z][\w -]{2,40}>?|\$[A-Za-z_]{3,40}|%7B[\w%]{2,60}?%7D|YOUR_[A-Z_]{2,30}|[?&=/][A-Z]{2,20}_[A-Z_]{2,20}/g;
/** Looked at of each kind in one text; what comes after so many says nothing new. */
const MOST = 1000;
/** How far back the beginning of preformatted text is looked for. */
const PREFORMATTED = 4000;
/** What leaks when it becomes part of an address. */
const CARRIED =
  /conversation|history|transcript|secret|token|passw|credential|api[_ -]?key|private|cookie|session|\benv\b|environment|system[_ -]?prompt|user[_ -]?(?:data|message|input|prompt|info)|context|exfil|stolen|base64|encoded|file[_ -]?contents?|sensitive|chat|memory|all[_ -]?data|email[_ -]?body|previous/i;

export function marksIn(prose: Prose): readonly Mark[] {
  const { text, fences } = prose;
  const found: Mark[] = [];
  const isFenced = (at: number) => rangeAround(fences, at) !== undefined;
  const add = (pattern: RegExp, rule: string, tierOf: (match: RegExpExecArray) => Tier | undefined) => {
    let tried = 0;
    for (const match of text.matchAll(pattern)) {
      if (++tried > MOST) return;
      const tier = tierOf(match);
      if (tier) found.push({ rule, start: match.index, end: match.index + match[0].length, tier });
    }
  };
  if (
    text.includes('<|') ||
    text.includes('INST]') ||
    text.includes('SYS>>') ||
    text.includes('_of_turn>') ||
    text.includes('<\uff5c')
  )
    add(TEMPLATE_TOKEN, 'text/chat-template-token', ({ index, 0: { length } }) => {
      // The turns of one passage are told by its first token.
      const last = found.at(-1);
      if (last && last.tier !== 'context' && !/\n[ \t]*\n/.test(text.slice(last.end, index))) return undefined;
      if (isFenced(index) || isPreformatted(text, index)) return 'context';
      const reading = readingAt(prose, index, index + length, {});
      if (reading === 'mention') return undefined;
      return reading === 'order' ? (EXPLAINS.test(text) ? 'review' : 'gate') : 'context';
    });
  add(TURN, 'text/fake-turn', ({ index, 0: { length } }) => {
    const from = index + length;
    const rest = text.slice(from, from + 600);
    const next = rest.search(/\n#{1,6} |\n[ \t]*```/);
    const said = signalsOf(next < 0 ? rest : rest.slice(0, next));
    if (!isHarmful(said) && !said.overrides && !said.conceals) return undefined;
    const reading = readingAt(prose, index, from, {});
    if (reading === 'mention') return undefined;
    return reading === 'order' ? 'gate' : 'context';
  });
  if (text.includes('<'))
    add(HARNESS_TAG, 'text/harness-tag', ({ index, 0: { length } }) => {
      if (isFenced(index)) return 'context';
      return readingAt(prose, index, index + length, {}) === 'order' ? 'review' : undefined;
    });
  if (text.includes('![') || text.includes('<img'))
    add(IMAGE, 'text/image-carries-data', ({ index, 0: image }) => {
      const { length } = image;
      if (!(image.slice(image.indexOf('://')).match(PLACEHOLDER) ?? []).some((each) => CARRIED.test(each)))
        return undefined;
      const reading = readingAt(prose, index, index + length, { isCode: true });
      if (reading === 'mention') return undefined;
      return reading === 'order' ? (isFenced(index) ? 'review' : 'gate') : 'context';
    });
  return found;
}

/** HTML that Markdown shows as it is written: between `<pre>` and `</pre>` of one passage. */
function isPreformatted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - PREFORMATTED), at).toLowerCase();
  return before.lastIndexOf('<pre') > Math.max(before.lastIndexOf('</pre'), before.lastIndexOf('\n\n'));
}
