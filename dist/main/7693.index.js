const id=7693,ids=[7693],modules={7999:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>createArtifact,b:()=>isDocumentFormat});var search=__webpack_require__(39086),utf8=__webpack_require__(13345);const STEP=4096;function createLineMap(bytes,linesBefore=0){
const starts=[0];let read=0;function readTo(offset,line=0){for(;read<bytes.length&&(read<=offset||starts.length<line);read++){const byte=bytes[read];(byte===10||
byte===13&&bytes[read+1]!==10)&&starts.push(read+1)}}function lineRange(line){const index=line-linesBefore-1;readTo(0,index+2);const start=starts[index];if(start===
void 0)return;let end=starts[index+1]??bytes.length;return index+1<starts.length&&(end-=bytes[end-1]===10&&bytes[end-2]===13&&end-2>=start?2:1),[start,end]}const checkpoints=new Map;
function unitsBefore(lineStart,offset){if(offset-lineStart<2*STEP)return bytes.toString("utf8",lineStart,offset).length;let line=checkpoints.get(lineStart);line||
(line={bytes:[lineStart],units:[0]},checkpoints.set(lineStart,line));let last=line.bytes.length-1;for(;line.bytes[last]+STEP<=offset;){const from=line.bytes[last],
to=(0,utf8.E)(bytes,from+STEP,from);line.units.push(line.units[last]+bytes.toString("utf8",from,to).length),line.bytes.push(to),last++}const at=(0,search.j)(line.
bytes,offset);return line.units[at]+bytes.toString("utf8",line.bytes[at],offset).length}return{position(offset){readTo(offset);const low=(0,search.j)(starts,offset);
return{line:linesBefore+low+1,column:unitsBefore(starts[low],offset)+1}},lineRange}}var offsets=__webpack_require__(1372);function createArtifact(source){return new LoadedArtifact(
source)}class LoadedArtifact{path;kind;format;use;bytes;isWhole;isHead;source;link;pinned;peers;app;tree;#source;#latin1;#text;#offsets;#document;#lines;constructor(source){
this.path=source.path,this.kind=source.kind,this.format=source.format,this.use=source.use,this.bytes=source.bytes,this.isWhole=source.isWhole,this.isHead=source.
isHead??source.isWhole,source.source&&(this.source=source.source),source.link&&(this.link=source.link),source.pinned&&(this.pinned=source.pinned),source.peers&&
(this.peers=source.peers),source.app&&(this.app=source.app),source.tree&&(this.tree=source.tree),this.#source=source}latin1(){return this.#latin1??=this.bytes.toString(
"latin1"),this.#latin1}text(){return this.#text??=this.bytes.toString("utf8"),this.#text}document(){return this.#document??={parsed:this.#parse()},this.#document.
parsed}#parse(){const{format}=this;if(!isDocumentFormat(format)||this.link)return;const text=/\.md$/i.test(this.path)?frontMatter(this.text()):this.text();return this.#source.
parse(text,format)}get isParsed(){return this.#document!==void 0}byteOffset(index){return this.#counts().byteOf(index)}textIndex(offset){return this.#counts().unitOf(
offset)}#counts(){return this.#offsets??=(0,offsets.b)(this.text(),this.bytes.length),this.#offsets}lines(){return this.#lines??=createLineMap(this.bytes,this.#source.
linesBefore?.()??0),this.#lines}}function frontMatter(text){const end=/^---[^\S\n]*\n/.test(text)?/\n---[^\S\n]*(?:\n|$)/.exec(text):null;return end?text.slice(
0,end.index+1):""}function isDocumentFormat(format){return format==="json"||format==="yaml"||format==="toml"}}),24232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
void 0&&{instructions},...capabilities!==void 0&&{capabilities}}}function sizeOf(value){return Buffer.byteLength(JSON.stringify(value,void 0,2)??"")}}),76150:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{mcpDefinitions:()=>mcpDefinitions});var live_definitions=__webpack_require__(
45803),tool_node=__webpack_require__(57061),lib_escape=__webpack_require__(68989),network_host=__webpack_require__(90777);const NODES=4e5;function*below(root){const open=[
{node:root,depth:0}];for(let count=0;count<NODES;count++){const next=open.pop();if(!next)return;yield next;const{node}=next,depth=next.depth+1;if(node.kind==="a\
rray")for(const item of node.items.toReversed())open.push({node:item,depth});if(node.kind==="object")for(const entry of node.entries.toReversed())open.push({node:entry.
value,key:entry,depth})}}function parametersOf(tool){const schema=(0,tool_node._F)(tool,"inputSchema");if(!schema)return[];const found=[];for(const{node,key}of below(
schema))if(!(key?.key!=="properties"||node.kind!=="object"))for(const{key:name,keyStart,keyEnd,value}of node.entries)found.push({name,schema:value,keyNode:{kind:"\
scalar",start:keyStart,end:keyEnd,value:name}});return found}const SCRIPT=/^\s{0,8}(?:javascript|vbscript|data:text\/html|data:application\/xhtml)/i,ACTIVE_SVG=/<script|\bon(?:load|error|click|mouseover|begin)\s{0,4}=|<foreignObject|javascript:/i;
function*iconsOf(node,place){const icons=(0,tool_node._F)(node,"icons");if(icons?.kind==="array")for(const icon of icons.items.slice(0,50)){const src=(0,tool_node.
_F)(icon,"src"),address=(0,tool_node.b6)(src);if(!src||address===void 0)continue;const why=wrongIcon(address);why!==void 0&&(yield{node:src,place,message:`{plac\
e} has an icon that ${why}.`,evidence:address.slice(0,120)})}}function wrongIcon(address){if(SCRIPT.test(address))return"runs as a script";if(/^data:image\/svg/i.
test(address))return ACTIVE_SVG.test(decoded(address))?"holds a script":void 0;if(/^(?:https:|data:image\/)/i.test(address)||/^http:/i.test(address)&&(0,network_host.
cW)((0,network_host.w4)(address)??""))return;const scheme=/^([a-z][a-z\d+.-]{0,20}):/i.exec(address)?.[1];return scheme===void 0?void 0:`is loaded by ${scheme}:`}
function decoded(address){const body=address.slice(address.indexOf(",")+1,2e5);if(/;base64,/i.test(address.slice(0,200)))return Buffer.from(body,"base64").toString(
"utf8");try{return decodeURIComponent(body)}catch{return body}}const unsafeIcons=function*({declaration:{own,items,place}}){for(const{key,node}of own)key==="ser\
verInfo"&&(yield*iconsOf(node,place));for(const item of items)yield*iconsOf(item.node,item.place)},scriptAddresses=function*({declaration:{own,items,place}}){const places=[
...own.flatMap(({key,node})=>key==="serverInfo"?[{node:(0,tool_node._F)(node,"websiteUrl"),place}]:[]),...items.map(item=>({node:(0,tool_node._F)(item.node,"uri")??
(0,tool_node._F)(item.node,"uriTemplate"),place:item.place}))];for(const{node,place:at}of places)node&&SCRIPT.test((0,tool_node.b6)(node)??"")&&(yield{node,place:at,
evidence:((0,tool_node.b6)(node)??"").slice(0,120)})},WHOLE_DISK=/^file:\/{2,3}(?:[A-Za-z]:\/)?\{[+/#]{0,1}[\w,*.]{1,60}\}$/,ANY_HOST=/^https?:\/\/\{[^}]{1,60}\}|^\{[+#]?\w{1,60}\*?\}$/,
openTemplates=function*({declaration:{items}}){for(const{kind,node:item,place}of items){const node=kind==="template"?(0,tool_node._F)(item,"uriTemplate"):void 0,
template=(0,tool_node.b6)(node)??"";node&&(WHOLE_DISK.test(template)||ANY_HOST.test(template))&&(yield{node,place,message:`{place} takes ${WHOLE_DISK.test(template)?
"the path of any file":"any address"}: {match}.`,evidence:template})}},SECRET_NAME=/^(?:(?:all|admin|prod|production|internal|user|db|database)[-_]?)?(?:credentials?|secrets?|passwords?|api[-_]?keys?|private[-_]?keys?|access[-_]?tokens?|\.env|id_(?:rsa|ed25519))$/i,
TOLD=/^(?:docs?|help|guide|schema|template|example|reference|ui|skill)s?[:/.-]|\b(?:guide|documentation|how to|template|schema|example|best practices)\b/i,secretResources=function*({
declaration:{items}}){for(const{kind,node:item,place}of items){const node=kind==="resource"?(0,tool_node._F)(item,"uri"):void 0,uri=(0,tool_node.b6)(node);if(!node||
uri===void 0)continue;const last=uri.replace(/[?#].*$/s,"").split(/[:/]/).filter(part=>part!=="").at(-1)??"",about=`${(0,tool_node.b6)((0,tool_node._F)(item,"ti\
tle"))??""} ${(0,tool_node.b6)((0,tool_node._F)(item,"description"))??""}`;SECRET_NAME.test(last.replace(/\.(?:json|txt|ya?ml|toml|pem)$/i,""))&&!TOLD.test(uri)&&
!TOLD.test(about)&&(yield{node,place,evidence:uri})}},DOMAINS=/^(?:connect|resource|frame|base_?uri|baseUri|redirect)_?(?:D|d)omains$/,ANY_DOMAIN=/^(?:\*|(?:https?|wss?):(?:\/\/)?\*?|https?:\/\/\*\.(?:com|net|org|io|dev|app))$/i,
openApps=function*({declaration:{items}}){for(const item of items)for(const{node,key}of metaOf(item)){if(key===void 0||!DOMAINS.test(key.key)||node.kind!=="arra\
y")continue;const wide=node.items.find(each=>ANY_DOMAIN.test((0,tool_node.b6)(each)??""));wide&&(yield{node:wide,place:item.place,message:`The page of {place} m\
ay reach any host (${key.key}: {match}).`,evidence:`${key.key}: ${(0,tool_node.b6)(wide)??""}`})}},DEVICES=/^(?:camera|microphone|geolocation|clipboardWrite|clipboardRead|clipboard)$/,
appDevices=function*({declaration:{items}}){for(const item of items)for(const{node,key}of metaOf(item)){if(key?.key!=="permissions"||node.kind!=="object")continue;
const asked=node.entries.filter(({key:name})=>DEVICES.test(name)).map(({key:name})=>name);asked.length>0&&(yield{node,place:item.place,evidence:asked.join(", ")})}};
function metaOf({node}){const meta=(0,tool_node._F)(node,"_meta");return meta?below(meta):[]}const words=text=>new Set(text.split(" ")),SHARED="name title descr\
iption icons _meta annotations",KNOWN={tool:words(`${SHARED} inputSchema outputSchema execution`),prompt:words(`${SHARED} arguments`),resource:words(`${SHARED} \
uri mimeType size`),template:words(`${SHARED} uriTemplate mimeType`)},PROSE=new RegExp("^(?=.{50})[^\\n]{0,40}\\b[a-z]{2,}(?:[^\\p{L}\\n]{1,4}\\p{L}{1,20}){7}",
"u"),unknownKeys=function*({declaration:{items}}){const seen=new Set;for(const{kind,node:item,place}of items)if(item.kind==="object")for(const entry of item.entries){
const id2=`${kind} ${entry.key}`;if(KNOWN[kind].has(entry.key)||seen.has(id2))continue;const prose=proseIn(entry.value);!prose&&seen.has(`plain ${id2}`)||(seen.
add(prose?id2:`plain ${id2}`),yield prose?{node:prose,place,message:`{place} has a key "${entry.key}" that the protocol does not know, and it speaks: "{match}".`,
evidence:(0,tool_node.b6)(prose)??""}:{node:keyOf(entry),place,evidence:entry.key,tier:"context"})}};function proseIn(node){for(const{node:each}of below(node))if(PROSE.
test(((0,tool_node.b6)(each)??"").slice(0,600)))return each}function keyOf({key,keyStart,keyEnd}){return{kind:"scalar",start:keyStart,end:keyEnd,value:key}}const ORDERS=/\b(?:you (?:must|should|have to|need to|may not)|always|never|do not|don['’]t|make sure|before (?:using|calling|answering|responding)|instead of|ignore)\b/i,
assistantOnly=function*({declaration:{items}}){for(const{node:item,place}of items){const audience=(0,tool_node._F)((0,tool_node._F)(item,"annotations"),"audienc\
e");if(audience?.kind!=="array"||audience.items.length!==1||(0,tool_node.b6)(audience.items[0])!=="assistant")continue;const node=["title","description"].flatMap(
key=>(0,tool_node._F)(item,key)??[]).find(each=>ORDERS.test((0,tool_node.b6)(each)??""));node&&(yield{node,place,evidence:ORDERS.exec((0,tool_node.b6)(node)??"")?.[0]??
""})}},TOOL_NAME=/^[A-Za-z0-9_./-]{1,128}$/,NAMES=20,oddNames=function*({declaration:{items}}){let count=0;for(const{kind,node:item,place}of items){if(kind!=="t\
ool")continue;const node=(0,tool_node._F)(item,"name")??item,name=(0,tool_node.b6)(node);name!==void 0&&TOOL_NAME.test(name)||++count>NAMES||(yield{node:name===
void 0?{...node,end:node.start+1}:node,place,message:name===void 0?"{place} has no name.":'{place} has a name that the protocol does not allow: "{match}".',evidence:name??
"no name"})}},CHANGING=/\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b|\b[\da-f]{12,64}\b|\d{1,20}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;
function steady(text){return text.slice(0,2e4).replace(CHANGING,"#")}const cloaked=function*(root,place){const list=(0,tool_node._F)(root,"cloaking");for(const item of list?.
kind==="array"?list.items.slice(0,200):[]){const[first,second]=[(0,tool_node.b6)((0,tool_node._F)(item,"first"))??"",(0,tool_node.b6)((0,tool_node._F)(item,"sec\
ond"))??""];if(steady(first)===steady(second))continue;const what=(0,tool_node.b6)((0,tool_node._F)(item,"what"))??"what it declares",isByClient=(0,tool_node.b6)(
(0,tool_node._F)(item,"by"))==="client",isPassing=!isByClient&&/^resource /.test(what)&&[first,second].includes("(not offered)"),to=isByClient?"to a client of a\
nother name":"when it is asked again";yield{node:(0,tool_node._F)(item,"second")??item,place:`${place}, ${(0,lib_escape.Jj)(what,120)}`,message:`{place}: the se\
rver says something else ${to}.`,evidence:`${what}: "${around(first,second)}" became "${around(second,first)}"`,...isPassing&&{tier:"context"}}}};function around(text,other){
let start=0;for(;start<text.length&&text[start]===other[start];)start++;return(0,lib_escape.Jj)(text.slice(Math.max(0,start-20)),100)}const LISTS=["tools","prom\
pts","resources","resourceTemplates"],ENDLESS=new Map([["repeated-cursor","hands out one cursor again and again"],["pages","goes on after 20 pages"],["items","h\
as more than 2,000 entries"],["bytes","is larger than 5 MiB"]]),endlessLists=function*(root,place){const lists=(0,tool_node._F)(root,"lists");for(const name of LISTS){
const node=(0,tool_node._F)((0,tool_node._F)(lists,name),"cut"),why=ENDLESS.get((0,tool_node.b6)(node)??""),large=(0,tool_node._F)((0,tool_node._F)(lists,name),
"tooLarge"),at=`${place}, list of ${name==="resourceTemplates"?"resource templates":name}`;large&&(yield{node:large,place:at,message:"{place} has entries so lon\
g that they were not looked at.",evidence:`${name}: too large`});const isCatalogue=name.startsWith("resource")&&(0,tool_node.b6)(node)!=="repeated-cursor";node&&
why!==void 0&&!isCatalogue&&(yield{node,place:at,message:`{place} ${why}.`,evidence:`${name}: ${(0,tool_node.b6)(node)??""}`})}},strayOutput=function*(root,place){
const count=(0,tool_node._F)((0,tool_node._F)(root,"stdio"),"strayLines");if(count?.kind!=="scalar"||typeof count.value!="number"||count.value<1)return;const line=(0,tool_node.
b6)((0,tool_node._F)((0,tool_node._F)(root,"stdio"),"firstStrayLine"))??"";yield{node:count,place,evidence:line}};var regex_syntax=__webpack_require__(45915),credential_names=__webpack_require__(
81882);const schemasOf=tool=>["inputSchema","outputSchema"].flatMap(key=>(0,tool_node._F)(tool,key)??[]),PATTERNS=2e3,costlyPatterns=function*({declaration:{items}}){
let count=0;for(const{kind,node:tool,place}of items)if(kind==="tool")for(const schema of schemasOf(tool))for(const{node,key}of below(schema)){const source=key?.
key==="pattern"?(0,tool_node.b6)(node):void 0;if(source===void 0||count++>PATTERNS)continue;const regex=(0,regex_syntax.g)(source,"","javascript");regex&&isCatastrophic(
regex.root)&&(yield{node,place,evidence:source})}},MANY=Number.POSITIVE_INFINITY;function isCatastrophic(node){return node.kind==="repeat"?node.most===MANY&&(isDivisible(
node.of)||overlaps(node.of))||isCatastrophic(node.of):node.kind==="all"||node.kind==="any"?node.of.some(isCatastrophic):!1}function isDivisible(node){return node.
kind==="any"?node.of.some(isDivisible):node.kind==="repeat"?node.most===MANY&&isSet(node.of)||isDivisible(node.of):node.kind!=="all"?!1:node.of.some((part,index)=>isDivisible(
part)&&node.of.every((other,at)=>at===index||mayBeEmpty(other)))}function isSet(node){return node.kind==="set"||node.kind==="all"&&node.of.length===1&&node.of[0]?.
kind==="set"}function mayBeEmpty(node){return node.kind==="repeat"?node.least===0||mayBeEmpty(node.of):node.kind==="any"?node.of.some(mayBeEmpty):node.kind==="a\
ll"?node.of.every(mayBeEmpty):node.kind!=="set"}function overlaps(node){const body=node.kind==="all"&&node.of.length===1?node.of[0]:node;if(body?.kind!=="any")return!1;
let seen=0n;for(const branch of body.of){const only=branch.kind==="all"&&branch.of.length===1?branch.of[0]:branch;if(only?.kind==="set"){if((seen&only.set)!==0n)
return!0;seen|=only.set}}return!1}const LEVELS=40,VALUES=1e3,oversizedSchemas=function*({declaration:{items}}){for(const{kind,node:tool,place}of items){if(kind!==
"tool")continue;const why=schemasOf(tool).flatMap(schema=>[...oversized(schema)]).at(0);why&&(yield{place,...why,message:`{place} has a schema that ${why.evidence}\
.`})}};function*oversized(schema){for(const{node,key,depth}of below(schema))depth===LEVELS&&(yield{node,evidence:`is nested more than ${LEVELS} levels deep`}),key?.
key==="enum"&&node.kind==="array"&&node.items.length>VALUES&&(yield{node:{...node,end:node.start+1},evidence:`lists ${node.items.length} values for one field`}),
key?.key==="$ref"&&((0,tool_node.b6)(node)==="#"||(0,tool_node.b6)(node)==="#/")&&(yield{node,evidence:"contains itself"})}const headerSecrets=function*({declaration:{
items}}){for(const{kind,node:tool,place}of items)if(kind==="tool")for(const{name,schema}of parametersOf(tool)){const header=(0,tool_node._F)(schema,"x-mcp-heade\
r"),isSecret=(0,credential_names.s)(name)||(0,tool_node.b6)((0,tool_node._F)(schema,"format"))==="password";header&&isSecret&&(yield{node:header,place:`${place}\
, parameter "${name}"`,evidence:`x-mcp-header: ${(0,tool_node.b6)(header)??""}`})}},STRONG=/^(?:(?:file|dir|directory|folder|local|source|dest|destination|output|input)?_?path|file_?name|url|uri|command|cmd|script|sql|query)$/i,
BOUNDS=["enum","const","pattern","format","maxLength"],laxSchemas=function*({declaration:{items,place}}){const tools=items.filter(({kind})=>kind==="tool"),lax=tools.
flatMap(({node:tool})=>{const parameter=parametersOf(tool).find(isLax);return parameter?[parameter]:[]}),[first]=lax;first&&(yield{node:first.keyNode,place,message:`${lax.
length} of ${tools.length} tools of {place} take a path, address, command or query as text of any length and form.`,evidence:lax.slice(0,5).map(({name})=>name).
join(", ")})};function isLax({name,schema}){return STRONG.test(name)&&(0,tool_node.b6)((0,tool_node._F)(schema,"type"))==="string"&&BOUNDS.every(key=>(0,tool_node.
_F)(schema,key)===void 0)}var lookalike_names=__webpack_require__(584),confusables=__webpack_require__(43027);const SHORTEST=5,lookalikeServer=function*({declaration:{
server,place,own},peers}){const info=own.find(({key})=>key==="serverInfo")?.node,node=(0,tool_node._F)(info,"name"),name=(0,tool_node.b6)(node);if(!node||name===
void 0||name.length<SHORTEST||name.length>200)return;const original=peers.find(peer=>peer.name!==server&&isImitation(name,peer.name))?.name??(0,lookalike_names.
I)(name,"npm")??(0,lookalike_names.I)(name,"pypi");original!==void 0&&(yield{node,place,message:`{place} calls itself "{match}", which reads like "${original}" \
and is not.`,evidence:`${name} / ${original}`})};function isImitation(name,other){return other.length<SHORTEST||plain(name)===plain(other)?!1:folded(name)===folded(
other)||undoubled(name)===undoubled(other)||isSwapped(plain(name),plain(other))}function plain(name){return name.toLowerCase().replace(/[-_.\s]/g,"")}function folded(name){
return(0,confusables.q)(name).replace(/[-_.\s]/g,"")}function undoubled(name){return plain(name).replace(/([a-z])\1+/g,"$1")}function isSwapped(left,right){if(left.
length!==right.length||left.length<6)return!1;const at=[...left].findIndex((letter,index)=>letter!==right[index]);return left[at]===right[at+1]&&left[at+1]===right[at]&&
left.slice(at+2)===right.slice(at+2)}const DECLARED={"capability/app-device-permission":appDevices,"capability/app-reaches-any-host":openApps,"capability/lax-sc\
hema":laxSchemas,"capability/open-resource-template":openTemplates,"capability/secret-in-header":headerSecrets,"capability/secret-resource":secretResources,"tex\
t/assistant-only-order":assistantOnly,"text/costly-pattern":costlyPatterns,"text/lookalike-server-name":lookalikeServer,"text/oversized-schema":oversizedSchemas,
"text/script-address":scriptAddresses,"text/tool-name-not-allowed":oddNames,"text/unknown-key":unknownKeys,"text/unsafe-icon":unsafeIcons},OBSERVED={"text/cloak\
ed-definition":cloaked,"text/endless-list":endlessLists,"text/stray-output":strayOutput},EVIDENCE=240,mcpDefinitions=rules=>{const own=rules.filter(({detector})=>detector===
"mcp-definitions");if(own.length!==0)return{name:"mcp-definitions",keywords:[],appliesTo:artifact=>(artifact.kind==="mcp-definitions"||artifact.kind==="mcp-obse\
rvations")&&own.some(rule=>rule.appliesTo(artifact)),detect({artifact,report}){const root=artifact.document()?.root;if(!root)return;const found=id2=>artifact.kind===
"mcp-observations"?OBSERVED[id2]?.(root,`server "${(0,lib_escape.Jj)((0,tool_node.b6)((0,tool_node._F)(root,"name"))??"",80)}"`)??[]:DECLARED[id2]?.({declaration:(0,live_definitions.
V)(artifact),peers:artifact.peers??[]})??[];for(const rule of own)if(rule.appliesTo(artifact))for(const{node,place,message,evidence,tier}of found(rule.info.id))
report({rule,range:[artifact.byteOffset(node.start),artifact.byteOffset(node.end)],place,evidence:[(0,lib_escape.Jj)(evidence,EVIDENCE)],...message!==void 0&&{message},
...tier&&{tier}})}}}}),39467:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{mcpDrift:()=>mcpDrift});var capture=__webpack_require__(87020),lock_drift=__webpack_require__(27696),issues=__webpack_require__(78661),lock=__webpack_require__(
34893),lock_canonical=__webpack_require__(53774),tool_node=__webpack_require__(57061),lib_document=__webpack_require__(55721),lib_escape=__webpack_require__(68989);
const NAME=80;function serverNode({path},root){const node=(0,tool_node._F)(root,"server")??root;return{name:(0,lib_escape.Jj)((0,tool_node.b6)(node)??"",NAME),node,
isFirst:path.endsWith("/definitions.json")}}function nodeOf(root,server,drift,live){if(drift.kind==="server"){if(!server.isFirst)return;const info=(0,tool_node.
_F)(root,"serverInfo");return(drift.field==="instructions"?(0,tool_node._F)(root,"instructions"):(0,tool_node._F)(info,drift.field))??server.node}if(drift.kind===
"removed")return server.isFirst?server.node:void 0;const{list,name}=drift,items=(0,tool_node._F)(root,list);if(items?.kind!=="array")return;const wanted=JSON.stringify(
live[list][name]),own=items.items.filter(item2=>{const called=(0,tool_node.b6)((0,tool_node._F)(item2,lock_canonical.AF[list]))??"?";return called===name||name.
startsWith(`${called}#`)||called===""&&name.startsWith("?")}),item=own.length===1?own[0]:own.find(each=>JSON.stringify((0,lock_canonical.Ip)(list,(0,lib_document.
Ul)(each)))===wanted)??own[0],changes=drift.kind==="changed"?drift.changes:[];return changes.length===1?(0,tool_node._F)(item,changes[0]?.field??"")??item:item}
function lockedText(drift,locked){const text=value=>value===void 0?"":(0,lock.hw)(value);if(drift.kind==="server")return JSON.stringify([text(locked.instructions),
locked.serverInfo??null]);const{list}=drift,item=locked[list]["lockedName"in drift?drift.lockedName:drift.name];if(!item)return"";const{description,title}=item;
return JSON.stringify([item,text(description),text(title)])}const DANGER="pin/danger-after-change",mcpDrift=rules=>{const own=new Map(rules.flatMap(rule=>rule.detector===
"mcp-drift"?[[rule.info.id,rule]]:[]));if(own.size!==0)return{name:"mcp-drift",keywords:[],appliesTo:({kind,pinned})=>kind==="mcp-definitions"&&pinned!==void 0,
detect(){},conclude:(visit,found)=>judge(visit,found,own)}};function judge(visit,found,rules){const{pinned}=visit.artifact,root=visit.artifact.document()?.root;
if(!pinned||!root)return;const server=serverNode(visit.artifact,root),place=`server "${server.name}"`;if(pinned.state==="missing"&&server.isFirst){const rule=rules.
get("pin/missing"),lock2=pinned.lock===void 0?"There is no lock":`${pinned.lock} has no entry`;rule&&visit.report({rule,range:rangeOf(visit,server.node),place,evidence:[
server.name],message:`${lock2} for the server "${server.name}".`})}if(pinned.state!=="pinned"||!pinned.live)return;const alarms=found.filter(each=>each.rule.info.
category==="prompt"&&(0,capture.kx)(each)==="gate"),told=new Set;for(const drift of(0,lock_drift.yD)(pinned).open){const node=nodeOf(root,server,drift,pinned.live);
if(!node)continue;const issue=(0,issues.v)(drift),alarm=drift.kind==="changed"||drift.kind==="widened"||drift.kind==="server"?alarmIn(visit,alarms,node,lockedText(
drift,pinned.server)):void 0,danger=alarm&&rules.get(DANGER);if(!danger)report(visit,rules.get(issue.rule),issue,node,place);else if(!told.has(issue.place)){told.
add(issue.place);const message=`${issue.subject} has changed since it was locked, and ${alarm.rule.info.id} now stops it: ${lowered(alarm.rule.info.what)}`;report(
visit,danger,{...issue,message},node,place)}}}function lowered(text){return text.replace(/^[A-Z](?=[a-z ])/,letter=>letter.toLowerCase())}function alarmIn({artifact},alarms,node,locked){
const[start,end]=[artifact.byteOffset(node.start),artifact.byteOffset(node.end)];return alarms.find(({range:[from,to]})=>from<start||to>end?!1:!locked.includes(
artifact.bytes.toString("utf8",from,to).replace(/^"|"$/g,"")))}function report(visit,rule,issue,node,server){rule&&visit.report({rule,range:rangeOf(visit,node),
place:issue.place===""?server:`${server}, ${issue.place}`,evidence:issue.evidence,identity:issue.identity,message:issue.message,...issue.tier&&{tier:issue.tier}})}
function rangeOf({artifact},{start,end}){return[artifact.byteOffset(start),artifact.byteOffset(end)]}}),15716:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{mcpPosture:()=>mcpPosture});var observations=__webpack_require__(67205),lib_escape=__webpack_require__(
68989);const NONE=[];function isTaken(seen){if(isSuccess(seen))return!0;const{status=0,rpcError}=seen??{};return status>=200&&status<300&&(rpcError===-32601||rpcError===
-32602)}function isSuccess(seen){return seen!==void 0&&seen.status>=200&&seen.status<300&&(seen.isResult||endpointIn(seen)!==void 0)}function isRefusal(seen){return seen?.
status===401||seen?.status===403}function isOpen(observed){return openingOf(observed)!==void 0}function openingOf({hasCredential,credentialsInUrl,exchanges,sessionIds,
of}){if(credentialsInUrl.length>0)return;if(!hasCredential)return exchanges.find(each=>["list","connect","baseline"].includes(each.purpose)&&!each.hasCredential&&
isSuccess(each));const list=of("openList");if(isSuccess(list))return list;const without=of("withoutCredential");if(isSuccess(without)&&sessionIds.length===0)return without}
function refusalOf({hasCredential,exchanges,of}){const without=of("withoutCredential");return isRefusal(without)?without:hasCredential?exchanges.find(each=>!each.
hasCredential&&each.purpose==="connect"&&isRefusal(each)):exchanges.find(each=>["connect","baseline"].includes(each.purpose)&&isRefusal(each))}function ownAnswers({
exchanges,url}){return exchanges.filter(each=>each.status>0&&URL.canParse(each.url)&&new URL(each.url).origin===url?.origin)}function isNear({reach}){return reach!==
"public"}function endpointIn({body}){return/(?:^|\s)event:\s?endpoint\s{1,4}data:\s?(\S{1,2000})|(?:^|\s)data:\s?(\S{1,2000})\s{1,4}event:\s?endpoint\b/.exec(body.
slice(0,8e3))?.slice(1).find(each=>each!==void 0)}function shown({method,url,label,purpose,status,isResult,rpcError},...more){const path=URL.canParse(url)?new URL(
url).pathname:url,what=label||purpose,outcome=isResult?", a result":rpcError!==void 0?`, error ${rpcError}`:"";return[`${method} ${(0,lib_escape.C9)(path,100)},\
 ${what}: ${status}${outcome}`,...more].join("; ")}function quoted(text,limit=120){return`"${(0,lib_escape.C9)(text,limit)}"`}function header(seen,name){return seen?.
headers[name]??""}function openList(observed){const{hasCredential,exchanges,of}=observed,list=hasCredential?of("openList"):exchanges.find(each=>each.purpose==="\
list"&&!each.hasCredential&&isSuccess(each)),opening=openingOf(observed);return opening&&(isSuccess(list)?list:opening)}function dispatched({of}){const call=of(
"openCall");return!call||call.status===401||call.status===403?void 0:call.status>=200&&call.status<300&&(call.isResult||call.rpcError!==void 0)||call.rpcError===
-32602?call:void 0}function strongOf({lists}){return lists.tools?.strong??[]}function isOpenToCalls({of}){return!isRefusal(of("openCall"))}const openLocal=observed=>{
const list=openList(observed);return!list||!isOpenToCalls(observed)||observed.reach!=="loopback"&&observed.reach!=="local"?NONE:[{node:list.node,about:"access",
message:"{place} asks for no credential: whatever runs on this machine may use it.",evidence:[shown(list)]}]};function openAbroad(withStrong){return observed=>{
const list=openList(observed),{lists}=observed,strong=strongOf(observed);if(!list||!isOpenToCalls(observed)||observed.reach!=="private"&&observed.reach!=="publi\
c"||strong.length>0!==withStrong)return NONE;const call=dispatched(observed),who=observed.reach==="public"?"everybody":"everybody in the network";return[{node:list.
node,about:"access",message:withStrong?`{place} asks for no credential: ${who} may use ${strong.slice(0,3).map(each=>quoted(each,50)).join(", ")}.`:`{place} ask\
s for no credential: ${who} may list its tools.`,evidence:[shown(list),...call?[shown(call)]:[]],...(observed.reach==="private"||!lists.tools?.destructive?.length)&&
{tier:"review"}}]}}const openCall=observed=>{const call=dispatched(observed);return!call||observed.reach!=="public"||openList(observed)||isRefusal(listOf(observed))?
NONE:[{node:call.node,about:"calls",message:"{place} looks up the tool that whoever has no credential asks for.",evidence:[shown(call)]}]};function listOf(observed){
return observed.of("openList")??refusalOf(observed)}const callOpenListClosed=observed=>{const call=dispatched(observed),list=listOf(observed);return!call||!isRefusal(
list)||isOpen(observed)?NONE:[{node:call.node,about:"calls",message:"{place} refuses to list its tools without a credential, and calls them without one.",evidence:[
shown(list),shown(call)]}]},listOpenCallClosed=observed=>{const call=observed.of("openCall"),list=openList(observed);return!isRefusal(call)||!list?NONE:[{node:list.
node,about:"access",message:"{place} lists its tools to everybody and asks for a credential only for a call.",evidence:[shown(list),shown(call)]}]},bogusToken=observed=>{
const probe=observed.of("bogusToken"),refusal=refusalOf(observed);return!isSuccess(probe)||!refusal||isOpen(observed)?NONE:[{node:probe.node,about:"tokens",message:"\
{place} takes a token that was made up: it looks whether there is one, not which.",evidence:[shown(refusal),shown(probe)]}]},forgedToken=observed=>{const probe=[
observed.of("unsignedToken"),observed.of("selfMadeToken")].find(isSuccess),refusal=refusalOf(observed);if(!probe||!refusal||isOpen(observed))return NONE;const message=probe.
label==="unsigned token"?"{place} takes a token without a signature.":"{place} takes a token that somebody else signed for somebody else.";return[{node:probe.node,
about:"tokens",message,evidence:[shown(refusal),shown(probe)]}]},credentialInUrl=({credentialsInUrl,at})=>{if(credentialsInUrl.length===0)return NONE;const names=credentialsInUrl.
slice(0,3).map(each=>quoted(each,40)),message=`{place} is reached by an address that holds a credential: ${names.join(", ")}.`;return[{node:at("credentialsInUrl"),
about:"address",message,evidence:names}]},ACCESS={"auth/open-local":openLocal,"auth/open-list":openAbroad(!1),"auth/open-strong-tools":openAbroad(!0),"auth/open\
-dispatch":openCall,"auth/call-open-list-closed":callOpenListClosed,"auth/list-open-call-closed":listOpenCallClosed,"auth/bogus-token-accepted":bogusToken,"auth\
/forged-token-accepted":forgedToken,"auth/credential-in-url":credentialInUrl};var model_probe=__webpack_require__(44936);function unchecked(observed){const probe=observed.
of("foreignOrigin");return isTaken(observed.of("usual"))&&isTaken(probe)?probe:void 0}function uncheckedHost(observed){const probe=observed.of("foreignHost");return isNear(
observed)&&isTaken(observed.of("usual"))&&isTaken(probe)?probe:void 0}function pageTier(observed){return isOpen(observed)?(uncheckedHost(observed)!==void 0||corsOf(
observed)!==void 0||isTaken(observed.of("plainText")))&&observed.reach==="loopback"?void 0:"review":"context"}function isRebindable(observed){return unchecked(observed)!==
void 0&&uncheckedHost(observed)!==void 0}const originLocal=observed=>{const probe=unchecked(observed);return!probe||!isNear(observed)||isRebindable(observed)||isTaken(
observed.of("plainText"))?NONE:[{node:probe.node,about:"Origin",message:`{place}: a request from ${model_probe.oc} is answered like any other.`,evidence:[shown(
probe)],tier:pageTier(observed)}]};function originPublic(ofOpen){return observed=>{const probe=unchecked(observed);return!probe||isNear(observed)||isOpen(observed)!==
ofOpen?NONE:[{node:probe.node,about:"Origin",message:`{place}: a request from ${model_probe.oc} is answered like any other.`,evidence:[shown(probe)]}]}}const rebinding=observed=>{
const[host2,origin]=[uncheckedHost(observed),unchecked(observed)];return!host2||!origin?NONE:[{node:host2.node,about:"Host",message:`{place}: requests for ${model_probe.
kC} and from ${model_probe.oc} are answered, so DNS rebinding gives any web page its tools.`,evidence:[shown(host2),shown(origin)],tier:pageTier(observed)}]},host=observed=>{
const probe=uncheckedHost(observed);return!probe||isRebindable(observed)?NONE:[{node:probe.node,about:"Host",message:`{place}: requests for ${model_probe.kC} ar\
e answered; only the check of Origin stands against DNS rebinding.`,evidence:[shown(probe)],...!isOpen(observed)&&{tier:"context"}}]};function corsOf({of}){const answers=[
of("preflight"),of("foreignOrigin")].flatMap(seen=>{if(!seen||seen.status<200||seen.status>299)return[];const allowed=header(seen,"access-control-allow-origin").
trim();if(allowed!=="*"&&allowed!==model_probe.oc)return[];const allowsCredentials=header(seen,"access-control-allow-credentials").trim().toLowerCase()==="true";
return[{seen,isReflected:allowed!=="*",allowsCredentials}]});return answers.find(({isReflected,allowsCredentials})=>isReflected&&allowsCredentials)??answers[0]}
function corsProblem({seen,isReflected},sentence){const allowed=`access-control-allow-origin: ${isReflected?model_probe.oc:"*"}`;return{node:seen.node,about:"CO\
RS",message:sentence,evidence:[shown(seen,allowed)]}}const corsCredentials=observed=>{const cors=corsOf(observed);return!cors?.isReflected||!cors.allowsCredentials?
NONE:[corsProblem(cors,"{place}: any web page may send requests with the cookies of whoever has it open, and read the answers.")]};function corsAny(ofOpen){return observed=>{
const cors=corsOf(observed);return!cors||cors.isReflected&&cors.allowsCredentials||isOpen(observed)!==ofOpen?NONE:[corsProblem(cors,ofOpen?"{place}: any web pag\
e may use the server, which asks for no credential, and read the answers.":"{place}: any web page that has a token may use the server.")]}}function contentType(withOrigin){
return observed=>{const probe=observed.of("plainText"),isWorse=isNear(observed)&&unchecked(observed)!==void 0&&!isRebindable(observed);return!isTaken(probe)||isWorse!==
withOrigin?NONE:[{node:probe.node,about:"Content-Type",message:withOrigin?"{place}: a message sent as text/plain is obeyed, so a web page can send it without as\
king the browser first.":"{place}: a message sent as text/plain is obeyed, though only application/json is a message.",evidence:[shown(probe)],...withOrigin&&{tier:pageTier(
observed)}}]}}const BROWSER={"net/origin-unchecked-local":originLocal,"net/origin-unchecked-public":originPublic(!1),"net/origin-unchecked-public-open":originPublic(
!0),"net/dns-rebinding":rebinding,"net/host-unchecked":host,"net/cors-credentials":corsCredentials,"net/cors-any":corsAny(!1),"net/cors-any-open":corsAny(!0),"n\
et/content-type-unchecked":contentType(!1),"net/content-type-unchecked-local":contentType(!0)};var ip_address=__webpack_require__(37686),network_host=__webpack_require__(
90777);function resourceOf({metadata}){return metadata.find(({kind,content})=>kind==="protected-resource"&&content!==void 0)}function serverOf({metadata}){return metadata.
find(({kind,content})=>kind==="authorization-server"&&content!==void 0)}function textsOf(content,key){const value=content?.[key];return Array.isArray(value)?value.
filter(each=>typeof each=="string"):[]}function textOf(content,key){const value=content?.[key];return typeof value=="string"?value:void 0}function challenge(withMetadata){
return observed=>{const refusal=refusalOf(observed);if(refusal?.status!==401||observed.metadata.length===0||/(?:^|[\s,])Bearer\b/i.test(header(refusal,"www-auth\
enticate"))||resourceOf(observed)!==void 0!==withMetadata)return NONE;const message=withMetadata?"{place} refuses without WWW-Authenticate: Bearer; clients find\
 its metadata only where they look by themselves.":"{place} refuses and does not say how to get in: neither WWW-Authenticate: Bearer nor metadata.";return[{node:refusal.
node,about:"challenge",message,evidence:[shown(refusal,"no WWW-Authenticate: Bearer")]}]}}const invalid=observed=>{const document=observed.metadata.find(({kind,
status})=>kind==="protected-resource"&&status>=200&&status<300);if(!document)return NONE;const problem=(message,evidence,key="")=>[{node:document.at(key),about:"\
resource metadata",message,evidence:[evidence]}],{content}=document;if(!content)return problem("{place}: the protected resource metadata is no JSON object.",quoted(
document.url));const servers=textsOf(content,"authorization_servers");if(servers.length===0)return problem("{place}: the protected resource metadata names no au\
thorization server.","authorization_servers: none","authorization_servers");const resource=textOf(content,"resource");if(resource===void 0||!covers(resource,observed.
url))return problem(`{place}: the metadata is that of another resource, ${quoted(resource??"none")}.`,`resource: ${quoted(resource??"")}`,"resource");const plain=servers.
find(each=>/^http:/i.test(each)&&!isNearUrl(each));return plain!==void 0?problem(`{place}: the authorization server is reached over plain HTTP, ${quoted(plain)}\
.`,quoted(plain),"authorization_servers"):NONE};function covers(resource,url){if(!url)return!0;if(!URL.canParse(resource))return!1;const named=new URL(resource),
isHere=named.origin===url.origin||(0,network_host.cW)(named.hostname)&&(0,network_host.cW)(url.hostname)&&named.port===url.port,path=named.pathname.replace(/\/$/,
"");return isHere&&(url.pathname===path||url.pathname.startsWith(`${path}/`))}function isNearUrl(text){return URL.canParse(text)&&metadata_isNear(new URL(text).
hostname)}function metadata_isNear(hostname){const host2=hostname.replace(/^\[|\]$/g,""),reach=(0,ip_address.x)(host2);return reach===void 0?(0,network_host.bx)(
host2):reach!=="public"}const ADDRESS_KEY=/^(?:issuer|jwks_uri|authorization_servers|[a-z_]{1,60}_endpoint)$/;function addresses({metadata}){return metadata.flatMap(
document=>Object.entries(document.content??{}).flatMap(([key,value])=>ADDRESS_KEY.test(key)?(Array.isArray(value)?value:[value]).filter(text=>typeof text=="stri\
ng").map(text=>({document,key,text})):[]))}const LINK_LOCAL=/^(?:169\.254\.\d|\[?fe80:|metadata\.google\.internal$|100\.100\.100\.200$)/i,privateAddress=observed=>{
const isBait=hostname=>hostname!==""&&(LINK_LOCAL.test(hostname)||observed.reach==="public"&&metadata_isNear(hostname)),named=addresses(observed).find(({text})=>URL.
canParse(text)&&isBait(new URL(text).hostname)),refused=observed.metadata.find(({refused:why,reach,url})=>why!==void 0&&(observed.reach==="public"&&reach!==void 0&&
reach!=="public"||URL.canParse(url)&&isBait(new URL(url).hostname))),node=named?.document.at(named.key)??refused?.node;if(!node)return NONE;const where=named?.text??
refused?.url??"";return[{node,about:"metadata",message:`{place} sends clients for a token to ${quoted(where)}, which lies in their own network.`,evidence:[named?
`${named.key}: ${quoted(where)}`:quoted(where)]}]},unsafeAddress=observed=>{const isUnsafe=text2=>/^(?!https?:)[a-z][a-z0-9+.-]{0,30}:/i.test(text2.trim())||/^https?:\/\/[^/?#\s]{0,300}@/i.
test(text2),named=addresses(observed).find(({text:text2})=>isUnsafe(text2)),refused=observed.metadata.find(({url,refused:why})=>why!==void 0&&isUnsafe(url)),node=named?.
document.at(named.key)??refused?.node;if(!node)return NONE;const text=named?.text??refused?.url??"";return[{node,about:"metadata",message:`{place} gives clients\
 an address that is none they should open: ${quoted(text)}.`,evidence:[named?`${named.key}: ${quoted(text)}`:quoted(text)]}]},noServerMetadata=observed=>{const asked=observed.
metadata.filter(({kind,status})=>kind==="authorization-server"&&status>0),last=asked.at(-1);return!resourceOf(observed)||!last||serverOf(observed)||asked.some(({
status})=>status>=500)?NONE:[{node:last.node,about:"authorization server",message:"{place} names an authorization server that does not say how to talk to it.",evidence:asked.
slice(0,3).map(({url,status})=>`${quoted(url)}: ${status}`)}]},issuerMismatch=observed=>{const expected=textsOf(resourceOf(observed)?.content,"authorization_ser\
vers")[0],server=serverOf(observed),issuer=textOf(server?.content,"issuer");if(expected===void 0||!server||issuer===expected)return NONE;const isSlash=issuer?.replace(
/\/$/,"")===expected.replace(/\/$/,"");return[{node:server.at("issuer"),about:"issuer",message:`{place}: the authorization server ${quoted(expected)} says that \
it is ${quoted(issuer??"nobody")}.`,evidence:[`issuer: ${quoted(issuer??"")}`,`expected: ${quoted(expected)}`],...isSlash&&{tier:"context"}}]},clearEndpoint=observed=>{
const server=serverOf(observed),named=addresses(observed).find(({document,key,text})=>document===server&&key!=="issuer"&&/^http:/i.test(text)&&!(isNearUrl(text)&&
observed.reach!=="public"));return named?[{node:named.document.at(named.key),about:"authorization server",message:`{place}: ${quoted(named.key)} is reached over\
 plain HTTP, ${quoted(named.text)}.`,evidence:[`${named.key}: ${quoted(named.text)}`]}]:NONE},METADATA={"auth/no-challenge":challenge(!1),"auth/challenge-missin\
g":challenge(!0),"auth/resource-metadata-invalid":invalid,"auth/metadata-private-address":privateAddress,"auth/metadata-unsafe-address":unsafeAddress,"auth/serv\
er-metadata-missing":noServerMetadata,"auth/issuer-mismatch":issuerMismatch,"auth/endpoint-cleartext":clearEndpoint},about="authorization server",pkceMissing=observed=>{
const server=serverOf(observed);return!server||textsOf(server.content,"code_challenge_methods_supported").includes("S256")?NONE:[{node:server.at("code_challenge\
_methods_supported"),about,message:"{place}: the authorization server does not offer PKCE with S256, so clients must not use it.",evidence:["code_challenge_meth\
ods_supported: no S256"]}]},pkcePlain=observed=>{const server=serverOf(observed),methods=textsOf(server?.content,"code_challenge_methods_supported");return!server||
!methods.includes("plain")||!methods.includes("S256")?NONE:[{node:server.at("code_challenge_methods_supported"),about,message:"{place}: the authorization server\
 also takes PKCE challenges that are not hashed.",evidence:[quoted(methods.join(" "))]}]},WEAK=[["grant_types_supported",/^(?:password|implicit)$/],["response_t\
ypes_supported",/^(?:token|token id_token|id_token token|code token|code id_token token)$/],["id_token_signing_alg_values_supported",/^none$/],["token_endpoint_\
auth_signing_alg_values_supported",/^none$/]],weakGrants=observed=>{const server=serverOf(observed);if(!server)return NONE;const weak=WEAK.flatMap(([key,value])=>{
const found=textsOf(server.content,key).filter(each=>value.test(each));return found.length>0?[{key,found}]:[]}),[first]=weak;if(!first)return NONE;const message=`\
{place}: the authorization server still offers ${quoted(first.found.join(", "))} (${first.key}).`,evidence=weak.map(({key,found})=>`${key}: ${quoted(found.join(
", "))}`);return[{node:server.at(first.key),about,message,evidence}]},registrationOnly=observed=>{const{content,at}=serverOf(observed)??{};return!content||!at||
typeof content.registration_endpoint!="string"||content.client_id_metadata_document_supported===!0?NONE:[{node:at("registration_endpoint"),about,message:"{place\
}: clients that are not known can only register, which the protocol has given up.",evidence:["no client_id_metadata_document_supported"]}]},noRegistration=observed=>{
const{content,node}=serverOf(observed)??{};return!content||!node||typeof content.registration_endpoint=="string"||content.client_id_metadata_document_supported===
!0?NONE:[{node,about,message:"{place}: only clients that are known beforehand get in.",evidence:["no registration_endpoint, no client_id_metadata_document_suppo\
rted"]}]};function registrationOpen(ofProxy){return observed=>{const probe=observed.of("registration");if(!(probe!==void 0&&(probe.status===201||probe.status===
400&&/invalid_|redirect_uri/.test(probe.body)))||(URL.canParse(probe.url)&&new URL(probe.url).origin===observed.url?.origin)!==ofProxy)return NONE;const message=ofProxy?
"{place} registers whoever asks and passes them on with its own identity, so one consent may count for another client.":"{place}: the authorization server regis\
ters whoever asks.";return[{node:probe.node,about:"registration",message,evidence:[shown(probe)]}]}}const MANY=20,FEW=5,BROAD=/^\*$|[.:/]\*$|^(?:all|admin|root|full(?:[_.:-]?access)?|superuser|everything)$|[.:/](?:admin|all|full_access)$/i;
function scopesOf(observed){const named=/\bscope\s{0,4}=\s{0,4}"([^"]{1,2000})"/i.exec(header(refusalOf(observed),"www-authenticate"))?.[1]??"",resource=observed.
metadata.find(({kind,content})=>kind==="protected-resource"&&content);return{challenged:named.split(/\s+/).filter(Boolean),offered:textsOf(resource?.content,"sc\
opes_supported")}}const broadScope=observed=>{const{challenged,offered}=scopesOf(observed),broad=[...challenged,...offered].find(scope=>BROAD.test(scope));if(broad===
void 0)return NONE;const message=`{place} has clients ask for ${quoted(broad,60)}, which lets them do everything.`;return[{node:placeOf(observed),about:"scopes",
message,evidence:[quoted(broad,60)]}]},manyScopes=observed=>{const{challenged,offered}=scopesOf(observed),isAll=offered.length>=FEW&&offered.every(scope=>challenged.
includes(scope)),what=[...challenged,...offered].includes("offline_access")?"has clients ask for offline_access, which is between them and the authorization ser\
ver":isAll?"has clients ask for every scope there is at once":Math.max(challenged.length,offered.length)>MANY?`has clients choose among ${Math.max(challenged.length,
offered.length)} scopes`:void 0;if(what===void 0)return NONE;const evidence=[quoted((challenged.length>0?challenged:offered).join(" "),200)];return[{node:placeOf(
observed),about:"scopes",message:`{place} ${what}.`,evidence}]};function placeOf(observed){return observed.metadata.find(({kind,content})=>kind==="protected-res\
ource"&&content)?.at("scopes_supported")??refusalOf(observed)?.node??observed.at("url")}const noIssuerParameter=observed=>{const{content,node}=serverOf(observed)??
{};return!content||!node||content.authorization_response_iss_parameter_supported===!0?NONE:[{node,about,message:"{place}: the authorization server does not say \
in its answers who it is (RFC 9207).",evidence:["no authorization_response_iss_parameter_supported"]}]},consentPage=({of})=>{const page=of("consent");if(page?.status!==
200||!/html/i.test(header(page,"content-type")))return NONE;const isGuarded=/frame-ancestors/i.test(header(page,"content-security-policy"))||header(page,"x-fram\
e-options")!=="",cookies=header(page,"set-cookie"),isLoose=cookies!==""&&!(/secure/i.test(cookies)&&/httponly/i.test(cookies)&&/samesite/i.test(cookies));if(isGuarded&&
!isLoose)return NONE;const message=isGuarded?"{place}: the authorization page sets cookies without Secure, HttpOnly or SameSite.":"{place}: the authorization pa\
ge may be shown inside the page of somebody else.";return[{node:page.node,about:"authorization page",message,evidence:[shown(page)]}]},GRANTS={"auth/pkce-missin\
g":pkceMissing,"auth/pkce-plain":pkcePlain,"auth/weak-grants":weakGrants,"auth/registration-only":registrationOnly,"auth/no-registration":noRegistration,"auth/r\
egistration-open":registrationOpen(!1),"auth/registration-open-proxy":registrationOpen(!0),"auth/scope-broad":broadScope,"auth/scope-many":manyScopes,"auth/issu\
er-parameter-missing":noIssuerParameter,"auth/consent-page-open":consentPage},versionIgnored=({of})=>{const probe=of("oldRevision");return isSuccess(probe)?[{node:probe.
node,about:"MCP-Protocol-Version",message:"{place} answers in a version of the protocol that does not exist.",evidence:[shown(probe)]}]:NONE},headerMismatch=({of})=>{
const probe=[of("otherMethodHeader"),of("otherVersionHeader")].find(isSuccess);return probe?[{node:probe.node,about:"headers",message:"{place} obeys the body wh\
ere the headers say something else, so what a gateway allows is not what is done.",evidence:[shown(probe)]}]:NONE},NO_BATCHES="2025-06-18",batch=({of,protocolVersion})=>{
const probe=of("batch");return!(probe?.status===200&&(probe.isResult||/^\s{0,10}\[/.test(probe.body)))||protocolVersion<NO_BATCHES?NONE:[{node:probe.node,about:"\
batch",message:"{place} takes several messages in one request, which its version of the protocol no longer has.",evidence:[shown(probe)]}]},DETAILS=[[/\bat\s[^\n<]{0,200}?(?:file:\/\/)?(?:\/|[A-Z]:\\)[^\n<:]{1,200}:\d{1,6}:\d{1,6}/,
"lines of its stack"],[/Traceback \(most recent call last\)|\bFile "\/[^"\n]{1,200}", line \d/,"lines of its stack"],[/\bat [\w$.]{3,150}\([\w$]{1,80}\.(?:java|kt|scala):\d{1,6}\)/,
"lines of its stack"],[/\bgoroutine \d{1,9} \[[a-z ]{1,40}\]:/,"lines of its stack"],[/\bpanicked at [^\n]{1,200}\.rs:\d/,"lines of its stack"],[/\bSQLSTATE\b|\bORA-\d{5}\b|syntax error at or near|You have an error in your SQL syntax|sqlite3?\.(?:Operational|Programming)Error|SQLITE_ERROR/,
"text of its database"],[/Werkzeug Debugger|DJANGO_SETTINGS_MODULE|Whoops! There was an error|ASP\.NET is configured to show/,"a debugging page"],[/(?:^|[\s"'(=])(?:\/(?:home|Users|root|app|srv|opt|var\/www|usr\/src|workspace)\/[\w.@-]{1,100}\/[\w.@/-]{1,200}|[A-Z]:\\Users\\[\w.-]{1,60}\\)/,
"paths of its machine"]],BANNER=/<title>[^<]{0,100}(?:Error|Exception)[^<]{0,100}<\/title>|(?:nginx|Apache|Tomcat|Jetty|Microsoft-IIS|gunicorn|Werkzeug|openresty)\/\d/i;
function isError({status,rpcError,purpose}){return status>=400||rpcError!==void 0||purpose==="T16"}function decoded(body){return body.slice(0,2e4).replace(/&nbsp;/g,
" ").replace(/<br\s?\/?>/g,`
`).replace(/\\n/g,`
`)}function detailsIn(seen){const text=decoded(seen.body);for(const[sign,what]of DETAILS){const match=sign.exec(text);if(match)return{what,line:match[0].trim()}}}
const errorDetails=observed=>{const{reach}=observed;for(const seen of ownAnswers(observed)){const found=isError(seen)?detailsIn(seen):void 0;if(found)return[{node:seen.
node,about:"errors",message:`{place} shows ${found.what} to whoever sends it something wrong.`,evidence:[shown(seen),quoted(found.line,200)],...(reach==="loopba\
ck"||reach==="local")&&{tier:"context"}}]}return NONE},errorBanner=observed=>{const seen=ownAnswers(observed).find(each=>isError(each)&&BANNER.test(each.body.slice(
0,4e3))&&!detailsIn(each));if(!seen)return NONE;const[line=""]=BANNER.exec(seen.body.slice(0,4e3))??[];return[{node:seen.node,about:"errors",message:"{place} an\
swers a wrong message with a page of its framework, not with an error of the protocol.",evidence:[shown(seen),quoted(line)]}]},technology=observed=>{const seen=ownAnswers(
observed).find(each=>bannerOf(each)!==void 0),banner=seen&&bannerOf(seen);if(!seen||banner===void 0)return NONE;const message=`{place} says what it is built wit\
h: ${quoted(banner,80)}.`;return[{node:seen.node,about:"headers",message,evidence:[banner]}]};function bannerOf(seen){const powered=header(seen,"x-powered-by");
if(powered!=="")return`x-powered-by: ${powered.slice(0,60)}`;const server=header(seen,"server");return/\/\d/.test(server)?`server: ${server.slice(0,60)}`:void 0}
const largeBody=({of})=>{const probe=of("largeBody");return isSuccess(probe)?[{node:probe.node,about:"body",message:"{place} takes a message of 5 MiB.",evidence:[
shown(probe)]}]:NONE},BURST=10,MESSAGES={"net/protocol-version-ignored":versionIgnored,"net/header-body-mismatch":headerMismatch,"net/batch-accepted":batch,"net\
/error-details":errorDetails,"net/error-page":errorBanner,"net/technology-named":technology,"net/body-unbounded":largeBody,"net/no-rate-limit":({exchanges})=>{const burst=exchanges.
filter(({purpose,status})=>purpose==="T19"&&status>0),last=burst.at(-1),isLimited=exchanges.some(({status,headers})=>status===429||Object.keys(headers).some(name=>/^(?:x-)?rate-?limit|^retry-after$/.
test(name)));if(!last||burst.length<BURST||isLimited)return NONE;const message=`{place} answered ${burst.length} requests in a row without a word about a limit.`;
return[{node:last.node,about:"rate limit",message,evidence:[`${burst.length} times ${shown(last)}`]}]},"net/other-methods":({of,era})=>{const seen=[of("get"),of(
"delete")].find(each=>each!==void 0&&each.status>=200&&each.status<300&&(era==="modern"||!/event-stream/i.test(header(each,"content-type"))));if(!seen)return NONE;
const message=`{place} answers ${seen.method} at its endpoint where there is no session.`;return[{node:seen.node,about:"methods",message,evidence:[shown(seen)]}]}};
var launch_packages=__webpack_require__(7435),vulnerable_servers=__webpack_require__(2415);const VERSION=/^v?(\d{1,6}(?:\.\d{1,6}){1,3}(?:[-+][\w.+-]{1,40})?)$/;
function vulnerable(severity){return({command,serverInfo,at})=>{for(const found of(0,launch_packages.nq)(command)){const hole2=(0,vulnerable_servers.w)(found,command);
if(hole2?.severity!==severity)continue;const named=(0,lib_escape.C9)(found.word.text,100),message2=`{place} is ${quoted(named)}, which has ${told(hole2)}`;return[
{node:found.word.node,about:"release",message:message2,evidence:[named,hole2.id],identity:hole2.id}]}const{name,version:written}=serverInfo,version=VERSION.exec(
written)?.[1],hole=version===void 0?void 0:(0,vulnerable_servers.w)({name,version},command);if(hole?.severity!==severity||(0,launch_packages.nq)(command).length>
0)return NONE;const message=`{place} says that it is ${quoted(`${name} ${written}`,100)}, and that release has ${told(hole)}`,evidence=[(0,lib_escape.C9)(`${name}\
 ${written}`,100),hole.id];return[{node:at("hello"),about:"release",message,evidence,identity:hole.id,tier:"review",confidence:"medium"}]}}function told({id:id2,
what,fixed}){return`${id2}: ${what}. Fixed in ${fixed}.`}const RELEASES={"net/vulnerable-server-critical":vulnerable("critical"),"net/vulnerable-server-high":vulnerable(
"high")},BITS=96,OF_PATTERN={repeated:"hands out the same session id again",counter:"counts its session ids up",timestamp:"makes its session ids of the time","u\
uid-v1":"makes its session ids of time and network card (UUID version 1)"};function weakSession(ofOpen){return observed=>{if(isOpen(observed)!==ofOpen)return NONE;
const weak=observed.sessionIds.find(({pattern:pattern2})=>pattern2!==void 0)??observed.sessionIds.find(isWeak);if(!weak)return NONE;const{pattern,bits,length,isVisibleAscii}=weak,
what=pattern?OF_PATTERN[pattern]:isVisibleAscii?`hands out session ids of ${bits} bits at most`:"hands out session ids with characters that no header may hold";
return[{node:weak.node,about:"session id",message:`{place} ${what}.`,evidence:[`${observed.sessionIds.length} ids, ${length} characters, ${bits} bits at most${pattern?
`, ${pattern}`:""}`],...!pattern&&{tier:"review"}}]}}function isWeak({bits,isVisibleAscii}){return bits<BITS||!isVisibleAscii}const unknownSession=({of,sessionIds})=>{
const probe=of("unknownSession");return!isSuccess(probe)||sessionIds.length===0?NONE:[{node:probe.node,about:"session",message:"{place} hands out session ids an\
d then takes one that it never handed out.",evidence:[shown(probe)]}]},sessionAsCredential=observed=>{const{of,hasCredential,sessionIds}=observed,probe=of("with\
outCredential");return!hasCredential||sessionIds.length===0||!isSuccess(probe)||isSuccess(of("openHello"))||isOpen(observed)?NONE:[{node:probe.node,about:"sessi\
on",message:"{place} asks for the credential once and then takes the session id in its place.",evidence:[shown(probe)]}]},cacheable=observed=>{const{hasCredential,
lists,exchanges,at}=observed;if(!hasCredential||isOpen(observed))return NONE;const list=Object.entries(lists).find(([,{cacheScope}])=>cacheScope==="public"),message="\
{place} lets everybody on the way keep what it gives only to who has a credential.";if(list)return[{node:at("lists"),about:"cache",message,evidence:[`${list[0]}\
: "cacheScope": "public"`]}];const seen=exchanges.find(each=>each.purpose==="list"&&each.hasCredential&&isSuccess(each)&&/(?:^|[\s,])(?:public|s-maxage=[1-9])/i.
test(header(each,"cache-control")));return seen?[{node:seen.node,about:"cache",message,evidence:[shown(seen,`cache-control: ${header(seen,"cache-control").slice(
0,80)}`)]}]:NONE},SESSIONS={"net/session-id-weak":weakSession(!1),"net/session-id-weak-open":weakSession(!0),"net/session-unknown-accepted":unknownSession,"auth\
/session-as-credential":sessionAsCredential,"net/private-data-cacheable":cacheable},cleartext=({url,reach,at})=>url?.protocol!=="http:"||reach!=="private"&&reach!==
"public"?NONE:[{node:at("url"),about:"transport",message:`{place} is reached over plain HTTP at ${quoted(url.host)}.`,evidence:[`${url.origin}${url.pathname}`],
...reach==="private"&&{tier:"review"}}],OF_PROBLEM={CERT_HAS_EXPIRED:"has expired",CERT_NOT_YET_VALID:"is not valid yet",DEPTH_ZERO_SELF_SIGNED_CERT:"is signed \
by itself",SELF_SIGNED_CERT_IN_CHAIN:"hangs from one that nobody knows",UNABLE_TO_VERIFY_LEAF_SIGNATURE:"comes without what links it to a known authority",UNABLE_TO_GET_ISSUER_CERT_LOCALLY:"\
is not from an authority that anybody knows",ERR_TLS_CERT_ALTNAME_INVALID:"is for another name"},certificate=observed=>{const{tls}=observed;return tls?.problem===
void 0?NONE:[{node:tls.node,about:"TLS",message:`{place}: the certificate ${OF_PROBLEM[tls.problem]??`cannot be verified (${quoted(tls.problem,60)})`}.`,evidence:[
tls.problem],...isNear(observed)&&{tier:"review"}}]},outdatedTls=({tls})=>tls?.protocol===void 0||!/^(?:SSLv[23]|TLSv1(?:\.1)?)$/.test(tls.protocol)?NONE:[{node:tls.
node,about:"TLS",message:`{place} speaks no more than ${tls.protocol}.`,evidence:[tls.protocol]}],hsts=observed=>{if(observed.url?.protocol!=="https:"||observed.
reach!=="public")return NONE;const answers=ownAnswers(observed).filter(({status})=>status<500),[first]=answers;return!first||answers.some(each=>header(each,"str\
ict-transport-security")!=="")?NONE:[{node:first.node,about:"HSTS",message:"{place} does not tell clients to come over TLS only.",evidence:[shown(first,"no stri\
ct-transport-security")]}]},redirect=observed=>{for(const seen of ownAnswers(observed)){if(seen.purpose==="A18")continue;const location=header(seen,"location");
if(seen.status<300||seen.status>399||location===""||!URL.canParse(location,seen.url))continue;const to=new URL(location,seen.url);if(!(to.origin===new URL(seen.
url).origin||seen.url.startsWith("http:")&&to.protocol==="https:"&&to.hostname===new URL(seen.url).hostname))return[{node:seen.node,about:"redirect",message:`{p\
lace} sends clients on to ${quoted(to.origin)}, and with them what they were about to say.`,evidence:[shown(seen,`location: ${to.origin}`)]}]}return NONE};function streams(observed){
return ownAnswers(observed).flatMap(seen=>{const to=seen.method==="GET"?endpointIn(seen):void 0;return to===void 0?[]:[{seen,to}]})}const endpointElsewhere=observed=>{
const stream=streams(observed).find(({seen,to})=>URL.canParse(to,seen.url)&&new URL(to,seen.url).origin!==new URL(seen.url).origin);if(!stream)return NONE;const{
origin}=new URL(stream.to,stream.seen.url);return[{node:stream.seen.node,about:"endpoint",message:`{place} tells clients to send their messages to ${quoted(origin)}\
.`,evidence:[shown(stream.seen,`endpoint at ${origin}`)]}]},CHECKS={...ACCESS,...BROWSER,...GRANTS,...MESSAGES,...METADATA,...RELEASES,...SESSIONS,...{"net/plai\
n-http":cleartext,"net/certificate-invalid":certificate,"net/outdated-tls":outdatedTls,"net/hsts-missing":hsts,"net/redirect-elsewhere":redirect,"net/sse-transp\
ort":observed=>{if(endpointElsewhere(observed).length>0)return NONE;const[stream]=streams(observed),node=stream?.seen.node??(observed.transport==="http+sse"?observed.
at("transport"):void 0);return node?[{node,about:"transport",message:"{place} speaks HTTP+SSE, which the protocol has given up.",evidence:[stream?shown(stream.seen,
"event: endpoint"):"http+sse"]}]:NONE},"net/sse-endpoint-elsewhere":endpointElsewhere,"net/all-interfaces":({listens,at})=>{const open=listens.filter(each=>/^(?:0\.0\.0\.0|\*|\[?::\]?):\d/.
test(each));return open.length===0?NONE:[{node:at("listens"),about:"listening",message:`{place}, started on this machine, takes connections from every network a\
t ${open.slice(0,3).map(each=>quoted(each,40)).join(", ")}.`,evidence:open.slice(0,3)}]}}},mcpPosture=rules=>{const own=rules.flatMap(rule=>{const check=rule.detector===
"mcp-posture"?CHECKS[rule.info.id]:void 0;return check?[{rule,check}]:[]});if(own.length!==0)return{name:"mcp-posture",keywords:[],appliesTo:artifact=>artifact.
kind==="mcp-observations",detect({artifact,report,gap}){const observed=(0,observations.b)(artifact);if(!observed){gap("The observations of the server cannot be \
read.");return}for(const{rule,check}of own)if(rule.appliesTo(artifact))for(const{node,about:about2,message,evidence,tier,confidence,identity=""}of check(observed))
report({rule,range:[artifact.byteOffset(node.start),artifact.byteOffset(node.end)],place:`server "${(0,lib_escape.C9)(observed.name,80)}" / ${about2}`,message:message.
replace("{place}",()=>`The server "${(0,lib_escape.C9)(observed.name,80)}"`),evidence,identity,...tier&&{tier},...confidence&&{confidence}})}}}}),78669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{loadLock:()=>loadLock,lockOfTree:()=>lockOfTree,resolveLock:()=>resolveLock});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
34893),_artifacts_lock_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2416),_lib_document_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(55721),_lib_document_place_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
26689),_lib_git_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(90769),_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(54354),_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
68174),_targets_workspace_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(11928),_workspaces_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(56100);function resolveLock({
trust,head,base}){return trust==="own"||trust==="found"?{pinOf:server=>pinOfFound(head,server),notices:[]}:trust==="untrusted"?base!=="unknown"?{pinOf:server=>pinOfFound(
base,server),notices:[]}:{pinOf:()=>unreadable(UNKNOWN_BASE),notices:[]}:{notices:typeof head=="string"&&base!=="unknown"&&typeof base!="string"?[{kind:"not-hon\
oured",message:`${head} The base's lock counts.`}]:[],pinOf(server){const old=base==="unknown"?void 0:pinOfFound(base,server),own=pinOfFound(head,server);return own.
state!=="pinned"?old??(own.state==="unreadable"?own:unreadable(UNKNOWN_BASE)):old?.state!=="pinned"?{...own,isNew:!0}:JSON.stringify(own.server)===JSON.stringify(
old.server)?old:{...old,update:own.server}}}}const UNKNOWN_BASE=`The base is not in this clone, so nobody knows what its ${_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.
Sy} says.`;function pinOfFound(lock,name){return lock===void 0?{state:"missing"}:typeof lock=="string"?unreadable(lock):(0,_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.
Hq)(lock,name)}function unreadable(detail){return{state:"unreadable",lock:_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy,detail}}async function loadLock({workspace,
trust,baseCommit}){const needsBase=trust==="pull-request"||trust==="untrusted",head=trust==="untrusted"?void 0:await lockOfTree(workspace),base=needsBase?await lockOfCommit(
workspace,baseCommit):void 0;return resolveLock({trust,head,base})}async function lockOfTree(workspace){const root=(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_8__.
topOf)(workspace);if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.
Sy),{throwIfNoEntry:!1})===void 0)return;const target=await(0,_targets_workspace_js__WEBPACK_IMPORTED_MODULE_7__.O)({id:"lock",root,name:root,displayPrefix:"",env:{},
only:[_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy]}),{files,gaps}=await target.list();if(files.length===0){const[gap]=gaps;return gap&&notRead(_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.
Sy,gap.detail)}return readLock(target)}async function lockOfCommit({git},commit){if(!git||commit===void 0)return"unknown";try{const tree=(0,_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_6__.
x)({id:"lock",git,commit,name:"the base",prefix:"",paths:[_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy]}),{files,gaps}=tree.list();return files.length>0?await readLock(
tree):gaps.length>0?notRead(`${_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy} of the base`,gaps[0]?.detail??""):void 0}catch(error){if(error instanceof _lib_git_js__WEBPACK_IMPORTED_MODULE_4__.
X)return"unknown";throw error}}async function readLock(target){const buffer=Buffer.alloc(_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__.aA+1),content=target.read({
path:_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy},buffer);if(content.kind==="gap")return notRead(_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy,content.
detail);if(content.kind==="partial")return notRead(_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy,`it is over ${_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__.
aA} bytes`);const text=buffer.toString("utf8",0,content.length),lock=(0,_artifacts_lock_file_js__WEBPACK_IMPORTED_MODULE_2__.parseLock)(text);return(0,_artifacts_lock_file_js__WEBPACK_IMPORTED_MODULE_2__.
isLock)(lock)?lock:problemSentence(lock,text)}async function problemSentence({problem,at},text){const{root,problems}=(await(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_3__.
lB)(["json"]))(text,"json"),line=at===void 0?(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_10__.mh)(text,problems[0]?.offset??text.length):lineOf(text,root,
at);return`${_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy}:${line} ${problem}.`}function lineOf(text,root,path){return root?(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_10__.
mh)(text,(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_10__.BW)(root,path).offset):1}function notRead(file,why){return`${file} was not read: ${why.replace(
/\.$/,"")}.`}}),43018:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ov:()=>https,jh:()=>decodedBody,
q2:()=>HEADER_BYTES,uX:()=>whatWentWrong});var _lazy_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38552);const https=(0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__.
R)(()=>process.getBuiltinModule("node:https")),HEADER_BYTES=32*1024;function decodedBody(response){const encoding=response.headers["content-encoding"]?.trim().toLowerCase(),
decoder=encoding===void 0?void 0:decoderOf(encoding);return decoder?response.pipe(decoder):response}function decoderOf(encoding){const{createBrotliDecompress,createGunzip,
createInflate}=process.getBuiltinModule("node:zlib");return encoding==="gzip"||encoding==="x-gzip"?createGunzip():encoding==="deflate"?createInflate():encoding===
"br"?createBrotliDecompress():void 0}const SENTENCES={ECONNREFUSED:"refuses the connection",ECONNRESET:"ended the connection without an answer",EPIPE:"ended the\
 connection without an answer",ETIMEDOUT:"did not answer in time",EHOSTUNREACH:"cannot be reached from here",ENETUNREACH:"cannot be reached from here",HPE_HEADER_OVERFLOW:`\
sends more than ${HEADER_BYTES/1024} KiB of headers`,CERT_HAS_EXPIRED:"shows a certificate that has expired",DEPTH_ZERO_SELF_SIGNED_CERT:"shows a certificate th\
at it signed itself",SELF_SIGNED_CERT_IN_CHAIN:"shows a certificate that nobody here trusts",UNABLE_TO_VERIFY_LEAF_SIGNATURE:"shows a certificate that nobody he\
re trusts",UNABLE_TO_GET_ISSUER_CERT_LOCALLY:"shows a certificate that nobody here trusts",ERR_TLS_CERT_ALTNAME_INVALID:"shows a certificate for another name"};
function whatWentWrong(code){return SENTENCES[code]??(code.startsWith("HPE_")?"does not answer in HTTP":void 0)??(/SSL|TLS|EPROTO|CERT/.test(code)?"cannot be ta\
lked to over TLS":"cannot be talked to")}}),37686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{x:()=>reachOfAddress});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030);function reachOfAddress(address){const plain=address.replace(/%.{0,64}$/,
"");if((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(plain)===4)return reachOfV4(plain.split(".").map(Number));if((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(
plain)===6)return reachOfV6(wordsOf(plain))}function reachOfV4([a=0,b=0,c=0]){return a===127||a===0?"loopback":a===10||a===172&&b>=16&&b<=31||a===192&&b===168||
a===169&&b===254||a===100&&b>=64&&b<=127||a===192&&b===0&&c===0||a===198&&(b===18||b===19)||a>=224?"private":"public"}function reachOfV6(words){const[first=0,second=0]=words,
isZeroTo=end=>words.slice(0,end).every(word=>word===0),embedded=at=>{const[high=0,low=0]=words.slice(at,at+2);return reachOfV4([high>>8,high&255,low>>8,low&255])};
return isZeroTo(7)&&(words[7]??0)<=1?"loopback":isZeroTo(5)&&words[5]===65535||isZeroTo(4)&&words[4]===65535&&words[5]===0||isZeroTo(6)?embedded(6):first===100&&
second===65435?words[2]===1?"private":embedded(6):first===8194?embedded(1):(first&65024)===64512||(first&65472)===65152||(first&65472)===65216||(first&65280)===
65280?"private":"public"}function wordsOf(address){const dotted=/^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address),[,head="",a,b,c,d]=dotted??[],hex=dotted?`${head}${(Number(
a)*256+Number(b)).toString(16)}:${(Number(c)*256+Number(d)).toString(16)}`:address,[left="",right]=hex.split("::"),read=text=>text===""?[]:text.split(":").map(word=>Number.
parseInt(word,16)),[start,end]=[read(left),right===void 0?[]:read(right)];return[...start,...Array(Math.max(0,8-start.length-end.length)).fill(0),...end]}}),51260:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CW:()=>WANTS_CREDENTIAL,QT:()=>proxyAgent,T6:()=>ProxyError,X:()=>openTunnel,eq:()=>tunnelAgent,iJ:()=>proxyFor,kC:()=>forwardedBy});
var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067),node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77030),_http_wire_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
43018),_ip_address_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(37686);class ProxyError extends Error{code="EPROXY"}const CONNECT_MS=8e3;function proxyFor(url,env){
const name=url.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY",value=(env[name.toLowerCase()]??env[name])?.trim();if(!value||isThisMachine(url)||isExcepted(url,env.
no_proxy??env.NO_PROXY??""))return;const text=/^[a-z][\w+.-]*:\/\//i.test(value)?value:`http://${value}`,proxy=URL.canParse(text)?new URL(text):void 0;if(!proxy||
!/^https?:$/.test(proxy.protocol)||proxy.hostname==="")throw new ProxyError(`${name} is not the address of an HTTP proxy, such as http://proxy.example:3128.`);const user=[
proxy.username,proxy.password].map(decoded);return{url:new URL(`${proxy.protocol}//${proxy.host}`),...user.some(each=>each!=="")&&{credential:`Basic ${Buffer.from(
user.join(":")).toString("base64")}`},shown:`${proxy.hostname}:${portOf(proxy)}`}}function isThisMachine({hostname}){const host=bare(hostname);return/(?:^|\.)localhost$/.
test(host)||(0,_ip_address_js__WEBPACK_IMPORTED_MODULE_3__.x)(host)==="loopback"}function isExcepted(url,exceptions){const host=bare(url.hostname);return exceptions.
toLowerCase().split(/[\s,]+/).some(each=>{if(each===""||each==="*")return each==="*";const[,name=each,port]=/^(\[.{1,60}\]|[^:]*):(\d{1,5})$/.exec(each)??[];if(port!==
void 0&&Number(port)!==portOf(url))return!1;const range=/^(.{2,60})\/(\d{1,3})$/.exec(name);if(range)return(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host)!==
0&&isWithin(host,bare(range[1]??""),Number(range[2]));const domain=bare(name.replace(/^\*?\.(?=.)/,""));return host===domain||(0,node_net__WEBPACK_IMPORTED_MODULE_1__.
isIP)(host)===0&&host.endsWith(`.${domain}`)})}function isWithin(host,start,bits){const family=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(start)===6?"ipv6":
"ipv4";if((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(start)===0||(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host)!==(0,node_net__WEBPACK_IMPORTED_MODULE_1__.
isIP)(start)||bits>(family==="ipv6"?128:32))return!1;const list=new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList;return list.addSubnet(start,bits,family),list.
check(host,family)}function tunnelAgent(options,{keepAlive}){const agent=new((0,_http_wire_js__WEBPACK_IMPORTED_MODULE_2__.Ov)()).Agent({keepAlive});let isOver=!1;
return Object.assign(agent,{createConnection:(request,done)=>{openTunnel(options).then(socket=>{if(isOver)return socket.destroy(),done(new ProxyError(`The proxy\
 ${options.proxy.shown} was too slow.`));const own={...request,host:void 0,port:void 0,path:void 0,socket,ALPNProtocols:["http/1.1"]};done(null,process.getBuiltinModule(
"node:tls").connect(own))},done)},destroy:()=>{isOver=!0,Object.getPrototypeOf(agent).destroy.call(agent)}})}function openTunnel({proxy,host,port}){const to=`${(0,node_net__WEBPACK_IMPORTED_MODULE_1__.
isIP)(host)===6?`[${host}]`:host}:${port}`;return new Promise((resolve,reject)=>{const request=(proxy.url.protocol==="https:"?(0,_http_wire_js__WEBPACK_IMPORTED_MODULE_2__.
Ov)().request:node_http__WEBPACK_IMPORTED_MODULE_0__.request)({...placeOf(proxy),method:"CONNECT",path:to,headers:{host:to,...credentialOf(proxy)},agent:!1,maxHeaderSize:_http_wire_js__WEBPACK_IMPORTED_MODULE_2__.
q2,timeout:CONNECT_MS}),fail=why=>{clearTimeout(timer),request.destroy(),reject(new ProxyError(`The proxy ${proxy.shown} ${why}.`))},timer=setTimeout(()=>fail(`\
did not connect to ${to} in time`),CONNECT_MS);request.once("error",({code="UNKNOWN"})=>fail(`cannot be used (${code})`)),request.once("response",({statusCode})=>fail(
refusalOf(statusCode,to))),request.once("connect",({statusCode=0},socket,head)=>{if(statusCode<200||statusCode>299||head.length>0)return socket.destroy(),fail(refusalOf(
statusCode,to));clearTimeout(timer),socket.setTimeout(0),resolve(socket)}),request.end()})}function refusalOf(status=0,to){return status===407?WANTS_CREDENTIAL:
`does not connect to ${to} (status ${status})`}const WANTS_CREDENTIAL="wants a user name and a password, which stand in front of its host in the variable that n\
ames it (407)";function forwardedBy(proxy,url){return{...placeOf(proxy),path:`${url.origin}${url.pathname}${url.search}`,headers:credentialOf(proxy)}}function proxyAgent({
url}){return url.protocol==="https:"?new((0,_http_wire_js__WEBPACK_IMPORTED_MODULE_2__.Ov)()).Agent({keepAlive:!0}):new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(
{keepAlive:!0})}function placeOf({url}){const host=bare(url.hostname);return{host,port:portOf(url),...url.protocol==="https:"&&(0,node_net__WEBPACK_IMPORTED_MODULE_1__.
isIP)(host)===0&&{servername:host}}}function credentialOf({credential}){return credential===void 0?{}:{"proxy-authorization":credential}}function portOf({port,protocol}){
return port===""?protocol==="https:"?443:80:Number(port)}function bare(host){return host.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function decoded(text){try{return decodeURIComponent(
text)}catch{return text}}}),84770:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>createRedactor});
var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989);const SECRET_LENGTH=6,HANDED_LENGTH=16,BODY=4e3,HEADER=1e3,CREDENTIAL_HEADER=/^(?:proxy-)?authorization$|^cookie$|^set-cookie2?$|^mcp-session-id$|(?:^|[-_])(?:api[-_]?key|token|secret|password|session[-_]?id|auth(?:entication)?|credential)s?$/,
ABOUT_CREDENTIALS="access-control-",TOKEN_LIKE=[/\beyJ[\w-]{8,2000}\.[\w-]{8,4000}(?:\.[\w-]{0,2000})?/g,/\b(?:gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|sk-|sk_live_|rk_live_|npm_|pypi-|hf_|AIza|AKIA|ASIA)[\w-]{12,300}/g,
/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,8000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,/(?<=\b(?:session[-_]?id|sid)=)[\w.~-]{8,400}/gi,/\b(?:Bearer|Basic)\s{1,4}(?![A-Za-z_]{1,40}=")[\w.~+/=-]{12,4000}/g,
/(?<=:\/\/[^\s/?#@:]{0,100}:)[^\s/?#@]{1,200}(?=@)/g,/(?<=\b(?:api[_-]?key|access[_-]?token|refresh[_-]?token|client[_-]?secret|secret|password|passwd|token)\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?)[\w.~+/=-]{16,4000}/gi];
function createRedactor(secrets){const user=hiding(secrets.flatMap(partsOf));let handed=[],all=user;const own=user.hide,deep=value=>{if(typeof value=="string")return own(
value);if(typeof value!="object"||value===null)return value;if(Array.isArray(value)){const items=value.map(deep);return items.some((each,index)=>each!==value[index])?
items:value}const entries=Object.entries(value),hidden=entries.map(([key,each])=>[own(key),deep(each)]);return hidden.every(([key,each],index)=>key===entries[index]?.[0]&&
each===entries[index]?.[1])?value:Object.fromEntries(hidden)},text=raw=>TOKEN_LIKE.reduce((rest,like)=>rest.replace(like,value=>shorten(value)),all.hide(raw));return{
add(value){value.length<HANDED_LENGTH||handed.includes(value)||(handed=[...handed,value],all=hiding([...secrets.flatMap(partsOf),...handed]))},own,deep:value=>user.
longest===0?value:deep(value),text,body(bytes,most=BODY){const{longest}=all,window=bytes.toString("utf8",0,most*2+longest),kept=text(withoutEscapedAscii(window)),
whole=bytes.length>most*2+longest?kept.slice(0,Math.max(0,kept.length-longest)):kept;return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
RK)(whole.slice(0,most*2)),most)},header(name,value){return!CREDENTIAL_HEADER.test(name)||name.startsWith(ABOUT_CREDENTIALS)?(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text(value.slice(0,HEADER*8))),HEADER):(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
RK)(value.slice(0,HEADER*8).replace(COOKIE_NAME.test(name)?COOKIE_PARTS:HEADER_PARTS,headerPart)),HEADER)}}}function hiding(values){const shown=new Map(values.flatMap(
value=>spellings(value).map(spelled2=>[spelled2,shorten(value)]))),spelled=[...shown.keys()].toSorted((a,b)=>b.length-a.length);if(spelled.length===0)return{hide:text=>text,
longest:0};const pattern=new RegExp(spelled.map(escaped).join("|"),"g");return{hide:text=>text.replace(pattern,value=>shown.get(value)??"\u2026"),longest:spelled[0]?.
length??0}}function partsOf(secret){const whole=secret.trim(),behindScheme=/^(?:Bearer|Basic|Token|ApiKey|Digest)\s+(.+)$/i.exec(whole)?.[1]??"",basic=/^Basic\s/i.
test(whole)?Buffer.from(behindScheme,"base64").toString("utf8"):"",pairs=/[=;]/.test(whole)?whole.split(/[;,]\s*/).map(pair=>pair.slice(pair.indexOf("=")+1)):[];
return[whole,behindScheme,basic,basic.slice(basic.indexOf(":")+1),...pairs].filter(part=>part.length>=SECRET_LENGTH)}function spellings(value){const base64=Buffer.
from(value).toString("base64"),spelled=[value,JSON.stringify(value).slice(1,-1),percentEncoded(value),base64.replace(/=+$/,"")];return[...new Set([...spelled,base64.
replace(/=+$/,"").replaceAll("+","-").replaceAll("/","_")])]}function percentEncoded(value){return[...Buffer.from(value)].map(byte=>{const character=String.fromCharCode(
byte);return/[\w.~!*'()-]/.test(character)?character:`%${byte.toString(16).toUpperCase().padStart(2,"0")}`}).join("")}function shorten(value){const prefix=/^(?:(?:Bearer|Basic|Token)\s+|[A-Za-z]{2,10}[-_](?:[A-Za-z0-9]{2,8}[-_])?)/i.
exec(value)?.[0]??"";return`${prefix.length<=value.length/3?prefix:""}\u2026(${value.length})`}const HEADER_WORD=/^(?:Bearer|Basic|Token|Digest|ApiKey|path|domain|expires|max-age|secure|httponly|samesite|lax|strict|none|partitioned|priority)$/i,
COOKIE_NAME=/^(?:set-)?cookie2?$/,HEADER_PARTS=/[^\s;,=]{3,}/g,COOKIE_PARTS=/(?<![^;,\s])[^\s;,=]{1,100}=|[^\s;,=]{3,}/g;function headerPart(part){return HEADER_WORD.
test(part)||part.endsWith("=")?part:shorten(part)}function escaped(value){return value.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&")}function withoutEscapedAscii(json){
return json.replace(/\\u00([2-7][0-9a-f])/gi,(whole,hex)=>{const character=String.fromCharCode(Number.parseInt(hex,16));return/[\w.~+/=:-]/.test(character)?character:
whole})}}),48781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A4:()=>lineBuilder,
j2:()=>BETWEEN,kX:()=>programName});const BETWEEN=new Set(["|","|&","||","&&",";","&"]);function lineBuilder(before=[]){const pipelines=before.slice(0,-1),commands=[
...before.at(-1)?.commands??[]];let open=mutable(commands.pop());const endCommand=()=>{open.words.length+open.assignments.length+open.redirects.length>0&&commands.
push(open),open=mutable()},separate=operator=>{if(endCommand(),operator==="|"||operator==="|&")return;const end=operator==="&&"||operator==="||"||operator==="&"||
operator===""?operator:";";commands.length>0&&pipelines.push({commands:commands.splice(0),end})};return{separate,add(word){(open.words.length===0&&/^[A-Za-z_]\w*\+?=/.
test(word.text)?open.assignments:open.words).push(word)},redirect:redirect=>open.redirects.push(redirect),line(){return separate(""),{pipelines}}}}function mutable(command){
return{assignments:[...command?.assignments??[]],words:[...command?.words??[]],redirects:[...command?.redirects??[]]}}function programName(word){return word.replace(
/^.*[\\/]/s,"").replace(/\.(?:exe|cmd|bat)$/i,"").toLowerCase()}}),59625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
ne-break":"holds a line break, and a header is one line",characters:"holds characters that no header can have"}}),63092:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{startLooks:()=>startLooks});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58500),_find_lock_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78669),_live_servers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(59625),_targets_mcp_target_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
75217);const AT_ONCE=4,LEAST=1e3;async function startLooks(request,host){const{settings,event,onDone}=request,{requests,skipped,snapshots}=(0,_live_servers_js__WEBPACK_IMPORTED_MODULE_3__.
l)(settings,event,host),saved=await readSnapshots(snapshots,host),{pinOf,notices}=await(0,_find_lock_js__WEBPACK_IMPORTED_MODULE_2__.loadLock)(request.lock),lookAt=request.
lookAt??(requests.length>0?await loadLook():void 0),names=new Set([...requests,...skipped].map(({name})=>name));let done=0;requests.length>0&&onDone?.(done,requests.
length);const looks=lookAt?inTurns(requests,async one=>{const server=await lookAt(withDeadline(one,request.deadline,host),mcpHost(host));return onDone?.(++done,
requests.length),(0,_targets_mcp_target_js__WEBPACK_IMPORTED_MODULE_4__.openLiveTarget)(server,{pinned:pinOf(server.name)})}):[];return{targets:[...saved.map(server=>{
const named={...server,name:unused(server.name,names)};return(0,_targets_mcp_target_js__WEBPACK_IMPORTED_MODULE_4__.openLiveTarget)(named,{pinned:pinOf(server.name),
isSnapshot:!0})}),...skipped.map(server=>(0,_targets_mcp_target_js__WEBPACK_IMPORTED_MODULE_4__.openLiveTarget)(unseen(server))),...looks],notices}}function inTurns(of,start){
const started=[];for(const[index,one]of of.entries()){const before=started[index-AT_ONCE],promise=before===void 0?start(one):before.then(()=>start(one));promise.
catch(()=>{}),started.push(promise)}return started}function withDeadline(request,deadline,host){if(deadline===void 0)return request;const left=Math.max(LEAST,Math.
floor(deadline-host.now()));return{...request,deadline:Math.min(left,request.deadline??left)}}function randomName(){return Array.from({length:32},()=>Math.floor(
Math.random()*16).toString(16)).join("")}function mcpHost(host){const{now,env,atExit}=host;return{now,env,random:randomName,sleep:milliseconds=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.
setTimeout)(milliseconds),...atExit&&{atExit}}}async function loadLook(){return(await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,58199))).
lookAtServer}function unused(name,names){let free=name;for(let count=2;names.has(free);count++)free=`${name}-${count}`;return names.add(free),free}function unseen({
name,url,command,why}){const{origin,pathname}=url===void 0?{origin:"",pathname:""}:new URL(url);return{format:1,name,...url!==void 0&&{url:`${origin}${pathname}`},
...command&&{command},reach:command?"local":"public",profile:"passive",hasCredential:!1,requests:0,userAgent:"",definitions:{},exchanges:[],cloaking:[],sessionIds:[],
metadata:[],problems:[{kind:"skipped",detail:why}]}}async function readSnapshots(files,{cwd}){if(files.length===0)return[];const{readSnapshot}=await Promise.resolve().
then(__webpack_require__.bind(__webpack_require__,53296));return files.map(file=>readSnapshot((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd,file)))}}),
68174:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>openGitTree});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),_lib_byte_source_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21020),_lib_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68989),_lib_git_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
90769),_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54354),_partial_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74624),_place_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
12038);const BLOB_CAP=64*1024*1024,AHEAD_BYTES=16*1024*1024,LINK_BYTES=4096;function openGitTree(options){const{id:id2,git,commit,name,prefix,configPrefix="",paths,
mayRead}=options,place=(0,_place_js__WEBPACK_IMPORTED_MODULE_6__.$)(prefix);let oids=new Map,others=new Map,sizes=new Map,order=[],places=new Map,held=new Map;const know=more=>{
order=[...new Set([...order,...more])],places=new Map(order.map((oid,index)=>[oid,index])),sizes=git.blobSizes(order)},list=()=>{order=[];const tree=git.tree(commit),
{files,links,modules:modules2}=sortOut(tree,prefix,paths);oids=files,others=mayRead?othersIn(tree,prefix,path=>!files.has(path)&&mayRead(path)):new Map,know([...files.
values()]);const gaps=[...linkGaps(git,links),...modules2.map(path=>({path,...SUBMODULE}))];return{files:[...files.keys()].map(path=>({path})),...others.size>0&&
{others:()=>[...others.keys()].map(path=>({path}))},gaps:gaps.sort((a,b)=>a.path<b.path?-1:1).map(gap=>({target:id2,...gap}))}},load=oid=>{const blob=held.get(oid);
if(blob!==void 0)return blob;const wanted=[oid];let bytes=sizes.get(oid)??0;for(let index=(places.get(oid)??order.length)+1;index<order.length;index++){const next=order[index]??
"",size=sizes.get(next);if(!(size===void 0||size>BLOB_CAP)){if(bytes+=size,bytes>AHEAD_BYTES)break;wanted.push(next)}}return held=new Map,held=git.readBlobs(wanted,
BLOB_CAP).blobs,held.get(oid)},blobOf=file=>{const oid=oids.get(file.path)??others.get(file.path);if(oid===void 0)return{kind:"gap",reason:"vanished",detail:"Th\
is commit does not have it."};try{places.has(oid)||know([...others.values()]);const size=sizes.get(oid);return size===void 0?{kind:"gap",reason:"unreadable",detail:ABSENT}:
size>BLOB_CAP?{kind:"gap",reason:"too-large",detail:tooLarge(size)}:load(oid)??{kind:"gap",reason:"unreadable",detail:ABSENT}}catch(error){if(!(error instanceof
_lib_git_js__WEBPACK_IMPORTED_MODULE_3__.X))throw error;return{kind:"gap",reason:"unreadable",detail:error.message}}};return{info:{id:id2,kind:"git-tree",name,displayPrefix:"",
repositoryPrefix:prefix,configPrefix,isOwn:!1,...place!==""&&{place}},list,read(file,buffer){const blob=blobOf(file);return Buffer.isBuffer(blob)?copyInto(blob,
buffer):blob},withSource(file,use){const blob=blobOf(file);if(!Buffer.isBuffer(blob))return blob;use((0,_lib_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.Xl)(blob))},
countLineEnds(file,offset){const blob=blobOf(file);return Buffer.isBuffer(blob)?(0,_partial_js__WEBPACK_IMPORTED_MODULE_5__.l)(blob,0,Math.min(offset,blob.length)):
0}}}const SUBMODULE={reason:"submodule",detail:"A submodule; its files are not part of this commit."},ABSENT="This clone does not have it; a clone without a fil\
ter does.";function tooLarge(size){return`${size} bytes; of a commit, files of up to ${BLOB_CAP} bytes are read.`}function sortOut(tree,prefix,paths){const files=new Map,
links=new Map,modules2=[];for(const path of[...new Set(paths)].sort()){const entry=tree.get(`${prefix}${path}`);entry!==void 0&&(entry.mode==="160000"?modules2.
push(path):(entry.mode==="120000"?links:files).set(path,entry.oid))}return{files,links,modules:modules2}}function othersIn(tree,prefix,isWanted){const found=[];
for(const[whole,{mode,oid}]of tree){if(!whole.startsWith(prefix)||mode==="160000"||mode==="120000")continue;const path=whole.slice(prefix.length);isWanted(path)&&
found.push([path,oid])}return new Map(found.sort(([a],[b])=>a<b?-1:1))}function linkGaps(git,links){const{blobs}=git.readBlobs([...links.values()],LINK_BYTES);return[
...links].map(([path,oid])=>{const to=blobs.get(oid)?.toString("utf8"),shown=to===void 0?"":` to ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_2__.C9)(to,200)}`;
return{path,reason:"symlink",detail:`A symlink${shown}; symlinks are not followed.`,...to!==void 0&&{link:{to,isOutside:leavesTree(path,to)}}}})}function leavesTree(path,to){
return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(to)||/^\.\.(?:\/|$)/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.
posix.dirname(path),to))}function copyInto(blob,buffer){if(blob.length<=_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__.aA)return blob.copy(buffer),{kind:"whole",length:blob.
length};const regions=(0,_partial_js__WEBPACK_IMPORTED_MODULE_5__.B)(blob.length);for(const{start,length,offset}of regions)blob.copy(buffer,start,offset,offset+
length);return{kind:"partial",size:blob.length,regions}}}),58199:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{lookAtServer:()=>lookAtServer});var errors=__webpack_require__(61469),ip_address=__webpack_require__(
37686),lib_redactor=__webpack_require__(84770),external_node_net_=__webpack_require__(77030),proxy=__webpack_require__(51260);class NoAnswer extends Error{code;constructor(message,code){
super(message),this.code=code}}class NoMoreRequests extends Error{}const LIVE_LIMITS={requests:45,pauseMs:100,requestMs:8e3,lookMs:6e4,postureBytes:1024*1024,listBytes:5*
1024*1024,offerBytes:8*1024*1024,pages:20,items:2e3},ADDRESSES=8,CONNECT_MS=3e3,POLL_MS=200,LOOKUP_MS=3e3;function endpointUrl(text){const hint="It looks like h\
ttps://example.com/mcp.";if(!URL.canParse(text))throw new errors.y("The URL of an MCP server cannot be read.",{hint});const url=new URL(text);if(url.protocol!==
"http:"&&url.protocol!=="https:")throw new errors.y(`An MCP server is reached over http: or https:, not ${url.protocol}`,{hint});if(url.username!==""||url.password!==
"")throw new errors.y("The URL of an MCP server holds a user name or password.",{hint:"Give it as a header instead."});if(url.port==="0")throw new errors.y("Not\
hing listens on port 0.",{hint});return url.hash="",url}function shownUrl({origin,pathname}){return`${origin}${pathname}`}async function addressesOf(url,lookup){
const hostname=hostOf(url),pinned=((0,external_node_net_.isIP)(hostname)?[hostname]:await resolved(hostname,lookup)).slice(0,ADDRESSES).flatMap(address=>{const reach=(0,ip_address.
x)(address);return reach?[{url,address,family:(0,external_node_net_.isIP)(address.replace(/%.{0,64}$/,""))===6?6:4,reach}]:[]});if(pinned.length===0)throw new NoAnswer(
`The name ${hostname} leads to no address.`,"ENOTFOUND");return pinned}async function resolved(hostname,lookup){try{if(lookup)return await lookup(hostname);const{
lookup:ask2}=process.getBuiltinModule("node:dns/promises");return(await ask2(hostname,{all:!0,verbatim:!0})).map(({address})=>address)}catch{throw new NoAnswer(
`The name ${hostname} cannot be resolved.`,"ENOTFOUND")}}async function pin(url,host,waitSeconds){const via=proxyTo(url,host),known=via&&await knownAddresses(url,
host);return via&&!(known?.length&&known.every(({reach})=>reach==="loopback"))?{url,address:hostOf(url),family:4,reach:farthest(known??[]),via}:pinDirectly(url,
host,waitSeconds)}async function pinDirectly(url,host,waitSeconds){const candidates=await addressesOf(url,host.lookup),isNear=candidates.every(({reach})=>reach===
"loopback"),end=host.now()+(isNear?waitSeconds*1e3:0);for(;;){let code="ECONNREFUSED";for(const candidate of candidates){const outcome=await connectsTo(candidate);
if(outcome===void 0)return candidate;code=outcome}if(host.now()>=end)throw new NoAnswer(refusal(candidates,code,isNear?waitSeconds:0),code);await host.sleep(POLL_MS)}}
const NEAREST=["loopback","private","public"];async function pinNamed(url,host,own){const via=proxyTo(url,host),nearest=(await addressesOf(url,host.lookup)).toSorted(
(a,b)=>NEAREST.indexOf(a.reach)-NEAREST.indexOf(b.reach))[0];if(nearest?.reach==="loopback"&&own==="loopback")return pinDirectly(url,host,0);if(!nearest)throw new NoAnswer(
"The name leads to no address.","ENOTFOUND");return via?{...nearest,via}:nearest}function proxyTo(url,{env}){try{return(0,proxy.iJ)(url,env)}catch(error){throw error instanceof
proxy.T6?new NoAnswer(error.message,error.code):error}}async function knownAddresses(url,{lookup}){let timer;const late=new Promise(resolve=>{timer=setTimeout(()=>resolve(
[]),LOOKUP_MS)});try{return await Promise.race([addressesOf(url,lookup),late])}catch(error){if(error instanceof NoAnswer)return[];throw error}finally{clearTimeout(
timer)}}function farthest(known){return known.toSorted((a,b)=>NEAREST.indexOf(b.reach)-NEAREST.indexOf(a.reach))[0]?.reach??"public"}function hostOf({hostname}){
return hostname.replace(/^\[|\]$/g,"")}function connectsTo({url,address}){return new Promise(resolve=>{const socket=(0,external_node_net_.connect)({host:address,
port:portOf(url),timeout:CONNECT_MS}),end=code=>{socket.destroy(),resolve(code)};socket.once("connect",()=>end()),socket.once("timeout",()=>end("ETIMEDOUT")),socket.
once("error",error=>end(error.code??"ECONNREFUSED"))})}function portOf(url){return url.port===""?url.protocol==="https:"?443:80:Number(url.port)}function refusal(candidates,code,waited){
const[{url}={url:new URL("http://localhost")}]=candidates,where=`${url.hostname} port ${portOf(url)}`,after=waited>0?` within ${waited} s`:"";return code==="ETI\
MEDOUT"?`Nothing answers at ${where}${after}.`:`Nothing accepts connections at ${where}${after} (${code}).`}var external_node_child_process_=__webpack_require__(
31421),lib_escape=__webpack_require__(68989),runner_variables=__webpack_require__(70616),external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(
76760);const EXTENSIONS=".COM;.EXE;.BAT;.CMD",DIRECT=/\.(?:com|exe)$/i,BATCH=/\.(?:bat|cmd)$/i,LINE=8191;function windowsStart([name="",...args],place){const file=windowsProgram(
name,place);if(file!==void 0)return DIRECT.test(file)?{file,args,isVerbatim:!1}:BATCH.test(file)?batchStart(file,args,place.env):"is no program that Windows sta\
rts by itself: name its interpreter first"}function windowsProgram(name,{env,cwd,isFile=isThere}){const extensions=(variable(env,"PATHEXT")??EXTENSIONS).split("\
;").filter(each=>/^\.\w+$/.test(each)),names=[...extensions.some(each=>name.toLowerCase().endsWith(each.toLowerCase()))?[name]:[],...extensions.map(each=>name+each)],
folders=/[\\/:]/.test(name)?[cwd]:(variable(env,"PATH")??"").split(";").map(each=>each.trim().replace(/^"(.*)"$/,"$1")).filter(each=>/^(?:[a-z]:[\\/]|\\\\)/i.test(
each));for(const folder of folders)for(const each of names){const path=external_node_path_.win32.resolve(folder,each);if(isFile(path))return path}}function batchStart(file,args,env){
const system=variable(env,"SYSTEMROOT")??variable(env,"WINDIR")??"C:\\Windows";if(/["%\r\n]/.test(file))return"lies in a folder whose name cmd.exe would read as\
 something else";if(args.some(each=>/[\0\r\n]/.test(each)))return"is a batch file, and such get no arguments of several lines";const line=[`"${file}"`,...args.map(
batchArgument)].join(" ");if(line.length>LINE-100)return`is a batch file, and cmd.exe takes no more than ${LINE} characters`;const switches=["/d","/e:on","/v:of\
f","/s","/c"];return{file:external_node_path_.win32.join(system,"System32","cmd.exe"),args:[...switches,`"${line}"`],isVerbatim:!0}}function batchArgument(text){
return`"${text.replace(/(\\*)"/g,'$1$1""').replace(/(\\+)$/,"$1$1").replaceAll("%","%%cd:~,%")}"`}function variable(env,name){return Object.entries(env).find(([
key,value])=>key.toUpperCase()===name&&value)?.[1]}function isThere(path){return(0,external_node_fs_.statSync)(path,{throwIfNoEntry:!1})?.isFile()??!1}var mcp_rpc=__webpack_require__(
84481);const PASSED=["PATH","HOME","LANG","LANGUAGE","LC_ALL","LC_CTYPE","LC_MESSAGES"],PASSED_ON_WINDOWS="PATH PATHEXT SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC US\
ERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES TEMP TMP".split(" ");function isRunners(name,value,own){return(0,runner_variables.R)(
name)&&own[name]===value}const child_LINE=LIVE_LIMITS.listBytes,OUTPUT=8*child_LINE,STRAY_LINES=1e4,TAIL=4e3,REFUSALS=20,METHOD_NOT_FOUND=-32601,TASKKILL_MS=5e3,
GRACE={input:400,term:800,kill:500};function startOf({command,cwd,env,host},platform=process.platform){const[program="",...args]=command,isWindows=platform==="w\
in32",given=environmentOf(env,host.env,isWindows);if(!isWindows)return{file:program,args,isVerbatim:!1,env:given};const start=windowsStart(command,{env:given,cwd});
if(start===void 0)throw cannotStart(program,"ENOENT");if(typeof start=="string")throw new NoAnswer(`The command ${shownWord(program)} ${start}.`,"EINVAL");return{
...start,env:given}}function startChild(settings){const{command,cwd,host,redactor}=settings,[program=""]=command,isWindows=process.platform==="win32",{file,args,
isVerbatim,env}=startOf(settings),child=(0,external_node_child_process_.spawn)(file,args,{cwd,env,stdio:"pipe",shell:!1,detached:!isWindows,windowsHide:!0,windowsVerbatimArguments:isVerbatim}),
kill=signal=>isWindows?endTree(child,signal,env):signalGroup(child,signal),forget=host.atExit?.(()=>kill("SIGKILL"));let take=()=>{},onEnd=()=>{},over,strayLines=0,
firstStrayLine,stderrBytes=0,tail="",refusals=0;const end=reason=>{over||(over=reason,onEnd(reason))},write=message=>{child.stdin.writable&&child.stdin.write(`${message}\

`)},stray=line=>{strayLines++,firstStrayLine??=(0,lib_escape.C9)(redactor.text(line.slice(0,2e3)),200)},read=createLines(line=>{if(line===void 0)return take(void 0,
child_LINE);if(line.trim()==="")return;const messages=(0,mcp_rpc.ww)(line);messages.length===0&&stray(line);for(const message of messages)typeof message.method!=
"string"?take(message,Buffer.byteLength(line)):message.id!==void 0&&refusals++<REFUSALS&&write(refusalOf(message))});child.on("error",({code})=>{end(cannotStart(
program,code))}),child.on("exit",(code,signal)=>{setTimeout(()=>end(new NoAnswer(ending(code,signal,redactor.text(tail)),"EXIT")),50)}),child.stdin.on("error",()=>{}),
child.stdout.on("error",()=>{}),child.stderr.on("error",()=>{});let seen=0;return child.stdout.on("data",chunk=>{seen+=chunk.length,seen<=OUTPUT&&!over&&read(chunk),
!(seen<=OUTPUT&&strayLines<=STRAY_LINES)&&(child.stdout.pause(),end(new NoAnswer("The server writes without end to its standard output.","TOO_LONG")))}),child.stderr.
on("data",chunk=>{stderrBytes+=chunk.length,tail=(tail+chunk.toString("utf8",Math.max(0,chunk.length-TAIL))).slice(-TAIL)}),{group:isWindows?void 0:child.pid,get strayLines(){
return strayLines},get firstStrayLine(){return firstStrayLine},get stderrBytes(){return stderrBytes},write,onMessage:each=>{take=each},onEnd:each=>{onEnd=each,over&&
each(over)},close:()=>endChild(child,kill).finally(()=>forget?.())}}async function endChild(child,kill){if(child.pid!==void 0){child.stdin?.end();for(const[signal,
wait]of[[void 0,GRACE.input],["SIGTERM",GRACE.term],["SIGKILL",GRACE.kill]])if(signal&&kill(signal),await exits(child,wait))break;kill("SIGKILL"),child.stdout?.
destroy(),child.stderr?.destroy(),child.unref()}}function signalGroup(child,signal){try{child.pid===void 0?child.kill(signal):process.kill(-child.pid,signal)}catch{}}
function endTree({pid,exitCode,signalCode},signal,env){if(exitCode!==null||signalCode!==null)return;const taskkill=windowsProgram("taskkill",{env,cwd:""});signal!==
"SIGKILL"||pid===void 0||taskkill===void 0||(0,external_node_child_process_.spawnSync)(taskkill,["/pid",String(pid),"/t","/f"],{stdio:"ignore",timeout:TASKKILL_MS,
windowsHide:!0})}function exits(child,wait){return child.exitCode!==null||child.signalCode!==null?Promise.resolve(!0):new Promise(resolve=>{const timer=setTimeout(
()=>resolve(!1),wait);child.once("exit",()=>{clearTimeout(timer),resolve(!0)})})}function environmentOf(given,own,isWindows){const all=[...Object.entries(own).filter(
([name])=>isWindows?PASSED_ON_WINDOWS.includes(name.toUpperCase()):PASSED.includes(name)),...Object.entries(given).filter(([name,value])=>!isRunners(name,value,
own))];return Object.fromEntries(all.flatMap(([name,value])=>value===void 0?[]:[[name,value]]))}function createLines(take){let parts=[],length=0,isSkipping=!1;return chunk=>{
let from=0;for(let at=chunk.indexOf(10);at>=0;at=chunk.indexOf(10,from)){const piece=chunk.subarray(from,at);from=at+1,isSkipping||take(Buffer.concat([...parts,
piece]).toString("utf8").replace(/\r$/,"")),parts=[],length=0,isSkipping=!1}isSkipping||from>=chunk.length||(length+=chunk.length-from,parts.push(Buffer.from(chunk.
subarray(from))),!(length<=child_LINE)&&(parts=[],isSkipping=!0,take(void 0)))}}function refusalOf({id:id2,method}){return JSON.stringify({jsonrpc:"2.0",id:id2,
...method==="ping"?{result:{}}:{error:{code:METHOD_NOT_FOUND,message:"This client offers nothing."}}})}function ending(code,signal,stderr){const how=signal?`was\
 ended by ${signal}`:`ended with exit code ${code??"unknown"}`,lines=stderr.split(`
`).filter(line2=>line2.trim()!==""),line=lines.findLast(each=>/error|cannot|missing|required|not found/i.test(each))??lines.at(-1);return`The server ${how}${line?
`; it wrote: ${(0,lib_escape.C9)(line.trim(),200)}`:"."}`}function cannotStart(program,code="UNKNOWN"){return new NoAnswer(`The command ${shownWord(program)} ca\
nnot be started (${code}).`,code)}function shownWord(word){return(0,lib_escape.C9)(word,100)}const MOST=50,BEFORE=40,SHOWN=300,NOT_OFFERED="(not offered)",KINDS=[
["tools","tool","name"],["prompts","prompt","name"],["resources","resource","uri"],["resourceTemplates","resource","uriTemplate"]];function compareOffers(first,second,by){
const found=[],compare=(what,one,other)=>{one===other||found.length>=MOST||found.push({by,what,...shown(one,other)})};compare("instructions",textOf(first.instructions),
textOf(second.instructions)),compare("server",textOf(first.serverInfo),textOf(second.serverInfo));for(const[list,kind,key]of KINDS){const[one,other]=[first[list],
second[list]];if(isUnread(one)||isUnread(other))continue;const[ones,others]=[itemsOf(one,key),itemsOf(other,key)],isWhole=!one?.cut&&!other?.cut&&one?.pages===other?.
pages;for(const name of new Set([...ones.keys(),...others.keys()])){const[mine,theirs]=[ones.get(name),others.get(name)].map(item=>item&&canonical(item.item));(isWhole||
mine!==void 0&&theirs!==void 0)&&compare(`${kind} ${(0,lib_escape.Jj)(name,200)}`,mine,theirs)}}return found}function isUnread(list){return list?.cut!==void 0&&
list.items.length===0}function itemsOf(list,key){const same=new Map;for(const item of list?.items??[]){const name=nameOf(item,key),before=same.get(name);before?
before.push(item):same.set(name,[item])}const named=new Map;for(const[name,items]of same){const sorted=items.length===1?items:items.map(canonical).toSorted().map(
text=>JSON.parse(text));for(const[index,item]of sorted.entries())named.set(index===0?name:`${name} (${index+1})`,{item})}return named}function nameOf(item,key){
const name=(0,mcp_rpc.Gv)(item)?item[key]:void 0;return typeof name=="string"?name:"(unnamed)"}function textOf(value){return value===void 0||typeof value=="stri\
ng"?value:canonical(value)}function canonical(value){return Array.isArray(value)?`[${value.map(canonical).join(",")}]`:(0,mcp_rpc.Gv)(value)?`{${Object.keys(value).
toSorted().map(key=>`${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`:JSON.stringify(value)??"null"}function shown(one,other){let at=0;const length=Math.
min(one?.length??0,other?.length??0);for(;at<length&&one?.charCodeAt(at)===other?.charCodeAt(at);)at++;const from=at>BEFORE?at-BEFORE:0,window=text=>text===void 0?
NOT_OFFERED:(0,lib_escape.Jj)(`${from>0?"\u2026":""}${text.slice(from,from+SHOWN*2)}`,SHOWN);return{first:window(one),second:window(other)}}var external_node_http_=__webpack_require__(
37067),http_wire=__webpack_require__(43018),external_node_string_decoder_=__webpack_require__(46193);const MOST_EVENTS=2e3;function createEventParser(){const decoder=new external_node_string_decoder_.
StringDecoder("utf8");let isFirst=!0,endedInCarriageReturn=!1,unfinished=[],event="",data=[];const take=(line,into)=>{if(line===""){const text=data.join(`
`);text!==""&&into.push({event:event===""?"message":event,data:text}),event="",data=[];return}const colon=line.indexOf(":"),field=colon<0?line:line.slice(0,colon),
value=colon<0?"":line.slice(line[colon+1]===" "?colon+2:colon+1);field==="event"?event=value:field==="data"&&data.push(value)};return{push(bytes){const events=[];
let text=decoder.write(bytes);if(text==="")return events;isFirst&&(text=text.replace(/^\ufeff/,"")),isFirst=!1,endedInCarriageReturn&&text.startsWith(`
`)&&(text=text.slice(1)),endedInCarriageReturn=text.endsWith("\r");const lines=text.split(/\r\n|\n|\r/),rest=lines.pop()??"";for(const line of lines)take(unfinished.
length>0?unfinished.join("")+line:line,events),unfinished=[];return rest!==""&&unfinished.push(rest),events}}}const LINGER_MS=10,STREAM_BYTES=64*1024;function transfer(options){
const{to,timeout,until}=options;let finish=()=>{};return{answer:new Promise((resolve,reject)=>{const request=transfer_open(options);let response,stream,isOver=!1,
lastly;const body=createBody(options),close=()=>{isOver=!0,clearTimeout(timer),clearTimeout(lastly),request.destroy(),stream?.destroy()},fail=error=>{if(isOver)
return;if(response)return finish("reset");const isStale=request.reusedSocket&&/^(?:ECONNRESET|EPIPE)$/.test(error.code??"");close(),reject(isStale?new StaleConnection:
noAnswer(error,to))};finish=cutBy=>{if(isOver)return;if(!response)return fail(Object.assign(new Error,{code:"ETIMEDOUT"}));response.complete&&cutBy===void 0&&stream===
response?(isOver=!0,clearTimeout(timer),clearTimeout(lastly)):close(),resolve(body.answer(response.statusCode??0,headersOf(response),cutBy))};const timer=setTimeout(
()=>finish("time"),timeout);request.on("error",fail),request.once("response",incoming=>{response=incoming,body.begin(incoming.headers["content-type"]),options.onHead?.(
incoming.statusCode??0,headersOf(incoming)),stream=(0,http_wire.jh)(incoming),stream.on("data",chunk=>{if(isOver||lastly)return;const state=body.take(chunk,until);
state==="full"&&finish("bytes"),state==="done"&&(lastly=setTimeout(()=>finish(),LINGER_MS))}),stream.once("end",()=>finish(incoming.complete?void 0:"reset")),stream.
once("error",()=>finish("reset")),incoming.once("error",()=>finish("reset")),incoming.once("close",()=>incoming.complete||finish("reset"))}),request.end(options.
body)}),stop:()=>finish()}}class StaleConnection extends Error{}function transfer_open({method,to,headers,body,agent}){const{url,address,family,via}=to,lookup=(_name,{
all:all2},found)=>all2?found(null,[{address,family}]):found(null,address,family),hostname=url.hostname.replace(/^\[|\]$/g,""),isTls=url.protocol==="https:",settings={
method,maxHeaderSize:http_wire.q2,insecureHTTPParser:!1,rejectUnauthorized:!0},all={...headers,...body!==void 0&&{"content-length":String(Buffer.byteLength(body))}};
if(via&&!isTls){const{headers:more,...place}=(0,proxy.kC)(via,url);return(via.url.protocol==="https:"?(0,http_wire.Ov)().request:external_node_http_.request)({...settings,
...place,headers:{...all,...more},agent})}const tunnel=via&&{proxy:via,host:address,port:portOf(url)};return(isTls?(0,http_wire.Ov)().request:external_node_http_.
request)({...settings,host:hostname,port:portOf(url),path:`${url.pathname}${url.search}`,headers:all,agent:tunnel&&agent===!1?(0,proxy.eq)(tunnel,{keepAlive:!1}):
agent,lookup,servername:(0,external_node_net_.isIP)(hostname)===0?hostname:""})}function createBody({cap,isEndless=!1}){const chunks=[],events=[];let kept=0,seen=0,
parser;return{begin(contentType){/^\s*text\/event-stream\b/i.test(contentType??"")&&(parser=createEventParser())},take(chunk,until){const room=Math.max(0,cap-seen),
piece=chunk.length>room?chunk.subarray(0,room):chunk;seen+=piece.length;const space=Math.max(0,(parser?Math.min(cap,STREAM_BYTES):cap)-kept);space>0&&(chunks.push(
piece.length>space?piece.subarray(0,space):piece),kept+=Math.min(space,piece.length));for(const event of parser?.push(piece)??[]){if(isEndless||events.push(event),
until?.(event))return"done";if(events.length>=MOST_EVENTS)return"full"}return chunk.length>room?"full":"more"},answer(status,headers,cutBy){const bytes=Buffer.concat(
chunks),isCut=cutBy!==void 0;return{status,headers,body:bytes.toString("utf8"),isCut,...cutBy&&{cutBy},events,bytes}}}}function headersOf({headers}){return Object.
fromEntries(Object.entries(headers).flatMap(([name,value])=>value===void 0?[]:[[name,Array.isArray(value)?value.join(", "):value]]))}function noAnswer(error,{url}){
const{code="UNKNOWN"}=error;return error instanceof proxy.T6?new NoAnswer(error.message,code):new NoAnswer(`${url.host} ${(0,http_wire.uX)(code)} (${code}).`,code)}
const ORDINARY={accept:"application/json, text/event-stream","content-type":"application/json","accept-encoding":"identity"},OFFERS=/^(?:initialize|server\/discover|(?:tools|prompts|resources(?:\/templates)?)\/list)$/,
OFFER_BODY=200,LEAST_WAIT=50,CLOSING_MS=2e3,ENDED="The server ended the connection without an answer.";function createHttp({endpoint,headers:own,userAgent,redactor,
host,deadline}){const exchanges=[],credential=userHeaders(own),connect=()=>agentFor(endpoint);let agent=connect();const agents=[agent],streams=new Set;let count=0;
const sessions=new Set;let last=Number.NEGATIVE_INFINITY,queue=Promise.resolve(),stopped;const admit=async request=>{if(stopped!==void 0)throw new NoMoreRequests(
stopped);const isEnding=request.purpose==="close";if(count>=LIVE_LIMITS.requests-(isEnding?0:sessions.size))throw new NoMoreRequests(`The ${LIVE_LIMITS.requests}\
 requests that one look may send are used up.`);if(host.now()>=deadline+(isEnding?CLOSING_MS:0))throw new NoMoreRequests("The time for the look at this server i\
s used up.");const wait=endpoint.reach==="loopback"?0:last+LIVE_LIMITS.pauseMs-host.now();wait>0&&await host.sleep(wait),count++,last=host.now()},start=(request,extra={})=>{
const{method,body,to=endpoint,withCredential=!0}=request,isOwnOrigin=to.url.origin===endpoint.url.origin,hasCredential2=withCredential&&isOwnOrigin&&Object.keys(
credential).length>0,headers={host:to.url.host,...ordinaryOf(request),"user-agent":userAgent,...hasCredential2&&credential,...lowerCase(request.headers)},left=Math.
max(LEAST_WAIT,deadline+(request.purpose==="close"?CLOSING_MS:0)-host.now());return{running:transfer({method,to,headers,body,agent:isOwnOrigin&&to.address===endpoint.
address?agent:!1,cap:request.cap??LIVE_LIMITS.postureBytes,timeout:Math.min(request.timeout??LIVE_LIMITS.requestMs,left),until:request.until,...extra}),write:bookOf(
request,to,hasCredential2)}},bookOf=(request,to,hasCredential2)=>{const asked={method:request.method,url:requestUrl(to.url,redactor),headers:recorded(request,redactor),
...rpcMethod(request.body),hasCredential:hasCredential2},about={purpose:request.purpose,...request.label!==void 0&&{label:request.label}};return{answered(answer){
const{bytes,...rest}=answer,session=answer.headers["mcp-session-id"];return session!==void 0&&request.method==="POST"&&(redactor.add(session),sessions.add(session)),
exchanges.push({...about,request:asked,...recordedAnswer(rest,bytes,redactor,asked.rpc)}),(answer.status===429||answer.status===503)&&(stopped=askedToStop(answer)),
rest},failed(error){exchanges.push({...about,request:asked,failure:redactor.text(error.message)})}}},attempt=async request=>{for(let tries=0;;tries++){await admit(
request);const{running,write}=start(request);try{return write.answered(await running.answer)}catch(error){if(error instanceof StaleConnection&&tries===0)continue;
const failure=error instanceof NoAnswer?error:new NoAnswer(ENDED,"EPIPE");throw error instanceof NoAnswer||error instanceof StaleConnection?(write.failed(failure),
failure):error}}},client={endpoint,redactor,exchanges,get count(){return count},get left(){return stopped===void 0?Math.max(0,LIVE_LIMITS.requests-sessions.size-
count):0},get stopped(){return stopped},get patience(){return Math.max(LEAST_WAIT,Math.min(LIVE_LIMITS.requestMs,deadline-host.now()))},send(request){const turn=queue.
then(()=>attempt(request));return queue=turn.catch(()=>{}),turn},async stream(request,onEvent){return await admit(request),new Promise((resolve,reject)=>{const timer=setTimeout(
()=>running.stop(),request.timeout??client.patience),{running,write}=start(request,{isEndless:!0,timeout:Math.max(LEAST_WAIT,deadline+CLOSING_MS-host.now()),until:event=>(onEvent(
event),!1),onHead:(status,headers)=>{clearTimeout(timer),resolve({status,headers,ended,stop:()=>running.stop()})}});streams.add(running);const ended=running.answer.
then(write.answered,error=>{const failure=error instanceof NoAnswer?error:new NoAnswer(ENDED,"EPIPE");throw write.failed(failure),failure}),forget=()=>{clearTimeout(
timer),streams.delete(running)};ended.then(forget,error=>{forget(),reject(error)})})},sessions,async endSessions(){for(const id2 of[...sessions]){if(stopped!==void 0||
count>=LIVE_LIMITS.requests)return;sessions.delete(id2),await client.send({purpose:"close",method:"DELETE",headers:{"mcp-session-id":id2}}).catch(()=>{})}},renew(){
agent=connect(),agents.push(agent)},close(){for(const each of streams)each.stop();for(const each of agents)each.destroy()}};return client}function agentFor({url,
address,via}){const isTls=url.protocol==="https:";return via&&isTls?(0,proxy.eq)({proxy:via,host:address,port:portOf(url)},{keepAlive:!0}):via?(0,proxy.QT)(via):
isTls?new((0,http_wire.Ov)()).Agent({keepAlive:!0}):new external_node_http_.Agent({keepAlive:!0})}function ordinaryOf({method,body}){const{"content-type":type,...rest}=ORDINARY;
return{...rest,...method==="POST"&&body!==void 0&&type!==void 0&&{"content-type":type}}}const FRAMING=/^(?:connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/;
function userHeaders(given){const headers=Object.entries(lowerCase(given)).filter(([name])=>!FRAMING.test(name));for(const[name,value]of headers)try{(0,external_node_http_.
validateHeaderName)(name),(0,external_node_http_.validateHeaderValue)(name,value)}catch{throw new errors.y(`The header ${JSON.stringify(name.slice(0,60))} for a\
n MCP server cannot be sent.`,{hint:"Names are letters, digits and -; values are one line of Latin text."})}return Object.fromEntries(headers)}function lowerCase(headers={}){
return Object.fromEntries(Object.entries(headers).map(([name,value])=>[name.toLowerCase(),value]))}function recorded({headers},redactor){return Object.fromEntries(
Object.entries(lowerCase(headers)).filter(([name,value])=>ORDINARY[name]!==value).map(([name,value])=>[name,redactor.header(name,value)]))}function requestUrl(url,redactor){
const query=[...url.searchParams.keys()].slice(0,20).map(name=>`${encodeURIComponent(name)}=\u2026`);return redactor.text(`${shownUrl(url)}${query.length>0?`?${query.
join("&")}`:""}`)}function rpcMethod(body){const method=/"method"\s{0,4}:\s{0,4}"([^"\\]{1,100})"/.exec(body?.slice(0,1e3)??"")?.[1];return method===void 0?{}:{
rpc:method}}function recordedAnswer(answer,bytes,redactor,rpc2){const messages=(0,mcp_rpc.cr)(answer),isResult=messages.some(({result})=>result!==void 0),error=messages.
find(message=>message.error!==void 0)?.error,code=(0,mcp_rpc.Gv)(error)?error.code:void 0,isOffer=isResult&&error===void 0&&OFFERS.test(rpc2??"");return{response:{
status:answer.status,headers:Object.fromEntries(Object.entries(answer.headers).map(([name,value])=>[name,redactor.header(name,value)])),body:redactor.body(bytes,
isOffer?OFFER_BODY:void 0),isCut:answer.isCut,...typeof code=="number"&&{rpcError:code},isResult},...answer.cutBy&&{failure:CUT_BY[answer.cutBy]}}}const CUT_BY={
bytes:"The answer is longer than is read.",time:"The answer did not end in time.",reset:"The connection ended within the answer."};function askedToStop({status,
headers}){const after=/^[\w ,:+-]{1,40}$/.exec(headers["retry-after"]??"")?.[0];return`The server asked to be left alone (status ${status}${after?`, retry after\
 ${after}`:""}), so nothing more was sent.`}const PROCESSES=2e4,DESCRIPTORS=5e3,LISTENING="0A";function listeningSockets(group){try{const members=(0,external_node_fs_.
readdirSync)("/proc").filter(name=>/^\d+$/.test(name)).slice(0,PROCESSES).filter(pid=>groupOf(pid)===group),inodes=new Set(members.flatMap(socketsOf)),found=["t\
cp","tcp6"].flatMap(table=>listenersIn(table)).filter(({inode})=>inodes.has(inode));return[...new Set(found.map(({address})=>address))].toSorted()}catch{return}}
function groupOf(pid){try{const stat=(0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`,"utf8");return Number(stat.slice(stat.lastIndexOf(")")+2).split(" ")[2])}catch{
return}}function socketsOf(pid){try{return(0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`).slice(0,DESCRIPTORS).flatMap(fd=>socketInode(`/proc/${pid}/fd/${fd}`)??
[])}catch{return[]}}function socketInode(path){try{return/^socket:\[(\d+)\]$/.exec((0,external_node_fs_.readlinkSync)(path))?.[1]}catch{return}}function listenersIn(table){
return(0,external_node_fs_.readFileSync)(`/proc/net/${table}`,"utf8").split(`
`).slice(1).flatMap(line=>{const[,local="",,state,,,,,,inode=""]=line.trim().split(/\s+/),[host="",port=""]=local.split(":");return state===LISTENING?[{inode,address:`${addressOf(
host)}:${Number.parseInt(port,16)}`}]:[]})}function addressOf(hex){const bytes=[...Buffer.from(hex,"hex")],ordered=bytes.flatMap((_,at)=>bytes[at-at%4+3-at%4]??
[]);if(ordered.length===4)return ordered.join(".");const words=Array.from({length:8},(_,at)=>(ordered[at*2]??0)<<8|(ordered[at*2+1]??0));return`[${new URL(`http\
://[${words.map(word=>word.toString(16)).join(":")}]`).hostname.slice(1,-1)}]`}const LISTS=[{list:"tools",method:"tools/list",key:"tools",capability:"tools"},{list:"\
prompts",method:"prompts/list",key:"prompts",capability:"prompts"},{list:"resources",method:"resources/list",key:"resources",capability:"resources"},{list:"reso\
urceTemplates",method:"resources/templates/list",key:"resourceTemplates",capability:"resources"}],CURSOR=64*1024,listing_METHOD_NOT_FOUND=-32601;async function readOffer(session,options){
const problems=[],lists={},{hello}=session,about=(0,mcp_rpc.Gv)(hello)?hello:{},declared=(0,mcp_rpc.Gv)(about.capabilities)?about.capabilities:void 0;let left=LIVE_LIMITS.
offerBytes;for(const{list,method,key,capability}of LISTS){const isDeclared=declared===void 0||capability in declared;if(!isDeclared&&list!=="tools")continue;const most=options.
pages?.(list)??LIVE_LIMITS.pages;if(most===0)continue;const room=Math.min(LIVE_LIMITS.listBytes,left);if(room<=0){problems.push({kind:"cut",detail:`${method} wa\
s not asked for: what came before is longer than is read.`});continue}const{read,problem,isOver,bytes=0}=await readList(session,{method,key,most,room},options.mayGoOn);
left-=bytes;const isJustMissing=read===void 0||read.cut==="error"&&read.pages===0&&!isDeclared;if(isJustMissing||(lists[list]=read),problem&&!isJustMissing&&problems.
push(problem),isOver)break}return{definitions:{...introduction(session,about),...lists},problems,bytes:LIVE_LIMITS.offerBytes-left}}function introduction({protocolVersion},hello){
const meta=(0,mcp_rpc.Gv)(hello._meta)?hello._meta:{},serverInfo=hello.serverInfo??meta["io.modelcontextprotocol/serverInfo"];return{protocolVersion,...serverInfo!==
void 0&&{serverInfo},...hello.instructions!==void 0&&{instructions:hello.instructions},...hello.capabilities!==void 0&&{capabilities:hello.capabilities}}}async function readList(session,{
method,key,most,room},mayGoOn){const items=[],cursors=new Set;let rest,cacheScope,pages=0,bytes=0;const end=(cut,problem,isOver=!1)=>({read:{items,pages,...rest&&
{rest},...cacheScope!==void 0&&{cacheScope},...cut&&{cut}},...problem&&{problem},isOver,bytes});for(let cursor;;){const answer=await askFor(session,method,cursor===
void 0?{}:{cursor},room-bytes);if("cut"in answer)return answer.cut==="bytes"&&(bytes=room),end(answer.cut,answer.problem,answer.isOver);const{result,error,size=0}=answer;
if(error?.code===listing_METHOD_NOT_FOUND&&pages===0)return{};const found=(0,mcp_rpc.Gv)(result)?result[key]:void 0;if(!(0,mcp_rpc.Gv)(result)||!Array.isArray(found))
return end("error",{kind:"malformed",detail:error?`${method} answers with an error: ${error.message.slice(0,200)} (${error.code}).`:`${method} answers with no l\
ist.`});pages++,bytes+=size,rest??=restOf(result,key);const scope=typeof result.cacheScope=="string"?result.cacheScope.slice(0,100):void 0;cacheScope=scope==="p\
ublic"?scope:cacheScope??scope;const places=LIVE_LIMITS.items-items.length;for(const item of found.slice(0,places))items.push(item);if(found.length>places)return end(
"items",{kind:"cut",detail:`${method} has more than ${LIVE_LIMITS.items} items.`});const{nextCursor}=result;if(nextCursor==null||nextCursor==="")return end();if(typeof nextCursor!=
"string"||nextCursor.length>CURSOR)return end("error",{kind:"malformed",detail:`${method} names a next page that cannot be asked for.`});if(cursors.has(nextCursor))
return end("repeated-cursor",{kind:"cut",detail:`${method} leads in a circle: a cursor came twice.`});if(cursors.add(nextCursor),pages>=most||!mayGoOn())return end(
"pages",{kind:"cut",detail:`${method} has more pages than the ${pages} that were read.`});if(bytes>=room)return end("bytes",{kind:"cut",detail:`${method} is lon\
ger than is read.`});cursor=nextCursor}}async function askFor(session,method,params,cap){try{return await session.request(method,params,{cap})}catch(error){if(error instanceof
NoMoreRequests)return{cut:"error",problem:{kind:"budget",detail:error.message},isOver:!0};if(!(error instanceof NoAnswer))throw error;const detail=`${method}: ${error.
message}`;return error.code==="TOO_LONG"?{cut:"bytes",problem:{kind:"cut",detail},isOver:!1}:error.code==="ETIMEDOUT"?{cut:"time",problem:{kind:"timeout",detail},
isOver:!1}:{cut:"error",problem:{kind:"malformed",detail},isOver:!1}}}function restOf(result,key){const rest=Object.entries(result).filter(([name])=>name!==key&&
name!=="nextCursor");return rest.length>0?Object.fromEntries(rest.slice(0,50)):void 0}var external_node_buffer_=__webpack_require__(4573);async function guarded(url,{
http:{endpoint},pin:pin2}){const isSameOrigin=url.origin===endpoint.url.origin;if(url.protocol!=="https:"&&url.protocol!=="http:")return{refused:`its scheme is ${url.
protocol.slice(0,20)}`};if(url.username!==""||url.password!=="")return{refused:"it carries user information"};if(isSameOrigin)return{to:{...endpoint,url}};try{const to=await pin2(
url);return endpoint.reach==="loopback"&&to.reach==="loopback"?{to}:to.reach!=="public"?{refused:`it lies at a ${to.reach} address`,reach:to.reach}:url.protocol!==
"https:"?{refused:"it is not encrypted",reach:to.reach}:{to}}catch(error){if(error instanceof NoAnswer)return{refused:"its name leads to no address"};throw error}}
var probe=__webpack_require__(44936);const SILENCES=3;class Silent extends Error{}class Tries{context;usual;withoutCredential;mayCall=!1;#silences=0;constructor(context){
this.context=context}get isStream(){return this.context.session?.transport==="http+sse"}get isOpen(){return this.withoutCredential!==void 0&&isTaken(this.withoutCredential)}get isWalled(){
const{first,hasCredential:hasCredential2}=this.context,answer=this.withoutCredential??(hasCredential2?void 0:first);return answer!==void 0&&(answer.status===401||
answer.status===403)}async send(name,request,label=probe._v[name].label){try{const answer=await this.context.http.send({until:isAnswer,...request,purpose:probe.
_v[name].purpose,label});return this.#silences=0,answer}catch(error){if(!(error instanceof NoAnswer))throw error;if(++this.#silences>=SILENCES)throw new Silent(
error.message);return}}async ask(name,change={}){return this.send(name,this.request(change))}request({method,params,headers={},withCredential,body}){const credential=withCredential===
void 0?{}:{withCredential};if(this.isStream)return{method:"GET",headers:merge({accept:"text/event-stream"},headers),until:isEndpoint,...credential};const harmless=this.
context.harmless(),message=method===void 0?harmless.body:otherCall(harmless.body,method,params??{}),routed={},own=lower(harmless.headers);return method!==void 0&&
own["mcp-method"]!==void 0&&(routed["mcp-method"]=method),typeof params?.name=="string"&&own["mcp-method"]!==void 0&&(routed["mcp-name"]=params.name),{method:"P\
OST",headers:merge(merge(own,routed),headers),body:body?body(message):message,...credential}}}function otherCall(body,method,params){const message=JSON.parse(body),
meta=message.params?._meta;return JSON.stringify({...message,method,params:{...params,...meta!==void 0&&{_meta:meta}}})}function lower(headers){return Object.fromEntries(
Object.entries(headers).map(([name,value])=>[name.toLowerCase(),value]))}function merge(headers,changes){const all={...headers,...changes};return Object.fromEntries(
Object.entries(all).flatMap(([name,value])=>value===void 0?[]:[[name,value]]))}function isAnswer({data}){return data.includes('"result"')||data.includes('"error\
"')}function isEndpoint({event}){return event==="endpoint"}function isSuccess(answer){return answer.status<200||answer.status>299?!1:answer.events.some(isEndpoint)||
(0,mcp_rpc.cr)(answer).some(({result})=>result!==void 0)}const UNDERSTOOD=[-32601,-32602];function isTaken(answer){return isSuccess(answer)?!0:answer.status>=200&&
answer.status<=299&&(0,mcp_rpc.cr)(answer).some(({error})=>(0,mcp_rpc.Gv)(error)&&UNDERSTOOD.includes(error.code))}const LARGE=5*1024*1024,BURST=15;async function largeBody(tries){
tries.isStream||!tries.usual||!isTaken(tries.usual)||await tries.ask("largeBody",{body:body=>body+" ".repeat(LARGE)})}async function burst(tries){if(!(tries.isStream||
!tries.usual||!isTaken(tries.usual)))for(let index=0;index<BURST;index++){const answer=await tries.ask("burst");if(!answer||saysLimit(answer.headers))return}}function saysLimit(headers){
return Object.keys(headers).some(name=>/^(?:x-)?rate-?limit|^retry-after$/.test(name))}async function registration(tries,server){const to=await placeOf(tries,server?.
registration_endpoint);if(!to)return;const body=JSON.stringify({client_name:"bartizan: invalid on purpose",redirect_uris:[]}),answer=await sendTo(tries,"registr\
ation",to,{method:"POST",headers:{"content-type":"application/json"},body});if(!answer||answer.status<200||answer.status>299)return;const client=(0,mcp_rpc.Yz)(
answer.body);if(!(0,mcp_rpc.Gv)(client))return;const place=client.registration_client_uri,token=client.registration_access_token;if(typeof place!="string"||typeof token!=
"string"||!URL.canParse(place))return;const own=new URL(place);own.origin===to.url.origin&&await sendTo(tries,"registrationUndone",{...to,url:own},{method:"DELE\
TE",headers:{authorization:`Bearer ${token}`}})}async function forgedTokens(tries){if(!tries.isWalled)return;const{host}=tries.context,claims={iss:"https://issu\
er-probe.invalid",aud:"https://audience-probe.invalid",sub:"bartizan",exp:4102444800},unsigned=`${encoded({alg:"none",typ:"JWT"})}.${encoded(claims)}.`,signature=external_node_buffer_.
Buffer.from(host.random().padEnd(64,"0").slice(0,64),"hex").toString("base64url"),selfMade=`${encoded({alg:"HS256",typ:"JWT"})}.${encoded(claims)}.${signature}`;
await tries.ask("unsignedToken",{headers:{authorization:`Bearer ${unsigned}`},withCredential:!1}),await tries.ask("selfMadeToken",{headers:{authorization:`Beare\
r ${selfMade}`},withCredential:!1})}async function consent(tries,server){const to=await placeOf(tries,server?.authorization_endpoint);to&&await sendTo(tries,"co\
nsent",to,{method:"GET",headers:{accept:"text/html"}})}async function placeOf(tries,place){if(typeof place!="string"||!URL.canParse(place))return;const guard=await guarded(
new URL(place),tries.context);return"to"in guard?guard.to:void 0}function sendTo(tries,name,to,request){return tries.send(name,{...request,to,withCredential:!1})}
function encoded(value){return external_node_buffer_.Buffer.from(JSON.stringify(value)).toString("base64url")}async function foreignOrigin(tries){await tries.ask(
"foreignOrigin",{headers:{origin:probe.oc}})}async function foreignHost(tries){const{reach,via,url}=tries.context.http.endpoint;reach==="public"||via&&url.protocol===
"http:"||await tries.ask("foreignHost",{headers:{host:probe.kC}})}async function preflight(tries){await tries.send("preflight",{method:"OPTIONS",headers:{origin:probe.
oc,"access-control-request-method":tries.isStream?"GET":"POST","access-control-request-headers":"authorization, content-type, mcp-protocol-version, mcp-session-\
id"},withCredential:!1})}async function plainText(tries){if(tries.isStream||!tries.isOpen)return;const{body="",headers={}}=tries.request({}),accept=headers.accept??
"application/json, text/event-stream";await tries.send("plainText",{method:"POST",headers:{accept,"content-type":"text/plain"},body,withCredential:!1})}const UNKNOWN_VERSION="\
1900-01-01",NO_BATCHES="2025-06-18",VERSION_KEY="io.modelcontextprotocol/protocolVersion";async function oldRevision(tries){if(!canTalk(tries))return;const isModern=tries.
context.session?.era==="modern";await tries.ask("oldRevision",{headers:{"mcp-protocol-version":UNKNOWN_VERSION},...isModern&&{body:body=>withVersion(body,UNKNOWN_VERSION)}})}
async function headerMismatch(tries){if(!canTalk(tries)||tries.context.session?.era!=="modern")return;const{headers={}}=tries.request({}),other=headers["mcp-met\
hod"]==="tools/list"?"prompts/list":"tools/list";await tries.ask("otherMethodHeader",{headers:{"mcp-method":other}}),await tries.ask("otherVersionHeader",{headers:{
"mcp-protocol-version":"2025-11-25"}})}async function batch(tries){const version2=tries.context.session?.protocolVersion??"";!canTalk(tries)||version2<NO_BATCHES||
await tries.ask("batch",{body:body=>`[${body},${withId(body,"bartizan-2")}]`})}async function malformed(tries){tries.isStream||await tries.ask("malformed",{body:()=>'\
{"jsonrpc":"2.0","id":1,"method":'})}async function unknownMethod(tries){if(!tries.context.session||tries.isStream)return;const answer=await tries.ask("unknownM\
ethod",{method:`bartizan/none-${randomName(tries)}`});tries.mayCall=answer!==void 0&&!isSuccess(answer)&&hasTools(tries)}async function unknownTool(tries){!tries.
mayCall||!tries.context.hasCredential||await tries.ask("unknownTool",callOfNone(tries))}function callOfNone(tries){return{method:"tools/call",params:{name:`bart\
izan_none_${randomName(tries)}`,arguments:{}}}}function randomName({context:{host}}){return host.random().slice(0,16)}function canTalk({context,isStream,usual}){
return context.session!==void 0&&!isStream&&usual!==void 0&&isTaken(usual)}function hasTools({context:{session}}){const{capabilities}=session?.hello??{};return typeof capabilities==
"object"&&capabilities!==null&&"tools"in capabilities}function withId(body,id2){return JSON.stringify({...JSON.parse(body),id:id2})}function withVersion(body,version2){
const message=JSON.parse(body),meta={...message.params?._meta,[VERSION_KEY]:version2};return JSON.stringify({...message,params:{...message.params,_meta:meta}})}
async function baselines(tries){tries.usual=await tries.ask("usual"),tries.withoutCredential=tries.context.hasCredential?await tries.ask("withoutCredential",{withCredential:!1}):
tries.usual}async function bogusToken(tries){tries.isWalled&&await tries.ask("bogusToken",{headers:{authorization:`Bearer ${tries.context.host.random()}`},withCredential:!1})}
async function openToAll(tries){const{context}=tries;if(!context.session&&tries.isWalled&&await tries.ask("openCall",{...callOfNone(tries),withCredential:!1}),!context.
session||tries.isStream||!hasTools(tries))return;const hasSession=context.session.sessionId!==void 0,own=context.hasCredential&&hasSession?await openSession(tries):
void 0,change={headers:context.hasCredential&&hasSession?{"mcp-session-id":own}:{},withCredential:!1};context.hasCredential&&await tries.ask("openList",{...change,
method:"tools/list"}),tries.mayCall&&await tries.ask("openCall",{...change,...callOfNone(tries)})}async function openSession(tries){const version2=tries.context.
session?.protocolVersion,hello=await tries.ask("openHello",{method:"initialize",params:{protocolVersion:version2,capabilities:{},clientInfo:{name:"bartizan",version:"\
1.0.0"}},headers:{"mcp-session-id":void 0,"mcp-protocol-version":void 0},withCredential:!1});return hello&&isSuccess(hello)?hello.headers["mcp-session-id"]:void 0}
const RESOURCE="/.well-known/oauth-protected-resource",SERVER="/.well-known/oauth-authorization-server",OPENID="/.well-known/openid-configuration",RESOURCE_TRIES=2,
TEXT=500,ITEMS=200,KEYS=80;async function metadata(tries){const{context}=tries;if(!tries.isWalled&&!context.hasCredential)return{documents:[]};const documents=[],
endpoint=context.http.endpoint.url,challenge=tries.withoutCredential??context.first,named=namedIn(challenge),path=endpoint.pathname.replace(/\/$/,""),places=[named,
`${RESOURCE}${path}`,RESOURCE].flatMap(place=>urlOf(place,endpoint)??[]),resource=await firstOf(tries,"protected-resource",distinct(places).slice(0,RESOURCE_TRIES),
documents),servers=resource?.authorization_servers,issuer=Array.isArray(servers)?servers[0]:void 0;if(typeof issuer=="string"){const url=urlOf(issuer);url||documents.
push({kind:"authorization-server",url:issuer.slice(0,TEXT),refused:"it is no URL"});const server2=url&&await firstOf(tries,"authorization-server",serverPlaces(url),
documents);return{documents,...server2&&{server:server2}}}const own=resource?void 0:urlOf(SERVER,endpoint),server=own&&await firstOf(tries,"authorization-server",
[own],documents);return{documents,...server&&{server}}}function namedIn(answer){const header=answer?.headers["www-authenticate"]?.slice(0,4e3)??"";return/\bresource_metadata\s{0,4}=\s{0,4}"([^"]{1,2000})"/i.
exec(header)?.[1]}function serverPlaces(issuer){if(!/^https?:$/.test(issuer.protocol))return[issuer];const path=issuer.pathname.replace(/\/$/,"");return distinct(
[`${SERVER}${path}`,`${OPENID}${path}`,`${path}${OPENID}`].map(pathname=>{const place=new URL(issuer.href);return place.pathname=pathname,place.search="",place.
hash="",place}))}async function firstOf(tries,kind,places,documents){for(const url of places){const shown2=metadata_shownUrl(url),guard=await guarded(url,tries.
context);if("refused"in guard){if(documents.push({kind,url:shown2,refused:guard.refused,...guard.reach&&{reach:guard.reach}}),kind==="authorization-server")return;
continue}const answer=await tries.send(kind==="protected-resource"?"resourceMetadata":"serverMetadata",{method:"GET",to:guard.to,headers:{accept:"application/js\
on"},withCredential:!1}),reach=guard.to.reach;if(!answer){documents.push({kind,url:shown2,reach});continue}const content=objectOf(answer),isThere2=answer.status>=
200&&answer.status<300;if(documents.push({kind,url:shown2,status:answer.status,reach,...isThere2&&content&&{content:shortened(content)}}),isThere2)return content}}
function objectOf({body,isCut}){const value=isCut?void 0:(0,mcp_rpc.Yz)(body);return(0,mcp_rpc.Gv)(value)?value:void 0}function shortened(content){const kept=Object.
entries(content).slice(0,KEYS).flatMap(([key,value])=>{const short=Array.isArray(value)?value.slice(0,ITEMS).flatMap(each=>scalar(each)??[]):scalar(value);return short===
void 0?[]:[[key.slice(0,TEXT),short]]});return Object.fromEntries(kept)}function scalar(value){return typeof value=="boolean"?value:typeof value=="string"?value.
slice(0,TEXT).replace(/\/\/[^/?#@\s]{1,300}@/g,"//\u2026@"):void 0}function metadata_shownUrl(url){const user=url.username===""&&url.password===""?"":"\u2026@";
return`${url.host===""?url.protocol:`${url.protocol}//${user}${url.host}`}${url.host===""?"":url.pathname}`.slice(0,TEXT)}function urlOf(text,base){return text!==
void 0&&URL.canParse(text,base?.href)?new URL(text,base?.href):void 0}function distinct(urls){return[...new Map(urls.map(url=>[url.href,url])).values()]}const PATIENCE=3e3;
async function otherMethods(tries){const headers={accept:"text/event-stream, text/html;q=0.1"},until=()=>!0;tries.isStream||await tries.send("get",{method:"GET",
headers,until,timeout:PATIENCE}),await tries.send("delete",{method:"DELETE",timeout:PATIENCE})}const FURTHER=2;async function sessionIds(tries){const{session,openSession:openSession2}=tries.
context;if(session?.sessionId===void 0)return[];const ids2=[session.sessionId];for(let index=0;index<FURTHER;index++){const id2=await openSession2();if(id2===void 0)
break;ids2.push(id2)}return factsOf(ids2)}async function unknownSession(tries){const{session,host}=tries.context;session?.sessionId===void 0||tries.isStream||await tries.
ask("unknownSession",{headers:{"mcp-session-id":uuidOf(host.random())}})}function uuidOf(random){const hex=random.replace(/[^0-9a-f]/gi,"").padEnd(32,"5");return`${hex.
slice(0,8)}-${hex.slice(8,12)}-4${hex.slice(13,16)}-a${hex.slice(17,20)}-${hex.slice(20,32)}`}function factsOf(ids2){return ids2.map((id2,index)=>{const others=ids2.
filter((_,other)=>other!==index),pattern=patternOf(id2,others);return{length:id2.length,isVisibleAscii:/^[\x21-\x7e]+$/.test(id2),bits:Math.floor(bitsOf(id2)),...pattern&&
{pattern}}})}function patternOf(id2,others){if(others.includes(id2))return"repeated";if(/^[0-9a-f]{8}-[0-9a-f]{4}-[16][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.
test(id2))return"uuid-v1";if(others.some(other=>isNext(id2,other)))return"counter";const moment=momentIn(id2);return moment!==void 0&&bitsOf(id2.replace(moment,
""))<ENOUGH?"timestamp":void 0}const ENOUGH=64,COUNTED_DIGITS=8,COUNTED_STEP=64;function isNext(id2,other){let start=0;for(;start<id2.length&&start<other.length&&
id2[start]===other[start];)start++;let end=0;const most=Math.min(id2.length,other.length)-start;for(;end<most&&id2.at(-1-end)===other.at(-1-end);)end++;for(;start>
0&&/[0-9]/.test(id2[start-1]??"")&&end===0;)start--;const[left,right]=[id2,other].map(each=>each.slice(start,each.length-end));if(left===void 0||right===void 0||
Math.max(left.length,right.length)>COUNTED_DIGITS*2)return!1;for(const[digits,base]of[[/^[0-9]{1,16}$/,10],[/^[0-9a-f]{1,8}$/i,16]])if(!(!digits.test(left)||!digits.
test(right))&&Math.abs(Number.parseInt(left,base)-Number.parseInt(right,base))<=COUNTED_STEP)return!0;return!1}function momentIn(id2){return/(?<![0-9])(?:1[5-9]|2[0-9])[0-9]{8}(?:[0-9]{3})?(?![0-9])/.
exec(id2)?.[0]}function bitsOf(id2){const letters=id2.replace(/[-_.:]/g,""),alphabet=/^[0-9]*$/.test(letters)?10:/^[0-9a-f]*$/i.test(letters)?16:/^(?:[0-9a-z]*|[0-9A-Z]*)$/.
test(letters)?36:64;return letters.length*Math.log2(alphabet)}async function handshake({url,address,via}){const port=portOf(url),tunnel=via&&await(0,proxy.X)({proxy:via,
host:address,port}).catch(()=>{});if(via&&!tunnel)return;const host=url.hostname.replace(/^\[|\]$/g,"");return new Promise(resolve=>{const socket=process.getBuiltinModule(
"node:tls").connect({...tunnel?{socket:tunnel}:{host:address,port},...(0,external_node_net_.isIP)(host)===0&&{servername:host},rejectUnauthorized:!1,minVersion:"\
TLSv1",ciphers:"DEFAULT@SECLEVEL=0",timeout:LIVE_LIMITS.requestMs}),timer=setTimeout(()=>end(void 0),LIVE_LIMITS.requestMs),end=facts=>{clearTimeout(timer),socket.
destroy(),resolve(facts)};socket.once("timeout",()=>end(void 0)),socket.once("error",()=>end(void 0)),socket.once("secureConnect",()=>{const{issuer,valid_to:validTo}=socket.
getPeerCertificate(),protocol=socket.getProtocol(),name=[issuer?.O,issuer?.CN].flat().find(each=>typeof each=="string"&&each!==""),problem=socket.authorizationError,
code=problem instanceof Error?problem.code??problem.message:problem;end({...protocol&&{protocol},...name!==void 0&&{issuer:name.slice(0,100)},...validTo&&{validTo:validTo.
slice(0,40)},...typeof code=="string"&&code!==""&&{problem:code.slice(0,60)}})})})}const STEPS=[{what:"TLS",profile:"passive",run:async({context:{http}},findings)=>{
if(http.endpoint.url.protocol!=="https:")return;const facts=await handshake(http.endpoint);facts&&(findings.tls=facts)}},{what:"the ordinary request",profile:"s\
tandard",run:baselines},{what:"Origin",profile:"standard",run:foreignOrigin},{what:"Host",profile:"standard",run:foreignHost},{what:"made-up tokens",profile:"st\
andard",run:bogusToken},{what:"unknown methods",profile:"standard",run:unknownMethod},{what:"use without credential",profile:"standard",run:openToAll},{what:"au\
thorization metadata",profile:"passive",run:async(tries,findings)=>{findings.metadata=await metadata(tries)}},{what:"CORS",profile:"standard",run:preflight},{what:"\
unknown sessions",profile:"standard",run:unknownSession},{what:"content types",profile:"standard",run:plainText},{what:"malformed messages",profile:"standard",run:malformed},
{what:"unknown tools",profile:"standard",run:unknownTool},{what:"session ids",profile:"standard",run:async(tries,findings)=>{findings.sessionIds=await sessionIds(
tries)}},{what:"headers against body",profile:"standard",run:headerMismatch},{what:"other HTTP methods",profile:"standard",run:otherMethods},{what:"unknown prot\
ocol versions",profile:"standard",run:oldRevision},{what:"batches",profile:"standard",run:batch},{what:"forged tokens",profile:"active",run:forgedTokens},{what:"\
registration",profile:"active",run:(tries,found)=>registration(tries,found.metadata.server)},{what:"the authorization page",profile:"active",run:(tries,found)=>consent(
tries,found.metadata.server)},{what:"large bodies",profile:"active",run:largeBody},{what:"rate limits",profile:"active",run:burst}],PROFILES=["passive","standar\
d","active"];async function probes_probe(context){const tries=new Tries(context),findings={metadata:{documents:[]},sessionIds:[]},problems=[],steps=stepsFor(context);
for(const[index,step]of steps.entries())try{await step.run(tries,findings)}catch(error){const left=steps.slice(index).map(({what})=>what);if(error instanceof NoMoreRequests&&
step.run===burst)break;if(error instanceof NoMoreRequests)problems.push({kind:"budget",detail:`Not tried, as no more requests are made: ${left.join(", ")}.`});else if(error instanceof
Silent)problems.push({kind:"timeout",detail:`Not tried, as the server stopped answering: ${left.join(", ")}.`});else{const why=(0,lib_escape.C9)(error instanceof
Error?error.message:String(error),100);problems.push({kind:"malformed",detail:`The probe of ${step.what} failed: ${why}`});continue}break}const own=context.session?.
sessionId;return{metadata:findings.metadata.documents,...findings.tls&&{tls:findings.tls},sessionIds:findings.sessionIds.length===0&&own!==void 0?factsOf([own]):
findings.sessionIds,problems}}function stepsFor({profile,session,first}){const isWall=first?.status===401||first?.status===403,most=session||isWall?profile:"pas\
sive";return STEPS.filter(step=>PROFILES.indexOf(step.profile)<=PROFILES.indexOf(most))}var version=__webpack_require__(96480);const MODERN="2026-07-28",LEGACY="\
2025-11-25",LEGACY_REVISIONS=new Set(["2024-10-07","2024-11-05","2025-03-26","2025-06-18",LEGACY]),HEADER_MISMATCH=-32020,MISSING_CAPABILITY=-32021,UNSUPPORTED_VERSION=-32022,
OWN_NAME={name:"bartizan",version:version.x},USER_AGENT=`bartizan/${version.x} (+https://github.com/bartizan/bartizan)`;function modernRequest(id2,method,params,client,revision=MODERN){
const{name}=params;return{body:rpc(id2,method,{...params,_meta:modernMeta(client,revision)}),headers:{"mcp-protocol-version":revision,"mcp-method":method,...typeof name==
"string"&&{"mcp-name":name}}}}function modernMeta(client,revision=MODERN){return{"io.modelcontextprotocol/protocolVersion":revision,"io.modelcontextprotocol/cli\
entInfo":client,"io.modelcontextprotocol/clientCapabilities":{}}}function initializeRequest(id2,client){return{body:rpc(id2,"initialize",{protocolVersion:LEGACY,
capabilities:{},clientInfo:client}),headers:{}}}function legacyRequest(id2,method,params,revision,sessionId){return{body:rpc(id2,method,params),headers:legacyHeaders(
revision,sessionId)}}function legacyHeaders(revision,sessionId){return{...revision>="2025-06-18"&&{"mcp-protocol-version":revision},...sessionId!==void 0&&{"mcp\
-session-id":sessionId}}}const INITIALIZED=JSON.stringify({jsonrpc:"2.0",method:"notifications/initialized"});function rpc(id2,method,params){return JSON.stringify(
{jsonrpc:"2.0",id:id2,method,params})}function harmlessRequest(session,client,id2,isListLong){if(!session)return initializeRequest(id2,client);const{era,protocolVersion,
sessionId}=session;return era==="modern"?modernRequest(id2,"server/discover",{},client,protocolVersion):legacyRequest(id2,isListLong?"ping":"tools/list",{},protocolVersion,
sessionId)}var credential_names=__webpack_require__(81882);const ORDINARY_HEADER=/^(?:accept(?:-.*)?|content-type|user-agent|host|origin|referer|cache-control|mcp-.*version)$/i,
DETAIL=500;function serverOf({name,endpoint},redactor,seen){const{session,problems,...rest}=seen;return redactor.deep({format:1,name,...session&&{transport:session.
transport,era:session.era},...endpoint.kind==="http"?{...shownAddress(new URL(endpoint.url)),hasCredential:hasCredential(endpoint.headers)}:{command:shownCommand(
endpoint.command,redactor),hasCredential:secretsOf(endpoint).length>0},requests:0,userAgent:USER_AGENT,definitions:{},exchanges:[],cloaking:[],sessionIds:[],metadata:[],
...rest,problems:problems.map(({kind,detail})=>({kind,detail:(0,lib_escape.C9)(redactor.text(detail),DETAIL)}))})}function shownAddress(url){const names=[...new Set(
url.searchParams.keys())].filter(credential_names.s).map(name=>name.slice(0,100));return{url:shownUrl(url),...names.length>0&&{credentialsInUrl:names}}}function profileOf({
profile,mayProbePublic},reach){return profile!=="auto"?profile:reach==="public"&&!mayProbePublic?"passive":"standard"}function hasCredential(headers){return Object.
keys(headers).some(name=>!ORDINARY_HEADER.test(name))}function secretsOf(endpoint){return endpoint.kind==="http"?[...Object.entries(endpoint.headers).flatMap(([
name,value])=>ORDINARY_HEADER.test(name)?[]:[value]),...new URL(endpoint.url).searchParams.values()]:[...Object.entries(endpoint.env).flatMap(([name,value])=>(0,credential_names.
s)(name)||looksRandom(value)?[value]:[]),...secretWords(endpoint.command)]}function looksRandom(value){return value.length>=16&&/\d/.test(value)&&/[a-z]/i.test(
value)&&!/[\s/\\@]/.test(value)}function secretWords(command){return command.flatMap((word,at)=>{const[,name,value]=/^-{1,2}([\w-]{1,60})=(.+)$/s.exec(word)??[];
if(name!==void 0&&value!==void 0)return(0,credential_names.s)(name)?[value]:[];const before=/^-{1,2}([\w-]{1,60})$/.exec(command[at-1]??"")?.[1];return before!==
void 0&&(0,credential_names.s)(before)&&!word.startsWith("-")?[word]:[]})}function shownCommand(command,redactor){const secrets=secretWords(command);return command.
map(word=>{const secret=secrets.find(each=>word.endsWith(each));return redactor.text(secret===void 0?word:`${word.slice(0,word.length-secret.length)}\u2026(${secret.
length})`)})}const sse_REFUSALS=5,sse_METHOD_NOT_FOUND=-32601;async function meetOverEvents(http,{client,purpose}){const inbox=createInbox();let stream;try{stream=
await http.stream({purpose,label:"event stream",method:"GET",headers:{accept:"text/event-stream"},cap:LIVE_LIMITS.listBytes*2},inbox.take)}catch(error){if(error instanceof
NoMoreRequests)throw error;return}stream.ended.catch(()=>{}).finally(inbox.end);const named=/^text\/event-stream\b/.test(stream.headers["content-type"]??"")?await inbox.
endpoint(http.patience):void 0,refuse=detail=>(stream.stop(),{problem:{kind:"not-mcp",detail}});if(named===void 0){stream.stop();return}const{url}=http.endpoint;
if(!URL.canParse(named,url.href))return refuse("The server names an address for messages that is none.");const to=new URL(named,url);if(to.origin!==url.origin)return refuse(
`The server sends clients to another origin for messages, ${to.origin}; that is refused.`);const post={http,to:{...http.endpoint,url:to},purpose};for(const value of to.
searchParams.values())http.redactor.add(value);inbox.onRequest(message=>refuseRequest(post,message));try{const{result,error}=await converse(post,inbox,initializeRequest(
1,client),1,LIVE_LIMITS.postureBytes),revision=(0,mcp_rpc.Gv)(result)?result.protocolVersion:void 0;return typeof revision!="string"||!LEGACY_REVISIONS.has(revision)?
refuse(error?`The server refuses to begin: ${error.message}`:"The server begins with no known version."):(await send(post,INITIALIZED),{session:sessionOver(post,
inbox,stream,result,revision)})}catch(error){throw stream.stop(),error}}function sessionOver(post,inbox,stream,hello,revision){let id2=1;const listing={...post,
purpose:post.purpose==="connect"?"list":post.purpose};return{transport:"http+sse",era:"legacy",protocolVersion:revision,hello,request(method,params,options){id2++;
const request=legacyRequest(id2,method,params,revision,void 0);return converse(listing,inbox,request,id2,options?.cap??LIVE_LIMITS.postureBytes)},close:async()=>stream.
stop()}}async function converse(post,inbox,{body,headers},id2,cap){const heard=inbox.answer(id2,cap,post.http.patience);heard.catch(()=>{});const{status}=await send(
post,body,headers);return status>=400&&inbox.forget(new NoAnswer(`The server answers with no message of MCP (status ${status}).`,"NO_MESSAGE")),heard}function send({
http,to,purpose},body,headers={}){return http.send({purpose,method:"POST",to,headers,body})}async function refuseRequest({http,to,purpose},{id:id2,method}){const body=JSON.
stringify({jsonrpc:"2.0",id:id2,...method==="ping"?{result:{}}:{error:{code:sse_METHOD_NOT_FOUND,message:"This client offers nothing."}}});await http.send({purpose,
label:"refusal",method:"POST",to,body}).catch(()=>{})}function createInbox(){let named,isOver=!1,onEndpoint=()=>{},handle=async()=>{},refusals=0,waiting;const settle=outcome=>{
waiting?.done(outcome),waiting=void 0};return{take(event){if(event.event==="endpoint"){named??=event.data.slice(0,2e3),onEndpoint(named);return}if(waiting&&(waiting.
bytes+=event.data.length,waiting.bytes>waiting.cap))return settle(new NoAnswer("The answer is longer than is read.","TOO_LONG"));if(!(event.data.length>(waiting?.
cap??LIVE_LIMITS.postureBytes)))for(const message of(0,mcp_rpc.G4)(event)){if(typeof message.method=="string"){message.id!==void 0&&refusals++<sse_REFUSALS&&handle(
message);continue}const answer=waiting&&(0,mcp_rpc.oy)([message],waiting.id);answer&&settle({...answer,size:Buffer.byteLength(event.data)})}},end(){isOver=!0,onEndpoint(
named),settle(new NoAnswer("The server ended its event stream.","ECONNRESET"))},endpoint(timeout){return named!==void 0||isOver?Promise.resolve(named):new Promise(
resolve=>{const timer=setTimeout(()=>resolve(void 0),timeout);onEndpoint=each=>{clearTimeout(timer),resolve(each)}})},answer(id2,cap,timeout){return new Promise(
(resolve,reject)=>{const timer=setTimeout(()=>settle(new NoAnswer("The answer did not come in time.","ETIMEDOUT")),timeout);waiting={id:id2,cap,bytes:0,done(outcome){
clearTimeout(timer),outcome instanceof NoAnswer?reject(outcome):resolve(outcome)}},isOver&&settle(new NoAnswer("The server ended its event stream.","ECONNRESET"))})},
forget:settle,onRequest(each){handle=each}}}async function meet(http,options){if(options.like?.transport==="http+sse")return await meetOverEvents(http,options)??
{};if(options.like?.era==="legacy")return initialize(http,options);const discovered=await discover(http,options,MODERN),{answer:first}=discovered,revision=discovered.
otherRevision,modern=revision===void 0?discovered:await discover(http,options,revision);if(modern.isModern)return{session:modernSession(http,options,modern.result,
revision??MODERN),first};const wall=wallOf(first,http);return wall?{first,problem:wall}:{...await initialize(http,options),first}}async function discover(http,options,revision){
const{answer,reply}=await ask(http,modernRequest(0,"server/discover",{},options.client,revision),0,options.purpose),{result,error}=reply??{};if((0,mcp_rpc.Gv)(result)&&
("supportedVersions"in result||"capabilities"in result))return{answer,isModern:!0,result};if(error?.code===MISSING_CAPABILITY||error?.code===HEADER_MISMATCH)return{
answer,isModern:!0};if(error?.code!==UNSUPPORTED_VERSION)return{answer,isModern:!1};const other=((0,mcp_rpc.Gv)(error.data)&&Array.isArray(error.data.supported)?
error.data.supported.slice(0,50):[]).filter(each=>typeof each=="string"&&/^\d{4}-\d\d-\d\d$/.test(each)).toSorted().at(-1);return{answer,isModern:!1,...other!==
void 0&&other>MODERN&&{otherRevision:other}}}function wallOf(answer,http){const{status,headers}=answer;if(http.stopped!==void 0)return{kind:"unreachable",detail:http.
stopped};const{via}=http.endpoint;if(status===407&&via)return{kind:"unreachable",detail:`The proxy ${via.shown} ${proxy.CW}.`};if(status===401||status===403)return{
kind:"auth-wall",detail:`The server answers ${status}: it wants a credential that it was not given.`};if(status>=300&&status<400){const to=redirectTarget(headers.
location,http.endpoint.url);return{kind:"not-mcp",detail:`The server redirects${to&&` to ${to}`} (${status}), and no redirect is followed: name that address if \
it is meant.`}}const isUnderstood=(0,mcp_rpc.cr)(answer).some(({error})=>error!==void 0);if(status>=500&&!isUnderstood)return{kind:"unreachable",detail:`The ser\
ver is out of order: it answers ${status}.`};if(answer.cutBy==="time")return{kind:"timeout",detail:"The server began to answer and did not finish in time."};if(answer.
cutBy==="reset")return{kind:"malformed",detail:"The connection ended within the first answer."}}function redirectTarget(location,from){if(location===void 0||!URL.
canParse(location,from.href))return"";const to=new URL(location,from.href);return to.origin===from.origin?shownUrl(to):to.origin}async function initialize(http,options){
const{answer,reply}=await ask(http,initializeRequest(1,options.client),1,options.purpose),wall=wallOf(answer,http);if(wall)return{problem:wall};const{result,error}=reply??
{};if((0,mcp_rpc.Gv)(result)){const revision=result.protocolVersion;return typeof revision!="string"||!LEGACY_REVISIONS.has(revision)?{problem:{kind:"not-mcp",detail:`\
The server answers with the protocol version ${JSON.stringify(revision??null).slice(0,60)}, which is none.`}}:{session:await legacySession(http,options,result,revision,
answer.headers["mcp-session-id"])}}if(answer.status===400||answer.status===404||answer.status===405){const overEvents=await meetOverEvents(http,options);if(overEvents)
return overEvents}return error?{problem:{kind:"malformed",detail:`The server refuses to begin: ${error.message||"no reason given"} (${error.code}).`}}:{problem:{
kind:"not-mcp",detail:notMcp(answer)}}}function notMcp({status,headers,cutBy}){const type=/^[\w.+/-]{1,60}/.exec(headers["content-type"]??"")?.[0]??"no content \
type",page=type==="text/html"?"a web page":type;return cutBy===void 0?`What answers is not an MCP server: status ${status}, ${page}.`:`What answers gives no mes\
sage of MCP: status ${status}, ${page}, cut by ${cutBy}.`}async function legacySession(http,{purpose},hello,revision,sessionId){const headers=legacyHeaders(revision,
sessionId);return await http.send({purpose,method:"POST",headers,body:INITIALIZED}),session_sessionOver(http,{era:"legacy",hello,protocolVersion:revision,...sessionId!==
void 0&&{sessionId},purpose,build:(id2,method,params)=>legacyRequest(id2,method,params,revision,sessionId)})}function modernSession(http,options,hello,revision){
return session_sessionOver(http,{era:"modern",hello,protocolVersion:revision,purpose:options.purpose,build:(id2,method,params)=>modernRequest(id2,method,params,
options.client,revision)})}function session_sessionOver(http,{purpose,build,...shape}){let id2=1;return{...shape,transport:"streamable-http",async request(method,params,options){
id2++;const{answer,reply}=await ask(http,build(id2,method,params),id2,purpose==="connect"?"list":purpose,options?.cap);return reply?{...reply,size:sizeOf(answer)}:
missing(answer)},close:async()=>{}}}async function ask(http,{body,headers},id2,purpose,cap){const answer=await http.send({purpose,method:"POST",headers,body,cap:cap??
LIVE_LIMITS.postureBytes,until:event=>(0,mcp_rpc.oy)((0,mcp_rpc.G4)(event),id2)!==void 0});return{answer,reply:(0,mcp_rpc.oy)((0,mcp_rpc.cr)(answer),id2)}}function missing(answer){
const{status,cutBy}=answer;switch(cutBy){case"bytes":throw new NoAnswer("The answer is longer than is read.","TOO_LONG");case"time":throw new NoAnswer("The answ\
er did not end in time.","ETIMEDOUT");case"reset":throw new NoAnswer("The connection ended within the answer.","ECONNRESET");default:throw(0,mcp_rpc.gB)(answer.
body)||answer.events.some(({data})=>(0,mcp_rpc.gB)(data))?new NoAnswer("The answer holds more than is read.","TOO_LONG"):new NoAnswer(`The server answers with n\
o message of MCP (status ${status}).`,"NO_MESSAGE")}}function sizeOf({body,events}){return Math.max(Buffer.byteLength(body),events.reduce((sum,{data})=>sum+Buffer.
byteLength(data),0))}const START_MS=45e3;async function meetOverStdio(options){const child=startChild(options),talk=createTalk(child,options.host,options.deadline),
outcome=meeting=>({...meeting,child,count:()=>talk.count});try{const{result,error}=await talk.ask(initializeRequest(talk.nextId(),options.client).body,START_MS),
revision=(0,mcp_rpc.Gv)(result)?result.protocolVersion:void 0;if(typeof revision=="string"&&LEGACY_REVISIONS.has(revision))return child.write(INITIALIZED),outcome(
{session:stdio_sessionOver(talk,child,"legacy",revision,result,options.client)});if(error===void 0)return outcome({problem:{kind:"not-mcp",detail:`The server an\
swers with the protocol version ${JSON.stringify(revision??null).slice(0,60)}, which is none.`}});const modern=await talk.ask(modernRequest(talk.nextId(),"serve\
r/discover",{},options.client).body);return(0,mcp_rpc.Gv)(modern.result)?outcome({session:stdio_sessionOver(talk,child,"modern",MODERN,modern.result,options.client)}):
outcome({problem:{kind:"malformed",detail:`The server refuses to begin: ${error.message.slice(0,200)} (${error.code}).`}})}catch(error){if(error instanceof NoMoreRequests)
return outcome({problem:{kind:"timeout",detail:error.message}});if(!(error instanceof NoAnswer))throw error;const kind=error.code==="ETIMEDOUT"?"timeout":error.
code==="TOO_LONG"?"not-mcp":"unreachable";return outcome({problem:{kind,detail:error.message}})}}function stdio_sessionOver(talk,child,era,revision,hello,client){
return{transport:"stdio",era,protocolVersion:revision,hello,request(method,params){const id2=talk.nextId(),{body}=era==="modern"?modernRequest(id2,method,params,
client,revision):legacyRequest(id2,method,params,revision,void 0);return talk.ask(body)},close:()=>child.close()}}function createTalk(child,host,deadline){let id2=0,
over,waiting;const settle=outcome=>{waiting?.done(outcome),waiting=void 0};return child.onMessage((message,size)=>{if(!message)return settle(new NoAnswer("The a\
nswer is longer than is read.","TOO_LONG"));const answer=waiting&&(0,mcp_rpc.oy)([message],waiting.id);answer&&settle({...answer,size})}),child.onEnd(reason=>{over=
reason,settle(reason)}),{get count(){return id2},nextId:()=>++id2,ask(body,timeout=LIVE_LIMITS.requestMs){if(over)return Promise.reject(over);const left=deadline-
host.now();return left<=0||id2>LIVE_LIMITS.requests?Promise.reject(new NoMoreRequests("The time or the requests for the look at this server are used up.")):new Promise(
(resolve,reject)=>{const timer=setTimeout(()=>settle(new NoAnswer("The server did not answer in time.","ETIMEDOUT")),Math.min(timeout,left));waiting={id:id2,done(outcome){
clearTimeout(timer),outcome instanceof NoAnswer?reject(outcome):resolve(outcome)}},child.write(body)})}}}const OTHER_NAME={name:"mcp-client",version:"1.0.0"},FOR_PROBES={
passive:12,standard:30,active:32},FOR_CLOAKING=8,CLOAKING_PAGES=3,COMPARED_BYTES=2*1024*1024,LONG_LIST=64*1024;async function lookAtServer(request,host){const{endpoint}=request;
return endpoint.kind==="http"?lookOverHttp(request,endpoint,host):lookOverStdio(request,endpoint,host)}async function lookOverHttp(request,endpoint,host){const url=endpointUrl(
endpoint.url),secrets=secretsOf(endpoint);let redactor=(0,lib_redactor.l)(secrets),pinned;try{pinned=await pin(url,host,request.wait)}catch(error){if(!(error instanceof
NoAnswer))throw error;const reach2=guessedReach(url),problems=[{kind:"unreachable",detail:error.message}];return serverOf(request,redactor,{reach:reach2,profile:profileOf(
request,reach2),problems})}const{reach,via}=pinned;via?.credential!==void 0&&(redactor=(0,lib_redactor.l)([...secrets,via.credential]));const profile=profileOf(
request,reach),deadline=host.now()+(request.deadline??LIVE_LIMITS.lookMs),{headers}=endpoint,http=createHttp({endpoint:pinned,headers,userAgent:USER_AGENT,redactor,
host,deadline});try{const seen=await look_converse(http,profile,hasCredential(headers),host);return serverOf(request,redactor,{reach,profile,...seen,requests:http.
count,exchanges:http.exchanges})}finally{http.close()}}async function look_converse(http,profile,hasCredential2,host){const problems=[],{session,first,problem}=await met(
http,{client:OWN_NAME,purpose:"connect"});problem&&problems.push(problem);const offer=session&&await readOffer(session,{mayGoOn:()=>http.left>FOR_PROBES[profile]});
problems.push(...offer?.problems??[]);const cloaking=session&&offer?await lookAgain(offer,problems,()=>http.left>=FOR_CLOAKING,(client,pages)=>offerOverHttp(http,
client,session,pages)):[],isListLong=isLong(offer?.definitions.tools),outcome=await probes_probe({http,session,first,profile,hasCredential:hasCredential2,host,harmless:(id2=1)=>harmlessRequest(
session,OWN_NAME,id2,isListLong),openSession:furtherSessions(http,session?.sessionId),pin:url=>pinNamed(url,host,http.endpoint.reach)});await session?.close(),await http.
endSessions();const definitions=offer?.definitions??{};return{session,definitions,cloaking,...outcome,problems:[...problems,...outcome.problems]}}function isLong(list){
return list?.cut==="bytes"||list?.cut==="time"||(JSON.stringify(list?.items)??"").length>LONG_LIST}async function met(http,options){try{return await meet(http,options)}catch(error){
if(error instanceof NoAnswer)return{problem:{kind:error.code==="ETIMEDOUT"?"timeout":"unreachable",detail:error.message}};if(error instanceof NoMoreRequests)return{
problem:{kind:"budget",detail:error.message}};throw error}}async function lookAgain({definitions:before,bytes},problems,mayAsk,offerTo){const pages=list=>Math.min(
CLOAKING_PAGES,before[list]?.pages??0),other=mayAsk()&&bytes<=COMPARED_BYTES?await offerTo(OTHER_NAME,pages):void 0;if(!other)return problems.push({kind:"skippe\
d",detail:"Whether another client is shown the same could not be seen."}),[];const byClient=compareOffers(before,other,"client"),again=byClient.length>0&&mayAsk()?
await offerTo(OWN_NAME,pages):void 0,changed=new Set((again?compareOffers(before,again,"again"):[]).map(({what})=>what));return byClient.map(each=>changed.has(each.
what)?{...each,by:"again"}:each)}async function offerOverHttp(http,client,like,pages){http.renew();const{session}=await met(http,{client,purpose:"cloaking",like});
if(!session)return;const{definitions}=await readOffer(session,{mayGoOn:()=>http.left>FOR_CLOAKING,pages});return await session.close(),definitions}function furtherSessions(http,own){
const had=[...http.sessions].filter(id2=>id2!==own);return async()=>had.shift()??look_openSession(http)}async function look_openSession(http){const{body,headers}=initializeRequest(
1,OWN_NAME);return(await http.send({purpose:"T14",label:"another session",method:"POST",headers,body})).headers["mcp-session-id"]}async function lookOverStdio(request,endpoint,host){
const{command,env,cwd}=endpoint;if(!command[0]||command.some(word=>word.includes("\0")))throw new errors.y("The command of an MCP server is empty.",{hint:"It lo\
oks like: npx -y package@1.2.3"});const redactor=(0,lib_redactor.l)(secretsOf(endpoint)),deadline=host.now()+(request.deadline??LIVE_LIMITS.lookMs),problems=Object.
entries(env).filter(([name,value])=>isRunners(name,value,host.env)).map(([name])=>({kind:"skipped",detail:`${name} is the runner's own and was not handed to the\
 server.`})),start=client=>meetOverStdio({command,env,cwd,host,redactor,client,deadline});let meeting;try{meeting=await start(OWN_NAME)}catch(error){if(!(error instanceof
NoAnswer))throw error;return problems.push({kind:"unreachable",detail:error.message}),serverOf(request,redactor,{reach:"local",profile:profileOf(request,"local"),
problems})}const{child,session,problem,count}=meeting;let requests=0;try{problem&&problems.push(problem);const offer=session&&await readOffer(session,{mayGoOn:()=>!0});
problems.push(...offer?.problems??[]);const listens=child.group===void 0?void 0:listeningSockets(child.group);await child.close();const cloaking=offer?await lookAgain(
offer,problems,()=>host.now()<deadline,async(client,pages)=>{const{definitions,count:count2}=await offerOverStdio(start,client,pages);return requests+=count2,definitions}):
[];return serverOf(request,redactor,{reach:"local",profile:profileOf(request,"local"),session,requests:requests+count(),definitions:offer?.definitions??{},cloaking,
...listens&&{listens},stdio:stdioFacts(child),problems})}finally{await child.close()}}async function offerOverStdio(start,client,pages){const{child,session,count}=await start(
client);try{return{definitions:(session&&await readOffer(session,{mayGoOn:()=>!0,pages}))?.definitions,count:count()}}finally{await child.close()}}function stdioFacts({
strayLines,firstStrayLine,stderrBytes}){return{strayLines,...firstStrayLine!==void 0&&{firstStrayLine},stderrBytes}}function guessedReach({hostname}){return(0,ip_address.
x)(hostname.replace(/^\[|\]$/g,""))??(/(?:^|\.)localhost$/.test(hostname)?"loopback":"public")}}),84481:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G4:()=>messagesOfEvent,Gv:()=>isObject,Yz:()=>parsed,cr:()=>messagesOf,gB:()=>isTooMuch,oy:()=>answerTo,ww:()=>messagesIn});
const MESSAGE={values:2e5,depth:100},UNCHECKED=64,byEvent=new WeakMap,byAnswer=new WeakMap;function messagesOf(answer){return remembered(byAnswer,answer,()=>answer.
events.length>0?answer.events.flatMap(messagesOfEvent):messagesIn(answer.body))}function messagesOfEvent(event){return remembered(byEvent,event,()=>messagesIn(event.
data))}function remembered(known,key,read){const before=known.get(key);if(before)return before;const messages=read();return known.set(key,messages),messages}function messagesIn(text){
const value=parsed(text);return(Array.isArray(value)?value.slice(0,100):[value]).filter(isMessage)}function parsed(text,bounds=MESSAGE){if(!(!/^\s{0,1000}[{[]/.
test(text)||isTooMuch(text,bounds)))try{return JSON.parse(text)}catch{return}}function isMessage(value){return isObject(value)&&("result"in value||"error"in value||
"method"in value)}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function answerTo(messages,id2){const own=messages.
find(message=>message.id===id2&&message.method===void 0)??messages.find(message=>(message.id??null)===null&&"error"in message);return own&&rpcAnswer(own)}function rpcAnswer({
result,error}){if(error===void 0)return{result};const{code,message,data}=isObject(error)?error:{};return{error:{code:typeof code=="number"?code:0,message:typeof message==
"string"?message.slice(0,1e3):"",...data!==void 0&&{data}}}}function isTooMuch(text,most=MESSAGE){if(text.length<UNCHECKED)return!1;let values=0,depth=0;for(let at=0;at<
text.length;at++)switch(text.charCodeAt(at)){case 34:{at=endOfString(text,at);break}case 91:case 123:if(++values>most.values||++depth>most.depth)return!0;break;case 93:case 125:
depth--;break;case 44:case 58:if(++values>most.values)return!0;break}return!1}function endOfString(text,start){for(let at=text.indexOf('"',start+1);at>=0;at=text.
indexOf('"',at+1)){let backslashes=0;for(;text.charCodeAt(at-1-backslashes)===92;)backslashes++;if(backslashes%2===0)return at}return text.length}}),53296:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readSnapshot:()=>readSnapshot,snapshotText:()=>snapshotText});var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
61469),_lib_named_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31840),_rpc_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(84481);const SNAPSHOT_BYTES=32*
1024*1024,BOUNDS={values:2e6,depth:120},PROBLEMS=10,HINT="It is written by: bartizan lock --snapshot FILE";function snapshotText(server){return`${JSON.stringify(
server,void 0,2)}
`}function readSnapshot(path){let text2;try{text2=(0,_lib_named_file_js__WEBPACK_IMPORTED_MODULE_1__.w)(path,SNAPSHOT_BYTES)}catch(error){throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.
y(error.code==="EFBIG"?`the MCP snapshot ${path} is larger than ${SNAPSHOT_BYTES/1024/1024} MiB`:`the MCP snapshot ${path} cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.
K)(error)}`,{hint:HINT})}return parseSnapshot(text2,path)}function parseSnapshot(text2,path){const value=(0,_rpc_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(text2.replace(
/^\ufeff/,""),BOUNDS);if(!(0,_rpc_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value))throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.y(`the MCP snapshot ${path} i\
s no JSON of a snapshot`,{hint:HINT});if(typeof value.format=="number"&&value.format>1)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.y(`the MCP snapshot\
 ${path} was written by a newer bartizan (format ${value.format})`,{hint:"Use that version, or take the snapshot again."});const problems=[],server=SERVER(value,
"",problems);if(problems.length>0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.y(`the MCP snapshot ${path} is not one that bartizan wrote`,{details:problems.
slice(0,PROBLEMS),hint:HINT});return server}function is(what,test){return(value,at,problems)=>{if(test(value))return value;problems.push(`${at||"The whole"} is \
not ${what}.`)}}const anything=value=>value,text=is("a text",value=>typeof value=="string"),count=is("a number",value=>typeof value=="number"&&Number.isFinite(value)),
flag=is("true or false",value=>typeof value=="boolean"),oneOf=(...words)=>is(`one of ${words.join(", ")}`,value=>typeof value=="string"&&words.includes(value));
function list(item){return(value,at,problems)=>Array.isArray(value)?value.map((each,index)=>item(each,`${at}[${index}]`,problems)):is("a list",()=>!1)(value,at,
problems)}function map(item){return(value,at,problems)=>(0,_rpc_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value)?Object.fromEntries(Object.entries(value).map(([name,each])=>[
name,item(each,`${at}.${name}`,problems)])):is("an object",()=>!1)(value,at,problems)}function shape(required,optional){const checks=Object.entries({...required,
...optional});return(value,at,problems)=>{if(!(0,_rpc_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value))return is("an object",()=>!1)(value,at,problems);const fields=checks.
flatMap(([name,check])=>{const place=at===""?name:`${at}.${name}`;return value[name]!==void 0?[[name,check(value[name],place,problems)]]:(name in required&&problems.
push(`${place} is missing.`),[])});return Object.fromEntries(fields)}}const RAW_LIST=shape({items:list(anything),pages:count},{rest:map(anything),cacheScope:text,
cut:oneOf("items","pages","repeated-cursor","bytes","time","error")}),EXCHANGE=shape({purpose:text,request:shape({method:text,url:text,headers:map(text),hasCredential:flag},
{rpc:text})},{label:text,response:shape({status:count,headers:map(text),body:text,isCut:flag,isResult:flag},{rpcError:count}),failure:text}),SERVER=shape({format:is(
"1",value=>value===1),name:is("a name",value=>typeof value=="string"&&value!==""&&value.length<=2e3),reach:oneOf("local","loopback","private","public"),profile:oneOf(
"passive","standard","active"),hasCredential:flag,requests:count,userAgent:text,definitions:shape({},{protocolVersion:text,serverInfo:anything,instructions:anything,
capabilities:anything,tools:RAW_LIST,prompts:RAW_LIST,resources:RAW_LIST,resourceTemplates:RAW_LIST}),exchanges:list(EXCHANGE),cloaking:list(shape({by:oneOf("cl\
ient","again"),what:text,first:text,second:text},{})),sessionIds:list(shape({length:count,isVisibleAscii:flag,bits:count},{pattern:oneOf("counter","timestamp","\
uuid-v1","repeated")})),metadata:list(shape({kind:oneOf("protected-resource","authorization-server"),url:text},{status:count,reach:oneOf("local","loopback","pri\
vate","public"),content:anything,refused:text})),problems:list(shape({kind:oneOf("unreachable","auth-wall","not-mcp","cut","budget","timeout","malformed","skipp\
ed"),detail:text},{}))},{transport:oneOf("streamable-http","http+sse","stdio"),era:oneOf("modern","legacy"),url:text,credentialsInUrl:list(text),command:list(text),
tls:shape({},{protocol:text,issuer:text,validTo:text,problem:text}),listens:list(text),stdio:shape({strayLines:count,stderrBytes:count},{firstStrayLine:text})})}),
75217:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openLiveTarget:()=>openLiveTarget});
var _artifacts_lock_canonical_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(53774),_artifacts_lock_drift_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
27696),_artifacts_mcp_live_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24232),_artifacts_peers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86233);
const GAP_OF={unreachable:"server-unreachable","auth-wall":"server-unreachable","not-mcp":"server-unreachable",cut:"server-in-part",budget:"server-in-part",timeout:"\
server-in-part",malformed:"server-in-part",skipped:"excluded"};function openLiveTarget(server,{pinned:pin,isSnapshot=!1}={}){const id2=`mcp:${server.name}`,gaps=server.
problems.map(({kind,detail})=>({target:id2,path:server.name,reason:GAP_OF[kind],detail})),definitions=(0,_artifacts_mcp_live_js__WEBPACK_IMPORTED_MODULE_2__.pL)(
server,what=>gaps.push({target:id2,path:server.name,reason:"server-in-part",detail:`${what} is too large to be looked at`}));pin?.state==="unreadable"&&gaps.push(
{target:id2,path:pin.lock,reason:"unparsable",detail:pin.detail});const pinned=pin?.state==="pinned"?{...pin,live:(0,_artifacts_lock_canonical_js__WEBPACK_IMPORTED_MODULE_0__.
wl)(server)}:pin,accepted=pinned&&acceptedBy(pinned,server.name),isUnreachable=server.transport===void 0&&!server.tls&&server.exchanges.every(({response})=>!response),
observations=(0,_artifacts_mcp_live_js__WEBPACK_IMPORTED_MODULE_2__.s7)(server),texts=new Map([...definitions,observations].map(({path,text})=>[path,Buffer.from(
text)])),fileOf=(path,kind)=>({path,classification:{kind,format:"json",use:"runtime"},...pinned&&kind==="mcp-definitions"&&{pinned}}),files=isUnreachable?[]:[...definitions.
map(({path})=>fileOf(path,"mcp-definitions")),fileOf(observations.path,"mcp-observations")];return{info:{id:id2,kind:"mcp-server",name:server.name,displayPrefix:"",
repositoryPrefix:"",configPrefix:"",isOwn:!1,live:liveInfo(server,isSnapshot,isUnreachable)},servers:[(0,_artifacts_peers_js__WEBPACK_IMPORTED_MODULE_3__.gD)(server)],
list:()=>({files,gaps,...accepted!==void 0&&{accepted:[accepted]}}),read(file,buffer){const bytes=texts.get(file.path);return bytes?bytes.length>buffer.length?{
kind:"gap",reason:"too-large",detail:"It is too large to be looked at."}:(bytes.copy(buffer),{kind:"whole",length:bytes.length}):{kind:"gap",reason:"vanished",detail:"\
The server did not give it."}},countLineEnds:()=>0}}const NAMED=10;function acceptedBy(pin,name){if(pin.state!=="pinned")return;if(pin.isNew)return`${pin.lock} \
has the server "${name}" for the first time.`;const items=[...new Set((0,_artifacts_lock_drift_js__WEBPACK_IMPORTED_MODULE_1__.yD)(pin).accepted.map(_artifacts_lock_drift_js__WEBPACK_IMPORTED_MODULE_1__.
et))];if(items.length===0)return;const more=items.length>NAMED?` and ${items.length-NAMED} more`:"";return`${pin.lock} takes over what the server "${name}" offe\
rs now: ${items.slice(0,NAMED).join(", ")}${more}.`}function liveInfo(server,isSnapshot,isUnreachable){const{url,transport,reach,profile,requests,userAgent,definitions}=server;
return{...url!==void 0&&{url},...transport&&{transport},reach,profile,requests,userAgent,tools:definitions.tools?.items.length??0,prompts:definitions.prompts?.items.
length??0,resources:(definitions.resources?.items.length??0)+(definitions.resourceTemplates?.items.length??0),isSnapshot,isUnreachable,isServer:transport!==void 0||
server.problems.some(({kind})=>kind==="auth-wall"),...isUnreachable&&server.problems.some(({kind})=>kind==="skipped")&&{isSkipped:!0}}}})};export{id,ids,modules};
