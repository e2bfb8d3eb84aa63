const id=2137,ids=[2137,2959],modules={5728:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L:()=>isGating,V:()=>verdictOf});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
27706),_model_severity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(96271);const LISTED=/^(?:pin\/|deps\/malicious|config\/malicious-package$)/;function isListed({
rule,isLive}){return LISTED.test(rule.id)||isLive===!0&&rule.category==="prompt"}function isGating(finding,policy){return finding.tier!=="gate"||finding.status===
"suppressed"||policy.newOnly&&finding.status==="known"||policy.failOn==="none"?!1:policy.failOn==="listed"?isListed(finding):(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__.
SH)(finding.severity,policy.failOn)&&(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__.vd)(finding.confidence,policy.minConfidence)}function verdictOf(findings,policy,coverage,comparison,policies=[]){
const gating=findings.filter(finding=>isGating(finding,policy));if(gating.length===0){if(coverage.filesListed===0)return{status:"none",reason:"No verdict: there\
 was nothing to look at."};if(coverage.percent===0&&coverage.bytes===0)return{status:"none",reason:"No verdict: nothing could be looked at."}}const missed=coverage.
gaps.filter(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__.O).length,open=findings.filter(({status})=>status==="open"||status==="new").length,violated=policy.arePoliciesAdvice?
[]:policies.filter(({isGating:fails})=>fails),isFailing=gating.length+violated.length>0,found=[...gating.length>0?[describe(gating,findings,policy)]:[],...violated.
length>0?[policiesInBrief(violated)]:[]].join("; ");if(policy.reportsOnly!==void 0)return{status:"warn",reason:`Only reporting: ${policy.reportsOnly}. ${isFailing?
`Would fail: ${found}`:"Nothing would fail."}`};if(isFailing)return{status:"fail",reason:`Failed: ${found}`};if(missed>0&&policy.incomplete==="fail")return{status:"\
fail",reason:`Failed: ${count(missed,"thing")} could not be looked at, and incomplete is fail`};const unkept=unkeptInBrief(policies);if(policy.failOn==="none"&&
open>0)return{status:"warn",reason:`Only reporting, since fail-on is none: ${count(open,"finding")}${unkept}`};const kept=policies.length>0&&policies.every(({status})=>status===
"pass")?`; ${policies.length===1?"1 policy":`${policies.length} policies`} kept`:unkept,passed=`Passed: ${nothing(findings,policy,comparison)}${kept}`;return missed>
0?{status:"warn",reason:`${passed}; ${count(missed,"thing")} could not be looked at`}:{status:policies.some(({status})=>status==="unknown")?"warn":"pass",reason:passed}}
const NAME=80;function policiesInBrief([first,...others]){if(first===void 0)return"";const more=others.length===0?"":`; ${others.length} more not kept`;return`${titleOf(
first)}: ${first.reason}${more}`}function unkeptInBrief(policies){const unkept=policies.filter(({status})=>status!=="pass"&&status!=="skipped");return unkept.length===
0?"":`; not failing: ${policiesInBrief(unkept)}`}function titleOf({kind,name,status,at}){return`${kind} "${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(name,
NAME)}"${status==="error"?` (${at.path}:${at.line})`:""}`}function describe(gating,all,policy){const older=all.filter(({status,tier})=>status==="known"&&tier===
"gate"),kind=policy.newOnly?"new finding":"finding",limit=policy.failOn==="listed"||policy.failOn==="none"?"":` \u2265 ${policy.failOn}`;return`${count(gating.length,
kind)}${limit}${policy.newOnly?notCounted(older,older.length):""}`}function nothing(all,policy,comparison){const open=all.filter(({status})=>status==="open"||status===
"new").length,limit=policy.failOn==="none"?"fail-on is none":policy.failOn==="listed"?"no drift, nothing known to be malicious, no poisoned server":`no ${policy.
newOnly?"new ":""}finding \u2265 ${policy.failOn}`,older=notCounted(all,comparison.knownCount);return open===0&&comparison.knownCount===0?"nothing found":`${limit}${older}`}
function notCounted(findings,known){const reasons=new Map;for(const{status,statusReason}of findings)status==="known"&&statusReason!==void 0&&reasons.set(statusReason,
(reasons.get(statusReason)??0)+1);const older=known-[...reasons.values()].reduce((sum,each)=>sum+each,0);return[...older>0?[`; ${older} older not counted`]:[],...[
...reasons].map(([reason,number])=>`; ${number} ${reason}`)].join("")}function count(number,noun){return`${number} ${noun}${number===1?"":"s"}`}}),72872:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>ignoreLine});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989);function ignoreLine(ruleId,configPath,fingerprint){
const path=yamlString(configPath.replace(/[\\*?[\]{}()!+@#]/g,"\\$&"));return`- { rule: ${ruleId}, path: ${path}, fingerprint: "${fingerprint}", reason: "\u2026" }`}
function yamlString(text){return`"${[...text].map(character=>{const code=character.codePointAt(0)??0;return character==='"'||character==="\\"?`\\${character}`:character!==
"|"&&character!=="`"&&(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(character)===character?character:code>65535?`\\U${code.toString(16).padStart(8,"0")}`:`\
\\u${code.toString(16).padStart(4,"0")}`}).join("")}"`}}),33803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{j8:()=>SURENESS,ah:()=>contributorsOf,Vp:()=>evaluatedBy,qZ:()=>evaluatedWith,he:()=>isCounted,uw:()=>scoreOf});var lazy=__webpack_require__(
38552),score=__webpack_require__(44960),model_frameworks=__webpack_require__(54889);const CATEGORIES={execution:{title:"Execution and injection",weight:20,of:["\
execution","output","malicious"]},prompt:{title:"Prompt and tool integrity",weight:15,of:["prompt"]},secrets:{title:"Secrets",weight:15,of:["secrets"]},network:{
title:"Authentication and network",weight:15,of:["auth","network"]},"supply-chain":{title:"Supply chain and model",weight:13,of:["supply_chain","model","ci"]},agency:{
title:"Agency",weight:12,of:["agency","availability"]},data:{title:"Data and privacy",weight:5,of:["data","privacy"]},governance:{title:"Governance and logging",
weight:5,of:["governance","quality"]}},BY_CATEGORY=new Map(score.QG.flatMap(category=>CATEGORIES[category].of.map(of=>[of,category])));function scoreCategoryOf({
category}){return BY_CATEGORY.get(category)??"governance"}const OWASP_LLM=model_frameworks.i.findLast(({column})=>column.startsWith("owasp_llm_")),OWASP_CATEGORIES=[
"Prompt Injection","Sensitive Information Disclosure","Excessive Agency","Supply Chain","Data and Model Poisoning","Unbounded Consumption","Misinformation","Hid\
den Context Exposure","Vector and Embedding Weaknesses","Improper Output Handling"].map((title,index)=>({id:(0,model_frameworks.nI)(OWASP_LLM,`LLM${String(index+
1).padStart(2,"0")}`),title}));function owaspIdsOf({frameworks}){return(frameworks[OWASP_LLM.column]??[]).map(id2=>(0,model_frameworks.nI)(OWASP_LLM,id2))}const WEIGHT={
critical:6,high:3,medium:1,low:.3,info:0},SURENESS={high:1,medium:.75,low:.5},CAPPING=.75,CATEGORY_CAPS=[["critical",3],["high",6.9]],OVERALL_CAPS=[["critical",
59],["high",79]],ENOUGH=50,CONTRIBUTORS=10;function isCounted({tier,status}){return tier!=="context"&&status!=="suppressed"}function evaluatedBy(applied,rules){
const looking=(0,lazy.R)(()=>[...rules.values()].filter(({id:id2,tier})=>tier!=="context"&&applied.has(id2)));return{categories:new Set(looking().map(scoreCategoryOf)),
owasp:(0,lazy.R)(()=>new Set(looking().flatMap(owaspIdsOf)))}}function evaluatedWith(evaluated,findings){const counted=findings.filter(isCounted);return{categories:new Set(
[...evaluated.categories,...counted.map(({rule})=>scoreCategoryOf(rule))]),owasp:(0,lazy.R)(()=>new Set([...evaluated.owasp(),...counted.flatMap(({rule})=>owaspIdsOf(
rule))]))}}function scoreOf(findings,given){const evaluated=evaluatedWith(given,findings),counted=findings.filter(isCounted),parts=score.QG.map(category=>({category,
weight:CATEGORIES[category].weight,...part(counted.filter(({rule})=>scoreCategoryOf(rule)===category),evaluated.categories.has(category))})),weights=parts.reduce(
(sum,{score:score2,weight})=>sum+(score2===null?0:weight),0),capping=weights<ENOUGH?void 0:capOf(counted,OVERALL_CAPS),overall=weights<ENOUGH?null:Math.min(weightedMean(
parts,weights),capping?.at??100),owasp=(0,lazy.R)(()=>OWASP_CATEGORIES.map(({id:id2,title})=>{const own=counted.filter(({rule})=>owaspIdsOf(rule).includes(id2)),
{score:score2,rating}=part(own,evaluated.owasp().has(id2));return{category:id2,title,score:score2,rating,findings:own.length}}));return{version:1,overall,grade:gradeOf(
overall),categories:parts.map(({category,score:score2,rating,findings:count})=>({category,title:CATEGORIES[category].title,score:score2,rating,findings:count})),
get owasp(){return owasp()},caps:[...capping?[{of:"overall",...capping}]:[],...parts.flatMap(({category,cap})=>cap?[{of:category,...cap}]:[])],contributors:contributorsOf(
counted,weights).toSorted((a,b)=>b.points-a.points||compare(a.ruleId,b.ruleId)).slice(0,CONTRIBUTORS),evaluated:weights}}function part(findings,isEvaluated){if(!isEvaluated)
return{score:null,rating:null,findings:0,cap:void 0};const cap=capOf(findings,CATEGORY_CAPS),left=Math.max(0,10-penaltyOf(findings)),score2=Math.min(Math.floor(
left*10+.5)/10,cap?.at??10);return{score:score2,rating:ratingOf(score2),findings:findings.length,cap}}function weightedMean(parts,weights){const tenths=parts.reduce(
(sum,{score:score2,weight})=>sum+weight*Math.round((score2??0)*10),0);return Math.floor((2*tenths+weights)/(2*weights))}function byRule(findings){const rules=new Map;
for(const each of findings){const same=rules.get(each.rule.id);same?same.push(each):rules.set(each.rule.id,[each])}return[...rules].toSorted(([a],[b])=>compare(
a,b)).map(([,of])=>of)}function penaltyOf(findings){return byRule(findings).reduce((sum,of)=>sum+penaltyOfRule(of),0)}function penaltyOfRule(findings){return findings.
map(({finding:{severity,confidence}})=>WEIGHT[severity]*SURENESS[confidence]).toSorted((a,b)=>b-a).reduce((sum,penalty,index)=>sum+penalty*.5**index,0)}function capOf(findings,caps){
for(const[severity,at]of caps){const count=findings.filter(({tier,finding})=>tier==="gate"&&finding.severity===severity&&SURENESS[finding.confidence]>=CAPPING).
length;if(count>0)return{at,because:severity,findings:count}}}function contributorsOf(findings,weights){if(weights<ENOUGH)return[];const lost=new Map;return byRule(
findings.filter(isCounted)).map(of=>{const[{rule}]=of,category=scoreCategoryOf(rule),penalty=penaltyOfRule(of),all=lost.get(category)??{penalty:0,weight:CATEGORIES[category].
weight};return lost.set(category,{...all,penalty:all.penalty+penalty}),{ruleId:rule.id,category,findings:of.length,penalty}}).flatMap(({penalty,...each})=>{const all=lost.
get(each.category);if(!all||penalty===0)return[];const share=penalty*Math.min(1,10/all.penalty);return[{...each,points:Math.round(100*share*all.weight/weights)/
10}]})}function gradeOf(overall){return overall===null?"N/A":overall>=90?"A":overall>=80?"B":overall>=70?"C":overall>=60?"D":"F"}function ratingOf(score2){return score2>=
9?"excellent":score2>=7?"good":score2>=4?"fair":"poor"}function compare(a,b){return a<b?-1:a>b?1:0}}),22959:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>Refused,openGitHub:()=>openGitHub});var promises_=__webpack_require__(58500),context=__webpack_require__(37157),
utils=__webpack_require__(78665);const github_context=new context.o;function getOctokit(token,options,...additionalPlugins){const GitHubWithPlugins=utils.gq.plugin(
...additionalPlugins);return new GitHubWithPlugins((0,utils.EG)(token,options))}var lib_escape=__webpack_require__(68989),http_patience=__webpack_require__(21940);
class Refused extends Error{kind;status;words;constructor(kind,status,words){super(status===0?words:`${words} (${status})`),this.kind=kind,this.status=status,this.
words=words}}const ANSWER=3e4,PER_PAGE=100;function openGitHub(options){const{token,name,apiUrl,userAgent,sleep=promises_.setTimeout,patience=ANSWER}=options,octokit=getOctokit(
token,{baseUrl:apiUrl,userAgent,log:SILENT}),request=async(route,parameters={})=>{const isRead=route.startsWith("GET ");for(let attempt=1;;attempt++){const signal=AbortSignal.
timeout(patience);try{const given={...name,...parameters,request:{signal}},{status,headers,data}=await octokit.request(route,given);return{status,headers,data}}catch(error){
if(signal.aborted)throw new Refused("unavailable",0,`no answer within ${Math.ceil(patience/1e3)} s`);const refusal=refusalOf(error),pause=(0,http_patience.Q)(refusal,
attempt,isRead);if(pause===void 0)throw new Refused(kindOf(refusal),refusal.status,refusal.words);await sleep(pause)}}};return{name,request,async list(route,parameters,most){
const items=[];for(let page=1;;page++){const{data}=await request(route,{...parameters,per_page:PER_PAGE,page}),got=Array.isArray(data)?data:listIn(data);if(items.
push(...got),items.length>=most)return{items:items.slice(0,most),isCut:got.length===PER_PAGE};if(got.length<PER_PAGE)return{items,isCut:!1}}}}}function listIn(data){
return Object.values(typeof data=="object"&&data!==null?data:{}).find(Array.isArray)??[]}const SILENT={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};function refusalOf(error){
const{status=0,message="",response}=error;if(!(error instanceof Error)||status===0&&error.name!=="HttpError")throw error;const words=(0,lib_escape.C9)(wordsIn(response?.
data)??message,300);return{status:response?status:0,words,headers:response?.headers??{}}}function wordsIn(data){if(typeof data!="object"||data===null)return;const{
message,errors}=data;if(typeof message!="string")return;const more=Array.isArray(errors)?errors.map(each=>typeof each=="string"?each:String(each?.message??"")):
[];return[message,...more.filter(each=>each!=="")].join(": ")}function kindOf(refusal){const{status}=refusal;return(0,http_patience.a)(refusal)?"rate-limited":status===
401||status===403||status===451?"forbidden":status===404||status===410?"not-found":status===406||status===413?"too-large":status>=500||status===0?"unavailable":
"invalid"}}),21020:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F3:()=>metered,IO:()=>paged,
Mz:()=>sliceOf,Xl:()=>bytesSource,cg:()=>cursorOf});const NOTHING=Buffer.alloc(0);function bytesSource(bytes){return{size:bytes.length,read:(offset,length)=>bytes.
subarray(Math.max(0,offset),offset+length)}}function sliceOf(source,start,length){const size=Math.max(0,Math.min(length,source.size-start));return{size,read:(offset,wanted)=>offset<
0||offset>=size?NOTHING:source.read(start+offset,Math.min(wanted,size-offset))}}function metered(source,limit){let spent=0,isSpent=!1;return{size:source.size,get spent(){
return spent},get isSpent(){return isSpent},read(offset,length){length>limit-spent&&(isSpent=!0);const bytes=source.read(offset,Math.min(length,limit-spent));return spent+=
bytes.length,bytes}}}const PAGE=16*1024,LONG_PAGE=128*1024,PAGES=8;function paged(source){const pages=[];return{size:source.size,read(offset,length){const wanted=Math.
min(length,source.size-offset);if(wanted<=0||offset<0)return NOTHING;const page=pages.find(({from,bytes:bytes2})=>from<=offset&&offset+wanted<=from+bytes2.length);
if(page)return page.bytes.subarray(offset-page.from,offset-page.from+wanted);const isFurther=pages.some(({from,bytes:bytes2})=>offset>=from&&offset<=from+bytes2.
length),bytes=source.read(offset,Math.max(wanted,isFurther?LONG_PAGE:PAGE));return bytes.length<=LONG_PAGE*2&&(pages.unshift({from:offset,bytes}),pages.length=Math.
min(pages.length,PAGES)),bytes.subarray(0,wanted)}}}const WINDOW=4*1024;function cursorOf(source,at=0){let window=NOTHING,from=0;const have=(position,length)=>position>=
from&&position+length<=from+window.length?!0:(window=source.read(position,Math.max(length,WINDOW)),from=position,window.length>=length),cursor={at,size:source.size,
byte:()=>have(cursor.at,1)?window[cursor.at++-from]:-1,bytes(length){if(length>source.size-cursor.at||!have(cursor.at,length))return;const start=cursor.at-from;
return cursor.at+=length,window.subarray(start,start+length)},line(limit){for(let wanted=64;;wanted*=4){const length=Math.min(wanted,limit+1,source.size-cursor.
at);if(length<=0||!have(cursor.at,length))return;const start=cursor.at-from,end=window.subarray(start,start+length).indexOf(10);if(end>=0)return cursor.at+=end+
1,window.subarray(start,start+end);if(length<wanted)return}}};return cursor}}),21940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>pauseFor,a:()=>isRateLimit});const TRIES=3,PATIENCE=20;function isRateLimit({status,words,headers}){return status===
429?!0:status===403&&(headers["retry-after"]!==void 0||headers["x-ratelimit-remaining"]==="0"||/rate limit|abuse detection/i.test(words))}function pauseFor(refusal,attempt,isRead,patience=PATIENCE){
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
error&&String(error.code).startsWith("Z_")}}),5607:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ld:()=>readLocalHeader,Ly:()=>openMember,ue:()=>readZip});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573),_byte_source_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
21020),_inflate_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31303);const END=101010256,END_64=101075792,ENTRY=33639248,LOCAL=67324752,TAIL=65557,DIRECTORY_BYTES=8*
1024*1024;function readZip(source,most,directoryBytes=DIRECTORY_BYTES){const length=Math.min(source.size,TAIL),tail=source.read(source.size-length,length);for(let at=tail.
length-22;at>=0;at--){if(tail.readUInt32LE(at)!==END)continue;const zip=directoryOf(source,tail,at,source.size-length,{most,directoryBytes});if(zip)return zip}}
function directoryOf(source,tail,at,tailAt,{most,directoryBytes}){let count=tail.readUInt16LE(at+10),size=tail.readUInt32LE(at+12),offset=tail.readUInt32LE(at+16),
endAt=tailAt+at;if(count===65535||size===4294967295||offset===4294967295){const locator=source.read(endAt-20,20),end=locator.length===20?source.read(Number(locator.
readBigUInt64LE(8)),56):locator;end.length===56&&end.readUInt32LE(0)===END_64&&(endAt=Number(locator.readBigUInt64LE(8)),count=Number(end.readBigUInt64LE(32)),size=
Number(end.readBigUInt64LE(40)),offset=Number(end.readBigUInt64LE(48)))}const shift=Math.max(0,endAt-size-offset),directory=source.read(offset+shift,Math.min(size,
directoryBytes)),members=[];for(let place=0;place+46<=directory.length&&members.length<most&&directory.readUInt32LE(place)===ENTRY;){const nameLength=directory.
readUInt16LE(place+28),extraLength=directory.readUInt16LE(place+30),extra=directory.subarray(place+46+nameLength,place+46+nameLength+extraLength),[fullSize,packedSize,
localOffset]=wide(extra,[directory.readUInt32LE(place+24),directory.readUInt32LE(place+20),directory.readUInt32LE(place+42)]),bytes=directory.subarray(place+46,
place+46+nameLength),external=directory.readUInt32LE(place+38);members.push({name:bytes.toString("utf8"),...!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(
bytes)&&{rawName:Buffer.from(bytes)},flags:directory.readUInt16LE(place+8),method:directory.readUInt16LE(place+10),crc:directory.readUInt32LE(place+16),size:fullSize,
packedSize,offset:localOffset+shift,mode:external>>>16,attributes:external&255}),place+=46+nameLength+extraLength+directory.readUInt16LE(place+32)}if(!(members.
length===0&&count>0))return{members,isCut:members.length<count,directoryAt:offset+shift,directorySize:size,endAt:tailAt+at}}function wide(extra,numbers){for(let at=0;at+
4<=extra.length;at+=4+extra.readUInt16LE(at+2)){if(extra.readUInt16LE(at)!==1)continue;let place=at+4;for(const[index,number]of numbers.entries())number!==4294967295||
place+8>extra.length||(numbers[index]=Number(extra.readBigUInt64LE(place)),place+=8)}return numbers}function readLocalHeader(source,offset){const header=source.
read(offset,30);if(header.length<30||header.readUInt32LE(0)!==LOCAL)return;const nameLength=header.readUInt16LE(26),extraLength=header.readUInt16LE(28),rest=source.
read(offset+30,nameLength+extraLength);if(rest.length<nameLength)return;const[size,packedSize]=wide(rest.subarray(nameLength),[header.readUInt32LE(22),header.readUInt32LE(
18),0]);return{name:Buffer.from(rest.subarray(0,nameLength)),flags:header.readUInt16LE(6),method:header.readUInt16LE(8),packedSize,size,dataAt:offset+30+nameLength+
extraLength}}function openMember(source,member,limit){const start=readLocalHeader(source,member.offset)?.dataAt;if(start===void 0)return;if(member.method===0)return{
source:(0,_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.Mz)(source,start,member.packedSize),isCut:!1};if(member.method!==8)return;const packed=source.read(start,
Math.min(member.packedSize,limit)),inflated=(0,_inflate_js__WEBPACK_IMPORTED_MODULE_2__.UD)(packed,"raw",limit);return inflated&&{source:(0,_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.
Xl)(inflated.bytes),isCut:inflated.isCut||packed.length<member.packedSize}}}),63555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{mW:()=>NO_COMPLIANCE,ri:()=>CONTROL_RESULTS});const CONTROL_RESULTS=["fail","partial","pass","not_applicable","not_ev\
aluated","manual"],CONTROL_STATUSES=null,NO_COMPLIANCE={mapping:"",isAsked:!1,frameworks:[]}}),44960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F4:()=>GRADES,QG:()=>SCORE_CATEGORIES});const SCORE_CATEGORIES=["execution","prompt","secrets","network","supply-chai\
n","agency","data","governance"],RATINGS=null,GRADES=["A","B","C","D","F","N/A"]}),92137:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{runReport:()=>runReport});var places=__webpack_require__(12311),delivery=__webpack_require__(58505),byte_source=__webpack_require__(
21020),member=__webpack_require__(60132),lib_zip=__webpack_require__(5607),client=__webpack_require__(22959);const PACKED=32*1024*1024,UNPACKED=64*1024*1024,ARTIFACTS=1e3,
MEMBERS=1e3,REPORT=/(?:^|\/)bartizan\.json$/,ACTIONS="Add `permissions: actions: read` to the job.";async function reportOfRun(github,run,name){try{const route="\
GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",{items}=await github.list(route,{run_id:run},ARTIFACTS),found=items.filter(each=>(0,member.D)(each,"n\
ame")===name&&(0,member.D)(each,"expired")!==!0).at(-1),[id2,size]=[(0,member.D)(found,"id"),(0,member.D)(found,"size_in_bytes")];if(typeof id2!="number")return{
problem:`The run ${run} left no artifact "${name}": its workflow has to upload bartizan.json under that name.`};if(typeof size!="number"||size>PACKED)return{problem:`\
The artifact "${name}" is too large: ${size} bytes.`};const{data}=await github.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_forma\
t}",{artifact_id:id2,archive_format:"zip"});return data instanceof ArrayBuffer?reportIn(new Uint8Array(data),name):{problem:`GitHub gave no archive for the arti\
fact "${name}".`}}catch(error){if(!(error instanceof client.L))throw error;const isPermission=error.kind==="forbidden"||error.kind==="not-found";return{problem:`\
The artifact of run ${run} could not be read: ${error.message}.${isPermission?` ${ACTIONS}`:""}`}}}function reportIn(archive,name){if(archive.length>PACKED)return{
problem:`The artifact "${name}" is too large: ${archive.length} bytes.`};const broken={problem:`The artifact "${name}" is no zip archive that can be read.`},source=(0,byte_source.
Xl)(Buffer.from(archive.buffer,archive.byteOffset,archive.byteLength)),zip=(0,lib_zip.ue)(source,MEMBERS);if(!zip)return broken;const report2=zip.members.find(each=>REPORT.
test(each.name));if(!report2)return{problem:`There is no bartizan.json in the artifact "${name}".`};const content=(0,lib_zip.Ly)(source,report2,UNPACKED);if(!content)
return broken;const bytes=content.source.read(0,UNPACKED);if(content.isCut||bytes.length<content.source.size)return{problem:`The report in the artifact "${name}\
" is too large.`};try{return{text:new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}}catch{return broken}}var delivery_surfaces=__webpack_require__(28139),exit_codes=__webpack_require__(
49277),errors=__webpack_require__(61469),schemas=__webpack_require__(92857),gate=__webpack_require__(5728),ignore_line=__webpack_require__(72872),score=__webpack_require__(
33803),version=__webpack_require__(96480),compliance=__webpack_require__(63555),coverage=__webpack_require__(27706),model_score=__webpack_require__(44960),severity=__webpack_require__(
96271);const TEXT=2e3,PATH=1e3,FINDINGS=5e3,line=schemas.aig().int().min(1).max(1e8),place=schemas.Ikc({path:schemas.YjP().min(1).max(PATH),line,column:line,endLine:line,
endColumn:line,logical:schemas.YjP().max(TEXT).nullish()}),step=place.omit({logical:!0}).extend({what:schemas.YjP().max(TEXT),code:schemas.YjP().max(TEXT).optional()}),
finding=schemas.Ikc({ruleId:schemas.YjP().max(200),confidence:schemas.k5n(severity.ix),tier:schemas.k5n(severity.iB),status:schemas.k5n(["new","open","known","s\
uppressed"]),message:schemas.YjP().max(1e4),evidence:schemas.YOg(schemas.YjP().max(TEXT)).max(50),locations:schemas.YOg(place).min(1).max(1e3),flow:schemas.YOg(
step).max(200).optional(),fingerprint:schemas.YjP().regex(/^[0-9a-f]{16}$/)}),commitId=schemas.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),count=schemas.aig().
int().min(0).max(1e12),report=schemas.Ikc({version:schemas.euz(1),pullRequest:schemas.Ikc({number:schemas.aig().int().min(1).max(1e9),head:commitId,commit:commitId.
optional(),moved:schemas.YOg(schemas.YjP().max(PATH)).max(FINDINGS).default([])}).optional(),base:schemas.Ikc({commit:schemas.YjP().max(100).nullable(),name:schemas.
YjP().max(300).nullable()}).nullable(),verdict:schemas.Ikc({status:schemas.k5n(["pass","warn","fail","none"])}),coverage:schemas.Ikc({percent:schemas.aig().int().
min(0).max(100).nullable(),filesListed:count,filesWhole:count,bytes:count,kinds:schemas.g1P(schemas.YjP().max(50),count),gapCounts:schemas.jgl(schemas.k5n(coverage.
x),count)}),categories:schemas.YOg(schemas.Ikc({category:schemas.YjP().max(100),score:schemas.aig().nullable()})).max(100).default([]),findings:schemas.YOg(finding).
max(FINDINGS)});function readReported(text,rules){let json;try{json=JSON.parse(text)}catch{return}const parsed=report.safeParse(json);if(!parsed.success)return;
const{coverage:coverage2,base,verdict,pullRequest,categories,findings}=parsed.data,policy={failOn:"high",minConfidence:"high",newOnly:base!==null,incomplete:"wa\
rn"},own=findings.filter(({ruleId})=>!ruleId.startsWith("remote/")),assessed=own.flatMap(each=>{const rule=rules.get(each.ruleId);if(!rule)return[];const[first,
...others]=each.locations.map(locationOf);if(!first)return[];const tier=severity.iB[Math.max(severity.iB.indexOf(each.tier),severity.iB.indexOf(rule.tier))]??rule.
tier,confidence=severity.ix[Math.max(severity.ix.indexOf(each.confidence),severity.ix.indexOf(rule.confidence))]??rule.confidence,gated={rule,tier,confidence,severity:rule.
severity,status:each.status};return[{finding:{ruleId:rule.id,message:each.message,severity:rule.severity,confidence,tier,use:"runtime",locations:[first,...others],
...each.flow&&{flow:each.flow.map(one=>({...locationOf(one),what:one.what}))},evidence:each.evidence,identity:{place:"",evidence:""},proven:!1},rule,tier,fingerprint:each.
fingerprint,status:each.status,isGating:verdict.status==="fail"&&(0,gate.L)(gated,policy),isShown:tier==="gate"&&(each.status==="new"||each.status==="open"),ignoreLine:(0,ignore_line.
r)(rule.id,first.path,each.fingerprint)}]}),stopping=assessed.filter(({isGating:stops})=>stops).length,number=status=>assessed.filter(each=>each.status===status).
length;return{pullRequest,unknown:own.length-assessed.length,assessment:{tool:{name:"bartizan",version:version.x},targets:[TARGET],rules,applied:new Set,findings:assessed,
comparison:{kind:base===null?"none":"base",...base?.commit!=null&&{base:base.commit},...base?.name!=null&&{baseName:base.name},newCount:number("new"),knownCount:number(
"known"),fixedCount:0},verdict:{status:verdict.status,reason:reasonOf(verdict.status,stopping,base!==null)},score:(0,score.uw)(assessed,evaluatedIn(categories)),
sentence:"",components:[],relationships:[],removedComponents:[],attackPaths:[],remote:[],policies:[],compliance:compliance.mW,coverage:{...coverage2,gaps:[]},notices:[],
timings:{}}}}function evaluatedIn(categories){const named=new Set(categories.flatMap(({category,score:score2})=>score2===null?[]:[category]));return{categories:new Set(
model_score.QG.filter(each=>named.has(each))),owasp:()=>named}}const TARGET={id:"reported",kind:"memory",name:"the report",displayPrefix:"",repositoryPrefix:"",
configPrefix:"",isOwn:!1};function locationOf(at){const logical="logical"in at?at.logical:void 0;return{target:TARGET.id,path:at.path,range:{start:{line:at.line,
column:at.column},end:{line:Math.max(at.line,at.endLine),column:at.endColumn}},...logical!=null&&{logical}}}function reasonOf(status,stopping,isCompared){const found=`${stopping}\
 ${isCompared?"new ":""}finding${stopping===1?"":"s"} \u2265 high`;switch(status){case"fail":return stopping>0?`Failed: ${found}`:"Failed";case"warn":return"Pas\
sed, but it could only report or not look at everything";case"none":return"No verdict";case"pass":return"Passed"}}var reports=__webpack_require__(91200),packs=__webpack_require__(
24930);async function runReport(run){const{payload,settings}=run,[id2,head,event]=["id","head_sha","event"].map(name=>(0,member.D)(payload,"workflow_run",name));
if(run.event!=="workflow_run"||typeof id2!="number"||typeof head!="string")throw new errors.y("mode: report belongs into a workflow that runs on workflow_run",{
hint:"The README has both workflows."});const open=(0,delivery_surfaces.SF)(run);if(!open)throw new errors.y("mode: report needs a token",{hint:"Leave `token` o\
ut: the job\u2019s own is used."});if(event!=="pull_request")return nothing(`The run ${id2} was not about a pull request: there is nothing to post.`);const github=await open(),
artifact=await reportOfRun(github,id2,settings.artifact??"bartizan");if("problem"in artifact)return none(artifact.problem);const rules=new Map((0,packs.t8)().rules.
map(({info})=>[info.id,info])),reported=readReported(artifact.text,rules);if(!reported)return none("The report in the artifact is not one that this version writ\
es; nothing was posted.");const proof=await proofOf(github,reported,head);if("exitCode"in proof)return proof;const{assessment,unknown,pullRequest}=reported,pull={
number:pullRequest?.number??0,head,base:void 0,baseRef:void 0,isFork:!0},rendered=[{format:"sarif",text:await(0,reports.XX)(assessment,"sarif",{...settings.category!==
void 0&&{category:settings.category}}),file:""}],moved=new Set(pullRequest?.moved),isAsAtHead=path=>!moved.has(path),surfaces=(0,delivery_surfaces.m_)({...run,checkedOut:void 0,
isAsAtHead},pull,proof.merge),delivered=await(0,delivery.cK)(surfaces,assessment,rendered),left=unknown===0?[]:[{kind:"delivery",message:`Left out: ${leftOut(unknown)}\
 not ours.`}];return{exitCode:exit_codes.d.passed,reason:`Reported on pull request ${pull.number}: ${assessment.verdict.reason}`,notices:[...left,...delivered.flatMap(
({notices})=>notices)]}}async function proofOf(github,{pullRequest},head){if(!pullRequest)return none("The report does not say which pull request it is of.");if(pullRequest.
head!==head)return none("The report is not of the commit that the run was about; nothing was posted.");try{const{data}=await github.request("GET /repos/{owner}/\
{repo}/pulls/{pull_number}",{pull_number:pullRequest.number}),found=(0,places._n)({pull_request:data}),merge=(0,member.D)(data,"merge_commit_sha");return found?.
head===head?{merge:merge===pullRequest.commit?pullRequest.commit:void 0}:nothing(`Pull request ${pullRequest.number} has other commits by now: its next scan wil\
l be posted.`)}catch(error){if(!(error instanceof client.L))throw error;return none(`Pull request ${pullRequest.number} could not be looked up: ${error.message}\
.`)}}function leftOut(unknown){return unknown===1?"1 finding is of a rule that is":`${unknown} findings are of rules that are`}function nothing(reason){return{exitCode:exit_codes.
d.passed,reason,notices:[]}}function none(reason){return{exitCode:exit_codes.d.noVerdict,reason,notices:[{kind:"delivery",message:reason}]}}}),24930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U_:()=>withSeverity,t8:()=>readPacks});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
38552);const classes=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(readClasses),texts=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(readTexts),examples=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.
R)(readExamples);function textsOf({id:id2}){return texts()[id2]}function examplesOf({id:id2}){return examples()[id2]}const LATER={get frameworks(){return classes()[this.
class].frameworks},get what(){return textsOf(this).what},get why(){return textsOf(this).why},get fix(){return textsOf(this).fix},get references(){return textsOf(
this).references},get bad(){return examplesOf(this).bad},get good(){return examplesOf(this).good}};function readPacks(){const{rules}=readStoredPacks();return{get classes(){
return classes()},rules:rules.map(rule=>Object.assign({},rule,{info:Object.assign(Object.create(LATER),rule.info)}))}}function withSeverity(info,severity){return Object.
assign(Object.create(Object.getPrototypeOf(info)),info,{severity})}function storedPacks({rules,classes:classes2}){return{classes:classes2,packs:{rules:rules.map(
({info:{frameworks:_,what:_1,why:_2,fix:_3,references:_4,bad:_5,good:_6,...info},...rule})=>({...rule,info}))},texts:Object.fromEntries(rules.map(({info:{id:id2,
what,why,fix,references}})=>[id2,{what,why,fix,references}])),examples:Object.fromEntries(rules.map(({info:{id:id2,bad,good}})=>[id2,{bad,good}]))}}function readStoredPacks(){
return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab+"packs.json","utf8"))}function readClasses(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(__webpack_require__.ab+"classes.json","utf8"))}function readTexts(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.
ab+"texts.json","utf8"))}function readExamples(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab+"examples.json",
"utf8"))}})};export{id,ids,modules};
