const id=6002,ids=[6002],modules={92382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{cl:()=>bech32Holds,p$:()=>decodeBase32,y4:()=>decodeBase64,yr:()=>crc16});const DECODED_LENGTH=65536;function decodeBase64(text){if(text.length>DECODED_LENGTH)
return;const digits=text.replace(/={1,2}$/,"");if(!(digits===""||digits.length%4===1||!/^[A-Za-z0-9+/_-]*$/.test(digits)))return Buffer.from(digits,"base64url")}
const BASE32="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";function decodeBase32(text){if(text.length>DECODED_LENGTH)return;const bytes=[];let bits=0,held=0;for(const character of text.
replace(/={1,6}$/,"")){const digit=BASE32.indexOf(character);if(digit<0)return;held=(held<<5|digit)&4095,bits+=5,!(bits<8)&&(bits-=8,bytes.push(held>>bits&255))}
return Buffer.from(bytes)}function crc16(bytes){let crc=0;for(const byte of bytes){crc^=byte<<8;for(let bit=0;bit<8;bit++)crc=(crc&32768?crc<<1^4129:crc<<1)&65535}
return crc}const BECH32="qpzry9x8gf2tvdw0s3jn54khce6mua7l",BECH32_GENERATOR=[996825010,642813549,513874426,1027748829,705979059];function bech32Holds(text){const whole=text.
toLowerCase(),separator=whole.lastIndexOf("1");if(separator<1||whole.length>1e3||text!==whole&&text!==text.toUpperCase())return!1;const prefix=[...whole.slice(0,
separator)].map(character=>character.charCodeAt(0)),data=[...whole.slice(separator+1)].map(character=>BECH32.indexOf(character));if(data.length<6||data.includes(
-1))return!1;const values=[...prefix.map(code=>code>>5),0,...prefix.map(code=>code&31),...data];let check=1;for(const value of values){const top=check>>>25;check=
(check&33554431)<<5^value;for(const[bit,generator]of BECH32_GENERATOR.entries())top>>bit&1&&(check^=generator)}return check===1}}),7264:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>verifyChecksum,v:()=>CHECKSUMS});var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52467);const BASE62="\
0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";function base62Tail(shape){return value=>{const[,body,tail]=shape.exec(value)??[];return body===
void 0?void 0:base62((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.QR)(body),6)===tail}}const CHECKSUM={github:base62Tail(/^gh[pousr]_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/),
npm:base62Tail(/^npm_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/),vercel:base62Tail(/^vc[pkair]_([A-Za-z0-9]{50})([A-Za-z0-9]{6})$/),atlassian:value=>{const[,body,tail]=/^((?:ATATT3|ATCTT3|ATBB)[\w=-]{8,600})([0-9A-F]{8})$/.
exec(value)??[];return body===void 0?void 0:hex((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.QR)(body)).toUpperCase()===tail},grafana:value=>{const[,body,tail]=/^(glsa_[A-Za-z0-9]{32})_([0-9a-f]{8})$/i.
exec(value)??[];return body===void 0?void 0:swapped(hex((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.QR)(body)))===tail?.toLowerCase()},cloudflare:value=>{const[
,body,tail]=/^cf(?:k|ut|at)_([A-Za-z0-9]{40})([0-9a-f]{8})$/.exec(value)??[];return body===void 0?void 0:hex((0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.QR)(body))===
tail},gitlab:value=>{const[,body,tail]=/^(gl[a-z]{2,6}-[\w-]{27,300}\.\d{2}\.[0-9a-z]{2})([0-9a-z]{7})$/.exec(value)??[];return body===void 0?void 0:(0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.
QR)(body).toString(36).padStart(7,"0")===tail}},CHECKSUMS=Object.keys(CHECKSUM);function verifyChecksum(name,value){const holds=CHECKSUM[name](value);return holds===
void 0?"pass":holds?"proven":"example"}function base62(number,length){let digits="";for(let rest=number;digits.length<length;rest=Math.floor(rest/62))digits=BASE62[rest%
62]+digits;return digits}function hex(number){return number.toString(16).padStart(8,"0")}function swapped(hexadecimal){return hexadecimal.match(/../g)?.toReversed().
join("")??""}}),56379:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>isPlaceholder});
const PLACEHOLDER=/x{4,}|\*{3,}|\.{3,}|_{4,}|0{6,}|1{6,}|a{6,}|1234567|abcdefg|qwerty|example|sample|placeholder|changeme|change_me|your[-_ ]?|replace|dummy|fake|redacted|insert|todo|foobar|deadbeef|lorem|my[-_](?:[a-z\d]{1,12}[-_])?(?:secret|api|token|key|pass)|(?:^|[-_])(?:test|mock|demo)(?:[-_]|$)|^(?:\$\{|\$\(|\{\{|<|%\w+%|@\w+@|\$\w+$)|process\.env|os\.environ|getenv/i;
function isPlaceholder(value){return PLACEHOLDER.test(value)||isCounted(value)}function isCounted(value){let run=0;for(let at=2;at<value.length;at++)if(run=value.
charCodeAt(at)===value.charCodeAt(at-2)+1?run+1:0,run>=COUNTED)return!0;return!1}const COUNTED=8}),63619:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{OA:()=>n8nApiKey,SO:()=>base64Json,a$:()=>jwt,sC:()=>isTokenInName,sY:()=>supabaseServiceRole});var _lib_encodings_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92382);function jwt(value,now){const token=readJwt(value);return token?standingOf(token,now):"reject"}function supabaseServiceRole(value,now){const token=readJwt(
value),isOne=token?.claims.role==="service_role"&&/^supabase/.test(textOf(token.claims.iss));return token&&isOne?standingOf(token,now):"reject"}function n8nApiKey(value,now){
const token=readJwt(value),isOne=token?.claims.iss==="n8n"&&token.claims.aud==="public-api";return token&&isOne?standingOf(token,now):"reject"}function readJwt(value){
const parts=value.split(".");if(parts.length!==3)return;const[header,claims]=parts.slice(0,2).map(objectOf);if(!(!header||!claims||typeof header.alg!="string"))
return{algorithm:header.alg.toLowerCase(),claims,signature:parts[2]??""}}function standingOf({algorithm,claims,signature},now){return isDocumentation(claims)||EXAMPLE_SIGNATURES.
has(signature)?"example":algorithm==="none"||signature===""||claims.role==="anon"||typeof claims.exp=="number"&&now>0&&claims.exp<now?"harmless":"pass"}const EXAMPLE_SIGNATURES=new Set(
["SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c","dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U","dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"]);function isTokenInName(value){
if(!/^eyJ/.test(value))return!1;const parts=value.split("."),[header,claims]=parts.slice(0,2).map(objectOf);return parts.length===1?header===void 0?!1:typeof header.
alg=="string":parts.length<=3&&!(header&&claims)}const DOCUMENTATION_ISSUER=/^joe$|^supabase-demo$|\bexample\.(?:com|org|net)\b|^https?:\/\/(?:localhost|127\.)/;
function isDocumentation(claims){const{sub,name,iss,...rest}=claims;return sub==="1234567890"||/^(?:john|jane) doe$/i.test(textOf(name))||DOCUMENTATION_ISSUER.test(
textOf(iss))?!0:sub!==void 0||iss!==void 0?!1:Object.entries(rest).every(([key,claim])=>/^(?:iat|nbf|exp)$/.test(key)||/^(?:bar|baz|value|payload|world|john|test|admin)$/i.
test(textOf(claim)))}function base64Json(value){const start=value.search(/eyJ|eyA|ewo/);if(start<0||/[^A-Za-z_.-]/.test(value.slice(0,start)))return"reject";const run=/^[A-Za-z0-9+/_-]{1,20000}={0,2}/.
exec(value.slice(start))?.[0]??"";if(objectOf(run))return"pass";const mark=run.search(/[_-]/);return[run.lastIndexOf("_"),run.lastIndexOf("-"),mark].filter(end=>end>
0).some(end=>objectOf(run.slice(0,end)))?"pass":"reject"}function objectOf(part){const bytes=(0,_lib_encodings_js__WEBPACK_IMPORTED_MODULE_0__.y4)(part??"");if(bytes?.[0]===
123)try{return JSON.parse(bytes.toString("utf8"))}catch{return}}function textOf(value){return typeof value=="string"?value:""}}),29284:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>STRUCTURES,t:()=>verifyStructure});var encodings=__webpack_require__(92382),fillers=__webpack_require__(56379);
const URL_LOGIN=/:\/\/([^\s/@:"'`<>]{0,200}):([^\s/@"'`<>]{1,300})@(\[[\da-fA-F:]{2,45}\]|[^\s/:?#,"'`<>\\]{1,255})/;function connection(whole){const[,user,password,
host]=URL_LOGIN.exec(whole)??[];return password===void 0||host===void 0||isNoPassword(decoded(password),decoded(user??""))||FILLER_HOST.test(host)?"reject":/^[\da-f]{32}$/.
test(password)&&/^[\da-f]{32}$/.test(user??"")||isLocal(host)&&isDefault(decoded(password),decoded(user??""))?"harmless":SOMEBODYS_HOST.test(host)?"example":"pa\
ss"}function remoteConnection(whole){const host=URL_LOGIN.exec(whole)?.[3];return host===void 0||isLocal(host)?"reject":connection(whole)}function userPassword(value){
const text=value.length%4===0?(0,encodings.y4)(value)?.toString("latin1"):void 0,[,user,password]=/^([\x20-\x7e]{0,200}?):([\x20-\x7e]{1,2000})$/.exec(text??"")??
[];return user===void 0||password===void 0||isNoPassword(password,user)||isDefault(password,user)?"reject":"pass"}function connections_password(value){return isNoPassword(
value,"")?"reject":"pass"}const FILLER=/^(?:(?:my|your|the|some|a|new|old|db|database|user|admin|root|redis|mysql|postgres|mongo|secret|super|strong|secure|test|demo|url|encoded|http|proxy|api|access|auth|app|basic|git|smtp|mail|remote|service)?[-_ ]?){0,4}(?:pass|passwd|passw|password|passwort|passphrase|pwd|pw|psw|secret|token|key|creds?|credentials?|access[-_]?token|apikey|api[-_]?key|changeit|changeme|hidden|masked|redacted|removed|xxx?|yyy?|foo|bar|baz|foobar|hunter2|hello|letmein|open ?sesame|none|null|nil|undefined|empty|true|false|here|value|string)(?:[-_]?(?:\d{1,4}|here|word|value|string|goes[-_]?here))?[!@#$%]?$/i,
VARIABLE=/^[$%@#]|\$[{(]|\$\w|[{}<>[\]()]|^%\w|^:|^\*+$|^[•·…-]|\.\.\.|\\|^\+$|%s|%\(|&&|\|\|/,SINGLE=/^(.)\1*$/;function isNoPassword(password,user){return password.
length<3||/^\d{2,5}$/.test(password)||FILLER.test(password)||VARIABLE.test(password)||SINGLE.test(password)||(0,fillers.w)(password)||/^user(?:name)?$|^username$|^usr$|^u$|^login$/i.
test(user)&&!/\d/.test(password)}const DEFAULT=/^(?:(?:postgres|postgresql|mysql|mariadb|mongo|mongodb|redis|rabbitmq|rabbit|root|admin|administrator|guest|user|test|testing|tester|dev|develop|development|local|app|demo|docker|default|minio|minioadmin|neo4j|elastic|clickhouse|airflow|prefect|toor|pass|password|secret|sa|qwerty|abc)\d{0,6}|\d{1,8}|p[a@]ssw[o0]rd.{0,4})$/i;
function isDefault(password,user){return password===user||DEFAULT.test(password)}function isLocal(host){return/^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[?::1\]?|10\.0\.2\.2|[^.[]+|[\w.-]+\.(?:local|localhost|internal|test|svc))$/i.
test(host)}const SOMEBODYS_HOST=/(?:^|\.)(?:my|your|some)[-_]?(?:\w{0,12}[-_]?)?(?:host|server|domain|site|company|corp|org|app)\.\w{2,6}$|^(?:www\.)?(?:foo|bar|baz|foobar)\.(?:com|net|org)$/i,
FILLER_HOST=/^(?:host(?:name)?|server|domain|url|address|your[-_].*|my[-_]?host|\.{2,})$|(?:^|\.)(?:example(?:\.\w{2,6})?|invalid|test)\.?$|[${}<>()*]|%s|\.\.\.|…|^xx/i;
function decoded(text){try{return decodeURIComponent(text)}catch{return text}}function genericSecret(value,whole){return isOther(value)||isCode(value,whole)?"re\
ject":"pass"}const OTHER=new RegExp([String.raw`^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$`,"^[a-z][a-z+.-]{1,15}:/",String.raw`^(?:\.{0,2}/|~/|[a-z]:\\)[\w.-]`,
String.raw`^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}$`,String.raw`^v?\d{1,5}(?:\.\d{1,5}){1,3}(?:[-+][\w.-]{0,30})?$`,String.raw`^\d{4}-\d{2}-\d{2}`,String.raw`^(?:sha\d{1,3}|md5)[-:]`,
String.raw`^0x[\da-f]{40}$`,String.raw`^[a-z_$][\w$]*(?:\??\.[a-z_$][\w$]*)+$`,"^(?:self|this|cls|args|ctx|config|settings|env)[._]",String.raw`^\$\w+$|^\$\{|^%\w+%$|^@@?\w+$|^[a-z]+(?:[.-][a-z]+)*[.-]?\$\d$`,
"abcdef|23456789|uvwxyz",String.raw`^AAAA[BCE]3Nza|^MII[A-Z]|^age1|^\$(?:2[aby]|argon2\w{1,2}|6|5|1|apr1|pbkdf2)\$|^pbkdf2_`,String.raw`^(?:ENC|AES|vault|op|ssm|arn|projects|secret)[:/]|^\{?cipher`].
join("|"),"i"),VARIABLE_NAME=/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,8}_(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|CREDENTIALS?)$/;function isOther(value){const letters=value.
replace(/[^A-Za-z]/g,"").length,signs=value.replace(/[A-Za-z0-9]/g,"").length;return OTHER.test(value)||VARIABLE_NAME.test(value)||letters<3||signs>value.length/
3||(value.match(/\//g)?.length??0)>value.length/12+1}function isCode(value,whole){if(/["'`]$/.test(whole))return!1;const before=whole.slice(0,whole.length-value.
length);if(/:\s*$/.test(before)&&/^(?:[A-Z][a-z]{2,})+\d{1,4}$/.test(value))return!0;const digits=value.replace(/\D/g,"").length;return/(?:[,(]|\|\||\?\?|\?:|\bor)\s*$/i.
test(before)||digits<(/_/.test(value)?4:1)}var json_tokens=__webpack_require__(63619);const OPENSSH="openssh-key-v1\0";function privateKey(body){const digits=body.
replace(/\\+[nrt]|\\+u000[adAD]/g,"").replace(/["'`]\s{0,40}\+\s{0,40}(?=["'`]|$)/g,"").replace(/=[A-Za-z0-9+/]{4}[^A-Za-z0-9+/=]*$/,"").replace(/[^A-Za-z0-9+/=]/g,
""),bytes=(0,encodings.y4)(digits.slice(0,digits.length-(digits.replace(/=+$/,"").length%4===1?1:0)));return!bytes||bytes.length<32?"example":bytes.toString("la\
tin1",0,OPENSSH.length)===OPENSSH?openssh(bytes):(bytes[0]&128)!==0?pgp(bytes):isWholeSequence(bytes)?"pass":"example"}function openssh(bytes){const length=bytes.
readUInt32BE(OPENSSH.length),start=OPENSSH.length+4;return bytes.toString("latin1",start,start+Math.min(length,40))==="none"?"pass":"reject"}function isWholeSequence(bytes){
const[tag,first=0]=bytes;if(tag!==48)return!1;if(first<128)return bytes.length>=2+first;const count=first&127;return count===0||count>3?!1:bytes.length>=2+count+
bytes.readUIntBE(2,count)}const PGP_PUBLIC={1:2,2:2,3:2,16:3,17:4,18:-1,19:-1,22:-1};function pgp(bytes){const header=bytes[0],isNew=(header&64)!==0;if((isNew?header&
63:header>>2&15)!==5)return"example";const first=bytes[1];let at=1+(isNew?first<192?1:first===255?5:2:1<<(header&3));const algorithm=bytes[at+5]??0,integers=PGP_PUBLIC[algorithm];
if(bytes[at]!==4||integers===void 0)return"pass";at+=6,integers<0&&(at+=1+(bytes[at]??0));for(let left=Math.abs(integers);left>0;left--){if(at+2>bytes.length)return"\
example";at+=2+Math.ceil(bytes.readUInt16BE(at)/8)}algorithm===18&&(at+=1+(bytes[at]??0));const usage=bytes[at];return usage===void 0?"example":usage===0?"pass":
"reject"}const STRUCTURE={jwt:json_tokens.a$,"supabase-service-role":json_tokens.sY,"n8n-api-key":json_tokens.OA,"base64-json":json_tokens.SO,"user-password":userPassword,
password:connections_password,connection:(_value,_now,whole)=>connection(whole),"remote-connection":(_value,_now,whole)=>remoteConnection(whole),"private-key":privateKey,
"discord-token":value=>whether(/^\d{17,19}$/.test(decodedText(value.split(".")[0]??""))),"age-key":value=>(0,encodings.cl)(value)?"proven":"example","nats-seed":value=>nkeyHolds(
value)?"proven":"reject","reference-token":value=>whether(/^reftkn:01:\d{10}:/.test(decodedText(value))),"npm-login":(value,_now,whole)=>whole.includes("_passwo\
rd")?connections_password(printable(value)):userPassword(value),"generic-secret":(value,_now,whole)=>genericSecret(value,whole),"otp-seed":otpSeed,"kubernetes-d\
ata":kubernetesData,"azure-sas":(_value,now,whole)=>endOf(whole)<now?"harmless":"pass"},STRUCTURES=Object.keys(STRUCTURE);function verifyStructure(name,value,now,whole=value){
return STRUCTURE[name](value,now,whole)}function whether(isOne){return isOne?"pass":"reject"}function decodedText(text){return(0,encodings.y4)(text)?.toString("\
latin1")??""}function printable(text){const decoded2=decodedText(text);return/^[\x20-\x7e]*$/.test(decoded2)?decoded2:""}function nkeyHolds(value){const bytes=(0,encodings.
p$)(value);return bytes!==void 0&&bytes.length>2&&(0,encodings.yr)(bytes.subarray(0,-2))===bytes.readUInt16LE(bytes.length-2)}function otpSeed(value){const bytes=(0,encodings.
p$)(value.toUpperCase());return!bytes||bytes.length<8?"reject":/^[A-Za-z0-9]{5}/.test(bytes.toString("latin1"))?"example":"pass"}function endOf(query){const end=/(?:\b|u0026)se=(20\d\d-\d\d-\d\d)/.
exec(query)?.[1];return end===void 0?Number.POSITIVE_INFINITY:(Date.parse(end)||Number.POSITIVE_INFINITY)/1e3+172800}function kubernetesData(lines){const values=lines.
slice(0,2e4).split(/[\n,]/,200).flatMap(line=>{const[,value]=/^\s{0,40}(?:["']?[\w.-]{1,253}["']?\s{0,4}:\s{0,4})?["']?([A-Za-z0-9+/]{4,10000}={0,2})["']?\s{0,20}$/.
exec(line)??[];return value===void 0?[]:[decodedText(value)]});return whether(values.some(value=>/^[\t\n\r\x20-\x7e]{4,}$/.test(value)&&connections_password(value.
trim())==="pass"))}}),16002:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Su:()=>checkValue,
Ue:()=>entropy});var checksums=__webpack_require__(7264),fillers=__webpack_require__(56379),json_tokens=__webpack_require__(63619),structures=__webpack_require__(
29284);const PAIRS=["25652350503756050767433341","74446321641732640664611041","71437206506531730547510030","64458432722433630563531130","53674441301557243776243\
520","63446620801633730645602040","62328256600546530763611031","71238211702443730536501040","54655450002658640466050305","72247201501121731374734011","643484437\
03525442374504040","72357210702622630255521060","75338210702452670153511130","62666471613324530267441020","44552441424568550755645320","713372256026226507565010\
40","43232101310633331443913011","72548341704354630465431040","51537326603432562267623140","61437316800432630665502051","56545440501667360767100100","7231922070\
0232520232310020","72447326702526631663103210","54647524600453470347320540","54546442611566570476234133","70139212702332620232400134"],BY_CHANCE=5,WORD_SCORE=.4,
WORD_LETTERS=4,WORD_SHARE=.4;function looksLikeWords(value){let letters=0;for(const[run]of value.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g))run.length>=WORD_LETTERS&&
wordScore(run.toLowerCase())>=WORD_SCORE&&(letters+=run.length);return letters>=WORD_SHARE*value.length}function wordScore(run){let sum=0;for(let at=1;at<run.length;at++){
const row=PAIRS[run.charCodeAt(at-1)-97]??"";sum+=Number(row[run.charCodeAt(at)-97]??BY_CHANCE)-BY_CHANCE}return sum/(run.length-1)}function checkValue(value,check,{
keyword="",now=0,whole=value}={}){const rest=value.startsWith(keyword)?value.slice(keyword.length):value;return"digit"in check?/\d/.test(value)?"pass":"reject":
"random"in check?isRandom(rest)?"pass":"reject":"structure"in check?(0,structures.t)(check.structure,value,now,whole):"entropy"in check?entropy(value)>=check.entropy?
"pass":"reject":"distinct"in check?new Set(value).size>=check.distinct?"pass":"reject":"notWords"in check?looksLikeWords(value)?"reject":"pass":"notPlaceholder"in
check?(0,fillers.w)(rest)||(0,json_tokens.sC)(value)?"reject":"pass":(0,checksums.j)(check.checksum,value)}function entropy(value){const counts=new Map;for(let index=0;index<
value.length;index++){const code=value.charCodeAt(index);counts.set(code,(counts.get(code)??0)+1)}let bits=0;for(const count of counts.values())bits-=count/value.
length*Math.log2(count/value.length);return bits}const RANDOM_SHARE=.65,ALPHABETS=[[/^\d*$/,10],[/^[\da-f]*$|^[\dA-F]*$/,16],[/^[\da-z]*$|^[\dA-Z]*$/,36],[/^/,62]];
function isRandom(whole){const value=whole.replace(/[^A-Za-z0-9]/g,""),alphabet=ALPHABETS.find(([shape])=>shape.test(value))?.[1]??62,most=Math.log2(Math.min(Math.
max(2,value.length),alphabet));return entropy(value)>=RANDOM_SHARE*most&&!/^(.{1,20}?)\1+$/.test(value)}})};export{id,ids,modules};
