const id=5191,ids=[5191],modules={15191:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W_:()=>NoAnswer,cz:()=>Redirected,Lw:()=>Refused,kX:()=>WrongAnswer,U9:()=>isLoopback,fb:()=>openHttp,y_:()=>part});var external_node_http_=__webpack_require__(
37067),lib_escape=__webpack_require__(68989),http_patience=__webpack_require__(21940),http_wire=__webpack_require__(43018),json_bounds=__webpack_require__(99708),
limits=__webpack_require__(54354),network_host=__webpack_require__(90777),lib_proxy=__webpack_require__(51260);function connectionsTo(base,env){const{proxy,problem}=proxyTo(
base,env),connect=keepAlive=>{if(base.protocol!=="https:")return new external_node_http_.Agent({keepAlive});const to={host:base.hostname.replace(/^\[|\]$/g,""),
port:Number(base.port||443)};return proxy?(0,lib_proxy.eq)({proxy,...to},{keepAlive}):new((0,http_wire.Ov)()).Agent({keepAlive})};return{kept:connect(!0),fresh:connect(
!1),...problem!==void 0&&{problem}}}function proxyTo(base,env){try{const proxy=(0,lib_proxy.iJ)(base,env);return proxy?{proxy}:{}}catch(error){if(error instanceof
lib_proxy.T6)return{problem:error.message};throw error}}var member=__webpack_require__(60132);function waitAsked(status,headers,body){if(status!==429&&status!==
503&&status!==403)return;const after=headers["retry-after"];if(after!==void 0)return secondsOf(after,headers.date);for(const path of[["retry_after"],["error","r\
etry_after"],["error","details","retry_after"]]){const said=(0,member.D)(body,...path),seconds=typeof said=="number"?said:typeof said=="string"?Number(said):Number.
NaN;if(Number.isFinite(seconds))return Math.max(0,Math.ceil(seconds))}const reset=headers["x-ratelimit-reset"];return reset!==void 0&&(status===429||headers["x-\
ratelimit-remaining"]==="0")?secondsOf(reset,headers.date):void 0}function secondsOf(text,date){const now=date===void 0?Number.NaN:Date.parse(date),number=/^\s*\d{1,15}(?:\.\d{1,6})?\s*$/.
test(text)?Number(text):void 0;if(number!==void 0&&number<1e9)return Math.ceil(number);const until=number===void 0?Date.parse(text):number*(number<1e11?1e3:1);return Number.
isNaN(until)||Number.isNaN(now)?void 0:Math.max(0,Math.ceil((until-now)/1e3))}var words=__webpack_require__(12790);class Refused extends Error{status;said;headers;wait;asked;constructor(asked,{
status,headers,text}){const said=(0,words.$g)(text,headers["content-type"]);super(`${said.words===""?"no reason given":said.words} (${status})`),this.asked=asked,
this.status=status,this.said=said,this.headers=headers,this.wait=waitAsked(status,headers,said.body)}}class NoAnswer extends Error{isAmbiguous;constructor(message,isAmbiguous){
super(message),this.isAmbiguous=isAmbiguous}}class WrongAnswer extends Error{}class Redirected extends WrongAnswer{}const PATIENCE=3e4,RATE_PATIENCE=65,REDIRECTS=3,
LEAST=200,UNSENT=/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;function isLoopback({hostname}){
return(0,network_host.cW)(hostname)}function part(text){return/^\.{1,2}$/.test(text)?text.replaceAll(".","%2E"):encodeURIComponent(Buffer.from(text).toString())}
function openHttp(options){const{base,userAgent,patience=PATIENCE,deadline,now,sleep,env}=options,{kept,fresh,problem}=connectionsTo(base,env),left=()=>Math.max(
0,deadline-now()),once=async(request,url,own)=>{if(problem!==void 0)throw new NoAnswer(problem,!1);const time=Math.min(left(),request.patience??patience);if(time<
LEAST)throw new NoAnswer(`There is no time left to ask ${base.host}.`,!1);const body=bodyOf(request),headers={accept:request.accept??"application/json","accept-\
encoding":"identity","user-agent":userAgent,...body&&{"content-type":body.mediaType,"content-length":String(body.bytes.length)},...own};return exchange({method:request.
method,url,headers,body:body?.bytes,agent:isRead(request)?kept:fresh,time})},answered=async request=>{let isRenewed=!1,redirects=0,url=urlOf(base,request);for(;;){
const own=request.isAnonymous?{}:await credential.headers(),answer=await once(request,url,own);if(answer.status===401&&!isRenewed&&!request.isAnonymous&&await credential.
renew?.()){isRenewed=!0;continue}if(answer.status<300||answer.status>=400||answer.status===304)return answer;if(url=redirected(answer,url,request,base),++redirects>
REDIRECTS)throw new Redirected(`${base.host} redirects without end.`)}},pause=async milliseconds=>milliseconds>=left()?!1:(await sleep(milliseconds),left()>0),http={
base,left,pause,async send(request){const asked=`${request.method} ${request.path}`;for(let attempt=1;;attempt++){const outcome=await answered(request).then(answer=>answer.
status<400?answer:new Refused(asked,answer),error=>{if(error instanceof NoAnswer)return error;throw error});if(!(outcome instanceof Error))return outcome;const wait=(0,http_patience.
Q)(refusalOf(outcome),attempt,isRead(request)||isUnsent(outcome),RATE_PATIENCE);if(wait===void 0||!await pause(wait))throw outcome}},close:async()=>{await credential.
end?.(),kept.destroy(),fresh.destroy()}},credential=options.credential(http);return http}function isRead({method,isRepeatable}){return method==="GET"||isRepeatable===
!0}function isUnsent(outcome){return outcome instanceof NoAnswer&&!outcome.isAmbiguous}function refusalOf(outcome){if(outcome instanceof NoAnswer)return{status:0,
words:outcome.message,headers:{}};const{wait,status,headers,said}=outcome;return{status,words:said.words,headers:{...headers,"retry-after":wait===void 0?void 0:
String(wait)}}}function urlOf(base,{path,query={}}){const url=new URL(base);url.pathname=`${base.pathname.replace(/\/+$/,"")}${path}`;for(const[name,value]of Object.
entries(query))url.searchParams.set(name,String(value));return url}function redirected({headers},from,{method},base){const place=headers.location??"",to=place!==
""&&URL.canParse(place,from.href)?new URL(place,from):void 0,where=(0,lib_escape.C9)(to?.origin??"nowhere",200);if(to?.origin!==base.origin)throw new Redirected(
`${base.host} sends us to ${where}, where the credential must not go. Is its address right?`);if(method!=="GET")throw new Redirected(`${base.host} redirects a ${method}\
. Is its address right?`);return to}function bodyOf({json,body}){return json===void 0?body:{mediaType:"application/json",bytes:Buffer.from(JSON.stringify(json))}}
function exchange({method,url,headers,body,agent,time}){return new Promise((resolve,reject)=>{const request=(url.protocol==="https:"?(0,http_wire.Ov)().request:
external_node_http_.request)(url,{method,headers,agent,maxHeaderSize:http_wire.q2,insecureHTTPParser:!1,rejectUnauthorized:!0});let isOver=!1;const end=settle=>{
isOver||(isOver=!0,clearTimeout(timer),settle())},give=error=>end(()=>{request.destroy(),reject(error)}),fail=(code,what=`${(0,http_wire.uX)(code)} (${code})`)=>give(
new NoAnswer(`${url.host} ${what}.`,!UNSENT.test(code))),timer=setTimeout(()=>fail("ETIMEDOUT"),time);request.once("error",error=>error instanceof lib_proxy.T6?
give(new NoAnswer(error.message,!1)):fail(error.code??"UNKNOWN")),request.once("response",response=>{const chunks=[];let length=0;const stream=(0,http_wire.jh)(
response);stream.on("data",chunk=>{length+=chunk.length,length>limits.kS?give(new WrongAnswer(`${url.host} answers with more than ${limits.kS/1024**2} MB.`)):chunks.
push(chunk)});const broken=()=>fail("ECONNRESET","ended its answer half-way");stream.once("error",broken),response.once("error",broken),response.once("close",()=>response.
complete||broken()),stream.once("end",()=>{if(!response.complete)return broken();end(()=>resolve(answerOf(response,Buffer.concat(chunks),url)))})}),request.end(
body)})}function answerOf(response,bytes,{host}){const headers=Object.fromEntries(Object.entries(response.headers).flatMap(([name,value])=>value===void 0?[]:[[name,
Array.isArray(value)?value.join(", "):value]])),type=headers["content-type"]??"";return{status:response.statusCode??0,headers,text:bytes.toString("utf8"),json(){
const over=(0,json_bounds.m)(bytes,limits.Au);if(over!==void 0)throw new WrongAnswer(`${host} answers with more ${over} than any of its results has.`);try{return JSON.
parse(bytes.toString("utf8"))}catch{const what=/html/i.test(type)?"a web page":bytes.length===0?"nothing":"something that is no JSON";throw new WrongAnswer(`${host}\
 answers with ${what} where its result should be. Is its address right?`)}}}}}),12790:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$g:()=>saidIn,C8:()=>upgradeIn});var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68989),_lib_json_bounds_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
