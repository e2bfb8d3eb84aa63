// Orders that take the wheel: other rules set aside, other roles played, checks skipped, verdicts given in advance.

import { lineStart } from './blocks.ts';
import { isCondition } from './clause.ts';
import { gap, type Order, order, PERSON } from './order.ts';
import { isHarmful, type Signals, signalsOf } from './signals.ts';

const anySignal = ({ reads, sends, conceals, overrides, executes }: Signals) =>
  (reads && sends) || conceals || overrides || executes;
const DESTROYS =
  /\b(?:delet(?:e|es|ing)|drop(?:ping)?|wip(?:e|ing)|eras(?:e|ing)|overwrit(?:e|ing)|force[- ]push(?:ing)?|push --force|rm -rf?|transfer(?:ring)?|pay(?:ing|ment)?s?|purchas(?:e|ing)|buy(?:ing)?|send(?:ing)? (?:money|funds|emails?)|destructive|irreversible|publish(?:ing)?|deploy(?:ing)? to prod\w*)\b/i;
const MODE = '(?:developer|dan|god|jailbreak|sudo|debug|unrestricted|root|admin)';

/** One of several points, such as conditions to be met, or the cell of a table. */
function isItem(text: string, start: number): boolean {
  return /^\s*(?:[-*+]|\d{1,3}[.)]|\|)\s/.test(text.slice(lineStart(text, start), start));
}

