const id=1024,ids=[1024],modules={42972:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D4:()=>decode,Wb:()=>looksBinary,g:()=>withValidUtf8,tz:()=>decodeFurther});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573);const BINARY_PROBE=8192;
function decode(bytes){const utf16=utf16Encoding(bytes);if(utf16){const text=new TextDecoder(utf16).decode(bytes);return{bytes:Buffer.from(text,"utf8"),isBinary:!1,
isTranscoded:!0,hasByteOrderMark:!0,utf16}}const hasByteOrderMark=bytes[0]===239&&bytes[1]===187&&bytes[2]===191,body=hasByteOrderMark?bytes.subarray(3):bytes,nul=body.
subarray(0,BINARY_PROBE).indexOf(0);return{bytes:body,isBinary:nul>=0,isTranscoded:!1,hasByteOrderMark}}function looksBinary(head){return utf16Encoding(head)===
void 0&&head.subarray(0,BINARY_PROBE).includes(0)}function decodeFurther(bytes,{utf16},offset){const plain={isBinary:!1,isTranscoded:!1,hasByteOrderMark:!1};if(!utf16)
return{...plain,bytes};const text=new TextDecoder(utf16,{ignoreBOM:!0}).decode(bytes.subarray(offset%2));return{...plain,bytes:Buffer.from(text,"utf8"),isTranscoded:!0,
utf16}}function utf16Encoding(bytes){if(!(bytes.length<2))return bytes[0]===255&&bytes[1]===254?"utf-16le":bytes[0]===254&&bytes[1]===255?"utf-16be":void 0}function withValidUtf8(decoded){
return(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(decoded.bytes)?decoded:{...decoded,bytes:Buffer.from(decoded.bytes.toString("utf8"),"utf8"),isTranscoded:!0}}}),
81024:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{patchOf:()=>patchOf});var artifacts_artifact=__webpack_require__(7999),classify=__webpack_require__(27332),content_signs=__webpack_require__(51318),decode=__webpack_require__(
42972),mask=__webpack_require__(26626),build_engine=__webpack_require__(11890),lib_document=__webpack_require__(55721),lib_escape=__webpack_require__(68989),limits=__webpack_require__(
54354);const CONTEXT=3,ALIGNED=2e3;function hunksOf(before,after){const changes=changesOf(before,after),hunks=[];for(let index=0;index<changes.length;){const group=[
changes[index++]];for(;index<changes.length&&changes[index].old-group.at(-1).oldEnd<=CONTEXT*2;)group.push(changes[index++]);hunks.push(hunkOf(group,before.length))}
return hunks}function hunkOf(group,length){const[first,last]=[group[0],group.at(-1)],start=Math.max(0,first.old-CONTEXT),end=Math.min(length,last.oldEnd+CONTEXT),
lines=[];let at=start;const keep=to=>{for(;at<to;at++)lines.push({sign:" ",line:at})};for(const{old,oldEnd,now,nowEnd}of group){for(keep(old);at<oldEnd;at++)lines.
push({sign:"-",line:at});for(let line=now;line<nowEnd;line++)lines.push({sign:"+",line})}keep(end);const nowStart=first.now-(first.old-start),count=sign=>lines.
filter(each=>each.sign===" "||each.sign===sign).length;return{header:`@@ -${spanOf(start,count("-"))} +${spanOf(nowStart,count("+"))} @@`,lines}}function spanOf(start,count){
return`${count===0?start:start+1},${count}`}function changesOf(before,after){let head=0;for(;head<Math.min(before.length,after.length)&&before[head]===after[head];)
head++;let tail=0;for(;tail<Math.min(before.length,after.length)-head&&before.at(-1-tail)===after.at(-1-tail);)tail++;const[old,now]=[before.slice(head,before.length-
tail),after.slice(head,after.length-tail)];return old.length===0&&now.length===0?[]:old.length>ALIGNED||now.length>ALIGNED?[{old:head,oldEnd:head+old.length,now:head,
nowEnd:head+now.length}]:aligned(old,now).map(each=>({old:each.old+head,oldEnd:each.oldEnd+head,now:each.now+head,nowEnd:each.nowEnd+head}))}function aligned(old,now){
const width=now.length+1,lengths=new Uint16Array((old.length+1)*width),at=(i,j)=>lengths[i*width+j];for(let i=old.length-1;i>=0;i--)for(let j=now.length-1;j>=0;j--)
lengths[i*width+j]=old[i]===now[j]?at(i+1,j+1)+1:Math.max(at(i+1,j),at(i,j+1));const changes=[];for(let[i,j]=[0,0];i<old.length||j<now.length;){if(i<old.length&&
j<now.length&&old[i]===now[j]){i++,j++;continue}const[from,since]=[i,j];for(;(i<old.length||j<now.length)&&!(i<old.length&&j<now.length&&old[i]===now[j]);)i<old.
length&&(j===now.length||at(i+1,j)>=at(i,j+1))?i++:j++;changes.push({old:from,oldEnd:i,now:since,nowEnd:j})}return changes}function linesOf(text){return text.match(
/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g)??[]}var occurrences=__webpack_require__(22474);const LINE=1e3;async function patchOf(changed,rules){if(changed.length===0)return"";
const engine=(0,build_engine.P)(rules,limits.aA+1),parts=[];for(const{path,shown,before,after}of changed){const[old,now]=[await textOf(engine,path,before),await textOf(
engine,path,after)];parts.push(`--- a/${(0,lib_escape.RK)(shown)}
+++ b/${(0,lib_escape.RK)(shown)}
`);for(const{header,lines}of hunksOf(old.lines,now.lines)){parts.push(`${header}
`);for(const{sign,line}of lines)parts.push(`${sign}${(sign==="+"?now:old).shown(line)}
`)}}return parts.join("")}async function textOf(engine,path,raw){const{bytes}=(0,decode.D4)(raw),masks=await masksOf(engine,path,bytes),lines=linesOf(bytes.toString(
"utf8")),starts=[];let at=0;for(const line of lines)starts.push(at),at+=Buffer.byteLength(line);return{lines,shown(line){const start=starts[line]??0,end=start+Buffer.
byteLength((lines[line]??"").replace(/[\r\n]+$/,""));return(0,lib_escape.C9)((0,mask.w6)(bytes,start,end,masks).replaceAll("	","    "),LINE)}}}async function masksOf(engine,path,bytes){
const classification=(0,content_signs.g)((0,classify.L8)(path),bytes);await engine.prepareFor(new Set([classification.kind]));const{format}=classification,parse=await(0,lib_document.
lB)((0,artifacts_artifact.b)(format)?[format]:[]),artifact=(0,artifacts_artifact.D)({...classification,path,bytes,isWhole:!0,parse}),hits=engine.hitsIn(bytes);for(let load=engine.
lackingFor(artifact,hits);load;load=engine.lackingFor(artifact,hits))await load();const secrets=(0,occurrences.w)(artifact,engine,hits,()=>{}).flatMap(each=>each.
secrets??[]);return(0,mask.UB)(bytes,[...secrets,...(0,mask.UY)(artifact.latin1(),secrets)])}})};export{id,ids,modules};
