const id=6513,ids=[6513],modules={1823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{bF:()=>missingInBase,h:()=>scanBase,lN:()=>findBase});var _artifacts_code_signs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11620),_artifacts_package_paths_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
43249),_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61469),_lib_git_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(90769),_scan_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58919),_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(68174);function findBase(event,workspaces){const git=workspaces[0]?.git,{compare}=event,
name=compare.with==="base"?compare.name:void 0,not=detail=>({kind:"impossible",baseName:name??"a base",detail}),find=()=>{const state=git&&event.sha!==void 0?git.
resolveCommit(event.sha):void 0,isState=state!==void 0&&state===git?.head,trust=event.trust==="own"&&!isState?"found":event.trust,found=compare.with==="nothing"?
{kind:"none"}:compareWith(event,workspaces,isState,not),own=event.ownRevision===void 0?void 0:git?.resolveCommit(event.ownRevision);return{...found,trust,configCommit:found.
configCommit??own}};try{return find()}catch(error){if(!(error instanceof _lib_git_js__WEBPACK_IMPORTED_MODULE_2__.X))throw error;const trust=event.trust==="own"?
"found":event.trust;return{...compare.with==="nothing"?{kind:"none"}:not(error.message),trust}}}const SHALLOW="This clone is shallow: run git fetch --unshallow,\
 or set fetch-depth: 0 (2 for pull requests) for actions/checkout";function compareWith({compare,hasMergeCommit},workspaces,isState,not){const git=workspaces[0]?.
git;if(compare.with==="nothing")return{kind:"none"};const{revision,name,impossible}=compare;if(impossible!==void 0)return not(impossible);if(!git)return not("th\
is is not a git repository, or there is no git on this machine");if(new Set(workspaces.map(workspace=>workspace.git?.topLevel)).size>1)return not("the paths lie\
 in different repositories");const head=git.head;if(head===void 0)return not("the repository has no commit yet");const[first,second]=hasMergeCommit&&isState?git.
parents(head):[];if(first!==void 0&&second!==void 0)return git.tree(first),{kind:"base",base:first,baseName:name,configCommit:first};const tip=revision===void 0?
void 0:git.resolveCommit(revision);if(tip===void 0)return not(`${revision??"the base"} is not in this clone${git.isShallow()?`. ${SHALLOW}`:""}`);const base=git.
mergeBase(tip,head);if(base===void 0)return not(`HEAD and ${name} have no common commit in this clone${git.isShallow()?`. ${SHALLOW}`:""}`);for(const commit of new Set(
[base,tip]))git.tree(commit);return{kind:"base",base,baseName:name,configCommit:tip}}async function scanBase(commit,workspaces,head,{deadline:_,isCheckout=!0,...options}){
const renames=new Map,changed=new Map,targets=workspaces.flatMap(({git,target})=>{if(!git)return[];const prefix=target.info.repositoryPrefix,oldPath=new Map,own=head.
findings.filter(({locations})=>locations[0].target===target.info.id),paths=new Set(own.map(({locations})=>locations[0].path));if(own.some(({flow})=>flow))for(const each of head.
analysed)each.target===target.info.id&&paths.add(each.path);if(!isCheckout)for(const path of pathsOfComponents(head,target.info.id))paths.add(path);const differing=new Set;
changed.set(target.info.id,differing);for(const{status,path,from}of changesSince(commit,git,isCheckout))path.startsWith(prefix)&&differing.add(path.slice(prefix.
length)),from?.startsWith(prefix)&&path.startsWith(prefix)&&(renames.set(from.slice(prefix.length),path.slice(prefix.length)),oldPath.set(path.slice(prefix.length),
from.slice(prefix.length))),status!=="added"&&path.startsWith(prefix)&&paths.add(path.slice(prefix.length));const wanted=[...paths].map(path=>oldPath.get(path)??
path),{configPrefix}=head.targets.find(({id:id3})=>id3===target.info.id)??target.info,{id:id2}=target.info,isAnalysed=options.rules.some(({flow,postures})=>flow??
postures),mayRead=path=>isAnalysed&&(0,_artifacts_code_signs_js__WEBPACK_IMPORTED_MODULE_0__.Yx)(path)||(0,_artifacts_package_paths_js__WEBPACK_IMPORTED_MODULE_5__.
W)(path);return[(0,_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_4__.x)({id:id2,git,commit,name:"the base",prefix,configPrefix,paths:wanted,mayRead})]});return{
result:await(0,_scan_js__WEBPACK_IMPORTED_MODULE_3__.W)(targets,options),renames,...isCheckout&&{changed}}}function pathsOfComponents({inventory},target){return inventory.
components.flatMap(({places})=>places.filter(place=>place.target===target).map(({path})=>path))}function changesSince(commit,git,isCheckout){const now=git.head;
try{if(now===void 0)return[];const changes=git.changes(commit,now);return isCheckout?changes:[...changes,...stagedSince(changes,git.stagedRenames(now))]}catch(error){
throw error instanceof _lib_git_js__WEBPACK_IMPORTED_MODULE_2__.X?new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.y(`cannot compare with the base: ${error.message}`):
error}}function stagedSince(changes,staged){const committed=new Map(changes.map(change=>[change.path,change]));return staged.flatMap(change=>{const before=change.
from===void 0?void 0:committed.get(change.from);return before?.status==="added"?[]:before?.from===void 0?[change]:[{...change,from:before.from}]})}function missingInBase({
result}){const paths=result.coverage.gaps.filter(({reason})=>reason==="unreadable").map(({path})=>path),[first]=paths;return first===void 0?[]:[{kind:"compariso\
n",message:`The base's version of ${first}${paths.length>1?` and ${paths.length-1} more files`:""} is not in this clone: what is found there counts as new.`,hint:"\
Check out without a filter."}]}}),11146:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{loadRules:()=>loadRules,readRulePacks:()=>readRulePacks,rulesNotices:()=>rulesNotices});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_detectors_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77531),_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
61469),_lib_escape_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(68989),_lib_glob_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(26740),_lib_limits_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
54354),_lib_named_file_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(31840),_lib_suggest_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(70770),_rules_compile_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
40265),_rules_packs_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(24930),_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(68174),_workspaces_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
56100);const NAMED=3,NAME_LENGTH=80;async function loadRules(settings,host,source){const packs=(0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_9__.t8)(),foreign=settings.
rulePacks?.length?await loadPacks(settings.rulePacks,host,source):[],definitions=[...packs.rules,...foreign];for(const glob of[...settings.onlyRules??[],...settings.
disabledRules??[]])refuseUnknown(glob,definitions);for(const id2 of Object.keys(settings.severities??{}))refuseUnknown(id2,definitions);const weighed=definitions.
map(definition=>{const severity=settings.severities?.[definition.info.id];return severity?{...definition,info:(0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_9__.U_)(
definition.info,severity)}:definition});return(0,_rules_compile_js__WEBPACK_IMPORTED_MODULE_8__.nb)(weighed,({id:id2})=>(settings.onlyRules?.some(glob=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_5__.
k)(id2,glob))??!0)&&!settings.disabledRules?.some(glob=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_5__.k)(id2,glob)),Date.parse(host.today())/1e3)}function rulesNotices({
disabledRules=[],severities={}}){const ids2=disabledRules.length===0?[]:(0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_9__.t8)().rules.map(({info})=>info.id),off=ids2.
filter(id2=>disabledRules.some(glob=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_5__.k)(id2,glob))).length,weighed=Object.keys(severities).length,parts=[...off>0?[
`turns ${off} of ${ids2.length} rules off (${some(disabledRules)})`]:[],...weighed>0?[`sets the severity of ${weighed} (${some(Object.keys(severities))})`]:[]];
return parts.length===0?[]:[{kind:"config",message:`The config ${parts.join(" and ")}.`}]}function some(names){const named=names.slice(0,NAMED).map(name=>(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_4__.
Jj)(name,NAME_LENGTH));return names.length>NAMED?`${named.join(", ")}, \u2026`:named.join(", ")}function refuseUnknown(glob,definitions){const ids2=definitions.
map(({info})=>info.id);if(ids2.some(id2=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_5__.k)(id2,glob)))return;const meant=(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_12__.
p)(glob,ids2);throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`no rule is called ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_4__.Jj)(glob,NAME_LENGTH)}\
.${meant?` Did you mean ${meant}?`:""}`,{hint:"bartizan rules list names them all."})}async function loadPacks(paths,host,source){const{rules,problems}=await readRulePacks(
paths,host,source);if(problems.length>0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`the rule packs have ${problems.length} problem${problems.length===
1?"":"s"}`,{details:problems,hint:"Nothing was scanned."});return rules}async function readRulePacks(paths,host,source){const{loadRules:load}=await Promise.all(
[__webpack_require__.e(2857),__webpack_require__.e(8815),__webpack_require__.e(3996)]).then(__webpack_require__.bind(__webpack_require__,83996)),packs=(0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_9__.
t8)(),files=paths.flatMap(path=>{const inside=source&&(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_11__.pathInRepository)(path,source.workspace,host);return source&&
inside!==void 0?ruleFilesOfBase(inside,path,source):ruleFiles(path,host.cwd)}),{rules,problems}=load(files,{classes:packs.classes,isForeign:!0,detectors:_detectors_index_js__WEBPACK_IMPORTED_MODULE_2__.
mC,taken:new Set(packs.rules.map(({info})=>info.id))});return{rules,problems:problems.map(({path,line,message})=>`${path}:${line}: ${message}`)}}function ruleFiles(given,cwd){
const absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,given);try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory())return[
{path:given,text:(0,_lib_named_file_js__WEBPACK_IMPORTED_MODULE_7__.w)(absolute,_lib_limits_js__WEBPACK_IMPORTED_MODULE_6__.aA)}];const names=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readdirSync)(absolute,{recursive:!0,encoding:"utf8"}).filter(name=>/\.ya?ml$/.test(name)).toSorted();if(names.length===0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.
y(`${given} holds no rule file`,{hint:"Rule files end in .yaml or .yml."});return names.map(name=>({path:(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_11__.posix)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given,name)),text:(0,_lib_named_file_js__WEBPACK_IMPORTED_MODULE_7__.w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(absolute,name),_lib_limits_js__WEBPACK_IMPORTED_MODULE_6__.aA)}))}catch(error){if(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y)throw error;
const isMissing=error.code==="ENOENT";throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot read the rule pack ${given}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.
K)(error)}`,isMissing?(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_11__.lookedForIn)(cwd,given):{})}}function ruleFilesOfBase(inside,given,{workspace,commit}){if(!workspace.
git||commit===void 0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot read the rule pack ${given} of the base`,{hint:"Set fetch-depth: 2 (or 0) f\
or actions/checkout."});const folder=inside===""?"":`${inside}/`,paths=[...workspace.git.tree(commit).keys()].filter(path=>path===inside||path.startsWith(folder)&&
/\.ya?ml$/.test(path)),tree=(0,_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_10__.x)({id:"rules",git:workspace.git,commit,name:"the base",prefix:"",paths}),{files}=tree.
list();if(files.length===0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`the base has no rule pack ${given}`);const buffer=Buffer.alloc(_lib_limits_js__WEBPACK_IMPORTED_MODULE_6__.
aA+1);return files.map(file=>{const content=tree.read(file,buffer);if(content.kind!=="whole")throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot rea\
d ${file.path} of the base`);return{path:file.path,text:buffer.toString("utf8",0,content.length)}})}}),6513:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{gatePolicy:()=>gatePolicy,run:()=>run});var external_node_fs_=__webpack_require__(
73024),external_node_path_=__webpack_require__(76760),coverage_book=__webpack_require__(3252);function advisoriesOf({advisories,advisorySource,advisoryUrl,advisoryDir}){
const isDir=advisories!==void 0&&advisories!=="off"&&advisories!=="api",source=isDir?"offline":advisories??advisorySource??"off";if(source==="api")return advisoryUrl===
void 0?{source}:{source,url:advisoryUrl};if(source==="off")return{source};const dir=isDir?advisories:advisoryDir;return dir===void 0?{source}:{source,dir}}var errors=__webpack_require__(
61469),limits=__webpack_require__(54354);function adviceSource(settings,top,{cwd}){const wish=advisoriesOf(settings);if(wish.source==="off")return;if(wish.source===
"api"){if(settings.offline===!0)throw new errors.y("--offline and advisories from the API contradict each other",{hint:"Name the folder of a database: --advisor\
ies DIR"});return{kind:"api",url:wish.url}}if(wish.dir===void 0)throw new errors.y("advisories.source is offline, but advisories.dir names no folder",{hint:"Nam\
e the folder that holds osv-scanner/<Ecosystem>/all.zip."});const dir=(0,external_node_path_.resolve)(wish.dir===settings.advisories?cwd:top,wish.dir),problem=folderProblem(
dir);if(problem!==void 0)throw new errors.y(`cannot read the advisories in ${wish.dir}: ${problem}`,{hint:"Write off, api, or the folder that holds osv-scanner/\
<Ecosystem>/all.zip."});return{kind:"database",dir,name:wish.dir}}function folderProblem(dir){try{return(0,external_node_fs_.statSync)(dir).isDirectory()?void 0:
"it is no folder"}catch(error){return(0,errors.K)(error)}}async function adviseOn(found,request,host){const{source,options:options2,deadline}=request;if(!source)
return unasked(found);const{openAdvisorySource,lookUpAdvisories}=await Promise.all([__webpack_require__.e(5191),__webpack_require__.e(7058)]).then(__webpack_require__.
bind(__webpack_require__,26970)),targets=await Promise.all(request.targets);return lookUpAdvisories(found,{source:openAdvisorySource(source,{deadline:Math.min(host.
now()+limits.JI,deadline??Number.POSITIVE_INFINITY),now:host.now,env:host.env}),isSent:source.kind==="api",rules:options2.rules,targets,secretKey:options2.secretKey??
(()=>"")})}function unasked(found){return{head:{...found,coverage:(0,coverage_book.c)(found.coverage,unaskedFiles(found.packages))},inBase:async base=>base,notices:()=>[],
close:()=>{}}}function unaskedFiles(packages){const files2=new Map;for(const{places}of packages)for(const key of new Set(places.map(({target,path})=>`${target}\0${path}`))){
const[target="",path=""]=key.split("\0"),file=files2.get(key)??{target,path,count:0};file.count++,files2.set(key,file)}return[...files2.values()].map(({target,path,
count})=>({target,path,reason:"advisories-unasked",detail:`Known vulnerabilities and malicious packages were not looked up for its ${count} ${count===1?"package":
"packages"}: set advisories to api, or to the folder of a database.`}))}var build_archives=__webpack_require__(8709),build_base=__webpack_require__(1823),classify=__webpack_require__(
27332);function causedSince(commit,workspaces){const git=workspaces.find(({git:git2})=>git2!==void 0)?.git,head=git?.head;if(!git||head===void 0)return()=>!0;const changes=git.
changes(commit,head),changed=new Set(changes.flatMap(({path,from})=>from===void 0?[path]:[path,from])),isCodeChanged=[...changed].some(path=>!isProse(path)),prefixes=new Map(
workspaces.map(({target:{info}})=>[info.id,info.repositoryPrefix])),known=new Map,isChanged=location=>{const path=(prefixes.get(location.target)??"")+location.path;
if(!changed.has(path))return!1;const key=`${path}\0${location.range.start.line}\0${location.range.end.line}`,before=changes.find(change=>change.path===path)?.from??
path,answer=known.get(key)??!hasLines(textOf(git,commit,before),textOf(git,head,path),location);return known.set(key,answer),answer};return({locations},{live})=>live?.
reach==="loopback"||live?.reach==="local"?isCodeChanged:locations.some(isChanged)}function isProse(path){const{kind,use}=(0,classify.L8)(path);return kind==="pr\
ose"||use==="docs"}function textOf(git,commit,path){const oid=git.tree(commit).get(path)?.oid;return(oid===void 0?void 0:git.readBlobs([oid],limits.aA).blobs.get(
oid))?.toString("utf8").split(/\r?\n/)??[]}function hasLines(before,after,{range:{start,end}}){const lines=after.slice(start.line-1,end.line),[first]=lines;return first===
void 0?!1:before.some((line,at)=>line===first&&lines.every((each,index)=>before[at+index]===each))}var config_event=__webpack_require__(63791),options=__webpack_require__(
59543),config_settings=__webpack_require__(14318),delivery=__webpack_require__(58505),files=__webpack_require__(41298);const INSIDE="!/";function withAddresses(result){
const roots=new Map(result.targets.flatMap(({id:id2,elsewhere,archive})=>{const pathOf=elsewhere?onTheWeb(elsewhere):archive&&inArchive(archive);return pathOf?[
[id2,pathOf]]:[]}));if(roots.size===0)return result;const archives=new Map(result.targets.flatMap(({id:id2,archive})=>archive?[[id2,archive.nested]]:[])),placed=place=>{
const pathOf=roots.get(place.target);return pathOf?{...place,path:pathOf(place.path)}:place},found=finding=>({...roots.has(finding.locations[0].target)?withoutTheirWord(
finding):finding,locations:finding.locations.map(each=>placed(withoutListing(each,archives))),...finding.flow&&{flow:finding.flow.map(placed)}});return{...result,
findings:result.findings.map(found),coverage:{...result.coverage,gaps:result.coverage.gaps.map(placed)},inventory:{...result.inventory,components:result.inventory.
components.map(component=>({...component,places:component.places.map(placed)}))},registered:result.registered.map(placed),analysed:result.analysed.map(placed)}}
function onTheWeb({url,files:files2}){return path=>path===""?url:files2+path.split("/").map(encoded).join("/")}function inArchive({path:outer,nested}){const known=new Set(
nested);return path=>{if(path==="")return outer;let shown="",from=0;for(let at=path.indexOf(INSIDE);at>=0;at=path.indexOf(INSIDE,at+1))known.has(path.slice(0,at))&&
(shown+=`${path.slice(from,at)}!`,from=at+INSIDE.length);return`${outer}!${shown}${path.slice(from)}`}}function withoutListing(location,archives){const{target,path,
logical}=location,nested=archives.get(target);return!nested||path!==""&&!nested.includes(path)?location:{target,path,range:{start:{line:1,column:1},end:{line:1,
column:2}},...logical!==void 0&&{logical}}}function withoutTheirWord({marker,inlineIgnore,fix,suggestion,...finding}){return finding}function encoded(step){return encodeURIComponent(
step.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"))}var exit_codes=__webpack_require__(49277),baseline_file=__webpack_require__(51431),lib_git=__webpack_require__(
90769),named_file=__webpack_require__(31840),git_tree=__webpack_require__(68174),targets_workspace=__webpack_require__(11928),build_workspaces=__webpack_require__(
56100);async function loadBaseline(request,host){const{workspace,trust,baseCommit,given,configured}=request,file=given??configured;if(file===void 0)return{notices:[]};
const path=given===void 0?(0,external_node_path_.resolve)((0,build_workspaces.topOf)(workspace),file):file,inside=(0,build_workspaces.pathInRepository)(path,workspace,
host);if(inside===void 0){if(given===void 0)throw new errors.y(`baseline: ${file} lies outside of the repository`,{hint:"Name a file of the repository."});return{
baseline:{file,entries:entriesOf(outside((0,external_node_path_.resolve)(host.cwd,file),file),file)},notices:[]}}const isProposed=trust==="pull-request"||trust===
"untrusted",text=isProposed?textOfBase(workspace,baseCommit,inside):await textOfTree(workspace,inside);if(text!==void 0)return{baseline:{file,entries:entriesOf(
text,file)},notices:[]};if(!isProposed&&given!==void 0)throw new errors.y(`there is no baseline file ${file}`,{hint:`It is written by: bartizan baseline ${file}`});
const message=isProposed?`${file} was not honoured: the base has none that can be read. That of a pull request counts after the merge.`:`There is no ${file}, wh\
ich the config names as baseline.`;return{notices:[isProposed?{kind:"not-honoured",message}:{kind:"config",message,hint:"bartizan baseline writes it."}]}}function entriesOf(text,file){
const entries=(0,baseline_file.n)(text);if(typeof entries!="string")return entries;throw new errors.y(`cannot use the baseline ${file}: ${entries}`,{hint:"barti\
zan baseline writes it anew. Nothing was scanned."})}function outside(path,given){try{return(0,named_file.w)(path,limits.aA)}catch(error){throw new errors.y(`ca\
nnot read the baseline ${given}: ${(0,errors.K)(error)}`)}}async function textOfTree(workspace,path){const root=(0,build_workspaces.topOf)(workspace),target=await(0,targets_workspace.
O)({id:"baseline",root,name:root,displayPrefix:"",env:{},only:[path]});return textIn(target,path)}function textOfBase({git},commit,path){if(!(!git||commit===void 0))
try{const tree=(0,git_tree.x)({id:"baseline",git,commit,name:"the base",prefix:"",paths:[path]});return tree.list().files.length===0?void 0:textIn(tree,path)}catch(error){
if(error instanceof lib_git.X)return;throw error}}function textIn(target,path){const buffer=Buffer.alloc(limits.aA+1),content=target.read({path},buffer);if(content.
kind!=="gap"){if(content.kind==="partial")throw new errors.y(`the baseline ${path} is over ${limits.aA} bytes`);return buffer.toString("utf8",0,content.length)}}
var find_config=__webpack_require__(67212);const GROWTH=30;function keepHeapSmall(){const v8=process.getBuiltinModule("node:v8");v8.setFlagsFromString("--semi-s\
pace-growth-factor=1"),v8.setFlagsFromString(`--heap-growing-percent=${GROWTH}`)}var lazy=__webpack_require__(38552),version=__webpack_require__(96480),load=__webpack_require__(
11146),targets_disk=__webpack_require__(50732);const REPOSITORY="repository",CLIENT_FILES=[".mcp.json",".vscode/mcp.json",".cursor/mcp.json",".gemini/settings.j\
son","mcp.json"],CONFIG_FILES=["bartizan.yml","bartizan.yaml",".bartizan.yml",".bartizan.yaml",".github/bartizan.yml",".github/bartizan.yaml"];function namedAt(targets,{
git},env){const servers=targets.filter(({live})=>live),root=git?.topLevel;if(servers.length===0||root===void 0)return new Map;const disk=(0,targets_disk.UJ)(root),
buffer=Buffer.alloc(limits.aA+1),read=path=>{const content=disk.read({path},buffer);return content.kind==="whole"?buffer.toString("utf8",0,content.length).split(
/\r?\n/):[]},workflow=workflowOf(env),texts=[...CONFIG_FILES,...CLIENT_FILES,...workflow===void 0?[]:[workflow]].map(path=>({path,lines:read(path)})).filter(({lines})=>lines.
length>0);return new Map(servers.flatMap(server=>{const found=lineOf(server,texts,workflow);return found?[[server.id,found]]:[]}))}function lineOf({name,live},texts,workflow){
const words=[live?.url,`"${name}"`,`name: ${name}`].filter(word=>word!==void 0);for(const{path,lines}of texts)for(const word of words){if(path===workflow&&word!==
live?.url)continue;const at2=lines.findIndex(line=>line.includes(word));if(at2>=0)return locationAt(path,at2,lines[at2]??"")}const own=texts.find(({path})=>path===
workflow),at=own?.lines.findIndex(line=>/^\s*mcp-(?:url|command|snapshot):|uses:\s*["']?bartizan\/bartizan@/.test(line))??-1;return own&&at>=0?locationAt(own.path,
at,own.lines[at]??""):void 0}function locationAt(path,index,line){const start=line.length-line.trimStart().length,range={start:{line:index+1,column:start+1},end:{
line:index+1,column:line.trimEnd().length+1}};return{target:REPOSITORY,path,range}}function workflowOf({GITHUB_WORKFLOW_REF:ref="",GITHUB_REPOSITORY:repository=""}){
const prefix=`${repository}/`;if(repository===""||!ref.startsWith(prefix))return;const path=ref.slice(prefix.length).replace(/@.*$/,"");return(0,classify.L8)(path).
kind==="workflow"?path:void 0}var network_host=__webpack_require__(90777);async function startOtherRepository({repository,token,offline,timeout},{env},keep){if(!repository)
return;const{owner,name,ref}=repository;if(offline===!0)throw new errors.y(`--offline and the repository ${owner}/${name} contradict each other`,{hint:"Clone it\
 and name the folder."});const{startRepository}=await Promise.all([__webpack_require__.e(4119),__webpack_require__.e(8665),__webpack_require__.e(6058),__webpack_require__.
e(9805),__webpack_require__.e(4383)]).then(__webpack_require__.bind(__webpack_require__,82933)),host=repository.host??hostOf(env.GITHUB_SERVER_URL)??hostOf(env.
GH_HOST)??"github.com",secret=tokenFor(host,token,env),time=Math.min(limits.rE,timeout===void 0?limits.rE:timeout*1e3);return startRepository({id:"repository",host,
owner,name,...ref!==void 0&&{ref},apiUrl:apiUrlOf(host,env),...secret!==void 0&&{token:secret},userAgent:`bartizan/${version.x} (+https://github.com/bartizan/ba\
rtizan)`,signal:AbortSignal.timeout(time),temp:env.RUNNER_TEMP||void 0,keep})}function tokenFor(host,given,env){const server=hostOf(env.GITHUB_SERVER_URL),own=given||
env.GH_TOKEN||env.GITHUB_TOKEN||void 0;if(server!==void 0)return host===server?own:void 0;if(host==="github.com")return own;if(host===hostOf(env.GH_HOST))return isDataResidency(
host)?own:env.GH_ENTERPRISE_TOKEN||env.GITHUB_ENTERPRISE_TOKEN||void 0}function apiUrlOf(host,env){return env.GITHUB_API_URL&&host===hostOf(env.GITHUB_SERVER_URL)?
env.GITHUB_API_URL.replace(/\/+$/,""):host==="github.com"?"https://api.github.com":isDataResidency(host)?`https://api.${host}`:`${isLoopback(host)?"http":"https"}\
://${host}/api/v3`}function isDataResidency(host){return/^[a-z\d-]+\.ghe\.com$/.test(host)}function isLoopback(host){return(0,network_host.cW)(host.replace(/:\d+$/,
""))}function hostOf(text){if(!text)return;const address=text.includes("://")?text:`https://${text}`;return URL.canParse(address)&&new URL(address).host||void 0}
function withRemoteGaps(coverage,runs,{remoteAnalysis}){if(remoteAnalysis!=="required"||runs.length===0||runs.some(({analysis})=>analysis))return coverage;const[
{name,origin}={name:"",origin:""}]=runs,gap={target:"remote",path:origin,reason:"remote-incomplete",detail:`The AI analysis of ${name} is required and did not c\
ome.`};return{...coverage,gaps:[...coverage.gaps,gap],gapCounts:{...coverage.gapCounts,"remote-incomplete":1}}}var build_reports=__webpack_require__(91200),scan=__webpack_require__(
58919);async function scopeOf(request){const{scope,targets}=request;if(scope==="all")return;const said=message=>({kind:"comparison",message:`show.scope is ${scope}\
: ${message}`}),[changed,way]=await changedBy(request);if(!changed)return{isIn:()=>!0,notice:said("what changed is not known here, so everything is shown.")};const prefixes=new Map(
targets.map(({id:id2,repositoryPrefix})=>[id2,repositoryPrefix])),outside2=new Set(targets.flatMap(({id:id2,live,elsewhere,archive})=>live||elsewhere||archive?[
id2]:[]));return{notice:said(`what changed is known from ${way}.`),isIn({locations:[{target,path,range}]}){if(outside2.has(target))return!0;const lines=changed.
get((prefixes.get(target)??"")+path);if(lines===void 0)return!1;if(scope==="changed-files"||lines==="all")return!0;for(let line=range.start.line;line<=range.end.
line;line++)if(lines.has(line))return!0;return!1}}}async function changedBy({base,workspaces,askGitHub}){const git=workspaces[0]?.git,head=git?.head;if(git&&head!==
void 0&&base!==void 0)try{return[git.changedLines(base,head),"the clone"]}catch(error){if(!(error instanceof lib_git.X))throw error}return[await askGitHub?.(),"\
GitHub\u2019s list of the pull request\u2019s files"]}var git_output=__webpack_require__(11860);function subjectOf(targets,workspace,env){const agreed=/^\d{1,11}$/.
test(env.SOURCE_DATE_EPOCH??"")?(0,git_output.HB)(Number(env.SOURCE_DATE_EPOCH)):void 0,{elsewhere}=targets.find(target=>target.elsewhere)??{};if(!workspace)return{
...elsewhere&&{subject:{name:elsewhere.name,...elsewhere.commit!==void 0&&{version:elsewhere.commit}}},...agreed!==void 0&&{date:agreed}};const{git}=workspace,commit=git?.
head,date=agreed??(commit===void 0?void 0:git?.commitDate(commit));return{subject:{name:nameOf(workspace,env),...commit!==void 0&&{version:commit}},...date!==void 0&&
{date}}}function nameOf(workspace,{GITHUB_ACTIONS,GITHUB_REPOSITORY}){return`${GITHUB_ACTIONS==="true"&&workspace.git!==void 0&&GITHUB_REPOSITORY!==void 0?GITHUB_REPOSITORY:
(0,external_node_path_.basename)((0,build_workspaces.topOf)(workspace))}/${workspace.git?.prefix??""}`.replace(/\/$/,"")}const OF_A_SERVICE=/^(?:remote-.+|show-upload)$/;
async function run(request,host){const started=host.now(),reports=request.settings.reports??request.defaultReports,{workspaces}=request;for(const{file}of reports)
file!==void 0&&(0,files.ZB)(host.cwd,file,(0,build_workspaces.treesOf)(workspaces));const[first]=workspaces;if(!first)throw new errors.y("no path was named");const other=await startOtherRepository(
request.settings,host,request.repositoryKeep),base=(0,build_base.lN)(request.event,workspaces),{trust,configCommit:baseCommit,...comparison}=base,config=await(0,find_config.
loadConfig)({workspace:first,trust,explicit:request.settings.config,baseCommit,forkPoint:base.base},host),settings=(0,config_settings.ss)(config.settings,request.
settings);refuseWithoutService(settings,request);const source=adviceSource(settings,(0,build_workspaces.topOf)(first),host),known=await loadBaseline({workspace:first,
trust,baseCommit,given:request.settings.baseline,configured:config.settings.baseline},host),gate=gatePolicy(settings,request.event,base,config.reportsOnly),rules=await(0,load.
loadRules)(settings,host,(0,config_event.r0)(request.event)?{workspace:first,commit:baseCommit}:void 0),archives=await(0,build_archives.a)({files:settings.archives??
[],cwd:host.cwd,repositoryPrefix:(0,build_workspaces.pathInRepository)(".",first,host)?.replace(/.$/,"$&/")??"",now:host.now});await other?.resolved;const loaded=host.
now(),deadline=settings.timeout===void 0?void 0:started+settings.timeout*1e3,lock={workspace:first,trust,baseCommit},calm=(0,lazy.R)(keepHeapSmall);((0,config_settings.
FG)(settings)||archives.length>0)&&calm();const live=(0,config_settings.FG)(settings)?await startLive(request,{settings,deadline,lock},host):void 0,remote=settings.
remoteService===void 0?void 0:await startRemoteRuns(request,{settings,workspaces,looks:live?.targets??[],deadline},host),options2={rules,include:settings.include??
[],exclude:settings.exclude??[],secretKey:(0,lazy.R)(host.randomKey),now:host.now,...deadline!==void 0&&{deadline},onProgress:(done,total)=>request.onProgress?.(
"scan",done,total),beforeMuch:calm},local=request.isOtherOnly?[]:workspaces,everything=[...local.map(({target})=>({...target,info:{...target.info,configPrefix:config.
configPrefix}})),...other?[other.target]:[],...archives,...live?.targets??[]],found=await(0,scan.W)(everything,options2),scanned=host.now(),advised=await adviseOn(
found,{source,deadline,options:options2,targets:everything},host),head=withAddresses(advised.head),advisedAt=host.now(),isEmpty=head.findings.length+head.inventory.
components.length===0,isCheckout=request.event.name!==config_event.rD.name,scannedBase=base.base!==void 0&&(!isEmpty||gate.newOnly)?await(0,build_base.h)(base.base,
local,head,{...options2,isCheckout}):void 0,baseScan=scannedBase&&await advised.inBase(scannedBase);advised.close();const scope=await scopeOf({scope:settings.scope??
"all",base:base.base,workspaces:local,targets:head.targets,askGitHub:request.changedFiles}),notices=[...config.notices,...(0,load.rulesNotices)(config.settings),
...known.notices,...live?.notices??[],...advised.notices(),...scope?[scope.notice]:[],...baseScan?(0,build_base.bF)(baseScan):[]],compared=host.now(),told=await remote?.
runs??[],asked=host.now(),{assess}=await __webpack_require__.e(7649).then(__webpack_require__.bind(__webpack_require__,39046)),timings={load:loaded-started,...head.
timings,...advisedAt-scanned>=1&&{advisories:advisedAt-scanned},base:compared-advisedAt},assessment=assess({...head,coverage:withRemoteGaps(head.coverage,told,settings),
timings:{...timings,...remote&&{remote:asked-compared},total:asked-started}},{version:version.x,today:host.today(),gate,comparison,...baseScan&&{base:baseScan},
change:(0,config_event.dY)(request.event),...live&&{namedAt:namedAt(head.targets,first,host.env)},...live&&base.base!==void 0&&{isCaused:causedSince(base.base,workspaces)},
...settings.frameworks&&{frameworks:settings.frameworks},ignores:config.ignores,...known.baseline&&{baseline:known.baseline},policies:settings,remote:told,markers:config.
markers,show:{minSeverity:settings.minSeverity??"info",minConfidence:settings.minConfidence??"low",everyTier:settings.newOnly===!1,...scope&&{isInScope:scope.isIn}},
...config.afterMerge&&{afterMerge:{settings:config.afterMerge,gate:gatePolicy((0,config_settings.ss)(config.afterMerge,request.settings),request.event,base,void 0)}},
notices}),rendered=[];for(const{format,file}of reports){const color=file===void 0&&(settings.color==="always"||settings.color!=="never"&&host.isOutTerminal&&!host.
env.NO_COLOR),text=await(0,build_reports.XX)(assessment,format,{color,verbose:settings.verbose??!1,...settings.category!==void 0&&{category:settings.category},...(0,build_reports.
EI)(format)?.isDated&&subjectOf(assessment.targets,request.isOtherOnly?void 0:first,host.env),...request.pullRequest&&{pullRequest:request.pullRequest},...host.
columns!==void 0&&{width:host.columns}});rendered.push({format,text,...file!==void 0&&{file}})}const undelivered=(await(0,delivery.cK)(request.deliveries(settings),
assessment,rendered)).flatMap(({notices:each})=>each);return{assessment,undelivered,exitCode:(0,exit_codes.F)(assessment.verdict)}}async function startLive({event,
lookAt,onProgress},known,host){const{startLooks}=await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.
e(3245),__webpack_require__.e(7696),__webpack_require__.e(8660),__webpack_require__.e(6880),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,
63092));return startLooks({...known,event,lookAt,onDone:(done,total)=>onProgress?.("servers",done,total)},host)}async function startRemoteRuns({settings:given,event,
isOtherOnly,onProgress},known,host){const{startRemote}=await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(1306),__webpack_require__.e(6100),__webpack_require__.
e(6484),__webpack_require__.e(6002),__webpack_require__.e(7531),__webpack_require__.e(7546),__webpack_require__.e(5191),__webpack_require__.e(6697)]).then(__webpack_require__.
bind(__webpack_require__,66119));return{runs:startRemote({...known,given,event,isWorkspaceScanned:isOtherOnly!==!0,onRound:(done,total)=>onProgress?.("remote",done,
total)},host)}}function refuseWithoutService({remoteService},{settings:given,event}){if(remoteService!==void 0||event.name!==config_event.rD.name)return;const[,
orphan]=options.T.find(([key,{flag=""}])=>{const value=given[key];return OF_A_SERVICE.test(flag)&&value!==void 0&&!(Array.isArray(value)&&value.length===0)})??[];
if(orphan!==void 0)throw new errors.y(`--${orphan.flag} is set, but no service is named`,{hint:"Name one with --remote, or under remote.service in a --config."})}
function gatePolicy(settings,event,base,reportsOnly){const defaults=(0,config_event.Vo)(event),newOnly=settings.newOnly??defaults.newOnly,isImpossible=newOnly&&
base.kind!=="base";if(isImpossible&&defaults.whenImpossible==="error")throw new errors.y(`cannot compare with ${base.baseName??"a base"}: ${base.detail??"no bas\
e was named"}`,{hint:"Name a revision of this clone: --base origin/main"});const why=reportsOnly??(isImpossible?`the comparison with ${base.baseName??"a base"} \
is not possible (${base.detail??"this event has none"})`:void 0);return{failOn:settings.failOn??(settings.newOnly===!1&&defaults.failOn==="listed"?"high":defaults.
failOn),minConfidence:settings.gateConfidence??"high",newOnly,incomplete:settings.incomplete??defaults.incomplete,...why!==void 0&&{reportsOnly:why},...defaults.
failOn==="none"&&settings.failOn===void 0&&{arePoliciesAdvice:!0}}}})};export{id,ids,modules};
