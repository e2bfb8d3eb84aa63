const id=8776,ids=[8776],modules={4889:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{T_:()=>frameworkTitle,i:()=>FRAMEWORKS,nI:()=>citedId});const FRAMEWORKS=[{column:"cwe",name:"cwe",title:"CWE",edition:"",family:"cwe"},{column:"owasp_llm_2025",
name:"owasp_llm_2025",title:"OWASP Top 10 for LLM Applications",edition:"2025",family:"owasp"},{column:"owasp_llm_2026",name:"owasp_llm_2026",title:"OWASP Top 1\
0 for LLM Applications",edition:"2026",family:"owasp"},{column:"owasp_mcp_2025",name:"owasp_mcp_2025",title:"OWASP MCP Top 10",edition:"2025",family:"owasp"},{column:"\
owasp_asi_2026",name:"owasp_asi_2026",title:"OWASP Top 10 for Agentic Applications",edition:"2026",family:"owasp"},{column:"owasp_ast_2026",name:"owasp_ast_2026",
title:"OWASP Agentic Skills Top 10",edition:"2026",family:"owasp"},{column:"mitre_atlas",name:"mitre_atlas",title:"MITRE ATLAS",edition:"",family:"other"},{column:"\
soc2_tsc",name:"soc2",title:"SOC 2 Trust Services Criteria",edition:"2017",family:"other"},{column:"hipaa",name:"hipaa",title:"HIPAA Security Rule",edition:"",family:"\
other"},{column:"nist_ai_rmf",name:"nist_ai_rmf",title:"NIST AI RMF",edition:"1.0",family:"other"},{column:"nist_ai_600_1",name:"nist_ai_600_1",title:"NIST AI 6\
00-1",edition:"2024",family:"other"},{column:"eu_ai_act",name:"eu_ai_act",title:"EU AI Act",edition:"2024/1689",family:"other"},{column:"iso_42001",name:"iso_42\
001",title:"ISO/IEC 42001",edition:"2023",family:"other"},{column:"pci_dss_4",name:"pci_dss_4",title:"PCI DSS",edition:"4.0.1",family:"other"}];function frameworkTitle(framework){
return framework.edition===""?framework.title:`${framework.title} ${framework.edition}`}function citedId(framework,id2){return framework.family==="owasp"?`${id2}\
:${framework.edition}`:id2}}),6786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>jsonText});
const INVISIBLE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;function jsonText(value,indent=0){return JSON.stringify(value,null,indent).replace(
/\\(?:ud[89a-f][0-9a-f]{2}|.)/g,found=>found.length>2?"\uFFFD":found).replace(INVISIBLE,character=>character===`
`?character:escaped(character)).replaceAll("##[","#\\u0023[")}function escaped(character){let text="";for(let index=0;index<character.length;index++)text+=`\\u${character.
charCodeAt(index).toString(16).padStart(4,"0")}`;return text}}),8776:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{jsonReport:()=>jsonReport});var _model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4889),_json_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6786),_places_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4190),_way_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9723);const jsonReport={format:"json",mediaType:"application/json",render:(assessment,{pullRequest})=>`${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__.s)({...document(
assessment),...pullRequest&&{pullRequest:ofPullRequest(pullRequest,assessment)}},2)}
`};function document(assessment){const{coverage}=assessment,pathOf=(0,_places_js__WEBPACK_IMPORTED_MODULE_2__.D4)(assessment.targets);return{version:1,tool:{name:assessment.
tool.name,version:assessment.tool.version},targets:assessment.targets.map(({id:id2,kind,name,live,elsewhere})=>({id:id2,kind,name,...live&&server(live),...elsewhere&&
{url:elsewhere.url,commit:elsewhere.commit??null}})),base:base(assessment.comparison),delta:null,sentence:null,summary:summary(assessment.findings),verdict:{status:assessment.
verdict.status,reason:assessment.verdict.reason,...assessment.verdict.afterMerge===void 0?{}:{afterMerge:assessment.verdict.afterMerge}},score:null,grade:null,categories:[],
contributors:null,caps:null,coverage:{percent:coverage.percent,filesListed:coverage.filesListed,filesWhole:coverage.filesWhole,bytes:coverage.bytes,kinds:coverage.
kinds,gaps:coverage.gaps.map(gap=>({path:pathOf({target:gap.target,path:gap.path}),reason:gap.reason,detail:gap.detail})),gapCounts:coverage.gapCounts,...coverage.
code&&{code:coverage.code}},findings:assessment.findings.map(each=>finding(each,pathOf)),components:[],relationships:[],compliance:null,attackPaths:null,drift:null,
policies:[],remote:[],notices:assessment.notices.map(({kind,message,hint})=>({kind,message,hint:hint??null}))}}function ofPullRequest({number,head,commit,isAsAtHead},{
findings,targets}){const pathOf=(0,_places_js__WEBPACK_IMPORTED_MODULE_2__.D4)(targets),paths=new Set(findings.map(({finding:{locations}})=>pathOf(locations[0])));
return{number,head,...commit!==void 0&&{commit},moved:[...paths].filter(path=>!isAsAtHead(path))}}function base(comparison){return comparison.kind!=="base"?null:
{commit:comparison.base??null,name:comparison.baseName??null}}function server(live){const{url,transport,reach,profile,requests,userAgent,tools,prompts,resources,
isSnapshot}=live;return{...url!==void 0&&{url},transport:transport??null,reach,profile,requests,userAgent,tools,prompts,resources,snapshot:isSnapshot,read:!live.
isUnreachable,skipped:live.isSkipped===!0}}function summary(findings){const counts={critical:0,high:0,medium:0,low:0,info:0};for(const each of findings)(0,_places_js__WEBPACK_IMPORTED_MODULE_2__.
nT)(each)&&counts[each.finding.severity]++;return counts}function finding(each,pathOf){const{finding:found,rule,copies=[]}=each;return{ruleId:found.ruleId,title:rule.
title,class:rule.class,category:rule.category,severity:found.severity,confidence:found.confidence,tier:each.tier,status:each.status,message:found.message,description:`${rule.
what} ${rule.why}`.trim(),remediation:rule.fix,evidence:found.evidence,locations:[...found.locations.map(location=>place(location,pathOf)),...copies.map(copy=>({
...place(copy.finding.locations[0],pathOf),fingerprint:copy.fingerprint}))],flow:(found.flow??[]).map(step=>passed(step,pathOf)),owasp:idsOf(rule,"owasp"),cwe:idsOf(
rule,"cwe"),compliance:compliance(rule),fingerprint:each.fingerprint,ignore:each.ignoreLine,...each.suppression===void 0?{}:{suppression:{by:each.suppression.by,
reason:each.suppression.reason,until:each.suppression.until??null}},fix:null,origin:"local"}}function place(location,pathOf){return{...region(location,pathOf),logical:location.
logical??null}}function passed(step,pathOf){return{...region(step,pathOf),what:step.what,code:(0,_way_js__WEBPACK_IMPORTED_MODULE_3__.$N)(step)}}function region(at,pathOf){
const{start,end}=at.range;return{path:pathOf(at),line:start.line,column:start.column,endLine:end.line,endColumn:end.column}}function idsOf(rule,family){return _model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__.
i.filter(framework=>framework.family===family).flatMap(framework=>(rule.frameworks[framework.column]??[]).map(id2=>(0,_model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__.
nI)(framework,id2)))}function compliance(rule){const others=_model_frameworks_js__WEBPACK_IMPORTED_MODULE_0__.i.filter(framework=>framework.family==="other");return Object.
fromEntries(others.map(({column,name})=>[name,rule.frameworks[column]??[]]))}}),4190:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D4:()=>repositoryPaths,MA:()=>changedLines,XJ:()=>isObserved,fo:()=>isFile,lS:()=>copiesOf,nT:()=>isOpen,ru:()=>isSpoken,
yH:()=>spokenPlace});function isOpen(each){return each.status!=="suppressed"&&each.tier!=="context"}function copiesOf({copies=[]}){return copies.map(({finding})=>finding.
locations[0])}function isFile(place){return!/^[a-z][a-z0-9+.-]*:\/\//i.test(place.path)}function isSpoken(place){return place.path.startsWith("mcp://")}function isObserved(place){
return isSpoken(place)&&place.path.endsWith("/observations.json")}function changedLines({ruleId,evidence}){return ruleId.startsWith("pin/")&&evidence.some(line=>/^[-+] /.
test(line))?evidence:[]}function spokenPlace(place,pathOf){return place.logical===void 0||place.logical===""?pathOf(place):place.logical}function repositoryPaths(targets){
const prefixes=new Map(targets.map(target=>[target.id,target.repositoryPrefix]));return place=>isFile(place)?`${prefixes.get(place.target)??""}${place.path}`:place.
path}}),9723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$N:()=>codeOf,Pi:()=>doubtsOf,
Qn:()=>fromWhere,VO:()=>wayOf,vz:()=>sourceOf});const BEGINNING=2,END=3;function wayOf({flow=[]}){const[first]=flow;if(first===void 0)return;const steps=flow.filter(
(step,index)=>{const next=flow[index+1];return index===0||next===void 0||!isSameLine(step,next)}),leftOut=steps.length-BEGINNING-END;return leftOut<=1?{beginning:steps,
leftOut:0,end:[]}:{beginning:steps.slice(0,BEGINNING),leftOut,end:steps.slice(-END)}}function sourceOf({flow=[],locations:[cause]}){const[first]=flow;return first&&
!isSameLine(first,cause)?first:void 0}function isSameLine(a,b){return a.target===b.target&&a.path===b.path&&a.range.start.line===b.range.start.line}function codeOf({
snippet}){return snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.trim()??""}function fromWhere(finding,pathOf){const source=sourceOf(finding);return source&&
`${source.what}, ${pathOf(source)}:${source.range.start.line}`}function doubtsOf({flow,evidence}){return flow?evidence.slice(1):[]}})};export{id,ids,modules};
