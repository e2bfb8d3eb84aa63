const id=5626,ids=[5626,2959],modules={22959:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L:()=>Refused,openGitHub:()=>openGitHub});var promises_=__webpack_require__(58500),context=__webpack_require__(37157),utils=__webpack_require__(78665);const github_context=new context.
o;function getOctokit(token,options,...additionalPlugins){const GitHubWithPlugins=utils.gq.plugin(...additionalPlugins);return new GitHubWithPlugins((0,utils.EG)(
token,options))}var lib_escape=__webpack_require__(68989),http_patience=__webpack_require__(21940);class Refused extends Error{kind;status;words;constructor(kind,status,words){
super(status===0?words:`${words} (${status})`),this.kind=kind,this.status=status,this.words=words}}const ANSWER=3e4,PER_PAGE=100;function openGitHub(options){const{
token,name,apiUrl,userAgent,sleep=promises_.setTimeout,patience=ANSWER}=options,octokit=getOctokit(token,{baseUrl:apiUrl,userAgent,log:SILENT}),request=async(route,parameters={})=>{
const isRead=route.startsWith("GET ");for(let attempt=1;;attempt++){const signal=AbortSignal.timeout(patience);try{const given={...name,...parameters,request:{signal}},
{status,headers,data}=await octokit.request(route,given);return{status,headers,data}}catch(error){if(signal.aborted)throw new Refused("unavailable",0,`no answer\
 within ${Math.ceil(patience/1e3)} s`);const refusal=refusalOf(error),pause=(0,http_patience.Q)(refusal,attempt,isRead);if(pause===void 0)throw new Refused(kindOf(
refusal),refusal.status,refusal.words);await sleep(pause)}}};return{name,request,async list(route,parameters,most){const items=[];for(let page=1;;page++){const{
data}=await request(route,{...parameters,per_page:PER_PAGE,page}),got=Array.isArray(data)?data:listIn(data);if(items.push(...got),items.length>=most)return{items:items.
slice(0,most),isCut:got.length===PER_PAGE};if(got.length<PER_PAGE)return{items,isCut:!1}}}}}function listIn(data){return Object.values(typeof data=="object"&&data!==
null?data:{}).find(Array.isArray)??[]}const SILENT={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};function refusalOf(error){const{status=0,message="",response}=error;
if(!(error instanceof Error)||status===0&&error.name!=="HttpError")throw error;const words=(0,lib_escape.C9)(wordsIn(response?.data)??message,300);return{status:response?
status:0,words,headers:response?.headers??{}}}function wordsIn(data){if(typeof data!="object"||data===null)return;const{message,errors}=data;if(typeof message!=
"string")return;const more=Array.isArray(errors)?errors.map(each=>typeof each=="string"?each:String(each?.message??"")):[];return[message,...more.filter(each=>each!==
"")].join(": ")}function kindOf(refusal){const{status}=refusal;return(0,http_patience.a)(refusal)?"rate-limited":status===401||status===403||status===451?"forbi\
dden":status===404||status===410?"not-found":status===406||status===413?"too-large":status>=500||status===0?"unavailable":"invalid"}}),32473:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>isOurs});var _lib_member_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(60132);const ACTIONS="github-actio\
ns[bot]";function isOurs(me){return comment=>{const login=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.D)(comment,"user","login");return me!==void 0?login===me:
login===ACTIONS||(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.D)(comment,"user","type")==="Bot"&&(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_0__.D)(comment,"pe\
rformed_via_github_app")!=null}}}),65626:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{reviewDelivery:()=>reviewDelivery});var hunks=__webpack_require__(78565),member=__webpack_require__(60132),groups=__webpack_require__(63158),mark=__webpack_require__(
96307),lib_escape=__webpack_require__(68989),way=__webpack_require__(69723),wording=__webpack_require__(7176),prose=__webpack_require__(8103),markdown_rule=__webpack_require__(
24540);const ID=200,IGNORE=1e3,LINE=400;function reviewComment(assessed,assessment,category,suggestion){const{finding,rule,fingerprint}=assessed,from=(0,way.Qn)(
finding,(0,groups.ZN)(assessment)),doubts=(0,way.Pi)(finding),sure=[`${finding.severity}, confidence ${finding.confidence}`,...doubts].join("; ");return`${[(0,prose.
h)((0,lib_escape.ge)((0,wording.KR)(assessed),wording.W_)),...from===void 0?[]:[`From ${(0,prose.h)((0,lib_escape.ge)(from,LINE))}.`],...suggestion===void 0?[`*\
*Fix** ${(0,prose.h)((0,lib_escape.ge)(rule.fix,wording.W_))}`]:[(0,lib_escape.dI)(suggestion,"suggestion")],finding.inlineIgnore===void 0?`**Ignore**, in \`bart\
izan.yml\` below \`ignore:\`

${(0,lib_escape.dI)([(0,lib_escape.Jj)(assessed.ignoreLine,IGNORE)])}`:`**Ignore**, beside the line

${(0,lib_escape.dI)([(0,lib_escape.Jj)(finding.inlineIgnore,IGNORE)])}`,`<sub>[${(0,lib_escape.D9)((0,lib_escape.Jj)(rule.id,ID))}](${(0,markdown_rule.S)(rule.id)}\
) \xB7 ${(0,lib_escape.wD)((0,lib_escape.Jj)(sure,LINE))}</sub>`,(0,mark.hn)(category,fingerprint)].join(`

`)}
`}function reviewBody(assessment,shown){const{gating}=(0,groups.zD)(assessment.findings),more=gating.length-shown,rest=more>0?` ${(0,wording.LS)(more,"more is",
"more are")} in the job summary.`:"";return`**Bartizan: ${(0,wording.fX)(assessment,gating.length)}.**${rest}`}function outdatedComment(body,head){const line=`>\
 No longer found at ${head.slice(0,7)}.`;return body.startsWith("> No longer found at ")?body:`${line}

