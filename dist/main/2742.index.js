const id=2742,ids=[2742],modules={2742:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L:()=>Refused,openGitHub:()=>openGitHub});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8500),_actions_github__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1351),_lib_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8989);class Refused extends Error{kind;status;words;constructor(kind,status,words){super(status===
0?words:`${words} (${status})`),this.kind=kind,this.status=status,this.words=words}}const ANSWER=3e4,TRIES=3,PATIENCE=20,PER_PAGE=100;function openGitHub(options){
const{token,name,apiUrl,userAgent,sleep=node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout,patience=ANSWER}=options,octokit=(0,_actions_github__WEBPACK_IMPORTED_MODULE_1__.
Q)(token,{baseUrl:apiUrl,userAgent,log:SILENT}),request=async(route,parameters={})=>{const isRead=route.startsWith("GET ");for(let attempt=1;;attempt++){const signal=AbortSignal.
timeout(patience);try{const given={...name,...parameters,request:{signal}},{status,headers,data}=await octokit.request(route,given);return{status,headers,data}}catch(error){
if(signal.aborted)throw new Refused("unavailable",0,`no answer within ${Math.ceil(patience/1e3)} s`);const refused=refusalOf(error),pause=pauseFor(error,refused,
attempt,isRead);if(pause===void 0)throw refused;await sleep(pause)}}};return{name,request,async list(route,parameters,most){const items=[];for(let page=1;;page++){
const{data}=await request(route,{...parameters,per_page:PER_PAGE,page}),got=Array.isArray(data)?data:listIn(data);if(items.push(...got),items.length>=most)return{
items:items.slice(0,most),isCut:got.length===PER_PAGE};if(got.length<PER_PAGE)return{items,isCut:!1}}}}}function listIn(data){return Object.values(typeof data==
"object"&&data!==null?data:{}).find(Array.isArray)??[]}const SILENT={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};function refusalOf(error){const{status=0,
message="",response}=error;if(!(error instanceof Error)||status===0&&error.name!=="HttpError")throw error;const words=(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_2__.
C9)(wordsIn(response?.data)??message,300);return new Refused(kindOf(status,words,response?.headers??{}),response?status:0,words)}function wordsIn(data){if(typeof data!=
"object"||data===null)return;const{message,errors}=data;if(typeof message!="string")return;const more=Array.isArray(errors)?errors.map(each=>typeof each=="strin\
g"?each:String(each?.message??"")):[];return[message,...more.filter(each=>each!=="")].join(": ")}function kindOf(status,words,headers){return status===429||status===
403&&isRateLimit(words,headers)?"rate-limited":status===401||status===403||status===451?"forbidden":status===404||status===410?"not-found":status===406||status===
413?"too-large":status>=500||status===0?"unavailable":"invalid"}function isRateLimit(words,headers){return headers["retry-after"]!==void 0||headers["x-ratelimit\
-remaining"]==="0"||/rate limit|abuse detection/i.test(words)}function pauseFor(error,{kind},attempt,isRead){if(!(attempt>=TRIES)){if(kind==="rate-limited"){const headers=error.
response?.headers??{},seconds=Number(headers["retry-after"]??"NaN");return Number.isFinite(seconds)&&seconds<=PATIENCE?Math.max(1,seconds)*1e3:void 0}return kind===
"unavailable"&&isRead?500*attempt**2:void 0}}}),1351:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Q:()=>getOctokit});var _context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7157),_utils_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8665);const context=new _context_js__WEBPACK_IMPORTED_MODULE_0__.
o;function getOctokit(token,options,...additionalPlugins){const GitHubWithPlugins=_utils_js__WEBPACK_IMPORTED_MODULE_1__.gq.plugin(...additionalPlugins);return new GitHubWithPlugins(
(0,_utils_js__WEBPACK_IMPORTED_MODULE_1__.EG)(token,options))}})};export{id,ids,modules};
