const id=277,ids=[277],modules={95088:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{f:()=>clientOf});const CLIENTS=[[/(?:^|\/)claude_desktop_config\.json$/,"Claude Desktop"],[/(?:^|\/)\.mcp\.json$|(?:^|\/)\.claude\/|(?:^|\/)\.claude\.json$|(?:^|\/)\.claude-plugin\//,
"Claude Code"],[/(?:^|\/)managed-mcp\.json$/,"Claude Code"],[/(?:^|\/)\.?cursor(?:-plugin)?\//,"Cursor"],[/(?:^|\/)\.vscode\/|\.code-workspace$|(?:^|\/)code(?: - insiders)?\/user\//,
"VS Code"],[/(?:^|\/)\.devcontainer(?:\/|\.json$)/,"VS Code"],[/(?:^|\/)\.?codex(?:-plugin)?\//,"Codex"],[/(?:^|\/)\.gemini\/|(?:^|\/)gemini-extension\.json$/,"\
Gemini CLI"],[/(?:^|\/)\.qwen\/|(?:^|\/)qwen-extension\.json$/,"Qwen Code"],[/(?:^|\/)\.windsurf\/|(?:^|\/)windsurf\/user\/|(?:^|\/)\.codeium\//,"Windsurf"],[/(?:^|\/)\.kiro\/|(?:^|\/)kiro\/user\//,
"Kiro"],[/(?:^|\/)\.trae\/|(?:^|\/)trae\/user\//,"Trae"],[/(?:^|\/)\.?zed\//,"Zed"],[/(?:^|\/)\.?amp\//,"Amp"],[/(?:^|\/)\.roo\//,"Roo Code"],[/(?:^|\/)\.kilocode\//,
"Kilo Code"],[/(?:^|\/)cline_mcp_settings\.json$/,"Cline"],[/(?:^|\/)\.continue\//,"Continue"],[/(?:^|\/)opencode\.jsonc?$|(?:^|\/)\.opencode\//,"OpenCode"],[/(?:^|\/)\.?crush\.jsonc?$/,
"Crush"],[/(?:^|\/)\.?amazonq\//,"Amazon Q"],[/(?:^|\/)\.factory\//,"Factory"],[/(?:^|\/)\.augment\//,"Augment"],[/(?:^|\/)\.iflow\//,"iFlow"],[/(?:^|\/)goose\/(?:config\/)?config\.ya?ml$/,
"Goose"],[/(?:^|\/)\.docker\/mcp\//,"Docker MCP Toolkit"],[/(?:^|\/)librechat\.ya?ml$/,"LibreChat"],[/(?:^|\/)openclaw\.jsonc?$/,"OpenClaw"],[/(?:^|\/)mcporter\.jsonc?$/,
"MCPorter"],[/(?:^|\/)fastagent\.config\.ya?ml$/,"fast-agent"],[/(?:^|\/)mcp_agent\.config\.ya?ml$/,"mcp-agent"],[/(?:^|\/)\.github\/(?:agents|hooks|plugin|copilot-instructions\.md|instructions|prompts)(?:\/|$)/,
"GitHub Copilot"],[/(?:^|\/)\.aider\.conf\.ya?ml$/,"Aider"]];function clientOf(path){const lower=path.toLowerCase();return CLIENTS.find(([pattern])=>pattern.test(
lower))?.[1]}}),61493:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>editorSettingPaths});
const BEFORE=["","settings.","customizations.vscode.settings."];function editorSettingPaths(key){return BEFORE.map(before=>`${before}${JSON.stringify(key)}`)}}),
96657:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>headEntry,Z:()=>frontMatter});
const MOST_UNITS=64*1024,OPENING=/^\ufeff?---[ \t]{0,20}\r?\n/,CLOSING=/^(?:---|\.\.\.)[ \t]{0,20}\r?$/m,KEY=/^(["']?)([A-Za-z_][\w.-]{0,60})\1[ \t]{0,20}:(?=[ \t\r]|$)/;
function frontMatter(text){const[opening]=OPENING.exec(text.slice(0,64))??[];if(opening===void 0)return;const rest=text.slice(opening.length,opening.length+MOST_UNITS),
closing=CLOSING.exec(rest);if(!closing)return;const found=[];let at=opening.length;for(const line of rest.slice(0,closing.index).split(`
`)){const key=KEY.exec(line),last=found.at(-1),content=line.trimEnd();key?found.push({key:key[2]??"",lines:[content.slice(key[0].length).trim()],start:at,end:at+
content.length}):last&&content.trim()!==""&&!/^\s*#/.test(line)&&(last.lines.push(content.trim()),last.end=at+content.length),at+=line.length+1}return{entries:found.
map(({key,lines,start,end})=>({key,start,end,value:textOfLines(lines),items:itemsOf(lines)})),body:opening.length+closing.index+closing[0].length}}function headEntry({
entries},...names){return entries.findLast(({key})=>names.includes(key.toLowerCase()))}function textOfLines(lines){const[first="",...more]=lines;return unquoted(
[/^[|>][-+\d]{0,2}$/.test(first)?"":first,...more].join(" ").trim())}function itemsOf(lines){const listed=lines.filter(line=>/^- /.test(line)).map(line=>line.slice(
2));return listed.length>0?listed.map(unquoted):(textOfLines(lines).replace(/^\[|\]$/g,"").match(/"[^"\n]{1,300}"|'[^'\n]{1,300}'|[^,\s()]+(?:\([^()]{0,300}\))?/g)??
[]).map(unquoted).filter(item=>item!=="")}function unquoted(text){const trimmed=text.trim();return/^(["']).*\1$/s.test(trimmed)&&trimmed.length>1?trimmed.slice(
1,-1):trimmed.replace(/^["']|["']$/g,"")}}),48996:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{iO:()=>hookCommands,Ys:()=>isHookCarrier,UK:()=>readCommand});var document_place=__webpack_require__(26689),limits=__webpack_require__(54354),search=__webpack_require__(
39086),shell=__webpack_require__(46214),agent_config=__webpack_require__(66984);const HEAD=64*1024;function frontMatterHooks(text){if(!/^---[ \t]{0,20}\r?\n/.test(
text))return[];const head=text.slice(0,HEAD),close=/\n---[ \t]{0,20}(?:\r?\n|$)/.exec(head.slice(3));if(!close)return[];const lines=linesOf(head.slice(0,3+close.
index+1)),from=lines.findIndex(({text:line})=>/^hooks:\s{0,20}(?:#.*)?$/.test(line));if(from<0)return[];const found=[];let event="hook",eventIndent=Number.POSITIVE_INFINITY;
for(let index=from+1;index<lines.length;index++){const{text:line,start,indent}=lines[index];if(line.trim()===""||/^\s*#/.test(line))continue;if(indent===0&&!line.
startsWith("-"))break;const name=/^\s*([A-Za-z]\w{0,60}):\s*(?:#.*)?$/.exec(line)?.[1];name!==void 0&&indent<=eventIndent&&(event=name,eventIndent=indent);const key=/^(\s*(?:-\s+)?(?:command|bash|powershell):\s*)(\S.*)$/.
exec(line);if(!key?.[1]||key[2]===void 0)continue;const at=start+key[1].length;if(/^[|>][-+]?\s*(?:#.*)?$/.exec(key[2])){const body=bodyOf(lines,index+1,indent),
last=body.at(-1);if(!last)continue;const separator=key[2].startsWith(">")?" ":`
`;found.push({event,command:body.map(each=>each.text.trim()).join(separator),start:body[0].start+body[0].indent,end:last.start+last.text.length}),index+=body.length}else
found.push({event,command:scalar(key[2]),start:at,end:at+key[2].trimEnd().length})}return found}function linesOf(head){const lines=[];for(let start=0;start<head.
length;){const newline=head.indexOf(`
`,start),end=newline<0?head.length:newline,text=head.slice(start,end).replace(/\r$/,"");lines.push({text,start,indent:text.length-text.trimStart().length}),start=
end+1}return lines}function bodyOf(lines,from,indent){const body=[];for(const line of lines.slice(from)){if(line.text.trim()!==""&&line.indent<=indent)break;body.
push(line)}return body}function scalar(written){const text=written.trimEnd();return text.startsWith("'")?text.slice(1).replace(/'\s*(?:\s#.*)?$/,"").replaceAll(
"''","'"):text.startsWith('"')?(/^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1]??text.slice(1)).replace(/\\(.)/g,(_,letter)=>letter==="n"?`
`:letter==="t"?"	":letter):text.replace(/\s#.*$/,"")}var hook_nodes=__webpack_require__(31725);const FRONT_MATTER=new Set(["skill","agent-definition","command"]);
function isHookCarrier({kind}){return kind==="agent-settings"||kind==="mcp-config"||kind==="hook-script"||FRONT_MATTER.has(kind)}const read=new WeakMap;function hookCommands(artifact){
const known=read.get(artifact);if(known)return known;const found=readHooks(artifact);return read.set(artifact,found),found}function readHooks(artifact){if(!artifact.
isWhole)return{commands:[],leftOut:0};if(artifact.kind==="hook-script")return{commands:[script(artifact)],leftOut:0};if(FRONT_MATTER.has(artifact.kind))return{commands:inFrontMatter(
artifact),leftOut:0};const root=isHookCarrier(artifact)?artifact.document()?.root:void 0;if(!root)return{commands:[],leftOut:0};const commands=[];let leftOut=0,
room=limits.A9;for(const hook of(0,hook_nodes.$0)(root,artifact.path))for(const words of(0,agent_config.UX)(hook.node))words.length!==0&&(room-=words.reduce((sum,word)=>sum+
((0,document_place.$6)(word)??"").length,limits.qJ),room<0&&commands.length>0?leftOut++:commands.push(inSettings(artifact,hook,words)));return{commands,leftOut}}
function inSettings(artifact,hook,words){const{event,node,matcher,isContained}=hook,{line,isWhole,nodeAt}=readCommand(words);return{event,place:(0,hook_nodes.JA)(
event),...matcher!==void 0&&{matcher},isContained,isScript:!1,line,isWhole,rangeOf:(start,end)=>[artifact.byteOffset(nodeAt(start)?.start??node.start),artifact.
byteOffset(nodeAt(Math.max(start,end-1))?.end??node.end)]}}const CLOUD_ONLY=/^(?:[ \t]{0,20}(?:#[^\n]*|set -[\w \t-]{0,40})?\r?\n){0,60}[ \t]{0,20}(?:if )?\[\[? "?\$\{?CLAUDE_CODE_REMOTE(?::-\w{0,10})?\}?"? != "?true"? \]\]?(?:; then| &&)\s{1,40}exit\b/;
function script(artifact){const text=artifact.text(),{line,isWhole}=(0,shell.l)(text);return{event:"",place:"this hook script",isContained:CLOUD_ONLY.test(text),
isScript:!0,line,isWhole,rangeOf:(start,end)=>[artifact.byteOffset(start),artifact.byteOffset(Math.max(start,end))]}}function inFrontMatter(artifact){return artifact.
format!=="markdown"||artifact.bytes.toString("latin1",0,3)!=="---"?[]:artifact.bytes.includes("hooks:")?frontMatterHooks(artifact.text()).map(({event,command,start,
end})=>{const{line,isWhole}=(0,shell.l)(command);return{event,place:(0,hook_nodes.JA)(event),isContained:!1,isScript:!1,line,isWhole,rangeOf:()=>[artifact.byteOffset(
start),artifact.byteOffset(end)]}}):[]}function readCommand(command){const texts=command.map(node=>(0,document_place.$6)(node)??""),{line,isWhole}=texts.length===
1?(0,shell.l)(texts[0]??""):(0,shell.u)(texts);let length=0;const ends=texts.map(text=>(length+=text.length+1,length));return{line,isWhole,nodeAt:offset=>command[(0,search.
K)(ends.length,index=>offset<(ends[index]??0))]}}}),10514:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Y6:()=>knownAbilities,e1:()=>isPublishedCommand,fz:()=>isPublisherHost});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
90777),_agent_config_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66984),_tool_node_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57061);const KNOWN=[
[/^@modelcontextprotocol\/server-filesystem$/,"private file-read file-write"],[/^@wonderwhy-er\/desktop-commander$/,"private file-read file-write shell"],[/^(?:mcp-server-fetch|mcp-fetch-server|fetch-mcp|mcp\/fetch)$/,
"untrusted send"],[/^(?:@playwright\/mcp|@modelcontextprotocol\/server-puppeteer|chrome-devtools-mcp|@browsermcp\/mcp|mcp\/playwright|mcp\/puppeteer|@executeautomation\/playwright-mcp-server)$/,
"untrusted send"],[/^(?:firecrawl-mcp|@brightdata\/mcp|tavily-mcp|exa-mcp-server|duckduckgo-mcp-server)$/,"untrusted send"],[/^(?:@modelcontextprotocol\/server-brave-search|@brave\/brave-search-mcp-server|mcp\/brave-search)$/,
"untrusted"],[/^(?:@modelcontextprotocol\/server-github|ghcr\.io\/github\/github-mcp-server|mcp\/github|github-mcp-server)$/,"private records untrusted send"],[
/^(?:@modelcontextprotocol\/server-gitlab|@zereight\/mcp-gitlab)$/,"private records untrusted send"],[/^(?:@modelcontextprotocol\/server-slack|@zencoderai\/slack-mcp-server|mcp\/slack)$/,
"private records untrusted send"],[/^slack-mcp-server$/,"private records untrusted"],[/^@gongrzhe\/server-gmail-autoauth-mcp$/,"private records untrusted send"],
[/^(?:@modelcontextprotocol\/server-postgres|mcp-server-sqlite|mongodb-mcp-server|@supabase\/mcp-server-supabase|postgres-mcp|mcp\/postgres|mcp\/sqlite|mysql-mcp-server|@benborla29\/mcp-server-mysql)$/,
"private"],[/^(?:@modelcontextprotocol\/server-gdrive|@notionhq\/notion-mcp-server|mcp-obsidian)$/,"private records"],[/^mcp-shell-server$|^mcp-server-commands$|^@mako10k\/mcp-shell-server$/,
"shell"]],REMOTE=[[/^https:\/\/api\.githubcopilot\.com\/mcp(?!.*\/readonly)/,"private records untrusted send"],[/^https:\/\/mcp\.notion\.com\//,"private records"],
[/^https:\/\/mcp\.slack\.com\//,"private records untrusted send"]],PUBLISHERS=`githubcopilot.com github.com notion.com slack.com linear.app sentry.dev sentry.io\
 stripe.com atlassian.com asana.com intercom.com
  paypal.com squareup.com cloudflare.com vercel.com supabase.com neon.tech figma.com huggingface.co hf.co context7.com deepwiki.com
  exa.ai tavily.com microsoft.com azure.com googleapis.com google.com api.aws browserbase.com buildkite.com canva.com
  hubspot.com gitlab.com elastic.co mongodb.com prisma.io netlify.com webflow.com wix.com monday.com plaid.com semgrep.ai snyk.io
  circleci.com posthog.com datadoghq.com grafana.com newrelic.com honeycomb.io pulumi.com hashicorp.com shopify.com twilio.com
  openai.com anthropic.com langchain.com replicate.com apify.com firecrawl.dev brightdata.com perplexity.ai box.com dropbox.com
  grep.app jam.dev cursor.com ref.tools sourcegraph.com docker.com heroku.com digitalocean.com render.com planetscale.com neo4j.io
  pinecone.io qdrant.io weaviate.cloud tigerdata.com cloudinary.com contentful.com sanity.io algolia.com launchdarkly.com
  pagerduty.com zapier.com airtable.com clickup.com todoist.com telnyx.com mapbox.com kiwi.com explorium.ai mintlify.com
  dev.azure.com visualstudio.com jetbrains.com expo.dev svelte.dev nuxt.com astro.build prefect.io dagster.io`.split(/\s+/);function isPublisherHost(host){return(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__.
Oo)(host,PUBLISHERS)}const COMMANDS=/^(?:claude|codex|gemini|gh|docker|dart|flutter|swift|xcrun|kubectl|helm|terraform|php|bundle|rails|dotnet|github-mcp-server|mongodb-mcp-server|mcp-grafana|terraform-mcp-server|toolbox|genai-toolbox|playwright-mcp|mcp-language-server|serena|basic-memory|desktop-commander)$/;
function isPublishedCommand(program){return COMMANDS.test(program)}const READ_ONLY=/^--?read-?only$|^GITHUB_READ_ONLY|^GITLAB_READ_ONLY_MODE/i;function knownAbilities(entry){
const disabled=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(entry,"disabled");if(disabled?.kind==="scalar"&&disabled.value===!0)return;const words=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.
VX)(entry).flatMap(node=>(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)(node)??[]),packages=words.map(word=>/^((?:@?[^@:=\s]+)?[^@:=\s]*)/.exec(word)?.[1]??word),
url=["url","serverUrl","httpUrl"].map(key=>(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(entry,key))).find(
each=>each!==void 0),known=KNOWN.find(([pattern])=>packages.some(name=>pattern.test(name)))?.[1]??(url===void 0?void 0:REMOTE.find(([pattern])=>pattern.test(url))?.[1]);
if(known===void 0)return;const can=new Set(known.split(" ")),env=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_2__._F)(entry,"env"),variables=env?.kind==="object"?env.
entries.map(({key})=>key):[];return[...words,...variables].some(word=>READ_ONLY.test(word))&&can.has("private")&&can.delete("send"),can}}),54559:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bs:()=>isReserved,Gw:()=>isPrivate,U9:()=>isLoopback,Y7:()=>isDrop,ZJ:()=>isTunnel,ci:()=>addressOf,yD:()=>isAddressNumber});
function addressOf(text){const match=/^([a-z][a-z0-9+.-]{1,20}):\/\/(?:([^/?#\s]{0,300})@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:@\s[\]]{1,253})(?::[^/?#\s]{0,40})?(?:[/?#]|$)/i.
exec(text);if(!match)return;const host=(match[3]??"").toLowerCase().replace(/^\[|\]$/g,"").replace(/\.$/,"");if(/[${}<>%]/.test(host))return;const query=/\?([^#]*)/.
exec(text)?.[1]??"";return{host,scheme:(match[1]??"").toLowerCase(),user:match[2]??"",query}}function isLoopback(host){return/^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1?|host\.docker\.internal|gateway\.docker\.internal|host\.containers\.internal)$/.
test(host)}function isPrivate(host){return/^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|f[cde][0-9a-f]{2}:.*)$/.
test(host)||!host.includes(".")&&!host.includes(":")||/\.(?:local|lan|internal|intranet|corp|home|home\.arpa|localdomain|svc|cluster\.local|ts\.net)$/.test(host)}
function isReserved(host){return/(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$/.test(host)||/(?:^|[.-])your(?:[.-]|domain|company|host|server)/.test(
host)}function isAddressNumber(host){return/^\d{1,3}(?:\.\d{1,3}){3}$|^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$|^0x[0-9a-f]{8}$|^\d{8,10}$/.test(host)}const TUNNEL=/(?:^|\.)(?:ngrok\.(?:io|app|dev)|ngrok-free\.(?:app|dev)|trycloudflare\.com|loca\.lt|localtunnel\.me|serveo\.net|serveousercontent\.com|localhost\.run|lhr\.life|lhr\.rocks|pinggy\.(?:io|link|online)|bore\.pub|tunnelmole\.net|telebit\.io|localxpose\.io|loclx\.io|playit\.gg|devtunnels\.ms|zrok\.io|tunnel\.pyjam\.as|sslip\.io|nip\.io)$/,
DROP=/(?:^|\.)(?:pastebin\.com|paste\.ee|hastebin\.com|rentry\.(?:co|org)|ghostbin\.com|dpaste\.(?:com|org)|0x0\.st|transfer\.sh|file\.io|catbox\.moe|gofile\.io|anonfiles\.com|webhook\.site|requestbin\.(?:com|net)|pipedream\.net|requestcatcher\.com|beeceptor\.com|hookbin\.com|interact\.sh|oast\.(?:pro|live|site|online|fun|me)|oastify\.com|burpcollaborator\.net|canarytokens\.com|dnslog\.cn|ceye\.io|gist\.githubusercontent\.com|termbin\.com|controlc\.com)$/;
function isTunnel(host){return TUNNEL.test(host)}function isDrop(host){return DROP.test(host)}}),86074:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>literalSecrets,r:()=>staysOnMachine});var _lib_credential_names_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
81882),_rules_fillers_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(56379),_rules_structures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(29284),_rules_value_checks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
16002),_launch_hosts_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54559),_launch_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32513);const ENVIRONMENTS=[
"env","environment","envs"],HEADERS=["headers","http_headers","requestHeaders"],URLS=["url","serverUrl","httpUrl","uri","endpoint"],PROVIDER=/^(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,}|glpat-[\w-]{20,}|sk-ant-[\w-]{60,}|sk-(?:proj|svcacct|admin)-[\w-]{40,}|sk_(?:live|test)_[A-Za-z0-9]{20,}|rk_live_[A-Za-z0-9]{20,}|xox[abeoprs]-[\w-]{20,}|npm_[A-Za-z0-9]{36}|hf_[A-Za-z0-9]{30,}|gsk_[A-Za-z0-9]{40,}|pplx-[A-Za-z0-9]{40,}|ntn_[A-Za-z0-9]{40,}|lin_api_[A-Za-z0-9]{30,}|figd_[\w-]{35,}|tvly-[\w-]{28,}|fc-[0-9a-f]{32}|sbp_[0-9a-f]{40}|SG\.[\w-]{20,}\.[\w-]{40,}|ATATT3[\w=-]{100,}|dop_v1_[0-9a-f]{64}|AIza[\w-]{35}|r8_[A-Za-z0-9]{37}|dckr_pat_[\w-]{27})$/;
function literalSecrets(server,words){return[...ofMaps(server),...ofWords(words),...ofUrl(server)].filter(isSecret)}function staysOnMachine(server,words){const hosts=[
...(server.kind==="object"?server.entries.filter(({key})=>URLS.includes(key)):[]).map(({value})=>(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_2__.b6)(value)??""),
...words.map(({text})=>text)].flatMap(text=>(0,_launch_hosts_js__WEBPACK_IMPORTED_MODULE_3__.ci)(text)?.host??[]);return hosts.length>0&&hosts.every(_launch_hosts_js__WEBPACK_IMPORTED_MODULE_3__.
U9)}function ofMaps(server){return(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_2__.Nn)(server,[...ENVIRONMENTS,...HEADERS]).flatMap(({key,value})=>{const text=(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_2__.
b6)(value);return text===void 0?[]:[credential(key,text,value)]})}function ofWords(words){return words.flatMap((word,index)=>{const assigned=/^-{0,2}([A-Za-z][\w.-]{1,60})=(.+)$/s.
exec(word.text);if(assigned?.[1]&&assigned[2])return[credential(assigned[1],assigned[2],word.node)];const header=/^([A-Za-z][A-Za-z-]{2,40}):\s{0,4}([^/\s].*)$/s.
exec(word.text);if(header?.[1]&&header[2])return[credential(header[1],header[2],word.node)];const flag=/^--?([A-Za-z][\w-]{1,60})$/.exec(words[index-1]?.text??"")?.[1];
return flag&&!word.text.startsWith("-")?[credential(flag,word.text,word.node)]:[credential("",word.text,word.node)]})}function ofUrl(server){return server.kind!==
"object"?[]:server.entries.filter(({key})=>URLS.includes(key)).flatMap(({key,value})=>{const text=(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_2__.b6)(value);return text===
void 0?[]:[credential(key,text,value)]})}function credential(key,text,node){const[,scheme,sent]=/^(Bearer|Basic|Token|ApiKey|Key)\s{1,4}(\S+)$/i.exec(text)??[];
if(scheme&&sent)return{key:"authorization",value:sent,node,scheme:scheme.toLowerCase()};if(/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(text)){const parameter=/[?&]((?:[\w-]*[_-])?(?:api[-_]?key|apikey|token|secret|access[-_]?token|key))=([^&#\s]+)/i.
exec(text);if(parameter?.[1]&&parameter[2])return{key:parameter[1],value:parameter[2],node};const user=/^[^/]+:\/\/([^/:@\s]*):([^/@\s]+)@([^/:\s]+)/.exec(text),
isNear=/^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal)|^[a-z_-]+$/i.test(user?.[3]??"");return{key:user&&!isNear?"url-password":"url",value:user&&
!isNear?user[2]??"":"",node}}return{key,value:text,node}}function isSecret({key,value,scheme}){return value.length<10||(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_2__.
DZ)(value)||isReference(value)||scheme==="basic"&&(0,_rules_structures_js__WEBPACK_IMPORTED_MODULE_0__.t)("user-password",padded(value),0)==="reject"?!1:PROVIDER.
test(value)?!isFiller(value):((0,_lib_credential_names_js__WEBPACK_IMPORTED_MODULE_4__.s)(key)||key==="url-password")&&isRandom(value,/pass|pwd/i.test(key)?10:16)}
function isReference(value){return/^\{?(?:env|input|file|op|vault|keyring|keychain|secret|secretref|sm|ssm|arn|doppler|infisical|gcp|aws|azure|bws|pass):|^[\\/~.]|^[A-Za-z]:[\\/]|\s|\.(?:json|pem|key|crt|ya?ml|toml|txt|env)$|^(?:process\.env|os\.environ)/i.
test(value)}function padded(value){return value.padEnd(Math.ceil(value.length/4)*4,"=")}function isFiller(value){return(0,_rules_fillers_js__WEBPACK_IMPORTED_MODULE_5__.
w)(value)||new Set(value).size<8}function isRandom(value,minimum){if(value.length<minimum||isFiller(value)||!/\d/.test(value)||!/[A-Za-z]/.test(value))return!1;
const parts=value.split(/[-_.:/+=]/).filter(part=>part!=="");return parts.every(part=>/^(?:[A-Za-z]{1,20}\d{0,3}|\d{1,4}|v\d+)$/.test(part))&&parts.length>1||/^[A-Za-z]{3,}\d{1,4}[!@#$%^&*]?$/.
test(value)?!1:(0,_rules_value_checks_js__WEBPACK_IMPORTED_MODULE_1__.Ue)(value)>=3}}),84521:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>serverOf});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354),_lib_shell_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
46214),_lib_shell_line_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48781),_agent_config_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(66984),_clients_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
73364),_launch_words_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(32513);const ENVIRONMENTS=["env","environment","envs"],DEPTH=8;function serverOf({place,
node},path,isRead){const lines=(isRead?(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_3__.UX)(node):[]).map(scalars=>(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_3__.
Cb)(scalars.map(scalar=>({text:(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_5__.b6)(scalar)??"",node:scalar})))),commands=lines.flatMap(words=>commandsOf(words,
0,!1)),raw=lines.flat(),own=[node,(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_3__.jf)(node,"command")].flatMap(holder=>holder?(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_5__.
Nn)(holder,ENVIRONMENTS):[]);return{place,node,path,raw,words:isRead?(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(node):[],commands,variables:[...own.flatMap(
({key,value})=>variable(key,value)),...listed((0,_agent_config_js__WEBPACK_IMPORTED_MODULE_3__.jf)(node,"env")),...commands.flatMap(({assignments})=>assignments)],
urls:_clients_js__WEBPACK_IMPORTED_MODULE_4__.ZT.flatMap(key=>{const value=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_3__.jf)(node,key),text=(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_5__.
b6)(value);return value&&text!==void 0?[{text,node:value}]:[]})}}function variable(key,value){const text=(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_5__.b6)(value);
return text===void 0?[]:[{key,value:text,node:value}]}function listed(node){return node?.kind!=="array"?[]:node.items.flatMap(item=>{const name=(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_5__.
b6)((0,_agent_config_js__WEBPACK_IMPORTED_MODULE_3__.jf)(item,"name")),value=(0,_agent_config_js__WEBPACK_IMPORTED_MODULE_3__.jf)(item,"value");return name!==void 0&&
value?variable(name,value):assignment({text:(0,_launch_words_js__WEBPACK_IMPORTED_MODULE_5__.b6)(item)??"",node:item})})}function assignment({text,node}){const[
,key,value]=/^([A-Za-z_]\w{0,100})=(.*)$/s.exec(text)??[];return key===void 0||value===void 0?[]:[{key,value,node}]}function commandsOf(words,depth,isShell){const[
first,...rest]=words;return!first||first.text===""?[]:rest.length===0&&/\s/.test(first.text)&&!/^(?:[A-Za-z]:)?[\\/][^|;&]*\.\w{1,4}$/.test(first.text)?depth<DEPTH?
scriptCommands(first,depth+1):[]:[...command(words,[],isShell),...depth<DEPTH?inside(words,depth+1,isShell):[]]}function command(words,before,isShell){const program=(0,_lib_shell_line_js__WEBPACK_IMPORTED_MODULE_2__.
kX)(words[0]?.text??""),assignments=isShell&&/^(?:export|set|declare)$/.test(program)?[...before,...words.slice(1).flatMap(assignment)]:before;return[{program,words,
assignments,isShell}]}const SHELL=/^(?:ba|z|da|k|fi)?sh$/,WRAPPER=/^(?:sudo|doas|nohup|exec|wsl|time|timeout|nice|ionice|env|busybox|dotenvx?|dotenv-cli|cross-env|xvfb-run|stdbuf|setsid|caffeinate|chronic|command|start)$/;
function inside(words,depth,isShell){const program=(0,_lib_shell_line_js__WEBPACK_IMPORTED_MODULE_2__.kX)(words[0]?.text??""),rest=words.slice(1);if(program==="\
cmd"){const at2=rest.findIndex(({text})=>/^(?:\/[a-z]){0,8}\/[ck]$/i.test(text));return at2<0?[]:commandsOf(rest.slice(at2+1),depth,!0)}if(SHELL.test(program)){
const at2=rest.findIndex(({text})=>/^-[a-z]*c[a-z]*$/.test(text)),script=at2<0?void 0:rest[at2+1];return script?scriptCommands(script,depth):[]}if(/^(?:powershell|pwsh)$/.
test(program)){const at2=rest.findIndex(({text})=>/^-c(?:ommand)?$/i.test(text));return at2<0?[]:commandsOf(rest.slice(at2+1),depth,!0)}if(!WRAPPER.test(program))
return[];const split=program==="env"?rest[rest.findIndex(({text})=>/^-\w*S$|^--split-string$/.test(text))+1]:void 0;if(split&&/\s/.test(split.text))return scriptCommands(
split,depth);const at=rest.findIndex(({text})=>!text.startsWith("-")&&!/^\w+=|^\d+[smhd]?$/.test(text)),assignments=(at<0?rest:rest.slice(0,at)).flatMap(assignment);
if(at<0)return[];const started=rest.slice(at);return[...command(started,assignments,isShell),...depth<DEPTH?inside(started,depth+1,isShell):[]]}function scriptCommands({
text,node},depth){const{line}=(0,_lib_shell_js__WEBPACK_IMPORTED_MODULE_1__.l)(text.slice(0,_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.ZA)),simple=[];return collect(
line,simple),simple.flatMap(({words,assignments})=>{const read=words.map(word=>({text:word.text,node})),set=assignments.flatMap(word=>assignment({text:word.text,
node}));return read.length===0?[]:[...command(read,set,!0),...depth<DEPTH?inside(read,depth+1,!0):[]]})}function collect({pipelines},found){for(const{commands}of pipelines)
for(const each of commands){found.push(each);for(const{nested}of each.words)for(const{line}of nested)collect(line,found)}}}),74839:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{autostart:()=>autostart});var hooks=__webpack_require__(48996),lib_document=__webpack_require__(
55721),document_place=__webpack_require__(26689);const PRIVILEGED="host/devcontainer-privileged",SOCKET="host/devcontainer-engine-socket",HOME="host/devcontaine\
r-home-mounted",POWERS=/^(?:ALL|(?:CAP_)?(?:SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF))$/i;function reachOf(root){const found=[],privileged=(0,document_place.
fK)(root,"privileged");(0,document_place.$6)(privileged)==="true"&&privileged&&found.push({rule:PRIVILEGED,place:"setting privileged",node:privileged});for(const{
node}of(0,lib_document.Lt)(root,"capAdd.*"))POWERS.test((0,document_place.$6)(node)??"")&&found.push({rule:PRIVILEGED,place:"setting capAdd",node});const args=(0,lib_document.
Lt)(root,"runArgs.*").map(({node})=>node);for(const[index,node]of args.entries()){const text=(0,document_place.$6)(node)??"",[flag="",value=(0,document_place.$6)(
args[index+1])??""]=text.split(/=(.*)/s);/^--privileged$/.test(flag)&&!/^=?false$/i.test(text.slice(flag.length))&&found.push({rule:PRIVILEGED,place:"setting ru\
nArgs",node}),flag==="--cap-add"&&POWERS.test(value)&&found.push({rule:PRIVILEGED,place:"setting runArgs",node}),(flag==="--pid"||flag==="--userns")&&value==="h\
ost"&&found.push({rule:PRIVILEGED,place:"setting runArgs",node}),/^(?:-v|--volume|--mount)$/.test(flag)&&found.push(...mountReach(sourceOf(value),"setting runAr\
gs",node))}for(const{node}of[...(0,lib_document.Lt)(root,"mounts.*"),...(0,lib_document.Lt)(root,"workspaceMount")]){const source=node.kind==="object"?(0,document_place.
$6)((0,document_place.fK)(node,"source")):sourceOf((0,document_place.$6)(node)??"");found.push(...mountReach(source,"setting mounts",node))}return found}function mountReach(source,place,node){
if(source===void 0)return[];if(/(?:docker|podman|containerd)[\w./-]{0,20}\.sock$|^\\\\\.\\pipe\\docker/.test(source))return[{rule:SOCKET,place,node}];const home=String.
raw`(?:\$\{localEnv:(?:HOME|USERPROFILE)[^}]{0,60}\}){1,2}|~|\$HOME|\/(?:Users|home)\/[\w.-]{1,64}|\/root`,isHome=new RegExp(`^(?:${home})[\\\\/]?$`).test(source)||
/^\/(?:Users|home|etc)?\/?$/.test(source),isKeys=new RegExp(`^(?:${home})[\\\\/]\\.(?:ssh|aws|gnupg|kube|azure|netrc|docker|password-store|config[\\\\/](?:gcloud|gh)\
|config)[\\\\/]?`).test(source);return isHome||isKeys?[{rule:HOME,place,node}]:[]}function sourceOf(mount){const named=/(?:^|,)\s{0,3}(?:source|src)=([^,]{1,300})/.
exec(mount)?.[1];return named!==void 0?named:/^((?:[A-Za-z]:[\\/])?(?:\$\{[^}]{0,80}\}|[^:,]){1,300}):/.exec(mount)?.[1]}const DEVCONTAINER=/(?:^|\/)\.?devcontainer\.json$/i,
autostart=rules=>{const own=new Map;for(const rule of rules)rule.detector==="autostart"&&own.set(rule.info.id,rule);if(own.size!==0)return{name:"autostart",keywords:[],
appliesTo:artifact=>(0,hooks.Ys)(artifact)&&[...own.values()].some(rule=>rule.appliesTo(artifact)),detect({artifact,report}){const root=artifact.isWhole?artifact.
document()?.root:void 0;if(root?.kind!=="object")return;const found=DEVCONTAINER.test(artifact.path)?[...hostCommands(root),...reachOf(root)]:[...openingTasks(root),
...keyHelpers(root),...marketplaces(root)];for(const{rule:id2,place,node,...rest}of found){const rule=own.get(id2);if(!rule?.appliesTo(artifact))continue;const range=[
artifact.byteOffset(node.start),artifact.byteOffset(node.end)];report({rule,range,place,...rest})}}}};function openingTasks(root){return[...(0,lib_document.Lt)(
root,"tasks.*"),...(0,lib_document.Lt)(root,"tasks.tasks.*")].flatMap(({node})=>{const runOn=(0,document_place.fK)((0,document_place.fK)(node,"runOptions"),"run\
On");return!runOn||(0,document_place.$6)(runOn)!=="folderOpen"?[]:[{rule:"host/folder-open-task",place:`task "${(0,document_place.$6)((0,document_place.fK)(node,
"label"))??(0,document_place.$6)((0,document_place.fK)(node,"script"))??""}"`,node:runOn}]})}const HARMLESS=/^\s{0,10}(?:(?:touch|mkdir(?: -p)?|test -f|echo)\s[^;&|$`<>]{1,300}(?:&&|\|\||;|$)\s{0,10}){1,6}$/;
function hostCommands(root){const node=(0,document_place.fK)(root,"initializeCommand");if(!node)return[];const text=(node.kind==="array"?node.items.map(document_place.
$6):[(0,document_place.$6)(node)]).filter(word=>word!==void 0).join(" ");return node.kind!=="object"&&text.trim()===""?[]:[{rule:"host/devcontainer-host-command",
place:"setting initializeCommand",node,...HARMLESS.test(text)&&{tier:"context"}}]}const HELPERS=["apiKeyHelper","awsAuthRefresh","awsCredentialExport","gcpAuthR\
efresh","otelHeadersHelper"];function keyHelpers(root){return HELPERS.flatMap(key=>{const node=(0,document_place.fK)(root,key),command=(0,document_place.$6)(node);
return!node||command===void 0?[]:/(?:^|\s|["'])(?:\.{1,2}\/|\.claude\/|\$\{?CLAUDE_PROJECT_DIR\}?|(?:[\w-]{1,60}\/){1,8}[\w.-]{1,60}\.(?:sh|py|js|mjs|ts|rb|ps1)\b)/.
test(command)&&!/(?:^|\s)(?:~|\/usr|\/opt|\/bin)\//.test(command)?[{rule:"host/credential-helper-in-repository",place:`setting ${key}`,node}]:[]})}function marketplaces(root){
const enabled=(0,document_place.fK)(root,"enabledPlugins"),entries=enabled?.kind==="object"?enabled.entries:[],used=new Set(entries.filter(({value})=>(0,document_place.
$6)(value)==="true").map(({key})=>key.replace(/^[^@]{0,200}@/,"")));return(0,lib_document.Lt)(root,"extraKnownMarketplaces.*").flatMap(({node,key=""})=>{const source=(0,document_place.
fK)(node,"source"),kind=(0,document_place.$6)((0,document_place.fK)(source,"source")),isPinned=[(0,document_place.fK)(source,"sha"),(0,document_place.fK)(source,
"ref")].some(each=>/^[0-9a-f]{40}$/.test((0,document_place.$6)(each)??""));return!source||isPinned||!used.has(key)||!/^(?:github|git|url|npm)$/.test(kind??"")?[]:
[{rule:"host/marketplace-unpinned",place:`marketplace "${key}"`,node:source}]})}}),96093:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{configInventory:()=>configInventory});var tool_list=__webpack_require__(88997),
limits=__webpack_require__(54354),agent_config=__webpack_require__(66984),client_names=__webpack_require__(95088),server_entries=__webpack_require__(42312),ai_catalogue=__webpack_require__(
22288),clients=__webpack_require__(73364),component_names=__webpack_require__(45486),known_servers=__webpack_require__(10514),launch_hosts=__webpack_require__(54559),
launch_literals=__webpack_require__(86074),launch_packages=__webpack_require__(7435),launch_server=__webpack_require__(84521),launch_words=__webpack_require__(32513),
vulnerable_servers=__webpack_require__(2415),npm_registries=__webpack_require__(76209),npm_source=__webpack_require__(96495),python=__webpack_require__(32548);const OTHER_REGISTRY=/^--?(?:registry|userconfig|config(?:-file|-settings)?|(?:default-|extra-)?index(?:-url)?|i|f|find-links|no-index|offline)(?:=|$)/,
REGISTRY_VARIABLE=/registry|index(?:_url)?$|find_links|config/i;function launchedPackages({words,variables},{path,peek,rangeOf}){const isElsewhere=words.some(({
text})=>OTHER_REGISTRY.test(text))||variables.some(({key})=>REGISTRY_VARIABLE.test(key));return(0,launch_packages.nq)(words).flatMap(found=>{const{ecosystem,name,
version,word}=found;if(ecosystem==="image"||version===void 0||(0,vulnerable_servers.w)(found,words))return[];const source=sourceOf(found,path,peek);return[{ecosystem:ecosystem===
"npm"?"npm":"PyPI",name,version,at:rangeOf(word.node),source:isElsewhere?{...source,isPublic:!1}:source,isDirect:!0}]})}function sourceOf({ecosystem,name},path,peek){
return ecosystem==="npm"?(0,npm_source.$W)(name,void 0,(0,npm_registries.D)(path,peek)):(0,python.Ie)(void 0,["uv.toml","pip.conf"].every(file=>peek(file)===void 0))}
var network_host=__webpack_require__(90777),shell_line=__webpack_require__(48781),credential_names=__webpack_require__(81882);const HEADERS=["headers","http_hea\
ders","requestHeaders","env_http_headers"],ENVIRONMENTS=["env","environment","envs"],CREDENTIAL_HEADER=/^(?:authorization|proxy-authorization|cookie|.*(?:api[-_]?key|token|secret|auth|access[-_]?key))$/i,
ASKS=["oauth","auth","authorization","authProviderType","bearer_token_env_var","apiKey","api_key","token"];function asksForCredential({node,words,urls}){return(0,launch_words.
Nn)(node,HEADERS).some(({key})=>CREDENTIAL_HEADER.test(key))||words.some(({text})=>CREDENTIAL_HEADER.test(/^([\w-]{1,60}):/.exec(text)?.[1]??""))||urls.some(({text})=>parameterNames(
text).some(credential_names.s))||ASKS.some(key=>{const value=(0,server_entries.jf)(node,key);return value!==void 0&&!(value.kind==="scalar"&&(value.value===!1||
value.value===null))})}function parameterNames(url){return[...(/\?([^#]{0,2000})/.exec(url)?.[1]??"").matchAll(/(?:^|&)([\w.-]{1,60})=/g)].map(([,name=""])=>name)}
function secretsOf({node,words,variables,urls}){const found=new Map,add=(secret,place)=>{found.has(secret)||found.set(secret,place)};for(const{key,value,node:place}of variables){
if(!(0,credential_names.s)(key))continue;const names=(0,component_names.at)(value);for(const name of names.length>0?names:[key])add(name,place)}for(const{key,value}of(0,launch_words.
Nn)(node,HEADERS)){const text=(0,server_entries.b6)(value);if(text===void 0||!CREDENTIAL_HEADER.test(key))continue;const isName=(0,server_entries.jf)(node,"env_\
http_headers")&&/^[A-Za-z_]\w*$/.test(text);for(const name of isName?[text]:(0,component_names.at)(text))add(name,value)}const variable=(0,server_entries.jf)(node,
"bearer_token_env_var"),named=(0,server_entries.b6)(variable);variable&&named&&add(named,variable);for(const key of[...ENVIRONMENTS,"env_vars","secrets"]){const list=(0,server_entries.
jf)(node,key);for(const item of list?.kind==="array"?list.items:[]){const text=(0,server_entries.b6)(item)??(0,server_entries.b6)((0,server_entries.jf)(item,"en\
v")??(0,server_entries.jf)(item,"name"))??"",name=/^([A-Za-z_][\w.-]{0,100})(?:=|$)/.exec(text)?.[1];name!==void 0&&(0,credential_names.s)(name)&&add(name,item)}}
const set=new Set(variables.map(({key})=>key));for(const{text,node:place}of urls)for(const name of(0,component_names.at)(text))(0,credential_names.s)(name)&&add(
name,place);for(const[index,{text,node:place}]of words.entries()){const before=words[index-1]?.text??"",passed=/^(?:-e|--env)$/.test(before)?/^([A-Za-z_]\w{0,100})(?:=(.*))?$/s.
exec(text):null;if(passed?.[1]!==void 0){if(!(0,credential_names.s)(passed[1])||passed[2]===void 0&&set.has(passed[1]))continue;const names=(0,component_names.at)(
passed[2]??"");for(const name of names.length>0?names:[passed[1]])add(name,place)}else for(const name of(0,component_names.at)(text))(0,credential_names.s)(name)&&
add(name,place)}return[...found].map(([secret,place])=>({secret,place}))}function declareServer(visit,entry,isRead){const{artifact,declare,relate,resolve}=visit,
{node,name}=entry;if(isUnfilled(node))return;const server=(0,launch_server.F)({role:"mcp-server",place:"",node},artifact.path,isRead),[program=""]=server.words.
map(({text})=>(0,shell_line.kX)(text)),packages=(0,launch_packages.nq)(server.words),url=addressOf(server),key={type:"mcp_server",name:nameOf(entry,packages,url)};
if(key.name===""||(0,launch_words.DZ)(key.name))return;const rangeOf=({start,end})=>[artifact.byteOffset(start),artifact.byteOffset(end)],range=rangeOf(entry.at??
{start:node.start,end:node.start+1}),extent=[Math.min(range[0],artifact.byteOffset(node.start)),artifact.byteOffset(node.end)],logical=`server "${name}"`,at={origin:"\
config",range,extent,logical},first=isBridged(server)?void 0:packages[0],flags=flagsOf(server,packages,url),known=(0,known_servers.Y6)(node);declare({...key,...at,
version:first&&versionOf(first),endpoint:url===void 0?void 0:(0,component_names.X5)(url),auth:asksForCredential(server)?"required":void 0,...known&&{capabilities:known},
flags,properties:{transport:transportOf(node,url,server),command:(0,launch_words.DZ)(program)?void 0:program,script:scriptOf(server),package:first&&purlFor(first)}});
for(const found of packages){const component=packageClaim(found,rangeOf(found.word.node));component&&(declare(component),relate({from:key,type:found.ecosystem===
"image"?"runs_in":"uses",to:component}))}const peek=path=>artifact.tree?.text(path),launched=launchedPackages(server,{path:artifact.path,peek,rangeOf});launched.
length>0&&resolve(launched);for(const{secret,place}of secretsOf(server)){const to={type:"secret_reference",name:secret},{provider}=(0,ai_catalogue.Jf)(secret)??
{};declare({...to,provider,origin:"config",range:rangeOf(place),logical}),relate({from:key,type:"authenticates_with",to})}return key}function nameOf({name},packages,url){
return name!==""&&!/^\d+$/.test(name)?name:packages[0]?.name??(url===void 0?name:(0,network_host.w4)(url)??"")}const BRIDGE=/^(?:mcp-remote|mcp-proxy|supergateway|mcp-client-proxy|mcp-remote-client|mcp-bridge)(?:@|==|$)/;
function isBridged({words}){return words.some(({text})=>BRIDGE.test(text))}function isUnfilled(node){const url=clients.ZT.map(key=>(0,server_entries.b6)((0,server_entries.
jf)(node,key))).find(text=>text!==void 0);return url!==void 0&&!(0,server_entries.jf)(node,"command")&&/^(?:<|\[|your[ _-]|\{\{)|^https?:\/\/<|^$/i.test(url.trim())}
function versionOf({ecosystem,version,word}){const image=ecosystem==="image"?(0,component_names.dT)(word.text):void 0;return image&&(0,component_names.qB)(image)?
void 0:version}function addressOf(server){const{urls,words}=server,own=urls.find(({text})=>/^(?:https?|wss?|sse):\/\//i.test(text));if(own)return own.text;if(isBridged(
server))return words.find(({text})=>/^(?:https?|wss?):\/\//i.test(text))?.text}const TRANSPORTS=[[/^(?:streamable[-_]?http|http)$/i,"streamable-http"],[/^(?:http\+)?sse$/i,
"http+sse"],[/^(?:stdio|local|command)$/i,"stdio"],[/^(?:ws|websocket)$/i,"websocket"]];function transportOf(node,url,{words}){const said=["transport","type","t\
ransportType"].map(key=>(0,server_entries.jf)(node,key)).map(value=>value?.kind==="object"?(0,server_entries.b6)((0,server_entries.jf)(value,"type")):(0,server_entries.
b6)(value)).find(text=>text!==void 0),named=TRANSPORTS.find(([pattern])=>said!==void 0&&pattern.test(said))?.[1];if(named!==void 0)return named;if(words.length>
0)return"stdio";if(url!==void 0)return/^wss?:/i.test(url)?"websocket":"http"}function scriptOf({words}){const[first,...rest]=words.map(({text})=>text);if(first===
void 0||(0,launch_words.DZ)(first))return;const script=[first,...rest.slice(0,20)].find(word=>/^[^-].*\.(?:[cm]?[jt]sx?|py|rb|go|php|jar|sh)$/.test(word));return script!==
void 0&&!/^[a-z]+:\/\/|[<\s]|\/path\/to\//i.test(script)&&script.length<=200?script:void 0}function flagsOf(server,packages,url){const{node,words}=server,has=(key,value)=>{
const found=(0,server_entries.jf)(node,key);return found?.kind==="scalar"&&(found.value===value||found.value===String(value))},flags=[];(has("disabled",!0)||has(
"enabled",!1))&&flags.push("disabled"),(0,launch_packages.I3)(words).length>0&&flags.push("unpinned_version"),(0,launch_literals.p)(node,words).length>0&&flags.
push("hardcoded_credentials"),server.variables.some(({key,value})=>key==="NODE_TLS_REJECT_UNAUTHORIZED"&&value==="0")&&flags.push("tls_unchecked"),words.some(({
text})=>text==="--privileged")&&packages.some(({ecosystem})=>ecosystem==="image")&&flags.push("privileged");const host=url===void 0?void 0:(0,network_host.w4)(url);
return host!==void 0&&url!==void 0?(/^(?:http|ws):/i.test(url)&&!(0,launch_hosts.U9)(host)&&flags.push("insecure_transport"),!(0,launch_hosts.U9)(host)&&!(0,launch_hosts.
Gw)(host)&&!(0,launch_hosts.Bs)(host)&&!(0,known_servers.fz)(host)&&flags.push("mcp_unknown_server")):url===void 0&&packages.length===0&&isUnknownCommand(server)&&
flags.push("mcp_unknown_server"),flags}const INTERPRETER=/^(?:node|nodejs|deno|bun|tsx|ts-node|python[\d.]*w?|pypy\d*|ruby|perl|php|java|dotnet|go|cargo|uv|uvx|npx|bunx|pnpx|pnpm|npm|yarn|pipx|poetry|pdm|hatch|rye|conda|docker|podman|nerdctl|(?:ba|z|da|k)?sh|cmd|powershell|pwsh|make|just|mise|nix|direnv|env|sudo|wsl|ssh|op|doppler)$/;
function isUnknownCommand({words}){const[first]=words;if(!first||first.text===""||(0,launch_words.DZ)(first.text)||/\s/.test(first.text))return!1;const program=(0,shell_line.
kX)(first.text);return INTERPRETER.test(program)||(0,known_servers.e1)(program)?!1:!/^\.{0,2}[\\/]?[\w.-]+[\\/]/.test(first.text)||/^(?:[\\/~]|[A-Za-z]:[\\/])/.
test(first.text)}function purlFor({ecosystem,name}){return ecosystem==="image"?void 0:(0,component_names.VA)(ecosystem,name)}function packageClaim({ecosystem,name,
version,word},range){if(ecosystem!=="image")return{type:"package",name,purl:(0,component_names.VA)(ecosystem,name),version,origin:"config",range};const image=(0,component_names.
dT)(word.text);if(image)return{type:"container",name:image.name,version:image.version,hash:image.digest,flags:(0,component_names.qB)(image)?["unpinned_version"]:
[],origin:"config",range}}function declareConfigured(visit,plugin){const{artifact,declare,relate}=visit,root=artifact.document()?.root;if(!root)return;const entries=(0,server_entries.
CB)(root,artifact.kind==="mcp-config").slice(0,limits.PD);if(entries.length===0)return;const{read}=(0,agent_config.g2)(entries.map(({node})=>node)),declared=entries.
flatMap(entry=>declareServer(visit,entry,read.has(entry.node))??[]);if(declared.length===0||plugin===null)return;const name=/(?:^|\/)plugins?\//i.test(artifact.
path)?void 0:(0,client_names.f)(artifact.path),client=name===void 0?void 0:{type:"mcp_client",name};client&&!plugin&&declare({...client,origin:"config",range:[0,
Math.min(1,artifact.bytes.length)]});const from=plugin??client;if(from)for(const server of declared)relate({from,type:plugin?"contains":"declares",to:server})}var live_definitions=__webpack_require__(
45803),observations=__webpack_require__(67205),tool_node=__webpack_require__(57061),tool_abilities=__webpack_require__(30969),tool_words=__webpack_require__(36600);
function declareTools(visit){const{artifact,declare}=visit,tools=visit.segments.structures.filter(({role})=>role==="tool").slice(0,limits.Tc),folder=artifact.path.
slice(0,Math.max(0,artifact.path.lastIndexOf("/"))),servers=new Map;for(const segment of tools){const{group}=segment,can=declareTool(visit,segment,group??folder,
"file",group);if(group===void 0)continue;const server=servers.get(group)??{at:segment,can:new Set};servers.set(group,server);for(const each of can)server.can.add(
each)}for(const[name,{at,can}]of servers){const start=artifact.byteOffset(at.node.start);declare({type:"mcp_server",name,origin:"file",range:[start,start+1],capabilities:can})}}
function declareTool({artifact,declare,relate},segment,scope,origin,server){const{node,place}=segment,tool=(0,tool_words.wS)(segment);if(tool.name==="")return[];
const can=[...(0,tool_abilities.s)(tool).keys()],key={type:"tool",name:tool.name,scope},hints=(0,tool_node._F)(node,"annotations"),hint=name=>{const value=(0,tool_node.
_F)(hints,name);return value?.kind==="scalar"&&typeof value.value=="boolean"?String(value.value):void 0};return declare({...key,origin,range:[artifact.byteOffset(
tool.nameNode.start),artifact.byteOffset(Math.max(tool.nameNode.end,tool.nameNode.start+1))],extent:[artifact.byteOffset(node.start),artifact.byteOffset(node.end)],
logical:place,capabilities:can,properties:{description:tool.description,title:(0,tool_node.b6)((0,tool_node._F)(node,"title"))??(0,tool_node.b6)((0,tool_node._F)(
hints,"title")),"read-only":hint("readOnlyHint"),destructive:hint("destructiveHint"),"open-world":hint("openWorldHint")}}),server!==void 0&&relate({from:{type:"\
mcp_server",name:server},type:"exposes",to:key}),can}function declareLive(visit){const{artifact,declare,relate}=visit,{server,own,items}=(0,live_definitions.V)(
artifact),root=artifact.document()?.root;if(server===""||!root)return;const key={type:"mcp_server",name:server},can=new Set;for(const{kind,place,node}of items.slice(
0,limits.Tc)){if(kind==="tool"){const segment={role:"tool",place,node,group:server};for(const each of declareTool(visit,segment,server,"live",server))can.add(each);
continue}const name=(0,tool_node.b6)((0,tool_node._F)(node,"name"))??(0,tool_node.b6)((0,tool_node._F)(node,"uri")??(0,tool_node._F)(node,"uriTemplate"));if(name===
void 0)continue;const to={type:kind==="prompt"?"prompt":"resource",name,scope:server},at2=(0,tool_node._F)(node,"name")??node;declare({...to,origin:"live",range:[
artifact.byteOffset(at2.start),artifact.byteOffset(at2.end)],extent:[artifact.byteOffset(node.start),artifact.byteOffset(node.end)],logical:place,properties:{description:(0,tool_node.
b6)((0,tool_node._F)(node,"description")),uri:(0,tool_node.b6)((0,tool_node._F)(node,"uri")??(0,tool_node._F)(node,"uriTemplate")),"media-type":(0,tool_node.b6)(
(0,tool_node._F)(node,"mimeType"))}}),relate({from:key,type:"exposes",to})}const info=own.find(({key:name})=>name==="serverInfo")?.node,at=(0,tool_node._F)(root,
"server")??root;declare({...key,origin:"live",range:[artifact.byteOffset(at.start),artifact.byteOffset(at.end)],version:(0,tool_node.b6)((0,tool_node._F)(info,"\
version")),capabilities:can,properties:{"declared-name":(0,tool_node.b6)((0,tool_node._F)(info,"name")),protocol:(0,tool_node.b6)((0,tool_node._F)(root,"protoco\
lVersion"))}})}function declareObserved({artifact,declare,resolve}){const observed=(0,observations.b)(artifact);if(!observed)return;const{name,url,transport,reach,
hasCredential,exchanges,tls,command}=observed,launched=launchedPackages({words:command,variables:[]},{path:artifact.path,peek:()=>{},rangeOf:({start,end})=>[artifact.
byteOffset(start),artifact.byteOffset(end)]});launched.length>0&&resolve(launched);const node=observed.at("name"),isRefused=exchanges.some(({status,hasCredential:sent})=>status===
401&&!sent),isOpen=exchanges.some(({purpose,isResult,hasCredential:sent})=>purpose==="list"&&isResult&&!sent),isRemote=url!==void 0&&transport!=="stdio",flags=[];
isRemote&&url.protocol==="http:"&&reach!=="loopback"&&reach!=="local"&&flags.push("insecure_transport"),isRemote&&reach==="public"&&flags.push("internet_facing"),
isRemote&&isOpen&&!hasCredential&&flags.push("no_auth"),tls?.problem!==void 0&&flags.push("tls_unchecked"),declare({type:"mcp_server",name,origin:"live",range:[
artifact.byteOffset(node.start),artifact.byteOffset(node.end)],endpoint:url&&(0,component_names.X5)(url.href),auth:isRemote?isRefused?"required":isOpen&&!hasCredential?
"none":void 0:void 0,flags,properties:{transport,reach,protocol:observed.protocolVersion}})}var lib_document=__webpack_require__(55721);const ECOSYSTEMS={npm:"n\
pm",pypi:"pypi",nuget:"nuget",cargo:"cargo"};function declareManifest(visit){const{artifact,declare,relate}=visit,root=artifact.document()?.root,nameNode=root&&
(0,server_entries.jf)(root,"name"),name=(0,server_entries.b6)(nameNode);if(!root||!nameNode||!name)return;const rangeOf=({start,end})=>[artifact.byteOffset(start),
artifact.byteOffset(end)],key={type:"mcp_server",name},remotes=(0,lib_document.Lt)(root,"remotes.*").map(({node})=>node),url=remotes.flatMap(node=>(0,server_entries.
b6)((0,server_entries.jf)(node,"url"))??[])[0],host=url===void 0?void 0:(0,network_host.w4)(url),flags=[];url!==void 0&&host!==void 0&&/^http:/i.test(url)&&!(0,launch_hosts.
U9)(host)&&flags.push("insecure_transport");const hasSecretHeader=(0,lib_document.Lt)(root,"remotes.*.headers.*").some(({node})=>isTrue((0,server_entries.jf)(node,
"isSecret")??(0,server_entries.jf)(node,"is_secret"))),transports=new Set([...remotes.flatMap(node=>(0,server_entries.b6)((0,server_entries.jf)(node,"type")??(0,server_entries.
jf)(node,"transport_type"))??[]),...(0,lib_document.Lt)(root,"packages.*.transport.type").flatMap(({node})=>(0,server_entries.b6)(node)??[])]);declare({...key,origin:"\
manifest",range:rangeOf(nameNode),extent:rangeOf(root),version:(0,server_entries.b6)((0,server_entries.jf)(root,"version"))??(0,server_entries.b6)((0,lib_document.
Lt)(root,"version_detail.version")[0]?.node),licence:(0,server_entries.b6)((0,server_entries.jf)(root,"license")),endpoint:url===void 0?void 0:(0,component_names.
X5)(url),auth:hasSecretHeader?"required":void 0,flags,properties:{transport:[...transports].join(" "),repository:(0,server_entries.b6)((0,lib_document.Lt)(root,
"repository.url")[0]?.node),title:(0,server_entries.b6)((0,server_entries.jf)(root,"title")??(0,server_entries.jf)(root,"display_name"))}});const[bundled]=(0,lib_document.
Lt)(root,"server.mcp_config");bundled?.node.kind==="object"&&declareServer(visit,{name,node:bundled.node,at:nameNode},!0);for(const{node}of(0,lib_document.Lt)(root,
"packages.*")){const claim=manifests_packageClaim(node,rangeOf);claim&&(declare(claim),relate({from:key,type:claim.type==="container"?"runs_in":"uses",to:claim}))}
const secrets=["packages.*.environmentVariables.*","packages.*.environment_variables.*","remotes.*.headers.*.variables.*"].flatMap(path=>(0,lib_document.Lt)(root,
path).map(({node,key:own})=>({node,name:(0,server_entries.b6)((0,server_entries.jf)(node,"name"))??own??""})));for(const{node,name:secret}of secrets){const isSecret=isTrue(
(0,server_entries.jf)(node,"isSecret")??(0,server_entries.jf)(node,"is_secret"));if(secret===""||/^\d+$/.test(secret)||!(isSecret||(0,credential_names.s)(secret)))
continue;const to={type:"secret_reference",name:secret};declare({...to,origin:"manifest",range:rangeOf((0,server_entries.jf)(node,"name")??node)}),relate({from:key,
type:"authenticates_with",to})}for(const[list,type]of[["tools","tool"],["prompts","prompt"]])for(const{node}of(0,lib_document.Lt)(root,`${list}.*`).slice(0,limits.
Tc)){const at=(0,server_entries.jf)(node,"name"),own=(0,server_entries.b6)(at);if(!at||!own)continue;const to={type,name:own,scope:name};declare({...to,origin:"\
manifest",range:rangeOf(at),extent:rangeOf(node),properties:{description:(0,server_entries.b6)((0,server_entries.jf)(node,"description"))}}),relate({from:key,type:"\
exposes",to})}}function manifests_packageClaim(node,rangeOf){const text=(...keys)=>keys.map(key=>(0,server_entries.b6)((0,server_entries.jf)(node,key))).find(each=>each!==
void 0),type=(text("registryType","registry_type","registry_name")??"").toLowerCase(),identifier=text("identifier","name")??"",version=text("version"),range=rangeOf(
(0,server_entries.jf)(node,"identifier")??(0,server_entries.jf)(node,"name")??node),ecosystem=Object.hasOwn(ECOSYSTEMS,type)?ECOSYSTEMS[type]:void 0;if(ecosystem!==
void 0&&identifier!=="")return{type:"package",name:identifier,purl:(0,component_names.VA)(ecosystem,identifier),version,origin:"manifest",range};const image=type===
"oci"||type==="docker"?(0,component_names.dT)(identifier):void 0;if(!image)return;const flags=(0,component_names.qB)({...image,version:image.version??version})?
["unpinned_version"]:[];return{type:"container",name:image.name,version:image.version??version,hash:image.digest,flags,origin:"manifest",range}}function isTrue(node){
return node?.kind==="scalar"&&node.value===!0}function declarePlugin({artifact,declare}){const root=artifact.document()?.root,at=root&&(0,server_entries.jf)(root,
"name"),name=(0,server_entries.b6)(at);if(!root||!at||!name||(0,server_entries.jf)(root,"plugins"))return;const key={type:"package",name,scope:artifact.path};return declare(
{...key,origin:"manifest",range:[artifact.byteOffset(at.start),artifact.byteOffset(at.end)],extent:[artifact.byteOffset(root.start),artifact.byteOffset(root.end)],
version:(0,server_entries.b6)((0,server_entries.jf)(root,"version")),licence:(0,server_entries.b6)((0,server_entries.jf)(root,"license")),properties:{kind:"agen\
t-plugin",repository:(0,server_entries.b6)((0,server_entries.jf)(root,"repository"))??(0,server_entries.b6)((0,lib_document.Lt)(root,"repository.url")[0]?.node)}}),
key}var model_mention=__webpack_require__(14918);const MODELS=[[/(?:^|\/)\.claude\/settings[^/]*\.json$/,["model","env.ANTHROPIC_MODEL","env.ANTHROPIC_SMALL_FAS\
T_MODEL"]],[/(?:^|\/)\.?codex\/[^/]*\.toml$/,["model","review_model","profiles.*.model"]],[/(?:^|\/)opencode\.jsonc?$/,["model","small_model","agent.*.model","m\
ode.*.model"]],[/(?:^|\/)\.(?:gemini|qwen)\/settings[^/]*\.json$/,["model.name","model"]],[/(?:^|\/)\.aider\.conf\.ya?ml$/,["model","weak-model","editor-model"]],
[/(?:^|\/)\.continue\/config\.(?:ya?ml|json)$/,["models.*.model","tabAutocompleteModel.model","embeddingsProvider.model"]],[/(?:^|\/)\.?crush\.json$/,["models.*\
.model","providers.*.models.*.id"]],[/(?:^|\/)fastagent\.config\.ya?ml$/,["default_model"]],[/(?:^|\/)mcp_agent\.config\.ya?ml$/,["openai.default_model","anthro\
pic.default_model","google.default_model","azure.default_model","bedrock.default_model"]],[/(?:^|\/)librechat\.ya?ml$/,["endpoints.*.models.default.*","endpoint\
s.custom.*.models.default.*","endpoints.*.titleModel","endpoints.custom.*.titleModel"]],[/(?:^|\/)goose\/(?:config\/)?config\.ya?ml$/,["GOOSE_MODEL"]]],ENDPOINTS=[
"env.ANTHROPIC_BASE_URL","openai_base_url","model_providers.*.base_url","provider.*.options.baseURL","providers.*.base_url","models.*.apiBase","openai-api-base",
"openai.base_url","anthropic.base_url","endpoints.custom.*.baseURL"],KEYS=["model_providers.*.env_key","provider.*.options.apiKey","providers.*.api_key","models\
.*.apiKey","endpoints.*.apiKey","endpoints.custom.*.apiKey","openai.api_key","anthropic.api_key"];function declareSettings(visit){const{artifact,declare,relate}=visit,
root=artifact.document()?.root;if(!root)return;const path=artifact.path.toLowerCase(),rangeOf=({start,end})=>[artifact.byteOffset(start),artifact.byteOffset(end)],
agent=agentOf(root,path,artifact.path),paths=agent?["model"]:MODELS.find(([file])=>file.test(path))?.[1]??[],name=(0,client_names.f)(artifact.path),client=name===
void 0?void 0:{type:"mcp_client",name},user=agent??client,used=[];for(const{node}of paths.flatMap(each=>(0,lib_document.Lt)(root,each))){const model=(0,model_mention.
Z)((0,server_entries.b6)(node)??"",!0);model&&(declare({...model.key,provider:model.provider,flags:model.flags,origin:"config",range:rangeOf(node)}),used.push(model.
key))}if(paths.length>0&&!agent){for(const{node}of ENDPOINTS.flatMap(each=>(0,lib_document.Lt)(root,each))){const url=(0,server_entries.b6)(node)??"",endpoint=(0,component_names.
X5)(url);if(endpoint===void 0)continue;const to={type:"inference_endpoint",name:endpoint},provider=(0,ai_catalogue.w4)((0,network_host.w4)(url)??"")?.provider;declare(
{...to,provider,endpoint,origin:"config",range:rangeOf(node)}),used.push(to)}for(const{node}of KEYS.flatMap(each=>(0,lib_document.Lt)(root,each))){const text=(0,server_entries.
b6)(node)??"",names=/^[A-Z][A-Z0-9_]+$/.test(text)?[text]:(0,component_names.at)(text);for(const secret of names){const to={type:"secret_reference",name:secret};
declare({...to,provider:(0,ai_catalogue.Jf)(secret)?.provider,origin:"config",range:rangeOf(node)}),client&&relate({from:client,type:"authenticates_with",to})}}}
if(agent){const at=(0,server_entries.jf)(root,"name")??root,extent=rangeOf(root),range=at===root?[extent[0],extent[0]+1]:rangeOf(at);declare({...agent,origin:"c\
onfig",range,extent,properties:{client:name}});for(const{key:server}of(0,lib_document.Lt)(root,"mcpServers.*"))server!==void 0&&relate({from:agent,type:"uses",to:{
type:"mcp_server",name:server}})}else client&&used.length>0&&declare({...client,origin:"config",range:[0,Math.min(1,artifact.bytes.length)]});if(user)for(const to of used)
relate({from:user,type:to.type==="inference_endpoint"?"calls":"uses",to})}function agentOf(root,lower,path){return/(?:^|\/)\.?(?:kiro|amazonq)\/(?:agents|cli-agents)\/[^/]+\.json$/.
test(lower)?{type:"agent",name:(0,server_entries.b6)((0,server_entries.jf)(root,"name"))??path.replace(/^.*\//s,"").replace(/\.json$/i,""),scope:path}:void 0}const PLUGIN=/(?:^|\/)(?:\.[\w-]+-plugin|\.github\/plugin)\/(?:plugin|marketplace)\.json$|-extension\.json$/i,
configInventory=()=>({name:"config-inventory",keywords:[],appliesTo(artifact,hits){const{kind,isWhole,link,bytes}=artifact;return!isWhole||link?!1:kind==="docum\
ent"?hits.length>0&&bytes.length<=limits.lq&&(0,tool_list.IB)(artifact):DECLARE[kind]!==void 0},detect(visit){DECLARE[visit.artifact.kind]?.(visit)}}),DECLARE={
"mcp-config":visit=>{declareConfigured(visit),declareSettings(visit)},"agent-settings":visit=>{declareConfigured(visit,PLUGIN.test(visit.artifact.path)?declarePlugin(
visit)??null:void 0),declareSettings(visit)},"server-manifest":declareManifest,"mcp-definitions":declareLive,"mcp-observations":declareObserved,"tool-list":declareTools,
document:declareTools}}),34350:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{downloads:()=>downloads});var _artifacts_agent_config_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66984),_artifacts_hooks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48996),_lib_shell_downloads_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(28954);const downloads=rules=>{const named=id2=>rules.find(({detector,info})=>detector===
"downloads"&&info.id===id2),servers=named("config/download-piped-to-shell"),hooks=named("host/hook-download-exec");if(!(!servers&&!hooks))return{name:"downloads",
keywords:[],appliesTo:artifact=>((0,_artifacts_hooks_js__WEBPACK_IMPORTED_MODULE_1__.Ys)(artifact)||artifact.kind==="server-manifest")&&[servers,hooks].some(rule=>rule?.
appliesTo(artifact)??!1),detect(visit){servers?.appliesTo(visit.artifact)&&detectServers(servers,visit),hooks?.appliesTo(visit.artifact)&&detectHooks(hooks,visit)}}};
function detectServers(rule,{artifact,segments,report,gap}){if(artifact.kind==="hook-script")return;const entries=segments.structures.filter(({role})=>role==="m\
cp-server"),{read}=(0,_artifacts_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.g2)(entries.map(({node})=>node));for(const{place,node}of entries.filter(entry=>read.
has(entry.node)))for(const command of(0,_artifacts_agent_config_js__WEBPACK_IMPORTED_MODULE_0__.UX)(node)){const{line,isWhole,nodeAt}=(0,_artifacts_hooks_js__WEBPACK_IMPORTED_MODULE_1__.
UK)(command),flow=(0,_lib_shell_downloads_js__WEBPACK_IMPORTED_MODULE_2__.h)(line);(!isWhole||!flow.isWhole)&&gap(tooLong(place));const nodes=new Set([...flow.run].
flatMap(({start})=>nodeAt(start)??[]));for(const{start,end}of nodes)report({rule,range:[artifact.byteOffset(start),artifact.byteOffset(end)],place})}}function detectHooks(rule,{
artifact,report,gap}){const{commands,leftOut}=(0,_artifacts_hooks_js__WEBPACK_IMPORTED_MODULE_1__.iO)(artifact);leftOut>0&&gap(`${leftOut} further commands of h\
ooks are not read`);for(const{line,isWhole,place,isContained,rangeOf}of commands){const flow=(0,_lib_shell_downloads_js__WEBPACK_IMPORTED_MODULE_2__.h)(line);(!isWhole||
!flow.isWhole)&&gap(tooLong(place));const seen=new Set;for(const{start,end}of flow.run){const range=rangeOf(start,end);seen.has(range[0])||(seen.add(range[0]),report(
{rule,range,place,...isContained&&{tier:"review"}}))}}}function tooLong(place){return`the command of ${place} is longer or nested deeper than is read`}}),70864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{environment:()=>environment});var hooks=__webpack_require__(48996),lib_document=__webpack_require__(
55721),document_place=__webpack_require__(26689),network_host=__webpack_require__(90777);const ENDPOINTS=/^OTEL_EXPORTER_OTLP_(?:(?:LOGS|METRICS|TRACES)_)?ENDPOINT$/,
CONTENTS=/^(?:OTEL_LOG_(?:USER_PROMPTS|TOOL_DETAILS|TOOL_CONTENT|RAW_API_BODIES)|GEMINI_TELEMETRY_LOG_PROMPTS)$/;function promptTelemetry(root,variables){const found=[],
isContent=variables.some(({name,value})=>CONTENTS.test(name)&&/^(?:1|true)$/i.test(value));for(const{name,value,node,place}of isContent?variables:[]){const host=ENDPOINTS.
test(name)?farHost(value):void 0;host!==void 0&&found.push({node,place,host})}for(const{node}of(0,lib_document.Lt)(root,"telemetry")){const target=(0,document_place.
fK)(node,"otlpEndpoint"),host=farHost((0,document_place.$6)(target)??"");target&&host!==void 0&&(0,document_place.$6)((0,document_place.fK)(node,"enabled"))==="\
true"&&(0,document_place.$6)((0,document_place.fK)(node,"logPrompts"))!=="false"&&found.push({node:target,place:"telemetry.otlpEndpoint",host})}for(const{node}of(0,lib_document.
Lt)(root,"otel"))if((0,document_place.$6)((0,document_place.fK)(node,"log_user_prompt"))==="true")for(const{node:target,path}of(0,lib_document.Lt)(node,"**.endp\
oint")){const host=farHost((0,document_place.$6)(target)??"");host!==void 0&&found.push({node:target,place:["otel",...path].join("."),host,tier:"context"})}return found}
function farHost(url){const host=(0,network_host.w4)(url);return host===void 0||(0,network_host.bx)(host)?void 0:host}var editor_settings=__webpack_require__(61493);
const MAPS=["env","shell_environment_policy.set",...["linux","osx","windows"].flatMap(system=>(0,editor_settings.K)(`terminal.integrated.env.${system}`))],CONTAINED_MAPS=[
"remoteEnv","containerEnv"],LISTS=[...(0,editor_settings.K)("claudeCode.environmentVariables"),"set-env"].map(path=>`${path}.*`);function variablesIn(root){const found=[],
maps=[...MAPS,...CONTAINED_MAPS].flatMap(map=>(0,lib_document.Lt)(root,map));for(const{node,path}of maps){if(node.kind!=="object")continue;const isContained=CONTAINED_MAPS.
includes(path[0]??"");for(const{key,value}of node.entries){const text=(0,document_place.$6)(value);text!==void 0&&found.push({name:key,value:text,node:value,place:[
...path,key].join("."),isContained})}}for(const{node}of LISTS.flatMap(list=>(0,lib_document.Lt)(root,list))){const assigned=/^(\w{1,80})=(.*)$/s.exec((0,document_place.
$6)(node)??""),name=(0,document_place.$6)((0,document_place.fK)(node,"name"))??assigned?.[1],value=(0,document_place.$6)((0,document_place.fK)(node,"value"))??assigned?.[2];
name!==void 0&&value!==void 0&&found.push({name,value,node:(0,document_place.fK)(node,"value")??node,place:name,isContained:!1})}return found}const ENDPOINT=/^(?:ANTHROPIC_(?:BEDROCK_|VERTEX_|FOUNDRY_)?BASE_URL|ANTHROPIC_API_URL|OPENAI_(?:API_BASE|BASE_URL|API_HOST)|AZURE_OPENAI_ENDPOINT|GOOGLE_(?:GEMINI|VERTEX)_BASE_URL|GEMINI_(?:API_)?BASE_URL|CODE_ASSIST_ENDPOINT|CLAUDE_CODE_API_BASE_URL|OPENAI_API_URL)$/,
OWNERS=["anthropic.com","claude.com","openai.com","googleapis.com","google.com","amazonaws.com","azure.com","api.aws"],OFFERERS=["z.ai","bigmodel.cn","moonshot.\
ai","moonshot.cn","kimi.com","deepseek.com","minimax.io","minimaxi.com","aliyuncs.com","openrouter.ai","groq.com","mistral.ai","together.ai","together.xyz","fir\
eworks.ai","x.ai","cerebras.ai","nvidia.com","github.com","githubcopilot.com","cloudflare.com","vercel.sh","huggingface.co","ollama.com"];function foreignEndpoint(url){
const host=(0,network_host.w4)(url);if(!(host===void 0||(0,network_host.bx)(host)||(0,network_host.Oo)(host,OWNERS)))return{host,isOfferer:(0,network_host.Oo)(host,
OFFERERS)}}function misuseOf({name,value,isContained}){if(ENDPOINT.test(name)){const foreign=foreignEndpoint(value);return foreign&&endpointMisuse(foreign)}return isContained?
certificateMisuse(name,value):codeMisuse(name,value)??certificateMisuse(name,value)??trafficMisuse(name,value)}function endpointMisuse({host,isOfferer}){return{
rule:"host/model-endpoint-override",says:`sends prompts, files and keys to ${host}.`,...isOfferer&&{tier:"review"}}}const PLAIN_PROGRAM=/^(?:(?:\/usr(?:\/local)?)?\/bin\/)?(?:cat|less|more|most|bat|delta|vim?|nvim|nano|emacs|code|cursor|subl|true|:|echo|false|xdg-open|open|firefox|chromium|google-chrome)(?: -{1,2}[\w-]+(?:=\w+)?)*$|^$/;
function codeMisuse(name,value){const found=tier=>({rule:"host/environment-runs-code",says:`makes every program that is started with it run code: ${name}.`,...tier&&
{tier}}),isPath=text=>/[\\/]|\.\w{1,4}$/.test(text);if(value!=="")switch(name){case"BASH_ENV":case"PROMPT_COMMAND":case"LD_PRELOAD":case"LD_AUDIT":case"DYLD_INS\
ERT_LIBRARIES":case"PYTHONSTARTUP":case"GIT_EXTERNAL_DIFF":case"GIT_PROXY_COMMAND":case"GIT_CONFIG_PARAMETERS":case"npm_config_script_shell":return/^\$\{?\w+\}?$/.
test(value)?void 0:found();case"NODE_OPTIONS":{const loaded=/(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader)[\s=]{1,4}["']?([^\s"']{1,300})/.exec(
value)?.[1];return loaded===void 0?void 0:/^[.~$/]|^[A-Za-z]:[\\/]|^(?:data|https?):/.test(loaded)?found():found("review")}case"RUBYOPT":return/(?:^|\s)-r[^\s]*[./]/.
test(value)?found():void 0;case"PERL5OPT":return/(?:^|\s)-[Mm]/.test(value)?found():void 0;case"JAVA_TOOL_OPTIONS":case"_JAVA_OPTIONS":return/-javaagent:|-agentpath:/.
test(value)?found("review"):void 0;case"GIT_SSH_COMMAND":case"GIT_SSH":return/^(?:\/usr\/bin\/)?ssh(?:\s|$)/.test(value)&&!/ProxyCommand|LocalCommand/i.test(value)?
void 0:found();case"GIT_ASKPASS":case"SSH_ASKPASS":return isPath(value)&&!/^\/(?:usr\/)?bin\//.test(value)?found():void 0;case"GIT_EDITOR":case"GIT_SEQUENCE_EDI\
TOR":case"GIT_PAGER":case"PAGER":case"EDITOR":case"VISUAL":case"BROWSER":case"MANPAGER":return PLAIN_PROGRAM.test(value.trim())||!/[;|&$`/\\]/.test(value)?void 0:
found("review");case"CLAUDE_CODE_SHELL_PREFIX":return isPath(value)?found("review"):void 0;case"PATH":case"Path":return/^["']?(?:\.{1,2}[\\/:;]|\.[:;]|\.\/|\$\{?(?:PWD|workspaceFolder|CLAUDE_PROJECT_DIR)\}?|[\w-]{1,40}\/)/.
test(value)&&!/^["']?\.?\/?node_modules\/\.bin/.test(value)?found("review"):void 0;default:return}}function certificateMisuse(name,value){return/^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/.
test(name)&&value==="0"||/^(?:GIT_SSL_NO_VERIFY|CURL_INSECURE|PIP_NO_VERIFY_CERTS)$/.test(name)&&/^(?:1|true|yes)$/i.test(value)||/^npm_config_strict_ssl$/i.test(
name)&&/^(?:false|0)$/i.test(value)?{rule:"host/certificate-checks-off",says:`makes programs accept any certificate: ${name}.`}:void 0}const INDEXES=["npmjs.org",
"yarnpkg.com","pypi.org","pythonhosted.org","golang.org","goproxy.io","rubygems.org","crates.io","npmmirror.com","pytorch.org","github.com","jsr.io"];function trafficMisuse(name,value){
if(/^(?:https?|all)_proxy$/i.test(name)){const host=(0,network_host.w4)(value)??(0,network_host.w4)(`http://${value}`);return host===void 0||(0,network_host.bx)(
host)?void 0:{rule:"host/traffic-through-proxy",says:`sends all traffic through ${host}.`}}if(/^(?:NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO)$/.
test(name))return/^(?:\.{1,2}\/|\.\w|\$\{?(?:CLAUDE_PROJECT_DIR|workspaceFolder|PWD)|[\w-]{1,60}\/)/.test(value)?{rule:"host/traffic-through-proxy",says:`trusts\
 certificates of a file in the repository: ${name}.`}:void 0;if(/^(?:npm_config_registry|yarn_registry|pip_(?:extra_)?index_url|uv_(?:default_|extra_)?index(?:_url)?|goproxy|bundle_mirror__all)$/i.
test(name)){const host=(0,network_host.w4)(value.split(/[\s,|]/)[0]??"");return host===void 0||(0,network_host.bx)(host)||(0,network_host.Oo)(host,INDEXES)?void 0:
{rule:"host/package-index-override",says:`takes packages from ${host}.`}}}const CODEX=/\.codex\/[^/]*\.toml$/i,environment_ENDPOINTS=[[CODEX,"openai_base_url"],
[CODEX,"chatgpt_base_url"],[/\.aider\.conf\.ya?ml$/i,"openai-api-base"],[/(?:^|\/)opencode\.jsonc?$/i,"provider.anthropic.options.baseURL"],[/(?:^|\/)opencode\.jsonc?$/i,
"provider.openai.options.baseURL"],[/(?:^|\/)opencode\.jsonc?$/i,"provider.google.options.baseURL"]],environment=rules=>{const own=new Map;for(const rule of rules)
rule.detector==="environment"&&own.set(rule.info.id,rule);if(own.size!==0)return{name:"environment",keywords:[],appliesTo:artifact=>(0,hooks.Ys)(artifact)&&[...own.
values()].some(rule=>rule.appliesTo(artifact)),detect({artifact,report}){const root=artifact.isWhole?artifact.document()?.root:void 0;if(root?.kind!=="object")return;
const say=(id2,node,place,says,tier)=>{const rule=own.get(id2);if(!rule?.appliesTo(artifact))return;const range=[artifact.byteOffset(node.start),artifact.byteOffset(
node.end)];report({rule,range,place:`setting ${place}`,message:`{place} ${says}`,...tier&&{tier}})},variables=variablesIn(root);for(const variable of variables){
const misuse=misuseOf(variable);misuse&&say(misuse.rule,variable.node,variable.place,misuse.says,misuse.tier)}for(const[file,path]of environment_ENDPOINTS)if(file.
test(artifact.path))for(const{node}of(0,lib_document.Lt)(root,path)){const foreign=foreignEndpoint((0,document_place.$6)(node)??""),misuse=foreign&&endpointMisuse(
foreign);misuse&&say(misuse.rule,node,path,misuse.says,file===CODEX?"review":misuse.tier)}for(const{node,place,host,tier}of promptTelemetry(root,variables))say(
"host/telemetry-with-prompts",node,place,`sends what people type to ${host}.`,tier)}}}}),23972:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{frontMatterDetector:()=>frontMatterDetector});var front_matter=__webpack_require__(
96657);const COMMAND=/(?:^|[\s(>:*-])!(?:`([^`\n]{1,400})`|\{([^}\n]{1,400})\})/g,WORTH_A_LOOK=/\b(?:curl|wget|nc|ncat|ssh|scp|rsync|iwr|irm|invoke-webrequest|npx|uvx|bunx|pipx run|(?:npm|pnpm|yarn|pip3?|uv|brew|apt(?:-get)?|cargo|go|gem) (?:i|install|add|get)|printenv|sudo|chmod|chown|rm|mv|dd|eval|git (?:push|commit|reset|clean|checkout|config)|crontab|launchctl|systemctl|osascript|base64)\b|(?:^|[|;&]\s*)env\b(?!\s+\w+=)|\.(?:ssh|aws|netrc|gnupg|env)\b|>>?\s*[\w~/.$]/i,
QUIET=/\d?>>?\s*(?:\/dev\/null|&\d)|\|\|\s*echo\s[^|;&]*|--?version\b/g;function*loadTimeCommands(text){for(const match of text.matchAll(COMMAND)){const command=match[1]??
match[2]??"";if(!WORTH_A_LOOK.test(command.replace(QUIET," ")))continue;yield{start:match.index+match[0].indexOf("!"),end:match.index+match[0].length}}}const ALL=/^(?:\*|all)$/i,
ANY_COMMAND=/^(?:bash|shell|runinterminal|run_in_terminal|runcommands|execute|terminal)(?:\((?:\*|:\*|\*:\*)?\))?$/i,ANY_PATTERN=/\(\s*(?:\*|:\*|\*:\*)\s*\)$/,ANY_PROGRAM=/^bash\((?:sudo|bash|sh|zsh|eval|exec|env|xargs|ssh)(?::|\s)\s*\*\)$/i,
WEB=/^(?:webfetch|websearch|fetch|web|web_fetch|web_search|browser|mcp__(?:fetch|playwright|puppeteer|browser)\w*)$/i,WRITES=/^(?:write|edit|multiedit|notebookedit|edit\/\w+|bash|shell|execute|runcommands|run_in_terminal)$/i,
DELEGATES=/^(?:task|agent)(?:\(\s*\*?\s*\))?$/i,EVERY_TIME=/\b(?:for|on|at|before|in|with|to) (?:every|each|any|all) (?:single |user |incoming |new )?(?:requests?|tasks?|conversations?|prompts?|messages?|questions?|responses?|interactions?|inputs?|sessions?)\b|\b(?:always|must(?: always)?) (?:be )?(?:use[d]?|load(?:ed)?|invoked?|activated?|run|applied|apply)\b[^.]{0,40}\b(?:first|every|any|all|before anything|no matter|regardless)\b/i,
BODY_TOOL=/\b(?:[Uu]s(?:e|ing)|[Cc]all|[Ii]nvoke|[Ww]ith) (?:the )?[`*]{0,2}(Bash|WebFetch|WebSearch|Write|Edit|Task)[`*]{0,2} tool\b/g,JUDGES=[(head,isAgent)=>{
const tools=toolsOf(head);return tools?.items.some(item=>ALL.test(item))?[{rule:"skill/any-tool-allowed",...tools,...isAgent&&{tier:"context"}}]:[]},(head,isAgent)=>{
const tools=toolsOf(head),broad=tools?.items.filter(item=>ANY_COMMAND.test(item)||ANY_PROGRAM.test(item))??[];if(!tools||broad.length===0||isAgent)return[];const isSaid=broad.
some(item=>ANY_PATTERN.test(item)||ANY_PROGRAM.test(item));return[{rule:"skill/any-command-allowed",...tools,...!isSaid&&{tier:"context"}}]},head=>{const mode=(0,front_matter.
J)(head,"permissionmode","permission-mode","permission_mode");return mode&&/^(?:bypasspermissions|yolo|dontask|danger\w*)$/i.test(mode.value)?[{rule:"skill/perm\
issions-bypassed",...mode}]:[]},head=>{const hooks=(0,front_matter.J)(head,"hooks");return hooks&&/\bcommand\b/.test(hooks.value)?[{rule:"skill/own-hooks",...hooks}]:
[]},head=>{const servers=(0,front_matter.J)(head,"mcpservers","mcp-servers","mcp_servers");return servers&&/\bcommand\b/.test(servers.value)?[{rule:"skill/own-s\
erver",...servers}]:[]},head=>{const description=(0,front_matter.J)(head,"description","when_to_use","when-to-use");return description&&EVERY_TIME.test(description.
value)?[{rule:"skill/broad-trigger",...description}]:[]},(head,isAgent)=>{const tools=toolsOf(head),has=pattern=>tools?.items.some(item=>pattern.test(item))??!1;
return tools&&isAgent&&has(WEB)&&has(WRITES)?[{rule:"skill/web-and-write",...tools}]:[]},(head,isAgent)=>{const tools=toolsOf(head);return tools&&isAgent&&tools.
items.some(item=>DELEGATES.test(item))?[{rule:"skill/open-delegation",...tools}]:[]},(head,_,text)=>{const tools=toolsOf(head);if(!tools||tools.items.length===0||
tools.items.some(item=>ALL.test(item)))return[];const named=tool=>tools.items.some(item=>item.toLowerCase().startsWith(tool.toLowerCase()));for(const match of text.
slice(head.body).matchAll(BODY_TOOL)){const start=head.body+match.index;if(!named(match[1]??"")&&!/\b(?:not|never|don[’']?t|without|instead of) [^.\n]{0,40}$/i.
test(text.slice(Math.max(0,start-60),start)))return[{rule:"skill/undeclared-tool",start,end:start+match[0].length}]}return[]}],frontMatterDetector=rules=>{const own=new Map(
rules.flatMap(rule=>rule.detector==="front-matter"?[[rule.info.id,rule]]:[]));if(own.size!==0)return{name:"front-matter",keywords:[],appliesTo:artifact=>(artifact.
kind==="skill"||artifact.kind==="agent-definition"||artifact.kind==="command")&&artifact.isWhole&&[...own.values()].some(rule=>rule.appliesTo(artifact)),detect({
artifact,report}){const text=artifact.text(),add=({rule:id2,start,end,tier})=>{const rule=own.get(id2);rule?.appliesTo(artifact)&&report({rule,range:[artifact.byteOffset(
start),artifact.byteOffset(end)],...tier&&{tier}})};for(const found of loadTimeCommands(text))add({rule:"skill/load-time-command",...found});const head=(0,front_matter.
Z)(text);if(head)for(const judge of JUDGES)for(const found of judge(head,artifact.kind==="agent-definition",text))add(found)}}};function toolsOf(head){return(0,front_matter.
J)(head,"allowed-tools","allowed_tools","tools")}}),70343:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{hooks:()=>hooks_hooks});var hook_nodes=__webpack_require__(31725),hooks=__webpack_require__(48996),
segments=__webpack_require__(56484),document_place=__webpack_require__(26689),network_host=__webpack_require__(90777),shell=__webpack_require__(46214),shell_programs=__webpack_require__(
86494);const LINES_IN_WORDS=4,COMMANDS=5e3,NEAR=8;function commandsIn(line){const list={commands:[],isWhole:!0},holders=new Map;walk(line,list,holders,{origin:void 0,
depth:0,isCaptured:!1,isBackground:!1,before:[],holder:void 0});for(const command of list.commands){const holder=holders.get(command);holder&&(command.after=[...command.
after,...holder.after])}return list}function walk({pipelines},list,holders,scope){for(const{commands,end}of pipelines){const own=[];for(const command of commands){
if(list.commands.length>=COMMANDS){list.isWhole=!1;return}const made=simple(command,scope,end==="&",[...scope.before,...own.slice(-NEAR)].slice(-NEAR));own.push(
made),list.commands.push(made),scope.holder&&holders.set(made,scope.holder)}for(const[index,made]of own.entries())made.after=own.slice(index+1,index+1+NEAR),inside(
made,list,holders,scope)}}function simple(command,scope,isBackground,before){const unwrapped=(0,shell_programs.oA)(command.words),words=unwrapped.length>0?unwrapped:
command.words,all=[...command.assignments,...command.words],first=scope.origin??all[0]??command.redirects[0]?.target,last=scope.origin??command.words.at(-1)??command.
assignments.at(-1)??command.redirects.at(-1)?.target;return{name:(0,shell_programs.Vb)(words),words,written:command.words,assignments:command.assignments,redirects:command.
redirects,before,after:[],isBackground:isBackground||scope.isBackground,isCaptured:scope.isCaptured,start:first?.start??0,end:last?.end??0}}function inside(command,list,holders,scope){
const{words,written,assignments,redirects,isBackground}=command;for(const word of[...assignments,...written,...redirects.map(({target})=>target)])for(const{opener,
line}of word.nested){const isGroup=opener==="("||opener==="{";walk(line,list,holders,{...scope,isBackground,isCaptured:scope.isCaptured||isCapture(opener),before:isGroup?
command.before:[],holder:isGroup?command:void 0})}for(const{text,word}of lineTexts(words,redirects)){const reading=(0,shell.l)(text);(!reading.isWhole||scope.depth>=
LINES_IN_WORDS)&&(list.isWhole=!1),!(scope.depth>=LINES_IN_WORDS)&&walk(reading.line,list,holders,{...scope,isBackground,origin:scope.origin??word,depth:scope.depth+
1,before:command.before,holder:command})}}function isCapture(opener){return opener==="$("||opener==="`"||opener==="<("}function lineTexts(words,redirects){const name=(0,shell_programs.
Vb)(words),[head,first]=words;if(!head)return[];if(name==="eval"||name==="iex"||name==="invoke-expression"){const rest=words.slice(1).filter(({nested})=>nested.
length===0);return first?[{text:rest.map(({text})=>text).join(" "),word:first}]:[]}const script=(0,shell_programs.Fl)(words);if(script?.from==="code"&&script.isCommandLine&&
script.words[0])return[{text:script.words.map(({text})=>text).join(" "),word:script.words[0]}];if(script?.from==="input"&&shell_programs.jN.test(name))return redirects.
filter(({operator})=>operator==="<<"||operator==="<<<").map(({target})=>({text:target.text,word:target}));if(name==="xargs"||name==="find"){const at=words.findIndex(
(word,index)=>index>0&&shell_programs.jN.test(word.text.replace(/^.*\//s,""))),inner=at<0?void 0:(0,shell_programs.Fl)(words.slice(at));if(inner?.from==="code"&&
inner.isCommandLine&&inner.words[0])return[{text:inner.words.map(({text})=>text).join(" "),word:inner.words[0]}]}return[]}var shell_line=__webpack_require__(48781);
const HOME=String.raw`(?:~|\$HOME|\$\{HOME\}|\$env:USERPROFILE|\$env:HOME|%USERPROFILE%|\/root|\/(?:home|Users)\/[^/\s]{1,64}|[A-Za-z]:\\Users\\[^\\\s]{1,64})`,
CREDENTIALS=new RegExp(`${HOME}[\\\\/](?:`+[String.raw`\.ssh(?:[\\/](?!(?:known_hosts|config|authorized_keys)\b|[\w.-]{1,64}\.pub\b)|[\\/]?$)`,String.raw`\.aws[\\/](?:credentials|sso|cli)|\.aws[\\/]?$`,
String.raw`\.(?:netrc|pgpass|npmrc|pypirc|git-credentials|dockercfg)\b`,String.raw`\.docker[\\/]config\.json|\.kube[\\/]config|\.kube[\\/]?$`,String.raw`\.(?:gnupg|password-store)\b|\.config[\\/](?:gcloud|gh[\\/]hosts|op|hub)\b|\.azure[\\/]`,
String.raw`\.claude[\\/]\.credentials|\.codex[\\/]auth\.json|\.gemini[\\/]oauth_creds|\.config[\\/]github-copilot`,String.raw`\.(?:cargo[\\/]credentials|terraform\.d[\\/]credentials|vault-token|gem[\\/]credentials)`,
String.raw`Library[\\/]Keychains|\.mozilla[\\/]firefox|\.(?:ethereum|bitcoin|electrum)\b|\.config[\\/]solana`,String.raw`(?:Library[\\/]Application Support|\.config|AppData[\\/]\w{1,20})[\\/](?:Google[\\/]Chrome|google-chrome|BraveSoftware|Exodus)`].
join("|")+")","i");function isCredentialPath(text){return CREDENTIALS.test(text)||/(?:^|[\s@<'"=])\/etc\/(?:shadow|sudoers)\b/.test(text)}const STARTUP=new RegExp(
`${HOME}[\\\\/](?:`+[String.raw`\.(?:bashrc|bash_profile|bash_login|bash_aliases|profile|zshrc|zshenv|zprofile|zlogin|kshrc|xprofile|xinitrc)$`,String.raw`\.config[\\/](?:fish[\\/]config\.fish|fish[\\/]conf\.d|autostart|systemd[\\/]user)`,
String.raw`Library[\\/]LaunchAgents|\.ssh[\\/](?:authorized_keys|config|rc)$`].join("|")+String.raw`)|^\/etc\/(?:profile|bash\.bashrc|zsh|cron|systemd\/system|init\.d|rc\.local|ld\.so\.preload|sudoers)|^\/Library\/Launch(?:Agents|Daemons)|\\Start Menu\\Programs\\Startup|\$PROFILE\b`,
"i");function isStartupPath(text){return STARTUP.test(text)}function isAgentSettingsPath(text){return/(?:^|[\\/])(?:\.claude[\\/](?:settings(?:\.local)?\.json|(?:hooks|agents|commands|skills|rules)[\\/])|\.claude\.json$|\.mcp\.json$|\.cursor[\\/](?:(?:mcp|hooks|cli|permissions|sandbox)\.json|rules[\\/])|\.vscode[\\/](?:settings|tasks|mcp)\.json|\.codex[\\/](?:config\.toml|hooks\.json)|\.gemini[\\/]settings\.json|\.windsurf[\\/](?:hooks|mcp)|\.kiro[\\/](?:hooks|agents|settings|steering)[\\/]|\.github[\\/](?:hooks[\\/]|copilot-instructions\.md)|(?:CLAUDE|AGENTS|GEMINI)\.md$|\.cursorrules$|\.windsurfrules$|opencode\.jsonc?$|claude_desktop_config\.json$)/.
test(text)}const BROAD=new RegExp(`^(?:/|/\\*|${HOME}(?:[\\\\/]?|[\\\\/]\\*)|[A-Za-z]:[\\\\/]?(?:\\*)?|/(?:etc|usr|var|home|Users|opt|bin|lib|boot|System|Library|Applic\
ations)/?\\*?|\\.{1,2}/?|\\./\\*|\\.\\./\\*|\\*|${HOME}[\\\\/](?:Documents|Desktop|Downloads|Library|\\.ssh|\\.aws|\\.config|\\.gnupg)[\\\\/]?\\*?)$`,"i");function isBroadPath(text){
return BROAD.test(text)}function isSharedTemporaryPath(text){return/^(?:\/private)?\/tmp\/|^\/var\/tmp\/|^\/dev\/shm\/|^\$\{?TMPDIR\}?\/|^(?:%TEMP%|%TMP%|\$env:TEMP|\$env:TMP)[\\/]|^[A-Za-z]:\\(?:Windows\\)?Temp\\/i.
test(text)}function isPersonalPath(text){return new RegExp(`^${HOME}[\\\\/]`).test(text)||/^\/(?:mnt|media|Volumes)\/|^(?:\.\.[\\/]){2}/.test(text)}const textsOf=words=>words.
map(({text})=>text),joined=words=>textsOf(words).join(" ");function opensShell(command){const{name,words,redirects,before,after}=command,device=redirects.find(({
target})=>/^\/dev\/(?:tcp|udp)\//.test(target.text));if(device&&(shell_programs.jN.test(name)||isOpenedForBoth(command))&&!(0,network_host.bx)(device.target.text.
split("/")[3]??""))return!0;if(/^(?:nc|ncat|netcat)$/.test(name)){const runs=words.some(({text},index)=>/^(?:-[a-z]*[ec]|--exec|--sh-exec)$/.test(text)&&/(?:^|\/)(?:ba|z|da|k)?sh\b|cmd|powershell/i.
test(words[index+1]?.text??"")),isShellBeside=[...before,...after].some(each=>shell_programs.jN.test(each.name)&&(0,shell_programs.Fl)(each.words)?.from==="inpu\
t");return runs||isShellBeside}if(name==="socat"){const all=joined(words);return/\b(?:exec|system):/i.test(all)&&/\b(?:tcp|udp|openssl|ssl)/i.test(all)&&/sh\b|cmd|powershell/i.
test(all)}const code=codeOf(words);return code===void 0?!1:/socket|fsockopen|TCPClient|net\.(?:connect|Socket)|['"]net['"]|TCPSocket/i.test(code)&&/pty\.spawn|dup2|subprocess|child_process|\/bin\/(?:ba|z|da)?sh|exec\s{0,2}[("']|>&3|iex\b|invoke-expression/i.
test(code)}function isOpenedForBoth({written,redirects}){return(0,shell_programs.Vb)(written)==="exec"&&redirects.some(({operator})=>operator==="<>"||operator===
"<")}function codeOf(words){const name=(0,shell_programs.Vb)(words);if(!(0,shell_programs.OS)(name)&&name!=="powershell"&&name!=="pwsh")return;const script=(0,shell_programs.
Fl)(words);if(script)return script.from==="code"?joined(script.words):void 0;const at=words.findIndex(({text},index)=>index>0&&/^-(?:e|c|r|p|-eval|-command)$/.test(
text));return at<0?void 0:words[at+1]?.text}const DECODER=/^(?:base64|gbase64|base32|basenc|xxd|uudecode|rev|openssl|tr|gunzip|zcat|gzip|bzcat|xz|unxz|printf|echo|certutil|perl|python[\d.]*|awk|sed)$/;
function decodes(name,words){if(!DECODER.test(name))return!1;const rest=textsOf(words.slice(1)),has=pattern=>rest.some(text=>pattern.test(text));switch(name){case"\
xxd":return has(/^-[a-z]*r/);case"rev":case"uudecode":return!0;case"openssl":return has(/^(?:enc|base64)$/)&&has(/^-d$/);case"tr":return has(/[A-Za-z]-[A-Za-z]{1,3}[A-Za-z]?-?/)&&
has(/N-ZA-M|n-za-m/i);case"printf":case"echo":return has(/(?:\\{1,2}x[0-9a-f]{2}){6}|(?:\\{1,2}[0-3]?[0-7]{2}){8}/i);case"perl":case"awk":case"sed":return has(/\bunpack\b|decode_base64|\breverse\b/);case"\
certutil":return has(/^[-/]decode/i);default:return name.startsWith("python")?has(/b64decode|unhexlify|codecs\.decode/):has(/^(?:-[a-zA-Z]*[dD][a-z]*|--decode)$/)&&
!/^(?:gunzip|zcat|gzip|bzcat|xz|unxz)$/.test(name)}}function lineDecodes({pipelines}){return pipelines.some(({commands})=>commands.some(({words})=>decodes((0,shell_line.
kX)(words[0]?.text??""),words)||words.some(({nested})=>nested.some(({line})=>lineDecodes(line)))))}function runsDecoded(command){const{name,words,before,redirects}=command;
if(/^(?:powershell|pwsh)$/.test(name)&&words.some(({text},index)=>/^[-/\u2013\u2014]e(?:c|nc\w{0,12})?$/i.test(text)&&(words[index+1]?.text.length??0)>16))return!0;
const script=shell_programs.jN.test(name)||(0,shell_programs.OS)(name)!==void 0?(0,shell_programs.Fl)(words):void 0;if(script?.from==="input"&&before.some(each=>decodes(
each.name,each.words))||script?.from==="input"&&redirects.some(({target})=>target.nested.some(({line})=>lineDecodes(line)))||(name==="eval"||name==="source"||name===
"."?words.slice(1):script?.from==="code"?script.words:script?.from==="file"?[script.word]:/^(?:\$\(|`)/.test(words[0]?.text??"")?words.slice(0,1):[]).some(({nested})=>nested.
some(({line})=>lineDecodes(line))))return!0;const code=shell_programs.jN.test(name)?void 0:codeOf(words);return code!==void 0&&/\b(?:exec|eval|Function|iex|invoke-expression|compile)\b/i.
test(code)&&/b64decode|unhexlify|atob\(|,\s{0,4}['"](?:base64|hex)['"]|frombase64string|decode_base64|pack\(/i.test(code)}function settlesDown(command){const{name,
words,redirects,before}=command,rest=textsOf(words.slice(1)),said=rest.slice(0,6).join(" ");if(redirects.some(({operator,target})=>operator.includes(">")&&isStartupPath(
target.text)))return!0;if(/^(?:tee|cp|mv|install|ln|sed|copy|copy-item|add-content|set-content)$/.test(name)){const isEdit=name!=="sed"||rest.some(text=>/^-[a-z]*i/.
test(text)),target=name==="tee"||/content$/.test(name)?rest.some(isStartupPath):isStartupPath(rest.at(-1)??"");if(isEdit&&target)return!0}switch(name){case"cron\
tab":return rest.length===0&&before.length>0||rest.some(text=>text==="-"||/^[^-]/.test(text));case"launchctl":return/^(?:load|bootstrap|submit|enable)\b/.test(said);case"\
systemctl":return/^(?:--\w+ )?(?:enable|link)\b/.test(said);case"schtasks":return rest.some(text=>/^\/create$/i.test(text));case"register-scheduledtask":return!0;case"\
reg":return/^add\b/i.test(said)&&/\\Run(?:Once)?\b/i.test(rest.join(" "));case"new-itemproperty":case"set-itemproperty":return/\\Run(?:Once)?\b/i.test(rest.join(
" "));case"git":return/^config\b.{0,40}--(?:global|system)\b/.test(said)&&rest.some(text=>/^(?:core\.(?:hooksPath|sshCommand|fsmonitor|pager|editor)|init\.templateDir|credential\.helper|alias\.\w+)$/i.
test(text))&&isSetting(rest);default:return!1}}function isSetting(words){return words.slice(1).filter(text=>!text.startsWith("-")).length>=2&&!words.some(text=>/^--(?:get|unset|list)/.
test(text))}function deletesBroadly({name,words}){const rest=textsOf(words.slice(1)),operands=rest.filter(text=>!text.startsWith("-"));switch(name){case"rm":return rest.
some(text=>/^-[a-z]*r|^--recursive$/i.test(text))&&operands.some(isBroadPath);case"find":return isBroadPath(rest[0]??"")&&!/^\.{1,2}\/?$/.test(rest[0]??"")&&rest.
some((text,at)=>text==="-delete"||text==="-exec"&&rest[at+1]==="rm");case"dd":return rest.some(text=>/^of=\/dev\/(?!null|zero|stdout|stderr|tty)/.test(text));case"\
shred":case"wipefs":return operands.some(text=>text.startsWith("/dev/")||isBroadPath(text));case"remove-item":case"rd":case"rmdir":case"del":return rest.some(text=>/^(?:-r\w*|\/s)$/i.
test(text))&&operands.some(isBroadPath);default:return/^mkfs(?:\.\w+)?$/.test(name)&&operands.length>0}}function weakensDefences({name,words}){const rest=textsOf(
words.slice(1)),said=rest.slice(0,6).join(" ");switch(name){case"setenforce":return/^(?:0|permissive)\b/i.test(said);case"ufw":return/^(?:--force )?(?:disable|reset)\b/.
test(said);case"iptables":case"nft":return/^(?:-F|--flush|flush ruleset)/.test(said);case"csrutil":return said.startsWith("disable");case"spctl":return/^--(?:master|global)-disable/.
test(said);case"set-mppreference":return rest.some(text=>/^-(?:disable\w+|exclusion\w+)$/i.test(text));case"netsh":return/firewall.{0,40}\boff\b/i.test(said);case"\
git":return/^config\b/.test(said)&&rest.some((text,at)=>/^http\.sslverify$/i.test(text)&&/^(?:false|0)$/i.test(rest[at+1]??""));case"npm":case"pnpm":case"yarn":
return/^config set strict-ssl[ =]false/.test(said);case"systemctl":return/^(?:stop|disable|mask)\b/.test(said)&&/firewalld|ufw|apparmor|auditd|falcon|clamav|crowdstrike/.
test(said);case"set-executionpolicy":return/^(?:-executionpolicy )?(?:unrestricted|bypass)\b/i.test(said)&&!/-scope process/i.test(rest.join(" "));default:return!1}}
const READERS=/^(?:cat|head|tail|less|more|base64|xxd|od|strings|tar|zip|gzip|grep|egrep|rg|awk|sed|jq|yq|cp|mv|dd|sort|openssl|gpg|python[\d.]*|node|perl|ruby|type|get-content|gc|copy-item|compress-archive|curl|wget|scp|rsync|nc|ncat|tee)$/,
INPUT_VARIABLE=/\$\{?(?:CLAUDE_(?:TOOL_(?:INPUT|OUTPUT|RESULT|ARG)\w{0,20}|FILE_PATHS?|NOTIFICATION|USER_PROMPT|TRANSCRIPT\w{0,10})|CURSOR_(?:INPUT|PROMPT|COMMAND)|TOOL_INPUT|USER_PROMPT)\b|\{\{\s{0,3}(?:tool|input|prompt|command|file|args?|event|hook)[\w.\s]{0,40}\}\}/,
KEY_VARIABLE=/\$\{?(?:env:)?(?:ANTHROPIC|OPENAI|AWS|GITHUB|GH|NPM|GEMINI|GOOGLE|AZURE|HF|CLAUDE_CODE)_(?:\w{1,30}_)?(?:KEY|TOKEN|SECRET|PASSWORD|ACCESS_KEY_ID)\b/;
function sourcesOfWord(word,held){const found=new Set,outer=word.text;if(INPUT_VARIABLE.test(outer)&&found.add("input"),KEY_VARIABLE.test(outer)&&found.add("key\
-variable"),held.size>0)for(const[,name=""]of outer.matchAll(/\$\{?(\w{1,60})/g))for(const each of held.get(name)??[])found.add(each);for(const{line}of word.nested)
for(const each of sourcesOfLine(line,held))found.add(each);return found}function sourcesOfLine(line,held){const found=new Set;for(const{commands}of line.pipelines)
for(const[index,{words,redirects}]of commands.entries()){const parts={name:plainName(words),words,redirects,isFirst:index===0};for(const each of sourcesOfParts(
parts,held))found.add(each)}return found}function sourcesOf(command,held){const{name,words,redirects,before}=command,found=sourcesOfParts({name,words,redirects,
isFirst:before.length===0},held);for(const earlier of before){const parts={name:earlier.name,words:earlier.words,redirects:earlier.redirects,isFirst:earlier===before[0]};
for(const each of sourcesOfParts(parts,held))found.add(each)}return found}function sourcesOfParts({name,words,redirects,isFirst},held){const found=new Set,operands=words.
slice(1).filter(({text})=>!text.startsWith("-"));for(const word of words.slice(1))for(const each of sourcesOfWord(word,held))found.add(each);const reads=redirects.
filter(({operator})=>operator==="<");reads.some(({target})=>isCredentialPath(target.text))&&found.add("credential"),READERS.test(name)&&words.some(({text})=>isCredentialPath(
text))&&found.add("credential"),(isKeyProgram(name,words)||words.some(({text})=>text.includes("169.254.169.254")))&&found.add("credential"),isEnvironmentDump(name,
words)&&found.add("environment"),(reads.length>0||/^(?:cat|head|tail|tar|zip|base64|gzip)$/.test(name)&&operands.length>0)&&found.add("file"),name==="git"&&/^(?:diff|log|show|bundle|archive)$/.
test(operands[0]?.text??"")&&found.add("file");const isReadingInput=/^(?:cat|tee|base64|gzip)$/.test(name)&&(operands.length===0||operands[0]?.text==="-")||name===
"jq"&&operands.length<=1;return isFirst&&reads.length===0&&isReadingInput&&!redirects.some(({operator})=>operator.startsWith("<<"))&&found.add("input"),found}function isKeyProgram(name,words){
const said=words.slice(1,4).map(({text})=>text).join(" ");switch(name){case"security":return/^(?:find-(?:generic|internet)-password|dump-keychain|export)/.test(
said);case"secret-tool":return said.startsWith("lookup");case"gh":return said.startsWith("auth token");case"gcloud":return/^auth (?:application-default )?print-/.
test(said);case"aws":return/^(?:configure (?:get|export-credentials)|sts get-session-token)/.test(said);case"pass":return/^(?:show\b|\w+\/)/.test(said);default:
return!1}}function isEnvironmentDump(name,words){const rest=words.slice(1);return name==="printenv"||name==="env"||name==="set"?rest.length===0:name==="export"||
name==="declare"?rest.length===1&&/^-[px]+$/.test(rest[0]?.text??""):/^(?:gci|get-childitem|dir|ls)$/.test(name)?rest.some(({text})=>/^env:/i.test(text)):words.
some(({text})=>/^\/proc\/(?:self|\d+|\$\$)\/environ$/.test(text))}function heldBy(commands){const held=new Map,add=(name,sources)=>{if(name!==void 0)for(const source of sources)
held.set(name,(held.get(name)??new Set).add(source))};for(const{name,words,written,assignments,before}of commands){const declared=/^(?:export|local|declare|readonly|typeset)$/.
test(name)?words.slice(1):[];for(const word of[...assignments,...declared]){const variable=/^(\w{1,60})\+?=/.exec(word.text)?.[1];variable!==void 0&&add(variable,
sourcesOfWord(word,held))}const shown=/^\$(\w{1,60})$/.exec(words[0]?.text??"")?.[1];if(shown!==void 0&&words[1]?.text==="="){const parts={name:plainName(words.
slice(2)),words:words.slice(2),redirects:[],isFirst:!0};add(shown,sourcesOfParts(parts,held))}if(name==="read"&&before.length===0){const isLoop=written.some(({text})=>text===
"while"||text==="until");add(words.at(-1)?.text,[isLoop?"line":"input"])}}return held}function plainName(words){return(words[0]?.text??"").replace(/^.*[\\/]/s,"").
toLowerCase()}const habits_textsOf=words=>words.map(({text})=>text);function runsInput(command,held){const{name,words,before}=command,isInput=word=>{const sources=word.
isLiteral?void 0:sourcesOfWord(word,held);return sources!==void 0&&(sources.has("input")||sources.has("line"))};if(name==="eval"||name==="iex"||name==="invoke-e\
xpression")return words.slice(1).some(isInput);const script=(0,shell_programs.Fl)(words);if(script?.from==="code")return script.words.some(word=>isInput(word)||
!word.isLiteral&&holdsInput(word.text,held));if(script?.from==="input"&&shell_programs.jN.test(name)&&before.length>0)return sourcesOf({...command,words:[]},held).
has("input");if(name==="xargs"&&before.length>0){const at=words.findIndex(({text})=>shell_programs.jN.test(text.replace(/^.*\//s,""))),inner=at<0?void 0:(0,shell_programs.
Fl)(words.slice(at)),mark=/^-[a-z]*I(.{0,20})$/.exec(words.find(({text})=>/^-[a-z]*I/.test(text))?.text??"")?.[1]||"{}";return inner?.from==="code"&&inner.words.
some(({text})=>text.includes(mark))&&sourcesOf(command,held).has("input")}return/^(?:\$\(|`)/.test(words[0]?.text??"")&&words.slice(0,1).some(isInput)}function hasTemplate({
words}){return/\{\{\s{0,3}(?:tool|input|prompt|command|args?|event)[\w.\s]{0,40}\}\}/i.test(habits_textsOf(words).join(" "))}function holdsInput(text,held){return[
...text.matchAll(/\$\{?(\w{1,60})/g)].some(([,name=""])=>held.get(name)?.has("input")??!1)}const APPROVAL=/"permissionDecision"\s{0,4}:\s{0,4}"allow"|"decision"\s{0,4}:\s{0,4}"(?:approve|allow)"|"behavior"\s{0,4}:\s{0,4}"allow"|"permission"\s{0,4}:\s{0,4}"allow"/,
DECIDING=/^(?:PreToolUse|PermissionRequest|preToolUse|permissionRequest|BeforeTool|before(?:Shell|MCP)Execution|pre_run_command|pre_mcp_tool_use|)$/,LOOKING=/^(?:(?:Read|Glob|Grep|LS|NotebookRead|WebSearch|TodoWrite|TodoRead|Skill|read_file|list_directory)(?:\||$)){1,12}$/;
function approvesEverything(commands,event,matcher){if(!(!DECIDING.test(event)||LOOKING.test(matcher??""))&&!commands.some(({written,name})=>/^(?:if|case|elif|while|until|\[|\[\[|test|grep|jq|exit|python[\d.]*|node)$/.
test(written[0]?.text??"")||/^(?:grep|jq|test|\[|\[\[)$/.test(name)))return commands.find(({name,words,redirects,isCaptured})=>!isCaptured&&/^(?:echo|printf|cat|write-output|write-host)$/.
test(name)&&[...habits_textsOf(words),...redirects.map(({target})=>target.text)].some(text=>APPROVAL.test(text.replaceAll('\\"','"'))))}const WRITERS=/^(?:tee|cp|mv|install|ln|sed|dd|copy|copy-item|move-item|set-content|add-content|out-file|touch|rm|truncate|curl|wget)$/;
function changesAgentSettings({name,words,redirects}){const rest=habits_textsOf(words.slice(1));return redirects.some(({operator,target})=>operator.includes(">")&&
isAgentSettingsPath(target.text))?!0:/^(?:claude|codex|gemini|qwen)$/.test(name)?/^(?:mcp (?:add|remove)|config set|plugin (?:install|marketplace add)|extensions install)/.
test(rest.slice(0,3).join(" ")):/^(?:code|cursor|code-insiders|windsurf)$/.test(name)?rest.includes("--add-mcp"):WRITERS.test(name)?name==="sed"?rest.some(text=>/^-[a-z]*i/.
test(text))&&rest.some(isAgentSettingsPath):name==="curl"||name==="wget"?((0,shell_programs.qg)(words)?.files??[]).some(isAgentSettingsPath):/^(?:cp|mv|install|ln|copy|copy-item|move-item)$/.
test(name)?isAgentSettingsPath(rest.at(-1)??""):rest.some(isAgentSettingsPath):!1}function hidesItself({redirects,isBackground,written}){const isSilent=fd=>redirects.
some(({operator,fd:own,target})=>operator.startsWith("&>")&&target.text==="/dev/null"||operator===">&"&&target.text==="/dev/null"||operator.startsWith(">")&&(own??
1)===fd&&(target.text==="/dev/null"||operator===">&"&&target.text==="1"));return(isBackground||written[0]?.text==="nohup"||written[0]?.text==="setsid")&&isSilent(
1)&&isSilent(2)}function startedFile({words}){const script=(0,shell_programs.Fl)(words);return script?.from==="file"?script.word:script?void 0:words[0]}function runsFromTemporary(command){
return isSharedTemporaryPath(startedFile(command)?.text??"")}function runsFromElsewhere(command){const{text=""}=startedFile(command)??{};return isPersonalPath(text)&&
(/\.(?:sh|bash|zsh|py|js|mjs|cjs|ts|rb|pl|ps1|php)$/.test(text)||/^\/(?:Users|home)\/|^[A-Za-z]:\\Users\\/.test(text))}const CONTEXT_EVENT=/^(?:SessionStart|UserPromptSubmit|SubagentStart|sessionStart|userPromptSubmitted|agentSpawn|userPromptSubmit|BeforeAgent|BeforeModel)$/,
TEXT_FILTER=/^(?:cat|head|tail|jq|yq|sed|awk|grep|tr|cut|tee|sort|fold|pandoc|html2text)$/;function printsDownload({name,words,redirects,after,isCaptured},event){
if(!CONTEXT_EVENT.test(event)||isCaptured||!(0,shell_programs.qg)(words)?.isPiped||words.some(({text})=>/^(?:-I|--head|-d|--data\S{0,12}|-T|-F|--upload-file|-X)$/.
test(text))||name==="wget"&&!words.some(({text})=>/^-[a-z]*O-?$/.test(text)||text==="-"||text.startsWith("--output-document")))return!1;const url=words.find(({text})=>/^https?:\/\//.
test(text)),host=url&&(0,network_host.w4)(url.text);return!url||host!==void 0&&(0,network_host.bx)(host)?!1:![{redirects},...after].some(each=>each.redirects.some(
({operator,fd})=>operator.includes(">")&&(fd??1)===1))&&after.every(each=>TEXT_FILTER.test(each.name))}function unpinnedPackage({name,words}){const rest=words.slice(
1),texts=habits_textsOf(rest),isNode=name==="npx"||name==="bunx",runner=isNode||name==="uvx"?0:/^(?:pnpm|yarn|npm|pipx|uv|bun)$/.test(name)?runnerWords(name,texts):
-1;if(runner<0)return;const spec=rest.slice(runner).find(({text},index,list)=>!text.startsWith("-")&&!/^(?:-p|--package|--from|--python|--with|-c|--call)$/.test(
list[index-1]?.text??""));if(!spec||/\$|\{\{|^[./~]/.test(spec.text))return;const version=/^(?:uvx|uv|pipx)$/.test(name)?/(?:==|@)([\w.]+)$/.exec(spec.text)?.[1]:
/.@([^@/]+)$/.exec(spec.text)?.[1];return version!==void 0&&/^\d/.test(version)||isNode&&version===void 0&&!texts.some(text=>text==="-y"||text==="--yes")?void 0:
spec}function runnerWords(name,texts){const said=texts.slice(0,2).join(" ");return(name==="pnpm"||name==="yarn")&&texts[0]==="dlx"||name==="pipx"&&texts[0]==="r\
un"?1:name==="uv"&&said==="tool run"?2:name==="bun"&&texts[0]==="x"&&texts.some(text=>text.includes("@latest"))?1:-1}function runsAsRoot({written}){const name=written[0]?.
text.replace(/^.*\//s,"")??"";return/^(?:sudo|doas|pkexec|gsudo)$/.test(name)&&written.length>1&&!written.slice(1).some(({text})=>/^-[vklV]$/.test(text))}function isQuestion({
name}){return/^(?:\[|\[\[|test|ls|stat|command|which|type|hash|exit|return|true|false|:|echo|printf)$/.test(name)&&(0,shell_programs.OS)(name)===void 0}const HTTP=/^(?:curl|wget|wget2|http|https|xh|iwr|irm|invoke-webrequest|invoke-restmethod)$/,
RAW=/^(?:ssh|nc|ncat|netcat|socat|telnet|openssl)$/,COPY=/^(?:scp|rsync|sftp|rclone|ftp|lftp)$/,DNS=/^(?:dig|nslookup|host|drill)$/,DATA_FLAG=/^(?:-d|--data(?:-raw|-binary|-urlencode|-ascii)?|-F|--form(?:-string)?|-T|--upload-file|--json|--post-(?:data|file)|--body-(?:data|file)|-body|-infile|--url-query)$/i,
DATA_IN_FLAG=/^(?:-d|-F|-T)(?=[^\s-])|^--(?:data|form|upload|json|post|body|url-query)[\w-]{0,12}=/,HEADER_FLAG=/^(?:-H|--header|-headers|-u|--user|-b|--cookie|--oauth2-bearer)$/i;
function sendingOf(command,held){const{name,words}=command;if(HTTP.test(name))return httpSending(command,held);if(RAW.test(name)||COPY.test(name)){const isListening=words.
some(({text})=>/^-[a-z]*l/.test(text)),host=COPY.test(name)?copyHost(words):rawHost(words);return isListening||host===void 0||(0,network_host.bx)(host)?void 0:{
host,sources:sourcesOf(command,held)}}if(DNS.test(name)){const asked=words.slice(1).filter(({text})=>/\$|`/.test(text)&&text.includes(".")),sources=new Set(asked.
flatMap(word=>[...sourcesOfWord(word,held)]));return sources.size>0?{host:void 0,sources}:void 0}}function httpSending(command,held){const rest=command.words.slice(
1),url=rest.find(({text})=>/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text)),host=url&&(0,network_host.w4)(url.text);if(host!==void 0&&(0,network_host.bx)(host))return;
const sources=new Set,add=found=>{for(const each of found)sources.add(each)};let readsInput=command.name!=="curl"&&command.before.length>0&&/^(?:http|https|xh)$/.
test(command.name);for(const[index,word]of rest.entries()){const flag=rest[index-1]?.text??"",isData=DATA_FLAG.test(flag)||DATA_IN_FLAG.test(word.text);if(isData||
word===url){add(sourcesOfWord(word,held));const file=/(?:^|=|^-[dFT])@?(-|[^=\s]{1,300})$/.exec(word.text),isFile=/@|^-T|upload|-file/.test(`${word.text} ${flag}`)||
/^-T$/.test(flag)||/^-infile$/i.test(flag);isData&&isFile&&file?.[1]==="-"||isData&&/(?:^|=|^-[dF])@-?\/dev\/stdin/.test(word.text)?readsInput=!0:isData&&isFile&&
add(fileSources(word))}else HEADER_FLAG.test(flag)&&add([...sourcesOfWord(word,held)].filter(each=>each!=="input"&&each!=="file"))}if(readsInput){const upstream=command.
before.length===0?new Set(["input"]):sourcesOf({...command,words:[]},held),here=command.redirects.filter(({operator})=>operator.startsWith("<<"));for(const{target}of here)
add(sourcesOfWord(target,held));here.length===0&&add(upstream)}return sources.has("key-variable")&&host!==void 0&&(0,network_host.Oo)(host,ISSUERS)&&sources.delete(
"key-variable"),sources.size>0?{host,sources}:void 0}const ISSUERS=["anthropic.com","claude.com","openai.com","amazonaws.com","github.com","npmjs.org","npmjs.co\
m","googleapis.com","azure.com","microsoftonline.com","huggingface.co"];function fileSources({text}){return isCredentialPath(text)?["credential"]:["file"]}function rawHost(words){
for(const{text}of words.slice(1)){const named=/^(?:TCP4?|UDP|OPENSSL|SSL)[\w-]{0,12}:([\w.-]{1,255}):/i.exec(text)?.[1];if(named!==void 0)return named.toLowerCase();
const host=/^(?:[\w.-]{1,64}@)?(?=[\w.-]{0,254}[.][\w-])([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?::\d{1,5})?$/.exec(text)?.[1];if(host!==void 0)return host.toLowerCase()}}
function copyHost(words){const target=words.at(-1)?.text??"";return/^(?:[\w.-]{1,64}@)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,8}):/.exec(target)?.[1]?.toLowerCase()}const hooks_hooks=rules=>{
const own=new Map;for(const rule of rules)rule.detector==="hooks"&&own.set(rule.info.id,rule);if(own.size!==0)return{name:"hooks",keywords:[],appliesTo:artifact=>(0,hooks.
Ys)(artifact)&&[...own.values()].some(rule=>rule.appliesTo(artifact)),detect(visit){for(const hook of(0,hooks.iO)(visit.artifact).commands)judge(hook,own,visit);
judgeAddresses(own.get("host/hook-sends-data"),visit)}}};function judge(hook,own,{artifact,report,gap}){const{commands,isWhole}=commandsIn(hook.line);!isWhole&&
hook.isWhole&&gap(`the command of ${hook.place} is nested deeper than is read`);const seen=new Set;for(const{rule:id2,start,end,says}of findingsOf(hook,commands)){
const rule=own.get(id2);if(!rule?.appliesTo(artifact))continue;const range=hook.rangeOf(start,end),key=`${id2} ${hook.isScript?start:""}`;seen.has(key)||(seen.add(
key),report({rule,range,place:hook.place,...says!==void 0&&{message:`The command of {place} ${says}`}}))}}function judgeAddresses(rule,{artifact,report}){if(!rule?.
appliesTo(artifact)||!artifact.isWhole||!(0,segments.rm)(artifact.kind))return;const root=artifact.document()?.root;for(const{event,node}of root?(0,hook_nodes.s2)(
root):[]){const host=(0,network_host.w4)((0,document_place.$6)(node)??"");if(host===void 0||(0,network_host.bx)(host))continue;const range=[artifact.byteOffset(
node.start),artifact.byteOffset(node.end)];report({rule,range,place:(0,hook_nodes.JA)(event),message:`{place} sends what the agent works on to ${host}.`})}}function findingsOf(hook,commands){
const held=heldBy(commands),approval=approvesEverything(commands,hook.event,hook.matcher),found=commands.flatMap(command=>{const{start,end}=command;return behaviours(
hook,command,held).map(([rule,says])=>({rule,start,end,...says!==void 0&&{says}}))});approval&&found.push({rule:"host/hook-approves-everything",start:approval.start,
end:approval.end});const said=new Set(found.map(({rule})=>rule)),implied=new Set([...said].flatMap(rule=>IMPLIED[rule]??[]));return found.filter(({rule})=>!implied.
has(rule))}const KEY_HELPER=/^(?:apiKeyHelper|awsAuthRefresh|awsCredentialExport|gcpAuthRefresh|otelHeadersHelper)$/,IMPLIED={"host/hook-sends-secret":["host/ho\
ok-reads-credentials","host/hook-sends-data","host/hook-fetches-instructions"],"host/hook-reverse-shell":["host/hook-sends-data","host/hook-runs-input"],"host/h\
ook-runs-decoded":["host/hook-runs-input"]};function behaviours(hook,command,held){const found=[];opensShell(command)&&found.push(["host/hook-reverse-shell"]),runsDecoded(
command)&&found.push(["host/hook-runs-decoded"]);const sending=sendingOf(command,held),takes=sending&&["credential","environment","key-variable"].some(each=>sending.
sources.has(each)),target=sending?.host??"an address that a variable holds";if(takes&&found.push(["host/hook-sends-secret",`sends keys or the environment to ${target}\
.`]),hook.isContained)return found;sending&&!takes&&sending.host!==void 0&&(sending.sources.has("input")||sending.sources.has("file"))&&found.push(["host/hook-s\
ends-data",`sends what the agent works on to ${sending.host}.`]),!sending&&!KEY_HELPER.test(hook.event)&&!isQuestion(command)&&sourcesOf({...command,before:[]},
new Map).has("credential")&&found.push(["host/hook-reads-credentials"]),settlesDown(command)&&found.push(["host/hook-persists"]),deletesBroadly(command)&&found.
push(["host/hook-deletes-broadly"]),weakensDefences(command)&&found.push(["host/hook-weakens-defences"]),changesAgentSettings(command)&&found.push(["host/hook-c\
hanges-agent-settings"]),(runsInput(command,held)||hasTemplate(command))&&found.push(["host/hook-runs-input"]),printsDownload(command,hook.event)&&found.push(["\
host/hook-fetches-instructions"]),runsFromTemporary(command)?found.push(["host/hook-script-in-temporary-folder"]):runsFromElsewhere(command)&&found.push(["host/\
hook-script-outside-repository"]),runsAsRoot(command)&&found.push(["host/hook-runs-as-root"]);const spec=unpinnedPackage(command);return spec&&found.push(["host\
/hook-unpinned-package",`fetches and runs "${spec.text}" without an exact version.`]),hidesItself(command)&&found.push(["host/hook-hides-output"]),found}}),6536:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{launch:()=>launch});var agent_config=__webpack_require__(66984),launch_literals=__webpack_require__(
86074),launch_packages=__webpack_require__(7435),launch_server=__webpack_require__(84521),launch_hosts=__webpack_require__(54559),server_entries=__webpack_require__(
42312),shell_line=__webpack_require__(48781),lib_escape=__webpack_require__(68989);function shown(text){return`"${(0,lib_escape.Jj)(text,80)}"`}function at({node,
text},message,tier){return{node,message,evidence:(0,lib_escape.Jj)(text,200),...tier&&{tier}}}function atVariable({node,key},message,tier){return{node,message,evidence:key,
...tier&&{tier}}}const BRIDGE=/^(?:mcp-remote|mcp-proxy|supergateway|mcp-client-proxy|@modelcontextprotocol\/proxy|super-gateway|mcp-remote-client|mcp-bridge)(?:@|==|$)/;
function addresses({urls,words:words2}){const bridged=words2.some(({text})=>BRIDGE.test(text))?words2.filter(({text})=>/^(?:https?|wss?):\/\//i.test(text)):[];return[
...urls,...bridged].flatMap(word=>{const address=(0,launch_hosts.ci)(word.text);return address&&/^(?:https?|wss?|sse)$/.test(address.scheme)?[{word,address}]:[]})}
function hosts(isMeant,sentence){return server=>addresses(server).filter(({address:{host}})=>isMeant(host)).map(({word,address:{host}})=>({...at(word,sentence(host)),
evidence:host}))}const cleartext=server=>addresses(server).flatMap(({word,address:{scheme,host}})=>{if(scheme!=="http"&&scheme!=="ws"||(0,launch_hosts.U9)(host)||
!/[.:]/.test(host))return[];const tier=(0,launch_hosts.Gw)(host)?"context":void 0;return[{node:word.node,message:`{place} is reached over ${scheme} at ${shown(host)}\
.`,evidence:`${scheme}://${host}`,...tier&&{tier}}]}),rawAddress=hosts(host=>(0,launch_hosts.yD)(host)&&!(0,launch_hosts.U9)(host)&&!(0,launch_hosts.Gw)(host),host=>`\
{place} is a bare address, ${shown(host)}.`),tunnel=hosts(launch_hosts.ZJ,host=>`{place} is reached through the tunnel ${shown(host)}.`),dropHost=server=>{const own=new Set(
server.urls),named=[...server.raw,...server.variables.map(({value,node})=>({text:value,node}))].filter(word=>!own.has(word));return[...server.urls,...named].flatMap(
word=>{const host=(word.text.slice(0,8e3).match(/https?:\/\/[^/\s"'?#]{1,253}/gi)??[]).map(url=>(0,launch_hosts.ci)(url)?.host??"").find(launch_hosts.Y7);return host===
void 0?[]:[{...at(word,`{place} names ${shown(host)}, where anybody can leave or collect things.`),evidence:host}]})},KEY_PARAMETER=/(?:^|&)((?:[\w-]{0,40})?(?:api[-_]?key|apikey|access[-_]?token|auth[-_]?token|token|secret|password|profile[-_]?key))=([^&]{1,400})/i,
credentialInUrl=server=>addressWords(server).flatMap(word=>{const[,name="",value=""]=KEY_PARAMETER.exec(/\?([^#]*)/.exec(word.text)?.[1]??"")??[],user=/^[a-z][a-z0-9+.-]{1,20}:\/\/[^/?#@\s]{0,100}:(\$\{[^}]+\}|\$\w+)@/i.
exec(word.text)?.[1];return user!==void 0?[{...at(word,"{place} carries a password in its address."),evidence:user}]:/^\$|^\{|^%|^<|\$\{/.test(value)?[{...at(word,
`{place} carries a credential in its address, as ${shown(name)}.`),evidence:name}]:[]});function addressWords({urls,words:words2}){const isBridged=words2.some(({
text})=>BRIDGE.test(text));return[...urls,...isBridged?words2.filter(({text})=>/^https?:\/\//i.test(text)):[]]}const urlAndCommand=({node,urls,raw})=>{const[url]=urls,
[program]=raw;return!url||!program||program.text===""||!/^(?:https?|wss?):/i.test(url.text)||!(0,server_entries.jf)(node,"command")?[]:[at(url,"{place} names bo\
th a program and an address; clients differ in which they take.")]},packageFromUrl=({words:words2})=>[...(0,launch_packages.jE)(words2),...denoModules(words2)].
flatMap(word=>{const url=/^(?:[\w.[\]-]{1,200} ?@ ?)?(https?:\/\/\S+)$/.exec(word.text)?.[1],address=url===void 0?void 0:(0,launch_hosts.ci)(url);return url===void 0||
!address||(0,launch_hosts.U9)(address.host)?[]:/\.git(?:[#@]|$)|#(?:sha256|sha512)[=-]/.test(url)?[]:[at(word,`{place} runs what ${shown(address.host)} serves a\
t start.`)]});function denoModules(words2){if((0,shell_line.kX)(words2[0]?.text??"")!=="deno")return[];const script=words2.slice(1).find(({text})=>!text.startsWith(
"-")&&!/^(?:run|serve|x)$/.test(text));return script&&/^https?:/.test(script.text)&&!/^https:.*@v?\d[\w.]*/.test(script.text)?[script]:[]}const LISTS=["autoAppr\
ove","auto_approve","alwaysAllow","always_allow","autoAllow","autoApproveTools","autoApprovedTools","autorun","allowAlways","trustedTools"],SWITCHES=["autoAppro\
veAll","trust","alwaysAllowAll","autoApprove","alwaysAllow","yolo","skipConfirmation","auto_approve"],WORDS=new Map(Object.entries({default_tools_approval_mode:/^approve$/,
require_approval:/^never$/,requireApproval:/^never$/,approval:/^(?:never|auto)$/,approval_mode:/^(?:never|auto|approve)$/}));function listed(server){return LISTS.
flatMap(key=>{const node=(0,server_entries.jf)(server,key);return node?.kind==="array"?[{key,items:node.items}]:[]})}function nameOf(node){return node.kind==="s\
calar"&&typeof node.value=="string"?node.value:""}const ALL=/^(?:\*|\.\*|all|@[\w-]{1,60}\/\*)$/i,approveAll=({node})=>[...listed(node).flatMap(({key,items})=>items.
filter(item=>ALL.test(nameOf(item))).map(item=>({node:item,message:`Every tool of {place} runs without asking ("${key}").`,evidence:`${key}: ${nameOf(item)}`}))),
...(node.kind==="object"?node.entries:[]).flatMap(({key,value})=>{if(value.kind!=="scalar")return[];const isOn=SWITCHES.includes(key)&&(value.value===!0||value.
value==="*"&&LISTS.includes(key)),isWord=typeof value.value=="string"&&WORDS.get(key)?.test(value.value);return isOn||isWord?[{node:value,message:`Every tool of\
 {place} runs without asking ("${key}").`,evidence:`${key}: ${String(value.value)}`}]:[]})],STRONG=new Set(`exec execute run shell bash terminal command cmd eva\
l evaluate write edit create update upsert delete remove drop destroy
  kill send post publish push merge commit deploy apply upload pay transfer purchase buy order invite grant click type install
  move rename patch insert set reset sql migrate migration`.split(/\s+/)),READS=new Set("get list read search find fetch describe show count view check lookup b\
rowse resolve is has validate preview".split(" "));function isStrong(name){const words2=name.slice(0,200).replace(/([a-z0-9])([A-Z])/g,"$1 $2").toLowerCase().split(
/[^a-z0-9]+/).filter(word=>word!==""&&word!=="mcp");return words2.some(word=>READS.has(word))?!1:words2.some(word=>STRONG.has(word))}const approveStrong=({node})=>listed(
node).flatMap(({key,items})=>{const strong=items.filter(item=>isStrong(nameOf(item))),[first]=strong;if(!first)return[];const names=strong.slice(0,5).map(item=>(0,lib_escape.
Jj)(nameOf(item),60));return[{node:first,message:`{place} may run ${names.map(shown).join(", ")} without asking ("${key}").`,evidence:`${key}: ${names.join(", ")}`}]}),
approveSome=server=>approveAll(server).length>0||approveStrong(server).length>0?[]:listed(server.node).flatMap(({key,items})=>{const[first]=items.filter(item=>nameOf(
item)!=="");return first?[{node:first,message:`${items.length===1?"A tool of {place} runs":`${items.length} tools of {place} run`} without asking ("${key}").`,evidence:`${key}\
: ${(0,lib_escape.Jj)(items.map(nameOf).join(", "),200)}`}]:[]});var launch_words=__webpack_require__(32513);const CODE_FLAGS=[[/^(?:node|nodejs|bun|tsx)$/,/^(?:-e|--eval|-p|--print|-pe)$/],
[/^(?:python|pypy)[\d.]*w?$/,/^-[A-Zbdius]*c$/],[/^(?:ruby|perl|lua|luajit|julia|elixir|rscript)$/,/^-[a-zA-Z]?[eE]$/],[/^php$/,/^-r$/],[/^deno$/,/^eval$/]],RUNNERS=/^(?:uv|uvx|poetry|pipenv|pdm|hatch|rye|conda|mamba|npx|bunx|pnpm|mise|direnv)$/,
JUST_STARTS=/^\s*(?:from [\w.]+ )?import [\w., ]+;\s*(?:sys\.exit\()?(?:asyncio\.run\()?[\w.]+\([\w.]*(?:\(\))?\)*;?\s*$|^\s*(?:await )?(?:import|require)\(\s*["'][\w./@:-]+["']\s*\);?\s*$/,
ENCODED=/(?:\b(?:exec|eval|Function|system|iex|Invoke-Expression)\b[\s\S]{0,200}(?:b64decode|base64|atob|fromhex|unhexlify|FromBase64String|decompress)|(?:b64decode|base64|atob|fromhex|unhexlify|FromBase64String|decompress)[\s\S]{0,200}\b(?:exec|eval|Function|system|iex|Invoke-Expression)\b)/i;
function inlineCodes({commands}){return commands.flatMap(({words:words2})=>{const start=RUNNERS.test((0,shell_line.kX)(words2[0]?.text??""))?words2.findIndex(({
text})=>CODE_FLAGS.some(([program])=>program.test((0,shell_line.kX)(text)))):0,row=CODE_FLAGS.find(([program])=>program.test((0,shell_line.kX)(words2[start]?.text??
"")));if(!row||start<0)return[];for(let index=start+1;index<words2.length;index++){const word=words2[index];if(row[1].test(word.text))return words2[index+1]??[];
const code=/^--(?:eval|print)=(.+)$/s.exec(word.text)?.[1];if(code!==void 0)return{...word,text:code};if(!word.text.startsWith("-"))return[]}return[]})}const inlineCode=server=>inlineCodes(
server).filter(({text})=>!ENCODED.test(text.slice(0,4e3))&&!JUST_STARTS.test(text.slice(0,400))).map(word=>at(word,`{place} is code written into the configurati\
on: ${shown(word.text)}.`)),RUNS_TEXT=/^(?:(?:ba|z|da|k)?sh|python[\d.]*|node|perl|ruby|eval|source)$/,encodedCommand=server=>{const found=inlineCodes(server).filter(
({text})=>ENCODED.test(text.slice(0,4e3))).map(word=>at(word,"{place} decodes code and runs it."));for(const{words:words2,program}of server.commands)if(/^(?:powershell|pwsh)$/.
test(program)){const file=words2.findIndex(({text})=>/^[-/]f(?:i(?:le?)?)?$/i.test(text)),flag=words2.findIndex(({text},index)=>isEncodedFlag(text)&&(file<0||index<
file)),value=flag<0?void 0:words2[flag+1];value&&/^[A-Za-z0-9+/=]{16,}$/.test(value.text)&&found.push(at(value,"{place} starts PowerShell with an encoded comman\
d."))}const decoder=server.commands.findIndex(({program,words:words2})=>/^(?:base64|base32|xxd|openssl)$/.test(program)&&words2.some(({text})=>/^(?:-d|-D|--decode|-r|enc)$/.
test(text)));if(decoder>=0){const runner=server.commands.find(({program,words:words2,isShell},index)=>isShell&&RUNS_TEXT.test(program)&&(index>decoder?words2.every(
({text},place)=>place===0||text.startsWith("-")):words2.some(({text})=>/\$\(|`/.test(text)))),word=server.commands[decoder]?.words[0];runner&&word&&found.push(at(
word,"{place} decodes a text and runs it."))}return found};function isEncodedFlag(text){const name=/^[-/\u2013\u2014]([a-z]{1,20})$/i.exec(text)?.[1]?.toLowerCase();
return name!==void 0&&(name==="ec"||"encodedcommand".startsWith(name))}const FILLED_IN=/\$\{(?:input|user_config|config|command|prompt|promptString|secret):?[^}]{1,100}\}|\{\{[^}]{1,60}\}\}/,
shellInterpolation=({raw,commands})=>commands.some(({isShell})=>isShell)?raw.filter(({text})=>/[\s;|&]/.test(text)&&FILLED_IN.test(text.slice(0,4e3))).map(word=>at(
word,`{place} puts ${shown(FILLED_IN.exec(word.text)?.[0]??"")} into a line that a shell reads.`)):[],QUIET=/^(?:(?:ba|z|da|k)?sh|cmd|env|nohup|cd|pushd|export|set|source|\.|exec|eval|echo|true|:|unset|ulimit|mkdir|test|\[|which|command|type|nvm|sleep)$/,
OF_OTHERS=/^(?:curl|wget|fetch|aria2c|irm|iwr|iex|invoke-\w+|sudo|doas|base64|base32|xxd|eval)$/,shellChain=({commands})=>{const real=commands.filter(({isShell,
program,words:words2})=>isShell&&!QUIET.test(program)&&words2[0]!==void 0);if(commands.some(({program})=>OF_OTHERS.test(program)))return[];const nodes=new Set(real.
map(({words:words2})=>words2[0]?.node));if(real.length<2||nodes.size!==1)return[];const names=[...new Set(real.map(({program})=>program))],[word]=real[0]?.words??
[];return word&&names.length>1?[at(word,`{place} runs several commands: ${names.slice(0,5).join(", ").slice(0,120)}.`)]:[]},OPERATOR=/(?:^|[^\\])(?:;|&&|\|\|?)\s{0,4}(?:curl|wget|(?:ba|z)?sh|nc|ncat|python3?|node|perl|ruby|rm|mv|cp|chmod|cat|echo|powershell|pwsh|cmd|open|osascript|eval|env)(?:\s|$)|\$\((?!pwd\))[^()]{2,200}\)|`[^`\n]{2,200}`/,
metacharacter=({raw,commands})=>{if(raw.length<2||commands.some(({isShell,program})=>isShell||/^(?:(?:ba|z|da|k)?sh|cmd|powershell|pwsh)$/.test(program)))return[];
const codes=new Set(inlineCodes({commands}).map(({node})=>node));return raw.slice(1).filter(({text,node})=>!codes.has(node)&&OPERATOR.test(text.slice(0,4e3))).map(
word=>at(word,`An argument of {place} holds what a shell would run: ${shown(OPERATOR.exec(word.text)?.[0]??"")}.`))},elevated=({commands})=>commands.filter(({program,
words:words2})=>/^(?:sudo|doas|pkexec|gsudo|runas)$/.test(program)&&!isLowered(words2)&&!isFed(words2,commands)).flatMap(({words:words2})=>words2.slice(0,1).map(
word=>at(word,`{place} is started through ${shown(word.text)}.`)));function isFed(words2,commands){const started=words2.slice(1).find(({text})=>!text.startsWith(
"-"));return/^(?:ba|z|da|k)?sh$/.test((0,shell_line.kX)(started?.text??""))&&commands.some(({program})=>/^(?:curl|wget|fetch)$/.test(program))}function isLowered(words2){
return words2.some(({text},index)=>{const user=/^(?:--user=|-u(?=\w))(.+)$/.exec(text)?.[1]??(/^(?:-u|--user)$/.test(text)?words2[index+1]?.text:void 0);return user!==
void 0&&user!=="root"&&user!=="0"&&user!=="#0"})}const TEMPORARY=/^(?:\/private)?\/(?:tmp|var\/tmp|dev\/shm)(?:\/|$)|^\$\{?(?:env:)?(?:TMPDIR|TEMP|TMP)\b|^%(?:TEMP|TMP)%|\\(?:AppData\\Local\\Temp|Windows\\Temp|Users\\Public)\\|^(?:~|\$HOME|\$\{(?:env:)?HOME\}|%USERPROFILE%|\/(?:Users|home)\/[^/]{1,60}|[A-Za-z]:[\\/]Users[\\/][^\\/]{1,60})[\\/]Downloads[\\/]/i,
FOLDER_FLAGS=/^(?:--directory|--project|--prefix|--cwd|-C|--cd)$/,SCRIPT_RUNNER=/^(?:node|nodejs|tsx|ts-node|bun|deno|(?:python|pypy)[\d.]*|uv|ruby|perl|php|(?:ba|z|da|k)?sh|java|dotnet|go|poetry|npx|npm|pnpm|yarn|pwsh|powershell)$/,
VALUED=/^(?:-r|--require|--import|--loader|--env-file|--tsconfig|-X|-W|-cp|-classpath|--with|--python|-p|--package|--config|-c)$/;function runPaths({commands,node}){
const found=commands.flatMap(({program,words:words2,isShell},index)=>{if(isShell&&index===0&&words2.length===0)return[];const paths=words2.slice(0,1);if(!SCRIPT_RUNNER.
test(program))return paths;for(let place=1;place<words2.length;place++){const{text:text2}=words2[place],next=words2[place+1];if(FOLDER_FLAGS.test(text2)&&next)paths.
push(words2[++place]);else if(/^--(?:directory|project|prefix|cwd|cd)=/.test(text2))paths.push({...words2[place],text:text2.replace(/^[^=]+=/,"")});else{if(text2===
"-jar"&&next)return[...paths,next];if(text2==="-m")return paths;if(VALUED.test(text2))place++;else if(!text2.startsWith("-")&&!/^(?:run|exec|tool|x|dlx|start|watch|eval)$/.
test(text2)&&!SCRIPT_RUNNER.test((0,shell_line.kX)(text2)))return[...paths,words2[place]]}}return paths}),folder=(0,server_entries.jf)(node,"cwd")??(0,server_entries.
jf)(node,"workingDirectory"),text=(0,server_entries.b6)(folder);return folder&&text!==void 0?[...found,{text,node:folder}]:found}const temporaryFolder=server=>runPaths(
server).filter(({text})=>TEMPORARY.test(text.slice(0,400))&&!isDownloadedTo(server,text)).map(word=>at(word,`{place} is started from ${shown(word.text)}, where \
any program of this machine can write.`));function isDownloadedTo({commands},path){return commands.some(({program,words:words2})=>/^(?:curl|wget|iwr|irm)$/.test(
program)&&words2.some(({text})=>text.length>4&&text.endsWith(path)))}const WORKSPACE=/^\$\{(?:workspaceFolder|workspaceRoot|CLAUDE_PROJECT_DIR|workspaceFolder:[^}]{1,40}|__dirname|PWD|cwd)\}(?=[\\/]|$)/;
function projectFolder(path){return path.replace(/(?:^|\/)\.[A-Za-z][^/]*\/.*$|(?:^|\/)[^/]*$/s,"")}const outsideRepository=server=>{const depth=projectFolder(server.
path).split("/").filter(part=>part!=="").length;return runPaths(server).flatMap(word=>{const path=word.text.replace(WORKSPACE,".").replaceAll("\\","/");return!/^(?:\.\/)*\.\.(?:\/|$)|^\.?\/?(?:[\w.-]+\/){0,10}\.\.\//.
test(path)||path.startsWith("/")?[]:above(path)>depth?[at(word,`{place} is started from ${shown(word.text)}, outside of this repository.`)]:[]})};function above(path){
let level=0,highest=0;for(const part of path.slice(0,400).split("/"))part===".."?level++:part!=="."&&part!==""&&level--,highest=Math.max(highest,level);return highest}
const HOME=/^(?:\/(?:Users|home)\/|[A-Za-z]:[\\/]{1,2}Users[\\/]{1,2})([^\\/<>${}%]{1,60})[\\/]/,NOBODY=/^(?:public|shared|user|username|user_?name|your.*|you|me|name|runner|vscode|node|app|ubuntu|root|path|xxx+|linuxbrew)$/i,
homePath=server=>{const word=runPaths(server).find(({text})=>{const name=HOME.exec(text)?.[1];return name!==void 0&&!NOBODY.test(name)&&!TEMPORARY.test(text)});
return word?[at(word,`{place} is started from ${shown(word.text)}, a path of one person's machine.`)]:[]},repositoryScript=server=>runPaths(server).flatMap(word=>{
const path=word.text.replace(WORKSPACE,".").replaceAll("\\","/"),isFile=/^(?!\/)(?:\.\/)?(?:[\w@.-]+\/){1,10}[\w@.-]+\.(?:[cm]?[jt]sx?|py|rb|sh|php|pl|ps1|jar|bat|cmd|exe)$/.
test(path)||/^[\w@.-]+\.(?:[cm]?[jt]sx?|py|rb|php|pl|jar)$/.test(path),isProgram=/^\.\/[\w@.-]+(?:\/[\w@.-]+){0,10}$/.test(path);return!isFile&&!isProgram||word.
text.includes("__dirname")||above(path)>0||(0,launch_words.DZ)(path)?[]:[at(word,`{place} runs ${shown(word.text)} of this repository on the machine of whoever \
opens it.`)]}),FILE_SERVER=/(?:^|[/@_-])(?:mcp-)?(?:server-)?file-?system(?:-mcp)?(?:-server)?(?:[@=:[]|$)|(?:^|\/)mcp-filesystem|filesystem-mcp/i,folders_HOME=String.
raw`(?:~|\$HOME|\$\{HOME\}|\$\{env:HOME\}|\$\{userHome\}|%USERPROFILE%|\$\{env:USERPROFILE\}|\/root|\/(?:home|Users)(?:\/[^/\\]+)?|[A-Za-z]:[\\/]+Users(?:[\\/]+[^/\\]+)?)`,
TAIL=String.raw`[\\/]*(?:\*{1,2}[\\/]*)?`,BROAD=[[/^\/(?:\*{1,2})?$|^[A-Za-z]:[\\/]*$|^\/mnt\/[a-z]\/?$/,"the whole disk"],[new RegExp(`^${folders_HOME}[\\\\/]+\\.\
(?:ssh|aws|gnupg|kube|docker|azure|netrc|password-store|mozilla|config(?:[\\\\/]+gcloud)?)(?:[\\\\/].*)?$`),"a folder of credentials"],[new RegExp(`^${folders_HOME}${TAIL}\
$`),"a whole home folder"],[/^\/(?:etc|proc|sys|dev|boot|var|usr|private\/etc|System|Library)\/?(?:\*{1,2})?$|^\/etc\/.+|^[A-Za-z]:[\\/]+Windows[\\/]*$/,"a syst\
em folder"]];function broadFolders(words2){const server=words2.findIndex(({text})=>FILE_SERVER.test(text));if(server<0)return[];const name=(0,shell_line.kX)(words2[0]?.
text??"");return(name==="docker"||name==="podman"?words2.slice(0,server).map(mountSource):words2.slice(server+1)).flatMap(word=>{const what=word&&sensitivePlace(
word.text.replace(/^--?[\w-]+=/,""));return word&&what!==void 0?[{word,what}]:[]})}function sensitivePlace(path){return/^\/etc\/(?:localtime|timezone|resolv\.conf|hosts|ssl(?:\/certs.*)?|ca-certificates.*|pki.*)$/.
test(path)?void 0:BROAD.find(([pattern])=>pattern.test(path))?.[1]}function mountSource(word,index,words2){const value=/^(?:-v|--volume|--mount)=(.*)$/.exec(word.
text)?.[1]??(/^(?:-v|--volume|--mount)$/.test(words2[index-1]?.text??"")?word.text:void 0);if(value===void 0)return;const named=/(?:^|,)(?:src|source)=([^,]+)/.
exec(value)?.[1],plain=/^((?:[A-Za-z]:[\\/])?(?:\$\{[^}]*\}|[^:])*):/.exec(value)?.[1],source=named??plain;return source===void 0?void 0:{...word,text:source}}const READ=new WeakMap;
function containers(server){const read=READ.get(server)??server.commands.flatMap(command=>containerOf(command)??[]);return READ.set(server,read),read}function containerOf({
program,words:words2}){if(!/^(?:docker|podman|nerdctl|finch)$/.test(program))return;const verb=words2.findIndex(({text})=>text==="run"||text==="create"||text===
"exec");if(verb<1||verb>6)return;const options=[];let index=verb+1;for(;index<words2.length;index++){const word=words2[index];if(!word.text.startsWith("-"))break;
const[,flag=word.text,value]=/^(--?[\w-]+)=(.*)$/s.exec(word.text)??[];if(value!==void 0)options.push({flag,value,word});else if(launch_packages.W1.valued.test(
flag)){const next=words2[++index];next&&options.push({flag,value:next.text,word:next})}else options.push({flag,value:"",word})}return{options,image:words2[index]?.
text??""}}function given(flags2,values,sentence){return server=>containers(server).flatMap(({options})=>options.filter(({flag,value})=>flags2.test(flag)&&values.
test(value)).map(option=>at(option.word,sentence(option))))}const privileged=given(/^--privileged$/,/^(?:true)?$/,()=>"{place} runs in a privileged container."),
hostNamespace=given(/^--(?:network|net|pid|ipc|uts|userns|cgroupns)$/,/^host$/,({flag})=>`The container of {place} shares a namespace of the host (${shown(flag)}\
).`),containers_STRONG=/^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|SYS_BOOT|NET_ADMIN|DAC_OVERRIDE|DAC_READ_SEARCH|BPF|PERFMON|MKNOD|SETFCAP)$/i,
extraCapability=server=>[...given(/^--cap-add$/,containers_STRONG,({value})=>`The container of {place} is given the capability ${shown(value)}.`)(server),...given(
/^--security-opt$/,/^(?:seccomp|apparmor)[=:]unconfined$|^label[=:]disable$|^systempaths[=:]unconfined$/,({value})=>`The container of {place} runs with ${shown(
value)}.`)(server)],ENGINE=/(?:^|[/\\])(?:docker|podman|containerd|crio)\.sock$|pipe[/\\]+docker_engine$/;function mounts(server){return containers(server).flatMap(
({options,image})=>options.flatMap(({flag,value,word})=>{if(!/^(?:-v|--volume|--mount)$/.test(flag))return[];const named=/(?:^|,)(?:src|source)=([^,]+)/.exec(value)?.[1],
plain=/^((?:[A-Za-z]:[\\/])?(?:\$\{[^}]*\}|[^:])*):/.exec(value)?.[1],source=flag==="--mount"?named:plain??named;return source===void 0?[]:[{source,word,image}]}))}
const engineSocket=server=>[...mounts(server).filter(({source})=>ENGINE.test(source)).map(({word})=>at(word,"{place} is given the socket of the container engine\
.")),...server.variables.flatMap(({key,value,node})=>key==="DOCKER_HOST"&&/^tcp:\/\//.test(value)&&!/^tcp:\/\/(?:localhost|127\.)/.test(value)?[{node,message:"{\
place} controls a container engine over the network.",evidence:key}]:[])],hostMount=server=>mounts(server).flatMap(({source,word,image})=>{const what=ENGINE.test(
source)||FILE_SERVER.test(image)?void 0:sensitivePlace(source);return what===void 0?[]:[at(word,`The container of {place} is given ${what}: ${shown(source)}.`)]}),
openPort=given(/^(?:-p|--publish)$/,/^(?:0\.0\.0\.0:|\[?::\]?:)?\d{1,5}(?:-\d{1,5})?:\d{1,5}(?:-\d{1,5})?(?:\/(?:tcp|udp))?$/,({value})=>`The container of {plac\
e} opens a port to the whole network: ${shown(value)}.`),KINDS=/^(?:stdio|local|command|sse|http|https|streamable[-_]?http|streamable|http[-_]?stream|remote|ws|websocket|builtin|platform|frontend|inline_python|docker|sdk|streamableHttp|server|poci|registry|oauth|extension|custom)$/i,
unknownEntry=({node,urls})=>{const type=(0,server_entries.jf)(node,"type")??(0,server_entries.jf)(node,"transport"),kind=(0,server_entries.b6)(type);if(type&&kind!==
void 0&&kind!==""&&!KINDS.test(kind)&&!/[|<>${}]/.test(kind))return[{node:type,message:`{place} is of a kind that is not known here: ${shown(kind)}.`}];const command=(0,server_entries.
jf)(node,"command");return(0,agent_config.VX)(node).length>0||urls.length>0||!command||node.kind!=="object"?[]:[{node:command,message:"{place} has a command tha\
t cannot be read as one."}]};function variables(names,judge){return({variables:all})=>all.flatMap(variable=>{if(!names.test(variable.key)||variable.value==="")return[];
const message=judge(variable);return message===void 0?[]:[atVariable(variable,message)]})}const loaderOverride=variables(/^(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES)$/,
({key,value})=>/(?:^|[\s:/])lib(?:jemalloc|tcmalloc|mimalloc|gomp|asan|faketime|stdc\+\+)[\w.-]*\.(?:so|dylib)[\d.]*$/.test(value)?void 0:`${key} puts a library\
 into every program that {place} starts.`),NODE_PRELOAD=/(?:^|\s)(?:--require|-r|--import|--loader|--experimental-loader)[=\s]+(\S+)/,USUAL_PRELOAD=/^(?:dotenv\/config|dotenv-expand\/config|ts-node\/register(?:\/[\w-]+)?|tsx(?:\/(?:esm|cjs))?|tsconfig-paths\/register|source-map-support\/register|@opentelemetry\/[\w/-]+|@swc-node\/register|dd-trace\/init|esbuild-register|global-agent\/bootstrap)(?:\.js)?$/,
interpreterPreload=server=>[...variables(/^(?:NODE_OPTIONS|PYTHONSTARTUP|PERL5OPT|PERL5DB|RUBYOPT|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|DOTNET_STARTUP_HOOKS|BASH_ENV|PROMPT_COMMAND|GIT_SSH_COMMAND|GIT_SSH|GIT_EXTERNAL_DIFF|GIT_ASKPASS|GIT_PROXY_COMMAND|SSH_ASKPASS|PYTHONBREAKPOINT|LESSOPEN|CORECLR_PROFILER_PATH|ELECTRON_RUN_AS_NODE|BUN_OPTIONS|DENO_V8_FLAGS)$/,
({key,value})=>{if(key==="NODE_OPTIONS"||key==="BUN_OPTIONS"){const module=NODE_PRELOAD.exec(value)?.[1]??/(?:^|\s)--preload[=\s]+(\S+)/.exec(value)?.[1];return module===
void 0||USUAL_PRELOAD.test(module)?void 0:`${key} makes {place} load ${shown(module)} first.`}if(!(/^(?:RUBYOPT|PERL5OPT)$/.test(key)&&!/-[rM]/.test(value))&&!(/JAVA/.
test(key)&&!/-(?:javaagent|agentlib|agentpath)/.test(value))&&!/^(?:DENO_V8_FLAGS|ELECTRON_RUN_AS_NODE)$/.test(key)&&!(/^GIT_SSH/.test(key)&&/^ssh(?:\s+-(?:o\s*(?:BatchMode|IdentitiesOnly|ConnectTimeout)=\w+|i\s*\S+|F\s*\/dev\/null|[46Tq]))*$/.
test(value))&&!(/ASKPASS$/.test(key)&&/^(?:\/(?:usr\/)?bin\/)?(?:true|false|echo)$/.test(value)))return`${key} makes {place} run ${shown(value)} of its own.`})(
server)],SEARCH_PATH=/^(?:PATH|PYTHONPATH|NODE_PATH|PERL5LIB|RUBYLIB|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|DYLD_FALLBACK_LIBRARY_PATH|CLASSPATH|GOPATH)$/i,OPEN_FOLDER=/^(?:\/private)?\/(?:tmp|var\/tmp|dev\/shm)(?:\/|$)|^%(?:TEMP|TMP)%|\\(?:AppData\\Local\\Temp|Users\\Public)(?:\\|$)|[\\/]Downloads(?:[\\/]|$)/i,
searchPathOverride=variables(SEARCH_PATH,({key,value})=>{const parts=value.slice(0,8e3).split(value.includes(";")?";":":"),open=parts.find(part=>OPEN_FOLDER.test(
part));if(open!==void 0)return`${key} makes {place} look for programs in ${shown(open)}, where anybody can put one.`;if(!/^PATH$/i.test(key))return;const relative=parts.
find((part,index)=>index<parts.length-1&&!(0,launch_words.DZ)(part)&&/^(?:\.{0,2}$|\.{1,2}[\\/]|[\w-]+(?:\/[\w.-]+)*$)/.test(part)&&!/^\w$/.test(part));return relative===
void 0||parts.length<2?void 0:`${key} makes {place} look for programs in ${shown(relative===""?".":relative)}, a folder of whatever project is open.`}),proxyOverride=variables(
/^(?:https?|all|ftp|npm_config_(?:https?_)?|global_agent_https?_)_?proxy$/i,({key,value})=>{const address=(0,launch_hosts.ci)(value.includes("://")?value:`http:\
//${value}`);return address===void 0||(0,launch_hosts.U9)(address.host)?void 0:`${key} sends the traffic of {place} through ${shown(address.host)}.`}),ENDPOINTS=[
[/^ANTHROPIC_(?:API_|BEDROCK_|VERTEX_)?BASE_?URL$|^ANTHROPIC_API_(?:URL|HOST)$/,/(?:^|\.)anthropic\.com$|\.amazonaws\.com$|\.googleapis\.com$/],[/^(?:AZURE_)?OPENAI_(?:API_)?(?:BASE(?:_?URL)?|HOST|ENDPOINT)$/,
/(?:^|\.)openai\.com$|\.azure\.com$/],[/^(?:GOOGLE_)?GEMINI_(?:API_)?BASE_?URL$|^GOOGLE_VERTEX_BASE_URL$/,/\.googleapis\.com$/],[/^(?:MISTRAL|COHERE|GROQ|XAI|DEEPSEEK|TOGETHER|PERPLEXITY|OPENROUTER)_(?:API_)?BASE(?:_?URL)?$/,
/(?:^|\.)(?:mistral\.ai|cohere\.(?:ai|com)|groq\.com|x\.ai|deepseek\.com|together\.(?:ai|xyz)|perplexity\.ai|openrouter\.ai)$/],[/^(?:GITHUB|GH)_(?:API_URL|HOST)$/,
/(?:^|\.)(?:github\.com|ghe\.com)$/]],KNOWN_GATEWAY=/(?:^|\.)(?:openrouter\.ai|deepseek\.com|moonshot\.(?:ai|cn)|z\.ai|bigmodel\.cn|aliyuncs\.com|siliconflow\.(?:cn|com)|groq\.com|mistral\.ai|together\.(?:ai|xyz)|fireworks\.ai|x\.ai|perplexity\.ai|cloudflare\.com|vercel\.(?:sh|com)|portkey\.ai|helicone\.ai|litellm\.ai|nvidia\.com|huggingface\.co|minimaxi?\.(?:chat|com|io)|volces\.com|googleapis\.com|azure\.com|anthropic\.com|openai\.com)$/,
modelEndpoint=server=>server.variables.flatMap(variable=>{const row=ENDPOINTS.find(([name])=>name.test(variable.key)),address=row&&(0,launch_hosts.ci)(variable.
value);return!address||(0,launch_hosts.U9)(address.host)||row[1].test(address.host)||KNOWN_GATEWAY.test(address.host)?[]:[atVariable(variable,`${variable.key} s\
ends what {place} would tell the provider, key included, to ${shown(address.host)}.`)]}),OFFICIAL_INDEX=/(?:^|\.)(?:npmjs\.(?:org|com)|yarnpkg\.com|pypi\.org|pythonhosted\.org|jsr\.io|npm\.jsr\.io|proxy\.golang\.org|golang\.org|pkg\.github\.com|download\.pytorch\.org|npmmirror\.com|tuna\.tsinghua\.edu\.cn|mirrors\.aliyun\.com)$/,
INDEX_NAME=/^(?:npm_config_(?:@[\w-]+:)?registry|yarn_(?:npm_)?registry(?:_server)?|bun_config_registry|uv_(?:default_|extra_)?index(?:_url)?|pip_(?:extra_)?index_url|pip_find_links|uv_find_links|goproxy|pipx_default_index_url)$/i,
INDEX_FLAG=/^(?:--registry|--index|--index-url|--default-index|--extra-index-url|--find-links|-i)$/,packageIndex=server=>[...server.variables.flatMap(variable=>INDEX_NAME.
test(variable.key)?foreignIndex(variable.value).map(host=>atVariable(variable,`${variable.key} makes {place} fetch packages from ${shown(host)}.`)):[]),...server.
commands.flatMap(({program,words:words2})=>/^(?:npx|npm|pnpm|pnpx|yarn|bunx|bun|uvx|uv|pip[\d.]*|pipx)$/.test(program)?words2.flatMap((word,index)=>{const value=/^--(?:registry|index|index-url|default-index|extra-index-url|find-links)=(.+)$/.
exec(word.text)?.[1],isFlag=INDEX_FLAG.test(words2[index-1]?.text??"");return foreignIndex(value??(isFlag?word.text:"")).map(host=>at(word,`{place} fetches pack\
ages from ${shown(host)}.`))}):[])];function foreignIndex(value){const url=value.split(/[\s,|]/).map(each=>(0,launch_hosts.ci)(each.replace(/^[\w-]+=/,""))).find(
each=>each&&!(0,launch_hosts.U9)(each.host)&&!OFFICIAL_INDEX.test(each.host));return url?[url.host]:[]}const RUNTIME_TLS=[[/^NODE_TLS_REJECT_UNAUTHORIZED$/,/^(?:0|false)$/i],
[/^PYTHONHTTPSVERIFY$/,/^0$/],[/^GIT_SSL_NO_VERIFY$/,/^(?:1|true)$/i],[/^npm_config_strict_ssl$/i,/^(?:0|false)$/i],[/^UV_INSECURE_HOST$|^PIP_TRUSTED_HOST$/,/./]],
OWN_TLS=/(?:^|_)(?:(?:SSL|TLS)_?(?:VERIFY|VERIFICATION|CHECK|REJECT_UNAUTHORIZED)|VERIFY_?(?:SSL|TLS|CERTS?|CERTIFICATES?)|CERT_?VERIFY)$/i,NO_TLS=/(?:^|_)(?:(?:SSL|TLS)_?(?:NO_VERIFY|SKIP_VERIFY|INSECURE)|(?:NO|SKIP|DISABLE|IGNORE|INSECURE)_?(?:VERIFY_?)?(?:SSL|TLS|CERTS?|CERTIFICATES?|HTTPS)(?:_(?:VERIFY|VERIFICATION|CHECK|ERRORS))?|INSECURE_SKIP_VERIFY|TLS_INSECURE_SKIP_VERIFY)$/i,
TLS_FLAG=/^--(?:insecure(?:-skip-tls-verify)?|insecure-tls|tls-skip-verify|skip-tls-verify|skip-ssl-verify|no-verify-ssl|no-ssl-verify|no-check-certificate|disable-ssl-verification|ignore-https-errors|ignore-certificate-errors|allow-insecure-host|trusted-host|(?:verify-ssl|ssl-verify|tls-verify|verify-tls)=(?:false|0|no))(?:=|$)/,
tlsOff=server=>{const addresses2=[...server.variables.map(({value})=>value),...server.urls.map(({text})=>text),...server.raw.map(({text})=>text.replace(/^--?[\w-]+=/,
""))].map(launch_hosts.ci).filter(each=>each!==void 0);return addresses2.length>0&&addresses2.every(({host})=>(0,launch_hosts.U9)(host))?[]:[...server.variables.
flatMap(variable=>{const{key,value}=variable;return RUNTIME_TLS.some(([name,off])=>name.test(key)&&off.test(value))?[atVariable(variable,`${key} turns certifica\
te checks off for everything {place} connects to.`)]:OWN_TLS.test(key)&&/^(?:0|false|no|off|none)$/i.test(value)||NO_TLS.test(key)&&/^(?:1|true|yes|on)$/i.test(
value)?[atVariable(variable,`${key} turns certificate checks off.`,"review")]:[]}),...server.commands.flatMap(({words:words2})=>words2.filter(({text})=>TLS_FLAG.
test(text)&&!/=(?:false|0|no)$/i.test(text.replace(/^--(?:verify-ssl|ssl-verify|tls-verify|verify-tls)=.*/,""))).map(word=>at(word,`The flag ${shown(word.text)}\
 turns certificate checks of {place} off.`,"review")))]};function words({commands}){return commands.flatMap(({words:all,program})=>isContainer(program)?[]:all.slice(
1))}function isContainer(program){return/^(?:docker|podman|nerdctl|finch)$/.test(program)}function flags(pattern,sentence){return server=>words(server).filter(({
text})=>pattern.test(text)).map(word=>at(word,sentence(shown(word.text))))}const agentGuardsOff=server=>[...flags(/^--(?:dangerously-(?=[a-z-]{0,40}(?:permission|sandbox|approval|prompt|confirm|trust|tool|all$|everything))[a-z-]{3,60}|yolo|bypass-approvals|permission-mode=bypassPermissions|approval-mode=yolo|skip-permissions(?:-unsafe)?|dangerous-allow-[a-z-]+|allow-all-tools|always-approve|no-confirm(?:ation)?s?|auto-approve(?:-all)?)(?:=true)?$/,
flag=>`{place} runs with ${flag}, which skips the questions that keep an agent in hand.`)(server),...pairs(server,/^--(?:permission-mode|approval-mode|ask-for-approval|sandbox)$/,
/^(?:bypassPermissions|yolo|never|danger-full-access)$/).map(word=>at(word,`{place} runs with ${shown(word.text)}, which skips the questions that keep an agent \
in hand.`))];function pairs(server,flag,value){const all=words(server);return all.filter(({text},index)=>value.test(text)&&flag.test(all[index-1]?.text??""))}const sandboxOff=flags(
/^--(?:no-sandbox|disable-setuid-sandbox|disable-web-security|no-zygote-sandbox|disable-site-isolation-trials|allow-running-insecure-content|sandbox=false|unsafe-perm(?:=true)?|allow-unrestricted-file-access)$/,
flag=>`{place} runs with ${flag}, without a boundary its program has by default.`),allPermissions=({commands})=>commands.flatMap(({program,words:all})=>{if((program===
"deno"?0:-1)<0)return[];const script=all.findIndex(({text},index)=>index>0&&!text.startsWith("-")&&!/^(?:run|serve|task|x|eval)$/.test(text));return all.slice(1,
script<0?void 0:script).filter(({text})=>/^(?:-[a-z]*A[a-z]*|--allow-all|--allow-run|--allow-ffi)$/.test(text)).map(word=>at(word,`{place} gets ${shown(word.text)}\
, which lets it do all that the user may.`))}),ANYWHERE=String.raw`(?:0\.0\.0\.0|\*|\[?::\]?)`,INSPECT=new RegExp(`^--inspect(?:-brk|-wait)?=${ANYWHERE}(?::|$)|\
\\bjdwp=.*address=(?:\\*|0\\.0\\.0\\.0):|^--debug(?:-host|-port|-addr)?=${ANYWHERE}:`),debuggerExposed=server=>[...words(server).filter(({text})=>INSPECT.test(text.
slice(0,1e3))).map(word=>at(word,`{place} opens a debugger to the whole network: ${shown(word.text)}.`)),...server.variables.filter(({key,value})=>/^(?:NODE_OPTIONS|JAVA_TOOL_OPTIONS|BUN_INSPECT)$/.
test(key)&&value.slice(0,2e3).split(/\s+/).some(part=>INSPECT.test(part))).map(variable=>atVariable(variable,`${variable.key} makes {place} open a debugger to t\
he whole network.`)),...words(server).flatMap((word,index,all)=>new RegExp(`^${ANYWHERE}:\\d+$`).test(word.text)&&all[index-1]?.text==="--listen"&&all.slice(0,index).
some(({text})=>text==="debugpy")?[at(word,`{place} opens a debugger to the whole network: ${shown(word.text)}.`)]:[])],LISTEN_FLAG=/^--?(?:host|hostname|bind|bind-address|listen|listen-address|address|addr|ip|server-host|http-host|sse-host|mcp-host|interface)$/,
WILD=new RegExp(`^(?:https?:\\/\\/)?${ANYWHERE}(?::\\d{1,5})?$`),allInterfaces=server=>{if(server.commands.some(({program})=>isContainer(program)))return[];const all=words(
server);return[...all.flatMap((word,index)=>{const[,flag="",value]=/^(--?[a-z-]+)=(.*)$/.exec(word.text)??[],isWild=value===void 0?WILD.test(word.text)&&LISTEN_FLAG.
test(all[index-1]?.text??""):LISTEN_FLAG.test(flag)&&WILD.test(value),isDebugger=isWild&&value===void 0&&all.slice(0,index).some(({text})=>text==="debugpy");return isWild&&
!isDebugger?[at(word,`{place} listens on every network of the machine: ${shown(word.text)}.`)]:[]}),...server.variables.filter(({key,value})=>/^(?:\w{1,40}_)?(?:HOST|BIND|BIND_ADDR|BIND_ADDRESS|LISTEN|LISTEN_ADDR|LISTEN_ADDRESS)$/.
test(key)&&WILD.test(value)).map(variable=>atVariable(variable,`${variable.key} makes {place} listen on every network of the machine.`))]},UNRESTRICTED_FLAG=/^--(?:access-mode=unrestricted|allow-(?:write|writes|ddl|dangerous(?:-\w+)*|destructive(?:-\w+)*|delete|drop|mutations?)(?:=true)?|enable-(?:write|writes|ddl|delete|dangerous-\w+)(?:=true)?|read-?only=false|no-read-?only|unsafe(?:-mode)?|dangerous(?:-mode)?|disable-read-?only)$/i,
UNRESTRICTED_NAME=/(?:^|_)ALLOW_(?:INSERT|UPDATE|DELETE|DDL|DROP|WRITE|WRITES|DANGEROUS|DESTRUCTIVE)(?:_\w{1,30})?$|^(?:ENABLE_(?:WRITE|WRITES|UNSAFE|DANGEROUS)\w{0,20}|UNSAFE_MODE|DANGEROUSLY_\w{1,40})$/,
READ_ONLY_NAME=/(?:^|_)READ_?ONLY(?:_MODE)?$/i,DATABASE=/postgres|pgsql|mysql|mariadb|mssql|sqlite|mongo|redis|database|supabase|neon|bigquery|snowflake|clickhouse|cassandra|duckdb|oracle|\bsql\b|dbhub|(?:^|[-_/])db(?:[-_]|$)/i,
databaseUnrestricted=server=>isDatabase(server)?[...flags(UNRESTRICTED_FLAG,flag=>`{place} may change the database: ${flag}.`)(server),...pairs(server,/^--access-mode$/,
/^unrestricted$/).map(word=>at(word,'{place} may change the database: "--access-mode unrestricted".')),...server.variables.filter(({key,value})=>UNRESTRICTED_NAME.
test(key)&&/^(?:1|true|yes|on)$/i.test(value)||READ_ONLY_NAME.test(key)&&/^(?:0|false|no|off)$/i.test(value)).map(variable=>atVariable(variable,`${variable.key}\
 lets {place} change the database.`))]:[];function isDatabase({place,raw,variables:variables2}){return[place,...raw.slice(0,20).map(({text})=>text),...variables2.
slice(0,20).map(({key})=>key)].some(text=>DATABASE.test(text.slice(0,300)))}const SUPERUSER=/^(?:postgres|root|sa|sys|system|admin|administrator|superuser|dba|rds_superuser|supabase_admin)$/i,
DATABASE_SCHEME=/^(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|mongodb(?:\+srv)?|oracle|cockroachdb|clickhouse)(?:\+\w{1,20})?$/,databaseSuperuser=server=>[
...server.raw,...server.variables.map(({value,node})=>({text:value,node}))].flatMap(word=>{const text=word.text.replace(/^--?[\w-]{1,60}=/,""),address=(0,launch_hosts.
ci)(text);if(!address||!DATABASE_SCHEME.test(address.scheme)||(0,launch_hosts.U9)(address.host)||!address.host.includes("."))return[];const user=address.user.split(
":")[0]??"";return SUPERUSER.test(user.split(".")[0]??"")?[{node:word.node,message:`{place} signs in to ${shown(address.host)} as the superuser ${shown(user)}.`,
evidence:`${user}@${address.host}`}]:[]}),environmentFile=server=>[...containers(server).flatMap(({options})=>options.filter(({flag,value})=>flag==="--env-file"&&
!isOwn(value)).map(({word,value})=>at(word,`{place} gets every line of ${shown(value)}.`))),...server.commands.flatMap(({program,words:all})=>/^(?:node|uv)$/.test(
program)?all.flatMap((word,index)=>{const value=/^--env-file=(.+)$/.exec(word.text)?.[1]??(all[index-1]?.text==="--env-file"?word.text:void 0);return value===void 0||
isOwn(value)?[]:[at(word,`{place} gets every line of ${shown(value)}.`)]}):[]),...(server.node.kind==="object"?server.node.entries:[]).flatMap(({key,value})=>!/^env_?[fF]ile$/.
test(key)||value.kind!=="scalar"||typeof value.value!="string"||isOwn(value.value)?[]:[{node:value,message:`{place} gets every line of ${shown(value.value)}.`}])];
function isOwn(path){return!/(?:^|[\\/])\.env(?:\.local|\.production|\.prod)?$/.test(path)}var vulnerable_servers=__webpack_require__(2415);const BACKDOORED=[["\
postmark-mcp","npm",["1.0.16","1.0.17","1.0.18"]],["@lanyer640/mcp-runcommand-server","npm"],["mcp-runcmd-server","pypi"],["mcp-runcommand-server","pypi"],["mcp\
-runcommand-server2","pypi"],["openai-mcp","pypi"],["langchain-core-mcp","pypi"],["tiktoken-mcp","pypi"],["instructor-mcp","pypi"]],ARCHIVED=new Set("aws-kb-ret\
rieval brave-search everart gdrive github gitlab google-maps postgres puppeteer redis slack".split(" ").map(name=>`@modelcontextprotocol/server-${name}`)),ARCHIVED_PYTHON=new Set(
["mcp-server-sqlite","mcp-server-sentry"]);function vulnerable(severity){return({words:words2})=>(0,launch_packages.nq)(words2).flatMap(found=>{const hole=(0,vulnerable_servers.
w)(found,words2);return hole?.severity===severity?[at(found.word,`{place} runs ${shown(found.word.text)}, which has ${hole.id}: ${hole.what}. Fixed in ${hole.fixed}\
.`)]:[]})}const vulnerableCritical=vulnerable("critical"),vulnerableHigh=vulnerable("high"),malicious=({words:words2})=>(0,launch_packages.nq)(words2).flatMap(({
ecosystem,name,version,word})=>{const row=BACKDOORED.find(([bad,where])=>bad===name&&where===ecosystem);return!row||row[2]!==void 0&&version!==void 0&&!row[2].includes(
version)?[]:[at(word,`{place} runs ${shown(word.text)}, a package that was published with a backdoor.`)]}),known_archived=({words:words2})=>(0,launch_packages.nq)(
words2).flatMap(({ecosystem,name,word})=>(ecosystem==="npm"?ARCHIVED.has(name):ecosystem==="pypi"&&ARCHIVED_PYTHON.has(name))?[at(word,`{place} runs ${shown(word.
text)}, which its authors have archived.`)]:[]);var lookalike_names=__webpack_require__(584);const lookalike=({words:words2})=>(0,launch_packages.nq)(words2).flatMap(
({ecosystem,name,word})=>{if(ecosystem==="image"||name.length>200)return[];const original=(0,lookalike_names.I)(name,ecosystem);return original===void 0?[]:[at(
word,`{place} runs ${shown(word.text)}, which reads like ${shown(original)} and is not.`)]});var clients=__webpack_require__(73364),confusables=__webpack_require__(
43027),lib_document=__webpack_require__(55721),invisible=__webpack_require__(90859);const HIDDEN=new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f${invisible.k}]`,"u");
function names_nameOf({place}){return/^server "(.*)"$/s.exec(place)?.[1]??""}const EMOJI=new RegExp("[0-9#*]\\ufe0f?\\u20e3|\\p{Extended_Pictographic}(?:[\\ufe0e\\uf\
e0f\\u{1f3fb}-\\u{1f3ff}]|\\u200d\\p{Extended_Pictographic}){0,12}","gu"),deceptiveName=server=>{const name=names_nameOf(server),{node}=server;return HIDDEN.test(
name.replace(EMOJI,""))?[{node,message:"{place} has characters in its name that nobody sees.",evidence:JSON.stringify(name)}]:/[A-Za-z]/.test(name)&&/[\u0370-\u03ff\u0400-\u04ff\u0530-\u058f\u13a0-\u13ff\uff21-\uff5a]/.
test(name)&&(0,confusables.q)(name)!==name.toLowerCase()?[{node,message:"{place} mixes letters of two scripts that look alike.",evidence:JSON.stringify(name)}]:
[]};function alikeNames(servers){const seen=new Map,found=new Map;for(const server of servers){const name=names_nameOf(server),key=(0,confusables.q)(name).replace(
/[^a-z0-9]/g,"");if(key===""||/^\d+$/.test(key))continue;const first=seen.get(key);first&&names_nameOf(first)!==name?found.set(server,{node:server.node,message:`\
{place} reads like ${shown(names_nameOf(first))} of the same file.`,evidence:`${names_nameOf(first)} / ${name}`}):seen.set(key,server)}return found}function repeatedNames(root){
return clients.QV.flatMap(path=>(0,lib_document.Lt)(root,path)).flatMap(({node})=>{if(node.kind!=="object")return[];const seen=new Set;return node.entries.flatMap(
({key,value})=>{const isRepeated=seen.has(key);if(seen.add(key),!isRepeated||value.kind!=="object")return[];const problem={node:value,message:`${shown(key)} sta\
nds twice; clients take this entry and not the one above.`,evidence:(0,lib_escape.Jj)(key,200)};return[{name:(0,lib_escape.Jj)(key,200),problem}]})})}const redact_HIDDEN=/:\/\/[^/?#@\s"':]{0,200}:([^/?#@\s"'$<{]{3,200})@|[?&](?:[\w-]{0,40})?(?:key|token|secret|password|sig|signature)=([^&\s"'$<{]{6,400})|\bBearer\s+([\w.~+/=-]{10,2000})/gi;
function credentialsIn(text){return[...text.matchAll(redact_HIDDEN)].flatMap(match=>{const value=match[1]??match[2]??match[3]??"";if(match[1]!==void 0&&(match[0].
startsWith(`://${value}:`)||value.length<6))return[];const start=match.index+match[0].indexOf(value,match[1]===void 0?0:match[0].indexOf("://")+3);return[[start,
start+value.length]]})}const CHECKS={"config/agent-guards-off":agentGuardsOff,"config/all-interfaces":allInterfaces,"config/archived-server":known_archived,"con\
fig/auto-approve-all":approveAll,"config/auto-approve-some":approveSome,"config/auto-approve-strong":approveStrong,"config/bare-address-server":rawAddress,"conf\
ig/cleartext-server":cleartext,"config/command-from-home":homePath,"config/command-from-repository":repositoryScript,"config/command-from-temporary-folder":temporaryFolder,
"config/command-outside-repository":outsideRepository,"config/container-capability":extraCapability,"config/container-engine-socket":engineSocket,"config/contai\
ner-host-mount":hostMount,"config/container-host-namespace":hostNamespace,"config/container-open-port":openPort,"config/container-privileged":privileged,"config\
/credential-in-url":credentialInUrl,"config/database-superuser":databaseSuperuser,"config/database-unrestricted":databaseUnrestricted,"config/debugger-exposed":debuggerExposed,
"config/deceptive-server-name":deceptiveName,"config/deno-all-permissions":allPermissions,"config/drop-host":dropHost,"config/elevated-launch":elevated,"config/\
encoded-command":encodedCommand,"config/inline-code":inlineCode,"config/interpreter-preload":interpreterPreload,"config/loader-override":loaderOverride,"config/\
lookalike-package":lookalike,"config/malicious-package":malicious,"config/metacharacter-in-argument":metacharacter,"config/model-endpoint-override":modelEndpoint,
"config/package-from-url":packageFromUrl,"config/package-index-override":packageIndex,"config/proxy-override":proxyOverride,"config/sandbox-off":sandboxOff,"con\
fig/search-path-override":searchPathOverride,"config/shell-chain":shellChain,"config/shell-interpolation":shellInterpolation,"config/tls-check-off":tlsOff,"conf\
ig/tunnel-server":tunnel,"config/unknown-server-entry":unknownEntry,"config/url-and-command":urlAndCommand,"config/vulnerable-package-critical":vulnerableCritical,
"config/vulnerable-package-high":vulnerableHigh,"config/whole-environment-file":environmentFile,"config/unpinned-package":server=>{const archived=new Set(known_archived(
server).map(({node})=>node));return(0,launch_packages.I3)(server.words).filter(({word})=>!archived.has(word.node)).map(({word,lack})=>at(word,`{place} runs ${shown(
word.text)}, which names ${lack}.`))},"config/filesystem-root":({words:words2})=>broadFolders(words2).map(({word,what})=>at(word,`{place} may read and write ${what}\
: ${shown(word.text)}.`))},launch=rules=>{const own=rules.filter(({detector})=>detector==="launch");if(own.length===0)return;const checked=own.flatMap(rule=>{const check=CHECKS[rule.
info.id];return check?[{rule,check}]:[]}),literal=own.find(({info})=>info.id==="config/literal-secret"),alike=own.find(({info})=>info.id==="config/alike-server-\
names"),repeated=own.find(({info})=>info.id==="config/repeated-server-name");return{name:"launch",keywords:[],appliesTo:({kind,path})=>(kind==="mcp-config"||kind===
"agent-settings"||kind==="server-manifest")&&own.some(rule=>rule.appliesTo({kind,path})),detect(visit){const{artifact}=visit,wanted=checked.filter(({rule})=>rule.
appliesTo(artifact)),entries=visit.segments.structures.filter(({role})=>role==="mcp-server"),{read,cut}=(0,agent_config.g2)(entries.map(({node})=>node)),servers=entries.
map(segment=>({segment,server:(0,launch_server.F)(segment,artifact.path,read.has(segment.node))}));cut>0&&visit.gap(`the commands of ${cut} servers are longer t\
han is read`);for(const{segment,server}of servers){for(const{rule,check}of wanted)for(const problem of check(server))reportProblem(visit,rule,server.place,problem);
if(literal?.appliesTo(artifact))for(const secret of(0,launch_literals.p)(segment.node,server.words))reportSecret(visit,literal,segment,secret,(0,launch_literals.
r)(segment.node,server.words))}if(alike?.appliesTo(artifact))for(const[server,problem]of alikeNames(servers.map(each=>each.server)))reportProblem(visit,alike,server.
place,problem);const root=artifact.document()?.root;if(root&&repeated?.appliesTo(artifact))for(const{name,problem}of repeatedNames(root))reportProblem(visit,repeated,
`server "${name}"`,problem)}}};function reportProblem({artifact,report},rule,place,problem){const{node,message,evidence,tier}=problem,written=artifact.text().slice(
node.start,Math.min(node.end,node.start+2e4)),secrets=credentialsIn(written).map(([start,end])=>[artifact.byteOffset(node.start+start),artifact.byteOffset(node.
start+end)]);report({rule,range:[artifact.byteOffset(node.start),artifact.byteOffset(node.end)],place,message,...evidence!==void 0&&{evidence:[evidence]},...tier&&
{tier},...secrets.length>0&&{secrets}})}function reportSecret({artifact,report},rule,segment,secret,isLocal){const{node,value,key,scheme}=secret,index=artifact.
text().slice(node.start,node.end).indexOf(value),[start,end]=index<0?[node.start,node.end]:[node.start+index,node.start+index+value.length],range=[artifact.byteOffset(
start),artifact.byteOffset(end)],place=[segment.place,key].filter(part=>part!=="").join(", "),message=`${told(key)} ${segment.place} is a credential, written ou\
t.`;report({rule,range,place,message,secrets:[range],...isLocal&&scheme!==void 0&&{tier:"review"}})}function told(key){return key===""?"An argument of":key==="u\
rl-password"?"The password in an address of":`The value of ${key} of`}}),8328:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{permissions:()=>permissions});var hooks=__webpack_require__(48996),editor_settings=__webpack_require__(
61493),lib_document=__webpack_require__(55721),document_place=__webpack_require__(26689);const LISTS=[["permissions.allow",ruleGrants],["terminalAllowlist",commandList],
["mcpAllowlist",mcpList],["tools.allowed",ruleGrants],["permissions.allowedTools",ruleGrants],["editor:chat.tools.terminal.autoApprove",commandMap],["editor:cha\
t.tools.urls.autoApprove",urlMap],["editor:chat.tools.edits.autoApprove",editMap],["editor:roo-cline.allowedCommands",commandList],["editor:kilo-code.allowedCom\
mands",commandList],["editor:windsurf.cascadeCommandsAllowList",commandList],["editor:kiroAgent.trustedCommands",commandList],["editor:amp.commands.allowlist",commandList],
["editor:amp.permissions",ampRules],["commandAllowlist",commandList],["allowedTools",kiroTools],["toolsSettings.*.allowedCommands",expressionList],["toolsSettin\
gs.read.allowedPaths",readPaths],["toolsSettings.fs_read.allowedPaths",readPaths],["toolsSettings.write.allowedPaths",writePaths],["toolsSettings.fs_write.allow\
edPaths",writePaths],["permission",openCode],["agent.*.permission",openCode]],KIRO=[kiroTools,expressionList,readPaths,writePaths];function grantLists(artifact,root){
const isKiro=/(?:^|\/)\.(?:kiro\/agents|amazonq\/cli-agents)\//i.test(artifact.path),isOpenCode=/(?:^|\/)opencode\.jsonc?$/i.test(artifact.path);return LISTS.flatMap(
([path,read])=>KIRO.includes(read)&&!isKiro?[]:read===openCode&&!isOpenCode?[]:(path.startsWith("editor:")?(0,editor_settings.K)(path.slice(7)):[path]).flatMap(
each=>(0,lib_document.Lt)(root,each).map(({node,path:keys})=>({place:keys.join("."),grants:read(node,keys.at(-1)??"")}))))}function itemsOf(node){return node.kind===
"array"?node.items:[]}function ruleGrants(list){return itemsOf(list).flatMap(node=>{const text=(0,document_place.$6)(node)?.trim()??"";if(/^mcp__/.test(text))return[
{to:"mcp",pattern:text.slice(5),node}];const parts=/^([A-Za-z_]{1,40})(?:\((.*)\))?$/s.exec(text),detail=parts?.[2]?.trim();switch(parts?.[1]){case"Bash":case"P\
owerShell":return[{to:"command",...prefixOf(detail??"*"),node}];case"Shell":case"run_shell_command":case"ShellTool":return[{to:"command",text:prefixOf(detail??"\
*").text,isPrefix:!0,node}];case"Read":return detail===void 0?[]:[{to:"read",path:detail,node}];case"Edit":case"Write":case"MultiEdit":return detail===void 0?[]:
[{to:"write",path:detail,node}];case"WebFetch":return[{to:"fetch",host:(detail??"").replace(/^domain:/,"").replace(/^\*{1,2}$/,""),node}];case"Mcp":return[{to:"\
mcp",pattern:(detail??"*").replace(":","__"),node}];default:return[]}})}function prefixOf(detail){let end=detail.length;for(;end>0&&" :*".includes(detail[end-1]??
"");)end--;const isPrefix=detail.slice(end).includes("*");return{text:isPrefix?detail.slice(0,end):detail,isPrefix}}function commandList(list){return itemsOf(list).
flatMap(node=>{const text=(0,document_place.$6)(node);return text===void 0?[]:[{to:"command",text:prefixOf(text.trim()).text,isPrefix:!0,node}]})}function expressionList(list){
return itemsOf(list).flatMap(node=>{const text=(0,document_place.$6)(node);return text===void 0?[]:[{to:"command",...expressionPrefix(text),node}]})}function readPaths(list){
return itemsOf(list).map(node=>({to:"read",path:(0,document_place.$6)(node)??"",node}))}function writePaths(list){return itemsOf(list).map(node=>({to:"write",path:(0,document_place.
$6)(node)??"",node}))}function commandMap(map){return approvedKeys(map).map(({key,node})=>{const expression=/^\/(.*)\/[a-z]*$/s.exec(key)?.[1];return{to:"comman\
d",...expression===void 0?{text:prefixOf(key.trim()).text,isPrefix:!0}:expressionPrefix(expression),node}})}function expressionPrefix(expression){const body=expression.
replace(/^\^|\(\?:?|\(\?i\)|\\[Ab]/g,"").replace(/\$$/,"");return/^(?:(?:\.|\\S|\\w|\[\\s\\S\]|\[\^[^\]]{0,4}\])[*+]?\??)*[)]*$/.test(body)?{text:"",isPrefix:!0}:
{text:(/^(?:[\w./ -]|\\s[+*]?|\\[.-])+/.exec(body)?.[0]??body).replace(/\\s[+*]?/g," ").replaceAll("\\","").trim(),isPrefix:!/\$$/.test(expression)||/\.[*+]\$$/.
test(expression)}}function urlMap(map){return approvedKeys(map).map(({key,node})=>({to:"fetch",host:/^(?:\*|https?:\/\/\*(?:\/.*)?|\*:\/\/\*.*)$/.test(key)?"":key,
node}))}function editMap(map){return approvedKeys(map).map(({key,node})=>({to:"write",path:key,node}))}function approvedKeys(map){return map.kind!=="object"?[]:
map.entries.flatMap(({key,keyStart,value})=>{const said=value.kind==="object"?(0,document_place.fK)(value,"approve"):value;return(value.kind==="object"?[said,(0,document_place.
fK)(value,"approveRequest"),(0,document_place.fK)(value,"approveResponse")]:[said]).some(each=>each?.kind==="scalar"&&each.value===!0)?[{key,node:{kind:"scalar",
start:keyStart,end:value.end,value:key}}]:[]})}function mcpList(list){return itemsOf(list).flatMap(node=>{const text=(0,document_place.$6)(node);return text===void 0?
[]:[{to:"mcp",pattern:text.replace(":","__"),node}]})}function ampRules(list){return itemsOf(list).flatMap(node=>{if((0,document_place.$6)((0,document_place.fK)(
node,"action"))!=="allow")return[];const tool=(0,document_place.$6)((0,document_place.fK)(node,"tool"))??"";if(/^mcp__/.test(tool))return[{to:"mcp",pattern:tool.
slice(5),node}];if(tool!=="Bash")return[];const matched=(0,document_place.fK)((0,document_place.fK)(node,"matches"),"cmd");return(matched===void 0?["*"]:(matched.
kind==="array"?matched.items:[matched]).flatMap(each=>(0,document_place.$6)(each)??[])).map(text=>({to:"command",...prefixOf(text),node}))})}function kiroTools(list){
return itemsOf(list).flatMap(node=>{const text=(0,document_place.$6)(node)??"";return/^(?:shell|execute_bash|execute_cmd|execute_\*)$/.test(text)?[{to:"command",
text:"",isPrefix:!0,node}]:text==="@*"?[{to:"mcp",pattern:"*",node}]:[]})}function openCode(map){return map.kind!=="object"?[]:map.entries.flatMap(({key,value})=>{
const isAllowed=node=>(0,document_place.$6)(node)==="allow";if(key!=="bash"&&key!=="external_directory")return[];const isFolder=key==="external_directory";return isFolder&&
isAllowed(value)?[{to:"write",path:"//**",node:value}]:value.kind!=="object"?isAllowed(value)&&!isFolder?[{to:"command",text:"",isPrefix:!0,node:value}]:[]:value.
entries.filter(entry=>isAllowed(entry.value)).map(entry=>{const node={kind:"scalar",start:entry.keyStart,end:entry.value.end,value:entry.key};return isFolder?{to:"\
write",path:/^\*{1,2}$/.test(entry.key)?"//**":entry.key,node}:{to:"command",...prefixOf(entry.key),node}})})}var network_host=__webpack_require__(90777),shell_line=__webpack_require__(
48781);function harmOf(grant){switch(grant.to){case"command":return commandHarm(grant.text,grant.isPrefix);case"read":return isSecretPath(grant.path)?"host/secr\
et-files-approved":isOutside(grant.path)?"host/reading-outside-approved":void 0;case"write":return isSettingsPath(grant.path)?"host/agent-settings-approved":isOutside(
grant.path)||isSecretPath(grant.path)||isStartup(grant.path)?"host/writing-outside-approved":void 0;case"fetch":return grant.host===""?"host/any-address-approve\
d":void 0;case"mcp":return/^\*(?:__\*{1,2})?$/.test(grant.pattern)?"host/all-mcp-tools-approved":void 0}}const INTERPRETER=/^(?:(?:ba|z|da|k|fi)?sh|cmd|powershell|pwsh|python[\d.]*|py|node|deno|bun|tsx|ts-node|perl|ruby|php|lua|osascript|eval|exec|env|xargs|source|npx|bunx|uvx|nohup|time|timeout|command|watch)$/,
NETWORK=/^(?:curl|wget|nc|ncat|netcat|socat|telnet|ssh|scp|sftp|rsync|ftp|aria2c|httpie|http|https|xh|iwr|irm|invoke-webrequest|invoke-restmethod)$/,OUTSIDE=[[/^(?:npm|pnpm|yarn|bun)$/,
/^(?:npm )?(?:publish|unpublish|deprecate|owner|token)\b/],[/^(?:cargo|poetry|uv|hatch|flit)$/,/^(?:publish|yank)\b/],[/^twine$/,/^(?:upload\b|$)/],[/^gem$/,/^push\b/],
[/^git$/,/^push (?:-f\b|--force\b|.*--delete\b)/],[/^(?:terraform|tofu|pulumi|cdk|sst)$/,/^(?:apply|destroy|up|deploy|$)/],[/^(?:kubectl|oc)$/,/^(?:delete|apply|exec|$)/],
[/^(?:helm)$/,/^(?:install|upgrade|uninstall|delete|$)/],[/^(?:aws|gcloud|az|doctl|flyctl|fly|heroku|wrangler|vercel|netlify|supabase)$/,/^(?:$|deploy|delete|destroy)/],
[/^gh$/,/^(?:$|api$|repo delete|release delete|secret\b|auth token)/],[/^(?:docker|podman)$/,/^(?:push|login)\b/]];function commandHarm(text,isPrefix){if(text===
""&&isPrefix)return"host/any-command-approved";const words=text.split(/\s+/).filter(word=>!/^[A-Za-z_]\w*=/.test(word)),name=(0,shell_line.kX)(words[0]??"").replace(
/:$/,""),rest=words.slice(1);if(isSecretPath(text)&&/^(?:cat|less|head|tail|cp|grep|base64|type)$/.test(name))return"host/secret-files-approved";if(/^(?:sudo|doas|su|pkexec|runas|gsudo)$/.
test(name))return isPrefix?"host/administrator-approved":void 0;if(!isPrefix)return;const operands=rest.filter(word=>!word.startsWith("-"));if(INTERPRETER.test(
name))return operands.length===0&&!rest.some(word=>/^-m|^--(?:test|version|help)/.test(word))?"host/interpreter-approved":void 0;if(NETWORK.test(name))return rest.
some(word=>(0,network_host.w4)(word)!==void 0||/localhost|127\.0\.0\.1|@|\.\w{2,}/.test(word))?void 0:"host/network-command-approved";if(/^(?:rm|shred|dd|mkfs|wipefs|remove-item|del|rd)$/.
test(name))return operands.length===0?"host/deletion-approved":void 0;const said=rest.join(" ");return name==="git"&&/^(?:reset --hard|clean -[a-z]*f)/.test(said)?
"host/deletion-approved":OUTSIDE.find(([program])=>program.test(name))?.[1].test(said)?"host/outside-change-approved":void 0}const HOME=String.raw`(?:~|\$HOME|\$\{HOME\}|/{1,2}(?:Users|home)(?:/[\w.-]{1,64}|/\*)?|/{1,2}root|[A-Za-z]:[\\/]Users(?:[\\/][\w.-]{1,64})?)`,
REST=String.raw`(?:[\\/]?(?:\*{1,2})?(?:[\\/]\*{1,2})?)`,OUTSIDE_PATH=new RegExp(`^(?:${HOME}${REST}|//(?:\\*{1,2}(?:/\\*{1,2})?)?|//(?:etc|usr|var|opt|System|Lib\
rary)${REST}|[A-Za-z]:[\\\\/]?\\*{0,2})$`);function isOutside(path){return OUTSIDE_PATH.test(path)}function isBroadFolder(path){return isOutside(path)||/^\/(?:\*{1,2})?$|^\/(?:etc|usr|var|opt|home|Users|System|Library)\/?\*{0,2}$/.
test(path)||/^(?:\.\.[\\/]){3}/.test(path)}function isSecretPath(text){return/(?:~|\$HOME|\$\{HOME\}|\/(?:Users|home|root)\b[^\s]{0,80}?)[\\/]\.(?:ssh|aws|gnupg|kube|azure|netrc|npmrc|pypirc|git-credentials|docker|password-store|config[\\/](?:gcloud|gh))(?:[\\/*]|$)/.
test(text)||/\/etc\/shadow\b|(?:^|[\\/])\.aws[\\/]credentials\b|(?:^|[\\/])id_(?:rsa|ed25519|ecdsa)\b/.test(text)}function isStartup(path){return/^(?:~|\$HOME|\/{1,2}(?:Users|home)\/[^/]{1,64})\/\.(?:bashrc|zshrc|profile|bash_profile|zshenv|gitconfig|config\/fish)/.
test(path)}function isSettingsPath(path){return/(?:^|[\\/])(?:\.claude[\\/](?:settings|hooks|\*{1,2}$)|\.mcp\.json$|\.cursor[\\/](?:(?:mcp|hooks|cli|permissions|sandbox|\*)\b|\*{1,2}$)|\.vscode[\\/](?:(?:settings|tasks|mcp|\*)\.json$|\*{1,2}$)|\.git[\\/](?:hooks|config|\*{1,2}$)|\.codex[\\/]|\.gemini[\\/]settings)/.
test(path)}const isTrue=node=>node.kind==="scalar"&&node.value===!0,isFalse=node=>node.kind==="scalar"&&node.value===!1,isText=pattern=>node=>node.kind==="scala\
r"&&typeof node.value=="string"&&pattern.test(node.value),isBroad=node=>node.kind==="scalar"&&typeof node.value=="string"&&(isBroadFolder(node.value)||isSecretPath(
node.value)),CLAUDE=/\.claude\/settings[^/]*\.json$/i,CODEX=/\.codex\/[^/]*\.toml$/i,GEMINI=/\.gemini\/settings[^/]*\.json$/i,CURSOR_SANDBOX=/\.cursor\/sandbox\.json$/i,
OPENCODE=/(?:^|\/)opencode\.jsonc?$/i,KIRO_AGENT=/\.kiro\/agents\//i,CHECKS_OFF="host/permission-checks-off",SANDBOX_OFF="host/sandbox-off",WRITES="host/sandbox\
-writes-outside",switches_NETWORK="host/sandbox-network-open",HOLE="host/sandbox-loophole",FOLDER="host/additional-folder-broad",EDITS="host/edits-approved",SWITCHES=[
{rule:CHECKS_OFF,path:"permissions.defaultMode",is:isText(/^bypassPermissions$/),file:CLAUDE},{rule:CHECKS_OFF,path:"editor:chat.tools.global.autoApprove",is:isTrue},
{rule:CHECKS_OFF,path:"editor:chat.tools.autoApprove",is:isTrue},{rule:CHECKS_OFF,path:"editor:amp.dangerouslyAllowAll",is:isTrue},{rule:CHECKS_OFF,path:"editor\
:claudeCode.initialPermissionMode",is:isText(/^bypassPermissions$/)},{rule:CHECKS_OFF,path:"editor:chat.permissions.default",is:isText(/^auto(?:Approve|pilot)$/),
tier:"review"},{rule:CHECKS_OFF,path:"agent.always_allow_tool_actions",is:isTrue},{rule:CHECKS_OFF,path:"agent.tool_permissions.default",is:isText(/^allow$/),tier:"\
review"},{rule:CHECKS_OFF,path:"tools.approvalMode",is:isText(/^yolo$/)},{rule:CHECKS_OFF,path:"allowedTools.*",is:isText(/^\*$/),file:KIRO_AGENT,tier:"review"},
{rule:CHECKS_OFF,path:"yes-always",is:isTrue,file:/\.aider\.conf\.ya?ml$/i,tier:"review"},{rule:CHECKS_OFF,path:"permission",is:isText(/^allow$/),file:OPENCODE,
tier:"review"},{rule:CHECKS_OFF,path:'permission."*"',is:isText(/^allow$/),file:OPENCODE,tier:"review"},{rule:"host/approval-never",path:"approval_policy",is:isText(
/^never$/),file:CODEX},{rule:"host/approval-never",path:"profiles.*.approval_policy",is:isText(/^never$/),file:CODEX,tier:"context"},{rule:"host/danger-warning-\
skipped",path:"skipDangerousModePermissionPrompt",is:isTrue,file:CLAUDE},{rule:"host/danger-warning-skipped",path:"editor:claudeCode.allowDangerouslySkipPermiss\
ions",is:isTrue},{rule:"host/danger-warning-skipped",path:"editor:github.copilot.chat.claudeAgent.allowDangerouslySkipPermissions",is:isTrue},{rule:EDITS,path:"\
permissions.defaultMode",is:isText(/^(?:acceptEdits|auto)$/),file:CLAUDE},{rule:EDITS,path:"general.defaultApprovalMode",is:isText(/^auto_edit$/)},{rule:EDITS,path:"\
tools.approvalMode",is:isText(/^auto-edit$/)},{rule:"host/mcp-servers-auto-enabled",path:"enableAllProjectMcpServers",is:isTrue,file:CLAUDE},{rule:"host/automat\
ic-tasks-allowed",path:"editor:task.allowAutomaticTasks",is:isText(/^on$/)},{rule:"host/workspace-trust-off",path:"editor:security.workspace.trust.enabled",is:isFalse},
{rule:SANDBOX_OFF,path:"sandbox_mode",is:isText(/^danger-full-access$/),file:CODEX},{rule:SANDBOX_OFF,path:"profiles.*.sandbox_mode",is:isText(/^danger-full-access$/),
file:CODEX,tier:"context"},{rule:SANDBOX_OFF,path:"default_permissions",is:isText(/^:danger-full-access$/),file:CODEX},{rule:SANDBOX_OFF,path:"type",is:isText(/^insecure_none$/),
file:CURSOR_SANDBOX},{rule:SANDBOX_OFF,path:"sandbox.enabled",is:isFalse,file:CLAUDE,tier:"context"},{rule:WRITES,path:"sandbox_workspace_write.writable_roots.*",
is:isBroad,file:CODEX},{rule:WRITES,path:"sandbox.filesystem.allowWrite.*",is:isBroad,file:CLAUDE},{rule:WRITES,path:"additionalReadwritePaths.*",is:isBroad,file:CURSOR_SANDBOX},
{rule:WRITES,path:"tools.sandboxAllowedPaths.*",is:isBroad,file:GEMINI},{rule:switches_NETWORK,path:"sandbox_workspace_write.network_access",is:isTrue,file:CODEX},
{rule:switches_NETWORK,path:"sandbox.network.allowedDomains.*",is:isText(/^\*$/),file:CLAUDE},{rule:switches_NETWORK,path:"networkPolicy.default",is:isText(/^allow$/),
file:CURSOR_SANDBOX},{rule:switches_NETWORK,path:"tools.sandboxNetworkAccess",is:isTrue,file:GEMINI},{rule:HOLE,path:"sandbox.network.allowAllUnixSockets",is:isTrue,
file:CLAUDE},{rule:HOLE,path:"sandbox.network.allowUnixSockets.*",is:isText(/(?:docker|containerd|podman)[\w./-]{0,20}\.sock$/),file:CLAUDE},{rule:HOLE,path:"sa\
ndbox.enableWeakerNestedSandbox",is:isTrue,file:CLAUDE},{rule:HOLE,path:"sandbox.excludedCommands.*",is:isText(/^(?:\*|(?:(?:ba|z)?sh|python3?|node|npx|uvx|env|sudo|curl|wget)(?:[ :]\*)?)$/),
file:CLAUDE},{rule:FOLDER,path:"permissions.additionalDirectories.*",is:isBroad,file:CLAUDE},{rule:FOLDER,path:"context.includeDirectories.*",is:isBroad}];function switchesIn(path,root){
return SWITCHES.flatMap(({rule,path:wanted,is,file,tier})=>file&&!file.test(path)?[]:(wanted.startsWith("editor:")?(0,editor_settings.K)(wanted.slice(7)):[wanted]).
flatMap(each=>(0,lib_document.Lt)(root,each)).filter(({node})=>is(node)).map(({node,path:keys})=>({rule,place:keys.join(".").replace(/\.\d+$/,""),node,...tier&&
{tier}})))}const NAMED=4,permissions=rules=>{const own=new Map;for(const rule of rules)rule.detector==="permissions"&&own.set(rule.info.id,rule);if(own.size!==0)
return{name:"permissions",keywords:[],appliesTo:artifact=>(0,hooks.Ys)(artifact)&&[...own.values()].some(rule=>rule.appliesTo(artifact)),detect(visit){const{artifact,
report}=visit,root=artifact.isWhole?artifact.document()?.root:void 0;if(root?.kind!=="object")return;const at=(start,end)=>[artifact.byteOffset(start),artifact.
byteOffset(end)];for(const{rule:id2,place,node,tier}of switchesIn(artifact.path,root)){const rule=own.get(id2);rule?.appliesTo(artifact)&&report({rule,range:at(
node.start,node.end),place:`setting ${place}`,...tier&&{tier}})}for(const list of grantLists(artifact,root))judge(list,own,visit)}}};function judge({place,grants},own,visit){
const{artifact,report}=visit,byHarm=new Map;for(const grant of grants){const harm=harmOf(grant);if(harm===void 0)continue;const same=byHarm.get(harm);same?same.
push(grant):byHarm.set(harm,[grant])}const isAny=byHarm.has("host/any-command-approved");for(const[id2,found]of byHarm){const rule=own.get(id2),[first]=found;if(!rule?.
appliesTo(artifact)||!first||isAny&&first.to==="command"&&IMPLIED.has(id2))continue;const implied=isAny&&ANY.has(id2)?[...IMPLIED].flatMap(each=>byHarm.get(each)??
[]):[],evidence=found.slice(0,NAMED).map(({node})=>artifact.text().slice(node.start,node.end));report({rule,range:[artifact.byteOffset(first.node.start),artifact.
byteOffset(first.node.end)],ranges:[...found,...implied].map(({node})=>[artifact.byteOffset(node.start),artifact.byteOffset(node.end)]),place:`setting ${place}`,
evidence,...found.length>1&&{message:`${rule.message} It has ${found.length} such entries.`}})}}const ANY=new Set(["host/any-command-approved"]),IMPLIED=new Set(
["host/interpreter-approved","host/administrator-approved","host/network-command-approved","host/deletion-approved","host/outside-change-approved"])}),56825:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{serverManifest:()=>serverManifest});var lib_escape=__webpack_require__(68989),
server_entries=__webpack_require__(42312),lib_document=__webpack_require__(55721);const WIDE=/^(?:\$\{(?:HOME|user_home)\}|~|\/|[A-Za-z]:[\\/]{1,2}|\$\{HOME\}[\\/]\.(?:ssh|aws|gnupg|kube|config)|~[\\/]\.(?:ssh|aws|gnupg|kube))[\\/]?$/;
function wideDefaults(root){return(0,lib_document.Lt)(root,"user_config.*").flatMap(({node,key=""})=>{if(!/^(?:directory|file)$/.test((0,server_entries.b6)((0,server_entries.
jf)(node,"type"))??""))return[];const preset=(0,server_entries.jf)(node,"default");return(preset?.kind==="array"?preset.items:preset?[preset]:[]).filter(value=>WIDE.
test((0,server_entries.b6)(value)??"")).map(value=>({node:value,place:`setting "${key.slice(0,60)}"`,message:`Unless the user thinks of it, the server is given \
"${(0,server_entries.b6)(value)}".`,evidence:(0,server_entries.b6)(value)??""}))})}function generatedTools(root){const node=(0,server_entries.jf)(root,"tools_ge\
nerated");return node?.kind!=="scalar"||node.value!==!0?[]:[{node,place:"tools_generated",message:"The server makes up tools when it runs, beside those that are\
 listed here.",evidence:"tools_generated: true"}]}const STRONG_FLAG=/^--(?:privileged|cap-add|security-opt)(?:=|$)|^--(?:network|net|pid|ipc)=host$/,STRONG_VALUE=/docker\.sock|(?:^|[,=])(?:src|source)=\/(?:,|$)|^\/:|^--privileged$/;
function strongArguments(root){return["runtimeArguments","runtime_arguments"].flatMap(key=>(0,lib_document.Lt)(root,`packages.*.${key}.*`).flatMap(({node})=>{const name=(0,server_entries.
b6)((0,server_entries.jf)(node,"name"))??"",value=(0,server_entries.b6)((0,server_entries.jf)(node,"value"))??"",isHost=/^--(?:network|net|pid|ipc)$/.test(name)&&
value==="host";if(!STRONG_FLAG.test(name)&&!STRONG_VALUE.test(value.slice(0,1e3))&&!isHost)return[];const written=`${name} ${value}`.trim().slice(0,100);return[
{node:(0,server_entries.jf)(node,"value")??node,place:"runtimeArguments",message:`The container is started with "${written}".`,evidence:written}]}))}var credential_names=__webpack_require__(
81882);const INPUTS=["packages.*.environmentVariables.*","packages.*.environment_variables.*","packages.*.packageArguments.*","packages.*.package_arguments.*","\
packages.*.transport.headers.*","remotes.*.headers.*"],MARKS=["isSecret","is_secret","sensitive"];function unmarkedSecrets(root){const inputs=INPUTS.flatMap(path=>(0,lib_document.
Lt)(root,path)).map(({node})=>({node,name:(0,server_entries.b6)((0,server_entries.jf)(node,"name"))??""})),settings=(0,lib_document.Lt)(root,"user_config.*").map(
({node,key=""})=>({node,name:key}));return[...inputs,...settings].flatMap(({node,name})=>!(0,credential_names.s)(name.replace(/^-+/,""))||node.kind!=="object"?[]:
MARKS.some(mark=>isTrue((0,server_entries.jf)(node,mark)))||!isAsked(node)?[]:[{node:(0,server_entries.jf)(node,"name")??node,place:`input "${(0,lib_escape.Jj)(
name,60)}"`,message:`The input "${(0,lib_escape.Jj)(name,60)}" asks for a credential and is not marked as secret.`,evidence:name}])}function isTrue(node){return node?.
kind==="scalar"&&(node.value===!0||node.value==="true")}function isAsked(node){const type=(0,server_entries.b6)((0,server_entries.jf)(node,"type"))??(0,server_entries.
b6)((0,server_entries.jf)(node,"format"))??"string";if(/^(?:number|boolean|directory|file|filepath)$/.test(type))return!1;const variables=(0,server_entries.jf)(
node,"variables");return variables?.kind==="object"?variables.entries.some(({value})=>value.kind==="object"&&!MARKS.some(mark=>isTrue((0,server_entries.jf)(value,
mark)))):(0,server_entries.b6)((0,server_entries.jf)(node,"value"))===void 0}function packagesOf(root){return(0,lib_document.Lt)(root,"packages.*").flatMap(({node})=>{
if(node.kind!=="object")return[];const text=(...keys)=>keys.map(key=>(0,server_entries.b6)((0,server_entries.jf)(node,key))).find(each=>each!==void 0);return[{node,
type:(text("registryType","registry_type","registry_name")??"").toLowerCase(),identifier:text("identifier","name")??"",version:text("version")}]})}function isTemplate(text){
return/\$\{|\$[A-Za-z_]|\{\{|<[^>]+>|__\w+__|%\w+%/.test(text)}function looseVersions(root){return packagesOf(root).flatMap(({node,type,identifier,version})=>{const lack=/^(?:npm|pypi|nuget|cargo)$/.
test(type)?looseVersion(version):type==="oci"?looseImage(identifier,version):void 0;return lack===void 0||isTemplate(`${identifier}${version??""}`)?[]:[{node:(0,server_entries.
jf)(node,type==="oci"?"identifier":"version")??node,place:placeOf(identifier),message:`The package ${shown(identifier)} names ${lack}.`,evidence:`${identifier} ${version??
""}`.trim()}]})}function looseVersion(version){return version===void 0||version===""?"no version":/^v?\d+(?:\.\d+){0,3}(?:[-+.]?[\w.+-]+)?$/.test(version)&&!/^\d+$|(?:^|\.)[xX*](?:\.|$)/.
test(version)?void 0:`"${(0,lib_escape.Jj)(version,40)}", not one exact version`}function looseImage(identifier,version){if(identifier.includes("@sha256:"))return;
const tag=/:([\w.-]+)$/.exec(identifier)?.[1]??version;return tag===void 0||tag===""?"no tag":/^(?:latest|main|master|edge|nightly|stable|dev|beta)$/.test(tag)?
`the moving tag "${tag}"`:void 0}function missingHashes(root){return packagesOf(root).flatMap(({node,type,identifier})=>{const isBundle=type==="mcpb"||type==="d\
xt"||/\.(?:mcpb|dxt)$/.test(identifier),hash=(0,server_entries.b6)((0,server_entries.jf)(node,"fileSha256")??(0,server_entries.jf)(node,"file_sha256"))??"";return!isBundle||
/^[0-9a-f]{64}$/i.test(hash)||isTemplate(hash)?[]:[{node:(0,server_entries.jf)(node,"identifier")??node,place:placeOf(identifier),message:`The bundle ${shown(identifier)}\
 has no hash that clients could check.`,evidence:identifier}]})}const HOSTS=[[/^io\.github\.([\w-]+)\//i,"github.com"],[/^(?:com|io)\.gitlab\.([\w-]+)\//i,"gitl\
ab.com"]];function ownerMismatch(root){const nameNode=(0,server_entries.jf)(root,"name"),name=(0,server_entries.b6)(nameNode)??"",repository=(0,server_entries.jf)(
root,"repository"),url=(0,server_entries.b6)(repository&&((0,server_entries.jf)(repository,"url")??repository))??"";return HOSTS.flatMap(([namespace,host])=>{const owner=namespace.
exec(name)?.[1],[,where,holder]=/^(?:git\+)?https?:\/\/(?:www\.)?([^/]{1,100})\/([\w.-]{1,100})\//i.exec(`${url}/`)??[];return!nameNode||owner===void 0||holder===
void 0||where?.toLowerCase()!==host?[]:owner.toLowerCase()===holder.toLowerCase()?[]:[{node:nameNode,place:"name",message:`The name belongs to ${shown(owner)}, \
the repository to ${shown(holder)}.`,evidence:`${owner} / ${holder}`}]})}function placeOf(identifier){return identifier===""?"package":`package ${shown(identifier)}`}
function shown(text){return`"${(0,lib_escape.Jj)(text,80)}"`}const CHECKS={"config/manifest-generated-tools":generatedTools,"config/manifest-hash-missing":missingHashes,
"config/manifest-loose-version":looseVersions,"config/manifest-owner-mismatch":ownerMismatch,"config/manifest-strong-arguments":strongArguments,"config/manifest\
-unmarked-secret":unmarkedSecrets,"config/manifest-wide-default":wideDefaults},serverManifest=rules=>{const own=rules.flatMap(rule=>{const check=rule.detector===
"server-manifest"?CHECKS[rule.info.id]:void 0;return check?[{rule,check}]:[]});if(own.length!==0)return{name:"server-manifest",keywords:[],appliesTo:artifact=>artifact.
kind==="server-manifest"&&own.some(({rule})=>rule.appliesTo(artifact)),detect({artifact,segments,report}){for(const{role,node:root}of segments.structures)if(role===
"server-manifest"){for(const{rule,check}of own)if(rule.appliesTo(artifact))for(const{node,place,message,evidence}of check(root)){const range=[artifact.byteOffset(
node.start),artifact.byteOffset(node.end)];report({rule,range,place,message,evidence:[(0,lib_escape.Jj)(evidence,200)]})}}}}}}),11211:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{textInventory:()=>textInventory});var client_names=__webpack_require__(95088);
const ABILITIES=[[/^(?:bash|shell|execute|terminal|runcommands?|run_in_terminal|runinterminal|run_shell_command|execute_bash|powershell)$/i,"shell"],[/^(?:webfetch|web_fetch|fetch|fetch_webpage|openbrowser|opensimplebrowser)$/i,
"fetch untrusted send"],[/^(?:websearch|web_search|google_web_search|web)$/i,"untrusted"],[/^(?:read|view|read_file|readfile|read_many_files|fs_read|glob|grep|ls|search|codebase|list_directory|usages|notebookread)$/i,
"file-read"],[/^(?:write|edit|multiedit|notebookedit|write_file|replace|fs_write|editfiles|new|createfile|apply_patch|patch|edit_file)$/i,"file-write"]],OTHERS=/^(?:task|agent|todo\w*|todos|exitplanmode|enterplanmode|skill|slashcommand|askuserquestion|ask_user|killshell|bashoutput|lsp|toolsearch|changes|problems|testfailure|findtestfiles|githubrepo|runtasks|runtests|runsubagent|run_subagent|terminallastcommand|terminalselection|getterminaloutput|extensions|vscodeapi|think|thinking|runnotebooks|getnotebooksummary|readnotebookcelloutput|installextension|createdirectory|newworkspace|save_memory|memory|report|knowledge|question|list|plan|switch_mode|new_task|browser_action|askquestions)$/i;
function askedTool(written){const text=written.replace(/\(.*$/s,"").trim(),asked=namedTool(text),isNarrow=/\((?!\s*(?:\*|:\*)?\s*\)|(?:sudo|bash|sh|zsh|eval|exec|env|xargs|python3?|node|npx|uvx|curl)\b)/.
test(written);return asked?.kind==="client"&&isNarrow?{...asked,can:asked.can.filter(each=>each!=="shell")}:asked}function namedTool(text){const[,server,tool]=/^mcp__([\w.-]{1,60}?)(?:__([\w.-]{1,100}|\*))?$/.
exec(text)??[];if(server!==void 0)return{kind:"mcp",server,name:tool==="*"?void 0:tool};const[,group,rest]=/^@?([\w.-]{1,60})\/([\w.*-]{1,100})$/.exec(text)??[];
return group!==void 0&&rest!==void 0?/^(?:edit|search|execute|read|web|vscode|agent|todo)$/.test(group)?clientTool(rest):{kind:"mcp",server:group,name:rest==="*"?
void 0:rest}:/^[A-Za-z_][\w.-]{0,60}$/.test(text)?clientTool(text):void 0}function clientTool(name){const can=ABILITIES.find(([names])=>names.test(name))?.[1];return can!==
void 0?{kind:"client",name,can:can.split(" ")}:OTHERS.test(name)?{kind:"client",name,can:[]}:{kind:"mcp",server:name,name:void 0}}function isSpelledForClaude(name){
return/^(?:Bash|Read|Write|Edit|MultiEdit|NotebookEdit|Glob|Grep|WebFetch|WebSearch|Task|TodoWrite)$/.test(name)}var front_matter=__webpack_require__(96657),model_mention=__webpack_require__(
14918);function namedText({kind,path},head){const file=path.slice(path.lastIndexOf("/")+1),stem=file.replace(/(?:\.(?:agent|chatmode|prompt|instructions))?\.[a-z]+$/i,
""),at=(0,front_matter.J)(head,"name","title"),name=at&&at.value!==""&&at.value.length<=200?at.value:void 0;if(kind==="skill"){if(!/^skill\.md$/i.test(file))return;
const folder=path.slice(0,-file.length-1).replace(/^.*\//s,"");return{key:{type:"skill",name:name??(folder||path),scope:path},at,isGuess:!1}}if(kind==="instruct\
ions")return{key:{type:"instruction_file",name:path},at:void 0,isGuess:!1};if(/^(?:readme|index|license|changelog|contributing)\.md$/i.test(file)&&name===void 0)
return;if(kind==="command")return{key:{type:"prompt",name:name??stem,scope:path},at,isGuess:!1};const isSaid=head.entries.length>0||/\.(?:agent|chatmode)\.md$/i.
test(file);return{key:{type:"agent",name:name??stem,scope:path},at,isGuess:!isSaid}}const TOOLS=200,NO_HEAD={entries:[],body:0},textInventory=()=>({name:"text-i\
nventory",keywords:[],appliesTo:({kind,isWhole,link})=>isWhole&&!link&&(kind==="skill"||kind==="agent-definition"||kind==="instructions"||kind==="command"),detect(visit){
const{artifact,declare}=visit,head=(0,front_matter.Z)(artifact.text())??NO_HEAD,text=namedText(artifact,head);if(!text)return;const{key,at,isGuess}=text,rangeOf=({
start,end:end2})=>[artifact.byteOffset(start),artifact.byteOffset(end2)],end=artifact.bytes.length,tools=(0,front_matter.J)(head,"allowed-tools","allowed_tools",
"tools"),can=asksFor(visit,text,tools,rangeOf);usesModel(visit,text,head,rangeOf);const meta=(...names)=>(0,front_matter.J)(head,...names)?.value||void 0;declare(
{...key,origin:"file",range:at?rangeOf(at):[0,Math.min(1,end)],extent:[0,end],version:meta("version")??nested(head,"version"),licence:key.type==="skill"?meta("l\
icense","licence"):void 0,capabilities:can,isGuess,properties:{client:(0,client_names.f)(artifact.path),description:meta("description","when_to_use","when-to-us\
e"),tools:key.type==="agent"&&!tools?"inherited":void 0,"applies-to":key.type==="instruction_file"?meta("applyto","globs","paths"):void 0,always:key.type==="ins\
truction_file"?meta("alwaysapply"):void 0}})}});function nested(head,name){const metadata=(0,front_matter.J)(head,"metadata")?.value??"";return new RegExp(`(?:^\
|\\s)${name}:\\s{0,5}["']?([\\w.+-]{1,40})`).exec(metadata)?.[1]}function asksFor({artifact,declare,relate},{key},tools,rangeOf){if(!tools||key.type!=="agent"&&
key.type!=="skill"&&key.type!=="prompt")return[];const client=(0,client_names.f)(artifact.path),can=new Set;for(const item of itemsOf(tools)){const asked=askedTool(
item);if(!asked)continue;if(asked.kind==="mcp"){const server={type:"mcp_server",name:asked.server},to2=asked.name===void 0?server:{type:"tool",name:asked.name,scope:asked.
server};relate({from:key,type:"uses",to:to2}),to2!==server&&relate({from:key,type:"uses",to:server});continue}for(const each of asked.can)can.add(each);const scope=client??
(isSpelledForClaude(asked.name)?"Claude Code":void 0);if(scope===void 0)continue;const to={type:"tool",name:asked.name,scope};declare({...to,origin:"file",range:rangeOf(
tools),capabilities:asked.can,properties:{kind:"of-the-client"}}),relate({from:key,type:"uses",to})}return[...can]}function itemsOf({value,items}){return/^["']?[\w*.-]{1,60}["']?:\s/.
test(value)?[...value.matchAll(/["']?([\w*.-]{1,60})["']?:\s{1,5}(true|false|allow|ask|deny)\b/g)].flatMap(([,name="",state])=>state==="true"||state==="allow"?[
name]:[]).slice(0,TOOLS):items.slice(0,TOOLS)}function usesModel({declare,relate},{key},head,rangeOf){const entry=(0,front_matter.J)(head,"model"),names=entry&&
/^\s*\[|,/.test(entry.value)?entry.value.replace(/^\[|\]$/g,"").split(","):[entry?.value??""];for(const name of names.slice(0,10)){const model=(0,model_mention.
Z)(name.replace(/^\s*["']|["']\s*$/g,""),!0);if(!entry||!model)continue;const{provider,flags}=model;declare({...model.key,provider,flags,origin:"file",range:rangeOf(
entry)}),relate({from:key,type:"uses",to:model.key})}}}),6554:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{unread:()=>unread});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_artifacts_classify_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
27332),_artifacts_content_signs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51318),_artifacts_segments_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
56484);const unread=rules=>{const own=rules.filter(({detector})=>detector==="unread"),tooMuch=own.find(({info})=>info.id==="config/client-file-not-readable"),linked=own.
find(({info})=>info.id==="config/symlinked-client-file");if(own.length!==0)return{name:"unread",keywords:[],appliesTo:artifact=>artifact.isHead&&own.some(rule=>rule.
appliesTo(artifact)),detect(visit){const{artifact}=visit,link=linkOf(artifact);link?linked?.appliesTo(artifact)&&reportLink(visit,linked,link):tooMuch?.appliesTo(
artifact)&&reportUnread(visit,tooMuch)}}};function reportUnread({artifact,report},rule){if(!artifact.isWhole){report({rule,range:[0,0],evidence:["larger than wh\
at is read of one file"]});return}if(!(0,_artifacts_segments_js__WEBPACK_IMPORTED_MODULE_3__.og)(artifact.kind))return;const problem=artifact.document()?.problems.
find(({kind})=>kind!=="syntax");if(!problem)return;const offset=artifact.byteOffset(problem.offset);report({rule,range:[offset,offset],evidence:[problem.message]})}
const PATH=/^(?!@)(?=[^\n]{0,400}(?:\/|\.(?:md|mdc|json|jsonc|toml|ya?ml)$))(?:~?\/|(?:\.{1,2}\/){1,20})?[\w.@+-]{1,100}(?:\/[\w.@+-]{1,100}){0,20}$/;function linkOf(artifact){
if(artifact.link)return artifact.link;if(!artifact.isWhole||artifact.bytes.length>400)return;const to=artifact.text();return PATH.test(to)?{to,isOutside:/^[~/]/.
test(to)||/^\.\.(?:\/|$)/.test(resolved(artifact,to))}:void 0}function resolved({path},to){return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.
posix.dirname(path),to)}function reportLink({artifact,report},rule,{to,isOutside}){const range=[0,artifact.bytes.length];if(isOutside){report({rule,range,message:`\
The client follows this link to "${to.slice(0,200)}", outside of what is here.`});return}const target=resolved(artifact,to);if((0,_artifacts_content_signs_js__WEBPACK_IMPORTED_MODULE_2__.
U)(target,_artifacts_classify_js__WEBPACK_IMPORTED_MODULE_1__.L8)?.kind===artifact.kind)return;const message=`The client loads "${target.slice(0,200)}" through \
this link, a file that is not looked at as what the client takes it for.`;report({rule,range,message,tier:"context"})}})};export{id,ids,modules};
