const id=3310,ids=[3310],modules={83310:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{survey:()=>survey});var classify=__webpack_require__(27332),clients=__webpack_require__(73364),content_signs=__webpack_require__(
51318),lock_packages=__webpack_require__(19031),server_entries=__webpack_require__(42312),servers=__webpack_require__(89431),lib_document=__webpack_require__(55721),
limits=__webpack_require__(54354),compile=__webpack_require__(40265),packs=__webpack_require__(24930),scan=__webpack_require__(58919);const WORD=/^[\w@+:,./-]{1,200}$/;
function startOf(of){const all=[["package.json",fromPackageJson],["pyproject.toml",fromPyproject],["go.mod",fromGoMod]].flatMap(([file,read])=>{const path=at(of.
folder,file),text=of.paths.includes(path)?of.read(path):void 0;return text===void 0?[]:file==="go.mod"?[read(scalar(/^module\s+"?([^\s"]{1,200})/m.exec(text)?.[1]),
of)]:[read(of.parse(text,file.endsWith(".toml")?"toml":"json").root,of)]}),told=all.find(({start:start2})=>start2)??all[0],start=checked(told?.start??(told?.isComplete?
void 0:bySource(of)),of.folder),last=of.folder==="."?"server":of.folder.split("/").at(-1)??"server";return{name:plainName(told?.name)??plainName(last)??"server",
...start&&{start}}}function fromPackageJson(root,of){if(!root)return{};const{folder,paths}=of,name=(0,server_entries.b6)((0,server_entries.jf)(root,"name")),scripts=(0,server_entries.
jf)(root,"scripts"),bin=(0,server_entries.jf)(root,"bin"),program=(0,server_entries.b6)(bin?.kind==="object"?bin.entries[0]?.value:bin)??(0,server_entries.b6)((0,server_entries.
jf)(root,"main")),builds=scripts&&(0,server_entries.jf)(scripts,"build")?["npm run build"]:[],has=file=>paths.includes(at(folder,file))||paths.includes(file),install=has(
"pnpm-lock.yaml")?"corepack enable && pnpm install --frozen-lockfile":has("yarn.lock")?"yarn install --frozen-lockfile":has("package-lock.json")?"npm ci":"npm i\
nstall",build=[install,...builds];if(program!==void 0&&isBelow(program)){const path=at(folder,program.replace(/^\.\//,""));if(builds.length>0||paths.includes(path))
return{name,start:{command:`node ${path}`,build}}}if(scripts&&(0,server_entries.jf)(scripts,"start")){const command=folder==="."?"npm run --silent start":`npm -\
-prefix ${folder} run --silent start`;return{name,start:{command,build}}}const source=bySource(of);return{name,...source&&{start:{...source,build:[install]}},isComplete:!0}}
function fromPyproject(root,of){const poetry=root&&follow(root,["tool","poetry"]),project=root&&follow(root,["project"]),name=(0,server_entries.b6)(follow(project,
["name"]))??(0,server_entries.b6)(follow(poetry,["name"])),build=["python3 -m pip install ."],scripts=follow(project,["scripts"])??follow(poetry,["scripts"]),script=scripts?.
kind==="object"?scripts.entries[0]?.key:void 0;if(script!==void 0)return{name,start:{command:script,build}};const source=bySource(of);return{name,...source&&{start:{
...source,build}},isComplete:!0}}function fromGoMod(module,{folder,paths,entries}){const name=(0,server_entries.b6)(module)?.split("/").at(-1),mains=paths.filter(
path=>/(?:^|\/)main\.go$/.test(path)&&(folder==="."||path.startsWith(`${folder}/`))).map(lock_packages.yS),main=mains.find(main2=>entries.some(entry=>(0,lock_packages.
yS)(entry)===main2))??mains.toSorted((a,b)=>a.length-b.length||(a<b?-1:1))[0];if(main===void 0)return{name,isComplete:!0};const below=main===folder?".":`./${folder===
"."?main:main.slice(folder.length+1)}`,command=folder==="."?`go run ${below}`:`go -C ${folder} run ${below}`;return{name,start:{command,build:[]}}}function bySource({
entries}){const[only,...others]=[...new Set(entries)].filter(path=>/\.(?:py|[cm]?js)$/.test(path));if(!(only===void 0||others.length>0))return{command:`${only.endsWith(
".py")?"python3":"node"} ${only}`,build:[]}}function checked(start,folder){if(!(!start||!WORD.test(folder)||!start.command.split(" ").every(word=>WORD.test(word))))
return"problem"in(0,servers.UK)(`server=${start.command}`)?void 0:start}function plainName(name){const plain=name?.split("/").at(-1)?.replace(/[^\w.-]/g,"-").slice(
0,40);return plain!==void 0&&/^[A-Za-z0-9]/.test(plain)?plain:void 0}function isBelow(path){return WORD.test(path)&&!path.startsWith("/")&&!path.split("/").includes(
"..")}function at(folder,path){return folder==="."?path:`${folder}/${path}`}function follow(node,keys){return keys.reduce((each,key)=>each&&(0,server_entries.jf)(
each,key),node)}function scalar(value){return value===void 0?void 0:{kind:"scalar",start:0,end:0,value}}const LANGUAGES=[[/\.[cm]?tsx?$/,"TypeScript"],[/\.[cm]?jsx?$/,
"JavaScript"],[/\.py$/,"Python"],[/\.go$/,"Go"],[/\.rs$/,"Rust"],[/\.(java|kt)$/,"Java"],[/\.cs$/,"C#"]],KINDS=new Set(["agent-settings","skill","agent-definiti\
on","instructions","command","hook-script"]),REMOTES=20;async function survey({target},host){const{rules}=(0,packs.t8)(),flows=new Set(rules.flatMap(({info,match})=>"\
flow"in match?[info.id]:[])),{registered,coverage}=await(0,scan.W)([target],{rules:(0,compile.nb)(rules,({id:id2})=>flows.has(id2)),now:host.now}),{files}=await target.
list(),paths=files.map(({path})=>path),read=reader(target),classifyFile=(0,classify.CC)(),kinds=new Map,languages=new Map,candidates=[],workflows=[];for(const path of paths){
const{kind,format,use}=classifyFile(path);if(kind==="workflow"&&/^\.github\/workflows\/[^/]+$/.test(path)&&workflows.push(path),use!=="runtime")continue;const language=kind===
"code"?LANGUAGES.find(([extension])=>extension.test(path))?.[1]:void 0;language!==void 0&&languages.set(language,(languages.get(language)??0)+1),KINDS.has(kind)&&
kinds.set(kind,(kinds.get(kind)??0)+1),(kind==="mcp-config"||kind==="agent-settings"||kind==="server-manifest")&&(format==="json"||format==="yaml"||format==="to\
ml")&&candidates.push({path,kind,format})}const parse=await(0,lib_document.lB)(new Set([...candidates.map(({format})=>format),"toml","json"])),configs=[],remotes=new Map;
for(const{path,kind,format}of candidates){const text=read(path),root=text===void 0?void 0:parse(text,format).root;if(!root)continue;const isManifestOf=kind==="s\
erver-manifest";if(isManifestOf&&(0,content_signs.g)((0,classify.L8)(path),Buffer.from(text??"")).kind!==kind)continue;const entries=isManifestOf?(0,lib_document.
Lt)(root,"remotes.*").map(({node})=>({name:"",node})):(0,server_entries.CB)(root,kind==="mcp-config");!isManifestOf&&(entries.length>0||kind==="mcp-config")&&configs.
push({path,servers:entries.length});for(const{name,node}of entries){const remote=remoteOf(name,node);remote&&remotes.size<REMOTES&&!remotes.has(remote.url)&&remotes.
set(remote.url,remote)}}const parts=(0,lock_packages.yk)(registered,paths),taken=new Set,servers2=[...parts].toSorted(([a],[b])=>a<b?-1:1).flatMap(([folder,entries])=>{
const own=entries.filter(isOfServer);if(own.length===0)return[];const{name,start}=startOf({folder,paths,read,parse,entries:own.map(({path})=>path)}),counted=kind=>own.
filter(each=>each.kind===kind).length;return[{name:unused(name,taken),folder,tools:counted("tool"),prompts:counted("prompt"),resources:counted("resource"),...start&&
{start}}]});return{files:paths.length,languages:[...languages].toSorted(([,a],[,b])=>b-a).map(([name])=>name),servers:servers2,configs,remotes:[...remotes.values()],
kinds,agentTools:[...parts.values()].flat().filter(each=>each.kind==="tool"&&!isOfServer(each)).length,workflows,unread:coverage.gaps.filter(({reason,path})=>reason===
"unparsable"&&!(0,lock_packages.Yh)(path)).length}}const OFFERED=["tool","prompt","resource"];function isOfServer({framework,kind}){return/^(?!WebMCP).*mcp|^foxy-contexts$/i.
test(framework)&&OFFERED.includes(kind)}function reader(target){const buffer=Buffer.alloc(limits.aA+1);return path=>{const content=target.read({path},buffer);return content.
kind==="whole"?buffer.toString("utf8",0,content.length):void 0}}const PLAIN_URL=/^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w./-]{0,200})?$/,LOCAL=/^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?:[:/]|$)/;
function remoteOf(name,node){const url=clients.ZT.map(key=>(0,server_entries.b6)((0,server_entries.jf)(node,key))).find(each=>each!==void 0);if(!(url===void 0||
!PLAIN_URL.test(url)||(0,servers.rn)(url)!==void 0||(0,servers.Oe)(url).includes("...")))return{name:(0,servers.rH)(name)===void 0?name:"",url,isLocal:LOCAL.test(
url)}}function unused(name,taken){let free=name;for(let count=2;taken.has(free);count++)free=`${name}-${count}`;return taken.add(free),free}})};export{id,ids,modules};
