const id=4085,ids=[4085],modules={22288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
ecosystem==="composer"?name.toLowerCase():ecosystem==="cargo"?name.replaceAll("_","-"):ecosystem==="golang"?name.replace(/\/v\d+$/,""):name}}),21823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ew:()=>isListingPath,K7:()=>listingOf,KM:()=>listingText});const ARCHIVE_FORMATS=["zip","tar","tar.gz","gz"];var lib_document=__webpack_require__(
55721),limits=__webpack_require__(54354),tool_node=__webpack_require__(57061);function listingText(facts,entries){const names=new Map;for(const{name}of entries)
names.set(name,(names.get(name)??0)+1);const lines=[];let length=0,left=0;const add=entry=>{const line=JSON.stringify(entry);length+line.length>limits.UY/3?left++:
(lines.push(`    ${line}`),length+=line.length+6)},isPlain=entry=>PLAIN.test(entry.name)&&hasNothing(entry)&&names.get(entry.name)===1,plain=new Set(entries.filter(
isPlain));for(const entry of entries)plain.has(entry)||add(entry);for(const entry of plain)add(entry);return`{
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
path)}}),45486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{VA:()=>purlOf,X5:()=>endpointOf,
at:()=>filledInNames,dT:()=>imageOf,qB:()=>isLooseImage});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90777);function purlOf(ecosystem,name){
const parts=(ecosystem==="pypi"?name.toLowerCase().replace(/[-_.]+/g,"-"):name).split("/");return`pkg:${ecosystem}/${parts.map(encodeURIComponent).join("/")}`}function imageOf(reference){
const[,name,tag,digest]=/^([a-z0-9][a-z0-9._-]{0,200}(?::\d{1,5}(?=\/))?(?:\/[a-z0-9][a-z0-9._-]{0,200}){0,8})(?::([\w][\w.-]{0,127}|\$.{1,200}))?(?:@(sha256:[0-9a-f]{64}))?$/is.
exec(reference.trim())??[];if(name===void 0)return;const version=tag?.startsWith("$")?/^\$\{[^}:]{1,60}:-([\w][\w.-]{0,127})\}$/.exec(tag)?.[1]:tag;return{name:name.
replace(/^docker\.io\/(?:library\/)?/,""),version:version??digest,digest}}function isLooseImage({version,digest}){return digest===void 0&&(version===void 0||/^(?:latest|main|master|edge|nightly|stable|dev|develop|next|beta|canary)(?:-[a-z]+)?$/.
test(version))}const TOKEN_LENGTH=20;function endpointOf(url){const host=(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_0__.w4)(url);if(host===void 0)return;const[
,scheme="",port="",path=""]=/^([a-z][a-z0-9+.-]{0,20}):\/\/(?:[^/?#@\s]{0,200}@)?(?:\[[^\]]{2,45}\]|[^/?#:\s]{1,255})(?::(\d{1,5}))?(\/[^?#\s]{0,500})?/i.exec(url)??
[],shownHost=host.includes(":")?`[${host}]`:host,shownPath=path.split("/").map(part=>looksLikeKey(part)?"\u2026":part).join("/").replace(/\/+$/,"");return`${scheme.
toLowerCase()}://${shownHost}${port===""?"":`:${port}`}${shownPath}`}function looksLikeKey(part){return/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.
test(part)?!0:part.length>=TOKEN_LENGTH&&/^[\w=-]+$/.test(part)&&/\d/.test(part)&&/[a-z]/i.test(part)&&!isWords(part)}function isWords(part){return part.split(/[-_]/).
every(word=>word.length<=12&&/^(?:[a-z]+|\d+|[a-z]+\d+|\d+[a-z]+)$/i.test(word))}function filledInNames(text){return[...text.slice(0,4e3).matchAll(/\$\{\{\s{0,5}(?:secrets|vars|env|inputs)\.([A-Za-z_]\w{0,100})\s{0,5}\}\}|\$\{(?:(?:env|input|secret|user_config|config|input:env)[:.])?([A-Za-z_][\w-]{0,100})(?::?[-=?+][^}]{0,300})?\}|\{(?:env|file):([A-Za-z_]\w{0,100})\}|\{\{\s{0,5}([A-Za-z_][\w.]{0,100})\s{0,5}\}\}|\$env:([A-Za-z_]\w{0,100})|\$([A-Z_][A-Z0-9_]{2,100})\b|%([A-Z_][A-Z0-9_]{2,100})%/g)].
flatMap(match=>match.slice(1).find(name=>name!==void 0)??[])}}),19697:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{mobileApp:()=>mobileApp});var archive_listing=__webpack_require__(21823),malformed=__webpack_require__(
78445),xml=__webpack_require__(24781);function attribute(element,name){return element.attributes.find(each=>each.name===`android:${name}`)}const COMPONENTS=new Set(
["activity","activity-alias","service","receiver","provider"]),FILTERS_OPEN=31,PROVIDERS_OPEN=17,HOME=/\.(?:LAUNCHER|LEANBACK_LAUNCHER|INFO|HOME)$/,OF_PLATFORM=/^(?:android\.|com\.android\.|com\.google\.)/,
SHOWN=200,MOST=50;function exportedComponents(application,target){if(isSet(application,"permission"))return[];const offered=[];return[...application.children.flatMap(
component=>{if(!COMPONENTS.has(component.name)||attribute(component,"enabled")?.value==="false")return[];const exported=attribute(component,"exported");return exported&&
exported.value!=="true"?[]:component.name==="provider"?providerProblems(component,exported,target):otherProblems(component,exported,target,offered)}),...offeredProblem(
application,offered)]}function offeredProblem(application,offered){if(offered.length===0)return[];const[is,parts]=offered.length===1?["is","part"]:["are","parts"];
return[{rule:"components-offered",at:application.at,to:application.at+1+application.name.length,message:`${offered.length} ${parts} of the app ${is} there for o\
ther apps to call, made for actions of the platform.`,evidence:offered,identity:"components"}]}function otherProblems(component,exported,target,offered){const filters=component.
children.filter(({name:name2})=>name2==="intent-filter");if(!exported&&(filters.length===0||target>=FILTERS_OPEN))return[];if(isSet(component,"permission"))return[];
const named=kind=>filters.flatMap(({children})=>children.flatMap(each=>each.name===kind?[attribute(each,"name")?.value??""]:[]));if(named("category").some(name2=>HOME.
test(name2)))return[];const actions=named("action"),shown=actions.slice(0,3).join(", ");if(actions.length>0&&actions.every(each=>OF_PLATFORM.test(each)))return offered.
length<MOST&&offered.push(`${component.name} ${nameOf(component)}: ${shown}`),[];const name=nameOf(component);return[{...rangeOf(component,exported),rule:"compo\
nent-exported",place:`${component.name} ${name}`,message:`Every app on the device can call the ${component.name} ${name}${shown&&`, made for ${shown}`}.`,evidence:[
`${component.name} ${name}`]}]}function providerProblems(provider,exported,target){if(!exported&&target>=PROVIDERS_OPEN)return[];const name=nameOf(provider),place=`\
provider ${name}`,everything=provider.children.find(each=>each.name==="grant-uri-permission"&&each.attributes.some(({name:key,value})=>/^android:path(?:Prefix)?$/.
test(key)&&value==="/"||key==="android:pathPattern"&&/^\/?\.\*$/.test(value)));if(everything)return[{rule:"provider-grants-all",at:everything.at,to:everything.to,
place,evidence:[place]}];const whole=isSet(provider,"permission"),read=whole||isSet(provider,"readPermission"),write=whole||isSet(provider,"writePermission");if(read&&
write)return[];const what=read?"write to":write?"read from":"read from and write to";return[{...rangeOf(provider,exported),rule:"provider-exported",place,message:`\
Every app on the device can ${what} the provider ${name}.`,evidence:[place]}]}function isSet(element,name){const value=attribute(element,name)?.value;return value!==
void 0&&value!==""&&value!=="@null"}function nameOf(component){return(attribute(component,"name")?.value??"").slice(0,SHOWN)}function rangeOf(component,exported){
return exported?{at:exported.at,to:exported.to}:{at:component.at,to:component.at+1+component.name.length}}const CLEARTEXT_OFF=28;function manifestProblems(root){
const application=root.children.find(({name})=>name==="application");if(!application)return[];const target=targetSdkOf(root);return[...switches(application),...cleartext(
application,target),...exportedComponents(application,target??Number.POSITIVE_INFINITY)]}function targetSdkOf(root){const sdk=root.children.find(({name})=>name===
"uses-sdk"),value=sdk&&(attribute(sdk,"targetSdkVersion")??attribute(sdk,"minSdkVersion"))?.value;if(value!==void 0)return/^\d{1,6}$/.test(value)?Number(value):
Number.POSITIVE_INFINITY}function switches(application){const found=[],on=(rule,name)=>{const each=attribute(application,name);each?.value==="true"&&found.push(
{rule,at:each.at,to:each.to})};on("debuggable","debuggable"),on("test-only","testOnly");const says=name=>{const value=attribute(application,name)?.value;return value!==
void 0&&value!=="@null"&&value!=="true"};return!says("fullBackupContent")&&!says("dataExtractionRules")&&!says("backupAgent")&&on("backup-allowed","allowBackup"),
found}function cleartext(application,target){if(attribute(application,"networkSecurityConfig"))return[];const own=attribute(application,"usesCleartextTraffic");
return own?.value==="true"?[{rule:"cleartext-allowed",at:own.at,to:own.to}]:own||target===void 0||target>=CLEARTEXT_OFF?[]:[{rule:"cleartext-by-default",at:application.
at,to:application.at+12,evidence:[`targetSdkVersion ${target}`]}]}var network_host=__webpack_require__(90777);const network_config_CLEARTEXT_OFF=28,EMULATOR=/^10\.0\.[23]\.\d+$/;
function networkProblems(root,app){const base=root.children.find(({name})=>name==="base-config"),found=[],permitted=base&&plain(base,"cleartextTrafficPermitted");
permitted?.value==="true"?found.push({rule:"cleartext-allowed",at:permitted.at,to:permitted.to}):!permitted&&app?.targetSdk!==void 0&&app.targetSdk<network_config_CLEARTEXT_OFF&&
found.push({rule:"cleartext-by-default",at:(base??root).at,to:(base??root).at+1+(base??root).name.length,evidence:[`targetSdkVersion ${app.targetSdk}`]}),base&&
found.push(...userCertificates(base,"of every server"));for(const child of root.children)child.name==="domain-config"&&found.push(...domainProblems(child));return found}
function domainProblems(config,isInherited=!1){const found=[],far=config.children.filter(({name})=>name==="domain").filter(({text})=>isFar(text.trim())),permitted=plain(
config,"cleartextTrafficPermitted"),isPermitted=permitted?permitted.value==="true":isInherited;if(isPermitted)for(const domain of far){const host=domain.text.trim();
found.push({rule:"cleartext-to-domain",at:domain.at,to:domain.end,place:host,evidence:[host]})}far.length>0&&found.push(...userCertificates(config,`of ${far[0]?.
text.trim()}`));for(const child of config.children)child.name==="domain-config"&&found.push(...domainProblems(child,isPermitted));return found}function userCertificates(config,whose){
return(config.children.find(({name})=>name==="trust-anchors")?.children??[]).flatMap(each=>{const source=each.name==="certificates"?plain(each,"src"):void 0;return source?.
value==="user"?[{rule:"user-certificates-trusted",at:source.at,to:source.to,place:whose,message:`Certificates that the device's user installed vouch for the con\
nections ${whose}.`}]:[]})}function isFar(host){return host!==""&&!(0,network_host.bx)(host.toLowerCase())&&!EMULATOR.test(host)}function plain(element,name){return element.
attributes.find(each=>each.name===name)}function topOf(root){return root.name==="plist"?root.children.find(({name})=>name==="dict"):void 0}function entriesOf(dict){
if(dict?.name!=="dict")return[];const entries=[];for(const[index,key]of dict.children.entries()){const value=dict.children[index+1];key.name==="key"&&value&&value.
name!=="key"&&entries.push({key:key.text.trim(),at:key.at,to:value.end,value})}return entries}function entry(dict,key){return entriesOf(dict).findLast(each=>each.
key===key)}function isOn({value}){return value.name==="true"||value.name==="string"&&/^(?:yes|true|1)$/i.test(value.text.trim())}const NARROWER=["NSAllowsArbitr\
aryLoadsInWebContent","NSAllowsArbitraryLoadsForMedia","NSAllowsLocalNetworking"],INSECURE=/^NS(?:Temporary|ThirdParty)?Exception(?:ThirdParty)?AllowsInsecureHTTPLoads$/,
LEAST_TLS=/^NS(?:Temporary|ThirdParty)?Exception(?:ThirdParty)?MinimumTLSVersion$/;function infoProblems(root){const info=topOf(root),security=entry(info,"NSApp\
TransportSecurity")?.value;return[...loads(security,oldestVersion(info)),...exceptions(security)]}function oldestVersion(info){const version=Number.parseInt(entry(
info,"MinimumOSVersion")?.value.text??"",10);return Number.isNaN(version)?Number.POSITIVE_INFINITY:version}function loads(security,oldest){const all=entry(security,
"NSAllowsArbitraryLoads"),narrower=NARROWER.flatMap(key=>entry(security,key)??[]);return all!==void 0&&isOn(all)&&(narrower.length===0||oldest<10)?[at("transpor\
t-security-off",all)]:narrower.filter(each=>each.key!=="NSAllowsLocalNetworking"&&isOn(each)).map(each=>({...at("transport-security-off-in-parts",each),place:each.
key}))}function exceptions(security){return entriesOf(entry(security,"NSExceptionDomains")?.value).flatMap(({key:host,value})=>isFar(host)?entriesOf(value).flatMap(
each=>{const of={place:host,evidence:[host]};return INSECURE.test(each.key)&&isOn(each)?[{...at("cleartext-to-domain",each),...of}]:!LEAST_TLS.test(each.key)||!/^TLSv1\.[01]$/.
test(each.value.text.trim())?[]:[{...at("old-tls-allowed",each),...of,message:`Connections to ${host} may use ${each.value.text.trim()}.`}]}):[])}function profileProblems(root){
const task=entry(entry(topOf(root),"Entitlements")?.value,"get-task-allow");return task&&isOn(task)?[at("task-port-open",task)]:[]}function at(rule,{at:from,to}){
return{rule,at:from,to}}var ai_catalogue=__webpack_require__(22288);const URLS=/\b(?:https?|wss?):\/\/[\w.-]{4,255}(?::\d{1,5})?(?:\/[\w./%{}$~-]{0,200})?/g,endpoints_MOST=300,
CLOUDS=[{provider:"firebase",host:/^[\w-]+(?:-default-rtdb)?(?:\.[\w-]+)?\.(?:firebaseio\.com|firebasedatabase\.app)$/},{provider:"firebase",host:/^[\w.-]+\.(?:firebasestorage|firebaseapp)\.(?:app|com)$/},
{provider:"supabase",host:/^[a-z]{20}\.supabase\.(?:co|in)$/},{provider:"aws",host:/^(?:[\w.-]+\.)?s3[.-](?:[\w-]+\.)?amazonaws\.com$/},{provider:"aws",host:/^[\w-]+\.(?:execute-api|appsync-api|lambda-url)\.[\w-]+\.(?:amazonaws\.com|on\.aws)$/},
{provider:"google-cloud",host:/^(?:storage\.googleapis\.com|[\w.-]+\.(?:cloudfunctions\.net|run\.app|appspot\.com))$/},{provider:"azure",host:/^[\w-]+\.(?:blob\.core\.windows\.net|azurewebsites\.net|azure-api\.net|documents\.azure\.com)$/}],
SHARED=/^(?:s3[.-](?:[\w-]+\.)?amazonaws\.com|storage\.googleapis\.com)$/,INTERFACE_HOST=/^(?:api|graphql|gateway|backend|rest|ws)[.-]|[.-](?:api|backend)\./,PAGE=/\.(?:html?|xsd|dtd|xml|pdf|txt|md|png|jpe?g|svg)$/i,
INTERFACE_PATH=/^\/(?:api|graphql|rest|rpc|v\d{1,2})(?:\/|$)/;function endpointsIn(text){const claims=new Map;for(const{0:url,index}of text.matchAll(URLS)){if(claims.
size>=endpoints_MOST)break;const host=(0,network_host.w4)(url);if(host===void 0||(0,network_host.bx)(host))continue;const claim=claimOf(url,host);if(!claim||claims.
has(claim.name))continue;const isOpen=/^(?:http|ws):/.test(url);claims.set(claim.name,{...claim,endpoint:claim.name,origin:"file",range:[index,index+url.length],
...isOpen&&{flags:["insecure_transport"]}})}return[...claims.values()]}function claimOf(url,host){const place=/^[a-z]+:\/\/[^/]+/.exec(url)?.[0].toLowerCase()??
url,path=url.slice(place.length),known=(0,ai_catalogue.w4)(host);if(known)return{type:known.type,name:place,provider:known.provider};const cloud=CLOUDS.find(each=>each.
host.test(host));if(cloud){const bucket=SHARED.test(host)?/^\/[\w.-]{3,63}/.exec(path)?.[0]:"";return bucket===void 0?void 0:{type:"cloud_resource",name:place+bucket,
provider:cloud.provider}}return(INTERFACE_HOST.test(host)||INTERFACE_PATH.test(path))&&!PAGE.test(path)?{type:"endpoint",name:place}:void 0}var lib_escape=__webpack_require__(
68989);const IS_APP=/^(?:classes\d*\.dex|resources\.arsc|Payload\/[^/]+\.app\/Info\.plist)$/,packed_files_SHOWN=200,KINDS=[{rule:"key-store-packed",name:/\.(?:jks|keystore|p12|pfx|pkcs12)$/i,
what:"a store of keys"},{rule:"private-file-packed",name:/(?:^|\/)\.env(?:\.(?!example|sample|template|dist)[\w-]+)?$/i,what:"settings of an environment"},{rule:"\
private-file-packed",name:/(?:^|\/)\.git\/(?:config|HEAD)$/,what:"a repository of git"},{rule:"private-file-packed",name:/(?:^|\/)\.(?:npmrc|netrc|pypirc|git-credentials)$/,
what:"credentials of a tool"},{rule:"private-file-packed",name:/(?:^|\/)(?:local|keystore|key)\.properties$/i,what:"settings of the build"},{rule:"private-file-\
packed",name:/(?:\.jsbundle|\.bundle|(?:^|\/)(?:main|index|app|bundle|vendor|chunk)[\w.-]*\.js)\.map$/i,what:"a source map"}];function packedFileProblems({entries}){
return entries.some(({name})=>IS_APP.test(name))?entries.flatMap(({name,kind:type,size,node})=>{const kind=type==="file"&&size>0?KINDS.find(each=>each.name.test(
name)):void 0;if(!kind)return[];const shown=(0,lib_escape.C9)(name,packed_files_SHOWN);return[{rule:kind.rule,at:node.start,to:node.end,place:shown,message:`The\
 package holds ${shown}, ${kind.what}.`,evidence:[shown]}]}):[]}const DEBUG_KEY=/^signer: .*\bCN=Android Debug\b.*$/m,WHOLE_FILE=24;function signatureProblems(text){
const found=[],schemes=/^schemes: (.*)$/m.exec(text),oldest=/^minSdkVersion: (\d{1,6})$/m.exec(text)?.[1];if(schemes?.[1]==="v1"){const says=oldest===void 0?"":
` and runs on API ${oldest}`;(oldest===void 0||Number(oldest)<WHOLE_FILE)&&found.push({rule:"old-signature-only",at:schemes.index,to:schemes.index+schemes[0].length,
message:`The package is signed with scheme 1 alone${says}.`})}const key=DEBUG_KEY.exec(text);return key&&found.push({rule:"debug-certificate",at:key.index,to:key.
index+key[0].length}),found}const mobileApp=rules=>{const byName=new Map(rules.filter(({detector})=>detector==="mobile-app").map(rule=>[rule.info.id.split("/")[1],
rule]));return{name:"mobile-app",keywords:[],appliesTo:({kind,isWhole})=>isWhole&&(kind==="app-manifest"||kind==="app-strings"||kind==="archive-listing"),detect(visit){
const{artifact,report,declare}=visit;if(artifact.kind==="app-strings"){for(const claim of endpointsIn(artifact.latin1()))declare(claim);return}for(const{rule:name,
at:at2,to,...rest}of problemsIn(visit)){const rule=byName.get(name);if(!rule?.appliesTo(artifact))continue;const range=[artifact.byteOffset(at2),artifact.byteOffset(
to)];report({rule,range,...rest})}}}},DOCUMENTS=[[/(?:^|\/)AndroidManifest\.xml(?:~\d+)?$/,"manifest",manifestProblems],[/(?:^|\/)res\/.+\.xml(?:~\d+)?$/,"netwo\
rk-security-config",(root,{artifact})=>networkIn(root,artifact)],[/(?:^|\/)Payload\/[^/]+\.app\/(?:PlugIns\/[^/]+\.appex\/)?Info\.plist$/,"plist",infoProblems],
[/(?:^|\/)embedded\.mobileprovision$/,"plist",profileProblems]];function problemsIn(visit){const{artifact}=visit;if(artifact.kind==="archive-listing"){const listing=(0,archive_listing.
K7)(artifact);return listing?packedFileProblems(listing):[]}if(artifact.format==="text")return signatureProblems(artifact.text());const document=DOCUMENTS.find(
([path])=>path.test(artifact.path));if(!document)return[];try{const root=(0,xml.N)(artifact.text());return root.name===document[1]?document[2](root,visit):[]}catch(error){
if(!(error instanceof malformed.G))throw error;return visit.gap(`It ${error.message}.`,"unparsable"),[]}}function networkIn(root,{app,path}){const own=path.replace(
/~\d+$/,"");return!app||app.networkConfigs?.some(used=>own===used||own.endsWith(`/${used}`))?networkProblems(root,app):[]}}),78445:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>MalformedError,K:()=>checked});class MalformedError extends Error{constructor(message){super(message),this.name=
"MalformedError"}}function checked(bytes){const need=(at,length)=>{if(!(at>=0&&length>=0&&at+length<=bytes.length))throw new MalformedError("points to a place b\
ehind its end")};return{length:bytes.length,u8(at){return need(at,1),bytes[at]},u16(at){return need(at,2),bytes.readUInt16LE(at)},u32(at){return need(at,4),bytes.
readUInt32LE(at)},slice(at,length){return need(at,length),bytes.subarray(at,at+length)}}}}),24781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>parseXml});var _limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354),_malformed_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
78445);const NAME=/[\p{L}_:][\p{L}\p{N}_:.·-]*/uy,ATTRIBUTE=/\s+([\p{L}_:][\p{L}\p{N}_:.·-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy,TAG_END=/\s*(\/?)>/y,ENTITY=/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos)|([^;&\s]{0,64})(;?));?/gi,
NAMED={lt:"<",gt:">",amp:"&",quot:'"',apos:"'"},PLIST_DOCTYPE=/^<!DOCTYPE\s+plist\s+PUBLIC\s+"-\/\/Apple(?: Computer)?\/\/DTD PLIST 1\.0\/\/EN"\s+"[^"<>[\]]{0,200}"\s*>/;
function parseXml(text){const open=[];let root,count=0,at=text.startsWith("\uFEFF")?1:0;for(;at<text.length;){const next=text.indexOf("<",at),between=text.slice(
at,next<0?text.length:next),parent=open.at(-1);if(parent)parent.text+=decoded(between);else if(/\S/.test(between))throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G("has text outside of its outermost element");if(next<0)break;if(at=next,text.startsWith("<!--",at))at=behind(text,"-->",at+4,"a comment");else if(text.startsWith(
"<?",at))at=behind(text,"?>",at+2,"an instruction");else if(text.startsWith("<![CDATA[",at)){const end=behind(text,"]]>",at+9,"a stretch of text");parent&&(parent.
text+=text.slice(at+9,end-3)),at=end}else if(text.startsWith("<!",at))at=behindDoctype(text,at);else if(text.startsWith("</",at)){const name=nameAt(text,at+2),closed=open.
pop();if(closed?.name!==name)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.G(`closes ${name}, which is not open`);at=behind(text,">",at+2+name.length,"a \
tag"),closed.end=at}else{if(++count>_limits_js__WEBPACK_IMPORTED_MODULE_0__.yG)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.G("has more elements than ar\
e looked at");if(root&&!parent)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.G("has more than one outermost element");const{element,isEmpty}=elementAt(text,
at);if(at=element.to,parent?.children.push(element),root??=element,!isEmpty&&open.push(element)>_limits_js__WEBPACK_IMPORTED_MODULE_0__.GI)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G("nests its elements too deep")}}if(!root)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.G("has no element");if(open.length>0)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G(`ends within ${open.at(-1)?.name}`);return root}function elementAt(text,at){const name=nameAt(text,at+1),attributes=[];let place=at+1+name.length;for(;;){ATTRIBUTE.
lastIndex=place;const found=ATTRIBUTE.exec(text);if(!found)break;const[whole,own="",double,single]=found,start=place+whole.search(/\S/);place+=whole.length,attributes.
push({name:own,value:decoded(double??single??""),at:start,to:place})}TAG_END.lastIndex=place;const end=TAG_END.exec(text);if(!end)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G(`has a tag that cannot be read: ${name}`);const to=place+end[0].length;return{element:{name,attributes,children:[],text:"",at,to,end:to},isEmpty:end[1]==="/"}}
function nameAt(text,at){NAME.lastIndex=at;const name=NAME.exec(text)?.[0];if(name===void 0)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.G("has a tag wi\
thout a name");return name}function behind(text,mark,at,what){const found=text.indexOf(mark,at);if(found<0)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G(`ends within ${what}`);return found+mark.length}function behindDoctype(text,at){const known=PLIST_DOCTYPE.exec(text.slice(at,at+400))?.[0];if(known===void 0)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G("defines a document type of its own");return at+known.length}function decoded(text){return text.includes("&")?text.replace(ENTITY,(whole,decimal,hex,named)=>{
if(named!==void 0)return NAMED[named.toLowerCase()]??whole;const code=decimal===void 0?Number.parseInt(hex??"",16):Number(decimal);if(!(code<=1114111))throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G("uses an entity that is none of XML");return String.fromCodePoint(code)}):text}})};export{id,ids,modules};
