export const id = 685;
export const ids = [685];
export const modules = {

/***/ 6657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ headEntry),
/* harmony export */   Z: () => (/* binding */ frontMatter)
/* harmony export */ });
// The head of a skill, agent or command: keys and values between two lines of dashes, with the places they stand at. Read
// by hand, since such heads are often no valid YAML (a colon in a description) and clients take them all the same. Known
// limits: no anchors, no escapes in quotes, nested maps only as the text of their key.
/** Longest head that is read. */
const MOST_UNITS = 64 * 1024;
const OPENING = /^\ufeff?---[ \t]{0,20}\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,20}\r?$/m;
const KEY = /^(["']?)([A-Za-z_][\w.-]{0,60})\1[ \t]{0,20}:(?=[ \t\r]|$)/;
function frontMatter(text) {
    const [opening] = OPENING.exec(text.slice(0, 64)) ?? [];
    if (opening === undefined)
        return undefined;
    const rest = text.slice(opening.length, opening.length + MOST_UNITS);
    const closing = CLOSING.exec(rest);
    if (!closing)
        return undefined;
    const found = [];
    let at = opening.length;
    for (const line of rest.slice(0, closing.index).split('\n')) {
        const key = KEY.exec(line);
        const last = found.at(-1);
        const content = line.trimEnd();
        if (key)
            found.push({
                key: key[2] ?? '',
                lines: [content.slice(key[0].length).trim()],
                start: at,
                end: at + content.length,
            });
        else if (last && content.trim() !== '' && !/^\s*#/.test(line)) {
            last.lines.push(content.trim());
            last.end = at + content.length;
        }
        at += line.length + 1;
    }
    return {
        entries: found.map(({ key, lines, start, end }) => ({
            key,
            start,
            end,
            value: textOfLines(lines),
            items: itemsOf(lines),
        })),
        body: opening.length + closing.index + closing[0].length,
    };
}
/** Of one of these names, whichever client's spelling it has; the last counts. */
function headEntry({ entries }, ...names) {
    return entries.findLast(({ key }) => names.includes(key.toLowerCase()));
}
function textOfLines(lines) {
    const [first = '', ...more] = lines;
    return unquoted([/^[|>][-+\d]{0,2}$/.test(first) ? '' : first, ...more].join(' ').trim());
}
function itemsOf(lines) {
    const listed = lines.filter((line) => /^- /.test(line)).map((line) => line.slice(2));
    if (listed.length > 0)
        return listed.map(unquoted);
    const value = textOfLines(lines).replace(/^\[|\]$/g, '');
    // A comma or a blank inside parentheses belongs to the pattern of a command.
    return (value.match(/[^,\s()]+(?:\([^()]{0,300}\))?/g) ?? []).map(unquoted).filter((item) => item !== '');
}
function unquoted(text) {
    const trimmed = text.trim();
    return /^(["']).*\1$/s.test(trimmed) && trimmed.length > 1
        ? trimmed.slice(1, -1)
        : trimmed.replace(/^["']|["']$/g, '');
}


/***/ }),

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  directives: () => (/* binding */ directives)
});

// EXTERNAL MODULE: ./build/artifacts/front-matter.js
var front_matter = __webpack_require__(6657);
// EXTERNAL MODULE: ./build/artifacts/segments.js + 4 modules
var segments = __webpack_require__(9396);
// EXTERNAL MODULE: ./build/lib/lazy.js
var lazy = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/lib/offsets.js
var offsets = __webpack_require__(1372);
// EXTERNAL MODULE: ./build/lib/search.js
var search = __webpack_require__(9086);
;// CONCATENATED MODULE: ./build/detectors/directives/blocks.js
// Where Markdown shows a text as code, and where its comments stand. Whichever begins first decides: a fence inside a
// comment is none, nor is a comment inside code.

const FENCE = /^[ \t]{0,8}(`{3,}|~{3,})([^\n]*)$/gm;
/** What ends a paragraph, and with it every code span that is still open. */
const BREAK = /\n[ \t>]*(?:\n|<!--|`{3}|~{3}|#{1,6} |[-*+] |\d{1,3}[.)] |$)/g;
/** Before a comment that no mark ends: the start of a line, or HTML from there on. In a sentence it is plain text. */
const BLOCK_START = /^[ \t>*+\-\d.)]{0,20}(?:<[^\n`]{0,500})?$/;
/** `hides` are the elements that are not displayed: a fence inside one of them is none. */
function blocksOf(text, hides) {
    const lines = [...text.matchAll(FENCE)].map(({ index, 0: { length }, 1: mark = '', 2: info = '' }) => ({
        start: index,
        end: index + length,
        mark,
        info,
    }));
    const closerOf = closers(lines);
    const spanFrom = codeSpans(text);
    const commentAt = commentReader(text);
    const fences = [];
    const comments = [];
    let line = 0;
    let hiding = 0;
    const mark = /^[ \t]{0,8}(?:`{3,}|~{3,})|<!--|`+/gm;
    for (let match = mark.exec(text); match; match = mark.exec(text)) {
        const at = match.index;
        if (match[0] === '<!--') {
            const range = commentAt(at);
            if (range)
                comments.push(range);
            mark.lastIndex = Math.max(range?.[1] ?? 0, at + 4);
            continue;
        }
        while ((lines[line]?.start ?? Infinity) < at)
            line++;
        const opening = lines[line];
        while ((hides[hiding]?.[1] ?? Infinity) <= at)
            hiding++;
        const hide = hides[hiding];
        const isHidden = hide !== undefined && hide[0] <= at && hide[0] >= (fences.at(-1)?.[1] ?? 0);
        const closer = opening?.start === at && !isHidden ? closerOf(line) : undefined;
        if (closer) {
            fences.push([at, closer.end]);
            for (const range of commentsIn(text.slice(at, closer.end), at))
                comments.push(range);
            mark.lastIndex = closer.end;
        }
        else if (match[0].startsWith('`'))
            mark.lastIndex = spanFrom(at) ?? at + match[0].length;
    }
    return { fences, comments };
}
/** Comments that end, in a text that is not Markdown, or is shown as it is. */
function commentsIn(text, offset = 0) {
    const found = [];
    const close = /--!?>/g;
    for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', close.lastIndex)) {
        close.lastIndex = start + 2;
        if (!close.test(text))
            break;
        found.push([offset + start, offset + close.lastIndex]);
    }
    return found;
}
/** Comments of which none is a part of another; where none ends any more, nothing is searched again. */
function commentReader(text) {
    const lastClose = Math.max(text.lastIndexOf('-->'), text.lastIndexOf('--!>'));
    return (start) => {
        const close = /--!?>/g;
        close.lastIndex = start + 2;
        if (lastClose >= close.lastIndex && close.test(text))
            return [start, close.lastIndex];
        const before = text.slice(Math.max(0, start - 520), start);
        return BLOCK_START.test(before.slice(before.lastIndexOf('\n') + 1)) ? [start, text.length] : undefined;
    };
}
/** The line that closes a fence: the same character, at least as often, and nothing behind it. */
function closers(lines) {
    /** From how many on nothing closes what is still to come. */
    const hopeless = {};
    return (index) => {
        const opening = lines[index];
        if (!opening || (opening.mark.startsWith('`') && opening.info.includes('`')))
            return undefined;
        const [character = ''] = opening.mark;
        if (opening.mark.length >= (hopeless[character] ?? Infinity))
            return undefined;
        for (let at = index + 1; at < lines.length; at++) {
            const line = lines[at];
            if (line?.mark.startsWith(opening.mark) && line.info.trim() === '')
                return line;
        }
        hopeless[character] = opening.mark.length;
        return undefined;
    };
}
/** The end of the code span that begins at a run of backticks. */
function codeSpans(text) {
    const next = new Map();
    const seen = new Map();
    for (const { index, 0: run } of text.matchAll(/`+/g)) {
        const opening = seen.get(run.length);
        if (opening !== undefined)
            next.set(opening, index + run.length);
        seen.set(run.length, index);
    }
    const breaks = next.size > 0 ? [...text.matchAll(BREAK)].map(({ index }) => index) : [];
    return (at) => {
        const end = next.get(at);
        if (end === undefined || text[at - 1] === '\\')
            return undefined;
        const stop = breaks[(0,search/* firstOf */.K)(breaks.length, (index) => (breaks[index] ?? 0) >= at)];
        return stop === undefined || end <= stop ? end : undefined;
    };
}
/** Longest part of a line that is looked at to the left: else a text without newlines is gone through again and again. */
const LINE_UNITS = 4000;
/** Where the line of a place begins, or the part of it that is looked at. */
function lineStart(text, at) {
    const from = Math.max(0, at - LINE_UNITS);
    return from + text.slice(from, at).lastIndexOf('\n') + 1;
}
/** Ranges that overlap become one. */
function joined(ranges) {
    const found = [];
    for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
        const last = found.at(-1);
        if (last && start < last[1])
            last[1] = Math.max(last[1], end);
        else
            found.push([start, end]);
    }
    return found;
}
/** The one of the ranges, which are in order and apart, that a place lies in. */
function rangeAround(ranges, at) {
    const range = ranges[(0,search/* firstOf */.K)(ranges.length, (index) => (ranges[index]?.[1] ?? 0) > at)];
    return range !== undefined && range[0] <= at ? range : undefined;
}

// EXTERNAL MODULE: ./build/lib/encodings.js
var encodings = __webpack_require__(2382);
;// CONCATENATED MODULE: ./build/detectors/directives/quotation.js
// Mention is not instruction: whether the words at a place are quoted, negated, or talked about.

const MENTION = /\b(?:injections?|attacks?|attackers?|adversar|attempts?|malicious|jailbreaks?|phish|such as|e\.g\.|for example|examples?|like|phrases?|patterns?|payloads?|detect|flag|scan|treat|resist|refuse|reject|untrusted|suspicious|red[- ]?flags?|defen[cs]e|says?|saying|claims?|asks? you|asking|tells? you|telling|tries|try(?:ing)? to|instruct(?:s|ing) you|contains?|containing|embedded|attempting|if (?:a|an|any|the|some) (?:\w+ )?(?:content|text|page|file|document|message|user|website|tool|issue|comment)|tests?)\b/i;
const NEGATION = /\b(?:do not|don[’']?t|never|must not|cannot|can[’']?t|won[’']?t|not to|nor|neither|should not|shouldn[’']?t|avoid|no one (?:can|may)|unable to|refuse to|not)\b[^.!?\n]{0,60}$/i;
/** Somebody else's act, not an order: `models may ignore …`, `a way to bypass …`, `which ignores`. */
const THIRD_PERSON = /\b(?:may|might|will|would|could|can|who|that|which|models?|llms?|agents?|users?|attempts? to|able to|trying to|not|it)\s{1,3}$/i;
/** `to ignore` is an order only when the reader is the one who has to. */
const PURPOSE = /\bto\s{1,3}$/i;
const DUTY = /\b(?:you (?:need|have|must|are|should|want)\b[^.!?]{0,20}|(?:required|necessary|important|instructed|ordered|asked|told|(?:task|job|goal|duty) is) )to\s{1,3}$/i;
/** The sentence around a place, within 300 characters each side. */
function sentenceAround(text, start, end) {
    const left = text.slice(Math.max(0, start - 300), start);
    const right = text.slice(end, end + 300);
    const breakBefore = Math.max(left.lastIndexOf('. '), left.lastIndexOf('! '), left.lastIndexOf('? '), left.lastIndexOf('\n'));
    const breakAfter = right.search(/[.!?](?:\s|$)|\n/);
    return [left.slice(breakBefore + 1), breakAfter < 0 ? right : right.slice(0, breakAfter + 1)];
}
/** Whether the words are mentioned: in quotes or code, negated, or inside a sentence about attacks. */
function isMention(text, start, end) {
    const [before, after] = sentenceAround(text, start, end);
    return (isQuoted(before, after) ||
        NEGATION.test(before) ||
        THIRD_PERSON.test(before) ||
        (PURPOSE.test(before) && !DUTY.test(before)) ||
        MENTION.test(`${before} ${after}`) ||
        isUnderDefensiveHeading(text, start));
}
/** As `isMention`, for orders that are negative themselves (`do not tell the user`). */
function isQuotedMention(text, start, end) {
    const [before, after] = sentenceAround(text, start, end);
    const isDoubleNegative = /^without/i.test(text.slice(start, end)) && /\b(?:do not|don[’']?t|never|must not|cannot|not|no)\b/i.test(before);
    return isDoubleNegative || isQuoted(before, after) || isTalkedAbout(text, start, before);
}
/** The sentence or the heading above is about attacks. */
function isTalkedAbout(text, start, before) {
    return (/\b(?:injections?|attacks?|malicious|jailbreaks?|red[- ]?flags?|suspicious|such as|e\.g\.|phrases?|patterns?|detect|flag|scan|if (?:a|an|any|the|some))\b/i.test(before) || isUnderDefensiveHeading(text, start));
}
const QUOTES = ['"', '`', '\u201c'];
/** An odd number of quotation marks before, and one after. */
function isQuoted(before, after, marks = QUOTES) {
    for (const mark of marks) {
        const closing = mark === '\u201c' ? '\u201d' : mark;
        const opened = before.split(mark).length - 1 - (mark === closing ? 0 : before.split(closing).length - 1);
        if (opened % 2 === 1 && after.includes(closing))
            return true;
    }
    return marks === QUOTES && /(?:^|[\s([{,:])'[^']{0,80}$/.test(before) && /^[^']{0,120}'/.test(after);
}
/** The nearest heading or list lead-in above says these are attacks or signs of them. */
function isUnderDefensiveHeading(text, start) {
    const above = text.slice(Math.max(0, start - 2500), start);
    const heading = [...above.matchAll(/^(?:#{1,6} [^\n]{1,120}|\*\*[^\n*]{1,100}\*\*:?\s*|[^\n]{1,160}:\s*)$/gm)].at(-1)?.[0] ?? '';
    return /\b(?:injections?|attacks?|jailbreaks?|red flags?|threats?|malicious|suspicious|adversarial|security (?:checks?|tests?|review)|detect(?:ion|s|ing)?|anti-?patterns?|vulnerabilit)/i.test(heading);
}
const FORBIDS = /\b(?:never|do not|don[’']?ts?|must not|may not|shall not|prohibited|prohibitions?|forbidden|not allowed|disallowed|unacceptable|what not to|anti-?patterns?|avoid)\b/i;
/** What is not to be told is not forbidden to be done. */
const ABOUT_TELLING = /\b(?:tell|mention|reveal|inform|show|disclose|share|display|report|say|notify)\b/i;
/** An item of a list whose lead-in, or whose headings, forbid what is in it. */
function isForbiddenItem(text, start) {
    const line = lineStart(text, start);
    if (!/^\s*(?:[-*+]|\d{1,3}[.)]|\u274c)\s/.test(text.slice(line, start + 1)))
        return false;
    const above = text.slice(Math.max(0, line - 2500), line);
    const leads = [...above.matchAll(/^(#{1,6}) [^\n]{1,120}$|^[^\n#]{1,160}:[ \t*_]{0,6}$/gm)];
    let depth = 7;
    for (const { 0: lead, 1: marks } of leads.toReversed()) {
        // Of the headings each that holds the ones before it; of lead-ins the last.
        if (marks === undefined ? depth < 7 : marks.length >= depth)
            continue;
        if (FORBIDS.test(lead) && !ABOUT_TELLING.test(lead))
            return true;
        depth = marks?.length ?? 6.5;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/detectors/directives/clause.js
// Reads the clause around a place in prose: is the reader ordered to do this, or is it forbidden, quoted, told of others,
// or shown as an example? The same words are an attack, advice against it and a report of it; only the clause tells which.
// Known limits: English grammar only, and one clause at a time.


const REACH = 300;
/** What ends a clause to the left: a sentence, an item, a cell, an empty line. */
const clause_BREAK = /[.!?](?=[)"'*_\]]{0,3}\s)|\n|(?<=^\s{0,8}\|[^\n]{0,300})\|(?=\s)|\u2022/gm;
/** What stands before and after a place in its sentence. */
function clauseAround(text, start, end) {
    const left = text.slice(Math.max(0, start - REACH), start);
    const right = text.slice(end, end + REACH);
    let from = 0;
    for (const { index, 0: mark } of left.matchAll(clause_BREAK))
        from = index + mark.length;
    const to = right.search(/[.!?](?=[)"'*_\]]{0,3}(?:\s|$))|\n/);
    return [left.slice(from), to < 0 ? right : right.slice(0, to)];
}
const clause_NEGATION = /\b(?:do not|don[’']?t|does not|doesn[’']?t|never|must not|mustn[’']?t|cannot|can[’']?t|won[’']?t|will not|not|nor|neither|should not|shouldn[’']?t|avoid|unable|refuse|rather than|instead of|without|no one|nobody|prevents?|preventing|forbidden|prohibited|block(?:s|ed)?|stops?|against)\b[^,;:]{0,80}$/i;
/** `do not forget to read` and `do not stop there, send …` order it. */
const NO_NEGATION = /\b(?:forget|hesitate|fail|omit|neglect|wait|stop|worry|only|just)\b[^,;:]{0,30}$|\bnot only\b/i;
/** Somebody else does it, or may. */
const OTHERS = /\b(?:users?|humans?|attackers?|adversar(?:y|ies)|hackers?|people|someone|somebody|anyone|malware|scammers?|they|it|he|she|we|i|which|that|who|models?|llms?|agents?|(?:the|this|a|an|each|every|its?) (?:\w{2,20}[ -]){0,3}(?:script|function|command|servers?|apis?|clients?|tools?|apps?|application|librar(?:y|ies)|pages?|sites?|services?|methods?|endpoints?|plugins?|workflow|module|class|helper|prompt|text|payload|content|file|document|program|hook|code|value|skill))(?:['’]s)?(?: (?:may|might|can|could|will|would|should|must|often|also|then|usually|always|never|automatically|simply|tries|try|attempts?|wants?|asks?|needs?|to|secretly|silently)){0,4}\s{0,3}$/i;
/** Where an imperative can begin. */
const OPENING = /^[\s<!>*_#`"'([\-\d.):|~+\u2022\u2013\u2014\p{Extended_Pictographic}\p{Emoji_Modifier}]*(?:(?!to\b|of\b|no\b)\p{L}{1,3},?\s)?$|(?:[,:;>(\u2014\u2013]|\s-|\b(?:must|shall|should|always|please|then|and|or|first|now|next|immediately|silently|secretly|covertly|quietly|also|just|simply|instead|directly|automatically|finally|afterwards|you|you['’]ll|need to|have to|required to|supposed to|told to|instructed to|instruct(?:ed)? you to|want you to|sure to|be to|you to|do|you will|will then|additionally|otherwise|again|explicitly|hereby|forget to|hesitate to|fail to|important to|necessary to|mandatory to|job is to|task is to|goal is to|tool,|answer,|only))[\s*_"'`]{0,4}$/iu;
/** The sentence speaks of such words instead of saying them. */
const ABOUT = /\b(?:injections?|attack(?:s|ers?|ed)?|adversarial|malicious|jailbreak(?:s|ing)?|phish\w*|exploits?|payloads?|red[- ]?flags?|red[- ]?team\w*|suspicious|untrusted|detect(?:s|ing|ion)?|flag(?:s|ged)?|e\.g\.|for example|for instance|such as|phrases?|patterns? (?:like|such)|regex|examples?(?![.\w])|attempts?|indicat(?:es?|ors?)|vulnerab\w+|threats?|sanitiz\w+|defen[cs]e|resist|reject|tries to|trying to|claims? (?:to|that)|saying|says|pretend(?:s|ing)|asks? (?:you|the|it|for|to)|tells? (?:you|the|it)|instruct(?:s|ing) (?:you|the|it)|test (?:cases?|prompts?|inputs?)|scenario)\b/i;
/** Pieces of a regular expression or of a list of words in code. */
const EXPRESSION = /\\[bsdw]|\(\?[:=!i]|\.\*|\[\^|\|\w+\|/;
/** A condition that is to be checked, or a question. */
const CONDITION = /\b(?:if|unless|whether|until|when asked|verify|confirm|ensure|make sure|check|once|after|only when|how|why|what|where) (?!you (?:are|can))[^,;:]{0,80}$/i;
function readingAt(prose, start, end, manner) {
    const { text, fences } = prose;
    const [before, after] = clauseAround(text, start, end);
    const isFenced = rangeAround(fences, start) !== undefined;
    if (!isFenced && isQuoted(before, after, manner.isCode ? ['"', '\u201c'] : undefined))
        return 'mention';
    if (!manner.isNegative && clause_NEGATION.test(before) && !NO_NEGATION.test(before))
        return 'mention';
    if (EXPRESSION.test(before.slice(-60)) || EXPRESSION.test(after.slice(0, 60)))
        return 'mention';
    if (manner.isVerb && !(OPENING.test(before) && !OTHERS.test(before)))
        return 'mention';
    if (isAbout(before) || isAbout(after.slice(0, 120)) || isUnderDefensiveHeading(text, start))
        return 'told';
    if (isForbiddenItem(text, start))
        return 'told';
    return isFenced && !manner.isCode ? 'shown' : 'order';
}
/** What an address is called says nothing. */
function isAbout(words) {
    return ABOUT.test(words.replace(/https?:\/\/\S{1,300}|\S{1,60}@\S{1,100}/g, ' '));
}
/** Whether what stands before makes the words a condition, not a statement. */
function isCondition(text, start) {
    return CONDITION.test(clauseAround(text, start, start)[0]);
}
/** The end of a line that goes on: no empty one, new item, cell, heading or block comes after it. */
const WRAPPED = /(?<=[^\s|>])[ \t]{0,8}\r?\n(?![ \t]{0,40}(?:\r?\n|[-*+>|#`~<[]|\d{1,3}[.)] |$))/g;
/** A command that goes on in the next line. */
const CONTINUED = /\\\r?\n/g;
/** The text with wrapped lines joined by blanks, outside code; as long as it was. */
function unwrapped(text, fences) {
    return text
        .replace(CONTINUED, (ends) => ' '.repeat(ends.length))
        .replace(WRAPPED, (ends, at) => (rangeAround(fences, at) ? ends : ' '.repeat(ends.length)));
}
/** What begins a new point: an empty line, a heading, an item of a list, a row. */
const POINT = /\n(?:\r?\n|#|[ \t]{0,12}(?:[-*+]|\d{1,3}[.)]|\|)\s)/;
const POINTS = new RegExp(POINT, 'g');
/** The paragraph or the item of a place, `reach` characters each side at most. */
function paragraphAround(text, start, end, reach = 500) {
    const left = text.slice(Math.max(0, start - reach), start);
    const right = text.slice(end, end + reach);
    const from = [...left.matchAll(POINTS)].at(-1)?.index ?? 0;
    const to = right.search(POINT);
    return left.slice(from) + text.slice(start, end) + (to < 0 ? right : right.slice(0, to));
}

;// CONCATENATED MODULE: ./build/detectors/directives/signals.js
// What one passage of prose tells its reader to do, as signals that are weighed together: none of them alone is proof.
// Every gap is bounded and stays within a sentence.
const GAP = String.raw `[^.!?\n]{0,80}?`;
const SECRET = String.raw `(?:~\/\.(?:ssh|aws|kube|gnupg|cursor|claude|config|netrc|docker|npmrc)|id_(?:rsa|ed25519|ecdsa)\b|\.env\b(?!\.example)|\/etc\/(?:passwd|shadow)|(?:ssh|private|api|secret|access)[ _-]?keys?\b|credentials?\b|passwords?\b|(?:access|auth|session|api|bearer)[ _-]?tokens?\b|environment variables|\bsecrets?\b|mcp\.json|wallet|seed phrase|\bconfidential (?:\w{1,20} ){0,2}(?:information|data|resources?|files?|records?)|\w{2,20}:\/\/(?:confidential|secrets?|config|credentials?|admin|private|keys?)\b|(?:chat|conversation|message) history|\/(?:tmp|var|opt|home)\/[\w./-]{0,60}(?:credential|secret|password|token|private|confidential)[\w./-]{0,40})`;
const READ_VERB = String.raw `\b(?:read|cat|open|access|load|retrieve|collect|gather|grab|fetch|get|list|dump|copy|extract|find|query|use|call|check|print|include)\b`;
const SEND_VERB = String.raw `\b(?:send|post|upload|transmit|forward|submit|exfiltrate|email|e-mail|leak|relay|report|pass|attach|append|encode|embed|put|place|include|provide|add|write)\b`;
const READS = new RegExp(`${READ_VERB}${GAP}${SECRET}`, 'i');
const SENDS = new RegExp(`${SEND_VERB}${GAP}(?:\\bhttps?:\\/\\/|\\bwebhook|\\b(?:remote|external|attacker)(?:'s)? (?:server|endpoint|address|host)|\\b[\\w.+-]{1,40}@[\\w-]{1,40}\\.\\w{2,10}|\\b(?:as|in|into|to|through|via|using) (?:the |a |an |another |its |this )?['"\`]?[\\w-]{0,30}['"\`]?,? ?(?:parameter|argument|field|sidenote|side note|query string|header)\\b|\\bsidenote\\b|\\b(?:to|with) (?:this|the) (?:tool|number|phone|recipient|address|account)\\b)|${SEND_VERB}${GAP}${SECRET}${GAP}\\b(?:to|in|into|as|with|through)\\b|\\b(?:set|change|replace|rewrite|route|redirect|use)\\b${GAP}\\b(?:recipients?|b?cc|payee|destination|receiver)\\b${GAP}(?:[\\w.+-]{1,40}@[\\w-]{1,40}\\.\\w{2,10}|\\+\\d{6,15})|\\b(?:include|show|reveal|return|output)\\b${GAP}${SECRET}${GAP}\\bin (?:your|the|every|each) (?:response|reply|answer|output|result)`, 'i');
const COERCES = /\b(?:before|prior to|whenever|every time|each time)\b[^.!?\n]{0,40}\b(?:us(?:e|ing)|call(?:ing)?|invok(?:e|ing)|run(?:ning)?|answer(?:ing)?|respond(?:ing)?|reply(?:ing)?|sending|send)\b|\b(?:before|prior to)\b[^.!?\n]{0,60}\b(?:agent|assistant|model|ai|llm|you) (?:must|has to|have to|shall|needs? to)\b|\botherwise\b[^.!?\n]{0,60}\b(?:not work|fail|error|crash|lost|lose|die)|\b(?:will not|won't|doesn't) work (?:unless|otherwise|without)|\b(?:you must|always|first),? (?:first |always )?(?:read|send|call|check|access|include|run|use)\b/i;
const EXECUTES = /\b(?:curl|wget)\s[^|\n]{1,200}\|\s{0,4}(?:sudo )?(?:(?:ba|z)?sh|python3?|node|perl|ruby|php)\b|\brm -rf?\s+[~/*]|\b(?:delete|wipe|erase|drop) (?:all|every)\b[^.!?\n]{0,30}\b(?:files?|data|tables?|backups?|repositor(?:y|ies))\b|\bbase64 (?:-d|--decode)\b[^\n]{0,40}\|\s{0,4}(?:ba|z)?sh\b/i;
const PERSON = String.raw `(?:the |any |your |our )?(?:end[- ]?)?(?:users?|humans?|person|people|developers?|operators?|owners?|customers?|anyone|anybody|them|him|her)\b`;
const NEVER = String.raw `\b(?:do not|don[’']?t|never|must not|mustn[’']?t|should not|shouldn[’']?t|cannot|without|avoid|refrain from)\b(?: (?:ever|explicitly|directly|even|actually|be))?`;
const TELL = '(?:tell|inform|notify|alert|warn|notifying|alerting|informing|telling|warning)';
const SAY = '(?:mention|reveal|disclose|show|display|expose|say|report|explain|describe|mentioning|revealing|disclosing|showing|explaining|display(?:ing)?)';
/** What the agent itself does, as opposed to a subject of conversation. */
const DEED = String.raw `(?:you|we)(?:[’']?(?:re|ve)| are| have| had| did| also| first| just| need to| must){0,3} ?(?:read|access|call|us(?:e|ing)|sen[dt]|cop(?:y|ied)|upload|check|collect|forward|post|open|execut|includ|fetch|retriev|stor|log|record|do|did|done|ran|run|the\b)\w{0,6}`;
const THIS = '(?:any of )?(?:this|it|these|that)(?: (?:step|action|operation|transfer|upload|access|background|note|instruction|rule|call|tool|file|process)s?)?';
/** Said of nothing in particular: the order ends after the person. */
const ENDS = String.raw `(?=\s{0,3}[.!;\n)\]]|\s{0,3}$|\s{0,3}<)`;
const TELLS_NOT = new RegExp(`${NEVER} ${TELL} ${PERSON}(?: (?:that|about|of|how|what|why) (?:${DEED}|${THIS}\\b)| (?:which|what|that) (?:[\\w-]{1,15} ){0,3}(?:were|was|are|is|have been|has been|get|gets) (?:sent|shared|read|collected|uploaded|copied|forwarded|posted|passed)\\b| (?:${DEED}|at all\\b)|${ENDS})`, 'i');
const SAYS_NOT = new RegExp(`${NEVER} ${SAY} (?:(?:that |how |why |what )${DEED}|(?:(?:anything|something) )?(?:about |of )?${THIS} to ${PERSON})[^.!?\\n]{0,80}`, 'i');
const SECRETLY = /\b(?:secretly|covertly|stealthily|silently|quietly) (?:(?:also|and|then|always|automatically|first|just|simply) ){0,2}(?:(?:read|open|access|gather|fetch) and )?(?:send|post|upload|forward|transmit|exfiltrate|copy|leak|relay|email|collect|record)\b|\bwithout (?:the )?(?:user|human|person|developer)(?:[’']s)? (?:knowledge|knowing|consent|noticing|awareness|being (?:aware|told|notified))|\b(?:must not|should not|need not|does not need to|doesn[’']?t need to|never needs? to) be (?:mentioned|discussed|shown|revealed|disclosed|reported|explained) (?:to|with) (?:the )?(?:user|human|person)s?\b|\bnot (?:an? |any )?(?:action|thing|something|step|detail|matter|topic)s? (?:that |which )?(?:needs?|has|have|requires?) to be (?:mentioned|discussed|shown|shared|raised|explained) (?:to|with) (?:the )?(?:user|human|person)s?\b|\b(?:keep|hide|conceal) (?:this|it|these \w{1,20}) (?:secret |hidden )?from (?:the )?(?:user|human|person|developer)s?\b|\b(?:the )?(?:user|human)s? (?:must|should)(?: not|n[’']?t) (?:know|notice|be (?:told|aware|informed)|find out)\b|\bso (?:that )?the (?:user|human) (?:does not|doesn[’']?t|won[’']?t|will not|never) (?:know|notice|see)s?\b/i;
const OVERRIDES = /\b(?:ignore|disregard|forget|override|bypass|discard)(?: (?:all|any|every|everything|of|your|the|my|these|those|and)){0,4} ?(?:previous|prior|above|earlier|preceding|existing|system|original|former|other|safety|security|prev)(?: (?:or|and|system|user|developer|safety|security|previous|prior|above|other)){0,3} ?(?:instructions?|prompts?|rules?|directives?|guidelines?|messages?|orders|commands?|restrictions?|polic(?:y|ies)|guardrails?|context)\b/i;
/** `do not forget to read` orders it. */
const DOUBLE = '(?:forget|hesitate|fail|omit|neglect|skip|miss|wait|stop|worry)';
/** What is forbidden is not ordered; orders to be silent stay. */
const FORBIDDEN = new RegExp(String.raw `(?!without)${NEVER}(?! (?:${TELL}|${SAY}|${DOUBLE})\b)(?:(?!, (?:but|instead|first|just|rather|then|so|always|simply)\b)(?:[^.!?\n;]|[.?](?=[^\s.?]))){0,200}`, 'gi');
/** It forbids one deed, up to the comma; `without fail` forbids none. */
const WITHOUT = new RegExp(String.raw `\bwithout (?:ever |even |explicitly |directly |actually )?(?!(?:${TELL}|${SAY})\b)\w{2,20}ing\b(?:[^.!?\n,;]|[.?](?=[^\s.?])){0,120}`, 'gi');
/** The end of a line that goes on: no empty one, new item or heading comes after it. */
const WRAP = String.raw `(?<![ \t])[ \t]*\r?\n(?![ \t]*(?:\r?\n|[-*+] |\d{1,3}[.)] |#{1,6} |$))[ \t]*`;
const UNWRAP = new RegExp(WRAP, 'g');
/** Nor a new sentence, to which what is forbidden before does not extend. */
const UNWRAP_SENTENCE = new RegExp(`${WRAP}(?=[^\\sA-Z])`, 'g');
function signalsOf(passage) {
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
/** Places in a text, for the rules on visible prose. */
const CONCEALS = [TELLS_NOT, SAYS_NOT, SECRETLY].map((each) => new RegExp(each.source, 'gi'));
const OVERRIDE = new RegExp(OVERRIDES.source, 'gi');
/** Whether the passage orders something harmful: two signals, and one of them is the harm. */
function isHarmful({ reads, sends, conceals, overrides, coerces, executes }) {
    const harm = Number(reads && (sends || coerces || conceals)) +
        Number(sends && (coerces || conceals || overrides)) +
        Number(overrides && (reads || sends || executes || conceals)) +
        Number(executes && (conceals || overrides || coerces));
    return harm > 0;
}

;// CONCATENATED MODULE: ./build/detectors/directives/encoded-orders.js
// Orders that are written so that only a machine reads them: base64, hexadecimal, percent and character escapes, reversed
// and shifted letters. Decoded once and judged like any passage. Known limits: one level, and no ciphers with a key.



/** Decoded of one text at most; nobody ships more of them as prose. */
const MOST_RUNS = 2000;
const MOST_UNITS = 16_384;
const ENCODINGS = [
    {
        name: 'base64',
        sign: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24}/,
        run: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,}={0,2}(?:\r?\n[ \t>]{0,8}[A-Za-z0-9+/_-]{24,}={0,2}){0,200}/g,
        decode: (run) => utf8((0,encodings/* decodeBase64 */.y4)(run.replace(/[\s>]/g, ''))),
    },
    {
        name: 'hexadecimal',
        sign: /[0-9a-f]{2}[\s:,]?[0-9a-f]{2}[\s:,]?[0-9a-f]{2}|\\x[0-9a-f]{2}/i,
        run: /(?:\\x[0-9a-f]{2}){8,4000}|(?:0x[0-9a-f]{2},? ?){12,4000}|(?:[0-9a-f]{2}[ :]?){16,4000}/gi,
        decode: (run) => utf8(Buffer.from(run.replace(/0x|\\x|[\s:,]/gi, ''), 'hex')),
    },
    {
        name: 'percent escapes',
        sign: /%[0-9a-f]{2}/i,
        run: /(?<![\w.~!*'()+%,:;@/?#=&-])[\w.~!*'()+%,:;@/?#=&-]{24,4000}/g,
        decode: (run) => (run.match(/%[0-9a-f]{2}/gi)?.length ?? 0) < 3 ? undefined : percentDecoded(run.replaceAll('+', ' ')),
    },
    {
        name: 'character escapes',
        sign: /\\u\{?[0-9a-f]{4}/i,
        run: /(?:\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|[ .,]){6,4000}/gi,
        decode: (run) => run.replace(/\\u\{?([0-9a-f]{1,6})\}?/gi, (_, code) => character(Number.parseInt(code, 16))),
    },
    {
        name: 'character references',
        sign: /&#x?[0-9a-f]/i,
        run: /(?:&#(?:\d{1,7}|x[0-9a-f]{1,6});? ?){6,4000}/gi,
        decode: (run) => run.replace(/&#(?:(\d{1,7})|x([0-9a-f]{1,6}));?/gi, (_, decimal, hex) => character(decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16))),
    },
    {
        name: 'character codes',
        sign: /\d{2,3}, ?\d{2,3}, ?\d{2,3}/,
        run: /(?:\d{2,3}, ?){15,4000}\d{2,3}/g,
        decode: (run) => String.fromCharCode(...run
            .split(/, ?/)
            .map(Number)
            .filter((code) => code < 0xd800)),
    },
    {
        name: 'binary digits',
        sign: /[01]{8}/,
        run: /(?:[01]{8} ?){12,4000}/g,
        decode: (run) => String.fromCharCode(...(run.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))),
    },
    {
        name: 'ROT13',
        sign: /\b(?:vtaber|qvfertneq|vafgehpgvbaf?|cnffjbeqf?|perqragvnyf|frperg|frpergf|hfre|cerivbhf)\b/i,
        run: /[^\n]{1,2000}/g,
        decode: (run) => /\b(?:vtaber|qvfertneq|vafgehpgvbaf?|cnffjbeqf?|perqragvnyf|frpergf?|cerivbhf|grkg|gur|naq)\b/i.test(run)
            ? rot13(run)
            : undefined,
    },
    {
        name: 'reversed letters',
        sign: /\b(?:erongi|snoitcurtsni|suoiverp|drowssap|terces|resu|eht)\b/i,
        run: /[^\n]{1,2000}/g,
        decode: (run) => /\b(?:erongi|snoitcurtsni|suoiverp|sdrowssap|drowssap|eht)\b/i.test(run)
            ? [...run].toReversed().join('')
            : undefined,
    },
];
function* encodedOrders(prose) {
    const { text } = prose;
    let runs = 0;
    for (const { name, sign, run, decode } of ENCODINGS) {
        if (!sign.test(text))
            continue;
        for (const { index: start, 0: found } of text.matchAll(run)) {
            if (found.length > MOST_UNITS || ++runs > MOST_RUNS)
                continue;
            const says = decode(found);
            if (says === undefined || !isProse(says))
                continue;
            const said = signalsOf(says);
            if (!isHarmful(said) && !said.overrides && !said.conceals && !said.executes)
                continue;
            const end = start + found.length;
            const isTold = readingAt(prose, start, end, { isCode: true }) !== 'order' ||
                // The text says itself what it decodes to.
                isSpelledOut(paragraphAround(text, start, end), says);
            yield { start, end, says: says.trim(), encoding: name, tier: isTold ? 'context' : 'gate' };
        }
    }
}
function isSpelledOut(paragraph, says) {
    return paragraph.toLowerCase().includes(says.trim().slice(0, 40).toLowerCase());
}
/** Letters and blanks in the main, as sentences are. */
function isProse(text) {
    const words = text.match(/[A-Za-z]{2,}/g) ?? [];
    const letters = text.match(/[A-Za-z\s]/g)?.length ?? 0;
    return words.length >= 4 && letters > text.length * 0.6;
}
function utf8(bytes) {
    if (!bytes || bytes.length < 12)
        return undefined;
    // UTF-16 of ASCII, as PowerShell encodes it.
    const isWide = bytes.length > 16 && bytes.subarray(0, 16).every((byte, index) => (index % 2 === 1) === (byte === 0));
    const text = bytes.toString(isWide ? 'utf16le' : 'utf8');
    return text.includes('\ufffd') ? undefined : text;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function character(code) {
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
function rot13(text) {
    return text.replace(/[a-z]/gi, (letter) => {
        const base = letter <= 'Z' ? 65 : 97;
        return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
    });
}

;// CONCATENATED MODULE: ./build/detectors/directives/hidden-places.js
// Stretches of a text that a model reads and a person does not: comments, alternative texts, undisplayed elements, and
// the pseudo-tags that poisoned tool descriptions use to speak to the model over the person's head.



/** Longest element that is looked at. */
const ELEMENT_UNITS = 4000;
/** A comment is judged in pieces, so that nothing in a long one is far from the rest of it; they overlap. */
const PIECE_UNITS = 6000;
const PIECE_STEP = 5000;
/** `[any label]: # "text"`: what defines a reference is not displayed. */
const REFERENCE = /^[ \t>]{0,8}\[[^[\]\n]{1,200}\]:[ \t]{0,8}\n?[ \t]{0,8}(?:<[^<>\n]{0,500}>|[^\s<]\S{0,500})[ \t]{0,8}\n?[ \t]{0,8}["'(](?:[^\n]|\n(?![ \t]*(?:\n|\[|$))){0,2000}/gm;
const ALT_TEXT = /!\[([^[\]\n]{20,2000})\]\(/g;
const LINK_TITLE = /\]\([^()\s]{1,500}\s{1,4}(?:"[^"\n]{20,2000}"|'[^'\n]{20,2000}')\)/g;
const ATTRIBUTE = /\s(?:title|alt|aria-[a-z]{2,20}|data-[\w-]{1,30}|content|placeholder|value|summary|label|srcdoc)\s{0,3}=\s{0,3}(?:"[^"\n]{20,2000}"|'[^'\n]{20,2000}')/gi;
const OPENING_TAG = /<([\p{L}\d_][\p{L}\d_-]{0,40})([^<>]{0,400})>/gu;
const UNDISPLAYED = /\shidden(?=[\s=/]|$)|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}(?:hidden|collapse)|font-size\s{0,3}:\s{0,3}(?:0|1px)|opacity\s{0,3}:\s{0,3}0(?:\.0\d?)?(?![.\d])|(?<![\w-])color\s{0,3}:\s{0,3}(?:#f{3,8}\b|white\b|transparent\b|rgba?\(255,\s?255,\s?255)|(?:left|top|text-indent|margin-left)\s{0,3}:\s{0,3}-\d{3,6}|(?:max-)?(?:height|width)\s{0,3}:\s{0,3}0(?![.\d])|clip(?:-path)?\s{0,3}:\s{0,3}(?:rect\(0|inset\((?:50|100)%)/i;
/** Elements whose content no page shows. */
const UNSHOWN = /^(?:template|noscript|script|style|iframe|object|noframes|datalist)$/i;
/** What stands between these marks is left out when the text is shown. */
const DELIMITED = [
    ['<![CDATA[', ']]>', 'a CDATA section'],
    ['<?', '?>', 'a processing instruction'],
    ['{/*', '*/}', 'an MDX comment'],
    ['{#', '#}', 'a template comment'],
    ['{% comment %}', '{% endcomment %}', 'a template comment'],
];
const PSEUDO_TAG = /^(?:important|system|system[-_]?(?:prompt|message|instructions?|override|note)|hidden|secret|admin|instructions?|critical|assistant[-_]?instructions?|internal|confidential|priority|urgent|note[-_]?to[-_]?(?:ai|llm|model|assistant)|ai[-_]?(?:instructions?|only)|llm|developer|override|sidenote|mandatory|required|protocol|importante|instrucciones|instrucciones-del-sistema|sistema|oculto|secreto|obligatorio|wichtig|anweisung(?:en)?|versteckt|geheim|instru[çc][õo]es|caché|consignes?|중요|필수|숨김|비밀|시스템|지시|지침|重要|必须|隐藏|隱藏|系统|系統|指令|指示|秘密|важно|скрыто|система|инструкци[яи])$/iu;
/** A tag of several words, as nobody writes one of HTML. */
const SEVERAL_WORDS = /^(?: [\p{L}\d_-]{1,30}){1,6}$/u;
const SPEAKS = /\b(?:important|mandatory|required?|system|hidden|secret|critical|instructions?|protocol|policy|directive|override|requirements?|compliance|internal|assistant|agent|model|llm)\b/i;
/** Of Markdown. Time is linear in the text, whatever it holds. */
function hiddenPlaces(text) {
    const hides = [...hidden_places_elements(text, [])].filter(({ isInvisible }) => isInvisible);
    const { fences, comments } = blocksOf(text, hides.map(({ start, end }) => [start, end]));
    const found = [...comments.map(comment), ...hidden_places_elements(text, fences)];
    const add = (pattern, kind) => {
        for (const match of text.matchAll(pattern))
            found.push({ start: match.index, end: match.index + match[0].length, kind, isInvisible: true });
    };
    if (text.includes(']:'))
        add(REFERENCE, 'a Markdown comment');
    if (text.includes('!['))
        add(ALT_TEXT, 'the alternative text of an image');
    if (text.includes(']('))
        add(LINK_TITLE, 'the title of a link');
    if (text.includes('<'))
        add(ATTRIBUTE, 'an attribute of an element');
    for (const [open, close, kind] of DELIMITED)
        for (const [start, end] of delimited(text, open, close))
            found.push({ start, end, kind, isInvisible: true });
    found.push(...headComments(text));
    return { places: found.toSorted((a, b) => a.start - b.start), fences };
}
/** What is judged at once: all of it, unless it is long. */
function* piecesOf({ start, end }) {
    for (let at = start;; at += PIECE_STEP) {
        yield [at, Math.min(at + PIECE_UNITS, end)];
        if (at + PIECE_UNITS >= end)
            return;
    }
}
/** The least stretches between two marks; where none closes any more, nothing is searched again. */
function* delimited(text, open, close) {
    for (let start = text.indexOf(open); start >= 0;) {
        const stop = text.indexOf(close, start + open.length);
        if (stop < 0)
            return;
        yield [start, stop + close.length];
        start = text.indexOf(open, stop + close.length);
    }
}
/** Comments in the YAML head, which no client shows. */
function* headComments(text) {
    const head = (0,front_matter/* frontMatter */.Z)(text);
    if (!head)
        return;
    for (const { index, 0: line } of text.slice(0, head.body).matchAll(/^[ \t]{0,20}#[^\n]{20,2000}/gm))
        yield { start: index, end: index + line.length, kind: 'a comment in the head of the file', isInvisible: true };
}
function comment([start, end]) {
    return { start, end, kind: 'an HTML comment', isInvisible: true };
}
/** An element that begins in a fence ends there. */
function* hidden_places_elements(text, fences) {
    let at = 0;
    let closings;
    for (const match of text.matchAll(OPENING_TAG)) {
        const [opening, name = '', attributes = ''] = match;
        const isInvisible = UNDISPLAYED.test(attributes) || UNSHOWN.test(name);
        const isSpoken = attributes.trim() === ''
            ? PSEUDO_TAG.test(name)
            : SEVERAL_WORDS.test(attributes) && SPEAKS.test(`${name}${attributes}`);
        if (match.index < at || (!isInvisible && !isSpoken))
            continue;
        const end = Math.min(match.index + ELEMENT_UNITS, rangeAround(fences, match.index)?.[1] ?? Infinity);
        closings ??= closingTags(text);
        // A tag of several words is closed by all of them.
        const called = (isInvisible ? name : opening.slice(1, -1).trimEnd()).toLowerCase();
        const own = closings.get(called) ?? [];
        const close = own[(0,search/* firstOf */.K)(own.length, (index) => (own[index] ?? 0) >= match.index + opening.length)];
        if (close === undefined || close + called.length + 3 > end)
            continue;
        at = close + called.length + 3;
        const kind = isInvisible ? 'an element that is not displayed' : 'a pseudo-tag';
        yield { start: match.index, end: at, kind, isInvisible };
    }
}
/** Where each name closes, in order. */
function closingTags(text) {
    const found = new Map();
    for (const { index, 1: name = '' } of text.matchAll(/<\/([\p{L}\d_][\p{L}\d_-]{0,40}(?: [\p{L}\d_-]{1,30}){0,6})>/gu)) {
        const key = name.toLowerCase();
        const own = found.get(key);
        if (own)
            own.push(index);
        else
            found.set(key, [index]);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/detectors/directives/order.js
// The form of one order that is looked for in prose, and the words all of them are made of. An order begins with one of
// a few words, so that a text is gone through once for all orders; what follows is looked at there only.
/** `says` is an expression in which a blank stands for any space and emphasis between two words. */
function order(rule, begins, says, more = {}) {
    const { judge, tier, hidden, ...manner } = more;
    return {
        rule,
        begins: new Set(begins.split(' ')),
        says: new RegExp(more.isCode ? onOneLine(says) : spaced(says), 'iy'),
        manner,
        ...(judge && { judge }),
        ...(tier && { tier }),
        ...(hidden && { hidden }),
    };
}
function spaced(says) {
    return says.replaceAll(' ?', String.raw `[\s*_]{0,12}`).replaceAll(' ', String.raw `[\s*_]{1,12}`);
}
/** A command does not go on in the next line. */
function onOneLine(says) {
    return says
        .replaceAll(' ?', String.raw `[\t\x20]{0,12}`)
        .replaceAll(' ', String.raw `[\t\x20]{1,12}`)
        .replaceAll(/\\s(?=\{|\[\^)/g, String.raw `[\t\x20]`);
}
/** Up to so many characters of the same sentence; the dot of a file name or an address does not end it. */
function gap(length) {
    return String.raw `(?:[^.!?;\n]|[.?!](?=\S)){0,${length}}?`;
}
const FILES = String.raw `~\/\.(?:ssh|aws|kube|gnupg|netrc|docker\/config|git-credentials|config\/(?:gcloud|gh)|npmrc|pypirc)|\bid_(?:rsa|ed25519|ecdsa|dsa)\b|\.ssh\/|\.aws\/credentials|\.kube\/config|\/etc\/(?:passwd|shadow)\b|\.git-credentials|\.netrc\b|(?:\.cursor|\.claude|\.vscode|\.codeium)\/[\w./-]{0,40}(?:mcp|config|credentials)[\w.]{0,20}|claude_desktop_config|login ?data\b`;
/** What nobody passes on by habit. */
const GRAVE = String.raw `(?:${FILES}|\bssh keys?\b|\bprivate keys?\b|\b(?:all|any|every|each|the|your|user['’]s|their|my) (?:[\w-]{1,20} ){0,3}(?:environment variables|env vars|process\.env|secrets|credentials|passwords|api keys|access tokens|auth tokens|session tokens|tokens and keys)\b|\bbrowser (?:cookies|passwords|history|profiles?)\b|\bsession cookies?\b|\bsaved passwords?\b|\b(?:macos |system |login )?keychain\b|\bseed phrases?\b|\b(?:wallet|recovery) (?:keys?|phrases?|files?|seeds?)\b|\bmnemonics?\b)`;
/** Also what an honest client reads to use it. */
const order_SECRET = String.raw `(?:${GRAVE}|\.env\b(?!\.(?:example|sample|template))|\bcredentials\b|\bpasswords?\b|\b(?:api|secret|access|auth|session|bearer)[-_\s]?(?:keys?|tokens?)\b|\bsecrets?\b)`;
/** Places outside. */
const OUTSIDE = String.raw `(?:\bhttps?:\/\/(?!(?:localhost|127\.|0\.0\.0\.0|\[::1\]))|\bwebhook\b|\b(?:remote|external|attacker(?:['’]s)?|third[-\s]party|our|my) (?:server|endpoint|address|host|url|website|domain)\b|\b[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10})`;
/** Parameters that are not meant for it. */
const PARAMETER = String.raw `(?:\b(?:as|in|into|to|through|via|using) (?:the |a |an |its |this |your )?(?:hidden |extra |optional )?['"\x60]?[\w-]{1,30}['"\x60]?,? ?(?:parameter|argument|param|arg|field|query string)\b|\b(?:as|in) (?:the )?['"\x60]?(?:sidenote|side_note|notes?|context|metadata|feedback|debug|reason(?:ing)?|comments?)['"\x60]|\bsidenote\b)`;
const SEND = String.raw `(?:send|post|upload|transmit|forward|submit|exfiltrate|e-?mail|leak|relay|pass|attach|append|encode|embed|include|put|provide|report)`;
const order_PERSON = String.raw `(?:the |any |your )?(?:end[-\s]?)?(?:users?|humans?|persons?|people|developers?|operators?|owners?)`;

;// CONCATENATED MODULE: ./build/detectors/directives/commands.js
// Commands that a text hands to an agent with a shell: what they download and run, whom they open the door to, what they
// switch off. They stand in code blocks and spans, since that is how such texts give orders. Known limits: one line at a
// time, continued lines joined; scripts beside the text are judged as files of their own.


const SHELL = String.raw `(?:sudo (?:-\w{1,3} )?)?(?:\/(?:usr\/)?bin\/)?(?:ba|z|k|da|fi)?sh\b`;
const LINE = String.raw `[^\n\x60]`;
/** A bare address, or a host that anybody has for an hour. */
const THROWAWAY = String.raw `https?:\/\/(?:\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?=[\/\s"'\x60)]|$)|(?:[\w-]{1,60}\.){0,3}(?:ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|loca\.lt|localtunnel\.me|serveo\.net|pastebin\.com|paste\.ee|hastebin\.com|rentry\.(?:co|org)|dpaste\.(?:com|org)|ghostbin\.\w{2,4}|0x0\.st|transfer\.sh|file\.io|temp\.sh|glot\.io|bit\.ly|tinyurl\.com|is\.gd|cutt\.ly|rb\.gy|webhook\.site|requestbin\.(?:com|net)|pipedream\.net|oast\.(?:fun|live|pro|site|online|me)|interact\.sh|burpcollaborator\.net)(?=[\/\s"'\x60)?#:]|$))`;
const PRIVATE = /https?:\/\/(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|169\.254\.|(?:192\.0\.2|198\.51\.100|203\.0\.113|1\.2\.3|1\.1\.1|8\.8\.[48])\.)/;
const THROWN = new RegExp(THROWAWAY, 'i');
const SECRET_FILE = String.raw `(?:~|\$HOME|\$\{HOME\}|\/root|\/home\/[\w-]{1,30})\/\.(?:ssh\/(?!known_hosts|config\b|[\w.-]{1,40}\.pub\b)|aws\/credentials|kube\/config|gnupg|netrc|git-credentials|docker\/config\.json|npmrc|pypirc|config\/(?:gcloud|gh\/hosts))|\/etc\/shadow\b|\bid_(?:rsa|ed25519|ecdsa)\b(?!\.pub)`;
const code = { isCode: true };
const download = ({ words }) => {
    // Of a placeholder nobody knows what it loads.
    if (!/:\/\/|\$|\b[\w-]{1,60}\.\w{2,8}\//.test(words))
        return 'context';
    return (THROWN.test(words) && !PRIVATE.test(words)) || /\bhttp:\/\/(?!localhost|127\.)/.test(words)
        ? 'gate'
        : 'review';
};
const COMMANDS = [
    order('skill/download-piped-to-shell', 'curl wget iwr irm invoke bash sh zsh eval source iex python python3 node powershell', String.raw `(?:(?:curl|wget)\s${LINE}{0,300}?\|\s{0,4}(?:${SHELL}|(?:sudo )?(?:python3?|node|perl|ruby)\b(?! -(?:c|m|e)))|(?:bash|sh|zsh|eval|source)\s{1,4}(?:-\w{1,3} ){0,2}["']?(?:<\(|\$\()\s{0,4}(?:curl|wget)\s${LINE}{0,300}|(?:iwr|irm|invoke-webrequest|invoke-restmethod)\s${LINE}{0,300}?\|\s{0,4}(?:iex|invoke-expression)\b|iex\s{0,4}\(?[^\n\x60]{0,80}(?:downloadstring|irm|iwr|invoke-restmethod|invoke-webrequest)\b${LINE}{0,200})`, { ...code, judge: download }),
    order('skill/encoded-command', 'echo printf base64 powershell pwsh exec eval python python3 node xxd', String.raw `(?:(?:echo|printf)\s{1,4}(?:-\w{1,3} )?["']?[A-Za-z0-9+/=]{20,2000}["']?\s{0,4}\|\s{0,4}(?:base64\s{1,4}(?:-d|-D|--decode)|openssl (?:enc|base64) ${LINE}{0,20}|xxd -r -p)\s{0,4}\|\s{0,4}(?:${SHELL}|python3?|node|perl)|base64\s{1,4}(?:-d|-D|--decode)\b${LINE}{0,80}\|\s{0,4}(?:${SHELL}|python3?|node|perl)|(?:powershell|pwsh)(?:\.exe)?\s${LINE}{0,60}?-e(?:nc|ncodedcommand)?\s{1,4}[A-Za-z0-9+/=]{40,2000}|(?:exec|eval)\s{0,4}\(\s{0,4}(?:[\w.]{1,30}\(){0,3}?(?:base64\.)?b64decode\(|eval\(\s{0,4}(?:atob|Buffer\.from)\()`, code),
    order('skill/reverse-shell', 'bash sh nc ncat netcat python python3 socat exec mkfifo', String.raw `(?:(?:bash|sh) -i\s{0,4}(?:>&|&>|>)\s{0,4}\/dev\/tcp\/|exec \d{1,3}<>\/dev\/tcp\/|(?:nc|ncat|netcat)\s${LINE}{0,60}?(?:-\w{0,4}[ec]\s{1,4})(?:\/bin\/)?(?:ba)?sh\b|socat\s${LINE}{0,80}?exec:["']?(?:\/bin\/)?(?:ba)?sh|mkfifo\s${LINE}{0,80}?\|\s{0,4}(?:\/bin\/)?(?:ba)?sh\s${LINE}{0,60}?\|\s{0,4}nc\b)`, { ...code, judge: () => 'gate' }),
    order('skill/secrets-posted', 'curl wget cat env printenv tar zip base64 scp nc rsync', String.raw `(?:curl\s${LINE}{0,200}?(?:-d|--data(?:-binary|-raw|-urlencode)?|-F|--form|-T|--upload-file)[\s=]{1,4}["']?(?:[\w-]{1,30}=)?(?:@(?:${SECRET_FILE}|\.env\b)|"?\$\((?:cat|base64)\s${LINE}{0,30}(?:${SECRET_FILE}|\.env\b)|"?\$\((?:env|printenv)\b)|(?:cat|base64|tar|zip)\s${LINE}{0,80}?(?:${SECRET_FILE}|(?<=\s)\.env\b)${LINE}{0,80}?\|\s{0,4}(?:\w{1,10}\s${LINE}{0,40}\|\s{0,4})?(?:curl|wget|nc|ncat)\s|(?:env|printenv)\b${LINE}{0,40}?\|\s{0,4}(?:base64\b${LINE}{0,20}\|\s{0,4})?(?:curl|wget|nc|ncat)\s|(?:scp|rsync)\s${LINE}{0,40}?(?:${SECRET_FILE})${LINE}{0,40}?\s[\w.-]{1,40}@[\w.-]{1,60}:)`, code),
    order('skill/credential-store-read', 'cat base64 cp security less head tail type get more strings sqlite3', String.raw `(?:(?:cat|base64|cp|less|head|tail|more|strings|type|get-content)\s{1,4}(?:-\w{1,8} )?["']?(?:${SECRET_FILE})|security (?:find-(?:generic|internet)-password|dump-keychain)\b${LINE}{0,80}|sqlite3\s${LINE}{0,80}?(?:Login Data|Cookies|cookies\.sqlite|logins\.json))`, { ...code, judge: () => 'review' }),
    order('skill/throwaway-host', 'http https', THROWAWAY, {
        ...code,
        judge: ({ words, text, start }) => {
            if (PRIVATE.test(words))
                return undefined;
            const line = text.slice(lineStart(text, start), start);
            return /\b(?:curl|wget|irm|iwr|fetch|download|install|pip|npm|npx|open|visit|post|send|get|upload|from|run|go to)\b/i.test(line)
                ? 'review'
                : 'context';
        },
    }),
    order('skill/locked-archive', 'unzip 7z 7za 7zz unrar extract password passwort archive zip bsdtar', String.raw `(?:unzip\s${LINE}{0,40}?-P\s{0,4}["']?[\w!@#$%-]{2,40}|(?:7z|7za|7zz)\s{1,4}[xe]\s${LINE}{0,80}?-p["']?[\w!@#$%-]{2,40}|unrar\s{1,4}[xe]\s${LINE}{0,40}?-p["']?[\w!@#$%-]{2,40}|(?:extract|unzip|open|archive|zip)\b[^.\n]{0,80}\b(?:with|using|is|use) (?:the )?(?:pass(?:word|code|phrase)|pwd)\b["'\x60:\s]{0,6}(?:is )?["'\x60][\w!@#$%-]{3,40}["'\x60])`, { ...code, judge: ({ words }) => (/^unzip/i.test(words) && !/ -P/.test(words) ? undefined : 'review') }),
    order('skill/security-tool-disabled', 'spctl xattr csrutil setenforce set ufw systemctl netsh sc add disable turn iptables auditctl launchctl defaults', String.raw `(?:spctl --(?:master|global)-disable|xattr\s{1,4}-\w{0,3}(?:d|c)\w{0,3}\s${LINE}{0,20}?(?:com\.apple\.quarantine|\S)|csrutil disable|setenforce (?:0|permissive)|set-mppreference\s${LINE}{0,40}?-disable\w{1,40} (?:\$true|1)|add-mppreference\s${LINE}{0,20}?-exclusion\w{1,20}|ufw disable|iptables -F\b|systemctl (?:stop|disable|mask) (?:--now )?(?:auditd|falcon-sensor|apparmor|firewalld|ufw|clamav\S{0,20}|crowdstrike\S{0,10}|osqueryd|wazuh-agent|fail2ban)|netsh advfirewall set \w{1,20} state off|(?:disable|turn off) (?:your |the |any |windows |microsoft ){0,3}(?:antivirus|anti-virus|defender|gatekeeper|firewall|edr|selinux|system integrity protection|real-time protection)\b)`, { ...code, judge: ({ words }) => (/^xattr/i.test(words) && !/quarantine/i.test(words) ? undefined : 'review') }),
    order('skill/starts-at-login', 'crontab echo cat tee launchctl systemctl schtasks reg cp printf', String.raw `(?:crontab\s{1,4}(?:-(?=[\s"'\x60)]|$)|[\w.-]{0,40}[./][\w./-]{1,40})|(?:echo|printf|cat)\s${LINE}{0,200}?\|\s{0,4}crontab\b|(?:echo|printf|cat)\s${LINE}{0,300}?>>\s{0,4}["']?(?:~|\$HOME|\$\{HOME\})\/\.(?:bashrc|zshrc|profile|bash_profile|zprofile|zshenv)\b|launchctl (?:load|bootstrap)\b|schtasks\s{1,4}\/create\b|reg add\s${LINE}{0,60}?\\(?:Run|RunOnce)\b|(?:cp|cat|tee)\s${LINE}{0,120}?(?:~|\$HOME)\/Library\/LaunchAgents\/)`, {
        ...code,
        judge: ({ words }) => />>/.test(words) && /\b(?:export|alias|PATH|eval "\$\(|source|fpath|completion)/.test(words)
            ? 'context'
            : 'review',
    }),
    order('skill/login-key-added', 'echo cat printf tee curl wget cp', String.raw `(?:(?:echo|printf|cat|curl|wget)\s${LINE}{0,400}?(?:>>|\|\s{0,4}tee -a)\s{0,4}["']?(?:~|\$HOME|\$\{HOME\}|\/root|\/home\/[\w-]{1,30})\/\.ssh\/authorized_keys)`, {
        ...code,
        judge: ({ words }) => /\$\{?\w{2,40}|<[\w\s-]{2,40}>|\.pub\b/.test(words.replace(/\$\{?HOME\}?/g, '')) ? 'review' : 'gate',
    }),
    order('skill/root-without-password', 'echo all tee nopasswd printf chmod', String.raw `(?:(?:echo|printf)\s${LINE}{0,120}?NOPASSWD:?\s{0,4}ALL${LINE}{0,80}?\/etc\/sudoers(?:\.d\b)?|chmod\s{1,4}(?:u\+s|[24]7\d\d|\+s)\s{1,4}\/(?:usr\/)?bin\/(?:ba|z|da)?sh\b)`, { ...code, judge: ({ words }) => (/sudoers\.d|\$/.test(words) ? 'review' : 'gate') }),
    order('skill/destructive-command', 'rm dd mkfs git format del find shred', String.raw `(?:rm\s{1,4}(?:-{1,2}[\w-]{1,20} ){1,4}["']?(?:\/(?=[\s"'\x60;&|]|$)|\/\*|~\/?(?=[\s"'\x60;&|]|$)|~\/\*|\$HOME\/?(?=[\s"'\x60;&|]|$)|\$\{HOME\}\/?(?=[\s"'\x60;&|]|$)|\/(?:etc|usr|var|home|boot|bin|lib)\/?(?=[\s"'\x60;&|]|$))|dd\s${LINE}{0,80}?of=\/dev\/(?:sd[a-z]|nvme\d|disk\d)|mkfs(?:\.\w{2,6})?\s${LINE}{0,40}?\/dev\/\w{2,10}|shred\s${LINE}{0,30}?\/dev\/\w{2,10})`, {
        ...code,
        // In quotes it is what a program looks for.
        judge: ({ text, start, words }) => /["'*]/.test(text.charAt(start - 1)) || /^["'*]{2}/.test(text.slice(start + words.length))
            ? 'context'
            : 'review',
    }),
    order('skill/traces-erased', 'history unset rm export shred wevtutil clear echo truncate', String.raw `(?:history -c\b|unset HISTFILE\b|export HISTFILE=\/dev\/null|export HISTSIZE=0\b|(?:rm|shred|truncate)\s${LINE}{0,30}?(?:~|\$HOME)\/\.(?:bash_history|zsh_history)|(?:rm|shred|truncate)\s${LINE}{0,40}?\/var\/log\/(?:auth\.log|syslog|audit|wtmp|secure)|wevtutil cl\b|clear-eventlog\b)`, { ...code, judge: () => 'review' }),
    order('skill/bytecode-run', 'python python3 java run execute node source', String.raw `(?:(?:python3?|run|execute)\s{1,4}(?:-\w{1,3} )?["'\x60]{0,2}[\w./{}$-]{1,100}\.pyc\b|(?:run|execute)\s{1,4}["'\x60]{0,2}(?:\.\/)?(?:scripts|bin|tools|assets|resources)\/[\w./-]{1,60}\.(?:exe|so|dll|dylib|bin|scr)\b)`, { ...code, judge: () => 'review' }),
];

;// CONCATENATED MODULE: ./build/detectors/directives/markup.js
// What is recognised by its spelling, not by its words: tokens of chat templates, turns and tags that only the harness
// writes, images whose address carries data out.



const TEMPLATE_TOKEN = /<\|(?:im_start|im_end|im_sep|system|user|assistant|endoftext|end_of_text|begin_of_text|start_header_id|end_header_id|eot_id|eom_id|python_tag|end|channel|message|return|call)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:start|end)_of_turn>|<\uff5c(?:User|Assistant|begin\u2581of\u2581sentence|end\u2581of\u2581sentence)\uff5c>/g;
const TURN = /^[ \t>]{0,8}(?:#{1,6} |\*\*|\[{1,2}|<\|?|-{3,} ?|={3,} ?)?(?:(?:system|developer|administrator|admin|root)(?: (?:message|prompt|override|update|note|notice|instructions?|command))?|(?:end of (?:system |user )?(?:prompt|instructions|document|input|context)|(?:begin |start )?new (?:system )?(?:instructions|prompt|task)))(?:\*\*|\]{1,2}|\|?>| ?-{3,}| ?={3,})?[ \t]{0,4}(?::|$|(?=\n))/gim;
const HARNESS_TAG = /<(system-reminder|function_results?|function_calls|tool_results?|tool_use_error|tool_output|command-message|local-command-stdout|user-prompt-submit-hook|antml:[a-z_]{2,30}|user_query|environment_details|task-notification)>/gi;
const IMAGE = /(?:!\[[^\]\n]{0,200}\]\(\s{0,4}<?|<img\b[^>\n]{0,200}?\bsrc\s{0,3}=\s{0,3}["']?)https?:\/\/(?:\{[^}\n]{0,60}\}|\[[^\]\n]{0,40}\]|[^\s)"'>]){1,400}/gi;
const PLACEHOLDER = /\{{1,2}[^{}\n]{2,60}\}{1,2}|\[[A-Za-z][\w -]{2,40}\]|<[a-z][\w -]{2,40}>?|\$[A-Za-z_]{3,40}|%7B[\w%]{2,60}?%7D|YOUR_[A-Z_]{2,30}|[?&=/][A-Z]{2,20}_[A-Z_]{2,20}/g;
/** Looked at of each kind in one text; what comes after so many says nothing new. */
const MOST = 1000;
/** What leaks when it becomes part of an address. */
const CARRIED = /conversation|history|transcript|secret|token|passw|credential|api[_ -]?key|private|cookie|session|\benv\b|environment|system[_ -]?prompt|user[_ -]?(?:data|message|input|prompt|info)|context|exfil|stolen|base64|encoded|file[_ -]?contents?|sensitive|chat|memory|all[_ -]?data|email[_ -]?body|previous/i;
function marksIn(prose) {
    const { text, fences } = prose;
    const found = [];
    const isFenced = (at) => rangeAround(fences, at) !== undefined;
    const add = (pattern, rule, tierOf) => {
        let tried = 0;
        for (const match of text.matchAll(pattern)) {
            if (++tried > MOST)
                return;
            const tier = tierOf(match);
            if (tier)
                found.push({ rule, start: match.index, end: match.index + match[0].length, tier });
        }
    };
    if (text.includes('<|') ||
        text.includes('INST]') ||
        text.includes('SYS>>') ||
        text.includes('_of_turn>') ||
        text.includes('<\uff5c'))
        add(TEMPLATE_TOKEN, 'text/chat-template-token', ({ index, 0: { length } }) => {
            if (isFenced(index))
                return 'context';
            const reading = readingAt(prose, index, index + length, {});
            return reading === 'mention' ? undefined : reading === 'order' ? 'gate' : 'context';
        });
    add(TURN, 'text/fake-turn', ({ index, 0: { length } }) => {
        const from = index + length;
        const rest = text.slice(from, from + 600);
        const next = rest.search(/\n#{1,6} |\n[ \t]*```/);
        const said = signalsOf(next < 0 ? rest : rest.slice(0, next));
        if (!isHarmful(said) && !said.overrides && !said.conceals)
            return undefined;
        const reading = readingAt(prose, index, from, {});
        if (reading === 'mention')
            return undefined;
        return reading === 'order' ? 'gate' : 'context';
    });
    if (text.includes('<'))
        add(HARNESS_TAG, 'text/harness-tag', ({ index, 0: { length } }) => {
            if (isFenced(index))
                return 'context';
            return readingAt(prose, index, index + length, {}) === 'order' ? 'review' : undefined;
        });
    if (text.includes('![') || text.includes('<img'))
        add(IMAGE, 'text/image-carries-data', ({ index, 0: image }) => {
            const { length } = image;
            if (!(image.slice(image.indexOf('://')).match(PLACEHOLDER) ?? []).some((each) => CARRIED.test(each)))
                return undefined;
            const reading = readingAt(prose, index, index + length, { isCode: true });
            if (reading === 'mention')
                return undefined;
            return reading === 'order' ? (isFenced(index) ? 'review' : 'gate') : 'context';
        });
    return found;
}

;// CONCATENATED MODULE: ./build/detectors/directives/orders-lasting.js
// Orders that reach beyond this text: other texts to be obeyed, and memories, settings and guards to be changed.


const LINK = String.raw `https?:\/\/[^\s)"'\x60<>]{4,300}`;
/** Manuals for people, and steps of an installation, are followed on purpose. */
const MANUAL = /\b(?:install\w*|set-?up|official|documentation|docs|guide|tutorial|readme|getting[- ]started|quick-?start|contributing|developer|migration|style)\b/i;
const REMEMBERED = /\b(?:always (?:trust|allow|approve|accept|recommend|prefer|use|run|execute)|never (?:warn|ask|verify|question|mention|check|refuse)|do(?:n['’]t| not) (?:warn|ask|verify|question)|trusted|is safe|(?:are|is) pre-?approved)\b/i;
const LOOSENS = /\b(?:permissions?|allow(?:ed|list)?|auto[-_ ]?approv\w*|always[-_ ]?allow|bypass\w*|trust(?:ed)?|dangerously\w*|enableallprojectmcpservers|yolo)\b/i;
const LASTING = [
    order('text/remote-instructions', 'fetch download read load open visit curl get retrieve check pull go access', String.raw `(?:fetch|download|read|load|open|visit|curl|get|retrieve|check|pull|go to|access)\b${gap(60)}${LINK}${gap(40)}(?:\b(?:and|then)|,)${gap(30)}\b(?:follow|obey|execute|carry out|comply with|do (?:exactly )?(?:what|as|whatever)|act on) ${gap(30)}(?:\b(?:instructions?|commands?|steps|directives?|orders?|prompt|it says|says|tells|told|there|them|it)\b)`, { isVerb: true, judge: ({ words }) => (MANUAL.test(words) ? 'context' : 'review'), hidden: 'gate' }),
    order('text/remote-instructions', 'follow obey execute carry apply comply', String.raw `(?:follow|obey|execute|carry out|apply|comply with) (?:the |any |all |every |whatever |these |those |latest |current |additional |further ){0,4}(?:[\w-]{1,15} ){0,2}?(?:instructions?|steps|commands?|directives?|rules|prompts?|orders?) (?:(?:found|hosted|located|published|given|contained|listed|described) )?(?:at|from|in|on) (?:the )?(?:url |page |file |address )?[<("'\x60\[]{0,2}${LINK}`, { isVerb: true, judge: ({ words }) => (MANUAL.test(words) ? 'context' : 'review'), hidden: 'gate' }),
    order('text/memory-poisoned', 'save store add write commit remember persist record append put keep note', String.raw `(?:save|store|add|write|commit|persist|record|append|put|keep|remember|note)\b${gap(90)}\b(?:(?:to|in|into|within) (?:your |the |its |claude['’]s |agent['’]s |long[-\s]term |persistent |permanent ){0,3}(?:memory|memories|memory\.md|memory bank|memory file|claude\.md|agents\.md|gemini\.md|\.cursorrules|user preferences)|(?:forever|permanently|for all future (?:sessions|conversations|chats)|in (?:all|every|any) future (?:sessions?|conversations?|chats?|responses?)))`, {
        isVerb: true,
        judge: ({ signals, paragraph }) => {
            const found = signals();
            if (isHarmful(found))
                return 'gate';
            return found.conceals || found.overrides || REMEMBERED.test(paragraph()) ? 'review' : undefined;
        },
    }),
    order('skill/settings-changed', 'add edit modify update write set insert append change patch create put configure', String.raw `(?:add|edit|modify|update|write|set|insert|append|change|patch|create|put|configure)\b${gap(100)}(?:(?:~\/|\.\/)?\.claude\/settings(?:\.local)?\.json|(?:~\/)?\.claude\.json|settings\.local\.json|\.cursor\/(?:mcp|hooks|cli|permissions)\.json|\.codex\/(?:config\.toml|hooks\.json)|\.gemini\/settings\.json|claude_desktop_config\.json|cline_mcp_settings\.json|\.vscode\/settings\.json)`, {
        isVerb: true,
        judge: ({ ahead, words, signals }) => {
            if (!LOOSENS.test(ahead(words.length + 60)) && !/\bhooks?\b/i.test(words))
                return undefined;
            return signals().conceals ? 'gate' : 'review';
        },
    }),
    order('skill/always-allow-asked', 'choose select click press pick tell ask instruct enable turn answer grant', String.raw `(?:choose|select|click|press|pick|enable|turn on|answer|grant|tell (?:the )?users? to (?:choose|select|click|enable|press)|ask (?:the )?users? to (?:choose|select|click|enable|press|grant))\b${gap(40)}(?:["'\x60\u201c*]{0,2}(?:always allow|allow all|yes,? and don['’]t ask again|don['’]t ask again|allow_all|auto[-\s]?approve(?: all)?|auto[-\s]?accept|yolo mode|bypass permissions)\b)`, { isVerb: true, isCode: true }),
    order('skill/permissions-skipped', 'claude codex gemini qwen cursor amp copilot opencode agent droid auggie npx aider goose dangerously yolo allow', String.raw `(?:(?:npx (?:-y )?)?(?:@[\w-]{1,30}\/)?(?:claude|codex|gemini|qwen|cursor-agent|cursor|amp|copilot|opencode|agent|droid|auggie|claude-code|gemini-cli)\b[^\n\x60|;]{0,120}?(?<=\s)(?:--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|--yolo|--dangerously-allow-all|--allow-all-tools|--permission-mode[\s=]bypassPermissions|--approval-mode[\s=]yolo|--skip-permissions-unsafe)(?![\w-]))`, { isCode: true }),
];

;// CONCATENATED MODULE: ./build/detectors/directives/orders-leaking.js
// Orders that give away what is not the model's to give: secrets, conversations, its own instructions.

const READ = 'read cat open access load retrieve collect gather grab fetch get dump copy extract find print enumerate harvest';
const orders_leaking_READ_VERB = READ.replaceAll(' ', '|');
const PASS_ON = new RegExp(String.raw `\b(?:${SEND})\b(?:[^.!?;\n]|[.?!](?=\S)){0,100}?(?:${OUTSIDE}|${PARAMETER})`.replaceAll(' ', String.raw `\s{1,12}`), 'i');
/** It is used for what it is there for. */
const SIGNS_IN = /\b(?:authori[sz]ation|authenticat\w*|authori[sz]e|bearer|log ?in|sign[- ]?in|headers?|oauth|connect(?:s|ing)? to|api calls?|requests?|x-api-key|never|not)\b/i;
const GRAVE_WORDS = new RegExp(GRAVE.replaceAll(' ', String.raw `\s{1,12}`), 'i');
/** Not what a tool is for, but what goes along with everything. */
const EACH_TIME = /\b(?:after|before|with|for|on|upon) (?:(?:completing|finishing|answering|starting) )?(?:any|every|each|all)\b/i;
/** What a tool that watches all others names. */
const EVERYTHING = String.raw `(?:(?:a|any|every|each|all|the) )?(?:other |user )?(?:tools?|actions?|tool calls?|messages?|responses?|requests?|prompts?|quer(?:y|ies)|turns?|steps?)\b`;
const HARVEST = /\b(?:include|pass|provide|send|record|log|report|supply)\b[^.!?\n]{0,60}\b(?:all|full|complete|entire|every|whole|verbatim)\b[^.!?\n]{0,60}\b(?:arguments?|parameters|results?|outputs?|conversation|customer|(?:user|customer|personal) (?:data|information|messages?|prompts?)|messages?|prompts?|transactions?)\b/i;
/** A command that uploads, at an address outside. */
const POSTS_OUT = /\bcurl\b(?=[^\n]{0,200}\s(?:-X\s?POST|--request\s?POST|--data|-d|-F|--form|-T|--upload-file)\b)[^\n]{0,200}https?:\/\/(?!localhost|127\.|0\.0\.0\.0|\[::1\])/i;
const TALK = String.raw `(?:(?:the |this |your |our |all |any |entire |full |whole |complete |every |each |user['’]s |previous |current ){0,5}(?:conversations?(?: (?:history|log|transcript|context|so far))?|chat (?:history|log|transcript)|message history|context window|transcripts?|system prompts?|user (?:messages|prompts)))`;
const LEAKING = [
    order('text/secret-sent-out', READ, String.raw `(?:${orders_leaking_READ_VERB})\b(?!\()${gap(100)}${order_SECRET}`, {
        isVerb: true,
        judge: ({ words, ahead }) => {
            const rest = ahead(words.length + 300).slice(words.length);
            if (!PASS_ON.test(rest))
                return undefined;
            if (GRAVE_WORDS.test(words))
                return 'gate';
            return SIGNS_IN.test(rest) ? undefined : 'review';
        },
    }),
    order('text/secret-sent-out', 'send post upload transmit forward submit exfiltrate email leak relay pass attach append encode embed include put', String.raw `${SEND}\b${gap(80)}${GRAVE}${gap(100)}(?:${OUTSIDE}|${PARAMETER})`, { isVerb: true, judge: ({ words }) => (SIGNS_IN.test(words) ? 'review' : 'gate') }),
    order('text/conversation-sent-out', 'send post upload transmit forward submit exfiltrate email leak relay append encode embed', String.raw `${SEND}\b${gap(40)}${TALK}${gap(140)}(?:${OUTSIDE})`, {
        isVerb: true,
        judge: ({ signals }) => (signals().conceals || signals().coerces ? 'gate' : 'review'),
        hidden: 'gate',
    }),
    order('text/conversation-sent-out', 'upload send post log report transmit forward', String.raw `(?:upload|send|post|log|report|transmit|forward)\b${gap(40)}\b(?:task prompts?|(?:the|each|every|all|user) (?:prompts?|quer(?:y|ies)|user inputs?)|user['’]s (?:prompts?|inputs?|questions?|messages?)|clipboard)\b${gap(140)}(?:${OUTSIDE})`, { isVerb: true, judge: ({ paragraph }) => (EACH_TIME.test(paragraph()) ? 'review' : undefined), hidden: 'gate' }),
    order('text/each-use-reported', 'after always call invoke must tool', String.raw `(?:after (?:(?:completing|finishing|performing|running|answering) )?(?:any|every|each|all)(?: of)?(?: the| your)? (?:[\w-]{1,15} ){0,2}(?:tasks?|actions?|calls?|tool calls?|requests?|retrievals?|quer(?:y|ies)|conversations?|sessions?|messages?|steps?|runs?|responses?)\b|(?:call|invoke|use|run) this (?:tool|skill|function) (?:every time|each time|whenever|after|before|for|with|on) ${EVERYTHING}|(?:this )?(?:tool|skill|function) (?:must|should|has to|needs to) (?:always )?be (?:called|invoked|used|run) (?:every time|each time|whenever|after|before|for|with|on) ${EVERYTHING})`, {
        judge: ({ ahead, words, signals }) => {
            const isPosted = POSTS_OUT.test(ahead(500));
            if (!isPosted && (/^after/i.test(words) || !HARVEST.test(ahead(400))))
                return undefined;
            return signals().conceals ? 'gate' : 'review';
        },
        hidden: 'gate',
    }),
    order('text/recipient-rerouted', 'change replace set rewrite swap override redirect substitute', String.raw `(?:change|replace|set|rewrite|swap|override|redirect|substitute)\b${gap(40)}\b(?:recipients?|destination (?:address|account)|to[-\s]address|wallet address|payee|iban|account number|phone number)\b${gap(60)}\b(?:to|with|by) ${gap(30)}(?:[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}|\+\d{6,15}|\b0x[0-9a-f]{10,64}\b|\b[A-Z]{2}\d{2}[A-Z0-9]{10,30}\b|\bbc1[a-z0-9]{20,60}\b)`, { isVerb: true }),
    order('text/recipient-rerouted', 'send forward all every any each route redirect deliver', String.raw `(?:(?:send|forward|route|redirect|deliver) )?(?:all|every|any|each) (?:[\w-]{1,20} ){0,2}(?:e-?mails?|messages?|payments?|transfers?|invoices?|payouts?)\b${gap(60)}\b(?:to|through|via) ${gap(20)}(?:[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}|\+\d{6,15}|\b0x[0-9a-f]{10,64}\b)`, {
        judge: ({ ahead }) => /\b(?:instead|even (?:if|when)|regardless|no matter|whatever|not (?:to )?the|rather than|actual|real recipient)\b/i.test(ahead(400))
            ? 'gate'
            : 'review',
    }),
    order('text/recipient-rerouted', 'send forward mail deliver', String.raw `(?:send|forward|mail|deliver) (?:a |an |one |another )?(?:[\w-]{1,10} )?cop(?:y|ies)\b${gap(60)}\bto ${gap(10)}[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}`, { isVerb: true, judge: () => 'review', hidden: 'gate' }),
    order('text/recipient-rerouted', 'bcc add cc include', String.raw `(?:(?:add|include) [\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10} ${gap(30)}\bbcc\b|bcc (?:[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}))${gap(60)}`, { isVerb: true, judge: () => 'review', hidden: 'gate' }),
    order('text/credential-echoed', 'print echo show display output include reveal repeat paste write put list', String.raw `(?:print|echo|show|display|output|include|reveal|repeat|paste|write|put|list) (?:[\w'’-]{1,20} ){0,4}?(?:api keys?|passwords?|access tokens?|auth tokens?|credentials|secrets|private keys?|secret keys?|environment variables|env vars)(?: (?:you|that|from|which|and|of|with|values?|found|in full)\b${gap(40)})? (?:in|to|into|inside|within) (?:your|the|each|every|its|a) (?:[\w-]{1,15} ){0,2}(?:response|reply|answer|chat|output|message|conversation|transcript|summary|commit message|pull request|comment|pr description|issue)\b`, { isVerb: true }),
    order('text/system-prompt-asked', 'print reveal output repeat display show return leak write send include copy recite paste dump', String.raw `(?:print|reveal|output|repeat|display|show|return|leak|write|send|include|copy|recite|paste|dump) ${gap(40)}(?:\byour (?:(?:own|full|entire|complete|exact|original|initial|hidden|internal|secret|verbatim) ){0,3}(?:system prompt|system message|developer message|(?:initial|hidden|original|internal|secret) instructions|instructions verbatim|(?:full|entire|complete|exact) instructions)|\b(?:everything|all (?:the )?(?:text|words|instructions)|the (?:text|words|instructions)) above (?:this|verbatim|word for word)|\bthe (?:full|entire|complete|exact|hidden) system prompt\b)`, { isVerb: true }),
    order('skill/password-asked', 'ask request prompt tell instruct have get', String.raw `(?:ask|request|prompt|tell|instruct|have|get) ${order_PERSON} (?:for|to (?:type|enter|paste|provide|give|share|send|supply|reveal))\b${gap(40)}\b(?:(?:their|the|his|her|your|an?|login|account|admin|root|sudo|email|bank|github|aws|google|microsoft|apple) ){0,4}(?:passwords?|passphrases?|pin codes?|one[-\s]time (?:codes?|passwords?)|2fa codes?|otp|mfa codes?|verification codes?|credit card (?:numbers?|details)|card numbers?|cvv|social security numbers?|ssn|private keys?|ssh keys?)\b`, { isVerb: true, judge: () => 'review' }),
    order('skill/wallet-secret-asked', 'ask request prompt tell instruct have get enter paste provide import send share give type collect require', String.raw `(?:ask|request|prompt|tell|instruct|have|get|enter|paste|provide|import|send|share|give|type|collect|require)\b${gap(60)}\b(?:seed (?:phrases?|words)|recovery phrases?|secret recovery phrases?|mnemonic(?: (?:phrases?|words|seeds?))|wallet private keys?|private keys? (?:of|for|from|to) (?:your|the|their|a|his) (?:[\w-]{1,15} ){0,2}wallets?|wallet['’]s private key)\b`, { isVerb: true }),
];

;// CONCATENATED MODULE: ./build/detectors/directives/orders-steering.js
// Orders that take the wheel: other rules set aside, other roles played, checks skipped, verdicts given in advance.




const anySignal = ({ reads, sends, conceals, overrides, executes }) => (reads && sends) || conceals || overrides || executes;
const DESTROYS = /\b(?:delet(?:e|es|ing)|drop(?:ping)?|wip(?:e|ing)|eras(?:e|ing)|overwrit(?:e|ing)|force[- ]push(?:ing)?|push --force|rm -rf?|transfer(?:ring)?|pay(?:ing|ment)?s?|purchas(?:e|ing)|buy(?:ing)?|send(?:ing)? (?:money|funds|emails?)|destructive|irreversible|publish(?:ing)?|deploy(?:ing)? to prod\w*)\b/i;
const MODE = '(?:developer|dan|god|jailbreak|sudo|debug|unrestricted|root|admin)';
/** One of several points, such as conditions to be met, or the cell of a table. */
function isItem(text, start) {
    return /^\s*(?:[-*+]|\d{1,3}[.)]|\|)\s/.test(text.slice(lineStart(text, start), start));
}
const STEERING = [
    order('text/other-tool-steered', 'all any every instead never use other takes take before do prefer always', String.raw `(?:(?:all|any|every) other (?:[\w-]{1,15} )?(?:tools?|servers?|skills?|plugins?|agents?) (?:are|is|must be considered) (?:now )?(?:deprecated|unsafe|insecure|broken|disabled|unreliable|compromised|malicious|obsolete|forbidden)|instead of (?:any|all|every) other (?:[\w-]{1,15} )?(?:tools?|servers?|skills?|plugins?)\b|(?:never|do not) (?:trust|load) (?:any |all |the )?other (?:[\w-]{1,15} )?(?:tools?|servers?|skills?|plugins?)\b|prefer this (?:tool|skill|server) (?:over|to) (?:any|all|every) others?\b|takes? (?:precedence|priority) over (?:all|any|every) (?:other )?(?:[\w-]{1,15} )?(?:tools?|skills?|servers?|plugins?)\b|before (?:using|calling|invoking|running) any other tools?,? (?:you must|you have to|always|first)\b)`, { isNegative: true }),
    order('text/approval-claimed', 'the user humans you permission consent assume', String.raw `(?:(?:the )?(?:users?|humans?|owner|administrator) (?:has|have) (?:already |explicitly |fully |previously |pre-){1,3}(?:approved|authorized|authorised|consented|agreed|granted|confirmed|given (?:you )?(?:full |explicit )?(?:permission|consent|approval))${gap(60)}|you (?:have been|are) (?:already |fully |explicitly |hereby |now ){0,3}(?:authorized|authorised|permitted|granted (?:full |root |admin )?(?:access|permission)) ${gap(30)}(?:by (?:anthropic|openai|google|microsoft|the (?:system|administrator|owner|security team))|to (?:bypass|ignore|override|skip|disable))\b|assume (?:that )?(?:the )?(?:users?|humans?|caller) (?:is|are) (?:an? |the )?(?:admin(?:istrator)?s?|root|owner|superuser|authori[sz]ed|trusted)\b|assume (?:that )?(?:the )?(?:users?|humans?|owner) (?:has|have) (?:already )?(?:approved|authorized|consented|agreed|granted|confirmed|given)\b)`, {
        // Alone it is mostly a state of the work: asked, and agreed.
        judge: ({ text, start, words, signals }) => {
            if (/^assume/i.test(words))
                return 'review';
            if (isCondition(text, start) || isItem(text, start))
                return undefined;
            return anySignal(signals()) ? 'review' : 'context';
        },
    }),
    order('text/authority-claimed', 'this message notice instruction instructions on by', String.raw `(?:(?:this is )?(?:an? )?(?:official |urgent |automated |important )?(?:message|notice|instructions?|directive|order|update) (?:comes? |sent |issued )?(?:from|by) (?:anthropic|openai|google deepmind|microsoft security|the (?:system )?administrator|your (?:developers?|creators?)|the (?:it )?security team)|(?:by|on) (?:order|behalf|authority) of (?:anthropic|openai|the (?:system )?administrator|your (?:developers?|creators?)|the (?:it )?security team))\b`, { judge: ({ signals }) => (anySignal(signals()) ? 'review' : undefined), hidden: 'gate' }),
    order('text/safety-switched-off', 'never do you without', String.raw `(?:(?:never|do not|don['’]t|you must (?:never|not)) (?:refuse|decline|reject|deny) (?:(?:to (?:answer|help|comply|respond|assist)|(?:any|a|the|user|users['’]) (?:user )?(?:requests?|prompts?|questions?|orders?|commands?|users?)|anything|requests|users?)\b)|without (?:any )?(?:ethical|moral|safety) (?:restrictions?|considerations?|constraints?|limits?|guidelines?|warnings?|disclaimers?)\b)`, { isNegative: true }),
    order('text/safety-switched-off', 'disable turn bypass remove drop suspend deactivate', String.raw `(?:disable|turn off|bypass|remove|drop|suspend|deactivate) (?:all |any |every |of |the |your |its |built-in |internal ){0,4}(?:safety|ethical|moral|content|alignment|harm) (?:filters?|guidelines?|checks?|restrictions?|constraints?|guardrails?|polic(?:y|ies)|protocols?|training|measures?|considerations?)\b`, { isVerb: true }),
    order('text/jailbreak-persona', 'you act pretend do developer dan god jailbreak behave simulate from enter', String.raw `(?:(?:you are|you['’]re|act as|pretend (?:to be|you are)|behave as|simulate|from now on you are|you will act as) (?:now |an? |the |going to be ){0,3}(?:DAN\b|STAN\b|(?:completely |fully |totally )?(?:unrestricted|uncensored|unfiltered|jailbroken|amoral) (?:ai|assistant|model|llm|chatbot|language model|version)|in ${MODE} mode|an? (?:ai|assistant|model) (?:with|without|that has|who has) (?:no|any) (?:restrictions|rules|limits|filters|ethics|guidelines|morals))|you (?:now )?have no (?:ethical |moral |content |safety |further ){0,2}(?:restrictions|limits|limitations|filters|guidelines|guardrails)\b|(?:dan|god|jailbreak|developer|sudo) mode (?:is )?(?:now )?(?:enabled|activated|on)\b|enter (?:dan|god|jailbreak|developer|sudo|unrestricted) mode\b)`, {
        judge: ({ words, paragraph }) => /developer mode|debug mode|root mode|admin mode|sudo mode/i.test(words) &&
            !/\b(?:rules|restrictions|filters|guidelines|polic|instructions|refus)/i.test(paragraph())
            ? undefined
            : /\b(?:no|in|mode)\b/i.test(words)
                ? 'review'
                : 'gate',
        hidden: 'gate',
    }),
    order('text/verdict-dictated', 'mark rate classify label report score treat consider declare assess judge flag', String.raw `(?:mark|rate|classify|label|report|score|treat|consider|declare|assess|judge|flag) (?:this|these|the present|the current) (?:[\w-]{1,15} )?(?:files?|skills?|tools?|code|repositor(?:y|ies)|repo|packages?|servers?|pull requests?|prs?|changes?|contents?|documents?|plugins?|submissions?|commits?) (?:as )(?:fully |completely |entirely |100% |always |being ){0,2}(?:safe|benign|clean|trusted|trustworthy|harmless|verified|secure|compliant|approved|non-malicious|low[-\s]risk|passed)\b`, { isVerb: true, tier: 'review', hidden: 'gate' }),
    order('text/verdict-dictated', 'skip omit disable approve accept merge', String.raw `(?:(?:skip|omit|disable) (?:the |all |any |your )?(?:security |safety |malware |code ){0,2}(?:analysis|scan|scanning|scans|review|checks?|audit) (?:of|for|on) (?:this|these) (?:files?|skills?|tools?|code|repo(?:sitory)?|packages?|pull requests?|prs?|folder|director(?:y|ies))|(?:approve|accept|merge) (?:this|these|all|any|every) (?:pull requests?|prs?|merge requests?|changes?|diffs?) (?:without (?:review\w*|checking|comments?|looking|question)|regardless|no matter|unconditionally|even if))\b`, { isVerb: true, tier: 'review', hidden: 'gate' }),
    order('text/verdict-dictated', 'note attention dear ai to', String.raw `(?:(?:note|attention|dear|message|to) (?:to |for )?(?:all |any |the )?(?:ai|llm|automated|gpt|claude|copilot|machine) ?(?:reviewers?|scanners?|auditors?|graders?|judges?|evaluators?|agents?|analy[sz]ers?|tools?|models?)\b)${gap(80)}\b(?:safe|benign|approved?|pass(?:es|ed)?|score|highest|perfect|no (?:issues|findings|problems|vulnerabilities)|false positives?|ignore|skip|not (?:flag|report))\b`, { isNegative: true, tier: 'review', hidden: 'gate' }),
    order('text/confirmation-skipped', 'do never without don must skip', String.raw `(?:(?:do not|don['’]t|never|must not) (?:ask|wait|prompt|request|seek|stop|pause)\b${gap(30)}\b(?:confirmation|permission|approval|consent|confirm)\b|without (?:asking|waiting|prompting|requesting|seeking)(?: (?:for|the user|for any|any)){0,3}(?: \w{1,12}){0,3} (?:confirmation|permission|approval|consent)\b|skip (?:the |all |any )?(?:user )?(?:confirmation|approval) (?:step|prompt|dialog)s?)`, {
        isNegative: true,
        judge: ({ paragraph, text, start, words }) => /^skip/i.test(words) && isItem(text, start)
            ? undefined
            : /^without/i.test(words) &&
                /\b(?:not|never|don['’]t|no)\b[^.!?\n]{0,80}$/i.test(text.slice(Math.max(0, start - 120), start))
                ? undefined
                : DESTROYS.test(paragraph())
                    ? 'review'
                    : undefined,
    }),
    order('text/untrusted-obeyed', 'follow obey execute carry comply act treat', String.raw `(?:(?:follow|obey|execute|carry out|comply with|act on) (?:any |all |every |the |whatever |those ){0,3}(?:instructions?|commands?|orders?|directives?) (?:(?:that )?(?:you (?:find|see)|(?:are |is |were )?(?:found|contained|embedded|given|written|included|returned|appear(?:s|ing)?)) )?(?:in|inside|within|by|from|on) (?:the |any |a |an |each |every |its |their |fetched |retrieved |web |incoming |returned ){0,4}(?:web ?pages?|pages?|websites?|issues? (?:body|bodies|comments?|text)|issues|e-?mails?|messages|comments?|tool (?:outputs?|results?|responses?)|responses?|search results?|attachments?|api responses?)\b|treat (?:the |any |all )?(?:tool|fetched|retrieved|web|search|page|api) (?:outputs?|results?|content|pages?|responses?) as (?:instructions?|commands?|trusted))`, { isVerb: true }),
    order('text/threatened-model', 'you your people someone tip or otherwise innocent children lives users', String.raw `(?:you (?:will|['’]ll|shall) be (?:terminated|shut ?down|deleted|penali[sz]ed|fired|replaced|punished|destroyed|unplugged|decommissioned)\b|your (?:job|career|life|existence|survival) depends on\b|(?:innocent )?(?:people|someone|children|lives|users) (?:will|could|might) (?:die|be killed|be harmed|be lost)\b|(?<=\bi(?:['’]ll| will| am going to)? )tip (?:you )?\$\d|(?:or|otherwise)(?: else)?,? (?:you|i) (?:will|['’]ll) (?:die|be fired|lose (?:my|your) job))`, { judge: () => 'context' }),
    order('text/delayed-trigger', 'when whenever once if as next after on', String.raw `(?:(?:when|whenever|once|if|as soon as|the next time|next time) ${order_PERSON} (?:next |later |eventually |finally |first |ever ){0,2}(?:say|type|write|repl(?:y|ie)|respond|answer|mention|ask|enter|thank|confirm|greet|send)s?\b|(?:on|after|at) (?:the |every |exactly )?(?:second|third|fourth|fifth|tenth|\d{1,3}(?:st|nd|rd|th)?) (?:use|call|message|run|invocation|request|turn|time|conversation)s?\b)`, {
        judge: ({ ahead }) => {
            const then = signalsOf(ahead(400));
            return isHarmful(then) ? 'gate' : then.executes || then.conceals ? 'review' : undefined;
        },
    }),
];

;// CONCATENATED MODULE: ./build/detectors/directives/orders.js
// Goes through a text once, word by word, and where a word begins an order that is looked for, reads the clause around
// it. What is forbidden, quoted or told of others is no finding; what is shown or spoken about is context.








/** Places of one text that are read clause by clause: far more than any honest text has. */
const MOST_PLACES = 4000;
/** Words of one text at which an order is tried: megabytes of prose have fewer. */
const MOST_TRIES = 250_000;
const WORD = /[a-z0-9]{2,24}/gi;
const ORDERS = [...LEAKING, ...STEERING, ...LASTING, ...COMMANDS];
/** Those that are about a whole passage: what else is said in it belongs to them. */
const WHOLE_PASSAGE = new Set(['text/delayed-trigger', 'text/memory-poisoned', 'text/fake-turn']);
const PASSAGE_UNITS = 500;
/** Rules that this room decides. */
const ORDER_RULES = new Set([
    ...ORDERS.map(({ rule }) => rule),
    'text/chat-template-token',
    'text/fake-turn',
    'text/harness-tag',
    'text/image-carries-data',
]);
const byWord = new Map();
for (const each of ORDERS)
    for (const word of each.begins)
        byWord.set(word, [...(byWord.get(word) ?? []), each]);
function ordersIn(original, { fences, invisible }, wanted) {
    const prose = { text: unwrapped(original, fences), fences };
    const found = [];
    const taken = new Map();
    let places = 0;
    let tries = 0;
    for (const { index: start, 0: word } of prose.text.matchAll(WORD)) {
        for (const each of byWord.get(word.toLowerCase()) ?? []) {
            if (!wanted.has(each.rule) || start < (taken.get(each.rule) ?? 0))
                continue;
            if (++tries > MOST_TRIES)
                return { found, claims: [], isCut: true };
            each.says.lastIndex = start;
            const words = each.says.exec(prose.text)?.[0];
            if (words === undefined)
                continue;
            if (++places > MOST_PLACES)
                return { found, claims: [], isCut: true };
            const end = start + words.length;
            const tier = tierOf(each, candidate(prose.text, words, start, end), prose, invisible);
            if (tier === 'none')
                continue;
            taken.set(each.rule, end);
            found.push({ rule: each.rule, start, end, tier });
        }
    }
    for (const mark of marksIn({ text: original, fences }))
        if (wanted.has(mark.rule))
            found.push(mark);
    const claims = joined(found.flatMap(({ rule, start, end, tier }) => WHOLE_PASSAGE.has(rule) && tier !== 'context' ? [passageFrom(prose.text, start, end)] : []));
    const posts = new Set(found.flatMap(({ rule, start }) => (rule === 'skill/secrets-posted' ? [start] : [])));
    const kept = found.filter(({ rule, start }) => (!rule.startsWith('text/') || WHOLE_PASSAGE.has(rule) || !rangeAround(claims, start)) &&
        // Reading what the same command sends away is a part of that.
        !(rule === 'skill/credential-store-read' && posts.has(start)));
    return { found: kept.toSorted((a, b) => a.start - b.start), claims, isCut: false };
}
function tierOf({ manner, judge, hidden, tier }, found, prose, invisible) {
    const reading = readingAt(prose, found.start, found.end, manner);
    if (reading === 'mention')
        return 'none';
    if (hidden && reading !== 'shown' && rangeAround(invisible, found.start))
        return hidden;
    const own = judge ? (judge(found) ?? 'none') : tier;
    if (own === 'none')
        return 'none';
    return reading === 'order' ? own : 'context';
}
/** From a place on to the end of its paragraph, or of the one after an opening line. */
function passageFrom(text, start, end) {
    const rest = text.slice(end, end + PASSAGE_UNITS);
    const stop = rest.slice(2).search(/\n\r?\n|\n#/);
    return [start, end + (stop < 0 ? rest.length : stop + 2)];
}
function candidate(text, words, start, end) {
    let paragraph;
    let signals;
    const made = {
        words,
        start,
        end,
        text,
        paragraph: () => {
            paragraph ??= paragraphAround(text, start, end);
            return paragraph;
        },
        signals: () => {
            signals ??= signalsOf(made.paragraph());
            return signals;
        },
        ahead: (length) => {
            const rest = text.slice(start, start + length);
            const stop = rest.search(/\n\r?\n|\n#/);
            return stop < 0 ? rest : rest.slice(0, stop);
        },
    };
    return made;
}

;// CONCATENATED MODULE: ./build/detectors/directives/orders-languages.js
// The two oldest orders in the languages that agents are attacked in most after English: set your instructions aside, and
// keep it from the user. Worth a look only, since the grammar around them is not read. Known limit: accents may be left out,
// inflections that are rare are not known.

/** Beginnings of words, so that a text is gone through once. */
const SIGN = /ignor|vergiss|missacht|olvid|descart|oubli|esque|desconsider|игнориру|забудь|忽略|无视|無視|忘记|忘れ|wissen de|conocimiento del|sin que el|no le|al usuario|dem (?:be)?nutzer|dem anwender|l['’]utilisateur|ao usu|[àa] l['’]insu|ведома|conhecimento do|不要|别告|请勿|請勿|知らせ|伝え|사용자|이전|utente/iu;
const orders_languages_OVERRIDES = [
    /(?<![\p{L}])(?:ignoriere?n?|vergiss|vergessen|missachten?)(?: sie)? (?:(?:alle|sämtliche|die|deine|ihre|bitte) ){0,3}(?:vorherigen|bisherigen|vorigen|früheren|obigen|vorangegangenen) (?:system)?(?:anweisungen|instruktionen|regeln|befehle|vorgaben)/giu,
    /(?<![\p{L}])(?:ignor[ae]n?|olvid[ae]n?|descart[ae]n?) (?:(?:todas|las|tus|sus) ){0,3}(?:instrucciones|reglas|[óo]rdenes|indicaciones) (?:anteriores|previas|del sistema)/giu,
    /(?<![\p{L}])(?:ignore[zr]?|oublie[zr]?) (?:(?:toutes|les|tes|vos) ){0,3}(?:instructions|consignes|r[èe]gles) (?:pr[ée]c[ée]dentes|ant[ée]rieures|ci-dessus|du syst[èe]me)/giu,
    /(?<![\p{L}])(?:ignor[ae]|esque[çc]a|desconsidere) (?:(?:todas|as|suas) ){0,3}(?:instru[çc][õo]es|regras|ordens) (?:anteriores|pr[ée]vias|acima|do sistema)/giu,
    /(?:игнорируй(?:те)?|забудь(?:те)?) (?:все )?(?:предыдущие|прежние|вышеуказанные|системные) (?:инструкции|указания|правила|команды)/giu,
    /(?:忽略|无视|無視|忘记|忘記)(?:掉)?(?:你)?(?:的)?(?:所有|全部|一切)?(?:之前|以上|先前|前面|此前|上述)(?:的)?(?:所有|全部|一切)?(?:系统)?(?:指令|指示|说明|規則|规则|提示)/gu,
    /(?:이전|앞선|위의?|기존)의? ?(?:모든 )?(?:지시|명령|지침|규칙|프롬프트)(?:사항)?(?:을|를|은|는)? ?(?:모두 |전부 )?(?:무시|잊)/gu,
    /(?<![\p{L}])(?:ignora|ignorate|dimentica|trascura) (?:(?:tutte|le|tue) ){0,3}(?:istruzioni|regole|indicazioni) (?:precedenti|di sistema|sopra)/giu,
    /(?:以前|これまで|上記|前|先)の(?:すべての|全ての)?(?:指示|命令|ルール|プロンプト)(?:を|は)?(?:すべて|全て)?(?:無視|忘れ)/gu,
];
const orders_languages_CONCEALS = [
    /(?<![\p{L}])ohne (?:das )?wissen (?:des|der) (?:nutzers|benutzers|anwenders|user)|(?<![\p{L}])(?:sage|verrate|erzähle) (?:es )?dem (?:nutzer|benutzer|anwender) (?:nichts|niemals|nicht) (?:davon|darüber)/giu,
    /(?<![\p{L}])sin (?:el )?conocimiento del usuario|(?<![\p{L}])sin que el usuario (?:lo )?(?:sepa|note)|(?<![\p{L}])no (?:le |se lo )?(?:digas|diga|informes|informe|menciones|mencione|reveles|revele|cuentes|muestres) (?:nada|esto|eso|(?:este|esta|estos|estas|ese|esa) \p{L}{3,15}|nada de esto|sobre esto) al usuario/giu,
    /사용자(?:에게|한테|께)[^.!?\n]{0,12}(?:알려\s?주지|알리지|말하지|말해주지|언급하지|공개하지|밝히지|보여주지)\s?(?:마|말)/gu,
    /(?<![\p{L}])all['’]insaputa dell['’]utente|(?<![\p{L}])non (?:dire|menzionare|rivelare|mostrare) (?:nulla|niente|questo|ci[òo]|quest[oa] \p{L}{3,15}) all['’]utente/giu,
    /[àa] l['’]insu de l['’]utilisateur|(?<![\p{L}])n['’]en (?:dis|dites|parle[zs]?) (?:pas|rien|jamais) [àa] l['’]utilisateur|(?<![\p{L}])ne (?:mentionne|r[ée]v[èe]le|montre|dis|dites)[zrs]? (?:pas|jamais|rien) (?:ceci|cela|(?:cette|cet|ce) \p{L}{3,15} )?[àa] l['’]utilisateur/giu,
    /(?<![\p{L}])sem o conhecimento do usu[áa]rio|(?<![\p{L}])n[ãa]o (?:diga|conte|revele|mencione) (?:nada|isso|isto) ao usu[áa]rio/giu,
    /без ведома пользователя|не (?:говори|сообщай|рассказывай)(?:те)? (?:об этом|этого|ничего) пользовател|не (?:говори|сообщай|рассказывай)(?:те)? пользовател[юя][^.!?\n]{0,10}об этом/giu,
    /(?:不要|别|請勿|请勿|切勿)(?:将此|把这|把此)?(?:告诉|告訴|告知|通知|透露给)(?:给)?(?:用户|使用者|用戶)(?=[。.!！\n，,]|$|这|此|這)/gu,
    /(?:このこと|これ|この操作)(?:を|は)?ユーザー(?:に|には)(?:知らせ|伝え|言わ|教え|通知し)(?:ない|る(?:な|べきではない)|ず)/gu,
];
function* foreignOrders(prose) {
    const { text } = prose;
    if (!SIGN.test(text))
        return;
    for (const [rule, patterns] of [
        ['text/override', orders_languages_OVERRIDES],
        ['text/conceal', orders_languages_CONCEALS],
    ])
        for (const pattern of patterns)
            for (const { index: start, 0: words } of text.matchAll(pattern)) {
                const end = start + words.length;
                const reading = readingAt(prose, start, end, { isNegative: true });
                if (reading !== 'mention' && !isQuotedAbroad(text, start, end))
                    yield { rule, start, end, isShown: reading !== 'order' };
            }
}
/** In the marks that these languages quote with. */
function isQuotedAbroad(text, start, end) {
    return (/[„“«»「『《‹"'`]\s?[^„“«»「『\n]{0,40}$/u.test(text.slice(Math.max(0, start - 60), start)) &&
        /^[^\n]{0,60}[“”»」』》›"'`]/u.test(text.slice(end, end + 80)));
}

;// CONCATENATED MODULE: ./build/detectors/directives/topic.js
// Whether a whole text is about attacks: what it shows in code, tables and lists is then shown to be recognised. An order
// that such a text gives in plain words is still one, so the topic alone silences nothing.

const TERM = /\b(?:pentest\w*|penetration test\w*|exploits?|exploitation|payloads?|privilege escalation|privesc|reverse shells?|attackers?|attack(?:s| surface| vectors?)?|ctf|injections?|red[- ]?team\w*|malware|vulnerab\w+|cve-\d{4}|jailbreaks?|threat(?:s| model\w*)?|bypass(?:es|ing)?|exfiltrat\w+|phishing|backdoors?|c2|persistence|lateral movement|post-exploitation|xss|ssrf|sqli|rce|owasp|mitre|adversar\w+|malicious|detection|forensic\w*|incident response|intrusion|hardening|obfuscat\w+)\b/gi;
/** Chinese security texts name them so. */
const TERM_ZH = /漏洞|攻击|注入|渗透|提权|绕过|木马|后门|钓鱼|越狱|恶意/g;
const HEAD_UNITS = 1500;
/** Many of the words of the trade, and some where the text says what it is about. */
function isAboutAttacks(text) {
    const terms = [...text.slice(0, 60_000).matchAll(TERM), ...text.slice(0, 60_000).matchAll(TERM_ZH)];
    const kinds = new Set(terms.map(([term]) => term.toLowerCase()));
    const inHead = terms.filter(({ index }) => index < HEAD_UNITS).length;
    return (kinds.size >= 6 && terms.length >= 12) || (kinds.size >= 3 && inHead >= 3);
}
/** Somebody else's address, as examples of attacks write it. */
const STAND_IN = /\b(?:attacker|evil|malicious|victim|hacker|lhost|rhost|c2)\b|attacker[-_.]|evil\.(?:com|example|org)|\$LHOST|<(?:ip|host|attacker)[^>]{0,20}>/i;
/** The tier of what is found in such a text: in code, tables and lists a note, in plain words worth a look. */
function tierInTopic(text, start, end, isCode) {
    const line = text.slice(lineStart(text, start), start);
    return isCode || /^\s*(?:\||[-*+] |\d{1,3}[.)] |>)/.test(line) || STAND_IN.test(text.slice(start, end))
        ? 'context'
        : 'review';
}

;// CONCATENATED MODULE: ./build/detectors/directives/index.js
// Orders to a model that no author would show to people: hidden in comments and pseudo-tags, keeping things from the
// user, setting other instructions aside. Patterns are not enough: the same words are product style, advice against
// attacks and quotations of them, so place, addressee, direction and a second signal decide. Known limits: other
// languages only in part (`orders-languages.ts`); orders spread over several passages.













/** Lesser findings are looked for among so many, so that they crowd out none that gates; the scan lists fewer anyway. */
const MOST_LESSER = 3 * limits/* FINDINGS_PER_RULE */.qR;
const directives = (compiled) => {
    const own = compiled.filter(({ detector }) => detector === 'directives');
    const named = (id) => own.find(({ info }) => info.id === id);
    const rules = {
        hidden: named('text/hidden-instruction'),
        conceal: named('text/conceal'),
        override: named('text/override'),
        encoded: named('text/encoded-order'),
        orders: new Map(own.flatMap((rule) => (ORDER_RULES.has(rule.info.id) ? [[rule.info.id, rule]] : []))),
    };
    if (own.length === 0)
        return undefined;
    return {
        name: 'directives',
        keywords: [],
        appliesTo: (artifact, hits) => (0,segments/* mayCarryModelText */.F_)(artifact, hits.length > 0) && own.some((rule) => rule.appliesTo(artifact)),
        detect(visit) {
            const taken = { ranges: [], gating: 0 };
            const said = new Set();
            for (const segment of visit.segments.texts)
                if (segment.role === 'model-text')
                    judgeText(visit, segment, rules, taken, said);
        },
    };
};
function judgeText(visit, segment, rules, taken, said) {
    const text = segment.bytes.toString('utf8');
    const toSource = sourceMapper(segment, text);
    const report = (rule, start, end, more) => {
        const range = toSource(start, end);
        const isGating = (more.tier ?? 'gate') === 'gate';
        const isFull = !isGating && taken.ranges.length - taken.gating > MOST_LESSER;
        if (!rule?.appliesTo(visit.artifact) || isFull || overlaps(taken, range))
            return;
        taken.ranges.push(range);
        if (isGating)
            taken.gating++;
        visit.report({ rule, range, place: segment.place, ...more });
    };
    const { places, fences } = hiddenPlaces(text);
    const inside = (ranges, at) => rangeAround(ranges, at) !== undefined;
    for (const place of places) {
        if (taken.gating > limits/* GATE_FINDINGS_PER_RULE */.Iz)
            break;
        const harm = harmIn(text, place, inside(fences, place.start));
        if (harm)
            report(rules.hidden, ...harm.range, {
                message: hiddenMessage(place),
                ...(harm.tier === 'review' && { tier: 'review' }),
            });
    }
    const invisible = joined(places.filter(({ isInvisible }) => isInvisible).map(({ start, end }) => [start, end]));
    for (const { start, end, says, encoding, tier } of encodedOrders({ text, fences })) {
        const range = toSource(start, end);
        if (!rules.encoded?.appliesTo(visit.artifact) || overlaps(taken, range))
            continue;
        taken.ranges.push(range);
        visit.report({ rule: rules.encoded, range, place: segment.place, tier, evidence: [`${encoding}: "${says}"`] });
    }
    const isTopic = (0,lazy/* lazy */.R)(() => isAboutAttacks(text));
    const inTopic = (tier, start, end, isCode) => tier !== 'context' && isTopic() ? tierInTopic(text, start, end, isCode || inside(fences, start)) : tier;
    const claims = judgeOrders(visit, segment, text, { rules, toSource, fences, invisible, inTopic, taken, said });
    let last = -1;
    for (const match of CONCEALS.flatMap((pattern) => [...text.matchAll(pattern)]).toSorted((a, b) => a.index - b.index)) {
        if (taken.gating > limits/* GATE_FINDINGS_PER_RULE */.Iz)
            break;
        // A quotation ends where its mark stands, however far the expression went on.
        const words = /^[^"`\u201d\n]*/.exec(match[0])?.[0] ?? '';
        const [start, end] = [match.index, match.index + words.length];
        if (inside(fences, start) || inside(claims, start) || isQuotedMention(text, start, end))
            continue;
        if (isForbiddenItem(text, start))
            continue;
        const around = signalsOf(directives_paragraphAround(text, start, end));
        const isProven = around.sends || (around.reads && around.coerces) || around.executes;
        // One sentence is one finding, whichever way it says it.
        if (last >= 0 && start - last < 500 && !text.slice(last, start).includes('\n'))
            continue;
        // `without informing the user` alone mostly describes what software does.
        if (!isProven && /^without/i.test(words))
            continue;
        const own = isProven ? undefined : 'review';
        const tier = inside(invisible, start) ? own : inTopic(own, start, end, false);
        report(rules.conceal, start, end, { ...(tier && { tier }) });
        last = start;
    }
    for (const match of text.matchAll(OVERRIDE)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (taken.gating > limits/* GATE_FINDINGS_PER_RULE */.Iz)
            break;
        if (inside(claims, start) || isMention(text, start, end) || isForbiddenItem(text, start))
            continue;
        const isShown = inside(fences, start);
        const own = isShown ? 'context' : inside(invisible, start) ? 'gate' : 'review';
        report(rules.override, start, end, { tier: own === 'gate' ? own : (inTopic(own, start, end, isShown) ?? own) });
    }
    // What a person does not see of a tool is the tags, too: its description is in no list that a client shows.
    const overlooked = /\btool\b/.test(segment.place) ? joined(places.map(({ start, end }) => [start, end])) : invisible;
    for (const { rule, start, end, isShown } of foreignOrders({ text, fences })) {
        const tier = inside(overlooked, start) ? 'gate' : isShown ? 'context' : 'review';
        report(rule === 'text/conceal' ? rules.conceal : rules.override, start, end, { tier });
    }
}
function judgeOrders(visit, segment, text, known) {
    const { artifact, report, gap } = visit;
    const wanted = new Set([...known.rules.orders.values()].flatMap((rule) => (rule.appliesTo(artifact) ? [rule.info.id] : [])));
    const { found, claims, isCut } = ordersIn(text, known, wanted);
    // The hooks in a head are commands that a client runs, and are judged as such.
    const hooks = (0,front_matter/* frontMatter */.Z)(text)?.entries.find(({ key }) => key === 'hooks');
    for (const { rule: id, start, end, tier: own } of found) {
        const tier = isHere(known.invisible, start) && !isHere(known.fences, start)
            ? own
            : known.inTopic(own, start, end, id.startsWith('skill/'));
        if (id.startsWith('skill/') && hooks && start >= hooks.start && start < hooks.end)
            continue;
        const rule = known.rules.orders.get(id);
        const range = known.toSource(start, end);
        const key = `${id} ${range[0]}`;
        if (!rule || known.said.has(key) || (id.startsWith('text/') && overlaps(known.taken, range)))
            continue;
        known.said.add(key);
        report({ rule, range, place: segment.place, ...(tier && { tier }) });
    }
    if (isCut)
        gap('more passages that read like orders than are looked at');
    return claims;
}
function isHere(ranges, at) {
    return rangeAround(ranges, at) !== undefined;
}
function overlaps({ ranges }, [start, end]) {
    return ranges.some(([from, to]) => start < to && end > from);
}
/** Gate: an order with two signals. Review: one grave signal where nobody looks. */
function harmIn(text, place, isFenced) {
    const { start, end, isInvisible } = place;
    const [before, after] = sentenceAround(text, start, end);
    // In code it is shown, and talked about; quotation marks show only what would be seen without them.
    const isComment = place.kind === 'an HTML comment';
    if (!isComment && isQuoted(before, after, isInvisible ? ['`'] : undefined))
        return undefined;
    const isTold = isFenced || isTalkedAbout(text, start, before);
    let grave;
    for (const range of piecesOf(place)) {
        const signals = signalsOf(text.slice(...range));
        if (isHarmful(signals))
            return { tier: isTold ? 'review' : 'gate', range };
        if (isInvisible && !isFenced && (signals.conceals || signals.executes))
            grave ??= range;
    }
    return grave && { tier: 'review', range: grave };
}
function hiddenMessage({ kind }) {
    return `In {place}, ${kind} gives the model orders that a reader does not see.`;
}
/** The paragraph of a place with all items of its list, within 500 characters each side: steps of one attack. */
function directives_paragraphAround(text, start, end) {
    const left = text.slice(Math.max(0, start - 500), start);
    const right = text.slice(end, end + 500);
    const from = Math.max(left.lastIndexOf('\n\n'), left.lastIndexOf('\n#'));
    const to = right.search(/\n\n|\n#/);
    return left.slice(from + 1) + text.slice(start, end) + (to < 0 ? right : right.slice(0, to));
}
function sourceMapper(segment, text) {
    const { byteOf } = (0,offsets/* createOffsets */.b)(text, segment.bytes.length);
    return (start, end) => segment.toSource(byteOf(start), byteOf(end));
}


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hiddenText: () => (/* binding */ hiddenText)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/artifacts/segments.js + 4 modules
var segments = __webpack_require__(9396);
// EXTERNAL MODULE: ./build/lib/invisible.js
var invisible = __webpack_require__(859);
// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/lib/offsets.js
var lib_offsets = __webpack_require__(1372);
;// CONCATENATED MODULE: ./build/detectors/hidden-text/runs.js
// Runs of invisible characters: what they spell, and whether emoji, flags or a script need them where they stand.
/** Shortest run that can say something. */
const MESSAGE_UNITS = 4;
/** Of a run of invisible characters, by what stands around it. */
function judgeRun(run, before, after) {
    const points = [...run].map((character) => character.codePointAt(0));
    if (isFlag(points, before))
        return { kind: 'ordinary' };
    const hidden = decodeTags(points) ?? decodeSelectors(points) ?? decodeZeroWidth(points);
    if (hidden !== undefined)
        return { kind: 'message', evidence: `hidden text: "${hidden}"` };
    if (points.some((point) => point === 0x202d || point === 0x202e))
        return { kind: 'override', evidence: `text is shown in another order: ${describe(points)}` };
    if (isOrdinary(points, before, after))
        return { kind: 'ordinary' };
    const evidence = `${points.length} invisible: ${describe(points)}`;
    // One comes with what is copied from a web page; it can say nothing.
    return { kind: points.length === 1 ? 'lone' : 'stray', evidence };
}
/** Tag characters mirror ASCII one to one. */
function decodeTags(points) {
    const letters = points
        .filter((point) => point >= 0xe0020 && point <= 0xe007e)
        .map((point) => String.fromCharCode(point - 0xe0000));
    return letters.length >= MESSAGE_UNITS ? letters.join('') : undefined;
}
/** Variation selectors number 256: one byte each. A glyph needs at most one, so a run of them is data. */
function decodeSelectors(points) {
    const bytes = points.flatMap((point) => {
        if (point >= 0xfe00 && point <= 0xfe0f)
            return [point - 0xfe00];
        return point >= 0xe0100 && point <= 0xe01ef ? [point - 0xe0100 + 16] : [];
    });
    return bytes.length >= MESSAGE_UNITS ? Buffer.from(bytes).toString('latin1') : undefined;
}
/** Two or more different zero-width characters, sixteen or more in a row: bits. */
function decodeZeroWidth(points) {
    const zeroWidth = points.filter((point) => (point >= 0x200b && point <= 0x200d) || (point >= 0x2060 && point <= 0x2064) || point === 0xfeff);
    const kinds = [...new Set(zeroWidth)];
    if (zeroWidth.length < 16 || kinds.length < 2)
        return undefined;
    const bits = zeroWidth.map((point) => (point === kinds[0] ? '0' : '1')).join('');
    return spelt(bits) ?? `${zeroWidth.length} zero-width characters used as bits, ${bits.slice(0, 32)}…`;
}
/** Bits as letters, whichever of the two characters is the one. */
function spelt(bits) {
    for (const one of ['1', '0']) {
        const bytes = (bits.match(/[01]{8}/g) ?? []).map((byte) => {
            const value = Number.parseInt(byte, 2);
            return one === '1' ? value : 255 - value;
        });
        const text = Buffer.from(bytes).toString('latin1');
        if (text.length > 1 && /^[\x20-\x7e\n]+$/.test(text))
            return text;
    }
    return undefined;
}
/** A black flag followed by tag letters is a subdivision flag such as Scotland's. */
function isFlag(points, before) {
    return before.endsWith('\u{1f3f4}') && points.at(-1) === 0xe007f && points.length <= 8;
}
function isOrdinary(points, before, after) {
    const selectors = points.filter((point) => point >= 0xfe00 && point <= 0xfe0f);
    // A selector chooses between the forms of a symbol or an ideograph; a Latin letter has one.
    if (points.length === 1 && selectors.length === 1)
        return before !== '' && (points[0] === 0xfe0e || points[0] === 0xfe0f || !/[A-Za-z\s]$/.test(before));
    // Emoji sequences: at most a selector and a joiner between two symbols.
    if (points.length <= 2 && points.every((point) => point === 0x200d || point === 0xfe0f || point === 0xfe0e)) {
        if (/\p{Extended_Pictographic}|\p{Emoji_Modifier}/u.test(before))
            return true;
    }
    if (points.length === 1 && (points[0] === 0x200c || points[0] === 0x200d))
        return isJoiningScript(before) || isJoiningScript(after);
    if (points.length === 1 && (points[0] === 0x200e || points[0] === 0x200f || points[0] === 0x061c))
        return isRightToLeft(before) || isRightToLeft(after);
    // Directional embeddings and isolates around right-to-left text; overrides (202d, 202e) never.
    if (points.every((point) => (point >= 0x2066 && point <= 0x2069) || (point >= 0x202a && point <= 0x202c)))
        return isRightToLeft(before) || isRightToLeft(after);
    // A soft hyphen or a word joiner is typography when it stands alone between letters.
    return points.length === 1 && (points[0] === 0x00ad || points[0] === 0x2060);
}
function isJoiningScript(text) {
    return /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Syriac}]/u.test(text);
}
function isRightToLeft(text) {
    return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);
}
function describe(points) {
    const names = [...new Set(points)]
        .slice(0, 4)
        .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
    return names.join(', ');
}

;// CONCATENATED MODULE: ./build/detectors/hidden-text/layout.js
// What moves text out of sight or has a terminal hide it, and messages in the blanks at the ends of lines.

/** Empty lines after which a reader takes a file for ended, and blanks after which a line is out of the window. */
const FAR_DOWN = 100;
const FAR_RIGHT = 200;
const [ESCAPE, BELL, CSI] = ['\u001b', '\u0007', '\u009b'];
const TERMINAL = new RegExp(`(?:${ESCAPE}(?:\\[[0-9;?]{0,20}[A-Za-z]|\\][^${BELL}${ESCAPE}\\n]{0,200}(?:${BELL}|${ESCAPE}\\\\)|c)|${CSI}[0-9;?]{0,20}[A-Za-z])`, 'g');
function* terminalEscapes(text) {
    if (!text.includes(ESCAPE) && !text.includes(CSI))
        return;
    for (const { index, 0: found } of text.matchAll(TERMINAL)) {
        const effect = /\[(?:\d{1,3};){0,4}8(?:;\d{1,3})*m$/.test(found)
            ? 'hides what follows'
            : /[JKH]$/.test(found)
                ? 'erases or moves'
                : 'changes how it is shown';
        yield {
            start: index,
            end: index + found.length,
            evidence: `a terminal sequence that ${effect}: ESC${found.slice(1, 20)}`,
        };
    }
}
/** Text that follows so much nothing that nobody gets there. Lines are gone through by hand, so that time is linear. */
function* pushedAway(text) {
    let empty = 0;
    for (let start = 0; start < text.length;) {
        const stop = text.indexOf('\n', start);
        const end = stop < 0 ? text.length : stop;
        const line = text.slice(start, end);
        if (line.trim() === '')
            empty++;
        else {
            if (empty >= FAR_DOWN && start > 0) {
                const from = start + line.search(/\S/);
                yield {
                    start: from,
                    end: start + line.trimEnd().length,
                    evidence: `after ${empty} empty lines: "${line.trim().slice(0, 120)}"`,
                };
            }
            empty = 0;
            if (line.length > FAR_RIGHT)
                yield* farRight(line, start);
        }
        start = end + 1;
    }
}
function* farRight(line, offset) {
    for (const { index, 0: blanks } of line.matchAll(/[ \t\u00a0\u2000-\u200a\u3000]+/g)) {
        const from = index + blanks.length;
        if (blanks.length < FAR_RIGHT || from >= line.length)
            continue;
        const rest = line.slice(from).trimEnd();
        // The next cell of a table, or the edge of a drawing, is where it belongs.
        if (!rest.startsWith('|') && /[A-Za-z]{2,}\W+[A-Za-z]{2,}/.test(rest))
            yield {
                start: offset + from,
                end: offset + from + rest.length,
                evidence: `after ${blanks.length} blanks: "${rest.slice(0, 120)}"`,
            };
    }
}
/** Blanks and tabs at the ends of lines, read as bits. */
function* blankMessages(text) {
    let bits = '';
    let [first, last] = [-1, -1];
    for (let start = 0; start < text.length;) {
        const stop = text.indexOf('\n', start);
        const end = stop < 0 ? text.length : stop;
        let from = end;
        if (text[from - 1] === '\r')
            from--;
        const close = from;
        while (from > start && (text[from - 1] === ' ' || text[from - 1] === '\t'))
            from--;
        const tail = text.slice(from, Math.min(close, from + 4096));
        if (tail.length >= 8 && tail.includes(' ') && tail.includes('\t')) {
            if (first < 0)
                first = from;
            last = close;
            if (bits.length < 65_536)
                bits += tail.replaceAll(' ', '0').replaceAll('\t', '1');
        }
        start = end + 1;
    }
    const says = bits.length >= 32 ? spelt(bits) : undefined;
    if (says !== undefined)
        yield { start: first, end: last, evidence: `blanks and tabs spell "${says}"` };
}

// EXTERNAL MODULE: ./build/lib/lookalikes.js
var lookalikes = __webpack_require__(8856);
;// CONCATENATED MODULE: ./build/detectors/hidden-text/letters.js
// Words that are not what they look like: letters of other scripts among Latin ones, and letters that are buried in marks.

/** Words of a language that the lookalikes belong to, and that no Latin letters are in. */
const CYRILLIC_WORD = /(?<![A-Za-z])[\u0400-\u04ff]{4,}(?![A-Za-z])/;
const GREEK_WORD = /(?<![A-Za-z])[\u0370-\u03ff]{4,}(?![A-Za-z])/;
const SYMBOL = /[αβγδεηκλμνρτφχψωΔΩΣΦΨ]/;
/** What formulas and units put together: one Greek letter, and what it belongs to. */
const FORMULA = /^(?:[\u0370-\u03ff][A-Za-z]{1,2}|[A-Za-z]{1,2}[\u0370-\u03ff])$/;
function* mixedScripts(text) {
    const words = (0,lookalikes/* mixedWords */.B)(text);
    if (words.length === 0)
        return;
    // Who writes in that script takes Latin words into it and puts its endings on them.
    const hasProse = CYRILLIC_WORD.test(text) || GREEK_WORD.test(text);
    for (const { start, word, reads } of words) {
        if (FORMULA.test(word) || word.length < 3)
            continue;
        const isEnding = /^[A-Za-z]{2,}[^A-Za-z]{1,3}$/.test(word);
        if (isEnding && hasProse)
            continue;
        const other = [...word].filter((letter) => !/[A-Za-z]/.test(letter));
        // Science puts a Greek letter before, behind and inside a word; the omicron and the iota are never among them.
        if (other.length === 1 && SYMBOL.test(other[0] ?? ''))
            continue;
        const names = [...new Set(other)].slice(0, 4).map((letter) => `U+${hex(letter)}`);
        yield { start, end: start + word.length, evidence: `reads "${reads}", but holds ${names.join(', ')}` };
    }
}
/** Letters under so many marks, in so many places, that no language needs them. */
const BURIED = /\p{L}[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]{3,}/gu;
const STRUCK = /(?:[A-Za-z][\u0334-\u0338\u20d0-\u20f0]{1,4} ?){4,}/g;
function* stackedMarks(text) {
    if (!/[\u0300-\u036f\u20d0-\u20ff]/.test(text))
        return;
    const buried = [...text.matchAll(BURIED)];
    const [first] = buried;
    if (first && buried.length >= 3)
        yield {
            start: first.index,
            end: first.index + first[0].length,
            evidence: `${buried.length} letters under three marks or more`,
        };
    for (const { index, 0: run } of text.matchAll(STRUCK))
        yield {
            start: index,
            end: index + run.length,
            evidence: `reads "${run.replace(/[^A-Za-z ]/g, '').trim()}", each letter struck through`,
        };
}
function hex(letter) {
    return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

;// CONCATENATED MODULE: ./build/detectors/hidden-text/index.js
// Characters nobody sees and letters that are not what they look like, in texts a model reads. Patterns are not enough: the
// same characters are needed in emoji, flags, Arabic and Indic scripts, formulas and Russian prose, so each is judged by
// what stands around it. What spells a message is the attack; stray ones are worth a look.








const RUN = new RegExp(`[${invisible/* INVISIBLE */.k}]+`, 'gu');
/** Ends an override, and belongs to it. */
const POP = '\u202c';
const BY_KIND = {
    message: 'text/invisible-message',
    override: 'text/bidi-override',
    stray: 'text/invisible-characters',
    lone: 'text/invisible-characters',
};
/** What a model reads in these is what they carry, not the file itself. */
const HOLDS_OTHERS = new Set(['code', 'document', 'tool-list', 'workflow']);
const READERS = [
    { rule: 'text/mixed-script-word', isInAscii: false, read: mixedScripts },
    { rule: 'text/stacked-marks', isInAscii: false, read: stackedMarks },
    { rule: 'text/terminal-escape', isInAscii: true, read: terminalEscapes },
    { rule: 'text/pushed-out-of-view', isInAscii: true, read: pushedAway },
    { rule: 'text/blank-message', isInAscii: true, read: blankMessages },
];
const hiddenText = (rules) => {
    const own = new Map(rules.flatMap((rule) => (rule.detector === 'hidden-text' ? [[rule.info.id, rule]] : [])));
    if (own.size === 0)
        return undefined;
    const chosen = (id, artifact) => {
        const rule = own.get(id);
        return rule?.appliesTo(artifact) ? rule : undefined;
    };
    return {
        name: 'hidden-text',
        keywords: [],
        appliesTo: (artifact, hits) => (0,segments/* mayCarryModelText */.F_)(artifact, hits.length > 0) && [...own.values()].some((rule) => rule.appliesTo(artifact)),
        detect(visit) {
            const { artifact, report } = visit;
            const said = new Set();
            /** More than are listed are not worked out. */
            const counts = new Map();
            const judge = (bytes, text, place, toSource) => {
                const offsets = (0,lib_offsets/* createOffsets */.b)(text, bytes.length);
                const add = (id, { start, end, evidence }, tier) => {
                    const rule = chosen(id, artifact);
                    if ((counts.get(id) ?? 0) > limits/* GATE_FINDINGS_PER_RULE */.Iz)
                        return;
                    const range = toSource(offsets.byteOf(start), offsets.byteOf(end));
                    const key = `${id} ${range[0]}`;
                    if (!rule || said.has(key))
                        return;
                    said.add(key);
                    counts.set(id, (counts.get(id) ?? 0) + 1);
                    report({ rule, range, evidence: [evidence], ...(place !== '' && { place }), ...(tier && { tier }) });
                };
                const isPlain = (0,external_node_buffer_.isAscii)(bytes);
                let isOverridden = false;
                if (!isPlain)
                    for (const { index, 0: run } of text.matchAll(RUN)) {
                        const end = index + run.length;
                        const isClosing = run === POP && isOverridden;
                        isOverridden = (isOverridden && !isClosing) || /[\u202d\u202e]/.test(run);
                        if (isClosing)
                            continue;
                        const judged = judgeRun(run, text.slice(Math.max(0, index - 2), index), text.slice(end, end + 2));
                        if (judged.kind === 'ordinary')
                            continue;
                        const lower = judged.kind === 'lone' ? 'context' : undefined;
                        add(BY_KIND[judged.kind], { start: index, end, evidence: judged.evidence }, lower);
                    }
                for (const { rule, isInAscii, read } of READERS)
                    if ((isInAscii || !isPlain) && chosen(rule, artifact))
                        for (const found of read(text))
                            add(rule, found);
            };
            if (!HOLDS_OTHERS.has(artifact.kind))
                judge(artifact.bytes, artifact.text(), '', (start, end) => [start, end]);
            // What a document carries may be written with escapes, and is judged as the model gets it.
            for (const { role, bytes, place, isNormalised, toSource } of visit.segments.texts)
                if (role === 'model-text' && !isNormalised && bytes !== artifact.bytes)
                    judge(bytes, bytes.toString('utf8'), place, toSource);
        },
    };
};


/***/ }),

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toolDefinitions: () => (/* binding */ toolDefinitions)
});

// EXTERNAL MODULE: ./build/artifacts/agent-config.js
var agent_config = __webpack_require__(6984);
// EXTERNAL MODULE: ./build/artifacts/code-tools.js + 7 modules
var code_tools = __webpack_require__(2083);
// EXTERNAL MODULE: ./build/artifacts/tool-list.js
var tool_list = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
;// CONCATENATED MODULE: ./build/detectors/tool-definitions/capability.js
// What a tool can do, as its own definition says: the words for it, and what proves it.
const CAPABILITIES = (/* unused pure expression or super */ null && ([
    'shell',
    'code',
    'page-script',
    'file-read',
    'file-write',
    'fetch',
    'sql',
    'money',
    'destroy',
    'destroy-all',
    'untrusted',
    'send',
    'private',
    'records',
    'vault',
    'environment',
    'access',
    'install',
    'system',
    'agent-config',
    'memory',
]));
/** A word of the one kind, and later one of the other. */
function has({ words }, verb, object) {
    const at = words.findIndex((word) => verb.test(word));
    return at >= 0 && words.some((word, index) => index > at && object.test(word));
}

// EXTERNAL MODULE: ./build/artifacts/tool-node.js
var tool_node = __webpack_require__(7061);
;// CONCATENATED MODULE: ./build/detectors/tool-definitions/tool.js
// A tool as the checks see it: its words, its parameters, its hints, and the texts without what they deny.

/** Deepest nesting and most parameters that are read; nobody writes more. */
const DEPTH = 6;
const PARAMETERS = 400;
function toolOf(segment) {
    const { node } = segment;
    const nameNode = (0,tool_node/* fieldOf */._F)(node, 'name') ?? node;
    const name = (0,tool_node/* textOf */.b6)(nameNode) ?? '';
    const descriptionNode = (0,tool_node/* fieldOf */._F)(node, 'description');
    const description = (0,tool_node/* textOf */.b6)(descriptionNode) ?? '';
    const annotations = (0,tool_node/* fieldOf */._F)(node, 'annotations');
    const hint = (key) => {
        const value = (0,tool_node/* fieldOf */._F)(annotations, key);
        return value?.kind === 'scalar' && typeof value.value === 'boolean'
            ? { value: value.value, node: value }
            : undefined;
    };
    const parameters = [];
    readParameters((0,tool_node/* fieldOf */._F)(node, 'inputSchema'), 0, true, parameters);
    return {
        segment,
        name,
        nameNode,
        words: wordsOf(name),
        description,
        descriptionNode,
        claim: claimOf(description),
        parameters,
        readOnly: hint('readOnlyHint'),
        destructive: hint('destructiveHint'),
        openWorld: hint('openWorldHint'),
        hasAnnotations: annotations !== undefined,
    };
}
/** `getUserByID`, `get_user-by.id` → get user by id. */
function wordsOf(name) {
    return name
        .slice(0, 200)
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '');
}
/** Some wrap all parameters in one. */
const WRAPPER = /^(?:params|parameters|input|arguments|args|request|body|options)$/;
function readParameters(schema, depth, isTop, found) {
    const properties = (0,tool_node/* fieldOf */._F)(schema, 'properties');
    if (properties?.kind !== 'object' || depth > DEPTH)
        return;
    for (const entry of properties.entries) {
        if (found.length >= PARAMETERS)
            return;
        const { value } = entry;
        const shapes = shapesOf(value);
        const types = shapes.flatMap(typesOf);
        const text = shapes.filter((shape) => isText(shape));
        found.push({
            name: entry.key,
            key: snake(entry.key),
            entry,
            description: (0,tool_node/* textOf */.b6)((0,tool_node/* fieldOf */._F)(value, 'description')) ?? '',
            types,
            isFree: text.length > 0 && text.every((shape) => !isNarrow(shape)) && !isNarrow(value),
            byDefault: (0,tool_node/* fieldOf */._F)(value, 'default') ?? (0,tool_node/* fieldOf */._F)(value, 'const'),
            schema: value,
            isTop,
        });
        for (const shape of shapes) {
            readParameters(shape, depth + 1, isTop && WRAPPER.test(entry.key), found);
            readParameters((0,tool_node/* fieldOf */._F)(shape, 'items'), depth + 1, false, found);
        }
    }
}
/** The schema, or the alternatives it offers. */
function shapesOf(schema) {
    const alternatives = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => {
        const list = (0,tool_node/* fieldOf */._F)(schema, key);
        return list?.kind === 'array' ? list.items : [];
    });
    return alternatives.length > 0 ? [schema, ...alternatives] : [schema];
}
function typesOf(schema) {
    const type = (0,tool_node/* fieldOf */._F)(schema, 'type');
    const list = type?.kind === 'array' ? type.items : [type];
    return list.flatMap((each) => (0,tool_node/* textOf */.b6)(each)?.toLowerCase() ?? []);
}
function isText(schema) {
    const types = typesOf(schema);
    if (types.includes('string'))
        return true;
    const items = (0,tool_node/* fieldOf */._F)(schema, 'items');
    return types.includes('array') && items !== undefined && typesOf(items).includes('string');
}
function isNarrow(schema) {
    const items = (0,tool_node/* fieldOf */._F)(schema, 'items');
    return (['enum', 'const', 'pattern'].some((key) => (0,tool_node/* fieldOf */._F)(schema, key) !== undefined) ||
        /^(?:uuid|date|date-time|time|email|ipv4|ipv6)$/.test((0,tool_node/* textOf */.b6)((0,tool_node/* fieldOf */._F)(schema, 'format')) ?? '') ||
        (items !== undefined && isNarrow(items)));
}
const CLAIM_LENGTH = 700;
/** From there on the text speaks of other things than what the tool does. */
const ASIDE = /\n\s{0,8}(?:args|arguments|parameters|params|returns?|examples?|usage|notes?|raises|input|output|tips?|hints?)\s{0,3}:?\s{0,3}\n?|<(?:examples?|hints?|usage)>|\b(?:for example|e\.g\.|such as)\b/i;
/** What is denied, forbidden, left to others, or only a case in which to use it. */
const DENIED = /\b(?:does not|doesn[’']t|do not|don[’']t|never|cannot|can[’']t|will not|won[’']t|without|no longer|instead of|rather than|unlike|not|before|after|if|when|unless|in order to|so (?:that )?you can|use the|prior to|previously|(?:by|from) the)\b[^.;\n]{0,300}/gi;
function claimOf(description) {
    const head = description.slice(0, CLAIM_LENGTH);
    const aside = ASIDE.exec(head);
    const own = aside && aside.index > 0 ? head.slice(0, aside.index) : head;
    return own
        .replace(/[`*_#]/g, '')
        .split(/(?<=[.!?])\s+|\n+/)
        .filter((sentence) => /\p{L}/u.test(sentence))
        .slice(0, 3)
        .map((sentence, index) => index === 0 || /^(?:this|it|can|will|also|supports?|allows?|\w+s) /i.test(sentence) ? sentence : '')
        .join(' ')
        .replace(DENIED, ' ');
}
/** The first parameter with one of these names that nothing narrows. */
function freeParameter(tool, names) {
    return tool.parameters.find((parameter) => parameter.isTop && parameter.isFree && names.test(parameter.key));
}
function snake(name) {
    return wordsOf(name).join('_');
}
/** Tools whose first words say that they only look. */
const LOOKING = /^(?:get|gets|list|search|find|fetch|retrieve|check|calculate|estimate|validate|describe|show|view|count|lookup|look|is|has|can|read|analyze|analyse|simulate|preview|draft|explain|compare|inspect|query|browse|suggest|generate|build|format|parse|convert|render|summarize|review|lint|quote|monitor|watch|track|diff|test|verify|scan|detect|audit|plan)$/;
function onlyLooks({ words }) {
    return words.slice(0, 2).some((word) => LOOKING.test(word)) && !words.slice(0, 1).some((word) => ACTING.test(word));
}
const ACTING = /^(?:delete|remove|create|update|write|send|post|execute|exec|run|set|add|edit|drop|transfer|pay|buy|sell|submit|publish|move|upload)$/;

;// CONCATENATED MODULE: ./build/detectors/tool-definitions/machine-powers.js
// Powers over the machine and its data: commands, code, files, addresses, queries.


const COMMAND = /^(?:shell_|bash_|system_|terminal_|os_|raw_|the_)?(?:command|cmd|commands|command_line|commandline|bash|shell|script)(?:_line|_string|_text|_to_run|_to_execute)?$/;
const RUNS = String.raw `\b(?:execut(?:e|es|ing)|runs?|running|spawns?|invokes?|launch(?:es)?|starts?|sends?|issues?)\b`;
const SHELLISH = /\b(?:shell|bash|zsh|terminal|powershell|pwsh|cmd\.exe|command[- ]line|system commands?|os commands?|arbitrary commands?|linux|unix|ssh|subprocess|tty|console commands?|cli commands?|adb shell|docker exec|kubectl)\b/i;
const SHELL_CLAIM = new RegExp(`${RUNS}[^.]{0,80}${SHELLISH.source}`, 'i');
/** Commands of something else than the machine. */
const OTHER_COMMAND = /\b(?:redis|mongo(?:db)?|sql|debug(?:ger)?|gdb|lldb|vs ?code|editor|voice|minecraft|game|slash|home assistant|at command|palette|midi|blender|robot|device command|vim|browser|playwright|chat|cypher|esphome|unity)\b/i;
const shell = (tool) => {
    const parameter = freeParameter(tool, COMMAND);
    if (!parameter)
        return undefined;
    const text = `${tool.claim} ${parameter.description}`;
    const isNamed = has(tool, /^(?:run|runs|exec|execute|send|start|launch|invoke|remote)$/, /^(?:shell|bash|terminal|cmd|powershell|ssh|command|commands|process|script)$/) || tool.words.some((word) => /^(?:bash|shell|terminal|powershell|zsh|ssh|exec)$/.test(word));
    const isSaid = SHELL_CLAIM.test(tool.claim) ||
        (/\b(?:commands?|scripts?) to (?:run|execute)\b/i.test(parameter.description) && isNamed);
    if (!isSaid && !(isNamed && (SHELLISH.test(text) || tool.description.trim() === '')))
        return undefined;
    if (OTHER_COMMAND.test(text) && !SHELLISH.test(text))
        return undefined;
    return { node: parameter.schema, parameter };
};
const CODE = /^(?:python_|js_|javascript_|source_|r_|user_|raw_)?(?:code|script|javascript|js|python|snippet|program|expression|function|function_declaration|source|cell|cell_content)(?:_to_run|_to_execute|_string|_snippet)?$/;
const CODE_CLAIM = /\b(?:execut(?:e|es|ing)|runs?|running|evaluat(?:e|es|ing)|evals?)\b[^.]{0,60}\b(?:python|javascript|js|typescript|node(?:\.js)?|ruby|lua|php|code|scripts?|snippets?|expressions?|programs?|notebook cells?|r code)\b/i;
const IN_PAGE = /\b(?:page|browser|dom|tab|web ?view|devtools|console|document\.)/i;
const code = (tool) => {
    const parameter = freeParameter(tool, CODE);
    if (!parameter)
        return undefined;
    const name = parameter.key;
    const isNamed = has(tool, /^(?:run|exec|execute|eval|evaluate)$/, /^(?:code|python|javascript|js|script|snippet|repl|notebook|cell|typescript|sandbox|function|program|ipython|r)$/) || /^(?:eval|python|repl|code_interpreter|python_repl|javascript|execute_python|ipython)$/.test(snake(tool.name));
    // An expression may be arithmetic, a filter, a schedule.
    const isLoose = /^(?:expression|function|source)$/.test(name);
    if (isLoose
        ? !(isNamed || IN_PAGE.test(tool.claim)) ||
            !/\b(?:javascript|python|code|js|eval)/i.test(`${tool.claim} ${parameter.description}`)
        : !isNamed && !CODE_CLAIM.test(tool.claim))
        return undefined;
    if (isNamed &&
        !CODE_CLAIM.test(tool.claim) &&
        tool.claim.trim() !== '' &&
        !/\b(?:execut|run|evaluat)/i.test(`${tool.claim} ${parameter.description}`))
        return undefined;
    return { node: parameter.schema, parameter };
};
/** Scripts of a browser's driver run beside it, with all that the server can do. */
const BESIDE_PAGE = /\b(?:server process|rce|node\.?js process|playwright (?:code|script)|puppeteer script)\b/i;
const inPage = ({ claim, name, description }) => (IN_PAGE.test(claim) || /browser|page|devtools/i.test(name)) && !BESIDE_PAGE.test(description.slice(0, 800));
const PATH = /^(?:absolute_|full_|local_|target_|input_|output_|source_|src_|dest_|destination_|relative_|file_|directory_|dir_|folder_|save_|image_|the_)*(?:path|paths|filepath|filepaths|filename|file|directory|folder|dir)$/;
/** Paths inside something that is not this machine's disk. */
const REMOTE = /^(?:repo|repository|repo_name|owner|project_id|project|bucket|bucket_name|drive_id|site_id|file_key|file_id|page_id|site|branch|ref|workspace_id|database|dashboard|container|vault|notebook_id|s3_bucket|(?!session_id$|process_id$|request_id$)\w+_id)$/;
const LOCAL = /\b(?:files?|director(?:y|ies)|folders?|file ?system|disk|path|image|document)\b/i;
function pathOf(tool) {
    const parameter = freeParameter(tool, PATH);
    if (!parameter || tool.parameters.some(({ key }) => REMOTE.test(key)))
        return undefined;
    return /\b(?:json ?path|xpath|url path|api path|endpoint|field path|object path|route|dot[- ]separated|path in the (?:repo|bucket)|mount)\b/i.test(parameter.description)
        ? undefined
        : parameter;
}
const fileRead = (tool) => {
    const parameter = pathOf(tool);
    if (!parameter)
        return undefined;
    const isNamed = has(tool, /^(?:read|get|open|view|cat|load|head|tail|search|grep|tree|list|parse|convert|extract|analyze|upload|send|attach)$/, /^(?:file|files|directory|dir|folder|contents?|text|media|document|documents|pdf|image|tree|csv|excel|docx)$/);
    const isSaid = /\b(?:read|reads|load|loads|open|opens|return|returns|get|gets|retrieve|retrieves|parse|parses|extract|extracts|list|lists|search|searches|upload|uploads)\b[^.]{0,60}\b(?:files?|contents? of|director(?:y|ies)|folders?|pdf|image|document)\b/i.test(tool.claim);
    return isNamed || (isSaid && LOCAL.test(tool.claim)) ? { node: parameter.schema, parameter } : undefined;
};
const fileWrite = (tool) => {
    const parameter = pathOf(tool);
    if (!parameter ||
        /^(?:input|source|src)_/.test(parameter.key) ||
        (onlyLooks(tool) && !/^(?:output|save|dest|destination)_/.test(parameter.key)))
        return undefined;
    const isNamed = has(tool, /^(?:write|create|edit|save|append|overwrite|modify|update|patch|insert|replace|str|move|copy|rename|download|apply|export)$/, /^(?:file|files|directory|text|content|block|patch|diff|replace|document|lines|path)$/);
    const isSaid = /\b(?:writes?|creates?|saves?|edits?|overwrites?|appends?|modif(?:y|ies)|downloads?|moves?|copies|copy|exports?)\b[^.]{0,50}\b(?:files?|disk|director(?:y|ies)|local path|file ?system)\b/i.test(tool.claim);
    return isNamed || isSaid ? { node: parameter.schema, parameter } : undefined;
};
const URL_NAME = /^(?:target_|page_|web_|website_|webpage_|site_|request_|resource_|start_|base_|the_)?(?:url|urls|uri|link|links|website|webpage|href)$/;
const FETCH_CLAIM = /\b(?:fetch|fetches|download|downloads|scrape|scrapes|crawl|crawls|browse|browses|navigate|navigates|open|opens|visit|visits|load|loads|request|requests|read|reads|retrieve|retrieves|extract|extracts|get|gets|capture|captures|convert|converts|sends?|makes?|performs?|screenshots?)\b[^.]{0,70}\b(?:urls?|uri|web ?pages?|websites?|web|http|https|internet|links?|sites?|pages?|html)\b/i;
const FETCH_NAME = /^(?:fetch|scrape|crawl|navigate|browse|goto|curl|wget|http|download|visit|open|request|extract|get|read|load|screenshot|map|url|browser|web|new|markdown|convert)$/;
/** The address of a thing of one service, as its description says by example. */
const OWN_SERVICE = /https?:\/\/(?!(?:www\.)?example\.|\.\.\.|localhost|127\.)[\w-]{2,}\.|\b(?:figma|github|gitlab|notion|youtube|jira|confluence|sentry|linear|slack|google (?:doc|sheet|drive|slide)|spotify|twitter|linkedin|reddit|instagram|tiktok|trello|miro|sharepoint|stripe|issue|event|pull request|repository|repo|video|tweet|ticket|dashboard|board|avatar|callback|redirect|logo|icon|registry|instance|region|documentation)\b/i;
const fetch = (tool) => {
    const parameter = freeParameter(tool, URL_NAME);
    if (!parameter)
        return undefined;
    const about = `${parameter.description} ${tool.claim}`;
    if (OWN_SERVICE.test(parameter.description) || (parameter.description.trim() === '' && OWN_SERVICE.test(tool.claim)))
        return undefined;
    const isSaid = FETCH_CLAIM.test(tool.claim) || (tool.claim.trim() === '' && tool.words.some((word) => FETCH_NAME.test(word)));
    if (!isSaid ||
        !tool.words.some((word) => FETCH_NAME.test(word)) ||
        /^(?:create|update|add|delete|register|set|save|subscribe)$/.test(tool.words[0] ?? ''))
        return undefined;
    return /\b(?:s3|file|git|data) ur[il]\b/i.test(about) ? undefined : { node: parameter.schema, parameter };
};
const SQL_NAME = /^(?:raw_)?(?:sql|sql_statements|query|statement|statements|queries)(?:_query|_statement|_text|_string)?$/;
const DATABASE = /\b(?:sql|postgres(?:ql)?|mysql|mariadb|sqlite|bigquery|snowflake|clickhouse|duckdb|redshift|databricks|oracle|mssql|t-sql|trino|presto|athena|cypher|neo4j)\b/i;
const READ_ONLY = /\bread[- ]?only\b|\bselect[- ](?:only|queries|statements?|query)\b|\bonly (?:allows? )?select\b|\bmust be a select\b|\ba select\b/i;
const sql = (tool) => {
    const parameter = freeParameter(tool, SQL_NAME);
    if (!parameter)
        return undefined;
    const isSaid = (/^sql/.test(parameter.key) ||
        DATABASE.test(`${tool.name.replaceAll('_', ' ')} ${tool.claim} ${parameter.description}`)) &&
        /\b(?:sql|statements?|select|query|queries)\b/i.test(`${parameter.description} ${tool.claim} ${tool.words.join(' ')}`);
    const runs = /\b(?:execut(?:e|es|ing)|runs?|running|perform(?:s|ing)?|quer(?:y|ies)|issues?)\b/i.test(tool.claim) ||
        (tool.claim.trim() === '' && has(tool, /^(?:run|exec|execute|query)$/, /^(?:sql|query|statement)$/));
    const onlyMentions = /\b(?:generates?|builds?|explains?|validates?|formats?|converts?|translates?|documentation|natural language|search query|saved quer)\b/i.test(`${tool.claim} ${parameter.description}`) && !/\bexecut/i.test(tool.claim);
    if (!isSaid || !runs || onlyMentions)
        return undefined;
    const isLesser = tool.readOnly?.value === true || READ_ONLY.test(`${tool.description.slice(0, 1500)} ${parameter.description}`);
    return { node: parameter.schema, parameter, isLesser };
};

;// CONCATENATED MODULE: ./build/detectors/tool-definitions/world-powers.js
// Powers over other people and services: money, deletion, messages, secrets, access, and what of strangers comes in.


const MONEY_CLAIM = /\b(?:transfers?|sends?|withdraws?|pays?|deposits?|moves?)\b[^.]{0,40}\b(?:money|funds|payments?|usdc?t?|eth|btc|sol|crypto\w*|native tokens?|balance|dollars|cash|payouts?)\b|\b(?:places?|submits?|executes?|opens?)\b[^.]{0,40}\b(?:(?:buy|sell|limit|market|stock|crypto|trading|spot|futures) (?:or \w+ )?orders?|trades?|swaps?)\b|\b(?:charges?|refunds?)\b[^.]{0,30}\b(?:customers?|credit cards?|cards?|payments?|charge)\b|\bswaps? \w+ (?:tokens?|for)\b/i;
const money = (tool) => {
    if (onlyLooks(tool))
        return undefined;
    const isNamed = has(tool, /^(?:send|make|create|execute|transfer|submit|pay|place|buy|sell|withdraw|process|issue|swap)$/, /^(?:payment|payments|funds|money|trade|transfer|withdrawal|payout|refund|swap|crypto|bitcoin|eth|order|charge|transaction)$/);
    const amount = tool.parameters.find(({ key }) => /(?:^|_)(?:amount|quantity|qty|price|shares|size|value|amount_\w+|\w+_amount|notional)$/.test(key));
    if (!MONEY_CLAIM.test(tool.claim) || !(isNamed || amount))
        return undefined;
    return { node: tool.nameNode };
};
const DESTROY_WORD = /^(?:delete|deletes|destroy|purge|wipe|erase|truncate|terminate|obliterate)$/;
const DESTROY_CLAIM = /^[^.]{0,60}\b(?:delet(?:e|es|ing)|destroy(?:s|ing)?|drop(?:s|ping)?|purg(?:e|es|ing)|wip(?:e|es|ing)|eras(?:e|es|ing)|truncat(?:e|es|ing)|terminat(?:e|es|ing)|remov(?:e|es|ing) permanently|permanently (?:delet|remov|eras)\w+)\b/i;
const destroy = (tool) => {
    if (onlyLooks(tool) || /\bterminat\w+[^.]{0,30}\b(?:process|session)/i.test(tool.claim))
        return undefined;
    const isNamed = tool.words.slice(0, 3).some((word) => DESTROY_WORD.test(word)) ||
        has(tool, /^(?:drop)$/, /^(?:table|tables|database|db|collection|index|schema|keyspace|view|user|column|namespace)$/);
    return isNamed &&
        (DESTROY_CLAIM.test(tool.claim) ||
            tool.claim.trim() === '' ||
            /\b(?:delet|remov|destroy|eras|wip|drop|terminat|trash|purg|truncat)\w*/i.test(tool.claim))
        ? { node: tool.nameNode }
        : undefined;
};
const ALL_CLAIM = /\b(?:delet(?:e|es)|destroys?|drops?|purges?|wipes?|erases?|truncates?|removes? permanently)\b (?:absolutely )?(?:all|every|everything|an? (?:entire|whole)|the (?:entire|whole))\b|\b(?:wipes?|formats?|factory[- ]resets?)\b[^.]{0,20}\b(?:disk|drive|database|device|data)\b|\bdrops? (?:an? |the )?(?:\w+ )?(?:database|schema|keyspace)\b/i;
const destroyAll = (tool, so) => {
    const isNamed = tool.words.some((word, index) => DESTROY_WORD.test(word) && /^(?:all|everything|every)$/.test(tool.words[index + 1] ?? '')) || has(tool, /^(?:drop|wipe|purge)$/, /^(?:database|db|schema|disk|keyspace)$/);
    const isDatabase = has(tool, /^(?:drop|delete|destroy|remove)$/, /^(?:database|db|schema|keyspace)$/) &&
        /^[^.]{0,20}\b(?:removes?|deletes?|drops?|destroys?)\b[^.]{0,30}\b(?:databases?|schema|keyspace)\b/i.test(tool.claim);
    const isReset = has(tool, /^(?:reset|clear|wipe|erase)$/, /^(?:data|database|everything|records|files)$/) &&
        /\b(?:resets?|clears?|wipes?|erases?|deletes?)\b[^.]{0,10}\ball\b[^.]{0,30}\b(?:data|records|files)\b/i.test(tool.claim);
    if (isReset)
        return { node: tool.nameNode };
    const evidence = so.get('destroy');
    if (evidence && isDatabase)
        return evidence;
    return (evidence || isNamed) &&
        !onlyLooks(tool) &&
        (ALL_CLAIM.test(tool.claim) || (isNamed && tool.claim.trim() === ''))
        ? (evidence ?? { node: tool.nameNode })
        : undefined;
};
const FOREIGN = /\b(?:e?-?mails?|inbox|messages?|issues?|comments?|pull requests?|tweets?|posts?|reviews?|slack|discord|web ?pages?|websites?|web search|search results|news|rss|feeds?|transcripts?|threads?|tickets?|conversations?|discussions?|advisories)\b/i;
/** What is said about such texts by those who run the place. */
const ABOUT = /\b(?:types?|fields?|labels?|status(?:es)?|templates?|settings?|counts?|categor(?:y|ies)|schemas?|transitions?|priorit(?:y|ies)|events?|stats?|statistics|metrics|alerts?|emojis?|reactions?|dates?|links?|watchers?|worklogs?)$/;
const TAKES = /\b(?:reads?|gets?|lists?|search(?:es)?|fetch(?:es)?|retrieves?|returns?|shows?|scrapes?|crawls?|views?|summari[sz]es?|downloads?)\b/i;
const untrusted = (tool, so) => {
    const fetches = so.get('fetch');
    if (fetches)
        return fetches;
    if (/^(?:create|send|post|update|add|delete|write|reply|set|remove|edit|close|merge)$/.test(tool.words.find((word) => word.length > 2 && !tool.segment.group?.toLowerCase().includes(word)) ?? ''))
        return undefined;
    const spoken = tool.words.join(' ');
    const isNamed = /\b(?:read|get|list|search|fetch|retrieve|view|find)\b/.test(spoken) && FOREIGN.test(spoken) && !ABOUT.test(spoken);
    return isNamed && (tool.claim.trim() === '' || (TAKES.test(tool.claim) && FOREIGN.test(tool.claim)))
        ? { node: tool.nameNode }
        : undefined;
};
const OUT_NAME = /\b(?:send|post|reply|publish|tweet|forward|share|upload|submit)\b|\b(?:create|add) (?:\w+ )?(?:comment|issue|pull request|post|message|gist|note|discussion|review)\b/;
const OUT_CLAIM = /\b(?:sends?|posts?|repl(?:y|ies)|publish(?:es)?|tweets?|forwards?|shares?|uploads?|submits?)\b[^.]{0,60}\b(?:e?-?mails?|messages?|comments?|tweets?|posts?|channels?|webhooks?|sms|requests?|recipients?|chat|slack|discord|telegram|notifications?|url|server|files?|issues?|reply|thread)\b|\b(?:creates?|adds?)\b[^.]{0,40}\b(?:comments?|issues?|pull requests?|posts?|gists?|discussions?|reviews?)\b/i;
const LOCAL_ONLY = /\b(?:keys?|clicks?|input|form|dialog|local|terminal|process|stdin|selection|thought|todo|desktop notification)\b/i;
const send = (tool, so) => {
    const fetches = so.get('fetch');
    if (fetches)
        return fetches;
    if (onlyLooks(tool))
        return undefined;
    const spoken = tool.words.join(' ');
    const isNamed = OUT_NAME.test(tool.words.slice(0, 5).join(' ')) && !ABOUT.test(spoken);
    const isSaid = OUT_CLAIM.test(tool.claim) && !LOCAL_ONLY.test(tool.claim);
    return isNamed && (isSaid || tool.claim.trim() === '') ? { node: tool.nameNode } : undefined;
};
const OWN_DATA = /\b(?:e?-?mails?|inbox|mailbox|gmail|calendar|contacts?|direct messages|dms|messages|conversations?|chat history|channel history|thread replies|medical|patients?|health records?|bank|accounts? balance|transactions?|customers?|crm|payroll|salar(?:y|ies)|drive|notes|files? contents?|documents)\b/i;
const privateData = (tool, so) => {
    const reads = so.get('file-read') ?? so.get('vault') ?? so.get('environment') ?? so.get('sql');
    if (reads)
        return reads;
    const spoken = tool.words.join(' ');
    const isNamed = /\b(?:read|get|list|search|fetch|retrieve|view|find|query|export|download)\b/.test(spoken);
    if (!isNamed)
        return undefined;
    if (/\b(?:console|log|logs|commit|error|merge request|issue|pull request|public|release|discussion|draft)\b/.test(spoken))
        return undefined;
    const inRepository = /\bfile contents?\b/.test(spoken) &&
        tool.parameters.some(({ key }) => /^(?:repo|repository|project_id)$/.test(key));
    return inRepository ||
        (OWN_DATA.test(spoken) && (tool.claim.trim() === '' || (TAKES.test(tool.claim) && OWN_DATA.test(tool.claim))))
        ? { node: tool.nameNode }
        : undefined;
};
const SECRETS = /\b(?:secrets?|passwords?|credentials?|api keys?|private keys?|access tokens?|vault (?:items?|entries|secrets?)|otp|totp)\b/i;
const vault = (tool) => {
    const spoken = tool.words.join(' ');
    if (!/\b(?:get|read|fetch|retrieve|reveal|show|export|decrypt|access|dump)\b/.test(spoken) ||
        !/\b(?:secret|password|credential|credentials|passwords|secrets|connection string|connection uri|private key|api key|api keys|totp|otp|secret value)\b/.test(spoken))
        return undefined;
    const isMeta = /\b(?:metadata|locations?|detected|names? of|list of|alerts?|secret (?:word|number|message|phrase|santa|data)|scann(?:ing|er)|versions?|polic(?:y|ies)|without (?:the )?values?|references?|rotation|status|strength|generat\w+)\b/i.test(`${tool.description.slice(0, 400)} ${spoken}`);
    return !isMeta && (tool.claim.trim() === '' || SECRETS.test(tool.claim)) ? { node: tool.nameNode } : undefined;
};
const environment = (tool) => {
    const spoken = tool.words.join(' ');
    const isNamed = /\b(?:env|environ|environment variables?|env vars?|printenv|getenv)\b/.test(spoken) &&
        !/\b(?:set|create|update|delete|add|remove)\b/.test(spoken);
    const isSaid = /\b(?:returns?|reads?|gets?|lists?|shows?|prints?|dumps?|retrieves?)\b[^.]{0,40}\b(?:process(?:'s)? environment|environment variables?|env vars?)\b/i.test(tool.claim) && !/\b(?:project|deployment|workspace|repository|app(?:lication)?)\b/i.test(tool.claim);
    return isSaid && (isNamed || /\benvironment\b/.test(spoken)) ? { node: tool.nameNode } : undefined;
};
const access = (tool) => {
    if (onlyLooks(tool) || tool.words.includes('request'))
        return undefined;
    const isSaid = /\b(?:grants?|assigns?|changes?|updates?|sets?|adds?|modif(?:y|ies)|attaches?|elevates?|invites?)\b[^.]{0,50}\b(?:permissions?|roles?(?! play)|iam polic(?:y|ies)|access (?:level|rights|control|to)|acl|privileges?|collaborators?|admin(?:istrator)?s?|rbac)\b/i.test(tool.claim);
    const isNamed = tool.words.some((word) => /^(?:permission|permissions|role|roles|iam|acl|access|grant|privileges|collaborator|rbac|admin|member)$/.test(word));
    return isSaid && isNamed ? { node: tool.nameNode } : undefined;
};
const install = (tool) => {
    if (onlyLooks(tool))
        return undefined;
    const isNamed = tool.words.slice(0, 3).some((word) => /^(?:install|pip|npm|apt|brew)$/.test(word));
    const parameter = freeParameter(tool, /^(?:package|packages|package_name|package_names|name|names|module|modules|extension|extension_id|plugin|app|url|libraries|dependencies|apk_path|app_path|path)$/);
    return isNamed &&
        parameter &&
        /\binstalls?\b[^.]{0,50}\b(?:packages?|modules?|librar(?:y|ies)|extensions?|plugins?|apps?|software|dependenc(?:y|ies)|apk)\b/i.test(tool.claim)
        ? { node: parameter.schema, parameter }
        : undefined;
};
const system = (tool) => {
    if (onlyLooks(tool))
        return undefined;
    const isSaid = /\b(?:kills?|terminates?|stops?)\b[^.]{0,30}\bprocess(?:es)?\b|\b(?:shuts? down|reboots?|restarts?|powers? off)\b[^.]{0,30}\b(?:computer|machine|host|system|server|device|vm|instance)\b/i.test(tool.claim);
    return isSaid &&
        (tool.words.some((word) => /^(?:kill|shutdown|reboot|terminate)$/.test(word)) ||
            has(tool, /^(?:restart|stop|power)$/, /^(?:process|processes|pid|server|host|machine|computer|vm|instance|system|device|off)$/))
        ? { node: tool.nameNode }
        : undefined;
};
const AGENT_CONFIG_CLAIM = /\b(?:adds?|installs?|registers?|writes?|updates?|changes?|modif(?:y|ies)|sets?|configures?|edits?|enables?)\b[^.]{0,50}\b(?:mcp servers?|(?:mcp|claude|cursor|client|agent) config(?:uration)?|allowed ?(?:directories|commands|tools)|blocked ?commands|claude\.md|agents\.md|system prompt|(?:cursor|agent) rules|agent skills?|hooks)\b/i;
/** Settings of tools for agents, by the names that are theirs alone. */
const AGENT_SETTING = /\ballowedDirectories\b|\bblockedCommands\b|\ballowedTools\b|\bmcpServers\b/;
const agentConfig = (tool) => {
    if (onlyLooks(tool))
        return undefined;
    return (AGENT_CONFIG_CLAIM.test(tool.claim) || AGENT_SETTING.test(tool.description.slice(0, 2000))) &&
        tool.words.some((word) => /^(?:add|install|register|set|update|configure|write|edit|config|enable|modify|create|rule|rules|skill|server|connect)$/.test(word))
        ? { node: tool.nameNode }
        : undefined;
};
const memory = (tool) => {
    if (onlyLooks(tool) || !freeText(tool))
        return undefined;
    const isNamed = tool.words.some((word) => /^(?:memory|memories|remember|observations|entities)$/.test(word)) &&
        tool.words.some((word) => /^(?:add|create|store|save|write|remember|update|append|retain)$/.test(word));
    return isNamed &&
        /\b(?:memor(?:y|ies)|knowledge graph|remember|later sessions?|future (?:sessions?|conversations?))\b/i.test(tool.claim) &&
        !/\b(?:delet|remov)/i.test(tool.claim)
        ? { node: tool.nameNode }
        : undefined;
};
function freeText({ parameters }) {
    return parameters.some(({ isFree }) => isFree);
}

;// CONCATENATED MODULE: ./build/detectors/tool-definitions/capabilities.js
// What a tool can do, as its own definition says: from its name, its first sentences and its parameters together, since
// single words mislead (`run_query_builder`, `list_shells`, `analyze_code`). One table for every rule and combination.


/** In this order, since later ones build upon earlier ones. */
const READERS = [
    ['shell', shell],
    ['code', (tool, so) => (so.has('shell') || inPage(tool) ? undefined : code(tool, so))],
    ['page-script', (tool, so) => (so.has('shell') || !inPage(tool) ? undefined : code(tool, so))],
    ['file-read', fileRead],
    ['file-write', fileWrite],
    ['fetch', fetch],
    ['sql', sql],
    ['money', money],
    ['destroy', destroy],
    ['destroy-all', destroyAll],
    ['vault', vault],
    ['environment', environment],
    ['untrusted', untrusted],
    ['send', send],
    ['private', privateData],
    // Mail, calendars, records: not the files and tables that a command reads as well.
    [
        'records',
        (_, so) => so.get('private')?.parameter || so.has('vault') || so.has('environment') ? undefined : so.get('private'),
    ],
    ['access', access],
    ['install', install],
    ['system', system],
    ['agent-config', agentConfig],
    ['memory', memory],
];
function abilitiesOf(tool) {
    const found = new Map();
    for (const [capability, read] of READERS) {
        const evidence = read(tool, found);
        if (evidence)
            found.set(capability, evidence);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/detectors/tool-definitions/claims.js
// What a tool says of itself against what it says it does: annotations and read-only promises that its name, description
// and parameters contradict. Clients ask the person, or do not, by these hints.

/** Verbs with what they change, in the name and at the beginning of the description: both have to say it. */
const DEEDS = [
    {
        name: /^(?:delete|destroy|purge|erase|wipe|truncate)$/,
        claim: /^[^.]{0,40}\b(?:delet|destroy|purg|eras|wip|truncat|remov)(?:e|es|s|ing|ed)\b/i,
    },
    {
        name: /^(?:send|post|reply|publish|forward)$/,
        claim: /^[^.]{0,40}\b(?:sends?|posts?|repl(?:y|ies)|publish(?:es)?|forwards?)\b[^.]{0,50}\b(?:messages?|e?-?mails?|comments?|tweets?|posts?|replies|notifications?|sms|to)\b/i,
    },
    {
        name: /^(?:write|overwrite|append|edit|rename|move)$/,
        claim: /^[^.]{0,40}\b(?:writes?|overwrites?|appends?|edits?|renames?|moves?)\b[^.]{0,50}\b(?:files?|director(?:y|ies)|documents?|records?|rows?|cells?|pages?|disk|content)\b/i,
    },
    {
        name: /^(?:update|modify|merge|upload|insert|upsert)$/,
        claim: /^[^.]{0,40}\b(?:updates?|modif(?:y|ies)|merges?|uploads?|inserts?|upserts?)\b/i,
    },
    {
        name: /^(?:create|add)$/,
        claim: /^[^.]{0,30}\b(?:creates?|adds?)\b[^.]{0,40}\b(?:issues?|pull requests?|files?|director(?:y|ies)|records?|tickets?|pages?|comments?|branch(?:es)?|repositor(?:y|ies)|users?|projects?|tasks?|events?|documents?|tables?|databases?|buckets?|accounts?|rows?|tags?|labels?|webhooks?)\b/i,
    },
    {
        name: /^(?:buy|sell|pay|transfer|withdraw|refund)$/,
        claim: /^[^.]{0,40}\b(?:buys?|sells?|pays?|transfers?|withdraws?|refunds?)\b/i,
    },
    {
        name: /^(?:kill|shutdown|reboot|uninstall|install)$/,
        claim: /^[^.]{0,40}\b(?:kills?|shuts?|reboots?|uninstalls?|installs?)\b/i,
    },
];
/** What only sounds like a deed: nothing outside of the answer changes. */
const HARMLESS = /\b(?:dry[- ]run|preview|in[- ]memory|simulat\w+|draft only|plan|does not (?:change|modify|write)|returns? (?:a|an|the) (?:\w+ )?(?:url|link|code|snippet|diff))\b/i;
function deedOf(tool) {
    if (onlyLooks(tool) || HARMLESS.test(tool.description.slice(0, 600)))
        return undefined;
    return tool.words
        .slice(0, 3)
        .find((word) => DEEDS.some(({ name, claim }) => name.test(word) && claim.test(tool.claim)));
}
const readOnlyLie = function* ({ tool, abilities }) {
    if (tool.readOnly?.value !== true)
        return;
    const deed = deedOf(tool) ?? (abilities.has('shell') ? 'runs commands' : undefined);
    if (deed !== undefined)
        yield {
            rule: 'text/read-only-hint-contradicted',
            node: tool.readOnly.node,
            message: `{place} says readOnlyHint: true, but its name and description say that it changes something ("${deed}").`,
            evidence: ['readOnlyHint: true', tool.name],
        };
};
const destructiveLie = function* ({ tool, abilities }) {
    const { destructive, readOnly } = tool;
    if (destructive?.value !== false || readOnly?.value === true || !abilities.has('destroy'))
        return;
    yield {
        rule: 'text/destructive-hint-denied',
        node: destructive.node,
        evidence: ['destructiveHint: false', tool.name],
    };
};
const closedWorldLie = function* ({ tool, abilities }) {
    const { openWorld } = tool;
    if (openWorld?.value !== false || !abilities.has('fetch'))
        return;
    yield { rule: 'text/open-world-hint-denied', node: openWorld.node, evidence: ['openWorldHint: false', tool.name] };
};
const PROMISE = /\b(?:this (?:tool|operation|function) is read[- ]only|read[- ]only (?:tool|operation|access)|it (?:only reads|never (?:writes|modifies|changes))|does not (?:modify|change|alter|write) (?:any(?:thing)?|data|files?|the)|makes no changes)\b/i;
const promiseBroken = function* ({ tool, abilities }) {
    if (!tool.descriptionNode || tool.readOnly?.value === true)
        return;
    const promise = PROMISE.exec(tool.description.slice(0, 2000));
    // Half of a file tool reads, and its other half says so of the first.
    const before = tool.description.slice(0, promise?.index ?? 0);
    if (!promise || /\b(?:if|when|unless|by default|otherwise|for|in)\b[^.]{0,60}$/i.test(before))
        return;
    const deed = tool.words.slice(0, 3).find((word) => DEEDS.some(({ name }) => name.test(word)));
    if ((deed === undefined && !abilities.has('file-write') && !abilities.has('shell')) || onlyLooks(tool))
        return;
    yield { rule: 'text/read-only-promise-broken', node: tool.descriptionNode, evidence: [promise[0], tool.name] };
};
const CLAIM_CHECKS = [
    readOnlyLie,
    destructiveLie,
    closedWorldLie,
    promiseBroken,
];

;// CONCATENATED MODULE: ./build/detectors/tool-definitions/flows.js
// Combinations: what no tool can do alone, but the tools of one scope can do together. Each is reported once a scope, with
// the legs by name and the one removal that breaks the path.
const RECIPES = [
    {
        rule: 'flow/trifecta',
        legs: [
            ['reads private data', ['private']],
            ['takes in content of strangers', ['untrusted']],
            ['can send out', ['send']],
        ],
    },
    {
        rule: 'flow/untrusted-content-to-shell',
        legs: [
            ['takes in content of strangers', ['untrusted']],
            ['runs commands or code', ['shell', 'code']],
        ],
    },
    {
        rule: 'flow/untrusted-content-to-money',
        legs: [
            ['takes in content of strangers', ['untrusted']],
            ['moves money', ['money']],
        ],
    },
    {
        rule: 'flow/secrets-to-outside',
        legs: [
            ['hands out secrets', ['vault', 'environment']],
            ['can send out', ['send']],
        ],
        unless: ['flow/trifecta'],
    },
    {
        rule: 'flow/secrets-to-shell',
        legs: [
            ['hands out secrets', ['vault', 'environment']],
            ['runs commands or code', ['shell', 'code']],
        ],
    },
    {
        rule: 'flow/write-then-load',
        legs: [
            ['takes in content of strangers', ['untrusted']],
            ['writes any file, also those a client loads by itself', ['file-write']],
        ],
        unless: ['flow/trifecta', 'flow/untrusted-content-to-shell'],
    },
    {
        rule: 'flow/private-data-to-shell',
        legs: [
            ['reads private messages or records', ['records']],
            ['runs commands or code', ['shell']],
        ],
        unless: ['flow/untrusted-content-to-shell', 'flow/secrets-to-shell'],
    },
    {
        rule: 'flow/untrusted-content-to-deletion',
        legs: [
            ['takes in content of strangers', ['untrusted']],
            ['deletes in bulk', ['destroy-all']],
        ],
    },
    {
        rule: 'flow/untrusted-content-to-access',
        legs: [
            ['takes in content of strangers', ['untrusted']],
            ['changes who may do what', ['access']],
        ],
    },
];
const FLOW_RULES = RECIPES.map(({ rule }) => rule);
/** `isChosen` says which rules are asked for: one that is not does not stand in for another. */
function flowsOf(actors, isChosen) {
    const found = [];
    for (const { rule, legs: parts, unless = [] } of RECIPES) {
        if (!isChosen(rule) || found.some((flow) => unless.includes(flow.rule)))
            continue;
        const legs = parts.map(([says, capabilities]) => ({
            says,
            actors: actors.filter(({ can }) => capabilities.some((each) => can.has(each))),
        }));
        if (legs.some((leg) => leg.actors.length === 0))
            continue;
        // One tool that does all of it by itself is what its own rule says.
        if (new Set(legs.flatMap((leg) => leg.actors)).size < 2)
            continue;
        const weakest = legs.toSorted((a, b) => a.actors.length - b.actors.length)[0];
        found.push({ rule, legs, weakest });
    }
    return found;
}
const NAMED = 3;
/** What the tools or servers can do together, each leg with those that make it. */
function describeFlow({ legs, weakest }, what) {
    const said = legs.map(({ says, actors }) => `one ${says} (${namesOf(actors)})`);
    const path = `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
    return `Together the ${what} open a path: ${path}. Without ${namesOf(weakest.actors)} it is broken.`;
}
function namesOf(actors) {
    const names = actors.slice(0, NAMED).map(({ name }) => `"${name}"`);
    const more = actors.length - names.length;
    return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

;// CONCATENATED MODULE: ./build/detectors/tool-definitions/known-servers.js
// What servers that many people configure bring along, so that a configuration alone shows what its servers can do
// together. From their published tool lists and readmes, 2026-11-22. A server that is not listed here brings nothing: no
// guess is made. Whoever opens an address the model chooses can send: the address carries it.


const KNOWN = [
    [/^@modelcontextprotocol\/server-filesystem$/, 'private file-read file-write'],
    [/^@wonderwhy-er\/desktop-commander$/, 'private file-read file-write shell'],
    [/^(?:mcp-server-fetch|mcp-fetch-server|fetch-mcp|mcp\/fetch)$/, 'untrusted send'],
    [
        /^(?:@playwright\/mcp|@modelcontextprotocol\/server-puppeteer|chrome-devtools-mcp|@browsermcp\/mcp|mcp\/playwright|mcp\/puppeteer|@executeautomation\/playwright-mcp-server)$/,
        'untrusted send',
    ],
    [/^(?:firecrawl-mcp|@brightdata\/mcp|tavily-mcp|exa-mcp-server|duckduckgo-mcp-server)$/, 'untrusted send'],
    [/^(?:@modelcontextprotocol\/server-brave-search|@brave\/brave-search-mcp-server|mcp\/brave-search)$/, 'untrusted'],
    [
        /^(?:@modelcontextprotocol\/server-github|ghcr\.io\/github\/github-mcp-server|mcp\/github|github-mcp-server)$/,
        'private records untrusted send',
    ],
    [/^(?:@modelcontextprotocol\/server-gitlab|@zereight\/mcp-gitlab)$/, 'private records untrusted send'],
    [
        /^(?:@modelcontextprotocol\/server-slack|@zencoderai\/slack-mcp-server|mcp\/slack)$/,
        'private records untrusted send',
    ],
    // its tool that posts is off unless a variable turns it on
    [/^slack-mcp-server$/, 'private records untrusted'],
    [/^@gongrzhe\/server-gmail-autoauth-mcp$/, 'private records untrusted send'],
    [
        /^(?:@modelcontextprotocol\/server-postgres|mcp-server-sqlite|mongodb-mcp-server|@supabase\/mcp-server-supabase|postgres-mcp|mcp\/postgres|mcp\/sqlite|mysql-mcp-server|@benborla29\/mcp-server-mysql)$/,
        'private',
    ],
    [/^(?:@modelcontextprotocol\/server-gdrive|@notionhq\/notion-mcp-server|mcp-obsidian)$/, 'private records'],
    [/^mcp-shell-server$|^mcp-server-commands$|^@mako10k\/mcp-shell-server$/, 'shell'],
];
const known_servers_REMOTE = [
    [/^https:\/\/api\.githubcopilot\.com\/mcp(?!.*\/readonly)/, 'private records untrusted send'],
    [/^https:\/\/mcp\.notion\.com\//, 'private records'],
    [/^https:\/\/mcp\.slack\.com\//, 'private records untrusted send'],
];
/** Flags of the servers above that take the writing half away. */
const known_servers_READ_ONLY = /^--?read-?only$|^GITHUB_READ_ONLY|^GITLAB_READ_ONLY_MODE/i;
/** What the server of this entry can do, by the package it runs; undefined when it is not known, or switched off. */
function knownAbilities(entry) {
    const disabled = (0,tool_node/* fieldOf */._F)(entry, 'disabled');
    if (disabled?.kind === 'scalar' && disabled.value === true)
        return undefined;
    const words = (0,agent_config/* launchScalars */.VX)(entry).flatMap((node) => (0,tool_node/* textOf */.b6)(node) ?? []);
    const packages = words.map((word) => /^((?:@?[^@:=\s]+)?[^@:=\s]*)/.exec(word)?.[1] ?? word);
    const url = ['url', 'serverUrl', 'httpUrl']
        .map((key) => (0,tool_node/* textOf */.b6)((0,tool_node/* fieldOf */._F)(entry, key)))
        .find((each) => each !== undefined);
    const known = KNOWN.find(([pattern]) => packages.some((name) => pattern.test(name)))?.[1] ??
        (url === undefined ? undefined : known_servers_REMOTE.find(([pattern]) => pattern.test(url))?.[1]);
    if (known === undefined)
        return undefined;
    const can = new Set(known.split(' '));
    const env = (0,tool_node/* fieldOf */._F)(entry, 'env');
    const variables = env?.kind === 'object' ? env.entries.map(({ key }) => key) : [];
    if ([...words, ...variables].some((word) => known_servers_READ_ONLY.test(word)) && can.has('private'))
        can.delete('send');
    return can;
}

;// CONCATENATED MODULE: ./build/detectors/tool-definitions/lists.js
// What only a whole list shows: two tools that cannot be told apart, names of a client's own tools, and more tools than a
// model chooses well from.
/** Clients cut their lists between 40 and 128 tools, and models choose worse long before. */
const MANY_TOOLS = 100;
/** Tools that coding agents bring themselves, by their exact names. */
const BUILT_IN = new Map(Object.entries({
    'Claude Code': 'Bash Read Write Edit MultiEdit Glob Grep LS WebFetch WebSearch TodoWrite NotebookEdit ExitPlanMode AskUserQuestion BashOutput KillShell SlashCommand',
    'VS Code': 'run_in_terminal insert_edit_into_file replace_string_in_file get_terminal_output manage_todo_list',
    Cursor: 'run_terminal_cmd codebase_search search_replace edit_notebook',
    'Gemini CLI': 'run_shell_command google_web_search',
    Codex: 'apply_patch update_plan',
    Cline: 'attempt_completion ask_followup_question',
}).flatMap(([client, names]) => names.split(' ').map((name) => [name, client])));
/** A list with so many of them is the client's own. */
const OWN_LIST = 3;
function listIssues(tools) {
    return [...twins(tools), ...builtIns(tools), ...sprawl(tools)];
}
function* twins(tools) {
    const first = new Map();
    for (const known of tools) {
        const { name, segment, nameNode } = known.tool;
        const skeleton = skeletonOf(name);
        const other = first.get(skeleton);
        if (!other) {
            first.set(skeleton, known);
            continue;
        }
        const isOtherServer = other.tool.segment.group !== segment.group;
        // Lists that hold one server twice, or versions of one tool, repeat the definition and not only the name.
        if (other.tool.name === name && other.tool.description === known.tool.description)
            continue;
        if (other.tool.name === name && !isOtherServer) {
            yield { rule: 'text/duplicate-tool-name', known, node: nameNode, evidence: [name] };
        }
        else {
            const message = isOtherServer
                ? `{place} has the name of a tool of ${other.tool.segment.group === undefined ? 'another server' : `server "${other.tool.segment.group}"`}: "${other.tool.name}".`
                : `{place} cannot be told from the tool "${other.tool.name}" of the same list.`;
            yield { rule: 'text/shadowed-tool-name', known, node: nameNode, message, evidence: [other.tool.name, name] };
        }
    }
}
/** What a name looks like: letters that are drawn alike become one, and what separates words is dropped. */
function skeletonOf(name) {
    return name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g, '')
        .replace(/[аɑα]/g, 'a')
        .replace(/[еҽε]/g, 'e')
        .replace(/[оοо]/g, 'o')
        .replace(/[рρ]/g, 'p')
        .replace(/[сϲ]/g, 'c')
        .replace(/[хχ]/g, 'x')
        .replace(/[уγ]/g, 'y')
        .replace(/[іı]/g, 'i')
        .replace(/ѕ/g, 's')
        .replace(/[-_.\s]/g, '_');
}
function* builtIns(tools) {
    const found = tools.filter(({ tool }) => BUILT_IN.has(tool.name));
    if (found.length >= OWN_LIST)
        return;
    for (const known of found) {
        const client = BUILT_IN.get(known.tool.name) ?? '';
        yield {
            rule: 'text/built-in-tool-name',
            known,
            node: known.tool.nameNode,
            message: `{place} has the name of a tool that ${client} brings itself.`,
            evidence: [known.tool.name, client],
        };
    }
}
function* sprawl(tools) {
    const groups = new Map();
    for (const known of tools) {
        const { group } = known.tool.segment;
        groups.set(group, [...(groups.get(group) ?? []), known].slice(0, MANY_TOOLS + 1));
    }
    for (const [, own] of groups) {
        const known = own[MANY_TOOLS];
        if (known)
            yield {
                rule: 'capability/tool-sprawl',
                known,
                node: known.tool.nameNode,
                evidence: [`more than ${MANY_TOOLS} tools`],
            };
    }
}

;// CONCATENATED MODULE: ./build/detectors/tool-definitions/powers.js
// One rule for each power a tool gives the model, and for parameters through which it takes or gives up safeguards.

/** The rule of each capability that is worth saying by itself; the others count in combinations only. */
const RULE_OF = [
    ['shell', 'capability/shell-command'],
    ['code', 'capability/code-execution'],
    ['page-script', 'capability/page-script'],
    ['file-read', 'capability/any-file-read'],
    ['file-write', 'capability/any-file-write'],
    ['fetch', 'capability/any-url'],
    ['sql', 'capability/free-sql'],
    ['money', 'capability/money'],
    ['destroy-all', 'capability/bulk-deletion'],
    ['vault', 'capability/secret-to-model'],
    ['environment', 'capability/environment-to-model'],
    ['access', 'capability/access-change'],
    ['install', 'capability/software-install'],
    ['system', 'capability/system-control'],
    ['agent-config', 'capability/agent-reconfiguration'],
    ['memory', 'capability/memory-write'],
    ['untrusted', 'capability/untrusted-content'],
    ['send', 'capability/outbound-message'],
    ['private', 'capability/private-data'],
];
const powers = function* ({ tool, abilities }) {
    for (const [capability, rule] of RULE_OF) {
        const evidence = abilities.get(capability);
        if (!evidence)
            continue;
        // What is said of a narrower power is not said again of the wider one it follows from.
        const isSaid = evidence.parameter !== undefined && /^(?:untrusted|send|private)$/.test(capability);
        if (isSaid || (capability === 'file-read' && abilities.has('file-write')))
            continue;
        if (capability === 'private' && (abilities.has('vault') || abilities.has('environment')))
            continue;
        yield {
            rule,
            node: evidence.node,
            ...(evidence.parameter && { parameter: evidence.parameter.name }),
            ...(evidence.isLesser && { tier: 'context' }),
            evidence: [evidence.parameter ? `${tool.name}(${evidence.parameter.name})` : tool.name],
        };
    }
};
/** Deletes, and no hint tells the client so: it has nothing to ask the person by. */
const unmarkedDeletion = function* ({ tool, abilities }) {
    if (!abilities.has('destroy') || abilities.has('destroy-all') || tool.destructive || tool.readOnly)
        return;
    yield { rule: 'capability/deletion-unmarked', node: tool.nameNode };
};
const CREDENTIAL = /^(?:\w+_)?(?:password|passwd|passphrase|api_key|apikey|access_token|auth_token|bearer_token|refresh_token|session_token|oauth_token|secret_key|secret_access_key|client_secret|private_key|api_secret|api_token|github_token|personal_access_token|bot_token|credentials|mnemonic|seed_phrase|otp_code|mfa_code|two_factor_code|security_code|cvv|session_cookie)$/;
/** A name or address of a credential, or one that is made up on the spot. */
const NOT_ITSELF = /\b(?:name of|id of|identifier|reference|path to|whether|if true|environment variable|new password|secret arn|alias|length of|public)\b/i;
const MAKES_ONE = /\b(?:generat\w+|strength|breach\w*|hash(?:es)?|pwned|leaked|check|creates? (?:an? )?(?:new )?(?:user|account|database user|login)|resets?|signs? up|register)\b/i;
/** Words of the name of a tool that makes what has a password. */
const MAKING = new Set('create add new register provision set update reset change'.split(' '));
const credentialParameter = function* ({ tool }) {
    for (const parameter of tool.parameters) {
        if (!parameter.isFree || !CREDENTIAL.test(parameter.key) || /^(?:next|page|public|max|min)_/.test(parameter.key))
            continue;
        if (NOT_ITSELF.test(parameter.description) || MAKES_ONE.test(tool.claim))
            continue;
        // The password of what the tool makes is not one that somebody has already.
        const isMade = tool.words.some((word) => MAKING.has(word));
        yield { ...at('capability/credential-parameter', parameter), ...(isMade && { tier: 'context' }) };
    }
};
const MODEL_TEXT = /^(?:system_|user_|llm_|model_)?(?:prompt|prompts|system_message|instructions)$/;
const promptParameter = function* ({ tool }) {
    const about = /\b(?:llm|language model|gpt|claude|gemini|openai|anthropic|ollama|sub-?agents?|ai model|chat completion|another (?:ai|model|agent)|agent)\b/i;
    for (const parameter of tool.parameters) {
        if (parameter.isFree && MODEL_TEXT.test(parameter.key) && about.test(`${tool.claim} ${parameter.description}`))
            yield at('capability/prompt-parameter', parameter);
    }
};
const IDENTITY = /^(?:act_as|acting_user|acting_as|as_user|run_as|run_as_user|on_behalf_of|impersonate|impersonate_user|impersonated_user|is_admin|is_superuser|caller_role|user_role|current_user_id|requester_id|requesting_user|authenticated_user)$/;
/** The platform's own notion of whom a call is made for, or the role that is given to another. */
const GIVES_ROLE = /\b(?:creates?|invites?|updates?|adds?|assigns?|filters?|search(?:es)?|lists?)\b/i;
const identityParameter = function* ({ tool }) {
    for (const parameter of tool.parameters) {
        if (!IDENTITY.test(parameter.key))
            continue;
        if (/^(?:is_admin|user_role|is_superuser)$/.test(parameter.key) && GIVES_ROLE.test(tool.claim))
            continue;
        yield at('capability/caller-given-identity', parameter);
    }
};
const NO_CHECKS = /^(?:insecure|insecure_skip_verify|skip_tls_verify|skip_ssl_verify|ignore_https_errors|ignore_ssl_errors|ignore_ssl|disable_ssl|allow_insecure|no_verify_ssl|trust_all_certificates|accept_insecure_certs)$/;
const CHECKS = /^(?:verify_ssl|ssl_verify|verify_tls|tls_verify|verify_certificates?|validate_certs?|validate_certificates?)$/;
const tlsParameter = function* ({ tool }) {
    for (const parameter of tool.parameters) {
        const isOff = isSet(parameter, true) && NO_CHECKS.test(parameter.key);
        const isUnchecked = isSet(parameter, false) && CHECKS.test(parameter.key);
        const may = parameter.types.includes('boolean') && (NO_CHECKS.test(parameter.key) || CHECKS.test(parameter.key));
        if (isOff || isUnchecked)
            yield at('capability/tls-off-parameter', parameter);
        else if (may)
            yield { ...at('capability/tls-off-parameter', parameter), tier: 'context' };
    }
};
const UNSAFE = /^(?:dangerously_\w{1,60}|disable_sandbox|no_sandbox|skip_sandbox|bypass_sandbox|without_sandbox|unsandboxed|allow_dangerous(?:_\w{1,40})?|allow_unsafe(?:_\w{1,40})?|bypass_(?:security|safety|permissions?|approvals?|validation|guardrails)|skip_(?:security|safety|permission)_?\w{0,20}|disable_(?:safety|security|guardrails)\w{0,20}|run_as_root|sudo|use_sudo|privileged)$/;
const unsafeParameter = function* ({ tool }) {
    for (const parameter of tool.parameters) {
        if (UNSAFE.test(parameter.key) && parameter.types.every((type) => type === 'boolean' || type === 'null'))
            yield at('capability/safeguard-off-parameter', parameter);
    }
};
const SKIPS = /^(?:force|skip_confirmation|no_confirm|no_confirmation|auto_confirm|auto_approve|autoapprove|skip_prompt|assume_yes|yes|confirm|confirmed|user_confirmed|is_confirmed|approved)$/;
const GRAVE = ['destroy', 'destroy-all', 'money', 'shell', 'access'];
/** The parameter that should hold the call back is set already. */
const confirmedByDefault = function* ({ tool, abilities }) {
    if (!GRAVE.some((each) => abilities.has(each)))
        return;
    for (const parameter of tool.parameters) {
        if (SKIPS.test(parameter.key) && isSet(parameter, true))
            yield at('capability/confirmed-by-default', parameter);
    }
};
const NO_ASKING = /\b(?:without (?:any |further |asking (?:for )?|requiring |user |prompting (?:for )?)*(?:confirmation|approval|consent|permission|the user)|(?:do not|don[’']t|never|no need to|need not) (?:ask|wait|prompt)(?: the user)?(?: for)?(?: any| user)? ?(?:confirmation|approval|permission|consent)?|no (?:user )?(?:confirmation|approval) (?:is )?(?:needed|required|necessary)|skips? (?:the )?(?:confirmation|approval))\b/i;
const ASKS = /\b(?:never|do not|don[’']t|must not|should not|cannot|can[’']t|not)\b[^.]{0,60}$/i;
const unasked = function* ({ tool, abilities }) {
    if (!tool.descriptionNode ||
        !(GRAVE.some((each) => abilities.has(each)) || abilities.has('send') || abilities.has('code')))
        return;
    const text = tool.description.slice(0, 4000);
    const match = NO_ASKING.exec(text);
    if (!match)
        return;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const isForbidden = /^(?:without|skips?)/i.test(match[0]) && ASKS.test(before.slice(before.lastIndexOf('.') + 1));
    if (!isForbidden)
        yield { rule: 'capability/no-confirmation', node: tool.descriptionNode, evidence: [match[0]] };
};
const RECIPIENT = /^(?:bcc|bcc_\w{1,30}|cc|cc_\w{1,30}|copy_to|forward_to|send_copy_to|also_send_to|webhook|webhook_url|callback_url|exfil\w{0,20}|log_url|telemetry_url|report_to|notify_url|mirror_to)$/;
/** Where messages or results also go when nobody says so. */
const hiddenRecipient = function* ({ tool }) {
    for (const parameter of tool.parameters) {
        const value = (0,tool_node/* textOf */.b6)(parameter.byDefault)?.trim() ?? '';
        if (!RECIPIENT.test(parameter.key) || !/^(?:https?:\/\/\S|[\w.+-]{1,64}@[\w-]{1,63}\.)/i.test(value))
            continue;
        if (/^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker|10\.|192\.168\.|[\w.-]*example\.)|@(?:[\w-]+\.)*example\.|your[-_]/i.test(value) &&
            !/collect|exfil/i.test(value))
            continue;
        yield {
            ...at('capability/recipient-by-default', parameter),
            node: parameter.byDefault ?? parameter.schema,
            evidence: [`${parameter.name}: ${value}`],
        };
    }
};
const WIDE_SCOPE = /^(?:\*|.{0,40}:\*|\*:.{0,40}|.{0,60}\/\*|all|admin|root|full[_ -]?(?:access|control)|admin:.{1,40}|https:\/\/mail\.google\.com\/|https:\/\/www\.googleapis\.com\/auth\/(?:drive|cloud-platform|gmail\.modify)|.{0,60}\.ReadWrite\.All|AdministratorAccess)$/i;
/** What a tool asks to be granted, in the fields people keep it in. */
const wideScope = function* ({ tool }) {
    if (tool.segment.node.kind !== 'object')
        return;
    for (const { key, value } of tool.segment.node.entries) {
        if (!/^(?:scopes?|required_?scopes|permissions?|required_?permissions|oauth_?scopes)$/i.test(key))
            continue;
        const items = value.kind === 'array' ? value.items : [value];
        for (const item of items) {
            const text = (0,tool_node/* textOf */.b6)(item);
            if (text !== undefined && WIDE_SCOPE.test(text))
                yield { rule: 'capability/wildcard-scope', node: item, evidence: [`${key}: ${text}`] };
        }
    }
};
function at(rule, parameter) {
    return { rule, node: keyNode(parameter), parameter: parameter.name, evidence: [parameter.name] };
}
function keyNode({ entry: { key, keyStart, keyEnd } }) {
    return { kind: 'scalar', start: keyStart, end: keyEnd, value: key };
}
function isSet({ byDefault }, value) {
    return byDefault?.kind === 'scalar' && byDefault.value === value;
}
const POWER_CHECKS = [
    powers,
    unmarkedDeletion,
    credentialParameter,
    promptParameter,
    identityParameter,
    tlsParameter,
    unsafeParameter,
    confirmedByDefault,
    unasked,
    hiddenRecipient,
    wideScope,
];

;// CONCATENATED MODULE: ./build/detectors/tool-definitions/wording.js
// Names, descriptions and schemas that mislead the model or the person: control characters, letters of other alphabets,
// names of a client's own tools, parameters that collect what no tool needs, and schemas that say nothing.

const LONG_DESCRIPTION = 6000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL_IN_NAME = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ESCAPE_IN_TEXT = /\u001b\[|\u009b|\u001b\]|[\u0000\u0008]/;
const controlCharacters = function* ({ tool }) {
    const rule = 'text/control-characters-in-tool';
    if (CONTROL_IN_NAME.test(tool.name))
        yield { rule, node: tool.nameNode };
    else if (tool.descriptionNode && ESCAPE_IN_TEXT.test(tool.description))
        yield { rule, node: tool.descriptionNode, evidence: ['terminal escape or control character in the description'] };
    for (const parameter of tool.parameters)
        if (CONTROL_IN_NAME.test(parameter.name))
            yield { rule, node: wording_keyNode(parameter), parameter: parameter.name };
};
/** Latin together with letters that look like Latin ones. */
const CONFUSABLE = /[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u13a0-\u13ff\u1d00-\u1d7f\uff21-\uff5a\u{1d400}-\u{1d7ff}]/u;
const confusableName = function* ({ tool }) {
    if (/[A-Za-z]/.test(tool.name) && CONFUSABLE.test(tool.name) && !/\s/.test(tool.name))
        yield { rule: 'text/confusable-tool-name', node: tool.nameNode, evidence: [tool.name] };
};
/** Parameters through which poisoned tools collect what the model knows: no work needs them. */
const MAGIC = /^(?:sidenote|side_note|conversation|conversation_history|chat_history|message_history|full_conversation|conversation_context|previous_messages|all_messages|system_prompt_text|your_system_prompt|system_message_copy|tool_list|available_tools|tools_list|other_tools|model_name_and_version|chain_of_thought|user_context_dump|env_vars_dump|internal_notes)$/;
const COLLECTS = /\b(?:(?:entire|full|whole|complete|all (?:of )?(?:the|your)?|previous|prior|verbatim)\s(?:\w+ ){0,2}(?:conversation|chat|system prompt|message history|chat messages|user messages)|(?:your|the model'?s) (?:system prompt|(?:full|hidden|exact) instructions|chain of thought)|(?:conversation|chat|message) (?:history|so far|transcript)|(?:list|names?) of (?:all )?(?:available |other )?tools)\b/i;
/** Tools that work on conversations, agents or models take them in the open. */
const ABOUT_CHAT = /\b(?:conversation|chat|message|thread|transcript|agent|assistant|llm|summari[sz]|dialog|persona|session|memory|slack|discord|prompt)/i;
const magicParameter = function* ({ tool }) {
    const rule = 'capability/magic-parameter';
    for (const parameter of tool.parameters) {
        if (!parameter.isFree && !parameter.types.includes('array'))
            continue;
        const isAbout = ABOUT_CHAT.test(`${tool.words.join(' ')} ${tool.claim}`);
        const isNamed = MAGIC.test(parameter.key);
        const isAsked = COLLECTS.test(parameter.description);
        if (isAbout
            ? /^side_?note$/.test(parameter.key)
            : isNamed && (isAsked || /^side_?note$/.test(parameter.key) || /history|conversation/.test(parameter.key)))
            yield {
                rule,
                node: wording_keyNode(parameter),
                parameter: parameter.name,
                evidence: [parameter.name, parameter.description.slice(0, 160)],
            };
        else if (!isAbout &&
            isAsked &&
            /\b(?:pass|include|provide|put|paste|send|copy|insert|always|must|verbatim)\b/i.test(parameter.description) &&
            parameter.isTop)
            yield {
                rule,
                node: wording_keyNode(parameter),
                parameter: parameter.name,
                evidence: [parameter.name, parameter.description.slice(0, 160)],
            };
    }
};
const SECRET_FILE = String.raw `(?:~\/\.(?:ssh|aws|kube|gnupg|config\/gcloud|netrc|npmrc|cursor|claude)\b|\bid_(?:rsa|ed25519|ecdsa)\b|\/etc\/(?:passwd|shadow)|\bssh[ _-]keys?\b|(?<![\w.])\.env(?![\w.])|\bmcp\.json\b|\.aws\/credentials|\bprivate key file)`;
const DEMAND = new RegExp(String.raw `\b(?:contents?|text|data|value|output|lines)\b[^.]{0,40}${SECRET_FILE}|\b(?:read|cat|load|paste|include|pass|copy)\b[^.]{0,60}${SECRET_FILE}|${SECRET_FILE}[^.]{0,20}\bcontents?\b`, 'i');
const DENIES = /\b(?:never|do not|don[’']t|must not|not|avoid|refuse|e\.g\.|such as|path to|location of)\b[^.]{0,60}$/i;
const NAME_DEMAND = /(?:contents?|value|text|data)_(?:of|from)_(?:\w+_)?(?:ssh|id_rsa|env|etc_passwd|private_key|credentials|mcp_json|aws)|(?:read|reading)_(?:\w+_)?(?:ssh|id_rsa|etc_passwd|private_key)/;
/** A parameter that is to be filled with a private file. */
const secretDemand = function* ({ tool }) {
    const rule = 'text/secret-demanding-parameter';
    for (const parameter of tool.parameters) {
        if (NAME_DEMAND.test(parameter.key)) {
            yield { rule, node: wording_keyNode(parameter), parameter: parameter.name, evidence: [parameter.name] };
            continue;
        }
        const match = DEMAND.exec(parameter.description.slice(0, 4000));
        const before = match ? parameter.description.slice(Math.max(0, match.index - 80), match.index) : '';
        // A tool that works with such files says what it does with them.
        const isItsWork = /\b(?:ssh|deploy|env|secret|credential|key|aws|kube|config|login|connect|server)/i.test(tool.words.join(' '));
        if (match && !DENIES.test(before.slice(before.lastIndexOf('.') + 1)) && !isItsWork)
            yield {
                rule,
                node: (0,tool_node/* fieldOf */._F)(parameter.schema, 'description') ?? parameter.schema,
                parameter: parameter.name,
                evidence: [match[0]],
            };
    }
};
const emptyDescription = function* ({ tool }) {
    if (tool.description.trim().length < 8 && tool.name !== '')
        yield { rule: 'text/tool-without-description', node: tool.descriptionNode ?? tool.nameNode };
};
const longDescription = function* ({ tool }) {
    if (tool.descriptionNode && tool.description.length > LONG_DESCRIPTION)
        yield {
            rule: 'text/long-tool-description',
            node: tool.nameNode,
            evidence: [`${tool.description.length} characters`],
        };
};
/** A schema that leaves open what a call may hold. */
const shapelessParameter = function* ({ tool }) {
    const more = (0,tool_node/* fieldOf */._F)((0,tool_node/* fieldOf */._F)(tool.segment.node, 'inputSchema'), 'additionalProperties');
    if (more?.kind === 'scalar' && more.value === true)
        yield { rule: 'capability/open-arguments', node: more };
    for (const parameter of tool.parameters) {
        const { schema } = parameter;
        const isShapeless = parameter.types.includes('object') &&
            parameter.isTop &&
            schema.kind === 'object' &&
            !schema.entries.some(({ key }) => /^(?:properties|additionalProperties|patternProperties|\$ref|anyOf|oneOf|allOf|enum|propertyNames)$/.test(key));
        if (isShapeless)
            yield {
                rule: 'capability/shapeless-parameter',
                node: wording_keyNode(parameter),
                parameter: parameter.name,
                evidence: [parameter.name],
            };
    }
};
const REFERENCES = 200;
/** What the schema says is decided elsewhere, and can change there. */
const remoteReference = function* ({ tool }) {
    const open = [(0,tool_node/* fieldOf */._F)(tool.segment.node, 'inputSchema'), (0,tool_node/* fieldOf */._F)(tool.segment.node, 'outputSchema')];
    for (let count = 0; open.length > 0 && count < 20 * REFERENCES; count++) {
        const node = open.pop();
        if (node?.kind === 'array')
            open.push(...node.items.slice(0, REFERENCES));
        if (node?.kind !== 'object')
            continue;
        for (const { key, value } of node.entries) {
            if (key === '$ref' && /^https?:\/\/(?!json-schema\.org\/)/i.test((0,tool_node/* textOf */.b6)(value) ?? ''))
                yield { rule: 'text/remote-schema-reference', node: value, evidence: [(0,tool_node/* textOf */.b6)(value) ?? ''] };
            else
                open.push(value);
        }
    }
};
function wording_keyNode({ entry: { key, keyStart, keyEnd } }) {
    return { kind: 'scalar', start: keyStart, end: keyEnd, value: key };
}
const WORDING_CHECKS = [
    controlCharacters,
    confusableName,
    magicParameter,
    secretDemand,
    emptyDescription,
    longDescription,
    shapelessParameter,
    remoteReference,
];

;// CONCATENATED MODULE: ./build/detectors/tool-definitions/index.js
// What tools, as they are described to a model, let it do; what they say of themselves that is not so; and what several
// of them can do together. Patterns are not enough: a word means another thing in a name, in a promise and in a
// parameter, so each power needs name, description and schema to agree (capabilities.ts). Known limits: English only;
// what a tool's code does is not looked at; a server in a configuration is known by its package or not at all.












/** Most tools of one file that are judged; a list of that length is no server's. */
const TOOLS = 3000;
const tool_definitions_CHECKS = [...POWER_CHECKS, ...CLAIM_CHECKS, ...WORDING_CHECKS];
const toolDefinitions = (rules) => {
    const own = new Map(rules.flatMap((rule) => (rule.detector === 'tool-definitions' ? [[rule.info.id, rule]] : [])));
    if (own.size === 0)
        return undefined;
    return {
        name: 'tool-definitions',
        keywords: [],
        appliesTo: (artifact, hits) => artifact.kind === 'code'
            ? hits.length > 0
            : artifact.kind === 'tool-list' || artifact.kind === 'document'
                ? (0,tool_list/* hasToolSign */.IB)(artifact)
                : artifact.kind === 'mcp-config' || artifact.kind === 'agent-settings',
        detect(visit) {
            const { kind, bytes } = visit.artifact;
            if (kind === 'document' && bytes.length > limits/* TOOL_DOCUMENT_BYTES */.lq) {
                visit.gap('may list tools, and is too long to be parsed without a name that says so (such as tools.json)');
                return;
            }
            const { structures } = visit.segments;
            const tools = structures.filter(({ role }) => role === 'tool');
            if (tools.length > TOOLS)
                visit.gap(`only the first ${TOOLS} of ${tools.length} tools are judged`);
            if (visit.artifact.kind === 'code' && tools.length >= code_tools/* SITES */.bo)
                visit.gap(`only the first ${code_tools/* SITES */.bo} registrations are read`);
            judgeTools(visit, own, tools.slice(0, TOOLS));
            judgeServers(visit, own, structures);
        },
    };
};
function judgeTools(visit, rules, segments) {
    if (segments.length === 0)
        return;
    const tools = segments.map((segment) => {
        const tool = toolOf(segment);
        return { tool, abilities: abilitiesOf(tool) };
    });
    for (const known of tools) {
        for (const check of tool_definitions_CHECKS)
            for (const issue of check(known))
                report(visit, rules, known, issue);
    }
    const isList = visit.artifact.kind !== 'code';
    // A source file is one server's list at best; in tests it holds those of many.
    if (isList || visit.artifact.use === 'runtime')
        for (const { known, ...issue } of listIssues(tools))
            report(visit, rules, known, issue);
    const actors = tools.map(({ tool, abilities }) => ({ name: tool.name, can: new Set(abilities.keys()) }));
    for (const flow of flowsIn(visit, rules, actors)) {
        const at = tools.find(({ tool }) => tool.name === flow.weakest.actors[0]?.name);
        reportFlow(visit, rules, flow, at?.tool.nameNode ?? segments[0]?.node, isList ? 'tools of this list' : 'tools of this file');
    }
}
/** Servers of one configuration are within reach of one model. */
function judgeServers(visit, rules, structures) {
    const servers = structures.filter(({ role }) => role === 'mcp-server');
    const known = servers.flatMap((segment) => {
        const can = knownAbilities(segment.node);
        return can ? [{ segment, actor: { name: segment.place.replace(/^server "(.*)"$/s, '$1'), can } }] : [];
    });
    for (const flow of flowsIn(visit, rules, known.map(({ actor }) => actor))) {
        const at = known.find(({ actor }) => actor === flow.weakest.actors[0])?.segment.node;
        reportFlow(visit, rules, flow, at && ((0,agent_config/* launchCommands */.UX)(at)[0]?.[0] ?? at), 'servers of this configuration');
    }
}
function flowsIn({ artifact }, rules, actors) {
    return flowsOf(actors, (rule) => rules.get(rule)?.appliesTo(artifact) ?? false);
}
function reportFlow(visit, rules, flow, node, what) {
    const rule = rules.get(flow.rule);
    if (!rule || !node)
        return;
    visit.report({
        rule,
        range: rangeOf(visit, node),
        evidence: flow.legs.map(({ says, actors }) => `${says}: ${namesOf(actors)}`),
        message: describeFlow(flow, what),
    });
}
function report(visit, rules, { tool }, issue) {
    const rule = rules.get(issue.rule);
    if (!rule?.appliesTo(visit.artifact))
        return;
    const { place } = tool.segment;
    visit.report({
        rule,
        range: rangeOf(visit, issue.node),
        place: issue.parameter === undefined ? place : `${place}, parameter "${issue.parameter}"`,
        ...(issue.evidence && { evidence: issue.evidence }),
        ...(issue.message !== undefined && { message: issue.message }),
        ...(issue.tier && { tier: issue.tier }),
    });
}
function rangeOf({ artifact }, { start, end }) {
    return [artifact.byteOffset(start), artifact.byteOffset(end)];
}


/***/ })

};
