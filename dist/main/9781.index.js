const id=9781,ids=[9781,6786,4540],modules={90834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Gw:()=>exampleFiles,K_:()=>shownExample,oR:()=>joined});const SPLIT="{+}";function joined(text){return text.replaceAll(SPLIT,"")}function joinedExample({text}){
return joined(text)}function exampleFiles({path,text,others=[]}){return[{path,text},...others].map(file=>({path:file.path,text:joined(file.text)}))}function shownExample({
text,others=[]}){const further=others.map(file=>`
\u2026 ${file.path}
${file.text}`);return[text,...further].join("").replaceAll(SPLIT,"\u2026")}}),96786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{jsonLines:()=>jsonLines,jsonText:()=>jsonText});const INVISIBLE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function jsonText(value,indent=0){return JSON.stringify(value,null,indent).replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g,found=>found.length>2?"\uFFFD":found).replace(
INVISIBLE,character=>character===`
`?character:escaped(character)).replaceAll("##[","#\\u0023[")}function jsonLines(document){return`{
${Object.entries(document).flatMap(([name,value])=>{if(value===void 0)return[];const text=isLong(value)?`[
${value.map(entry=>jsonText(entry)).join(`,
`)}
]`:jsonText(value);return[`${jsonText(name)}: ${text}`]}).join(`,
`)}
}`}function isLong(value){return Array.isArray(value)&&value.length>0}function escaped(character){let text="";for(let index=0;index<character.length;index++)text+=
`\\u${character.charCodeAt(index).toString(16).padStart(4,"0")}`;return text}}),8103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>markdownProse});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989);function markdownProse(text){
const parts=text.split(/`([^`]+)`/),between=part=>part.startsWith(" ")?` ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(part)}`:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)(part);return parts.map((part,index)=>index%2===1?(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)(part):between(part)).join("")}}),24540:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>ruleHelpUri,ruleHelp:()=>ruleHelp});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),
_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54889),_model_rule_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(90834),_prose_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8103);const REPOSITORY="https://github.com/bartizan/bartizan",EXAMPLE_LINES=40,EXAMPLE_COLUMNS=400,TEXT_LIMIT=4e3,LINK=/^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~:/?#@!$&*+,;=%-]*)?$/;
function ruleHelpUri(id2){const slash=id2.indexOf("/"),pack=slug(slash<0?"rules":id2.slice(0,slash));return`${REPOSITORY}/blob/main/docs/rules/${pack}.md#${slug(
id2.slice(slash+1))}`}function slug(text){return text.slice(0,100).toLowerCase().replace(/[^a-z0-9_-]+/g,"-")}function ruleHelp(rule){return{text:`${textSections(
rule).join(`

`)}
`,markdown:`${markdownSections(rule).join(`

`)}
`}}function markdownSections(rule){const classes=classLines(rule),[bad]=rule.bad,[good]=rule.good;return[`# ${prose(rule.title)}`,`**What was found.** ${prose(rule.
what)}`,`**What an attacker does with it.** ${prose(rule.why)}`,...bad===void 0?[]:[`**Bad**, in ${code(bad.path)}:`,(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
dI)(exampleLines(bad))],...good===void 0?[]:[markdownGood(good),(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)(exampleLines(good))],`**Fix.** ${prose(rule.fix)}`,
...silenceMarkdown(rule.id),...rule.references.length===0?[]:["**References**",rule.references.map(each=>`- ${reference(each)}`).join(`
`)],...classes.length===0?[]:["**Classes**",classes.map(each=>`- ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(flat(each))}`).join(`
`)]]}function markdownGood(good){return`**Good**, in ${code(good.path)}${good.because===void 0?"":` (${prose(good.because)})`}:`}function silenceMarkdown(id2){return[
"**Silence it** in `bartizan.yml`, with a reason (each finding also shows a line for itself alone):",(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)(["ignore\
:",`  ${configLine(id2)}`],"yaml"),"or in your own code, in a comment beside it:",(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)([marker(id2)])]}function textSections(rule){
const classes=classLines(rule),[bad]=rule.bad,[good]=rule.good;return[line(rule.title),`What was found: ${line(rule.what)}`,`What an attacker does with it: ${line(
rule.why)}`,...bad===void 0?[]:[`Bad, in ${line(bad.path)}:
${indented(exampleLines(bad))}`],...good===void 0?[]:[`${textGood(good)}
${indented(exampleLines(good))}`],`Fix: ${line(rule.fix)}`,`Silence it in bartizan.yml, with a reason:
${indented(["ignore:",`  ${configLine(rule.id)}`])}`,`or in your own code, in a comment beside it:
${indented([marker(rule.id)])}`,...rule.references.length===0?[]:[`References:
${indented(rule.references.map(flat))}`],...classes.length===0?[]:[`Classes:
${indented(classes.map(flat))}`]]}function textGood(good){return`Good, in ${line(good.path)}${good.because===void 0?"":` (${line(good.because)})`}:`}function line(text){
return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(flat(text))}function flat(text){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,TEXT_LIMIT).
replace(/\s*\n\s*/g," ").trim()}function indented(lines){return lines.map(each=>`    ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(each)}`).join(`
`)}function prose(text){return(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__.h)(flat(text))}function code(text){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,200))}function reference(url){return LINK.test(url)?`<${url}>`:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)(flat(url))}function configLine(id2){return`- { rule: ${id2}, path: "path/to/file", reason: "why it is all right" }`}function marker(id2){return`bartizan-ign\
ore: ${id2} -- why it is all right`}function exampleLines(example){const lines=(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_3__.K_)(example).replace(/\r?\n$/,"").
split(/\r?\n/),shown=lines.slice(0,EXAMPLE_LINES).map(each=>(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(each,EXAMPLE_COLUMNS));return lines.length>EXAMPLE_LINES?
[...shown,`\u2026 ${lines.length-EXAMPLE_LINES} more lines`]:shown}function classLines(rule){return _model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__.i.filter(framework=>framework.
family!=="other").flatMap(framework=>{const ids2=rule.frameworks[framework.column]??[];return ids2.length===0?[]:[`${(0,_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__.
T_)(framework)}: ${ids2.join(", ")}`]})}}),28124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{MU:()=>isAnyUnkept,Ob:()=>policyRows,SV:()=>violationLine});function policyRows(policies,pathOf,linesEach){const unkept=policies.filter(({status})=>status!=="p\
ass");return[...unkept.filter(({isGating})=>isGating),...unkept.filter(({isGating})=>!isGating)].map(policy=>{const{kind,description="",isGating,violations,count,
target}=policy,named=target==="scan"?[]:violations.slice(0,linesEach);return{kind,title:titleOf(policy),description,isGating,lines:named.map(violation=>violationLine(
violation,pathOf)),more:target==="scan"?0:count-named.length}})}function isAnyUnkept(policies){return policies.some(({status})=>status!=="pass")}function titleOf({
name,severity,reason,isGating,status,at}){const remark=isGating||status!=="fail"?"":", does not stop";return`"${name}"${severity===void 0?"":` (${severity})`}: ${reason}${remark}\
; ${at.path}:${at.line}`}function violationLine({id:id2,name,what,place,status},pathOf){return`${place?`${pathOf(place)}:${place.start.line}  `:""}${name}: ${what}${status===
"known"?" (there before)":""} [${id2}]`}}),39781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{RESULT_LIMIT:()=>RESULT_LIMIT,sarifReport:()=>sarifReport});var lib_escape=__webpack_require__(68989),coverage=__webpack_require__(
27706),severity=__webpack_require__(96271),json_text=__webpack_require__(96786),places=__webpack_require__(64190),reports_policies=__webpack_require__(28124),frameworks=__webpack_require__(
54889),markdown_rule=__webpack_require__(24540);const WEIGHTS={critical:9.5,high:8,medium:5.5,low:2,info:null},REVIEW_WEIGHT=6.9,PROBLEM_SEVERITIES={error:"erro\
r",warning:"warning",note:"recommendation"},NAME_LIMIT=255,DESCRIPTION_LIMIT=1024,TAG_LIMIT=10;function levelOf(severity2,isReview){return severity2==="critical"||
severity2==="high"?isReview?"warning":"error":severity2==="medium"?"warning":"note"}function descriptorId(id2,isReview){const shown=(0,lib_escape.C9)(id2,NAME_LIMIT);
return isReview?`${shown}/review`:shown}function descriptor(rule,isReview){const id2=descriptorId(rule.id,isReview),level=levelOf(rule.severity,isReview),weight=WEIGHTS[rule.
severity];return{id:id2,name:pascalCase(id2).slice(0,NAME_LIMIT),shortDescription:{text:described(rule.title,rule.id)},fullDescription:{text:described(`${rule.what}\
 ${rule.why}`,rule.id)},help:(0,markdown_rule.ruleHelp)(rule),helpUri:(0,markdown_rule.S)(rule.id),defaultConfiguration:{level},properties:{tags:tags(rule),precision:rule.
confidence,"problem.severity":PROBLEM_SEVERITIES[level],...weight===null?{}:{"security-severity":(isReview?Math.min(weight,REVIEW_WEIGHT):weight).toFixed(1)}}}}
function described(text,id2){const trimmed=text.replace(/\s*\n\s*/g," ").trim();return(0,lib_escape.C9)(trimmed===""?id2:trimmed,DESCRIPTION_LIMIT)}function pascalCase(id2){
return id2.split(/[^A-Za-z0-9]+/).filter(word=>word!=="").map(word=>word.charAt(0).toUpperCase()+word.slice(1)).join("")}function tags(rule){const cwe=(rule.frameworks.
cwe??[]).flatMap(id2=>{const number=/^CWE-(\d{1,5})$/.exec(id2)?.[1];return number===void 0?[]:[`external/cwe/cwe-${number.padStart(3,"0")}`]}),owasp=frameworks.
i.filter(framework=>framework.family==="owasp").toSorted((left,right)=>right.edition.localeCompare(left.edition,"en")).flatMap(framework=>(rule.frameworks[framework.
column]??[]).map(id2=>(0,frameworks.nI)(framework,id2))),all=[...WEIGHTS[rule.severity]===null?[]:["security"],...cwe.slice(0,4),...owasp];return[...new Set(all.
map(tag=>(0,lib_escape.C9)(tag,100)))].slice(0,TAG_LIMIT)}var way=__webpack_require__(69723);const RESULT_LIMIT=5e3,NOTIFICATION_LIMIT=20,RELATED_LIMIT=99,LINKED_LIMIT=5,
TEXT_LIMIT=4e3,STEP_LIMIT=500,PATHS_SHOWN=3,sarifReport={format:"sarif",mediaType:"application/sarif+json",render:(assessment,options)=>`${(0,json_text.jsonText)(
log(assessment,options.category??"bartizan"))}
`};function log(assessment,category){const open=assessment.findings.filter(places.nT).toSorted(byWeight),live=new Set(assessment.targets.flatMap(target=>target.
live?[target.id]:[])),placed=open.flatMap(each=>place(each,live)),kept=placed.slice(0,RESULT_LIMIT),rules=descriptors(kept),indexes=new Map(rules.map(({id:id2},index)=>[
id2,index])),pathOf=(0,places.D4)(assessment.targets);return{$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"\
Bartizan",semanticVersion:assessment.tool.version,informationUri:"https://github.com/bartizan/bartizan",rules}},automationDetails:{id:`${categoryId(category)}/`},
invocations:[{executionSuccessful:assessment.verdict.status!=="none",toolExecutionNotifications:[...leftOut(placed.length-kept.length,open.length-placed.length),
...gapNotifications(assessment,pathOf),...noticeNotifications(assessment.notices),...policyNotifications(assessment,pathOf)]}],columnKind:"utf16CodeUnits",...assessment.
score.overall!==null&&{properties:scored(assessment.score)},results:kept.map(one=>result(one,indexes,pathOf))}]}}function scored({version,overall,grade,evaluated,
categories}){const byCategory=categories.flatMap(({category,score})=>score===null?[]:[[category,score]]);return{score:overall,grade,scoring:{version,evaluated},
categories:Object.fromEntries(byCategory)}}function categoryId(category){const seen=category.normalize("NFC").replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu,"-"),cleaned=(0,lib_escape.
Jj)(seen,200).replace(/^[-/]+|[-/]+$/g,"");return cleaned===""?"bartizan":cleaned}function byWeight(left,right){return severity.oC.indexOf(left.finding.severity)-
severity.oC.indexOf(right.finding.severity)||severity.ix.indexOf(left.finding.confidence)-severity.ix.indexOf(right.finding.confidence)}function place(each,live){
const[first,...related]=[...each.finding.locations,...(0,places.lS)(each)].filter(places.fo),primary=first??(live.has(each.finding.locations[0].target)?inLock(each.
finding.locations[0]):void 0);if(primary===void 0)return[];const entry=(0,way.vz)(each.finding),source=entry&&(0,places.fo)(entry)?entry:void 0;return[{each,primary,
source,related:related.slice(0,source?RELATED_LIMIT-1:RELATED_LIMIT)}]}function inLock({logical}){return{target:"",path:"bartizan.lock",range:{start:{line:1,column:1},
end:{line:1,column:2}},...logical!==void 0&&{logical}}}function descriptors(placed){const rules=new Map,forReview=new Map;for(const{each}of placed)(each.tier===
"review"?forReview:rules).set(each.rule.id,each.rule);return[...[...rules.values()].map(rule=>descriptor(rule,!1)),...[...forReview.values()].map(rule=>descriptor(
rule,!0))].toSorted((left,right)=>left.id<right.id?-1:left.id>right.id?1:0)}function result(placed,indexes,pathOf){const{each,primary}=placed,{finding}=each,related=relatedLocations(
placed,pathOf),isReview=each.tier==="review",ruleId=descriptorId(each.rule.id,isReview),ruleIndex=indexes.get(ruleId);return{ruleId,...ruleIndex===void 0?{}:{ruleIndex},
level:levelOf(finding.severity,isReview),message:{text:`${message(withDoubts(each))}${links(placed,pathOf)}`},locations:[sarif_location(primary,pathOf)],...related.
length===0?{}:{relatedLocations:related},...codeFlows(finding.flow??[],pathOf),partialFingerprints:{primaryLocationLineHash:primary.lineHash??`${each.fingerprint}\
:1`,"bartizan/v1":each.fingerprint},properties:{tier:each.tier,confidence:finding.confidence,status:each.status}}}function message(text){return text.trim()===""?
"No message.":(0,lib_escape.Jy)((0,lib_escape.Jj)(text,TEXT_LIMIT))}function withDoubts({finding}){const doubts=(0,way.Pi)(finding);return doubts.length===0?finding.
message:`${/[.!?…]$/.test(finding.message)?finding.message:`${finding.message}.`} Note: ${doubts.join("; ")}.`}function relatedLocations({source,related},pathOf){
return[...source?[{...sarif_location(source,pathOf),message:{text:said(source.what)}}]:[],...related.map(one=>sarif_location(one,pathOf))].map((one,index)=>({id:index+
1,...one}))}function codeFlows(flow,pathOf){const steps=flow.filter(places.fo);return steps.length===0?{}:{codeFlows:[{threadFlows:[{locations:steps.map(step=>({
location:{...sarif_location(step,pathOf),message:{text:said(step.what)}}}))}]}]}}function said(what){return what.trim()===""?"Passes here.":(0,lib_escape.Jy)((0,lib_escape.
Jj)(what,STEP_LIMIT))}function links({source,related},pathOf){const from=source?` From ${sarif_link(source,1,pathOf)}.`:"";if(related.length===0)return from;const linked=related.
slice(0,LINKED_LIMIT).map((one,index)=>sarif_link(one,index+(source?2:1),pathOf)),more=related.length>LINKED_LIMIT?` and ${related.length-LINKED_LIMIT} more`:"";
return`${from} See also ${linked.join(", ")}${more}.`}function sarif_link(place2,id2,pathOf){return`[${(0,lib_escape.Jy)((0,lib_escape.Jj)(`${pathOf(place2)}:${place2.
range.start.line}`,200))}](${id2})`}function sarif_location(place2,pathOf){return{physicalLocation:{artifactLocation:{uri:uriOf(pathOf(place2))},region:region(place2.
range)},...place2.logical===void 0||place2.logical===""?{}:{logicalLocations:[{fullyQualifiedName:(0,lib_escape.C9)(place2.logical,500)}]}}}function uriOf(path){
return path.split("/").filter(segment=>segment!==""&&segment!==".").map(encodeSegment).join("/")}function encodeSegment(segment){return encodeURIComponent(segment.
replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"))}function region({start,end}){return{startLine:start.line,startColumn:start.column,endLine:end.line,endColumn:end.column}}
function notification(level,id2,text){return{level,descriptor:{id:id2},message:{text}}}function leftOut(overLimit,withoutFile){const cutOff=`${counted(overLimit)}\
 left out: GitHub shows ${RESULT_LIMIT} of one run, the worst come first.`,placeless=`${counted(withoutFile)} left out: in no file of the repository.`;return[...overLimit>
0?[notification("warning","results/limit",cutOff)]:[],...withoutFile>0?[notification("warning","results/no-file",placeless)]:[]]}function counted(count){return count===
1?"1 finding is":`${count} findings are`}function gapNotifications(assessment,pathOf){const byReason=new Map;for(const gap of assessment.coverage.gaps){if(!(0,coverage.
O)(gap))continue;const gaps=byReason.get(gap.reason)??[];gaps.push(gap),byReason.set(gap.reason,gaps)}return[...byReason.values()].slice(0,NOTIFICATION_LIMIT).flatMap(
gaps=>{const[first]=gaps;if(first===void 0)return[];const count=Math.max(gaps.length,assessment.coverage.gapCounts[first.reason]??0),paths=gaps.slice(0,PATHS_SHOWN).
map(gap=>(0,lib_escape.Jj)(pathOf(gap),200)),more=count>paths.length?` and ${count-paths.length} more`:"",text=`Not wholly looked at (${first.reason}): ${paths.
join(", ")}${more}. ${(0,lib_escape.Jj)(first.detail,500)}`;return[notification("warning",`coverage/${first.reason}`,(0,lib_escape.Jy)(text))]})}function policyNotifications({
policies},pathOf){return(0,reports_policies.Ob)(policies,pathOf,PATHS_SHOWN).slice(0,NOTIFICATION_LIMIT).map(({kind,title,isGating,lines,more})=>{const text=[`${kind}\
 ${title}`,...lines,...more>0&&lines.length>0?[`and ${more} more`]:[]].map(line=>(0,lib_escape.Jy)((0,lib_escape.Jj)(line,STEP_LIMIT))).join(`
