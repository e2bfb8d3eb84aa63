const id=7120,ids=[7120,2959],modules={27120:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{commentDelivery:()=>commentDelivery});var member=__webpack_require__(60132),markdown_mark=__webpack_require__(96307),summary=__webpack_require__(89420);const BUDGET=6e4;
function commentMarkdown(assessment,category,runUrl){const more=runUrl===void 0?"":`
[The whole summary](${runUrl}) has each finding with its source, and what was looked at.
`,isQuiet=assessment.verdict.status==="pass"&&assessment.findings.length+assessment.attackPaths.length===0;return`${(0,markdown_mark.Hc)(category)}
${(0,summary.zZ)(assessment,BUDGET)}${isQuiet?"":more}`}var client=__webpack_require__(22959),github_own=__webpack_require__(32473);const COMMENTS=3e3,PERMISSION="\
Add `permissions: pull-requests: write` to the job.";function commentDelivery(options){return{name:"pull request comment",async deliver(assessment){try{return await comment(
options,assessment)}catch(error){if(!(error instanceof client.L))throw error;return refused(options,error)}}}}async function comment(options,assessment){const{github,
pull,category,mode,runUrl}=options,body=commentMarkdown(assessment,category,runUrl),existing=await find(options);if(existing)return existing.body!==body&&await github.
request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{comment_id:existing.id,body}),{notices:[],outputs:{"comment-url":existing.url}};if(mode==="o\
n-failure"&&assessment.verdict.status!=="fail")return{notices:[]};const{data}=await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{
issue_number:pull.number,body});return{notices:[],outputs:{"comment-url":String((0,member.D)(data,"html_url")??"")}}}async function find({github,pull,category,me}){
const route="GET /repos/{owner}/{repo}/issues/{issue_number}/comments",{items}=await github.list(route,{issue_number:pull.number},COMMENTS),mark=(0,markdown_mark.
Hc)(category),marked=items.filter(each=>String((0,member.D)(each,"body")??"").startsWith(mark));if(marked.length===0)return;const own=(0,github_own.M)(await me()),
found=marked.find(each=>own(each)),id2=(0,member.D)(found,"id");return typeof id2=="number"?{id:id2,body:String((0,member.D)(found,"body")),url:String((0,member.
D)(found,"html_url")??"")}:void 0}function refused({mode},{kind,status,message}){return kind==="forbidden"||kind==="not-found"?mode==="on-failure"?{notices:[]}:
{notices:[{kind:"delivery",message:`The comment is not possible with this token (${status}).`,hint:PERMISSION}]}:{notices:[{kind:"delivery",message:`The comment\
 could not be written: ${message}.`}]}}}),22959:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
rformed_via_github_app")!=null}}}),21940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Q:()=>pauseFor,a:()=>isRateLimit});const TRIES=3,PATIENCE=20;function isRateLimit({status,words,headers}){return status===429?!0:status===403&&(headers["retry-\
after"]!==void 0||headers["x-ratelimit-remaining"]==="0"||/rate limit|abuse detection/i.test(words))}function pauseFor(refusal,attempt,isRead,patience=PATIENCE){
if(!(attempt>=TRIES)){if(isRateLimit(refusal)){const seconds=Number(refusal.headers["retry-after"]??"NaN");return seconds<=patience?Math.max(1,seconds)*1e3:void 0}
return isRead&&(refusal.status===0||refusal.status>=500)?500*attempt**2:void 0}}}),96307:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hc:()=>commentMark,hD:()=>findingOf,hn:()=>findingMark});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68989);const FINDING=/<!-- bartizan:finding:([\w./-]{1,100}):([0-9a-f]{16}) -->/;function keyOf(category){return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(
category,100).replace(/[^\w./-]+/g,"-")}function commentMark(category){return`<!-- bartizan:comment:${keyOf(category)} -->`}function findingMark(category,fingerprint){
return`<!-- bartizan:finding:${keyOf(category)}:${fingerprint} -->`}function findingOf(body,category){const[,key,fingerprint]=FINDING.exec(body)??[];return key===
keyOf(category)?fingerprint:void 0}})};export{id,ids,modules};
