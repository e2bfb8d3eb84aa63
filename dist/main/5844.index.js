const id=5844,ids=[5844],modules={53774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AF:()=>KEY_OF,F9:()=>lockSource,Ip:()=>lockedItem,Ud:()=>lockDefinitions,wl:()=>lockLive,zO:()=>mapTexts});var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52467),_lock_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(34893);const KNOWN={tools:["inputSchema","outputSchema","annotations"],prompts:["arguments"],resources:[
"name","mimeType","annotations"],resourceTemplates:["name","mimeType","annotations"]},KEY_OF={tools:"name",prompts:"name",resources:"uri",resourceTemplates:"uri\
Template"},VOLATILE=new Set(["size"]),NAMELESS="?",DEPTH=64;function lockLive({url,command,definitions,problems=[]}){const{serverInfo,instructions}=definitions,
cut=_lock_js__WEBPACK_IMPORTED_MODULE_1__.J2.filter(name=>isCut(name,definitions,problems)),list=name=>lockedItems(name,definitions[name]?.items??[]);return{...url!==
void 0&&{url},...command&&{command},from:"live",...cut.length>0&&{cut},...serverInfo!==void 0&&{serverInfo:canonical(serverInfo)},...typeof instructions=="strin\
g"&&{instructions:(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.GM)(instructions)},tools:list("tools"),prompts:list("prompts"),resources:list("resources"),resourceTemplates:list(
"resourceTemplates")}}const NOTHING_READ=new Set(["unreachable","auth-wall","not-mcp"]);function isCut(name,definitions,problems){const list=definitions[name];if(list)
return list.cut!==void 0;const{capabilities}=definitions,isMissed=name!=="resourceTemplates"&&(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(capabilities)&&capabilities[name]!==
void 0;return problems.some(({kind})=>NOTHING_READ.has(kind))||isMissed&&problems.length>0}function lockDefinitions(content){const{serverInfo,instructions,...rest}=(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.
u4)(content)?content:{},lists=_lock_js__WEBPACK_IMPORTED_MODULE_1__.J2.map(name=>{const items=rest[name];return[name,{items:Array.isArray(items)?items:[],pages:1}]});
return lockLive({definitions:{serverInfo,instructions,...Object.fromEntries(lists)}})}const LIST_OF={tool:"tools",prompt:"prompts",resource:"resources"};function lockSource(folder,entries){
const certain=entries.filter(({isGuess,kind})=>!isGuess&&LIST_OF[kind]),list=name=>lockedItems(name,certain.filter(each=>LIST_OF[each.kind]===name&&each.name!==
"").map(({name:own,description,schema})=>({[KEY_OF[name]]:own,...description!==void 0&&{description},...schema!==void 0&&{inputSchema:schema}})));return{from:"s\
ource",folder,...certain.some(({name})=>name==="")&&{isPartial:!0},tools:list("tools"),prompts:list("prompts"),resources:list("resources"),resourceTemplates:{}}}
function lockedItems(list,items){const byName=new Map;for(const raw of items){const name=nameOf(list,raw),same=byName.get(name);same?same.push(lockedItem(list,raw)):
byName.set(name,[lockedItem(list,raw)])}const taken=new Set(byName.keys()),locked=[];for(const[name,same]of[...byName].toSorted(byKey))for(const[index,item]of same.
toSorted((a,b)=>byText(JSON.stringify(a),JSON.stringify(b))).entries()){let number=index+1;for(;index>0&&taken.has(`${name}#${number}`);)number++;const key=index===
0?name:`${name}#${number}`;taken.add(key),locked.push([key,item])}return Object.fromEntries(locked)}function nameOf(list,raw){const name=(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.
u4)(raw)?raw[KEY_OF[list]]:void 0;return typeof name=="string"&&name!==""?name:NAMELESS}function lockedItem(list,raw){if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.
u4)(raw))return{extra:{value:canonical(raw)}};const item=[],extra=[];for(const[key,value]of Object.entries(raw).toSorted(byKey))value===void 0||VOLATILE.has(key)||
key===KEY_OF[list]&&typeof value=="string"||(key==="title"||key==="description"?typeof value=="string"?item.push([key,(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.GM)(
value)]):extra.push([key,canonical(value)]):KNOWN[list].includes(key)?item.push([key,withoutTimes(list,key,canonical(value))]):extra.push([key,canonical(value)]));
return extra.length>0&&item.push(["extra",Object.fromEntries(extra)]),Object.fromEntries(item.toSorted(byKey))}function withoutTimes(list,key,value){return!list.
startsWith("resource")||key!=="annotations"||!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value)?value:Object.fromEntries(Object.entries(value).filter(([each])=>each!==
"lastModified"))}function canonical(value,depth=0,key=""){if(typeof value!="object"||value===null)return value;if(depth>DEPTH)return`sha256:${(0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.
fg)(textOf(value))}`;if(Array.isArray(value)){const items=value.map(each=>canonical(each,depth+1));return key==="required"&&items.every(each=>typeof each=="stri\
ng")?items.toSorted(byText):items}return Object.fromEntries(Object.entries(value).filter(([,each])=>each!==void 0).toSorted(byKey).map(([name,each])=>[name,canonical(
each,depth+1,name)]))}function textOf(value){try{return JSON.stringify(value)??""}catch{return"too deep"}}function byKey([a],[b]){return byText(a,b)}function byText(a,b){
return a<b?-1:a>b?1:0}function mapTexts(server,change){const visit=value=>typeof value=="string"?change(value):Array.isArray(value)?value.map(visit):(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.
u4)(value)?Object.fromEntries(Object.entries(value).map(([key,each])=>[change(key),visit(each)])):value;return visit(server)}}),26740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>matchesGlob});var minimatch__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(91138),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
61469),_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68989),_limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54354);const compiled=new Map;
function matchesGlob(path,glob){if(glob.length>_limits_js__WEBPACK_IMPORTED_MODULE_3__.oN)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y(`the pattern ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.
Jj)(glob,40)} is longer than the ${_limits_js__WEBPACK_IMPORTED_MODULE_3__.oN} characters a pattern may have.`);let matcher=compiled.get(glob);if(!matcher){const whole=glob.
endsWith("/")?`${glob}**`:glob;matcher=new minimatch__WEBPACK_IMPORTED_MODULE_0__.VR(whole.replace(/^\.?\//,""),{dot:!0,matchBase:!whole.includes("/"),nocomment:!0,
nonegate:!0}),compiled.set(glob,matcher)}return matcher.match(path)}}),59625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{l:()=>resolveServers});var _config_servers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(89431),_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
61469),_lib_suggest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70770);const MOST=32,WAIT=30,MAY_PROBE_PUBLIC=new Set(["schedule","workflow_dispatch","c\
ommand-line"]);function resolveServers(settings,event,host){const problems=[];settings.offline===!0&&(settings.mcpUrls?.length||settings.mcpCommands?.length)&&problems.
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
ne-break":"holds a line break, and a header is one line",characters:"holds characters that no header can have"}}),45844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{chosen:()=>chosen,currentLive:()=>currentLive,updateLock:()=>updateLock});
var external_node_path_=__webpack_require__(76760),promises_=__webpack_require__(58500),lock_canonical=__webpack_require__(53774),lock_drift=__webpack_require__(
27696),config_event=__webpack_require__(63791),errors=__webpack_require__(61469),suggest=__webpack_require__(70770),live_servers=__webpack_require__(59625),artifacts_artifact=__webpack_require__(
7999),lock=__webpack_require__(34893),mask=__webpack_require__(26626),build_engine=__webpack_require__(11890),lib_document=__webpack_require__(55721),limits=__webpack_require__(
54354),occurrences=__webpack_require__(22474),compile=__webpack_require__(40265),packs=__webpack_require__(24930);async function secretHider(){const engine=(0,build_engine.
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
host),wanted=chosen([...saved,...requests],names),look=lookAt??(await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(
6484),__webpack_require__.e(3245),__webpack_require__.e(7696),__webpack_require__.e(8660),__webpack_require__.e(6880),__webpack_require__.e(7693)]).then(__webpack_require__.
bind(__webpack_require__,58199))).lookAtServer,hide=await secretHider(),mcpHost={now:host.now,sleep:milliseconds=>(0,promises_.setTimeout)(milliseconds),random:host.
randomKey,env:host.env},current=[];for(const request of wanted){const server="endpoint"in request?await look({...request,profile:"passive",mayProbePublic:!1},mcpHost):
request;current.push(currentOf(server,hide((0,lock_canonical.wl)(server))))}return current}async function readSnapshots(files,host){if(files.length===0)return[];
const{readSnapshot}=await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.e(3245),__webpack_require__.
e(7696),__webpack_require__.e(8660),__webpack_require__.e(6880),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,53296));return files.
map(file=>readSnapshot((0,external_node_path_.resolve)(host.cwd,file)))}function currentOf(look,server){const problems=look.problems.map(({detail})=>detail),isRead=Object.
values(look.definitions).some(part=>part!==void 0);return{name:look.name,server:isRead?server:void 0,problems,look}}function chosen(all,names){const known=all.map(
({name})=>name),problems=names.filter(name=>!known.includes(name)).map(name=>{const meant=(0,suggest.p)(name,known);return`no MCP server is called ${name}.${meant===
void 0?"":` Did you mean ${meant}?`}`});if(problems.length>0)throw new errors.y(problems.length===1?problems[0]:`${problems.length} servers are unknown`,{details:problems.
length===1?[]:problems,hint:known.length===0?"There is none.":`Known here: ${known.join(", ")}.`});return names.length===0?all:all.filter(({name})=>names.includes(
name))}}),40265:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B8:()=>needsOthers,mk:()=>compileRule,
nb:()=>compileRules});var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(26740),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(38552),
_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16416),_value_checks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16002);const ON_FINDINGS=new Set(
["pin/danger-after-change"]);function needsOthers({id:id2}){return ON_FINDINGS.has(id2)}function compileRules(definitions,isChosen,now=0){const needed=new Set([
"secrets"]);return definitions.some(({info})=>needsOthers(info)&&isChosen(info))&&needed.add("prompt"),definitions.filter(({info})=>isChosen(info)||needed.has(info.
category)).map(definition=>compileRule(definition,!isChosen(definition.info),now))}const FILE_ONLY=new Set(["file"]);function compileRule(definition,isMaskOnly=!1,now=0){
const{info,message,where,match,isForeign}=definition,text="text"in match?match.text:void 0,kinds=where.kinds&&kindsOf(where.kinds),occurrenceAt=text?textMatcher(
text,isForeign,now):()=>{};return{info,message,isForeign,isMaskOnly,kinds,roles:where.roles.length===1&&where.roles[0]==="file"?FILE_ONLY:new Set(where.roles),..."\
detector"in match&&{detector:match.detector},keywords:text?.any??[],..."document"in match&&{document:match.document},..."flow"in match&&{flow:match.flow},..."po\
sture"in match&&{postures:match.posture},..."advisory"in match&&{advisories:match.advisory},...definition.edits&&{edits:definition.edits},appliesTo:({kind,path})=>(kinds?.
has(kind)??!0)&&(where.paths?.some(glob=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__.k)(path,glob))??!0),placeCheck:text&&placeCheckOf(text),occurrenceAt,occurrenceIn:text?
windowed(text,occurrenceAt):()=>{}}}function kindsOf(kinds){return new Set([...kinds,...kinds.includes("tool-list")?["mcp-definitions"]:[]])}function placeCheckOf({
reach:{notAfter,secret},checks}){if(!(notAfter===void 0&&secret===void 0))return{...notAfter!==void 0&&{notAfter},...secret!==void 0&&{secret},mustHoldDigit:checks.
some(each=>"digit"in each)}}const EDGE=64,WINDOW=4608;function windowed(match,occurrenceAt){const{reach,checks}=match,around=Math.max(0,...checks.map(check=>"ne\
ar"in check?check.near.within:"notNear"in check?check.notNear.within:0)),ahead=reach.ahead===void 0?Number.POSITIVE_INFINITY:reach.ahead+around+EDGE,behind=(match.
before===void 0?0:_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__.xp)+around+EDGE;return(bytes,offset,keyword,text)=>{if(ahead>WINDOW)return occurrenceAt(text(),
offset,keyword);const start=Math.max(0,offset-behind),found=occurrenceAt(bytes.toString("latin1",start,offset+ahead),offset-start,keyword);return found&&{...found,
start:found.start+start,end:found.end+start,...found.secret&&{secret:[found.secret[0]+start,found.secret[1]+start]}}}}function textMatcher(match,isForeign,now){
let anchored;const execute=(0,_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__.lL)(isForeign),surroundings=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_3__.R)(()=>match.
checks.flatMap(check=>{const around="near"in check?check.near:"notNear"in check?check.notNear:void 0;return around?[{within:around.within,expression:new RegExp(
around.regex,match.flags),isWanted:"near"in check}]:[]}));return(text,offset,keyword)=>{const mark=match.any[keyword]?.text??"",length=Buffer.byteLength(mark);(match.
regex!==void 0||match.before!==void 0)&&(anchored??=(0,_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__.mv)(match.regex??"",match.before,match.flags,isForeign));
const found=anchored?anchored.matchAt(text,offset):{start:offset,end:offset+length};if(!found)return;const secret=wholeSecret(found,offset),value=text.slice(...secret??
[found.start,found.end]),whole=text.slice(found.start,found.end);let standing="plain";for(const check of match.checks){if("near"in check||"notNear"in check)continue;
const outcome=(0,_value_checks_js__WEBPACK_IMPORTED_MODULE_1__.Su)(value,check,{keyword:mark,now,whole});if(outcome==="reject")return;outcome!=="pass"&&(standing=
outcome)}for(const{within,expression,isWanted}of surroundings()){const around=text.slice(Math.max(0,found.start-within),found.end+within);if(execute(expression,
around)!==null!==isWanted)return}return{start:found.start,end:Math.max(found.end,offset+(match.regex===void 0?length:0)),...secret&&{secret},standing}}}function wholeSecret(found,offset){
if(found.secret)return found.secret[0]===offset?[found.start,found.secret[1]]:found.secret}})};export{id,ids,modules};
