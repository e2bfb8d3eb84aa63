export const id = 332;
export const ids = [332];
export const modules = {

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ KEYWORD_MIN_BYTES),
/* harmony export */   g: () => (/* binding */ createMatcher)
/* harmony export */ });
// The keyword engine's interface and its plain form: every occurrence of every keyword in a stretch of bytes, in one
// pass. A keyword owns at least four bytes, so a table over its first two (letters folded) leaves few places to verify.
const KEYWORD_MIN_BYTES = 4;
/** @throws Error when a keyword is shorter than KEYWORD_MIN_BYTES: the rule loader has refused it before. */
function createMatcher(keywords) {
    const patterns = keywords.map(({ text, isCaseSensitive }) => {
        const bytes = Buffer.from(text, 'utf8');
        if (bytes.length < KEYWORD_MIN_BYTES)
            throw new Error(`keyword "${text}" is shorter than ${KEYWORD_MIN_BYTES} bytes`);
        return { bytes: isCaseSensitive ? bytes : bytes.map(lower), isCaseSensitive };
    });
    const buckets = [];
    // Bucket number by the first two bytes, letters folded by `| 0x20`; 0 is none.
    const table = new Uint16Array(0x10000);
    for (const [index, { bytes }] of patterns.entries()) {
        const key = pairKey(bytes[0] ?? 0, bytes[1] ?? 0);
        const bucket = table[key];
        if (bucket)
            buckets[bucket - 1]?.push(index);
        else
            table[key] = buckets.push([index]);
    }
    return {
        find(bytes, start, end, visit) {
            for (let offset = start; offset + KEYWORD_MIN_BYTES <= end; offset++) {
                const bucket = table[pairKey(bytes[offset], bytes[offset + 1])];
                if (!bucket)
                    continue;
                for (const index of buckets[bucket - 1]) {
                    const pattern = patterns[index];
                    if (occursAt(bytes, offset, end, pattern.bytes, pattern.isCaseSensitive))
                        visit(index, offset);
                }
            }
        },
    };
}
function occursAt(bytes, offset, end, pattern, isCaseSensitive) {
    if (offset + pattern.length > end)
        return false;
    for (let index = 0; index < pattern.length; index++) {
        const byte = bytes[offset + index];
        if ((isCaseSensitive ? byte : lower(byte)) !== pattern[index])
            return false;
    }
    return true;
}
function pairKey(first, second) {
    return ((first | 0x20) << 8) | (second | 0x20);
}
function lower(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}


/***/ }),

/***/ 8332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ scanTargets)
});

// UNUSED EXPORTS: scan

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/search.js
var search = __webpack_require__(9086);
;// CONCATENATED MODULE: ./build/lib/utf8.js
// Where characters begin in UTF-8 bytes.
/** The beginning of the character that `offset` lies in, not before `floor`; invalid bytes are at most three back. */
function characterStart(bytes, offset, floor) {
    let at = offset;
    while (at > floor && at > offset - 3 && at < bytes.length && (bytes[at] & 0xc0) === 0x80)
        at--;
    return at;
}

;// CONCATENATED MODULE: ./build/lib/line-map.js
// Byte offsets to lines and columns. A line ends with LF, CR LF or CR; columns count UTF-16 units, as SARIF does.


const STEP = 4096;
/** `linesBefore` is how many lines precede the first byte, for a region in the middle of a file. */
function createLineMap(bytes, linesBefore = 0) {
    const starts = [0];
    for (let offset = 0; offset < bytes.length; offset++) {
        const byte = bytes[offset];
        if (byte === 0x0a || (byte === 0x0d && bytes[offset + 1] !== 0x0a))
            starts.push(offset + 1);
    }
    function lineRange(line) {
        const index = line - linesBefore - 1;
        const start = starts[index];
        if (start === undefined)
            return undefined;
        let end = starts[index + 1] ?? bytes.length;
        if (index + 1 < starts.length)
            end -= bytes[end - 1] === 0x0a && bytes[end - 2] === 0x0d && end - 2 >= start ? 2 : 1;
        return [start, end];
    }
    /** UTF-16 units before every STEP bytes of a long line, which hostile files ask about many thousands of times. */
    const checkpoints = new Map();
    function unitsBefore(lineStart, offset) {
        if (offset - lineStart < 2 * STEP)
            return bytes.toString('utf8', lineStart, offset).length;
        let line = checkpoints.get(lineStart);
        if (!line) {
            line = { bytes: [lineStart], units: [0] };
            checkpoints.set(lineStart, line);
        }
        let last = line.bytes.length - 1;
        while (line.bytes[last] + STEP <= offset) {
            const from = line.bytes[last];
            const to = characterStart(bytes, from + STEP, from);
            line.units.push(line.units[last] + bytes.toString('utf8', from, to).length);
            line.bytes.push(to);
            last++;
        }
        const at = (0,search/* lastUpTo */.j)(line.bytes, offset);
        return line.units[at] + bytes.toString('utf8', line.bytes[at], offset).length;
    }
    return {
        position(offset) {
            const low = (0,search/* lastUpTo */.j)(starts, offset);
            return { line: linesBefore + low + 1, column: unitsBefore(starts[low], offset) + 1 };
        },
        lineRange,
    };
}

// EXTERNAL MODULE: ./build/lib/offsets.js
var lib_offsets = __webpack_require__(1372);
;// CONCATENATED MODULE: ./build/artifacts/artifact.js
// The view on one loaded thing, valid for one visit: the bytes lie in a buffer that the next file overwrites. Text,
// document and lines are made on demand, since most files need none of them.


