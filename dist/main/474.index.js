const id=474,ids=[474],modules={3791:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Vo:()=>eventDefaults,j_:()=>readEvent,r0:()=>isPullRequest,rD:()=>COMMAND_LINE});function isPullRequest({trust}){return trust==="pull-request"||trust==="untrus\
ted"}const COMMAND_LINE={name:"command-line",trust:"found",compare:{with:"nothing"},hasMergeCommit:!1};function eventDefaults(event){switch(event.name){case"pul\
l_request":case"merge_group":case"push":return{failOn:"high",newOnly:!0,incomplete:"warn",whenImpossible:"report"};case"pull_request_target":return{failOn:"none",
newOnly:!0,incomplete:"warn",whenImpossible:"report"};case"command-line":return{failOn:"high",newOnly:event.compare.with==="base",incomplete:"warn",whenImpossible:"\
error"};default:return{failOn:"listed",newOnly:!1,incomplete:event.name!=="schedule"&&event.name!=="workflow_dispatch"?"warn":"fail",whenImpossible:"report"}}}const ZERO_ID=/^0+$/;
function readEvent(name,payload,sha){switch(name){case"pull_request":{const revision=text(payload,"pull_request","base","sha"),trust=isFork(payload)?"untrusted":
"pull-request";return{name,trust,compare:{with:"base",revision,name:baseName(payload)},hasMergeCommit:!0,sha}}case"pull_request_target":{const compare={with:"ba\
se",revision:text(payload,"pull_request","base","sha"),name:baseName(payload)};return{name,trust:"untrusted",compare,hasMergeCommit:!1,sha,ownRevision:sha}}case"\
merge_group":{const revision=text(payload,"merge_group","base_sha"),branch=text(payload,"merge_group","base_ref")?.replace(/^refs\/heads\//,"")??"the base of th\
is merge group";return{name,trust:"pull-request",compare:{with:"base",revision,name:branch},hasMergeCommit:!1,sha}}case"push":{const revision=text(payload,"befo\
re"),impossible=whyNoBefore(payload,revision);return{name,trust:"own",compare:{with:"base",revision,name:"the commit before this push",...impossible!==void 0&&{
impossible}},hasMergeCommit:!1,sha}}case"schedule":case"workflow_dispatch":return{name,trust:"own",compare:{with:"nothing"},hasMergeCommit:!1,sha};default:{const isOfPullRequest=name===
"workflow_run"||isAboutPullRequest(payload);return{name,trust:isOfPullRequest?"untrusted":"found",compare:{with:"nothing"},hasMergeCommit:!1,sha,...(name==="wor\
kflow_run"||name==="issue_comment")&&{ownRevision:sha}}}}}function isAboutPullRequest(payload){return isThere(member(payload,"pull_request"))||isThere(member(payload,
"issue","pull_request"))}function isThere(value){return value!=null}function whyNoBefore(payload,before){return text(payload,"ref")?.startsWith("refs/tags/")?"a\
 tag has no state before it":before===void 0||ZERO_ID.test(before)?"this is the first push of the branch":member(payload,"forced")===!0?"the push was forced, so\
 what was there before is gone":void 0}function isFork(payload){const head=text(payload,"pull_request","head","repo","full_name"),base=text(payload,"pull_reques\
t","base","repo","full_name")??text(payload,"repository","full_name");return head===void 0||base===void 0||head!==base}function baseName(payload){return text(payload,
"pull_request","base","ref")??"the base of this pull request"}function text(payload,...path){const value=member(payload,...path);return typeof value=="string"?value:
void 0}function member(value,...path){let at=value;for(const step of path){if(typeof at!="object"||at===null||!Object.hasOwn(at,step))return;at=at[step]}return at}}),
6441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T$:()=>OPTION_LIST,a1:()=>RESERVED_KEYS});
var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6271);const OPTIONS={include:{key:"include",flag:"include",value:"GLOB",type:"texts",defaultText:"\
all",doc:"Look only at these paths; repeatable",trust:"judgement"},exclude:{key:"exclude",flag:"exclude",value:"GLOB",type:"texts",defaultText:"none",doc:"Do no\
t look at these paths; repeatable, counted in the coverage",trust:"judgement"},onlyRules:{flag:"rule",value:"ID-GLOB",type:"texts",defaultText:"all",doc:"Run on\
ly these rules; repeatable"},disabledRules:{key:"rules.disable",type:"texts",defaultText:"none",doc:"Rules not to run (globs over ids)",trust:"judgement"},severities:{
key:"rules.severity",type:"severities",defaultText:"as the rule says",doc:"Severity per rule id, instead of the rule\u2019s own",trust:"judgement"},rulePacks:{key:"\
rules.packs",flag:"rule-pack",value:"PATH",type:"texts",defaultText:"none",doc:"Further rule files or folders of them; repeatable",trust:"outside"},failOn:{key:"\
gate.fail-on",flag:"fail-on",value:"SEVERITY",input:"fail-on",type:"choice",choices:["critical","high","medium","low","none"],defaultText:"by event",doc:"Least \
severity of a gate finding that fails the run",trust:"judgement"},gateConfidence:{key:"gate.min-confidence",type:"choice",choices:_model_severity_js__WEBPACK_IMPORTED_MODULE_0__.
ix,defaultText:"high",doc:"Least confidence of a finding that fails the run",trust:"judgement"},newOnly:{key:"gate.new-only",flag:"all",input:"new-only",type:"s\
witch",defaultText:"by event",doc:"Only findings the base does not have can fail the run",flagDoc:"Every finding counts, old ones too, and every tier is listed",
trust:"judgement",isInverse:!0},incomplete:{key:"gate.incomplete",flag:"incomplete",value:"warn|fail",input:"incomplete",type:"choice",choices:["warn","fail"],defaultText:"\
`fail` on schedule and dispatch, else `warn`",doc:"What a run does that could not look at everything",trust:"judgement"},minSeverity:{key:"show.min-severity",flag:"\
min-severity",value:"SEVERITY",input:"min-severity",type:"choice",choices:_model_severity_js__WEBPACK_IMPORTED_MODULE_0__.oC,defaultText:"`info`",doc:"Least sev\
erity people are shown; never changes the verdict",trust:"judgement"},minConfidence:{key:"show.min-confidence",flag:"min-confidence",value:"CONFIDENCE",input:"m\
in-confidence",type:"choice",choices:_model_severity_js__WEBPACK_IMPORTED_MODULE_0__.ix,defaultText:"`low`",doc:"Least confidence people are shown; never change\
s the verdict",trust:"judgement"},ignore:{key:"ignore",type:"ignores",defaultText:"none",doc:"Findings to ignore: `{rule, fingerprint, path, reason, until}`; th\
e reason is required",trust:"judgement"},base:{flag:"base",value:"REV",type:"text",defaultText:"none",doc:"Compare with this revision; only new findings fail th\
e run"},config:{flag:"config",value:"FILE",input:"config-file",type:"text",defaultText:"found",doc:"Use this config file, and trust it"},reports:{flag:"report",
value:"FORMAT[=FILE]",input:"report",type:"reports",defaultText:"text",doc:"Write a report: `text`, `json` or `sarif`, to a file or standard output; repeatable"},
sarifFile:{input:"sarif-file",type:"text",defaultText:"`bartizan.sarif`",doc:"Where the action writes the SARIF file"},category:{input:"category",type:"text",defaultText:"\
`bartizan`",doc:"Category of the SARIF run; one per job of a matrix"},annotations:{input:"annotations",type:"choice",choices:["auto","true","false"],defaultText:"\
`auto`",doc:"Annotations on the lines of new findings"},jobSummary:{input:"job-summary",type:"switch",defaultText:"`true`",doc:"Write the job summary"},timeout:{
flag:"timeout",value:"SECONDS",input:"timeout",type:"seconds",defaultText:"none",doc:"Stop looking at further files after this long; what was left is in the cov\
erage"},color:{flag:"color",value:"auto|always|never",type:"choice",choices:["auto","always","never"],defaultText:"`auto`",doc:"Colour of the text report"},quiet:{
flag:"quiet",type:"switch",defaultText:"`false`",doc:"No progress and no notices on standard error"},verbose:{flag:"verbose",type:"switch",defaultText:"`false`",
doc:"Time by phase, and each thing that was skipped and why"}},OPTION_LIST=Object.entries(OPTIONS),RESERVED_KEYS=["mcp","advisories","remote"]}),3017:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>parseOptionText});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_lib_suggest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
770);function parseOptionText(option,texts,formats){const last=texts.at(-1)??"";switch(option.type){case"text":return last===""?{problem:"needs a value"}:{value:last};case"\
texts":return texts.some(text=>text==="")?{problem:"needs a value"}:{value:texts};case"choice":return choice(last,option.choices??[]);case"seconds":return/^\d{1,6}$/.
test(last)&&Number(last)>0?{value:Number(last)}:{problem:`"${last}" is not a number of seconds`};case"reports":return reports(texts,formats);case"switch":return choiceOfSwitch(
last);case"ignores":case"severities":return{problem:"can only be set in the config file"}}}function choice(text,choices){if(choices.includes(text))return{value:text};
const meant=(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_1__.p)(text,choices);return{problem:`"${text}" is not one of ${choices.join(", ")}.${meant?` Did you mea\
n ${meant}?`:""}`}}function choiceOfSwitch(text){return/^(true|True|TRUE)$/.test(text)?{value:!0}:/^(false|False|FALSE)$/.test(text)?{value:!1}:{problem:`"${text}\
" is not true or false`}}function reports(texts,formats){const requests=[];for(const text of texts){const equals=text.indexOf("="),format=equals<0?text:text.slice(
0,equals),checked=choice(format,formats);if("problem"in checked)return checked;const file=equals<0?void 0:text.slice(equals+1);if(file==="")return{problem:`"${text}\
" names no file`};requests.push(file===void 0?{format}:{format,file})}const toOutput=requests.filter(({file})=>file===void 0);if(toOutput.length>1)return{problem:`${toOutput.
map(({format})=>format).join(" and ")} cannot both go to standard output; give one a file: ${toOutput[1]?.format}=FILE`};const places=requests.map(({file})=>file===
void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(file)),doubled=requests.find((_,index)=>places[index]!==void 0&&places.indexOf(places[index])!==
index);return doubled?{problem:`two reports name the file ${doubled.file}`}:{value:requests}}}),1298:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>filesDelivery,Z:()=>checkWritable});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1469);function checkWritable(cwd,file){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(cwd,file),link=symlinkOnTheWay(cwd,path);if(link!==void 0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot write ${file}: ${link} is a s\
ymlink`,{hint:"The scanned tree must not decide which file is overwritten."});const folder=lookAt(node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(path));if(!folder)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot write ${file}: there is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(file)}`,{hint:"Create it first."});const existing=lookAt(node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync,path);if(!folder.isDirectory())throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.
y(`cannot write ${file}: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)} is not a folder`);if(existing?.isDirectory())throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.
y(`cannot write ${file}: it is a folder`);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(existing?path:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(
path),node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK)}catch(error){throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot write ${file}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.
K)(error)}`)}}function symlinkOnTheWay(cwd,path){const steps=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd,path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.
sep);return steps[0]===".."?void 0:steps.map((_,index)=>steps.slice(0,index+1).join("/")).find(way=>lookAt(node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(cwd,way))?.isSymbolicLink())}function lookAt(stat,path){try{return stat(path)}catch{return}}function filesDelivery(cwd,out){return{name:"files",async deliver(_assessment,rendered){
for(const{text,file}of rendered)if(file===void 0)out(text);else{checkWritable(cwd,file);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(cwd,file),text)}catch(error){throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot write ${file}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.
K)(error)}`)}}return[]}}}}),9277:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>exitCodeOf,
d:()=>EXIT});const EXIT={passed:0,failed:1,usage:2,noVerdict:3,interrupted:130,terminated:143},BY_STATUS={pass:EXIT.passed,warn:EXIT.passed,fail:EXIT.failed,none:EXIT.
noVerdict};function exitCodeOf({status}){return BY_STATUS[status]}}),1469:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{K:()=>whyFailed,y:()=>UserError});class UserError extends Error{details;hint;constructor(message,options={}){super(message),this.name="Us\
erError",this.details=options.details??[],this.hint=options.hint}}const REASONS={ENOENT:"it does not exist",ENOTDIR:"it does not exist",EACCES:"permission denie\
d",EPERM:"permission denied",EISDIR:"it is a folder",ELOOP:"it is a symlink that leads in a circle",ENAMETOOLONG:"the name is too long",ENOSPC:"no space is left",
EROFS:"the disk is read-only"};function whyFailed(error){const code=typeof error=="object"&&error!==null&&"code"in error?String(error.code):String(error);return REASONS[code]??
code}}),8989:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C9:()=>visibleWithin,D9:()=>markdownCode,
Jj:()=>cut,Jy:()=>sarifMessage,RK:()=>visible,dI:()=>markdownBlock,uA:()=>breakRunnerCommands,wD:()=>markdown});var _invisible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
859);const UNSAFE=new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202f\\u205f\\ufff0-\\ufffb${_invisible_js__WEBPACK_IMPORTED_MODULE_0__.k}]|[\\ud800\
-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]`,"gu"),NAMED={"\n":"\\n","\r":"\\r","	":" "};function visible(text){const line=text.replace(
UNSAFE,character=>NAMED[character]??`\\u{${(character.codePointAt(0)??0).toString(16)}}`);return breakRunnerCommands(line)}function visibleWithin(text,limit){const line=visible(
text.length>limit*2?text.slice(0,limit*2):text);return cut(line,limit)}function cut(text,limit){if(text.length<=limit)return text;const end=isHighSurrogate(text.
charCodeAt(limit-2))?limit-2:limit-1;return`${text.slice(0,end)}\u2026`}function isHighSurrogate(unit){return unit>=55296&&unit<=56319}function breakRunnerCommands(line){
return line.replace(/^(\s*):(?=:)/,"$1:\u2060").replaceAll("##[","##\u2060[")}function markdown(text){const escaped=visible(text).trimStart().replace(/[&<>]/g,entity).
replace(/[\\`*_{}[\]()#+!|~$=-]/g,"\\$&").replace(/^(\d+)\./,"$1\\.");return breakAutolinks(escaped)}function markdownCode(text){const line=visible(text);if(line.
includes("|"))return`<code>${breakAutolinks(line).replace(/[!-,.:-@[-`{-~]/g,entity)}</code>`;const fence="`".repeat(longestRun(line,"`")+1),pad=line.startsWith(
"`")||line.endsWith("`")||line.trim()===""?" ":"";return`${fence}${pad}${line}${pad}${fence}`}const ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;"};function entity(character){
return ENTITIES[character]??`&#${character.charCodeAt(0)};`}function breakAutolinks(text){return text.replace(/@(?=[\w\\])/g,"@\u2060").replace(/#(?=\d)/g,"#\u2060").
replace(/\b(gh\\?-)(?=\d)/gi,"$1\u2060").replace(/(https?|ftp|mailto|xmpp|www)(?=[:.])/gi,"$1\u2060")}function markdownBlock(lines,language=""){const shown=lines.
map(visible),fence="`".repeat(Math.max(3,...shown.map(line=>longestRun(line,"`")+1)));return[`${fence}${language}`,...shown,fence].join(`
`)}function longestRun(text,character){let longest=0,run=0;for(const each of text)run=each===character?run+1:0,run>longest&&(longest=run);return longest}function sarifMessage(text){
return visible(text).replace(/[\\[\]]/g,"\\$&").replaceAll("{","{{").replaceAll("}","}}")}}),5862:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QR:()=>crc32,fg:()=>sha256Hex,nw:()=>randomHex,tH:()=>hmacHex});const crypto=()=>process.getBuiltinModule("node:crypt\
o");function sha256Hex(text){return crypto().createHash("sha256").update(text).digest("hex")}function hmacHex(key,text){return crypto().createHmac("sha256",key).
update(text).digest("hex")}function randomHex(bytes){return crypto().randomBytes(bytes).toString("hex")}function crc32(text){let crc=4294967295;for(let index=0;index<
text.length;index++){crc^=text.charCodeAt(index)&255;for(let bit=0;bit<8;bit++)crc=crc&1?crc>>>1^3988292384:crc>>>1}return(crc^4294967295)>>>0}}),859:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>INVISIBLE});const INVISIBLE="\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\\
u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}"}),770:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>nearest});function nearest(word,candidates){let best,bestDistance=Number.POSITIVE_INFINITY;for(const candidate of candidates){
const distance=editDistance(word.toLowerCase().slice(0,64),candidate.toLowerCase());distance<bestDistance&&([best,bestDistance]=[candidate,distance])}return best!==
void 0&&bestDistance<=Math.max(1,Math.floor(best.length/3))?best:void 0}function editDistance(a,b){let beforeLast=[],last=Array.from({length:b.length+1},(_,index)=>index);
for(let i=1;i<=a.length;i++){const row=[i];for(let j=1;j<=b.length;j++){const cost=a[i-1]===b[j-1]?0:1;let value=Math.min(last[j]+1,row[j-1]+1,last[j-1]+cost);i>
1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]&&(value=Math.min(value,beforeLast[j-2]+1)),row.push(value)}[beforeLast,last]=[last,row]}return last[b.length]}}),6271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{SH:()=>isAtLeastSeverity,iB:()=>TIERS,ix:()=>CONFIDENCES,oC:()=>SEVERITIES,vd:()=>isAtLeastConfidence});const SEVERITIES=[
"critical","high","medium","low","info"],CONFIDENCES=["high","medium","low"],TIERS=["gate","review","context"];function isAtLeastSeverity(severity,threshold){return SEVERITIES.
indexOf(severity)<=SEVERITIES.indexOf(threshold)}function isAtLeastConfidence(confidence,threshold){return CONFIDENCES.indexOf(confidence)<=CONFIDENCES.indexOf(
threshold)}}),1200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>REPORTS,X:()=>render});
const REPORTS=new Map([["text",{extension:"txt",load:async()=>(await __webpack_require__.e(572).then(__webpack_require__.bind(__webpack_require__,1572))).textReport}],
["json",{extension:"json",load:async()=>(await __webpack_require__.e(776).then(__webpack_require__.bind(__webpack_require__,8776))).jsonReport}],["sarif",{extension:"\
sarif",load:async()=>(await __webpack_require__.e(781).then(__webpack_require__.bind(__webpack_require__,9781))).sarifReport}]]);async function render(assessment,format,options={}){
const entry=REPORTS.get(format);if(entry===void 0)throw new RangeError(`unknown report format ${format}: one of ${[...REPORTS.keys()].join(", ")}`);return(await entry.
load()).render(assessment,options)}})};export{id,ids,modules};
