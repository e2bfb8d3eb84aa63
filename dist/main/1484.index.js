const id=1484,ids=[1484],modules={22288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
ecosystem==="composer"?name.toLowerCase():ecosystem==="cargo"?name.replaceAll("_","-"):ecosystem==="golang"?name.replace(/\/v\d+$/,""):name}}),27332:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CC:()=>createClassifier,L8:()=>classify,vU:()=>isAlwaysText});var _clients_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73364),_mobile_places_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(25903),_model_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(60823);const FORMAT_BY_EXTENSION={
json:"json",jsonc:"json",json5:"json",ipynb:"json",webmanifest:"json",map:"json",yaml:"yaml",yml:"yaml",toml:"toml",md:"markdown",mdc:"markdown",mdx:"markdown",
markdown:"markdown",rst:"text",txt:"text",sh:"shell",bash:"shell",zsh:"shell",fish:"shell",rb:"shell",pl:"shell",r:"shell",ps1:"shell",tf:"shell",dockerfile:"sh\
ell",ini:"shell",cfg:"shell",conf:"shell",properties:"shell",py:"python",pyi:"python",js:"javascript",mjs:"javascript",cjs:"javascript",jsx:"javascript",ts:"jav\
ascript",mts:"javascript",cts:"javascript",tsx:"javascript",java:"javascript",kt:"javascript",cs:"javascript",rs:"javascript",swift:"javascript",c:"javascript",
cc:"javascript",cpp:"javascript",h:"javascript",php:"javascript",scala:"javascript",dart:"javascript",go:"go",html:"html",htm:"html",xml:"html",svg:"html",vue:"\
html",svelte:"html"},CODE_FORMATS=new Set(["shell","python","javascript","go"]),LOCKFILES=new Set(`package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yam\
l bun.lock bun.lockb deno.lock poetry.lock uv.lock
  pdm.lock pylock.toml pipfile.lock cargo.lock go.sum composer.lock gemfile.lock gems.locked gradle.lockfile
  buildscript-gradle.lockfile packages.lock.json flake.lock`.split(/\s+/)),ENV_FILE=/^(\.env(\..+)?|.+\.env|\.envrc)$/s,USES=[{use:"vendored",folder:/(^|\/)(node_modules|vendor|third_party|thirdparty|bower_components|site-packages)\//},
{use:"test",folder:/(^|\/)(__tests__|__mocks__|__fixtures__|tests?|testing|testdata|test-data|test_data|fixtures?|spec|specs|e2e|mocks?|evals?)\//,name:/^(test_.+\.py|.+(_test|\.test|\.spec|_spec)\.[a-z]+|conftest\.py)$/s},
{use:"example",folder:/(^|\/)(examples?|samples?|demos?|templates?|boilerplates?|cookbooks?|playground)\//,name:/\.(example|sample|template|dist)(\.[a-z]+)?$/},
{use:"docs",folder:/(^|\/)(docs?|documentation|website|tutorials?)\//,name:/^(readme|changelog|contributing|security)(\.[a-z-]+)?\.(md|rst|txt)$/}],GLOB_PARTS={
"**/":"(?:.*/)?","**":".*","*":"[^/]*","{":"(?:",",":"|","}":")",".":"\\."},clientFiles=_clients_js__WEBPACK_IMPORTED_MODULE_0__.oi.map(row=>({...row,pattern:patternOf(
row.glob)})),MAYBE_CLIENT_FILE=/(^|\/)\.[a-z]|mcp|claude|agent|skill|hooks|opencode|gemini|copilot|devcontainer|qwen|chatmode|prompt|plugins\/|^warp\.md$|^crush\.md$|\.mdc$|\.instructions\.|(?:tool|functions)[^/]*\.json$|(^|\/)action\.ya?ml$|(?:^|[/.])server\.json$|(?:^|\/)manifest\.(?:[\w-]+\.)?json$|crush\.json|openclaw|librechat|\.code-workspace$|(?:^|\/)(?:goose|zed|amp|user|codex|amazonq)\//;
function patternOf(glob){const source=glob.replace(/\*\*\/|\*\*|[*{},.]/g,part=>GLOB_PARTS[part]??part);return new RegExp(`^${source}$`,"s")}const MAY_SAY_MORE=/env|test|spec|example|sample|template|dist|readme|changelog|contributing|security|file|lock|\.sum$|shrinkwrap/;
function createClassifier(){const folders=new Map;return path=>{const lower=path.toLowerCase(),inApp=lower.includes("!/")?(0,_mobile_places_js__WEBPACK_IMPORTED_MODULE_1__.
Fb)(lower):void 0;if(inApp)return{...inApp,use:useOfFolder(lower.slice(0,lower.indexOf("!/")))};const end=lower.lastIndexOf("/")+1,name=lower.slice(end),above=lower.
slice(0,end);let folder=folders.get(above);folder||(folder={rank:rankOf(USES,use=>use.folder.test(above)),mayHoldClientFiles:MAYBE_CLIENT_FILE.test(above)},folders.
set(above,folder));const saysMore=MAY_SAY_MORE.test(name),byName=(saysMore?formatByWholeName(name):void 0)??formatByExtension(name);if(folder.mayHoldClientFiles||
MAYBE_CLIENT_FILE.test(name)){const row=clientFiles.find(({pattern})=>pattern.test(lower));if(row)return{kind:row.kind,format:row.format??byName??"json",use:useOfFolder(
projectOf(lower))}}const rank=saysMore?Math.min(folder.rank,rankOf(USES,use=>use.name?.test(name)??!1)):folder.rank;return{kind:saysMore&&LOCKFILES.has(name)?"l\
ockfile":kindByFormat(byName,name),format:byName??"text",use:USES[rank]?.use??"runtime"}}}function classify(path){return createClassifier()(path)}function useOfFolder(folders){
return USES.find(({folder})=>folder.test(folders))?.use??"runtime"}function rankOf(items,fits){const index=items.findIndex(fits);return index<0?items.length:index}
function projectOf(path){const own=/(?<=^|\/)(?:\.[a-z][^/]*|skills)\//.exec(path);return path.slice(0,own?.index??path.lastIndexOf("/")+1)}function isAlwaysText(kind){
return kind!=="other"&&kind!=="lockfile"&&kind!=="model-file"}function formatByWholeName(name){return ENV_FILE.test(name)?"env":/^(dockerfile|containerfile|makefile|jenkinsfile|procfile|justfile)/.
test(name)?"shell":void 0}function formatByExtension(name){const dot=name.lastIndexOf(".");return dot<0?void 0:FORMAT_BY_EXTENSION[name.slice(dot+1)]}function kindByFormat(format,name){
return format===void 0?(0,_model_files_js__WEBPACK_IMPORTED_MODULE_2__.Yu)(name)?"model-file":"other":format==="env"?"env-file":CODE_FORMATS.has(format)?"code":
format==="json"||format==="yaml"||format==="toml"?"document":"prose"}}),45486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{VA:()=>purlOf,X5:()=>endpointOf,at:()=>filledInNames,dT:()=>imageOf,qB:()=>isLooseImage});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
flatMap(match=>match.slice(1).find(name=>name!==void 0)??[])}}),25903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C5:()=>memberOf,Fb:()=>classifyInApp,dQ:()=>SIGNATURE_NAME,ff:()=>APP_SIGNATURE_TEXT,tY:()=>APP_STRINGS});const SIGNATURE_NAME="META-INF/\
APK-SIGNATURE.txt",APP_MANIFEST={kind:"app-manifest",format:"html",use:"runtime"},APP_SIGNATURE_TEXT={kind:"app-manifest",format:"text",use:"runtime"},APP_STRINGS={
kind:"app-strings",format:"text",use:"runtime"},INSIDE=/\.(apk|ipa)!\//;function classifyInApp(path){const found=INSIDE.exec(path);if(!found)return;const name=path.
slice(path.lastIndexOf("!/")+2);return memberOf(found[1]==="apk"?"android":"ios",name)}function memberOf(platform,name){return platform==="android"?name==="andr\
oidmanifest.xml"||name==="AndroidManifest.xml"||/^res\/.+\.xml$/i.test(name)?APP_MANIFEST:name.toLowerCase()===SIGNATURE_NAME.toLowerCase()?APP_SIGNATURE_TEXT:/^(?:resources\.arsc|[^/]+\.dex|lib\/.+|assets\/.+\.bundle)(?:~\d+)?$/i.
test(name)?APP_STRINGS:void 0:/(?:^|\/)(?:info\.plist|embedded\.mobileprovision)$/i.test(name)?APP_MANIFEST:/\.(?:plist|jsbundle|dylib|strings)(?:~\d+)?$/i.test(
name)?APP_STRINGS:void 0}}),60823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Yu:()=>mayBeModelFile,
ic:()=>isModelFile,t8:()=>containerOf});const ENDINGS=new Set(`safetensors gguf ggml ggjt onnx ort pt pt2 ptl pth ckpt pkl pickle pk joblib dill cloudpickle npy\
 npz keras tflite mlmodel
  llamafile mar nemo skops pdparams pdopt pdmodel cbm torchscript`.split(/\s+/)),SHARED_ENDINGS=new Set("bin pb model h5 hdf5 weights engine plan p dat".split("\
 "));function mayBeModelFile(name){const ending=name.slice(name.lastIndexOf(".")+1);return ENDINGS.has(ending)||SHARED_ENDINGS.has(ending)}const MAGIC=[["gguf",
"GGUF"],["ggml","lmgg"],["ggml","fmgg"],["ggml","tjgg"],["ggml","algg"],["zip","PK"],["zip","PK"],["hdf5",`\x89HDF\r

`],["numpy","\x93NUMPY"],["7z","7z\xBC\xAF'"],["rar","Rar!\x07"],["gzip","\x8B\b"],["xz","\xFD7zXZ\0"],["bzip2","BZh"],["lz4",'"M'],["zstd","(\xB5/\xFD"],[
"tflite","TFL3",4],["tar","ustar",257],["tensorrt","ftrt"],["executable","\x7FELF"],["executable","MZ"],["executable","\xCF\xFA\xED\xFE"],["executable","\xCE\xFA\xED\xFE"],
["executable","\xCA\xFE\xBA\xBE"],["pointer","version https://git-lfs.github.com/spec/"]],ZLIB_LEVELS=new Set([1,94,156,218]);function containerOf(head){const text=head.
toString("latin1",0,512),known=MAGIC.find(([,magic,offset=0])=>text.startsWith(magic,offset));if(known)return known[0];const[first=-1,second=-1]=head;if(head.length>
8&&head.readUInt32LE(4)===0&&head[8]===123)return"safetensors";if(first===128&&second>=2&&second<=5)return"pickle";if(first===120&&ZLIB_LEVELS.has(second))return"\
zlib"}const SETTLED=new Set(["safetensors","gguf","ggml","hdf5","pickle","tensorrt","tflite"]),NAMES_OF_WEIGHTS=/(?:^|\/)(?:pytorch_model|model|ggml|adapter_model|diffusion_pytorch_model|tf_model|training_args)[^/]*\.(?:bin|h5)$/;
function isModelFile(path,head){const lower=path.toLowerCase();if(ENDINGS.has(lower.slice(lower.lastIndexOf(".")+1)))return!0;const container=containerOf(head);
return container===void 0?/\.pb$/.test(lower)&&isGraph(head):SETTLED.has(container)||(container==="zip"||container==="pointer")&&NAMES_OF_WEIGHTS.test(lower)}function isGraph(head){
if(head.length>3&&head.readUIntBE(0,3)===524562)return!0;const[first,,third=0]=head,name=third===10?3:head[3]===10?4:-1;if(first!==10||name<0)return!1;const operation=name+
1+(head[name]??0),length=head[operation+1]??0;return head[operation]===18&&/^[A-Z_]\w+$/.test(head.toString("latin1",operation+2,operation+2+length))}}),90866:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>plainSchema,j:()=>captureRegistered});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),
_mask_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26626);const NAME_LENGTH=300,DESCRIPTION_LENGTH=64*1024,SCHEMA_LENGTH=256*1024;function captureRegistered(artifact,places,{
target,secrets}){const lines=artifact.lines(),repeats=secrets.length===0?[]:(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.UY)(artifact.latin1(),secrets),hide=(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.
Hj)(artifact.bytes,(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.UB)(artifact.bytes,[...secrets,...repeats]));return places.map(({kind,name,description,schema,framework,
isGuess,range:[start,end]})=>{const shown=schema===void 0?void 0:hiddenSchema(schema,hide);return{target,path:artifact.path,range:{start:lines.position(start),end:lines.
position(end)},kind,name:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(hide(name),NAME_LENGTH),...description!==void 0&&{description:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(hide(description),DESCRIPTION_LENGTH)},...shown!==void 0&&{schema:shown},framework,isGuess}})}function plainSchema(schema){return schema===void 0?void 0:hiddenSchema(
schema,text=>text)}function hiddenSchema(schema,hide){const text=JSON.stringify(schema);if(!(text===void 0||text.length>SCHEMA_LENGTH))return JSON.parse(text,(_,value)=>typeof value==
"string"?hide(value):value)}}),58168:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{analyseCode:()=>analyseCode});var classify=__webpack_require__(27332),limits=__webpack_require__(54354);function startWork(now){
const start=now(),before=process.cpuUsage();return milliseconds=>{if(now()-start<=milliseconds)return!1;const{user,system}=process.cpuUsage(before);return(user+
system)/1e3>milliseconds}}var flow=__webpack_require__(95552);function sinks(...names){return names.reduce((set,name)=>set|1<<flow.x.indexOf(name),0)}const NO_SINK=0,
EVERY_SINK=(1<<flow.x.length)-1,HARMLESS=EVERY_SINK&~sinks("subject","privilege");function holds(set,sink){return(set&1<<flow.x.indexOf(sink))!==0}const NO_JUDGEMENT={
whenTrue:[],whenFalse:[]},ANY="**",EXACT=1e6,ROOTED=1e4;function lastSegment(path){return path.slice(path.lastIndexOf(".")+1)}function entryOf(pattern,value){const texts=(pattern.
startsWith("*.")?`${ANY}${pattern.slice(1)}`:pattern).split(ANY),pieces=texts.map((text,index)=>index<texts.length-1&&text.endsWith(".")?text.slice(0,-1):text),
literal=pieces.reduce((sum,piece)=>sum+piece.length,0),isExact=pieces.length===1&&!pattern.includes("*");return{pieces,value,weight:isExact?EXACT:literal+(pieces[0]===
""?0:ROOTED)}}function endOf(piece,path,at){if(!piece.includes("*"))return path.startsWith(piece,at)?at+piece.length:void 0;let place=at;for(const[index,part]of piece.
split("*").entries()){if(index>0){const from=place;for(;place<path.length&&!isBoundary(path,place);)place++;if(place===from)return}if(!path.startsWith(part,place))
return;place+=part.length}return place}function isBoundary(path,at){return at===path.length||path[at]==="."||path[at]==="("||path[at]==="["}function isMatch({pieces},path){
const[head="",...rest]=pieces;let place=endOf(head,path,0);if(place===void 0)return!1;const tail=rest.pop();if(tail===void 0)return place===path.length;if(head!==
""&&!isBoundary(path,place))return!1;for(const piece of rest){let found2=path.indexOf(piece,place);for(;found2>=0&&!isBoundary(path,found2+piece.length);)found2=
path.indexOf(piece,found2+1);if(found2<0)return!1;place=found2+piece.length}return path.length-tail.length>=place&&path.endsWith(tail)}function indexPatterns(entries){
const byLast=new Map,open=[];for(const[patterns,value]of entries)for(const pattern of patterns){const last=lastSegment(pattern),entry=entryOf(pattern,value);last.
includes("*")?open.push(entry):byLast.set(last,[...byLast.get(last)??[],entry])}return{matches(path){return[...byLast.get(lastSegment(path))??[],...open].filter(
entry=>isMatch(entry,path)).toSorted((a,b)=>b.weight-a.weight)}}}function constantOf(value){const form=value?.form;if(form?.kind==="constant")return form;if(form?.
kind==="text"&&form.parts.every(part=>part.form.kind==="constant"))return{value:form.parts.map(part=>String(constantOf(part)?.value)).join("")}}function textOf(value){
const constant=constantOf(value);return typeof constant?.value=="string"?constant.value:void 0}function constantsOf(value){if(value?.form.kind!=="choice"){const constant=constantOf(
value);return constant&&[constant.value]}const all=[];for(const each of value.form.of){const constant=constantOf(each);if(!constant)return;all.push(constant.value)}
return all}function itemsOf(value){return value?.form.kind==="list"?value.form.items:[]}function isTheirs(value){return value?.taints.some(({source})=>source.origin!==
"secret")??!1}function madeBy(value){const form=value?.form;if(form?.kind!=="external"||!form.path.endsWith("()"))return;const path=form.path.slice(0,-2);return{
path,name:lastName(path),on:form.on,args:form.args??[]}}function firstMadeBy(value){const made=madeBy(value);if(made)return made;const form=externalOf(value),first2=form&&
/\(\)(?:\[0\]|\.0)$/.exec(form.path);if(!form||!first2)return;const before=madeBy(form.on),path=form.path.slice(0,first2.index);return{path,name:lastName(path),
on:before?before.on:form.on,args:form.args??before?.args??[]}}function externalOf(value){return value?.form.kind==="external"?value.form:void 0}function lastName(path){
return path.slice(Math.max(path.lastIndexOf("."),path.lastIndexOf("/"))+1)}function argument(args,position,name){return(args.find(each=>name!==void 0&&each.name===
name)??args.filter(each=>each.name===void 0&&!each.spread)[position])?.value}const indexes=new WeakMap;function guardsOf(path,tables){const index=indexes.get(tables)??
indexPatterns(tables.guards.map(guard=>[guard.call,guard]));return indexes.set(tables,index),index.matches(path).map(({value})=>value)}function selected(selector,{
on,args}){if(selector==="self")return on?[on]:[];if(selector==="*")return args.map(({value:value2})=>value2);const from=/^(\d+)\+$/.exec(selector);if(from)return args.
slice(Number(from[1])).map(({value:value2})=>value2);const[head="",...path]=selector.split("."),[position="",name]=head.split("|");let value=/^\d+$/.test(position)?
argument(args,Number(position),name):argument(args,-1,position);for(const field of path)value=value?.form.kind==="object"?value.form.fields.get(field):void 0;return value?
[value]:[]}var characters=__webpack_require__(35906);function partial(root,how){const branches=branchesOf(root),starts=branches.map(branch2=>leadingText(branch2,
how));return starts.every(text=>text.startsWith("/"))?sinks("path"):starts.every(text=>/^[a-z]{2}/i.test(text)&&!/^(?:https?|ftp|wss?|file)/i.test(text))?sinks(
"shell","query","program","eval"):branches.map(branch2=>branch2.kind==="all"&&branch2.of.at(-1)?.kind==="edge"?literalOf(branch2.of):"").every(text=>/^\.(?:[a-z]|$)/i.
test(text))?sinks("path"):NO_SINK}function leadingText(branch2,how){const items=branch2.kind==="all"?branch2.of:[branch2];if(!(how!=="search"||items[0]?.kind===
"edge"&&items[0].at==="start"))return"";const from=items.findIndex(({kind})=>kind!=="edge"),rest=from<0?[]:items.slice(from),[first2]=rest;return first2?.kind===
"repeat"&&first2.least===0&&first2.of.kind==="set"?literalOf(rest.slice(1)):first2?.kind==="any"?literalOf(branchesOf(first2).slice(0,1)):literalOf(rest)}function literalOf(items){
let text="";for(const item of items){if(item.kind==="all"&&item.of.length>0)return text||literalOf(item.of);if(item.kind!=="set"||item.set===0n||foldedSize(item.
set)!==1){if(text!=="")break;continue}text+=String.fromCharCode(item.set.toString(2).length-1)}return text}function foldedSize(set){const folded=(0,characters.SP)(
set);return(0,characters.Ej)(set&~characters.mt)+(0,characters.Ej)(folded&characters.mt)/2}const FIXED=200;function isFiniteSet(root,how){const count=branchesOf(
root).reduce((sum,branch2)=>{let items=branch2.kind==="all"?branch2.of:[branch2];if(how==="search"){if(!(items[0]?.kind==="edge"&&items[0].at==="start"))return Number.
POSITIVE_INFINITY;items=items.slice(1)}if(how!=="full"){const last=items.at(-1);if(!(last?.kind==="edge"&&last.at==="end"))return Number.POSITIVE_INFINITY;items=
items.slice(0,-1)}return sum+items.reduce((product,item)=>product*countOf(item),1)},0);return count>0&&count<=FIXED}function countOf(node){switch(node.kind){case"\
set":return foldedSize(node.set)<=16?foldedSize(node.set):Number.POSITIVE_INFINITY;case"edge":case"not-ahead":return 1;case"any":return node.of.reduce((sum,each)=>sum+
countOf(each),0);case"all":return node.of.reduce((product,each)=>product*countOf(each),1);case"repeat":return node.most>8?Number.POSITIVE_INFINITY:(countOf(node.
of)+1)**node.most}}function branchesOf(node){return node.kind==="any"?node.of.flatMap(branchesOf):node.kind==="all"&&node.of.length===1&&node.of[0]?branchesOf(node.
of[0]):[node]}const NO_DENIALS={characters:0n,atStart:0n,hasNoDots:!1,words:[]};function has(set,character){return(set&(0,characters.hg)(character))!==0n}function textWithout(denied){
const rest={kind:"repeat",of:{kind:"set",set:characters.J&~denied.characters},least:0,most:Number.POSITIVE_INFINITY},first2={kind:"set",set:characters.J&~denied.
characters&~denied.atStart};return{kind:"any",of:[{kind:"all",of:[]},{kind:"all",of:[first2,rest]}]}}function leadingDenials(regex){let denied=NO_DENIALS;if(regex.
root.kind!=="all")return denied;for(const node of regex.root.of)if(!(node.kind==="edge"&&node.at==="start")){if(node.kind!=="not-ahead"||regex.root.of[0]?.kind!==
"edge")break;denied=both(denied,denials(node.of,"start"))}return denied}function refusedByClass(root){const items=root.kind==="all"?root.of.filter(({kind})=>kind!==
"edge"):[root],[only]=items,set=items.length===1&&only?.kind==="repeat"&&only.of.kind==="set"?only.of.set:void 0;return set!==void 0&&(0,characters.Ej)(set)>90?
{...NO_DENIALS,characters:characters.J&~set}:NO_DENIALS}function both(left,right){return{characters:left.characters|right.characters,atStart:left.atStart|right.
atStart,hasNoDots:left.hasNoDots||right.hasNoDots,words:[...left.words,...right.words]}}function denials(root,how){let denied=NO_DENIALS;for(const branch2 of branchesOf(
root))denied=both(denied,denialsOfBranch(branch2,how));return denied}function denialsOfBranch(branch2,how){if(how==="full")return NO_DENIALS;let items=branch2.kind===
"all"?branch2.of:[branch2],isAtStart=how==="start";for(items[0]?.kind==="edge"&&items[0].at==="start"&&(isAtStart=!0,items=items.slice(1)),isAtStart&&items[0]?.
kind==="repeat"&&isAnyText(items[0])&&(isAtStart=!1,items=items.slice(1));items.length>1&&isAnyText(items.at(-1));)items=items.slice(0,-1);const[first2,second]=items,
set=setOf(first2);if(items.length===1&&set!==void 0)return isAtStart?{...NO_DENIALS,atStart:set}:{...NO_DENIALS,characters:set};const next=setOf(second),dot=(0,characters.
xH)(46);if(!isAtStart&&items.length===2&&set!==void 0&&next!==void 0&&(set&next&dot)===dot)return{...NO_DENIALS,hasNoDots:!0};if(!isAtStart&&items.length===1&&first2?.
kind==="repeat"&&first2.least===2&&has(setOf(first2.of)??0n,"."))return{...NO_DENIALS,hasNoDots:!0};const inner=items.flatMap(item=>item.kind==="any"?branchesOf(
item).map(each=>literalOf([each])):[]);return{...NO_DENIALS,words:[literalOf(items),...inner]}}function isAnyText(node){return node?.kind==="repeat"&&node.least===
0&&node.of.kind==="set"&&(0,characters.Ej)((0,characters.FF)(node.of.set))<=3}function setOf(node){if(node?.kind==="set")return node.set;if(node?.kind==="repeat"&&
node.least===1)return setOf(node.of);if(node?.kind==="all"&&node.of.length===1)return setOf(node.of[0]);if(node?.kind==="any"){const sets=node.of.map(setOf);return sets.
every(set=>set!==void 0)?sets.reduce((all,set)=>all|set,0n):void 0}}const ONLY_DOTS="only `..` is refused",ONLY_SEPARATORS="only separators are refused";function noteOf({
characters:refused,atStart,hasNoDots,words}){const isAlone=atStart===0n&&words.length===0;return isAlone&&!hasNoDots&&has(refused,"/")&&(refused&~SEPARATING)===
0n?ONLY_SEPARATORS:isAlone&&hasNoDots&&refused===0n?ONLY_DOTS:"a deny-list of characters or words"}const SEPARATING=(0,characters.hg)("/\\:\0"),MARKS=(0,characters.
hg)(`;&|$\`'"<>(){}\\
`);function deniedSinks({characters:refused,hasNoDots,words}){let weak2=NO_SINK;return(refused&MARKS)!==0n&&(weak2|=sinks("shell","query","eval","template","mar\
kup","url-path")),(hasNoDots||has(refused,"/")||words.some(word=>word.includes("..")))&&(weak2|=sinks("path","url-path")),words.some(word=>/[a-z]{3}/i.test(word))&&
(weak2|=sinks("shell","query","eval","prompt")),words.some(word=>/local|127|10\.|169|0\.0|metadata|internal|192/i.test(word))&&(weak2|=sinks("url")),weak2}function judged(call2,language){
return{...call2,name:lastName(call2.path),language}}function strong(about,proves){return{about,proves,grade:"strong",note:""}}function weak(about,proves,note2){
return{about,proves,grade:"weak",note:note2}}function factsOf(about,{proves,weak:partly,note:note2}){return about?[...proves===NO_SINK?[]:[strong(about,proves)],
...partly===NO_SINK?[]:[weak(about,partly,note2)]]:[]}function whenTrue(...facts){return{whenTrue:facts,whenFalse:[]}}function whenFalse(...facts){return{whenTrue:[],
whenFalse:facts}}function inverted({whenTrue:yes,whenFalse:no}){return{whenTrue:no,whenFalse:yes}}function isEmpty({whenTrue:yes,whenFalse:no}){return yes.length===
0&&no.length===0}function merged(...judgements){const all=judgements.filter(each=>!isEmpty(each));return all.length<2?all[0]??NO_JUDGEMENT:{whenTrue:all.flatMap(
each=>each.whenTrue),whenFalse:all.flatMap(each=>each.whenFalse)}}const ONLY_DOTS_ALONE="only `..` by itself is refused",ONLY_ABSOLUTE="only absolute paths are \
refused",URL_SINK=sinks("url"),PARSED=/(?:^|[./])(?<!JSON\.)(?:URL|parse|urlparse|urlsplit|Parse|ParseRequestURI|parse_url|make_url)\(\)(?:\[0\]|\.0)?$/,HOST=/\.(?:hostname|host|netloc|Host|Hostname\(\)|origin)$/,
HANDING=/\.(?:toLowerCase|lower|toLocaleLowerCase|trim|strip|rstrip|casefold|replace)\(\)$|(?:^|\/)strings\.(?:ToLower|TrimSpace|TrimSuffix)\(\)$/;function urlsOfHost(value,depth=0){
if(depth>6)return;if(value.form.kind==="choice"){const urls2=value.form.of.flatMap(each=>urlsOfHost(each,depth+1)??[]),isRestConstant=value.form.of.every(each=>constantOf(
each)||urlsOfHost(each,depth+1));return urls2.length>0&&isRestConstant?[value,...urls2]:void 0}const form=externalOf(value);if(!form)return;if(HANDING.test(form.
path)){const inner=form.on&&externalOf(form.on)?form.on:form.args?.[0]?.value,urls2=inner&&urlsOfHost(inner,depth+1);return urls2&&[value,...urls2]}const host=HOST.
exec(form.path);if(!host||!PARSED.test(form.path.slice(0,host.index)))return;const parsed=form.on,text=(parsed?firstMadeBy(parsed)?.args:form.args)?.[0]?.value;
return[value,...parsed?[parsed]:[],...text?[text]:[]]}function allowed(urls2){return urls2.map(each=>strong(each,URL_SINK))}function judgeHostIn(value,isDenyList){
const urls2=urlsOfHost(value);if(!urls2)return NO_JUDGEMENT;const facts=whenTrue(...allowed(urls2));return isDenyList?{...facts,whenFalse:urls2.map(each=>weak(each,
URL_SINK,"a deny-list of hosts"))}:facts}function judgeHostSuffix(value,suffixes){const urls2=urlsOfHost(value);return!urls2||suffixes.length===0?NO_JUDGEMENT:suffixes.
every(suffix=>/^\.[^.]+\.[^.]/.test(suffix)&&!/^\.(?:local|internal|localhost)$/.test(suffix))?whenTrue(...allowed(urls2)):suffixes.some(suffix=>/local|internal/.
test(suffix))?whenFalse(...urls2.map(each=>weak(each,URL_SINK,"a deny-list of hosts"))):NO_JUDGEMENT}const PRIVATE=/\.(?:is_private|is_loopback|is_link_local|is_reserved|is_multicast|is_unspecified|IsPrivate|IsLoopback|IsLinkLocalUnicast|IsUnspecified|IsMulticast|isPrivate|isLoopback)$/;
function judgeAddress(path,on,args){const isGlobal=path.endsWith(".is_global");if(!isGlobal&&!PRIVATE.test(path)&&!/^(?:ip|private-ip|is-ip-private|netmask)\.(?:isPrivate|default)$/.
test(path))return NO_JUDGEMENT;const facts=[on,...on?(externalOf(on)?.args??[]).map(({value})=>value):[],...args].filter(each=>each!==void 0&&isTheirs(each)).flatMap(
each=>urlsOfHost(each)??[each]).map(each=>weak(each,URL_SINK,"private addresses are refused by a look at the address before the request"));return isGlobal?whenTrue(
...facts):inverted(whenTrue(...facts))}const COUNTED=3;class Builder{moves=[];skips=[];state(){if(this.moves.length>=limits.Z$)throw new RangeError("too many st\
ates");return this.skips.push([]),this.moves.push([])-1}skip(from,to,edge){this.skips[from]?.push(edge?{to,edge}:{to})}move(from,set,to){this.moves[from]?.push(
{set,to})}lay(node,from,to){if(node.kind==="set")this.move(from,node.set,to);else if(node.kind==="edge")this.skip(from,to,node.at);else if(node.kind==="not-ahea\
d")this.skip(from,to);else if(node.kind==="any")for(const branch2 of node.of)this.lay(branch2,from,to);else node.kind==="all"?this.layAll(node.of,from,to):this.
layRepeat(node,from,to)}layAll(nodes,from,to){let last=from;for(const node of nodes){const next=this.state();this.lay(node,last,next),last=next}this.skip(last,to)}layRepeat(node,from,to){
let last=from;const add=()=>{const next=this.state();this.lay(node.of,last,next),last=next};for(let count=0;count<Math.min(node.least,COUNTED);count++)add();if(node.
most<=COUNTED)for(let count=node.least;count<node.most;count++)this.skip(last,to),add();else{const loop2=this.state();this.skip(last,loop2),this.lay(node.of,loop2,
loop2),last=loop2}this.skip(last,to)}}function automatonOf(node,extent){const builder=new Builder;try{const start=builder.state(),end=builder.state(),first2=builder.
state(),last=builder.state();builder.skip(start,first2),builder.skip(last,end),extent==="search"&&builder.move(start,characters.J,start),extent!=="full"&&builder.
move(end,characters.J,end),builder.lay(node,first2,last)}catch(error){if(error instanceof RangeError)return;throw error}return{moves:builder.moves,skips:builder.
skips}}function haveCommonText(left,right){const width=right.moves.length,open=[0],seen=new Set(open),add=(a,b,hasBegun,hasEnded)=>{const key=a*width+b<<2|hasBegun<<
1|hasEnded;seen.has(key)||(seen.add(key),open.push(key))};for(let steps=0;open.length>0;steps++){if(steps>limits.x8)return!0;const key=open.pop(),[hasEnded,hasBegun]=[
key&1,key>>1&1],[a,b]=[Math.floor((key>>2)/width),(key>>2)%width];if(a===1&&b===1)return!0;for(const{to,edge}of left.skips[a]??[])edge==="start"&&hasBegun||add(
to,b,hasBegun,edge==="end"?1:hasEnded);for(const{to}of right.skips[b]??[])add(a,to,hasBegun,hasEnded);if(!hasEnded)for(const move of left.moves[a]??[])for(const other2 of right.
moves[b]??[])(move.set&other2.set)!==characters.oo&&add(move.to,other2.to,1,0)}return!1}var regex_syntax=__webpack_require__(45915);const HARM={shell:[".*[^A-Za\
-z0-9_.,/:@%+=~\\-\\u{80}-\\u{10ffff}].*"],flag:["-.*"],eval:[".*[A-Za-z_].*[^A-Za-z0-9_].*",".*[^A-Za-z0-9_].*[A-Za-z_].*",".*[\"'`\\\\$\\[\\]{}!#@].*"],query:[
".*[^A-Za-z0-9_$.,:@+/\\-\\u{80}-\\u{10ffff}].*"],path:["/.*","\\\\.*","(.*[/\\\\])?\\.\\.([/\\\\].*)?"],url:["([a-zA-Z]+:)?[/\\\\]{2}([^/?#\\\\]*@)?(evil\\.test|127\
\\.0\\.0\\.1|169\\.254\\.169\\.254|10\\.0\\.0\\.5|localhost|\\[::1\\])(:[0-9]+)?([/?#\\\\].*)?","(evil\\.test|127\\.0\\.0\\.1|169\\.254\\.169\\.254|10\\.0\\.0\\.5|localho\
st|metadata|\\[::1\\]|::1)(:[0-9]+)?([/?#\\\\].*)?","file:.*","[^/?#\\\\]*@(evil\\.test|127\\.0\\.0\\.1|localhost)"],"url-path":[".*[/\\\\?#&%;].*","\\.\\.?"],template:[
".*[^A-Za-z0-9_.,/: \\-\\u{80}-\\u{10ffff}].*"],prompt:[".*[^A-Za-z0-9_.,/:@+=\\-].*"],markup:[".*[<>\"'&`=].*","(?i:javascript|vbscript|data):.*"],program:[".*\
[^0-9.,:+_ \\-].*"],archive:[".*[^0-9.,:+_ \\-].*"],deserialise:[".*[^0-9.,:+_ \\-].*"]},WORSE={shell:[".*[^A-Za-z0-9_.,/:@%+=~ *?\\[\\]^\\-\\u{80}-\\u{10ffff}].*"],
query:[".*[^A-Za-z0-9_$.,:@+/ %\\-\\u{80}-\\u{10ffff}].*"],path:[".*[/\\\\].*"],"url-path":[".*[\\\\?#&%;].*","(.*/)?\\.\\.(/.*)?"]},LETS={shell:"lets spaces or\
 wildcards through",query:"lets several words through",path:"lets `..` through","url-path":"lets slashes through"},compiled=new Map;function harm(source){let automaton=compiled.
get(source);if(!automaton){const regex=(0,regex_syntax.g)(source,"su","javascript");if(automaton=regex&&automatonOf(regex.root,"full"),!automaton)throw new Error(
`not an expression: ${source}`);source.includes("u{80}")&&forgiveBeyondAscii(automaton),compiled.set(source,automaton)}return automaton}function forgiveBeyondAscii({
moves}){for(const state of moves)for(const move of state)move.set!==characters.J&&(move.set&=~characters.az)}function proofOf(automaton,denied){let[proves,weak2]=[
NO_SINK,NO_SINK];const notes=[],isHarmless=(sink,texts)=>texts.every(text=>isDenied(sink,text,denied)||!haveCommonText(automaton,harm(text)));for(const[name,texts]of Object.
entries(HARM)){const sink=name,worse2=WORSE[sink];isHarmless(sink,texts)?proves|=sinks(sink):worse2&&isHarmless(sink,worse2)&&(weak2|=sinks(sink),notes.push(LETS[sink]??
""))}return{proves,weak:weak2,note:notes.join(", ")}}function isDenied(sink,text,denied){if(sink==="flag")return has(denied.atStart|denied.characters,"-");if(text.
includes("\\.\\.")&&denied.hasNoDots)return!0;const atStart=denied.atStart|denied.characters;return text==="/.*"&&has(atStart,"/")||text==="\\\\.*"&&has(atStart,
"\\")}const NO_PROOF={proves:NO_SINK,weak:NO_SINK,note:""},INERT=EVERY_SINK&~sinks("result","log","subject","privilege"),answers=new Map;function remembered(question,answer){
const key=question.map(part=>part??"\0").join(`
`),known2=answers.get(key);if(known2)return known2;answers.size>=limits.CW&&answers.clear();const found2=answer();return answers.set(key,found2),found2}function provedByMatch(source,flags2,how,language){
return remembered(["match",language,flags2,how,source],()=>ofMatch(source,flags2,how,language))}function ofMatch(source,flags2,how,language){const regex=(0,regex_syntax.
g)(source,flags2,language);if(!regex)return NO_PROOF;if(isFiniteSet(regex.root,how))return{proves:INERT,weak:NO_SINK,note:""};const automaton=automatonOf(regex.
root,how);if(!automaton)return NO_PROOF;const denied=leadingDenials(regex),proof=proofOf(automaton,denied),refused=deniedSinks(both(denied,refusedByClass(regex.
root)))&~proof.proves,partly=partial(regex.root,how)&~proof.proves,note2=refused?"a deny-list of characters or words":partly?"looks only at the beginning or the\
 end":"";return{...proof,weak:proof.weak|partly|refused,note:proof.note||note2}}function provedByMiss(source,flags2,how,language){return remembered(["miss",language,
flags2,how,source],()=>ofMiss(source,flags2,how,language))}function ofMiss(source,flags2,how,language){const regex=(0,regex_syntax.g)(source,flags2,language);if(!regex)
return NO_PROOF;const denied=denials(regex.root,how),automaton=automatonOf(textWithout(denied),"full"),proof=automaton?proofOf(automaton,denied):NO_PROOF,weak2=(proof.
weak|deniedSinks(denied))&~proof.proves;return{proves:proof.proves,weak:weak2,note:weak2===NO_SINK?"":noteOf(denied)}}function provedByReplacing(source,flags2,by,language){
return remembered(["replace",language,flags2,by,source],()=>ofReplacing(source,flags2,by,language))}function ofReplacing(source,flags2,by,language){const regex=(0,regex_syntax.
g)(source,flags2,language);if(!regex)return NO_PROOF;const denied=denials(regex.root,"search"),left=by===void 0?NO_DENIALS:{...NO_DENIALS,characters:denied.characters&
~(0,characters.hg)(by)},automaton=left.characters===0n?void 0:automatonOf(textWithout(left),"full"),proof=automaton?proofOf(automaton,left):NO_PROOF,weak2=(proof.
weak|deniedSinks(denied))&~proof.proves;return{proves:proof.proves,weak:weak2,note:weak2===NO_SINK?"":"some characters or words are taken out"}}function patternProof(value){
if(value?.form.kind==="regex")return provedByMatch(value.form.source,value.form.flags,"search","javascript");const source=textOf(value);return source===void 0?NO_PROOF:
provedByMatch(source,"","search","javascript")}function patternJson(value){return value?.form.kind==="regex"?{pattern:value.form.source}:{}}function prefixProof(prefix){
return prefix?provedByMatch(`^${escapeRegex(prefix)}`,"","search","javascript"):NO_PROOF}function escapeRegex(text){return text.slice(0,200).replace(/[\\^$.*+?()[\]{}|/]/g,
"\\$&")}const PATH=sinks("path","archive"),RESOLVING=/^(?:path(?:\/posix|\.posix|\.win32)?\.(?:resolve|join|normalize)|(?:os\.path|posixpath|ntpath)\.(?:abspath|normpath|realpath)|(?:path\/filepath|path)\.(?:Abs|Clean|Join|EvalSymlinks)|.*\.(?:resolve|absolute|realpath|realpathSync|native|canonicalize))$/,
judge_path_HANDING=/^(?:str|String|string|os\.fspath|.*\.(?:toString|as_posix|toLowerCase|lower|trim|strip|expanduser|replace|replaceAll)|pathlib\.(?:Pure)?(?:Posix|Windows)?Path)$/,
PARENT=/^(?:path(?:\/posix|\.posix|\.win32)?\.dirname|(?:os\.path|posixpath|ntpath)\.dirname|(?:path\/filepath|path)\.Dir)$/;function handed(made){return PARENT.
test(made.path)?made.args[0]?.value:judge_path_HANDING.test(made.path)?made.on??made.args[0]?.value:void 0}function isResolved(value,depth=0){const folder=value&&
folderOf(value);if(folder&&depth<=8)return isResolved(folder,depth+1);const made=firstMadeBy(value);if(!made||depth>8)return value?.form.kind==="choice"&&value.
form.of.every(each=>!isTheirs(each)||isResolved(each,depth+1));if(RESOLVING.test(made.path))return!0;const from=handed(made);return from!==void 0&&isResolved(from,
depth+1)}const ABSOLUTE=/^(?:path(?:\.posix|\.win32)?\.resolve|(?:pathe|upath)\.resolve|os\.path\.(?:abspath|realpath)|path\/filepath\.Abs|fs\.(?:promises\.)?realpath(?:Sync)?(?:\.native)?|pathlib\..*\.(?:resolve|absolute))$/,
JOINING=/^(?:path(?:\.posix|\.win32)?|os\.path|pathe|upath|path\/filepath)\.[jJ]oin$/;function beginningOf(value,depth=0){const made=firstMadeBy(value);if(!made||
depth>CHAIN)return value;if(ABSOLUTE.test(made.path))return"root";const first2=JOINING.test(made.path)?made.args[0]?.value:handed(made);return first2&&!TRIMMING.
test(made.path)?beginningOf(first2,depth+1):value}const TRIMMING=/\.(?:trim|strip|replace|replaceAll)$/,CHAIN=12;function folderOf({form}){if(form.kind!=="text"||
form.parts.length!==2)return;const[folder,end]=form.parts;return end&&endsInSeparator(end)&&!isTheirs(end)?folder:void 0}function pathsOf(value){const met2=new Map;
return gather(value,0,met2),[...met2.keys()]}function gather(value,depth,met2){if(!((met2.get(value)??Number.POSITIVE_INFINITY)<=depth)&&(met2.set(value,depth),
!(depth>CHAIN)))for(const each of beforeIt(value))gather(each,depth+1,met2)}function beforeIt(value){if(value.form.kind==="choice")return value.form.of.filter(isTheirs);
const folder=folderOf(value);if(folder)return[folder];const made=firstMadeBy(value);return!made||!(RESOLVING.test(made.path)||handed(made))?[]:[...made.on?[made.
on]:[],...made.args.map(each=>each.value)].filter(isTheirs)}function contained(value){return isResolved(value)?pathsOf(value).map(each=>strong(each,PATH)):pathsOf(
value).map(each=>weak(each,PATH,"the path is not resolved before it is checked"))}function containedIn(value,folder){if(!isTheirs(folder))return contained(value);
const names=new Set(folder.taints.map(({source})=>source)),joined2=pathsOf(value).flatMap(each=>partsOfJoin(each).flatMap(part=>pathsOf(part)));return[...contained(
value),...isResolved(value)?joined2.map(each=>strong(each,PATH)):[]].filter(({about})=>about.taints.every(({source})=>!names.has(source)))}function partsOfJoin(value){
const made=firstMadeBy(value);return made?.name==="joinpath"?made.args.map(each=>each.value).filter(isTheirs):[]}const BARE="a bare prefix check: a sibling fold\
er that begins with the same letters passes";function judgePrefix(value,prefix){const alternatives=prefix.form.kind==="list"?prefix.form.items:[prefix];if(alternatives.
some(isTheirs))return endsInSeparator(prefix)?whenTrue(...containedIn(value,prefix)):NO_JUDGEMENT;const relative=relativeOf(value);if(relative)return alternatives.
some(each=>beginning(each)?.startsWith(".."))?whenFalse(...relative.flatMap(contained)):NO_JUDGEMENT;if(isNormal(value)&&alternatives.some(each=>beginning(each)?.
startsWith("..")))return judgeUpwards(value);if(!alternatives.every(each=>constantOf(each))){if(!alternatives.every(endsInSeparator))return whenTrue(...bare(value));
const url=isResolved(value)?[]:[strong(value,sinks("url"))];return whenTrue(...contained(value),...url)}const proofs=alternatives.map(each=>factsOf(value,prefixProof(
textOf(each)))),all=proofs.length===1?proofs[0]??[]:[];if(!alternatives.every(each=>/^(?:\/|\.|~|[A-Za-z]:)/.test(textOf(each)??""))||alternatives.every(each=>(textOf(
each)??"").length<2))return whenTrue(...all);const facts=alternatives.every(endsInSeparator)?contained(value):bare(value);return whenTrue(...all.filter(({grade})=>grade===
"strong"),...facts)}function isNormal(value){const made=firstMadeBy(value);return made!==void 0&&/(?:^|[./])(?:normalize|normpath|Clean)$/.test(made.path)}function judgeUpwards(value){
return whenFalse(...pathsOf(value).flatMap(each=>[strong(each,sinks("url-path")),weak(each,PATH,ONLY_DOTS)]))}function beginning(value){return textOf(value)??(value.
form.kind==="text"?textOf(value.form.parts[0]):void 0)}function bare(value){return pathsOf(value).flatMap(each=>weak(each,sinks("path","archive","url","program"),
BARE))}function endsInSeparator(prefix){const text=textOf(prefix);if(text!==void 0)return/[/\\]$/.test(text);if(prefix.form.kind==="choice")return prefix.form.of.
every(endsInSeparator);if(prefix.form.kind==="text"){const last2=prefix.form.parts.at(-1);return last2!==void 0&&endsInSeparator(last2)}const path=externalOf(prefix)?.
path??"";if(/(?:^|[./])(?:sep|altsep|PathSeparator|Separator)$/.test(path))return!0;const made=madeBy(prefix);if(made?.name==="string"||made?.name==="String")return made.
args.some(({value})=>endsInSeparator(value));if(made?.name==="replace"&&made.args[0]?.value.form.kind==="regex")return made.args[0].value.form.source.endsWith("\
$")&&/[/\\]$/.test(textOf(made.args[1]?.value)??"");const last=made&&/(?:^|\.)join$/.test(made.path)?made.args.at(-1)?.value:void 0;return last!==void 0&&textOf(
last)===""}function relativeOf(value){const made=firstMadeBy(value);if(made)return made.name==="relative"&&made.args.length>1?made.args.slice(1,2).map(each=>each.
value):made.name==="Rel"?made.args.slice(1,2).map(each=>each.value):made.name==="relpath"?made.args.slice(0,1).map(each=>each.value):judge_path_HANDING.test(made.
path)&&made.on?relativeOf(made.on):void 0}function judgeDots(value){const relative=relativeOf(value);return relative?whenFalse(...relative.flatMap(contained)):whenFalse(
weak(value,sinks("path","archive","url-path"),ONLY_DOTS),...withoutDots(value))}function withoutDots(value){const path=wholeOf(value);return path?pathsOf(path).
map(each=>weak(each,sinks("path","archive","url-path"),ONLY_DOTS)):[]}function wholeOf(value){const made=firstMadeBy(value);if(made?.name==="filter"&&made.on)return wholeOf(
made.on);if(made?.name==="split")return isSeparator(made.args[0]?.value)?made.on:void 0;const form=externalOf(value);if(form?.on)return form.path==="?.*"?wholeOf(
form.on):form.path.endsWith(".parts")?form.on:void 0}function isSeparator(value){if(!value)return!1;const source=value.form.kind==="regex"?value.form.source:void 0;
return source===void 0?endsInSeparator(value):/^\[?(?:\\?[/\\])+\]?\+?$/.test(source)}function judgeSeparator(value){return whenFalse(weak(value,sinks("path","u\
rl-path"),ONLY_SEPARATORS))}function judgePathCall({name,path,on,args}){const first2=argument(args,0);switch(name){case"is_relative_to":return on&&first2?whenTrue(
...containedIn(on,first2)):NO_JUDGEMENT;case"IsLocal":case"ValidPath":return first2?whenTrue(strong(first2,PATH)):NO_JUDGEMENT;case"isPathInside":case"is-path-i\
nside":return first2?whenTrue(...contained(first2)):NO_JUDGEMENT;case"is-path-inside()":return NO_JUDGEMENT;case"isAbsolute":case"IsAbs":case"isabs":case"is_abs\
olute":{const about=first2??on;return!about||relativeOf(about)?NO_JUDGEMENT:{whenTrue:[strong(about,sinks("flag"))],whenFalse:(isNormal(about)?pathsOf(about):[about]).
map(each=>weak(each,PATH,ONLY_ABSOLUTE))}}default:return/^is-path-inside(?:\.default)?$/.test(path)&&first2?whenTrue(...contained(first2)):NO_JUDGEMENT}}function judgePathComparison(operator,left,right){
if(operator==="in"){const form=externalOf(right);return form?.path.endsWith(".parents")&&form.on&&!isTheirs(left)&&form?.on?whenTrue(...contained(form.on)):NO_JUDGEMENT}
if(operator==="!=")return inverted(judgePathComparison("==",left,right));if(operator!=="==")return NO_JUDGEMENT;const[path]=[left,right].filter(each=>isTheirs(each)),
isBase=path!==void 0&&isTheirs(left)!==isTheirs(right),same=textOf(right)===""||textOf(right)==="."?relativeOf(left):void 0;return same?whenTrue(...same.flatMap(
contained)):whenTrue(...equalPaths(left,right),...equalPaths(right,left),...isBase&&(isResolved(path)||pathsOf(path).length>1)?contained(path):[])}function equalPaths(value,other2){
const made=firstMadeBy(value),looked=made?.args[0]?.value;if(!made||!looked)return[];if(made.name==="commonpath"&&!isTheirs(other2))return itemsOf(looked).filter(
isTheirs).flatMap(contained);if(made.name==="commonprefix")return itemsOf(looked).filter(isTheirs).flatMap(bare);const isNameOnly=/^(?:basename|Base|secure_filename|sanitizeFilename|sanitize-filename)$/.
test(made.name),isSame=looked.id===other2.id||sameSubject(looked,other2);return isNameOnly&&isSame?[strong(looked,PATH),strong(looked,sinks("url-path"))]:[]}function sameSubject(left,right){
const id2=left.taints[0]?.subjects.at(-1);return id2!==void 0&&id2===right.taints[0]?.subjects.at(-1)}const SCHEMA_NESTING=12,schema_OPEN={proves:NO_SINK,weak:NO_SINK,
note:"",json:{}},STRING={...schema_OPEN,json:{type:"string"}};function inert(json){return{proves:INERT,weak:NO_SINK,note:"",json}}const NOT_INTERNAL=INERT&~sinks(
"url"),FORMATS={uuid:INERT,uuidv4:INERT,uuidv6:INERT,uuidv7:INERT,guid:INERT,cuid:INERT,cuid2:INERT,ulid:INERT,xid:INERT,ksuid:INERT,nanoid:INERT&~sinks("flag"),
date:INERT,time:INERT,datetime:INERT,"date-time":INERT,isoDate:INERT,isoTime:INERT,isoDateTime:INERT,isoTimestamp:INERT,duration:INERT,ip:NOT_INTERNAL,ipv4:NOT_INTERNAL,
ipv6:NOT_INTERNAL,cidr:NOT_INTERNAL&~sinks("path"),cidrv4:NOT_INTERNAL&~sinks("path"),cidrv6:NOT_INTERNAL&~sinks("path"),mac:NOT_INTERNAL,hex:NOT_INTERNAL,hexadecimal:NOT_INTERNAL,
alphanum:NOT_INTERNAL&~sinks("program","deserialise","archive"),base64url:sinks("shell","query","path","template","markup"),base64:sinks("shell","flag","templat\
e","markup"),url:sinks("flag"),httpUrl:sinks("flag")};function isFormat(name){return Object.hasOwn(FORMATS,name)}function ofFormat(name){const json={type:"strin\
g",format:name};return isFormat(name)?{...schema_OPEN,proves:FORMATS[name]??NO_SINK,json}:{...schema_OPEN,json}}function refined(schema,proof,json={}){const proves=schema.
proves|proof.proves;return{...schema,proves,weak:(schema.weak|proof.weak)&~proves,note:[schema.note,proof.note].filter(Boolean).join(", "),json:{...schema.json,
...json}}}function checkedBy(schema,checks){return{...schema,weak:EVERY_SINK&~schema.proves,note:"a check of its own in the schema",checks:[...schema.checks??[],
...checks]}}function either(schemas2){const[first2]=schemas2;if(!first2)return schema_OPEN;if(schemas2.length===1)return first2;const proves=schemas2.reduce((all,{
proves:proves2})=>all&proves2,EVERY_SINK),partly=schemas2.reduce((all,{proves:proves2,weak:weak2})=>all&(proves2|weak2),EVERY_SINK),elements=schemas2.flatMap(({
element})=>element??[]);return{proves,weak:partly&~proves,note:schemas2.find(({note:note2})=>note2)?.note??"",...mergedFields(schemas2),...elements.length>0&&{element:either(
elements)},json:{anyOf:schemas2.map(({json})=>json)}}}function mergedFields(schemas2){const withFields2=schemas2.filter(({fields:fields2})=>fields2);if(withFields2.
length===0)return{};const fields=new Map;for(const name of new Set(withFields2.flatMap(({fields:each})=>[...each?.keys()??[]])))fields.set(name,either(withFields2.
flatMap(({fields:each})=>each?.get(name)??[])));return{fields}}function listOf(element){return{proves:element.proves,weak:element.weak,note:element.note,element,
json:{type:"array",items:element.json}}}function recordOf(rest,keys=schema_OPEN){return{...schema_OPEN,proves:rest.proves&keys.proves,rest,json:{type:"object",additionalProperties:rest.
json}}}function objectOf(fields,required,rest){const properties=Object.fromEntries([...fields].map(([name,{json}])=>[name,json]));return{...schema_OPEN,fields,...rest&&
{rest},json:{type:"object",properties,...required.length>0&&{required}}}}function joined(left,right){const schema=refined(left,right,right.json);if(!left.fields&&
!right.fields)return schema;const fields=new Map([...left.fields??[],...right.fields??[]]),required=[left,right].flatMap(({json})=>Array.isArray(json.required)?
json.required:[]),rest=right.rest??left.rest;return{...schema,...objectOf(fields,[...new Set(required)],rest),proves:schema.proves,weak:schema.weak,note:schema.
note}}function patternOf(value){if(!value||isTheirs(value))return;if(value.form.kind==="regex")return value.form;const source=textOf(value);if(source!==void 0)return{
source,flags:""};const made=firstMadeBy(value);if(!made||!/(?:^|[./])(?:compile|MustCompile|Compile|RegExp|CompilePOSIX)$/.test(made.path))return null;const inner=patternOf(
argument(made.args,0,"pattern"));return inner&&{source:inner.source,flags:inner.flags+flagsOf(argument(made.args,1,"flags"))}}function flagsOf(value){if(!value)
return"";const text=textOf(value);if(text!==void 0)return text;const name=/^re\.(?:RegexFlag\.)?([A-Z]+)$/.exec(externalOf(value)?.path??"")?.[1];return name?(name[0]??
"").toLowerCase().replace("v","x"):"is"}const UNKNOWN={proves:NO_SINK,weak:EVERY_SINK,note:"a pattern that is not known"};function judgeRegex(pattern,about,how,language){
if(pattern===void 0||!about)return NO_JUDGEMENT;if(pattern===null)return whenTrue(...factsOf(about,UNKNOWN));const{source,flags:flags2}=pattern;return{whenTrue:factsOf(
about,provedByMatch(source,flags2,how,language)),whenFalse:factsOf(about,provedByMiss(source,flags2,how,language))}}const EXTENTS={match:"start",fullmatch:"full",
search:"search",findall:"search",finditer:"search"};function judgeRegexCall({path,name,on,args,language}){const first2=argument(args,0);if(language==="python"){
const how=EXTENTS[name];if(!how)return NO_JUDGEMENT;if(/^(?:re|regex)\.\w+$/.test(path)){const pattern=patternOf(argument(args,0,"pattern")),flags2=argument(args,
2,"flags"),whole=pattern&&flags2?{...pattern,flags:pattern.flags+flagsOf(flags2)}:pattern;return judgeRegex(whole,argument(args,1,"string"),how,language)}return isCompiled(
on)?judgeRegex(patternOf(on),argument(args,0,"string"),how,language):NO_JUDGEMENT}return language==="go"?path==="regexp.MatchString"||path==="regexp.Match"?judgeRegex(
patternOf(first2),unwrapped(argument(args,1)),"search",language):/^(?:MatchString|Match|FindString|FindStringSubmatch|FindStringIndex)$/.test(name)&&isCompiled(
on)?judgeRegex(patternOf(on),unwrapped(first2),"search",language):NO_JUDGEMENT:(name==="test"||name==="exec")&&isCompiled(on)?judgeRegex(patternOf(on),first2,"s\
earch",language):!/^(?:match|matchAll|search)$/.test(name)||!on||isCompiled(on)?NO_JUDGEMENT:judgeRegex(patternOf(first2),on,"search",language)}function isCompiled(value){
return value?value.form.kind==="regex"||/(?:ompile|RegExp)\(\)(?:\[0\]|\.0)?$/.test(externalOf(value)?.path??""):!1}function unwrapped(value){const made=madeBy(
value);return made&&/^(?:\[\]byte|string)$/.test(made.path)?made.args[0]?.value:value}function judgeTextCall({path,name,on,args}){const isGo=/^(?:strings|bytes)\.\w+$/.
test(path),[value,other2]=isGo?[unwrapped(argument(args,0)),argument(args,1)]:[on,argument(args,0)];if(!value||!other2)return NO_JUDGEMENT;if(/^(?:startsWith|startswith|HasPrefix)$/.
test(name)){const constant=textOf(other2),prefix=judgePrefix(value,other2);if(constant===void 0)return prefix;const miss=factsOf(value,provedByMiss(`^${escapeRegex(
constant)}`,"","search","javascript"));return{whenTrue:prefix.whenTrue,whenFalse:[...prefix.whenFalse,...miss]}}const constants=(other2.form.kind==="list"?itemsOf(
other2):[other2]).flatMap(each=>textOf(each)??[]);if(/^(?:endsWith|endswith|HasSuffix)$/.test(name))return judgeSuffix(value,constants.length>0?constants:domainOf(
other2));if(/^(?:includes|contains|Contains|indexOf|Index|find|__contains__)$/.test(name)&&value.form.kind!=="list")return judgeHolding(value,constants);if(name===
"ContainsAny"){const set=constants[0];return set?judgeMiss(value,`[${set.replace(/[\\\]^-]/g,"\\$&")}]`):NO_JUDGEMENT}return NO_JUDGEMENT}function domainOf(suffix){
return suffix.form.kind!=="text"||isTheirs(suffix)?[]:textOf(suffix.form.parts[0])?.startsWith(".")?[".domain.example"]:[]}function judgeSuffix(value,suffixes){
const host=judgeHostSuffix(value,suffixes);if(host!==NO_JUDGEMENT||suffixes.length===0)return host;const pattern=suffixes.map(suffix=>`${escapeRegex(suffix)}$`).
join("|");return whenTrue(...factsOf(value,provedByMatch(pattern,"","search","javascript")))}function judgeHolding(value,constants){if(constants.length!==1)return NO_JUDGEMENT;
const[constant]=constants;return constant?/^[/\\]?\.\.[/\\]?$/.test(constant)?judgeDots(value):constant==="/"||constant==="\\"?judgeSeparator(value):judgeMiss(value,
escapeRegex(constant)):NO_JUDGEMENT}function judgeMiss(value,source){return{whenTrue:[],whenFalse:factsOf(value,provedByMiss(source,"","search","javascript"))}}
const FORMAT_TESTS={isUUID:"uuid",isUuid:"uuid",isULID:"ulid",isIP:"ip",isIPv4:"ip",isIPv6:"ip",isISO8601:"date-time",isRFC3339:"date-time",isHexadecimal:"hex",
isMACAddress:"mac",isMongoId:"hex"},CHARACTER_TESTS={isalnum:"^[a-zA-Z0-9]+$",isalpha:"^[a-zA-Z]+$",isidentifier:"^[a-zA-Z_][a-zA-Z0-9_]*$",isAlphanumeric:"^[a-\
zA-Z0-9]+$",isAlpha:"^[a-zA-Z]+$",isSlug:"^[a-z0-9][a-z0-9_-]*$"},NUMBER_TESTS=new Set(["isdigit","isdecimal","isnumeric","isInteger","isSafeInteger","isInt","i\
sNumeric","isFloat","isBoolean","isNumber"]);function judgeKindCall({path,name,on,args}){const first2=argument(args,0),about=args.length===0?on:first2;if(!about)
return NO_JUDGEMENT;if(/^(?:builtins\.)?isinstance$/.test(path))return isHarmlessType(argument(args,1))?whenTrue(strong(about,INERT)):NO_JUDGEMENT;if(path==="is\
NaN"||path==="Number.isNaN"||path==="math.isnan")return path==="isNaN"?{whenTrue:[],whenFalse:[strong(about,INERT)]}:NO_JUDGEMENT;if(path==="isFinite"||path==="\
Number.isFinite"||NUMBER_TESTS.has(name))return whenTrue(strong(about,INERT));const format=FORMAT_TESTS[name]??(/^uuid\.(?:validate|default\.validate)$/.test(path)?
"uuid":void 0);if(format)return whenTrue(strong(about,ofFormat(format).proves));const characters2=CHARACTER_TESTS[name];return characters2?whenTrue(...factsOf(about,
provedByMatch(characters2,"","search","javascript"))):NO_JUDGEMENT}const HARMLESS_TYPES=/^(?:builtins\.)?(?:int|float|bool|complex|Decimal|decimal\.Decimal|datetime(?:\.\w+)?|uuid\.UUID|Number|Boolean|Date|number|boolean|bigint|enum\.\w+)$/;
function isHarmlessType(type){return type?type.form.kind==="list"?type.form.items.length>0&&type.form.items.every(isHarmlessType):type.form.kind==="class"?type.
form.cls.form==="enum"||type.form.cls.bases.some(base=>"name"in base&&/Enum$/.test(base.name)):HARMLESS_TYPES.test(externalOf(type)?.path??""):!1}function judgeType(operator,left,right){
if(operator==="instanceof")return isHarmlessType(right)?whenTrue(strong(left,INERT)):NO_JUDGEMENT;const made=madeBy(left),about=made?.args[0]?.value;if(!about||
!/^(?:builtins\.)?type(?:of)?$/.test(made.path))return NO_JUDGEMENT;const names=constantsOf(right);return(names?names.every(name=>name==="number"||name==="boole\
an"||name==="bigint"):isHarmlessType(right))?whenTrue(strong(about,INERT)):NO_JUDGEMENT}const LISTED=sinks("shell","program","query","eval","flag");function judgeCall(call2,tables){
const each=judged(call2,tables.language);return merged(judgeRegexCall(each),judgeMembershipCall(each),judgeTextCall(each),judgeKindCall(each),judgePathCall(each),
judgeAddress(each.path,each.on,each.args.map(({value})=>value)),judgeByTable(call2,tables))}function judgeTruth(value,tables){const made=firstMadeBy(value),empty=isTheirs(
value)?whenFalse(strong(value,INERT)):NO_JUDGEMENT;if(made)return merged(judgeCall(made,tables),empty);const form=externalOf(value);return merged(form?judgeAddress(
form.path,form.on,[]):NO_JUDGEMENT,empty)}function judgeReturn(call2,tables){const{name,path,on,args}=judged(call2,tables.language),first2=argument(args,0),facts=[];
if(name==="relative_to"&&on&&first2&&facts.push(...containedIn(on,first2)),first2&&/^(?:builtins\.)?(?:int|float)$/.test(path)&&facts.push(strong(first2,INERT)),
first2&&/^(?:url\.)?URL$/.test(path)&&args.length===1&&facts.push(strong(first2,sinks("flag"))),first2&&path==="uuid.UUID"&&facts.push(strong(first2,INERT)),first2&&
/^ipaddress\.ip_(?:address|network)$/.test(path)&&facts.push(strong(first2,ofFormat("ip").proves)),/^(?:node:)?assert(?:\/strict|\.strict)?\.match$/.test(path)&&
first2){const pattern=argument(args,1);pattern&&facts.push(...judgeCall({path:"?.test",on:pattern,args:args.slice(0,1)},tables).whenTrue)}if(/^(?:node:)?assert(?:\/strict|\.strict)?\.(?:equal|strictEqual)$/.
test(path)){const second=argument(args,1);first2&&second&&facts.push(...judgeComparison("==",first2,second).whenTrue)}for(const guard of guardsOf(path,tables))guard.
when==="returns"&&facts.push(...factsOfGuard(guard,call2));return facts}function judgeByTable(call2,tables){const guards=guardsOf(call2.path,tables);if(guards.length===
0)return NO_JUDGEMENT;const of=when=>guards.filter(guard=>guard.when===when).flatMap(guard=>factsOfGuard(guard,call2));return{whenTrue:of("true"),whenFalse:of("\
false")}}function factsOfGuard(guard,call2){const proves=sinks(...guard.proves);return selected(guard.about,call2).map(value=>{const lacks=(guard.needs==="resol\
ved"||guard.needs==="real")&&!isResolved(value),note2=guard.note??(lacks?"the path is not resolved before it is checked":"");return lacks||guard.grade==="weak"?
weak(value,proves,note2):strong(value,proves)})}function judgeComparison(operator,left,right,tables){switch(operator){case"!=":case"!==":case"is not":return inverted(
judgeComparison("==",left,right,tables));case"not in":return inverted(judgeComparison("in",left,right,tables));case"==":case"===":case"is":return merged(judgeFound(
"==",left,right,tables),judgeEqual(left,right),judgePathComparison("==",left,right),judgeType("==",left,right));case"in":return merged(judgePathComparison("in",
left,right),judgeIn(left,right));case"instanceof":return judgeType("instanceof",left,right);case">":case">=":case"<":case"<=":return merged(judgeFound(operator,
left,right,tables),tables?.language==="python"?judgeOrder(left,right):NO_JUDGEMENT);default:return NO_JUDGEMENT}}function judgeOrder(left,right){if(isTheirs(left)===
isTheirs(right))return NO_JUDGEMENT;const[about,other2]=isTheirs(left)?[left,right]:[right,left];if(typeof constantOf(other2)?.value!="number")return NO_JUDGEMENT;
const fact=strong(about,INERT);return{whenTrue:[fact],whenFalse:[fact]}}function judgeEqual(left,right){if(isTheirs(left)===isTheirs(right))return NO_JUDGEMENT;
const[value,other2]=isTheirs(left)?[left,right]:[right,left],constants=constantsOf(other2),proves=constants?INERT:EVERY_SINK,isDenyList=constants?.some(each=>typeof each==
"string"&&each.length>1)??!1,upwards2=constants?.includes("..")?whenFalse(...withoutDots(value)):NO_JUDGEMENT;return merged(whenTrue(strong(value,proves)),judgeHostIn(
value,isDenyList),upwards2)}function judgeFound(operator,left,right,tables){const[value,other2]=firstMadeBy(left)?[left,right]:[right,left],counted=firstMadeBy(
value),constant=constantOf(other2);if(!counted||!constant)return NO_JUDGEMENT;const isLength=counted.name==="len",made=isLength?firstMadeBy(counted.args[0]?.value):
counted;if(!made||!(isLength||FINDING.test(made.name)))return NO_JUDGEMENT;const side2=foundWhen(operator,constant.value,isLength||made.name==="isIP");if(side2===
void 0)return NO_JUDGEMENT;const found2=judgeCall(made,tables??{...NO_TABLES,language:languageOf(made.path)});return side2?found2:inverted(found2)}const FINDING=/^(?:indexOf|lastIndexOf|findIndex|search|match|exec|test|fullmatch|find|Index|IndexFunc|FindString|FindStringSubmatch|includes|has|Contains|startsWith|startswith|HasPrefix|isIP|is_relative_to|get)$/,
NO_TABLES={sinks:[],sources:[],callers:[],transforms:[],guards:[],registrations:[],postures:[],components:[],ends:[],aliases:{}};function languageOf(path){return path.
startsWith("re.")||path.endsWith("fullmatch")?"python":/^(?:regexp|strings|slices)\./.test(path)?"go":"javascript"}function foundWhen(operator,constant,isLength){
const isNone=constant===-1||constant===!1||constant==null||isLength&&constant===0;return operator==="=="?constant===!0?!0:isNone?!1:void 0:operator===">"?constant===
-1||constant===0?!0:void 0:operator===">="?constant===0&&!isLength||isLength&&constant===1?!0:void 0:operator==="<"&&(constant===0||isLength&&constant===1)?!1:void 0}
function judgeIn(left,right){if(isTheirs(left)&&!isTheirs(right))return judgeMember(left,right);const text=textOf(left);return text!==void 0&&isTheirs(right)&&right.
form.kind!=="list"&&right.form.kind!=="object"?judgeHolding(right,[text]):NO_JUDGEMENT}function judgeMember(value,collection){const{form}=collection,letters=textOf(
collection);if(letters!==void 0){const set=letters.slice(0,500).replace(/[\\\]^-]/g,"\\$&");return letters===""?NO_JUDGEMENT:whenTrue(...factsOf(value,provedByMatch(
`[${set}]*`,"","full","javascript")))}const items=form.kind==="list"?form.items:form.kind==="object"?[...form.fields.keys()]:[],words=form.kind==="list"?form.items.
flatMap(item=>textOf(item)??[]):form.kind==="object"?[...form.fields.keys()]:[],isKnown=items.length>0&&words.length===items.length,host=judgeHostIn(value,isKnown),
member=whenTrue(strong(value,INERT)),denied=deniedBy(words);return isKnown&&words.includes("..")&&words.every(word=>word===""||/^\.{1,2}$/.test(word))?{whenTrue:[
strong(value,INERT)],whenFalse:[weak(value,sinks("path","url-path"),ONLY_DOTS_ALONE),...withoutDots(value)]}:!isKnown||denied===0?merged(member,host):merged(member,
host,{whenTrue:[],whenFalse:[weak(value,denied,"a deny-list")]})}function deniedBy(words){const filled=words.filter(word=>word.length>0);return filled.length<2?
0:filled.some(word=>/^(?:localhost|127\.|169\.254|0\.0\.0\.0|::1|metadata)/.test(word))?sinks("url"):filled.some(word=>/^(?:rm|sudo|dd|mkfs|shutdown|reboot|del|format|eval|exec|drop|delete|truncate|alter|os|subprocess)\b/i.
test(word))?LISTED:0}const MEMBERSHIP=/^(?:includes|has|contains|Contains|indexOf|hasOwn|hasOwnProperty|__contains__|some|get)$/;function judgeMembershipCall({path,
name,on,args}){if(!MEMBERSHIP.test(name))return NO_JUDGEMENT;const isFree=/^(?:slices|lo|golang\.org\/x\/exp\/slices|maps|lodash|_)\.|^Object\.hasOwn$|\.hasOwnProperty\.call$/.
test(path),[collection,value]=isFree?[argument(args,0),argument(args,1)]:[on,argument(args,0)];return!collection||!value||!isTheirs(value)||isTheirs(collection)||
name==="get"&&collection.form.kind!=="object"?NO_JUDGEMENT:judgeMember(value,asCollection(collection))}function asCollection(value){const made=madeBy(value);return!made||
!/^(?:Set|Map|set|frozenset|list|tuple|dict|keys|values|Array|from|freeze)$/.test(lastName(made.path))?value:made.args[0]?.value??value}function provedTogether(notes){
const isUpwards=notes.includes(ONLY_DOTS);return notes.includes(ONLY_SEPARATORS)&&(isUpwards||notes.includes(ONLY_DOTS_ALONE))?sinks("path","url-path"):isUpwards&&
notes.includes(ONLY_ABSOLUTE)?sinks("path","archive"):0}var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(76760);const STYLES=[
"call","decorator","extends","takes"];function loadTables(language){return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(import.meta.
dirname,"tables",`${language}.json`),"utf8"))}function createTableIndex(tables){const byCall=entries=>indexPatterns(entries.map(entry=>[entry.call,entry])),sinks2=byCall(
tables.sinks),sources=byCall(tables.sources.filter(({read:read2})=>read2!==!0)),reads=byCall(tables.sources.filter(({read:read2})=>read2===!0)),callers=byCall(tables.
callers),transforms=byCall(tables.transforms),guards=byCall(tables.guards),postures=byCall(tables.postures),components=byCall(tables.components),ends=indexPatterns(
[[tables.ends,!0]]),styles=new Map(STYLES.map(style=>[style,indexPatterns(tables.registrations.map(entry=>[entry[style]??[],entry]))])),{remembered:remembered2}=createAnswers(),
registrations=new Map([...styles].map(([style,index])=>[style,remembered2(path=>heaviest(index,path))]));return{tables,canonical:remembered2(path=>canonicalPath(
path,tables.aliases)),sinksOf:remembered2(path=>sinksOf(sinks2,path)),sourcesOf:remembered2(path=>heaviest(sources,path)),readsOf:remembered2(path=>heaviest(reads,
path)),callersOf:remembered2(path=>callers.matches(path).map(({value})=>value)),transformOf:remembered2(path=>transforms.matches(path)[0]?.value),guardsOf:remembered2(
path=>heaviest(guards,path)),posturesOf:remembered2(path=>postures.matches(path).map(({value})=>value)),componentsOf:remembered2(path=>heaviest(components,path)),
registrationsOf:(path,as)=>registrations.get(as)?.(path)??[],fileRegistrations:tables.registrations.filter(({file})=>file!==void 0),methodRegistrations:tables.registrations.
filter(({methods})=>methods!==void 0),isEnd:remembered2(path=>ends.matches(path).length>0)}}function heaviest(index,path){const found2=index.matches(path);return found2.
filter(({weight})=>weight===found2[0]?.weight).map(({value})=>value)}function sinksOf(index,path){const most=new Map;return index.matches(path).flatMap(({value,
weight})=>{const heavier=most.get(value.sink)??weight;return most.set(value.sink,heavier),weight===heavier?[value]:[]})}const ALIAS_STEPS=4,ALIAS_LENGTH=200;function canonicalPath(path,aliases){
let now=path;for(let step=0;step<ALIAS_STEPS;step++){const known2=longestPrefix(now,aliases);if(known2===void 0)break;const next=`${aliases[known2]}${now.slice(
known2.length)}`;if(next===now)break;now=next}return now}function longestPrefix(path,aliases){if(Object.hasOwn(aliases,path))return path;for(let at=Math.min(path.
length,ALIAS_LENGTH)-1;at>0;at--){const next=path[at];if(next!=="."&&next!=="("&&next!=="[")continue;const prefix=path.slice(0,at);if(Object.hasOwn(aliases,prefix))
return prefix}}function createAnswers(){const all=new Map;let questions=0,lastPath,last=[];function about(path){if(path===lastPath)return last;let answers2=all.
get(path);return answers2||(all.size>=limits.lj&&all.clear(),answers2=new Array(questions).fill(UNASKED),all.set(path,answers2)),lastPath=path,last=answers2,answers2}
return{remembered(look2){const question=questions++;return path=>{const answers2=about(path);return answers2[question]===UNASKED&&(answers2[question]=look2(path)),
answers2[question]}}}}const UNASKED=Symbol("unasked"),NO_PROOFS=new Map;let compared=0;function comparedProofs(){return compared}function facts_both(a,b){if(a.size===
0)return b;if(b.size===0||a===b)return a;let sum;return b.forEach((proof,id2)=>{const old=a.get(id2),now=old?added(old,proof):proof;now!==old&&(sum??=new Map(a),
sum.set(id2,now))}),compared+=b.size+(sum?a.size:0),sum??a}function since(outer,now){if(now===outer||now.size===0)return NO_PROOFS;if(outer.size===0)return now;
compared+=now.size;const own=new Map;return now.forEach((proof,id2)=>{outer.get(id2)!==proof&&own.set(id2,proof)}),own.size===0?NO_PROOFS:own}function common(a,b){
if(a===b||a.size===0)return a;if(b.size===0)return b;compared+=a.size;const rest=new Map;return a.forEach((proof,id2)=>{const other2=b.get(id2);if(!other2)return;
const shared=other2===proof?proof:ofBoth(proof,other2);shared&&rest.set(id2,shared)}),rest}function ofBoth(one2,other2){const proves=one2.proves&other2.proves,weak2=(one2.
weak|one2.proves)&(other2.weak|other2.proves)&~proves;if(!(proves===NO_SINK&&weak2===NO_SINK))return{proves,weak:weak2,notes:facts_merged(one2.notes,other2.notes)}}
function facts_merged(one2,other2){return other2.every(note2=>one2.includes(note2))?one2:[...new Set([...one2,...other2])]}function added(a,b){return a===b||!((b.
proves&~a.proves)!==NO_SINK||(b.weak&~a.weak)!==NO_SINK||b.notes.some(note2=>!a.notes.includes(note2)))?a:{proves:a.proves|b.proves,weak:a.weak|b.weak,notes:facts_merged(
a.notes,b.notes)}}const SETTING="a setting may leave the check out";function facts_either(a,b){if(a===b)return a;const all=new Map(common(a,b)),add=({proves,weak:weak2,
notes},id2)=>{const known2=all.get(id2),left=(proves|weak2)&~(known2?.proves??NO_SINK);left===NO_SINK||known2&&(left&~known2.weak)===NO_SINK||all.set(id2,{proves:known2?.
proves??NO_SINK,weak:left|(known2?.weak??NO_SINK),notes:[...new Set([...known2?.notes??[],...notes,SETTING])]})};return a.forEach(add),b.forEach(add),all}function proofsOf(facts){
if(facts.length===0)return NO_PROOFS;const all=new Map;for(const{about,proves,grade,note:note2}of facts){const proof=grade==="strong"?{proves,weak:NO_SINK,notes:[]}:
{proves:NO_SINK,weak:proves,notes:note2===""?[]:[note2]};for(const id2 of subjectsOf(about)){const old=all.get(id2);all.set(id2,old?added(old,proof):proof)}}return all}
function subjectsOf(value){const ids2=new Set([value.id]);for(const{subjects}of value.taints){const last=subjects.at(-1);last!==void 0&&ids2.add(last)}return[...ids2]}
function cleanOf(taint,proofs){let clean=taint.clean;if(proofs.size>0)for(const id2 of taint.subjects)clean|=proofs.get(id2)?.proves??NO_SINK;return clean}function weakOf(taint,proofs){
let{weak:weak2,notes}=taint;if(proofs.size>0)for(const id2 of taint.subjects){const proof=proofs.get(id2);!proof||proof.weak===NO_SINK||(weak2|=proof.weak,notes=
facts_merged(notes,proof.notes))}return{weak:weak2,notes}}function baked(taints,proofs){if(proofs.size===0||taints.length===0)return taints;let changed;for(let at=0;at<
taints.length;at++){const taint=taints[at];if(!isSaid(taint,proofs))continue;const clean=cleanOf(taint,proofs),{weak:weak2,notes}=weakOf(taint,proofs);clean===taint.
clean&&weak2===taint.weak||(changed??=[...taints],changed[at]={...taint,clean,weak:weak2,notes})}return changed??taints}function isSaid({subjects},proofs){for(const id2 of subjects)
if(proofs.has(id2))return!0;return!1}const HELD=3;function bakedInto(value,proofs,depth=0){if(proofs.size===0)return value;const taints=baked(value.taints,proofs),
form=depth<HELD?heldBaked(value.form,proofs,depth):value.form;return taints===value.taints&&form===value.form?value:{...value,taints,form}}function heldBaked(form,proofs,depth){
if(form.kind==="object"){let fields;return form.fields.forEach((each,name)=>{const now=bakedInto(each,proofs,depth+1);now!==each&&(fields??=new Map(form.fields),
fields.set(name,now))}),fields?{...form,fields}:form}if(form.kind==="choice"){const of=allBaked(form.of,proofs,depth);return of===form.of?form:{...form,of}}if(form.
kind==="list"){const items=allBaked(form.items,proofs,depth);return items===form.items?form:{...form,items}}return form}function commonTests(a,b){return a===b||
!a||!b?a===b?a:void 0:new Map([...a].filter(([test,sides2])=>b.get(test)===sides2))}function allBaked(values,proofs,depth){let changed;for(let at=0;at<values.length;at++){
const each=values[at],now=bakedInto(each,proofs,depth+1);now!==each&&(changed??=[...values],changed[at]=now)}return changed??values}const NESTING=500,COMPARED=16,
ASKED=5e3;function tooLarge(path,what){return{path,reason:"too-large",detail:`${what} is too large for its flows to be followed to the end`}}function createBudget(isOver,most={
root:limits.y,all:limits.Qu}){const gaps=[];let spent=0,asked=0,compared2=comparedProofs(),left=0,depth=0,isCut=!1,isLate=!1;function missed(gap){gaps.some(({path,
detail})=>path===gap.path&&detail===gap.detail)||gaps.push(gap)}return{gaps,missed,get spent(){return spent},spend(){const steps=1+Math.floor((comparedProofs()-
compared2)/COMPARED);return steps>1&&(compared2=comparedProofs()),spent+=steps,left-=steps,spent>=asked&&(asked=spent+ASKED,isOver()&&(isLate=!0,left=0)),left>0},
nested(run2){if(depth>=NESTING){isCut=!0;return}depth++;const result=run2();return depth--,result},root(path,what,run2){if(isLate||spent>most.all)return gaps.some(
gap=>gap.path===path)||gaps.push({path,reason:isLate?"time-limit":"too-large",detail:isLate?"the time for analysing source code was over":"the project is too la\
rge for its flows to be followed to the end"}),!1;left=most.root,isCut=!1;let isWhole=!0;try{run2()}catch(error){if(!(error instanceof RangeError))throw error;isCut=
!0,depth=0,isWhole=!1}return isCut&&left>0&&missed({path,reason:"too-deep",detail:`${what} is nested too deeply for all its flows to be followed`}),left<=0&&missed(
tooLarge(path,what)),isWhole},within(path,what,run2){if(isLate||spent>most.all)return run2();const outer=left;left=most.root,run2(),left<=0&&missed(tooLarge(path,
what)),left=isLate?0:outer}}}const WHOSE="user|tenant|owner|org|organi[sz]ation|workspace",PLAIN=new RegExp(`^(?:(?:target|for|current|acting|requesting|request\
ed|effective|app|auth)?(?:${WHOSE})(?:id|uuid|guid|uid|sub|email)|user|username|tenant|owner|org|organi[sz]ation|uid|ownedby|onbehalfof|act(?:ing)?as|runas|runa\
suser|impersonat\\w{0,20})$`),OF_PROXY=/^x-(?:forwarded|auth-request|remote|goog|ms|amzn|cf|vercel|webauth|authentik|authelia|pomerium)\b/i;function namesSomebody(name){
const last=name.slice(name.lastIndexOf(".")+1);return PLAIN.test(last.replace(/^x-/i,"").replace(/[\s_"`[\]-]/g,"").toLowerCase())}function isIdentityHeader(name){
return/^x-/i.test(name)&&!OF_PROXY.test(name)&&namesSomebody(name)}function namesRole(name){return/^(?:(?:user|caller|current|my|requester|requesting|acting)_?)?(?:role|roles|permission_?level|access_?level|privilege_?level|privileges?)$/i.
test(lastOf(name))}function namesPrivilege(name){return/^(?:(?:is|as|am|has|user_?is|caller_?is)_?(?:user_?)?(?:admin(?:istrator)?|super_?user|root|owner|privileged|staff|moderator|admin_?(?:access|rights|role)|authori[sz]ed|authenticated|permitted)|admin|(?:skip|bypass|ignore)_?(?:auth\w{0,12}|permissions?|acl|access_?checks?))$/i.
test(lastOf(name))}function saysWho(name){const known2=identity_words_answers.get(name);if(known2!==void 0)return known2;const answer=namesSomebody(name)||namesRole(
name)||namesPrivilege(name);return identity_words_answers.size>=ANSWERS&&identity_words_answers.clear(),identity_words_answers.set(name,answer),answer}const ANSWERS=1e4,
identity_words_answers=new Map;function isPrivileged(text){return/^(?:\w{0,20}[._:-])?(?:admins?|administrators?|super_?users?|super_?admin|root|owner|staff|moderator|manager|operator|system|internal|service|sudo|impersonate|manage|all|full|\*)(?:[._:-]\w{0,20}|_?(?:role|access))?$/i.
test(text)}const REFUSAL=/\b(?:forbidden|unauthori[sz]ed|not (?:authori[sz]ed|permitted)|permission|access denied|denied|insufficient|403|401|privileges?|(?:admins?|administrators?|owners?|root|superusers?)\b.{0,30}\b(?:only|required|can|may|must)|(?:only|requires?|need|must be)\b.{0,30}\b(?:admins?|administrators?|owners?|root|superusers?))\b/i;
function lastOf(name){return name.slice(name.lastIndexOf(".")+1)}const shellEscaped=new WeakSet,ESCAPES=new Set(["'\\''",`'"'"'`]);function isShellEscape(call2,language){
const{path,name,args}=judged(call2,language),isFunction2=language==="go"?path==="strings.ReplaceAll":language==="python"&&/^re\.sub$/.test(path),[pattern,by]=isFunction2?
[argument(args,language==="go"?1:0),argument(args,language==="go"?2:1)]:[argument(args,0),argument(args,1)];if(!isFunction2&&name!=="replace"&&name!=="replaceAl\
l"||!ESCAPES.has(textOf(by)??""))return!1;const word=textOf(pattern);if(word!==void 0)return word==="'"&&(language!=="javascript"||name==="replaceAll");const regex=patternOf(
pattern);return regex?.flags.includes("g")===!0&&/^\\?'$|^\[\\?'\]$/.test(regex.source)}function isQuotedPart(before,part,after){return!isEscaped(part)||before?.
endsWith("'")!==!0||after?.startsWith("'")!==!0?!1:(before.match(/"/g)?.length??0)%2===0}function isEscaped(value){if(shellEscaped.has(value))return!0;const{form}=value;
return form.kind==="choice"&&form.of.every(each=>each.taints.length===0||shellEscaped.has(each))}const FIELDS=60,common_object_HELD=3e3,NESTED=4;function commonObject(objects,join2){
const all=objects.flatMap(({form})=>form.kind==="object"?[form]:[]);if(all.length!==objects.length||!areSmall(objects))return;const names=new Set(all.flatMap(({
fields})=>[...fields.keys()]));if(names.size>FIELDS)return;const held2=name=>all.flatMap(({fields})=>fields.get(name)??[]),rest=all.flatMap(each=>each.rest??[]),
from=[...new Set(all.flatMap(each=>each.from??[]))];return{kind:"object",fields:new Map([...names].map(name=>[name,join2(held2(name))])),...rest.length>0&&{rest:join2(
rest)},...from.length>0&&{from}}}function areSmall(objects){let left=common_object_HELD;const isSmall=({form},depth)=>{if(depth>NESTED||--left<0)return!1;const held2=form.
kind==="object"?[...form.fields.values()]:form.kind==="list"?form.items:[],rest=(form.kind==="object"||form.kind==="list")&&form.rest?[form.rest]:[];return[...held2,
...rest,...form.kind==="choice"?form.of:[]].every(each=>isSmall(each,depth+1))};return objects.every(each=>isSmall(each,0))}const CHOICES=8,FUNCTIONS=256,PARTS=40,
ELEMENTS=40,TAINTS=24,TEXT=1e5,NO_TAINTS=[],UNKNOWN_FORM={kind:"unknown"};function createValues(nextOrder){let last=0;const make=(form,taints=NO_TAINTS)=>({id:++last,
taints,form}),values={mark:()=>last,fresh:()=>++last,make,unknown:taints=>make(UNKNOWN_FORM,taints),constant:value=>make({kind:"constant",value}),join(given2,most=CHOICES){
if(given2.length===1&&given2[0])return given2[0];const flat=[],seen=new Set,add=value=>{const key=keyOf(value);seen.has(key)||(seen.add(key),flat.push(value))};
for(const each of given2)if(each.form.kind==="choice")for(const one2 of each.form.of)add(one2);else add(each);flat.some(isToolbox)&&flat.splice(0,flat.length,...widest(
flat));const[only]=flat;if(flat.length===1&&only)return only;if(flat.length===0)return make(UNKNOWN_FORM);const taints=union(flat.flatMap(deepTaints)),isRegistry=flat.
every(isCallee);if(flat.length<=(isRegistry?FUNCTIONS:most))return make({kind:"choice",of:flat},taints);const object2=commonObject(flat,values.join);return object2?
make(object2,union(flat.flatMap(each=>each.taints))):make(commonList(flat,values)??UNKNOWN_FORM,taints)},text(given2,step){const parts2=[];for(const part of given2.
flatMap(each=>each.form.kind==="text"&&each.taints.every(({clean})=>clean===NO_SINK)?each.form.parts:[each])){const before=parts2.at(-1),[left,right]=[before&&constantText(
before),constantText(part)],isShort=(left?.length??0)+(right?.length??0)<=TEXT;left!==void 0&&right!==void 0&&isShort?parts2[parts2.length-1]=values.constant(left+
right):parts2.push(part)}const[only]=parts2;if(parts2.length===1&&only&&constantText(only)!==void 0)return only;for(const[at,part]of parts2.entries()){const[before,
after]=[parts2[at-1],parts2[at+1]];before&&after&&isQuotedPart(constantText(before),part,constantText(after))&&(parts2[at]=values.made([part],{clean:sinks("shel\
l"),isSame:!0},part.form))}const id2=++last,taints=carried(parts2.flatMap(deepTaints),id2,step?{step:{...step,order:nextOrder()}}:{});return parts2.length>PARTS?
{id:id2,taints,form:UNKNOWN_FORM}:{id:id2,taints,form:{kind:"text",parts:parts2}}},made(of,change={},form=UNKNOWN_FORM){const id2=++last;return{id:id2,taints:carried(
taintsOf(of),id2,change),form}}};return values}function isToolbox({form,taints}){return form.kind==="object"&&taints.length===0&&form.fields.size>0&&[...form.fields.
values()].every(isTool)}function isTool({form}){return form.kind==="object"&&[...form.fields.values()].some(each=>each.form.kind==="function")}function widest(all){
return all.filter(each=>!all.some(other2=>other2!==each&&isToolbox(other2)&&isPartOf(each,other2)))}function isPartOf({form,taints},{form:whole}){return form.kind!==
"object"||whole.kind!=="object"||form.rest||form.from||taints.length>0||form.fields.size>=whole.fields.size?!1:[...form.fields].every(([name,value])=>whole.fields.
get(name)===value)}function isCallee({form}){return form.kind==="object"?[...form.fields.values()].some(each=>each.form.kind==="function"):form.kind==="function"||
form.kind==="instance"||form.kind==="constant"}const options=new WeakMap;function optionOf(value){return options.get(value)}function withOptionOf(value,option){
return option!==void 0&&options.set(value,option),value}function withOption(item,before){const text=before&&constantText(before);if(item.taints.length===0||options.
has(item)||text?.startsWith("-")!==!0)return item;const own={...item};return options.set(own,text),own}function commonList(lists,values){const all=lists.flatMap(
({form})=>form.kind==="list"?[form]:[]),[first2,...others]=all;if(!first2||all.length!==lists.length)return;if(all.every(({items,rest:rest2})=>items.length===first2.
items.length&&!rest2))return{kind:"list",items:first2.items.map((_,at)=>values.join(all.map(({items})=>items[at])))};let length=0;const isAlike=item=>others.every(
({items})=>items[length]!==void 0&&keyOf(items[length])===keyOf(item));for(;length<first2.items.length&&isAlike(first2.items[length]);)length++;const rest=all.flatMap(
list2=>[...list2.items.slice(length).map((item,at)=>withOption(item,list2.items[length+at-1])),...list2.rest?[list2.rest]:[]]);return{kind:"list",items:first2.items.
slice(0,length),...rest.length>0&&{rest:values.join(rest,ELEMENTS)}}}function carried(taints,id2,change){if(taints.length===0)return NO_TAINTS;const{clean=NO_SINK,
weak:weak2=NO_SINK,note:note2,isVague,step,isSame}=change;return clean===EVERY_SINK?NO_TAINTS:union(taints.map(taint=>({source:taint.source,step:step?{...step,before:taint.
step}:taint.step,subjects:isSame?taint.subjects:[...taint.subjects,id2],clean:taint.clean|clean,weak:taint.weak|weak2,notes:note2&&!taint.notes.includes(note2)?
[...taint.notes,note2]:taint.notes,isVague:taint.isVague||isVague===!0})))}function union(taints){if(taints.length<2||taints.length===2&&taints[0]?.source!==taints[1]?.
source)return taints;const bySource=new Map;for(const taint of taints){const old=bySource.get(taint.source);if(old!==taint&&(bySource.set(taint.source,old?worse(
old,taint):taint),bySource.size>=TAINTS))break}return[...bySource.values()]}function worse(a,b){const clean=a.clean&b.clean,kept=a.clean===clean&&(b.clean!==clean||
a.subjects.length<=b.subjects.length)?a:b;return{...kept,clean,weak:a.weak&b.weak,subjects:a.subjects.length===0?b.subjects:commonStart(a.subjects,b.subjects)??
kept.subjects,isVague:a.isVague&&b.isVague}}function commonStart(a,b){if(a===b)return a;const common2=a.filter(id2=>b.includes(id2));return common2.length>0?common2:
void 0}function taintsOf(values){const[only]=values;return values.length===1&&only?deepTaints(only):values.flatMap(deepTaints)}const deep=new WeakMap;function deepTaints(value){
const{form,taints}=value;if(form.kind!=="object"&&form.kind!=="list"&&form.kind!=="instance")return taints;const known2=deep.get(value);if(known2)return known2;
if(form.kind==="instance")return taints;deep.set(value,taints);const inner=[...form.kind==="object"?[...form.fields.values()]:form.items,...form.rest?[form.rest]:
[]].flatMap(deepTaints),all=inner.length===0?taints:union([...taints,...inner]);return deep.set(value,all),all}function keyOf({id:id2,form,taints}){return taints.
length>0?id2:form.kind==="constant"?typeof form.value=="string"?`"${form.value}`:`c${String(form.value)}`:form.kind==="unknown"?"?":form.kind==="function"&&!form.
self?form.fn:form.kind==="class"?form.cls:form.kind==="external"&&!form.args&&!form.on?`e${form.path}`:id2}function constantText({form,taints}){if(!(form.kind!==
"constant"||taints.length>0))return typeof form.value=="string"?form.value:String(form.value)}function values_constantOf({form}){return form.kind==="constant"?form.
value:void 0}function truthOf({form}){if(form.kind==="constant")return!!form.value;if(form.kind==="function"||form.kind==="class"||form.kind==="module"||form.kind===
"regex"||form.kind==="text"&&form.parts.some(part=>typeof values_constantOf(part)=="string"&&truthOf(part)))return!0}function opened(args){return args.some(({spread})=>spread)?
args.flatMap(arg=>{const{form}=arg.value;return arg.spread==="list"&&form.kind==="list"&&!form.rest&&arg.value.taints.length===0?form.items.map(value=>({value,at:arg.
at})):arg.spread==="map"&&form.kind==="object"?[...form.fields].map(([name,value])=>({value,name,at:arg.at})):[arg]}):args}function spanOf({at,to}){return{at,to}}
function hasShape(machine,shape,value,site){switch(shape){case"environment":return value!==void 0&&isEnvironment(value,0);case"third-party":return value!==void 0&&
isThirdParty(value);case"every-origin":return value!==void 0&&isEveryOrigin(value);case"anything":return value!==void 0&&posture_shapes_itemsOf(value).some(each=>constantText(
each)==="*");case"guessable":return value?.form.kind==="function"&&isGuessable(machine.call(value,[],site),0)}}const DEPTH=6,ENVIRONMENT=/^(?:process\.env|os\.environb?|Bun\.env)(?:\.copy\(\))?$/,
COPIES=/^(?:dict|Object\.assign|structuredClone|copy\.copy|copy\.deepcopy|os\.environ\.copy)\(\)$/;function isEnvironment({form},depth){return depth>DEPTH?!1:form.
kind==="choice"?form.of.some(each=>isEnvironment(each,depth+1)):form.kind==="object"?form.from?.some(each=>isEnvironment(each,depth+1))===!0:form.kind!=="extern\
al"?!1:ENVIRONMENT.test(form.path)?!0:COPIES.test(form.path)&&form.args?.some(({value})=>isEnvironment(value,depth+1))===!0}const LAUNCHERS=/(?:^|[\\/])(?:npx|bunx|pnpx|uvx|pipx|docker|podman)(?:\.cmd|\.exe)?$/,
OWN=/^(?:__dirname|__file__|import\.meta|path\.|pathlib\.|os\.path\.)/,SOURCE=/\.(?:[cm]?[jt]sx?|py)$/;function isThirdParty(value){const field=name=>value.form.
kind==="object"?value.form.fields.get(name):void 0,command=field("command");if(!command)return!1;const text=constantText(command);if(text!==void 0&&!LAUNCHERS.test(
text)||text===void 0&&/^(?:sys\.executable|process\.(?:execPath|argv))/.test(pathOf(command)))return!1;const args=field("args");return!args||!posture_shapes_itemsOf(
args).some(each=>SOURCE.test(lastText(each))||OWN.test(pathOf(each)))}function pathOf({form}){return form.kind==="external"?form.path:""}function lastText(value){
const last=value.form.kind==="text"?value.form.parts.at(-1):value;return(last&&constantText(last))??""}function posture_shapes_itemsOf(value){const{form}=value;
return form.kind==="list"?[...form.items,...form.rest?[form.rest]:[]]:form.kind==="choice"?form.of.flatMap(posture_shapes_itemsOf):[value]}function isEveryOrigin(value){
const{form}=value;return form.kind==="constant"?form.value==="*"||form.value===!0:form.kind==="list"&&form.items.some(each=>constantText(each)==="*")}const GUESSED=/^(?:Date\.now|Math\.random|performance\.now|Date|time\.time|time\.Now)\(\)/;
function isGuessable(value,depth){const{form}=value;return depth>DEPTH?!1:form.kind==="constant"?typeof form.value=="string"||typeof form.value=="number":form.kind===
"text"?form.parts.every(each=>isGuessable(each,depth+1)):form.kind==="choice"?form.of.every(each=>isGuessable(each,depth+1)):form.kind!=="external"?!1:GUESSED.test(
form.path)?!0:form.on&&/^\?\.(?:toString|slice|substring|substr|padStart|padEnd|toFixed)\(\)$/.test(form.path)?isGuessable(form.on,depth+1):/^(?:String|Number|Math\.floor|Math\.round)\(\)$/.
test(form.path)?form.args?.every(each=>isGuessable(each.value,depth+1))===!0&&form.args.length>0:!1}const parts=new WeakMap,schemas=new WeakMap,envelopes=new WeakMap,
clients=new WeakSet,present=new WeakSet,goneThrough=new WeakMap;function schemaOf(value){return schemas.get(value)}function withSchema(value,schema){return schema&&
schemas.set(value,schema),value}const dispatched=new WeakMap,owners=new WeakMap;function ownerOf(part){return owners.get(part)}function ownPart(of,name,part){return partsOf(
of,!0)?.set(name,part),owners.set(part,{of,name}),part}function partsOf(of,makes=!1){const all=parts.get(of);if(all||!makes)return all;const made=new Map;return parts.
set(of,made),made}function marksOf(value,numberOf){if(envelopes.has(value)||dispatched.has(value)||shellEscaped.has(value))return;const schema=schemas.get(value);
return`${clients.has(value)?"C":""}${goneThrough.has(value)?"G":""}${schema?`S${numberOf(schema)}`:""}`}function isMarked(value){return clients.has(value)||envelopes.
has(value)||dispatched.has(value)||goneThrough.has(value)||shellEscaped.has(value)}function withSchemaOf(value,other2){return withSchema(value,schemas.get(other2))}
function withPart(of,name,part){return parts.set(of,new Map(parts.get(of)).set(name,part)),of}function knownPart(of,name){return parts.get(of)?.get(name)}function selectors_select(machine,selector,call2){
return selectPassed(machine,selector,call2).map(({value})=>value)}function selectPassed(machine,selector,call2){for(const alternative of selector.split("|")){const[
root="",...path]=alternative.split("."),found2=rooted(root,call2);if(found2.length!==0)return path.length===0?found2:found2.map(each=>({at:each.at,value:path.reduce(
(value,name)=>name==="[]"?machine.element(value,call2.site):fieldOf(machine,value,name,call2.site),each.value)}))}return[]}function fieldOf(machine,value,name,site){
if(value.form.kind==="object"&&!value.form.fields.has(name)&&!value.form.rest&&value.taints.length===0)return machine.values.constant(void 0);if(name==="args"&&
value.form.kind==="external"&&value.form.args)return machine.values.make({kind:"list",items:value.form.args.map(each=>each.value)});if(value.form.kind==="list"&&
/^\d+$/.test(name)&&value.form.items[Number(name)])return value.form.items[Number(name)];if(value.form.kind==="list"&&!/^\d+$/.test(name)||clients.has(value)||value.
form.kind==="unknown"||value.form.kind==="text"||value.form.kind==="constant")return machine.values.constant(void 0);const fields=value.form.kind==="external"&&
site.frame.module.ir.language==="go"?value.form.args?.[0]?.value.form:void 0;return fields?.kind==="object"&&!fields.fields.has(name)&&!fields.rest?machine.values.
constant(void 0):machine.read(value,name,site)}function rooted(root,{on,args,site}){if(root==="self")return on?[{value:on,at:site}]:[];if(root==="*")return args;
if(root==="last")return args.slice(-1);if(root==="last-function"){const found2=args.findLast(({value:{form}})=>form.kind==="function"||form.kind==="choice");return found2?
[found2]:args.slice(-1)}if(root==="first-object"){const found2=args.find(({value:{form}})=>form.kind==="object"||form.kind==="external"&&form.path.includes("()"));
return found2?[found2]:[]}const positional=args.filter(({name})=>name===void 0);if(/^\d+\+$/.test(root))return positional.slice(Number(root.slice(0,-1)));if(/^\d+$/.
test(root)){const at=Number(root),spread=positional.findIndex(each=>each.spread==="list"),found2=positional[spread>=0&&at>=spread?spread:at];return!found2||spread<
0||at<spread?found2?[found2]:[]:spreadAt(found2,at-spread)}const named2=args.find(({name})=>name===root);return named2?[named2]:[]}function spreadAt(passed2,at){
const{form}=passed2.value;if(form.kind==="choice")return form.of.flatMap(value=>spreadAt({...passed2,value},at));if(form.kind!=="list")return[passed2];const item=form.
items[at]??form.rest;return item?[{value:item,at:passed2.at}]:[]}function meets(machine,selector,wanted,call2){const[value]=selectors_select(machine,selector,call2);
if(wanted==="absent"){if(!value)return!0;const{form:form2}=value;return form2.kind==="constant"&&!form2.value}if(!value)return wanted===!1;if(typeof wanted=="st\
ring"&&wanted.startsWith("~"))return[nameOf(value),value.form.kind==="external"?value.form.path:""].some(name=>expressionOf(wanted.slice(1)).test(name));const{form}=value;
return wanted==="list"?form.kind==="list"||form.kind==="choice"&&form.of.some(each=>each.form.kind==="list"):wanted==="text"?form.kind!=="list"&&form.kind!=="ob\
ject"&&!(form.kind==="choice"&&form.of.every(each=>each.form.kind==="list")):form.kind==="choice"?form.of.some(each=>isLike(each,wanted)):isLike(value,wanted)}function isLike({
form},wanted){return form.kind==="external"&&typeof wanted=="string"?nameOf({form})===wanted:form.kind!=="constant"?wanted===!0&&form.kind!=="unknown"?form.kind!==
"external":!1:wanted===!0?!!form.value:wanted===!1?!form.value:form.value===wanted}function nameOf({form}){return form.kind==="constant"?String(form.value):form.
kind==="external"?form.path.replaceAll("()","").split(".").at(-1)??"":form.kind==="class"?form.cls.name:form.kind==="text"?form.parts.map(part=>part.form.kind===
"constant"?String(part.form.value):"\uE000").join(""):""}const expressions=new Map;function expressionOf(source){const known2=expressions.get(source)??new RegExp(
source.replace(/^\(\?i\)/,""),"i");return expressions.set(source,known2),known2}const OUTGOING=/google|azure|aws|client|octokit|github|requests|httpx|oauthlib/i,
AUTH_LIBRARY=/(?:^|[./_@-])(?:auth|oauth2?|jwt|jose|jsonwebtoken|pyjwt|passport|clerk|better-auth|authlib|keycloak|cognito|bearer|workos|descope|stytch|scalekit|tokens?)(?:$|[./_-])/i,
HEADER=/^(?:authorization|x-[\w-]{0,30}(?:key|token|secret)|api-?key|proxy-authorization)$/i,AUTH_NAME=/(?:require|verify|check|validate|ensure|is)_?(?:bearer|auth\w{0,12}|token|api_?key|jwt|secret)|auth\w{0,12}_?(?:middleware|guard|handler|provider|plugin)|bearer_?auth|basic_?auth|api_?key_?(?:auth|middleware|header)|token_?verifier|timing_?safe_?equal|compare_?digest|constant_?time_?compare|get_?access_?token|get_?bearer|unauthori[sz]ed|HTTP_401|WithHTTPContextFunc/i,
SERVER=/(?:FastMCP|MCPServer|McpServer|Server)$/,SERVER_AUTH=/^(?:auth|auth_server_provider|token_verifier|authenticate|auth_provider|middleware)$/,HOST_NAME=/host_?header_?validation|localhost_?host_?validation|create_?mcp_?express_?app|TrustedHostMiddleware|CrossOriginProtection|(?:check|verify|validate|is|allowed|allow)_?(?:allowed|valid|trusted|local)?_?(?:host|origin)s?(?:$|_|[A-Z])/i,
MCP_HTTP=/^(?:(?:Node|WebStandard)?StreamableHTTPServerTransport|SSEServerTransport|StreamableHTTPTransport|StreamableHTTPSessionManager|SseServerTransport|streamable_http_app|sse_app|http_app|NewStreamableHTTPServer|NewStreamableHTTPHandler|NewSSEServer|NewSSEHandler)$/,
PROTECTION=/^(?:enable_dns_rebinding_protection|enableDnsRebindingProtection)$/,NODES=2e5;function signsOf(module){const found2=new Set;for(const{from,imported:imported2}of module.
imports)(AUTH_LIBRARY.test(from)&&!OUTGOING.test(from)||AUTH_NAME.test(imported2))&&found2.add("auth"),HOST_NAME.test(imported2)&&found2.add("host-check");const open=[
...module.body,...module.exports];for(let left=NODES;left>0&&open.length>0;left--){const node=open.pop();if(typeof node!="object"||node===null)continue;if(Array.
isArray(node)){open.push(...node);continue}look(node,found2);const isWritten="target"in node&&"value"in node;for(const[key,each]of Object.entries(node))isWritten&&
key==="target"?open.push(each.of):typeof each=="object"&&open.push(each)}return found2}function look(node,found2){const{kind,name}=node;(kind==="name"||kind==="\
member")&&name!==void 0&&((AUTH_NAME.test(name)||kind==="member"&&HEADER.test(name))&&found2.add("auth"),(HOST_NAME.test(name)||kind==="member"&&/^origin$/i.test(
name))&&found2.add("host-check"),MCP_HTTP.test(name)&&found2.add("mcp-http"));for(const{key,value}of node.entries??[])noteOption(key,value,found2);for(const{name:key,
value}of node.args??[])noteOption(key,value,found2);if(kind==="index"&&note(node.key,found2),kind==="call"&&node.callee){const called2=node.callee.name??"",[first2]=node.
args??[];if(/^(?:get|header|Get|getlist|Header)$/.test(called2)&&note(first2?.value,found2),!SERVER.test(called2))return;(node.args??[]).flatMap(arg=>[arg.name,
...(arg.value.entries??[]).map(({key})=>typeof key=="string"?key:void 0)]).some(key=>key!==void 0&&SERVER_AUTH.test(key))&&found2.add("auth")}}function noteOption(key,value,found2){
value?.kind==="literal"&&(value.value===401&&found2.add("auth"),value.value===!0&&typeof key=="string"&&PROTECTION.test(key)&&found2.add("host-check"))}function note(key,found2){
key?.kind!=="literal"||typeof key.value!="string"||(HEADER.test(key.value)&&found2.add("auth"),/^(?:origin|host)$/i.test(key.value)&&found2.add("host-check"))}function createPostures(machine){
const found2=new Map,made=new WeakMap;return{check(entries,call2){const{site,args,path}=call2;site.isNew&&made.set(args,site.frame);for(const entry of entries){
const key=`${entry.posture}|${site.frame.module.ir.path}|${site.at}`;if(found2.has(key)||!isMet(machine,entry,call2)||entry.shared&&!isShared(machine,call2,made))
continue;const callee=path.replaceAll("()",""),posture={posture:entry.posture,callee,path:site.frame.module.ir.path,at:site.at,to:site.to,what:entry.as,isInContainer:isInContainer(
site.frame.module.ir.path,machine.project.has)};found2.set(key,{posture,entry})}},close(){if(found2.size===0)return[];const signs=createSigns(machine);return[...found2.
values()].flatMap(({posture,entry})=>entry.unless?.some(sign=>signs.around(posture.path).has(sign))?[]:entry.needs?.every(sign=>signs.in(posture.path).has(sign))===
!1?[]:[posture])}}}function isMet(machine,{when={},holds:holds2={}},call2){return Object.entries(when).every(([selector,wanted])=>isExactly(postures_selected(machine,
selector,call2),wanted))&&Object.entries(holds2).every(([selector,shape])=>hasShape(machine,shape,postures_selected(machine,selector,call2),call2.site))}function postures_selected(machine,selector,call2){
if(selector==="given"){const named2=call2.args.flatMap(({name,value})=>name===void 0?[]:[[name,value]]);return machine.values.make({kind:"object",fields:new Map(
named2)})}if(!selector.startsWith("made."))return selectors_select(machine,selector,call2)[0];const form=call2.on?.form;if(form?.kind!=="external"||!form.args)return;
const maker={on:form.on,args:form.args,site:call2.site};return selectors_select(machine,selector.slice(5),maker)[0]}function isExactly(value,wanted){const form=value?.
form;return wanted==="absent"?!form||form.kind==="constant"&&form.value==null:form?.kind==="external"&&typeof wanted=="string"&&wanted.startsWith("~")?expressionOf(
wanted.slice(1)).test(form.path.slice(form.path.lastIndexOf(".")+1)):form?.kind!=="constant"||value?.taints.length!==0?!1:typeof wanted=="string"&&wanted.startsWith(
"~")?typeof form.value=="string"&&expressionOf(wanted.slice(1)).test(form.value):form.value===wanted}function isShared(machine,{on,site},made){const args=on?.form.
kind==="external"?on.form.args:void 0,home=args&&made.get(args);if(!home||home===site.frame||home.fn&&(home.fn.name===""||home.fn===machine.handler||home.fn.params.
some(isOfRequest)))return!1;for(let at=site.frame.parent;at;at=at.parent)if(at===home)return!0;return!1}function isOfRequest({name}){return/^(?:%|_?(?:http)?re[qs](?:uest|ponse)?$|c$|ctx$|context$|event$)/i.
test(name)}const MANIFESTS=["package.json","pyproject.toml","go.mod","setup.py","requirements.txt"];function createSigns(machine){const{project}=machine,own=new Map,
around=new Map,inFile=path=>{const ir=project.module(path,"imported"),known2=own.get(path)??(ir?signsOf(ir):new Set);return own.set(path,known2),known2};return{
in:inFile,around(path){const root=packageOf(path,project.has),known2=around.get(root);if(known2)return known2;const all=[...project.parsed.keys()].filter(each=>packageOf(
each,project.has)===root),signs=new Set(all.flatMap(each=>[...inFile(each)]));return around.set(root,signs),signs}}}function isInContainer(path,has2){return[packageOf(
path,has2),"."].some(folder=>has2(folder==="."?"Dockerfile":`${folder}/Dockerfile`))}function packageOf(path,has2){for(let folder=external_node_path_.posix.dirname(
path);folder!==".";folder=external_node_path_.posix.dirname(folder))if(MANIFESTS.some(name=>has2(`${folder}/${name}`)))return folder;return"."}const callers_DEPTH=7,
BREADTH=24,NOTING=/(?:^|[.?])(?:log|debug|info|warn|warning|error|exception|critical|fatal|trace|print\w{0,3}|Print\w{0,3}|Errorf|Sprintf|format|audit\w{0,12}|record\w{0,12}|emit|capture\w{0,12}|set_?(?:user|tag|attribute|context|state)|setUser)$/,
ASKING=/(?:scope|role|permission|admin|allow|authori[sz]|polic|grant|privilege|includes|has|contains|some|every|require|ensure|assert|check|can|may|is_?\w)/i,OF_TOKEN=/\.(?:iss|aud|exp|alg|typ|nbf|iat|kid|token_type|tokenType|expires_?[aA]t|scheme)(?:\(\))?$/,
NO_SOURCES=[],NOTHING=[];function createCallers(machine){const packages=new Map,answers2=new WeakMap,derived=new WeakSet,tests=new WeakMap,checked=new Set,guarded=new Set,
found2=new WeakMap,strangers=new Map,searched=new Map;let isMet2=!1,isWhole=!0,asked=0;const guard=()=>{asked++,machine.entry&&guarded.add(machine.entry)};function isNamedSo(path,language,args){
return machine.tables(language).callersOf(path.endsWith("()")?path.slice(0,-2):path).some(entry=>entry.is!=="door"&&entry.read===!0!==path.endsWith("()")&&isMeant(
entry,path,args))}function isCaller(value,language,depth=0){if(!isMet2||isPlain(value)&&!derived.has(value)&&!tests.has(value))return!1;const known2=answers2.get(
value);if(known2!==void 0)return known2;if(depth>callers_DEPTH)return isWhole=!1,!1;if(derived.has(value))return!0;if(depth===0)strangers.clear();else if(isMetBefore(
strangers,value,depth))return!1;const outer=isWhole;isWhole=!0;const answer=isMadeOfCaller(value,language,depth);return value.form.kind==="instance"?isWhole=!1:
(answer||depth===0||isWhole)&&answers2.set(value,answer),!answer&&!isWhole&&strangers.set(value,depth),isWhole&&=outer,answer}function isMetBefore(before,value,depth){
const at=before.get(value);return at===void 0||at>depth?!1:(isWhole=!1,!0)}function isMadeOfCaller(value,language,depth){const{form}=value,any=values=>{let left=BREADTH;
for(const each of values){if(left--===0)return!1;if(isCaller(each,language,depth+1))return!0}return!1};switch(form.kind){case"external":{if((form.path.endsWith(
"()")||!isTheirs(value)||callers_isOfRequest(value))&&isNamedSo(form.path,language,form.args)||form.on!==void 0&&isCaller(form.on,language,depth+1))return!0;let left=BREADTH;
for(const each of form.args??[]){if(left--===0)return!1;if(isCaller(each.value,language,depth+1))return!0}return!1}case"choice":return any(form.of);case"text":return any(
form.parts);case"list":return any(form.rest?[...form.items,form.rest]:form.items);case"object":return any(form.rest||form.from?[...form.fields.values(),...form.
rest?[form.rest]:[],...form.from??[]]:form.fields.values());case"instance":return any(form.fields.values());default:{const compared2=tests.get(value);return compared2!==
void 0&&any(compared2.values)}}}function sourcesIn(value,depth=0){if(value.taints.length===0&&isPlain(value)&&!tests.has(value))return NO_SOURCES;const known2=found2.
get(value);if(known2)return known2;if(depth>callers_DEPTH)return isWhole=!1,ownSources(value);if(depth===0)searched.clear();else if(isMetBefore(searched,value,depth))
return NO_SOURCES;const outer=isWhole;isWhole=!0;const own=ownSources(value);let all,left=BREADTH;for(const each of heldBy2(value)){if(left--===0)break;const inner=sourcesIn(
each,depth+1);if(inner.length!==0){all??=new Set(own);for(const source of inner)all.add(source)}}const sources=all?[...all]:own.length>1?[...new Set(own)]:own;return isWhole||
depth===0?found2.set(value,sources):searched.set(value,depth),isWhole&&=outer,sources}function ownSources(value){const header=identityHeader(machine,value),all=deepTaints(
value);if(all.length===0)return header?[header]:NO_SOURCES;const taints=all.flatMap(({source})=>isWord(source)?[source]:[]);return header?[header,...taints]:taints}
function heldBy2(value){const{form}=value;switch(form.kind){case"external":return!form.args||form.args.length===0?form.on?[form.on]:NOTHING:[...form.on?[form.on]:
[],...form.args.map(each=>each.value)];case"choice":return form.of;case"list":return form.items;case"object":return[...form.fields.values()];case"text":return form.
parts;default:return tests.get(value)?.values??NOTHING}}const check=values=>{for(const source of values.flatMap(each=>sourcesIn(each)))checked.add(source)};return{
met(path,site,call2){const{language,path:file}=site.frame.module.ir;for(const entry of machine.tables(language).callersOf(path)){if(entry.read===!0==(call2!==void 0)||
!isMeant(entry,path,call2?.args)||!isOpenOrMet(machine,entry,call2)||(entry.is!=="door"&&(isMet2=!0),entry.is==="perhaps"))continue;const root=packageOf(file,machine.
project.has);packages.get(root)!=="caller"&&packages.set(root,entry.is??"caller")}},compared(operator,[left,right],result,operands,{module}){if(!isMet2&&!namesAnybody(
left)&&!namesAnybody(right))return;const{language}=module.ir,[isFirst,isSecond]=[sourcesIn(left).length>0,sourcesIn(right).length>0],[first2,second]=[isCaller(left,
language),isCaller(right,language)],columns=operands.map(columnOf);if(isFirst||isSecond||first2||second){const column=columns[0]??columns[1];if(tests.set(result,
{values:[left,right],column,with:columns[0]===void 0?left:right}),column!==void 0&&language==="python"&&namesSomebody(column))return}if(first2!==second){const[caller,
other2]=first2?[left,right]:[right,left];check([other2]),!OF_TOKEN.test(callers_pathOf(caller))&&textsIn(other2).some(isPrivileged)&&guard();return}isFirst===isSecond||
operator==="<"||operator===">"||mayBeCaller(isFirst?right:left)&&check([left,right])},passed({path,on,args,site}){if(!isMet2||NOTING.test(path))return;const{language}=site.
frame.module.ir;if(!(on!==void 0&&isCaller(on,language)||args.some(({value})=>isCaller(value,language))))return;const values=[...on?[on]:[],...args.map(each=>each.
value)],others=values.filter(each=>sourcesIn(each).length>0);others.length>0&&check(others),ASKING.test(path.slice(path.lastIndexOf(".")+1))&&values.flatMap(textsIn).
some(isPrivileged)&&guard()},found(under2,value,language){if(!isMet2||!isCaller(under2,language))return value;const own=machine.values.make(value.form,value.taints);
return derived.add(own),own},isCaller:(value,language)=>isCaller(value,language),comparedFor:value=>tests.get(value),get isMet(){return isMet2},get asked(){return asked},
askAgain:guard,isChecked:source=>checked.has(source)||source.entry!==void 0&&guarded.has(source.entry),around:path=>packages.get(packageOf(path,machine.project.
has))}}function identityHeader(machine,{form}){if(form.kind!=="external"||!/header/i.test(form.path))return;const name=form.path.endsWith("()")?(form.args?.[0]&&
constantText(form.args[0].value))??"":form.path.slice(form.path.lastIndexOf(".")+1);if(!isIdentityHeader(name))return;const header=name.toLowerCase();return machine.
source(`header:${header}`,()=>({origin:"remote",name:`header \`${header}\``}))}function columnOf(expr){if(expr.kind!=="member")return;const{of}=expr;return(of.kind===
"name"?/^[A-Z]/.test(of.name):of.kind==="member"&&(of.name==="c"||/^[A-Z][a-z]/.test(of.name)))?expr.name:void 0}function isMeant({like,read:read2},path,args){if(like===
void 0)return!0;const expression=expressionOf(like);return read2===!0?expression.test(path.slice(path.lastIndexOf(".")+1)):(args??[]).some(({value})=>expression.
test(constantText(value)??""))}function isOpenOrMet(machine,{when={}},call2){return Object.entries(when).every(([selector,wanted])=>call2!==void 0&&(meets(machine,
selector,wanted,call2)||isGiven(selector,wanted,call2)))}function isGiven(selector,wanted,{args}){const value=args.find(({name})=>name===selector)?.value;return wanted===
!0&&value!==void 0&&!(value.form.kind==="constant"&&!value.form.value)}function isPlain({form:{kind}}){return kind==="constant"||kind==="unknown"||kind==="funct\
ion"||kind==="class"||kind==="module"}function isWord({origin}){return origin==="argument"||origin==="remote"}function callers_isOfRequest(value){return value.taints.
every(({source})=>source.origin!=="argument")}function namesAnybody(value){return deepTaints(value).some(({source})=>saysWho(source.name))}function mayBeCaller({
form,taints}){return taints.length>0?!1:form.kind==="choice"?form.of.every(mayBeCaller):form.kind==="unknown"||form.kind==="external"}function callers_pathOf({form}){
return form.kind==="external"?form.path:""}function textsIn(value){const{form}=value,own=constantText(value);return own!==void 0?typeof(form.kind==="constant"&&
form.value)=="string"?[own]:[]:form.kind==="list"?form.items.slice(0,BREADTH).flatMap(textsIn):form.kind==="choice"?form.of.flatMap(textsIn):form.kind==="extern\
al"&&!form.path.includes("(")?[form.path.slice(form.path.lastIndexOf(".")+1)]:form.kind==="external"&&form.args?form.args.slice(0,4).flatMap(each=>textsIn(each.
value)):[]}const births=new WeakMap;function newFields(values){const fields=new Map;return births.set(fields,values.fresh()),fields}function birthOf(fields){return births.
get(fields)??0}function changesFields(machine,fields,name,value){changes(machine,fields,birthOf(fields),fields.get(name),value),birthOf(fields)<=machine.began&&
machine.stains.met(fields,name,value)}function changesFrame(machine,frame,name,value){changes(machine,frame.returns,frame.born,frame.state.vars.get(name),value),
frame.born<=machine.began&&machine.stains.met(frame.returns,name,value)}function changes(machine,thing,born,old,value){machine.changes++,machine.touched.set(thing,
born),born<=machine.began&&isNews(old,value)&&machine.news++}function isNews(old,{form}){return form.kind!=="external"&&form.kind!=="instance"?!1:!(old?.form.kind===
"choice"?old.form.of:old?[old]:[]).some(({form:each})=>form.kind==="external"?each.kind==="external"&&each.path===form.path:each.kind==="instance"&&each.of.cls===
form.of.cls)}function changesOthers(machine,self,run2){const outer=machine.touched,own=new Map;machine.touched=own;const mark=machine.values.mark();run2(),machine.
touched=outer;const fields=self?.form.kind==="instance"?self.form.fields:void 0;let isOther=!1;for(const[thing,born]of own)outer.set(thing,born),born<=mark&&thing!==
fields&&(isOther=!0);return isOther}const alike_HELD=60;function holdsFor({proved=[]},now){return proved.every((bits,at)=>(bits&~(now[at]??0))===0)}function isPortable({
values,mark,given:given2}){const own=new Set;for(const{id:id2,taints}of values){own.add(id2);for(const{subjects}of taints)for(const last of subjects.slice(-1))own.
add(last)}let parts2,theirs2;const isTheirPart=id2=>(parts2??=partsIn(values),parts2.has(id2)),isOthers=id2=>(theirs2??=idsBehind(values),!theirs2.has(id2)),isKnown=said=>{
for(const id2 of said.keys())if(id2<=mark&&!own.has(id2)&&!isTheirPart(id2)&&!isOthers(id2))return!1;return!0},isFollowed=({whenTrue:whenTrue2,whenFalse:whenFalse2})=>isKnown(
whenTrue2)&&isKnown(whenFalse2);if(!isKnown(given2.proofs)||given2.judged&&!isFollowed(given2.judged))return!1;for(const judged2 of given2.fields?.values()??[])
if(!isFollowed(judged2))return!1;const told=new Set(values);return[given2.value,...given2.left?.values()??[]].every(each=>isTold(each,told,mark,0))}function isTold(value,told,mark,depth){
if(told.has(value))return!0;if(depth>alike_HELD||isMarked(value))return!1;told.add(value);const{form}=value,each=held2=>isTold(held2,told,mark,depth+1);switch(form.
kind){case"function":case"class":return form.home.frame.born<=mark&&(form.kind==="class"||!form.self||each(form.self));case"instance":return birthOf(form.fields)<=
mark||[...form.fields.values()].every(each);case"external":return deepTaints(value).length===0||heldBy(form).every(each);default:return heldBy(form).every(each)}}
function heldBy(form){switch(form.kind){case"object":return[...form.fields.values(),...form.from??[],...form.rest?[form.rest]:[]];case"list":return form.rest?[...form.
items,form.rest]:form.items;case"choice":return form.of;case"text":return form.parts;case"external":return[...form.on?[form.on]:[],...(form.args??[]).map(arg=>arg.
value)];default:return[]}}function idsBehind(values){const ids2=new Set,met2=new Set,open=[...values];for(let value=open.pop();value;value=open.pop())if(!met2.has(
value)){met2.add(value),ids2.add(value.id);for(const{subjects}of value.taints)for(const id2 of subjects)ids2.add(id2);for(const part of partsOf(value)?.values()??
[])open.push(part);for(const held2 of heldBy(value.form))open.push(held2)}return ids2}function partsIn(values){const all=new Map,open=[...values];for(let value=open.
pop();value;value=open.pop())for(const part of partsOf(value)?.values()??[])all.has(part.id)||(all.set(part.id,part),open.push(part));return all}function carriedOver(values,{
values:from,mark,given:given2,proved},to){const known2=new Map,ids2=new Map,objects=new Map,taints=[];let parts2;for(const[at,old]of from.entries()){const now=to[at];
known2.set(old,now),ids2.set(old.id,now.id);for(const[index,each]of old.taints.entries()){const other2=now.taints[index];other2!==each&&taints.push([each,other2]);
const[last,itsLast]=[each.subjects.at(-1),other2.subjects.at(-1)];last!==void 0&&itsLast!==void 0&&!ids2.has(last)&&ids2.set(last,itsLast)}}const isRough=proved!==
void 0,inAll=(own,side2)=>taints.reduce((bits,[,now])=>now.source===own?bits&now[side2]:bits,EVERY_SINK);taints.sort(([a],[b])=>b.subjects.length-a.subjects.length);
function idOf(id2){const before=ids2.get(id2);if(before!==void 0)return before;parts2??=partsIn(from);const part=parts2.get(id2),now=id2>mark||part?values.fresh():
id2;ids2.set(id2,now);const its=part&&carried2(part).id;return its!==void 0&&its!==now&&ids2.set(id2,its),its??now}function taintOf(taint){const pair=taints.find(
([{source,subjects}])=>source===taint.source&&beginsWith(taint.subjects,subjects));if(!pair)return{...taint,subjects:taint.subjects.map(idOf)};const[old,now]=pair;
return{...taint,...isRough&&{source:now.source,clean:taint.clean|inAll(now.source,"clean"),weak:taint.weak|inAll(now.source,"weak"),notes:[...new Set([...taint.
notes,...now.notes])]},step:stepAfter(taint.step,old.step,now.step),subjects:[...now.subjects,...taint.subjects.slice(old.subjects.length).map(idOf)]}}function carried2(value){
const before=known2.get(value);if(before)return before;const isMade2=value.form.kind==="instance"&&birthOf(value.form.fields)>mark;if(deepTaints(value).length===
0&&!isMade2)return value;const owned=ownerOf(value),owner=owned&&known2.get(owned.of),there=owned&&owner&&partsOf(owner)?.get(owned.name);if(there)return there;
const made={id:idOf(value.id),taints:value.taints.map(taintOf),form:formOf(value.form)},now=withSchemaOf(withOptionOf(made,optionOf(value)),value);return known2.
set(value,now),owned&&owner&&partsOf(owner,!0)?.set(owned.name,now),now}function formOf(form){switch(form.kind){case"choice":return{...form,of:form.of.map(carried2)};case"\
text":return{...form,parts:form.parts.map(carried2)};case"object":return{...form,fields:new Map([...form.fields].map(([name,held2])=>[name,carried2(held2)])),...form.
rest&&{rest:carried2(form.rest)},...form.from&&{from:form.from.map(carried2)}};case"list":return{...form,items:form.items.map(carried2),...form.rest&&{rest:carried2(
form.rest)}};case"instance":{if(birthOf(form.fields)<=mark)return form;const before=objects.get(form.fields);if(before)return{...form,fields:before};const fields=newFields(
values);objects.set(form.fields,fields);for(const[name,held2]of form.fields)fields.set(name,carried2(held2));return{...form,fields}}case"external":return{...form,
...form.on&&{on:carried2(form.on)},...form.args&&{args:form.args.map(arg=>({...arg,value:carried2(arg.value)}))}};default:return form}}function proofsOf2(said){
return said.size===0?NO_PROOFS:new Map([...said].map(([id2,proof])=>[idOf(id2),proof]))}const judgedOf=({whenTrue:whenTrue2,whenFalse:whenFalse2,tool})=>({whenTrue:proofsOf2(
whenTrue2),whenFalse:proofsOf2(whenFalse2),...tool!==void 0&&{tool}});return{value:carried2(given2.value),proofs:proofsOf2(given2.proofs),judged:given2.judged&&
judgedOf(given2.judged),fields:given2.fields&&new Map([...given2.fields].map(([name,each])=>[name,judgedOf(each)])),left:given2.left&&new Map([...given2.left].map(
([name,each])=>[name,carried2(each)]))}}function beginsWith(all,start){if(start.length===0||start.length>all.length)return!1;for(let at=start.length-1;at>=0;at--)
if(all[at]!==start[at])return!1;return!0}function stepAfter(step,old,now){if(old===now)return step;const later=[];for(let at=step;at!==old;at=at.before)if(later.
push(at),!at.before)return step;return later.reduceRight((before,each)=>({...each,before}),now)}const BASES=12;function ofClass(machine,cls,home,name,depth){const fn=cls.
methods.find(each=>each.name===name);if(fn)return{fn,home};const beside=receiverMethod(machine,cls,home,name);if(beside)return beside;const field=cls.fields.find(
each=>each.name===name);if(field?.value)return{value:machine.evaluate(field.value,home.frame)};if(field?.type){const value=machine.typed(field.type,home.frame);
if(value)return{value}}if(!(depth>BASES))for(const base of cls.bases){const{form}=machine.evaluate(base,home.frame);if(form.kind!=="class")continue;const found2=ofClass(
machine,form.cls,form.home,name,depth+1);if(found2)return found2}}function receiverMethod(machine,cls,home,name){const found2=machine.project.packageOf(home.frame.
module.ir)?.methods.get(`${cls.name}.${name}`),scope=found2&&machine.module(found2.path);if(!scope)return;const own=homes.get(scope)??{path:found2.path,frame:scope.
frame};return homes.set(scope,own),{fn:found2.fn,home:own}}const homes=new WeakMap;function inherited(machine,{cls,home},name,depth=0){if(!(depth>BASES))for(const base of cls.
bases){const{form}=machine.evaluate(base,home.frame);if(form.kind==="external")return{kind:"external",path:`${form.path}().${name}`};if(form.kind==="class"){const found2=inherited(
machine,form,name,depth+1);if(found2)return found2}}}function boundTo(machine,fn,home,self,site){const own=fn.isOfClass&&self.form.kind==="instance"?machine.values.
make(self.form.of):self,bound2=machine.values.make({kind:"function",fn,home,self:own});return fn.isGetter?machine.call(bound2,[],site):bound2}var credential_names=__webpack_require__(
81882);function schemaOfArk(value){const made=madeBy(value);if(!made||!/^arktype(?:\.|$)/.test(made.path)||made.name!=="type")return;const definition=argument(made.
args,0);return definition&&ofDefinition(definition,0)}function ofDefinition(value,depth){if(depth>SCHEMA_NESTING)return schema_OPEN;if(value.form.kind==="extern\
al")return schemaOfArk(value)??schema_OPEN;if(value.form.kind==="regex")return refined(STRING,provedByMatch(value.form.source,value.form.flags,"search","javascr\
ipt"));if(value.form.kind==="object"){const fields=new Map,required=[];for(const[key,field]of value.form.fields){const name=key.replace(/\?$/,"");fields.set(name,
ofDefinition(field,depth+1)),name===key&&required.push(name)}return objectOf(fields,required)}const text=textOf(value);return text===void 0?schema_OPEN:ofText(text)}
function ofText(text){return text.length>2e3?schema_OPEN:either(text.split("|").map(part=>ofPart(part.trim())))}function ofPart(part){if(/^'[^']*'$|^"[^"]*"$/.test(
part))return inert({const:part.slice(1,-1)});if(/^(?:number|integer|boolean|bigint|Date|null|undefined|true|false|-?\d+(?:\.\d+)?)(?:\s*[<>=%].*|\.[\w.]+)?$/.test(
part))return inert({type:part.split(/[\s.<>=%]/)[0]});if(part.endsWith("[]"))return listOf(ofPart(part.slice(0,-2).replace(/^\((.*)\)$/,"$1")));if(/^\/.*\/$/.test(
part))return refined(STRING,provedByMatch(part.slice(1,-1),"","search","javascript"));const format=/^string\.([\w-]+)/.exec(part)?.[1];return format!==void 0&&isFormat(
format)?ofFormat(format):part.startsWith("string")?STRING:schema_OPEN}const LIBRARIES=/^(?:zod(?:\/[\w/-]+)?|zod3|zod4|@hapi\/joi|joi|yup|valibot|@valibot\/valibot|@sinclair\/typebox|typebox|superstruct|@modelcontextprotocol\/sdk\/[\w/.-]*|fastmcp|mcp-framework|\?)(?:\.|$)/,
REEXPORTED=/^@?[\w./-]+\.z(?:\.coerce|\.iso)?$/,LAST_NAMES=new Set(["z","zod","Joi","joi","yup","v","Type","t","coerce","iso","strict","default"]);function schemaOfChain(value,read2,depth){
const form=externalOf(value);if(!form)return;if(form.path.endsWith(".shape")&&form.on)return read2(form.on,depth+1);const made=madeBy(value);if(!made)return;if(/^(?:zodToJsonSchema|toJSONSchema|toJsonSchema|toStandardSchema|convertToJsonSchema)$/.
test(made.name)){const of=argument(made.args,0);return of&&read2(of,depth+1)}const on=made.on?externalOf(made.on)?.path:made.path.slice(0,Math.max(0,made.path.length-
made.name.length-1));if(on!==void 0&&!on.endsWith(")"))return!LIBRARIES.test(made.path)&&!REEXPORTED.test(on)?void 0:LAST_NAMES.has(lastName(on))||LIBRARIES.test(
`${on}.`)?constructed(made.name,made.args,read2,depth):void 0;const before=made.on&&read2(made.on,depth+1);return before&&continued(before,made.name,made.args,read2,
depth)}const NUMBERS=/^(?:number|int|integer|int32|uint32|int64|uint64|float32|float64|bigint|bigInt|nan|safeInteger|positive|decimal)$/i,TRUTHS=/^(?:boolean|bool|stringbool|null|undefined|void|never|date|symbol|nullish)$/i;
function constructed(name,args,read2,depth){const first2=argument(args,0),inner=value=>(value&&read2(value,depth+1))??schema_OPEN;if(NUMBERS.test(name))return inert(
{type:/int/i.test(name)?"integer":"number"});if(TRUTHS.test(name))return inert({type:/bool/i.test(name)?"boolean":"string"});switch(name){case"string":case"Stri\
ng":return withOptions(STRING,first2);case"enum":case"enum_":case"Enum":case"nativeEnum":case"picklist":case"enums":case"keyof":return fixed(first2);case"litera\
l":case"Literal":case"equal":return fixed(first2);case"valid":return{...schema_OPEN,proves:INERT,json:{}};case"templateLiteral":return STRING;case"object":case"\
Object":case"strictObject":case"looseObject":case"interface":return first2?objectOfShape(first2,read2,depth):schema_OPEN;case"array":case"Array":case"set":case"\
Set":return listOf(inner(first2));case"tuple":case"Tuple":return listOf(either(itemsOf(first2).map(inner)));case"record":case"Record":case"map":{const second=argument(
args,1);return second?recordOf(inner(second),inner(first2)):recordOf(inner(first2))}case"union":case"Union":case"variant":return either((itemsOf(first2).length>
0?itemsOf(first2):itemsOf(argument(args,1))).map(inner));case"discriminatedUnion":return either(itemsOf(argument(args,1)).map(inner));case"alternatives":return schema_OPEN;case"\
intersection":return joined(inner(first2),inner(argument(args,1)));case"Intersect":case"Composite":return itemsOf(first2).map(inner).reduce(joined,schema_OPEN);case"\
optional":case"Optional":case"nullable":case"Nullable":case"nullish":case"readonly":case"Readonly":case"Partial":case"partial":case"prefault":case"lazy":return inner(
first2);case"preprocess":return inner(argument(args,1));case"pipe":return args.reduce((schema,{value})=>piped(schema,value,read2,depth),schema_OPEN);case"any":case"\
Any":case"unknown":case"Unknown":case"custom":case"instanceof":case"file":case"json":case"email":return schema_OPEN;default:return isFormat(name)?ofFormat(name):
schema_OPEN}}function continued(schema,name,args,read2,depth){const first2=argument(args,0),inner=value=>(value&&read2(value,depth+1))??schema_OPEN;switch(name){case"\
regex":case"pattern":case"matches":return refined(schema,patternProof(first2),patternJson(first2));case"startsWith":case"starts_with":return refined(schema,prefixProof(
textOf(first2)));case"enum":case"valid":case"equal":case"oneOf":case"only":return{...schema,proves:schema.proves|INERT,json:{...schema.json,...fixedJson(args.map(
({value})=>value))}};case"int":case"integer":return{...schema,json:{...schema.json,type:"integer"}};case"refine":case"superRefine":case"check":case"custom":case"\
test":return checkedBy(schema,args.slice(0,1).flatMap(({value})=>value.form.kind==="function"?value:[]));case"transform":case"overwrite":return schema.proves===
INERT?{...schema_OPEN,proves:INERT,json:schema.json}:{...schema_OPEN,json:schema.json};case"pipe":{const next=inner(first2);return{...joined(schema,next),json:schema.
json}}case"or":return either([schema,inner(first2)]);case"and":case"concat":return joined(schema,inner(first2));case"array":return listOf(schema);case"items":case"\
of":return listOf(inner(first2));case"extend":case"safeExtend":case"merge":case"keys":case"augment":case"append":case"shape":case"object":return first2?joined(schema,
objectOfShape(first2,read2,depth)):schema;case"pick":case"omit":return picked(schema,first2,name==="pick");case"catchall":return{...schema,rest:inner(first2)};case"\
keyof":return inert({enum:[...schema.fields?.keys()??[]]});case"element":case"unwrap":case"innerType":case"removeDefault":return name==="element"?schema.element??
schema_OPEN:schema;case"describe":case"description":return described(schema,textOf(first2));case"meta":return first2?.form.kind==="object"?described(schema,textOf(
first2.form.fields.get("description"))):schema;case"default":{const[constant]=constantsOf(first2)??[];return optional(constant===void 0?schema:{...schema,json:{
...schema.json,default:constant}})}case"optional":case"nullish":case"catch":case"prefault":return optional(schema);default:return isFormat(name)?refined(schema,
ofFormat(name),{format:name}):schema}}const OPTIONALS=new WeakSet;function optional(schema){const result={...schema};return OPTIONALS.add(result),result}function described(schema,description){
if(description===void 0)return schema;const result={...schema,json:{...schema.json,description}};return OPTIONALS.has(schema)&&OPTIONALS.add(result),result}function objectOfShape(shape,read2,depth){
if(shape.form.kind!=="object")return read2(shape,depth+1)??schema_OPEN;const fields=new Map;for(const[name,field]of shape.form.fields)fields.set(name,read2(field,
depth+1)??schema_OPEN);const required=[...fields].filter(([,schema])=>!OPTIONALS.has(schema)).map(([name])=>name);return objectOf(fields,required)}function picked(schema,mask,isPick){
if(!schema.fields||mask?.form.kind!=="object")return schema;const names=mask.form.fields,fields=new Map([...schema.fields].filter(([name])=>names.has(name)===isPick));
return objectOf(fields,[...fields.keys()].filter(name=>isRequired(schema,name)),schema.rest)}function isRequired({json},name){return Array.isArray(json.required)&&
json.required.includes(name)}function piped(schema,step,read2,depth){const made=madeBy(step);if(!made)return schema;if(/^(?:regex|startsWith|starts_with|check|rawCheck|transform|description|values|integer)$/.
test(made.name)||isFormat(made.name)){const name=made.name==="rawCheck"?"check":made.name==="values"?"valid":made.name;return continued(schema,name,made.args,read2,
depth)}const inner=read2(step,depth+1);return inner?{...joined(schema,inner),json:{...schema.json,...inner.json}}:schema}function withOptions(schema,options2){if(options2?.
form.kind!=="object")return schema;const{fields}=options2.form,pattern=textOf(fields.get("pattern")),format=textOf(fields.get("format"));let result=described(schema,
textOf(fields.get("description")));return pattern!==void 0&&(result=refined(result,provedByMatch(pattern,"u","search","javascript"),{pattern})),format!==void 0&&
(result=refined(result,ofFormat(format),{format})),result}function fixed(values){return inert(fixedJson([values]))}function fixedJson(values){const all=[];for(const value of values){
const items=value?.form.kind==="list"?value.form.items:value?.form.kind==="object"?[...value.form.fields.values()]:[value];for(const item of items)all.push(...constantsOf(
item)??[])}return all.length>0?{enum:all}:{}}function schemaOfValue(value,language){let left=VALUES;const read2=(each,depth)=>{if(depth>SCHEMA_NESTING||left--<=
0)return;const{form}=each;if(form.kind==="choice"){const all=form.of.map(one2=>read2(one2,depth+1));return either(all.map(one2=>one2??schema_OPEN))}if(form.kind===
"external")return schemaOfArk(each)??schemaOfChain(each,read2,depth);if(form.kind!=="object")return;if(isJsonSchema(form.fields))return schemaOfJson(form.fields,
language,one2=>read2(one2,depth+1));const fields=[...form.fields.values()];return fields.length>0&&fields.some(field=>read2(field,depth+1))?objectOfShape(each,read2,
depth):void 0};return read2(value,0)}const VALUES=5e3,TYPES=new Set(["string","number","integer","boolean","object","array","null"]);function isJsonSchema(fields){
const type=textOf(fields.get("type"));return type!==void 0?TYPES.has(type):fields.get("type")?.form.kind==="list"?!0:["properties","anyOf","oneOf","allOf","enum",
"const","$ref"].some(key=>{const kind=fields.get(key)?.form.kind;return kind==="object"||kind==="list"||kind==="constant"})}function schemaOfJson(fields,language,read2){
const alternatives=itemsOf(fields.get("anyOf")??fields.get("oneOf")),schema=withDescription(typed(fields,language,read2),fields),all=itemsOf(fields.get("allOf")).
reduce((sum,each)=>joined(sum,read2(each)??schema_OPEN),schema);if(alternatives.length===0)return all;const one2=either(alternatives.map(each=>read2(each)??schema_OPEN));
return{...joined(all,one2),json:{...all.json,...one2.json}}}function typed(fields,language,read2){const listed2=fields.get("enum")??fields.get("const");if(listed2)
return inert(enumJson(listed2));const names=itemsOf(fields.get("type")).map(textOf),type=textOf(fields.get("type"))??(fields.has("properties")?"object":void 0);
if(type===void 0&&names.length>0)return ofTypes(names);switch(type){case"number":case"integer":case"boolean":case"null":return inert({type});case"string":return ofString(
fields,language);case"array":{const items=fields.get("items");return listOf((items&&read2(items))??schema_OPEN)}case"object":return ofObject(fields,read2);default:
return schema_OPEN}}function ofTypes(names){return names.every(name=>name!==void 0&&/^(?:number|integer|boolean|null)$/.test(name))?inert({type:names}):{...schema_OPEN,
json:{type:names}}}function ofString(fields,language){const pattern=textOf(fields.get("pattern")),format=textOf(fields.get("format")),dialect=language==="python"?
"javascript":language;let schema=format===void 0?STRING:{...STRING,json:{type:"string",format}};return format!==void 0&&isFormat(format)&&(schema=weakened(ofFormat(
format))),pattern!==void 0&&(schema=refined(schema,provedByMatch(pattern,"","search",dialect),{pattern})),schema}function weakened(schema){return{...schema,proves:NO_SINK,
weak:schema.proves&EVERY_SINK,note:"a format that few checkers check"}}function ofObject(fields,read2){const properties=fields.get("properties"),rest=fields.get(
"additionalProperties"),restSchema=rest?.form.kind==="object"?read2(rest):void 0;if(properties?.form.kind!=="object")return restSchema?recordOf(restSchema):{...schema_OPEN,
json:{type:"object"}};const known2=new Map;for(const[name,value]of properties.form.fields)known2.set(name,read2(value)??schema_OPEN);const required=itemsOf(fields.
get("required")).flatMap(each=>textOf(each)??[]);return objectOf(known2,required,restSchema)}function enumJson(listed2){const values=[];for(const each of listed2.
form.kind==="list"?listed2.form.items:[listed2])values.push(...constantsOf(each)??[]);return values.length>0?{enum:values}:{}}function withDescription(schema,fields){
const description=textOf(fields.get("description")),[fallback]=constantsOf(fields.get("default"))??[];return description===void 0&&fallback===void 0?schema:{...schema,
json:{...schema.json,...description!==void 0&&{description},...fallback!==void 0&&{default:fallback}}}}function cleanedByCall(call2,language){const{path,name,on,
args}=judged(call2,language),checked=checkedBySchema(name,on,args,language)??relativeTo(path,args);if(checked)return checked;const text=(position,keyword)=>textOf(
argument(args,position,keyword));if(language==="python"){if(/^(?:re|regex)\.subn?$/.test(path))return replaced(argument(args,2,"string"),patternOf(argument(args,
0,"pattern")),text(1,"repl"),language);if(/\.compile\(\)\.subn?$/.test(path))return replaced(argument(args,0,"string"),patternOf(on),text(1),language);if(name===
"replace")return plain(on,text(0),text(1),language);if(name==="lstrip"&&on&&text(0)?.includes("-"))return{of:on,proof:{...replace_NOTHING,proves:sinks("flag")}};
const source=argument(args,0,"string"),isEncoded=text(1,"safe")===""||path.endsWith("_plus");return/^urllib\.parse\.quote(?:_plus)?$/.test(path)&&isEncoded?encoded(
source):void 0}if(language==="go")return/^strings\.(?:ReplaceAll|Replace)$/.test(path)?plain(argument(args,0),text(1),text(2),language):/\.ReplaceAll(?:Literal)?String$/.
test(path)?replaced(argument(args,0),patternOf(on),text(1),language):/^net\/url\.(?:Path|Query)Escape$/.test(path)?encoded(args[0]?.value):path==="strings.TrimL\
eft"&&text(1)?.includes("-")&&args[0]?{of:args[0].value,proof:{...replace_NOTHING,proves:sinks("flag")}}:void 0;if(path==="encodeURIComponent")return encoded(argument(
args,0));if(name!=="replace"&&name!=="replaceAll")return;const pattern=argument(args,0),word=textOf(pattern);if(word!==void 0)return name==="replaceAll"?plain(on,
word,text(1),language):void 0;const regex=patternOf(pattern);return regex?.flags.includes("g")?replaced(on,regex,text(1),language):void 0}const replace_NOTHING={
proves:0,weak:0,note:""};function encoded(of){return of&&{of,proof:{proves:sinks("url-path"),weak:sinks("path","archive"),note:ONLY_SEPARATORS}}}function replaced(of,pattern,by,language){
if(!(!of||!pattern))return{of,proof:provedByReplacing(pattern.source,pattern.flags,by,language)}}function plain(of,word,by,language){return word?replaced(of,{source:escapeRegex(
word),flags:""},by,language):void 0}function relativeTo(path,args){const isUrl=path==="URL"||path==="url.URL";if(!isUrl&&path!=="urllib.parse.urljoin"&&path!=="\
url.resolve")return;const[base,of]=isUrl?[argument(args,1),argument(args,0)]:[argument(args,0,"base"),argument(args,1,"url")];if(!base||!of||isTheirs(base)||of.
taints.length===0)return;const isEncoded=of.taints.every(({clean})=>holds(clean,"url-path")),head=of.form.kind==="text"?textOf(of.form.parts[0]):void 0,isPath2=head!==
void 0&&/^(?:\/?[\w.~%-]+[/?#]|[/?#]?\?|#)/.test(head)&&!/^\/?$/.test(head);return isEncoded||isPath2?{of,proof:{...replace_NOTHING,proves:sinks("url")}}:void 0}
function checkedBySchema(name,on,args,language){if(!PARSES.test(name)||language!=="javascript")return;const[first2,second]=[argument(args,0),argument(args,1)],schema=replace_schemaOf(
on)??replace_schemaOf(first2)??replace_schemaOf(second),of=replace_schemaOf(on)?first2:replace_schemaOf(first2)?second:first2;if(!schema||!of)return;const{proves,
weak:weak2,note:note2}=schema,holder=/^safe/i.test(name)?["data","output"]:/^validate(?:Async)?$/.test(name)?["value"]:[],fields=new Map(holder.map(field=>[field,
schema]));return{of,proof:{proves,weak:weak2,note:note2},schema:holder.length>0?objectOf(fields,[]):schema}}const PARSES=/^(?:(?:safe)?[Pp]arse(?:Async)?|validate(?:Sync|Async)?|attempt|assert|create|mask|Decode)$/;
function replace_schemaOf(value){return value?.form.kind==="external"||value?.form.kind==="choice"?schemaOfValue(value,"javascript"):void 0}const WORDS={shell:/^(?:cmd|command|commands|command_?line|shell|script|bash|code)$/i,
program:/^(?:cmd|command|program|executable|binary|shell)$/i,flag:/^(?:args?|arguments|argv|flags|options|params|cmd|command|commands|command_?line)$/i,eval:/^(?:code|script|source|source_?code|program|snippet|python|python_?code|javascript|js|js_?code|function|func|fn|page_?function|statement)$/i,
query:/^(?:\w*(?:sql|quer(?:y|ies)|statements?|cypher|kql)|sql_?text|query_?text|query_?string|pipeline|filter|where)$/i,path:/^(?:\w*_?(?:path|paths|file|files|filename|file_?name|filepath|dir|directory|folder|root|cwd|output|destination|dest|source|src)|(?:path|paths))$|(?:Path|File|Dir|Directory|Folder|Root|Workspace|Cwd)s?$/,
url:/^(?:\w*_?(?:url|urls|uri|uris|href|link|links|endpoint|website|address)|page)$|(?:Url|URL|Uri|URI|Endpoint|Link)$/,template:/^(?:template|template_?(?:text|string|source))$/i,
archive:/^\w*(?:archive|zip|tar|file|path)\w*$/i},DEEDS={shell:/(?:^|[^a-z])(?:run|exec|execute|executes|shell|terminal|command|bash|cmd|powershell|process|ssh|script)/i,
program:/(?:run|exec|shell|terminal|command|process|start|launch|spawn)/i,flag:/(?:run|exec|shell|terminal|command|cli|process)/i,eval:/(?:run|exec|eval|code|script|python|javascript|js|node|repl|interpret|notebook|cell|sandbox)/i,
query:/(?:query|queries|sql|cypher|kql|search|select|execute|explain|aggregate|find|read|run|db|database)/i};function byDesign({origin,name,entry},sink){const words=WORDS[sink];
if(!words||origin!=="argument")return!1;const fields=name.split(".").filter(part=>part!=="*"&&!/^\d+$/.test(part));if(sink==="query"&&fields.length>1&&fields.at(
-1)==="text"&&fields.pop(),!words.test(fields.at(-1)??name))return!1;const deed=DEEDS[sink];return!deed||!entry||entry.name===""?!0:deed.test(entry.name)||deed.
test(entry.description??"")}function kindsAsked(path,on,first2){return on&&!isTheirs(on)&&/(?:^|\.)(?:has|get|includes|indexOf|contains|__contains__)$/.test(path)&&
!isListed(on)?EVERY_SINK:/(?:^|\.)(?:startsWith|startswith|HasPrefix)$/.test(path)&&first2&&/^(?:[/\\~.]{1,2}|~\/|\.\/|[a-z]+:\/{0,3}|[a-z]:[/\\]?)$/i.test(constantText(
first2)??"")?EVERY_SINK&~sinks("url"):/(?:^|\.)(?:isabs|is_absolute|isAbsolute|IsAbs|endswith|endsWith|HasSuffix)$/.test(path)?sinks("path","archive"):NO_SINK}function isListed({
form}){return form.kind==="list"?form.items.length>0:form.kind==="object"?form.fields.size>0:form.kind==="choice"?form.of.some(isListed):form.kind==="external"?
form.args?.some(({value})=>isListed(value))??!1:form.kind==="constant"&&typeof form.value=="string"&&form.value!==""}function kindsIn({form}){if(form.kind==="ch\
oice")return form.of.reduce((all,each)=>each.form.kind==="constant"?all:all&kindsIn(each),EVERY_SINK);if(form.kind!=="external")return NO_SINK;if(form.on&&/\.(?:lower|toLowerCase|casefold|lstrip)\(\)$/.
test(form.path))return kindsIn(form.on);const made=form.path;return/(?:splitext\(\)(?:\.-?1)?|\.suffix|extname\(\)|filepath\.Ext\(\))$/.test(made)?sinks("path",
"archive"):/\.(?:scheme|protocol|Scheme)$/.test(made)?sinks("url"):NO_SINK}function isWholeQuery({form}){if(form.kind!=="text")return!1;const at=form.parts.findIndex(
isTheirs),[first2,statement]=[form.parts[0],form.parts[at]];return at>0&&first2!==void 0&&isExplaining(first2)&&statement!==void 0&&isOnePiece(statement)&&form.
parts.slice(at+1).every(part=>/^[\s;]*$/.test(constantText(part)??"unknown"))}function isExplaining(value){const{form}=value;return form.kind==="choice"?form.of.
every(isExplaining):/^\s*(?:explain|profile|describe)\b[\w\s(),]{0,200}$/i.test(constantText(value)??"")}function isOnePiece({form}){return form.kind!=="text"&&
form.kind!=="list"&&form.kind!=="object"}const by_design_JOINING=/(?:^|[./])(?:join|Join|joinpath|resolve|absolute|expanduser|abspath|normpath|realpath|normalize|Clean|Abs|Path)$/;
function choosesPath(value,depth=0){const{form}=value;if(depth>8)return isOnePiece(value);if(form.kind==="text"){const[first3]=form.parts;return first3!==void 0&&
isTheirs(first3)&&choosesPath(first3,depth+1)}if(form.kind==="choice")return form.of.every(each=>!isTheirs(each)||choosesPath(each,depth+1));const made=madeBy(value);
if(!made||!by_design_JOINING.test(made.path))return isOnePiece(value);const isMethod2=made.on!==void 0&&(made.name==="joinpath"||/^(?:resolve|absolute|expanduser)$/.
test(made.name)&&isPath(made.on)),first2=[...made.on&&isMethod2?[made.on]:[],...made.args.map(each=>each.value)].find(each=>!isCurrentFolder(each));return first2===
void 0||isTheirs(first2)&&choosesPath(first2,depth+1)}function isCurrentFolder(value){return constantText(value)==="."||/^(?:process\.cwd|os\.getcwd|os\.Getwd|pathlib\.Path\.cwd)$/.
test(madeBy(value)?.path??"")}function isPath({form,taints}){return taints.length>0||form.kind==="external"&&form.path.includes("()")||form.kind==="choice"}class Variables{#own;#base;get(name){
const own=this.#own?.get(name);if(own)return own;for(let layer=this.#base;layer;layer=layer.under){const value=layer.names.get(name);if(value)return value}}has(name){
return this.get(name)!==void 0}set(name,value){this.#own??=new Map,this.#own.set(name,value)}copy(){this.#settle();const copy=new Variables;return copy.#base=this.#base,
copy}differing(other2){const shared=commonLayer(this.#base,other2.#base),names=new Set;return this.#addNames(names,shared),other2.#addNames(names,shared),names}#addNames(names,end){
if(this.#own)for(const name of this.#own.keys())names.add(name);for(let layer=this.#base;layer&&layer!==end;layer=layer.under)for(const name of layer.names.keys())
names.add(name)}#settle(){let names=this.#own;if(!names||names.size===0)return;let under2=this.#base;for(;under2&&under2.names.size<=names.size*2;)names=new Map(
[...under2.names,...names]),under2=under2.under;this.#base={names,under:under2,depth:(under2?.depth??0)+1},this.#own=void 0}}function commonLayer(a,b){let[left,
right]=[a,b];for(;left!==right;){if(!left||!right)return;left.depth>=right.depth?left=left.under:right=right.under}return left}function newState(){return{vars:new Variables,
proofs:new Map,isDead:!1}}function copyOf(state){return{vars:state.vars.copy(),proofs:state.proofs,isDead:state.isDead,tests:state.tests}}function moduleFrame(ir){
const scope={ir,status:"new",frame:void 0},frame={state:newState(),parent:void 0,module:scope,fn:void 0,returns:[],born:0,self:void 0,left:[],loops:0,turn:void 0};
return Object.assign(scope,{frame})}function lookUp(machine,name,frame){for(let at=frame;at;at=at.parent){const value=at.state.vars.get(name);if(value)return value;
if((name==="this"||name==="self")&&at.self)return at.self}if(name==="super"&&frame.module.ir.language==="javascript"){const base=baseOf(machine,frame);if(base)return base}
return ofModule(machine,frame.module,name)??machine.values.make({kind:"external",path:name})}const bases=new WeakSet;function baseOf(machine,frame){for(let at=frame;at;at=
at.parent){const self=at.self??frame.self;if(self?.form.kind==="instance"&&at.fn){const found2=baseBeside(machine,self,self.form,at.fn);if(found2)return found2}}}
function baseBeside(machine,self,{of:own,fields},fn){let of=own;for(let depth=0;of&&depth<12;depth++){const{cls,home}=of,forms=cls.bases.map(base=>machine.evaluate(
base,home.frame).form),next=forms.find(form=>form.kind==="class");if(cls.methods.includes(fn)){const library=forms.find(form=>form.kind==="external");if(!next)return library&&
machine.values.make({kind:"external",path:`${library.path}()`});const value=machine.values.make({kind:"instance",of:next,fields},self.taints);return bases.add(value),
value}of=next}}function ofModule(machine,scope,name){const own=scope.frame.state.vars.get(name);if(own)return own;const{named:named2,whole}=importsOf(scope.ir);
for(const each of named2.get(name)??NO_IMPORTS){if(machine.importing.has(each))continue;machine.importing.add(each);const value=imported(machine,scope,each.from,
each.imported);return machine.importing.delete(each),value}for(const each of whole){const key=`${scope.ir.path}\0${each.from}\0*${name}`;if(machine.importing.has(
key))continue;machine.importing.add(key);const found2=machine.project.resolve(scope.ir,each.from,"*");for(const path2 of found2?.paths??[]){const value=exported(
machine,path2,name);if(value)return machine.importing.delete(key),value}machine.importing.delete(key)}const path=machine.project.packageOf(scope.ir)?.names.get(
name);return path===void 0||path===scope.ir.path?void 0:machine.module(path)?.frame.state.vars.get(name)}const NO_IMPORTS=[],known=new WeakMap;function importsOf(module){
const before=known.get(module);if(before)return before;const named2=new Map;for(const each of module.imports){if(each.local===void 0)continue;const others=named2.
get(each.local);others?others.push(each):named2.set(each.local,[each])}const all={named:named2,whole:named2.get("*")??NO_IMPORTS};return known.set(module,all),all}
function imported(machine,scope,from,name){const{values,project}=machine,found2=project.resolve(scope.ir,from,name);if(!found2){const library=project.libraryName(
scope.ir,from),path2=name==="*"||name==="default"||name==="="?library:`${library}.${name}`;return values.make({kind:"external",path:machine.tables(scope.ir.language).
canonical(path2)})}const[path]=found2.paths;if(path===void 0)return values.unknown();const whole=name==="*"?exported(machine,path,"="):void 0;if(whole)return whole;
if(name==="*"||found2.isModule)return values.make({kind:"module",path});for(const each of found2.paths){const value=exported(machine,each,name);if(value)return value}
return values.unknown()}const REEXPORTS=12;function exported(machine,path,name,depth=0){const scope=machine.module(path);if(!scope||depth>REEXPORTS)return;const{
ir,frame}=scope;if(ir.language!=="javascript")return ofModule(machine,scope,name);const stars=[];for(const each of ir.exports){if(each.name==="*"&&each.from!==void 0){
stars.push(each.from);continue}if(!(each.name===name||name==="default"&&each.name==="=")){if(each.name==="="&&each.value){const whole=machine.evaluate(each.value,
frame),field=scopes_fieldOf(whole,name);if(field)return field}continue}if(each.from!==void 0){const found2=machine.project.resolve(ir,each.from,each.local??name);
if(!found2){const library=machine.project.libraryName(ir,each.from);return machine.values.make({kind:"external",path:`${library}.${each.local??name}`})}const[to]=found2.
paths;return to===void 0?void 0:each.local==="*"?machine.values.make({kind:"module",path:to}):exported(machine,to,each.local??name,depth+1)}if(each.local!==void 0)
return lookUp(machine,each.local,frame);if(each.value)return machine.evaluate(each.value,frame)}for(const from of stars){const[to]=machine.project.resolve(ir,from,
name)?.paths??[],value=to===void 0?void 0:exported(machine,to,name,depth+1);if(value)return value}return ir.exports.length===0?frame.state.vars.get(name):void 0}
function exportsOf(machine,path,depth=0){const all=new Map,scope=machine.module(path);if(!scope||depth>REEXPORTS)return all;for(const{name,from}of scope.ir.exports){
if(name==="*"&&from!==void 0){const[to]=machine.project.resolve(scope.ir,from,name)?.paths??[];if(to!==void 0)for(const[own,value2]of exportsOf(machine,to,depth+
1))all.set(own,value2);continue}const value=exported(machine,path,name);value&&all.set(name,value)}return all}function homeOfImport(machine,{ir},name){const own=ir.
imports.find(({local})=>local===name),[path]=(own&&machine.project.resolve(ir,own.from,own.imported)?.paths)??[];return own&&path!==void 0?homeOfExport(machine,
path,own.imported,0):void 0}function homeOfExport(machine,path,name,depth){const scope=machine.module(path);if(!(!scope||depth>REEXPORTS))for(const each of scope.
ir.exports){if(each.name!==name&&each.name!=="*")continue;const local=each.local??name;if(each.from!==void 0){const[to]=machine.project.resolve(scope.ir,each.from,
local)?.paths??[],found2=to===void 0?void 0:homeOfExport(machine,to,each.name==="*"?name:local,depth+1);if(found2)return found2}else if(scope.frame.state.vars.has(
local))return{frame:scope.frame,name:local}}}function scopes_fieldOf({form},name){if(form.kind==="object")return form.fields.get(name)}function assignName(machine,name,value,frame,declares){
if(declares||frame.fn?.isPiece||frame.state.vars.has(name)){frame.state.vars.set(name,value);return}for(let at=frame.parent;at;at=at.parent){const old=at.state.
vars.get(name);if(!old)continue;const left=machine.bakedIn(value,frame);changesFrame(machine,at,name,left),at.state.vars.set(name,machine.values.join([old,left]));
return}frame.state.vars.set(name,value)}function homeIn(frame){const{path}=frame.module.ir;if(!frame.turn)return{path,frame};const{vars}=frame.state,own=new Variables;
for(const name of vars.differing(frame.turn)){const value=vars.get(name);value&&frame.turn.get(name)!==value&&own.set(name,value)}return{path,frame:{...frame,parent:frame,
turn:void 0,state:{...newState(),vars:own}}}}function scopes_joined(machine,a,b){if(a.isDead)return b;if(b.isDead)return a;const vars=a.vars.copy(),proofs=common(
a.proofs,b.proofs),from=(value,way)=>way.proofs===proofs?value:bakedInto(value,way.proofs);for(const name of a.vars.differing(b.vars)){const[one2,other2]=[a.vars.
get(name),b.vars.get(name)];!other2||one2===other2||vars.set(name,one2?machine.values.join([from(one2,a),from(other2,b)]):from(other2,b))}return{vars,proofs,isDead:!1,
tests:commonTests(a.tests,b.tests)}}function siteOf(span,frame){return{frame,at:span.at,to:span.to}}const HOOKS=new Set(["DialContext","DialTLSContext","Dial","\
Control","ControlContext","lookup"]),connections_ASKED=/private|loopback|link_?local|internal|reserved|multicast|unspecified|is_?global|blocked|public/i;function connectsGuarded(machine,{
on,args}){return[on,...args.map(({value})=>value)].some(value=>value!==void 0&&isGuarded(machine,value,0))}function withdrawSent(machine,call2){if(!(!call2.path.
endsWith(".Do")||!connectsGuarded(machine,{...call2,args:[]})))for(const{value}of call2.args){const made=firstMadeBy(value);if(!(!made||!/\.NewRequest(?:WithContext)?$/.
test(made.path)))for(const{at}of made.args)machine.withdraw(call2.site.frame.module.ir.path,at)}}const connections_HELD=6;function isGuarded(machine,{form},depth){
return depth>connections_HELD?!1:form.kind==="choice"?form.of.length>0&&form.of.every(each=>isGuarded(machine,each,depth+1)):form.kind==="external"?[form.on,...(form.
args??[]).map(({value})=>value)].some(value=>value!==void 0&&isGuarded(machine,value,depth+1)):form.kind!=="object"?!1:[...form.fields].some(([name,value])=>HOOKS.
has(name)?isLookout(machine,value):isGuarded(machine,value,depth+1))}function isLookout(machine,{form}){return form.kind==="choice"?form.of.length>0&&form.of.every(
each=>isLookout(machine,each)):form.kind==="function"&&read(form.fn.body).isDeciding&&asks(machine,form,new Set,0)}const connections_DEPTH=4;function asks(machine,{
fn,home},seen,depth){if(depth>connections_DEPTH||seen.has(fn))return!1;seen.add(fn);const{called:called2}=read(fn.body);if(called2.some(({name,isOwn})=>!isOwn&&
connections_ASKED.test(name)))return!0;const{frame}=home;return called2.some(({name,isOwn})=>isOwn&&follows(machine,name,frame,seen,depth))}function follows(machine,name,frame,seen,depth){
const{form}=lookUp(machine,name,frame);return form.kind==="function"?asks(machine,form,seen,depth+1):form.kind==="external"&&connections_ASKED.test(form.path)}function read(body){
const called2=[];let isDeciding=!1;const open=[body];for(let node=open.pop();node;node=open.pop()){if("kind"in node&&(node.kind==="branch"&&(isDeciding=!0),node.
kind==="call"&&"callee"in node)){const callee=node.callee;callee.name!==void 0&&called2.push({name:callee.name,isOwn:callee.kind==="name"})}for(const each of Object.
values(node))typeof each=="object"&&each!==null&&open.push(each)}return{called:called2,isDeciding}}function isAbout(value,depth=0){if(deepTaints(value).length>0)
return!0;const{form}=value;return form.kind==="choice"?depth<3&&form.of.some(each=>isAbout(each,depth+1)):form.kind!=="external"||depth>3?!1:form.on!==void 0&&isAbout(
form.on,depth+1)||(form.args?.some(each=>isAbout(each.value,depth+1))??!1)}function remember(machine,value,judged2){machine.ablation.noGuards||judged2.whenTrue.
size===0&&judged2.whenFalse.size===0&&judged2.tool===void 0||(machine.judged.set(value.id,judged2),machine.evident.delete(value.id))}function judgedBy({whenTrue:whenTrue2,
whenFalse:whenFalse2}){return{whenTrue:proofsOf(whenTrue2),whenFalse:proofsOf(whenFalse2)}}function judgedOfAll(left,right,judge){const whole=judge(left,right);
if(whole.whenTrue.size+whole.whenFalse.size>0)return whole;const ways=value=>value.form.kind==="choice"?value.form.of.filter(each=>isAbout(each)):[],[ofLeft,ofRight]=[
ways(left),ways(right)];if(ofLeft.length>0&&ofRight.length>0)return whole;const all=ofLeft.length>0?ofLeft.map(each=>judge(each,right)):ofRight.map(each=>judge(
left,each)),side2=name=>all.every(each=>each[name].size>0)?all.map(each=>each[name]).reduce(facts_both,NO_PROOFS):NO_PROOFS;return{whenTrue:side2("whenTrue"),whenFalse:side2(
"whenFalse")}}function judgements_compared(machine,operator,left,right,frame,operands=[]){const[a,b]=[values_constantOf(left),values_constantOf(right)],[first2,
second]=operands;if(operator==="=="||operator==="!=")machine.requests.compared(first2,left,right,frame),machine.requests.compared(second,right,left,frame);else if(operator===
"in"&&right.form.kind==="list")for(const each of right.form.items)machine.requests.compared(first2,left,each,frame);const isKnown=left.form.kind==="constant"&&right.
form.kind==="constant"&&left.taints.length+right.taints.length===0,value=isKnown&&operator==="=="?machine.values.constant(a===b):isKnown&&operator==="!="?machine.
values.constant(a!==b):machine.values.unknown(),isAnybodys2=isAbout(left)||isAbout(right),judged2=isAnybodys2?judgedOfAll(left,right,(a2,b2)=>judgedBy(judgeComparison(
operator,a2,b2,machine.tables(frame.module.ir.language).tables))):{whenTrue:NO_PROOFS,whenFalse:NO_PROOFS};if((operator==="in"||operator==="not in")&&isAnybodys2&&
(isAbout(right)||isListed(right)))for(const each of[left,right])machine.restrict(each,EVERY_SINK&~kindsIn(each));(isAnybodys2||machine.callers.isMet)&&machine.callers.
compared(operator,[left,right],value,operands,frame);const isName=machine.toolNames.has(left.id)?b:machine.toolNames.has(right.id)?a:void 0;remember(machine,value,
{...judged2,...operator==="=="&&typeof isName=="string"&&{tool:isName}});const inner=machine.judgedOf(left,frame.module.ir.language);if(inner&&right.form.kind===
"constant"){const isPositive=b===!0||b==null?b===!0?operator==="==":operator==="!=":void 0;isPositive!==void 0?remember(machine,value,isPositive?inner:{whenTrue:inner.
whenFalse,whenFalse:inner.whenTrue}):b===!1&&remember(machine,value,operator==="=="?{whenTrue:inner.whenFalse,whenFalse:inner.whenTrue}:inner)}return value}const OF_MAPS=/^(?:\*|%key|\d+|items|values|keys|entries|copy|get|pop|setdefault|update|dict|model_dump|toString)$/;
function ofEnvironment(machine,of,name,value,site){if(OF_MAPS.test(name)||!of.taints.some(({source})=>source.isAll))return value;const path=site.frame.module.ir.
path,taints=value.taints.flatMap(taint=>{if(!taint.source.isAll)return[taint];if(!(0,credential_names.T)(name))return[];const key=`secret:${path}:${site.at}:${name}`;
return[{...taint,source:machine.source(key,()=>({origin:"secret",name}))}]});return{...value,taints}}function ofUnknownName(of,key,value){if(!of.taints.some(({source})=>source.
isAll))return value;const{form}=key;return form.kind==="external"&&form.path==="?.%key"&&form.on?.taints.some(({source})=>source.isAll)||key.taints.length>0?value:
namesIn(value)}function namesIn(value){return value.taints.some(({source})=>source.isAll)?{...value,taints:value.taints.filter(({source})=>!source.isAll)}:value}
function environment_isEnvironment({form,taints}){return form.kind==="external"&&/(?:^|\.)environb?$|\.copy\(\)$|(?:^|\.)dotenv_values\(\)$/.test(form.path)&&taints.
some(({source})=>source.isAll)}function harmless(machine,value){return machine.values.unknown(carried(value.taints.filter(({source})=>saysWho(source.name)),value.
id,{clean:HARMLESS,isSame:!0}))}function bakeSchema(machine,value,schema){if(schema.proves===EVERY_SINK)return harmless(machine,value);if(value.taints.length===
0)return value;const{weak:weak2,note:note2}=schema,change={clean:schema.proves,weak:weak2,...note2!==""&&{note:note2},isSame:!0},own=schema.proves===NO_SINK&&weak2===
NO_SINK?{...value}:machine.values.made([value],change,value.form);clients.has(value)&&clients.add(own);const envelope=envelopes.get(value);return envelope!==void 0&&
envelopes.set(own,envelope),withSchema(own,schema)}const SCALARS=/^(?:u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|byte|rune|bool)$/;function fillStruct(machine,holder,from,site){
const{form}=holder;if(form.kind!=="instance"||machine.instance(form.of)===holder)return!1;for(const{name,type,tag}of form.of.cls.fields){const key=keyFor(from,name,
tag),sent=!type||!isScalar(type)||saysWho(key)?machine.read(from,key,site):machine.values.unknown(),value=type&&isScalar(type)&&saysWho(key)?harmless(machine,sent):
sent;changesFields(machine,form.fields,name,value),form.fields.set(name,value)}return!0}function keyFor({form},name,tag){const told=tag&&/(?:json|yaml|mapstructure|xml|toml):"([^",]+)/.
exec(tag)?.[1];if(form.kind!=="object")return told&&told!=="-"?told:name;const wanted=(told??name).toLowerCase();return[...form.fields.keys()].find(key=>key.toLowerCase()===
wanted)??name}function sentStruct(machine,typed2,sent,site){if(typed2?.form.kind!=="instance"||sent.taints.length===0)return sent;const own=machine.values.make(
{...typed2.form,fields:newFields(machine.values)},sent.taints);return fillStruct(machine,own,sent,site),own}function isScalar(type){return type.kind==="list"?type.
items.every(({value})=>isScalar(value))&&type.items.length>0:type.kind==="name"&&SCALARS.test(type.name)}function appended(machine,args,site){const[first2,...others]=args,
base=first2?.value.form,items=base?.kind==="list"?[...base.items]:[],rests=[];base?.kind==="list"&&base.rest&&rests.push(base.rest),first2&&base?.kind!=="list"&&
base?.kind!=="constant"&&rests.push(machine.element(first2.value,site));for(const{value,spread}of others)spread?value.form.kind==="list"&&!value.form.rest?items.
push(...value.form.items):rests.push(machine.element(value,site)):items.push(value);return machine.values.make({kind:"list",items,...rests.length>0&&{rest:machine.
values.join(rests)}})}function schemaOfType(type,look2,language){return language==="javascript"?OPEN:new Reader(look2,language).type(type,0)}function schemaOfParam(param,look2,language){
if(language==="javascript")return schema_OPEN;const reader=new Reader(look2,language),schema=param.type?reader.type(param.type,0):schema_OPEN;return reader.field(
schema,param.default)}const schema_type_HARMLESS=new Map([...["int","PositiveInt","NonNegativeInt","NegativeInt","NonPositiveInt","StrictInt","conint","ByteSize"].
map(name=>[name,"integer"]),...["int8","int16","int32","int64","uint","uint8","uint16","uint32","uint64","byte","rune"].map(name=>[name,"integer"]),...["float",
"float32","float64","PositiveFloat","NonNegativeFloat","StrictFloat","confloat","Decimal"].map(name=>[name,"number"]),...["bool","StrictBool"].map(name=>[name,"\
boolean"]),...["date","datetime","time","timedelta","AwareDatetime","NaiveDatetime","PastDate","FutureDate","Time","Duration"].map(name=>[name,"string"]),...["N\
one","NoneType"].map(name=>[name,"null"])]),LISTS=/^(?:list|List|set|Set|frozenset|FrozenSet|tuple|Tuple|Sequence|Iterable|Collection|MutableSequence|conlist|deque)$/,
MAPS=/^(?:dict|Dict|Mapping|MutableMapping|map)$/,SAME=/^(?:Optional|Required|NotRequired|ReadOnly|Final|ClassVar|Type|Union)$/,ENUMS=/^(?:Enum|StrEnum|IntEnum|Flag|IntFlag)$/,
VALIDATORS=/^(?:field_validator|validator|model_validator|root_validator)$/;class Reader{look;language;open=new Set;constructor(look2,language){this.look=look2,
this.language=language}type(type,depth){if(depth>SCHEMA_NESTING)return schema_OPEN;const next=depth+1;switch(type.kind){case"name":return this.named(type.name,next);case"\
member":return this.named(type.name,next);case"literal":return typeof type.value=="string"?/^\w+$/.test(type.value)?this.named(type.value,next):schema_OPEN:type.
value===null?inert({type:"null"}):schema_OPEN;case"index":return this.generic(schema_type_nameOf(type.of),schema_type_partsOf(type.key),next);case"operation":return type.
operator==="|"?either(type.operands.map(each=>this.type(each,next))):schema_OPEN;case"call":return this.made(schema_type_nameOf(type.callee),type,next);case"lis\
t":return type.items[0]?listOf(this.type(type.items[0].value,next)):schema_OPEN;case"object":return this.struct(type.entries,next);case"class":return this.classOf(
type.cls,next);case"cast":return this.type(type.of,next);default:return schema_OPEN}}named(name,depth){const found2=this.look(name);if(found2&&!this.open.has(name)){
this.open.add(name);const schema="form"in found2?this.classOf(found2,depth):this.type(found2,depth);return this.open.delete(name),schema}const kind=schema_type_HARMLESS.
get(name);return kind!==void 0?inert({type:kind}):/^(?:UUID\d?)$/.test(name)?ofFormat("uuid"):/^(?:IPvAny(?:Address|Network|Interface)|IPv[46](?:Address|Network))$/.
test(name)?ofFormat("ip"):name==="str"||name==="string"?STRING:LISTS.test(name)?listOf(schema_OPEN):MAPS.test(name)?recordOf(schema_OPEN):schema_OPEN}generic(name,parts2,depth){
if(name==="Literal")return inert({enum:parts2.flatMap(part=>part.kind==="literal"?[part.value]:[])});const[first2,second]=parts2;return first2?name==="Annotated"?
this.annotated(parts2,depth):name==="Optional"?either([this.type(first2,depth),inert({type:"null"})]):SAME.test(name)?either(parts2.map(part=>this.type(part,depth))):
LISTS.test(name)?listOf(either(parts2.filter(isNoEllipsis).map(part=>this.type(part,depth)))):MAPS.test(name)?second?recordOf(this.type(second,depth),this.type(
first2,depth)):recordOf(schema_OPEN):this.named(name,depth):schema_OPEN}annotated(parts2,depth){const[first2,...notes]=parts2;let schema=first2?this.type(first2,
depth):schema_OPEN;for(const note2 of notes)note2.kind==="call"&&(/^(?:AfterValidator|BeforeValidator|PlainValidator|WrapValidator)$/.test(schema_type_nameOf(note2.
callee))?schema=validated(schema,[],note2.args[0]?.value):schema=this.field(schema,note2));return schema}field(schema,value){if(value?.kind!=="call"||!/^(?:Field|StringConstraints|Query|Path|Body|Form|constr|Param)$/.
test(schema_type_nameOf(value.callee)))return schema;let result=schema;for(const{name,value:given2}of value.args)given2.kind!=="literal"||typeof given2.value!="\
string"||(name==="description"&&(result={...result,json:{...result.json,description:given2.value}}),name==="pattern"&&(result=refined(result,provedByMatch(given2.
value,"","search","go"),{pattern:given2.value})),name==="regex"&&(result=refined(result,provedByMatch(given2.value,"","start","python"),{pattern:given2.value})));
return result}made(name,call2,depth){if(name==="constr")return this.field(STRING,call2);if(name==="NewType"||name==="conlist"){const inner=call2.args[name==="Ne\
wType"?1:0]?.value;return inner?name==="conlist"?listOf(this.type(inner,depth)):this.type(inner,depth):schema_OPEN}return ENUMS.test(name)?inert({}):this.named(
name,depth)}classOf(cls,depth){if(depth>SCHEMA_NESTING)return schema_OPEN;const bases2=cls.bases.map(schema_type_nameOf);if(cls.form==="enum"||bases2.some(base=>ENUMS.
test(base)))return inert(enumOf(cls));if(cls.alias)return this.type(cls.alias,depth);if(this.language==="go")return this.struct(fieldsOf(cls),depth);const inherited2=cls.
bases.map(base=>this.inherited(base,depth)),fields=new Map(inherited2.flatMap(({fields:each})=>[...each??[]])),required=[];for(const field of cls.fields)!field.
type||field.isStatic||schema_type_nameOf(field.type)==="ClassVar"||(fields.set(field.name,this.field(this.type(field.type,depth),field.value)),field.value||required.
push(field.name));for(const method of cls.methods)applyValidator(method,fields);return fields.size>0?objectOf(fields,required):schema_OPEN}inherited(base,depth){
const name=schema_type_nameOf(base);return!this.look(name)||this.open.has(name)?schema_OPEN:this.named(name,depth)}struct(entries,depth){const fields=new Map,sent=new Map;
for(const{key,value,tag}of entries){if(typeof key!="string")continue;const schema=tagged(this.type(value,depth),tag);fields.set(key,schema),sent.set(/json:"([^",]+)/.
exec(tag??"")?.[1]??key,schema)}return{...objectOf(sent,[]),fields:new Map([...sent,...fields])}}}function isNoEllipsis(part){return!(part.kind==="name"&&part.name===
"...")&&part.kind!=="other"}function schema_type_nameOf(expr){return expr.kind==="name"||expr.kind==="member"?expr.name:expr.kind==="call"?schema_type_nameOf(expr.
callee):expr.kind==="index"?schema_type_nameOf(expr.of):""}function schema_type_partsOf(key){return key.kind==="list"?key.items.map(({value})=>value):[key]}function fieldsOf(cls){
return cls.fields.flatMap(({name,type,tag})=>type?[{key:name,value:type,...tag!==void 0&&{tag}}]:[])}function enumOf(cls){const values=cls.fields.flatMap(({value})=>value?.
kind==="literal"?[value.value]:[]);return values.length>0?{enum:values}:{}}function validated(schema,validators,_check){return{...schema,weak:EVERY_SINK&~schema.
proves,note:"a validator of its own",validators:[...schema.validators??[],...validators]}}function applyValidator(method,fields){const decorator=method.decorators.
find(each=>VALIDATORS.test(schema_type_nameOf(each)));if(!decorator)return;const named2=(decorator.kind==="call"?decorator.args:[]).flatMap(({name,value})=>name===
void 0&&value.kind==="literal"&&typeof value.value=="string"?[value.value]:[]),names=named2.length===0||named2.includes("*")?[...fields.keys()]:named2;for(const name of names){
const field=fields.get(name);field&&fields.set(name,validated(field,named2.length>0?[method]:[]))}}function tagged(schema,tag){if(!tag)return schema;const given2=/jsonschema:"((?:[^"\\]|\\.){0,2000})"/.
exec(tag)?.[1]??"",values=[...given2.matchAll(/(?:^|,)enum=([^,]*)/g)].map(match=>match[1]??"");if(values.length>0)return{...schema,proves:schema.proves|INERT,json:{
...schema.json,enum:values}};const pattern=/(?:^|,)pattern=([^,]*)/.exec(given2)?.[1];return pattern===void 0?schema:refined(schema,provedByMatch(pattern,"","se\
arch","go"),{pattern})}const models_BASES=6;function isModel(machine,{cls,home},depth=0){return depth>models_BASES?!1:cls.bases.some(base=>{const{form}=machine.
evaluate(base,home.frame);return form.kind==="external"?/(?:^|\.)(?:BaseModel|RootModel|SQLModel|Struct|BaseSettings)$/.test(form.path):form.kind==="class"&&isModel(
machine,form,depth+1)})}function modelOf(machine,of,read2,site){const fields=newFields(machine.values);return fill(machine,of,read2,fields,site,0),machine.values.
make({kind:"instance",of,fields})}function fill(machine,{cls,home},read2,fields,site,depth){const{frame}=home;if(depth<models_BASES)for(const base of cls.bases){
const{form}=machine.evaluate(base,frame);form.kind==="class"&&fill(machine,form,read2,fields,site,depth+1)}for(const field of cls.fields){const given2=read2(field.
name);if(!given2)continue;const typed2=field.type&&!machine.ablation.noSchemas?withType(machine,given2,field.type,frame,site,field.value):given2;fields.set(field.
name,models_validated(machine,cls,field.name,typed2,frame))}}function withType(machine,value,type,frame,site,constraint){const inner=machine.classOf(type,frame);
if(inner&&value.taints.length>0&&isModel(machine,inner))return modelOf(machine,inner,field=>machine.read(value,field,site),site);const param={name:"",by:"positi\
on",at:type.at,to:type.to,type,...constraint&&{default:constraint}},schema=schemaOfParam(param,lookIn(machine,frame),frame.module.ir.language);return schema.proves===
EVERY_SINK?harmless(machine,value):bakeSchema(machine,value,schema)}function lookIn(machine,frame){return type=>{const[root="",...rest]=type.split(".");let value=lookUp(
machine,root,frame);for(const part of rest)value=machine.read(value,part,siteOf({at:0,to:0},frame));return value.form.kind==="class"?value.form.cls:void 0}}function models_validated(machine,cls,name,value,frame){
return value.taints.length===0?value:cls.methods.filter(method=>validates(method,name)).reduce((now,method)=>{const fn=machine.values.make({kind:"function",fn:method,
home:{path:frame.module.ir.path,frame},self:machine.values.unknown()}),result=machine.call(fn,[{value:now,at:method.nameAt}],siteOf(method.nameAt,frame));return result.
taints.length>0||result.form.kind!=="constant"?machine.bakedIn(result,frame):now},value)}function validates({decorators},field){return decorators.some(decorator=>{
if(decorator.kind!=="call")return!1;const{callee,args}=decorator,name=callee.kind==="member"||callee.kind==="name"?callee.name:"";return name!=="field_validator"&&
name!=="validator"?!1:args.some(({value})=>value.kind==="literal"&&(value.value===field||value.value==="*"))})}function handle(machine,handler){const{fn,entry,registration}=handler;
if(fn.form.kind!=="function")return;const{home,self}=fn.form,{frame}=home,isBound=self!==void 0&&frame.module.ir.language==="python",signature=handler.signature?.
fn??fn.form.fn,params=isBound?signature.params.slice(1):signature.params,written=handler.signature?.frame??frame,schema=registration.isValidated&&handler.schema&&
!machine.ablation.noSchemas?schemaOfValue(handler.schema,handler.language):void 0,hasContextOnly=registration.contextFirstWithoutSchema===!0&&handler.schema===void 0,
args=[];if(!hasContextOnly)for(const selector of registration.tainted){const[root="",...path]=selector.split(".");for(const[at,param]of params.entries()){const isMeant2=root===
"*"?param.by!=="list":root===param.name||root===String(at),before2=args[at]?.value.form,fields=before2?.kind==="object"&&path.length>0?before2.fields:void 0;if(!isMeant2||
before2&&!fields||isTrusted(machine,param,handler,written))continue;const isWhole=root!=="*";args[at]={at:param,value:nested(path,()=>{const sent=theirs(machine,
entry,param,isWhole?"":param.name,written,isWhole?schema:void 0,handler),typed2=handler.language==="go"&&path.length===0&&param.type!==void 0&&param.type?machine.
typed(param.type,written):void 0;return sentStruct(machine,typed2,sent,siteOf(param,written))},machine,fields,path.length>0&&param.type?machine.typed(param.type,
written):void 0)}}}for(let at=0;at<args.length;at++)args[at]??={at:fn.form.fn,value:machine.values.unknown()};registration.toolName!==void 0&&nameTool(machine,registration.
toolName,args,fn);const before={entry:machine.entry,tool:machine.tool,handler:machine.handler};machine.entry=entry,machine.tool=void 0,machine.handler=fn.form.fn,
machine.call(fn,args.map((arg,at)=>named(arg,params[at],handler.signature!==void 0)),siteOf(fn.form.fn,frame)),machine.entry=before.entry,machine.tool=before.tool,
machine.handler=before.handler}function named(arg,param,isByName){return param?.by==="keyword"||isByName&&param?.by==="position"?{...arg,name:param.name}:param?.
by==="map"?{...arg,spread:"map"}:arg}function nested(path,make,machine,before,typed2){const[name,...rest]=path;return name===void 0?make():typed2?.form.kind==="\
external"?withPart(typed2,name,nested(rest,make,machine)):machine.values.make({kind:"object",fields:new Map([...before??[],[name,nested(rest,make,machine)]]),rest:machine.
values.unknown()})}function nameTool(machine,selector,args,fn){const[root="0",...path]=selector.split("."),at=Number(root),name=machine.values.unknown();machine.
toolNames.add(name.id);const put=(value,[first2,...rest])=>{if(first2===void 0)return name;const{form}=value??machine.values.unknown();if(value&&form.kind==="ex\
ternal")return withPart(value,first2,put(knownPart(value,first2),rest));const fields=new Map(form.kind==="object"?form.fields:[]);return fields.set(first2,put(fields.
get(first2),rest)),machine.values.make({kind:"object",fields,rest:machine.values.unknown()},value?.taints??[])};for(let index=0;index<=at;index++)args[index]??=
{at:fn.form.kind==="function"?fn.form.fn:{at:0,to:0},value:machine.values.unknown()};const arg=args[at];arg&&(args[at]={...arg,value:put(arg.value,path)})}function theirs(machine,entry,param,name,frame,given2,{
registration,language}){const source=machine.source(`${entry.path}:${entry.at}:${entry.name}:${name}`,()=>({origin:entry.kind==="route"?"remote":"argument",name,
entry})),step=machine.step({path:frame.module.ir.path,at:param.at,to:param.to,what:"%source"},void 0),value=machine.values.unknown(),taint={source,step,subjects:[
value.id],clean:NO_SINK,weak:NO_SINK,notes:[],isVague:!1},sent={...value,taints:[taint]};return clients.add(sent),registration.envelope!==void 0&&name===""&&envelopes.
set(sent,registration.envelope),given2?bakeSchema(machine,sent,given2):!param.type||!registration.isValidated||language==="javascript"||machine.ablation.noSchemas?
sent:withType(machine,sent,param.type,frame,siteOf(param,frame),param.default)}function sentBy(machine,entry,param,frame){const registration={framework:"",kind:entry.
kind,isValidated:!1,tainted:[]},sent=theirs(machine,entry,param,"",frame,void 0,{registration,language:"go"});return sentStruct(machine,param.type&&machine.typed(
param.type,frame),sent,siteOf(param,frame))}function isTrusted(machine,param,{registration,language},frame){const patterns=registration.trusted??[];if(patterns.
length===0)return!1;const tables=machine.tables(language),paths=[],add=path=>paths.push(tables.canonical(path.replace(/\(\)$/,"")));if(param.type)for(const name of typeNames(
param.type)){const value=filledIn(machine.evaluate(name,frame));value.form.kind==="external"?add(value.form.path):value.form.kind==="class"&&add(value.form.cls.
name);for(const{form}of annotations(value))form.kind==="external"&&add(form.path)}if(param.default?.kind==="call"){const value=machine.evaluate(param.default.callee,
frame);value.form.kind==="external"&&add(value.form.path)}return paths.some(path=>patterns.some(pattern=>path===pattern||path===pattern.replace(/\(\)$/,"")||path.
endsWith(`.${pattern.replace(/^\*\.|\(\)$/g,"")}`)))}function filledIn(value){const{form}=value;return form.kind==="external"&&form.path==="?.*"&&form.on?filledIn(
form.on):value}function annotations({form}){return form.kind==="external"&&form.path.endsWith("Annotated")?(form.args??[]).map(({value})=>value):[]}function typeNames(type,depth=0){
return depth>6?[]:type.kind==="name"||type.kind==="member"?[type]:type.kind==="index"?[...typeNames(type.of,depth+1),...typeNames(type.key,depth+1)]:type.kind===
"call"?typeNames(type.callee,depth+1):type.kind==="list"?type.items.flatMap(({value})=>typeNames(value,depth+1)):type.kind==="operation"?type.operands.flatMap(each=>typeNames(
each,depth+1)):[]}function callOfGo(machine,{path,on,args,site}){const first2=args[0]?.value;if(first2){if(path==="net/url.JoinPath")return go_calls_joined(machine,
args.map(({value})=>value),site);if(on&&/^net\/url\..*\.JoinPath$/.test(path))return go_calls_joined(machine,[on,...args.map(({value})=>value)],site);if(path===
"append")return appended(machine,args,site);if(first2.form.kind==="function"){if(path==="reflect.ValueOf")return first2;if(path==="reflect.TypeOf")return machine.
values.make({kind:"external",path:"reflect.TypeOf()"})}return on?.form.kind==="function"&&/\.Call(?:Slice)?$/.test(path)?reflected(machine,on,first2,site):void 0}}
function go_calls_joined(machine,parts2,{frame,at,to}){const all=parts2.flatMap((part,index)=>index>0?[machine.values.constant("/"),part]:[part]);return machine.
values.text(all,{path:frame.module.ir.path,at,to,what:"joined to a URL"})}function reflected(machine,fn,list2,site){if(fn.form.kind!=="function")return machine.
values.unknown();const{entry}=machine,{frame}=fn.form.home,args=fn.form.fn.params.map((param,at)=>{const given2=machine.read(list2,String(at),site),isContext=param.
type?.kind==="member"&&param.type.name==="Context",isKnown=given2.form.kind!=="unknown"&&given2.form.kind!=="external";return{value:!entry||isContext||isKnown?given2:
sentBy(machine,entry,param,frame),at:site}});return machine.call(fn,args,site)}const judgedFields=new WeakMap,result_fields_FIELDS=8;function judgeFields(machine,ways,proofs,outer){
const read2=ways.filter(({value:{form}})=>!(form.kind==="constant"&&form.value==null));if(read2.length<2)return;const fields=new Map;for(const name of new Set(read2.
flatMap(({value})=>namesOf(value)).slice(0,result_fields_FIELDS*read2.length))){if(fields.size>=result_fields_FIELDS)break;const whenTrue2=side(machine,read2,name,
!0),whenFalse2=side(machine,read2,name,!1);(whenTrue2.size>proofs.size||whenFalse2.size>proofs.size)&&fields.set(name,{whenTrue:since(outer,whenTrue2),whenFalse:since(
outer,whenFalse2)})}return fields.size>0?fields:void 0}function sayFields(value,fields){judgedFields.set(value,fields)}function fieldJudged(machine,of,name,field){
const judged2=judgedFields.get(of)?.get(name);if(!judged2)return field;const own=machine.values.make(field.form,field.taints);return machine.judged.set(own.id,judged2),
own}function sameTest(machine,callees,results){const value=machine.values.join(results),all=results.flatMap((result,at)=>{const form=callees[at]?.form;return form?.
kind!=="external"||(form.on?.taints.length??0)>0?[machine.judged.get(result.id)]:[]}),[first2]=all;if(!first2||!all.every(each=>each!==void 0))return value;const own=machine.
values.make(value.form,value.taints);return machine.judged.set(own.id,{whenTrue:all.map(({whenTrue:whenTrue2})=>whenTrue2).reduce(facts_both),whenFalse:all.map(
({whenFalse:whenFalse2})=>whenFalse2).reduce(facts_both)}),own}function namesOf({form}){return form.kind==="object"?[...form.fields.keys()]:form.kind==="list"?form.
items.map((_,at)=>String(at)):[]}function side(machine,ways,name,wanted){let all;for(const{value,proofs}of ways){const field=result_fields_fieldOf(value,name);if(field&&
truthOfField(field)===!wanted||!field&&value.form.kind==="object"&&!value.form.rest&&!value.form.from&&wanted)continue;const judged2=field?machine.judged.get(field.
id):judgedFields.get(value)?.get(name),own=judged2?facts_both(proofs,wanted?judged2.whenTrue:judged2.whenFalse):proofs;all=all?common(all,own):own}return all??NO_PROOFS}
function result_fields_fieldOf({form},name){return form.kind==="object"?form.fields.get(name):form.kind==="list"?form.items[Number(name)]:void 0}function truthOfField({
form}){if(form.kind==="constant")return!!form.value;const isFilled=part=>part.form.kind==="constant"&&String(part.form.value??"")!=="";return form.kind==="text"&&
form.parts.some(isFilled)?!0:void 0}function passedChecks(machine,value,{checks},site){return!checks||machine.ablation.noGuards?value:checks.reduce((all,check)=>{
const result=machine.call(check,[{value:all,at:site}],site),judged2=machine.judgedOf(result,site.frame.module.ir.language);return judged2?bakedInto(all,judged2.
whenTrue):all},value)}function isNothing({form}){return form.kind==="constant"&&(form.value==null||form.value==="")}function readMethod(machine,of,name,site){const{
form}=of;if(form.kind==="choice"){const alternatives=form.of.filter(each=>!isNothing(each));return!alternatives.some(({form:{kind}})=>kind==="instance"||kind===
"class"||kind==="module"||kind==="external")&&!alternatives.some(each=>each.form.kind==="object"&&each.form.fields.has(name))?machine.values.make({kind:"externa\
l",path:`?.${name}`,on:of}):machine.values.join(alternatives.map(each=>{const method=readMethod(machine,each,name,site),tool=dispatched.get(each);return tool!==
void 0&&dispatched.set(method,tool),method}))}if(form.kind==="object"&&form.fields.has(name))return readMember(machine,of,name,site);if(form.kind==="class"&&/^(?:model_validate(?:_json)?|parse_obj|parse_raw|model_json_schema)$/.
test(name))return machine.values.make({kind:"external",path:`?.${name}`,on:of});if(form.kind==="instance"||form.kind==="class"||form.kind==="module")return readMember(
machine,of,name,site);if(form.kind==="external"){const path=machine.tables(site.frame.module.ir.language).canonical(`${form.path}.${name}`);return machine.values.
make({kind:"external",path,on:of})}return machine.values.make({kind:"external",path:`?.${name}`,on:of})}function readMember(machine,of,name,site){return fieldJudged(
machine,of,name,ofEnvironment(machine,of,name,readField(machine,of,name,site),site))}function readField(machine,of,name,site){const{form}=of;if(name==="value"&&
form.kind==="constant"&&typeof form.value=="string")return of;switch(form.kind){case"object":{const field=form.fields.get(name);return field?(machine.requests.read(
field),field):form.from?machine.values.join(form.from.map(each=>readMember(machine,each,name,site))):form.rest&&of.taints.length===0?partOf(machine,form.rest,name,
site,form.rest):partOf(machine,of,name,site)}case"list":{const at=Number(name);if(Number.isInteger(at)){const item=form.items.at(at);if(item&&!(form.rest&&at<0))
return item;if(form.rest)return form.rest}return partOf(machine,of,name,site)}case"choice":{const alternatives=form.of.filter(each=>!(each.form.kind==="constant"&&
each.form.value==null));return machine.values.join(alternatives.map(each=>readMember(machine,each,name,site)))}case"instance":{const field=form.fields.get(name);
if(field)return field;const member=ofClass(machine,form.of.cls,form.of.home,name,0);return member&&"fn"in member?boundTo(machine,member.fn,member.home,of,site):
member?member.value:form.fields.get("*")??partOf(machine,of,name,site,of,inherited(machine,form.of,name))}case"class":{const member=ofClass(machine,form.cls,form.
home,name,0);return member&&"fn"in member?machine.values.make({kind:"function",fn:member.fn,home:member.home,...(member.fn.isStatic||member.fn.isOfClass)&&{self:of}}):
member?member.value:partOf(machine,of,name,site,of,inherited(machine,form,name))}case"module":return exported(machine,form.path,name)??moduleBelow(machine,form.
path,name)??machine.values.unknown();case"external":{if(name==="default"&&!form.path.includes("()")&&site.frame.module.ir.language==="javascript")return of;const own=fieldOfLiteral(
form,name,site);if(own)return own;const tables=machine.tables(site.frame.module.ir.language),path=tables.canonical(`${form.path}.${name}`),[whole]=of.taints.length===
0?tables.readsOf(path):[];if(whole)return sourceOf(machine,partOf(machine,of,name,site,of,{kind:"external",path,on:of}),whole,whole.as,site);const[source]=tables.
readsOf(tables.canonical(form.path));if(source?.origin==="secret"&&name!=="*"&&!(0,credential_names.T)(name))return machine.values.make({kind:"external",path:`${form.
path}.${name}`});const property=of.taints.length>0?tables.transformOf(tables.canonical(`${form.path}.${name}`)):void 0;if(property?.isProperty)return propertyOf(
machine,of,property,name,form.path);const isNamed2=name!=="*"&&(source?.origin==="secret"||of.taints.length===0),holder=source&&isNamed2?sourceOf(machine,of,source,
name,site):of;return partOf(machine,holder,name,site,of,{kind:"external",path:tables.canonical(`${form.path}.${name}`),on:of})}default:return partOf(machine,of,
name,site)}}function propertyOf(machine,of,{gives,proves,grade,note:note2},name,path){const form={kind:"external",path:`${path}.${name}`,on:of};if(gives==="clea\
n")return machine.values.make(form);const proved=sinks(...proves??[]),change=grade==="weak"?{weak:proved,...note2!==void 0&&{note:note2}}:{clean:proved};return machine.
values.made([of],{...change,...gives==="same"&&{isSame:!0}},form)}function sourceOf(machine,of,entry,name,site){const{path}=site.frame.module.ir,source=machine.
source(`${entry.origin}:${path}:${site.at}:${name}`,()=>({origin:entry.origin,name:entry.origin==="secret"?name:entry.as,...entry.origin==="secret"&&name===entry.
as&&{isAll:!0}})),step=machine.step({path,at:site.at,to:site.to,what:"%source"},void 0);return{...of,taints:[{source,step,subjects:[of.id],clean:NO_SINK,weak:NO_SINK,
notes:[],isVague:!1}]}}function fieldOfLiteral({args,path},name,site){if(!args||!path.endsWith("()"))return;const{language}=site.frame.module.ir;if(language==="\
go"){const form=args.length===1?args[0]?.value.form:void 0;return form?.kind==="object"?form.fields.get(name):void 0}if(language!=="python"||!/(?:^|\.)[A-Z]\w*\(\)$/.
test(path))return;const given2=args.find(each=>each.name===name&&!each.spread)?.value;return given2&&(given2.taints.length>0||given2.form.kind==="text"||given2.
form.kind==="constant")?given2:void 0}function moduleBelow(machine,path,name){const ir=machine.module(path)?.ir;if(ir?.language!=="python")return;const[found2]=machine.
project.resolve(ir,".",name)?.paths??[];return found2===void 0||found2===path?void 0:machine.values.make({kind:"module",path:found2})}function partOf(machine,of,name,site,key=of,form){
const known2=knownPart(key,name);if(known2)return known2;const value=newPart(machine,of,name,site,form??{kind:"external",path:`?.${name}`,on:of});return ownPart(
key,name,value)}function newPart(machine,of,name,site,form){if(form.kind==="external"&&machine.callers.met(form.path,site),of.taints.length===0)return machine.values.
make(form);if(envelopes.get(of)===name)return of;const schema=schemaOf(of),own=name==="%key"?void 0:schema?.fields?.get(name)??schema?.rest??(/^\d+$/.test(name)||
name==="*"?schema?.element:void 0);if(schema?.fields&&!own&&name!=="*"&&name!=="%key")return machine.values.constant(void 0);if(isCount(of,name,site))return machine.
values.make(form);const value=machine.values.make(form),path=site.frame.module.ir.path,isOwn=clients.has(of)&&!/^(?:\d+|\*|%key)$/.test(name),named2=of.taints.map(
taint=>{if(!isOwn)return taint;const{entry,name:outer}=taint.source,full=outer===""?name:`${outer}.${name}`,source=machine.source(`${entry?.path}:${entry?.at}:${entry?.
name}:${full}`,()=>({...taint.source,name:full}));return{...taint,source,step:machine.step({path,at:site.at,to:site.to,what:"%source"},void 0)}});if(own?.proves===
EVERY_SINK)return{...value,taints:carried(named2.filter(({source})=>saysWho(source.name)),value.id,{clean:HARMLESS})};const change=own?{clean:own.proves,weak:own.
weak&~own.proves,...own.note!==""&&{note:own.note}}:{},part={...value,taints:carried(named2,value.id,change)};if(clients.has(of)&&clients.add(part),!own)return part;
const whole=passedChecks(machine,part,own,site);return clients.has(part)&&clients.add(whole),withSchema(whole,own)}function isCount(of,name,site){return name!==
"length"||site.frame.module.ir.language!=="javascript"?!1:!clients.has(of)||of.taints.some(({source})=>source.name!=="")}function elementOf(machine,of,site){const{
form}=of;if(form.kind==="list")return machine.values.join([...form.items,...form.rest?[form.rest]:[]]);if(form.kind==="object")return site.frame.module.ir.language===
"python"?keyOfOne(machine,of,site):machine.values.join([...form.fields.values(),...form.rest?[form.rest]:[]]);if(form.kind==="choice"){const filled=form.of.filter(
each=>!isEmptyList(each)),ways=filled.length>0?filled:form.of;return machine.values.join(ways.map(each=>elementOf(machine,each,site)))}return environment_isEnvironment(
of)&&site.frame.module.ir.language==="python"?keyOfOne(machine,of,site):partOf(machine,of,"*",site)}function isEmptyList({form,taints}){return form.kind==="list"&&
form.items.length===0&&!form.rest&&taints.length===0}function keyOfOne(machine,of,site){const{form}=of;return form.kind==="list"?machine.values.unknown():form.kind===
"choice"&&form.of.every(each=>each.form.kind==="object")?machine.values.join(form.of.map(each=>keyOfOne(machine,each,site))):form.kind==="object"&&!form.rest&&of.
taints.length===0?machine.values.join([...form.fields.keys()].map(name=>machine.values.constant(name))):of.taints.length>0?namesIn(partOf(machine,of,"%key",site)):
machine.values.unknown()}function elementBy(machine,of,key,site){const constant=values_constantOf(key);if(typeof constant=="string"||typeof constant=="number")return readMember(
machine,of,String(constant),site);const{form}=of;if(form.kind==="object"&&machine.toolNames.has(key.id)&&machine.tool===void 0){const named2=[...form.fields].map(
([name,value])=>labelled(machine,value,name));return machine.values.join([...named2,...form.rest?[form.rest]:[]])}if(form.kind==="choice")return machine.values.
join(form.of.map(each=>elementBy(machine,each,key,site)));if(form.kind==="object"){const value=machine.callers.found(key,machine.values.join([...form.fields.values(),
...form.rest?[form.rest]:[]]),site.frame.module.ir.language);return of.taints.length===0?value:{...value,taints:union([...value.taints,...of.taints])}}return ofUnknownName(
of,key,environment_isEnvironment(of)?partOf(machine,of,"*",site):elementOf(machine,of,site))}function labelled(machine,value,name){const{kind}=value.form;if(kind!==
"function"&&kind!=="object"&&kind!=="instance")return value;const own=machine.values.make(value.form,value.taints);return dispatched.set(own,name),own}const settled=new WeakMap;
function callOfLanguage(machine,call2){if(call2.path==="%partial"){const{on,callee}=call2,given2=callee.form.kind==="external"?callee.form.args??[]:[];return on?
machine.call(on,[...given2,...call2.args],call2.site):void 0}const{language}=call2.site.frame.module.ir;return language==="go"?callOfGo(machine,call2):language===
"python"?ofPython(machine,call2):ofJavaScript(machine,call2)}function isComparedWithNumber(args){const compared2=args.filter(({name})=>name===void 0);return compared2.
length>1&&compared2.some(({value})=>typeof values_constantOf(value)=="number")}const GOES_THROUGH=/^(?:list|tuple|set|frozenset|sorted|reversed|iter)$|\.join$/;
function ofPython(machine,{path,on,args,site}){const first2=args[0],second=args[1],third=args[2];if(first2&&GOES_THROUGH.test(path)&&environment_isEnvironment(first2.
value))return machine.values.make({kind:"list",items:[],rest:machine.element(first2.value,site)});switch(path){case"super":return baseOf(machine,site.frame);case"\
functools.partial":case"functools.partialmethod":return first2&&language_calls_partial(machine,first2.value,args.slice(1));case"getattr":{if(!first2||!second)return;
const name=constantText(second.value);if(name!==void 0)return machine.read(first2.value,name,site);const found2=anyMethod(machine,first2.value,site);return found2&&
third?machine.values.join([found2,third.value]):found2}case"bool":return first2&&asTruth(machine,first2.value,site);case"dict":return args.length===0||args.some(
({name})=>name===void 0)?language_calls_copyOf(machine,first2,"object"):machine.values.make({kind:"object",fields:new Map(args.map(({name,value})=>[name,value]))});case"\
list":case"tuple":case"set":case"frozenset":return args.length===0?machine.values.make({kind:"list",items:[]}):language_calls_copyOf(machine,first2,"list");case"\
sorted":case"reversed":return first2&&knownItems(first2.value)?.every(item=>item.form.kind==="constant")?language_calls_copyOf(machine,first2,"list"):void 0;case"\
?.model_validate":case"?.parse_obj":case"?.model_validate_json":case"?.parse_raw":return on?.form.kind!=="class"||!first2||!isModel(machine,on.form)?void 0:modelOf(
machine,on.form,field=>machine.read(first2.value,field,site),site);case"min":case"max":return isComparedWithNumber(args)?machine.values.unknown():void 0;case"an\
y":case"all":return first2&&quantified(machine,path==="any",resultsIn(first2.value),goneThrough.get(first2.value));default:{const view=on&&args.length===0?/\.(keys|values|items)$/.
exec(path)?.[1]:void 0;return view&&on?viewOf(machine,on,view==="items"?"entries":view,site):void 0}}}function ofJavaScript(machine,{path,on,args,site,callee}){
const first2=args[0],second=args[1];if(path==="Boolean"&&first2&&!site.isNew)return asTruth(machine,first2.value,site);if(path==="%resolve")return first2&&settled.
get(callee)?.push(first2.value),machine.values.constant(void 0);if(site.isNew)return path==="Promise"&&first2?promised(machine,first2.value,site):path==="Map"?args.
length===0?machine.values.make({kind:"object",fields:new Map}):entriesOf(machine,first2):path==="Set"?args.length===0?machine.values.make({kind:"list",items:[]}):
language_calls_copyOf(machine,first2,"list"):void 0;const view=path.startsWith("Object.")?/^Object\.(keys|values|entries)$/.exec(path)?.[1]:void 0;if(view&&first2)
return viewOf(machine,first2.value,view,site);const name=path.slice(path.lastIndexOf(".")+1);if(on?.form.kind==="function"){if(name==="call")return machine.call(
on,args.slice(1),site);if(name==="apply"&&second)return machine.call(on,[{...second,spread:"list"}],site);if(name==="bind")return bound(machine,on,first2?.value,
args.slice(1))}if(on?.form.kind==="external"&&name==="bind"&&second)return bound(machine,on,first2?.value,args.slice(1));if(on&&first2&&name==="get"&&isHeld(on,
"object"))return elementBy(machine,on,first2.value,site);if(on&&first2&&/^find(?:Last)?$/.test(name)&&isHeld(on,"list"))return found(machine,on,first2.value,site);
if(on&&/^(?:pop|shift|at)$/.test(name)&&isHeld(on,"list"))return machine.element(on,site);if(on&&first2&&(name==="some"||name==="every")){const elements=knownItems(
on)??[machine.element(on,site)],results=elements.map(value=>machine.call(first2.value,[{value,at:site}],site)),element=knownItems(on)?void 0:elements[0],form=element?.
form,of=form?.kind==="external"&&form.path==="?.*"?form.on??on:on;return quantified(machine,name==="some",results,element&&{of,element})}}function asTruth(machine,of,{
frame}){const value=machine.values.unknown(),judged2=machine.judgedOf(of,frame.module.ir.language);return judged2&&remember(machine,value,judged2),value}function isHeld({
form},kind){return form.kind===kind||form.kind==="choice"&&form.of.every(each=>each.form.kind===kind)}function viewOf(machine,given2,view,site){const of=given2.
form.kind==="module"?machine.values.make({kind:"object",fields:exportsOf(machine,given2.form.path)}):given2,{form}=of,pair=(key,value2)=>view==="keys"?key:view===
"values"?value2:machine.values.make({kind:"list",items:[key,value2]});if(form.kind==="object"&&!form.rest&&!form.from&&of.taints.length===0){const items=[...form.
fields].map(([name,value2])=>pair(machine.values.constant(name),value2));return machine.values.make({kind:"list",items})}if(form.kind!=="object"&&of.taints.length===
0)return;const value=form.kind==="object"?machine.values.join([...form.fields.values(),...form.rest?[form.rest]:[],...(form.from??[]).map(each=>machine.element(
each,site))]):anyOf(machine,of,site);return machine.values.make({kind:"list",items:[],rest:pair(machine.keyIn(of,site),value)})}function anyOf(machine,of,site){
return machine.read(of,"*",site)}function language_calls_partial(machine,fn,args){return machine.values.make({kind:"external",path:"%partial",on:fn,args})}function bound(machine,fn,self,args){
const{form}=fn,own=form.kind==="function"&&!form.self&&self&&self.form.kind!=="constant"?machine.values.make({...form,self}):fn;return args.length===0?own:language_calls_partial(
machine,own,args)}function promised(machine,executor,site){const resolve=machine.values.make({kind:"external",path:"%resolve"}),given2=[];return settled.set(resolve,
given2),machine.call(executor,[{value:resolve,at:site}],site),given2.length>0?machine.values.join(given2):machine.values.unknown()}function language_calls_copyOf(machine,arg,kind){
if(!arg)return kind==="object"?machine.values.make({kind:"object",fields:new Map}):void 0;const{form,taints}=arg.value;return form.kind===kind?machine.values.make(
form,taints):kind==="object"?entriesOf(machine,arg):void 0}function entriesOf(machine,arg){const form=arg?.value.form;if(form?.kind==="object")return machine.values.
make(form,arg?.value.taints);if(form?.kind!=="list"||form.rest)return;const fields=new Map;for(const{form:pair}of form.items){if(pair.kind!=="list")return;const[
key,value]=pair.items,name=key&&constantText(key);if(name===void 0||!value)return;fields.set(name,value)}return machine.values.make({kind:"object",fields})}const METHODS=64;
function anyMethod(machine,of,site){const{form}=of,cls=form.kind==="instance"?form.of:form.kind==="class"?form:void 0;if(!cls)return form.kind==="object"?elementBy(
machine,of,machine.values.unknown(),site):void 0;const names=cls.cls.methods.map(({name})=>name).filter(name=>!name.startsWith("__"));return machine.values.join(
names.slice(0,METHODS).map(name=>machine.read(of,name,site)))}function knownItems({form,taints}){return form.kind==="list"&&!form.rest&&taints.length===0&&form.
items.length<=METHODS?form.items:void 0}function resultsIn(value){const{form}=value;return form.kind==="list"?[...form.items,...form.rest?[form.rest]:[]]:[value]}
function found(machine,on,test,site){const element=machine.element(on,site),passed2=machine.judged.get(machine.call(test,[{value:element,at:site}],site).id);if(!passed2)
return element;const value=machine.values.make(element.form,element.taints);return remember(machine,value,passed2),value}function rememberPassing(machine,list2,test,of,site){
if(deepTaints(of).length===0)return;const elements=knownItems(of)??[machine.element(of,site)],results=elements.map(value=>machine.call(test,[{value,at:site}],site)),
element=knownItems(of)?void 0:elements[0];quantified(machine,!0,results,element&&{of,element},list2)}function quantified(machine,isAny,results,whole,value=machine.
values.unknown()){const judged2=results.map(each2=>machine.judged.get(each2.id)??{whenTrue:NO_PROOFS,whenFalse:NO_PROOFS}),one2=side2=>judged2.map(each2=>each2[side2]).
reduce((a,b)=>common(a,b),judged2[0]?.[side2]??NO_PROOFS),each=side2=>judged2.map(every=>every[side2]).reduce((a,b)=>facts_both(a,b),NO_PROOFS);return remember(
machine,value,isAny?{whenTrue:one2("whenTrue"),whenFalse:withWhole(each("whenFalse"),whole)}:{whenTrue:withWhole(each("whenTrue"),whole),whenFalse:one2("whenFal\
se")}),value}function withWhole(proofs,whole){if(!whole||proofs.size===0||whole.of.taints.length===0)return proofs;let all=proofs;for(const id2 of subjectsOf(whole.
element)){const proof=proofs.get(id2);proof&&(all=facts_both(all,new Map(subjectsOf(whole.of).map(subject=>[subject,proof]))))}return all}const TAKES={git:{"":"\
-C --git-dir --work-tree",commit:"-m --message -F --file --author --date --fixup --squash",tag:"-m --message -F --file",merge:"-m --message",stash:"-m --message",
notes:"-m --message",checkout:"-b -B --orphan",switch:"-c -C --create --force-create --orphan",worktree:"-b -B",clone:"-b --branch -o --origin --depth",fetch:"-\
-depth",log:"-n --max-count --skip --since --until --after --before --author --committer --grep -S -G -L","rev-list":"-n --max-count --skip --since --until --af\
ter --before --author --committer --grep",shortlog:"--since --until --after --before --author",grep:"-e -m --max-count",blame:"-L"},gh:{"*":`--repo -R --title -\
t --body -b --base -B --head -H --label --assignee --milestone --reviewer --project --limit -L --state
      --search --author --branch --ref --json --jq -q --hostname`},kubectl:{"*":"-n --namespace -l --selector -c --container --context --field-selector --tail -\
-since --replicas"},helm:{"*":"-n --namespace --kube-context --version"},docker:{"*":"--name --tail --since --until --filter --format -w --workdir"},grep:{"*":"\
-e --regexp -m --max-count -A -B -C"},rg:{"*":"-e --regexp -g --glob --iglob -t --type -m --max-count -A -B -C"},find:{"*":"-name -iname -path -ipath -type -siz\
e -mtime -mmin -newer -maxdepth -mindepth -regex"},fd:{"*":"-e --extension -t --type -d --max-depth -E --exclude"},ffmpeg:{"*":"-i -ss -t -to -r -s -vf -af -c:v\
 -c:a -b:v -b:a"},ffprobe:{"*":"-i"},adb:{"*":"-s"}};function takesValue(program,command,option){const name=program?.replace(/^.*[\\/]|\.exe$/gi,"")??"",own=Object.
hasOwn(TAKES,name)?TAKES[name]:void 0;return own?(own["*"]??(Object.hasOwn(own,command)?own[command]:void 0))?.split(/\s+/).includes(option)??!1:!1}function isLineFor(program,element){
return program!==void 0&&/(?:^|\/)ssh$/.test(program)&&isLine(element)}function isLine(value){const{form}=value;if(form.kind==="choice"){const open=form.of.filter(
each=>constantText(each)===void 0);return open.length>0&&open.every(isLine)}return form.kind==="text"&&form.parts.some(part=>constantText(part)?.includes(" "))}
function flags(passed2,proofs,skip,first2){return(passed2.length===1&&passed2[0]?alternativesOf(passed2[0].value):[void 0]).flatMap(vector=>{const elements=(vector?
[{value:vector,spread:void 0}]:passed2).flatMap(({value,spread})=>elementsOf(value,spread==="list")),program=skip>0?elements[0]?.value:first2;return flagsIn(elements.
slice(skip),proofs,program&&programName(program),vector?.form.kind!=="list")})}function programName(program){const{form}=program;return form.kind==="external"&&
/^(?:sys\.executable|process\.execPath)$/.test(form.path)?"python":constantText(program)}function alternativesOf(value){const{form}=value;return form.kind==="ch\
oice"&&form.of.every(each=>each.form.kind==="list")?form.of:[value]}function flagsIn(elements,proofs,program,isWhole){const arrivals=[];let before,isShellBefore=!1,
command="",isValueNext=!1;for(const{value:element,isLoose}of elements){const text=constantText(element);if(isLoose&&(before=optionOf(element)),!isLoose&&(text===
"--"||text==="--end-of-options"))break;const isTaken=isValueNext&&!isLoose;if(isValueNext=!isTaken&&text!==void 0&&takesValue(program,command,text),before!==void 0&&
program!==void 0&&isScriptFor(program,before))break;if(before==="-c"&&isShellBefore){for(const taint of deepTaints(element))arrivals.push({taint,sink:"shell",doubts:[],
isWhole:!0});break}if(isLineFor(program,element))for(const taint of deepTaints(element))arrivals.push({taint,sink:"shell",doubts:[],isWhole:!1});else if(text===
void 0&&!isTaken){const isValue=before?.startsWith("-")===!0&&!before.includes("=");for(const taint of startOf(element,proofs))arrivals.push({taint,sink:"flag",
doubts:isValue?[`it may be taken for the value of \`${before}\``]:[],isWhole:isWhole||element.form.kind!=="text"})}text!==void 0&&/(?:^|\/)(?:ba|da|z|k|a)?sh$/.
test(text)&&(isShellBefore=!0),command===""&&!isTaken&&text?.startsWith("-")===!1&&(command=text),before=text}return arrivals}function isScriptFor(program,option){
return/(?:^|\/)(?:ba|da|z|k)?sh$/.test(program)?option==="-c":/(?:^|\/)(?:python[\d.]*|node|perl|ruby|php|deno)$/.test(program)&&/^(?:-[cer]|--eval|eval)$/.test(
option)}function elementsOf(value,isSpread){const{form}=value;if(form.kind==="list"){const rest=form.rest?.form.kind==="choice"?form.rest.form.of:form.rest?[form.
rest]:[];return[...form.items.map(each=>({value:each})),...rest.map(each=>({value:each,isLoose:!0}))]}return form.kind==="choice"&&form.of.every(each=>each.form.
kind==="list")?form.of.flatMap(each=>elementsOf(each,isSpread)):form.kind==="object"?[...[...form.fields].filter(([name])=>!name.startsWith("-")).map(([,each])=>({
value:each})),...form.rest?[{value:form.rest}]:[]]:[{value}]}function startOf(value,proofs){if(holds(proofs.get(value.id)?.proves??0,"flag"))return[];const{form}=value;
if(form.kind==="text"){const[first3,second]=form.parts,text=first3&&constantText(first3),begins=text===void 0?first3:/^--?$/.test(text)?second:void 0;return begins?
deepTaints(begins).map(each=>({...each,subjects:[...each.subjects,value.id]})):[]}if(form.kind==="choice")return form.of.flatMap(each=>startOf(each,proofs));const first2=beginningOf(
value);if(first2==="root")return[];if(first2===value)return deepTaints(value);const theirs2=new Set(startOf(first2,proofs).map(({source})=>source));return deepTaints(
value).filter(({source})=>theirs2.has(source))}const READ=8e3,PLACE=String.raw`(\?\d{0,3}|%s|\$\d{1,3}|[:@$][A-Za-z_]\w{0,60}|%\(\w{1,60}\)s)`,COLUMN=String.raw`([A-Za-z_"\`][\w."\`]{0,80})`,
statement_columns_COMPARED=new RegExp(String.raw`${COLUMN}(?:::\w{1,20})?\s{0,20}(?:=|\bIN\s{0,4}\(|\bI?LIKE\b|=\s{0,4}ANY\s{0,4}\()\s{0,20}${PLACE}`,"gi"),INSERTED=/\binsert\s{1,9}(?:or\s{1,9}\w{1,20}\s{1,9})?into\s{1,9}[\w."`]{1,80}\s{0,9}\(([^()]{1,1500})\)\s{0,20}values\s{0,9}\(([^()]{0,1500})\)/gi,
UNNAMED=/\?|%s/g;function boundColumns(statement){const text=statement.slice(0,READ),found2=[],add=(column,place,offset)=>{const clean=column.replaceAll(/["`]/g,
""),[number]=/\d+$/.exec(place)??[];place==="%s"||place==="?"?found2.push({column:clean,at:unnamedBefore(text,offset)}):/^[?$]\d/.test(place)?found2.push({column:clean,
at:Number(number)-1}):found2.push({column:clean,name:place.replace(/^(?:%\(|[:@$])/,"").replace(/\)s$/,"")})};for(const match of text.matchAll(statement_columns_COMPARED)){
const[whole,column="",place=""]=match;add(column,place,match.index+whole.length-place.length)}for(const match of text.matchAll(INSERTED)){const[whole,columns="",
values=""]=match;let offset=match.index+whole.length-values.length-1;const names=columns.split(",");for(const[index,value]of values.split(",").entries()){const place=new RegExp(
`^\\s{0,40}${PLACE}`).exec(value);place?.[1]&&add((names[index]??"").trim(),place[1],offset+place[0].length-place[1].length),offset+=value.length+1}}return found2}
function unnamedBefore(text,offset){return text.slice(0,offset).match(UNNAMED)?.length??0}function checkSubjects(machine,entry,call2){const{site,on,args}=call2,
{ir}=site.frame.module,isAnybodys2=value=>deepTaints(value).length>0;if(!(!machine.callers.isMet&&!(on&&isAnybodys2(on))&&!args.some(each=>isAnybodys2(each.value))||
[...on?[on]:[],...args.map(({value})=>value)].some(value=>machine.callers.isCaller(value,ir.language))))for(const{value,as}of placed(machine,entry,call2))for(const taint of subjectsIn(
machine,value,call2))machine.acts++,(as!==void 0||namesSomebody(taint.source.name))&&machine.flow({taint,sink:"subject",sinkName:as===void 0?"a key":`\`${as}\``,
callee:call2.path,frame:site.frame,step:{path:ir.path,at:site.at,to:site.to,what:as===void 0?"a key":`used as \`${as}\``},confidence:entry.confidence??"medium",
doubts:[],isByDesign:!1})}function placed(machine,{by,arg},call2){const passed2=selector=>selectPassed(machine,selector,call2).map(({value})=>value);switch(by){case"\
statement":{const[text="",...values]=arg;return inStatement(passed2(text),values.flatMap(passed2))}case"fields":return arg.flatMap(selector=>selector==="given"?
call2.args.flatMap(({name,value})=>name!==void 0&&namesSomebody(name)?[{value,as:name}]:[]):passed2(selector).flatMap(each=>inFields(each,0)));case"pair":{const[
name,...values]=arg,as=name===void 0?void 0:passed2(name).map(subjects_nameOf).find(namesSomebody);return as===void 0?[]:values.flatMap(passed2).map(value=>({value,
as}))}case"test":return arg.flatMap(passed2).flatMap(each=>{const compared2=machine.callers.comparedFor(each),column=compared2?.column;return compared2&&column!==
void 0&&namesSomebody(column)?[{value:compared2.with,as:column}]:[]});default:return arg.flatMap(passed2).map(value=>({value,as:void 0}))}}function inStatement(texts,values){
const columns=boundColumns(texts.map(each=>subjects_textOf(each,0)).join(" ")).filter(({column})=>namesSomebody(column));if(columns.length===0)return[];const[only]=values,
whole=values.length===1&&only?only.form:void 0,listed2=whole?.kind==="list"?whole.items:whole?.kind==="object"?[]:values,found2=columns.flatMap(({column,at,name})=>{
const own=at!==void 0?listed2[at]:whole?.kind==="object"?whole.fields.get(name??""):void 0;return own?[{value:own,as:column.slice(column.lastIndexOf(".")+1)}]:[]}),
rest=whole?.kind==="list"&&whole.rest&&found2.length===0?[whole.rest]:[];return[...found2,...rest.map(value=>({value,as:void 0}))]}function subjects_textOf(value,depth){
const{form}=value,own=constantText(value);return own!==void 0?own:depth>5?"":form.kind==="text"?form.parts.map(each=>subjects_textOf(each,depth+1)||"\uE000").join(
""):form.kind==="choice"?form.of.map(each=>subjects_textOf(each,depth+1)).join(`
`):form.kind!=="external"?"":[...form.on?[form.on]:[],...(form.args??[]).map(each=>each.value)].map(each=>subjects_textOf(each,depth+1)).join(" ")}function inFields({
form},depth){return depth>3?[]:form.kind==="choice"?form.of.flatMap(each=>inFields(each,depth+1)):form.kind==="list"?form.items.flatMap(each=>inFields(each,depth+
1)):form.kind!=="object"?[]:[...form.fields].flatMap(([name,value])=>namesSomebody(name)?[{value,as:name}]:/^(?:\$?(?:and|or|set)|where|data|params|query)$/i.test(
name)?inFields(value,depth+1):[])}function subjects_nameOf({form}){return form.kind==="constant"?typeof form.value=="string"?form.value.replace(/\s*(?:=|==)\s*\??$/,
""):"":form.kind==="external"&&!form.path.endsWith("()")?form.path.slice(form.path.lastIndexOf(".")+1):""}const subjects_PLAIN=/^(?:int|str|uuid\.UUID|Number|String|parseInt|BigInt|bson\.ObjectId|bson\.objectid\.ObjectId|mongodb\.ObjectId|mongoose\.Types\.ObjectId|strconv\.(?:Atoi|ParseInt|Itoa|FormatInt)|github\.com\/google\/uuid\.(?:Must)?Parse)\(\)/;
function subjectsIn(machine,value,call2,depth=0){const{form}=value,source=identityHeader(machine,value);if(source){const{path}=call2.site.frame.module.ir,{at,to}=call2.
args.at(-1)?.at??call2.site,step=machine.step({path,at,to,what:"%source"},void 0);return[{source,step,subjects:[],clean:NO_SINK,weak:NO_SINK,notes:[],isVague:!1}]}
const own=deepTaints(value).filter(({source:source2,isVague})=>source2.origin==="argument"&&!isVague);return own.length>0||depth>3?own:form.kind==="choice"?form.
of.flatMap(each=>subjectsIn(machine,each,call2,depth+1)):form.kind==="text"?form.parts.flatMap(each=>subjectsIn(machine,each,call2,depth+1)):form.kind!=="extern\
al"||!subjects_PLAIN.test(form.path)?[]:(form.args??[]).slice(0,2).flatMap(each=>subjectsIn(machine,each.value,call2,depth+1))}const PARSING=/^(?:(?:url|whatwg-url)\.)?URL(?:\.parse)?$|^url\.parse$|^(?:httpx2?|yarl)\.URL$|^net\/url\.(?:Parse|ParseRequestURI)$|^urllib\.parse\.url(?:parse|split)$/,
WRITING=/^(?:toString|toJSON|geturl)$/,STEPS=6;function spelled(value,depth=0){const made=firstMadeBy(value),first2=made?.args[0]?.value;if(depth>STEPS)return value;
if(made?.path==="Request"&&first2)return spelled(first2,depth+1);if(made&&first2&&made.args.length===1){if(PARSING.test(made.path))return spelled(first2,depth+1);
if(/^(?:String|str)$/.test(made.path))return ofParsed(first2,value,depth)}if(made&&(WRITING.test(made.name)||/^net\/url\..*\.String$/.test(made.path))&&made.on&&
made.args.length===0)return ofParsed(made.on,value,depth);const form=externalOf(value);return form?.on&&form.path.endsWith(".href")?ofParsed(form.on,value,depth):
value}const url_text_HOST=/\.(?:host|hostname|netloc|Host)$/;function hostOf(value){const form=externalOf(value);if(!form?.on||!url_text_HOST.test(form.path))return;
const text=spelled(form.on);return text===form.on?void 0:text}function ofParsed(inner,otherwise,depth){const text=spelled(inner,depth+1);return text===inner?otherwise:
text}function trimmed(value){const made=madeBy(value);return made?.on&&/^(?:r?strip|trim|trimEnd|removesuffix)$/.test(made.name)?made.on:value}function templateOf(value){
const made=madeBy(value);if(!made)return;const[on,pattern,by]=/^strings\.Replace(?:All)?$/.test(made.path)?made.args.map(each=>each.value):/^replace(?:All)?$/.test(
made.name)?[made.on,...made.args.map(each=>each.value)]:[];return on&&pattern&&by&&{on,pattern:constantText(pattern),by}}function checkSinks(machine,entries,call2){
let isAsking=!1;for(const entry of entries){const passed2=entry.arg.flatMap(selector=>selectPassed(machine,selector,call2));entry.sink!=="log"&&entry.sink!=="su\
bject"&&passed2.some(({value})=>deepTaints(value).length>0)&&machine.acts++;const open=Object.entries(entry.when??{}).filter(([selector,wanted])=>!meets(machine,
selector,wanted,call2));if(open.every(([selector,wanted])=>wanted===!0&&isOpen(machine,selector,call2))){if(entry.sink==="subject"){checkSubjects(machine,entry,
call2);continue}if(passed2.length!==0){if(entry.sink==="url")for(const{value}of passed2)machine.components.asked(value,call2.site);entry.like!==void 0&&!passed2.
some(({value})=>looksLike(value,entry.like))||(isAsking||=entry.sink==="url"||entry.sink==="query",report(machine,entry,passed2,call2,open.length>0))}}}return isAsking}
function isOpen(machine,selector,call2){const[value]=selectPassed(machine,selector,call2);return value?.value.form.kind==="unknown"&&value.value.taints.length===
0}function report(machine,entry,passed2,call2,isMaybe){const{proofs}=call2.site.frame.state,arrivals=entry.sink==="flag"?flags(passed2,proofs,entry.skip??0,call2.
args[0]?.value):passed2.flatMap(({value})=>entry.sink==="prompt"?ordersIn(value):[value]).flatMap(value=>entry.sink==="url"?urls(value,proofs):arriving(value,entry.
sink,proofs)),path=call2.site.frame.module.ir.path,isGuarded2=entry.sink==="url"&&arrivals.length>0&&connectsGuarded(machine,call2);for(const{taint,sink,doubts,
isWhole}of arrivals){if(isGuarded2&&sink==="url"||holds(cleanOf(taint,proofs),sink)||isInwards(sink)!==(taint.source.origin!=="secret"))continue;const{weak:weak2,
notes}=weakOf(taint,proofs);if(holds(provedTogether(notes),sink))continue;const isWeak=holds(weak2,sink),all=[...doubts,...isMaybe?["whether there is a shell is\
 decided when it runs"]:[],...isWeak?notes:[],...taint.isVague?["a call nobody knows lies on the way"]:[],...entry.confidence?[`\`${sinks_lastName(call2.path)}\`\
 is told by its name only`]:[]],isGuess=taint.source.entry?.isGuess===!0||entry.confidence==="low";machine.flow({taint,sink,sinkName:entry.as??`\`${sinks_lastName(
call2.path)}\``,callee:call2.path,frame:call2.site.frame,step:{path,at:call2.site.at,to:call2.site.to,what:entry.as??`\`${sinks_lastName(call2.path)}\``},confidence:isGuess?
"low":all.length>0||isWeak?"medium":"high",doubts:[...new Set(all)],isByDesign:isWhole&&(!isWeak||isMaybeHeld(sink,notes))&&!machine.isRestricted(taint.source,sink)&&
byDesign(taint.source,sink)})}}function isMaybeHeld(sink,notes){return sink==="query"&&notes.length>0&&notes.every(note2=>note2.endsWith("is not understood"))}function checkResult(machine,value,at,frame){
for(const taint of deepTaints(value))taint.source.origin!=="secret"||holds(cleanOf(taint,frame.state.proofs),"result")||machine.flow({taint,sink:"result",sinkName:"\
the result of the tool",callee:"return",frame,step:{path:frame.module.ir.path,at:at.at,to:at.to,what:"returned to the model"},confidence:taint.isVague?"medium":
"high",doubts:[],isByDesign:!1})}function isInwards(sink){return sink!=="result"&&sink!=="log"}function sinks_lastName(path){return path.replaceAll("()","").split(
/[./]/).slice(-2).join(".").replace(/^\?\./,"")}function arriving(value,sink,proofs){if(holds(proofs.get(value.id)?.proves??0,sink))return[];const{form}=value;if(form.
kind==="choice"){const open=new Set(value.taints.filter(taint=>!holds(cleanOf(taint,proofs),sink)).map(({source})=>source));return form.of.flatMap(each=>arriving(
each,sink,proofs)).filter(({taint})=>open.has(taint.source))}const isWhole=sink==="path"||sink==="archive"?choosesPath(value):isOnePiece(value)||sink==="query"&&
isWholeQuery(value);return deepTaints(value).map(taint=>({taint,sink,doubts:[],isWhole}))}function ordersIn(value){const{form}=value;if(form.kind==="list")return[
...form.items,...form.rest?[form.rest]:[]].flatMap(ordersIn);if(form.kind==="choice")return form.of.flatMap(ordersIn);if(form.kind==="object"){const role=form.fields.
get("role");return role&&!/^(?:system|developer)$/.test(constantText(role)??"")?[]:[value]}return form.kind==="external"&&form.path.endsWith("()")?[]:[value]}function urls(value,proofs){
const{form}=value;if(form.kind==="choice")return form.of.flatMap(each=>urls(each,proofs));if(holds(proofs.get(value.id)?.proves??0,"url"))return[];const made=madeBy(
value);if(made?.path==="urllib.parse.urljoin"&&made.args.length>1)return joinedUrls(made.args,proofs);const from=hostOf(value);if(from?.form.kind==="text"&&urls(
from,proofs).every(({sink})=>sink==="url-path"))return[];const text=spelled(value),whole=text===value?trimmed(value):text;if(whole.form.kind!=="text"&&!templateOf(
whole))return arriving(value,"url",proofs);const{arrivals}=urlPart(whole,"",0),isKnown=({source})=>text===value||deepTaints(text).some(each=>each.source===source),
later=value.taints.filter(taint=>!isKnown(taint));return[...arrivals,...later.map(taint=>({taint,sink:"url",doubts:[],isWhole:!1}))].map(arrival=>{const whole2=value.
taints.find(({source})=>source===arrival.taint.source);return whole2?{...arrival,taint:{...whole2,clean:whole2.clean|arrival.taint.clean}}:arrival})}function joinedUrls(args,proofs){
const[base,next]=args.map(({value})=>value),[first2]=next?.form.kind==="text"?next.form.parts:[],isBelow=first2!==void 0&&/^\/?[\w.%-]/.test(constantText(first2)??
""),own=next?urls(next,proofs):[];return[...base?urls(base,proofs):[],...own.map(arrival=>isBelow?{...arrival,sink:"url-path"}:arrival)]}function urlPart(given2,before,depth){
const part=trimmed(given2),text=constantText(part);if(text!==void 0)return{arrivals:[],after:before+text};const{form}=part;if(form.kind==="text"&&depth<8){const arrivals=[];
let after=before;for(const each of form.parts){const next=urlPart(each,after,depth+1);arrivals.push(...next.arrivals),after=next.after}return{arrivals,after}}if(form.
kind==="choice"&&depth<8){const ways=form.of.map(each=>urlPart(each,before,depth+1)),open=new Map(part.taints.map(taint=>[taint.source,taint])),arrivals=ways.flatMap(
way=>way.arrivals).flatMap(arrival=>{const whole=open.get(arrival.taint.source);return whole?[{...arrival,taint:{...arrival.taint,clean:arrival.taint.clean|whole.
clean}}]:[]}),worst=ways.find(({after})=>!HOST_FIXED.test(after))??ways[0];return{arrivals,after:worst?.after??before}}const template=templateOf(part);if(template&&
depth<8)return filledPart(part,template,before,depth);const taints=deepTaints(part),sink=HOST_FIXED.test(before)?"url-path":"url";return{arrivals:taints.map(taint=>({
taint,sink,doubts:[],isWhole:!1})),after:before+(taints.length===0?sinks_UNKNOWN:THEIRS)}}function filledPart(part,{on,pattern,by},before,depth){const template=urlPart(
on,before,depth+1),{after:text}=template,at=pattern?text.indexOf(pattern,before.length):-1;if(at>=0&&pattern){const put2=urlPart(by,text.slice(0,at),depth+1);return{
arrivals:[...template.arrivals,...put2.arrivals],after:put2.after+text.slice(at+pattern.length)}}const known2=new Set(template.arrivals.map(({taint})=>taint.source)),
own=deepTaints(by),put=own.length>0?own:deepTaints(part).filter(({source})=>!known2.has(source)),sink=HOST_PLAIN.test(text)?"url-path":"url";return{arrivals:[...template.
arrivals,...put.map(taint=>({taint,sink,doubts:[],isWhole:!1}))],after:text}}const sinks_UNKNOWN="\uE000",THEIRS="\uE001",HOST_FIXED=/^(?:(?:[a-z][a-z0-9+.-]*|\uE000):\/\/[^/?#]+[/?#]|\uE000(?![a-z0-9.@-]*$|:\/\/)|\uE001(?!:\/\/)[^/?#]*[/?#]|\/[^/]|\uE000$)/iu,
HOST_PLAIN=/^(?:\uE000|\/[^/]|[a-z][a-z0-9+.-]*:\/\/(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?[/?#])/;function looksLike(value,like){const expression=expressionOf(
like);return constantsIn(value).some(text=>expression.test(text))}function constantsIn(value){const{form}=value;if(form.kind==="text"||form.kind==="choice")return(form.
kind==="text"?form.parts:form.of).flatMap(constantsIn);if(form.kind==="external"&&form.args)return form.args.flatMap(each=>constantsIn(each.value)).slice(0,20);
const text=constantText(value);return text===void 0?[]:[text.slice(0,2e3)]}function asksOwnHost(machine,entries,call2){const{proofs}=call2.site.frame.state,addresses=entries.
filter(({sink})=>sink==="url").flatMap(({arg})=>arg.flatMap(selector=>selectPassed(machine,selector,call2))),isInside=taint=>taint.source.origin==="secret";return addresses.
length>0&&deepTaints(call2.on??machine.values.unknown()).every(isInside)&&addresses.every(({value})=>urls(value,proofs).every(({taint,sink})=>sink==="url-path"||
isInside(taint)))}var glob=__webpack_require__(26740);function keyIn(machine,of,{of:list2,key},frame){const value=machine.evaluate(key,frame);if(key.kind!=="ope\
ration"||key.operator!=="-"||!hasPlaces(of))return value;const[length,back]=key.operands,isEnd=length!==void 0&&list2.kind==="name"&&isLengthOf(length,list2.name),
steps=back?.kind==="literal"?back.value:void 0;return isEnd&&typeof steps=="number"&&steps>0?machine.values.constant(-steps):value}function hasPlaces({form}){return form.
kind==="list"||form.kind==="choice"&&form.of.every(hasPlaces)}function isLengthOf(expr,name){const held2=expr.kind==="member"&&expr.name==="length"?expr.of:expr.
kind==="call"&&expr.callee.kind==="name"&&expr.callee.name==="len"?expr.args[0]?.value:void 0;return held2?.kind==="name"&&held2.name===name}function assignTo(machine,target,value,frame,how){
switch(target.kind){case"name":{const typed2=how.type&&isBlank(value)?machine.typed(how.type,frame)??value:value;assignName(machine,target.name,typed2,frame,how.
declares);return}case"member":writeField(machine,target.of,target.name,value,frame);return;case"index":{const key=values_constantOf(keyIn(machine,machine.evaluate(
target.of,frame),target,frame));typeof key=="string"&&machine.requests.keep(key,value),writeField(machine,target.of,key==null?void 0:String(key),value,frame);return}case"\
cast":assignTo(machine,target.of,value,frame,how);return;case"list":{for(const[at,{value:item,spread}]of target.items.entries())assignTo(machine,item,spread?value:
machine.read(value,String(at),siteOf(target,frame)),frame,how);return}default:return}}function isBlank({form,taints}){return taints.length===0&&(form.kind==="un\
known"||form.kind==="constant"&&form.value==null)}function writeField(machine,of,name,value,frame){const holder=machine.evaluate(of,frame),ways=holder.form.kind===
"choice"?holder.form.of:[holder];for(const{form}of ways){if(form.kind!=="instance"||form!==holder.form&&deepTaints(value).length===0)continue;const key=name??"*",
left=machine.bakedIn(value,frame);changesFields(machine,form.fields,key,left);const old=form.fields.get(key);form.fields.set(key,old&&!isBlank(old)?machine.values.
join([old,left]):left)}if(ways.every(({form})=>form.kind==="instance"))return;const written=withField(machine,holder,name,value);written&&replace(machine,of,written,
frame)}function withField(machine,holder,name,value){const{form,taints}=holder,{values}=machine,rest=old=>old?values.join([old,value]):value;let changed;if(form.
kind==="object")name===void 0?changed={...form,rest:rest(form.rest)}:changed={...form,fields:new Map(form.fields).set(name,value)};else if(form.kind==="list"){const given2=name===
void 0?Number.NaN:Number(name),at=given2<0&&!form.rest?form.items.length+given2:given2;Number.isInteger(at)&&at>=0&&at<form.items.length?changed={...form,items:form.
items.with(at,value)}:changed={...form,rest:rest(form.rest)}}else if(form.kind==="external"){const[made]=form.args??[];if(name===void 0||form.args?.length!==1||
made?.value.form.kind!=="object")return;const held2=withField(machine,made.value,name,value);if(!held2)return;changed={...form,args:[{...made,value:held2}]}}else if(form.
kind==="unknown")changed=name===void 0?{kind:"object",fields:new Map,rest:value}:{kind:"object",fields:new Map([[name,value]])},taints.length===0&&(changed={...changed,
rest:rest(changed.rest??values.unknown())});else if(form.kind==="choice"){const ways=form.of.map(each=>withField(machine,each,name,value));return ways.some(each=>each)?
values.join(ways.map((each,at)=>each??form.of[at])):void 0}else return;return values.make(changed,taints)}function replace(machine,of,value,frame){if(of.kind===
"name"){if(frame.state.vars.has(of.name))frame.state.vars.set(of.name,value);else for(let at=frame.parent;at;at=at.parent){if(!at.state.vars.has(of.name))continue;
const left=machine.bakedIn(value,frame);changesFrame(machine,at,of.name,left),at.state.vars.set(of.name,left);return}if(!frame.state.vars.has(of.name)){const home=homeOfImport(
machine,frame.module,of.name),left=machine.bakedIn(value,frame);home&&changesFrame(machine,home.frame,home.name,left),home?.frame.state.vars.set(home.name,left)}
return}of.kind==="member"?writeField(machine,of.of,of.name,value,frame):of.kind==="cast"&&replace(machine,of.of,value,frame)}const APPENDS=new Set(["push","appe\
nd","add","unshift","appendleft","insert","extend","update","set","setdefault"]);function grow(machine,of,name,given2,frame){if(!APPENDS.has(name)||given2.length===
0)return;const args=given2.map(each=>({...each,value:machine.bakedIn(each.value,frame)})),holder=machine.evaluate(of,frame),{form}=holder;if(form.kind==="choice"&&
form.of.every(each=>each.form.kind==="list")){const grown2=form.of.map(each=>withItems(machine,each,name,args,siteOf(of,frame)));replace(machine,of,machine.values.
join(grown2),frame);return}if(form.kind==="list"){replace(machine,of,withItems(machine,holder,name,args,siteOf(of,frame)),frame);return}const isMade2=form.kind===
"choice"&&form.of.every(each=>each.form.kind==="object"),ways=form.kind==="object"?[holder]:isMade2?form.of:[],grown=ways.map(each=>grownObject(machine,each,name,
args,siteOf(of,frame))??each);grown.some((each,at)=>each!==ways[at])&&replace(machine,of,machine.values.join(grown),frame)}function grownObject(machine,holder,name,args,site){
const[key]=args,constant=key&&values_constantOf(key.value),last=args.at(-1);if((name==="set"||name==="setdefault")&&args.length>1)return withField(machine,holder,
typeof constant=="string"?constant:void 0,last.value);if(name!=="update")return;let changed=holder;for(const{value,name:keyword}of args)if(keyword!==void 0)changed=
changed&&withField(machine,changed,keyword,value);else for(const each of value.form.kind==="choice"?value.form.of:[value])changed=changed&&withFields(machine,changed,
each,site);return changed}function withFields(machine,holder,from,site){if(from.form.kind!=="object")return withField(machine,holder,void 0,machine.element(from,
site));let changed=holder;for(const[field,each]of from.form.fields)changed=changed&&withField(machine,changed,field,each);return from.form.rest&&changed?withField(
machine,changed,void 0,from.form.rest):changed}function isList({form}){return form.kind==="list"||form.kind==="choice"&&form.of.every(isList)}function concatenated(machine,parts2,site){
let sum=machine.values.make({kind:"list",items:[]});for(const value of parts2){const alternatives=value.form.kind==="choice"?value.form.of:[value],bases2=sum.form.
kind==="choice"?sum.form.of:[sum];sum=machine.values.join(bases2.flatMap(base=>alternatives.map(each=>withItems(machine,base,"extend",[{value:each,at:site}],site))))}
return sum}const ITEMS=2e3;function withItems(machine,holder,name,args,site){const{form}=holder;if(form.kind!=="list")return holder;const isAll=name==="extend",
added2=args.flatMap(({value,spread})=>!isAll&&!spread?[value]:value.form.kind==="list"&&!value.form.rest&&value.taints.length===0?value.form.items:[]),vague=args.
flatMap(({value,spread})=>(isAll||spread)&&!(value.form.kind==="list"&&!value.form.rest&&value.taints.length===0)?loosely(machine,value,site):[]),isAtEnd=name!==
"insert"&&name!=="unshift"&&name!=="appendleft",items=form.rest===void 0||!isAtEnd?[...form.items,...added2]:form.items,beyond=items.length>ITEMS?items.slice(ITEMS):
[],loose=added2.map((each,at)=>withOption(each,added2[at-1])),rests=[...form.rest?[form.rest,...isAtEnd?loose:[]]:[],...vague,...beyond];return machine.values.make(
{kind:"list",items:beyond.length>0?items.slice(0,ITEMS):items,...rests.length>0&&{rest:machine.values.join(rests,ELEMENTS)}},holder.taints)}function object(machine,{
entries},frame){const fields=new Map,vague=[],taints=[],from=[];for(const{key,value,isSpread}of entries){const held2=machine.evaluate(value,frame);if(isSpread){
if(held2.form.kind==="object"){for(const[name2,each]of held2.form.fields)fields.set(name2,each);held2.form.rest&&vague.push(held2.form.rest)}if(held2.form.kind===
"object"&&held2.form.from&&from.push(...held2.form.from),held2.form.kind==="external"&&held2.taints.length===0&&from.push(held2),held2.taints.length>0){taints.push(
held2),from.push(held2);for(const[name2,old]of fields)fields.set(name2,machine.values.join([old,machine.read(held2,name2,siteOf(value,frame))]))}continue}const name=typeof key==
"string"?key:key&&values_constantOf(machine.evaluate(key,frame));typeof name=="string"||typeof name=="number"?fields.set(String(name),held2):vague.push(held2)}return machine.
values.make({kind:"object",fields,...vague.length>0&&{rest:machine.values.join(vague)},...from.length>0&&{from}},taints.flatMap(each=>each.taints))}function list(machine,items,frame){
const known2=[],vague=[];for(const{value,spread}of items){const held2=machine.evaluate(value,frame);spread?held2.form.kind==="list"&&!held2.form.rest&&held2.taints.
length===0?known2.push(...held2.form.items):vague.push(...loosely(machine,held2,siteOf(value,frame))):known2.push(held2)}return machine.values.make({kind:"list",
items:known2,...vague.length>0&&{rest:machine.values.join(vague,ELEMENTS)}})}function loosely(machine,held2,site){const lists=held2.form.kind==="choice"?held2.form.
of:[held2],forms=lists.flatMap(({form,taints})=>form.kind==="list"&&taints.length===0?[form]:[]);return forms.length<lists.length?[machine.element(held2,site)]:
forms.flatMap(({items,rest})=>[...items.map((item,at)=>withOption(item,items[at-1])),...rest?[rest]:[]])}const file_names_PATH=sinks("path","archive");function asFileNames(parts2){
const beside=at=>(parts2[at]&&constantText(parts2[at]))??"";return parts2.map((part,at)=>{if(!part.taints.some(isOnePart))return part;const before=at>0?/[^/\\]*$/.
exec(beside(at-1))?.[0]:"",after=at+1<parts2.length?/^[^/\\]*/.exec(beside(at+1))?.[0]:"";return/[^.]/.test(`${before}${after}`)?{...part,taints:part.taints.map(
taint=>isOnePart(taint)?{...taint,clean:taint.clean|file_names_PATH}:taint)}:part})}function isOnePart({weak:weak2,notes}){return(weak2&file_names_PATH)!==0&&notes.
includes(ONLY_SEPARATORS)}const PAIRS=/^(?:strings|bytes)\.Cut\(\)$|^net\.SplitHostPort\(\)$|^path(?:\/filepath)?\.Split\(\)$|^github\.com\/google\/shlex\.Split\(\)$/,
ERRORS=/^(?:errors\.(?:New|Join)|fmt\.Errorf|github\.com\/pkg\/errors\.\w+|google\.golang\.org\/grpc\/status\.Errorf?|%error)\(\)$/;function resultAt(machine,{of,
key,at,to},frame){if(frame.module.ir.language!=="go"||of.kind!=="name"||!/^%\d+$/.test(of.name)||key.kind!=="literal")return;const index=Number(key.value),all=machine.
evaluate(of,frame),value=one(machine,all,index,{frame,at,to}),judged2=machine.judged.get(all.id);if(!judged2||index!==go_results_lastOf(all))return value;const last=machine.
values.make(value.form,value.taints);return machine.judged.set(last.id,judged2),last}function one(machine,all,index,site){const{form}=all;return form.kind==="li\
st"?form.items[index]??form.rest??machine.values.unknown():form.kind==="choice"?machine.values.join(form.of.map(each=>one(machine,each,index,site))):index===0?all:
index===1&&form.kind==="external"&&PAIRS.test(form.path)?machine.values.made([all],{}):machine.values.unknown()}function go_results_lastOf({form}){const first2=form.
kind==="choice"?form.of[0]?.form:form;return first2?.kind==="list"?first2.items.length-1:-1}function truthOfResult(value){const{form}=value;if(form.kind==="list"){
const last=form.items.at(-1);return last&&truthOfResult(last)}return form.kind==="external"&&ERRORS.test(form.path)||form.kind==="instance"?!0:truthOf(value)}function refine(machine,test,isTrue,frame){
if(frame.module.ir.language!=="go"||test.kind!=="operation"||test.operator!=="!="&&test.operator!=="==")return;const[left,right]=test.operands;if(left?.kind!=="\
name"||right?.kind!=="literal"||right.value!==null)return;const known2=frame.state.vars.get(left.name);if(!known2||known2.taints.length>0||values_constantOf(known2)===
null)return;const{kind}=known2.form;if(kind!=="unknown"&&kind!=="external"&&kind!=="choice")return;test.operator==="!="===isTrue?kind==="unknown"&&frame.state.vars.
set(left.name,machine.values.make({kind:"external",path:"%error()"})):frame.state.vars.set(left.name,machine.values.constant(null))}function evaluate(machine,expr,frame){
const{values}=machine;if(!machine.spend())return values.unknown();const given2=machine.given.get(expr);if(given2)return given2;switch(expr.kind){case"name":return lookUp(
machine,expr.name,frame);case"literal":return values.constant(expr.value);case"regex":return values.make({kind:"regex",source:expr.source,flags:expr.flags});case"\
text":{const parts2=expr.parts.map(part=>machine.bakedIn(machine.evaluate(part,frame),frame));return expr.by==="plus"&&parts2.some(isList)?concatenated(machine,
parts2,siteOf(expr,frame)):values.text(asFileNames(parts2),{path:frame.module.ir.path,at:expr.at,to:expr.to,what:"put into a text"})}case"member":return machine.
read(machine.evaluate(expr.of,frame),expr.name,siteOf(expr,frame));case"index":{const result=resultAt(machine,expr,frame);if(result)return result;const of=machine.
evaluate(expr.of,frame),key=keyIn(machine,of,expr,frame),answer=machine.requests.lookedUp(of,expr.key,key,frame);return answer||(of.form.kind==="external"&&/^typing(?:_extensions)?\.Annotated$/.
test(of.form.path)&&key.form.kind==="list"?values.make({...of.form,args:key.form.items.map(value=>({value,at:expr.key}))}):elementBy(machine,of,key,siteOf(expr,
frame)))}case"call":return call(machine,expr,frame);case"object":{const made=object(machine,expr,frame);return machine.requests.made(made,expr,frame),made}case"\
list":return list(machine,expr.items,frame);case"function":{const home=homeIn(frame),{fn}=expr,made=values.make({kind:"function",fn,home,...frame.self&&fn.isArrow&&
{self:frame.self}});return frame.module.ir.language==="go"&&fn.params.length>0&&machine.metFunction(fn,made,frame),made}case"class":{const home={path:frame.module.
ir.path,frame};return machine.declaredClass(expr.cls,frame),values.make({kind:"class",cls:expr.cls,home})}case"choice":return choice(machine,expr,frame);case"op\
eration":return operation(machine,expr,frame);case"assign":{const value=machine.evaluate(expr.value,frame);return assignTo(machine,expr.target,value,frame,{declares:!1}),
value}case"cast":{const of=machine.evaluate(expr.of,frame);return of.taints.length>0||of.form.kind!=="unknown"?of:machine.typed(expr.type,frame)??of}case"other":
return other(machine,expr,frame)}}function call(machine,expr,frame){const{callee:named2}=expr,on=named2.kind==="member"?machine.evaluate(named2.of,frame):void 0,
callee=named2.kind==="member"&&on?readMethod(machine,on,named2.name,siteOf(named2,frame)):machine.evaluate(named2,frame),args=passed(machine,expr.args,frame),[key]=expr.
args,[by]=args;machine.requests.passed(args,frame);const answer=named2.kind==="member"&&named2.name==="get"&&on&&key&&by&&machine.requests.lookedUp(on,key.value,
by.value,frame);if(answer)return answer;const site=callSiteOf(expr,frame),value=machine.call(callee,args,site);callee.form.kind==="external"&&writeInto(machine,
callee.form,expr,args,site),expr.callee.kind==="member"&&grow(machine,expr.callee.of,expr.callee.name,args,frame);const[target]=expr.args;return target&&callee.
form.kind==="external"&&callee.form.path==="Object.assign"&&grow(machine,target.value,"update",args.slice(1),frame),value}function callSiteOf({at,to,isNew,isAwaited},frame){
return!isNew&&!isAwaited?{frame,at,to}:{frame,at,to,...isNew&&{isNew},...isAwaited&&{isAwaited}}}function writeInto(machine,{path,on},expr,args,site){const tables=machine.
tables(site.frame.module.ir.language),entry=tables.transformOf(tables.canonical(path));if(!entry||entry.into===void 0)return;const{callee}=expr,target=entry.into!==
"self"?expr.args[Number(entry.into)]?.value:callee.kind==="member"?callee.of:void 0;if(!target)return;const from=entry.of.flatMap(selector=>selectors_select(machine,
selector,{on,args,site}));if(from.some(each=>deepTaints(each).length>0)){const[only]=from,form=entry.into==="self"?on?.form:void 0,whole=from.length===1&&only?only:
machine.values.made(from,{isSame:form===void 0},form);site.frame.module.ir.language==="go"&&fillStruct(machine,machine.evaluate(target,site.frame),whole,site)||
assignTo(machine,target,whole,site.frame,{declares:!1})}}function passed(machine,args,frame){return args.map(each=>{const value=machine.evaluate(each.value,frame),
at={at:each.value.at,to:each.value.to};return each.name===void 0&&!each.spread?{value,at}:{value,at,...each.name!==void 0&&{name:each.name},...each.spread&&{spread:each.
spread}}})}function choice(machine,{by,test,of},frame){const[left,right]=of;if(by==="test"&&test){const tested=machine.evaluate(test,frame),truth2=truthOf(tested);
if(truth2!==void 0)return machine.evaluate(truth2?left:right,frame);const judged3=machine.judgedOf(tested,frame.module.ir.language),a=under(machine,left,judged3?.
whenTrue,frame),b=under(machine,right,judged3?.whenFalse,frame);return machine.values.join([a,b])}const first2=machine.evaluate(left,frame);if(by!=="and"&&present.
has(first2))return first2;const truth=by==="nullish"?constantNullish(first2):truthOf(first2),judged2=machine.judgedOf(first2,frame.module.ir.language);if(by==="\
and"){if(truth===!1)return first2;const second2=under(machine,right,judged2?.whenTrue,frame),value2=machine.values.made([second2],{isSame:!0},second2.form),own2=machine.
judgedOf(second2,frame.module.ir.language);return remember(machine,value2,{whenTrue:facts_both(judged2?.whenTrue??NO_PROOFS,own2?.whenTrue??NO_PROOFS),whenFalse:common(
judged2?.whenFalse??NO_PROOFS,own2?.whenFalse??NO_PROOFS)}),value2}if(truth===!0)return first2;const second=under(machine,right,judged2?.whenFalse,frame);if(truth===
!1)return second;const value=machine.values.join([first2,second]),own=machine.judgedOf(second,frame.module.ir.language);if(by==="or"&&(judged2||own)){const test2=machine.
values.make(value.form,value.taints);return remember(machine,test2,{whenTrue:common(judged2?.whenTrue??NO_PROOFS,own?.whenTrue??NO_PROOFS),whenFalse:facts_both(
judged2?.whenFalse??NO_PROOFS,own?.whenFalse??NO_PROOFS)}),test2}return value}function constantNullish(value){return value.form.kind==="constant"?value.form.value!=
null:truthOf(value)}function under(machine,expr,proofs,frame){if(machine.ablation.noGuards||!proofs||proofs.size===0)return machine.evaluate(expr,frame);const before=frame.
state;frame.state={...copyOf(before),proofs:facts_both(before.proofs,proofs)};const value=machine.bakedIn(machine.evaluate(expr,frame),frame),after=frame.state;
return frame.state=scopes_joined(machine,before,{...after,proofs:before.proofs}),value}const COMPARISONS=new Set(["==","!=","<","<=",">",">=","in","not in","ins\
tanceof"]);function operation(machine,{operator,operands,at,to},frame){const parts2=operands.map(each=>machine.evaluate(each,frame)),[left,right]=parts2;if(operator===
"not"&&left){const truth=truthOf(left),value=truth===void 0?machine.values.unknown():machine.values.constant(!truth),judged2=machine.judgedOf(left,frame.module.
ir.language);return judged2&&remember(machine,value,{whenTrue:judged2.whenFalse,whenFalse:judged2.whenTrue}),value}return operator==="typeof"&&left?machine.values.
make({kind:"external",path:"typeof()",args:[{value:left,at:{at,to}}]}):COMPARISONS.has(operator)&&left&&right?judgements_compared(machine,operator,left,right,frame,
operands):operator==="/"&&frame.module.ir.language==="python"&&parts2.some(({taints})=>taints.length>0)?machine.call(machine.values.make({kind:"external",path:"\
pathlib.Path().joinpath",...left&&{on:left}}),right?[{value:right,at:{at,to}}]:[],siteOf({at,to},frame)):operator==="-"&&parts2.length===1&&left?.form.kind==="c\
onstant"&&typeof left.form.value=="number"?machine.values.constant(-left.form.value):(operator==="|"||operator==="*"||operator==="%")&&parts2.some(({taints})=>taints.
length>0)&&frame.module.ir.language==="python"?machine.values.made(parts2):machine.values.unknown()}function cutFrom(machine,of,bounds){if(!of)return machine.values.
unknown();const[from,to]=bounds.map(values_constantOf),taints=typeof to=="number"&&to>0&&to<=8||typeof from=="number"&&from<0&&from>=-8?of.taints.filter(({source})=>source.
origin!=="secret"):of.taints;return machine.values.made([taints.length===of.taints.length?of:{...of,taints}])}function other(machine,{operator,parts:parts2,at,to},frame){
const held2=parts2.map(each=>machine.evaluate(each,frame)),[first2,second]=held2,site=siteOf({at,to},frame);switch(operator){case"element":return first2?machine.
element(first2,site):machine.values.unknown();case"each":{if(!first2||!second)return machine.values.unknown();const{form}=second,items=form.kind==="list"&&!form.
rest&&form.items.length<=64&&second.taints.length===0?form.items:void 0,element=items?void 0:machine.element(second,site),results=(items??(element?[element]:[])).
map(value=>machine.call(first2,[{value,at:{at,to}}],site)),list2=machine.values.make(items?{kind:"list",items:results}:{kind:"list",items:[],rest:machine.values.
join(results)});return element&&goneThrough.set(list2,{of:second,element}),list2}case"where":{const[list2,test,iterated]=held2;return list2&&test&&iterated&&rememberPassing(
machine,list2,test,iterated,site),list2??machine.values.unknown()}case"slice":return first2?.form.kind==="list"&&!first2.form.rest&&first2.taints.length===0?machine.
values.make({kind:"list",items:[],rest:machine.values.join(first2.form.items)}):cutFrom(machine,first2,held2.slice(1));case"chan":case"spawn":return first2??machine.
values.unknown();case"sequence":return held2.at(-1)??machine.values.unknown();case"range":return machine.values.unknown();case"|":return held2.some(({form})=>form.
kind==="external"&&form.path.endsWith("()"))?machine.values.made(held2,{},{kind:"external",path:"?",args:held2.map(value=>({value,at:{at,to}}))}):machine.values.
made(held2);default:return machine.values.made(held2)}}function given(value){return value?.form.kind==="constant"&&value.form.value===void 0?void 0:value}function textAt(machine,selector,call2){
for(const each of selector?.split("|")??[]){const text=registered_texts_textOf(selectors_select(machine,each,call2)[0]);if(text!==void 0)return text}}const FROM_OUTSIDE=new Set(
["remote","content","model"]);function sourceAt(machine,selector,call2){return(selector?.split("|").flatMap(each=>selectors_select(machine,each,call2))??[]).flatMap(
({taints})=>taints).find(({source})=>FROM_OUTSIDE.has(source.origin))?.source}function registered_texts_textOf(value){if(value?.form.kind==="choice"){const texts=value.
form.of.map(registered_texts_textOf).filter(each=>each!==void 0);return texts.length===1?texts[0]:void 0}const text=value&&values_constantOf(value);return typeof text==
"string"?text:void 0}function decoratorOf({callee:{form},path,site}){return form.kind==="external"&&path.endsWith("()")&&form.args?{on:form.on,args:form.args,site}:
void 0}const WRAPPERS=4;function registerOnce(machine,decoration,handler){const key=`${handler.entry.kind} ${handler.entry.name}`,known2=decoration?.handlers.get(
key);if(known2&&wraps(machine,known2.fn.form,handler.fn.form))return known2;if(known2&&wraps(machine,handler.fn.form,known2.fn.form))return known2.fn=handler.fn,
known2.signature=handler.signature,known2;const own=machine.register(handler);return decoration?.handlers.set(key,own),own}function wraps(machine,outer,inner,depth=0){
if(outer.kind!=="function"||inner.kind!=="function"||depth>WRAPPERS)return!1;if(outer.fn===inner.fn&&outer.home.frame===inner.home.frame)return!0;const next=wrappedIn(
machine,outer);return next!==void 0&&wraps(machine,next,inner,depth+1)}function wrappedBy(machine,outer,depth){const form=depth>WRAPPERS?void 0:wrappedIn(machine,
outer);if(form?.kind==="unknown"||form?.kind==="constant")return null;if(form?.kind!=="function")return;const inner=wrappedBy(machine,form,depth+1);return inner!==
void 0?inner:{fn:form.self&&!form.fn.isStatic?{...form.fn,params:form.fn.params.slice(1)}:form.fn,frame:form.home.frame}}function wrappedIn(machine,{fn,home}){const{
frame}=home;for(const decorator of fn.decorators){const[first2]=decorator.kind==="call"?decorator.args:[];if(decorator.kind!=="call"||!first2)continue;const callee=machine.
evaluate(decorator.callee,frame).form;if(callee.kind==="external"&&callee.path==="functools.wraps")return machine.evaluate(first2.value,frame).form}}function metRegistration(machine,call2){
const tables=machine.tables(call2.site.frame.module.ir.language);let isMet2=!1;for(const registration of tables.registrationsOf(call2.path,"call")){const{when}=registration;
if(!(when&&!Object.entries(when).every(([selector,wanted])=>meets(machine,selector,wanted,call2))))for(const fn of selectors_select(machine,registration.handler??
"last-function",call2))register(machine,registration,fn,call2),isMet2=!0}return isMet2}function register(machine,registration,fn,call2){if(fn.form.kind==="choic\
e"){for(const each of fn.form.of)register(machine,registration,each,call2);return}if(fn.form.kind!=="function")return;const one2=selector=>selector===void 0?void 0:
selectors_select(machine,selector,call2)[0],outer=decoratorOf(call2),signature=wrappedBy(machine,fn.form,0);if(signature===null)return;const name=textAt(machine,
registration.name,call2)??(outer&&textAt(machine,"0|name",outer))??signature?.fn.name,description=textAt(machine,registration.description,call2)??(outer&&textAt(
machine,"description",outer))??signature?.fn.doc??fn.form.fn.doc,describedBy=description===void 0?sourceAt(machine,registration.description,call2):void 0,decoration=machine.
decorating.get(signature?.fn??fn.form.fn),handler=registerOnce(machine,decoration,{entry:{...registrations_entryOf(registration,name??(registration.name===void 0?
"":fn.form.fn.name),description,decoration?{frame:decoration.frame,...decoration.fn.nameAt}:call2.site),...describedBy&&{describedBy}},registration,fn,...signature&&
{signature},schema:given(one2(registration.schema)),language:call2.site.frame.module.ir.language,on:outer?.on??call2.on});machine.components.registered(call2.args,
handler)}function registrations_entryOf(registration,name,description,{frame,at,to}){return{kind:registration.kind,name,description,path:frame.module.ir.path,framework:registration.
framework,isGuess:registration.isGuess===!0,at,to}}function decorated(machine,fn,frame,self){const{language}=frame.module.ir,tables=machine.tables(language),isRoot=!frame.
parent&&machine.roots.has(frame.module.ir.path),decoration={fn,frame,isRoot,handlers:new Map};let value=machine.values.make({kind:"function",fn,home:homeIn(frame),
...self&&{self}});for(const decorator of fn.decorators.toReversed()){const isCall2=decorator.kind==="call",whole=machine.evaluate(isCall2?decorator.callee:decorator,
frame),args=isCall2?passed(machine,decorator.args,frame):[],callee=whole.form.kind==="choice"?whole.form.of.find(({form})=>form.kind==="external")??whole:whole,
site=siteOf(fn,frame);if(callee.form.kind==="function"||callee.form.kind==="class"){const own=isCall2?machine.call(callee,args,site):callee;value.form.kind==="f\
unction"&&machine.decorating.set(value.form.fn,decoration);const wrapped=machine.call(own,[{value,at:fn.nameAt}],site);wrapped.form.kind==="function"&&(value=wrapped)}
const path=pathOfDecorator(tables,callee);path!==void 0&&listedBy(machine,tables,path,callee,value,siteOf(decorator,frame));for(const registration of path===void 0?
[]:tables.registrationsOf(path,"decorator")){const on=callee.form.kind==="external"?callee.form.on:void 0,call2={on,args,site:siteOf(decorator,frame)},one2=selector=>selector===
void 0?void 0:selectors_select(machine,selector,call2)[0],name=registered_texts_textOf(one2(registration.name))??fn.name,description=registered_texts_textOf(one2(
registration.description))??fn.doc,describedBy=sourceAt(machine,registration.description,call2);registerOnce(machine,decoration,{entry:{...registrations_entryOf(
registration,name,description,{...call2.site,...fn.nameAt}),...describedBy&&{describedBy}},registration,fn:value,...value.form.kind==="function"&&value.form.fn!==
fn&&{signature:{fn,frame}},schema:one2(registration.schema),language,on})}}for(const[each,{fn:decorated2}]of machine.decorating)decorated2===fn&&machine.decorating.
delete(each);return value}function listedBy(machine,tables,path,callee,fn,site){const entries=tables.componentsOf(path).filter(({lists})=>lists!==void 0),on=callee.
form.kind==="external"?callee.form.on:void 0;entries.length>0&&machine.components.met(entries,{path,callee,on,args:[{value:fn,at:site}],site})}function pathOfDecorator(tables,{
form}){return form.kind==="external"?tables.canonical(form.path):form.kind==="function"?`%own.${form.fn.name}`:void 0}function declaredClass(machine,cls,frame){
const{language,path}=frame.module.ir,tables=machine.tables(language),home={path,frame},form={kind:"class",cls,home},bases2=basesOf(machine,cls,frame,0);for(const base of bases2)
for(const registration of tables.registrationsOf(tables.canonical(base),"extends"))for(const method of(registration.handler??"").split("|")){const member=ofClass(
machine,cls,home,method,0);if(!member||!("fn"in member))continue;const self=machine.instance(form),field=name2=>name2===void 0?void 0:fieldValue(machine,form,self,
name2),name=registered_texts_textOf(field(registration.name));machine.register({entry:{...registrations_entryOf(registration,name??cls.name,registered_texts_textOf(
field(registration.description))??cls.doc,siteOf(cls.nameAt,frame))},registration,fn:machine.values.make({kind:"function",fn:member.fn,home:member.home,self}),schema:field(
registration.schema),language})}if(registerByMethods(machine,form,frame),cls.methods.some(({decorators})=>decorators.length>0)){const self=machine.instance(form);
for(const method of cls.methods)decorated(machine,method,frame,method.isStatic?void 0:self)}}function registerByMethods(machine,form,frame){const{language}=frame.
module.ir;for(const registration of machine.tables(language).methodRegistrations){const{methods,handler}=registration;if(!methods||handler===void 0)continue;const members=methods.
map(name2=>ofClass(machine,form.cls,form.home,name2,0)),member=members[methods.indexOf(handler)];if(!member||!("fn"in member)||members.some(each=>!each)||language===
"go"&&members.some(each=>!each||!("fn"in each)))continue;const self=machine.instance(form),site=siteOf(form.cls.nameAt,frame),said=name2=>{const value=name2===void 0?
void 0:machine.read(self,name2,site);return value&&language==="go"?machine.call(value,[],site):value},[name,description]=[registered_texts_textOf(said(methods[0])),
registered_texts_textOf(said(methods[1]))],schema=registration.schema===void 0?void 0:said(registration.schema);language!=="go"&&(!name||!description||!registrations_isJsonSchema(
schema))||machine.register({entry:registrations_entryOf(registration,name??form.cls.name,description,site),registration,fn:machine.values.make({kind:"function",
fn:member.fn,home:member.home,self}),schema,language})}}function registrations_isJsonSchema(value){return value?.form.kind==="object"&&value.form.fields.has("pr\
operties")}function metParameters(machine,fn,value,frame){const{language}=frame.module.ir,tables=machine.tables(language);for(const[at,param]of fn.params.entries()){
if(!param.type)continue;const typed2=machine.typed(param.type,frame);if(typed2?.form.kind==="external")for(const registration of tables.registrationsOf(tables.canonical(
typed2.form.path.replace(/\(\)$/,"")),"takes"))machine.register({entry:registrations_entryOf(registration,fn.name||outerName(frame),fn.doc,siteOf(fn.nameAt,frame)),
registration:language!=="go"||at===1?registration:{...registration,tainted:movedBy(at-1,registration.tainted)},fn:value,schema:void 0,language})}}function movedBy(by,selectors){
return selectors.map(selector=>selector.replace(/^\d+/,at=>String(Number(at)+by)))}function outerName(frame){for(let at=frame;at;at=at.parent)if(at.fn?.name)return at.
fn.name;return""}function metFile(machine,frame){const{language,path}=frame.module.ir;for(const registration of machine.tables(language).fileRegistrations){const{
file}=registration;if(!file||!(0,glob.k)(path,file.path))continue;const fn=exported(machine,path,file.export);if(fn?.form.kind!=="function")continue;const field=name=>{
const[root,...rest]=name?.split(".")??[],whole=root===void 0?void 0:exported(machine,path,root);return whole&&rest.reduce((value,each)=>machine.read(value,each,
siteOf(fn.form.kind==="function"?fn.form.fn:{at:0,to:0},frame)),whole)};machine.register({entry:registrations_entryOf(registration,registered_texts_textOf(field(
registration.name))??path.replace(/^.*\/|\.\w+$/g,""),registered_texts_textOf(field(registration.description))??fn.form.fn.doc,siteOf(fn.form.fn.nameAt,frame)),
registration,fn,schema:field(registration.schema),language})}}function fieldValue(machine,form,self,name){if(self.form.kind==="instance"){const own=self.form.fields.
get(name);if(own)return own}const member=ofClass(machine,form.cls,form.home,name,0);return member&&"value"in member?member.value:void 0}function basesOf(machine,cls,frame,depth){
return depth>8?[]:cls.bases.flatMap(base=>{const callee=base.kind==="index"?base.of:base,{form}=machine.evaluate(callee,frame);return form.kind==="external"?[form.
path]:form.kind!=="class"?[]:[...writtenPath(machine,callee,form,frame),...basesOf(machine,form.cls,form.home.frame,depth+1)]})}function writtenPath(machine,callee,{
cls,home},{module:{ir}}){const own=callee.kind==="name"?ir.imports.find(({local})=>local===callee.name):void 0;if(own&&!own.from.startsWith("."))return[`${machine.
project.libraryName(ir,own.from)}.${own.imported}`];if(ir.language!=="python")return[];const folders=home.path.replace(/(?:\/__init__)?\.py$/,"").split("/");let top=folders.
length-1;for(;top>0&&machine.project.has(`${folders.slice(0,top).join("/")}/__init__.py`);)top--;return[`${folders.slice(top).join(".")}.${cls.name}`]}const MAKER=/\(\)\.(?:__init__|constructor)$/;
function metBase(machine,path,call2){const{self,fn}=call2.site.frame;if(self?.form.kind!=="instance")return;const maker=path.endsWith("()")&&fn?.name==="constru\
ctor"?`${path}.constructor`:path;MAKER.test(maker)&&met(machine,maker.replace(MAKER,""),{...call2,self})}function madeByBase(machine,of,self,args,site){const isOwn=site.
at>=of.cls.at&&site.to<=of.cls.to&&site.frame.module.ir.path===of.home.path;if(of.cls.bases.length===0||isOwn)return;const base=inherited(machine,of,"__init__");
base?.kind==="external"&&MAKER.test(base.path)&&met(machine,base.path.replace(MAKER,""),{path:base.path,callee:self,on:void 0,args,site,self})}function met(machine,base,call2){
const tables=machine.tables(call2.site.frame.module.ir.language),path=tables.canonical(base),makes=tables.componentsOf(path);makes.length>0&&machine.components.
met(makes,{...call2,path})}const externals_READ=/^.*\.(?:(?:read_text|read_bytes|decode|json|readlines|as_posix|as_uri|__fspath__)\(\)|name|stem|suffix|parts\.[^.]+)\./,
externals_PATH=160;function callExternal(machine,form,callee,args,site){const{language,path:file}=site.frame.module.ir,tables=machine.tables(language),path=tables.
canonical(form.path),known2=callOfLanguage(machine,{path,callee,on:form.on,args,site});if(known2)return known2;const call2={path,callee,on:form.on,args,site};if(tables.
isEnd(path))return site.frame.state.isDead=!0,machine.values.unknown();const isRegistration=metRegistration(machine,call2);machine.callers.met(path,site,call2);
const isAsking=checkSinks(machine,tables.sinksOf(path.replace(externals_READ,"?.")),call2);language==="go"&&withdrawSent(machine,call2),machine.callers.passed(call2);
const postures=tables.posturesOf(path);machine.checkPostures(postures,call2);const makes=tables.componentsOf(path);makes.length>0&&machine.components.met(makes,
call2),metBase(machine,path,call2),form.on&&machine.components.used(form.on,path.slice(path.lastIndexOf(".")+1),site);const result={kind:"external",path:`${path.
length>externals_PATH?"?":path}()`,args,...form.on&&{on:form.on}},source=tables.sourcesOf(path).find(each=>externals_isMeant(each,args)),transform=tables.transformOf(
path);(isRegistration||source||makes.length>0||postures.length>0)&&machine.acts++;let value;if(source){const name=externals_nameOf(source,args),isOwnService=source.
origin==="content"&&asksOwnHost(machine,tables.sinksOf(path),call2),key=[source.origin,file,site.at,name,isOwnService].join(":"),own=machine.source(key,()=>({origin:source.
origin,name,...isOwnService&&{isOwnService},...source.as===ALL_OF_ENVIRONMENT&&{isAll:!0}})),made2=machine.values.make(result),step=machine.step({path:file,at:site.
at,to:site.to,what:"%source"},void 0);value={...made2,taints:[{source:own,step,subjects:[made2.id],clean:0,weak:0,notes:[],isVague:!1}]}}else transform?value=transformed(
machine,transform,mixed(machine,call2),result):value=isRegistration||makes.length>0?machine.values.make(result):untold(machine,call2,result,isAsking);if(!machine.
ablation.noGuards&&isAnybodys(form.on,args)){const asked={path,args,...form.on&&{on:form.on}};value=cleaned(machine,asked,value,site)??value;const judgement=judgeCall(
asked,tables.tables);if(judgement.whenTrue.length>0||judgement.whenFalse.length>0){for(const{about,proves}of[...judgement.whenTrue,...judgement.whenFalse])machine.
restrict(about,proves&~kindsAsked(path,form.on,args.at(-1)?.value));machine.judged.has(value.id)&&(value=machine.values.make(value.form,value.taints)),remember(
machine,value,judgedBy(judgement))}const proved=judgeReturn(asked,tables.tables);proved.length>0&&(site.frame.state.proofs=facts_both(site.frame.state.proofs,proofsOf(
proved)))}return value}function mixed(machine,call2){const{args,site}=call2;return machine.ablation.noGuards||args.filter(({value})=>value.taints.length>0).length<
2?call2:{...call2,args:args.map(each=>({...each,value:machine.bakedIn(each.value,site.frame)}))}}function externals_isMeant({origin,like},args){const name=args[0]&&
constantText(args[0].value);return like!==void 0&&!(name!==void 0&&expressionOf(like).test(name))?!1:origin!=="secret"||args.length===0||name!==void 0&&(0,credential_names.
T)(name)}const ALL_OF_ENVIRONMENT="the whole environment";function externals_nameOf({origin,like,as},args){return(origin==="secret"&&like!==void 0?args[0]&&constantText(
args[0].value):void 0)||as}function isAnybodys(on,args){return on!==void 0&&isAbout(on)||args.some(({value})=>isAbout(value))}function cleaned(machine,asked,value,{
frame}){const found2=cleanedByCall(asked,frame.module.ir.language);if(!found2||deepTaints(found2.of).length===0)return;const{proof,schema}=found2,change={clean:proof.
proves,weak:proof.weak,...proof.note!==""&&{note:proof.note}};if(!schema){const left=machine.values.made([found2.of],change,value.form);return isShellEscape(asked,
frame.module.ir.language)&&shellEscaped.add(left),left}const name=asked.path.slice(asked.path.lastIndexOf(".")+1),held2=/^safe|^validate/.test(name)?[...schema.
fields??[]]:[];if(held2.length>0&&held2.every(([field])=>/^(?:data|output|value)$/.test(field))){const fields=held2.map(([field,inner])=>[field,bakeSchema(machine,
found2.of,inner)]);return machine.values.make({kind:"object",fields:new Map(fields),rest:machine.values.unknown()})}const isWhole=schema.fields===void 0,made=machine.
values.made([found2.of],isWhole?{...change,isSame:!0}:{},value.form);return clients.has(found2.of)&&clients.add(made),isWhole&&(frame.state.proofs=facts_both(frame.
state.proofs,proofsOf([{about:found2.of,proves:proof.proves,grade:"strong",note:""}]))),withSchema(made,schema)}function transformed(machine,entry,call2,result){
const{values}=machine,of=entry.of.flatMap(selector=>selectors_select(machine,selector,call2)),proved=entry.proves?sinks(...entry.proves):0,isWeak=entry.grade===
"weak",change={...isWeak?{weak:proved}:{clean:proved},...isWeak&&entry.note!==void 0&&{note:entry.note}};switch(entry.gives){case"clean":return values.make(result);case"\
wraps":return of[0]??values.unknown();case"element":return of[0]?machine.element(of[0],call2.site):values.unknown();case"text":return withChange(machine,values.
text(of),change);case"member":{const[holder,name,...others]=of;if(!holder)return values.unknown();const field=name?elementBy(machine,holder,name,call2.site):machine.
element(holder,call2.site);return others.length>0&&!present.has(field)?values.join([field,...others]):field}case"calls":return called(machine,entry,of,call2);case"\
same":{const[first2]=of;if(!first2)return values.make(result);const id2=values.make(result).id,form=entry.mark===void 0&&!entry.proves||first2.form.kind==="cons\
tant"?keptForm(first2,result):result;return{id:id2,form,taints:carried(deepTaints(first2),id2,{...change,isSame:!0})}}case"part":return values.made(of,change,result)}}
function keptForm({form,taints},result){return form.kind==="constant"&&taints.length===0||form.kind==="text"?form:result}function withChange(machine,value,change){
return!change.clean&&!change.weak?value:machine.values.made([value],{...change,isSame:!0},value.form)}function called(machine,entry,of,call2){const{on,site}=call2,
given2=entry.with?entry.with.flatMap(selector=>selectors_select(machine,selector,call2)).map(value2=>({value:value2,at:site})):on?[{value:machine.element(on,site),
at:site}]:[],results=of.map(fn=>isCallable(fn)?machine.call(fn,given2,site):fn),value=machine.values.join(results);if(!on||entry.with)return value;if(!/\.(filter|sort|find|findLast|toSorted|slice)$/.
test(call2.path))return machine.values.make({kind:"list",items:[],rest:value});const element=machine.element(on,site),passed2=/\.(?:filter|find|findLast)$/.test(
call2.path)?machine.judged.get(value.id)?.whenTrue:void 0;return machine.values.make({kind:"list",items:[],rest:passed2?bakedInto(element,passed2):element})}function isCallable({
form}){return form.kind==="function"||form.kind==="external"&&!form.path.endsWith("()")||form.kind==="choice"&&form.of.some(isCallable)}function untold(machine,{
path,on,args,site,callee},result,isAsking){const{values}=machine,results=[];for(const{value}of args)if(!(value.form.kind==="function"&&machine.decorating.get(value.
form.fn)?.isRoot)){if(value.form.kind==="function")results.push(machine.call(value,[],site));else if(value.form.kind==="object")for(const field of value.form.fields.
values())field.form.kind==="function"&&!site.isNew&&machine.call(field,[],site)}const isLiteral=site.isNew===!0&&site.frame.module.ir.language==="go",isRemote=!isLiteral&&
(isAsking||site.isAwaited===!0||site.isNew===!0),isSecret=each=>deepTaints(each).every(({source})=>source.origin==="secret"),tainted=(isRemote?results:[...results,
...on&&!isSecret(on)?[on]:callee.taints.length>0?[callee]:[],...args.map(({value})=>value)]).filter(each=>!isSecret(each)).map(each=>{const open=deepTaints(each).
filter(({source})=>source.origin!=="secret");return open.length===deepTaints(each).length?each:values.unknown(open)});return results.length===1&&tainted.length===
0&&results[0]&&results[0].form.kind!=="constant"?results[0]:tainted.length===0?values.make(result):values.made(tainted,{isVague:!isLiteral},path.startsWith("?")?
{kind:"external",path:`${path}()`,args,...on&&{on}}:result)}function leftOn({form},before){if(form.kind!=="instance")return;const left=[...form.fields].filter(([
name,value])=>before.get(name)!==value);return left.length>0?new Map(left):void 0}function leaveOn(machine,{form},left){if(form.kind==="instance")for(const[name,
value]of left){const old=form.fields.get(name);old!==value&&changesFields(machine,form.fields,name,value),old!==value&&form.fields.set(name,old?machine.values.join(
[old,value]):value)}}const closures_known=new WeakMap;function takenBy(fn){const before=closures_known.get(fn);if(before)return before;const names=new Set,own=new Set,
written=new Set,members=new Set,open=[fn];for(let node=open.pop();node;node=open.pop()){meet(node,names,own,written),node.kind==="member"&&members.add(node.name);
for(const each of Object.values(node))typeof each=="object"&&each!==null&&open.push(each)}const taken={names,members,isWriter:[...written].some(name=>!own.has(name))};
return closures_known.set(fn,taken),taken}function meet(node,names,own,written){if(node.params)for(const{name}of node.params)own.add(name);switch(node.kind){case"\
name":names.add(node.name);return;case"assign":{const{target,declares}=node,root=target&&rootOf(target);if(root===void 0)return;declares===!0&&target?.kind==="n\
ame"?own.add(root):written.add(root);return}case"call":{const{callee}=node,root=callee?.kind==="member"&&APPENDS.has(callee.name)?rootOf(callee.of):void 0;root!==
void 0&&written.add(root);return}case"loop":node.element!==void 0&&own.add(node.element),typeof node.key=="string"&&own.add(node.key);return;case"try":for(const{
name}of node.handlers??[])name!==void 0&&own.add(name)}}function rootOf(expr){return expr.kind==="name"?expr.name:expr.kind==="member"||expr.kind==="index"||expr.
kind==="cast"?rootOf(expr.of):void 0}const memory_DEPTH=2,CLOSED=3,WIDTH=12,VARIANTS=4,MAKERS=200;function createMemory(){const numbers=new WeakMap;let last=0;const numberOf=thing=>{
const known2=numbers.get(thing)??++last;return numbers.set(thing,known2),known2};function textOf2(value,depth){if(value.taints.length>0||deepTaints(value).length>
0)return`#${value.id}`;const{form}=value;switch(form.kind){case"instance":for(const field of form.fields.values())if(deepTaints(field).length>0)return`#${value.
id}`;return`i${numberOf(form.of.cls)}${depth<memory_DEPTH?functionsOf2(form.fields,depth):""}`;case"object":return depth>=memory_DEPTH?"{}":`{${[...form.fields].
slice(0,WIDTH).map(([name,each])=>`${name}:${textOf2(each,depth+1)}`).join(",")}}`;case"list":return depth>=memory_DEPTH?"[]":`[${form.items.slice(0,WIDTH).map(
each=>textOf2(each,depth+1)).join(",")}]`;case"choice":return depth>=memory_DEPTH?"|":form.of.map(each=>textOf2(each,depth+1)).join("|");case"external":return form.
path.startsWith("%")?`e${value.id}`:`e${form.path}${functionsGiven(form,depth)}`;case"text":return"t";case"constant":return typeof form.value=="string"?`"${form.
value.slice(0,200)}`:String(form.value);case"function":return`f${numberOf(form.fn)}${closedOver(form,depth)}${form.self?textOf2(form.self,depth+1):""}`;case"cla\
ss":return`c${numberOf(form.cls)}`;case"unknown":return"?";default:return String(keyOf(value))}}function closedOver({fn,home},depth){const{frame}=home;if(!frame.
parent)return"";const{names,isWriter}=takenBy(fn);if(isWriter||depth>CLOSED)return`@${numberOf(frame)}`;let text="";for(const name of names)for(let at=frame;at.
parent;at=at.parent){const value=at.state.vars.get(name);if(value){text+=`,${name}=${textOf2(value,depth+1)}`;break}}return`(${text})`}function functionsOf2(fields,depth){
return[...fields].filter(([,each])=>isPerhapsFunction(each)).slice(0,WIDTH).map(([name,each])=>`,${name}:${textOf2(each,depth+1)}`).join("")}function functionsGiven({
args=[]},depth){const given2=args.filter(({value})=>value.form.kind==="function");return depth>CLOSED?"":given2.map(({value})=>`,${textOf2(value,depth+1)}`).join(
"")}return{numberOf,textOf:value=>textOf2(value,0),isData:value=>isData(value,0),keyOf(form,args,proofs,tool){const values=form.self?[form.self,...args.map(({value})=>value)]:
args.map(({value})=>value),isClean=values.every(each=>deepTaints(each).length===0&&!hasTaintedField(each)),inReach=proofsText(proofs,reachedBy(form,values));return{
text:[numberOf(form.fn),numberOf(form.home),form.self?textOf2(form.self,0):"",...args.map(({value,name,spread})=>`${name??""}${spread??""}${textOf2(value,0)}`),
isClean?"":proofsText(proofs,values),isClean?"":tool??"",inReach].join("\0"),inReach,isClean,hasFunctions:values.some(each=>holdsFunction(each,0))}}}}function isPerhapsFunction({
form}){return form.kind==="function"||form.kind==="choice"&&form.of.some(each=>each.form.kind==="function")}function hasTaintedField({form}){return form.kind===
"instance"&&[...form.fields.values()].some(field=>deepTaints(field).length>0)}function isData({form},depth){const all=held2=>[...held2].every(each=>isData(each,
depth+1));if(depth>memory_DEPTH)return!1;switch(form.kind){case"constant":case"text":case"unknown":return!0;case"object":return all(form.fields.values())&&!form.
from;case"instance":return all(form.fields.values());case"list":return all(form.items);case"choice":return all(form.of);default:return!1}}function holdsFunction({
form},depth){return form.kind==="function"||form.kind==="class"?!0:depth>memory_DEPTH?!1:form.kind==="instance"?[...form.fields.values()].some(each=>each.form.kind===
"function"):form.kind==="object"?[...form.fields.values()].some(each=>holdsFunction(each,depth+1)):form.kind==="list"?form.items.some(each=>holdsFunction(each,depth+
1)):form.kind==="choice"?form.of.some(each=>holdsFunction(each,depth+1)):!1}function*reachedBy({fn,home},values){for(const{form}of values)form.kind==="instance"&&
(yield*form.fields.values());for(const name of takenBy(fn).names)for(let at=home.frame;at;at=at.parent){const value=at.state.vars.get(name);if(value){yield value;
break}}}function proofsText(proofs,values){if(proofs.size===0)return"";const said=new Set;let text="";for(const value of values)for(const{subjects}of deepTaints(
value))for(const id2 of subjects){const proof=proofs.get(id2);!proof||said.has(id2)||(said.add(id2),text+=`${id2}:${proof.proves}:${proof.weak},`)}return text}const own_checks_WORDS=new Set(
"valid validate validates validated validator validation verify verified check checks checked ensure assert guard guarded allow allowed allows permit permitted \
permits authorize authorise sanitize sanitise sanitized sanitised escape escaped quote quoted safe safely secure secured contain contained contains inside withi\
n restrict restricted forbid forbidden denied deny blocked trusted whitelisted".split(" ")),HIDING=new Set("redact redacts redacted mask masks masked obfuscate \
obfuscated scrub scrubbed censor censored anonymize anonymise".split(" "));function isOwnCheck({name,body}){return(isNamed(name,own_checks_WORDS)||isNamed(name,
HIDING))&&body.some(mayDecide)}function mayDecide(stmt){const value=stmt.kind==="assign"||stmt.kind==="expr"||stmt.kind==="return"?stmt.value:void 0;return value?
!PASSING.has(value.kind):stmt.kind!=="return"&&stmt.kind!=="leave"}const PASSING=new Set(["name","literal","member","text","cast"]);function isNamed(name,words){
return name.split(/_|(?<=[a-z0-9])(?=[A-Z])/).some(word=>words.has(word.toLowerCase()))}function mayBeChecked(name,path,args){const ids2=args.flatMap(({value})=>{
const taints=deepTaints(value);return taints.length>0?[value.id,...taints.flatMap(({subjects})=>subjects.slice(-1))]:[]});if(ids2.length===0)return NO_PROOFS;const isCheck=isNamed(
name,own_checks_WORDS),proof={proves:NO_SINK,weak:isCheck?EVERY_SINK:sinks("log","result"),notes:[`what \`${name}\` in ${path} ${isCheck?"checks":"takes out"} i\
s not understood`]};return new Map(ids2.map(id2=>[id2,proof]))}const HANDLERS=new Set(["handler","func","function","fn","callback","execute","run"]),SCHEMAS=new Set(
["input_schema","inputSchema","parameters","schema","args_schema"]),first=new WeakMap;function metOwnTool(machine,args,site){const{ir}=site.frame.module;if(ir.language!==
"python"||machine.entry||args.length<4)return;const named2=names=>args.find(({name:name2})=>name2!==void 0&&names.has(name2))?.value,[fn,schema]=[named2(HANDLERS),
named2(SCHEMAS)],[name,description]=[registered_texts_textOf(named2(new Set(["name"]))),registered_texts_textOf(named2(new Set(["description"])))];if(fn?.form.kind!==
"function"||name===void 0||description===void 0||schema?.form.kind!=="object"||!schema.form.fields.has("properties"))return;const known2=first.get(machine)??new Map;
first.set(machine,known2);const place=`${ir.path}:${site.at}:${name}`;if((known2.get(fn.form.fn)??place)!==place)return;known2.set(fn.form.fn,place);const params=fn.
form.self?fn.form.fn.params.slice(1):fn.form.fn.params;machine.register({entry:{kind:"tool",name,description,path:ir.path,framework:"own-registry",isGuess:!1,at:site.
at,to:site.to},registration:{framework:"own-registry",kind:"tool",isValidated:!1,tainted:params.length===1?["0"]:["*"],trusted:["*.Context"]},fn,schema,language:ir.
language})}function bind(machine,fn,self,args,frame){const{vars}=frame.state,{language}=frame.module.ir;let params=fn.params;if(fn.receiver&&self&&vars.set(fn.receiver.
name,self),self&&language==="python"&&!fn.isArrow&&!fn.isStatic){const[first2,...rest]=params;first2&&(vars.set(first2.name,self),params=rest)}const{byPosition:byPosition2,
spreadAt:spreadAt2,byName,maps}=sorted(args);let at=0;for(const param of params){let value;if(param.by==="list"){const rest=byPosition2.slice(at);at=byPosition2.
length,value=machine.values.make({kind:"list",items:rest.filter(({spread})=>!spread).map(each=>each.value),...spreadAt2>=0&&{rest:machine.values.join(rest.filter(
({spread})=>spread).map(each=>machine.element(each.value,siteFor(param,frame))))}})}else if(param.by==="map")value=machine.values.make({kind:"object",fields:new Map(
byName),...maps.length>0&&{rest:machine.values.join(maps)}},maps.flatMap(({taints})=>taints));else{if(value=byName.get(param.name),byName.delete(param.name),!value&&
param.by==="position")if(spreadAt2>=0&&at>=spreadAt2){const spread=byPosition2[spreadAt2];spread&&(value=machine.read(spread.value,String(at-spreadAt2),siteFor(
param,frame)))}else value=byPosition2[at++]?.value;!value&&maps.length>0&&(value=machine.values.join(maps.map(map=>machine.read(map,param.name,siteFor(param,frame)))))}
(!value||value.form.kind==="constant"&&value.form.value===void 0)&&param.default&&(value=machine.evaluate(param.default,frame)),param.type&&value&&value.taints.
length===0&&value.form.kind==="unknown"&&(value=machine.typed(param.type,frame)??value),value||(value=param.type&&machine.typed(param.type,frame)||machine.values.
unknown()),vars.set(param.name,value)}}function sorted(args){const byName=new Map;if(args.every(({name,spread})=>name===void 0&&!spread))return{byPosition:args,
spreadAt:-1,byName,maps:[]};for(const{name,value}of args)name!==void 0&&byName.set(name,value);const byPosition2=args.filter(({name,spread})=>name===void 0&&spread!==
"map");return{byPosition:byPosition2,spreadAt:byPosition2.findIndex(({spread})=>spread==="list"),byName,maps:args.filter(({spread})=>spread==="map").map(({value})=>value)}}
function siteFor({at,to},frame){return{frame,at,to}}const shapes_HELD=6,HISTORY=3,ROUGH_HELD=2,ROUGH_ITEMS=4,shapes_VALUES=120;function shapeOf(machine,memory,{
fn,home,self},{args,proofs,inReach,isRough}){const{numberOf,textOf:textOf2}=memory,values=[],places=new Map,tests=[],proved=[],sources=new Map;let isTold2=!0;function text(value,depth,history){
if(!isTold2)return"";const place=places.get(value);if(place!==void 0)return`^${place}`;const marks=marksOf(value,isRough?()=>0:numberOf);if(values.length>=shapes_VALUES||
marks===void 0||shapes_isNamed(machine,value))return isTold2=!1,"";const test=tested(value);if(deepTaints(value).length===0&&value.form.kind!=="instance")return`${test}${textOf2(
value)}`;if(isRough&&isHeap(value,depth))return`${test}${heap(value)}`;places.set(value,values.length),values.push(value);const isSent=deepTaints(value).some(isArgument);
if(depth>shapes_HELD)return isTold2=!isSent,`${test}${taints(value)}`;const option=optionOf(value),inner=held2(value,depth,isRough?0:isSent?history:Math.min(history,
1),isSent);return`${test}${taints(value)}${marks}${parts2(value,0)}${option??""}${inner}`}function heap(value){const all=deepTaints(value).toSorted((a,b)=>numberOf(
a.source)-numberOf(b.source)),whole=machine.values.unknown(all);return places.set(value,values.length),values.push(whole),`${value.form.kind}${taints(whole)}`}function tested({
id:id2}){const judged2=machine.judged.get(id2);return judged2?machine.evident.has(id2)?"T":`J${tests.push(judged2)}`:""}function taints(value){return isRough?`#${value.
taints.map(taint=>{const{source,isVague}=taint;proved.push(cleanOf(taint,proofs),weakOf(taint,proofs).weak);const known2=sources.get(source)??sources.size;return sources.
set(source,known2),`${known2}${source.origin}${isVague?"v":""}`}).join(";")}`:taintsText(value.taints,proofs,numberOf)}function parts2(of,depth){const read2=proofs.
size>0&&depth<HISTORY?partsOf(of):void 0;if(!read2)return"";let said="";for(const[name,part]of read2){const proof=proofs.get(part.id),inner=parts2(part,depth+1);
(proof||inner!=="")&&(said+=`!${name}:${proof?.proves??0}:${proof?.weak??0}${inner}`)}return said}function held2(value,depth,history,isSent){const{form,id:id2,taints:own}=value,
each=part=>text(part,depth+1,history);switch(form.kind){case"choice":return`(${form.of.map(each).join("|")})`;case"text":return isRough?"?":`t(${form.parts.map(
each).join(",")})`;case"object":return`{${[...form.fields].map(([name,field])=>`${name}:${each(field)}`).join(",")}${form.rest?`..${each(form.rest)}`:""}<${(form.
from??[]).map(each).join(",")}}`;case"list":return`[${form.items.map(each).join(",")}${form.rest?`..${each(form.rest)}`:""}]`;case"instance":return own.length===
0&&[...form.fields.values()].every(field=>deepTaints(field).length===0)?textOf2(value):`i${numberOf(form.fields)}`;case"external":{if(form.path.startsWith("%"))
return`e${id2}`;if(isRough||!isSent&&form.path.startsWith("?.")&&!form.path.endsWith("()"))return"?";if(own.length===0||history===0)return`e${form.path}`;const made=part=>text(
part,depth+1,history-1);return`e${form.path}${form.on?`.${made(form.on)}`:""}(${(form.args??[]).map(arg=>made(arg.value)).join(",")})`}case"constant":return JSON.
stringify(form.value)??"";case"unknown":return"?";default:return`e${id2}`}}const on=self?text(self,0,HISTORY):"",given2=args.map(({value,name,spread})=>`${name??
""}${spread??""}${text(value,0,HISTORY)}`);if(!isTold2)return;const head=`${isRough?"~":""}${numberOf(fn)} ${numberOf(home.frame)} ${machine.tool??""} ${inReach}`,
isAlone=!self&&!home.frame.parent,about=[kinship(values),followed(tests,values,isAlone)];return{text:[head,on,...given2,...about].join("\0"),values,proved}}function taintsText(taints,proofs,numberOf){
return`#${taints.map(taint=>{const{weak:weak2,notes}=weakOf(taint,proofs),said=isArgument(taint)?notes.join("|"):"";return`${numberOf(taint.source)}:${cleanOf(taint,
proofs)}:${weak2}${taint.isVague?"v":""}${said}`}).join(";")}`}function distinct(ways,proofs,numberOf){const seen=new Set;return ways.filter(way=>{const{form,taints}=way;
if(form.kind!=="external"||form.on?.form.kind!=="external"||form.on.taints.length===0||taints.length>0||form.args||isMarked(form.on)||dispatched.has(way))return!0;
const{size}=seen;return seen.add(`${form.path} ${taintsText(form.on.taints,proofs,numberOf)}`).size>size})}function isHeap({form},depth){return form.kind==="lis\
t"?depth>=ROUGH_HELD||form.items.length>ROUGH_ITEMS:form.kind==="object"?depth>=ROUGH_HELD:form.kind==="choice"&&form.of.every(({form:{kind}})=>DATA.has(kind))}
const DATA=new Set(["constant","text","unknown","object","list","external"]);function isArgument({source}){return source.origin==="argument"}function shapes_isNamed({
toolNames,callers},value){return toolNames.has(value.id)||callers.comparedFor(value)!==void 0}function followed(tests,values,isAlone){if(tests.length===0)return"";
const asked=new Set;for(const{whenTrue:whenTrue2,whenFalse:whenFalse2}of tests){for(const id2 of whenTrue2.keys())asked.add(id2);for(const id2 of whenFalse2.keys())
asked.add(id2)}const about=shapes_subjectsIn(values,asked),side2=proofs=>{let text="";for(const[id2,{proves,weak:weak2,notes}]of proofs){const where=about.get(id2)??
(isAlone?void 0:`~${id2}`);where!==void 0&&(text+=`${where}:${proves}:${weak2}:${notes.join("|")};`)}return text};return tests.map(({whenTrue:whenTrue2,whenFalse:whenFalse2,
tool})=>`${side2(whenTrue2)}!${side2(whenFalse2)}!${tool??""}`).join("\0")}function shapes_subjectsIn(values,asked){const all=new Map,add=(id2,where)=>{asked.has(
id2)&&all.set(id2,`${all.get(id2)??""},${where}`)},addParts=(of,where,depth)=>{for(const[name,part]of(depth<HISTORY?partsOf(of):void 0)??[])add(part.id,`${where}\
.${name}`),addParts(part,`${where}.${name}`,depth+1)};for(const[at,value]of values.entries()){add(value.id,String(at));for(const[index,{subjects}]of value.taints.
entries())for(const id2 of subjects)asked.has(id2)&&add(id2,`${at}#${index}`);addParts(value,String(at),0)}return all}function kinship(values){const places=new Map;
for(const[at,{id:id2,taints}]of values.entries()){places.set(id2,at);for(const{subjects}of taints){const last=subjects.at(-1);last!==void 0&&!places.has(last)&&
places.set(last,at)}}let text="";for(const{taints}of values)for(const{subjects}of taints){for(const id2 of subjects){const place=places.get(id2);place!==void 0&&
(text+=`${place},`)}text+=";"}return text}function sides(ways,wanted,isGo,whole){const open=[];let isWhole=!0;for(const{value,proofs,judged:judged2,bySetting}of ways){
if((isGo?truthOfResult(value):value.form.kind==="object"||value.form.kind==="list"?!0:truthOf(value))===!wanted){isWhole=!1;continue}const own=judged2?facts_both(
proofs,wanted?judged2.whenTrue:judged2.whenFalse):proofs;own!==proofs&&(isWhole=!1),open.push({proofs:own,bySetting})}return isWhole?whole:ofWays(open)}function ofWays(ways){
const of=bySetting=>ways.filter(way=>way.bySetting===!0===bySetting).map(({proofs})=>proofs),[chosen,others]=[of(!0),of(!1)];return chosen.length===0||others.length===
0?ways.length>0?ways.map(({proofs})=>proofs).reduce(common):NO_PROOFS:facts_either(chosen.reduce(common),others.reduce(common))}function resultOf(machine,fn,frame,outer){
const{values}=machine,ways=[...frame.returns];if(frame.state.isDead||ways.push({value:frame.returns.length===0||!fn.isGenerator?values.constant(void 0):values.unknown(),
proofs:frame.state.proofs,judged:void 0}),ways.length===0)return{value:values.unknown(),proofs:NO_PROOFS,judged:void 0,isDead:!0};const[only]=ways;if(only&&ways.
length===1&&!only.judged&&!fn.isGenerator){const{value,proofs:proofs2}=only;return{value,proofs:since(outer,proofs2),judged:void 0,isDead:!1}}const proofs=ofWays(
ways.map(({proofs:own,bySetting})=>({proofs:own,bySetting}))),results=ways.map(({value,proofs:own})=>own===proofs||own.size===0?value:bakedInto(value,since(outer,
own))),whenTrue2=sides(ways,!0,frame.module.ir.language==="go",proofs),whenFalse2=sides(ways,!1,frame.module.ir.language==="go",proofs),isJudge=whenTrue2.size>proofs.
size||whenFalse2.size>proofs.size||ways.some(({judged:judged2})=>judged2);return{value:fn.isGenerator?values.make({kind:"list",items:[],rest:values.join(results.
slice(0,frame.returns.length))}):values.join(results),proofs:since(outer,proofs),judged:isJudge?{whenTrue:since(outer,whenTrue2),whenFalse:since(outer,whenFalse2)}:
void 0,fields:fn.isGenerator?void 0:judgeFields(machine,ways,proofs,outer),isDead:!1}}const WORN=24,KEPT=8;function createWear(){const times=new Map,kept=new Map;
return{isWorn:fn=>(times.get(fn)??0)>=WORN,ran(fn,isQuiet2){times.set(fn,isQuiet2?(times.get(fn)??0)+1:Number.NEGATIVE_INFINITY)},find:({text,proved})=>kept.get(
text)?.find(gone=>holdsFor(gone,proved)),keep({text},gone){const others=(kept.get(text)??[]).filter(each=>!(each.proved&&holdsFor(gone,each.proved)));others.length<
KEPT&&kept.set(text,[...others,gone])}}}const RECURSION=2,calls_DEPTH=28,ALTERNATIVES=256;function createCalls(machine,nextOrder){const stack=[],reached=new Set,
handled=new Set,clean=new Map;let tainted=new Map,alike=new Map;const given2=new Map;let isSettled=!1;const memory=createMemory(),wear=createWear(),variants=new Map;
function call2(callee,given3,site){const{form}=callee,args=opened(given3);switch((form.kind==="function"||form.kind==="class")&&metOwnTool(machine,args,site),form.
kind){case"function":return callFunction(form,args,site);case"class":return instanceOf(form,args,site);case"choice":{const tool=machine.tool,ways=distinct(form.
of.slice(0,ALTERNATIVES),site.frame.state.proofs,memory.numberOf),results=ways.map(each=>(machine.tool=dispatched.get(each)??tool,call2(each,args,site)));return machine.
tool=tool,sameTest(machine,ways,results)}case"external":return callExternal(machine,form,callee,args,site);case"instance":{const name=bases.has(callee)?"constru\
ctor":"__call__",member=ofClass(machine,form.of.cls,form.of.home,name,0);return member&&"fn"in member?callFunction({kind:"function",fn:member.fn,home:member.home,
self:callee},args,site):callExternal(machine,{kind:"external",path:"?"},callee,args,site)}default:return callExternal(machine,{kind:"external",path:"?"},callee,
args,site)}}function callFunction(form,args,site){const{fn}=form,home=form.home;reached.add(fn);const caller=stack.at(-1);if(caller&&machine.stains.calls(caller.
fn,fn),machine.entry&&handled.add(fn),stack.length>=calls_DEPTH||timesIn(stack,fn)>=RECURSION||machine.ablation.noCalls&&stack.length>0)return machine.values.made(
args.map(({value})=>value),{isVague:!0});const outer=site.frame.state,key=memory.keyOf(form,args,outer.proofs,machine.tool),results=key.isClean?clean:tainted,known2=results.
get(key.text);if(known2&&!machine.stains.reaches(fn,known2.stains))return again(known2,site,form,args);const settled2=isSettled&&key.isClean&&!machine.entry&&!home.
frame.parent?given2.get(fn):void 0;if(settled2&&!machine.stains.reaches(fn,settled2.stains)&&[form.self,...args.map(({value})=>value)].every(each=>!each||memory.
isData(each)))return again(settled2,site,form,args);if(key.isClean&&!key.hasFunctions){const own=`${memory.numberOf(fn)} ${memory.numberOf(home)}`,count=(variants.
get(own)??0)+1;if(variants.set(own,count),count>(makesFunctions(fn)?MAKERS:VARIANTS)&&args.some(({value})=>value.form.kind!=="unknown"))return callFunction(form,
args.map(each=>({...each,value:machine.values.unknown()})),site)}const asked={args,proofs:outer.proofs,inReach:key.inReach,isRough:wear.isWorn(fn)},shape=key.isClean?
void 0:shapeOf(machine,memory,form,asked),like=shape&&(asked.isRough?wear.find(shape):alike.get(shape.text));if(like&&like.result.news===machine.news&&!machine.
stains.reaches(fn,like.result.stains)){const own={...like.result,...carriedOver(machine.values,like,shape.values)};return results.set(key.text,own),again(own,site,
form,args)}const mark=machine.values.mark(),frame=frameFor(form,outer.proofs,mark);bind(machine,fn,form.self,args,frame);const{acts,callers}=machine,before={asked:callers.
asked,fields:calls_fieldsOf(form.self),stains:machine.stains.count};stack.push({fn,name:fn.name,site,order:nextOrder()});const isOther=changesOthers(machine,form.
self,()=>machine.execute(fn.body,frame));stack.pop();const result={...resultOf(machine,fn,frame,outer.proofs),...before.fields&&form.self&&{left:leftOn(form.self,
before.fields)},news:machine.news,stains:before.stains,...callers.asked>before.asked&&{asks:!0},...machine.acts>acts&&{isActing:!0}};if(key.isClean||wear.ran(fn,
!isOther&&isQuiet(result)),results.set(key.text,result),!isSettled&&key.isClean&&!result.isDead&&!makesFunctions(fn)&&given2.set(fn,result),shape&&!isOther){const gone={
values:shape.values,mark,given:result,result,...asked.isRough&&{proved:shape.proved}};if(!isPortable(gone))return concluded(result,site,form,args);asked.isRough?
wear.keep(shape,gone):alike.set(shape.text,gone)}return concluded(result,site,form,args)}function again(known2,site,form,args){return known2.asks&&machine.callers.
askAgain(),known2.isActing&&machine.acts++,known2.left&&form.self&&leaveOn(machine,form.self,known2.left),concluded(known2,site,form,args)}function concluded({value,
proofs,judged:judged2,fields,isDead},{frame},{fn,home},args){const{state}=frame;if(isDead&&(state.isDead=!0),!machine.ablation.noGuards&&stack.length>0&&isOwnCheck(
fn)&&(state.proofs=facts_both(state.proofs,mayBeChecked(fn.name,home.frame.module.ir.path,args))),!machine.ablation.noGuards&&proofs.size>0&&(state.proofs=facts_both(
state.proofs,proofs)),!judged2&&!fields||machine.ablation.noGuards)return value;const own=machine.values.make(value.form,value.taints);return judged2&&machine.judged.
set(own.id,judged2),fields&&sayFields(own,fields),own}function instanceOf(of,args,site){const home=of.home,{language}=home.frame.module.ir,fields=newFields(machine.
values),self=machine.values.make({kind:"instance",of,fields});if(stack.length>=calls_DEPTH)return self;const inner=frameFor({kind:"function",fn:NO_FUNCTION,home,
self},site.frame.state.proofs,machine.values.mark());for(const field of of.cls.fields)field.value&&!field.isStatic&&language==="javascript"&&fields.set(field.name,
machine.evaluate(field.value,inner));const name=language==="python"?"__init__":"constructor",maker=language==="go"?void 0:ofClass(machine,of.cls,home,name,0);if(maker&&
"fn"in maker)return callFunction({kind:"function",fn:maker.fn,home:maker.home,self},args,site),self;if(madeByBase(machine,of,self,args,site),language==="python"&&
isModel(machine,of)){const maps=args.filter(({spread})=>spread==="map").map(({value})=>value);return modelOf(machine,of,name2=>args.find(each=>each.name===name2)?.
value??(maps[0]&&machine.read(maps[0],name2,site)),site)}const named2=of.cls.fields.filter(({isStatic})=>!isStatic).map(field=>field.name);for(const[at,{value,name:keyword}]of args.
entries())if(keyword!==void 0)fields.set(keyword,value);else if(value.form.kind==="object"&&language==="go")for(const[field,each]of value.form.fields)fields.set(
field,each);else named2[at]!==void 0&&language!=="javascript"&&fields.set(named2[at],value);const last=language==="python"?ofClass(machine,of.cls,home,"__post_i\
nit__",0):void 0;return last&&"fn"in last&&callFunction({kind:"function",fn:last.fn,home:last.home,self},[],site),self}return{stack,reached,handled,call:call2,instanceOf,
numberOf:memory.numberOf,settle:()=>{isSettled=!0},forget:()=>{stack.length=0,tainted=new Map,alike=new Map}}}function isQuiet({isActing,asks:asks2,left,isDead}){
return!isActing&&!asks2&&!left&&!isDead}function calls_fieldsOf(self){return self?.form.kind==="instance"?new Map(self.form.fields):void 0}function timesIn(stack,fn){
let times=0;for(const each of stack)each.fn===fn&&times++;return times}function makesFunctions({body}){return body.some(stmt=>stmt.kind==="function"||stmt.kind===
"return"&&stmt.value?.kind==="function")}const NO_FUNCTION={name:"",nameAt:{at:0,to:0},params:[],body:[],decorators:[],at:0,to:0};function frameFor({fn,home,self},proofs,born){
const parent=home.frame,state=newState();return state.proofs=proofs,{state,parent,module:parent.module,fn,returns:[],born,self:self??parent.self,left:[],loops:0,
turn:void 0}}function callOf(module,name,within){const calls=call_names_known.get(module)??callsIn(module);call_names_known.set(module,calls);let first2;for(const call2 of calls.
values())call2.callee===name&&call2.at>=within.at&&call2.to<=within.to&&(!first2||call2.at<first2.at)&&(first2=call2);return first2}const call_names_known=new WeakMap;
function callAt(module,{at,to}){const calls=call_names_known.get(module)??callsIn(module);return call_names_known.set(module,calls),calls.get(call_names_keyOf(at,
to))}function call_names_keyOf(at,to){return at*2**24+to}function callsIn({body,exports}){const calls=new Map,open=[body,exports].map(node=>({node,name:"",holder:""}));
for(let next=open.pop();next;next=open.pop()){const{node,name,holder}=next;if(isCall(node)){const own=node,{at,to,callee}=node,last=callee.kind==="name"||callee.
kind==="member"?callee.name:"";calls.set(call_names_keyOf(at,to),{at,to,callee:last,name,holder,valueAt:key=>valueIn(own,key)}),open.push({node:node.callee,name,
holder});for(const{value}of node.args)open.push({node:value,name:"",holder});continue}for(const[key,child]of Object.entries(node))typeof child!="object"||child===
null||open.push({node:child,...call_names_namesOf(node,key,next)})}return calls}function call_names_namesOf(node,key,{name,holder}){if("params"in node&&"body"in
node&&"name"in node){const own=typeof node.name=="string"&&node.name!==""?node.name:name;return{name:"",holder:own===""?holder:own}}return"kind"in node?node.kind===
"assign"&&"target"in node&&key==="value"?{name:targetName(node.target)??name,holder}:node.kind==="return"?{name:holder,holder}:node.kind==="list"||node.kind==="\
operation"||node.kind==="text"?{name:"",holder}:{name,holder}:"key"in node&&typeof node.key=="string"&&key==="value"?{name:node.key,holder}:"name"in node&&typeof node.
name=="string"&&key==="value"?{name:node.name,holder}:{name,holder}}function targetName(target){return target.kind==="name"?target.name.startsWith("%")?void 0:target.
name:target.kind==="member"?target.name:void 0}function isCall(node){return"kind"in node&&node.kind==="call"&&"callee"in node}function valueIn({args},key){const value=(/^\d+$/.
test(key)?args.filter(({name})=>name===void 0)[Number(key)]:args.find(({name})=>name===key)??args.flatMap(arg=>arg.value.kind==="object"?arg.value.entries:[]).find(
entry=>entry.key===key))?.value;return value&&{at:value.at,to:value.to}}const component_parts_CHAIN=6;function component_parts_newPart(type,framework,name,{path,
at,to}){return{type,framework,provider:void 0,name,path,at,to,nameAt:{at,to},facts:new Map,flags:new Set,links:new Map,can:new Set,sources:[],isWhole:!0,isNamed:name!==
""}}function component_parts_partsIn(notes,value,depth=0){let at=value;for(let step=0;at&&step<component_parts_CHAIN;step++){const{form}=at;if(form.kind==="choi\
ce")return depth>2?[]:[...new Set(form.of.flatMap(each=>component_parts_partsIn(notes,each,depth+1)))];if(form.kind==="instance"){const own=notes.objects.get(form.
fields);return own?[own]:[]}if(form.kind!=="external")return[];const part=form.args&&notes.parts.get(form.args);if(part)return[part];if(form.path==="?"&&form.args&&
depth<=2)return[...new Set(form.args.flatMap(each=>component_parts_partsIn(notes,each.value,depth+1)))];at=form.on}return[]}const NAME=200;function nameText(value){
if(!value)return;const{form}=value;if(form.kind==="function")return form.fn.name||void 0;if(form.kind==="class")return form.cls.name;if(form.kind==="choice"){const names=new Set(
form.of.flatMap(each=>nameText(each)??[]));return names.size===1?[...names][0]:void 0}const text=values_constantOf(value);if(typeof text!="string"||value.taints.
length>0)return;const name=text.replace(/\s+/g," ").trim();return name===""||name.length>NAME?void 0:name}function settingText(value){if(!value||value.taints.length>
0)return;const{form}=value;if(form.kind==="list"){const items=form.items.map(item=>constantText(item));return items.length>0&&!form.rest&&items.every(each=>each!==
void 0)?items.join(" "):void 0}if(form.kind==="external"&&/^[A-Z]\w*$/.test(form.path.slice(form.path.lastIndexOf(".")+1)))return;const text=values_constantOf(value);
return text==null?void 0:String(text)}function addressIn(value){const{form}=value,isWhole=form.kind==="constant",first2=form.kind==="text"?form.parts[0]:value,text=first2&&
constantText(first2),match=/^((?:https?|wss?):\/\/)(?:[^\s/?#@]{0,200}@)?([\w.-]{1,253}(?::\d{1,5})?)(\/[^\s?#]{0,400})?/i.exec(text??""),[,scheme,host,path]=match??
[];if(!text||!scheme||!host||!/[\w]/.test(host)||!isWhole&&path===void 0&&text.length===match?.[0].length)return;const known2=!isWhole&&text.length===match?.[0].
length?path?.slice(0,path.lastIndexOf("/")):path;return`${scheme.toLowerCase()}${host.toLowerCase()}${(known2??"").replace(/\/+$/,"")}`}const component_links_UNKNOWN=[
{kind:"unknown"}],component_links_DEPTH=6,component_links_WIDTH=300;function linked(machine,parts2,notes,handlers){const byFunction=new Map,byClass=new Map;for(const handler of handlers){
const{form}=handler.fn;form.kind==="function"&&(push(byFunction,form.fn,handler),form.self?.form.kind==="instance"&&push(byClass,form.self.form.of.cls,handler))}
const made=[...parts2],extra=new Map;function meantBy(value,key,depth=0){if(depth>component_links_DEPTH)return component_links_UNKNOWN;const{form}=value,handled=found2=>best(
found2).map(handler=>({kind:"handler",handler,key}));switch(form.kind){case"constant":return typeof form.value=="string"?[{kind:"text",text:form.value}]:[];case"\
list":{const rest=form.rest?[...meantBy(form.rest,void 0,depth+1),...component_links_UNKNOWN]:[];return[...form.items.flatMap(item=>meantBy(item,void 0,depth+1)),
...rest].slice(0,component_links_WIDTH)}case"object":return[...[...form.fields].flatMap(([name,field])=>meantBy(field,name,depth+1)),...form.rest||form.from?component_links_UNKNOWN:
[]].slice(0,component_links_WIDTH);case"choice":return form.of.flatMap(each=>meantBy(each,key,depth+1)).slice(0,component_links_WIDTH);case"function":{const known2=byFunction.
get(form.fn);return known2?handled(known2):[{kind:"function",form,key}]}case"class":return byClass.has(form.cls)?handled(byClass.get(form.cls)??[]):component_links_UNKNOWN;case"\
instance":{const own=component_parts_partsIn(notes,value);return own.length>0?own.map(part=>({kind:"part",part})):byClass.has(form.of.cls)?handled(byClass.get(form.
of.cls)??[]):[{kind:"instance",cls:form.of.cls}]}case"external":{const own=component_parts_partsIn(notes,value);if(own.length>0)return own.map(part=>({kind:"par\
t",part}));const registered=form.args&&notes.handlers.get(form.args);return registered?handled(registered):form.on&&(form.on.form.kind==="list"||isMade(form.on))?
meantBy(form.on,key,depth+1):form.args&&isMade(value)&&SHIPS.test(form.path.slice(0,-2))?[{kind:"library",path:form.path.slice(0,-2),args:form.args,key}]:component_links_UNKNOWN}default:
return component_links_UNKNOWN}}function partOf2(of,type,name,place){const key=`${place.path}|${place.at}|${type}|${name}`,known2=extra.get(key);if(known2)return known2;
const part=component_parts_newPart(type,of.framework,name,place);return extra.set(key,part),made.push(part),part}function linkTo(part,to,type){to===part||part.links.
has(to)||part.links.set(to,type??("type"in to&&to.type==="agent"?"contains":"uses"))}function linkSiblings(part,{entry:{gatheredBy},call:{site}}){const self=site.
frame.self?.form;if(!gatheredBy||self?.kind!=="instance")return;const{cls,home}=self.of;if(cls.decorators.map(each=>machine.evaluate(each,home.frame).form).some(
form=>form.kind==="external"&&gatheredBy.includes(form.path)))for(const other2 of parts2)other2.type==="agent"&&other2.path===home.path&&other2.at>=cls.at&&other2.
to<=cls.to&&linkTo(part,other2)}function link(part,passed2,role,source){const place={path:part.path,...passed2.at},isOwn=role==="model"&&passed2.value.form.kind===
"object";for(const meant of isOwn?component_links_UNKNOWN:meantBy(passed2.value,void 0))switch(meant.kind){case"part":linkTo(part,meant.part);break;case"handler":
meant.key!==void 0&&meant.handler.entry.name===""&&named2.set(meant.handler,meant.key),linkTo(part,meant.handler);break;case"text":role==="model"&&linkTo(part,partOf2(
part,"model",meant.text,place));break;case"instance":part.isWhole=!1;for(const method of role==="holds"?meant.cls.methods:[])for(const[used,type]of notes.uses.get(
method)??[])linkTo(part,used,type);break;case"function":{const{fn,home}=meant.form,name=meant.key??fn.name;if(role==="holds"){for(const[used,type2]of notes.uses.
get(fn)??[])linkTo(part,used,type2);break}if(role==="model"||name===""){part.isWhole=!1;break}const own=partOf2(part,role==="tools"?"tool":"guardrail",name,{path:home.
path,at:fn.at,to:fn.to});own.nameAt=fn.nameAt,fn.doc!==void 0&&own.facts.set("description",fn.doc),linkTo(part,own);break}case"library":{const name=meant.key??libraryName(
meant.path,meant.args);if(name===void 0||role==="model"||role==="holds"){part.isWhole=!1;break}const last=meant.path.slice(meant.path.lastIndexOf(".")+1),ir=machine.
project.module(part.path,"imported"),own=partOf2(part,role==="tools"?"tool":"guardrail",name,{...place,...ir&&callOf(ir,last,passed2.at),path:part.path});own.facts.
set("library",meant.path),linkTo(part,own);break}case"unknown":part.isWhole=!1,role==="holds"&&linkSiblings(part,source)}}const named2=new Map;for(const part of parts2)
for(const source of part.sources){const{entry,call:call2}=source,of=(selectors=[])=>selectors.flatMap(each=>selectPassed(machine,each,call2));for(const passed2 of of(
entry.model===void 0?[]:[entry.model]))link(part,passed2,"model",source);for(const passed2 of of(entry.tools))link(part,passed2,"tools",source);for(const passed2 of of(
entry.guardrails))link(part,passed2,"guardrails",source);for(const passed2 of of(entry.holds))link(part,passed2,"holds",source);for(const passed2 of of(entry.servers===
void 0?[]:[entry.servers]))declareServers(part,passed2)}function declareServers(part,{value,at}){if(value.form.kind!=="object"){part.isWhole=!1;return}for(const[
name,server]of value.form.fields){const own=partOf2(part,"mcp_server",name,{path:part.path,...at});for(const fact of["command","args","url","transport","type"])
if(server.form.kind==="object"){const text=settingText(server.form.fields.get(fact));text!==void 0&&own.facts.set(fact,text)}linkTo(part,own,"declares")}}for(const handler of handlers){
const name=named2.get(handler);if(name!==void 0&&(handler.key=name),handler.on)for(const part of component_parts_partsIn(notes,handler.on))linkTo(part,handler,part.
type==="mcp_server"?"exposes":"uses");const{form}=handler.fn,own=new Map([...notes.entryUses.get(handler.entry)??[],...form.kind==="function"&&notes.uses.get(form.
fn)||[]]);own.size>0&&(handler.uses=own)}return made}function best(handlers){const named2=handlers.filter(({entry})=>entry.name!=="");return(named2.length>0?named2:
handlers).slice(0,1)}const SHIPS=/[./@](?:.*\.)?[A-Z]\w*$|[./@].*[Tt]ool/;function isMade({form}){return form.kind==="external"&&form.path.endsWith("()")&&!/^[?%]/.
test(form.path)}function libraryName(path,args){const given2=nameText(args.find(({name})=>name==="name")?.value);if(given2!==void 0)return given2;const last=path.
slice(path.lastIndexOf(".")+1);return/^[\w$-]+$/.test(last)&&!/^(?:get|load|list|fetch|to|from|create)_?(?:[A-Z_]|all|tools)/.test(last)?last:void 0}function push(map,key,handler){
const known2=map.get(key);known2?known2.push(handler):map.set(key,[handler])}const INNER=/^(?:self|cls|ctx|context|_?config|run_manager|state|runtime|tool_context|wrapper)$/;
function signatureSchema({params},isBound){const own=(isBound?params.slice(1):params).filter(({name,by})=>!INNER.test(name)&&by!=="list"&&by!=="map");return{properties:Object.
fromEntries(own.map(({name,type})=>[name,typeSchema(type,0)]))}}function modelSchema({fields}){const own=fields.filter(({name,type})=>type&&name!=="model_config");
return{properties:Object.fromEntries(own.map(({name,type})=>[name,typeSchema(type,0)]))}}const signature_schema_TYPES={str:"string",int:"integer",float:"number",
bool:"boolean",Path:"string",AnyUrl:"string",HttpUrl:"string"},signature_schema_DEPTH=4;function typeSchema(type,depth){if(!type)return{type:"string"};if(depth>
signature_schema_DEPTH)return{};if(type.kind==="name")return{type:signature_schema_TYPES[type.name]??"object"};if(type.kind==="operation"&&type.operator==="|")return{
anyOf:type.operands.map(each=>typeSchema(each,depth+1))};if(type.kind!=="index"||type.of.kind!=="name")return{type:"object"};const first2=type.key.kind==="list"?
type.key.items[0]?.value:type.key;return/^(?:Optional|Annotated)$/.test(type.of.name)?typeSchema(first2,depth+1):/^(?:list|List|Sequence|set|tuple)$/.test(type.
of.name)?{type:"array",items:typeSchema(first2,depth+1)}:type.of.name==="Literal"?{enum:[]}:{type:"object"}}const listed_tools_LISTED=500;function listed(machine,value,{
site},placeOf2){if(value?.form.kind!=="function"&&value?.form.kind!=="object")return[];const{language,path}=site.frame.module.ir,home=value.form.kind==="functio\
n"?value.form.home.path:path,result=value.form.kind==="function"?machine.call(value,[],site):value;return toolsIn(result,0).slice(0,listed_tools_LISTED).flatMap(
tool=>{const field=(...names)=>names.map(each=>listed_tools_fieldOf(tool,each)).find(each=>each),name=nameText(field("name")),schema=field("inputSchema","input_\
schema","parameters"),description=field("description");if(name===void 0||!description)return[];const place=placeOf2(tool)??home;return[{name,description:constantText(
description),schema:jsonOf(schema,language),place}]})}function jsonOf(schema,language){const on=schema?.form.kind==="external"?schema.form.on:void 0;return on?.
form.kind==="class"?modelSchema(on.form.cls):schema&&schemaOfValue(schema,language)?.json}const listed_tools_LISTS=/^(?:[Tt]ools|[Pp]rompts|[Rr]esources|[Rr]esourceTemplates)$/,
REPLY=/^[Rr]esult$/,listed_tools_DEPTH=4;function toolsIn({form},depth){if(depth>listed_tools_DEPTH)return[];if(form.kind==="choice")return form.of.flatMap(each=>toolsIn(
each,depth+1));if(form.kind==="list")return form.items;if(form.kind==="external"){const list2=form.args?.find(({name})=>name!==void 0&&listed_tools_LISTS.test(name))?.
value;return list2?toolsIn(list2,depth+1):[]}const fields=form.kind==="object"||form.kind==="instance"?[...form.fields]:[],tools=(fields.find(([name])=>listed_tools_LISTS.
test(name))??fields.find(([name])=>REPLY.test(name)))?.[1];return tools?toolsIn(tools,depth+1):[]}function listed_tools_fieldOf({form},name){return form.kind===
"object"?form.fields.get(name):form.kind==="instance"?form.fields.get(name)??form.fields.get(name[0]?.toUpperCase()+name.slice(1)):form.kind==="external"?form.args?.
find(arg=>arg.name===name)?.value:void 0}const listed_tools_known=new WeakMap;function objectAt(machine,home,name){for(const path of new Set([home,...machine.project.
parsed.keys()])){const ir=machine.project.module(path,"imported");if(!ir)continue;const names=listed_tools_known.get(ir)??listed_tools_namesIn(ir);listed_tools_known.
set(ir,names);const found2=names.get(name);if(found2)return{path,at:found2.at,to:found2.to}}}function listed_tools_namesIn({body,exports}){const names=new Map,open=[
body,exports];for(let node=open.pop();node;node=open.pop()){const name=listed_tools_nameOf(node);name&&!names.has(name.text)&&names.set(name.text,name.span);for(const child of Object.
values(node))typeof child=="object"&&child!==null&&open.push(child)}return names}function listed_tools_nameOf(node){const named2=node.kind==="object"&&node.entries?
node.entries:node.kind==="call"&&node.args?node.args:[],of=key=>named2.find(each=>(node.kind==="object"?each.key:each.name)===key)?.value,name=of("name");if(!(name?.
kind!=="literal"||typeof name.value!="string"||!of("description")))return{text:name.value,span:node}}const components_PARTS=5e3,SOURCES=200,SAYS_NOTHING=/^(?:result|response|res|output|stream|text|reply|answer|completion|value)s?$/i,
WRITES=/^(?:add|upsert|insert|put|set|save|store|delete|remove|update|index|from)/i;function createComponents(machine){const parts2=new Map,notes={parts:new WeakMap,
objects:new WeakMap,handlers:new WeakMap,sites:new WeakMap,uses:new Map,entryUses:new Map};let tests=new Set;function partFor(key,make2){const known2=parts2.get(
key);if(known2||parts2.size>=components_PARTS)return known2;const part=make2();return parts2.set(key,part),part}function make(entry,call2){const{site}=call2,{path}=site.
frame.module.ir;if(tests.size>0&&!tests.has(path)&&site.frame.fn)return;const named2=nameIn(machine,entry,call2),part=partFor(`${path}|${site.at}|${entry.makes}\
|${named2?.name??""}`,()=>({...component_parts_newPart(entry.makes,entry.framework,named2?.name??"",{path,at:site.at,to:site.to}),provider:entry.provider,nameAt:named2?.
at??site}));part&&(tell(machine,part,{entry,call:call2}),notes.parts.set(call2.args,part),call2.self?.form.kind==="instance"&&(notes.objects.set(call2.self.form.
fields,part),part.name===""&&(part.name=call2.self.form.of.cls.name)))}function list2(entry,selector,call2){for(const each of listed(machine,selectors_select(machine,
selector,call2)[0],call2,siteIn)){const place=(typeof each.place=="string"?objectAt(machine,each.place,each.name):each.place)??placeOf(call2),part=partFor(`${place.
path}|${place.at}|${entry.makes}|${each.name}`,()=>component_parts_newPart(entry.makes,entry.framework,each.name,place));if(part){each.description!==void 0&&part.
facts.set("description",each.description),each.schema!==void 0&&(part.schema=each.schema);for(const server of call2.on?component_parts_partsIn(notes,call2.on):[])
server.links.set(part,"exposes")}}}const siteIn=({form})=>form.kind==="external"&&form.args?notes.sites.get(form.args):void 0;function note2(uses,part,method){const isStore=part.
type==="vector_store"||part.type==="memory";uses.set(part,isStore?WRITES.test(method)?"writes_to":"reads_from":"uses")}return{begin(others){tests=others},met(entries,call2){
for(const entry of entries){const{when={},to}=entry;if(!Object.entries(when).every(([selector,wanted])=>meets(machine,selector,wanted,call2)))continue;const existing=to===
void 0?[]:selectors_select(machine,to,call2).flatMap(value=>component_parts_partsIn(notes,value));for(const part of existing)tell(machine,part,{entry,call:call2}),
notes.parts.set(call2.args,part);entry.isListed?notes.sites.set(call2.args,placeOf(call2)):entry.lists!==void 0?list2(entry,entry.lists,call2):existing.length===
0&&to!=="self"&&make(entry,call2)}},registered(args,handler){const known2=notes.handlers.get(args);known2?known2.push(handler):notes.handlers.set(args,[handler])},
used(on,method,{frame}){for(const part of component_parts_partsIn(notes,on)){for(let at=frame;at;at=at.parent)if(at.fn){note2(inMap(notes.uses,at.fn),part,method);
break}machine.entry&&note2(inMap(notes.entryUses,machine.entry),part,method)}},asked(address,{frame,at,to}){const{entry}=machine,name=addressIn(address);if(!entry||
name===void 0)return;const{path}=frame.module.ir,part=partFor(`${path}|${at}|endpoint|${name}`,()=>component_parts_newPart("endpoint","",name,{path,at,to}));part&&
inMap(notes.entryUses,entry).set(part,"calls")},close(handlers){return parts2.size===0?[]:linked(machine,namedParts(machine,[...parts2.values()]),notes,handlers)}}}
function placeOf({site:{frame,at,to}}){return{path:frame.module.ir.path,at,to}}function inMap(map,key){const known2=map.get(key)??new Map;return map.set(key,known2),
known2}function tell(machine,part,source){const{entry,call:call2}=source;part.sources.length<SOURCES?part.sources.push(source):part.isWhole=!1;for(const capability of entry.
can??[])part.can.add(capability);for(const[name,selector]of Object.entries(entry.facts??{})){const text=settingText(selectors_select(machine,selector,call2)[0]);
text!==void 0&&text!==""&&!part.facts.has(name)&&part.facts.set(name,text)}for(const[flag,conditions]of Object.entries(entry.flags??{}))Object.entries(conditions).
every(([selector,wanted])=>components_isExactly(selectors_select(machine,selector,call2)[0],wanted))&&part.flags.add(flag)}function components_isExactly(value,wanted){
return value?.form.kind!=="constant"||value.taints.length>0?!1:wanted==="none"?value.form.value===null:value.form.value===wanted}function nameIn(machine,{name:selector},call2){
for(const each of selector?.split("|")??[]){const name=nameText(selectors_select(machine,each,call2)[0]);if(name===void 0)continue;const{frame}=call2.site,key=each.
slice(each.lastIndexOf(".")+1);return{name,at:callAt(frame.module.ir,call2.site)?.valueAt(key)??call2.site}}}function namedParts(machine,all){const named2=new Set(
all.filter(({name})=>name!=="").map(sameOf));return all.filter(part=>{if(part.name!=="")return!0;if(named2.has(sameOf(part)))return!1;const ir=machine.project.module(
part.path,"imported"),call2=ir&&callAt(ir,part),names=call2?[call2.name,call2.holder].toSorted((a,b)=>Number(SAYS_NOTHING.test(a))-Number(SAYS_NOTHING.test(b))):
[];return part.name=[...names,call2?.callee??""].find(each=>each!=="")??"",!0})}function sameOf({path,at,type}){return`${path}|${at}|${type}`}const request_origin_DEPTH=6,
METHOD=/^[Mm]ethod$/,METHOD_NAME=/[Mm]ethod$/,KEEPS=/^(?:strip|trim|toString|lower|toLowerCase|String|str|string|unquote|\w*Method)$/,GETS=/^(?:get|pop|setdefault|optString|getString)$/;
function originOf(subject,scope){const expressions2=new Set,params=new Map;return followMethod(subject,{scope,expressions:expressions2,params},0)?{expressions:expressions2,
params}:void 0}function followMethod(given2,search,depth){if(depth>request_origin_DEPTH)return!1;const expr=request_origin_bare(given2),holder=methodOf(expr);if(holder)
return followRequest(holder,search,depth+1);if(expr.kind==="call"){const{callee,args}=expr;if(callee.kind==="member"&&KEEPS.test(callee.name))return followMethod(
callee.of,search,depth+1);const[first2]=args;return callee.kind==="name"&&KEEPS.test(callee.name)&&first2!==void 0&&followMethod(first2.value,search,depth+1)}if(expr.
kind==="index"&&expr.key.kind==="literal"&&expr.of.kind==="name"){const at=Number(expr.key.value);for(const value of valuesOf(expr.of.name,search.scope)){const item=value.
kind==="list"?value.items[at]?.value:void 0;if(item&&followMethod(item,search,depth+1))return!0}return!1}if(expr.kind!=="name")return!1;let isFound=!1;for(const value of valuesOf(
expr.name,search.scope))!mentions(value,expr.name)&&followMethod(value,search,depth+1)&&(isFound=!0);return isFound?!0:search.scope.params.some(({name})=>name===
expr.name)?(search.params.set(expr.name,"method"),!0):!1}function methodOf(expr){if(expr.kind==="member")return METHOD.test(expr.name)?expr.of:void 0;if(expr.kind===
"index")return isMethod(expr.key)?expr.of:void 0;if(!(expr.kind!=="call"||expr.callee.kind!=="member"||!GETS.test(expr.callee.name)))return isMethod(expr.args[0]?.
value)?expr.callee.of:void 0}function isMethod(key){return key?.kind==="literal"&&typeof key.value=="string"&&METHOD.test(key.value)}function followRequest(given2,search,depth){
if(depth>request_origin_DEPTH)return!1;const expr=request_origin_bare(given2),{scope,expressions:expressions2,params}=search;if(expr.kind!=="name"){const key=request_origin_keyOf(
expr);return key===void 0?(expressions2.add(expr),!0):request_origin_rootOf(expr)===void 0?!1:(forEach(scope,each=>{request_origin_keyOf(each)===key&&expressions2.
add(each)}),!0)}const{name}=expr,values=valuesOf(name,scope).filter(value=>!mentions(value,name)),isParam=scope.params.some(param=>param.name===name);if(isParam&&
params.set(name,"request"),values.length===0&&!isElement(name,scope))return isParam;if(scope.language==="go"||values.length===0)return forEach(scope,each=>{each.
kind==="name"&&each.name===name&&expressions2.add(each)}),!0;for(const value of values){const source=request_origin_bare(value);source.kind==="name"||source.kind===
"member"||source.kind==="index"?followRequest(source,search,depth+1)||expressions2.add(source):isConstant(source)||expressions2.add(source)}return isParam||expressions2.
size>0}function isConstant(expr){return expr.kind==="literal"||expr.kind==="object"||expr.kind==="list"}function request_origin_bare(expr){return expr.kind==="c\
ast"?request_origin_bare(expr.of):expr.kind==="choice"&&expr.by!=="and"&&expr.by!=="test"?request_origin_bare(expr.of[0]):expr}function valuesOf(name,{body}){const values=[];
return walk(body,node=>{const{kind,target,value}=node;kind==="assign"&&target?.kind==="name"&&target.name===name&&value&&values.push(value)}),values}function isElement(name,{
body}){let isFound=!1;return walk(body,node=>{const{kind,element}=node;kind==="loop"&&element===name&&(isFound=!0)}),isFound}function mentions(expr,name){let isFound=!1;
return walk(expr,node=>{const{kind,name:own}=node;kind==="name"&&own===name&&(isFound=!0)}),isFound}function request_origin_keyOf(expr){switch(expr.kind){case"n\
ame":return expr.name;case"member":{const of=request_origin_keyOf(expr.of);return of===void 0?void 0:`${of}.${expr.name}`}case"index":{const of=request_origin_keyOf(
expr.of);return of===void 0||expr.key.kind!=="literal"?void 0:`${of}.${expr.key.value}`}case"call":{const of=request_origin_keyOf(expr.callee),args=expr.args.map(
({value})=>value.kind==="literal"?String(value.value):request_origin_keyOf(value));return of===void 0||args.includes(void 0)?void 0:`${of}(${args.join(",")})`}case"\
cast":return request_origin_keyOf(expr.of);default:return}}function request_origin_rootOf(expr){return expr.kind==="name"?expr.name:expr.kind==="member"||expr.kind===
"index"||expr.kind==="cast"?request_origin_rootOf(expr.of):expr.kind==="call"?request_origin_rootOf(expr.callee):void 0}function forEach({body},visit){walk(body,
node=>visit(node),!0)}function walk(root,visit,isDeep2=!1){const open=[root];for(let node=open.pop();node;node=open.pop()){visit(node);const{kind}=node;if(!(!isDeep2&&
node!==root&&(kind==="function"||kind==="class")))for(const each of Object.values(node))typeof each=="object"&&each!==null&&open.push(each)}}const BY_HAND="JSON\
-RPC",request_values_METHODS=new Map([["tools/call",{calls:"tool"}],["prompts/get",{calls:"prompt"}],["resources/read",{calls:"resource"}],["tools/list",{lists:"\
tool"}],["prompts/list",{lists:"prompt"}],["resources/list",{lists:"resource"}]]),PARAMS=/param|^(?:arguments|args|data|payload|input)$/i,REQUEST=/^(?:req|request|rpc|msg|message|body|envelope)/i,
request_values_found=new WeakMap;function holderOf(subject,frame){const known2=request_values_found.get(subject);if(known2==="nowhere")return;let out=0;for(let at=frame;at;at=
at.parent){for(;at.parent&&at.fn&&at.parent.fn===at.fn;)at=at.parent;if(known2){if(out++===known2.out)return{holder:at,origin:known2.origin};continue}const{ir}=at.
module,origin=originOf(subject,{params:at.fn?.params??[],body:at.fn?.body??ir.body,language:ir.language});if(origin)return request_values_found.set(subject,{out,
origin}),{holder:at,origin};out++}known2||request_values_found.set(subject,"nowhere")}function pieceOf(body,expressions2){const places=body.flatMap((stmt,index)=>stmt.
kind!=="function"&&stmt.kind!=="class"&&expressions2.some(({at})=>stmt.at<=at&&at<stmt.to)?[index]:[]),[first2,last]=[places[0],places.at(-1)],piece=first2===void 0||
last===void 0?[]:body.slice(first2,last+1),[start,end]=[piece[0],piece.at(-1)];if(!start||!end)return;const span={at:start.at,to:end.to};return{name:"",nameAt:span,
params:[],body:piece,decorators:[],isPiece:!0,...span}}function requestFor(machine,{name:method,kind,sent,toolName,isGo}){const constant=machine.values.constant(
method),params=request_values_objectOf(machine,request_values_fieldsOf(kind,sent,toolName),isGo),version=machine.values.constant("2.0");for(const part of[sent,toolName,
params])present.add(part);return{request:request_values_objectOf(machine,[["jsonrpc",version],["method",constant],["params",params]],isGo),params,method:constant}}
function request_values_fieldsOf(kind,sent,name){return"calls"in kind?kind.calls==="resource"?[["uri",sent]]:[["name",name],["arguments",sent]]:[]}function request_values_objectOf(machine,fields,isGo){
const all=new Map(fields);if(isGo)for(const[name,value]of fields)all.set(name==="uri"?"URI":name[0]?.toUpperCase()+name.slice(1),value);return machine.values.make(
{kind:"object",fields:all,rest:machine.values.unknown()})}function asTyped(machine,old,whole,site){if(old?.form.kind!=="instance"||site.frame.module.ir.language!==
"go")return whole;const own=machine.values.make({...old.form,fields:newFields(machine.values)});return fillStruct(machine,own,whole,site)?own:whole}function roleOf({
name="",value}){const owner=ownerOf(value)?.name??"";return/^[Pp]arams$/.test(owner)||PARAMS.test(name)?"params":REQUEST.test(name)?"request":void 0}function byPosition(args,{
params}){return args.map(({name,...arg})=>params.find(each=>each.name===name)?.by==="keyword"&&name!==void 0?{...arg,name}:arg)}const RANK={high:0,medium:1,low:2};
function createFlows(machine,calls){const flows=new Map;return{add(found2){const{taint,sink,step}=found2,source=namedTool(machine,taint.source),flow2={source,sink,
sinkName:found2.sinkName,callee:found2.callee,...flows_holderOf(machine,found2.frame),...source.entry&&{entry:source.entry},steps:stepsOf(machine,found2,source,
calls),confidence:found2.confidence,doubts:found2.doubts,isVague:taint.isVague,isByDesign:found2.isByDesign},key=[source.origin,source.entry?.path,source.entry?.
name,source.name,sink,step.path,step.at].join("|"),old=flows.get(key);(!old||isBetter(flow2,old.flow))&&flows.set(key,{flow:flow2,source:taint.source})},withdraw(path,{
at,to}){for(const[key,{flow:flow2}]of flows){const{sink,steps}=flow2,last=steps.at(-1);sink==="url"&&last?.path===path&&last.at<=at&&to<=last.to&&flows.delete(key)}},
close(){const all=[...flows.values()].filter(({source})=>!machine.requests.isNeedless(source.entry)),told=new Set(all.flatMap(({flow:flow2})=>flow2.entry?.framework===
BY_HAND?[flows_placeOf(flow2)]:[]));return all.filter(({flow:flow2})=>flow2.source.origin!=="remote"||!told.has(flows_placeOf(flow2))).flatMap(({flow:flow2,source})=>held(
machine,flow2,source))}}}function flows_placeOf({sink,steps}){const last=steps.at(-1);return`${sink}|${last?.path}|${last?.at}`}const ONLY_ASKED="callers are as\
ked who they are, and nothing looks at the answer";function held({callers},flow2,source){if(flow2.sink!=="subject"&&flow2.sink!=="privilege")return[flow2];if(callers.
isChecked(source))return[];const known2=callers.around(flow2.entry?.path??flow2.steps.at(-1)?.path??"");return known2==="caller"||flow2.sink==="privilege"?[flow2]:
known2?[{...flow2,confidence:"low",doubts:[...flow2.doubts,ONLY_ASKED]}]:[]}function namedTool(machine,source){const{entry}=source;return entry?.name!==""||machine.
tool===void 0?source:{...source,entry:{...entry,name:machine.tool}}}function flows_holderOf({handler},inner){let isInHandler=!1,holder;for(let at=inner;at&&!isInHandler;at=
at.parent){if(isInHandler=at.fn!==void 0&&at.fn===handler,holder!==void 0||!at.fn||at.fn.name==="")continue;holder=(at.self?.form.kind==="instance"?`${at.self.form.
of.cls.name}.`:"")+at.fn.name}return{isInHandler,...holder!==void 0&&{holder}}}function isBetter(a,b){return RANK[a.confidence]-RANK[b.confidence]<0||a.confidence===
b.confidence&&(Number(b.isByDesign)-Number(a.isByDesign)>0||a.isByDesign===b.isByDesign&&a.steps.length<b.steps.length)}function stepsOf(machine,{taint,step},source,calls){
const own=[];for(let at=taint.step;at;at=at.before)own.unshift(at);const first2=own[0]?.order??0,way=[...own.map(each=>({...each,what:each.what==="%source"?describe(
source):each.what})),...calls.stack.filter(({order,name,fn})=>order>first2&&name!==""&&fn!==machine.handler).map(({site,name,order})=>({path:site.frame.module.ir.
path,at:site.at,to:site.to,what:`\`${name}\` is called`,order}))].sort((a,b)=>a.order-b.order),steps=[];for(const{path,at,to,what}of[...way,step]){const last=steps.
at(-1);last&&last.path===path&&last.at===at&&last.to===to&&steps.pop(),steps.push({path,at,to,what})}return steps}function describe({origin,name,entry}){if(origin!==
"argument")return name;const of=entry?` of ${entry.kind}${entry.name===""?"":` \`${entry.name}\``}`:"";return name===""?`the arguments${of}`:`argument \`${name}\
\`${of}`}const OPENED=/(?:^|\.)(?:open|read_text|read_bytes|readFile|readFileSync|ReadFile|(?!(?:Pure|Posix|Windows)?Path\(|U(?:RL|rl)\()[A-Z]\w*)\(\)$/;function sourcesOf(value,depth=0){
const own=deepTaints(value),{form}=value;return own.length>0?own.filter(({isVague})=>!isVague):form.kind!=="external"||depth>3||OPENED.test(form.path)?[]:[...form.
on?sourcesOf(form.on,depth+1):[],...(form.args??[]).flatMap(each=>sourcesOf(each.value,depth+1))]}function isOnlyTyped({registration:{takes,call:call2,decorator,
isGuess}}){return takes!==void 0&&!call2||isGuess===!0&&decorator!==void 0}function keyOfHandler({entry,fn,language},numberOf){const{form}=fn;if(form.kind!=="fu\
nction")return`${entry.kind}:${entry.name}:`;const home=language==="go"&&entry.name===""&&form.fn.name===""?`@${numberOf(form.home.frame)}`:"";return`${entry.kind}\
:${entry.name}:${form.home.path}:${form.fn.at}${home}`}function functionsOf(machine,{ir,frame}){const home={path:ir.path,frame};return ir.body.flatMap(stmt=>{if(stmt.
kind==="function"&&!stmt.fn.receiver)return[machine.values.make({kind:"function",fn:stmt.fn,home}),...stmt.fn.decorators.length>0?functionsIn(frame.state.vars.get(
stmt.fn.name)):[]];if(stmt.kind==="function"&&stmt.fn.receiver){const{form}=lookUp(machine,stmt.fn.receiver.type,frame),self2=form.kind==="class"?machine.instance(
form):machine.values.unknown();return[machine.values.make({kind:"function",fn:stmt.fn,home,self:self2})]}if(stmt.kind==="assign")return functionsIn(stmt.target.
kind==="name"?frame.state.vars.get(stmt.target.name):void 0).filter(({form})=>form.kind==="function"&&form.home.path===ir.path);if(stmt.kind!=="class"||stmt.cls.
form!=="class")return[];const self=machine.instance({kind:"class",cls:stmt.cls,home});return stmt.cls.methods.map(fn=>machine.values.make({kind:"function",fn,home,
...!fn.isStatic&&{self}}))})}function functionsIn(value){return(value?.form.kind==="object"?[...value.form.fields.values()]:value?[value]:[]).filter(({form})=>form.
kind==="function")}function createRequests(machine){const met2=new Map,kept=new Map,unsure=[],senders=new Set,answered=new Set,entries=new Map,understood=new Set,
cut=new Set;let current,sent,toolName,isRead=!1,isTold2=!1;function meet2(method,subject,value,frame,isTable=!1){const found2=holderOf(subject,frame);if(!found2)
return;const{holder,origin}=found2,{path,body}=holder.module.ir,at=holder.fn?.at??-1,key=`${path}|${at}|${method}`;if(value.form.kind==="constant"){current?value.
form.value===method&&current.key!==key&&(answered.add(key),understood.add(path)):senders.add(`${path}|${at}`);return}const before=met2.get(key);if(before==="don\
e")return;if(!before&&met2.size>=limits.gN){cut.add(path);return}const isByName=[...origin.params.values()].includes("method")&&!isTable&&!requests_isOfRequest(
value),fn=holder.fn??pieceOf(body,[...origin.expressions,subject]),kind=request_values_METHODS.get(method);if(!fn||!kind)return;const entry={kind:"calls"in kind?
kind.calls:kind.lists,name:"",description:void 0,path,framework:BY_HAND,isGuess:isByName||SENDS.test(holder.fn?.name??""),at:subject.at,to:subject.to};entries.set(
key,entry);const{self}=holder,isMethod2=self!==void 0&&holder.fn!==void 0&&self!==holder.parent?.self,params=isMethod2&&holder.module.ir.language==="python"?fn.
params.slice(1):fn.params,answer={key,method,entry,fn:{...fn},frame:holder.fn?holder.parent:holder,origin,self:isMethod2?self:void 0,olds:oldValues(origin,holder),
args:params.map(param=>({at:{at:param.at,to:param.to},name:param.name,value:holder.state.vars.get(param.name)??machine.values.unknown(),...param.by==="map"&&{spread:"\
map"}}))};(!before||knownOf(before)<knownOf(answer))&&met2.set(key,answer)}function keep(method,value){const{kind}=value.form;if(!request_values_METHODS.has(method)||
kind!=="function"&&kind!=="choice")return;const known2=kept.get(method)??[];kept.set(method,known2),known2.length<requests_KEPT&&!known2.some(({id:id2})=>id2===
value.id)&&known2.push(value)}function meetLater(){if(kept.size>0)for(const[key,value,frame]of unsure)for(const method of kept.keys())meet2(method,key,value,frame,
!0);unsure.length=0}function run2({method,entry,fn,frame,origin,args,self,olds}){const{language}=frame.module.ir,kind=request_values_METHODS.get(method);if(!kind)
return;const registration={framework:BY_HAND,kind:entry.kind,isValidated:!1,tainted:[],toolName:entry.kind==="resource"?"0.params.uri":"0.params.name"},{at,to}=entry,
own=theirs(machine,entry,{name:"",by:"position",at,to},"",frame,void 0,{registration,language}),name=machine.values.unknown();machine.toolNames.add(name.id);const parts2=requestFor(
machine,{name:method,kind,sent:own,toolName:name,isGo:language==="go"}),site=siteOf(entry,frame),given2=new Map;for(const expr of origin.expressions)given2.set(
expr,asTyped(machine,olds.get(expr),parts2.request,site));const isByMethod=[...origin.params.values()].includes("method"),passed2=args.map(arg=>{const role=origin.
params.get(arg.name??"")??(isByMethod?roleOf(arg):void 0);return role?{...arg,value:asTyped(machine,arg.value,parts2[role],site)}:arg}),home={path:frame.module.
ir.path,frame},callee=machine.values.make({kind:"function",fn,home,...self&&{self}}),before={entry:machine.entry,tool:machine.tool,handler:machine.handler,given:machine.
given};[machine.entry,machine.tool,machine.handler,machine.given]=[entry,void 0,fn,given2],[sent,toolName,isRead,isTold2]=[own,name,!1,!1];const isCall2="calls"in
kind,result=machine.call(callee,byPosition(passed2,fn),siteOf(fn,frame));!isCall2&&!isTold2&&told(result,fn,frame),[machine.entry,machine.tool,machine.handler]=
[before.entry,before.tool,before.handler],machine.given=before.given,[sent,toolName]=[void 0,void 0],isCall2&&(!isRead&&(partsOf(own)?.size??0)===0||(understood.
add(entry.path),entry.isGuess||machine.register({entry,registration,fn:callee,schema:void 0,language})))}function read2(value){value===sent&&(isRead=!0),value===
toolName&&current&&understood.add(current.entry.path)}function told(value,{at,to},frame){const kind=current&&request_values_METHODS.get(current.method);if(!kind||
!("lists"in kind))return;isTold2=!0;const entry={makes:kind.lists,framework:"mcp",call:[],lists:"0"},site=siteOf({at,to},frame);machine.components.met([entry],{
path:"%list",callee:value,on:void 0,args:[{value,at:{at,to}}],site})}return{understood,cut,compared(subject,value,against,frame){const method=against.taints.length===
0?values_constantOf(against):void 0;subject&&typeof method=="string"&&request_values_METHODS.has(method)&&meet2(method,subject,value,frame)},lookedUp(of,key,value,frame){
const{form}=of,ways=form.kind==="choice"?form.of:[of];let isKnown=!1;for(const way of ways)if(way.form.kind==="object")for(const[method,handler]of way.form.fields)
!request_values_METHODS.has(method)||!requests_ANSWERS.has(handler.form.kind)||(meet2(method,key,value,frame,!0),isKnown=!0);if(!(isKnown||!METHOD_NAME.test(requests_nameOf(
key)))){if(current&&values_constantOf(value)===current.method){const found2=kept.get(current.method)??[];return found2.length>0?machine.values.join(found2):void 0}
value.form.kind!=="constant"&&unsure.length<UNSURE&&unsure.push([key,value,frame])}},keep,made(value,at,frame){if(value.form.kind==="object"){for(const[name,field]of value.
form.fields)keep(name,field);current&&hasList(value)&&told(value,at,frame)}},passed(args,frame){const[first2,...others]=args,method=first2&&others.length>0?values_constantOf(
first2.value):void 0;if(typeof method=="string")for(const{value}of others)keep(method,value);if(current)for(const{value,at,spread}of args)!isTold2&&hasList(value)&&
told(value,at,frame),spread==="map"&&value.form.kind==="object"&&value.form.fields.forEach(read2)},read:read2,next(){meetLater();let answer;for(const[key,each]of met2)
answer||each==="done"||(met2.set(key,"done"),(!each.entry.isGuess||!senders.has(key.slice(0,key.lastIndexOf("|"))))&&(answer=each));if(!answer)return;const own=answer;
return{path:own.entry.path,run(){current=own;try{run2(own)}finally{current=void 0,machine.given=requests_NOTHING}}}},isNeedless:entry=>entry!==void 0&&[...answered].
some(key=>entries.get(key)===entry)}}const requests_KEPT=20,UNSURE=200,requests_ANSWERS=new Set(["function","choice","external"]),requests_NOTHING=new Map,requests_LISTS=[
"tools","prompts","resources","Tools","Prompts","Resources"];function oldValues({expressions:expressions2},{state}){return new Map([...expressions2].flatMap(expr=>{
const value=expr.kind==="name"?state.vars.get(expr.name):void 0;return value?[[expr,value]]:[]}))}const SENDS=/^_*(?:send|write|emit|forward|notify|publish)(?![a-z])(?!.*[Hh]andle)/;
function requests_isOfRequest({form}){return form.kind==="choice"?form.of.some(requests_isOfRequest):form.kind==="external"&&METHOD_NAME.test(form.path)}function knownOf({
self,args}){return[...self?[self]:[],...args.map(({value})=>value)].reduce((sum,{form})=>form.kind==="unknown"?sum:sum+1+(form.kind==="instance"?form.fields.size:
0),0)}function requests_nameOf(expr){return expr.kind==="name"||expr.kind==="member"?expr.name:expr.kind==="index"&&expr.key.kind==="literal"?String(expr.key.value):
""}function hasList({form}){return form.kind==="object"&&requests_LISTS.some(name=>form.fields.has(name))}const STAINS=60,stains_SOURCES=12;function createStains(){
const known2=new Map,last=new Map,readers=new Map,callers=new Map,reached=new Map;let count=0;function lastOf2(fn){const before=reached.get(fn);if(before!==void 0)
return before;const{names,members}=takenBy(fn);let at=0;for(const name of[...names,...members])readers.set(name,(readers.get(name)??new Set).add(fn)),at=Math.max(
at,last.get(name)??0);return reached.set(fn,at),at}function raise(fn,at){const open=[fn];for(let each=open.pop();each;each=open.pop())lastOf2(each)>=at||(reached.
set(each,at),open.push(...callers.get(each)??[]))}return{get count(){return count},met(thing,name,value){if(count>=STAINS)return;const sources=deepTaints(value).
filter(({source})=>source.origin==="argument");if(sources.length===0)return;const fields=known2.get(thing)??new Map;known2.set(thing,fields);const before=fields.
get(name)??new Set;fields.set(name,before);const{size}=before;for(const{source}of sources)before.size<stains_SOURCES&&before.add(source);if(before.size!==size){
last.set(name,++count);for(const fn of readers.get(name)??[])raise(fn,count)}},calls(from,to){const own=callers.get(to)??new Set;callers.set(to,own),own.size!==
own.add(from).size&&raise(from,lastOf2(to))},reaches:(fn,since2)=>count>since2&&lastOf2(fn)>since2}}const asked_before_SAME=new Set(["==","!=","is","is not","&&",
"||","and","or","not"]),asked_before_DEPTH=4;function testOf(machine,test,frame,depth=0){if(!(depth>asked_before_DEPTH))switch(test.kind){case"literal":return typeof test.
value=="object"&&test.value!==null?void 0:`${typeof test.value} ${test.value}`;case"name":return`#${lookUp(machine,test.name,frame).id}`;case"member":{const of=testOf(
machine,test.of,frame,depth+1);return of?.startsWith("#")?`${of}.${test.name}`:void 0}case"operation":{if(!asked_before_SAME.has(test.operator))return;const operands=test.
operands.map(each=>testOf(machine,each,frame,depth+1));return operands.every(each=>each!==void 0)?`${test.operator}(${operands.join(",")})`:void 0}default:return}}
function keepSides(state,test,sides2,before){sides2.whenTrue===before.whenTrue&&sides2.whenFalse===before.whenFalse||(state.tests=new Map([...state.tests??[],[test,
sides2]]))}const refusals=new WeakMap;function checkPrivilege(machine,branch2,frame){if(!machine.entry)return;const known2=refusals.get(branch2)??{isThen:refuses(
branch2.then),isOtherwise:refuses(branch2.otherwise)};if(refusals.set(branch2,known2),known2.isThen===known2.isOtherwise)return;const{language,path}=frame.module.
ir,asked=asksFor(machine,branch2.test,known2.isOtherwise,frame,0);if(!(!asked||asked.others.some(each=>machine.callers.isCaller(each,language))))for(const taint of asked.
taints)machine.flow({taint,sink:"privilege",sinkName:"a decision who may",callee:"if",frame,step:{path,at:branch2.test.at,to:branch2.test.to,what:"decides who m\
ay"},confidence:"medium",doubts:[],isByDesign:!1})}function asksFor(machine,test,isPositive,frame,depth){if(depth>4)return;if(test.kind==="operation"&&test.operator===
"not"&&test.operands[0])return asksFor(machine,test.operands[0],!isPositive,frame,depth+1);if(test.kind==="choice"&&test.by!=="test"){const parts2=test.of.map(each=>asksFor(
machine,each,isPositive,frame,depth+1));if(parts2.every(each=>each===void 0))return;const values2=test.of.map(each=>machine.evaluate(each,frame));return{taints:parts2.
flatMap(each=>each?.taints??[]),others:[...values2,...parts2.flatMap(each=>each?.others??[])]}}if(test.kind==="operation"&&/^(?:==|!=|in|not in)$/.test(test.operator)){
if((test.operator==="=="||test.operator==="in")!==isPositive)return;const values2=test.operands.map(each=>machine.evaluate(each,frame)),roles2=values2.flatMap((each,at)=>values2.
some((other2,index)=>index!==at&&isRole(other2))?privileges_named(each,namesRole):[]);return roles2.length>0?{taints:roles2,others:values2}:void 0}if(!isPositive)
return;const value=machine.evaluate(test,frame),privileges=privileges_named(value,namesPrivilege);if(privileges.length>0)return{taints:privileges,others:[value]};
const{form}=value;if(form.kind!=="external"||!/\.(?:includes|has|Contains)\(\)$/.test(form.path))return;const values=[...form.on?[form.on]:[],...(form.args??[]).
map(each=>each.value)],roles=values.some(isRole)?values.flatMap(each=>privileges_named(each,namesRole)):[];return roles.length>0?{taints:roles,others:values}:void 0}
function privileges_named(value,is){return deepTaints(value).filter(({source,isVague})=>source.origin==="argument"&&!isVague&&is(source.name))}function isRole(value){
const text=constantText(value);return text!==void 0?isPrivileged(text):value.form.kind==="list"&&value.form.items.length>0&&value.form.items.every(isRole)}function refuses(body){
const last=body.at(-1);return!last||last.kind!=="throw"&&last.kind!=="return"?!1:body.some(stmt=>(stmt.kind==="throw"||stmt.kind==="return"||stmt.kind==="expr")&&
stmt.value&&saysNo(stmt.value,0))}function saysNo(node,depth){if(depth>10||typeof node!="object"||node===null)return!1;if(Array.isArray(node))return node.some(each=>saysNo(
each,depth+1));const{kind,value,name}=node;return kind==="literal"?typeof value=="string"&&REFUSAL.test(value)||value===403:(kind==="name"||kind==="member")&&typeof name==
"string"&&/Permission(?:Error|Denied)|Forbidden|Unauthori[sz]ed|AccessDenied|AuthorizationError/.test(name)?!0:Object.values(node).some(each=>saysNo(each,depth+
1))}const reassigned_known=new WeakMap;function isFilledLater(module,{target,declares},value){if(declares!==!0||target.kind!=="name"||truthOf(value)!==!1)return!1;
const names=reassigned_known.get(module)??reassigned_namesIn(module.body);return reassigned_known.set(module,names),names.has(target.name)}function reassigned_namesIn(body){
const names=new Set,open=[{node:body,isInside:!1}];for(let next=open.pop();next;next=open.pop()){const{node,isInside}=next;isInside&&isAssignment(node)&&node.declares!==
!0&&node.target.kind==="name"&&names.add(node.target.name);for(const each of Object.values(node))typeof each=="object"&&each!==null&&open.push({node:each,isInside:isInside||
isFunction(each)})}return names}function isAssignment(node){return"kind"in node&&node.kind==="assign"&&"target"in node}function isFunction(node){return"params"in
node&&"body"in node}const UNROLLED=200,DOUBLED=4;function execute(machine,body,frame){declare(machine,body,frame);for(const stmt of body){if(frame.state.isDead||
!machine.spend())return;run(machine,stmt,frame)}}function declare(machine,body,frame){if(!body.some(({kind})=>kind==="function"||kind==="class"))return;const home=homeIn(
frame);for(const stmt of body)stmt.kind==="function"&&!stmt.fn.receiver&&stmt.fn.name!==""?frame.state.vars.set(stmt.fn.name,machine.values.make({kind:"function",
fn:stmt.fn,home})):stmt.kind==="class"&&stmt.cls.name!==""&&stmt.cls.form!=="type"?frame.state.vars.set(stmt.cls.name,machine.values.make({kind:"class",cls:stmt.
cls,home})):stmt.kind==="class"&&stmt.cls.name!==""&&frame.module.ir.language==="go"&&frame.state.vars.set(stmt.cls.name,machine.values.make({kind:"class",cls:stmt.
cls,home}))}function run(machine,stmt,frame){switch(stmt.kind){case"assign":{const value=machine.evaluate(stmt.value,frame),either2=frame.parent===void 0&&isFilledLater(
frame.module.ir,stmt,value)?machine.values.join([value,machine.values.unknown()]):value;assignTo(machine,stmt.target,either2,frame,{declares:stmt.declares===!0,
...stmt.type&&{type:stmt.type}});return}case"expr":machine.evaluate(stmt.value,frame);return;case"return":leave(machine,stmt.value,frame,stmt.goesOn===!0);return;case"\
throw":stmt.value&&machine.evaluate(stmt.value,frame),frame.state.isDead=!0;return;case"branch":branch(machine,stmt,frame);return;case"switch":choose(machine,stmt,
frame);return;case"loop":loop(machine,stmt,frame);return;case"try":attempt(machine,stmt,frame);return;case"leave":frame.left.push(copyOf(frame.state)),frame.state.
isDead=!0;return;case"function":machine.declared(stmt.fn,frame);return;case"class":machine.declaredClass(stmt.cls,frame);return}}function leave(machine,expr,frame,goesOn){
const value=expr?machine.evaluate(expr,frame):machine.values.constant(void 0);machine.handler!==void 0&&frame.fn===machine.handler&&expr&&checkResult(machine,value,
expr,frame),frame.returns.push({value,proofs:frame.state.proofs,judged:machine.judgedOf(value,frame.module.ir.language)}),goesOn||(frame.state.isDead=!0)}function branch(machine,stmt,frame){
const{test,then,otherwise}=stmt;checkPrivilege(machine,stmt,frame);const value=machine.evaluate(test,frame),truth=truthOf(value),judged2=machine.judgedOf(value,
frame.module.ir.language);if(truth!==void 0){learn(frame.state,truth?judged2?.whenTrue:judged2?.whenFalse),machine.execute(truth?then:otherwise,frame);return}const before=frame.
state,tool=machine.tool,asked=machine.ablation.noGuards?void 0:testOf(machine,test,frame),known2=asked===void 0?void 0:before.tests?.get(asked);frame.state=copyOf(
before),learn(frame.state,judged2?.whenTrue),learn(frame.state,known2?.whenTrue),refine(machine,test,!0,frame);const{proofs:atTrue}=frame.state;machine.tool=judged2?.
tool??tool;const isSetting=!machine.ablation.noGuards&&!judged2&&!isAbout(value),returns=frame.returns.length;machine.execute(then,frame),machine.tool=tool;const positive=frame.
state;frame.state=copyOf(before),learn(frame.state,judged2?.whenFalse),learn(frame.state,known2?.whenFalse),refine(machine,test,!1,frame);const{proofs:atFalse}=frame.
state;machine.execute(otherwise,frame);const negative=frame.state;if(frame.state=scopes_joined(machine,positive,negative),asked!==void 0&&!positive.isDead&&!negative.
isDead&&keepSides(frame.state,asked,{whenTrue:positive.proofs,whenFalse:negative.proofs},{whenTrue:atTrue,whenFalse:atFalse}),!!isSetting){!positive.isDead&&!negative.
isDead&&(frame.state.proofs=facts_either(positive.proofs,negative.proofs));for(let at=returns;at<frame.returns.length;at++)frame.returns[at]={...frame.returns[at],
bySetting:!0}}}function learn(state,proofs){proofs&&proofs.size>0&&(state.proofs=facts_both(state.proofs,proofs))}function choose(machine,{subject,cases},frame){
const value=subject&&machine.evaluate(subject,frame),known2=value&&values_constantOf(value),isName=value!==void 0&&machine.toolNames.has(value.id),before=frame.
state,outer=frame.left.length,tool=machine.tool;let end,fallen,missed=NO_PROOFS;for(const{tests,body,fallsThrough}of cases){const values=tests.map(each=>machine.
evaluate(each,frame));if(value)for(const each of values)machine.requests.compared(subject,value,each,frame);if(known2!==void 0&&values.length>0&&values.every(each=>each.
form.kind==="constant")&&!values.some(each=>values_constantOf(each)===known2)&&!fallen)continue;frame.state=fallen?scopes_joined(machine,copyOf(before),fallen):
copyOf(before),fallen||learn(frame.state,missed),fallen=void 0;const names=values.map(values_constantOf).filter(each=>typeof each=="string");if(value&&values.length>
0&&values.every(isFixed))learn(frame.state,proofsOf([{about:value,proves:EVERY_SINK,grade:"strong",note:""}]));else if(!subject&&values.length===1&&values[0]){const judged2=machine.
judgedOf(values[0],frame.module.ir.language);learn(frame.state,judged2?.whenTrue),missed=judged2?facts_both(missed,judged2.whenFalse):missed,judged2?.tool!==void 0&&
(machine.tool=judged2.tool)}isName&&names.length>0&&(machine.tool=names[0]),machine.execute(body,frame),machine.tool=tool,fallsThrough?fallen=frame.state:end=end?
scopes_joined(machine,end,frame.state):frame.state}fallen&&(end=end?scopes_joined(machine,end,fallen):fallen);for(const left of frame.left.splice(outer))end=end?
scopes_joined(machine,end,left):left;cases.some(({tests})=>tests.length===0)||(frame.state=copyOf(before),learn(frame.state,missed),end=end?scopes_joined(machine,
end,frame.state):frame.state),frame.state=end??before}function isFixed({form,taints}){return form.kind==="constant"||taints.length===0&&form.kind==="external"}function loop(machine,stmt,frame){
const{iterated,element,key,test,body}=stmt,over=iterated&&machine.evaluate(iterated,frame),site=siteOf(iterated??stmt,frame),outer=frame.left.length,set=(name,value)=>{
name!==void 0&&frame.state.vars.set(name,value)},items=over&&statements_itemsOf(machine,over),before=copyOf(frame.state);if(items&&items.length<=UNROLLED){const outerTurn=frame.
turn;for(const[name,item]of items){frame.turn=frame.state.vars.copy(),set(element,item),set(key,name),machine.execute(body,frame),frame.turn=outerTurn;for(const left of frame.
left.splice(outer))frame.state=scopes_joined(machine,frame.state,left);if(frame.state.isDead)break}if(items.length>0&&!frame.state.isDead)return;frame.state=items.
length>0?frame.state:before,frame.state.isDead&&(frame.state=before);return}const since2=machine.values.mark();frame.loops++;const turns=frame.loops>DOUBLED?1:2;
for(let turn=0;turn<turns;turn++){const start=copyOf(frame.state),{changes:changes2}=machine;if(test){const tested=machine.evaluate(test,frame);if(truthOf(tested)===
!1)break;learn(frame.state,machine.judgedOf(tested,frame.module.ir.language)?.whenTrue)}over&&(set(element,machine.element(over,site)),set(key,machine.keyIn(over,
site))),machine.execute(body,frame);for(const left of frame.left.splice(outer))frame.state=scopes_joined(machine,frame.state,left);const proved=over&&element!==
void 0&&!frame.state.isDead?ofElements(machine,machine.element(over,site),since2,frame):void 0;if(frame.state=scopes_joined(machine,start,frame.state),learn(frame.
state,proved),machine.changes===changes2&&!isCarried(start,frame.state))break}frame.loops--}function isCarried(start,{vars}){for(const name of start.vars.differing(
vars)){const[old,now]=[start.vars.get(name),vars.get(name)];if(old&&now&&old!==now&&keyOf(old)!==keyOf(now))return!0}return!1}function ofElements(machine,element,since2,{
state}){const parts2=element.form.kind==="list"?[element,...element.form.items]:[element],ids2=new Set(parts2.flatMap(({id:id2,taints})=>[id2,...taints.flatMap(
({subjects})=>subjects.slice(-1))]));return machine.ablation.noGuards?NO_PROOFS:new Map([...state.proofs].filter(([id2])=>id2>since2||ids2.has(id2)))}function statements_itemsOf(machine,{
form,taints}){if(!(taints.length>0)){if(form.kind==="list"&&!form.rest)return form.items.map((item,at)=>[machine.values.constant(at),item]);if(form.kind==="obje\
ct"&&!form.rest)return[...form.fields].map(([name,value])=>[machine.values.constant(name),value])}}function attempt(machine,{body,handlers,finally:last},frame){
const before=copyOf(frame.state);machine.execute(body,frame);const after=frame.state;let end=after;for(const{name,body:handler}of handlers)frame.state={...scopes_joined(
machine,copyOf(before),{...after,isDead:!1}),proofs:before.proofs,isDead:!1},name!==void 0&&frame.state.vars.set(name,machine.values.unknown()),machine.execute(
handler,frame),end=scopes_joined(machine,end,frame.state);if(frame.state=end,last.length>0){const isDead=frame.state.isDead;frame.state={...copyOf(isDead?before:
frame.state),isDead:!1},machine.execute(last,frame),isDead&&(frame.state.isDead=!0)}}const types_WRAPPERS=new Set(["Optional","Annotated","Promise","Readonly","\
Partial","Required","Awaitable","Final","ClassVar","NonNullable"]),types_NOTHING=new Set(["None","null","undefined","nil"]);function classOf(machine,type,frame){
const{form}=typedAs(machine,type,frame)??{form:void 0};return form?.kind==="instance"?form.of:void 0}function typedAs(machine,type,frame,depth=0){if(!(depth>4))
switch(type.kind){case"name":{const value=lookUp(machine,type.name,frame);return value.form.kind==="class"?machine.instance(value.form):value.form.kind==="exter\
nal"&&value.form.path!==type.name?types_objectOf(machine,value.form.path):void 0}case"member":{const value=machine.evaluate(type,frame);return value.form.kind===
"class"?machine.instance(value.form):value.form.kind==="external"&&!value.form.path.startsWith("?")?types_objectOf(machine,value.form.path):void 0}case"index":{
const name=type.of.kind==="name"||type.of.kind==="member"?type.of.name:"";if(!types_WRAPPERS.has(name))return typedAs(machine,type.of,frame,depth+1);const inner=type.
key.kind==="list"?type.key.items[0]?.value:type.key;return inner&&typedAs(machine,inner,frame,depth+1)}case"operation":{const meant=type.operands.filter(each=>!types_isNothing(
each));return type.operator==="|"&&meant.length===1&&meant[0]?typedAs(machine,meant[0],frame,depth+1):void 0}case"literal":return;default:return}}function types_isNothing(type){
return type.kind==="name"&&types_NOTHING.has(type.name)||type.kind==="literal"&&type.value==null}function types_objectOf(machine,path){return machine.values.make(
{kind:"external",path:`${path}()`})}const BESIDE=new Set(["tools/list","initialize"]),ARGUMENTS=/^[Aa]rguments$/,UNANSWERED="it answers `tools/call` without a l\
ibrary, and where it gets the arguments of its tools was not found: what they reach is not known";function unanswered(files){return files.filter(answersByHand).
map(({path})=>({path,reason:"not-supported",detail:UNANSWERED}))}function answersByHand({body}){const methods=new Set;let readsArguments=!1,isClient=!1;const isMethod2=expr=>expr!==
void 0&&(methodOf(expr)!==void 0||expr.kind==="name"&&METHOD_NAME.test(expr.name)||expr.kind==="name"&&expr.name.startsWith("%"));return walk(body,node=>{const each=node,
{subject}=node;if(each.cases&&isMethod2(subject))for(const test of each.cases.flatMap(({tests})=>tests))methods.add(unanswered_textOf(test));if(each.kind==="ope\
ration"&&/^[!=]=$/.test(each.operator??"")){const[left,right]=each.operands??[];isMethod2(left)&&methods.add(unanswered_textOf(right)),isMethod2(right)&&methods.
add(unanswered_textOf(left))}if(each.kind==="object")for(const{key,value}of each.entries??[])unanswered_FUNCTIONS.has(value.kind)&&methods.add(key);each.kind===
"call"&&isSending(each.callee)&&(isClient=!0),each.kind==="member"&&ARGUMENTS.test(each.name??"")&&(readsArguments=!0),each.kind==="index"&&ARGUMENTS.test(String(
unanswered_textOf(each.key)))&&(readsArguments=!0),each.kind==="call"&&ARGUMENTS.test(String(unanswered_textOf(each.args?.[0]?.value)))&&(readsArguments=!0)},!0),
!isClient&&readsArguments&&methods.has("tools/call")&&[...BESIDE].some(each=>methods.has(each))}function isSending(callee){if(callee?.kind!=="member"||!/^(?:callTool|call_tool|CallTool)$/.
test(callee.name))return!1;const{of}=callee;return(of.kind==="name"||of.kind==="member")&&/client|session/i.test(of.name)}const unanswered_FUNCTIONS=new Set(["f\
unction","name","member"]);function unanswered_textOf(expr){return expr?.kind==="literal"?expr.value:void 0}const writes_known=new WeakMap;function writesFields(fn){
const before=writes_known.get(fn);if(before!==void 0)return before;const writes=fn.body.some(inStmt);return writes_known.set(fn,writes),writes}function inStmt(stmt){
switch(stmt.kind){case"assign":return isField(stmt.target)||inExpr(stmt.value);case"expr":return inExpr(stmt.value);case"return":case"throw":return stmt.value!==
void 0&&inExpr(stmt.value);case"branch":return inExpr(stmt.test)||stmt.then.some(inStmt)||stmt.otherwise.some(inStmt);case"switch":return stmt.cases.some(({body})=>body.
some(inStmt));case"loop":return stmt.body.some(inStmt);case"try":return stmt.body.some(inStmt)||stmt.handlers.some(({body})=>body.some(inStmt))||stmt.finally.some(
inStmt);case"function":return writesFields(stmt.fn);default:return!1}}function isField(target){return target.kind==="cast"?isField(target.of):target.kind==="lis\
t"?target.items.some(({value})=>isField(value)):target.kind!=="name"}function inExpr(expr){switch(expr.kind){case"assign":return isField(expr.target)||inExpr(expr.
value);case"function":return writesFields(expr.fn);case"call":return inExpr(expr.callee)||expr.args.some(({value})=>inExpr(value));case"member":case"cast":return inExpr(
expr.of);case"choice":return expr.of.some(inExpr);case"operation":return expr.operands.some(inExpr);case"other":return expr.parts.some(inExpr);default:return!1}}
function evaluateProject(project,{runs,others},ablation={}){let order=0;const values=createValues(()=>++order),tables=new Map,scopes=new Map,sources=new Map,instances=new Map,
handlers=new Map,registered=new Set,declared=new Set,restricted=new Map,budget=createBudget(()=>project.isOver()),machine={project,values,ablation,judged:new Map,
evident:new Set,toolNames:new Set,tool:void 0,entry:void 0,handler:void 0,given:new Map,get requests(){return requests},tables(language){const known3=tables.get(
language)??createTableIndex(loadTables(language));return tables.set(language,known3),known3},judgedOf(value,language){const known3=machine.judged.get(value.id);
if(known3||ablation.noGuards||!isAbout(value))return known3;remember(machine,value,judgedBy(judgeTruth(value,machine.tables(language).tables)));const judged2=machine.
judged.get(value.id);return judged2&&machine.evident.add(value.id),judged2},spend:budget.spend,get callers(){return callers},changes:0,touched:new Map,news:0,stains:createStains(),
acts:0,began:0,roots:new Set([...runs,...others]),decorating:new Map,importing:new Set,evaluate(expr,frame){return budget.nested(()=>evaluate(machine,expr,frame))??
values.unknown()},execute(body,frame){budget.nested(()=>execute(machine,body,frame))},call:(callee,args,site)=>calls.call(callee,args,site),read:(of,name,site)=>readMember(
machine,of,name,site),element:(of,site)=>elementOf(machine,of,site),keyIn:(of,site)=>keyOfOne(machine,of,site),typed:(type,frame)=>typedAs(machine,type,frame),classOf:(type,frame)=>classOf(
machine,type,frame),bakedIn(value,{state}){return bakedInto(value,state.proofs)},module(path){const known3=scopes.get(path);if(known3)return known3;const ir=project.
module(path,"imported");if(!ir)return;const scope=moduleFrame(ir);scopes.set(path,scope),scope.status="running";const{tool,entry,handler}=machine;return[machine.
tool,machine.entry,machine.handler]=[void 0,void 0,void 0],budget.within(path,"the file",()=>execute(machine,ir.body,scope.frame)),[machine.tool,machine.entry,machine.
handler]=[tool,entry,handler],scope.frame.state.isDead=!1,scope.status="done",scope},declared(fn,frame){if(fn.decorators.length===0)return;const value=decorated(
machine,fn,frame);value.form.kind==="function"&&value.form.fn!==fn&&frame.state.vars.set(fn.name,value)},metFunction:(fn,value,frame)=>metParameters(machine,fn,
value,frame),declaredClass(cls,frame){declared.has(cls)||(declared.add(cls),declaredClass(machine,cls,frame))},instance(cls){const known3=instances.get(cls.cls);
if(known3)return known3;const home=cls.home,blank=values.make({kind:"instance",of:cls,fields:newFields(values)});instances.set(cls.cls,blank);const value=calls.
instanceOf(cls,[],siteOf(cls.cls,home.frame));return instances.set(cls.cls,value),value},restrict(value,of){for(const{source}of sourcesOf(value))restricted.set(
source,(restricted.get(source)??NO_SINK)|of)},isRestricted:(source,sink)=>holds(restricted.get(source)??NO_SINK,sink),step:(step,before)=>({...step,order:++order,
before}),source(key,make){const known3=sources.get(key)??make();return sources.set(key,known3),known3},register(handler){const key=keyOfHandler(handler,machine.
entry?()=>0:calls.numberOf),known3=handlers.get(key);return known3||(handlers.set(key,handler),isOnlyTyped(handler)||(handler.fn.form.kind==="function"&&registered.
add(handler.fn.form.fn),handler.signature&&registered.add(handler.signature.fn)),handler)},flow(found2){machine.acts++,flows.add(found2)},withdraw:(path,at)=>flows.
withdraw(path,at),checkPostures:(entries,call2)=>postures.check(entries,call2),get components(){return components}},callers=createCallers(machine),requests=createRequests(
machine),calls=createCalls(machine,()=>++order),flows=createFlows(machine,calls),postures=createPostures(machine),components=createComponents(machine);function rooted2(path,what,run3){
if(machine.began=values.mark(),!budget.root(path,what,run3)){[machine.tool,machine.entry,machine.handler]=[void 0,void 0,void 0],machine.importing.clear(),machine.
decorating.clear();for(const scope of scopes.values())scope.status="done"}calls.forget(),machine.judged.clear(),machine.evident.clear()}function isCalledLater(fn){
return registered.has(fn)&&!writesFields(fn)}function runAll(roots){for(const path of roots)rooted2(path,"the file",()=>machine.module(path));for(const path of roots){
const scope=scopes.get(path);if(!scope)continue;let own=[];rooted2(path,"the file",()=>{metFile(machine,scope.frame),own=functionsOf(machine,scope)});for(const root of own){
if(root.form.kind!=="function")continue;const{fn}=root.form;rooted2(path,`\`${fn.name}\``,()=>metParameters(machine,fn,root,scope.frame)),!(calls.reached.has(fn)||
isCalledLater(fn))&&rooted2(path,`\`${fn.name}\``,()=>machine.call(root,[],siteOf(fn,scope.frame)))}}}runAll(runs),components.begin(new Set(others)),calls.settle(),
runAll(others),components.begin(NOBODY);const done=new Set,needless=new Set,ran=new Map;function handleAll(isMeant2){for(let before=-1;before!==done.size;){before=
done.size;for(const[key,handler]of[...handlers])if(!(done.has(key)||!isMeant2(handler))){if(done.add(key),isOnlyTyped(handler)&&handler.fn.form.kind==="function"&&
calls.handled.has(handler.fn.form.fn)){needless.add(handler);continue}run2(handler)}}}function run2(handler){const name=handler.entry.name===""?"a handler":`\`${handler.
entry.name}\``;rooted2(handler.entry.path,name,()=>handle(machine,handler)),ran.set(handler,machine.stains.count)}handleAll(handler=>!isOnlyTyped(handler)),handleAll(
()=>!0);for(const[handler,since2]of[...ran]){const{form}=handler.fn;form.kind==="function"&&machine.stains.reaches(form.fn,since2)&&run2(handler)}const most=budget.
spent+limits.as,leftOut=new Set;for(let next=requests.next();next;next=requests.next())budget.spent<most?rooted2(next.path,"what answers its requests",next.run):
leftOut.add(next.path);for(const path of requests.cut)leftOut.add(path);const kept=[...handlers.values()].filter(handler=>!needless.has(handler)&&!requests.isNeedless(
handler.entry));for(const path of leftOut)budget.missed({path,reason:"too-large",detail:"more answers requests of MCP by hand than is followed"});const known2=new Set(
[...kept.map(({entry})=>entry.path),...requests.understood]),silent=unanswered(runs.flatMap(path=>known2.has(path)?[]:scopes.get(path)?.ir??[]));return{flows:flows.
close(),postures:postures.close(),handlers:kept,parts:components.close(kept),gaps:[...budget.gaps,...silent],functions:calls.reached.size,steps:budget.spent}}const NOBODY=new Set;
var code_lower=__webpack_require__(76616);function made_met(handlers,parts2){const links=new Map([...parts2,...handlers].map(each=>[each,[]])),entries=new Map(handlers.
map(handler=>[handler,made_entryOf(handler,links.get(handler)??[])])),made=new Map(parts2.map(part=>[part,madeOf(part,links.get(part)??[])])),targetOf=to=>made.
get(to)??entries.get(to),fill2=(of,all)=>{for(const[to,type]of all){const target=targetOf(to);target&&links.get(of)?.push({type,to:target})}};for(const part of parts2)
fill2(part,part.links);for(const handler of handlers)handler.uses&&fill2(handler,handler.uses);return{entries:[...entries.values()],made:[...made.values()]}}function made_entryOf({
entry,fn,signature,schema,language,registration,key},links){const json=schema&&schemaOfValue(schema,language)?.json,own=fn.form.kind==="function"?fn.form:void 0;
return{...entry,...json!==void 0&&{schema:json},...json===void 0&&own&&language==="python"&&{signature:signatureSchema(signature?.fn??own.fn,own.self!==void 0&&
!signature)},...own&&{handler:{path:own.home.path,...own.fn.nameAt,what:own.fn.name},body:{path:own.home.path,at:own.fn.at,to:own.fn.to}},...registration.toolName!==
void 0&&{isDispatcher:!0},...key!==void 0&&{calledAs:key},links}}function madeOf(part,links){const{type,name,framework,provider,path,at,to,nameAt,facts,flags:flags2,
isWhole}=part;return{type,name,framework,...provider!==void 0&&{provider},path,at,to,nameAt:{at:nameAt.at,to:nameAt.to},facts:Object.fromEntries(facts),can:[...part.
can],...part.schema!==void 0&&{schema:part.schema},isNamed:part.isNamed,flags:[...flags2],isWhole,links}}function goPackage(files){const names=new Map,methods=new Map;
for(const{path,body}of files){const declare2=name=>{names.has(name)||names.set(name,path)};for(const stmt of body)if(stmt.kind==="class")declare2(stmt.cls.name);else if(stmt.
kind==="assign"&&stmt.target.kind==="name")declare2(stmt.target.name);else if(stmt.kind==="function"&&!stmt.fn.receiver)declare2(stmt.fn.name);else if(stmt.kind===
"function"&&stmt.fn.receiver){const name=`${stmt.fn.receiver.type}.${stmt.fn.name}`;methods.has(name)||methods.set(name,{path,fn:stmt.fn})}}return{names,methods}}
const SYSTEMS="aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos",MACHINES="386 amd64 arm arm6\
4 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x sparc64 wasm amd64p32 ppc riscv",OTHER_SYSTEMS=new Set(SYSTEMS.split(" ").filter(name=>name!==
"linux")),OTHER_MACHINES=new Set(MACHINES.split(" ").filter(name=>name!=="amd64")),HOLDS=new Set(["linux","amd64","unix","gc","cgo"]),HEAD=16*1024;function isBuilt(name,text){
if(name.replace(/\.go$/,"").split("_").slice(1).slice(-2).some(part=>OTHER_SYSTEMS.has(part)||OTHER_MACHINES.has(part)))return!1;const head=text.slice(0,HEAD),at=head.
search(/^package\s/m),constraint=/^\/\/go:build ([^\r\n]{1,500})/m.exec(at<0?head:head.slice(0,at))?.[1];return constraint===void 0||go_build_evaluate(constraint)}
function go_build_packageOf(text){return/^package\s+(\w+)/m.exec(text.slice(0,HEAD))?.[1]}function go_build_evaluate(constraint){const tokens=constraint.match(/&&|\|\||[!()]|[\w.]+/g)??
[];let at=0;const either2=()=>{let value=both2();for(;tokens[at]==="||";){at+=1;const right=both2();value=value||right}return value},both2=()=>{let value=one2();
for(;tokens[at]==="&&";){at+=1;const right=one2();value=value&&right}return value},one2=()=>{const token=tokens[at];if(at+=1,token===void 0)return!0;if(token===
"!")return!one2();if(token!=="(")return HOLDS.has(token)||/^go1\.\d+$/.test(token);const value=either2();return at+=1,value};return either2()}const MODULES=1e3;
function createGoResolver(files){const modules2=new Map,packages=new Map,names=new Map,siblings=new Map,answers2=new Map;function nameOf2(path){return names.has(
path)||names.set(path,go_build_packageOf(files.text(path)??"")),names.get(path)}function modulesFor(folder){const known2=modules2.get(folder);if(known2)return known2;
const found2=[];for(const at of upwards(folder))if(found2.push(...workspaceModules(files,at),...manifestModules(files,at)),found2.length>MODULES)break;const sorted2=found2.
slice(0,MODULES).sort((a,b)=>b.path.length-a.path.length);return modules2.set(folder,sorted2),sorted2}function packageIn(folder){const known2=packages.get(folder);
if(known2)return known2;const found2=packageFiles(files,folder);return packages.set(folder,found2),found2}function find(from,specifier){for(const{path,folder}of modulesFor(
from)){if(specifier!==path&&!specifier.startsWith(`${path}/`))continue;const importable=packageIn(join(folder,specifier.slice(path.length))).filter(file=>nameOf2(
file)!=="main");if(importable.length>0)return{paths:importable}}}return{resolve(from,specifier){const folder=go_folderOf(from),key=`${folder}
${specifier}`;return answers2.has(key)||answers2.set(key,find(folder,specifier)),answers2.get(key)},libraryName:go_libraryName,siblings(path){const known2=siblings.
get(path);if(known2)return known2;const name=nameOf2(path),found2=packageIn(go_folderOf(path)).filter(file=>file!==path&&nameOf2(file)===name);return siblings.set(
path,found2),found2}}}function go_libraryName(specifier){return specifier.replace(/\/v[0-9]{1,4}(?=\/|$)/g,"").replace(/^(gopkg\.in\/.*)\.v[0-9]{1,4}/,"$1")}function packageFiles(files,folder){
const all=files.filesIn(folder).filter(path=>path.endsWith(".go")&&!path.endsWith("_test.go")),built=all.filter(path=>isBuilt(external_node_path_.posix.basename(
path),files.text(path)??""));return built.length>0?built:all}function*upwards(folder){for(let at=folder;;at=go_folderOf(at))if(yield at,at==="")return}function manifestModules(files,folder){
const text=files.text(join(folder,"go.mod"));return text===void 0?[]:directives(text).flatMap(({verb,words})=>{const first2=words[0];return verb==="module"&&first2?
[{path:first2,folder}]:verb==="replace"?go_replaced(words,folder):[]})}function go_replaced(words,folder){const path=words[0],target=words[words.indexOf("=>")+1];
if(!path||!target||!words.includes("=>")||!target.startsWith("."))return[];const at=inside(folder,target);return at===void 0?[]:[{path,folder:at}]}function workspaceModules(files,folder){
const text=files.text(join(folder,"go.work"));return text===void 0?[]:directives(text).flatMap(({verb,words})=>{if(verb==="replace")return go_replaced(words,folder);
const used=verb==="use"&&words[0]!==void 0?inside(folder,words[0]):void 0;return used===void 0?[]:manifestModules(files,used)})}function directives(text){const found2=[];
let block;for(const line of text.slice(0,256*1024).split(`
`)){const words=(line.split("//")[0]??"").trim().split(/\s+/).map(unquoted),verb=words[0];if(verb&&(block!==void 0?verb===")"?block=void 0:found2.push({verb:block,
words}):words[1]==="("?block=verb:found2.push({verb,words:words.slice(1)}),found2.length>MODULES))break}return found2}function unquoted(word){return word.replace(
/^["`]|["`]$/g,"")}function inside(folder,relative){const path=external_node_path_.posix.normalize(external_node_path_.posix.join(folder||".",relative));if(!(path===
".."||path.startsWith("../")||path.startsWith("/")))return path==="."?"":path.replace(/\/$/,"")}function go_folderOf(path){const slash=path.lastIndexOf("/");return slash<
0?"":path.slice(0,slash)}function join(folder,name){const tail=name.replace(/^\/+/,"");return folder===""||tail===""?`${folder}${tail}`:`${folder}/${tail}`}const ENDINGS=[
".ts",".tsx",".mts",".cts",".js",".jsx",".mjs",".cjs"],javascript_files_SOURCES={".js":[".ts",".tsx",".jsx"],".jsx":[".tsx"],".mjs":[".mts"],".cjs":[".cts"]},BUILT=/(?:^|\/)(?:dist|build|lib|out|esm|cjs|\.?output)(?=\/|$)/g;
function findFile(files,path){const ending=external_node_path_.posix.extname(path),stem=ending===""?path:path.slice(0,-ending.length);for(const source of javascript_files_SOURCES[ending]??
[])if(files.has(stem+source))return stem+source;if(path!==""&&files.has(path)&&isCode(path))return path;for(const added2 of ENDINGS)if(path!==""&&files.has(path+
added2))return path+added2;for(const added2 of ENDINGS){const index=path===""?`index${added2}`:`${path}/index${added2}`;if(files.has(index))return index}}function isCode(path){
return ENDINGS.includes(external_node_path_.posix.extname(path))}function javascript_files_sourceOf(files,path){for(const match of path.matchAll(BUILT)){const start=match.
index+(match[0].startsWith("/")?1:0),before=path.slice(0,start),plain2=path.slice(match.index+match[0].length).replace(/^\/(?:(?:esm|cjs|src|node|types)\/)*/,"").
replace(/\.d\.([cm]?)ts$/,".$1js");for(const folder of["src/","","source/","lib/"]){const found2=findFile(files,before+folder+plain2);if(found2!==void 0&&!/\.d\.[cm]?ts$/.
test(found2))return found2}}}function javascript_files_inside(folder,path){const joined2=external_node_path_.posix.normalize(external_node_path_.posix.join(folder,
path));if(!(joined2===".."||joined2.startsWith("../")||joined2.startsWith("/")))return joined2==="."||joined2==="./"?"":joined2.replace(/^\.\//,"").replace(/\/$/,
"")}function javascript_files_upwards(folder){const out=[folder];for(let at=folder;at!=="";)at=at.includes("/")?at.slice(0,at.lastIndexOf("/")):"",out.push(at);
return out}function below(folder,name){return folder===""?name:`${folder}/${name}`}var main=__webpack_require__(99547);function isRecord(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)}function readJson(text){if(text===void 0||text.length>limits.E8||isDeep(text))return;const value=(0,main.parse)(text.
replace(/^\uFEFF/,""),[],{allowTrailingComma:!0});return isRecord(value)?value:void 0}function isDeep(text){let depth=0;for(let at=0;at<text.length;at++){const sign=text[at];
if(sign==="{"||sign==="["?depth++:(sign==="}"||sign==="]")&&depth--,depth>200)return!0}return!1}const CONDITIONS=["source","import","node","module","default","r\
equire","types"];function createPackages(files){const manifests=new Map;let byName;function manifestIn(folder){if(!manifests.has(folder)){const path=below(folder,
"package.json"),manifest=files.has(path)?readJson(files.text(path)):void 0;manifests.set(folder,manifest&&{folder,manifest})}return manifests.get(folder)}function named2(name,folder){
return byName??=collect(),javascript_files_upwards(folder).map(manifestIn).find(each=>each?.manifest.name===name)??byName.get(name)??guessed(name)}function collect(){
const found2=new Map;for(const path of files.named?.("package.json").slice(0,limits.Ek)??[]){const each=manifestIn(external_node_path_.posix.dirname(path)==="."?
"":external_node_path_.posix.dirname(path)),name=each?.manifest.name;each&&typeof name=="string"&&!found2.has(name)&&found2.set(name,each)}return found2}function guessed(name){
const last=name.slice(name.indexOf("/")+1);return["packages","libs","apps","modules","shared"].map(root=>manifestIn(`${root}/${last}`)).find(each=>each?.manifest.
name===name)}return{find(folder,specifier){const[,name="",rest=""]=/^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(specifier)??[],found2=named2(name,folder);return found2&&
javascript_packages_entryOf(files,found2,rest)},imported(folder,specifier){const own=javascript_files_upwards(folder).map(manifestIn).find(each=>each!==void 0);
return own&&targetFile(files,own,mapped(own.manifest.imports,specifier))}}}function javascript_packages_entryOf(files,from,rest){const{manifest,folder}=from,listed2=targetFile(
files,from,mapped(exportMap(manifest.exports),rest===""?".":`./${rest}`));if(listed2!==void 0)return listed2;if(rest!=="")return findFile(files,below(folder,rest))??
findFile(files,below(folder,`src/${rest}`));for(const name of["source","module","main","types"]){const given2=manifest[name],found2=typeof given2=="string"?targetFile(
files,from,[given2]):void 0;if(found2!==void 0)return found2}return findFile(files,folder)??findFile(files,below(folder,"src"))}function exportMap(exports){return isRecord(
exports)&&Object.keys(exports).some(key=>key.startsWith("."))||exports===void 0?exports:{".":exports}}function mapped(map,key){if(!isRecord(map))return[];if(Object.
hasOwn(map,key))return targets(map[key],0);for(const[pattern,target]of Object.entries(map)){const star=pattern.indexOf("*");if(star<0||!key.startsWith(pattern.slice(
0,star))||!key.endsWith(pattern.slice(star+1))||key.length<pattern.length-1)continue;const middle=key.slice(star,key.length-(pattern.length-star-1));return targets(
target,0).map(each=>each.replaceAll("*",()=>middle))}return[]}function targets(target,depth){return typeof target=="string"?[target]:depth>5?[]:Array.isArray(target)?
target.slice(0,10).flatMap(each=>targets(each,depth+1)):isRecord(target)?CONDITIONS.flatMap(name=>Object.hasOwn(target,name)?targets(target[name],depth+1):[]):[]}
function targetFile(files,{folder},given2){for(const target of given2){const path=javascript_files_inside(folder,target),found2=path===void 0||isDeclaration(path)?
void 0:findFile(files,path);if(found2!==void 0)return found2}for(const target of given2){const path=javascript_files_inside(folder,target),found2=path===void 0?
void 0:javascript_files_sourceOf(files,path);if(found2!==void 0)return found2}}function isDeclaration(path){return/\.d\.[cm]?ts$/.test(path)}const NAMES=["tscon\
fig.json","jsconfig.json","tsconfig.base.json","tsconfig.app.json"],EXTENDED=8,MAPPINGS=200;function createPathMaps(files){const byFolder=new Map;function mapsIn(folder){
let known2=byFolder.get(folder);return known2||(known2=NAMES.map(name=>below(folder,name)).filter(path=>files.has(path)).flatMap(path=>javascript_paths_read(files,
path,0)),byFolder.set(folder,known2)),known2}return{find(folder,specifier){for(const each of javascript_files_upwards(folder))for(const map of mapsIn(each)){const found2=findIn(
files,map,specifier);if(found2!==void 0)return found2}}}}function javascript_paths_read(files,path,depth){const config=readJson(files.text(path));if(!config)return[];
const folder=path.includes("/")?path.slice(0,path.lastIndexOf("/")):"",options2=isRecord(config.compilerOptions)?config.compilerOptions:{},baseUrl=typeof options2.
baseUrl=="string"?javascript_files_inside(folder,options2.baseUrl):void 0,maps=[];if((isRecord(options2.paths)||baseUrl!==void 0)&&maps.push({base:baseUrl??folder,
paths:javascript_paths_pathsOf(options2.paths),hasBase:baseUrl!==void 0}),depth>=EXTENDED)return maps;const extended=Array.isArray(config.extends)?config.extends.
slice(0,EXTENDED):[config.extends];for(const each of extended){if(typeof each!="string"||!each.startsWith("."))continue;const target=javascript_files_inside(folder,
each),file=[target,`${target}.json`].find(name=>name!==void 0&&files.has(name));file!==void 0&&maps.push(...javascript_paths_read(files,file,depth+1))}return maps}
function javascript_paths_pathsOf(paths){return isRecord(paths)?Object.entries(paths).slice(0,MAPPINGS).map(([pattern,targets2])=>[pattern,Array.isArray(targets2)?
targets2.filter(each=>typeof each=="string").slice(0,10):[]]):[]}function findIn(files,{base,paths,hasBase},specifier){for(const[pattern,targets2]of paths){const middle=matched(
pattern,specifier);if(middle!==void 0)for(const target of targets2){const path2=javascript_files_inside(base,target.replace("*",()=>middle)),found2=path2===void 0?
void 0:findFile(files,path2)??javascript_files_sourceOf(files,path2);if(found2!==void 0)return found2}}const path=hasBase&&!specifier.startsWith("#")?javascript_files_inside(
base,specifier):void 0;return path===void 0?void 0:findFile(files,path)}function matched(pattern,specifier){const star=pattern.indexOf("*");if(star<0)return pattern===
specifier?"":void 0;const[before,after]=[pattern.slice(0,star),pattern.slice(star+1)];return specifier.length>=before.length+after.length&&specifier.startsWith(
before)&&specifier.endsWith(after)?specifier.slice(before.length,specifier.length-after.length):void 0}const createJavaScriptResolver=files=>{const packages=createPackages(
files),maps=createPathMaps(files),answers2=new Map;function find(from,specifier){const folder=external_node_path_.posix.dirname(from)==="."?"":external_node_path_.
posix.dirname(from);if(/^\.{1,2}(?:\/|$)/.test(specifier)){const path=javascript_files_inside(folder,specifier);return path===void 0?void 0:findFile(files,path)??
javascript_files_sourceOf(files,path)}if(!(specifier.startsWith("/")||specifier.startsWith("node:")||specifier.length>512))return maps.find(folder,specifier)??(specifier.
startsWith("#")?packages.imported(folder,specifier):packages.find(folder,specifier))}return{resolve(from,specifier){const key=`${external_node_path_.posix.dirname(
from)}
${specifier}`;if(!answers2.has(key)){const path=find(from,specifier);answers2.set(key,path===void 0?void 0:{paths:[path]})}return answers2.get(key)},libraryName:javascript_libraryName}};
function javascript_libraryName(specifier){const plain2=specifier.replace(/^(?:node|npm|jsr|bun):\/?/,""),match=/^((?:@[^/]+\/)?[^/@]+)(?:@[^/]*)?(\/.*)?$/.exec(
plain2);if(!match)return plain2;const[,name="",below2=""]=match;return name+below2.replace(/^\/(?:dist|build|lib)\/(?:esm|cjs|mjs)\//,"/").replace(/(?:\/index)?\.[cm]?js$/,
"")}const LAYOUTS=["","src"],python_MANIFESTS=["pyproject.toml","setup.py","setup.cfg","requirements.txt"],WORKSPACES=["packages","libs","projects","services","\
apps"],python_DEPTH=40,SEARCHED=1e5,createPythonResolver=files=>{const roots=new Map,found2=new Map,rootsFor=folder=>{let list2=roots.get(folder);return list2||
(list2=sourceRoots(files,folder),roots.set(folder,list2)),list2};return{resolve(from,specifier,imported2){const key=`${from}
${specifier}
${imported2}`;return found2.has(key)||found2.set(key,resolveIn(files,from,specifier,imported2,rootsFor)),found2.get(key)},libraryName:specifier=>specifier}};function resolveIn(files,from,specifier,imported2,rootsFor){
const folder=python_folderOf(from),dots=/^\.*/.exec(specifier)?.[0].length??0,names=specifier.slice(dots).split(".").filter(Boolean);if(names.length>python_DEPTH)
return;if(dots>0){const base=ancestor(folder,dots-1);return base===void 0?void 0:findModule(files,python_below(base,names),imported2,names.length===0)}const[first2=""]=names,
isPackage=files.has(python_join(folder,"__init__.py"));for(const root of rootsFor(folder)){const isOwn=root===folder&&isPackage;if(STANDARD.has(first2)&&(root!==
folder||isPackage)||isOwn&&imported2==="*")continue;const one2=findModule(files,python_below(root,names),imported2,!1),[path=""]=one2?.paths??[];if(one2&&path!==
from&&(one2.isModule||imported2==="*"||python_mentions(files.text(path),imported2,isOwn)))return one2}return inWorkspaces(files,names,imported2)}function inWorkspaces(files,names,imported2){
const[first2=""]=names;if(!STANDARD.has(first2))for(const workspace of WORKSPACES)for(const name of new Set([first2,first2.replaceAll("_","-")]))for(const layout of LAYOUTS){
const base=python_join(python_join(workspace,name),layout);if(!files.has(python_join(base,`${first2}/__init__.py`)))continue;const one2=findModule(files,python_below(
base,names),imported2,!1);if(one2)return one2}}function python_mentions(text,name,isOwn){return text===void 0?!1:isOwn?defines(text,name):text.length>SEARCHED||
text.includes(name)||text.includes("import *")||text.includes("__getattr__")||text.includes("globals()")}function findModule(files,path,imported2,isHere){const own=path===
""?"__init__.py":`${path}/__init__.py`,init=files.has(own)?own:void 0,file=!isHere&&files.has(`${path}.py`)?`${path}.py`:void 0,module=init??file;if(imported2!==
"*"&&!(file&&!init)){const sub=submodule(files,path,imported2);if(sub&&!(init&&defines(files.text(init),imported2)))return{paths:[sub],isModule:!0}}if(module)return{
paths:[module]}}function submodule(files,folder,name){const file=python_join(folder,`${name}.py`);if(files.has(file))return file;const init=python_join(folder,`${name}\
/__init__.py`);return files.has(init)?init:void 0}function defines(text,name){if(text===void 0||text.length>SEARCHED||!/^\w{1,200}$/.test(name)||!text.includes(
name))return!1;if(new RegExp(`^(?:async +)?(?:def|class) +${name}\\b`,"m").test(text)||new RegExp(`^${name} *[:=]`,"m").test(text))return!0;for(const found2 of text.
matchAll(/^from +(\.[.\w]*|[\w.]+) +import +(\([^)]{0,2000}\)|[^\n]{0,2000})/gm)){if(found2[1]===".")continue;if((found2[2]??"").replace(/#[^\n]*/g,"").split(/[(),]/).
some(one2=>one2.trim().split(/\s+as\s+/).at(-1)===name))return!0}return!1}function sourceRoots(files,folder){const isPackage=files.has(python_join(folder,"__ini\
t__.py")),roots=new Set;isPackage||roots.add(folder);let top=folder;for(;top!==void 0&&top!==""&&files.has(python_join(top,"__init__.py"));)top=ancestor(top,1);
top!==void 0&&roots.add(top);let above=folder;for(let steps=0;above!==void 0&&steps<python_DEPTH;steps+=1){const here=above;if(here===""||python_MANIFESTS.some(
name=>files.has(python_join(here,name))))for(const layout of LAYOUTS)roots.add(python_join(here,layout));above=here===""?void 0:ancestor(here,1)}above=folder;for(let steps=0;above!==
void 0&&steps<python_DEPTH;steps+=1)roots.add(above),above=above===""?void 0:ancestor(above,1);return roots.add(folder),[...roots]}function python_folderOf(path){
const slash=path.lastIndexOf("/");return slash<0?"":path.slice(0,slash)}function ancestor(folder,steps){let path=folder;for(let step=0;step<steps;step+=1){if(path===
"")return;path=python_folderOf(path)}return path}function python_below(folder,names){return[folder,...names].filter(name=>name!=="").join("/")}function python_join(folder,name){
return folder===""?name:name===""?folder:`${folder}/${name}`}const STANDARD=new Set("abc aifc argparse array ast asyncio atexit audioop base64 bdb binascii bise\
ct builtins bz2 calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyre\
g cProfile crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecm\
p fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib imghdr imp importlib inspec\
t io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessi\
ng netrc nis nntplib numbers operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profi\
le pstats pty pwd py_compile pyclbr pydoc queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil \
signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog ta\
bnanny tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle types typing unic\
odedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo".split(" "));
function createResolvers(files){return{python:createPythonResolver(files),javascript:createJavaScriptResolver(files),go:createGoResolver(files)}}function createProject({
files,read:read2,syntax:syntax2,now,isOver}){const modules2=new Map,parsed=new Map,gaps=[],resolvers=createResolvers(files),packages=new WeakMap,libraries=new Map,
cost={parse:0,lower:0,characters:0};function parse(path,reason){const grammar=(0,code_lower.Le)(path);if(!grammar)return;const gap=(why,detail)=>{gaps.push({path,
reason:why,detail})};if(isOver())return gap("time-limit","the time for analysing source code was over");const text=read2(path);if(text===void 0)return;if(text.length>
limits.t7)return gap("too-large",`source files over ${limits.t7/1e6} MB are not analysed`);const start=now(),hasWorked=startWork(now),tree=syntax2.read(text,grammar,
()=>hasWorked(limits.nj)||isOver()),parsedAt=now();if(cost.parse+=parsedAt-start,cost.characters+=text.length,!tree)return gap("time-limit","it took too long to\
 parse");parsed.set(path,reason);try{const ir=(0,code_lower.ib)(path,tree,(0,code_lower.eX)(grammar));return ir.cut!==void 0&&gap("too-deep",ir.cut),ir}catch(error){
if(error instanceof RangeError)return gap("too-deep","it is nested too deeply to be analysed");throw error}finally{cost.lower+=now()-parsedAt}}function module(path,reason){
if(modules2.has(path))return modules2.get(path);modules2.set(path,void 0);const ir=parse(path,reason);return modules2.set(path,ir),ir}return{module,resolve:(from,specifier,imported2)=>resolvers[from.
language].resolve(from.path,specifier,imported2),libraryName({language},specifier){const key=`${language}
${specifier}`,name=libraries.get(key)??resolvers[language].libraryName(specifier);return libraries.set(key,name),name},has:path=>files.has(path),packageOf(of){if(of.
language!=="go")return;const known2=packages.get(of);if(known2)return known2;const others=resolvers.go.siblings(of.path).flatMap(path=>module(path,"imported")??
[]),found2=goPackage([of,...others]);for(const each of[of,...others])packages.set(each,found2);return found2},isOver,parsed,gaps,cost}}var syntax=__webpack_require__(
71553);const analyse_syntax=(0,syntax.h)();async function analyseCode(request){const{files,candidates,read:read2,now,deadline=Number.POSITIVE_INFINITY}=request,
roots=[...candidates.keys()].filter(path=>(0,code_lower.Le)(path)).sort(),start=now(),hasWorked=startWork(now);await analyse_syntax.load(grammarsFor(roots,request.
paths));const loaded=now(),project=createProject({files,read:read2,syntax:analyse_syntax,now,isOver:()=>now()>deadline||hasWorked(limits.AL)});for(const path of roots)
project.module(path,candidates.get(path)?.[0]??"asked for");const{flows,postures,handlers,parts:parts2,gaps,functions,steps}=evaluateProject(project,{runs:roots.
filter(isRun),others:roots.filter(path=>!isRun(path))},request.ablation),{parse,lower}=project.cost,parsed={};for(const reason of project.parsed.values())parsed[reason]=
(parsed[reason]??0)+1;return{flows,postures,...made_met(handlers,parts2),gaps:[...project.gaps,...gaps],counts:{parsed,functions,steps},timings:{grammars:loaded-
start,parse,lower,analyse:now()-loaded-parse-lower}}}function isRun(path){return(0,classify.L8)(path).use==="runtime"}function grammarsFor(roots,paths){const of=path=>(0,code_lower.
Le)(path),languages=new Set(roots.map(path=>(0,code_lower.eX)(of(path))));return new Set([...roots.map(of),...paths.filter(path=>(0,code_lower.Le)(path)&&languages.
has((0,code_lower.eX)(of(path)))).map(of)])}}),95651:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{codeComponents:()=>codeComponents});var component_names=__webpack_require__(45486),network_host=__webpack_require__(90777),
ai_catalogue=__webpack_require__(22288);const RENAMES=/^(?:azure-openai|aws-bedrock|ollama)$/;function modelNamed(text,serving){if(!/^[\w@./:+-]{2,150}$/.test(text)||
/^(?:https?:|\.{0,2}\/)/.test(text)||!/[a-z]/i.test(text))return;const known=(serving==="huggingface"?(0,ai_catalogue.s2)(text):void 0)??(0,ai_catalogue.DM)(text);
if(!known)return{name:text,provider:serving,flags:[]};const isTheirs=serving!==void 0&&serving!==known.provider&&RENAMES.test(serving),flags=[];return known.isAlias&&
!isTheirs&&flags.push("unpinned_model"),known.isDeprecated&&!isTheirs&&flags.push("deprecated_model"),{name:known.name,provider:serving??known.provider,purl:known.
purl,flags}}function isEntry(thing){return"kind"in thing}const EVERYWHERE=new Set(["model","embedding_model","endpoint","mcp_server"]),OF_PACKAGE=new Set(["tool",
"prompt","resource"]);function createKeys(things,packageOf){const keys=new Map,servers=new Map,made=things.filter(thing=>!isEntry(thing));for(const each of made)
for(const{type,to}of each.links)type==="exposes"&&!servers.has(to)&&servers.set(to,each);function nearServer(thing){if(servers.has(thing)||(isEntry(thing)?!isOfServer(
thing):!OF_PACKAGE.has(thing.type)||thing.framework!=="mcp"))return;const all=made.filter(({type,isNamed})=>type==="mcp_server"&&isNamed),near=all.filter(({path})=>path===
thing.path),around2=near.length>0?near:all.filter(({path})=>packageOf(path)===packageOf(thing.path));return new Set(around2.map(({name})=>name)).size===1?around2[0]:
void 0}function keyOf(thing){const type=isEntry(thing)?entryType(thing):thing.type,name=isEntry(thing)?entryName(thing):thing.name;if(type===void 0||name==="")return;
if(type==="model"||type==="embedding_model")return isEntry(thing)?void 0:modelKey(thing,type);if(OF_PACKAGE.has(type)){const server=servers.get(thing)??nearServer(
thing);return{type,name,scope:server&&server.name!==""?server.name:packageOf(thing.path)}}return EVERYWHERE.has(type)&&(type!=="mcp_server"||isEntry(thing)||thing.
isNamed)?{type,name}:{type,name,scope:thing.path}}const of=thing=>(keys.has(thing)||keys.set(thing,keyOf(thing)),keys.get(thing));return{of,holderOf(thing){const server=of(
thing)&&nearServer(thing);return server&&of(server)}}}function modelKey(thing,type){const known=thing.isNamed?modelNamed(thing.name,thing.provider??thing.facts.
provider):void 0;return known&&{type,name:known.name,...known.purl!==void 0&&{purl:known.purl}}}function entryType({kind,isDispatcher}){if(!(isDispatcher===!0||
kind==="completion"||kind==="route"))return kind}function entryName({name,calledAs,handler}){return name||calledAs||handler?.what||""}function isOfServer({framework}){
return/mcp/i.test(framework)}const WORDS=200,BESIDE=200;function claimOf(thing,key,capabilities,isOpen){return isEntry(thing)?entryClaim(thing,key,capabilities):
madeClaim(thing,key,capabilities,isOpen)}function entryClaim(entry,key,capabilities){const{path,at,to,body}=entry,isNear=body?.path===path;return{...key,origin:"\
source",path,at,to,...isNear&&{extent:isBeside({at,to},body)?around({at,to},body):body},capabilities,properties:{framework:frameworkOf(entry),description:beginning(
entry.description)},isGuess:entry.isGuess}}function madeClaim(made,key,capabilities,isOpen){const{endpoint,url,version,provider,instructions,description,library,
...facts}=made.facts,address=made.type==="endpoint"?made.name:endpoint??url,isModel=made.type==="model"||made.type==="embedding_model",model=isModel?modelNamed(
made.name,made.provider??provider):void 0;return{...key,provider:isModel?model?.provider:made.provider,version,endpoint:address===void 0?void 0:(0,component_names.
X5)(address),...isOpen&&{auth:"none"},origin:"source",path:made.path,at:made.nameAt.at,to:made.nameAt.to,extent:around(made.nameAt,made),capabilities,flags:[...made.
flags,...model?.flags??[],...flagsOf(made,capabilities,isOpen)],properties:{framework:isModel||made.framework===""?void 0:made.framework,library,...facts,instructions:beginning(
instructions),description:beginning(description),...made.type==="agent"&&!made.isWhole&&{"partly-known":"yes"}}}}function frameworkOf({framework}){return framework===
"agents-with-functions"?void 0:framework.toLowerCase().replace(/[\s,]+/g,"-")}function isBeside(a,b){return Math.max(a.at,b.at)-Math.min(a.to,b.to)<BESIDE}function around(a,b){
return{at:Math.min(a.at,b.at),to:Math.max(a.to,b.to)}}function beginning(text){const words=text?.replace(/\s+/g," ").trim();return words===void 0||words.length<=
WORDS?words:`${words.slice(0,WORDS)}\u2026`}function flagsOf(made,can,isOpen){const flags=[];isOpen&&flags.push("no_auth","internet_facing");const address=made.
facts.endpoint??made.facts.url??"";if(/^http:\/\//i.test(address)&&!(0,network_host.cW)((0,network_host.w4)(address)??"")&&flags.push("insecure_transport"),made.
type!=="agent")return flags;const has=(...wanted)=>wanted.some(each=>can.includes(each));return has("private")&&has("untrusted")&&has("send","fetch")&&flags.push(
"lethal_trifecta"),has("shell","code")&&has("fetch")&&flags.push("code_http_tools"),isUntrusting(made)&&flags.push("multi_agent_no_trust"),flags}function isUntrusting(made){
if(made.framework!=="openai-agents"||!made.isWhole)return!1;const others=made.links.flatMap(({type,to})=>type==="contains"&&!isEntry(to)?[to]:[]),isGuarded=({links})=>links.
some(({to})=>!isEntry(to)&&to.type==="guardrail");return others.length>0&&others.every(({isWhole})=>isWhole)&&![made,...others].some(isGuarded)}var tool_abilities=__webpack_require__(
30969);const SHIPPED=[[/^(?:CodeInterpreter|PythonREPL|PythonAstREPL|PythonInterpreter|codeInterpreter)/,["code"]],[/^(?:ShellTool|LocalShellTool|BashTool|TerminalTool|ShellTools|shellTool|localShellTool)$/,
["shell"]],[/^(?:ScrapeWebsite|ScrapeElement|SeleniumScraping|Firecrawl(?:Scrape|Crawl)|VisitWebpage|WebsiteSearch|BrowserbaseLoad|HyperbrowserLoad)/,["fetch","\
untrusted"]],[/^(?:WebSearch|webSearch|Serper|SerpApi|DuckDuckGo|Tavily|GoogleSearch|GoogleSerper|google_search|Brave|EXASearch|Exa|FirecrawlSearch|Wikipedia|ArxivQuery)/,
["untrusted"]],[/^(?:FileReadTool|DirectoryReadTool|ReadFileTool|ListDirectoryTool)$/,["file-read","private"]],[/^(?:FileWriterTool|WriteFileTool)$/,["file-writ\
e"]],[/^(?:GmailSendMessage|SlackSendMessage|GmailToolkit$)/,["send"]]];function powersOf(things){const own=new Map;for(const thing of things)own.set(thing,ownPowers(
thing));const all=new Map(own);for(const thing of things)!isEntry(thing)&&isHolder(thing)&&all.set(thing,[...together(thing,own)]);return all}function isHolder({
type}){return type==="agent"||type==="mcp_server"||type==="workflow"}function ownPowers(thing){if(isEntry(thing)){if(thing.kind!=="tool")return[];const name=thing.
name||thing.calledAs||thing.handler?.what||"";return(0,tool_abilities.S)({name,description:thing.description,schema:thing.schema??thing.signature})}if(thing.type!==
"tool")return thing.can;const shipped=thing.facts.library===void 0?void 0:thing.facts.library.slice(thing.facts.library.lastIndexOf(".")+1);return shipped!==void 0?
SHIPPED.find(([name])=>name.test(shipped))?.[1]??[]:[...thing.can,...(0,tool_abilities.S)({name:thing.name,description:thing.facts.description,schema:thing.schema})]}
function together(thing,own){const found=new Set(own.get(thing));for(const{type,to}of thing.links)if(!(type!=="uses"&&type!=="exposes")){for(const capability of own.
get(to)??[])found.add(capability);if(!isEntry(to)&&(to.type==="mcp_server"||to.type==="tool"))for(const inner of to.links)for(const capability of own.get(inner.
to)??[])found.add(capability)}return found}const codeComponents=()=>({name:"code-components",detect({analysis,packageOf,declare,relate}){const things=[...analysis.
made,...analysis.entries],keys=createKeys(things,packageOf),powers=powersOf(things),open=openServers(analysis.made,analysis.postures,packageOf);for(const thing of things){
const key=keys.of(thing);if(!key)continue;declare(claimOf(thing,key,powers.get(thing)??[],open.has(thing)));for(const{type,to}of thing.links){const other=keys.of(
to);other&&relate({from:key,type,to:other})}const holder=keys.holderOf(thing);holder&&relate({from:holder,type:"exposes",to:key})}}});function openServers(made,postures,packageOf){
const servers=made.filter(({type})=>type==="mcp_server"),found=new Set;for(const{posture,path}of postures){if(posture!=="open-to-the-network")continue;const near=servers.
filter(server=>server.path===path),all=near.length>0?near:servers.filter(server=>packageOf(server.path)===packageOf(path));all.length===1&&all[0]&&!isEntry(all[0])&&
found.add(all[0])}return found}}),40290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{flows:()=>flows});var severity=__webpack_require__(96271);function causesOf(taken){const bySinks=taken.flatMap(([rule,
flows2])=>bySink(flows2).map(group=>({rule,group})));return oncePerSource(oncePerSink(bySinks))}function sinkOf({steps}){return steps.at(-1)}function bySink(found){
const groups=new Map;for(const flow of found){const key=[placeOf(flow),flow.source.origin].join("\0"),group=groups.get(key);group?group.push(flow):groups.set(key,
[flow])}const all=[...groups.values()].map(group=>group.toSorted(bySurety));return all.filter(group=>!all.some(other=>isInside(other,group)))}function isInside(inner,outer){
const[a,b]=[sinkOf(inner[0]),sinkOf(outer[0])];return a.path===b.path&&a.at>=b.at&&a.to<=b.to&&a.to-a.at<b.to-b.at&&outer.every(({source})=>inner.some(flow=>flow.
source===source))}function oncePerSink(found){const places=new Map;for(const each of found){const place=sharedPlace(each);place!==void 0&&places.set(place,[...places.
get(place)??[],each])}return found.flatMap(each=>{const place=sharedPlace(each),there=place===void 0?[each]:places.get(place)??[];if(there.length<2)return[{...each,
origins:[],elsewhere:[]}];if(there.toSorted(byWorth)[0]!==each)return[];const others=there.filter(other=>other!==each);return[{...each,origins:others.map(({group:[
flow]})=>flow),elsewhere:[]}]})}function sharedPlace({group:[flow]}){return flow.isByDesign?void 0:[placeOf(flow),flow.sink].join("\0")}function byWorth({rule:a,
group:[first]},{rule:b,group:[second]}){return severity.iB.indexOf(a.info.tier)-severity.iB.indexOf(b.info.tier)||severity.ix.indexOf(first.confidence)-severity.
ix.indexOf(second.confidence)||severity.oC.indexOf(a.info.severity)-severity.oC.indexOf(b.info.severity)}const MENDED_AT_SOURCE=new Set(["url","url-path","path",
"archive"]),MENDED_IN_FUNCTION=new Set(["log"]);function oncePerSource(causes){const groups=new Map;for(const[index,cause]of causes.entries()){const key=sourceOf(
cause)??`${index}`,group=groups.get(key);group?group.push(cause):groups.set(key,[cause])}return[...groups.values()].map(group=>{const[first,...rest]=group.toSorted(
byNearness);return{...first,elsewhere:rest.map(({group:[flow]})=>flow)}})}function sourceOf({rule,group}){const[flow]=group,{source,sink,isByDesign,holder}=flow;
if(source.origin==="argument")return behindOneCheck(rule,group)??keptTogether(rule,group);if(isByDesign)return;const from=flow.steps[0],key=[rule.info.id,sink,from?.
path??"",from?.at??0];return MENDED_AT_SOURCE.has(sink)?key.join("\0"):MENDED_IN_FUNCTION.has(sink)?[...key,sinkOf(flow).path,holder??""].join("\0"):void 0}const CHECK=/^what (?<name>`[^`]{1,200}`) in (?<file>.{1,400}) checks is not understood$/s;
function checkOf(doubt){const{name,file}=CHECK.exec(doubt)?.groups??{};return name===void 0||file===void 0?void 0:{name,file}}function behindOneCheck({info},[{sink,
doubts}]){if(!MENDED_AT_SOURCE.has(sink))return;const check=doubts.map(checkOf).find(found=>found!==void 0);return check&&[info.id,sink,check.name,check.file].join(
"\0")}function keptTogether(rule,group){const[{sink,holder,isInHandler}]=group;if(sink!=="path"||holder===void 0||isInHandler)return;const names=[...new Set(group.
map(({source})=>source.name))].toSorted();return names.includes("")?void 0:[rule.info.id,sinkOf(group[0]).path,...names].join("\0")}function byNearness({group:[
a]},{group:[b]}){const[first,second]=[sinkOf(a),sinkOf(b)];return severity.ix.indexOf(a.confidence)-severity.ix.indexOf(b.confidence)||a.steps.length-b.steps.length||
compare(first.path,second.path)||first.at-second.at}function placeOf(flow){const{path,at,to}=sinkOf(flow);return[path,at,to].join("\0")}function bySurety(a,b){const[
first,second]=[a.steps[0],b.steps[0]];return severity.ix.indexOf(a.confidence)-severity.ix.indexOf(b.confidence)||+(a.source.name==="")-+(b.source.name==="")||compare(
first?.path??"",second?.path??"")||(first?.at??0)-(second?.at??0)||compare(a.source.name,b.source.name)}function compare(a,b){return a<b?-1:a>b?1:0}const OF_NETWORK=new Set(
["open-to-the-network"]);function reportPostures(rule,{postures},report){for(const found of postures){const{posture,path,at,to,what,callee,isInContainer}=found;
if(!rule.postures?.includes(posture)||!rule.appliesTo({kind:"code",path}))continue;const isContained=isInContainer&&OF_NETWORK.has(posture);report({rule,path,at,
to,steps:[{path,at,to,what}],place:"",message:rule.message.replaceAll("{callee}",`\`${nameOf(callee)}\``).replaceAll("{what}",what),identity:`${posture} ${callee}`,
notes:isContained?["a Dockerfile stands beside it: what of it can be reached is told where it is started"]:[],confidence:rule.info.confidence,...isContained&&{tier:"\
context"}})}}function nameOf(callee){return callee.split(/[./]/).slice(-2).join(".").replace(/^\?\./,"")}const flows=rules=>{const own=rules.filter(({flow,postures,
isMaskOnly})=>(flow??postures)&&!isMaskOnly);if(own.length!==0)return{name:"flows",detect({analysis,report}){const taken=own.map(rule=>[rule,analysis.flows.filter(
flow=>takes(rule,flow))]);for(const cause of causesOf(taken))report(occurrenceOf(cause));for(const rule of own)reportPostures(rule,analysis,report)}}};function takes({
flow:match,appliesTo},flow){return match?.from.includes(flow.source.origin)===!0&&match.to.includes(flow.sink)&&match.isByDesign===flow.isByDesign&&appliesTo({kind:"\
code",path:sinkOf(flow).path})}const NAMED=5;function occurrenceOf({rule,group:[flow,...others],origins,elsewhere}){const{path,at,to}=sinkOf(flow),also=[...new Set(
others.map(each=>sourceBeside(each,flow)))].filter(name=>name!==""&&name!==sourceBeside(flow,flow)),more=also.length>NAMED?` and ${also.length-NAMED} more`:"";return{
rule,path,at,to,steps:flow.steps,place:flows_placeOf(flow),message:messageOf(rule.message,flow),identity:flow.callee,notes:[...checksTogether(flow.doubts),...also.
length>0?[`also reached by ${also.slice(0,NAMED).join(", ")}${more}`]:[],...new Set(origins.map(each=>`${subjectOf(each)} gets here as well`)),...elsewhereOf(elsewhere)],
confidence:lower(rule.info.confidence,flow.confidence),...tierOf(rule,flow)}}function checksTogether(doubts){const all=[...new Set(doubts)];return all.flatMap((doubt,at)=>{
const check=checkOf(doubt);if(!check)return[doubt];const isOfFile=other=>checkOf(other)?.file===check.file;if(all.findIndex(isOfFile)<at)return[];const names=all.
filter(isOfFile).flatMap(other=>checkOf(other)?.name??[]),[last="",...others]=names.toReversed();return others.length===0?[doubt]:[`what ${others.toReversed().join(
", ")} and ${last} in ${check.file} check is not understood`]})}const ADDRESSES=new Set(["url","url-path"]);function tierOf({info},{sink,source,isVague,doubts}){
const isAddress=ADDRESSES.has(sink);return isAddress&&source.isOwnService?{tier:"context"}:isVague&&(isAddress||doubts.some(doubt=>checkOf(doubt)!==void 0))&&info.
tier==="gate"?{tier:"review"}:{}}function elsewhereOf(flows2){if(flows2.length===0)return[];const holders=[...new Set(flows2.map(({holder,callee})=>quoted(holder??
callee)))],more=holders.length>NAMED?` and ${holders.length-NAMED} more`:"";return[`the same reaches ${flows2.length===1?"one more call":`${flows2.length} more \
calls`}, in ${holders.slice(0,NAMED).join(", ")}${more}`]}function sourceBeside({source,entry},first){const isSame=entry?.name===first.entry?.name&&entry?.path===
first.entry?.path,name=source.name===""?"":called(source.name);return isSame||!entry||entry.name===""?name:source.name===""?quoted(entry.name):`${name} of ${quoted(
entry.name)}`}function lower(a,b){return severity.ix[Math.max(severity.ix.indexOf(a),severity.ix.indexOf(b))]}function flows_placeOf({entry,source,holder,isInHandler}){
if(holder!==void 0&&!isInHandler)return`function ${holder}`;const of=`${NOUNS[source.origin]}${source.name===""?"":` ${source.name}`}`;return holder!==void 0?`f\
unction ${holder} / ${of}`:entry?`${entry.kind}${entry.name===""?"":` ${entry.name}`} / ${of}`:of}const NOUNS={argument:"argument",remote:"request",model:"model\
 answer",content:"content",secret:"secret"};function messageOf(template,flow){const message=(flow.sinkName.startsWith("`")&&quoted(flow.callee).endsWith(flow.sinkName.
slice(1))?template.replace("{sink} in {callee}","{callee}"):template).replaceAll(/\{(place|sink|callee)\}/g,(_,name)=>name==="place"?subjectOf(flow):name==="sin\
k"?flow.sinkName:quoted(flow.callee));return template.startsWith("{place}")?`${message.charAt(0).toUpperCase()}${message.slice(1)}`:message}function subjectOf({
entry,source:{origin,name}}){const of=entry?` of ${entry.name===""?`a ${entry.kind}`:`${entry.kind} ${quoted(entry.name)}`}`:"";if(origin==="argument")return`${name===
""?"an argument":`argument ${quoted(name)}`}${of}`;const in_=entry?of.replace(" of "," in "):"";return name===""?`${UNNAMED[origin]}${in_}`:`${origin==="secret"&&
called(name)!==name?`secret ${quoted(name)}`:name}${in_}`}const UNNAMED={remote:"what a request says",model:"what the model answered",content:"content from outs\
ide",secret:"a secret"};function called(name){return name.includes(" ")?name:quoted(name)}function quoted(name){return`\`${name}\``}}),51952:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{sourceLock:()=>sourceLock});var _artifacts_lock_canonical_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
53774),_artifacts_lock_drift_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27696),_artifacts_registered_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
90866),_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(68989),_issues_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(78661);const sourceLock=rules=>{
const ruleOf=id2=>rules.find(({info,isMaskOnly})=>info.id===id2&&!isMaskOnly),[outdatedLock,dynamic]=[ruleOf("pin/lock-outdated"),ruleOf("pin/dynamic-definition")];
if(!(!outdatedLock&&!dynamic))return{name:"mcp-drift",detect({analysis,locked,report}){if(dynamic)for(const found of dynamicIn(dynamic,analysis.entries))report(
found);if(!(!outdatedLock||!locked)){for(const[name,server]of Object.entries(locked.lock.servers))if(server.from==="source")for(const found of outdated(outdatedLock,
name,server,locked))report(found)}}}};function dynamicIn(rule,entries){return entries.flatMap(({kind,name,path,at,to,describedBy,isGuess})=>{if(!describedBy||isGuess||
kind==="route"||kind==="completion")return[];const called=name===""?`a ${kind}`:`the ${kind} "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__.Jj)(name,80)}"`,of=(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__.
Jj)(describedBy.name,80)||"what comes from outside";return[{rule,path,at,to,steps:[],place:name===""?kind:`${kind} "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__.
Jj)(name,80)}"`,message:`The description of ${called} is made when the program runs, of ${of}.`,identity:`dynamic ${kind} ${name}`,notes:[],confidence:rule.info.
confidence}]})}function outdated(rule,name,server,source){const folder=server.folder??".",entries=source.packages.get(folder)??[],now=(0,_artifacts_lock_canonical_js__WEBPACK_IMPORTED_MODULE_0__.
F9)(folder,entries.map(entry=>({...entry,schema:(0,_artifacts_registered_js__WEBPACK_IMPORTED_MODULE_2__.A)(entry.schema)})));return(0,_artifacts_lock_drift_js__WEBPACK_IMPORTED_MODULE_1__.
$p)(server,now).flatMap(drift=>{if(drift.kind==="server"||drift.kind==="removed"&&!source.isWhole)return[];const at=drift.kind==="removed"?placeInLock(source.text,
drift.name):entryOf(entries,drift);if(!at)return[];const{message,evidence,identity,place}=(0,_issues_js__WEBPACK_IMPORTED_MODULE_4__.v)(drift);return[{rule,...at,
steps:[],place:`server "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__.Jj)(name,80)}", ${place}`,message:said(message),identity,notes:evidence,confidence:rule.
info.confidence}]})}function said(message){return message.replace("no longer offered","no longer registered")}const KIND={tools:"tool",prompts:"prompt",resources:"\
resource",resourceTemplates:"resource"};function entryOf(entries,drift){const name=drift.name,own=entries.filter(each=>each.kind===KIND[drift.list]&&!each.isGuess),
entry=own.find(each=>each.name===name)??own.findLast(each=>name.startsWith(`${each.name}#`)&&each.name!=="");return entry&&{path:entry.path,at:entry.at,to:entry.
to}}function placeInLock(text,name){const key=JSON.stringify(name),at=text.indexOf(`${key}: {`);return at<0?void 0:{path:"bartizan.lock",at,to:at+key.length}}}),
26740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>matchesGlob});var minimatch__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
91138),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61469),_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68989),_limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
54354);const compiled=new Map;function matchesGlob(path,glob){if(glob.length>_limits_js__WEBPACK_IMPORTED_MODULE_3__.oN)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
y(`the pattern ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(glob,40)} is longer than the ${_limits_js__WEBPACK_IMPORTED_MODULE_3__.oN} characters a pattern \
may have.`);let matcher=compiled.get(glob);if(!matcher){const whole=glob.endsWith("/")?`${glob}**`:glob;matcher=new minimatch__WEBPACK_IMPORTED_MODULE_0__.VR(whole.
replace(/^\.?\//,""),{dot:!0,matchBase:!whole.includes("/"),nocomment:!0,nonegate:!0}),compiled.set(glob,matcher)}return matcher.match(path)}}),95552:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>ORIGINS,x:()=>SINKS});const ORIGINS=["argument","remote","model","content","secret"],SINKS=["shell","flag","pro\
gram","eval","query","path","archive","url","url-path","deserialise","template","prompt","markup","result","log","subject","privilege"]})};export{id,ids,modules};
