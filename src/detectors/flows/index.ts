// Flows of the source-code analysis, judged: each is reported by the rule that takes its origin and sink, at the sink, once
// for whatever is mended by one change (causes.ts).

import type { Flow } from '../../code/flow.ts';
import type { Source } from '../../code/value.ts';
import { CONFIDENCES, type Confidence, type Tier } from '../../model/severity.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { ProjectDetectorFactory, ProjectOccurrence } from '../detector.ts';
import { type Cause, causesOf, checkOf, sinkOf } from './causes.ts';
import { reportPostures } from './postures.ts';

export const flows: ProjectDetectorFactory = (rules) => {
  const own = rules.filter(({ flow, postures, isMaskOnly }) => (flow ?? postures) && !isMaskOnly);
  if (own.length === 0) return undefined;
  return {
    name: 'flows',
    detect({ analysis, report }) {
      const taken = own.map((rule) => [rule, analysis.flows.filter((flow) => takes(rule, flow))] as const);
      for (const cause of causesOf(taken)) report(occurrenceOf(cause));
      for (const rule of own) reportPostures(rule, analysis, report);
    },
  };
};

function takes({ flow: match, appliesTo }: CompiledRule, flow: Flow): boolean {
  return (
    match?.from.includes(flow.source.origin) === true &&
    match.to.includes(flow.sink) &&
    match.isByDesign === flow.isByDesign &&
    appliesTo({ kind: 'code', path: sinkOf(flow).path })
  );
}

/** Others that are named. */
const NAMED = 5;

function occurrenceOf({ rule, group: [flow, ...others], origins, elsewhere }: Cause): ProjectOccurrence {
  const { path, at, to } = sinkOf(flow);
  const also = [...new Set(others.map((each) => sourceBeside(each, flow)))].filter(
    (name) => name !== '' && name !== sourceBeside(flow, flow),
  );
  const more = also.length > NAMED ? ` and ${also.length - NAMED} more` : '';
  return {
    rule,
    path,
    at,
    to,
    steps: flow.steps,
    place: placeOf(flow),
    message: messageOf(rule.message, flow),
    identity: flow.callee,
    notes: [
      ...checksTogether(flow.doubts),
      ...(also.length > 0 ? [`also reached by ${also.slice(0, NAMED).join(', ')}${more}`] : []),
      ...new Set(origins.map((each) => `${subjectOf(each)} gets here as well`)),
      ...elsewhereOf(elsewhere),
    ],
    confidence: lower(rule.info.confidence, flow.confidence),
    ...tierOf(rule, flow),
  };
}

/** Checks of one file that nobody understands as one phrase, where the first of them stands. */
function checksTogether(doubts: readonly string[]): readonly string[] {
  const all = [...new Set(doubts)];
  return all.flatMap((doubt, at) => {
    const check = checkOf(doubt);
    if (!check) return [doubt];
    const isOfFile = (other: string) => checkOf(other)?.file === check.file;
    if (all.findIndex(isOfFile) < at) return [];
    const names = all.filter(isOfFile).flatMap((other) => checkOf(other)?.name ?? []);
    const [last = '', ...others] = names.toReversed();
    if (others.length === 0) return [doubt];
    return [`what ${others.toReversed().join(', ')} and ${last} in ${check.file} check is not understood`];
  });
}

const ADDRESSES: ReadonlySet<Flow['sink']> = new Set(['url', 'url-path']);

/**
 * What a service of the program's own choice answers with are mostly addresses of its own. And where a call nobody knows gives an address for what a
 * client named, it may as well have looked it up; where such a call lies on the way and a check that is not understood as well, too much is open.
 */
function tierOf({ info }: CompiledRule, { sink, source, isVague, doubts }: Flow): { tier?: Tier } {
  const isAddress = ADDRESSES.has(sink);
  if (isAddress && source.isOwnService) return { tier: 'context' };
  const isOpen = isVague && (isAddress || doubts.some((doubt) => checkOf(doubt) !== undefined));
  return isOpen && info.tier === 'gate' ? { tier: 'review' } : {};
}

