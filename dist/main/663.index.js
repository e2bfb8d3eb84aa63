const id=663,ids=[663],modules={7332:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{CC:()=>createClassifier,L8:()=>classify,vU:()=>isAlwaysText});var _clients_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3364);const FORMAT_BY_EXTENSION={
json:"json",jsonc:"json",json5:"json",ipynb:"json",webmanifest:"json",map:"json",yaml:"yaml",yml:"yaml",toml:"toml",md:"markdown",mdc:"markdown",mdx:"markdown",
markdown:"markdown",rst:"text",txt:"text",sh:"shell",bash:"shell",zsh:"shell",fish:"shell",rb:"shell",pl:"shell",r:"shell",ps1:"shell",tf:"shell",dockerfile:"sh\
ell",ini:"shell",cfg:"shell",conf:"shell",properties:"shell",py:"python",pyi:"python",js:"javascript",mjs:"javascript",cjs:"javascript",jsx:"javascript",ts:"jav\
ascript",mts:"javascript",cts:"javascript",tsx:"javascript",java:"javascript",kt:"javascript",cs:"javascript",rs:"javascript",swift:"javascript",c:"javascript",
cc:"javascript",cpp:"javascript",h:"javascript",php:"javascript",scala:"javascript",dart:"javascript",go:"go",html:"html",htm:"html",xml:"html",svg:"html",vue:"\
html",svelte:"html"},CODE_FORMATS=new Set(["shell","python","javascript","go"]),LOCKFILES=new Set(`package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yam\
l bun.lock bun.lockb deno.lock poetry.lock uv.lock
  pdm.lock pipfile.lock cargo.lock go.sum composer.lock gemfile.lock flake.lock`.split(/\s+/)),ENV_FILE=/^(\.env(\..+)?|.+\.env|\.envrc)$/s,USES=[{use:"vendored",
folder:/(^|\/)(node_modules|vendor|third_party|thirdparty|bower_components|site-packages)\//},{use:"test",folder:/(^|\/)(__tests__|__mocks__|__fixtures__|tests?|testing|testdata|test-data|test_data|fixtures?|spec|specs|e2e|mocks?|evals?)\//,
name:/^(test_.+\.py|.+(_test|\.test|\.spec|_spec)\.[a-z]+|conftest\.py)$/s},{use:"example",folder:/(^|\/)(examples?|samples?|demos?|templates?|boilerplates?|cookbooks?|playground)\//,
name:/\.(example|sample|template|dist)(\.[a-z]+)?$/},{use:"docs",folder:/(^|\/)(docs?|documentation|website|tutorials?)\//,name:/^(readme|changelog|contributing|security)(\.[a-z-]+)?\.(md|rst|txt)$/}],
GLOB_PARTS={"**/":"(?:.*/)?","**":".*","*":"[^/]*","{":"(?:",",":"|","}":")",".":"\\."},clientFiles=_clients_js__WEBPACK_IMPORTED_MODULE_0__.oi.map(row=>({...row,
pattern:patternOf(row.glob)})),MAYBE_CLIENT_FILE=/(^|\/)\.[a-z]|mcp|claude|agent|skill|hooks|opencode|gemini|copilot|devcontainer|qwen|chatmode|prompt|plugins\/|^warp\.md$|^crush\.md$|\.mdc$|\.instructions\.|(?:tool|functions)[^/]*\.json$|(^|\/)action\.ya?ml$|(?:^|[/.])server\.json$|(?:^|\/)manifest\.(?:[\w-]+\.)?json$|crush\.json|openclaw|librechat|\.code-workspace$|(?:^|\/)(?:goose|zed|amp|user|codex|amazonq)\//;
function patternOf(glob){const source=glob.replace(/\*\*\/|\*\*|[*{},.]/g,part=>GLOB_PARTS[part]??part);return new RegExp(`^${source}$`,"s")}const MAY_SAY_MORE=/env|test|spec|example|sample|template|dist|readme|changelog|contributing|security|file|lock|\.sum$|shrinkwrap/;
function createClassifier(){const folders=new Map;return path=>{const lower=path.toLowerCase(),end=lower.lastIndexOf("/")+1,name=lower.slice(end),above=lower.slice(
0,end);let folder=folders.get(above);folder||(folder={rank:rankOf(USES,use=>use.folder.test(above)),mayHoldClientFiles:MAYBE_CLIENT_FILE.test(above)},folders.set(
above,folder));const saysMore=MAY_SAY_MORE.test(name),byName=(saysMore?formatByWholeName(name):void 0)??formatByExtension(name);if(folder.mayHoldClientFiles||MAYBE_CLIENT_FILE.
test(name)){const row=clientFiles.find(({pattern})=>pattern.test(lower));if(row)return{kind:row.kind,format:row.format??byName??"json",use:useOfFolder(projectOf(
lower))}}const rank=saysMore?Math.min(folder.rank,rankOf(USES,use=>use.name?.test(name)??!1)):folder.rank;return{kind:saysMore&&LOCKFILES.has(name)?"lockfile":kindByFormat(
byName),format:byName??"text",use:USES[rank]?.use??"runtime"}}}function classify(path){return createClassifier()(path)}function useOfFolder(folders){return USES.
find(({folder})=>folder.test(folders))?.use??"runtime"}function rankOf(items,fits){const index=items.findIndex(fits);return index<0?items.length:index}function projectOf(path){
const own=/(?<=^|\/)(?:\.[a-z][^/]*|skills)\//.exec(path);return path.slice(0,own?.index??path.lastIndexOf("/")+1)}function isAlwaysText(kind){return kind!=="ot\
her"&&kind!=="lockfile"}function formatByWholeName(name){return ENV_FILE.test(name)?"env":/^(dockerfile|containerfile|makefile|jenkinsfile|procfile|justfile)/.test(
name)?"shell":void 0}function formatByExtension(name){const dot=name.lastIndexOf(".");return dot<0?void 0:FORMAT_BY_EXTENSION[name.slice(dot+1)]}function kindByFormat(format){
return format===void 0?"other":format==="env"?"env-file":CODE_FORMATS.has(format)?"code":format==="json"||format==="yaml"||format==="toml"?"document":"prose"}}),
1318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>linkedAs,g:()=>settled});
const SHORT=512*1024,SERVERS_KEY='"mcpServers"';function settled(classification,bytes){const{kind,format}=classification;return kind==="server-manifest"&&!isManifest(
bytes)?{...classification,kind:"document"}:kind==="document"&&format==="json"&&bytes.length<=SHORT&&hasServers(bytes)?{...classification,kind:"mcp-config"}:classification}
function isManifest(bytes){const head=bytes.toString("latin1",0,262144);return/"\$schema"\s*:\s*"[^"]{0,200}(?:modelcontextprotocol|\/mcpb?[/-]|\/dxt[/-])[^"]{0,200}"/i.
test(head)||/"(?:packages|remotes)"\s*:\s*\[/.test(head)&&/"(?:registry_?type|registry_?name|transport)"\s*:|"(?:streamable-http|sse)"/i.test(head)||/"(?:manifest_version|dxt_version|mcpb_version)"\s*:/.
test(head)&&/"(?:mcp_config|entry_point)"\s*:/.test(head)}function hasServers(bytes){const at=bytes.indexOf(SERVERS_KEY);if(at<0)return!1;let depth=0;for(let index=0;index<
at;index++){const byte=bytes[index];if(byte===34)for(index++;index<at&&bytes[index]!==34;index++)bytes[index]===92&&index++;else byte===123||byte===91?depth++:(byte===
125||byte===93)&&depth--}return depth===1&&/^\s*:\s*\{/.test(bytes.toString("latin1",at+SERVERS_KEY.length,at+SERVERS_KEY.length+40))}function linkedAs(path,classify){
const isOfClient=/(?:^|\/)\.[^/]+$/.test(path);return["","/x.md",.../(?:^|\/)skills?$/.test(path)?["/x/SKILL.md"]:[],...isOfClient?["/settings.json","/mcp.json"]:
[]].map(name=>classify(path+name)).find(({kind})=>CLIENT_KINDS.has(kind))}const CLIENT_KINDS=new Set(["mcp-config","agent-settings","skill","agent-definition","\
instructions","command","workflow"])}),5858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{cx:()=>SEGMENT_ROLES,hz:()=>ARTIFACT_KINDS,tk:()=>USES});const ARTIFACT_KINDS=["mcp-config","agent-settings","server-manifest","tool-list","skill","agent-defin\
ition","instructions","command","workflow","hook-script","code","env-file","lockfile","document","prose","other"],FORMATS=null,USES=["runtime","test","example",
"docs","vendored"],SEGMENT_ROLES=["file","model-text","mcp-server","launch","hook","hook-command","tool","workflow","server-manifest","document"]}),5663:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>scanTargets});var external_node_path_=__webpack_require__(6760),search=__webpack_require__(9086);function characterStart(bytes,offset,floor2){
let at=offset;for(;at>floor2&&at>offset-3&&at<bytes.length&&(bytes[at]&192)===128;)at--;return at}const STEP=4096;function createLineMap(bytes,linesBefore=0){const starts=[
0];for(let offset=0;offset<bytes.length;offset++){const byte=bytes[offset];(byte===10||byte===13&&bytes[offset+1]!==10)&&starts.push(offset+1)}function lineRange(line){
const index=line-linesBefore-1,start=starts[index];if(start===void 0)return;let end=starts[index+1]??bytes.length;return index+1<starts.length&&(end-=bytes[end-
1]===10&&bytes[end-2]===13&&end-2>=start?2:1),[start,end]}const checkpoints=new Map;function unitsBefore(lineStart,offset){if(offset-lineStart<2*STEP)return bytes.
toString("utf8",lineStart,offset).length;let line=checkpoints.get(lineStart);line||(line={bytes:[lineStart],units:[0]},checkpoints.set(lineStart,line));let last=line.
bytes.length-1;for(;line.bytes[last]+STEP<=offset;){const from=line.bytes[last],to=characterStart(bytes,from+STEP,from);line.units.push(line.units[last]+bytes.toString(
"utf8",from,to).length),line.bytes.push(to),last++}const at=(0,search.j)(line.bytes,offset);return line.units[at]+bytes.toString("utf8",line.bytes[at],offset).length}
return{position(offset){const low=(0,search.j)(starts,offset);return{line:linesBefore+low+1,column:unitsBefore(starts[low],offset)+1}},lineRange}}var offsets=__webpack_require__(
1372);function createArtifact(source){return new LoadedArtifact(source)}class LoadedArtifact{path;kind;format;use;bytes;isWhole;isHead;link;#source;#latin1;#text;#offsets;#document;#lines;constructor(source){
this.path=source.path,this.kind=source.kind,this.format=source.format,this.use=source.use,this.bytes=source.bytes,this.isWhole=source.isWhole,this.isHead=source.
isHead??source.isWhole,source.link&&(this.link=source.link),this.#source=source}latin1(){return this.#latin1??=this.bytes.toString("latin1"),this.#latin1}text(){
return this.#text??=this.bytes.toString("utf8"),this.#text}document(){return this.#document??={parsed:this.#parse()},this.#document.parsed}#parse(){const{format}=this;
if(!isDocumentFormat(format)||this.link)return;const text=/\.md$/i.test(this.path)?frontMatter(this.text()):this.text();return this.#source.parse(text,format)}get isParsed(){
return this.#document!==void 0}byteOffset(index){return this.#offsets??=(0,offsets.b)(this.text(),this.bytes.length),this.#offsets.byteOf(index)}lines(){return this.#lines??=
createLineMap(this.bytes,this.#source.linesBefore?.()??0),this.#lines}}function frontMatter(text){const end=/^---[^\S\n]*\n/.test(text)?/\n---[^\S\n]*(?:\n|$)/.
exec(text):null;return end?text.slice(0,end.index+1):""}function isDocumentFormat(format){return format==="json"||format==="yaml"||format==="toml"}var artifacts_classify=__webpack_require__(
7332),coverage=__webpack_require__(7706);const NAMED=1e4,EXAMPLES=100,MISUNDERSTOOD=.5,UNREAD=new Set(["unreadable","vanished","time-limit"]);function createCoverageBook(){
const gaps=[],gapCounts={},kinds={},missed=new Map;let code,filesRead=0,filesUnread=0,bytes=0;function note(each,share){const count=(gapCounts[each.reason]??0)+
1;if(gapCounts[each.reason]=count,(0,coverage.O)(each)){const file=`${each.target}\0${each.path}`;missed.set(file,Math.max(share,missed.get(file)??0))}count<=((0,coverage.
O)(each)?NAMED:EXAMPLES)&&gaps.push(each)}return{gap(each){UNREAD.has(each.reason)&&filesUnread++,note(each,UNREAD.has(each.reason)?1:MISUNDERSTOOD)},unanalysed(each){
note(each,MISUNDERSTOOD)},code(analysed){code=code?sum(code,analysed):analysed},whole(kind,size){filesRead++,bytes+=size,kinds[kind]=(kinds[kind]??0)+1},partial(target,path,size,read){
filesRead++,bytes+=read;const detail=`${megabytes(size)}: looked at its head, its tail and samples between, ${megabytes(read)} in all`;note({target,path,reason:"\
too-large",detail},1-read/size)},outOfTime(target,paths){for(const path of paths)this.gap({target,path,reason:"time-limit",detail:"the time limit was reached be\
fore it"})},close(){const filesListed=filesRead+filesUnread,missedFiles=[...missed.values()].reduce((sum2,share)=>sum2+share,0);return{filesListed,filesWhole:filesListed-
missed.size,bytes,kinds,gaps,gapCounts,percent:filesListed===0?null:Math.max(0,Math.floor(100*(filesListed-missedFiles)/filesListed)),...code&&{code}}}}}function sum(a,b){
const parsed={...a.parsed};for(const[why,count]of Object.entries(b.parsed))parsed[why]=(parsed[why]??0)+count;return{parsed,functions:a.functions+b.functions,tools:a.
tools+b.tools}}function megabytes(size){return size>=1024**3?`${(size/1024**3).toFixed(1)} GB`:`${(size/1024**2).toFixed(1)} MB`}var artifacts_segments=__webpack_require__(
9396),code_signs=__webpack_require__(1620),artifact=__webpack_require__(5858);function createCodeSurvey({codeHits},target,coverage2){if(!codeHits)return;const found=[];
return{candidates:()=>new Map(found.toSorted((a,b)=>artifact.tk.indexOf(a.use)-artifact.tk.indexOf(b.use)||(a.path<b.path?-1:1)).map(({path,reasons})=>[path,reasons])),
note(artifact2,hits){const own=codeHits(hits);if(own.length===0||!artifact2.isWhole||artifact2.link||!(0,code_signs.e0)(artifact2))return;const reasons=(0,code_signs.
FM)(artifact2,own);reasons.length!==0&&((0,code_signs.bn)(artifact2)?coverage2.unanalysed({target,path:artifact2.path,reason:"not-supported",detail:"It is minif\
ied or put together by a bundler: its code is not analysed; scan its sources."}):found.push({path:artifact2.path,use:artifact2.use,reasons}))}}}var detectors=__webpack_require__(
7531),external_node_fs_=__webpack_require__(3024);function readKeywords(){const stored=(0,external_node_fs_.readFileSync)(__webpack_require__.ab+"keywords.bin"),
end=stored.indexOf(`
`),{rules,counts,layout}=JSON.parse(stored.toString("utf8",0,end));return{rules,counts,layout:Object.assign(layout,{bytes:stored.subarray(end+1)})}}function storedKeywords({
rules,counts,layout}){const head=JSON.stringify({rules,counts,layout:Object.assign({},layout,{bytes:void 0})});return Buffer.concat([Buffer.from(`${head}
`),layout.bytes])}var lazy=__webpack_require__(8552);const FILTER_WASM="AGFzbQEAAAABJAVgBn9/f39/fwBgBH9/f38Bf2AAAX9gBn9/f39/fwF/YAF/AAMHBgABAAIDBAUDAQAIBiQHfwFB\
AAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHMAUGbGF5b3V0AAIIYWRkV29yZHMABQRmaW5kAAQIaGl0Q291bnQAAwZtZW1vcnkCAArUDAa7AwEGfyAAQQJ0QYCADGooAgAhAANAIAAEQCABIwAgAEEE\
dGoiBy0ADGshBiAHKAIIIAYoAgBBoMCAgQJyRgR/IActAA0gAkH/AXFGBUEACwRAIwEgBygCBEEEdGohCCADIAZNBH8gBiAIKAIEaiAETQVBAAsEfyAIKAIAIQkgCCgCBCEKAn8gCCgCCARAQQAhAANAIAAgCkkE\
QEEAIAAgBmotAAAgACAJai0AAEcNAxogAEEBaiEADAELC0EBDAELQQAhAANAIAAgCkkEQEEAIAAgCWotAAAgACAGai0AACILQSByIAsgC0HBAGtBGkkbRw0CGiAAQQFqIQAMAQsLQQELBUEACwRAIAgoAgwhAANA\
IAAEQCAGIwIgAEEDdGoiCCgCBCADIAQQAQRAIAYgBWshCSAAQQFrIQojBCMGQQN0aiEAA0AgACMESwRAIABBCGsoAgAiCyAJSQR/QQEFIAkgC0YEfyAAQQhrKAIEIApJBUEACwtFBEAgACAAQQhrIgApAwA3AwAM\
AgsLCyAAIAk2AgAgACAKNgIEIwZBAWokBgsgCCgCACEADAELCwsLIAcoAgAhAAwBCwsLswMBBn8gAUUEQEEBDwsgACACS0EAIAEoAgAiAhsEfyMDIAJBBXRqIABBAWstAAAiAkEDdmotAAAgAkEHcXVBAXEFQQAL\
BEBBAA8LIAEoAgQiBUUEQEEBDwsgASgCECEGIAMgACABKAIMaiICIAIgA0sbIQcgASgCCCIIIABqQQFrIQIDQCACIAdJBEACQCMDIAVBBXRqIAItAAAiBEEDdmotAAAgBEEHcXVBAXFFDQAgAiEEA0AgACAESQR/\
IwMgBUEFdGogBEEBay0AACIJQQN2ai0AACAJQQdxdUEBcQVBAAsEQCAEQQFrIQQMAQsLA0AgAiAHSQR/IwMgBUEFdGogAi0AACIJQQN2ai0AACAJQQdxdUEBcQVBAAsEQCACQQFqIQIMAQsLIAIgBGsgCEkEf0EA\
BSABKAIUBH8CfwNAIAIgBEsEQEEBIAQtAABBMGtBCkkNAhogBEEBaiEEDAELC0EACwVBAQsLRQ0AIAYEfyACIANJBH8jAyAGQQV0aiACLQAAIgRBA3ZqLQAAIARBB3F1QQFxBUEACwVBAQsEQEEBDwsLIAIgCGoh\
AgwBCwtBAAsdACAAJAAgASQBIAIkAiADQSBrJAMgBCQEIAUkBQsEACMGC5cCAgJ+BX8gBCQGA0AgACACSQRAIAApAwAiBkKgwICBgoSIkCCEIgenIghBsfPd8XlsQRB2IgRBgIAEai0AACAGp0GgwIABcUGEhARs\
QRV2QQdxIgl2QQFxIgogCEH///8HcUHrlK+veGxBEHYiCEGAgAhqLQAAIAl2QQFxIglyIAdCEIinQf///wdxQeuUr694bEEQdiILQYCACGotAAAgBkIQiKdBoMCAAXFBhIQEbEEVdkEHcXZBAXEiDHIEQCMFIwYg\
BWpIBEAgAA8LIAoEQCAEIABBASABIAIgAxAACyAJBEAgCCAAQQIgASACIAMQAAsgDARAIAsgAEECakECIAEgAiADEAALCyAAQQRqIQAMAQsLQQALowMBEH9BASEGA0AgACAHSgRAQQAhAiMBIAdBBHRqIgkoAgAh\
CkEBQQIgCSgCBEEHTyIIGyENIAooAgBBoMCAgQJyIQ5BBEECIAgbIQ8DQCACIA9IBEAgAiAKaigCACILQaDAgIECciEBIAgEfyABQbHz3fF5bEEQdgUgAUH///8HcUHrlK+veGxBEHYLIhBBgIAEQYCACCAIG2oh\
DCAJKAIIBEBBASALQaDAgAFxQYSEBGxBFXZBB3F0IQMFQQAhA0EAIQQDQCAEQQhJBEBBASEBQQAhBQNAIAVBA0kEQEEAIAEgCyAFQQN0dkH/AXEiAUEgckHhAGtBGkkEf0EABSABQQV2QQFxIAQgBXZBAXFHCxsh\
ASAFQQFqIQUMAQsLIANBASAEdHIgAyABGyEDIARBAWohBAwBCwsLIAwgAyAMLQAAcjoAACMAIAZBBHRqIgEgEEECdEGAgAxqIgMoAgA2AgAgASAHNgIEIAEgDjYCCCABIAI6AAwgASANOgANIAMgBjYCACAGQQFq\
IQYgAkEBaiECDAELCyAHQQFqIQcMAQsLCw==";var match_layout=__webpack_require__(3221);let compiled;const PAGE=65536,HIT_BYTES=8,HITS=32768,PIECE=262144,BEFORE=8,SLACK=16,
REACH=3;function createMatcher(keywords,bufferLength=0){return openMatcher((0,match_layout.v8)(keywords),bufferLength)}function openMatcher(layout,bufferLength=0){
const{wordsAt,searchesAt,setsAt,bytes,reach}=layout,margin=4*layout.keywords,capacity=HITS+margin;compiled??=new WebAssembly.Module(Buffer.from(FILTER_WASM,"bas\
e64"));const filter=new WebAssembly.Instance(compiled).exports,hitsAt=aligned(wordsAt+bytes.length+SLACK),pieceAt=aligned(hitsAt+capacity*HIT_BYTES),bufferAt=aligned(
pieceAt+BEFORE+PIECE+reach+SLACK),total=bufferAt+bufferLength+SLACK,missing=Math.ceil((total-filter.memory.buffer.byteLength)/PAGE);missing>0&&filter.memory.grow(
missing);const memory=filter.memory.buffer,piece=Buffer.from(memory,pieceAt,BEFORE+PIECE+reach),hits=new Uint32Array(memory,hitsAt,capacity*2);Buffer.from(memory,
wordsAt,bytes.length).set(bytes),filter.layout(match_layout.ku,wordsAt,searchesAt,setsAt,hitsAt,capacity),filter.addWords(layout.words);function search2(start,end,origin,visit){
let kept=0;for(let from=start-start%4;;){const stop=filter.find(from,start,end,origin,kept,margin),count=filter.hitCount(),settled=stop===0?Number.POSITIVE_INFINITY:
stop-REACH-origin;let done=0;for(;done<count&&hits[done*2]<settled;done++)visit(hits[done*2+1],hits[done*2]);if(stop===0)return;hits.copyWithin(0,done*2,count*2),
kept=count-done,from=stop}}return{buffer:Buffer.from(memory,bufferAt,bufferLength),find(text,visit){if(text.buffer===memory){search2(text.byteOffset,text.byteOffset+
text.length,text.byteOffset,visit);return}for(let from=0;from<text.length;from+=PIECE){const left=Math.min(from,BEFORE),length=Math.min(text.length-from,PIECE+reach-
1);piece.set(text.subarray(from-left,from+length)),search2(pieceAt,pieceAt+left+length,pieceAt+left,(keyword,offset)=>{offset<PIECE&&visit(keyword,from+offset)})}}}}
function aligned(place){return Math.ceil(place/8)*8}const NO_HITS=[],builtInKeywords=(0,lazy.R)(readKeywords);function createEngine(rules,bufferLength){const slots=slotsFor(
rules),builtIn=rules.some(({isForeign})=>isForeign)?void 0:builtInKeywords(),isWhole=builtIn?.rules===rules.length,matcher=isWhole?openMatcher(builtIn.layout,bufferLength):
createMatcher(slots.flatMap(({keywords})=>keywords),bufferLength),counts=isWhole?builtIn.counts:slots.map(({keywords})=>keywords.length),firstOf=counts.map((_,index)=>counts.
slice(0,index).reduce((sum2,count)=>sum2+count,0)),ownerOf=new Uint8Array(counts.reduce((sum2,count)=>sum2+count,0));for(const[index,first]of firstOf.entries())
ownerOf.fill(index,first);const none=slots.map(()=>NO_HITS),project=rules.some(rule=>detectors.dC.isFor(rule)&&!rule.isMaskOnly)?slots.findIndex(({isProject})=>isProject):
-1,load=async wanted=>{await Promise.all(wanted.map(async slot=>{const{pending}=slot;pending&&(slot.detector=(await pending.load())(pending.rules),slot.pending=
void 0)}))};return{slots,buffer:matcher.buffer,hitsIn(bytes){let hits;return matcher.find(bytes,(found,offset)=>{const detector=ownerOf[found],hit={keyword:found-
firstOf[detector],offset};hits??=[...none];const own=hits[detector];own===NO_HITS?hits[detector]=[hit]:own.push(hit)}),hits??none},prepareFor:kinds=>load(slots.
filter(({pending})=>pending&&[...kinds].some(kind=>looksAt(pending,kind)))),lackingFor(artifact2,hits){if(!artifact2.isWhole)return;const lacking=slots.filter(({
pending},index)=>pending&&concerns(pending,artifact2,(hits[index]?.length??0)>0));return lacking.length===0?void 0:()=>load(lacking)},codeHits:project<0?void 0:
hits=>hits[project]??NO_HITS,loadProjectDetector:async()=>(await detectors.dC.load())(rules)}}function slotsFor(rules){const runners=detectors.pj.flatMap(factory=>{
const detector=factory(rules);return detector?[{detector,isRunner:!0,get keywords(){return detector.keywords}}]:[]}),others=detectors.Av.flatMap(entry=>{const own=rules.
filter(({detector})=>detector===entry.name),keywords=caseSensitive(entry.signs??[]);return own.length>0?[{keywords,detector:void 0,pending:{...entry,rules:own}}]:
[]}),ofProject=rules.some(detectors.dC.isFor)?[{keywords:caseSensitive(detectors.dC.signs),detector:void 0,isProject:!0}]:[];return[...runners,...others,...ofProject]}
function caseSensitive(texts){return texts.map(text=>({text,isCaseSensitive:!0}))}function looksAt({signs,rules},kind){return signs&&(kind==="code"||kind==="doc\
ument")?!1:rules.some(({kinds,roles})=>kinds?.has(kind)??(isOfFiles(roles)||(0,artifacts_segments.Sv)(kind,roles)))}function isOfFiles(roles){return roles.has("\
file")||roles.has("document")}function concerns(pending,artifact2,hasSign){return looksAt(pending,artifact2.kind)?!0:(pending.signs&&(artifact2.kind==="code"||artifact2.
kind==="document"))===!0&&(0,artifacts_segments.F_)(artifact2,hasSign)}var lib_document=__webpack_require__(5721),lib_glob=__webpack_require__(6740),limits=__webpack_require__(
4354),lib_escape=__webpack_require__(8989),hash=__webpack_require__(5862);const{floor,imul}=Math,WINDOW=100,BASE=37,END_OF_FILE=65535,TWO_32=2**32,LEAVING=BigInt.
asUintN(64,BigInt(BASE)**BigInt(WINDOW)),LEAVING_LOW=Number(LEAVING&0xffffffffn),LEAVING_HIGH=Number(LEAVING>>32n)|0,TAB=9,LF=10,CR=13,SPACE=32;function lineHashes(text,lines){
let last=0;for(const line of lines)line>last&&(last=line);const hashes=hashLines(text,Math.min(last,text.length+1));return countOccurrences(hashes,lines)}function hashLines(text,limit){
const high=new Uint32Array(limit),low=new Uint32Array(limit),window=new Uint16Array(WINDOW),starts=new Uint8Array(WINDOW),units=text.length;let index=0,hashHigh=0,
hashLow=0,count=0,isLineStart=!0,isAfterCr=!1;for(let offset=0;offset<=units+WINDOW&&count<limit;offset++){let unit=0;if(offset<units){if(unit=text.charCodeAt(offset),
unit===SPACE||unit===TAB){isAfterCr=!1;continue}if(unit===LF&&isAfterCr){isAfterCr=!1;continue}isAfterCr=unit===CR,isAfterCr&&(unit=LF)}else offset===units&&(unit=
END_OF_FILE);starts[index]!==0&&(high[count]=hashHigh,low[count]=hashLow,count++,starts[index]=0),isLineStart&&(starts[index]=1),isLineStart=unit===LF;const leaving=window[index]??
0;window[index]=unit;const sum2=hashLow*BASE+unit-leaving*LEAVING_LOW;hashLow=sum2>>>0,hashHigh=imul(hashHigh,BASE)+floor(sum2/TWO_32)-imul(LEAVING_HIGH,leaving)>>>
0,index=index+1===WINDOW?0:index+1}return{high,low,count}}function countOccurrences(hashes,wanted){const counts=new Map;for(const line of wanted){if(!Number.isInteger(
line)||line<1||line>hashes.count)continue;const low=hashes.low[line-1]??0,byHigh=counts.get(low)??new Map;byHigh.set(hashes.high[line-1]??0,0),counts.set(low,byHigh)}
const result=new Map;if(counts.size===0)return result;for(let index=0;index<hashes.count;index++){const low=hashes.low[index]??0,byHigh=counts.get(low);if(byHigh===
void 0)continue;const high=hashes.high[index]??0,before=byHigh.get(high);before!==void 0&&(byHigh.set(high,before+1),wanted.has(index+1)&&result.set(index+1,`${hex(
high,low)}:${before+1}`))}return result}function hex(high,low){return high===0?low.toString(16):high.toString(16)+low.toString(16).padStart(8,"0")}var severity=__webpack_require__(
6271);const OWN=/bartizan-ignore:[ \t]*([\w/*.-]+)(?:[ \t]+--[ \t]*((?:(?!bartizan-ignore:)[^\r\n])*))?/g,REASON="reason",LINE_BYTES=4096,FOREIGN=[["gitleaks:al\
low",alone("gitleaks:allow"),"beside"],["betterleaks:allow",alone("betterleaks:allow"),"beside"],["trufflehog:ignore",alone("trufflehog:ignore"),"beside"],["kin\
gfisher:ignore",alone("kingfisher:ignore"),"beside"],["ggignore",alone("ggignore"),"beside"],["pragma: allowlist secret",alone("pragma:[ ]?allowlist[ -]secret"),
"beside"],["pragma: allowlist nextline secret",alone("pragma:[ ]?allowlist[ -]nextline[ -]secret"),"above"],["secretlint-disable-line",alone("secretlint-disable\
-line"),"beside"],["secretlint-disable-next-line",alone("secretlint-disable-next-line"),"above"]],COMMENT=/(?:^|[\s;,'"`)\]}>])(?:#|\/\/|\/\*|<!--)|(?:^|\s)(?:--|;|%|\*|@?rem\b)|[{(]\s?\/\*/i;
function alone(words){return new RegExp(`(?<![\\w.:-]|[\\w.:-]/)${words}(?![\\w:/]|[.-]\\w)`)}function findMarker(artifact2,rule,{first,last},refuse){return ownMarker(
artifact2,rule.id,first,refuse)??foreignMarker(artifact2,rule,first,last)}function ownMarker(artifact2,ruleId,at,refuse){for(const candidate of[at,at-1]){const line=lineText(
artifact2,candidate);for(const{index,1:rule="",2:text=""}of line.matchAll(OWN)){if(!(0,lib_glob.k)(ruleId,rule))continue;if(artifact2.format==="json"&&TOOL_TEXTS.
test(ruleId)&&!isInComment(line.slice(0,index))){refuse(candidate,"in JSON it must stand in a comment, not in a value");continue}const reason=text.replace(/(?:-->|\*\/).*$/,
"").trim();if(rule!==ruleId)refuse(candidate,"it must name one rule");else if(reason===""||reason===REASON)refuse(candidate,'it must say why after "--"');else return{
line:candidate,reason}}}}const TOOL_TEXTS=/^(?:text|capability|flow)\//;function isInComment(before){const bare=before.replace(/"(?:[^"\\]|\\.)*"/g,""),opened=bare.
search(/\/[/*]|^\s*\*/);return opened>=0&&!bare.slice(0,opened).includes('"')}function foreignMarker(artifact2,rule,first,last){if(rule.category==="secrets")for(const line of new Set(
[first,last,first-1])){const text=lineText(artifact2,line),opened=COMMENT.exec(text);if(!opened)continue;const comment=text.slice(opened.index),found=FOREIGN.find(
([,words,where])=>where==="above"==line<first&&words.test(comment));if(found)return{line,reason:found[0]}}}function lineText(artifact2,line){const range=artifact2.
lines().lineRange(line);return range&&range[1]-range[0]<=LINE_BYTES?artifact2.bytes.toString("utf8",...range):""}const CONTEXT_BEFORE=160,CONTEXT_AFTER=320,HIDDEN_LENGTH=8,
LENGTHS=64,HEADS=65536,PASSWORD_REST=/(?:@[^\s/@"'`<>,]{1,200}){1,4}(?=@)/y;function repeatsOf(text,ranges){const byHead=new Map,maybe=new Uint8Array(HEADS),known=new Set,
add=value=>{if(value.length<HIDDEN_LENGTH||known.has(value))return;known.add(value);const head=value.slice(0,HIDDEN_LENGTH),lengths=byHead.get(head)??new Map;!lengths.
has(value.length)&&lengths.size>=LENGTHS||(maybe[pairAt(value,0)]=1,byHead.set(head,lengths.set(value.length,(lengths.get(value.length)??new Set).add(value))))};
for(const[start,end,reads]of ranges){if(reads==="")continue;const value=text.slice(start,end).replace(/^["'`]|["'`]$/g,"");if(!isNameToo(value,text.slice(Math.max(
0,start-value.length-4),start)))for(const each of[value,...reads===void 0?[]:[Buffer.from(reads,"utf8").toString("latin1")]])add(each),/[^\w.~-]/.test(each)&&add(
percentEncoded(each))}const repeats=[];for(const[start,end]of ranges)PASSWORD_REST.lastIndex=end,text[end]==="@"&&PASSWORD_REST.test(text)&&repeats.push([start,
PASSWORD_REST.lastIndex]);if(byHead.size===0)return repeats;let last=0;for(let at=0;at+HIDDEN_LENGTH<=text.length;at++){if(maybe[pairAt(text,at)]===0)continue;const lengths=byHead.
get(text.slice(at,at+HIDDEN_LENGTH));let longest=0;for(const[length,values]of lengths??[])length>longest&&values.has(text.slice(at,at+length))&&(longest=length);
longest===0||at+longest<=last||(last=at+longest,repeats.push([at,last]))}return repeats}function isNameToo(value,before){return before===`://${value}:`}function pairAt(text,at){
return text.charCodeAt(at)<<8|text.charCodeAt(at+1)}function percentEncoded(bytes){return bytes.replace(/[^\w.~!*'()-]/g,byte=>`%${byte.charCodeAt(0).toString(16).
toUpperCase().padStart(2,"0")}`)}function mergeMasks(bytes,ranges){const sorted=ranges.filter(([start,end])=>end>start).toSorted((a,b)=>a[0]-b[0]||b[1]-a[1]),masks=[];
for(const[start,end,reads]of sorted){const last=masks.at(-1);if(!last||start>=last.end){masks.push(mask(bytes,start,end,reads));continue}const readings=[...last.
readings,...reads?[reads]:[]];masks[masks.length-1]={...end>last.end?mask(bytes,last.start,end):last,readings}}return masks}function mask(bytes,start,end,reads){
return{start,end,shown:maskValue(reads?.trim()??bytes.toString("utf8",start,end)),readings:reads?[reads]:[],isNeighbour:reads===""}}function maskValue(value){if(value.
startsWith("-----BEGIN"))return`${value.slice(0,value.indexOf("-----",10)+5)}\u2026`;const quote=/^["'`]/.exec(value)?.[0]??"",inner=quote!==""&&value.endsWith(
quote)&&value.length>1?value.slice(1,-1):value,prefix=/^(?:[A-Za-z]{2,10}[-_](?:[A-Za-z0-9]{2,8}[-_])?|AKIA|ASIA|AIza)/.exec(inner)?.[0]??"",tail=inner.length-prefix.
length>=20?4:inner.length-prefix.length>=12?2:0,shownPrefix=inner.length-prefix.length>=Math.max(8,prefix.length)?prefix:"";return`${quote}${shownPrefix}\u2026${tail>
0?inner.slice(-tail):""}${inner===value?"":quote}`}function maskRange(bytes,start,end,masks){return pieces(bytes,start,end,masks).map(({text})=>text).join("")}const USERINFO=/(:\/\/(?:[^\s/@:]{0,200}:)?)[^\s/@:…]{3,200}(?=@)/g;
function hider(bytes,masks){const shown=new Map;for(const{start,end,shown:short,readings,isNeighbour}of masks){for(const reading of readings)reading.length>=HIDDEN_LENGTH&&
shown.set(reading,maskValue(reading.trim()));if(isNeighbour)continue;const value=bytes.toString("utf8",start,end).replace(/^["'`]|["'`]$/g,""),before=bytes.toString(
"utf8",Math.max(0,start-Buffer.byteLength(value)-4),start);value.length>=HIDDEN_LENGTH&&!isNameToo(value,before)&&shown.set(value,short.replace(/^["'`]|["'`]$/g,
""))}const byHead=new Map;for(const value of[...shown.keys()].toSorted((a,b)=>b.length-a.length)){const head=value.slice(0,HIDDEN_LENGTH),same=byHead.get(head);
same?same.push(value):byHead.set(head,[value])}return text=>replaced(text,byHead,shown).replace(USERINFO,"$1\u2026")}function replaced(text,byHead,shown){if(byHead.
size===0)return text;const parts=[];let from=0;for(let at=0;at+HIDDEN_LENGTH<=text.length;){const value=byHead.get(text.slice(at,at+HIDDEN_LENGTH))?.find(each=>text.
startsWith(each,at));if(value===void 0){at++;continue}parts.push(text.slice(from,at),shown.get(value)??"\u2026"),at+=value.length,from=at}return parts.join("")+
text.slice(from)}function maskLine(bytes,[lineStart,lineEnd],focus,masks){const start=characterStart(bytes,Math.max(lineStart,focus-CONTEXT_BEFORE),lineStart),end=characterStart(
bytes,Math.min(lineEnd,focus+CONTEXT_AFTER),start),parts=pieces(bytes,start,end,masks),lead=start>lineStart?"\u2026":"";return{text:lead+parts.map(({text})=>text).
join("")+(end<lineEnd?"\u2026":""),columnOf(offset){let column=1+lead.length;for(const part of parts)offset>=part.end?column+=part.text.length:offset>part.start&&
(column+=part.isMask?part.text.length:bytes.toString("utf8",part.start,offset).length);return column}}}function masksIn(masks,start,end){const first=(0,search.K)(
masks.length,index=>(masks[index]?.end??0)>start);return masks.slice(first,(0,search.K)(masks.length,index=>(masks[index]?.start??0)>=end))}function pieces(bytes,start,end,masks){
const parts=[];let at=start;for(const each of masksIn(masks,start,end)){const from=Math.max(at,each.start);from>at&&parts.push({start:at,end:from,text:bytes.toString(
"utf8",at,from),isMask:!1});const to=Math.min(end,each.end);parts.push({start:from,end:to,text:from===each.start?each.shown:"\u2026",isMask:!0}),at=to}return at<
end&&parts.push({start:at,end,text:bytes.toString("utf8",at,end),isMask:!1}),parts}const SNIPPET_LINES_AFTER=3,EVIDENCE_LENGTH=300;function captureFindings(artifact2,occurrences,context){
const lines=artifact2.lines(),masks=mergeMasks(artifact2.bytes,[...context.secrets,...repeatsIn(artifact2,context.secrets)]),hide=hider(artifact2.bytes,masks),located=occurrences.
map(occurrence=>{const[start,end]=clamp(occurrence.range,artifact2.bytes.length);return{occurrence,start,end,from:lines.position(start),to:lines.position(end)}}),
hashes=artifact2.isWhole&&!context.isTranscoded?lineHashes((context.hasByteOrderMark?"\uFEFF":"")+artifact2.text(),new Set(located.map(({from})=>from.line))):new Map;
return located.map(({occurrence,start,end,from,to})=>{const{rule}=occurrence,matched=hide(oneLine(maskRange(artifact2.bytes,start,end,masks))),shown=(0,lib_escape.
Jj)(matched,EVIDENCE_LENGTH),place=hide(occurrence.place||(occurrence.secrets?.length?keyNameBefore(artifact2,startOf(occurrence),masks):"")),proofs=masksIn(masks,
start,end).some(each=>each.readings.length>0&&(each.start<start||end<each.end))?[matched]:occurrence.evidence?.map(proof=>hide(oneLine(proof))),[secret]=occurrence.
secrets??[],marker=findMarker(artifact2,rule.info,{first:from.line,last:to.line},context.refuseMarker),inlineIgnore=inlineIgnoreFor(artifact2.format,rule.info.id),
lineHash=hashes.get(from.line);return{ruleId:rule.info.id,message:fill(hide(occurrence.message??rule.message),place,shown),severity:rule.info.severity,confidence:occurrence.
standing==="example"?"low":occurrence.confidence??rule.info.confidence,tier:tierOf(occurrence),use:artifact2.use,locations:[{target:context.target,path:artifact2.
path,range:{start:from,end:to},...place!==""&&{logical:place},snippet:snippetOf(artifact2,start,end,masks),...lineHash!==void 0&&{lineHash}}],...occurrence.flow&&
{flow:occurrence.flow.map(step=>({...step,what:hide(step.what)}))},evidence:[...proofs?.map(proof=>(0,lib_escape.Jj)(proof,EVIDENCE_LENGTH))??[shown],...occurrence.
notes?.map(note=>(0,lib_escape.Jj)(hide(oneLine(note)),EVIDENCE_LENGTH))??[]],identity:{place,evidence:secret?"":(0,hash.fg)(occurrence.identity??proofs?.join(`\

`)??matched).slice(0,16),...secret&&{secret:(0,hash.tH)(context.secretKey(),secretOf(artifact2.bytes,secret))}},proven:occurrence.standing==="proven",...marker&&
{marker:{...marker,reason:hide(marker.reason)}},...inlineIgnore!==void 0&&{inlineIgnore}}})}function captureSteps(artifact2,steps,{target,secrets}){const lines=artifact2.
lines(),masks=mergeMasks(artifact2.bytes,[...secrets,...repeatsIn(artifact2,secrets)]),hide=hider(artifact2.bytes,masks);return steps.map(({range,what})=>{const[
start,end]=clamp(range,artifact2.bytes.length);return{target,path:artifact2.path,range:{start:lines.position(start),end:lines.position(end)},what:hide(oneLine(what)),
snippet:snippetOf(artifact2,start,end,masks)}})}function startOf({range,secrets=[]}){return Math.min(range[0],...secrets.map(([start])=>start))}function repeatsIn(artifact2,secrets){
return secrets.length===0?[]:repeatsOf(artifact2.latin1(),secrets)}function secretOf(bytes,[start,end,reads]){return reads===void 0?bytes.toString("latin1",start,
end):Buffer.from(reads,"utf8").toString("latin1")}function clamp([start,end],length){const from=Math.min(Math.max(0,start),length);return[from,Math.min(Math.max(
from,end),length)]}const STANDING_TIER={plain:"gate",proven:"gate",example:"review",harmless:"context"};function tierOf({rule,tier="gate",standing="plain"}){return lowest(
rule.info.tier,tier,STANDING_TIER[standing])}function lowest(...tiers){return severity.iB[Math.max(...tiers.map(tier=>severity.iB.indexOf(tier)))]}function fill(template,place,match){
return template.replace(/\{(place|match)\}/g,(_,name)=>name==="place"?place||"this file":match).replace(/^[a-z]/,letter=>letter.toUpperCase())}function oneLine(text){
return text.replace(/\s+/g," ").trim()}function keyNameBefore(artifact2,start,masks){const left=artifact2.bytes.toString("latin1",Math.max(0,start-120),start),match=/([A-Za-z_][\w.-]{1,60})["'`\]]{0,2}\s{0,4}(?::=|=>|=|:)\s{0,4}(?:[\w.]{1,30}\()?["'`]?[^"'`\s]{0,20}$/.
exec(left),name=match?.[1];if(!match||name===void 0)return"";const at=start-left.length+match.index;return masksIn(masks,at,at+name.length).length>0?"":name}function snippetOf(artifact2,start,end,masks){
const lines=artifact2.lines(),from=lines.position(start),to=lines.position(Math.max(start,end)),firstLine=lines.lineRange(from.line-1)?from.line-1:from.line,lastLine=Math.
min(to.line,from.line+SNIPPET_LINES_AFTER),shown=[];let mark={start:from,end:to};for(let line=firstLine;line<=lastLine;line++){const range=lines.lineRange(line);
if(!range)break;const{text,columnOf}=maskLine(artifact2.bytes,range,line===from.line?start:range[0],masks);shown.push(text),line===from.line&&(mark={...mark,start:{
line,column:columnOf(start)}}),line===lastLine&&(mark={...mark,end:{line,column:line===to.line?columnOf(end):text.length+1}})}return{firstLine,lines:shown,mark}}
const capture_COMMENT={yaml:["# ",""],toml:["# ",""],shell:["# ",""],python:["# ",""],env:["# ",""],javascript:["// ",""],go:["// ",""],markdown:["<!-- "," -->"],
html:["<!-- "," -->"]};function inlineIgnoreFor(format,ruleId){const comment=capture_COMMENT[format];return comment&&`${comment[0]}bartizan-ignore: ${ruleId} --\
 ${REASON}${comment[1]}`}function bounded(occurrences,leftOut){const counts=new Map,left=new Map,kept=occurrences.filter(occurrence=>{const{id:id2}=occurrence.rule.
info,tier=tierOf(occurrence),count=(counts.get(`${id2} ${tier}`)??0)+1;counts.set(`${id2} ${tier}`,count);const isKept=count<=(tier==="gate"?limits.Iz:limits.qR);
return isKept||left.set(id2,(left.get(id2)??0)+1),isKept});for(const[rule,count]of left)leftOut(rule,count);return kept}var decode=__webpack_require__(2972);const NAME_LENGTH=300,
DESCRIPTION_LENGTH=64*1024,SCHEMA_LENGTH=256*1024;function captureRegistered(artifact2,places,{target,secrets}){const lines=artifact2.lines(),repeats=secrets.length===
0?[]:repeatsOf(artifact2.latin1(),secrets),hide=hider(artifact2.bytes,mergeMasks(artifact2.bytes,[...secrets,...repeats]));return places.map(({kind,name,description,
schema,framework,isGuess,range:[start,end]})=>{const shown=schema===void 0?void 0:hiddenSchema(schema,hide);return{target,path:artifact2.path,range:{start:lines.
position(start),end:lines.position(end)},kind,name:(0,lib_escape.Jj)(hide(name),NAME_LENGTH),...description!==void 0&&{description:(0,lib_escape.Jj)(hide(description),
DESCRIPTION_LENGTH)},...shown!==void 0&&{schema:shown},framework,isGuess}})}function hiddenSchema(schema,hide){const text=JSON.stringify(schema);if(!(text===void 0||
text.length>SCHEMA_LENGTH))return JSON.parse(text,(_,value)=>typeof value=="string"?hide(value):value)}const occurrences_NO_HITS=[];function secretsIn(artifact2,engine){
return occurrencesIn(artifact2,engine,engine.hitsIn(artifact2.bytes),()=>{},!0).flatMap(({secrets})=>secrets??[])}function occurrencesIn(artifact2,engine,hits,gap,isForRunners=!1){
const occurrences=[];let inSegment,segments;for(let index=0;index<engine.slots.length;index++){const{detector,isRunner}=engine.slots[index]??{},own=hits[index]??
occurrences_NO_HITS;if(isForRunners&&!isRunner||!detector?.appliesTo(artifact2,own))continue;segments??=(0,lazy.R)(()=>{const found=(0,artifacts_segments.OD)(artifact2);
return found.leftOut!==void 0&&gap(found.leftOut,"too-large"),found});const carried=segments;try{detector.detect({artifact:artifact2,get segments(){return carried()},
hits:own,hitsIn:text=>{inSegment??=new Map;const found=inSegment.get(text)??engine.hitsIn(text);return inSegment.set(text,found),found[index]??occurrences_NO_HITS},
report:occurrence=>occurrences.push(occurrence),gap:detail=>gap(detail,"detector-failed")})}catch(error){gap(`${detector.name} failed: ${error instanceof Error?
error.message:String(error)}`,"detector-failed")}}return occurrences}async function visitProject(visit){const{target,candidates,coverage:coverage2,now}=visit,id2=target.
info.id,detector=await visit.engine.loadProjectDetector(),missed=(path,reason,detail)=>coverage2.unanalysed({target:id2,path,reason,detail});if(visit.deadline!==
void 0&&now()>visit.deadline){for(const path of candidates.keys())missed(path,"time-limit","the time limit was reached before its code was analysed");return{registered:[],
timings:{}}}const sources=createSources(visit),started=now();let analysis;try{analysis=await visit.analyse({files:sources.files,paths:visit.files.map(({path})=>path),
candidates,read:sources.files.text,now,...visit.deadline!==void 0&&{deadline:visit.deadline}})}catch(error){const detail=`the analysis of source code failed: ${error instanceof
Error?error.message:String(error)}`;for(const path of candidates.keys())missed(path,"detector-failed",detail);return{registered:[],timings:{analyse:now()-started}}}
const analysed=now();for(const{path,reason,detail}of analysis.gaps)visit.isVisited(path)&&coverage2.unanalysed({target:id2,path,reason,detail});const{parsed,functions}=analysis.
counts;coverage2.code({parsed,functions,tools:analysis.entries.filter(({kind})=>kind==="tool").length});const found=[];try{detector?.detect({analysis,report:occurrence=>found.
push(occurrence)})}catch(error){const detail=`${detector?.name} failed: ${error instanceof Error?error.message:String(error)}`;for(const path of candidates.keys())
missed(path,"detector-failed",detail)}return captureOccurrences(visit,sources,found.filter(({path})=>visit.isChosen(path))),{registered:registeredIn(visit,sources,
analysis),timings:analysis.timings??{analyse:analysed-started}}}function createSources(visit){const{target,engine,parsers,classify}=visit,byPath=new Map(visit.files.
map(file=>[file.path,file])),folders=new Map;for(const path of byPath.keys()){const folder=path.slice(0,Math.max(0,path.lastIndexOf("/"))),inside=folders.get(folder);
inside?inside.push(path):folders.set(folder,[path])}for(const inside of folders.values())inside.sort();const load=path=>{const file=byPath.get(path);if(!file)return;
const classification=classify(path),content=target.read(file,engine.buffer,!(0,artifacts_classify.vU)(classification.kind));if(content.kind!=="whole")return;const decoded=(0,decode.
g)((0,decode.D4)(engine.buffer.subarray(0,content.length)));if(decoded.isBinary&&!(0,artifacts_classify.vU)(classification.kind))return;const{bytes,hasByteOrderMark,
isTranscoded}=decoded;return{artifact:createArtifact({...classification,path,bytes,isWhole:!0,parse:parsers.parse}),hasByteOrderMark,isTranscoded}};return{files:{
has:path=>byPath.has(path),filesIn:folder=>folders.get(folder)??[],named:name=>[...byPath.keys()].filter(path=>path===name||path.endsWith(`/${name}`)).sort(),text:path=>load(
path)?.artifact.text()},load}}function rangeIn(artifact2,{at,to}){return[artifact2.byteOffset(at),artifact2.byteOffset(to)]}function captureOccurrences(visit,sources,found){
const{target,coverage:coverage2}=visit,id2=target.info.id,steps=capturedSteps(visit,sources,found);for(const[path,own]of grouped(found,each=>each.path)){const loaded=sources.
load(path);if(!loaded)continue;const{artifact:artifact2,hasByteOrderMark,isTranscoded}=loaded,occurrences=own.map(({rule,place,message,identity,notes,confidence,
tier,...each})=>({rule,place,message,identity,notes,confidence,...tier&&{tier},range:rangeIn(artifact2,each),flow:shortened(each.steps).flatMap(step=>steps.get(
step)??[])})),leftOut=(rule,count)=>coverage2.gap({target:id2,path,reason:"too-large",detail:`${count} further findings of ${rule} are not listed`});visit.findings.
push(...captureFindings(artifact2,bounded(occurrences,leftOut),{target:id2,secrets:secretsIn(artifact2,visit.engine),secretKey:visit.secretKey,hasByteOrderMark,
isTranscoded,refuseMarker:(line,why)=>visit.notices.push({kind:"not-honoured",message:`${path}:${line}: ignore marker not honoured: ${why}`})}))}}function capturedSteps(visit,sources,found){
const captured=new Map,steps=new Set(found.flatMap(each=>shortened(each.steps)));for(const[path,own]of grouped([...steps],step=>step.path)){const loaded=sources.
load(path);if(!loaded)continue;const{artifact:artifact2}=loaded,wanted=own.map(step=>({range:rangeIn(artifact2,step),what:step.what})),context={target:visit.target.
info.id,secrets:secretsIn(artifact2,visit.engine)};for(const[index,step]of captureSteps(artifact2,wanted,context).entries())captured.set(own[index],step)}return captured}
function shortened(steps){return steps.length<=limits.j9?steps:[...steps.slice(0,limits.j9/2),...steps.slice(-limits.j9/2)]}function registeredIn(visit,sources,{
entries}){return[...grouped(entries,({path})=>path)].flatMap(([path,own])=>{const loaded=sources.load(path);if(!loaded)return[];const{artifact:artifact2}=loaded;
return captureRegistered(artifact2,own.map(entry=>({...entry,range:rangeIn(artifact2,entry)})),{target:visit.target.info.id,secrets:secretsIn(artifact2,visit.engine)})})}
function grouped(items,keyOf){const groups=new Map;for(const item of items){const group=groups.get(keyOf(item));group?group.push(item):groups.set(keyOf(item),[item])}
return groups}var compile=__webpack_require__(265),packs=__webpack_require__(4930),workspace=__webpack_require__(7524),content_signs=__webpack_require__(1318);function onePerSecret(occurrences){
const claims=occurrences.flatMap(occurrence=>{const secret=occurrence.rule.info.category==="secrets"?occurrence.secrets?.[0]:void 0;return secret?[{occurrence,secret}]:
[]});if(claims.length<2)return occurrences;const informed=shareStanding(claims),taken=[],kept=new Map;for(const[index,{occurrence,secret}]of[...informed.entries()].
toSorted(byWorth)){const at=countBefore(taken,secret[0]),[left,right]=[taken[at-1],taken[at]];left&&left[1]>secret[0]||right&&right[0]<secret[1]||(taken.splice(
at,0,secret),kept.set(claims[index].occurrence,occurrence))}const claimed=new Set(claims.map(({occurrence})=>occurrence));return occurrences.flatMap(occurrence=>kept.
get(occurrence)??(claimed.has(occurrence)?[]:occurrence))}function shareStanding(claims){const known=claims.filter(({occurrence})=>occurrence.standing==="exampl\
e"||occurrence.standing==="harmless").toSorted((a,b)=>a.secret[0]-b.secret[0]);if(known.length===0)return claims;const starts=known.map(({secret})=>secret);return claims.
map(claim=>{const{occurrence,secret}=claim,reader=known[countBefore(starts,secret[0]+1)-1];return!reader||reader.secret[1]<secret[1]||isKnown(occurrence)||!reader.
occurrence.standing?claim:{secret,occurrence:{...occurrence,standing:reader.occurrence.standing}}})}function isKnown({standing="plain"}){return standing!=="plai\
n"}function byWorth([first,a],[second,b]){return severity.iB.indexOf(tierOf(a.occurrence))-severity.iB.indexOf(tierOf(b.occurrence))||severity.ix.indexOf(confidenceOf(
a))-severity.ix.indexOf(confidenceOf(b))||Number(isSurrounded(a))-Number(isSurrounded(b))||severity.oC.indexOf(a.occurrence.rule.info.severity)-severity.oC.indexOf(
b.occurrence.rule.info.severity)||lengthOf(b.secret)-lengthOf(a.secret)||lengthOf(a.occurrence.range)-lengthOf(b.occurrence.range)||first-second}function isSurrounded({
occurrence:{range},secret}){return range[0]<secret[0]||range[1]>secret[1]}function confidenceOf({occurrence}){return occurrence.confidence??occurrence.rule.info.
confidence}function lengthOf([start,end]){return end-start}function countBefore(ranges,offset){let low=0,high=ranges.length;for(;low<high;){const middle=low+high>>
1;ranges[middle][0]<offset?low=middle+1:high=middle}return low}const GAP_OF_PROBLEM={syntax:"unparsable",depth:"too-deep",size:"too-large"};function visitFile(visit){
const{target,file,coverage:coverage2}=visit,{buffer}=visit.engine,content=target.read(file,buffer,!(0,artifacts_classify.vU)(visit.classification.kind));if(content.
kind==="gap"){const lack=visitLink(visit,content.link);if(lack)return lack;coverage2.gap({target:target.info.id,path:file.path,reason:content.reason,detail:content.
detail});return}let{classification}=visit,head;for(const{start,length,offset,isWhole}of partsOf(content)){const bytes=buffer.subarray(start,start+length),decoded=head?
(0,decode.tz)(bytes,head,offset):(0,decode.D4)(bytes);if(!head){head=decoded,classification=(0,content_signs.g)(classification,decoded.bytes);const{kind,format}=classification;
if((0,artifacts_segments.og)(kind)&&isDocumentFormat(format)&&!visit.parsers.formats.has(format))return{format}}if(decoded.isBinary&&!(0,artifacts_classify.vU)(
classification.kind)){coverage2.gap({target:target.info.id,path:file.path,reason:"binary",detail:"binary file"});return}const lack=visitBytes({...visit,classification},
decoded,{isWhole,isHead:offset===0},()=>target.countLineEnds(file,offset));if(lack)return lack;isWhole&&coverage2.whole(classification.kind,length)}if(content.kind===
"partial"){const read=content.regions.reduce((sum2,{length})=>sum2+length,0);coverage2.partial(target.info.id,file.path,content.size,read)}}function visitLink(visit,link){
const{target,file}=visit,classification=link&&(0,content_signs.U)((target.info.place??"")+file.path,artifacts_classify.L8);if(!link||!classification)return;const text=(0,decode.
D4)(Buffer.from(link.to,"utf8"));return visitBytes({...visit,classification,link},text,{isWhole:!0,isHead:!0},()=>0)}function partsOf(content){return content.kind===
"whole"?[{start:0,length:content.length,offset:0,isWhole:!0}]:content.regions.map(region=>({...region,isWhole:!1}))}function visitBytes(visit,readable,{isWhole,
isHead},linesBefore){const{target,file,classification,coverage:coverage2,engine,notices}=visit,id2=target.info.id,decoded=classification.kind==="code"||classification.
kind==="other"?readable:(0,decode.g)(readable),{bytes}=decoded,artifact2=createArtifact({...classification,path:file.path,bytes,isWhole,isHead,...visit.link&&{link:visit.
link},parse:visit.parsers.parse,linesBefore}),hits=engine.hitsIn(bytes),loadDetectors=engine.lackingFor(artifact2,hits);if(loadDetectors)return{loadDetectors};const gap=(detail,reason)=>coverage2.
gap({target:id2,path:file.path,reason,detail});visit.survey?.note(artifact2,hits);const occurrences=occurrencesIn(artifact2,engine,hits,gap);if(isWhole&&!artifact2.
link&&((0,artifacts_segments.rm)(artifact2.kind)||(0,artifacts_segments.og)(artifact2.kind)&&artifact2.isParsed))for(const problem of artifact2.document()?.problems.
slice(0,1)??[]){const{line}=artifact2.lines().position(artifact2.byteOffset(problem.offset));gap(`line ${line}: ${problem.message}`,GAP_OF_PROBLEM[problem.kind])}
if(occurrences.length===0)return;const reported=onePerSecret(occurrences.filter(({rule})=>!rule.isMaskOnly));reported.length!==0&&visit.findings.push(...captureFindings(
artifact2,bounded(reported,(rule,count)=>gap(`${count} further findings of ${rule} are not listed`,"too-large")),{target:id2,secrets:occurrences.flatMap(({secrets})=>secrets??
[]),secretKey:visit.secretKey,hasByteOrderMark:decoded.hasByteOrderMark,isTranscoded:decoded.isTranscoded,refuseMarker:(line,why)=>notices.push({kind:"not-honou\
red",message:`${file.path}:${line}: ignore marker not honoured: ${why}`})}))}async function scan({path,rules,include,exclude,env={}}){const isChosen2=({id:id2})=>rules?.
some(glob=>matchesGlob(id2,glob))??!0,target=await openWorkspace({id:"workspace",root:resolve(path),name:path,displayPrefix:"",env});return scanTargets([target],
{rules:compileRules(readPacks().rules,isChosen2),...include&&{include},...exclude&&{exclude},now:()=>performance.now()})}const MANY=2e3,SLICE=50;async function scanTargets(targets,options){
const started=options.now(),engine=createEngine(options.rules,limits.aA+1),coverage2=createCoverageBook(),findings=[],notices=[],registered=[],analysed=[],analysing={};
let listing=0,firstByte,slice=options.now();for(const target of targets){const listed=options.now(),classifyFile=(0,artifacts_classify.CC)(),{files,others,gaps,
notes}=await target.list();for(const gap of gaps)coverage2.gap(gap);const links=gaps.filter(({link,path})=>link&&exclusionOf(path,target,options)===void 0);for(const message of notes??
[])notices.push({kind:"config",message});const chosen=files.filter(file=>isChosen(file,target,options,coverage2)).map(file=>({file,classification:classifyFile((target.
info.place??"")+file.path)}));listing+=options.now()-listed,chosen.length>MANY&&options.onProgress?.(0,chosen.length);const formats=formatsOf(chosen,options.rules),
parsers={formats,parse:await(0,lib_document.lB)(formats)};await engine.prepareFor(new Set(chosen.map(({classification:{kind}})=>kind)));const survey=createCodeSurvey(
engine,target.info.id,coverage2),secretKey=options.secretKey??(()=>""),shared={target,engine,parsers,coverage:coverage2,findings,notices,secretKey,survey},supply=async({
format,loadDetectors})=>{await loadDetectors?.(),format!==void 0&&(formats.add(format),parsers.parse=await(0,lib_document.lB)(formats))};for(const{path,link}of links){
const visit={...shared,file:{path}};for(let lack=visitLink(visit,link);lack;lack=visitLink(visit,link))await supply(lack)}for(const[index,{file,classification}]of chosen.
entries()){if(options.now()-slice>SLICE&&(options.onProgress?.(index,chosen.length),await new Promise(resolve2=>setImmediate(resolve2)),slice=options.now()),options.
deadline!==void 0&&options.now()>options.deadline){coverage2.outOfTime(target.info.id,chosen.slice(index).map(({file:{path}})=>path));break}firstByte??=options.
now();const visit={...shared,file,classification};for(let lack=visitFile(visit);lack;lack=visitFile(visit))await supply(lack)}const candidates=survey?.candidates();
if(!candidates||candidates.size===0)continue;const visited=new Set(chosen.map(({file:{path}})=>path));analysed.push(...[...candidates.keys()].map(path=>({target:target.
info.id,path})));const outcome=await visitProject({...shared,candidates,files:[...files,...await others?.()??[]],classify:path=>classifyFile((target.info.place??
"")+path),isChosen:path=>exclusionOf(path,target,options)===void 0,isVisited:path=>visited.has(path),analyse:options.analyse??await loadAnalysis(),now:options.now,
deadline:options.deadline});registered.push(...outcome.registered);for(const[phase,spent]of Object.entries(outcome.timings))analysing[phase]=(analysing[phase]??
0)+spent}const inAnalysis=Object.values(analysing).reduce((sum2,spent)=>sum2+spent,0);return{targets:targets.map(({info})=>info),rules:new Map(options.rules.flatMap(
({info,isMaskOnly})=>isMaskOnly?[]:[[info.id,info]])),findings:findings.toSorted(byPlace),coverage:coverage2.close(),notices,registered,analysed,timings:{list:listing,
scan:options.now()-started-listing-inAnalysis,...analysing,...firstByte!==void 0&&{"first byte":firstByte}}}}async function loadAnalysis(){return(await Promise.
all([__webpack_require__.e(547),__webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__,954))).analyseCode}function isChosen({path},target,options,coverage2){
const detail=exclusionOf(path,target,options);return detail!==void 0&&coverage2.gap({target:target.info.id,path,reason:"excluded",detail}),detail===void 0}function exclusionOf(path,target,{
include=[],exclude=[]}){const full=target.info.configPrefix+path;if(include.length>0&&!include.some(glob2=>(0,lib_glob.k)(full,glob2)))return"not in include";const glob=exclude.
find(each=>(0,lib_glob.k)(full,each));return glob===void 0?void 0:`exclude: ${glob}`}function formatsOf(files,rules){const onDocuments=rules.filter(({roles})=>roles.
has("document")),formats=new Set;for(const{file:{path},classification:{kind,format}}of files)!isDocumentFormat(format)||formats.has(format)||((0,artifacts_segments.
og)(kind)||(0,artifacts_segments.V8)(kind,format)||onDocuments.some(rule=>rule.appliesTo({kind,path})))&&formats.add(format);return formats}function byPlace(a,b){
const[left,right]=[a.locations[0],b.locations[0]];return compare(left.target,right.target)||compare(left.path,right.path)||left.range.start.line-right.range.start.
line||left.range.start.column-right.range.start.column||compare(a.ruleId,b.ruleId)}function compare(a,b){return a<b?-1:a>b?1:0}})};export{id,ids,modules};
