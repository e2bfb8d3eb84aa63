const id=2550,ids=[2550],modules={21823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{ew:()=>isListingPath,K7:()=>listingOf,KM:()=>listingText});const ARCHIVE_FORMATS=["zip","tar","tar.gz","gz"];var lib_document=__webpack_require__(55721),limits=__webpack_require__(
54354),tool_node=__webpack_require__(57061);function listingText(facts,entries){const names=new Map;for(const{name}of entries)names.set(name,(names.get(name)??0)+
1);const lines=[];let length=0,left=0;const add=entry=>{const line=JSON.stringify(entry);length+line.length>limits.UY/3?left++:(lines.push(`    ${line}`),length+=
line.length+6)},isPlain=entry=>PLAIN.test(entry.name)&&hasNothing(entry)&&names.get(entry.name)===1,plain=new Set(entries.filter(isPlain));for(const entry of entries)
plain.has(entry)||add(entry);for(const entry of plain)add(entry);return`{
${Object.entries({format:1,...facts,...left>0&&{unnamed:left}}).map(([key,value])=>`  ${JSON.stringify(key)}: ${JSON.stringify(value)},
`).join("")}  "entries": [
${lines.join(`,
`)}
  ]
}
`}const PLAIN=/^(?:[\w@+][\w@+. -]*\/)*[\w@+.-][\w@+. -]*$/;function hasNothing({kind,target,end,encrypted,localName,overlaps,unlisted,unpacked,mode}){return(target??
end??encrypted??localName??overlaps??unlisted??unpacked)===void 0&&(kind==="file"||kind==="folder")&&!/^[2-7]\d{3}$/.test(mode??"")}function listingOf(artifact){
const root=artifact.document()?.root,archive=textAt(root,"archive"),container=ARCHIVE_FORMATS.find(format=>format===textAt(root,"container")),list=(0,tool_node.
_F)(root,"entries");if(!(!root||archive===void 0||!container||list?.kind!=="array"))return{archive,container,size:numberAt(root,"size"),unpacked:numberAt(root,"\
unpacked"),claimed:numberAt(root,"claimed"),end:textAt(root,"end")??"whole",...(0,tool_node._F)(root,"otherDirectory")&&{otherDirectory:!0},entries:list.items.flatMap(
node=>entryIn(node)??[]),node:(0,tool_node._F)(root,"archive")??root}}function entryIn(node){const plain=(0,lib_document.Ul)(node),entry=typeof plain=="object"&&
plain!==null?plain:{};if(typeof entry.name=="string")return{...entry,name:entry.name,kind:entry.kind??"file",size:entry.size??0,node}}function textAt(root,key){
const node=(0,tool_node._F)(root,key);return node?.kind==="scalar"&&typeof node.value=="string"?node.value:void 0}function numberAt(root,key){const node=(0,tool_node.
_F)(root,key);return node?.kind==="scalar"&&typeof node.value=="number"?node.value:0}function isListingPath(path){return/^archives\/[^/]+\/listing\.json$/.test(
path)}}),27332:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CC:()=>createClassifier,
L8:()=>classify,vU:()=>isAlwaysText});var _clients_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73364),_mobile_places_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
25903),_model_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(60823);const FORMAT_BY_EXTENSION={json:"json",jsonc:"json",json5:"json",ipynb:"json",webmanifest:"\
json",map:"json",yaml:"yaml",yml:"yaml",toml:"toml",md:"markdown",mdc:"markdown",mdx:"markdown",markdown:"markdown",rst:"text",txt:"text",sh:"shell",bash:"shell",
zsh:"shell",fish:"shell",rb:"shell",pl:"shell",r:"shell",ps1:"shell",tf:"shell",dockerfile:"shell",ini:"shell",cfg:"shell",conf:"shell",properties:"shell",py:"p\
ython",pyi:"python",js:"javascript",mjs:"javascript",cjs:"javascript",jsx:"javascript",ts:"javascript",mts:"javascript",cts:"javascript",tsx:"javascript",java:"\
javascript",kt:"javascript",cs:"javascript",rs:"javascript",swift:"javascript",c:"javascript",cc:"javascript",cpp:"javascript",h:"javascript",php:"javascript",scala:"\
javascript",dart:"javascript",go:"go",html:"html",htm:"html",xml:"html",svg:"html",vue:"html",svelte:"html"},CODE_FORMATS=new Set(["shell","python","javascript",
"go"]),LOCKFILES=new Set(`package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock poetry.lock uv.lock
  pdm.lock pylock.toml pipfile.lock cargo.lock go.sum composer.lock gemfile.lock gems.locked gradle.lockfile
  buildscript-gradle.lockfile packages.lock.json flake.lock`.split(/\s+/)),ENV_FILE=/^(\.env(\..+)?|.+\.env|\.envrc)$/s,USES=[{use:"vendored",folder:/(^|\/)(node_modules|vendor|third_party|thirdparty|bower_components|site-packages)\//},
{use:"test",folder:/(^|\/)(__tests__|__mocks__|__fixtures__|tests?|testing|testdata|test-data|test_data|fixtures?|spec|specs|e2e|mocks?|evals?)\//,name:/^(test_.+\.py|.+(_test|\.test|\.spec|_spec)\.[a-z]+|conftest\.py)$/s},
{use:"example",folder:/(^|\/)(examples?|samples?|demos?|templates?|boilerplates?|cookbooks?|playground)\//,name:/\.(example|sample|template|dist)(\.[a-z]+)?$/},
{use:"docs",folder:/(^|\/)(docs?|documentation|website|tutorials?)\//,name:/^(readme|changelog|contributing|security)(\.[a-z-]+)?\.(md|rst|txt)$/}],GLOB_PARTS={
"**/":"(?:.*/)?","**":".*","*":"[^/]*","{":"(?:",",":"|","}":")",".":"\\."},clientFiles=_clients_js__WEBPACK_IMPORTED_MODULE_0__.oi.map(row=>({...row,pattern:patternOf(
row.glob)})),MAYBE_CLIENT_FILE=/(^|\/)\.[a-z]|mcp|claude|agent|skill|hooks|opencode|gemini|copilot|devcontainer|qwen|chatmode|prompt|plugins\/|^warp\.md$|^crush\.md$|\.mdc$|\.instructions\.|(?:tool|functions)[^/]*\.json$|(^|\/)action\.ya?ml$|(?:^|[/.])server\.json$|(?:^|\/)manifest\.(?:[\w-]+\.)?json$|crush\.json|openclaw|librechat|\.code-workspace$|(?:^|\/)(?:goose|zed|amp|user|codex|amazonq)\//;
function patternOf(glob){const source=glob.replace(/\*\*\/|\*\*|[*{},.]/g,part=>GLOB_PARTS[part]??part);return new RegExp(`^${source}$`,"s")}const MAY_SAY_MORE=/env|test|spec|example|sample|template|dist|readme|changelog|contributing|security|file|lock|\.sum$|shrinkwrap/;
function createClassifier(){const folders=new Map;return path=>{const lower=path.toLowerCase(),inApp=lower.includes("!/")?(0,_mobile_places_js__WEBPACK_IMPORTED_MODULE_1__.
Fb)(lower):void 0;if(inApp)return{...inApp,use:useOfFolder(lower.slice(0,lower.indexOf("!/")))};const end=lower.lastIndexOf("/")+1,name=lower.slice(end),above=lower.
slice(0,end);let folder=folders.get(above);folder||(folder={rank:rankOf(USES,use=>use.folder.test(above)),mayHoldClientFiles:MAYBE_CLIENT_FILE.test(above)},folders.
set(above,folder));const saysMore=MAY_SAY_MORE.test(name),byName=(saysMore?formatByWholeName(name):void 0)??formatByExtension(name);if(folder.mayHoldClientFiles||
MAYBE_CLIENT_FILE.test(name)){const row=clientFiles.find(({pattern})=>pattern.test(lower));if(row)return{kind:row.kind,format:row.format??byName??"json",use:useOfFolder(
projectOf(lower))}}const rank=saysMore?Math.min(folder.rank,rankOf(USES,use=>use.name?.test(name)??!1)):folder.rank;return{kind:saysMore&&LOCKFILES.has(name)?"l\
ockfile":kindByFormat(byName,name),format:byName??"text",use:USES[rank]?.use??"runtime"}}}function classify(path){return createClassifier()(path)}function useOfFolder(folders){
return USES.find(({folder})=>folder.test(folders))?.use??"runtime"}function rankOf(items,fits){const index=items.findIndex(fits);return index<0?items.length:index}
function projectOf(path){const own=/(?<=^|\/)(?:\.[a-z][^/]*|skills)\//.exec(path);return path.slice(0,own?.index??path.lastIndexOf("/")+1)}function isAlwaysText(kind){
return kind!=="other"&&kind!=="lockfile"&&kind!=="model-file"}function formatByWholeName(name){return ENV_FILE.test(name)?"env":/^(dockerfile|containerfile|makefile|jenkinsfile|procfile|justfile)/.
test(name)?"shell":void 0}function formatByExtension(name){const dot=name.lastIndexOf(".");return dot<0?void 0:FORMAT_BY_EXTENSION[name.slice(dot+1)]}function kindByFormat(format,name){
return format===void 0?(0,_model_files_js__WEBPACK_IMPORTED_MODULE_2__.Yu)(name)?"model-file":"other":format==="env"?"env-file":CODE_FORMATS.has(format)?"code":
format==="json"||format==="yaml"||format==="toml"?"document":"prose"}}),42972:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D4:()=>decode,Wb:()=>looksBinary,g:()=>withValidUtf8,tz:()=>decodeFurther});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4573);const BINARY_PROBE=8192;function decode(bytes){const utf16=utf16Encoding(bytes);if(utf16){const text=new TextDecoder(utf16).decode(bytes);return{bytes:Buffer.
from(text,"utf8"),isBinary:!1,isTranscoded:!0,hasByteOrderMark:!0,utf16}}const hasByteOrderMark=bytes[0]===239&&bytes[1]===187&&bytes[2]===191,body=hasByteOrderMark?
bytes.subarray(3):bytes,nul=body.subarray(0,BINARY_PROBE).indexOf(0);return{bytes:body,isBinary:nul>=0,isTranscoded:!1,hasByteOrderMark}}function looksBinary(head){
return utf16Encoding(head)===void 0&&head.subarray(0,BINARY_PROBE).includes(0)}function decodeFurther(bytes,{utf16},offset){const plain={isBinary:!1,isTranscoded:!1,
hasByteOrderMark:!1};if(!utf16)return{...plain,bytes};const text=new TextDecoder(utf16,{ignoreBOM:!0}).decode(bytes.subarray(offset%2));return{...plain,bytes:Buffer.
from(text,"utf8"),isTranscoded:!0,utf16}}function utf16Encoding(bytes){if(!(bytes.length<2))return bytes[0]===255&&bytes[1]===254?"utf-16le":bytes[0]===254&&bytes[1]===
255?"utf-16be":void 0}function withValidUtf8(decoded){return(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(decoded.bytes)?decoded:{...decoded,bytes:Buffer.
from(decoded.bytes.toString("utf8"),"utf8"),isTranscoded:!0}}}),25903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C5:()=>memberOf,Fb:()=>classifyInApp,dQ:()=>SIGNATURE_NAME,ff:()=>APP_SIGNATURE_TEXT,tY:()=>APP_STRINGS});const SIGNATURE_NAME="META-INF/\
APK-SIGNATURE.txt",APP_MANIFEST={kind:"app-manifest",format:"html",use:"runtime"},APP_SIGNATURE_TEXT={kind:"app-manifest",format:"text",use:"runtime"},APP_STRINGS={
kind:"app-strings",format:"text",use:"runtime"},INSIDE=/\.(apk|ipa)!\//;function classifyInApp(path){const found=INSIDE.exec(path);if(!found)return;const name=path.
slice(path.lastIndexOf("!/")+2);return memberOf(found[1]==="apk"?"android":"ios",name)}function memberOf(platform,name){return platform==="android"?name==="andr\
oidmanifest.xml"||name==="AndroidManifest.xml"||/^res\/.+\.xml$/i.test(name)?APP_MANIFEST:name.toLowerCase()===SIGNATURE_NAME.toLowerCase()?APP_SIGNATURE_TEXT:/^(?:resources\.arsc|[^/]+\.dex|lib\/.+|assets\/.+\.bundle)(?:~\d+)?$/i.
test(name)?APP_STRINGS:void 0:/(?:^|\/)(?:info\.plist|embedded\.mobileprovision)$/i.test(name)?APP_MANIFEST:/\.(?:plist|jsbundle|dylib|strings)(?:~\d+)?$/i.test(
name)?APP_STRINGS:void 0}}),60823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Yu:()=>mayBeModelFile,
ic:()=>isModelFile,t8:()=>containerOf});const ENDINGS=new Set(`safetensors gguf ggml ggjt onnx ort pt pt2 ptl pth ckpt pkl pickle pk joblib dill cloudpickle npy\
 npz keras tflite mlmodel
  llamafile mar nemo skops pdparams pdopt pdmodel cbm torchscript`.split(/\s+/)),SHARED_ENDINGS=new Set("bin pb model h5 hdf5 weights engine plan p dat".split("\
 "));function mayBeModelFile(name){const ending=name.slice(name.lastIndexOf(".")+1);return ENDINGS.has(ending)||SHARED_ENDINGS.has(ending)}const MAGIC=[["gguf",
"GGUF"],["ggml","lmgg"],["ggml","fmgg"],["ggml","tjgg"],["ggml","algg"],["zip","PK"],["zip","PK"],["hdf5",`\x89HDF\r

`],["numpy","\x93NUMPY"],["7z","7z\xBC\xAF'"],["rar","Rar!\x07"],["gzip","\x8B\b"],["xz","\xFD7zXZ\0"],["bzip2","BZh"],["lz4",'"M'],["zstd","(\xB5/\xFD"],[
"tflite","TFL3",4],["tar","ustar",257],["tensorrt","ftrt"],["executable","\x7FELF"],["executable","MZ"],["executable","\xCF\xFA\xED\xFE"],["executable","\xCE\xFA\xED\xFE"],
["executable","\xCA\xFE\xBA\xBE"],["pointer","version https://git-lfs.github.com/spec/"]],ZLIB_LEVELS=new Set([1,94,156,218]);function containerOf(head){const text=head.
toString("latin1",0,512),known=MAGIC.find(([,magic,offset=0])=>text.startsWith(magic,offset));if(known)return known[0];const[first=-1,second=-1]=head;if(head.length>
8&&head.readUInt32LE(4)===0&&head[8]===123)return"safetensors";if(first===128&&second>=2&&second<=5)return"pickle";if(first===120&&ZLIB_LEVELS.has(second))return"\
zlib"}const SETTLED=new Set(["safetensors","gguf","ggml","hdf5","pickle","tensorrt","tflite"]),NAMES_OF_WEIGHTS=/(?:^|\/)(?:pytorch_model|model|ggml|adapter_model|diffusion_pytorch_model|tf_model|training_args)[^/]*\.(?:bin|h5)$/;
function isModelFile(path,head){const lower=path.toLowerCase();if(ENDINGS.has(lower.slice(lower.lastIndexOf(".")+1)))return!0;const container=containerOf(head);
return container===void 0?/\.pb$/.test(lower)&&isGraph(head):SETTLED.has(container)||(container==="zip"||container==="pointer")&&NAMES_OF_WEIGHTS.test(lower)}function isGraph(head){
if(head.length>3&&head.readUIntBE(0,3)===524562)return!0;const[first,,third=0]=head,name=third===10?3:head[3]===10?4:-1;if(first!==10||name<0)return!1;const operation=name+
1+(head[name]??0),length=head[operation+1]??0;return head[operation]===18&&/^[A-Z_]\w+$/.test(head.toString("latin1",operation+2,operation+2+length))}}),95802:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{archives:()=>archives});var archive_listing=__webpack_require__(21823),lib_escape=__webpack_require__(
68989),names=__webpack_require__(4313);function quoted(text){return`"${(0,lib_escape.C9)(text,120)}"`}function bytes(size){return size<1024**2?`${size} bytes`:size<
1024**3?`${(size/1024**2).toFixed(1)} MB`:`${(size/1024**3).toFixed(1)} GB`}function shownLink({name,target=""}){return`${(0,lib_escape.C9)(name,200)} -> ${(0,lib_escape.
C9)(target,200)}`}const overlapping=({entries})=>entries.flatMap(({name,overlaps,node})=>{if(overlaps===void 0)return[];const other=overlaps===""?"the directory\
 of the archive":`the entry ${quoted(overlaps)}`;return[{node,about:name,message:`The bytes of the entry ${quoted(name)} are also those of ${other}.`,evidence:[
`${(0,lib_escape.C9)(name,200)} over ${overlaps===""?"the directory":(0,lib_escape.C9)(overlaps,200)}`]}]}),duplicate=({entries,container})=>{const byPath=new Map;
for(const entry of entries){const path=(0,names.MH)(entry.name);if(entry.kind!=="file"||path===""||entry.unlisted)continue;const known=byPath.get(path);known?known.
push(entry):byPath.set(path,[entry])}return[...byPath].flatMap(([path,same])=>{const[first,second]=same;if(!first||!second)return[];const isSame=same.every(({crc,
size,kind,target})=>crc===first.crc&&size===first.size&&kind===first.kind&&target===first.target),isUsual=isSame||container!=="zip";return[{node:second.node,about:path,
message:`The archive holds ${quoted(path)} ${same.length} times${isSame?"":", with different contents"}.`,evidence:same.slice(0,5).map(({name,size})=>`${(0,lib_escape.
C9)(name,200)}: ${size} bytes`),...isUsual&&{tier:"context"}}]})},mismatch=({entries})=>entries.flatMap(({name,localName,overlaps,node})=>localName===void 0||overlaps!==
void 0?[]:[{node,about:name,message:`The directory calls an entry ${quoted(name)}, and its own header ${quoted(localName)}.`,evidence:[`${(0,lib_escape.C9)(name,
200)} / ${(0,lib_escape.C9)(localName,200)}`]}]),unlisted=({entries,otherDirectory,node})=>[...entries.flatMap(({name,unlisted:isUnlisted,node:at})=>isUnlisted?
[{node:at,about:name,message:`The entry ${quoted(name)} lies in the archive and is missing in its directory.`,evidence:[(0,lib_escape.C9)(name,300)]}]:[]),...otherDirectory?
[{node,about:"",message:"The archive has a second directory before its end.",evidence:["a second directory"]}]:[]],lyingSize=({entries,container})=>container!==
"zip"?[]:entries.flatMap(({name,kind,size,unpacked,end,node})=>{if(unpacked===void 0||kind!=="file")return[];const isMore=unpacked>size;return!isMore&&end!==void 0?
[]:[{node,about:name,message:`The directory gives the entry ${quoted(name)} ${bytes(size)}, and it unpacks to ${isMore&&end!==void 0?"more than ":""}${bytes(unpacked)}\
.`,evidence:[`${size} bytes claimed, ${unpacked} bytes found`]}]}),encrypted=({entries})=>{const locked=entries.filter(entry=>entry.encrypted),[first]=locked;if(!first)
return[];const message=locked.length===1?`The entry ${quoted(first.name)} is encrypted.`:`${locked.length} entries of the archive are encrypted, ${quoted(first.
name)} among them.`;return[{node:first.node,about:"",message,evidence:locked.slice(0,5).map(({name})=>(0,lib_escape.C9)(name,200)),identity:"encrypted"}]},DECEIVING=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u,
ICON=/(?:^|\/)Icon\r$/,AMBIGUITY={"archive/overlapping-entries":overlapping,"archive/entry-twice":duplicate,"archive/two-names":mismatch,"archive/unlisted-entry":unlisted,
"archive/false-size":lyingSize,"archive/encrypted-entry":encrypted,"archive/deceptive-name":({entries})=>entries.flatMap(({name,node})=>{if(!DECEIVING.test(name)||
ICON.test(name))return[];const[sign=""]=DECEIVING.exec(name)??[],what=new RegExp("\\p{Cc}","u").test(sign)?"a control character":"a character that turns the ord\
er of letters around";return[{node,about:name,message:`The name of the entry ${quoted(name)} holds ${what}.`,evidence:[(0,lib_escape.C9)(name,300)]}]})};var limits=__webpack_require__(
54354);const LARGE=1024**3,bomb=listing=>{const{size,entries,end,node}=listing,claimed=listing.claimed-entries.reduce((sum,entry)=>sum+overclaimed(entry),0);if(size>
0&&claimed>=LARGE&&claimed>=size*limits.$3.ratio)return[{node,about:"",message:`The archive has ${bytes(size)} and unpacks to ${bytes(claimed)}, ${Math.floor(claimed/
size)} times as much.`,evidence:[`${size} bytes -> ${claimed} bytes`],identity:"bomb"}];const some=entries.filter(entry=>entry.end==="ratio").map(entry=>({node:entry.
node,about:entry.name,message:`The entry ${quoted(entry.name)} unpacks to more than ${limits.$3.ratio} times its size.`,evidence:[`${entry.packed??"packed"} byt\
es -> more than ${bytes(entry.unpacked??limits.$3.ratioFrom)}`],identity:"ratio",tier:"review"}));if(some.length>0||end!=="ratio")return some;const message=`The\
 archive unpacks to more than ${limits.$3.ratio} times its size.`;return[{node,about:"",message,evidence:[`${size} bytes`],identity:"ratio",tier:"review"}]};function overclaimed({
size,unpacked=size,end="whole"}){return end==="whole"||end==="damaged"||end==="checksum"?size-unpacked:0}const BOMBS={"archive/bomb":bomb},ANY={bytes:Number.POSITIVE_INFINITY,
folders:Number.POSITIVE_INFINITY};function leadsOut(name){const problem=(0,names.rH)(name.replaceAll("\0",""),ANY);return problem==="above"||problem==="absolute"?
problem:void 0}const entryOutside=({entries,container})=>entries.flatMap(({name,localName,kind,node})=>{const written=[name,localName].find(each=>each!==void 0&&
leadsOut(each));if(written===void 0)return[];const isAbove=leadsOut(written)==="above";return!isAbove&&kind==="folder"&&(0,names.MH)(written)===""?[]:[{node,about:written,
message:isAbove?`The entry ${quoted(written)} leads above the folder that the archive is unpacked into.`:`The entry ${quoted(written)} is a path from the root.`,
evidence:[(0,lib_escape.C9)(written,300)],...!isAbove&&container!=="zip"&&{tier:"review"}}]});function linksOut({entries}){return entries.filter(entry=>{const{kind,
name,target}=entry;return target===void 0?!1:kind==="link"?leadsOut(target)!==void 0:kind==="symlink"&&(0,names.AV)(name,target)})}const linkOutside=listing=>{const links=linksOut(
listing),used=new Set(writtenThrough(listing,links).map(({link})=>link));return links.filter(entry=>!used.has(entry)).map(entry=>({node:entry.node,about:entry.name,
message:`The ${entry.kind==="link"?"hard link":"symlink"} ${quoted(entry.name)} points to ${quoted(entry.target??"")}, outside of the archive.`,evidence:[shownLink(
entry)],...isOfSystem(entry)&&{tier:"context"}}))},SYSTEM=/^\/(?:usr|bin|sbin|lib|lib64|opt|nix\/store)\/[^.]|^\/dev\/(?:null|std(?:in|out|err))$/;function isOfSystem({
kind,target=""}){return kind==="symlink"&&SYSTEM.test(target)&&!target.includes("..")}const entryThroughLink=listing=>writtenThrough(listing,linksOut(listing)).
map(({entry,link})=>({node:entry.node,about:entry.name,message:`The entry ${quoted(entry.name)} is written through the link ${quoted(link.name)}, which points t\
o ${quoted(link.target??"")}.`,evidence:[shownLink(link),(0,lib_escape.C9)(entry.name,300)]})),runsAsOwner=({entries})=>entries.filter(({kind,mode})=>kind==="fi\
le"&&isSetuid(Number.parseInt(mode??"0",8))).map(({node,name,mode=""})=>({node,about:name,message:`The program ${quoted(name)} is unpacked to run with the right\
s of its owner or group (mode ${mode}).`,evidence:[`${mode} ${(0,lib_escape.C9)(name,300)}`]}));function isSetuid(mode){return(mode&2048)!==0&&(mode&73)!==0||(mode&
1024)!==0&&(mode&8)!==0}function writtenThrough({entries},links){const byPath=new Map(links.map(link=>[(0,names.MH)(link.name),link]));return byPath.size===0?[]:
entries.flatMap(entry=>{const link=linkOn((0,names.MH)(entry.name),byPath,entry);return link?[{entry,link}]:[]})}function linkOn(path,links,entry){for(let at=path.
indexOf("/");at>=0;at=path.indexOf("/",at+1)){const link=links.get(path.slice(0,at));if(link)return link}const own=links.get(path);return own&&own!==entry&&entry.
kind==="file"?own:void 0}const CHECKS={...{"archive/entry-outside":entryOutside,"archive/link-outside":linkOutside,"archive/entry-through-link":entryThroughLink,
"archive/setuid-program":runsAsOwner},...BOMBS,...AMBIGUITY},archives=rules=>{const own=rules.flatMap(rule=>{const check=rule.detector==="archives"?CHECKS[rule.
info.id]:void 0;return check?[{rule,check}]:[]});if(own.length!==0)return{name:"archives",keywords:[],appliesTo:artifact=>artifact.kind==="archive-listing"&&artifact.
isWhole,detect({artifact,report,gap}){const listing=(0,archive_listing.K7)(artifact);if(!listing){gap("The listing of the archive cannot be read.");return}for(const{
rule,check}of own)for(const{node,about,message,evidence,identity,tier,confidence}of check(listing))report({rule,range:[artifact.byteOffset(node.start),artifact.
byteOffset(node.end)],place:about===""?"archive":`entry "${(0,lib_escape.C9)(about,120)}"`,message,evidence,...identity!==void 0&&{identity},...tier&&{tier},...confidence&&
{confidence}})}}}}),4313:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AV:()=>linkLeadsOut,
MH:()=>plainName,rH:()=>nameProblem});const DRIVE=/^[a-z]:/i;function nameProblem(name,limits){if(name.includes("\0"))return"zero";if(Buffer.byteLength(name)>limits.
bytes)return"too-long";if(isAbsolute(name))return"absolute";const steps=stepsOf(name);return steps.length>limits.folders?"too-deep":leadsAbove(steps)?"above":plainName(
name)===""?"empty":void 0}function isAbsolute(name){return/^[/\\]/.test(name)||DRIVE.test(name)}function stepsOf(name){return name.split(/[/\\]/)}function leadsAbove(steps){
let depth=0;for(const step of steps)if(step===".."?depth--:step!==""&&step!=="."&&depth++,depth<0)return!0;return!1}function linkLeadsOut(name,target){if(isAbsolute(
target))return!0;const folder=stepsOf(plainName(name)).slice(0,-1);return leadsAbove([...folder,...stepsOf(target)])}function plainName(name){const steps=[];for(const step of stepsOf(
name.replace(DRIVE,"")))step===".."?steps.pop():step!==""&&step!=="."&&steps.push(step);return steps.join("/")}}),21020:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F3:()=>metered,IO:()=>paged,Mz:()=>sliceOf,Xl:()=>bytesSource,cg:()=>cursorOf});const NOTHING=Buffer.alloc(0);function bytesSource(bytes){
return{size:bytes.length,read:(offset,length)=>bytes.subarray(Math.max(0,offset),offset+length)}}function sliceOf(source,start,length){const size=Math.max(0,Math.
min(length,source.size-start));return{size,read:(offset,wanted)=>offset<0||offset>=size?NOTHING:source.read(start+offset,Math.min(wanted,size-offset))}}function metered(source,limit){
let spent=0,isSpent=!1;return{size:source.size,get spent(){return spent},get isSpent(){return isSpent},read(offset,length){length>limit-spent&&(isSpent=!0);const bytes=source.
read(offset,Math.min(length,limit-spent));return spent+=bytes.length,bytes}}}const PAGE=16*1024,LONG_PAGE=128*1024,PAGES=8;function paged(source){const pages=[];
return{size:source.size,read(offset,length){const wanted=Math.min(length,source.size-offset);if(wanted<=0||offset<0)return NOTHING;const page=pages.find(({from,
bytes:bytes2})=>from<=offset&&offset+wanted<=from+bytes2.length);if(page)return page.bytes.subarray(offset-page.from,offset-page.from+wanted);const isFurther=pages.
some(({from,bytes:bytes2})=>offset>=from&&offset<=from+bytes2.length),bytes=source.read(offset,Math.max(wanted,isFurther?LONG_PAGE:PAGE));return bytes.length<=LONG_PAGE*
2&&(pages.unshift({from:offset,bytes}),pages.length=Math.min(pages.length,PAGES)),bytes.subarray(0,wanted)}}}const WINDOW=4*1024;function cursorOf(source,at=0){
let window=NOTHING,from=0;const have=(position,length)=>position>=from&&position+length<=from+window.length?!0:(window=source.read(position,Math.max(length,WINDOW)),
from=position,window.length>=length),cursor={at,size:source.size,byte:()=>have(cursor.at,1)?window[cursor.at++-from]:-1,bytes(length){if(length>source.size-cursor.
at||!have(cursor.at,length))return;const start=cursor.at-from;return cursor.at+=length,window.subarray(start,start+length)},line(limit){for(let wanted=64;;wanted*=
4){const length=Math.min(wanted,limit+1,source.size-cursor.at);if(length<=0||!have(cursor.at,length))return;const start=cursor.at-from,end=window.subarray(start,
start+length).indexOf(10);if(end>=0)return cursor.at+=end+1,window.subarray(start,start+end);if(length<wanted)return}}};return cursor}}),31303:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UD:()=>inflate,sR:()=>isDamaged,sd:()=>inflateStream});var node_zlib__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
38522);const UNPACK={raw:node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync,zlib:node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync,gzip:node_zlib__WEBPACK_IMPORTED_MODULE_0__.
gunzipSync};function inflate(packed,form,limit){let isCut=!1;for(let given=packed;given.length>0;given=given.subarray(0,Math.floor(given.length/4)))try{return{bytes:UNPACK[form](
given,{maxOutputLength:limit,finishFlush:node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH}),isCut}}catch(error){if((!(error instanceof Error)||!("c\
ode"in error)||error.code!=="ERR_BUFFER_TOO_LARGE")&&given.length<=64)return;isCut=!0}}const STREAM={raw:node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw,
zlib:node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate,gzip:node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip},CHUNK=64*1024;async function*inflateStream(packed,form){
const unzip=STREAM[form]({chunkSize:CHUNK});let failed,goOn=()=>{};unzip.on("drain",()=>goOn()).on("close",()=>goOn());const feeding=(async()=>{try{for await(const chunk of packed){
if(unzip.destroyed)return;unzip.write(chunk)||await new Promise(resolve=>{goOn=resolve})}unzip.end()}catch(error){failed={error},unzip.destroy()}})();try{yield*unzip,
await feeding}catch(error){throw failed?failed.error:error}finally{unzip.destroy()}}function isDamaged(error){return typeof error=="object"&&error!==null&&"code"in
error&&String(error.code).startsWith("Z_")}}),78445:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{G:()=>MalformedError,K:()=>checked});class MalformedError extends Error{constructor(message){super(message),this.name="MalformedError"}}function checked(bytes){
const need=(at,length)=>{if(!(at>=0&&length>=0&&at+length<=bytes.length))throw new MalformedError("points to a place behind its end")};return{length:bytes.length,
u8(at){return need(at,1),bytes[at]},u16(at){return need(at,2),bytes.readUInt16LE(at)},u32(at){return need(at,4),bytes.readUInt32LE(at)},slice(at,length){return need(
at,length),bytes.subarray(at,at+length)}}}}),30863:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N5:()=>createTarReader,YZ:()=>isTar,mt:()=>TarError});class TarError extends Error{}const BLOCK=512,DESCRIPTION=1024*1024,KINDS={"\0":"file",0:"file",7:"file",
1:"link",2:"symlink",5:"folder"},EMPTY=Buffer.alloc(0);function createTarReader(handler){let header=EMPTY,state="header",left=0,padding=0,type="",gathered=[],said={};
const begin=block=>{if(block.every(byte=>byte===0)){state="end";return}checkSum(block),type=block.toString("latin1",156,157);const isDescription="xgLK".includes(
type),size=isDescription?numberIn(block,124,12):said.size??numberIn(block,124,12);if(isDescription){if(size>DESCRIPTION)throw new TarError("what describes an en\
try is too long");gathered=[]}else{const kind=said.isSparse?"other":KINDS[type]??"other";handler.entry({kind,name:said.name??nameIn(block),size,mode:modeIn(block),
target:said.target??textIn(block,157,100)}),said={}}left=size,padding=(BLOCK-size%BLOCK)%BLOCK,state=left>0?isDescription?"said":"body":"header"},understand=()=>{
const bytes=Buffer.concat(gathered);gathered=[],type==="x"?said={...said,...recordsOf(bytes)}:type==="L"?said.name=upToZero(bytes):type==="K"&&(said.target=upToZero(
bytes))};return{write(chunk){for(let at=0;at<chunk.length;){if(state==="end")return;if(state==="header"){const part2=chunk.subarray(at,at+BLOCK-header.length);if(header=
header.length===0?part2:Buffer.concat([header,part2]),at+=part2.length,header.length<BLOCK){header=Buffer.from(header);return}const block=header;header=EMPTY,begin(
block);continue}const part=chunk.subarray(at,at+left);if(at+=part.length,left-=part.length,state==="body"?handler.bytes(part):state==="said"&&gathered.push(Buffer.
from(part)),left>0)return;state==="said"&&understand();const isPadded=state!=="padding"&&padding>0;left=isPadded?padding:0,state=isPadded?"padding":"header"}},end(){
if(state!=="end")throw new TarError("it is cut off")}}}function checkSum(block){let sum=0;for(let at=0;at<BLOCK;at++)sum+=at>=148&&at<156?32:block[at]??0;if(numberIn(
block,148,8)!==sum)throw new TarError("a header is damaged")}function numberIn(block,start,length){const field=block.subarray(start,start+length),[first=0]=field;
let number=0;if(first===128)for(const byte of field.subarray(1))number=number*256+byte;else{const digits=/^ *([0-7]*)[ \0]*$/.exec(field.toString("latin1"))?.[1];
if(digits===void 0)throw new TarError("a header holds no number where one belongs");number=digits===""?0:Number.parseInt(digits,8)}if(!Number.isSafeInteger(number))
throw new TarError("a header holds too large a number");return number}function modeIn(block){return Number.parseInt(block.toString("latin1",100,108),8)&4095}function isTar(head){
if(head.length<BLOCK||head[0]===0)return!1;try{return checkSum(head.subarray(0,BLOCK)),!0}catch{return!1}}function nameIn(block){const name=textIn(block,0,100),
prefix=block.toString("latin1",257,263)==="ustar\0"?textIn(block,345,155):EMPTY;return prefix.length===0?name:Buffer.concat([prefix,Buffer.from("/"),name])}function textIn(block,start,length){
return Buffer.from(upToZero(block.subarray(start,start+length)))}function upToZero(bytes){const zero=bytes.indexOf(0);return zero<0?bytes:bytes.subarray(0,zero)}
function recordsOf(bytes){const said={};for(let at=0;at<bytes.length;){const space=bytes.indexOf(32,at),length=Number(space<0?"NaN":bytes.toString("latin1",at,space)),
record=bytes.subarray(space+1,at+length-1),equals=record.indexOf(61);if(!Number.isSafeInteger(length)||length<=space-at+1||bytes[at+length-1]!==10||equals<0)throw new TarError(
"what describes an entry is damaged");const key=record.toString("latin1",0,equals),value=record.subarray(equals+1);key==="path"?said.name=value:key==="linkpath"?
said.target=value:key==="size"?said.size=sizeOf(value.toString("latin1")):key.startsWith("GNU.sparse.")&&(said.isSparse=!0),at+=length}return said}function sizeOf(text){
const size=/^\d{1,16}$/.test(text)?Number(text):Number.NaN;if(!Number.isSafeInteger(size))throw new TarError("what describes an entry is damaged");return size}}),
24781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>parseXml});var _limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
54354),_malformed_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78445);const NAME=/[\p{L}_:][\p{L}\p{N}_:.·-]*/uy,ATTRIBUTE=/\s+([\p{L}_:][\p{L}\p{N}_:.·-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy,
TAG_END=/\s*(\/?)>/y,ENTITY=/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos)|([^;&\s]{0,64})(;?));?/gi,NAMED={lt:"<",gt:">",amp:"&",quot:'"',apos:"'"},PLIST_DOCTYPE=/^<!DOCTYPE\s+plist\s+PUBLIC\s+"-\/\/Apple(?: Computer)?\/\/DTD PLIST 1\.0\/\/EN"\s+"[^"<>[\]]{0,200}"\s*>/;
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
G("uses an entity that is none of XML");return String.fromCodePoint(code)}):text}}),5607:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ld:()=>readLocalHeader,Ly:()=>openMember,ue:()=>readZip});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4573),_byte_source_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21020),_inflate_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31303);const END=101010256,
END_64=101075792,ENTRY=33639248,LOCAL=67324752,TAIL=65557,DIRECTORY_BYTES=8*1024*1024;function readZip(source,most,directoryBytes=DIRECTORY_BYTES){const length=Math.
min(source.size,TAIL),tail=source.read(source.size-length,length);for(let at=tail.length-22;at>=0;at--){if(tail.readUInt32LE(at)!==END)continue;const zip=directoryOf(
source,tail,at,source.size-length,{most,directoryBytes});if(zip)return zip}}function directoryOf(source,tail,at,tailAt,{most,directoryBytes}){let count=tail.readUInt16LE(
at+10),size=tail.readUInt32LE(at+12),offset=tail.readUInt32LE(at+16),endAt=tailAt+at;if(count===65535||size===4294967295||offset===4294967295){const locator=source.
read(endAt-20,20),end=locator.length===20?source.read(Number(locator.readBigUInt64LE(8)),56):locator;end.length===56&&end.readUInt32LE(0)===END_64&&(endAt=Number(
locator.readBigUInt64LE(8)),count=Number(end.readBigUInt64LE(32)),size=Number(end.readBigUInt64LE(40)),offset=Number(end.readBigUInt64LE(48)))}const shift=Math.
max(0,endAt-size-offset),directory=source.read(offset+shift,Math.min(size,directoryBytes)),members=[];for(let place=0;place+46<=directory.length&&members.length<
most&&directory.readUInt32LE(place)===ENTRY;){const nameLength=directory.readUInt16LE(place+28),extraLength=directory.readUInt16LE(place+30),extra=directory.subarray(
place+46+nameLength,place+46+nameLength+extraLength),[fullSize,packedSize,localOffset]=wide(extra,[directory.readUInt32LE(place+24),directory.readUInt32LE(place+
20),directory.readUInt32LE(place+42)]),bytes=directory.subarray(place+46,place+46+nameLength),external=directory.readUInt32LE(place+38);members.push({name:bytes.
toString("utf8"),...!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)&&{rawName:Buffer.from(bytes)},flags:directory.readUInt16LE(place+8),method:directory.
readUInt16LE(place+10),crc:directory.readUInt32LE(place+16),size:fullSize,packedSize,offset:localOffset+shift,mode:external>>>16,attributes:external&255}),place+=
46+nameLength+extraLength+directory.readUInt16LE(place+32)}if(!(members.length===0&&count>0))return{members,isCut:members.length<count,directoryAt:offset+shift,
directorySize:size,endAt:tailAt+at}}function wide(extra,numbers){for(let at=0;at+4<=extra.length;at+=4+extra.readUInt16LE(at+2)){if(extra.readUInt16LE(at)!==1)continue;
let place=at+4;for(const[index,number]of numbers.entries())number!==4294967295||place+8>extra.length||(numbers[index]=Number(extra.readBigUInt64LE(place)),place+=
8)}return numbers}function readLocalHeader(source,offset){const header=source.read(offset,30);if(header.length<30||header.readUInt32LE(0)!==LOCAL)return;const nameLength=header.
readUInt16LE(26),extraLength=header.readUInt16LE(28),rest=source.read(offset+30,nameLength+extraLength);if(rest.length<nameLength)return;const[size,packedSize]=wide(
rest.subarray(nameLength),[header.readUInt32LE(22),header.readUInt32LE(18),0]);return{name:Buffer.from(rest.subarray(0,nameLength)),flags:header.readUInt16LE(6),
method:header.readUInt16LE(8),packedSize,size,dataAt:offset+30+nameLength+extraLength}}function openMember(source,member,limit){const start=readLocalHeader(source,
member.offset)?.dataAt;if(start===void 0)return;if(member.method===0)return{source:(0,_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.Mz)(source,start,member.packedSize),
isCut:!1};if(member.method!==8)return;const packed=source.read(start,Math.min(member.packedSize,limit)),inflated=(0,_inflate_js__WEBPACK_IMPORTED_MODULE_2__.UD)(
packed,"raw",limit);return inflated&&{source:(0,_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.Xl)(inflated.bytes),isCut:inflated.isCut||packed.length<member.packedSize}}}),
31162:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openArchive:()=>openArchive});
var external_node_fs_=__webpack_require__(73024),lib_limits=__webpack_require__(54354);function createBudget(now,limits=lib_limits.$3){let entries=0,spent=0,started;
const isOutOfTime=()=>started!==void 0&&now()-started>limits.milliseconds;return{limits,get spent(){return spent},enter(){return started??=now(),++entries>limits.
entries?"entries":spent>=limits.bytes?"bytes":isOutOfTime()?"time":void 0},take(bytes){const taken=Math.min(bytes,limits.bytes-spent);return spent+=taken,taken},
isOutOfTime}}var inflate=__webpack_require__(31303),tar=__webpack_require__(30863),lib_zip=__webpack_require__(5607);const UNSUPPORTED=[["7z","7z\xBC\xAF'"],["\
rar","Rar!\x07"],["xz","\xFD7zXZ\0"],["zstd","(\xB5/\xFD"],["bzip2","BZh"],["lz4",'"M'],["lzip","LZIP"],["compress","\x9D"],["ar",`!<arch>
`],["cab","MSCF"],["rpm","\xED\xAB\xEE\xDB"],["xar","xar!"],["cpio","07070"],["ISO 9660","CD001",32769]],ZIP=new Set(["PK","PK","PK\x07\b"]),BLOCK=512,HEAD=16*
1024;function recognise(source){const format=formatByHead(source);if(format)return{format};const iso=source.read(32769,5).toString("latin1"),head=source.read(0,
16).toString("latin1"),known=UNSUPPORTED.find(([,magic,offset])=>(offset===void 0?head:iso).startsWith(magic));return known?{unsupported:known[0]}:(0,lib_zip.ue)(
source,1)?.members.length?{format:"zip"}:void 0}function formatByHead(source){const head=source.read(0,BLOCK);if(ZIP.has(head.toString("latin1",0,4)))return"zip";
if((0,tar.YZ)(head))return"tar";if(head[0]!==31||head[1]!==139||head[2]!==8)return;const first=(0,inflate.UD)(source.read(0,HEAD),"gzip",16*HEAD)?.bytes;return first&&
(0,tar.YZ)(first)?"tar.gz":"gz"}var external_node_zlib_=__webpack_require__(38522);const block_store_BLOCK=64*1024,PIECE=2*1024*1024,RECENT=16;function createBlockStore({
plain:plain2,held:most}){const blocks=[];let open=Buffer.allocUnsafe(block_store_BLOCK),filled=0,held=0;const recent=new Map;let piece=Buffer.alloc(0);const laidDown=bytes=>{
bytes.length>piece.length&&(piece=Buffer.allocUnsafeSlow(PIECE));const place=piece.subarray(0,bytes.length);return piece=piece.subarray(bytes.length),bytes.copy(
place),place},seal=()=>{const packed2=held>=plain2?(0,external_node_zlib_.deflateRawSync)(open,{level:1,chunkSize:block_store_BLOCK/2}):void 0,isPacked=packed2!==
void 0&&packed2.length<block_store_BLOCK;blocks.push({bytes:isPacked?laidDown(packed2):open,isPacked}),held+=isPacked?packed2.length:block_store_BLOCK,isPacked||
(open=Buffer.allocUnsafe(block_store_BLOCK)),filled=0},blockAt=index=>{const block=blocks[index];if(!block)return open;if(!block.isPacked)return block.bytes;const known=recent.
get(index);if(known)return known;const bytes=(0,external_node_zlib_.inflateRawSync)(block.bytes,{maxOutputLength:block_store_BLOCK,chunkSize:block_store_BLOCK+1024});
recent.set(index,bytes);for(const[oldest]of recent){if(recent.size<=RECENT)break;recent.delete(oldest)}return bytes},store={get size(){return blocks.length*block_store_BLOCK+
filled},append(bytes){let done=0;for(;done<bytes.length&&held+filled<most;){const part=bytes.subarray(done,done+block_store_BLOCK-filled);open.set(part,filled),
filled+=part.length,done+=part.length,filled===block_store_BLOCK&&seal()}return done},stretch(start,size){const lengthOf=(offset,wanted)=>offset>=0?Math.max(0,Math.
min(wanted,size-offset,store.size-start-offset)):0,copy=(to,at,offset,wanted)=>{const length=lengthOf(offset,wanted);for(let done=0;done<length;){const from=start+
offset+done,index=Math.floor(from/block_store_BLOCK),within=from-index*block_store_BLOCK;done+=blockAt(index).copy(to,at+done,within,Math.min(block_store_BLOCK,
within+length-done))}return length};return{size,copy,read(offset,wanted){const length=lengthOf(offset,wanted),from=start+offset,within=from%block_store_BLOCK;if(length>
0&&within+length<=block_store_BLOCK)return blockAt(Math.floor(from/block_store_BLOCK)).subarray(within,within+length);const bytes=Buffer.allocUnsafe(length);return copy(
bytes,0,offset,length),bytes}}}};return store}var errors=__webpack_require__(61469),packed=__webpack_require__(38525),archive_listing=__webpack_require__(21823),
classify=__webpack_require__(27332),places=__webpack_require__(25903),external_node_buffer_=__webpack_require__(4573);function meteredSink(sink,budget,packedSize){
const{entryBytes,ratio,ratioFrom}=budget.limits;let size=0;return{get size(){return size},put(bytes){const own=Math.min(bytes.length,entryBytes-size),taken=budget.
take(own);return taken>0&&sink(taken<bytes.length?bytes.subarray(0,taken):bytes),size+=taken,taken<own?"bytes":packedSize!==void 0&&size>ratioFrom&&size>packedSize*
ratio?"ratio":own<bytes.length?"too-large":budget.isOutOfTime()?"time":void 0}}}var byte_source=__webpack_require__(21020);const DIRECTORY_BYTES=32*1024*1024,CHUNK=256*
1024,AT_ONCE=1024*1024,KIND=61440,SYMLINK=40960,FOLDER=16384,FILE=32768;function openZip(source,budget){return(0,lib_zip.ue)(source,budget.limits.entries+1,DIRECTORY_BYTES)}
async function walkZip(source,budget,handler,zip=openZip(source,budget)){if(!zip)return{end:"damaged",detail:"it has no directory that can be read"};const near=(0,byte_source.
IO)(source);for(const member of zip.members){const stop=budget.enter();if(stop)return{end:stop};const entry=entryOf(member),sink=handler.entry(entry);if(!sink)continue;
const result=await readMember(near,member,budget,sink);if(handler.end(entry,result),result.end==="bytes"||result.end==="time")return{end:result.end}}return zip.
isCut?{end:"damaged",detail:"its directory ends before its last entry"}:{end:zip.members.length===0?"empty":"whole"}}function entryOf(member){const{name,rawName,
mode,attributes,flags,size,packedSize}=member,kind=mode&KIND;return{name,...rawName&&{rawName},kind:kind===SYMLINK?"symlink":name.endsWith("/")||kind===FOLDER||
mode===0&&(attributes&16)!==0?"folder":kind===0||kind===FILE?"file":"other",size,packedSize,mode:mode&~KIND,isEncrypted:(flags&1)!==0}}async function readMember(source,member,budget,sink){
const local=(0,lib_zip.Ld)(source,member.offset),{method,packedSize}=member;if(!local)return{end:"damaged",size:0};if(((member.flags|local.flags)&1)!==0)return{
end:"encrypted",size:0};if(method!==0&&method!==8)return{end:"unsupported",size:0};let crc=0;const out=meteredSink(bytes=>{crc=(0,external_node_zlib_.crc32)(bytes,
crc),sink(bytes)},budget,method===8?packedSize:void 0),end=await unpack(source,local.dataAt,member,out.put);return{end:end==="whole"&&crc!==member.crc&&member.crc!==
0?"checksum":end,size:out.size}}async function unpack(source,at,{method,packedSize,size},put){if(method===0){for(let done=0;done<packedSize;){const bytes=source.
read(at+done,Math.min(CHUNK,packedSize-done));if(bytes.length===0)return"damaged";done+=bytes.length;const stop=put(bytes);if(stop)return stop}return"whole"}if(packedSize<=
AT_ONCE&&size<=AT_ONCE){const packed2=source.read(at,packedSize);if(packed2.length===packedSize)try{return put((0,external_node_zlib_.inflateRawSync)(packed2,{maxOutputLength:AT_ONCE}))??
"whole"}catch{}}try{for await(const chunk of(0,inflate.sd)(chunksOf(source,at,packedSize),"raw")){const stop=put(chunk);if(stop)return stop}}catch(error){if((0,inflate.
sR)(error))return"damaged";throw error}return"whole"}function*chunksOf(source,at,length){for(let done=0;done<length;){const bytes=source.read(at+done,Math.min(CHUNK,
length-done));if(bytes.length===0)return;done+=bytes.length,yield bytes}}async function walkTar(source,format,budget,handler){const entries=format==="gz"?oneEntry(
budget,handler):tarEntries(budget,handler),{ratio,ratioFrom}=budget.limits;let taken=0,given=0;const packed2=function*(){for(const chunk of chunksOf(source,0,source.
size))taken+=chunk.length,yield chunk};try{for await(const chunk of format==="tar"?packed2():(0,inflate.sd)(packed2(),"gzip")){given+=chunk.length;const stop=entries.
write(chunk);if(stop)return entries.finish(stop);if(format!=="tar"&&given>ratioFrom&&given>taken*ratio)return entries.finish("ratio");if(budget.isOutOfTime())return entries.
finish("time")}return entries.finish()}catch(error){if(error instanceof tar.mt)return entries.finish("damaged",error.message);if((0,inflate.sR)(error))return entries.
finish("damaged","it is no gzip, or cut off");throw error}}function tar_entries_close(current,handler,stop){if(!current)return;const{entry,out,end}=current,isShort=stop!==
void 0&&stop!=="entries"&&out.size<entry.size;handler.end(entry,{end:end??(isShort?stop==="damaged"?"damaged":stop:"whole"),size:out.size})}function tarEntries(budget,handler){
let current,stopped,count=0;const reader=(0,tar.N5)({entry(header){if(tar_entries_close(current,handler),current=void 0,stopped??=budget.enter(),stopped)return;
count++;const entry=tar_entries_entryOf(header),sink=handler.entry(entry);sink&&(current={entry,out:meteredSink(sink,budget),end:void 0})},bytes(chunk){!current||
current.end||(current.end=current.out.put(chunk),(current.end==="bytes"||current.end==="time")&&(stopped=current.end))}});return{write(chunk){return reader.write(
chunk),stopped},finish(stop,detail){let end=stop,why=detail;if(!end)try{reader.end()}catch(error){if(!(error instanceof tar.mt))throw error;end="damaged",why=error.
message}return tar_entries_close(current,handler,end),current=void 0,{end:end??(count===0?"empty":"whole"),...why!==void 0&&{detail:why}}}}}function tar_entries_entryOf({
kind,name,size,mode,target}){return{name:name.toString("utf8"),...!(0,external_node_buffer_.isUtf8)(name)&&{rawName:Buffer.from(name)},kind,size,mode,...(kind===
"link"||kind==="symlink")&&{target:target.toString("utf8")},isEncrypted:!1}}function oneEntry(budget,handler){const entry={name:"",kind:"file",size:0,mode:0,isEncrypted:!1};
let stopped=budget.enter();const sink=stopped?void 0:handler.entry(entry),out=sink&&meteredSink(sink,budget);let end;return{write(chunk){if(stopped)return stopped;
if(!end)return end=out?.put(chunk),(end==="bytes"||end==="time")&&(stopped=end),stopped},finish(stop,detail){if(out){const how=stop===void 0||stop==="entries"?"\
whole":stop;handler.end(entry,{end:end??how,size:out.size})}return{end:stop??"whole",...detail!==void 0&&{detail}}}}}function walkArchive(source,format,budget,handler){
return format==="zip"?walkZip(source,budget,handler):walkTar(source,format,budget,handler)}var names=__webpack_require__(4313);const UNLISTED=100,END=Buffer.from(
"PK","latin1"),DESCRIPTORS=[0,12,16,20,24],NEAR=64*1024;function structureOf(whole,zip){const source=(0,byte_source.IO)(whole),members=new Map,placed=[];for(const member of zip.
members){const local=(0,lib_zip.Ld)(source,member.offset);if(!local)continue;placed.push({member,start:member.offset,end:local.dataAt+member.packedSize});const localName=otherName(
member,local);localName!==void 0&&members.set(member,{localName})}placed.sort((a,b)=>a.start-b.start||a.end-b.end);const unlisted=[];let last;for(const each of placed)
last&&each.start<last.end?doubt(members,each.member,last.member.name):findUnlisted(source,last?.end??0,each.start,unlisted),(!last||each.end>last.end)&&(last=each);
return last&&last.end>zip.directoryAt&&doubt(members,last.member,""),findUnlisted(source,last?.end??0,zip.directoryAt,unlisted),{members,unlisted,hasOtherDirectory:hasOther(
source,zip)}}function doubt(members,member,overlaps){members.set(member,{...members.get(member),overlaps})}function otherName({name,rawName},local){const own=(rawName??
Buffer.from(name)).toString("latin1").replaceAll("\\","/"),given=local.name.toString("latin1").replaceAll("\\","/");return own===given?void 0:local.name.toString(
"utf8")}function findUnlisted(source,from,to,found){for(let at=from;at<to&&found.length<UNLISTED;){const local=DESCRIPTORS.map(skip=>(0,lib_zip.Ld)(source,at+skip)).
find(each=>each&&each.dataAt<=to&&each.name.length>0);if(!local)return;found.push(local.name.toString("utf8")),at=local.dataAt+local.packedSize}}function hasOther(source,{
directoryAt,directorySize,endAt}){const from=Math.max(directoryAt+directorySize,endAt-NEAR);return(from<endAt?source.read(from,endAt-from):Buffer.alloc(0)).includes(
END)}var lib_escape=__webpack_require__(68989),malformed=__webpack_require__(78445),external_node_crypto_=__webpack_require__(77598);const MAGIC="APK Sig Block \
42",FOOTER=24,SCHEMES=new Map([[1896449818,"v2"],[4031998144,"v3"],[462663009,"v3.1"]]);function readSigningBlock(source,directoryAt){const footer=source.read(directoryAt-
FOOTER,FOOTER);if(footer.length<FOOTER||footer.toString("latin1",8)!==MAGIC)return;const size=Number(footer.readBigUInt64LE(0));if(size<FOOTER||size>lib_limits.
t4)throw new malformed.G("has a signing block of an unlikely length");const buffer=source.read(directoryAt-size,size-FOOTER),bytes=(0,malformed.K)(buffer),schemes=[],
certificates=[];for(let at=0;at+12<=buffer.length;){const length=bytes.u32(at)+bytes.u32(at+4)*4294967296;if(length<4)throw new malformed.G("has a signing block\
 with an entry that is too short");const scheme=SCHEMES.get(bytes.u32(at+8));scheme!==void 0&&(schemes.push(scheme),certificates.push(...certificateOf(bytes.slice(
at+12,length-4)))),at+=8+length}return{schemes,certificates}}function certificateOf(value){const signer=prefixed(prefixed(value,0),0),data=prefixed(signer,0),digests=(0,malformed.
K)(data).u32(0);return certificate(prefixed(prefixed(data,4+digests),0))}function prefixed(buffer,at){const bytes=(0,malformed.K)(buffer);return bytes.slice(at+
4,bytes.u32(at))}const SEQUENCE=48,OF_SIGNED_DATA=160,CERTIFICATES=10;function certificatesIn(signature){const outer=derAt(signature,0),content=partsOf(outer.body).
find(({tag})=>tag===OF_SIGNED_DATA),signed=content&&derAt(content.body,0),certificates=signed&&partsOf(signed.body).find(({tag})=>tag===OF_SIGNED_DATA);if(outer.
tag!==SEQUENCE||!certificates)throw new malformed.G("is no signature");return partsOf(certificates.body).slice(0,CERTIFICATES).flatMap(({whole})=>certificate(whole))}
function certificate(der){try{return[new external_node_crypto_.X509Certificate(der)]}catch{return[]}}function derAt(buffer,at){const bytes=(0,malformed.K)(buffer),
first=bytes.u8(at+1),more=first<128?0:first&127;if(first===128||more>4)throw new malformed.G("has a part of an unlikely length");const length=more===0?first:bytes.
slice(at+2,more).readUIntBE(0,more),header=2+more;return{tag:bytes.u8(at),whole:bytes.slice(at,header+length),body:bytes.slice(at+header,length)}}function partsOf(body){
const parts=[];for(let at=0;at<body.length&&parts.length<100;){const part=derAt(body,at);parts.push(part),at+=part.whole.length}return parts}function isBinaryPlist(head){
return head.toString("latin1",0,6)==="bplist"}const TRAILER=32,EPOCH=978307200;function readBinaryPlist(buffer){const bytes=(0,malformed.K)(buffer),trailer=buffer.
length-TRAILER,offsetSize=bytes.u8(trailer+6),referenceSize=bytes.u8(trailer+7),number=(at,size)=>{if(size<1||size>8)throw new malformed.G("has numbers of an un\
known length");return+`0x${bytes.slice(at,size).toString("hex")}`},count=number(trailer+8,8),offsets=number(trailer+24,8);if(count*offsetSize>buffer.length)throw new malformed.
G("has a list of objects that is longer than the file");let nodes=0;const open=new Set,plain2=new Map;let spent=0;const lengthAt=at=>{const low=bytes.u8(at)&15;
if(low!==15)return[low,at+1];const size=1<<(bytes.u8(at+1)&15);return[number(at+2,size),at+2+size]},members=(at,length)=>{if(length*referenceSize>buffer.length)
throw new malformed.G("has a list that is longer than the file");return Array.from({length},(_,index)=>number(at+index*referenceSize,referenceSize))},keyOf=reference=>{
const key=object(reference);return key.kind==="string"?key.text:""},object=reference=>{if(reference>=count)throw new malformed.G("refers to an object that it do\
es not have");if(++nodes>lib_limits.yG)throw new malformed.G("unfolds to more objects than are looked at");if(open.has(reference))throw new malformed.G("has an \
object that holds itself");if(open.size>=lib_limits.GI)throw new malformed.G("nests its objects too deep");const at=number(offsets+reference*offsetSize,offsetSize),
kind=bytes.u8(at)>>>4;if(kind<10){const value2=plain2.get(reference)??plainObject(at,kind);return plain2.set(reference,value2),value2}open.add(reference);const[
length,place]=lengthAt(at);let value;if(kind===13){const values=members(place+length*referenceSize,length);value={kind:"dict",entries:members(place,length).map(
(key,index)=>[keyOf(key),object(values[index])])}}else value={kind:"array",items:members(place,length).map(object)};return open.delete(reference),value},content=(at,length)=>{
if(spent+=length,spent>buffer.length)throw new malformed.G("has objects that lie in each other");return bytes.slice(at,length)},plainObject=(at,kind)=>{const low=bytes.
u8(at)&15;if(kind===0)return low===8||low===9?{kind:"boolean",isTrue:low===9}:{kind:"string",text:""};if(kind===1){if(low>4)throw new malformed.G("has numbers o\
f an unknown length");const digits=content(at+1,1<<low),value=digits.length===8?digits.readBigInt64BE():BigInt(`0x${digits.toString("hex")}`);return{kind:"integ\
er",text:String(value)}}if(kind===2||kind===3){const digits=content(at+1,1<<low);if(digits.length!==4&&digits.length!==8)throw new malformed.G("has numbers of a\
n unknown length");const value=digits.length===4?digits.readFloatBE():digits.readDoubleBE();if(kind===2)return{kind:"real",text:String(value)};const time=new Date(
(value+EPOCH)*1e3);return{kind:"date",text:Number.isNaN(time.getTime())?"":time.toISOString()}}if(kind===8)return{kind:"uid",text:String(number(at+1,low+1))};const[
length,place]=lengthAt(at);if(kind===4)return{kind:"data",bytes:content(place,length)};if(kind===5||kind===7)return{kind:"string",text:content(place,length).toString(
"utf8")};if(kind===6)return{kind:"string",text:Buffer.from(content(place,length*2)).swap16().toString("utf16le")};throw new malformed.G("has an object of an unk\
nown kind")};return object(number(trailer+16,8))}const resource_chunks_CHUNK={stringPool:1,table:2,xml:3,xmlStart:258,xmlEnd:259,xmlText:260,xmlResourceMap:384,
package:512,type:513},SMALLEST=8;function*chunksIn(bytes,from,to){for(let at=from;at+SMALLEST<=to;){const chunk=chunkAt(bytes,at,to);yield chunk,at+=chunk.size}}
function chunkAt(bytes,at,to){const headerSize=bytes.u16(at+2),size=bytes.u32(at+4);if(size<SMALLEST||headerSize<SMALLEST||headerSize>size)throw new malformed.G(
"has a chunk that is shorter than its header");if(at+size>to)throw new malformed.G("has a chunk that is longer than what it lies in");return{type:bytes.u16(at),
at,headerSize,size}}const UTF8=256,SHARED=8,NO_STRINGS={count:0,get:()=>{}};function stringPool(bytes,chunk){const count=bytes.u32(chunk.at+8),isUtf8=(bytes.u32(
chunk.at+16)&UTF8)!==0,start=bytes.u32(chunk.at+20),offsets=chunk.at+chunk.headerSize;if(count>0&&(count*4>chunk.size-chunk.headerSize||start>chunk.size))throw new malformed.
G("has a list of strings that is longer than its chunk");const known=new Map;let left=SHARED*chunk.size;return{count,get(index){if(index>=count)return;const at=chunk.
at+start+bytes.u32(offsets+index*4);if(at>=chunk.at+chunk.size)throw new malformed.G("has a string behind the end of its list");const text=known.get(at)??(isUtf8?
utf8At(bytes,at):utf16At(bytes,at));if(!known.has(at)&&(known.set(at,text),left-=text.length,left<0))throw new malformed.G("has strings that lie in each other");
return text}}}function utf8At(bytes,at){const units=(bytes.u8(at)&128)===0?1:2;let place=at+units,length=bytes.u8(place++);return(length&128)!==0&&(length=(length&
127)<<8|bytes.u8(place++)),bytes.slice(place,Math.min(length,lib_limits.JV)).toString("utf8")}function utf16At(bytes,at){let place=at+2,length=bytes.u16(at);return(length&
32768)!==0&&(length=(length&32767)<<16|bytes.u16(place),place+=2),bytes.slice(place,Math.min(length,lib_limits.JV)*2).toString("utf16le")}const VALUE={reference:1,
string:3,dynamicReference:7,boolean:18};function valueAt(bytes,at){return{type:bytes.u8(at+3),data:bytes.u32(at+4)}}function isReference({type}){return type===VALUE.
reference||type===VALUE.dynamicReference}const UNITS=["px","dp","sp","pt","in","mm"];function shownValue({type,data}){switch(type){case VALUE.string:case VALUE.
reference:case VALUE.dynamicReference:return;case 0:return data===1?"@empty":"@null";case 2:return`?0x${hex(data)}`;case 4:return String(new Float32Array(new Uint32Array(
[data]).buffer)[0]);case 5:return`${(data|0)>>8}${UNITS[data&15]??""}`;case VALUE.boolean:return data===0?"false":"true";case 16:return String(data|0);default:return type>=
28&&type<=31?`#${hex(data)}`:`0x${data.toString(16)}`}}function hex(data){return data.toString(16).padStart(8,"0")}const NONE=4294967295;function isBinaryXml(bytes){
return bytes.length>=16&&bytes.readUInt16LE(0)===resource_chunks_CHUNK.xml&&bytes.readUInt16LE(2)===8}function*binaryXmlNodes(buffer){const bytes=(0,malformed.K)(
buffer),whole=chunkAt(bytes,0,bytes.length);let strings=NO_STRINGS,names2=[],count=0;const open=[];for(const chunk of chunksIn(bytes,whole.at+whole.headerSize,whole.
size)){if(chunk.type===resource_chunks_CHUNK.stringPool&&strings===NO_STRINGS?strings=stringPool(bytes,chunk):chunk.type===resource_chunks_CHUNK.xmlResourceMap&&
(names2=resourceMap(bytes,chunk)),chunk.type<resource_chunks_CHUNK.xmlStart||chunk.type>resource_chunks_CHUNK.xmlText)continue;if(++count>lib_limits.yG)throw new malformed.
G("has more elements than are looked at");const at=chunk.at+chunk.headerSize;if(chunk.type===resource_chunks_CHUNK.xmlText)yield{kind:"text",text:strings.get(bytes.
u32(at))??""};else if(chunk.type===resource_chunks_CHUNK.xmlEnd){const name=open.pop();if(name===void 0)throw new malformed.G("closes an element that it did not\
 open");yield{kind:"end",name}}else{const name=strings.get(bytes.u32(at+4))??"";if(open.push(name)>lib_limits.GI)throw new malformed.G("nests its elements too d\
eep");yield{kind:"start",name,attributes:[...attributesOf(bytes,chunk,strings,names2)]}}}if(count===0)throw new malformed.G("has no element");if(open.length>0)throw new malformed.
G("ends within an element")}function resourceMap(bytes,{at,headerSize,size}){const numbers=[];for(let place=at+headerSize;place+4<=at+size;place+=4)numbers.push(
bytes.u32(place));return numbers}const ATTRIBUTE=20;function*attributesOf(bytes,chunk,strings,names2){const element=chunk.at+chunk.headerSize,start=element+bytes.
u16(element+8),size=bytes.u16(element+10),count=bytes.u16(element+12);if(count!==0){if(size<ATTRIBUTE||start+count*size>chunk.at+chunk.size)throw new malformed.
G("has attributes that do not fit their element");for(let index=0;index<count;index++){const at=start+index*size,[namespace,name,raw]=[bytes.u32(at),bytes.u32(at+
4),bytes.u32(at+8)],resource=names2[name],value=valueAt(bytes,at+12),text=value.type===VALUE.string?strings.get(value.data):raw===NONE?void 0:strings.get(raw);yield{
...resource!==void 0&&resource!==0&&{resource},name:strings.get(name)??"",namespace:namespace===NONE?"":strings.get(namespace)??"",value,...text!==void 0&&{text}}}}}
const SIZE_AT=56,OFFSET_AT=60,TYPE=/^\[*L[\w/$-]+;$/,SHORTEST=6;function isDex(head){return/^dex\n0\d\d\0/.test(head.toString("latin1",0,8))}function*dexStrings(buffer){
const bytes=(0,malformed.K)(buffer),count=bytes.u32(SIZE_AT),list=bytes.u32(OFFSET_AT);if(list+count*4>bytes.length)throw new malformed.G("has a list of strings\
 that is longer than the file");let spent=0;for(let index=0;index<count;index++){let at=bytes.u32(list+index*4);for(let step=0;step<5&&(bytes.u8(at++)&128)!==0;step++)
;const end=buffer.indexOf(0,at);if(end<0)throw new malformed.G("has a string without an end");if(spent+=end-at,spent>bytes.length)throw new malformed.G("has str\
ings that lie in each other");if(end-at<SHORTEST)continue;const string=buffer.subarray(at,end);(string[0]===76||string[0]===91)&&TYPE.test(string.toString("lati\
n1",0,1024))||(yield string)}}const REFERENCES=8;function readResourceTable(buffer){const bytes=(0,malformed.K)(buffer),table=chunkAt(bytes,0,bytes.length);if(table.
type!==resource_chunks_CHUNK.table)throw new malformed.G("is no table of resources");const found={places:new Map,conditional:new Set,packages:new Map};let strings=NO_STRINGS;
for(const chunk of chunksIn(bytes,table.at+table.headerSize,table.size))chunk.type===resource_chunks_CHUNK.stringPool&&strings===NO_STRINGS&&(strings=stringPool(
bytes,chunk)),chunk.type===resource_chunks_CHUNK.package&&readPackage(bytes,chunk,found);const{places:places2,packages}=found,valuesOf=id2=>{const at=places2.get(
id2);return at===void 0?[]:readEntry(bytes,at).values};return{isCut:places2.size>=lib_limits.i7,ids:()=>places2.keys(),get(id2){const at=places2.get(id2);if(at===
void 0)return;const{key,values}=readEntry(bytes,at),own=packages.get(id2>>>24);return{id:id2,type:own?.types.get((id2>>>16&255)-1)??"",name:own?.keys.get(key)??
"",values}},textOf(value){let each=value;for(let step=0;each&&isReference(each)&&step<REFERENCES;step++)[each]=valuesOf(each.data);if(!(!each||isReference(each)))
return each.type===VALUE.string?strings.get(each.data):shownValue(each)}}}function readPackage(bytes,chunk,found){const end=chunk.at+chunk.size,pool=at=>{const offset=bytes.
u32(chunk.at+at);if(offset===0)return NO_STRINGS;const place=chunkAt(bytes,chunk.at+offset,end);return place.type===resource_chunks_CHUNK.stringPool?stringPool(
bytes,place):NO_STRINGS},id2=bytes.u32(chunk.at+8)&255;found.packages.set(id2,{types:pool(268),keys:pool(276)});for(const each of chunksIn(bytes,chunk.at+chunk.
headerSize,end))each.type===resource_chunks_CHUNK.type&&readType(bytes,each,id2,found)}const SPARSE=1,SHORT_OFFSETS=2,resource_table_NONE=4294967295;function readType(bytes,chunk,packageId,found){
const typeId=bytes.u8(chunk.at+8),flags=bytes.u8(chunk.at+9),count=bytes.u32(chunk.at+12),entriesAt=chunk.at+bytes.u32(chunk.at+16),isPlain=isUnconditional(bytes,
chunk),list=chunk.at+chunk.headerSize,width=(flags&SHORT_OFFSETS)!==0&&(flags&SPARSE)===0?2:4;if(count*width>chunk.size)throw new malformed.G("has a list of ent\
ries that is longer than its chunk");const{places:places2,conditional}=found;for(let index=0;index<count&&places2.size<lib_limits.i7;index++){const[entry,offset]=entryAt(
bytes,list,index,flags);if(offset===void 0)continue;const id2=(packageId<<24|typeId<<16|entry)>>>0;if(!(places2.has(id2)&&!(isPlain&&conditional.has(id2)))){if(entriesAt+
offset>=chunk.at+chunk.size)throw new malformed.G("has an entry behind its chunk");places2.set(id2,entriesAt+offset),isPlain?conditional.delete(id2):conditional.
add(id2)}}}function entryAt(bytes,list,index,flags){if((flags&SPARSE)!==0)return[bytes.u16(list+index*4),bytes.u16(list+index*4+2)*4];if((flags&SHORT_OFFSETS)!==
0){const offset2=bytes.u16(list+index*2);return[index,offset2===65535?void 0:offset2*4]}const offset=bytes.u32(list+index*4);return[index,offset===resource_table_NONE?
void 0:offset]}function isUnconditional(bytes,chunk){const size=bytes.u32(chunk.at+20),most=chunk.headerSize-24;return bytes.slice(chunk.at+24,Math.max(0,Math.min(
size-4,most))).every(byte=>byte===0)}const COMPLEX=1,COMPACT=8,VALUES=2e3;function readEntry(bytes,at){const flags=bytes.u16(at+2);if((flags&COMPACT)!==0)return{
key:bytes.u16(at),values:[{type:flags>>>8,data:bytes.u32(at+4)}]};const key=bytes.u32(at+4);if((flags&COMPLEX)===0)return{key,values:[valueAt(bytes,at+bytes.u16(
at))]};const count=bytes.u32(at+12);if(at+16+count*12>bytes.length)throw new malformed.G("has a list of values that is longer than the file");const values=[];for(let index=0;index<
Math.min(count,VALUES);index++)values.push(valueAt(bytes,at+16+index*12+4));return{key,values}}const shown_plist_HEAD=`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
`;function shownPlist(bytes){const lines=[];let length=0;const add=line=>{if(length+=line.length+1,length>lib_limits.Sn)throw new malformed.G("unfolds to more t\
ext than is looked at");lines.push(line)},show=(value,indent)=>{if(value.kind==="array"){add(`${indent}<array>`);for(const item of value.items)show(item,`${indent}\
	`);add(`${indent}</array>`)}else if(value.kind==="dict"){add(`${indent}<dict>`);for(const[key,item]of value.entries)add(`${indent}	<key>${(0,lib_escape._n)(key)}\
</key>`),show(item,`${indent}	`);add(`${indent}</dict>`)}else add(indent+plain(value))};return show(readBinaryPlist(bytes),""),`${shown_plist_HEAD}${lines.join(
`
`)}
</plist>
`}const TAGS={string:"string",integer:"integer",real:"real",date:"date",uid:"integer"};function plain(value){return value.kind==="boolean"?`<${value.isTrue}/>`:
value.kind==="data"?`<data>${value.bytes.toString("base64")}</data>`:`<${TAGS[value.kind]}>${(0,lib_escape._n)(value.text)}</${TAGS[value.kind]}>`}const ATTRIBUTE_NAMES=new Map(
[[16842753,"label"],[16842755,"name"],[16842758,"permission"],[16842759,"readPermission"],[16842760,"writePermission"],[16842761,"protectionLevel"],[16842763,"s\
haredUserId"],[16842764,"hasCode"],[16842766,"enabled"],[16842767,"debuggable"],[16842768,"exported"],[16842769,"process"],[16842770,"taskAffinity"],[16842776,"\
authorities"],[16842779,"grantUriPermissions"],[16842780,"priority"],[16842781,"launchMode"],[16842788,"value"],[16842789,"resource"],[16842790,"mimeType"],[16842791,
"scheme"],[16842792,"host"],[16842793,"port"],[16842794,"path"],[16842795,"pathPrefix"],[16842796,"pathPattern"],[16843266,"targetActivity"],[16843276,"minSdkVe\
rsion"],[16843291,"versionCode"],[16843292,"versionName"],[16843376,"targetSdkVersion"],[16843377,"maxSdkVersion"],[16843378,"testOnly"],[16843391,"backupAgent"],
[16843392,"allowBackup"],[16843689,"isolatedProcess"],[16843711,"singleUser"],[16843891,"fullBackupOnly"],[16844011,"fullBackupContent"],[16844012,"usesCleartex\
tTraffic"],[16844014,"autoVerify"],[16844037,"directBootAware"],[16844071,"networkSecurityConfig"],[16844350,"dataExtractionRules"]]),ANDROID="http://schemas.an\
droid.com/apk/res/android",PLAIN=new Set(["string","bool","integer","array"]);function shownXml(bytes,table){const lines=[];let length=0,depth=0,previous;const add=line=>{
if(length+=line.length+1,length>lib_limits.Sn)throw new malformed.G("unfolds to more text than is looked at");lines.push(line)},append=text=>{const line=lines.pop()??
"";length-=line.length+1,add(line+text)};for(const node of binaryXmlNodes(bytes)){if(node.kind==="text"&&!/\S/.test(node.text))continue;node.kind==="end"&&depth--;
const indent="  ".repeat(depth);if(node.kind==="text")previous==="end"?add(indent+readable(node.text)):append(readable(node.text));else if(node.kind==="end")previous===
"start"?lines.push(`${lines.pop()?.slice(0,-1)}/>`):previous==="text"?append(`</${nameFor(node.name)}>`):add(`${indent}</${nameFor(node.name)}>`);else{const attributes=[
...depth===0?[`xmlns:android="${ANDROID}"`]:[],...node.attributes.map(each=>shownAttribute(each,table))],tag=`${indent}<${nameFor(node.name)}`;for(const[index,each]of attributes.
entries())add(index===0?`${tag} ${each}`:`${indent}    ${each}`);attributes.length===0?add(`${tag}>`):append(">"),depth++}previous=node.kind}return`${lines.join(
`
`)}
`}function shownAttribute(attribute,table){const{resource,name,namespace}=attribute,known=resource===void 0?void 0:ATTRIBUTE_NAMES.get(resource),isAndroid=known!==
void 0||(resource??0)>>>24===1||namespace===ANDROID,own=known??(name===""?`attribute-0x${(resource??0).toString(16)}`:nameFor(name));return`${isAndroid?"android\
:":""}${own}="${readable(textOf(attribute,table))}"`}function textOf({value,text},table){if(!isReference(value))return shownValue(value)??text??"";if(value.data===
0)return"@null";const resource=table?.get(value.data),own=resource&&PLAIN.has(resource.type)?table?.textOf(value):void 0;return own!==void 0?own:resource?`@${resource.
type}/${resource.name}`:`@0x${value.data.toString(16).padStart(8,"0")}`}function nameFor(name){const safe=name.replace(/[^\p{L}\p{N}_.-]/gu,"_");return/^[\p{L}_]/u.
test(safe)?safe:`_${safe}`}function readable(text){return(0,lib_escape._n)(text).replace(/[\r\n\t]/g,each=>`&#${each.charCodeAt(0)};`)}const SHORTEST_RUN=8,PRINTABLE=Uint8Array.
from({length:256},(_,byte)=>byte>=32&&byte<127||byte===10||byte===13||byte===9?1:0);function*printableRuns(bytes,shortest=SHORTEST_RUN){const{length}=bytes;let least=0;
for(let at=shortest-1;at<length;){if(PRINTABLE[bytes[at]]===0){at+=shortest;continue}let from=at;for(;from>least&&PRINTABLE[bytes[from-1]]===1;)from--;let to=at+
1;for(;to<length&&PRINTABLE[bytes[to]]===1;)to++;to-from>=shortest&&(yield bytes.subarray(from,to)),least=to,at=to+shortest}}const LINE_FEED=Buffer.from(`
`);function*piecesOf(lines){let parts=[],length=0;const piece=()=>{const whole=Buffer.concat(parts,length);return parts=[],length=0,whole};for(const line of lines)
for(let from=0;from<line.length;from+=lib_limits.aA-1){const part=line.subarray(from,from+lib_limits.aA-1);length+part.length+1>lib_limits.aA&&(yield piece()),parts.
push(part,LINE_FEED),length+=part.length+1}length>0&&(yield piece())}function dexLines(bytes){return dexStrings(bytes)}function programLines(bytes){return printableRuns(
bytes)}const TEXTS=new Set(["string","array","plurals"]),texts_TAGS={string:"string",array:"item",plurals:"item"},NOTHING={type:"",name:"",values:[]};function*resourceLines(table){
for(const id2 of table.ids()){const{type,name,values}=table.get(id2)??NOTHING;if(TEXTS.has(type))for(const value of values){const text=table.textOf(value);text!==
void 0&&text!==""&&(yield Buffer.from(`<${texts_TAGS[type]} name="${readable(name)}">${readable(text)}</${texts_TAGS[type]}>`))}}}const PROGRAMS=["\x7FELF","\xFE\xED\xFA\
\xCE","\xFE\xED\xFA\xCF","\xCE\xFA\xED\xFE","\xCF\xFA\xED\xFE","\xCA\xFE\xBA\xBE","\xC6\xBC","\xAF\x1B\xB1\xFA"];function formOf(platform,name,head){return PROGRAMS.
some(magic=>head.toString("latin1",0,magic.length)===magic)?"program":platform==="ios"?isBinaryPlist(head)?"plist":/(?:^|\/)embedded\.mobileprovision$/.test(name)?
"provision":void 0:isDex(head)?"dex":name==="AndroidManifest.xml"&&!/^(?:\ufeff|\s)*</.test(head.toString("utf8",0,64))||isBinaryXml(head)?"xml":name==="resourc\
es.arsc"?"table":/^META-INF\/[^/]+\.(?:RSA|DSA|EC)$/i.test(name)?"signature":void 0}function showMember(form,platform,name,bytes,table){const texts=[],classification=isDocument(
form)?(0,places.C5)(platform,name)??places.tY:places.tY;try{switch(form){case"xml":texts.push(Buffer.from(shownXml(bytes,table)));break;case"plist":texts.push(Buffer.
from(shownPlist(bytes)));break;case"provision":texts.push(profileIn(bytes));break;case"signature":return{texts,classification,certificates:certificatesIn(bytes)};case"\
table":for(const piece of piecesOf(resourceLines(table??readResourceTable(bytes))))texts.push(piece);break;case"dex":for(const piece of piecesOf(dexLines(bytes)))
texts.push(piece);break;case"program":for(const piece of piecesOf(programLines(bytes)))texts.push(piece)}}catch(error){if(!(error instanceof malformed.G))throw error;
return{texts,classification,problem:error.message}}return{texts,classification}}function isDocument(form){return form==="xml"||form==="plist"||form==="provision"}
function profileIn(bytes){const start=bytes.indexOf("<?xml"),end=bytes.indexOf("</plist>",Math.max(0,start));if(start<0||end<0)throw new malformed.G("holds no p\
roperty list");return Buffer.from(bytes.subarray(start,end+8))}const SHOWN=500;function signatureText({schemes,certificates},{minSdk}){const lines=[`schemes: ${schemes.
join(", ")}`];minSdk!==void 0&&lines.push(`minSdkVersion: ${minSdk}`);const seen=new Set;for(const{subject,fingerprint256}of certificates)seen.has(fingerprint256)||
(seen.add(fingerprint256),lines.push(`signer: ${(0,lib_escape.C9)((subject??"").replaceAll(`
`,", "),SHOWN)}`),lines.push(`sha256: ${fingerprint256}`));return`${lines.join(`
`)}
`}var xml=__webpack_require__(24781);const MANIFEST="AndroidManifest.xml",TABLE="resources.arsc",MANIFESTS=5;function openApp(source,zip){const platform=platformOf(
zip);if(platform===void 0)return;const gaps=[];return source.size>lib_limits.KI&&gaps.push({label:"",reason:"too-large",detail:`The package is larger than ${lib_limits.
KI/1024**2} MB; what lies behind the limits of archives was not looked at.`}),platform==="android"?openApk(source,zip,gaps):openIpa(gaps)}function platformOf(zip){
let hasCode=!1,hasManifest=!1,hasTable=!1;for(const{name}of zip.members){if(/^Payload\/[^/]+\.app\/Info\.plist$/.test(name))return"ios";hasManifest||=name===MANIFEST,
hasTable||=name===TABLE,hasCode||=/^classes\d*\.dex$/.test(name)}return hasTable||hasCode&&hasManifest||isBundle(zip)?"android":void 0}function isBundle({members}){
return["BundleConfig.pb","base/manifest/AndroidManifest.xml"].every(wanted=>members.some(({name})=>name===wanted))}function openIpa(gaps){return{facts:{platform:"\
ios"},gaps,formOf:(name,head)=>formOf("ios",name,head),isRead:()=>!1,show:(form,name,bytes)=>showMember(form,"ios",name,bytes,void 0),conclude:()=>[]}}function openApk(source,zip,gaps){
const manifests=zip.members.filter(({name})=>name===MANIFEST);manifests.length===0&&isBundle(zip)?gaps.push({label:"",reason:"not-supported",detail:"It is a bun\
dle for a store, whose manifest is not read: bundletool build-apks --mode=universal makes a package of it."}):manifests.length===0&&gaps.push({label:"",reason:"\
unparsable",detail:`The package has no ${MANIFEST}; what the app opens to others is not known.`}),manifests.length>1&&gaps.push({label:"",reason:"unparsable",detail:`\
The package has ${manifests.length} files called ${MANIFEST}, of which Android reads one; all of them were looked at.`});const table=tableOf(source,zip),facts=factsOf(
source,manifests,table),certificates=[];let hasFirstScheme=!1;return{facts,gaps,formOf:(name,head)=>formOf("android",name,head),isRead:form=>form==="table"&&table!==
void 0,show(form,name,bytes){const shown=showMember(form,"android",name,bytes,table);return form==="signature"&&!shown.problem&&(hasFirstScheme=!0,certificates.
push(...shown.certificates??[])),shown},conclude(){const block=blockOf(source,zip.directoryAt),schemes=[...hasFirstScheme?["v1"]:[],...new Set(block?.schemes)];
if(schemes.length===0)return[];const signers=block&&block.certificates.length>0?block.certificates:certificates,text=signatureText({schemes,certificates:signers},
facts);return[{label:places.dQ,text:Buffer.from(text),classification:places.ff}]}}}function blockOf(source,directoryAt){return quietly(()=>readSigningBlock(source,
directoryAt))}function tableOf(source,zip){const member=zip.members.find(({name})=>name===TABLE),bytes=member&&bytesOf(source,member);return bytes&&quietly(()=>readResourceTable(
bytes))}function factsOf(source,manifests,table){const roots=manifests.slice(0,MANIFESTS).flatMap(member=>{const bytes=bytesOf(source,member),[text]=bytes?showMember(
"xml","android",MANIFEST,bytes,table).texts:[];return(text&&quietly(()=>(0,xml.N)(text.toString("utf8"))))??[]}),lowest=(...names2)=>roots.flatMap(({children})=>children.
find(({name})=>name==="uses-sdk")??[]).flatMap(sdk=>names2.flatMap(name=>levelOf(sdk,`android:${name}`)??[]).slice(0,1)).toSorted((a,b)=>a-b)[0],minSdk=lowest("\
minSdkVersion"),targetSdk=lowest("targetSdkVersion","minSdkVersion");return{platform:"android",...minSdk!==void 0&&{minSdk},...targetSdk!==void 0&&{targetSdk},networkConfigs:table?
roots.flatMap(root=>networkConfigOf(root,table)??[]):[]}}function networkConfigOf(root,table){const value=root.children.find(({name})=>name==="application")?.attributes.
find(({name})=>name==="android:networkSecurityConfig")?.value;if(value===void 0)return;const isMeant=id2=>{const{type,name}=table.get(id2)??{};return`@${type}/${name}`===
value};return quietly(()=>{for(const id2 of table.ids()){const[first]=isMeant(id2)?table.get(id2)?.values??[]:[];if(first)return table.textOf(first)}})}function levelOf(element,name){
const value=element.attributes.find(each=>each.name===name)?.value;return value!==void 0&&/^\d{1,6}$/.test(value)?Number(value):void 0}function bytesOf(source,member){
const content=(0,lib_zip.Ly)(source,member,lib_limits.ZZ);return content&&!content.isCut?content.source.read(0,Math.min(content.source.size,lib_limits.ZZ)):void 0}
function quietly(read){try{return read()}catch(error){if(error instanceof malformed.G)return;throw error}}function appMember(app,name,label){const parts=[];let size=0,
form="unknown";return{put(bytes){if(form==="unknown"&&(form=app.formOf(name,bytes)),form===void 0)return!1;if(app.isRead(form))return!0;const room=bytes.subarray(
0,lib_limits.ZZ-size);return parts.push(Buffer.from(room)),size+=room.length,!0},get isTaken(){return form!==void 0&&form!=="unknown"},finish(end){if(form===void 0||
form==="unknown")return{shown:[]};const{texts,classification,problem}=app.show(form,name,Buffer.concat(parts.splice(0),size)),shown=texts.map((text,index)=>({label:index===
0?label:`${label}~${index+1}`,text,classification}));return problem===void 0||end!=="whole"&&end!=="checksum"?{shown}:{shown,gap:["unparsable",`It ${problem}; w\
hat could be read of it was looked at.`]}}}}function keepShown(store,prefix,file,app){const offset=store.size,size=store.append(file.text);if(!(size<file.text.length))
return{path:prefix+file.label,offset,size,classification:file.classification,app:app.facts}}const MEGABYTE=1024**2,WHY={"too-large":["too-large",`Unpacked it is\
 over ${lib_limits.$3.entryBytes/MEGABYTE} MB; the rest of it was not looked at.`],ratio:["too-large",`It unpacks to more than ${lib_limits.$3.ratio} times its \
size; the rest of it was not looked at.`],bytes:["too-large","The limit for the whole archive was reached in it; the rest of it was not looked at."],time:["time\
-limit","The time for the archive was over in it; the rest of it was not looked at."],damaged:["unreadable","It is damaged; what could be unpacked of it was loo\
ked at."],encrypted:["unreadable","It is encrypted; only who has the password can look at it."],unsupported:["not-supported","It is packed in a way that is not \
supported."],checksum:["unparsable","Its bytes do not fit its checksum; they were looked at as they are."]};function entryGap(end){return end==="whole"?void 0:WHY[end]}
function archiveGap({end,detail},{limits}){const rest="the rest was not looked at.";switch(end){case"whole":return;case"empty":return["unreadable","The archive \
is empty."];case"entries":return["too-large",`It holds more than ${limits.entries} entries; ${rest}`];case"bytes":return["too-large",`Unpacked it is over ${limits.
bytes/MEGABYTE} MB; ${rest}`];case"ratio":return["too-large",`It unpacks to more than ${limits.ratio} times its size; ${rest}`];case"time":return["time-limit",`\
It takes longer than ${limits.milliseconds/1e3} s; ${rest}`];case"damaged":return["unreadable",`It is damaged: ${detail??"it cannot be read"}; ${rest}`]}}var decode=__webpack_require__(
42972),model_files=__webpack_require__(60823);const keep_HEAD=64*1024;function keeperOf(store,path){const offset=store.size;let size=0,isCut=!1,isWanted=!0;const append=bytes=>{
const kept=isCut?0:store.append(bytes);size+=kept,isCut||=kept<bytes.length};return{offset,get size(){return size},get isCut(){return isCut},put(bytes){const first=bytes.
subarray(0,Math.max(0,keep_HEAD-size));first.length>0&&(append(first),size===keep_HEAD&&(isWanted=isRead(path,store.stretch(offset,keep_HEAD)))),isWanted&&first.
length<bytes.length&&append(bytes.subarray(first.length))}}}function isRead(path,head){const{kind}=(0,classify.L8)(path);return(0,classify.vU)(kind)||kind==="mo\
del-file"||!(0,decode.Wb)(head.read(0,keep_HEAD))||archiveIn(path,head)!==void 0}function archiveIn(path,source){const format=formatByHead(source);return format&&
(0,classify.L8)(path).kind==="model-file"&&(0,model_files.ic)(path,source.read(0,512))?void 0:format}const INSIDE="!/",LINK=4096,unpack_SHOWN=200,GAPS=1e3,LISTING={
kind:"archive-listing",format:"json",use:"runtime"};async function unpackArchive(outer,store,budget){const files=[],gaps=[],nested=[];let locked=0;const waiting=[
{...outer,path:"",depth:0}];for(let archive=waiting.shift();archive;archive=waiting.shift()){const{path,depth,name}=archive,before=budget.spent,opened=createMembers(
archive,store),{result,claimed,otherDirectory}=await walk(archive,budget,opened),stopped=result.end==="empty"&&depth>0?void 0:archiveGap(result,budget);stopped&&
opened.gap("",...stopped),gaps.push(...opened.gaps()),locked+=opened.listed.filter(({end})=>end==="encrypted").length;for(const{label,format,...file}of opened.files)
if(format===void 0)files.push(file);else if(depth>=lib_limits.$3.nesting)gaps.push({path:file.path,reason:"too-deep",detail:"It lies in too many archives; it wa\
s not opened."});else{nested.push(file.path);const source=store.stretch(file.offset,file.size);waiting.push({source,format,name:`${name}!${label}`,path:file.path,
depth:depth+1})}if(archive.format==="gz"||opened.listed.length===0)continue;const facts={archive:name,container:archive.format,size:archive.source.size,unpacked:budget.
spent-before,claimed:claimed??opened.listed.reduce((sum,{size})=>sum+size,0),end:result.end,...otherDirectory&&{otherDirectory:!0}},listing=keeperOf(store,"list\
ing.json");listing.put(Buffer.from((0,archive_listing.KM)(facts,opened.listed))),listing.isCut||files.push({path,offset:listing.offset,size:listing.size,classification:LISTING})}
return{files,gaps,nested,locked}}async function walk({source,format},budget,members){const zip=format==="zip"?openZip(source,budget):void 0;if(!zip)return{result:await walkArchive(
source,format,budget,members.handler(()=>{}))};const{members:doubts,unlisted,hasOtherDirectory}=structureOf(source,zip),doubtsOf=index=>{const member=zip.members[index];
return member&&doubts.get(member)},app=openApp(source,zip),result=await walkZip(source,budget,members.handler(doubtsOf,app),zip);app&&members.conclude(app);for(const name of unlisted)
members.listed.push({name:cutName(name),kind:"file",size:0,unlisted:!0});const claimed=zip.members.reduce((sum,{size})=>sum+size,0);return{result,claimed,otherDirectory:hasOtherDirectory}}
function createMembers({path,name:archiveName,format},store){const prefix=path===""?"":path+INSIDE,files=[],listed=[],told=[];let untold=0,unkept=0;const labels=new Map,
tell=each=>{told.length<GAPS?told.push(each):untold++},gap=(label,reason,detail)=>tell({path:label===""?path:prefix+label,reason,detail}),labelOf=name=>{const own=(path||
archiveName).replace(/^.*\//s,"").replace(/\.gz$/i,""),label=(0,lib_escape.C9)((0,names.MH)(name)||(0,names.MH)(own)||"unnamed",lib_limits.$3.name.bytes),count=(labels.
get(label)??0)+1;return labels.set(label,count),count===1?label:`${label}~${count}`},tellLink=(label,{kind,name},to)=>{const isSymlink=kind==="symlink";tell({path:prefix+
label,reason:"symlink",detail:`A ${isSymlink?"symlink":"hard link"} to ${(0,lib_escape.C9)(to,unpack_SHOWN)}; links are not followed.`,...isSymlink&&{link:{to,isOutside:(0,names.
AV)(name,to)}}})},keep=(file,label,inner)=>{file?files.push({...file,label,format:inner}):unkept++};return{files,listed,gap,conclude(app){for(const{label,reason,
detail}of app.gaps)gap(label,reason,detail);for(const file of app.conclude())keep(keepShown(store,prefix,file,app),file.label)},gaps(){const rest=[];return unkept>
0&&rest.push({path,reason:"too-large",detail:`What is kept of archives in memory is full; ${unkept} ${unkept===1?"file was":"files were"} not looked at.`}),untold>
0&&rest.push({path,reason:"unreadable",detail:`${untold} more entries were not looked at.`}),[...told,...rest]},handler(doubtsOf,app){let index=-1,label="",crc=0,
kept,member,target=[];const list=(entry,result)=>{const{kind,size,packedSize,mode,isEncrypted}=entry,to=target.length>0?Buffer.concat(target).toString("utf8"):entry.
target;listed.push({name:cutName(entry.name),kind,size,...packedSize!==void 0&&{packed:packedSize},...result&&result.size!==size&&{unpacked:result.size},...result&&
result.end!=="whole"&&{end:result.end},...result&&kind==="file"&&{crc},...mode!==0&&{mode:mode.toString(8).padStart(4,"0")},...to!==void 0&&{target:cutName(to)},
...isEncrypted&&{encrypted:!0},...doubtsOf(index)}),kind==="symlink"||kind==="link"?tellLink(label,entry,to??""):kind==="other"&&gap(label,"unreadable","A devic\
e, or another thing that is no file.")};return{entry(entry){index++,crc=0,target=[],kept=void 0;const problem=(0,names.rH)(entry.name,lib_limits.$3.name),isOfGzip=format===
"gz";if(entry.kind==="folder"||problem==="empty"&&!isOfGzip){listed.push({name:cutName(entry.name),kind:entry.kind,size:entry.size,...doubtsOf(index)});return}if(label=
labelOf(entry.name),problem==="too-long"||problem==="too-deep"){list(entry),gap(label,"too-deep",`${problem==="too-long"?"Its name is too long":"It lies too man\
y folders deep"}; it was not looked at.`);return}if(entry.kind==="file"){const keeper=keeperOf(store,pathOf(label)),shown=app&&appMember(app,entry.name,label);return kept=
keeper,member=shown,bytes=>{crc=(0,external_node_zlib_.crc32)(bytes,crc),shown?.put(bytes)||keeper.put(bytes)}}if(entry.kind==="symlink"&&entry.target===void 0&&
entry.size<=LINK)return bytes=>{target.push(Buffer.from(bytes.subarray(0,LINK)))};list(entry)},end(entry,result){list(entry,result);const why=entryGap(result.end);
if(why&&gap(label,...why),!kept)return;if(app&&member?.isTaken){const{shown,gap:lack}=member.finish(result.end);lack&&gap(label,...lack);for(const file of shown)
keep(keepShown(store,prefix,file,app),file.label);return}const{offset,size,isCut}=kept;if(isCut&&unkept++,size===0&&result.end!=="whole")return;const inner=isCut?
void 0:archiveIn(pathOf(label),store.stretch(offset,size)),classification=(app&&(0,places.C5)(app.facts.platform,label))??(0,classify.L8)(pathOf(label));keep({path:prefix+
label,offset,size,classification,...app&&{app:app.facts}},label,inner)}}}}}function pathOf(label){return label.replace(/~\d+$/,"")}function cutName(name){return name.
length>lib_limits.$3.name.bytes?`${name.slice(0,lib_limits.$3.name.bytes)}\u2026`:name}const NOT_THERE={kind:"gap",reason:"vanished",detail:"It is not in the ar\
chive."},KINDS="zip (also .mcpb, .whl, .jar, .vsix), tar, tar.gz and gz are";function openArchive({id:id2,file,name,path,repositoryPrefix,now}){const archive=openToRead(
file,name);let nested=[],reads;const infoOf=()=>({id:id2,kind:"archive",name,displayPrefix:"",repositoryPrefix,configPrefix:"",isOwn:!1,archive:{path,nested}});
return{get info(){return infoOf()},async list(){const source=sourceOf(archive),recognised=recognise(source);if(!recognised||"unsupported"in recognised){const detail=`${recognised?
`It is packed as ${recognised.unsupported}`:"It is no archive"}: ${KINDS} looked into.`;return{files:[],gaps:[{target:id2,path:"",reason:"not-supported",detail}],
notes:[`${path}: ${detail}`]}}const store=createBlockStore(lib_limits.nh),unpacked=await unpackArchive({source,format:recognised.format,name:path},store,createBudget(
now));nested=unpacked.nested,reads=(0,packed.JP)(store.stretch,unpacked.files);const{files,locked}=unpacked,gaps=unpacked.gaps.map(gap=>({...gap,target:id2})).sort(
byPath),notes=gaps.flatMap(gap=>gap.path===""?[gap.detail]:[]);return locked>0&&notes.push(`${locked===1?"1 entry is":`${locked} entries are`} encrypted and cou\
ld not be looked at.`),{files,gaps,...notes.length>0&&{notes:notes.map(note=>`${path}: ${note}`)}}},read:(...given)=>reads?.read(...given)??NOT_THERE,withSource:(...given)=>reads?
reads.withSource(...given):NOT_THERE,countLineEnds:(...given)=>reads?.countLineEnds(...given)??0,close(){(0,external_node_fs_.closeSync)(archive),reads=void 0}}}
function openToRead(file,name){let descriptor;try{if(descriptor=(0,external_node_fs_.openSync)(file,"r"),(0,external_node_fs_.fstatSync)(descriptor).isFile())return descriptor}catch(error){
throw isOfSystem(error)?new errors.y(`the archive ${name} cannot be read: ${(0,errors.K)(error)}`,{hint:"--archive and the input `archive` name files."}):error}
throw(0,external_node_fs_.closeSync)(descriptor),new errors.y(`${name} is no file, and so no archive`,{hint:"A folder is scanned by its path: bartizan scan PATH"})}
function sourceOf(descriptor){const{size}=(0,external_node_fs_.fstatSync)(descriptor);return{size,read(offset,wanted){const length=Math.min(wanted,size-offset);
if(!(offset>=0)||!(length>0))return Buffer.alloc(0);const bytes=Buffer.allocUnsafe(length);let done=0;try{for(;done<length;){const got=(0,external_node_fs_.readSync)(
descriptor,bytes,done,length-done,offset+done);if(got===0)break;done+=got}}catch{}return bytes.subarray(0,done)}}}function isOfSystem(error){return typeof error==
"object"&&error!==null&&"code"in error&&/^E[A-Z0-9]+$/.test(String(error.code))&&"syscall"in error}function byPath(a,b){return a.path<b.path?-1:a.path>b.path?1:
0}}),38525:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$8:()=>createPackWriter,JP:()=>readsOf,
PP:()=>openPacked});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),_artifacts_decode_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(42972),
_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54354),_partial_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(74624);const MARK="BARTIZAN",
TAIL=8+MARK.length,HEAD=64*1024,CHUNK=1024*1024;function createPackWriter(descriptor){const files=[],gaps=[],known=new Set,put=bytes=>{for(let at=0;at<bytes.length;)
at+=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor,bytes,at)};return{begin(path,rawPath){known.add(path),files.push([path,rawPath?.toString("base\
64")??null,0])},write(bytes){const file=files.at(-1);file&&(put(bytes),file[2]+=bytes.length)},gap(each){known.add(each.path),gaps.push(each)},has:path=>known.has(
path),finish(){const index=Buffer.from(JSON.stringify({format:1,files,gaps})),tail=Buffer.alloc(TAIL);tail.writeBigUInt64LE(BigInt(index.length)),tail.write(MARK,
8),put(Buffer.concat([index,tail]))}}}function readPacked(descriptor){const{size:whole}=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor),tail=bytesAt(
descriptor,whole-TAIL,TAIL),length=tail?.toString("latin1",8)===MARK?Number(tail.readBigUInt64LE()):Number.NaN,start=whole-TAIL-length,text=start>=0?bytesAt(descriptor,
start,length)?.toString("utf8"):void 0,index=text===void 0?void 0:parsed(text);if(!index)return;const files=[];let offset=0;for(const[path,raw,size]of index.files)
files.push({path,offset,size,...raw!==null&&{rawPath:Buffer.from(raw,"base64")}}),offset+=size;if(offset!==start)return;const stretch=(from,size)=>stretchOf(descriptor,
from,size);return{files,gaps:index.gaps,...readsOf(stretch,files),close:()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}function readsOf(stretch,files){
const byKey=new Map(files.map(file=>[keyOf(file),file]));return{read(file,buffer,mayBeBinary=!1){const found=byKey.get(keyOf(file));return found?contentOf(stretch(
found.offset,found.size),buffer,mayBeBinary):{kind:"gap",reason:"vanished",detail:"It is not in the archive."}},withSource(file,use){const found=byKey.get(keyOf(
file));if(!found)return{kind:"gap",reason:"vanished",detail:"It is not in the archive."};use(stretch(found.offset,found.size))},countLineEnds(file,to){const found=byKey.
get(keyOf(file));return found?lineEnds(stretch(found.offset,found.size),Math.min(to,found.size)):0}}}function openPacked(path){let descriptor;try{descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync)(path,"r")}catch{return}const packed=readPacked(descriptor);return packed||(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),packed}function contentOf(source,buffer,mayBeBinary){
const{size}=source,read=(start,length,from)=>{if(source.copy(buffer,start,from,length)<length)throw new Error("the file ends early");return length};try{if(mayBeBinary&&
size>=HEAD&&(read(0,HEAD,0),(0,_artifacts_decode_js__WEBPACK_IMPORTED_MODULE_1__.Wb)(buffer.subarray(0,HEAD))))return{kind:"gap",reason:"binary",detail:"binary \
file"};if(size<=_lib_limits_js__WEBPACK_IMPORTED_MODULE_2__.aA)return{kind:"whole",length:read(0,size,0)};const regions=(0,_partial_js__WEBPACK_IMPORTED_MODULE_3__.
B)(size);for(const region of regions)read(region.start,region.length,region.offset);return{kind:"partial",size,regions}}catch{return{kind:"gap",reason:"unreadab\
le",detail:"The archive could not be read again."}}}function stretchOf(descriptor,start,size){return{size,read(offset,wanted){const length=Math.max(0,Math.min(wanted,
size-offset));return(length>0?bytesAt(descriptor,start+offset,length):void 0)??Buffer.alloc(0)},copy(to,at,offset,wanted){const length=Math.max(0,Math.min(wanted,
size-offset));try{return offset<0?0:fill(descriptor,to,at,length,start+offset)}catch{return 0}}}}function lineEnds(source,length){let lines=0;for(let at=0;at<length;at+=
CHUNK){const bytes=source.read(at,CHUNK+1);if(bytes.length===0)break;lines+=(0,_partial_js__WEBPACK_IMPORTED_MODULE_3__.l)(bytes,0,Math.min(CHUNK,bytes.length,length-
at))}return lines}function fill(descriptor,buffer,start,length,position){for(let done=0;done<length;){const got=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(
descriptor,buffer,start+done,length-done,position+done);if(got===0)throw new Error("the file ends early");done+=got}return length}function bytesAt(descriptor,position,length){
if(position<0)return;const bytes=Buffer.allocUnsafe(length);try{return fill(descriptor,bytes,0,length,position),bytes}catch{return}}function parsed(text){try{const index=JSON.
parse(text);return index.format===1?index:void 0}catch{return}}function keyOf({path,rawPath}){return rawPath===void 0?path:`\0${rawPath.toString("latin1")}`}}),
74624:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>planRegions,l:()=>countLineEndsIn});
var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54354);function planRegions(size){const spare=size-_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
aA,regions=[{start:0,length:_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.i0,offset:0}];for(let index=0;index<_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.$V;index++){
const start=_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.i0+index*_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.pe,skipped=Math.floor(spare*(index+1)/(_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
$V+1));regions.push({start,length:_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.pe,offset:start+skipped})}return regions.push({start:_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
aA-_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.i0,length:_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.i0,offset:size-_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__.
i0}),regions}const LF=10,CR=13;function countLineEndsIn(bytes,from,to){let count=0;const firstCr=bytes.indexOf(CR,from);if(firstCr<0||firstCr>=to){for(let at=bytes.
indexOf(LF,from);at>=0&&at<to;at=bytes.indexOf(LF,at+1))count++;return count}for(let index=from;index<to;index++){const byte=bytes[index];(byte===LF||byte===CR&&
bytes[index+1]!==LF)&&count++}return count}})};export{id,ids,modules};
