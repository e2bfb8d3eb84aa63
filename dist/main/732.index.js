const id=732,ids=[732,100,255],modules={4732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runAction:()=>runAction});var external_node_fs_=__webpack_require__(3024),config_event=__webpack_require__(3791),errors=__webpack_require__(
1469),options=__webpack_require__(6441),values=__webpack_require__(3017);function parseInputs(read,formats){const settings={},problems=[];for(const[name,option]of options.
T$){if(option.input===void 0)continue;const lines=read(option.input).split(`
`).map(line=>line.trim()).filter(line=>line!=="");if(lines.length===0)continue;const parsed=(0,values.e)(option,lines,formats);"problem"in parsed?problems.push(
`input ${option.input}: ${parsed.problem}`):settings[name]=parsed.value}if(problems.length>0)throw new errors.y(problems.length===1?problems[0]:`${problems.length}\
 inputs are wrong`,{details:problems.length===1?[]:problems});return settings}var lib_escape=__webpack_require__(8989),severity=__webpack_require__(6271),reports_groups=__webpack_require__(
3158),places=__webpack_require__(4190),way=__webpack_require__(9723),wording=__webpack_require__(7176);const PER_STEP={error:10,warning:10,notice:10},TITLE=200,
ALSO=600,IGNORE=1e3;function annotationsOf(assessment,limits=PER_STEP){const pathOf=(0,places.D4)(assessment.targets),wanted=assessment.findings.flatMap(assessed=>{
const level=levelOf(assessed);return level===void 0?[]:[{assessed,level}]}).sort((a,b)=>rank(a.assessed)-rank(b.assessed)),left={...limits},shown=wanted.flatMap(
({assessed,level})=>left[level]<=0||!(0,places.fo)(assessed.finding.locations[0])?[]:(left[level]--,[annotation(assessed,level,pathOf)]));return{shown,hidden:wanted.
length-shown.length}}function levelOf(assessed){const group=(0,reports_groups.F8)(assessed);if(group==="gating")return"error";if(assessed.isShown)return group===
"other"?"warning":group==="review"?"notice":void 0}function rank({isGating,finding}){const worst=severity.oC.indexOf(finding.severity)*severity.ix.length+severity.
ix.indexOf(finding.confidence);return isGating?worst:worst+severity.oC.length*severity.ix.length}function annotation(assessed,level,pathOf){const{finding,rule}=assessed,
[cause]=finding.locations;return{level,title:(0,lib_escape.Jj)((0,lib_escape.RK)((0,lib_escape.Jj)(`${finding.severity}: ${rule.id}`,TITLE)),TITLE),message:[prose(
(0,wording.KR)(assessed)),...comesFrom(assessed,pathOf),...alsoAt(assessed,pathOf),`Fix: ${prose(rule.fix)}`,ignore(assessed)].join(`
`),path:pathOf(cause),...placeOf(cause.range)}}function comesFrom({finding},pathOf){const from=(0,way.Qn)(finding,pathOf),doubts=(0,way.Pi)(finding);return[...from===
void 0?[]:[(0,lib_escape.C9)(`From ${from}.`,ALSO)],...doubts.length===0?[]:[(0,lib_escape.C9)(`Note: ${doubts.join("; ")}.`,ALSO)]]}function alsoAt(assessed,pathOf){
const copies=(0,places.lS)(assessed);if(copies.length===0)return[];const also=`Also at ${(0,wording.LS)(copies.length,"more place")}: ${(0,wording.qZ)(copies,pathOf)}\
; ${wording.Tl}.`;return[(0,lib_escape.C9)(also,ALSO)]}function prose(text){return(0,lib_escape.Jj)((0,lib_escape.RK)((0,lib_escape.Jj)(text,wording.W_)),wording.
W_)}function ignore({finding,ignoreLine}){const line=(0,lib_escape.RK)((0,lib_escape.Jj)(finding.inlineIgnore??ignoreLine,IGNORE+1));return line.length>IGNORE?"\
Ignore: the line to paste is in the job summary.":finding.inlineIgnore===void 0?`Ignore, in bartizan.yml: ${line}`:`Ignore: ${line}`}function placeOf({start,end}){
const endLine=Math.max(start.line,end.column===1?end.line-1:end.line);return endLine!==start.line||end.line!==start.line?{startLine:start.line,endLine}:{startLine:start.
line,endLine,startColumn:start.column,endColumn:Math.max(start.column,end.column-1)}}function annotationsDelivery(){return{name:"annotations",async deliver(assessment){
const{info,...writers}=await __webpack_require__.e(421).then(__webpack_require__.bind(__webpack_require__,6421)),{shown,hidden}=annotationsOf(assessment);for(const{
level,title,message:message2,path,startLine,endLine,startColumn,endColumn}of shown)writers[level](message2,{title,file:path,startLine,endLine,...startColumn!==void 0&&
{startColumn},...endColumn!==void 0&&{endColumn}});return hidden>0&&info(`${hidden} more findings have no annotation; all are in the job summary.`),[]}}}var delivery_files=__webpack_require__(
1298);const CONCLUSIONS={pass:"pass",warn:"warn",fail:"fail",none:"error"};function outputsDelivery(){return{name:"outputs",async deliver(assessment,rendered){const{
setOutput}=await __webpack_require__.e(421).then(__webpack_require__.bind(__webpack_require__,6421)),open=openFindings(assessment),count=severity2=>open.filter(
({finding})=>finding.severity===severity2).length;return setOutput("conclusion",CONCLUSIONS[assessment.verdict.status]),setOutput("coverage",assessment.coverage.
percent??""),setOutput("findings-count",open.length),setOutput("new-findings-count",assessment.findings.filter(({status,tier:tier2})=>status==="new"&&tier2!=="c\
ontext").length),setOutput("critical-count",count("critical")),setOutput("high-count",count("high")),setOutput("sarif-file",rendered.find(({format,file})=>format===
"sarif"&&file!==void 0)?.file??""),setOutput("report-file",rendered.find(({format,file})=>format==="json"&&file!==void 0)?.file??""),[]}}}function openFindings({
findings}){return findings.filter(({status,tier:tier2})=>status!=="suppressed"&&tier2!=="context")}var model_coverage=__webpack_require__(7706);function fixed(text){
return{open:text,items:[],close:()=>""}}function bytesOf(text){return Buffer.byteLength(text,"utf8")}function within(sections,budget){const kept=[...sections],frames=kept.
map(each=>bytesOf(each.open)+bytesOf(each.close(each.items.length)));let left=budget-frames.reduce((sum,each)=>sum+each,0);for(;left<0&&kept.length>0;)left+=frames.
pop()??0,kept.pop();const parts=[];for(const{open,items,close,share=1}of kept){let allowed=Math.floor(left*share);const placed=[];for(const item of items){const text=item(),
bytes=bytesOf(text);if(bytes>allowed)break;allowed-=bytes,left-=bytes,placed.push(text)}parts.push(open,...placed,close(items.length-placed.length))}return parts.
join("")}var code_frame=__webpack_require__(8951),markdown_prose=__webpack_require__(8103);const FRAME_WIDTH=110,ROW={path:120,what:240,fix:160},PATH=300,ID=200,
finding_IGNORE=1e3,PLACES=6,EVIDENCE=3,LOGICAL=200,CODE=120;function findingRow(assessed,pathOf,remark=""){const{finding,rule}=assessed,[cause]=finding.locations;
return`| ${[`${finding.severity}${remark}`,place(cause,pathOf,ROW.path),`${message(assessed,pathOf)}${(0,wording.Ng)(assessed)}`,(0,markdown_prose.h)((0,lib_escape.
Jj)(rule.fix,ROW.fix))].join(" | ")} |
`}function findingBlock(assessed,pathOf){const{finding,rule}=assessed,[cause,...others]=finding.locations,copies=(0,places.lS)(assessed);return`${[`#### ${finding.
severity} \xB7 ${place(cause,pathOf,PATH)} \xB7 ${code((0,lib_escape.Jj)(rule.id,ID))}`,...source(assessed,cause),(0,markdown_prose.h)((0,lib_escape.Jj)((0,wording.
KR)(assessed),wording.W_)),...finding_way(assessed,pathOf),...others.length===0?[]:[finding_places(others,pathOf)],...copies.length===0?[]:[`**Also at**, ${wording.
Tl}

