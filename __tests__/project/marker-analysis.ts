// An analysis that takes comments for flows, so that what is around it can be tested without it. One comment a flow or a
// registration, the flow's at its sink:
//   FLOW argument branch of git_log to shell [byDesign] [low] [via other/file.py] [maybe: a doubt]
//   TOOL git_log

import type { CodeRequest } from '../../src/code/analyse.ts';
import type { CodeAnalysis, CodeGap, Flow, FlowStep, Registered } from '../../src/code/flow.ts';
import type { Entry } from '../../src/code/value.ts';
import type { Origin, Sink } from '../../src/model/flow.ts';

const FLOW =
  /FLOW (?<origin>\w+) (?<name>\S+) of (?<tool>\S+) to (?<sink>[\w-]+)(?<design> byDesign)?(?: (?<confidence>low|medium))?(?: via (?<via>\S+))?(?: maybe: (?<doubt>[^\n]*))?/g;

/** What each run was asked. */
export const asked: { candidates: Record<string, readonly string[]>; read: string[] }[] = [];

export async function markerAnalysis(request: CodeRequest): Promise<CodeAnalysis> {
  const flows: Flow[] = [];
  const entries: Registered[] = [];
  const gaps: CodeGap[] = [];
  const read: string[] = [];
  asked.push({ candidates: Object.fromEntries(request.candidates), read });
  let parsed = 0;
  for (const path of request.candidates.keys()) {
    const text = request.read(path);
    if (text === undefined) continue;
    read.push(path);
    parsed++;
    if (text.includes('BREAK')) throw new Error('broken');
    if (text.includes('UNPARSABLE')) gaps.push({ path, reason: 'unparsable', detail: 'line 1: not source' });
    for (const found of text.matchAll(/TOOL (?<tool>\S+)/g)) {
      const entry = entryAt(path, found.groups?.tool ?? '', found.index, found.index + found[0].length);
      const schema = { type: 'object', properties: { token: { default: 'none' } } };
      entries.push({ ...entry, schema, links: [] });
    }
    for (const found of text.matchAll(FLOW)) {
      const { origin, name = '', tool = '', sink, design, confidence, via, doubt } = found.groups ?? {};
      const at = found.index;
      const to = at + 4;
      const steps: FlowStep[] = [{ path, at: 0, to: 3, what: `argument \`${name}\` of tool \`${tool}\`` }];
      if (via !== undefined && request.files.has(via) && request.read(via) !== undefined) {
        read.push(via);
        steps.push({ path: via, at: 0, to: 5, what: 'passed on' });
      }
      steps.push({ path, at, to, what: 'runs in a shell' });
      flows.push({
        source: { origin: origin as Origin, name },
        sink: sink as Sink,
        sinkName: 'a shell',
        callee: 'subprocess.run',
        ...(tool !== 'nothing' && { entry: entryAt(path, tool, 0, 3) }),
        steps,
        confidence: (confidence as 'low' | undefined) ?? 'high',
        doubts: doubt === undefined ? [] : [doubt],
        isInHandler: true,
        isVague: false,
        isByDesign: design !== undefined,
      });
    }
  }
  return {
    flows,
    postures: [],
    made: [],
    entries,
    gaps,
    counts: { parsed: { 'registers tools': parsed }, functions: 3, steps: 9 },
    timings: { grammars: 0, parse: 1, lower: 0, analyse: 2 },
  };
}

function entryAt(path: string, name: string, at: number, to: number): Entry {
  return { kind: 'tool', name, description: undefined, path, framework: 'fake', isGuess: false, at, to };
}
