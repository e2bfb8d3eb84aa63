// What a node of n8n lets the model do that uses it: by its kind, by the operation that is set, and by whether a model
// decides over where something goes. Nodes that are not listed let it do nothing that is known.

import { N8N_CODE } from '../lib/limits.ts';
import type { Capability } from '../model/capability.ts';
import { type N8nNode, parameterText, textsBelow } from './n8n.ts';

interface Row {
  readonly kinds: RegExp;
  /** What reading with it means, and writing. */
  readonly reads: readonly Capability[];
  readonly writes: readonly Capability[];
  /** What n8n does where no operation is written; undefined where that depends on more. */
  readonly usual?: 'read' | 'write';
}

const ROWS: readonly Row[] = [
  { kinds: /^(?:executeCommand|ssh)$/, reads: ['shell'], writes: ['shell'], usual: 'write' },
  { kinds: /^(?:toolCode|code)$/, reads: [], writes: [], usual: 'read' },
  { kinds: /^(?:httpRequest|toolHttpRequest|graphql)$/, reads: ['fetch'], writes: ['fetch'], usual: 'read' },
  {
    kinds:
      /^(?:rssFeedRead|toolWikipedia|toolSerpApi|toolSearXng|serpApi|tavily|firecrawl|searchApi|hackerNews|reddit|jinaAi|perplexity|braveSearch|scrapeNinja|apify|airtop|twitter|youTube)$/,
    reads: ['untrusted'],
    writes: ['untrusted'],
    usual: 'read',
  },
  { kinds: /^(?:gmail|microsoftOutlook)$/, reads: ['private', 'untrusted'], writes: ['send'], usual: 'write' },
  { kinds: /^(?:emailReadImap)$/, reads: ['private', 'untrusted'], writes: [], usual: 'read' },
  {
    kinds:
      /^(?:emailSend|telegram|whatsApp|twilio|discord|sendGrid|mailgun|mandrill|awsSes|awsSns|mailjet|vonage|pushover|matrix|lemlist|plivo|messageBird|linkedIn|facebookGraphApi)$/,
    reads: ['private'],
    writes: ['send'],
    usual: 'write',
  },
  { kinds: /^(?:slack|mattermost|microsoftTeams)$/, reads: ['private', 'untrusted'], writes: ['send'], usual: 'write' },
  {
    kinds: /^(?:github|gitlab|jira|zendesk|freshdesk|intercom|helpScout|linear|clickUp|asana|trello)$/,
    reads: ['private', 'untrusted'],
    writes: ['records', 'send'],
    usual: 'write',
  },
  {
    kinds: /^(?:googleSheets|airtable|mongoDb)$/,
    reads: ['private'],
    writes: ['records'],
    usual: 'read',
  },
  {
    kinds: /^(?:googleCalendar|googleDocs|supabase)$/,
    reads: ['private'],
    writes: ['records'],
    usual: 'write',
  },
  {
    kinds:
      /^(?:googleDrive|googleTasks|googleContacts|microsoftExcel|microsoftOneDrive|microsoftSharePoint|dropbox|box|nextCloud|notion|baserow|nocoDb|coda|hubspot|salesforce|pipedrive|odoo|zohoCrm|wooCommerce|shopify|redis|elasticsearch|dataTable|awsS3|awsDynamoDb|quickbooks|xero)$/,
    reads: ['private'],
    writes: ['records'],
  },
  {
    kinds: /^(?:postgres|mySql|microsoftSql|snowflake|questDb|crateDb|timescaleDb|googleBigQuery|oracleDatabase)$/,
    reads: ['private'],
    writes: ['records'],
    usual: 'write',
  },
  { kinds: /^(?:stripe|payPal|wise|chargebee)$/, reads: ['private'], writes: ['money'], usual: 'read' },
  {
    kinds: /^(?:readWriteFile|readBinaryFile|readBinaryFiles)$/,
    reads: ['file-read'],
    writes: ['file-write'],
    usual: 'read',
  },
  { kinds: /^(?:writeBinaryFile)$/, reads: ['file-write'], writes: ['file-write'], usual: 'write' },
];

const READS =
  /^(?:get|getall|getmany|read|search|list|find|select|lookup|query|count|aggregate|download|availability|info)/i;

const SENDING_RESOURCE =
  /^$|message|mail|sms|thread|chat|post|tweet|comment|push|notification|issue|ticket|draft|case/i;

/** What is done to a message without anybody getting one. */
const MARKS =
  /^(?:(?:add|remove|update)?labels?|mark(?:as)?(?:un)?read|(?:un)?(?:star|archive|pin|mute|flag)(?:chat)?(?:message)?|move|react)$/i;
const REMOVES = /^(?:un)?(?:delete|trash)/i;

function sends(node: N8nNode): boolean {
  const resource = parameterText(node, 'resource');
  return SENDING_RESOURCE.test(resource) && !isUnsent(node) && !REMOVES.test(parameterText(node, 'operation'));
}

/** Whether a node for messages only labels, marks or moves them, or leaves a draft for people to send. */
export function isUnsent(node: N8nNode): boolean {
  const operation = parameterText(node, 'operation');
  const isOfMessages = ROWS.find(({ kinds }) => kinds.test(node.kind))?.writes.every((each) => each === 'send');
  if (!isOfMessages) return false;
  return MARKS.test(operation) || (/^draft$/i.test(parameterText(node, 'resource')) && operation !== 'send');
}

