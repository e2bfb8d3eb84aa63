const id=9420,ids=[9420],modules={68951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
reduce((sum,each)=>sum+each.cells,0)}function join(characters){return characters.map(each=>each.text).join("").trimEnd()}}),39477:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HV:()=>shortTitle,OD:()=>frameworkSentence,Sx:()=>askedFrameworks,j1:()=>editionTitle,kC:()=>RESULT_WORDS,nz:()=>NO_CLAIM});
const NAMED=6,RESULT_WORDS={fail:"failed",partial:"in part",pass:"passed",not_applicable:"not applicable",not_evaluated:"not evaluated",manual:"for people"},NO_CLAIM="\
Evidence related to these controls by our own mapping; no claim of compliance.";function askedFrameworks(compliance){return compliance.isAsked?compliance.frameworks:
[]}function editionTitle({title,edition}){return edition.includes(title)?edition:`${title} ${edition}`}function shortTitle({title,edition}){const[short=""]=edition.
split(/[;,]| \((?!EU\))/);return editionTitle({title,edition:short})}function frameworkSentence({counts,coverage,score,controls}){const{evaluated,total}=coverage;
if(evaluated===0)return`none of ${total} controls could be evaluated`;const failed=controls.filter(({result})=>result==="fail").map(({id:id2})=>id2),more=failed.
length>NAMED?[`${failed.length-NAMED} more`]:[],parts=[...counts.fail>0?[`${counts.fail} failed (${[...failed.slice(0,NAMED),...more].join(", ")})`]:[],...counts.
partial>0?[`${counts.partial} in part`]:[],...counts.pass>0?[`${counts.pass} passed`]:[]];return`${evaluated} of ${total} controls evaluated: ${parts.join(", ")}\
; ${score} %`}}),21723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Zu:()=>fixed,
uv:()=>leftOutLine,ux:()=>within});function fixed(text){return{open:text,items:[],close:()=>""}}function bytesOf(text){return Buffer.byteLength(text,"utf8")}function within(sections,budget){
const kept=[...sections],frames=kept.map(each=>bytesOf(each.open)+bytesOf(each.close(each.items.length)));let left=budget-frames.reduce((sum,each)=>sum+each,0);
for(;left<0&&kept.length>0;)left+=frames.pop()??0,kept.pop();const parts=[];for(const{open,items,close,share=1}of kept){let allowed=Math.floor(left*share);const placed=[];
for(const item of items){const text=item(),bytes=bytesOf(text);if(bytes>allowed)break;allowed-=bytes,left-=bytes,placed.push(text)}parts.push(open,...placed,close(
items.length-placed.length))}return parts.join("")}function leftOutLine(leftOut){return leftOut===0?"":`\u2026 and ${leftOut} more, left out to keep this page b\
elow its size limit.

`}}),52993:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>complianceSection});
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_compliance_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(39477),_budget_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
21723);const SHARE=.2,COLUMNS=`| framework | as of | evaluated | failed | in part | passed | score |
|---|---|---:|---:|---:|---:|---:|
`;function complianceSection({mapping},frameworks,frame){return frameworks.length===0?(0,_budget_js__WEBPACK_IMPORTED_MODULE_2__.Zu)(""):{open:`${frame.open}${_compliance_words_js__WEBPACK_IMPORTED_MODULE_1__.
nz} Mapping ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(mapping)}.

${COLUMNS}${frameworks.map(row).join("")}
`,items:frameworks.flatMap(entries),close:leftOut=>`
${(0,_budget_js__WEBPACK_IMPORTED_MODULE_2__.uv)(leftOut)}${frame.close}`,share:SHARE}}function row(framework){const{asOf,coverage,counts,score}=framework;return`\
| ${[(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0,_compliance_words_js__WEBPACK_IMPORTED_MODULE_1__.j1)(framework)),asOf,`${coverage.evaluated} of ${coverage.
total}`,counts.fail,counts.partial,counts.pass,score===null?"none":`${score} %`].join(" | ")} |
`}function entries({controls}){return["fail","partial"].flatMap(result=>controls.filter(control=>control.result===result).map(({id:id2,title,because})=>()=>`- ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)(id2)} ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(title)}: ${_compliance_words_js__WEBPACK_IMPORTED_MODULE_1__.kC[result]}, ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)(because)}
`))}}),34309:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ex:()=>findingRow,nA:()=>findingBlock,
q_:()=>suppressionEntry,uX:()=>findingEntry,yO:()=>findingMention});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_code_frame_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
68951),_places_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(64190),_way_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(69723),_wording_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7176),_prose_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8103);const FRAME_WIDTH=110,ROW={path:120,what:240,fix:160},PATH=300,ID=200,IGNORE=1e3,PLACES=6,
EVIDENCE=3,LOGICAL=200,CODE=120;function findingRow(assessed,pathOf,remark=""){const{finding,rule}=assessed,[cause]=finding.locations;return`| ${[`${finding.severity}${remark}`,
place(cause,pathOf,ROW.path),`${message(assessed,pathOf)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(assessed)}`,(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__.
h)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ge)(rule.fix,ROW.fix))].join(" | ")} |
`}function findingBlock(assessed,pathOf,level="####"){const{finding,rule}=assessed,[cause,...others]=finding.locations,copies=(0,_places_js__WEBPACK_IMPORTED_MODULE_4__.
lS)(assessed);return`${[`${level} ${finding.severity} \xB7 ${place(cause,pathOf,PATH)} \xB7 ${code((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(rule.id,ID))}`,
...source(assessed,cause),(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__.h)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ge)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.
KR)(assessed),_wording_js__WEBPACK_IMPORTED_MODULE_2__.W_)),...way(assessed,pathOf),...others.length===0?[]:[places(others,pathOf)],...copies.length===0?[]:[`**\
Also at**, ${_wording_js__WEBPACK_IMPORTED_MODULE_2__.Tl}

${places(copies,pathOf)}`],...assessed.tierReason===void 0?[]:[`**Tier** ${tier(assessed)}`],`**Fix** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__.h)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
ge)(rule.fix,_wording_js__WEBPACK_IMPORTED_MODULE_2__.W_))}`,finding.inlineIgnore===void 0?`**Ignore**, in \`bartizan.yml\` below \`ignore:\`

${paste(assessed.ignoreLine)}`:`**Ignore**, beside the line

${paste(finding.inlineIgnore)}`].join(`

`)}