`);return notification(isGating?"error":"warning","policy",text)})}function noticeNotifications(notices){const shown=notices.slice(0,NOTIFICATION_LIMIT).map(({kind,
message:said2,hint})=>{const level=kind==="accepted"||kind==="not-honoured"?"warning":"note",text=hint===void 0?said2:`${said2} ${hint}`;return notification(level,
`notice/${kind}`,(0,lib_escape.Jy)((0,lib_escape.Jj)(text,TEXT_LIMIT)))}),more=notices.length-shown.length;return more>0?[...shown,notification("note","notice/m\
ore",`${more} more notices are left out.`)]:shown}}),69723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$N:()=>codeOf,Pi:()=>doubtsOf,Qn:()=>fromWhere,VO:()=>wayOf,vz:()=>sourceOf});const BEGINNING=2,END=3;function wayOf({flow=[]}){const[first]=flow;
if(first===void 0)return;const steps=flow.filter((step,index)=>{const next=flow[index+1];return index===0||next===void 0||!isSameLine(step,next)}),leftOut=steps.
length-BEGINNING-END;return leftOut<=1?{beginning:steps,leftOut:0,end:[]}:{beginning:steps.slice(0,BEGINNING),leftOut,end:steps.slice(-END)}}function sourceOf({
flow=[],locations:[cause]}){const[first]=flow;return first&&!isSameLine(first,cause)?first:void 0}function isSameLine(a,b){return a.target===b.target&&a.path===
b.path&&a.range.start.line===b.range.start.line}function codeOf({snippet}){return snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.trim()??""}function fromWhere(finding,pathOf){
const source=sourceOf(finding);return source&&`${source.what}, ${pathOf(source)}:${source.range.start.line}`}function doubtsOf({flow,evidence}){return flow?evidence.
slice(1):[]}})};export{id,ids,modules};
