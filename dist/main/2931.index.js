const id=2931,ids=[2931,9312],modules={68951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{l:()=>codeFrame});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_cells_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(28885),
_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7176);const TAB=4,MARKED_LINES=3,BEFORE_MARK=2e3;function codeFrame(snippet,width){const{firstLine,
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
reduce((sum,each)=>sum+each.cells,0)}function join(characters){return characters.map(each=>each.text).join("").trimEnd()}}),39312:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{paintFor:()=>paintFor});const SEVERITY_CODES={critical:"1;31",high:"31",medium:"\
33",low:"36",info:"2"},PLAIN={bold:text=>text,dim:text=>text,severity:(_,text)=>text,good:text=>text},ANSI={bold:text=>styled("1",text),dim:text=>styled("2",text),
severity:(severity,text)=>styled(SEVERITY_CODES[severity],text),good:text=>styled("32",text)};function styled(code,text){return text===""?"":`\x1B[${code}m${text}\
\x1B[0m`}function paintFor(color){return color?ANSI:PLAIN}}),86818:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{X:()=>scoreSentence,o:()=>scoreInBrief});function scoreSentence({score,delta,verdict}){if(verdict.status==="none")return"";if(score.overall===
null)return withoutScore(score);const{before,reasons}=delta??{before:score,reasons:[]},hasMoved=before.overall!==null&&before.overall!==score.overall,said=hasMoved?
`Score ${before.overall} \u2192 ${score.overall} (${grades(before,score)})`:`Score ${score.overall} of 100, grade ${score.grade}`,why=hasMoved&&reasons.length>0?
reasons.join("; "):whyOf(score);return`${said}${why===""?"":`: ${why}`}${unevaluated(score)}.`}function scoreInBrief({score,delta,verdict}){if(verdict.status===
"none")return"";if(score.overall===null)return withoutScore(score);const before=delta?.before;return before&&before.overall!==null&&before.overall!==score.overall?
`Score ${before.overall} \u2192 ${score.overall} (${grades(before,score)}).`:`Score ${score.overall} (${score.grade}).`}function withoutScore({evaluated}){return evaluated===
0?"":`No score: only ${evaluated} % of its weight could be judged.`}function grades(before,after){return before.grade===after.grade?after.grade:`${before.grade}\
 \u2192 ${after.grade}`}function whyOf({overall,grade,caps,contributors}){const cap=caps.find(({of,at})=>of==="overall"&&at===overall);if(cap)return`capped by ${cap.
findings} ${cap.because}`;const[most]=contributors;return grade==="A"||!most?"":`most of it by ${most.ruleId} (\u2212${Math.max(1,Math.round(most.points))})`}function unevaluated({
categories}){const names=categories.flatMap(({category,score})=>score===null?[category.replace("-"," ")]:[]);return names.length===0?"":`; not evaluated: ${names.
join(", ")}`}}),90927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CC:()=>textFindings,
CE:()=>textMention});var lib_escape=__webpack_require__(68989),cells=__webpack_require__(28885),code_frame=__webpack_require__(68951),places=__webpack_require__(
64190),way=__webpack_require__(69723),wording=__webpack_require__(7176);const STEP=80,CODE_LEAST=20;function textWay(finding,style){const found=(0,way.VO)(finding);
if(!found)return[];const{beginning,leftOut,end}=found,steps=[...beginning,...end],{width}=style,columns={place:columnOf(steps.map(step=>lineOf(step,style.pathOf)),
Math.floor(width/3)),what:columnOf(steps.map(whatOf),Math.floor(width/2))},rows=of=>of.map(step=>row(step,step===steps[0],columns,style)),more=leftOut===0?[]:[style.
paint.dim(`    \u2026 ${(0,wording.LS)(leftOut,"more step")}`)];return[...rows(beginning),...more,...rows(end)]}function row(step,isFirst,columns,{paint,pathOf,
width,edge}){const place=lineOf(step,pathOf),what=whatOf(step),mark=isFirst?"    ":`  ${paint.dim("\u2192")} `;if(4+Math.max(columns.place,(0,cells.qz)(place))+
2+(0,cells.qz)(what)>edge)return[`${mark}${place}`,...(0,cells.LV)(what,width-6).map(line=>`      ${(0,lib_escape.uA)(line)}`)].join(`
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
before=style.explained?.get(rule.id);before===void 0&&style.explained?.set(rule.id,placeOf(cause,style.pathOf));const message=(0,lib_escape.C9)(before===void 0?
(0,wording.KR)(assessed):(0,wording.Lv)(assessed),wording.W_);return[...head(assessed,style),...source(assessed,cause,style),...(0,cells.AF)(message,width-INDENT.
length).map(line=>`${INDENT}${(0,lib_escape.uA)(line)}`),...textWay(finding,style),...text_finding_places(others,style),...alsoAt(assessed,style),...notes(assessed,
style),...assessed.tierReason===void 0?[]:labelled("Tier",(0,lib_escape.C9)(`${assessed.tier}, because ${assessed.tierReason}`,wording.W_),style),...labelled("F\
ix",before===void 0?(0,lib_escape.C9)(rule.fix,wording.W_):`as at ${before}, above`,style),...ignoreLines(assessed,style)]}function ignoreLines({finding,ignoreLine},{
paint,edge}){const label=`${INDENT}${paint.dim("Ignore")}  `;if(finding.inlineIgnore!==void 0)return[`${label}${(0,lib_escape.C9)(finding.inlineIgnore,IGNORE)}`];
const line=(0,lib_escape.C9)(ignoreLine,IGNORE),where="in bartizan.yml";return LABEL+(0,cells.qz)(line)+3+where.length<=edge?[`${label}${line}   ${paint.dim(where)}`]:
[`${label}${paint.dim(`${where}:`)}`,`${INDENT}${line}`]}function textMention(assessed,style){const title=head(assessed,style),about=aboutMention(assessed),{finding,
rule}=assessed,first=`${placeOf(finding.locations[0],style.pathOf)}  ${finding.severity}  ${(0,lib_escape.C9)(rule.id,PATH)}`;if(title.length===1&&INDENT.length+
(0,cells.qz)(first)+2+(0,cells.qz)(about)<=style.edge)return`${title[0]}  ${about}`;const below=(0,cells.AF)(about,style.width-4).map(line=>`    ${(0,lib_escape.
uA)(line)}`);return[...title,...below].join(`
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
 ".repeat(LABEL)}${(0,lib_escape.uA)(line)}`)}}),69723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$N:()=>codeOf,Pi:()=>doubtsOf,Qn:()=>fromWhere,VO:()=>wayOf,vz:()=>sourceOf});const BEGINNING=2,END=3;function wayOf({flow=[]}){const[first]=flow;if(first===void 0)
return;const steps=flow.filter((step,index)=>{const next=flow[index+1];return index===0||next===void 0||!isSameLine(step,next)}),leftOut=steps.length-BEGINNING-
END;return leftOut<=1?{beginning:steps,leftOut:0,end:[]}:{beginning:steps.slice(0,BEGINNING),leftOut,end:steps.slice(-END)}}function sourceOf({flow=[],locations:[
cause]}){const[first]=flow;return first&&!isSameLine(first,cause)?first:void 0}function isSameLine(a,b){return a.target===b.target&&a.path===b.path&&a.range.start.
line===b.range.start.line}function codeOf({snippet}){return snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.trim()??""}function fromWhere(finding,pathOf){
const source=sourceOf(finding);return source&&`${source.what}, ${pathOf(source)}:${source.range.start.line}`}function doubtsOf({flow,evidence}){return flow?evidence.
slice(1):[]}})};export{id,ids,modules};
