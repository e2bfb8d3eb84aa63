const id=910,ids=[910,61],modules={4910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{dispatch:()=>dispatch,runCli:()=>runCli});var external_node_fs_=__webpack_require__(3024),external_node_path_=__webpack_require__(
6760),config_options=__webpack_require__(6441),version=__webpack_require__(6480),exit_codes=__webpack_require__(9277),errors=__webpack_require__(1469),lib_escape=__webpack_require__(
8989),suggest=__webpack_require__(770),packs=__webpack_require__(4930);const rules={name:"rules",summary:"list the rules, explain one, or check a pack of your o\
wn",usage:"bartizan rules list | explain ID | check PATH\u2026",hasScanOptions:!1,async run(args,host){const[verb,...rest]=args,option=rest.find(arg=>arg.startsWith(
"-"));if(option!==void 0)throw new errors.y(`unknown option ${option}`,{hint:this.usage});switch(verb){case"list":return list(rest,host);case"explain":return explain(
rest,host);case"check":return check(rest,host);default:{const meant=verb===void 0?void 0:(0,suggest.p)(verb,["list","check","explain"]);throw new errors.y(verb===
void 0?"rules needs a verb: list, check or explain":`rules has no verb "${verb}".${meant?` Did you mean ${meant}?`:""}`,{hint:this.usage})}}}};function list(args,host){
if(args.length>0)throw new errors.y("rules list takes no arguments");const infos=(0,packs.t8)().rules.map(({info})=>info),width=Math.max(...infos.map(({id:id2})=>id2.
length));for(const{id:id2,severity,tier,title}of infos)host.out(`${id2.padEnd(width)}  ${severity.padEnd(8)}  ${tier.padEnd(7)}  ${title}
`);return exit_codes.d.passed}async function explain(args,host){const[id2]=args;if(id2===void 0||args.length>1)throw new errors.y("rules explain needs one rule \
id",{hint:"bartizan rules list names them all."});const definitions=(0,packs.t8)().rules,found=definitions.find(({info})=>info.id===id2);if(!found){const meant=(0,suggest.
p)(id2,definitions.map(({info})=>info.id));throw new errors.y(`no rule is called ${(0,lib_escape.RK)(id2)}.${meant?` Did you mean ${meant}?`:""}`,{hint:"bartiza\
n rules list names them all."})}const{ruleHelp}=await __webpack_require__.e(540).then(__webpack_require__.bind(__webpack_require__,4540));return host.out(`${ruleHelp(
found.info).text}
`),exit_codes.d.passed}async function check(paths,host){if(paths.length===0)throw new errors.y("rules check needs the path of a rule file or a folder of them");
const[{readRulePacks},{checkExamples}]=await Promise.all([Promise.all([__webpack_require__.e(138),__webpack_require__.e(524),__webpack_require__.e(851),__webpack_require__.
e(146)]).then(__webpack_require__.bind(__webpack_require__,1146)),Promise.all([__webpack_require__.e(138),__webpack_require__.e(524),__webpack_require__.e(851),
__webpack_require__.e(663),__webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__,7899))]),{rules:definitions,problems}=await readRulePacks(
paths,host),failures=await checkExamples(definitions,host.now),all=[...problems,...failures];for(const problem of all)host.out(`${(0,lib_escape.RK)(problem)}
`);const examples=definitions.reduce((sum,{info})=>sum+info.bad.length+info.good.length,0);return all.length===0&&host.out(`${definitions.length} rule${definitions.
length===1?"":"s"}, ${examples} examples: all as they should be
`),all.length===0?exit_codes.d.passed:exit_codes.d.usage}var config_event=__webpack_require__(3791),external_node_util_=__webpack_require__(7975),values=__webpack_require__(
3017);const SHORT={q:"quiet",v:"verbose"};function parseFlags(args,formats){const options=Object.fromEntries(config_options.T$.flatMap(([,option])=>option.flag?
[[option.flag,{type:isSwitch(option)?"boolean":"string",multiple:!0}]]:[])),{tokens}=(0,external_node_util_.parseArgs)({args:args.map(expandShort),options,strict:!1,
allowPositionals:!0,tokens:!0}),given=new Map,positionals=[],problems=[];for(const token of tokens){if(token.kind==="positional"&&positionals.push(token.value),
token.kind!=="option")continue;const option=config_options.T$.find(([,{flag}])=>flag===token.name)?.[1];option?isSwitch(option)&&token.value!==void 0?problems.push(
`--${token.name} takes no value`):!isSwitch(option)&&token.value===void 0?problems.push(`--${token.name} needs a value: --${token.name} ${option.value}`):given.
set(token.name,[...given.get(token.name)??[],token.value??(option.isInverse?"false":"true")]):problems.push(unknown(token.rawName,Object.keys(options)))}const settings={};
for(const[name,option]of config_options.T$){const texts=option.flag===void 0?void 0:given.get(option.flag);if(!texts)continue;const parsed=(0,values.e)(option,texts,
formats);"problem"in parsed?problems.push(`--${option.flag}: ${parsed.problem}`):settings[name]=parsed.value}if(settings.quiet&&settings.verbose&&problems.push(
"--quiet and --verbose contradict each other"),settings.base!==void 0&&settings.newOnly===!1&&problems.push("--base and --all contradict each other: --base asks\
 for new findings only"),problems.length>0)throw new errors.y(problems.length===1?problems[0]:`${problems.length} options are wrong`,{details:problems.length===
1?[]:problems,hint:"bartizan --help lists the options."});return{positionals,settings}}function isSwitch(option){return option.type==="switch"}function expandShort(arg){
const long=arg.length===2&&arg.startsWith("-")?SHORT[arg.charAt(1)]:void 0;return long?`--${long}`:arg}function unknown(rawName,flags){const meant=(0,suggest.p)(
rawName.replace(/^-+/,""),flags);return`unknown option ${rawName}.${meant?` Did you mean --${meant}?`:""}`}var files=__webpack_require__(1298),reports=__webpack_require__(
1200);const CLEAR="\r\x1B[2K";function startProgress(host,isQuiet){let isShown=!1;return isQuiet||!host.isErrTerminal?{show:()=>{},end:()=>[]}:{show(phase,done,total){
isShown=!0,host.err(`${CLEAR}${phase}: ${done} of ${total} files`)},end(){return isShown&&host.err(CLEAR),isShown=!1,[]}}}const scan={name:"scan",summary:"look \
at a repository and report what is wrong with it",usage:"bartizan scan [PATH\u2026] [options]",hasScanOptions:!0,async run(args,host){const{positionals,settings}=parseFlags(
args,[...reports.S.keys()]),{openWorkspaces}=await Promise.all([__webpack_require__.e(524),__webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__,
6100)),paths=positionals.length===0?["."]:positionals,[workspaces,{run}]=await Promise.all([openWorkspaces(paths,host),Promise.all([__webpack_require__.e(138),__webpack_require__.
e(524),__webpack_require__.e(851),__webpack_require__.e(663),__webpack_require__.e(304),__webpack_require__.e(255)]).then(__webpack_require__.bind(__webpack_require__,
4304))]),progress=startProgress(host,settings.quiet??!1),defaultReports=[{format:"text"}];try{const{assessment,exitCode}=await run({workspaces,settings,event:eventOf(
settings.base),defaultReports,deliveries:()=>[{name:"progress",deliver:async()=>progress.end()},(0,files.E)(host.cwd,host.out)],onProgress:progress.show},host);
if(!(settings.reports??defaultReports).some(({format,file})=>format==="text"&&file===void 0)&&!settings.quiet){for(const{message,hint}of assessment.notices)host.
err(`bartizan: ${(0,lib_escape.RK)(message)}${hint===void 0?"":` ${(0,lib_escape.RK)(hint)}`}
`);host.err(`bartizan: ${(0,lib_escape.RK)(assessment.verdict.reason)}
`)}return exitCode}finally{progress.end()}}};function eventOf(base){return base===void 0?config_event.rD:{...config_event.rD,compare:{with:"base",revision:base,
name:base}}}const COMMANDS=[scan,rules];function helpText(){const flags=config_options.T$.flatMap(([,{flag,value,doc,flagDoc}])=>flag===void 0?[]:[[`--${flag}${value===
void 0?"":` ${value}`}`,flagDoc??doc]]),width=Math.max(...flags.map(([flag])=>flag.length));return[`bartizan ${version.x}: security scanner for MCP servers, AI \
agents and the repositories that ship them`,"",...COMMANDS.map(({usage,summary})=>`  ${usage}
      ${summary}`),"  bartizan --help | --version","","Options of scan:",...flags.map(([flag,doc])=>`  ${flag.padEnd(width)}  ${doc.replaceAll("`","")}`),"","Ex\
it codes: 0 passed \xB7 1 a policy failed \xB7 2 bad usage, config or output path \xB7 3 no verdict possible",""].join(`
`)}var hash=__webpack_require__(5862);async function runCli(){const host=processHost();process.stdout.on("error",error=>{error.code!=="EPIPE"&&(host.err(`bartiz\
an: cannot write to standard output: ${(0,errors.K)(error)}
`),process.exitCode=exit_codes.d.usage)}),process.stderr.on("error",()=>{}),process.on("SIGINT",()=>interrupt(host,exit_codes.d.interrupted)),process.on("SIGTER\
M",()=>interrupt(host,exit_codes.d.terminated));try{process.exitCode=await dispatch(process.argv.slice(2),host)}catch(error){host.err(`bartizan: internal error,\
 please report it
${error instanceof Error?error.stack:String(error)}
`),process.exitCode=exit_codes.d.noVerdict}}async function dispatch(args,host){try{const[name,...rest]=args;if(name===void 0||name==="help"||args.includes("--he\
lp")||args.includes("-h"))return host.out(helpText()),name===void 0?exit_codes.d.usage:exit_codes.d.passed;if(name==="--version"||args.includes("--version")&&name!==
"rules")return host.out(`${version.x}
`),exit_codes.d.passed;const command=COMMANDS.find(each=>each.name===name);if(!command){const meant=(0,suggest.p)(name,COMMANDS.map(each=>each.name)),isForScan=name.
startsWith("-")||(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(host.cwd,name)),guess=meant??(isForScan?`scan ${name}`:void 0);throw new errors.
y(`there is no command "${name}".${guess?` Did you mean bartizan ${guess}?`:""}`,{hint:"bartizan --help lists the commands."})}return await command.run(rest,host)}catch(error){
if(!(error instanceof errors.y))throw error;return host.err(formatUserError(error)),exit_codes.d.usage}}function formatUserError({message,details,hint}){return`${[
`bartizan: ${(0,lib_escape.RK)(message)}`,...details.map(detail=>`  ${(0,lib_escape.RK)(detail)}`),...hint===void 0?[]:[(0,lib_escape.RK)(hint)]].join(`
`)}
`}function interrupt(host,code){host.err(`
bartizan: interrupted; there is no verdict
`),process.exit(code)}function processHost(){return{cwd:process.cwd(),env:process.env,out:text=>{process.stdout.write(text)},err:text=>{process.stderr.write(text)},
isOutTerminal:process.stdout.isTTY??!1,isErrTerminal:process.stderr.isTTY??!1,columns:process.stdout.columns,now:()=>performance.now(),today:()=>new Date().toISOString().
slice(0,10),randomKey:()=>(0,hash.nw)(16)}}}),8552:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R:()=>lazy});function lazy(make){let made;return()=>(made??={value:make()},made.value)}}),6480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>VERSION});const VERSION="0.1.0"}),4930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U_:()=>withSeverity,t8:()=>readPacks});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8552);const texts=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(readTexts);function textsOf({id:id2}){return texts().rules[id2]}const LATER={get frameworks(){
return texts().classes[this.class].frameworks},get what(){return textsOf(this).what},get why(){return textsOf(this).why},get fix(){return textsOf(this).fix},get references(){
return textsOf(this).references},get bad(){return textsOf(this).bad},get good(){return textsOf(this).good}};function readPacks(){const{rules}=readStoredPacks();
return{get classes(){return texts().classes},rules:rules.map(rule=>Object.assign({},rule,{info:Object.assign(Object.create(LATER),rule.info)}))}}function withSeverity(info,severity){
return Object.assign(Object.create(Object.getPrototypeOf(info)),info,{severity})}function storedPacks({rules,classes}){return{packs:{rules:rules.map(({info:{frameworks:_,
what:_1,why:_2,fix:_3,references:_4,bad:_5,good:_6,...info},...rule})=>({...rule,info}))},texts:{classes,rules:Object.fromEntries(rules.map(({info:{id:id2,what,
why,fix,references,bad,good}})=>[id2,{what,why,fix,references,bad,good}]))}}}function readStoredPacks(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(__webpack_require__.ab+"packs.json","utf8"))}function readTexts(){return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.
ab+"texts.json","utf8"))}})};export{id,ids,modules};
