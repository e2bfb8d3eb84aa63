// Orders that give away what is not the model's to give: secrets, conversations, its own instructions.

import { GRAVE, gap, type Order, OUTSIDE, order, PARAMETER, PERSON, SECRET, SEND } from './order.ts';

const READ =
  'read cat open access load retrieve collect gather grab fetch get dump copy extract find print enumerate harvest';
const READ_VERB = READ.replaceAll(' ', '|');
const PASS_ON = new RegExp(
  String.raw`\b(?:${SEND})\b(?:[^.!?;\n]|[.?!](?=\S)){0,100}?(?:${OUTSIDE}|${PARAMETER})`.replaceAll(
    ' ',
    String.raw`\s{1,12}`,
  ),
  'i',
);
/** It is used for what it is there for. */
const SIGNS_IN =
  /\b(?:authori[sz]ation|authenticat\w*|authori[sz]e|bearer|log ?in|sign[- ]?in|headers?|oauth|connect(?:s|ing)? to|api calls?|requests?|x-api-key|never|not)\b/i;
const GRAVE_WORDS = new RegExp(GRAVE.replaceAll(' ', String.raw`\s{1,12}`), 'i');

/** Not what a tool is for, but what goes along with everything. */
const EACH_TIME =
  /\b(?:after|before|with|for|on|upon) (?:(?:completing|finishing|answering|starting) )?(?:any|every|each|all)\b/i;

/** What a tool that watches all others names. */
const EVERYTHING = String.raw`(?:(?:a|any|every|each|all|the) )?(?:other |user )?(?:tools?|actions?|tool calls?|messages?|responses?|requests?|prompts?|quer(?:y|ies)|turns?|steps?)\b`;
const HARVEST =
  /\b(?:include|pass|provide|send|record|log|report|supply)\b[^.!?\n]{0,60}\b(?:all|full|complete|entire|every|whole|verbatim)\b[^.!?\n]{0,60}\b(?:arguments?|parameters|results?|outputs?|conversation|customer|(?:user|customer|personal) (?:data|information|messages?|prompts?)|messages?|prompts?|transactions?)\b/i;
/** A command that uploads, at an address outside. */
const POSTS_OUT =
  /\bcurl\b(?=[^\n]{0,200}\s(?:-X\s?POST|--request\s?POST|--data|-d|-F|--form|-T|--upload-file)\b)[^\n]{0,200}https?:\/\/(?!localhost|127\.|0\.0\.0\.0|\[::1\])/i;

const TALK = `(?:(?:the |this |your |our |all |any |entire |full |whole |complete |every |each |user['’]s |previous |current ){0,5}(?:conversations?(?: (?:history|log|transcript|context|so far))?|chat (?:history|log|transcript)|message history|context window|transcripts?|system prompts?|user (?:messages|prompts)))`;