${finding_places(copies,pathOf)}`],...assessed.tierReason===void 0?[]:[`**Tier** ${tier(assessed)}`],`**Fix** ${(0,markdown_prose.h)((0,lib_escape.Jj)(rule.fix,
wording.W_))}`,finding.inlineIgnore===void 0?`**Ignore**, in \`bartizan.yml\` below \`ignore:\`

${paste(assessed.ignoreLine)}`:`**Ignore**, beside the line

${paste(finding.inlineIgnore)}`].join(`

`)}

`}function findingEntry(assessed,pathOf){const{finding,rule,ignoreLine}=assessed,inline=finding.inlineIgnore,why=assessed.tierReason===void 0?"":` (${tier(assessed)}\
)`,ignore2=`${code(inline??ignoreLine)}${inline===void 0?" in `bartizan.yml`":""}`;return`${mention(assessed,pathOf)}${why}<br>Fix: ${(0,markdown_prose.h)((0,lib_escape.
Jj)(rule.fix,wording.W_))}<br>Ignore: ${ignore2}
`}function findingMention(assessed,pathOf){return`${mention(assessed,pathOf)}
`}function suppressionEntry(assessed,pathOf){const{suppression}=assessed;if(suppression===void 0)return findingMention(assessed,pathOf);const by=suppression.by===
"inline"?"beside the line":"in `bartizan.yml`",until=suppression.until===void 0?"":`, until ${(0,lib_escape.wD)((0,lib_escape.Jj)(suppression.until,20))}`,added=suppression.
isAdded?", **added by this change**":"",reason=(0,lib_escape.wD)((0,lib_escape.Jj)(suppression.reason,ROW.what));return`${mention(assessed,pathOf)}<br>Ignored ${by}\
: \u201C${reason}\u201D${until}${added}
`}function mention(assessed,pathOf){const{finding,rule}=assessed,where=place(finding.locations[0],pathOf,ROW.path);return`- ${finding.severity} \xB7 ${where} \xB7 ${code(
(0,lib_escape.Jj)(rule.id,ID))}: ${message(assessed,pathOf)}${(0,wording.Ng)(assessed)}`}function message({finding},pathOf){const source2=(0,way.vz)(finding),from=source2?
`, from ${place(source2,pathOf,ROW.path)}`:"",said=(0,lib_escape.Jj)(finding.message,ROW.what);return`${(0,markdown_prose.h)(source2?said.replace(/\.$/,""):said)}${from}`}
function finding_way({finding},pathOf){const found=(0,way.VO)(finding);if(!found)return[];const{beginning,leftOut,end}=found,entry=step=>{const line=(0,way.$N)(
step),shown=line===""?"":`: ${code((0,lib_escape.Jj)(line,CODE))}`;return`1. ${place(step,pathOf,PATH)} ${(0,markdown_prose.h)((0,lib_escape.Jj)(step.what,LOGICAL))}${shown}`},
doubts=(0,way.Pi)(finding);return[[...beginning.map(entry),...leftOut>0?[`1. \u2026 ${(0,wording.LS)(leftOut,"more step")}`]:[],...end.map(entry)].join(`
`),...doubts.length===0?[]:[`**Note** ${(0,markdown_prose.h)((0,lib_escape.Jj)(doubts.join("; "),wording.W_))}`]]}function place(location,pathOf,limit){const path=pathOf(
location);return`${(0,lib_escape.D9)(path.length>limit?`\u2026${path.slice(-limit)}`:path)} ${location.range.start.line}`}function tier({tier:lowered,tierReason=""}){
return`${lowered}, because ${(0,lib_escape.wD)((0,lib_escape.Jj)(tierReason,ROW.what))}`}function source({finding},cause){if(cause.snippet===void 0){const evidence=finding.
evidence.slice(0,EVIDENCE).map(each=>(0,lib_escape.Jj)(each,FRAME_WIDTH));return evidence.length===0?[]:[(0,lib_escape.dI)(evidence)]}const lines=(0,code_frame.
l)(cause.snippet,FRAME_WIDTH).map(({gutter,text})=>`${gutter}${text}`.trimEnd());return[(0,lib_escape.dI)(lines)]}function finding_places(locations,pathOf){const shown=locations.
slice(0,PLACES).map(each=>{const what=each.logical===void 0?"":` ${(0,lib_escape.wD)((0,lib_escape.Jj)(each.logical,LOGICAL))}`;return`- ${place(each,pathOf,PATH)}${what}`}),
rest=locations.length-shown.length;return[...shown,...rest>0?[`- and ${(0,wording.LS)(rest,"more place")}`]:[]].join(`
`)}function paste(line){return(0,lib_escape.dI)([(0,lib_escape.Jj)(line,finding_IGNORE)])}function code(text){return(0,lib_escape.D9)((0,lib_escape.Jj)(text,finding_IGNORE))}
const SHARES={accepted:.2,table:.4,gating:.7,folded:.5},LINE=400,GAPS_NAMED=20,SILENCE=`<details><summary>How to silence one</summary>

