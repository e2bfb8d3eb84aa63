const id=7918,ids=[7918],modules={82175:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{y:()=>folderOf});function folderOf(path){return path.slice(0,path.lastIndexOf("/")+1)}}),76209:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>npmRegistries,H:()=>isPublicNpmHost});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
90777),_extraction_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(82175);const PUBLIC=new Set(["registry.npmjs.org","registry.yarnpkg.com","registry.npmjs.\
com","npm.jsr.io","registry.npmmirror.com","cdn.npmmirror.com","registry.npm.taobao.org","r.cnpmjs.org","registry.nodejitsu.com","mirrors.tencent.com","mirrors.\
cloud.tencent.com","mirrors.huaweicloud.com","repo.huaweicloud.com"]),SETTINGS=[[".npmrc",text=>assigned(text,/^\s*(?:(@[\w.~-]{1,100}):)?registry\s*=\s*["']?([^\s"']{1,500})/gm)],
[".yarnrc",text=>assigned(text,/^\s*["']?(?:(@[\w.~-]{1,100}):)?registry["']?\s+["']?([^\s"']{1,500})/gm)],[".yarnrc.yml",ofYarn],["bunfig.toml",ofBun],["pnpm-w\
orkspace.yaml",ofPnpm]];function npmRegistries(path,peek){const defaults=[],scopes=new Map,own=new Set;let isSignedIn=!1;for(let folder=(0,_extraction_js__WEBPACK_IMPORTED_MODULE_0__.
y)(path);folder!==void 0;folder=above(folder)){for(const[file,read]of SETTINGS){const text=peek(folder+file);if(text!==void 0){isSignedIn||=/^\s*\/\/registry\.npmjs\.org\/:_(?:authToken|auth|password)\s*=/m.
test(text);for(const{scope:scope2,url}of read(text)){const host=(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__.w4)(url)??"";scope2===void 0?defaults.push(
host):scopes.set(scope2,[...scopes.get(scope2)??[],host])}}}const scope=scopeOf(/"name"\s*:\s*"(@[^"/]{1,100}\/)/.exec(peek(`${folder}package.json`)??"")?.[1]??
"");scope!==void 0&&own.add(scope)}const ofScope=name=>scopes.get(scopeOf(name)??"")??[];return{isPublic(name,host){const scope=scopeOf(name);return ofScope(name).
some(each=>!PUBLIC.has(each))||scope!==void 0&&own.has(scope)&&(host===void 0||isSignedIn)?!1:host===void 0?defaults.every(each=>PUBLIC.has(each)):PUBLIC.has(host)},
ownRegistry:name=>ofScope(name)[0]}}function isPublicNpmHost(host){return PUBLIC.has(host)}function scopeOf(name){return name.startsWith("@")&&name.includes("/")?
name.slice(0,name.indexOf("/")):void 0}function above(folder){return folder===""?void 0:(0,_extraction_js__WEBPACK_IMPORTED_MODULE_0__.y)(folder.slice(0,-1))}function assigned(text,pattern){
return[...text.matchAll(pattern)].map(([,scope,url=""])=>({scope,url}))}function ofYarn(text){let isInScopes=!1,scope;return text.split(/\r?\n/).flatMap(line=>{
/^\S/.test(line)&&(isInScopes=/^npmScopes\s*:/.test(line),scope=void 0);const named=isInScopes?/^\s+["']?([\w.~-]{1,100})["']?\s*:\s*(?:#.*)?$/.exec(line)?.[1]:
void 0;named!==void 0&&(scope=`@${named}`);const url=/^\s*npmRegistryServer\s*:\s*["']?([^\s"']{1,500})/.exec(line)?.[1];return url===void 0||isInScopes&&scope===
void 0?[]:[{scope,url}]})}function ofBun(text){let table="";return text.split(/\r?\n/).flatMap(line=>{table=/^\s*\[([^\]]{1,100})\]/.exec(line)?.[1]??table;const url=/=.{0,200}?["'](https?:\/\/[^"']{1,500})["']/.
exec(line)?.[1];if(url===void 0)return[];if(table==="install"&&/^\s*registry\s*=/.test(line))return[{scope:void 0,url}];const scope=/^\s*["']?@?([\w.~-]{1,100})["']?\s*=/.
exec(line)?.[1];return table==="install.scopes"&&scope!==void 0?[{scope:`@${scope}`,url}]:[]})}function ofPnpm(text){let isIn=!1;return text.split(/\r?\n/).flatMap(
line=>{/^\S/.test(line)&&(isIn=/^registries\s*:/.test(line));const[,name="",url]=/^\s+["']?(default|@[\w.~-]{1,100})["']?\s*:\s*["']?([^\s"']{1,500})/.exec(line)??
[];return isIn&&url!==void 0?[{scope:name==="default"?void 0:name,url}]:[]})}}),96495:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$W:()=>npmSource,IP:()=>namedByUrl,Pr:()=>isLocalReference,Ym:()=>gitSource});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
90777),_npm_registries_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76209);function isLocalReference(reference){return/^(?:file|link|portal|workspace|exec|root):|^\.{0,2}\//.
test(reference)}const GIT=/^git(?:\+[a-z]+)?:|^(?:github|gitlab|bitbucket|gist):|^git@|\.git(?:#|$)|^ssh:/i,SHORT_HOSTS={github:"github.com",gitlab:"gitlab.com",
bitbucket:"bitbucket.org",gist:"gist.github.com"},NPM_HOST="registry.npmjs.org",NPM=`https://${NPM_HOST}/`,FROM_NPM={kind:"registry",host:NPM_HOST,isPublic:!0},
FROM_NPM_PRIVATE={...FROM_NPM,isPublic:!1},ADDRESS=2e3;function npmSource(name,written,registries){const reference=written!==void 0&&written.length>ADDRESS?written.
slice(0,ADDRESS):written;if(reference===void 0||reference==="")return{kind:"registry",isPublic:registries.isPublic(name,void 0)};if(reference.startsWith(NPM))return registries.
isPublic(name,NPM_HOST)?FROM_NPM:FROM_NPM_PRIVATE;if(isLocalReference(reference))return{kind:"path",isPublic:!1};if(GIT.test(reference)||/^[\w.-]{1,100}\/[\w.-]{1,100}(?:#|$)/.
test(reference))return gitSource(reference);const host=(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__.w4)(reference),[,repositoryHost,commit]=/^https:\/\/(codeload\.github\.com)\/[^/]+\/[^/]+\/(?:tar\.gz|legacy\.tar\.gz)\/([0-9a-f]{40})$/i.
exec(reference)??[];if(repositoryHost!==void 0&&commit!==void 0)return{kind:"git",host:"github.com",commit,isPublic:!1};const kind=isOfRegistry(reference)?"regi\
stry":"url";return{kind,...host!==void 0&&{host},isPublic:kind==="registry"&&host!==void 0&&registries.isPublic(name,host)}}function gitSource(reference){const short=/^(github|gitlab|bitbucket|gist):/i.
exec(reference)?.[1]?.toLowerCase(),host=(short!==void 0?SHORT_HOSTS[short]:void 0)??(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__.w4)(reference)??/^(?:git\+)?(?:ssh:\/\/)?[\w.-]{1,60}@([\w.-]{1,200}):/.
exec(reference)?.[1]?.toLowerCase()??(/^[\w.-]+\/[\w.-]+(?:#|$)/.test(reference)?"github.com":void 0),commit=/#(?:commit[=:])?(?:[^#&]*&commit=)?([0-9a-f]{40}|[0-9a-f]{64})(?:$|&|::)/i.
exec(reference)?.[1];return{kind:"git",...host!==void 0&&{host},...commit!==void 0&&{commit:commit.toLowerCase()},isPublic:!1}}function isOfRegistry(url){const plain=url.
replace(/[?#].*$/s,"");return/^https?:\/\/.*\/(?:-\/[^/]*(?:\/[^/]*)?|([^/]{1,200})\/download\/\1-[^/]*)$/i.test(plain)||/^https?:\/\/npm\.pkg\.github\.com\//i.
test(plain)||(0,_npm_registries_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__.w4)(url)??"")}function namedByUrl(url){const[
,before="",separator,file=""]=/^https?:\/\/[^/?#]+\/([^?#]+)\/(-|download)\/([^?#]+)\.tgz(?:[?#].*)?$/is.exec(url)??[];if(before==="")return;const[own="",scope=""]=decoded(
before).split("/").reverse(),name=scope.startsWith("@")?`${scope}/${own}`:own,written=decoded(file).replace(/^@[^/]+\//,"");if(!(separator!=="-"&&!written.startsWith(
`${own}-`)))return written.startsWith(`${own}-`)?{name,version:written.slice(own.length+1)}:{name,version:""}}function decoded(text){try{return decodeURIComponent(
text)}catch{return text}}}),32548:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BK:()=>pythonAsks,
GZ:()=>askedFor,IO:()=>fileSource,Ie:()=>indexSource,nv:()=>commitSource,qw:()=>isPublicIndex,sS:()=>pypiName});var _lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
90777),_lib_toml_entries_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(95939),_extraction_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(82175);function pypiName(name){
return name.toLowerCase().replace(/[-_.]+/g,"-")}const PUBLIC=["pypi.org","pypi.python.org","files.pythonhosted.org","download.pytorch.org","pypi.nvidia.com","p\
ypi.ngc.nvidia.com","pypi.tuna.tsinghua.edu.cn","mirrors.tuna.tsinghua.edu.cn","mirrors.aliyun.com","mirrors.ustc.edu.cn","mirrors.cloud.tencent.com","mirrors.t\
encent.com","repo.huaweicloud.com","pypi.douban.com"];function isPublicIndex(url){const host=(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__.w4)(url);return host!==
void 0&&(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__.Oo)(host,PUBLIC)}function indexSource(url,isPublic=url===void 0||isPublicIndex(url)){const host=url===
void 0?void 0:(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__.w4)(url);return{kind:"registry",...host!==void 0&&{host},isPublic}}function fileSource(url){const host=(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__.
w4)(url);return host==="files.pythonhosted.org"?{kind:"registry",host,isPublic:!0}:{kind:"url",...host!==void 0&&{host},isPublic:!1}}function commitSource(url,commit){
const host=(0,_lib_network_host_js__WEBPACK_IMPORTED_MODULE_1__.w4)(url.replace(/^git\+/,""))??/^[\w.-]{1,60}@([\w.-]{1,200}):/.exec(url)?.[1]?.toLowerCase(),isCommit=commit!==
void 0&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit);return{kind:"git",...host!==void 0&&{host},...isCommit&&{commit:commit.toLowerCase()},isPublic:!1}}const NAME=/^\s*([A-Za-z0-9][\w.-]{0,200})/;
function pythonAsks(lock,peek){const path=`${(0,_extraction_js__WEBPACK_IMPORTED_MODULE_2__.y)(lock)}pyproject.toml`,text=peek(path),names=new Map;if(text===void 0)
return{names:void 0,path};const ask=(name,isDev)=>{const key=name===void 0||name==="python"?"":pypiName(name);key!==""&&names.set(key,{isDev:(names.get(key)?.isDev??
!0)&&isDev})},askAll=(list,isDev)=>{for(const item of list?(0,_lib_toml_entries_js__WEBPACK_IMPORTED_MODULE_0__.JV)(text,list):[])ask(NAME.exec((0,_lib_toml_entries_js__WEBPACK_IMPORTED_MODULE_0__.
Yu)(text,item)??"")?.[1],isDev)};try{for(const{name,entries}of(0,_lib_toml_entries_js__WEBPACK_IMPORTED_MODULE_0__.UL)(text))if(name==="project")askAll(entries.
get("dependencies"),!1);else if(name==="project.optional-dependencies")for(const list of entries.values())askAll(list,!1);else if(name==="dependency-groups"||name===
"tool.pdm.dev-dependencies")for(const list of entries.values())askAll(list,!0);else if(name==="tool.uv")askAll(entries.get("dev-dependencies"),!0);else if(name===
"tool.poetry.dependencies")for(const key of entries.keys())ask(key.split(".")[0],!1);else if(/^tool\.poetry\.(?:dev-dependencies|group\..{1,100}\.dependencies)$/.
test(name))for(const key of entries.keys())ask(key.split(".")[0],!0);else/^tool\.poetry\.(?:group\..{1,100}\.)?dependencies\./.test(name)&&ask(name.replace(/^.*dependencies\./,
""),name.includes(".group."))}catch{}return{names,path}}function askedFor({names,path},name){const isDirect=names?.has(name);return{isDirect,askedBy:isDirect===
!0?[path]:[]}}}),95939:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JV:()=>tomlItems,
Li:()=>tomlField,UL:()=>tomlTables,Yu:()=>tomlText});var _json_entries_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52545);class NotTomlError extends _json_entries_js__WEBPACK_IMPORTED_MODULE_0__.
wq{}const KEY=/\s*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+)\s*(?:\.|(?==|\]|$))/y;function*tomlTables(text){let table={name:"",isList:!1,start:0,end:0,entries:new Map};
for(let at=skipBlank(text,0);at<text.length;at=skipBlank(text,at)){if(text[at]==="["){yield table;const isList=text[at+1]==="[",close=isList?"]]":"]",{key,end}=keyAt(
text,at+close.length);if(!text.startsWith(close,end))throw new NotTomlError(at);table={name:key,isList,start:at,end:end+close.length,entries:new Map},at=end+close.
length}else{const entry=entryAt(text,at);table.entries.has(entry.key)||table.entries.set(entry.key,entry),at=entry.end}const rest=skipSpaces(text,at);if(rest<text.
length&&!/[\n\r#]/.test(text[rest]))throw new NotTomlError(rest);at=rest}yield table}function tomlItems(text,{start}){const open=text[start];if(open!=="["&&open!==
"{")return[];const close=open==="["?"]":"}",found=[];let at=skipBlank(text,start+1);for(;text[at]!==close;){const entry=open==="{"?entryAt(text,at):itemAt(text,
at,String(found.length));if(found.push(entry),at=skipBlank(text,entry.end),text[at]===",")at=skipBlank(text,at+1);else if(text[at]!==close)throw new NotTomlError(
at)}return found}function tomlText(text,entry){if(!entry)return;const quote=text[entry.start];if(quote!=='"'&&quote!=="'")return;const isLong=text.startsWith(quote.
repeat(3),entry.start)&&entry.end-entry.start>=6,width=isLong?3:1,inner=text.slice(entry.start+width,entry.end-width).replace(isLong?/^\r?\n/:/^(?!)/,"");return quote===
"'"?inner:unescaped(inner)}function tomlField(text,entry,key){return entry&&text[entry.start]==="{"?tomlItems(text,entry).find(each=>each.key===key):void 0}function entryAt(text,at){
const{key,end}=keyAt(text,at);if(text[end]!=="=")throw new NotTomlError(at);return{...itemAt(text,skipSpaces(text,end+1),key),keyStart:at,keyEnd:text.slice(at,end).
trimEnd().length+at}}function itemAt(text,start,key){return{key,keyStart:start,keyEnd:start,start,end:valueEnd(text,start)}}function keyAt(text,from){const parts=[];
for(KEY.lastIndex=from;;){const at=KEY.lastIndex,[whole,part]=KEY.exec(text)??[];if(whole===void 0||part===void 0)throw new NotTomlError(at);if(parts.push(/^["']/.
test(part)?tomlText(part,{start:0,end:part.length})??part:part),!whole.endsWith("."))return{key:parts.join("."),end:at+whole.length}}}function skipSpaces(text,from){
let at=from;for(;text[at]===" "||text[at]==="	";)at++;return at}function skipBlank(text,from){let at=from;for(;;){const code=text.charCodeAt(at);if(code===32||code===
9||code===10||code===13)at++;else if(code===35)at=lineEnd(text,at);else return at}}function lineEnd(text,from){const end=text.indexOf(`
`,from);return end<0?text.length:end}function valueEnd(text,from){const first=text[from];if(first==='"'||first==="'")return stringEnd(text,from);if(first!=="["&&
first!=="{"){let at=from;for(;at<text.length&&!/[\s,#\]}]/.test(text[at]);)at++;const time=/^ \d\d:\d\d[\d:.Z+-]*/.exec(text.slice(at,at+40));if(at===from)throw new NotTomlError(
from);return at+(time&&/^\d{4}-/.test(text.slice(from,at))?time[0].length:0)}let depth=0;for(let at=from;at<text.length;at++){const code=text.charCodeAt(at);if(code===
34||code===39)at=stringEnd(text,at)-1;else if(code===91||code===123)depth++;else if(code===93||code===125){if(--depth===0)return at+1}else code===35&&(at=lineEnd(
text,at))}throw new NotTomlError(from)}function stringEnd(text,open){const quote=text[open],isLong=text.startsWith(quote.repeat(3),open),close=isLong?quote.repeat(
3):quote;for(let at=open+close.length;;){const found=text.indexOf(close,at);if(found<0||!isLong&&text.slice(at,found).includes(`
`))throw new NotTomlError(open);let slashes=0;if(quote==='"')for(;text[found-1-slashes]==="\\";)slashes++;if(slashes%2===0){let end=found+close.length;for(;isLong&&
text[end]===quote&&end<found+5;)end++;return end}at=found+1}}const ESCAPES={b:"\b",t:"	",n:`
`,f:"\f",r:"\r",e:"\x1B"};function unescaped(text){return text.includes("\\")?text.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|[^\S\n]*\n\s*|(.))/gs,
(_,short,long,byte,sign)=>{const code=short??long??byte;if(code!==void 0){const point=Number.parseInt(code,16);return point<=1114111?String.fromCodePoint(point):
"\uFFFD"}return sign===void 0?"":ESCAPES[sign]??sign}):text}})};export{id,ids,modules};
