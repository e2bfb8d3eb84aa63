const id=7899,ids=[7899],modules={21823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{ew:()=>isListingPath,K7:()=>listingOf,KM:()=>listingText});const ARCHIVE_FORMATS=["zip","tar","tar.gz","gz"];var lib_document=__webpack_require__(55721),limits=__webpack_require__(
54354),tool_node=__webpack_require__(57061);function listingText(facts,entries){const names=new Map;for(const{name}of entries)names.set(name,(names.get(name)??0)+
1);const lines=[];let length=0,left=0;const add=entry=>{const line=JSON.stringify(entry);length+line.length>limits.UY/3?left++:(lines.push(`    ${line}`),length+=
line.length+6)},isPlain=entry=>PLAIN.test(entry.name)&&hasNothing(entry)&&names.get(entry.name)===1,plain=new Set(entries.filter(isPlain));for(const entry of entries)
plain.has(entry)||add(entry);for(const entry of plain)add(entry);return`{
${Object.entries({format:1,...facts,...left>0&&{unnamed:left}}).map(([key,value])=>`  ${JSON.stringify(key)}: ${JSON.stringify(value)},
`).join("")}  "entries": [
${lines.join(`,
`)}
  ]
}
`}const PLAIN=/^(?:[\w@+][\w@+. -]*\/)*[\w@+.-][\w@+. -]*$/;function hasNothing({kind,target,end,encrypted,localName,overlaps,unlisted,unpacked,mode}){return(target??
end??encrypted??localName??overlaps??unlisted??unpacked)===void 0&&(kind==="file"||kind==="folder")&&!/^[2-7]\d{3}$/.test(mode??"")}function listingOf(artifact){
const root=artifact.document()?.root,archive=textAt(root,"archive"),container=ARCHIVE_FORMATS.find(format=>format===textAt(root,"container")),list=(0,tool_node.
_F)(root,"entries");if(!(!root||archive===void 0||!container||list?.kind!=="array"))return{archive,container,size:numberAt(root,"size"),unpacked:numberAt(root,"\
unpacked"),claimed:numberAt(root,"claimed"),end:textAt(root,"end")??"whole",...(0,tool_node._F)(root,"otherDirectory")&&{otherDirectory:!0},entries:list.items.flatMap(
node=>entryIn(node)??[]),node:(0,tool_node._F)(root,"archive")??root}}function entryIn(node){const plain=(0,lib_document.Ul)(node),entry=typeof plain=="object"&&
plain!==null?plain:{};if(typeof entry.name=="string")return{...entry,name:entry.name,kind:entry.kind??"file",size:entry.size??0,node}}function textAt(root,key){
const node=(0,tool_node._F)(root,key);return node?.kind==="scalar"&&typeof node.value=="string"?node.value:void 0}function numberAt(root,key){const node=(0,tool_node.
_F)(root,key);return node?.kind==="scalar"&&typeof node.value=="number"?node.value:0}function isListingPath(path){return/^archives\/[^/]+\/listing\.json$/.test(
path)}}),53774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AF:()=>KEY_OF,F9:()=>lockSource,
Ip:()=>lockedItem,Ud:()=>lockDefinitions,wl:()=>lockLive,zO:()=>mapTexts});var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52467),_lock_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
34893);const KNOWN={tools:["inputSchema","outputSchema","annotations"],prompts:["arguments"],resources:["name","mimeType","annotations"],resourceTemplates:["nam\
e","mimeType","annotations"]},KEY_OF={tools:"name",prompts:"name",resources:"uri",resourceTemplates:"uriTemplate"},VOLATILE=new Set(["size"]),NAMELESS="?",DEPTH=64;
function lockLive({url,command,definitions,problems=[]}){const{serverInfo,instructions}=definitions,cut=_lock_js__WEBPACK_IMPORTED_MODULE_1__.J2.filter(name=>isCut(
name,definitions,problems)),list=name=>lockedItems(name,definitions[name]?.items??[]);return{...url!==void 0&&{url},...command&&{command},from:"live",...cut.length>
0&&{cut},...serverInfo!==void 0&&{serverInfo:canonical(serverInfo)},...typeof instructions=="string"&&{instructions:(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.GM)(
instructions)},tools:list("tools"),prompts:list("prompts"),resources:list("resources"),resourceTemplates:list("resourceTemplates")}}const NOTHING_READ=new Set([
"unreachable","auth-wall","not-mcp"]);function isCut(name,definitions,problems){const list=definitions[name];if(list)return list.cut!==void 0;const{capabilities}=definitions,
isMissed=name!=="resourceTemplates"&&(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(capabilities)&&capabilities[name]!==void 0;return problems.some(({kind})=>NOTHING_READ.
has(kind))||isMissed&&problems.length>0}function lockDefinitions(content){const{serverInfo,instructions,...rest}=(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(content)?
content:{},lists=_lock_js__WEBPACK_IMPORTED_MODULE_1__.J2.map(name=>{const items=rest[name];return[name,{items:Array.isArray(items)?items:[],pages:1}]});return lockLive(
{definitions:{serverInfo,instructions,...Object.fromEntries(lists)}})}const LIST_OF={tool:"tools",prompt:"prompts",resource:"resources"};function lockSource(folder,entries){
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
u4)(value)?Object.fromEntries(Object.entries(value).map(([key,each])=>[change(key),visit(each)])):value;return visit(server)}}),24232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{pL:()=>definitionFiles,Af:()=>liveKindOf,s7:()=>observationsFile});var limits=__webpack_require__(54354);const STRONG_WORD=/^(?:write|create|delete|remove|update|edit|move|rename|insert|drop|execute|exec|run|eval|shell|bash|command|send|post|publish|deploy|install|upload|kill|stop|start|restart|pay|transfer|buy|sell|grant|revoke|merge|push|commit|put|patch|modify|destroy|purge|approve|schedule|cancel|trigger|invoke)$/,
LOOKING_WORD=/^(?:get|list|read|search|find|describe|show|view|fetch|query|count|status|check|lookup|help|docs?)$/,SHOWN=5;function strongTools(tools){return tools.
flatMap(tool=>isStrong(tool)?[nameOf(tool).slice(0,100)]:[]).slice(0,SHOWN)}function destructiveTools(tools){return tools.flatMap(tool=>declaresHarm(tool)?[nameOf(
tool).slice(0,100)]:[]).slice(0,SHOWN)}function declaresHarm(tool){const{annotations}=tool??{},{readOnlyHint,destructiveHint}=annotations??{};return destructiveHint===
!0&&readOnlyHint!==!0}function isStrong(tool){const{annotations}=tool??{},{readOnlyHint}=annotations??{};if(readOnlyHint===!0)return!1;if(declaresHarm(tool))return!0;
const first=nameOf(tool).slice(0,200).replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).find(word=>STRONG_WORD.test(word)||LOOKING_WORD.test(
word));return first!==void 0&&STRONG_WORD.test(first)}function nameOf(tool){const{name}=tool??{};return typeof name=="string"?name:""}const DEFINITIONS="definit\
ions",OBSERVATIONS="observations";function placeOf(name,part){return`mcp://${encodeURIComponent(name)}/${part}.json`}function liveKindOf(path){const name=path.slice(
path.lastIndexOf("/")+1);return name===`${OBSERVATIONS}.json`?"mcp-observations":/^definitions(?:-\d{1,4})?\.json$/.test(name)?"mcp-definitions":void 0}const LISTS=[
"tools","prompts","resources","resourceTemplates"];function definitionFiles({name,definitions},tooLarge=()=>{}){const[instructions,...more]=piecesOf(definitions.
instructions),head=headOf(name,{...definitions,instructions}),parts=[{...head},...more.map(piece=>({server:name,instructions:piece}))];let bytes=more.length>0?PART:
sizeOf(head);for(const list of LISTS)for(const[index,item]of(definitions[list]?.items??[]).entries()){const size=sizeOf(item)+ITEM_OVERHEAD;if(isTooLarge(item)){
tooLarge(`${list}[${index}]`);continue}bytes+size>PART&&(parts.push({server:name}),bytes=0);const part=parts.at(-1);part[list]=[...part[list]??[],item],bytes+=size}
return parts.map((part,index)=>({path:placeOf(name,index===0?DEFINITIONS:`${DEFINITIONS}-${index+1}`),text:`${JSON.stringify(part,void 0,2)}
`}))}function observationsFile({definitions,...rest}){const lists=Object.fromEntries(LISTS.flatMap(list=>definitions[list]?[[list,summary(definitions[list],list)]]:
[])),{protocolVersion,serverInfo}=definitions,hello={...protocolVersion!==void 0&&{protocolVersion},...serverInfo!==void 0&&{serverInfo:identityOf(serverInfo)}};
return{path:placeOf(rest.name,OBSERVATIONS),text:`${JSON.stringify({...rest,hello,lists},void 0,2)}
`}}function summary({items,pages,cut,cacheScope},list){const strong=list==="tools"?strongTools(items):[],destructive=list==="tools"?destructiveTools(items):[],tooLarge=items.
filter(isTooLarge).length;return{count:items.length,pages,...cut&&{cut},...tooLarge>0&&{tooLarge},...cacheScope!==void 0&&{cacheScope},...strong.length>0&&{strong},
...destructive.length>0&&{destructive}}}function identityOf(serverInfo){const{name,version}=serverInfo??{};return{...typeof name=="string"&&{name:name.slice(0,200)},
...typeof version=="string"&&{version:version.slice(0,100)}}}const PART=Math.floor(limits.aA/2),ITEM_OVERHEAD=64,PIECE=256*1024,OVERLAP=1e3;function piecesOf(instructions){
if(typeof instructions!="string"||instructions.length<=PIECE)return[instructions];const pieces=[];for(let start=0;start<instructions.length;start+=PIECE-OVERLAP)
pieces.push(instructions.slice(start,start+PIECE));return pieces}function isTooLarge(item){return sizeOf(item)+ITEM_OVERHEAD>PART}function headOf(name,{protocolVersion,
serverInfo,instructions,capabilities}){return{server:name,...protocolVersion!==void 0&&{protocolVersion},...serverInfo!==void 0&&{serverInfo},...instructions!==
void 0&&{instructions},...capabilities!==void 0&&{capabilities}}}function sizeOf(value){return Buffer.byteLength(JSON.stringify(value,void 0,2)??"")}}),90834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Gw:()=>exampleFiles,K_:()=>shownExample,oR:()=>joined});const SPLIT="{+}";function joined(text){return text.replaceAll(
SPLIT,"")}function joinedExample({text}){return joined(text)}function exampleFiles({path,text,others=[]}){return[{path,text},...others].map(file=>({path:file.path,
text:joined(file.text)}))}function shownExample({text,others=[]}){const further=others.map(file=>`
\u2026 ${file.path}
${file.text}`);return[text,...further].join("").replaceAll(SPLIT,"\u2026")}}),27899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{checkExamples:()=>checkExamples,firedRules:()=>firedRules,foundIn:()=>foundIn});
var rule=__webpack_require__(90834),compile=__webpack_require__(40265),packs=__webpack_require__(24930),scan=__webpack_require__(58919),archive_listing=__webpack_require__(
21823),artifacts_lock=__webpack_require__(34893),lock_canonical=__webpack_require__(53774),lock_file=__webpack_require__(2416),mcp_live=__webpack_require__(24232),
peers=__webpack_require__(86233),byte_source=__webpack_require__(21020),limits=__webpack_require__(54354);function openMemory(id2,files){const byPath=new Map(files.
map(({path,text,bytes})=>[path,bytes??Buffer.from(text,"utf8")]));return{info:{id:id2,kind:"memory",name:id2,displayPrefix:"",repositoryPrefix:"",configPrefix:"",
isOwn:!0},servers:files.flatMap(file=>serverIn(file,files)),list:()=>({files:files.map(file=>fileOf(file,files)),gaps:[]}),read({path},buffer){const bytes=byPath.
get(path);return bytes?bytes.length>limits.aA?{kind:"gap",reason:"too-large",detail:"larger than a file may be in memory"}:(bytes.copy(buffer),{kind:"whole",length:bytes.
length}):{kind:"gap",reason:"vanished",detail:"not among the given files"}},withSource({path},use){const bytes=byPath.get(path);if(!bytes)return{kind:"gap",reason:"\
vanished",detail:"not among the given files"};use((0,byte_source.Xl)(bytes))},countLineEnds:()=>0}}function fileOf({path,text},files){if((0,archive_listing.ew)(
path))return{path,classification:{kind:"archive-listing",format:"json",use:"runtime"}};const kind=/^mcp(?:-servers\/|:)/.test(path)?(0,mcp_live.Af)(path):void 0;
if(!kind)return{path};const lock=kind==="mcp-definitions"?files.find(file=>file.path===artifacts_lock.Sy):void 0,pinned=lock&&pinOf(path.split("/")[1]??"",text,
lock.text);return{path,classification:{kind,format:"json",use:"runtime"},...pinned&&{pinned}}}function pinOf(name,definitions,lockText){const lock=(0,lock_file.
parseLock)(lockText);if(!(0,lock_file.isLock)(lock))return{state:"unreadable",lock:artifacts_lock.Sy,detail:`${artifacts_lock.Sy} ${lock.problem}.`};const server=Object.
hasOwn(lock.servers,name)?lock.servers[name]:void 0;if(!server)return{state:"missing",lock:artifacts_lock.Sy};let content;try{content=JSON.parse(definitions)}catch{}
return{state:"pinned",lock:artifacts_lock.Sy,server,live:(0,lock_canonical.Ud)(content)}}function serverIn({path,text},files){if(fileOf({path,text},files).classification?.
kind!=="mcp-definitions")return[];try{const{server,tools=[]}=JSON.parse(text);return[(0,peers.gD)({name:server,definitions:{tools:{items:tools,pages:1}}})]}catch{
return[]}}const ADVISORY=/^osv\/[^/]+\.json$/;async function checkExamples(definitions,now){const problems=[];for(const definition of definitions){const{id:id2,
bad,good}=definition.info,own=[definition];for(const[index,example]of bad.entries())(await firedRules(own,(0,rule.Gw)(example),now)).has(id2)||problems.push(`${id2}\
: bad example ${index+1} does not fire`);for(const[index,example]of good.entries())(await firedRules(own,(0,rule.Gw)(example),now)).has(id2)&&problems.push(`${id2}\
: good example ${index+1} fires, but should not because: ${example.because}`)}return problems}async function firedRules(definitions,files,now){return new Set((await foundIn(
definitions,files,now)).map(({ruleId})=>ruleId))}async function foundIn(definitions,files,now){const{rules,searchOf}=ready(definitions),target=openMemory("examp\
le",files),result=await(0,scan.W)([target],{rules,now,searchOf}),records=files.filter(({path})=>ADVISORY.test(path));if(records.length===0||!rules.some(({advisories})=>advisories))
return result.findings;const{lookUpAdvisories}=await Promise.all([__webpack_require__.e(5191),__webpack_require__.e(7058)]).then(__webpack_require__.bind(__webpack_require__,
26970)),{openRecords}=await Promise.all([__webpack_require__.e(5191),__webpack_require__.e(7058)]).then(__webpack_require__.bind(__webpack_require__,26480)),source=openRecords(
records.map(({text})=>JSON.parse(text))),{head}=await lookUpAdvisories(result,{source,isSent:!1,rules,targets:[target],secretKey:()=>""});return head.findings}const made=new WeakMap;
function ready(definitions){const known=made.get(definitions);if(known)return known;let search;const one={rules:compiled(definitions),searchOf:make=>(search??=make(),
search)};return made.set(definitions,one),one}function compiled(definitions){if(!definitions.some(({info})=>(0,compile.B8)(info)))return definitions.map(definition=>(0,compile.
mk)(definition));const own=new Set(definitions.map(({info})=>info.id)),others=(0,packs.t8)().rules.filter(({info})=>!own.has(info.id));return(0,compile.nb)([...definitions,
...others],({id:id2})=>own.has(id2))}})};export{id,ids,modules};
