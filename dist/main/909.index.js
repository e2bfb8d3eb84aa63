const id=909,ids=[909],modules={27332:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{CC:()=>createClassifier,L8:()=>classify,vU:()=>isAlwaysText});var _clients_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73364),_mobile_places_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
25903),_model_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(60823);const FORMAT_BY_EXTENSION={json:"json",jsonc:"json",json5:"json",ipynb:"json",webmanifest:"\
json",map:"json",yaml:"yaml",yml:"yaml",toml:"toml",md:"markdown",mdc:"markdown",mdx:"markdown",markdown:"markdown",rst:"text",txt:"text",sh:"shell",bash:"shell",
zsh:"shell",fish:"shell",rb:"shell",pl:"shell",r:"shell",ps1:"shell",tf:"shell",dockerfile:"shell",ini:"shell",cfg:"shell",conf:"shell",properties:"shell",py:"p\
ython",pyi:"python",js:"javascript",mjs:"javascript",cjs:"javascript",jsx:"javascript",ts:"javascript",mts:"javascript",cts:"javascript",tsx:"javascript",java:"\
javascript",kt:"javascript",cs:"javascript",rs:"javascript",swift:"javascript",c:"javascript",cc:"javascript",cpp:"javascript",h:"javascript",php:"javascript",scala:"\
javascript",dart:"javascript",go:"go",html:"html",htm:"html",xml:"html",svg:"html",vue:"html",svelte:"html"},CODE_FORMATS=new Set(["shell","python","javascript",
"go"]),LOCKFILES=new Set(`package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock poetry.lock uv.lock
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
format==="json"||format==="yaml"||format==="toml"?"document":"prose"}}),51318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{U:()=>linkedAs,g:()=>settled});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354),_n8n_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
34460);const SHORT=512*1024,SERVERS_KEY='"mcpServers"',OWN_KEYS={"mcp-config":/"(?:mcpServers|servers|context_servers|mcp|command|args|url|serverUrl|httpUrl)"\s*:/,
"tool-list":/"(?:tools|functions|inputSchema|input_schema)"\s*:/};function settled(classification,bytes){const{kind,format}=classification;return kind==="server\
-manifest"&&!isManifest(bytes)?{...classification,kind:"document"}:kind==="document"&&format==="json"&&bytes.length<=SHORT&&hasServers(bytes)?{...classification,
kind:"mcp-config"}:format==="json"&&mayBeN8n(kind,bytes)&&bytes.length<=_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.f6&&(0,_n8n_js__WEBPACK_IMPORTED_MODULE_1__.
cH)(bytes)?{...classification,kind:"n8n-workflow"}:classification}function mayBeN8n(kind,bytes){const own=OWN_KEYS[kind];return kind==="document"||own!==void 0&&
!own.test(bytes.toString("latin1"))}function isManifest(bytes){const head=bytes.toString("latin1",0,262144);return/"\$schema"\s*:\s*"[^"]{0,200}(?:modelcontextprotocol|\/mcpb?[/-]|\/dxt[/-])[^"]{0,200}"/i.
test(head)||/"(?:packages|remotes)"\s*:\s*\[/.test(head)&&/"(?:registry_?type|registry_?name|transport)"\s*:|"(?:streamable-http|sse)"/i.test(head)||/"(?:manifest_version|dxt_version|mcpb_version)"\s*:/.
test(head)&&/"(?:mcp_config|entry_point)"\s*:/.test(head)}function hasServers(bytes){const at=bytes.indexOf(SERVERS_KEY);if(at<0)return!1;let depth=0;for(let index=0;index<
at;index++){const byte=bytes[index];if(byte===34)for(index++;index<at&&bytes[index]!==34;index++)bytes[index]===92&&index++;else byte===123||byte===91?depth++:(byte===
125||byte===93)&&depth--}return depth===1&&/^\s*:\s*\{/.test(bytes.toString("latin1",at+SERVERS_KEY.length,at+SERVERS_KEY.length+40))}function linkedAs(path,classify){
const isOfClient=/(?:^|\/)\.[^/]+$/.test(path);return["","/x.md",.../(?:^|\/)skills?$/.test(path)?["/x/SKILL.md"]:[],...isOfClient?["/settings.json","/mcp.json"]:
[]].map(name=>classify(path+name)).find(({kind})=>CLIENT_KINDS.has(kind))}const CLIENT_KINDS=new Set(["mcp-config","agent-settings","skill","agent-definition","\
instructions","command","workflow"])}),25903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C5:()=>memberOf,Fb:()=>classifyInApp,dQ:()=>SIGNATURE_NAME,ff:()=>APP_SIGNATURE_TEXT,tY:()=>APP_STRINGS});const SIGNATURE_NAME="META-INF/APK-SIGNATURE.txt",APP_MANIFEST={
kind:"app-manifest",format:"html",use:"runtime"},APP_SIGNATURE_TEXT={kind:"app-manifest",format:"text",use:"runtime"},APP_STRINGS={kind:"app-strings",format:"te\
xt",use:"runtime"},INSIDE=/\.(apk|ipa)!\//;function classifyInApp(path){const found=INSIDE.exec(path);if(!found)return;const name=path.slice(path.lastIndexOf("!\
/")+2);return memberOf(found[1]==="apk"?"android":"ios",name)}function memberOf(platform,name){return platform==="android"?name==="androidmanifest.xml"||name===
"AndroidManifest.xml"||/^res\/.+\.xml$/i.test(name)?APP_MANIFEST:name.toLowerCase()===SIGNATURE_NAME.toLowerCase()?APP_SIGNATURE_TEXT:/^(?:resources\.arsc|[^/]+\.dex|lib\/.+|assets\/.+\.bundle)(?:~\d+)?$/i.
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
1+(head[name]??0),length=head[operation+1]??0;return head[operation]===18&&/^[A-Z_]\w+$/.test(head.toString("latin1",operation+2,operation+2+length))}}),34460:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
key);at>=0;at=bytes.indexOf(key,at+1))if(/^\s*:\s*(.)/.exec(bytes.toString("latin1",at+key.length,at+key.length+40))?.[1]===open)return!0;return!1}})};export{id,ids,modules};
