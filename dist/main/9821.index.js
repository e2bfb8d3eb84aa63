const id=9821,ids=[9821],modules={22288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ro:()=>bringsAlong,w4:()=>hostOf,s2:()=>huggingFaceModel,d7:()=>isMoreThanWord,ch:()=>librariesOfImport,vT:()=>libraryOf,DM:()=>modelOf,Jf:()=>secretNameOf});var lazy=__webpack_require__(
38552),external_node_fs_=__webpack_require__(73024);function readCatalogue(){return JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab+"ai-cat\
alogue.json","utf8"))}var component_names=__webpack_require__(45486);const catalogue=(0,lazy.R)(readCatalogue),indexes=new Map;function libraryOf(ecosystem,name){
const{names}=indexOf(ecosystem),key=comparable(ecosystem,name),listed=names.whole.get(key)?.[0]??familyOf(names,key)?.[1];return listed&&libraryFrom(ecosystem,name,
listed)}function librariesOfImport(ecosystem,path){const{imports}=indexOf(ecosystem),separator=SEPARATORS[ecosystem],parts=[];for(let part=path;part!=="";part=part.
slice(0,Math.max(0,part.lastIndexOf(separator))))parts.push(part);const exact=parts.find(part=>imports.whole.has(part)),[beginning,family]=familyOf(imports,path)??
[];return family&&beginning!==void 0&&beginning.length>(exact?.length??0)?[libraryFrom(ecosystem,nameOfImport(ecosystem,family,path),family)]:(exact===void 0?[]:
imports.whole.get(exact)??[]).map(each=>libraryFrom(ecosystem,each.name,each))}function bringsAlong(ecosystem,declared,wanted){const[has,seeks]=[comparable(ecosystem,
declared),comparable(ecosystem,wanted)];return Object.entries(catalogue().brings[ecosystem]??{}).filter(([name])=>isNamed(has,comparable(ecosystem,name))).flatMap(
([,names])=>names).some(name=>isNamed(seeks,comparable(ecosystem,name)))?!0:[...indexOf(ecosystem).imports.whole.values()].some(listed=>listed.length>1&&[has,seeks].
every(name=>listed.some(each=>comparable(ecosystem,each.name)===name)))}function isNamed(name,pattern){return pattern.endsWith("*")?name.startsWith(pattern.slice(
0,-1)):name===pattern}function hostOf(host){const{whole,patterns}=hosts(),name=host.toLowerCase();return whole.get(name)??patterns.find(({pattern})=>pattern.test(
name))?.info}function secretNameOf(name){const{whole,patterns}=secretNames(),upper=name.toUpperCase();return whole.get(upper)??patterns.find(({pattern})=>pattern.
test(upper))?.info}function isMoreThanWord(name){return/[\d:./@-]|llama|gemma|eleven_/i.test(name)}function modelOf(id2){if(id2.length>MODEL_NAME||!/^[a-z0-9@][\w.:/@[\]-]*$/i.
test(id2))return;const own=ofFamily(id2);if(own)return own;const[,prefix="",rest=""]=ROUTED.exec(id2)??[];if(rest==="")return;const repository=LOOKS_LIKE_REPOSITORY.
test(rest)?ofRepository(id2):void 0;if(repository)return repository;const provider=catalogue().models.prefixes[prefix.toLowerCase()],meant=provider===void 0?void 0:
modelOf(rest);return provider!==void 0&&!meant&&!/\d/.test(rest)?void 0:provider===void 0||!meant?ofRepository(id2):SERVES_ITS_OWN_NAMES.test(provider)&&meant.provider!==
provider?{...meant,provider,isAlias:!1,isDeprecated:!1,endsOn:void 0}:meant}function huggingFaceModel(id2){if(!/^[\w.-]{1,96}\/[\w.-]{1,96}$/.test(id2))return;const isEmbedding=ai_catalogue_embeds().
test(id2);return{name:id2,type:isEmbedding?"embedding_model":"model",provider:"huggingface",isEmbedding,isAlias:!1,isDeprecated:!1,endsOn:void 0,purl:`pkg:huggi\
ngface/${id2}`}}const MODEL_NAME=120,ROUTED=/^([\w.-]+)[/:](.+?)(?::(?:free|beta|nitro|online|thinking|extended|floor))?$/,LOOKS_LIKE_REPOSITORY=/[A-Z]|\d+b\b/,
SERVES_ITS_OWN_NAMES=/^(?:ollama|azure-openai|aws-bedrock)$/,WRITES_CAPITALS=new Set(["baidu","minimax","elevenlabs"]);function ofFamily(id2){const name=id2.toLowerCase();
if(anyFamily().test(name))for(const[provider,type,match,alias]of families()){if(!match.test(name))continue;const endsOn=ended().get(name)??ended().get(name.replace(
/[@.]/g,"-"));return{name:WRITES_CAPITALS.has(provider)?id2:name,type:type==="embedding_model"?type:"model",provider,isEmbedding:type==="embedding_model",isAlias:alias?.
test(name)??!1,isDeprecated:endsOn!==void 0,endsOn:endsOn===""?void 0:endsOn,purl:void 0}}}function ofRepository(id2){const plain=id2.replace(/:[\w-]+$/,""),owner=plain.
slice(0,Math.max(0,plain.indexOf("/"))).toLowerCase();return owners().has(owner)?huggingFaceModel(plain):void 0}const families=(0,lazy.R)(()=>catalogue().models.
families.map(([provider,type,match,alias])=>[provider,type,new RegExp(`^(?:${match})$`),alias===""?void 0:new RegExp(`^(?:${alias})$`)])),anyFamily=(0,lazy.R)(()=>new RegExp(
`^(?:${catalogue().models.families.map(([,,match])=>match).join("|")})$`)),owners=(0,lazy.R)(()=>new Set(catalogue().models.owners)),ai_catalogue_embeds=(0,lazy.
R)(()=>new RegExp(catalogue().models.embeds,"i")),ended=(0,lazy.R)(()=>new Map(catalogue().models.ended.flatMap(([on,ids2])=>ids2.map(id2=>[id2,on])))),hosts=(0,lazy.
R)(()=>patterned(catalogue().hosts.map(([provider,type,names])=>({info:{provider,type},names})),"[a-z0-9.-]+")),secretNames=(0,lazy.R)(()=>patterned(catalogue().
secrets.map(([provider,names])=>({info:{provider},names})),"[A-Z0-9_]+"));function patterned(rows,star){const all=rows.flatMap(({info,names})=>names.map(name=>({
info,name})));return{whole:new Map(all.filter(({name})=>!name.includes("*")).map(({name,info})=>[name,info])),patterns:all.filter(({name})=>name.includes("*")).
map(({name,info})=>({pattern:new RegExp(`^${name.replaceAll(".","\\.").replaceAll("*",star)}$`),info}))}}const SEPARATORS={npm:"/",pypi:".",golang:"/",maven:".",
nuget:".",gem:"/",cargo:"::",composer:"\\"},HAS_NAMESPACES=new Set(["maven","composer"]);function indexOf(ecosystem){let index=indexes.get(ecosystem);return index||
(index=indexFrom(ecosystem,catalogue().libraries[ecosystem]),indexes.set(ecosystem,index)),index}function indexFrom(ecosystem,groups){const names={whole:new Map,
families:[]},imports={whole:new Map,families:[]},add=(index,key,listed)=>{if(key.endsWith("*")){index.families.push([key.slice(0,-1),listed]);return}const before=index.
whole.get(key);before?before.push(listed):index.whole.set(key,[listed])};for(const[type,provider,entries]of groups)for(const entry of entries){const[name="",...own]=typeof entry==
"string"?[entry]:entry,listed={name,type,provider:provider===""?void 0:provider};add(names,comparable(ecosystem,name),listed);const written=own.length>0||HAS_NAMESPACES.
has(ecosystem)?own:[importOf(ecosystem,name)];for(const path of written)add(imports,path,listed)}for(const{families:list}of[names,imports])list.sort(([a],[b])=>b.
length-a.length);return{names,imports}}function familyOf({families:list},name){return list.find(([beginning])=>name.startsWith(beginning)||beginning.startsWith(
name)&&/^\W$/.test(beginning.slice(name.length)))}function libraryFrom(ecosystem,asked,{name,type,provider}){const own=name.endsWith("*")?asked:name;return{ecosystem,
name:own,purl:purlFor(ecosystem,own),type,provider}}function purlFor(ecosystem,name){return(0,component_names.VA)(ecosystem,ecosystem==="maven"?name.replace(":",
"/"):name)}function nameOfImport(ecosystem,{name},path){if(!name.endsWith("*"))return name;if(ecosystem==="npm")return path.startsWith("@")?path.split("/").slice(
0,2).join("/"):path.split("/")[0]??path;if(ecosystem==="pypi"){const isPart=path.startsWith("llama_index.");return path.split(".",isPart?3:1).join("-").replaceAll(
"_","-")}return ecosystem==="cargo"?(path.split("::")[0]??path).replaceAll("_","-"):path}function importOf(ecosystem,name){return ecosystem==="pypi"||ecosystem===
"cargo"?name.replaceAll("-","_"):name}function comparable(ecosystem,name){return ecosystem==="pypi"?name.toLowerCase().replace(/[-_.]+/g,"-"):ecosystem==="nuget"||
ecosystem==="composer"?name.toLowerCase():ecosystem==="cargo"?name.replaceAll("_","-"):ecosystem==="golang"?name.replace(/\/v\d+$/,""):name}}),45486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VA:()=>purlOf,X5:()=>endpointOf,at:()=>filledInNames,dT:()=>imageOf,qB:()=>isLooseImage});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
90777);function purlOf(ecosystem,name){const parts=(ecosystem==="pypi"?name.toLowerCase().replace(/[-_.]+/g,"-"):name).split("/");return`pkg:${ecosystem}/${parts.
map(encodeURIComponent).join("/")}`}function imageOf(reference){const[,name,tag,digest]=/^([a-z0-9][a-z0-9._-]{0,200}(?::\d{1,5}(?=\/))?(?:\/[a-z0-9][a-z0-9._-]{0,200}){0,8})(?::([\w][\w.-]{0,127}|\$.{1,200}))?(?:@(sha256:[0-9a-f]{64}))?$/is.
exec(reference.trim())??[];if(name===void 0)return;const version=tag?.startsWith("$")?/^\$\{[^}:]{1,60}:-([\w][\w.-]{0,127})\}$/.exec(tag)?.[1]:tag;return{name:name.
replace(/^docker\.io\/(?:library\/)?/,""),version:version??digest,digest}}function isLooseImage({version,digest}){return digest===void 0&&(version===void 0||/^(?:latest|main|master|edge|nightly|stable|dev|develop|next|beta|canary)(?:-[a-z]+)?$/.
test(version))}const TOKEN_LENGTH=20;function endpointOf(url){const host=(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_0__.w4)(url);if(host===void 0)return;const[
,scheme="",port="",path=""]=/^([a-z][a-z0-9+.-]{0,20}):\/\/(?:[^/?#@\s]{0,200}@)?(?:\[[^\]]{2,45}\]|[^/?#:\s]{1,255})(?::(\d{1,5}))?(\/[^?#\s]{0,500})?/i.exec(url)??
[],shownHost=host.includes(":")?`[${host}]`:host,shownPath=path.split("/").map(part=>looksLikeKey(part)?"\u2026":part).join("/").replace(/\/+$/,"");return`${scheme.
toLowerCase()}://${shownHost}${port===""?"":`:${port}`}${shownPath}`}function looksLikeKey(part){return/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.
test(part)?!0:part.length>=TOKEN_LENGTH&&/^[\w=-]+$/.test(part)&&/\d/.test(part)&&/[a-z]/i.test(part)&&!isWords(part)}function isWords(part){return part.split(/[-_]/).
every(word=>word.length<=12&&/^(?:[a-z]+|\d+|[a-z]+\d+|\d+[a-z]+)$/i.test(word))}function filledInNames(text){return[...text.slice(0,4e3).matchAll(/\$\{\{\s{0,5}(?:secrets|vars|env|inputs)\.([A-Za-z_]\w{0,100})\s{0,5}\}\}|\$\{(?:(?:env|input|secret|user_config|config|input:env)[:.])?([A-Za-z_][\w-]{0,100})(?::?[-=?+][^}]{0,300})?\}|\{(?:env|file):([A-Za-z_]\w{0,100})\}|\{\{\s{0,5}([A-Za-z_][\w.]{0,100})\s{0,5}\}\}|\$env:([A-Za-z_]\w{0,100})|\$([A-Z_][A-Z0-9_]{2,100})\b|%([A-Z_][A-Z0-9_]{2,100})%/g)].
flatMap(match=>match.slice(1).find(name=>name!==void 0)??[])}}),54559:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Bs:()=>isReserved,Gw:()=>isPrivate,U9:()=>isLoopback,Y7:()=>isDrop,ZJ:()=>isTunnel,ci:()=>addressOf,yD:()=>isAddressNumber});function addressOf(text){
const match=/^([a-z][a-z0-9+.-]{1,20}):\/\/(?:([^/?#\s]{0,300})@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:@\s[\]]{1,253})(?::[^/?#\s]{0,40})?(?:[/?#]|$)/i.exec(text);if(!match)
return;const host=(match[3]??"").toLowerCase().replace(/^\[|\]$/g,"").replace(/\.$/,"");if(/[${}<>%]/.test(host))return;const query=/\?([^#]*)/.exec(text)?.[1]??
"";return{host,scheme:(match[1]??"").toLowerCase(),user:match[2]??"",query}}function isLoopback(host){return/^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1?|host\.docker\.internal|gateway\.docker\.internal|host\.containers\.internal)$/.
test(host)}function isPrivate(host){return/^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|f[cde][0-9a-f]{2}:.*)$/.
test(host)||!host.includes(".")&&!host.includes(":")||/\.(?:local|lan|internal|intranet|corp|home|home\.arpa|localdomain|svc|cluster\.local|ts\.net)$/.test(host)}
function isReserved(host){return/(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$/.test(host)||/(?:^|[.-])your(?:[.-]|domain|company|host|server)/.test(
host)}function isAddressNumber(host){return/^\d{1,3}(?:\.\d{1,3}){3}$|^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$|^0x[0-9a-f]{8}$|^\d{8,10}$/.test(host)}const TUNNEL=/(?:^|\.)(?:ngrok\.(?:io|app|dev)|ngrok-free\.(?:app|dev)|trycloudflare\.com|loca\.lt|localtunnel\.me|serveo\.net|serveousercontent\.com|localhost\.run|lhr\.life|lhr\.rocks|pinggy\.(?:io|link|online)|bore\.pub|tunnelmole\.net|telebit\.io|localxpose\.io|loclx\.io|playit\.gg|devtunnels\.ms|zrok\.io|tunnel\.pyjam\.as|sslip\.io|nip\.io)$/,
DROP=/(?:^|\.)(?:pastebin\.com|paste\.ee|hastebin\.com|rentry\.(?:co|org)|ghostbin\.com|dpaste\.(?:com|org)|0x0\.st|transfer\.sh|file\.io|catbox\.moe|gofile\.io|anonfiles\.com|webhook\.site|requestbin\.(?:com|net)|pipedream\.net|requestcatcher\.com|beeceptor\.com|hookbin\.com|interact\.sh|oast\.(?:pro|live|site|online|fun|me)|oastify\.com|burpcollaborator\.net|canarytokens\.com|dnslog\.cn|ceye\.io|gist\.githubusercontent\.com|termbin\.com|controlc\.com)$/;
function isTunnel(host){return TUNNEL.test(host)}function isDrop(host){return DROP.test(host)}}),34460:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BH:()=>isExpression,Uo:()=>LANGCHAIN,Wm:()=>BASE,Zc:()=>literalOf,Zh:()=>n8nWorkflows,cH:()=>hasN8nSign,lS:()=>parameterOf,
p5:()=>parameterText,qc:()=>textsBelow});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354),_server_entries_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
42312);const LANGCHAIN="@n8n/n8n-nodes-langchain",BASE="n8n-nodes-base",WRAPPERS=["data","workflow","workflows","workflowData","attributes","export","items"],WRAPPING=4;
function n8nWorkflows(root){const found=[],look=(node,depth)=>{if(!(!node||found.length>=_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.IY||depth>WRAPPING)){if(node.
kind==="object"&&isN8nWorkflow(node))found.push(node);else if(node.kind==="array")for(const item of node.items)look(item,depth+1);else if(node.kind==="object")for(const name of WRAPPERS)
look((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,name),depth+1)}};return look(root,0),found.map(workflowOf)}function isN8nWorkflow(node){const nodes=(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
jf)(node,"nodes");return(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,"connections")?.kind==="object"&&nodes?.kind==="array"&&nodes.items.some(item=>(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
b6)((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(item,"type"))!==void 0&&(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
jf)(item,"name"))!==void 0)}function workflowOf(node){const list=(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,"nodes"),items=list?.kind==="array"?
list.items:[],nodes=items.slice(0,_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.h).flatMap(nodeOf),byName=new Map(nodes.map(each=>[each.name,each])),[into,outOf]=[
new Map,new Map];for(const{from,to,type}of edgesOf((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,"connections"),byName))addTo(outOf,from,{node:to,
type}),addTo(into,to,{node:from,type});const active=(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,"active");return{name:((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
b6)((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,"name"))??"").trim(),id:(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
jf)(node,"id"))??"",isActive:active?.kind==="scalar"&&typeof active.value=="boolean"?active.value:void 0,node,nodes,byName,settings:(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
jf)(node,"settings"),kept:["pinData","staticData"].flatMap(key=>(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,key)??[]),leftOut:items.length-Math.
min(items.length,_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.h),into:each=>into.get(each)??[],outOf:each=>outOf.get(each)??[]}}function addTo(map,node,edge){const edges=map.
get(node);edges?edges.push(edge):map.set(node,[edge])}function nodeOf(node){if(node.kind!=="object")return[];const[type,name]=[(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
b6)((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,"type")),(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
jf)(node,"name"))];if(type===void 0||name===void 0)return[];const credentials=(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,"credentials"),disabled=(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
jf)(node,"disabled"),dot=type.lastIndexOf(".");return[{name,type,package:type.slice(0,Math.max(0,dot)),kind:kindOf(type.slice(0,Math.max(0,dot)),type.slice(dot+
1)),version:(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,"typeVersion"))??"",id:(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
b6)((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,"id"))??"",isDisabled:disabled?.kind==="scalar"&&disabled.value===!0,node,nameNode:(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
jf)(node,"name")??node,parameters:(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,"parameters"),credentials:credentials?.kind==="object"?credentials.
entries.map(({key})=>key):[]}]}function kindOf(shipper,name){return shipper===LANGCHAIN?name:name.replace(/(?<=.)Tool$/,"")}function edgesOf(connections,byName){
const found=[];if(connections?.kind!=="object")return found;for(const{key,value:outputs}of connections.entries){const from=byName.get(key);if(!(!from||outputs.kind!==
"object"))for(const{key:type,value:lists}of outputs.entries)for(const edge of itemsOf(lists).flatMap(itemsOf)){const to=byName.get((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
b6)((0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(edge,"node"))??"");to&&found.length<_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.tW&&found.push({from,
to,type})}}return found}function itemsOf(node){return node.kind==="array"?node.items:[]}function parameterOf({parameters},path){let node=parameters;for(const key of path.
split("."))node=node&&(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,key);return node&&(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,
"__rl")?(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.jf)(node,"value"):node}function parameterText(node,path){return(0,_server_entries_js__WEBPACK_IMPORTED_MODULE_1__.
b6)(parameterOf(node,path))??""}function isExpression(text){return text.startsWith("=")&&text.includes("{{")}function literalOf(text){return isExpression(text)?
void 0:text.replace(/^=/,"")}function textsBelow(node){const texts=[],queue=node.parameters?[node.parameters]:[];for(const each of queue){if(texts.length>=_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
is)break;if(each.kind==="scalar"){typeof each.value=="string"&&texts.push(each.value);continue}const below=each.kind==="array"?each.items:each.entries.map(({value})=>value);
for(const next of below.slice(0,Math.max(0,_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.is-queue.length)))queue.push(next)}return texts}function hasN8nSign(bytes){
return bytes.includes("n8n-nodes-")&&isKeyOf(bytes,'"connections"',"{")&&isKeyOf(bytes,'"nodes"',"[")}function isKeyOf(bytes,key,open){for(let at=bytes.indexOf(
key);at>=0;at=bytes.indexOf(key,at+1))if(/^\s*:\s*(.)/.exec(bytes.toString("latin1",at+key.length,at+key.length+40))?.[1]===open)return!0;return!1}}),40881:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{n8n:()=>n8n_n8n});var n8n=__webpack_require__(34460),limits=__webpack_require__(
54354),network_host=__webpack_require__(90777),ai_catalogue=__webpack_require__(22288),server_entries=__webpack_require__(42312);const REQUESTS=/^(?:httpRequest|toolHttpRequest)$/,
ASKS=/\/(?:chat|completions?|messages|responses|embeddings|images|audio|generations?|transcriptions?|ocr|conversation|fal-ai|text-to-speech|predictions|rerank)(?:[/:?]|$)|\/models\/[^/?]{1,100}[:/]\w/i,
BODIES=["jsonBody","body","bodyParametersJson"],LISTS=["bodyParameters.parameters","bodyParametersUi.parameter","parametersBody.values"],BODY=2e4;function modelRequestOf(node){
if(!REQUESTS.test(node.kind))return;const url=(0,n8n.p5)(node,"url").replace(/^=/,""),host=(0,network_host.w4)(url),listed=host===void 0?void 0:(0,ai_catalogue.
w4)(host);if(listed?.type!=="inference_endpoint"||!ASKS.test(url.slice(0,500)))return;const model=inPath(node,url)??inBody(node)??inList(node);return{provider:listed.
provider,...model&&{model}}}function inPath(node,url){const id2=/\.run\/(fal-ai\/(?!ffmpeg)[\w./-]{2,100}?)\/?(?:[?#]|$)/.exec(url)?.[1]??/\/models\/([\w.-]{2,100}):\w/.
exec(url)?.[1]??/\/models\/([\w.-]{2,80}\/[\w.-]{2,80})(?:[/?]|$)/.exec(url)?.[1],at=(0,n8n.lS)(node,"url");return id2===void 0||!at?void 0:{id:id2,node:at}}function inBody(node){
for(const key of BODIES){const at=(0,n8n.lS)(node,key),text=(0,server_entries.b6)(at)?.slice(0,BODY),id2=text===void 0?void 0:/["']?model["']?\s*:\s*["']([\w@][\w.:/@-]{1,119})["']/.
exec(text)?.[1];if(id2!==void 0&&at)return{id:id2,node:at}}}function inList(node){for(const key of LISTS){const list=(0,n8n.lS)(node,key),value=(list?.kind==="a\
rray"?list.items:[]).filter(item=>(0,server_entries.b6)((0,server_entries.jf)(item,"name"))==="model").map(item=>(0,server_entries.jf)(item,"value")).find(each=>(0,server_entries.
b6)(each)!==void 0),id2=(0,server_entries.b6)(value)?.replace(/^=/,"").trim();if(value&&id2!==void 0&&!(0,n8n.BH)((0,server_entries.b6)(value)??"")&&/^[\w@][\w.:/@-]{1,119}$/.
test(id2))return{id:id2,node:value}}}const PARTS=/^(?:outputParser|document|textSplitter|retriever|modelSelector)/,CHAINS=/^(?:chain|informationExtractor$|textClassifier$|sentimentAnalysis$)/,
APPS=/^(?:openAi|anthropic|googleGemini|ollama|mistralAi|perplexity|alibabaCloud|minimax|moonshot|jinaAi|huggingFace|cohere|groq|deepSeek)$/,BASE_APPS=/^(?:openAi|mistralAi|perplexity|jinaAi|aiTransform)$/;
function roleOf(node,isTool){const{package:shipper,kind,type}=node;return shipper===n8n.Uo?kind==="mcpTrigger"?"mcp-server":/^mcp(?:Registry)?Client/.test(kind)?
"mcp-client":/trigger$/i.test(kind)?"trigger":/^(?:agent|agentTool|openAiAssistant|microsoftAgent365)$/.test(kind)?"agent":/^lm/.test(kind)?"model":/^embeddings/.
test(kind)?"embedding":/^reranker/.test(kind)?"reranker":/^memory(?!Manager|ChatRetriever)/.test(kind)?"memory":/^(?:chatHub)?vectorStore/i.test(kind)?"vector-s\
tore":kind==="guardrails"?"guardrail":PARTS.test(kind)?"part":CHAINS.test(kind)?"chain":APPS.test(kind.replace(/Tool$/,""))?isTool?"tool":"app":isTool||/^tool(?!Executor)/.
test(kind)?"tool":"flow":/\.mcpClient(?:Tool)?$/.test(type)?"mcp-client":isTool?"tool":shipper===n8n.Wm&&(BASE_APPS.test(kind)||modelRequestOf(node))?"app":isTriggerType(
type)?"trigger":"flow"}function isTriggerType(type){return/Trigger$/.test(type)||/\.(?:webhook|start|cron|interval|emailReadImap)$/.test(type)}const PROVIDERS={
openai:"openai",openaiassistant:"openai",azureopenai:"azure-openai",anthropic:"anthropic",googlegemini:"google",googlevertex:"google",googlepalm:"google",awsbedrock:"\
aws-bedrock",cohere:"cohere",databricks:"databricks",deepseek:"deepseek",groq:"groq",huggingfaceinference:"huggingface",openhuggingfaceinference:"huggingface",huggingface:"\
huggingface",lemonade:"lemonade",minimax:"minimax",mistralcloud:"mistral",mistralai:"mistral",moonshot:"moonshot",nvidia:"nvidia",ollama:"ollama",openrouter:"op\
enrouter",alibabacloud:"alibaba",perplexity:"perplexity",jinaai:"jina",vercelaigateway:"vercel",xaigrok:"xai"};function providerOf(node){const name=node.kind.replace(
/^(?:lmChat|lm|embeddings|reranker)(?=[A-Z])/,"").replace(/Tool$/,"").toLowerCase();return modelRequestOf(node)?.provider??PROVIDERS[name]}const MODEL_KEYS=["mo\
delId","model","modelName","options.model","options.modelId"],PLACEHOLDER=/^[<[]|placeholder|^your[-_ ]/i;function modelOfNode(node){const request=modelRequestOf(
node);if(request)return request.model;for(const key of MODEL_KEYS){const at=(0,n8n.lS)(node,key),text=(0,server_entries.b6)(at)?.replace(/^=(?!.*\{\{)/,"").trim();
if(!(at===void 0||text===void 0||text===""||text.startsWith("=")||text.length>200||PLACEHOLDER.test(text)))return{id:text.replace(/^models\//,""),node:at}}}function hasVariableModel(node){
return MODEL_KEYS.some(key=>/^=.*\{\{/s.test((0,n8n.p5)(node,key)))}function communityPackage({package:shipper}){return shipper!==n8n.Wm&&!shipper.startsWith("@\
n8n/")&&/^(?:@[\w.-]+\/)?n8n-nodes-[\w.-]+$/.test(shipper)?shipper:void 0}function n8nGraph(workflow){const roles=new Map,role=node=>{const known=roles.get(node);
if(known)return known;const isTool=workflow.outOf(node).some(({type})=>type==="ai_tool"),found=roleOf(node,isTool);return roles.set(node,found),found},next=node=>[
...workflow.outOf(node).flatMap(edge=>edge.type==="main"?[edge.node]:[]),...node.isDisabled?[]:workflow.into(node).flatMap(edge=>edge.type==="main"||edge.node.isDisabled?
[]:[edge.node])];return{workflow,roleOf:role,triggers:workflow.nodes.flatMap(node=>!node.isDisabled&&(role(node)==="trigger"||role(node)==="mcp-server")?[{node,
door:doorOf(node)}]:[]).slice(0,limits.F0),isUsed(node){return node.isDisabled?!1:workflow.outOf(node).length>0||workflow.into(node).length>0&&!SUBORDINATE.test(
role(node))},reached(from,isClosed=()=>!1){const found=new Map([[from,void 0]]);for(const node of found.keys())if(!(node!==from&&isClosed(node)))for(const each of next(
node))found.has(each)||found.set(each,node);return found},usedBy(node,type){const found=new Set,queue=[node];for(const each of queue)for(const edge of workflow.
into(each))edge.type!==type||edge.node.isDisabled||found.has(edge.node)||(found.add(edge.node),role(edge.node)==="part"&&queue.push(edge.node));return[...found].
filter(each=>role(each)!=="part")},isOfModels:workflow.nodes.some(node=>!node.isDisabled&&!["flow","trigger","part"].includes(role(node)))}}const SUBORDINATE=/^(?:model|embedding|reranker|memory|part)$/;
function wayTo(reached,to){const way=[];for(let node=to;node;node=reached.get(node))way.unshift(node);return way}const STRANGERS=/^(?:telegram|whatsApp|gmail|microsoftOutlook|emailReadImap|twilio|facebook|facebookLeadAds|typeform|jotForm|wufoo|surveyMonkey|tally|koBoToolbox|formIo|formstack|github|gitlab|bitbucket|rssFeedRead|postmark|mailjet|helpScout|zendesk|freshdesk|intercom|line)(?:Trigger)?$/;
function doorOf(node){const authentication=(0,n8n.p5)(node,"authentication"),asks=(0,n8n.BH)(authentication)?"unknown":authentication===""||authentication==="no\
ne"?"open":"asked";if(node.package===n8n.Uo){if(node.kind==="mcpTrigger")return asks;if(node.kind!=="chatTrigger")return"inside";const isPublic=(0,n8n.p5)(node,
"public");return isPublic==="true"?asks:(0,n8n.BH)(isPublic)?"unknown":"inside"}return/\.webhook$/.test(node.type)?(0,n8n.p5)(node,"options.ipWhitelist")===""?asks:
"asked":/\.formTrigger$/.test(node.type)?asks:STRANGERS.test(node.kind)?"strangers":"inside"}function asksWhoCalls(node){if(node.isDisabled||!node.parameters||!/^(?:if|filter|switch|code|function|functionItem|crypto|jwt|set)$/.
test(node.kind))return!1;if(node.kind==="jwt")return(0,n8n.p5)(node,"operation")==="verify";if(node.kind==="crypto")return(0,n8n.p5)(node,"action")==="hmac";if(node.
kind==="set")return!1;const text=(0,n8n.qc)(node).join(`
`).slice(0,limits.$$);return/headers[\s\S]{0,60}(?:auth|token|key|secret|signature|hmac|sha256)/i.test(text)||/\b(?:createHmac|timingSafeEqual|verifySignature)\b/.
test(text)}function calledWorkflow(node,workflow){const at=node.parameters&&(0,server_entries.jf)(node.parameters,"workflowId"),text=(0,server_entries.b6)(at&&((0,server_entries.
jf)(at,"__rl")?(0,server_entries.jf)(at,"value"):at))??"";return/^=\{\{\s*\$workflow\.id\s*\}\}$/.test(text)||text!==""&&text===workflow.id?"own":text===""||(0,n8n.
BH)(text)?void 0:text.replace(/^=/,"")}var lib_escape=__webpack_require__(68989);const ROWS=[{kinds:/^(?:executeCommand|ssh)$/,reads:["shell"],writes:["shell"],
usual:"write"},{kinds:/^(?:toolCode|code)$/,reads:[],writes:[],usual:"read"},{kinds:/^(?:httpRequest|toolHttpRequest|graphql)$/,reads:["fetch"],writes:["fetch"],
usual:"read"},{kinds:/^(?:rssFeedRead|toolWikipedia|toolSerpApi|toolSearXng|serpApi|tavily|firecrawl|searchApi|hackerNews|reddit|jinaAi|perplexity|braveSearch|scrapeNinja|apify|airtop|twitter|youTube)$/,
reads:["untrusted"],writes:["untrusted"],usual:"read"},{kinds:/^(?:gmail|microsoftOutlook)$/,reads:["private","untrusted"],writes:["send"],usual:"write"},{kinds:/^(?:emailReadImap)$/,
reads:["private","untrusted"],writes:[],usual:"read"},{kinds:/^(?:emailSend|telegram|whatsApp|twilio|discord|sendGrid|mailgun|mandrill|awsSes|awsSns|mailjet|vonage|pushover|matrix|lemlist|plivo|messageBird|linkedIn|facebookGraphApi)$/,
reads:["private"],writes:["send"],usual:"write"},{kinds:/^(?:slack|mattermost|microsoftTeams)$/,reads:["private","untrusted"],writes:["send"],usual:"write"},{kinds:/^(?:github|gitlab|jira|zendesk|freshdesk|intercom|helpScout|linear|clickUp|asana|trello)$/,
reads:["private","untrusted"],writes:["records","send"],usual:"write"},{kinds:/^(?:googleSheets|airtable|mongoDb)$/,reads:["private"],writes:["records"],usual:"\
read"},{kinds:/^(?:googleCalendar|googleDocs|supabase)$/,reads:["private"],writes:["records"],usual:"write"},{kinds:/^(?:googleDrive|googleTasks|googleContacts|microsoftExcel|microsoftOneDrive|microsoftSharePoint|dropbox|box|nextCloud|notion|baserow|nocoDb|coda|hubspot|salesforce|pipedrive|odoo|zohoCrm|wooCommerce|shopify|redis|elasticsearch|dataTable|awsS3|awsDynamoDb|quickbooks|xero)$/,
reads:["private"],writes:["records"]},{kinds:/^(?:postgres|mySql|microsoftSql|snowflake|questDb|crateDb|timescaleDb|googleBigQuery|oracleDatabase)$/,reads:["pri\
vate"],writes:["records"],usual:"write"},{kinds:/^(?:stripe|payPal|wise|chargebee)$/,reads:["private"],writes:["money"],usual:"read"},{kinds:/^(?:readWriteFile|readBinaryFile|readBinaryFiles)$/,
reads:["file-read"],writes:["file-write"],usual:"read"},{kinds:/^(?:writeBinaryFile)$/,reads:["file-write"],writes:["file-write"],usual:"write"}],READS=/^(?:get|getall|getmany|read|search|list|find|select|lookup|query|count|aggregate|download|availability|info)/i,
SENDING_RESOURCE=/^$|message|mail|sms|thread|chat|post|tweet|comment|push|notification|issue|ticket|draft|case/i,MARKS=/^(?:(?:add|remove|update)?labels?|mark(?:as)?(?:un)?read|(?:un)?(?:star|archive|pin|mute|flag)(?:chat)?(?:message)?|move|react)$/i,
REMOVES=/^(?:un)?(?:delete|trash)/i;function sends(node){const resource=(0,n8n.p5)(node,"resource");return SENDING_RESOURCE.test(resource)&&!isUnsent(node)&&!REMOVES.
test((0,n8n.p5)(node,"operation"))}function isUnsent(node){const operation=(0,n8n.p5)(node,"operation");return ROWS.find(({kinds})=>kinds.test(node.kind))?.writes.
every(each=>each==="send")?MARKS.test(operation)||/^draft$/i.test((0,n8n.p5)(node,"resource"))&&operation!=="send":!1}const SQL=[[/^(?:postgres|mySql|microsoftSql|snowflake|questDb|crateDb|timescaleDb|oracleDatabase)$/,
["query"],!1],[/^googleBigQuery$/,["sqlQuery"],!0]];function queryKeys(node){const row=SQL.find(([kinds])=>kinds.test(node.kind));if(!row)return[];const[,keys,isUsual]=row,
operation=(0,n8n.p5)(node,"operation");return operation==="executeQuery"||operation==="execute"||operation===""&&isUsual?keys:[]}function commandKeys(node){if(node.
kind==="executeCommand")return["command"];const resource=(0,n8n.p5)(node,"resource");return node.kind==="ssh"&&(resource===""||resource==="command")?["command"]:
[]}function codeKeys({kind}){return kind==="code"||kind==="toolCode"?["jsCode","pythonCode","code.execute.code","code.supplyData.code"]:kind==="function"||kind===
"functionItem"?["functionCode"]:[]}function addressOfNode(node){return/^(?:httpRequest|toolHttpRequest)$/.test(node.kind)?(0,n8n.p5)(node,"url"):""}function abilitiesOfNode(node){
const row=ROWS.find(({kinds})=>kinds.test(node.kind));if(!row)return new Set;const operation=(0,n8n.p5)(node,"operation"),does=operation===""?row.usual:READS.test(
operation)?"read":"write",can=new Set(does===void 0?[]:does==="read"?row.reads:row.writes);return sends(node)||can.delete("send"),does==="write"&&isUnsent(node)&&
can.add("records"),/^(?:httpRequest|toolHttpRequest)$/.test(node.kind)&&mayChooseAddress(node)&&(can.add("untrusted"),can.add("send")),/^(?:toolCode|code)$/.test(
node.kind)&&mayWriteCode(node)&&can.add("code"),queryKeys(node).length>0&&(can.add("private"),can.delete("records"),queryKeys(node).some(key=>isChosenByModel((0,n8n.
p5)(node,key)))&&can.add("sql")),/^(?:delete|deleteall|truncate|drop)/i.test(operation)&&can.add("destroy"),can}function isChosenByModel(text){return/\$fromAI\s*\(/i.
test(text)}function mayChooseAddress(node){const url=addressOfNode(node);return node.kind==="toolHttpRequest"&&/^=?\s*(?:https?:\/\/)?\{(?!\{)[^}/]{1,60}\}/.test(
url)||isChosenAtStart(url)}function isChosenAtStart(url){return/^=\s*(?:https?:\/\/)?\{\{[^}]{0,200}\$fromAI\s*\(/i.test(url)}function mayWriteCode(node){return codeKeys(
node).some(key=>isChosenByModel((0,n8n.p5)(node,key))||runsText((0,n8n.p5)(node,key)))}function runsText(code){return/\b(?:eval|Function|exec|execSync|vm\.runIn\w+|os\.system|subprocess\.\w+)\s*\(\s*(?:String\()?(?:query|_query|\$fromAI)/.
test(withoutComments(code))}function withoutComments(code){return code.slice(0,limits.$$).replace(/\/\*[\s\S]*?(?:\*\/|$)|(?<=^|[\s;{}(,])\/\/[^\n]*|(?<=^|\n)\s*#[^\n]*/g,
"")}const RECIPIENTS=/^(?:sendTo|toEmail|toRecipients|to|toList|recipients?|chatId|phoneNumber|recipientPhoneNumber|channelId|channel|userId|user|ccList|bccList|ccEmail|bccEmail)$/;
function mayChooseRecipient(node){return mayChooseAddress(node)?!0:!abilitiesOfNode(node).has("send")||node.parameters?.kind!=="object"?!1:node.parameters.entries.
some(({key})=>RECIPIENTS.test(key)&&isChosenByModel((0,n8n.p5)(node,key)))}function isModelControlled(node){return(0,n8n.qc)(node).some(isChosenByModel)||node.kind===
"toolHttpRequest"&&placeholders(node)}function placeholders(node){return(0,n8n.qc)(node).some(text=>/^model(?:Optional|Required)$/.test(text)||/(?<!\{)\{\w{1,60}\}(?!\})/.
test(text))}function nameOf({name}){return(0,lib_escape.Jj)(name,NAME)}const NAME=80,STEPS=12;function shownWay(way){const names=way.map(nameOf);return(names.length>
STEPS?[...names.slice(0,4),"\u2026",...names.slice(-4)]:names).join(" \u2192 ")}const HANDS_ON=/^(?:if|switch|filter|noOp|merge|limit|wait|splitInBatches|removeDuplicates|sort|stickyNote|compareDatasets|respondToWebhook)$/,
TAMES=/\b(?:Number|parseInt|parseFloat|Boolean|encodeURIComponent)\s*\(|\.(?:toNumber|toInt|toFloat|toBoolean|length|hash|urlEncode|base64Encode|toDateTime|toJsonString)\b|\$now\b(?![\s\S]*\$json)|[=!]==?|\.(?:includes|test|startsWith)\s*\(/;
function originOf(graph,node,text){return createSearch(graph).ofText(node,text,0)}function expressionsIn(text){return(0,n8n.BH)(text)?[...text.slice(0,2e4).matchAll(
/\{\{([\s\S]{1,2000}?)\}\}/g)].map(([,inner=""])=>inner):[]}function createSearch(graph){let steps=0;const seen=new Set;function ofText(node,text,depth){for(const expression of expressionsIn(
text)){const plain=expression.replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1(?=\s*[:?)+]|\s*$)/g,"''");if(!isChosenByModel(expression)&&!TAMES.test(plain))for(const reference of referencesIn(
expression)){const found=ofReference(node,reference,depth);if(found)return found}}}function ofReference(node,{node:name,field},depth){if(!(depth>20)){if(name!==
void 0){const source=graph.workflow.byName.get(name);return source&&ofOutput(source,field,depth+1)}for(const root of rootsOf(node))for(const{type,node:before}of graph.
workflow.into(root)){const found=type==="main"?ofOutput(before,field,depth+1):void 0;if(found)return found}}}function rootsOf(node){const found=new Set([node]);
for(const each of found)for(const{type,node:above}of graph.workflow.outOf(each))type!=="main"&&found.add(above);return[...found]}function ofOutput(node,field,depth){
const key=JSON.stringify([node.name,field]);if(seen.has(key)||++steps>limits.HC)return;seen.add(key);const role=graph.roleOf(node);if(node.isDisabled||role==="f\
low"&&HANDS_ON.test(node.kind))return ofReference(node,{node:void 0,field},depth);if(role==="trigger")return ofTrigger(node,field);if(role==="agent"||role==="ch\
ain"||role==="app")return{by:"model",node};if(node.kind==="set"||node.kind==="splitOut")return ofSet(node,field,depth)}function ofTrigger(node,field){const[first="",
second=""]=field;if(node.kind==="webhook"?/^(?:body|query|params|headers)?$/.test(first):node.kind==="chatTrigger"?/^(?:chatInput|sessionId|action|files|metadata)?$/.
test(first):node.kind==="formTrigger"?!/^(?:submittedAt|formMode)$/.test(first):node.kind==="telegramTrigger"?/^(?:text|caption|document)$/.test(second)||second===
"":node.kind==="executeWorkflowTrigger"&&isOwnTool(graph))return{by:node.kind==="executeWorkflowTrigger"?"model":"caller",node}}function ofSet(node,field,depth){
const[first="",...rest]=field,own=assignmentsOf(node).find(({name})=>name===first||name===field.join("."));if(own){const whole=/^=\{\{\s*\$json\s*\}\}$/.test(own.
value)?rest:void 0;return whole?ofReference(node,{node:void 0,field:whole},depth):ofText(node,own.value,depth)}return node.kind==="splitOut"?ofReference(node,{node:void 0,
field:[]},depth):(Number(node.version)>=3.3?(0,n8n.p5)(node,"includeOtherFields")!=="true":(0,n8n.p5)(node,"keepOnlySet")==="true"||(0,n8n.p5)(node,"include")===
"none")?void 0:ofReference(node,{node:void 0,field},depth)}return{ofText}}function referencesIn(expression){const head=/\$json|\$input\b(?:\.(?:first|last|item|all)(?:\(\))?)?(?:\[0\])?\.?(?:json)?|\$\(\s*(['"`])((?:\\.|(?!\1)[^\\]){1,200})\1\s*\)(?:\.(?:first|last|item|all|itemMatching|params)(?:\([^)]{0,20}\))?)?(?:\[\d+\])?(?:\??\.json)?|\$node\[\s*(['"`])((?:\\.|(?!\3)[^\\]){1,200})\3\s*\](?:\.json)?|\$node\.([A-Za-z_]\w{0,100})\.json|\$items\(\s*(['"`])((?:\\.|(?!\6)[^\\]){1,200})\6[^)]{0,20}\)(?:\[\d+\])?(?:\.json)?/g;
return[...expression.matchAll(head)].map(match=>({node:(match[2]??match[4]??match[5]??match[7])?.replace(/\\(.)/g,"$1"),field:fieldAfter(expression.slice((match.
index??0)+match[0].length))}))}function fieldAfter(text){const field=[],step=/\s*(?:\?\.)?(?:\.?\[\s*(?:(['"`])([^'"`]{1,100})\1|(\d{1,5}))\s*\]|\??\.([A-Za-z_$][\w$]{0,100})(?!\w*\())/y;
for(let match=step.exec(text);match&&field.length<10;match=step.exec(text)){const name=match[2]??match[4];name!==void 0&&field.push(name)}return field}function assignmentsOf({
parameters}){return[["assignments","assignments"],["fields","values"],["values","string"],["values","number"],["values","boolean"]].flatMap(([outer="",inner=""])=>{
const list=parameters&&(0,server_entries.jf)(parameters,outer),items=list&&(0,server_entries.jf)(list,inner);return items?.kind==="array"?items.items.flatMap(assignmentOf):
[]})}function assignmentOf(item){const name=(0,server_entries.b6)((0,server_entries.jf)(item,"name")),value=(0,server_entries.b6)((0,server_entries.jf)(item,"va\
lue")??(0,server_entries.jf)(item,"stringValue")??(0,server_entries.jf)(item,"numberValue"));return name===void 0?[]:[{name,value:value??""}]}function isOwnTool({
workflow}){return workflow.nodes.some(node=>node.kind==="toolWorkflow"&&!node.isDisabled&&calledWorkflow(node,workflow)==="own")}const MANY_ROUNDS=50,ONCE=/^n8n\/(?:output-unapproved|no-guardrail)$/;
function agentFindings(ways){const{graph}=ways,found=graph.workflow.nodes.flatMap(node=>{if(node.isDisabled)return[];const role=graph.roleOf(node);if(role==="me\
mory")return memory(ways,node);if(role!=="agent"&&role!=="chain"&&role!=="app")return[];const entrance=ways.entranceTo(node),output=unapproved(ways,node,entrance);
return role==="agent"?[...together(ways,node,entrance),...rounds(node),...output,...unguarded(ways,node,entrance)]:output}),once=new Set;return found.filter(({id:id2})=>!ONCE.
test(id2)||!once.has(id2)&&once.add(id2))}function together({graph},node,entrance){const powers=graph.usedBy(node,"ai_tool").map(tool=>({tool,can:abilitiesOfNode(
tool)})),first=(...wanted)=>powers.find(({can})=>wanted.some(each=>can.has(each)))?.tool,found=[],[code,network]=[powers.find(({tool})=>mayRunOther(tool))?.tool,
first("fetch")];code&&network&&found.push({id:"n8n/code-and-network",node,at:node.nameNode,message:`{place} runs code or commands with \`${nameOf(code)}\` and re\
aches the network with \`${nameOf(network)}\`.`,flag:"code_http_tools",...entrance&&{way:[...entrance.way,code]}});const secret=first("private","sql"),stranger=first(
"untrusted"),isStarted=entrance?.door==="open"||entrance?.door==="strangers",sending=powers.find(({tool})=>mayChooseRecipient(tool))?.tool;return secret&&sending&&
(stranger??isStarted)&&found.push({id:"n8n/lethal-trifecta",node,at:node.nameNode,message:`{place} reads private data with \`${nameOf(secret)}\`, takes in texts \
of strangers ${stranger?`with \`${nameOf(stranger)}\``:`from \`${entrance?nameOf(entrance.trigger.node):""}\``}, and sends wherever the model says with \`${nameOf(
sending)}\`.`,flag:"lethal_trifecta",...entrance&&{way:[...entrance.way,sending]}}),found}function mayRunOther(tool){return mayWriteCode(tool)||[...commandKeys(
tool),...codeKeys(tool)].some(key=>(0,n8n.BH)((0,n8n.p5)(tool,key)))}function rounds(node){const at=(0,n8n.lS)(node,"options.maxIterations"),count=Number((0,n8n.
p5)(node,"options.maxIterations"));return!at||!(count>MANY_ROUNDS)?[]:[{id:"n8n/many-iterations",node,at,parameter:"parameters.options.maxIterations",message:`{\
place} may go round ${count} times before its run ends.`,flag:"no_iteration_limit"}]}function memory(ways,node){const at=(0,n8n.lS)(node,"sessionKey"),text=(0,n8n.
p5)(node,"sessionKey"),entrance=ways.entranceTo(node);if(!at||text===""||(0,n8n.p5)(node,"sessionIdType")==="fromInput")return[];if(entrance?.door!=="open"||entrance.
trigger.node.kind!=="webhook")return[];const base={node,at,parameter:"parameters.sessionKey",id:"n8n/memory-key-from-caller",way:entrance.way};if(!(0,n8n.BH)(text))
return[{...base,message:"{place} is one memory for everybody who calls: its key is a fixed text."}];const origin=originOf(ways.graph,node,text);return origin?.by===
"caller"&&origin.node===entrance.trigger.node?[{...base,message:"{place} is chosen by a key that whoever calls sends along."}]:[]}const WRITES=["send","records",
"money","destroy"];function unapproved(ways,node,entrance){if(entrance?.door!=="open"&&entrance?.door!=="strangers")return[];const{graph}=ways,channel=entrance.
trigger.node.kind.replace(/Trigger$/,""),sinks=[...graph.reached(node,isApproval).keys()].filter(each=>each!==node&&!each.isDisabled&&each.kind!==channel&&!isApproval(
each)&&writes(each));if(sinks.length===0)return[];const names=sinks.slice(0,4).map(each=>`\`${nameOf(each)}\``);return[{id:"n8n/output-unapproved",node,at:node.
nameNode,message:`What {place} says goes out by ${names.join(", ")}${sinks.length>names.length?` and ${sinks.length-names.length} more`:""} without a person in \
between.`,way:[...entrance.way,...sinks.slice(0,1)],flag:"no_human_approval"}]}function writes(node){if(isUnsent(node))return!1;if(node.kind==="httpRequest")return/^(?:POST|PUT|PATCH|DELETE)$/.
test((0,n8n.p5)(node,"method"));const can=abilitiesOfNode(node);return queryKeys(node).some(key=>!/^=?\s*(?:select|with)\b/i.test((0,n8n.p5)(node,key)))||WRITES.
some(each=>can.has(each))}function isApproval(node){return/HitlTool$|\.gotoHuman$|\.form$/.test(node.type)||/^sendAndWait/.test((0,n8n.p5)(node,"operation"))||node.
kind==="wait"&&/^(?:webhook|form)$/.test((0,n8n.p5)(node,"resume"))}function unguarded(ways,node,entrance){const{graph}=ways;return entrance?.door!=="open"&&entrance?.
door!=="strangers"?[]:graph.usedBy(node,"ai_tool").filter(tool=>writes(tool)||abilitiesOfNode(tool).has("shell")).length===0?[]:graph.workflow.nodes.some(each=>!each.
isDisabled&&(graph.roleOf(each)==="guardrail"||isModeration(each)))?[]:[{id:"n8n/no-guardrail",node,at:node.nameNode,message:"{place} takes texts of strangers a\
nd has tools that change things, and nothing checks what comes in.",way:entrance.way}]}function isModeration(node){return(0,n8n.p5)(node,"operation")==="classif\
y"||(0,n8n.qc)(node).some(text=>/\/v1\/moderations\b/.test(text))}const DANGERS=[{pattern:/\brequire\s*\(\s*['"](?:node:)?child_process['"]\s*\)|\bfrom\s+['"](?:node:)?child_process['"]/,
what:"starts programs"},{pattern:/\b(?:os\.(?:system|popen|exec[lv]p?e?)|subprocess\.(?:run|call|Popen|check_output|check_call|getoutput))\s*\(/,what:"starts pr\
ograms",isOfPython:!0},{pattern:/(?<![\w.$])eval\s*\(|\bnew\s+Function\s*\(|\bvm\.(?:runIn\w+|Script)\b/,what:"runs text as a program"},{pattern:/(?<![\w.])(?:exec|__import__)\s*\(\s*(?:compile\s*\(|[a-z_]\w*\s*[,)])/,
what:"runs text as a program",isOfPython:!0},{pattern:/\bfs(?:\.promises)?\.(?:readFile|writeFile|appendFile|unlink|rm|rmdir|createWriteStream|createReadStream)(?:Sync)?\s*\(/,
what:"reads or writes files of the server"}];function dangersIn(node){return codeKeys(node).flatMap(parameter=>{const at=(0,n8n.lS)(node,parameter),text=(0,n8n.
p5)(node,parameter);if(!at||text==="")return[];const isPython=parameter==="pythonCode",code=withoutComments(text);return DANGERS.filter(({pattern,isOfPython})=>(isPython||
!isOfPython)&&pattern.test(code)).map(({what})=>({what,parameter:`parameters.${parameter}`,at}))})}function codeFindings(graph){return graph.workflow.nodes.filter(
node=>!node.isDisabled).flatMap(node=>dangersIn(node).slice(0,1).filter(()=>!codeKeys(node).some(key=>runsText((0,n8n.p5)(node,key)))).map(({what,parameter,at})=>({
id:"n8n/dangerous-code",node,at,parameter,message:`The code of {place} ${what}.`,flag:"dangerous_code"})))}var component_names=__webpack_require__(45486),launch_hosts=__webpack_require__(
54559);const OWN_NAMES=/^(?:ollama|azure-openai|aws-bedrock|databricks|lemonade)$/;function knownModel(node,id2){const server=providerOf(node);if(!(server!==void 0&&
OWN_NAMES.test(server)))return server==="huggingface"?(0,ai_catalogue.s2)(id2):(0,ai_catalogue.DM)(id2)}function modelFindings(graph){const seen=new Set;return graph.
workflow.nodes.flatMap(node=>{const role=graph.roleOf(node);if(!graph.isUsed(node)||!/^(?:model|embedding|reranker|app|agent)$/.test(role))return[];const model=modelOfNode(
node),known=model&&knownModel(node,model.id);if(!model||!known||seen.has(known.name))return[];seen.add(known.name);const base={node,at:model.node,parameter:"par\
ameters.model"};return known.isDeprecated?[{...base,id:"n8n/deprecated-model",message:`{place} asks the model \`${known.name}\`, which its provider ${known.endsOn===
void 0?"has given up":`ends on ${known.endsOn}`}.`}]:known.isAlias?[{...base,id:"n8n/model-alias",message:`{place} asks the model \`${known.name}\`, a name that \
its provider moves.`}]:[]})}const KEYS=["endpointUrl","sseEndpoint","httpStreamUrl","url"],KNOWN=["githubcopilot.com","notion.com","linear.app","atlassian.com",
"asana.com","slack.com","stripe.com","paypal.com","sentry.dev","cloudflare.com","vercel.com","netlify.com","neon.tech","supabase.com","hubspot.com","intercom.co\
m","box.com","canva.com","figma.com","zapier.com","make.com","huggingface.co","googleapis.com","microsoft.com","amazonaws.com","api.aws","openai.com","anthropic\
.com","context7.com","deepwiki.com","tavily.com","exa.ai","firecrawl.dev","apify.com","brightdata.com","semgrep.ai","monday.com","square.com","squareup.com","pl\
aid.com","webflow.com","wix.com","shopify.com","airtable.com","gitlab.com","mongodb.com","pipedream.net","composio.dev","n8n.cloud","n8n.io","coingecko.com"];function mcpAddress(client){
for(const parameter of KEYS){const text=(0,n8n.p5)(client,parameter),node=(0,n8n.lS)(client,parameter);if(text===""||!node)continue;const url=(0,n8n.BH)(text)?"":
((0,n8n.Zc)(text)??"").trim(),address=(0,launch_hosts.ci)(url);if(!address)return{parameter,node,url:"",isPlain:!1,isNear:!1,flags:[]};const{host,scheme}=address,
isNear=(0,launch_hosts.U9)(host)||(0,launch_hosts.Gw)(host),isPlain=(scheme==="http"||scheme==="ws")&&!isNear;return{parameter,node,url,host,isPlain,isNear,flags:[
...isPlain?["insecure_transport"]:[],...isNear||(0,network_host.Oo)(host,KNOWN)?[]:["mcp_unknown_server"]]}}return{parameter:"",url:"",isPlain:!1,isNear:!1,flags:[]}}
function mcpServerKey(client){const name=(0,component_names.X5)(mcpAddress(client).url);return name===void 0?void 0:{type:"mcp_server",name}}function takesAllTools(client){
return client.kind==="mcpClientTool"&&client.package.startsWith("@n8n/")?/^(?:all|except)?$/.test((0,n8n.p5)(client,"include")):!1}function serverFindings(graph){
return graph.workflow.nodes.filter(node=>graph.roleOf(node)==="mcp-client"&&graph.isUsed(node)).flatMap(node=>{const{parameter,node:at,host,isPlain,isNear}=mcpAddress(
node);if(!at||host===void 0||(0,launch_hosts.Bs)(host))return[];const found=[],base={node,at,parameter:`parameters.${parameter}`},isStranger=(0,launch_hosts.ZJ)(
host)||(0,launch_hosts.yD)(host);return!isNear&&(isStranger||!(0,network_host.Oo)(host,KNOWN))&&found.push({...base,id:"n8n/mcp-unknown-server",message:`{place}\
 connects to an MCP server at \`${host}\`${(0,launch_hosts.ZJ)(host)?", a tunnel that somebody else may have tomorrow":isStranger?", an address without a name":
""}.`,...!isStranger&&{tier:"context"}}),!isNear&&takesAllTools(node)&&found.push({...base,id:"n8n/mcp-all-tools",message:`{place} hands an agent every tool tha\
t \`${host}\` offers, now and later.`}),isPlain&&found.push({...base,id:"n8n/insecure-transport",message:`{place} talks to the MCP server at \`${host}\` over pla\
in HTTP.`,.../^(?:none)?$/.test((0,n8n.p5)(node,"authentication"))&&{tier:"review"}}),found})}const TYPES={memory:"memory","vector-store":"vector_store",agent:"\
agent",tool:"tool","mcp-server":"mcp_server","mcp-client":"mcp_client",guardrail:"guardrail",trigger:"trigger"};function declareWorkflow({artifact,declare,relate},listed){
const{graph,scope}=listed,{workflow}=graph,range=node=>[artifact.byteOffset(node.start),artifact.byteOffset(node.end)],add=({at,of,...claim})=>declare({...claim,
origin:"file",range:range(at),...of&&{extent:range(of)}}),own={type:"workflow",name:listed.name,scope:artifact.path};if(add({...own,at:components_nameOf(workflow),
of:workflow.node,flags:listed.flags(void 0),properties:{"n8n-id":workflow.id,active:workflow.isActive===void 0?void 0:workflow.isActive?"yes":"no",nodes:String(
workflow.nodes.length)}}),!graph.isOfModels)return;const context={listed,own,scope,add,relate,keyOf:node=>keyOf(node,graph,scope)};for(const node of workflow.nodes)
graph.isUsed(node)&&declareNode(node,context);for(const trigger of graph.triggers)graph.isUsed(trigger.node)&&relateTrigger(trigger,context)}function components_nameOf({
node}){return node.entries.findLast(({key})=>key==="name")?.value??{...node,end:node.start+1}}function keyOf(node,graph,scope){const type=TYPES[graph.roleOf(node)];
return type&&{type,name:node.name,scope}}function declareNode(node,context){const{listed,own,add,relate,keyOf:keyOf2}=context,{graph}=listed,role=graph.roleOf(node),
key=keyOf2(node),owners=ownersOf(node,context);if(key){const door=graph.triggers.find(each=>each.node===node)?.door,can=canOf(node,graph);if(add({...key,at:node.
nameNode,of:node.node,...role==="vector-store"&&{provider:storeOf(node)},...door==="open"&&{auth:"none"},...door==="asked"&&{auth:"required"},...can.size>0&&{capabilities:can},
flags:[...flagsOf(node,role,graph),...listed.flags(node)],properties:{"n8n-type":node.type,"n8n-type-version":node.version,...hasVariableModel(node)&&{model:"de\
cided when it runs"}}}),role!=="trigger")for(const from of owners)relate({from,type:from.type==="mcp_server"?"exposes":relationTo(node,role),to:key})}const users=key?
[key]:owners;role!=="flow"&&role!=="trigger"&&role!=="part"&&declareModel(node,role,users,context),declareAddress(node,role,users,context),role!=="flow"&&declareCredentials(
node,users,context);const package_=communityPackage(node);if(package_!==void 0){const purl=(0,component_names.VA)("npm",package_),to={type:"package",name:package_,
purl};add({...to,at:node.nameNode,of:node.node,flags:["community_node"]}),relate({from:own,type:"uses",to})}}function ownersOf(node,{listed:{graph},own,keyOf:keyOf2}){
const found=new Set([node]),owners=[];for(const each of found){const above=graph.workflow.outOf(each).filter(({type,node:next})=>type!=="main"&&!next.isDisabled);
for(const{node:next}of above){const key=keyOf2(next);key?owners.push(key):found.add(next)}above.length===0&&owners.push(own)}return owners}function relationTo(node,role){
return role==="mcp-server"||role==="agent"?"contains":role==="vector-store"?/^insert$|^update$/.test((0,n8n.p5)(node,"mode"))?"writes_to":"reads_from":"uses"}function canOf(node,graph){
const role=graph.roleOf(node);return role==="tool"?abilitiesOfNode(node):role!=="agent"&&role!=="mcp-server"?new Set:new Set(graph.usedBy(node,"ai_tool").flatMap(
tool=>[...abilitiesOfNode(tool)]))}function flagsOf(node,role,graph){const flags=[];return role==="tool"&&isModelControlled(node)&&flags.push("model_controlled"),
communityPackage(node)!==void 0&&flags.push("community_node"),role==="mcp-client"&&takesAllTools(node)&&flags.push("mcp_all_tools"),role==="tool"&&dangersIn(node).
length>0&&flags.push("dangerous_code"),role==="agent"&&graph.usedBy(node,"ai_tool").some(tool=>graph.roleOf(tool)==="agent")&&flags.push("multi_agent_no_trust"),
flags}function storeOf({kind}){const name=kind.replace(/^(?:chatHub)?vectorStore/i,"").replace(/(?:Insert|Load)$/,"").toLowerCase();return{chromadb:"chroma",pgvector:"\
postgres",mongodbatlas:"mongodb",inmemory:""}[name]??name}function declareModel(node,role,users,{add,relate}){const base=(0,n8n.p5)(node,"options.baseURL")||(0,n8n.
p5)(node,"options.endpointUrl"),model=modelOfNode(node),known=model&&knownModel(node,model.id),server=base===""&&!isElsewhere(node,model,known)?providerOf(node):
void 0;if(!(server===void 0&&!/^(?:model|embedding|reranker|app)$/.test(role))){if(model){const to={type:role==="embedding"||known?.isEmbedding?"embedding_model":
"model",name:known?.name??model.id,...known?.purl!==void 0&&{purl:known.purl}},provider=known?.provider??server,flags=[];known?.isAlias&&flags.push("unpinned_mo\
del"),known?.isDeprecated&&flags.push("deprecated_model"),add({...to,...provider!==void 0&&{provider},flags,at:model.node,of:node.node});for(const from of users)
relate({from,type:"uses",to})}if(server!==void 0){const to={type:"llm_provider",name:server};add({...to,at:node.nameNode,of:node.node});for(const from of users)
relate({from,type:"uses",to})}(0,n8n.BH)(base)||declareEndpoint((0,component_names.X5)(base.replace(/^=/,"")),"inference_endpoint",node,users,{add,relate})}}function isElsewhere({
kind},model,known){return/^(?:lmChatOpenAi|lmOpenAi|embeddingsOpenAi|openAi)$/.test(kind)&&model!==void 0&&known?.provider!=="openai"&&!model.id.startsWith("ft:")}
function writtenAddress(text){const written=text.replace(/^=/,"").trim();if((0,launch_hosts.Bs)((0,network_host.w4)(written)??"")||/^\w+:\/\/[A-Z_]{4,}(?:[/:]|$)/.
test(written))return;const at=written.search(/[{<[]|[^\u0020-\u007e]/);if(at<0)return(0,component_names.X5)(written);const head=written.slice(0,at);if(/^[a-z][a-z0-9+.-]{0,20}:\/\/[^/?#]+[/?#]/i.
test(head))return(0,component_names.X5)(/[?#]/.test(head)?head:head.slice(0,head.lastIndexOf("/")))}function declareAddress(node,role,users,{add,relate}){if(role===
"mcp-client"){const to=mcpServerKey(node);if(!to)return;add({...to,endpoint:to.name,flags:mcpAddress(node).flags,at:mcpAddress(node).node??node.nameNode,of:node.
node});for(const from of users)relate({from,type:"calls",to});return}const endpoint=writtenAddress(addressOfNode(node)),host=endpoint===void 0?void 0:(0,ai_catalogue.
w4)((0,network_host.w4)(endpoint)??"");declareEndpoint(endpoint,host?.type??"endpoint",node,users,{add,relate},host?.provider)}function declareEndpoint(endpoint,type,node,users,{
add,relate},provider){if(endpoint===void 0)return;const to={type,name:endpoint};add({...to,endpoint,...provider!==void 0&&{provider},at:node.nameNode,of:node.node});
for(const from of users)relate({from,type:"calls",to})}function declareCredentials(node,users,{add,relate}){if(!(addressOfNode(node)!==""&&/^(?:none)?$/.test((0,n8n.
p5)(node,"authentication"))))for(const name of node.credentials){const to={type:"secret_reference",name};add({...to,at:node.nameNode,of:node.node,properties:{kind:"\
n8n credential type"}});for(const from of users)relate({from,type:"authenticates_with",to})}}function relateTrigger({node},{listed:{graph},own,keyOf:keyOf2,relate}){
const from=keyOf2(node);if(!from||graph.roleOf(node)==="mcp-server")return;const targets=[...graph.reached(node).keys()].filter(each=>graph.isUsed(each)&&graph.
roleOf(each)==="agent"&&graph.workflow.outOf(each).every(({type})=>type==="main")).flatMap(each=>keyOf2(each)??[]);for(const to of targets.length>0?targets:[own])
relate({from,type:"triggers",to})}var credential_names=__webpack_require__(81882),fillers=__webpack_require__(56379),value_checks=__webpack_require__(16002);function connectionFindings({
workflow}){return workflow.nodes.filter(({isDisabled})=>!isDisabled).flatMap(node=>[...certificates(node),...inTheClear(node)])}function hasCredentials(node){return/^(?:predefinedCredentialType|genericCredentialType|headerAuth|basicAuth|bearerAuth)$/.
test((0,n8n.p5)(node,"authentication"))}const UNCHECKED=["options.allowUnauthorizedCerts","allowUnauthorizedCerts","options.ignoreSSLIssues","ignoreSSLIssues"];
function certificates(node){return UNCHECKED.flatMap(parameter=>{const at=(0,n8n.lS)(node,parameter);if(!at||(0,n8n.p5)(node,parameter)!=="true")return[];const host=(0,launch_hosts.
ci)(addressOfNode(node).replace(/^=/,""))?.host;if(host!==void 0&&(0,launch_hosts.U9)(host))return[];const isNear=host===void 0||(0,launch_hosts.Gw)(host)||(0,launch_hosts.
Bs)(host);return[{id:"n8n/tls-unchecked",node,at,parameter:`parameters.${parameter}`,message:`{place} takes any certificate for the host it asks${hasCredentials(
node)?", and sends it credentials":""}.`,flag:"tls_unchecked",...(!hasCredentials(node)||isNear)&&{tier:"review"}}]}).slice(0,1)}const ADDRESSES=["url","options\
.baseURL","options.endpointUrl"];function inTheClear(node){return ADDRESSES.flatMap(parameter=>{const at=(0,n8n.lS)(node,parameter),text=(0,n8n.p5)(node,parameter).
replace(/^=/,""),address=(0,launch_hosts.ci)(text);return!at||address?.scheme!=="http"?[]:(0,launch_hosts.U9)(address.host)||(0,launch_hosts.Gw)(address.host)||
(0,launch_hosts.Bs)(address.host)?[]:!(parameter!=="url"&&node.credentials.length>0)&&!(hasCredentials(node)&&node.credentials.length>0)?[]:[{id:"n8n/insecure-t\
ransport",node,at,parameter:`parameters.${parameter}`,message:`{place} sends credentials to \`${address.host}\` over plain HTTP.`,flag:"insecure_transport"}]})}
const KEY_LENGTH=16,SCHEME=/^(?:Bearer|Basic|Token|ApiKey|Key)\s+/i;function keyFindings({workflow}){return workflow.nodes.flatMap(node=>node.parameters?keysIn(
node,node.parameters):[])}function keysIn(node,parameters){const found=[],queue=[{node:parameters,path:"parameters"}];for(const{node:at,path}of queue){if(queue.
length>limits.is)break;if(at.kind==="array")for(const[index,item]of at.items.slice(0,limits.is).entries())queue.push({node:item,path:`${path}.${index}`});if(at.
kind!=="object")continue;const name=(0,server_entries.b6)((0,server_entries.jf)(at,"name")??(0,server_entries.jf)(at,"key"));for(const{key,value}of at.entries){
if(value.kind!=="scalar"){queue.push({node:value,path:`${path}.${key}`});continue}const called=key==="value"||key==="stringValue"?name??"":key,secret=typeof value.
value=="string"&&key!=="key"&&key!=="keyName"?credentialIn(called,value.value):void 0;secret!==void 0&&found.push({id:"n8n/key-in-parameters",node,at:value,parameter:`${path}\
.${key}`,message:`A credential is written into {place}, as \`${called.slice(0,60)}\`.`,secret,flag:"hardcoded_credentials"})}}return found}const NO_CREDENTIAL=/(?:space|index_?now|group|record|document|session)[-_]?key$/i;
function credentialIn(name,text){if((0,n8n.BH)(text)||!(0,credential_names.s)(name)||NO_CREDENTIAL.test(name))return;const value=text.replace(/^=/,"").trim().replace(
SCHEME,"");if(value.length<KEY_LENGTH||value.length>2e3||/\s|^[{[<$#~.]|^https?:/.test(value)||(0,fillers.w)(value)||/^(?:[\w-]+\.)+[a-z]{2,}$/i.test(value)||isUuidName(
name,value))return;const isMixed=/\d/.test(value)&&/[A-Za-z]/.test(value)&&(0,value_checks.Ue)(value)>=3,parts=value.split(/[-_.:/+=]/).filter(part=>part!==""),
isWords=parts.length>1&&parts.every(part=>/^(?:[A-Za-z]{1,20}\d{0,3}|\d{1,4}|v\d+)$/.test(part));return isMixed&&!isWords?value:void 0}function isUuidName(name,value){
return/^(?:key|token|sessionKey|auth)$/i.test(name)&&/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(value)}const HARM=[["shell","run commands"],["code","run code"],["sql",
"write queries"],["money","move money"],["destroy","delete records"],["send","send messages"],["records","change records"],["file-write","write files"],["file-r\
ead","read files"]],DATA=[["private","read data"]];function doorFindings(ways){return ways.graph.triggers.filter(({door})=>door==="open").flatMap(trigger=>trigger.
node.kind==="mcpTrigger"?mcpServer(ways,trigger):askingModel(ways,trigger))}function mcpServer({graph},{node}){const tools=graph.usedBy(node,"ai_tool");if(tools.
length===0)return[];const can=new Set(tools.flatMap(tool=>[...abilitiesOfNode(tool)])),harms=HARM.filter(([capability])=>can.has(capability)).map(([,what])=>what),
all=[...harms,...DATA.filter(([capability])=>can.has(capability)).map(([,what])=>what)];return[{id:"n8n/mcp-trigger-open",node,at:(0,n8n.lS)(node,"authenticatio\
n")??node.nameNode,parameter:"parameters.authentication",message:`{place} is an MCP server that asks nobody who he is${all.length===0?"":`; its tools ${all.slice(
0,3).join(", ")}`}.`,notes:[`tools: ${tools.slice(0,10).map(nameOf).join(", ")}`],flag:"no_auth",...harms.length===0&&{tier:"review"},...confidence(graph.workflow.
isActive)}]}function askingModel(ways,trigger){const{node}=trigger,asked=ways.graph.workflow.nodes.flatMap(each=>{const role=ways.graph.roleOf(each);if(each.isDisabled||
!(role==="agent"||role==="chain"||role==="app"))return[];const entrance=ways.entranceFrom(trigger,each);return entrance?.door==="open"?[entrance]:[]}),[nearest]=asked.
toSorted((a,b)=>a.way.length-b.way.length);if(!nearest)return[];const kind=node.kind==="chatTrigger"?"A chat":node.kind==="formTrigger"?"A form":"A webhook";return[
{id:"n8n/trigger-open",node,at:(0,n8n.lS)(node,"authentication")??node.nameNode,parameter:"parameters.authentication",message:`${kind} that anybody may call, {p\
lace}, starts a workflow that asks a model.`,way:nearest.way,flag:"webhook_no_auth",...node.kind==="formTrigger"&&{tier:"context"},...confidence(ways.graph.workflow.
isActive)}]}function confidence(isActive){return isActive===!0?{}:{confidence:"medium"}}const SINKS=[{keys:commandKeys,byCaller:"n8n/command-from-trigger",byModel:"\
n8n/model-runs-command",what:"the command"},{keys:codeKeys,byCaller:"n8n/code-from-trigger",byModel:"n8n/model-runs-command",what:"the program"},{keys:queryKeys,
byCaller:"n8n/query-from-trigger",byModel:"n8n/model-writes-query",what:"the query"},{keys:pathKeys,byCaller:"n8n/path-from-trigger",byModel:"n8n/model-chooses-\
path",what:"the path"},{keys:node=>addressOfNode(node)===""?[]:["url"],byCaller:"n8n/address-from-trigger",what:"the address",part:hostPart}];function hostPart(url){
return/^=\s*\{\{\s*(['"`])https?:\/\/[^'"`/${}]+\//i.test(url)?"":/^=\s*(?:https?:\/\/)?(?=\{\{)(?:\{\{[\s\S]*?\}\}(?::\/\/)?|\{(?!\{)|[^/{])*/.exec(url)?.[0]??
""}function pathKeys({kind}){return kind==="readWriteFile"?["fileSelector","fileName"]:kind==="readBinaryFile"||kind==="readBinaryFiles"||kind==="writeBinaryFil\
e"?["filePath","fileSelector","fileName"]:[]}function executionFindings(ways){const{graph}=ways;return graph.workflow.nodes.filter(({isDisabled})=>!isDisabled).
flatMap(node=>[...SINKS.flatMap(sink=>sinkFindings(ways,node,sink)),...addressOfTool(ways,node),...queriesOfAgent(ways,node),...runningTexts(ways,node)]).concat(
reachable(ways))}function sinkFindings(ways,node,sink){return sink.keys(node).flatMap(key=>{const text=(0,n8n.p5)(node,key),at=(0,n8n.lS)(node,key),decisive=sink.
part?.(text)??text;if(!at||!decisive.startsWith("="))return[];const base={node,at,parameter:`parameters.${key}`};if(isChosenByModel(decisive)){const entrance2=ways.
entranceTo(node);return!entrance2||!sink.byModel?[]:[{...base,...byModel(sink.byModel,`decides over ${sink.what} of {place}`,entrance2)}]}const origin=originOf(
ways.graph,node,decisive);if(!origin)return[];if(origin.by==="model"){const entrance2=ways.entranceTo(origin.node)??ways.entranceTo(node);if(!entrance2||!sink.byModel)
return[];const found=byModel(sink.byModel,`writes part of ${sink.what} of {place}`,entrance2);return[{...base,...found,tier:"review",way:wayOn(ways,entrance2,origin.
node,node)}]}const trigger=ways.graph.triggers.find(each=>each.node===origin.node),entrance=trigger&&ways.entranceFrom(trigger,node);return!entrance||entrance.door===
"inside"?[]:[{...base,id:sink.byCaller,message:`${CALLER[entrance.door]} decides over part of ${sink.what} of {place}.`,way:entrance.way,...entrance.door!=="ope\
n"&&{tier:"review"}}]})}const CALLER={open:"Whoever calls the trigger, which asks nobody who he is,",asked:"Whoever may call the trigger",unknown:"Whoever calls\
 the trigger",strangers:"Whoever writes a message to it",inside:"Whoever starts it"};function byModel(id2,what,{door,way}){return{id:id2,message:`A model ${what}${door===
"open"?", and anybody may talk to it":door==="strangers"?", and strangers write what it reads":""}.`,way,flag:"model_controlled",...door!=="open"&&{tier:"review"}}}
function wayOn(ways,entrance,from,to){return ways.entranceFrom(entrance.trigger,to)?.way??[...entrance.way.filter(each=>each!==from),from,to]}function addressOfTool(ways,node){
if(!mayChooseAddress(node))return[];const entrance=ways.entranceTo(node),at=(0,n8n.lS)(node,"url");return!entrance||!at?[]:[{node,at,parameter:"parameters.url",
...byModel("n8n/model-chooses-address","decides which address {place} asks",entrance)}]}function queriesOfAgent(ways,node){if(ways.graph.roleOf(node)!=="agent"||
(0,n8n.p5)(node,"agent")!=="sqlAgent")return[];const entrance=ways.entranceTo(node),at=(0,n8n.lS)(node,"agent");return!entrance||!at?[]:[{node,at,parameter:"par\
ameters.agent",...byModel("n8n/model-writes-query","writes the queries of {place}",entrance)}]}function runningTexts(ways,node){return ways.graph.roleOf(node)!==
"tool"?[]:codeKeys(node).flatMap(key=>{const at=(0,n8n.lS)(node,key),entrance=ways.entranceTo(node);return!at||!entrance||!runsText((0,n8n.p5)(node,key))?[]:[{...{
node,at,parameter:`parameters.${key}`},...byModel("n8n/model-runs-command","writes what the code of {place} runs",entrance)}]})}function reachable(ways){const found=ways.
graph.workflow.nodes.filter(({isDisabled})=>!isDisabled).flatMap(node2=>commandKeys(node2).flatMap(key2=>{const at2=(0,n8n.lS)(node2,key2),text=(0,n8n.p5)(node2,
key2);if(!at2||isChosenByModel(text)||originOf(ways.graph,node2,text))return[];const entrance=ways.entranceTo(node2);return entrance?.door==="open"?[{node:node2,
at:at2,key:key2,way:entrance.way}]:[]})).toSorted((a,b)=>a.way.length-b.way.length),[nearest]=found;if(!nearest)return[];const{node,at,key,way}=nearest,others=found.
length===1?"":`, and so do ${found.length-1} more nodes`;return[{node,at,parameter:`parameters.${key}`,id:"n8n/command-reachable",message:`{place} runs a comman\
d whenever anybody calls the trigger, which asks nobody who he is${others}.`,way}]}function settingFindings(graph){return[...callers(graph),...errors(graph),...foreign(
graph),...settings_packages(graph)]}function callers({workflow:{settings}}){const policy=settings&&(0,server_entries.jf)(settings,"callerPolicy"),offered=settings&&
(0,server_entries.jf)(settings,"availableInMCP");return[...policy&&(0,server_entries.b6)(policy)==="any"?[{id:"n8n/callers-unlimited",at:policy,parameter:"setti\
ngs.callerPolicy",message:"{place} may be run by every other workflow of the instance, whoever owns it."}]:[],...offered&&(0,server_entries.b6)(offered)==="true"?
[{id:"n8n/offered-over-mcp",at:offered,parameter:"settings.availableInMCP",message:"{place} may be run by whatever model is connected to the MCP server of the i\
nstance."}]:[]]}function errors(graph){const{workflow}=graph,isOwnBusiness=graph.triggers.some(({node})=>/^errorTrigger$/.test(node.kind)),isStarted=graph.triggers.
some(({node,door})=>door!=="inside"||/^(?:scheduleTrigger|cron|interval)$/.test(node.kind));return!graph.isOfModels||isOwnBusiness||!isStarted||workflow.isActive===
!1?[]:workflow.settings&&((0,server_entries.b6)((0,server_entries.jf)(workflow.settings,"errorWorkflow"))??"")!==""?[]:workflow.nodes.some(({node})=>/^continue/.
test((0,server_entries.b6)((0,server_entries.jf)(node,"onError"))??"")||(0,server_entries.b6)((0,server_entries.jf)(node,"continueOnFail"))==="true")?[]:[{id:"n\
8n/no-error-workflow",parameter:"settings.errorWorkflow",message:"{place} names no workflow that is run when it fails, and none of its nodes handles an error.",
flag:"no_error_handling"}]}function foreign({workflow}){return workflow.nodes.flatMap(node=>{const at=(0,n8n.lS)(node,"workflowUrl");if(node.isDisabled||!at||(0,n8n.
p5)(node,"source")!=="url")return[];const url=(0,n8n.p5)(node,"workflowUrl");return!(0,n8n.BH)(url)&&!/^=?https?:/i.test(url)?[]:[{id:"n8n/remote-workflow",node,
at,parameter:"parameters.workflowUrl",message:"{place} fetches the workflow it runs from an address, each time anew."}]})}function settings_packages(graph){const{
workflow}=graph,seen=new Set;return workflow.nodes.flatMap(node=>{const name=communityPackage(node);return name===void 0||!graph.isUsed(node)||seen.has(name)?[]:
(seen.add(name),[{id:"n8n/community-node",node,at:(0,server_entries.jf)(node.node,"type")??node.nameNode,parameter:"type",message:`{place} needs the package \`${name}\
\`, which n8n does not ship; the workflow says no version.`}])})}const OPENNESS=["open","strangers","unknown","asked","inside"];function waysIn(graph){const whole=new Map,
unasked=new Map,asking=new Set(graph.workflow.nodes.filter(asksWhoCalls)),known=(map,from,isClosed)=>{const found=map.get(from)??graph.reached(from,isClosed);return map.
set(from,found),found},best=new Map,freeFrom=trigger=>known(unasked,trigger.node,each=>asking.has(each)),doorTo=(trigger,node)=>{if(known(whole,trigger.node).has(
node))return asking.size===0||trigger.door!=="open"||freeFrom(trigger).has(node)?trigger.door:"asked"},entranceFrom=(trigger,node)=>{const door=doorTo(trigger,node);
if(!door)return;const isFree=door==="open"&&asking.size>0;return{trigger,door,way:wayTo(isFree?freeFrom(trigger):known(whole,trigger.node),node)}};return{graph,
entranceFrom,entranceTo(node){if(best.has(node))return best.get(node);const[found]=graph.triggers.flatMap(trigger=>{const door=doorTo(trigger,node);return door?
[{trigger,door}]:[]}).toSorted((a,b)=>OPENNESS.indexOf(a.door)-OPENNESS.indexOf(b.door)),entrance=found&&entranceFrom(found.trigger,node);return best.set(node,entrance),
entrance}}}const n8n_n8n=rules=>{const own=new Map(rules.map(rule=>[rule.info.id,rule]));return{name:"n8n",keywords:[],appliesTo:({kind,isWhole,link})=>kind==="\
n8n-workflow"&&isWhole&&!link,detect(visit){const workflows=(0,n8n.Zh)(visit.artifact.document()?.root),names=new Set;for(const workflow of workflows){const graph=n8nGraph(
workflow),ways=waysIn(graph),found=[...doorFindings(ways),...executionFindings(ways),...agentFindings(ways),...codeFindings(graph),...serverFindings(graph),...connectionFindings(
graph),...keyFindings(graph),...modelFindings(graph),...settingFindings(graph)],name=uniqueName(workflow.name||fileName(visit.artifact.path),names),scope=workflows.
length===1?visit.artifact.path:`${visit.artifact.path}#${name}`,listed={graph,name,scope,flags:node=>n8n_flagsOf(found,node)};declareWorkflow(visit,listed);const isOne=workflows.
length===1;let isHidden=!1;for(const each of found){const rule=own.get(each.id);rule?.appliesTo(visit.artifact)&&(reportFound(visit,rule,each,{...listed,isOne}),
isHidden||hideKept(visit,rule,workflow),isHidden=!0)}workflow.leftOut>0&&visit.gap(`${workflow.leftOut} more nodes of a workflow were not looked at`)}}}};function fileName(path){
return path.slice(path.lastIndexOf("/")+1).replace(/\.json$/i,"")}function uniqueName(name,names){let unique=name;for(let count=2;names.has(unique);count++)unique=
`${name} (${count})`;return names.add(unique),unique}function n8n_flagsOf(found,node){return[...new Set(found.flatMap(each=>each.node===node&&each.flag?[each.flag]:
[]))]}function reportFound({artifact,report},rule,{node,at,parameter,message,way=[],notes=[],tier,confidence:confidence2,secret},{graph:{workflow},name,isOne}){
const named=at??node?.nameNode??{start:workflow.node.start,end:workflow.node.start+1},range=[artifact.byteOffset(named.start),artifact.byteOffset(named.end)],inWorkflow=`\
workflow "${(0,lib_escape.Jj)(name,80)}"`,place=node?`node "${nameOf(node)}"${isOne?"":` of ${inWorkflow}`}`:inWorkflow,what=[parameter,node&&`of ${(0,lib_escape.
Jj)(node.type,100)}${node.version===""?"":` ${node.version}`}`];report({rule,range,place,message,...secret!==void 0&&{secrets:[secretIn(artifact,range,secret)]},
evidence:[what.filter(each=>each!==void 0).join(" ")||inWorkflow],identity:`${parameter??""} ${node?.type??""}`,notes:[...way.length>1?[shownWay(way)]:[],...notes,
`${inWorkflow}${workflow.id===""?"":` (${(0,lib_escape.Jj)(workflow.id,40)})`}${workflow.isActive===void 0?"":workflow.isActive?", active":", exported inactive"}`],
...tier&&{tier},...confidence2&&{confidence:confidence2}})}function hideKept({artifact,report},rule,workflow){const credentials=workflow.nodes.flatMap(({node})=>(0,server_entries.
jf)(node,"credentials")??[]),secrets=[...workflow.kept,...credentials].map(({start,end})=>[artifact.byteOffset(start),artifact.byteOffset(end),""]);secrets.length>
0&&report({rule:{...rule,isMaskOnly:!0},range:[0,0],secrets})}function secretIn(artifact,[start,end],value){const at=artifact.latin1().slice(start,end).indexOf(
Buffer.from(value,"utf8").toString("latin1"));return at<0?[start,end]:[start+at,start+at+Buffer.byteLength(value)]}}),81882:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>namesSecretVariable,s:()=>namesCredential});const SECRET_KEY=/(?:^|[-_.])(?:api[-_]?key|apikey|access[-_]?key|secret[-_]?key|private[-_]?key|secret|token|pat|passw(?:or)?d|passphrase|pwd|pass|credentials?|bearer|authorization|auth|key)$|(?:apikey|token|secret|password|accesskey)$|(?:api_?key|secret|token|password)_(?:value|dev|prod|staging|test)$/i,
NO_SECRET_KEY=/(?:public|publishable|anon|client|tenant|project|account|user|team|org|workspace|site)[-_]?(?:key|id)$|(?:max|num|limit|count|total|input|output|context)[-_]?tokens?$|(?:key|token|secret|auth)[-_]?(?:id|name|type|mode|method|url|uri|file|path|prefix|env|var|header|version|ttl|limit|count)$|(?:sort|partition|primary|foreign|cache|host|object|s3|i18n|map|tag)[-_]?key$|bearer_token_env_var/i;
function namesCredential(name){return SECRET_KEY.test(name)&&!NO_SECRET_KEY.test(name)}function namesSecretVariable(name){return!/^(?:OLD|INIT_)?PWD$|^AUTH$/.test(
name)&&namesCredential(name)}})};export{id,ids,modules};
