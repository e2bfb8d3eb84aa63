const id=5844,ids=[5844],modules={3774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AF:()=>KEY_OF,F9:()=>lockSource,Ip:()=>lockedItem,Ud:()=>lockDefinitions,wl:()=>lockLive,zO:()=>mapTexts});var _lib_hash_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5862),_lock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4893);const KNOWN={tools:["inputSchema","outputSchema","annotations"],prompts:["arguments"],resources:[
"name","mimeType","annotations"],resourceTemplates:["name","mimeType","annotations"]},KEY_OF={tools:"name",prompts:"name",resources:"uri",resourceTemplates:"uri\
Template"},VOLATILE=new Set(["size"]),NAMELESS="?",DEPTH=64;function lockLive({url,command,definitions,problems=[]}){const{serverInfo,instructions}=definitions,
cut=_lock_js__WEBPACK_IMPORTED_MODULE_0__.J2.filter(name=>isCut(name,definitions,problems)),list=name=>lockedItems(name,definitions[name]?.items??[]);return{...url!==
void 0&&{url},...command&&{command},from:"live",...cut.length>0&&{cut},...serverInfo!==void 0&&{serverInfo:canonical(serverInfo)},...typeof instructions=="strin\
g"&&{instructions:(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.GM)(instructions)},tools:list("tools"),prompts:list("prompts"),resources:list("resources"),resourceTemplates:list(
"resourceTemplates")}}const NOTHING_READ=new Set(["unreachable","auth-wall","not-mcp"]);function isCut(name,definitions,problems){const list=definitions[name];if(list)
return list.cut!==void 0;const{capabilities}=definitions,isMissed=name!=="resourceTemplates"&&(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.u4)(capabilities)&&capabilities[name]!==
void 0;return problems.some(({kind})=>NOTHING_READ.has(kind))||isMissed&&problems.length>0}function lockDefinitions(content){const{serverInfo,instructions,...rest}=(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.
u4)(content)?content:{},lists=_lock_js__WEBPACK_IMPORTED_MODULE_0__.J2.map(name=>{const items=rest[name];return[name,{items:Array.isArray(items)?items:[],pages:1}]});
return lockLive({definitions:{serverInfo,instructions,...Object.fromEntries(lists)}})}const LIST_OF={tool:"tools",prompt:"prompts",resource:"resources"};function lockSource(folder,entries){
const certain=entries.filter(({isGuess,kind})=>!isGuess&&LIST_OF[kind]),list=name=>lockedItems(name,certain.filter(each=>LIST_OF[each.kind]===name&&each.name!==
"").map(({name:own,description,schema})=>({[KEY_OF[name]]:own,...description!==void 0&&{description},...schema!==void 0&&{inputSchema:schema}})));return{from:"s\
ource",folder,...certain.some(({name})=>name==="")&&{isPartial:!0},tools:list("tools"),prompts:list("prompts"),resources:list("resources"),resourceTemplates:{}}}
function lockedItems(list,items){const byName=new Map;for(const raw of items){const name=nameOf(list,raw),same=byName.get(name);same?same.push(lockedItem(list,raw)):
byName.set(name,[lockedItem(list,raw)])}const taken=new Set(byName.keys()),locked=[];for(const[name,same]of[...byName].toSorted(byKey))for(const[index,item]of same.
toSorted((a,b)=>byText(JSON.stringify(a),JSON.stringify(b))).entries()){let number=index+1;for(;index>0&&taken.has(`${name}#${number}`);)number++;const key=index===
0?name:`${name}#${number}`;taken.add(key),locked.push([key,item])}return Object.fromEntries(locked)}function nameOf(list,raw){const name=(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.
u4)(raw)?raw[KEY_OF[list]]:void 0;return typeof name=="string"&&name!==""?name:NAMELESS}function lockedItem(list,raw){if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.
u4)(raw))return{extra:{value:canonical(raw)}};const item=[],extra=[];for(const[key,value]of Object.entries(raw).toSorted(byKey))value===void 0||VOLATILE.has(key)||
key===KEY_OF[list]&&typeof value=="string"||(key==="title"||key==="description"?typeof value=="string"?item.push([key,(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.GM)(
value)]):extra.push([key,canonical(value)]):KNOWN[list].includes(key)?item.push([key,withoutTimes(list,key,canonical(value))]):extra.push([key,canonical(value)]));
return extra.length>0&&item.push(["extra",Object.fromEntries(extra)]),Object.fromEntries(item.toSorted(byKey))}function withoutTimes(list,key,value){return!list.
startsWith("resource")||key!=="annotations"||!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)?value:Object.fromEntries(Object.entries(value).filter(([each])=>each!==
"lastModified"))}function canonical(value,depth=0,key=""){if(typeof value!="object"||value===null)return value;if(depth>DEPTH)return`sha256:${(0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_1__.
fg)(textOf(value))}`;if(Array.isArray(value)){const items=value.map(each=>canonical(each,depth+1));return key==="required"&&items.every(each=>typeof each=="stri\
ng")?items.toSorted(byText):items}return Object.fromEntries(Object.entries(value).filter(([,each])=>each!==void 0).toSorted(byKey).map(([name,each])=>[name,canonical(
each,depth+1,name)]))}function textOf(value){try{return JSON.stringify(value)??""}catch{return"too deep"}}function byKey([a],[b]){return byText(a,b)}function byText(a,b){
return a<b?-1:a>b?1:0}function mapTexts(server,change){const visit=value=>typeof value=="string"?change(value):Array.isArray(value)?value.map(visit):(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__.
u4)(value)?Object.fromEntries(Object.entries(value).map(([key,each])=>[change(key),visit(each)])):value;return visit(server)}}),6626:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hj:()=>hider,UB:()=>mergeMasks,UY:()=>repeatsOf,Xt:()=>masksIn,Zj:()=>maskLine,w6:()=>maskRange});var _lib_search_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9086),_lib_utf8_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3345);const CONTEXT_BEFORE=160,CONTEXT_AFTER=320,HIDDEN_LENGTH=8,LENGTHS=64,HEADS=65536,PASSWORD_REST=/(?:@[^\s/@"'`<>,]{1,200}){1,4}(?=@)/y;
function repeatsOf(text,ranges){const byHead=new Map,maybe=new Uint8Array(HEADS),known=new Set,add=value=>{if(value.length<HIDDEN_LENGTH||known.has(value))return;
known.add(value);const head=value.slice(0,HIDDEN_LENGTH),lengths=byHead.get(head)??new Map;!lengths.has(value.length)&&lengths.size>=LENGTHS||(maybe[pairAt(value,
0)]=1,byHead.set(head,lengths.set(value.length,(lengths.get(value.length)??new Set).add(value))))};for(const[start,end,reads]of ranges){if(reads==="")continue;const value=text.
slice(start,end).replace(/^["'`]|["'`]$/g,"");if(!isNameToo(value,text.slice(Math.max(0,start-value.length-4),start)))for(const each of[value,...reads===void 0?
[]:[Buffer.from(reads,"utf8").toString("latin1")]])add(each),/[^\w.~-]/.test(each)&&add(percentEncoded(each))}const repeats=[];for(const[start,end]of ranges)PASSWORD_REST.
lastIndex=end,text[end]==="@"&&PASSWORD_REST.test(text)&&repeats.push([start,PASSWORD_REST.lastIndex]);if(byHead.size===0)return repeats;let last=0;for(let at=0;at+
HIDDEN_LENGTH<=text.length;at++){if(maybe[pairAt(text,at)]===0)continue;const lengths=byHead.get(text.slice(at,at+HIDDEN_LENGTH));let longest=0;for(const[length,
values]of lengths??[])length>longest&&values.has(text.slice(at,at+length))&&(longest=length);longest===0||at+longest<=last||(last=at+longest,repeats.push([at,last]))}
return repeats}function isNameToo(value,before){return before===`://${value}:`}function pairAt(text,at){return text.charCodeAt(at)<<8|text.charCodeAt(at+1)}function percentEncoded(bytes){
return bytes.replace(/[^\w.~!*'()-]/g,byte=>`%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`)}function mergeMasks(bytes,ranges){const sorted=ranges.
filter(([start,end])=>end>start).toSorted((a,b)=>a[0]-b[0]||b[1]-a[1]),masks=[];for(const[start,end,reads]of sorted){const last=masks.at(-1);if(!last||start>=last.
end){masks.push(mask(bytes,start,end,reads));continue}const readings=[...last.readings,...reads?[reads]:[]];masks[masks.length-1]={...end>last.end?mask(bytes,last.
start,end):last,readings}}return masks}function mask(bytes,start,end,reads){return{start,end,shown:maskValue(reads?.trim()??bytes.toString("utf8",start,end)),readings:reads?
[reads]:[],isNeighbour:reads===""}}function maskValue(value){if(value.startsWith("-----BEGIN"))return`${value.slice(0,value.indexOf("-----",10)+5)}\u2026`;const quote=/^["'`]/.
exec(value)?.[0]??"",inner=quote!==""&&value.endsWith(quote)&&value.length>1?value.slice(1,-1):value,prefix=/^(?:[A-Za-z]{2,10}[-_](?:[A-Za-z0-9]{2,8}[-_])?|AKIA|ASIA|AIza)/.
exec(inner)?.[0]??"",tail=inner.length-prefix.length>=20?4:inner.length-prefix.length>=12?2:0,shownPrefix=inner.length-prefix.length>=Math.max(8,prefix.length)?
prefix:"";return`${quote}${shownPrefix}\u2026${tail>0?inner.slice(-tail):""}${inner===value?"":quote}`}function maskRange(bytes,start,end,masks){return pieces(bytes,
start,end,masks).map(({text})=>text).join("")}const USERINFO=/(:\/\/(?:[^\s/@:]{0,200}:)?)[^\s/@:…]{3,200}(?=@)/g;function hider(bytes,masks){const shown=new Map;
for(const{start,end,shown:short,readings,isNeighbour}of masks){for(const reading of readings)reading.length>=HIDDEN_LENGTH&&shown.set(reading,maskValue(reading.
trim()));if(isNeighbour)continue;const value=bytes.toString("utf8",start,end).replace(/^["'`]|["'`]$/g,""),before=bytes.toString("utf8",Math.max(0,start-Buffer.
byteLength(value)-4),start);value.length>=HIDDEN_LENGTH&&!isNameToo(value,before)&&shown.set(value,short.replace(/^["'`]|["'`]$/g,""))}const byHead=new Map;for(const value of[
...shown.keys()].toSorted((a,b)=>b.length-a.length)){const head=value.slice(0,HIDDEN_LENGTH),same=byHead.get(head);same?same.push(value):byHead.set(head,[value])}
return text=>replaced(text,byHead,shown).replace(USERINFO,"$1\u2026")}function replaced(text,byHead,shown){if(byHead.size===0)return text;const parts=[];let from=0;
for(let at=0;at+HIDDEN_LENGTH<=text.length;){const value=byHead.get(text.slice(at,at+HIDDEN_LENGTH))?.find(each=>text.startsWith(each,at));if(value===void 0){at++;
continue}parts.push(text.slice(from,at),shown.get(value)??"\u2026"),at+=value.length,from=at}return parts.join("")+text.slice(from)}function maskLine(bytes,[lineStart,
lineEnd],focus,masks){const start=(0,_lib_utf8_js__WEBPACK_IMPORTED_MODULE_0__.E)(bytes,Math.max(lineStart,focus-CONTEXT_BEFORE),lineStart),end=(0,_lib_utf8_js__WEBPACK_IMPORTED_MODULE_0__.
E)(bytes,Math.min(lineEnd,focus+CONTEXT_AFTER),start),parts=pieces(bytes,start,end,masks),lead=start>lineStart?"\u2026":"";return{text:lead+parts.map(({text})=>text).
join("")+(end<lineEnd?"\u2026":""),columnOf(offset){let column=1+lead.length;for(const part of parts)offset>=part.end?column+=part.text.length:offset>part.start&&
(column+=part.isMask?part.text.length:bytes.toString("utf8",part.start,offset).length);return column}}}function masksIn(masks,start,end){const first=(0,_lib_search_js__WEBPACK_IMPORTED_MODULE_1__.
K)(masks.length,index=>(masks[index]?.end??0)>start);return masks.slice(first,(0,_lib_search_js__WEBPACK_IMPORTED_MODULE_1__.K)(masks.length,index=>(masks[index]?.
start??0)>=end))}function pieces(bytes,start,end,masks){const parts=[];let at=start;for(const each of masksIn(masks,start,end)){const from=Math.max(at,each.start);
from>at&&parts.push({start:at,end:from,text:bytes.toString("utf8",at,from),isMask:!1});const to=Math.min(end,each.end);parts.push({start:from,end:to,text:from===
each.start?each.shown:"\u2026",isMask:!0}),at=to}return at<end&&parts.push({start:at,end,text:bytes.toString("utf8",at,end),isMask:!1}),parts}}),3345:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>characterStart});function characterStart(bytes,offset,floor){let at=offset;for(;at>floor&&at>offset-3&&at<bytes.
length&&(bytes[at]&192)===128;)at--;return at}}),9625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{l:()=>resolveServers});var _config_servers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9431),_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1469),_lib_suggest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(770);const MOST=32,WAIT=30,MAY_PROBE_PUBLIC=new Set(["schedule","workflow_dispatch","comm\
and-line"]);function resolveServers(settings,event,host){const problems=[];settings.offline===!0&&(settings.mcpUrls?.length||settings.mcpCommands?.length)&&problems.
push("--offline connects to nothing and starts nothing, so it cannot go with --mcp-url or --mcp-command");const servers=namedServers(settings),snapshots=settings.
mcpSnapshots??[];servers.length+snapshots.length>MOST&&problems.push(`more than ${MOST} MCP servers are named`);for(const{name,isGiven}of servers.filter(({name:name2},at)=>servers.
findIndex(one=>one.name===name2)<at))problems.push(`two MCP servers are called ${name}${isGiven?"":": give them names, as in NAME=URL or name: in the config"}`);
giveProfiles(servers,settings,problems),giveHeaders(servers,settings,problems),settings.mcpEnv?.length&&!servers.some(({words})=>words)&&problems.push("mcp-env \
is set, but no mcp-command");const given={settings,host,problems,missing:(what,hint="")=>{if(event.lacksSecrets===!0)return`${what}, and this event is given no \
secrets.`;problems.push(`${what}${hint}`)}},endpointOf=server=>server.words?started(server.words,given):addressed(server,server.url??"",given),requests=[],skipped=[];
for(const server of servers){const known={name:server.name,...server.url!==void 0&&{url:server.url},...server.words&&{command:server.words}},endpoint=whyNot(server,
settings,event)??endpointOf(server);typeof endpoint=="string"?skipped.push({...known,why:endpoint}):endpoint&&requests.push({name:server.name,endpoint,profile:server.
profile,mayProbePublic:MAY_PROBE_PUBLIC.has(event.name),wait:settings.mcpWait??WAIT})}if(problems.length>0){const[first=""]=problems;throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.
y(problems.length===1?first:`${problems.length} things about the MCP servers are wrong`,{details:problems.length===1?[]:problems,hint:"Nothing was scanned."})}return{
requests,skipped,snapshots}}function namedServers({mcpServers=[],mcpUrls,mcpCommands=[]}){return[...(mcpUrls&&mcpUrls.length>0?mcpUrls:mcpServers).map(each=>{const{
headers,profile}="headers"in each||"profile"in each?each:{};return{name:each.name??(0,_config_servers_js__WEBPACK_IMPORTED_MODULE_0__.Oe)(each.url),isGiven:each.
name!==void 0,url:each.url,headers:new Map(Object.entries(headers??{})),profile:profile??"auto"}}),...mcpCommands.map(({name,words})=>({name:name??(0,_config_servers_js__WEBPACK_IMPORTED_MODULE_0__.
Mr)(words),isGiven:name!==void 0,words,headers:new Map,profile:"auto"}))]}function giveProfiles(servers,{mcpProfiles=[]},problems){for(const{name,profile}of mcpProfiles)
if(name===void 0)for(const server of servers)server.profile=profile;for(const{name,profile}of mcpProfiles){if(name===void 0)continue;const server=servers.find(each=>each.
name===name);server?server.profile=profile:problems.push(`mcp-profile: ${nobody(name,servers)}`)}mcpProfiles.length>0&&servers.length===0&&problems.push("mcp-pr\
ofile is set, but no MCP server is named")}function nobody(name,servers){const meant=(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_2__.p)(name,servers.map(each=>each.
name));return`no MCP server is called ${name}.${meant===void 0?"":` Did you mean ${meant}?`}`}function giveHeaders(servers,{mcpHeaders=[]},problems){const overHttp=servers.
filter(({url})=>url!==void 0);if(mcpHeaders.length>0&&overHttp.length===0&&problems.push("mcp-headers are set, but no MCP server with an address is named"),overHttp.
length===0)return;const given=new Set;for(const[index,line]of mcpHeaders.entries()){const nth=mcpHeaders.length===1?"the header":`header ${index+1}`,named=overHttp.
filter(({name})=>line.startsWith(`${name}:`)&&line.indexOf(":",name.length+1)>0).toSorted((a,b)=>b.name.length-a.name.length)[0],server=named??(overHttp.length===
1?overHttp[0]:void 0);if(!server){const names=overHttp.map(({name})=>name).join(", ");problems.push(`${nth} names no server. With several it is NAME: Header: va\
lue, with one of ${names}`);continue}const read=(0,_config_servers_js__WEBPACK_IMPORTED_MODULE_0__.ay)(named?line.slice(named.name.length+1).trimStart():line);if("\
problem"in read)problems.push(`mcp-headers: ${read.problem}`);else if(!named&&/^(?:authorization|cookie|x-api-key|api-key)\s*:/i.test(read.value.value))problems.
push(`mcp-headers: ${nobody(read.value.name,overHttp)}`);else{const{name,value}=read.value,key=`${server.name}
${name.toLowerCase()}`;given.has(key)&&problems.push(`the header ${name} of ${server.name} is given twice`),given.add(key);for(const old of server.headers.keys())
old.toLowerCase()===name.toLowerCase()&&server.headers.delete(old);server.headers.set(name,value)}}}function whyNot({words},{offline},{trust}){if(offline===!0)return"\
Nothing is connected to with --offline.";if(words&&trust==="untrusted")return"No server is started for code that comes from outside the repository."}function started(words,{
settings,host,missing}){const env={};let isWhole=!0;for(const{name,value}of settings.mcpEnv??[]){const given=value??host.env[name];if(given!==void 0){env[name]=
given;continue}const why=missing(`mcp-env names ${name}, which is not set`,`. Set it, or write ${name}=value`);if(why!==void 0)return why;isWhole=!1}return isWhole?
{kind:"stdio",command:words,env,cwd:host.cwd}:void 0}function addressed(server,url,{host,missing,problems}){const headers={},before=problems.length;for(const[name,
value]of server.headers){const of=`the header ${name} of ${server.name}`,variables=(0,_config_servers_js__WEBPACK_IMPORTED_MODULE_0__.DF)(value),unset=variables.
find(variable=>(host.env[variable]??"")===""),whole=(0,_config_servers_js__WEBPACK_IMPORTED_MODULE_0__.sO)(value,variable=>host.env[variable]??""),problem=(0,_config_servers_js__WEBPACK_IMPORTED_MODULE_0__.
kX)(variables.length>0?whole:whole.trim());if(unset!==void 0||problem==="empty"){const why=missing(unset===void 0?`${of} has no value`:`${of} needs \${${unset}}\
, which is not set`);if(why!==void 0)return why}else if(problem!==void 0){const from=variables.length>0?`, with what \${${variables.join("}, ${")}} holds,`:"";problems.
push(`${of}${from} ${UNSENDABLE[problem]}`)}else headers[name]=whole.trim()}return problems.length>before?void 0:{kind:"http",url,headers}}const UNSENDABLE={"li\
ne-break":"holds a line break, and a header is one line",characters:"holds characters that no header can have"}}),5844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{chosen:()=>chosen,currentLive:()=>currentLive,updateLock:()=>updateLock});
var external_node_path_=__webpack_require__(6760),promises_=__webpack_require__(8500),lock_canonical=__webpack_require__(3774),lock_drift=__webpack_require__(7696),
config_event=__webpack_require__(3791),errors=__webpack_require__(1469),suggest=__webpack_require__(770),live_servers=__webpack_require__(9625),artifacts_artifact=__webpack_require__(
7999),lock=__webpack_require__(4893),mask=__webpack_require__(6626),build_engine=__webpack_require__(1890),lib_document=__webpack_require__(5721),limits=__webpack_require__(
4354),occurrences=__webpack_require__(2474),compile=__webpack_require__(265),packs=__webpack_require__(4930);async function secretHider(){const engine=(0,build_engine.
P)((0,compile.nb)((0,packs.t8)().rules,()=>!1),limits.aA+1),parse=await(0,lib_document.lB)(["json"]),hiderFor=(text,format)=>{const bytes=Buffer.from(text),artifact=(0,artifacts_artifact.
D)({path:"mcp://server/definitions.json",kind:"mcp-definitions",format,use:"runtime",bytes,isWhole:!0,parse}),secrets=secretsOf(artifact,engine);return(0,mask.Hj)(
bytes,(0,mask.UB)(bytes,secrets))};return server=>{const joined=withTexts(server,value=>Array.isArray(value)?value.join(`
`):value),asJson=hiderFor(JSON.stringify(joined,void 0,2),"json"),asText=hiderFor(textsIn(joined).join(`

`),"text");let isMasked=!1;const hidden=(0,lock_canonical.zO)(joined,text=>{const shown=asText(asJson(text));return isMasked||=shown!==text,shown}),locked=withTexts(
hidden,value=>typeof value=="string"?(0,lock.GM)(value):value);return isMasked?{...locked,isMasked}:locked}}function secretsOf(artifact,engine){const secrets=(0,occurrences.
V)(artifact,engine);return secrets.length===0?secrets:[...secrets,...(0,mask.UY)(artifact.latin1(),secrets)]}function withTexts(server,change){const items=list=>Object.
fromEntries(Object.entries(list).map(([name,item])=>[name,(0,lock.u4)(item)?Object.fromEntries(Object.entries(item).map(([key,value])=>[key,key==="title"||key===
"description"?change(value):value])):item]));return{...server,...server.instructions!==void 0&&{instructions:change(server.instructions)},tools:items(server.tools),
prompts:items(server.prompts),resources:items(server.resources),resourceTemplates:items(server.resourceTemplates)}}function textsIn(value){return typeof value==
"string"?[value]:typeof value=="object"&&value!==null?Object.values(value).flatMap(textsIn):[]}function updateLock(old,current){const servers=new Map(Object.entries(
old?.servers??{})),changes=[];for(const{name,server}of current){if(!server)continue;const before=servers.get(name);changes.push({name,before,after:server,drift:before?
(0,lock_drift.$p)(before,server):[]}),servers.set(name,server)}return{lock:{version:1,servers:Object.fromEntries(servers)},changes}}async function currentLive(settings,names,host,lookAt){
const{requests,snapshots}=(0,live_servers.l)(settings,config_event.rD,host);if(requests.length===0&&snapshots.length===0)throw new errors.y("no MCP server is na\
med",{hint:"Name one with --mcp-url or --mcp-command or in a --config, or lock what the source registers: --from-source"});const saved=await readSnapshots(snapshots,
host),wanted=chosen([...saved,...requests],names),look=lookAt??(await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(1928),__webpack_require__.e(
4973),__webpack_require__.e(8814),__webpack_require__.e(7696),__webpack_require__.e(1837),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,
5136))).lookAtServer,hide=await secretHider(),mcpHost={now:host.now,sleep:milliseconds=>(0,promises_.setTimeout)(milliseconds),random:host.randomKey,env:host.env},
current=[];for(const request of wanted){const server="endpoint"in request?await look({...request,profile:"passive",mayProbePublic:!1},mcpHost):request;current.push(
currentOf(server,hide((0,lock_canonical.wl)(server))))}return current}async function readSnapshots(files,host){if(files.length===0)return[];const{readSnapshot}=await Promise.
all([__webpack_require__.e(1138),__webpack_require__.e(1928),__webpack_require__.e(4973),__webpack_require__.e(8814),__webpack_require__.e(7696),__webpack_require__.
e(1837),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,3296));return files.map(file=>readSnapshot((0,external_node_path_.resolve)(
host.cwd,file)))}function currentOf(look,server){const problems=look.problems.map(({detail})=>detail),isRead=Object.values(look.definitions).some(part=>part!==void 0);
return{name:look.name,server:isRead?server:void 0,problems,look}}function chosen(all,names){const known=all.map(({name})=>name),problems=names.filter(name=>!known.
includes(name)).map(name=>{const meant=(0,suggest.p)(name,known);return`no MCP server is called ${name}.${meant===void 0?"":` Did you mean ${meant}?`}`});if(problems.
length>0)throw new errors.y(problems.length===1?problems[0]:`${problems.length} servers are unknown`,{details:problems.length===1?[]:problems,hint:`There is ${known.
join(", ")}.`});return names.length===0?all:all.filter(({name})=>names.includes(name))}})};export{id,ids,modules};
