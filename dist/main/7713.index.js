const id=7713,ids=[7713],modules={7999:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>createArtifact,b:()=>isDocumentFormat});var search=__webpack_require__(9086),utf8=__webpack_require__(3345);const STEP=4096;function createLineMap(bytes,linesBefore=0){
const starts=[0];for(let offset=0;offset<bytes.length;offset++){const byte=bytes[offset];(byte===10||byte===13&&bytes[offset+1]!==10)&&starts.push(offset+1)}function lineRange(line){
const index=line-linesBefore-1,start=starts[index];if(start===void 0)return;let end=starts[index+1]??bytes.length;return index+1<starts.length&&(end-=bytes[end-
1]===10&&bytes[end-2]===13&&end-2>=start?2:1),[start,end]}const checkpoints=new Map;function unitsBefore(lineStart,offset){if(offset-lineStart<2*STEP)return bytes.
toString("utf8",lineStart,offset).length;let line=checkpoints.get(lineStart);line||(line={bytes:[lineStart],units:[0]},checkpoints.set(lineStart,line));let last=line.
bytes.length-1;for(;line.bytes[last]+STEP<=offset;){const from=line.bytes[last],to=(0,utf8.E)(bytes,from+STEP,from);line.units.push(line.units[last]+bytes.toString(
"utf8",from,to).length),line.bytes.push(to),last++}const at=(0,search.j)(line.bytes,offset);return line.units[at]+bytes.toString("utf8",line.bytes[at],offset).length}
return{position(offset){const low=(0,search.j)(starts,offset);return{line:linesBefore+low+1,column:unitsBefore(starts[low],offset)+1}},lineRange}}var offsets=__webpack_require__(
1372);function createArtifact(source){return new LoadedArtifact(source)}class LoadedArtifact{path;kind;format;use;bytes;isWhole;isHead;link;pinned;peers;#source;#latin1;#text;#offsets;#document;#lines;constructor(source){
this.path=source.path,this.kind=source.kind,this.format=source.format,this.use=source.use,this.bytes=source.bytes,this.isWhole=source.isWhole,this.isHead=source.
isHead??source.isWhole,source.link&&(this.link=source.link),source.pinned&&(this.pinned=source.pinned),source.peers&&(this.peers=source.peers),this.#source=source}latin1(){
return this.#latin1??=this.bytes.toString("latin1"),this.#latin1}text(){return this.#text??=this.bytes.toString("utf8"),this.#text}document(){return this.#document??=
{parsed:this.#parse()},this.#document.parsed}#parse(){const{format}=this;if(!isDocumentFormat(format)||this.link)return;const text=/\.md$/i.test(this.path)?frontMatter(
this.text()):this.text();return this.#source.parse(text,format)}get isParsed(){return this.#document!==void 0}byteOffset(index){return this.#offsets??=(0,offsets.
b)(this.text(),this.bytes.length),this.#offsets.byteOf(index)}lines(){return this.#lines??=createLineMap(this.bytes,this.#source.linesBefore?.()??0),this.#lines}}
function frontMatter(text){const end=/^---[^\S\n]*\n/.test(text)?/\n---[^\S\n]*(?:\n|$)/.exec(text):null;return end?text.slice(0,end.index+1):""}function isDocumentFormat(format){
return format==="json"||format==="yaml"||format==="toml"}}),1890:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{P:()=>createEngine});var segments=__webpack_require__(9396),detectors=__webpack_require__(7531),external_node_fs_=__webpack_require__(3024);
function readKeywords(){const stored=(0,external_node_fs_.readFileSync)(__webpack_require__.ab+"keywords.bin"),end=stored.indexOf(`
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
wordsAt,bytes.length).set(bytes),filter.layout(match_layout.ku,wordsAt,searchesAt,setsAt,hitsAt,capacity),filter.addWords(layout.words);function search(start,end,origin,visit){
let kept=0;for(let from=start-start%4;;){const stop=filter.find(from,start,end,origin,kept,margin),count=filter.hitCount(),settled=stop===0?Number.POSITIVE_INFINITY:
stop-REACH-origin;let done=0;for(;done<count&&hits[done*2]<settled;done++)visit(hits[done*2+1],hits[done*2]);if(stop===0)return;hits.copyWithin(0,done*2,count*2),
kept=count-done,from=stop}}return{buffer:Buffer.from(memory,bufferAt,bufferLength),find(text,visit){if(text.buffer===memory){search(text.byteOffset,text.byteOffset+
text.length,text.byteOffset,visit);return}for(let from=0;from<text.length;from+=PIECE){const left=Math.min(from,BEFORE),length=Math.min(text.length-from,PIECE+reach-
1);piece.set(text.subarray(from-left,from+length)),search(pieceAt,pieceAt+left+length,pieceAt+left,(keyword,offset)=>{offset<PIECE&&visit(keyword,from+offset)})}}}}
function aligned(place){return Math.ceil(place/8)*8}const NO_HITS=[],builtInKeywords=(0,lazy.R)(readKeywords);function createEngine(rules,bufferLength){const slots=slotsFor(
rules),builtIn=rules.some(({isForeign})=>isForeign)?void 0:builtInKeywords(),isWhole=builtIn?.rules===rules.length,matcher=isWhole?openMatcher(builtIn.layout,bufferLength):
createMatcher(slots.flatMap(({keywords})=>keywords),bufferLength),counts=isWhole?builtIn.counts:slots.map(({keywords})=>keywords.length),firstOf=counts.map((_,index)=>counts.
slice(0,index).reduce((sum,count)=>sum+count,0)),ownerOf=new Uint8Array(counts.reduce((sum,count)=>sum+count,0));for(const[index,first]of firstOf.entries())ownerOf.
fill(index,first);const none=slots.map(()=>NO_HITS),project=rules.some(rule=>isForProject(rule)&&!rule.isMaskOnly)?slots.findIndex(({isProject})=>isProject):-1,
load=async wanted=>{await Promise.all(wanted.map(async slot=>{const{pending}=slot;pending&&(slot.detector=(await pending.load())(pending.rules),slot.pending=void 0)}))};
return{slots,buffer:matcher.buffer,hitsIn(bytes){let hits;return matcher.find(bytes,(found,offset)=>{const detector=ownerOf[found],hit={keyword:found-firstOf[detector],
offset};hits??=[...none];const own=hits[detector];own===NO_HITS?hits[detector]=[hit]:own.push(hit)}),hits??none},prepareFor:kinds=>load(slots.filter(({pending})=>pending&&
[...kinds].some(kind=>looksAt(pending,kind)))),lackingFor(artifact,hits){if(!artifact.isWhole)return;const lacking=slots.filter(({pending},index)=>pending&&concerns(
pending,artifact,(hits[index]?.length??0)>0));return lacking.length===0?void 0:()=>load(lacking)},codeHits:project<0?void 0:hits=>hits[project]??NO_HITS,async loadProjectDetectors(){
const wanted=detectors.Mg.filter(({isFor})=>rules.some(rule=>isFor(rule)&&!rule.isMaskOnly));return(await Promise.all(wanted.map(async({load:factory})=>(await factory())(
rules)))).filter(detector=>detector!==void 0)}}}function isForProject(rule){return detectors.Mg.some(({isFor})=>isFor(rule))}function slotsFor(rules){const runners=detectors.
pj.flatMap(factory=>{const detector=factory(rules);return detector?[{detector,isRunner:!0,get keywords(){return detector.keywords}}]:[]}),others=detectors.Av.flatMap(
entry=>{const own=rules.filter(rule=>rule.detector===entry.name&&!isForProject(rule)),keywords=caseSensitive(entry.signs??[]);return own.length>0?[{keywords,detector:void 0,
pending:{...entry,rules:own}}]:[]}),ofProject=rules.some(isForProject)?[{keywords:caseSensitive(detectors.dC.signs),detector:void 0,isProject:!0}]:[];return[...runners,
...others,...ofProject]}function caseSensitive(texts){return texts.map(text=>({text,isCaseSensitive:!0}))}function looksAt({signs,rules},kind){return signs&&(kind===
"code"||kind==="document")?!1:rules.some(({kinds,roles})=>kinds?.has(kind)??(isOfFiles(roles)||(0,segments.Sv)(kind,roles)))}function isOfFiles(roles){return roles.
has("file")||roles.has("document")}function concerns(pending,artifact,hasSign){return looksAt(pending,artifact.kind)?!0:(pending.signs&&(artifact.kind==="code"||
artifact.kind==="document"))===!0&&(0,segments.F_)(artifact,hasSign)}}),2474:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>secretsIn,w:()=>occurrencesIn});var _artifacts_segments_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9396),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8552);const NO_HITS=[];function secretsIn(artifact,engine){return occurrencesIn(artifact,engine,engine.hitsIn(artifact.bytes),()=>{},!0).flatMap(({secrets})=>secrets??
[])}function occurrencesIn(artifact,engine,hits,gap,isForRunners=!1){const occurrences=[];let inSegment,segments,last;for(let index=0;index<engine.slots.length;index++){
const{detector,isRunner}=engine.slots[index]??{},own=hits[index]??NO_HITS;if(isForRunners&&!isRunner||!detector?.appliesTo(artifact,own))continue;segments??=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.
R)(()=>{const found=(0,_artifacts_segments_js__WEBPACK_IMPORTED_MODULE_0__.OD)(artifact);return found.leftOut!==void 0&&gap(found.leftOut,"too-large"),found});const carried=segments,
visit={artifact,get segments(){return carried()},hits:own,hitsIn:text=>{inSegment??=new Map;const found=inSegment.get(text)??engine.hitsIn(text);return inSegment.
set(text,found),found[index]??NO_HITS},report:occurrence=>occurrences.push(occurrence),gap:detail=>gap(detail,"detector-failed")};attempt(detector,gap,()=>detector.
detect(visit)),detector.conclude&&(last??=[],last.push({detector,visit}))}for(const{detector,visit}of last??[])attempt(detector,gap,()=>detector.conclude?.(visit,
[...occurrences]));return occurrences}function attempt({name},gap,run){try{run()}catch(error){gap(`${name} failed: ${error instanceof Error?error.message:String(
error)}`,"detector-failed")}}})};export{id,ids,modules};