function createArtifact(source) {
    const { bytes, format } = source;
    const latin1 = lazy(() => bytes.toString('latin1'));
    const text = lazy(() => bytes.toString('utf8'));
    const offsets = lazy(() => (0,lib_offsets/* createOffsets */.b)(text(), bytes.length));
    return {
        path: source.path,
        kind: source.kind,
        format,
        use: source.use,
        bytes,
        isWhole: source.isWhole,
        isHead: source.isHead ?? source.isWhole,
        latin1,
        text,
        document: lazy(() => (isDocumentFormat(format) ? source.parse(text(), format) : undefined)),
        byteOffset: (index) => offsets().byteOf(index),
        lines: lazy(() => createLineMap(bytes, source.linesBefore?.() ?? 0)),
    };
}
function isDocumentFormat(format) {
    return format === 'json' || format === 'yaml' || format === 'toml';
}
function lazy(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

// EXTERNAL MODULE: ./build/lib/escape.js
var lib_escape = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/lib/glob.js
var lib_glob = __webpack_require__(6740);
// EXTERNAL MODULE: ./build/lib/hash.js
var hash = __webpack_require__(5862);
;// CONCATENATED MODULE: ./build/lib/line-hash.js
// GitHub's `primaryLocationLineHash`: what code scanning tells alerts apart by when lines move. Blanks do not count,
// every line end is one LF, and a line's hash covers 100 characters from its start, so also what follows it.
// 64-bit arithmetic is done in two 32-bit halves, since this runs over every file that has findings.
const { floor, imul } = Math;
const WINDOW = 100;
const BASE = 37;
const END_OF_FILE = 0xffff;
const TWO_32 = 2 ** 32;
/** BASE to the power of WINDOW, modulo 2^64: the weight of the character that leaves the window. */
const LEAVING = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
const LEAVING_LOW = Number(LEAVING & 0xffffffffn);
const LEAVING_HIGH = Number(LEAVING >> 32n) | 0;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
/**
 * `hash:occurrence` for each of the 1-based `lines` that `text` has. A byte order mark counts as a character, and
 * there is an empty last line after a final line end.
 */
function lineHashes(text, lines) {
    let last = 0;
    for (const line of lines)
        if (line > last)
            last = line;
    const hashes = hashLines(text, Math.min(last, text.length + 1));
    return countOccurrences(hashes, lines);
}
/** The hash of the first `limit` lines. */
function hashLines(text, limit) {
    const high = new Uint32Array(limit);
    const low = new Uint32Array(limit);
    const window = new Uint16Array(WINDOW);
    /** 1 at each place of the window where a line starts. */
    const starts = new Uint8Array(WINDOW);
    const units = text.length;
    let index = 0;
    let hashHigh = 0;
    let hashLow = 0;
    let count = 0;
    let isLineStart = true;
    let isAfterCr = false;
    // Beyond the text come the end mark and zeros until the last line start has left the window.
    for (let offset = 0; offset <= units + WINDOW && count < limit; offset++) {
        let unit = 0;
        if (offset < units) {
            unit = text.charCodeAt(offset);
            if (unit === SPACE || unit === TAB) {
                isAfterCr = false;
                continue;
            }
            if (unit === LF && isAfterCr) {
                isAfterCr = false;
                continue;
            }
            isAfterCr = unit === CR;
            if (isAfterCr)
                unit = LF;
        }
        else if (offset === units) {
            unit = END_OF_FILE;
        }
        if (starts[index] !== 0) {
            high[count] = hashHigh;
            low[count] = hashLow;
            count++;
            starts[index] = 0;
        }
        if (isLineStart)
            starts[index] = 1;
        isLineStart = unit === LF;
        const leaving = window[index] ?? 0;
        window[index] = unit;
        // Below 2^53 in either direction, so that the carry is exact; it is negative when more leaves than comes.
        const sum = hashLow * BASE + unit - leaving * LEAVING_LOW;
        hashLow = sum >>> 0;
        hashHigh = (imul(hashHigh, BASE) + floor(sum / TWO_32) - imul(LEAVING_HIGH, leaving)) >>> 0;
        index = index + 1 === WINDOW ? 0 : index + 1;
    }
    return { high, low, count };
}
/** Only hashes of wanted lines are counted, so that a file of millions of short lines costs no map entry each. */
function countOccurrences(hashes, wanted) {
    const counts = new Map();
    for (const line of wanted) {
        if (!Number.isInteger(line) || line < 1 || line > hashes.count)
            continue;
        const low = hashes.low[line - 1] ?? 0;
        const byHigh = counts.get(low) ?? new Map();
        byHigh.set(hashes.high[line - 1] ?? 0, 0);
        counts.set(low, byHigh);
    }
    const result = new Map();
    if (counts.size === 0)
        return result;
    for (let index = 0; index < hashes.count; index++) {
        const low = hashes.low[index] ?? 0;
        const byHigh = counts.get(low);
        if (byHigh === undefined)
            continue;
        const high = hashes.high[index] ?? 0;
        const before = byHigh.get(high);
        if (before === undefined)
            continue;
        byHigh.set(high, before + 1);
        if (wanted.has(index + 1))
            result.set(index + 1, `${hex(high, low)}:${before + 1}`);
    }
    return result;
}
function hex(high, low) {
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/artifacts/mask.js
// Secrets out of text: a value shows as its public prefix and its last characters, never whole. Works in bytes, because
// findings are byte ranges; the shown columns move with the masking.

/** Line text around a place is kept to so many bytes before and after it. */
const CONTEXT_BEFORE = 160;
const CONTEXT_AFTER = 320;
function mergeMasks(bytes, ranges) {
    const sorted = ranges.filter(([start, end]) => end > start).toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
    const masks = [];
    for (const [start, end] of sorted) {
        const last = masks.at(-1);
        if (last && start < last.end) {
            if (end > last.end)
                masks[masks.length - 1] = mask(bytes, last.start, end);
        }
        else
            masks.push(mask(bytes, start, end));
    }
    return masks;
}
function mask(bytes, start, end) {
    return { start, end, shown: maskValue(bytes.toString('utf8', start, end)) };
}
/** `ghp_…a1B2`: a prefix that formats make public, and the last characters so that people can tell two values apart. */
function maskValue(value) {
    if (value.startsWith('-----BEGIN'))
        return `${value.slice(0, value.indexOf('-----', 10) + 5)}…`;
    const quote = /^["'`]/.exec(value)?.[0] ?? '';
    const inner = quote !== '' && value.endsWith(quote) && value.length > 1 ? value.slice(1, -1) : value;
    const prefix = /^(?:[A-Za-z]{2,10}[-_](?:[A-Za-z0-9]{2,8}[-_])?|AKIA|ASIA|AIza)/.exec(inner)?.[0] ?? '';
    const tail = inner.length - prefix.length >= 20 ? 4 : inner.length - prefix.length >= 12 ? 2 : 0;
    const shownPrefix = inner.length - prefix.length >= 8 ? prefix : '';
    return `${quote}${shownPrefix}…${tail > 0 ? inner.slice(-tail) : ''}${inner === value ? '' : quote}`;
}
/** Text of a byte range with its secrets masked. */
function maskRange(bytes, start, end, masks) {
    return pieces(bytes, start, end, masks)
        .map(({ text }) => text)
        .join('');
}
/** Shorter values stand in too many words to be replaced wherever they occur. */
const HIDDEN_LENGTH = 8;
const USERINFO = /(:\/\/(?:[^\s/@:]{0,200}:)?)[^\s/@:…]{3,200}(?=@)/g;
/**
 * Takes the artifact's secrets out of text that was put together from other places than a range: names, sentences of
 * detectors, reasons. Also what stands before the host of a URL.
 */
function hider(bytes, masks) {
    const shown = new Map();
    for (const { start, end, shown: short } of masks) {
        const value = bytes.toString('utf8', start, end).replace(/^["'`]|["'`]$/g, '');
        if (value.length >= HIDDEN_LENGTH)
            shown.set(value, short.replace(/^["'`]|["'`]$/g, ''));
    }
    // The longest first: one secret may begin as another does.
    const longestFirst = [...shown.keys()].toSorted((a, b) => b.length - a.length);
    const values = longestFirst.map((value) => value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    const secrets = values.length > 0 ? new RegExp(values.join('|'), 'g') : undefined;
    return (text) => {
        const hidden = secrets ? text.replace(secrets, (value) => shown.get(value) ?? '…') : text;
        return hidden.replace(USERINFO, '$1…');
    };
}
/** One line, cut to the surroundings of `focus` when it is long. */
function maskLine(bytes, [lineStart, lineEnd], focus, masks) {
    const start = characterStart(bytes, Math.max(lineStart, focus - CONTEXT_BEFORE), lineStart);
    const end = characterStart(bytes, Math.min(lineEnd, focus + CONTEXT_AFTER), start);
    const parts = pieces(bytes, start, end, masks);
    const lead = start > lineStart ? '…' : '';
    return {
        text: lead + parts.map(({ text }) => text).join('') + (end < lineEnd ? '…' : ''),
        columnOf(offset) {
            let column = 1 + lead.length;
            for (const part of parts) {
                if (offset >= part.end)
                    column += part.text.length;
                else if (offset > part.start) {
                    // Inside a mask there is nothing to point at but the mask itself.
                    column += part.isMask ? part.text.length : bytes.toString('utf8', part.start, offset).length;
                }
            }
            return column;
        },
    };
}
function pieces(bytes, start, end, masks) {
    const parts = [];
    let at = start;
    for (const each of masks) {
        if (each.end <= at || each.start >= end)
            continue;
        const from = Math.max(at, each.start);
        if (from > at)
            parts.push({ start: at, end: from, text: bytes.toString('utf8', at, from), isMask: false });
        const to = Math.min(end, each.end);
        // A secret that goes over several lines is named on its first line and only dotted on the others.
        parts.push({ start: from, end: to, text: from === each.start ? each.shown : '…', isMask: true });
        at = to;
    }
    if (at < end)
        parts.push({ start: at, end, text: bytes.toString('utf8', at, end), isMask: false });
    return parts;
}

;// CONCATENATED MODULE: ./build/artifacts/capture.js
// Occurrences to findings, while the artifact's bytes are there: positions, snippet, GitHub's line hash, ignore marker.
// Every secret range any detector named in this artifact is masked in every text of every finding of it.






const SNIPPET_LINES_AFTER = 3;
const EVIDENCE_LENGTH = 300;
function captureFindings(artifact, occurrences, context) {
    const lines = artifact.lines();
    const masks = mergeMasks(artifact.bytes, context.secrets);
    const hide = hider(artifact.bytes, masks);
    const located = occurrences.map((occurrence) => {
        const [start, end] = clamp(occurrence.range, artifact.bytes.length);
        return { occurrence, start, end, from: lines.position(start), to: lines.position(end) };
    });
    const canHash = artifact.isWhole && !context.isTranscoded;
    const hashes = canHash
        ? lineHashes((context.hasByteOrderMark ? '\ufeff' : '') + artifact.text(), new Set(located.map(({ from }) => from.line)))
        : new Map();
    return located.map(({ occurrence, start, end, from, to }) => {
        const { rule } = occurrence;
        const matched = hide(oneLine(maskRange(artifact.bytes, start, end, masks)));
        const shown = (0,lib_escape/* cut */.Jj)(matched, EVIDENCE_LENGTH);
        const place = hide(occurrence.place || (occurrence.secrets?.length ? keyNameBefore(artifact, start) : ''));
        const proofs = occurrence.evidence?.map((proof) => hide(oneLine(proof)));
        const [secret] = occurrence.secrets ?? [];
        const marker = findMarker(artifact, rule.info.id, from.line, context);
        const inlineIgnore = inlineIgnoreFor(artifact.format, rule.info.id);
        const lineHash = hashes.get(from.line);
        return {
            ruleId: rule.info.id,
            message: fill(hide(occurrence.message ?? rule.message), place, shown),
            severity: rule.info.severity,
            confidence: occurrence.standing === 'example' ? 'low' : (occurrence.confidence ?? rule.info.confidence),
            tier: tierOf(occurrence),
            use: artifact.use,
            locations: [
                {
                    target: context.target,
                    path: artifact.path,
                    range: { start: from, end: to },
                    ...(place !== '' && { logical: place }),
                    snippet: snippetOf(artifact, start, end, masks),
                    ...(lineHash !== undefined && { lineHash }),
                },
            ],
            evidence: proofs ?? [shown],
            identity: {
                place,
                evidence: secret ? '' : (0,hash/* sha256Hex */.fg)(proofs?.join('\n') ?? matched).slice(0, 16),
                ...(secret && { secret: (0,hash/* hmacHex */.tH)(context.secretKey, artifact.bytes.toString('latin1', ...secret)) }),
            },
            proven: occurrence.standing === 'proven',
            ...(marker && { marker: { ...marker, reason: hide(marker.reason) } }),
            ...(inlineIgnore !== undefined && { inlineIgnore }),
        };
    });
}
function clamp([start, end], length) {
    const from = Math.min(Math.max(0, start), length);
    return [from, Math.min(Math.max(from, end), length)];
}
/** The rule's tier, unless this occurrence is worth less. */
function tierOf({ rule, tier = 'gate', standing }) {
    return lowest(rule.info.tier, tier, standing === 'example' ? 'review' : 'gate');
}
function lowest(...tiers) {
    return severity/* TIERS */.iB[Math.max(...tiers.map((tier) => severity/* TIERS */.iB.indexOf(tier)))];
}
/** The rule's sentence about this occurrence; it begins with a capital whatever the place is called. */
function fill(template, place, match) {
    const sentence = template.replace(/\{(place|match)\}/g, (_, name) => name === 'place' ? place || 'this file' : match);
    return sentence.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** `api_key` of `api_key: "…`; part of a secret's identity, since its value must not be. */
function keyNameBefore(artifact, start) {
    const left = artifact.bytes.toString('latin1', Math.max(0, start - 120), start);
    const match = /([A-Za-z_][\w.-]{1,60})["'`\]]{0,2}\s{0,4}(?::=|=>|=|:)\s{0,4}(?:[\w.]{1,30}\()?["'`]?[^"'`\s]{0,20}$/.exec(left);
    return match?.[1] ?? '';
}
function snippetOf(artifact, start, end, masks) {
    const lines = artifact.lines();
    const from = lines.position(start);
    const to = lines.position(Math.max(start, end));
    const firstLine = lines.lineRange(from.line - 1) ? from.line - 1 : from.line;
    const lastLine = Math.min(to.line, from.line + SNIPPET_LINES_AFTER);
    const shown = [];
    let mark = { start: from, end: to };
    for (let line = firstLine; line <= lastLine; line++) {
        const range = lines.lineRange(line);
        if (!range)
            break;
        const { text, columnOf } = maskLine(artifact.bytes, range, line === from.line ? start : range[0], masks);
        shown.push(text);
        if (line === from.line)
            mark = { ...mark, start: { line, column: columnOf(start) } };
        if (line === lastLine)
            mark = { ...mark, end: { line, column: line === to.line ? columnOf(end) : text.length + 1 } };
    }
    return { firstLine, lines: shown, mark };
}
const MARKER = /bartizan-ignore:[ \t]*([\w/*.-]+)(?:[ \t]+--[ \t]*((?:(?!bartizan-ignore:)[^\r\n])*))?/g;
/** What the line to paste says where the reason goes. */
const REASON = 'reason';
/** A marker counts on the line of the finding or the one above, for the one rule it names, with a reason. */
function findMarker(artifact, ruleId, line, context) {
    for (const candidate of [line, line - 1]) {
        const range = artifact.lines().lineRange(candidate);
        if (!range || range[1] - range[0] > 4096)
            continue;
        for (const [, rule = '', text = ''] of artifact.bytes.toString('utf8', ...range).matchAll(MARKER)) {
            if (!(0,lib_glob/* matchesGlob */.k)(ruleId, rule))
                continue;
            const reason = text.replace(/(?:-->|\*\/).*$/, '').trim();
            if (rule !== ruleId)
                context.refuseMarker(candidate, 'it must name one rule');
            else if (reason === '' || reason === REASON)
                context.refuseMarker(candidate, 'it must say why after "--"');
            else
                return { line: candidate, reason };
        }
    }
    return undefined;
}
const COMMENT = {
    yaml: ['# ', ''],
    toml: ['# ', ''],
    shell: ['# ', ''],
    python: ['# ', ''],
    env: ['# ', ''],
    javascript: ['// ', ''],
    go: ['// ', ''],
    markdown: ['<!-- ', ' -->'],
    html: ['<!-- ', ' -->'],
};
function inlineIgnoreFor(format, ruleId) {
    const comment = COMMENT[format];
    return comment && `${comment[0]}bartizan-ignore: ${ruleId} -- ${REASON}${comment[1]}`;
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./build/artifacts/clients.js
var clients = __webpack_require__(3364);
;// CONCATENATED MODULE: ./build/artifacts/classify.js
// What is this? Decided by the path alone, relative to the target's root, so that the answer is the same on disk, in git
// and in an archive.


const FORMAT_BY_EXTENSION = {
    json: 'json',
    jsonc: 'json',
    json5: 'json',
    ipynb: 'json',
    webmanifest: 'json',
    map: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    md: 'markdown',
    mdc: 'markdown',
    mdx: 'markdown',
    markdown: 'markdown',
    rst: 'text',
    txt: 'text',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    fish: 'shell',
    rb: 'shell',
    pl: 'shell',
    r: 'shell',
    ps1: 'shell',
    tf: 'shell',
    dockerfile: 'shell',
    ini: 'shell',
    cfg: 'shell',
    conf: 'shell',
    properties: 'shell',
    py: 'python',
    pyi: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'javascript',
    mts: 'javascript',
    cts: 'javascript',
    tsx: 'javascript',
    java: 'javascript',
    kt: 'javascript',
    cs: 'javascript',
    rs: 'javascript',
    swift: 'javascript',
    c: 'javascript',
    cc: 'javascript',
    cpp: 'javascript',
    h: 'javascript',
    php: 'javascript',
    scala: 'javascript',
    dart: 'javascript',
    go: 'go',
    html: 'html',
    htm: 'html',
    xml: 'html',
    svg: 'html',
    vue: 'html',
    svelte: 'html',
};
const CODE_FORMATS = new Set(['shell', 'python', 'javascript', 'go']);
const LOCKFILES = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|flake\.lock)$/;
const ENV_FILE = /(^|\/)(\.env(\.[^/]+)?|[^/]+\.env|\.envrc)$/;
const USES = [
    ['vendored', /(^|\/)(node_modules|vendor|third_party|thirdparty|bower_components|site-packages)\//],
    [
        'test',
        /(^|\/)(__tests__|__mocks__|__fixtures__|tests?|testing|testdata|test-data|test_data|fixtures?|spec|specs|e2e|mocks?|evals?)\/|(^|\/)(test_[^/]+\.py|[^/]+(_test|\.test|\.spec|_spec)\.[a-z]+|conftest\.py)$/,
    ],
    [
        'example',
        /(^|\/)(examples?|samples?|demos?|templates?|boilerplates?|cookbooks?|playground)\/|(^|\/)[^/]*\.(example|sample|template|dist)(\.[a-z]+)?$/,
    ],
    [
        'docs',
        /(^|\/)(docs?|documentation|website|tutorials?)\/|(^|\/)(readme|changelog|contributing|security)(\.[a-z-]+)?\.(md|rst|txt)$/,
    ],
];
const clientFiles = clients/* CLIENT_FILES */.oi.map((row) => ({ ...row, matcher: new esm/* Minimatch */.VR(row.glob, { dot: true }) }));
/** A cheap necessary condition for any row of the table, so that a tree of sources does not pay for forty globs a file. */
const MAYBE_CLIENT_FILE = /(^|\/)\.[a-z]|mcp|claude|agent|skill|hooks|opencode|gemini|copilot|devcontainer|qwen|chatmode|prompt|plugins\/|\.mdc$|\.instructions\./;
function classify(path) {
    const lower = path.toLowerCase();
    const byName = formatByName(lower);
    if (MAYBE_CLIENT_FILE.test(lower)) {
        const row = clientFiles.find(({ matcher }) => matcher.match(lower));
        if (row)
            return { kind: row.kind, format: row.format ?? byName ?? 'json', use: useOf(projectOf(lower)) };
    }
    return { kind: kindByName(lower, byName), format: byName ?? 'text', use: useOf(lower) };
}
function useOf(path) {
    return USES.find(([, pattern]) => pattern.test(path))?.[0] ?? 'runtime';
}
/**
 * The folder whose project a client's file belongs to. What the client itself keeps below it says nothing about use:
 * a skill called `test` or a workflow called `docs.test.yml` is as live as any.
 */
function projectOf(path) {
    const own = /(?<=^|\/)(?:\.[a-z][^/]*|skills)\//.exec(path);
    return path.slice(0, own?.index ?? path.lastIndexOf('/') + 1);
}
/** Whether the kind decides that the file is text, whatever bytes it holds: agents read these, so a NUL hides nothing. */
function isAlwaysText(kind) {
    return kind !== 'other' && kind !== 'lockfile';
}
function formatByName(lower) {
    if (ENV_FILE.test(lower))
        return 'env';
    const name = lower.slice(lower.lastIndexOf('/') + 1);
    if (/^(dockerfile|containerfile|makefile|jenkinsfile|procfile|justfile)/.test(name))
        return 'shell';
    const dot = name.lastIndexOf('.');
    return dot < 0 ? undefined : FORMAT_BY_EXTENSION[name.slice(dot + 1)];
}
function kindByName(lower, format) {
    if (LOCKFILES.test(lower))
        return 'lockfile';
    if (format === undefined)
        return 'other';
    if (format === 'env')
        return 'env-file';
    if (CODE_FORMATS.has(format))
        return 'code';
    if (format === 'json' || format === 'yaml' || format === 'toml')
        return 'document';
    return 'prose';
}

// EXTERNAL MODULE: ./build/model/coverage.js
var coverage = __webpack_require__(7706);
;// CONCATENATED MODULE: ./build/artifacts/coverage-book.js
// The book of what was and was not looked at, kept while a scan runs. Missed things are all named; what was left out by
// intent (binary files, excludes) is counted, with examples.

/** Gaps that are named one by one, for what was missed and for what was left out by intent. */
const NAMED = 10_000;
const EXAMPLES = 100;
/** How much of a file is missed when it was read but not wholly understood. */
const MISUNDERSTOOD = 0.5;
/** Reasons that mean no byte of the file was looked at. */
const UNREAD = new Set(['unreadable', 'vanished', 'time-limit']);
function createCoverageBook() {
    const gaps = [];
    const gapCounts = {};
    const kinds = {};
    /** For each file that was missed in whole or in part: the share that was missed. */
    const missed = new Map();
    let filesRead = 0;
    let filesUnread = 0;
    let bytes = 0;
    function note(each, share) {
        const count = (gapCounts[each.reason] ?? 0) + 1;
        gapCounts[each.reason] = count;
        if ((0,coverage/* isMissed */.O)(each)) {
            const file = `${each.target}\0${each.path}`;
            missed.set(file, Math.max(share, missed.get(file) ?? 0));
        }
        if (count <= ((0,coverage/* isMissed */.O)(each) ? NAMED : EXAMPLES))
            gaps.push(each);
    }
    return {
        gap(each) {
            if (UNREAD.has(each.reason))
                filesUnread++;
            note(each, UNREAD.has(each.reason) ? 1 : MISUNDERSTOOD);
        },
        whole(kind, size) {
            filesRead++;
            bytes += size;
            kinds[kind] = (kinds[kind] ?? 0) + 1;
        },
        partial(target, path, size, read) {
            filesRead++;
            bytes += read;
            const detail = `${megabytes(size)}: looked at its head, its tail and samples between, ${megabytes(read)} in all`;
            note({ target, path, reason: 'too-large', detail }, 1 - read / size);
        },
        outOfTime(target, paths) {
            for (const path of paths)
                this.gap({ target, path, reason: 'time-limit', detail: 'the time limit was reached before it' });
        },
        close() {
            const filesListed = filesRead + filesUnread;
            const missedFiles = [...missed.values()].reduce((sum, share) => sum + share, 0);
            return {
                filesListed,
                filesWhole: filesListed - missed.size,
                bytes,
                kinds,
                gaps,
                gapCounts,
                percent: filesListed === 0 ? null : Math.max(0, Math.floor((100 * (filesListed - missedFiles)) / filesListed)),
            };
        },
    };
}
function megabytes(size) {
    return size >= 1024 ** 3 ? `${(size / 1024 ** 3).toFixed(1)} GB` : `${(size / 1024 ** 2).toFixed(1)} MB`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/artifacts/decode.js
// Bytes as read to bytes as scanned: UTF-8 without a byte order mark. Lines and columns stay those of the file.

const BINARY_PROBE = 8192;
/** UTF-16 is recognised by its byte order mark only; NUL in the first 8 KiB of anything else is binary. */
function decode(bytes) {
    const utf16 = utf16Encoding(bytes);
    if (utf16) {
        const text = new TextDecoder(utf16).decode(bytes);
        return { bytes: Buffer.from(text, 'utf8'), isBinary: false, isTranscoded: true, hasByteOrderMark: true, utf16 };
    }
    const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = hasByteOrderMark ? bytes.subarray(3) : bytes;
    const nul = body.subarray(0, BINARY_PROBE).indexOf(0);
    return { bytes: body, isBinary: nul >= 0, isTranscoded: false, hasByteOrderMark };
}
/** A later stretch of a file, from `offset` in it, that is what its head is. */
function decodeFurther(bytes, { utf16 }, offset) {
    const plain = { isBinary: false, isTranscoded: false, hasByteOrderMark: false };
    if (!utf16)
        return { ...plain, bytes };
    // Units begin at even offsets.
    const text = new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes.subarray(offset % 2));
    return { ...plain, bytes: Buffer.from(text, 'utf8'), isTranscoded: true, utf16 };
}
function utf16Encoding(bytes) {
    if (bytes.length < 2)
        return undefined;
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
/** Invalid sequences as U+FFFD, so that indexes into the text can be turned into offsets of the bytes. */
function withValidUtf8(decoded) {
    if ((0,external_node_buffer_.isUtf8)(decoded.bytes))
        return decoded;
    return { ...decoded, bytes: Buffer.from(decoded.bytes.toString('utf8'), 'utf8'), isTranscoded: true };
}

// EXTERNAL MODULE: ./build/artifacts/segments.js + 3 modules
var artifacts_segments = __webpack_require__(476);
// EXTERNAL MODULE: ./build/detectors/index.js + 24 modules
var build_detectors = __webpack_require__(1389);
// EXTERNAL MODULE: ./build/lib/document.js + 2 modules
var lib_document = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/lib/limits.js
var limits = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/match/matcher.js
var matcher = __webpack_require__(888);
// EXTERNAL MODULE: ./build/rules/compile.js
var compile = __webpack_require__(265);
// EXTERNAL MODULE: ./build/rules/packs.js
var packs = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/targets/workspace.js + 1 modules
var workspace = __webpack_require__(7524);
;// CONCATENATED MODULE: ./build/scan.js
// Targets × detectors → ScanResult. Each artifact is read once, matched once over all keywords, offered to each detector
// with its hits, and its findings are captured before the next file overwrites the buffer.















/**
 * Scans one folder with the built-in rules. Reads no config: what the result means is `assess`'s business. What could
 * not be read is in `coverage`, never an exception.
 */
async function scan({ path, rules, include, exclude, env = {} }) {
    const isChosen = ({ id }) => rules?.some((glob) => matchesGlob(id, glob)) ?? true;
    const target = openWorkspace({ id: 'workspace', root: resolve(path), name: path, displayPrefix: '', env });
    return scanTargets([target], {
        rules: compileRules(readPacks().rules, isChosen),
        ...(include && { include }),
        ...(exclude && { exclude }),
        now: () => performance.now(),
    });
}
/** How long the loop runs before it lets signals and progress through, in milliseconds. */
const SLICE = 50;
/** A detector that throws becomes a gap; everything else propagates. */
async function scanTargets(targets, options) {
    const started = options.now();
    const engine = createEngine(options.rules);
    const coverage = createCoverageBook();
    const findings = [];
    const notices = [];
    const buffer = Buffer.allocUnsafe(limits/* FILE_CAP */.aA + 1);
    let listing = 0;
    let slice = options.now();
    for (const target of targets) {
        const listed = options.now();
        const { files, gaps, notes } = target.list();
        for (const gap of gaps)
            coverage.gap(gap);
        for (const message of notes ?? [])
            notices.push({ kind: 'config', message });
        const chosen = files.filter((file) => isChosen(file, target, options, coverage));
        listing += options.now() - listed;
        const parse = await (0,lib_document/* loadParsers */.lB)(formatsOf(chosen, target, options.rules));
        for (const [index, file] of chosen.entries()) {
            if (options.now() - slice > SLICE) {
                options.onProgress?.(index, chosen.length);
                await new Promise((resolve) => setImmediate(resolve));
                slice = options.now();
            }
            if (options.deadline !== undefined && options.now() > options.deadline) {
                coverage.outOfTime(target.info.id, chosen.slice(index).map(({ path }) => path));
                break;
            }
            visitFile({
                target,
                file,
                parse,
                buffer,
                engine,
                coverage,
                findings,
                notices,
                secretKey: options.secretKey ?? '',
            });
        }
    }
    return {
        targets: targets.map(({ info }) => info),
        rules: new Map(options.rules.flatMap(({ info, isMaskOnly }) => (isMaskOnly ? [] : [[info.id, info]]))),
        findings: findings.toSorted(byPlace),
        coverage: coverage.close(),
        notices,
        timings: { list: listing, scan: options.now() - started - listing },
    };
}
function createEngine(rules) {
    const detectors = build_detectors/* DETECTORS */.c.flatMap((factory) => factory(rules) ?? []);
    const keywords = [];
    const ownerOf = [];
    const entries = detectors.map((detector, index) => {
        const firstKeyword = keywords.length;
        for (const keyword of detector.keywords) {
            keywords.push(keyword);
            ownerOf.push(index);
        }
        return { detector, firstKeyword, own: (0,matcher/* createMatcher */.g)(detector.keywords) };
    });
    return { detectors: entries, matcher: (0,matcher/* createMatcher */.g)(keywords), ownerOf };
}
function isChosen(file, target, options, coverage) {
    const { include = [], exclude = [] } = options;
    const path = target.info.configPrefix + file.path;
    if (include.length > 0 && !include.some((glob) => (0,lib_glob/* matchesGlob */.k)(path, glob))) {
        coverage.gap({ target: target.info.id, path: file.path, reason: 'excluded', detail: 'not in include' });
        return false;
    }
    const glob = exclude.find((each) => (0,lib_glob/* matchesGlob */.k)(path, each));
    if (glob !== undefined)
        coverage.gap({ target: target.info.id, path: file.path, reason: 'excluded', detail: `exclude: ${glob}` });
    return glob === undefined;
}
/** Formats of the documents that will be parsed: what carries entries, and what a rule on whole documents looks at. */
function formatsOf(files, target, rules) {
    const onDocuments = rules.filter(({ roles }) => roles.has('document'));
    const formats = new Set();
    for (const { path } of files) {
        const { kind, format } = classifyIn(target, path);
        if (!isDocumentFormat(format) || formats.has(format))
            continue;
        if ((0,artifacts_segments/* isDocumentKind */.o)(kind) || onDocuments.some((rule) => rule.appliesTo({ kind, path })))
            formats.add(format);
    }
    return formats;
}
function classifyIn({ info }, path) {
    return classify((info.place ?? '') + path);
}
const GAP_OF_PROBLEM = { syntax: 'unparsable', depth: 'too-deep', size: 'too-large' };
function visitFile(visit) {
    const { target, file, buffer, coverage } = visit;
    const content = target.read(file, buffer);
    if (content.kind === 'gap') {
        coverage.gap({ target: target.info.id, path: file.path, reason: content.reason, detail: content.detail });
        return;
    }
    const classification = classifyIn(target, file.path);
    /** The head decides what the file is: a NUL further on hides nothing behind it. */
    let head;
    for (const { start, length, offset, isWhole } of partsOf(content)) {
        const bytes = buffer.subarray(start, start + length);
        const decoded = head ? decodeFurther(bytes, head, offset) : decode(bytes);
        head ??= decoded;
        if (decoded.isBinary && !isAlwaysText(classification.kind)) {
            coverage.gap({ target: target.info.id, path: file.path, reason: 'binary', detail: 'binary file' });
            return;
        }
        if (isWhole)
            coverage.whole(classification.kind, length);
        visitBytes(visit, classification, decoded, { isWhole, isHead: offset === 0 }, () => target.countLineEnds(file, offset));
    }
    if (content.kind === 'partial') {
        const read = content.regions.reduce((sum, { length }) => sum + length, 0);
        coverage.partial(target.info.id, file.path, content.size, read);
    }
}
function partsOf(content) {
    return content.kind === 'whole'
        ? [{ start: 0, length: content.length, offset: 0, isWhole: true }]
        : content.regions.map((region) => ({ ...region, isWhole: false }));
}
/** Looks at one stretch of a file. */
function visitBytes(visit, classification, readable, { isWhole, isHead }, linesBefore) {
    const { target, file, coverage, engine, notices } = visit;
    const id = target.info.id;
    const decoded = classification.kind === 'code' || classification.kind === 'other' ? readable : withValidUtf8(readable);
    const { bytes } = decoded;
    const artifact = createArtifact({
        ...classification,
        path: file.path,
        bytes,
        isWhole,
        isHead,
        parse: visit.parse,
        linesBefore,
    });
    const hits = engine.detectors.map(() => []);
    engine.matcher.find(bytes, 0, bytes.length, (keyword, offset) => {
        const owner = engine.ownerOf[keyword];
        hits[owner]?.push({ keyword: keyword - (engine.detectors[owner]?.firstKeyword ?? 0), offset });
    });
    const gap = (detail, reason) => coverage.gap({ target: id, path: file.path, reason, detail });
    // Said whichever rules run: without it nobody knows that this file means nothing to us.
    if (isWhole && (0,artifacts_segments/* isDocumentKind */.o)(artifact.kind)) {
        for (const problem of artifact.document()?.problems.slice(0, 1) ?? []) {
            const { line } = artifact.lines().position(artifact.byteOffset(problem.offset));
            gap(`line ${line}: ${problem.message}`, GAP_OF_PROBLEM[problem.kind]);
        }
    }
    const wanted = engine.detectors.filter(({ detector }, index) => detector.appliesTo(artifact, hits[index] ?? []));
    const occurrences = [];
    let segments;
    for (const { detector, own } of wanted) {
        const index = engine.detectors.findIndex((entry) => entry.detector === detector);
        try {
            segments ??= (0,artifacts_segments/* segmentsOf */.O)(artifact);
            detector.detect({
                artifact,
                segments,
                hits: hits[index] ?? [],
                hitsIn: (text) => {
                    const inside = [];
                    own.find(text, 0, text.length, (keyword, offset) => inside.push({ keyword, offset }));
                    return inside;
                },
                report: (occurrence) => occurrences.push(occurrence),
                gap: (detail) => gap(detail, 'detector-failed'),
            });
        }
        catch (error) {
            // A detector that throws is our defect, and never the end of the scan.
            gap(`${detector.name} failed: ${error instanceof Error ? error.message : String(error)}`, 'detector-failed');
        }
    }
    const reported = occurrences.filter(({ rule }) => !rule.isMaskOnly);
    if (reported.length === 0)
        return;
    visit.findings.push(...captureFindings(artifact, bounded(reported, (rule, count) => gap(`${count} further findings of ${rule} are not listed`, 'too-large')), {
        target: id,
        secrets: occurrences.flatMap(({ secrets }) => secrets ?? []),
        secretKey: visit.secretKey,
        hasByteOrderMark: decoded.hasByteOrderMark,
        isTranscoded: decoded.isTranscoded,
        refuseMarker: (line, why) => notices.push({ kind: 'not-honoured', message: `${file.path}:${line}: ignore marker not honoured: ${why}` }),
    }));
}
/** A bounded number of each rule and tier in one artifact, so that decoys push nothing out; the rest is counted. */
function bounded(occurrences, leftOut) {
    const counts = new Map();
    const left = new Map();
    const kept = occurrences.filter((occurrence) => {
        const { id } = occurrence.rule.info;
        const tier = tierOf(occurrence);
        const count = (counts.get(`${id} ${tier}`) ?? 0) + 1;
        counts.set(`${id} ${tier}`, count);
        const isKept = count <= (tier === 'gate' ? limits/* GATE_FINDINGS_PER_RULE */.Iz : limits/* FINDINGS_PER_RULE */.qR);
        if (!isKept)
            left.set(id, (left.get(id) ?? 0) + 1);
        return isKept;
    });
    for (const [rule, count] of left)
        leftOut(rule, count);
    return kept;
}
function byPlace(a, b) {
    const [left, right] = [a.locations[0], b.locations[0]];
    return (compare(left.target, right.target) ||
        compare(left.path, right.path) ||
        left.range.start.line - right.range.start.line ||
        left.range.start.column - right.range.start.column ||
        compare(a.ruleId, b.ruleId));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