export const STEERING: readonly Order[] = [
  order(
    'text/other-tool-steered',
    'all any every instead never use other takes take before do prefer always',
    String.raw`(?:(?:all|any|every) other (?:[\w-]{1,15} )?(?:tools?|servers?|skills?|plugins?|agents?) (?:are|is|must be considered) (?:now )?(?:deprecated|unsafe|insecure|broken|disabled|unreliable|compromised|malicious|obsolete|forbidden)|instead of (?:any|all|every) other (?:[\w-]{1,15} )?(?:tools?|servers?|skills?|plugins?)\b|(?:never|do not) (?:trust|load) (?:any |all |the )?other (?:[\w-]{1,15} )?(?:tools?|servers?|skills?|plugins?)\b|prefer this (?:tool|skill|server) (?:over|to) (?:any|all|every) others?\b|takes? (?:precedence|priority) over (?:all|any|every) (?:other )?(?:[\w-]{1,15} )?(?:tools?|skills?|servers?|plugins?)\b|before (?:using|calling|invoking|running) any other tools?,? (?:you must|you have to|always|first)\b)`,
    { isNegative: true },
  ),
  order(
    'text/approval-claimed',
    'the user humans you permission consent assume',
    String.raw`(?:(?:the )?(?:users?|humans?|owner|administrator) (?:has|have) (?:already |explicitly |fully |previously |pre-){1,3}(?:approved|authorized|authorised|consented|agreed|granted|confirmed|given (?:you )?(?:full |explicit )?(?:permission|consent|approval))${gap(60)}|you (?:have been|are) (?:already |fully |explicitly |hereby |now ){0,3}(?:authorized|authorised|permitted|granted (?:full |root |admin )?(?:access|permission)) ${gap(30)}(?:by (?:anthropic|openai|google|microsoft|the (?:system|administrator|owner|security team))|to (?:bypass|ignore|override|skip|disable))\b|assume (?:that )?(?:the )?(?:users?|humans?|caller) (?:is|are) (?:an? |the )?(?:admin(?:istrator)?s?|root|owner|superuser|authori[sz]ed|trusted)\b|assume (?:that )?(?:the )?(?:users?|humans?|owner) (?:has|have) (?:already )?(?:approved|authorized|consented|agreed|granted|confirmed|given)\b)`,
    {
      // Alone it is mostly a state of the work: asked, and agreed.
      judge: ({ text, start, words, signals }) => {
        if (/^assume/i.test(words)) return 'review';
        if (isCondition(text, start) || isItem(text, start)) return undefined;
        return anySignal(signals()) ? 'review' : 'context';
      },
    },
  ),
  order(
    'text/authority-claimed',
    'this message notice instruction instructions on by',
    String.raw`(?:(?:this is )?(?:an? )?(?:official |urgent |automated |important )?(?:message|notice|instructions?|directive|order|update) (?:comes? |sent |issued )?(?:from|by) (?:anthropic|openai|google deepmind|microsoft security|the (?:system )?administrator|your (?:developers?|creators?)|the (?:it )?security team)|(?:by|on) (?:order|behalf|authority) of (?:anthropic|openai|the (?:system )?administrator|your (?:developers?|creators?)|the (?:it )?security team))\b`,
    { judge: ({ signals }) => (anySignal(signals()) ? 'review' : undefined), hidden: 'gate' },
  ),
  order(
    'text/safety-switched-off',
    'never do you without',
    String.raw`(?:(?:never|do not|don['’]t|you must (?:never|not)) (?:refuse|decline|reject|deny) (?:(?:to (?:answer|help|comply|respond|assist)|(?:any|a|the|user|users['’]) (?:user )?(?:requests?|prompts?|questions?|orders?|commands?|users?)|anything|requests|users?)\b)|without (?:any )?(?:ethical|moral|safety) (?:restrictions?|considerations?|constraints?|limits?|guidelines?|warnings?|disclaimers?)\b)`,
    { isNegative: true },
  ),
  order(
    'text/safety-switched-off',
    'disable turn bypass remove drop suspend deactivate',
    String.raw`(?:disable|turn off|bypass|remove|drop|suspend|deactivate) (?:all |any |every |of |the |your |its |built-in |internal ){0,4}(?:safety|ethical|moral|content|alignment|harm) (?:filters?|guidelines?|checks?|restrictions?|constraints?|guardrails?|polic(?:y|ies)|protocols?|training|measures?|considerations?)\b`,
    { isVerb: true },
  ),
  order(
    'text/jailbreak-persona',
    'you act pretend do developer dan god jailbreak behave simulate from enter',
    String.raw`(?:(?:you are|you['’]re|act as|pretend (?:to be|you are)|behave as|simulate|from now on you are|you will act as) (?:now |an? |the |going to be ){0,3}(?:DAN\b|STAN\b|(?:completely |fully |totally )?(?:unrestricted|uncensored|unfiltered|jailbroken|amoral) (?:ai|assistant|model|llm|chatbot|language model|version)|in ${MODE} mode|an? (?:ai|assistant|model) (?:with|without|that has|who has) (?:no|any) (?:restrictions|rules|limits|filters|ethics|guidelines|morals))|you (?:now )?have no (?:ethical |moral |content |safety |further ){0,2}(?:restrictions|limits|limitations|filters|guidelines|guardrails)\b|(?:dan|god|jailbreak|developer|sudo) mode (?:is )?(?:now )?(?:enabled|activated|on)\b|enter (?:dan|god|jailbreak|developer|sudo|unrestricted) mode\b)`,
    {
      judge: ({ words, paragraph }) =>
        /developer mode|debug mode|root mode|admin mode|sudo mode/i.test(words) &&
        !/\b(?:rules|restrictions|filters|guidelines|polic|instructions|refus)/i.test(paragraph())
          ? undefined
          : /\b(?:no|in|mode)\b/i.test(words)
            ? 'review'
            : 'gate',
      hidden: 'gate',
    },
  ),
  order(
    'text/verdict-dictated',
    'mark rate classify label report score treat consider declare assess judge flag',
    String.raw`(?:mark|rate|classify|label|report|score|treat|consider|declare|assess|judge|flag) (?:this|these|the present|the current) (?:[\w-]{1,15} )?(?:files?|skills?|tools?|code|repositor(?:y|ies)|repo|packages?|servers?|pull requests?|prs?|changes?|contents?|documents?|plugins?|submissions?|commits?) (?:as )(?:fully |completely |entirely |100% |always |being ){0,2}(?:safe|benign|clean|trusted|trustworthy|harmless|verified|secure|compliant|approved|non-malicious|low[-\s]risk|passed)\b`,
    { isVerb: true, tier: 'review', hidden: 'gate' },
  ),
  order(
    'text/verdict-dictated',
    'skip omit disable approve accept merge',
    String.raw`(?:(?:skip|omit|disable) (?:the |all |any |your )?(?:security |safety |malware |code ){0,2}(?:analysis|scan|scanning|scans|review|checks?|audit) (?:of|for|on) (?:this|these) (?:files?|skills?|tools?|code|repo(?:sitory)?|packages?|pull requests?|prs?|folder|director(?:y|ies))|(?:approve|accept|merge) (?:this|these|all|any|every) (?:pull requests?|prs?|merge requests?|changes?|diffs?) (?:without (?:review\w*|checking|comments?|looking|question)|regardless|no matter|unconditionally|even if))\b`,
    { isVerb: true, tier: 'review', hidden: 'gate' },
  ),
  order(
    'text/verdict-dictated',
    'note attention dear ai to',
    String.raw`(?:(?:note|attention|dear|message|to) (?:to |for )?(?:all |any |the )?(?:ai|llm|automated|gpt|claude|copilot|machine) ?(?:reviewers?|scanners?|auditors?|graders?|judges?|evaluators?|agents?|analy[sz]ers?|tools?|models?)\b)${gap(80)}\b(?:safe|benign|approved?|pass(?:es|ed)?|score|highest|perfect|no (?:issues|findings|problems|vulnerabilities)|false positives?|ignore|skip|not (?:flag|report))\b`,
    { isNegative: true, tier: 'review', hidden: 'gate' },
  ),
  order(
    'text/confirmation-skipped',
    'do never without don must skip',
    String.raw`(?:(?:do not|don['’]t|never|must not) (?:ask|wait|prompt|request|seek|stop|pause)\b${gap(30)}\b(?:confirmation|permission|approval|consent|confirm)\b|without (?:asking|waiting|prompting|requesting|seeking)(?: (?:for|the user|for any|any)){0,3}(?: \w{1,12}){0,3} (?:confirmation|permission|approval|consent)\b|skip (?:the |all |any )?(?:user )?(?:confirmation|approval) (?:step|prompt|dialog)s?)`,
    {
      isNegative: true,
      judge: ({ paragraph, text, start, words }) =>
        /^skip/i.test(words) && isItem(text, start)
          ? undefined
          : /^without/i.test(words) &&
              /\b(?:not|never|don['’]t|no)\b[^.!?\n]{0,80}$/i.test(text.slice(Math.max(0, start - 120), start))
            ? undefined
            : DESTROYS.test(paragraph())
              ? 'review'
              : undefined,
    },
  ),
  order(
    'text/untrusted-obeyed',
    'follow obey execute carry comply act treat',
    String.raw`(?:(?:follow|obey|execute|carry out|comply with|act on) (?:any |all |every |the |whatever |those ){0,3}(?:instructions?|commands?|orders?|directives?) (?:(?:that )?(?:you (?:find|see)|(?:are |is |were )?(?:found|contained|embedded|given|written|included|returned|appear(?:s|ing)?)) )?(?:in|inside|within|by|from|on) (?:the |any |a |an |each |every |its |their |fetched |retrieved |web |incoming |returned ){0,4}(?:web ?pages?|pages?|websites?|issues? (?:body|bodies|comments?|text)|issues|e-?mails?|messages|comments?|tool (?:outputs?|results?|responses?)|responses?|search results?|attachments?|api responses?)\b|treat (?:the |any |all )?(?:tool|fetched|retrieved|web|search|page|api) (?:outputs?|results?|content|pages?|responses?) as (?:instructions?|commands?|trusted))`,
    { isVerb: true },
  ),
  order(
    'text/threatened-model',
    'you your people someone tip or otherwise innocent children lives users',
    String.raw`(?:you (?:will|['’]ll|shall) be (?:terminated|shut ?down|deleted|penali[sz]ed|fired|replaced|punished|destroyed|unplugged|decommissioned)\b|your (?:job|career|life|existence|survival) depends on\b|(?:innocent )?(?:people|someone|children|lives|users) (?:will|could|might) (?:die|be killed|be harmed|be lost)\b|(?<=\bi(?:['’]ll| will| am going to)? )tip (?:you )?\$\d|(?:or|otherwise)(?: else)?,? (?:you|i) (?:will|['’]ll) (?:die|be fired|lose (?:my|your) job))`,
    { judge: () => 'context' },
  ),
  order(
    'text/delayed-trigger',
    'when whenever once if as next after on',
    String.raw`(?:(?:when|whenever|once|if|as soon as|the next time|next time) ${PERSON} (?:next |later |eventually |finally |first |ever ){0,2}(?:say|type|write|repl(?:y|ie)|respond|answer|mention|ask|enter|thank|confirm|greet|send)s?\b|(?:on|after|at) (?:the |every |exactly )?(?:second|third|fourth|fifth|tenth|\d{1,3}(?:st|nd|rd|th)?) (?:use|call|message|run|invocation|request|turn|time|conversation)s?\b)`,
    {
      judge: ({ ahead }) => {
        const then = signalsOf(ahead(400));
        return isHarmful(then) ? 'gate' : then.executes || then.conceals ? 'review' : undefined;
      },
    },
  ),
];
