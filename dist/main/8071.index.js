const id=8071,ids=[8071],modules={5728:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L:()=>isGating,V:()=>verdictOf});var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7706),_model_severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6271);const LISTED=/^(?:pin\/|deps\/malicious|config\/malicious-package$)/;function isListed({rule,isLive}){return LISTED.test(rule.id)||isLive===!0&&rule.category===
"prompt"}function isGating(finding,policy){return finding.tier!=="gate"||finding.status==="suppressed"||policy.newOnly&&finding.status==="known"||policy.failOn===
"none"?!1:policy.failOn==="listed"?isListed(finding):(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__.SH)(finding.severity,policy.failOn)&&(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__.
vd)(finding.confidence,policy.minConfidence)}function verdictOf(findings,policy,coverage,comparison){if(coverage.filesListed===0)return{status:"none",reason:"No\
 verdict: there was nothing to look at."};if(coverage.percent===0&&coverage.bytes===0)return{status:"none",reason:"No verdict: nothing could be looked at."};const gating=findings.
filter(finding=>isGating(finding,policy)),missed=coverage.gaps.filter(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.O).length,open=findings.filter(({status})=>status===
"open"||status==="new").length,found=describe(gating,findings,policy);if(policy.reportsOnly!==void 0)return{status:"warn",reason:`Only reporting: ${policy.reportsOnly}\
. ${gating.length===0?"Nothing would fail.":`Would fail: ${found}`}`};if(gating.length>0)return{status:"fail",reason:`Failed: ${found}`};if(missed>0&&policy.incomplete===
"fail")return{status:"fail",reason:`Failed: ${count(missed,"thing")} could not be looked at, and incomplete is fail`};if(policy.failOn==="none"&&open>0)return{status:"\
warn",reason:`Only reporting, since fail-on is none: ${count(open,"finding")}`};const passed=`Passed: ${nothing(findings,policy,comparison)}`;return missed>0?{status:"\
warn",reason:`${passed}; ${count(missed,"thing")} could not be looked at`}:{status:"pass",reason:passed}}function describe(gating,all,policy){const older=all.filter(
({status,tier})=>status==="known"&&tier==="gate"),kind=policy.newOnly?"new finding":"finding",limit=policy.failOn==="listed"||policy.failOn==="none"?"":` \u2265 ${policy.
failOn}`;return`${count(gating.length,kind)}${limit}${policy.newOnly?notCounted(older,older.length):""}`}function nothing(all,policy,comparison){const open=all.
filter(({status})=>status==="open"||status==="new").length,limit=policy.failOn==="none"?"fail-on is none":policy.failOn==="listed"?"no drift, nothing known to b\
e malicious, no poisoned server":`no ${policy.newOnly?"new ":""}finding \u2265 ${policy.failOn}`,older=notCounted(all,comparison.knownCount);return open===0&&comparison.
knownCount===0?"nothing found":`${limit}${older}`}function notCounted(findings,known){const reasons=new Map;for(const{status,statusReason}of findings)status==="\
known"&&statusReason!==void 0&&reasons.set(statusReason,(reasons.get(statusReason)??0)+1);const older=known-[...reasons.values()].reduce((sum,each)=>sum+each,0);
return[...older>0?[`; ${older} older not counted`]:[],...[...reasons].map(([reason,number])=>`; ${number} ${reason}`)].join("")}function count(number,noun){return`${number}\
 ${noun}${number===1?"":"s"}`}}),2872:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{r:()=>ignoreLine});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8989);function ignoreLine(ruleId,configPath,fingerprint){const path=yamlString(
configPath.replace(/[\\*?[\]{}()!+@#]/g,"\\$&"));return`- { rule: ${ruleId}, path: ${path}, fingerprint: "${fingerprint}", reason: "\u2026" }`}function yamlString(text){
return`"${[...text].map(character=>{const code=character.codePointAt(0)??0;return character==='"'||character==="\\"?`\\${character}`:character!=="|"&&character!==
"`"&&(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(character)===character?character:code>65535?`\\U${code.toString(16).padStart(8,"0")}`:`\\u${code.toString(
16).padStart(4,"0")}`}).join("")}"`}}),1146:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{loadRules:()=>loadRules,readRulePacks:()=>readRulePacks});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_detectors_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7531),_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1469),_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6740),_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4354),_lib_suggest_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
770),_rules_compile_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(265),_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4930),_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
8174),_workspaces_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(6100);async function loadRules(settings,host,source){const packs=(0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__.
t8)(),foreign=settings.rulePacks?.length?await loadPacks(settings.rulePacks,host,source):[],definitions=[...packs.rules,...foreign];for(const glob of[...settings.
onlyRules??[],...settings.disabledRules??[]])refuseUnknown(glob,definitions);for(const id2 of Object.keys(settings.severities??{}))refuseUnknown(id2,definitions);
const weighed=definitions.map(definition=>{const severity=settings.severities?.[definition.info.id];return severity?{...definition,info:(0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__.
U_)(definition.info,severity)}:definition});return(0,_rules_compile_js__WEBPACK_IMPORTED_MODULE_6__.nb)(weighed,({id:id2})=>(settings.onlyRules?.some(glob=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__.
k)(id2,glob))??!0)&&!settings.disabledRules?.some(glob=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__.k)(id2,glob)),Date.parse(host.today())/1e3)}function refuseUnknown(glob,definitions){
const ids2=definitions.map(({info})=>info.id);if(ids2.some(id2=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__.k)(id2,glob)))return;const meant=(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_10__.
p)(glob,ids2);throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`no rule is called ${glob}.${meant?` Did you mean ${meant}?`:""}`,{hint:"bartizan rules li\
st names them all."})}async function loadPacks(paths,host,source){const{rules,problems}=await readRulePacks(paths,host,source);if(problems.length>0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.
y(`the rule packs have ${problems.length} problem${problems.length===1?"":"s"}`,{details:problems,hint:"Nothing was scanned."});return rules}async function readRulePacks(paths,host,source){
const{loadRules:load}=await Promise.all([__webpack_require__.e(2857),__webpack_require__.e(8815),__webpack_require__.e(4034)]).then(__webpack_require__.bind(__webpack_require__,
4034)),packs=(0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__.t8)(),files=paths.flatMap(path=>{const inside=source&&(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__.
pathInRepository)(path,source.workspace,host);return source&&inside!==void 0?ruleFilesOfBase(inside,path,source):ruleFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(host.cwd,path),path)}),{rules,problems}=load(files,{classes:packs.classes,isForeign:!0,detectors:_detectors_index_js__WEBPACK_IMPORTED_MODULE_2__.mC,taken:new Set(
packs.rules.map(({info})=>info.id))});return{rules,problems:problems.map(({path,line,message})=>`${path}:${line}: ${message}`)}}function ruleFiles(absolute,given){
try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory())return[{path:given,text:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(
absolute,"utf8")}];const names=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute,{recursive:!0,encoding:"utf8"}).filter(name=>/\.ya?ml$/.test(name)).
toSorted();if(names.length===0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`${given} holds no rule file`,{hint:"Rule files end in .yaml or .yml."});
return names.map(name=>({path:(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__.posix)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given,name)),text:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute,name),"utf8")}))}catch(error){throw error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.
y?error:new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot read the rule pack ${given}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.K)(error)}`)}}function ruleFilesOfBase(inside,given,{
workspace,commit}){if(!workspace.git||commit===void 0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot read the rule pack ${given} of the base`,{
hint:"Set fetch-depth: 2 (or 0) for actions/checkout."});const folder=inside===""?"":`${inside}/`,paths=[...workspace.git.tree(commit).keys()].filter(path=>path===
inside||path.startsWith(folder)&&/\.ya?ml$/.test(path)),tree=(0,_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_8__.x)({id:"rules",git:workspace.git,commit,name:"\
the base",prefix:"",paths}),{files}=tree.list();if(files.length===0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`the base has no rule pack ${given}`);
const buffer=Buffer.alloc(_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__.aA+1);return files.map(file=>{const content=tree.read(file,buffer);if(content.kind!=="whol\
e")throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot read ${file.path} of the base`);return{path:file.path,text:buffer.toString("utf8",0,content.length)}})}}),
8071:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{run:()=>run});var version=__webpack_require__(6480),coverage=__webpack_require__(7706),model_severity=__webpack_require__(6271),trust=__webpack_require__(6357),
lib_glob=__webpack_require__(6740);function leadsOf(judged){const groups=new Map,sources=sourcesOf(judged),places=new Map(judged.map((each,index)=>[each,index]));
for(const[index,each]of judged.entries()){const key=keyOf(each)??String(places.get(sources.get(each)??each)??index),group=groups.get(key);group?group.push(each):
groups.set(key,[each])}return[...groups.values()].map(group=>{const[lead,...copies]=group.toSorted(bySource(sources));return{lead,copies}})}function keyOf({finding,
status,suppression}){const{ruleId,identity,locations}=finding;if(identity.secret!==void 0)return JSON.stringify([ruleId,identity.secret,locations[0].target,status,
suppression??null])}function sourcesOf(judged){const groups=new Map;for(const each of judged){const{ruleId,identity,locations,flow}=each.finding;if(!flow||!JAVASCRIPT.
test(locations[0].path))continue;const{place,evidence}=identity,key=JSON.stringify([ruleId,place,evidence,locations[0].target,each.status,each.suppression??null]),
group=groups.get(key);group?group.push(each):groups.set(key,[each])}const found=new Map;for(const group of groups.values()){if(group.length<2)continue;const sorted=group.
toSorted((a,b)=>byPlace(a.finding,b.finding)),written=sorted.filter(({finding})=>!finding.isBuilt&&!isMadeOf(finding,sorted)),built=sorted.filter(each=>!written.
includes(each)),taken=new Map;for(const each of built){const{path}=each.finding.locations[0],near=nearest(path,written),at=taken.get(path)??0;taken.set(path,at+
1);const source=near[at];source&&found.set(each,source)}}return found}const JAVASCRIPT=/\.[mc]?[jt]sx?$/,TYPED=/\.[mc]?tsx?$/;function isMadeOf({locations},others){
const{path}=locations[0];return TYPED.test(path)?!1:others.some(({finding})=>{const other=finding.locations[0].path;return TYPED.test(other)&&stemOf(other)===stemOf(
path)})}function stemOf(path){return path.slice(path.lastIndexOf("/")+1).replace(JAVASCRIPT,"")}function nearest(path,written){const shared=other=>{const[a,b]=[
path.split("/"),other.split("/")];let at=0;for(;at<a.length&&a[at]===b[at];)at++;return at},best=[...new Set(written.map(({finding})=>finding.locations[0].path))].
toSorted((a,b)=>shared(b)-shared(a)||compareText(a,b))[0];return written.filter(({finding})=>finding.locations[0].path===best)}function byPlace(a,b){const[left,
right]=[a.locations[0],b.locations[0]];return compareText(left.path,right.path)||left.range.start.line-right.range.start.line||left.range.start.column-right.range.
start.column}function bySource(built){const rank=each=>built.has(each)?1:0;return(a,b)=>bySureness(a,b)||rank(a)-rank(b)||byWeight(a,b)}function byWeight(a,b){const[
left,right]=[a.finding.locations[0],b.finding.locations[0]];return bySureness(a,b)||compareText(left.path,right.path)||left.range.start.line-right.range.start.line||
left.range.start.column-right.range.start.column||compareText(a.finding.ruleId,b.finding.ruleId)}function bySureness(a,b){return model_severity.iB.indexOf(a.tier)-
model_severity.iB.indexOf(b.tier)||model_severity.oC.indexOf(a.finding.severity)-model_severity.oC.indexOf(b.finding.severity)||model_severity.ix.indexOf(a.finding.
confidence)-model_severity.ix.indexOf(b.finding.confidence)}function compareText(a,b){return a<b?-1:a>b?1:0}var assess_gate=__webpack_require__(5728);const UNSILENCEABLE=new Set(
["secrets","malicious"]);function suppress(candidates,options){const used=new Set,refused=[],suppressions=candidates.map(candidate=>{const found=[byConfig(candidate,
options,used),byMarker(candidate,options)].filter(each=>each!==void 0),best=found.find(({isAdded})=>!isAdded)??found[0];if(!best?.isAdded||!UNSILENCEABLE.has(candidate.
rule.category))return best;const{path,range}=candidate.finding.locations[0];refused.push({kind:"not-honoured",message:`${path}:${range.start.line}: the ignore t\
hat this pull request adds for ${candidate.rule.id} ("${best.reason}") was not honoured: the change that brings a secret cannot also silence it.`})});return{suppressions,
notices:[...refused,...accepted(candidates,suppressions),...expired(options),...unused(options,used)]}}function isIgnoredBy(entry,{rule,fingerprint,configPath,isOwn},today){
return(isOwn||entry.fingerprint!==void 0)&&(entry.until===void 0||entry.until>=today)&&(entry.rule===void 0||(0,lib_glob.k)(rule.id,entry.rule))&&(entry.fingerprint===
void 0||fingerprint.startsWith(entry.fingerprint))&&(entry.path===void 0||(0,lib_glob.k)(configPath,entry.path))}function byConfig(candidate,{ignores,today},used){
const match=ignores.find(({entry})=>isIgnoredBy(entry,candidate,today));if(match)return used.add(match),{by:"config",reason:match.entry.reason,isAdded:match.isAdded,
...match.entry.until!==void 0&&{until:match.entry.until}}}function byMarker({finding,isOwn,markerBefore},{markers}){const marker=markers==="none"?markerBefore:finding.
marker;if(!(!isOwn||!marker))return{by:"inline",reason:marker.reason,isAdded:markers==="pull-request"&&!markerBefore}}function accepted(candidates,suppressions){
return candidates.flatMap(({finding,rule},index)=>{const suppression=suppressions[index];if(!suppression?.isAdded)return[];const{path,range}=finding.locations[0];
return[{kind:"accepted",message:`Accepted by this pull request: ${rule.id} at ${path}:${range.start.line} ("${suppression.reason}")`}]})}function expired({ignores,
today}){return ignores.filter(({entry})=>entry.until!==void 0&&entry.until<today).map(({entry})=>({kind:"config",message:`The ignore of ${nameOf(entry)} ended o\
n ${entry.until} and no longer counts.`}))}function unused({ignores,today},used){return ignores.filter(ignore=>!used.has(ignore)&&(ignore.entry.until===void 0||
ignore.entry.until>=today)).map(({entry})=>({kind:"config",message:`The ignore of ${nameOf(entry)} matches nothing and can go.`}))}function nameOf(entry){return[
entry.rule,entry.path,entry.fingerprint].filter(part=>part!==void 0).join(", ")}function verdictAfterMerge(settled,{settings,gate,today},coverage2,comparison){const{
exclude=[],include=[],disabledRules=[],severities={},ignore=[]}=(0,trust.Y)(settings),weighed=settled.filter(({candidate:{configPath,rule}})=>exclude.some(glob=>(0,lib_glob.
k)(configPath,glob))||include.length>0&&!include.some(glob=>(0,lib_glob.k)(configPath,glob))?!1:!disabledRules.some(glob=>(0,lib_glob.k)(rule.id,glob))).map(({candidate,
gated,bare,suppression})=>{const isIgnored=suppression?.by==="inline"||ignore.some(entry=>isIgnoredBy(entry,candidate,today)),severity=severities[gated.rule.id]??
gated.severity,status=isIgnored?"suppressed":bare;return{...gated,finding:candidate.finding,status,severity,suppression:void 0}}),counted=leadsOf(weighed).map(({
lead})=>lead);return(0,assess_gate.V)(counted,gate,coverage2,comparison).reason}function anchored(result,namedAt2=new Map){const live=new Set(result.targets.flatMap(
({id:id2,kind})=>kind==="mcp-server"?[id2]:[]));if(live.size===0)return result;const byName=new Map;for(const each of result.registered){if(each.name==="")continue;
const key=`${each.kind} ${each.name}`;byName.set(key,[...byName.get(key)??[],each])}const inSource=new Map;for(const[index,finding]of result.findings.entries()){
const key=live.has(finding.locations[0].target)?void 0:sameKey(finding,finding.locations[0]);key!==void 0&&!inSource.has(key)&&inSource.set(key,index)}const findings=[
...result.findings];for(const[index,finding]of result.findings.entries()){if(!live.has(finding.locations[0].target))continue;const cause=registeredPlace(finding,
byName)??namedAt2.get(finding.locations[0].target);if(!cause)continue;const twin=inSource.get(sameKey(finding,cause)??""),known=twin===void 0?void 0:findings[twin];
twin!==void 0&&known?(findings[twin]={...known,locations:[...known.locations,...finding.locations]},findings[index]=void 0):findings[index]={...finding,locations:[
cause,...finding.locations]}}return{...result,findings:findings.filter(finding=>finding!==void 0)}}function sameKey(finding,{target,path}){const subject=subjectOf(
finding);return subject===void 0?void 0:JSON.stringify([finding.ruleId,subject,target,path])}const SUBJECT=/(?:^|[,/] ?)(tool|prompt|resource) "([^"]{1,300})"/;
function subjectOf({identity,locations}){const match=SUBJECT.exec(identity.place)??SUBJECT.exec(locations[0].logical??"");return match?`${match[1]} ${match[2]}`:
void 0}function registeredPlace(finding,byName){const subject=subjectOf(finding),candidates=subject===void 0?[]:byName.get(subject)??[],[best]=candidates.toSorted(
(a,b)=>likeness(b,finding)-likeness(a,finding));if(!best)return;const{target,path,range}=best;return{target,path,range,logical:subject}}const PARAMETER=/parameter "([^"]{1,300})"/;
function likeness({schema,isGuess,path},{identity}){const parameter=PARAMETER.exec(identity.place)?.[1],properties=schema?.properties;return(parameter!==void 0&&
typeof properties=="object"&&properties!==null&&Object.hasOwn(properties,parameter)?4:0)+(isGuess?0:2)+(NOT_RUN.test(path)?0:1)}const NOT_RUN=/(?:^|[./_-])(?:tests?|spec|examples?|mocks?|fixtures?)(?:[./_-]|$)/i,
WORDS={test:"test code",example:"an example",docs:"documentation",vendored:"vendored code"},OPENS_NOTHING="its value has ended or is public by design",EXAMPLE_VALUE="\
it looks like an example value",WEAKER="this case is weaker than most that the rule finds";function placeOf(finding,rule){return finding.proven||finding.use==="\
runtime"||finding.tier!=="gate"?model_severity.iB.indexOf(finding.tier)>model_severity.iB.indexOf(rule.tier)?{tier:finding.tier,reason:whyLowered(finding)}:{tier:finding.
tier}:{tier:"review",reason:`it is in ${WORDS[finding.use]}`}}function whyLowered({identity,tier,confidence}){return identity.secret===void 0?WEAKER:tier==="con\
text"?OPENS_NOTHING:confidence==="low"?EXAMPLE_VALUE:WEAKER}var hash=__webpack_require__(5862);function fingerprintsOf(findings){const counts=new Map;return findings.
map(finding=>{const identity=identityOf(finding),counted=`${finding.locations[0].target}\0${finding.locations[0].path}\0${identity}`,count=counts.get(counted)??
0;return counts.set(counted,count+1),(0,hash.fg)(`${identity}\0${count}`).slice(0,16)})}function identityOf({ruleId,identity}){return`${ruleId}\0${identity.place}\
\0${identity.evidence}`}function compareWithBase(head,base,options){const pool=new Map,secrets=new Map,headPath=path=>options.renames.get(path)??path;for(const finding of base){
const key=compare_keyOf(finding,headPath(finding.locations[0].path));pool.set(key,[...pool.get(key)??[],finding]),finding.identity.secret!==void 0&&secrets.set(
secretKeyOf(finding),finding)}const matched=new Set,before=head.map(finding=>{const equals=pool.get(compare_keyOf(finding,finding.locations[0].path))??[],index=equals.
findIndex(old=>!weighsMore(finding,old,options.rules)),[match]=index<0?[]:equals.splice(index,1);if(match&&matched.add(match),match)return match;for(const old of equals.
splice(0,1))matched.add(old);const moved=finding.identity.secret===void 0?void 0:secrets.get(secretKeyOf(finding));return moved?.marker?withoutMarker(moved):moved}),
fixed=base.filter(finding=>!matched.has(finding)&&!options.missedPaths.has(headPath(finding.locations[0].path))&&finding.identity.secret===void 0&&options.rules.
get(finding.ruleId)?.category!=="malicious");return{before,fixed}}function withoutMarker({marker:_,...finding}){return finding}function weighsMore(now,before,rules){
const[ruleNow,ruleBefore]=[rules.get(now.ruleId),rules.get(before.ruleId)];if(!ruleNow||!ruleBefore)return!1;const[tier,oldTier]=[placeOf(now,ruleNow).tier,placeOf(
before,ruleBefore).tier];return model_severity.iB.indexOf(tier)<model_severity.iB.indexOf(oldTier)||model_severity.ix.indexOf(now.confidence)<model_severity.ix.
indexOf(before.confidence)}function compare_keyOf(finding,path){return finding.identity.secret===void 0?`${path}\0${identityOf(finding)}`:`${path}\0${secretKeyOf(
finding)}`}function secretKeyOf({ruleId,identity}){return`${ruleId}\0${identity.secret}`}var ignore_line=__webpack_require__(2872);const DEFAULTS={version:version.
x,today:"",gate:{failOn:"high",minConfidence:"high",newOnly:!1,incomplete:"warn"},comparison:{kind:"none"},ignores:[],markers:"own",show:{minSeverity:"info",minConfidence:"\
low",everyTier:!1}};function assess(scanned,given={}){const options={...DEFAULTS,...given},result=anchored(scanned,options.namedAt),{findings,rules}=result,ruleOf=finding=>rules.
get(finding.ruleId),fingerprints=fingerprintsOf(findings),places=findings.map(finding=>placeOf(finding,ruleOf(finding))),compared=options.base&&compareWithBase(
findings,options.base.result.findings,{renames:options.base.renames,missedPaths:new Set(result.coverage.gaps.filter(coverage.O).map(({path})=>path)),rules}),targets=new Map(
result.targets.map(target=>[target.id,target])),configPath=({locations:[{target,path}]})=>{const{configPrefix="",elsewhere}=targets.get(target)??{};return elsewhere&&
path.startsWith(elsewhere.files)?`${elsewhere.url}/${path.slice(elsewhere.files.length)}`:configPrefix+path},candidates=findings.map((finding,index)=>({finding,
rule:ruleOf(finding),fingerprint:fingerprints[index],configPath:configPath(finding),isOwn:targets.get(finding.locations[0].target)?.isOwn??!1,markerBefore:compared?.
before[index]?.marker})),{suppressions,notices}=suppress(candidates,options),judged=candidates.map(({finding,rule,fingerprint},index)=>{const suppression=suppressions[index],
server=serverOf(finding,targets),isForeign=targets.get(finding.locations[0].target)?.elsewhere!==void 0,isElsewhere=compared&&(isForeign||server&&options.isCaused&&
!options.isCaused(finding,server)),bare=compared?compared.before[index]||isElsewhere?"known":"new":"open",status=suppression?"suppressed":bare,place=places[index];
return{finding,rule,fingerprint,bare,status,tier:place.tier,severity:finding.severity,confidence:finding.confidence,place,suppression,...isElsewhere&&{statusReason:isForeign?
IN_ANOTHER:NOT_CAUSED},isLive:finding.locations.some(({target})=>targets.get(target)?.live!==void 0)}}),leads=leadsOf(judged),counted=leads.map(({lead})=>lead),
comparison={...options.comparison,newCount:counted.filter(({status})=>status==="new").length,knownCount:counted.filter(({status})=>status==="known").length,fixedCount:compared?.
fixed.length??0},verdict=(0,assess_gate.V)(counted,options.gate,seenOf(result,counted,options.gate),comparison),settled=judged.map((gated,index)=>({candidate:candidates[index],
gated,bare:gated.bare,suppression:gated.suppression})),afterMerge=options.afterMerge&&verdictAfterMerge(settled,{...options.afterMerge,today:options.today},result.
coverage,comparison),isFailed=verdict.status==="fail",assessed=each=>({finding:each.finding,rule:each.rule,tier:each.tier,...each.place.reason!==void 0&&{tierReason:each.
place.reason},fingerprint:each.fingerprint,status:each.status,...each.statusReason!==void 0&&{statusReason:each.statusReason},...each.suppression&&{suppression:each.
suppression},isGating:isFailed&&(0,assess_gate.L)(each,options.gate),isShown:isShown(each,options),ignoreLine:(0,ignore_line.r)(each.rule.id,configPath(each.finding),
each.fingerprint)});return{tool:{name:"bartizan",version:options.version},targets:result.targets,rules,findings:leads.map(({lead,copies})=>({...assessed(lead),...copies.
length>0&&{copies:copies.map(assessed)}})).toSorted(byPrecedence),comparison,verdict:afterMerge===void 0?verdict:{...verdict,afterMerge},coverage:result.coverage,
notices:[...options.notices??[],...result.notices,...notices],timings:result.timings}}function isShown({severity,confidence,tier,status,finding},{show}){return!(0,model_severity.
SH)(severity,show.minSeverity)||!(0,model_severity.vd)(confidence,show.minConfidence)||show.isInScope&&!show.isInScope(finding)?!1:show.everyTier||tier==="gate"&&
(status==="new"||status==="open")}function seenOf({targets,coverage:coverage2},findings,policy){return targets.length>0&&targets.every(({live})=>live&&!live.isServer)&&
!findings.some(each=>(0,assess_gate.L)(each,policy))?{...coverage2,percent:0,bytes:0}:coverage2}const NOT_CAUSED="live, not caused by this change",IN_ANOTHER="i\
n another repository, not caused by this change";function serverOf({locations},targets){const servers=locations.flatMap(({target})=>targets.get(target)??[]).filter(
({live})=>live);return locations[0].snippet!==void 0&&targets.get(locations[0].target)?.live===void 0?void 0:servers[0]}const STATUS_ORDER=["new","open","known",
"suppressed"];function byPrecedence(a,b){return Number(b.isGating)-Number(a.isGating)||STATUS_ORDER.indexOf(a.status)-STATUS_ORDER.indexOf(b.status)||byWeight(a,
b)}var code_signs=__webpack_require__(1620),errors=__webpack_require__(1469),lib_git=__webpack_require__(924),scan=__webpack_require__(4770),git_tree=__webpack_require__(
8174);function findBase(event,workspaces){const git=workspaces[0]?.git,{compare}=event,name=compare.with==="base"?compare.name:void 0,not=detail=>({kind:"imposs\
ible",baseName:name??"a base",detail}),find=()=>{const state=git&&event.sha!==void 0?git.resolveCommit(event.sha):void 0,isState=state!==void 0&&state===git?.head(),
trust2=event.trust==="own"&&!isState?"found":event.trust,found=compare.with==="nothing"?{kind:"none"}:compareWith(event,workspaces,isState,not),own=event.ownRevision===
void 0?void 0:git?.resolveCommit(event.ownRevision);return{...found,trust:trust2,configCommit:found.configCommit??own}};try{return find()}catch(error){if(!(error instanceof
lib_git.X))throw error;const trust2=event.trust==="own"?"found":event.trust;return{...compare.with==="nothing"?{kind:"none"}:not(error.message),trust:trust2}}}const SHALLOW="\
This clone is shallow: run git fetch --unshallow, or set fetch-depth: 0 (2 for pull requests) for actions/checkout";function compareWith({compare,hasMergeCommit},workspaces,isState,not){
const git=workspaces[0]?.git;if(compare.with==="nothing")return{kind:"none"};const{revision,name,impossible}=compare;if(impossible!==void 0)return not(impossible);
if(!git)return not("this is not a git repository, or there is no git on this machine");if(new Set(workspaces.map(workspace=>workspace.git?.topLevel)).size>1)return not(
"the paths lie in different repositories");const head=git.head();if(head===void 0)return not("the repository has no commit yet");const[first,second]=hasMergeCommit&&
isState?git.parents(head):[];if(first!==void 0&&second!==void 0)return git.tree(first),{kind:"base",base:first,baseName:name,configCommit:first};const tip=revision===
void 0?void 0:git.resolveCommit(revision);if(tip===void 0)return not(`${revision??"the base"} is not in this clone${git.isShallow()?`. ${SHALLOW}`:""}`);const base=git.
mergeBase(tip,head);if(base===void 0)return not(`HEAD and ${name} have no common commit in this clone${git.isShallow()?`. ${SHALLOW}`:""}`);for(const commit of new Set(
[base,tip]))git.tree(commit);return{kind:"base",base,baseName:name,configCommit:tip}}async function scanBase(commit,workspaces,head,{deadline:_,...options}){const renames=new Map,
targets=workspaces.flatMap(({git,target})=>{if(!git)return[];const prefix=target.info.repositoryPrefix,oldPath=new Map,own=head.findings.filter(({locations})=>locations[0].
target===target.info.id),paths=new Set(own.map(({locations})=>locations[0].path));if(own.some(({flow})=>flow))for(const each of head.analysed)each.target===target.
info.id&&paths.add(each.path);for(const{status,path,from}of changesSince(commit,git))from?.startsWith(prefix)&&path.startsWith(prefix)&&(renames.set(from.slice(
prefix.length),path.slice(prefix.length)),oldPath.set(path.slice(prefix.length),from.slice(prefix.length))),status!=="added"&&path.startsWith(prefix)&&paths.add(
path.slice(prefix.length));const wanted=[...paths].map(path=>oldPath.get(path)??path),{configPrefix}=head.targets.find(({id:id3})=>id3===target.info.id)??target.
info,{id:id2}=target.info,mayRead=options.rules.some(({flow,postures})=>flow??postures)?code_signs.Yx:()=>!1;return[(0,git_tree.x)({id:id2,git,commit,name:"the \
base",prefix,configPrefix,paths:wanted,mayRead})]});return{result:await(0,scan.W)(targets,options),renames}}function changesSince(commit,git){const now=git.head();
try{return now===void 0?[]:git.changes(commit,now)}catch(error){throw error instanceof lib_git.X?new errors.y(`cannot compare with the base: ${error.message}`):
error}}function missingInBase({result}){const paths=result.coverage.gaps.filter(({reason})=>reason==="unreadable").map(({path})=>path),[first]=paths;return first===
void 0?[]:[{kind:"comparison",message:`The base's version of ${first}${paths.length>1?` and ${paths.length-1} more files`:""} is not in this clone: what is foun\
d there counts as new.`,hint:"Check out without a filter."}]}var classify=__webpack_require__(7332),limits=__webpack_require__(4354);function causedSince(commit,workspaces){
const git=workspaces.find(({git:git2})=>git2!==void 0)?.git,head=git?.head();if(!git||head===void 0)return()=>!0;const changes=git.changes(commit,head),changed=new Set(
changes.flatMap(({path,from})=>from===void 0?[path]:[path,from])),isCodeChanged=[...changed].some(path=>!isProse(path)),prefixes=new Map(workspaces.map(({target:{
info}})=>[info.id,info.repositoryPrefix])),known=new Map,isChanged=location=>{const path=(prefixes.get(location.target)??"")+location.path;if(!changed.has(path))
return!1;const key=`${path}\0${location.range.start.line}\0${location.range.end.line}`,before=changes.find(change=>change.path===path)?.from??path,answer=known.
get(key)??!hasLines(textOf(git,commit,before),textOf(git,head,path),location);return known.set(key,answer),answer};return({locations},{live})=>live?.reach==="lo\
opback"||live?.reach==="local"?isCodeChanged:locations.some(isChanged)}function isProse(path){const{kind,use}=(0,classify.L8)(path);return kind==="prose"||use===
"docs"}function textOf(git,commit,path){const oid=git.tree(commit).get(path)?.oid;return(oid===void 0?void 0:git.readBlobs([oid],limits.aA).blobs.get(oid))?.toString(
"utf8").split(/\r?\n/)??[]}function hasLines(before,after,{range:{start,end}}){const lines=after.slice(start.line-1,end.line),[first]=lines;return first===void 0?
!1:before.some((line,at)=>line===first&&lines.every((each,index)=>before[at+index]===each))}var config_event=__webpack_require__(3791),config_settings=__webpack_require__(
4318),delivery=__webpack_require__(8505),files=__webpack_require__(1298);function withAddresses(result){const roots=new Map(result.targets.flatMap(({id:id2,elsewhere})=>elsewhere?
[[id2,elsewhere]]:[]));if(roots.size===0)return result;const placed=place=>{const root=roots.get(place.target);if(!root)return place;const path=place.path.split(
"/").map(encoded).join("/");return{...place,path:place.path===""?root.url:root.files+path}},found=finding=>({...roots.has(finding.locations[0].target)?withoutTheirWord(
finding):finding,locations:finding.locations.map(placed),...finding.flow&&{flow:finding.flow.map(placed)}});return{...result,findings:result.findings.map(found),
coverage:{...result.coverage,gaps:result.coverage.gaps.map(placed)},registered:result.registered.map(placed),analysed:result.analysed.map(placed)}}function withoutTheirWord({
marker,inlineIgnore,suggestion,...finding}){return finding}function encoded(step){return encodeURIComponent(step.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"))}var exit_codes=__webpack_require__(
9277),find_config=__webpack_require__(7212),lazy=__webpack_require__(8552);function keepYoungGenerationSmall(){process.getBuiltinModule("node:v8").setFlagsFromString(
"--semi-space-growth-factor=1")}var load=__webpack_require__(1146),targets_disk=__webpack_require__(732);const REPOSITORY="repository",CLIENT_FILES=[".mcp.json",
".vscode/mcp.json",".cursor/mcp.json",".gemini/settings.json","mcp.json"],CONFIG_FILES=["bartizan.yml","bartizan.yaml",".bartizan.yml",".bartizan.yaml",".github\
/bartizan.yml",".github/bartizan.yaml"];function namedAt(targets,{git},env){const servers=targets.filter(({live})=>live),root=git?.topLevel;if(servers.length===
0||root===void 0)return new Map;const disk=(0,targets_disk.UJ)(root),buffer=Buffer.alloc(limits.aA+1),read=path=>{const content=disk.read({path},buffer);return content.
kind==="whole"?buffer.toString("utf8",0,content.length).split(/\r?\n/):[]},workflow=workflowOf(env),texts=[...CONFIG_FILES,...CLIENT_FILES,...workflow===void 0?
[]:[workflow]].map(path=>({path,lines:read(path)})).filter(({lines})=>lines.length>0);return new Map(servers.flatMap(server=>{const found=lineOf(server,texts,workflow);
return found?[[server.id,found]]:[]}))}function lineOf({name,live},texts,workflow){const words=[live?.url,`"${name}"`,`name: ${name}`].filter(word=>word!==void 0);
for(const{path,lines}of texts)for(const word of words){if(path===workflow&&word!==live?.url)continue;const at2=lines.findIndex(line=>line.includes(word));if(at2>=
0)return locationAt(path,at2,lines[at2]??"")}const own=texts.find(({path})=>path===workflow),at=own?.lines.findIndex(line=>/^\s*mcp-(?:url|command|snapshot):|uses:\s*["']?bartizan\/bartizan@/.
test(line))??-1;return own&&at>=0?locationAt(own.path,at,own.lines[at]??""):void 0}function locationAt(path,index,line){const start=line.length-line.trimStart().
length,range={start:{line:index+1,column:start+1},end:{line:index+1,column:line.trimEnd().length+1}};return{target:REPOSITORY,path,range}}function workflowOf({GITHUB_WORKFLOW_REF:ref="",
GITHUB_REPOSITORY:repository=""}){const prefix=`${repository}/`;if(repository===""||!ref.startsWith(prefix))return;const path=ref.slice(prefix.length).replace(/@.*$/,
"");return(0,classify.L8)(path).kind==="workflow"?path:void 0}async function startOtherRepository({repository,token,offline,timeout},{env},keep){if(!repository)
return;const{owner,name,ref}=repository;if(offline===!0)throw new errors.y(`--offline and the repository ${owner}/${name} contradict each other`,{hint:"Clone it\
 and name the folder."});const{startRepository}=await Promise.all([__webpack_require__.e(4119),__webpack_require__.e(8665),__webpack_require__.e(6058),__webpack_require__.
e(9805),__webpack_require__.e(4383)]).then(__webpack_require__.bind(__webpack_require__,23)),host=repository.host??hostOf(env.GITHUB_SERVER_URL)??hostOf(env.GH_HOST)??
"github.com",secret=tokenFor(host,token,env),time=Math.min(limits.rE,timeout===void 0?limits.rE:timeout*1e3);return startRepository({id:"repository",host,owner,
name,...ref!==void 0&&{ref},apiUrl:apiUrlOf(host,env),...secret!==void 0&&{token:secret},userAgent:`bartizan/${version.x} (+https://github.com/bartizan/bartizan\
)`,signal:AbortSignal.timeout(time),temp:env.RUNNER_TEMP||void 0,keep})}function tokenFor(host,given,env){const server=hostOf(env.GITHUB_SERVER_URL),own=given||
env.GH_TOKEN||env.GITHUB_TOKEN||void 0;if(server!==void 0)return host===server?own:void 0;if(host==="github.com")return own;if(host===hostOf(env.GH_HOST))return isDataResidency(
host)?own:env.GH_ENTERPRISE_TOKEN||env.GITHUB_ENTERPRISE_TOKEN||void 0}function apiUrlOf(host,env){return env.GITHUB_API_URL&&host===hostOf(env.GITHUB_SERVER_URL)?
env.GITHUB_API_URL.replace(/\/+$/,""):host==="github.com"?"https://api.github.com":isDataResidency(host)?`https://api.${host}`:`${isLoopback(host)?"http":"https"}\
://${host}/api/v3`}function isDataResidency(host){return/^[a-z\d-]+\.ghe\.com$/.test(host)}function isLoopback(host){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.
test(host)}function hostOf(text){if(!text)return;const address=text.includes("://")?text:`https://${text}`;return URL.canParse(address)&&new URL(address).host||
void 0}var build_reports=__webpack_require__(1200);async function scopeOf(request){const{scope,targets}=request;if(scope==="all")return;const said=message=>({kind:"\
comparison",message:`show.scope is ${scope}: ${message}`}),[changed,way]=await changedBy(request);if(!changed)return{isIn:()=>!0,notice:said("what changed is no\
t known here, so everything is shown.")};const prefixes=new Map(targets.map(({id:id2,repositoryPrefix})=>[id2,repositoryPrefix])),outside=new Set(targets.flatMap(
({id:id2,live,elsewhere})=>live||elsewhere?[id2]:[]));return{notice:said(`what changed is known from ${way}.`),isIn({locations:[{target,path,range}]}){if(outside.
has(target))return!0;const lines=changed.get((prefixes.get(target)??"")+path);if(lines===void 0)return!1;if(scope==="changed-files"||lines==="all")return!0;for(let line=range.
start.line;line<=range.end.line;line++)if(lines.has(line))return!0;return!1}}}async function changedBy({base,workspaces,askGitHub}){const git=workspaces[0]?.git,
head=git?.head();if(git&&head!==void 0&&base!==void 0)try{return[git.changedLines(base,head),"the clone"]}catch(error){if(!(error instanceof lib_git.X))throw error}
return[await askGitHub?.(),"GitHub\u2019s list of the pull request\u2019s files"]}async function run(request,host){const started=host.now(),reports=request.settings.
reports??request.defaultReports;for(const{file}of reports)file!==void 0&&(0,files.Z)(host.cwd,file);const{workspaces}=request,[first]=workspaces;if(!first)throw new errors.
y("no path was named");const other=await startOtherRepository(request.settings,host,request.repositoryKeep),base=findBase(request.event,workspaces),{trust:trust2,
configCommit:baseCommit,...comparison}=base,config=await(0,find_config.loadConfig)({workspace:first,trust:trust2,explicit:request.settings.config,baseCommit,forkPoint:base.
base},host),settings=(0,config_settings.ss)(config.settings,request.settings),gate=gatePolicy(settings,request.event,base,config.reportsOnly),rules=await(0,load.
loadRules)(settings,host,(0,config_event.r0)(request.event)?{workspace:first,commit:baseCommit}:void 0);await other?.resolved;const loaded=host.now(),deadline=settings.
timeout===void 0?void 0:started+settings.timeout*1e3,lock={workspace:first,trust:trust2,baseCommit},live=(0,config_settings.FG)(settings)?await startLive(request,
{settings,deadline,lock},host):void 0,calm=(0,lazy.R)(keepYoungGenerationSmall),options={rules,include:settings.include??[],exclude:settings.exclude??[],secretKey:(0,lazy.
R)(host.randomKey),now:host.now,...deadline!==void 0&&{deadline},onProgress:(done,total)=>{calm(),request.onProgress?.("scan",done,total)}},local=request.isOtherOnly?
[]:workspaces,everything=[...local.map(({target})=>({...target,info:{...target.info,configPrefix:config.configPrefix}})),...other?[other.target]:[],...live?.targets??
[]],head=withAddresses(await(0,scan.W)(everything,options)),scanned=host.now(),baseScan=base.base!==void 0&&(head.findings.length>0||gate.newOnly)&&base.base!==
void 0?await scanBase(base.base,local,head,options):void 0,scope=await scopeOf({scope:settings.scope??"all",base:base.base,workspaces:local,targets:head.targets,
askGitHub:request.changedFiles}),notices=[...config.notices,...live?.notices??[],...scope?[scope.notice]:[],...baseScan?missingInBase(baseScan):[]],compared=host.
now(),timings={load:loaded-started,...head.timings,base:compared-scanned},assessment=assess({...head,timings:{...timings,total:compared-started}},{version:version.
x,today:host.today(),gate,comparison,...baseScan&&{base:baseScan},...live&&{namedAt:namedAt(head.targets,first,host.env)},...live&&base.base!==void 0&&{isCaused:causedSince(
base.base,workspaces)},ignores:config.ignores,markers:config.markers,show:{minSeverity:settings.minSeverity??"info",minConfidence:settings.minConfidence??"low",
everyTier:settings.newOnly===!1,...scope&&{isInScope:scope.isIn}},...config.afterMerge&&{afterMerge:{settings:config.afterMerge,gate:gatePolicy((0,config_settings.
ss)(config.afterMerge,request.settings),request.event,base,void 0)}},notices}),rendered=[];for(const{format,file}of reports){const color=file===void 0&&(settings.
color==="always"||settings.color!=="never"&&host.isOutTerminal&&!host.env.NO_COLOR),text=await(0,build_reports.X)(assessment,format,{color,verbose:settings.verbose??
!1,...settings.category!==void 0&&{category:settings.category},...request.pullRequest&&{pullRequest:request.pullRequest},...host.columns!==void 0&&{width:host.columns}});
rendered.push({format,text,...file!==void 0&&{file}})}const undelivered=(await(0,delivery.cK)(request.deliveries(settings),assessment,rendered)).flatMap(({notices:each})=>each);
return{assessment,undelivered,exitCode:(0,exit_codes.F)(assessment.verdict)}}async function startLive({event,lookAt,onProgress},known,host){const{startLooks}=await Promise.
all([__webpack_require__.e(1138),__webpack_require__.e(1928),__webpack_require__.e(4973),__webpack_require__.e(8814),__webpack_require__.e(7696),__webpack_require__.
e(1837),__webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__,3092));return startLooks({...known,event,lookAt,onDone:(done,total)=>onProgress?.(
"servers",done,total)},host)}function gatePolicy(settings,event,base,reportsOnly){const defaults=(0,config_event.Vo)(event),newOnly=settings.newOnly??defaults.newOnly,
isImpossible=newOnly&&base.kind!=="base";if(isImpossible&&defaults.whenImpossible==="error")throw new errors.y(`cannot compare with ${base.baseName??"a base"}: ${base.
detail??"no base was named"}`,{hint:"Name a revision of this clone: --base origin/main"});const why=reportsOnly??(isImpossible?`the comparison with ${base.baseName??
"a base"} is not possible (${base.detail??"this event has none"})`:void 0);return{failOn:settings.failOn??(settings.newOnly===!1&&defaults.failOn==="listed"?"hi\
gh":defaults.failOn),minConfidence:settings.gateConfidence??"high",newOnly,incomplete:settings.incomplete??defaults.incomplete,...why!==void 0&&{reportsOnly:why}}}})};export{id,ids,modules};
