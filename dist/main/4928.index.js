const id=4928,ids=[4928],modules={63791:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Vo:()=>eventDefaults,dY:()=>changeWord,j_:()=>readEvent,r0:()=>isPullRequest,rD:()=>COMMAND_LINE});var _lib_member_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
60132);function isPullRequest({trust}){return trust==="pull-request"||trust==="untrusted"}function changeWord({name}){return name==="pull_request"||name==="pull\
_request_target"?"pull request":name==="push"?"push":"change"}const COMMAND_LINE={name:"command-line",trust:"found",compare:{with:"nothing"},hasMergeCommit:!1};
function eventDefaults(event){switch(event.name){case"pull_request":case"merge_group":case"push":return{failOn:"high",newOnly:!0,incomplete:"warn",whenImpossible:"\
report"};case"pull_request_target":return{failOn:"none",newOnly:!0,incomplete:"warn",whenImpossible:"report"};case"command-line":return{failOn:"high",newOnly:event.
compare.with==="base",incomplete:"warn",whenImpossible:"error"};default:return{failOn:"listed",newOnly:!1,incomplete:event.name!=="schedule"&&event.name!=="work\
flow_dispatch"?"warn":"fail",whenImpossible:"report"}}}const ZERO_ID=/^0+$/;function readEvent(name,payload,sha){const event=eventOf(name,payload,sha);return name===
"pull_request"&&event.trust==="untrusted"||isByDependabot(payload)?{...event,lacksSecrets:!0}:event}function eventOf(name,payload,sha){switch(name){case"pull_re\
quest":{const revision=text(payload,"pull_request","base","sha"),trust=isFork(payload)?"untrusted":"pull-request";return{name,trust,compare:{with:"base",revision,
name:baseName(payload)},hasMergeCommit:!0,sha}}case"pull_request_target":{const compare={with:"base",revision:text(payload,"pull_request","base","sha"),name:baseName(
payload)};return{name,trust:"untrusted",compare,hasMergeCommit:!1,sha,ownRevision:sha}}case"merge_group":{const revision=text(payload,"merge_group","base_sha"),
branch=text(payload,"merge_group","base_ref")?.replace(/^refs\/heads\//,"")??"the base of this merge group";return{name,trust:"pull-request",compare:{with:"base",
revision,name:branch},hasMergeCommit:!1,sha}}case"push":{const revision=text(payload,"before"),impossible=whyNoBefore(payload,revision);return{name,trust:"own",
compare:{with:"base",revision,name:"the commit before this push",...impossible!==void 0&&{impossible}},hasMergeCommit:!1,sha}}case"schedule":case"workflow_dispa\
tch":return{name,trust:"own",compare:{with:"nothing"},hasMergeCommit:!1,sha};default:{const isOfPullRequest=name==="workflow_run"||isAboutPullRequest(payload);return{
name,trust:isOfPullRequest?"untrusted":"found",compare:{with:"nothing"},hasMergeCommit:!1,sha,...(name==="workflow_run"||name==="issue_comment")&&{ownRevision:sha}}}}}
function isAboutPullRequest(payload){return isThere((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.D)(payload,"pull_request"))||isThere((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.
D)(payload,"issue","pull_request"))}function isThere(value){return value!=null}function whyNoBefore(payload,before){return text(payload,"ref")?.startsWith("refs\
/tags/")?"a tag has no state before it":before===void 0||ZERO_ID.test(before)?"this is the first push of the branch":(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.
D)(payload,"forced")===!0?"the push was forced, so what was there before is gone":void 0}function isFork(payload){const head=text(payload,"pull_request","head",
"repo","full_name"),base=text(payload,"pull_request","base","repo","full_name")??text(payload,"repository","full_name");return head===void 0||base===void 0||head!==
base}function isByDependabot(payload){const[sender,author]=[text(payload,"sender","login"),text(payload,"pull_request","user","login")];return sender==="dependa\
bot[bot]"||author==="dependabot[bot]"}function baseName(payload){return text(payload,"pull_request","base","ref")??"the base of this pull request"}function text(payload,...path){
const value=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.D)(payload,...path);return typeof value=="string"?value:void 0}}),59543:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>OPTION_LIST});var frameworks=__webpack_require__(54889),severity=__webpack_require__(96271),remote=__webpack_require__(
6161);const REMOTE_OPTIONS={advisories:{flag:"advisories",value:"off|api|DIR",input:"advisories",type:"text",defaultText:"`off`",doc:"Look up known vulnerabilit\
ies and malicious packages: `api` asks the OSV API (names and versions of public packages are sent), a folder is read as an offline database in the layout of OS\
V-Scanner"},advisorySource:{key:"advisories.source",type:"choice",choices:["off","api","offline"],defaultText:"`off`",doc:"The same in the config; counts in a t\
rusted config only",trust:"outside"},advisoryUrl:{key:"advisories.url",type:"service-url",defaultText:"`https://api.osv.dev`",doc:"Where an API that speaks OSV \
is",trust:"outside"},advisoryDir:{key:"advisories.dir",type:"text",defaultText:"none",doc:"Folder of the offline database: `{dir}/osv-scanner/<Ecosystem>/all.zi\
p`",trust:"outside"},remoteService:{key:"remote.service",flag:"remote",value:"SERVICE",input:"api-service",type:"choice",choices:remote.ei,defaultText:"none",doc:"\
Remote service to ask beside the local scan: `trusttrace`, `mcp-security-score`, `trusera` or `securityscanner`; docs/remote-services.md",trust:"outside"},remoteUrl:{
key:"remote.url",flag:"remote-url",value:"URL",input:"api-url",type:"service-url",defaultText:"the service\u2019s own",doc:"Where the service is, for one that y\
ou host; `https://`, or `http://` on loopback",trust:"outside"},remoteKey:{key:"remote.key",flag:"remote-key",value:"KEY",input:"api-key",type:"text",defaultText:"\
none",doc:"Key of the service, as `${VAR}` so that it stands in no file and no process list; sent to the service alone",trust:"outside"},remoteAuth:{key:"remote\
.auth",input:"api-auth",type:"choice",choices:["key","login","oidc","none"],defaultText:"`key`",doc:"How the service knows you: `key`, `login` (`remote.user` an\
d `remote.password`), `oidc` (the identity token of the job) or `none`",trust:"outside"},remoteAudience:{key:"remote.audience",input:"api-audience",type:"text",
defaultText:"the service\u2019s address",doc:"Audience of the identity token, with `oidc`",trust:"outside"},remoteUser:{key:"remote.user",type:"text",defaultText:"\
none",doc:"User of a login, may hold `${VAR}`",trust:"outside"},remotePassword:{key:"remote.password",type:"text",defaultText:"none",doc:"Password of a login, a\
s `${VAR}`",trust:"outside"},remoteTarget:{key:"remote.target",flag:"remote-target",value:"TARGET",type:"text",defaultText:"what this run scans",doc:"What the s\
ervice shall scan, as it can reach it: an MCP URL, a repository or a path on its own disk",trust:"outside"},remoteHost:{key:"remote.host",flag:"remote-host",value:"\
HOST",type:"text",defaultText:"none",doc:"Website or host that `securityscanner` shall scan: one that you may have scanned",trust:"outside"},remoteSend:{key:"re\
mote.send",flag:"remote-send",value:"WHAT",type:"choices",choices:remote.Tg,defaultText:"`url`, `repository`",doc:"What may leave this machine: `url` and `repos\
itory` are addresses; `tools`, `manifests`, `code`, `archive` and `mobile` are contents; repeatable",trust:"outside"},remoteOn:{key:"remote.on",flag:"remote-on",
value:"EVENT",type:"choices",choices:remote.X5,defaultText:"`schedule`, `workflow_dispatch`, `release`, `command-line`",doc:"Events on which the service is aske\
d; repeatable. Plans are small, so pull requests and pushes are asked for",trust:"outside"},remoteAnalysis:{key:"remote.analysis",input:"ai-analysis",type:"choi\
ce",choices:remote.hf,defaultText:"`auto`",doc:"AI analysis of the service: where the plan has it (`auto`), never (`off`), or the run is incomplete without it (\
`required`)",trust:"outside"},remoteDeadline:{key:"remote.deadline",flag:"remote-deadline",value:"SECONDS",input:"api-deadline",type:"seconds",defaultText:"120 \
on pull requests, else 600",doc:"How long to wait for the service; then the local verdict stands and the run can be fetched later",trust:"outside"},remoteDeep:{
key:"remote.trusera.deep",type:"switch",defaultText:"`false`",doc:"Deep scan of `trusera`",trust:"outside"},remoteN8nUrl:{key:"remote.trusera.n8n-url",type:"ser\
vice-url",defaultText:"none",doc:"n8n instance that `trusera` shall scan",trust:"outside"},remoteN8nKey:{key:"remote.trusera.n8n-api-key",type:"text",defaultText:"\
none",doc:"API key of that instance, as `${VAR}`; sent to `trusera` alone",trust:"outside"},showUpload:{flag:"show-upload",type:"switch",defaultText:"`false`",doc:"\
Print what would be sent to the service, redacted as it would be sent, and send nothing"}},SURFACE_OPTIONS={sarifFile:{input:"sarif-file",type:"text",defaultText:"\
`bartizan.sarif`",doc:"Where the action writes the SARIF file"},category:{input:"category",type:"text",defaultText:"`bartizan`",doc:"Category of the SARIF run; \
one per job of a matrix"},uploadSarif:{input:"upload-sarif",type:"choice",choices:["auto","always","never"],defaultText:"`auto`",doc:"Upload to code scanning; `\
never` where another step does it"},reviewComments:{input:"review-comments",type:"switch",defaultText:"`false`",doc:"Review comments with the new findings that \
stop the build, at most 10"},suggestions:{input:"suggestions",type:"switch",defaultText:"`true`",doc:"Suggest safe fixes in review comments"},prComment:{input:"\
pr-comment",type:"choice",choices:["never","on-failure","always"],defaultText:"`on-failure`",doc:"One comment on the pull request, kept up to date; silent where\
 the token may not"},mode:{input:"mode",type:"choice",choices:["scan","report"],defaultText:"`scan`",doc:"In a `workflow_run` job, `report` posts what the scan \
of a fork\u2019s pull request found"},artifact:{input:"artifact",type:"text",defaultText:"`bartizan`",doc:"Artifact that holds the report of the scan, for `mode\
: report`"},token:{input:"token",type:"text",defaultText:"the job\u2019s token",doc:"Token for GitHub\u2019s API"},annotations:{input:"annotations",type:"choice",
choices:["auto","true","false"],defaultText:"`auto`",doc:"Annotations on the lines of new findings"},jobSummary:{input:"job-summary",type:"switch",defaultText:"\
`true`",doc:"Write the job summary"}},SEVERITY_LIMIT=["critical","high","medium","low","none"],FRAMEWORK_IDS=frameworks.yx.map(({column})=>column),OPTIONS={include:{
key:"include",flag:"include",value:"GLOB",type:"texts",defaultText:"all",doc:"Look only at these paths; repeatable",trust:"judgement"},exclude:{key:"exclude",flag:"\
exclude",value:"GLOB",type:"texts",defaultText:"none",doc:"Do not look at these paths; repeatable, counted in the coverage",trust:"judgement"},onlyRules:{flag:"\
rule",value:"ID-GLOB",type:"texts",defaultText:"all",doc:"Run only these rules; repeatable"},disabledRules:{key:"rules.disable",type:"texts",defaultText:"none",
doc:"Rules not to run (globs over ids)",trust:"judgement"},severities:{key:"rules.severity",type:"severities",defaultText:"as the rule says",doc:"Severity per r\
ule id, instead of the rule\u2019s own",trust:"judgement"},rulePacks:{key:"rules.packs",flag:"rule-pack",value:"PATH",type:"texts",defaultText:"none",doc:"Furth\
er rule files or folders of them; repeatable",trust:"outside"},failOn:{key:"gate.fail-on",flag:"fail-on",value:"SEVERITY",input:"fail-on",type:"choice",choices:SEVERITY_LIMIT,
defaultText:"by event",doc:"Least severity of a gate finding that fails the run",trust:"judgement"},gateConfidence:{key:"gate.min-confidence",type:"choice",choices:severity.
ix,defaultText:"high",doc:"Least confidence of a finding that fails the run",trust:"judgement"},newOnly:{key:"gate.new-only",flag:"all",input:"new-only",type:"s\
witch",defaultText:"by event",doc:"Only findings the base does not have can fail the run",flagDoc:"Every finding counts, old ones too, and every tier is listed",
trust:"judgement",isInverse:!0},incomplete:{key:"gate.incomplete",flag:"incomplete",value:"warn|fail",input:"incomplete",type:"choice",choices:["warn","fail"],defaultText:"\
`fail` on schedule and dispatch, else `warn`",doc:"What a run does that could not look at everything",trust:"judgement"},minSeverity:{key:"show.min-severity",flag:"\
min-severity",value:"SEVERITY",input:"min-severity",type:"choice",choices:severity.oC,defaultText:"`info`",doc:"Least severity people are shown; never changes t\
he verdict",trust:"judgement"},minConfidence:{key:"show.min-confidence",flag:"min-confidence",value:"CONFIDENCE",input:"min-confidence",type:"choice",choices:severity.
ix,defaultText:"`low`",doc:"Least confidence people are shown; never changes the verdict",trust:"judgement"},scope:{key:"show.scope",flag:"scope",value:"SCOPE",
input:"scope",type:"choice",choices:["all","changed-files","changed-lines"],defaultText:"`all`",doc:"Show people only what is in changed files or lines; never c\
hanges the verdict",trust:"judgement"},ignore:{key:"ignore",type:"ignores",defaultText:"none",doc:"Findings to ignore: `{rule, fingerprint, path, reason, until}\
`; the reason is required",trust:"judgement"},complianceRules:{key:"compliance.rules",type:"compliance-rules",defaultText:"none",doc:"Rules of your own: `{name,\
 description, framework, target, condition, severity}`; see docs/policies.md",trust:"judgement"},policies:{key:"policies",type:"policies",defaultText:"none",doc:"\
What fails the run beside the gate: `{name, target, when, limit, severity, new-only, except}`; see docs/policies.md",trust:"judgement"},frameworks:{key:"complia\
nce.frameworks",flag:"framework",value:"ID",type:"choices",choices:FRAMEWORK_IDS,defaultText:frameworks.sw.map(id2=>`\`${id2}\``).join(", "),doc:"Framework to a\
ssess against and to show; docs/compliance.md lists the ids; repeatable",trust:"judgement"},mcpServers:{key:"mcp.servers",type:"servers",defaultText:"none",doc:"\
MCP servers to look at: `{name, url, headers, profile}`; headers may hold `${VAR}`; counts in a trusted config only",trust:"outside"},mcpUrls:{flag:"mcp-url",value:"\
[NAME=]URL",input:"mcp-url",type:"urls",defaultText:"none",doc:"MCP server to look at, instead of those of the config; repeatable (one per line)"},mcpHeaders:{flag:"\
mcp-header",value:"HEADER",input:"mcp-headers",type:"headers",defaultText:"none",doc:"Header for the MCP server, as in `Authorization: Bearer ${VAR}`; with seve\
ral servers `NAME: Header: value`; repeatable (one per line)"},mcpProfiles:{flag:"mcp-profile",value:"[NAME=]PROFILE",input:"mcp-profile",type:"profiles",defaultText:"\
`auto`",doc:"How much is tried at an MCP server (`auto`, `passive`, `standard`, `active`); `auto` is `standard`, at public hosts only on schedule, dispatch and \
the command line, else `passive`"},mcpCommands:{flag:"mcp-command",value:"[NAME=]COMMAND",input:"mcp-command",type:"commands",defaultText:"none",doc:"MCP server\
 to start and speak to over stdio, split into words without a shell; repeatable (one per line)"},mcpEnv:{flag:"mcp-env",value:"VAR[=VALUE]",input:"mcp-env",type:"\
variables",defaultText:"none",doc:"Variable for the servers that are started: `VAR` passes it on, `VAR=value` sets it; repeatable (one per line)"},mcpSnapshots:{
flag:"mcp-snapshot",value:"FILE",input:"mcp-snapshot",type:"texts",defaultText:"none",doc:"Saved look at an MCP server, judged without a connection; repeatable \
(one per line)"},mcpWait:{key:"mcp.wait",flag:"mcp-wait",value:"SECONDS",input:"mcp-wait",type:"seconds",least:0,defaultText:"30 on loopback",doc:"How long to w\
ait for an MCP server on this machine to come up",trust:"judgement"},repository:{flag:"repository",value:"OWNER/NAME[@REF]",input:"repository",type:"repository",
defaultText:"none",doc:"Another repository to scan, or its URL: downloaded, never run; its own config and ignores do not count"},archives:{flag:"archive",value:"\
FILE",input:"archive",type:"texts",defaultText:"none",doc:"Archive to scan: zip, tar, tar.gz, MCPB, wheel, jar, npm package, APK or IPA; read in memory, never u\
npacked to disk; repeatable (one per line)"},offline:{flag:"offline",type:"switch",defaultText:"`false`",doc:"Connect to nothing and start nothing; not together\
 with `--mcp-url`, `--mcp-command`, `--repository`, `--remote` or `--advisories api`"},...REMOTE_OPTIONS,base:{flag:"base",value:"REV",type:"text",defaultText:"\
none",doc:"Compare with this revision; only new findings fail the run"},baseline:{key:"baseline",flag:"baseline",value:"FILE",input:"baseline-file",type:"text",
defaultText:"none",doc:"Findings of this file are known and do not count; `bartizan baseline` writes it; of a pull request that of the base counts",trust:"judge\
ment"},config:{flag:"config",value:"FILE",input:"config-file",type:"text",defaultText:"found",doc:"Use this config file, and trust it"},reports:{flag:"report",value:"\
FORMAT[=FILE]",input:"report",type:"reports",defaultText:"text",doc:"Write a report: `text`, `json`, `sarif`, `cyclonedx` (`cyclonedx@1.7` for that version), `s\
pdx`, `csv` (`csv@components` for the bill of materials, `csv@compliance` for controls), `junit`, `markdown`, `html`, `fixes` (for people and agents that mend),\
 `badge` (SVG) or `badge-json` (for shields.io), to a file or standard output; repeatable"},...SURFACE_OPTIONS,timeout:{flag:"timeout",value:"SECONDS",input:"ti\
meout",type:"seconds",defaultText:"none",doc:"Stop looking at further files after this long; what was left is in the coverage"},color:{flag:"color",value:"auto|\
always|never",type:"choice",choices:["auto","always","never"],defaultText:"`auto`",doc:"Colour of the text report"},quiet:{flag:"quiet",type:"switch",defaultText:"\
`false`",doc:"No progress and no notices on standard error"},verbose:{flag:"verbose",type:"switch",defaultText:"`false`",doc:"Time by phase, and each thing that\
 was skipped and why"}},OPTION_LIST=Object.entries(OPTIONS)}),6161:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{N8:()=>DEFAULT_SEND,Tg:()=>_model_remote_js__WEBPACK_IMPORTED_MODULE_1__.Tg,UT:()=>serviceUrlProblem,X5:()=>REMOTE_EVENTS,ax:()=>DEFAULT_ON,
ei:()=>_model_remote_js__WEBPACK_IMPORTED_MODULE_1__.ei,hf:()=>ANALYSES});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(90777),_model_remote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
19622),_servers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(89431);const REMOTE_EVENTS=["command-line","schedule","workflow_dispatch","release","push","\
pull_request","merge_group"],ANALYSES=["auto","off","required"],DEFAULT_SEND=["url","repository"],DEFAULT_ON=["command-line","schedule","workflow_dispatch","rel\
ease"];function serviceUrlProblem(text){const problem=(0,_servers_js__WEBPACK_IMPORTED_MODULE_0__.rn)(text);if(problem!==void 0)return problem;const{protocol,hostname,
search}=new URL(text);if(protocol==="http:"&&!(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_2__.cW)(hostname))return`"${(0,_servers_js__WEBPACK_IMPORTED_MODULE_0__.
zA)(text)}" is not encrypted, and a key is sent there. Write https://\u2026`;if(search!=="")return`"${(0,_servers_js__WEBPACK_IMPORTED_MODULE_0__.zA)(text)}" ha\
s a query, which an address of a service has not`}}),89431:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{jI:()=>PROFILES,mF:()=>headerNameProblem,kX:()=>headerValueProblem,Mr:()=>nameOfCommand,Oe:()=>nameOfUrl,rH:()=>nameProblem,UK:()=>readCommand,
ay:()=>readHeader,er:()=>readProfile,wo:()=>readUrl,nt:()=>readVariable,zA:()=>shownUrl,rn:()=>urlProblem,DF:()=>variablesIn,sO:()=>withVariables});var runner_variables=__webpack_require__(
70616),suggest=__webpack_require__(70770);function splitWords(text){const words=[];let word,quote;for(let at=0;at<text.length;at++){const character=text.charAt(
at);if(quote==="'"){character==="'"?quote=void 0:word+=character;continue}if(character==="\\"){const next=text.charAt(at+1);if(next==="")return{problem:"ends in\
 a backslash"};word=`${word??""}${quote==='"'&&!/["\\$`]/.test(next)?"\\":""}${next}`,at++}else{if(isExpanded(text,at))return{problem:`holds "${character}", whi\
ch only a shell expands; in single quotes it stands for itself`};if(quote==='"')character==='"'?quote=void 0:word+=character;else if(character==="'"||character===
'"')quote=character,word??="";else if(/\s/.test(character))word!==void 0&&words.push(word),word=void 0;else{if(/[|&;<>()]/.test(character))return{problem:`holds\
 "${character}", which only a shell acts on; in quotes it stands for itself`};word=`${word??""}${character}`}}}return quote!==void 0?{problem:`has a ${quote} th\
at is not closed`}:(word!==void 0&&words.push(word),{words})}function isExpanded(text,at){return text.charAt(at)==="`"||text.charAt(at)==="$"&&/[\w{(@*#?!$-]/.test(
text.charAt(at+1))}const PROFILES=["auto","passive","standard","active"],NAME=/^[A-Za-z0-9][\w.-]{0,63}$/,NAMED=/^([A-Za-z0-9][\w.-]{0,63})=([\s\S]*)$/;function nameProblem(name){
return NAME.test(name)?void 0:'is not a name: letters, digits, ".", "_" and "-", at most 64'}function readUrl(text){const[,name,rest]=NAMED.exec(text)??[],url=rest??
text,problem=urlProblem(url);return problem!==void 0?{problem}:{value:name===void 0?{url}:{name,url}}}function urlProblem(text){const is=problem=>`"${shownUrl(text)}\
" ${problem}`;if(text.trim()==="")return"needs an address";if(text.includes("${"))return is("holds a variable, but those count in headers only");if(/[\s\p{Cc}]/u.
test(text))return is("holds a blank or a line break");const scheme=/^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();if(scheme===void 0)return is("has\
 no scheme. Write http://\u2026 or https://\u2026");if(scheme==="ws"||scheme==="wss")return is("is a WebSocket address, and MCP is spoken over http:// and https\
://");if(scheme==="file")return is("names a file. A saved snapshot is given as mcp-snapshot");if(scheme!=="http"&&scheme!=="https")return is(`begins with ${scheme}\
:// instead of http:// or https://`);const parsed=parseUrl(text),port=/^[^/?#]*?\/\/(?:[^/?#]*@)?(?:\[[^\]]*\]|[^/?#:[]*):([^/?#]+)/.exec(text)?.[1];if(!parsed)
return is(port!==void 0?`has the port "${port.slice(0,20)}", which is not a number from 1 to 65535`:"is not an address that can be connected to");if(parsed.port===
"0")return is("has the port 0, which nothing listens on");if(parsed.username!==""||parsed.password!=="")return is("holds a user name or password. Give it as a h\
eader: Authorization: Basic \u2026");if(parsed.hash!==""||text.includes("#"))return is("has a fragment, which is never sent. Leave out what follows #")}function parseUrl(text){
try{return new URL(text)}catch{return}}function shownUrl(text){return text.replace(/^([a-z][a-z0-9+.-]{0,30}:\/\/)?[^/?#]*@/i,"$1\u2026@").replace(/\?[\s\S]*$/,
"?\u2026").slice(0,200)}function nameOfUrl(url){const{host,pathname}=new URL(url),path=pathname.split("/").map(part=>KEY_LIKE.test(part)?`${part.slice(0,4)}...`:
part).join("/");return`${host}${path.replace(/\/+$/,"")}`.slice(0,200)}const KEY_LIKE=/^(?=.*\d)(?=.*[A-Za-z])[\w.~%-]{16,}$/;function readCommand(text){const[,
name,rest]=NAMED.exec(text)??[];if(name!==void 0&&/^[A-Z_][A-Z0-9_]*$/.test(name))return{problem:`${name} looks like a variable; variables of a started server a\
re given as mcp-env`};const split=splitWords(rest??text);if("problem"in split)return{problem:`the command ${split.problem}`};const[program]=split.words;return program===
void 0||program===""?{problem:"needs a command"}:new RegExp("\\p{Cc}","u").test(split.words.join(""))?{problem:"the command holds a control character"}:/^[a-z][a-z0-9+.-]*:\/\//i.
test(program)?{problem:`"${shownUrl(program)}" is an address. Servers that run already are given as mcp-url`}:{value:name===void 0?{words:split.words}:{name,words:split.
words}}}const STARTERS=/^(?:npx|bunx|uvx|pipx|pnpm|yarn|npm|uv|bun|node|deno|tsx|ts-node|python[\d.]*|py|ruby|java|sh|bash)$/,SUBCOMMANDS=new Set(["run","exec",
"dlx","x"]);function nameOfCommand(words){const[program="",...rest]=words,first=baseName(program),started=STARTERS.test(first)?rest.find(word=>!word.startsWith(
"-")&&!SUBCOMMANDS.has(word)):void 0;return(started===void 0?first:baseName(started)).replace(/[^\w.-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,64)||"comman\
d"}function baseName(word){const parts=word.split(/[\\/]/).filter(part=>part!=="");return parts.length>1&&ENTRY.test(parts.at(-1)??"")?parts.slice(0,-1).findLast(
part=>!BUILT.has(part))??parts.at(-1):(parts.at(-1)??"").replace(/(?<=.)@.*$/,"").replace(/\.(?:exe|cmd)$/i,"")}const ENTRY=/^(?:index|main|server|cli|app|run|start|bin|__main__)\.\w{1,4}$/,
BUILT=new Set([".","..","dist","build","out","lib","src","bin","target","release"]);function readProfile(text){const equals=text.lastIndexOf("="),word=text.slice(
equals+1),profile=PROFILES.find(each=>each===word);if(profile!==void 0)return{value:equals<0?{profile}:{name:text.slice(0,equals),profile}};const meant=(0,suggest.
p)(word,PROFILES);return{problem:`"${word}" is not one of ${PROFILES.join(", ")}.${meant===void 0?"":` Did you mean ${meant}?`}`}}function readVariable(text){const equals=text.
indexOf("="),name=equals<0?text:text.slice(0,equals);return/^[A-Za-z_]\w*$/.test(name)?equals>=0?{value:{name,value:text.slice(equals+1)}}:(0,runner_variables.R)(
name)?{problem:`${name} belongs to the runner and is not passed on. Write what the server shall get: ${name}=\u2026`}:{value:{name}}:{problem:"needs the name of\
 a variable: VAR or VAR=value"}}const OURS=/^(?:accept|accept-encoding|connection|content-encoding|content-length|content-type|expect|host|keep-alive|last-event-id|mcp-.*|origin|te|trailer|transfer-encoding|upgrade|user-agent)$/i,
TOKEN=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;function headerNameProblem(name){return TOKEN.test(name)?OURS.test(name)?`the header ${name} is set by Bartizan`:void 0:"a\
 header has a name that is none: write Authorization: Bearer ${VAR}"}function readHeader(line){const colon=line.indexOf(":");if(colon<0)return{problem:"a header\
 has no colon: write Authorization: Bearer ${VAR}"};const name=line.slice(0,colon).trim(),problem=headerNameProblem(name);return problem===void 0?{value:{name,value:line.
slice(colon+1).trim()}}:{problem}}function headerValueProblem(value){return/[\r\n]/.test(value)?"line-break":/[^\t\x20-\x7e\x80-\xff]/.test(value)?"characters":
/^(?:(?:bearer|basic|token|apikey)\s*)?$/i.test(value)?"empty":void 0}function variablesIn(value){return[...value.matchAll(VARIABLE)].map(([,name=""])=>name)}function withVariables(value,lookUp){
return value.replace(VARIABLE,(_,name)=>lookUp(name))}const VARIABLE=/\$\{([A-Za-z_]\w{0,200})\}/g}),31317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>parseOptionText});var external_node_path_=__webpack_require__(76760),lib_escape=__webpack_require__(68989),limits=__webpack_require__(
54354),suggest=__webpack_require__(70770),remote=__webpack_require__(6161),network_host=__webpack_require__(90777);const OWNER=/^[a-z\d](?:[a-z\d_-]{0,98}[a-z\d_])?$/i,
NAME=/^[\w.-]{1,100}$/,REF=/^(?![/-])(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[^\p{Cc}\p{Cf}\s~^:?*[\\]{1,255}(?<![/.])$/u,HINT="name it as owner/name, owner/\
name@ref or https://github.com/owner/name";function readRepository(text){if(/^(?:ssh|git):\/\//i.test(text)||/^[\w.-]+@[\w.-]+:/.test(text)){const path=/[/:]([\w-]+\/[\w.-]+?)(?:\.git)?$/.
exec(text)?.[1];return{problem:`repositories are read over https, not by SSH: ${path?`name it as ${path}`:HINT}`}}if(/^[a-z][a-z\d+.-]*:\/\//i.test(text))return readAddress(
text);const[first="",...rest]=text.split("/");return first.includes(".")&&rest.length>=2&&!rest[0]?.includes("@")?readAddress(`https://${text}`):readPath(text)}
function readAddress(text){const url=URL.canParse(text)?new URL(text):void 0;if(!url||url.hostname==="")return{problem:`this is no address; ${HINT}`};if(url.username!==
""||url.password!=="")return{problem:"an address must hold no user and no password; give the token by itself"};if(url.protocol!=="https:"&&!(url.protocol==="htt\
p:"&&(0,network_host.cW)(url.hostname)))return{problem:`${url.protocol} is not read; ${HINT}`};const read=readPath(safelyDecoded(url.pathname).replace(/^\/+|\/+$/g,
""));return"problem"in read?read:{value:{...read.value,host:url.host.replace(/^www\.github\.com$/,"github.com")}}}function readPath(text){const[,owner="",rest=""]=/^([^/@]*)\/(.*)$/s.
exec(text)??[],[,named="",way="",after=""]=/^([^/@]*)(@|\/tree\/|\/commit\/|\/releases\/tag\/|\/|$)(.*)$/s.exec(rest)??[],name=named.replace(/\.git$/,"");return!OWNER.
test(owner)||!NAME.test(name)||/^\.{1,2}$/.test(name)?{problem:`"${text}" is no repository; ${HINT}`}:way===""?{value:{owner,name}}:way==="/"?{problem:`"${text}\
" is more than a repository; ${HINT}`}:REF.test(after)?{value:{owner,name,ref:after}}:{problem:`"${after}" is no branch, tag or commit`}}function safelyDecoded(path){
try{return decodeURIComponent(path)}catch{return path}}var servers=__webpack_require__(89431);const SHOWN=80;function parseOptionText(option,texts,formats){const last=texts.
at(-1)??"";switch(option.type){case"text":return last===""?{problem:"needs a value"}:{value:last};case"texts":return each(texts,text=>text===""?{problem:"needs \
a value"}:text.length>limits.oN?{problem:`"${(0,lib_escape.Jj)(text,SHOWN)}" is longer than the ${limits.oN} characters it may have`}:{value:text});case"choice":
return choice(last,option.choices??[]);case"choices":return each(texts,text=>choice(text,option.choices??[]));case"seconds":return/^\d{1,6}$/.test(last)&&Number(
last)>=(option.least??1)?{value:Number(last)}:{problem:`"${last}" is not a number of seconds`};case"reports":return reports(texts,formats);case"switch":return choiceOfSwitch(
last);case"urls":return each(texts,servers.wo);case"headers":return each(texts,headerLine);case"profiles":return each(texts,servers.er);case"commands":return each(
texts,servers.UK);case"variables":return each(texts,servers.nt);case"repository":return texts.length>1?{problem:"one repository can be named, not several"}:readRepository(
last);case"service-url":{const problem=(0,remote.UT)(last);return problem===void 0?{value:last}:{problem}}case"ignores":case"servers":case"severities":case"poli\
cies":case"compliance-rules":return{problem:"can only be set in the config file"}}}function choice(text,choices){if(choices.includes(text))return{value:text};const meant=(0,suggest.
p)(text,choices);return{problem:`"${text}" is not one of ${choices.join(", ")}.${meant?` Did you mean ${meant}?`:""}`}}function each(texts,read){const values=[];
for(const text of texts){const one=read(text);if("problem"in one)return one;values.push(one.value)}return{value:values}}function headerLine(line){if(/[\r\n]/.test(
line))return{problem:"a header holds a line break"};const first=(0,servers.ay)(line);return"problem"in first&&!line.includes(":")?first:{value:line}}function choiceOfSwitch(text){
return/^(true|True|TRUE)$/.test(text)?{value:!0}:/^(false|False|FALSE)$/.test(text)?{value:!1}:{problem:`"${text}" is not true or false`}}function reports(texts,formats){
const requests=[];for(const text of texts){const equals=text.indexOf("="),format=equals<0?text:text.slice(0,equals),checked=choice(format,formats);if("problem"in
checked)return checked;const named=equals<0?void 0:text.slice(equals+1),file=named==="-"?void 0:named;if(file==="")return{problem:`"${text}" names no file`};requests.
push(file===void 0?{format}:{format,file})}const toOutput=requests.filter(({file})=>file===void 0);if(toOutput.length>1)return{problem:`${toOutput.map(({format})=>format).
join(" and ")} cannot both go to standard output; give one a file: ${toOutput[1]?.format}=FILE`};const places=requests.map(({file})=>file===void 0?void 0:(0,external_node_path_.
normalize)(file)),doubled=requests.find((_,index)=>places[index]!==void 0&&places.indexOf(places[index])!==index);return doubled?{problem:`two reports name the \
file ${doubled.file}`}:{value:requests}}}),58505:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{cK:()=>deliver,co:()=>NOTHING_TO_SAY});var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61469);const SURFACE_OUTPUTS=null,NOTHING_TO_SAY={notices:[]};
async function deliver(deliveries,assessment,rendered){const done=[];for(const delivery of deliveries)try{done.push(await delivery.deliver(assessment,rendered,done))}catch(error){
if(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.y)throw error;const why=error instanceof Error?error.message:String(error);done.push({notices:[{
kind:"delivery",message:`Not delivered (${delivery.name}): ${why}`}]})}return done}}),41298:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EN:()=>filesDelivery,ZB:()=>checkWritable,jX:()=>refuseSymlinks,x3:()=>writeText});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61469),_delivery_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58505);function checkWritable(cwd,file,trees=[]){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,file);refuseSymlinks(cwd,file,trees);const folder=lookAt(
node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));if(!folder)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.
y(`cannot write ${file}: there is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)}`,{hint:"Create it first."});const existing=lookAt(node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync,path);if(!folder.isDirectory())throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot write ${file}: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(file)} is not a folder`);if(existing?.isDirectory())throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot write ${file}: it is a folder`);try{
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(existing?path:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.W_OK)}catch(error){throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot write ${file}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.K)(
error)}`)}}function refuseSymlinks(cwd,file,trees=[]){for(const root of new Set([cwd,...trees])){const link=symlinkOnTheWay(root,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(cwd,file));if(link!==void 0)throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot write ${file}: ${link} is a symlink`,{hint:"The scanned tre\
e must not decide which file is overwritten."})}}function symlinkOnTheWay(root,path){const way=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root,path),steps=way.
split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);return steps[0]===".."||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)?void 0:steps.map((_,index)=>steps.
slice(0,index+1).join("/")).find(each=>each!==""&&lookAt(node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,each))?.
isSymbolicLink())}function lookAt(stat,path){try{return stat(path)}catch{return}}function writeText(cwd,file,text,trees=[]){checkWritable(cwd,file,trees);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,file),text)}catch(error){throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`cannot w\
rite ${file}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.K)(error)}`)}}function filesDelivery(cwd,out,trees=[]){return{name:"files",async deliver(_assessment,rendered){
for(const{text,file}of rendered)file===void 0?out(text):writeText(cwd,file,text,trees);return _delivery_js__WEBPACK_IMPORTED_MODULE_3__.co}}}}),49277:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>exitCodeOf,d:()=>EXIT});const EXIT={passed:0,failed:1,usage:2,noVerdict:3,interrupted:130,terminated:143},BY_STATUS={
pass:EXIT.passed,warn:EXIT.passed,fail:EXIT.failed,none:EXIT.noVerdict};function exitCodeOf({status}){return BY_STATUS[status]}}),61469:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>whyFailed,y:()=>UserError});class UserError extends Error{details;hint;constructor(message,options={}){super(message),
this.name="UserError",this.details=options.details??[],this.hint=options.hint}}const REASONS={ENOENT:"it does not exist",ENOTDIR:"it does not exist",EACCES:"per\
mission denied",EPERM:"permission denied",EISDIR:"it is a folder",ELOOP:"it is a symlink that leads in a circle",ENAMETOOLONG:"the name is too long",ENOSPC:"no \
space is left",EROFS:"the disk is read-only",EFBIG:"it is too large",EPIPE:"nobody reads it any more"};function whyFailed(error){const code=typeof error=="objec\
t"&&error!==null&&"code"in error?String(error.code):String(error);return REASONS[code]??code}}),68989:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$m:()=>visibleJson,C9:()=>visibleWithin,D9:()=>markdownCode,Jj:()=>cut,Jy:()=>sarifMessage,RK:()=>visible,_n:()=>xml,
dI:()=>markdownBlock,ge:()=>cutProse,uA:()=>breakRunnerCommands,wD:()=>markdown});var _invisible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90859);const UNSAFE=new RegExp(
`[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202f\\u205f\\ufff0-\\ufffb${_invisible_js__WEBPACK_IMPORTED_MODULE_0__.k}]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(\
?<![\\ud800-\\udbff])[\\udc00-\\udfff]`,"gu"),NAMED={"\n":"\\n","\r":"\\r","	":" "};function visible(text){return breakRunnerCommands(text.replace(UNSAFE,character=>NAMED[character]??
visibleCode(character)))}function visibleCode(character){return`\\u{${(character.codePointAt(0)??0).toString(16)}}`}function visibleJson(text){try{return JSON.stringify(
JSON.parse(text),null,2).replace(UNSAFE,character=>character===`
`?`
`:jsonEscape(character))}catch{return}}function jsonEscape(character){return character.split("").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).
join("")}function visibleWithin(text,limit){const line=visible(text.length>limit*2?text.slice(0,limit*2):text);return cut(line,limit)}function cut(text,limit){if(text.
length<=limit)return text;const end=isHighSurrogate(text.charCodeAt(limit-2))?limit-2:limit-1;return`${text.slice(0,end)}\u2026`}function cutProse(text,limit){const short=cut(
text,limit);return short===text||short.split("`").length%2===1?short:`${short.slice(0,short.lastIndexOf("`")).replace(/[\s,(]+$/,"")}\u2026`}function isHighSurrogate(unit){
return unit>=55296&&unit<=56319}function breakRunnerCommands(line){return line.replace(/^(\s*):(?=:)/,"$1:\u2060").replaceAll("##[","##\u2060[")}function markdown(text){
const escaped=visible(text).trimStart().replace(/[&<>]/g,entity).replace(/[\\`*_{}[\]()#+!|~$=-]/g,"\\$&").replace(/^(\d+)\./,"$1\\.");return breakAutolinks(escaped)}
function markdownCode(text){const line=visible(text);if(line.includes("|"))return`<code>${breakAutolinks(line).replace(/[!-,.:-@[-`{-~]/g,entity)}</code>`;const fence="\
`".repeat(longestRun(line,"`")+1),pad=line.startsWith("`")||line.endsWith("`")||line.trim()===""?" ":"";return`${fence}${pad}${line}${pad}${fence}`}const ENTITIES={
"&":"&amp;","<":"&lt;",">":"&gt;"};function entity(character){return ENTITIES[character]??`&#${character.charCodeAt(0)};`}function breakAutolinks(text){return text.
replace(/@(?=[\w\\])/g,"@\u2060").replace(/#(?=\d)/g,"#\u2060").replace(/\b(gh\\?-)(?=\d)/gi,"$1\u2060").replace(/(https?|ftp|mailto|xmpp|www)(?=[:.])/gi,"$1\u2060")}
function markdownBlock(lines,language=""){const shown=lines.map(visible),fence="`".repeat(Math.max(3,...shown.map(line=>longestRun(line,"`")+1)));return[`${fence}${language}`,
...shown,fence].join(`
`)}function longestRun(text,character){let longest=0,run=0;for(const each of text)run=each===character?run+1:0,run>longest&&(longest=run);return longest}const XML={
...ENTITIES,'"':"&quot;","'":"&#39;"};function xml(text){return text.replace(/[&<>"']/g,sign=>XML[sign]??sign).replace(/[\ufffe\uffff]/g,visibleCode)}function sarifMessage(text){
return visible(text).replace(/[\\[\]]/g,"\\$&").replaceAll("{","{{").replaceAll("}","}}")}}),52467:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QR:()=>crc32,tH:()=>hmacHex,nw:()=>randomHex,TZ:()=>sha256Base64,fg:()=>sha256Hex,pV:()=>uuidOf});var lazy=__webpack_require__(
38552);const SHA256_WASM="AGFzbQEAAAABCAJgAX8AYAAAAwQDAQAABQMBAAEGDAJ/AEGACAt/AUEACwclBAVTVEFURQMAB01FU1NBR0UDAQZkaWdlc3QAAQZtZW1vcnkCAAgBAAwBAgqyBAMHAEHADCQBCy\
4BAX9BgAhBoAxBIPwKAAADQCAAIAFKBEAjASABQQZ0ahACIAFBAWohAQwBCwsL+AMBCn8DQCABQcAASQRAIAFBoAhqIAAgAWooAgAiAkGA/oN4cUEIdyACQf+B/AdxQQh4cjYCACABQQRqIQEMAQsLQcAAIQADQC\
AAQYACSQRAIABBoAhqIABBhAhqKAIAIAAoAuAHIAAoAuQHIgFBB3ggAUESeHMgAUEDdnNqaiAAQZgIaigCACIBQRF4IAFBE3hzIAFBCnZzajYCACAAQQRqIQAMAQsLQYAIKAIAIQRBhAgoAgAhAEGICCgCACEBQY\
wIKAIAIQZBkAgoAgAhBUGUCCgCACECQZgIKAIAIQNBnAgoAgAhBwNAIAhBgAJJBEAgCEGgCGooAgAgCEGgCmooAgAgBUEGeCAFQQt4cyAFQRl4cyAHaiACIAVxIAVBf3MgA3FzampqIQkgACABcSAAIARxIAEgBH\
FzcyAEQQJ4IARBDXhzIARBFnhzaiEKIAMhByACIQMgBSECIAYgCWohBSABIQYgACEBIAQhACAJIApqIQQgCEEEaiEIDAELC0GACEGACCgCACAEajYCAEGECEGECCgCACAAajYCAEGICEGICCgCACABajYCAEGMCE\
GMCCgCACAGajYCAEGQCEGQCCgCACAFajYCAEGUCEGUCCgCACACajYCAEGYCEGYCCgCACADajYCAEGcCEGcCCgCACAHajYCAAsLrgICAEGgCguAApgvikKRRDdxz/vAtaXbtelbwlY58RHxWaSCP5LVXhyrmKoH2A\
FbgxK+hTEkw30MVXRdvnL+sd6Apwbcm3Txm8HBaZvkhke+78adwQ/MoQwkbyzpLaqEdErcqbBc2oj5dlJRPphtxjGoyCcDsMd/Wb/zC+DGR5Gn1VFjygZnKSkUhQq3JzghGy78bSxNEw04U1RzCmW7Cmp2LsnCgY\
UscpKh6L+iS2YaqHCLS8KjUWzHGeiS0SQGmdaFNQ70cKBqEBbBpBkIbDceTHdIJ7W8sDSzDBw5SqrYTk/KnFvzby5o7oKPdG9jpXgUeMiECALHjPr/vpDrbFCk96P5vvJ4ccYAQaAMCyBn5glqha5nu3Lzbjw69U\
+lf1IOUYxoBZur2YMfGc3gWw==",PAGE=65536,BLOCK=64,LENGTH=8,DIGEST=32,loaded=(0,lazy.R)(()=>new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(SHA256_WASM,
"base64"))).exports);function smallSha256(bytes){const{memory,STATE,MESSAGE,digest}=loaded(),start=MESSAGE.value,length=Math.ceil((bytes.length+1+LENGTH)/BLOCK)*
BLOCK,missing=Math.ceil((start+length-memory.buffer.byteLength)/PAGE);missing>0&&memory.grow(missing);const padded=Buffer.from(memory.buffer,start,length);return padded.
set(bytes),padded.fill(0,bytes.length),padded[bytes.length]=128,padded.writeBigUInt64BE(BigInt(bytes.length)*8n,length-LENGTH),digest(length/BLOCK),Buffer.from(
memory.buffer.slice(STATE.value,STATE.value+DIGEST)).swap32().toString("hex")}const hash_crypto=(0,lazy.R)(()=>process.getBuiltinModule("node:crypto")),SMALL=256*
1024;let small=0;function sha256Hex(text){if(small+text.length<=SMALL){const bytes=typeof text=="string"?Buffer.from(text):text;if(small+=bytes.length+64,small<=
SMALL)return smallSha256(bytes)}return hash_crypto().createHash("sha256").update(text).digest("hex")}function sha256Base64(text){return hash_crypto().createHash(
"sha256").update(text).digest("base64")}function uuidOf(text){const namespace=Buffer.from("9bd20ca82313515980c3fa6ba80629f7","hex"),bytes=hash_crypto().createHash(
"sha1").update(namespace).update(text).digest().subarray(0,16);return bytes.writeUInt8(bytes.readUInt8(6)&15|80,6),bytes.writeUInt8(bytes.readUInt8(8)&63|128,8),
bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}function hmacHex(key,text){return hash_crypto().createHmac("sha256",key).update(
text).digest("hex")}function randomHex(bytes){return hash_crypto().randomBytes(bytes).toString("hex")}function crc32(text){let crc=4294967295;for(let index=0;index<
text.length;index++){crc^=text.charCodeAt(index)&255;for(let bit=0;bit<8;bit++)crc=crc&1?crc>>>1^3988292384:crc>>>1}return(crc^4294967295)>>>0}}),90859:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>INVISIBLE});const INVISIBLE="\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\\
u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}"}),38552:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>lazy});function lazy(make){let made;return()=>(made??={value:make()},made.value)}}),54354:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$$:()=>N8N_CODE,$3:()=>ARCHIVE,$8:()=>ENCODED_LEFT,$V:()=>WINDOW_COUNT,$c:()=>JUNIT_BYTES,$v:()=>NEIGHBOURS,A9:()=>HOOK_TEXT,
AL:()=>CODE_TIME,Au:()=>REMOTE_JSON,BT:()=>CONFIG_BYTES,Bi:()=>OSV_REFUSALS,CV:()=>PICKLE_NESTING,CW:()=>REGEX_ANSWERS,Cq:()=>REPOSITORY_BLOB,DB:()=>COMPARED_NESTING,
DR:()=>DOCKERFILE_INSTRUCTIONS,E8:()=>MANIFEST_TEXT,Ek:()=>WORKSPACE_PACKAGES,F0:()=>N8N_TRIGGERS,GI:()=>XML_DEPTH,GJ:()=>ADVISORY_EVENTS,HC:()=>N8N_STEPS,I1:()=>MODELS_OF_FILE,
IE:()=>SLOW_DOCUMENT_TEXT,IY:()=>N8N_WORKFLOWS,Il:()=>OSV_BATCH,It:()=>REMOTE_ENTRIES,Iz:()=>GATE_FINDINGS_PER_RULE,JI:()=>OSV_TIME,JV:()=>RESOURCE_STRING,KI:()=>APP_BYTES,
KP:()=>CACHE_ENTRIES,Kj:()=>AGENT_STEPS,Kz:()=>REMOTE_RUNS_BYTES,L6:()=>HCL_BLOCKS,MR:()=>LOCKFILE_BYTES,NI:()=>CONTROL_FINDINGS,Ni:()=>REPOSITORY_NAME,Nl:()=>REMOTE_FILES,
O8:()=>MARKDOWN_BYTES,Oz:()=>MODEL_BYTES,PD:()=>SERVER_ENTRIES,PY:()=>CONTROL_COMPONENTS,Pf:()=>PACKAGE_PLACES,Pj:()=>REMOTE_DOCUMENT,Qb:()=>ENCODED_RIGHT,Qt:()=>NEIGHBOUR_BYTES,
Qu:()=>CODE_STEPS_IN_ALL,R8:()=>MANIFEST_MISSES,RC:()=>REMOTE_INVENTORY,RK:()=>REPOSITORY_LEFT_OUT,RP:()=>DOCKERFILE_TEXT,SS:()=>LAUNCH_TEXT,SV:()=>ADVISORY_REACH,
Sn:()=>SHOWN_BYTES,So:()=>FIXES_BYTES,TI:()=>ADVISORY_AFFECTED,Tc:()=>TOOLS_PER_FILE,U4:()=>MODEL_INFLATED,UY:()=>ARCHIVE_LISTING_BYTES,V6:()=>HCL_BREAKS,VF:()=>REMOTE_TEXT,
Vn:()=>MODEL_ANSWERS,WY:()=>REMOTE_DIFFERENCES,Wg:()=>COMPONENT_COUNT,XN:()=>REPOSITORY_UNPACKED,XO:()=>CSV_BYTES,Xu:()=>HCL_VALUES,YK:()=>REGEX_TEXT,Yq:()=>REMOTE_FINDINGS,
Yv:()=>IMPORT_ANSWERS,Yw:()=>ADVISORY_DIRECTORY,Z$:()=>REGEX_STATES,ZA:()=>LAUNCH_ENTRY,ZC:()=>DOCUMENT_VISITS,ZV:()=>ADVISORIES_READ,ZZ:()=>APP_MEMBER,_$:()=>BILL_TEXT,
_u:()=>REACH_STEPS,aA:()=>FILE_CAP,aB:()=>MANIFEST_RESOURCES,aS:()=>OSV_BATCHES,as:()=>CODE_STEPS_OF_ANSWERS,at:()=>REPOSITORY_PACKED,az:()=>PICKLE_OPERATIONS,b$:()=>REMOTE_EVIDENCE,
b8:()=>COMPARED_VALUES,bC:()=>POLICY_STEPS,bf:()=>HCL_NESTING,c3:()=>OSV_PAGES,c9:()=>BILL_BYTES,cW:()=>SOURCE_NAME,e:()=>SYNTAX_ERRORS,eD:()=>COMPARED_TEXT,en:()=>POLICY_EXCEPTIONS,
f6:()=>N8N_BYTES,fU:()=>ADVISORY_RECORDS,f_:()=>PACKAGE_COUNT,fp:()=>INVENTORY_SOURCE,gC:()=>GRAPH_EDGES,gD:()=>HTML_BYTES,gN:()=>CODE_ANSWERS,gS:()=>ADVISORY_VERSIONS,
gq:()=>REMOTE_FILE,gs:()=>DOCUMENT_DEPTH,gt:()=>PACKAGE_COMPONENTS,h:()=>N8N_NODES,hj:()=>POLICY_COUNT,i0:()=>EDGE_BYTES,i7:()=>RESOURCE_ENTRIES,i8:()=>PACKAGE_VERSION,
iV:()=>REMOTE_RUNS,is:()=>N8N_TEXTS,j5:()=>REMOTE_UPLOAD,j9:()=>FLOW_STEPS,jU:()=>TERRAFORM_TEXT,jp:()=>SHELL_TEXT,kN:()=>COMPARED_BYTES,kR:()=>REMOTE_PAGES,kS:()=>REMOTE_ANSWER,
lL:()=>PACKAGE_NESTING,lj:()=>TABLE_ANSWERS,lk:()=>REGEX_NESTING,lq:()=>TOOL_DOCUMENT_BYTES,m9:()=>PACKAGE_MANIFESTS,mL:()=>COMPARED_SHOWN,mc:()=>OSV_FETCHES,mj:()=>PICKLE_MEMO,
mq:()=>CONDITION_TEXT,nh:()=>ARCHIVE_HELD,nj:()=>CODE_FILE_TIME,oN:()=>GLOB_LENGTH,pe:()=>WINDOW_BYTES,pr:()=>SETTING_LINES,qJ:()=>HOOK_COST,qR:()=>FINDINGS_PER_RULE,
rE:()=>REPOSITORY_TIME,rM:()=>PACKAGE_NAME,sB:()=>SETUP_TEXT,sP:()=>FIX_ROUNDS,t:()=>REPOSITORY_FILES,t4:()=>APP_SIGNATURE,t7:()=>CODE_FILE,tW:()=>N8N_CONNECTIONS,
uF:()=>ATTACK_PATHS,uR:()=>ADVISORY_RECORD,wH:()=>SHELL_NESTING,wx:()=>POLICY_VIOLATIONS,x8:()=>REGEX_STEPS,xe:()=>GRAPH_NODES,xm:()=>COMPONENT_PLACES,xn:()=>PACKAGES_PER_FILE,
y:()=>CODE_STEPS,yG:()=>XML_NODES,yH:()=>MODEL_MEMBERS,y_:()=>PICKLE_STACK,zu:()=>MODEL_STRINGS});const FILE_CAP=4*1024*1024,EDGE_BYTES=1024*1024,WINDOW_COUNT=8,
WINDOW_BYTES=256*1024,DOCUMENT_DEPTH=200,SLOW_DOCUMENT_TEXT=1024*1024,DOCUMENT_VISITS=2e5,CONDITION_TEXT=4096,POLICY_COUNT=500,POLICY_EXCEPTIONS=500,POLICY_VIOLATIONS=50,
POLICY_STEPS=5e6,FINDINGS_PER_RULE=100,GATE_FINDINGS_PER_RULE=5e3,CONFIG_BYTES=256*1024,SHELL_TEXT=64*1024,SHELL_NESTING=8,ENCODED_LEFT=16*1024,ENCODED_RIGHT={least:16*
1024,most:64*1024},GLOB_LENGTH=4096,TOOL_DOCUMENT_BYTES=1024*1024,AGENT_STEPS=100,SERVER_ENTRIES=5e3,LAUNCH_TEXT=256*1024,LAUNCH_ENTRY=16*1024,HOOK_TEXT=256*1024,
HOOK_COST=64,CODE_FILE=1e6,CODE_STEPS=4e5,CODE_STEPS_IN_ALL=3e7,CODE_ANSWERS=100,CODE_STEPS_OF_ANSWERS=4*CODE_STEPS,CODE_TIME=6e4,CODE_FILE_TIME=1e4,TABLE_ANSWERS=2e4,
SYNTAX_ERRORS=50,REGEX_TEXT=2e3,REGEX_NESTING=40,REGEX_STATES=6e3,REGEX_STEPS=15e4,REGEX_ANSWERS=5e3,FLOW_STEPS=60,MANIFEST_TEXT=1024*1024,WORKSPACE_PACKAGES=2e3,
REPOSITORY_PACKED=512*1024*1024,REPOSITORY_UNPACKED=1024*1024*1024,REPOSITORY_FILES=2e5,REPOSITORY_NAME={bytes:4096,folders:100},REPOSITORY_LEFT_OUT=100,REPOSITORY_BLOB=8*
1024*1024,REPOSITORY_TIME=3e5,DOCKERFILE_TEXT=512*1024,DOCKERFILE_INSTRUCTIONS=5e3,MANIFEST_RESOURCES=5e3,TERRAFORM_TEXT=1024*1024,HCL_BLOCKS=2e4,HCL_NESTING=20,
HCL_BREAKS=20,HCL_VALUES=2e4,TOOLS_PER_FILE=3e3,MODEL_BYTES=64*1024*1024,MODEL_INFLATED=16*1024*1024,MODEL_MEMBERS=2e4,PICKLE_OPERATIONS=4e6,PICKLE_STACK=1e6,PICKLE_MEMO=1e6,
PICKLE_NESTING=4,N8N_BYTES=4*1024*1024,N8N_CODE=64*1024,N8N_WORKFLOWS=250,N8N_NODES=1e3,N8N_CONNECTIONS=2e4,N8N_TRIGGERS=50,N8N_TEXTS=3e3,N8N_STEPS=300,COMPONENT_COUNT=2e4,
COMPONENT_PLACES=20,REACH_STEPS=4e5,ATTACK_PATHS=200,BILL_TEXT=2e3,BILL_BYTES=8*1024*1024,CONTROL_FINDINGS=1e3,CONTROL_COMPONENTS=1e3,CSV_BYTES=16*1024*1024,MARKDOWN_BYTES=1e6,
JUNIT_BYTES=8*1024*1024,MODELS_OF_FILE=15,SETTING_LINES=5e3,SOURCE_NAME=310,MODEL_STRINGS=3e3,MODEL_ANSWERS=2e4,IMPORT_ANSWERS=2e4,INVENTORY_SOURCE=1024*1024,SETUP_TEXT=64*
1024,MANIFEST_MISSES=20,HTML_BYTES=5e6,GRAPH_NODES=150,GRAPH_EDGES=500,FIX_ROUNDS=50,FIXES_BYTES=256*1024,COMPARED_BYTES=100*1024*1024,COMPARED_NESTING=200,COMPARED_VALUES=8e6,
COMPARED_TEXT=2e3,COMPARED_SHOWN=200,REMOTE_ANSWER=32*1024*1024,REMOTE_JSON={depth:60,values:5e5},REMOTE_FINDINGS=1e3,REMOTE_ENTRIES=5e3,REMOTE_PAGES=10,REMOTE_DIFFERENCES=500,
REMOTE_INVENTORY=4*1024*1024,REMOTE_EVIDENCE=10,REMOTE_TEXT=2e3,REMOTE_DOCUMENT=256*1024,REMOTE_UPLOAD=50*1024*1024,REMOTE_FILE=4*1024*1024,REMOTE_FILES=2e4,REMOTE_RUNS=500,
REMOTE_RUNS_BYTES=1024*1024,ARCHIVE={entries:5e4,bytes:256*1024*1024,entryBytes:32*1024*1024,ratio:200,ratioFrom:10*1024*1024,milliseconds:3e4,nesting:2,name:{bytes:1024,
folders:64}},ARCHIVE_HELD={plain:8*1024*1024,held:40*1024*1024},ARCHIVE_LISTING_BYTES=3*1024*1024,NEIGHBOUR_BYTES=1024*1024,NEIGHBOURS=64,LOCKFILE_BYTES=32*1024*
1024,PACKAGES_PER_FILE=5e4,PACKAGE_COUNT=1e5,PACKAGE_PLACES=20,PACKAGE_NESTING=50,PACKAGE_COMPONENTS=15e3,PACKAGE_MANIFESTS=500,PACKAGE_NAME=300,PACKAGE_VERSION=200,
ADVISORY_AFFECTED=2e3,ADVISORY_VERSIONS=2e4,ADVISORY_EVENTS=1e3,ADVISORY_RECORDS=2e6,ADVISORY_RECORD=8*1024*1024,ADVISORY_DIRECTORY=256*1024*1024,ADVISORY_REACH=1024,
ADVISORIES_READ=5e4,ADVISORY_PACKAGES=1e5,OSV_BATCH=1e3,OSV_BATCHES=4,OSV_FETCHES=8,OSV_PAGES=30,OSV_REFUSALS=200,CACHE_ENTRIES=8e3,OSV_TIME=9e4,APP_BYTES=200*1024*
1024,APP_MEMBER=64*1024*1024,APP_SIGNATURE=16*1024*1024,RESOURCE_STRING=64*1024,RESOURCE_ENTRIES=4e5,XML_NODES=1e5,XML_DEPTH=64,SHOWN_BYTES=4*1024*1024}),60132:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>member});function member(value,...path){let at=value;for(let index=0;index<path.length;index++){const step=path[index];
if(typeof at!="object"||at===null||!Object.hasOwn(at,step))return;at=at[step]}return at}}),90777:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Oo:()=>isOfDomain,bx:()=>isNearHost,cW:()=>isLoopbackHost,w4:()=>hostOf});function hostOf(url){const host=/^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@\s]{0,200}@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:\s\\]{1,255})/i.
exec(url)?.[1];if(!(host===void 0||/[$%{}<>`(]/.test(host)))return host.replace(/^\[|\]$/g,"").toLowerCase()}function isLoopbackHost(host){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.
test(host)}function isNearHost(host){return!/[.:]/.test(host)||host==="::1"||host==="0.0.0.0"||/^(?:(?:127|10)(?:\.\d{1,3}){1,3}|(?:192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){1,2})$|^f[cd][0-9a-f]{2}:|^fe80:/.
test(host)||/\.(?:localhost|local|internal|intranet|lan|corp|home|test|localdomain)$/.test(host)}function isOfDomain(host,domains){return domains.some(domain=>host===
domain||host.endsWith(`.${domain}`))}}),70616:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R:()=>isRunnerVariable});const OF_GITHUB="ACTION ACTIONS ACTION_PATH ACTION_REF ACTION_REPOSITORY ACTION_STATUS ACTOR ACTOR_ID API_URL BASE_REF ENV EVENT_NAME \
EVENT_PATH GRAPHQL_URL HEAD_REF JOB OUTPUT PATH REF REF_NAME REF_PROTECTED REF_TYPE REPOSITORY REPOSITORY_ID REPOSITORY_OWNER REPOSITORY_OWNER_ID RETENTION_DAYS\
 RUN_ATTEMPT RUN_ID RUN_NUMBER SERVER_URL SHA STATE STEP_SUMMARY TOKEN TRIGGERING_ACTOR WORKFLOW WORKFLOW_REF WORKFLOW_SHA WORKSPACE",RUNNERS=new RegExp(`^(?:(?\
:INPUT|ACTIONS|RUNNER)_|GITHUB_(?:${OF_GITHUB.replaceAll(" ","|")})$)`,"i");function isRunnerVariable(name){return RUNNERS.test(name)}}),70770:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>nearest});function nearest(word,candidates){let best,bestDistance=Number.POSITIVE_INFINITY;for(const candidate of candidates){
const distance=editDistance(word.toLowerCase().slice(0,64),candidate.toLowerCase());distance<bestDistance&&([best,bestDistance]=[candidate,distance])}return best!==
void 0&&bestDistance<=Math.max(1,Math.floor(best.length/3))?best:void 0}function editDistance(a,b){let beforeLast=[],last=Array.from({length:b.length+1},(_,index)=>index);
for(let i=1;i<=a.length;i++){const row=[i];for(let j=1;j<=b.length;j++){const cost=a[i-1]===b[j-1]?0:1;let value=Math.min(last[j]+1,row[j-1]+1,last[j-1]+cost);i>
1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]&&(value=Math.min(value,beforeLast[j-2]+1)),row.push(value)}[beforeLast,last]=[last,row]}return last[b.length]}}),96480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>VERSION});const VERSION="0.1.0"}),27706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>isMissed,x:()=>GAP_REASONS});const GAP_REASONS=["unreadable","vanished","too-large","unparsable","too-deep","sy\
mlink","submodule","pointer","binary","excluded","detector-failed","time-limit","not-supported","server-unreachable","server-in-part","repository-unreachable","\
remote-incomplete","advisories-unasked","advisories-unanswered"],MISSED=new Set(["unreadable","vanished","too-large","unparsable","too-deep","detector-failed","\
time-limit","not-supported","server-unreachable","server-in-part","repository-unreachable","remote-incomplete","advisories-unanswered"]);function isMissed(gap){
return MISSED.has(gap.reason)}}),54889:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I1:()=>citedIds,T_:()=>frameworkTitle,i:()=>FRAMEWORKS,nI:()=>citedId,sw:()=>DEFAULT_FRAMEWORKS,yx:()=>COMPLIANCE_FRAMEWORKS});const FRAMEWORKS=[{column:"cwe",
name:"cwe",title:"CWE",edition:"",family:"cwe"},{column:"owasp_llm_2025",name:"owasp_llm_2025",title:"OWASP Top 10 for LLM Applications",edition:"2025",family:"\
owasp"},{column:"owasp_llm_2026",name:"owasp_llm_2026",title:"OWASP Top 10 for LLM Applications",edition:"2026",family:"owasp"},{column:"owasp_mcp_2025",name:"o\
wasp_mcp_2025",title:"OWASP MCP Top 10",edition:"2025",family:"owasp"},{column:"owasp_asi_2026",name:"owasp_asi_2026",title:"OWASP Top 10 for Agentic Applicatio\
ns",edition:"2026",family:"owasp"},{column:"owasp_ast_2026",name:"owasp_ast_2026",title:"OWASP Agentic Skills Top 10",edition:"2026",family:"owasp"},{column:"mi\
tre_atlas",name:"mitre_atlas",title:"MITRE ATLAS",edition:"",family:"other"},{column:"soc2_tsc",name:"soc2",title:"SOC 2 Trust Services Criteria",edition:"2017",
family:"other"},{column:"hipaa",name:"hipaa",title:"HIPAA Security Rule",edition:"",family:"other"},{column:"nist_ai_rmf",name:"nist_ai_rmf",title:"NIST AI RMF",
edition:"1.0",family:"other"},{column:"nist_ai_600_1",name:"nist_ai_600_1",title:"NIST AI 600-1",edition:"2024",family:"other"},{column:"eu_ai_act",name:"eu_ai_\
act",title:"EU AI Act",edition:"2024/1689",family:"other"},{column:"iso_42001",name:"iso_42001",title:"ISO/IEC 42001",edition:"2023",family:"other"},{column:"pc\
i_dss_4",name:"pci_dss_4",title:"PCI DSS",edition:"4.0.1",family:"other"}],COMPLIANCE_FRAMEWORKS=FRAMEWORKS.filter(({family})=>family!=="cwe"),DEFAULT_FRAMEWORKS=[
"owasp_mcp_2025","owasp_llm_2026","owasp_asi_2026"];function frameworkTitle(framework){return framework.edition===""?framework.title:`${framework.title} ${framework.
edition}`}function citedId(framework,id2){return framework.family==="owasp"?`${id2}:${framework.edition}`:id2}function citedIds(ids2,family){return FRAMEWORKS.filter(
framework=>framework.family===family).flatMap(framework=>(ids2[framework.column]??[]).map(id2=>citedId(framework,id2)))}}),19622:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tg:()=>SENDABLE,ei:()=>REMOTE_SERVICES});const REMOTE_SERVICES=["trusttrace","mcp-security-score","trusera","security\
scanner"],SENDABLE=["url","repository","tools","manifests","code","archive","mobile"],REMOTE_STATES=null}),96271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{SH:()=>isAtLeastSeverity,iB:()=>TIERS,ix:()=>CONFIDENCES,oC:()=>SEVERITIES,vd:()=>isAtLeastConfidence});const SEVERITIES=[
"critical","high","medium","low","info"],CONFIDENCES=["high","medium","low"],TIERS=["gate","review","context"];function isAtLeastSeverity(severity,threshold){return SEVERITIES.
indexOf(severity)<=SEVERITIES.indexOf(threshold)}function isAtLeastConfidence(confidence,threshold){return CONFIDENCES.indexOf(confidence)<=CONFIDENCES.indexOf(
threshold)}}),28885:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AF:()=>wrapProse,
LV:()=>wrap,nc:()=>cellsOf,qz:()=>widthOf});const NONE=/^[\p{Mn}\p{Me}\u2060]$/u,WIDE=new RegExp("^(?:\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\\
u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}])$",
"u");function cellsOf(character){return character<"\u0300"?1:NONE.test(character)?0:WIDE.test(character)?2:1}function widthOf(text){let width=0;for(const character of text)
width+=cellsOf(character);return width}function wrap(text,width){const lines=[];let line="",used=0;for(const word of text.split(" ")){const cells=widthOf(word);
line!==""&&used+1+cells>width?(lines.push(line),line=word,used=cells):(used+=line===""?cells:cells+1,line=line===""?word:`${line} ${word}`)}return[...lines,line]}
const PROSE_WIDTH=120;function wrapProse(text,width){return wrap(text,Math.min(width,PROSE_WIDTH))}}),63158:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$h:()=>byRuleAndFile,F8:()=>groupOf,ZN:()=>displayPaths,fd:()=>GROUPS,zD:()=>grouped});var _places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
64190);const GROUPS=["gating","other","review","context","known","suppressed"];function groupOf(assessed){return assessed.isGating?"gating":assessed.status==="k\
nown"||assessed.status==="suppressed"?assessed.status:assessed.tier==="gate"?"other":assessed.tier}function grouped(findings){const groups={gating:[],other:[],review:[],
context:[],known:[],suppressed:[]};for(const each of findings)groups[groupOf(each)].push(each);return groups}function displayPaths(assessment){const servers=new Map(
assessment.targets.flatMap(({id:id2,name,live})=>live?[[id2,name]]:[])),prefixes=new Map(assessment.targets.map(each=>[each.id,each.displayPrefix])),others=new Map(
assessment.targets.flatMap(each=>each.elsewhere?[[each.id,each]]:[]));return place=>{const server=servers.get(place.target);if(server!==void 0)return`server "${server}\
"`;const other=others.get(place.target);return other?pathElsewhere(place.path,other):(0,_places_js__WEBPACK_IMPORTED_MODULE_0__.fo)(place)?`${prefixes.get(place.
target)??""}${place.path}`:place.path}}function pathElsewhere(address,{name,displayPrefix,elsewhere}){return elsewhere===void 0||!address.startsWith(elsewhere.files)?
name:displayPrefix+decodeURIComponent(address.slice(elsewhere.files.length))}function byRuleAndFile(findings){const runs=new Map;for(const each of findings){const[
{target,path}]=each.finding.locations,key=JSON.stringify([each.rule.id,target,path]),run=runs.get(key);run===void 0?runs.set(key,[each]):run.push(each)}return[...runs.
values()]}}),91200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EI:()=>reportOf,XX:()=>render,
hR:()=>FORMATS,kL:()=>defaultFile});const REPORTS=new Map([["text",{extension:"txt",load:async()=>(await Promise.all([__webpack_require__.e(2931),__webpack_require__.
e(9799)]).then(__webpack_require__.bind(__webpack_require__,89799))).textReport}],["json",{extension:"json",load:async()=>(await __webpack_require__.e(2610).then(
__webpack_require__.bind(__webpack_require__,32610))).jsonReport}],["sarif",{extension:"sarif",load:async()=>(await __webpack_require__.e(9781).then(__webpack_require__.
bind(__webpack_require__,39781))).sarifReport}],["cyclonedx",{extension:"cdx.json",load:async()=>(await __webpack_require__.e(6940).then(__webpack_require__.bind(
__webpack_require__,56940))).cyclonedxReport,versions:["1.6","1.7"],isDated:!0}],["spdx",{extension:"spdx.json",load:async()=>(await __webpack_require__.e(6529).
then(__webpack_require__.bind(__webpack_require__,56529))).spdxReport,alias:["spdx3"],isDated:!0}],["csv",{extension:"csv",load:async()=>(await __webpack_require__.
e(6692).then(__webpack_require__.bind(__webpack_require__,6692))).csvReport,versions:["components","compliance"]}],["junit",{extension:"junit.xml",load:async()=>(await Promise.
all([__webpack_require__.e(2931),__webpack_require__.e(4978)]).then(__webpack_require__.bind(__webpack_require__,74978))).junitReport}],["markdown",{extension:"\
md",load:async()=>(await Promise.all([__webpack_require__.e(9420),__webpack_require__.e(1317)]).then(__webpack_require__.bind(__webpack_require__,1317))).markdownReport}],
["html",{extension:"html",load:async()=>(await __webpack_require__.e(5521).then(__webpack_require__.bind(__webpack_require__,75521))).htmlReport,isDated:!0}],["\
fixes",{extension:"fixes.md",file:"SECURITY-FIX.md",load:async()=>(await __webpack_require__.e(7131).then(__webpack_require__.bind(__webpack_require__,77131))).
fixesReport,isDated:!0}],["badge",{extension:"svg",load:async()=>(await __webpack_require__.e(3879).then(__webpack_require__.bind(__webpack_require__,3879))).badgeReport}],
["badge-json",{extension:"badge.json",load:async()=>(await __webpack_require__.e(5774).then(__webpack_require__.bind(__webpack_require__,15774))).badgeJsonReport}]]),
FORMATS=[...REPORTS].flatMap(([name,{versions=[],alias=[]}])=>[name,...versions.map(version=>`${name}@${version}`),...alias]);function reportOf(format){const[asked="",
version]=FORMATS.includes(format)?format.split("@"):[],found=[...REPORTS].find(([name,{alias=[]}])=>name===asked||alias.includes(asked));return found&&{...found[1],
format:found[0],...version!==void 0&&{version}}}function defaultFile(format){const{extension=format,version,file}=reportOf(format)??{};return file!==void 0?file:
`bartizan${version===void 0?"":`-${version}`}.${extension}`}async function render(assessment,format,options={}){const entry=reportOf(format);if(entry===void 0)throw new RangeError(
`unknown report format ${format}: one of ${FORMATS.join(", ")}`);const{version}=entry;return(await entry.load()).render(assessment,version===void 0?options:{...options,
version})}}),64190:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D4:()=>repositoryPaths,
MA:()=>changedLines,XJ:()=>isObserved,fo:()=>isFile,lS:()=>copiesOf,nT:()=>isOpen,ru:()=>isSpoken,yH:()=>spokenPlace});function isOpen(each){return each.status!==
"suppressed"&&each.tier!=="context"}function copiesOf({copies=[]}){return copies.map(({finding})=>finding.locations[0])}function isFile(place){return!/^[a-z][a-z0-9+.-]*:\/\//i.
test(place.path)}function isSpoken(place){return place.path.startsWith("mcp://")}function isObserved(place){return isSpoken(place)&&place.path.endsWith("/observ\
ations.json")}function changedLines({ruleId,evidence}){return ruleId.startsWith("pin/")&&evidence.some(line=>/^[-+] /.test(line))?evidence:[]}function spokenPlace(place,pathOf){
return place.logical===void 0||place.logical===""?pathOf(place):place.logical}function repositoryPaths(targets){const prefixes=new Map(targets.map(target=>[target.
id,target.repositoryPrefix]));return place=>isFile(place)?`${prefixes.get(place.target)??""}${place.path}`:place.path}}),7176:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EE:()=>isAlarming,KR:()=>whatAndWhy,LS:()=>plural,Lv:()=>whatOnly,Ng:()=>alsoCount,Rz:()=>milliseconds,Tl:()=>EACH_IGNORED,
W_:()=>PROSE,Xx:()=>extent,Yq:()=>gapCount,cT:()=>missed,fX:()=>stopping,gO:()=>severities,ig:()=>leftOut,n1:()=>proof,p0:()=>duration,qZ:()=>placesInBrief,tQ:()=>counts,
vJ:()=>parsedCode,wq:()=>missedParts});var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27706),_model_severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
96271),_places_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(64190);const KINDS=[["mcp-config","MCP config","MCP configs"],["agent-settings","agent settin\
gs file","agent settings files"],["server-manifest","server manifest","server manifests"],["hook-script","hook script","hook scripts"],["skill","skill","skills"],
["agent-definition","agent","agents"],["instructions","instruction file","instruction files"],["command","command","commands"],["workflow","workflow","workflows"],
["model-file","model file","model files"]],REASONS={unreadable:["1 file not readable","files not readable"],vanished:["1 file no longer there","files no longer \
there"],"too-large":["1 file only in part","files only in part"],unparsable:["1 file not parsable","files not parsable"],"too-deep":["1 file nested too deep","f\
iles nested too deep"],symlink:["1 symbolic link","symbolic links"],submodule:["1 submodule","submodules"],pointer:["1 file that git LFS keeps elsewhere","files\
 that git LFS keeps elsewhere"],binary:["1 binary file","binary files"],excluded:["1 excluded","excluded"],"detector-failed":["1 check broken off","checks broke\
n off"],"time-limit":["1 file out of time","files out of time"],"not-supported":["1 thing not supported","things not supported"],"server-unreachable":["1 MCP se\
rver not read","MCP servers not read"],"repository-unreachable":["1 repository not read","repositories not read"],"remote-incomplete":["1 remote analysis missin\
g","remote analyses missing"],"advisories-unasked":["1 file whose packages nobody looked up in advisories","files whose packages nobody looked up in advisories"],
"advisories-unanswered":["1 file without an answer on its packages","files without an answer on their packages"],"server-in-part":["1 MCP server looked at in pa\
rt","parts of MCP servers not looked at"]};function plural(count,one,many=`${one}s`){return`${count} ${count===1?one:many}`}function extent({coverage,targets}){
const kinds=KINDS.flatMap(([kind,one,many])=>{const count=coverage.kinds[kind]??0;return count>0?[plural(count,one,many)]:[]}),tools=coverage.code?.tools??0,servers=readServers(
targets),files=targets.some(({live})=>!live)||servers.length===0?[plural(fileCount(coverage),"file")]:[],others=targets.flatMap(({elsewhere})=>elsewhere?.commit===
void 0?[]:[`repository ${elsewhere.name} at ${elsewhere.commit.slice(0,7)}`]),archives=targets.filter(({archive})=>archive).length,packed=archives>0?[plural(archives,
"archive")]:[];return[...files,...kinds,...tools>0?[plural(tools,"tool")]:[],...others,...packed,...servers].join(", ")}function fileCount({filesListed,kinds,gapCounts}){
const said=(kinds["mcp-definitions"]??0)+(kinds["mcp-observations"]??0);return filesListed-said-(gapCounts["server-unreachable"]??0)-(gapCounts["repository-unre\
achable"]??0)}function readServers(targets){const read=targets.flatMap(({live})=>live&&!live.isUnreachable?[live]:[]),of=(isSnapshot,noun)=>{const some=read.filter(
each=>each.isSnapshot===isSnapshot),tools=some.reduce((sum,each)=>sum+each.tools,0);return some.length===0?[]:[`${plural(some.length,noun)}${tools>0?` (${plural(
tools,"tool")})`:""}`]};return[...of(!1,"MCP server"),...of(!0,"snapshot")]}function parsedCode({code}){if(!code)return;const whys=Object.entries(code.parsed).filter(
([,count])=>count>0),files=whys.reduce((sum,[,count])=>sum+count,0),why=whys.length===0?"":` (${whys.map(([name,count])=>`${name} ${count}`).join(", ")})`;return`${plural(
files,"file")} parsed${why}, ${plural(code.functions,"function")}`}function gapCount(reason,count){const[one,many]=REASONS[reason];return count===1?one:`${count}\
 ${many}`}function gapsWhere(coverage,wanted){return _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.x.flatMap(reason=>{const count=coverage.gapCounts[reason]??
0,missed2=(0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__.O)({target:"",path:"",reason,detail:""});return count>0&&missed2===wanted?[gapCount(reason,count)]:
[]})}function missed(coverage){const gaps=gapsWhere(coverage,!0);return coverage.percent===null?"There was nothing to look at.":gaps.length===0?coverage.percent<
100?`Looked at ${coverage.percent} %.`:void 0:`Looked at ${coverage.percent} %: ${gaps.join(", ")}.`}function missedParts(coverage){if(coverage.percent===null)return"\
There was nothing to look at.";const gaps=gapsWhere(coverage,!0);return gaps.length===0?"":`${gaps.join(", ")}.`}function proof(coverage){return`${missed(coverage)??
"Looked at 100 %, 0 not looked at."} ${leftOut(coverage)}`.trimEnd()}function leftOut(coverage){const intended=gapsWhere(coverage,!1);return intended.length===0?
"":`Left out by intent: ${intended.join(", ")}.`}function duration(timings){const phases=Object.values(timings);if(phases.length!==0)return seconds(timings.total??
phases.reduce((sum,each)=>sum+each,0))}function seconds(spent){return spent<100?milliseconds(spent):spent<6e4?`${(spent/1e3).toFixed(1)} s`:`${Math.round(spent/
1e3)} s`}function milliseconds(spent){return spent<1e3?`${Math.round(spent)} ms`:seconds(spent)}function severities(findings){return _model_severity_js__WEBPACK_IMPORTED_MODULE_1__.
oC.flatMap(severity=>{const count=findings.filter(each=>each.finding.severity===severity).length;return count>0?[`${count} ${severity}`]:[]}).join(", ")}function isAlarming({
attackPaths,remote}){return attackPaths.some(({severity,status})=>status!=="known"&&(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__.SH)(severity,"high"))||remote.
some(({findings})=>findings.some(({isShown})=>isShown))}function stopping(assessment,count){const word=assessment.comparison.kind==="base"?"new finding":"findin\
g";if(count>0)return`${plural(count,word)} ${count===1?"stops":"stop"} this build`;const policies=assessment.policies.filter(({isGating})=>isGating).length;return policies===
0||assessment.verdict.status!=="fail"?"Nothing stops this build":policies===1?"1 policy stops this build":`${policies} policies stop this build`}function counts(assessment,groups){
const{gating,other,review,context,known,suppressed}=groups,stops=gating.length===0?"":` (${severities(gating)})`,more=gating.length===0?"to look at":"more to lo\
ok at",filtered=hidden(other)===0?"":`, ${hidden(other)} of them not shown`,all=hidden(review)===0?"":" (--all shows them)",entries=[[other.length,`${more} (${severities(
other)})${filtered}`],[known.length,"older not counted"],[assessment.comparison.fixedCount,"fixed"],[review.length,`for review${all}`],[context.length,"for cont\
ext"],[suppressed.length,"ignored"]];return[`${stopping(assessment,gating.length)}${stops}`,...entries.flatMap(([count,text])=>count>0?[`${count} ${text}`]:[])]}
function hidden(findings){return findings.filter(each=>!each.isShown).length}function whatAndWhy(assessed){return`${whatOnly(assessed)} ${assessed.rule.why.trim()}`}
function whatOnly({finding}){const message=finding.message.trim();return/[.!?…]$/.test(message)?message:`${message}.`}function placesInBrief(places,pathOf){const named=places.
slice(0,PLACES_NAMED).map(each=>{if((0,_places_js__WEBPACK_IMPORTED_MODULE_2__.ru)(each))return(0,_places_js__WEBPACK_IMPORTED_MODULE_2__.yH)(each,pathOf);const path=pathOf(
each);return`${path.length>PATH_NAMED?`\u2026${path.slice(-PATH_NAMED)}`:path}:${each.range.start.line}`}),more=places.length-named.length;return`${named.join("\
, ")}${more>0?` (+${more} more)`:""}`}function alsoCount({copies=[]}){return copies.length===0?"":` (also at ${plural(copies.length,"more place")})`}const EACH_IGNORED="\
each is ignored on its own",PLACES_NAMED=3,PATH_NAMED=120,PROSE=1e3})};export{id,ids,modules};