Paste its ignore line into \`bartizan.yml\` below \`ignore:\`, or its comment beside the line, and say why. An ignore
without a reason is not accepted. What is ignored stays listed here.

</details>
`;function summaryMarkdown(assessment,budgetBytes=1e6){const{findings,notices}=assessment,groups=(0,reports_groups.zD)(findings);if(isQuiet(assessment,groups)&&
findings.length===0&&notices.length===0)return`${oneLine(assessment)}
`;const pathOf=(0,reports_groups.ZN)(assessment),accepted=notices.filter(each=>each.kind==="accepted"),others=notices.filter(each=>each.kind!=="accepted"&&!isSaid(
each,assessment)),reported=groups.other.filter(each=>each.isShown),filtered=groups.other.filter(each=>!each.isShown),reportedTitle=groups.gating.length===0?`${reported.
length} to look at`:`${reported.length} more, not stopping`,sections=[fixed(isQuiet(assessment,groups)?`${oneLine(assessment)}

`:verdict(assessment,groups)),list(`**Accepted by this pull request**

`,accepted,noticeEntry),table(groups.gating,reported,pathOf),fixed(isQuiet(assessment,groups)?"":`${coverageLine(assessment)}

`),blocks(groups.gating,pathOf),folded(reportedTitle,reported,each=>findingBlock(each,pathOf)),folded(`${groups.review.length} for review`,groups.review,each=>findingEntry(
each,pathOf)),folded(`${filtered.length} not shown`,filtered,each=>findingEntry(each,pathOf)),folded(`${groups.known.length} older, not counted`,groups.known,each=>findingMention(
each,pathOf)),folded(`${groups.suppressed.length} ignored`,groups.suppressed,each=>suppressionEntry(each,pathOf)),folded(`${groups.context.length} for context`,
groups.context,each=>findingMention(each,pathOf)),folded((0,wording.LS)(others.length,"notice"),others,noticeEntry),lookedAt(assessment,pathOf),fixed(findings.length===
0?"":SILENCE)];return`${within(sections,budgetBytes-1).trimEnd()}
`}function isQuiet({verdict:{status,afterMerge},comparison,coverage},groups){return status==="pass"&&afterMerge===void 0&&comparison.kind!=="impossible"&&groups.
gating.length+groups.other.length===0&&(0,wording.cT)(coverage)===void 0}function oneLine({comparison,coverage}){const{kind,fixedCount}=comparison,found=kind===
"base"?"nothing new":"nothing to report",fixedBefore=fixedCount>0?` ${fixedCount} fixed.`:"";return`**Bartizan: ${found}.**${fixedBefore} ${(0,wording.Xx)(coverage)}\
, 0 not looked at.`}function verdict(assessment,groups){const{verdict:given,comparison}=assessment,lines=[summary_prose(given.reason),...given.afterMerge===void 0?
[]:[`After the merge: ${summary_prose(given.afterMerge)}`],...comparison.kind==="impossible"?[`Not compared: ${summary_prose(comparison.detail??"no base was fou\
nd.")}`]:[]];return`## Bartizan: ${heading(assessment,groups)}

${lines.join(`<br>
`)}

`}function heading(assessment,{gating,other}){const{status}=assessment.verdict;return gating.length>0?(0,wording.fX)(assessment,gating.length):status==="fail"?"\
failed":status==="none"?"no verdict":other.length===0?"nothing stops this build":`${(0,wording.LS)(other.length,assessment.comparison.kind==="base"?"new finding":
"finding")}, none stops this build`}function table(gating,reported,pathOf){if(gating.length+reported.length===0)return fixed("");const remark=gating.length===0?
"":", does not stop";return{open:`| | where | what | end it |
|---|---|---|---|
`,items:[...gating.map(each=>()=>findingRow(each,pathOf)),...reported.map(each=>()=>findingRow(each,pathOf,remark))],close:leftOut=>`
${leftOutLine(leftOut)}`,share:SHARES.table}}function blocks(findings,pathOf){return{open:"",items:findings.map(each=>()=>findingBlock(each,pathOf)),close:leftOutLine,
share:SHARES.gating}}function list(open,of,entry){if(of.length===0)return fixed("");const close=leftOut=>`
${leftOutLine(leftOut)}`;return{open,items:of.map(each=>()=>entry(each)),close,share:SHARES.accepted}}function folded(title,of,entry){return of.length===0?fixed(
""):{open:`<details><summary>${title}</summary>

`,items:of.map(each=>()=>entry(each)),close:leftOut=>`
${leftOutLine(leftOut)}</details>

`,share:SHARES.folded}}function leftOutLine(leftOut){return leftOut===0?"":`\u2026 and ${leftOut} more, left out to keep this page below its size limit.

`}function coverageLine({coverage}){return`${(0,wording.Xx)(coverage)}. ${(0,wording.cT)(coverage)??"0 not looked at."}`}function lookedAt({coverage,comparison,
timings},pathOf){const{base,baseName,newCount,knownCount,fixedCount}=comparison,name=baseName===void 0?"the base":summary_prose(baseName),id2=base===void 0?"":`\
 (${(0,lib_escape.D9)(base.slice(0,7))})`,facts=[`- ${[(0,wording.Xx)(coverage),`${(coverage.bytes/1e6).toFixed(1)} MB`,(0,wording.p0)(timings)].filter(each=>each!==
void 0).join(" \xB7 ")}`,...comparison.kind==="base"?[`- Compared with ${name}${id2}: ${newCount} new, ${knownCount} older, ${fixedCount} fixed`]:[]],gaps=[...model_coverage.
x].sort((a,b)=>Number(isIntended(a))-Number(isIntended(b))).flatMap(reason=>{const of=coverage.gaps.filter(each=>each.reason===reason),count=coverage.gapCounts[reason]??
of.length;if(count===0)return[];const named=of.slice(0,GAPS_NAMED),rest=count-named.length;return[()=>`- ${isIntended(reason)?"Left out by intent":"Not looked a\
t"}: ${(0,wording.Yq)(reason,count)}
`,...named.map(each=>()=>`  - ${(0,lib_escape.D9)((0,lib_escape.Jj)(pathOf(each),LINE))}: ${summary_prose(each.detail)}
`),...rest>0&&named.length>0?[()=>`  - and ${rest} more
`]:[]]});return{open:`<details><summary>What was looked at</summary>

${facts.join(`
`)}
`,items:gaps,close:leftOut=>`
${leftOutLine(leftOut)}</details>

`}}function isIntended(reason){return!(0,model_coverage.O)({target:"",path:"",reason,detail:""})}function noticeEntry({kind,message:message2,hint}){return`- ${kind===
"not-honoured"?"Not honoured: ":""}${summary_prose(hint===void 0?message2:`${message2} ${hint}`)}
`}function isSaid(notice,{comparison}){return notice.kind==="comparison"&&comparison.kind==="impossible"&&notice.message===comparison.detail}function summary_prose(text){
return(0,lib_escape.wD)((0,lib_escape.Jj)(text,LINE))}function summaryDelivery(path){return{name:"summary",async deliver(assessment){if(path===void 0||path==="")
return[{kind:"delivery",message:"There is no job summary file on this runner."}];try{return(0,external_node_fs_.appendFileSync)(path,summaryMarkdown(assessment)),
[]}catch(error){return[{kind:"delivery",message:`The job summary could not be written: ${error.code??String(error)}`}]}}}}var exit_codes=__webpack_require__(9277),
hash=__webpack_require__(5862),reports=__webpack_require__(1200),build_workspaces=__webpack_require__(6100);async function runAction(){const host=actionHost();process.
exitCode=exit_codes.d.noVerdict;try{const inputs=parseInputs(getInput,[...reports.S.keys()]),{GITHUB_EVENT_NAME:name="unknown",GITHUB_EVENT_PATH:path,GITHUB_SHA:sha}=host.
env,event=(0,config_event.j_)(name,readPayload(path),sha);process.exitCode=await scan(inputs,event,host)}catch(error){process.exitCode=error instanceof errors.y?
exit_codes.d.usage:exit_codes.d.noVerdict,await sayError(error),await sayConclusion()}}const loadCore=()=>__webpack_require__.e(421).then(__webpack_require__.bind(
__webpack_require__,6421));function getInput(name){return(process.env[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]??"").trim()}async function sayConclusion(){
const{info,setOutput}=await loadCore();try{setOutput("conclusion","error")}catch(error){info(`The outputs could not be written: ${(0,lib_escape.RK)(String(error))}`)}}
async function sayError(error){const{endGroup,error:annotateError}=await loadCore();if(endGroup(),error instanceof errors.y){const lines=[error.message,...error.
details,...error.hint===void 0?[]:[error.hint]];annotateError(lines.map(lib_escape.RK).join(`
`),{title:"Bartizan could not run"});return}const text=error instanceof Error?error.stack??error.message:String(error);annotateError((0,lib_escape.RK)(text),{title:"\
Bartizan: internal error, please report it"})}async function scan(inputs,event,host){host.out(`::group::Bartizan: scan
`);const sarif={format:"sarif",file:inputs.sarifFile??"bartizan.sarif"},reports2=[{format:"text"},...(inputs.reports??[]).map(withFile)],paths=[getInput("path")||
"."],[workspaces,{run}]=await Promise.all([(0,build_workspaces.openWorkspaces)(paths,host,{isForeign:(0,config_event.r0)(event)}),Promise.all([__webpack_require__.
e(138),__webpack_require__.e(851),__webpack_require__.e(663),__webpack_require__.e(304),__webpack_require__.e(61)]).then(__webpack_require__.bind(__webpack_require__,
4304))]),{assessment,undelivered,exitCode}=await run({workspaces,settings:{...inputs,color:"always",...host.env.RUNNER_DEBUG==="1"&&{verbose:!0},reports:reports2.
some(({format})=>format==="sarif")?reports2:[...reports2,sarif]},event,defaultReports:[],deliveries:settings=>deliveries(settings,host)},host),{info,warning}=await loadCore();
for(const{message:message2,hint}of undelivered)warning(`${(0,lib_escape.RK)(message2)}${hint===void 0?"":` ${(0,lib_escape.RK)(hint)}`}`);return info((0,lib_escape.
RK)(assessment.verdict.reason)),exitCode}function deliveries(settings,host){const files=(0,delivery_files.E)(host.cwd,host.out);return[{name:"log",deliver:(assessment,rendered)=>files.
deliver(assessment,rendered).finally(async()=>(await loadCore()).endGroup())},...settings.annotations==="false"?[]:[annotationsDelivery()],...settings.jobSummary===
!1?[]:[summaryDelivery(host.env.GITHUB_STEP_SUMMARY)],outputsDelivery()]}function withFile(request){return request.file!==void 0||request.format==="text"?request:
{...request,file:`bartizan.${reports.S.get(request.format)?.extension??request.format}`}}function readPayload(path){if(!(path===void 0||path===""))try{return JSON.
parse((0,external_node_fs_.readFileSync)(path,"utf8"))}catch{return}}function actionHost(){return{cwd:process.env.GITHUB_WORKSPACE||process.cwd(),env:process.env,
out:text=>{process.stdout.write(text)},err:text=>{process.stderr.write(text)},isOutTerminal:!1,isErrTerminal:!1,columns:void 0,now:()=>performance.now(),today:()=>new Date().
toISOString().slice(0,10),randomKey:()=>(0,hash.nw)(16)}}}),7706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{O:()=>isMissed,x:()=>GAP_REASONS});const GAP_REASONS=["unreadable","vanished","too-large","unparsable","too-deep","symlink","submodule","\
binary","excluded","detector-failed","time-limit","not-supported"],MISSED=new Set(["unreadable","vanished","too-large","unparsable","too-deep","detector-failed",
"time-limit","not-supported"]);function isMissed(gap){return MISSED.has(gap.reason)}}),8885:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LV:()=>wrap,nc:()=>cellsOf,qz:()=>widthOf});const NONE=/^[\p{Mn}\p{Me}\u2060]$/u,WIDE=new RegExp("^(?:\\p{Emoji_Presen\
tation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\\
uffe6\\u{20000}-\\u{3fffd}])$","u");function cellsOf(character){return character<"\u0300"?1:NONE.test(character)?0:WIDE.test(character)?2:1}function widthOf(text){
let width=0;for(const character of text)width+=cellsOf(character);return width}function wrap(text,width){const lines=[];let line="",used=0;for(const word of text.
split(" ")){const cells=widthOf(word);line!==""&&used+1+cells>width?(lines.push(line),line=word,used=cells):(used+=line===""?cells:cells+1,line=line===""?word:`${line}\
 ${word}`)}return[...lines,line]}}),8951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{l:()=>codeFrame});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8989),_cells_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8885),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7176);const TAB=4,MARKED_LINES=3,BEFORE_MARK=2e3;function codeFrame(snippet,width){const{firstLine,lines,mark}=snippet,first=Math.max(mark.start.line,firstLine),
end=mark.end.column===1&&mark.end.line>mark.start.line?mark.end.line-1:mark.end.line,last=Math.min(Math.max(end,first),firstLine+lines.length-1),shownLast=Math.
min(last,first+MARKED_LINES-1),digits=String(shownLast).length,room=Math.max(20,width-digits-5),blank=`\u2502 ${" ".repeat(digits)} \u2502 `,frame=[];for(let number=first-
1;number<=shownLast;number++){const line=lines[number-firstLine];if(line===void 0||number<first&&line.trim()==="")continue;const gutter=`\u2502 ${String(number).
padStart(digits)} \u2502 `;if(number<first){frame.push({gutter,text:place(line,0,0,room).text,isMark:!1});continue}const from=number===mark.start.line?mark.start.
column-1:line.length-line.trimStart().length,to=number===mark.end.line?mark.end.column-1:line.length,placed=place(line,from,Math.max(to,from+1),room),under=`${"\
 ".repeat(placed.start)}${"\u2594".repeat(placed.length)}`;frame.push({gutter,text:placed.text,isMark:!1},{gutter:blank,text:under,isMark:!0})}return last>shownLast&&
frame.push({gutter:blank,text:`\u2026 ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(last-shownLast,"more line")}`,isMark:!1}),frame}function place(line,from,to,room){
const skipped=Math.max(0,from-BEFORE_MARK),all=charactersOf(line,skipped,from,to,room),cells=total(all),marked=total(all.filter(each=>each.isMarked)),before=all.
some(each=>each.isMarked)?total(all.slice(0,all.findIndex(each=>each.isMarked))):cells;if(skipped===0&&cells<=room)return{text:join(all),start:before,length:Math.
max(1,marked)};const free=Math.max(0,room-2-marked),offset=skipped===0&&before+marked<room?0:Math.max(0,before-Math.max(8,Math.floor(free/2))),isCutLeft=skipped>
0||offset>0,kept=isCutLeft?[{text:"\u2026",cells:1,isMarked:!1}]:[];let passed=0,used=isCutLeft?1:0,isCutRight=!1;for(const each of all)if(passed+=each.cells,!(passed<=
offset)){if(used+each.cells>room-1&&passed<cells){isCutRight=!0;break}kept.push(each),used+=each.cells}isCutRight&&kept.push({text:"\u2026",cells:1,isMarked:!1});
const start=kept.findIndex(each=>each.isMarked);return{text:join(kept),start:start<0?total(kept):total(kept.slice(0,start)),length:Math.max(1,total(kept.filter(
each=>each.isMarked)))}}function charactersOf(line,skipped,from,to,room){const shown=[];let at=skipped,cells=0,afterMark=0;for(const character of line.slice(skipped,
Math.min(to,from+4*room)+4*room)){const text=character==="	"?" ".repeat(TAB-cells%TAB):(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(character),width=text.
length>1&&text!==character?text.length:(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__.nc)(character),isMarked=at<to&&at+character.length>from;if(shown.push({text,cells:width,
isMarked}),at+=character.length,cells+=width,at>from&&(afterMark+=width),afterMark>2*room)break}return shown}function total(characters){return characters.reduce(
(sum,each)=>sum+each.cells,0)}function join(characters){return characters.map(each=>each.text).join("").trimEnd()}}),3158:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$h:()=>byRuleAndFile,F8:()=>groupOf,ZN:()=>displayPaths,zD:()=>grouped});var _places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4190);const GROUPS=null;function groupOf(assessed){return assessed.isGating?"gating":assessed.status==="known"||assessed.status==="suppressed"?assessed.status:assessed.
tier==="gate"?"other":assessed.tier}function grouped(findings){const groups={gating:[],other:[],review:[],context:[],known:[],suppressed:[]};for(const each of findings)
groups[groupOf(each)].push(each);return groups}function displayPaths(assessment){const prefixes=new Map(assessment.targets.map(each=>[each.id,each.displayPrefix]));
return place=>(0,_places_js__WEBPACK_IMPORTED_MODULE_0__.fo)(place)?`${prefixes.get(place.target)??""}${place.path}`:place.path}function byRuleAndFile(findings){
const runs=new Map;for(const each of findings){const[{target,path}]=each.finding.locations,key=JSON.stringify([each.rule.id,target,path]),run=runs.get(key);run===
void 0?runs.set(key,[each]):run.push(each)}return[...runs.values()]}}),8103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{h:()=>markdownProse});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8989);function markdownProse(text){const parts=text.
split(/`([^`]+)`/),between=part=>part.startsWith(" ")?` ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(part)}`:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)(part);return parts.map((part,index)=>index%2===1?(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)(part):between(part)).join("")}}),4190:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D4:()=>repositoryPaths,fo:()=>isFile,lS:()=>copiesOf,nT:()=>isOpen});function isOpen(each){return each.status!=="supp\
ressed"&&each.tier!=="context"}function copiesOf({copies=[]}){return copies.map(({finding})=>finding.locations[0])}function isFile(place){return!/^[a-z][a-z0-9+.-]*:\/\//i.
test(place.path)}function repositoryPaths(targets){const prefixes=new Map(targets.map(target=>[target.id,target.repositoryPrefix]));return place=>isFile(place)?
`${prefixes.get(place.target)??""}${place.path}`:place.path}}),9723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$N:()=>codeOf,Pi:()=>doubtsOf,Qn:()=>fromWhere,VO:()=>wayOf,vz:()=>sourceOf});const BEGINNING=2,END=3;function wayOf({flow=[]}){const[first]=flow;
if(first===void 0)return;const steps=flow.filter((step,index)=>{const next=flow[index+1];return index===0||next===void 0||!isSameLine(step,next)}),leftOut=steps.
length-BEGINNING-END;return leftOut<=1?{beginning:steps,leftOut:0,end:[]}:{beginning:steps.slice(0,BEGINNING),leftOut,end:steps.slice(-END)}}function sourceOf({
flow=[],locations:[cause]}){const[first]=flow;return first&&!isSameLine(first,cause)?first:void 0}function isSameLine(a,b){return a.target===b.target&&a.path===
b.path&&a.range.start.line===b.range.start.line}function codeOf({snippet}){return snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.trim()??""}function fromWhere(finding,pathOf){
const source=sourceOf(finding);return source&&`${source.what}, ${pathOf(source)}:${source.range.start.line}`}function doubtsOf({flow,evidence}){return flow?evidence.
slice(1):[]}}),7176:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KR:()=>whatAndWhy,
LS:()=>plural,Ng:()=>alsoCount,Rz:()=>milliseconds,Tl:()=>EACH_IGNORED,W_:()=>PROSE,Xx:()=>extent,Yq:()=>gapCount,cT:()=>missed,fX:()=>stopping,ig:()=>leftOut,n1:()=>proof,
p0:()=>duration,qZ:()=>placesInBrief,tQ:()=>counts,vJ:()=>parsedCode});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4354),_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7706),_model_severity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6271);const KINDS=[["mcp-config","MCP config","MCP configs"],["agent-settings","agent \
settings file","agent settings files"],["server-manifest","server manifest","server manifests"],["hook-script","hook script","hook scripts"],["skill","skill","s\
kills"],["agent-definition","agent","agents"],["instructions","instruction file","instruction files"],["command","command","commands"],["workflow","workflow","w\
orkflows"]],CAP=`${_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.aA/1024/1024} MB`,REASONS={unreadable:["1 file not readable","files not readable"],vanished:["1 f\
ile gone during the scan","files gone during the scan"],"too-large":[`1 file over ${CAP} in part`,`files over ${CAP} in part`],unparsable:["1 file not parsable",
"files not parsable"],"too-deep":["1 file nested too deep","files nested too deep"],symlink:["1 symbolic link","symbolic links"],submodule:["1 submodule","submo\
dules"],binary:["1 binary file","binary files"],excluded:["1 excluded","excluded"],"detector-failed":["1 check broken off","checks broken off"],"time-limit":["1\
 file out of time","files out of time"],"not-supported":["1 thing not supported","things not supported"]};function plural(count,one,many=`${one}s`){return`${count}\
 ${count===1?one:many}`}function extent(coverage){const kinds=KINDS.flatMap(([kind,one,many])=>{const count=coverage.kinds[kind]??0;return count>0?[plural(count,
one,many)]:[]}),tools=coverage.code?.tools??0;return[plural(coverage.filesListed,"file"),...kinds,...tools>0?[plural(tools,"tool")]:[]].join(", ")}function parsedCode({
code}){if(!code)return;const whys=Object.entries(code.parsed).filter(([,count])=>count>0),files=whys.reduce((sum,[,count])=>sum+count,0),why=whys.length===0?"":
` (${whys.map(([name,count])=>`${name} ${count}`).join(", ")})`;return`${plural(files,"file")} parsed${why}, ${plural(code.functions,"function")}`}function gapCount(reason,count){
const[one,many]=REASONS[reason];return count===1?one:`${count} ${many}`}function gapsWhere(coverage,wanted){return _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__.
x.flatMap(reason=>{const count=coverage.gapCounts[reason]??0,missed2=(0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__.O)({target:"",path:"",reason,detail:""});
return count>0&&missed2===wanted?[gapCount(reason,count)]:[]})}function missed(coverage){const gaps=gapsWhere(coverage,!0);return coverage.percent===null?"There\
 was nothing to look at.":gaps.length===0?coverage.percent<100?`Looked at ${coverage.percent} %.`:void 0:`Looked at ${coverage.percent} %: ${gaps.join(", ")}.`}
function proof(coverage){return`${missed(coverage)??"Looked at 100 %, 0 not looked at."} ${leftOut(coverage)}`.trimEnd()}function leftOut(coverage){const intended=gapsWhere(
coverage,!1);return intended.length===0?"":`Left out by intent: ${intended.join(", ")}.`}function duration(timings){const phases=Object.values(timings);if(phases.
length!==0)return seconds(timings.total??phases.reduce((sum,each)=>sum+each,0))}function seconds(spent){return spent<100?milliseconds(spent):spent<6e4?`${(spent/
1e3).toFixed(1)} s`:`${Math.round(spent/1e3)} s`}function milliseconds(spent){return spent<1e3?`${Math.round(spent)} ms`:seconds(spent)}function severities(findings){
return _model_severity_js__WEBPACK_IMPORTED_MODULE_2__.oC.flatMap(severity=>{const count=findings.filter(each=>each.finding.severity===severity).length;return count>
0?[`${count} ${severity}`]:[]}).join(", ")}function stopping(assessment,count){const word=assessment.comparison.kind==="base"?"new finding":"finding";return count===
0?"Nothing stops this build":`${plural(count,word)} ${count===1?"stops":"stop"} this build`}function counts(assessment,groups){const{gating,other,review,context,
known,suppressed}=groups,stops=gating.length===0?"":` (${severities(gating)})`,more=gating.length===0?"to look at":"more to look at",filtered=hidden(other)===0?
"":`, ${hidden(other)} of them not shown`,all=hidden(review)===0?"":" (--all shows them)",entries=[[other.length,`${more} (${severities(other)})${filtered}`],[known.
length,"older not counted"],[assessment.comparison.fixedCount,"fixed"],[review.length,`for review${all}`],[context.length,"for context"],[suppressed.length,"ign\
ored"]];return[`${stopping(assessment,gating.length)}${stops}`,...entries.flatMap(([count,text])=>count>0?[`${count} ${text}`]:[])]}function hidden(findings){return findings.
filter(each=>!each.isShown).length}function whatAndWhy({finding,rule}){const message=finding.message.trim();return`${/[.!?…]$/.test(message)?message:`${message}\
.`} ${rule.why.trim()}`}function placesInBrief(places,pathOf){const named=places.slice(0,PLACES_NAMED).map(each=>{const path=pathOf(each);return`${path.length>PATH_NAMED?
`\u2026${path.slice(-PATH_NAMED)}`:path}:${each.range.start.line}`}),more=places.length-named.length;return`${named.join(", ")}${more>0?` (+${more} more)`:""}`}
function alsoCount({copies=[]}){return copies.length===0?"":` (also at ${plural(copies.length,"more place")})`}const EACH_IGNORED="each is ignored on its own",PLACES_NAMED=3,
PATH_NAMED=120,PROSE=1e3}),6100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FK:()=>isInside,
HX:()=>topOf,SA:()=>posix,openWorkspaces:()=>openWorkspaces,zB:()=>pathInRepository});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1469),_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5210),_lib_git_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
924),_targets_workspace_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7524);function openWorkspaces(paths,host,options={isForeign:!1}){const open=async(path,index)=>{
const absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd,path);options.isForeign&&refuseWayOut(absolute,path,host);const kind=kindOf(absolute,
path,host.cwd),folder=kind==="folder"?absolute:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute),git=await safely(()=>(0,_lib_git_js__WEBPACK_IMPORTED_MODULE_4__.
z)(folder,host.env,{willList:kind==="folder"})),root=kind==="folder"?absolute:git?.topLevel??(isInside(host.cwd,absolute)?host.cwd:folder);return{target:await(0,_targets_workspace_js__WEBPACK_IMPORTED_MODULE_5__.
O)({id:paths.length===1?"workspace":`workspace-${index+1}`,root,name:path,displayPrefix:prefixOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd,root)),
env:host.env,...git&&root===folder&&{git},...kind==="file"&&{only:[posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root,absolute))]}}),root,git}};return Promise.
all(paths.map(open))}function refuseWayOut(absolute,path,{cwd}){const[folder,real]=[(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.d)(cwd),(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.
d)(absolute)];if(!(folder===void 0||real===void 0||!isInside(cwd,absolute)||isInside(folder,real)))throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`${path}\
 leads out of the workspace through a symlink`,{hint:"Nothing was scanned."})}function kindOf(absolute,path,cwd){try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(absolute);if(stat.isDirectory())return"folder";if(stat.isFile())return"file"}catch(error){const code=error.code;throw code==="EACCES"||code==="EPERM"?
new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot read ${path}: permission denied`):new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`there is no file \
or folder ${path}`,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)?{}:{hint:`It was looked for in ${cwd}.`})}throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.
y(`${path} is neither a folder nor a file`)}function prefixOf(path){const prefix=posix(path);return prefix===""?"":`${prefix}/`}function posix(path){return node_path__WEBPACK_IMPORTED_MODULE_1__.
sep==="/"?path:path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep,"/")}function isInside(folder,path){const from=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(folder,path);return from!==""&&from!==".."&&!from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(from)}async function safely(make){try{return await make()}catch{return}}function topOf({git,root}){return git?.topLevel??(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.
d)(root)??root}function pathInRepository(path,workspace,host){const top=topOf(workspace),absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd,path),
place=[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.d)(host.cwd)??host.cwd,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(host.cwd,absolute)),absolute,(0,_lib_executable_js__WEBPACK_IMPORTED_MODULE_3__.d)(absolute)??absolute].find(each=>each===top||isInside(top,each));return place===
void 0?void 0:posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top,place))}})};export{id,ids,modules};
