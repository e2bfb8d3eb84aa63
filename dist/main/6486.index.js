const id=6486,ids=[6486],modules={14672:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
"context"?OPENS_NOTHING:confidence==="low"?EXAMPLE_VALUE:WEAKER}}),86486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{keptOf:()=>keptOf});var _baseline_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14672);function keptOf({
findings,targets},before,today){const prefixes=new Map(targets.map(({id:id2,repositoryPrefix})=>[id2,repositoryPrefix])),since=new Map(before.map(entry=>[entry.
fingerprint,entry.since])),pathOf=({finding:{locations}})=>`${prefixes.get(locations[0].target)??""}${locations[0].path}`,open=findings.flatMap(each=>[each,...each.
copies??[]]).filter(({tier,status,suppression})=>tier!=="context"&&(status!=="suppressed"||suppression?.by==="baseline")),entries=open.flatMap(each=>{const{fingerprint,
rule,tier}=each;return(0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__.Zv)(rule)?[{fingerprint,rule:rule.id,path:pathOf(each),tier,since:since.get(fingerprint)??today}]:
[]}),refused=open.filter(({rule})=>!(0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__.Zv)(rule)).map(each=>({rule:each.rule.id,path:pathOf(each),line:each.finding.locations[0].
range.start.line}));return{entries:entries.toSorted(byPath),refused}}function byPath(a,b){return compare(a.path,b.path)||compare(a.rule,b.rule)||compare(a.fingerprint,
b.fingerprint)}function compare(a,b){return a<b?-1:a>b?1:0}}),80871:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Mc:()=>suppress,qI:()=>isIgnoredBy,vl:()=>UNSILENCEABLE});var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(26740);const UNSILENCEABLE=new Set(
["secrets","malicious"]);function suppress(candidates,options){const used=new Set,refused=[],suppressions=candidates.map(candidate=>{const found=[byConfig(candidate,
options,used),byMarker(candidate,options)].filter(each=>each!==void 0),best=found.find(({isAdded})=>!isAdded)??found[0];if(!best?.isAdded||!UNSILENCEABLE.has(candidate.
rule.category))return best;const{path,range}=candidate.finding.locations[0];refused.push({kind:"not-honoured",message:`${path}:${range.start.line}: the ignore t\
hat this pull request adds for ${candidate.rule.id} ("${best.reason}") was not honoured: the change that brings a secret cannot also silence it.`})});return{suppressions,
notices:[...refused,...accepted(candidates,suppressions),...expired(options),...unused(options,used)]}}function isIgnoredBy(entry,{rule,fingerprint,configPath,isOwn},today){
return(isOwn||entry.fingerprint!==void 0)&&(entry.until===void 0||entry.until>=today)&&(entry.rule===void 0||(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__.k)(rule.
id,entry.rule))&&(entry.fingerprint===void 0||fingerprint.startsWith(entry.fingerprint))&&(entry.path===void 0||(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__.k)(
configPath,entry.path))}function byConfig(candidate,{ignores,today},used){const match=ignores.find(({entry})=>isIgnoredBy(entry,candidate,today));if(match)return used.
add(match),{by:"config",reason:match.entry.reason,isAdded:match.isAdded,...match.entry.until!==void 0&&{until:match.entry.until}}}function byMarker({finding,isOwn,
markerBefore},{markers}){const marker=markers==="none"?markerBefore:finding.marker;if(!(!isOwn||!marker))return{by:"inline",reason:marker.reason,isAdded:markers===
"pull-request"&&!markerBefore}}function accepted(candidates,suppressions){return candidates.flatMap(({finding,rule},index)=>{const suppression=suppressions[index];
if(!suppression?.isAdded)return[];const{path,range}=finding.locations[0];return[{kind:"accepted",message:`Accepted by this pull request: ${rule.id} at ${path}:${range.
start.line} ("${suppression.reason}")`}]})}function expired({ignores,today}){return ignores.filter(({entry})=>entry.until!==void 0&&entry.until<today).map(({entry})=>({
kind:"config",message:`The ignore of ${nameOf(entry)} ended on ${entry.until} and no longer counts.`}))}function unused({ignores,today},used){return ignores.filter(
ignore=>!used.has(ignore)&&(ignore.entry.until===void 0||ignore.entry.until>=today)).filter(({entry})=>!entry.rule?.startsWith("remote/")).map(({entry})=>({kind:"\
config",message:`The ignore of ${nameOf(entry)} matches nothing and can go.`}))}function nameOf(entry){return[entry.rule,entry.path,entry.fingerprint].filter(part=>part!==
void 0).join(", ")}}),26740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>matchesGlob});
var minimatch__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(91138),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61469),_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
68989),_limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54354);const compiled=new Map;function matchesGlob(path,glob){if(glob.length>_limits_js__WEBPACK_IMPORTED_MODULE_3__.
oN)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y(`the pattern ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(glob,40)} is longer than the ${_limits_js__WEBPACK_IMPORTED_MODULE_3__.
oN} characters a pattern may have.`);let matcher=compiled.get(glob);if(!matcher){const whole=glob.endsWith("/")?`${glob}**`:glob;matcher=new minimatch__WEBPACK_IMPORTED_MODULE_0__.
VR(whole.replace(/^\.?\//,""),{dot:!0,matchBase:!whole.includes("/"),nocomment:!0,nonegate:!0}),compiled.set(glob,matcher)}return matcher.match(path)}})};export{id,ids,modules};
