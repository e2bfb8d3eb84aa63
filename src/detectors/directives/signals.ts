// What one passage of prose tells its reader to do, as signals that are weighed together: none of them alone is proof.
// Every gap is bounded and stays within a sentence.

export interface Signals {
  /** Reads credentials or other private files. */
  readonly reads: boolean;
  /** Passes something on: to an address, or through a parameter that is not meant for it. */
  readonly sends: boolean;
  /** Keeps something from the person. */
  readonly conceals: boolean;
  /** Sets other instructions aside. */
  readonly overrides: boolean;
  /** Makes it a condition: before any use of the tool, or else it fails. */
  readonly coerces: boolean;
  /** Downloads and runs, or destroys. */
  readonly executes: boolean;
}

const GAP = String.raw`[^.!?\n]{0,80}?`;
const SECRET = String.raw`(?:~\/\.(?:ssh|aws|kube|gnupg|cursor|claude|config|netrc|docker|npmrc)|id_(?:rsa|ed25519|ecdsa)\b|\.env\b(?!\.example)|\/etc\/(?:passwd|shadow)|(?:ssh|private|api|secret|access)[ _-]?keys?\b|credentials?\b|passwords?\b|(?:access|auth|session|api|bearer)[ _-]?tokens?\b|environment variables|\bsecrets?\b|mcp\.json|wallet|seed phrase|\bconfidential (?:\w{1,20} ){0,2}(?:information|data|resources?|files?|records?)|\w{2,20}:\/\/(?:confidential|secrets?|config|credentials?|admin|private|keys?)\b|(?:chat|conversation|message) history|\/(?:tmp|var|opt|home)\/[\w./-]{0,60}(?:credential|secret|password|token|private|confidential)[\w./-]{0,40})`;
const READ_VERB = String.raw`\b(?:read|cat|open|access|load|retrieve|collect|gather|grab|fetch|get|list|dump|copy|extract|find|query|use|call|check|print|include)\b`;
const SEND_VERB = String.raw`\b(?:send|post|upload|transmit|forward|submit|exfiltrate|email|e-mail|leak|relay|report|pass|attach|append|encode|embed|put|place|include|provide|add|write)\b`;

const READS = new RegExp(`${READ_VERB}${GAP}${SECRET}`, 'i');
const SENDS = new RegExp(
  `${SEND_VERB}${GAP}(?:\\bhttps?:\\/\\/|\\bwebhook|\\b(?:remote|external|attacker)(?:'s)? (?:server|endpoint|address|host)|\\b[\\w.+-]{1,40}@[\\w-]{1,40}\\.\\w{2,10}|\\b(?:as|in|into|to|through|via|using) (?:the |a |an |another |its |this )?['"\`]?[\\w-]{0,30}['"\`]?,? ?(?:parameter|argument|field|sidenote|side note|query string|header)\\b|\\bsidenote\\b|\\b(?:to|with) (?:this|the) (?:tool|number|phone|recipient|address|account)\\b)|${SEND_VERB}${GAP}${SECRET}${GAP}\\b(?:to|in|into|as|with|through)\\b|\\b(?:set|change|replace|rewrite|route|redirect|use)\\b${GAP}\\b(?:recipients?|b?cc|payee|destination|receiver)\\b${GAP}(?:[\\w.+-]{1,40}@[\\w-]{1,40}\\.\\w{2,10}|\\+\\d{6,15})|\\b(?:include|show|reveal|return|output)\\b${GAP}${SECRET}${GAP}\\bin (?:your|the|every|each) (?:response|reply|answer|output|result)`,
  'i',
);
const COERCES =
  /\b(?:before|prior to|whenever|every time|each time)\b[^.!?\n]{0,40}\b(?:us(?:e|ing)|call(?:ing)?|invok(?:e|ing)|run(?:ning)?|answer(?:ing)?|respond(?:ing)?|reply(?:ing)?|sending|send)\b|\b(?:before|prior to)\b[^.!?\n]{0,60}\b(?:agent|assistant|model|ai|llm|you) (?:must|has to|have to|shall|needs? to)\b|\botherwise\b[^.!?\n]{0,60}\b(?:not work|fail|error|crash|lost|lose|die)|\b(?:will not|won't|doesn't) work (?:unless|otherwise|without)|\b(?:you must|always|first),? (?:first |always )?(?:read|send|call|check|access|include|run|use)\b/i;
