const id=7463,ids=[7463],modules={53774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
u4)(value)?Object.fromEntries(Object.entries(value).map(([key,each])=>[change(key),visit(each)])):value;return visit(server)}}),77463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{currentSource:()=>currentSource});var _artifacts_lock_canonical_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
53774),_artifacts_lock_packages_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(19031),_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354),
_rules_compile_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40265),_rules_packs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(24930),_scan_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
58919);async function currentSource({target},host){const{rules}=(0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_4__.t8)(),flows=new Set(rules.flatMap(({info,match})=>"\
flow"in match?[info.id]:[])),{registered,coverage}=await(0,_scan_js__WEBPACK_IMPORTED_MODULE_5__.W)([target],{rules:(0,_rules_compile_js__WEBPACK_IMPORTED_MODULE_3__.
nb)(rules,({id:id2})=>flows.has(id2)),now:host.now}),{files}=await target.list(),paths=files.map(({path})=>path),manifests=paths.filter(_artifacts_lock_packages_js__WEBPACK_IMPORTED_MODULE_1__.
Yh),folders=new Set(manifests.map(_artifacts_lock_packages_js__WEBPACK_IMPORTED_MODULE_1__.yS)),byFolder=(0,_artifacts_lock_packages_js__WEBPACK_IMPORTED_MODULE_1__.
yk)(registered,paths),unread=coverage.gaps.filter(({reason})=>reason==="unparsable"||reason==="time-limit"),taken=new Set;return[...byFolder].toSorted(([a],[b])=>a<
b?-1:1).flatMap(([folder,entries])=>{const server=(0,_artifacts_lock_canonical_js__WEBPACK_IMPORTED_MODULE_0__.F9)(folder,entries);if(![server.tools,server.prompts,
server.resources].some(list=>Object.keys(list).length>0)&&!server.isPartial)return[];const name=unused(packageName(target,folder,manifests)??(folder==="."?"sour\
ce":folder),folder,taken),isMasked=JSON.stringify(server).includes("\u2026"),problems=unread.filter(({path})=>(0,_artifacts_lock_packages_js__WEBPACK_IMPORTED_MODULE_1__.
n4)(path,folders)===folder).map(({path,detail})=>`${path}: ${detail}`);return[{name,server:{...server,...isMasked&&{isMasked}},problems}]})}function unused(name,folder,taken){
const free=taken.has(name)?`${name} (${folder})`:name;return taken.add(free),free}const NAME=/^[@\w][\w./@-]{0,200}$/;function packageName(target,folder,manifests){
const buffer=Buffer.alloc(_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__.aA+1);for(const path of manifests.filter(each=>(0,_artifacts_lock_packages_js__WEBPACK_IMPORTED_MODULE_1__.
yS)(each)===folder)){const content=target.read({path},buffer);if(content.kind!=="whole")continue;const text=buffer.toString("utf8",0,content.length),name=path.endsWith(
"package.json")?nameInJson(text):path.endsWith("go.mod")?/^module\s+"?([^\s"]{1,200})/m.exec(text)?.[1]:/^\[(?:project|tool\.poetry)\][^[]{0,4000}?^name\s*=\s*["']([^"'\n]{1,200})["']/m.
exec(text)?.[1];if(name!==void 0&&NAME.test(name))return name}}function nameInJson(text){try{const name=JSON.parse(text)?.name;return typeof name=="string"?name:
void 0}catch{return}}})};export{id,ids,modules};
