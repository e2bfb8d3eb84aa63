const id=2610,ids=[2610,6786,3719],modules={53719:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{jsonRemoteFinding:()=>jsonRemoteFinding,jsonRemoteRun:()=>jsonRemoteRun});function jsonRemoteRun(run){const{analysis}=run;
return{service:run.service,name:run.name,origin:run.origin,kind:run.kind,target:run.target,runId:run.id??null,state:run.state,stateWord:run.stateWord??null,reused:run.
isReused,startedAt:run.startedAt??null,finishedAt:run.finishedAt??null,score:run.score?scoreOf(run.score):null,categories:run.categories.map(each=>({category:each.
category,...scoreOf(each)})),findingsCount:run.total??null,findingsLeftOut:run.leftOut,findings:run.findings.map(({finding,suppression,ignoreLine})=>({ruleId:finding.
ruleId,id:finding.id??null,title:finding.title,severity:finding.severity,severityWord:finding.severityWord,category:finding.category??null,tool:finding.tool??null,
place:finding.place??null,description:finding.description??null,remediation:finding.remediation??null,evidence:finding.evidence,frameworks:finding.frameworks,status:suppression?
"suppressed":"open",fingerprint:finding.fingerprint,ignore:ignoreLine})),analysis:analysis?{text:analysis.lines.join(`
`),cut:analysis.isCut,model:analysis.model??null,score:analysis.score?scoreOf(analysis.score):null,cached:analysis.isCached??null}:null,documents:run.documents.
map(({name,mediaType,text})=>({name,mediaType,text})),components:run.components.map(({id:id2,type,name,version,provider,path,line,flags,risk})=>({id:id2??null,type,
name,version:version??null,provider:provider??null,path:path??null,line:line??null,flags,risk:risk?scoreOf(risk):null})),relations:(run.relations??[]).map(({from,
to,type})=>({from,to,type:type??null})),controls:(run.controls??[]).map(({framework,id:id2,name,status})=>({framework,id:id2??null,name:name??null,status})),change:run.
change?{...run.change,sinceDate:run.change.sinceDate??null}:null,differences:run.differences?{items:run.differences.map(({seen,type,name,place,what})=>({seen,type,
name,place:place??null,what})),leftOut:run.differencesLeftOut??0}:null,violations:run.violations.map(({name,severity,message})=>({name,severity:severity??null,message})),
notices:run.notices.map(({kind,message,words,url})=>({kind,message,words:words??null,url:url??null}))}}function scoreOf({value,of,rating,direction}){return{value,
of:of??null,rating:rating??null,direction}}function jsonRemoteFinding({finding,suppression,ignoreLine},run){const{owasp=[],hipaa=[],soc2=[]}=finding.frameworks;
return{ruleId:finding.ruleId,title:finding.title,class:"remote",category:"remote",severity:finding.severity,confidence:"low",tier:"review",status:suppression?"s\
uppressed":"open",message:finding.description??finding.title,description:finding.description??"",remediation:finding.remediation??"",evidence:finding.evidence,locations:[
{path:`remote://${run.service}`,line:1,column:1,endLine:1,endColumn:1,logical:finding.place??run.target}],flow:[],owasp,cwe:[],compliance:{hipaa,soc2},fingerprint:finding.
fingerprint,ignore:ignoreLine,...suppression&&{suppression:{by:suppression.by,reason:suppression.reason,until:suppression.until??null}},fix:null,origin:`remote:${run.
service}`}}}),96786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{jsonLines:()=>jsonLines,jsonText:()=>jsonText});const INVISIBLE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;function jsonText(value,indent=0){
return JSON.stringify(value,null,indent).replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g,found=>found.length>2?"\uFFFD":found).replace(INVISIBLE,character=>character===
`
`?character:escaped(character)).replaceAll("##[","#\\u0023[")}function jsonLines(document){return`{
${Object.entries(document).flatMap(([name,value])=>{if(value===void 0)return[];const text=isLong(value)?`[
${value.map(entry=>jsonText(entry)).join(`,
`)}
]`:jsonText(value);return[`${jsonText(name)}: ${text}`]}).join(`,
`)}
}`}function isLong(value){return Array.isArray(value)&&value.length>0}function escaped(character){let text="";for(let index=0;index<character.length;index++)text+=
`\\u${character.charCodeAt(index).toString(16).padStart(4,"0")}`;return text}}),32610:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{jsonReport:()=>jsonReport});var frameworks=__webpack_require__(54889);function jsonCompliance({
frameworks:frameworks2,mapping}){return frameworks2.map(each=>jsonFramework(each,mapping))}function jsonFramework(of,mapping){const{framework,title,edition,asOf,
source,note,score,coverage,counts}=of;return{framework,title,edition,asOf,source,note:note??null,mapping,score,coverage:{evaluated:coverage.evaluated,total:coverage.
total},counts:{fail:counts.fail,partial:counts.partial,pass:counts.pass,not_applicable:counts.not_applicable,not_evaluated:counts.not_evaluated,manual:counts.manual},
controls:of.controls.map(jsonControl)}}function jsonControl(control){const{id:id2,title,result,because,findings,findingCount,components,componentCount,checks,classes}=control;
return{id:id2,title,result,because,findings,findingCount,components,componentCount,checks:{related:checks.related,looked:checks.looked},classes:{related:classes.
related,looked:classes.looked},status:control.status??null,appliesFrom:control.appliesFrom??null,note:control.note??null}}function jsonComponent(component,pathOf){
const{provider,scope,purl,endpoint,auth,licence,hash}=component;return{id:component.id,type:component.type,name:component.name,scope:scope??null,purl:purl??null,
provider:provider??null,versions:component.versions,endpoint:endpoint??null,auth:auth??null,licence:licence??null,hash:hash??null,capabilities:component.capabilities,
flags:component.flags,properties:component.properties,locations:component.places.map(place2=>jsonPlace(place2,pathOf)),locationCount:component.placeCount,origins:component.
origins,use:component.use,guess:component.isGuess,detectors:component.detectors,status:component.status,risk:component.risk,completeness:component.completeness}}
function jsonPlace({range,logical,...at},pathOf){return{path:pathOf(at),line:range.start.line,column:range.start.column,logical:logical??null}}function jsonRelationship({
from,to,type}){return{from,to,type}}function jsonScore({overall,grade,categories,owasp,contributors,caps,evaluated,version}){return{score:overall,grade:grade===
"N/A"?null:grade,categories:[...categories,...owasp].map(jsonCategory),contributors,caps,scoring:{version,evaluated}}}function jsonCategory({category,title,score,
rating,findings}){return{category,title,score,rating,findings}}function jsonDelta(delta){return delta?{before:{score:delta.before.overall,grade:delta.before.grade},
reasons:delta.reasons}:null}function jsonRemoved({id:id2,type,name,scope,purl}){return{id:id2,type,name,scope:scope??null,purl:purl??null}}function jsonPath(path){
const{id:id2,source,sink,carrier,severity,steps,cut,cutComponent,findings,status}=path;return{id:id2,source,sink,carrier,severity,steps:steps.map(({component,name,
what})=>({component:component??null,name,what})),cut,cutComponent:cutComponent??null,findings,status}}function jsonPolicy(policy,pathOf){const{kind,name,description,
framework,target,severity,limit,status,isGating,reason,at}=policy;return{kind,name,description:description??null,framework:framework??null,target,severity:severity??
null,limit,status,gating:isGating,reason,location:at,count:policy.count,known:policy.knownCount,excepted:policy.exceptedCount,violations:policy.violations.map(violation=>jsonViolation(
violation,pathOf))}}function jsonViolation({subject,id:id2,name,what,place:place2,status},pathOf){const location=place2&&{path:pathOf(place2),line:place2.start.
line,column:place2.start.column};return{subject,id:id2===""?null:id2,name,what,location:location??null,status}}var json_remote=__webpack_require__(53719),json_text=__webpack_require__(
96786),places=__webpack_require__(64190),way=__webpack_require__(69723);const jsonReport={format:"json",mediaType:"application/json",render:(assessment,{pullRequest})=>`${(0,json_text.
jsonText)({...json_document(assessment),...pullRequest&&{pullRequest:ofPullRequest(pullRequest,assessment)}},2)}
`};function json_document(assessment){const{coverage}=assessment,pathOf=(0,places.D4)(assessment.targets);return{version:1,tool:{name:assessment.tool.name,version:assessment.
tool.version},targets:assessment.targets.map(({id:id2,kind,name,repositoryPrefix,live,elsewhere})=>({id:id2,kind,name,...repositoryPrefix!==""&&{folder:repositoryPrefix.
replace(/\/$/,"")},...live&&server(live),...elsewhere&&{url:elsewhere.url,commit:elsewhere.commit??null}})),base:base(assessment.comparison),delta:jsonDelta(assessment.
delta),sentence:assessment.sentence===""?null:assessment.sentence,summary:summary(assessment.findings),verdict:{status:assessment.verdict.status,reason:assessment.
verdict.reason,...assessment.verdict.afterMerge===void 0?{}:{afterMerge:assessment.verdict.afterMerge}},...jsonScore(assessment.score),coverage:{percent:coverage.
percent,filesListed:coverage.filesListed,filesWhole:coverage.filesWhole,bytes:coverage.bytes,kinds:coverage.kinds,gaps:coverage.gaps.map(gap=>({path:pathOf({target:gap.
target,path:gap.path}),reason:gap.reason,detail:gap.detail})),gapCounts:coverage.gapCounts,...coverage.code&&{code:coverage.code},...coverage.detectors&&{detectors:coverage.
detectors},rules:[...assessment.rules.keys()].toSorted()},findings:[...assessment.findings.map(each=>finding(each,pathOf)),...assessment.remote.flatMap(run=>run.
findings.map(each=>(0,json_remote.jsonRemoteFinding)(each,run)))],components:assessment.components.map(component=>jsonComponent(component,pathOf)),relationships:assessment.
relationships.map(jsonRelationship),removedComponents:assessment.removedComponents.map(jsonRemoved),compliance:jsonCompliance(assessment.compliance),attackPaths:assessment.
attackPaths.map(jsonPath),drift:null,policies:assessment.policies.map(policy=>jsonPolicy(policy,pathOf)),remote:assessment.remote.map(json_remote.jsonRemoteRun),
notices:assessment.notices.map(({kind,message,hint})=>({kind,message,hint:hint??null}))}}function ofPullRequest({number,head,commit,isAsAtHead},{findings,targets}){
const pathOf=(0,places.D4)(targets),paths=new Set(findings.map(({finding:{locations}})=>pathOf(locations[0])));return{number,head,...commit!==void 0&&{commit},moved:[
...paths].filter(path=>!isAsAtHead(path))}}function base(comparison){return comparison.kind!=="base"?null:{commit:comparison.base??null,name:comparison.baseName??
null}}function server(live){const{url,transport,reach,profile,requests,userAgent,tools,prompts,resources,isSnapshot}=live;return{...url!==void 0&&{url},transport:transport??
null,reach,profile,requests,userAgent,tools,prompts,resources,snapshot:isSnapshot,read:!live.isUnreachable,skipped:live.isSkipped===!0}}function summary(findings){
const counts={critical:0,high:0,medium:0,low:0,info:0};for(const each of findings)(0,places.nT)(each)&&counts[each.finding.severity]++;return counts}function finding(each,pathOf){
const{finding:found,rule,copies=[]}=each;return{ruleId:found.ruleId,title:rule.title,class:rule.class,category:rule.category,severity:found.severity,confidence:found.
confidence,tier:each.tier,status:each.status,message:found.message,description:`${rule.what} ${rule.why}`.trim(),remediation:rule.fix,evidence:found.evidence,locations:[
...found.locations.map(location=>place(location,pathOf)),...copies.map(copy=>({...place(copy.finding.locations[0],pathOf),fingerprint:copy.fingerprint}))],flow:(found.
flow??[]).map(step=>passed(step,pathOf)),owasp:(0,frameworks.I1)(rule.frameworks,"owasp"),cwe:(0,frameworks.I1)(rule.frameworks,"cwe"),compliance:compliance(rule),
fingerprint:each.fingerprint,ignore:each.ignoreLine,...each.suppression===void 0?{}:{suppression:{by:each.suppression.by,reason:each.suppression.reason,until:each.
suppression.until??null}},fix:found.suggestion?{...found.suggestion}:null,origin:"local"}}function place(location,pathOf){return{...region(location,pathOf),logical:location.
logical??null}}function passed(step,pathOf){return{...region(step,pathOf),what:step.what,code:(0,way.$N)(step)}}function region(at,pathOf){const{start,end}=at.range;
return{path:pathOf(at),line:start.line,column:start.column,endLine:end.line,endColumn:end.column}}function compliance(rule){const others=frameworks.i.filter(framework=>framework.
family==="other");return Object.fromEntries(others.map(({column,name})=>[name,rule.frameworks[column]??[]]))}}),69723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$N:()=>codeOf,Pi:()=>doubtsOf,Qn:()=>fromWhere,VO:()=>wayOf,vz:()=>sourceOf});const BEGINNING=2,END=3;function wayOf({
flow=[]}){const[first]=flow;if(first===void 0)return;const steps=flow.filter((step,index)=>{const next=flow[index+1];return index===0||next===void 0||!isSameLine(
step,next)}),leftOut=steps.length-BEGINNING-END;return leftOut<=1?{beginning:steps,leftOut:0,end:[]}:{beginning:steps.slice(0,BEGINNING),leftOut,end:steps.slice(
-END)}}function sourceOf({flow=[],locations:[cause]}){const[first]=flow;return first&&!isSameLine(first,cause)?first:void 0}function isSameLine(a,b){return a.target===
b.target&&a.path===b.path&&a.range.start.line===b.range.start.line}function codeOf({snippet}){return snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.
trim()??""}function fromWhere(finding,pathOf){const source=sourceOf(finding);return source&&`${source.what}, ${pathOf(source)}:${source.range.start.line}`}function doubtsOf({
flow,evidence}){return flow?evidence.slice(1):[]}})};export{id,ids,modules};