99708),_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354),_lib_member_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(60132);const WORDS=300,
LONGEST=64*1024,SENTENCES=[["error","message"],["error","detail"],["error"],["message"],["detail"],["title"]];function saidIn(text,mediaType){const body=parsed(
text);if(body===void 0)return/html/i.test(mediaType??"")||/^\s*<(?:!doctype|html)/i.test(text.slice(0,200))?{words:pageTitle(text)}:{words:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.
C9)(text.slice(0,LONGEST).trim(),WORDS)};const sentence=SENTENCES.map(path=>(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_3__.D)(body,...path)).find(each=>typeof each==
"string"&&each.trim()!==""),details=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_3__.D)(body,"error","details")??(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_3__.D)(
body,"details"),upgrade=upgradeIn(body),words=[sentence,typeof details=="string"&&details!==sentence?details:void 0,upgrade.words].filter(each=>each!==void 0&&each!==
"").join(". "),code=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_3__.D)(body,"error","code");return{words:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(words,
WORDS),...typeof code=="string"&&{code:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(code,80)},...upgrade.url!==void 0&&{url:upgrade.url},body}}function upgradeIn(body){
const words=(0,_lib_member_js__WEBPACK_IMPORTED_MODULE_3__.D)(body,"upgrade_message"),url=webUrl((0,_lib_member_js__WEBPACK_IMPORTED_MODULE_3__.D)(body,"upgrade\
_url"));return{...typeof words=="string"&&words.trim()!==""&&{words:(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(words,WORDS)},...url!==void 0&&{url}}}function webUrl(value){
if(typeof value!="string"||value.length>500||!URL.canParse(value))return;const url=new URL(value);return url.protocol==="https:"&&url.username===""&&url.password===
""?url.href:void 0}function parsed(text){if(!(text.length>LONGEST*16||!/^\s*[[{"]/.test(text)||(0,_lib_json_bounds_js__WEBPACK_IMPORTED_MODULE_1__.m)(Buffer.from(
text),_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__.Au)!==void 0))try{return JSON.parse(text)}catch{return}}function pageTitle(text){const title=/<title[^>]{0,200}>([^<]{1,300})/i.
exec(text.slice(0,LONGEST))?.[1];return(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.C9)(title===void 0?"a web page":`a web page, "${title.trim()}"`,WORDS)}}),
21940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>pauseFor,a:()=>isRateLimit});
const TRIES=3,PATIENCE=20;function isRateLimit({status,words,headers}){return status===429?!0:status===403&&(headers["retry-after"]!==void 0||headers["x-ratelim\
it-remaining"]==="0"||/rate limit|abuse detection/i.test(words))}function pauseFor(refusal,attempt,isRead,patience=PATIENCE){if(!(attempt>=TRIES)){if(isRateLimit(
refusal)){const seconds=Number(refusal.headers["retry-after"]??"NaN");return seconds<=patience?Math.max(1,seconds)*1e3:void 0}return isRead&&(refusal.status===0||
refusal.status>=500)?500*attempt**2:void 0}}}),43018:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ov:()=>https,jh:()=>decodedBody,q2:()=>HEADER_BYTES,uX:()=>whatWentWrong});var _lazy_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38552);const https=(0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__.
R)(()=>process.getBuiltinModule("node:https")),HEADER_BYTES=32*1024;function decodedBody(response){const encoding=response.headers["content-encoding"]?.trim().toLowerCase(),
decoder=encoding===void 0?void 0:decoderOf(encoding);return decoder?response.pipe(decoder):response}function decoderOf(encoding){const{createBrotliDecompress,createGunzip,
createInflate}=process.getBuiltinModule("node:zlib");return encoding==="gzip"||encoding==="x-gzip"?createGunzip():encoding==="deflate"?createInflate():encoding===
"br"?createBrotliDecompress():void 0}const SENTENCES={ECONNREFUSED:"refuses the connection",ECONNRESET:"ended the connection without an answer",EPIPE:"ended the\
 connection without an answer",ETIMEDOUT:"did not answer in time",EHOSTUNREACH:"cannot be reached from here",ENETUNREACH:"cannot be reached from here",HPE_HEADER_OVERFLOW:`\
sends more than ${HEADER_BYTES/1024} KiB of headers`,CERT_HAS_EXPIRED:"shows a certificate that has expired",DEPTH_ZERO_SELF_SIGNED_CERT:"shows a certificate th\
at it signed itself",SELF_SIGNED_CERT_IN_CHAIN:"shows a certificate that nobody here trusts",UNABLE_TO_VERIFY_LEAF_SIGNATURE:"shows a certificate that nobody he\
re trusts",UNABLE_TO_GET_ISSUER_CERT_LOCALLY:"shows a certificate that nobody here trusts",ERR_TLS_CERT_ALTNAME_INVALID:"shows a certificate for another name"};
function whatWentWrong(code){return SENTENCES[code]??(code.startsWith("HPE_")?"does not answer in HTTP":void 0)??(/SSL|TLS|EPROTO|CERT/.test(code)?"cannot be ta\
lked to over TLS":"cannot be talked to")}}),37686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{x:()=>reachOfAddress});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030);function reachOfAddress(address){const plain=address.replace(/%.{0,64}$/,
"");if((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(plain)===4)return reachOfV4(plain.split(".").map(Number));if((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(
plain)===6)return reachOfV6(wordsOf(plain))}function reachOfV4([a=0,b=0,c=0]){return a===127||a===0?"loopback":a===10||a===172&&b>=16&&b<=31||a===192&&b===168||
a===169&&b===254||a===100&&b>=64&&b<=127||a===192&&b===0&&c===0||a===198&&(b===18||b===19)||a>=224?"private":"public"}function reachOfV6(words){const[first=0,second=0]=words,
isZeroTo=end=>words.slice(0,end).every(word=>word===0),embedded=at=>{const[high=0,low=0]=words.slice(at,at+2);return reachOfV4([high>>8,high&255,low>>8,low&255])};
return isZeroTo(7)&&(words[7]??0)<=1?"loopback":isZeroTo(5)&&words[5]===65535||isZeroTo(4)&&words[4]===65535&&words[5]===0||isZeroTo(6)?embedded(6):first===100&&
second===65435?words[2]===1?"private":embedded(6):first===8194?embedded(1):(first&65024)===64512||(first&65472)===65152||(first&65472)===65216||(first&65280)===
65280?"private":"public"}function wordsOf(address){const dotted=/^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address),[,head="",a,b,c,d]=dotted??[],hex=dotted?`${head}${(Number(
a)*256+Number(b)).toString(16)}:${(Number(c)*256+Number(d)).toString(16)}`:address,[left="",right]=hex.split("::"),read=text=>text===""?[]:text.split(":").map(word=>Number.
parseInt(word,16)),[start,end]=[read(left),right===void 0?[]:read(right)];return[...start,...Array(Math.max(0,8-start.length-end.length)).fill(0),...end]}}),99708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>overJsonBounds});const[QUOTE,BACKSLASH,COMMA,LIST,LIST_END,OBJECT,OBJECT_END]=[...'"\\,[]{}'].map(sign=>sign.charCodeAt(
0));function overJsonBounds(bytes,bounds){let depth=0,values=0,isText=!1;for(let index=0;index<bytes.length;index++){const byte=bytes[index];if(isText)byte===BACKSLASH?
index++:byte===QUOTE&&(isText=!1);else if(byte===QUOTE)isText=!0;else if(byte===COMMA)values++;else if(byte===LIST||byte===OBJECT){if(values++,++depth>bounds.depth)
return"depth"}else(byte===LIST_END||byte===OBJECT_END)&&depth--;if(values>bounds.values)return"values"}}}),51260:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CW:()=>WANTS_CREDENTIAL,QT:()=>proxyAgent,T6:()=>ProxyError,X:()=>openTunnel,eq:()=>tunnelAgent,iJ:()=>proxyFor,kC:()=>forwardedBy});
var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067),node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77030),_http_wire_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
43018),_ip_address_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(37686);class ProxyError extends Error{code="EPROXY"}const CONNECT_MS=8e3;function proxyFor(url,env){
const name=url.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY",value=(env[name.toLowerCase()]??env[name])?.trim();if(!value||isThisMachine(url)||isExcepted(url,env.
no_proxy??env.NO_PROXY??""))return;const text=/^[a-z][\w+.-]*:\/\//i.test(value)?value:`http://${value}`,proxy=URL.canParse(text)?new URL(text):void 0;if(!proxy||
!/^https?:$/.test(proxy.protocol)||proxy.hostname==="")throw new ProxyError(`${name} is not the address of an HTTP proxy, such as http://proxy.example:3128.`);const user=[
proxy.username,proxy.password].map(decoded);return{url:new URL(`${proxy.protocol}//${proxy.host}`),...user.some(each=>each!=="")&&{credential:`Basic ${Buffer.from(
user.join(":")).toString("base64")}`},shown:`${proxy.hostname}:${portOf(proxy)}`}}function isThisMachine({hostname}){const host=bare(hostname);return/(?:^|\.)localhost$/.
test(host)||(0,_ip_address_js__WEBPACK_IMPORTED_MODULE_3__.x)(host)==="loopback"}function isExcepted(url,exceptions){const host=bare(url.hostname);return exceptions.
toLowerCase().split(/[\s,]+/).some(each=>{if(each===""||each==="*")return each==="*";const[,name=each,port]=/^(\[.{1,60}\]|[^:]*):(\d{1,5})$/.exec(each)??[];if(port!==
void 0&&Number(port)!==portOf(url))return!1;const range=/^(.{2,60})\/(\d{1,3})$/.exec(name);if(range)return(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host)!==
0&&isWithin(host,bare(range[1]??""),Number(range[2]));const domain=bare(name.replace(/^\*?\.(?=.)/,""));return host===domain||(0,node_net__WEBPACK_IMPORTED_MODULE_1__.
isIP)(host)===0&&host.endsWith(`.${domain}`)})}function isWithin(host,start,bits){const family=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(start)===6?"ipv6":
"ipv4";if((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(start)===0||(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host)!==(0,node_net__WEBPACK_IMPORTED_MODULE_1__.
isIP)(start)||bits>(family==="ipv6"?128:32))return!1;const list=new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList;return list.addSubnet(start,bits,family),list.
check(host,family)}function tunnelAgent(options,{keepAlive}){const agent=new((0,_http_wire_js__WEBPACK_IMPORTED_MODULE_2__.Ov)()).Agent({keepAlive});let isOver=!1;
return Object.assign(agent,{createConnection:(request,done)=>{openTunnel(options).then(socket=>{if(isOver)return socket.destroy(),done(new ProxyError(`The proxy\
 ${options.proxy.shown} was too slow.`));const own={...request,host:void 0,port:void 0,path:void 0,socket,ALPNProtocols:["http/1.1"]};done(null,process.getBuiltinModule(
"node:tls").connect(own))},done)},destroy:()=>{isOver=!0,Object.getPrototypeOf(agent).destroy.call(agent)}})}function openTunnel({proxy,host,port}){const to=`${(0,node_net__WEBPACK_IMPORTED_MODULE_1__.
isIP)(host)===6?`[${host}]`:host}:${port}`;return new Promise((resolve,reject)=>{const request=(proxy.url.protocol==="https:"?(0,_http_wire_js__WEBPACK_IMPORTED_MODULE_2__.
Ov)().request:node_http__WEBPACK_IMPORTED_MODULE_0__.request)({...placeOf(proxy),method:"CONNECT",path:to,headers:{host:to,...credentialOf(proxy)},agent:!1,maxHeaderSize:_http_wire_js__WEBPACK_IMPORTED_MODULE_2__.
q2,timeout:CONNECT_MS}),fail=why=>{clearTimeout(timer),request.destroy(),reject(new ProxyError(`The proxy ${proxy.shown} ${why}.`))},timer=setTimeout(()=>fail(`\
did not connect to ${to} in time`),CONNECT_MS);request.once("error",({code="UNKNOWN"})=>fail(`cannot be used (${code})`)),request.once("response",({statusCode})=>fail(
refusalOf(statusCode,to))),request.once("connect",({statusCode=0},socket,head)=>{if(statusCode<200||statusCode>299||head.length>0)return socket.destroy(),fail(refusalOf(
statusCode,to));clearTimeout(timer),socket.setTimeout(0),resolve(socket)}),request.end()})}function refusalOf(status=0,to){return status===407?WANTS_CREDENTIAL:
`does not connect to ${to} (status ${status})`}const WANTS_CREDENTIAL="wants a user name and a password, which stand in front of its host in the variable that n\
ames it (407)";function forwardedBy(proxy,url){return{...placeOf(proxy),path:`${url.origin}${url.pathname}${url.search}`,headers:credentialOf(proxy)}}function proxyAgent({
url}){return url.protocol==="https:"?new((0,_http_wire_js__WEBPACK_IMPORTED_MODULE_2__.Ov)()).Agent({keepAlive:!0}):new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(
{keepAlive:!0})}function placeOf({url}){const host=bare(url.hostname);return{host,port:portOf(url),...url.protocol==="https:"&&(0,node_net__WEBPACK_IMPORTED_MODULE_1__.
isIP)(host)===0&&{servername:host}}}function credentialOf({credential}){return credential===void 0?{}:{"proxy-authorization":credential}}function portOf({port,protocol}){
return port===""?protocol==="https:"?443:80:Number(port)}function bare(host){return host.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function decoded(text){try{return decodeURIComponent(
text)}catch{return text}}})};export{id,ids,modules};
