const id=7546,ids=[7546],modules={7999:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>createArtifact,b:()=>isDocumentFormat});var search=__webpack_require__(39086),utf8=__webpack_require__(13345);const STEP=4096;function createLineMap(bytes,linesBefore=0){
const starts=[0];let read=0;function readTo(offset,line=0){for(;read<bytes.length&&(read<=offset||starts.length<line);read++){const byte=bytes[read];(byte===10||
byte===13&&bytes[read+1]!==10)&&starts.push(read+1)}}function lineRange(line){const index=line-linesBefore-1;readTo(0,index+2);const start=starts[index];if(start===
void 0)return;let end=starts[index+1]??bytes.length;return index+1<starts.length&&(end-=bytes[end-1]===10&&bytes[end-2]===13&&end-2>=start?2:1),[start,end]}const checkpoints=new Map;
function unitsBefore(lineStart,offset){if(offset-lineStart<2*STEP)return bytes.toString("utf8",lineStart,offset).length;let line=checkpoints.get(lineStart);line||
(line={bytes:[lineStart],units:[0]},checkpoints.set(lineStart,line));let last=line.bytes.length-1;for(;line.bytes[last]+STEP<=offset;){const from=line.bytes[last],
to=(0,utf8.E)(bytes,from+STEP,from);line.units.push(line.units[last]+bytes.toString("utf8",from,to).length),line.bytes.push(to),last++}const at=(0,search.j)(line.
bytes,offset);return line.units[at]+bytes.toString("utf8",line.bytes[at],offset).length}return{position(offset){readTo(offset);const low=(0,search.j)(starts,offset);
return{line:linesBefore+low+1,column:unitsBefore(starts[low],offset)+1}},lineRange}}var offsets=__webpack_require__(1372);function createArtifact(source){return new LoadedArtifact(
source)}class LoadedArtifact{path;kind;format;use;bytes;isWhole;isHead;source;link;pinned;peers;app;tree;#source;#latin1;#text;#offsets;#document;#lines;constructor(source){
this.path=source.path,this.kind=source.kind,this.format=source.format,this.use=source.use,this.bytes=source.bytes,this.isWhole=source.isWhole,this.isHead=source.
isHead??source.isWhole,source.source&&(this.source=source.source),source.link&&(this.link=source.link),source.pinned&&(this.pinned=source.pinned),source.peers&&
(this.peers=source.peers),source.app&&(this.app=source.app),source.tree&&(this.tree=source.tree),this.#source=source}latin1(){return this.#latin1??=this.bytes.toString(
"latin1"),this.#latin1}text(){return this.#text??=this.bytes.toString("utf8"),this.#text}document(){return this.#document??={parsed:this.#parse()},this.#document.
parsed}#parse(){const{format}=this;if(!isDocumentFormat(format)||this.link)return;const text=/\.md$/i.test(this.path)?frontMatter(this.text()):this.text();return this.#source.
parse(text,format)}get isParsed(){return this.#document!==void 0}byteOffset(index){return this.#counts().byteOf(index)}textIndex(offset){return this.#counts().unitOf(
offset)}#counts(){return this.#offsets??=(0,offsets.b)(this.text(),this.bytes.length),this.#offsets}lines(){return this.#lines??=createLineMap(this.bytes,this.#source.
linesBefore?.()??0),this.#lines}}function frontMatter(text){const end=/^---[^\S\n]*\n/.test(text)?/\n---[^\S\n]*(?:\n|$)/.exec(text):null;return end?text.slice(
0,end.index+1):""}function isDocumentFormat(format){return format==="json"||format==="yaml"||format==="toml"}}),26626:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hj:()=>hider,UB:()=>mergeMasks,UY:()=>repeatsOf,Xt:()=>masksIn,Zj:()=>maskLine,w6:()=>maskRange});var _lib_search_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
39086),_lib_utf8_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13345);const CONTEXT_BEFORE=160,CONTEXT_AFTER=320,HIDDEN_LENGTH=8,LENGTHS=64,HEADS=65536,PASSWORD_REST=/(?:@[^\s/@"'`<>,]{1,200}){1,4}(?=@)/y;
function repeatsOf(text,ranges){const byHead=new Map,maybe=new Uint8Array(HEADS),known=new Set,add=value=>{if(value.length<HIDDEN_LENGTH||known.has(value))return;
known.add(value);const head=value.slice(0,HIDDEN_LENGTH),lengths=byHead.get(head)??new Map;!lengths.has(value.length)&&lengths.size>=LENGTHS||(maybe[pairAt(value,
0)]=1,byHead.set(head,lengths.set(value.length,(lengths.get(value.length)??new Set).add(value))))};for(const[start,end,reads]of ranges){if(reads==="")continue;const value=text.
slice(start,end).replace(/^["'`]|["'`]$/g,"");if(!isNameToo(value,text.slice(Math.max(0,start-value.length-4),start)))for(const each of[value,...reads===void 0?
[]:[Buffer.from(reads,"utf8").toString("latin1")]])add(each),/[^\w.~-]/.test(each)&&add(percentEncoded(each))}const repeats=[];for(const[start,end]of ranges)PASSWORD_REST.
lastIndex=end,text[end]==="@"&&PASSWORD_REST.test(text)&&repeats.push([start,PASSWORD_REST.lastIndex]);if(byHead.size===0)return repeats;let last=0;for(let at=0;at+
HIDDEN_LENGTH<=text.length;at++){if(maybe[pairAt(text,at)]===0)continue;const lengths=byHead.get(text.slice(at,at+HIDDEN_LENGTH));let longest=0;for(const[length,
values]of lengths??[])length>longest&&values.has(text.slice(at,at+length))&&(longest=length);longest===0||at+longest<=last||(last=at+longest,repeats.push([at,last]))}
return repeats}function isNameToo(value,before){return before===`://${value}:`}function pairAt(text,at){return text.charCodeAt(at)<<8|text.charCodeAt(at+1)}function percentEncoded(bytes){
return bytes.replace(/[^\w.~!*'()-]/g,byte=>`%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`)}function mergeMasks(bytes,ranges){const sorted=ranges.
filter(([start,end])=>end>start).toSorted((a,b)=>a[0]-b[0]||b[1]-a[1]),masks=[];for(const[start,end,reads]of sorted){const last=masks.at(-1);if(!last||start>=last.
end){masks.push(mask(bytes,start,end,reads));continue}const readings=[...last.readings,...reads?[reads]:[]];masks[masks.length-1]={...end>last.end?mask(bytes,last.
start,end):last,readings}}return masks}function mask(bytes,start,end,reads){return{start,end,shown:maskValue((reads??bytes.toString("utf8",start,end)).trim()),readings:reads?
[reads]:[],isNeighbour:reads===""}}function maskValue(value){if(value.startsWith("-----BEGIN"))return`${value.slice(0,value.indexOf("-----",10)+5)}\u2026`;const quote=/^["'`]/.
exec(value)?.[0]??"",inner=quote!==""&&value.endsWith(quote)&&value.length>1?value.slice(1,-1):value,prefix=/^(?:[A-Za-z]{2,10}[-_](?:[A-Za-z0-9]{2,8}[-_])?|AKIA|ASIA|AIza)/.
exec(inner)?.[0]??"",tail=inner.length-prefix.length>=20?4:inner.length-prefix.length>=12?2:0,shownPrefix=inner.length-prefix.length>=Math.max(8,prefix.length)?
prefix:"";return`${quote}${shownPrefix}\u2026${tail>0?inner.slice(-tail):""}${inner===value?"":quote}`}function maskRange(bytes,start,end,masks){return pieces(bytes,
start,end,masks).map(({text})=>text).join("")}const USERINFO=/(:\/\/(?:[^\s/@:]{0,200}:)?)[^\s/@:…]{3,200}(?=@)/g;function hider(bytes,masks){const shown=new Map;
for(const{start,end,shown:short,readings,isNeighbour}of masks){for(const reading of readings)reading.length>=HIDDEN_LENGTH&&shown.set(reading,maskValue(reading.
trim()));if(isNeighbour)continue;const value=bytes.toString("utf8",start,end).replace(/^["'`]|["'`]$/g,""),before=bytes.toString("utf8",Math.max(0,start-Buffer.
byteLength(value)-4),start);value.length>=HIDDEN_LENGTH&&!isNameToo(value,before)&&shown.set(value,short.replace(/^["'`]|["'`]$/g,""))}const byHead=new Map;for(const value of[
...shown.keys()].toSorted((a,b)=>b.length-a.length)){const head=value.slice(0,HIDDEN_LENGTH),same=byHead.get(head);same?same.push(value):byHead.set(head,[value])}
return text=>replaced(text,byHead,shown).replace(USERINFO,"$1\u2026")}function replaced(text,byHead,shown){if(byHead.size===0)return text;const parts=[];let from=0;
for(let at=0;at+HIDDEN_LENGTH<=text.length;){const value=byHead.get(text.slice(at,at+HIDDEN_LENGTH))?.find(each=>text.startsWith(each,at));if(value===void 0){at++;
continue}parts.push(text.slice(from,at),shown.get(value)??"\u2026"),at+=value.length,from=at}return parts.join("")+text.slice(from)}function maskLine(bytes,[lineStart,
lineEnd],focus,masks){const start=(0,_lib_utf8_js__WEBPACK_IMPORTED_MODULE_0__.E)(bytes,Math.max(lineStart,focus-CONTEXT_BEFORE),lineStart),end=(0,_lib_utf8_js__WEBPACK_IMPORTED_MODULE_0__.
E)(bytes,Math.min(lineEnd,focus+CONTEXT_AFTER),start),parts=pieces(bytes,start,end,masks),lead=start>lineStart?"\u2026":"";return{text:lead+parts.map(({text})=>text).
join("")+(end<lineEnd?"\u2026":""),columnOf(offset){let column=1+lead.length;for(const part of parts)offset>=part.end?column+=part.text.length:offset>part.start&&
(column+=part.isMask?part.text.length:bytes.toString("utf8",part.start,offset).length);return column}}}function masksIn(masks,start,end){const first=(0,_lib_search_js__WEBPACK_IMPORTED_MODULE_1__.
K)(masks.length,index=>(masks[index]?.end??0)>start);return masks.slice(first,(0,_lib_search_js__WEBPACK_IMPORTED_MODULE_1__.K)(masks.length,index=>(masks[index]?.
start??0)>=end))}function pieces(bytes,start,end,masks){const parts=[];let at=start;for(const each of masksIn(masks,start,end)){const from=Math.max(at,each.start);
from>at&&parts.push({start:at,end:from,text:bytes.toString("utf8",at,from),isMask:!1});const to=Math.min(end,each.end);parts.push({start:from,end:to,text:from===
each.start?each.shown:"\u2026",isMask:!0}),at=to}return at<end&&parts.push({start:at,end,text:bytes.toString("utf8",at,end),isMask:!1}),parts}}),11890:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>createEngine});var segments=__webpack_require__(56484),detectors=__webpack_require__(77531),external_node_fs_=__webpack_require__(
73024);function readKeywords(){const stored=(0,external_node_fs_.readFileSync)(__webpack_require__.ab+"keywords.bin"),end=stored.indexOf(`
`),{rules,counts,layout}=JSON.parse(stored.toString("utf8",0,end));return{rules,counts,layout:Object.assign(layout,{bytes:stored.subarray(end+1)})}}function storedKeywords({
rules,counts,layout}){const head=JSON.stringify({rules,counts,layout:Object.assign({},layout,{bytes:void 0})});return Buffer.concat([Buffer.from(`${head}
`),layout.bytes])}var lazy=__webpack_require__(38552);const FILTER_WASM="AGFzbQEAAAABJAVgBn9/f39/fwBgBH9/f38Bf2AAAX9gBn9/f39/fwF/YAF/AAMHBgABAAIDBAUDAQAIBiQHfwF\
BAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHMAUGbGF5b3V0AAIIYWRkV29yZHMABQRmaW5kAAQIaGl0Q291bnQAAwZtZW1vcnkCAArUDAa7AwEGfyAAQQJ0QYCADGooAgAhAANAIAAEQCABIwAgAEE\
EdGoiBy0ADGshBiAHKAIIIAYoAgBBoMCAgQJyRgR/IActAA0gAkH/AXFGBUEACwRAIwEgBygCBEEEdGohCCADIAZNBH8gBiAIKAIEaiAETQVBAAsEfyAIKAIAIQkgCCgCBCEKAn8gCCgCCARAQQAhAANAIAAgCkk\
EQEEAIAAgBmotAAAgACAJai0AAEcNAxogAEEBaiEADAELC0EBDAELQQAhAANAIAAgCkkEQEEAIAAgCWotAAAgACAGai0AACILQSByIAsgC0HBAGtBGkkbRw0CGiAAQQFqIQAMAQsLQQELBUEACwRAIAgoAgwhAAN\
AIAAEQCAGIwIgAEEDdGoiCCgCBCADIAQQAQRAIAYgBWshCSAAQQFrIQojBCMGQQN0aiEAA0AgACMESwRAIABBCGsoAgAiCyAJSQR/QQEFIAkgC0YEfyAAQQhrKAIEIApJBUEACwtFBEAgACAAQQhrIgApAwA3AwA\
MAgsLCyAAIAk2AgAgACAKNgIEIwZBAWokBgsgCCgCACEADAELCwsLIAcoAgAhAAwBCwsLswMBBn8gAUUEQEEBDwsgACACS0EAIAEoAgAiAhsEfyMDIAJBBXRqIABBAWstAAAiAkEDdmotAAAgAkEHcXVBAXEFQQA\
LBEBBAA8LIAEoAgQiBUUEQEEBDwsgASgCECEGIAMgACABKAIMaiICIAIgA0sbIQcgASgCCCIIIABqQQFrIQIDQCACIAdJBEACQCMDIAVBBXRqIAItAAAiBEEDdmotAAAgBEEHcXVBAXFFDQAgAiEEA0AgACAESQR\
/IwMgBUEFdGogBEEBay0AACIJQQN2ai0AACAJQQdxdUEBcQVBAAsEQCAEQQFrIQQMAQsLA0AgAiAHSQR/IwMgBUEFdGogAi0AACIJQQN2ai0AACAJQQdxdUEBcQVBAAsEQCACQQFqIQIMAQsLIAIgBGsgCEkEf0E\
ABSABKAIUBH8CfwNAIAIgBEsEQEEBIAQtAABBMGtBCkkNAhogBEEBaiEEDAELC0EACwVBAQsLRQ0AIAYEfyACIANJBH8jAyAGQQV0aiACLQAAIgRBA3ZqLQAAIARBB3F1QQFxBUEACwVBAQsEQEEBDwsLIAIgCGo\
hAgwBCwtBAAsdACAAJAAgASQBIAIkAiADQSBrJAMgBCQEIAUkBQsEACMGC5cCAgJ+BX8gBCQGA0AgACACSQRAIAApAwAiBkKgwICBgoSIkCCEIgenIghBsfPd8XlsQRB2IgRBgIAEai0AACAGp0GgwIABcUGEhAR\
sQRV2QQdxIgl2QQFxIgogCEH///8HcUHrlK+veGxBEHYiCEGAgAhqLQAAIAl2QQFxIglyIAdCEIinQf///wdxQeuUr694bEEQdiILQYCACGotAAAgBkIQiKdBoMCAAXFBhIQEbEEVdkEHcXZBAXEiDHIEQCMFIwY\
gBWpIBEAgAA8LIAoEQCAEIABBASABIAIgAxAACyAJBEAgCCAAQQIgASACIAMQAAsgDARAIAsgAEECakECIAEgAiADEAALCyAAQQRqIQAMAQsLQQALowMBEH9BASEGA0AgACAHSgRAQQAhAiMBIAdBBHRqIgkoAgA\
hCkEBQQIgCSgCBEEHTyIIGyENIAooAgBBoMCAgQJyIQ5BBEECIAgbIQ8DQCACIA9IBEAgAiAKaigCACILQaDAgIECciEBIAgEfyABQbHz3fF5bEEQdgUgAUH///8HcUHrlK+veGxBEHYLIhBBgIAEQYCACCAIG2o\
hDCAJKAIIBEBBASALQaDAgAFxQYSEBGxBFXZBB3F0IQMFQQAhA0EAIQQDQCAEQQhJBEBBASEBQQAhBQNAIAVBA0kEQEEAIAEgCyAFQQN0dkH/AXEiAUEgckHhAGtBGkkEf0EABSABQQV2QQFxIAQgBXZBAXFHCxs\
hASAFQQFqIQUMAQsLIANBASAEdHIgAyABGyEDIARBAWohBAwBCwsLIAwgAyAMLQAAcjoAACMAIAZBBHRqIgEgEEECdEGAgAxqIgMoAgA2AgAgASAHNgIEIAEgDjYCCCABIAI6AAwgASANOgANIAMgBjYCACAGQQF\
qIQYgAkEBaiECDAELCyAHQQFqIQcMAQsLCw==";var match_layout=__webpack_require__(53221);let compiled;const PAGE=65536,HIT_BYTES=8,HITS=32768,PIECE=262144,BEFORE=8,SLACK=16,
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
function aligned(place){return Math.ceil(place/8)*8}const NO_HITS=[],builtInKeywords=(0,lazy.R)(readKeywords);function createEngine(rules,bufferLength,searchOf=make=>make()){
const slots=slotsFor(rules),{matcher,counts}=searchOf(()=>searchFor(rules,slots,bufferLength)),firstOf=counts.map((_,index)=>counts.slice(0,index).reduce((sum,count)=>sum+
count,0)),ownerOf=new Uint8Array(counts.reduce((sum,count)=>sum+count,0));for(const[index,first]of firstOf.entries())ownerOf.fill(index,first);const none=slots.
map(()=>NO_HITS),project=rules.some(rule=>isForProject(rule)&&!rule.isMaskOnly)?slots.findIndex(({isProject})=>isProject):-1,load=async wanted=>{await Promise.all(
wanted.map(async slot=>{const{pending}=slot;pending&&(slot.detector=(await pending.load())(pending.rules),slot.pending=void 0)}))};return{slots,buffer:matcher.buffer,
hitsIn(bytes){let hits;return matcher.find(bytes,(found,offset)=>{const detector=ownerOf[found],hit={keyword:found-firstOf[detector],offset};hits??=[...none];const own=hits[detector];
own===NO_HITS?hits[detector]=[hit]:own.push(hit)}),hits??none},prepareFor:kinds=>load(slots.filter(({pending})=>pending&&[...kinds].some(kind=>looksAt(pending,kind)))),
lackingFor(artifact,hits){if(!artifact.isWhole&&!artifact.source)return;const lacking=slots.filter(({pending},index)=>pending&&concerns(pending,artifact,(hits[index]?.
length??0)>0));return lacking.length===0?void 0:()=>load(lacking)},wantsDocument:(artifact,hits)=>artifact.isWhole&&slots.some(({declaring},index)=>declaring&&maySayMore(
declaring,artifact,(hits[index]?.length??0)>0)),declaring:[...detectors.Av,...project<0?[]:detectors.Mg].flatMap(({name,declares})=>declares?[name]:[]).toSorted(),
codeHits:project<0?void 0:hits=>hits[project]??NO_HITS,async loadProjectDetectors(){const wanted=detectors.Mg.filter(({isFor})=>rules.some(rule=>isFor(rule)&&!rule.
isMaskOnly));return(await Promise.all(wanted.map(async({load:factory})=>(await factory())(rules)))).filter(detector=>detector!==void 0)}}}function searchFor(rules,slots,bufferLength){
const builtIn=rules.some(({isForeign})=>isForeign)?void 0:builtInKeywords();if(builtIn?.rules===rules.length)return{matcher:openMatcher(builtIn.layout,bufferLength),
counts:builtIn.counts};const keywords=slots.map(slot=>slot.keywords);return{matcher:createMatcher(keywords.flat(),bufferLength),counts:keywords.map(({length})=>length)}}
function isForProject(rule){return detectors.Mg.some(({isFor})=>isFor(rule))}function slotsFor(rules){const runners=detectors.pj.flatMap(factory=>{const detector=factory(
rules);return detector?[{detector,isRunner:!0,get keywords(){return detector.keywords}}]:[]}),ofDetector=new Map(detectors.Av.map(({name})=>[name,[]]));for(const rule of rules)
rule.detector!==void 0&&!isForProject(rule)&&ofDetector.get(rule.detector)?.push(rule);const others=detectors.Av.flatMap(entry=>{const own=ofDetector.get(entry.
name)??[],keywords=caseSensitive(entry.signs??[]);return own.length>0||entry.declares?[{keywords,detector:void 0,pending:{...entry,rules:own,looked:new Map},...(entry.
declares??entry.judges)&&entry.signs&&!entry.readsText&&{declaring:entry}}]:[]}),ofProject=rules.some(isForProject)?[{keywords:caseSensitive(detectors.dC.signs),
detector:void 0,isProject:!0}]:[];return[...runners,...others,...ofProject]}function caseSensitive(texts){return texts.map(text=>({text,isCaseSensitive:!0}))}const OF_ANY_USE=new Set(
["code","document","prose","other"]);function looksAt(pending,kind){const known=pending.looked.get(kind);if(known!==void 0)return known;const answer=isForKind(pending,
kind);return pending.looked.set(kind,answer),answer}function isForKind({signs,isAt,rules,declares,judges},kind){return judges||signs&&(kind==="code"||kind==="do\
cument"||isAt&&OF_ANY_USE.has(kind))?!1:declares?.includes(kind)&&!(signs&&OF_ANY_USE.has(kind))?!0:rules.some(({kinds,roles})=>kinds?.has(kind)??(isOfFiles(roles)||
(0,segments.Sv)(kind,roles)))}function maySayMore({signs,declares,judges,isAt},{kind,path},hasSign){return signs!==void 0&&(declares??judges)?.includes(kind)===
!0&&(hasSign||isAt?.(path)===!0)}function isOfFiles(roles){return roles.has("file")||roles.has("document")}function concerns(pending,artifact,hasSign){return looksAt(
pending,artifact.kind)?!0:pending.declares??pending.judges?maySayMore(pending,artifact,hasSign):(pending.signs&&(artifact.kind==="code"||artifact.kind==="docume\
nt"))===!0&&(0,segments.F_)(artifact,hasSign)}}),13345:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>characterStart});function characterStart(bytes,offset,floor){let at=offset;for(;at>floor&&at>offset-3&&at<bytes.length&&(bytes[at]&192)===128;)at--;return at}}),
22474:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>secretsIn,w:()=>occurrencesIn});
var _artifacts_segments_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56484),_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38552);const NO_HITS=[];
function secretsIn(artifact,engine){return occurrencesIn(artifact,engine,engine.hitsIn(artifact.bytes),()=>{},!0).flatMap(({secrets})=>secrets??[])}function occurrencesIn(artifact,engine,hits,gap,isForRunners=!1,claimed=()=>{}){
const occurrences=[];let inSegment,segments,last;for(let index=0;index<engine.slots.length;index++){const{detector,isRunner}=engine.slots[index]??{},own=hits[index]??
NO_HITS;if(isForRunners&&!isRunner||!detector?.appliesTo(artifact,own))continue;segments??=(0,_lib_lazy_js__WEBPACK_IMPORTED_MODULE_1__.R)(()=>{const found=(0,_artifacts_segments_js__WEBPACK_IMPORTED_MODULE_0__.
OD)(artifact);return found.leftOut!==void 0&&gap(found.leftOut,"too-large"),found});const carried=segments;let components,relations,packages;const visit={artifact,
get segments(){return carried()},hits:own,hitsIn:text=>{inSegment??=new Map;const found=inSegment.get(text)??engine.hitsIn(text);return inSegment.set(text,found),
found[index]??NO_HITS},report:occurrence=>occurrences.push(occurrence),declare:component=>{components??=[],components.push(component)},relate:relation=>{relations??=
[],relations.push(relation)},resolve:found=>{packages=packages?[...packages,...found]:found},gap:(detail,reason="detector-failed")=>gap(detail,reason)};attempt(
detector,gap,()=>detector.detect(visit)),(components||relations||packages)&&claimed({detector:detector.name,components:components??[],relations:relations??[],...packages&&
{packages}}),detector.conclude&&(last??=[],last.push({detector,visit}))}for(const{detector,visit}of last??[])attempt(detector,gap,()=>detector.conclude?.(visit,
[...occurrences]));return occurrences}function attempt({name},gap,run){try{run()}catch(error){gap(`${name} failed: ${error instanceof Error?error.message:String(
error)}`,"detector-failed")}}})};export{id,ids,modules};
