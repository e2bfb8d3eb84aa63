// What tools can do, and with them the agents and servers that have them.

import { capabilitiesOf } from '../../artifacts/tool-abilities.ts';
import type { Made } from '../../code/flow.ts';
import type { Capability } from '../../model/capability.ts';
import { isEntry, type Thing } from './keys.ts';

/** What libraries ship as tools, by names that several of them have. Their descriptions stand in the libraries. */
const SHIPPED: readonly (readonly [RegExp, readonly Capability[]])[] = [
  [/^(?:CodeInterpreter|PythonREPL|PythonAstREPL|PythonInterpreter|codeInterpreter)/, ['code']],
  [/^(?:ShellTool|LocalShellTool|BashTool|TerminalTool|ShellTools|shellTool|localShellTool)$/, ['shell']],
  [
    /^(?:ScrapeWebsite|ScrapeElement|SeleniumScraping|Firecrawl(?:Scrape|Crawl)|VisitWebpage|WebsiteSearch|BrowserbaseLoad|HyperbrowserLoad)/,
    ['fetch', 'untrusted'],
  ],
  [
    /^(?:WebSearch|webSearch|Serper|SerpApi|DuckDuckGo|Tavily|GoogleSearch|GoogleSerper|google_search|Brave|EXASearch|Exa|FirecrawlSearch|Wikipedia|ArxivQuery)/,
    ['untrusted'],
  ],
  [/^(?:FileReadTool|DirectoryReadTool|ReadFileTool|ListDirectoryTool)$/, ['file-read', 'private']],
  [/^(?:FileWriterTool|WriteFileTool)$/, ['file-write']],
  [/^(?:GmailSendMessage|SlackSendMessage|GmailToolkit$)/, ['send']],
];

export function powersOf(things: readonly Thing[]): ReadonlyMap<Thing, readonly Capability[]> {
  const own = new Map<Thing, readonly Capability[]>();
  for (const thing of things) own.set(thing, ownPowers(thing));
  const all = new Map(own);
  for (const thing of things) if (!isEntry(thing) && isHolder(thing)) all.set(thing, [...together(thing, own)]);
  return all;
}

function isHolder({ type }: Made): boolean {
  return type === 'agent' || type === 'mcp_server' || type === 'workflow';
}

function ownPowers(thing: Thing): readonly Capability[] {
  if (isEntry(thing)) {
    if (thing.kind !== 'tool') return [];
    const name = thing.name || thing.calledAs || thing.handler?.what || '';
    return capabilitiesOf({ name, description: thing.description, schema: thing.schema ?? thing.signature });
  }
  if (thing.type !== 'tool') return thing.can;
  const shipped =
    thing.facts.library === undefined ? undefined : thing.facts.library.slice(thing.facts.library.lastIndexOf('.') + 1);
  if (shipped !== undefined) return SHIPPED.find(([name]) => name.test(shipped))?.[1] ?? [];
  return [
    ...thing.can,
    ...capabilitiesOf({ name: thing.name, description: thing.facts.description, schema: thing.schema }),
  ];
}

/** Its own, and those of the tools and servers it has. An agent it hands over to has its own. */
function together(thing: Made, own: ReadonlyMap<Thing, readonly Capability[]>): ReadonlySet<Capability> {
  const found = new Set(own.get(thing));
  for (const { type, to } of thing.links) {
    if (type !== 'uses' && type !== 'exposes') continue;
    for (const capability of own.get(to) ?? []) found.add(capability);
    if (!isEntry(to) && (to.type === 'mcp_server' || to.type === 'tool'))
      for (const inner of to.links) for (const capability of own.get(inner.to) ?? []) found.add(capability);
  }
  return found;
}
