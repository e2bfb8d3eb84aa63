const id=9103,ids=[9103],modules={22288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
flatMap(match=>match.slice(1).find(name=>name!==void 0)??[])}}),52545:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{IL:()=>jsonValue,TP:()=>jsonEntries,wq:()=>NotJsonError});const QUOTE=34,BACKSLASH=92,SLASH=47,STAR=42,COMMA=44,COLON=58,OPEN_BRACE=123,CLOSE_BRACE=125,
OPEN_BRACKET=91,CLOSE_BRACKET=93;class NotJsonError extends Error{name="NotJsonError";offset;constructor(offset){super("not JSON"),this.offset=offset}}function*jsonEntries(text,from=0){
let at=skipBlank(text,from);const open=text.charCodeAt(at);if(open!==OPEN_BRACE&&open!==OPEN_BRACKET)return;const close=open===OPEN_BRACE?CLOSE_BRACE:CLOSE_BRACKET;
at=skipBlank(text,at+1);for(let index=0;text.charCodeAt(at)!==close;index++){let key=String(index),keyStart=at,keyEnd=at;if(open===OPEN_BRACE){if(text.charCodeAt(
at)!==QUOTE)throw new NotJsonError(at);if(keyStart=at,keyEnd=stringEnd(text,at),key=unquoted(text,keyStart,keyEnd),at=skipBlank(text,keyEnd),text.charCodeAt(at)!==
COLON)throw new NotJsonError(at);at=skipBlank(text,at+1)}let end;try{end=valueEnd(text,at)}catch(error){throw yield{key,keyStart,keyEnd,start:at,end:text.length},
error}if(yield{key,keyStart,keyEnd,start:at,end},at=skipBlank(text,end),text.charCodeAt(at)===COMMA)at=skipBlank(text,at+1);else if(text.charCodeAt(at)!==close&&
!MARK.test(text.slice(end,at)))throw new NotJsonError(at)}}function jsonValue(text,{start,end}){const written=text.slice(start,end);try{return JSON.parse(written)}catch{}
try{return JSON.parse(strict(written))}catch{throw new NotJsonError(start)}}function skipBlank(text,from){let at=from;for(;;){const code=text.charCodeAt(at);if(code===
32||code===10||code===13||code===9)at++;else if(code===SLASH){const end=commentEnd(text,at);if(end===at)return at;at=end}else if(isMark(text,at,code))at=lineEnd(
text,at);else return at}}const MARK=/(?:^|\n)(?:<{7} |={7}\r?\n|>{7} )/;function isMark(text,at,code){return code!==60&&code!==61&&code!==62&&code!==124?!1:(at===
0||text[at-1]===`
`)&&text.startsWith(String.fromCharCode(code).repeat(7),at)}function lineEnd(text,from){const end=text.indexOf(`
`,from);return end<0?text.length:end}function commentEnd(text,at){const next=text.charCodeAt(at+1);if(next!==SLASH&&next!==STAR)return at;const end=next===SLASH?
text.indexOf(`
`,at):text.indexOf("*/",at+2);return end<0?text.length:end+(next===SLASH?1:2)}function stringEnd(text,open){for(let at=open+1;;){const quote=text.indexOf('"',at);
if(quote<0)throw new NotJsonError(open);let slashes=0;for(;text.charCodeAt(quote-1-slashes)===BACKSLASH;)slashes++;if(slashes%2===0)return quote+1;at=quote+1}}function unquoted(text,start,end){
const plain=text.slice(start+1,end-1);if(!plain.includes("\\"))return plain;try{return String(JSON.parse(text.slice(start,end)))}catch{throw new NotJsonError(start)}}
function valueEnd(text,from){const first=text.charCodeAt(from);if(first===QUOTE)return stringEnd(text,from);let at=from;if(first!==OPEN_BRACE&&first!==OPEN_BRACKET){
for(;at<text.length&&!isEnd(text.charCodeAt(at));)at++;if(at===from)throw new NotJsonError(from);return at}for(let depth=0;at<text.length;at++){const code=text.
charCodeAt(at);if(code===QUOTE)at=stringEnd(text,at)-1;else if(code===OPEN_BRACE||code===OPEN_BRACKET)depth++;else if(code===CLOSE_BRACE||code===CLOSE_BRACKET){
if(--depth===0)return at+1}else code===SLASH&&(at=Math.max(at,commentEnd(text,at)-1))}throw new NotJsonError(from)}function isEnd(code){return code===COMMA||code===
CLOSE_BRACE||code===CLOSE_BRACKET||code<=32||code===SLASH}function strict(text){const parts=[];let done=0;for(let at=0;at<text.length;at++){const code=text.charCodeAt(
at);if(code===QUOTE)at=stringEnd(text,at)-1;else if(code===SLASH||code===COMMA){const end=code===SLASH?commentEnd(text,at):skipBlank(text,at+1),next=text.charCodeAt(
end);if(code===COMMA&&next!==CLOSE_BRACE&&next!==CLOSE_BRACKET)continue;parts.push(text.slice(done,at)," "),done=Math.max(end,at+1),at=done-1}}return parts.join(
"")+text.slice(done)}})};export{id,ids,modules};
