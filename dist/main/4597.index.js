const id=4597,ids=[4597],modules={7706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{O:()=>isMissed,x:()=>GAP_REASONS});const GAP_REASONS=["unreadable","vanished","too-large","unparsable","too-deep","symlink","submodule","binary","excluded","de\
tector-failed","time-limit","not-supported","server-unreachable","server-in-part","repository-unreachable"],MISSED=new Set(["unreadable","vanished","too-large",
"unparsable","too-deep","detector-failed","time-limit","not-supported","server-unreachable","server-in-part","repository-unreachable"]);function isMissed(gap){return MISSED.
has(gap.reason)}}),8951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>codeFrame});
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8989),_cells_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8885),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
groups[groupOf(each)].push(each);return groups}function displayPaths(assessment){const servers=new Map(assessment.targets.flatMap(({id:id2,name,live})=>live?[[id2,
name]]:[])),prefixes=new Map(assessment.targets.map(each=>[each.id,each.displayPrefix])),others=new Map(assessment.targets.flatMap(each=>each.elsewhere?[[each.id,
each]]:[]));return place=>{const server=servers.get(place.target);if(server!==void 0)return`server "${server}"`;const other=others.get(place.target);return other?
pathElsewhere(place.path,other):(0,_places_js__WEBPACK_IMPORTED_MODULE_0__.fo)(place)?`${prefixes.get(place.target)??""}${place.path}`:place.path}}function pathElsewhere(address,{
name,displayPrefix,elsewhere}){return elsewhere===void 0||!address.startsWith(elsewhere.files)?name:displayPrefix+decodeURIComponent(address.slice(elsewhere.files.
length))}function byRuleAndFile(findings){const runs=new Map;for(const each of findings){const[{target,path}]=each.finding.locations,key=JSON.stringify([each.rule.
id,target,path]),run=runs.get(key);run===void 0?runs.set(key,[each]):run.push(each)}return[...runs.values()]}}),4190:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D4:()=>repositoryPaths,MA:()=>changedLines,XJ:()=>isObserved,fo:()=>isFile,lS:()=>copiesOf,nT:()=>isOpen,ru:()=>isSpoken,
yH:()=>spokenPlace});function isOpen(each){return each.status!=="suppressed"&&each.tier!=="context"}function copiesOf({copies=[]}){return copies.map(({finding})=>finding.
locations[0])}function isFile(place){return!/^[a-z][a-z0-9+.-]*:\/\//i.test(place.path)}function isSpoken(place){return place.path.startsWith("mcp://")}function isObserved(place){
return isSpoken(place)&&place.path.endsWith("/observations.json")}function changedLines({ruleId,evidence}){return ruleId.startsWith("pin/")&&evidence.some(line=>/^[-+] /.
test(line))?evidence:[]}function spokenPlace(place,pathOf){return place.logical===void 0||place.logical===""?pathOf(place):place.logical}function repositoryPaths(targets){
const prefixes=new Map(targets.map(target=>[target.id,target.repositoryPrefix]));return place=>isFile(place)?`${prefixes.get(place.target)??""}${place.path}`:place.
path}}),1240:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>serverRows,R:()=>askedAs});
var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7706),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7176);const REASONS=3;
function serverRows({targets,coverage}){return targets.flatMap(({id:id2,name,live})=>{if(!live)return[];const said=gap=>gap.target===id2&&((0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.
O)(gap)||live.isSkipped===!0),missed=coverage.gaps.filter(said).map(({detail})=>detail),more=missed.length-REASONS;return[{name,isRead:!live.isUnreachable,facts:live.
isUnreachable?"":factsOf(live),missed:more>0?[...missed.slice(0,REASONS),`And ${more} more.`]:missed}]})}function askedAs({targets}){return targets.find(({live})=>live&&
live.requests>0&&!live.isSnapshot&&live.userAgent!=="")?.live?.userAgent}function factsOf(live){const{transport,reach,tools,prompts,resources,profile,requests,isSnapshot}=live,
where=reach==="local"||transport==="stdio"?"":` (${reach})`,some=[[tools,"tool"],[prompts,"prompt"],[resources,"resource"]].flatMap(([count,what])=>count>0?[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(count,what)]:[]);return[isSnapshot?"snapshot":`${transport??"no MCP conversation"}${where}`,...some.length>0?some:["nothing offered"],`profile ${profile}`,(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(requests,"request")].join(", ")}}),9723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$N:()=>codeOf,Pi:()=>doubtsOf,Qn:()=>fromWhere,VO:()=>wayOf,vz:()=>sourceOf});const BEGINNING=2,END=3;function wayOf({flow=[]}){const[first]=flow;if(first===void 0)
return;const steps=flow.filter((step,index)=>{const next=flow[index+1];return index===0||next===void 0||!isSameLine(step,next)}),leftOut=steps.length-BEGINNING-
END;return leftOut<=1?{beginning:steps,leftOut:0,end:[]}:{beginning:steps.slice(0,BEGINNING),leftOut,end:steps.slice(-END)}}function sourceOf({flow=[],locations:[
cause]}){const[first]=flow;return first&&!isSameLine(first,cause)?first:void 0}function isSameLine(a,b){return a.target===b.target&&a.path===b.path&&a.range.start.
line===b.range.start.line}function codeOf({snippet}){return snippet?.lines[snippet.mark.start.line-snippet.firstLine]?.trim()??""}function fromWhere(finding,pathOf){
const source=sourceOf(finding);return source&&`${source.what}, ${pathOf(source)}:${source.range.start.line}`}function doubtsOf({flow,evidence}){return flow?evidence.
slice(1):[]}}),7176:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KR:()=>whatAndWhy,
LS:()=>plural,Ng:()=>alsoCount,Rz:()=>milliseconds,Tl:()=>EACH_IGNORED,W_:()=>PROSE,Xx:()=>extent,Yq:()=>gapCount,cT:()=>missed,fX:()=>stopping,ig:()=>leftOut,n1:()=>proof,
p0:()=>duration,qZ:()=>placesInBrief,tQ:()=>counts,vJ:()=>parsedCode});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4354),_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7706),_model_severity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6271),_places_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4190);const KINDS=[[
"mcp-config","MCP config","MCP configs"],["agent-settings","agent settings file","agent settings files"],["server-manifest","server manifest","server manifests"],
["hook-script","hook script","hook scripts"],["skill","skill","skills"],["agent-definition","agent","agents"],["instructions","instruction file","instruction fi\
les"],["command","command","commands"],["workflow","workflow","workflows"]],CAP=`${_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.aA/1024/1024} MB`,REASONS={unreadable:[
"1 file not readable","files not readable"],vanished:["1 file gone during the scan","files gone during the scan"],"too-large":[`1 file over ${CAP} in part`,`fil\
es over ${CAP} in part`],unparsable:["1 file not parsable","files not parsable"],"too-deep":["1 file nested too deep","files nested too deep"],symlink:["1 symbo\
lic link","symbolic links"],submodule:["1 submodule","submodules"],binary:["1 binary file","binary files"],excluded:["1 excluded","excluded"],"detector-failed":[
"1 check broken off","checks broken off"],"time-limit":["1 file out of time","files out of time"],"not-supported":["1 thing not supported","things not supported"],
"server-unreachable":["1 MCP server not read","MCP servers not read"],"repository-unreachable":["1 repository not read","repositories not read"],"server-in-part":[
"1 MCP server looked at in part","parts of MCP servers not looked at"]};function plural(count,one,many=`${one}s`){return`${count} ${count===1?one:many}`}function extent({
coverage,targets}){const kinds=KINDS.flatMap(([kind,one,many])=>{const count=coverage.kinds[kind]??0;return count>0?[plural(count,one,many)]:[]}),tools=coverage.
code?.tools??0,servers=readServers(targets),files=targets.some(({live})=>!live)||servers.length===0?[plural(fileCount(coverage),"file")]:[],others=targets.flatMap(
({elsewhere})=>elsewhere?.commit===void 0?[]:[`repository ${elsewhere.name} at ${elsewhere.commit.slice(0,7)}`]);return[...files,...kinds,...tools>0?[plural(tools,
"tool")]:[],...others,...servers].join(", ")}function fileCount({filesListed,kinds,gapCounts}){const said=(kinds["mcp-definitions"]??0)+(kinds["mcp-observations"]??
0);return filesListed-said-(gapCounts["server-unreachable"]??0)-(gapCounts["repository-unreachable"]??0)}function readServers(targets){const read=targets.flatMap(
({live})=>live&&!live.isUnreachable?[live]:[]),of=(isSnapshot,noun)=>{const some=read.filter(each=>each.isSnapshot===isSnapshot),tools=some.reduce((sum,each)=>sum+
each.tools,0);return some.length===0?[]:[`${plural(some.length,noun)}${tools>0?` (${plural(tools,"tool")})`:""}`]};return[...of(!1,"MCP server"),...of(!0,"snaps\
hot")]}function parsedCode({code}){if(!code)return;const whys=Object.entries(code.parsed).filter(([,count])=>count>0),files=whys.reduce((sum,[,count])=>sum+count,
0),why=whys.length===0?"":` (${whys.map(([name,count])=>`${name} ${count}`).join(", ")})`;return`${plural(files,"file")} parsed${why}, ${plural(code.functions,"\
function")}`}function gapCount(reason,count){const[one,many]=REASONS[reason];return count===1?one:`${count} ${many}`}function gapsWhere(coverage,wanted){return _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__.
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
.`} ${rule.why.trim()}`}function placesInBrief(places,pathOf){const named=places.slice(0,PLACES_NAMED).map(each=>{if((0,_places_js__WEBPACK_IMPORTED_MODULE_3__.
ru)(each))return(0,_places_js__WEBPACK_IMPORTED_MODULE_3__.yH)(each,pathOf);const path=pathOf(each);return`${path.length>PATH_NAMED?`\u2026${path.slice(-PATH_NAMED)}`:
path}:${each.range.start.line}`}),more=places.length-named.length;return`${named.join(", ")}${more>0?` (+${more} more)`:""}`}function alsoCount({copies=[]}){return copies.
length===0?"":` (also at ${plural(copies.length,"more place")})`}const EACH_IGNORED="each is ignored on its own",PLACES_NAMED=3,PATH_NAMED=120,PROSE=1e3})};export{id,ids,modules};
