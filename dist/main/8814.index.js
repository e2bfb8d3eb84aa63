const id=8814,ids=[8814],modules={7640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{nk:()=>captureFindings,mA:()=>captureSteps,kx:()=>tierOf});var lib_escape=__webpack_require__(8989),hash=__webpack_require__(5862);const{floor,imul}=Math,WINDOW=100,
BASE=37,END_OF_FILE=65535,TWO_32=2**32,LEAVING=BigInt.asUintN(64,BigInt(BASE)**BigInt(WINDOW)),LEAVING_LOW=Number(LEAVING&0xffffffffn),LEAVING_HIGH=Number(LEAVING>>
32n)|0,TAB=9,LF=10,CR=13,SPACE=32;function lineHashes(text,lines){let last=0;for(const line of lines)line>last&&(last=line);const hashes=hashLines(text,Math.min(
last,text.length+1));return countOccurrences(hashes,lines)}function hashLines(text,limit){const high=new Uint32Array(limit),low=new Uint32Array(limit),window=new Uint16Array(
WINDOW),starts=new Uint8Array(WINDOW),units=text.length;let index=0,hashHigh=0,hashLow=0,count=0,isLineStart=!0,isAfterCr=!1;for(let offset=0;offset<=units+WINDOW&&
count<limit;offset++){let unit=0;if(offset<units){if(unit=text.charCodeAt(offset),unit===SPACE||unit===TAB){isAfterCr=!1;continue}if(unit===LF&&isAfterCr){isAfterCr=
!1;continue}isAfterCr=unit===CR,isAfterCr&&(unit=LF)}else offset===units&&(unit=END_OF_FILE);starts[index]!==0&&(high[count]=hashHigh,low[count]=hashLow,count++,
starts[index]=0),isLineStart&&(starts[index]=1),isLineStart=unit===LF;const leaving=window[index]??0;window[index]=unit;const sum=hashLow*BASE+unit-leaving*LEAVING_LOW;
hashLow=sum>>>0,hashHigh=imul(hashHigh,BASE)+floor(sum/TWO_32)-imul(LEAVING_HIGH,leaving)>>>0,index=index+1===WINDOW?0:index+1}return{high,low,count}}function countOccurrences(hashes,wanted){
const counts=new Map;for(const line of wanted){if(!Number.isInteger(line)||line<1||line>hashes.count)continue;const low=hashes.low[line-1]??0,byHigh=counts.get(
low)??new Map;byHigh.set(hashes.high[line-1]??0,0),counts.set(low,byHigh)}const result=new Map;if(counts.size===0)return result;for(let index=0;index<hashes.count;index++){
const low=hashes.low[index]??0,byHigh=counts.get(low);if(byHigh===void 0)continue;const high=hashes.high[index]??0,before=byHigh.get(high);before!==void 0&&(byHigh.
set(high,before+1),wanted.has(index+1)&&result.set(index+1,`${hex(high,low)}:${before+1}`))}return result}function hex(high,low){return high===0?low.toString(16):
high.toString(16)+low.toString(16).padStart(8,"0")}var severity=__webpack_require__(6271);const HEAD=4096,TAIL=1024,MADE=/^Object\.defineProperty\(exports, ["']__esModule["']|^var __(?:defProp|create|getOwnPropNames|importDefault|awaiter|esm|commonJS|toESM)\b|__webpack_require__|__nccwpck_require__/m,
MAPPED=/^\/\/# sourceMappingURL=/m;function isBuilt({bytes,format}){return format!=="javascript"?!1:MADE.test(bytes.toString("latin1",0,HEAD))||MAPPED.test(bytes.
toString("latin1",Math.max(0,bytes.length-TAIL)))}var glob=__webpack_require__(6740);const OWN=/bartizan-ignore:[ \t]*([\w/*.-]+)(?:[ \t]+--[ \t]*((?:(?!bartizan-ignore:)[^\r\n])*))?/g,
REASON="reason",LINE_BYTES=4096,FOREIGN=[["gitleaks:allow",alone("gitleaks:allow"),"beside"],["betterleaks:allow",alone("betterleaks:allow"),"beside"],["truffle\
hog:ignore",alone("trufflehog:ignore"),"beside"],["kingfisher:ignore",alone("kingfisher:ignore"),"beside"],["ggignore",alone("ggignore"),"beside"],["pragma: all\
owlist secret",alone("pragma:[ ]?allowlist[ -]secret"),"beside"],["pragma: allowlist nextline secret",alone("pragma:[ ]?allowlist[ -]nextline[ -]secret"),"above"],
["secretlint-disable-line",alone("secretlint-disable-line"),"beside"],["secretlint-disable-next-line",alone("secretlint-disable-next-line"),"above"]],COMMENT=/(?:^|[\s;,'"`)\]}>])(?:#|\/\/|\/\*|<!--)|(?:^|\s)(?:--|;|%|\*|@?rem\b)|[{(]\s?\/\*/i;
function alone(words){return new RegExp(`(?<![\\w.:-]|[\\w.:-]/)${words}(?![\\w:/]|[.-]\\w)`)}function findMarker(artifact,rule,{first,last},refuse){return ownMarker(
artifact,rule.id,first,refuse)??foreignMarker(artifact,rule,first,last)}function ownMarker(artifact,ruleId,at,refuse){for(const candidate of[at,at-1]){const line=lineText(
artifact,candidate);for(const{index,1:rule="",2:text=""}of line.matchAll(OWN)){if(!(0,glob.k)(ruleId,rule))continue;if(artifact.format==="json"&&TOOL_TEXTS.test(
ruleId)&&!isInComment(line.slice(0,index))){refuse(candidate,"in JSON it must stand in a comment, not in a value");continue}const reason=text.replace(/(?:-->|\*\/).*$/,
"").trim();if(rule!==ruleId)refuse(candidate,"it must name one rule");else if(reason===""||reason===REASON)refuse(candidate,'it must say why after "--"');else return{
line:candidate,reason}}}}const TOOL_TEXTS=/^(?:text|capability|flow)\//;function isInComment(before){const bare=before.replace(/"(?:[^"\\]|\\.)*"/g,""),opened=bare.
search(/\/[/*]|^\s*\*/);return opened>=0&&!bare.slice(0,opened).includes('"')}function foreignMarker(artifact,rule,first,last){if(rule.category==="secrets")for(const line of new Set(
[first,last,first-1])){const text=lineText(artifact,line),opened=COMMENT.exec(text);if(!opened)continue;const comment=text.slice(opened.index),found=FOREIGN.find(
([,words,where])=>where==="above"==line<first&&words.test(comment));if(found)return{line,reason:found[0]}}}function lineText(artifact,line){const range=artifact.
lines().lineRange(line);return range&&range[1]-range[0]<=LINE_BYTES?artifact.bytes.toString("utf8",...range):""}var mask=__webpack_require__(6626);const LINE=500;
function suggestionOf(artifact,edits,line,masks){const range=artifact.lines().lineRange(line);if(!range||artifact.link||range[1]-range[0]>LINE||(0,mask.Xt)(masks,
range[0],range[1]).length>0)return;const text=artifact.bytes.toString("utf8",range[0],range[1]);if((0,lib_escape.RK)(text)===text)for(const edit of edits){if([...text.
matchAll(new RegExp(edit.find,"g"))].length!==1)continue;const fixed=text.replace(new RegExp(edit.find),edit.with);if(fixed!==text)return{startLine:line,endLine:line,
lines:[fixed]}}}const SNIPPET_LINES_AFTER=3,EVIDENCE_LENGTH=300;function captureFindings(artifact,occurrences,context){const lines=artifact.lines(),masks=(0,mask.
UB)(artifact.bytes,[...context.secrets,...repeatsIn(artifact,context.secrets)]),hide=(0,mask.Hj)(artifact.bytes,masks),located=occurrences.map(occurrence=>{const[
start,end]=clamp(occurrence.range,artifact.bytes.length);return{occurrence,start,end,from:lines.position(start),to:lines.position(end)}}),hashes=artifact.isWhole&&
!context.isTranscoded?lineHashes((context.hasByteOrderMark?"\uFEFF":"")+artifact.text(),new Set(located.map(({from})=>from.line))):new Map;return located.map(({
occurrence,start,end,from,to})=>{const{rule}=occurrence,matched=hide(oneLine((0,mask.w6)(artifact.bytes,start,end,masks))),shown=(0,lib_escape.Jj)(matched,EVIDENCE_LENGTH),
place=hide(occurrence.place||(occurrence.secrets?.length?keyNameBefore(artifact,startOf(occurrence),masks):"")),proofs=(0,mask.Xt)(masks,start,end).some(each=>each.
readings.length>0&&(each.start<start||end<each.end))?[matched]:occurrence.evidence?.map(proof=>hide(oneLine(proof))),[secret]=occurrence.secrets??[],marker=findMarker(
artifact,rule.info,{first:from.line,last:to.line},context.refuseMarker),suggestion=rule.edits&&artifact.isWhole?suggestionOf(artifact,rule.edits,from.line,masks):
void 0,inlineIgnore=inlineIgnoreFor(artifact.format,rule.info.id),lineHash=hashes.get(from.line);return{ruleId:rule.info.id,message:fill(hide(occurrence.message??
rule.message),place,shown),severity:rule.info.severity,confidence:occurrence.standing==="example"?"low":occurrence.confidence??rule.info.confidence,tier:tierOf(
occurrence),use:artifact.use,locations:[{target:context.target,path:artifact.path,range:{start:from,end:to},...place!==""&&{logical:place},snippet:snippetOf(artifact,
start,end,masks),...lineHash!==void 0&&{lineHash}}],...occurrence.flow&&{flow:occurrence.flow.map(step=>({...step,what:hide(step.what)})),...isBuilt(artifact)&&
{isBuilt:!0}},evidence:[...proofs?.map(proof=>(0,lib_escape.Jj)(proof,EVIDENCE_LENGTH))??[shown],...occurrence.notes?.map(note=>(0,lib_escape.Jj)(hide(oneLine(note)),
EVIDENCE_LENGTH))??[]],identity:{place,evidence:secret?"":(0,hash.fg)(occurrence.identity??proofs?.join(`
`)??matched).slice(0,16),...secret&&{secret:(0,hash.tH)(context.secretKey(),secretOf(artifact.bytes,secret))}},proven:occurrence.standing==="proven",...marker&&
{marker:{...marker,reason:hide(marker.reason)}},...inlineIgnore!==void 0&&{inlineIgnore},...suggestion&&{suggestion}}})}function captureSteps(artifact,steps,{target,
secrets}){const lines=artifact.lines(),masks=(0,mask.UB)(artifact.bytes,[...secrets,...repeatsIn(artifact,secrets)]),hide=(0,mask.Hj)(artifact.bytes,masks);return steps.
map(({range,what})=>{const[start,end]=clamp(range,artifact.bytes.length);return{target,path:artifact.path,range:{start:lines.position(start),end:lines.position(
end)},what:hide(oneLine(what)),snippet:snippetOf(artifact,start,end,masks)}})}function startOf({range,secrets=[]}){return Math.min(range[0],...secrets.map(([start])=>start))}
function repeatsIn(artifact,secrets){return secrets.length===0?[]:(0,mask.UY)(artifact.latin1(),secrets)}function secretOf(bytes,[start,end,reads]){return reads===
void 0?bytes.toString("latin1",start,end):Buffer.from(reads,"utf8").toString("latin1")}function clamp([start,end],length){const from=Math.min(Math.max(0,start),
length);return[from,Math.min(Math.max(from,end),length)]}const STANDING_TIER={plain:"gate",proven:"gate",example:"review",harmless:"context"};function tierOf({rule,
tier="gate",standing="plain"}){return lowest(rule.info.tier,tier,STANDING_TIER[standing])}function lowest(...tiers){return severity.iB[Math.max(...tiers.map(tier=>severity.
iB.indexOf(tier)))]}function fill(template,place,match){return template.replace(/\{(place|match)\}/g,(_,name)=>name==="place"?place||"this file":match).replace(
/^[a-z]/,letter=>letter.toUpperCase())}function oneLine(text){return text.replace(/\s+/g," ").trim()}function keyNameBefore(artifact,start,masks){const left=artifact.
bytes.toString("latin1",Math.max(0,start-120),start),match=/([A-Za-z_][\w.-]{1,60})["'`\]]{0,2}\s{0,4}(?::=|=>|=|:)\s{0,4}(?:[\w.]{1,30}\()?["'`]?[^"'`\s]{0,20}$/.
exec(left),name=match?.[1];if(!match||name===void 0)return"";const at=start-left.length+match.index;return(0,mask.Xt)(masks,at,at+name.length).length>0?"":name}
function snippetOf(artifact,start,end,masks){const lines=artifact.lines(),from=lines.position(start),to=lines.position(Math.max(start,end)),firstLine=lines.lineRange(
from.line-1)?from.line-1:from.line,lastLine=Math.min(to.line,from.line+SNIPPET_LINES_AFTER),shown=[];let mark={start:from,end:to};for(let line=firstLine;line<=lastLine;line++){
const range=lines.lineRange(line);if(!range)break;const{text,columnOf}=(0,mask.Zj)(artifact.bytes,range,line===from.line?start:range[0],masks);shown.push(text),
line===from.line&&(mark={...mark,start:{line,column:columnOf(start)}}),line===lastLine&&(mark={...mark,end:{line,column:line===to.line?columnOf(end):text.length+
1}})}return{firstLine,lines:shown,mark}}const capture_COMMENT={yaml:["# ",""],toml:["# ",""],shell:["# ",""],python:["# ",""],env:["# ",""],javascript:["// ",""],
go:["// ",""],markdown:["<!-- "," -->"],html:["<!-- "," -->"]};function inlineIgnoreFor(format,ruleId){const comment=capture_COMMENT[format];return comment&&`${comment[0]}\
bartizan-ignore: ${ruleId} -- ${REASON}${comment[1]}`}}),6626:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Hj:()=>hider,UB:()=>mergeMasks,UY:()=>repeatsOf,Xt:()=>masksIn,Zj:()=>maskLine,w6:()=>maskRange});var _lib_search_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9086),_lib_utf8_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3345);const CONTEXT_BEFORE=160,CONTEXT_AFTER=320,HIDDEN_LENGTH=8,LENGTHS=64,HEADS=65536,PASSWORD_REST=/(?:@[^\s/@"'`<>,]{1,200}){1,4}(?=@)/y;
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
start,end):last,readings}}return masks}function mask(bytes,start,end,reads){return{start,end,shown:maskValue(reads?.trim()??bytes.toString("utf8",start,end)),readings:reads?
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
each.start?each.shown:"\u2026",isMask:!0}),at=to}return at<end&&parts.push({start:at,end,text:bytes.toString("utf8",at,end),isMask:!1}),parts}}),6233:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L1:()=>peersIn,Tv:()=>othersThan,gD:()=>peerOf});var _segments_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9396),
_tool_node_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7061);function peerOf({name,definitions}){const tools=(definitions.tools?.items??[]).flatMap(item=>{
if(typeof item!="object"||item===null||!("name"in item)||typeof item.name!="string")return[];const description="description"in item&&typeof item.description=="s\
tring"?item.description:"";return[{name:item.name,description,item}]});return{name,from:"live",tools}}const SERVERS=200;function peersIn(artifact){if(!["mcp-con\
fig","agent-settings","tool-list"].includes(artifact.kind)||artifact.use!=="runtime")return[];const lists=new Map,peers=[];for(const{role,place,node,group=""}of(0,_segments_js__WEBPACK_IMPORTED_MODULE_0__.
OD)(artifact).structures){if(role==="mcp-server"&&peers.push({name:nameIn(place),from:"config",tools:[]}),role!=="tool")continue;const tools=lists.get(group)??[];
lists.set(group,tools);const name=(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_1__._F)(node,"name"));name!==void 0&&
tools.push({name,description:(0,_tool_node_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0,_tool_node_js__WEBPACK_IMPORTED_MODULE_1__._F)(node,"description"))??""})}for(const[
name,tools]of lists)peers.push({name,from:"list",tools});return peers.slice(0,SERVERS)}function nameIn(place){return/^server "(.*)"$/s.exec(place)?.[1]??""}function othersThan(own,tools,peers){
const described=new Map(tools.map(({name,description})=>[name,description]));return peers.filter(peer=>{if(peer.name===own)return!1;const same=peer.tools.filter(
({name,description})=>peer.from==="list"?described.has(name):described.get(name)===description);return peer.tools.length===0||same.length*2<Math.min(peer.tools.
length,tools.length)})}}),3345:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>characterStart});
function characterStart(bytes,offset,floor){let at=offset;for(;at>floor&&at>offset-3&&at<bytes.length&&(bytes[at]&192)===128;)at--;return at}})};export{id,ids,modules};
