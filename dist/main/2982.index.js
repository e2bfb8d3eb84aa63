const id=2982,ids=[2982],modules={2982:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{foundLines:()=>foundLines,nextLines:()=>nextLines,widthFor:()=>widthFor,writtenLines:()=>writtenLines});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8989),_reports_cells_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8885),_reports_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7176);const WIDTH={
usual:100,least:40,most:120},LABEL=18,NAMED=6,NAME=80,KINDS=[["agent-settings","settings file","settings files"],["skill","skill","skills"],["agent-definition",
"agent","agents"],["command","command","commands"],["instructions","instruction file","instruction files"],["hook-script","hook script","hook scripts"]];function widthFor(columns){
return Math.min(WIDTH.most,Math.max(WIDTH.least,columns??WIDTH.usual))}function foundLines(survey,width){const{files,languages,servers,configs,remotes,kinds,agentTools,
workflows,unread}=survey,agents=KINDS.flatMap(([kind,one,many])=>{const count=kinds.get(kind)??0;return count===0?[]:[(0,_reports_wording_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(count,one,many)]}),offered=servers.map(({name,folder,tools,prompts,resources})=>{const what=[[tools,"tool"],[prompts,"prompt"],[resources,"resource"]].flatMap(
([count,noun])=>count===0?[]:[(0,_reports_wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(count,noun)]);return`${name} (${[...what,...folder==="."?[]:[`in ${folder}`]].
join(", ")})`}),started=servers.flatMap(({name,start})=>start?[`${name}: ${start.command}`]:[]),nothing=offered.length+configs.length+agents.length+agentTools===
0;return[`Looked at ${(0,_reports_wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(files,"file")}${languages.length===0?"":`: ${languages.join(", ")}`}. Nothing of i\
t was run.`,...row("MCP servers",some(offered),width),...row("Start commands",some(started),width),...row("Agent tools",agentTools===0?"":(0,_reports_wording_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(agentTools,"tool"),width),...row("Client configs",some(configs.map(each=>`${each.path} (${(0,_reports_wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(each.servers,
"server")})`)),width),...row("Live servers",some(remotes.map(({url})=>url)),width),...row("Read by agents",agents.join(", "),width),...row("Workflows",workflows.
length===0?"":String(workflows.length),width),...row("Not parsed",unread===0?"":(0,_reports_wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(unread,"file"),width),...nothing?
(0,_reports_cells_js__WEBPACK_IMPORTED_MODULE_2__.LV)("  No MCP server, agent or client config yet. Secrets and workflows are looked at all the same.",width):[]]}
function writtenLines(proposals,isDryRun,width){return proposals.flatMap(({path,state,detail})=>state==="new"?[`${isDryRun?"Would write":"Wrote"} ${path}`]:(0,_reports_cells_js__WEBPACK_IMPORTED_MODULE_2__.
LV)(`Kept ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(path,NAME)}: ${detail}`,width))}function nextLines(survey,proposals,width){const hasNew=proposals.
some(({state})=>state==="new");return["Next:",...["bartizan scan shows what it finds today.",...survey.servers.length>0?["bartizan lock --from-source writes dow\
n what a model will read; commit bartizan.lock, and changes are told."]:[],...survey.servers.some(({start})=>start)?["Look at the start commands proposed in the\
 workflow, and turn on those that are right."]:[],...hasNew?["Commit the files and open a pull request: it reports, and fails nothing."]:[],"When what is left i\
s accepted: gate.fail-on: high in bartizan.yml."].flatMap((step,index)=>(0,_reports_cells_js__WEBPACK_IMPORTED_MODULE_2__.LV)(step,width-5).map((line,at)=>at===
0?`  ${index+1}. ${line}`:`     ${line}`))]}function some(names){return`${names.slice(0,NAMED).map(name=>(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(name,
NAME)).join(", ")}${names.length>NAMED?`, and ${names.length-NAMED} more`:""}`}function row(label,text,width){if(text==="")return[];const indent=" ".repeat(LABEL);
return(0,_reports_cells_js__WEBPACK_IMPORTED_MODULE_2__.LV)(text,Math.max(20,width-LABEL)).map((line,index)=>index===0?`  ${label}${" ".repeat(LABEL-2-(0,_reports_cells_js__WEBPACK_IMPORTED_MODULE_2__.
qz)(label))}${line}`:indent+line)}}),7706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{O:()=>isMissed,x:()=>GAP_REASONS});const GAP_REASONS=["unreadable","vanished","too-large","unparsable","too-deep","symlink","submodule","binary","excluded","de\
tector-failed","time-limit","not-supported","server-unreachable","server-in-part","repository-unreachable"],MISSED=new Set(["unreadable","vanished","too-large",
"unparsable","too-deep","detector-failed","time-limit","not-supported","server-unreachable","server-in-part","repository-unreachable"]);function isMissed(gap){return MISSED.
has(gap.reason)}}),4190:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D4:()=>repositoryPaths,
MA:()=>changedLines,XJ:()=>isObserved,fo:()=>isFile,lS:()=>copiesOf,nT:()=>isOpen,ru:()=>isSpoken,yH:()=>spokenPlace});function isOpen(each){return each.status!==
"suppressed"&&each.tier!=="context"}function copiesOf({copies=[]}){return copies.map(({finding})=>finding.locations[0])}function isFile(place){return!/^[a-z][a-z0-9+.-]*:\/\//i.
test(place.path)}function isSpoken(place){return place.path.startsWith("mcp://")}function isObserved(place){return isSpoken(place)&&place.path.endsWith("/observ\
ations.json")}function changedLines({ruleId,evidence}){return ruleId.startsWith("pin/")&&evidence.some(line=>/^[-+] /.test(line))?evidence:[]}function spokenPlace(place,pathOf){
return place.logical===void 0||place.logical===""?pathOf(place):place.logical}function repositoryPaths(targets){const prefixes=new Map(targets.map(target=>[target.
id,target.repositoryPrefix]));return place=>isFile(place)?`${prefixes.get(place.target)??""}${place.path}`:place.path}}),7176:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{KR:()=>whatAndWhy,LS:()=>plural,Ng:()=>alsoCount,Rz:()=>milliseconds,Tl:()=>EACH_IGNORED,W_:()=>PROSE,Xx:()=>extent,Yq:()=>gapCount,
cT:()=>missed,fX:()=>stopping,ig:()=>leftOut,n1:()=>proof,p0:()=>duration,qZ:()=>placesInBrief,tQ:()=>counts,vJ:()=>parsedCode});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4354),_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7706),_model_severity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6271),_places_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
4190);const KINDS=[["mcp-config","MCP config","MCP configs"],["agent-settings","agent settings file","agent settings files"],["server-manifest","server manifest",
"server manifests"],["hook-script","hook script","hook scripts"],["skill","skill","skills"],["agent-definition","agent","agents"],["instructions","instruction f\
ile","instruction files"],["command","command","commands"],["workflow","workflow","workflows"]],CAP=`${_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.aA/1024/1024}\
 MB`,REASONS={unreadable:["1 file not readable","files not readable"],vanished:["1 file gone during the scan","files gone during the scan"],"too-large":[`1 file\
 over ${CAP} in part`,`files over ${CAP} in part`],unparsable:["1 file not parsable","files not parsable"],"too-deep":["1 file nested too deep","files nested to\
o deep"],symlink:["1 symbolic link","symbolic links"],submodule:["1 submodule","submodules"],binary:["1 binary file","binary files"],excluded:["1 excluded","exc\
luded"],"detector-failed":["1 check broken off","checks broken off"],"time-limit":["1 file out of time","files out of time"],"not-supported":["1 thing not suppo\
rted","things not supported"],"server-unreachable":["1 MCP server not read","MCP servers not read"],"repository-unreachable":["1 repository not read","repositor\
ies not read"],"server-in-part":["1 MCP server looked at in part","parts of MCP servers not looked at"]};function plural(count,one,many=`${one}s`){return`${count}\
 ${count===1?one:many}`}function extent({coverage,targets}){const kinds=KINDS.flatMap(([kind,one,many])=>{const count=coverage.kinds[kind]??0;return count>0?[plural(
count,one,many)]:[]}),tools=coverage.code?.tools??0,servers=readServers(targets),files=targets.some(({live})=>!live)||servers.length===0?[plural(fileCount(coverage),
"file")]:[],others=targets.flatMap(({elsewhere})=>elsewhere?.commit===void 0?[]:[`repository ${elsewhere.name} at ${elsewhere.commit.slice(0,7)}`]);return[...files,
...kinds,...tools>0?[plural(tools,"tool")]:[],...others,...servers].join(", ")}function fileCount({filesListed,kinds,gapCounts}){const said=(kinds["mcp-definiti\
ons"]??0)+(kinds["mcp-observations"]??0);return filesListed-said-(gapCounts["server-unreachable"]??0)-(gapCounts["repository-unreachable"]??0)}function readServers(targets){
const read=targets.flatMap(({live})=>live&&!live.isUnreachable?[live]:[]),of=(isSnapshot,noun)=>{const some=read.filter(each=>each.isSnapshot===isSnapshot),tools=some.
reduce((sum,each)=>sum+each.tools,0);return some.length===0?[]:[`${plural(some.length,noun)}${tools>0?` (${plural(tools,"tool")})`:""}`]};return[...of(!1,"MCP s\
erver"),...of(!0,"snapshot")]}function parsedCode({code}){if(!code)return;const whys=Object.entries(code.parsed).filter(([,count])=>count>0),files=whys.reduce((sum,[
,count])=>sum+count,0),why=whys.length===0?"":` (${whys.map(([name,count])=>`${name} ${count}`).join(", ")})`;return`${plural(files,"file")} parsed${why}, ${plural(
code.functions,"function")}`}function gapCount(reason,count){const[one,many]=REASONS[reason];return count===1?one:`${count} ${many}`}function gapsWhere(coverage,wanted){
return _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__.x.flatMap(reason=>{const count=coverage.gapCounts[reason]??0,missed2=(0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__.
O)({target:"",path:"",reason,detail:""});return count>0&&missed2===wanted?[gapCount(reason,count)]:[]})}function missed(coverage){const gaps=gapsWhere(coverage,
!0);return coverage.percent===null?"There was nothing to look at.":gaps.length===0?coverage.percent<100?`Looked at ${coverage.percent} %.`:void 0:`Looked at ${coverage.
percent} %: ${gaps.join(", ")}.`}function proof(coverage){return`${missed(coverage)??"Looked at 100 %, 0 not looked at."} ${leftOut(coverage)}`.trimEnd()}function leftOut(coverage){
const intended=gapsWhere(coverage,!1);return intended.length===0?"":`Left out by intent: ${intended.join(", ")}.`}function duration(timings){const phases=Object.
values(timings);if(phases.length!==0)return seconds(timings.total??phases.reduce((sum,each)=>sum+each,0))}function seconds(spent){return spent<100?milliseconds(
spent):spent<6e4?`${(spent/1e3).toFixed(1)} s`:`${Math.round(spent/1e3)} s`}function milliseconds(spent){return spent<1e3?`${Math.round(spent)} ms`:seconds(spent)}
function severities(findings){return _model_severity_js__WEBPACK_IMPORTED_MODULE_2__.oC.flatMap(severity=>{const count=findings.filter(each=>each.finding.severity===
severity).length;return count>0?[`${count} ${severity}`]:[]}).join(", ")}function stopping(assessment,count){const word=assessment.comparison.kind==="base"?"new\
 finding":"finding";return count===0?"Nothing stops this build":`${plural(count,word)} ${count===1?"stops":"stop"} this build`}function counts(assessment,groups){
const{gating,other,review,context,known,suppressed}=groups,stops=gating.length===0?"":` (${severities(gating)})`,more=gating.length===0?"to look at":"more to lo\
ok at",filtered=hidden(other)===0?"":`, ${hidden(other)} of them not shown`,all=hidden(review)===0?"":" (--all shows them)",entries=[[other.length,`${more} (${severities(
other)})${filtered}`],[known.length,"older not counted"],[assessment.comparison.fixedCount,"fixed"],[review.length,`for review${all}`],[context.length,"for cont\
ext"],[suppressed.length,"ignored"]];return[`${stopping(assessment,gating.length)}${stops}`,...entries.flatMap(([count,text])=>count>0?[`${count} ${text}`]:[])]}
function hidden(findings){return findings.filter(each=>!each.isShown).length}function whatAndWhy({finding,rule}){const message=finding.message.trim();return`${/[.!?…]$/.
test(message)?message:`${message}.`} ${rule.why.trim()}`}function placesInBrief(places,pathOf){const named=places.slice(0,PLACES_NAMED).map(each=>{if((0,_places_js__WEBPACK_IMPORTED_MODULE_3__.
ru)(each))return(0,_places_js__WEBPACK_IMPORTED_MODULE_3__.yH)(each,pathOf);const path=pathOf(each);return`${path.length>PATH_NAMED?`\u2026${path.slice(-PATH_NAMED)}`:
path}:${each.range.start.line}`}),more=places.length-named.length;return`${named.join(", ")}${more>0?` (+${more} more)`:""}`}function alsoCount({copies=[]}){return copies.
length===0?"":` (also at ${plural(copies.length,"more place")})`}const EACH_IGNORED="each is ignored on its own",PLACES_NAMED=3,PATH_NAMED=120,PROSE=1e3})};export{id,ids,modules};
