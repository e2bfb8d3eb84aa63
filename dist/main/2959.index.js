const id=2959,ids=[2959],modules={22959:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
dden":status===404||status===410?"not-found":status===406||status===413?"too-large":status>=500||status===0?"unavailable":"invalid"}}),21940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>pauseFor,a:()=>isRateLimit});const TRIES=3,PATIENCE=20;function isRateLimit({status,words,headers}){return status===
429?!0:status===403&&(headers["retry-after"]!==void 0||headers["x-ratelimit-remaining"]==="0"||/rate limit|abuse detection/i.test(words))}function pauseFor(refusal,attempt,isRead,patience=PATIENCE){
if(!(attempt>=TRIES)){if(isRateLimit(refusal)){const seconds=Number(refusal.headers["retry-after"]??"NaN");return seconds<=patience?Math.max(1,seconds)*1e3:void 0}
return isRead&&(refusal.status===0||refusal.status>=500)?500*attempt**2:void 0}}})};export{id,ids,modules};
