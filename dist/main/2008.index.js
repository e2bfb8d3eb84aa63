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
replaceAll("%3A",":")}`}function compare(a,b){return a<b?-1:a>b?1:0}}),47511:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Y:()=>createCollector});var _lib_json_entries_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52545),_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
54354);const NAME=/^[@\w~][\w.~+!-]*(?:[/:][\w.~+!@-]+){0,20}$/,VERSION=/^[\w.+!:~^*-]+$/,BROKEN="from here on it is not what its format says, and is not read",
PROBLEMS=20;function createCollector(text){const packages=[],problems=[];let beyond=0,unnamed=0,unnamedAt=0;const problem=(detail,at,reason)=>{problems.length<PROBLEMS&&
problems.push({detail,...at!==void 0&&{at},...reason!==void 0&&{reason}})},attempt=run=>{try{run()}catch(error){if(!(error instanceof _lib_json_entries_js__WEBPACK_IMPORTED_MODULE_0__.
wq))throw error;problems.some(({detail})=>detail===BROKEN)||problem(BROKEN,Math.min(error.offset,text.length))}};return{add(found){const{name,version,at}=found,
isNamed=name.length<=_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.rM&&NAME.test(name),isVersioned=version===void 0||version.length<=_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.
i8&&VERSION.test(version);!isNamed||!isVersioned?unnamed++===0&&(unnamedAt=at[0]):packages.length<_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.xn?packages.push(found):
beyond++},problem,attempt,entries(from=0){const found=[];return attempt(()=>{for(const each of(0,_lib_json_entries_js__WEBPACK_IMPORTED_MODULE_0__.TP)(text,from))
found.push(each)}),found},extraction(){return unnamed>0&&problem(`${unnamed===1?"an entry has":`${unnamed} entries have`} a name or version that no registry wou\
ld take, and ${unnamed===1?"is":"are"} not in the list of packages`,unnamedAt),beyond>0&&problem(`${beyond} entries beyond the first ${_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__.
xn} are not looked at`),{packages,problems}}}}}),24363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Dx:()=>linesOf,_j:()=>indentOf,qZ:()=>unquoted});function*linesOf(text){for(let start=0;start<text.length;){let end=text.indexOf(`
`,start);end<0&&(end=text.length),yield{line:text.slice(start,text[end-1]==="\r"&&end>start?end-1:end),start},start=end+1}}function indentOf(line){let at=0;for(;line.
charCodeAt(at)===32;)at++;return at}function unquoted(text){const quote=text[0];if(quote!=='"'&&quote!=="'"||text.length<2||!text.endsWith(quote))return text;const inner=text.
slice(1,-1);return quote==="'"?inner.replaceAll("''","'"):inner.replace(/\\(.)/g,"$1")}}),38399:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{packages:()=>packages_packages});var ai_catalogue=__webpack_require__(22288),
code_signs=__webpack_require__(11620),package_book=__webpack_require__(16356),package_paths=__webpack_require__(43249),json_entries=__webpack_require__(52545),network_host=__webpack_require__(
90777),packages_collector=__webpack_require__(47511),extraction=__webpack_require__(82175),npm_registries=__webpack_require__(76209),npm_source=__webpack_require__(
96495);function reached(roots,needs){const found2=new Map,asked=new Map,needsOf2=id2=>{const known=asked.get(id2);if(known)return known;const own=needs(id2);return asked.
set(id2,own),own},walk2=(starts,isDev)=>{for(const isOptional of[!1,!0]){const open=starts.filter(each=>each.isOptional===isOptional||isOptional).map(({id:id2})=>id2),
seen=new Set;for(let id2=open.pop();id2!==void 0;id2=open.pop())if(!seen.has(id2)){seen.add(id2),found2.has(id2)||found2.set(id2,{isDev,isOptional});for(const need of needsOf2(
id2))(isOptional||!need.isOptional)&&open.push(need.id)}}};return walk2(roots.filter(({isDev})=>!isDev),!1),walk2(roots.filter(({isDev})=>isDev),!0),found2}function isRecord(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)}function textIn(record,key){const value=Object.hasOwn(record,key)?record[key]:void 0;return typeof value==
"string"&&value!==""?value:void 0}const GROUPS=[["dependencies",!1,!1],["devDependencies",!0,!1],["optionalDependencies",!1,!0],["peerDependencies",!1,!0]];function bunLock({
path,text,peek}){const collector=(0,packages_collector.Y)(text);return collector.attempt(()=>{const top=new Map(collector.entries().map(entry=>[entry.key,entry])),
version=top.get("lockfileVersion");top.size>0&&(!version||![0,1].includes(Number((0,json_entries.IL)(text,version))))&&collector.problem("its lockfileVersion is\
 not known",version?.start);const packages=top.get("packages"),entries=new Map;for(const entry of packages?collector.entries(packages.start):[]){let list;collector.
attempt(()=>{list=(0,json_entries.IL)(text,entry)}),Array.isArray(list)&&typeof list[0]=="string"&&entries.set(entry.key,{entry,list})}const askedBy=new Map,roots=[],
workspaces=top.get("workspaces");for(const entry of workspaces?collector.entries(workspaces.start):[]){let value;if(collector.attempt(()=>{value=(0,json_entries.
IL)(text,entry)}),!isRecord(value))continue;const manifest=`${(0,extraction.y)(path)}${entry.key===""?"":`${entry.key}/`}package.json`,own=typeof value.name=="s\
tring"?value.name:"";for(const[group,isDev,isOptional]of GROUPS)for(const name of Object.keys(isRecord(value[group])?value[group]:{})){const id2=entries.has(`${own}\
/${name}`)?`${own}/${name}`:name;if(!entries.has(id2))continue;roots.push({id:id2,isDev,isOptional});const asking=askedBy.get(id2)??[];asking.includes(manifest)||
askedBy.set(id2,[...asking,manifest])}}const need=reached(roots,id2=>needsOf(id2,entries)),registries=(0,npm_registries.D)(path,peek);for(const[id2,{entry,list}]of entries){
const whole=String(list[0]),at=whole.indexOf("@",1),[name,reference]=at<0?[whole,""]:[whole.slice(0,at),whole.slice(at+1)];if(/^(?:workspace|file|link|root):/.test(
reference))continue;const isVersion=/^\d/.test(reference),url=isVersion?textAt(list,1):reference,source=isVersion&&url!==""&&!/\.tgz(?:[?#]|$)/.test(url)?registryOf(
url,registries.isPublic(name,(0,network_host.w4)(url))):(0,npm_source.$W)(name,url,registries),asking=askedBy.get(id2)??[],alias=aliasOf(id2);collector.add({ecosystem:"\
npm",name,version:isVersion?reference:void 0,at:[entry.keyStart,entry.keyEnd],source:withCommit(source,list),isDirect:asking.length>0,askedBy:asking,...need.get(
id2)??{},url,urlAt:[entry.start,entry.end],hasChecksum:isVersion?list.some(each=>typeof each=="string"&&/^sha\d{3}-/.test(each)):void 0,...alias!==name&&{alias}})}}),
collector.extraction()}function textAt(list,index){const value=list[index];return typeof value=="string"?value:""}function registryOf(url,isPublic){const host=(0,network_host.
w4)(url);return{kind:"registry",...host!==void 0&&{host},isPublic}}function withCommit(source,list){if(source.kind!=="git"||source.commit!==void 0)return source;
const commit=list.findLast(each=>typeof each=="string"&&/^[0-9a-f]{40}$/.test(each));return commit===void 0?source:{...source,commit}}function aliasOf(id2){return/(?:^|\/)(@[^/]+\/[^/]+|[^/@][^/]*)$/.
exec(id2)?.[1]??id2}function needsOf(id2,entries){const about=entries.get(id2)?.list.find(isRecord);if(!about)return[];const ways=[];for(let way=id2;way!==void 0;way=
wayAbove(way))ways.push(`${way}/`);return ways.push(""),GROUPS.flatMap(([group,isDev,isOptional])=>{const wanted=isDev?void 0:about[group];return Object.keys(isRecord(
wanted)?wanted:{}).flatMap(name=>{const way=ways.find(each=>entries.has(each+name));return way===void 0?[]:[{id:way+name,isOptional}]})})}function wayAbove(way){
const above=way.slice(0,way.length-aliasOf(way).length-1);return above===""?void 0:above}var toml_entries=__webpack_require__(95939);function cargoLock({path,text,
peek}){const collector=(0,packages_collector.Y)(text),tables=[];let checksums;return collector.attempt(()=>{for(const table of(0,toml_entries.UL)(text)){table.isList&&
table.name==="package"?tables.push(table):table.name==="metadata"&&(checksums=table);const version=table.name===""?table.entries.get("version"):void 0;version&&
!/^[1-4]$/.test(text.slice(version.start,version.end))&&collector.problem(`version ${text.slice(version.start,version.end).slice(0,40)} is not known`,version.start)}}),
collector.attempt(()=>{const packages=tables.flatMap(table=>{const at=table.entries.get("name"),name=(0,toml_entries.Yu)(text,at),version=(0,toml_entries.Yu)(text,
table.entries.get("version")),from=table.entries.get("source");return at&&name!==void 0?[{table,at,name,version,from,id:`${name} ${version??""}`}]:[]}),byName=new Map;
for(const{name,id:id2}of packages)byName.has(name)||byName.set(name,id2);const idsOf=table=>{const list=table.entries.get("dependencies");return(list?(0,toml_entries.
JV)(text,list):[]).flatMap(item=>{const[name="",version]=((0,toml_entries.Yu)(text,item)??"").split(" "),id2=version===void 0?byName.get(name):`${name} ${version}`;
return id2===void 0?[]:[id2]})},members=packages.filter(({from})=>!from),needs=new Map(packages.map(({id:id2,table})=>[id2,idsOf(table)])),dev=devNames(peek(`${(0,extraction.
y)(path)}Cargo.toml`),members.length),direct=new Set,roots=members.flatMap(({table})=>idsOf(table).map(id2=>(direct.add(id2),{id:id2,isDev:dev.has(id2.slice(0,id2.
indexOf(" "))),isOptional:!1}))),need=reached(roots,id2=>(needs.get(id2)??[]).map(each=>({id:each,isOptional:!1})));for(const{table,at,name,version,from,id:id2}of packages){
const written=(0,toml_entries.Yu)(text,from);if(!from||written===void 0)continue;const source=cargoSource(written);collector.add({ecosystem:"crates.io",name,version:source.
kind==="git"?void 0:version,at:[at.keyStart,at.end],source,isDirect:direct.has(id2),askedBy:direct.has(id2)&&members.length===1?[`${(0,extraction.y)(path)}Cargo\
.toml`]:[],isDev:need.get(id2)?.isDev===!0,url:written,urlAt:[from.start,from.end],hasChecksum:source.kind==="registry"?table.entries.has("checksum")||checksums?.
entries.has(`checksum ${name} ${version??""} (${written})`)===!0:void 0})}}),collector.extraction()}const PUBLIC=new Set(["https://github.com/rust-lang/crates.i\
o-index","https://index.crates.io/"]);function cargoSource(written){const[,kind="",url=""]=/^(registry|sparse|git|local-registry|directory)\+(.*)$/s.exec(written)??
[],host=(0,network_host.w4)(url);if(kind==="git"){const commit=/#([0-9a-f]{40}|[0-9a-f]{64})$/i.exec(url)?.[1]?.toLowerCase();return{kind,...host!==void 0&&{host},
...commit!==void 0&&{commit},isPublic:!1}}return kind!=="registry"&&kind!=="sparse"?{kind:kind===""?"unknown":"path",isPublic:!1}:{kind:"registry",...host!==void 0&&
{host},isPublic:PUBLIC.has(url)}}function devNames(manifest,members){const groups={dev:new Set,other:new Set};if(manifest===void 0||members!==1)return groups.dev;
try{for(const{name,entries}of(0,toml_entries.UL)(manifest)){const[,prefix,below]=/(?:^|\.)(dev-|build-)?dependencies(?:\.([^.]+))?$/.exec(name)??[];if(!/(?:^|\.)(?:dev-|build-)?dependencies(?:\.[^.]+)?$/.
test(name))continue;const group=prefix==="dev-"?groups.dev:groups.other,named=(key,table)=>group.add((0,toml_entries.Yu)(manifest,table.get("package"))??key);if(below!==
void 0)named(below,entries);else for(const[key,entry]of entries){const fields=new Map((0,toml_entries.JV)(manifest,entry).map(each=>[each.key,each]));named(key.
split(".")[0]??key,fields)}}}catch{}return new Set([...groups.dev].filter(name=>!groups.other.has(name)))}function composerLock({path,text,peek}){const collector=(0,packages_collector.
Y)(text),manifest=`${(0,extraction.y)(path)}composer.json`,asked=asksIn(peek(manifest));return collector.attempt(()=>{for(const list of collector.entries())(list.
key==="packages"||list.key==="packages-dev")&&read(list,list.key==="packages-dev")}),collector.extraction();function read(list,isDev){for(const entry of collector.
entries(list.start)){const value=(0,json_entries.IL)(text,entry),name=isRecord(value)?textIn(value,"name"):void 0;if(!isRecord(value)||name===void 0)continue;const dist=isRecord(
value.dist)?value.dist:{},from=isRecord(value.source)?value.source:{};if(textIn(dist,"type")==="path"||textIn(from,"type")==="path")continue;const url=textIn(dist,
"url")??textIn(from,"url"),host=(0,network_host.w4)(url??""),registry=textIn(value,"notification-url"),reference=textIn(from,"reference")??textIn(dist,"referenc\
e"),version=textIn(value,"version")?.replace(/^v(?=\d)/,""),isBranch=version!==void 0&&/^dev-|-dev$/.test(version),isDirect=asked?.has(name.toLowerCase()),at=placeOf2(
entry,name);collector.add({ecosystem:"Packagist",name:name.toLowerCase(),version:isBranch?void 0:version,at,source:registry===void 0||isBranch?{kind:reference===
void 0?"url":"git",...host!==void 0&&{host:host==="api.github.com"?"github.com":host},...reference!==void 0&&/^[0-9a-f]{40}$/i.test(reference)&&{commit:reference.
toLowerCase()},isPublic:!1}:{kind:"registry",...(0,network_host.w4)(registry)!==void 0&&{host:(0,network_host.w4)(registry)},isPublic:(0,network_host.w4)(registry)===
"packagist.org"},isDirect,askedBy:isDirect===!0?[manifest]:[],isDev,url,...url!==void 0&&{urlAt:placeOf2(entry,url)}})}}function placeOf2(entry,value){for(const written of[
JSON.stringify(value),JSON.stringify(value).replaceAll("/","\\/")]){const at=text.indexOf(written,entry.start);if(at>=0&&at<entry.end)return[at,at+written.length]}
return[entry.start,entry.start+1]}}function asksIn(text){try{const value=text===void 0?void 0:JSON.parse(text);return isRecord(value)?new Set([value.require,value["\
require-dev"]].flatMap(group=>isRecord(group)?Object.keys(group).map(name=>name.toLowerCase()):[])):void 0}catch{return}}const VERSIONS=["2","3","4","5"],HOSTS=3;
function denoLock(source){const{path,text,peek}=source,collector=(0,packages_collector.Y)(text);return collector.attempt(()=>{const top=new Map(collector.entries().
map(entry=>[entry.key,entry])),version=top.get("version");top.size>0&&(!version||!VERSIONS.includes((0,json_entries.IL)(text,version)))&&collector.problem("its \
version is not known",version?.start);const inside=(entry,key)=>entry&&collector.entries(entry.start).find(each=>each.key===key),within=key=>top.get(key)??inside(
top.get("packages"),key),isSecond=version!==void 0&&(0,json_entries.IL)(text,version)==="2",npm=isSecond?inside(top.get("npm"),"packages"):within("npm"),packages=new Map;
for(const[world,section]of[["npm",npm],["jsr",within("jsr")]])for(const entry of section?collector.entries(section.start):[])collector.attempt(()=>{const found2=packageIn(
world,entry,(0,json_entries.IL)(text,entry));found2&&packages.set(`${world}:${entry.key}`,found2)});const specifiers=recordAt(text,isSecond?inside(top.get("npm"),
"specifiers"):within("specifiers")),idOf2=idsBy(packages,specifiers),asked=askedIn(recordAt(text,top.get("workspace")),source),askedBy=new Map;for(const{specifier,
manifest}of asked){const id2=idOf2(specifier),known=askedBy.get(id2??"")??[];id2!==void 0&&!known.includes(manifest)&&askedBy.set(id2,[...known,manifest])}const roots=asked.
length>0?[...askedBy.keys()]:Object.keys(specifiers).flatMap(each=>idOf2(each)??[]),need=reached(roots.map(id2=>({id:id2,isDev:!1,isOptional:!1})),id2=>deno_lock_needsOf(
packages.get(id2),idOf2)),registries=(0,npm_registries.D)(path,peek);for(const[id2,{world,name,version:own,entry,about}]of packages){const tarball=textIn(about,
"tarball");collector.add({ecosystem:"npm",name:world==="npm"?name:npmNameOf(name),version:own,at:[entry.keyStart,entry.keyEnd],source:world==="npm"?(0,npm_source.
$W)(name,tarball,registries):{kind:"registry",host:"npm.jsr.io",isPublic:!0},isDirect:asked.length>0?askedBy.has(id2):void 0,askedBy:askedBy.get(id2)??[],isOptional:need.
get(id2)?.isOptional??!1,url:tarball,hasChecksum:textIn(about,"integrity")!==void 0})}const remote=top.get("remote"),addresses=remote?collector.entries(remote.start):
[];if(addresses.length>0){const hosts=[...new Set(addresses.map(({key})=>(0,network_host.w4)(key)??"no host"))],shown=hosts.slice(0,HOSTS).join(", ")+(hosts.length>
HOSTS?` and ${hosts.length-HOSTS} more`:"");collector.problem(`${addresses.length===1?"a module comes":`${addresses.length} modules come`} from an address (${shown}\
) and no registry: no advisory speaks of such`,remote?.keyStart,"advisories-unasked")}}),collector.extraction()}function recordAt(text,entry){const value=entry&&
(0,json_entries.IL)(text,entry);return isRecord(value)?value:{}}function packageIn(world,entry,about){const at=entry.key.indexOf("@",1);if(at<0||!isRecord(about))
return;const version=entry.key.slice(at+1).replace(/_.*$/s,"");return{world,name:entry.key.slice(0,at),version,entry,about}}function npmNameOf(name){return`@jsr\
/${name.replace(/^@/,"").replace("/","__")}`}function idsBy(packages,specifiers){const only=new Map;for(const[id2,{world,name}]of packages){const key=`${world}:${name}`;
only.set(key,only.has(key)?void 0:id2)}return specifier=>{const resolved2=specifiers[specifier]??specifiers[specifier.replace(/^npm:/,"")],world=specifier.startsWith(
"jsr:")?"jsr":"npm",plain=specifier.replace(/^(?:npm|jsr):\/?/,""),at=plain.indexOf("@",1),name=at<0?plain:plain.slice(0,at);return[typeof resolved2=="string"&&
`${world}:${name}@${resolved2}`,typeof resolved2=="string"&&`${world}:${resolved2.replace(/^(?:npm|jsr):/,"")}`,`${world}:${plain}`].find(id2=>id2!==!1&&packages.
has(id2))??only.get(`${world}:${name}`)}}function deno_lock_needsOf(found2,idOf2){return[["dependencies",!1],["optionalDependencies",!0]].flatMap(([group,isOptional])=>{
const wanted=found2?.about[group];return(Array.isArray(wanted)?wanted:Object.values(isRecord(wanted)?wanted:{})).flatMap(each=>{if(typeof each!="string")return[];
const plain=each.replace(/^.{1,300}?@npm:/,""),id2=idOf2(/^(?:npm|jsr):/.test(plain)?plain:`npm:${plain}`);return id2===void 0?[]:[{id:id2,isOptional}]})})}function askedIn(workspace,{
path,peek}){const members=isRecord(workspace.members)?Object.entries(workspace.members):[];return[["",workspace],...members].flatMap(([member,about])=>{if(!isRecord(
about))return[];const folder=`${(0,extraction.y)(path)}${member===""?"":`${member.replace(/^\.\/|\/$/g,"")}/`}`,own=peek(`${folder}deno.jsonc`)===void 0?"deno.j\
son":"deno.jsonc",npm=isRecord(about.packageJson)?about.packageJson.dependencies:void 0;return[[about.dependencies,own],[npm,"package.json"]].flatMap(([list,file])=>(Array.
isArray(list)?list:[]).flatMap(specifier=>typeof specifier=="string"?[{specifier,manifest:`${folder}${file}`}]:[]))})}var lines=__webpack_require__(24363);function gemfileLock({
path,text}){const collector=(0,packages_collector.Y)(text);let section="",remote,commit;const found2=[],direct=new Set,checked=new Set;let hasChecksums=!1;for(const{
line,start}of(0,lines.Dx)(text)){if(/^[A-Z]/.test(line)){section=line.trim(),remote=void 0,commit=void 0,section==="CHECKSUMS"&&(hasChecksums=!0);continue}if(/^(?:<<<<<<<|=======|>>>>>>>)/.
test(line))continue;const[,key,value=""]=/^ {2}(remote|revision): (\S+)/.exec(line)??[];key==="remote"?remote={url:value,at:[start+line.indexOf(value),start+line.
indexOf(value)+value.length]}:key==="revision"&&(commit=value);const[,name="",version=""]=/^ {4}([\w.-]{1,200}) \(([^)]{1,100})\)$/.exec(line)??[];if(name!==""&&
/^(?:GEM|GIT|PLUGIN SOURCE)$/.test(section))found2.push({ecosystem:"RubyGems",name,version:section==="GIT"?void 0:version.replace(/-(?=[a-z]).*$/i,""),at:[start+
4,start+4+name.length+version.length+3],source:sourceOf(section,remote?.url,commit),url:remote?.url,urlAt:remote?.at});else if(section==="DEPENDENCIES"){const asked=/^ {2}([\w.-]{1,200})!?(?: \(|$)/.
exec(line)?.[1];asked!==void 0&&direct.add(asked)}else if(section==="CHECKSUMS"){const own=/^ {2}([\w.-]{1,200}) \([^)]{1,100}\) sha\d{3}=/.exec(line)?.[1];own!==
void 0&&checked.add(own)}}for(const each of found2){const isDirect=direct.has(each.name);collector.add({...each,isDirect,askedBy:isDirect?[`${(0,extraction.y)(path)}${/gems\.locked$/.
test(path)?"gems.rb":"Gemfile"}`]:[],hasChecksum:hasChecksums&&each.source.kind==="registry"?checked.has(each.name):void 0})}return collector.extraction()}function sourceOf(section,url,commit){
const host=url===void 0?void 0:(0,network_host.w4)(url)??/^[\w.-]{1,60}@([\w.-]{1,200}):/.exec(url)?.[1]?.toLowerCase(),own=host===void 0?{}:{host};return section===
"GIT"?{kind:"git",...own,...commit!==void 0&&/^[0-9a-f]{40}$/.test(commit)&&{commit},isPublic:!1}:{kind:"registry",...own,isPublic:host==="rubygems.org"||host===
"index.rubygems.org"}}const OWNED=["github.com","gitlab.com","bitbucket.org","codeberg.org","gitee.com"],OTHERS=["golang.org","google.golang.org","cloud.google.\
com","firebase.google.com","gopkg.in","k8s.io","sigs.k8s.io","gvisor.dev","go.uber.org","go.opentelemetry.io","go.opencensus.io","go.etcd.io","go.mongodb.org","\
go.yaml.in","go.step.sm","go.starlark.net","go.mozilla.org","go.dedis.ch","go4.org","gocloud.dev","gonum.org","gorm.io","gotest.tools","honnef.co","modernc.org",
"mvdan.cc","nhooyr.io","oras.land","rsc.io","storj.io","tailscale.com","zombiezen.com","cuelang.org","entgo.io","filippo.io","cel.dev","dario.cat","buf.build","\
connectrpc.com","dagger.io","istio.io","knative.dev","helm.sh","lukechampine.com","cloud.google.com","contrib.go.opencensus.io","gitlab.com","software.sslmate.c\
om","moul.io","pack.ag","pgregory.net","resty.dev","sourcegraph.com","upper.io","xorm.io"];function isPublicModule(name,own){const[host="",owner=""]=name.split(
"/"),[ownHost,ownOwner]=own.split("/");return(0,network_host.Oo)(host,OWNED)?!(host===ownHost&&owner.toLowerCase()===ownOwner?.toLowerCase()):host!==ownHost&&(0,network_host.
Oo)(host,OTHERS)}function goMod({path,text}){const collector=(0,packages_collector.Y)(text),{module,required,replaced,go,toolchain,oddAt}=readGoMod(text);oddAt!==
void 0&&collector.problem("this is no line of a go.mod",oddAt);for(const{name,version,at,isDirect}of required){const real=replacementOf(name,version,replaced);real!==
"local"&&collector.add({...moduleOf(real.name,real.version,module,at),isDirect,askedBy:isDirect?[path]:[],...real.name!==name&&{alias:name}})}const built=toolchain??
go;return built&&collector.add({ecosystem:"Go",name:"stdlib",version:built.version,at:built.at,source:{kind:"registry",isPublic:!0},isDirect:!0,askedBy:[path]}),
collector.extraction()}function goSum({path,text,peek}){const collector=(0,packages_collector.Y)(text),manifest=peek(`${(0,extraction.y)(path)}go.mod`);if(manifest===
void 0)return collector.extraction();const{module,required,replaced,go}=readGoMod(manifest),[,minor="0"]=/^1\.(\d+)/.exec(go?.version??"1.16")??[];if(Number(minor)>=
17)return collector.extraction();const known=new Set(required.map(({name})=>name));for(const[name,each]of replaced)for(const{by}of each)known.add(by?.name??name);
const highest=new Map;for(const{line,start}of(0,lines.Dx)(text)){const[,name="",version=""]=/^(\S{1,300}) v([^\s/]{1,200}) h1:/.exec(line)??[];if(name===""||known.
has(name))continue;const found2=highest.get(name);if(found2&&compareVersions(found2.version??"",version)>=0)continue;const at=[start,start+name.length+version.length+
2];highest.set(name,{...moduleOf(name,version,module,at),isDirect:!1,askedBy:[]})}for(const each of highest.values())collector.add(each);return collector.extraction()}
function moduleOf(name,version,own,at){return{ecosystem:"Go",name,version,at,source:{kind:"registry",isPublic:isPublicModule(name,own)}}}function replacementOf(name,version,replaced){
const own=replaced.get(name),found2=own?.find(each=>each.version===version)??own?.find(each=>each.version===void 0);return found2?found2.by??"local":{name,version}}
const MODULE=String.raw`("[^"]{1,300}"|\x60[^\x60]{1,300}\x60|[^\s()"]{1,300})`,REQUIRE=new RegExp(String.raw`^${MODULE}\s+v(\S{1,200})\s*(//.*)?$`),REPLACE=new RegExp(
String.raw`^${MODULE}(?:\s+v(\S{1,200}))?\s*=>\s*${MODULE}(?:\s+v(\S{1,200}))?\s*(?://.*)?$`);function readGoMod(text){let module="",block="",go,toolchain,oddAt;
const required=[],replaced=new Map;for(const{line,start}of(0,lines.Dx)(text)){const plain=line.trim();if(plain===""||plain.startsWith("//"))continue;if(block!==
""&&plain.startsWith(")")){block="";continue}const opened=/^(\w+)\s*\(\s*(?:\/\/.*)?$/.exec(plain)?.[1];if(block===""&&opened!==void 0){block=opened;continue}const[
word="",rest=""]=block===""?split(plain):[block,plain],from=start+line.indexOf(rest===""?word:rest);if(word==="require"){const[,name,version,comment=""]=REQUIRE.
exec(rest)??[];name===void 0||version===void 0?oddAt??=start:required.push({name:bare(name),version,at:[from,from+rest.indexOf(version,name.length)+version.length],
isDirect:!/^\/\/\s*indirect\b/.test(comment)})}else if(word==="replace"){const[,name,version,by="",byVersion]=REPLACE.exec(rest)??[];if(name===void 0)oddAt??=start;else{
const own=replaced.get(bare(name))??[];own.push({version,by:byVersion===void 0?void 0:{name:bare(by),version:byVersion}}),replaced.set(bare(name),own)}}else if(word===
"module")module=bare(rest.split(/\s/)[0]??"");else if(word==="go"||word==="toolchain"){const version=/^(?:go)?(\d+(?:\.\d+){1,2}(?:(?:rc|beta)\d+)?)/.exec(rest)?.[1],
found2=version===void 0?void 0:{version,at:[start,start+line.trimEnd().length]};word==="go"?go=found2:toolchain=found2}else/^(?:exclude|retract|godebug|tool|ignore)$/.
test(word)||(oddAt??=start)}return{module,required,replaced,go,toolchain,oddAt}}function split(line){const at=line.search(/\s/);return at<0?[line,""]:[line.slice(
0,at),line.slice(at).trim()]}function bare(word){return word.replace(/^["`]|["`]$/g,"")}function compareVersions(a,b){const[left,right]=[a,b].map(each=>/^(\d+)\.(\d+)\.(\d+)(.*)$/.
exec(each));if(!left||!right)return left?1:right?-1:0;for(const index of[1,2,3]){const difference=Number(left[index])-Number(right[index]);if(difference!==0)return difference}
const[before,after]=[left[4]??"",right[4]??""];return before===after?0:before===""?1:after===""||before<after?-1:1}const MAVEN_HOSTS=["repo.maven.apache.org","r\
epo1.maven.org","maven.google.com","dl.google.com","plugins.gradle.org","sonatype.org","central.sonatype.com","repository.apache.org","repo.spring.io","maven.al\
iyun.com"];function gradleLock({path,text,peek}){const collector=(0,packages_collector.Y)(text),isPublic=scriptsAbove(path,["build.gradle","build.gradle.kts","s\
ettings.gradle","settings.gradle.kts"],peek).every(script=>[...script.matchAll(/\burl\s*(?:=|\()?\s*(?:uri\s*\(\s*)?["'](https?:\/\/[^"']{1,300})["']/g)].every(
([,url=""])=>(0,network_host.Oo)((0,network_host.w4)(url)??"",MAVEN_HOSTS)));for(const{line,start}of(0,lines.Dx)(text)){if(line===""||line.startsWith("#")||line.
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
t",hasChecksum:textIn(value,"contentHash")!==void 0})}}function scriptsAbove(path,names,peek){const found2=[];for(let folder=(0,extraction.y)(path);;folder=(0,extraction.
y)(folder.slice(0,-1))){for(const name of names)found2.push(peek(folder+name)??"");if(folder==="")return found2}}var malformed=__webpack_require__(78445),xml=__webpack_require__(
24781);const PARENTS=10,NESTED=20,VALUE=1e3,NAMES=3;function mavenPom({path,text,peek}){const collector=(0,packages_collector.Y)(text),read=projectIn(text);if(typeof read==
"string")return collector.problem(`it ${read}, and is not read`),collector.extraction();if(!read)return collector.extraction();const lineage=lineageOf({project:read,
path},peek),{models}=lineage,expand=expander(models),own=expand(textOf(read,"groupId")??textOf(childOf(read,"parent"),"groupId"))??"",isPublic=models.every(({project})=>repositoriesIn(
project).every(isPublicRepository)),managed=managedIn(models,expand),declared=[read,...listIn(read,"profiles","profile")].flatMap(each=>listIn(each,"dependencie\
s","dependency")),open=[];let count=0;for(const dependency of declared){const group=expand(textOf(dependency,"groupId")),artifact=expand(textOf(dependency,"arti\
factId")),scope=textOf(dependency,"scope");if(group===void 0||artifact===void 0||scope==="system"||isModule(dependency,group,own))continue;count++;const name=`${group}\
:${artifact}`,written=textOf(dependency,"version")??managed.get(keyOf(dependency,name)),version=exact(expand(written));if(version===void 0){open.push(name);continue}
isOfGroup(group,own)&&version.endsWith("-SNAPSHOT")||collector.add({ecosystem:"Maven",name,version,at:placeIn(text,childOf(dependency,"version")??childOf(dependency,
"artifactId")??dependency),source:{kind:"registry",isPublic:isPublic&&!isOfGroup(group,own)},isDirect:!0,askedBy:[path],isDev:scope==="test",isOptional:textOf(dependency,
"optional")==="true"})}return count>0&&collector.problem(unknownOf(open,count,lineage.outside),void 0,"advisories-unasked"),collector.extraction()}function unknownOf(open,count,outside){
const whole="a pom.xml is no lockfile: what its dependencies bring in turn is not known";if(open.length===0)return whole;const which=`${open.length===count?count===
1?"its dependency has":`all ${count} dependencies have`:`${open.length} of its ${count} dependencies have`} no one version in this tree (${some(open)})`;return`${whole}\
, and ${which}${outside.length>0?`, which may be set by ${some(outside)}`:""}`}function some(names){const more=names.length-NAMES;return names.slice(0,NAMES).join(
", ")+(more>0?` and ${more} more`:"")}function projectIn(text){try{const root=(0,xml.N)(text);return root.name==="project"?root:void 0}catch(error){if(error instanceof
malformed.G)return error.message;throw error}}function lineageOf(first,peek){const models=[first],outside=[];for(let last=first;last&&models.length<=PARENTS;){const parent=childOf(
last.project,"parent");if(!parent)break;const next=parentOf(parent,last,peek);next&&models.every(({path})=>path!==next.path)?models.push(next):outside.push(nameOf(
parent)),last=next&&models.at(-1)===next?next:void 0}for(const{project}of models)for(const each of managementIn(project))textOf(each,"scope")==="import"&&outside.
push(nameOf(each));return{models,outside}}function parentOf(parent,{path},peek){const relative=childOf(parent,"relativePath")?textOf(parent,"relativePath")??"":
"../pom.xml";if(relative==="")return;const at=joined((0,extraction.y)(path),/\.xml$/i.test(relative)?relative:`${relative}/pom.xml`),text=at===void 0?void 0:peek(
at),project=text===void 0?void 0:projectIn(text);if(!(at===void 0||typeof project!="object"))return textOf(project,"artifactId")===textOf(parent,"artifactId")?{
project,path:at}:void 0}function joined(folder,relative){const parts=folder.split("/").filter(part=>part!=="");for(const part of relative.split(/[/\\]/))if(part===
".."){if(parts.pop()===void 0)return}else part!=="."&&part!==""&&parts.push(part);return parts.join("/")}function nameOf(element){return["groupId","artifactId",
"version"].flatMap(name=>textOf(element,name)??[]).join(":")}function managedIn(models,expand){const managed=new Map;for(const{project}of models)for(const each of managementIn(
project)){const key=keyOf(each,`${expand(textOf(each,"groupId"))}:${expand(textOf(each,"artifactId"))}`),version=textOf(each,"version");textOf(each,"scope")!=="\
import"&&version!==void 0&&!managed.has(key)&&managed.set(key,version)}return managed}function managementIn(project){const management=childOf(project,"dependenc\
yManagement");return management?listIn(management,"dependencies","dependency"):[]}function keyOf(dependency,name){return[name,textOf(dependency,"type")??"jar",textOf(
dependency,"classifier")??""].join(" ")}function expander(models){const known=new Map,property=(name,depth)=>(known.has(name)||(known.set(name,void 0),known.set(
name,expanded(propertyOf(name,models),depth+1))),known.get(name)),expanded=(written,depth)=>{if(written===void 0||written.length>VALUE||depth>NESTED)return;let isWhole=!0;
const value=written.replace(/\$\{([^${}]{1,200})\}/g,(_,name)=>{const found2=property(name,depth);return isWhole&&=found2!==void 0,found2??""});return isWhole&&
value.length<=VALUE&&!value.includes("${")?value:void 0};return written=>expanded(written,0)}function propertyOf(name,models){for(const{project}of models){const set=textOf(
childOf(project,"properties"),name);if(set!==void 0)return set}const[first]=models,[,ofParent,member]=/^(?:project|pom)\.(parent\.)?(groupId|artifactId|version)$/.
exec(name)??[];if(!first||member===void 0)return;const parent=childOf(first.project,"parent");return ofParent===void 0?textOf(first.project,member)??textOf(parent,
member):textOf(parent,member)}function exact(version){const plain=version?.replace(/^\[([^,[\]()]+)\]$/,"$1").trim();return plain===void 0||/^$|^(?:LATEST|RELEASE)$|[[\](),]/.
test(plain)?void 0:plain}function isModule(dependency,group,own){const version=textOf(dependency,"version")??"";return isOfGroup(group,own)&&/^\$\{(?:(?:project|pom)\.(?:parent\.)?version|revision)\}/.
test(version)}function isOfGroup(group,own){return own!==""&&(group===own||group.startsWith(`${own}.`)||own.startsWith(`${group}.`))}function repositoriesIn(project){
return[project,...listIn(project,"profiles","profile")].flatMap(each=>listIn(each,"repositories","repository").map(repository=>textOf(repository,"url")??""))}function isPublicRepository(url){
return(0,network_host.Oo)((0,network_host.w4)(url)??"",MAVEN_HOSTS)}function childOf(element,name){return element?.children.find(each=>each.name===name)}function listIn(element,list,name){
return childOf(element,list)?.children.filter(each=>each.name===name)??[]}function textOf(element,name){const text=childOf(element,name)?.text.trim();return text===
""?void 0:text}function placeIn(text,{to,end}){const inner=text.slice(to,Math.max(to,text.lastIndexOf("</",end-1))),start=to+(inner.length-inner.trimStart().length);
return[start,start+inner.trim().length]}var limits=__webpack_require__(54354);function npmLock(source){const{text}=source,collector=(0,packages_collector.Y)(text);
return collector.attempt(()=>{const top=new Map(collector.entries().map(entry=>[entry.key,entry])),written=top.get("lockfileVersion"),version=written?(0,json_entries.
IL)(text,written):void 0;version!==void 0&&!(typeof version=="number"&&version>=1&&version<=3)&&collector.problem(`lockfileVersion ${JSON.stringify(version)?.slice(
0,40)} is not known; it is read as version 3 where it looks like it`,written?.start);const reading={text,folder:(0,extraction.y)(source.path),registries:(0,npm_registries.
D)(source.path,source.peek)},packages=top.get("packages"),dependencies=top.get("dependencies");packages?readPackages(packages,reading,collector):dependencies?readDependencies(
dependencies,reading,directNames(source),collector.add,0):!written&&top.size>0&&collector.problem("it has neither packages nor dependencies: it is no lockfile o\
f npm")}),collector.extraction()}const npm_lock_GROUPS=["dependencies","devDependencies","optionalDependencies","peerDependencies"];function readPackages(packages,{
text,folder,registries},collector){const found2=[];for(const entry of collector.entries(packages.start))collector.attempt(()=>{const value=(0,json_entries.IL)(text,
entry);isRecord(value)&&found2.push({entry,value})});const askedBy=askers(found2,folder);for(const{entry,value}of found2){const{key}=entry,at=key.lastIndexOf("n\
ode_modules/");if(at<0||value.link===!0)continue;const alias=key.slice(at+13),name=textIn(value,"name")??alias,version=textIn(value,"version"),resolved2=textIn(
value,"resolved");if(resolved2!==void 0&&(0,npm_source.Pr)(resolved2))continue;const isBundled=value.inBundle===!0||value.bundled===!0,asking=askedBy.get(key)??
[],from=(0,npm_source.$W)(name,resolved2,registries);collector.add({ecosystem:"npm",name,version:from.kind==="git"?void 0:version,at:[entry.keyStart,entry.keyEnd],
source:from,isDirect:asking.length>0,askedBy:asking,isDev:value.dev===!0,isOptional:value.optional===!0||value.devOptional===!0,url:resolved2,urlAt:resolved2===
void 0?void 0:placeOf(text,entry,"resolved"),hasChecksum:isBundled||from.kind==="git"||resolved2===void 0?void 0:value.integrity!==void 0,runsScripts:value.hasInstallScript===
!0,...name!==alias&&{alias}})}}function askers(found2,folder){const keys=new Set(found2.map(({entry})=>entry.key)),askedBy=new Map;for(const{entry,value}of found2){
if(entry.key.includes("node_modules/"))continue;const own=entry.key===""?"":`${entry.key}/`;for(const group of npm_lock_GROUPS)for(const name of Object.keys(isRecord(
value[group])?value[group]:{}))for(let from=own;from!==void 0;from=npm_lock_parent(from)){const key=`${from}node_modules/${name}`;if(!keys.has(key))continue;const asking=askedBy.
get(key)??[],manifest=`${folder}${own}package.json`;asking.includes(manifest)||askedBy.set(key,[...asking,manifest]);break}}return askedBy}function npm_lock_parent(folder){
return folder===""?void 0:(0,extraction.y)(folder.slice(0,-1))}function readDependencies(dependencies,reading,direct,add,depth){const{text,folder,registries}=reading;
if(!(depth>=limits.lL))for(const entry of(0,json_entries.TP)(text,dependencies.start)){const own=new Map([...(0,json_entries.TP)(text,entry.start)].map(each=>[each.
key,each])),read=key=>{const value=own.get(key);return value&&(0,json_entries.IL)(text,value)},nested=own.get("dependencies");nested&&readDependencies(nested,reading,
depth===0&&direct?new Set:direct,add,depth+1);const written=read("version");if(typeof written!="string")continue;const resolved2=read("resolved"),alias=entry.key,
[,real=alias,aliased]=/^npm:(.+)@([^@]*)$/s.exec(written)??[],version=aliased??written,isVersion=/^\d/.test(version),reference=typeof resolved2=="string"?resolved2:
isVersion?void 0:version;if((0,npm_source.Pr)(reference??"")||(0,npm_source.Pr)(version))continue;const from=(0,npm_source.$W)(real,reference,registries),isDirect=direct?.
has(alias);add({ecosystem:"npm",name:real,version:isVersion?version:void 0,at:[entry.keyStart,entry.keyEnd],source:from,isDirect,askedBy:isDirect===!0?[`${folder}\
package.json`]:[],isDev:read("dev")===!0,isOptional:read("optional")===!0,url:reference,urlAt:own.has("resolved")?placeOfEntry(own.get("resolved")):placeOfEntry(
own.get("version")),hasChecksum:read("bundled")===!0||from.kind==="git"||reference===void 0?void 0:own.has("integrity"),...real!==alias&&{alias}})}}function placeOfEntry(entry){
return entry&&[entry.start,entry.end]}function directNames({path,peek}){const text=peek(`${(0,extraction.y)(path)}package.json`);if(text!==void 0)try{const manifest=JSON.
parse(text);return new Set(npm_lock_GROUPS.flatMap(group=>isRecord(manifest)&&isRecord(manifest[group])?Object.keys(manifest[group]):[]))}catch{return}}function placeOf(text,entry,key){
const at=text.indexOf(`"${key}"`,entry.start),open=at<0||at>entry.end?-1:text.indexOf('"',at+key.length+2);if(open<0||open>entry.end)return[entry.keyStart,entry.
keyEnd];const close=text.indexOf('"',open+1);return close<0||close>entry.end?[entry.keyStart,entry.keyEnd]:[open,close+1]}var python=__webpack_require__(32548);
function pipfileLock({path,text,peek}){const collector=(0,packages_collector.Y)(text),manifest=`${(0,extraction.y)(path)}Pipfile`,asked=namesIn(peek(manifest));
return collector.attempt(()=>{const top=new Map(collector.entries().map(entry=>[entry.key,entry])),meta=top.get("_meta"),about=meta&&(0,json_entries.IL)(text,meta),
spec=isRecord(about)?about["pipfile-spec"]:void 0;spec!==void 0&&spec!==6&&collector.problem("its pipfile-spec is not known",meta?.start);const indexes=new Map;
for(const each of isRecord(about)&&Array.isArray(about.sources)?about.sources:[])isRecord(each)&&indexes.set(textIn(each,"name")??"",textIn(each,"url")??"");const isPublic=[
...indexes.values()].every(python.qw),inDefault=new Set,read=(group,isDev)=>{for(const entry of collector.entries(group.start)){const value=(0,json_entries.IL)(
text,entry);if(!isRecord(value))continue;const name=(0,python.sS)(entry.key),[git,file]=[textIn(value,"git"),textIn(value,"file")];if(textIn(value,"path")!==void 0||
file!==void 0&&!/^https?:/i.test(file))continue;isDev||inDefault.add(name);const index=indexes.get(textIn(value,"index")??""),isDirect=asked?.has(name);collector.
add({ecosystem:"PyPI",name,version:git===void 0?textIn(value,"version")?.replace(/^===?/,""):void 0,at:[entry.keyStart,entry.keyEnd],source:git!==void 0?(0,python.
nv)(git,textIn(value,"ref")):file!==void 0?(0,python.IO)(file):(0,python.Ie)(index,index===void 0?isPublic:(0,python.qw)(index)),isDirect,askedBy:isDirect===!0?
[manifest]:[],isDev:isDev&&!inDefault.has(name),url:git??file??index,hasChecksum:git===void 0?Array.isArray(value.hashes)&&value.hashes.length>0:void 0})}};for(const[
key,group]of top)key!=="_meta"&&read(group,key!=="default")}),collector.extraction()}function namesIn(text){if(text===void 0)return;const names=new Set;try{for(const{
name,entries}of(0,toml_entries.UL)(text)){const[,below]=/^(?:dev-)?packages(?:\.(.+))?$/.exec(name)??[];if(below!==void 0)names.add((0,python.sS)(below));else if(/^(?:dev-)?packages$/.
test(name))for(const key of entries.keys())names.add((0,python.sS)(key.split(".")[0]??key))}}catch{}return names}const pnpm_lock_GROUPS={dependencies:{isDev:!1,
isOptional:!1},devDependencies:{isDev:!0,isOptional:!1},optionalDependencies:{isDev:!1,isOptional:!0}};function pnpmLock(source){const{text,path}=source,collector=(0,packages_collector.
Y)(text),lock=walk(text,(0,extraction.y)(path)),{version}=lock;version===void 0&&lock.packages.length===0?/^[^#\s]/m.test(text)&&collector.problem("it is no loc\
kfile of pnpm"):version===void 0?collector.problem("it has no lockfileVersion; it is read as version 9"):/^(?:5(?:\.\d+)?(?:-\w+)?|6\.\d+|7\.\d+|9\.\d+)$/.test(
version)||collector.problem(`lockfileVersion ${version.slice(0,40)} is not known; it is read as version 9`,lock.versionAt);const form=Number.parseFloat(version??
"9"),registries=(0,npm_registries.D)(path,source.peek),isOld=form<6,needsById=new Map;for(const{key,needs}of[...lock.packages,...lock.snapshots.values()])needs.
length>0&&needsById.set(canonical(key),needs);const askedBy=new Map,roots=lock.asks.map(({id:id2,isDev,isOptional,manifest})=>{const package_=packageKey(id2),asking=askedBy.
get(package_)??[];return asking.includes(manifest)||askedBy.set(package_,[...asking,manifest]),{id:id2,isDev,isOptional}}),need=reached(roots,id2=>needsById.get(
id2)??[]),needOf=new Map;for(const[id2,{isDev,isOptional}]of need){const known=needOf.get(packageKey(id2));needOf.set(packageKey(id2),{isDev:isDev&&known?.isDev!==
!1,isOptional:isOptional&&known?.isOptional!==!1})}for(const{key,at,fields}of lock.packages){const named=namedBy(key,isOld),name=fields.get("name")?.text??named.
name,written=fields.get("version")?.text??named.version,kind=fields.get("resolution.type")?.text;if(kind==="directory"||/^(?:file|link|workspace):/.test(named.version??
"")||/^(?:file|link):/.test(key))continue;const tarball=fields.get("resolution.tarball"),repository=fields.get("resolution.repo");if(tarball&&/^file:/.test(tarball.
text))continue;const from=kind==="git"||repository?(0,npm_source.$W)(name,`git+${repository?.text??""}#${fields.get("resolution.commit")?.text??""}`,registries):
(0,npm_source.$W)(name,tarball?.text??named.url,registries),asking=askedBy.get(packageKey(key))??[],dev=fields.get("dev")?.text,optional=fields.get("optional")?.
text,url=tarball?.text??repository?.text??named.url,place=tarball??repository;collector.add({ecosystem:"npm",name,version:from.kind==="git"?void 0:written,at,source:from,
isDirect:asking.length>0,askedBy:asking,isDev:dev===void 0?needOf.get(packageKey(key))?.isDev===!0:dev==="true",isOptional:optional===void 0?needOf.get(packageKey(
key))?.isOptional===!0:optional==="true",url,urlAt:place&&[place.start,place.end],hasChecksum:from.kind==="git"?void 0:fields.has("resolution.integrity"),runsScripts:fields.
has("requiresBuild")?fields.get("requiresBuild")?.text==="true":void 0})}return collector.extraction()}function walk(text,folder){const lock={version:void 0,versionAt:0,
packages:[],snapshots:new Map,asks:[]};let section="",importer=".",group="",asked="",entry,field="";const ask=(name,written)=>{const found2=pnpm_lock_GROUPS[group],
id2=idOf(name,written);found2&&id2!==void 0&&lock.asks.push({manifest:`${folder}${importer==="."?"":`${importer}/`}package.json`,id:id2,...found2})};for(const{line,
start}of(0,lines.Dx)(text)){const indent=(0,lines._j)(line);if(line.length===indent||line[indent]==="#")continue;const pair=pairIn(line,indent,start);if(!pair)continue;
const{key,value}=pair;if(indent===0)section=key,entry=void 0,group=Object.hasOwn(pnpm_lock_GROUPS,key)?key:"",importer=".",key==="lockfileVersion"&&value&&(lock.
version=value.text,lock.versionAt=value.start);else if(section==="packages"||section==="snapshots"){if(indent===2)entry={key,at:pair.at,fields:new Map,needs:[]},
section==="packages"?lock.packages.push(entry):lock.snapshots.set(key,entry),field="";else if(entry&&indent===4)field=value?"":key,value?.text.startsWith("{")?addFlow(
entry,key,value):value&&entry.fields.set(key,value);else if(entry&&indent>4&&field==="resolution"&&value)entry.fields.set(`resolution.${key}`,{...value,text:(0,lines.
qZ)(value.text.replace(/,$/,""))});else if(entry&&indent===6&&value&&(field==="dependencies"||field==="optionalDependencies")){const id2=idOf(key,value.text);id2!==
void 0&&entry.needs.push({id:id2,isOptional:field==="optionalDependencies"})}}else section==="importers"?indent===2?importer=key:indent===4?group=key:indent===6?
(asked=key,value&&ask(key,value.text)):indent===8&&key==="version"&&value&&ask(asked,value.text):group!==""&&(indent===2?(asked=key,value&&ask(key,value.text)):
indent===4&&key==="version"&&value&&ask(asked,value.text))}return lock}function pairIn(line,indent,start){const quote=line[indent];let end;if(quote==="'"||quote===
'"'){if(end=line.indexOf(quote,indent+1),end<0)return;end++}else if(end=line.indexOf(": ",indent),end<0&&(end=line.endsWith(":")?line.length-1:-1),end<0)return;
if(line[end]!==":")return;let at=end+1;for(;line[at]===" ";)at++;const written=line.slice(at).trimEnd();return{key:(0,lines.qZ)(line.slice(indent,end)),at:[start+
indent,start+end],value:written===""?void 0:{text:(0,lines.qZ)(written),start:start+at,end:start+at+written.length}}}function addFlow({fields},key,{text,start}){
for(const match of text.matchAll(/([A-Za-z]+): ('[^']*'|"[^"]*"|[^,}\s]+)/g)){const[whole,name="",value=""]=match,at=start+match.index+whole.length-value.length;
fields.set(`${key}.${name}`,{text:(0,lines.qZ)(value),start:at,end:at+value.length})}}function idOf(name,written){return/^(?:link|file|workspace):/.test(written)?
void 0:written.startsWith("/")||/^[a-z][\w+.-]*:\/\/|^[\w.-]+\.[a-z]+\//i.test(written)||/^(?:@[^@/(]+\/)?[a-z][^@/(]*@/i.test(written)?canonical(written):`${name}\
@${written}`}function canonical(key){const[,old,rest=""]=/^\/((?:@[^/@]+\/)?[^/@]+)\/(\d.*)$/s.exec(key)??[];return old===void 0?key.replace(/^\//,""):`${old}@${rest}`}
function packageKey(key){const plain=canonical(key.replace(/\(.*$/s,""));return/^(?:@[^/@]+\/)?[^/@]+@\d[^_]*_/.test(plain)?plain.slice(0,plain.indexOf("_")):plain}
function namedBy(key,isOld){const plain=key.replace(/\(.*$/s,"");if(plain.startsWith("/")){const[,name2="",version2]=(isOld?/^\/((?:@[^/]+\/)?[^/]+)\/([^_/]+)/:
/^\/((?:@[^/]+\/)?[^@/]+)@(.+)$/).exec(plain)??[];return{name:name2,...version2!==void 0&&{version:version2}}}const[,host,scoped,foreign]=/^([\w.-]+\.[a-z]{2,}(?::\d+)?)\/((?:@[^/]+\/)?[^/@]+)[/@](\d[^_/]*)/.
exec(plain)??[];if(host!==void 0&&scoped!==void 0&&foreign!==void 0)return{name:scoped,version:foreign,url:`https://${host}/${scoped}/-/${scoped.replace(/^.*\//,
"")}-${foreign}.tgz`};const at=plain.indexOf("@",1);if(at<0)return{name:plain};const version=plain.slice(at+1),name=plain.slice(0,at);return/^[a-z][\w+.-]*:/i.test(
version)?{name,url:version}:{name,version}}const POETRY=/^[12](?:\.|$)/,PDM=/^[1-4](?:\.|$)/;function poetryLock(source){const{text}=source,collector=(0,packages_collector.
Y)(text),asks=(0,python.BK)(source.path,source.peek);let last;const done=()=>{last&&add(last.table,last.from),last=void 0},add=(table,from)=>{const found2=poetry_lock_packageIn(
text,table);if(!found2)return;const{entries}=table,category=(0,toml_entries.Yu)(text,entries.get("category")),groups=textsIn(text,table,"groups"),sourceOf2=poetrySource(
text,from);if(sourceOf2==="local")return;const files=entries.get("files");collector.add({...found2,version:sourceOf2.kind==="git"?void 0:found2.version,source:sourceOf2,
...(0,python.GZ)(asks,found2.name),isDev:category==="dev"||groups.length>0&&!groups.includes("main"),isOptional:text.slice(...rangeOf(entries.get("optional")))===
"true",...urlOf(text,from),hasChecksum:files&&sourceOf2.kind!=="git"?(0,toml_entries.JV)(text,files).length>0:void 0})};return collector.attempt(()=>{for(const table of(0,toml_entries.
UL)(text))if(table.isList&&table.name==="package")done(),last={table};else if(table.name==="package.source"&&last)last.from=table;else if(table.name==="metadata"){
done();const version=(0,toml_entries.Yu)(text,table.entries.get("lock-version"));version!==void 0&&!POETRY.test(version)&&collector.problem(`lock-version ${version.
slice(0,40)} is not known`,table.entries.get("lock-version")?.start)}done()}),collector.extraction()}function pdmLock(source){const{text}=source,collector=(0,packages_collector.
Y)(text),asks=(0,python.BK)(source.path,source.peek),ownIndexes=indexesIn(source.peek(asks.path)??"");return collector.attempt(()=>{for(const table of(0,toml_entries.
UL)(text)){if(table.name==="metadata"){const version=(0,toml_entries.Yu)(text,table.entries.get("lock_version"));version!==void 0&&!PDM.test(version)&&collector.
problem(`lock_version ${version.slice(0,40)} is not known`,table.entries.get("lock_version")?.start)}const found2=table.isList&&table.name==="package"?poetry_lock_packageIn(
text,table):void 0;if(!found2)continue;const{entries}=table,field=key=>(0,toml_entries.Yu)(text,entries.get(key));if(field("path")!==void 0)continue;const[git,url]=[
field("git"),field("url")],groups=textsIn(text,table,"groups"),from=git!==void 0?(0,python.nv)(git,field("revision")):url!==void 0?(0,python.IO)(url):(0,python.
Ie)(void 0,ownIndexes.every(python.qw)),files=entries.get("files");collector.add({...found2,version:git!==void 0?void 0:found2.version,source:from,...(0,python.
GZ)(asks,found2.name),isDev:groups.length>0&&!groups.includes("default"),url:git??url,urlAt:git!==void 0?rangeOf(entries.get("git")):url!==void 0?rangeOf(entries.
get("url")):void 0,hasChecksum:files&&git===void 0?(0,toml_entries.JV)(text,files).length>0:void 0})}}),collector.extraction()}function poetry_lock_packageIn(text,{
entries}){const at=entries.get("name"),name=(0,toml_entries.Yu)(text,at);if(!(!at||name===void 0))return{ecosystem:"PyPI",name:(0,python.sS)(name),version:(0,toml_entries.
Yu)(text,entries.get("version")),at:[at.keyStart,at.end]}}function poetrySource(text,from){if(!from)return(0,python.Ie)(void 0);const field=key=>(0,toml_entries.
Yu)(text,from.entries.get(key)),url=field("url")??"";switch(field("type")){case"directory":case"file":return"local";case"git":return(0,python.nv)(url,field("res\
olved_reference"));case"url":return(0,python.IO)(url);default:{const host=(0,network_host.w4)(url);return{kind:"registry",...host!==void 0&&{host},isPublic:(0,python.
qw)(url)}}}}function urlOf(text,from){const entry=from?.entries.get("url");return entry?{url:(0,toml_entries.Yu)(text,entry),urlAt:[entry.start,entry.end]}:{}}function textsIn(text,{
entries},key){const entry=entries.get(key);return entry?(0,toml_entries.JV)(text,entry).flatMap(item=>(0,toml_entries.Yu)(text,item)??[]):[]}function rangeOf(entry){
return entry?[entry.start,entry.end]:[0,0]}function indexesIn(text){const found2=[];try{for(const{name,isList,entries}of(0,toml_entries.UL)(text))isList&&name===
"tool.pdm.source"&&found2.push((0,toml_entries.Yu)(text,entries.get("url"))??"")}catch{}return found2}const LONG={"-r":"--requirement","-c":"--constraint","-e":"\
--editable","-i":"--index-url","-f":"--find-links","--pypi-url":"--index-url"};function requirementsTxt(source){const{path,text,peek}=source,collector=(0,packages_collector.
Y)(text),{requirements,options,oddAt}=readRequirements(text),[odd]=oddAt;odd!==void 0&&collector.problem(oddAt.length===1?"this is no requirement that pip would\
 read":`${oddAt.length} lines are no requirements that pip would read`,odd);const isPublic=options.filter(({name})=>name==="--index-url"||name==="--extra-index-\
url").every(({value})=>(0,python.qw)(value))&&!options.some(({name})=>name==="--find-links"),main=options.find(({name})=>name==="--index-url")?.value,pins=new Map;
for(const{name,value}of options)if(name==="--constraint")for(const each of readRequirements(peek(resolved(path,value))??"").requirements)each.version!==void 0&&
pins.set(each.name,each.version);const isHashed=requirements.some(({hasHash:hasHash2})=>hasHash2),isConstraint=/constraints?[^/]*\.txt$/i.test(path);for(const{name,
at,version,range,url,urlAt,hasHash:hasHash2}of requirements){const pinned=version??(range===""?pins.get(name):void 0);if(url!==void 0&&!/^(?:[a-z]+\+)?(?:https?|ssh|git|ftp):/i.
test(url))continue;const isGit=url!==void 0&&/^(?:git|hg|svn|bzr)\+/i.test(url);pinned===void 0&&url===void 0||collector.add({ecosystem:"PyPI",name,version:pinned,
at,source:isGit?(0,python.nv)(url,/@([0-9a-f]{40})(?:#|$)/i.exec(url)?.[1]):url!==void 0?(0,python.IO)(url):(0,python.Ie)(main,isPublic),isDirect:isConstraint||
isCompiled(text)?void 0:!0,askedBy:isConstraint||isCompiled(text)?[]:[path],isDev:/(?:^|[-_/.])(?:dev|develop|development|test|tests|testing|lint|docs?|ci)(?:[-_/.]|$)/i.
test(path),url,urlAt,hasChecksum:isGit?void 0:url!==void 0?hasHash2||/#sha(?:256|384|512)=/.test(url):isHashed?hasHash2:void 0})}return collector.extraction()}function isCompiled(text){
return/^# This file (?:is|was) autogenerated by (?:pip-compile|uv)\b/m.test(text.slice(0,1e3))}function resolved(path,written){const parts=[];for(const part of`${(0,extraction.
y)(path)}${written}`.split("/"))part===".."?parts.pop():part!=="."&&part!==""&&parts.push(part);return parts.join("/")}function readRequirements(text){const requirements=[],
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
nameOfFile(repository),from2=start+text.indexOf(repository),at2=[from2,from2+repository.length];return name2===void 0?void 0:{name:(0,python.sS)(name2),at:at2,version:void 0,
range:"",url:repository,urlAt:at2,hasHash:hasHash2}}const match=plain.length>REQUIREMENT_TEXT?null:REQUIREMENT.exec(plain.trimEnd()),name=match?.[1];if(!match||
name===void 0)return;const[,,url,range=""]=match,from=start+text.indexOf(name),specifiers=range.split(",").map(each=>each.trim()),pinned=specifiers.length===1?/^={2,3}\s*([^*]+)$/.
exec(specifiers[0]??"")?.[1]?.trim():void 0,at=url===void 0?void 0:start+text.indexOf(url),end=url!==void 0&&at!==void 0?at+url.length:range.trim()===""?from+name.
length:start+text.indexOf(range)+range.trimEnd().length;return{name:(0,python.sS)(name),at:[from,end],version:pinned,range:range.trim(),url,urlAt:at===void 0?void 0:
[at,end],hasHash:hasHash2}}function nameOfFile(url){if((0,network_host.w4)(url)!==void 0)return/\/([A-Za-z0-9][\w.]{0,100}?(?:-[A-Za-z][\w.]{0,60})*)-v?\d[^/]*\.(?:whl|tar\.gz|zip|tar\.bz2)(?:[?#]|$)/.
exec(url)?.[1]}function uvLock({path,text}){const collector=(0,packages_collector.Y)(text),all=[];return collector.attempt(()=>{for(const table of(0,toml_entries.
UL)(text))if(table.name===""){const version=table.entries.get("version");version&&text.slice(version.start,version.end)!=="1"&&collector.problem(`version ${text.
slice(version.start,version.end).slice(0,40)} is not known`,version.start)}else table.isList&&table.name==="package"?all.push({table,more:[]}):/^package\.(?:optional|dev)-dependencies$/.
test(table.name)&&all.at(-1)?.more.push(table)}),collector.attempt(()=>{const askedBy=new Map,roots=[],needs=new Map,nameOf2=({table})=>(0,python.sS)((0,toml_entries.
Yu)(text,table.entries.get("name"))??"");for(const each of all){const lists=listsOf(text,each),local=localPath(text,each.table);if(local===void 0){const own=needs.
get(nameOf2(each))??[];for(const{names,isOptional}of lists)own.push(...names.map(id2=>({id:id2,isOptional})));needs.set(nameOf2(each),own);continue}const manifest=`${(0,extraction.
y)(path)}${local==="."?"":`${local.replace(/^\.\/|\/$/g,"")}/`}pyproject.toml`;for(const{names,isDev,isOptional}of lists)for(const id2 of names){roots.push({id:id2,
isDev,isOptional});const asking=askedBy.get(id2)??[];asking.includes(manifest)||askedBy.set(id2,[...asking,manifest])}}const need=reached(roots,id2=>needs.get(id2)??
[]);for(const{table}of all){const found2=poetry_lock_packageIn(text,table);if(!found2||localPath(text,table)!==void 0)continue;const from=uvSource(text,table.entries.
get("source"));if(from===void 0)continue;const asking=askedBy.get(found2.name)??[];collector.add({...found2,version:from.source.kind==="git"?void 0:found2.version,
...from,isDirect:asking.length>0,askedBy:asking,...need.get(found2.name)??{},hasChecksum:from.source.kind==="registry"||from.source.kind==="url"?hasHash(text,table):
void 0})}}),collector.extraction()}function localPath(text,{entries}){const source=entries.get("source");for(const key of["editable","virtual","directory","path"]){
const found2=(0,toml_entries.Yu)(text,(0,toml_entries.Li)(text,source,key));if(found2!==void 0)return found2}}function listsOf(text,{table,more}){const names=list=>list?
(0,toml_entries.JV)(text,list).flatMap(item=>(0,toml_entries.Yu)(text,(0,toml_entries.Li)(text,item,"name"))??[]).map(python.sS):[];return[{names:names(table.entries.
get("dependencies")),isDev:!1,isOptional:!1},...more.flatMap(({name,entries})=>[...entries.values()].map(list=>({names:names(list),isDev:name==="package.dev-dep\
endencies",isOptional:name==="package.optional-dependencies"})))]}function uvSource(text,entry){const field=key=>(0,toml_entries.Li)(text,entry,key),[registry,git,
url]=[field("registry"),field("git"),field("url")],at=registry??git??url,written=(0,toml_entries.Yu)(text,at);if(!at||written===void 0)return entry?void 0:{source:(0,python.
Ie)(void 0)};const place={url:written,urlAt:[at.start,at.end]};if(git)return{source:(0,python.nv)(written,/#([0-9a-f]{40,64})$/i.exec(written)?.[1]),...place};if(url)
return{source:(0,python.IO)(written),...place};if(!/^https?:/i.test(written))return{source:{kind:"path",isPublic:!1},...place};const host=(0,network_host.w4)(written);
return{source:{kind:"registry",...host!==void 0&&{host},isPublic:(0,python.qw)(written)},...place}}function hasHash(text,{entries}){const sdist=entries.get("sdi\
st"),wheels=entries.get("wheels"),files=[...sdist?[sdist]:[],...wheels?(0,toml_entries.JV)(text,wheels):[]];return files.length===0?void 0:files.every(file=>(0,toml_entries.
Li)(text,file,"hash")??(0,toml_entries.Li)(text,file,"hashes"))}function pylock({text}){const collector=(0,packages_collector.Y)(text);return collector.attempt(
()=>{let last;const done=()=>{last&&add(last.table,last.parts),last=void 0},add=(table,parts)=>{const found2=poetry_lock_packageIn(text,table);if(!found2)return;
const part=(key,field)=>parts.get(key)?.entries.get(field)??(0,toml_entries.Li)(text,table.entries.get(key),field),has=key=>table.entries.has(key)||parts.has(key);
if(has("directory"))return;const[vcs,archive]=[part("vcs","url"),part("archive","url")];if(has("archive")&&!archive)return;const index=table.entries.get("index"),
at=vcs??archive??index,written=(0,toml_entries.Yu)(text,at),source=vcs?(0,python.nv)(written??"",(0,toml_entries.Yu)(text,part("vcs","commit-id"))):archive?(0,python.
IO)(written??""):(0,python.Ie)(written);collector.add({...found2,version:vcs?void 0:found2.version,source,url:written,urlAt:at&&[at.start,at.end],hasChecksum:vcs?
void 0:archive?part("archive","hashes")!==void 0||parts.has("archive.hashes"):parts.size>0?void 0:hasHash(text,table)})};for(const table of(0,toml_entries.UL)(text))
if(table.name===""){const version=table.entries.get("lock-version"),written=(0,toml_entries.Yu)(text,version);written!==void 0&&!/^1\./.test(written)&&collector.
problem(`lock-version ${written.slice(0,40)} is not known`,version?.start)}else table.isList&&table.name==="packages"?(done(),last={table,parts:new Map}):table.
name.startsWith("packages.")&&last?.parts.set(table.name.slice(9),table);done()}),collector.extraction()}const npm_asks_GROUPS=["dependencies","devDependencies",
"optionalDependencies"];function npmAsks({path,peek,named}){const folder=(0,extraction.y)(path),own=`${folder}package.json`,root=parsed(peek(own));if(!root)return;
const members=root.workspaces===void 0?[]:named("package.json",folder).filter(each=>each!==own&&!each.includes("node_modules/"));return[own,...members.slice(0,limits.
m9)].flatMap(manifest=>asksOf(manifest===own?root:parsed(peek(manifest)),manifest))}function asksOf(value,manifest){return isRecord(value)?npm_asks_GROUPS.flatMap(
group=>Object.entries(isRecord(value[group])?value[group]:{}).flatMap(([name,spec])=>typeof spec=="string"?[{name,spec,isDev:group==="devDependencies",isOptional:group===
"optionalDependencies",manifest}]:[])):[]}function parsed(text){try{const value=text===void 0?void 0:JSON.parse(text);return isRecord(value)?value:void 0}catch{
return}}function yarnLock(source){const{text}=source,collector=(0,packages_collector.Y)(text);if(/^__metadata:/m.test(text))berry(source,collector);else if(/^# yarn lockfile v1\b/m.
test(text.slice(0,2e3))||text.trim()==="")classic(source,collector);else{const version=/^# yarn lockfile (v\S{1,20})/m.exec(text.slice(0,2e3))?.[1];collector.problem(
version===void 0?"it does not say which version of yarn.lock it is; it is read as version 1":`yarn lockfile ${version} is not known; it is read as version 1`),classic(
source,collector)}return collector.extraction()}function*blocksIn(text,collector){let block,group;for(const{line,start}of(0,lines.Dx)(text)){if(line===""||line.
startsWith("#"))continue;const indent=(0,lines._j)(line);if(indent===0){if(block&&(yield block),block=void 0,group=void 0,!line.endsWith(":")){/^(?:<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/.
test(line)||collector.problem("a line is no part of a yarn.lock",start);continue}const keys=line.slice(0,-1);block={keys:keysIn(keys),start,end:start+keys.length,
fields:new Map,needs:[]}}else if(block&&indent===2){const[whole,quotedKey="",separator="",value=""]=/^ {2}("[^"]*"|[^\s:"]+)(:? |:?$)(.*)$/.exec(line)??[];if(group=
value===""?quotedKey:void 0,whole===void 0||value==="")continue;const at=start+line.length-value.length;separator!==""&&block.fields.set((0,lines.qZ)(quotedKey),
{text:(0,lines.qZ)(value),start:at,end:at+value.length})}else if(block&&indent===4&&(group==="dependencies"||group==="optionalDependencies")){const[,name="",range=""]=/^ {4}("[^"]*"|[^\s:"]+):?\s+(.+)$/.
exec(line)??[];name!==""&&block.needs.push({key:`${(0,lines.qZ)(name)}@${(0,lines.qZ)(range)}`,isOptional:group==="optionalDependencies"})}}block&&(yield block)}
function keysIn(written){return(0,lines.qZ)(written).split(/"?, "?/).map(key=>key.replace(/^"|"$/g,"")).filter(key=>key!=="")}function splitKey(key){const at=key.
indexOf("@",1);return at<0?[key,""]:[key.slice(0,at),key.slice(at+1)]}function classic(source,collector){const registries=(0,npm_registries.D)(source.path,source.
peek),blocks=[...blocksIn(source.text,collector)],byKey=new Map(blocks.flatMap(block=>block.keys.map(key=>[key,block]))),asks=npmAsks(source),{askedBy,need}=yarn_lock_needsOf(
(asks??[]).map(ask=>({...ask,key:`${ask.name}@${ask.spec}`})),byKey);for(const block of blocks){const[alias]=splitKey(block.keys[0]??""),resolved2=block.fields.
get("resolved");if(block.keys.some(key=>(0,npm_source.Pr)(splitKey(key)[1]))||resolved2&&(0,npm_source.Pr)(resolved2.text))continue;const name=block.keys.map(key=>splitKey(
key)[1]).map(range=>/^npm:(.+?)(?:@[^@]*)?$/.exec(range)?.[1]).find(Boolean)??alias,from=(0,npm_source.$W)(name,resolved2?.text,registries),asking=askedBy.get(block)??
[];collector.add({ecosystem:"npm",name,version:from.kind==="git"?void 0:block.fields.get("version")?.text,at:[block.start,block.end],source:from,isDirect:asks&&
asking.length>0,askedBy:asking,...need.get(block)??{},url:resolved2?.text,urlAt:resolved2&&[resolved2.start,resolved2.end],hasChecksum:resolved2===void 0||from.
kind==="git"?void 0:block.fields.has("integrity")||/#[0-9a-f]{40}$/.test(resolved2.text),...name!==alias&&{alias}})}}function berry(source,collector){const registries=(0,npm_registries.
D)(source.path,source.peek),blocks=[...blocksIn(source.text,collector)],version=Number(blocks.find(({keys})=>keys[0]==="__metadata")?.fields.get("version")?.text);
version>=4&&version<=10||collector.problem(`its version ${String(version).slice(0,20)} is not known`);const byKey=new Map(blocks.flatMap(block=>block.keys.map(key=>[
key,block]))),members=blocks.flatMap(block=>{const at=/@workspace:(.*)$/.exec(block.fields.get("resolution")?.text??"")?.[1];return at===void 0?[]:[{block,manifest:`${(0,extraction.
y)(source.path)}${at==="."?"":`${at}/`}package.json`}]}),{askedBy,need}=yarn_lock_needsOf(members.flatMap(({block,manifest})=>{const own=new Map(yarn_lock_asksIn(
source,manifest).map(ask=>[ask.name,ask]));return block.needs.map(({key,isOptional})=>({key,manifest,isDev:own.get(splitKey(key)[0])?.isDev===!0,isOptional:isOptional||
own.get(splitKey(key)[0])?.isOptional===!0}))}),byKey);for(const block of blocks){const resolution=block.fields.get("resolution");if(!resolution)continue;const[
name,reference]=splitKey(resolution.text);if(/^(?:workspace|patch|link|portal|file|exec|virtual):/.test(reference))continue;const[alias]=splitKey(block.keys[0]??
""),{from,version:written,url}=berrySource(reference,host=>(0,npm_source.$W)(name,host,registries)),asking=askedBy.get(block)??[];collector.add({ecosystem:"npm",
name,version:from.kind==="git"?void 0:written??block.fields.get("version")?.text,at:[block.start,block.end],source:from,isDirect:asking.length>0,askedBy:asking,
...need.get(block)??{},url,urlAt:[resolution.start,resolution.end],hasChecksum:from.kind==="git"?void 0:hasChecksum(block),...name!==alias&&{alias}})}}function hasChecksum({
fields}){return fields.has("checksum")?!0:fields.has("conditions")?void 0:!1}function berrySource(reference,npm){const[,protocol="",rest=""]=/^(npm|jsr):(.*)$/s.
exec(reference)??[];if(protocol==="")return{from:/[#&]commit=([0-9a-f]{40})/.exec(reference)||/\.git(?:#|$)|^git/.test(reference)?(0,npm_source.Ym)(reference):npm(
reference),url:reference};const[version="",archive]=rest.split("::__archiveUrl="),url=archive===void 0?void 0:decoded(archive);return{from:npm(url),version,...url!==
void 0&&{url}}}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}function yarn_lock_asksIn({peek},manifest){try{return asksOf(JSON.parse(
peek(manifest)??""),manifest)}catch{return[]}}function yarn_lock_needsOf(asks,byKey){const askedBy=new Map,roots=[];for(const{key,manifest,isDev,isOptional}of asks){
const block=byKey.get(key)??byKey.get(key.replace("@","@npm:").replace(/^@npm:/,"@"));if(!block)continue;roots.push({id:block.keys[0]??"",isDev,isOptional});const asking=askedBy.
get(block)??[];asking.includes(manifest)||askedBy.set(block,[...asking,manifest])}const found2=reached(roots,id2=>(byKey.get(id2)?.needs??[]).flatMap(({key,isOptional})=>{
const block=byKey.get(key);return block?[{id:block.keys[0]??"",isOptional}]:[]}));return{askedBy,need:new Map([...found2].flatMap(([id2,need])=>byKey.get(id2)?[
[byKey.get(id2),need]]:[]))}}const READERS=[[/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/i,npmLock],[/(?:^|\/)yarn\.lock$/i,yarnLock],[/(?:^|\/)pnpm-lock\.yaml$/i,
pnpmLock],[/(?:^|\/)bun\.lock$/i,bunLock],[/(?:^|\/)deno\.lock$/i,denoLock],[/(?:^|\/)poetry\.lock$/i,poetryLock],[/(?:^|\/)pdm\.lock$/i,pdmLock],[/(?:^|\/)uv\.lock$/i,
uvLock],[/(?:^|\/)pylock(?:\.[\w-]{1,60})?\.toml$/i,pylock],[/(?:^|\/)pipfile\.lock$/i,pipfileLock],[/(?:^|\/)cargo\.lock$/i,cargoLock],[/(?:^|\/)composer\.lock$/i,
composerLock],[/(?:^|\/)(?:gemfile\.lock|gems\.locked)$/i,gemfileLock],[/(?:^|\/)go\.mod$/,goMod],[/(?:^|\/)go\.sum$/,goSum],[/(?:^|\/)(?:buildscript-)?gradle\.lockfile$/i,
gradleLock],[/(?:^|\/)pom\.xml$/,mavenPom],[/(?:^|\/)packages(?:\.[\w.-]{1,100})?\.lock\.json$/i,nugetLock],[/(?:^|\/)(?:[\w.-]{1,60}[._-])?(?:requirements|constraints)(?:[._-][\w.-]{1,60})?\.txt$|(?:^|\/)requirements\/[\w.-]{1,60}\.txt$/i,
requirementsTxt]];function packageReaderFor(path){return READERS.find(([name])=>name.test(path))?.[1]}var lib_escape=__webpack_require__(68989);function shownAddress(url){
return(0,lib_escape.Jj)(url.replace(/^([a-z][\w+.-]*:\/\/)[^/@\s]*@/i,"$1").replace(/[?#].*$/s,""),200)}function counted(count,one,many){return`${count} ${count===
1?one:many}`}const entryMismatch=({extraction:extraction2})=>extraction2.packages.flatMap(each=>{const{ecosystem,name,version,url,urlAt,at}=each,named=ecosystem===
"npm"&&url!==void 0?(0,npm_source.IP)(url):void 0;if(!named||url===void 0)return[];const isOther=named.name.toLowerCase()!==name.toLowerCase(),isOtherVersion=!isOther&&
version!==void 0&&named.version!==""&&plainVersion(named.version)!==plainVersion(version);if(!isOther&&!isOtherVersion)return[];const says=isOther?`the package ${named.
name}`:`version ${named.version}`;return[{rule:"deps/lockfile-entry-mismatch",at:urlAt??at,place:`package ${name}`,message:`The lockfile says ${isOther?name:`${name}\
 ${version}`}, and installs ${says}: ${shownAddress(url)}.`,evidence:[shownAddress(url)],identity:`${name} ${named.name} ${isOtherVersion?named.version:""}`}]});
function plainVersion(version){return version.replace(/\+.*$/s,"").replace(/^v/,"")}const SETTINGS={npm:[".npmrc",".yarnrc",".yarnrc.yml","bunfig.toml","pnpm-wo\
rkspace.yaml","package.json"],PyPI:["pyproject.toml","Pipfile","uv.toml","poetry.toml","pip.conf"],RubyGems:["Gemfile","gems.rb",".bundle/config"]},unexpectedRegistry=({
extraction:extraction2,source})=>{const groups=new Map;let total=0;for(const each of extraction2.packages){const{ecosystem,source:from}=each;if(from.kind!=="reg\
istry"||!SETTINGS[ecosystem]||(total++,from.host===void 0||isPublicHost(ecosystem,from.host)))continue;const key=`${ecosystem} ${from.host}`;push(groups,key,each)}
return[...groups.values()].flatMap(own=>{const[first]=own;if(!first)return[];const host=first.source.host??"";if(isNamedInSettings(host,first.ecosystem,source))
return[];const isMost=own.length*2>total;return[{rule:"deps/registry-unexpected",at:first.urlAt??first.at,place:`registry ${host}`,message:`${counted(own.length,
"package comes","packages come")} from ${host}, which is neither the public registry nor named in any setting of this project${own.length===1?`: ${first.name}`:
""}.`,evidence:own.slice(0,5).map(({name,version})=>`${name} ${version??""}`.trim()),identity:host,...isMost&&{tier:"context"}}]})};function isPublicHost(ecosystem,host){
return ecosystem==="npm"?(0,npm_registries.H)(host):ecosystem==="PyPI"?(0,python.qw)(`https://${host}/`):/(?:^|\.)rubygems\.org$/.test(host)}function isNamedInSettings(host,ecosystem,{
path,peek}){for(let folder=(0,extraction.y)(path);;folder=(0,extraction.y)(folder.slice(0,-1))){if((SETTINGS[ecosystem]??[]).some(file=>peek(folder+file)?.toLowerCase().
includes(host)))return!0;if(folder==="")return!1}}const outsideRegistry=({extraction:extraction2})=>extraction2.packages.flatMap(({name,source,url,urlAt,at,hasChecksum:hasChecksum2})=>source.
kind!=="url"||url===void 0||!/^https?:/i.test(url)?[]:[{rule:"deps/source-outside-registry",at:urlAt??at,place:`package ${name}`,message:`${name} is an archive \
from ${source.host??"an address"}${hasChecksum2===!0?", held to a checksum":", and nothing says what has to be in it"}.`,evidence:[shownAddress(url)],identity:`${name}\
 ${source.host??""}`,...hasChecksum2===!0&&{tier:"context"}}]),UNENCRYPTED=/^(?:git\+)?(?:http|git|ftp):\/\//i,plainHttp=({extraction:extraction2})=>{const groups=new Map;
