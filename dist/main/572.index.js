const id=572,ids=[572],modules={4354:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$8:()=>ENCODED_LEFT,$V:()=>WINDOW_COUNT,A9:()=>HOOK_TEXT,AL:()=>CODE_TIME,BT:()=>CONFIG_BYTES,CW:()=>REGEX_ANSWERS,E8:()=>MANIFEST_TEXT,Ek:()=>WORKSPACE_PACKAGES,
IE:()=>SLOW_DOCUMENT_TEXT,Iz:()=>GATE_FINDINGS_PER_RULE,Kj:()=>AGENT_STEPS,PD:()=>SERVER_ENTRIES,Qb:()=>ENCODED_RIGHT,Qt:()=>REGEX_STEPS,Qu:()=>CODE_STEPS_IN_ALL,
SS:()=>LAUNCH_TEXT,YK:()=>REGEX_TEXT,Z$:()=>REGEX_STATES,ZA:()=>LAUNCH_ENTRY,ZC:()=>DOCUMENT_VISITS,aA:()=>FILE_CAP,e:()=>SYNTAX_ERRORS,gs:()=>DOCUMENT_DEPTH,i0:()=>EDGE_BYTES,
j9:()=>FLOW_STEPS,jp:()=>SHELL_TEXT,lj:()=>TABLE_ANSWERS,lk:()=>REGEX_NESTING,lq:()=>TOOL_DOCUMENT_BYTES,mq:()=>CONDITION_TEXT,nj:()=>CODE_FILE_TIME,pe:()=>WINDOW_BYTES,
qJ:()=>HOOK_COST,qR:()=>FINDINGS_PER_RULE,t7:()=>CODE_FILE,wH:()=>SHELL_NESTING,y:()=>CODE_STEPS});const FILE_CAP=4*1024*1024,EDGE_BYTES=1024*1024,WINDOW_COUNT=8,
WINDOW_BYTES=256*1024,DOCUMENT_DEPTH=200,SLOW_DOCUMENT_TEXT=1024*1024,DOCUMENT_VISITS=2e5,CONDITION_TEXT=4096,FINDINGS_PER_RULE=100,GATE_FINDINGS_PER_RULE=5e3,CONFIG_BYTES=256*
1024,SHELL_TEXT=64*1024,SHELL_NESTING=8,ENCODED_LEFT=16*1024,ENCODED_RIGHT={least:16*1024,most:64*1024},TOOL_DOCUMENT_BYTES=1024*1024,AGENT_STEPS=100,SERVER_ENTRIES=5e3,
LAUNCH_TEXT=256*1024,LAUNCH_ENTRY=16*1024,HOOK_TEXT=256*1024,HOOK_COST=64,CODE_FILE=1e6,CODE_STEPS=4e5,CODE_STEPS_IN_ALL=3e7,CODE_TIME=6e4,CODE_FILE_TIME=1e4,TABLE_ANSWERS=2e4,
SYNTAX_ERRORS=50,REGEX_TEXT=2e3,REGEX_NESTING=40,REGEX_STATES=6e3,REGEX_STEPS=15e4,REGEX_ANSWERS=5e3,FLOW_STEPS=60,MANIFEST_TEXT=1024*1024,WORKSPACE_PACKAGES=2e3}),
7706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>isMissed,x:()=>GAP_REASONS});
const GAP_REASONS=["unreadable","vanished","too-large","unparsable","too-deep","symlink","submodule","binary","excluded","detector-failed","time-limit","not-sup\
ported"],MISSED=new Set(["unreadable","vanished","too-large","unparsable","too-deep","detector-failed","time-limit","not-supported"]);function isMissed(gap){return MISSED.
has(gap.reason)}}),8885:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LV:()=>wrap,
nc:()=>cellsOf,qz:()=>widthOf});const NONE=/^[\p{Mn}\p{Me}\u2060]$/u,WIDE=new RegExp("^(?:\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\
\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}])$","u");function cellsOf(character){
return character<"\u0300"?1:NONE.test(character)?0:WIDE.test(character)?2:1}function widthOf(text){let width=0;for(const character of text)width+=cellsOf(character);
return width}function wrap(text,width){const lines=[];let line="",used=0;for(const word of text.split(" ")){const cells=widthOf(word);line!==""&&used+1+cells>width?
(lines.push(line),line=word,used=cells):(used+=line===""?cells:cells+1,line=line===""?word:`${line} ${word}`)}return[...lines,line]}}),8951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>codeFrame});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8989),_cells_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8885),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7176);const TAB=4,MARKED_LINES=3,BEFORE_MARK=2e3;function codeFrame(snippet,width){const{firstLine,
lines,mark}=snippet,first=Math.max(mark.start.line,firstLine),end=mark.end.column===1&&mark.end.line>mark.start.line?mark.end.line-1:mark.end.line,last=Math.min(
Math.max(end,first),firstLine+lines.length-1),shownLast=Math.min(last,first+MARKED_LINES-1),digits=String(shownLast).length,room=Math.max(20,width-digits-5),blank=`\
\u2502 ${" ".repeat(digits)} \u2502 `,frame=[];for(let number=first-1;number<=shownLast;number++){const line=lines[number-firstLine];if(line===void 0||number<first&&
line.trim()==="")continue;const gutter=`\u2502 ${String(number).padStart(digits)} \u2502 `;if(number<first){frame.push({gutter,text:place(line,0,0,room).text,isMark:!1});
continue}const from=number===mark.start.line?mark.start.column-1:line.length-line.trimStart().length,to=number===mark.end.line?mark.end.column-1:line.length,placed=place(
line,from,Math.max(to,from+1),room),under=`${" ".repeat(placed.start)}${"\u2594".repeat(placed.length)}`;frame.push({gutter,text:placed.text,isMark:!1},{gutter:blank,
text:under,isMark:!0})}return last>shownLast&&frame.push({gutter:blank,text:`\u2026 ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(last-shownLast,"more line")}`,
isMark:!1}),frame}function place(line,from,to,room){const skipped=Math.max(0,from-BEFORE_MARK),all=charactersOf(line,skipped,from,to,room),cells=total(all),marked=total(
all.filter(each=>each.isMarked)),before=all.some(each=>each.isMarked)?total(all.slice(0,all.findIndex(each=>each.isMarked))):cells;if(skipped===0&&cells<=room)return{
text:join(all),start:before,length:Math.max(1,marked)};const free=Math.max(0,room-2-marked),offset=skipped===0&&before+marked<room?0:Math.max(0,before-Math.max(
8,Math.floor(free/2))),isCutLeft=skipped>0||offset>0,kept=isCutLeft?[{text:"\u2026",cells:1,isMarked:!1}]:[];let passed=0,used=isCutLeft?1:0,isCutRight=!1;for(const each of all)
if(passed+=each.cells,!(passed<=offset)){if(used+each.cells>room-1&&passed<cells){isCutRight=!0;break}kept.push(each),used+=each.cells}isCutRight&&kept.push({text:"\
\u2026",cells:1,isMarked:!1});const start=kept.findIndex(each=>each.isMarked);return{text:join(kept),start:start<0?total(kept):total(kept.slice(0,start)),length:Math.
max(1,total(kept.filter(each=>each.isMarked)))}}function charactersOf(line,skipped,from,to,room){const shown=[];let at=skipped,cells=0,afterMark=0;for(const character of line.
slice(skipped,Math.min(to,from+4*room)+4*room)){const text=character==="	"?" ".repeat(TAB-cells%TAB):(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(character),
width=text.length>1&&text!==character?text.length:(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__.nc)(character),isMarked=at<to&&at+character.length>from;if(shown.push(
{text,cells:width,isMarked}),at+=character.length,cells+=width,at>from&&(afterMark+=width),afterMark>2*room)break}return shown}function total(characters){return characters.
reduce((sum,each)=>sum+each.cells,0)}function join(characters){return characters.map(each=>each.text).join("").trimEnd()}}),3158:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$h:()=>byRuleAndFile,F8:()=>groupOf,ZN:()=>displayPaths,zD:()=>grouped});var _places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4190);const GROUPS=null;function groupOf(assessed){return assessed.isGating?"gating":assessed.status==="known"||assessed.status==="suppressed"?assessed.status:assessed.
tier==="gate"?"other":assessed.tier}function grouped(findings){const groups={gating:[],other:[],review:[],context:[],known:[],suppressed:[]};for(const each of findings)
groups[groupOf(each)].push(each);return groups}function displayPaths(assessment){const prefixes=new Map(assessment.targets.map(each=>[each.id,each.displayPrefix]));
return place=>(0,_places_js__WEBPACK_IMPORTED_MODULE_0__.fo)(place)?`${prefixes.get(place.target)??""}${place.path}`:place.path}function byRuleAndFile(findings){
const runs=new Map;for(const each of findings){const[{target,path}]=each.finding.locations,key=JSON.stringify([each.rule.id,target,path]),run=runs.get(key);run===
void 0?runs.set(key,[each]):run.push(each)}return[...runs.values()]}}),4190:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D4:()=>repositoryPaths,fo:()=>isFile,lS:()=>copiesOf,nT:()=>isOpen});function isOpen(each){return each.status!=="suppressed"&&each.tier!==
"context"}function copiesOf({copies=[]}){return copies.map(({finding})=>finding.locations[0])}function isFile(place){return!/^[a-z][a-z0-9+.-]*:\/\//i.test(place.
path)}function repositoryPaths(targets){const prefixes=new Map(targets.map(target=>[target.id,target.repositoryPrefix]));return place=>isFile(place)?`${prefixes.
get(place.target)??""}${place.path}`:place.path}}),1572:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{textReport:()=>textReport});var lib_escape=__webpack_require__(8989),model_coverage=__webpack_require__(7706),cells=__webpack_require__(
8885),reports_groups=__webpack_require__(3158);const SEVERITY_CODES={critical:"1;31",high:"31",medium:"33",low:"36",info:"2"},PLAIN={bold:text=>text,dim:text=>text,
severity:(_,text)=>text,good:text=>text},ANSI={bold:text=>styled("1",text),dim:text=>styled("2",text),severity:(severity,text)=>styled(SEVERITY_CODES[severity],
text),good:text=>styled("32",text)};function styled(code,text){return text===""?"":`\x1B[${code}m${text}\x1B[0m`}function paintFor(color){return color?ANSI:PLAIN}
var code_frame=__webpack_require__(8951),places=__webpack_require__(4190),way=__webpack_require__(9723),wording=__webpack_require__(7176);const STEP=80,CODE_LEAST=20;
function textWay(finding,style){const found=(0,way.VO)(finding);if(!found)return[];const{beginning,leftOut,end}=found,steps=[...beginning,...end],{width}=style,
columns={place:columnOf(steps.map(step=>lineOf(step,style.pathOf)),Math.floor(width/3)),what:columnOf(steps.map(whatOf),Math.floor(width/2))},rows=of=>of.map(step=>row(
step,step===steps[0],columns,style)),more=leftOut===0?[]:[style.paint.dim(`    \u2026 ${(0,wording.LS)(leftOut,"more step")}`)];return[...rows(beginning),...more,
...rows(end)]}function row(step,isFirst,columns,{paint,pathOf,width}){const place=lineOf(step,pathOf),what=whatOf(step),head2=`${isFirst?"    ":`  ${paint.dim("\
\u2192")} `}${padded(place,columns.place)}  ${what}`,room=width-4-Math.max(columns.place,(0,cells.qz)(place))-2-Math.max(columns.what,(0,cells.qz)(what))-2,code=room<
CODE_LEAST?"":(0,lib_escape.C9)((0,way.$N)(step),room);return code===""?head2:`${head2}${" ".repeat(Math.max(0,columns.what-(0,cells.qz)(what)))}  ${paint.dim(code)}`}
function lineOf(step,pathOf){const path=pathOf(step);return(0,lib_escape.RK)(`${path.length>STEP?`\u2026${path.slice(-STEP)}`:path}:${step.range.start.line}`)}function whatOf({
what}){return(0,lib_escape.C9)(what,STEP)}function columnOf(texts,most){return Math.min(Math.max(0,...texts.map(cells.qz)),most)}function padded(text,column){return`${text}${"\
 ".repeat(Math.max(0,column-(0,cells.qz)(text)))}`}const IN_FULL=3,LINES_NAMED=12,PLACES=6,EVIDENCE=3,PATH=300,IGNORE=2e3,INDENT="  ";function textFindings(findings,style){
const lines=findings.slice(0,IN_FULL).flatMap(each=>[...textFinding(each,style),""]),others=findings.slice(IN_FULL),[first]=others;if(first===void 0)return lines;
const{paint,pathOf}=style,numbers=[...new Set(others.map(each=>each.finding.locations[0].range.start.line))],named=numbers.slice(0,LINES_NAMED).join(", "),where=`${numbers.
length===1?"line":"lines"} ${named}${numbers.length>LINES_NAMED?", \u2026":""}`,copies=others.reduce((sum,each)=>sum+(each.copies?.length??0),0),also=copies===0?
"":` (also at ${(0,wording.LS)(copies,"more place")})`,of=`${(0,lib_escape.C9)(first.rule.id,PATH)} in ${(0,lib_escape.C9)(pathOf(first.finding.locations[0]),PATH)}`;
return[...lines,`${INDENT}and ${others.length} more: ${where}${also}  ${paint.dim(of)}`,""]}function textFinding(assessed,style){const{finding,rule}=assessed,{paint,
width}=style,[cause,...others]=finding.locations,message=(0,lib_escape.C9)((0,wording.KR)(assessed),wording.W_),ignore=finding.inlineIgnore===void 0?`${(0,lib_escape.
C9)(assessed.ignoreLine,IGNORE)}   ${paint.dim("in bartizan.yml")}`:(0,lib_escape.C9)(finding.inlineIgnore,IGNORE);return[head(assessed,style),...source(assessed,
cause,style),...(0,cells.LV)(message,width-INDENT.length).map(line=>`${INDENT}${(0,lib_escape.uA)(line)}`),...textWay(finding,style),...text_finding_places(others,
style),...alsoAt(assessed,style),...notes(assessed,style),...assessed.tierReason===void 0?[]:labelled("Tier",(0,lib_escape.C9)(`${assessed.tier}, because ${assessed.
tierReason}`,wording.W_),style),...labelled("Fix",(0,lib_escape.C9)(rule.fix,wording.W_),style),`${INDENT}${paint.dim("Ignore")}  ${ignore}`]}function textMention(assessed,style){
const{suppression}=assessed;if(suppression===void 0)return`${head(assessed,style)}  ${(0,lib_escape.C9)(assessed.finding.message,200)}${(0,wording.Ng)(assessed)}`;
const until=suppression.until===void 0?"":`, until ${(0,lib_escape.C9)(suppression.until,20)}`,added=suppression.isAdded?", added here":"";return`${head(assessed,
style)}  \u201C${(0,lib_escape.C9)(suppression.reason,200)}\u201D${until}${added}${(0,wording.Ng)(assessed)}`}function head({finding,rule},{paint,pathOf}){const severity=paint.
severity(finding.severity,finding.severity);return`${INDENT}${paint.bold(placeOf(finding.locations[0],pathOf))}  ${severity}  ${(0,lib_escape.C9)(rule.id,PATH)}`}
function placeOf(location,pathOf){const{line,column}=location.range.start,path=pathOf(location),shown=path.length>PATH?`\u2026${path.slice(-PATH)}`:path;return(0,lib_escape.
RK)(`${shown}:${line}:${column}`)}function source(assessed,cause,{paint,width}){return cause.snippet===void 0?assessed.finding.evidence.slice(0,EVIDENCE).map(each=>`${INDENT}${paint.
dim("\u2502 ")}${(0,lib_escape.C9)(each,width-INDENT.length-2)}`):(0,code_frame.l)(cause.snippet,width-INDENT.length).map(({gutter,text,isMark})=>{const line=isMark?
paint.severity(assessed.finding.severity,text):(0,lib_escape.uA)(text);return line===""?`${INDENT}${paint.dim(gutter.trimEnd())}`:`${INDENT}${paint.dim(gutter)}${line}`})}
function notes({finding},style){const doubts=(0,way.Pi)(finding);return doubts.length===0?[]:labelled("Note",(0,lib_escape.C9)(doubts.join("; "),wording.W_),style)}
function text_finding_places(locations,{paint,pathOf,width}){const rows=locations.slice(0,PLACES).map(each=>({place:placeOf(each,pathOf),what:whatIsThere(each)})),
column=Math.min(Math.max(0,...rows.map(({place})=>(0,cells.qz)(place))),Math.floor(width/2)),lines=rows.map(({place,what})=>{const gap=" ".repeat(Math.max(0,column-
(0,cells.qz)(place))+2);return what===""?`    ${place}`:`    ${place}${gap}${(0,lib_escape.C9)(what,Math.max(20,width-column-6))}`}),rest=locations.length-rows.
length;return rest>0?[...lines,paint.dim(`    and ${(0,wording.LS)(rest,"more place")}`)]:lines}function alsoAt(assessed,style){const copies=(0,places.lS)(assessed);
if(copies.length===0)return[];const text=`${(0,wording.qZ)(copies,style.pathOf)}; ${wording.Tl}`;return labelled("Also at",(0,lib_escape.C9)(text,wording.W_),style)}
function whatIsThere({logical,snippet}){return logical!==void 0?logical:snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.trim()??""}function labelled(label,text,{
paint,width}){const column=INDENT.length+8;return(0,cells.LV)(text,width-column).map((line,index)=>index===0?`${INDENT}${paint.dim(label.padEnd(8))}${line}`:`${"\
 ".repeat(column)}${(0,lib_escape.uA)(line)}`)}const textReport={format:"text",mediaType:"text/plain",render},WIDTH={usual:120,least:40},HEADINGS={gating:"",other:"\
Does not stop this build",review:"For review",context:"For context",known:"There before, not counted",suppressed:"Ignored"},LABELS={accepted:"Accepted","not-hon\
oured":"Not honoured",comparison:"Note",config:"Config",delivery:"Note"},LABEL=14;function render(assessment,options){const paint=paintFor(options.color===!0),width=Math.
max(WIDTH.least,options.width??WIDTH.usual),style={paint,width,pathOf:(0,reports_groups.ZN)(assessment)},groups=(0,reports_groups.zD)(assessment.findings),blocks=[
[text_head(assessment,style)],notices(assessment.notices.filter(each=>each.kind==="accepted"),style),...shownFindings(groups,style),isClean(assessment)?[]:closing(
assessment,groups,style),notices(assessment.notices.filter(each=>each.kind!=="accepted"&&!isSaid(each,assessment)),style),options.verbose===!0?details(assessment,
style):[]].filter(block=>block.length>0);return isClean(assessment)&&blocks.splice(0,1,[text_head(assessment,style),clean(assessment,style)]),`${blocks.map(block=>block.
join(`
`)).join(`

`)}
`}function text_head({tool,coverage,timings},{paint}){const parts=[`${tool.name} ${(0,lib_escape.C9)(tool.version,40)}`,(0,wording.Xx)(coverage),(0,wording.p0)(
timings)];return paint.bold(parts.filter(each=>each!==void 0).join(" \xB7 "))}function isClean({findings,verdict,comparison}){const isSaidAll=verdict.afterMerge===
void 0&&comparison.kind!=="impossible";return findings.length===0&&verdict.status==="pass"&&isSaidAll}function clean({coverage,comparison},{paint}){const fixed=comparison.
fixedCount>0?` ${comparison.fixedCount} fixed.`:"";return`${paint.good("Nothing to report.")}${fixed} ${(0,wording.n1)(coverage)}`}function shownFindings(groups,style){
const blocks=[];for(const group of["gating","other","review","context","known","suppressed"]){const shown=groups[group].filter(each=>each.isShown);if(shown.length===
0)continue;blocks.length>0&&HEADINGS[group]!==""&&blocks.push([style.paint.bold(HEADINGS[group])]);const isNamedOnly=group==="known"||group==="suppressed";blocks.
push(isNamedOnly?shown.map(each=>textMention(each,style)):inFull(shown,style))}return blocks}function inFull(shown,style){return(0,reports_groups.$h)(shown).flatMap(
findings=>textFindings(findings,style)).slice(0,-1)}function closing(assessment,groups,{paint}){const{verdict,comparison}=assessment,severity={fail:"high",warn:"\
medium",none:"medium",pass:void 0}[verdict.status],reason=(0,lib_escape.C9)(verdict.reason,wording.W_);return[...assessment.findings.length===0?[]:[(0,wording.tQ)(
assessment,groups).join(" \xB7 ")],severity===void 0?paint.good(reason):paint.severity(severity,reason),...verdict.afterMerge===void 0?[]:[`After the merge: ${(0,lib_escape.
C9)(verdict.afterMerge,wording.W_)}`],...comparison.kind==="impossible"&&comparison.detail!==void 0?[`Not compared: ${(0,lib_escape.C9)(comparison.detail,wording.
W_)}`]:[],...[coverageLine(assessment)].filter(line=>line!=="")]}function coverageLine({verdict,findings,coverage}){return verdict.status==="none"?(0,wording.ig)(
coverage):findings.length===0?(0,wording.n1)(coverage):(0,wording.cT)(coverage)??""}function isSaid(notice,{comparison}){return notice.kind==="comparison"&&comparison.
kind==="impossible"&&notice.message===comparison.detail}function notices(of,{paint,width}){return of.flatMap(({kind,message,hint})=>{const text=(0,lib_escape.C9)(
hint===void 0?message:`${message} ${hint}`,wording.W_);return(0,cells.LV)(text,width-LABEL).map((line,index)=>index===0?`${paint.bold(LABELS[kind].padEnd(LABEL))}${line}`:
`${" ".repeat(LABEL)}${(0,lib_escape.uA)(line)}`)})}function details({timings,coverage},{paint,pathOf}){const phases=Object.entries(timings).map(([phase,spent])=>`${(0,lib_escape.
C9)(phase,40)} ${(0,wording.Rz)(spent)}`),lines=phases.length>0?[`${paint.bold("Time".padEnd(LABEL))}${phases.join(" \xB7 ")}`]:[],code=(0,wording.vJ)(coverage);
code!==void 0&&lines.push(`${paint.bold("Source code".padEnd(LABEL))}${(0,lib_escape.C9)(code,wording.W_)}`);for(const reason of model_coverage.x){const gaps=coverage.
gaps.filter(each=>each.reason===reason),count=coverage.gapCounts[reason]??gaps.length;count!==0&&(lines.push(`${paint.bold("Not looked at".padEnd(LABEL))}${(0,wording.
Yq)(reason,count)}`,...gaps.map(each=>`  ${(0,lib_escape.C9)(pathOf(each),300)}  ${(0,lib_escape.C9)(each.detail,wording.W_)}`)),count>gaps.length&&lines.push(`\
  and ${count-gaps.length} more`))}return lines}}),9723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$N:()=>codeOf,Pi:()=>doubtsOf,Qn:()=>fromWhere,VO:()=>wayOf,vz:()=>sourceOf});const BEGINNING=2,END=3;function wayOf({flow=[]}){const[first]=flow;if(first===void 0)
return;const steps=flow.filter((step,index)=>{const next=flow[index+1];return index===0||next===void 0||!isSameLine(step,next)}),leftOut=steps.length-BEGINNING-
END;return leftOut<=1?{beginning:steps,leftOut:0,end:[]}:{beginning:steps.slice(0,BEGINNING),leftOut,end:steps.slice(-END)}}function sourceOf({flow=[],locations:[
cause]}){const[first]=flow;return first&&!isSameLine(first,cause)?first:void 0}function isSameLine(a,b){return a.target===b.target&&a.path===b.path&&a.range.start.
line===b.range.start.line}function codeOf({snippet}){return snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.trim()??""}function fromWhere(finding,pathOf){
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
PATH_NAMED=120,PROSE=1e3})};export{id,ids,modules};
