const id=6100,ids=[6100],modules={42972:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D4:()=>decode,Wb:()=>looksBinary,g:()=>withValidUtf8,tz:()=>decodeFurther});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573);const BINARY_PROBE=8192;
function decode(bytes){const utf16=utf16Encoding(bytes);if(utf16){const text=new TextDecoder(utf16).decode(bytes);return{bytes:Buffer.from(text,"utf8"),isBinary:!1,
isTranscoded:!0,hasByteOrderMark:!0,utf16}}const hasByteOrderMark=bytes[0]===239&&bytes[1]===187&&bytes[2]===191,body=hasByteOrderMark?bytes.subarray(3):bytes,nul=body.
subarray(0,BINARY_PROBE).indexOf(0);return{bytes:body,isBinary:nul>=0,isTranscoded:!1,hasByteOrderMark}}function looksBinary(head){return utf16Encoding(head)===
void 0&&head.subarray(0,BINARY_PROBE).includes(0)}function decodeFurther(bytes,{utf16},offset){const plain={isBinary:!1,isTranscoded:!1,hasByteOrderMark:!1};if(!utf16)
return{...plain,bytes};const text=new TextDecoder(utf16,{ignoreBOM:!0}).decode(bytes.subarray(offset%2));return{...plain,bytes:Buffer.from(text,"utf8"),isTranscoded:!0,
utf16}}function utf16Encoding(bytes){if(!(bytes.length<2))return bytes[0]===255&&bytes[1]===254?"utf-16le":bytes[0]===254&&bytes[1]===255?"utf-16be":void 0}function withValidUtf8(decoded){
return(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(decoded.bytes)?decoded:{...decoded,bytes:Buffer.from(decoded.bytes.toString("utf8"),"utf8"),isTranscoded:!0}}}),
45210:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>realPathOf,o:()=>findExecutable});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);function findExecutable(name,env,folder){
const path=env.PATH??Object.entries(env).find(([key])=>key.toUpperCase()==="PATH")?.[1]??"",scanned=repositoryAround(folder);for(const entry of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.
delimiter)){const place=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry)?realPathOf(entry):void 0;if(place===void 0||`${place}${node_path__WEBPACK_IMPORTED_MODULE_1__.
sep}`.startsWith(scanned))continue;const candidate=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place,node_path__WEBPACK_IMPORTED_MODULE_1__.sep==="\\"?`${name}\
.exe`:name);if(isExecutable(candidate))return candidate}}function repositoryAround(folder){for(let place=folder;;place=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(place)){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place,".git")))return withSeparator(place);
if((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)===place)return withSeparator(folder)}}function withSeparator(folder){return folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.
sep)?folder:`${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`}function isExecutable(file){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file,
node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile()}catch{return!1}}function realPathOf(path){
try{return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path)}catch{return}}}),11860:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bj:()=>parseFiles,FW:()=>parseCommitDate,HB:()=>utcDate,IN:()=>parseBlobs,VF:()=>parseChangedLines,YL:()=>parseInfo,cZ:()=>parseTree,
pS:()=>parseChanges,rf:()=>parseParents,un:()=>planBatches});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573),_hunks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
78565);function*records(output){if((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(output)){const all=output.toString("utf8");for(let start=0,end=all.indexOf(
"\0");end>=0;end=all.indexOf("\0",start)){const text=all.slice(start,end);start=end+1,yield{text,cut:from=>({path:text.slice(from)})}}return}for(let start=0;start<
output.length;){const nul=output.indexOf(0,start),bytes=output.subarray(start,nul<0?output.length:nul);yield{text:bytes.toString("utf8"),cut:from=>pathOf(bytes.
subarray(from))},start+=bytes.length+1}}function pathOf(bytes){const path=bytes.toString("utf8");return(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)?
{path}:{path,rawPath:Buffer.from(bytes)}}function parseFiles(output){const files=[],unmerged=new Map;for(const{text,cut}of records(output)){if(text.startsWith("\
? ")){const found=cut(2),kind=found.path.endsWith("/")?"repository":"file";files.push(fileOf(withoutSlash(found),kind,!1,!1));continue}const tab=text.indexOf("	"),
file=fileOf(cut(tab+1),kindOf(text.slice(2,8)),!0,text[0]==="S");if(text[tab-1]!=="0"){const key=file.rawPath===void 0?file.path:`\0${file.rawPath.toString("lat\
in1")}`,earlier=unmerged.get(key);if(earlier!==void 0){file.kind==="file"&&(files[earlier]=file);continue}unmerged.set(key,files.length)}files.push(file)}return files}
function fileOf({path,rawPath},kind,isTracked,isSkipped){return rawPath===void 0?{path,kind,isTracked,isSkipped}:{path,rawPath,kind,isTracked,isSkipped}}function kindOf(mode){
return mode==="120000"?"symlink":mode==="160000"?"submodule":"file"}function withoutSlash({path,rawPath}){if(!path.endsWith("/"))return rawPath===void 0?{path}:
{path,rawPath};const trimmed=path.slice(0,-1);return rawPath===void 0?{path:trimmed}:{path:trimmed,rawPath:rawPath.subarray(0,-1)}}function parseTree(output){const entries=new Map;
for(const{text,cut}of records(output)){const tab=text.indexOf("	"),[mode="",,oid=""]=text.slice(0,tab).split(" "),{path}=cut(tab+1);entries.has(path)||entries.set(
path,{oid,mode})}return entries}const STATUSES={A:"added",D:"deleted",R:"renamed"};function parseChanges(output){const changes=[],parts=[...records(output)];for(let index=0;index+
1<parts.length;index+=2){const letter=parts[index]?.text.split(" ")[4]?.[0]??"",status=STATUSES[letter]??"modified",path=parts[index+1]?.text??"";status==="rena\
med"?(changes.push({status,path:parts[index+2]?.text??"",from:path}),index+=1):changes.push({status,path})}return changes}function parseChangedLines(output){const end=output.
indexOf("\0\0");if(end<0)return new Map;const changes=parseChanges(output.subarray(0,end+1)),patches=output.toString("utf8",end+2).split(/^diff --git /m).slice(
1),lines=new Map;for(const[index,{path,status}]of changes.entries())status!=="deleted"&&lines.set(path,(0,_hunks_js__WEBPACK_IMPORTED_MODULE_1__.P)(patches[index]??
"").added);return lines}function parseParents(commit){const end=commit.indexOf(`

`);return[...commit.subarray(0,end<0?commit.length:end).toString("latin1").matchAll(/^parent ([0-9a-f]+)$/gm)].map(match=>match[1]??"")}function parseCommitDate(commit){
const end=commit.indexOf(`

`),head=commit.subarray(0,end<0?commit.length:end).toString("latin1"),seconds=/^committer .*> (\d{1,11}) [-+]\d{4}$/m.exec(head)?.[1];return seconds===void 0?void 0:
utcDate(Number(seconds))}function utcDate(seconds){return(seconds>=0&&seconds<253402300800?new Date(seconds*1e3).toISOString():void 0)?.replace(/\.\d+Z$/,"Z")}function parseInfo(output){
const found=new Map;for(const line of output.toString("latin1").split(`
`)){const[oid="",type="",size]=line.split(" ");size!==void 0&&found.set(oid,{type,size:Number(size)})}return found}function parseBlobs(output){const blobs=new Map;
for(let start=0;start<output.length;){const lineEnd=output.indexOf(10,start);if(lineEnd<0)break;const[oid="",type,size]=output.toString("latin1",start,lineEnd).
split(" ");if(start=lineEnd+1,size===void 0)continue;const length=Number(size);type==="blob"&&blobs.set(oid,output.subarray(start,start+length)),start+=length+1}
return blobs}const BATCH_BYTES=32*1024*1024;function planBatches(oids,sizes,maxBytes){const skipped=new Map,batches=[];for(const oid of new Set(oids)){const size=sizes.
get(oid);if(size===void 0)skipped.set(oid,{reason:"missing"});else if(size>maxBytes)skipped.set(oid,{reason:"too-large",size});else{let batch=batches.at(-1);(batch===
void 0||batch.bytes+size>BATCH_BYTES)&&(batch={oids:[],bytes:0},batches.push(batch)),batch.oids.push(oid),batch.bytes+=size}}return{batches,skipped}}}),90769:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>GitError,z:()=>openGit});var external_node_path_=__webpack_require__(76760),lib_executable=__webpack_require__(
45210),git_output=__webpack_require__(11860),external_node_child_process_=__webpack_require__(31421);class GitError extends Error{name="GitError"}const TIMEOUT=6e4,
MAX_OUTPUT=512*1024*1024,OPTIONS=["--no-pager","--no-optional-locks","--no-replace-objects","--literal-pathspecs",...["core.fsmonitor=false","core.hooksPath=/de\
v/null","core.untrackedCache=false","core.quotePath=false","safe.directory=*","safe.bareRepository=explicit","protocol.allow=never","credential.helper="].flatMap(
setting=>["-c",setting])],PASSED=new Set(`PATH PATHEXT HOME HOMEDRIVE HOMEPATH USERPROFILE XDG_CONFIG_HOME APPDATA LOCALAPPDATA PROGRAMDATA SYSTEMROOT WINDIR
  COMSPEC TMPDIR TEMP TMP DEVELOPER_DIR`.split(/\s+/)),FIXED={GIT_TERMINAL_PROMPT:"0",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",LC_ALL:"C"};function runner(executable,folder,env){const safe=safeEnvironment(env),limits={timeout:TIMEOUT,killSignal:"SIGKILL",windowsHide:!0};return{run:(args,{
accept,input,cwd=folder,env:added,maxOutput=MAX_OUTPUT}={})=>{const{status,stdout,stderr,error}=(0,external_node_child_process_.spawnSync)(executable,[...OPTIONS,
...args],{...limits,cwd,env:{...safe,...added},...input===void 0?{}:{input},stdio:[input===void 0?"ignore":"pipe","pipe","pipe"],maxBuffer:maxOutput});return answerOf(
args,accept,{status,stdout,stderr,error})},ask:(args,{accept}={})=>new Promise((resolve,reject)=>{const options={...limits,cwd:folder,env:safe,maxBuffer:MAX_OUTPUT,
encoding:"buffer"},child=(0,external_node_child_process_.execFile)(executable,[...OPTIONS,...args],options,(error,stdout,stderr)=>{const status=(child.exitCode??
-1)<0?null:child.exitCode;try{resolve(answerOf(args,accept,{status,stdout,stderr,error:error??void 0}))}catch(failure){reject(failure)}});child.stdin?.end()})}}
function answerOf(args,accept=[],ended){const{status,stdout,stderr,error}=ended;if(status!==null&&(status===0||accept.includes(status))&&!isTooLong(error))return{
status,output:stdout,complaint:complaintOf(stderr)};const reason=status===null||isTooLong(error)?reasonOf(error):complaintOf(stderr);throw new GitError(`git ${args[0]}\
 failed: ${reason}`)}function reasonOf(error){if(isTooLong(error))return"its answer is too long";const code=error!==void 0&&"code"in error&&error.code!==null?String(
error.code):"it was killed";return code==="ETIMEDOUT"||error!==void 0&&"killed"in error&&error.killed===!0?`no answer within ${TIMEOUT/1e3} seconds`:code}function isTooLong(error){
return error!==void 0&&"code"in error&&/^(?:ENOBUFS|ERR_CHILD_PROCESS_STDIO_MAXBUFFER)$/.test(`${error.code}`)}function complaintOf(stderr){const lines=stderr.toString(
"utf8",0,1e4).split(`
`);return(lines.find(each=>/^(fatal|error):/.test(each))??lines.find(each=>each.trim()!=="")??"it gave no reason").replace(new RegExp("\\p{C}","gu"),"?").slice(
0,300)}function safeEnvironment(env){const safe={};for(const[name,value]of Object.entries(env))value!==void 0&&PASSED.has(name.toUpperCase())&&(safe[name]=value);
return{...safe,...FIXED}}var hash=__webpack_require__(52467);async function openGit(folder,env,{willList=!1}={}){const cwd=(0,lib_executable.d)(folder),executable=cwd===
void 0?void 0:(0,lib_executable.o)("git",env,cwd);if(cwd===void 0||executable===void 0)return;const{run,ask}=runner(executable,cwd,env),asked=ask(["rev-parse","\
--is-inside-work-tree","--show-prefix","--revs-only","HEAD^{commit}"],{accept:[128]}),listing=willList?ask(LIST_FILES):void 0;listing?.catch(()=>{});const answer=await asked;
if(answer.status!==0){if(/not a git repository|cannot use bare repository/.test(answer.complaint))return;throw new GitError(`git rev-parse failed: ${answer.complaint}`)}
const inside=INSIDE.exec(answer.output.toString("utf8"));if(!inside)return;const[,prefix="",head]=inside;let ahead=listing;return gitAt(run,()=>{const now=ahead??
ask(LIST_FILES);return ahead=void 0,now},{topLevel:topLevelOf(cwd,prefix),prefix,head})}const INSIDE=/^true\n((?:[\s\S]*\/)?)\n(?:([0-9a-f]{40,64})\n)?$/,LIST_FILES=[
"ls-files","-z","-t","-s","-c","-o","--exclude-standard","--no-recurse-submodules"],RAW=["--raw","-z","-r","--no-ext-diff","--no-textconv","--no-color","-l1000"],
DIFF_TREE=["diff-tree",...RAW];function gitAt(run,listed,{topLevel,prefix,head}){const resolveCommit=revision=>{if(revision===""||revision.startsWith("-")||revision.
includes("\0"))return;const args=["rev-parse","--verify","--quiet","--end-of-options",`${revision}^{commit}`],id2=run(args,{accept:[1,128]}).output.toString("la\
tin1").trim();return OBJECT_ID.test(id2)?id2:void 0},askInfo=oids=>{const input=idLines(oids);try{return(0,git_output.YL)(run(["cat-file","--batch-check"],{input}).
output)}catch(error){if(!(error instanceof GitError))throw error;return(0,git_output.YL)(run(["cat-file","--batch-check","--batch-all-objects","--unordered"]).output)}},
known=new Map,infoOf=oids=>{const unknown=oids.filter(oid=>!known.has(oid)),answers=unknown.length>0?askInfo(unknown):void 0;for(const oid of unknown)known.set(
oid,answers?.get(oid));return known},trees=new Map,blobSizes=oids=>{const info=infoOf(oids),sizes=new Map;for(const oid of oids){const object=info.get(oid);object?.
type==="blob"&&sizes.set(oid,object.size)}return sizes},withoutIndex=()=>({cwd:topLevel,env:{GIT_INDEX_FILE:(0,external_node_path_.join)(topLevel,`bartizan-${(0,hash.
nw)(16)}`)}});return{topLevel,prefix,head,resolveCommit,blobSizes,async listFiles(){const files=(0,git_output.Bj)((await listed()).output);if(files.some(file=>!isPlain(
file.path)))throw new GitError("git lists a path that leaves the work tree");return files},parents(commit){const parents=(0,git_output.rf)(run(["cat-file","comm\
it",checkId(commit)]).output),present=infoOf(parents);return parents.filter(id2=>present.get(id2)!==void 0)},commitDate:commit=>(0,git_output.FW)(run(["cat-file",
"commit",checkId(commit)]).output),mergeBase(a,b){const{output}=run(["merge-base",checkId(a),checkId(b)],{accept:[1]}),id2=output.toString("latin1").trim();return OBJECT_ID.
test(id2)?id2:void 0},isShallow:()=>run(["rev-parse","--is-shallow-repository"]).output.toString("latin1").trim()==="true",tree(commit){const tree=trees.get(commit)??
(0,git_output.cZ)(run(["ls-tree","-r","-z","--full-tree",checkId(commit)]).output);return trees.set(commit,tree),tree},readBlobs(oids,maxBytes){const blobs=new Map,
{batches,skipped}=(0,git_output.un)(oids,blobSizes(oids),maxBytes);for(const batch of batches){const maxOutput=batch.bytes+batch.oids.length*128,{output}=run(["\
cat-file","--batch"],{input:idLines(batch.oids),maxOutput});for(const[oid,blob]of(0,git_output.IN)(output))blobs.set(oid,blob)}return{blobs,skipped}},changes(base,head2){
const commits=[checkId(base),checkId(head2)];try{return(0,git_output.pS)(run([...DIFF_TREE,"-M",...commits],withoutIndex()).output)}catch(error){if(!(error instanceof
GitError))throw error;return(0,git_output.pS)(run([...DIFF_TREE,"-M100%",...commits],withoutIndex()).output)}},stagedRenames(head2){const args=["diff-index","--\
cached",...RAW,"-M100%",checkId(head2)];return(0,git_output.pS)(run(args,{cwd:topLevel}).output).filter(({status})=>status==="renamed")},changedLines(base,head2){
const commits=[checkId(base),checkId(head2)];return(0,git_output.VF)(run([...DIFF_TREE,"--patch","-U0","-M",...commits],withoutIndex()).output)}}}function topLevelOf(folder,prefix){
const tail=prefix.slice(0,-1).split("/").join(external_node_path_.sep);if(tail==="")return folder;if(!folder.endsWith(`${external_node_path_.sep}${tail}`))throw new GitError(
"git sees this folder in another place");return folder.slice(0,-tail.length-1)||external_node_path_.sep}function isPlain(path){return external_node_path_.sep===
"/"&&!/^[./]|\/[./]|\/$/.test(path)&&path!==""?!0:path.split(external_node_path_.sep==="\\"?/[\\/]/:"/").every(part=>part!==""&&part!=="."&&part!==".."&&part.toLowerCase()!==
".git")}const OBJECT_ID=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;function checkId(id2){if(!OBJECT_ID.test(id2))throw new GitError("not a full object id");return id2}function idLines(oids){
return oids.map(oid=>`${checkId(oid)}
`).join("")}}),78565:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>diffLines});
const HEAD=/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;function diffLines(patch){const hunkOf=new Map,added=new Set;let at=0,left=0,hunk=0;for(const line of patch.
split(`
`)){const head=HEAD.exec(line);if(head&&left<=0){at=Number(head[1]),left=head[2]===void 0?1:Number(head[2]),hunk++;continue}const sign=line.charAt(0);left<=0||sign===
"-"||sign==="\\"||(hunkOf.set(at,hunk),sign==="+"&&added.add(at),at++,left--)}return{hunkOf,added}}}),50732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UJ:()=>openDisk,iT:()=>gapOf,rQ:()=>gap});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_artifacts_decode_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42972),_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(68989),_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
54354),_partial_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74624);const OPEN_FLAGS=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK,HAS_NO_FOLLOW=typeof node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW=="\
number",CHUNK=1024*1024,NOT_REGULAR="Not a regular file (a pipe, socket or device); it was not read.";function openDisk(root){const realRoot=realPathOf(root),folders=new Map;
let counted={key:"",offset:0,lines:0};const locate=({text,encoding})=>encoding==="utf8"?`${realRoot}/${text}`:Buffer.concat([Buffer.from(`${realRoot}/`),Buffer.
from(text,encoding)]),symlinkGap=name=>{const{words,link}=pointing(locate(name),name.text,realRoot);return{...gap("symlink",`A symlink${words}; symlinks are not\
 followed.`),...link&&{link}}},folderGap=name=>{if(name.text==="")return;const key=`${name.encoding}/${name.text}`;if(folders.has(key))return folders.get(key);const found=folderGap(
parentOf(name))??ownFolderGap(name);return folders.set(key,found),found};let last={folder:"",encoding:"utf8",gap:void 0};const closedAbove=name=>{const{text,encoding}=name;
if(!(last.encoding===encoding&&text.startsWith(last.folder)&&text.lastIndexOf("/")===last.folder.length-1)){const parent=parentOf(name);last={folder:parent.text===
""?"":`${parent.text}/`,encoding,gap:folderGap(parent)}}return last.gap},ownFolderGap=name=>{try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(locate(name)).
isSymbolicLink())return;const shown=(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__.C9)(name.text,200);return gap("symlink",`Behind ${shown}, a symlink${pointing(
locate(name),name.text,realRoot).words}; not followed.`)}catch(error){return gapOf(error)}},look=file=>{const name=nameOf(file),closed=closedAbove(name);if(closed!==
void 0)return closed;try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(locate(name));return stat.isSymbolicLink()?symlinkGap(name):stat.isDirectory()?
"folder":stat.isFile()?"file":gap("unreadable",NOT_REGULAR)}catch(error){return gapOf(error)}},withFile=(file,use)=>{const name=nameOf(file),closed=closedAbove(
name);if(closed!==void 0)return closed;if(!HAS_NO_FOLLOW){const seen=look(file);if(typeof seen=="object")return seen}try{const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync)(locate(name),OPEN_FLAGS);try{return use(descriptor)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}catch(error){const code=codeOf(
error);return code==="ELOOP"||code==="EMLINK"?symlinkGap(name):gapOf(error)}};return{look,absolute:file=>file===void 0?realRoot:locate(nameOf(file)),read:(file,buffer,mayBeBinary=!1)=>withFile(
file,descriptor=>readInto(descriptor,buffer,mayBeBinary)),withSource(file,use){let failure;const problem=withFile(file,descriptor=>{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
fstatSync)(descriptor);if(!stat.isFile())return gap("unreadable",NOT_REGULAR);try{use(sourceOf(descriptor,stat.size))}catch(error){failure={error}}});if(failure)
throw failure.error;return problem},beginning(file,bytes){const start=Buffer.alloc(bytes),length=withFile(file,descriptor=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readSync)(descriptor,start,0,bytes,0));return typeof length=="number"?start.toString("latin1",0,length):""},countLineEnds(file,offset){const{encoding,text}=nameOf(
file),key=`${encoding}/${text}`,known=counted.key===key&&counted.offset<=offset?counted:{key,offset:0,lines:0},more=withFile(file,descriptor=>countBetween(descriptor,
known.offset,offset));return typeof more!="number"?known.lines:(counted={key,offset,lines:known.lines+more},counted.lines)}}}function readInto(descriptor,buffer,mayBeBinary){
let length=readFully(descriptor,buffer,0,mayBeBinary?HEAD:_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__.aA+1,0);if(mayBeBinary&&length===HEAD){if((0,_artifacts_decode_js__WEBPACK_IMPORTED_MODULE_2__.
Wb)(buffer.subarray(0,HEAD)))return BINARY;length+=readFully(descriptor,buffer,HEAD,_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__.aA+1-HEAD,HEAD)}if(length>0&&length<=
_lib_limits_js__WEBPACK_IMPORTED_MODULE_4__.aA)return{kind:"whole",length};const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);if(!stat.isFile())
return gap("unreadable",NOT_REGULAR);if(length===0)return{kind:"whole",length};const size=Math.max(stat.size,length),regions=[];for(const{start,length:wanted,offset}of(0,_partial_js__WEBPACK_IMPORTED_MODULE_5__.
B)(size)){const got=readFully(descriptor,buffer,start,wanted,offset);got>0&&regions.push({start,length:got,offset})}return{kind:"partial",size,regions}}const HEAD=64*
1024,BINARY={kind:"gap",reason:"binary",detail:"binary file"},PAGE=4096;function readFully(descriptor,buffer,start,wanted,offset){let length=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readSync)(descriptor,buffer,start,wanted,offset);for(;length>0&&length<wanted&&length%PAGE===0;){const more=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor,
buffer,start+length,wanted-length,offset+length);if(more===0)break;length+=more}return length}function sourceOf(descriptor,size){return{size,read(offset,wanted){
const bytes=Buffer.alloc(Math.max(0,Math.min(wanted,size-offset)));if(bytes.length===0)return bytes;try{return bytes.subarray(0,readFully(descriptor,bytes,0,bytes.
length,offset))}catch{return bytes.subarray(0,0)}}}}function countBetween(descriptor,from,to){const bytes=Buffer.allocUnsafe(CHUNK+1);let lines=0;for(let position=from;position<
to;){const got=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor,bytes,0,bytes.length,position),length=Math.min(got,CHUNK,to-position);if(length===0)
break;lines+=(0,_partial_js__WEBPACK_IMPORTED_MODULE_5__.l)(bytes.subarray(0,got),0,length),position+=length}return lines}function nameOf(file){return file.rawPath===
void 0?{text:file.path,encoding:"utf8"}:{text:file.rawPath.toString("latin1"),encoding:"latin1"}}function parentOf({text,encoding}){return{text:text.slice(0,Math.
max(0,text.lastIndexOf("/"))),encoding}}function pointing(path,text,root){let to;try{to=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path,"utf8")}catch{
return{words:""}}const shown=` to ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_3__.C9)(to,200)}`,outside={words:`${shown}, which points outside the tree`,link:{
to,isOutside:!0}},inside={words:shown,link:{to,isOutside:!1}},place=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root,text,"..",to);if(!isBelow(place,root))
return outside;try{return isBelow((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path),root)?inside:outside}catch(error){return codeOf(error)==="ELOOP"?{
...inside,words:`${shown}, which leads in a circle`}:inside}}function isBelow(path,root){return path===root||path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.
sep)?root:`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)}function realPathOf(root){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root)}catch{
return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)}}function gap(reason,detail){return{kind:"gap",reason,detail}}const NO_PERMISSION="The user the s\
can runs as has no permission to read it.",GONE="It was listed, but is no longer there.",GAPS={ENOENT:gap("vanished",GONE),ENOTDIR:gap("vanished",GONE),EACCES:gap(
"unreadable",NO_PERMISSION),EPERM:gap("unreadable",NO_PERMISSION),EISDIR:gap("unreadable","A folder where a file was listed."),ENXIO:gap("unreadable",NOT_REGULAR),
ESPIPE:gap("unreadable",NOT_REGULAR),EAGAIN:gap("unreadable",NOT_REGULAR),ENODEV:gap("unreadable",NOT_REGULAR),ENAMETOOLONG:gap("unreadable","Its path is too lo\
ng for this machine."),EIO:gap("unreadable","The disk reports an error.")};function gapOf(error){const code=codeOf(error);return GAPS[code]??gap("unreadable",`I\
t could not be read (${code}).`)}function codeOf(error){return typeof error=="object"&&error!==null&&"code"in error?String(error.code):"unknown reason"}}),74624:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>planRegions,l:()=>countLineEndsIn});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354);
function planRegions(size){const spare=size-_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.aA,regions=[{start:0,length:_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
i0,offset:0}];for(let index=0;index<_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.$V;index++){const start=_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.i0+index*_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
pe,skipped=Math.floor(spare*(index+1)/(_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.$V+1));regions.push({start,length:_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
pe,offset:start+skipped})}return regions.push({start:_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.aA-_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.i0,length:_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
i0,offset:size-_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.i0}),regions}const LF=10,CR=13;function countLineEndsIn(bytes,from,to){let count=0;const firstCr=bytes.
indexOf(CR,from);if(firstCr<0||firstCr>=to){for(let at=bytes.indexOf(LF,from);at>=0&&at<to;at=bytes.indexOf(LF,at+1))count++;return count}for(let index=from;index<
to;index++){const byte=bytes[index];(byte===LF||byte===CR&&bytes[index+1]!==LF)&&count++}return count}}),12038:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>placeOf});const CLIENT_FOLDER=/(?:^|\/)((?:code|code - insiders|vscodium|cursor|windsurf|kiro|trae)\/user|zed|goose(?:\/config)?)$/i;
function placeOf(folder){const steps=folder.split("/").filter(step=>step!==""),dot=steps.findIndex(step=>/^\.[a-z]/i.test(step));if(dot>=0)return`${steps.slice(
dot).join("/")}/`;const own=CLIENT_FOLDER.exec(steps.join("/"))?.[1];return own===void 0?"":`${own}/`}}),11928:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>openWorkspace});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_lib_git_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(90769),_disk_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(50732),_place_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
12038);async function openWorkspace(options){const{id:id2,root,name,displayPrefix,configPrefix="",env,only}=options,disk=(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__.
UJ)(root),notes=[],git=options.git??await orNote(notes,()=>(0,_lib_git_js__WEBPACK_IMPORTED_MODULE_2__.z)(root,env,{willList:only===void 0})),place=(0,_place_js__WEBPACK_IMPORTED_MODULE_4__.
$)(git?.prefix??root.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).slice(-DOT_FOLDERS).join("/")),find=async()=>{if(only!==void 0)return lookAt(disk,only);const files=git===
void 0?void 0:await orNote(notes,()=>git.listFiles());if(git===void 0||files===void 0)return walk(disk);if(files.length>0||git.prefix==="")return sift(disk,files);
const walked=walk(disk);return walked.files.length>0&&notes.push("Git ignores this folder as a whole; it was listed without git."),walked};return{info:{id:id2,kind:"\
workspace",name,displayPrefix,repositoryPrefix:git?.prefix??"",configPrefix,isOwn:!0,...place!==""&&{place}},async list(){const{files,gaps}=await find();return{
...{files:files.sort(byPath),gaps:gaps.sort(byPath).map(each=>({target:id2,...each}))},...only!==void 0&&git&&{others:()=>around(git,disk,only)},...notes.length>
0&&{notes:[...new Set(notes)]}}},read:disk.read,withSource:disk.withSource,countLineEnds:disk.countLineEnds}}async function around(git,disk,only){try{const named=new Set(
only);return sift(disk,await git.listFiles()).files.filter(({path})=>!named.has(path))}catch(error){if(!(error instanceof _lib_git_js__WEBPACK_IMPORTED_MODULE_2__.
X))throw error;return[]}}const DOT_FOLDERS=3;async function orNote(notes,ask){try{return await ask()}catch(error){if(!(error instanceof _lib_git_js__WEBPACK_IMPORTED_MODULE_2__.
X))throw error;notes.push(`Files were listed without git, so ignored files are among them: ${error.message}`);return}}function sift(disk,listed){const found={files:[],
gaps:[]};for(const entry of listed){const file=targetFile(entry.path,entry.rawPath);if(entry.kind==="file"&&!entry.isSkipped){!entry.isTracked&&isOwnReport(disk,
file)?add(found,file,(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__.rQ)("excluded",OWN)):found.files.push(file);continue}const seen=disk.look(file);seen==="file"?found.
files.push(file):typeof seen=="object"&&seen.reason!=="vanished"?add(found,file,seen):entry.kind==="submodule"?add(found,file,(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__.
rQ)("submodule",SUBMODULE)):entry.kind==="repository"?add(found,file,(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__.rQ)("submodule",REPOSITORY)):add(found,file,entry.
isSkipped?(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__.rQ)("excluded",SPARSE):(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__.rQ)("vanished",GONE))}return found}function isOwnReport(disk,file){
if(!/\.(?:json|sarif)$/i.test(file.path))return!1;const start=disk.beginning(file,200).replace(/\s/g,"");return OWN_BEGINNINGS.some(each=>start.startsWith(each))}
const OWN_BEGINNINGS=['{"version":1,"tool":{"name":"bartizan"','{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"d\
river":{"name":"Bartizan"'],OWN="A report of an earlier run, which git does not track.",SPARSE="The sparse checkout leaves it out of the work tree.",SUBMODULE="\
A submodule; scan it as a repository of its own.",REPOSITORY="A git repository inside this one; name it as a path of its own to scan it.",GONE="Git tracks it, b\
ut it is no longer there.",PACKAGES="Installed packages are left out outside a git work tree.";function lookAt(disk,paths){const found={files:[],gaps:[]};for(const path of new Set(
paths)){const file={path};if(path.split("/").some(part=>part===""||part==="."||part==="..")){add(found,file,(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__.rQ)("unread\
able","Not a path below the scanned folder."));continue}const seen=disk.look(file);seen==="file"?found.files.push(file):add(found,file,seen==="folder"?(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__.
rQ)("unreadable","A folder where a file was named."):seen)}return found}const LEFT_OUT=new Set([".git","node_modules"]);function walk(disk){const found={files:[],
gaps:[]},stack=[void 0];for(;stack.length>0;){const folder=stack.pop();for(const entry of entriesOf(disk,folder,found)){const file=childOf(folder,entry.name),name=entry.
name.toString("latin1");if(entry.isFile())found.files.push(file);else if(entry.isDirectory())LEFT_OUT.has(name)?name!==".git"&&add(found,file,(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__.
rQ)("excluded",PACKAGES)):stack.push(file);else{const seen=disk.look(file);typeof seen=="object"?add(found,file,seen):seen==="file"?found.files.push(file):stack.
push(file)}}}return found}function entriesOf(disk,folder,found){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(disk.absolute(folder),{withFileTypes:!0,
encoding:"buffer"})}catch(error){return add(found,folder??{path:""},(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__.iT)(error)),[]}}function childOf(folder,name){if(folder===
void 0)return fileOf(name);const above=folder.rawPath??Buffer.from(folder.path);return fileOf(Buffer.concat([above,Buffer.from("/"),name]))}function fileOf(bytes){
const path=bytes.toString("utf8");return targetFile(path,path.includes("\uFFFD")&&!Buffer.from(path).equals(bytes)?bytes:void 0)}function targetFile(path,rawPath){
return rawPath===void 0?{path}:{path,rawPath}}function add(found,{path},{reason,detail,link}){found.gaps.push({path,reason,detail,...link&&{link}})}function byPath(a,b){
return a.path!==b.path?a.path<b.path?-1:1:a.rawPath===void 0||b.rawPath===void 0?0:Buffer.compare(a.rawPath,b.rawPath)}}),56100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{isInside:()=>isInside,lookedForIn:()=>lookedForIn,openWorkspaces:()=>openWorkspaces,
pathInRepository:()=>pathInRepository,posix:()=>posix,topOf:()=>topOf,treesOf:()=>treesOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61469),_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
45210),_lib_git_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(90769),_targets_workspace_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(11928);function openWorkspaces(named,host,options={}){
const paths=[...new Map(named.map(path=>[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd,path),path])).values()],open=async(path,index)=>{const absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(host.cwd,path);options.isForeign&&refuseWayOut(absolute,path,host);const kind=kindOf(absolute,path,host.cwd),folder=kind==="folder"?absolute:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(absolute),git=await safely(()=>(0,_lib_git_js__WEBPACK_IMPORTED_MODULE_4__.z)(folder,host.env,{willList:kind==="folder"&&options.willList!==!1})),root=kind===
"folder"?absolute:git?.topLevel??(isInside(host.cwd,absolute)?host.cwd:folder);return{target:await(0,_targets_workspace_js__WEBPACK_IMPORTED_MODULE_5__.O)({id:paths.
length===1?"workspace":`workspace-${index+1}`,root,name:path,displayPrefix:prefixOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd,root)),env:host.
env,...git&&root===folder&&{git},...kind==="file"&&{only:[posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root,absolute))]}}),root,git}};return Promise.
all(paths.map(open))}function refuseWayOut(absolute,path,{cwd}){const[folder,real]=[(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.d)(cwd),(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.
d)(absolute)];if(!(folder===void 0||real===void 0||!isInside(cwd,absolute)||isInside(folder,real)))throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`${path}\
 leads out of the workspace through a symlink`,{hint:"Nothing was scanned."})}function kindOf(absolute,path,cwd){try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(absolute);if(stat.isDirectory())return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(absolute,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK),
"folder";if(stat.isFile())return"file"}catch(error){const code=error.code;throw code==="EACCES"||code==="EPERM"?new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.
y(`cannot read ${path}: permission denied`):new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`there is no file or folder ${path}`,lookedForIn(cwd,path))}throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.
y(`${path} is neither a folder nor a file`)}function lookedForIn(cwd,path){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)?{}:{hint:`It was lo\
oked for in ${cwd}.`}}function prefixOf(path){const prefix=posix(path);return prefix===""?"":`${prefix}/`}function posix(path){return node_path__WEBPACK_IMPORTED_MODULE_1__.
sep==="/"?path:path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep,"/")}function isInside(folder,path){const from=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(folder,path);return from!==""&&from!==".."&&!from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(from)}async function safely(make){try{return await make()}catch{return}}function topOf({git,root}){return git?.topLevel??(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.
d)(root)??root}function treesOf(workspaces){return workspaces.flatMap(workspace=>[workspace.root,topOf(workspace)])}function pathInRepository(path,workspace,host){
const top=topOf(workspace),absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd,path),place=[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.
d)(host.cwd)??host.cwd,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd,absolute)),absolute,(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.d)(absolute)??
absolute].find(each=>each===top||isInside(top,each));return place===void 0?void 0:posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top,place))}})};export{id,ids,modules};