for(const each of extraction2.packages){const{url="",hasChecksum:hasChecksum2,source}=each,address=url.replace(/^(?:registry|sparse)\+/,"");if(!UNENCRYPTED.test(
address))continue;const host=(0,network_host.w4)(address.replace(/^git\+/,""))??"";if(host===""||(0,network_host.cW)(host))continue;const key=`${hasChecksum2===
!0||source.commit!==void 0?"deps/plain-http":"deps/plain-http-unchecked"} ${host}`;push(groups,key,each)}return[...groups].flatMap(([key,own])=>{const[rule="",host=""]=key.
split(" "),[first]=own;if(!first)return[];const how=rule==="deps/plain-http"?"":" and no checksum to hold it to";return[{rule,at:first.urlAt??first.at,place:`ho\
st ${host}`,message:`${own.length===1?`${first.name} is`:`${own.length} packages, ${first.name} first, are`} fetched from ${host} without encryption${how}.`,evidence:[
shownAddress(first.url??"")],identity:host,...(0,network_host.bx)(host)&&{tier:"review"}}]})},missingChecksum=({extraction:extraction2})=>{const asked=extraction2.
packages.filter(({hasChecksum:hasChecksum2,source,url=""})=>hasChecksum2!==void 0&&source.kind==="registry"&&!UNENCRYPTED.test(url)),lacking=asked.filter(({hasChecksum:hasChecksum2})=>hasChecksum2===
!1),[first]=lacking;if(!first)return[];const isAll=lacking.length===asked.length;return[{rule:"deps/checksum-missing",at:first.at,place:isAll?"all entries":`pac\
kage ${first.name}`,message:isAll?`None of the ${asked.length} entries has a checksum: whatever the registry gives is installed.`:`${lacking.length===1?`${first.
name} has`:`${lacking.length} of ${asked.length} entries, ${first.name} first, have`} no checksum: whatever the registry gives is installed.`,evidence:lacking.slice(
0,5).map(({name,version})=>`${name} ${version??""}`.trim()),identity:isAll?"all":lacking.map(({name,version})=>`${name} ${version??""}`).join(`
`),...isAll&&{tier:"context"}}]},mutableGit=({extraction:extraction2})=>extraction2.packages.flatMap(({name,source,url,urlAt,at})=>source.kind!=="git"||source.commit!==
void 0||isShortCommit(url)?[]:[{rule:"deps/git-ref-mutable",at:urlAt??at,place:`package ${name}`,message:`${name} is taken from a repository${source.host===void 0?
"":` at ${source.host}`} without a commit that pins it.`,evidence:[shownAddress(url??name)],identity:name}]);function isShortCommit(url){return/#[0-9a-f]{7,39}$/.
test(url??"")}const privateScope=({extraction:extraction2,source})=>{if(!extraction2.packages.some(({ecosystem,name})=>ecosystem==="npm"&&name.startsWith("@")))
return[];const registries=(0,npm_registries.D)(source.path,source.peek);return extraction2.packages.flatMap(({ecosystem,name,source:from,at,urlAt,url=""})=>{if(ecosystem!==
"npm"||from.kind!=="registry"||from.host===void 0||!(0,npm_registries.H)(from.host))return[];const own=registries.ownRegistry(name);return own===void 0||(0,npm_registries.
H)(own)?[]:[{rule:"deps/private-scope-public",at:urlAt??at,place:`package ${name}`,message:`Settings of this project fetch ${name.slice(0,name.indexOf("/"))} fr\
om ${own===""?"a registry of its own":own}, and the lockfile fetches ${name} from ${from.host}, where anybody may publish.`,evidence:[shownAddress(url)],identity:name}]})},
installScripts=({extraction:extraction2})=>extraction2.packages.flatMap(({name,version,at,runsScripts})=>runsScripts!==!0?[]:[{rule:"deps/install-script",at,place:`\
package ${name}`,message:`${name} ${version??""} runs scripts of its own when it is installed.`.replace(/ {2,}/g," "),evidence:[`${name} ${version??""}`.trim()],
identity:name}]);function push(groups,key,each){const own=groups.get(key);own?own.push(each):groups.set(key,[each])}function conflictIn(text){if(!text.includes(
"<<<<<<< "))return;let first,count=0;for(const{line,start}of(0,lines.Dx)(text))/^<<<<<<< \S/.test(line)&&(first??=[start,start+line.length],count++);return first&&
text.includes(`
>>>>>>> `)?{at:first,count}:void 0}const conflicts=({source})=>{const found2=conflictIn(source.text);return found2?[{rule:"deps/conflict-markers",at:found2.at,place:"",
message:`This lockfile is half merged: ${counted(found2.count,"conflict is","conflicts are")} still open, and each tool reads it as it likes.`,evidence:["<<<<<<\
<"],identity:"conflict"}]:[]},REQUIREMENTS=/\.txt$/i,CONFIG=/(?:^|\/)pip\.(?:conf|ini)$/i,extraIndexes=({source:{path,text}})=>{if(!REQUIREMENTS.test(path)&&!CONFIG.
test(path))return[];const{requirements,options}=optionsOf(path,text),isHashed=requirements.length>0&&requirements.every(({hasHash:hasHash2})=>hasHash2);return options.
flatMap(({name,value,at})=>{const host=(0,network_host.w4)(value)??"an index the environment names";return name==="--extra-index-url"?[{rule:"deps/extra-index",
at,place:`index ${host}`,message:`Packages come from PyPI or from ${host}, whichever has the higher version: who publishes a name of the one on the other is ins\
talled.`,evidence:[shownAddress(value)],identity:host,...(isHashed||(0,python.qw)(value))&&{tier:"context"}}]:name==="--trusted-host"?[{rule:"deps/certificate-u\
nchecked",at,place:`host ${value.slice(0,200)}`,message:`pip does not check the certificate of ${value.slice(0,200)}.`,evidence:[value.slice(0,200)],identity:value,
...(isHashed||(0,network_host.bx)(value.replace(/:\d+$/,"")))&&{tier:"context"}}]:(name==="--index-url"||name==="--find-links")&&/^http:/i.test(value)&&!(0,network_host.
cW)(host)?[{rule:isHashed?"deps/plain-http":"deps/plain-http-unchecked",at,place:`host ${host}`,message:`All packages are fetched from ${host} without encryptio\
n${isHashed?"":" and no checksum to hold them to"}.`,evidence:[shownAddress(value)],identity:host,...(0,network_host.bx)(host)&&{tier:"review"}}]:[]})};function optionsOf(path,text){
if(!CONFIG.test(path))return readRequirements(text);const options=[...(0,lines.Dx)(text)].flatMap(({line,start})=>{const[,key,value=""]=/^\s*(index-url|extra-index-url|trusted-host|find-links)\s*=\s*(\S.*)$/.
exec(line)??[];if(key===void 0)return[];const at=[start+line.indexOf(key),start+line.trimEnd().length];return value.split(/\s+/).map(each=>({name:`--${key}`,value:each,
at}))});return{requirements:[],options}}const unpinned=({source:{path,text,peek},artifact})=>{if(!/requirements/i.test(path)||!REQUIREMENTS.test(path))return[];
const{requirements,options}=readRequirements(text),open=requirements.filter(({version,url})=>version===void 0&&url===void 0),[first]=open;return!first||options.
some(({name})=>name==="--constraint")?[]:hasLock(path,["uv.lock","poetry.lock","pdm.lock","pylock.toml","Pipfile.lock"],artifact.tree?.exists)?[]:peek(`${(0,extraction.
y)(path)}requirements.txt`)?.includes("autogenerated by")?[]:[{rule:"deps/requirement-unpinned",at:first.at,place:"",message:`${open.length===requirements.length?
`None of the ${requirements.length}`:`${open.length} of ${requirements.length}`} requirements name one version: what is installed is whatever is newest, and no \
advisory can be looked up for it.`,evidence:open.slice(0,5).map(({name,range})=>`${name}${range}`.slice(0,100)),identity:"unpinned"}]};function hasLock(path,names,exists){
if(!exists)return!0;for(let folder=(0,extraction.y)(path);;folder=(0,extraction.y)(folder.slice(0,-1))){if(names.some(name=>exists(folder+name)))return!0;if(folder===
"")return!1}}const LOCKABLE=[{name:/(?:^|\/)package\.json$/,locks:["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb",
"deno.lock"],asks:npmProgram},{name:/(?:^|\/)Pipfile$/,locks:["Pipfile.lock"],asks:text=>found(text,/^\[(?:dev-)?packages\][^\S\n]*\n+[^[\n]*=/m)},{name:/(?:^|\/)Gemfile$/,
locks:["Gemfile.lock"],asks:text=>/^\s*gemspec\b/m.test(text)?void 0:found(text,/^\s{0,20}gem\s+["']/m)},{name:/(?:^|\/)Cargo\.toml$/,locks:["Cargo.lock"],asks:(text,folder,exists)=>/^\[package\]/m.
test(text)&&exists(`${folder}src/main.rs`)?found(text,/^\[(?:workspace\.)?dependencies\b/m):void 0},{name:/(?:^|\/)composer\.json$/,locks:["composer.lock"],asks:text=>/"type"\s*:\s*"project"/.
test(text)?found(text,/"require"\s*:/):void 0}],withoutLockfile=({artifact,source:{path,text}})=>{const exists=artifact.tree?.exists,kind=LOCKABLE.find(({name})=>name.
test(path));if(!kind||!exists||artifact.use!=="runtime")return[];const at=kind.asks(text,(0,extraction.y)(path),exists);return at===void 0||hasLock(path,kind.locks,
exists)?[]:[{rule:"deps/lockfile-missing",at:[at,at+1],place:"",message:`No lockfile (${kind.locks.slice(0,4).join(", ")}) says which versions of its dependenci\
es are installed.`,evidence:[path.slice(path.lastIndexOf("/")+1)],identity:"lockfile"}]};function npmProgram(text){try{const manifest=JSON.parse(text);if(!isRecord(
manifest)||manifest.private!==!0||manifest.publishConfig!==void 0)return;const{dependencies}=manifest;return isRecord(dependencies)&&Object.values(dependencies).
some(spec=>typeof spec=="string"&&!/^(?:file|link|workspace|portal):/.test(spec))?found(text,/"dependencies"\s*:/):void 0}catch{return}}function found(text,pattern){
const match=pattern.exec(text);return match?match.index+(match[0].length-match[0].trimStart().length):void 0}const CHECKS=[conflicts,entryMismatch,plainHttp,outsideRegistry,
unexpectedRegistry,privateScope,missingChecksum,mutableGit,installScripts,extraIndexes,unpinned,withoutLockfile],NOTHING={packages:[],problems:[]},packages_packages=rules=>{
const byId=new Map(rules.map(rule=>[rule.info.id,rule]));return{name:"packages",keywords:[],appliesTo:({path,kind,isWhole,link})=>isWhole&&!link&&!(kind==="code"&&
(0,code_signs.__)(path))&&(packageReaderFor(path)!==void 0||package_paths.B.test(path)),detect(visit){const{artifact,report}=visit,source={path:artifact.path,text:artifact.
latin1(),peek:path=>artifact.tree?.text(path),named:(name,folder)=>artifact.tree?.named(name,folder)??[]},extraction2=packageReaderFor(artifact.path)?.(source)??
NOTHING;if(tell(visit,extraction2),artifact.use!=="vendored")for(const check of CHECKS)for(const{rule:id2,at,...problem}of check({artifact,source,extraction:extraction2})){
const rule=byId.get(id2);rule?.appliesTo(artifact)&&report({rule,range:at,...problem})}}}};function tell({artifact,declare,resolve,gap},{packages:found2,problems}){
for(const{detail,at,reason="unparsable"}of problems)gap(at===void 0?detail:`line ${artifact.lines().position(at).line}: ${detail}`,reason);if(found2.length===0||
(resolve(found2),artifact.use==="vendored"))return;const components=[...found2.filter(isAsked),...found2.filter(each=>!isAsked(each))];for(const each of components)
declare(componentOf(each))}function isAsked({isDirect}){return isDirect===!0}function componentOf({ecosystem,name,version,at,isDirect,isDev,isOptional}){const type=package_book.
QE[ecosystem],library=type==="githubactions"?void 0:(0,ai_catalogue.vT)(type,name);return{type:library?.type??"package",name:library?.name??name,purl:library?.purl??
(0,package_book.EH)(ecosystem,name),provider:library?.provider,version,origin:isDirect===!0?"manifest":"file",range:at,properties:{dependency:isDirect===void 0?
void 0:isDirect?"direct":"transitive",needed:isDev===!0?"development":isOptional===!0?"optional":void 0}}}}),78445:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>MalformedError,K:()=>checked});class MalformedError extends Error{constructor(message){super(message),this.name=
"MalformedError"}}function checked(bytes){const need=(at,length)=>{if(!(at>=0&&length>=0&&at+length<=bytes.length))throw new MalformedError("points to a place b\
ehind its end")};return{length:bytes.length,u8(at){return need(at,1),bytes[at]},u16(at){return need(at,2),bytes.readUInt16LE(at)},u32(at){return need(at,4),bytes.
readUInt32LE(at)},slice(at,length){return need(at,length),bytes.subarray(at,at+length)}}}}),24781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>parseXml});var _limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354),_malformed_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
78445);const NAME=/[\p{L}_:][\p{L}\p{N}_:.·-]*/uy,ATTRIBUTE=/\s+([\p{L}_:][\p{L}\p{N}_:.·-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy,TAG_END=/\s*(\/?)>/y,ENTITY=/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos)|([^;&\s]{0,64})(;?));?/gi,
NAMED={lt:"<",gt:">",amp:"&",quot:'"',apos:"'"},PLIST_DOCTYPE=/^<!DOCTYPE\s+plist\s+PUBLIC\s+"-\/\/Apple(?: Computer)?\/\/DTD PLIST 1\.0\/\/EN"\s+"[^"<>[\]]{0,200}"\s*>/;
function parseXml(text){const open=[];let root,count=0,at=text.startsWith("\uFEFF")?1:0;for(;at<text.length;){const next=text.indexOf("<",at),between=text.slice(
at,next<0?text.length:next),parent=open.at(-1);if(parent)parent.text+=decoded(between);else if(/\S/.test(between))throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G("has text outside of its outermost element");if(next<0)break;if(at=next,text.startsWith("<!--",at))at=behind(text,"-->",at+4,"a comment");else if(text.startsWith(
"<?",at))at=behind(text,"?>",at+2,"an instruction");else if(text.startsWith("<![CDATA[",at)){const end=behind(text,"]]>",at+9,"a stretch of text");parent&&(parent.
text+=text.slice(at+9,end-3)),at=end}else if(text.startsWith("<!",at))at=behindDoctype(text,at);else if(text.startsWith("</",at)){const name=nameAt(text,at+2),closed=open.
pop();if(closed?.name!==name)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.G(`closes ${name}, which is not open`);at=behind(text,">",at+2+name.length,"a \
tag"),closed.end=at}else{if(++count>_limits_js__WEBPACK_IMPORTED_MODULE_0__.yG)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.G("has more elements than ar\
e looked at");if(root&&!parent)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.G("has more than one outermost element");const{element,isEmpty}=elementAt(text,
at);if(at=element.to,parent?.children.push(element),root??=element,!isEmpty&&open.push(element)>_limits_js__WEBPACK_IMPORTED_MODULE_0__.GI)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G("nests its elements too deep")}}if(!root)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.G("has no element");if(open.length>0)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G(`ends within ${open.at(-1)?.name}`);return root}function elementAt(text,at){const name=nameAt(text,at+1),attributes=[];let place=at+1+name.length;for(;;){ATTRIBUTE.
lastIndex=place;const found=ATTRIBUTE.exec(text);if(!found)break;const[whole,own="",double,single]=found,start=place+whole.search(/\S/);place+=whole.length,attributes.
push({name:own,value:decoded(double??single??""),at:start,to:place})}TAG_END.lastIndex=place;const end=TAG_END.exec(text);if(!end)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G(`has a tag that cannot be read: ${name}`);const to=place+end[0].length;return{element:{name,attributes,children:[],text:"",at,to,end:to},isEmpty:end[1]==="/"}}
function nameAt(text,at){NAME.lastIndex=at;const name=NAME.exec(text)?.[0];if(name===void 0)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.G("has a tag wi\
thout a name");return name}function behind(text,mark,at,what){const found=text.indexOf(mark,at);if(found<0)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G(`ends within ${what}`);return found+mark.length}function behindDoctype(text,at){const known=PLIST_DOCTYPE.exec(text.slice(at,at+400))?.[0];if(known===void 0)throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G("defines a document type of its own");return at+known.length}function decoded(text){return text.includes("&")?text.replace(ENTITY,(whole,decimal,hex,named)=>{
if(named!==void 0)return NAMED[named.toLowerCase()]??whole;const code=decimal===void 0?Number.parseInt(hex??"",16):Number(decimal);if(!(code<=1114111))throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.
G("uses an entity that is none of XML");return String.fromCodePoint(code)}):text}})};export{id,ids,modules};
