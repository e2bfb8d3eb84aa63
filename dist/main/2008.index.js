const id=2008,ids=[2008],modules={16356:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{EH:()=>packageUrl,EQ:()=>createPackageBook,QE:()=>TYPES});var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354),_component_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
45486);function createPackageBook(){const entries=new Map;let leftOut=0;return{get leftOut(){return leftOut},add(artifact,packages,target){const lines=artifact.
lines();for(const each of packages){const key=keyOf(each);let entry=entries.get(key);if(!entry){if(entries.size>=_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.f_){
leftOut++;continue}entry={first:each,isDirect:void 0,isDev:!0,isOptional:!0,places:[],placeCount:0},entries.set(key,entry)}if(each.isDirect!==void 0&&(entry.isDirect=
entry.isDirect===!0||each.isDirect),entry.isDev&&=each.isDev===!0,entry.isOptional&&=each.isOptional===!0,entry.placeCount++,entry.places.length>=_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
Pf)continue;const[start,end]=each.at;entry.places.push({target,path:artifact.path,range:{start:lines.position(start),end:lines.position(end)},span:[start,end],use:artifact.
use,askedBy:each.askedBy??[]})}},close:()=>[...entries.values()].map(resolved).toSorted((a,b)=>compare(a.ecosystem,b.ecosystem)||compare(a.name,b.name)||compare(
a.version??"",b.version??"")||compare(sourceText(a.source),sourceText(b.source)))}}function keyOf({ecosystem,name,version,source}){return`${ecosystem}
${name}
${version??""}
${sourceText(source)}`}function sourceText({kind,host,commit,isPublic}){return isPublic&&kind==="registry"?"":`${kind} ${host??""} ${commit??""} ${isPublic}`}function resolved({
first,isDirect,isDev,isOptional,places,placeCount}){const{ecosystem,name,version,source}=first;return{ecosystem,name,...version!==void 0&&{version},purl:packageUrl(
ecosystem,name,version),...isDirect!==void 0&&{isDirect},isDev,isOptional,source,places,placeCount}}const TYPES={npm:"npm",PyPI:"pypi",Go:"golang","crates.io":"\
cargo",Packagist:"composer",RubyGems:"gem",Maven:"maven",NuGet:"nuget","GitHub Actions":"githubactions"};function packageUrl(ecosystem,name,version){const type=TYPES[ecosystem],
path=ecosystem==="Maven"?name.replace(":","/"):name,purl=type==="githubactions"?`pkg:githubactions/${path}`:(0,_component_names_js__WEBPACK_IMPORTED_MODULE_1__.
VA)(type,path);if(version===void 0)return purl;const written=ecosystem==="Go"&&name!=="stdlib"?`v${version}`:version;return`${purl}@${encodeURIComponent(written).
replaceAll("%3A",":")}`}function compare(a,b){return a<b?-1:a>b?1:0}}),49496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{packages:()=>packages_packages});var ai_catalogue=__webpack_require__(22288),package_book=__webpack_require__(
16356),package_paths=__webpack_require__(43249),json_entries=__webpack_require__(52545),network_host=__webpack_require__(90777),packages_collector=__webpack_require__(
47511);function folderOf(path){return path.slice(0,path.lastIndexOf("/")+1)}const PUBLIC=new Set(["registry.npmjs.org","registry.yarnpkg.com","registry.npmjs.co\
m","npm.jsr.io","registry.npmmirror.com","cdn.npmmirror.com","registry.npm.taobao.org","r.cnpmjs.org","registry.nodejitsu.com","mirrors.tencent.com","mirrors.cl\
oud.tencent.com","mirrors.huaweicloud.com","repo.huaweicloud.com"]),SETTINGS=[[".npmrc",text=>assigned(text,/^\s*(?:(@[\w.~-]{1,100}):)?registry\s*=\s*["']?([^\s"']{1,500})/gm)],
[".yarnrc",text=>assigned(text,/^\s*["']?(?:(@[\w.~-]{1,100}):)?registry["']?\s+["']?([^\s"']{1,500})/gm)],[".yarnrc.yml",ofYarn],["bunfig.toml",ofBun],["pnpm-w\
orkspace.yaml",ofPnpm]];function npmRegistries(path,peek){const defaults=[],scopes=new Map,own=new Set;let isSignedIn=!1;for(let folder=folderOf(path);folder!==
void 0;folder=above(folder)){for(const[file,read]of SETTINGS){const text=peek(folder+file);if(text!==void 0){isSignedIn||=/^\s*\/\/registry\.npmjs\.org\/:_(?:authToken|auth|password)\s*=/m.
test(text);for(const{scope:scope2,url}of read(text)){const host=(0,network_host.w4)(url)??"";scope2===void 0?defaults.push(host):scopes.set(scope2,[...scopes.get(
scope2)??[],host])}}}const scope=scopeOf(/"name"\s*:\s*"(@[^"/]{1,100}\/)/.exec(peek(`${folder}package.json`)??"")?.[1]??"");scope!==void 0&&own.add(scope)}const ofScope=name=>scopes.
get(scopeOf(name)??"")??[];return{isPublic(name,host){const scope=scopeOf(name);return ofScope(name).some(each=>!PUBLIC.has(each))||scope!==void 0&&own.has(scope)&&
(host===void 0||isSignedIn)?!1:host===void 0?defaults.every(each=>PUBLIC.has(each)):PUBLIC.has(host)},ownRegistry:name=>ofScope(name)[0]}}function isPublicNpmHost(host){
return PUBLIC.has(host)}function scopeOf(name){return name.startsWith("@")&&name.includes("/")?name.slice(0,name.indexOf("/")):void 0}function above(folder){return folder===
""?void 0:folderOf(folder.slice(0,-1))}function assigned(text,pattern){return[...text.matchAll(pattern)].map(([,scope,url=""])=>({scope,url}))}function ofYarn(text){
let isInScopes=!1,scope;return text.split(/\r?\n/).flatMap(line=>{/^\S/.test(line)&&(isInScopes=/^npmScopes\s*:/.test(line),scope=void 0);const named=isInScopes?
/^\s+["']?([\w.~-]{1,100})["']?\s*:\s*(?:#.*)?$/.exec(line)?.[1]:void 0;named!==void 0&&(scope=`@${named}`);const url=/^\s*npmRegistryServer\s*:\s*["']?([^\s"']{1,500})/.
exec(line)?.[1];return url===void 0||isInScopes&&scope===void 0?[]:[{scope,url}]})}function ofBun(text){let table="";return text.split(/\r?\n/).flatMap(line=>{table=
/^\s*\[([^\]]{1,100})\]/.exec(line)?.[1]??table;const url=/=.{0,200}?["'](https?:\/\/[^"']{1,500})["']/.exec(line)?.[1];if(url===void 0)return[];if(table==="ins\
tall"&&/^\s*registry\s*=/.test(line))return[{scope:void 0,url}];const scope=/^\s*["']?@?([\w.~-]{1,100})["']?\s*=/.exec(line)?.[1];return table==="install.scope\
s"&&scope!==void 0?[{scope:`@${scope}`,url}]:[]})}function ofPnpm(text){let isIn=!1;return text.split(/\r?\n/).flatMap(line=>{/^\S/.test(line)&&(isIn=/^registries\s*:/.
test(line));const[,name="",url]=/^\s+["']?(default|@[\w.~-]{1,100})["']?\s*:\s*["']?([^\s"']{1,500})/.exec(line)??[];return isIn&&url!==void 0?[{scope:name==="d\
efault"?void 0:name,url}]:[]})}function isLocalReference(reference){return/^(?:file|link|portal|workspace|exec|root):|^\.{0,2}\//.test(reference)}const GIT=/^git(?:\+[a-z]+)?:|^(?:github|gitlab|bitbucket|gist):|^git@|\.git(?:#|$)|^ssh:/i,
SHORT_HOSTS={github:"github.com",gitlab:"gitlab.com",bitbucket:"bitbucket.org",gist:"gist.github.com"},NPM_HOST="registry.npmjs.org",NPM=`https://${NPM_HOST}/`,
FROM_NPM={kind:"registry",host:NPM_HOST,isPublic:!0},FROM_NPM_PRIVATE={...FROM_NPM,isPublic:!1},ADDRESS=2e3;function npmSource(name,written,registries){const reference=written!==
void 0&&written.length>ADDRESS?written.slice(0,ADDRESS):written;if(reference===void 0||reference==="")return{kind:"registry",isPublic:registries.isPublic(name,void 0)};
if(reference.startsWith(NPM))return registries.isPublic(name,NPM_HOST)?FROM_NPM:FROM_NPM_PRIVATE;if(isLocalReference(reference))return{kind:"path",isPublic:!1};
if(GIT.test(reference)||/^[\w.-]{1,100}\/[\w.-]{1,100}(?:#|$)/.test(reference))return gitSource(reference);const host=(0,network_host.w4)(reference),[,repositoryHost,
commit]=/^https:\/\/(codeload\.github\.com)\/[^/]+\/[^/]+\/(?:tar\.gz|legacy\.tar\.gz)\/([0-9a-f]{40})$/i.exec(reference)??[];if(repositoryHost!==void 0&&commit!==
void 0)return{kind:"git",host:"github.com",commit,isPublic:!1};const kind=isOfRegistry(reference)?"registry":"url";return{kind,...host!==void 0&&{host},isPublic:kind===
"registry"&&host!==void 0&&registries.isPublic(name,host)}}function gitSource(reference){const short=/^(github|gitlab|bitbucket|gist):/i.exec(reference)?.[1]?.toLowerCase(),
host=(short!==void 0?SHORT_HOSTS[short]:void 0)??(0,network_host.w4)(reference)??/^(?:git\+)?(?:ssh:\/\/)?[\w.-]{1,60}@([\w.-]{1,200}):/.exec(reference)?.[1]?.toLowerCase()??
(/^[\w.-]+\/[\w.-]+(?:#|$)/.test(reference)?"github.com":void 0),commit=/#(?:commit[=:])?(?:[^#&]*&commit=)?([0-9a-f]{40}|[0-9a-f]{64})(?:$|&|::)/i.exec(reference)?.[1];
return{kind:"git",...host!==void 0&&{host},...commit!==void 0&&{commit:commit.toLowerCase()},isPublic:!1}}function isOfRegistry(url){const plain=url.replace(/[?#].*$/s,
"");return/^https?:\/\/.*\/(?:-\/[^/]*(?:\/[^/]*)?|([^/]{1,200})\/download\/\1-[^/]*)$/i.test(plain)||/^https?:\/\/npm\.pkg\.github\.com\//i.test(plain)||isPublicNpmHost(
(0,network_host.w4)(url)??"")}function namedByUrl(url){const[,before="",separator,file=""]=/^https?:\/\/[^/?#]+\/([^?#]+)\/(-|download)\/([^?#]+)\.tgz(?:[?#].*)?$/is.
exec(url)??[];if(before==="")return;const[own="",scope=""]=decoded(before).split("/").reverse(),name=scope.startsWith("@")?`${scope}/${own}`:own,written=decoded(
file).replace(/^@[^/]+\//,"");if(!(separator!=="-"&&!written.startsWith(`${own}-`)))return written.startsWith(`${own}-`)?{name,version:written.slice(own.length+
1)}:{name,version:""}}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}function reached(roots,needs){const found2=new Map,asked=new Map,
needsOf2=id2=>{const known=asked.get(id2);if(known)return known;const own=needs(id2);return asked.set(id2,own),own},walk2=(starts,isDev)=>{for(const isOptional of[
!1,!0]){const open=starts.filter(each=>each.isOptional===isOptional||isOptional).map(({id:id2})=>id2),seen=new Set;for(let id2=open.pop();id2!==void 0;id2=open.
pop())if(!seen.has(id2)){seen.add(id2),found2.has(id2)||found2.set(id2,{isDev,isOptional});for(const need of needsOf2(id2))(isOptional||!need.isOptional)&&open.
push(need.id)}}};return walk2(roots.filter(({isDev})=>!isDev),!1),walk2(roots.filter(({isDev})=>isDev),!0),found2}function isRecord(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)}function textIn(record,key){const value=Object.hasOwn(record,key)?record[key]:void 0;return typeof value=="string"&&
value!==""?value:void 0}const GROUPS=[["dependencies",!1,!1],["devDependencies",!0,!1],["optionalDependencies",!1,!0],["peerDependencies",!1,!0]];function bunLock({
path,text,peek}){const collector=(0,packages_collector.Y)(text);return collector.attempt(()=>{const top=new Map(collector.entries().map(entry=>[entry.key,entry])),
version=top.get("lockfileVersion");top.size>0&&(!version||![0,1].includes(Number((0,json_entries.IL)(text,version))))&&collector.problem("its lockfileVersion is\
 not known",version?.start);const packages=top.get("packages"),entries=new Map;for(const entry of packages?collector.entries(packages.start):[]){let list;collector.
attempt(()=>{list=(0,json_entries.IL)(text,entry)}),Array.isArray(list)&&typeof list[0]=="string"&&entries.set(entry.key,{entry,list})}const askedBy=new Map,roots=[],
workspaces=top.get("workspaces");for(const entry of workspaces?collector.entries(workspaces.start):[]){let value;if(collector.attempt(()=>{value=(0,json_entries.
IL)(text,entry)}),!isRecord(value))continue;const manifest=`${folderOf(path)}${entry.key===""?"":`${entry.key}/`}package.json`,own=typeof value.name=="string"?value.
name:"";for(const[group,isDev,isOptional]of GROUPS)for(const name of Object.keys(isRecord(value[group])?value[group]:{})){const id2=entries.has(`${own}/${name}`)?
`${own}/${name}`:name;if(!entries.has(id2))continue;roots.push({id:id2,isDev,isOptional});const asking=askedBy.get(id2)??[];asking.includes(manifest)||askedBy.set(
id2,[...asking,manifest])}}const need=reached(roots,id2=>needsOf(id2,entries)),registries=npmRegistries(path,peek);for(const[id2,{entry,list}]of entries){const whole=String(
list[0]),at=whole.indexOf("@",1),[name,reference]=at<0?[whole,""]:[whole.slice(0,at),whole.slice(at+1)];if(/^(?:workspace|file|link|root):/.test(reference))continue;
const isVersion=/^\d/.test(reference),url=isVersion?textAt(list,1):reference,source=isVersion&&url!==""&&!/\.tgz(?:[?#]|$)/.test(url)?registryOf(url,registries.
isPublic(name,(0,network_host.w4)(url))):npmSource(name,url,registries),asking=askedBy.get(id2)??[],alias=aliasOf(id2);collector.add({ecosystem:"npm",name,version:isVersion?
reference:void 0,at:[entry.keyStart,entry.keyEnd],source:withCommit(source,list),isDirect:asking.length>0,askedBy:asking,...need.get(id2)??{},url,urlAt:[entry.start,
entry.end],hasChecksum:isVersion?list.some(each=>typeof each=="string"&&/^sha\d{3}-/.test(each)):void 0,...alias!==name&&{alias}})}}),collector.extraction()}function textAt(list,index){
const value=list[index];return typeof value=="string"?value:""}function registryOf(url,isPublic){const host=(0,network_host.w4)(url);return{kind:"registry",...host!==
void 0&&{host},isPublic}}function withCommit(source,list){if(source.kind!=="git"||source.commit!==void 0)return source;const commit=list.findLast(each=>typeof each==
"string"&&/^[0-9a-f]{40}$/.test(each));return commit===void 0?source:{...source,commit}}function aliasOf(id2){return/(?:^|\/)(@[^/]+\/[^/]+|[^/@][^/]*)$/.exec(id2)?.[1]??
id2}function needsOf(id2,entries){const about=entries.get(id2)?.list.find(isRecord);if(!about)return[];const ways=[];for(let way=id2;way!==void 0;way=wayAbove(way))
ways.push(`${way}/`);return ways.push(""),GROUPS.flatMap(([group,isDev,isOptional])=>{const wanted=isDev?void 0:about[group];return Object.keys(isRecord(wanted)?
wanted:{}).flatMap(name=>{const way=ways.find(each=>entries.has(each+name));return way===void 0?[]:[{id:way+name,isOptional}]})})}function wayAbove(way){const above2=way.
slice(0,way.length-aliasOf(way).length-1);return above2===""?void 0:above2}class NotTomlError extends json_entries.wq{}const KEY=/\s*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+)\s*(?:\.|(?==|\]|$))/y;
function*tomlTables(text){let table={name:"",isList:!1,start:0,end:0,entries:new Map};for(let at=skipBlank(text,0);at<text.length;at=skipBlank(text,at)){if(text[at]===
"["){yield table;const isList=text[at+1]==="[",close=isList?"]]":"]",{key,end}=keyAt(text,at+close.length);if(!text.startsWith(close,end))throw new NotTomlError(
at);table={name:key,isList,start:at,end:end+close.length,entries:new Map},at=end+close.length}else{const entry=entryAt(text,at);table.entries.has(entry.key)||table.
entries.set(entry.key,entry),at=entry.end}const rest=skipSpaces(text,at);if(rest<text.length&&!/[\n\r#]/.test(text[rest]))throw new NotTomlError(rest);at=rest}yield table}
function tomlItems(text,{start}){const open=text[start];if(open!=="["&&open!=="{")return[];const close=open==="["?"]":"}",found2=[];let at=skipBlank(text,start+
1);for(;text[at]!==close;){const entry=open==="{"?entryAt(text,at):itemAt(text,at,String(found2.length));if(found2.push(entry),at=skipBlank(text,entry.end),text[at]===
",")at=skipBlank(text,at+1);else if(text[at]!==close)throw new NotTomlError(at)}return found2}function tomlText(text,entry){if(!entry)return;const quote=text[entry.
start];if(quote!=='"'&&quote!=="'")return;const isLong=text.startsWith(quote.repeat(3),entry.start)&&entry.end-entry.start>=6,width=isLong?3:1,inner=text.slice(
entry.start+width,entry.end-width).replace(isLong?/^\r?\n/:/^(?!)/,"");return quote==="'"?inner:unescaped(inner)}function tomlField(text,entry,key){return entry&&
text[entry.start]==="{"?tomlItems(text,entry).find(each=>each.key===key):void 0}function entryAt(text,at){const{key,end}=keyAt(text,at);if(text[end]!=="=")throw new NotTomlError(
at);return{...itemAt(text,skipSpaces(text,end+1),key),keyStart:at,keyEnd:text.slice(at,end).trimEnd().length+at}}function itemAt(text,start,key){return{key,keyStart:start,
keyEnd:start,start,end:valueEnd(text,start)}}function keyAt(text,from){const parts=[];for(KEY.lastIndex=from;;){const at=KEY.lastIndex,[whole,part]=KEY.exec(text)??
[];if(whole===void 0||part===void 0)throw new NotTomlError(at);if(parts.push(/^["']/.test(part)?tomlText(part,{start:0,end:part.length})??part:part),!whole.endsWith(
"."))return{key:parts.join("."),end:at+whole.length}}}function skipSpaces(text,from){let at=from;for(;text[at]===" "||text[at]==="	";)at++;return at}function skipBlank(text,from){
let at=from;for(;;){const code=text.charCodeAt(at);if(code===32||code===9||code===10||code===13)at++;else if(code===35)at=lineEnd(text,at);else return at}}function lineEnd(text,from){
const end=text.indexOf(`
`,from);return end<0?text.length:end}function valueEnd(text,from){const first=text[from];if(first==='"'||first==="'")return stringEnd(text,from);if(first!=="["&&
first!=="{"){let at=from;for(;at<text.length&&!/[\s,#\]}]/.test(text[at]);)at++;const time=/^ \d\d:\d\d[\d:.Z+-]*/.exec(text.slice(at,at+40));if(at===from)throw new NotTomlError(
from);return at+(time&&/^\d{4}-/.test(text.slice(from,at))?time[0].length:0)}let depth=0;for(let at=from;at<text.length;at++){const code=text.charCodeAt(at);if(code===
34||code===39)at=stringEnd(text,at)-1;else if(code===91||code===123)depth++;else if(code===93||code===125){if(--depth===0)return at+1}else code===35&&(at=lineEnd(
text,at))}throw new NotTomlError(from)}function stringEnd(text,open){const quote=text[open],isLong=text.startsWith(quote.repeat(3),open),close=isLong?quote.repeat(
3):quote;for(let at=open+close.length;;){const found2=text.indexOf(close,at);if(found2<0||!isLong&&text.slice(at,found2).includes(`
`))throw new NotTomlError(open);let slashes=0;if(quote==='"')for(;text[found2-1-slashes]==="\\";)slashes++;if(slashes%2===0){let end=found2+close.length;for(;isLong&&
text[end]===quote&&end<found2+5;)end++;return end}at=found2+1}}const ESCAPES={b:"\b",t:"	",n:`
`,f:"\f",r:"\r",e:"\x1B"};function unescaped(text){return text.includes("\\")?text.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|[^\S\n]*\n\s*|(.))/gs,
(_,short,long,byte,sign)=>{const code=short??long??byte;if(code!==void 0){const point=Number.parseInt(code,16);return point<=1114111?String.fromCodePoint(point):
"\uFFFD"}return sign===void 0?"":ESCAPES[sign]??sign}):text}function cargoLock({path,text,peek}){const collector=(0,packages_collector.Y)(text),tables=[];let checksums;
return collector.attempt(()=>{for(const table of tomlTables(text)){table.isList&&table.name==="package"?tables.push(table):table.name==="metadata"&&(checksums=table);
const version=table.name===""?table.entries.get("version"):void 0;version&&!/^[1-4]$/.test(text.slice(version.start,version.end))&&collector.problem(`version ${text.
slice(version.start,version.end).slice(0,40)} is not known`,version.start)}}),collector.attempt(()=>{const packages=tables.flatMap(table=>{const at=table.entries.
get("name"),name=tomlText(text,at),version=tomlText(text,table.entries.get("version")),from=table.entries.get("source");return at&&name!==void 0?[{table,at,name,
version,from,id:`${name} ${version??""}`}]:[]}),byName=new Map;for(const{name,id:id2}of packages)byName.has(name)||byName.set(name,id2);const idsOf=table=>{const list=table.
entries.get("dependencies");return(list?tomlItems(text,list):[]).flatMap(item=>{const[name="",version]=(tomlText(text,item)??"").split(" "),id2=version===void 0?
byName.get(name):`${name} ${version}`;return id2===void 0?[]:[id2]})},members=packages.filter(({from})=>!from),needs=new Map(packages.map(({id:id2,table})=>[id2,
idsOf(table)])),dev=devNames(peek(`${folderOf(path)}Cargo.toml`),members.length),direct=new Set,roots=members.flatMap(({table})=>idsOf(table).map(id2=>(direct.add(
id2),{id:id2,isDev:dev.has(id2.slice(0,id2.indexOf(" "))),isOptional:!1}))),need=reached(roots,id2=>(needs.get(id2)??[]).map(each=>({id:each,isOptional:!1})));for(const{
table,at,name,version,from,id:id2}of packages){const written=tomlText(text,from);if(!from||written===void 0)continue;const source=cargoSource(written);collector.
add({ecosystem:"crates.io",name,version:source.kind==="git"?void 0:version,at:[at.keyStart,at.end],source,isDirect:direct.has(id2),askedBy:direct.has(id2)&&members.
length===1?[`${folderOf(path)}Cargo.toml`]:[],isDev:need.get(id2)?.isDev===!0,url:written,urlAt:[from.start,from.end],hasChecksum:source.kind==="registry"?table.
entries.has("checksum")||checksums?.entries.has(`checksum ${name} ${version??""} (${written})`)===!0:void 0})}}),collector.extraction()}const cargo_lock_PUBLIC=new Set(
["https://github.com/rust-lang/crates.io-index","https://index.crates.io/"]);function cargoSource(written){const[,kind="",url=""]=/^(registry|sparse|git|local-registry|directory)\+(.*)$/s.
exec(written)??[],host=(0,network_host.w4)(url);if(kind==="git"){const commit=/#([0-9a-f]{40}|[0-9a-f]{64})$/i.exec(url)?.[1]?.toLowerCase();return{kind,...host!==
void 0&&{host},...commit!==void 0&&{commit},isPublic:!1}}return kind!=="registry"&&kind!=="sparse"?{kind:kind===""?"unknown":"path",isPublic:!1}:{kind:"registry",
...host!==void 0&&{host},isPublic:cargo_lock_PUBLIC.has(url)}}function devNames(manifest,members){const groups={dev:new Set,other:new Set};if(manifest===void 0||
members!==1)return groups.dev;try{for(const{name,entries}of tomlTables(manifest)){const[,prefix,below]=/(?:^|\.)(dev-|build-)?dependencies(?:\.([^.]+))?$/.exec(
name)??[];if(!/(?:^|\.)(?:dev-|build-)?dependencies(?:\.[^.]+)?$/.test(name))continue;const group=prefix==="dev-"?groups.dev:groups.other,named=(key,table)=>group.
add(tomlText(manifest,table.get("package"))??key);if(below!==void 0)named(below,entries);else for(const[key,entry]of entries){const fields=new Map(tomlItems(manifest,
entry).map(each=>[each.key,each]));named(key.split(".")[0]??key,fields)}}}catch{}return new Set([...groups.dev].filter(name=>!groups.other.has(name)))}function composerLock({
path,text,peek}){const collector=(0,packages_collector.Y)(text),manifest=`${folderOf(path)}composer.json`,asked=asksIn(peek(manifest));return collector.attempt(
()=>{for(const list of collector.entries())(list.key==="packages"||list.key==="packages-dev")&&read(list,list.key==="packages-dev")}),collector.extraction();function read(list,isDev){
for(const entry of collector.entries(list.start)){const value=(0,json_entries.IL)(text,entry),name=isRecord(value)?textIn(value,"name"):void 0;if(!isRecord(value)||
name===void 0)continue;const dist=isRecord(value.dist)?value.dist:{},from=isRecord(value.source)?value.source:{};if(textIn(dist,"type")==="path"||textIn(from,"t\
ype")==="path")continue;const url=textIn(dist,"url")??textIn(from,"url"),host=(0,network_host.w4)(url??""),registry=textIn(value,"notification-url"),reference=textIn(
from,"reference")??textIn(dist,"reference"),version=textIn(value,"version")?.replace(/^v(?=\d)/,""),isBranch=version!==void 0&&/^dev-|-dev$/.test(version),isDirect=asked?.
has(name.toLowerCase()),at=placeOf2(entry,name);collector.add({ecosystem:"Packagist",name:name.toLowerCase(),version:isBranch?void 0:version,at,source:registry===
void 0||isBranch?{kind:reference===void 0?"url":"git",...host!==void 0&&{host:host==="api.github.com"?"github.com":host},...reference!==void 0&&/^[0-9a-f]{40}$/i.
test(reference)&&{commit:reference.toLowerCase()},isPublic:!1}:{kind:"registry",...(0,network_host.w4)(registry)!==void 0&&{host:(0,network_host.w4)(registry)},
isPublic:(0,network_host.w4)(registry)==="packagist.org"},isDirect,askedBy:isDirect===!0?[manifest]:[],isDev,url,...url!==void 0&&{urlAt:placeOf2(entry,url)}})}}
function placeOf2(entry,value){for(const written of[JSON.stringify(value),JSON.stringify(value).replaceAll("/","\\/")]){const at=text.indexOf(written,entry.start);
if(at>=0&&at<entry.end)return[at,at+written.length]}return[entry.start,entry.start+1]}}function asksIn(text){try{const value=text===void 0?void 0:JSON.parse(text);
return isRecord(value)?new Set([value.require,value["require-dev"]].flatMap(group=>isRecord(group)?Object.keys(group).map(name=>name.toLowerCase()):[])):void 0}catch{
return}}var lines=__webpack_require__(24363);function gemfileLock({path,text}){const collector=(0,packages_collector.Y)(text);let section="",remote,commit;const found2=[],
direct=new Set,checked=new Set;let hasChecksums=!1;for(const{line,start}of(0,lines.Dx)(text)){if(/^[A-Z]/.test(line)){section=line.trim(),remote=void 0,commit=void 0,
section==="CHECKSUMS"&&(hasChecksums=!0);continue}if(/^(?:<<<<<<<|=======|>>>>>>>)/.test(line))continue;const[,key,value=""]=/^ {2}(remote|revision): (\S+)/.exec(
line)??[];key==="remote"?remote={url:value,at:[start+line.indexOf(value),start+line.indexOf(value)+value.length]}:key==="revision"&&(commit=value);const[,name="",
version=""]=/^ {4}([\w.-]{1,200}) \(([^)]{1,100})\)$/.exec(line)??[];if(name!==""&&/^(?:GEM|GIT|PLUGIN SOURCE)$/.test(section))found2.push({ecosystem:"RubyGems",
name,version:section==="GIT"?void 0:version.replace(/-(?=[a-z]).*$/i,""),at:[start+4,start+4+name.length+version.length+3],source:sourceOf(section,remote?.url,commit),
url:remote?.url,urlAt:remote?.at});else if(section==="DEPENDENCIES"){const asked=/^ {2}([\w.-]{1,200})!?(?: \(|$)/.exec(line)?.[1];asked!==void 0&&direct.add(asked)}else if(section===
"CHECKSUMS"){const own=/^ {2}([\w.-]{1,200}) \([^)]{1,100}\) sha\d{3}=/.exec(line)?.[1];own!==void 0&&checked.add(own)}}for(const each of found2){const isDirect=direct.
has(each.name);collector.add({...each,isDirect,askedBy:isDirect?[`${folderOf(path)}${/gems\.locked$/.test(path)?"gems.rb":"Gemfile"}`]:[],hasChecksum:hasChecksums&&
each.source.kind==="registry"?checked.has(each.name):void 0})}return collector.extraction()}function sourceOf(section,url,commit){const host=url===void 0?void 0:
(0,network_host.w4)(url)??/^[\w.-]{1,60}@([\w.-]{1,200}):/.exec(url)?.[1]?.toLowerCase(),own=host===void 0?{}:{host};return section==="GIT"?{kind:"git",...own,...commit!==
void 0&&/^[0-9a-f]{40}$/.test(commit)&&{commit},isPublic:!1}:{kind:"registry",...own,isPublic:host==="rubygems.org"||host==="index.rubygems.org"}}const OWNED=["\
github.com","gitlab.com","bitbucket.org","codeberg.org","gitee.com"],OTHERS=["golang.org","google.golang.org","cloud.google.com","firebase.google.com","gopkg.in",
"k8s.io","sigs.k8s.io","gvisor.dev","go.uber.org","go.opentelemetry.io","go.opencensus.io","go.etcd.io","go.mongodb.org","go.yaml.in","go.step.sm","go.starlark.\
net","go.mozilla.org","go.dedis.ch","go4.org","gocloud.dev","gonum.org","gorm.io","gotest.tools","honnef.co","modernc.org","mvdan.cc","nhooyr.io","oras.land","r\
sc.io","storj.io","tailscale.com","zombiezen.com","cuelang.org","entgo.io","filippo.io","cel.dev","dario.cat","buf.build","connectrpc.com","dagger.io","istio.io",
"knative.dev","helm.sh","lukechampine.com","cloud.google.com","contrib.go.opencensus.io","gitlab.com","software.sslmate.com","moul.io","pack.ag","pgregory.net",
"resty.dev","sourcegraph.com","upper.io","xorm.io"];function isPublicModule(name,own){const[host="",owner=""]=name.split("/"),[ownHost,ownOwner]=own.split("/");
return(0,network_host.Oo)(host,OWNED)?!(host===ownHost&&owner.toLowerCase()===ownOwner?.toLowerCase()):host!==ownHost&&(0,network_host.Oo)(host,OTHERS)}function goMod({
path,text}){const collector=(0,packages_collector.Y)(text),{module,required,replaced,go,toolchain,oddAt}=readGoMod(text);oddAt!==void 0&&collector.problem("this\
 is no line of a go.mod",oddAt);for(const{name,version,at,isDirect}of required){const real=replacementOf(name,version,replaced);real!=="local"&&collector.add({...moduleOf(
real.name,real.version,module,at),isDirect,askedBy:isDirect?[path]:[],...real.name!==name&&{alias:name}})}const built=toolchain??go;return built&&collector.add(
{ecosystem:"Go",name:"stdlib",version:built.version,at:built.at,source:{kind:"registry",isPublic:!0},isDirect:!0,askedBy:[path]}),collector.extraction()}function goSum({
path,text,peek}){const collector=(0,packages_collector.Y)(text),manifest=peek(`${folderOf(path)}go.mod`);if(manifest===void 0)return collector.extraction();const{
module,required,replaced,go}=readGoMod(manifest),[,minor="0"]=/^1\.(\d+)/.exec(go?.version??"1.16")??[];if(Number(minor)>=17)return collector.extraction();const known=new Set(
required.map(({name})=>name));for(const[name,each]of replaced)for(const{by}of each)known.add(by?.name??name);const highest=new Map;for(const{line,start}of(0,lines.
Dx)(text)){const[,name="",version=""]=/^(\S{1,300}) v([^\s/]{1,200}) h1:/.exec(line)??[];if(name===""||known.has(name))continue;const found2=highest.get(name);if(found2&&
compareVersions(found2.version??"",version)>=0)continue;const at=[start,start+name.length+version.length+2];highest.set(name,{...moduleOf(name,version,module,at),
isDirect:!1,askedBy:[]})}for(const each of highest.values())collector.add(each);return collector.extraction()}function moduleOf(name,version,own,at){return{ecosystem:"\
Go",name,version,at,source:{kind:"registry",isPublic:isPublicModule(name,own)}}}function replacementOf(name,version,replaced){const own=replaced.get(name),found2=own?.
find(each=>each.version===version)??own?.find(each=>each.version===void 0);return found2?found2.by??"local":{name,version}}const MODULE=String.raw`("[^"]{1,300}"|\x60[^\x60]{1,300}\x60|[^\s()"]{1,300})`,
REQUIRE=new RegExp(String.raw`^${MODULE}\s+v(\S{1,200})\s*(//.*)?$`),REPLACE=new RegExp(String.raw`^${MODULE}(?:\s+v(\S{1,200}))?\s*=>\s*${MODULE}(?:\s+v(\S{1,200}))?\s*(?://.*)?$`);
function readGoMod(text){let module="",block="",go,toolchain,oddAt;const required=[],replaced=new Map;for(const{line,start}of(0,lines.Dx)(text)){const plain=line.
trim();if(plain===""||plain.startsWith("//"))continue;if(block!==""&&plain.startsWith(")")){block="";continue}const opened=/^(\w+)\s*\(\s*(?:\/\/.*)?$/.exec(plain)?.[1];
if(block===""&&opened!==void 0){block=opened;continue}const[word="",rest=""]=block===""?split(plain):[block,plain],from=start+line.indexOf(rest===""?word:rest);
if(word==="require"){const[,name,version,comment=""]=REQUIRE.exec(rest)??[];name===void 0||version===void 0?oddAt??=start:required.push({name:bare(name),version,
at:[from,from+rest.indexOf(version,name.length)+version.length],isDirect:!/^\/\/\s*indirect\b/.test(comment)})}else if(word==="replace"){const[,name,version,by="",
byVersion]=REPLACE.exec(rest)??[];if(name===void 0)oddAt??=start;else{const own=replaced.get(bare(name))??[];own.push({version,by:byVersion===void 0?void 0:{name:bare(
by),version:byVersion}}),replaced.set(bare(name),own)}}else if(word==="module")module=bare(rest.split(/\s/)[0]??"");else if(word==="go"||word==="toolchain"){const version=/^(?:go)?(\d+(?:\.\d+){1,2}(?:(?:rc|beta)\d+)?)/.
exec(rest)?.[1],found2=version===void 0?void 0:{version,at:[start,start+line.trimEnd().length]};word==="go"?go=found2:toolchain=found2}else/^(?:exclude|retract|godebug|tool|ignore)$/.
test(word)||(oddAt??=start)}return{module,required,replaced,go,toolchain,oddAt}}function split(line){const at=line.search(/\s/);return at<0?[line,""]:[line.slice(
0,at),line.slice(at).trim()]}function bare(word){return word.replace(/^["`]|["`]$/g,"")}function compareVersions(a,b){const[left,right]=[a,b].map(each=>/^(\d+)\.(\d+)\.(\d+)(.*)$/.
exec(each));if(!left||!right)return left?1:right?-1:0;for(const index of[1,2,3]){const difference=Number(left[index])-Number(right[index]);if(difference!==0)return difference}
const[before,after]=[left[4]??"",right[4]??""];return before===after?0:before===""?1:after===""||before<after?-1:1}const MAVEN=["repo.maven.apache.org","repo1.m\
aven.org","maven.google.com","dl.google.com","plugins.gradle.org"];function gradleLock({path,text,peek}){const collector=(0,packages_collector.Y)(text),isPublic=scriptsAbove(
path,["build.gradle","build.gradle.kts","settings.gradle","settings.gradle.kts"],peek).every(script=>[...script.matchAll(/\burl\s*(?:=|\()?\s*(?:uri\s*\(\s*)?["'](https?:\/\/[^"']{1,300})["']/g)].
every(([,url=""])=>(0,network_host.Oo)((0,network_host.w4)(url)??"",MAVEN)));for(const{line,start}of(0,lines.Dx)(text)){if(line===""||line.startsWith("#")||line.
startsWith("empty="))continue;const[,group,artifact,version,configurations=""]=/^([^:=\s]{1,200}):([^:=\s]{1,200}):([^:=\s]{1,200})=(.*)$/.exec(line)??[];if(group===
void 0||artifact===void 0||version===void 0){collector.problem("this is no line of a gradle.lockfile",start);continue}collector.add({ecosystem:"Maven",name:`${group}\
:${artifact}`,version,at:[start,start+group.length+artifact.length+version.length+2],source:{kind:"registry",isPublic},isDev:configurations.split(",").every(each=>/test|lint|detekt|checkstyle|ktlint|jacoco|spotbugs/i.
test(each))})}return collector.extraction()}function nugetLock({path,text,peek}){const collector=(0,packages_collector.Y)(text),isPublic=scriptsAbove(path,["nug\
et.config","NuGet.config","NuGet.Config"],peek).every(config=>[...config.matchAll(/<add\s[^>]{0,300}?value="(https?:\/\/[^"]{1,300})"/gi)].every(([,url=""])=>(0,network_host.
Oo)((0,network_host.w4)(url)??"",["nuget.org"])));return collector.attempt(()=>{const top=new Map(collector.entries().map(entry=>[entry.key,entry])),version=top.
get("version");(!version||![1,2].includes(Number((0,json_entries.IL)(text,version))))&&collector.problem("its version is not known",version?.start);const frameworks=top.
get("dependencies");for(const framework of frameworks?collector.entries(frameworks.start):[])for(const entry of collector.entries(framework.start))read(entry)}),
collector.extraction();function read(entry){const value=(0,json_entries.IL)(text,entry);!isRecord(value)||textIn(value,"type")==="Project"||collector.add({ecosystem:"\
NuGet",name:entry.key,version:textIn(value,"resolved"),at:[entry.keyStart,entry.keyEnd],source:{kind:"registry",isPublic},isDirect:textIn(value,"type")==="Direc\
t",hasChecksum:textIn(value,"contentHash")!==void 0})}}function scriptsAbove(path,names,peek){const found2=[];for(let folder=folderOf(path);;folder=folderOf(folder.
slice(0,-1))){for(const name of names)found2.push(peek(folder+name)??"");if(folder==="")return found2}}var limits=__webpack_require__(54354);function npmLock(source){
const{text}=source,collector=(0,packages_collector.Y)(text);return collector.attempt(()=>{const top=new Map(collector.entries().map(entry=>[entry.key,entry])),written=top.
get("lockfileVersion"),version=written?(0,json_entries.IL)(text,written):void 0;version!==void 0&&!(typeof version=="number"&&version>=1&&version<=3)&&collector.
problem(`lockfileVersion ${JSON.stringify(version)?.slice(0,40)} is not known; it is read as version 3 where it looks like it`,written?.start);const reading={text,
folder:folderOf(source.path),registries:npmRegistries(source.path,source.peek)},packages=top.get("packages"),dependencies=top.get("dependencies");packages?readPackages(
packages,reading,collector):dependencies?readDependencies(dependencies,reading,directNames(source),collector.add,0):!written&&top.size>0&&collector.problem("it \
has neither packages nor dependencies: it is no lockfile of npm")}),collector.extraction()}const npm_lock_GROUPS=["dependencies","devDependencies","optionalDepe\
ndencies","peerDependencies"];function readPackages(packages,{text,folder,registries},collector){const found2=[];for(const entry of collector.entries(packages.start))
collector.attempt(()=>{const value=(0,json_entries.IL)(text,entry);isRecord(value)&&found2.push({entry,value})});const askedBy=askers(found2,folder);for(const{entry,
value}of found2){const{key}=entry,at=key.lastIndexOf("node_modules/");if(at<0||value.link===!0)continue;const alias=key.slice(at+13),name=textIn(value,"name")??
alias,version=textIn(value,"version"),resolved2=textIn(value,"resolved");if(resolved2!==void 0&&isLocalReference(resolved2))continue;const isBundled=value.inBundle===
!0||value.bundled===!0,asking=askedBy.get(key)??[],from=npmSource(name,resolved2,registries);collector.add({ecosystem:"npm",name,version:from.kind==="git"?void 0:
version,at:[entry.keyStart,entry.keyEnd],source:from,isDirect:asking.length>0,askedBy:asking,isDev:value.dev===!0,isOptional:value.optional===!0||value.devOptional===
!0,url:resolved2,urlAt:resolved2===void 0?void 0:placeOf(text,entry,"resolved"),hasChecksum:isBundled||from.kind==="git"||resolved2===void 0?void 0:value.integrity!==
void 0,runsScripts:value.hasInstallScript===!0,...name!==alias&&{alias}})}}function askers(found2,folder){const keys=new Set(found2.map(({entry})=>entry.key)),askedBy=new Map;
for(const{entry,value}of found2){if(entry.key.includes("node_modules/"))continue;const own=entry.key===""?"":`${entry.key}/`;for(const group of npm_lock_GROUPS)
for(const name of Object.keys(isRecord(value[group])?value[group]:{}))for(let from=own;from!==void 0;from=npm_lock_parent(from)){const key=`${from}node_modules/${name}`;
if(!keys.has(key))continue;const asking=askedBy.get(key)??[],manifest=`${folder}${own}package.json`;asking.includes(manifest)||askedBy.set(key,[...asking,manifest]);
break}}return askedBy}function npm_lock_parent(folder){return folder===""?void 0:folderOf(folder.slice(0,-1))}function readDependencies(dependencies,reading,direct,add,depth){
const{text,folder,registries}=reading;if(!(depth>=limits.lL))for(const entry of(0,json_entries.TP)(text,dependencies.start)){const own=new Map([...(0,json_entries.
TP)(text,entry.start)].map(each=>[each.key,each])),read=key=>{const value=own.get(key);return value&&(0,json_entries.IL)(text,value)},nested=own.get("dependenci\
es");nested&&readDependencies(nested,reading,depth===0&&direct?new Set:direct,add,depth+1);const written=read("version");if(typeof written!="string")continue;const resolved2=read(
"resolved"),alias=entry.key,[,real=alias,aliased]=/^npm:(.+)@([^@]*)$/s.exec(written)??[],version=aliased??written,isVersion=/^\d/.test(version),reference=typeof resolved2==
"string"?resolved2:isVersion?void 0:version;if(isLocalReference(reference??"")||isLocalReference(version))continue;const from=npmSource(real,reference,registries),
isDirect=direct?.has(alias);add({ecosystem:"npm",name:real,version:isVersion?version:void 0,at:[entry.keyStart,entry.keyEnd],source:from,isDirect,askedBy:isDirect===
!0?[`${folder}package.json`]:[],isDev:read("dev")===!0,isOptional:read("optional")===!0,url:reference,urlAt:own.has("resolved")?placeOfEntry(own.get("resolved")):
placeOfEntry(own.get("version")),hasChecksum:read("bundled")===!0||from.kind==="git"||reference===void 0?void 0:own.has("integrity"),...real!==alias&&{alias}})}}
function placeOfEntry(entry){return entry&&[entry.start,entry.end]}function directNames({path,peek}){const text=peek(`${folderOf(path)}package.json`);if(text!==
void 0)try{const manifest=JSON.parse(text);return new Set(npm_lock_GROUPS.flatMap(group=>isRecord(manifest)&&isRecord(manifest[group])?Object.keys(manifest[group]):
[]))}catch{return}}function placeOf(text,entry,key){const at=text.indexOf(`"${key}"`,entry.start),open=at<0||at>entry.end?-1:text.indexOf('"',at+key.length+2);if(open<
0||open>entry.end)return[entry.keyStart,entry.keyEnd];const close=text.indexOf('"',open+1);return close<0||close>entry.end?[entry.keyStart,entry.keyEnd]:[open,close+
1]}function pypiName(name){return name.toLowerCase().replace(/[-_.]+/g,"-")}const python_PUBLIC=["pypi.org","pypi.python.org","files.pythonhosted.org","download\
.pytorch.org","pypi.nvidia.com","pypi.ngc.nvidia.com","pypi.tuna.tsinghua.edu.cn","mirrors.tuna.tsinghua.edu.cn","mirrors.aliyun.com","mirrors.ustc.edu.cn","mir\
rors.cloud.tencent.com","mirrors.tencent.com","repo.huaweicloud.com","pypi.douban.com"];function isPublicIndex(url){const host=(0,network_host.w4)(url);return host!==
void 0&&(0,network_host.Oo)(host,python_PUBLIC)}function indexSource(url,isPublic=url===void 0||isPublicIndex(url)){const host=url===void 0?void 0:(0,network_host.
w4)(url);return{kind:"registry",...host!==void 0&&{host},isPublic}}function fileSource(url){const host=(0,network_host.w4)(url);return host==="files.pythonhoste\
d.org"?{kind:"registry",host,isPublic:!0}:{kind:"url",...host!==void 0&&{host},isPublic:!1}}function commitSource(url,commit){const host=(0,network_host.w4)(url.
replace(/^git\+/,""))??/^[\w.-]{1,60}@([\w.-]{1,200}):/.exec(url)?.[1]?.toLowerCase(),isCommit=commit!==void 0&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit);
return{kind:"git",...host!==void 0&&{host},...isCommit&&{commit:commit.toLowerCase()},isPublic:!1}}const NAME=/^\s*([A-Za-z0-9][\w.-]{0,200})/;function pythonAsks(lock,peek){
const path=`${folderOf(lock)}pyproject.toml`,text=peek(path),names=new Map;if(text===void 0)return{names:void 0,path};const ask=(name,isDev)=>{const key=name===
void 0||name==="python"?"":pypiName(name);key!==""&&names.set(key,{isDev:(names.get(key)?.isDev??!0)&&isDev})},askAll=(list,isDev)=>{for(const item of list?tomlItems(
text,list):[])ask(NAME.exec(tomlText(text,item)??"")?.[1],isDev)};try{for(const{name,entries}of tomlTables(text))if(name==="project")askAll(entries.get("depende\
ncies"),!1);else if(name==="project.optional-dependencies")for(const list of entries.values())askAll(list,!1);else if(name==="dependency-groups"||name==="tool.p\
dm.dev-dependencies")for(const list of entries.values())askAll(list,!0);else if(name==="tool.uv")askAll(entries.get("dev-dependencies"),!0);else if(name==="tool\
.poetry.dependencies")for(const key of entries.keys())ask(key.split(".")[0],!1);else if(/^tool\.poetry\.(?:dev-dependencies|group\..{1,100}\.dependencies)$/.test(
name))for(const key of entries.keys())ask(key.split(".")[0],!0);else/^tool\.poetry\.(?:group\..{1,100}\.)?dependencies\./.test(name)&&ask(name.replace(/^.*dependencies\./,
""),name.includes(".group."))}catch{}return{names,path}}function askedFor({names,path},name){const isDirect=names?.has(name);return{isDirect,askedBy:isDirect===
!0?[path]:[]}}function pipfileLock({path,text,peek}){const collector=(0,packages_collector.Y)(text),manifest=`${folderOf(path)}Pipfile`,asked=namesIn(peek(manifest));
return collector.attempt(()=>{const top=new Map(collector.entries().map(entry=>[entry.key,entry])),meta=top.get("_meta"),about=meta&&(0,json_entries.IL)(text,meta),
spec=isRecord(about)?about["pipfile-spec"]:void 0;spec!==void 0&&spec!==6&&collector.problem("its pipfile-spec is not known",meta?.start);const indexes=new Map;
for(const each of isRecord(about)&&Array.isArray(about.sources)?about.sources:[])isRecord(each)&&indexes.set(textIn(each,"name")??"",textIn(each,"url")??"");const isPublic=[
...indexes.values()].every(isPublicIndex),inDefault=new Set,read=(group,isDev)=>{for(const entry of collector.entries(group.start)){const value=(0,json_entries.
IL)(text,entry);if(!isRecord(value))continue;const name=pypiName(entry.key),[git,file]=[textIn(value,"git"),textIn(value,"file")];if(textIn(value,"path")!==void 0||
file!==void 0&&!/^https?:/i.test(file))continue;isDev||inDefault.add(name);const index=indexes.get(textIn(value,"index")??""),isDirect=asked?.has(name);collector.
add({ecosystem:"PyPI",name,version:git===void 0?textIn(value,"version")?.replace(/^===?/,""):void 0,at:[entry.keyStart,entry.keyEnd],source:git!==void 0?commitSource(
git,textIn(value,"ref")):file!==void 0?fileSource(file):indexSource(index,index===void 0?isPublic:isPublicIndex(index)),isDirect,askedBy:isDirect===!0?[manifest]:
[],isDev:isDev&&!inDefault.has(name),url:git??file??index,hasChecksum:git===void 0?Array.isArray(value.hashes)&&value.hashes.length>0:void 0})}};for(const[key,group]of top)
key!=="_meta"&&read(group,key!=="default")}),collector.extraction()}function namesIn(text){if(text===void 0)return;const names=new Set;try{for(const{name,entries}of tomlTables(
text)){const[,below]=/^(?:dev-)?packages(?:\.(.+))?$/.exec(name)??[];if(below!==void 0)names.add(pypiName(below));else if(/^(?:dev-)?packages$/.test(name))for(const key of entries.
keys())names.add(pypiName(key.split(".")[0]??key))}}catch{}return names}const pnpm_lock_GROUPS={dependencies:{isDev:!1,isOptional:!1},devDependencies:{isDev:!0,
isOptional:!1},optionalDependencies:{isDev:!1,isOptional:!0}};function pnpmLock(source){const{text,path}=source,collector=(0,packages_collector.Y)(text),lock=walk(
text,folderOf(path)),{version}=lock;version===void 0&&lock.packages.length===0?/^[^#\s]/m.test(text)&&collector.problem("it is no lockfile of pnpm"):version===void 0?
collector.problem("it has no lockfileVersion; it is read as version 9"):/^(?:5(?:\.\d+)?(?:-\w+)?|6\.\d+|7\.\d+|9\.\d+)$/.test(version)||collector.problem(`lock\
fileVersion ${version.slice(0,40)} is not known; it is read as version 9`,lock.versionAt);const form=Number.parseFloat(version??"9"),registries=npmRegistries(path,
source.peek),isOld=form<6,needsById=new Map;for(const{key,needs}of[...lock.packages,...lock.snapshots.values()])needs.length>0&&needsById.set(canonical(key),needs);
const askedBy=new Map,roots=lock.asks.map(({id:id2,isDev,isOptional,manifest})=>{const package_=packageKey(id2),asking=askedBy.get(package_)??[];return asking.includes(
manifest)||askedBy.set(package_,[...asking,manifest]),{id:id2,isDev,isOptional}}),need=reached(roots,id2=>needsById.get(id2)??[]),needOf=new Map;for(const[id2,{
isDev,isOptional}]of need){const known=needOf.get(packageKey(id2));needOf.set(packageKey(id2),{isDev:isDev&&known?.isDev!==!1,isOptional:isOptional&&known?.isOptional!==
!1})}for(const{key,at,fields}of lock.packages){const named=namedBy(key,isOld),name=fields.get("name")?.text??named.name,written=fields.get("version")?.text??named.
version,kind=fields.get("resolution.type")?.text;if(kind==="directory"||/^(?:file|link|workspace):/.test(named.version??"")||/^(?:file|link):/.test(key))continue;
const tarball=fields.get("resolution.tarball"),repository=fields.get("resolution.repo");if(tarball&&/^file:/.test(tarball.text))continue;const from=kind==="git"||
repository?npmSource(name,`git+${repository?.text??""}#${fields.get("resolution.commit")?.text??""}`,registries):npmSource(name,tarball?.text??named.url,registries),
asking=askedBy.get(packageKey(key))??[],dev=fields.get("dev")?.text,optional=fields.get("optional")?.text,url=tarball?.text??repository?.text??named.url,place=tarball??
repository;collector.add({ecosystem:"npm",name,version:from.kind==="git"?void 0:written,at,source:from,isDirect:asking.length>0,askedBy:asking,isDev:dev===void 0?
needOf.get(packageKey(key))?.isDev===!0:dev==="true",isOptional:optional===void 0?needOf.get(packageKey(key))?.isOptional===!0:optional==="true",url,urlAt:place&&
[place.start,place.end],hasChecksum:from.kind==="git"?void 0:fields.has("resolution.integrity"),runsScripts:fields.has("requiresBuild")?fields.get("requiresBuil\
d")?.text==="true":void 0})}return collector.extraction()}function walk(text,folder){const lock={version:void 0,versionAt:0,packages:[],snapshots:new Map,asks:[]};
let section="",importer=".",group="",asked="",entry,field="";const ask=(name,written)=>{const found2=pnpm_lock_GROUPS[group],id2=idOf(name,written);found2&&id2!==
void 0&&lock.asks.push({manifest:`${folder}${importer==="."?"":`${importer}/`}package.json`,id:id2,...found2})};for(const{line,start}of(0,lines.Dx)(text)){const indent=(0,lines.
_j)(line);if(line.length===indent||line[indent]==="#")continue;const pair=pairIn(line,indent,start);if(!pair)continue;const{key,value}=pair;if(indent===0)section=
key,entry=void 0,group=Object.hasOwn(pnpm_lock_GROUPS,key)?key:"",importer=".",key==="lockfileVersion"&&value&&(lock.version=value.text,lock.versionAt=value.start);else if(section===
"packages"||section==="snapshots"){if(indent===2)entry={key,at:pair.at,fields:new Map,needs:[]},section==="packages"?lock.packages.push(entry):lock.snapshots.set(
key,entry),field="";else if(entry&&indent===4)field=value?"":key,value?.text.startsWith("{")?addFlow(entry,key,value):value&&entry.fields.set(key,value);else if(entry&&
indent>4&&field==="resolution"&&value)entry.fields.set(`resolution.${key}`,{...value,text:(0,lines.qZ)(value.text.replace(/,$/,""))});else if(entry&&indent===6&&
value&&(field==="dependencies"||field==="optionalDependencies")){const id2=idOf(key,value.text);id2!==void 0&&entry.needs.push({id:id2,isOptional:field==="optio\
nalDependencies"})}}else section==="importers"?indent===2?importer=key:indent===4?group=key:indent===6?(asked=key,value&&ask(key,value.text)):indent===8&&key===
"version"&&value&&ask(asked,value.text):group!==""&&(indent===2?(asked=key,value&&ask(key,value.text)):indent===4&&key==="version"&&value&&ask(asked,value.text))}
return lock}function pairIn(line,indent,start){const quote=line[indent];let end;if(quote==="'"||quote==='"'){if(end=line.indexOf(quote,indent+1),end<0)return;end++}else if(end=
line.indexOf(": ",indent),end<0&&(end=line.endsWith(":")?line.length-1:-1),end<0)return;if(line[end]!==":")return;let at=end+1;for(;line[at]===" ";)at++;const written=line.
slice(at).trimEnd();return{key:(0,lines.qZ)(line.slice(indent,end)),at:[start+indent,start+end],value:written===""?void 0:{text:(0,lines.qZ)(written),start:start+
at,end:start+at+written.length}}}function addFlow({fields},key,{text,start}){for(const match of text.matchAll(/([A-Za-z]+): ('[^']*'|"[^"]*"|[^,}\s]+)/g)){const[
whole,name="",value=""]=match,at=start+match.index+whole.length-value.length;fields.set(`${key}.${name}`,{text:(0,lines.qZ)(value),start:at,end:at+value.length})}}
function idOf(name,written){return/^(?:link|file|workspace):/.test(written)?void 0:written.startsWith("/")||/^[a-z][\w+.-]*:\/\/|^[\w.-]+\.[a-z]+\//i.test(written)||
/^(?:@[^@/(]+\/)?[a-z][^@/(]*@/i.test(written)?canonical(written):`${name}@${written}`}function canonical(key){const[,old,rest=""]=/^\/((?:@[^/@]+\/)?[^/@]+)\/(\d.*)$/s.
exec(key)??[];return old===void 0?key.replace(/^\//,""):`${old}@${rest}`}function packageKey(key){const plain=canonical(key.replace(/\(.*$/s,""));return/^(?:@[^/@]+\/)?[^/@]+@\d[^_]*_/.
test(plain)?plain.slice(0,plain.indexOf("_")):plain}function namedBy(key,isOld){const plain=key.replace(/\(.*$/s,"");if(plain.startsWith("/")){const[,name2="",version2]=(isOld?
/^\/((?:@[^/]+\/)?[^/]+)\/([^_/]+)/:/^\/((?:@[^/]+\/)?[^@/]+)@(.+)$/).exec(plain)??[];return{name:name2,...version2!==void 0&&{version:version2}}}const[,host,scoped,
foreign]=/^([\w.-]+\.[a-z]{2,}(?::\d+)?)\/((?:@[^/]+\/)?[^/@]+)[/@](\d[^_/]*)/.exec(plain)??[];if(host!==void 0&&scoped!==void 0&&foreign!==void 0)return{name:scoped,
version:foreign,url:`https://${host}/${scoped}/-/${scoped.replace(/^.*\//,"")}-${foreign}.tgz`};const at=plain.indexOf("@",1);if(at<0)return{name:plain};const version=plain.
slice(at+1),name=plain.slice(0,at);return/^[a-z][\w+.-]*:/i.test(version)?{name,url:version}:{name,version}}const POETRY=/^[12](?:\.|$)/,PDM=/^[1-4](?:\.|$)/;function poetryLock(source){
const{text}=source,collector=(0,packages_collector.Y)(text),asks=pythonAsks(source.path,source.peek);let last;const done=()=>{last&&add(last.table,last.from),last=
void 0},add=(table,from)=>{const found2=packageIn(text,table);if(!found2)return;const{entries}=table,category=tomlText(text,entries.get("category")),groups=textsIn(
text,table,"groups"),sourceOf2=poetrySource(text,from);if(sourceOf2==="local")return;const files=entries.get("files");collector.add({...found2,version:sourceOf2.
kind==="git"?void 0:found2.version,source:sourceOf2,...askedFor(asks,found2.name),isDev:category==="dev"||groups.length>0&&!groups.includes("main"),isOptional:text.
slice(...rangeOf(entries.get("optional")))==="true",...urlOf(text,from),hasChecksum:files&&sourceOf2.kind!=="git"?tomlItems(text,files).length>0:void 0})};return collector.
attempt(()=>{for(const table of tomlTables(text))if(table.isList&&table.name==="package")done(),last={table};else if(table.name==="package.source"&&last)last.from=
table;else if(table.name==="metadata"){done();const version=tomlText(text,table.entries.get("lock-version"));version!==void 0&&!POETRY.test(version)&&collector.
problem(`lock-version ${version.slice(0,40)} is not known`,table.entries.get("lock-version")?.start)}done()}),collector.extraction()}function pdmLock(source){const{
text}=source,collector=(0,packages_collector.Y)(text),asks=pythonAsks(source.path,source.peek),ownIndexes=indexesIn(source.peek(asks.path)??"");return collector.
attempt(()=>{for(const table of tomlTables(text)){if(table.name==="metadata"){const version=tomlText(text,table.entries.get("lock_version"));version!==void 0&&!PDM.
test(version)&&collector.problem(`lock_version ${version.slice(0,40)} is not known`,table.entries.get("lock_version")?.start)}const found2=table.isList&&table.name===
"package"?packageIn(text,table):void 0;if(!found2)continue;const{entries}=table,field=key=>tomlText(text,entries.get(key));if(field("path")!==void 0)continue;const[
git,url]=[field("git"),field("url")],groups=textsIn(text,table,"groups"),from=git!==void 0?commitSource(git,field("revision")):url!==void 0?fileSource(url):indexSource(
void 0,ownIndexes.every(isPublicIndex)),files=entries.get("files");collector.add({...found2,version:git!==void 0?void 0:found2.version,source:from,...askedFor(asks,
found2.name),isDev:groups.length>0&&!groups.includes("default"),url:git??url,urlAt:git!==void 0?rangeOf(entries.get("git")):url!==void 0?rangeOf(entries.get("ur\
l")):void 0,hasChecksum:files&&git===void 0?tomlItems(text,files).length>0:void 0})}}),collector.extraction()}function packageIn(text,{entries}){const at=entries.
get("name"),name=tomlText(text,at);if(!(!at||name===void 0))return{ecosystem:"PyPI",name:pypiName(name),version:tomlText(text,entries.get("version")),at:[at.keyStart,
at.end]}}function poetrySource(text,from){if(!from)return indexSource(void 0);const field=key=>tomlText(text,from.entries.get(key)),url=field("url")??"";switch(field(
"type")){case"directory":case"file":return"local";case"git":return commitSource(url,field("resolved_reference"));case"url":return fileSource(url);default:{const host=(0,network_host.
w4)(url);return{kind:"registry",...host!==void 0&&{host},isPublic:isPublicIndex(url)}}}}function urlOf(text,from){const entry=from?.entries.get("url");return entry?
{url:tomlText(text,entry),urlAt:[entry.start,entry.end]}:{}}function textsIn(text,{entries},key){const entry=entries.get(key);return entry?tomlItems(text,entry).
flatMap(item=>tomlText(text,item)??[]):[]}function rangeOf(entry){return entry?[entry.start,entry.end]:[0,0]}function indexesIn(text){const found2=[];try{for(const{
name,isList,entries}of tomlTables(text))isList&&name==="tool.pdm.source"&&found2.push(tomlText(text,entries.get("url"))??"")}catch{}return found2}const LONG={"-\
r":"--requirement","-c":"--constraint","-e":"--editable","-i":"--index-url","-f":"--find-links","--pypi-url":"--index-url"};function requirementsTxt(source){const{
path,text,peek}=source,collector=(0,packages_collector.Y)(text),{requirements,options,oddAt}=readRequirements(text),[odd]=oddAt;odd!==void 0&&collector.problem(
oddAt.length===1?"this is no requirement that pip would read":`${oddAt.length} lines are no requirements that pip would read`,odd);const isPublic=options.filter(
({name})=>name==="--index-url"||name==="--extra-index-url").every(({value})=>isPublicIndex(value))&&!options.some(({name})=>name==="--find-links"),main=options.
find(({name})=>name==="--index-url")?.value,pins=new Map;for(const{name,value}of options)if(name==="--constraint")for(const each of readRequirements(peek(resolved(
path,value))??"").requirements)each.version!==void 0&&pins.set(each.name,each.version);const isHashed=requirements.some(({hasHash:hasHash2})=>hasHash2),isConstraint=/constraints?[^/]*\.txt$/i.
test(path);for(const{name,at,version,range,url,urlAt,hasHash:hasHash2}of requirements){const pinned=version??(range===""?pins.get(name):void 0);if(url!==void 0&&
!/^(?:[a-z]+\+)?(?:https?|ssh|git|ftp):/i.test(url))continue;const isGit=url!==void 0&&/^(?:git|hg|svn|bzr)\+/i.test(url);pinned===void 0&&url===void 0||collector.
add({ecosystem:"PyPI",name,version:pinned,at,source:isGit?commitSource(url,/@([0-9a-f]{40})(?:#|$)/i.exec(url)?.[1]):url!==void 0?fileSource(url):indexSource(main,
isPublic),isDirect:isConstraint||isCompiled(text)?void 0:!0,askedBy:isConstraint||isCompiled(text)?[]:[path],isDev:/(?:^|[-_/.])(?:dev|develop|development|test|tests|testing|lint|docs?|ci)(?:[-_/.]|$)/i.
test(path),url,urlAt,hasChecksum:isGit?void 0:url!==void 0?hasHash2||/#sha(?:256|384|512)=/.test(url):isHashed?hasHash2:void 0})}return collector.extraction()}function isCompiled(text){
return/^# This file (?:is|was) autogenerated by (?:pip-compile|uv)\b/m.test(text.slice(0,1e3))}function resolved(path,written){const parts=[];for(const part of`${folderOf(
path)}${written}`.split("/"))part===".."?parts.pop():part!=="."&&part!==""&&parts.push(part);return parts.join("/")}function readRequirements(text){const requirements=[],
options=[],oddAt=[];for(const instruction of instructionsIn(text)){const option=optionIn(instruction);if(option&&(options.push(option),option.name!=="--editable"))
continue;const found2=requirementIn(option?{text:option.value,start:option.at[1]-option.value.length}:instruction);found2?requirements.push(found2):!option&&!/^\s*(?:\.|\/|[\w.-]+\/|file:|-)/.
test(instruction.text)&&oddAt.push(instruction.start)}return{requirements,options,oddAt}}function*instructionsIn(text){let open;for(const{line,start}of(0,lines.
Dx)(text)){const isComment=/^\s*#/.test(line),goesOn=!isComment&&/\\$/.test(line),written=isComment?"":goesOn?`${line.slice(0,-1)} `:line;if(open?open.text=`${open.
text.padEnd(start-open.start)}${written}`:open={text:written,start},goesOn||isComment&&open.text.trim()!=="")continue;const plain=open.text.replace(/(?:^|\s)#.*$/s,
"").trimEnd();plain.trim()!==""&&(yield{text:plain,start:open.start}),open=void 0}open&&open.text.trim()!==""&&(yield open)}function optionIn({text,start}){const[
whole,name="",value=""]=/^\s*(--?[a-z][a-z-]*)(?:[\s=]\s*(.*))?$/s.exec(text)??[];if(whole===void 0)return;const long=LONG[name]??name,written=value.trim().replace(
/^(["'])(.*)\1$/s,"$2"),at=start+text.indexOf(name);return{name:long,value:written,at:[at,start+text.trimEnd().length]}}const REQUIREMENT_TEXT=2e3,REQUIREMENT=/^\s{0,40}([A-Za-z0-9][\w.-]{0,200})\s{0,20}(?:\[[^\]]{0,500}\]\s{0,20})?(?:@\s{0,20}(\S+)|\(?((?:\s{0,20}(?:===|[=<>!~]=|[<>])\s{0,20}[^\s,;)#]{1,200}\s{0,20},?){0,10})\)?)\s{0,20}(?:;[^\n]*|\s--.*)?$/s;
function requirementIn({text,start}){const plain=text.replace(/\s--(?:hash|config-settings?|global-option|install-option)\b.*$/s,""),hasHash2=/\s--hash[\s=]/.test(
text),repository=/^\s*((?:(?:git|hg|svn|bzr)\+|https?:|ftp:)\S+)/i.exec(plain)?.[1];if(repository!==void 0){const name2=/#(?:.*&)?egg=([\w.-]{1,200})/.exec(repository)?.[1]??
nameOfFile(repository),from2=start+text.indexOf(repository),at2=[from2,from2+repository.length];return name2===void 0?void 0:{name:pypiName(name2),at:at2,version:void 0,
range:"",url:repository,urlAt:at2,hasHash:hasHash2}}const match=plain.length>REQUIREMENT_TEXT?null:REQUIREMENT.exec(plain.trimEnd()),name=match?.[1];if(!match||
name===void 0)return;const[,,url,range=""]=match,from=start+text.indexOf(name),specifiers=range.split(",").map(each=>each.trim()),pinned=specifiers.length===1?/^={2,3}\s*([^*]+)$/.
exec(specifiers[0]??"")?.[1]?.trim():void 0,at=url===void 0?void 0:start+text.indexOf(url),end=url!==void 0&&at!==void 0?at+url.length:range.trim()===""?from+name.
length:start+text.indexOf(range)+range.trimEnd().length;return{name:pypiName(name),at:[from,end],version:pinned,range:range.trim(),url,urlAt:at===void 0?void 0:
[at,end],hasHash:hasHash2}}function nameOfFile(url){if((0,network_host.w4)(url)!==void 0)return/\/([A-Za-z0-9][\w.]{0,100}?(?:-[A-Za-z][\w.]{0,60})*)-v?\d[^/]*\.(?:whl|tar\.gz|zip|tar\.bz2)(?:[?#]|$)/.
exec(url)?.[1]}function uvLock({path,text}){const collector=(0,packages_collector.Y)(text),all=[];return collector.attempt(()=>{for(const table of tomlTables(text))
if(table.name===""){const version=table.entries.get("version");version&&text.slice(version.start,version.end)!=="1"&&collector.problem(`version ${text.slice(version.
start,version.end).slice(0,40)} is not known`,version.start)}else table.isList&&table.name==="package"?all.push({table,more:[]}):/^package\.(?:optional|dev)-dependencies$/.
test(table.name)&&all.at(-1)?.more.push(table)}),collector.attempt(()=>{const askedBy=new Map,roots=[],needs=new Map,nameOf=({table})=>pypiName(tomlText(text,table.
entries.get("name"))??"");for(const each of all){const lists=listsOf(text,each),local=localPath(text,each.table);if(local===void 0){const own=needs.get(nameOf(each))??
[];for(const{names,isOptional}of lists)own.push(...names.map(id2=>({id:id2,isOptional})));needs.set(nameOf(each),own);continue}const manifest=`${folderOf(path)}${local===
"."?"":`${local.replace(/^\.\/|\/$/g,"")}/`}pyproject.toml`;for(const{names,isDev,isOptional}of lists)for(const id2 of names){roots.push({id:id2,isDev,isOptional});
const asking=askedBy.get(id2)??[];asking.includes(manifest)||askedBy.set(id2,[...asking,manifest])}}const need=reached(roots,id2=>needs.get(id2)??[]);for(const{
table}of all){const found2=packageIn(text,table);if(!found2||localPath(text,table)!==void 0)continue;const from=uvSource(text,table.entries.get("source"));if(from===
void 0)continue;const asking=askedBy.get(found2.name)??[];collector.add({...found2,version:from.source.kind==="git"?void 0:found2.version,...from,isDirect:asking.
length>0,askedBy:asking,...need.get(found2.name)??{},hasChecksum:from.source.kind==="registry"||from.source.kind==="url"?hasHash(text,table):void 0})}}),collector.
extraction()}function localPath(text,{entries}){const source=entries.get("source");for(const key of["editable","virtual","directory","path"]){const found2=tomlText(
text,tomlField(text,source,key));if(found2!==void 0)return found2}}function listsOf(text,{table,more}){const names=list=>list?tomlItems(text,list).flatMap(item=>tomlText(
text,tomlField(text,item,"name"))??[]).map(pypiName):[];return[{names:names(table.entries.get("dependencies")),isDev:!1,isOptional:!1},...more.flatMap(({name,entries})=>[
...entries.values()].map(list=>({names:names(list),isDev:name==="package.dev-dependencies",isOptional:name==="package.optional-dependencies"})))]}function uvSource(text,entry){
const field=key=>tomlField(text,entry,key),[registry,git,url]=[field("registry"),field("git"),field("url")],at=registry??git??url,written=tomlText(text,at);if(!at||
written===void 0)return entry?void 0:{source:indexSource(void 0)};const place={url:written,urlAt:[at.start,at.end]};if(git)return{source:commitSource(written,/#([0-9a-f]{40,64})$/i.
exec(written)?.[1]),...place};if(url)return{source:fileSource(written),...place};if(!/^https?:/i.test(written))return{source:{kind:"path",isPublic:!1},...place};
const host=(0,network_host.w4)(written);return{source:{kind:"registry",...host!==void 0&&{host},isPublic:isPublicIndex(written)},...place}}function hasHash(text,{
entries}){const sdist=entries.get("sdist"),wheels=entries.get("wheels"),files=[...sdist?[sdist]:[],...wheels?tomlItems(text,wheels):[]];return files.length===0?
void 0:files.every(file=>tomlField(text,file,"hash")??tomlField(text,file,"hashes"))}function pylock({text}){const collector=(0,packages_collector.Y)(text);return collector.
attempt(()=>{let last;const done=()=>{last&&add(last.table,last.parts),last=void 0},add=(table,parts)=>{const found2=packageIn(text,table);if(!found2)return;const part=(key,field)=>parts.
get(key)?.entries.get(field)??tomlField(text,table.entries.get(key),field),has=key=>table.entries.has(key)||parts.has(key);if(has("directory"))return;const[vcs,
archive]=[part("vcs","url"),part("archive","url")];if(has("archive")&&!archive)return;const index=table.entries.get("index"),at=vcs??archive??index,written=tomlText(
text,at),source=vcs?commitSource(written??"",tomlText(text,part("vcs","commit-id"))):archive?fileSource(written??""):indexSource(written);collector.add({...found2,
version:vcs?void 0:found2.version,source,url:written,urlAt:at&&[at.start,at.end],hasChecksum:vcs?void 0:archive?part("archive","hashes")!==void 0||parts.has("ar\
chive.hashes"):parts.size>0?void 0:hasHash(text,table)})};for(const table of tomlTables(text))if(table.name===""){const version=table.entries.get("lock-version"),
written=tomlText(text,version);written!==void 0&&!/^1\./.test(written)&&collector.problem(`lock-version ${written.slice(0,40)} is not known`,version?.start)}else
table.isList&&table.name==="packages"?(done(),last={table,parts:new Map}):table.name.startsWith("packages.")&&last?.parts.set(table.name.slice(9),table);done()}),
collector.extraction()}const npm_asks_GROUPS=["dependencies","devDependencies","optionalDependencies"];function npmAsks({path,peek,named}){const folder=folderOf(
path),own=`${folder}package.json`,root=parsed(peek(own));if(!root)return;const members=root.workspaces===void 0?[]:named("package.json",folder).filter(each=>each!==
own&&!each.includes("node_modules/"));return[own,...members.slice(0,limits.m9)].flatMap(manifest=>asksOf(manifest===own?root:parsed(peek(manifest)),manifest))}function asksOf(value,manifest){
return isRecord(value)?npm_asks_GROUPS.flatMap(group=>Object.entries(isRecord(value[group])?value[group]:{}).flatMap(([name,spec])=>typeof spec=="string"?[{name,
spec,isDev:group==="devDependencies",isOptional:group==="optionalDependencies",manifest}]:[])):[]}function parsed(text){try{const value=text===void 0?void 0:JSON.
parse(text);return isRecord(value)?value:void 0}catch{return}}function yarnLock(source){const{text}=source,collector=(0,packages_collector.Y)(text);if(/^__metadata:/m.
test(text))berry(source,collector);else if(/^# yarn lockfile v1\b/m.test(text.slice(0,2e3))||text.trim()==="")classic(source,collector);else{const version=/^# yarn lockfile (v\S{1,20})/m.
exec(text.slice(0,2e3))?.[1];collector.problem(version===void 0?"it does not say which version of yarn.lock it is; it is read as version 1":`yarn lockfile ${version}\
 is not known; it is read as version 1`),classic(source,collector)}return collector.extraction()}function*blocksIn(text,collector){let block,group;for(const{line,
start}of(0,lines.Dx)(text)){if(line===""||line.startsWith("#"))continue;const indent=(0,lines._j)(line);if(indent===0){if(block&&(yield block),block=void 0,group=
void 0,!line.endsWith(":")){/^(?:<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/.test(line)||collector.problem("a line is no part of a yarn.lock",start);continue}const keys=line.
slice(0,-1);block={keys:keysIn(keys),start,end:start+keys.length,fields:new Map,needs:[]}}else if(block&&indent===2){const[whole,quotedKey="",separator="",value=""]=/^ {2}("[^"]*"|[^\s:"]+)(:? |:?$)(.*)$/.
exec(line)??[];if(group=value===""?quotedKey:void 0,whole===void 0||value==="")continue;const at=start+line.length-value.length;separator!==""&&block.fields.set(
(0,lines.qZ)(quotedKey),{text:(0,lines.qZ)(value),start:at,end:at+value.length})}else if(block&&indent===4&&(group==="dependencies"||group==="optionalDependenci\
es")){const[,name="",range=""]=/^ {4}("[^"]*"|[^\s:"]+):?\s+(.+)$/.exec(line)??[];name!==""&&block.needs.push({key:`${(0,lines.qZ)(name)}@${(0,lines.qZ)(range)}`,
isOptional:group==="optionalDependencies"})}}block&&(yield block)}function keysIn(written){return(0,lines.qZ)(written).split(/"?, "?/).map(key=>key.replace(/^"|"$/g,
"")).filter(key=>key!=="")}function splitKey(key){const at=key.indexOf("@",1);return at<0?[key,""]:[key.slice(0,at),key.slice(at+1)]}function classic(source,collector){
const registries=npmRegistries(source.path,source.peek),blocks=[...blocksIn(source.text,collector)],byKey=new Map(blocks.flatMap(block=>block.keys.map(key=>[key,
block]))),asks=npmAsks(source),{askedBy,need}=yarn_lock_needsOf((asks??[]).map(ask=>({...ask,key:`${ask.name}@${ask.spec}`})),byKey);for(const block of blocks){
const[alias]=splitKey(block.keys[0]??""),resolved2=block.fields.get("resolved");if(block.keys.some(key=>isLocalReference(splitKey(key)[1]))||resolved2&&isLocalReference(
resolved2.text))continue;const name=block.keys.map(key=>splitKey(key)[1]).map(range=>/^npm:(.+?)(?:@[^@]*)?$/.exec(range)?.[1]).find(Boolean)??alias,from=npmSource(
name,resolved2?.text,registries),asking=askedBy.get(block)??[];collector.add({ecosystem:"npm",name,version:from.kind==="git"?void 0:block.fields.get("version")?.
text,at:[block.start,block.end],source:from,isDirect:asks&&asking.length>0,askedBy:asking,...need.get(block)??{},url:resolved2?.text,urlAt:resolved2&&[resolved2.
start,resolved2.end],hasChecksum:resolved2===void 0||from.kind==="git"?void 0:block.fields.has("integrity")||/#[0-9a-f]{40}$/.test(resolved2.text),...name!==alias&&
{alias}})}}function berry(source,collector){const registries=npmRegistries(source.path,source.peek),blocks=[...blocksIn(source.text,collector)],version=Number(blocks.
find(({keys})=>keys[0]==="__metadata")?.fields.get("version")?.text);version>=4&&version<=10||collector.problem(`its version ${String(version).slice(0,20)} is n\
ot known`);const byKey=new Map(blocks.flatMap(block=>block.keys.map(key=>[key,block]))),members=blocks.flatMap(block=>{const at=/@workspace:(.*)$/.exec(block.fields.
get("resolution")?.text??"")?.[1];return at===void 0?[]:[{block,manifest:`${folderOf(source.path)}${at==="."?"":`${at}/`}package.json`}]}),{askedBy,need}=yarn_lock_needsOf(
members.flatMap(({block,manifest})=>{const own=new Map(yarn_lock_asksIn(source,manifest).map(ask=>[ask.name,ask]));return block.needs.map(({key,isOptional})=>({
key,manifest,isDev:own.get(splitKey(key)[0])?.isDev===!0,isOptional:isOptional||own.get(splitKey(key)[0])?.isOptional===!0}))}),byKey);for(const block of blocks){
const resolution=block.fields.get("resolution");if(!resolution)continue;const[name,reference]=splitKey(resolution.text);if(/^(?:workspace|patch|link|portal|file|exec|virtual):/.
test(reference))continue;const[alias]=splitKey(block.keys[0]??""),{from,version:written,url}=berrySource(reference,host=>npmSource(name,host,registries)),asking=askedBy.
get(block)??[];collector.add({ecosystem:"npm",name,version:from.kind==="git"?void 0:written??block.fields.get("version")?.text,at:[block.start,block.end],source:from,
isDirect:asking.length>0,askedBy:asking,...need.get(block)??{},url,urlAt:[resolution.start,resolution.end],hasChecksum:from.kind==="git"?void 0:hasChecksum(block),
...name!==alias&&{alias}})}}function hasChecksum({fields}){return fields.has("checksum")?!0:fields.has("conditions")?void 0:!1}function berrySource(reference,npm){
const[,protocol="",rest=""]=/^(npm|jsr):(.*)$/s.exec(reference)??[];if(protocol==="")return{from:/[#&]commit=([0-9a-f]{40})/.exec(reference)||/\.git(?:#|$)|^git/.
test(reference)?gitSource(reference):npm(reference),url:reference};const[version="",archive]=rest.split("::__archiveUrl="),url=archive===void 0?void 0:yarn_lock_decoded(
archive);return{from:npm(url),version,...url!==void 0&&{url}}}function yarn_lock_decoded(text){try{return decodeURIComponent(text)}catch{return text}}function yarn_lock_asksIn({
peek},manifest){try{return asksOf(JSON.parse(peek(manifest)??""),manifest)}catch{return[]}}function yarn_lock_needsOf(asks,byKey){const askedBy=new Map,roots=[];
for(const{key,manifest,isDev,isOptional}of asks){const block=byKey.get(key)??byKey.get(key.replace("@","@npm:").replace(/^@npm:/,"@"));if(!block)continue;roots.
push({id:block.keys[0]??"",isDev,isOptional});const asking=askedBy.get(block)??[];asking.includes(manifest)||askedBy.set(block,[...asking,manifest])}const found2=reached(
roots,id2=>(byKey.get(id2)?.needs??[]).flatMap(({key,isOptional})=>{const block=byKey.get(key);return block?[{id:block.keys[0]??"",isOptional}]:[]}));return{askedBy,
need:new Map([...found2].flatMap(([id2,need])=>byKey.get(id2)?[[byKey.get(id2),need]]:[]))}}const READERS=[[/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/i,npmLock],
[/(?:^|\/)yarn\.lock$/i,yarnLock],[/(?:^|\/)pnpm-lock\.yaml$/i,pnpmLock],[/(?:^|\/)bun\.lock$/i,bunLock],[/(?:^|\/)poetry\.lock$/i,poetryLock],[/(?:^|\/)pdm\.lock$/i,
pdmLock],[/(?:^|\/)uv\.lock$/i,uvLock],[/(?:^|\/)pylock(?:\.[\w-]{1,60})?\.toml$/i,pylock],[/(?:^|\/)pipfile\.lock$/i,pipfileLock],[/(?:^|\/)cargo\.lock$/i,cargoLock],
[/(?:^|\/)composer\.lock$/i,composerLock],[/(?:^|\/)(?:gemfile\.lock|gems\.locked)$/i,gemfileLock],[/(?:^|\/)go\.mod$/,goMod],[/(?:^|\/)go\.sum$/,goSum],[/(?:^|\/)(?:buildscript-)?gradle\.lockfile$/i,
gradleLock],[/(?:^|\/)packages(?:\.[\w.-]{1,100})?\.lock\.json$/i,nugetLock],[/(?:^|\/)(?:[\w.-]{1,60}[._-])?(?:requirements|constraints)(?:[._-][\w.-]{1,60})?\.txt$|(?:^|\/)requirements\/[\w.-]{1,60}\.txt$/i,
requirementsTxt]];function packageReaderFor(path){return READERS.find(([name])=>name.test(path))?.[1]}var lib_escape=__webpack_require__(68989);function shownAddress(url){
return(0,lib_escape.Jj)(url.replace(/^([a-z][\w+.-]*:\/\/)[^/@\s]*@/i,"$1").replace(/[?#].*$/s,""),200)}function counted(count,one,many){return`${count} ${count===
1?one:many}`}const entryMismatch=({extraction})=>extraction.packages.flatMap(each=>{const{ecosystem,name,version,url,urlAt,at}=each,named=ecosystem==="npm"&&url!==
void 0?namedByUrl(url):void 0;if(!named||url===void 0)return[];const isOther=named.name.toLowerCase()!==name.toLowerCase(),isOtherVersion=!isOther&&version!==void 0&&
named.version!==""&&plainVersion(named.version)!==plainVersion(version);if(!isOther&&!isOtherVersion)return[];const says=isOther?`the package ${named.name}`:`ve\
rsion ${named.version}`;return[{rule:"deps/lockfile-entry-mismatch",at:urlAt??at,place:`package ${name}`,message:`The lockfile says ${isOther?name:`${name} ${version}`}\
, and installs ${says}: ${shownAddress(url)}.`,evidence:[shownAddress(url)],identity:`${name} ${named.name} ${isOtherVersion?named.version:""}`}]});function plainVersion(version){
return version.replace(/\+.*$/s,"").replace(/^v/,"")}const entries_SETTINGS={npm:[".npmrc",".yarnrc",".yarnrc.yml","bunfig.toml","pnpm-workspace.yaml","package.\
json"],PyPI:["pyproject.toml","Pipfile","uv.toml","poetry.toml","pip.conf"],RubyGems:["Gemfile","gems.rb",".bundle/config"]},unexpectedRegistry=({extraction,source})=>{
const groups=new Map;let total=0;for(const each of extraction.packages){const{ecosystem,source:from}=each;if(from.kind!=="registry"||!entries_SETTINGS[ecosystem]||
(total++,from.host===void 0||isPublicHost(ecosystem,from.host)))continue;const key=`${ecosystem} ${from.host}`;push(groups,key,each)}return[...groups.values()].
flatMap(own=>{const[first]=own;if(!first)return[];const host=first.source.host??"";if(isNamedInSettings(host,first.ecosystem,source))return[];const isMost=own.length*
2>total;return[{rule:"deps/registry-unexpected",at:first.urlAt??first.at,place:`registry ${host}`,message:`${counted(own.length,"package comes","packages come")}\
 from ${host}, which is neither the public registry nor named in any setting of this project${own.length===1?`: ${first.name}`:""}.`,evidence:own.slice(0,5).map(
({name,version})=>`${name} ${version??""}`.trim()),identity:host,...isMost&&{tier:"context"}}]})};function isPublicHost(ecosystem,host){return ecosystem==="npm"?
isPublicNpmHost(host):ecosystem==="PyPI"?isPublicIndex(`https://${host}/`):/(?:^|\.)rubygems\.org$/.test(host)}function isNamedInSettings(host,ecosystem,{path,peek}){
for(let folder=folderOf(path);;folder=folderOf(folder.slice(0,-1))){if((entries_SETTINGS[ecosystem]??[]).some(file=>peek(folder+file)?.toLowerCase().includes(host)))
return!0;if(folder==="")return!1}}const outsideRegistry=({extraction})=>extraction.packages.flatMap(({name,source,url,urlAt,at,hasChecksum:hasChecksum2})=>source.
kind!=="url"||url===void 0||!/^https?:/i.test(url)?[]:[{rule:"deps/source-outside-registry",at:urlAt??at,place:`package ${name}`,message:`${name} is an archive \
from ${source.host??"an address"}${hasChecksum2===!0?", held to a checksum":", and nothing says what has to be in it"}.`,evidence:[shownAddress(url)],identity:`${name}\
 ${source.host??""}`,...hasChecksum2===!0&&{tier:"context"}}]),UNENCRYPTED=/^(?:git\+)?(?:http|git|ftp):\/\//i,plainHttp=({extraction})=>{const groups=new Map;for(const each of extraction.
packages){const{url="",hasChecksum:hasChecksum2,source}=each,address=url.replace(/^(?:registry|sparse)\+/,"");if(!UNENCRYPTED.test(address))continue;const host=(0,network_host.
w4)(address.replace(/^git\+/,""))??"";if(host===""||(0,network_host.cW)(host))continue;const key=`${hasChecksum2===!0||source.commit!==void 0?"deps/plain-http":
"deps/plain-http-unchecked"} ${host}`;push(groups,key,each)}return[...groups].flatMap(([key,own])=>{const[rule="",host=""]=key.split(" "),[first]=own;if(!first)
return[];const how=rule==="deps/plain-http"?"":" and no checksum to hold it to";return[{rule,at:first.urlAt??first.at,place:`host ${host}`,message:`${own.length===
1?`${first.name} is`:`${own.length} packages, ${first.name} first, are`} fetched from ${host} without encryption${how}.`,evidence:[shownAddress(first.url??"")],
identity:host,...(0,network_host.bx)(host)&&{tier:"review"}}]})},missingChecksum=({extraction})=>{const asked=extraction.packages.filter(({hasChecksum:hasChecksum2,
source,url=""})=>hasChecksum2!==void 0&&source.kind==="registry"&&!UNENCRYPTED.test(url)),lacking=asked.filter(({hasChecksum:hasChecksum2})=>hasChecksum2===!1),
[first]=lacking;if(!first)return[];const isAll=lacking.length===asked.length;return[{rule:"deps/checksum-missing",at:first.at,place:isAll?"all entries":`package\
 ${first.name}`,message:isAll?`None of the ${asked.length} entries has a checksum: whatever the registry gives is installed.`:`${lacking.length===1?`${first.name}\
 has`:`${lacking.length} of ${asked.length} entries, ${first.name} first, have`} no checksum: whatever the registry gives is installed.`,evidence:lacking.slice(
0,5).map(({name,version})=>`${name} ${version??""}`.trim()),identity:isAll?"all":lacking.map(({name,version})=>`${name} ${version??""}`).join(`
`),...isAll&&{tier:"context"}}]},mutableGit=({extraction})=>extraction.packages.flatMap(({name,source,url,urlAt,at})=>source.kind!=="git"||source.commit!==void 0||
isShortCommit(url)?[]:[{rule:"deps/git-ref-mutable",at:urlAt??at,place:`package ${name}`,message:`${name} is taken from a repository${source.host===void 0?"":` \
at ${source.host}`} without a commit that pins it.`,evidence:[shownAddress(url??name)],identity:name}]);function isShortCommit(url){return/#[0-9a-f]{7,39}$/.test(
url??"")}const privateScope=({extraction,source})=>{if(!extraction.packages.some(({ecosystem,name})=>ecosystem==="npm"&&name.startsWith("@")))return[];const registries=npmRegistries(
source.path,source.peek);return extraction.packages.flatMap(({ecosystem,name,source:from,at,urlAt,url=""})=>{if(ecosystem!=="npm"||from.kind!=="registry"||from.
host===void 0||!isPublicNpmHost(from.host))return[];const own=registries.ownRegistry(name);return own===void 0||isPublicNpmHost(own)?[]:[{rule:"deps/private-sco\
pe-public",at:urlAt??at,place:`package ${name}`,message:`Settings of this project fetch ${name.slice(0,name.indexOf("/"))} from ${own===""?"a registry of its ow\
n":own}, and the lockfile fetches ${name} from ${from.host}, where anybody may publish.`,evidence:[shownAddress(url)],identity:name}]})},installScripts=({extraction})=>extraction.
packages.flatMap(({name,version,at,runsScripts})=>runsScripts!==!0?[]:[{rule:"deps/install-script",at,place:`package ${name}`,message:`${name} ${version??""} ru\
ns scripts of its own when it is installed.`.replace(/ {2,}/g," "),evidence:[`${name} ${version??""}`.trim()],identity:name}]);function push(groups,key,each){const own=groups.
get(key);own?own.push(each):groups.set(key,[each])}function conflictIn(text){if(!text.includes("<<<<<<< "))return;let first,count=0;for(const{line,start}of(0,lines.
Dx)(text))/^<<<<<<< \S/.test(line)&&(first??=[start,start+line.length],count++);return first&&text.includes(`
>>>>>>> `)?{at:first,count}:void 0}const conflicts=({source})=>{const found2=conflictIn(source.text);return found2?[{rule:"deps/conflict-markers",at:found2.at,place:"",
message:`This lockfile is half merged: ${counted(found2.count,"conflict is","conflicts are")} still open, and each tool reads it as it likes.`,evidence:["<<<<<<\
<"],identity:"conflict"}]:[]},REQUIREMENTS=/\.txt$/i,CONFIG=/(?:^|\/)pip\.(?:conf|ini)$/i,extraIndexes=({source:{path,text}})=>{if(!REQUIREMENTS.test(path)&&!CONFIG.
test(path))return[];const{requirements,options}=optionsOf(path,text),isHashed=requirements.length>0&&requirements.every(({hasHash:hasHash2})=>hasHash2);return options.
flatMap(({name,value,at})=>{const host=(0,network_host.w4)(value)??"an index the environment names";return name==="--extra-index-url"?[{rule:"deps/extra-index",
at,place:`index ${host}`,message:`Packages come from PyPI or from ${host}, whichever has the higher version: who publishes a name of the one on the other is ins\
talled.`,evidence:[shownAddress(value)],identity:host,...(isHashed||isPublicIndex(value))&&{tier:"context"}}]:name==="--trusted-host"?[{rule:"deps/certificate-u\
nchecked",at,place:`host ${value.slice(0,200)}`,message:`pip does not check the certificate of ${value.slice(0,200)}.`,evidence:[value.slice(0,200)],identity:value,
...(isHashed||(0,network_host.bx)(value.replace(/:\d+$/,"")))&&{tier:"context"}}]:(name==="--index-url"||name==="--find-links")&&/^http:/i.test(value)&&!(0,network_host.
cW)(host)?[{rule:isHashed?"deps/plain-http":"deps/plain-http-unchecked",at,place:`host ${host}`,message:`All packages are fetched from ${host} without encryptio\
n${isHashed?"":" and no checksum to hold them to"}.`,evidence:[shownAddress(value)],identity:host,...(0,network_host.bx)(host)&&{tier:"review"}}]:[]})};function optionsOf(path,text){
if(!CONFIG.test(path))return readRequirements(text);const options=[...(0,lines.Dx)(text)].flatMap(({line,start})=>{const[,key,value=""]=/^\s*(index-url|extra-index-url|trusted-host|find-links)\s*=\s*(\S.*)$/.
exec(line)??[];if(key===void 0)return[];const at=[start+line.indexOf(key),start+line.trimEnd().length];return value.split(/\s+/).map(each=>({name:`--${key}`,value:each,
at}))});return{requirements:[],options}}const unpinned=({source:{path,text,peek},artifact})=>{if(!/requirements/i.test(path)||!REQUIREMENTS.test(path))return[];
const{requirements,options}=readRequirements(text),open=requirements.filter(({version,url})=>version===void 0&&url===void 0),[first]=open;return!first||options.
some(({name})=>name==="--constraint")?[]:hasLock(path,["uv.lock","poetry.lock","pdm.lock","pylock.toml","Pipfile.lock"],artifact.tree?.exists)?[]:peek(`${folderOf(
path)}requirements.txt`)?.includes("autogenerated by")?[]:[{rule:"deps/requirement-unpinned",at:first.at,place:"",message:`${open.length===requirements.length?`\
None of the ${requirements.length}`:`${open.length} of ${requirements.length}`} requirements name one version: what is installed is whatever is newest, and no a\
dvisory can be looked up for it.`,evidence:open.slice(0,5).map(({name,range})=>`${name}${range}`.slice(0,100)),identity:"unpinned"}]};function hasLock(path,names,exists){
if(!exists)return!0;for(let folder=folderOf(path);;folder=folderOf(folder.slice(0,-1))){if(names.some(name=>exists(folder+name)))return!0;if(folder==="")return!1}}
const LOCKABLE=[{name:/(?:^|\/)package\.json$/,locks:["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb","deno.lock"],
asks:npmProgram},{name:/(?:^|\/)Pipfile$/,locks:["Pipfile.lock"],asks:text=>found(text,/^\[(?:dev-)?packages\][^\S\n]*\n+[^[\n]*=/m)},{name:/(?:^|\/)Gemfile$/,locks:[
"Gemfile.lock"],asks:text=>/^\s*gemspec\b/m.test(text)?void 0:found(text,/^\s{0,20}gem\s+["']/m)},{name:/(?:^|\/)Cargo\.toml$/,locks:["Cargo.lock"],asks:(text,folder,exists)=>/^\[package\]/m.
test(text)&&exists(`${folder}src/main.rs`)?found(text,/^\[(?:workspace\.)?dependencies\b/m):void 0},{name:/(?:^|\/)composer\.json$/,locks:["composer.lock"],asks:text=>/"type"\s*:\s*"project"/.
test(text)?found(text,/"require"\s*:/):void 0}],withoutLockfile=({artifact,source:{path,text}})=>{const exists=artifact.tree?.exists,kind=LOCKABLE.find(({name})=>name.
test(path));if(!kind||!exists||artifact.use!=="runtime")return[];const at=kind.asks(text,folderOf(path),exists);return at===void 0||hasLock(path,kind.locks,exists)?
[]:[{rule:"deps/lockfile-missing",at:[at,at+1],place:"",message:`No lockfile (${kind.locks.slice(0,4).join(", ")}) says which versions of its dependencies are i\
nstalled.`,evidence:[path.slice(path.lastIndexOf("/")+1)],identity:"lockfile"}]};function npmProgram(text){try{const manifest=JSON.parse(text);if(!isRecord(manifest)||
manifest.private!==!0||manifest.publishConfig!==void 0)return;const{dependencies}=manifest;return isRecord(dependencies)&&Object.values(dependencies).some(spec=>typeof spec==
"string"&&!/^(?:file|link|workspace|portal):/.test(spec))?found(text,/"dependencies"\s*:/):void 0}catch{return}}function found(text,pattern){const match=pattern.
exec(text);return match?match.index+(match[0].length-match[0].trimStart().length):void 0}const CHECKS=[conflicts,entryMismatch,plainHttp,outsideRegistry,unexpectedRegistry,
privateScope,missingChecksum,mutableGit,installScripts,extraIndexes,unpinned,withoutLockfile],NOTHING={packages:[],problems:[]},packages_packages=rules=>{const byId=new Map(
rules.map(rule=>[rule.info.id,rule]));return{name:"packages",keywords:[],appliesTo:({path,isWhole,link})=>isWhole&&!link&&(packageReaderFor(path)!==void 0||package_paths.
B.test(path)),detect(visit){const{artifact,report}=visit,source={path:artifact.path,text:artifact.latin1(),peek:path=>artifact.tree?.text(path),named:(name,folder)=>artifact.
tree?.named(name,folder)??[]},extraction=packageReaderFor(artifact.path)?.(source)??NOTHING;if(tell(visit,extraction),artifact.use!=="vendored")for(const check of CHECKS)
for(const{rule:id2,at,...problem}of check({artifact,source,extraction})){const rule=byId.get(id2);rule?.appliesTo(artifact)&&report({rule,range:at,...problem})}}}};
function tell({artifact,declare,resolve,gap},{packages:found2,problems}){for(const{detail,at}of problems)gap(at===void 0?detail:`line ${artifact.lines().position(
at).line}: ${detail}`,"unparsable");if(found2.length===0||(resolve(found2),artifact.use==="vendored"))return;const components=[...found2.filter(isAsked),...found2.
filter(each=>!isAsked(each))];for(const each of components)declare(componentOf(each))}function isAsked({isDirect}){return isDirect===!0}function componentOf({ecosystem,
name,version,at,isDirect,isDev,isOptional}){const type=package_book.QE[ecosystem],library=type==="githubactions"?void 0:(0,ai_catalogue.vT)(type,name);return{type:library?.
type??"package",name:library?.name??name,purl:library?.purl??(0,package_book.EH)(ecosystem,name),provider:library?.provider,version,origin:isDirect===!0?"manife\
st":"file",range:at,properties:{dependency:isDirect===void 0?void 0:isDirect?"direct":"transitive",needed:isDev===!0?"development":isOptional===!0?"optional":void 0}}}})};export{id,ids,modules};