${body}`}var places=__webpack_require__(64190),client=__webpack_require__(22959),github_own=__webpack_require__(32473);const COMMENTS=10,FILES=3e3,EARLIER=3e3,PERMISSION="\
Add `permissions: pull-requests: write` to the job. The findings are in the annotations and the summary.";function reviewDelivery(options){return{name:"review c\
omments",async deliver(assessment){try{return await review(options,assessment)}catch(error){if(!(error instanceof client.L))throw error;return{notices:[refusalNotice(
error)]}}}}}async function review(options,assessment){const wanted=(0,groups.zD)(assessment.findings).gating.filter(({status})=>status==="new"),earlier=await earlierComments(
options),said=new Set(earlier.map(({fingerprint})=>fingerprint)),fresh=wanted.filter(({fingerprint})=>!said.has(fingerprint)),placed=fresh.length===0?[]:placeOnDiff(
fresh,assessment,options,await filesOf(options)),posted=await post(options,assessment,placed.slice(0,COMMENTS)),notices=[...posted.notices,...await tidyUp(options,
earlier,assessment)],shown=new Set(posted.done.map(({fingerprint})=>fingerprint)),inline=new Set(wanted.flatMap(({fingerprint})=>said.has(fingerprint)||shown.has(
fingerprint)?[fingerprint]:[]));return{notices,inline}}async function earlierComments({github,pull,category,me}){const route="GET /repos/{owner}/{repo}/pulls/{p\
ull_number}/comments",{items}=await github.list(route,{pull_number:pull.number},EARLIER),answered=new Set(items.map(each=>(0,member.D)(each,"in_reply_to_id"))),
own=(0,github_own.M)(items.length===0?void 0:await me());return items.flatMap(each=>{const body=(0,member.D)(each,"body"),id2=(0,member.D)(each,"id"),fingerprint=typeof body==
"string"?(0,mark.hD)(body,category):void 0;return fingerprint===void 0||typeof id2!="number"||!own(each)?[]:[{id:id2,fingerprint,body,hasReplies:answered.has(id2)}]})}
async function filesOf({github,pull}){const route="GET /repos/{owner}/{repo}/pulls/{pull_number}/files",{items}=await github.list(route,{pull_number:pull.number},
FILES);return new Map(items.flatMap(each=>{const[path,patch]=[(0,member.D)(each,"filename"),(0,member.D)(each,"patch")];return typeof path=="string"&&typeof patch==
"string"?[[path,(0,hunks.P)(patch)]]:[]}))}function placeOnDiff(findings,assessment,{category,suggestions,isAsAtHead=()=>!0},files){const pathOf=(0,places.D4)(assessment.
targets);return findings.flatMap(assessed=>{const[cause]=assessed.finding.locations;if(!(0,places.fo)(cause))return[];const path=pathOf(cause),lines=isAsAtHead(
path)?files.get(path):void 0,{suggestion}=assessed.finding,from=suggestion&&suggestions?suggestion.startLine:cause.range.start.line,to=suggestion&&suggestions?suggestion.
endLine:from,hunk=lines?.hunkOf.get(to);if(hunk===void 0)return[];const isWhole=from===to||lines?.hunkOf.get(from)===hunk,start=isWhole?from:to,text=suggestions&&
isWhole?suggestion?.lines:void 0,body=reviewComment(assessed,assessment,category,text);return[{fingerprint:assessed.fingerprint,comment:{path,line:to,side:"RIGH\
T",...start<to&&{start_line:start,start_side:"RIGHT"},body}}]})}async function post(options,assessment,placed){if(placed.length===0)return{done:[],notices:[]};const{
github,pull}=options;try{return await github.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{pull_number:pull.number,commit_id:pull.head,event:"\
COMMENT",body:reviewBody(assessment,placed.length),comments:placed.map(({comment})=>comment)}),{done:placed,notices:[]}}catch(error){if(!(error instanceof client.
L))throw error;if(!((error.kind==="invalid"||error.status===502)&&placed.length>1))return{done:[],notices:[refusalNotice(error)]};const half=Math.ceil(placed.length/
2),first=await post(options,assessment,placed.slice(0,half)),second=await post(options,assessment,placed.slice(half));return{done:[...first.done,...second.done],
notices:[...first.notices,...second.notices].slice(0,1)}}}async function tidyUp({github,pull},earlier,{findings,coverage}){const still=new Set(findings.filter(({
status})=>status!=="suppressed").map(({fingerprint})=>fingerprint));if(coverage.percent===null||coverage.percent<100)return[];try{for(const{id:id2,fingerprint,body,
hasReplies}of earlier)if(!still.has(fingerprint))if(!hasReplies)await github.request("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}",{comment_id:id2});else{
const now=outdatedComment(body,pull.head);now!==body&&await github.request("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}",{comment_id:id2,body:now})}
return[]}catch(error){if(!(error instanceof client.L))throw error;return[{kind:"delivery",message:`An outdated review comment could not be taken away: ${error.message}\
.`}]}}function refusalNotice({kind,status,message}){return kind==="forbidden"||kind==="not-found"?{kind:"delivery",message:`Review comments are not possible wit\
h this token (${status}).`,hint:PERMISSION}:{kind:"delivery",message:`Some review comments could not be posted: ${message}.`,hint:"The findings are in the annot\
ations and the summary."}}}),21940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>pauseFor,
a:()=>isRateLimit});const TRIES=3,PATIENCE=20;function isRateLimit({status,words,headers}){return status===429?!0:status===403&&(headers["retry-after"]!==void 0||
headers["x-ratelimit-remaining"]==="0"||/rate limit|abuse detection/i.test(words))}function pauseFor(refusal,attempt,isRead,patience=PATIENCE){if(!(attempt>=TRIES)){
if(isRateLimit(refusal)){const seconds=Number(refusal.headers["retry-after"]??"NaN");return seconds<=patience?Math.max(1,seconds)*1e3:void 0}return isRead&&(refusal.
status===0||refusal.status>=500)?500*attempt**2:void 0}}}),90834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Gw:()=>exampleFiles,K_:()=>shownExample,oR:()=>joined});const SPLIT="{+}";function joined(text){return text.replaceAll(SPLIT,"")}function joinedExample({
text}){return joined(text)}function exampleFiles({path,text,others=[]}){return[{path,text},...others].map(file=>({path:file.path,text:joined(file.text)}))}function shownExample({
text,others=[]}){const further=others.map(file=>`
\u2026 ${file.path}
${file.text}`);return[text,...further].join("").replaceAll(SPLIT,"\u2026")}}),96307:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hc:()=>commentMark,hD:()=>findingOf,hn:()=>findingMark});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68989);const FINDING=/<!-- bartizan:finding:([\w./-]{1,100}):([0-9a-f]{16}) -->/;function keyOf(category){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(
category,100).replace(/[^\w./-]+/g,"-")}function commentMark(category){return`<!-- bartizan:comment:${keyOf(category)} -->`}function findingMark(category,fingerprint){
return`<!-- bartizan:finding:${keyOf(category)}:${fingerprint} -->`}function findingOf(body,category){const[,key,fingerprint]=FINDING.exec(body)??[];return key===
keyOf(category)?fingerprint:void 0}}),24540:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S:()=>ruleHelpUri,ruleHelp:()=>ruleHelp});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
54889),_model_rule_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(90834),_prose_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8103);const REPOSITORY="\
https://github.com/bartizan/bartizan",EXAMPLE_LINES=40,EXAMPLE_COLUMNS=400,TEXT_LIMIT=4e3,LINK=/^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~:/?#@!$&*+,;=%-]*)?$/;function ruleHelpUri(id2){
const slash=id2.indexOf("/"),pack=slug(slash<0?"rules":id2.slice(0,slash));return`${REPOSITORY}/blob/main/docs/rules/${pack}.md#${slug(id2.slice(slash+1))}`}function slug(text){
return text.slice(0,100).toLowerCase().replace(/[^a-z0-9_-]+/g,"-")}function ruleHelp(rule){return{text:`${textSections(rule).join(`

`)}
`,markdown:`${markdownSections(rule).join(`

`)}
`}}function markdownSections(rule){const classes=classLines(rule),[bad]=rule.bad,[good]=rule.good;return[`# ${prose(rule.title)}`,`**What was found.** ${prose(rule.
what)}`,`**What an attacker does with it.** ${prose(rule.why)}`,...bad===void 0?[]:[`**Bad**, in ${code(bad.path)}:`,(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
dI)(exampleLines(bad))],...good===void 0?[]:[markdownGood(good),(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)(exampleLines(good))],`**Fix.** ${prose(rule.fix)}`,
...silenceMarkdown(rule.id),...rule.references.length===0?[]:["**References**",rule.references.map(each=>`- ${reference(each)}`).join(`
`)],...classes.length===0?[]:["**Classes**",classes.map(each=>`- ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wD)(flat(each))}`).join(`
`)]]}function markdownGood(good){return`**Good**, in ${code(good.path)}${good.because===void 0?"":` (${prose(good.because)})`}:`}function silenceMarkdown(id2){return[
"**Silence it** in `bartizan.yml`, with a reason (each finding also shows a line for itself alone):",(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)(["ignore\
:",`  ${configLine(id2)}`],"yaml"),"or in your own code, in a comment beside it:",(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.dI)([marker(id2)])]}function textSections(rule){
const classes=classLines(rule),[bad]=rule.bad,[good]=rule.good;return[line(rule.title),`What was found: ${line(rule.what)}`,`What an attacker does with it: ${line(
rule.why)}`,...bad===void 0?[]:[`Bad, in ${line(bad.path)}:
${indented(exampleLines(bad))}`],...good===void 0?[]:[`${textGood(good)}
${indented(exampleLines(good))}`],`Fix: ${line(rule.fix)}`,`Silence it in bartizan.yml, with a reason:
${indented(["ignore:",`  ${configLine(rule.id)}`])}`,`or in your own code, in a comment beside it:
${indented([marker(rule.id)])}`,...rule.references.length===0?[]:[`References:
${indented(rule.references.map(flat))}`],...classes.length===0?[]:[`Classes:
${indented(classes.map(flat))}`]]}function textGood(good){return`Good, in ${line(good.path)}${good.because===void 0?"":` (${line(good.because)})`}:`}function line(text){
return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(flat(text))}function flat(text){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,TEXT_LIMIT).
replace(/\s*\n\s*/g," ").trim()}function indented(lines){return lines.map(each=>`    ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(each)}`).join(`
`)}function prose(text){return(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__.h)(flat(text))}function code(text){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
D9)((0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,200))}function reference(url){return LINK.test(url)?`<${url}>`:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
wD)(flat(url))}function configLine(id2){return`- { rule: ${id2}, path: "path/to/file", reason: "why it is all right" }`}function marker(id2){return`bartizan-ign\
ore: ${id2} -- why it is all right`}function exampleLines(example){const lines=(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_3__.K_)(example).replace(/\r?\n$/,"").
split(/\r?\n/),shown=lines.slice(0,EXAMPLE_LINES).map(each=>(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(each,EXAMPLE_COLUMNS));return lines.length>EXAMPLE_LINES?
[...shown,`\u2026 ${lines.length-EXAMPLE_LINES} more lines`]:shown}function classLines(rule){return _model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__.i.filter(framework=>framework.
family!=="other").flatMap(framework=>{const ids2=rule.frameworks[framework.column]??[];return ids2.length===0?[]:[`${(0,_model_frameworks_js__WEBPACK_IMPORTED_MODULE_1__.
T_)(framework)}: ${ids2.join(", ")}`]})}})};export{id,ids,modules};
