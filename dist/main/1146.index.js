const id=1146,ids=[1146],modules={21020:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{F3:()=>metered,IO:()=>paged,Mz:()=>sliceOf,Xl:()=>bytesSource,cg:()=>cursorOf});const NOTHING=Buffer.alloc(0);function bytesSource(bytes){return{size:bytes.length,
read:(offset,length)=>bytes.subarray(Math.max(0,offset),offset+length)}}function sliceOf(source,start,length){const size=Math.max(0,Math.min(length,source.size-
start));return{size,read:(offset,wanted)=>offset<0||offset>=size?NOTHING:source.read(start+offset,Math.min(wanted,size-offset))}}function metered(source,limit){
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
start+length).indexOf(10);if(end>=0)return cursor.at+=end+1,window.subarray(start,start+end);if(length<wanted)return}}};return cursor}}),26740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>matchesGlob});var minimatch__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(91138),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
61469),_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68989),_limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54354);const compiled=new Map;
function matchesGlob(path,glob){if(glob.length>_limits_js__WEBPACK_IMPORTED_MODULE_3__.oN)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y(`the pattern ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.
Jj)(glob,40)} is longer than the ${_limits_js__WEBPACK_IMPORTED_MODULE_3__.oN} characters a pattern may have.`);let matcher=compiled.get(glob);if(!matcher){const whole=glob.
endsWith("/")?`${glob}**`:glob;matcher=new minimatch__WEBPACK_IMPORTED_MODULE_0__.VR(whole.replace(/^\.?\//,""),{dot:!0,matchBase:!whole.includes("/"),nocomment:!0,
nonegate:!0}),compiled.set(glob,matcher)}return matcher.match(path)}}),11146:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{loadRules:()=>loadRules,readRulePacks:()=>readRulePacks,rulesNotices:()=>rulesNotices});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
d ${file.path} of the base`);return{path:file.path,text:buffer.toString("utf8",0,content.length)}})}}),40265:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B8:()=>needsOthers,mk:()=>compileRule,nb:()=>compileRules});var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
26740),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(38552),_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16416),_value_checks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
16002);const ON_FINDINGS=new Set(["pin/danger-after-change"]);function needsOthers({id:id2}){return ON_FINDINGS.has(id2)}function compileRules(definitions,isChosen,now=0){
const needed=new Set(["secrets"]);return definitions.some(({info})=>needsOthers(info)&&isChosen(info))&&needed.add("prompt"),definitions.filter(({info})=>isChosen(
info)||needed.has(info.category)).map(definition=>compileRule(definition,!isChosen(definition.info),now))}const FILE_ONLY=new Set(["file"]);function compileRule(definition,isMaskOnly=!1,now=0){
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
if(found.secret)return found.secret[0]===offset?[found.start,found.secret[1]]:found.secret}}),68174:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
