const id=4770,ids=[4770],modules={7332:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{CC:()=>createClassifier,L8:()=>classify,vU:()=>isAlwaysText});var _clients_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3364);const FORMAT_BY_EXTENSION={
json:"json",jsonc:"json",json5:"json",ipynb:"json",webmanifest:"json",map:"json",yaml:"yaml",yml:"yaml",toml:"toml",md:"markdown",mdc:"markdown",mdx:"markdown",
markdown:"markdown",rst:"text",txt:"text",sh:"shell",bash:"shell",zsh:"shell",fish:"shell",rb:"shell",pl:"shell",r:"shell",ps1:"shell",tf:"shell",dockerfile:"sh\
ell",ini:"shell",cfg:"shell",conf:"shell",properties:"shell",py:"python",pyi:"python",js:"javascript",mjs:"javascript",cjs:"javascript",jsx:"javascript",ts:"jav\
ascript",mts:"javascript",cts:"javascript",tsx:"javascript",java:"javascript",kt:"javascript",cs:"javascript",rs:"javascript",swift:"javascript",c:"javascript",
cc:"javascript",cpp:"javascript",h:"javascript",php:"javascript",scala:"javascript",dart:"javascript",go:"go",html:"html",htm:"html",xml:"html",svg:"html",vue:"\
html",svelte:"html"},CODE_FORMATS=new Set(["shell","python","javascript","go"]),LOCKFILES=new Set(`package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yam\
l bun.lock bun.lockb deno.lock poetry.lock uv.lock
  pdm.lock pipfile.lock cargo.lock go.sum composer.lock gemfile.lock flake.lock`.split(/\s+/)),ENV_FILE=/^(\.env(\..+)?|.+\.env|\.envrc)$/s,USES=[{use:"vendored",
folder:/(^|\/)(node_modules|vendor|third_party|thirdparty|bower_components|site-packages)\//},{use:"test",folder:/(^|\/)(__tests__|__mocks__|__fixtures__|tests?|testing|testdata|test-data|test_data|fixtures?|spec|specs|e2e|mocks?|evals?)\//,
name:/^(test_.+\.py|.+(_test|\.test|\.spec|_spec)\.[a-z]+|conftest\.py)$/s},{use:"example",folder:/(^|\/)(examples?|samples?|demos?|templates?|boilerplates?|cookbooks?|playground)\//,
name:/\.(example|sample|template|dist)(\.[a-z]+)?$/},{use:"docs",folder:/(^|\/)(docs?|documentation|website|tutorials?)\//,name:/^(readme|changelog|contributing|security)(\.[a-z-]+)?\.(md|rst|txt)$/}],
GLOB_PARTS={"**/":"(?:.*/)?","**":".*","*":"[^/]*","{":"(?:",",":"|","}":")",".":"\\."},clientFiles=_clients_js__WEBPACK_IMPORTED_MODULE_0__.oi.map(row=>({...row,
pattern:patternOf(row.glob)})),MAYBE_CLIENT_FILE=/(^|\/)\.[a-z]|mcp|claude|agent|skill|hooks|opencode|gemini|copilot|devcontainer|qwen|chatmode|prompt|plugins\/|^warp\.md$|^crush\.md$|\.mdc$|\.instructions\.|(?:tool|functions)[^/]*\.json$|(^|\/)action\.ya?ml$|(?:^|[/.])server\.json$|(?:^|\/)manifest\.(?:[\w-]+\.)?json$|crush\.json|openclaw|librechat|\.code-workspace$|(?:^|\/)(?:goose|zed|amp|user|codex|amazonq)\//;
function patternOf(glob){const source=glob.replace(/\*\*\/|\*\*|[*{},.]/g,part=>GLOB_PARTS[part]??part);return new RegExp(`^${source}$`,"s")}const MAY_SAY_MORE=/env|test|spec|example|sample|template|dist|readme|changelog|contributing|security|file|lock|\.sum$|shrinkwrap/;
function createClassifier(){const folders=new Map;return path=>{const lower=path.toLowerCase(),end=lower.lastIndexOf("/")+1,name=lower.slice(end),above=lower.slice(
0,end);let folder=folders.get(above);folder||(folder={rank:rankOf(USES,use=>use.folder.test(above)),mayHoldClientFiles:MAYBE_CLIENT_FILE.test(above)},folders.set(
above,folder));const saysMore=MAY_SAY_MORE.test(name),byName=(saysMore?formatByWholeName(name):void 0)??formatByExtension(name);if(folder.mayHoldClientFiles||MAYBE_CLIENT_FILE.
test(name)){const row=clientFiles.find(({pattern})=>pattern.test(lower));if(row)return{kind:row.kind,format:row.format??byName??"json",use:useOfFolder(projectOf(
lower))}}const rank=saysMore?Math.min(folder.rank,rankOf(USES,use=>use.name?.test(name)??!1)):folder.rank;return{kind:saysMore&&LOCKFILES.has(name)?"lockfile":kindByFormat(
byName),format:byName??"text",use:USES[rank]?.use??"runtime"}}}function classify(path){return createClassifier()(path)}function useOfFolder(folders){return USES.
find(({folder})=>folder.test(folders))?.use??"runtime"}function rankOf(items,fits){const index=items.findIndex(fits);return index<0?items.length:index}function projectOf(path){
const own=/(?<=^|\/)(?:\.[a-z][^/]*|skills)\//.exec(path);return path.slice(0,own?.index??path.lastIndexOf("/")+1)}function isAlwaysText(kind){return kind!=="ot\
her"&&kind!=="lockfile"}function formatByWholeName(name){return ENV_FILE.test(name)?"env":/^(dockerfile|containerfile|makefile|jenkinsfile|procfile|justfile)/.test(
name)?"shell":void 0}function formatByExtension(name){const dot=name.lastIndexOf(".");return dot<0?void 0:FORMAT_BY_EXTENSION[name.slice(dot+1)]}function kindByFormat(format){
return format===void 0?"other":format==="env"?"env-file":CODE_FORMATS.has(format)?"code":format==="json"||format==="yaml"||format==="toml"?"document":"prose"}}),
1318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>linkedAs,g:()=>settled});
const SHORT=512*1024,SERVERS_KEY='"mcpServers"';function settled(classification,bytes){const{kind,format}=classification;return kind==="server-manifest"&&!isManifest(
bytes)?{...classification,kind:"document"}:kind==="document"&&format==="json"&&bytes.length<=SHORT&&hasServers(bytes)?{...classification,kind:"mcp-config"}:classification}
function isManifest(bytes){const head=bytes.toString("latin1",0,262144);return/"\$schema"\s*:\s*"[^"]{0,200}(?:modelcontextprotocol|\/mcpb?[/-]|\/dxt[/-])[^"]{0,200}"/i.
test(head)||/"(?:packages|remotes)"\s*:\s*\[/.test(head)&&/"(?:registry_?type|registry_?name|transport)"\s*:|"(?:streamable-http|sse)"/i.test(head)||/"(?:manifest_version|dxt_version|mcpb_version)"\s*:/.
test(head)&&/"(?:mcp_config|entry_point)"\s*:/.test(head)}function hasServers(bytes){const at=bytes.indexOf(SERVERS_KEY);if(at<0)return!1;let depth=0;for(let index=0;index<
at;index++){const byte=bytes[index];if(byte===34)for(index++;index<at&&bytes[index]!==34;index++)bytes[index]===92&&index++;else byte===123||byte===91?depth++:(byte===
125||byte===93)&&depth--}return depth===1&&/^\s*:\s*\{/.test(bytes.toString("latin1",at+SERVERS_KEY.length,at+SERVERS_KEY.length+40))}function linkedAs(path,classify){
const isOfClient=/(?:^|\/)\.[^/]+$/.test(path);return["","/x.md",.../(?:^|\/)skills?$/.test(path)?["/x/SKILL.md"]:[],...isOfClient?["/settings.json","/mcp.json"]:
[]].map(name=>classify(path+name)).find(({kind})=>CLIENT_KINDS.has(kind))}const CLIENT_KINDS=new Set(["mcp-config","agent-settings","skill","agent-definition","\
instructions","command","workflow"])}),9031:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Yh:()=>isManifest,n4:()=>packageFolder,yS:()=>folderOf,yk:()=>byPackage});var _classify_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7332);const MANIFEST=/(?:^|\/)(?:package\.json|pyproject\.toml|go\.mod|setup\.py)$/;
function isManifest(path){return MANIFEST.test(path)}function folderOf(path){const end=path.lastIndexOf("/");return end<0?".":path.slice(0,end)}function packageFolder(path,folders){
let folder=folderOf(path);for(;folder!=="."&&!folders.has(folder);)folder=folderOf(folder);return folder}function byPackage(entries,paths){const folders=new Set(
paths.filter(isManifest).map(folderOf)),packages=new Map;for(const entry of entries){if((0,_classify_js__WEBPACK_IMPORTED_MODULE_0__.L8)(entry.path).use!=="runt\
ime")continue;const folder=packageFolder(entry.path,folders),own=packages.get(folder);own?own.push(entry):packages.set(folder,[entry])}return packages}}),866:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>plainSchema,j:()=>captureRegistered});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8989),
_mask_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6626);const NAME_LENGTH=300,DESCRIPTION_LENGTH=64*1024,SCHEMA_LENGTH=256*1024;function captureRegistered(artifact,places,{
target,secrets}){const lines=artifact.lines(),repeats=secrets.length===0?[]:(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.UY)(artifact.latin1(),secrets),hide=(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.
Hj)(artifact.bytes,(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.UB)(artifact.bytes,[...secrets,...repeats]));return places.map(({kind,name,description,schema,framework,
isGuess,range:[start,end]})=>{const shown=schema===void 0?void 0:hiddenSchema(schema,hide);return{target,path:artifact.path,range:{start:lines.position(start),end:lines.
position(end)},kind,name:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(hide(name),NAME_LENGTH),...description!==void 0&&{description:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(hide(description),DESCRIPTION_LENGTH)},...shown!==void 0&&{schema:shown},framework,isGuess}})}function plainSchema(schema){return schema===void 0?void 0:hiddenSchema(
schema,text=>text)}function hiddenSchema(schema,hide){const text=JSON.stringify(schema);if(!(text===void 0||text.length>SCHEMA_LENGTH))return JSON.parse(text,(_,value)=>typeof value==
"string"?hide(value):value)}}),5858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
cx:()=>SEGMENT_ROLES,hz:()=>ARTIFACT_KINDS,tk:()=>USES});const ARTIFACT_KINDS=["mcp-config","agent-settings","server-manifest","tool-list","mcp-definitions","mc\
p-observations","skill","agent-definition","instructions","command","workflow","hook-script","code","env-file","lockfile","document","prose","other"],FORMATS=null,
USES=["runtime","test","example","docs","vendored"],SEGMENT_ROLES=["file","model-text","mcp-server","launch","hook","hook-command","tool","workflow","server-man\
ifest","document"]}),4770:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>scanTargets});
var external_node_path_=__webpack_require__(6760),artifacts_artifact=__webpack_require__(7999),artifacts_classify=__webpack_require__(7332),coverage=__webpack_require__(
7706);const NAMED=1e4,EXAMPLES=100,MISUNDERSTOOD=.5,UNREAD=new Set(["unreadable","vanished","time-limit","server-unreachable","repository-unreachable"]);function createCoverageBook(){
const gaps=[],gapCounts={},kinds={},missed=new Map;let code,filesRead=0,filesUnread=0,bytes=0;function note(each,share){const count=(gapCounts[each.reason]??0)+
1;if(gapCounts[each.reason]=count,(0,coverage.O)(each)){const file=`${each.target}\0${each.path}`;missed.set(file,Math.max(share,missed.get(file)??0))}count<=((0,coverage.
O)(each)?NAMED:EXAMPLES)&&gaps.push(each)}return{gap(each){UNREAD.has(each.reason)&&filesUnread++,note(each,UNREAD.has(each.reason)?1:MISUNDERSTOOD)},unanalysed(each){
note(each,MISUNDERSTOOD)},code(analysed){code=code?sum(code,analysed):analysed},whole(kind,size){filesRead++,bytes+=size,kinds[kind]=(kinds[kind]??0)+1},partial(target,path,size,read){
filesRead++,bytes+=read;const detail=`${megabytes(size)}: looked at its head, its tail and samples between, ${megabytes(read)} in all`;note({target,path,reason:"\
too-large",detail},1-read/size)},outOfTime(target,paths){for(const path of paths)this.gap({target,path,reason:"time-limit",detail:"the time limit was reached be\
fore it"})},close(){const filesListed=filesRead+filesUnread,missedFiles=[...missed.values()].reduce((sum2,share)=>sum2+share,0);return{filesListed,filesWhole:filesListed-
missed.size,bytes,kinds,gaps,gapCounts,percent:filesListed===0?null:Math.max(0,Math.floor(100*(filesListed-missedFiles)/filesListed)),...code&&{code}}}}}function sum(a,b){
const parsed={...a.parsed};for(const[why,count]of Object.entries(b.parsed))parsed[why]=(parsed[why]??0)+count;return{parsed,functions:a.functions+b.functions,tools:a.
tools+b.tools}}function megabytes(size){return size>=1024**3?`${(size/1024**3).toFixed(1)} GB`:`${(size/1024**2).toFixed(1)} MB`}var segments=__webpack_require__(
9396),code_signs=__webpack_require__(1620),artifact=__webpack_require__(5858);function createCodeSurvey({codeHits},target,coverage2){if(!codeHits)return;const found=[];
return{candidates:()=>new Map(found.toSorted((a,b)=>artifact.tk.indexOf(a.use)-artifact.tk.indexOf(b.use)||(a.path<b.path?-1:1)).map(({path,reasons})=>[path,reasons])),
note(artifact2,hits){const own=codeHits(hits);if(own.length===0||!artifact2.isWhole||artifact2.link||!(0,code_signs.e0)(artifact2))return;const reasons=(0,code_signs.
FM)(artifact2,own);reasons.length!==0&&((0,code_signs.bn)(artifact2)?coverage2.unanalysed({target,path:artifact2.path,reason:"not-supported",detail:"It is minif\
ied or put together by a bundler: its code is not analysed; scan its sources."}):found.push({path:artifact2.path,use:artifact2.use,reasons}))}}}var build_engine=__webpack_require__(
1890),lib_document=__webpack_require__(5721),errors=__webpack_require__(1469),lib_glob=__webpack_require__(6740),limits=__webpack_require__(4354),capture=__webpack_require__(
7640);function bounded(occurrences,leftOut){const counts=new Map,left=new Map,kept=occurrences.filter(occurrence=>{const{id:id2}=occurrence.rule.info,tier=(0,capture.
kx)(occurrence),count=(counts.get(`${id2} ${tier}`)??0)+1;counts.set(`${id2} ${tier}`,count);const isKept=count<=(tier==="gate"?limits.Iz:limits.qR);return isKept||
left.set(id2,(left.get(id2)??0)+1),isKept});for(const[rule,count]of left)leftOut(rule,count);return kept}var decode=__webpack_require__(2972),artifacts_lock=__webpack_require__(
4893),lock_file=__webpack_require__(2416),lock_packages=__webpack_require__(9031),registered=__webpack_require__(866),build_occurrences=__webpack_require__(2474);
async function visitProject(visit){const{target,candidates,coverage:coverage2,now}=visit,id2=target.info.id,detectors=await visit.engine.loadProjectDetectors(),
missed=(path,reason,detail)=>coverage2.unanalysed({target:id2,path,reason,detail});if(visit.deadline!==void 0&&now()>visit.deadline){for(const path of candidates.
keys())missed(path,"time-limit","the time limit was reached before its code was analysed");return{registered:[],timings:{}}}const sources=createSources(visit),started=now();
let analysis;try{analysis=await visit.analyse({files:sources.files,paths:visit.files.map(({path})=>path),candidates,read:sources.files.text,now,...visit.deadline!==
void 0&&{deadline:visit.deadline}})}catch(error){const detail=`the analysis of source code failed: ${error instanceof Error?error.message:String(error)}`;for(const path of candidates.
keys())missed(path,"detector-failed",detail);return{registered:[],timings:{analyse:now()-started}}}const analysed=now();for(const{path,reason,detail}of analysis.
gaps)visit.isVisited(path)&&coverage2.unanalysed({target:id2,path,reason,detail});const{parsed,functions}=analysis.counts;coverage2.code({parsed,functions,tools:analysis.
entries.filter(({kind})=>kind==="tool").length});const found=[],locked=lockedSource(visit,sources,analysis);for(const detector of detectors)try{detector.detect(
{analysis,locked,report:occurrence=>found.push(occurrence)})}catch(error){const detail=`${detector.name} failed: ${error instanceof Error?error.message:String(error)}`;
for(const path of candidates.keys())missed(path,"detector-failed",detail)}return captureOccurrences(visit,sources,found.filter(({path})=>visit.isChosen(path))),
{registered:registeredIn(visit,sources,analysis),timings:analysis.timings??{analyse:analysed-started}}}function lockedSource(visit,sources,analysis){if(visit.target.
info.kind==="git-tree"||!sources.files.has(artifacts_lock.Sy))return;const text=sources.load(artifacts_lock.Sy)?.artifact.text(),lock=text===void 0?void 0:(0,lock_file.
parseLock)(text);if(text===void 0||!lock||!(0,lock_file.isLock)(lock)||Object.values(lock.servers).every(({from})=>from!=="source"))return;const paths=visit.files.
map(({path})=>path),isWhole=analysis.gaps.length===0&&paths.every(path=>visit.isChosen(path));return{lock,text,packages:(0,lock_packages.yk)(analysis.entries,paths),
isWhole}}function createSources(visit){const{target,engine,parsers,classify}=visit,byPath=new Map(visit.files.map(file=>[file.path,file])),folders=new Map;for(const path of byPath.
keys()){const folder=path.slice(0,Math.max(0,path.lastIndexOf("/"))),inside=folders.get(folder);inside?inside.push(path):folders.set(folder,[path])}for(const inside of folders.
values())inside.sort();const load=path=>{const file=byPath.get(path);if(!file)return;const classification=classify(path),content=target.read(file,engine.buffer,
!(0,artifacts_classify.vU)(classification.kind));if(content.kind!=="whole")return;const decoded=(0,decode.g)((0,decode.D4)(engine.buffer.subarray(0,content.length)));
if(decoded.isBinary&&!(0,artifacts_classify.vU)(classification.kind))return;const{bytes,hasByteOrderMark,isTranscoded}=decoded;return{artifact:(0,artifacts_artifact.
D)({...classification,path,bytes,isWhole:!0,parse:parsers.parse}),hasByteOrderMark,isTranscoded}};return{files:{has:path=>byPath.has(path),filesIn:folder=>folders.
get(folder)??[],named:name=>[...byPath.keys()].filter(path=>path===name||path.endsWith(`/${name}`)).sort(),text:path=>load(path)?.artifact.text()},load}}function rangeIn(artifact2,{
at,to}){return[artifact2.byteOffset(at),artifact2.byteOffset(to)]}function captureOccurrences(visit,sources,found){const{target,coverage:coverage2}=visit,id2=target.
info.id,steps=capturedSteps(visit,sources,found);for(const[path,own]of grouped(found,each=>each.path)){const loaded=sources.load(path);if(!loaded)continue;const{
artifact:artifact2,hasByteOrderMark,isTranscoded}=loaded,occurrences=own.map(({rule,place,message,identity,notes,confidence,tier,...each})=>({rule,place,message,
identity,notes,confidence,...tier&&{tier},range:rangeIn(artifact2,each),...each.steps.length>0&&{flow:shortened(each.steps).flatMap(step=>steps.get(step)??[])}})),
leftOut=(rule,count)=>coverage2.gap({target:id2,path,reason:"too-large",detail:`${count} further findings of ${rule} are not listed`});visit.findings.push(...(0,capture.
nk)(artifact2,bounded(occurrences,leftOut),{target:id2,secrets:(0,build_occurrences.V)(artifact2,visit.engine),secretKey:visit.secretKey,hasByteOrderMark,isTranscoded,
refuseMarker:(line,why)=>visit.notices.push({kind:"not-honoured",message:`${path}:${line}: ignore marker not honoured: ${why}`})}))}}function capturedSteps(visit,sources,found){
const captured=new Map,steps=new Set(found.flatMap(each=>shortened(each.steps)));for(const[path,own]of grouped([...steps],step=>step.path)){const loaded=sources.
load(path);if(!loaded)continue;const{artifact:artifact2}=loaded,wanted=own.map(step=>({range:rangeIn(artifact2,step),what:step.what})),context={target:visit.target.
info.id,secrets:(0,build_occurrences.V)(artifact2,visit.engine)};for(const[index,step]of(0,capture.mA)(artifact2,wanted,context).entries())captured.set(own[index],
step)}return captured}function shortened(steps){return steps.length<=limits.j9?steps:[...steps.slice(0,limits.j9/2),...steps.slice(-limits.j9/2)]}function registeredIn(visit,sources,{
entries}){return[...grouped(entries,({path})=>path)].flatMap(([path,own])=>{const loaded=sources.load(path);if(!loaded)return[];const{artifact:artifact2}=loaded;
return(0,registered.j)(artifact2,own.map(entry=>({...entry,range:rangeIn(artifact2,entry)})),{target:visit.target.info.id,secrets:(0,build_occurrences.V)(artifact2,
visit.engine)})})}function grouped(items,keyOf){const groups=new Map;for(const item of items){const group=groups.get(keyOf(item));group?group.push(item):groups.
set(keyOf(item),[item])}return groups}var compile=__webpack_require__(265),packs=__webpack_require__(4930),workspace=__webpack_require__(1928),content_signs=__webpack_require__(
1318),severity=__webpack_require__(6271);function onePerSecret(occurrences){const claims=occurrences.flatMap(occurrence=>{const secret=occurrence.rule.info.category===
"secrets"?occurrence.secrets?.[0]:void 0;return secret?[{occurrence,secret}]:[]});if(claims.length<2)return occurrences;const informed=shareStanding(claims),taken=[],
kept=new Map;for(const[index,{occurrence,secret}]of[...informed.entries()].toSorted(byWorth)){const at=countBefore(taken,secret[0]),[left,right]=[taken[at-1],taken[at]];
left&&left[1]>secret[0]||right&&right[0]<secret[1]||(taken.splice(at,0,secret),kept.set(claims[index].occurrence,occurrence))}const claimed=new Set(claims.map(({
occurrence})=>occurrence));return occurrences.flatMap(occurrence=>kept.get(occurrence)??(claimed.has(occurrence)?[]:occurrence))}function shareStanding(claims){
const known=claims.filter(({occurrence})=>occurrence.standing==="example"||occurrence.standing==="harmless").toSorted((a,b)=>a.secret[0]-b.secret[0]);if(known.length===
0)return claims;const starts=known.map(({secret})=>secret);return claims.map(claim=>{const{occurrence,secret}=claim,reader=known[countBefore(starts,secret[0]+1)-
1];return!reader||reader.secret[1]<secret[1]||isKnown(occurrence)||!reader.occurrence.standing?claim:{secret,occurrence:{...occurrence,standing:reader.occurrence.
standing}}})}function isKnown({standing="plain"}){return standing!=="plain"}function byWorth([first,a],[second,b]){return severity.iB.indexOf((0,capture.kx)(a.occurrence))-
severity.iB.indexOf((0,capture.kx)(b.occurrence))||severity.ix.indexOf(confidenceOf(a))-severity.ix.indexOf(confidenceOf(b))||Number(isSurrounded(a))-Number(isSurrounded(
b))||severity.oC.indexOf(a.occurrence.rule.info.severity)-severity.oC.indexOf(b.occurrence.rule.info.severity)||lengthOf(b.secret)-lengthOf(a.secret)||lengthOf(
a.occurrence.range)-lengthOf(b.occurrence.range)||first-second}function isSurrounded({occurrence:{range},secret}){return range[0]<secret[0]||range[1]>secret[1]}
function confidenceOf({occurrence}){return occurrence.confidence??occurrence.rule.info.confidence}function lengthOf([start,end]){return end-start}function countBefore(ranges,offset){
let low=0,high=ranges.length;for(;low<high;){const middle=low+high>>1;ranges[middle][0]<offset?low=middle+1:high=middle}return low}var peers=__webpack_require__(
6233);const GAP_OF_PROBLEM={syntax:"unparsable",depth:"too-deep",size:"too-large"};function visitFile(visit){const{target,file,coverage:coverage2}=visit,{buffer}=visit.
engine,content=target.read(file,buffer,!(0,artifacts_classify.vU)(visit.classification.kind));if(content.kind==="gap"){const lack=visitLink(visit,content.link);
if(lack)return lack;coverage2.gap({target:target.info.id,path:file.path,reason:content.reason,detail:content.detail});return}let{classification}=visit,head;for(const{
start,length,offset,isWhole}of partsOf(content)){const bytes=buffer.subarray(start,start+length),decoded=head?(0,decode.tz)(bytes,head,offset):(0,decode.D4)(bytes);
if(!head){head=decoded,classification=(0,content_signs.g)(classification,decoded.bytes);const{kind,format}=classification;if((0,segments.og)(kind)&&(0,artifacts_artifact.
b)(format)&&!visit.parsers.formats.has(format))return{format}}if(decoded.isBinary&&!(0,artifacts_classify.vU)(classification.kind)){coverage2.gap({target:target.
info.id,path:file.path,reason:"binary",detail:"binary file"});return}const lack=visitBytes({...visit,classification},decoded,{isWhole,isHead:offset===0},()=>target.
countLineEnds(file,offset));if(lack)return lack;isWhole&&coverage2.whole(classification.kind,length)}if(content.kind==="partial"){const read=content.regions.reduce(
(sum2,{length})=>sum2+length,0);coverage2.partial(target.info.id,file.path,content.size,read)}}function visitLink(visit,link){const{target,file}=visit,classification=link&&
(0,content_signs.U)((target.info.place??"")+file.path,artifacts_classify.L8);if(!link||!classification)return;const text=(0,decode.D4)(Buffer.from(link.to,"utf8"));
return visitBytes({...visit,classification,link},text,{isWhole:!0,isHead:!0},()=>0)}function partsOf(content){return content.kind==="whole"?[{start:0,length:content.
length,offset:0,isWhole:!0}]:content.regions.map(region=>({...region,isWhole:!1}))}function visitBytes(visit,readable,{isWhole,isHead},linesBefore){const{target,
file,classification,coverage:coverage2,engine,notices}=visit,id2=target.info.id,decoded=classification.kind==="code"||classification.kind==="other"?readable:(0,decode.
g)(readable),{bytes}=decoded,artifact2=(0,artifacts_artifact.D)({...classification,path:file.path,bytes,isWhole,isHead,...visit.link&&{link:visit.link},...file.
pinned&&{pinned:file.pinned},...visit.peers&&classification.kind==="mcp-definitions"&&{peers:visit.peers},parse:visit.parsers.parse,linesBefore}),hits=engine.hitsIn(
bytes),loadDetectors=engine.lackingFor(artifact2,hits);if(loadDetectors)return{loadDetectors};const gap=(detail,reason)=>coverage2.gap({target:id2,path:file.path,
reason,detail});visit.survey?.note(artifact2,hits);const occurrences=(0,build_occurrences.w)(artifact2,engine,hits,gap);if(visit.peers&&isWhole&&visit.peers.push(
...(0,peers.L1)(artifact2)),isWhole&&!artifact2.link&&((0,segments.rm)(artifact2.kind)||(0,segments.og)(artifact2.kind)&&artifact2.isParsed))for(const problem of artifact2.
document()?.problems.slice(0,1)??[]){const{line}=artifact2.lines().position(artifact2.byteOffset(problem.offset));gap(`line ${line}: ${problem.message}`,GAP_OF_PROBLEM[problem.
kind])}if(occurrences.length===0)return;const reported=onePerSecret(occurrences.filter(({rule})=>!rule.isMaskOnly));reported.length!==0&&visit.findings.push(...(0,capture.
nk)(artifact2,bounded(reported,(rule,count)=>gap(`${count} further findings of ${rule} are not listed`,"too-large")),{target:id2,secrets:occurrences.flatMap(({secrets})=>secrets??
[]),secretKey:visit.secretKey,hasByteOrderMark:decoded.hasByteOrderMark,isTranscoded:decoded.isTranscoded,refuseMarker:(line,why)=>notices.push({kind:"not-honou\
red",message:`${file.path}:${line}: ignore marker not honoured: ${why}`})}))}async function scan(request){const{path,servers=[],lock,rules,include,exclude,env={}}=request,
isChosen2=({id:id2})=>rules?.some(glob=>matchesGlob(id2,glob))??!0,targets=[];if(path!==void 0&&targets.push(await openWorkspace({id:"workspace",root:resolve(path),
name:path,displayPrefix:"",env})),servers.length>0){const{openLiveTarget}=await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(1928),__webpack_require__.
e(4973),__webpack_require__.e(8814),__webpack_require__.e(7696),__webpack_require__.e(1837),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,
5217)),pinOf=lock===void 0?void 0:await pinsOf(lock);targets.push(...servers.map(server=>openLiveTarget(server,pinOf&&{pinned:pinOf(server.name)})))}return scanTargets(
targets,{rules:compileRules(readPacks().rules,isChosen2),...include&&{include},...exclude&&{exclude},now:()=>performance.now()})}async function pinsOf(text){const{
isLock,parseLock}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,2416)),lock=parseLock(text);if(!isLock(lock))throw new UserError(`${LOCK_NAME}\
 ${lock.problem}.`);return server=>pinIn(lock,server)}const MANY=2e3,SLICE=50;async function scanTargets(given,options){const started=options.now(),engine=(0,build_engine.
P)(options.rules,limits.aA+1),coverage2=createCoverageBook(),findings=[],notices=[],registered2=[],analysed=[],analysing={};let listing=0,waiting=0,firstByte,slice=options.
now();const trees=given.filter(isOfFiles),servers=given.filter(each=>!isOfFiles(each)),known=trees.flatMap(({servers:named=[]})=>named),peers2=servers.length+known.
length>0?[...known]:void 0,targets=[],arriving=async function*(){yield*trees;const asked=options.now(),live=await Promise.all(servers);waiting+=options.now()-asked,
peers2?.push(...live.flatMap(({servers:named=[]})=>named)),yield*live};for await(const target of arriving()){targets.push(target);const listed=options.now(),classifyFile=(0,artifacts_classify.
CC)(),{files,others,gaps,notes,accepted}=await target.list();for(const gap of gaps)coverage2.gap(gap);const links=gaps.filter(({link,path})=>link&&exclusionOf(path,
target,options)===void 0);for(const message of notes??[])notices.push({kind:"config",message});for(const message of accepted??[])notices.push({kind:"accepted",message});
const chosen=files.filter(file=>isChosen(file,target,options,coverage2)).map(file=>({file,classification:file.classification??classifyFile((target.info.place??"")+
file.path)}));listing+=options.now()-listed,chosen.length>MANY&&options.onProgress?.(0,chosen.length);const formats=formatsOf(chosen,options.rules),parsers={formats,
parse:await(0,lib_document.lB)(formats)};await engine.prepareFor(new Set(chosen.map(({classification:{kind}})=>kind)));const survey=createCodeSurvey(engine,target.
info.id,coverage2),secretKey=options.secretKey??(()=>""),shared={target,engine,parsers,coverage:coverage2,findings,notices,secretKey,survey,peers:peers2},supply=async({
format,loadDetectors})=>{await loadDetectors?.(),format!==void 0&&(formats.add(format),parsers.parse=await(0,lib_document.lB)(formats))};for(const{path,link}of links){
const visit={...shared,file:{path}};for(let lack=visitLink(visit,link);lack;lack=visitLink(visit,link))await supply(lack)}for(const[index,{file,classification}]of chosen.
entries()){if(options.now()-slice>SLICE&&(options.onProgress?.(index,chosen.length),await new Promise(resolve2=>setImmediate(resolve2)),slice=options.now()),options.
deadline!==void 0&&options.now()>options.deadline){coverage2.outOfTime(target.info.id,chosen.slice(index).map(({file:{path}})=>path));break}firstByte??=options.
now();const visit={...shared,file,classification};for(let lack=visitFile(visit);lack;lack=visitFile(visit))await supply(lack)}const candidates=survey?.candidates();
if(!candidates||candidates.size===0)continue;const visited=new Set(chosen.map(({file:{path}})=>path));analysed.push(...[...candidates.keys()].map(path=>({target:target.
info.id,path})));const outcome=await visitProject({...shared,candidates,files:[...files,...await others?.()??[]],classify:path=>classifyFile((target.info.place??
"")+path),isChosen:path=>exclusionOf(path,target,options)===void 0,isVisited:path=>visited.has(path),analyse:options.analyse??await loadAnalysis(),now:options.now,
deadline:options.deadline});registered2.push(...outcome.registered);for(const[phase,spent]of Object.entries(outcome.timings))analysing[phase]=(analysing[phase]??
0)+spent}const inAnalysis=Object.values(analysing).reduce((sum2,spent)=>sum2+spent,0);return{targets:targets.map(({info})=>info),rules:new Map(options.rules.flatMap(
({info,isMaskOnly})=>isMaskOnly?[]:[[info.id,info]])),findings:findings.toSorted(byPlace),coverage:coverage2.close(),notices,registered:registered2,analysed,timings:{
list:listing,scan:options.now()-started-listing-waiting-inAnalysis,...waiting>=1&&{servers:waiting},...analysing,...firstByte!==void 0&&{"first byte":firstByte}}}}
function isOfFiles(target){return!(target instanceof Promise)&&target.info.kind!=="mcp-server"}async function loadAnalysis(){return(await Promise.all([__webpack_require__.
e(9547),__webpack_require__.e(7696),__webpack_require__.e(1837),__webpack_require__.e(1484)]).then(__webpack_require__.bind(__webpack_require__,6791))).analyseCode}
function isChosen({path},target,options,coverage2){const detail=exclusionOf(path,target,options);return detail!==void 0&&coverage2.gap({target:target.info.id,path,
reason:"excluded",detail}),detail===void 0}function exclusionOf(path,target,{include=[],exclude=[]}){if(target.info.live)return;const full=target.info.configPrefix+
path;if(include.length>0&&!include.some(glob2=>(0,lib_glob.k)(full,glob2)))return"not in include";const glob=exclude.find(each=>(0,lib_glob.k)(full,each));return glob===
void 0?void 0:`exclude: ${glob}`}function formatsOf(files,rules){const onDocuments=rules.filter(({roles})=>roles.has("document")),formats=new Set;for(const{file:{
path},classification:{kind,format}}of files)!(0,artifacts_artifact.b)(format)||formats.has(format)||((0,segments.og)(kind)||(0,segments.V8)(kind,format)||onDocuments.
some(rule=>rule.appliesTo({kind,path})))&&formats.add(format);return formats}function byPlace(a,b){const[left,right]=[a.locations[0],b.locations[0]];return compare(
left.target,right.target)||compare(left.path,right.path)||left.range.start.line-right.range.start.line||left.range.start.column-right.range.start.column||compare(
a.ruleId,b.ruleId)}function compare(a,b){return a<b?-1:a>b?1:0}})};export{id,ids,modules};
