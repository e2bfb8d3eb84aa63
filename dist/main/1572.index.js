const id=1572,ids=[1572],modules={1572:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{textReport:()=>textReport});var lib_escape=__webpack_require__(8989),model_coverage=__webpack_require__(7706),cells=__webpack_require__(
8885),reports_groups=__webpack_require__(3158);const SEVERITY_CODES={critical:"1;31",high:"31",medium:"33",low:"36",info:"2"},PLAIN={bold:text=>text,dim:text=>text,
severity:(_,text)=>text,good:text=>text},ANSI={bold:text=>styled("1",text),dim:text=>styled("2",text),severity:(severity,text)=>styled(SEVERITY_CODES[severity],
text),good:text=>styled("32",text)};function styled(code,text){return text===""?"":`\x1B[${code}m${text}\x1B[0m`}function paintFor(color){return color?ANSI:PLAIN}
var servers=__webpack_require__(1240),code_frame=__webpack_require__(8951),places=__webpack_require__(4190),way=__webpack_require__(9723),wording=__webpack_require__(
7176);const STEP=80,CODE_LEAST=20;function textWay(finding,style){const found=(0,way.VO)(finding);if(!found)return[];const{beginning,leftOut,end}=found,steps=[...beginning,
...end],{width}=style,columns={place:columnOf(steps.map(step=>lineOf(step,style.pathOf)),Math.floor(width/3)),what:columnOf(steps.map(whatOf),Math.floor(width/2))},
rows=of=>of.map(step=>row(step,step===steps[0],columns,style)),more=leftOut===0?[]:[style.paint.dim(`    \u2026 ${(0,wording.LS)(leftOut,"more step")}`)];return[
...rows(beginning),...more,...rows(end)]}function row(step,isFirst,columns,{paint,pathOf,width,edge}){const place=lineOf(step,pathOf),what=whatOf(step),mark=isFirst?
"    ":`  ${paint.dim("\u2192")} `;if(4+Math.max(columns.place,(0,cells.qz)(place))+2+(0,cells.qz)(what)>edge)return[`${mark}${place}`,...(0,cells.LV)(what,width-
6).map(line=>`      ${(0,lib_escape.uA)(line)}`)].join(`
`);const head2=`${mark}${padded(place,columns.place)}  ${what}`,room=width-4-Math.max(columns.place,(0,cells.qz)(place))-2-Math.max(columns.what,(0,cells.qz)(what))-
2,code=room<CODE_LEAST?"":(0,lib_escape.C9)((0,way.$N)(step),room);return code===""?head2:`${head2}${" ".repeat(Math.max(0,columns.what-(0,cells.qz)(what)))}  ${paint.
dim(code)}`}function lineOf(step,pathOf){const path=pathOf(step);return(0,lib_escape.RK)(`${path.length>STEP?`\u2026${path.slice(-STEP)}`:path}:${step.range.start.
line}`)}function whatOf({what}){return(0,lib_escape.C9)(what,STEP)}function columnOf(texts,most){return Math.min(Math.max(0,...texts.map(cells.qz)),most)}function padded(text,column){
return`${text}${" ".repeat(Math.max(0,column-(0,cells.qz)(text)))}`}const IN_FULL=3,LINES_NAMED=12,PLACES=6,EVIDENCE=3,PATH=300,IGNORE=2e3,INDENT="  ",LABEL=INDENT.
length+8;function textFindings(findings,style){const lines=findings.slice(0,IN_FULL).flatMap(each=>[...textFinding(each,style),""]),others=findings.slice(IN_FULL),
[first]=others;if(first===void 0)return lines;const{paint,pathOf}=style;if((0,places.ru)(first.finding.locations[0])){const names=[...new Set(others.map(({finding})=>(0,places.
yH)(finding.locations[0],pathOf)))],rest=`${names.slice(0,PLACES).map(name=>(0,lib_escape.C9)(name,PATH)).join("; ")}${names.length>PLACES?"; \u2026":""}`,id2=paint.
dim((0,lib_escape.C9)(first.rule.id,PATH));return[...lines,`${INDENT}and ${others.length} more: ${(0,lib_escape.uA)(rest)}  ${id2}`,""]}const numbers=[...new Set(
others.map(each=>each.finding.locations[0].range.start.line))],named=numbers.slice(0,LINES_NAMED).join(", "),where=`${numbers.length===1?"line":"lines"} ${named}${numbers.
length>LINES_NAMED?", \u2026":""}`,copies=others.reduce((sum,each)=>sum+(each.copies?.length??0),0),also=copies===0?"":` (also at ${(0,wording.LS)(copies,"more \
place")})`,of=`${(0,lib_escape.C9)(first.rule.id,PATH)} in ${(0,lib_escape.C9)(pathOf(first.finding.locations[0]),PATH)}`;return[...lines,`${INDENT}and ${others.
length} more: ${where}${also}  ${paint.dim(of)}`,""]}function textFinding(assessed,style){const{finding,rule}=assessed,{width}=style,[cause,...others]=finding.locations,
message=(0,lib_escape.C9)((0,wording.KR)(assessed),wording.W_);return[...head(assessed,style),...source(assessed,cause,style),...(0,cells.AF)(message,width-INDENT.
length).map(line=>`${INDENT}${(0,lib_escape.uA)(line)}`),...textWay(finding,style),...text_finding_places(others,style),...alsoAt(assessed,style),...notes(assessed,
style),...assessed.tierReason===void 0?[]:labelled("Tier",(0,lib_escape.C9)(`${assessed.tier}, because ${assessed.tierReason}`,wording.W_),style),...labelled("F\
ix",(0,lib_escape.C9)(rule.fix,wording.W_),style),...ignoreLines(assessed,style)]}function ignoreLines({finding,ignoreLine},{paint,edge}){const label=`${INDENT}${paint.
dim("Ignore")}  `;if(finding.inlineIgnore!==void 0)return[`${label}${(0,lib_escape.C9)(finding.inlineIgnore,IGNORE)}`];const line=(0,lib_escape.C9)(ignoreLine,IGNORE),
where="in bartizan.yml";return LABEL+(0,cells.qz)(line)+3+where.length<=edge?[`${label}${line}   ${paint.dim(where)}`]:[`${label}${paint.dim(`${where}:`)}`,`${INDENT}${line}`]}
function textMention(assessed,style){const title=head(assessed,style),about=aboutMention(assessed),{finding,rule}=assessed,first=`${placeOf(finding.locations[0],
style.pathOf)}  ${finding.severity}  ${(0,lib_escape.C9)(rule.id,PATH)}`;if(title.length===1&&INDENT.length+(0,cells.qz)(first)+2+(0,cells.qz)(about)<=style.edge)
return`${title[0]}  ${about}`;const below=(0,cells.AF)(about,style.width-4).map(line=>`    ${(0,lib_escape.uA)(line)}`);return[...title,...below].join(`
`)}function aboutMention(assessed){const{suppression}=assessed;if(suppression===void 0)return`${(0,lib_escape.C9)(assessed.finding.message,200)}${(0,wording.Ng)(
assessed)}${why(assessed)}`;const until=suppression.until===void 0?"":`, until ${(0,lib_escape.C9)(suppression.until,20)}`,added=suppression.isAdded?", added he\
re":"";return`\u201C${(0,lib_escape.C9)(suppression.reason,200)}\u201D${until}${added}${(0,wording.Ng)(assessed)}`}function why({statusReason}){return statusReason===
void 0?"":` (${statusReason})`}function head({finding,rule},{paint,pathOf,edge}){const place=placeOf(finding.locations[0],pathOf),id2=(0,lib_escape.C9)(rule.id,
PATH),what=`${paint.severity(finding.severity,finding.severity)}  ${id2}`;return INDENT.length+(0,cells.qz)(place)+finding.severity.length+id2.length+4<=edge?[`${INDENT}${paint.
bold(place)}  ${what}`]:[`${INDENT}${paint.bold(place)}`,`${INDENT}${what}`]}function placeOf(location,pathOf){if((0,places.ru)(location))return(0,lib_escape.C9)(
(0,places.yH)(location,pathOf),PATH);const{line,column}=location.range.start,path=pathOf(location),shown=path.length>PATH?`\u2026${path.slice(-PATH)}`:path;return(0,lib_escape.
RK)(`${shown}:${line}:${column}`)}function source(assessed,cause,{paint,width}){const changed=(0,places.MA)(assessed.finding);return cause.snippet===void 0||(0,places.
XJ)(cause)||changed.length>0?(changed.length>0?changed:assessed.finding.evidence.slice(0,EVIDENCE)).map(each=>`${INDENT}${paint.dim("\u2502 ")}${(0,lib_escape.C9)(
each,width-INDENT.length-2)}`):(0,code_frame.l)(cause.snippet,width-INDENT.length).map(({gutter,text,isMark})=>{const line=isMark?paint.severity(assessed.finding.
severity,text):(0,lib_escape.uA)(text);return line===""?`${INDENT}${paint.dim(gutter.trimEnd())}`:`${INDENT}${paint.dim(gutter)}${line}`})}function notes({finding},style){
const doubts=(0,way.Pi)(finding);return doubts.length===0?[]:labelled("Note",(0,lib_escape.C9)(doubts.join("; "),wording.W_),style)}function text_finding_places(locations,{
paint,pathOf,width,edge}){const rows=locations.slice(0,PLACES).map(each=>({place:placeOf(each,pathOf),what:whatIsThere(each)})),column=Math.min(Math.max(0,...rows.
map(({place})=>(0,cells.qz)(place))),Math.floor(width/2)),lines=rows.map(({place,what})=>{const gap=" ".repeat(Math.max(0,column-(0,cells.qz)(place))+2),shown=(0,lib_escape.
C9)(what,Math.max(20,width-column-6));return what===""?`    ${place}`:isTooNarrow(place,shown,edge)?`    ${place}
      ${(0,lib_escape.uA)(shown)}`:`    ${place}${gap}${shown}`}),rest=locations.length-rows.length;return rest>0?[...lines,paint.dim(`    and ${(0,wording.LS)(
rest,"more place")}`)]:lines}function isTooNarrow(place,what,edge){return 4+(0,cells.qz)(place)+2+(0,cells.qz)(what)>edge}function alsoAt(assessed,style){const copies=(0,places.
lS)(assessed);if(copies.length===0)return[];const text=`${(0,wording.qZ)(copies,style.pathOf)}; ${wording.Tl}`;return labelled("Also at",(0,lib_escape.C9)(text,
wording.W_),style)}function whatIsThere({logical,snippet}){return logical!==void 0?logical:snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.trim()??""}
function labelled(label,text,{paint,width}){return(0,cells.AF)(text,width-LABEL).map((line,index)=>index===0?`${INDENT}${paint.dim(label.padEnd(8))}${line}`:`${"\
 ".repeat(LABEL)}${(0,lib_escape.uA)(line)}`)}const textReport={format:"text",mediaType:"text/plain",render},WIDTH={usual:120,least:40},HEADINGS={gating:"",other:"\
Does not stop this build",review:"For review",context:"For context",known:"There before, not counted",suppressed:"Ignored"},LABELS={accepted:"Accepted","not-hon\
oured":"Not honoured",comparison:"Note",config:"Config",delivery:"Note"},text_LABEL=14,SERVERS=20,NAME=120;function render(assessment,options){const paint=paintFor(
options.color===!0),width=Math.max(WIDTH.least,options.width??WIDTH.usual),edge=options.width===void 0?Number.POSITIVE_INFINITY:width,style={paint,width,edge,pathOf:(0,reports_groups.
ZN)(assessment)},groups=(0,reports_groups.zD)(assessment.findings),blocks=[[text_head(assessment,style)],notices(assessment.notices.filter(each=>each.kind==="ac\
cepted"),style),...shownFindings(groups,style),text_servers(assessment,style),isClean(assessment)?[]:closing(assessment,groups,style),notices(assessment.notices.
filter(each=>each.kind!=="accepted"&&!isSaid(each,assessment)),style),options.verbose===!0?details(assessment,style):[]].filter(block=>block.length>0);return isClean(
assessment)&&blocks.splice(0,1,[text_head(assessment,style),clean(assessment,style)]),`${blocks.map(block=>block.join(`
`)).join(`

`)}
`}function text_head({tool,coverage,targets,timings},{paint,edge}){const line=[`${tool.name} ${(0,lib_escape.C9)(tool.version,40)}`,(0,wording.Xx)({coverage,targets}),
(0,wording.p0)(timings)].filter(each=>each!==void 0).join(" \xB7 ");return hanging(line,edge).map(paint.bold).join(`
`)}function isClean({findings,verdict,comparison}){const isSaidAll=verdict.afterMerge===void 0&&comparison.kind!=="impossible";return findings.length===0&&verdict.
status==="pass"&&isSaidAll}function clean({coverage,comparison},{paint,edge}){const nothing="Nothing to report.",fixed=comparison.fixedCount>0?` ${comparison.fixedCount}\
 fixed.`:"",text=(0,cells.LV)(`${nothing}${fixed} ${(0,wording.n1)(coverage)}`,edge).join(`
`);return`${paint.good(nothing)}${text.slice(nothing.length)}`}function hanging(text,edge){return(0,cells.LV)(text,edge-2).map((line,index)=>index===0?line:`  ${(0,lib_escape.
uA)(line)}`)}function shownFindings(groups,style){const blocks=[];for(const group of["gating","other","review","context","known","suppressed"]){const shown=groups[group].
filter(each=>each.isShown);if(shown.length===0)continue;blocks.length>0&&HEADINGS[group]!==""&&blocks.push([style.paint.bold(HEADINGS[group])]);const isNamedOnly=group===
"known"||group==="suppressed";blocks.push(isNamedOnly?shown.map(each=>textMention(each,style)):inFull(shown,style))}return blocks}function inFull(shown,style){return(0,reports_groups.
$h)(shown).flatMap(findings=>textFindings(findings,style)).slice(0,-1)}function closing(assessment,groups,{paint,edge}){const{verdict,comparison}=assessment,severity={
fail:"high",warn:"medium",none:"medium",pass:void 0}[verdict.status],toned=line=>severity===void 0?paint.good(line):paint.severity(severity,line),isImpossible=comparison.
kind==="impossible"&&comparison.detail!==void 0;return[...assessment.findings.length===0?[]:hanging((0,wording.tQ)(assessment,groups).join(" \xB7 "),edge),...hanging(
(0,lib_escape.C9)(verdict.reason,wording.W_),edge).map(toned),...[...verdict.afterMerge===void 0?[]:[`After the merge: ${(0,lib_escape.C9)(verdict.afterMerge,wording.
W_)}`],...isImpossible?[`Not compared: ${(0,lib_escape.C9)(comparison.detail,wording.W_)}`]:[],coverageLine(assessment)].flatMap(line=>line===""?[]:hanging(line,
edge))]}function coverageLine({verdict,findings,coverage}){return verdict.status==="none"?(0,wording.ig)(coverage):findings.length===0?(0,wording.n1)(coverage):
(0,wording.cT)(coverage)??""}function isSaid(notice,{comparison}){return notice.kind==="comparison"&&comparison.kind==="impossible"&&notice.message===comparison.
detail}function text_servers(assessment,{paint,width}){const rows=(0,servers.B)(assessment),agent=(0,servers.R)(assessment),lines=rows.slice(0,SERVERS).map(({name,
isRead,facts,missed:why2})=>{const parts=[isRead?facts:"not read",...why2];return`${(0,lib_escape.C9)(name,NAME)}: ${parts.map(part=>(0,lib_escape.C9)(part,wording.
W_)).join(". ")}`});return rows.length>SERVERS&&lines.push(`and ${rows.length-SERVERS} more`),agent!==void 0&&lines.push(`Asked as ${(0,lib_escape.C9)(agent,NAME)}`),
lines.flatMap((line,at)=>(0,cells.LV)(line,width-text_LABEL).map((part,index)=>{const label=index>0?"":at<rows.length?"Server":"";return`${label===""?" ".repeat(
text_LABEL):paint.bold(label.padEnd(text_LABEL))}${(0,lib_escape.uA)(part)}`}))}function notices(of,{paint,width}){return of.flatMap(({kind,message,hint})=>{const text=(0,lib_escape.
C9)(hint===void 0?message:`${message} ${hint}`,wording.W_);return(0,cells.AF)(text,width-text_LABEL).map((line,index)=>index===0?`${paint.bold(LABELS[kind].padEnd(
text_LABEL))}${line}`:`${" ".repeat(text_LABEL)}${(0,lib_escape.uA)(line)}`)})}function details({timings,coverage},{paint,pathOf}){const phases=Object.entries(timings).
map(([phase,spent])=>`${(0,lib_escape.C9)(phase,40)} ${(0,wording.Rz)(spent)}`),lines=phases.length>0?[`${paint.bold("Time".padEnd(text_LABEL))}${phases.join(" \
\xB7 ")}`]:[],code=(0,wording.vJ)(coverage);code!==void 0&&lines.push(`${paint.bold("Source code".padEnd(text_LABEL))}${(0,lib_escape.C9)(code,wording.W_)}`);for(const reason of model_coverage.
x){const gaps=coverage.gaps.filter(each=>each.reason===reason),count=coverage.gapCounts[reason]??gaps.length;count!==0&&(lines.push(`${paint.bold("Not looked at".
padEnd(text_LABEL))}${(0,wording.Yq)(reason,count)}`,...gaps.map(each=>`  ${(0,lib_escape.C9)(pathOf(each),300)}  ${(0,lib_escape.C9)(each.detail,wording.W_)}`)),
count>gaps.length&&lines.push(`  and ${count-gaps.length} more`))}return lines}})};export{id,ids,modules};