/** Node kinds whose query is run as SQL, and where it stands. */
const SQL: readonly (readonly [kinds: RegExp, keys: readonly string[], isUsual: boolean])[] = [
  [/^(?:postgres|mySql|microsoftSql|snowflake|questDb|crateDb|timescaleDb|oracleDatabase)$/, ['query'], false],
  [/^googleBigQuery$/, ['sqlQuery'], true],
];

/** Where the SQL of a node stands, if it runs any. */
export function queryKeys(node: N8nNode): readonly string[] {
  const row = SQL.find(([kinds]) => kinds.test(node.kind));
  if (!row) return [];
  const [, keys, isUsual] = row;
  const operation = parameterText(node, 'operation');
  return operation === 'executeQuery' || operation === 'execute' || (operation === '' && isUsual) ? keys : [];
}

/** Where the command line of a node stands, if it runs one. */
export function commandKeys(node: N8nNode): readonly string[] {
  if (node.kind === 'executeCommand') return ['command'];
  const resource = parameterText(node, 'resource');
  return node.kind === 'ssh' && (resource === '' || resource === 'command') ? ['command'] : [];
}

/** Where the program of a node stands. */
export function codeKeys({ kind }: N8nNode): readonly string[] {
  if (kind === 'code' || kind === 'toolCode')
    return ['jsCode', 'pythonCode', 'code.execute.code', 'code.supplyData.code'];
  return kind === 'function' || kind === 'functionItem' ? ['functionCode'] : [];
}

/** The address a node asks. */
export function addressOfNode(node: N8nNode): string {
  return /^(?:httpRequest|toolHttpRequest)$/.test(node.kind) ? parameterText(node, 'url') : '';
}

export function abilitiesOfNode(node: N8nNode): ReadonlySet<Capability> {
  const row = ROWS.find(({ kinds }) => kinds.test(node.kind));
  if (!row) return new Set();
  const operation = parameterText(node, 'operation');
  const does = operation === '' ? row.usual : READS.test(operation) ? 'read' : 'write';
  const can = new Set<Capability>(does === undefined ? [] : does === 'read' ? row.reads : row.writes);
  // Labels, users and channels are sent to nobody.
  if (!sends(node)) can.delete('send');
  if (does === 'write' && isUnsent(node)) can.add('records');
  if (/^(?:httpRequest|toolHttpRequest)$/.test(node.kind) && mayChooseAddress(node)) {
    can.add('untrusted');
    can.add('send');
  }
  if (/^(?:toolCode|code)$/.test(node.kind) && mayWriteCode(node)) can.add('code');
  if (queryKeys(node).length > 0) {
    can.add('private');
    can.delete('records');
    if (queryKeys(node).some((key) => isChosenByModel(parameterText(node, key)))) can.add('sql');
  }
  if (/^(?:delete|deleteall|truncate|drop)/i.test(operation)) can.add('destroy');
  return can;
}

/** What a model fills in. */
export function isChosenByModel(text: string): boolean {
  return /\$fromAI\s*\(/i.test(text);
}

/** Whether a model decides which host is asked: over the whole address or its beginning, not over its path alone. */
export function mayChooseAddress(node: N8nNode): boolean {
  const url = addressOfNode(node);
  return node.kind === 'toolHttpRequest'
    ? /^=?\s*(?:https?:\/\/)?\{(?!\{)[^}/]{1,60}\}/.test(url) || isChosenAtStart(url)
    : isChosenAtStart(url);
}

function isChosenAtStart(url: string): boolean {
  return /^=\s*(?:https?:\/\/)?\{\{[^}]{0,200}\$fromAI\s*\(/i.test(url);
}

/** Whether the code of a tool runs what it is handed as a program. */
export function mayWriteCode(node: N8nNode): boolean {
  return codeKeys(node).some((key) => isChosenByModel(parameterText(node, key)) || runsText(parameterText(node, key)));
}

/** Whether code evaluates the text a tool is called with. */
export function runsText(code: string): boolean {
  return /\b(?:eval|Function|exec|execSync|vm\.runIn\w+|os\.system|subprocess\.\w+)\s*\(\s*(?:String\()?(?:query|_query|\$fromAI)/.test(
    withoutComments(code),
  );
}

export function withoutComments(code: string): string {
  return code.slice(0, N8N_CODE).replace(/\/\*[\s\S]*?(?:\*\/|$)|(?<=^|[\s;{}(,])\/\/[^\n]*|(?<=^|\n)\s*#[^\n]*/g, '');
}

const RECIPIENTS =
  /^(?:sendTo|toEmail|toRecipients|to|toList|recipients?|chatId|phoneNumber|recipientPhoneNumber|channelId|channel|userId|user|ccList|bccList|ccEmail|bccEmail)$/;

/** Whether a model decides who gets what a node sends. */
export function mayChooseRecipient(node: N8nNode): boolean {
  if (mayChooseAddress(node)) return true;
  if (!abilitiesOfNode(node).has('send') || node.parameters?.kind !== 'object') return false;
  return node.parameters.entries.some(({ key }) => RECIPIENTS.test(key) && isChosenByModel(parameterText(node, key)));
}

/** Whether anything of it is filled in by the model that uses it. */
export function isModelControlled(node: N8nNode): boolean {
  return textsBelow(node).some(isChosenByModel) || (node.kind === 'toolHttpRequest' && placeholders(node));
}

function placeholders(node: N8nNode): boolean {
  return textsBelow(node).some(
    (text) => /^model(?:Optional|Required)$/.test(text) || /(?<!\{)\{\w{1,60}\}(?!\})/.test(text),
  );
}
