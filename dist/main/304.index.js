const id=304,ids=[304],modules={1146:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{loadRules:()=>loadRules,readRulePacks:()=>readRulePacks});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_detectors_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7531),_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1469),_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6740),_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4354),_lib_suggest_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
770),_rules_compile_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(265),_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4930),_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
8174),_workspaces_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(6100);async function loadRules(settings,host,source){const packs=(0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__.
t8)(),foreign=settings.rulePacks?.length?await loadPacks(settings.rulePacks,host,source):[],definitions=[...packs.rules,...foreign];for(const glob of[...settings.
onlyRules??[],...settings.disabledRules??[]])refuseUnknown(glob,definitions);for(const id2 of Object.keys(settings.severities??{}))refuseUnknown(id2,definitions);
const weighed=definitions.map(definition=>{const severity=settings.severities?.[definition.info.id];return severity?{...definition,info:(0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__.
U_)(definition.info,severity)}:definition});return(0,_rules_compile_js__WEBPACK_IMPORTED_MODULE_6__.n)(weighed,({id:id2})=>(settings.onlyRules?.some(glob=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__.
k)(id2,glob))??!0)&&!settings.disabledRules?.some(glob=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__.k)(id2,glob)),Date.parse(host.today())/1e3)}function refuseUnknown(glob,definitions){
const ids2=definitions.map(({info})=>info.id);if(ids2.some(id2=>(0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_4__.k)(id2,glob)))return;const meant=(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_10__.
p)(glob,ids2);throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`no rule is called ${glob}.${meant?` Did you mean ${meant}?`:""}`,{hint:"bartizan rules li\
st names them all."})}async function loadPacks(paths,host,source){const{rules,problems}=await readRulePacks(paths,host,source);if(problems.length>0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.
y(`the rule packs have ${problems.length} problem${problems.length===1?"":"s"}`,{details:problems,hint:"Nothing was scanned."});return rules}async function readRulePacks(paths,host,source){
const{loadRules:load}=await Promise.all([__webpack_require__.e(815),__webpack_require__.e(857),__webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__,
4034)),packs=(0,_rules_packs_js__WEBPACK_IMPORTED_MODULE_7__.t8)(),files=paths.flatMap(path=>{const inside=source&&(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__.
zB)(path,source.workspace,host);return source&&inside!==void 0?ruleFilesOfBase(inside,path,source):ruleFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(
host.cwd,path),path)}),{rules,problems}=load(files,{classes:packs.classes,isForeign:!0,detectors:_detectors_index_js__WEBPACK_IMPORTED_MODULE_2__.mC,taken:new Set(
packs.rules.map(({info})=>info.id))});return{rules,problems:problems.map(({path,line,message})=>`${path}:${line}: ${message}`)}}function ruleFiles(absolute,given){
try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory())return[{path:given,text:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(
absolute,"utf8")}];const names=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute,{recursive:!0,encoding:"utf8"}).filter(name=>/\.ya?ml$/.test(name)).
toSorted();if(names.length===0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`${given} holds no rule file`,{hint:"Rule files end in .yaml or .yml."});
return names.map(name=>({path:(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_9__.SA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given,name)),text:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute,name),"utf8")}))}catch(error){throw error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.
y?error:new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot read the rule pack ${given}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.K)(error)}`)}}function ruleFilesOfBase(inside,given,{
workspace,commit}){if(!workspace.git||commit===void 0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot read the rule pack ${given} of the base`,{
hint:"Set fetch-depth: 2 (or 0) for actions/checkout."});const folder=inside===""?"":`${inside}/`,paths=[...workspace.git.tree(commit).keys()].filter(path=>path===
inside||path.startsWith(folder)&&/\.ya?ml$/.test(path)),tree=(0,_targets_git_tree_js__WEBPACK_IMPORTED_MODULE_8__.x)({id:"rules",git:workspace.git,commit,name:"\
the base",prefix:"",paths}),{files}=tree.list();if(files.length===0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`the base has no rule pack ${given}`);
const buffer=Buffer.alloc(_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__.aA+1);return files.map(file=>{const content=tree.read(file,buffer);if(content.kind!=="whol\
e")throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`cannot read ${file.path} of the base`);return{path:file.path,text:buffer.toString("utf8",0,content.length)}})}}),
4304:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{run:()=>run});var lib_escape=__webpack_require__(8989),version=__webpack_require__(6480),model_coverage=__webpack_require__(7706),model_severity=__webpack_require__(
6271),options=__webpack_require__(6441);function resolveTrust(sources){const{trust,explicit,head,base}=sources,markers=trust==="untrusted"?"none":trust==="pull-\
request"?"pull-request":"own";if(explicit)return{settings:explicit.settings,ignores:ignoresOf(explicit,!1),markers,notices:reserved(explicit,"is not supported b\
y this version")};if(trust==="own"||trust==="found")return head?trust==="own"?{settings:head.settings,ignores:ignoresOf(head,!1),markers,notices:reserved(head,"\
is not supported by this version")}:{settings:judgementOnly(head.settings),ignores:ignoresOf(head,!1),markers,notices:notHonoured(head,`If the file is yours, pa\
ss it: --config ${head.path}`)}:{settings:{},ignores:[],markers,notices:[]};if(trust==="untrusted"){const trusted=base==="unknown"?void 0:base,notices=head&&head.
path!==""?foreignHead(head,trusted):[];return{settings:trusted?.settings??{},ignores:trusted?ignoresOf(trusted,!1):[],markers,notices}}return pullRequest(head,base,
markers)}function pullRequest(head,base,markers){if(base===void 0||base==="unknown"){if(!head)return{settings:{},ignores:[],markers,notices:[]};const reason=base===
"unknown"?"the config of the base could not be read":`${head.path} is new in this pull request`;return{settings:judgementOnly(head.settings),ignores:ignoresOf(head,
!0),markers,reportsOnly:reason,notices:notHonoured(head,AFTER_MERGE)}}const baseIgnores=ignoresOf(base,!1),added=(head?ignoresOf(head,!0):[]).filter(({entry})=>!baseIgnores.
some(old=>isSameIgnore(old.entry,entry))),sweeping=added.filter(({entry})=>isSweeping(entry)),changed=head?changedKeys(base.settings,head.settings):base.path===
""?[]:["the config file, which it removes"],notices=[...reserved(base,"is not supported by this version"),...head?notHonoured(withoutOutside(head,base),AFTER_MERGE):
[],...sweeping.map(({entry})=>({kind:"not-honoured",message:`The ignore of ${written(entry)} that this pull request adds was not honoured: it names no single ru\
le, path or fingerprint, so it counts like an exclude, after the merge.`}))];return changed.length>0&&notices.push({kind:"not-honoured",message:`This pull reque\
st changes ${changed.join(", ")}. That counts after the merge; until then the base decides.`}),{settings:base.settings,ignores:[...baseIgnores,...added.filter(each=>!sweeping.
includes(each))],markers,...(changed.length>0||sweeping.length>0)&&{afterMerge:judgementOnly(head?.settings??{})},notices}}function ignoresOf(config,isAdded){return(config.
settings.ignore??[]).map(entry=>({entry,isAdded}))}function isSweeping({rule,path,fingerprint}){return fingerprint===void 0&&[rule,path].every(part=>part===void 0||
isPattern(part))}function isPattern(glob){return glob.endsWith("/")||/[*?[{]|[!+@]\(/.test(glob.replace(/\\./g,""))}function written({rule,path}){return[rule,path].
filter(part=>part!==void 0).join(", ")}function withoutOutside(head,base){const same=key=>base.outside.some(old=>old.key===key);return{...head,outside:head.outside.
filter(({key})=>!same(key))}}function isSameIgnore(a,b){return a.rule===b.rule&&a.fingerprint===b.fingerprint&&a.path===b.path&&a.until===b.until}function judgementOnly(settings){
const allowed=new Set(options.T$.flatMap(([name,{trust}])=>trust==="judgement"?[name]:[]));return Object.fromEntries(Object.entries(settings).filter(([name])=>allowed.
has(name)))}const AFTER_MERGE="What a pull request says about this counts after the merge.";function notHonoured(config,hint){return config.outside.map(({key,line})=>({
kind:"not-honoured",message:`${config.path}:${line}: ${key} was not honoured: a config found in the scanned tree may not name destinations, rule packs or anythi\
ng that is loaded or sent.`,...hint!==void 0&&{hint}}))}function reserved(config,what){return config.outside.filter(({key})=>!options.T$.some(([,option])=>option.
key===key)).map(({key,line})=>({kind:"not-honoured",message:`${config.path}:${line}: ${key} ${what}.`}))}function foreignHead(head,base){const isSame=base!==void 0&&
JSON.stringify(head.settings)===JSON.stringify(base.settings),named=base===void 0?head:withoutOutside(head,base);return isSame&&named.outside.length===0?[]:[{kind:"\
not-honoured",message:`${head.path} of this pull request was not honoured: it comes from outside the repository. The base decides.`},...notHonoured(named)]}function changedKeys(base,head){
return options.T$.flatMap(([name,{key}])=>key===void 0||name==="ignore"?[]:JSON.stringify(base[name])===JSON.stringify(head[name])?[]:[key])}var lib_glob=__webpack_require__(
6740);function leadsOf(judged){const groups=new Map;for(const[index,each]of judged.entries()){const key=keyOf(each)??String(index),group=groups.get(key);group?group.
push(each):groups.set(key,[each])}return[...groups.values()].map(group=>{const[lead,...copies]=group.toSorted(byWeight);return{lead,copies}})}function keyOf({finding,
status,suppression}){const{ruleId,identity,locations}=finding;if(identity.secret!==void 0)return JSON.stringify([ruleId,identity.secret,locations[0].target,status,
suppression??null])}function byWeight(a,b){const[left,right]=[a.finding.locations[0],b.finding.locations[0]];return model_severity.iB.indexOf(a.tier)-model_severity.
iB.indexOf(b.tier)||model_severity.oC.indexOf(a.finding.severity)-model_severity.oC.indexOf(b.finding.severity)||model_severity.ix.indexOf(a.finding.confidence)-
model_severity.ix.indexOf(b.finding.confidence)||compareText(left.path,right.path)||left.range.start.line-right.range.start.line||left.range.start.column-right.
range.start.column||compareText(a.finding.ruleId,b.finding.ruleId)}function compareText(a,b){return a<b?-1:a>b?1:0}const LISTED=/^(?:pin\/|deps\/malicious)/;function isGating(finding,policy){
return finding.tier!=="gate"||finding.status==="suppressed"||policy.newOnly&&finding.status==="known"||policy.failOn==="none"?!1:policy.failOn==="listed"?LISTED.
test(finding.rule.id):(0,model_severity.SH)(finding.severity,policy.failOn)&&(0,model_severity.vd)(finding.confidence,policy.minConfidence)}function verdictOf(findings,policy,coverage,comparison){
if(coverage.filesListed===0)return{status:"none",reason:"No verdict: there was nothing to look at."};const gating=findings.filter(finding=>isGating(finding,policy)),
missed=coverage.gaps.filter(model_coverage.O).length,open=findings.filter(({status})=>status==="open"||status==="new").length,found=describe(gating,findings,policy);
if(policy.reportsOnly!==void 0)return{status:"warn",reason:`Only reporting: ${policy.reportsOnly}. ${gating.length===0?"Nothing would fail.":`Would fail: ${found}`}`};
if(gating.length>0)return{status:"fail",reason:`Failed: ${found}`};if(missed>0&&policy.incomplete==="fail")return{status:"fail",reason:`Failed: ${count(missed,"\
thing")} could not be looked at, and incomplete is fail`};if(policy.failOn==="none"&&open>0)return{status:"warn",reason:`Only reporting, since fail-on is none: ${count(
open,"finding")}`};const passed=`Passed: ${nothing(findings,policy,comparison)}`;return missed>0?{status:"warn",reason:`${passed}; ${count(missed,"thing")} coul\
d not be looked at`}:{status:"pass",reason:passed}}function describe(gating,all,policy){const older=all.filter(({status,tier})=>status==="known"&&tier==="gate").
length,kind=policy.newOnly?"new finding":"finding",limit=policy.failOn==="listed"||policy.failOn==="none"?"":` \u2265 ${policy.failOn}`;return`${count(gating.length,
kind)}${limit}${policy.newOnly&&older>0?`; ${older} older not counted`:""}`}function nothing(all,policy,comparison){const open=all.filter(({status})=>status==="\
open"||status==="new").length,limit=policy.failOn==="none"?"fail-on is none":policy.failOn==="listed"?"no drift and nothing known to be malicious":`no ${policy.
newOnly?"new ":""}finding \u2265 ${policy.failOn}`,older=comparison.knownCount>0?`; ${comparison.knownCount} older not counted`:"";return open===0&&comparison.knownCount===
0?"nothing found":`${limit}${older}`}function count(number,noun){return`${number} ${noun}${number===1?"":"s"}`}const UNSILENCEABLE=new Set(["secrets","malicious"]);
function suppress(candidates,options2){const used=new Set,refused=[],suppressions=candidates.map(candidate=>{const found=[byConfig(candidate,options2,used),byMarker(
candidate,options2)].filter(each=>each!==void 0),best=found.find(({isAdded})=>!isAdded)??found[0];if(!best?.isAdded||!UNSILENCEABLE.has(candidate.rule.category))
return best;const{path,range}=candidate.finding.locations[0];refused.push({kind:"not-honoured",message:`${path}:${range.start.line}: the ignore that this pull r\
equest adds for ${candidate.rule.id} ("${best.reason}") was not honoured: the change that brings a secret cannot also silence it.`})});return{suppressions,notices:[
...refused,...accepted(candidates,suppressions),...expired(options2),...unused(options2,used)]}}function isIgnoredBy(entry,{rule,fingerprint,configPath},today){
return(entry.until===void 0||entry.until>=today)&&(entry.rule===void 0||(0,lib_glob.k)(rule.id,entry.rule))&&(entry.fingerprint===void 0||fingerprint.startsWith(
entry.fingerprint))&&(entry.path===void 0||(0,lib_glob.k)(configPath,entry.path))}function byConfig(candidate,{ignores,today},used){if(!candidate.isOwn)return;const match=ignores.
find(({entry})=>isIgnoredBy(entry,candidate,today));if(match)return used.add(match),{by:"config",reason:match.entry.reason,isAdded:match.isAdded,...match.entry.
until!==void 0&&{until:match.entry.until}}}function byMarker({finding,isOwn,markerBefore},{markers}){const marker=markers==="none"?markerBefore:finding.marker;if(!(!isOwn||
!marker))return{by:"inline",reason:marker.reason,isAdded:markers==="pull-request"&&!markerBefore}}function accepted(candidates,suppressions){return candidates.flatMap(
({finding,rule},index)=>{const suppression=suppressions[index];if(!suppression?.isAdded)return[];const{path,range}=finding.locations[0];return[{kind:"accepted",
message:`Accepted by this pull request: ${rule.id} at ${path}:${range.start.line} ("${suppression.reason}")`}]})}function expired({ignores,today}){return ignores.
filter(({entry})=>entry.until!==void 0&&entry.until<today).map(({entry})=>({kind:"config",message:`The ignore of ${nameOf(entry)} ended on ${entry.until} and no\
 longer counts.`}))}function unused({ignores,today},used){return ignores.filter(ignore=>!used.has(ignore)&&(ignore.entry.until===void 0||ignore.entry.until>=today)).
map(({entry})=>({kind:"config",message:`The ignore of ${nameOf(entry)} matches nothing and can go.`}))}function nameOf(entry){return[entry.rule,entry.path,entry.
fingerprint].filter(part=>part!==void 0).join(", ")}function verdictAfterMerge(settled,{settings,gate,today},coverage,comparison){const{exclude=[],include=[],disabledRules=[],
severities={},ignore=[]}=judgementOnly(settings),weighed=settled.filter(({candidate:{configPath,rule}})=>exclude.some(glob=>(0,lib_glob.k)(configPath,glob))||include.
length>0&&!include.some(glob=>(0,lib_glob.k)(configPath,glob))?!1:!disabledRules.some(glob=>(0,lib_glob.k)(rule.id,glob))).map(({candidate,gated,bare,suppression})=>{
const isIgnored=suppression?.by==="inline"||ignore.some(entry=>isIgnoredBy(entry,candidate,today)),severity=severities[gated.rule.id]??gated.severity,status=isIgnored?
"suppressed":bare;return{...gated,finding:candidate.finding,status,severity,suppression:void 0}}),counted=leadsOf(weighed).map(({lead})=>lead);return verdictOf(
counted,gate,coverage,comparison).reason}const WORDS={test:"test code",example:"an example",docs:"documentation",vendored:"vendored code"},OPENS_NOTHING="its va\
lue has ended or is public by design",EXAMPLE_VALUE="it looks like an example value",WEAKER="this case is weaker than most that the rule finds";function placeOf(finding,rule){
return finding.proven||finding.use==="runtime"||finding.tier!=="gate"?model_severity.iB.indexOf(finding.tier)>model_severity.iB.indexOf(rule.tier)?{tier:finding.
tier,reason:whyLowered(finding)}:{tier:finding.tier}:{tier:"review",reason:`it is in ${WORDS[finding.use]}`}}function whyLowered({identity,tier,confidence}){return identity.
secret===void 0?WEAKER:tier==="context"?OPENS_NOTHING:confidence==="low"?EXAMPLE_VALUE:WEAKER}var hash=__webpack_require__(5862);function fingerprintsOf(findings){
const counts=new Map;return findings.map(finding=>{const identity=identityOf(finding),counted=`${finding.locations[0].target}\0${finding.locations[0].path}\0${identity}`,
count2=counts.get(counted)??0;return counts.set(counted,count2+1),(0,hash.fg)(`${identity}\0${count2}`).slice(0,16)})}function identityOf({ruleId,identity}){return`${ruleId}\
\0${identity.place}\0${identity.evidence}`}function compareWithBase(head,base,options2){const pool=new Map,secrets=new Map,headPath=path=>options2.renames.get(path)??
path;for(const finding of base){const key=compare_keyOf(finding,headPath(finding.locations[0].path));pool.set(key,[...pool.get(key)??[],finding]),finding.identity.
secret!==void 0&&secrets.set(secretKeyOf(finding),finding)}const matched=new Set,before=head.map(finding=>{const equals=pool.get(compare_keyOf(finding,finding.locations[0].
path))??[],index=equals.findIndex(old=>!weighsMore(finding,old,options2.rules)),[match]=index<0?[]:equals.splice(index,1);if(match&&matched.add(match),match)return match;
for(const old of equals.splice(0,1))matched.add(old);const moved=finding.identity.secret===void 0?void 0:secrets.get(secretKeyOf(finding));return moved?.marker?
withoutMarker(moved):moved}),fixed=base.filter(finding=>!matched.has(finding)&&!options2.missedPaths.has(headPath(finding.locations[0].path))&&finding.identity.
secret===void 0&&options2.rules.get(finding.ruleId)?.category!=="malicious");return{before,fixed}}function withoutMarker({marker:_,...finding}){return finding}function weighsMore(now,before,rules){
const[ruleNow,ruleBefore]=[rules.get(now.ruleId),rules.get(before.ruleId)];if(!ruleNow||!ruleBefore)return!1;const[tier,oldTier]=[placeOf(now,ruleNow).tier,placeOf(
before,ruleBefore).tier];return model_severity.iB.indexOf(tier)<model_severity.iB.indexOf(oldTier)||model_severity.ix.indexOf(now.confidence)<model_severity.ix.
indexOf(before.confidence)}function compare_keyOf(finding,path){return finding.identity.secret===void 0?`${path}\0${identityOf(finding)}`:`${path}\0${secretKeyOf(
finding)}`}function secretKeyOf({ruleId,identity}){return`${ruleId}\0${identity.secret}`}const DEFAULTS={version:version.x,today:"",gate:{failOn:"high",minConfidence:"\
high",newOnly:!1,incomplete:"warn"},comparison:{kind:"none"},ignores:[],markers:"own",show:{minSeverity:"info",minConfidence:"low",everyTier:!1}};function assess(result,given={}){
const options2={...DEFAULTS,...given},{findings,rules}=result,ruleOf=finding=>rules.get(finding.ruleId),fingerprints=fingerprintsOf(findings),places=findings.map(
finding=>placeOf(finding,ruleOf(finding))),compared=options2.base&&compareWithBase(findings,options2.base.result.findings,{renames:options2.base.renames,missedPaths:new Set(
result.coverage.gaps.filter(model_coverage.O).map(({path})=>path)),rules}),targets=new Map(result.targets.map(target=>[target.id,target])),configPath=({locations:[
{target,path}]})=>(targets.get(target)?.configPrefix??"")+path,candidates=findings.map((finding,index)=>({finding,rule:ruleOf(finding),fingerprint:fingerprints[index],
configPath:configPath(finding),isOwn:targets.get(finding.locations[0].target)?.isOwn??!1,markerBefore:compared?.before[index]?.marker})),{suppressions,notices}=suppress(
candidates,options2),judged=candidates.map(({finding,rule,fingerprint},index)=>{const suppression=suppressions[index],bare=compared?compared.before[index]?"know\
n":"new":"open",status=suppression?"suppressed":bare,place=places[index];return{finding,rule,fingerprint,bare,status,tier:place.tier,severity:finding.severity,confidence:finding.
confidence,place,suppression}}),leads=leadsOf(judged),counted=leads.map(({lead})=>lead),comparison={...options2.comparison,newCount:counted.filter(({status})=>status===
"new").length,knownCount:counted.filter(({status})=>status==="known").length,fixedCount:compared?.fixed.length??0},verdict=verdictOf(counted,options2.gate,result.
coverage,comparison),settled=judged.map((gated,index)=>({candidate:candidates[index],gated,bare:gated.bare,suppression:gated.suppression})),afterMerge=options2.
afterMerge&&verdictAfterMerge(settled,{...options2.afterMerge,today:options2.today},result.coverage,comparison),isFailed=verdict.status==="fail",assessed=each=>({
finding:each.finding,rule:each.rule,tier:each.tier,...each.place.reason!==void 0&&{tierReason:each.place.reason},fingerprint:each.fingerprint,status:each.status,
...each.suppression&&{suppression:each.suppression},isGating:isFailed&&isGating(each,options2.gate),isShown:isShown(each,options2),ignoreLine:ignoreLine(each.rule.
id,configPath(each.finding),each.fingerprint)});return{tool:{name:"bartizan",version:options2.version},targets:result.targets,rules,findings:leads.map(({lead,copies})=>({
...assessed(lead),...copies.length>0&&{copies:copies.map(assessed)}})).toSorted(byPrecedence),comparison,verdict:afterMerge===void 0?verdict:{...verdict,afterMerge},
coverage:result.coverage,notices:[...options2.notices??[],...result.notices,...notices],timings:result.timings}}function isShown({severity,confidence,tier,status},{
show}){return!(0,model_severity.SH)(severity,show.minSeverity)||!(0,model_severity.vd)(confidence,show.minConfidence)?!1:show.everyTier||tier==="gate"&&(status===
"new"||status==="open")}function ignoreLine(ruleId,configPath,fingerprint){const path=yamlString(configPath.replace(/[\\*?[\]{}()!+@#]/g,"\\$&"));return`- { rul\
e: ${ruleId}, path: ${path}, fingerprint: "${fingerprint}", reason: "\u2026" }`}function yamlString(text){return`"${[...text].map(character=>{const code=character.
codePointAt(0)??0;return character==='"'||character==="\\"?`\\${character}`:character!=="|"&&character!=="`"&&(0,lib_escape.RK)(character)===character?character:
code>65535?`\\U${code.toString(16).padStart(8,"0")}`:`\\u${code.toString(16).padStart(4,"0")}`}).join("")}"`}const STATUS_ORDER=["new","open","known","suppresse\
d"];function byPrecedence(a,b){return Number(b.isGating)-Number(a.isGating)||STATUS_ORDER.indexOf(a.status)-STATUS_ORDER.indexOf(b.status)||byWeight(a,b)}var code_signs=__webpack_require__(
1620),errors=__webpack_require__(1469),lib_git=__webpack_require__(924),scan=__webpack_require__(5663),git_tree=__webpack_require__(8174);function findBase(event,workspaces2){
const git=workspaces2[0]?.git,{compare}=event,name=compare.with==="base"?compare.name:void 0,not=detail=>({kind:"impossible",baseName:name??"a base",detail}),find=()=>{
const state=git&&event.sha!==void 0?git.resolveCommit(event.sha):void 0,isState=state!==void 0&&state===git?.head(),trust=event.trust==="own"&&!isState?"found":
event.trust,found=compare.with==="nothing"?{kind:"none"}:compareWith(event,workspaces2,isState,not),own=event.ownRevision===void 0?void 0:git?.resolveCommit(event.
ownRevision);return{...found,trust,configCommit:found.configCommit??own}};try{return find()}catch(error){if(!(error instanceof lib_git.X))throw error;const trust=event.
trust==="own"?"found":event.trust;return{...compare.with==="nothing"?{kind:"none"}:not(error.message),trust}}}const SHALLOW="This clone is shallow: run git fetc\
h --unshallow, or set fetch-depth: 0 (2 for pull requests) for actions/checkout";function compareWith({compare,hasMergeCommit},workspaces2,isState,not){const git=workspaces2[0]?.
git;if(compare.with==="nothing")return{kind:"none"};const{revision,name,impossible}=compare;if(impossible!==void 0)return not(impossible);if(!git)return not("th\
is is not a git repository, or there is no git on this machine");if(new Set(workspaces2.map(workspace=>workspace.git?.topLevel)).size>1)return not("the paths li\
e in different repositories");const head=git.head();if(head===void 0)return not("the repository has no commit yet");const[first,second]=hasMergeCommit&&isState?
git.parents(head):[];if(first!==void 0&&second!==void 0)return git.tree(first),{kind:"base",base:first,baseName:name,configCommit:first};const tip=revision===void 0?
void 0:git.resolveCommit(revision);if(tip===void 0)return not(`${revision??"the base"} is not in this clone${git.isShallow()?`. ${SHALLOW}`:""}`);const base=git.
mergeBase(tip,head);if(base===void 0)return not(`HEAD and ${name} have no common commit in this clone${git.isShallow()?`. ${SHALLOW}`:""}`);for(const commit of new Set(
[base,tip]))git.tree(commit);return{kind:"base",base,baseName:name,configCommit:tip}}async function scanBase(commit,workspaces2,head,{deadline:_,...options2}){const renames=new Map,
targets=workspaces2.flatMap(({git,target})=>{if(!git)return[];const prefix=target.info.repositoryPrefix,oldPath=new Map,own=head.findings.filter(({locations})=>locations[0].
target===target.info.id),paths=new Set(own.map(({locations})=>locations[0].path));if(own.some(({flow})=>flow))for(const each of head.analysed)each.target===target.
info.id&&paths.add(each.path);for(const{status,path,from}of changesSince(commit,git))from?.startsWith(prefix)&&path.startsWith(prefix)&&(renames.set(from.slice(
prefix.length),path.slice(prefix.length)),oldPath.set(path.slice(prefix.length),from.slice(prefix.length))),status!=="added"&&path.startsWith(prefix)&&paths.add(
path.slice(prefix.length));const wanted=[...paths].map(path=>oldPath.get(path)??path),{configPrefix}=head.targets.find(({id:id3})=>id3===target.info.id)??target.
info,{id:id2}=target.info,mayRead=options2.rules.some(({flow,postures})=>flow??postures)?code_signs.Yx:()=>!1;return[(0,git_tree.x)({id:id2,git,commit,name:"the\
 base",prefix,configPrefix,paths:wanted,mayRead})]});return{result:await(0,scan.W)(targets,options2),renames}}function changesSince(commit,git){const now=git.head();
try{return now===void 0?[]:git.changes(commit,now)}catch(error){throw error instanceof lib_git.X?new errors.y(`cannot compare with the base: ${error.message}`):
error}}function missingInBase({result}){const paths=result.coverage.gaps.filter(({reason})=>reason==="unreadable").map(({path})=>path),[first]=paths;return first===
void 0?[]:[{kind:"comparison",message:`The base's version of ${first}${paths.length>1?` and ${paths.length-1} more files`:""} is not in this clone: what is foun\
d there counts as new.`,hint:"Check out without a filter."}]}var config_event=__webpack_require__(3791);function mergeSettings(...layers){return Object.assign({},
...layers.map(layer=>Object.fromEntries(Object.entries(layer).filter(([,value])=>value!==void 0))))}var files=__webpack_require__(1298),exit_codes=__webpack_require__(
9277),external_node_fs_=__webpack_require__(3024),external_node_path_=__webpack_require__(6760);const CONFIG_PATHS=["bartizan.yml","bartizan.yaml",".bartizan.ym\
l",".bartizan.yaml",".github/bartizan.yml",".github/bartizan.yaml"];var limits=__webpack_require__(4354),targets_workspace=__webpack_require__(7524),workspaces=__webpack_require__(
6100);async function loadConfig(request,host){const{workspace,trust,explicit}=request,baseDecides=trust==="pull-request"||trust==="untrusted",own=workspace.target.
info.repositoryPrefix,inside=explicit===void 0?void 0:(0,workspaces.zB)(explicit,workspace,host);if(explicit!==void 0&&!(baseDecides&&(inside!==void 0||await isCheckedOut(
explicit,workspace,host)))){const file=await parse(explicit,readExplicit((0,external_node_path_.resolve)(host.cwd,explicit),explicit));return throwProblems(file),
{...resolveTrust({trust,explicit:file}),configPrefix:inside===void 0?"":own}}if(explicit!==void 0&&inside===void 0)throw new errors.y(`cannot read the config fi\
le ${explicit} of the base`,{hint:"On pull requests it must lie in the scanned repository, or outside the workspace."});const places=inside===void 0?[...new Set(
[own,""])].map(prefix=>({prefix,names:CONFIG_PATHS})):[{prefix:"",names:[inside]}],notices=[],refuse=(message,hint)=>{if(trust!=="untrusted")throw new errors.y(
message,hint===void 0?{}:{hint});notices.push({kind:"not-honoured",message:`${message}. The base decides.`})},found=await findInTree(places,workspace,refuse),base=baseDecides?
await readBase(request,places):void 0;if(base&&base!=="unknown"&&throwProblems(base.config),explicit!==void 0&&!found&&(base===void 0||base==="unknown"))throw new errors.
y(`there is no config file ${explicit}`);const head=await readHead(request,found,base,places,refuse),resolved=resolveTrust({trust,...head&&{head},...base&&{base:base===
"unknown"?base:base.config}}),counting=base&&base!=="unknown"?base:found;return{...resolved,notices:[...notices,...resolved.notices],configPrefix:counting?.prefix===
""?own:""}}async function isCheckedOut(explicit,{git,root},host){const path=(0,external_node_path_.resolve)(host.cwd,explicit);if(!git)return(0,workspaces.FK)(host.
cwd,path);const around=(await(0,lib_git.z)((0,external_node_path_.dirname)(path),host.env))?.topLevel;return around!==void 0&&(0,workspaces.FK)(around,(0,workspaces.
HX)({git,root}))}async function findInTree(places,workspace,refuse){const top=(0,workspaces.HX)(workspace);for(const{prefix,names}of places){const there=names.filter(
name2=>(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(top,prefix,name2),{throwIfNoEntry:!1})!==void 0),[name]=there;if(name===void 0)continue;if(there.
length>1)return refuse(...twoConfigs(there));const only=[prefix+name],target=await(0,targets_workspace.O)({id:"config",root:top,name:top,displayPrefix:"",env:{},
only}),content=readText(target,prefix+name);return"gap"in content?refuse(`${name} was not read: ${content.gap}`):{prefix,name,...content}}}function twoConfigs(names){
return[`there are ${names.length} config files: ${names.join(", ")}`,"Keep one of them."]}function readText(target,path){const buffer=Buffer.alloc(limits.aA+1),
content=target.read({path},buffer);return content.kind==="gap"?{gap:content.detail.replace(/\.$/,"")}:content.kind==="partial"||content.length>limits.BT?{gap:`i\
t is over ${limits.BT} bytes`}:{text:buffer.toString("utf8",0,content.length)}}function readExplicit(path,given){try{return(0,external_node_fs_.readFileSync)(path,
"utf8")}catch(error){const isMissing=error.code==="ENOENT";throw new errors.y(isMissing?`there is no config file ${given}`:`cannot read the config file ${given}\
: ${(0,errors.K)(error)}`)}}async function readBase({workspace:{git},baseCommit},places){if(baseCommit===void 0||!git)return"unknown";const found=findInCommit(git,
baseCommit,places);return found&&{...found,config:await parse(found.name,found.text)}}function findInCommit(git,commit,places){const paths=places.flatMap(({prefix,
names})=>names.map(name=>prefix+name)),tree=(0,git_tree.x)({id:"config",git,commit,name:"the base",prefix:"",paths}),listed=new Set(tree.list().files.map(({path})=>path));
for(const{prefix,names}of places){const there=names.filter(name2=>listed.has(prefix+name2)),[name]=there;if(name===void 0)continue;if(there.length>1)throw new errors.
y(`in the base ${twoConfigs(there)[0]}`,{hint:"Keep one of them."});const content=readText(tree,prefix+name);if("gap"in content)throw new errors.y(`cannot read ${name}\
 of the base: ${content.gap}`);return{prefix,name,...content}}}async function readHead({workspace:{git},trust,baseCommit,forkPoint},found,base,places,refuse){if(git&&
base&&base!=="unknown"&&forkPoint!==void 0&&forkPoint!==baseCommit){const before=findInCommit(git,forkPoint,places);if(before?.text===found?.text&&before?.prefix===
found?.prefix)return base.config}if(!found)return;if(base&&base!=="unknown"&&base.prefix!==found.prefix)return refuse(`${found.prefix}${found.name} is new, whil\
e the base has ${base.prefix}${base.name}`,"Only one of them can count: change the one that is there.");const head=await parse(found.name,found.text);if(head.problems.
length===0)return head;if(trust==="untrusted")return refuse(`${head.path} has ${countOf(head.problems)}: ${head.problems[0]}`);throwProblems(head)}async function parse(path,text){
const{parseConfig}=await Promise.all([__webpack_require__.e(815),__webpack_require__.e(857),__webpack_require__.e(276)]).then(__webpack_require__.bind(__webpack_require__,
276));return parseConfig(path,text)}function throwProblems({path,problems}){if(problems.length!==0)throw new errors.y(`${path} has ${countOf(problems)}`,{details:problems,
hint:"Nothing was scanned."})}function countOf(problems){return`${problems.length} problem${problems.length===1?"":"s"}`}var lazy=__webpack_require__(8552);function keepYoungGenerationSmall(){
process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1")}var load=__webpack_require__(1146),build_reports=__webpack_require__(1200);
async function run(request,host){const started=host.now(),reports=request.settings.reports??request.defaultReports;for(const{file}of reports)file!==void 0&&(0,files.
Z)(host.cwd,file);const{workspaces:workspaces2}=request,[first]=workspaces2;if(!first)throw new errors.y("no path was named");const base=findBase(request.event,
workspaces2),{trust,configCommit:baseCommit,...comparison}=base,config=await loadConfig({workspace:first,trust,explicit:request.settings.config,baseCommit,forkPoint:base.
base},host),settings=mergeSettings(config.settings,request.settings),gate=gatePolicy(settings,request.event,base,config.reportsOnly),rules=await(0,load.loadRules)(
settings,host,(0,config_event.r0)(request.event)?{workspace:first,commit:baseCommit}:void 0),loaded=host.now(),calm=(0,lazy.R)(keepYoungGenerationSmall),options2={
rules,include:settings.include??[],exclude:settings.exclude??[],secretKey:(0,lazy.R)(host.randomKey),now:host.now,...settings.timeout!==void 0&&{deadline:started+
settings.timeout*1e3},onProgress:(done,total)=>{calm(),request.onProgress?.("scan",done,total)}},targets=workspaces2.map(({target})=>({...target,info:{...target.
info,configPrefix:config.configPrefix}})),head=await(0,scan.W)(targets,options2),scanned=host.now(),baseScan=base.base!==void 0&&(head.findings.length>0||gate.newOnly)&&
base.base!==void 0?await scanBase(base.base,workspaces2,head,options2):void 0,notices=baseScan?[...config.notices,...missingInBase(baseScan)]:config.notices,compared=host.
now(),timings={load:loaded-started,...head.timings,base:compared-scanned},assessment=assess({...head,timings:{...timings,total:compared-started}},{version:version.
x,today:host.today(),gate,comparison,...baseScan&&{base:baseScan},ignores:config.ignores,markers:config.markers,show:{minSeverity:settings.minSeverity??"info",minConfidence:settings.
minConfidence??"low",everyTier:settings.newOnly===!1},...config.afterMerge&&{afterMerge:{settings:config.afterMerge,gate:gatePolicy(mergeSettings(config.afterMerge,
request.settings),request.event,base,void 0)}},notices}),rendered=[];for(const{format,file}of reports){const color=file===void 0&&(settings.color==="always"||settings.
color!=="never"&&host.isOutTerminal&&!host.env.NO_COLOR),text=await(0,build_reports.X)(assessment,format,{color,verbose:settings.verbose??!1,...settings.category!==
void 0&&{category:settings.category},...host.columns!==void 0&&{width:host.columns}});rendered.push({format,text,...file!==void 0&&{file}})}const undelivered=[];
for(const delivery of request.deliveries(settings))try{undelivered.push(...await delivery.deliver(assessment,rendered))}catch(error){if(error instanceof errors.
y)throw error;const why=error instanceof Error?error.message:String(error);undelivered.push({kind:"delivery",message:`Not delivered (${delivery.name}): ${why}`})}
return{assessment,undelivered,exitCode:(0,exit_codes.F)(assessment.verdict)}}function gatePolicy(settings,event,base,reportsOnly){const defaults=(0,config_event.
Vo)(event),newOnly=settings.newOnly??defaults.newOnly,isImpossible=newOnly&&base.kind!=="base";if(isImpossible&&defaults.whenImpossible==="error")throw new errors.
y(`cannot compare with ${base.baseName??"a base"}: ${base.detail??"no base was named"}`,{hint:"Name a revision of this clone: --base origin/main"});const why=reportsOnly??
(isImpossible?`the comparison with ${base.baseName??"a base"} is not possible (${base.detail??"this event has none"})`:void 0);return{failOn:settings.failOn??(settings.
newOnly===!1&&defaults.failOn==="listed"?"high":defaults.failOn),minConfidence:settings.gateConfidence??"high",newOnly,incomplete:settings.incomplete??defaults.
incomplete,...why!==void 0&&{reportsOnly:why}}}}),8174:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{x:()=>openGitTree});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_lib_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8989),
_lib_git_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(924),_lib_limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4354),_partial_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
4624),_place_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2038);const BLOB_CAP=64*1024*1024,AHEAD_BYTES=16*1024*1024,LINK_BYTES=4096;function openGitTree(options){
const{id:id2,git,commit,name,prefix,configPrefix="",paths,mayRead}=options,place=(0,_place_js__WEBPACK_IMPORTED_MODULE_5__.$)(prefix);let oids=new Map,others=new Map,
sizes=new Map,order=[],places=new Map,held=new Map;const know=more=>{order=[...new Set([...order,...more])],places=new Map(order.map((oid,index)=>[oid,index])),
sizes=git.blobSizes(order)},list=()=>{order=[];const tree=git.tree(commit),{files,links,modules:modules2}=sortOut(tree,prefix,paths);oids=files,others=mayRead?othersIn(
tree,prefix,path=>!files.has(path)&&mayRead(path)):new Map,know([...files.values()]);const gaps=[...linkGaps(git,links),...modules2.map(path=>({path,...SUBMODULE}))];
return{files:[...files.keys()].map(path=>({path})),...others.size>0&&{others:()=>[...others.keys()].map(path=>({path}))},gaps:gaps.sort((a,b)=>a.path<b.path?-1:
1).map(gap=>({target:id2,...gap}))}},load=oid=>{const blob=held.get(oid);if(blob!==void 0)return blob;const wanted=[oid];let bytes=sizes.get(oid)??0;for(let index=(places.
get(oid)??order.length)+1;index<order.length;index++){const next=order[index]??"",size=sizes.get(next);if(!(size===void 0||size>BLOB_CAP)){if(bytes+=size,bytes>
AHEAD_BYTES)break;wanted.push(next)}}return held=new Map,held=git.readBlobs(wanted,BLOB_CAP).blobs,held.get(oid)},blobOf=file=>{const oid=oids.get(file.path)??others.
get(file.path);if(oid===void 0)return{kind:"gap",reason:"vanished",detail:"This commit does not have it."};try{places.has(oid)||know([...others.values()]);const size=sizes.
get(oid);return size===void 0?{kind:"gap",reason:"unreadable",detail:ABSENT}:size>BLOB_CAP?{kind:"gap",reason:"too-large",detail:tooLarge(size)}:load(oid)??{kind:"\
gap",reason:"unreadable",detail:ABSENT}}catch(error){if(!(error instanceof _lib_git_js__WEBPACK_IMPORTED_MODULE_2__.X))throw error;return{kind:"gap",reason:"unr\
eadable",detail:error.message}}};return{info:{id:id2,kind:"git-tree",name,displayPrefix:"",repositoryPrefix:prefix,configPrefix,isOwn:!1,...place!==""&&{place}},
list,read(file,buffer){const blob=blobOf(file);return Buffer.isBuffer(blob)?copyInto(blob,buffer):blob},countLineEnds(file,offset){const blob=blobOf(file);return Buffer.
isBuffer(blob)?(0,_partial_js__WEBPACK_IMPORTED_MODULE_4__.l)(blob,0,Math.min(offset,blob.length)):0}}}const SUBMODULE={reason:"submodule",detail:"A submodule; \
its files are not part of this commit."},ABSENT="This clone does not have it; a clone without a filter does.";function tooLarge(size){return`${size} bytes; of a\
 commit, files of up to ${BLOB_CAP} bytes are read.`}function sortOut(tree,prefix,paths){const files=new Map,links=new Map,modules2=[];for(const path of[...new Set(
paths)].sort()){const entry=tree.get(`${prefix}${path}`);entry!==void 0&&(entry.mode==="160000"?modules2.push(path):(entry.mode==="120000"?links:files).set(path,
entry.oid))}return{files,links,modules:modules2}}function othersIn(tree,prefix,isWanted){const found=[];for(const[whole,{mode,oid}]of tree){if(!whole.startsWith(
prefix)||mode==="160000"||mode==="120000")continue;const path=whole.slice(prefix.length);isWanted(path)&&found.push([path,oid])}return new Map(found.sort(([a],[
b])=>a<b?-1:1))}function linkGaps(git,links){const{blobs}=git.readBlobs([...links.values()],LINK_BYTES);return[...links].map(([path,oid])=>{const to=blobs.get(oid)?.
toString("utf8"),shown=to===void 0?"":` to ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.C9)(to,200)}`;return{path,reason:"symlink",detail:`A symlink${shown}\
; symlinks are not followed.`,...to!==void 0&&{link:{to,isOutside:leavesTree(path,to)}}}})}function leavesTree(path,to){return node_path__WEBPACK_IMPORTED_MODULE_0__.
posix.isAbsolute(to)||/^\.\.(?:\/|$)/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path),to))}function copyInto(blob,buffer){
if(blob.length<=_lib_limits_js__WEBPACK_IMPORTED_MODULE_3__.aA)return blob.copy(buffer),{kind:"whole",length:blob.length};const regions=(0,_partial_js__WEBPACK_IMPORTED_MODULE_4__.
B)(blob.length);for(const{start,length,offset}of regions)blob.copy(buffer,start,offset,offset+length);return{kind:"partial",size:blob.length,regions}}})};export{id,ids,modules};
