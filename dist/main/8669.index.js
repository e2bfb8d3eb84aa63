const id=8669,ids=[8669],modules={78669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{loadLock:()=>loadLock,lockOfTree:()=>lockOfTree,resolveLock:()=>resolveLock});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(34893),_artifacts_lock_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2416),_lib_document_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(55721),_lib_document_place_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(26689),_lib_git_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
90769),_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(54354),_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(68174),_targets_workspace_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
11928),_workspaces_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(56100);function resolveLock({trust,head,base}){return trust==="own"||trust==="found"?{pinOf:server=>pinOfFound(
head,server),notices:[]}:trust==="untrusted"?base!=="unknown"?{pinOf:server=>pinOfFound(base,server),notices:[]}:{pinOf:()=>unreadable(UNKNOWN_BASE),notices:[]}:
{notices:typeof head=="string"&&base!=="unknown"&&typeof base!="string"?[{kind:"not-honoured",message:`${head} The base's lock counts.`}]:[],pinOf(server){const old=base===
"unknown"?void 0:pinOfFound(base,server),own=pinOfFound(head,server);return own.state!=="pinned"?old??(own.state==="unreadable"?own:unreadable(UNKNOWN_BASE)):old?.
state!=="pinned"?{...own,isNew:!0}:JSON.stringify(own.server)===JSON.stringify(old.server)?old:{...old,update:own.server}}}}const UNKNOWN_BASE=`The base is not \
in this clone, so nobody knows what its ${_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy} says.`;function pinOfFound(lock,name){return lock===void 0?{state:"\
missing"}:typeof lock=="string"?unreadable(lock):(0,_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Hq)(lock,name)}function unreadable(detail){return{state:"unr\
eadable",lock:_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy,detail}}async function loadLock({workspace,trust,baseCommit}){const needsBase=trust==="pull-req\
uest"||trust==="untrusted",head=trust==="untrusted"?void 0:await lockOfTree(workspace),base=needsBase?await lockOfCommit(workspace,baseCommit):void 0;return resolveLock(
{trust,head,base})}async function lockOfTree(workspace){const root=(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_8__.topOf)(workspace);if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy),{throwIfNoEntry:!1})===void 0)return;const target=await(0,_targets_workspace_js__WEBPACK_IMPORTED_MODULE_7__.
O)({id:"lock",root,name:root,displayPrefix:"",env:{},only:[_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy]}),{files,gaps}=await target.list();if(files.length===
0){const[gap]=gaps;return gap&&notRead(_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy,gap.detail)}return readLock(target)}async function lockOfCommit({git},commit){
if(!git||commit===void 0)return"unknown";try{const tree=(0,_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_6__.x)({id:"lock",git,commit,name:"the base",prefix:"",
paths:[_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy]}),{files,gaps}=tree.list();return files.length>0?await readLock(tree):gaps.length>0?notRead(`${_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.
Sy} of the base`,gaps[0]?.detail??""):void 0}catch(error){if(error instanceof _lib_git_js__WEBPACK_IMPORTED_MODULE_4__.X)return"unknown";throw error}}async function readLock(target){
const buffer=Buffer.alloc(_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__.aA+1),content=target.read({path:_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy},buffer);
if(content.kind==="gap")return notRead(_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy,content.detail);if(content.kind==="partial")return notRead(_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.
Sy,`it is over ${_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__.aA} bytes`);const text=buffer.toString("utf8",0,content.length),lock=(0,_artifacts_lock_file_js__WEBPACK_IMPORTED_MODULE_2__.
parseLock)(text);return(0,_artifacts_lock_file_js__WEBPACK_IMPORTED_MODULE_2__.isLock)(lock)?lock:problemSentence(lock,text)}async function problemSentence({problem,
at},text){const{root,problems}=(await(0,_lib_document_js__WEBPACK_IMPORTED_MODULE_3__.lB)(["json"]))(text,"json"),line=at===void 0?(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_10__.
mh)(text,problems[0]?.offset??text.length):lineOf(text,root,at);return`${_artifacts_lock_js__WEBPACK_IMPORTED_MODULE_9__.Sy}:${line} ${problem}.`}function lineOf(text,root,path){
return root?(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_10__.mh)(text,(0,_lib_document_place_js__WEBPACK_IMPORTED_MODULE_10__.BW)(root,path).offset):1}function notRead(file,why){
return`${file} was not read: ${why.replace(/\.$/,"")}.`}}),21020:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F3:()=>metered,IO:()=>paged,Mz:()=>sliceOf,Xl:()=>bytesSource,cg:()=>cursorOf});const NOTHING=Buffer.alloc(0);function bytesSource(bytes){
return{size:bytes.length,read:(offset,length)=>bytes.subarray(Math.max(0,offset),offset+length)}}function sliceOf(source,start,length){const size=Math.max(0,Math.
min(length,source.size-start));return{size,read:(offset,wanted)=>offset<0||offset>=size?NOTHING:source.read(start+offset,Math.min(wanted,size-offset))}}function metered(source,limit){
let spent=0,isSpent=!1;return{size:source.size,get spent(){return spent},get isSpent(){return isSpent},read(offset,length){length>limit-spent&&(isSpent=!0);const bytes=source.
read(offset,Math.min(length,limit-spent));return spent+=bytes.length,bytes}}}const PAGE=16*1024,LONG_PAGE=128*1024,PAGES=8;function paged(source){const pages=[];
return{size:source.size,read(offset,length){const wanted=Math.min(length,source.size-offset);if(wanted<=0||offset<0)return NOTHING;const page=pages.find(({from,
bytes:bytes2})=>from<=offset&&offset+wanted<=from+bytes2.length);if(page)return page.bytes.subarray(offset-page.from,offset-page.from+wanted);const isFurther=pages.
some(({from,bytes:bytes2})=>offset>=from&&offset<=from+bytes2.length),bytes=source.read(offset,Math.max(wanted,isFurther?LONG_PAGE:PAGE));return bytes.length<=LONG_PAGE*
2&&(pages.unshift({from:offset,bytes}),pages.length=Math.min(pages.length,PAGES)),bytes.subarray(0,wanted)}}}const WINDOW=4*1024;function cursorOf(source,at=0){
let window=NOTHING,from=0;const have=(position,length)=>position>=from&&position+length<=from+window.length?!0:(window=source.read(position,Math.max(length,WINDOW)),
from=position,window.length>=length),cursor={at,size:source.size,byte:()=>have(cursor.at,1)?window[cursor.at++-from]:-1,bytes(length){if(length>source.size-cursor.
at||!have(cursor.at,length))return;const start=cursor.at-from;return cursor.at+=length,window.subarray(start,start+length)},line(limit){for(let wanted=64;;wanted*=
4){const length=Math.min(wanted,limit+1,source.size-cursor.at);if(length<=0||!have(cursor.at,length))return;const start=cursor.at-from,end=window.subarray(start,
start+length).indexOf(10);if(end>=0)return cursor.at+=end+1,window.subarray(start,start+end);if(length<wanted)return}}};return cursor}}),90259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>PROBLEMS,N:()=>guarded});var _document_node_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47116),_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
68989),_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354);const PROBLEMS=100,MESSAGE=200;function guarded(format,parse){return text=>{if(format!==
"json"&&text.length>_limits_js__WEBPACK_IMPORTED_MODULE_2__.IE)return{root:void 0,problems:[{offset:0,message:`Longer than the ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.
IE/1048576} MB that are parsed of ${format.toUpperCase()}`,kind:"size"}]};try{const{root,problems}=parse(text),kept=problems.slice(0,PROBLEMS).map(each=>({...each,
message:(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(each.message,MESSAGE)}));return{root:problems.some(({kind})=>kind==="depth")?void 0:root,problems:kept}}catch(error){
return{root:void 0,problems:[problemOf(error,text,format)]}}}}function problemOf(error,text,format){const message=`Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.
gs} levels`;if(error instanceof _document_node_js__WEBPACK_IMPORTED_MODULE_0__.F)return{offset:error.offset,message,kind:"depth"};if(error instanceof RangeError)
return{offset:0,message,kind:"depth"};const index=error instanceof Error&&"index"in error&&typeof error.index=="number"?error.index:0;return{offset:Math.min(Math.
max(index,0),text.length),message:`Not valid ${format.toUpperCase()} here`,kind:"syntax"}}}),47116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>TooDeepError});class TooDeepError extends Error{name="TooDeepError";offset;constructor(offset){super("too deep"),
this.offset=offset}}}),26689:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$6:()=>textAt,
BW:()=>placeAt,fK:()=>valueAt,mh:()=>lineAt});function placeAt(root,path){let node=root,offset=root.start;for(const step of path)if(node?.kind==="object"){const entry=node.
entries.findLast(({key})=>key===String(step));if(!entry)return{node:void 0,offset};node=entry.value,offset=entry.keyStart}else if(node?.kind==="array"){const item=node.
items[Number(step)];if(!item)return{node:void 0,offset};node=item,offset=item.start}else return{node:void 0,offset};return{node,offset}}function lineAt(text,offset){
return text.slice(0,offset).split(`
`).length}function valueAt(node,key){return node?.kind==="object"?node.entries.findLast(entry=>entry.key===key)?.value:void 0}function textAt(node){return node?.
kind==="scalar"&&node.value!==null?String(node.value):void 0}}),55721:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{bM:()=>fromPlain,lB:()=>loadParsers,Rr:()=>parsePath,Lt:()=>document_path_select,Ul:()=>toPlain});var document_guard=__webpack_require__(
90259),limits=__webpack_require__(54354);const STEPS=29,STEP=/"(?:[^"\\]|\\.)*"|[^."]+/y;function parsePath(path){if(path==="")throw new Error('A path cannot be\
 empty; the root is "$".');const steps=[];for(let at=0;;at++){STEP.lastIndex=at;const[written]=STEP.exec(path)??[];if(written===void 0)throw new Error(`The path\
 ${JSON.stringify(path)} has no step at position ${at+1}.`);const step=parseStep(written,path),repeated=step.kind==="deep"&&steps.at(-1)?.kind==="deep";if(!(at===
0&&written==="$")&&!repeated&&steps.push(step),at+=written.length,at===path.length)break;if(path[at]!==".")throw new Error(`The path ${JSON.stringify(path)} nee\
ds a dot at position ${at+1}.`)}if(steps.length>STEPS)throw new Error(`The path ${JSON.stringify(path)} has more than ${STEPS} steps.`);return steps}function parseStep(written,path){
if(written==="*")return{kind:"any"};if(written==="**")return{kind:"deep"};if(written.startsWith('"'))return{kind:"key",key:unquote(written,path),quoted:!0};if(!/[\s*[\]]/.
test(written))return{kind:"key",key:written,quoted:!1};const advice=/^[^[]*\[\d+\]$/.test(written)?"an index is a step of its own, as in a.0":"quote it if it is\
 a key";throw new Error(`The path ${JSON.stringify(path)} has the step ${JSON.stringify(written)}: ${advice}.`)}function unquote(written,path){try{return JSON.parse(
written)}catch{throw new Error(`The path ${JSON.stringify(path)} has a quoted key with a bad escape: ${written}.`)}}function document_path_select(root,path){const steps=parsePath(
path),selection={steps,found:[],entered:new Set,visitsLeft:limits.ZC};return visit(root,withZeroLevels(1,steps),void 0,0,selection),selection.found}function visit(node,reached,trail,depth,selection){
const{steps,found,entered}=selection,complete=1<<steps.length;if(reached&complete&&found.push(selected(node,trail)),node.kind==="scalar"||depth===limits.gs||(reached&
~complete)===0)return;if(entered.has(node)){const size=node.kind==="array"?node.items.length:node.entries.length;if(size>selection.visitsLeft)return;selection.visitsLeft-=
size}if(entered.add(node),node.kind==="object")for(const{key,value}of node.entries)descend(value,key,!1);else for(const[index,item]of node.items.entries())descend(
item,String(index),!0);function descend(value,key,isIndex){const next=advance(reached,key,isIndex,steps);next!==0&&visit(value,next,{key,parent:trail},depth+1,selection)}}
function advance(reached,key,isIndex,steps){let next=0;for(let index=0;reached>>index!==0;index++){const step=steps[index];step===void 0||(reached&1<<index)===0||
(step.kind==="deep"?next|=1<<index:(step.kind==="any"||step.key===key&&!(isIndex&&step.quoted))&&(next|=2<<index))}return next===0?0:withZeroLevels(next,steps)}
function withZeroLevels(reached,steps){let bits=reached;for(let index=0;bits>>index!==0;index++)bits&1<<index&&steps[index]?.kind==="deep"&&(bits|=2<<index);return bits}
function selected(node,trail){return trail===void 0?{node,path:[]}:{node,key:trail.key,get path(){const keys=[];for(let at=trail;at!==void 0;at=at.parent)keys.push(
at.key);return keys.reverse()}}}class DocumentTooLargeError extends Error{name="DocumentTooLargeError"}function toPlain(node){return unfold(node,0,{met:new Set,
visitsLeft:limits.ZC})}function unfold(node,depth,state){if(node.kind==="scalar")return node.value;if(depth>=limits.gs)throw new DocumentTooLargeError("Aliases \
nest the document too deeply, or in a circle.");if(state.met.has(node)&&(state.visitsLeft-=1+(node.kind==="array"?node.items.length:node.entries.length),state.visitsLeft<
0))throw new DocumentTooLargeError("Aliases make the document too large.");if(state.met.add(node),node.kind==="array")return node.items.map(item=>unfold(item,depth+
1,state));const plain=Object.create(null);for(const{key,value}of node.entries)plain[key]=unfold(value,depth+1,state);return plain}function fromPlain(value,depth=0){
const nowhere={start:0,end:0};if(typeof value=="string"||typeof value=="number"||typeof value=="boolean")return{kind:"scalar",...nowhere,value};if(typeof value!=
"object"||value===null||depth>=limits.gs)return{kind:"scalar",...nowhere,value:null};if(Array.isArray(value))return{kind:"array",...nowhere,items:value.map(item=>fromPlain(
item,depth+1))};const entries=Object.entries(value).filter(([,field])=>field!==void 0);return{kind:"object",...nowhere,entries:entries.map(([key,field])=>({key,
keyStart:0,keyEnd:0,value:fromPlain(field,depth+1)}))}}const LOADERS={json:async()=>(0,document_guard.N)("json",(await Promise.all([__webpack_require__.e(9547),
__webpack_require__.e(3162),__webpack_require__.e(5678)]).then(__webpack_require__.bind(__webpack_require__,55678))).parseJsonDocument),yaml:async()=>(0,document_guard.
N)("yaml",(await Promise.all([__webpack_require__.e(8815),__webpack_require__.e(287)]).then(__webpack_require__.bind(__webpack_require__,10287))).parseYamlDocument),
toml:async()=>(0,document_guard.N)("toml",(await Promise.all([__webpack_require__.e(9605),__webpack_require__.e(4001)]).then(__webpack_require__.bind(__webpack_require__,
94001))).parseTomlDocument)};async function loadParsers(formats){const parsers=new Map(await Promise.all([...new Set(formats)].map(async format=>[format,await LOADERS[format]()])));
return(text,format)=>{const parse=parsers.get(format);if(!parse)throw new Error(`the parser for ${format} was not loaded`);return parse(text)}}}),68174:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