`}function findingEntry(assessed,pathOf){const{finding,rule,ignoreLine}=assessed,inline=finding.inlineIgnore,why=assessed.tierReason===void 0?"":` (${tier(assessed)}\
)`,ignore=`${code(inline??ignoreLine)}${inline===void 0?" in `bartizan.yml`":""}`;return`${mention(assessed,pathOf)}${why}<br>Fix: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__.
h)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ge)(rule.fix,_wording_js__WEBPACK_IMPORTED_MODULE_2__.W_))}<br>Ignore: ${ignore}
`}function findingMention(assessed,pathOf){return`${mention(assessed,pathOf)}
`}function suppressionEntry(assessed,pathOf){const{suppression}=assessed;if(suppression===void 0)return findingMention(assessed,pathOf);const by={inline:"beside\
 the line",config:"in `bartizan.yml`",baseline:"by the baseline"}[suppression.by],until=suppression.until===void 0?"":`, until ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(suppression.until,20))}`,added=suppression.isAdded?", **added by this change**":"",reason=(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(suppression.reason,ROW.what));return`${mention(assessed,pathOf)}<br>Ignored ${by}: \u201C${reason}\u201D${until}${added}\

`}function mention(assessed,pathOf){const{finding,rule}=assessed,where=place(finding.locations[0],pathOf,ROW.path);return`- ${finding.severity} \xB7 ${where} \xB7 ${code(
(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(rule.id,ID))}: ${message(assessed,pathOf)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(assessed)}`}function message({
finding},pathOf){const source2=(0,_way_js__WEBPACK_IMPORTED_MODULE_5__.vz)(finding),from=source2?`, from ${place(source2,pathOf,ROW.path)}`:"",said=(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(finding.message,ROW.what);return`${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__.h)(source2?said.replace(/\.$/,""):said)}${from}`}function way({finding},pathOf){
const found=(0,_way_js__WEBPACK_IMPORTED_MODULE_5__.VO)(finding);if(!found)return[];const{beginning,leftOut,end}=found,entry=step=>{const line=(0,_way_js__WEBPACK_IMPORTED_MODULE_5__.
$N)(step),shown=line===""?"":`: ${code((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line,CODE))}`;return`1. ${place(step,pathOf,PATH)} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__.
h)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ge)(step.what,LOGICAL))}${shown}`},doubts=(0,_way_js__WEBPACK_IMPORTED_MODULE_5__.Pi)(finding);return[[...beginning.
map(entry),...leftOut>0?[`1. \u2026 ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(leftOut,"more step")}`]:[],...end.map(entry)].join(`
`),...doubts.length===0?[]:[`**Note** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__.h)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ge)(doubts.join("; "),_wording_js__WEBPACK_IMPORTED_MODULE_2__.
W_))}`]]}function place(location,pathOf,limit){if((0,_places_js__WEBPACK_IMPORTED_MODULE_4__.ru)(location))return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__.yH)(location,pathOf),limit));const path=pathOf(location);return`${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
D9)(path.length>limit?`\u2026${path.slice(-limit)}`:path)} ${location.range.start.line}`}function tier({tier:lowered,tierReason=""}){return`${lowered}, because ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(tierReason,ROW.what))}`}function source({finding},cause){const changed=(0,_places_js__WEBPACK_IMPORTED_MODULE_4__.
MA)(finding).map(each=>(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(each,FRAME_WIDTH));if(changed.length>0)return[(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
dI)(changed,"diff")];if(cause.snippet===void 0||(0,_places_js__WEBPACK_IMPORTED_MODULE_4__.XJ)(cause)){const evidence=finding.evidence.slice(0,EVIDENCE).map(each=>(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(each,FRAME_WIDTH));return evidence.length===0?[]:[(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)(evidence)]}const lines=(0,_code_frame_js__WEBPACK_IMPORTED_MODULE_1__.
l)(cause.snippet,FRAME_WIDTH).map(({gutter,text})=>`${gutter}${text}`.trimEnd());return[(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)(lines)]}function places(locations,pathOf){
const shown=locations.slice(0,PLACES).map(each=>{const what=each.logical===void 0||(0,_places_js__WEBPACK_IMPORTED_MODULE_4__.ru)(each)?"":` ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(each.logical,LOGICAL))}`;return`- ${place(each,pathOf,PATH)}${what}`}),rest=locations.length-shown.length;
return[...shown,...rest>0?[`- and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(rest,"more place")}`]:[]].join(`
`)}function paste(line){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)([(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line,IGNORE)])}function code(text){
return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,IGNORE))}}),93892:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>lookedAt});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
27706),_wording_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7176),_budget_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21723);const LINE=400,GAPS_NAMED=20;
function lookedAt(assessment,pathOf,{open,close,isTimeless=!1}){const{coverage,targets,comparison,timings}=assessment,{base,baseName,newCount,knownCount,fixedCount}=comparison,
name=baseName===void 0?"the base":prose(baseName),id2=base===void 0?"":` (${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)(base.slice(0,7))})`,facts=[`- ${[
(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.Xx)({coverage,targets}),`${(coverage.bytes/1e6).toFixed(1)} MB`,isTimeless?void 0:(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.
p0)(timings)].filter(each=>each!==void 0).join(" \xB7 ")}`,...comparison.kind==="base"?[`- Compared with ${name}${id2}: ${newCount} new, ${knownCount} older, ${fixedCount}\
 fixed`]:[]],gaps=[..._model_coverage_js__WEBPACK_IMPORTED_MODULE_1__.x].sort((a,b)=>Number(isIntended(a))-Number(isIntended(b))).flatMap(reason=>{const of=coverage.
gaps.filter(each=>each.reason===reason),count=coverage.gapCounts[reason]??of.length;if(count===0)return[];const named=of.slice(0,GAPS_NAMED),rest=count-named.length;
return[()=>`- ${isIntended(reason)?"Left out by intent":"Not looked at"}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.Yq)(reason,count)}
`,...named.map(each=>()=>`  - ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(pathOf(each),LINE))}: ${prose(
each.detail)}
`),...rest>0&&named.length>0?[()=>`  - and ${rest} more
`]:[]]});return{open:`${open}${facts.join(`
`)}
`,items:gaps,close:leftOut=>`
${(0,_budget_js__WEBPACK_IMPORTED_MODULE_3__.uv)(leftOut)}${close}`}}function isIntended(reason){return!(0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__.O)({target:"",
path:"",reason,detail:""})}function prose(text){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,
LINE))}}),63360:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{uj:()=>pathEntry,vi:()=>pathsTitle,
x7:()=>sentenceText});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7176),
_prose_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8103);const NAME=120,WORDS=400,SENTENCE=1200;function pathEntry(path){const{severity,source,sink,carrier,
status}=path;return`${[`- **${severity}${status==="new"?", new":""}** from ${prose(source)} to ${prose(sink)} through ${prose(carrier)}`,...path.steps.filter(({
component})=>component!==void 0).map(({name,what})=>`  1. ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(
name,NAME))} ${prose(what)}`),`
  To break it: ${prose(path.cut)}.`].join(`
`)}
`}function prose(text){return(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__.h)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ge)(text,WORDS))}function sentenceText(sentence){
return(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__.h)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ge)(sentence,SENTENCE))}function pathsTitle(paths){const fresh=paths.
filter(({status})=>status==="new").length;return`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(paths.length,"attack path")}${fresh>0?`, ${fresh} new`:""}`}}),
8103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>markdownProse});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68989);function markdownProse(text){const parts=text.split(/`([^`]+)`/),between=part=>part.startsWith(" ")?` ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(
part)}`:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(part);return parts.map((part,index)=>index%2===1?(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)(part):
between(part)).join("")}}),93100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>remoteSections});
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_remote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27438),_budget_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
21723);const LINE=600,EVIDENCE=3,SHARE=.4,ANALYSIS={summary:400,comment:80,document:2e3},LISTED={summary:50,comment:10,document:500};function remoteSections(assessment,where){
return(0,_remote_js__WEBPACK_IMPORTED_MODULE_1__.Cv)(assessment,where==="comment").map(row=>sectionOf(row,where))}function sectionOf(row,where){const{run,name,about,
facts,scores,notices,lists,findings,more}=row,lines=[...about===""?[]:[`- Given ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(about,200))}`],...[facts,...scores,...notices].map(text=>`- ${prose(text)}`)],title=`Remote service ${prose(name)}, ${(0,_remote_js__WEBPACK_IMPORTED_MODULE_1__.
r9)(run)}`,[open,close]=where==="document"?[`## ${title}`,""]:[`<details><summary>${title}</summary>`,`</details>

`],analysis=run.analysis?[()=>analysisOf(row,where)]:[];return{open:`${open}

${lines.map(line=>`${line}
`).join("")}
`,items:[...analysis,...findings.map(each=>()=>findingOf(each)),...lists.map(list=>()=>listOf(list,LISTED[where]))],close:leftOut=>`${(0,_budget_js__WEBPACK_IMPORTED_MODULE_2__.
uv)(leftOut)}${more===""?"":`And ${more}.

`}${close}`,share:SHARE}}function findingOf(each){const{finding,ignoreLine}=each,facts=(0,_remote_js__WEBPACK_IMPORTED_MODULE_1__.l7)(each);return`${[`- **${finding.
severity}** ${prose(finding.title)}${facts===""?"":` (${prose(facts)})`}`,...finding.description===void 0?[]:[`  ${prose(finding.description)}`],...finding.remediation===
void 0?[]:[`  Fix, by the service: ${prose(finding.remediation)}`],...finding.evidence.slice(0,EVIDENCE).map(text=>`  Evidence: ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,LINE))}`),`  Ignore: ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)(ignoreLine)}`].join(`<br>
`)}
`}function listOf({title,items,more},most){const rest=Math.max(0,items.length-most)+more,lines=items.slice(0,most).map(item=>`- ${prose(item)}
`);return`
**${prose(title)}**

${lines.join("")}${rest>0?`- and ${rest} more, in the JSON report
`:""}
`}function analysisOf({run},where){const{lines,isCut}=run.analysis??{lines:[],isCut:!1},shown=lines.slice(0,ANALYSIS[where]).map(line=>(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(line,LINE)),rest=lines.length>shown.length||isCut?`
The rest is in the JSON report.
`:"";return`**${prose((0,_remote_js__WEBPACK_IMPORTED_MODULE_1__.NR)(run))}**

${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)(shown)}
${rest}
`}function prose(text){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,LINE))}}),51930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>scoreTable,f:()=>scoreDetails});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7176);const NAMED=5,ID=200;function scoreDetails(assessment){const{overall,grade,contributors}=assessment.score;return overall===null||contributors.length===0?"":
`<details><summary>Score ${overall} (${grade}) by category</summary>

${scoreTable(assessment)}
</details>

`}function scoreTable({score:{categories,contributors,version}}){const rows=categories.map(({title,score,rating,findings})=>{const cells=score===null?["","not e\
valuated",""]:[score.toFixed(1),rating??"",findings];return`| ${[title,...cells].join(" | ")} |
`}),most=contributors.slice(0,NAMED).map(({ruleId,points,findings})=>`- ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(ruleId,ID))}: ${points.toFixed(1)} points, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(findings,"finding")}
`),more=contributors.length-most.length,costs=`What costs most:

${most.join("")}${more>0?`- and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(more,"more rule")}
`:""}
`;return`| | score | | findings |
|---|---:|---|---:|
${rows.join("")}
${most.length===0?"":costs}Scoring version ${version}. What was not evaluated is left out, and no finding is no proof of safety.
`}}),89420:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Le:()=>noticeEntry,QV:()=>isSaid,
RJ:()=>HOW_TO_SILENCE,R_:()=>heading,VH:()=>scoreLine,eH:()=>summaryMarkdown,rz:()=>verdictLines,tp:()=>table,vn:()=>coverageLine,zZ:()=>summaryHead});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68989),_compliance_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(39477),_groups_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(63158),_policies_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
28124),_score_words_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(86818),_servers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81240),_wording_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7176),_budget_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(21723),_compliance_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52993),_finding_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
34309),_looked_at_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(93892),_paths_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(63360),_remote_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
93100),_score_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(51930);const SHARES={accepted:.2,table:.4,gating:.7,folded:.5},LINE=400,SERVERS=20,NAME=120,VIOLATIONS=10,
QUIET={plain:{compared:"nothing new",alone:"nothing to report"},withPath:{compared:"no new finding",alone:"no finding"}},HOW_TO_SILENCE="Paste its ignore line i\
nto `bartizan.yml` below `ignore:`, or its comment beside the line, and say why. An ignore\nwithout a reason is not accepted. What is ignored stays listed here.\n",
SILENCE=`<details><summary>How to silence one</summary>

${HOW_TO_SILENCE}
</details>
`;function summaryMarkdown(assessment,budgetBytes=1e6){const{findings,notices,compliance}=assessment,groups=(0,_groups_js__WEBPACK_IMPORTED_MODULE_10__.zD)(findings);
if(findings.length+notices.length+assessment.attackPaths.length+assessment.remote.length===0&&!compliance.isAsked&&isQuiet(assessment,groups))return`${oneLine(assessment)}\

`;const pathOf=(0,_groups_js__WEBPACK_IMPORTED_MODULE_10__.ZN)(assessment),others=notices.filter(each=>each.kind!=="accepted"&&!isSaid(each,assessment)),reported=groups.
other.filter(each=>each.isShown),filtered=groups.other.filter(each=>!each.isShown),reportedTitle=groups.gating.length===0?`${reported.length} to look at`:`${reported.
length} more, not stopping`,sections=[...head(assessment,groups,reported,pathOf),blocks(groups.gating,pathOf),folded((0,_paths_js__WEBPACK_IMPORTED_MODULE_7__.vi)(
assessment.attackPaths),assessment.attackPaths,_paths_js__WEBPACK_IMPORTED_MODULE_7__.uj),folded(reportedTitle,reported,each=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.
nA)(each,pathOf)),folded(`${groups.review.length} for review`,groups.review,each=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.uX)(each,pathOf)),folded(`${filtered.
length} not shown`,filtered,each=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.uX)(each,pathOf)),...known(groups.known,pathOf),folded(`${groups.suppressed.length}\
 ignored`,groups.suppressed,each=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.q_)(each,pathOf)),folded(`${groups.context.length} for context`,groups.context,each=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.
yO)(each,pathOf)),...(0,_remote_js__WEBPACK_IMPORTED_MODULE_8__.p)(assessment,"summary"),folded((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.LS)(others.length,"n\
otice"),others,noticeEntry),(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.Zu)((0,_score_js__WEBPACK_IMPORTED_MODULE_9__.f)(assessment)),(0,_compliance_js__WEBPACK_IMPORTED_MODULE_4__.
L)(assessment.compliance,(0,_compliance_words_js__WEBPACK_IMPORTED_MODULE_1__.Sx)(assessment.compliance),{open:`<details><summary>Related controls</summary>

`,close:`</details>

`}),(0,_looked_at_js__WEBPACK_IMPORTED_MODULE_6__.O)(assessment,pathOf,{open:`<details><summary>What was looked at</summary>

`,close:`</details>

`}),(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.Zu)(findings.length===0?"":SILENCE)];return`${(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.ux)(sections,budgetBytes-
1).trimEnd()}
`}function summaryHead(assessment,budgetBytes){const groups=(0,_groups_js__WEBPACK_IMPORTED_MODULE_10__.zD)(assessment.findings),remote=(0,_remote_js__WEBPACK_IMPORTED_MODULE_8__.
p)(assessment,"comment");if(isQuiet(assessment,groups)&&remote.length===0)return`${oneLine(assessment)}
`;const reported=groups.other.filter(each=>each.isShown),sections=[...head(assessment,groups,reported,(0,_groups_js__WEBPACK_IMPORTED_MODULE_10__.ZN)(assessment)),
...remote];return`${(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.ux)(sections,budgetBytes-1).trimEnd()}
`}function head(assessment,groups,reported,pathOf){const accepted=assessment.notices.filter(each=>each.kind==="accepted");return[(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.
Zu)(isQuiet(assessment,groups)?`${oneLine(assessment)}

`:verdict(assessment,groups)),list(`**Accepted by this pull request**

`,accepted,noticeEntry),list(`**Policies that are not kept**

`,(0,_policies_js__WEBPACK_IMPORTED_MODULE_12__.Ob)(assessment.policies,pathOf,VIOLATIONS),policyEntry),table(groups.gating,reported,pathOf),(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.
Zu)(isQuiet(assessment,groups)?"":`${scoreLine(assessment)}${coverageLine(assessment)}

`)]}function isQuiet(assessment,groups){const{verdict:given,comparison,coverage,policies}=assessment,{status,afterMerge}=given;return status==="pass"&&afterMerge===
void 0&&comparison.kind!=="impossible"&&!(0,_policies_js__WEBPACK_IMPORTED_MODULE_12__.MU)(policies)&&groups.gating.length+groups.other.length===0&&(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.
cT)(coverage)===void 0}function oneLine(assessment){const{comparison}=assessment,{kind,fixedCount}=comparison,words=(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.
EE)(assessment)?QUIET.withPath:QUIET.plain,found=kind==="base"?words.compared:words.alone,fixedBefore=fixedCount>0?` ${fixedCount} fixed.`:"",score=(0,_score_words_js__WEBPACK_IMPORTED_MODULE_13__.
o)(assessment);return[`**Bartizan: ${found}.**${fixedBefore} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.Xx)(assessment)}, 0 not looked at.${uncounted(assessment)}${score===
""?"":` ${score}`}`,...sentenceLines(assessment),...servers(assessment)].join(`<br>
`)}function sentenceLines({sentence}){return sentence===""?[]:[(0,_paths_js__WEBPACK_IMPORTED_MODULE_7__.x7)(sentence)]}function uncounted({findings}){return[...byReason(
findings.filter(({status})=>status==="known"))].flatMap(([reason,of])=>reason===void 0?[]:[` ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.LS)(of.length,"findin\
g")}: ${prose(reason)}.`]).join("")}function known(findings,pathOf){return[...byReason(findings)].map(([reason,of])=>folded(`${of.length} ${reason===void 0?"old\
er, not counted":prose(reason)}`,of,each=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.yO)(each,pathOf)))}function byReason(findings){const groups=new Map;for(const each of findings){
const group=groups.get(each.statusReason);group?group.push(each):groups.set(each.statusReason,[each])}return new Map([...groups].toSorted(([left=""],[right=""])=>left<
right?-1:left>right?1:0))}function verdict(assessment,groups){return`## Bartizan: ${heading(assessment,groups)}

${verdictLines(assessment)}

`}function verdictLines(assessment){const{verdict:given,comparison}=assessment,lines=[prose(given.reason),...given.afterMerge===void 0?[]:[`After the merge: ${prose(
given.afterMerge)}`],...comparison.kind==="impossible"?[`Not compared: ${prose(comparison.detail??"no base was found.")}`]:[]];return[...sentenceLines(assessment),
lines.join(`<br>
`)].join(`

`)}function heading(assessment,{gating,other}){const{status}=assessment.verdict;return gating.length>0?(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.fX)(assessment,
gating.length):status==="fail"?assessment.policies.some(each=>each.isGating)?(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.fX)(assessment,0):"failed":status==="no\
ne"?"no verdict":other.length===0?"nothing stops this build":`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.LS)(other.length,assessment.comparison.kind==="base"?
"new finding":"finding")}, none stops this build`}function table(gating,reported,pathOf){if(gating.length+reported.length===0)return(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.
Zu)("");const remark=gating.length===0?"":", does not stop";return{open:`| | where | what | end it |
|---|---|---|---|
`,items:[...gating.map(each=>()=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.ex)(each,pathOf)),...reported.map(each=>()=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.
ex)(each,pathOf,remark))],close:leftOut=>`
${(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.uv)(leftOut)}`,share:SHARES.table}}function policyEntry({kind,title,description,lines,more}){return[`- ${kind} ${prose(
title)}${description===""?"":`<br>${prose(description)}`}
`,...lines.map(line=>`  - ${prose(line)}
`),...more>0&&lines.length>0?[`  - and ${more} more
`]:[]].join("")}function blocks(findings,pathOf){return{open:"",items:findings.map(each=>()=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.nA)(each,pathOf)),close:_budget_js__WEBPACK_IMPORTED_MODULE_11__.
uv,share:SHARES.gating}}function list(open,of,entry){if(of.length===0)return(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.Zu)("");const close=leftOut=>`
${(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.uv)(leftOut)}`;return{open,items:of.map(each=>()=>entry(each)),close,share:SHARES.accepted}}function folded(title,of,entry){
return of.length===0?(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.Zu)(""):{open:`<details><summary>${title}</summary>

`,items:of.map(each=>()=>entry(each)),close:leftOut=>`
${(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__.uv)(leftOut)}</details>

`,share:SHARES.folded}}function scoreLine(assessment){const said=(0,_score_words_js__WEBPACK_IMPORTED_MODULE_13__.X)(assessment);return said===""?"":`${prose(said)}\
<br>
`}function coverageLine(assessment){return[`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.Xx)(assessment)}. ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.cT)(assessment.
coverage)??"0 not looked at."}`,...servers(assessment)].join(`<br>
`)}function servers(assessment){const rows=(0,_servers_js__WEBPACK_IMPORTED_MODULE_2__.Bp)(assessment),agent=(0,_servers_js__WEBPACK_IMPORTED_MODULE_2__.RJ)(assessment),
more=rows.length-SERVERS;return[...rows.slice(0,SERVERS).map(row=>`Server ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Jj)(row.name,NAME))}: ${prose((0,_servers_js__WEBPACK_IMPORTED_MODULE_2__.qg)(row))}.`),...more>0?[`And ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.LS)(more,"\
more server")}.`]:[],...agent===void 0?[]:[`Asked as ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(agent,
NAME))}.`]]}function noticeEntry({kind,message,hint}){return`- ${kind==="not-honoured"?"Not honoured: ":""}${prose(hint===void 0?message:`${message} ${hint}`)}
`}function isSaid(notice,{comparison}){return notice.kind==="comparison"&&comparison.kind==="impossible"&&notice.message===comparison.detail}function prose(text){
return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,LINE))}}),28124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MU:()=>isAnyUnkept,Ob:()=>policyRows,SV:()=>violationLine});function policyRows(policies,pathOf,linesEach){const unkept=policies.
filter(({status})=>status!=="pass");return[...unkept.filter(({isGating})=>isGating),...unkept.filter(({isGating})=>!isGating)].map(policy=>{const{kind,description="",
isGating,violations,count,target}=policy,named=target==="scan"?[]:violations.slice(0,linesEach);return{kind,title:titleOf(policy),description,isGating,lines:named.
map(violation=>violationLine(violation,pathOf)),more:target==="scan"?0:count-named.length}})}function isAnyUnkept(policies){return policies.some(({status})=>status!==
"pass")}function titleOf({name,severity,reason,isGating,status,at}){const remark=isGating||status!=="fail"?"":", does not stop";return`"${name}"${severity===void 0?
"":` (${severity})`}: ${reason}${remark}; ${at.path}:${at.line}`}function violationLine({id:id2,name,what,place,status},pathOf){return`${place?`${pathOf(place)}\
:${place.start.line}  `:""}${name}: ${what}${status==="known"?" (there before)":""} [${id2}]`}}),27438:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NR:()=>analysisTitle,l7:()=>remoteFindingFacts,Cv:()=>remoteRows,r9:()=>stateText});var wording=__webpack_require__(7176);
function remoteLists(run){return[violations(run),compliance(run),change(run),differences(run)].filter(list=>list!==void 0)}function violations({violations:found}){
if(found.length!==0)return{title:`Violations of its policies: ${found.length}`,items:found.map(({name,severity,message})=>`${severity===void 0?"":`${severity}, `}${name}\
: ${message}`),more:0}}const KEPT=/^(?:pass(?:ed|ing)?|compliant|ok|met|success|satisfied|not[ _-]?applicable|n\/?a)$/i,NAMED=10;function compliance({controls=[]}){
if(controls.length===0)return;const frameworks=grouped(controls,({framework})=>framework);return{title:`Compliance by its own measure: ${(0,wording.LS)(frameworks.
size,"framework")}`,items:[...frameworks].map(([framework,all])=>`${framework}: ${controlsText(all)}`),more:0}}function controlsText(controls){const[only]=controls;
if(controls.length===1&&only&&only.id===void 0&&only.name===void 0)return only.status;const counts=[...grouped(controls,({status})=>status)].map(([word,all])=>`${all.
length} ${word}`).join(", "),open=controls.filter(({status})=>!KEPT.test(status)),named=open.slice(0,NAMED).map(({id:id2,name})=>[id2,name].filter(part=>part!==
void 0).join(" ")),rest=open.length>NAMED?` and ${open.length-NAMED} more`:"";return named.length===0?counts:`${counts} (${named.join("; ")}${rest})`}function grouped(items,by){
const groups=new Map;for(const item of items){const group=groups.get(by(item));group?group.push(item):groups.set(by(item),[item])}return groups}function change({
change:since}){if(!since)return;const{added,removed,changed,sinceDate}=since,day=sinceDate===void 0?"":` of ${sinceDate.slice(0,10)}`,count=added.length+removed.
length+changed.length;return{title:`Since its scan ${since.since}${day}: ${count===0?"nothing changed":(0,wording.LS)(count,"change")}`,items:[...added.map(name=>`\
added: ${name}`),...removed.map(name=>`removed: ${name}`),...changed.map(name=>`changed: ${name}`)],more:0}}function differences({components,differences:found,differencesLeftOut=0}){
if(!found)return;const total=found.length+differencesLeftOut,what=total===0?"as ours":`${(0,wording.LS)(total,"difference")} to ours`;return{title:`Its bill of \
materials: ${(0,wording.LS)(components.length,"component")}, ${what}`,items:found.map(differenceText),more:differencesLeftOut}}const SEEN={there:"only there: ",
here:"only here: ",both:""};function differenceText({seen,type,name,place,what}){const at=place===void 0?"":` (${place})`;return`${SEEN[seen]}${type} ${name}${at}${what.
length===0?"":`: ${what.join("; ")}`}`}const CATEGORIES=12;function remoteRows({remote},isBrief=!1){return remote.filter(({state})=>!isBrief||state!=="skipped").
map(rowOf)}function rowOf(run){const findings=run.findings.filter(({isShown})=>isShown),ignored=run.findings.filter(({suppression})=>suppression).length,filtered=run.
findings.length-findings.length-ignored,parts=[...ignored>0?[`${ignored} ignored`]:[],...filtered>0?[`${filtered} not shown`]:[],...run.leftOut>0?[`${run.leftOut}\
 more told than are kept`]:[]];return{run,name:run.name,about:run.target,facts:factsOf(run),scores:scoresOf(run),notices:run.notices.map(noticeText),lists:remoteLists(
run),findings,more:parts.join(", ")}}function stateText({state}){return state==="skipped"?"not asked":state}function factsOf({state,stateWord,id:id2,isReused,findings,
total,leftOut}){const told=total??findings.length+leftOut,isUnusual=stateWord!==void 0&&stateWord.toLowerCase()!==state;return[stateText({state}),...isUnusual&&
state!=="skipped"?[`"${stateWord}" in its words`]:[],...id2===void 0?[]:[`run ${id2}`],...isReused?["submitted before, fetched now"]:[],...state==="completed"||
told>0?[(0,wording.LS)(told,"finding")]:[],...told>findings.length+leftOut?[`${findings.length+leftOut} of them told`]:[]].join(", ")}function scoresOf({name,score,
categories,analysis}){const listed=categories.slice(0,CATEGORIES).map(each=>`${each.category} ${scoreText(each)}`),more=categories.length-listed.length,[direction]=categories.
map(directionText).filter(each=>each!=="");return[...score?[`Score by ${name}\u2019s own measure: ${scoreText(score)}${bracketed(directionText(score))}`]:[],...listed.
length>0?[`By category${bracketed(direction??"")}: ${listed.join(", ")}${more>0?` and ${more} more`:""}`]:[],...analysis?.score?[`Risk by its analysis: ${scoreText(
analysis.score)}${bracketed(directionText(analysis.score))}`]:[]]}function bracketed(text){return text===""?"":` (${text})`}function scoreText({value,of,rating}){
return[`${value}${of===void 0?"":` of ${of}`}`,...rating===void 0?[]:[rating]].join(" ")}function directionText({direction}){return direction==="unsaid"?"":direction===
"higher-is-worse"?"higher is worse":"higher is better"}function noticeText({message,words,url}){const said=words===void 0||words===""?"":` It says: "${words}"`;
return`${message}${said}${url===void 0?"":` (${url})`}`}function remoteFindingFacts({finding}){const{category,tool,place,frameworks,severity,severityWord}=finding,
{owasp=[],...others}=frameworks,ids2=Object.entries({owasp:owasp.filter(id2=>id2!==category),...others}).flatMap(([name,of])=>of.length===0?[]:[`${name} ${of.join(
" ")}`]);return[...severityWord!==""&&severityWord.toLowerCase()!==severity?[`"${severityWord}" in its words`]:[],...category===void 0?[]:[category],...tool===void 0?
[]:[`module ${tool}`],...place===void 0?[]:[`at ${place}`],...ids2].join(", ")}function analysisTitle({name,analysis}){const model=analysis?.model===void 0?"":`\
 (${analysis.model})`;return`AI analysis by ${name}${model}: written there, not checked here`}}),86818:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>scoreSentence,o:()=>scoreInBrief});function scoreSentence({score,delta,verdict}){if(verdict.status==="none")return"";
if(score.overall===null)return withoutScore(score);const{before,reasons}=delta??{before:score,reasons:[]},hasMoved=before.overall!==null&&before.overall!==score.
overall,said=hasMoved?`Score ${before.overall} \u2192 ${score.overall} (${grades(before,score)})`:`Score ${score.overall} of 100, grade ${score.grade}`,why=hasMoved&&
reasons.length>0?reasons.join("; "):whyOf(score);return`${said}${why===""?"":`: ${why}`}${unevaluated(score)}.`}function scoreInBrief({score,delta,verdict}){if(verdict.
status==="none")return"";if(score.overall===null)return withoutScore(score);const before=delta?.before;return before&&before.overall!==null&&before.overall!==score.
overall?`Score ${before.overall} \u2192 ${score.overall} (${grades(before,score)}).`:`Score ${score.overall} (${score.grade}).`}function withoutScore({evaluated}){
return evaluated===0?"":`No score: only ${evaluated} % of its weight could be judged.`}function grades(before,after){return before.grade===after.grade?after.grade:
`${before.grade} \u2192 ${after.grade}`}function whyOf({overall,grade,caps,contributors}){const cap=caps.find(({of,at})=>of==="overall"&&at===overall);if(cap)return`\
capped by ${cap.findings} ${cap.because}`;const[most]=contributors;return grade==="A"||!most?"":`most of it by ${most.ruleId} (\u2212${Math.max(1,Math.round(most.
points))})`}function unevaluated({categories}){const names=categories.flatMap(({category,score})=>score===null?[category.replace("-"," ")]:[]);return names.length===
0?"":`; not evaluated: ${names.join(", ")}`}}),81240:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bp:()=>serverRows,RJ:()=>askedAs,qg:()=>rowText});var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27706),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7176);const REASONS=3;function serverRows({targets,coverage}){return targets.flatMap(({id:id2,name,live})=>{if(!live)return[];const said=gap=>gap.target===id2&&
((0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.O)(gap)||live.isSkipped===!0),missed=coverage.gaps.filter(said).map(({detail})=>detail),more=missed.length-REASONS;
return[{name,isRead:!live.isUnreachable,facts:live.isUnreachable?"":factsOf(live),missed:more>0?[...missed.slice(0,REASONS),`And ${more} more.`]:missed}]})}function rowText({
isRead,facts,missed}){return[isRead?facts:"not read",...missed].map(part=>part.replace(/\.$/,"")).join(". ")}function askedAs({targets}){return targets.find(({live})=>live&&
live.requests>0&&!live.isSnapshot&&live.userAgent!=="")?.live?.userAgent}function factsOf(live){const{transport,reach,tools,prompts,resources,profile,requests,isSnapshot}=live,
where=reach==="local"||transport==="stdio"?"":` (${reach})`,some=[[tools,"tool"],[prompts,"prompt"],[resources,"resource"]].flatMap(([count,what])=>count>0?[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(count,what)]:[]);return[isSnapshot?"snapshot":`${transport??"no MCP conversation"}${where}`,...some.length>0?some:["nothing offered"],`profile ${profile}`,(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(requests,"request")].join(", ")}}),69723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$N:()=>codeOf,Pi:()=>doubtsOf,Qn:()=>fromWhere,VO:()=>wayOf,vz:()=>sourceOf});const BEGINNING=2,END=3;function wayOf({flow=[]}){const[first]=flow;if(first===void 0)
return;const steps=flow.filter((step,index)=>{const next=flow[index+1];return index===0||next===void 0||!isSameLine(step,next)}),leftOut=steps.length-BEGINNING-
END;return leftOut<=1?{beginning:steps,leftOut:0,end:[]}:{beginning:steps.slice(0,BEGINNING),leftOut,end:steps.slice(-END)}}function sourceOf({flow=[],locations:[
cause]}){const[first]=flow;return first&&!isSameLine(first,cause)?first:void 0}function isSameLine(a,b){return a.target===b.target&&a.path===b.path&&a.range.start.
line===b.range.start.line}function codeOf({snippet}){return snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.trim()??""}function fromWhere(finding,pathOf){
const source=sourceOf(finding);return source&&`${source.what}, ${pathOf(source)}:${source.range.start.line}`}function doubtsOf({flow,evidence}){return flow?evidence.
slice(1):[]}})};export{id,ids,modules};
