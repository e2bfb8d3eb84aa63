const id=7212,ids=[7212],modules={16357:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Y:()=>judgementOnly,v:()=>resolveTrust});var _options_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59543);function resolveTrust(sources){const{trust,explicit,
head,base}=sources,markers=trust==="untrusted"?"none":trust==="pull-request"?"pull-request":"own";if(explicit)return{settings:explicit.settings,ignores:ignoresOf(
explicit,!1),markers,notices:[]};if(trust==="own"||trust==="found")return head?trust==="own"?{settings:head.settings,ignores:ignoresOf(head,!1),markers,notices:[]}:
{settings:judgementOnly(head.settings),ignores:ignoresOf(head,!1),markers,notices:notHonoured(head,`If the file is yours, pass it: --config ${head.path}`)}:{settings:{},
ignores:[],markers,notices:[]};if(trust==="untrusted"){const trusted=base==="unknown"?void 0:base,notices=head&&head.path!==""?foreignHead(head,trusted):[];return{
settings:trusted?.settings??{},ignores:trusted?ignoresOf(trusted,!1):[],markers,notices}}return pullRequest(head,base,markers)}function pullRequest(head,base,markers){
if(base===void 0||base==="unknown"){if(!head)return{settings:{},ignores:[],markers,notices:[]};const reason=base==="unknown"?"the config of the base could not b\
e read":`${head.path} is new in this pull request`;return{settings:judgementOnly(head.settings),ignores:ignoresOf(head,!0),markers,reportsOnly:reason,notices:notHonoured(
head,AFTER_MERGE)}}const baseIgnores=ignoresOf(base,!1),added=(head?ignoresOf(head,!0):[]).filter(({entry})=>!baseIgnores.some(old=>isSameIgnore(old.entry,entry))),
sweeping=added.filter(({entry})=>isSweeping(entry)),changed=head?changedKeys(base.settings,head.settings):base.path===""?[]:["the config file, which it removes"],
notices=[...head?notHonoured(withoutOutside(head,base),AFTER_MERGE):[],...sweeping.map(({entry})=>({kind:"not-honoured",message:`The ignore of ${written(entry)}\
 that this pull request adds was not honoured: it names no single rule, path or fingerprint, so it counts like an exclude, after the merge.`}))];return changed.
length>0&&notices.push({kind:"not-honoured",message:`This pull request changes ${changed.join(", ")}. That counts after the merge; until then the base decides.`}),
{settings:base.settings,ignores:[...baseIgnores,...added.filter(each=>!sweeping.includes(each))],markers,...(changed.length>0||sweeping.length>0)&&{afterMerge:judgementOnly(
head?.settings??{})},notices}}function ignoresOf(config,isAdded){return(config.settings.ignore??[]).map(entry=>({entry,isAdded}))}function isSweeping({rule,path,
fingerprint}){return fingerprint===void 0&&[rule,path].every(part=>part===void 0||isPattern(part))}function isPattern(glob){return glob.endsWith("/")||/[*?[{]|[!+@]\(/.
test(glob.replace(/\\./g,""))}function written({rule,path}){return[rule,path].filter(part=>part!==void 0).join(", ")}function withoutOutside(head,base){const same=key=>base.
outside.some(old=>old.key===key);return{...head,outside:head.outside.filter(({key})=>!same(key))}}function isSameIgnore(a,b){return a.rule===b.rule&&a.fingerprint===
b.fingerprint&&a.path===b.path&&a.until===b.until}function judgementOnly(settings){const allowed=new Set(_options_js__WEBPACK_IMPORTED_MODULE_0__.T.flatMap(([name,
{trust}])=>trust==="judgement"?[name]:[]));return Object.fromEntries(Object.entries(settings).filter(([name])=>allowed.has(name)))}const AFTER_MERGE="What a pul\
l request says about this counts after the merge.";function notHonoured(config,hint){return config.outside.map(({key,line})=>({kind:"not-honoured",message:`${config.
path}:${line}: ${key} was not honoured: a config found in the scanned tree may not name destinations, rule packs or anything that is loaded or sent.`,...hint!==
void 0&&{hint}}))}function foreignHead(head,base){const isSame=base!==void 0&&isSameSetting(head.settings,base.settings),named=base===void 0?head:withoutOutside(
head,base);return isSame&&named.outside.length===0?[]:[{kind:"not-honoured",message:`${head.path} of this pull request was not honoured: it comes from outside t\
he repository. The base decides.`},...notHonoured(named)]}function changedKeys(base,head){return _options_js__WEBPACK_IMPORTED_MODULE_0__.T.flatMap(([name,{key}])=>key===
void 0||name==="ignore"?[]:isSameSetting(base[name],head[name])?[]:[key])}function isSameSetting(a,b){const withoutPlace=value=>JSON.stringify(value,(key,inner)=>key===
"at"&&typeof inner=="object"?void 0:inner);return withoutPlace(a)===withoutPlace(b)}}),67212:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{loadConfig:()=>loadConfig});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_config_paths_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(97147),_config_trust_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
16357),_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(61469),_lib_git_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(90769),_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
54354),_lib_named_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(31840),_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(68174),_targets_workspace_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
11928),_workspaces_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(56100);async function loadConfig(request,host){const{workspace,trust,explicit}=request,baseDecides=trust===
"pull-request"||trust==="untrusted",own=workspace.target.info.repositoryPrefix,inside=explicit===void 0?void 0:(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__.pathInRepository)(
explicit,workspace,host);if(explicit!==void 0&&!(baseDecides&&(inside!==void 0||await isCheckedOut(explicit,workspace,host)))){const file=await parse(explicit,readExplicit(
explicit,host.cwd));return throwProblems(file),{...(0,_config_trust_js__WEBPACK_IMPORTED_MODULE_2__.v)({trust,explicit:file}),configPrefix:inside===void 0?"":own}}
if(explicit!==void 0&&inside===void 0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot read the config file ${explicit} of the base`,{hint:"On pu\
ll requests it must lie in the scanned repository, or outside the workspace."});const places=inside===void 0?[...new Set([own,""])].map(prefix=>({prefix,names:_config_paths_js__WEBPACK_IMPORTED_MODULE_10__.
i})):[{prefix:"",names:[inside]}],notices=[],refuse=(message,hint)=>{if(trust!=="untrusted")throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(message,hint===
void 0?{}:{hint});notices.push({kind:"not-honoured",message:`${message}. The base decides.`})},found=await findInTree(places,workspace,refuse),base=baseDecides?
await readBase(request,places):void 0;if(base&&base!=="unknown"&&throwProblems(base.config),explicit!==void 0&&!found&&(base===void 0||base==="unknown"))throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.
y(`there is no config file ${explicit}`);const head=await readHead(request,found,base,places,refuse),resolved=(0,_config_trust_js__WEBPACK_IMPORTED_MODULE_2__.v)(
{trust,...head&&{head},...base&&{base:base==="unknown"?base:base.config}}),counting=base&&base!=="unknown"?base:found;return{...resolved,notices:[...notices,...resolved.
notices],configPrefix:counting?.prefix===""?own:""}}async function isCheckedOut(explicit,{git,root},host){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(
host.cwd,explicit);if(!git)return(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__.isInside)(host.cwd,path);const around=(await(0,_lib_git_js__WEBPACK_IMPORTED_MODULE_4__.
z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),host.env))?.topLevel;return around!==void 0&&(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__.isInside)(
around,(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__.topOf)({git,root}))}async function findInTree(places,workspace,refuse){const top=(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__.
topOf)(workspace);for(const{prefix,names}of places){const looked=names.map(name2=>({name:name2,is:whatIsAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top,prefix,
name2))})),hidden=looked.find(({is})=>is==="hidden");if(hidden)return refuse(`cannot look for ${prefix}${hidden.name}: permission denied`);const there=looked.filter(
({is})=>is==="there").map(({name:name2})=>name2),[name]=there;if(name===void 0)continue;if(there.length>1)return refuse(...twoConfigs(there));const only=[prefix+
name],target=await(0,_targets_workspace_js__WEBPACK_IMPORTED_MODULE_8__.O)({id:"config",root:top,name:top,displayPrefix:"",env:{},only}),content=readText(target,
prefix+name);return"gap"in content?refuse(`${name} was not read: ${content.gap}`):{prefix,name,...content}}}function whatIsAt(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
lstatSync)(path,{throwIfNoEntry:!1})===void 0?"nothing":"there"}catch(error){const{code}=error;return code==="EACCES"||code==="EPERM"?"hidden":"nothing"}}function twoConfigs(names){
return[`there are ${names.length} config files: ${names.join(", ")}`,"Keep one of them."]}function readText(target,path){const buffer=Buffer.alloc(_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__.
aA+1),content=target.read({path},buffer);return content.kind==="gap"?{gap:content.detail.replace(/\.$/,"")}:content.kind==="partial"||content.length>_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__.
BT?{gap:`it is over ${_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__.BT} bytes`}:{text:buffer.toString("utf8",0,content.length)}}function readExplicit(given,cwd){try{
return(0,_lib_named_file_js__WEBPACK_IMPORTED_MODULE_6__.w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,given),_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__.
aA)}catch(error){throw error.code==="ENOENT"?new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`there is no config file ${given}`,(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__.
lookedForIn)(cwd,given)):new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot read the config file ${given}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.
K)(error)}`)}}async function readBase({workspace:{git},baseCommit},places){if(baseCommit===void 0||!git)return"unknown";const found=findInCommit(git,baseCommit,
places);return found&&{...found,config:await parse(found.name,found.text)}}function findInCommit(git,commit,places){const paths=places.flatMap(({prefix,names})=>names.
map(name=>prefix+name)),tree=(0,_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_7__.x)({id:"config",git,commit,name:"the base",prefix:"",paths}),listed=new Set(tree.
list().files.map(({path})=>path));for(const{prefix,names}of places){const there=names.filter(name2=>listed.has(prefix+name2)),[name]=there;if(name===void 0)continue;
if(there.length>1)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`in the base ${twoConfigs(there)[0]}`,{hint:"Keep one of them."});const content=readText(
tree,prefix+name);if("gap"in content)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot read ${name} of the base: ${content.gap}`);return{prefix,name,
...content}}}async function readHead({workspace:{git},trust,baseCommit,forkPoint},found,base,places,refuse){if(git&&base&&base!=="unknown"&&forkPoint!==void 0&&
forkPoint!==baseCommit){const before=findInCommit(git,forkPoint,places);if(before?.text===found?.text&&before?.prefix===found?.prefix)return base.config}if(!found)
return;if(base&&base!=="unknown"&&base.prefix!==found.prefix)return refuse(`${found.prefix}${found.name} is new, while the base has ${base.prefix}${base.name}`,
"Only one of them can count: change the one that is there.");const head=await parse(found.name,found.text);if(head.problems.length===0)return head;if(trust==="u\
ntrusted")return refuse(`${head.path} has ${countOf(head.problems)}: ${head.problems[0]}`);throwProblems(head)}async function parse(path,text){const{parseConfig}=await Promise.
all([__webpack_require__.e(2857),__webpack_require__.e(8815),__webpack_require__.e(7273)]).then(__webpack_require__.bind(__webpack_require__,67273));return parseConfig(
path,text)}function throwProblems({path,problems}){if(problems.length!==0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`${path} has ${countOf(problems)}`,
{details:problems,hint:"Nothing was scanned."})}function countOf(problems){return`${problems.length} problem${problems.length===1?"":"s"}`}}),68174:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>openGitTree});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_lib_byte_source_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
21020),_lib_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68989),_lib_git_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(90769),_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
54354),_partial_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74624),_place_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(12038);const BLOB_CAP=64*1024*
1024,AHEAD_BYTES=16*1024*1024,LINK_BYTES=4096;function openGitTree(options){const{id:id2,git,commit,name,prefix,configPrefix="",paths,mayRead}=options,place=(0,_place_js__WEBPACK_IMPORTED_MODULE_6__.
$)(prefix);let oids=new Map,others=new Map,sizes=new Map,order=[],places=new Map,held=new Map;const know=more=>{order=[...new Set([...order,...more])],places=new Map(
order.map((oid,index)=>[oid,index])),sizes=git.blobSizes(order)},list=()=>{order=[];const tree=git.tree(commit),{files,links,modules:modules2}=sortOut(tree,prefix,
paths);oids=files,others=mayRead?othersIn(tree,prefix,path=>!files.has(path)&&mayRead(path)):new Map,know([...files.values()]);const gaps=[...linkGaps(git,links),
...modules2.map(path=>({path,...SUBMODULE}))];return{files:[...files.keys()].map(path=>({path})),...others.size>0&&{others:()=>[...others.keys()].map(path=>({path}))},
gaps:gaps.sort((a,b)=>a.path<b.path?-1:1).map(gap=>({target:id2,...gap}))}},load=oid=>{const blob=held.get(oid);if(blob!==void 0)return blob;const wanted=[oid];
let bytes=sizes.get(oid)??0;for(let index=(places.get(oid)??order.length)+1;index<order.length;index++){const next=order[index]??"",size=sizes.get(next);if(!(size===
void 0||size>BLOB_CAP)){if(bytes+=size,bytes>AHEAD_BYTES)break;wanted.push(next)}}return held=new Map,held=git.readBlobs(wanted,BLOB_CAP).blobs,held.get(oid)},blobOf=file=>{
const oid=oids.get(file.path)??others.get(file.path);if(oid===void 0)return{kind:"gap",reason:"vanished",detail:"This commit does not have it."};try{places.has(
oid)||know([...others.values()]);const size=sizes.get(oid);return size===void 0?{kind:"gap",reason:"unreadable",detail:ABSENT}:size>BLOB_CAP?{kind:"gap",reason:"\
too-large",detail:tooLarge(size)}:load(oid)??{kind:"gap",reason:"unreadable",detail:ABSENT}}catch(error){if(!(error instanceof _lib_git_js__WEBPACK_IMPORTED_MODULE_3__.
X))throw error;return{kind:"gap",reason:"unreadable",detail:error.message}}};return{info:{id:id2,kind:"git-tree",name,displayPrefix:"",repositoryPrefix:prefix,configPrefix,
isOwn:!1,...place!==""&&{place}},list,read(file,buffer){const blob=blobOf(file);return Buffer.isBuffer(blob)?copyInto(blob,buffer):blob},withSource(file,use){const blob=blobOf(
file);if(!Buffer.isBuffer(blob))return blob;use((0,_lib_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.Xl)(blob))},countLineEnds(file,offset){const blob=blobOf(file);
return Buffer.isBuffer(blob)?(0,_partial_js__WEBPACK_IMPORTED_MODULE_5__.l)(blob,0,Math.min(offset,blob.length)):0}}}const SUBMODULE={reason:"submodule",detail:"\
A submodule; its files are not part of this commit."},ABSENT="This clone does not have it; a clone without a filter does.";function tooLarge(size){return`${size}\
 bytes; of a commit, files of up to ${BLOB_CAP} bytes are read.`}function sortOut(tree,prefix,paths){const files=new Map,links=new Map,modules2=[];for(const path of[
...new Set(paths)].sort()){const entry=tree.get(`${prefix}${path}`);entry!==void 0&&(entry.mode==="160000"?modules2.push(path):(entry.mode==="120000"?links:files).
set(path,entry.oid))}return{files,links,modules:modules2}}function othersIn(tree,prefix,isWanted){const found=[];for(const[whole,{mode,oid}]of tree){if(!whole.startsWith(
prefix)||mode==="160000"||mode==="120000")continue;const path=whole.slice(prefix.length);isWanted(path)&&found.push([path,oid])}return new Map(found.sort(([a],[
b])=>a<b?-1:1))}function linkGaps(git,links){const{blobs}=git.readBlobs([...links.values()],LINK_BYTES);return[...links].map(([path,oid])=>{const to=blobs.get(oid)?.
toString("utf8"),shown=to===void 0?"":` to ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_2__.C9)(to,200)}`;return{path,reason:"symlink",detail:`A symlink${shown}\
; symlinks are not followed.`,...to!==void 0&&{link:{to,isOutside:leavesTree(path,to)}}}})}function leavesTree(path,to){return node_path__WEBPACK_IMPORTED_MODULE_0__.
posix.isAbsolute(to)||/^\.\.(?:\/|$)/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path),to))}function copyInto(blob,buffer){
if(blob.length<=_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__.aA)return blob.copy(buffer),{kind:"whole",length:blob.length};const regions=(0,_partial_js__WEBPACK_IMPORTED_MODULE_5__.
B)(blob.length);for(const{start,length,offset}of regions)blob.copy(buffer,start,offset,offset+length);return{kind:"partial",size:blob.length,regions}}})};export{id,ids,modules};
