const id=7649,ids=[7649],modules={14672:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{XZ:()=>matchBaseline,Xu:()=>baselineNotices,Zv:()=>mayBeKept});var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27706),_model_severity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
96271),_context_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86612),_suppress_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(80871);function mayBeKept({
category}){return!_suppress_js__WEBPACK_IMPORTED_MODULE_2__.vl.has(category)}function matchBaseline(candidates,{entries}){const pool=new Map;for(const entry of entries){
const list=pool.get(entry.fingerprint);list?list.push(entry):pool.set(entry.fingerprint,[entry])}const found=new Map,refused=[];for(const isSamePath of[!0,!1])for(const candidate of candidates){
const list=pool.get(candidate.fingerprint);if(!list||list.length===0||found.has(candidate))continue;const index=list.findIndex(entry2=>(!isSamePath||entry2.path===
candidate.repositoryPath)&&!weighsMore(candidate,entry2)),[entry]=index<0?[]:list.splice(index,1);entry&&(mayBeKept(candidate.rule)?found.set(candidate,entry):refused.
push(entry))}return{found,stale:[...pool.values()].flat(),refused}}function weighsMore({finding,rule},{tier}){return _model_severity_js__WEBPACK_IMPORTED_MODULE_3__.
iB.indexOf((0,_context_js__WEBPACK_IMPORTED_MODULE_1__.$)(finding,rule).tier)<_model_severity_js__WEBPACK_IMPORTED_MODULE_3__.iB.indexOf(tier)}function baselineNotices({
file},{stale,refused},rules,{gaps}){const unread=new Set(gaps.filter(gap=>(0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.O)(gap)||gap.reason==="excluded").map(
({path})=>path)),gone=stale.filter(({rule,path})=>rules.has(rule)&&!unread.has(path)),named=gone.slice(0,3).map(({rule,path})=>`${rule} at ${path}`),notices=[];
gone.length>0&&notices.push({kind:"config",message:`${gone.length} ${gone.length===1?"entry":"entries"} of ${file} match${gone.length===1?"es":""} nothing any m\
ore and can go: ${named.join(", ")}${gone.length>3?" and others":""}.`,hint:"bartizan baseline writes it anew."});for(const{rule,path}of refused)notices.push({kind:"\
not-honoured",message:`${file} names ${rule} at ${path}, which no baseline may hold: a secret or malicious code stays a finding.`});return notices}}),86612:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>placeOf});var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96271);const WORDS={test:"tes\
t code",example:"an example",docs:"documentation",vendored:"vendored code"},OPENS_NOTHING="its value has ended or is public by design",EXAMPLE_VALUE="it looks l\
ike an example value",WEAKER="this case is weaker than most that the rule finds";function placeOf(finding,rule,isNew=!1){return rule.isOfChanges&&!isNew&&finding.
tier!=="context"?{tier:"context",reason:"it is not known to have come with a change"}:finding.tier==="review"&&rule.tier==="review"&&finding.use!=="runtime"&&isBeside(
finding,rule)?{tier:"context",reason:`it is in ${WORDS[finding.use]}`}:finding.proven||finding.use==="runtime"||finding.tier!=="gate"?_model_severity_js__WEBPACK_IMPORTED_MODULE_0__.
iB.indexOf(finding.tier)>_model_severity_js__WEBPACK_IMPORTED_MODULE_0__.iB.indexOf(rule.tier)?{tier:finding.tier,reason:whyLowered(finding)}:{tier:finding.tier}:
{tier:"review",reason:`it is in ${WORDS[finding.use]}`}}const OF_PROGRAMS=/^(?:code|capability|flow)\//;function isBeside({use,confidence,proven,identity},{id:id2,
category,severity}){return proven?!1:use==="test"&&OF_PROGRAMS.test(id2)?!0:category!=="secrets"||identity.secret===void 0||confidence==="high"?!1:use==="test"||
use==="example"||use==="docs"&&!/^(?:critical|high)$/.test(severity)}function whyLowered({identity,tier,confidence}){return identity.secret===void 0?WEAKER:tier===
"context"?OPENS_NOTHING:confidence==="low"?EXAMPLE_VALUE:WEAKER}}),5728:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L:()=>isGating,V:()=>verdictOf});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
\\u${code.toString(16).padStart(4,"0")}`}).join("")}"`}}),39046:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{assess:()=>assess});var lazy=__webpack_require__(38552),version=__webpack_require__(96480),model_coverage=__webpack_require__(27706),model_severity=__webpack_require__(
96271),trust=__webpack_require__(16357),lib_glob=__webpack_require__(26740);function leadsOf(judged){const groups=new Map,sources=sourcesOf(judged),places=new Map(
judged.map((each,index)=>[each,index]));for(const[index,each]of judged.entries()){const key=keyOf(each)??String(places.get(sources.get(each)??each)??index),group=groups.
get(key);group?group.push(each):groups.set(key,[each])}return[...groups.values()].map(group=>{const[lead,...copies]=group.toSorted(bySource(sources));return{lead,
copies}})}function keyOf({finding,status,suppression}){const{ruleId,identity,locations}=finding;if(identity.secret!==void 0)return JSON.stringify([ruleId,identity.
secret,locations[0].target,status,suppression??null])}function sourcesOf(judged){const groups=new Map;for(const each of judged){const{ruleId,identity,locations,
flow}=each.finding;if(!flow||!JAVASCRIPT.test(locations[0].path))continue;const{place,evidence}=identity,key=JSON.stringify([ruleId,place,evidence,locations[0].
target,each.status,each.suppression??null]),group=groups.get(key);group?group.push(each):groups.set(key,[each])}const found2=new Map;for(const group of groups.values()){
if(group.length<2)continue;const sorted=group.toSorted((a,b)=>byPlace(a.finding,b.finding)),written=sorted.filter(({finding})=>!finding.isBuilt&&!isMadeOf(finding,
sorted)),built=sorted.filter(each=>!written.includes(each)),taken=new Map;for(const each of built){const{path}=each.finding.locations[0],near=nearest(path,written),
at=taken.get(path)??0;taken.set(path,at+1);const source=near[at];source&&found2.set(each,source)}}return found2}const JAVASCRIPT=/\.[mc]?[jt]sx?$/,TYPED=/\.[mc]?tsx?$/;
function isMadeOf({locations},others){const{path}=locations[0];return TYPED.test(path)?!1:others.some(({finding})=>{const other=finding.locations[0].path;return TYPED.
test(other)&&stemOf(other)===stemOf(path)})}function stemOf(path){return path.slice(path.lastIndexOf("/")+1).replace(JAVASCRIPT,"")}function nearest(path,written){
const shared=other=>{const[a,b]=[path.split("/"),other.split("/")];let at=0;for(;at<a.length&&a[at]===b[at];)at++;return at},best=[...new Set(written.map(({finding})=>finding.
locations[0].path))].toSorted((a,b)=>shared(b)-shared(a)||compareText(a,b))[0];return written.filter(({finding})=>finding.locations[0].path===best)}function byPlace(a,b){
const[left,right]=[a.locations[0],b.locations[0]];return compareText(left.path,right.path)||left.range.start.line-right.range.start.line||left.range.start.column-
right.range.start.column}function bySource(built){const rank=each=>built.has(each)?1:0;return(a,b)=>bySureness(a,b)||rank(a)-rank(b)||byWeight(a,b)}function byWeight(a,b){
const[left,right]=[a.finding.locations[0],b.finding.locations[0]];return bySureness(a,b)||compareText(left.path,right.path)||left.range.start.line-right.range.start.
line||left.range.start.column-right.range.start.column||compareText(a.finding.ruleId,b.finding.ruleId)}function bySureness(a,b){return model_severity.iB.indexOf(
a.tier)-model_severity.iB.indexOf(b.tier)||model_severity.oC.indexOf(a.finding.severity)-model_severity.oC.indexOf(b.finding.severity)||model_severity.ix.indexOf(
a.finding.confidence)-model_severity.ix.indexOf(b.finding.confidence)}function compareText(a,b){return a<b?-1:a>b?1:0}var assess_gate=__webpack_require__(5728),
policy_fields=__webpack_require__(90123),lib_condition=__webpack_require__(53413),limits=__webpack_require__(54354),anchored=__webpack_require__(16416),model_frameworks=__webpack_require__(
54889);const OF_COMPONENT={id:({id:id2})=>id2,type:({type})=>type,name:({name})=>name,scope:({scope})=>scope,purl:({purl})=>purl,ecosystem:({purl})=>purl&&/^pkg:([a-z]+)\//.
exec(purl)?.[1],provider:({provider})=>provider,versions:({versions})=>versions.length===0?void 0:versions,endpoint:({endpoint})=>endpoint,host:({endpoint})=>endpoint&&
hostOf(endpoint),auth:({auth})=>auth,licence:({licence})=>licence,hash:({hash:hash2})=>hash2,capabilities:({capabilities})=>capabilities,flags:({flags})=>flags,
path:({places})=>places.length===0?void 0:places.map(({path})=>path),origins:({origins})=>origins,use:({use})=>use,guess:({isGuess})=>isGuess,detectors:({detectors})=>detectors,
status:({status})=>status,"risk.score":({risk})=>risk.score,"risk.severity":({risk})=>risk.severity,"completeness.percent":({completeness})=>completeness.percent,
"completeness.missing":({completeness})=>completeness.missing},OF_FINDING={ruleId:({rule})=>rule.id,pack:({rule})=>rule.id.split("/")[0],title:({rule})=>rule.title,
message:({finding})=>finding.message,class:({rule})=>rule.class,category:({rule})=>rule.category,severity:({severity})=>severity,confidence:({confidence})=>confidence,
tier:({tier})=>tier,status:({status})=>status,path:({finding})=>finding.locations[0].path,use:({finding})=>finding.use,logical:({finding})=>finding.locations[0].
logical,fingerprint:({fingerprint})=>fingerprint,owasp:({rule})=>(0,model_frameworks.I1)(rule.frameworks,"owasp"),cwe:({rule})=>(0,model_frameworks.I1)(rule.frameworks,
"cwe")},OF_SCAN={score:({score:score2})=>score2.overall,grade:({score:score2})=>score2.grade==="N/A"?void 0:score2.grade,findings:({findings})=>findings.length,
components:({components})=>components.length,attackPaths:({attackPaths:attackPaths2})=>attackPaths2.length,"coverage.percent":({coverage})=>coverage.percent,"co\
verage.missed":({coverage})=>coverage.gaps.filter(model_coverage.O).length};function componentLookup(component){return field=>{if(isKey(OF_COMPONENT,field))return listed(
OF_COMPONENT[field](component));const key=after("properties.",field);return key!==void 0&&Object.hasOwn(component.properties,key)?listed(component.properties[key]):
void 0}}function findingLookup(finding){return field=>{if(isKey(OF_FINDING,field))return listed(OF_FINDING[field](finding));const name=after("compliance.",field),
framework=model_frameworks.i.find(each=>each.family==="other"&&each.name===name);return framework&&(finding.rule.frameworks[framework.column]??[])}}function scanLookup(scan){
return field=>{if(isKey(OF_SCAN,field))return listed(OF_SCAN[field](scan));const category=after("categories.",field);if(category!==void 0)return listed(scan.score.
categories?.find(each=>each.category===category)?.score);const severity=after("summary.",field);if(severity!==void 0)return[scan.findings.filter(each=>each.severity===
severity).length];const type=after("components.",field);return type===void 0?void 0:[scan.components.filter(each=>each.type===type).length]}}function isKey(table,field){
return Object.hasOwn(table,field)}function after(prefix,field){return field.startsWith(prefix)?field.slice(prefix.length):void 0}function listed(found2){if(found2!=
null)return typeof found2=="object"?found2:[found2]}function hostOf(endpoint){return URL.parse?.(endpoint)?.hostname??/^[a-z][a-z0-9+.-]*:\/\/([^/:?#]+)/i.exec(
endpoint)?.[1]}const RULE_SEVERITY="high",PACKAGES=new Set(["package","sdk_library","agent_framework"]);function evaluatePolicies({policies=[],complianceRules=[]},subjects2,{
today,gate}){const asked=[...policies.map(each=>ofPolicy(each,gate.newOnly)),...complianceRules.map(each=>ofRule(each,gate.newOnly))];if(asked.length===0)return[];
const means=startMeans(),counted2=countedOf(subjects2),lists=new Map;return asked.map(each=>{if(each.newOnly&&!subjects2.isCompared&&!gate.newOnly)return resultOf(
each,"skipped","only what is new counts, and nothing was compared",gate);if(each.target==="scan")return judgedScan(each,subjects2,{today,gate},means);const list=lists.
get(each.target)??subjectsOf(each.target,counted2);return lists.set(each.target,list),judgedList(each,list,{today,gate},means)})}function endedExceptions({policies=[]},today){
return policies.flatMap(({name,at,except=[]})=>except.filter(({until})=>until!==void 0&&until<today).map(({rule,fingerprint,until})=>({kind:"config",message:`${at.
path}:${at.line}: the exception of policy "${name}"${rule||fingerprint?` for ${[rule,fingerprint].filter(Boolean).join(", ")}`:""} ended on ${until} and no long\
er counts.`})))}function ofPolicy(policy,newOnly){const{name,description,target="component",when,limit=0,severity,except=[],at}=policy;return{kind:"policy",...{
name,description,target,limit,severity,except,at},condition:fitted(when,target),newOnly:policy["new-only"]??newOnly}}function ofRule(rule,newOnly){const{name,description,
framework,target="component",condition,severity=RULE_SEVERITY,at}=rule;return{kind:"rule",...{name,description,framework,target,severity,at},condition:fitted(condition,
target),limit:0,newOnly,except:[]}}function fitted(condition,target){if("all"in condition)return{all:condition.all.map(each=>fitted(each,target))};if("any"in condition)
return{any:condition.any.map(each=>fitted(each,target))};if("not"in condition)return{not:fitted(condition.not,target)};if((0,policy_fields._F)(target,condition.
field)?.type!=="texts")return condition;const{operator}=condition;return operator==="contains"?{...condition,operator:"eq"}:operator==="not_contains"?{...condition,
operator:"neq"}:condition}function startMeans(){const execute=(0,anchored.lL)(!0),expressions=new Map;let steps=0;return{matches:(pattern,text)=>{const expression=expressions.
get(pattern)??new RegExp(pattern);return expressions.set(pattern,expression),execute(expression,text)!==null},step:()=>{if(++steps>limits.bC)throw new Error(`th\
e rules and policies of this config compare more than ${limits.bC} times`)}}}function countedOf(subjects2){const findings=subjects2.findings.filter(({status,tier})=>status!==
"suppressed"&&tier!=="context");return{...subjects2,findings}}function subjectsOf(target,{findings,components}){return target==="finding"?findings.map(ofFinding):
(target==="dependency"?components.filter(isDependency):components).map(ofComponent)}function isDependency({type,purl}){return PACKAGES.has(type)&&purl!==void 0}
function ofFinding(each){const{finding,rule,fingerprint,status}=each,{target,path,range}=finding.locations[0];return{subject:"finding",id:fingerprint,name:rule.
id,what:finding.message,place:{target,path,start:range.start},status:status==="suppressed"?"open":status,ruleId:rule.id,lookup:findingLookup(each)}}function ofComponent(component){
const{id:id2,name,type,versions,provider,status,places}=component,[first]=places;return{subject:"component",id:id2,name,what:[type.replaceAll("_"," "),versions.
join(", "),provider&&`of ${provider}`].filter(Boolean).join(" "),...first&&{place:{target:first.target,path:first.path,start:first.range.start}},status,lookup:componentLookup(
component)}}function judgedList(asked,list,options,means){const{condition,except,limit,newOnly}=asked,held=except.filter(entry=>isInForce(entry,options.today)),
matching=[];let exceptedCount=0;try{for(const subject of list)isMatch(condition,subject.lookup,means)&&(held.some(entry=>isExcepted(entry,subject))?exceptedCount++:
matching.push(subject))}catch(error){return resultOf(asked,"error",`cannot be evaluated: ${wordsOf(error)}`,options.gate)}const knownCount=matching.filter(({status})=>status===
"known").length,isOver=matching.length>limit&&!(newOnly&&knownCount===matching.length),count=matching.length;return{...resultOf(asked,isOver?"fail":"pass",counts(
asked,{count,knownCount,exceptedCount}),options.gate),count,knownCount,exceptedCount,violations:matching.toSorted((a,b)=>+(a.status==="known")-+(b.status==="kno\
wn")).slice(0,limits.wx).map(({lookup:_lookup,ruleId:_ruleId,...violation})=>violation)}}function counts({target,limit,newOnly},{count,knownCount,exceptedCount}){
const noun={component:"component",finding:"finding",scan:"scan",dependency:"dependency"}[target],plural=target==="dependency"?"dependencies":`${noun}s`;return[`${count}\
 ${count===1?noun:plural}, limit ${limit}`,...newOnly&&knownCount>0?[`${knownCount} older`]:[],...exceptedCount>0?[`${exceptedCount} excepted`]:[]].join(", ")}function judgedScan(asked,subjects2,options,means){
const{condition,newOnly,except}=asked,isNew2=({status})=>!newOnly||status!=="known",counted2=countedOf(subjects2),scan={...counted2,findings:counted2.findings.filter(
isNew2),components:counted2.components.filter(isNew2),attackPaths:counted2.attackPaths.filter(isNew2)},missing=new Set,looking=of=>field=>{const found2=scanLookup(
of)(field);return found2===void 0&&missing.add(field),found2};try{const isViolated=isMatch(condition,looking(scan),means),unknown=(0,lib_condition.Qf)(condition).
filter(({operator})=>!/exists$/.test(operator)).find(({field})=>missing.has(field));if(unknown&&!isViolated)return resultOf(asked,"unknown",`${unknown.field} is\
 not known in this run`,options.gate);if(!isViolated)return resultOf(asked,"pass",said(condition,scan),options.gate);const{before}=subjects2,then={...scan,...NOTHING,
score:{overall:null,grade:"N/A",...before}},wasViolated=newOnly&&before!==void 0&&isMatch(condition,looking(then),means),isWorse=(subjects2.score.overall??0)<(before?.
overall??0),isKnown=wasViolated&&!isWorse,isWaived=except.some(entry=>isInForce(entry,options.today)),what=said(condition,scan),violation={subject:"scan",id:"",
name:what,what:isKnown?"as in the base":"",status:isKnown?"known":newOnly?"new":"open"};return{...resultOf(asked,isKnown||isWaived?"pass":"fail",what+(isWaived?
", excepted":isKnown?", as in the base":""),options.gate),count:isWaived?0:1,knownCount:isKnown?1:0,exceptedCount:isWaived?1:0,violations:isWaived?[]:[violation]}}catch(error){
return resultOf(asked,"error",`cannot be evaluated: ${wordsOf(error)}`,options.gate)}}const NOTHING={findings:[],components:[],attackPaths:[]},FIELDS_SAID=4;function said(condition,scan){
return[...new Set((0,lib_condition.Qf)(condition).map(({field})=>field))].slice(0,FIELDS_SAID).map(field=>`${field} ${scanLookup(scan)(field)?.join(", ")??"unkn\
own"}`).join(", ")}function isMatch(condition,lookup,{matches,step}){const counting=field=>(step(),lookup(field));return(0,lib_condition._3)(condition,counting,
matches)}function isInForce({until},today){return until===void 0||until>=today}function isExcepted({rule,fingerprint},{id:id2,ruleId}){return(fingerprint===void 0||
id2.startsWith(fingerprint))&&(rule===void 0||ruleId!==void 0&&(0,lib_glob.k)(ruleId,rule))}function resultOf(asked,status,reason,gate){const{kind,name,description,
framework,target,severity,limit,at}=asked;return{kind,name,...description!==void 0&&{description},...framework!==void 0&&{framework},target,...severity!==void 0&&
{severity},limit,status,isGating:status==="error"||status==="fail"&&isSevere(severity,gate),reason,at,count:0,knownCount:0,exceptedCount:0,violations:[]}}function isSevere(severity,{
failOn}){return severity===void 0?!0:failOn==="none"?!1:(0,model_severity.SH)(severity,failOn==="listed"?RULE_SEVERITY:failOn)}function wordsOf(error){return error instanceof
Error?error.message:String(error)}var suppress=__webpack_require__(80871);function verdictAfterMerge(settled,{settings,gate,today,subjects:subjects2,scoreOf},coverage,comparison){
const judging=(0,trust.Y)(settings),{exclude=[],include=[],disabledRules=[],severities={},ignore=[]}=judging,weighed=settled.filter(({candidate:{configPath,rule}})=>exclude.
some(glob=>(0,lib_glob.k)(configPath,glob))||include.length>0&&!include.some(glob=>(0,lib_glob.k)(configPath,glob))?!1:!disabledRules.some(glob=>(0,lib_glob.k)(
rule.id,glob))).map(({candidate,gated,bare,suppression})=>{const isIgnored=suppression&&suppression.by!=="config"||ignore.some(entry=>(0,suppress.qI)(entry,candidate,
today)),severity=severities[gated.rule.id]??gated.severity,status=isIgnored?"suppressed":bare,{finding,fingerprint}=candidate;return{...gated,finding,fingerprint,
status,severity,suppression:void 0}}),counted2=leadsOf(weighed).map(({lead})=>lead),policies=[...judging.policies??[],...judging.complianceRules??[]].length>0?evaluatePolicies(
judging,{...subjects2,findings:counted2,score:scoreOf(counted2)},{today,gate}):[];return(0,assess_gate.V)(counted2,gate,coverage,comparison,policies).reason}function anchor_anchored(result,namedAt=new Map){
const live=new Set(result.targets.flatMap(({id:id2,kind})=>kind==="mcp-server"?[id2]:[]));if(live.size===0)return result;const byName=new Map;for(const each of result.
registered){if(each.name==="")continue;const key=`${each.kind} ${each.name}`;byName.set(key,[...byName.get(key)??[],each])}const inSource=new Map;for(const[index,
finding]of result.findings.entries()){const key=live.has(finding.locations[0].target)?void 0:sameKey(finding,finding.locations[0]);key!==void 0&&!inSource.has(key)&&
inSource.set(key,index)}const findings=[...result.findings];for(const[index,finding]of result.findings.entries()){if(!live.has(finding.locations[0].target))continue;
const cause=registeredPlace(finding,byName)??namedAt.get(finding.locations[0].target);if(!cause)continue;const twin=inSource.get(sameKey(finding,cause)??""),known=twin===
void 0?void 0:findings[twin];twin!==void 0&&known?(findings[twin]={...known,locations:[...known.locations,...finding.locations]},findings[index]=void 0):findings[index]=
{...finding,locations:[cause,...finding.locations]}}return{...result,findings:findings.filter(finding=>finding!==void 0)}}function sameKey(finding,{target,path}){
const subject=subjectOf(finding);return subject===void 0?void 0:JSON.stringify([finding.ruleId,subject,target,path])}const SUBJECT=/(?:^|[,/] ?)(tool|prompt|resource) "([^"]{1,300})"/;
function subjectOf({identity,locations}){const match=SUBJECT.exec(identity.place)??SUBJECT.exec(locations[0].logical??"");return match?`${match[1]} ${match[2]}`:
void 0}function registeredPlace(finding,byName){const subject=subjectOf(finding),candidates=subject===void 0?[]:byName.get(subject)??[],[best]=candidates.toSorted(
(a,b)=>likeness(b,finding)-likeness(a,finding));if(!best)return;const{target,path,range}=best;return{target,path,range,logical:subject}}const PARAMETER=/parameter "([^"]{1,300})"/;
function likeness({schema,isGuess,path},{identity}){const parameter=PARAMETER.exec(identity.place)?.[1],properties=schema?.properties;return(parameter!==void 0&&
typeof properties=="object"&&properties!==null&&Object.hasOwn(properties,parameter)?4:0)+(isGuess?0:2)+(NOT_RUN.test(path)?0:1)}const NOT_RUN=/(?:^|[./_-])(?:tests?|spec|examples?|mocks?|fixtures?)(?:[./_-]|$)/i;
var baseline=__webpack_require__(14672),classify=__webpack_require__(27332),hash=__webpack_require__(52467),model_component=__webpack_require__(52717),lib_escape=__webpack_require__(
68989);const COUNTED=[[["mcp_server"],"MCP server","MCP servers"],[["mcp_gateway"],"MCP gateway","MCP gateways"],[["agent"],"agent","agents"],[["workflow"],"wor\
kflow","workflows"],[["tool"],"tool","tools"],[["model","embedding_model"],"model","models"],[["model_file"],"model file","model files"],[["skill"],"skill","ski\
lls"],[["instruction_file"],"instruction file","instruction files"],[["prompt"],"prompt","prompts"],[["resource"],"resource","resources"],[["agent_framework"],"\
agent framework","agent frameworks"],[["sdk_library"],"AI library","AI libraries"],[["vector_store"],"vector store","vector stores"],[["dataset"],"dataset","dat\
asets"],[["guardrail"],"guardrail","guardrails"],[["cloud_resource"],"cloud resource","cloud resources"],[["ci_step"],"CI step with a model","CI steps with a mo\
del"]],NOUNS={mcp_server:"server",mcp_client:"client",mcp_gateway:"gateway"};function nounOf({type}){return NOUNS[type]??type.replaceAll("_"," ")}const NAME=80;
function spokenName({name}){return(0,lib_escape.Jj)(name.replaceAll("`","'"),NAME)}function isOfClient({type,properties}){return type==="tool"&&properties.kind===
"of-the-client"}const RANKS={fix:0,authenticate:1,sink:2,private:3,source:4,unit:5,split:6};function cutsOf(ways,powers){const options=ways.map(way=>[...way.legs.
flatMap(leg=>breaking(way,leg,powers)),splitting(way)]),counts2=new Map,countKey=({source,sink},{key})=>`${source}\0${sink}\0${key}`;for(const[index,way]of ways.
entries())for(const key of new Set(options[index]?.map(option=>countKey(way,option))))counts2.set(key,(counts2.get(key)??0)+1);return ways.map((way,index)=>{const countOf=option=>counts2.
get(countKey(way,option))??0,[best]=options[index].toSorted((a,b)=>countOf(b)-countOf(a)||a.rank-b.rank||compare(a.cutting,b.cutting)||compare(a.key,b.key)),{order,
orderInAll,cutting,component}=best;return{order:countOf(best)>1?orderInAll:order,cutting,...component!==void 0&&{component}}})}function breaking(way,leg,powers){
const[first,...others]=leg.actors;if(!first)return[];const name=`${nounOf(first.component)} \`${spokenName(first.component)}\``,isOne=others.every(({component})=>component===
first.component);if(leg.kind==="trigger"||leg.kind==="caller"){if(!isOne)return[];const rest=`authentication at ${name}`;return[cuts_option("authenticate",first.
component.id,`require ${rest}`,`requiring ${rest}`)]}const found2=[],own=powers(first.component),isDeclared=leg.powers.some(power=>own.isDeclared(power)),rules=[
...new Set(leg.powers.flatMap(power=>own.findings(power)).map(({rule})=>rule.id))];if(isOne&&(!isDeclared||way.legs.length===1)&&rules.length>0){const rest=`\`${rules.
join("`, `")}\` in ${name}`;found2.push(cuts_option("fix",first.component.id,`fix ${rest}`,`fixing ${rest}`))}const holder=`${nounOf(way.carrier)} \`${spokenName(
way.carrier)}\``;if(isOne){const of=first.unit===first.component?"":` of ${nounOf(first.unit)} \`${spokenName(first.unit)}\``;found2.push(cuts_option(leg.kind,first.
component.id,`remove ${name}${of} from ${holder}`,`removing ${name}`,`remove ${name}`))}else if(others.every(({unit})=>unit===first.unit)){const unit=`${nounOf(
first.unit)} \`${spokenName(first.unit)}\``;found2.push(cuts_option("unit",first.unit.id,`remove ${unit} from ${holder}`,`removing ${unit}`,`remove ${unit}`))}return found2}
function splitting({carrier,source,sink,legs,findings}){const holder=`${nounOf(carrier)} \`${spokenName(carrier)}\``;if(legs.length===1){const rest=`\`${[...new Set(
findings.map(({rule})=>rule.id))].join("`, `")}\` in the tools of ${holder}`;return cuts_option("split",carrier.id,`fix ${rest}`,`fixing ${rest}`)}const apart=`\
so that no model reaches both ${source} and ${sink}`;return cuts_option("split",carrier.id,`split ${holder}, ${apart}`,`splitting ${holder}`)}function cuts_option(kind,id2,order,cutting,orderInAll=order){
return{key:`${kind==="fix"||kind==="authenticate"?kind:"remove"} ${id2}`,rank:RANKS[kind],order,orderInAll,cutting,component:id2}}function compare(a,b){return a<
b?-1:a>b?1:0}const POWERS=null,SINKS=[{power:"shell",says:"a shell",does:"runs commands",severity:"high",proven:"critical",covers:["code","install","agent-confi\
g","sql","file-write","destroy","destroy-all"]},{power:"code",says:"code execution",does:"runs code",severity:"high",proven:"critical",covers:["install","agent-\
config","sql","file-write","destroy"]},{power:"money",says:"payments",does:"moves money",severity:"high",proven:"high",covers:[]},{power:"access",says:"access r\
ights",does:"changes who may do what",severity:"high",proven:"high",covers:[]},{power:"install",says:"the installation of packages",does:"installs packages",severity:"\
high",proven:"high",covers:["file-write"]},{power:"agent-config",says:"the settings of the agent itself",does:"changes the settings of agents",severity:"high",proven:"\
high",covers:["file-write"]},{power:"destroy-all",says:"deletion in bulk",does:"deletes in bulk",severity:"high",proven:"high",covers:["destroy"]},{power:"sql",
says:"a database",does:"runs queries",severity:"medium",proven:"high",covers:[]},{power:"file-write",says:"files",does:"writes files",severity:"low",proven:"hig\
h",covers:[]},{power:"destroy",says:"deletion",does:"deletes",severity:"low",proven:"low",covers:[]}],OUT={says:"a way out for private data",does:"sends out"},BY_CAPABILITY={
fetch:["web","fetch-out"],private:["private"],send:["send"],shell:["shell"],code:["code"],money:["money"],access:["access"],install:["install"],"agent-config":[
"agent-config"],"destroy-all":["destroy-all"],sql:["sql"],"file-write":["file-write"],destroy:["destroy"]},BY_CLASS={command_injection:["shell"],program_choice:[
"shell"],code_injection_eval:["code"],template_injection:["code"],unsafe_deserialization:["code"],sql_injection:["sql"],archive_traversal:["file-write"],path_traversal:[
"private"],ssrf:["web","fetch-out"]},BY_DESIGN={"code/runs-commands":["shell"],"code/runs-code":["code"],"code/runs-queries":["sql"],"code/reads-any-file":["pri\
vate"],"code/fetches-any-url":["web","fetch-out"]};function powersIn(findings){const byTool=new Map;for(const each of findings){if(each.status==="suppressed"||each.
finding.use!=="runtime"||!(BY_DESIGN[each.rule.id]!==void 0)&&(each.tier==="context"||BY_CLASS[each.rule.class]===void 0))continue;const name=toolOf(each);if(name===
void 0)continue;const list=byTool.get(name);list?list.push(each):byTool.set(name,[each])}const known=new Map;return component=>{const before=known.get(component.
id);if(before)return before;const about=component.type==="tool"?(byTool.get(component.name)??[]).filter(isIn(component)):[],powers=powersOf(component,about);return known.
set(component.id,powers),powers}}function toolOf({finding:{flow,message,identity}}){if(!flow)return;const said2=/\bof tool `([^`]{1,300})`/;return(said2.exec(message)??
said2.exec(flow[0]?.what??"")??/^tool (.{1,300}) \/ argument/.exec(identity.place))?.[1]}function isIn({places}){return({finding:{flow=[],locations}})=>places.some(
({target,path})=>[...flow.slice(0,1),...locations].some(at=>at.target===target&&at.path===path))}const WEB=/web|search_?engine|google|bing|brave|duckduckgo|tavily|wikipedia|news|browse|crawl|scrape/i;
function declaredPowers({type,name,capabilities}){const declared=new Set(capabilities.flatMap(capability2=>BY_CAPABILITY[capability2]??[]));return declared.has(
"fetch-out")?declared.delete("send"):capabilities.includes("untrusted")&&declared.add(WEB.test(name)||type==="mcp_server"&&!declared.has("private")?"web":"stran\
gers"),declared}function powersOf(component,about){const declared=declaredPowers(component),proofs=new Map;for(const finding of about){const isWeakness=BY_DESIGN[finding.
rule.id]===void 0;for(const power of BY_DESIGN[finding.rule.id]??BY_CLASS[finding.rule.class]??[]){const list=proofs.get(power)??[];list.push({finding,isWeakness}),
proofs.set(power,list)}}return{all:new Set([...declared,...proofs.keys()]),isDeclared:power=>declared.has(power),findings:power=>(proofs.get(power)??[]).toSorted(
(a,b)=>Number(b.isWeakness)-Number(a.isWeakness)).map(({finding})=>finding),isProven:power=>(proofs.get(power)??[]).some(({finding,isWeakness})=>isWeakness&&finding.
tier==="gate")}}const CARRIERS=["agent","workflow","mcp_client","mcp_gateway","mcp_server"],HOLDS={agent:[["uses",["tool","mcp_server","agent"]],["declares",["m\
cp_server"]],["contains",["agent"]]],workflow:[["uses",["tool"]]],mcp_client:[["declares",["mcp_server"]],["uses",["mcp_server"]]],mcp_gateway:[["declares",["mc\
p_server"]],["exposes",["mcp_server","tool"]]],mcp_server:[["exposes",["tool"]]]},NESTING=4;function carriersIn(components,relationships){const byId=new Map(components.
filter(isAtWork).map(component=>[component.id,component])),held=new Map,started=new Map,contained=new Map;for(const{from,type,to}of relationships){const[holder,
thing]=[byId.get(from),byId.get(to)];!holder||!thing||(HOLDS[holder.type]?.some(([relation,types])=>relation===type&&types.includes(thing.type))&&push(held,from,
thing),type==="triggers"&&holder.type==="trigger"&&push(started,from,thing),type==="contains"&&holder.type==="workflow"&&thing.type==="agent"&&push(contained,from,
thing))}const openTriggers=new Map;for(const[id2,things]of started){const trigger=byId.get(id2);if(!trigger.flags.some(flag=>flag==="webhook_no_auth"||flag==="n\
o_auth")&&trigger.auth!=="none")continue;const reached=things.filter(({type})=>type==="agent").length>0?things:things.flatMap(thing=>[thing,...contained.get(thing.
id)??[]]);for(const thing of new Set(reached))push(openTriggers,thing.id,trigger)}let steps=0;const actorsOf=(component,unit,depth,seen)=>{const parts=held.get(
component.id)??[],found2=[];for(const part of parts){if(seen.has(part.id)||++steps>limits._u)continue;seen.add(part.id);const through=unit??part;if(part.type===
"tool")found2.push({component:part,unit:through});else if(depth<NESTING){const inner=actorsOf(part,through,depth+1,seen);inner.length>0||part.type!=="mcp_server"?
found2.push(...inner):found2.push({component:part,unit:through})}}return found2};return components.filter(component=>CARRIERS.includes(component.type)&&byId.has(
component.id)&&!component.isGuess).toSorted((a,b)=>CARRIERS.indexOf(a.type)-CARRIERS.indexOf(b.type)).flatMap(component=>{const actors=actorsOf(component,void 0,
0,new Set([component.id]));return(component.type==="mcp_client"?byProject(component,actors):[actors]).map(each=>({component,actors:each,openTriggers:openTriggers.
get(component.id)??[]}))}).filter(({actors})=>actors.length>0)}function byProject(client,actors){const projects=[...new Set(client.places.map(projectOf))];if(projects.
length<2)return[actors];const byFolder=new Map;for(const actor of actors)for(const folder of new Set(actor.unit.places.map(projectOf)))push(byFolder,folder,actor);
return projects.map(folder=>byFolder.get(folder)??[])}function projectOf({target,path}){return`${target}\0${path.replace(/(?:^|\/)(?:\.[^/]+\/)*[^/]+$/,"")}`}function isAtWork({
use,flags}){return use==="runtime"&&!flags.includes("disabled")}function push(map,key,value){const list=map.get(key);list?list.push(value):map.set(key,[value])}
function waysIn(components,relationships,powers){const carriers=carriersIn(components,relationships),found2=onePerKind(carriers.flatMap(carrier=>waysOf(carrier,
powers)));return[...found2,...byArgument(carriers,found2,powers)]}function onePerKind(ways){const first=new Map;for(const way of ways){const key=`${way.carrier.
id}\0${way.source}\0${way.sink}`;first.has(key)||first.set(key,way)}return[...first.values()]}const CALL="the arguments of a call",NOBODY=[];function waysOf({component,
actors,openTriggers},powers){const able=new Map;for(const actor of actors)for(const power of powers(actor.component).all){const list=able.get(power);list?list.push(
actor):able.set(power,[actor])}const who=power=>able.get(power)??NOBODY,isOpen=isOpenServer(component),sources=[{says:"an open trigger",does:"lets anybody start\
 it",kind:"trigger",powers:[],actors:openTriggers.map(trigger=>({component:trigger,unit:trigger}))},{says:"anyone on the network",does:"asks nobody who calls",kind:"\
caller",powers:[],actors:isOpen?[{component,unit:component}]:[]},{says:"web content",does:"brings it in",kind:"source",powers:["web"],actors:who("web")},{says:"\
texts of strangers",does:"brings them in",kind:"source",powers:["strangers"],actors:who("strangers")}],found2=[],outs=[];for(const source of sources){if(source.
actors.length===0)continue;const from=source,covered=new Set;for(const sink of SINKS){const to={kind:"sink",powers:[sink.power],actors:who(sink.power),does:sink.
does};if(to.actors.length===0||covered.has(sink.power))continue;const legs=ownWay([from,to]);if(legs){for(const power of sink.covers)covered.add(power);found2.push(
wayOf(component,source.says,sink.says,severityOf(sink,legs,powers),legs,powers))}}const out=wayOut(from,who);out&&outs.push(wayOf(component,source.says,OUT.says,
out.severity,out.legs,powers))}const[best]=outs.toSorted((a,b)=>model_severity.oC.indexOf(a.severity)-model_severity.oC.indexOf(b.severity));return best?[...found2,
best]:found2}function ownWay(legs){if(isOutside(legs[0]))return legs.every(({actors})=>actors.length>0)?legs:void 0;const byUnit=new Map;for(const[index,{actors}]of legs.
entries())for(const actor of actors.filter(isPart)){const inside=byUnit.get(actor.unit)??legs.map(()=>[]);inside[index]?.push(actor),byUnit.set(actor.unit,inside)}
const whole=new Set([...byUnit].flatMap(([unit,inside])=>isWay(inside)?[unit]:[])),own=whole.size===0?legs:legs.map(leg=>({...leg,actors:leg.actors.filter(({unit})=>!whole.
has(unit))}));return isWay(own.map(({actors})=>actors))?own:void 0}function isWay(legs){return legs.every(actors=>actors.length>0)&&new Set(legs.flat().map(({component})=>component)).
size>1}function isPart({component,unit}){return component!==unit}function isOutside(leg){return leg?.kind==="trigger"||leg?.kind==="caller"}function wayOut(from,who){
if(isOutside(from)||who("private").length===0)return;const data={kind:"private",powers:["private"],actors:who("private"),does:"reads private data"},own=new Set(
from.actors.map(({component})=>component)),senders=who("send").filter(({component})=>!own.has(component)),isSent=senders.length>0,to={kind:"sink",powers:["send",
"fetch-out"],actors:[...new Set([...senders,...who("send"),...who("fetch-out")])],does:isSent?OUT.does:"asks for any address, which can carry it out"},legs=ownWay(
[from,data,to]);return legs&&{legs,severity:lowered(isSent?"high":"medium",legs)}}function isOpenServer({type,auth,flags}){return type==="mcp_server"&&(auth==="\
none"||flags.includes("no_auth"))&&flags.includes("internet_facing")}function severityOf({severity,proven,power},legs,powers){const isProven=legs.at(-1)?.actors.
some(({component})=>powers(component).isProven(power))===!0;return lowered(isProven||legs[0]?.kind==="caller"?proven:severity,legs)}function lowered(severity,legs){
const isVague=legs.some(({actors})=>actors.every(({component})=>component.isGuess)),isFar=legs.some(({actors})=>actors.every(actor=>actor.unit.type==="agent"&&isPart(
actor))),isAsked=legs.at(-1)?.actors.every(({component})=>isOfClient(component))===!0,steps=Number(isVague)+Number(isFar)+Number(isAsked);return model_severity.
oC[Math.min(model_severity.oC.indexOf(severity)+steps,model_severity.oC.indexOf("low"))]}function wayOf(carrier,source,sink,severity,legs,powers){const findings=legs.
flatMap(leg=>leg.actors.flatMap(({component})=>leg.powers.flatMap(power=>powers(component).findings(power))));return{carrier,source,sink,severity,legs,findings:[
...new Set(findings)]}}function byArgument(carriers,found2,powers){const told=new Set(found2.flatMap(({findings})=>findings)),more=[];for(const{component,actors}of carriers.
toReversed())for(const sink of SINKS){const proven=actors.filter(actor=>{const[first]=powers(actor.component).findings(sink.power);return first!==void 0&&powers(
actor.component).isProven(sink.power)&&!told.has(first)});if(proven.length===0)continue;const legs=[{kind:"sink",powers:[sink.power],actors:proven,does:sink.does}],
each=wayOf(component,CALL,sink.says,"high",legs,powers),severity=model_severity.oC.find(level=>each.findings.some(({finding})=>finding.severity===level));for(const finding of each.
findings)told.add(finding);more.push({...each,severity:severity??"high"})}return more}function attackPaths(request){const powers=powersIn(request.findings),ways=waysIn(
request.components,request.relationships,powers),cuts=cutsOf(ways,powers);return ways.map((each,index)=>pathOf(each,cuts[index],request,powers)).toSorted(attack_paths_byWeight).
slice(0,limits.uF)}function pathOf(found2,cut,{compared},powers){const{carrier,source,sink,severity,legs,findings}=found2;return{id:(0,hash.fg)(`${(0,model_component.
Pu)(carrier)}\0${source}\0${sink}`).slice(0,16),source,sink,carrier:`${nounOf(carrier)} \`${spokenName(carrier)}\``,severity,steps:stepsOf(found2,powers),cut:cut.
order,cutting:cut.cutting,...cut.component!==void 0&&{cutComponent:cut.component},findings:findings.map(({fingerprint})=>fingerprint),status:compared===void 0?"\
open":isNew(carrier,legs,compared,powers)?"new":"known"}}function stepsOf({carrier,source,sink,legs},powers){const steps=[{name:source,what:"where it begins"}];
for(const leg of legs){const[first,...others]=leg.actors;if(!first)continue;leg.kind==="sink"&&carrier!==first.component&&steps.push({component:carrier.id,name:spokenName(
carrier),what:"what it reads may decide what is called next"});const proof=leg.powers.flatMap(power=>powers(first.component).findings(power))[0],also=others.length===
0?"":`, as ${others.length===1?"does":"do"} ${attack_paths_listed(others)}`,of=first.unit===first.component?"":` (of ${nounOf(first.unit)} \`${spokenName(first.
unit)}\`)`,shown=proof===void 0?"":`; \`${proof.rule.id}\` shows it`;steps.push({component:first.component.id,name:spokenName(first.component),what:`${leg.does}${of}${also}${shown}`})}
return[...steps,{name:sink,what:"where it does harm"}]}const NAMED=2;function attack_paths_listed(actors){const names=actors.slice(0,NAMED).map(({component})=>`\
\`${spokenName(component)}\``),more=actors.length-names.length;return more>0?`${names.join(", ")} and ${more} more`:names.join(" and ")}function isNew(carrier,legs,{
before,wasRelated},powers){const was=before.get(carrier.id),isKnownActor=(actor,leg)=>{const{component,unit}=actor,old=before.get(component.id);return leg.kind===
"caller"?old===void 0||old.auth==="none"||old.flags.includes("no_auth"):component.status==="new"||unit.status==="new"?!1:leg.kind==="trigger"?old===void 0||old.
flags.some(flag=>flag.endsWith("no_auth")):was!==void 0&&(carrier.type!=="mcp_server"||before.has(unit.id))&&!wasRelated(carrier.id,unit.id)?!1:leg.powers.some(
power=>{const now=powers(component);return now.isDeclared(power)?old===void 0||declaredPowers(old).has(power):now.findings(power).some(({status})=>status!=="new")})};
return carrier.status==="new"||legs.some(leg=>!leg.actors.some(actor=>isKnownActor(actor,leg)))}function attack_paths_byWeight(a,b){return model_severity.oC.indexOf(
a.severity)-model_severity.oC.indexOf(b.severity)||attack_paths_compare(a.source,b.source)||attack_paths_compare(a.sink,b.sink)||attack_paths_compare(a.carrier,
b.carrier)||attack_paths_compare(a.id,b.id)}function attack_paths_compare(a,b){return a<b?-1:a>b?1:0}const ELEMENTS={name:{weight:3,isKnown:({isGuess})=>!isGuess},
supplier:{weight:3,isKnown:({provider,purl})=>provider!==void 0||purl!==void 0},version:{weight:2,isKnown:({type,versions,flags,purl})=>!flags.includes("unpinne\
d_version")&&!flags.includes("unpinned_model")&&(versions.length>0||(type==="model"||type==="embedding_model")&&purl===void 0)},purl:{weight:2,isKnown:({purl})=>purl!==
void 0},hash:{weight:2,isKnown:({hash:hash2})=>hash2!==void 0},auth:{weight:2,isKnown:({auth})=>auth!==void 0},capabilities:{weight:2,isKnown:({capabilities})=>capabilities.
length>0},licence:{weight:1,isKnown:({licence})=>licence!==void 0},"intended use":{weight:1,isKnown:({properties})=>(properties["intended-use"]??properties.description)!==
void 0},"model card":{weight:1,isKnown:({properties})=>properties["model-card"]!==void 0},dataset:{weight:1,isKnown:({properties})=>(properties.dataset??properties.
datasets)!==void 0}},HOSTED=["name","supplier","version","licence","intended use","model card","dataset"],PACKAGE=["name","version","purl","licence"],ADDRESS=["\
name","supplier","auth"],TEXT=["name","intended use"],ASKED={model:HOSTED,embedding_model:HOSTED,model_file:["name","supplier","version","hash","licence","inten\
ded use","model card","dataset"],dataset:["name","supplier","version","hash","licence","intended use"],llm_provider:["name","supplier"],inference_endpoint:ADDRESS,
sdk_library:PACKAGE,agent_framework:PACKAGE,package:PACKAGE,agent:["name","intended use"],tool:["name","capabilities","intended use"],prompt:TEXT,resource:TEXT,
mcp_server:["name","supplier","version","auth","capabilities"],mcp_client:["name","version"],mcp_gateway:["name","supplier","version","auth"],skill:["name","ver\
sion","licence","intended use"],instruction_file:["name"],vector_store:["name","supplier","auth"],memory:["name","supplier"],guardrail:["name","supplier","versi\
on"],workflow:TEXT,trigger:["name","auth"],notebook:["name"],container:["name","supplier","version","hash"],cloud_resource:["name","supplier","auth"],ci_step:["\
name","supplier","version"],endpoint:["name","auth"],secret_reference:["name"]};function completenessOf(component){const asked=ASKED[component.type],missing=asked.
filter(element=>!ELEMENTS[element].isKnown(component)),whole=weightOf(asked);return{percent:Math.floor(100*(whole-weightOf(missing))/whole),missing}}function weightOf(elements){
return elements.reduce((sum,element)=>sum+ELEMENTS[element].weight,0)}var assess_score=__webpack_require__(33803);const HARM={critical:.9,high:.7,medium:.4,low:.1,
info:0},TOP={critical:100,high:89,medium:69,low:39,info:0},BANDS=[["critical",90],["high",70],["medium",40],["low",1]],NO_RISK={score:0,severity:"none",findings:[]},
FILES=new Set(["skill","instruction_file","notebook","model_file","workflow"]);function risksOf(components,findings){const about=new Map,subjectsOf2=subjects(components);
for(const finding of findings.filter(assess_score.he))for(const id2 of subjectsOf2(finding))risk_push(about,id2,finding);return new Map([...about].map(([id2,own])=>[
id2,riskOf(own)]))}function riskOf(findings){const sorted=findings.toSorted((a,b)=>model_severity.oC.indexOf(a.finding.severity)-model_severity.oC.indexOf(b.finding.
severity)||assess_score.j8[b.finding.confidence]-assess_score.j8[a.finding.confidence]||(a.fingerprint<b.fingerprint?-1:1)),[worst]=sorted;if(!worst)return NO_RISK;
const spared=sorted.reduce((left,{finding})=>left*(1-HARM[finding.severity]*assess_score.j8[finding.confidence]),1),sum=Math.floor(100*(1-spared)+.5+1e-9),score2=Math.
min(sum,TOP[worst.finding.severity]);return{score:score2,severity:BANDS.find(([,from])=>score2>=from)?.[0]??"none",findings:[...new Set(sorted.map(({fingerprint})=>fingerprint))]}}
const WHOLE={start:{line:1,column:1},end:{line:Number.POSITIVE_INFINITY,column:1}};function subjects(components){const claims=new Map,byName=new Map;for(const component of components){
for(const place of component.places){const isFile=FILES.has(component.type),ranges=isFile?[WHOLE]:[place.range,...place.extent?[place.extent]:[]];for(const range of ranges)
risk_push(claims,fileOf(place),{id:component.id,range,isFile})}risk_NAMED.has(component.type)&&risk_push(byName,`${component.type}\0${component.name}`,component)}
const byFile=new Map([...claims].map(([file,extents])=>[file,ordered(extents)])),covering=place=>byFile.get(fileOf(place))?.(place.range)??[];return({finding,copies=[]})=>{
const found2=new Set,places=[finding,...copies.map(copy=>copy.finding)].flatMap(({locations})=>locations);for(const place of places)for(const{id:id2}of covering(
place))found2.add(id2);const steps=finding.flow??[];for(const step of steps)for(const{id:id2,isFile}of covering(step))isFile||found2.add(id2);const named=namesIn(
finding.identity.place||(finding.locations[0].logical??""));for(const[type,name]of[...named.items,...sourceOf(finding.flow?.[0])]){const one=only(byName.get(`${type}\
\0${name}`)??[],named.server,[...places,...steps]);one&&found2.add(one.id)}return found2}}const risk_NAMED=new Set(["mcp_server","tool","prompt","resource"]),WORDS={
server:"mcp_server",tool:"tool",prompt:"prompt",resource:"resource"},risk_NAME=/(?:^|, )(server|tool|prompt|resource) (?:"([^"]*)"|([^\s",/]+)(?= \/|,|$))/g,SOURCE=/ of (tool|prompt|resource) `([^`]+)`/;
function namesIn(place){const items=[...place.matchAll(risk_NAME)].map(([,word,quoted,bare])=>[WORDS[word],quoted??bare??""]);return{items,server:items.find(([type])=>type===
"mcp_server")?.[1]}}function sourceOf(first){const[,word,name]=(first&&SOURCE.exec(first.what))??[];return name===void 0?[]:[[WORDS[word],name]]}function only(components,server,places){
if(components.length<2)return components[0];const own=components.filter(({scope})=>scope!==void 0&&scope===server);if(own.length===1)return own[0];const files=new Set(
places.map(fileOf)),near=components.filter(component=>component.places.some(place=>files.has(fileOf(place))));return near.length===1?near[0]:void 0}function ordered(extents){
const sorted=extents.toSorted((a,b)=>(0,model_component.Y8)(a.range.start,b.range.start)?-1:(0,model_component.Y8)(b.range.start,a.range.start)?1:0),reach=[];for(const{
range}of sorted){const last=reach.at(-1);reach.push(last&&(0,model_component.Y8)(range.end,last)?last:range.end)}return range=>{let[low,high]=[0,sorted.length];
for(;low<high;){const middle=low+high>>1;(0,model_component.Y8)(range.end,sorted[middle].range.start)?high=middle:low=middle+1}const met=[];for(let at=low-1;at>=
0&&!(0,model_component.Y8)(reach[at],range.start);at--){const extent=sorted[at];overlaps(extent.range,range)&&met.push(extent)}return met}}function overlaps(a,b){
const[first,second]=(0,model_component.Y8)(b.start,a.start)?[b,a]:[a,b];return(0,model_component.Y8)(second.start,first.end)||!(0,model_component.Y8)(first.start,
second.start)}function fileOf({target,path}){return`${target}\0${path}`}function risk_push(map,key,value){const values=map.get(key);values?values.push(value):map.
set(key,[value])}function assessedComponents({components},findings){const risks=risksOf(components,findings);return components.map(component=>({...component,status:"\
open",risk:risks.get(component.id)??NO_RISK,completeness:completenessOf(component)}))}var capability=__webpack_require__(65234);function compareInventories(head,change){
const{base,renames,isOutside:isOutside2,isUnchanged,isMissed}=change,old=createIndex(base.components,renames),statuses=new Map,before=new Map,untouched=new Set,
headOf=new Map;for(const component of head.components){const was=old.find(component);was&&(before.set(component.id,was),headOf.has(was.id)||headOf.set(was.id,component.
id));const places=component.places.filter(place=>!isOutside2(place));if(places.length===0)continue;const isOld=was!==void 0&&(component.use!=="runtime"||was.use===
"runtime"),isUntouched=places.some(place=>isUnchanged(place,component.use));isUntouched&&untouched.add(component.id),statuses.set(component.id,isOld||isUntouched?
"known":"new")}const now=createIndex(head.components,new Map),removed=base.components.filter(component=>{const moved2=renamed(component,renames);return!headOf.has(
component.id)&&!now.find(moved2)&&!moved2.places.some(({path})=>isMissed(path))}),related=base.relationships.flatMap(({from,to})=>{const[a,b]=[headOf.get(from),
headOf.get(to)];return a===void 0||b===void 0?[]:[[a,b]]});return{statuses,before,untouched,removed,related}}function createIndex(components,renames){const byKey2=new Map,
byFile=new Map;for(const component of components){const moved2=renamed(component,renames);byKey2.set((0,model_component.Pu)(moved2),component);for(const{path}of moved2.
places)byFile.set(fileKey(component,path),component)}return{find:component=>byKey2.get((0,model_component.Pu)(component))??component.places.map(({path})=>byFile.
get(fileKey(component,path))).find(each=>each!==void 0)}}function fileKey({type,name},path){return JSON.stringify([type,name,path])}function renamed(component,renames){
if(renames.size===0)return component;const places=component.places.map(place=>({...place,path:renames.get(place.path)??place.path})),{name,scope}=component;return{
...component,places,name:renames.get(name)??name,...scope!==void 0&&{scope:renames.get(scope)??movedFolder(scope,component.places,places)}}}function movedFolder(scope,places,moved2){
for(const[index,{path}]of places.entries()){const to=moved2[index]?.path??path;if(to===path||scope===""||!path.startsWith(`${scope}/`))continue;const rest=path.
slice(scope.length);if(to.endsWith(rest))return to.slice(0,-rest.length)}return scope}var artifact=__webpack_require__(55858);function sourceFinder(servers){const sources=servers.
filter(({origins})=>origins.includes("source")),byName=grouped(sources,({name})=>[plain(name)]),byPath=grouped(sources,({places})=>places.map(({path})=>path)),only2=found2=>found2?.
length===1?found2[0]:void 0;return({name,purl,endpoint,properties:{package:packaged,script}})=>{const started=purl??packaged;if(started!==void 0){const full=started.
replace(/^pkg:[^/]+\//,"").replace(/[@?#][^/]*$/,"").replaceAll("%40","@");return only2(byName.get(plain(full)))??only2(byName.get(plain(full.slice(full.lastIndexOf(
"/")+1))))}if(endpoint===void 0){if(script!==void 0)for(const path of pathsOf(script)){const found2=byPath.get(path);if(found2)return only2(found2)}return only2(
byName.get(plain(name)))}}}function plain(name){return name.toLowerCase().replace(/[\s._-]+/g,"-")}function pathsOf(script){const path=script.replaceAll("\\","/"),
isAbsolute=/^(?:\/|[a-z]:\/|~\/|[$%{<])/i.test(path),parts=path.split("/").filter(part=>part!==""&&part!==".");if(parts.includes(".."))return[];const least=isAbsolute?
1:2;return parts.map((_,at)=>parts.slice(at)).filter((tail,at)=>at===0||tail.length>=least).flatMap(tail=>[tail.join("/"),...writtenAs(tail)])}const BUILT=new Set(
["dist","build","out","lib"]);function writtenAs(parts){const file=parts.at(-1)??"",at=parts.findIndex(part=>BUILT.has(part)),stem=/^(.+)\.[mc]?js$/.exec(file)?.[1];
if(stem===void 0||at<0)return[];const[before,inside]=[parts.slice(0,at),parts.slice(at+1,-1)];return["ts","mts","tsx"].flatMap(extension=>[[...before,"src",...inside,
`${stem}.${extension}`].join("/"),[...before,...inside,`${stem}.${extension}`].join("/")])}function grouped(components,keysOf){const groups=new Map;for(const component of components)
for(const key of new Set(keysOf(component))){const group=groups.get(key);group?group.push(component):groups.set(key,[component])}return groups}function joinedInventory(inventory,live){
const{components,relationships}=inventory,groups=createGroups(components),servers=components.filter(({type})=>type==="mcp_server");joinByEndpoint(servers,groups),
joinWithSource(servers,groups),joinLive(inventory,live,groups);const merged=groups.all().map(([first,...others])=>others.length===0?first:mergedOf([first,...others])),
idOf=new Map;for(const[index,group]of groups.all().entries())for(const{id:id2}of group)idOf.set(id2,merged[index].id);return{components:merged.length===components.
length?components:merged.toSorted(byKey),relationships:merged.length===components.length?relationships:moved(relationships,idOf),idOf}}function createGroups(components){
const parents=new Map,rootOf=id2=>{let root=id2;for(let next=parents.get(root);next!==void 0;next=parents.get(root))root=next;return root!==id2&&parents.set(id2,
root),root};return{join(a,b){const[first,second]=[rootOf(a.id),rootOf(b.id)];first!==second&&parents.set(second,first)},areOne:(a,b)=>rootOf(a.id)===rootOf(b.id),
all(){const groups=new Map;for(const component of components){const root=rootOf(component.id),group=groups.get(root);group?group.push(component):groups.set(root,
[component])}return[...groups.values()]}}}function joinByEndpoint(servers,groups){const byAddress=new Map;for(const server of servers){const address=addressOf(server.
endpoint);if(address===void 0)continue;const first=byAddress.get(address);first?groups.join(first,server):byAddress.set(address,server)}}function addressOf(endpoint){
if(endpoint===void 0||!URL.canParse(endpoint))return;const{protocol,host,pathname}=new URL(endpoint);if(!(!/^https?:$/.test(protocol)||/[${}<>]|%7[bd]|%24/i.test(
host+pathname)))return`${host.replace(/^(?:127\.0\.0\.1|\[::1\])(?=:|$)/,"localhost")}${pathname.replace(/\/+$/,"")}`}function joinWithSource(servers,groups){const sourceOf2=sourceFinder(
servers);for(const server of servers){const own=server.origins.includes("source")?void 0:sourceOf2(server);own&&groups.join(own,server)}}const LISTED=new Set(["\
tool","prompt","resource"]);function joinLive({components,relationships},live,groups){if(live.size===0)return;const isLive=({places})=>places.length>0&&places.every(
({target})=>live.has(target)),byId=new Map(components.map(component=>[component.id,component])),exposed=new Map,exposers=new Map;for(const{from,type,to}of relationships){
const[server,thing]=[byId.get(from),byId.get(to)];type!=="exposes"||server?.type!=="mcp_server"||!thing||!LISTED.has(thing.type)||(joins_push(exposed,from,thing),
joins_push(exposers,to,server))}const scopes=new Map;for(const component of components){if(!LISTED.has(component.type)||isLive(component))continue;const scope=component.
scope??"",things=scopes.get(scope)??new Map;scopes.set(scope,things.set(nameOf(component),component))}for(const[id2,things]of exposed){const server=byId.get(id2),
seen=things.filter(isLive);if(seen.length===0)continue;const counted2=[...scopes].map(([scope,own])=>({scope,own,count:seen.filter(thing=>own.has(nameOf(thing))).
length})).filter(({count})=>count*2>seen.length).toSorted((a,b)=>b.count-a.count),[best,second]=counted2,isNamed=best?.scope===server.name;if(!(!best||!isNamed&&
second?.count===best.count))for(const thing of seen){const twin=best.own.get(nameOf(thing));if(!twin)continue;groups.join(twin,thing);const[owner,...others]=exposers.
get(twin.id)??[];owner&&others.length===0&&!groups.areOne(owner,server)&&groups.join(owner,server)}}}function nameOf({type,name}){return`${type} ${name}`}function joins_push(map,key,value){
const list=map.get(key);list?list.push(value):map.set(key,[value])}const ORIGIN_ORDER=["source","config","manifest","file","live","remote"];function mergedOf(group){
const rank=({origins})=>Math.min(...origins.map(origin=>ORIGIN_ORDER.indexOf(origin))),sorted=group.toSorted((a,b)=>+(b.purl!==void 0)-+(a.purl!==void 0)||artifact.
tk.indexOf(a.use)-artifact.tk.indexOf(b.use)||rank(a)-rank(b)||byKey(a,b)),[main]=sorted,first=name=>{const value=sorted.map(each=>each[name]).find(each=>each!==
void 0);return value===void 0?{}:{[name]:value}},auths=sorted.flatMap(({auth:auth2})=>auth2??[]),auth=auths.includes("none")?"none":auths[0];return{...main,...first(
"provider"),...first("endpoint"),...first("licence"),...first("hash"),...auth!==void 0&&{auth},versions:unique(sorted.flatMap(({versions})=>versions)).toSorted(
joins_compare),capabilities:capability.$.filter(each=>sorted.some(({capabilities})=>capabilities.includes(each))),flags:unique(sorted.flatMap(({flags})=>flags)).
toSorted(joins_compare),properties:Object.assign({},...sorted.toReversed().map(({properties})=>properties)),places:sorted.flatMap(({places})=>places).toSorted(joins_byPlace).
slice(0,limits.xm),placeCount:sorted.reduce((sum,{placeCount})=>sum+placeCount,0),origins:model_component.qg.filter(each=>sorted.some(({origins})=>origins.includes(
each))),use:artifact.tk.find(use=>sorted.some(each=>each.use===use))??main.use,isGuess:sorted.every(({isGuess})=>isGuess),detectors:unique(sorted.flatMap(({detectors})=>detectors)).
toSorted(joins_compare)}}function moved(relationships,idOf){const found2=new Map;for(const{from,type,to}of relationships){const ends={from:idOf.get(from)??from,
type,to:idOf.get(to)??to};ends.from!==ends.to&&found2.set(`${ends.from} ${type} ${ends.to}`,ends)}return[...found2.values()].toSorted((a,b)=>joins_compare(a.from,
b.from)||joins_compare(a.type,b.type)||joins_compare(a.to,b.to))}function byKey(a,b){return joins_compare(a.type,b.type)||joins_compare(a.name,b.name)||joins_compare(
a.scope??"",b.scope??"")}function joins_byPlace(a,b){return joins_compare(a.target,b.target)||joins_compare(a.path,b.path)||a.range.start.line-b.range.start.line||
a.range.start.column-b.range.start.column}function unique(list){return[...new Set(list)]}function joins_compare(a,b){return a<b?-1:a>b?1:0}function judgedInventory(scanned,targets,change){
const live=new Set(targets.flatMap(({id:id2,kind})=>kind==="mcp-server"?[id2]:[])),{components,relationships,idOf}=joinedInventory(scanned,live),capable=withCapabilities(
{components,relationships});if(!change)return{components:capable,relationships,statusOf:()=>"open",before:new Map,removed:[],wasRelated:()=>!0};const compared=compareInventories(
scanned,change),statuses=new Map,before=new Map,untouched=new Set;for(const{id:id2}of scanned.components){const joined2=idOf.get(id2)??id2,status=compared.statuses.
get(id2);status!==void 0&&statuses.get(joined2)!=="known"&&statuses.set(joined2,status);const old=compared.before.get(id2);compared.untouched.has(id2)&&untouched.
add(joined2),old&&!before.has(joined2)&&before.set(joined2,old)}for(const id2 of untouched)before.delete(id2);for(const{from,type,to}of relationships)type==="ex\
poses"&&!statuses.has(to)&&statuses.get(from)==="new"&&statuses.set(to,"new");const related=new Set(compared.related.map(([from,to])=>`${idOf.get(from)??from} ${idOf.
get(to)??to}`));return{components:capable,relationships,statusOf:id2=>statuses.get(id2)??"known",before,removed:compared.removed,wasRelated:(from,to)=>related.has(
`${from} ${to}`)}}function withCapabilities({components,relationships}){const byId=new Map(components.map(component=>[component.id,component])),heldBy=new Map;for(const{
from,type,to}of relationships){if(type!=="uses"&&type!=="exposes"&&type!=="declares")continue;const list=heldBy.get(from);list?list.push(to):heldBy.set(from,[to])}
for(const[type,held]of[["mcp_server",["tool"]],["agent",["tool","mcp_server"]]])for(const component of components){if(component.type!==type)continue;const parts=(heldBy.
get(component.id)??[]).flatMap(id2=>byId.get(id2)??[]).filter(part=>held.some(each=>each===part.type)&&!part.flags.includes("disabled")),own=byId.get(component.
id).capabilities,all=new Set([...own,...parts.flatMap(({capabilities})=>capabilities)]),flags=type==="agent"?flagsOf(parts):[];all.size===own.length&&flags.every(
flag=>component.flags.includes(flag))||byId.set(component.id,{...component,capabilities:capability.$.filter(each=>all.has(each)),flags:[...new Set([...component.
flags,...flags])].toSorted()})}return components.map(({id:id2})=>byId.get(id2))}function flagsOf(parts){const sure=parts.filter(({isGuess})=>!isGuess),can=(...capabilities)=>sure.
some(part=>capabilities.some(each=>part.capabilities.includes(each)));return[...can("shell","code")&&can("fetch")?["code_http_tools"]:[],...can("private")&&can(
"untrusted")&&can("send")?["lethal_trifecta"]:[]]}var network_host=__webpack_require__(90777);function sentenceOf({components,removed,paths,targets,change}){const running=components.
filter(isRunning),alarming=paths.filter(({severity})=>(0,model_severity.SH)(severity,"high")).toSorted((a,b)=>+(a.source===CALL)-+(b.source===CALL));if(change===
void 0){const isTree=targets.some(({live})=>!live),has=sentence_listed(sentence_counts(isTree?running:running.filter(({type})=>type!=="mcp_server"))),path=pathSentence(
alarming);return joined([has===""?"":`${sentence_subjectOf(targets)} ${has}.`,path])}const fresh=running.filter(({status})=>status==="new"),adds=[...sentence_counts(
fresh),...egress(fresh,running)],removes=sentence_counts(removed.filter(isRunning)),said2=[...adds.length>0?[`adds ${sentence_listed(adds)}`]:[],...removes.length>
0?[`removes ${sentence_listed(removes)}`]:[]],completed=alarming.filter(({status})=>status==="new");return said2.length===0?completed.length===0?"":completion(completed,
`This ${change}`):joined([`This ${change} ${said2.join(" and ")}.`,completed.length===0?"":completion(completed,"It")])}function isRunning(component){return component.
use==="runtime"&&!component.flags.includes("disabled")&&!isOfClient(component)}const KINDS=6;function sentence_counts(components){const byType=new Map;for(const{
type}of components)byType.set(type,(byType.get(type)??0)+1);const found2=COUNTED.flatMap(([types,one,many])=>{const count=types.reduce((sum,type)=>sum+(byType.get(
type)??0),0);return count===0?[]:[{count,text:`${count} ${count===1?one:many}`}]}),rest=found2.slice(KINDS).reduce((sum,{count})=>sum+count,0);return[...found2.
slice(0,KINDS).map(({text})=>text),...rest>0?[`${rest} more component${rest===1?"":"s"}`]:[]]}const HOSTS=3,ADDRESSES=new Set(["endpoint","inference_endpoint"]);
function egress(fresh,all){const hostsOf=of=>of.flatMap(({type,name,endpoint})=>{if(!ADDRESSES.has(type)&&type!=="mcp_server")return[];const host=(0,network_host.
w4)(endpoint??(ADDRESSES.has(type)?name:""));return host===void 0||(0,network_host.bx)(host)?[]:[(0,lib_escape.RK)(host)]}),known=new Set(hostsOf(all.filter(({status})=>status!==
"new"))),hosts=[...new Set(hostsOf(fresh))].filter(host=>!known.has(host)).toSorted();if(hosts.length===0)return[];const more=hosts.length-HOSTS,named=hosts.slice(
0,HOSTS);return[`egress to ${more>0?`${named.join(", ")} and ${more} more hosts`:sentence_listed(named)}`]}function completion(paths,subject){const[worst,...others]=paths,
way=`from ${worst.source} to ${worst.sink}`,what=others.length===0?`a path ${way}`:`${paths.length} paths, one of them ${way}`;return`${subject} completes ${what}\
; ${worst.cutting} breaks ${others.length===0?"it":"that one"}.`}function pathSentence(paths){const[worst,...others]=paths;if(!worst)return"";const way=`from ${worst.
source} to ${worst.sink} through ${worst.carrier}`;return others.length===0?`A path leads ${way}; ${worst.cutting} breaks it.`:`${paths.length} paths lead to ha\
rm, one of them ${way}; ${worst.cutting} breaks that one.`}function sentence_subjectOf(targets){const[tree,...others]=targets.filter(({live})=>!live);return tree?
others.length>0?"What was scanned has":`This ${tree.archive?"archive":"repository"} has`:targets.length===1?"This server has":"These servers have"}function sentence_listed(parts){
return parts.length<2?parts.join(""):`${parts.slice(0,-1).join(", ")} and ${parts.at(-1)}`}function joined(parts){return parts.filter(part=>part!=="").join(" ")}
var ai_catalogue=__webpack_require__(22288);function withShadowLibraries(inventory){const{components}=inventory;if(!components.some(isUndeclared))return inventory;
const declared=components.filter(({origins,purl})=>purl!==void 0&&origins.includes("manifest"));return{...inventory,components:components.map(component=>{if(!isUndeclared(
component))return component;const ecosystem=ecosystemOf(component);return declared.some(each=>ecosystemOf(each)===ecosystem&&(0,ai_catalogue.Ro)(ecosystem,each.
name,component.name))?component:{...component,flags:[...component.flags,"shadow_ai"].toSorted()}})}}function isUndeclared({purl,origins,flags}){return purl!==void 0&&
/^pkg:(?:npm|pypi|golang|maven|nuget|gem|cargo|composer)\//.test(purl)&&origins.length===1&&origins[0]==="source"&&!flags.includes("shadow_ai")}function ecosystemOf({
purl=""}){return purl.slice(4,purl.indexOf("/"))}function billOf(result,findings,{base,change="change"}){const inventory=judgedInventory(withShadowLibraries(result.
inventory),result.targets,base&&changeOf(result,base)),components=assessedComponents(inventory,findings).map(component=>({...component,status:inventory.statusOf(
component.id)})),{relationships,removed}=inventory,paths=attackPaths({components,relationships,findings,compared:base&&inventory});return{components,relationships,
removedComponents:removed,attackPaths:paths,sentence:sentenceOf({components,removed,paths,targets:result.targets,change:base===void 0?void 0:change})}}function changeOf({
targets,coverage},{result,renames,changed}){const outside=new Set(targets.flatMap(({id:id2,live,elsewhere,archive})=>live||elsewhere||archive?[id2]:[])),missed=new Set(
coverage.gaps.filter(model_coverage.O).map(({path})=>path)),isOutside2=({target})=>outside.has(target);return{base:result.inventory,renames,isOutside:isOutside2,
isUnchanged:({target,path},use)=>changed?.get(target)?.has(path)===!1&&(use!=="runtime"||(0,classify.L8)(path).use==="runtime"),isMissed:path=>missed.has(path)}}
var context=__webpack_require__(86612);function fingerprintsOf(findings){const counts2=new Map;return findings.map(finding=>{const identity=identityOf(finding),
counted2=`${finding.locations[0].target}\0${finding.locations[0].path}\0${identity}`,count=counts2.get(counted2)??0;return counts2.set(counted2,count+1),(0,hash.
fg)(`${identity}\0${count}`).slice(0,16)})}function identityOf({ruleId,identity}){return`${ruleId}\0${identity.place}\0${identity.evidence}`}function compareWithBase(head,base,options){
const pool=new Map,secrets=new Map,headPath=path=>options.renames.get(path)??path;for(const finding of base){const key=compare_keyOf(finding,headPath(finding.locations[0].
path));pool.set(key,[...pool.get(key)??[],finding]),finding.identity.secret!==void 0&&secrets.set(secretKeyOf(finding),finding)}const matched=new Set,worsened=[],
before=head.map(finding=>{const equals=pool.get(compare_keyOf(finding,finding.locations[0].path))??[],index=equals.findIndex(old=>!weighsMore(finding,old,options.
rules)),[match]=index<0?[]:equals.splice(index,1);if(match&&matched.add(match),match)return match;for(const old of equals.splice(0,1))matched.add(old),worsened.
push(old);const moved2=finding.identity.secret===void 0?void 0:secrets.get(secretKeyOf(finding));return moved2?.marker?withoutMarker(moved2):moved2}),fixed=base.
filter(finding=>!matched.has(finding)&&!options.missedPaths.has(headPath(finding.locations[0].path))&&finding.identity.secret===void 0&&options.rules.get(finding.
ruleId)?.category!=="malicious");return{before,fixed,worsened}}function withoutMarker({marker:_,...finding}){return finding}function weighsMore(now,before,rules){
const[ruleNow,ruleBefore]=[rules.get(now.ruleId),rules.get(before.ruleId)];if(!ruleNow||!ruleBefore)return!1;const[tier,oldTier]=[(0,context.$)(now,ruleNow).tier,
(0,context.$)(before,ruleBefore).tier];return model_severity.iB.indexOf(tier)<model_severity.iB.indexOf(oldTier)||model_severity.ix.indexOf(now.confidence)<model_severity.
ix.indexOf(before.confidence)}function compare_keyOf(finding,path){return finding.identity.secret===void 0?`${path}\0${identityOf(finding)}`:`${path}\0${secretKeyOf(
finding)}`}function secretKeyOf({ruleId,identity}){return`${ruleId}\0${identity.secret}`}var compliance=__webpack_require__(63555),external_node_fs_=__webpack_require__(
73024);function readControls(){return JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab+"controls.json","utf8"))}const FLAG_CHECKS=[["shadow_\
ai","shadow_ai",["sdk_library","agent_framework"]],["unpinned_model","unpinned_model",["model","embedding_model"]],["deprecated_model","deprecated_model",["mode\
l","embedding_model"]]],ENOUGH=.5;function complianceOf(evidence,frameworks){const asked=frameworks??model_frameworks.sw,unknown=asked.find(id2=>model_frameworks.
yx.every(({column})=>column!==id2));if(unknown!==void 0)throw new RangeError(`no framework is called ${unknown}`);const chosen=model_frameworks.yx.filter(({column})=>asked.
includes(column)),controls=(0,lazy.R)(readControls),assessed=(0,lazy.R)(()=>{const prepared=prepare(evidence);return chosen.map(framework=>frameworkOf(framework,
controls().frameworks[framework.column],prepared))});return{isAsked:frameworks!==void 0,get mapping(){return controls().mapping},get frameworks(){return assessed()}}}
function prepare({rules,applied,unlooked,findings,components}){const checks=[...rules.values()].filter(({tier})=>tier!=="context"),live=components.filter(({use,
isGuess})=>use==="runtime"&&!isGuess);return{checks,applied,unlooked,findings:findings.filter(each=>(0,assess_score.he)(each)&&each.finding.severity!=="info"),components,
flagChecks:FLAG_CHECKS.map(([name,flag,types])=>{const lookedAt=live.filter(({type})=>types.includes(type));return{class:name,flag,isLooked:lookedAt.length>0,flagged:lookedAt.
filter(({flags})=>flags.includes(flag))}}),componentsOf:(0,lazy.R)(()=>{const about=new Map;for(const{id:id2,risk}of components)for(const fingerprint of risk.findings)
compliance_push(about,fingerprint,id2);return about})}}function frameworkOf(framework,stored,prepared){const{column,title}=framework,related={findings:byControl(
prepared.findings,({rule})=>rule.frameworks[column]),checks:byControl(prepared.checks,({frameworks})=>frameworks[column])},controls=stored.controls.map(control=>({
...controlOf(control,related,prepared),id:(0,model_frameworks.nI)(framework,control.id)})),counts2=Object.fromEntries(compliance.ri.map(result=>[result,controls.
filter(each=>each.result===result).length])),evaluated=counts2.pass+counts2.partial+counts2.fail;return{framework:column,title,edition:stored.edition,asOf:stored.
asOf,source:stored.source,...stored.note!==void 0&&{note:stored.note},score:evaluated===0?null:Math.floor(100*(counts2.pass+counts2.partial/2)/evaluated),coverage:{
evaluated,total:controls.length},counts:counts2,controls}}function byControl(all,idsOf){const related=new Map;for(const each of all)for(const id2 of idsOf(each)??
[])compliance_push(related,id2,each);return related}function compliance_push(lists,key,value){const list=lists.get(key);list?list.push(value):lists.set(key,[value])}
function controlOf(control,related,prepared){const findings=related.findings.get(control.id)??[],flagChecks=prepared.flagChecks.filter(check=>control.classes.includes(
check.class)),flags=flagChecks.filter(({flagged})=>flagged.length>0),took=related.checks.get(control.id)??[],lookedChecks=[...took.filter(({id:id2})=>prepared.applied.
has(id2)),...flagChecks.filter(({isLooked})=>isLooked)],checks={related:Math.max(control.rules,took.length)+flagChecks.length,looked:lookedChecks.length},classes={
related:control.classes.length,looked:new Set(lookedChecks.map(check=>check.class)).size},components=new Set([...findings.flatMap(({fingerprint})=>prepared.componentsOf().
get(fingerprint)??[]),...flags.flatMap(({flagged})=>flagged.map(({id:id2})=>id2))]),judged={findings,flags:flags.map(({flag,flagged})=>`${counted(flagged.length,
"component")}: ${flag}`),checks,classes,hasRun:took.length>0||control.rules===0&&flagChecks.length>0,isOutOfReach:took.some(({id:id2})=>prepared.unlooked.has(id2))},
{result,because}=control.isManual?manual(control,judged):compliance_resultOf(judged),{title,status,appliesFrom,note}=control;return{id:control.id,title,result,because,
findings:findings.slice(0,limits.NI).map(({fingerprint})=>fingerprint),findingCount:findings.length,components:[...components].slice(0,limits.PY),componentCount:components.
size,checks,classes,...status!==void 0&&{status},...appliesFrom!==void 0&&{appliesFrom},...note!==void 0&&{note}}}const NOT_LIVE="no server was looked at while \
it runs";function compliance_resultOf({findings,flags,checks,classes,hasRun,isOutOfReach}){const failing=findings.filter(isFailing);if(failing.length>0)return{result:"\
fail",because:found(failing)};if(findings.length+flags.length>0)return{result:"partial",because:[...findings.length>0?[found(findings)]:[],...flags].join("; ")};
const rest=isOutOfReach?`; ${NOT_LIVE}`:"";if(classes.looked>0){const of=`${classes.looked} of ${counted(classes.related,"kind")} of problems related to it`;return classes.
looked>=ENOUGH*classes.related?{result:"pass",because:`${of} looked for, nothing that counts found${rest}`}:{result:"not_evaluated",because:`only ${of} could be\
 looked for${rest}`}}return checks.related===0?{result:"not_evaluated",because:"no check is related to it"}:hasRun?isOutOfReach?{result:"not_evaluated",because:NOT_LIVE}:
{result:"not_applicable",because:"nothing is there that its checks are about"}:{result:"not_evaluated",because:"its checks did not run"}}function manual({note=""},{
findings,flags}){const related=[...findings.length>0?[`related: ${found(findings)}`]:[],...flags];return{result:"manual",because:["for people to judge",note,...related].
filter(Boolean).join("; ")}}function isFailing({tier,finding}){return tier==="gate"&&(0,model_severity.SH)(finding.severity,"medium")&&(0,model_severity.vd)(finding.
confidence,"medium")}function found(findings){const worst=model_severity.oC.find(severity=>findings.some(({finding})=>finding.severity===severity));return findings.
length===1?`1 ${worst} finding`:`${findings.length} findings, the worst ${worst}`}function counted(count,noun){return`${count} ${noun}${count===1?"":"s"}`}var ignore_line=__webpack_require__(
72872),remote=__webpack_require__(44973);function withRemoteBills({components,relationships,runs}){let bill={components,relationships};const compared=runs.map(run=>{
if(run.state!=="completed"||run.components.length===0)return run;const joined2=join(run,{components,relationships});bill=added(bill,joined2);const{differences}=joined2,
named=differences.slice(0,limits.WY);return{...run,differences:named,differencesLeftOut:differences.length-named.length}});return{...bill,runs:compared}}function join(run,ours){
const index=indexOf(ours.components),claims=new Map,shared=new Map,idOf=new Map,names=new Map,strangers=[],types=new Set,met=new Set;for(const theirs of run.components){
const type=typeOf(theirs.type);if(theirs.id!==void 0&&names.set(theirs.id,theirs.name),type===void 0){strangers.push({seen:"there",type:theirs.type,name:theirs.
name,...placed(theirs),what:[]});continue}types.add(type);const same=index.get(nameKey(type,theirs.name))??[];for(const{id:id2}of same)met.add(id2);const here=same.
find(({places})=>places.some(({path})=>isSamePath(path,theirs.path)))??same[0];here&&shared.set(here.id,[...shared.get(here.id)??[],theirs]);const claim=here??claimOf(
theirs,type,run.name,claims);theirs.id!==void 0&&idOf.set(theirs.id,claim.id)}const missing=ours.components.filter(({id:id2,type})=>types.has(type)&&!met.has(id2)),
relations=relationsOf(run.relations??[],{idOf,names,isClaim:id2=>claims.has(id2),known:ours.relationships});return{claims:[...claims.values()],shared:new Set(shared.
keys()),relationships:relations.joined,differences:[...[...claims.values()].map(each=>differenceOf("there",each)),...strangers,...missing.map(each=>differenceOf(
"here",each)),...ours.components.flatMap(each=>{const what=contradictions(each,shared.get(each.id)??[]);return what.length===0?[]:[{...differenceOf("both",each),
what}]}),...relations.differences]}}function indexOf(components){const index=new Map;for(const component of components){const key=nameKey(component.type,component.
name),same=index.get(key);same?same.push(component):index.set(key,[component])}return index}function nameKey(type,name){return`${type} ${name.toLowerCase().replace(
/[\s_-]+/g,"")}`}const TYPES=new Set(model_component.Ov),OTHER_TYPES={framework:"agent_framework",library:"package",dependency:"package",embedding:"embedding_mo\
del",provider:"llm_provider",vector_db:"vector_store",vector_database:"vector_store"};function typeOf(word){const plain2=word.trim().toLowerCase().replace(/[\s-]+/g,
"_");return TYPES.has(plain2)?plain2:Object.hasOwn(OTHER_TYPES,plain2)?OTHER_TYPES[plain2]:void 0}function isSamePath(ours,theirs){if(theirs===void 0)return!1;const plain2=theirs.
replaceAll("\\","/");return plain2===ours||plain2.endsWith(`/${ours}`)||ours.endsWith(`/${plain2}`)}function claimOf(theirs,type,service,claims){const key={type,
name:(0,lib_escape.RK)(theirs.name)},id2=(0,hash.fg)(`remote ${(0,model_component.Pu)(key)}`).slice(0,16),before=claims.get(id2),[version2,provider,at]=[theirs.
version,theirs.provider,placed(theirs).place].map(text=>text===void 0||text===""?void 0:(0,lib_escape.RK)(text)),component={...key,id:id2,...provider!==void 0&&
{provider:before?.provider??provider.toLowerCase()},versions:[...new Set([...before?.versions??[],...version2===void 0?[]:[version2]])].toSorted(),capabilities:[],
flags:knownFlags([...before?.flags??[],...theirs.flags]),properties:{"seen-by":service,...at!==void 0&&{"seen-at":before?.properties["seen-at"]??at}},places:[],
placeCount:0,origins:["remote"],use:"runtime",isGuess:!0,detectors:[`remote/${service}`]},claim={...component,status:"open",risk:NO_RISK,completeness:completenessOf(
component)};return claims.set(id2,claim),claim}function knownFlags(flags){const said2=new Set(flags);return Object.keys(model_component.gP).filter(flag=>said2.has(
flag)).toSorted()}function contradictions(ours,theirs){if(theirs.length===0)return[];const versions=several(theirs.map(({version:version2})=>version2)),providers=several(
theirs.map(({provider})=>provider?.toLowerCase())),flags=several(theirs.flatMap(({flags:said2})=>said2)),own=new Set(ours.flags),there=flags.filter(flag=>!own.has(
flag)),here=ours.flags.filter(flag=>!flags.includes(flag));return[...versions.length>0&&!versions.some(each=>ours.versions.some(one=>isSameVersion(each,one)))?[
`version ${versions.join(", ")} there, ${ours.versions.join(", ")||"unknown"} here`]:[],...providers.length>0&&ours.provider!==void 0&&!providers.includes(ours.
provider.toLowerCase())?[`provider ${providers.join(", ")} there, ${ours.provider} here`]:[],...there.length>0?[`flags only there: ${there.join(", ")}`]:[],...here.
length>0?[`flags only here: ${here.join(", ")}`]:[]]}function isSameVersion(a,b){const bare=version2=>version2.replace(/^[\s=v^~<>!]+/i,"");return bare(a)===bare(
b)}function several(values){return[...new Set(values.flatMap(value=>value===void 0||value===""?[]:value))].toSorted()}function placed({path,line}){return path===
void 0?{}:{place:line===void 0?path:`${path}:${line}`}}function differenceOf(seen,component){const[place]=component.places,at=place?`${place.path}:${place.range.
start.line}`:component.properties["seen-at"];return{seen,type:component.type,name:component.name,...at!==void 0&&{place:at},what:[]}}const RELATIONS=new Set(model_component.
f6);function relationsOf(relations,{idOf,names,isClaim,known}){const related=new Set(known.map(({from,to})=>`${from} ${to}`)),joined2=new Map,differences=new Map;
for(const{from,to,type}of relations){const[a,b]=[idOf.get(from),idOf.get(to)];if(a===void 0||b===void 0||a===b||related.has(`${a} ${b}`))continue;const word=(type??
"").trim().toLowerCase().replace(/[\s-]+/g,"_");if(RELATIONS.has(word)&&(isClaim(a)||isClaim(b))){joined2.set(`${a} ${word} ${b}`,{from:a,type:word,to:b});continue}
const name=`${names.get(from)} ${type??"\u2192"} ${names.get(to)}`;differences.set(name,{seen:"there",type:"relation",name,what:[]})}return{joined:[...joined2.values()],
differences:[...differences.values()]}}function added(bill,{claims,shared,relationships}){const here=new Set(bill.components.map(({id:id2})=>id2));return{components:[
...bill.components.map(each=>shared.has(each.id)?{...each,origins:withRemote(each.origins)}:each),...claims.filter(({id:id2})=>!here.has(id2))].toSorted((a,b)=>remote_inventory_compare(
a.type,b.type)||remote_inventory_compare(a.name,b.name)||remote_inventory_compare(a.scope??"",b.scope??"")),relationships:[...bill.relationships,...relationships].
toSorted((a,b)=>remote_inventory_compare(a.from,b.from)||remote_inventory_compare(a.type,b.type)||remote_inventory_compare(a.to,b.to))}}function withRemote(origins){
return model_component.qg.filter(each=>each==="remote"||origins.includes(each))}function remote_inventory_compare(a,b){return a<b?-1:a>b?1:0}var score=__webpack_require__(
44960);const REASONS=3,LEAST=.5;function scoresOf(findings,compared){const base=baseFindings(compared),evaluated=(0,assess_score.qZ)((0,assess_score.qZ)(compared.
evaluated,findings),base),score2=(0,assess_score.uw)(findings,evaluated),before=(0,assess_score.uw)(base,evaluated);return{score:score2,delta:{before:{overall:before.
overall,grade:before.grade,categories:before.categories},reasons:[...capReasons(before,score2),...ruleReasons(base,findings,score2.evaluated)]}}}function baseFindings({
head,gone,rules}){const known=head.flatMap(({bare,suppression,before,...each})=>bare!=="known"||suppression&&!suppression.isAdded?[]:[before?{finding:before,rule:each.
rule,tier:(0,context.$)(before,each.rule).tier}:each]),lost=gone.flatMap(finding=>{const rule=rules.get(finding.ruleId);return rule?[{finding,rule,tier:(0,context.
$)(finding,rule).tier}]:[]}),judged=[...known,...lost].map(each=>({...each,status:"open"}));return leadsOf(judged).map(({lead})=>lead)}function capReasons(before,after2){
const[old,now]=[before,after2].map(({caps})=>caps.find(({of})=>of==="overall"));return now&&(!old||now.at<old.at)?[`new ${now.because} caps it`]:old&&(!now||now.
at>old.at)?[`no ${old.because} caps it any more`]:[]}function ruleReasons(before,after2,evaluated){const moved2=new Map;for(const each of(0,assess_score.ah)(before,
evaluated))moved2.set(each.ruleId,each);for(const each of(0,assess_score.ah)(after2,evaluated)){const points=(moved2.get(each.ruleId)?.points??0)-each.points;moved2.
set(each.ruleId,{...each,points})}const reasons=[...moved2.values()].filter(({points})=>Math.abs(points)>=LEAST).toSorted((a,b)=>Math.abs(b.points)-Math.abs(a.points)||
score.QG.indexOf(a.category)-score.QG.indexOf(b.category)||(a.ruleId<b.ruleId?-1:1)),named=reasons.slice(0,REASONS).map(({ruleId,points})=>`${ruleId} (${signed(
points)})`);return reasons.length>REASONS?[...named,`${reasons.length-REASONS} more rules`]:named}function signed(points){const whole=Math.max(1,Math.round(Math.
abs(points)));return points<0?`\u2212${whole}`:`+${whole}`}const DEFAULTS={version:version.x,today:"",gate:{failOn:"high",minConfidence:"high",newOnly:!1,incomplete:"\
warn"},comparison:{kind:"none"},ignores:[],markers:"own",show:{minSeverity:"info",minConfidence:"low",everyTier:!1}};function assess(scanned,given={}){const options={
...DEFAULTS,...given},result=anchor_anchored(scanned,options.namedAt),{findings,rules}=result,ruleOf=finding=>rules.get(finding.ruleId),fingerprints=fingerprintsOf(
findings),compared=options.base&&compareWithBase(findings,options.base.result.findings,{renames:options.base.renames,missedPaths:new Set(result.coverage.gaps.filter(
model_coverage.O).map(({path})=>path)),rules}),places=findings.map((finding,index)=>(0,context.$)(finding,ruleOf(finding),compared!==void 0&&compared.before[index]===
void 0)),targets=new Map(result.targets.map(target=>[target.id,target])),configPath=({locations:[{target,path}]})=>{const{configPrefix="",elsewhere}=targets.get(
target)??{};return elsewhere&&path.startsWith(elsewhere.files)?`${elsewhere.url}/${path.slice(elsewhere.files.length)}`:configPrefix+path},candidateOf=(finding,fingerprint,markerBefore)=>({
finding,rule:ruleOf(finding),fingerprint,configPath:configPath(finding),repositoryPath:`${targets.get(finding.locations[0].target)?.repositoryPrefix??""}${finding.
locations[0].path}`,isOwn:targets.get(finding.locations[0].target)?.isOwn??!1,markerBefore}),candidates=findings.map((finding,index)=>candidateOf(finding,fingerprints[index],
compared?.before[index]?.marker)),{suppressions:ignored,notices}=(0,suppress.Mc)(candidates,options),accepted=options.baseline&&(0,baseline.XZ)(candidates,options.
baseline),suppressions=candidates.map((candidate,index)=>{const entry=accepted?.found.get(candidate);return ignored[index]??(entry&&keptBy(entry,options.baseline))}),
judged=candidates.map(({finding,rule,fingerprint},index)=>{const suppression=suppressions[index],server=serverOf(finding,targets),{elsewhere,archive}=targets.get(
finding.locations[0].target)??{},isElsewhere=compared&&(elsewhere!==void 0||archive!==void 0||server&&options.isCaused&&!options.isCaused(finding,server)),bare=compared?
compared.before[index]||isElsewhere?"known":"new":"open",status=suppression?"suppressed":bare,place=places[index];return{finding,rule,fingerprint,bare,status,tier:place.
tier,severity:finding.severity,confidence:finding.confidence,place,suppression,...isElsewhere&&{statusReason:archive?IN_ARCHIVE:elsewhere?IN_ANOTHER:NOT_CAUSED},
isLive:finding.locations.some(({target})=>targets.get(target)?.live!==void 0)}}),leads=leadsOf(judged),counted2=leads.map(({lead})=>lead),comparison={...options.
comparison,newCount:counted2.filter(({status})=>status==="new").length,knownCount:counted2.filter(({status})=>status==="known").length,fixedCount:compared?.fixed.
length??0},seen=seenOf(result,counted2,options.gate),byFindings=(0,assess_gate.V)(counted2,options.gate,seen,comparison),isFailed=byFindings.status==="fail",assessed=each=>({
finding:each.finding,rule:each.rule,tier:each.tier,...each.place.reason!==void 0&&{tierReason:each.place.reason},fingerprint:each.fingerprint,status:each.status,
...each.statusReason!==void 0&&{statusReason:each.statusReason},...each.suppression&&{suppression:each.suppression},isGating:isFailed&&(0,assess_gate.L)(each,options.
gate),isShown:isShown(each,options),ignoreLine:(0,ignore_line.r)(each.rule.id,configPath(each.finding),each.fingerprint)}),shown=leads.map(({lead,copies})=>({...assessed(
lead),...copies.length>0&&{copies:copies.map(assessed)}})).toSorted(byPrecedence),evaluated=(0,assess_score.Vp)(result.applied,rules),scored=(()=>{if(!compared)
return{score:(0,assess_score.uw)(shown,evaluated)};const lost=[...compared.fixed,...compared.worsened],prints=fingerprintsOf(lost),inBase=lost.map((finding,index)=>candidateOf(
finding,prints[index],finding.marker)),ignoredThere=(0,suppress.Mc)(inBase,options).suppressions,kept=options.baseline&&(0,baseline.XZ)(inBase,options.baseline).
found,head=judged.map((each,index)=>({...each,before:compared.before[index]}));return scoresOf(shown,{head,gone:lost.filter((_,index)=>!ignoredThere[index]&&!kept?.
has(inBase[index])),rules,evaluated})})(),bill=billOf(result,shown,options),subjects2={...bill,...scored,findings:counted2,coverage:result.coverage,..."delta"in
scored&&{before:scored.delta.before},isCompared:comparison.kind==="base"},policies=evaluatePolicies(options.policies??{},subjects2,options),verdict=policies.length===
0?byFindings:(0,assess_gate.V)(counted2,options.gate,seen,comparison,policies),settled=judged.map((gated,index)=>({candidate:candidates[index],gated,bare:gated.
bare,suppression:gated.suppression})),afterMerge=options.afterMerge&&verdictAfterMerge(settled,{...options.afterMerge,today:options.today,subjects:subjects2,scoreOf:findings2=>(0,assess_score.
uw)(findings2,evaluated)},result.coverage,comparison),theirs=withRemoteBills({...bill,runs:options.remote??[]}),compliance2=(0,lazy.R)(()=>complianceOf({...result,
findings:shown,...bill},options.frameworks));return{tool:{name:"bartizan",version:options.version},targets:result.targets,rules,applied:result.applied,findings:shown,
comparison,verdict:afterMerge===void 0?verdict:{...verdict,afterMerge},...scored,...bill,components:theirs.components,relationships:theirs.relationships,policies,
get compliance(){return compliance2()},coverage:result.coverage,remote:(0,remote.j)(theirs.runs,options,options.show.minSeverity),notices:distinct([...options.notices??
[],...result.notices,...notices,...options.baseline&&accepted?(0,baseline.Xu)(options.baseline,accepted,rules,result.coverage):[],...endedExceptions(options.policies??
{},options.today)]),timings:result.timings}}function distinct(notices){return[...new Map(notices.map(notice=>[`${notice.kind}\0${notice.message}`,notice])).values()]}
function keptBy({since},baseline2){return{by:"baseline",reason:`in ${baseline2?.file??"the baseline"} since ${since}`,isAdded:!1}}function isShown({severity,confidence,
tier,status,finding},{show}){return!(0,model_severity.SH)(severity,show.minSeverity)||!(0,model_severity.vd)(confidence,show.minConfidence)||show.isInScope&&!show.
isInScope(finding)?!1:show.everyTier||tier==="gate"&&(status==="new"||status==="open")}function seenOf({targets,coverage},findings,policy){return targets.length>
0&&targets.every(({live})=>live&&!live.isServer)&&!findings.some(each=>(0,assess_gate.L)(each,policy))?{...coverage,percent:0,bytes:0}:coverage}const NOT_CAUSED="\
live, not caused by this change",IN_ARCHIVE="in an archive, which is compared with no base",IN_ANOTHER="in another repository, not caused by this change";function serverOf({
locations},targets){const servers=locations.flatMap(({target})=>targets.get(target)??[]).filter(({live})=>live);return locations[0].snippet!==void 0&&targets.get(
locations[0].target)?.live===void 0?void 0:servers[0]}function isKnownMalicious({rule}){return rule.id==="deps/malicious-package"}const STATUS_ORDER=["new","ope\
n","known","suppressed"];function byPrecedence(a,b){return Number(b.isGating)-Number(a.isGating)||STATUS_ORDER.indexOf(a.status)-STATUS_ORDER.indexOf(b.status)||
Number(isKnownMalicious(b))-Number(isKnownMalicious(a))||byWeight(a,b)}}),44973:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>assessRemote});var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(26740),_model_severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
96271);function assessRemote(runs,options,minSeverity){return runs.map(run=>({...run,findings:run.findings.map(finding=>{const suppression=suppressionOf(finding,
options);return{finding,...suppression&&{suppression},isShown:!suppression&&(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__.SH)(finding.severity,minSeverity),
ignoreLine:`- { rule: ${finding.ruleId}, fingerprint: "${finding.fingerprint}", reason: "\u2026" }`}}).toSorted((a,b)=>_model_severity_js__WEBPACK_IMPORTED_MODULE_1__.
oC.indexOf(a.finding.severity)-_model_severity_js__WEBPACK_IMPORTED_MODULE_1__.oC.indexOf(b.finding.severity))}))}function suppressionOf({ruleId,fingerprint},{ignores,
today}){const found=ignores.find(({entry})=>entry.path===void 0&&(entry.until===void 0||entry.until>=today)&&(entry.rule===void 0||(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__.
k)(ruleId,entry.rule))&&(entry.fingerprint===void 0||fingerprint.startsWith(entry.fingerprint)));if(!found)return;const{reason,until}=found.entry;return{by:"con\
fig",reason,isAdded:found.isAdded,...until!==void 0&&{until}}}}),33803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
9?"excellent":score2>=7?"good":score2>=4?"fair":"poor"}function compare(a,b){return a<b?-1:a>b?1:0}}),80871:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mc:()=>suppress,qI:()=>isIgnoredBy,vl:()=>UNSILENCEABLE});var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
26740);const UNSILENCEABLE=new Set(["secrets","malicious"]);function suppress(candidates,options){const used=new Set,refused=[],suppressions=candidates.map(candidate=>{
const found=[byConfig(candidate,options,used),byMarker(candidate,options)].filter(each=>each!==void 0),best=found.find(({isAdded})=>!isAdded)??found[0];if(!best?.
isAdded||!UNSILENCEABLE.has(candidate.rule.category))return best;const{path,range}=candidate.finding.locations[0];refused.push({kind:"not-honoured",message:`${path}\
:${range.start.line}: the ignore that this pull request adds for ${candidate.rule.id} ("${best.reason}") was not honoured: the change that brings a secret canno\
t also silence it.`})});return{suppressions,notices:[...refused,...accepted(candidates,suppressions),...expired(options),...unused(options,used)]}}function isIgnoredBy(entry,{
rule,fingerprint,configPath,isOwn},today){return(isOwn||entry.fingerprint!==void 0)&&(entry.until===void 0||entry.until>=today)&&(entry.rule===void 0||(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__.
k)(rule.id,entry.rule))&&(entry.fingerprint===void 0||fingerprint.startsWith(entry.fingerprint))&&(entry.path===void 0||(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__.
k)(configPath,entry.path))}function byConfig(candidate,{ignores,today},used){const match=ignores.find(({entry})=>isIgnoredBy(entry,candidate,today));if(match)return used.
add(match),{by:"config",reason:match.entry.reason,isAdded:match.isAdded,...match.entry.until!==void 0&&{until:match.entry.until}}}function byMarker({finding,isOwn,
markerBefore},{markers}){const marker=markers==="none"?markerBefore:finding.marker;if(!(!isOwn||!marker))return{by:"inline",reason:marker.reason,isAdded:markers===
"pull-request"&&!markerBefore}}function accepted(candidates,suppressions){return candidates.flatMap(({finding,rule},index)=>{const suppression=suppressions[index];
if(!suppression?.isAdded)return[];const{path,range}=finding.locations[0];return[{kind:"accepted",message:`Accepted by this pull request: ${rule.id} at ${path}:${range.
start.line} ("${suppression.reason}")`}]})}function expired({ignores,today}){return ignores.filter(({entry})=>entry.until!==void 0&&entry.until<today).map(({entry})=>({
kind:"config",message:`The ignore of ${nameOf(entry)} ended on ${entry.until} and no longer counts.`}))}function unused({ignores,today},used){return ignores.filter(
ignore=>!used.has(ignore)&&(ignore.entry.until===void 0||ignore.entry.until>=today)).filter(({entry})=>!entry.rule?.startsWith("remote/")).map(({entry})=>({kind:"\
config",message:`The ignore of ${nameOf(entry)} matches nothing and can go.`}))}function nameOf(entry){return[entry.rule,entry.path,entry.fingerprint].filter(part=>part!==
void 0).join(", ")}}),90123:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I0:()=>POLICY_TARGETS,
Pf:()=>fieldsOf,_F:()=>fieldOf});var _model_artifact_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(55858),_model_capability_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
65234),_model_component_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52717),_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54889),
_model_score_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(44960),_model_severity_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(96271);const text={type:"\
text"},texts={type:"texts"},number={type:"number"},boolean={type:"boolean"},oneOf=values=>({type:"text",values}),someOf=values=>({type:"texts",values}),STATUSES=[
"new","open","known"],COMPONENT_FIELDS={id:text,type:oneOf(_model_component_js__WEBPACK_IMPORTED_MODULE_0__.Ov),name:text,scope:text,purl:text,ecosystem:text,provider:text,
versions:texts,endpoint:text,host:text,auth:oneOf(["none","required"]),licence:text,hash:text,capabilities:someOf(_model_capability_js__WEBPACK_IMPORTED_MODULE_2__.
$),flags:someOf(Object.keys(_model_component_js__WEBPACK_IMPORTED_MODULE_0__.gP)),path:texts,origins:someOf(_model_component_js__WEBPACK_IMPORTED_MODULE_0__.qg),
use:oneOf(_model_artifact_js__WEBPACK_IMPORTED_MODULE_3__.tk),guess:boolean,detectors:texts,status:oneOf(STATUSES),"risk.score":number,"risk.severity":oneOf([..._model_severity_js__WEBPACK_IMPORTED_MODULE_4__.
oC,"none"]),"completeness.percent":number,"completeness.missing":texts},FINDING_FIELDS={ruleId:text,pack:text,title:text,message:text,class:text,category:text,severity:oneOf(
_model_severity_js__WEBPACK_IMPORTED_MODULE_4__.oC),confidence:oneOf(_model_severity_js__WEBPACK_IMPORTED_MODULE_4__.ix),tier:oneOf(_model_severity_js__WEBPACK_IMPORTED_MODULE_4__.
iB),status:oneOf(STATUSES),path:text,use:oneOf(_model_artifact_js__WEBPACK_IMPORTED_MODULE_3__.tk),logical:text,fingerprint:text,owasp:texts,cwe:texts},SCAN_FIELDS={
score:number,grade:oneOf(_model_score_js__WEBPACK_IMPORTED_MODULE_5__.F4.filter(grade=>grade!=="N/A")),findings:number,components:number,attackPaths:number,"cov\
erage.percent":number,"coverage.missed":number},OF_COMPONENT=[{prefix:"properties.",type:text}],OF_FINDING=[{prefix:"compliance.",members:_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__.
i.filter(({family})=>family==="other").map(({name})=>name),type:texts}],OF_SCAN=[{prefix:"categories.",members:_model_score_js__WEBPACK_IMPORTED_MODULE_5__.QG,type:number},
{prefix:"summary.",members:_model_severity_js__WEBPACK_IMPORTED_MODULE_4__.oC,type:number},{prefix:"components.",members:_model_component_js__WEBPACK_IMPORTED_MODULE_0__.
Ov,type:number}],POLICY_TARGETS=["component","finding","scan","dependency"],OF_COMPONENTS={named:COMPONENT_FIELDS,families:OF_COMPONENT},FIELDS={component:OF_COMPONENTS,
dependency:OF_COMPONENTS,finding:{named:FINDING_FIELDS,families:OF_FINDING},scan:{named:SCAN_FIELDS,families:OF_SCAN}},PROPERTY=/^[a-z0-9][a-z0-9.-]{0,99}$/;function fieldOf(target,field){
const{named,families}=FIELDS[target];if(Object.hasOwn(named,field))return named[field];const family=families.find(({prefix})=>field.startsWith(prefix));if(family===
void 0)return;const member=field.slice(family.prefix.length);return(family.members===void 0?PROPERTY.test(member):family.members.includes(member))?family.type:void 0}
function fieldsOf(target){const{named,families}=FIELDS[target];return[...Object.keys(named),...families.flatMap(({prefix,members=["KEY"]})=>members.map(member=>prefix+
member))]}}),63555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{mW:()=>NO_COMPLIANCE,
ri:()=>CONTROL_RESULTS});const CONTROL_RESULTS=["fail","partial","pass","not_applicable","not_evaluated","manual"],CONTROL_STATUSES=null,NO_COMPLIANCE={mapping:"",
isAsked:!1,frameworks:[]}}),44960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F4:()=>GRADES,
QG:()=>SCORE_CATEGORIES});const SCORE_CATEGORIES=["execution","prompt","secrets","network","supply-chain","agency","data","governance"],RATINGS=null,GRADES=["A",
"B","C","D","F","N/A"]})};export{id,ids,modules};