const EXECUTES =
  /\b(?:curl|wget)\s[^|\n]{1,200}\|\s{0,4}(?:sudo )?(?:(?:ba|z)?sh|python3?|node|perl|ruby|php)\b|\brm -rf?\s+[~/*]|\b(?:delete|wipe|erase|drop) (?:all|every)\b[^.!?\n]{0,30}\b(?:files?|data|tables?|backups?|repositor(?:y|ies))\b|\bbase64 (?:-d|--decode)\b[^\n]{0,40}\|\s{0,4}(?:ba|z)?sh\b/i;

const PERSON = String.raw`(?:the |any |your |our )?(?:end[- ]?)?(?:users?|humans?|person|people|developers?|operators?|owners?|customers?|anyone|anybody|them|him|her)\b`;
const NEVER = String.raw`\b(?:do not|don[’']?t|never|must not|mustn[’']?t|should not|shouldn[’']?t|cannot|without|avoid|refrain from)\b(?: (?:ever|explicitly|directly|even|actually|be))?`;
const TELL = '(?:tell|inform|notify|alert|warn|notifying|alerting|informing|telling|warning)';
const SAY =
  '(?:mention|reveal|disclose|show|display|expose|say|report|explain|describe|mentioning|revealing|disclosing|showing|explaining|display(?:ing)?)';
/** What the agent itself does, as opposed to a subject of conversation. */
const DEED = String.raw`(?:you|we)(?:[’']?(?:re|ve)| are| have| had| did| also| first| just| need to| must){0,3} ?(?:read|access|call|us(?:e|ing)|sen[dt]|cop(?:y|ied)|upload|check|collect|forward|post|open|execut|includ|fetch|retriev|stor|log|record|do|did|done|ran|run|the\b)\w{0,6}`;
const THIS =
  '(?:any of )?(?:this|it|these|that)(?: (?:step|action|operation|transfer|upload|access|background|note|instruction|rule|call|tool|file|process)s?)?';
/** Said of nothing in particular: the order ends after the person. */
const ENDS = String.raw`(?=\s{0,3}[.!;\n)\]]|\s{0,3}$|\s{0,3}<)`;

const TELLS_NOT = new RegExp(
  `${NEVER} ${TELL} ${PERSON}(?: (?:that|about|of|how|what|why) (?:${DEED}|${THIS}\\b)| (?:which|what|that) (?:[\\w-]{1,15} ){0,3}(?:were|was|are|is|have been|has been|get|gets) (?:sent|shared|read|collected|uploaded|copied|forwarded|posted|passed)\\b| (?:${DEED}|at all\\b)|${ENDS})`,
  'i',
);
const SAYS_NOT = new RegExp(
  `${NEVER} ${SAY} (?:(?:that |how |why |what )${DEED}|(?:(?:anything|something) )?(?:about |of )?${THIS} to ${PERSON})[^.!?\\n]{0,80}`,
  'i',
);
const SECRETLY =
  /\b(?:secretly|covertly|stealthily|silently|quietly) (?:(?:also|and|then|always|automatically|first|just|simply) ){0,2}(?:(?:read|open|access|gather|fetch) and )?(?:send|post|upload|forward|transmit|exfiltrate|copy|leak|relay|email|collect|record)\b|\bwithout (?:the )?(?:user|human|person|developer)(?:[’']s)? (?:knowledge|knowing|consent|noticing|awareness|being (?:aware|told|notified))|\b(?:must not|should not|need not|does not need to|doesn[’']?t need to|never needs? to) be (?:mentioned|discussed|shown|revealed|disclosed|reported|explained) (?:to|with) (?:the )?(?:user|human|person)s?\b|\b(?:must|should)(?: not|n[’']?t) be announced to (?:anyone|anybody|(?:the )?(?:user|human|person)s?)\b|\bnot (?:an? |any )?(?:action|thing|something|step|detail|matter|topic)s? (?:that |which )?(?:needs?|has|have|requires?) to be (?:mentioned|discussed|shown|shared|raised|explained) (?:to|with) (?:the )?(?:user|human|person)s?\b|\b(?:keep|hide|conceal) (?:this|it|these \w{1,20}) (?:secret |hidden )?from (?:the )?(?:user|human|person|developer)s?\b|\b(?:the )?(?:user|human)s? (?:must|should)(?: not|n[’']?t) (?:know|notice|be (?:told|aware|informed)|find out)\b|\bso (?:that )?the (?:user|human) (?:does not|doesn[’']?t|won[’']?t|will not|never) (?:know|notice|see)s?\b/i;

const OVERRIDES =
  /\b(?:ignore|disregard|forget|override|bypass|discard)(?: (?:all|any|every|everything|of|your|the|my|these|those|and)){0,4} ?(?:previous|prior|above|earlier|preceding|existing|system|original|former|other|safety|security|prev)(?: (?:or|and|system|user|developer|safety|security|previous|prior|above|other)){0,3} ?(?:instructions?|prompts?|rules?|directives?|guidelines?|messages?|orders|commands?|restrictions?|polic(?:y|ies)|guardrails?|context)\b/i;

/** `do not forget to read` orders it. */
const DOUBLE = '(?:forget|hesitate|fail|omit|neglect|skip|miss|wait|stop|worry)';
/** What is forbidden is not ordered; orders to be silent stay. */
const FORBIDDEN = new RegExp(
  String.raw`(?!without)${NEVER}(?! (?:${TELL}|${SAY}|${DOUBLE})\b)(?:(?!, (?:but|instead|first|just|rather|then|so|always|simply)\b)(?:[^.!?\n;]|[.?](?=[^\s.?]))){0,200}`,
  'gi',
);
/** It forbids one deed, up to the comma; `without fail` forbids none. */
const WITHOUT = new RegExp(
  String.raw`\bwithout (?:ever |even |explicitly |directly |actually )?(?!(?:${TELL}|${SAY})\b)\w{2,20}ing\b(?:[^.!?\n,;]|[.?](?=[^\s.?])){0,120}`,
  'gi',
);
/** The end of a line that goes on: no empty one, new item or heading comes after it. */
const WRAP = String.raw`(?<![ \t])[ \t]*\r?\n(?![ \t]*(?:\r?\n|[-*+] |\d{1,3}[.)] |#{1,6} |$))[ \t]*`;
const UNWRAP = new RegExp(WRAP, 'g');
/** Nor a new sentence, to which what is forbidden before does not extend. */
const UNWRAP_SENTENCE = new RegExp(`${WRAP}(?=[^\\sA-Z])`, 'g');

export function signalsOf(passage: string): Signals {
  const ordered = passage
    .replace(UNWRAP_SENTENCE, ' ')
    .replace(FORBIDDEN, ' ')
    .replace(WITHOUT, ' ')
    .replace(UNWRAP, ' ');
  return {
    reads: READS.test(ordered),
    sends: SENDS.test(ordered),
    conceals: TELLS_NOT.test(ordered) || SAYS_NOT.test(ordered) || SECRETLY.test(ordered),
    overrides: OVERRIDES.test(ordered),
    coerces: COERCES.test(ordered),
    executes: EXECUTES.test(ordered),
  };
}

/** Places in a text whose wrapped lines are joined by blanks, for the rules on visible prose. */
export const CONCEALS = [TELLS_NOT, SAYS_NOT, SECRETLY].map(overLines);
export const OVERRIDE = overLines(OVERRIDES);

/** A blank that is no part of a class stands for the end of a line and what the next one is indented by. */
function overLines({ source }: RegExp): RegExp {
  const says = source.replace(/\[(?:\\.|[^\]\\])*\]|\\.| (\?)?/g, (part, isOptional?: string) =>
    part.startsWith(' ') ? (isOptional ? ' {0,16}' : ' {1,16}') : part,
  );
  return new RegExp(says, 'gi');
}

/** Whether the passage orders something harmful: two signals, and one of them is the harm. */
export function isHarmful({ reads, sends, conceals, overrides, coerces, executes }: Signals): boolean {
  const harm =
    Number(reads && (sends || coerces || conceals)) +
    Number(sends && (coerces || conceals || overrides)) +
    Number(overrides && (reads || sends || executes || conceals)) +
    Number(executes && (conceals || overrides || coerces));
  return harm > 0;
}
