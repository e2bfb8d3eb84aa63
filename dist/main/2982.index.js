const id=2982,ids=[2982],modules={12982:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{foundLines:()=>foundLines,nextLines:()=>nextLines,widthFor:()=>widthFor,writtenLines:()=>writtenLines});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68989),_reports_cells_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(28885),_reports_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7176);const WIDTH={
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
LV)(`Kept ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(path,NAME)}: ${detail}`,width))}function nextLines(survey,{proposals,isLocked},width){const hasNew=proposals.
some(({state})=>state==="new");return["Next:",...["bartizan scan shows what it finds today.",...survey.servers.length>0&&!isLocked?["bartizan lock --from-source\
 writes down what a model will read; commit bartizan.lock, and changes are told."]:[],...survey.servers.some(({start})=>start)?["Look at the start commands prop\
osed in the workflow, and turn on those that are right."]:[],...hasNew?["Commit the files and open a pull request: it reports, and fails nothing."]:[],"When wha\
t is left is accepted: gate.fail-on: high in bartizan.yml."].flatMap((step,index)=>(0,_reports_cells_js__WEBPACK_IMPORTED_MODULE_2__.LV)(step,width-5).map((line,at)=>at===
0?`  ${index+1}. ${line}`:`     ${line}`))]}function some(names){return`${names.slice(0,NAMED).map(name=>(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(name,
NAME)).join(", ")}${names.length>NAMED?`, and ${names.length-NAMED} more`:""}`}function row(label,text,width){if(text==="")return[];const indent=" ".repeat(LABEL);
return(0,_reports_cells_js__WEBPACK_IMPORTED_MODULE_2__.LV)(text,Math.max(20,width-LABEL)).map((line,index)=>index===0?`  ${label}${" ".repeat(LABEL-2-(0,_reports_cells_js__WEBPACK_IMPORTED_MODULE_2__.
qz)(label))}${line}`:indent+line)}})};export{id,ids,modules};
