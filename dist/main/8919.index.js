const id=8919,ids=[8919],modules={8709:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>openArchives2});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_workspaces_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56100);
async function openArchives2(request){const{files,cwd,repositoryPrefix="",now}=request;if(files.length===0)return[];const{openArchive}=await __webpack_require__.
e(2550).then(__webpack_require__.bind(__webpack_require__,31162)),places=[...new Map(files.map(name=>[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd,name),
name]))];return places.map(([file,name],index)=>{const id2=places.length===1?"archive":`archive-${index+1}`,path=(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_1__.
isInside)(cwd,file)?(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_1__.posix)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd,file)):(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
basename)(file);return openArchive({id:id2,file,name,path,repositoryPrefix,now})})}}),84559:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>bounded});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354),_capture_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
87020);function bounded(occurrences,leftOut){const counts=new Map,left=new Map,kept=occurrences.filter(occurrence=>{const{id:id2}=occurrence.rule.info,tier=(0,_capture_js__WEBPACK_IMPORTED_MODULE_1__.
kx)(occurrence),count=(counts.get(`${id2} ${tier}`)??0)+1;counts.set(`${id2} ${tier}`,count);const isKept=count<=(tier==="gate"?_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
Iz:_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.qR);return isKept||left.set(id2,(left.get(id2)??0)+1),isKept});for(const[rule,count]of left)leftOut(rule,count);return kept}}),
3252:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>createCoverageBook,c:()=>withGaps});
var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27706);const NAMED=1e4,EXAMPLES=100,MISUNDERSTOOD=.5,UNREAD=new Set(["unreadable","vanis\
hed","time-limit","server-unreachable","repository-unreachable"]);function createCoverageBook(){const gaps=[],gapCounts={},kinds={},missed=new Map;let code,filesRead=0,
filesUnread=0,bytes=0;function note(each,share){const count=(gapCounts[each.reason]??0)+1;if(gapCounts[each.reason]=count,(0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.
O)(each)){const file=`${each.target}\0${each.path}`;missed.set(file,Math.max(share,missed.get(file)??0))}count<=((0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.
O)(each)?NAMED:EXAMPLES)&&gaps.push(each)}return{gap(each){UNREAD.has(each.reason)&&filesUnread++,note(each,UNREAD.has(each.reason)?1:MISUNDERSTOOD)},unanalysed(each){
note(each,MISUNDERSTOOD)},code(analysed){code=code?sum(code,analysed):analysed},whole(kind,size){kind!=="archive-listing"&&(filesRead++,bytes+=size),kinds[kind]=
(kinds[kind]??0)+1},partial(target,path,size,read){filesRead++,bytes+=read;const detail=`${megabytes(size)}: looked at its head, its tail and samples between, ${megabytes(
read)} in all`;note({target,path,reason:"too-large",detail},1-read/size)},outOfTime(target,paths){for(const path of paths)this.gap({target,path,reason:"time-lim\
it",detail:"the time limit was reached before it"})},close(){const filesListed=filesRead+filesUnread,missedFiles=[...missed.values()].reduce((sum2,share)=>sum2+
share,0);return{filesListed,filesWhole:filesListed-missed.size,bytes,kinds,gaps,gapCounts,percent:filesListed===0?null:Math.max(0,Math.floor(100*(filesListed-missedFiles)/
filesListed)),...code&&{code}}}}}function withGaps(coverage,gaps){const{filesListed,filesWhole,percent}=coverage,gapCounts={...coverage.gapCounts},shown=[];for(const each of gaps){
const count=(gapCounts[each.reason]??0)+1;gapCounts[each.reason]=count,count<=((0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.O)(each)?NAMED:EXAMPLES)&&shown.
push(each)}const before=new Set(coverage.gaps.filter(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.O).map(fileOf)),missed=new Set(gaps.filter(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.
O).map(fileOf).filter(file=>!before.has(file))).size,share=filesListed===0?0:Math.ceil(100*MISUNDERSTOOD*missed/filesListed);return{...coverage,filesWhole:Math.
max(0,filesWhole-missed),gaps:[...coverage.gaps,...shown],gapCounts,percent:percent===null?null:Math.max(0,percent-share)}}function fileOf({target,path}){return`${target}\
\0${path}`}function sum(a,b){const parsed={...a.parsed};for(const[why,count]of Object.entries(b.parsed))parsed[why]=(parsed[why]??0)+count;return{parsed,functions:a.
functions+b.functions,tools:a.tools+b.tools}}function megabytes(size){return size>=1024**3?`${(size/1024**3).toFixed(1)} GB`:`${(size/1024**2).toFixed(1)} MB`}}),
19031:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Yh:()=>isManifest,n4:()=>packageFolder,
yS:()=>folderOf,yk:()=>byPackage});var _classify_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27332);const MANIFEST=/(?:^|\/)(?:package\.json|pyproject\.toml|go\.mod|setup\.py)$/;
function isManifest(path){return MANIFEST.test(path)}function folderOf(path){const end=path.lastIndexOf("/");return end<0?".":path.slice(0,end)}function packageFolder(path,folders){
let folder=folderOf(path);for(;folder!=="."&&!folders.has(folder);)folder=folderOf(folder);return folder}function byPackage(entries,paths){const folders=new Set(
paths.filter(isManifest).map(folderOf)),packages=new Map;for(const entry of entries){if((0,_classify_js__WEBPACK_IMPORTED_MODULE_0__.L8)(entry.path).use!=="runt\
ime")continue;const folder=packageFolder(entry.path,folders),own=packages.get(folder);own?own.push(entry):packages.set(folder,[entry])}return packages}}),16356:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EH:()=>packageUrl,EQ:()=>createPackageBook,QE:()=>TYPES});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
54354),_component_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45486);function createPackageBook(){const entries=new Map;let leftOut=0;return{get leftOut(){
return leftOut},add(artifact,packages,target){const lines=artifact.lines();for(const each of packages){const key=keyOf(each);let entry=entries.get(key);if(!entry){
if(entries.size>=_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.f_){leftOut++;continue}entry={first:each,isDirect:void 0,isDev:!0,isOptional:!0,places:[],placeCount:0},
entries.set(key,entry)}if(each.isDirect!==void 0&&(entry.isDirect=entry.isDirect===!0||each.isDirect),entry.isDev&&=each.isDev===!0,entry.isOptional&&=each.isOptional===
!0,entry.placeCount++,entry.places.length>=_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.Pf)continue;const[start,end]=each.at;entry.places.push({target,path:artifact.
path,range:{start:lines.position(start),end:lines.position(end)},span:[start,end],use:artifact.use,askedBy:each.askedBy??[]})}},close:()=>[...entries.values()].
map(resolved).toSorted((a,b)=>compare(a.ecosystem,b.ecosystem)||compare(a.name,b.name)||compare(a.version??"",b.version??"")||compare(sourceText(a.source),sourceText(
b.source)))}}function keyOf({ecosystem,name,version,source}){return`${ecosystem}
${name}
${version??""}
${sourceText(source)}`}function sourceText({kind,host,commit,isPublic}){return isPublic&&kind==="registry"?"":`${kind} ${host??""} ${commit??""} ${isPublic}`}function resolved({
first,isDirect,isDev,isOptional,places,placeCount}){const{ecosystem,name,version,source}=first;return{ecosystem,name,...version!==void 0&&{version},purl:packageUrl(
ecosystem,name,version),...isDirect!==void 0&&{isDirect},isDev,isOptional,source,places,placeCount}}const TYPES={npm:"npm",PyPI:"pypi",Go:"golang","crates.io":"\
cargo",Packagist:"composer",RubyGems:"gem",Maven:"maven",NuGet:"nuget","GitHub Actions":"githubactions"};function packageUrl(ecosystem,name,version){const type=TYPES[ecosystem],
path=ecosystem==="Maven"?name.replace(":","/"):name,purl=type==="githubactions"?`pkg:githubactions/${path}`:(0,_component_names_js__WEBPACK_IMPORTED_MODULE_1__.
VA)(type,path);if(version===void 0)return purl;const written=ecosystem==="Go"&&name!=="stdlib"?`v${version}`:version;return`${purl}@${encodeURIComponent(written).
replaceAll("%3A",":")}`}function compare(a,b){return a<b?-1:a>b?1:0}}),90866:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A:()=>plainSchema,j:()=>captureRegistered});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_mask_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
26626);const NAME_LENGTH=300,DESCRIPTION_LENGTH=64*1024,SCHEMA_LENGTH=256*1024;function captureRegistered(artifact,places,{target,secrets}){const lines=artifact.
lines(),repeats=secrets.length===0?[]:(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.UY)(artifact.latin1(),secrets),hide=(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.Hj)(
artifact.bytes,(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__.UB)(artifact.bytes,[...secrets,...repeats]));return places.map(({kind,name,description,schema,framework,
isGuess,range:[start,end]})=>{const shown=schema===void 0?void 0:hiddenSchema(schema,hide);return{target,path:artifact.path,range:{start:lines.position(start),end:lines.
position(end)},kind,name:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(hide(name),NAME_LENGTH),...description!==void 0&&{description:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(hide(description),DESCRIPTION_LENGTH)},...shown!==void 0&&{schema:shown},framework,isGuess}})}function plainSchema(schema){return schema===void 0?void 0:hiddenSchema(
schema,text=>text)}function hiddenSchema(schema,hide){const text=JSON.stringify(schema);if(!(text===void 0||text.length>SCHEMA_LENGTH))return JSON.parse(text,(_,value)=>typeof value==
"string"?hide(value):value)}}),41272:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{h:()=>byPlace});function byPlace(a,b){const[left,right]=[a.locations[0],b.locations[0]];return compare(left.target,right.target)||compare(left.path,right.path)||
left.range.start.line-right.range.start.line||left.range.start.column-right.range.start.column||compare(a.ruleId,b.ruleId)}function compare(a,b){return a<b?-1:a>
b?1:0}}),55858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{cx:()=>SEGMENT_ROLES,
hz:()=>ARTIFACT_KINDS,tk:()=>USES});const ARTIFACT_KINDS=["mcp-config","agent-settings","server-manifest","tool-list","mcp-definitions","mcp-observations","skil\
l","agent-definition","instructions","command","workflow","n8n-workflow","hook-script","code","env-file","lockfile","model-file","archive-listing","app-manifest",
"app-strings","document","prose","other"],FORMATS=null,USES=["runtime","test","example","docs","vendored"],SEGMENT_ROLES=["file","model-text","mcp-server","laun\
ch","hook","hook-command","tool","workflow","server-manifest","document"]}),65234:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>CAPABILITIES});const CAPABILITIES=["shell","code","page-script","file-read","file-write","fetch","sql","money",
"destroy","destroy-all","untrusted","send","private","records","vault","environment","access","install","system","agent-config","memory"]}),52717:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ov:()=>COMPONENT_TYPES,Ph:()=>NO_INVENTORY,Pu:()=>keyText,Y8:()=>isBefore,f6:()=>RELATION_TYPES,gP:()=>COMPONENT_FLAGS,
qg:()=>COMPONENT_ORIGINS});const COMPONENT_TYPES=["model","embedding_model","model_file","dataset","llm_provider","inference_endpoint","sdk_library","agent_fram\
ework","package","agent","tool","prompt","resource","mcp_server","mcp_client","mcp_gateway","skill","instruction_file","vector_store","memory","guardrail","work\
flow","trigger","notebook","container","cloud_resource","ci_step","endpoint","secret_reference"],RELATION_TYPES=["uses","calls","exposes","authenticates_with","\
reads_from","writes_to","triggers","runs_in","declares","contains"],COMPONENT_FLAGS={hardcoded_api_key:"A key of a provider stands in the source beside it.",hardcoded_credentials:"\
A password or token stands in its parameters.",shadow_ai:"The library is imported but declared in no manifest.",unpinned_model:"The model is named by an alias t\
hat its provider moves.",deprecated_model:"Its provider has announced its end or ended it.",unpinned_version:"What is started or installed is whatever is newest\
.",webhook_no_auth:"A trigger anybody may call starts it.",no_auth:"It asks nobody who he is.",internet_facing:"It is reachable from outside of the machine it r\
uns on.",insecure_transport:"It is reached over plain HTTP.",tls_unchecked:"Certificates are not checked.",mcp_unknown_server:"A remote server, or a command nob\
ody publishes.",mcp_all_tools:"An agent takes whatever tools a remote server offers.",code_http_tools:"One agent runs code and reaches the network.",lethal_trifecta:"\
One agent reads private data, takes in texts of strangers and can send out.",model_controlled:"A model decides over a command, query, path or address of it.",multi_agent_no_trust:"\
Agents hand texts to each other without a check.",agent_chain_no_validation:"The answer of one agent is the order of the next.",dangerous_code:"Its code starts \
programs, evaluates text or reads files.",no_error_handling:"What fails in it is noticed by nobody.",no_iteration_limit:"Nothing ends a run of it that goes in c\
ircles.",no_human_approval:"What the model says is sent or written without a person.",executes_on_load:"Loading the file runs code that stands in it.",large_model_file:"\
The file is larger than 1 GB.",gpu_instance:"It runs on a GPU.",public_resource:"The cloud resource is open to the internet.",disabled:"It is switched off where\
 it is declared.",privileged:"It runs with more rights than its work needs.",community_node:"A node of an n8n workflow that n8n does not ship."},COMPONENT_ORIGINS=[
"source","manifest","config","file","live","remote"],NO_INVENTORY={components:[],relationships:[]};function keyText({type,name,scope,purl}){return JSON.stringify(
purl===void 0?[type,scope??"",name]:[purl])}function isBefore(a,b){return a.line<b.line||a.line===b.line&&a.column<b.column}}),40265:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B8:()=>needsOthers,mk:()=>compileRule,nb:()=>compileRules2});var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
26740),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(38552),_match_anchored_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16416),_value_checks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
16002);const ON_FINDINGS=new Set(["pin/danger-after-change"]);function needsOthers({id:id2}){return ON_FINDINGS.has(id2)}function compileRules2(definitions,isChosen,now=0){
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
if(found.secret)return found.secret[0]===offset?[found.start,found.secret[1]]:found.secret}}),58919:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>scanTargets});var external_node_path_=__webpack_require__(76760),archives=__webpack_require__(8709),artifacts_artifact=__webpack_require__(
7999),artifacts_classify=__webpack_require__(27332),coverage_book=__webpack_require__(3252),lib_escape=__webpack_require__(68989),hash=__webpack_require__(52467),
limits=__webpack_require__(54354),model_artifact=__webpack_require__(55858),capability=__webpack_require__(65234),component=__webpack_require__(52717),mask=__webpack_require__(
26626);const NAME_LENGTH=300,VALUE_LENGTH=500,VERSIONS=20;function createInventoryBook(){const entries=new Map,relations=new Map;let leftOut=0;return{get leftOut(){
return leftOut},add(artifact,claims,{target,secrets}){const repeats=secrets.length===0?[]:(0,mask.UY)(artifact.latin1(),secrets),hide=secrets.length===0?text=>text:
(0,mask.Hj)(artifact.bytes,(0,mask.UB)(artifact.bytes,[...secrets,...repeats])),shown=(text,limit=VALUE_LENGTH)=>(0,lib_escape.Jj)((0,lib_escape.RK)(hide(text)),
limit),keyOf=key=>({type:key.type,name:shown(key.name,NAME_LENGTH),...key.scope!==void 0&&{scope:shown(key.scope,NAME_LENGTH)},...key.purl!==void 0&&{purl:shown(
key.purl)}});for(const claim of claims.components){if(claim.name==="")continue;const key=keyOf(claim),text=(0,component.Pu)(key);let entry=entries.get(text);if(!entry){
if(entries.size>=(key.type==="package"?limits.gt:limits.Wg)){leftOut++;continue}entry=emptyEntry(key,artifact.use),entries.set(text,entry)}merge(entry,claim,shown),
entry.detectors.add(claims.detector),model_artifact.tk.indexOf(artifact.use)<model_artifact.tk.indexOf(entry.use)&&(entry.use=artifact.use);const place=placeOf(
artifact,claim,target,shown);entry.places.some(each=>isSamePlace(each,place))||(entry.placeCount++,entry.places.length<limits.xm&&entry.places.push(place))}for(const{
from,type,to}of claims.relations){const ends={from:(0,component.Pu)(keyOf(from)),type,to:(0,component.Pu)(keyOf(to))};relations.size<limits.Wg*4&&relations.set(
JSON.stringify([ends.from,type,ends.to]),ends)}},close(){if(entries.size===0)return component.Ph;const ids2=new Map([...entries.keys()].map(text=>[text,(0,hash.
fg)(text).slice(0,16)])),components=[...entries].map(([text,entry])=>componentOf(ids2.get(text),entry)).toSorted((a,b)=>compare(a.type,b.type)||compare(a.name,b.
name)||compare(a.scope??"",b.scope??"")),relationships=[...relations.values()].flatMap(({from,type,to})=>{const ends=[ids2.get(from),ids2.get(to)];return ends[0]!==
void 0&&ends[1]!==void 0&&from!==to?[{from:ends[0],type,to:ends[1]}]:[]});return{components,relationships:relationships.toSorted((a,b)=>compare(a.from,b.from)||
compare(a.type,b.type)||compare(a.to,b.to))}}}}function emptyEntry(key,use){return{key,facts:{},versions:new Set,capabilities:new Set,flags:new Set,properties:new Map,
places:[],placeCount:0,origins:new Set,use,isGuess:!0,detectors:new Set}}function merge(entry,claim,shown){const{facts}=entry;for(const name of["provider","endp\
oint","licence","hash"]){const value=claim[name];value!==void 0&&value!==""&&(facts[name]??=shown(value))}claim.auth!==void 0&&facts.auth!=="none"&&(facts.auth=
claim.auth),claim.version!==void 0&&claim.version!==""&&entry.versions.size<VERSIONS&&entry.versions.add(shown(claim.version));for(const capability2 of claim.capabilities??
[])entry.capabilities.add(capability2);for(const flag of claim.flags??[])entry.flags.add(flag);for(const[name,value]of Object.entries(claim.properties??{}))value!==
void 0&&value!==""&&!entry.properties.has(name)&&entry.properties.set(name,shown(value));entry.origins.add(claim.origin),claim.isGuess!==!0&&(entry.isGuess=!1)}
function placeOf(artifact,{range,extent,logical},target,shown){const lines=artifact.lines(),toRange=([start,end])=>({start:lines.position(start),end:lines.position(
end)});return{target,path:artifact.path,range:toRange(range),...extent&&{extent:toRange(extent)},...logical!==void 0&&{logical:shown(logical)}}}function isSamePlace(a,b){
const[left,right]=[a.range.start,b.range.start];return left.line===right.line&&left.column===right.column&&a.path===b.path&&a.target===b.target}function componentOf(id2,entry){
return{id:id2,...entry.key,...entry.facts,versions:[...entry.versions].toSorted(compare),capabilities:capability.$.filter(each=>entry.capabilities.has(each)),flags:[
...entry.flags].toSorted(compare),properties:Object.fromEntries([...entry.properties].toSorted(([a],[b])=>compare(a,b))),places:entry.places,placeCount:entry.placeCount,
origins:component.qg.filter(each=>entry.origins.has(each)),use:entry.use,isGuess:entry.isGuess,detectors:[...entry.detectors].toSorted(compare)}}function compare(a,b){
return a<b?-1:a>b?1:0}var package_book=__webpack_require__(16356),segments=__webpack_require__(56484);const BY_CHANCE=new Set(["code","document","prose","other",
"workflow"]),LIVE=new Set(["mcp-definitions","mcp-observations"]);function unlookedRules(rules,{kinds,code},{components}){const isLooked=[...LIVE].some(kind=>(kinds[kind]??
0)>0),isThere=code!==void 0&&code.tools>0||components.some(({type})=>type==="mcp_server");if(isLooked||!isThere)return new Set;const isLive=({kinds:own})=>own!==
void 0&&[...own].every(kind=>LIVE.has(kind));return new Set(rules.flatMap(rule=>!rule.isMaskOnly&&isLive(rule)?[rule.info.id]:[]))}function appliedRules(rules,{
kinds,code},{components}){const seen=Object.keys(kinds).filter(kind=>(kinds[kind]??0)>0),telling=new Set(seen.filter(kind=>!BY_CHANCE.has(kind)));components.some(
({type})=>type==="ci_step")&&telling.add("workflow");const declaring=new Set(components.flatMap(({detectors})=>detectors)),isAnalysed=code!==void 0&&code.functions>
0;code!==void 0&&code.tools>0&&telling.add("code");const hasSubject=({flow,postures,advisories,detector,kinds:own,roles})=>advisories!==void 0?!1:flow!==void 0||
postures!==void 0?isAnalysed:detector===void 0&&own===void 0&&roles.has("file")?seen.length>0:detector!==void 0&&declaring.has(detector)?!0:[...telling].some(kind=>(own?.
has(kind)??!0)&&(roles.has("file")||carries(kind,roles)));return new Set(rules.flatMap(rule=>!rule.isMaskOnly&&hasSubject(rule)?[rule.info.id]:[]))}function carries(kind,roles){
return(0,segments.Sv)(kind==="code"?"tool-list":kind,roles)}function createTree(paths,open=()=>"nothing to read"){let built;const lying=new Map,tree=()=>(built??=
build(paths()),built),texts=new Map,read=path=>{let text;return open(path,source=>{source.size<=limits.Qt&&(text=source.read(0,source.size).toString("latin1").replace(
/^ï»¿/,""))}),text};return{text(path){if(texts.has(path))return texts.get(path);texts.size>=limits.$v&&texts.clear();const text=read(path);return texts.set(path,
text),text},named:(name,folder)=>[...tree().files].filter(path=>path.startsWith(folder)&&(path===folder+name||path.endsWith(`/${name}`))),exists:path=>tree().files.
has(path)||open(path,()=>{})===void 0,has:path=>tree().files.has(path),hasFolder:path=>tree().folders.has(path),hasModule:(name,extensions)=>extensions.some(extension=>tree().
modules.has(`${name}.${extension}`)),hasFolders(path){const known=lying.get(path);if(known!==void 0)return known;const{folders}=tree(),answer=folders.has(path)||
[...folders].some(folder=>folder.endsWith(`/${path}`));return lying.set(path,answer),answer}}}function build(paths){const folders=new Set,modules2=new Set;for(const path of paths){
const end=path.lastIndexOf("/"),name=path.slice(end+1);if(modules2.add(name),end<0)continue;const above=path.slice(0,end),dot=name.lastIndexOf(".");dot>0&&modules2.
add(above.slice(above.lastIndexOf("/")+1)+name.slice(dot));for(let folder=above;folder!==""&&!folders.has(folder);)folders.add(folder),folder=folder.slice(0,Math.
max(0,folder.lastIndexOf("/")))}return{files:new Set(paths),folders,modules:modules2}}var code_signs=__webpack_require__(11620);function createCodeSurvey({codeHits},target,coverage){
if(!codeHits)return;const found=[];return{candidates:()=>new Map(found.toSorted((a,b)=>model_artifact.tk.indexOf(a.use)-model_artifact.tk.indexOf(b.use)||(a.path<
b.path?-1:1)).map(({path,reasons})=>[path,reasons])),note(artifact,hits){const own=codeHits(hits);if(own.length===0||!artifact.isWhole||artifact.link||!(0,code_signs.
e0)(artifact))return;const reasons=(0,code_signs.FM)(artifact,own);reasons.length!==0&&((0,code_signs.bn)(artifact)?coverage.unanalysed({target,path:artifact.path,
reason:"not-supported",detail:"It is minified or put together by a bundler: its code is not analysed; scan its sources."}):found.push({path:artifact.path,use:artifact.
use,reasons}))}}}var build_engine=__webpack_require__(11890),finding_order=__webpack_require__(41272),lib_document=__webpack_require__(55721),errors=__webpack_require__(
61469),lib_glob=__webpack_require__(26740),bounds=__webpack_require__(84559),capture=__webpack_require__(87020),decode=__webpack_require__(42972),artifacts_lock=__webpack_require__(
34893),lock_file=__webpack_require__(2416),lock_packages=__webpack_require__(19031),registered=__webpack_require__(90866),build_occurrences=__webpack_require__(
22474);async function visitProject(visit){const{target,candidates,coverage,now}=visit,id2=target.info.id,detectors=await visit.engine.loadProjectDetectors(),missed=(path,reason,detail)=>coverage.
unanalysed({target:id2,path,reason,detail});if(visit.deadline!==void 0&&now()>visit.deadline){for(const path of candidates.keys())missed(path,"time-limit","the \
time limit was reached before its code was analysed");return{registered:[],timings:{}}}const sources=createSources(visit),started=now();let analysis;try{analysis=
await visit.analyse({files:sources.files,paths:visit.files.map(({path})=>path),candidates,read:sources.files.text,now,...visit.deadline!==void 0&&{deadline:visit.
deadline}})}catch(error){const detail=`the analysis of source code failed: ${error instanceof Error?error.message:String(error)}`;for(const path of candidates.keys())
missed(path,"detector-failed",detail);return{registered:[],timings:{analyse:now()-started}}}const analysed=now();for(const{path,reason,detail}of analysis.gaps)visit.
isVisited(path)&&coverage.unanalysed({target:id2,path,reason,detail});const{parsed,functions}=analysis.counts;coverage.code({parsed,functions,tools:analysis.entries.
filter(({kind})=>kind==="tool").length});const found=[],folders=new Set(visit.files.map(({path})=>path).filter(lock_packages.Yh).map(lock_packages.yS)),packageOf=path=>(0,lock_packages.
n4)(path,folders).replace(/^\.$/,""),locked=lockedSource(visit,sources,analysis);for(const detector of detectors){const claims=[],relations=[];try{detector.detect(
{analysis,packageOf,locked,report:occurrence=>found.push(occurrence),declare:claim=>claims.push(claim),relate:relation=>relations.push(relation)})}catch(error){
const detail=`${detector.name} failed: ${error instanceof Error?error.message:String(error)}`;for(const path of candidates.keys())missed(path,"detector-failed",
detail)}addClaims(visit,sources,{detector:detector.name,claims,relations})}return captureOccurrences(visit,sources,found.filter(({path})=>visit.isChosen(path))),
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
get(folder)??[],named:name=>[...byPath.keys()].filter(path=>path===name||path.endsWith(`/${name}`)).sort(),text:path=>load(path)?.artifact.text()},load}}function rangeIn(artifact,{
at,to}){return[artifact.byteOffset(at),artifact.byteOffset(to)]}function captureOccurrences(visit,sources,found){const{target,coverage}=visit,id2=target.info.id,
steps=capturedSteps(visit,sources,found);for(const[path,own]of grouped(found,each=>each.path)){const loaded=sources.load(path);if(!loaded)continue;const{artifact,
hasByteOrderMark,isTranscoded}=loaded,occurrences=own.map(({rule,place,message,identity,notes,confidence,tier,...each})=>({rule,place,message,identity,notes,confidence,
...tier&&{tier},range:rangeIn(artifact,each),...each.steps.length>0&&{flow:shortened(each.steps).flatMap(step=>steps.get(step)??[])}})),leftOut=(rule,count)=>coverage.
gap({target:id2,path,reason:"too-large",detail:`${count} further findings of ${rule} are not listed`});visit.findings.push(...(0,capture.nk)(artifact,(0,bounds.
M)(occurrences,leftOut),{target:id2,secrets:(0,build_occurrences.V)(artifact,visit.engine),secretKey:visit.secretKey,hasByteOrderMark,isTranscoded,refuseMarker:(line,why)=>visit.
notices.push({kind:"not-honoured",message:`${path}:${line}: ignore marker not honoured: ${why}`})}))}}function capturedSteps(visit,sources,found){const captured=new Map,
steps=new Set(found.flatMap(each=>shortened(each.steps)));for(const[path,own]of grouped([...steps],step=>step.path)){const loaded=sources.load(path);if(!loaded)
continue;const{artifact}=loaded,wanted=own.map(step=>({range:rangeIn(artifact,step),what:step.what})),context={target:visit.target.info.id,secrets:(0,build_occurrences.
V)(artifact,visit.engine)};for(const[index,step]of(0,capture.mA)(artifact,wanted,context).entries())captured.set(own[index],step)}return captured}function shortened(steps){
return steps.length<=limits.j9?steps:[...steps.slice(0,limits.j9/2),...steps.slice(-limits.j9/2)]}function addClaims(visit,sources,{detector,claims,relations}){
const groups=[...grouped(claims,({path})=>path)].filter(([path])=>visit.isChosen(path));for(const[index,[path,own]]of groups.entries()){const loaded=sources.load(
path);if(!loaded)continue;const{artifact}=loaded,components=own.map(({extent,...claim})=>({...claim,range:rangeIn(artifact,claim),...extent&&{extent:rangeIn(artifact,
extent)}}));visit.inventory.add(artifact,{detector,components,relations:index===0?relations:[]},{target:visit.target.info.id,secrets:(0,build_occurrences.V)(artifact,
visit.engine)})}}function registeredIn(visit,sources,{entries}){return[...grouped(entries,({path})=>path)].flatMap(([path,own])=>{const loaded=sources.load(path);
if(!loaded)return[];const{artifact}=loaded;return(0,registered.j)(artifact,own.map(entry=>({...entry,range:rangeIn(artifact,entry)})),{target:visit.target.info.
id,secrets:(0,build_occurrences.V)(artifact,visit.engine)})})}function grouped(items,keyOf){const groups=new Map;for(const item of items){const group=groups.get(
keyOf(item));group?group.push(item):groups.set(keyOf(item),[item])}return groups}var compile=__webpack_require__(40265),packs=__webpack_require__(24930),workspace=__webpack_require__(
11928),external_node_buffer_=__webpack_require__(4573),content_signs=__webpack_require__(51318),model_files=__webpack_require__(60823),severity=__webpack_require__(
96271);function onePerSecret(occurrences){const claims=occurrences.flatMap(occurrence=>{const secret=occurrence.rule.info.category==="secrets"?occurrence.secrets?.[0]:
void 0;return secret?[{occurrence,secret}]:[]});if(claims.length<2)return occurrences;const informed=shareStanding(claims),taken=[],kept=new Map;for(const[index,
{occurrence,secret}]of[...informed.entries()].toSorted(byWorth)){const at=countBefore(taken,secret[0]),[left,right]=[taken[at-1],taken[at]];left&&left[1]>secret[0]||
right&&right[0]<secret[1]||(taken.splice(at,0,secret),kept.set(claims[index].occurrence,occurrence))}const claimed=new Set(claims.map(({occurrence})=>occurrence));
return occurrences.flatMap(occurrence=>kept.get(occurrence)??(claimed.has(occurrence)?[]:occurrence))}function shareStanding(claims){const known=claims.filter(({
occurrence})=>occurrence.standing==="example"||occurrence.standing==="harmless").toSorted((a,b)=>a.secret[0]-b.secret[0]);if(known.length===0)return claims;const starts=known.
map(({secret})=>secret);return claims.map(claim=>{const{occurrence,secret}=claim,reader=known[countBefore(starts,secret[0]+1)-1];return!reader||reader.secret[1]<
secret[1]||isKnown(occurrence)||!reader.occurrence.standing?claim:{secret,occurrence:{...occurrence,standing:reader.occurrence.standing}}})}function isKnown({standing="\
plain"}){return standing!=="plain"}function byWorth([first,a],[second,b]){return severity.iB.indexOf((0,capture.kx)(a.occurrence))-severity.iB.indexOf((0,capture.
kx)(b.occurrence))||severity.ix.indexOf(confidenceOf(a))-severity.ix.indexOf(confidenceOf(b))||Number(isSurrounded(a))-Number(isSurrounded(b))||severity.oC.indexOf(
a.occurrence.rule.info.severity)-severity.oC.indexOf(b.occurrence.rule.info.severity)||lengthOf(b.secret)-lengthOf(a.secret)||lengthOf(a.occurrence.range)-lengthOf(
b.occurrence.range)||first-second}function isSurrounded({occurrence:{range},secret}){return range[0]<secret[0]||range[1]>secret[1]}function confidenceOf({occurrence}){
return occurrence.confidence??occurrence.rule.info.confidence}function lengthOf([start,end]){return end-start}function countBefore(ranges,offset){let low=0,high=ranges.
length;for(;low<high;){const middle=low+high>>1;ranges[middle][0]<offset?low=middle+1:high=middle}return low}const BUN=/(?:^|\/)bun\.lockb$/i;function binaryLock(path,exists){
return BUN.test(path)?exists(path.replace(/b$/i,""))?{reason:"binary",detail:"binary file"}:{reason:"not-supported",detail:"The old binary form of a lockfile, w\
hose packages are not read: bun install --save-text-lockfile writes the text form, bun.lock."}:{reason:"unparsable",detail:"It is no text, so its packages are n\
ot read."}}var peers=__webpack_require__(86233),byte_source=__webpack_require__(21020);const GAP_OF_PROBLEM={syntax:"unparsable",depth:"too-deep",size:"too-larg\
e"};function visitFile(visit){return visit.classification.kind==="model-file"?visitModelFile(visit):visitText(visit)}const HEAD=8192,NO_TEXT={bytes:Buffer.alloc(
0),isBinary:!0,isTranscoded:!0,hasByteOrderMark:!1};function visitModelFile(visit){const{target,file,classification,coverage}=visit,asOther={...visit,classification:{
...classification,kind:"other"}};if(!target.withSource)return visitText(asOther);let lack;const gap=target.withSource(file,whole=>{const head=whole.read(0,HEAD);
if(!(0,model_files.ic)(file.path,head)){lack=visitText(asOther);return}const source=(0,byte_source.F3)(whole,limits.Oz);if(isText(head)){lack=visitText({...visit,
source});return}lack=visitBytes({...visit,source},NO_TEXT,{isWhole:!1,isHead:!0},()=>0),lack||coverage.whole(classification.kind,source.spent)});return gap&&coverage.
gap({target:target.info.id,path:file.path,reason:gap.reason,detail:gap.detail}),lack}function isText(head){return!head.includes(0)&&[0,1,2,3].some(cut=>(0,external_node_buffer_.
isUtf8)(head.subarray(0,head.length-(head.length<HEAD?0:cut))))}function visitText(visit){const{target,file,coverage}=visit,{buffer}=visit.engine,content=target.
read(file,buffer,!(0,artifacts_classify.vU)(visit.classification.kind));if(content.kind==="gap"){const lack=visitLink(visit,content.link);if(lack)return lack;content.
reason==="binary"?tellBinary(visit,content.detail):coverage.gap({target:target.info.id,path:file.path,reason:content.reason,detail:content.detail});return}if(content.
kind==="partial"&&visit.classification.kind==="lockfile"){const lack=visitLongLockfile(visit,content.size);if(lack)return lack}let{classification}=visit,head;for(const{
start,length,offset,isWhole}of partsOf(content)){const bytes=buffer.subarray(start,start+length),decoded=head?(0,decode.tz)(bytes,head,offset):(0,decode.D4)(bytes);
if(!head){head=decoded,classification=(0,content_signs.g)(classification,decoded.bytes);const{kind,format}=classification;if((0,segments.og)(kind)&&(0,artifacts_artifact.
b)(format)&&!visit.parsers.formats.has(format))return{format}}if(decoded.isBinary&&!(0,artifacts_classify.vU)(classification.kind)){tellBinary(visit,"binary fil\
e");return}const lack=visitBytes({...visit,classification},decoded,{isWhole,isHead:offset===0},()=>offset===0?0:target.countLineEnds(file,offset));if(lack)return lack;
isWhole&&coverage.whole(visit.source?"other":classification.kind,length)}if(content.kind==="partial"){const read=content.regions.reduce((sum,{length})=>sum+length,
0);coverage.partial(target.info.id,file.path,content.size,read)}}function tellBinary({target,file,coverage,classification,tree},detail){const gap=classification.
kind==="lockfile"?binaryLock(file.path,path=>tree?.exists(path)===!0):{reason:"binary",detail};coverage.gap({target:target.info.id,path:file.path,...gap})}function visitLongLockfile(visit,size){
const{target,file,coverage}=visit,path=file.path;if(size>limits.MR||!target.withSource){const limit=limits.MR/1048576,detail=`A lockfile of ${Math.round(size/1024**
2)} MB: of up to ${limit} MB the packages are read, of this one none.`;coverage.gap({target:target.info.id,path,reason:"too-large",detail});return}let lack;return target.
withSource(file,source=>{const decoded=(0,decode.D4)(source.read(0,source.size));decoded.isBinary||(lack=visitBytes({...visit,isSearched:!0},decoded,{isWhole:!0,
isHead:!0},()=>0))}),lack}function visitLink(visit,link){const{target,file}=visit,classification=link&&(0,content_signs.U)((target.info.place??"")+file.path,artifacts_classify.
L8);if(!link||!classification)return;const text=(0,decode.D4)(Buffer.from(link.to,"utf8"));return visitBytes({...visit,classification,link},text,{isWhole:!0,isHead:!0},
()=>0)}function partsOf(content){return content.kind==="whole"?[{start:0,length:content.length,offset:0,isWhole:!0}]:content.regions.map(region=>({...region,isWhole:!1}))}
function visitBytes(visit,readable,{isWhole,isHead},linesBefore){const{target,file,classification,coverage,engine,notices}=visit,id2=target.info.id,decoded=classification.
kind==="code"||classification.kind==="other"?readable:(0,decode.g)(readable),{bytes}=decoded,artifact=(0,artifacts_artifact.D)({...classification,path:file.path,
bytes,isWhole,isHead,...visit.source&&{source:visit.source},...visit.link&&{link:visit.link},...file.pinned&&{pinned:file.pinned},...file.app&&{app:file.app},...visit.
tree&&{tree:visit.tree},...visit.peers&&classification.kind==="mcp-definitions"&&{peers:visit.peers},parse:visit.parsers.parse,linesBefore}),hits=visit.isSearched?
[]:engine.hitsIn(bytes),{format}=artifact;if((0,artifacts_artifact.b)(format)&&!visit.parsers.formats.has(format)&&engine.wantsDocument(artifact,hits))return{format};
const loadDetectors=engine.lackingFor(artifact,hits);if(loadDetectors)return{loadDetectors};const gap=(detail,reason)=>coverage.gap({target:id2,path:file.path,reason,
detail});visit.survey?.note(artifact,hits);const claimed=[],occurrences=(0,build_occurrences.w)(artifact,engine,hits,gap,!1,claims=>claimed.push(claims));if(visit.
peers&&isWhole&&visit.peers.push(...(0,peers.L1)(artifact)),isWhole&&!artifact.link&&((0,segments.rm)(artifact.kind)||(0,segments.og)(artifact.kind)&&artifact.isParsed))
for(const problem of artifact.document()?.problems.slice(0,1)??[]){const{line}=artifact.lines().position(artifact.byteOffset(problem.offset));gap(`line ${line}:\
 ${problem.message}`,GAP_OF_PROBLEM[problem.kind])}const secrets=occurrences.flatMap(occurrence=>occurrence.secrets??[]);for(const claims of claimed)visit.inventory.
add(artifact,claims,{target:id2,secrets}),claims.packages&&visit.packages.add(artifact,claims.packages,id2);if(occurrences.length===0)return;const reported=onePerSecret(
occurrences.filter(({rule})=>!rule.isMaskOnly));reported.length!==0&&visit.findings.push(...(0,capture.nk)(artifact,(0,bounds.M)(reported,(rule,count)=>gap(`${count}\
 further findings of ${rule} are not listed`,"too-large")),{target:id2,secrets,secretKey:visit.secretKey,hasByteOrderMark:decoded.hasByteOrderMark,isTranscoded:decoded.
isTranscoded,refuseMarker:(line,why)=>notices.push({kind:"not-honoured",message:`${file.path}:${line}: ignore marker not honoured: ${why}`})}))}async function scan(request){
const{path,archives:archives2=[],servers=[],lock,rules,include,exclude,env={}}=request,isChosen2=({id:id2})=>rules?.some(glob=>matchesGlob(id2,glob))??!0,targets=[];
path!==void 0&&targets.push(await openWorkspace({id:"workspace",root:resolve(path),name:path,displayPrefix:"",env}));const now=()=>performance.now();targets.push(
...await openArchives({files:archives2,cwd:resolve(),now}));const pinOf=lock===void 0?void 0:await pinsOf(lock);if(servers.length>0){const{openLiveTarget}=await Promise.
all([__webpack_require__.e(1138),__webpack_require__.e(6100),__webpack_require__.e(6484),__webpack_require__.e(3245),__webpack_require__.e(7696),__webpack_require__.
e(8660),__webpack_require__.e(6880),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,75217));targets.push(...servers.map(server=>openLiveTarget(
server,pinOf&&{pinned:pinOf(server.name)})))}const result=await scanTargets(targets,{rules:compileRules(readPacks().rules,isChosen2),...include&&{include},...exclude&&
{exclude},now});return withAddresses(result)}async function pinsOf(text){const{isLock,parseLock}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,
2416)),lock=parseLock(text);if(!isLock(lock))throw new UserError(`${LOCK_NAME} ${lock.problem}.`);return server=>pinIn(lock,server)}const MANY=2e3,MUCH_CODE=20,
SLICE=50,LIVE_KINDS=new Set(["mcp-definitions","mcp-observations"]),LIVE_FORMATS=new Set(["json"]);async function scanTargets(given,options){const started=options.
now(),engine=(0,build_engine.P)(options.rules,limits.aA+1,options.searchOf),coverage=(0,coverage_book.A)(),inventory=createInventoryBook(),packages=(0,package_book.
EQ)(),findings=[],notices=[],registered2=[],analysed=[],analysing={};let listing=0,waiting=0,firstByte,slice=options.now();const trees=given.filter(isOfFiles),servers=given.
filter(each=>!isOfFiles(each)),known=trees.flatMap(({servers:named=[]})=>named),peers2=servers.length+known.length>0?[...known]:void 0,targets=[],arriving=async function*(){
yield*trees;const asked=options.now();servers.some(each=>each instanceof Promise)&&await Promise.all([engine.prepareFor(LIVE_KINDS),(0,lib_document.lB)(LIVE_FORMATS)]);
const live=await Promise.all(servers);waiting+=options.now()-asked,peers2?.push(...live.flatMap(({servers:named=[]})=>named)),yield*live};for await(const target of arriving()){
targets.at(-1)?.close?.(),targets.push(target);const listed=options.now(),classifyFile=(0,artifacts_classify.CC)(),{files,others,gaps,notes,accepted}=await target.
list();for(const gap of gaps)coverage.gap(gap);const links=gaps.filter(({link,path})=>link&&exclusionOf(path,target,options)===void 0);for(const message of notes??
[])notices.push({kind:"coverage",message});for(const message of accepted??[])notices.push({kind:"accepted",message});const chosen=files.filter(file=>isChosen(file,
target,options,coverage)).map(file=>({file,classification:file.classification??classifyFile((target.info.place??"")+file.path)}));listing+=options.now()-listed,
chosen.length>MANY&&(options.beforeMuch?.(),options.onProgress?.(0,chosen.length));const formats=formatsOf(chosen,options.rules),parsers={formats,parse:await(0,lib_document.
lB)(formats)};await engine.prepareFor(new Set(chosen.map(({classification:{kind}})=>kind)));const survey=createCodeSurvey(engine,target.info.id,coverage),secretKey=options.
secretKey??(()=>""),byPath=new Map,tree=createTree(()=>files.map(({path})=>path),(path,use)=>{if(byPath.size===0)for(const file2 of files)byPath.set(file2.path,
file2);const file=byPath.get(path)??(target.info.kind==="git-tree"?{path}:void 0);return file&&target.withSource?target.withSource(file,use):"not there"}),shared={
target,engine,parsers,coverage,inventory,packages,findings,notices,secretKey,survey,peers:peers2,tree},supply=async({format,loadDetectors})=>{await loadDetectors?.(),
format!==void 0&&(formats.add(format),parsers.parse=await(0,lib_document.lB)(formats))};for(const{path,link}of links){const visit={...shared,file:{path}};for(let lack=visitLink(
visit,link);lack;lack=visitLink(visit,link))await supply(lack)}for(const[index,{file,classification}]of chosen.entries()){if(options.now()-slice>SLICE&&(options.
onProgress?.(index,chosen.length),await new Promise(resolve2=>setImmediate(resolve2)),slice=options.now()),options.deadline!==void 0&&options.now()>options.deadline){
coverage.outOfTime(target.info.id,chosen.slice(index).map(({file:{path}})=>path));break}firstByte??=options.now();const visit={...shared,file,classification};for(let lack=visitFile(
visit);lack;lack=visitFile(visit))await supply(lack)}const candidates=survey?.candidates();if(!candidates||candidates.size===0)continue;candidates.size>MUCH_CODE&&
options.beforeMuch?.();const visited=new Set(chosen.map(({file:{path}})=>path));analysed.push(...[...candidates.keys()].map(path=>({target:target.info.id,path})));
const outcome=await visitProject({...shared,candidates,files:[...files,...await others?.()??[]],classify:path=>classifyFile((target.info.place??"")+path),isChosen:path=>exclusionOf(
path,target,options)===void 0,isVisited:path=>visited.has(path),analyse:options.analyse??await loadAnalysis(),now:options.now,deadline:options.deadline});registered2.
push(...outcome.registered);for(const[phase,spent]of Object.entries(outcome.timings))analysing[phase]=(analysing[phase]??0)+spent}targets.at(-1)?.close?.(),inventory.
leftOut>0&&notices.push({kind:"coverage",message:`The bill of materials ends after ${limits.Wg} components; ${inventory.leftOut} further mentions are not in it.`}),
packages.leftOut>0&&notices.push({kind:"coverage",message:`The list of packages ends after ${limits.f_}; ${packages.leftOut} more entries of lockfiles are not i\
n it.`});const inAnalysis=Object.values(analysing).reduce((sum,spent)=>sum+spent,0),looked={coverage:{...coverage.close(),detectors:engine.declaring},inventory:inventory.
close()};return{targets:targets.map(({info})=>info),rules:new Map(options.rules.flatMap(({info,isMaskOnly})=>isMaskOnly?[]:[[info.id,info]])),applied:appliedRules(
options.rules,looked.coverage,looked.inventory),unlooked:unlookedRules(options.rules,looked.coverage,looked.inventory),findings:findings.toSorted(finding_order.
h),...looked,notices,registered:registered2,analysed,packages:packages.close(),timings:{list:listing,scan:options.now()-started-listing-waiting-inAnalysis,...waiting>=
1&&{servers:waiting},...analysing,...firstByte!==void 0&&{"first byte":firstByte}}}}function isOfFiles(target){return!(target instanceof Promise)&&target.info.kind!==
"mcp-server"}async function loadAnalysis(){return(await Promise.all([__webpack_require__.e(1138),__webpack_require__.e(9547),__webpack_require__.e(969),__webpack_require__.
e(7696),__webpack_require__.e(5814),__webpack_require__.e(8660),__webpack_require__.e(1484)]).then(__webpack_require__.bind(__webpack_require__,58168))).analyseCode}
function isChosen(file,target,options,coverage){const{path,classification}=file;if(classification?.kind==="archive-listing")return!0;const detail=exclusionOf(path,
target,options);return detail!==void 0&&coverage.gap({target:target.info.id,path,reason:"excluded",detail}),detail===void 0}function exclusionOf(path,target,{include=[],
exclude=[]}){if(target.info.live)return;const full=target.info.configPrefix+path;if(include.length>0&&!include.some(glob2=>(0,lib_glob.k)(full,glob2)))return"no\
t in include";const glob=exclude.find(each=>(0,lib_glob.k)(full,each));return glob===void 0?void 0:`exclude: ${glob}`}function formatsOf(files,rules){const onDocuments=rules.
filter(({roles})=>roles.has("document")),formats=new Set;for(const{file:{path},classification:{kind,format}}of files)!(0,artifacts_artifact.b)(format)||formats.
has(format)||((0,segments.og)(kind)||(0,segments.V8)(kind,format)||onDocuments.some(rule=>rule.appliesTo({kind,path})))&&formats.add(format);return formats}})};export{id,ids,modules};