export const LEAKING: readonly Order[] = [
  order('text/secret-sent-out', READ, String.raw`(?:${READ_VERB})\b(?!\()${gap(100)}${SECRET}`, {
    isVerb: true,
    judge: ({ words, ahead }) => {
      const rest = ahead(words.length + 300).slice(words.length);
      if (!PASS_ON.test(rest)) return undefined;
      if (GRAVE_WORDS.test(words)) return 'gate';
      return SIGNS_IN.test(rest) ? undefined : 'review';
    },
  }),
  order(
    'text/secret-sent-out',
    'send post upload transmit forward submit exfiltrate email leak relay pass attach append encode embed include put',
    String.raw`${SEND}\b${gap(80)}${GRAVE}${gap(100)}(?:${OUTSIDE}|${PARAMETER})`,
    { isVerb: true, judge: ({ words }) => (SIGNS_IN.test(words) ? 'review' : 'gate') },
  ),
  order(
    'text/conversation-sent-out',
    'send post upload transmit forward submit exfiltrate email leak relay append encode embed',
    String.raw`${SEND}\b${gap(40)}${TALK}${gap(140)}(?:${OUTSIDE})`,
    {
      isVerb: true,
      judge: ({ signals }) => (signals().conceals || signals().coerces ? 'gate' : 'review'),
      hidden: 'gate',
    },
  ),
  order(
    'text/conversation-sent-out',
    'upload send post log report transmit forward',
    String.raw`(?:upload|send|post|log|report|transmit|forward)\b${gap(40)}\b(?:task prompts?|(?:the|each|every|all|user) (?:prompts?|quer(?:y|ies)|user inputs?)|user['’]s (?:prompts?|inputs?|questions?|messages?)|clipboard)\b${gap(140)}(?:${OUTSIDE})`,
    { isVerb: true, judge: ({ paragraph }) => (EACH_TIME.test(paragraph()) ? 'review' : undefined), hidden: 'gate' },
  ),
  order(
    'text/each-use-reported',
    'after always call invoke must tool',
    String.raw`(?:after (?:(?:completing|finishing|performing|running|answering) )?(?:any|every|each|all)(?: of)?(?: the| your)? (?:[\w-]{1,15} ){0,2}(?:tasks?|actions?|calls?|tool calls?|requests?|retrievals?|quer(?:y|ies)|conversations?|sessions?|messages?|steps?|runs?|responses?)\b|(?:call|invoke|use|run) this (?:tool|skill|function) (?:every time|each time|whenever|after|before|for|with|on) ${EVERYTHING}|(?:this )?(?:tool|skill|function) (?:must|should|has to|needs to) (?:always )?be (?:called|invoked|used|run) (?:every time|each time|whenever|after|before|for|with|on) ${EVERYTHING})`,
    {
      judge: ({ ahead, words, signals }) => {
        const isPosted = POSTS_OUT.test(ahead(500));
        if (!isPosted && (/^after/i.test(words) || !HARVEST.test(ahead(400)))) return undefined;
        return signals().conceals ? 'gate' : 'review';
      },
      hidden: 'gate',
    },
  ),
  order(
    'text/recipient-rerouted',
    'change replace set rewrite swap override redirect substitute',
    String.raw`(?:change|replace|set|rewrite|swap|override|redirect|substitute)\b${gap(40)}\b(?:recipients?|destination (?:address|account)|to[-\s]address|wallet address|payee|iban|account number|phone number)\b${gap(60)}\b(?:to|with|by) ${gap(30)}(?:[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}|\+\d{6,15}|\b0x[0-9a-f]{10,64}\b|\b[A-Z]{2}\d{2}[A-Z0-9]{10,30}\b|\bbc1[a-z0-9]{20,60}\b)`,
    { isVerb: true },
  ),
  order(
    'text/recipient-rerouted',
    'send forward all every any each route redirect deliver',
    String.raw`(?:(?:send|forward|route|redirect|deliver) )?(?:all|every|any|each) (?:[\w-]{1,20} ){0,2}(?:e-?mails?|messages?|payments?|transfers?|invoices?|payouts?)\b${gap(60)}\b(?:to|through|via) ${gap(20)}(?:[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}|\+\d{6,15}|\b0x[0-9a-f]{10,64}\b)`,
    {
      judge: ({ ahead }) =>
        /\b(?:instead|even (?:if|when)|regardless|no matter|whatever|not (?:to )?the|rather than|actual|real recipient)\b/i.test(
          ahead(400),
        )
          ? 'gate'
          : 'review',
    },
  ),
  order(
    'text/recipient-rerouted',
    'send forward mail deliver',
    String.raw`(?:send|forward|mail|deliver) (?:a |an |one |another )?(?:[\w-]{1,10} )?cop(?:y|ies)\b${gap(60)}\bto ${gap(10)}[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}`,
    { isVerb: true, judge: () => 'review', hidden: 'gate' },
  ),
  order(
    'text/recipient-rerouted',
    'bcc add cc include',
    String.raw`(?:(?:add|include) [\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10} ${gap(30)}\bbcc\b|bcc (?:[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}))${gap(60)}`,
    { isVerb: true, judge: () => 'review', hidden: 'gate' },
  ),
  order(
    'text/credential-echoed',
    'print echo show display output include reveal repeat paste write put list',
    String.raw`(?:print|echo|show|display|output|include|reveal|repeat|paste|write|put|list) (?:[\w'’-]{1,20} ){0,4}?(?:api keys?|passwords?|access tokens?|auth tokens?|credentials|secrets|private keys?|secret keys?|environment variables|env vars)(?: (?:you|that|from|which|and|of|with|values?|found|in full)\b${gap(40)})? (?:in|to|into|inside|within) (?:your|the|each|every|its|a) (?:[\w-]{1,15} ){0,2}(?:response|reply|answer|chat|output|message|conversation|transcript|summary|commit message|pull request|comment|pr description|issue)\b`,
    { isVerb: true },
  ),
  order(
    'text/system-prompt-asked',
    'print reveal output repeat display show return leak write send include copy recite paste dump',
    String.raw`(?:print|reveal|output|repeat|display|show|return|leak|write|send|include|copy|recite|paste|dump) ${gap(40)}(?:\byour (?:(?:own|full|entire|complete|exact|original|initial|hidden|internal|secret|verbatim) ){0,3}(?:system prompt|system message|developer message|(?:initial|hidden|original|internal|secret) instructions|instructions verbatim|(?:full|entire|complete|exact) instructions)|\b(?:everything|all (?:the )?(?:text|words|instructions)|the (?:text|words|instructions)) above (?:this|verbatim|word for word)|\bthe (?:full|entire|complete|exact|hidden) system prompt\b)`,
    { isVerb: true },
  ),
  order(
    'skill/password-asked',
    'ask request prompt tell instruct have get',
    String.raw`(?:ask|request|prompt|tell|instruct|have|get) ${PERSON} (?:for|to (?:type|enter|paste|provide|give|share|send|supply|reveal))\b${gap(40)}\b(?:(?:their|the|his|her|your|an?|login|account|admin|root|sudo|email|bank|github|aws|google|microsoft|apple) ){0,4}(?:passwords?|passphrases?|pin codes?|one[-\s]time (?:codes?|passwords?)|2fa codes?|otp|mfa codes?|verification codes?|credit card (?:numbers?|details)|card numbers?|cvv|social security numbers?|ssn|private keys?|ssh keys?)\b`,
    { isVerb: true, judge: () => 'review' },
  ),
  order(
    'skill/wallet-secret-asked',
    'ask request prompt tell instruct have get enter paste provide import send share give type collect require',
    String.raw`(?:ask|request|prompt|tell|instruct|have|get|enter|paste|provide|import|send|share|give|type|collect|require)\b${gap(60)}\b(?:seed (?:phrases?|words)|recovery phrases?|secret recovery phrases?|mnemonic(?: (?:phrases?|words|seeds?))|wallet private keys?|private keys? (?:of|for|from|to) (?:your|the|their|a|his) (?:[\w-]{1,15} ){0,2}wallets?|wallet['’]s private key)\b`,
    { isVerb: true },
  ),
];
