const id=1687,ids=[1687],modules={41687:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runAction:()=>runAction});var external_node_fs_=__webpack_require__(73024),config_event=__webpack_require__(63791),errors=__webpack_require__(
61469),options=__webpack_require__(59543),values=__webpack_require__(31317);function parseInputs(read,formats){const settings={},problems=[];for(const[name,option]of options.
T){if(option.input===void 0)continue;const lines=read(option.input).split(`
`).map(line=>line.trim()).filter(line=>line!=="");if(lines.length===0)continue;const parsed=(0,values.e)(option,lines,formats);"problem"in parsed?problems.push(
`input ${option.input}: ${parsed.problem}`):settings[name]=parsed.value}if(problems.length>0)throw new errors.y(problems.length===1?problems[0]:`${problems.length}\
 inputs are wrong`,{details:problems.length===1?[]:problems});return settings}var places=__webpack_require__(12311),delivery_files=__webpack_require__(41298),surfaces=__webpack_require__(
28139),exit_codes=__webpack_require__(49277),lib_escape=__webpack_require__(68989),lib_git=__webpack_require__(90769),hash=__webpack_require__(52467),lazy=__webpack_require__(
38552),reports=__webpack_require__(91200),build_workspaces=__webpack_require__(56100);async function runAction(){const host=actionHost();process.exitCode=exit_codes.
d.noVerdict;try{const inputs=parseInputs(getInput,reports.hR),{GITHUB_EVENT_NAME:name="unknown",GITHUB_EVENT_PATH:path,GITHUB_SHA:sha}=host.env,payload=readPayload(
path),event=(0,config_event.j_)(name,payload,sha),github={env:host.env,event:name,payload};process.exitCode=inputs.mode==="report"?await report(inputs,github):await scan(
inputs,event,github,host)}catch(error){process.exitCode=error instanceof errors.y?exit_codes.d.usage:exit_codes.d.noVerdict,await sayError(error),await sayConclusion()}}
const loadCore=()=>Promise.all([__webpack_require__.e(4119),__webpack_require__.e(6058)]).then(__webpack_require__.bind(__webpack_require__,46058));function getInput(name){
return(process.env[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]??"").trim()}async function sayConclusion(){const{info,setOutput}=await loadCore();try{setOutput(
"conclusion","error")}catch(error){info(`The outputs could not be written: ${(0,lib_escape.RK)(String(error))}`)}}async function sayError(error){const{endGroup,
error:annotateError}=await loadCore();if(endGroup(),error instanceof errors.y){const lines=[error.message,...error.details,...error.hint===void 0?[]:[error.hint]];
annotateError(lines.map(lib_escape.RK).join(`
`),{title:"Bartizan could not run"});return}const text=error instanceof Error?error.stack??error.message:String(error);annotateError((0,lib_escape.RK)(text),{title:"\
Bartizan: internal error, please report it"})}async function scan(inputs,event,github,host){host.out(`::group::Bartizan: scan
`);const asked=[{format:"text"},...(inputs.reports??[]).map(withFile)],always=[{format:"sarif",file:inputs.sarifFile??"bartizan.sarif"},{format:"json",file:"bar\
tizan.json"}],reports2=[...asked,...always.filter(({format})=>!asked.some(each=>each.format===format))],paths=[getInput("path")||"."],[workspaces,{run}]=await Promise.
all([(0,build_workspaces.openWorkspaces)(paths,host,{isForeign:(0,config_event.r0)(event)}),Promise.all([__webpack_require__.e(1138),__webpack_require__.e(6484),
__webpack_require__.e(6002),__webpack_require__.e(7531),__webpack_require__.e(7546),__webpack_require__.e(909),__webpack_require__.e(3245),__webpack_require__.e(
8919),__webpack_require__.e(7212),__webpack_require__.e(6513),__webpack_require__.e(5753)]).then(__webpack_require__.bind(__webpack_require__,6513))]),git=workspaces[0]?.
git,checkedOut=git?.head,pull=(0,places.My)(github.event,github.payload,host.env,checkedOut),isAsAtHead=sameAs(pull?.head,git),changedFiles=(0,surfaces.IU)({...github,
settings:inputs,checkedOut}),{assessment,undelivered,exitCode}=await run({workspaces,settings:{...inputs,color:"always",...host.env.RUNNER_DEBUG==="1"&&{verbose:!0},
reports:reports2},event,...changedFiles&&{changedFiles},...inputs.repository&&{repositoryKeep:await loadToolCache(host)},...pull&&{pullRequest:{number:pull.number,
head:pull.head,...checkedOut!==void 0&&{commit:checkedOut},isAsAtHead}},defaultReports:[],deliveries:settings=>deliveries({...github,settings,checkedOut,isAsAtHead},
host)},host),{info,warning}=await loadCore();for(const{message,hint}of undelivered)warning(`${(0,lib_escape.RK)(message)}${hint===void 0?"":` ${(0,lib_escape.RK)(
hint)}`}`);return info((0,lib_escape.RK)(assessment.verdict.reason)),exitCode}function sameAs(commit,git){const changed=(0,lazy.R)(()=>{const head=git?.head;if(head===
commit)return new Set;if(!(!git||head===void 0||commit===void 0))try{return new Set(git.changes(commit,head).map(({path})=>path))}catch(error){if(!(error instanceof
lib_git.X))throw error;return}});return path=>changed()?.has(path)===!1}async function report(settings,github){const{runReport}=await Promise.all([__webpack_require__.
e(4119),__webpack_require__.e(8665),__webpack_require__.e(2857),__webpack_require__.e(2137)]).then(__webpack_require__.bind(__webpack_require__,92137)),{notices,
exitCode,reason}=await runReport({...github,settings}),{info,warning}=await loadCore();for(const{message,hint}of notices)warning(`${(0,lib_escape.RK)(message)}${hint===
void 0?"":` ${(0,lib_escape.RK)(hint)}`}`);return info((0,lib_escape.RK)(reason)),exitCode!==exit_codes.d.passed&&await sayConclusion(),exitCode}async function loadToolCache({
env}){return env.RUNNER_TOOL_CACHE?(await Promise.all([__webpack_require__.e(4119),__webpack_require__.e(8665),__webpack_require__.e(6058),__webpack_require__.e(
9805),__webpack_require__.e(4383)]).then(__webpack_require__.bind(__webpack_require__,61516))).toolCache:{find:async()=>{},put:async()=>{}}}function deliveries(run,host){
const files=(0,delivery_files.EN)(host.cwd,host.out);return[{name:"log",deliver:(...given)=>files.deliver(...given).finally(async()=>(await loadCore()).endGroup())},
...(0,surfaces.XP)(run)]}function withFile(request){return request.file!==void 0||request.format==="text"?request:{...request,file:(0,reports.kL)(request.format)}}
function readPayload(path){if(!(path===void 0||path===""))try{return JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8"))}catch{return}}function actionHost(){
return{cwd:process.env.GITHUB_WORKSPACE||process.cwd(),env:process.env,out:text=>{process.stdout.write(text)},err:text=>{process.stderr.write(text)},isOutTerminal:!1,
isErrTerminal:!1,columns:void 0,now:()=>performance.now(),today:()=>new Date().toISOString().slice(0,10),randomKey:()=>(0,hash.nw)(16),atExit:end=>(process.on("\
exit",end),()=>process.off("exit",end))}}}),12311:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{DS:()=>isDependabot,Mm:()=>uploadPlaceOf,My:()=>pullRequestOfEvent,_n:()=>pullRequestOf});var _lib_member_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(60132);
const SHA=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;function pullRequestOf(payload){const pull=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.D)(payload,"pull_request"),
number=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.D)(pull,"number")??(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.D)(payload,"number"),head=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.
D)(pull,"head","sha");if(typeof number!="number"||!Number.isSafeInteger(number)||number<=0||typeof head!="string"||!SHA.test(head))return;const from=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.
D)(pull,"head","repo","full_name"),to=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.D)(pull,"base","repo","full_name")??(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.
D)(payload,"repository","full_name");return{number,head,base:shaOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.D)(pull,"base","sha")),baseRef:textOf((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.
D)(pull,"base","ref")),isFork:typeof from!="string"||typeof to!="string"||from!==to}}function pullRequestOfEvent(event,payload,{GITHUB_SHA:sha},checkedOut){return event===
"pull_request"||event==="pull_request_target"&&!(checkedOut===void 0||checkedOut===sha)?pullRequestOf(payload):void 0}function isDependabot(payload,actor){return actor===
"dependabot[bot]"||(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.D)(payload,"pull_request","user","login")==="dependabot[bot]"}function uploadPlaceOf(event,payload,{
GITHUB_REF:ref,GITHUB_SHA:sha},checkedOut){const pull=pullRequestOf(payload);return event==="merge_group"?"of a merge queue nothing is uploaded: its pull reques\
ts were":pull&&(event==="pull_request"||event==="pull_request_target")?event==="pull_request"&&sha!==void 0&&SHA.test(sha)&&(checkedOut===sha||checkedOut===void 0)?
{ref:`refs/pull/${pull.number}/merge`,sha}:checkedOut===pull.head?{ref:`refs/pull/${pull.number}/head`,sha:pull.head}:"what is checked out is neither the merge \
commit nor the head of the pull request":ref===void 0||!/^refs\/(?:heads|tags|pull)\/./.test(ref)?"GITHUB_REF names no branch or tag":sha===void 0||!SHA.test(sha)?
"the commit that was scanned is not known":checkedOut!==void 0&&checkedOut!==sha?`what is checked out is not the commit that ${ref} is at in this event`:{ref,sha}}
function textOf(value){return typeof value=="string"?value:void 0}function shaOf(value){return typeof value=="string"&&SHA.test(value)?value:void 0}}),28139:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{IU:()=>changedByPullRequest,SF:()=>surfaces_opener,XP:()=>surfaces,m_:()=>surfacesOf});var places=__webpack_require__(
12311),lazy=__webpack_require__(38552),member=__webpack_require__(60132),version=__webpack_require__(96480),lib_escape=__webpack_require__(68989),severity=__webpack_require__(
96271),groups=__webpack_require__(63158),reports_places=__webpack_require__(64190),way=__webpack_require__(69723),wording=__webpack_require__(7176);const PER_STEP={
error:10,warning:10,notice:10},TITLE=200,ALSO=600,IGNORE=1e3;function annotationsOf(assessment,limits=PER_STEP){const pathOf=(0,reports_places.D4)(assessment.targets),
wanted=assessment.findings.flatMap(assessed=>{const level=levelOf(assessed);return level===void 0?[]:[{assessed,level}]}).sort((a,b)=>rank(a.assessed)-rank(b.assessed)),
left={...limits},shown=wanted.flatMap(({assessed,level})=>left[level]<=0||!(0,reports_places.fo)(assessed.finding.locations[0])?[]:(left[level]--,[annotation(assessed,
level,pathOf)]));return{shown,hidden:wanted.length-shown.length}}function levelOf(assessed){const group=(0,groups.F8)(assessed);if(group==="gating")return"error";
if(assessed.isShown)return group==="other"?"warning":group==="review"?"notice":void 0}function rank({isGating,finding}){const worst=severity.oC.indexOf(finding.
severity)*severity.ix.length+severity.ix.indexOf(finding.confidence);return isGating?worst:worst+severity.oC.length*severity.ix.length}function annotation(assessed,level,pathOf){
const{finding,rule}=assessed,[cause]=finding.locations;return{level,title:(0,lib_escape.Jj)((0,lib_escape.RK)((0,lib_escape.Jj)(`${finding.severity}: ${rule.id}`,
TITLE)),TITLE),message:[prose((0,wording.KR)(assessed)),...comesFrom(assessed,pathOf),...alsoAt(assessed,pathOf),`Fix: ${prose(rule.fix)}`,ignore(assessed)].join(
`
`),path:pathOf(cause),...placeOf(cause.range)}}function comesFrom({finding},pathOf){const from=(0,way.Qn)(finding,pathOf),doubts=(0,way.Pi)(finding);return[...from===
void 0?[]:[(0,lib_escape.C9)(`From ${from}.`,ALSO)],...doubts.length===0?[]:[(0,lib_escape.C9)(`Note: ${doubts.join("; ")}.`,ALSO)]]}function alsoAt(assessed,pathOf){
const copies=(0,reports_places.lS)(assessed);if(copies.length===0)return[];const also=`Also at ${(0,wording.LS)(copies.length,"more place")}: ${(0,wording.qZ)(copies,
pathOf)}; ${wording.Tl}.`;return[(0,lib_escape.C9)(also,ALSO)]}function prose(text){return(0,lib_escape.Jj)((0,lib_escape.RK)((0,lib_escape.Jj)(text,wording.W_)),
wording.W_)}function ignore({finding,ignoreLine}){const line=(0,lib_escape.RK)((0,lib_escape.Jj)(finding.inlineIgnore??ignoreLine,IGNORE+1));return line.length>
IGNORE?"Ignore: the line to paste is in the job summary.":finding.inlineIgnore===void 0?`Ignore, in bartizan.yml: ${line}`:`Ignore: ${line}`}function placeOf({start,
end}){const endLine=Math.max(start.line,end.column===1?end.line-1:end.line);return endLine!==start.line||end.line!==start.line?{startLine:start.line,endLine}:{startLine:start.
line,endLine,startColumn:start.column,endColumn:Math.max(start.column,end.column-1)}}var delivery=__webpack_require__(58505);function annotationsDelivery(){return{
name:"annotations",async deliver(assessment,_rendered,before){const{info,...writers}=await Promise.all([__webpack_require__.e(4119),__webpack_require__.e(6058)]).
then(__webpack_require__.bind(__webpack_require__,46058)),{shown,hidden}=annotationsOf(elsewhereLeftOut(assessment,before));for(const{level,title,message,path,startLine,
endLine,startColumn,endColumn}of shown)writers[level](message,{title,file:path,startLine,endLine,...startColumn!==void 0&&{startColumn},...endColumn!==void 0&&{
endColumn}});return hidden>0&&info(`${hidden} more findings have no annotation; all are in the job summary.`),delivery.co}}}function elsewhereLeftOut(assessment,before){
if(before.some(({inline})=>inline==="all"))return{...assessment,findings:[]};const shown=new Set(before.flatMap(({inline})=>inline===void 0||inline==="all"?[]:[
...inline]));return{...assessment,findings:assessment.findings.filter(({fingerprint})=>!shown.has(fingerprint))}}const CONCLUSIONS={pass:"pass",warn:"warn",fail:"\
fail",none:"error"};function outputsDelivery(){return{name:"outputs",async deliver(assessment,rendered,before){const{setOutput}=await Promise.all([__webpack_require__.
e(4119),__webpack_require__.e(6058)]).then(__webpack_require__.bind(__webpack_require__,46058)),open=openFindings(assessment),count=severity2=>open.filter(({finding})=>finding.
severity===severity2).length;setOutput("conclusion",CONCLUSIONS[assessment.verdict.status]),setOutput("score",assessment.score.overall??""),setOutput("grade",assessment.
score.overall===null?"":assessment.score.grade),setOutput("coverage",assessment.coverage.percent??""),setOutput("findings-count",open.length),setOutput("new-fin\
dings-count",assessment.findings.filter(({status,tier})=>status==="new"&&tier!=="context").length),setOutput("critical-count",count("critical")),setOutput("high\
-count",count("high"));const fileOf=wanted=>rendered.find(({format,file})=>format===wanted&&file!==void 0)?.file??"";setOutput("sarif-file",fileOf("sarif")),setOutput(
"report-file",fileOf("json")),setOutput("html-file",fileOf("html")),setOutput("fixes-file",fileOf("fixes"));for(const{outputs={}}of before)for(const[name,value]of Object.
entries(outputs))setOutput(name,value);return delivery.co}}}function openFindings({findings}){return findings.filter(({status,tier})=>status!=="suppressed"&&tier!==
"context")}var external_node_fs_=__webpack_require__(73024),summary=__webpack_require__(89420);function summaryDelivery(path){return{name:"summary",async deliver(assessment){
if(path===void 0||path==="")return{notices:[{kind:"delivery",message:"There is no job summary file on this runner."}]};try{return(0,external_node_fs_.appendFileSync)(
path,(0,summary.eH)(assessment)),delivery.co}catch(error){return{notices:[{kind:"delivery",message:`The job summary could not be written: ${error.code??String(error)}`}]}}}}}
function surfaces(run){const{settings,env,event,payload,checkedOut}=run,pull=(0,places.My)(event,payload,env,checkedOut),subject={pull,place:(0,places.Mm)(event,
payload,env,checkedOut),isReadOnly:event==="pull_request"&&(pull?.isFork===!0||(0,places.DS)(payload,env.GITHUB_ACTOR))};return[...withoutToken(run),...codeScanning(
run,subject),...onPullRequest(run,subject),...settings.annotations==="false"?[]:[annotationsDelivery()],...settings.jobSummary===!1?[]:[summaryDelivery(env.GITHUB_STEP_SUMMARY)],
outputsDelivery()]}function surfacesOf(run,pull,merge){const place=merge===void 0?{ref:`refs/pull/${pull.number}/head`,sha:pull.head}:{ref:`refs/pull/${pull.number}\
/merge`,sha:merge},subject={pull,place,isReadOnly:!1},{settings,env}=run;return[...codeScanning(run,subject),...onPullRequest(run,subject),...settings.jobSummary===
!1?[]:[summaryDelivery(env.GITHUB_STEP_SUMMARY)],outputsDelivery()]}function withoutToken({settings,env}){const{uploadSarif,reviewComments,prComment}=settings;if(!(uploadSarif===
"always"||reviewComments===!0||prComment==="always")||surfaces_opener({settings,env}))return[];const notices=[{kind:"delivery",message:"Nothing is posted on Git\
Hub: there is no token.",hint:"Leave `token` out: the job\u2019s own is used."}];return[{name:"token",deliver:async()=>({notices})}]}function codeScanning(run,{
place,isReadOnly}){const{settings}=run,mode=settings.uploadSarif??"auto",open=surfaces_opener(run);return mode==="never"||!open?[]:mode==="auto"&&run.event==="m\
erge_group"?[]:[{name:"code scanning",async deliver(...given){const{codeScanningDelivery}=await Promise.all([__webpack_require__.e(4119),__webpack_require__.e(8665),
__webpack_require__.e(6742)]).then(__webpack_require__.bind(__webpack_require__,46742));return codeScanningDelivery({github:await open(),place,mode,isReadOnly}).
deliver(...given)}}]}function changedByPullRequest(run){const{event,payload,env,checkedOut}=run,pull=(0,places.My)(event,payload,env,checkedOut),open=surfaces_opener(
run);if(!(!pull||!open))return async()=>(await Promise.all([__webpack_require__.e(4119),__webpack_require__.e(8665),__webpack_require__.e(9567)]).then(__webpack_require__.
bind(__webpack_require__,79567))).changedFiles(await open(),pull)}function onPullRequest(run,{pull}){const{settings,env}=run,open=surfaces_opener(run);if(!pull||
!open)return[];const category=settings.category??"bartizan",me=(0,lazy.R)(async()=>userOf(await open(),settings.token)),mode=settings.prComment??"on-failure",runUrl=env.
GITHUB_SERVER_URL&&env.GITHUB_RUN_ID?`${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`:void 0;return[...settings.reviewComments===
!0?[{name:"review comments",async deliver(...given){const[,,before]=given;if(before.some(({inline})=>inline==="all"))return delivery.co;const{reviewDelivery}=await Promise.
all([__webpack_require__.e(4119),__webpack_require__.e(8665),__webpack_require__.e(5626)]).then(__webpack_require__.bind(__webpack_require__,65626)),suggestions=settings.
suggestions!==!1,{isAsAtHead}=run;return reviewDelivery({github:await open(),pull,category,suggestions,me,isAsAtHead}).deliver(...given)}}]:[],...mode==="never"?
[]:[{name:"pull request comment",async deliver(...given){const{commentDelivery}=await Promise.all([__webpack_require__.e(4119),__webpack_require__.e(8665),__webpack_require__.
e(7120)]).then(__webpack_require__.bind(__webpack_require__,27120));return commentDelivery({github:await open(),pull,category,mode,runUrl,me}).deliver(...given)}}]]}
async function userOf(github,token=""){if(!token.startsWith("ghs_"))try{const login=(0,member.D)((await github.request("GET /user")).data,"login");return typeof login==
"string"?login:void 0}catch{return}}function surfaces_opener({settings,env}){const{token}=settings,[owner,repo]=(env.GITHUB_REPOSITORY??"").split("/");if(!(token===
void 0||!owner||!repo))return(0,lazy.R)(async()=>{const{openGitHub}=await Promise.all([__webpack_require__.e(4119),__webpack_require__.e(8665),__webpack_require__.
e(2959)]).then(__webpack_require__.bind(__webpack_require__,22959));return openGitHub({token,name:{owner,repo},apiUrl:env.GITHUB_API_URL??"https://api.github.co\
m",userAgent:`bartizan/${version.x} (+https://github.com/bartizan/bartizan)`})})}})};export{id,ids,modules};