/** Where else the same goes, by the functions it reaches: lines would move. */
function elsewhereOf(flows: readonly Flow[]): readonly string[] {
  if (flows.length === 0) return [];
  const holders = [...new Set(flows.map(({ holder, callee }) => quoted(holder ?? callee)))];
  const more = holders.length > NAMED ? ` and ${holders.length - NAMED} more` : '';
  const calls = flows.length === 1 ? 'one more call' : `${flows.length} more calls`;
  return [`the same reaches ${calls}, in ${holders.slice(0, NAMED).join(', ')}${more}`];
}

/** Its argument; of another tool than the first one's with that tool's name. */
function sourceBeside({ source, entry }: Flow, first: Flow): string {
  const isSame = entry?.name === first.entry?.name && entry?.path === first.entry?.path;
  const name = source.name === '' ? '' : called(source.name);
  if (isSame || !entry || entry.name === '') return name;
  return source.name === '' ? quoted(entry.name) : `${name} of ${quoted(entry.name)}`;
}

/** A rule that is never sure is not made so by a clear flow. */
function lower(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCES[Math.max(CONFIDENCES.indexOf(a), CONFIDENCES.indexOf(b))] as Confidence;
}

/**
 * What stays when lines move and tools are added: the function that holds the sink, whichever tools reach it. In what was registered
 * itself arguments have the names of its parameters, so that they tell two sinks of it apart.
 */
function placeOf({ entry, source, holder, isInHandler }: Flow): string {
  if (holder !== undefined && !isInHandler) return `function ${holder}`;
  const of = `${NOUNS[source.origin]}${source.name === '' ? '' : ` ${source.name}`}`;
  if (holder !== undefined) return `function ${holder} / ${of}`;
  return entry ? `${entry.kind}${entry.name === '' ? '' : ` ${entry.name}`} / ${of}` : of;
}

const NOUNS: Readonly<Record<Source['origin'], string>> = {
  argument: 'argument',
  remote: 'request',
  model: 'model answer',
  content: 'content',
  secret: 'secret',
};

function messageOf(template: string, flow: Flow): string {
  // "Reaches `HTMLResponse` in `HTMLResponse`" says it twice.
  const isOne = flow.sinkName.startsWith('`') && quoted(flow.callee).endsWith(flow.sinkName.slice(1));
  const shown = isOne ? template.replace('{sink} in {callee}', '{callee}') : template;
  const message = shown.replaceAll(/\{(place|sink|callee)\}/g, (_, name: 'place' | 'sink' | 'callee') =>
    name === 'place' ? subjectOf(flow) : name === 'sink' ? flow.sinkName : quoted(flow.callee),
  );
  return template.startsWith('{place}') ? `${message.charAt(0).toUpperCase()}${message.slice(1)}` : message;
}

/** What a sentence says of it: "argument `branch` of tool `git_log`". */
function subjectOf({ entry, source: { origin, name } }: Flow): string {
  const of = entry ? ` of ${entry.name === '' ? `a ${entry.kind}` : `${entry.kind} ${quoted(entry.name)}`}` : '';
  if (origin === 'argument') return `${name === '' ? 'an argument' : `argument ${quoted(name)}`}${of}`;
  const in_ = entry ? of.replace(' of ', ' in ') : '';
  if (name === '') return `${UNNAMED[origin]}${in_}`;
  return `${origin === 'secret' && called(name) !== name ? `secret ${quoted(name)}` : name}${in_}`;
}

const UNNAMED = {
  remote: 'what a request says',
  model: 'what the model answered',
  content: 'content from outside',
  secret: 'a secret',
} as const;

/** Parameters and variables have names; the environment as a whole, or what a store gives, is called something. */
function called(name: string): string {
  return name.includes(' ') ? name : quoted(name);
}

function quoted(name: string): string {
  return `\`${name}\``;
}
