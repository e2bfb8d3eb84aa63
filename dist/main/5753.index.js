const id=5753,ids=[5753,7147],modules={2416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>writeLock,isLock:()=>isLock,parseLock:()=>parseLock});var _lib_invisible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90859),_lock_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
34893);const UNSEEN=new RegExp(`[\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufff0-\\ufffb${_lib_invisible_js__WEBPACK_IMPORTED_MODULE_0__.
k}]`,"gu");function writeLock({version,servers}){return`${JSON.stringify(sorted({version,servers}),void 0,2).replace(UNSEEN,escaped)}
`}function escaped(character){return Array.from({length:character.length},(_,index)=>`\\u${hex(character.charCodeAt(index))}`).join("")}function hex(unit){return unit.
toString(16).padStart(4,"0")}function sorted(value){return Array.isArray(value)?value.map(sorted):(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value)?Object.fromEntries(
Object.entries(value).toSorted(([a],[b])=>a<b?-1:a>b?1:0).map(([key,each])=>[key,sorted(each)])):value}const DEPTH=100;function parseLock(text){let root;try{root=
JSON.parse(text.startsWith("\uFEFF")?text.slice(1):text)}catch{return{problem:/^<{7} /m.test(text)?"has an unresolved merge conflict":"is not valid JSON",at:void 0}}
if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(root)||root.version===void 0)return{problem:"is no lock of Bartizan",at:[]};const{version,servers}=root;if(typeof version==
"number"&&version>1)return{problem:`was written by a newer Bartizan (version ${version}); update Bartizan to read it`,at:["version"]};if(version!==1)return{problem:"\
has a version that no Bartizan writes",at:["version"]};if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(servers))return{problem:"names no servers",at:["servers"]};
for(const[name,server]of Object.entries(servers)){const wrong=problemOf(server);if(wrong)return{problem:`is broken: ${wrong.problem}`,at:["servers",name,...wrong.
at??[]]}}return{version:1,servers}}function isLock(parsed){return"servers"in parsed}function problemOf(server){if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(
server))return{problem:"a server must be an object",at:[]};if(server.from!=="live"&&server.from!=="source")return{problem:'"from" must be "live" or "source"',at:[
"from"]};if(server.instructions!==void 0&&!isLockText(server.instructions))return{problem:'"instructions" must be a text or its lines',at:["instructions"]};if(server.
folder!==void 0&&typeof server.folder!="string")return{problem:'"folder" must be a text',at:["folder"]};if(server.url!==void 0&&typeof server.url!="string")return{
problem:'"url" must be a text',at:["url"]};for(const list of _lock_js__WEBPACK_IMPORTED_MODULE_1__.J2){const items=server[list];if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.
u4)(items))return{problem:`"${list}" must be an object`,at:[list]};for(const[name,item]of Object.entries(items)){if(!(0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.u4)(
item))return{problem:`an entry of "${list}" must be an object`,at:[list,name]};for(const key of["title","description"])if(item[key]!==void 0&&!isLockText(item[key]))
return{problem:`"${key}" must be a text or its lines`,at:[list,name,key]};if(!isShallow(item,DEPTH))return{problem:"it is nested too deeply",at:[list,name]}}}}function isLockText(value){
return typeof value=="string"||Array.isArray(value)&&value.every(line=>typeof line=="string")}function isShallow(value,depth){return typeof value!="object"||value===
null?!0:depth>0&&Object.values(value).every(each=>isShallow(each,depth-1))}}),34893:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GM:()=>toLockText,Hq:()=>pinIn,J2:()=>LOCKED_LISTS,Sy:()=>LOCK_NAME,hw:()=>fromLockText,u4:()=>isRecord});const LOCK_NAME="\
bartizan.lock";function pinIn({servers},name){const server=Object.hasOwn(servers,name)?servers[name]:void 0;return server?{state:"pinned",lock:LOCK_NAME,server}:
{state:"missing",lock:LOCK_NAME}}const LOCKED_LISTS=["tools","prompts","resources","resourceTemplates"];function isRecord(value){return typeof value=="object"&&
value!==null&&!Array.isArray(value)}function toLockText(text){return text.includes(`
`)?text.split(`
`):text}function fromLockText(text){return typeof text=="string"?text:text.join(`
`)}}),51431:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>BASELINE_NAME,n:()=>parseBaseline});
var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96271);const BASELINE_NAME="bartizan-baseline.json";function parseBaseline(text){let root;
try{root=JSON.parse(text)}catch{return"it is not valid JSON"}if(!isObject(root)||root.version!==1)return"it is no baseline of version 1";if(!Array.isArray(root.
findings))return"findings is no list";const wrong=root.findings.findIndex(each=>!isEntry(each));return wrong<0?root.findings:`findings[${wrong}] is no entry of \
a baseline`}function isEntry(value){return isObject(value)&&typeof value.fingerprint=="string"&&/^[0-9a-f]{16}$/.test(value.fingerprint)&&typeof value.rule=="st\
ring"&&typeof value.path=="string"&&_model_severity_js__WEBPACK_IMPORTED_MODULE_0__.iB.some(tier=>tier===value.tier)&&typeof value.since=="string"&&/^\d{4}-\d{2}-\d{2}$/.
test(value.since)}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}}),97147:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>CONFIG_PATHS});const CONFIG_PATHS=["bartizan.yml","bartizan.yaml",".bartizan.yml",".bartizan.yaml",".github/bar\
tizan.yml",".github/bartizan.yaml"]}),14318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E6:()=>namesOtherTarget,FG:()=>namesServers,ss:()=>mergeSettings});function mergeSettings(...layers){return Object.assign({},...layers.map(layer=>Object.fromEntries(
Object.entries(layer).filter(([,value])=>value!==void 0))))}function namesLiveTarget({mcpUrls,mcpCommands,mcpSnapshots}){return[mcpUrls,mcpCommands,mcpSnapshots].
some(isFilled)}function namesOtherTarget(settings){return namesLiveTarget(settings)||settings.repository!==void 0||isFilled(settings.archives)}function namesServers(settings){
const{mcpServers,mcpHeaders,mcpProfiles,mcpEnv}=settings;return namesLiveTarget(settings)||[mcpServers,mcpHeaders,mcpProfiles,mcpEnv].some(isFilled)}function isFilled(list){
return list!==void 0&&list.length>0}}),31840:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{w:()=>readNamedFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);const CHUNK=64*1024;function readNamedFile(path,most){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync)(path,"r");try{const parts=[];for(let length=0;;){const part=Buffer.allocUnsafe(CHUNK),got=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor,
part,0,CHUNK,null);if(got===0)return Buffer.concat(parts).toString("utf8");if(length+=got,length>most)throw Object.assign(new Error("too large"),{code:"EFBIG"});
parts.push(part.subarray(0,got))}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}}),24930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U_:()=>withSeverity,t8:()=>readPacks});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
38552);const classes=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(readClasses),texts=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(readTexts),examples=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.
R)(readExamples);function textsOf({id:id2}){return texts()[id2]}function examplesOf({id:id2}){return examples()[id2]}const LATER={get frameworks(){return classes()[this.
class].frameworks},get what(){return textsOf(this).what},get why(){return textsOf(this).why},get fix(){return textsOf(this).fix},get references(){return textsOf(
this).references},get bad(){return examplesOf(this).bad},get good(){return examplesOf(this).good}};function readPacks(){const{rules}=readStoredPacks();return{get classes(){
return classes()},rules:rules.map(rule=>Object.assign({},rule,{info:Object.assign(Object.create(LATER),rule.info)}))}}function withSeverity(info,severity){return Object.
assign(Object.create(Object.getPrototypeOf(info)),info,{severity})}function storedPacks({rules,classes:classes2}){return{classes:classes2,packs:{rules:rules.map(
({info:{frameworks:_,what:_1,why:_2,fix:_3,references:_4,bad:_5,good:_6,...info},...rule})=>({...rule,info}))},texts:Object.fromEntries(rules.map(({info:{id:id2,
what,why,fix,references}})=>[id2,{what,why,fix,references}])),examples:Object.fromEntries(rules.map(({info:{id:id2,bad,good}})=>[id2,{bad,good}]))}}function readStoredPacks(){
return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab+"packs.json","utf8"))}function readClasses(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(__webpack_require__.ab+"classes.json","utf8"))}function readTexts(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.
ab+"texts.json","utf8"))}function readExamples(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab+"examples.json",
"utf8"))}})};export{id,ids,modules};
