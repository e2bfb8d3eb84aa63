const id=6697,ids=[6697],modules={27332:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
format==="json"||format==="yaml"||format==="toml"?"document":"prose"}}),25903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
1+(head[name]??0),length=head[operation+1]??0;return head[operation]===18&&/^[A-Z_]\w+$/.test(head.toString("latin1",operation+2,operation+2+length))}}),44973:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>assessRemote});var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(26740),_model_severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
96271);function assessRemote(runs,options,minSeverity){return runs.map(run=>({...run,findings:run.findings.map(finding=>{const suppression=suppressionOf(finding,
options);return{finding,...suppression&&{suppression},isShown:!suppression&&(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__.SH)(finding.severity,minSeverity),
ignoreLine:`- { rule: ${finding.ruleId}, fingerprint: "${finding.fingerprint}", reason: "\u2026" }`}}).toSorted((a,b)=>_model_severity_js__WEBPACK_IMPORTED_MODULE_1__.
oC.indexOf(a.finding.severity)-_model_severity_js__WEBPACK_IMPORTED_MODULE_1__.oC.indexOf(b.finding.severity))}))}function suppressionOf({ruleId,fingerprint},{ignores,
today}){const found=ignores.find(({entry})=>entry.path===void 0&&(entry.until===void 0||entry.until>=today)&&(entry.rule===void 0||(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__.
k)(ruleId,entry.rule))&&(entry.fingerprint===void 0||fingerprint.startsWith(entry.fingerprint)));if(!found)return;const{reason,until}=found.entry;return{by:"con\
fig",reason,isAdded:found.isAdded,...until!==void 0&&{until}}}}),41070:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{k:()=>fetchRun,x:()=>askService});var _http_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(15191),_runs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76361),_tell_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75781),_trouble_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(74344);const TRIES=3,UNSAID_WAIT=60,
HISTORY=50,OVER=/^(?:completed?|done|finished|success|failed|error|aborted|cancell?ed)$/i;async function askService(options){const{service,http,submissions,runs}=options,
connection=service.connect(http),courses=[];for(const submission of submissions)courses.push(await begin(submission,connection,options));await follow(courses,connection,
options);for(const course of courses)course.state==="completed"&&await conclude(course,connection,options);return runs.problem!==void 0&&courses[0]?.notices.push(
{kind:"problem",message:runs.problem}),courses.map(course=>runOf(course,options))}async function fetchRun(id2,options,{known,isFollowed}){const{service,http}=options,
connection=service.connect(http),submission={kind:known?.kind??"url",target:known?.target??"",version:""},course=courseOf(submission,{id:id2,state:"running",isReused:!0});
return isFollowed?await follow([course],connection,{...options,submissions:[]}):await look(course,connection,options),isFollowed&&course.state==="completed"&&await conclude(
course,connection,options),runOf(course,{...options,submissions:[]})}async function begin(submission,connection,options){const{service,http,runs,today}=options,
key=(0,_runs_js__WEBPACK_IMPORTED_MODULE_1__.T)(service.id,http.base.origin,submission),known=runs.find(key),course=courseOf(submission,{}),objection=service.objection?.(
submission);if(objection!==void 0)return course.notices.push({kind:"told",message:objection}),course;if(known?.id!==void 0){if(Object.assign(course,{id:known.id,
isReused:!0,state:"running"}),await look(course,connection,options),!(course.isGone===!0||(course.state==="failed"||course.state==="aborted")&&known.day!==today))
return course;runs.forget(key),Object.assign(course,courseOf(submission,{}),{id:void 0,isGone:!1})}else if(known?.day===today){const id2=await taken(submission,
connection,options);return id2===void 0?(course.state="unsure",course.notices.push({kind:"problem",message:`${service.name} may have taken it on ${known.day}, b\
ut its answer never came: it is not submitted again that day.`}),course):(runs.put({...known,id:id2}),Object.assign(course,{id:id2,isReused:!0,state:"running"}))}
const entry={service:service.id,origin:http.base.origin,kind:submission.kind,target:submission.target,key,day:today};runs.put(entry);try{const{id:id2,stateWord,
notices=[]}=await connection.submit(submission);return course.notices.push(...notices),runs.put({...entry,id:id2}),Object.assign(course,{id:id2,state:"started",
told:{...NOTHING_TOLD,...stateWord!==void 0&&{stateWord}}})}catch(error){return course.state=await unanswered(error,course,entry,connection,options),course}}async function unanswered(error,course,entry,connection,options){
const{runs,service}=options;course.notices.push((0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__.Q)(error,`the ${service.name} scan`,service));const isRefused=error instanceof
_http_js__WEBPACK_IMPORTED_MODULE_0__.Lw&&error.status<500,isUnsent=error instanceof _http_js__WEBPACK_IMPORTED_MODULE_0__.W_&&!error.isAmbiguous;if(isRefused||
isUnsent||error instanceof _http_js__WEBPACK_IMPORTED_MODULE_0__.cz)return runs.forget(entry.key),isRefused?"refused":"unreachable";const id2=await taken(course.
submission,connection,options);return id2===void 0?(course.notices.push({kind:"problem",message:`${service.name} may have taken it all the same, so it is not su\
bmitted again today.`}),"unsure"):(course.id=id2,runs.put({...entry,id:id2}),"started")}async function taken({url},connection,{runs,service}){if(!(!connection.history||
url===void 0))try{const ours=new Set(runs.all().flatMap(run=>run.service===service.id?run.id??[]:[])),found=(await connection.history(HISTORY)).filter(({id:id2,
target,stateWord})=>!ours.has(id2)&&isSameTarget(target,url)&&!OVER.test(stateWord??""));return found.length===1?found[0]?.id:void 0}catch{return}}function isSameTarget(told,url){
const bare=text=>text.replace(/^[a-z]+:\/\//i,"").replace(/\/+$/,"").toLowerCase();return told!==void 0&&(bare(told)===bare(url)||bare(told)===bare(url).split("\
/")[0])}async function follow(courses,connection,options){const{http,service,patience,onRound}=options;for(let isFirst=!0;;isFirst=!1){const open=courses.filter(
isOpen);if(open.length===0)return;for(const course of open)await look(course,connection,options);if(onRound?.(courses.filter(course=>!isOpen(course)).length,courses.
length),!courses.some(isOpen))return;const waiting=courses.filter(isOpen),wait=Math.max(...waiting.map(course=>course.wait??0))*1e3,pause=waiting.length*(isFirst?
Math.min(FIRST,service.pause):service.pause);if(!await http.pause(Math.max(wait,pause))){for(const course of courses.filter(isOpen))course.notices.push({kind:"p\
roblem",message:`It was not over within ${patience}. \`bartizan remote fetch ${course.id}\` gets the rest.`});return}}}const FIRST=3e3;function isOpen({id:id2,state}){
return id2!==void 0&&(state==="started"||state==="running")}async function look(course,connection,options){const{service}=options;try{const told=await connection.
result(course.id);course.failures=0,delete course.wait,course.told=told,course.state=told.state==="unknown"?"running":told.state}catch(error){const notice=(0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__.
Q)(error,`the result of ${service.name}`,service),isFinal=error instanceof _http_js__WEBPACK_IMPORTED_MODULE_0__.Lw&&error.status<500&&error.status!==404&&!(0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__.
J)(error),isMissing=error instanceof _http_js__WEBPACK_IMPORTED_MODULE_0__.Lw&&error.status===404&&(course.isReused||course.failures+1>=TRIES);if(error instanceof
_http_js__WEBPACK_IMPORTED_MODULE_0__.Lw&&(0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__.J)(error)){course.wait=error.wait??UNSAID_WAIT;return}course.failures+=1,isFinal||
isMissing?(course.state="refused",course.isGone=isMissing,course.notices.push(notice)):course.failures>=TRIES&&(course.state="unreachable",course.notices.push(notice))}}
async function conclude(course,connection,{wishes}){if(connection.complete)try{course.told=await connection.complete(course.id,course.told,wishes)}catch(error){
course.notices.push((0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__.Q)(error,"more of the result"))}}const NOTHING_TOLD={state:"running"};function courseOf(submission,known){
return{submission,state:"skipped",told:NOTHING_TOLD,isReused:!1,failures:0,notices:[],...known}}function runOf(course,{service,http,runs,mask}){const{submission,
id:id2,state,told,isReused}=course,about={service:service.id,target:submission.target},key=(0,_runs_js__WEBPACK_IMPORTED_MODULE_1__.T)(service.id,http.base.origin,
submission),known=runs.find(key);known?.id!==void 0&&known.id===id2&&known.state!==state&&runs.put({...known,state});const word=told.state==="unknown"?[strange(
told)]:[],kept=(0,_tell_js__WEBPACK_IMPORTED_MODULE_2__.a)({...told,notices:[...course.notices,...word,...told.notices??[]]},about,mask);return{...about,name:service.
name,origin:http.base.origin,kind:submission.kind,...id2!==void 0&&{id:id2.slice(0,200)},state,isReused,...kept}}function strange({stateWord=""}){return{kind:"t\
old",message:"Its documents do not know the state it names, so it is taken for one that is not over.",words:stateWord.slice(0,80)}}}),76361:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>keyOf,t:()=>openRuns});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61469),_lib_hash_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52467),_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
54354),_model_remote_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(19622);function keyOf(service,origin,{kind,target,version}){return(0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_3__.
fg)([service,origin,kind,target,version].join("\0")).slice(0,32)}function openRuns(path){let problem,runs=[];const read=()=>{if(path===void 0)return runs;try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(path).size>_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__.Kz)throw new Error("too large");return runsIn(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(path,"utf8")))}catch(error){return error.code==="ENOENT"?[]:(problem??=`${path} cannot be read and is begun anew: earlier runs are not known.`,[])}},
write=next=>{if(runs=next.slice(-_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__.iV),path===void 0)return;const draft=`${path}.${process.pid}.tmp`;try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:!0,mode:448}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft,`${JSON.
stringify({version:1,runs},void 0,1)}
`,{mode:384,flag:"wx"}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft,path)}catch(error){(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft,{force:!0}),
problem=`${path} cannot be written: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.K)(error)}. The next run will not know of this one.`}};runs=read();const now=()=>problem===
void 0?read():runs;return{find:key=>now().findLast(run=>run.key===key),all:now,put:run=>write([...now().filter(({key})=>key!==run.key),run]),forget:key=>write(now().
filter(run=>run.key!==key)),get problem(){return problem}}}function runsIn(document){const{runs}=document;if(!Array.isArray(runs))throw new Error("no runs");return runs.
filter(isRun).slice(-_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__.iV)}function isRun(value){const run=value,isText=text=>typeof text=="string"&&text.length<2e3;return typeof run==
"object"&&run!==null&&_model_remote_js__WEBPACK_IMPORTED_MODULE_5__.ei.includes(run.service)&&_model_remote_js__WEBPACK_IMPORTED_MODULE_5__.Tg.includes(run.kind)&&
[run.origin,run.target,run.key,run.day].every(isText)&&[run.id,run.state].every(text=>text===void 0||isText(text))}}),75781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>keep});var lib_escape=__webpack_require__(68989),hash=__webpack_require__(52467),limits=__webpack_require__(54354);
const WORD=80,NAME=300,FLAGS=50,VIOLATIONS=500;function boundInventory({components,relations,controls,violations,change}){const room={left:limits.RC};return{components:within(
room,components,boundComponent),...relations&&{relations:within(room,relations,boundRelation)},...controls&&{controls:within(room,controls,boundControl)},violations:within(
room,violations?.slice(0,VIOLATIONS),boundViolation),...change&&{change:boundChange(change,room)}}}function within(room,items=[],bound2){const kept=[];for(const item of items.
slice(0,limits.It)){const small=bound2(item);if(room.left-=JSON.stringify(small).length,room.left<0)break;kept.push(small)}return kept}function boundComponent({
id:id2,type,name,version,provider,path,line,flags,risk}){return{...id2!==void 0&&{id:(0,lib_escape.Jj)(id2,WORD)},type:(0,lib_escape.Jj)(type,WORD),name:(0,lib_escape.
Jj)(name,NAME),...version!==void 0&&{version:(0,lib_escape.Jj)(version,WORD)},...provider!==void 0&&{provider:(0,lib_escape.Jj)(provider,WORD)},...path!==void 0&&
{path:(0,lib_escape.Jj)(path,NAME)},...line!==void 0&&{line},flags:flags.slice(0,FLAGS).map(flag=>(0,lib_escape.Jj)(flag,WORD)),...risk&&{risk:risk.rating===void 0?
risk:{...risk,rating:(0,lib_escape.Jj)(risk.rating,WORD)}}}}function boundRelation({from,to,type}){return{from:(0,lib_escape.Jj)(from,WORD),to:(0,lib_escape.Jj)(
to,WORD),...type!==void 0&&{type:(0,lib_escape.Jj)(type,WORD)}}}function boundControl({framework,id:id2,name,status}){return{framework:(0,lib_escape.Jj)(framework,
WORD),...id2!==void 0&&{id:(0,lib_escape.Jj)(id2,WORD)},...name!==void 0&&{name:(0,lib_escape.Jj)(name,NAME)},status:(0,lib_escape.Jj)(status,WORD)}}function boundViolation({
name,severity,message}){return{name:(0,lib_escape.Jj)(name,NAME),...severity&&{severity},message:(0,lib_escape.Jj)(message,limits.VF)}}function boundChange({since,
sinceDate,added,removed,changed},room){const names=list=>within(room,list,name=>(0,lib_escape.Jj)(name,NAME));return{since:(0,lib_escape.Jj)(since,WORD),...sinceDate!==
void 0&&{sinceDate:(0,lib_escape.Jj)(sinceDate,WORD)},added:names(added),removed:names(removed),changed:names(changed)}}const longest=lib_escape.Jj,tell_WORD=80,
TITLE=300,IN_ALL=4*1024*1024;function keep(told,{service,target},mask){const bounded=bound(told),masked=mapTexts(bounded,mask),counts=new Map,findings=masked.findings.
map(finding=>{const identity=[service,target,finding.place??"",finding.category??"",finding.title].join("\0"),count=counts.get(identity)??0;return counts.set(identity,
count+1),{ruleId:`remote/${service}`,fingerprint:(0,hash.fg)(`${identity}\0${count}`).slice(0,16),...finding}});return{...masked,findings}}function bound(told){
const{stateWord,startedAt,finishedAt,score,total,analysis}=told;let room=IN_ALL;const findings=[];for(const finding of told.findings??[]){const small=boundFinding(
finding);if(room-=JSON.stringify(small).length,findings.length>=limits.Yq||room<0)break;findings.push(small)}return{...stateWord!==void 0&&{stateWord:longest(stateWord,
tell_WORD)},...startedAt!==void 0&&{startedAt:longest(startedAt,tell_WORD)},...finishedAt!==void 0&&{finishedAt:longest(finishedAt,tell_WORD)},...score&&{score:rated(
score)},categories:(told.categories??[]).slice(0,200).map(each2=>({...rated(each2),category:longest(each2.category,tell_WORD)})),...total!==void 0&&{total},findings,
leftOut:(told.leftOut??0)+(told.findings??[]).length-findings.length,...analysis&&{analysis:boundAnalysis(analysis)},documents:(told.documents??[]).slice(0,20).
map(each2=>({...each2,text:longest(each2.text,limits.Pj)})),...boundInventory(told),notices:told.notices??[]}}function rated(score){return score.rating===void 0?
score:{...score,rating:longest(score.rating,tell_WORD)}}function boundFinding(finding){const{id:id2,category,tool,place,description,remediation}=finding;return{
title:longest(finding.title,TITLE),severity:finding.severity,severityWord:longest(finding.severityWord,tell_WORD),...id2!==void 0&&{id:longest(id2,tell_WORD)},...category!==
void 0&&{category:longest(category,tell_WORD)},...tool!==void 0&&{tool:longest(tool,tell_WORD)},...place!==void 0&&{place:longest(place,TITLE)},...description!==
void 0&&{description:longest(description,limits.VF)},...remediation!==void 0&&{remediation:longest(remediation,limits.VF)},evidence:finding.evidence.slice(0,limits.
b$).map(each2=>longest(each2,limits.VF)),frameworks:Object.fromEntries(Object.entries(finding.frameworks).map(([name,ids2])=>[name,ids2.slice(0,50).map(each2=>longest(
each2,tell_WORD))]))}}function boundAnalysis(analysis){const{model,score}=analysis;let room=limits.Pj;const lines=[];for(const line of analysis.lines){const kept=longest(
line,limits.VF);if(room-=kept.length+1,room<0)break;lines.push(kept)}return{...analysis,lines,isCut:analysis.isCut||lines.length<analysis.lines.length,...model!==
void 0&&{model:longest(model,tell_WORD)},...score&&{score:rated(score)}}}function mapTexts(bounded,mask){const texts=[];each(bounded,text=>texts.push(text));const masked=mask(
texts);let at=0;return replaced(bounded,text=>masked[at++]??text)}const OURS=new Set(["severity","direction","mediaType","kind"]);function each(value,visit){if(typeof value==
"string")visit(value);else if(Array.isArray(value))for(const one of value)each(one,visit);else if(typeof value=="object"&&value!==null)for(const[key,one]of Object.
entries(value))OURS.has(key)||each(one,visit)}function replaced(value,change){return typeof value=="string"?change(value):Array.isArray(value)?value.map(one=>replaced(
one,change)):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).map(([key,one])=>[key,OURS.has(key)?one:replaced(one,change)]))}}),
74344:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>isRateLimited,Q:()=>noticeOf});
var _http_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(15191);function noticeOf(error,what,service){if(error instanceof _http_js__WEBPACK_IMPORTED_MODULE_0__.
W_||error instanceof _http_js__WEBPACK_IMPORTED_MODULE_0__.kX)return{kind:"problem",message:`${capital(what)} did not come: ${error.message}`};if(!(error instanceof
_http_js__WEBPACK_IMPORTED_MODULE_0__.Lw))throw error;const explained=service?.explain?.(error);if(explained)return explained;const{status,said,wait}=error,words={
...said.words!==""&&{words:said.words},...said.url!==void 0&&{url:said.url}};if(status===402||status===403&&!isRateLimited(error))return{kind:"plan",message:`${capital(
what)} is not for this account (${status}).`,...words};if(isRateLimited(error)){const again=wait===void 0?"It does not say when it may be asked again.":`It may \
be asked again in ${span(wait)}.`;return{kind:"limit",message:`${capital(what)} was held back by a limit of the service (${status}). ${again}`,...words}}return{
kind:"problem",message:`${capital(what)} ${WHY[status]??`was refused with status ${status}`}.`,...words}}const WHY={400:"was refused as invalid (400)",401:"was \
refused: the key is missing or not accepted (401)",404:"is not there, or belongs to another account (404)",409:"is there already (409)",413:"is larger than the \
service takes (413)",500:"failed inside the service (500)"};function isRateLimited({status,wait}){return status===429||status===403&&wait!==void 0}function span(seconds){
return seconds<120?`${seconds} s`:seconds<7200?`${Math.round(seconds/60)} minutes`:`${Math.round(seconds/3600)} hours`}function capital(text){return text.replace(
/^[a-z]/,letter=>letter.toUpperCase())}}),26740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{k:()=>matchesGlob});var minimatch__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(91138),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61469),_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
68989),_limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54354);const compiled=new Map;function matchesGlob(path,glob){if(glob.length>_limits_js__WEBPACK_IMPORTED_MODULE_3__.
oN)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y(`the pattern ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(glob,40)} is longer than the ${_limits_js__WEBPACK_IMPORTED_MODULE_3__.
oN} characters a pattern may have.`);let matcher=compiled.get(glob);if(!matcher){const whole=glob.endsWith("/")?`${glob}**`:glob;matcher=new minimatch__WEBPACK_IMPORTED_MODULE_0__.
VR(whole.replace(/^\.?\//,""),{dot:!0,matchBase:!whole.includes("/"),nocomment:!0,nonegate:!0}),compiled.set(glob,matcher)}return matcher.match(path)}}),84770:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>createRedactor});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989);const SECRET_LENGTH=6,HANDED_LENGTH=16,
BODY=4e3,HEADER=1e3,CREDENTIAL_HEADER=/^(?:proxy-)?authorization$|^cookie$|^set-cookie2?$|^mcp-session-id$|(?:^|[-_])(?:api[-_]?key|token|secret|password|session[-_]?id|auth(?:entication)?|credential)s?$/,
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
whole})}}),66119:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>openRunBook,I:()=>openService,
startRemote:()=>startRemote});var external_node_path_=__webpack_require__(76760),promises_=__webpack_require__(58500),ask=__webpack_require__(41070),http=__webpack_require__(
15191),esm=__webpack_require__(51306),lib_escape=__webpack_require__(68989),hash=__webpack_require__(52467),limits=__webpack_require__(54354);const MANIFEST=/(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.(?:json|lock)|requirements[\w.-]{0,60}\.txt|constraints[\w.-]{0,60}\.txt|pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|environment\.ya?ml|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|Gemfile(?:\.lock)?|composer\.(?:json|lock)|pom\.xml|build\.gradle(?:\.kts)?|[\w.-]{1,80}\.csproj|packages\.lock\.json)$/;
function isManifest(path){return MANIFEST.test(path)}const MEDIA_TYPES={json:"application/json",zip:"application/zip"},EARLIEST=new Date(1980,0,1);function bundleOf(kinds,contents,subject,{
name,largestFile=limits.j5}){const what=kinds.join(", ");if(contents.length===0)return`There is nothing to send of what is allowed (${what}).`;const size=contents.
reduce((sum,{bytes})=>sum+bytes.length,0),limit=Math.min(largestFile,limits.j5),tooLarge=`${name} takes uploads of ${limit/1024**2} MB, and ${what} would be mor\
e. Nothing was sent. Leave paths out with exclude, or allow less.`;if(size>limit*4)return tooLarge;const[only]=contents,file=contents.length===1&&only?single(only):
archive(contents);if(file.bytes.length>limit)return tooLarge;const[kind="archive",...more]=kinds;return{submission:{kind:more.length>0?"archive":kind,target:`${subject}\
: ${what}`,version:(0,hash.fg)(file.bytes).slice(0,32),file},contents}}function single({path,bytes}){const name=path.split("/").at(-1)??path,extension=name.split(
".").at(-1)??"";return{name,mediaType:MEDIA_TYPES[extension]??"text/plain",bytes,paths:[path]}}function archive(contents){const sorted=contents.toSorted((a,b)=>a.
path<b.path?-1:1);return{name:"bartizan.zip",mediaType:"application/zip",bytes:(0,esm.L)(Object.fromEntries(sorted.map(each=>[each.path,each.bytes])),{mtime:EARLIEST,
level:6}),paths:sorted.map(({path})=>path)}}const SHOWN=2*1024*1024;function uploadText(service,base,submissions,contents){const lines=[`${service.name} at ${base}\
 would be sent:`];for(const{kind,target,url,file,scan}of submissions){const what=url??(file?`${file.name}, ${file.bytes.length} bytes, of ${file.paths.length} f\
iles`:"");lines.push(`- ${kind}: ${target}${what===target||what===""?"":` (${what})`}`),scan?.deep&&lines.push("  as a deep scan"),scan?.n8nUrl!==void 0&&lines.
push(`  with the n8n instance ${scan.n8nUrl}${scan.n8nKey===void 0?"":" and its key, not shown here"}`)}let room=SHOWN;for(const[index,{path,bytes,masked}]of contents.
entries()){const text=Buffer.from(bytes).toString("utf8");if(room-=text.length,room<0){lines.push(`and ${contents.length-index} more files`);break}lines.push(`-\
-- ${path}, ${bytes.length} bytes${masked>0?`, ${masked} ${masked===1?"secret":"secrets"} masked`:""}`),lines.push(...text.split(`
`).map(line=>`    ${line}`))}return`${[...lines,"Nothing was sent."].map(lib_escape.RK).join(`
`)}
`}var runs=__webpack_require__(76361),errors=__webpack_require__(61469),build_workspaces=__webpack_require__(56100),external_node_fs_=__webpack_require__(73024),
artifacts_classify=__webpack_require__(27332),lib_glob=__webpack_require__(26740);const KEPT=new Set(["env-file","model-file"]),PACKAGE=/\.(?:apk|ipa)$/i;async function gather(kinds,targets,looks,{
include=[],exclude=[]},masks){const allowed=new Set(kinds),isAllowed=(path,kind)=>allowed.has("archive")||allowed.has("tools")&&kind==="tool-list"||allowed.has(
"manifests")&&isManifest(path)||allowed.has("code")&&kind==="code",isChosen=path=>(include.length===0||include.some(glob=>(0,lib_glob.k)(path,glob)))&&!exclude.
some(glob=>(0,lib_glob.k)(path,glob)),buffer=Buffer.alloc(limits.aA+1),contents=[];let leftOut=0;for(const target of targets){const classify=(0,artifacts_classify.
CC)(),{files}=await target.list();for(const file of files){const{path}=file,classification=file.classification??classify((target.info.place??"")+path);if(!isAllowed(
path,classification.kind)||KEPT.has(classification.kind)||!isChosen(target.info.configPrefix+path))continue;if(contents.length>=limits.Nl){leftOut++;continue}const read=target.
read(file,buffer),isText=read.kind==="whole"&&read.length<=limits.gq&&!buffer.subarray(0,read.length).includes(0);read.kind==="whole"&&isText?contents.push(masks.
outbound(path,buffer.subarray(0,read.length),classification)):leftOut++}}return(allowed.has("tools")||allowed.has("archive"))&&contents.push(...await toolsOf(looks,
buffer,masks)),{contents,leftOut}}async function toolsOf(looks,buffer,masks){const contents=[];for(const target of await Promise.all(looks)){const{files}=await target.
list();for(const file of files){if(file.classification?.kind!=="mcp-definitions"||contents.length>=100)continue;const read=target.read(file,buffer);if(read.kind!==
"whole")continue;const name=target.info.name.replace(/[^\w.-]+/g,"-").slice(0,60),found=masks.outbound(file.path,buffer.subarray(0,read.length),file.classification);
contents.push({...found,path:`tools-${contents.length+1}-${name}.json`})}}return contents}function mobilePackages({archives=[]},{cwd},largest){return archives.filter(
path=>PACKAGE.test(path)).map(path=>{const absolute=(0,external_node_path_.resolve)(cwd,path);try{const{size}=(0,external_node_fs_.statSync)(absolute);if(size>largest)
return`${path} is larger than the ${largest/1024**2} MB the service takes. It was not sent.`;const mediaType=/\.apk$/i.test(path)?"application/vnd.android.packa\
ge-archive":"application/octet-stream";return{name:(0,external_node_path_.basename)(path),mediaType,bytes:(0,external_node_fs_.readFileSync)(absolute),paths:[path]}}catch(error){
return`${path} was not sent: ${(0,errors.K)(error)}.`}})}var remote_masks=__webpack_require__(18702),remote_plan=__webpack_require__(7374);function startRemote(request,host){
const{settings,given,event}=request;if(settings.offline===!0&&given.remoteService!==void 0)throw new errors.y("--offline connects to nothing, so it cannot go wi\
th --remote");const plan=(0,remote_plan.MJ)(settings,event,host);return plan?"why"in plan?Promise.resolve([skippedRun(plan,plan.why)]):askPlanned(plan,request,host).
catch(error=>{const why=error instanceof Error?error.message:String(error);return[{...skippedRun(plan,`It could not be asked: ${why}`),state:"unreachable"}]}):Promise.
resolve([])}async function askPlanned(plan,request,host){const masks=await(0,remote_masks.m)(),{submissions,contents,left}=await submissionsFor(plan,request,masks,
host),unsent=left.map(why=>skippedRun(plan,why));return request.settings.showUpload===!0?(host.err(uploadText(plan.service,shownBase(plan.base),submissions,contents)),
[...unsent,skippedRun(plan,"--show-upload was set: nothing was sent.")]):submissions.length===0?unsent:[...await beside_ask(plan,submissions,masks,request,host),
...unsent]}async function submissionsFor(plan,request,masks,host){const{service}=plan,{settings,workspaces,looks,isWorkspaceScanned}=request,{kinds,contents:wanted,
notTaken}=(0,remote_plan.TQ)(settings,service),commit=workspaces[0]?.git?.head,addressed=(0,remote_plan.SH)(plan,settings,host.env,{today:host.today(),commit,folders:[
host.cwd,...workspaces.map(build_workspaces.topOf)]}),submissions=[...addressed.submissions],left=[...addressed.left,...notTaken.map(kind=>`${service.name} does\
 not take ${kind}.`)];let contents=[];if(wanted.length>0){const targets=isWorkspaceScanned?workspaces.map(({target})=>target):[],gathered=await gather(wanted,targets,
looks,settings,masks),bundle=bundleOf(wanted,gathered.contents,subjectOf(workspaces,host),service);typeof bundle=="string"?left.push(bundle):(submissions.push(bundle.
submission),contents=bundle.contents,gathered.leftOut>0&&left.push(`${gathered.leftOut} files were not sent: only whole text of up to 4 MB can be looked through\
 for secrets.`))}if(kinds.includes("mobile"))for(const file of mobilePackages(settings,host,service.largestFile??Number.POSITIVE_INFINITY))typeof file=="string"?
left.push(file):submissions.push({kind:"mobile",target:file.name,version:(0,hash.fg)(file.bytes).slice(0,32),file});return{submissions,contents,left}}function subjectOf([
first],{env}){return env.GITHUB_REPOSITORY||(first?(0,external_node_path_.basename)((0,build_workspaces.topOf)(first)):"workspace")}async function beside_ask(plan,submissions,masks,{
deadline,onRound,sleep=promises_.setTimeout,settings},host){const{service,patience}=plan,http2=openService(plan,host,sleep,deadline);try{return await(0,ask.x)({
service,http:http2,submissions,runs:openRunBook(host),wishes:{analysis:settings.remoteAnalysis??"auto"},mask:masks.inbound(plan.secrets),today:host.today(),patience:`${patience}\
 s`,...onRound&&{onRound}})}finally{await http2.close()}}function openService({base,credential,patience},host,sleep=promises_.setTimeout,deadline=Number.POSITIVE_INFINITY){
return(0,http.fb)({base,credential,userAgent:remote_plan._O,deadline:Math.min(deadline,host.now()+patience*1e3),now:host.now,sleep,env:host.env})}function openRunBook({
env}){const cache=env.XDG_CACHE_HOME||env.LOCALAPPDATA||env.HOME&&(0,external_node_path_.join)(env.HOME,".cache");return(0,runs.t)(cache?(0,external_node_path_.
join)(cache,"bartizan","remote-runs.json"):void 0)}function shownBase({origin,pathname}){return`${origin}${pathname==="/"?"":pathname}`}function skippedRun({service,
base},why){return{service:service.id,name:service.name,origin:base.origin,kind:"url",target:"",state:"skipped",isReused:!1,categories:[],findings:[],leftOut:0,documents:[],
components:[],violations:[],notices:[{kind:"told",message:why}]}}}),18702:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{m:()=>openMasks});var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7999),_artifacts_classify_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27332),_artifacts_mask_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(26626),_engine_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11890),_lib_document_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
55721),_lib_redactor_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(84770),_occurrences_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(22474),_rules_compile_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
40265),_rules_packs_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(24930);async function openMasks(){const engine=(0,_engine_js__WEBPACK_IMPORTED_MODULE_1__.
P)((0,_rules_compile_js__WEBPACK_IMPORTED_MODULE_5__.nb)((0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_6__.t8)().rules,()=>!1),1),parse=await(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_2__.
lB)(["json","yaml","toml"]),classify=(0,_artifacts_classify_js__WEBPACK_IMPORTED_MODULE_0__.CC)(),masksOf=(path,bytes,classification)=>{const artifact=(0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_7__.
D)({path,...classification,bytes,isWhole:!0,parse}),secrets=(0,_occurrences_js__WEBPACK_IMPORTED_MODULE_4__.V)(artifact,engine);return(0,_artifacts_mask_js__WEBPACK_IMPORTED_MODULE_8__.
UB)(bytes,secrets.length===0?secrets:[...secrets,...(0,_artifacts_mask_js__WEBPACK_IMPORTED_MODULE_8__.UY)(artifact.latin1(),secrets)])};return{outbound(path,bytes,classification=classify(
path)){const masks=masksOf(path,bytes,classification);return masks.length===0?{path,bytes:Buffer.from(bytes),masked:0}:{path,bytes:Buffer.from((0,_artifacts_mask_js__WEBPACK_IMPORTED_MODULE_8__.
w6)(bytes,0,bytes.length,masks)),masked:masks.length}},inbound(own){const redactor=(0,_lib_redactor_js__WEBPACK_IMPORTED_MODULE_3__.l)(own);return texts=>{const known=texts.
map(redactor.text),bytes=Buffer.from(known.join(`

`)),hide=(0,_artifacts_mask_js__WEBPACK_IMPORTED_MODULE_8__.Hj)(bytes,masksOf("remote.txt",bytes,{kind:"other",format:"text",use:"runtime"}));return known.map(hide)}}}}}),
7374:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_O:()=>USER_AGENT,SH:()=>addressesFor,
TQ:()=>allowed,MJ:()=>planRemote});var config_event=__webpack_require__(63791),remote=__webpack_require__(6161),servers=__webpack_require__(89431),member=__webpack_require__(
60132),remote_http=__webpack_require__(15191);const nobody={headers:async()=>({}),secrets:()=>[]};function keyCredential(key,keyHeader){let isInOwnHeader=!1;return{
async headers(){return isInOwnHeader&&keyHeader!==void 0?{[keyHeader]:key}:{authorization:`Bearer ${key}`}},async renew(){return keyHeader===void 0||isInOwnHeader?
!1:(isInOwnHeader=!0,!0)},secrets:()=>[key]}}function identityCredential({url,token,audience,userAgent,env},http){let current;const ask=async()=>{const github=(0,remote_http.
fb)({base:new URL(url),credential:()=>({headers:async()=>({authorization:`Bearer ${token}`}),secrets:()=>[token]}),userAgent,deadline:http.left(),now:()=>0,sleep:http.
pause,env});try{const value=(0,member.D)((await github.send({method:"GET",path:"",query:{audience}})).json(),"value");if(typeof value!="string"||!/^[\w.~+/=-]{20,10000}$/.
test(value))throw new remote_http.kX("GitHub gave no identity token. The job needs `permissions: id-token: write`.");return value}finally{github.close()}};return{
async headers(){return current??=await ask(),{authorization:`Bearer ${current}`}},async renew(){const before=current;return current=await ask(),current!==before},
secrets:()=>current===void 0?[]:[current]}}var limits=__webpack_require__(54354);function inside(value,...names){for(const name of[...names,"data","result"])if(isObject(
(0,member.D)(value,name)))return inside((0,member.D)(value,name),...names);return value}const TOTALS=["total","total_count","totalCount","count"];function listUnder(value,...names){
if(Array.isArray(value))return{items:value};for(const name of[...names,"data","items","results"]){const inner=(0,member.D)(value,name);if(inner===null)return{items:[]};
const list=isObject(inner)?listUnder(inner,...names):void 0;if(!list)continue;const total=list.total??firstNumber(value,...TOTALS)??firstNumber((0,member.D)(value,
"meta")??(0,member.D)(value,"pagination"),...TOTALS);return{items:list.items,...total!==void 0&&{total}}}}function firstText(value,...names){for(const name of names){
const text=(0,member.D)(value,name);if(typeof text=="string"&&text.trim()!=="")return text;if(typeof text=="number"&&Number.isFinite(text))return String(text)}}
function firstNumber(value,...names){for(const name of names){const number=(0,member.D)(value,name);if(typeof number=="number"&&Number.isFinite(number))return number}}
function firstTexts(value,...names){for(const name of names){const texts=(0,member.D)(value,name);if(typeof texts=="string"&&texts.trim()!=="")return[texts];if(Array.
isArray(texts)&&texts.length>0)return texts.flatMap(each=>typeof each=="string"?each:firstText(each,"text","message","description","name","id")??[])}return[]}function isObject(value){
return typeof value=="object"&&value!==null}var severity=__webpack_require__(96271);function textAt(value,...path){const at=(0,member.D)(value,...path);return typeof at==
"number"&&Number.isFinite(at)?String(at):typeof at=="string"&&at.trim()!==""?at:void 0}function numberAt(value,...path){const at=(0,member.D)(value,...path),number=typeof at==
"string"&&at.trim()!==""?Number(at):at;return typeof number=="number"&&Number.isFinite(number)?number:void 0}function listAt(value,...path){const at=(0,member.D)(
value,...path);return Array.isArray(at)?at.slice(0,limits.It):[]}function textsAt(value,...path){const at=(0,member.D)(value,...path);return(Array.isArray(at)?at.
slice(0,limits.It):[at]).flatMap(each=>typeof each=="object"&&each!==null?[JSON.stringify(each).slice(0,4e3)]:typeof each=="string"&&each.trim()!==""?[each]:typeof each==
"number"?[String(each)]:[])}function listIn(value,names){if(Array.isArray(value))return value.slice(0,limits.It);const name=names.find(each=>Array.isArray((0,member.
D)(value,each)));return name===void 0?[]:listAt(value,name)}function severityOf(word){const lower=word.trim().toLowerCase(),known=severity.oC.find(each=>each===
lower);return known||(/^(?:informational|information|note|none)$/.test(lower)?"info":/^(?:error|severe)$/.test(lower)?"high":/^(?:minor)$/.test(lower)?"low":"me\
dium")}const STATES=new Map([...["complete","completed"].map(word=>[word,"completed"]),...["failed","error"].map(word=>[word,"failed"]),...["cancelled","cancele\
d","aborted"].map(word=>[word,"aborted"]),...["pending","queued","cloning","analyzing","scanning","running","processing"].map(word=>[word,"running"])]),SLOWER=5e3,
SLOWEST=25e3,mcpSecurityScore={id:"mcp-security-score",name:"MCP Security Score",baseUrl:"https://mcpscanner.com/api/v1",basePath:"/api/v1",takes:["repository"],
pause:5e3,connect,explain,objection};function connect(http){const looks=new Map;return{async submit({url}){const answer=await http.send({method:"POST",path:"/sc\
an",json:{url}}),body=inside(answer.json(),"scan"),id2=firstText(body,"id","scan_id","scanId");if(id2===void 0)throw new remote_http.kX("MCP Security Score took\
 the repository but named no scan.");const stateWord=firstText(body,"status"),cached=(0,member.D)(body,"cached")===!0;return{id:id2,...stateWord!==void 0&&{stateWord},
notices:[...cached?[CACHED]:[],...quotaNotices(answer.headers)]}},async result(id2){const before=looks.get(id2)??0;looks.set(id2,before+1),before>1&&await http.
pause(Math.min((before-1)*SLOWER,SLOWEST));const answer=await http.send({method:"GET",path:`/scan/${(0,remote_http.y_)(id2)}`});return toldOf(inside(answer.json(),
"scan"),quotaNotices(answer.headers))},async history(most){const answer=await http.send({method:"GET",path:"/scans"}),scans=listUnder(answer.json(),"scans");if(!scans)
throw new remote_http.kX("MCP Security Score lists its scans in a way that its document does not know.");return scans.items.slice(0,most).flatMap(scan=>entryOf(
scan)??[])}}}const CACHED={kind:"told",message:"The service had scanned this repository lately and gives that result."};function toldOf(scan,notices){const stateWord=firstText(
scan,"status"),state=STATES.get((stateWord??"").toLowerCase())??"unknown",startedAt=firstText(scan,"startedAt","createdAt","started_at","created_at"),finishedAt=firstText(
scan,"completedAt","finishedAt","completed_at","finished_at"),score=scoreOf(scan),findings=listUnder((0,member.D)(scan,"findings")??(0,member.D)(scan,"issues"))?.
items,kept=findings?.slice(0,limits.Yq).flatMap(each=>findingOf(each)??[]),reason=state==="failed"||state==="aborted"?firstText(scan,"error","message","reason"):
void 0;return{state,...stateWord!==void 0&&{stateWord},...startedAt!==void 0&&{startedAt},...finishedAt!==void 0&&{finishedAt},...score&&{score},categories:categoriesOf(
scan),...findings&&kept&&{total:findings.length,findings:kept,leftOut:findings.length-kept.length},notices:[...notices,...reason===void 0?[]:[{kind:"problem",message:"\
The scan did not succeed there.",words:reason}]]}}function scoreOf(scan){const value=firstNumber(scan,"score"),rating=firstText(scan,"grade");return value===void 0?
void 0:{value,...rating!==void 0&&{rating},direction:"higher-is-better"}}function categoriesOf(scan){return Object.keys(typeof scan=="object"&&scan!==null?scan:
{}).flatMap(key=>{const category=/^(\w{1,40})Score$/.exec(key)?.[1],value=firstNumber(scan,key),rating=category===void 0?void 0:firstText(scan,`${category}Grade`);
return category===void 0||value===void 0||rating===void 0?[]:[{category,value,rating,direction:"higher-is-better"}]})}function findingOf(value){const title=firstText(
value,"title","name","message","checkId","rule","description");if(title===void 0)return;const id2=firstText(value,"id"),severityWord=firstText(value,"severity")??
"",category=firstText(value,"category","type"),tool=firstText(value,"checkId","check","rule"),file=firstText(value,"file","path","filePath"),line=firstNumber(value,
"line","lineNumber","startLine"),description=firstText(value,"description","message"),remediation=firstText(value,"remediation","recommendation","fix","suggesti\
on"),owasp=firstTexts(value,"owasp","owaspCategory","owasp_category");return{...id2!==void 0&&{id:id2},title,severity:severityOf(severityWord),severityWord,...category!==
void 0&&{category},...tool!==void 0&&{tool},...file!==void 0&&{place:line===void 0?file:`${file}:${line}`},...description!==void 0&&description!==title&&{description},
...remediation!==void 0&&{remediation},evidence:firstTexts(value,"evidence","snippet","code","match"),frameworks:owasp.length>0?{owasp}:{}}}function entryOf(scan){
const id2=firstText(scan,"id");if(id2===void 0)return;const target=firstText(scan,"url"),{stateWord,startedAt,finishedAt,score,total}=toldOf(scan,[]);return{id:id2,
...target!==void 0&&{target},...stateWord!==void 0&&{stateWord},...startedAt!==void 0&&{startedAt},...finishedAt!==void 0&&{finishedAt},...score&&{score},...total!==
void 0&&{total}}}const FEW=.1;function quotaNotices(headers){const[limit,left]=["x-ratelimit-limit","x-ratelimit-remaining"].map(name=>Number(headers[name]??"Na\
N"));return limit===void 0||left===void 0||!(limit>0)||!(left<=limit*FEW)?[]:[{kind:"limit",message:`${left} of ${limit} requests are left${until(headers)}.`}]}
function until(headers){const reset=Date.parse(headers["x-ratelimit-reset"]??"");return Number.isNaN(reset)?"":` until ${new Date(reset).toISOString().slice(0,16)}\
Z`}function explain({status,said,headers}){const notice=(kind,message)=>({kind,message,...said.words!==""&&{words:said.words},...said.url!==void 0&&{url:said.url}});
if(said.code==="PRIVATE_REPO")return notice("problem","The repository is private, and MCP Security Score looks at public ones only.");if(said.code==="REPO_NOT_F\
OUND")return notice("problem","MCP Security Score finds no such repository: it is private, renamed or gone.");if(said.code==="INVALID_URL")return notice("proble\
m","MCP Security Score takes the address of a repository on github.com, and this is none to it.");if(status===429)return notice("limit",`The requests of this ke\
y are used up${until(headers)}.`);if(status===401)return notice("problem","MCP Security Score does not accept the key. Keys begin with mcp_sk_ and need the Pro \
plan or higher.");if(status===402||status===403)return notice("plan","The plan of this account has no API: MCP Security Score asks for Pro or higher.")}function objection({
url=""}){return URL.canParse(url)&&/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/?$/.test(url)?void 0:"MCP Security Score looks at public repositories on github.co\
m only."}var hash=__webpack_require__(52467);function formOf(field,{name,mediaType,bytes}){const boundary=`bartizan-${(0,hash.fg)(bytes).slice(0,40)}`,safe=name.
replace(/["\\\p{Cc}]/gu,"_"),head=`--${boundary}\r
Content-Disposition: form-data; name="${field}"; filename="${safe}"\r
Content-Type: ${mediaType}\r
\r
`;return{mediaType:`multipart/form-data; boundary=${boundary}`,bytes:Buffer.concat([Buffer.from(head),bytes,Buffer.from(`\r
--${boundary}--\r
`)])}}var trouble=__webpack_require__(74344);const UPLOAD_PATIENCE=3e5,ANALYSIS_PATIENCE=12e4,FIX_NAME="SECURITY-FIX.md",securityscanner={id:"securityscanner",name:"\
securityscanner.dev",baseUrl:"https://securityscanner.dev",takes:["url","repository","mobile"],takesHost:!0,largestFile:200*1024*1024,pause:1e4,connect:http=>({
submit:submission=>securityscanner_submit(http,submission),async result(id2){return securityscanner_toldOf((await http.send({method:"GET",path:`/v1/scan/${(0,remote_http.
y_)(id2)}`})).json())},complete:(id2,told,wishes)=>complete(http,id2,told,wishes),document:(id2,{target,format})=>fixFile(http,id2,{...target&&{target},...format&&
{format}}),async history(most){const answer=(await http.send({method:"GET",path:"/v1/runs"})).json();return listIn(answer,["runs"]).flatMap(securityscanner_entryOf).
slice(0,most)},async targets(){const answer=(await http.send({method:"GET",path:"/v1/targets"})).json();return listIn(answer,["targets"]).flatMap(each=>{const host=textAt(
each,"host")??textAt(each,"target"),label=textAt(each,"label");return host===void 0?[]:[label===void 0?host:`${host} (${label})`]})}})};async function securityscanner_submit(http,submission){
try{const answer=(await http.send(requestFor(submission))).json(),id2=textAt(answer,"run_id")??textAt(answer,"id");if(id2===void 0)throw new remote_http.kX("sec\
urityscanner.dev took it, but named no run_id.");const stateWord=textAt(answer,"status");return{id:id2,...stateWord!==void 0&&{stateWord}}}catch(error){if(!(error instanceof
remote_http.Lw)||error.status!==409)throw error;const running=await underWay(http,submission);if(running===void 0)throw error;const notice={kind:"told",message:"\
securityscanner.dev was scanning this target already; that run was followed.",words:error.said.words};return{id:running,notices:[notice]}}}function requestFor({
kind,url,file}){if(kind==="url")return{method:"POST",path:"/v1/scan",json:{host:url}};if(kind==="repository")return{method:"POST",path:"/api/github/scan",json:{
repo_url:url}};if(!file)throw new Error(`an upload of ${kind} has no file`);return{method:"POST",path:"/api/mobile/scan",body:formOf("file",file),patience:UPLOAD_PATIENCE}}
async function underWay(http,{url}){return url===void 0?void 0:listIn((await http.send({method:"GET",path:"/v1/runs"})).json(),["runs"]).flatMap(securityscanner_entryOf).
find(({target,stateWord=""})=>target!==void 0&&hostOf(target)===hostOf(url)&&securityscanner_STATES[stateWord.toLowerCase()]==="running")?.id}function hostOf(text){
const address=text.includes("://")?text:`https://${text}`;return URL.canParse(address)?new URL(address).host:text}const securityscanner_STATES={started:"running",
running:"running",completed:"completed",aborted:"aborted",failed:"failed"};function securityscanner_toldOf(answer){const stateWord=textAt(answer,"status");if(stateWord===
void 0)throw new remote_http.kX("securityscanner.dev tells of a run, but not of its status.");const[startedAt,finishedAt]=[textAt(answer,"started_at"),textAt(answer,
"finished_at")],total=numberAt(answer,"summary","total");return{state:securityscanner_STATES[stateWord.toLowerCase()]??"unknown",stateWord,...startedAt!==void 0&&
{startedAt},...finishedAt!==void 0&&{finishedAt},...total!==void 0&&{total},findings:listAt(answer,"findings").flatMap(securityscanner_findingOf)}}function securityscanner_findingOf(entry){
const title=textAt(entry,"title");if(title===void 0)return[];const severityWord=textAt(entry,"severity")??"",[category,tool,place]=[textAt(entry,"category"),textAt(
entry,"tool"),textAt(entry,"target")],description=textAt(entry,"description");return[{title,severity:severityOf(severityWord),severityWord,...category!==void 0&&
{category},...tool!==void 0&&{tool},...place!==void 0&&{place},...description!==void 0&&{description},evidence:textsAt(entry,"evidence"),frameworks:{}}]}async function complete(http,id2,told,{
analysis}){const notices=[...told.notices??[]],attempt=async(what,get)=>{try{return await get()}catch(error){notices.push((0,trouble.Q)(error,what));return}},fix=(told.
findings??[]).length>0?await attempt("its fix file",()=>fixFile(http,id2,{})):void 0,analysed=analysis==="off"?void 0:await attempt("its AI analysis",()=>analyse(
http,id2));return{...told,...fix&&{documents:[fix]},...analysed&&{analysis:analysed},notices}}async function fixFile(http,id2,query){const accept="text/markdown\
, text/plain, */*",{text,headers}=await http.send({method:"GET",path:`/v1/scan/${(0,remote_http.y_)(id2)}/fix`,query,accept});if(text.trim()===""||/html/i.test(
headers["content-type"]??""))throw new remote_http.kX(`${http.base.host} answers with no fix file where it should be.`);return{name:FIX_NAME,mediaType:"text/mar\
kdown",text}}async function analyse(http,id2){const path=`/v1/scan/${(0,remote_http.y_)(id2)}/analyze`,answer=(await http.send({method:"POST",path,json:{},patience:ANALYSIS_PATIENCE})).
json(),content=textAt(answer,"content");if(content===void 0)throw new remote_http.kX(`${http.base.host} answers with an analysis that has no content.`);const[model,
risk]=[textAt(answer,"model"),numberAt(answer,"risk_score")],isCached=answer.cached;return{lines:content.split(/\r\n|\r|\n/),isCut:!1,...model!==void 0&&{model},
...risk!==void 0&&{score:{value:risk,of:100,direction:"higher-is-worse"}},...typeof isCached=="boolean"&&{isCached}}}function securityscanner_entryOf(entry){const id2=textAt(
entry,"run_id")??textAt(entry,"id");if(id2===void 0)return[];const[target,stateWord,total]=[textAt(entry,"target"),textAt(entry,"status"),numberAt(entry,"summar\
y","total")],[startedAt,finishedAt]=[textAt(entry,"started_at"),textAt(entry,"finished_at")];return[{id:id2,...target!==void 0&&{target},...stateWord!==void 0&&
{stateWord},...startedAt!==void 0&&{startedAt},...finishedAt!==void 0&&{finishedAt},...total!==void 0&&{total}}]}function componentOf(value){const name=firstText(
value,"name","model_name","component_name");if(name===void 0)return;const place=(0,member.D)(value,"location")??value,id2=firstText(value,"id","component_id","b\
om_ref","bom-ref"),version2=firstText(value,"version"),path=firstText(place,"file_path","filePath","path","file"),line=firstNumber(place,"line_number","lineNumb\
er","line"),provider=firstText(value,"provider"),risk=riskOf(value);return{...id2!==void 0&&{id:id2},type:firstText(value,"type","component_type")??"unknown",name,
...version2!==void 0&&version2!=="unknown"&&{version:version2},...provider!==void 0&&{provider},...path!==void 0&&{path},...line!==void 0&&line>0&&{line:Math.floor(
line)},flags:firstTexts(value,"flags"),...risk&&{risk},factors:firstTexts((0,member.D)(value,"risk")??value,"factors","risk_factors"),owasp:firstTexts((0,member.
D)(value,"risk")??value,"owasp_categories","owasp")}}function riskOf(value){const risk=(0,member.D)(value,"risk"),number=firstNumber(risk,"score")??firstNumber(
value,"risk_score","riskScore");if(number===void 0)return;const rating=firstText(risk,"severity")??firstText(value,"severity","risk_severity","risk_level");return{
value:number,...rating!==void 0&&{rating},direction:"higher-is-worse"}}function trusera_answers_findingOf(component){const{name,type,flags,factors,owasp,risk,path,
line}=component,what=flags.length>0?flags.join(", "):factors[0];if(what===void 0||risk?.value===0)return;const word=risk?.rating??"";return{title:`${name}: ${what}`,
severity:severityOf(word),severityWord:word,category:type,...path!==void 0&&{place:line===void 0?path:`${path}:${line}`},evidence:factors,frameworks:owasp.length>
0?{owasp}:{}}}function trusera_answers_scoreOf(scan){const summary=(0,member.D)(scan,"summary"),risk=firstNumber(scan,"risk_score","riskScore","highest_risk_sco\
re")??firstNumber(summary,"highest_risk_score");if(risk!==void 0){const rating2=firstText(scan,"risk_level","severity");return{value:risk,...rating2!==void 0&&{
rating:rating2},direction:"higher-is-worse"}}const value=firstNumber(scan,"score"),rating=firstText(scan,"grade","rating");return value===void 0?void 0:{value,...rating!==
void 0&&{rating},direction:"unsaid"}}function relationsOf(graph){return(listUnder(inside(graph,"graph"),"edges","links")?.items??[]).slice(0,limits.It).flatMap(
edge=>{const[from,to]=[endOf(edge,"source","from"),endOf(edge,"target","to")],type=firstText(edge,"type","relationship","relation","label");return from===void 0||
to===void 0?[]:[{from,to,...type!==void 0&&{type}}]})}function endOf(edge,...names){return firstText(edge,...names,...names.map(name=>`${name}_id`))??names.map(
name=>firstText((0,member.D)(edge,name),"id")).find(id2=>id2!==void 0)}const CONTROLS=["controls","requirements","checks","rules","results","findings"];function controlsOf(answer){
const body=inside(answer,"compliance","results");return(listUnder(body,"frameworks","compliance","results")?.items??byName((0,member.D)(body,"frameworks")??body)).
flatMap(each=>{const framework=firstText(each,"framework","framework_name","framework_id","name")??"unnamed",own=CONTROLS.map(name=>(0,member.D)(each,name)).find(
list=>Array.isArray(list));return Array.isArray(own)?own.map(control=>controlOf(framework,control)):[controlOf(framework,each)]}).slice(0,limits.It)}function byName(body){
return typeof body!="object"||body===null?[]:Object.entries(body).flatMap(([framework,each])=>typeof each=="object"&&each!==null&&!Array.isArray(each)?[{framework,
...each}]:[])}function controlOf(framework,value){const passed=(0,member.D)(value,"passed")??(0,member.D)(value,"compliant")??(0,member.D)(value,"is_compliant"),
status=firstText(value,"status","result","state")??(typeof passed=="boolean"?passed?"passed":"failed":"unsaid"),id2=firstText(value,"control_id","controlId","ar\
ticle","rule_id","id"),name=firstText(value,"title","control_name","rule_name","requirement","name","description");return{framework,...id2!==void 0&&id2!==framework&&
{id:id2},...name!==void 0&&name!==framework&&{name},status}}function violationOf(value){const policy=(0,member.D)(value,"policy"),name=firstText(value,"policy_n\
ame","policyName","rule_name","rule")??(typeof policy=="string"?policy:firstText(policy,"name"))??firstText(value,"name","title","policy_id"),said=firstText(value,
"message","description","reason","details"),component=firstText(value,"component_name","component")??firstText((0,member.D)(value,"component"),"name");if(name===
void 0&&said===void 0)return;const message=said??"violated",severity2=firstText(value,"severity");return{name:name??"a policy",...severity2!==void 0&&{severity:severityOf(
severity2)},message:component===void 0||message.includes(component)?message:`${message} (${component})`}}function changeOf(answer,since,current){const body=inside(
answer,"diff","differences","comparison","components"),[added,removed,changed]=["added","removed","changed"].map(name=>listUnder(body,name,`${name}_components`)?.
items);if(!added&&!removed&&!changed)return;const names=new Set(current.map(({name})=>name)),isHere=(items=[])=>items.some(each=>names.has(nameOf(each))),isTurned=isHere(
removed)&&!isHere(added),[gained,lost]=isTurned?[removed,added]:[added,removed];return{since:since.id,...since.date!==void 0&&{sinceDate:since.date},added:(gained??
[]).slice(0,limits.It).map(nameOf),removed:(lost??[]).slice(0,limits.It).map(nameOf),changed:(changed??[]).slice(0,limits.It).map(changedOf)}}function nameOf(value){
return typeof value=="string"?value:firstText(value,"name","component_name","id")??"unnamed"}function changedOf(value){const after=(0,member.D)(value,"after")??
(0,member.D)(value,"new")??(0,member.D)(value,"component")??value,fields=(0,member.D)(value,"changes")??(0,member.D)(value,"changed_fields")??(0,member.D)(value,
"fields"),what=Array.isArray(fields)?fields.flatMap(each=>typeof each=="string"?each:firstText(each,"field","name")??[]):typeof fields=="object"&&fields!==null?
Object.keys(fields):[],name=nameOf(value)==="unnamed"?nameOf(after):nameOf(value);return what.length>0?`${name} (${what.join(", ")})`:name}function loginCredential({
user,password},http){const seen=new Set([password]);let tokens;const ask=async(path,json)=>{const answer=await http.send({method:"POST",path,json,isAnonymous:!0,
isRepeatable:!0}),body=inside(answer.json(),"tokens","token","session"),access=firstText(body,"access_token","accessToken","token","jwt"),refresh=firstText(body,
"refresh_token","refreshToken");if(access===void 0||/[^\x21-\x7e]/.test(access))throw new remote_http.kX("Trusera answers the login with no token. Does the acco\
unt log in another way (SSO)? Then use a key.");for(const secret of[access,refresh])secret!==void 0&&seen.add(secret);return{access,refresh}},login=()=>ask("/au\
th/login",{email:user,password});return{secrets:()=>[...seen],async headers(){return tokens??=login(),{authorization:`Bearer ${(await tokens).access}`}},async renew(){
const old=await tokens,renewed=old?.refresh===void 0?login():ask("/auth/refresh",{refresh_token:old.refresh}).catch(error=>{if(error instanceof remote_http.Lw&&
error.status<500)return login();throw error});return tokens=renewed,await renewed,!0},async end(){await tokens?.catch(()=>{})&&(await http.send({method:"POST",path:"\
/auth/logout",patience:LOGOUT_PATIENCE}).catch(()=>{}),tokens=void 0)}}}const LOGOUT_PATIENCE=3e3,GROUPS={auth:30,create:10,others:200},MINUTE=6e4;function groupOf({
method,path}){return path.startsWith("/auth/")?"auth":method==="POST"&&path==="/scans"?"create":"others"}function paced(http){const sent=new Map,now=()=>-http.left();
return{...http,async send(request){const group=groupOf(request),times=(sent.get(group)??[]).filter(time=>time>now()-MINUTE),first=times[times.length-GROUPS[group]];
return first!==void 0&&await http.pause(first+MINUTE-now()),sent.set(group,[...times,now()]),http.send(request)}}}const trusera_STATES=new Map([...["completed",
"complete","done","finished","success","succeeded"].map(word=>[word,"completed"]),...["failed","failure","error","errored","timeout","timed_out"].map(word=>[word,
"failed"]),...["cancelled","canceled","aborted"].map(word=>[word,"aborted"]),...["pending","queued","created","started","running","in_progress","processing","sc\
anning"].map(word=>[word,"running"])]),EXPORTS={cyclonedx:["cyclonedx.json","application/vnd.cyclonedx+json"],sarif:["sarif","application/sarif+json"],spdx3:["s\
pdx3.json","application/ld+json"],html:["html","text/html"],csv:["csv","text/csv"],markdown:["md","text/markdown"],junit:["junit.xml","application/xml"]},trusera={
id:"trusera",name:"Trusera",basePath:"/api/v1",takes:["repository"],takesTarget:!0,exports:Object.keys(EXPORTS),pause:3e3,login:(http,user,password)=>loginCredential(
{user,password},http),connect:http=>trusera_connect(paced(http)),explain:trusera_explain};function trusera_connect(http){const get=async(path,query)=>(await http.
send({method:"GET",path,...query&&{query}})).json(),of=(id2,rest="")=>`/scans/${(0,remote_http.y_)(id2)}${rest}`;return{async submit({url,scan:{deep,n8nUrl,n8nKey}={
deep:!1}}){const json={target:url,deep,n8n_url:n8nUrl??null,n8n_api_key:n8nKey??null},body=inside((await http.send({method:"POST",path:"/scans",json})).json(),"\
scan"),id2=firstText(body,"id","scan_id","scanId");if(id2===void 0)throw new remote_http.kX("Trusera took the target but named no scan.");const stateWord=firstText(
body,"status","state");return{id:id2,...stateWord!==void 0&&{stateWord}}},async result(id2){return trusera_toldOf(inside(await get(of(id2)),"scan"))},async complete(id2,told){
const notices=[...told.notices??[]],asked=async(what,ask)=>{try{return await ask()}catch(error){notices.push((0,trouble.Q)(error,what));return}},listed=await asked(
"the list of components",()=>componentsOf(http,of(id2,"/components")));listed&&listed.total>listed.components.length&&notices.push({kind:"problem",message:`${listed.
total-listed.components.length} of ${listed.total} components are not shown.`});const components=listed?.components??[],findings=components.flatMap(each=>trusera_answers_findingOf(
each)??[]),relations=await asked("the graph",async()=>relationsOf(await get(of(id2,"/graph")))),controls=await asked("the result of compliance",async()=>controlsOf(
await get(of(id2,"/compliance"))));await asked("the evaluation of its policies",async()=>{listUnder(await get(of(id2,"/evaluations")),"evaluations")?.items.length===
0&&await http.send({method:"POST",path:of(id2,"/evaluate")})});const violated=await asked("the list of violations",async()=>{const answer=listUnder(await get(of(
id2,"/violations")),"violations");if(!answer)throw new remote_http.kX("Trusera answers with no list.");return answer.items.slice(0,limits.It).flatMap(each=>violationOf(
each)??[])}),change=await asked("the comparison with the scan before",()=>changeSince(http,id2,components));return{...told,total:findings.length,findings,components,
...relations&&{relations},...controls&&{controls},...violated&&{violations:violated},...change&&{change},notices}},async history(most){return(await scansOf(http,
most)).flatMap(scan=>trusera_entryOf(scan)??[])},async document(id2,{format="cyclonedx"}){if(!isExport(format))throw new remote_http.kX(`Trusera exports as ${Object.
keys(EXPORTS).join(", ")}, not as ${format}.`);const answer=await http.send({method:"POST",path:of(id2,"/export"),json:{format},accept:"*/*",isRepeatable:!0});return exported(
id2,format,answer.text)}}}function trusera_toldOf(scan){const stateWord=firstText(scan,"status","state"),state=trusera_STATES.get((stateWord??"").toLowerCase().
replaceAll("-","_"))??"unknown",startedAt=firstText(scan,"started_at","created_at","startedAt","createdAt"),finishedAt=firstText(scan,"completed_at","finished_a\
t","completedAt","finishedAt"),score=trusera_answers_scoreOf(scan),reason=state==="failed"||state==="aborted"?firstText(scan,"error","error_message","message","\
reason"):void 0;return{state,...stateWord!==void 0&&{stateWord},...startedAt!==void 0&&{startedAt},...finishedAt!==void 0&&{finishedAt},...score&&{score},notices:reason===
void 0?[]:[{kind:"problem",message:"The scan did not succeed there.",words:reason}]}}async function componentsOf(http,path){const first=listUnder((await http.send(
{method:"GET",path})).json(),"components");if(!first)throw new remote_http.kX("Trusera answers with no list.");const total=Math.max(first.total??0,first.items.length),
items=[...first.items],seen=new Set([JSON.stringify(items[0])]);for(let page=2;items.length>0&&items.length<Math.min(total,limits.It);page++){const query={page,
per_page:first.items.length},next=listUnder((await http.send({method:"GET",path,query})).json(),"components")?.items??[],mark=JSON.stringify(next[0]);if(next.length===
0||seen.has(mark))break;seen.add(mark),items.push(...next)}return{components:items.slice(0,limits.It).flatMap(each=>componentOf(each)??[]),total}}const PAGE=20,
LARGER_PAGE=100;async function scansOf(http,most){const scans=[],seen=new Set;for(let page=1;scans.length<most&&page<=limits.kR;page++){const query={page,per_page:Math.
min(LARGER_PAGE,Math.max(PAGE,most))},answer=listUnder((await http.send({method:"GET",path:"/scans",query})).json(),"scans");if(!answer)throw new remote_http.kX(
"Trusera lists its scans in a way that its document does not know.");const fresh=answer.items.filter(scan=>!seen.has(firstText(scan,"id")??""));for(const scan of fresh)
seen.add(firstText(scan,"id")??"");if(scans.push(...fresh),(answer.total===void 0?answer.items.length<PAGE:scans.length>=answer.total)||fresh.length===0)break}return scans.
slice(0,most)}async function changeSince(http,id2,components){const scans=await scansOf(http,limits.kR*LARGER_PAGE),own=scans.find(scan=>firstText(scan,"id")===
id2),target=firstText(own,"target");if(target===void 0)return;const now=timeOf(own),[before]=scans.filter(scan=>trusera_STATES.get((firstText(scan,"status","sta\
te")??"").toLowerCase())==="completed"&&firstText(scan,"target")===target&&firstText(scan,"id")!==id2&&!(timeOf(scan)>now)).toSorted((a,b)=>timeOf(b)-timeOf(a)||
0),since=firstText(before,"id");if(since===void 0)return;const date=firstText(before,"created_at","createdAt","started_at"),asked={id:since,...date!==void 0&&{date}},
answer=await http.send({method:"GET",path:`/scans/${(0,remote_http.y_)(id2)}/compare/${(0,remote_http.y_)(since)}`}),change=changeOf(answer.json(),asked,components);
if(!change)throw new remote_http.kX("Trusera compares in a way that its document does not know.");return change}function timeOf(scan){return Date.parse(firstText(
scan,"created_at","createdAt","started_at")??"")}function trusera_entryOf(scan){const id2=firstText(scan,"id");if(id2===void 0)return;const target=firstText(scan,
"target"),{stateWord,startedAt,finishedAt,score}=trusera_toldOf(scan);return{id:id2,...target!==void 0&&{target},...stateWord!==void 0&&{stateWord},...startedAt!==
void 0&&{startedAt},...finishedAt!==void 0&&{finishedAt},...score&&{score}}}function isExport(format){return Object.hasOwn(EXPORTS,format)}function exported(id2,format,text){
const[ending,mediaType]=EXPORTS[format],name=`trusera-${id2.replace(/[^\w-]/g,"_").slice(0,80)}.${ending}`;if(text.trim()==="")throw new remote_http.kX(`Trusera\
 answers the export as ${format} with nothing.`);return{name,mediaType,text:held(text)??text}}function held(text){try{const body=inside(JSON.parse(text),"export"),
content=(0,member.D)(body,"content")??(0,member.D)(body,"data")??(0,member.D)(body,"export")??(0,member.D)(body,"result");return typeof content=="string"&&content!==
""?content:isSame(body,JSON.parse(text))?void 0:JSON.stringify(body,null,2)}catch{return}}function isSame(a,b){return JSON.stringify(a)===JSON.stringify(b)}function trusera_explain({
status,said,asked}){const words2=said.words===""?{}:{words:said.words};if(status===401&&asked.endsWith("/auth/login"))return{kind:"problem",message:"Trusera doe\
s not accept the e-mail and password.",...words2};if(status===401)return{kind:"problem",message:"Trusera does not accept the key: keys begin with tsk_, and can \
be revoked.",...words2};if(status===403)return{kind:"plan",message:"The role of this account may not do that: scans ask for Analyst or higher.",...words2};if(status===
429)return{kind:"limit",message:"Trusera has no requests left for this account in this minute.",...words2}}var words=__webpack_require__(12790);const trusttrace_UPLOAD_PATIENCE=12e4,
trusttrace_PAGE=20,trusttrace={id:"trusttrace",name:"TrustTrace",baseUrl:"https://api.trusttrace.io/v1",takes:["url","tools","manifests","code","archive"],largestFile:limits.
j5,pause:1e4,keyHeader:"x-api-key",connect:http=>({async submit(submission){const answer=(await http.send(trusttrace_requestFor(submission))).json(),id2=textAt(
answer,"scan_id");if(id2===void 0)throw new remote_http.kX("TrustTrace took it, but named no scan_id.");const stateWord=textAt(answer,"status");return{id:id2,...stateWord!==
void 0&&{stateWord}}},async result(id2){return trusttrace_toldOf((await http.send({method:"GET",path:`/scan/${(0,remote_http.y_)(id2)}`})).json())},history:most=>trusttrace_history(
http,most)})};function trusttrace_requestFor({kind,url,file}){if(kind==="url")return{method:"POST",path:"/scan/mcp",json:{url}};if(!file)throw new Error(`an upl\
oad of ${kind} has no file`);return{method:"POST",path:"/scan/upload",body:formOf("file",file),patience:trusttrace_UPLOAD_PATIENCE}}const trusttrace_STATES={queued:"\
running",running:"running",processing:"running",completed:"completed",failed:"failed"};function trusttrace_toldOf(answer){const stateWord=textAt(answer,"status");
if(stateWord===void 0)throw new remote_http.kX("TrustTrace tells of a scan, but not of its status.");const state=trusttrace_STATES[stateWord.toLowerCase()]??"un\
known",findings=listAt(answer,"findings").flatMap(trusttrace_findingOf),total=numberAt(answer,"findings_count"),score=trusttrace_scoreOf(answer);return{state,stateWord,
...score&&{score},categories:listAt(answer,"category_scores").flatMap(categoryOf),...total!==void 0&&{total},findings,notices:state==="completed"?plan(answer,findings):
[]}}function trusttrace_scoreOf(answer){const value=numberAt(answer,"overall_score"),rating=textAt(answer,"letter_grade");return value===void 0?void 0:{value,...rating!==
void 0&&{rating},direction:"unsaid"}}function categoryOf(entry){const[category,value,rating]=[textAt(entry,"category"),numberAt(entry,"score"),textAt(entry,"rat\
ing")];return category===void 0||value===void 0?[]:[{category,value,of:10,...rating!==void 0&&{rating},direction:"higher-is-worse"}]}function trusttrace_findingOf(entry){
const title=textAt(entry,"title"),severityWord=textAt(entry,"severity")??"";if(title===void 0)return[];const[id2,category]=[textAt(entry,"finding_id"),textAt(entry,
"owasp_category")],[description,remediation]=[textAt(entry,"description"),textAt(entry,"remediation")];return[{...id2!==void 0&&{id:id2},title,severity:severityOf(
severityWord),severityWord,...category!==void 0&&{category},...description!==void 0&&{description},...remediation!==void 0&&{remediation},evidence:textsAt(entry,
"evidence"),frameworks:{...category!==void 0&&{owasp:[category]},hipaa:textsAt(entry,"hipaa_mapping"),soc2:textsAt(entry,"soc2_mapping")}}]}function plan(answer,findings){
const said=(0,words.C8)(answer),isBare=findings.length>0&&findings.every(({description,remediation,evidence})=>!description&&!remediation&&evidence.length===0);
return!isBare&&said.words===void 0?[]:[{kind:"plan",message:isBare?"TrustTrace told no description, remediation or evidence of its findings.":"TrustTrace did no\
t tell everything.",...said}]}async function trusttrace_history(http,most){const entries=[];for(;entries.length<most;){const query={limit:trusttrace_PAGE,offset:entries.
length},page=listIn((await http.send({method:"GET",path:"/scans",query})).json(),["scans","items","data"]),known=new Set(entries.map(({id:id2})=>id2)),fresh=page.
flatMap(trusttrace_entryOf).filter(({id:id2})=>!known.has(id2));if(entries.push(...fresh),page.length<trusttrace_PAGE||fresh.length===0)break}return entries.slice(
0,most)}function trusttrace_entryOf(entry){const id2=textAt(entry,"scan_id")??textAt(entry,"id");if(id2===void 0)return[];const[stateWord,target]=[textAt(entry,
"status"),textAt(entry,"url")??textAt(entry,"target")],[startedAt,total,score]=[textAt(entry,"created_at"),numberAt(entry,"findings_count"),trusttrace_scoreOf(entry)];
return[{id:id2,...target!==void 0&&{target},...stateWord!==void 0&&{stateWord},...startedAt!==void 0&&{startedAt},...score&&{score},...total!==void 0&&{total}}]}
const SERVICES=new Map([trusttrace,mcpSecurityScore,trusera,securityscanner].map(service=>[service.id,service]));var errors=__webpack_require__(61469),ip_address=__webpack_require__(
37686),version=__webpack_require__(96480),external_node_path_=__webpack_require__(76760);function scanWishes({remoteDeep=!1,remoteN8nUrl,remoteN8nKey},lacksSecrets,env){
const n8n=remoteN8nUrl===void 0?{}:{n8nUrl:remoteN8nUrl};if(remoteN8nKey===void 0)return{deep:remoteDeep,...n8n};const unset=(0,servers.DF)(remoteN8nKey).find(name=>(env[name]??
"")==="");if(unset!==void 0&&lacksSecrets)return"This event is given no secrets, so it has no key of n8n.";const hint="Set remote.trusera.n8n-url and remote.tru\
sera.n8n-api-key in a trusted config.";if(unset!==void 0)throw new errors.y(`the key of n8n needs \${${unset}}, which is not set`,{hint});if(remoteN8nUrl===void 0)
throw new errors.y("there is a key of n8n, but no address that it is for",{hint});return{deep:remoteDeep,...n8n,n8nKey:(0,servers.sO)(remoteN8nKey,name=>env[name]??
"").trim()}}function targetProblem(target,service,{folders,isHere}){const name="Name with --remote-target what its server can reach: a repository, or a path of \
its own disk.";if(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*@/i.test(target))return`The target holds a user name or password, so it was not sent. ${name}`;if(/^[a-z][a-z\d+.-]+:\/\//i.
test(target))return;if(!((0,external_node_path_.isAbsolute)(target)||/^[A-Za-z]:[\\/]/.test(target)))return`${target} is relative, and nobody knows to what at ${service}\
. ${name}`;if(!(isHere||!folders.some(folder=>isIn(folder,target)||isIn(target,folder))))return`${target} is a path of this machine, which ${service} cannot rea\
ch. ${name}`}function isIn(folder,path){const way=(0,external_node_path_.relative)((0,external_node_path_.resolve)(folder),(0,external_node_path_.resolve)(path));
return way===""||way!==".."&&!way.startsWith("../")&&!(0,external_node_path_.isAbsolute)(way)}function scanSubmission(target,version2,today,scan){const known=/^https:\/\//.
test(target)&&target!==scan.n8nUrl&&scan.n8nUrl===void 0?version2:today;return{kind:"repository",target:URL.canParse(target)?(0,servers.zA)(target):target,url:target,
version:[known,scan.deep?"deep":"plain",scan.n8nUrl??""].join(" "),scan}}const USER_AGENT=`bartizan/${version.x} (+https://github.com/bartizan/bartizan)`,PATIENCE={
pullRequest:120,other:600},CONTENTS=["tools","manifests","code","archive"];function planRemote(settings,event,host){const service=settings.remoteService&&SERVICES.
get(settings.remoteService);if(!service){if(settings.remoteService===void 0)return;throw new errors.y(`this version cannot ask ${settings.remoteService}`)}const address=settings.
remoteUrl??service.baseUrl;if(address===void 0)throw new errors.y(`${service.name} has no address that is everybody's`,{hint:"Give yours with --remote-url."});const base=withPath(
new URL(address),service),skipped=whyNot(service,settings,event);if(skipped!==void 0)return{service,base,why:skipped};const secrets=[],credential=credentialOf(service,
base,settings,event,host.env,secrets);if(typeof credential=="string")return{service,base,why:credential};const isShort=(0,config_event.r0)(event)||event.name===
"merge_group",patience=settings.remoteDeadline??(isShort?PATIENCE.pullRequest:PATIENCE.other),scan=service.takesTarget?scanWishes(settings,event.lacksSecrets===
!0,host.env):void 0;return typeof scan=="string"?{service,base,why:scan}:(scan?.n8nKey!==void 0&&secrets.push(scan.n8nKey),{service,base,credential,secrets,patience,
...scan&&{scan}})}function withPath(base,{basePath}){return basePath!==void 0&&base.pathname==="/"&&(base.pathname=basePath),base}function whyNot({name},{remoteOn=remote.
ax,offline},event){if(offline===!0)return"Nothing is connected to with --offline.";if(event.trust==="untrusted")return"Nothing is sent out for code that comes f\
rom outside the repository.";if(!remoteOn.includes(event.name))return`${name} is not asked on ${event.name}: \`remote.on\` lists ${remoteOn.join(", ")}.`}function credentialOf(service,base,settings,{
lacksSecrets},env,secrets){const{remoteAuth:auth="key"}=settings,value=(text,what,hint)=>{const whole=text===void 0?"":(0,servers.sO)(text,name=>env[name]??"").
trim(),unset=(0,servers.DF)(text??"").find(name=>(env[name]??"")==="");if(whole===""||unset!==void 0){if(lacksSecrets===!0)return;const why=unset===void 0?`${what}\
 is missing`:`${what} needs \${${unset}}, which is not set`;throw new errors.y(`${service.name} is to be asked, but ${why}`,{hint})}const named=what.replace(/^its/,
"the");if((0,servers.kX)(whole)!==void 0)throw new errors.y(`${named} of ${service.name} holds characters that no header can have`);if(isJobToken(whole,settings,
env))throw new errors.y(`${named} of ${service.name} is the token of this job, which is never sent to a service`,{hint:"Make a key at the service and give that \
one."});return secrets.push(whole),whole},none="This event is given no secrets, so it has no key.";switch(auth){case"none":return()=>nobody;case"key":{const key=value(
settings.remoteKey,"its key","Give it with --remote-key '${VAR}' or the input api-key.");return key===void 0?none:()=>keyCredential(key,service.keyHeader)}case"\
login":{const{login}=service;if(!login)throw new errors.y(`${service.name} knows no login`,{hint:"Use a key of it: remote.auth: key."});const user=value(settings.
remoteUser,"the user","Set remote.user in a trusted config."),password=value(settings.remotePassword,"the password","Set remote.password in a trusted config.");
return user===void 0||password===void 0?none:http=>login(http,user,password)}case"oidc":{const[url,token]=[env.ACTIONS_ID_TOKEN_REQUEST_URL,env.ACTIONS_ID_TOKEN_REQUEST_TOKEN];
if(!url||!token){if(lacksSecrets===!0)return"This event is given no identity token.";throw new errors.y(`${service.name} is to be asked with an identity token, \
but this job has none`,{hint:"Give the job `permissions: id-token: write`."})}const audience=settings.remoteAudience??base.origin;return http=>identityCredential(
{url,token,audience,userAgent:USER_AGENT,env},http)}}}function isJobToken(value,{token},env){const own=[token,env.GITHUB_TOKEN,env.INPUT_TOKEN,env.ACTIONS_RUNTIME_TOKEN,
env.ACTIONS_ID_TOKEN_REQUEST_TOKEN];return/^ghs_/.test(value)||own.includes(value)}function allowed(settings,{takes}){const send=settings.remoteSend??remote.N8,
both=takes.filter(kind=>send.includes(kind));return{kinds:both,contents:both.filter(kind=>CONTENTS.includes(kind)),notTaken:(settings.remoteSend??[]).filter(kind=>!takes.
includes(kind))}}function addressesFor({service,base,scan},settings,env,{today,commit,folders}){const{kinds}=allowed(settings,service),submissions=[],left=[],add=(kind,url,version2)=>submissions.
push({kind,target:(0,servers.zA)(url),version:version2,url});if(kinds.includes("url")&&service.takesHost===!0){const host=settings.remoteHost;host!==void 0?add(
"url",host,today):kinds.includes("repository")||left.push(`${service.name} scans a host that you may have scanned: name it with --remote-host.`)}else if(kinds.includes(
"url")){const{remoteTarget}=settings,isNamed=remoteTarget!==void 0&&(0,servers.rn)(remoteTarget)===void 0,urls=isNamed?[remoteTarget]:(settings.mcpUrls??settings.
mcpServers??[]).map(({url})=>url);for(const url of new Set(urls)){const why=isNamed?void 0:unsendable(new URL(url),base);why===void 0?add("url",url,today):left.
push(`${(0,servers.zA)(url)} ${why}.`)}urls.length===0&&kinds.length===1&&left.push(`${service.name} was given nothing: name an MCP server (--mcp-url, --remote-\
target), or allow contents.`)}if(kinds.includes("repository")&&scan){const{remoteTarget}=settings,target=repositoryOf(settings,env)??remoteTarget??scan.n8nUrl,reach={
folders,isHere:(0,remote_http.U9)(base)},problem=target===void 0?`${service.name} was given nothing to scan: name it with --remote-target.`:targetProblem(target,
service.name,reach);problem!==void 0?left.push(problem):target!==void 0&&submissions.push(scanSubmission(target,commit??today,today,scan))}else if(kinds.includes(
"repository")){const url=repositoryOf(settings,env);url!==void 0?add("repository",url,commit??today):submissions.length===0&&left.push(`${service.name} was give\
n no repository: name it with --remote-target https://github.com/OWNER/NAME.`)}return{submissions,left}}function unsendable(url,base){if(url.search!==""||/[\w-]{24,}/.
test(url.pathname))return"may hold a credential, so it was not sent. Name it with --remote-target if it holds none";const hostname=url.hostname.replace(/^\[|\]$/g,
"");return((0,remote_http.U9)(url)||((0,ip_address.x)(hostname)??"public")!=="public"||!/[.:]/.test(hostname))&&!(0,remote_http.U9)(base)?"is of this network, w\
here the service cannot reach it, so it was not sent":void 0}function repositoryOf({remoteTarget,repository},env){const server=env.GITHUB_SERVER_URL||"https://g\
ithub.com";return remoteTarget!==void 0?/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+\/?$/.test(remoteTarget)?remoteTarget:/^\w[\w.-]*\/\w[\w.-]*$/.test(remoteTarget)?`\
https://github.com/${remoteTarget}`:void 0:repository?`https://${repository.host??"github.com"}/${repository.owner}/${repository.name}`:env.GITHUB_REPOSITORY?`${server}\
/${env.GITHUB_REPOSITORY}`:void 0}}),29689:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{historyOf:()=>historyOf,knownRuns:()=>knownRuns,runNow:()=>runNow});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58500),_assess_remote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44973),_config_event_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63791),_enrich_remote_ask_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
41070),_enrich_remote_http_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(15191),_enrich_remote_tell_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(75781),
_enrich_remote_trouble_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(74344),_lib_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(61469),_lib_escape_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
68989),_beside_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(66119),_masks_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(18702),_plan_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
7374);function knownRuns(host,{remoteService}){const all=(0,_beside_js__WEBPACK_IMPORTED_MODULE_9__.$)(host).all().toReversed();return remoteService===void 0?all:
all.filter(({service})=>service===remoteService)}function planned(settings,host){if(settings.offline===!0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.
y("--offline connects to nothing, and this command asks a service");const plan=(0,_plan_js__WEBPACK_IMPORTED_MODULE_11__.MJ)({...settings,remoteOn:["command-lin\
e"]},_config_event_js__WEBPACK_IMPORTED_MODULE_2__.rD,host);if(!plan)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.y("no service is named",{hint:"Name o\
ne with --remote, and its key with --remote-key."});if("why"in plan)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.y(plan.why);return plan}async function speaking(settings,host,use){
const plan=planned(settings,host),http=(0,_beside_js__WEBPACK_IMPORTED_MODULE_9__.I)(plan,host,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout);try{
const ask={service:plan.service,http,runs:(0,_beside_js__WEBPACK_IMPORTED_MODULE_9__.$)(host),wishes:{analysis:settings.remoteAnalysis??"auto"},mask:(await(0,_masks_js__WEBPACK_IMPORTED_MODULE_10__.
m)()).inbound(plan.secrets),today:host.today(),patience:`${plan.patience} s`};return await use({plan,http,ask})}finally{await http.close()}}function runNow(id2,settings,host,wanted){
return speaking(settings,host,async({plan:{service},http,ask})=>{const formats=service.exports&&wanted.document&&exportFormats(service,wanted.document),known=ask.
runs.all().findLast(run2=>run2.id===id2&&run2.service===service.id),run=await(0,_enrich_remote_ask_js__WEBPACK_IMPORTED_MODULE_3__.k)(id2,ask,{known,isFollowed:wanted.
isFollowed}),options=wanted.document;if(!(options&&Object.values(options).some(value=>value!==void 0)))return judged(run,host);if(formats!==void 0){const{documents:documents2,
notices:notices2}=await exportsOf(id2,formats,service.connect(http)),texts=ask.mask(documents2.map(({text})=>text)),masked=documents2.map((document,index)=>({...document,
text:texts[index]??""}));return judged({...run,documents:masked,notices:[...run.notices,...notices2]},host)}const other=await documentOf(id2,options,service.connect(
http)),{documents,notices}=(0,_enrich_remote_tell_js__WEBPACK_IMPORTED_MODULE_5__.a)({state:"running",...other},run,ask.mask);return judged({...run,documents,notices:[
...run.notices,...notices]},host)})}function exportFormats({name,exports=[]},{format,target}){const hint=`Name some of ${exports.join(", ")}, with commas betwee\
n them, or all.`;if(target!==void 0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.y(`${name} has no fix file, so --target means nothing`);if(format===void 0||
format==="all")return format==="all"?exports:[];const formats=[...new Set(format.split(",").map(each=>each.trim()))],other=formats.find(each=>!exports.includes(
each));if(other!==void 0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.y(`${name} does not export as "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_8__.RK)(
other)}"`,{hint});return formats}async function exportsOf(id2,formats,connection){const documents=[],notices=[];for(const format of formats)try{connection.document&&
documents.push(await connection.document(id2,{format}))}catch(error){notices.push((0,_enrich_remote_trouble_js__WEBPACK_IMPORTED_MODULE_6__.Q)(error,`the export\
 as ${format}`))}return{documents,notices}}async function documentOf(id2,options,connection){if(!connection.document)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.
y("this service has no fix file, so --target and --format mean nothing");try{return{documents:[await connection.document(id2,options)]}}catch(error){return{notices:[
(0,_enrich_remote_trouble_js__WEBPACK_IMPORTED_MODULE_6__.Q)(error,"its fix file")]}}}function judged(run,host){const[assessed]=(0,_assess_remote_js__WEBPACK_IMPORTED_MODULE_1__.
j)([run],{ignores:[],today:host.today()},"info");return assessed}function historyOf(settings,host,most){return speaking(settings,host,async({plan:{service},http,
ask})=>{const connection=service.connect(http);if(!connection.history)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__.y(`${service.name} has no list of ea\
rlier runs`);try{const entries=await connection.history(most),targets=await connection.targets?.()??[],texts=ask.mask([...entries.map(entry=>JSON.stringify(entry)),
...targets]);return{entries:entries.map((_,index)=>JSON.parse(texts[index]??"{}")),targets:texts.slice(entries.length),problem:void 0}}catch(error){if(!(error instanceof
_enrich_remote_http_js__WEBPACK_IMPORTED_MODULE_4__.Lw||error instanceof _enrich_remote_http_js__WEBPACK_IMPORTED_MODULE_4__.W_||error instanceof _enrich_remote_http_js__WEBPACK_IMPORTED_MODULE_4__.
kX))throw error;return{entries:[],targets:[],problem:(0,_enrich_remote_trouble_js__WEBPACK_IMPORTED_MODULE_6__.Q)(error,`the history of ${service.name}`)}}})}}),
40265:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B8:()=>needsOthers,mk:()=>compileRule,
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
