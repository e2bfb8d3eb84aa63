const id=6742,ids=[6742,2959],modules={46742:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{codeScanningDelivery:()=>codeScanningDelivery});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500),node_zlib__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
38522),_github_client_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(22959);const GZIP_LIMIT=10*1024*1024,LOOKS=[1e3,2e3,4e3,8e3,15e3],PERMISSION="Add `per\
missions: security-events: write` to the job.";function codeScanningDelivery(options){return{name:"code scanning",deliver:(_assessment,rendered)=>upload(options,
rendered)}}async function upload(options,rendered){const{github,place}=options,sarif=rendered.find(({format})=>format==="sarif");if(!sarif)return{notices:[]};if(typeof place==
"string")return not(options,`Not uploaded to code scanning: ${place}.`);const body=(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(sarif.text);if(body.length>
GZIP_LIMIT)return not(options,`Not uploaded to code scanning: the report is ${body.length} bytes, GitHub takes ${GZIP_LIMIT}.`);let id2;try{const{data}=await github.
request("POST /repos/{owner}/{repo}/code-scanning/sarifs",{commit_sha:place.sha,ref:place.ref,sarif:body.toString("base64"),tool_name:"Bartizan"});id2=String(data?.
id??"")}catch(error){if(!(error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_2__.L))throw error;return refused(options,error)}if(id2==="")return{notices:[
notice("GitHub took the upload to code scanning and gave no id for it.")],inline:"all"};const outputs={"sarif-id":id2},problem=await outcomeOf(options,id2);return problem===
void 0?{notices:[],inline:"all",outputs}:problem.isPending?{notices:[notice(problem.message)],inline:"all",outputs}:{notices:[notice(problem.message)],outputs}}
async function outcomeOf({github,sleep=node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout},id2){for(const pause of LOOKS){await sleep(pause);let data;
try{({data}=await github.request("GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}",{sarif_id:id2}))}catch(error){if(!(error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_2__.
L))throw error;return{message:`GitHub took the upload to code scanning; what became of it could not be asked: ${error.message}.`,isPending:!0}}const{processing_status:status,
errors}=data??{};if(status==="complete")return;if(status==="failed")return{message:`GitHub could not process the upload to code scanning: ${(Array.isArray(errors)?
errors.slice(0,3).map(String).join("; "):"")||"it does not say why"}.`,isPending:!1}}return{message:"GitHub is still processing the upload to code scanning.",isPending:!0}}
function refused(options,{kind,words,message}){return/advanced security|code security|code scanning is not enabled|must be enabled/i.test(words)?not(options,`Co\
de scanning is off for this repository (${words.replace(/\.$/,"")}).`,"Turn on Code Security, or set `upload-sarif: never`."):kind==="forbidden"&&/archived/i.test(
words)?not(options,"Not uploaded to code scanning: the repository is archived."):kind==="forbidden"||kind==="not-found"?not(options,`The token may not upload to\
 code scanning (${message}).`,PERMISSION):{notices:[notice(`Not uploaded to code scanning: ${message}.`)]}}function not({mode,isReadOnly},message,hint){return{notices:mode===
"auto"&&isReadOnly?[]:[notice(message,hint)]}}function notice(message,hint){return{kind:"delivery",message,...hint!==void 0&&{hint}}}}),22959:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>Refused,openGitHub:()=>openGitHub});var promises_=__webpack_require__(58500),context=__webpack_require__(37157),
utils=__webpack_require__(78665);const github_context=new context.o;function getOctokit(token,options,...additionalPlugins){const GitHubWithPlugins=utils.gq.plugin(
...additionalPlugins);return new GitHubWithPlugins((0,utils.EG)(token,options))}var lib_escape=__webpack_require__(68989),http_patience=__webpack_require__(21940);
class Refused extends Error{kind;status;words;constructor(kind,status,words){super(status===0?words:`${words} (${status})`),this.kind=kind,this.status=status,this.
words=words}}const ANSWER=3e4,PER_PAGE=100;function openGitHub(options){const{token,name,apiUrl,userAgent,sleep=promises_.setTimeout,patience=ANSWER}=options,octokit=getOctokit(
token,{baseUrl:apiUrl,userAgent,log:SILENT}),request=async(route,parameters={})=>{const isRead=route.startsWith("GET ");for(let attempt=1;;attempt++){const signal=AbortSignal.
timeout(patience);try{const given={...name,...parameters,request:{signal}},{status,headers,data}=await octokit.request(route,given);return{status,headers,data}}catch(error){
if(signal.aborted)throw new Refused("unavailable",0,`no answer within ${Math.ceil(patience/1e3)} s`);const refusal=refusalOf(error),pause=(0,http_patience.Q)(refusal,
attempt,isRead);if(pause===void 0)throw new Refused(kindOf(refusal),refusal.status,refusal.words);await sleep(pause)}}};return{name,request,async list(route,parameters,most){
const items=[];for(let page=1;;page++){const{data}=await request(route,{...parameters,per_page:PER_PAGE,page}),got=Array.isArray(data)?data:listIn(data);if(items.
push(...got),items.length>=most)return{items:items.slice(0,most),isCut:got.length===PER_PAGE};if(got.length<PER_PAGE)return{items,isCut:!1}}}}}function listIn(data){
return Object.values(typeof data=="object"&&data!==null?data:{}).find(Array.isArray)??[]}const SILENT={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};function refusalOf(error){
const{status=0,message="",response}=error;if(!(error instanceof Error)||status===0&&error.name!=="HttpError")throw error;const words=(0,lib_escape.C9)(wordsIn(response?.
data)??message,300);return{status:response?status:0,words,headers:response?.headers??{}}}function wordsIn(data){if(typeof data!="object"||data===null)return;const{
message,errors}=data;if(typeof message!="string")return;const more=Array.isArray(errors)?errors.map(each=>typeof each=="string"?each:String(each?.message??"")):
[];return[message,...more.filter(each=>each!=="")].join(": ")}function kindOf(refusal){const{status}=refusal;return(0,http_patience.a)(refusal)?"rate-limited":status===
401||status===403||status===451?"forbidden":status===404||status===410?"not-found":status===406||status===413?"too-large":status>=500||status===0?"unavailable":
"invalid"}}),21940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>pauseFor,a:()=>isRateLimit});
const TRIES=3,PATIENCE=20;function isRateLimit({status,words,headers}){return status===429?!0:status===403&&(headers["retry-after"]!==void 0||headers["x-ratelim\
it-remaining"]==="0"||/rate limit|abuse detection/i.test(words))}function pauseFor(refusal,attempt,isRead,patience=PATIENCE){if(!(attempt>=TRIES)){if(isRateLimit(
refusal)){const seconds=Number(refusal.headers["retry-after"]??"NaN");return seconds<=patience?Math.max(1,seconds)*1e3:void 0}return isRead&&(refusal.status===0||
refusal.status>=500)?500*attempt**2:void 0}}})};export{id,ids,modules};
