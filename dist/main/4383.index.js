const id=4383,ids=[4383],modules={21940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Q:()=>pauseFor,a:()=>isRateLimit});const TRIES=3,PATIENCE=20;function isRateLimit({status,words,headers}){return status===429?!0:status===403&&(headers["retry-\
after"]!==void 0||headers["x-ratelimit-remaining"]==="0"||/rate limit|abuse detection/i.test(words))}function pauseFor(refusal,attempt,isRead,patience=PATIENCE){
if(!(attempt>=TRIES)){if(isRateLimit(refusal)){const seconds=Number(refusal.headers["retry-after"]??"NaN");return seconds<=patience?Math.max(1,seconds)*1e3:void 0}
return isRead&&(refusal.status===0||refusal.status>=500)?500*attempt**2:void 0}}}),31303:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UD:()=>inflate,sR:()=>isDamaged,sd:()=>inflateStream});var node_zlib__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
38522);const UNPACK={raw:node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync,zlib:node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync,gzip:node_zlib__WEBPACK_IMPORTED_MODULE_0__.
gunzipSync};function inflate(packed,form,limit){let isCut=!1;for(let given=packed;given.length>0;given=given.subarray(0,Math.floor(given.length/4)))try{return{bytes:UNPACK[form](
given,{maxOutputLength:limit,finishFlush:node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH}),isCut}}catch(error){if((!(error instanceof Error)||!("c\
ode"in error)||error.code!=="ERR_BUFFER_TOO_LARGE")&&given.length<=64)return;isCut=!0}}const STREAM={raw:node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw,
zlib:node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate,gzip:node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip},CHUNK=64*1024;async function*inflateStream(packed,form){
const unzip=STREAM[form]({chunkSize:CHUNK});let failed,goOn=()=>{};unzip.on("drain",()=>goOn()).on("close",()=>goOn());const feeding=(async()=>{try{for await(const chunk of packed){
if(unzip.destroyed)return;unzip.write(chunk)||await new Promise(resolve=>{goOn=resolve})}unzip.end()}catch(error){failed={error},unzip.destroy()}})();try{yield*unzip,
await feeding}catch(error){throw failed?failed.error:error}finally{unzip.destroy()}}function isDamaged(error){return typeof error=="object"&&error!==null&&"code"in
error&&String(error.code).startsWith("Z_")}}),30863:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N5:()=>createTarReader,YZ:()=>isTar,mt:()=>TarError});class TarError extends Error{}const BLOCK=512,DESCRIPTION=1024*1024,KINDS={"\0":"file",0:"file",7:"file",
1:"link",2:"symlink",5:"folder"},EMPTY=Buffer.alloc(0);function createTarReader(handler){let header=EMPTY,state="header",left=0,padding=0,type="",gathered=[],said={};
const begin=block=>{if(block.every(byte=>byte===0)){state="end";return}checkSum(block),type=block.toString("latin1",156,157);const isDescription="xgLK".includes(
type),size=isDescription?numberIn(block,124,12):said.size??numberIn(block,124,12);if(isDescription){if(size>DESCRIPTION)throw new TarError("what describes an en\
try is too long");gathered=[]}else{const kind=said.isSparse?"other":KINDS[type]??"other";handler.entry({kind,name:said.name??nameIn(block),size,mode:modeIn(block),
target:said.target??textIn(block,157,100)}),said={}}left=size,padding=(BLOCK-size%BLOCK)%BLOCK,state=left>0?isDescription?"said":"body":"header"},understand=()=>{
const bytes=Buffer.concat(gathered);gathered=[],type==="x"?said={...said,...recordsOf(bytes)}:type==="L"?said.name=upToZero(bytes):type==="K"&&(said.target=upToZero(
bytes))};return{write(chunk){for(let at=0;at<chunk.length;){if(state==="end")return;if(state==="header"){const part2=chunk.subarray(at,at+BLOCK-header.length);if(header=
header.length===0?part2:Buffer.concat([header,part2]),at+=part2.length,header.length<BLOCK){header=Buffer.from(header);return}const block=header;header=EMPTY,begin(
block);continue}const part=chunk.subarray(at,at+left);if(at+=part.length,left-=part.length,state==="body"?handler.bytes(part):state==="said"&&gathered.push(Buffer.
from(part)),left>0)return;state==="said"&&understand();const isPadded=state!=="padding"&&padding>0;left=isPadded?padding:0,state=isPadded?"padding":"header"}},end(){
if(state!=="end")throw new TarError("it is cut off")}}}function checkSum(block){let sum=0;for(let at=0;at<BLOCK;at++)sum+=at>=148&&at<156?32:block[at]??0;if(numberIn(
block,148,8)!==sum)throw new TarError("a header is damaged")}function numberIn(block,start,length){const field=block.subarray(start,start+length),[first=0]=field;
let number=0;if(first===128)for(const byte of field.subarray(1))number=number*256+byte;else{const digits=/^ *([0-7]*)[ \0]*$/.exec(field.toString("latin1"))?.[1];
if(digits===void 0)throw new TarError("a header holds no number where one belongs");number=digits===""?0:Number.parseInt(digits,8)}if(!Number.isSafeInteger(number))
throw new TarError("a header holds too large a number");return number}function modeIn(block){return Number.parseInt(block.toString("latin1",100,108),8)&4095}function isTar(head){
if(head.length<BLOCK||head[0]===0)return!1;try{return checkSum(head.subarray(0,BLOCK)),!0}catch{return!1}}function nameIn(block){const name=textIn(block,0,100),
prefix=block.toString("latin1",257,263)==="ustar\0"?textIn(block,345,155):EMPTY;return prefix.length===0?name:Buffer.concat([prefix,Buffer.from("/"),name])}function textIn(block,start,length){
return Buffer.from(upToZero(block.subarray(start,start+length)))}function upToZero(bytes){const zero=bytes.indexOf(0);return zero<0?bytes:bytes.subarray(0,zero)}
function recordsOf(bytes){const said={};for(let at=0;at<bytes.length;){const space=bytes.indexOf(32,at),length=Number(space<0?"NaN":bytes.toString("latin1",at,space)),
record=bytes.subarray(space+1,at+length-1),equals=record.indexOf(61);if(!Number.isSafeInteger(length)||length<=space-at+1||bytes[at+length-1]!==10||equals<0)throw new TarError(
"what describes an entry is damaged");const key=record.toString("latin1",0,equals),value=record.subarray(equals+1);key==="path"?said.name=value:key==="linkpath"?
said.target=value:key==="size"?said.size=sizeOf(value.toString("latin1")):key.startsWith("GNU.sparse.")&&(said.isSparse=!0),at+=length}return said}function sizeOf(text){
const size=/^\d{1,16}$/.test(text)?Number(text):Number.NaN;if(!Number.isSafeInteger(size))throw new TarError("what describes an entry is damaged");return size}}),
82933:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{startRepository:()=>startRepository});
var external_node_fs_=__webpack_require__(73024),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760),errors=__webpack_require__(
61469),limits=__webpack_require__(54354),targets_packed=__webpack_require__(38525),promises_=__webpack_require__(58500),utils=__webpack_require__(78665),lib_escape=__webpack_require__(
68989),http_patience=__webpack_require__(21940),member=__webpack_require__(60132);class Outage extends Error{}const REDIRECTS=3,COMMIT=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,
SILENT={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};function openRepositoryApi(request){const{host,owner,name,apiUrl,token,userAgent,signal,sleep=promises_.
setTimeout}=request,octokit=new utils.gq({baseUrl:apiUrl,userAgent,log:SILENT,...token!==void 0&&{auth:token}}),shown=`${owner}/${name}`,ask=async(path,more={})=>{
for(let attempt=1;;attempt++)try{const{headers={},...options}=more,{status,data,headers:answered}=await octokit.request({method:"GET",url:`/repos/${owner}/${name}${path}`,
headers,request:{...options,...signal&&{signal}}});return{status,data,headers:answered}}catch(error){const failure=failureOf(error),pause=signal?.aborted?void 0:
(0,http_patience.Q)(failure,attempt,!0);if(pause===void 0)return failure;await sleep(pause)}},outage=failure=>{if(signal?.aborted)return new Outage(`${shown} di\
d not come from ${host} in time`);if((0,http_patience.a)(failure)){const until=Number(failure.headers["x-ratelimit-reset"]),end=until>0&&until<1e11?` until ${new Date(
until*1e3).toISOString().slice(0,16)}Z`:"",hint=token===void 0?". Set GITHUB_TOKEN or GH_TOKEN: with a token the limit is higher":"";return new Outage(`${shown}\
 was not read: ${host} has no requests left for us${end} (rate limit)${hint}`)}return new Outage(`${shown} could not be read from ${host}: ${failure.words}`)},refused=failure=>{
const{status,words}=failure;return(0,http_patience.a)(failure)?outage(failure):status===401?new errors.y(`${host} does not accept the token for ${shown}: ${words}`,
{hint:"It may have ended. Give another one, or none if the repository is public."}):status===451?new errors.y(`${host} has closed ${shown}: ${words}`):status===
403?new errors.y(`${host} does not let the token read ${shown}: ${words}`,{hint:READ_HINT}):status===404||status===410?token===void 0?new errors.y(`${host} has \
no public repository ${shown}`,{hint:"If it is private, set GITHUB_TOKEN or GH_TOKEN to a token that may read its contents."}):new errors.y(`${host} has no repo\
sitory ${shown}, or the token may not read it`,{hint:READ_HINT}):outage(failure)},commitOf=async(ref,isPrivate)=>{const path=`/commits/${ref.split("/").map(encodeURIComponent).
join("/")}`,answer=await ask(path,{headers:{accept:"application/vnd.github.sha"}});if(!("words"in answer)){const sha=textOf(answer.data).trim();if(!COMMIT.test(
sha))throw new Outage(`${shown} could not be read from ${host}: it names no commit for ${ref}`);return sha}throw answer.status===409?new Outage(`${shown} is emp\
ty: it has no commit`):(0,http_patience.a)(answer)?outage(answer):answer.status===422||answer.status===404&&!isPrivate?new errors.y(`${shown} has no branch, tag\
 or commit "${ref}"`,{hint:"Look at its branches and tags; without one the default branch is scanned."}):answer.status===404||answer.status===403?new errors.y(`${shown}\
 is private and the token may not read its contents, or it has no "${ref}"`,{hint:READ_HINT}):refused(answer)};return{async resolve(){const answer=await ask("");
if("words"in answer)throw refused(answer);const fullName=(0,member.D)(answer.data,"full_name"),branch=(0,member.D)(answer.data,"default_branch"),isPrivate=(0,member.
D)(answer.data,"private")!==!1,ref=request.ref??(typeof branch=="string"&&branch!==""?branch:"HEAD"),commit=await commitOf(ref,isPrivate);return{fullName:isName(
fullName)?fullName:shown,ref,commit,isPrivate}},async*archive(commit){const answer=await ask(`/tarball/${commit}`,{redirect:"manual",parseSuccessResponseBody:!1});
if("words"in answer)throw outage(answer);const body=await followed(answer,{apiUrl,userAgent,signal,shown});yield*capped(body,shown,()=>outage({status:0,words:"t\
he connection broke off",headers:{}}))},async files(commit){const answer=await ask(`/git/trees/${commit}?recursive=1`);if("words"in answer||(0,member.D)(answer.
data,"truncated")!==!1)return;const tree=(0,member.D)(answer.data,"tree");return new Map((Array.isArray(tree)?tree:[]).flatMap(each=>{const[path,type,sha]=[(0,member.
D)(each,"path"),(0,member.D)(each,"type"),(0,member.D)(each,"sha")];return type==="blob"&&typeof path=="string"&&COMMIT.test(String(sha))?[[path,String(sha)]]:[]}))},
async blob(id2){const answer=await ask(`/git/blobs/${id2}`),[content,encoding]="words"in answer?[]:["content","encoding"].map(key=>(0,member.D)(answer.data,key));
if(!(typeof content!="string"||encoding!=="base64"||content.length>limits.Cq*1.5))return Buffer.from(content,"base64")}}}const READ_HINT="The token needs `conte\
nts: read` on that repository; the token of a job reads its own and public ones only.";async function followed(first,{apiUrl,userAgent,signal,shown}){const fetch=utils.
NT.request?.fetch;let{status,headers,data}=first,from=apiUrl;for(let step=0;status>=300&&status<400;step++){await data?.cancel?.().catch(()=>{});const place=headers.
location??"",url=place!==""&&URL.canParse(place,from)?new URL(place,from):void 0;if(!url||step>=REDIRECTS||!mayFollow(url,new URL(apiUrl)))throw new Outage(`${shown}\
 was not read: GitHub sends us to ${(0,lib_escape.C9)(url?.origin??"nowhere",200)}`);from=url.href;try{const response=await fetch(url,{redirect:"manual",headers:{
"user-agent":userAgent},...signal&&{signal}});status=response.status,headers=Object.fromEntries(response.headers),data=response.body}catch(error){throw new Outage(
`${shown} could not be read from ${url.host}: ${causeOf(error)}`)}}if(status!==200)throw new Outage(`${shown} could not be read: its archive gives status ${status}`);
if(Number(headers["content-length"]??0)>limits.at)throw tooLarge(shown);return data}function mayFollow(to,api){return to.username===""&&(to.protocol==="https:"||
to.protocol==="http:"&&to.hostname===api.hostname&&api.protocol==="http:")}async function*capped(body,shown,broken){let bytes=0;const chunks=body[Symbol.asyncIterator]();
try{for(;;){const{done,value}=await chunks.next().catch(()=>{throw broken()});if(done)return;if(bytes+=value.length,bytes>limits.at)throw tooLarge(shown);yield value}}finally{
await chunks.return?.().catch(()=>{})}}function tooLarge(shown){const limit=limits.at/1048576;return new Outage(`${shown} was not read: its archive is over ${limit}\
 MB. Clone it and scan the folder`)}function failureOf(error){const{status,response}=error;if(!(error instanceof Error)||status===void 0&&error.name!=="HttpErro\
r")throw error;const said=(0,member.D)(response?.data,"message"),words=(0,lib_escape.C9)(typeof said=="string"?said:error.message,300);return{status:response?status??
0:0,words:response?`${words} (${status})`:words,headers:response?.headers??{}}}function causeOf(error){const{cause}=error,text=cause instanceof Error?cause.message:
error instanceof Error?error.message:String(error);return(0,lib_escape.C9)(text,200)}function textOf(data){if(typeof data=="string")return data;if(data instanceof
ArrayBuffer)return Buffer.from(data).toString("utf8",0,200);const sha=(0,member.D)(data,"sha");return typeof sha=="string"?sha:""}function isName(value){return typeof value==
"string"&&/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value)}var inflate=__webpack_require__(31303),tar=__webpack_require__(30863);class BadArchive extends Error{}const LIMITS={
files:limits.t,bytes:limits.XN},REFUSALS=1e3,SLASH=47,OUTSIDE="An entry of the archive that lies outside the repository",TWICE="The archive holds it twice",KINDS={
link:"A hard link",other:"A device, or another thing that is no file"};async function unpack(packed,writer,limits2=LIMITS){const tree=createTree(writer,limits2),
reader=(0,tar.N5)(tree);try{for await(const chunk of(0,inflate.sd)(packed,"gzip"))if(reader.write(chunk),tree.isFull())break;tree.isFull()||reader.end()}catch(error){
throw error instanceof tar.mt?new BadArchive(`the archive is damaged: ${error.message}`):(0,inflate.sR)(error)?new BadArchive("the archive is damaged: it is no \
gzip, or cut off"):error}return tree.finish(),{isWhole:!tree.isFull()}}function createTree(writer,limits2){let top,entries=0,bytes=0,refusals=0,isKept=!1,isFull=!1;
const seen=new Set,folders=new Set,refuse=(path,detail)=>{refusals++<REFUSALS&&writer.gap({path,reason:"unreadable",detail:`${detail}; it was not unpacked.`})},
stop=detail=>{isFull=!0,writer.gap({path:"",reason:"too-large",detail})},belowTop=({name,kind})=>{const slash=name.indexOf("/"),first=name.subarray(0,slash<0?name.
length:slash);if(top??=Buffer.from(first),!(first.length>0&&first.equals(top)&&(slash>=0||kind==="folder"))||/^\.{1,2}$/.test(first.toString("latin1")))return;const below=slash<
0?name.subarray(name.length):name.subarray(slash+1);return kind==="folder"&&below.at(-1)===SLASH?below.subarray(0,-1):below},take=entry=>{const name=belowTop(entry);
if(name?.length===0&&entry.kind==="folder")return;const shown=(0,lib_escape.C9)((name??entry.name).toString("utf8"),200),key=name?.toString("latin1")??"",problem=name?
problemOf(name)??(seen.has(key)?TWICE:KINDS[entry.kind]):OUTSIDE;if(problem!==void 0||!name){refuse(shown,problem??OUTSIDE);return}leave(folders,key);const path=name.
toString("utf8");entry.kind==="folder"?folders.add(key):seen.add(key),entry.kind==="symlink"&&writer.gap(symlinkGap(path,entry.target.toString("utf8"))),isKept=
entry.kind==="file",isKept&&writer.begin(path,Buffer.from(path).equals(name)?void 0:Buffer.from(name))};return{isFull:()=>isFull,entry(entry){isKept=!1,!isFull&&
(bytes+=entry.size,++entries>limits2.files?stop(`Its archive holds more than ${limits2.files} entries; the rest was not looked at.`):bytes>limits2.bytes?stop(`U\
npacked it is over ${limits2.bytes/1024**2} MB; the rest was not looked at.`):take(entry))},bytes(chunk){isKept&&writer.write(chunk)},finish(){for(const key of folders){
const path=Buffer.from(key,"latin1").toString("utf8");writer.gap({path,reason:"submodule",detail:"A submodule; scan it as a repository of its own."})}refusals>REFUSALS&&
writer.gap({path:"",reason:"unreadable",detail:`${refusals-REFUSALS} more entries were not unpacked.`})}}}function problemOf(name){if(name.length>limits.Ni.bytes)
return"Its name is too long";if(name.includes(0))return"Its name holds a zero byte";const steps=name.toString("latin1").split("/");if(steps.length>limits.Ni.folders)
return"It lies too many folders deep";if(steps.some(step=>step===".."))return"Its name leads out of the repository";if(steps.some(step=>step===""||step==="."))return"\
Its name is no path"}function leave(folders,key){const slash=key.lastIndexOf("/");slash>0&&folders.delete(key.slice(0,slash))}function symlinkGap(path,to){const isOutside=leadsOut(
path,to),detail=`A symlink to ${`${(0,lib_escape.C9)(to,200)}${isOutside?", which points outside the tree":""}`}; symlinks are not followed.`;return{path,reason:"\
symlink",detail,link:{to,isOutside}}}function leadsOut(path,to){if(to.startsWith("/"))return!0;let depth=path.split("/").length-1;for(const step of to.split("/"))
if(step===".."?depth--:step!==""&&step!=="."&&depth++,depth<0)return!0;return!1}function startRepository(request){const{id:id2,host,owner,name}=request,api=openRepositoryApi(
request);let info=infoOf(request,{fullName:`${owner}/${name}`,...request.ref!==void 0&&{ref:request.ref}}),packed;const resolving=api.resolve().then(resolved=>(info=
infoOf(request,resolved),resolved),error=>{if(error instanceof Outage)return error;throw error}),fetching=resolving.then(resolved=>resolved instanceof Outage?{outage:resolved,
notes:[]}:fetchPacked(api,resolved,request));for(const promise of[resolving,fetching])promise.catch(()=>{});return{resolved:resolving.then(()=>{}),target:{get info(){
return info},async list(){const{outage,notes,...fetched}=await fetching;if(packed=fetched.packed,outage){const detail=`${outage.message.replace(/\.$/,"")}.`,{commit:_,
...elsewhere}=info.elsewhere;return info={...info,elsewhere},{files:[],gaps:[{target:id2,path:"",reason:"repository-unreachable",detail}],notes:[detail]}}const gaps=packed?.
gaps??[];return{files:packed?.files.toSorted(byPath)??[],gaps:gaps.map(gap=>({...gap,target:id2})).sort(byPath),...notes.length>0&&{notes:notes.map(note=>`${host}\
/${owner}/${name}: ${note}`)}}},read:(...given)=>packed?.read(...given)??NOT_THERE,withSource:(...given)=>packed?packed.withSource(...given):NOT_THERE,countLineEnds:(...given)=>packed?.
countLineEnds(...given)??0}}}const NOT_THERE={kind:"gap",reason:"vanished",detail:"It was not downloaded."};function infoOf({id:id2,host},{fullName,ref,commit}){
const name=ref===void 0?fullName:`${fullName}@${ref}`,url=`https://${host}/${fullName}`;return{id:id2,kind:"github-repository",name,displayPrefix:`${name}:`,repositoryPrefix:"",
configPrefix:"",isOwn:!1,elsewhere:{name:fullName,url,files:`${url}/blob/${commit??"HEAD"}/`,...commit!==void 0&&{commit}}}}async function fetchPacked(api,{commit,
isPrivate},{owner,name,temp,keep}){const kept=await keep?.find(commit).catch(()=>{}),known=kept===void 0?void 0:(0,targets_packed.PP)(kept);if(known)return{packed:known,
notes:[]};const notes=[];let folder;try{folder=(0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp??(0,external_node_os_.tmpdir)(),"bartizan-rep\
ository-"));const file=(0,external_node_path_.join)(folder,"packed"),descriptor=(0,external_node_fs_.openSync)(file,"wx",384);try{const writer=(0,targets_packed.
$8)(descriptor),{isWhole}=await unpack(api.archive(commit),writer);isWhole&&await addLeftOut(api,commit,writer,notes),writer.finish()}finally{(0,external_node_fs_.
closeSync)(descriptor)}isPrivate||await keep?.put(commit,file).catch(error=>notes.push(`it was not kept: ${(0,errors.K)(error)}.`));const packed=(0,targets_packed.
PP)(file);return packed?{packed,notes}:{outage:new Outage("what was downloaded cannot be read again"),notes}}catch(error){const outage=outageOf(error,`${owner}/${name}`);
if(!outage)throw error;return{outage,notes}}finally{folder!==void 0&&(0,external_node_fs_.rmSync)(folder,{recursive:!0,force:!0})}}async function addLeftOut(api,commit,writer,notes){
const listed=await api.files(commit);if(!listed){notes.push("GitHub does not list all of its files, so what it keeps out of its archive is not known.");return}const missing=[
...listed].filter(([path])=>!writer.has(path));for(const[index,[path,blob]]of missing.entries()){const bytes=index<limits.RK?await api.blob(blob):void 0;bytes?(writer.
begin(path,void 0),writer.write(bytes)):writer.gap({path,reason:"unreadable",detail:"The repository keeps it out of its archives (export-ignore)."})}}function outageOf(error,shown){
if(error instanceof Outage)return error;if(error instanceof BadArchive)return new Outage(`${shown} was not read: ${error.message}`);const code=typeof error=="ob\
ject"&&error!==null&&"code"in error?error.code:void 0;return typeof code=="string"&&/^E[A-Z]+$/.test(code)?new Outage(`${shown} was not read: there is no place \
for its archive: ${(0,errors.K)(error)}`):void 0}function byPath(a,b){return a.path<b.path?-1:a.path>b.path?1:0}}),61516:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{toolCache:()=>toolCache});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),_actions_tool_cache__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59805);const TOOL="bartizan-repository",FILE="repository.packed",ANY="any",toolCache={
async find(commit){const folder=(0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_1__.I6)(TOOL,versionOf(commit),ANY);return folder===""?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(folder,FILE)},async put(commit,file){await(0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_1__.NJ)(file,FILE,TOOL,versionOf(commit),ANY)}};function versionOf(commit){
return`0.0.0-c${commit}`}}),38525:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$8:()=>createPackWriter,
JP:()=>readsOf,PP:()=>openPacked});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),_artifacts_decode_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
42972),_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354),_partial_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(74624);const MARK="BA\
RTIZAN",TAIL=8+MARK.length,HEAD=64*1024,CHUNK=1024*1024;function createPackWriter(descriptor){const files=[],gaps=[],known=new Set,put=bytes=>{for(let at=0;at<bytes.
length;)at+=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor,bytes,at)};return{begin(path,rawPath){known.add(path),files.push([path,rawPath?.toString(
"base64")??null,0])},write(bytes){const file=files.at(-1);file&&(put(bytes),file[2]+=bytes.length)},gap(each){known.add(each.path),gaps.push(each)},has:path=>known.
has(path),finish(){const index=Buffer.from(JSON.stringify({format:1,files,gaps})),tail=Buffer.alloc(TAIL);tail.writeBigUInt64LE(BigInt(index.length)),tail.write(
MARK,8),put(Buffer.concat([index,tail]))}}}function readPacked(descriptor){const{size:whole}=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor),tail=bytesAt(
descriptor,whole-TAIL,TAIL),length=tail?.toString("latin1",8)===MARK?Number(tail.readBigUInt64LE()):Number.NaN,start=whole-TAIL-length,text=start>=0?bytesAt(descriptor,
start,length)?.toString("utf8"):void 0,index=text===void 0?void 0:parsed(text);if(!index)return;const files=[];let offset=0;for(const[path,raw,size]of index.files)
files.push({path,offset,size,...raw!==null&&{rawPath:Buffer.from(raw,"base64")}}),offset+=size;if(offset!==start)return;const stretch=(from,size)=>stretchOf(descriptor,
from,size);return{files,gaps:index.gaps,...readsOf(stretch,files),close:()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}function readsOf(stretch,files){
const byKey=new Map(files.map(file=>[keyOf(file),file]));return{read(file,buffer,mayBeBinary=!1){const found=byKey.get(keyOf(file));return found?contentOf(stretch(
found.offset,found.size),buffer,mayBeBinary):{kind:"gap",reason:"vanished",detail:"It is not in the archive."}},withSource(file,use){const found=byKey.get(keyOf(
file));if(!found)return{kind:"gap",reason:"vanished",detail:"It is not in the archive."};use(stretch(found.offset,found.size))},countLineEnds(file,to){const found=byKey.
get(keyOf(file));return found?lineEnds(stretch(found.offset,found.size),Math.min(to,found.size)):0}}}function openPacked(path){let descriptor;try{descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync)(path,"r")}catch{return}const packed=readPacked(descriptor);return packed||(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),packed}function contentOf(source,buffer,mayBeBinary){
const{size}=source,read=(start,length,from)=>{if(source.copy(buffer,start,from,length)<length)throw new Error("the file ends early");return length};try{if(mayBeBinary&&
size>=HEAD&&(read(0,HEAD,0),(0,_artifacts_decode_js__WEBPACK_IMPORTED_MODULE_1__.Wb)(buffer.subarray(0,HEAD))))return{kind:"gap",reason:"binary",detail:"binary \
file"};if(size<=_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__.aA)return{kind:"whole",length:read(0,size,0)};const regions=(0,_partial_js__WEBPACK_IMPORTED_MODULE_3__.
B)(size);for(const region of regions)read(region.start,region.length,region.offset);return{kind:"partial",size,regions}}catch{return{kind:"gap",reason:"unreadab\
le",detail:"The archive could not be read again."}}}function stretchOf(descriptor,start,size){return{size,read(offset,wanted){const length=Math.max(0,Math.min(wanted,
size-offset));return(length>0?bytesAt(descriptor,start+offset,length):void 0)??Buffer.alloc(0)},copy(to,at,offset,wanted){const length=Math.max(0,Math.min(wanted,
size-offset));try{return offset<0?0:fill(descriptor,to,at,length,start+offset)}catch{return 0}}}}function lineEnds(source,length){let lines=0;for(let at=0;at<length;at+=
CHUNK){const bytes=source.read(at,CHUNK+1);if(bytes.length===0)break;lines+=(0,_partial_js__WEBPACK_IMPORTED_MODULE_3__.l)(bytes,0,Math.min(CHUNK,bytes.length,length-
at))}return lines}function fill(descriptor,buffer,start,length,position){for(let done=0;done<length;){const got=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(
descriptor,buffer,start+done,length-done,position+done);if(got===0)throw new Error("the file ends early");done+=got}return length}function bytesAt(descriptor,position,length){
if(position<0)return;const bytes=Buffer.allocUnsafe(length);try{return fill(descriptor,bytes,0,length,position),bytes}catch{return}}function parsed(text){try{const index=JSON.
parse(text);return index.format===1?index:void 0}catch{return}}function keyOf({path,rawPath}){return rawPath===void 0?path:`\0${rawPath.toString("latin1")}`}})};export{id,ids,modules};
